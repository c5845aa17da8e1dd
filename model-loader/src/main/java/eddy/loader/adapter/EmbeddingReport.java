package eddy.loader.adapter;

import java.nio.file.Path;

/**
 * A word that a model has learnt from a file.
 *
 * @param word what to write in a prompt
 * @param file the embedding
 * @param vectors how many places in the prompt it takes
 */
public record EmbeddingReport(String word, Path file, int vectors) {}
