package eddy.kernels.tornado;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CUDA C of one kernel as TornadoVM's CUDA backend prints it, mended and made ready for {@code
 * nvcc}: what the exporter changes, since nothing in Java says it.
 *
 * <ul>
 *   <li>The marks of {@link Scalars} become CUDA's own words for halves and a quick exponential.
 *   <li>TornadoVM's own four parameters, which no kernel uses, go: a kernel takes its arrays.
 *   <li>Arrays stay pointers that are known to begin at 16 bytes and not to overlap, and local
 *       arrays begin at 16 bytes, so that neighbours can be read and written together.
 *   <li>Neighbours are read and written together ({@link CudaVectors}).
 *   <li>Where fragments are multiplied, local floats begin where the tiles do: sums take the place
 *       of tiles that were multiplied.
 *   <li>{@code asyncCopyToLocal} and {@code mmaStore} count from byte 16 even where arrays have no
 *       header: from byte 0.
 *   <li>{@code asyncCopyToLocal} copies 4 bytes: 16, past the first-level cache. So our kernels
 *       mean it, and so does the tests' emulator.
 *   <li>{@code mmaLoadA} and {@code mmaLoadB} add a work-item's offset to the place of its row in a
 *       tile without gaps: the offset alone says where the row is.
 *   <li>{@code mma} of M16N8K32, which there isn't for halves, is one of M16N8K16 with the second
 *       half of what {@code mmaLoadA} loaded: its four matrices are two fragments of B, whose
 *       columns lie as rows.
 *   <li>An element of a fragment, which is a C array of four registers, is printed as an address:
 *       as the element that it is.
 *   <li>A {@code simdShuffleDown} by {@link Warps#ACROSS} and more is an exchange with the
 *       work-item whose number differs in those bits.
 * </ul>
 */
final class CudaText {
  private static final String OWN_PARAMETERS =
      "long long *_kernel_context, unsigned char *_constant_region,"
          + " unsigned char *_local_region, int *_atomics, ";
  private static final Pattern SIGNATURE =
      Pattern.compile("extern \"C\" __global__ void (\\w+)\\(" + Pattern.quote(OWN_PARAMETERS));
  private static final Pattern DECLARATION =
      Pattern.compile("  ([a-z_][\\w ]*?) (\\w+(?:, \\w+)*);");
  private static final Pattern BASE =
      Pattern.compile("(?m)^  (ul_\\d+)  =  \\(unsigned long long\\) (\\w+);$");
  private static final Pattern OFFSET = Pattern.compile("(?m)^ +(ul_\\d+)  =  (\\w+) \\+ (\\w+);$");
  private static final Pattern ACCESS = Pattern.compile("\\*\\(\\( ([\\w ]+) \\*\\) (\\w+)\\)");
  private static final Pattern LOCAL = Pattern.compile("\\b(ad[a-z]_\\d+)\\[(i_\\d+)\\]");
  private static final Pattern ASSIGNED = Pattern.compile("(?m)^ *(\\w+)  =  ");
  private static final Pattern SUM = Pattern.compile("(?m)^ *(i_\\d+)  =  (i_\\d+) \\+ (-?\\d+);$");
  private static final Pattern WIDE =
      Pattern.compile("(?m)^ *(l_\\d+)  =  \\(long long\\) (i_\\d+);$");
  private static final Pattern SHIFTED =
      Pattern.compile("(?m)^ *(l_\\d+)  =  (l_\\d+) << (\\d+);$");
  private static final Pattern FRAGMENT = Pattern.compile("(?m)^ *float (\\w+)\\[4\\];$");

  /** A fragment plus an offset, as TornadoVM prints it: once for each of the four. */
  private static final Pattern FRAGMENT_OFFSET =
      Pattern.compile(
          "(?m)^ +(mma_acc_f_\\d+)\\[[0-3]\\]  =  make_float4\\(\\((\\w+)\\)\\.x \\+ \\((\\d+)L\\).*\n");

  /** A product with the second half of a fragment. */
  private static final Pattern SECOND_HALF =
      Pattern.compile(
          "m16n8k32\\.row\\.col\\.f32\\.f16\\.f16\\.f32 ([^\\n]*?)"
              + "\"r\"\\((mma_a_h_\\d+)\\[0\\]\\), \"r\"\\(\\2\\[1\\]\\)(?=, \"f\")");

  /** The place of a work-item's row in a tile, before its offset is added. */
  private static final Pattern OWN_PLACE =
      Pattern.compile("__bo = \\(__\\w+ << \\d\\) \\+ __col;\\s+__bo \\+= ");

  /** An address in local memory, counted in 64 bits. */
  private static final Pattern SHARED =
      Pattern.compile(
          "asm volatile\\(\"\\{ \\.reg \\.u64 u; cvta.*: \"=r\"\\(__smem\\) : \"l\""
              + "\\(\\((?:const )?char \\*\\) (\\w+) \\+ (.*)\\)\\);");

  private static final Pattern LOCAL_FLOATS =
      Pattern.compile("  __shared__ float (\\w+)\\[(\\d+)\\];");
  private static final Pattern LOCAL_INTS = Pattern.compile("  __shared__ int (\\w+)\\[(\\d+)\\];");
  private static final Pattern FROM_HALF = Pattern.compile("__half2float\\(((?:i|sh|s)_\\d+)\\)");
  private static final Pattern TO_HALF = Pattern.compile("(f_\\d+)  =  acosh\\((\\w+)\\);");
  private static final Pattern QUICK_EXP2 = Pattern.compile("\\basinh\\(");
  private static final Pattern SHUFFLE =
      Pattern.compile("__shfl_down_sync\\(0xffffffff, (\\w+), (\\d+)\\)");

  /** By the device's own unit; what is too small for a normal number is 0. */
  private static final String EXP2 =
      """
      static __device__ __forceinline__ float quick_exp2(float x)
      {
        float y;
        asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
        return y;
      }

      """;

  /** What HotSpot has in front of an array's elements, and our arrays have not. */
  private static final int HEADER = 16;

  private CudaText() {}

  /**
   * The CUDA C that is compiled.
   *
   * @param kernel class and method
   * @param printed what TornadoVM printed for it
   * @param items work-items of its groups, at most
   * @param groups groups that a multiprocessor is to have room for
   */
  static String of(String kernel, String printed, int items, int groups) {
    KernelExporter.checkArrays(kernel, printed);
    int end = printed.indexOf("#include");
    String text = declarations(end < 0 ? printed : printed.substring(0, end));
    String name = kernel.substring(kernel.indexOf('.') + 1);
    Matcher signature = SIGNATURE.matcher(text);
    if (!signature.lookingAt() || !signature.group(1).equals(name)) {
      throw new IllegalStateException(
          "expected " + kernel + ", but got " + printed.lines().findFirst());
    }
    text =
        String.format("extern \"C\" __global__ void __launch_bounds__(%d, %d) ", items, groups)
            + name
            + "("
            + text.substring(signature.end());
    text = elements(text);
    text = pointers(kernel, text);
    text = inOnePlace(kernel, text);
    text =
        text.replaceAll("__shared__ (\\w+) (\\w+)\\[", "__shared__ __align__(16) $1 $2[")
            .replace(
                "cp.async.ca.shared.global [%0], [%1], 4;",
                "cp.async.cg.shared.global [%0], [%1], 16;")
            .replace(" + " + HEADER + "u + ((long long) ", " + ((long long) ")
            .replace(" + " + HEADER + "u))[__idx", "))[__idx");
    text =
        SECOND_HALF
            .matcher(text)
            .replaceAll("m16n8k16.row.col.f32.f16.f16.f32 $1\"r\"($2[2]), \"r\"($2[3])");
    text = OWN_PLACE.matcher(text).replaceAll("__bo = ");
    text =
        SHARED.matcher(text).replaceAll("__smem = (unsigned) __cvta_generic_to_shared($1) + $2;");
    text = FROM_HALF.matcher(text).replaceAll("__half2float(__ushort_as_half($1))");
    text = QUICK_EXP2.matcher(toHalf(kernel, text)).replaceAll("quick_exp2(");
    text =
        SHUFFLE
            .matcher(text)
            .replaceAll(
                m -> {
                  int by = Integer.parseInt(m.group(2));
                  return by < Warps.ACROSS
                      ? m.group()
                      : "__shfl_xor_sync(0xffffffff, "
                          + m.group(1)
                          + ", "
                          + (by - Warps.ACROSS)
                          + ")";
                });
    text = CudaVectors.together(text);
    String header = text.contains("half") ? "#include <cuda_fp16.h>\n" : "";
    if (text.contains("quick_exp2(")) {
      header += EXP2;
    }
    return header + text.stripTrailing() + "\n";
  }

  /** Sorts the declarations at the top, whose order differs from run to run. */
  private static String declarations(String text) {
    List<String> lines = new ArrayList<>(text.lines().map(String::stripTrailing).toList());
    List<String> sorted = new ArrayList<>();
    while (!lines.get(2).isEmpty()) {
      String line = lines.remove(2);
      Matcher m = DECLARATION.matcher(line);
      if (m.matches()) {
        String names =
            Arrays.stream(m.group(2).split(", ")).sorted().collect(Collectors.joining(", "));
        sorted.add("  " + m.group(1) + " " + names + ";");
      } else {
        sorted.add(line);
      }
    }
    sorted.sort(null);
    lines.addAll(2, sorted);
    return String.join("\n", lines) + "\n";
  }

  /** Elements of fragments, which TornadoVM counts behind a header that they don't have. */
  private static String elements(String text) {
    Map<String, String> elements = new HashMap<>();
    Matcher fragments = FRAGMENT.matcher(text);
    List<String> all = new ArrayList<>();
    while (fragments.find()) {
      all.add(fragments.group(1));
    }
    Matcher offsets = FRAGMENT_OFFSET.matcher(text);
    while (offsets.find()) {
      elements.put(offsets.group(1), element(offsets.group(2), offsets.group(3)));
    }
    String out = FRAGMENT_OFFSET.matcher(text).replaceAll("");
    Matcher m = OFFSET.matcher(out);
    StringBuilder kept = new StringBuilder();
    while (m.find()) {
      if (all.contains(m.group(2))) {
        elements.put(m.group(1), element(m.group(2), m.group(3).replace("L", "")));
        m.appendReplacement(kept, "");
      }
    }
    m.appendTail(kept);
    return ACCESS
        .matcher(kept)
        .replaceAll(a -> elements.getOrDefault(a.group(2), Matcher.quoteReplacement(a.group())));
  }

  private static String element(String fragment, String bytes) {
    int index = (Integer.parseInt(bytes) - HEADER) / Float.BYTES;
    if (index < 0 || index > 3) {
      throw new IllegalStateException("a fragment has no byte " + bytes);
    }
    return fragment + "[" + index + "]";
  }

  /**
   * Where fragments are multiplied, floats in local memory take the place of the tiles: kernels
   * don't use both at a time.
   */
  private static String inOnePlace(String kernel, String text) {
    Matcher floats = LOCAL_FLOATS.matcher(text);
    Matcher ints = LOCAL_INTS.matcher(text);
    if (!text.contains("mma.sync") || !floats.find()) {
      return text;
    }
    if (!ints.find() || Integer.parseInt(ints.group(2)) < Integer.parseInt(floats.group(2))) {
      throw new IllegalStateException(kernel + ": its floats don't fit where its tiles are");
    }
    return floats.replaceFirst("  float *$1 = (float *) " + ints.group(1) + ";");
  }

  /** {@code f = acosh(x); i = isnan(f)? 0 : (int) f;} is the mark of {@link Scalars#put}. */
  private static String toHalf(String kernel, String text) {
    String out = TO_HALF.matcher(text).replaceAll("$1  =  $2;");
    for (MatchResult m : TO_HALF.matcher(text).results().toList()) {
      String cast = "=  isnan(" + m.group(1) + ")? 0 : (int) " + m.group(1) + ";";
      if (!out.contains(cast)) {
        throw new IllegalStateException(kernel + ": what is stored of " + m.group(1) + " is lost");
      }
      out = out.replace(cast, "=  __half_as_ushort(__float2half_rn(" + m.group(1) + "));");
    }
    return out;
  }

  private static String pointers(String kernel, String text) {
    Map<String, String> bases = new HashMap<>();
    StringBuilder aligned = new StringBuilder();
    Matcher m = BASE.matcher(text);
    while (m.find()) {
      String array = m.group(2);
      bases.put(m.group(1), array);
      aligned.append(
          String.format("  %s = (unsigned char *) __builtin_assume_aligned(%1$s, 16);\n", array));
    }
    Sums sums = new Sums(text);
    Map<String, String> places = new HashMap<>();
    m = OFFSET.matcher(text);
    while (m.find()) {
      String base = bases.get(m.group(2));
      if (base != null && places.put(m.group(1), base + " + " + sums.offset(m.group(3))) != null) {
        throw new IllegalStateException(kernel + ": " + m.group(1) + " has two values");
      }
    }
    String out =
        ACCESS
            .matcher(text)
            .replaceAll(
                a -> {
                  String place = places.get(a.group(2));
                  return Matcher.quoteReplacement(
                      place == null ? a.group() : "*((" + a.group(1) + " *) (" + place + "))");
                });
    out = LOCAL.matcher(out).replaceAll(l -> sums.element(l.group(1), l.group(2)));
    int body = out.indexOf("  // BLOCK 0\n");
    int open = out.indexOf('{');
    return out.substring(0, open).replace("unsigned char *", "unsigned char *__restrict__ ")
        + out.substring(open, body)
        + aligned
        + out.substring(body);
  }

  /**
   * Indices that are another one and a constant. The constant is taken out of the index and into
   * the address, behind the widening of the index to 64 bits: then the compiler sees that
   * neighbours are neighbours. An index that would overflow has no element either way.
   */
  private static final class Sums {
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> wide = new HashMap<>();
    private final Map<String, String[]> shifted = new HashMap<>();

    Sums(String text) {
      Map<String, Integer> assigned = new HashMap<>();
      ASSIGNED.matcher(text).results().forEach(m -> assigned.merge(m.group(1), 1, Integer::sum));
      SUM.matcher(text)
          .results()
          .filter(
              m ->
                  assigned.getOrDefault(m.group(1), 0) == 1
                      && assigned.getOrDefault(m.group(2), 0) == 1)
          .forEach(m -> parts.put(m.group(1), m.group(2) + " " + m.group(3)));
      WIDE.matcher(text).results().forEach(m -> wide.put(m.group(1), m.group(2)));
      SHIFTED
          .matcher(text)
          .results()
          .forEach(m -> shifted.put(m.group(1), new String[] {m.group(2), m.group(3)}));
    }

    /** The bytes that a 64-bit number stands for. */
    String offset(String bytes) {
      String[] shift = shifted.get(bytes);
      String[] sum = shift == null ? null : sum(wide.get(shift[0]));
      return shift == null || sum == null
          ? bytes
          : "(((long long) "
              + sum[0]
              + ") << "
              + shift[1]
              + ") + "
              + (Long.parseLong(sum[1]) << Integer.parseInt(shift[1]))
              + "L";
    }

    /** An element of a local array. */
    String element(String array, String index) {
      String[] sum = sum(index);
      return sum == null
          ? array + "[" + index + "]"
          : "(" + array + " + " + sum[0] + ")[" + sum[1] + "]";
    }

    /** An index and what is added to it; null where it isn't a sum. */
    private String @Nullable [] sum(@Nullable String index) {
      String parts = index == null ? null : this.parts.get(index);
      if (parts == null) {
        return null;
      }
      String[] both = parts.split(" ");
      String[] deeper = sum(both[0]);
      return deeper == null
          ? both
          : new String[] {
            deeper[0], String.valueOf(Long.parseLong(deeper[1]) + Long.parseLong(both[1]))
          };
    }
  }
}
