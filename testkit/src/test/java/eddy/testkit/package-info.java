@NullMarked
package eddy.testkit;

import org.jspecify.annotations.NullMarked;
