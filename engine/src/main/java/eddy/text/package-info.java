/** Words for messages: what comes from outside, made fit for one line. */
@NullMarked
package eddy.text;

import org.jspecify.annotations.NullMarked;
