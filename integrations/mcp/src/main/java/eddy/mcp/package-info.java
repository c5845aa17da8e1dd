/** The command {@code mcp}: pictures for clients of the Model Context Protocol. */
@NullMarked
package eddy.mcp;

import org.jspecify.annotations.NullMarked;
