@NullMarked
package eddy.network.unet;

import org.jspecify.annotations.NullMarked;
