@NullMarked
package eddy.server.page;

import org.jspecify.annotations.NullMarked;
