package eddy.cli.fuzz.entries;

import eddy.cli.FuzzAccess;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.cli.fuzz.Sample;
import eddy.family.files.ModelPart.PartRole;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files of tensors, and what Eddy keeps in them. */
final class WeightEntries {
  private static final String SHARD = "weights/model-0000%d-of-00002.safetensors";

  private WeightEntries() {}

  static List<Entry> all(Materials materials) throws IOException {
    int channels = Materials.number(Materials.config(PartRole.CODEC), "latent_channels");
    Piece latents = materials.file("in.safetensors", latents(channels));
    return List.of(
        Entry.of(
            "safetensors",
            List.of(
                Sample.of(materials.file("in.safetensors", everyDtype())),
                Sample.of(latents),
                Sample.of(materials.file("in.safetensors", new SafetensorsWriter()))),
            input -> readAll(SafetensorsFile.open(input.path()))),
        Entry.of(
            "shards",
            List.of(shards(materials)),
            input ->
                readAll(WeightFile.open(input.path().resolve("model.safetensors.index.json")))),
        Entry.of(
            "latents",
            List.of(Sample.of(latents)),
            input -> FuzzAccess.readLatents(input.path(), channels)));
  }

  static SafetensorsWriter latents(int channels) {
    float[] values = new float[channels * 8 * 8];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.sin(i);
    }
    return new SafetensorsWriter().add("latents", Shape.of(1, channels, 8, 8), values);
  }

  private static SafetensorsWriter everyDtype() {
    SafetensorsWriter out = new SafetensorsWriter().metadata("format", "pt").metadata("a", "b");
    for (DType dtype : DType.values()) {
      Shape shape = Shape.of(2, 3);
      byte[] zeros = new byte[(int) shape.count() * dtype.bytes()];
      out.add("layer." + dtype.name() + ".weight", dtype, shape, bytes -> bytes.write(zeros));
    }
    return out.add("scalar", Shape.of(), new float[1]).add("empty", Shape.of(0, 4), new float[0]);
  }

  private static Sample shards(Materials materials) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder map = new StringBuilder();
    for (int shard = 1; shard <= 2; shard++) {
      String name = String.format(SHARD, shard);
      SafetensorsWriter writer = new SafetensorsWriter();
      for (String key : List.of("a", "b.weight", "c")) {
        String full = shard + "." + key;
        writer.add(full, Shape.of(2, 2), new float[4]);
        map.append(map.isEmpty() ? "" : ", ");
        map.append('"').append(full).append("\": \"").append(name.substring(8)).append('"');
      }
      pieces.add(materials.file(name, writer));
    }
    String index = "{\"metadata\": {\"total_size\": 96}, \"weight_map\": {" + map + "}}";
    pieces.addFirst(
        Piece.file(
                "weights/model.safetensors.index.json",
                Format.JSON,
                index.getBytes(StandardCharsets.UTF_8))
            .weighing(3));
    return new Sample(pieces);
  }

  /** Reads every tensor in each way that goes with its dtype. */
  private static void readAll(WeightFile opened) {
    try (WeightFile file = opened) {
      for (TensorInfo tensor : file.tensors().values()) {
        String key = tensor.name();
        Weight weight = Objects.requireNonNull(file.find(key));
        if (tensor.encoding().isWeightFloat()) {
          weight.toFloats();
        }
        if (file instanceof SafetensorsFile one) {
          one.metadata();
          if (tensor.encoding().isWeightFloat()) {
            one.doubles(key);
          } else if (!tensor.encoding().name().startsWith("F8")) {
            one.longs(key);
            one.floats(key);
          }
        }
      }
    }
  }
}
