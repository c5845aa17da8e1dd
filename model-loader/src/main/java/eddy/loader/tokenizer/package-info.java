/** CLIP's tokenizer and the files it is read from. */
@NullMarked
package eddy.loader.tokenizer;

import org.jspecify.annotations.NullMarked;
