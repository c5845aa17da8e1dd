package jar.format;

import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.WeightFormat;
import eddy.tensor.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Files that name the file with the weights. It is known which are open; some can't be closed. */
public final class PointerFormat implements WeightFormat {
  private static final String HEAD = "pointer ";
  private static final String STUCK = "stuck ";
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** Writes one. */
  static Path write(Path file, Path target, boolean stuck) throws IOException {
    return Files.writeString(file, HEAD + (stuck ? STUCK : "") + target);
  }

  static boolean isOpen(Path file) {
    return OPEN.contains(file);
  }

  @Override
  public String name() {
    return "pointer";
  }

  @Override
  public boolean beginsWith(byte[] head) {
    return new String(head, StandardCharsets.UTF_8).startsWith(HEAD);
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.endsWith(".pointer");
  }

  @Override
  public List<String> fileNames(String base) {
    return List.of(base + ".pointer");
  }

  @Override
  public WeightFile open(Path path) {
    try {
      String target = Files.readString(path).substring(HEAD.length());
      boolean stuck = target.startsWith(STUCK);
      WeightFile file = WeightFile.open(Path.of(stuck ? target.substring(STUCK.length()) : target));
      OPEN.add(path);
      return new Pointed(path, file, stuck);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Pointed(Path path, WeightFile file, boolean stuck) implements WeightFile {
    @Override
    public String name() {
      return file.name();
    }

    @Override
    public Map<String, TensorInfo> tensors() {
      return file.tensors();
    }

    @Override
    public @Nullable Weight find(String key) {
      return file.find(key);
    }

    @Override
    public void close() {
      file.close();
      OPEN.remove(path);
      if (stuck) {
        throw new IllegalStateException("stuck: " + path);
      }
    }
  }
}
