package eddy.kernels.budget.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code of AMD GPUs as clang writes it. Its comments say which loop each block is in. */
final class AmdAssembly {
  private static final Pattern BLOCK = Pattern.compile("(?:\\.L(BB\\d+_\\d+):|; %bb\\.\\d+:)(.*)");
  private static final Pattern MEMBER = Pattern.compile("in Loop: Header=(BB\\d+_\\d+)");
  private static final Pattern PARENT = Pattern.compile("Parent Loop (BB\\d+_\\d+) Depth=(\\d+)");
  private static final Pattern LINE = Pattern.compile("\\t([a-z]\\w+)\\s*([^;]*?)\\s*(?:;.*)?");
  private static final Pattern PAIRED = Pattern.compile("v_dual_(fmac|fma|fmamk|fmaak)_f32");
  private static final Pattern REGISTER = Pattern.compile("[vs]\\d+");
  private static final Pattern RANGE = Pattern.compile("([vs])\\[(\\d+):(\\d+)\\]");
  private static final String LOADS = "loads";

  private final List<Instruction> code = new ArrayList<>();
  private final List<Integer> loops = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<Integer, Integer> parents = new HashMap<>();

  private AmdAssembly() {}

  static MachineCode parse(String text) {
    AmdAssembly out = new AmdAssembly();
    out.read(text.lines().toList());
    int[] parents = new int[out.indices.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = out.parents.getOrDefault(i, -1);
    }
    return new MachineCode(
        out.code, out.loops.stream().mapToInt(Integer::intValue).toArray(), parents);
  }

  private int loop(String header) {
    return indices.computeIfAbsent(header, _ -> indices.size());
  }

  private void read(List<String> lines) {
    int loop = -1;
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(".Lfunc_end")) {
        return;
      }
      inside |= line.contains("; @");
      if (!inside) {
        continue;
      }
      Matcher block = BLOCK.matcher(line);
      Matcher m = LINE.matcher(line);
      if (block.matches()) {
        StringBuilder said = new StringBuilder(block.group(2));
        while (i + 1 < lines.size() && lines.get(i + 1).matches("\\s+;.*")) {
          said.append('\n').append(lines.get(++i));
        }
        loop = loopOf(block.group(1), said.toString());
      } else if (m.matches()) {
        code.add(instruction(m.group(1), m.group(2)));
        loops.add(loop);
      }
    }
  }

  private int loopOf(String label, String said) {
    Matcher member = MEMBER.matcher(said);
    if (member.find()) {
      return loop(member.group(1));
    }
    if (!said.contains("Loop Header")) {
      return -1;
    }
    int own = loop(label);
    int deepest = 0;
    Matcher parent = PARENT.matcher(said);
    while (parent.find()) {
      if (Integer.parseInt(parent.group(2)) > deepest) {
        deepest = Integer.parseInt(parent.group(2));
        parents.put(own, loop(parent.group(1)));
      }
    }
    return own;
  }

  private static Instruction instruction(String opcode, String operands) {
    boolean loads = opcode.matches("(global|flat|buffer)_load_.*");
    boolean waits = opcode.equals("s_waitcnt") && operands.contains("vmcnt");
    boolean matrix = opcode.startsWith("v_wmma") || opcode.startsWith("v_mfma");
    String[] each = operands.split(",\\s*");
    return new Instruction(
        opcode + " " + operands,
        opcode.equals("s_delay_alu") ? 0 : 1,
        mads(opcode, operands),
        matrix,
        loads ? bits(opcode) : 0,
        opcode.matches("(global|flat|buffer)_(store|atomic)_.*"),
        opcode.equals("s_barrier"),
        opcode.startsWith("v_rcp_"),
        isWide(opcode),
        opcode.startsWith("v_exp_") || opcode.startsWith("v_cvt_i32_f32"),
        loads ? Set.of(LOADS) : Set.of(),
        waits ? Set.of(LOADS) : Set.of(),
        opcode.contains("cmp") ? Set.of() : registers(each[0]),
        loads && each.length > 2 ? both(registers(each[1]), registers(each[2])) : Set.of(),
        counters(opcode, operands));
  }

  /** Those of an operand: {@code v3}, or {@code s[4:5]} for two. */
  private static Set<String> registers(String operand) {
    Matcher range = RANGE.matcher(operand);
    if (range.lookingAt()) {
      Set<String> out = new HashSet<>();
      for (int i = Integer.parseInt(range.group(2)); i <= Integer.parseInt(range.group(3)); i++) {
        out.add(range.group(1) + i);
      }
      return out;
    }
    Matcher one = REGISTER.matcher(operand);
    return one.lookingAt() ? Set.of(one.group()) : Set.of();
  }

  private static Set<String> both(Set<String> a, Set<String> b) {
    Set<String> out = new HashSet<>(a);
    out.addAll(b);
    return out;
  }

  private static int mads(String opcode, String operands) {
    if (opcode.startsWith("v_dual_")) {
      return Math.toIntExact(PAIRED.matcher(opcode + " " + operands).results().count());
    }
    if (opcode.startsWith("v_pk_fma_f32")) {
      return 2;
    }
    return opcode.matches("v_(fmac|fma|mad|mac|fmamk|fmaak|fma_mix)_f32.*") ? 1 : 0;
  }

  private static int bits(String opcode) {
    if (opcode.matches(".*_load_(d16_)?[us]?(byte|[iu]8)\\w*")) {
      return 8;
    }
    if (opcode.matches(".*_load_(\\w*short\\w*|[iu]16|d16\\w*)")) {
      return 16;
    }
    return opcode.matches(".*(x4|b128)")
        ? 128
        : opcode.matches(".*(x3|b96)") ? 96 : opcode.matches(".*(x2|b64)") ? 64 : 32;
  }

  private static boolean isWide(String opcode) {
    return opcode.matches("v_\\w*(_[bf]64|_[iu]64)\\w*")
        || opcode.matches("v_(add_co_ci|addc_co|sub_co_ci|subb_co)_\\w*")
        || opcode.matches("s_(addc|subb)_u32|s_(lshl|lshr|ashr)_[bi]64|s_mul_hi_[iu]32");
  }

  private static List<Counter> counters(String opcode, String operands) {
    List<Counter> out = new ArrayList<>();
    for (String part : (opcode + " " + operands).split("::")) {
      String[] words = part.trim().split("[,\\s]+");
      String kind = words[0].replaceFirst("_e(32|64)$", "").replace("v_dual_", "v_");
      if (kind.matches("(s_add_[iu]32|v_add_nc_u32|v_add_u32)") && words.length == 4) {
        step(out, words[1], words[2], words[3]);
      } else if (kind.equals("s_addk_i32") && words.length == 3) {
        step(out, words[1], words[1], words[2]);
      } else if (kind.matches("[sv]_mov_b32|s_movk_i32") && words.length == 3) {
        if (isNumber(words[2])) {
          out.add(new Counter.Constant(words[1], Long.decode(words[2])));
        } else if (REGISTER.matcher(words[2]).matches()) {
          out.add(new Counter.Copy(words[1], words[2]));
        }
      } else if (kind.matches("(s_cmpk?|v_cmpx?)_[a-z]+_[iu]32") && words.length >= 3) {
        limit(out, kind.split("_")[2], words[words.length - 2], words[words.length - 1]);
      }
    }
    return out;
  }

  private static void step(List<Counter> out, String to, String a, String b) {
    if (isNumber(b)) {
      out.add(new Counter.Step(to, a, Long.decode(b)));
    } else if (isNumber(a)) {
      out.add(new Counter.Step(to, b, Long.decode(a)));
    }
  }

  /** {@code a ? b}, one of them a constant. */
  private static void limit(List<Counter> out, String comparison, String a, String b) {
    if (isNumber(b)) {
      boolean next = comparison.equals("le") || comparison.equals("gt");
      out.add(new Counter.Limit(a, Long.decode(b) + (next ? 1 : 0)));
    } else if (isNumber(a)) {
      boolean next = comparison.equals("ge") || comparison.equals("lt");
      out.add(new Counter.Limit(b, Long.decode(a) + (next ? 1 : 0)));
    }
  }

  private static boolean isNumber(String word) {
    return word.matches("-?(0x[0-9a-f]+|\\d+)");
  }
}
