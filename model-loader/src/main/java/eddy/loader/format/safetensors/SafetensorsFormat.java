package eddy.loader.format.safetensors;

import eddy.loader.format.WeightFile;
import eddy.loader.format.WeightFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Safetensors: one file, or the index of several. */
public final class SafetensorsFormat implements WeightFormat {
  static final String NAME = "safetensors";

  private static final String END = ".safetensors";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean beginsWith(byte[] head) {
    return isHeader(head);
  }

  /** True if what follows the first 8 bytes begins as a header does. */
  static boolean isHeader(byte[] head) {
    for (int i = 8; i < head.length; i++) {
      if (head[i] != ' ') {
        return head[i] == '{';
      }
    }
    return false;
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.endsWith(END) || fileName.endsWith(".json");
  }

  /**
   * The plain file, then its index, then the same of the {@code fp16} and the {@code bf16} variant.
   */
  @Override
  public List<String> fileNames(String base) {
    return Stream.of("", ".fp16", ".bf16")
        .flatMap(
            variant ->
                Stream.of(
                    base + variant + END,
                    base + variant + END + ".index.json",
                    base + END + ".index" + variant + ".json"))
        .toList();
  }

  @Override
  public WeightFile open(Path path) {
    // .index.fp16.json is diffusers' name for the index of a variant.
    return path.toString().endsWith(".json")
        ? ShardedSafetensors.open(path)
        : SafetensorsFile.open(path);
  }
}
