@NullMarked
package eddy.text;

import org.jspecify.annotations.NullMarked;
