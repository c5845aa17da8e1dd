@NullMarked
package eddy.langchain4j;

import org.jspecify.annotations.NullMarked;
