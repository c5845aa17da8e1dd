/** JSON as strangers write it: read strictly, with limits. */
@NullMarked
package eddy.loader.json;

import org.jspecify.annotations.NullMarked;
