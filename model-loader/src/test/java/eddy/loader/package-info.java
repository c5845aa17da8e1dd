@NullMarked
package eddy.loader;

import org.jspecify.annotations.NullMarked;
