package eddy.kernels.budget;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A kernel for one GPU, as one set of tools showed it.
 *
 * @param key kernel, GPU and tools
 * @param source the beginning of the SHA-256 of what was compiled, in hexadecimal
 * @param widths of the loads from global memory in a tile and how many there are of each, such as
 *     {@code 128x4,16x2}; {@code -} where it isn't known
 * @param figures those that could be read
 */
public record BudgetLine(LineKey key, String source, String widths, Map<Figure, Integer> figures) {
  /**
   * What a line is of.
   *
   * @param language of the exported source: {@code opencl} or {@code ptx}
   * @param kernel class and method, such as {@code MatmulKernels.wideFp16}
   * @param target the GPU compiled for, such as {@code sm_90} or {@code gfx1100}
   * @param tools with their versions, such as {@code clang-19.1.7}, one after the other
   */
  public record LineKey(String language, String kernel, String target, String tools)
      implements Comparable<LineKey> {
    @Override
    public int compareTo(LineKey o) {
      return text().compareTo(o.text());
    }

    private String text() {
      return String.join("\t", language, kernel, target, tools);
    }

    /** For people. */
    @Override
    public String toString() {
      return language + " " + kernel + " for " + target;
    }
  }

  public BudgetLine {
    EnumMap<Figure, Integer> copy = new EnumMap<>(Figure.class);
    copy.putAll(figures);
    figures = Collections.unmodifiableMap(copy);
  }

  /** Bytes that a tile loads for a work-item; 0 if it loads nothing, or that isn't known. */
  public int loadedBytes() {
    int bits = 0;
    for (String width : widths.equals("-") ? new String[0] : widths.split(",")) {
      String[] numbers = width.split("x");
      bits += Integer.parseInt(numbers[0]) * Integer.parseInt(numbers[1]);
    }
    return bits / Byte.SIZE;
  }

  /** A figure, if it could be read. */
  public OptionalInt get(Figure figure) {
    Integer value = figures.get(figure);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** A figure; 0 if it couldn't be read. */
  public int orZero(Figure figure) {
    return figures.getOrDefault(figure, 0);
  }
}
