/** The entry points that are fuzzed, with the whole inputs that mutations start from. */
@NullMarked
package eddy.cli.fuzz.entries;

import org.jspecify.annotations.NullMarked;
