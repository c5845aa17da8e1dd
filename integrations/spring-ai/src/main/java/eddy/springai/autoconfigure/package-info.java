/** What Spring Boot needs to have Eddy's image model by properties. */
@NullMarked
package eddy.springai.autoconfigure;

import org.jspecify.annotations.NullMarked;
