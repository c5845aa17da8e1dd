package eddy.kernels.tornado;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Loads and stores of neighbours in CUDA C, written as one of up to 16 bytes. Kernels count
 * neighbours as {@code at * n | j}, from which compilers for OpenCL see that they lie side by side
 * at a multiple of n; {@code nvcc} doesn't, and would read them one by one.
 *
 * <p>Neighbours are those of one block of the program, of whom all are there, with nothing stored
 * between the first load and the last, and neither loaded nor stored between the first store and
 * the last. Arrays begin at multiples of 16 bytes.
 */
final class CudaVectors {
  private static final int BYTES = 16;

  private static final Pattern TIMES = Pattern.compile(" *(i_\\d+)  =  i_\\d+ << (\\d+);");
  private static final Pattern NEIGHBOUR = Pattern.compile(" *(i_\\d+)  =  (i_\\d+) \\| (\\d+);");
  private static final Pattern WIDE = Pattern.compile(" *(l_\\d+)  =  \\(long long\\) (i_\\d+);");
  private static final Pattern BYTE = Pattern.compile(" *(l_\\d+)  =  (l_\\d+) << (\\d+);");
  private static final Pattern LOAD =
      Pattern.compile("( *)(\\w+)  =  \\*\\(\\((float|short) \\*\\) \\((\\w+) \\+ (l_\\d+)\\)\\);");
  private static final Pattern STORE =
      Pattern.compile("( *)\\*\\(\\((float|short) \\*\\) \\((\\w+) \\+ (l_\\d+)\\)\\)  =  (\\w+);");

  /** A place: so many elements behind a multiple of 2 to the power of {@code times}. */
  private record Place(String base, int times, int behind) {}

  /** One element's load or store. */
  private record Access(
      int line,
      boolean load,
      String indent,
      String type,
      String array,
      String offset,
      Place place,
      String name) {
    /** The same place as a vector. */
    String as(String vector) {
      return "*((" + vector + " *) (" + array + " + " + offset + "))";
    }
  }

  private final List<String> lines;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> wide = new HashMap<>();
  private final Map<String, Place> byteOffsets = new HashMap<>();

  private CudaVectors(String text) {
    lines = new ArrayList<>(text.lines().toList());
  }

  /** The same program, with neighbours together. */
  static String together(String text) {
    CudaVectors vectors = new CudaVectors(text);
    List<Access> block = new ArrayList<>();
    for (int i = 0; i < vectors.lines.size(); i++) {
      String line = vectors.lines.get(i);
      vectors.learn(line);
      Access access = vectors.access(i, line);
      if (access != null) {
        block.add(access);
      } else if (line.contains("*((")
          || line.contains("{")
          || line.contains("}")
          || line.contains("// BLOCK")
          || line.contains("__syncthreads")) {
        // Where the block ends, or at an access that isn't understood.
        vectors.join(block);
        block.clear();
      }
    }
    vectors.join(block);
    return String.join("\n", vectors.lines) + "\n";
  }

  private void learn(String line) {
    Matcher m = TIMES.matcher(line);
    if (m.matches()) {
      times.put(m.group(1), Integer.parseInt(m.group(2)));
      places.put(m.group(1), new Place(m.group(1), Integer.parseInt(m.group(2)), 0));
      return;
    }
    m = NEIGHBOUR.matcher(line);
    if (m.matches()) {
      Integer by = times.get(m.group(2));
      int behind = Integer.parseInt(m.group(3));
      if (by != null && behind < 1 << by) {
        places.put(m.group(1), new Place(m.group(2), by, behind));
      }
      return;
    }
    m = WIDE.matcher(line);
    if (m.matches()) {
      wide.put(m.group(1), m.group(2));
      return;
    }
    m = BYTE.matcher(line);
    if (m.matches()) {
      Place place = places.get(wide.getOrDefault(m.group(2), ""));
      if (place != null) {
        byteOffsets.put(m.group(1), place);
      }
    }
  }

  private @Nullable Access access(int index, String line) {
    Matcher m = LOAD.matcher(line);
    if (m.matches()) {
      Place place = byteOffsets.get(m.group(5));
      return place == null
          ? null
          : new Access(
              index, true, m.group(1), m.group(3), m.group(4), m.group(5), place, m.group(2));
    }
    m = STORE.matcher(line);
    if (m.matches()) {
      Place place = byteOffsets.get(m.group(4));
      return place == null
          ? null
          : new Access(
              index, false, m.group(1), m.group(2), m.group(3), m.group(4), place, m.group(5));
    }
    return null;
  }

  private static int size(String type) {
    return type.equals("float") ? Float.BYTES : Short.BYTES;
  }

  /** The accesses of a block, in their order. */
  private void join(List<Access> block) {
    int at = 0;
    while (at < block.size()) {
      Access first = block.get(at);
      int count = Math.min(BYTES / size(first.type), 1 << first.place.times);
      List<Access> run = run(block, at, count);
      if (run.size() == count && count * size(first.type) >= 8) {
        if (first.load) {
          load(run);
        } else {
          store(run);
        }
        at += count;
      } else {
        at++;
      }
    }
  }

  /** So many neighbours one after the other, or fewer. */
  private static List<Access> run(List<Access> block, int from, int count) {
    Access first = block.get(from);
    List<Access> out = new ArrayList<>();
    if (first.place.behind % count != 0) {
      return out;
    }
    for (int i = from; i < Math.min(from + count, block.size()); i++) {
      Access next = block.get(i);
      boolean beside =
          next.load == first.load
              && next.type.equals(first.type)
              && next.array.equals(first.array)
              && next.place.base.equals(first.place.base)
              && next.place.behind == first.place.behind + i - from;
      if (!beside) {
        break;
      }
      out.add(next);
    }
    return out;
  }

  private void load(List<Access> run) {
    Access first = run.getFirst();
    String vector = "v_" + first.name;
    String type = vector(first.type, run.size());
    boolean halves = first.type.equals("short");
    for (int i = 0; i < run.size(); i++) {
      Access one = run.get(i);
      String part = vector + "." + "xyzw".charAt(halves ? i / 2 : i);
      String value =
          !halves ? part : i % 2 == 0 ? "(short) " + part : "(short) (" + part + " >> 16)";
      String line = one.indent + one.name + "  =  " + value + ";";
      if (i == 0) {
        line = one.indent + "const " + type + " " + vector + " = " + first.as(type) + ";\n" + line;
      }
      lines.set(one.line, line);
    }
  }

  private void store(List<Access> run) {
    Access first = run.getFirst();
    Access last = run.getLast();
    String type = vector(first.type, run.size());
    List<String> parts = new ArrayList<>();
    if (first.type.equals("float")) {
      run.forEach(a -> parts.add(a.name));
    } else {
      for (int i = 0; i < run.size(); i += 2) {
        parts.add(
            "(unsigned short) "
                + run.get(i).name
                + " | (unsigned) (unsigned short) "
                + run.get(i + 1).name
                + " << 16");
      }
    }
    for (Access one : run.subList(0, run.size() - 1)) {
      lines.set(one.line, one.indent + "// stored below");
    }
    lines.set(
        last.line,
        last.indent + first.as(type) + "  =  make_" + type + "(" + String.join(", ", parts) + ");");
  }

  /** CUDA's vector of so many elements. */
  private static String vector(String type, int count) {
    return type.equals("float") ? "float" + count : "uint" + count / 2;
  }
}
