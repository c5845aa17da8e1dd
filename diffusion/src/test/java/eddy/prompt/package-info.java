@NullMarked
package eddy.prompt;

import org.jspecify.annotations.NullMarked;
