package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardOutput;
import eddy.error.InputException;
import eddy.output.OutputFiles;
import eddy.picture.file.PngFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  @TempDir private Path folder;

  /** A stream that takes nothing. */
  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static Eddy run(OutputStream out, boolean terminal, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new StandardOutput(out, terminal, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            Eddy.ROOT);
    return new Eddy(Main.run(io, arguments), "", err.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "devices",
        "devices --json",
        "inspect MODEL",
        "--version",
        "--help",
        "generate --help",
        "inspect --version"
      })
  void whatCannotBeWrittenIsSaid(String line) {
    String[] arguments = line.replace("MODEL", Eddy.DEMO_MODEL.toString()).split(" ");
    Eddy full = run(failing("No space left on device"), false, arguments);
    assertThat(full.code()).isEqualTo(2);
    assertThat(full.err())
        .endsWith(
            "eddy: standard output can't be written (no space left on the disk); send it"
                + " elsewhere.\n")
        .doesNotContain("bug", "\tat ");
    Eddy closed = run(failing("Broken pipe"), false, arguments);
    assertThat(closed.code()).isEqualTo(141);
    assertThat(closed.err()).doesNotContain("standard output", "bug", "\tat ");
  }

  @Test
  void picturesAreWrittenAllTheSame() {
    Eddy full =
        run(
            failing("No space left on device"),
            false,
            "generate",
            "x",
            "--steps=1",
            "--width=32",
            "--height=32",
            "--device=cpu",
            "--seed=3",
            "--batch=2",
            "--output",
            folder.toString());
    assertThat(full.code()).isEqualTo(2);
    assertThat(full.err().lines().filter(l -> l.contains("standard output"))).hasSize(1);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("eddy-3.png", "eddy-4.png");
  }

  @Test
  void otherErrorsComeFirst() {
    Eddy eddy = run(failing("No space left on device"), false, "inspect", "absent");
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err()).contains("absent").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output -", "--save-latents -", "--output /dev/stdout"})
  void aTerminalGetsNoBytes(String line) {
    String[] arguments = ("generate x " + line).split(" ");
    Eddy eddy = run(OutputStream.nullOutputStream(), true, arguments);
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err()).contains("standard output is a terminal").hasLineCount(1);
  }

  @Test
  void names() {
    assertThat(OutputFiles.isStandardOutput(Path.of("-"))).isTrue();
    for (String file : List.of("./-", "a-", "/-", "-.png", "")) {
      assertThat(OutputFiles.isStandardOutput(Path.of(file))).as(file).isFalse();
    }
    if (Files.exists(Path.of("/proc/self/fd/1"))) {
      assertThat(OutputFiles.isStandardOutput(Path.of("/dev/stdout"))).isTrue();
      assertThat(OutputFiles.isStandardOutput(Path.of("/dev/fd/1"))).isTrue();
      assertThat(OutputFiles.isStandardOutput(Path.of("/dev/stderr"))).isFalse();
    }
  }

  @Test
  void aPngThatCannotBeWrittenSaysWhy() {
    eddy.picture.Picture picture = new eddy.picture.Picture(2, 1, new byte[6]);
    assertThatThrownBy(() -> PngFile.write(picture, "x", failing("No space left on device")))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThatThrownBy(() -> Io.path("--output", ""))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--output");
  }
}
