@NullMarked
package eddy.loader.format;

import org.jspecify.annotations.NullMarked;
