@NullMarked
package eddy.family.architecture;

import org.jspecify.annotations.NullMarked;
