@NullMarked
package eddy.graph;

import org.jspecify.annotations.NullMarked;
