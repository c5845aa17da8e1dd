@NullMarked
package eddy.loader.tokenizer;

import org.jspecify.annotations.NullMarked;
