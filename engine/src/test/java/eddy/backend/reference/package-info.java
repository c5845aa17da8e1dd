@NullMarked
package eddy.backend.reference;

import org.jspecify.annotations.NullMarked;
