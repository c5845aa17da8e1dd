@NullMarked
package eddy.springai.starter;

import org.jspecify.annotations.NullMarked;
