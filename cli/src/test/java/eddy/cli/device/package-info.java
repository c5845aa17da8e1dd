@NullMarked
package eddy.cli.device;

import org.jspecify.annotations.NullMarked;
