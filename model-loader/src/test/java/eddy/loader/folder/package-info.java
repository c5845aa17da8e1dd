@NullMarked
package eddy.loader.folder;

import org.jspecify.annotations.NullMarked;
