/** The syntax of prompts: what is text, and what weighs it. */
@NullMarked
package eddy.prompt;

import org.jspecify.annotations.NullMarked;
