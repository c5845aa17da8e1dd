/**
 * The front door: {@link eddy.Eddy} opens a model and makes pictures. What goes in is {@link
 * eddy.settings.Settings}, what comes out {@link eddy.Pictures}, what happens meanwhile {@link
 * eddy.event.Progress}.
 */
@NullMarked
package eddy;

import org.jspecify.annotations.NullMarked;
