@NullMarked
package eddy.cli.generate;

import org.jspecify.annotations.NullMarked;
