@NullMarked
package eddy.backend;

import org.jspecify.annotations.NullMarked;
