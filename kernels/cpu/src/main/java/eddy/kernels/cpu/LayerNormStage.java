package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.Norms;

/**
 * Layer normalisation of tokens stored [N][C][T]: each lane is a token, so sums over channels need
 * no horizontal step. A task is a few vectors of tokens of one sample.
 *
 * @param count tokens of a sample
 * @param x where the input begins in the arena
 * @param out where the result does
 */
record LayerNormStage(
    int samples, int channels, int count, float eps, float[] weight, float[] bias, int x, int out)
    implements CpuStage {
  /** Tokens in a task. */
  private static final int TOKENS = 4 * VL;

  private int blocks() {
    return Split.ceilDiv(count, TOKENS);
  }

  @Override
  public int tasks() {
    return samples * blocks();
  }

  @Override
  public void run(int task, float[] arena, Scratch scratch) {
    int sample = task / blocks();
    int first = (task - sample * blocks()) * TOKENS;
    int base = sample * channels * count;
    int end = Math.min(count, first + TOKENS);
    for (int t = first; t < end; t += VL) {
      int lanes = Math.min(VL, end - t);
      Norms.layerNorm(
          arena, x + base + t, out + base + t, count, channels, lanes, eps, weight, bias);
    }
  }
}
