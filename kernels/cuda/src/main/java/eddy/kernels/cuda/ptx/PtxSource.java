package eddy.kernels.cuda.ptx;

import static java.nio.charset.StandardCharsets.UTF_8;

import eddy.kernels.cuda.driver.CudaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exported kernel, a resource of the CUDA backend's package.
 *
 * @param text as it was exported: comments with where it comes from, then PTX with one entry
 * @param entry the entry's name
 * @param needs the oldest CUDA whose drivers take its version of PTX
 * @param target the least compute capability that it runs on
 * @param arrays how many its entry takes
 */
public record PtxSource(
    String text, String entry, CudaVersion needs, CudaVersion target, int arrays) {
  private static final String FOLDER = "/eddy/kernels/cuda/";
  private static final Pattern VERSION = Pattern.compile("(?m)^\\.version (\\d+)\\.(\\d+)");
  private static final Pattern TARGET = Pattern.compile("(?m)^\\.target sm_(\\d+)(\\d)");
  private static final Pattern ENTRY = Pattern.compile("\\.entry\\s+(\\w+)\\s*\\(([^)]*)\\)");

  /** Whether the kernels are on the class path: one stands for all. */
  public static boolean areExported() {
    return PtxSource.class.getResource(FOLDER + "MatmulKernels.naive.ptx") != null;
  }

  /** Of a kernel: class and method. */
  public static PtxSource of(String kernel) {
    return parse(kernel, read(kernel));
  }

  /**
   * What a text says of itself.
   *
   * @throws IllegalStateException when it lacks a version, a target or an entry
   */
  static PtxSource parse(String kernel, String text) {
    Matcher version = find(VERSION, kernel, text);
    Matcher target = find(TARGET, kernel, text);
    Matcher entry = find(ENTRY, kernel, text);
    return new PtxSource(
        text,
        entry.group(1),
        CudaVersion.ofPtx(number(version, 1), number(version, 2)),
        new CudaVersion(number(target, 1), number(target, 2)),
        entry.group(2).split("\\.param", -1).length - 1);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Matcher find(Pattern pattern, String kernel, String text) {
    Matcher match = pattern.matcher(text);
    if (!match.find()) {
      throw new IllegalStateException(kernel + ".ptx has no " + pattern);
    }
    return match;
  }

  /** What stands before a kernel's code: the hashes of its sources, and how it was made. */
  public static String head(String kernel) {
    String text = read(kernel);
    return text.substring(0, text.indexOf("\n.version"));
  }

  private static String read(String kernel) {
    String name = kernel + ".ptx";
    try (InputStream in = PtxSource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the kernel " + kernel + " was never exported: no " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
