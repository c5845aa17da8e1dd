package eddy.loader.adapter;

import java.nio.file.Path;

/**
 * A word that a model has learnt from a file.
 *
 * @param word what to write in a prompt
 * @param file the embedding
 * @param vectors how many places in the prompt it takes
 * @param leftOut it was made for another family and came along with a LoRA, so that the word means
 *     nothing
 */
public record EmbeddingReport(String word, Path file, int vectors, boolean leftOut) {}
