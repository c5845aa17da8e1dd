@NullMarked
package eddy.mcp;

import org.jspecify.annotations.NullMarked;
