/**
 * What a family sees of files, in whatever format they come: names, shapes, dtypes and configs.
 * Whoever opens files hands them over in these terms, so that a family never sees a file and the
 * opener never knows a family.
 */
@NullMarked
package eddy.family.files;

import org.jspecify.annotations.NullMarked;
