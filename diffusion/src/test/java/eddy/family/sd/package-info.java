@NullMarked
package eddy.family.sd;

import org.jspecify.annotations.NullMarked;
