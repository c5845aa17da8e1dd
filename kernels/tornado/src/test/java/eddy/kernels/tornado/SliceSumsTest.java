package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.variant.ProductVariant;
import eddy.kernels.tornado.backend.NativeArrays;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/** Slices added up four numbers at a time give the bits that they give one by one, but −0 is 0. */
class SliceSumsTest {
  private static final int PIXELS = 12;
  private static final int COLUMNS = 2 * PIXELS;

  @ParameterizedTest
  @CsvSource({"2, 5, 0", "3, 5, 0", "4, 7, 0", "5, 3, 0", "13, 4, 0", "16, 2, 0", "5, 256, 128"})
  void sameBits(int slices, int rows, int gate) {
    int results = (gate > 0 ? gate : rows) * COLUMNS;
    int[] params = new int[Params.Product.MATMUL_COUNT];
    params[Params.Product.ROWS] = rows;
    params[Params.Product.ALL_ROWS] = gate > 0 ? gate : rows;
    params[Params.Product.PIXELS] = PIXELS;
    params[Params.Product.COLUMNS] = COLUMNS;
    params[Params.Product.HAS_BIAS] = gate > 0 ? 0 : 1;
    params[Params.Product.CHANNEL_BIAS] = Params.ABSENT;
    params[Params.Product.ACTIVATION] = gate > 0 ? 0 : Params.Activations.SILU;
    params[Params.Product.RESIDUAL] = gate > 0 ? Params.ABSENT : results;
    params[Params.Product.GATE] = gate;
    params[Params.Product.SLICES] = slices;
    params[Params.Product.SCRATCH] = 2 * results;
    Random random = new Random(slices);
    float[] arena = new float[2 * results + slices * rows * COLUMNS];
    Arrays.fill(arena, 0, results, Float.NaN);
    for (int i = results; i < arena.length; i++) {
      arena[i] = (random.nextFloat() - 0.5f) * (1 << random.nextInt(12));
    }
    float[] bias = new float[2 * rows];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = random.nextFloat() - 0.5f;
    }
    // As if the pixels didn't come in fours: then it is sumSlices' grid.
    Grid single = ProductVariant.sumGrid(results, PIXELS + 1);
    float[] one = run(false, single, arena, bias, params);
    for (int i = 0; i < one.length; i++) {
      one[i] += 0f;
    }
    assertThat(run(true, ProductVariant.sumGrid(results, PIXELS), arena, bias, params))
        .doesNotContain(Float.NaN)
        .containsExactly(one);
  }

  private static float[] run(boolean inRuns, Grid grid, float[] arena, float[] bias, int[] params) {
    FloatArray values = NativeArrays.floats(arena.length);
    for (int i = 0; i < arena.length; i++) {
      values.set(i, arena[i]);
    }
    FloatArray biases = FloatArray.fromArray(bias);
    IntArray ints = IntArray.fromArray(params);
    EmulatedGroup.run(
        grid,
        ctx -> {
          if (inRuns) {
            MatmulKernels.sumRuns(ctx, values, biases, ints);
          } else {
            MatmulKernels.sumSlices(ctx, values, biases, ints);
          }
        });
    float[] out = new float[params[Params.Product.SCRATCH] / 2];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i);
    }
    return out;
  }
}
