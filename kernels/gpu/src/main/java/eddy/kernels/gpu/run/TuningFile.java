package eddy.kernels.gpu.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import eddy.error.CapacityException;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.IoReason;
import eddy.file.WholeFile;
import eddy.kernels.gpu.variant.Measurements;
import eddy.kernels.gpu.variant.OpShape;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@code eddy tune} measured on a device, from one start to the next: a text file for each
 * device, beside what else its backend keeps. It begins with a line that names the format, the
 * device, its driver and the SHA-256 of the kernels, a line each; then come the lines of {@link
 * Measurements}. One of another driver or of other kernels isn't used.
 */
public final class TuningFile {
  /** Changes with the format. */
  private static final int FORMAT = 1;

  /** Longer ones were not written by Eddy. */
  private static final long MOST_BYTES = 8 << 20;

  /** Each begins with the hashes of its class's sources and of all that they share. */
  public static final List<String> ONE_OF_EACH_CLASS =
      List.of(
          "MatmulKernels.naive",
          "Conv2dKernels.naive",
          "WinogradKernels.planes",
          "AttentionKernels.naive",
          "FlashKernels.flash64",
          "LargeHeadKernels.flash512",
          "ScoreKernels.scores",
          "GroupNormKernels.naive",
          "GroupNormRunKernels.whole",
          "LayerNormKernels.naive",
          "SoftmaxKernels.naive");

  private final GpuDevice device;
  private final @Nullable Path path;
  private final UnaryOperator<String> heads;
  private final List<String> kernels;
  private final Logger log;

  private TuningFile(
      GpuDevice device, @Nullable Path path, UnaryOperator<String> heads, List<String> kernels) {
    this.device = device;
    this.path = path;
    this.heads = heads;
    this.kernels = kernels;
    this.log = System.getLogger("eddy." + device.id().backend());
  }

  /**
   * The file of a device, which needn't be there.
   *
   * @param folder null if there is none to keep anything in
   * @param heads of a kernel: the hashes of its sources, with which its resource begins
   * @param more kernels, one of each class that the backend alone has
   */
  public static TuningFile of(
      GpuDevice device, @Nullable Path folder, UnaryOperator<String> heads, String... more) {
    String key = UserFolder.key(device.platformName(), device.vendor(), device.name());
    String name = "tuning-" + key.substring(0, 16) + ".tsv";
    List<String> kernels = new ArrayList<>(ONE_OF_EACH_CLASS);
    kernels.addAll(List.of(more));
    return new TuningFile(
        device, folder == null ? null : folder.resolve(name), heads, List.copyOf(kernels));
  }

  /** What was measured; nothing if there is no such file, or none that can be used. */
  public Measurements read() {
    if (path == null) {
      return Measurements.NONE;
    }
    try {
      if (WholeFile.isStream(path)) {
        return unused("is no file");
      }
      if (Files.size(path) > MOST_BYTES) {
        return unused("is too large to be one of Eddy's");
      }
      // Unlike readAllLines, this takes any bytes.
      List<String> lines = new String(Files.readAllBytes(path), UTF_8).lines().toList();
      List<String> head = head();
      if (lines.size() < head.size() || !lines.getFirst().equals(head.getFirst())) {
        return unused("is no table of eddy tune");
      }
      if (!lines.subList(0, head.size()).equals(head)) {
        return unused("was measured with another driver or other kernels");
      }
      Measurements found = Measurements.parse(lines.subList(head.size(), lines.size()));
      if (found.damaged() > 0) {
        log.log(
            Level.WARNING,
            "{0}: {1} damaged lines are left out; `eddy tune` measures anew.",
            path,
            found.damaged());
      }
      return found;
    } catch (NoSuchFileException e) {
      return Measurements.NONE;
    } catch (IOException e) {
      return unused("can't be read (" + e + ")");
    }
  }

  private Measurements unused(String why) {
    log.log(Level.WARNING, "{0} {1}, so it isn''t used; `eddy tune` measures anew.", path, why);
    return Measurements.NONE;
  }

  private List<String> head() {
    StringBuilder sources = new StringBuilder();
    kernels.forEach(kernel -> sources.append(heads.apply(kernel)));
    return List.of(
        "# eddy " + device.id().backend() + " tuning " + FORMAT,
        "device " + line(device.name()) + ", " + line(device.platformName()),
        "driver " + line(device.driver()) + ", " + line(device.version()),
        "kernels " + UserFolder.key(sources.toString()));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /**
   * Finds out before anything is measured whether the file can be written.
   *
   * @throws InputException when it can't
   */
  public void tryOut() {
    Path target = required();
    makeFolder(target);
    requireFile(target);
    try {
      WholeFile.tryOut(target);
    } catch (InputException | CapacityException e) {
      throw elsewhere(e);
    }
  }

  /**
   * Writes the file anew: what it held, as far as that can still be used, and these.
   *
   * @return where it is
   * @throws InputException when it can't be written
   */
  public Path add(Map<OpShape, Measurements.Best> newer) {
    Path target = required();
    String text = String.join("\n", head()) + "\n" + read().and(newer).text();
    makeFolder(target);
    requireFile(target);
    try {
      WholeFile.write(target, out -> out.write(text.getBytes(UTF_8)));
    } catch (InputException | CapacityException e) {
      throw elsewhere(e);
    }
    return target;
  }

  private void makeFolder(Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw elsewhere(
          new InputException(Message.in(target, ": can't be written (", IoReason.of(e), ")."), e));
    }
  }

  /** Measurements in anything else would be read by nobody. */
  private void requireFile(Path target) {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw elsewhere(
          new InputException(Message.in(target, ": can't be written (it is no file).")));
    }
  }

  private Path required() {
    if (path == null) {
      throw new InputException(
          "There is no folder to keep the measurements in: neither XDG_CACHE_HOME nor the home"
              + " folder is known; name one with -D"
              + UserFolder.property(device.id().backend())
              + "=DIR in EDDY_JAVA_OPTS.");
    }
    return path;
  }

  private EddyException elsewhere(EddyException e) {
    Message message =
        e.message()
            .and(
                " Another folder is named by XDG_CACHE_HOME, or -D",
                UserFolder.property(device.id().backend()),
                "=DIR in EDDY_JAVA_OPTS.");
    return e instanceof CapacityException
        ? new CapacityException(message, e)
        : new InputException(message, e);
  }
}
