package eddy.family;

import eddy.pipeline.request.TilingOptions;

/**
 * What a codec is to do.
 *
 * @param name for the user: "decoding the picture"
 * @param count pictures that lie on the host at once
 * @param width of each, in pixels
 * @param height of each, in pixels
 * @param tiling whether pictures are cut into tiles
 * @param memory bytes that it may take; beyond them pictures are cut into tiles when tiling is AUTO
 * @param hostBytes kept beside it on the host
 */
public record CodecJob(
    String name,
    int count,
    int width,
    int height,
    TilingOptions tiling,
    long memory,
    long hostBytes) {
  /** Of whole pictures, with what memory there is. */
  public static CodecJob whole(String name, int count, int width, int height) {
    return new CodecJob(name, count, width, height, TilingOptions.OFF, Long.MAX_VALUE, 0);
  }
}
