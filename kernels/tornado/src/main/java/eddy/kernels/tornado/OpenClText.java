package eddy.kernels.tornado;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the exporter changes in TornadoVM's OpenCL C, since nothing in Java says it. Each rule keeps
 * what a kernel computes.
 *
 * <ul>
 *   <li>The marks of {@link Scalars} become {@code vload_half}, {@code vstore_half} and {@code
 *       native_exp2}, which are OpenCL 1.0's own: no device needs {@code cl_khr_fp16} for them.
 *   <li>Addresses stay pointers to global memory. TornadoVM counts them as integers, and a compiler
 *       that has lost what they point into neither joins loads nor moves them.
 *   <li>Buffers and local arrays begin at multiples of 16 bytes, and the compiler is told so, which
 *       lets it load 16 bytes at once.
 * </ul>
 */
final class OpenClText {
  private static final Pattern FROM_HALF = Pattern.compile("convert_float\\(\\(float\\) (\\w+)\\)");
  private static final Pattern TO_HALF = Pattern.compile("= +acosh\\((\\w+)\\);");
  private static final Pattern QUICK_EXP2 = Pattern.compile("\\basinh\\(");
  private static final Pattern LOCAL = Pattern.compile("(__local \\w+ \\w+\\[\\d+\\]);");
  private static final Pattern BASE =
      Pattern.compile("^ +(ul_\\d+)  =  \\(ulong\\) (\\w+);$", Pattern.MULTILINE);
  private static final Pattern ADDRESS =
      Pattern.compile("^ +(ul_\\d+)  =  (ul_\\d+) \\+ (\\w+);$", Pattern.MULTILINE);
  private static final Pattern ACCESS =
      Pattern.compile("\\*\\(\\(__global (\\w+) \\*\\) (ul_\\d+)\\)");

  private static final String FIRST_BLOCK = "  // BLOCK 0\n";

  private static final String HALF_TO_FLOAT =
      """
      static float half_to_float(short bits)
      {
        return vload_half(0, (const __private half *) &bits);
      }

      """;

  private static final String FLOAT_TO_HALF =
      """
      static ushort float_to_half(float x)
      {
        ushort bits;
        vstore_half(x, 0, (__private half *) &bits);
        return bits;
      }

      """;

  private OpenClText() {}

  /**
   * The text of one kernel as it is committed.
   *
   * @param kernel its name, for errors
   * @param printed what TornadoVM printed
   * @throws IllegalStateException when the text isn't as the rules know it
   */
  static String rewrite(String kernel, String printed) {
    String text = LOCAL.matcher(printed).replaceAll("$1 __attribute__((aligned(16)));");
    text = pointers(kernel, text);
    StringBuilder helpers = new StringBuilder();
    String loaded = FROM_HALF.matcher(text).replaceAll("half_to_float((short) $1)");
    if (!loaded.equals(text)) {
      helpers.append(HALF_TO_FLOAT);
    }
    String stored = toHalf(kernel, loaded);
    if (!stored.equals(loaded)) {
      helpers.append(FLOAT_TO_HALF);
    }
    return helpers + QUICK_EXP2.matcher(stored).replaceAll("native_exp2(");
  }

  /** {@code f = acosh(x); i = isnan(f)? 0 : (int) f;} is the mark of {@link Scalars#put}. */
  private static String toHalf(String kernel, String text) {
    Matcher mark = Pattern.compile("(f_\\d+)  =  acosh\\((\\w+)\\);").matcher(text);
    String out = TO_HALF.matcher(text).replaceAll("=  $1;");
    for (MatchResult m : mark.results().toList()) {
      String cast = "=  isnan(" + m.group(1) + ")? 0 : (int) " + m.group(1) + ";";
      if (!out.contains(cast)) {
        throw new IllegalStateException(kernel + ": what is stored of " + m.group(1) + " is lost");
      }
      out = out.replace(cast, "=  float_to_half(" + m.group(1) + ");");
    }
    return out;
  }

  private static String pointers(String kernel, String text) {
    Map<String, String> arrays = new HashMap<>();
    BASE.matcher(text).results().forEach(m -> arrays.put(m.group(1), m.group(2)));
    Map<String, String> places = new HashMap<>();
    ADDRESS
        .matcher(text)
        .results()
        .filter(m -> arrays.containsKey(m.group(2)))
        .forEach(m -> places.put(m.group(1), arrays.get(m.group(2)) + " + " + m.group(3)));
    String out =
        ACCESS
            .matcher(text)
            .replaceAll(
                m -> {
                  String place = places.get(m.group(2));
                  if (place == null) {
                    throw new IllegalStateException(
                        kernel + ": no array is known for " + m.group());
                  }
                  return "*((__global " + m.group(1) + " *) (" + place + "))";
                });
    int first = out.indexOf(FIRST_BLOCK);
    if (first < 0) {
      throw new IllegalStateException(kernel + ": its first block isn't to be found");
    }
    StringBuilder aligned = new StringBuilder();
    arrays.values().stream()
        .sorted()
        .forEach(
            a ->
                aligned
                    .append("  ")
                    .append(a)
                    .append("  =  (__global uchar *) ((ulong) ")
                    .append(a)
                    .append(" & ~15UL);\n"));
    return out.substring(0, first) + aligned + out.substring(first);
  }
}
