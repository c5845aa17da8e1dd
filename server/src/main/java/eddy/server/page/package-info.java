/** The page in the browser, and the API that it uses. */
@NullMarked
package eddy.server.page;

import org.jspecify.annotations.NullMarked;
