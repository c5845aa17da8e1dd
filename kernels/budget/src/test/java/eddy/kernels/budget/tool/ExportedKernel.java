package eddy.kernels.budget.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kernel as it is kept beside its backend.
 *
 * @param language {@link #OPENCL} or {@link #PTX}
 * @param name class and method
 * @param file its source
 * @param hash the beginning of the SHA-256 of its code, without comments: a line's {@code source}
 */
public record ExportedKernel(String language, String name, Path file, String hash) {
  public static final String OPENCL = "opencl";
  public static final String PTX = "ptx";

  /** All that are kept in a checkout, by name: OpenCL C of one backend, PTX of the other. */
  public static List<ExportedKernel> all(Path root) throws IOException {
    List<ExportedKernel> out = new ArrayList<>();
    out.addAll(in(root.resolve("kernels/opencl/src/main/resources"), OPENCL, ".cl"));
    out.addAll(in(root.resolve("kernels/cuda/src/main/resources"), PTX, ".ptx"));
    return out;
  }

  /** Those below a folder whose files end so; none if there is no such folder. */
  public static List<ExportedKernel> in(Path folder, String language, String ending)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<ExportedKernel> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        String name = file.getFileName().toString();
        out.add(
            new ExportedKernel(
                language, name.substring(0, name.length() - ending.length()), file, hash(file)));
      }
    }
    return out;
  }

  private static String hash(Path file) throws IOException {
    String code =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("//"))
            .collect(Collectors.joining("\n"));
    return sha256(code).substring(0, 12);
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
