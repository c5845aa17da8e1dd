package eddy.benchkit.cases;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Convolutions. The networks' kernels are 3×3 and 1×1; 5×5 and 7×7 keep the code general. */
public final class ConvolutionCases {
  private static final Padding BOTTOM_RIGHT = new Padding(0, 0, 1, 1);

  private final List<OpCase> cases = new ArrayList<>();

  private ConvolutionCases() {}

  static List<OpCase> all() {
    ConvolutionCases c = new ConvolutionCases();
    c.realShapes();
    c.inTiles();
    c.shapesThatFindMistakes();
    c.strides();
    c.upsampling();
    c.epilogues();
    c.dtypes();
    return c.cases;
  }

  private static Op.Conv2d op(
      int stride, Padding padding, @Nullable Size upsample, Epilogue epilogue) {
    return new Op.Conv2d(stride, padding, upsample, epilogue);
  }

  public static OpCase of(
      String kind, String detail, Op.Conv2d op, int m, int k, DType stored, int... x) {
    Operand[] first = {Operand.value(x), Operand.weight(m, x[1], k, k).as(stored)};
    Op plain = op(op.stride(), op.padding(), op.upsample(), Epilogue.NONE);
    Shape out = plain.infer(List.of(first[0].shape(), first[1].shape()));
    return OpCase.of(
        "conv2d." + kind,
        Operands.name(x) + "-" + m + detail,
        op,
        Operands.withEpilogue(op.epilogue(), out, m, first));
  }

  /** Kernel k×k with bias, padded so that the size stays. */
  private OpCase same(int m, int k, int... x) {
    Op.Conv2d op = op(1, Padding.all(k / 2), null, Epilogue.BIAS);
    return of(k + "x" + k, "", op, m, k, DType.F32, x);
  }

  private void realShapes() {
    // Full width and few channels, and the other way round: both in every build.
    cases.add(same(32, 3, 1, 24, 64, 64));
    cases.add(same(320, 3, 2, 4, 32, 32)); // conv_in
    cases.add(same(4, 3, 2, 320, 32, 32)); // conv_out
    cases.add(same(64, 3, 1, 640, 8, 8));
    cases.add(same(3, 3, 1, 16, 128, 128)); // the VAE's last
    cases.add(same(4, 1, 2, 4, 64, 64)); // quant_conv
    cases.add(same(8, 1, 1, 8, 64, 64));
    cases.add(same(320, 1, 1, 320, 16, 16)); // proj_in of SD 1.5
    // SD 1.5's U-Net at 64×64 with guidance, and without what its plan fuses in
    cases.add(same(320, 3, 2, 320, 64, 64).asHeavy());
    cases.add(same(320, 3, 1, 960, 64, 64).asHeavy());
    cases.add(same(640, 3, 1, 1920, 32, 32).asHeavy());
    cases.add(same(1280, 3, 1, 2560, 16, 16).asHeavy());
    cases.add(same(1280, 3, 1, 2560, 8, 8).asHeavy());
    cases.add(same(320, 1, 1, 640, 64, 64).asHeavy());
    cases.add(same(1280, 1, 1, 2560, 8, 8).asHeavy());
  }

  /**
   * For kernels that work in tiles of 2×2 or 4×4 pixels, most of which don't come in whole tiles.
   * One is large enough for those of 2×2 to pay.
   */
  private void inTiles() {
    Epilogue all = new Epilogue(true, true, Activation.SILU, true);
    Op.Conv2d full = op(1, Padding.all(1), null, all);
    cases.add(of("tiles2", "-" + Operands.name(all), full, 24, 3, DType.F32, 2, 16, 7, 9));
    cases.add(of("tiles2", "-" + Operands.name(all), full, 128, 3, DType.F32, 2, 128, 16, 16));
    cases.add(of("tiles4", "-" + Operands.name(all), full, 24, 3, DType.F32, 2, 16, 13, 18));
    cases.add(of("tiles4", "-" + Operands.name(all), full, 40, 3, DType.F16, 1, 48, 20, 20));
    Op.Conv2d lopsided = op(1, new Padding(0, 3, 2, 1), null, Epilogue.NONE);
    cases.add(of("tiles4", "-pad0321", lopsided, 64, 3, DType.F32, 1, 64, 46, 47));
    Op.Conv2d larger = op(1, Padding.all(1), new Size(48, 52), all);
    cases.add(of("tiles4", "-to48x52", larger, 72, 3, DType.F32, 1, 64, 24, 26));
  }

  private void shapesThatFindMistakes() {
    for (int k : new int[] {1, 3, 5, 7}) {
      cases.add(same(13, k, 1, 7, 11, 17));
      cases.add(same(5, k, 2, 3, 1, 1));
      cases.add(same(17, k, 2, 16, 16, 16));
      cases.add(same(1, k, 3, 1, 9, 7));
      cases.add(same(33, k, 1, 65, 8, 9));
    }
    for (int k : new int[] {3, 5, 7}) {
      Op.Conv2d op = op(1, Padding.NONE, null, Epilogue.NONE);
      cases.add(of(k + "x" + k, "-unpadded", op, 6, k, DType.F32, 2, 5, k, k + 3));
    }
    Padding lopsided = new Padding(0, 3, 2, 1);
    Op.Conv2d op = op(1, lopsided, null, Epilogue.BIAS);
    cases.add(of("asymmetric", "-pad0321", op, 6, 3, DType.F32, 2, 5, 7, 6));
    cases.add(
        of(
            "3x3",
            "-pad2",
            op(1, Padding.all(2), null, Epilogue.BIAS),
            6,
            3,
            DType.F32,
            1,
            5,
            4,
            6));
    cases.add(
        of(
            "1x1",
            "-pad1",
            op(1, Padding.all(1), null, Epilogue.BIAS),
            6,
            1,
            DType.F32,
            2,
            5,
            4,
            6));
  }

  private void strides() {
    Op.Conv2d symmetric = op(2, Padding.all(1), null, Epilogue.BIAS);
    Op.Conv2d asymmetric = op(2, BOTTOM_RIGHT, null, Epilogue.BIAS);
    int[][] shapes = {{1, 16, 64, 64}, {2, 5, 7, 9}, {2, 5, 8, 6}, {1, 3, 2, 2}, {1, 31, 13, 12}};
    for (int[] x : shapes) {
      cases.add(of("stride2", "-all-round", symmetric, 19, 3, DType.F32, x));
      cases.add(of("asymmetric", "-stride2", asymmetric, 19, 3, DType.F32, x));
    }
    cases.add(of("stride2", "-all-round", symmetric, 4, 3, DType.F32, 2, 3, 1, 1));
    cases.add(
        of(
            "stride2",
            "-1x1",
            op(2, Padding.NONE, null, Epilogue.BIAS),
            6,
            1,
            DType.F32,
            2,
            5,
            7,
            8));
    cases.add(
        of(
            "stride3",
            "-5x5",
            op(3, Padding.all(2), null, Epilogue.BIAS),
            6,
            5,
            DType.F32,
            2,
            5,
            11,
            13));
  }

  private void upsampling() {
    upsampled(new Size(8, 8), 16, 2, 16, 4, 4);
    upsampled(new Size(32, 32), 24, 1, 32, 16, 16);
    upsampled(new Size(7, 9), 6, 2, 5, 4, 5);
    upsampled(new Size(13, 13), 11, 1, 3, 7, 7);
    upsampled(new Size(5, 5), 3, 1, 2, 1, 1);
    upsampled(new Size(1, 1), 3, 1, 2, 1, 1);
    upsampled(new Size(10, 7), 4, 1, 3, 3, 7);
    upsampled(new Size(11, 8), 4, 1, 3, 3, 5);
    for (Epilogue e : List.of(Epilogue.NONE, new Epilogue(true, true, Activation.SILU, true))) {
      Op.Conv2d op = op(1, Padding.all(1), new Size(9, 11), e);
      cases.add(of("upsample", "-to9x11-" + Operands.name(e), op, 6, 3, DType.F32, 2, 5, 5, 6));
    }
    Op.Conv2d odd = op(2, BOTTOM_RIGHT, new Size(9, 11), Epilogue.BIAS);
    cases.add(of("upsample", "-to9x11-stride2", odd, 6, 3, DType.F32, 2, 5, 5, 6));
    Op.Conv2d one = op(1, Padding.NONE, new Size(9, 11), Epilogue.BIAS);
    cases.add(of("upsample", "-to9x11-1x1", one, 6, 1, DType.F32, 2, 5, 5, 6));
  }

  private void upsampled(Size size, int m, int... x) {
    Op.Conv2d op = op(1, Padding.all(1), size, Epilogue.BIAS);
    String detail = "-to" + size.height() + "x" + size.width();
    cases.add(of("upsample", detail, op, m, 3, DType.F32, x));
  }

  private void epilogues() {
    for (Epilogue e : Operands.epilogues()) {
      Op.Conv2d three = op(1, Padding.all(1), null, e);
      Op.Conv2d one = op(1, Padding.NONE, null, e);
      String detail = "-" + Operands.name(e);
      cases.add(of("epilogue-3x3", detail, three, 13, 3, DType.F32, 2, 6, 9, 7));
      cases.add(of("epilogue-1x1", detail, one, 13, 1, DType.F32, 2, 6, 9, 7));
    }
    Epilogue full = new Epilogue(true, true, Activation.SILU, true);
    Op.Conv2d two = op(2, Padding.all(1), null, full);
    cases.add(of("epilogue-stride2", "", two, 13, 3, DType.F32, 2, 6, 9, 7));
    cases.add(
        of(
            "epilogue-3x3",
            "-real",
            op(1, Padding.all(1), null, full),
            64,
            3,
            DType.F32,
            2,
            32,
            32,
            32));
  }

  private void dtypes() {
    for (DType d : new DType[] {DType.F16, DType.BF16, DType.F64}) {
      String detail = "-" + d;
      Op.Conv2d three = op(1, Padding.all(1), null, Epilogue.BIAS);
      Op.Conv2d one = op(1, Padding.NONE, null, Epilogue.BIAS);
      cases.add(of("stored-" + d, detail + "-3x3", three, 37, 3, d, 2, 19, 9, 7));
      cases.add(of("stored-" + d, detail + "-3x3", three, 64, 3, d, 1, 64, 16, 16));
      cases.add(of("stored-" + d, detail + "-1x1", one, 37, 1, d, 2, 19, 9, 7));
      cases.add(of("stored-" + d, detail + "-few", three, 3, 3, d, 2, 19, 9, 7));
      Op.Conv2d down = op(2, BOTTOM_RIGHT, null, Epilogue.BIAS);
      cases.add(of("stored-" + d, detail + "-stride2", down, 37, 3, d, 2, 19, 9, 7));
    }
  }
}
