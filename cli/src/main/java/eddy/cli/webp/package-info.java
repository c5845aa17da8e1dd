/**
 * Reads WebP files: the container, lossy pictures (a key frame of VP8, RFC 6386) and their alpha.
 * No library on Maven Central decodes lossy WebP as libwebp does, smooth chroma included; this gives
 * libwebp's very samples. Lossless data are left to TwelveMonkeys' reader.
 */
@NullMarked
package eddy.cli.webp;

import org.jspecify.annotations.NullMarked;
