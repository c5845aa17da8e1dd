@NullMarked
package eddy.cli.options;

import org.jspecify.annotations.NullMarked;
