@NullMarked
package eddy.cli.bench;

import org.jspecify.annotations.NullMarked;
