@NullMarked
package eddy.settings;

import org.jspecify.annotations.NullMarked;
