/** What goes wrong, as data: a kind, what it is about, a remedy, and a sentence to be worded. */
@NullMarked
package eddy.error;

import org.jspecify.annotations.NullMarked;
