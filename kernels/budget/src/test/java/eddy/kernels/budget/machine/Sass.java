package eddy.kernels.budget.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code of NVIDIA GPUs as {@code nvdisasm} prints it. */
final class Sass {
  private static final Pattern LABEL = Pattern.compile("\\s*(\\.L\\S*):");
  private static final Pattern SUBROUTINE = Pattern.compile("\\s*\\$\\S+:");
  private static final Pattern LINE =
      Pattern.compile("\\s*/\\*[0-9a-f]{4,}\\*/\\s+(?:@!?U?P\\w+\\s+)?([A-Z]\\S*)\\s*(.*?)\\s*;.*");
  private static final Pattern BRANCH = Pattern.compile("`\\((\\.L\\S*?)\\)");
  private static final Pattern REGISTER = Pattern.compile("\\b(U?R(?:\\d+|Z))\\b");
  private static final String COPIES = "async";

  private Sass() {}

  static MachineCode parse(String text) {
    List<Instruction> out = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    List<String> targets = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (SUBROUTINE.matcher(line).matches()) {
        // Divisions of denormal numbers and the like stand behind the kernel.
        break;
      }
      Matcher label = LABEL.matcher(line);
      Matcher m = LINE.matcher(line);
      if (label.matches()) {
        labels.put(label.group(1), out.size());
      } else if (m.matches() && !m.group(1).equals("NOP")) {
        out.add(instruction(m.group(1), m.group(2)));
        Matcher branch = BRANCH.matcher(m.group(2));
        targets.add(m.group(1).startsWith("BRA") && branch.find() ? branch.group(1) : "");
      }
    }
    return withLoops(out, labels, targets);
  }

  /** A loop is what lies between a branch backwards and where it goes. */
  private static MachineCode withLoops(
      List<Instruction> code, Map<String, Integer> labels, List<String> targets) {
    Map<Integer, Integer> ends = new TreeMap<>();
    for (int i = 0; i < code.size(); i++) {
      int to = labels.getOrDefault(targets.get(i), Integer.MAX_VALUE);
      // A kernel's last instruction branches to itself.
      if (to < i) {
        ends.merge(to, i, Math::max);
      }
    }
    List<int[]> spans = new ArrayList<>();
    ends.forEach((from, to) -> spans.add(new int[] {from, to}));
    // Outer loops first, so that the last span that holds an instruction is the innermost one.
    spans.sort(Comparator.comparingInt(span -> span[0] - span[1]));
    int[] loopOf = new int[code.size()];
    int[] parents = new int[spans.size()];
    Arrays.fill(loopOf, -1);
    for (int s = 0; s < spans.size(); s++) {
      int[] span = spans.get(s);
      parents[s] = loopOf[span[0]];
      for (int i = span[0]; i <= span[1]; i++) {
        loopOf[i] = s;
      }
    }
    return new MachineCode(code, loopOf, parents);
  }

  private static Instruction instruction(String opcode, String operands) {
    List<String> registers = new ArrayList<>();
    Matcher m = REGISTER.matcher(operands);
    while (m.find()) {
      registers.add(m.group(1));
    }
    boolean copies = opcode.startsWith("LDGSTS");
    boolean loads = !copies && (opcode.startsWith("LDG.") || opcode.startsWith("LD.E"));
    int bits = copies || loads ? bits(opcode) : 0;
    Set<String> loaded = new HashSet<>();
    if (copies) {
      loaded.add(COPIES);
    } else if (loads && !registers.isEmpty() && !registers.getFirst().endsWith("Z")) {
      int first = Integer.parseInt(registers.getFirst().substring(1));
      for (int i = 0; i < Math.max(1, bits / 32); i++) {
        loaded.add("R" + (first + i));
      }
    }
    Set<String> touched = new HashSet<>(registers);
    if (opcode.startsWith("DEPBAR")) {
      touched.add(COPIES);
    }
    boolean compares = opcode.contains("SETP");
    return new Instruction(
        opcode + " " + operands,
        operands.contains("slowpath") ? 0 : 1,
        mads(opcode),
        opcode.startsWith("HMMA"),
        bits,
        opcode.startsWith("STG") || opcode.startsWith("ST.E") || opcode.startsWith("RED"),
        opcode.startsWith("BAR."),
        opcode.startsWith("MUFU.RCP")
            || (opcode.startsWith("CALL") && operands.matches(".*(div|rem)_[su]64.*")),
        isWide(opcode),
        opcode.startsWith("MUFU.EX2") || opcode.startsWith("F2I"),
        loaded,
        touched,
        compares || registers.isEmpty() ? Set.of() : Set.of(registers.getFirst()),
        bits > 0 ? address(operands) : Set.of(),
        counters(opcode, operands));
  }

  /** The registers in the last brackets: copies have where to before where from. */
  private static Set<String> address(String operands) {
    Matcher m = REGISTER.matcher(operands.substring(Math.max(0, operands.lastIndexOf('['))));
    Set<String> out = new HashSet<>();
    while (m.find()) {
      out.add(m.group(1));
    }
    return out;
  }

  private static int mads(String opcode) {
    if (opcode.startsWith("HMMA.16816")) {
      return 16 * 8 * 16 / 32;
    }
    if (opcode.startsWith("HMMA.1688")) {
      return 16 * 8 * 8 / 32;
    }
    return opcode.startsWith("FFMA") ? 1 : 0;
  }

  private static int bits(String opcode) {
    List<String> parts = List.of(opcode.split("\\."));
    if (parts.contains("U8") || parts.contains("S8")) {
      return 8;
    }
    if (parts.contains("U16") || parts.contains("S16")) {
      return 16;
    }
    return parts.contains("128") ? 128 : parts.contains("64") ? 64 : 32;
  }

  private static boolean isWide(String opcode) {
    List<String> parts = List.of(opcode.split("\\."));
    return opcode.contains(".WIDE")
        || parts.contains("X")
        || parts.contains("EX")
        || (opcode.startsWith("SHF") && opcode.contains("64"))
        || opcode.matches("D(ADD|MUL|FMA|SETP)\\b.*");
  }

  private static List<Counter> counters(String opcode, String operands) {
    String[] o = operands.split(",\\s*");
    String kind = opcode.replaceFirst("^U(?=[A-Z])", "").split("\\.")[0];
    if (kind.equals("IADD3") && o.length == 4 && isZero(o[3]) && isNumber(o[2])) {
      return List.of(new Counter.Step(plain(o[0]), plain(o[1]), number(o[2])));
    }
    if (kind.equals("MOV") && o.length == 2) {
      return assigned(o[0], o[1]);
    }
    if (opcode.startsWith("IMAD.MOV") && o.length == 4) {
      return assigned(o[0], o[3]);
    }
    if (kind.equals("CS2R") && o.length == 2 && o[1].equals("SRZ")) {
      String next = "R" + (Integer.parseInt(plain(o[0]).substring(1)) + 1);
      return List.of(new Counter.Constant(plain(o[0]), 0), new Counter.Constant(next, 0));
    }
    // The halves unit makes zeros where the others are busy.
    if (opcode.startsWith("HFMA2") && operands.matches("R\\d+, -?RZ, RZ, 0, 0")) {
      return List.of(new Counter.Constant(plain(o[0]), 0));
    }
    if (kind.equals("ISETP") && o.length >= 4 && (isNumber(o[3]) || isZero(o[3]))) {
      long limit = isZero(o[3]) ? 0 : number(o[3]);
      String comparison = opcode.split("\\.")[1];
      boolean next = comparison.equals("LE") || comparison.equals("GT");
      return List.of(new Counter.Limit(plain(o[2]), next ? limit + 1 : limit));
    }
    return List.of();
  }

  private static List<Counter> assigned(String to, String value) {
    if (isZero(value)) {
      return List.of(new Counter.Constant(plain(to), 0));
    }
    return isNumber(value)
        ? List.of(new Counter.Constant(plain(to), number(value)))
        : List.of(new Counter.Copy(plain(to), plain(value)));
  }

  private static boolean isZero(String operand) {
    return plain(operand).matches("U?RZ");
  }

  private static boolean isNumber(String operand) {
    return operand.matches("-?0x[0-9a-f]+");
  }

  private static long number(String operand) {
    return Long.decode(operand.toLowerCase(Locale.ROOT));
  }

  private static String plain(String register) {
    return register.replace(".reuse", "").trim();
  }
}
