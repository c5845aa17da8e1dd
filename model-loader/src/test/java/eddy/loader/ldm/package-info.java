@NullMarked
package eddy.loader.ldm;

import org.jspecify.annotations.NullMarked;
