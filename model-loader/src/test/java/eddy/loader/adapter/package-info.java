@NullMarked
package eddy.loader.adapter;

import org.jspecify.annotations.NullMarked;
