package eddy.loader.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.family.files.AdapterNames;
import eddy.family.sdxl.StableDiffusionXLFamily;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;

/**
 * A made-up model with a few layers of each kind, and LoRA files for it. Everything is drawn from
 * one generator, so a test's numbers are the same each time.
 */
final class Fixture implements AutoCloseable {
  /** What adapters call things that are for one of its kind. */
  static final AdapterNames NAMES = new StableDiffusionXLFamily().adapters();

  /** The width of the text that its cross-attention takes. */
  static final int CONTEXT = 12;

  static final String TO_K = "down_blocks.1.attentions.1.transformer_blocks.0.attn2.to_k";
  static final String TO_OUT = "mid_block.attentions.0.transformer_blocks.0.attn1.to_out.0";
  static final String PROJ_IN = "up_blocks.0.attentions.0.proj_in";
  static final String CONV = "down_blocks.1.resnets.1.conv1";
  static final String NORM = "up_blocks.0.resnets.0.norm1";
  static final String Q_PROJ = "text_model.encoder.layers.1.self_attn.q_proj";
  static final String TOKENS = "text_model.embeddings.token_embedding";

  private static final Map<String, int[]> UNET = unetShapes();

  final Path folder;
  private final Random random = new Random(5);
  private final List<SafetensorsFile> open = new ArrayList<>();
  final WeightSource unet;
  final List<WeightSource> text = new ArrayList<>();

  private static Map<String, int[]> unetShapes() {
    Map<String, int[]> out = new LinkedHashMap<>();
    out.put("conv_in.weight", new int[] {8, 4, 3, 3});
    out.put("time_embedding.linear_1.weight", new int[] {6, 8});
    for (int block = 0; block < 2; block++) {
      for (int layer = 0; layer < 2; layer++) {
        out.put(
            "down_blocks." + block + ".resnets." + layer + ".conv1.weight", new int[] {8, 8, 3, 3});
      }
    }
    out.put("down_blocks.0.downsamplers.0.conv.weight", new int[] {8, 8, 3, 3});
    out.put(TO_K + ".weight", new int[] {8, CONTEXT});
    out.put(TO_OUT + ".weight", new int[] {8, 8});
    out.put(TO_OUT + ".bias", new int[] {8});
    out.put(PROJ_IN + ".weight", new int[] {8, 8, 1, 1});
    out.put(NORM + ".weight", new int[] {8});
    out.put(NORM + ".bias", new int[] {8});
    out.put("up_blocks.0.upsamplers.0.conv.weight", new int[] {8, 8, 3, 3});
    return out;
  }

  /**
   * @param widths of the text encoders
   */
  Fixture(Path folder, int... widths) {
    this.folder = folder;
    SafetensorsWriter writer = new SafetensorsWriter();
    UNET.forEach((key, shape) -> writer.add(key, Shape.of(shape), draw(Shape.of(shape))));
    unet = write("unet", writer);
    for (int width : widths) {
      SafetensorsWriter w = new SafetensorsWriter();
      Shape square = Shape.of(width, width);
      w.add(Q_PROJ + ".weight", square, draw(square));
      w.add("text_projection.weight", square, draw(square));
      Shape table = Shape.of(20, width);
      w.add(TOKENS + ".weight", table, draw(table));
      text.add(write("text" + text.size(), w));
    }
  }

  private SafetensorsFile write(String name, SafetensorsWriter writer) {
    Path file = folder.resolve(name + ".safetensors");
    writer.write(file);
    SafetensorsFile opened = SafetensorsFile.open(file);
    open.add(opened);
    return opened;
  }

  float[] draw(Shape shape) {
    float[] out = new float[Math.toIntExact(shape.count())];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) random.nextGaussian();
    }
    return out;
  }

  /** A tensor with its values. */
  record Drawn(Shape shape, float[] values) {
    /** The element in that row and column, kernels flattened. */
    double at(int row, int column) {
      int columns = values.length / shape.dim(0);
      return values[row * columns + column];
    }
  }

  Drawn drawn(int... shape) {
    Shape s = Shape.of(shape);
    return new Drawn(s, draw(s));
  }

  /** Writes a file of those tensors. */
  Path file(String name, Map<String, Drawn> tensors) {
    SafetensorsWriter writer = new SafetensorsWriter();
    tensors.forEach((key, t) -> writer.add(key, t.shape, t.values));
    Path file = folder.resolve(name + ".safetensors");
    writer.write(file);
    return file;
  }

  /** The file's LoRA at that weight, applied to the whole model. */
  WeightAdapter.Adapted with(Path lora, float weight) {
    return Adapters.builder().lora(LoraSpec.of(lora, weight)).build().adapt(NAMES, unet, text);
  }

  static float[] values(WeightSource source, String key) {
    Weight weight = source.find(key);
    return Objects.requireNonNull(weight, key).toFloats();
  }

  /** A change of a weight, as a formula for the element in a row and a column. */
  @FunctionalInterface
  interface Delta {
    double at(int row, int column);
  }

  /** {@code changed} is {@code base} plus {@code scale} times the formula. */
  static void assertChanged(
      WeightSource changed, WeightSource base, String key, double scale, Delta delta) {
    float[] before = values(base, key);
    float[] after = values(changed, key);
    int columns = before.length / Objects.requireNonNull(base.find(key)).shape().dim(0);
    boolean differs = false;
    for (int i = 0; i < before.length; i++) {
      double expected = before[i] + scale * delta.at(i / columns, i % columns);
      assertThat((double) after[i]).as(key + "[" + i + "]").isCloseTo(expected, within(expected));
      differs |= Math.abs(after[i] - before[i]) > 1e-3;
    }
    assertThat(differs).as(key + " is changed at all").isTrue();
  }

  private static Offset<Double> within(double expected) {
    return Offset.offset(1e-5 * (1 + Math.abs(expected)));
  }

  static void assertUnchanged(WeightSource changed, WeightSource base, String key) {
    assertThat(values(changed, key)).as(key).isEqualTo(values(base, key));
  }

  @Override
  public void close() {
    open.forEach(SafetensorsFile::close);
  }
}
