package eddy.cli.fuzz.mutations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eddy.cli.fuzz.Draw;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of a safetensors file: of its header's fields, of its values, and of tensors whole. */
final class SafetensorsMutations {
  private static final String SHAPE = "shape";
  private static final String OFFSETS = "data_offsets";
  private static final List<String> DTYPES =
      List.of(
          "F64",
          "F32",
          "F16",
          "BF16",
          "F8_E4M3",
          "F8_E5M2",
          "I64",
          "I32",
          "I16",
          "I8",
          "U8",
          "BOOL",
          "U64",
          "U32",
          "U16",
          "F4",
          "F8_E8M0",
          "C64",
          "",
          "f32",
          "\u001b[31m",
          "X".repeat(1000));
  private static final List<Integer> VALUES =
      List.of(
          Float.floatToIntBits(Float.NaN),
          Float.floatToIntBits(Float.POSITIVE_INFINITY),
          Float.floatToIntBits(-1e30f),
          0,
          -1,
          Float.floatToIntBits(1e-40f),
          0x7c007c00);

  private SafetensorsMutations() {}

  /** Null if that is no such file. */
  static byte @Nullable [] spoilt(byte[] file, Draw draw) {
    if (file.length < 8) {
      return null;
    }
    long length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
    if (length < 2 || length > file.length - 8) {
      return null;
    }
    int start = 8 + (int) length;
    try {
      JsonNode root =
          JsonMutations.JSON.readTree(new String(file, 8, (int) length, StandardCharsets.UTF_8));
      if (!(root instanceof ObjectNode header) || header.isEmpty()) {
        return null;
      }
      byte[] data = Arrays.copyOfRange(file, start, file.length);
      return changed(header, data, draw);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static byte[] changed(ObjectNode header, byte[] data, Draw draw)
      throws JsonProcessingException {
    List<String> keys = new ArrayList<>();
    header.fieldNames().forEachRemaining(keys::add);
    keys.remove("__metadata__");
    String key = keys.isEmpty() ? "" : draw.of(keys);
    if (!(header.get(key) instanceof ObjectNode tensor)) {
      JsonMutations.spoil(header, draw);
      return bytes(header, data, 0);
    }
    switch (draw.below(14)) {
      case 0 -> {
        return bytes(header, data, wrongLength(draw));
      }
      case 1 -> {
        return bytes(header, Arrays.copyOf(data, draw.below(data.length + 1)), 0);
      }
      case 2 -> {
        return bytes(header, Arrays.copyOf(data, data.length + 1 + draw.length(4096)), 0);
      }
      case 3 -> tensor.put("dtype", draw.of(DTYPES));
      case 4 -> dimension(tensor, draw);
      case 5 -> offset(tensor, data.length, draw);
      case 6 -> tensor.set(OFFSETS, header.path(draw.of(keys)).path(OFFSETS).deepCopy());
      case 7 -> {
        header.remove(key);
        header.set(renamed(key, draw.of(keys), draw), tensor);
      }
      case 8 -> {
        return bytes(header, without(header, key, data), 0);
      }
      case 9 -> reshaped(tensor);
      case 10, 11 -> values(tensor, data, draw);
      case 12 -> metadata(header, draw);
      default -> JsonMutations.spoil(draw.once(2) ? tensor : header, draw);
    }
    return bytes(header, data, 0);
  }

  private static byte[] bytes(ObjectNode header, byte[] data, long added)
      throws JsonProcessingException {
    byte[] text = JsonMutations.text(header).getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(8 + text.length + data.length);
    return out.order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length + added)
        .put(text)
        .put(data)
        .array();
  }

  private static long wrongLength(Draw draw) {
    return draw.of(1L, -1L, 8L, -8L, 1L << 20, 99_000_000L, 1L << 31, 1L << 32, 1L << 62, 1L << 63);
  }

  private static void dimension(ObjectNode tensor, Draw draw) {
    if (tensor.get(SHAPE) instanceof ArrayNode shape && !shape.isEmpty()) {
      int at = draw.below(shape.size());
      switch (draw.below(4)) {
        case 0 -> shape.set(at, JsonMutations.hostile(draw));
        case 1 -> shape.set(at, shape.path(at).asInt() + draw.of(-1, 1));
        case 2 -> shape.insert(at, draw.of(0, 1, 2, 1 << 20));
        default -> shape.remove(at);
      }
    } else {
      tensor.set(SHAPE, JsonMutations.hostile(draw));
    }
  }

  private static void offset(ObjectNode tensor, int size, Draw draw) {
    if (tensor.get(OFFSETS) instanceof ArrayNode offsets && offsets.size() == 2) {
      long now = offsets.path(draw.below(2)).asLong();
      long other =
          draw.of(now + 1, now - 1, -now, 0L, (long) size, size + 1L, 1L << 40, Long.MAX_VALUE - 7);
      offsets.set(draw.below(2), JsonMutations.JSON.getNodeFactory().numberNode(other));
    }
  }

  private static String renamed(String key, String other, Draw draw) {
    return switch (draw.below(5)) {
      case 0 -> TextMutations.spoilt(key, draw);
      case 1 -> other + ".x";
      case 2 -> draw.of("lora_unet_", "model.diffusion_model.", "text_model.", "unet.") + key;
      case 3 ->
          key.substring(0, key.lastIndexOf('.') + 1)
              + draw.of(
                  "weight", "bias", "alpha", "dora_scale", "lora_mid.weight", "hada_w1_a", "diff");
      default -> key.replaceFirst("\\d+", draw.of("99", "-1", "4294967296", "0", "1"));
    };
  }

  /** The data without one tensor's, and the others moved up: a valid file. */
  private static byte[] without(ObjectNode header, String key, byte[] data) {
    JsonNode offsets = header.path(key).path(OFFSETS);
    int from = offsets.path(0).asInt();
    int to = offsets.path(1).asInt();
    header.remove(key);
    if (from < 0 || to < from || to > data.length) {
      return data;
    }
    for (JsonNode tensor : header) {
      if (tensor.path(OFFSETS) instanceof ArrayNode own && own.path(0).asInt() >= to) {
        long a = own.path(0).asLong();
        long b = own.path(1).asLong();
        own.removeAll().add(a - (to - from)).add(b - (to - from));
      }
    }
    byte[] out = Arrays.copyOf(data, data.length - (to - from));
    System.arraycopy(data, to, out, from, data.length - to);
    return out;
  }

  /** Another shape of as many elements: valid, but not what anybody expects. */
  private static void reshaped(ObjectNode tensor) {
    if (tensor.get(SHAPE) instanceof ArrayNode shape) {
      if (shape.size() > 1) {
        JsonNode last = shape.remove(shape.size() - 1);
        shape.insert(0, last);
      } else {
        shape.add(1);
      }
    }
  }

  private static void values(ObjectNode tensor, byte[] data, Draw draw) {
    int from = tensor.path(OFFSETS).path(0).asInt();
    int to = tensor.path(OFFSETS).path(1).asInt();
    if (from >= 0 && to >= from + 4 && to <= data.length) {
      ByteBuffer out = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
      int value = draw.of(VALUES);
      int at = from + draw.below((to - from) / 4) * 4;
      int end = draw.once(3) ? to : at + 4;
      for (int i = at; i + 4 <= end; i += 4) {
        out.putInt(i, value);
      }
    }
  }

  private static void metadata(ObjectNode header, Draw draw) {
    if (draw.once(3)) {
      header.set("__metadata__", JsonMutations.hostile(draw));
    } else {
      header
          .putObject("__metadata__")
          .set(
              draw.of(
                  "format",
                  "modelspec.architecture",
                  "ss_output_name",
                  "lora_adapter_metadata",
                  "modelspec.prediction_type",
                  "x"),
              draw.once(2)
                  ? JsonMutations.hostile(draw)
                  : JsonMutations.JSON
                      .getNodeFactory()
                      .textNode(TextMutations.spoilt("{\"a\": 1}", draw)));
    }
  }
}
