package eddy.picture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eddy.error.InputException;
import eddy.settings.Recorded;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text chunks, made by hand after the PNG specification. */
class PngTextsTest {
  private static final String SETTINGS = "\nSteps: 2, Seed: 3, Size: 64x64";

  @TempDir private Path folder;
  private final ByteArrayOutputStream png = new ByteArrayOutputStream();

  @BeforeEach
  void signatureAndHeader() throws IOException {
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
    chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0});
  }

  private void chunk(String type, byte[] data) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
    crc.update(data);
    DataOutputStream out = new DataOutputStream(png);
    out.writeInt(data.length);
    out.writeBytes(type);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }

  private Path file() throws IOException {
    return Files.write(folder.resolve("x.png"), png.toByteArray());
  }

  private static byte[] bytes(Object... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      switch (part) {
        case Integer number -> out.write(number);
        case byte[] raw -> out.write(raw);
        default -> out.write(part.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflate = new DeflaterOutputStream(out)) {
      deflate.write(data);
    }
    return out.toByteArray();
  }

  @Test
  void everyKindOfChunkAlsoBehindThePixels() throws IOException {
    String text = "日本 é" + SETTINGS;
    byte[] latin = ("é" + SETTINGS).getBytes(StandardCharsets.ISO_8859_1);
    chunk("IDAT", new byte[1000]);
    byte[] before = png.toByteArray();
    chunk("tEXt", bytes("Parameters", 0, latin));
    assertThat(PngTexts.read(file()).parameters()).isEqualTo("é" + SETTINGS);
    again(before);
    chunk("zTXt", bytes("parameters", 0, 0, deflated(latin)));
    assertThat(PngTexts.read(file()).parameters()).isEqualTo("é" + SETTINGS);
    again(before);
    chunk("iTXt", bytes("parameters", 0, 0, 0, "ja", 0, "何か", 0, text));
    assertThat(PngTexts.read(file()).parameters()).isEqualTo(text);
    again(before);
    chunk(
        "iTXt",
        bytes("parameters", 0, 1, 0, 0, 0, deflated(text.getBytes(StandardCharsets.UTF_8))));
    assertThat(PngTexts.read(file()).parameters()).isEqualTo(text);
  }

  private void again(byte[] bytes) {
    png.reset();
    png.writeBytes(bytes);
  }

  @Test
  void aTextThatInflatesToGigabytesIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream deflate = new DeflaterOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        deflate.write(zeros);
      }
    }
    chunk("zTXt", bytes("other", 0, 0, bomb.toByteArray()));
    byte[] before = png.toByteArray();
    chunk("zTXt", bytes("parameters", 0, 0, bomb.toByteArray()));
    refused("is longer than 1 MiB");
    again(before);
    chunk("iTXt", bytes("parameters", 0, 1, 0, 0, 0, bomb.toByteArray()));
    refused("is longer than 1 MiB");
    again(before);
    chunk("tEXt", bytes("parameters", 0, new byte[PngTexts.LONGEST]));
    refused("is longer than 1 MiB");
    again(before);
    chunk("IEND", new byte[0]);
    assertThat(PngTexts.read(file()).parameters()).isNull();
    assertThat(PngTexts.read(file()).keywords()).containsExactly("other");
  }

  /** Each of which takes many times its character to hold. */
  @Test
  void aTextOfShortLines() throws IOException {
    byte[] before = png.toByteArray();
    String lines = "a\n".repeat(PngTexts.LONGEST / 2 - 100);
    chunk("zTXt", bytes("parameters", 0, 0, deflated(bytes(lines, "a cat", SETTINGS))));
    assertThat(prompt()).hasSize(lines.length() + 5).endsWith("\na cat");
    again(before);
    chunk("zTXt", bytes("parameters", 0, 0, deflated(bytes("a\n".repeat(8_000_000)))));
    refused("is longer than 1 MiB");
  }

  @Test
  void damagedOnes() throws IOException {
    chunk("zTXt", bytes("parameters", 0, 0, "no deflated data"));
    refused("its text \"parameters\" is damaged");
    for (String chunk : new String[] {"zTXt", "iTXt", "tEXt"}) {
      for (byte[] data : new byte[][] {bytes("parameters"), bytes("parameters", 0)}) {
        png.reset();
        signatureAndHeader();
        chunk(chunk, data);
        chunk("IEND", new byte[0]);
        if (chunk.equals("tEXt")) {
          assertThat(PngTexts.read(file()).parameters()).isEmpty();
        } else {
          refused("its text \"parameters\" is damaged");
        }
      }
    }
    png.reset();
    signatureAndHeader();
    chunk("tEXt", bytes("parameters", 0, "a cat" + SETTINGS));
    byte[] whole = png.toByteArray();
    whole[whole.length - 6] ^= 1;
    again(whole);
    refused("its text \"parameters\" is damaged");
    for (int length = 8; length < whole.length; length++) {
      again(Arrays.copyOf(whole, length));
      refused("is cut off");
    }
    // A chunk of the largest length there is, which isn't there.
    again(Arrays.copyOf(whole, 33));
    png.write(new byte[] {-1, -1, -1, -1, 't', 'E', 'X', 't'});
    png.writeBytes(bytes("other", 0, new byte[100]));
    refused("is cut off");
    again(Arrays.copyOf(whole, 33));
    png.write(new byte[] {127, -1, -1, -1, 't', 'E', 'X', 't'});
    png.writeBytes(bytes("parameters", 0, new byte[100]));
    refused("is longer than 1 MiB");
  }

  @Test
  void millionsOfChunks() throws IOException {
    for (int i = 0; i < 1_000_000; i++) {
      chunk("tEXt", bytes("k" + i, 0));
    }
    chunk("tEXt", bytes("parameters", 0, "a"));
    Path file = file();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(PngTexts.read(file).parameters()).isEqualTo("a"));
  }

  @Test
  void whatIsNoPng() throws IOException {
    again(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0});
    refused("is a JPEG, whose parameters Eddy can't read, where a PNG");
    again("RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
    refused("is a WebP picture");
    again(new byte[0]);
    refused("is empty, where a PNG");
    again("text".getBytes(StandardCharsets.ISO_8859_1));
    refused("is no PNG, where a PNG");
    assertThatThrownBy(() -> PngTexts.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is a folder, where a PNG of Eddy's or the web UI's was expected");
  }

  private void refused(String message) throws IOException {
    Path file = file();
    assertThatThrownBy(() -> PngTexts.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "prompt, ComfyUI's",
    "workflow, ComfyUI's",
    "invokeai_metadata, InvokeAI's",
    "sd-metadata, InvokeAI's",
    "Dream, InvokeAI's",
    "fooocus_scheme, Fooocus'",
    "XML:com.adobe.xmp, XMP",
    "Software, it doesn't say how it was made; give another",
  })
  void otherProgramsAreNamed(String keyword, String named) throws IOException {
    chunk("tEXt", bytes(keyword, 0, "{}"));
    chunk("IEND", new byte[0]);
    Path file = file();
    assertThatThrownBy(() -> Recorded.of(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": has no text \"parameters\", so it doesn't say")
        .hasMessageContaining(named);
  }

  @Test
  void novelAi() throws IOException {
    chunk("tEXt", bytes("Description", 0, "a cat"));
    chunk("tEXt", bytes("Comment", 0, "{}"));
    chunk("IEND", new byte[0]);
    Path file = file();
    assertThatThrownBy(() -> Recorded.of(file)).hasMessageContaining("NovelAI's");
  }

  private String prompt() throws IOException {
    return Objects.requireNonNull(Recorded.of(file()).parameters()).prompt();
  }

  @Test
  void jsonIsNoPrompt() throws IOException {
    chunk("tEXt", bytes("parameters", 0, "{\"prompt\": \"a cat\", \"steps\": 30}"));
    Path file = file();
    assertThatThrownBy(() -> Recorded.of(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is JSON, as Fooocus or SwarmUI");
  }

  @Test
  void wordsInBracketsAre() throws IOException {
    chunk("tEXt", bytes("parameters", 0, "{red|blue} {cat}"));
    assertThat(prompt()).isEqualTo("{red|blue} {cat}");
  }
}
