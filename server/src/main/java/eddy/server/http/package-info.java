/** What all protocols have in common: who may ask, how much, and how answers go out. */
@NullMarked
package eddy.server.http;

import org.jspecify.annotations.NullMarked;
