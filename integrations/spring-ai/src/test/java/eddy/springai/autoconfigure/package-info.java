@NullMarked
package eddy.springai.autoconfigure;

import org.jspecify.annotations.NullMarked;
