package eddy.loader.format.safetensors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.format.TensorInfo;
import eddy.tensor.DType;
import eddy.tensor.Encoding;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsFileTest {
  @TempDir Path dir;

  private static Weight weight(SafetensorsFile file, String key) {
    return requireNonNull(file.find(key), key);
  }

  /** One tensor of each dtype, each holding two known values; all but the first two unaligned. */
  @Test
  void everyDTypeIsRead() throws IOException {
    byte[] bytes = new byte[97];
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    data.putLong(-3).putLong(1L << 40); // I64
    data.put((byte) 1).put((byte) 0).put((byte) 1); // BOOL
    data.put((byte) 200).put((byte) 1); // U8
    data.put((byte) -2).put((byte) 5); // I8
    data.putShort((short) -300).putShort((short) 300); // I16
    data.putShort((short) 0xffff).putShort((short) 1); // U16
    data.putInt(-70000).putInt(70000); // I32
    data.putInt(-1).putInt(7); // U32
    data.putLong(Long.MAX_VALUE).putLong(9); // U64
    data.putShort((short) 0x3c01).putShort((short) 0x0001); // F16: 1 + 2^-10, 2^-24
    data.putShort((short) 0x3f81).putShort((short) 0xff80); // BF16: 1 + 2^-7, -infinity
    data.putFloat(1.5f).putFloat(Float.MIN_VALUE); // F32
    data.putDouble(0.1).putDouble(-1e-300); // F64
    data.put((byte) 0x3c); // F8_E5M2
    data.put((byte) 0x38); // F8_E4M3
    assertThat(data.hasRemaining()).isFalse();
    String[] dtypes = {
      "I64 2",
      "BOOL 3",
      "U8 2",
      "I8 2",
      "I16 2",
      "U16 2",
      "I32 2",
      "U32 2",
      "U64 2",
      "F16 2",
      "BF16 2",
      "F32 2",
      "F64 2",
      "F8_E5M2 1",
      "F8_E4M3 1"
    };
    StringBuilder header = new StringBuilder("{");
    int at = 0;
    for (String entry : dtypes) {
      String dtype = entry.split(" ", -1)[0];
      int count = Integer.parseInt(entry.split(" ", -1)[1]);
      int end = at + count * DType.valueOf(dtype).bytes();
      header.append(
          "\"%s\":{\"dtype\":\"%s\",\"shape\":[%d],\"data_offsets\":[%d,%d]},"
              .formatted(dtype, dtype, count, at, end));
      at = end;
    }
    header.setCharAt(header.length() - 1, '}');

    try (SafetensorsFile f =
        SafetensorsFile.open(
            RawSafetensors.write(dir.resolve("all.safetensors"), header.toString(), bytes))) {
      assertThat(f.tensors()).hasSize(DType.values().length);
      assertThat(f.longs("I64")).containsExactly(-3, 1L << 40);
      assertThat(f.ints("BOOL")).containsExactly(1, 0, 1);
      assertThat(f.ints("U8")).containsExactly(200, 1);
      assertThat(f.ints("I8")).containsExactly(-2, 5);
      assertThat(f.ints("I16")).containsExactly(-300, 300);
      assertThat(f.ints("U16")).containsExactly(65535, 1);
      assertThat(f.ints("I32")).containsExactly(-70000, 70000);
      assertThat(f.longs("U32")).containsExactly(4294967295L, 7);
      assertThat(f.longs("U64")).containsExactly(Long.MAX_VALUE, 9);
      assertThat(f.floats("F16")).containsExactly(1 + 0x1p-10f, 0x1p-24f);
      assertThat(f.floats("BF16")).containsExactly(1 + 0x1p-7f, Float.NEGATIVE_INFINITY);
      assertThat(f.floats("F32")).containsExactly(1.5f, Float.MIN_VALUE);
      assertThat(f.doubles("F64")).containsExactly(0.1, -1e-300);
      assertThat(f.floats("F64")).containsExactly(0.1f, -0f);
      assertThat(f.floats("I32")).containsExactly(-70000, 70000);
      assertThat(f.doubles("U32")).containsExactly(4294967295.0, 7);
      assertThat(f.doubles("F16")).containsExactly(1 + 0x1p-10, 0x1p-24);
      assertThat(f.floats("F8_E4M3")).containsExactly(1);

      assertThatThrownBy(() -> f.ints("U32"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining(
              "tensor U32: its element 0 is 4294967295, more than 32 bits can hold");
      assertThatThrownBy(() -> f.longs("F32"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining(
              "tensor F32: its dtype is F32, where numbers Eddy can convert were needed");
      assertThatThrownBy(() -> f.longs("none"))
          .isInstanceOf(InputException.class)
          .hasMessage(f.name() + ": has no tensor none; check that it is the right file.");
    }
  }

  @Test
  void weightsKnowTheirKeyShapeAndDType() throws IOException {
    Path path =
        RawSafetensors.floats(
            dir.resolve("w.safetensors"), new int[] {2, 3}, "a.weight", "b.weight");
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      assertThat(f.name()).isEqualTo(path.toString());
      assertThat(f.keys()).containsExactlyInAnyOrder("a.weight", "b.weight");
      assertThat(f.find("c.weight")).isNull();
      Weight w = weight(f, "b.weight");
      assertThat(w.key()).isEqualTo("b.weight");
      assertThat(w.shape()).isEqualTo(Shape.of(2, 3));
      assertThat(w.dtype()).isEqualTo(DType.F32);
      assertThat(w.toFloats()).containsExactly(0, 1, 2, 3, 4, 5);
      assertThat(w.<Long>withBytes(MemorySegment::byteSize)).isEqualTo(24);
    }
  }

  @Test
  void bytesAreMappedForTheCallOnly() throws IOException {
    Path path = RawSafetensors.floats(dir.resolve("w.safetensors"), new int[] {4}, "a");
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      MemorySegment kept =
          weight(f, "a")
              .withBytes(
                  b -> {
                    assertThat(b.isMapped()).isTrue();
                    assertThat(b.isReadOnly()).isTrue();
                    return b;
                  });
      assertThat(kept.scope().isAlive()).isFalse();
    }
  }

  @Test
  void weightsAreReadBySeveralThreadsAndByThreadsInsideTheCall() throws IOException {
    Path path = RawSafetensors.floats(dir.resolve("w.safetensors"), new int[] {1000}, "a", "b");
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      double[] sums =
          IntStream.range(0, 64)
              .parallel()
              .mapToDouble(
                  i ->
                      weight(f, i % 2 == 0 ? "a" : "b")
                          .<Double>withBytes(
                              bytes ->
                                  IntStream.range(0, 1000)
                                      .parallel()
                                      .mapToDouble(
                                          e -> bytes.get(ValueLayout.JAVA_FLOAT_UNALIGNED, e * 4L))
                                      .sum()))
              .toArray();
      assertThat(sums).hasSize(64).containsOnly(499_500);
    }
  }

  @Test
  void aClosedFileSaysSo() throws IOException {
    SafetensorsFile f =
        SafetensorsFile.open(
            RawSafetensors.floats(dir.resolve("w.safetensors"), new int[] {4}, "a"));
    Weight w = weight(f, "a");
    f.close();
    assertThatThrownBy(w::toFloats)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was closed before a was read");
  }

  /** As when another program begins to write the file anew. */
  @Test
  void aFileThatBecomesShorterIsNamed() throws IOException {
    Path path = RawSafetensors.floats(dir.resolve("w.safetensors"), new int[] {1000}, "a");
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      Weight w = weight(f, "a");
      try (FileChannel shortened = FileChannel.open(path, StandardOpenOption.WRITE)) {
        shortened.truncate(Files.size(path) - 1);
      }
      String expected =
          path
              + ": became shorter while it was in use; run Eddy again when nothing else writes it.";
      assertThatThrownBy(w::toFloats).isInstanceOf(InputException.class).hasMessage(expected);
      assertThatThrownBy(() -> w.withBytes(MemorySegment::byteSize))
          .isInstanceOf(InputException.class)
          .hasMessage(expected);
    }
  }

  /** A sparse file: 5 GB in length, a few kilobytes on the disk. */
  @Test
  void tensorsBeyondTwoGigabytesAreRead() throws IOException {
    long big = 5L << 30;
    String header =
        "{\"big\":{\"dtype\":\"U8\",\"shape\":[5,1073741824],\"data_offsets\":[0,%d]},"
                .formatted(big)
            + "\"tail\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[%d,%d]}}"
                .formatted(big, big + 8);
    byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
    Path path = RawSafetensors.write(dir.resolve("big.safetensors"), bytes, new byte[0]);
    long dataStart = 8L + bytes.length;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {42}), dataStart + big - 1);
      channel.write(RawSafetensors.buffer(8).putFloat(3.25f).putFloat(-7).flip(), dataStart + big);
    }
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      assertThat(f.floats("tail")).containsExactly(3.25f, -7);
      assertThat(weight(f, "tail").toFloats()).containsExactly(3.25f, -7);
      byte last = weight(f, "big").withBytes(b -> b.get(ValueLayout.JAVA_BYTE, big - 1));
      assertThat(last).isEqualTo((byte) 42);
      assertThat(f.tensors().get("tail"))
          .isEqualTo(new TensorInfo("tail", Encoding.F32, Shape.of(2), dataStart + big));
    } finally {
      Files.delete(path);
    }
  }

  @Test
  void tensorsAreListedInTheOrderOfTheirBytes() throws IOException {
    String header =
        "{\"second\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[4,7]},"
            + "\"first\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]},"
            + "\"__metadata__\":{\"format\":\"pt\",\"title\":\"größer\"}}";
    Path path = RawSafetensors.write(dir.resolve("o.safetensors"), header, new byte[7]);
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      assertThat(f.tensors().keySet()).containsExactly("first", "second");
      assertThat(f.metadata())
          .containsEntry("format", "pt")
          .containsEntry("title", "größer")
          .hasSize(2);
    }
  }
}
