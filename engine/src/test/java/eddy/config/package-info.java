@NullMarked
package eddy.config;

import org.jspecify.annotations.NullMarked;
