/**
 * The command line: commands with a room each, on the front door in {@link eddy.Eddy}'s module. No
 * mathematics, and no kernels by name. Other modules bring commands with a {@link
 * eddy.cli.CommandProvider}.
 */
@NullMarked
package eddy.cli;

import org.jspecify.annotations.NullMarked;
