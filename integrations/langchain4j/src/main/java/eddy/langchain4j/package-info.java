/** Eddy as an image model of LangChain4j. */
@NullMarked
package eddy.langchain4j;

import org.jspecify.annotations.NullMarked;
