/** What the server understands, as an OpenAPI document. */
@NullMarked
package eddy.server.openapi;

import org.jspecify.annotations.NullMarked;
