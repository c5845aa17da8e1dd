package eddy.kernels.gpu.variant;

/** What a {@link VariantTable} goes by where nothing was measured. */
enum Rules {
  /** The plain variants everywhere. */
  NAIVE,
  /** Those made for GPUs wherever they fit and are worth it. */
  TUNED,
  /** The same, with wide tiles and stored scores also where they are too large. */
  WIDE
}
