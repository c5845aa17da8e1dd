/**
 * Reading models: safetensors files, sharded and diffusers folders, their configs and CLIP's
 * tokenizer. Everything a file can get wrong ends in an {@link eddy.error.InputException} of one
 * sentence.
 */
@NullMarked
package eddy.loader;

import org.jspecify.annotations.NullMarked;
