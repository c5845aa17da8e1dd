/** What a picture is made with: the table of settings, and how a PNG tells them. */
@NullMarked
package eddy.settings;

import org.jspecify.annotations.NullMarked;
