/**
 * Models that Eddy doesn't have and that people will try: by what they are told, so that they are
 * refused by their names. A family that Eddy gets is deleted here.
 */
@NullMarked
package eddy.family.foreign;

import org.jspecify.annotations.NullMarked;
