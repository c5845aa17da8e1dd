/**
 * The command line: reads options and files, asks the engine, writes pictures. No mathematics, and
 * no kernels by name: backends are found at run time.
 */
@NullMarked
package eddy.cli;

import org.jspecify.annotations.NullMarked;
