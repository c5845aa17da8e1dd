/**
 * Whole models: diffusers folders, single files that are shown as one, what a file or folder is,
 * and the networks made of them. Everything a file can get wrong ends in an {@link
 * eddy.error.InputException} of one sentence.
 */
@NullMarked
package eddy.loader.folder;

import org.jspecify.annotations.NullMarked;
