package eddy.benchkit.cases;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Helps to write cases down. */
public final class Operands {
  private Operands() {}

  /** {@code first} and the epilogue's operands for a result of that shape. */
  public static Operand[] withEpilogue(
      Epilogue epilogue, Shape out, int channels, Operand... first) {
    List<Operand> all = new ArrayList<>(Arrays.asList(first));
    if (epilogue.bias()) {
      all.add(Operand.weight(channels));
    }
    if (epilogue.channelBias()) {
      all.add(Operand.value(out.dim(0), channels));
    }
    if (epilogue.residual()) {
      all.add(Operand.value(out.toArray()));
    }
    return all.toArray(Operand[]::new);
  }

  /** All 32. */
  public static List<Epilogue> epilogues() {
    List<Epilogue> out = new ArrayList<>();
    for (Activation activation : Activation.values()) {
      for (int bits = 0; bits < 8; bits++) {
        out.add(new Epilogue((bits & 1) != 0, (bits & 2) != 0, activation, (bits & 4) != 0));
      }
    }
    return out;
  }

  /** As {@code bias-channelBias-silu-residual}. */
  public static String name(Epilogue epilogue) {
    List<String> parts = new ArrayList<>();
    if (epilogue.bias()) {
      parts.add("bias");
    }
    if (epilogue.channelBias()) {
      parts.add("channelBias");
    }
    if (epilogue.activation() != Activation.NONE) {
      parts.add(name(epilogue.activation()));
    }
    if (epilogue.residual()) {
      parts.add("residual");
    }
    return parts.isEmpty() ? "none" : String.join("-", parts);
  }

  public static String name(Activation activation) {
    return switch (activation) {
      case NONE -> "none";
      case SILU -> "silu";
      case GELU -> "gelu";
      case QUICK_GELU -> "quick-gelu";
    };
  }

  /** As {@code 2x320x64x64}. */
  public static String name(int... shape) {
    return IntStream.of(shape).mapToObj(Integer::toString).collect(Collectors.joining("x"));
  }
}
