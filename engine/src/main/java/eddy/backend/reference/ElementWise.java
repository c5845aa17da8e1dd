package eddy.backend.reference;

import eddy.op.Activation;
import eddy.op.Op;
import org.apache.commons.math3.special.Erf;

/**
 * Functions of one element each. A result may lie where the first operand lies: an element is read
 * before it is overwritten.
 */
final class ElementWise {
  private ElementWise() {}

  static double apply(Activation activation, double x) {
    return switch (activation) {
      case NONE -> x;
      case SILU -> x * sigmoid(x);
      case GELU -> gelu(x);
      case QUICK_GELU -> x * sigmoid(1.702 * x);
    };
  }

  static void activate(Op.Activate op, Values x, Values out) {
    for (int i = 0; i < out.count(); i++) {
      out.set(i, apply(op.activation(), x.get(i)));
    }
  }

  static void geglu(Values x, Values out) {
    int half = out.dim(-1);
    for (int row = 0; row < out.rows(); row++) {
      for (int c = 0; c < half; c++) {
        double gate = gelu(x.get((2 * row + 1) * half + c));
        out.set(row * half + c, x.get(2 * row * half + c) * gate);
      }
    }
  }

  static void add(Values a, Values b, Values out) {
    for (int i = 0; i < out.count(); i++) {
      out.set(i, (double) a.get(i) + b.get(i));
    }
  }

  static void mul(Values a, Values b, Values out) {
    for (int i = 0; i < out.count(); i++) {
      out.set(i, (double) a.get(i) * b.get(i));
    }
  }

  static void addChannels(Values x, Values b, Values out) {
    int pixels = out.dim(2) * out.dim(3);
    for (int i = 0; i < out.count(); i++) {
      out.set(i, (double) x.get(i) + b.get(i / pixels));
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** x · Φ(x); by erfc, which keeps its digits where Φ is next to 0. */
  private static double gelu(double x) {
    return x * 0.5 * Erf.erfc(-x / Math.sqrt(2));
  }
}
