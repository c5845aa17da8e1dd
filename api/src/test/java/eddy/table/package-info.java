@NullMarked
package eddy.table;

import org.jspecify.annotations.NullMarked;
