/** OpenAI's API of images and models. */
@NullMarked
package eddy.server.openai;

import org.jspecify.annotations.NullMarked;
