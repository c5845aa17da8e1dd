package eddy.loader.format;

import java.nio.file.Path;
import java.util.List;

/**
 * A format of weight files. Formats are found with {@code ServiceLoader}: one is a package with its
 * implementation and a line in {@code META-INF/services/eddy.loader.format.WeightFormat}. Those who
 * read models see {@link WeightFile}s only.
 */
public interface WeightFormat {
  /** What messages call it, such as {@code safetensors}. */
  String name();

  /**
   * Whether a file's first bytes are those of this format. Asked of all formats first, so the
   * answer should be no for what another format may begin with.
   *
   * @param head the first bytes, up to {@link WeightFormats#HEAD}; all of a shorter file
   */
  boolean beginsWith(byte[] head);

  /**
   * Whether a file is meant to be of this format, by its name. Asked where no format knows the
   * first bytes: {@link #open} then tells what is wrong with them.
   *
   * @param fileName without folders, in lower case
   */
  boolean isNamed(String fileName);

  /**
   * The names under which a folder of a diffusers model may hold a network's weights; the best
   * first.
   *
   * @param base {@code diffusion_pytorch_model} or, for text encoders, {@code model}
   */
  List<String> fileNames(String base);

  /**
   * Opens a file, and checks all that can be checked without reading its tensors.
   *
   * @throws eddy.error.InputException if it isn't there, can't be read, is something else, is cut
   *     short, or breaks a rule of the format
   */
  WeightFile open(Path path);
}
