package eddy.cli.fuzz.mutations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import eddy.cli.fuzz.Draw;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of a JSON document's values and keys. */
final class JsonMutations {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** Values as they stand in a file. */
  private static final List<String> HOSTILE =
      List.of(
          "-1",
          "0",
          "1",
          "2",
          "7",
          "64",
          "1000000",
          "100000000",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "18446744073709551616",
          "1e8",
          "1e300",
          "1e-300",
          "1e999",
          "-0.0",
          "0.5",
          "-0.5",
          "1.0",
          "64.0",
          "NaN",
          "Infinity",
          "-Infinity",
          "1" + "0".repeat(400),
          "true",
          "false",
          "null",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"0\"",
          "\"none\"",
          "\"null\"",
          "\"" + "x".repeat(10_000) + "\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "[0]",
          "[1,2]",
          "[-1,-1,-1,-1]",
          "[\"x\"]",
          "{\"a\":1}",
          "[" + "1,".repeat(5000) + "1]",
          "[".repeat(60) + "]".repeat(60),
          "[".repeat(5000) + "]".repeat(5000),
          "\"\\u0000\"",
          "\"\\u001b[31mred\"",
          "\"\\ud800\"",
          "\"\\u202e\"",
          "\"line\\nline\"",
          "\"../../x\"",
          "\"/\"",
          "\"日本語\"",
          "\"😀\"");

  private static final List<String> KEYS =
      List.of(
          "",
          " ",
          "x",
          "_x",
          "__metadata__",
          "x".repeat(2000),
          "\u0000",
          "\u001b[31mred",
          "\ud800",
          "a\nb",
          "../..",
          "/",
          "😀");

  /** Marks a key that is to stand twice: a tree holds each but once. */
  private static final String TWICE = "\u0001twice";

  private JsonMutations() {}

  /** Null if that is no JSON. */
  static byte @Nullable [] spoilt(byte[] bytes, Draw draw) {
    try {
      JsonNode root = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      if (!(root instanceof ContainerNode<?> container) || container.isEmpty()) {
        return null;
      }
      spoil(container, draw);
      return text(root).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  static String text(JsonNode root) throws JsonProcessingException {
    return JSON.writeValueAsString(root).replace("\\u0001twice", "");
  }

  /** A value, and where it stands. */
  private record Slot(ContainerNode<?> parent, String key, int index) {
    JsonNode value() {
      return parent instanceof ObjectNode o ? o.path(key) : parent.path(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode o) {
        o.set(key, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode o) {
        o.remove(key);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }
  }

  /** Changes one value or key in that tree. */
  static void spoil(ContainerNode<?> root, Draw draw) {
    List<Slot> slots = new ArrayList<>();
    collect(root, slots);
    if (slots.isEmpty()) {
      return;
    }
    Slot slot = draw.of(slots);
    JsonNode value = slot.value();
    switch (draw.below(12)) {
      case 0 -> slot.remove();
      case 1 -> {
        if (slot.parent instanceof ObjectNode o) {
          o.set(slot.key + TWICE, draw.once(2) ? value : draw.of(slots).value());
        } else {
          ((ArrayNode) slot.parent).insert(slot.index, value);
        }
      }
      case 2 -> {
        if (slot.parent instanceof ObjectNode o) {
          o.remove(slot.key);
          o.set(draw.once(2) ? slot.key + draw.of("s", "_", " ", "0") : draw.of(KEYS), value);
        } else {
          slot.set(draw.of(slots).value());
        }
      }
      case 3 -> {
        if (slot.parent instanceof ObjectNode o) {
          o.set(draw.of(KEYS), value);
        } else {
          ((ArrayNode) slot.parent).insert(0, hostile(draw));
        }
      }
      case 4 -> slot.set(draw.of(slots).value().deepCopy());
      case 5 -> slot.set(JSON.createArrayNode().add(value));
      case 6, 7 -> slot.set(nudged(value, draw));
      default -> slot.set(hostile(draw));
    }
  }

  static JsonNode hostile(Draw draw) {
    return new POJONode(new RawValue(draw.of(HOSTILE)));
  }

  /** A value of the same kind that is a little off. */
  private static JsonNode nudged(JsonNode value, Draw draw) {
    if (value.isBoolean()) {
      return value.booleanValue()
          ? JSON.getNodeFactory().booleanNode(false)
          : JSON.getNodeFactory().booleanNode(true);
    }
    if (value.isNumber()) {
      double v = value.doubleValue();
      double off =
          switch (draw.below(6)) {
            case 0 -> v + 1;
            case 1 -> v - 1;
            case 2 -> v * 2;
            case 3 -> v / 2;
            case 4 -> -v;
            default -> v * 1000;
          };
      return off == Math.rint(off) && Math.abs(off) < 1e9
          ? IntNode.valueOf((int) off)
          : JSON.getNodeFactory().numberNode(off);
    }
    if (value.isTextual()) {
      return TextNode.valueOf(TextMutations.spoilt(value.textValue(), draw));
    }
    return hostile(draw);
  }

  private static void collect(ContainerNode<?> parent, List<Slot> into) {
    if (parent instanceof ObjectNode o) {
      for (Map.Entry<String, JsonNode> e : o.properties()) {
        add(new Slot(o, e.getKey(), 0), e.getValue(), into);
      }
    } else {
      for (int i = 0; i < parent.size(); i++) {
        add(new Slot(parent, "", i), parent.path(i), into);
      }
    }
  }

  private static void add(Slot slot, JsonNode value, List<Slot> into) {
    into.add(slot);
    if (value instanceof ContainerNode<?> inside) {
      collect(inside, into);
    }
  }
}
