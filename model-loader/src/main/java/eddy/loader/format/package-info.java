/**
 * Files of weights, whatever their format: how one is recognised and opened, and what it holds.
 * Formats have a package each below this one.
 */
@NullMarked
package eddy.loader.format;

import org.jspecify.annotations.NullMarked;
