package eddy.loader.format.safetensors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eddy.error.InputException;
import eddy.loader.format.TensorInfo;
import eddy.loader.json.Json;
import eddy.tensor.DType;
import eddy.tensor.Encoding;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON header of a safetensors file, with every rule of the format checked: what each tensor's
 * entry says must fit itself, and together the entries must cover the file's data exactly once.
 *
 * <p>The format: <a href="https://github.com/huggingface/safetensors#format">safetensors, section
 * Format</a>.
 *
 * @param tensors in the order in which they lie in the file
 * @param metadata the {@code __metadata__} entry; empty if there is none
 */
record SafetensorsHeader(Map<String, TensorInfo> tensors, Map<String, String> metadata) {
  /** PyTorch's own limit on a tensor's axes. */
  private static final int MOST_AXES = 64;

  private static final String METADATA = "__metadata__";
  private static final String DAMAGED = "; the file is damaged: download or export it again.";

  /** One entry as it stands: the range is relative to the first byte behind the header. */
  private record Entry(String name, Encoding encoding, Shape shape, long begin, long end) {}

  /**
   * @param file what to call the file in messages
   * @param bytes the header's bytes
   * @param dataStart where in the file the data begins
   * @param dataLength bytes from there to the file's end
   * @throws InputException naming the first rule that is broken
   */
  static SafetensorsHeader parse(String file, ByteBuffer bytes, long dataStart, long dataLength) {
    String text;
    try {
      text = Json.utf8(bytes);
    } catch (CharacterCodingException e) {
      throw InputException.in(
          file, ": its header should be JSON in UTF-8, but is not valid UTF-8" + DAMAGED, e);
    }
    return new Reader(file, dataStart, dataLength).read(text);
  }

  private static final class Reader {
    private final String file;
    private final long dataStart;
    private final long dataLength;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Reader(String file, long dataStart, long dataLength) {
      this.file = file;
      this.dataStart = dataStart;
      this.dataLength = dataLength;
    }

    SafetensorsHeader read(String text) {
      try (JsonParser p = Json.parser(text)) {
        if (p.nextToken() != JsonToken.START_OBJECT) {
          throw bad("its header should be a JSON object, but is " + kind(p.currentToken()));
        }
        while (p.nextToken() == JsonToken.FIELD_NAME) {
          String key = p.currentName();
          p.nextToken();
          if (key.equals(METADATA)) {
            readMetadata(p);
          } else {
            entries.add(readEntry(p, key));
          }
        }
        if (p.nextToken() != null) {
          throw bad("its header has something behind the JSON object where only spaces may stand");
        }
      } catch (IOException e) {
        throw InputException.in(
            file, ": its header is not valid JSON: " + Json.reason(e) + DAMAGED, e);
      }
      return new SafetensorsHeader(laidOut(), metadata);
    }

    private void readMetadata(JsonParser p) throws IOException {
      if (p.currentToken() == JsonToken.VALUE_NULL) {
        return; // as the reference reader takes it: there is none
      }
      if (p.currentToken() != JsonToken.START_OBJECT) {
        throw bad(METADATA + " should be an object of strings, but is " + kind(p.currentToken()));
      }
      while (p.nextToken() == JsonToken.FIELD_NAME) {
        String key = p.currentName();
        if (p.nextToken() != JsonToken.VALUE_STRING) {
          throw bad(
              METADATA
                  + ": key "
                  + Quoted.of(key)
                  + " should be a string, but is "
                  + kind(p.currentToken()));
        }
        metadata.put(key, p.getText());
      }
    }

    private Entry readEntry(JsonParser p, String name) throws IOException {
      if (p.currentToken() != JsonToken.START_OBJECT) {
        throw bad(
            name,
            "should be an object with dtype, shape and data_offsets, but is "
                + kind(p.currentToken()));
      }
      Encoding encoding = null;
      long[] shape = null;
      long[] offsets = null;
      while (p.nextToken() == JsonToken.FIELD_NAME) {
        String key = p.currentName();
        p.nextToken();
        switch (key) {
          case "dtype" -> encoding = readEncoding(p, name);
          case "shape" -> shape = readNumbers(p, name, "shape");
          case "data_offsets" -> offsets = readNumbers(p, name, "data_offsets");
          default -> p.skipChildren(); // the reference reader passes over what it doesn't know
        }
      }
      if (encoding == null || shape == null || offsets == null) {
        String missing = encoding == null ? "dtype" : shape == null ? "shape" : "data_offsets";
        throw bad(name, "has no " + missing);
      }
      return checked(name, encoding, shape, offsets);
    }

    private Encoding readEncoding(JsonParser p, String name) throws IOException {
      if (p.currentToken() != JsonToken.VALUE_STRING) {
        throw bad(name, "its dtype should be a string, but is " + kind(p.currentToken()));
      }
      String text = p.getText();
      for (DType d : DType.values()) {
        if (d.name().equals(text)) {
          return Encoding.of(d);
        }
      }
      throw InputException.in(
          file,
          ": tensor "
              + Quoted.plain(name)
              + ": its dtype is "
              + Quoted.of(text)
              + ", which Eddy doesn't read; export it as F32, F16 or BF16.");
    }

    private long[] readNumbers(JsonParser p, String name, String key) throws IOException {
      if (p.currentToken() != JsonToken.START_ARRAY) {
        throw bad(
            name,
            "its " + key + " should be a list of whole numbers, but is " + kind(p.currentToken()));
      }
      List<Long> out = new ArrayList<>();
      while (p.nextToken() != JsonToken.END_ARRAY) {
        if (p.currentToken() != JsonToken.VALUE_NUMBER_INT) {
          throw bad(
              name,
              "its " + key + " should hold whole numbers, but holds " + kind(p.currentToken()));
        }
        if (p.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
          throw bad(
              name,
              "its "
                  + key
                  + " holds a number of "
                  + p.getTextLength()
                  + " digits, more than 64 bits can");
        }
        if (p.getLongValue() < 0) {
          throw bad(name, "its " + key + " holds the negative number " + p.getLongValue());
        }
        out.add(p.getLongValue());
      }
      return out.stream().mapToLong(Long::longValue).toArray();
    }

    private Entry checked(String name, Encoding encoding, long[] sizes, long[] offsets) {
      if (sizes.length > MOST_AXES) {
        throw bad(name, "its shape has " + sizes.length + " sizes, more than any tensor's");
      }
      String shape = Quoted.plain(Arrays.toString(sizes));
      if (offsets.length != 2) {
        throw bad(
            name,
            "its data_offsets should be [begin, end], but is "
                + Quoted.plain(Arrays.toString(offsets)));
      }
      if (offsets[0] > offsets[1]) {
        throw bad(name, "its data_offsets " + Arrays.toString(offsets) + " end before they begin");
      }
      long needed;
      try {
        long count = 1;
        for (long size : sizes) {
          if (size > Integer.MAX_VALUE) {
            throw bad(name, "its shape " + shape + " has a size above " + Integer.MAX_VALUE);
          }
          count = Math.multiplyExact(count, size);
        }
        needed = encoding.bytes(count);
      } catch (ArithmeticException e) {
        throw bad(
            name,
            "its shape " + shape + " of " + encoding + " takes more bytes than 64 bits can count");
      }
      long given = offsets[1] - offsets[0];
      if (needed != given) {
        throw bad(
            name,
            "its shape "
                + shape
                + " of "
                + encoding
                + " takes "
                + needed
                + " bytes, but its data_offsets span "
                + given);
      }
      int[] dims = Arrays.stream(sizes).mapToInt(Math::toIntExact).toArray();
      return new Entry(name, encoding, Shape.of(dims), offsets[0], offsets[1]);
    }

    /** Checks that the entries, in the data's order, follow each other without gap to its end. */
    private Map<String, TensorInfo> laidOut() {
      entries.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end));
      long last = entries.stream().mapToLong(Entry::end).max().orElse(0);
      if (last > dataLength) {
        throw SafetensorsFile.truncated(file, dataStart, last, dataLength);
      }
      Map<String, TensorInfo> out = new LinkedHashMap<>();
      long expected = 0;
      for (Entry e : entries) {
        if (e.begin < expected) {
          throw bad(
              e.name,
              "begins at byte "
                  + e.begin
                  + " of the data, inside the tensor before it, which ends at "
                  + expected);
        }
        if (e.begin > expected) {
          throw bad(
              e.name,
              "begins at byte "
                  + e.begin
                  + " of the data, but what is before it ends at "
                  + expected
                  + ", which leaves a hole");
        }
        out.put(e.name, new TensorInfo(e.name, e.encoding, e.shape, dataStart + e.begin));
        expected = e.end;
      }
      if (expected != dataLength) {
        throw bad(
            "its tensors end at byte "
                + expected
                + " of the data, but the file has "
                + (dataLength - expected)
                + " bytes more");
      }
      return out;
    }

    private InputException bad(String problem) {
      return InputException.in(file, ": " + problem + DAMAGED);
    }

    private InputException bad(String tensor, String problem) {
      return bad("tensor " + Quoted.plain(tensor) + ": " + problem);
    }

    private static String kind(@Nullable JsonToken token) {
      return switch (token) {
        case START_OBJECT -> "an object";
        case START_ARRAY -> "a list";
        case VALUE_STRING -> "a string";
        case VALUE_NUMBER_INT -> "a whole number";
        case VALUE_NUMBER_FLOAT -> "a number with a fraction";
        case VALUE_TRUE, VALUE_FALSE -> "true or false";
        case VALUE_NULL -> "null";
        case null, default -> "nothing";
      };
    }
  }
}
