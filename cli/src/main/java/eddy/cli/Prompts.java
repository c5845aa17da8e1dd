package eddy.cli;

import java.util.Map;

/**
 * The texts of a picture and how they are read.
 *
 * @param clipSkip last layers left out, 0 for none
 */
record Prompts(String prompt, String negative, int clipSkip) {
  static final String CLIP_SKIP = "Clip skip";

  /** Adds what a picture's parameters say about it, besides the texts. */
  void describe(Map<String, String> fields) {
    if (clipSkip > 0) {
      // The web UI counts from 1: "Clip skip: 2" leaves one layer out.
      fields.put(CLIP_SKIP, Integer.toString(clipSkip + 1));
    }
  }
}
