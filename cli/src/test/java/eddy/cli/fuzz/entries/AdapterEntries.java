package eddy.cli.fuzz.entries;

import eddy.cli.FuzzAccess;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Sample;
import eddy.family.files.AdapterNames;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.sdxl.StableDiffusionXLFamily;
import eddy.loader.adapter.Adapters;
import eddy.loader.adapter.ControlNetFile;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.adapter.TaesdFile;
import eddy.loader.folder.LoadedModel;
import eddy.loader.folder.ModelFolder;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import eddy.tensor.WeightSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is laid over a model: LoRAs, embeddings, ControlNets, TAESD. */
final class AdapterEntries {
  private static final AdapterNames NAMES = new StableDiffusionXLFamily().adapters();

  private static final String FILE = "in.safetensors";
  private static final int RANK = 2;

  private AdapterEntries() {}

  static List<Entry> all(Materials materials) throws IOException {
    ModelFolder model = Materials.openPlainModel();
    WeightSource unet = model.weights(model.part(PartRole.DENOISER));
    int width =
        Materials.number(
            model.config(model.parts(PartRole.TEXT_ENCODER).getFirst()), "hidden_size");
    Path control =
        FuzzAccess.controlNet(materials.folder().resolve("control"), Materials.plainModel());
    Path taesd =
        FuzzAccess.taesd(
            materials.folder().resolve("taesd"),
            Materials.number(model.config(model.part(PartRole.CODEC)), "latent_channels"));
    return List.of(
        Entry.of(
            "lora",
            loras(materials, unet),
            input -> adapt(Adapters.builder().lora(LoraSpec.of(input.path(), 0.5f)), model)),
        Entry.of(
            "embedding",
            embeddings(materials, width),
            input ->
                adapt(Adapters.builder().embedding(new EmbeddingSpec(null, input.path())), model)),
        Entry.of(
            "control-net",
            folder(control),
            input -> {
              try (LoadedModel loaded = LoadedModel.open(model.path());
                  ControlNetFile file = ControlNetFile.open(input.path(), loaded)) {
                Objects.requireNonNull(file.network());
              }
            }),
        Entry.of(
            "taesd",
            folder(taesd),
            input -> {
              try (TaesdFile file = TaesdFile.open(input.path())) {
                Objects.requireNonNull(file.network());
              }
            }));
  }

  private static void adapt(Adapters.Builder adapters, ModelFolder model) {
    List<WeightSource> texts =
        model.parts(PartRole.TEXT_ENCODER).stream().map(model::weights).toList();
    WeightSource unet = model.weights(model.part(PartRole.DENOISER));
    try (WeightAdapter.Adapted adapted = adapters.build().adapt(NAMES, unet, texts)) {
      List<WeightSource> sources = new ArrayList<>(adapted.textEncoders());
      sources.add(adapted.denoiser());
      for (WeightSource source : sources) {
        source.keys().forEach(key -> Objects.requireNonNull(source.find(key)).toFloats());
      }
    }
  }

  private static List<Sample> folder(Path folder) throws IOException {
    return List.of(
        Sample.of(Materials.pieces(folder, "in", name -> true)),
        Sample.of(Materials.pieces(folder, "in", name -> name.endsWith(".json"))));
  }

  private static List<Sample> embeddings(Materials materials, int width) throws IOException {
    return List.of(
        Sample.of(
            materials.file(
                "word.safetensors",
                new SafetensorsWriter().add("emb_params", Shape.of(2, width), ones(2 * width)))),
        Sample.of(
            materials.file(
                "word.safetensors",
                new SafetensorsWriter().add("<cat-toy>", Shape.of(width), ones(width)))));
  }

  private static float[] ones(int count) {
    float[] out = new float[count];
    java.util.Arrays.fill(out, 0.01f);
    return out;
  }

  /** One file of each kind of LoRA, for the first few layers of the model that it fits. */
  private static List<Sample> loras(Materials materials, WeightSource unet) throws IOException {
    List<String> layers =
        unet.keys().stream()
            .filter(k -> k.endsWith("attn1.to_q.weight") || k.endsWith("conv1.weight"))
            .sorted()
            .limit(4)
            .map(k -> k.substring(0, k.length() - ".weight".length()))
            .toList();
    List<Sample> out = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      SafetensorsWriter writer = new SafetensorsWriter().metadata("ss_output_name", "x");
      for (String layer : layers) {
        Shape shape = Objects.requireNonNull(unet.find(layer + ".weight")).shape();
        add(writer, kind, layer, shape);
      }
      out.add(Sample.of(materials.file(FILE, writer)));
    }
    return out;
  }

  private enum Kind {
    DIFFUSERS,
    KOHYA,
    DORA,
    LOHA,
    FULL
  }

  private static void add(SafetensorsWriter writer, Kind kind, String layer, Shape shape) {
    int rows = shape.dim(0);
    int columns = Math.toIntExact(shape.count() / rows);
    boolean conv = shape.rank() == 4;
    Shape down = conv ? shape.with(0, RANK) : Shape.of(RANK, columns);
    Shape up = conv ? Shape.of(rows, RANK, 1, 1) : Shape.of(rows, RANK);
    String kohya = "lora_unet_" + layer.replace('.', '_') + ".";
    float[] a = ones(RANK * columns);
    float[] b = ones(rows * RANK);
    switch (kind) {
      case DIFFUSERS ->
          writer
              .add("unet." + layer + ".lora_A.weight", down, a)
              .add("unet." + layer + ".lora_B.weight", up, b);
      case KOHYA, DORA -> {
        writer
            .add(kohya + "lora_down.weight", down, a)
            .add(kohya + "lora_up.weight", up, b)
            .add(kohya + "alpha", Shape.of(), ones(1));
        if (kind == Kind.DORA) {
          Shape scale = conv ? Shape.of(rows, 1, 1, 1) : Shape.of(rows, 1);
          writer.add(kohya + "dora_scale", scale, ones(rows));
        }
      }
      case LOHA -> {
        for (String half : List.of("hada_w1_", "hada_w2_")) {
          writer
              .add(kohya + half + "a", Shape.of(rows, RANK), b)
              .add(kohya + half + "b", Shape.of(RANK, columns), a);
        }
      }
      case FULL -> writer.add(kohya + "diff", shape, ones(rows * columns));
    }
  }
}
