/**
 * Reads WebP files: the container, lossy pictures (a key frame of VP8, RFC 6386), lossless ones,
 * and alpha. No library on Maven Central gives the samples that libwebp gives, smooth chroma
 * included; this does, one for one.
 */
@NullMarked
package eddy.picture.webp;

import org.jspecify.annotations.NullMarked;
