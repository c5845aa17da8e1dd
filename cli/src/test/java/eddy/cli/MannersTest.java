package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.Backend;
import eddy.cli.options.DeviceOptions;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardInput;
import eddy.device.Devices;
import eddy.picture.file.PngFile;
import eddy.scheduler.registry.Schedulers;
import eddy.settings.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Help, names that are asked for, a prompt that is piped in, and completion. */
class MannersTest {
  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("a.png");
  }

  private Eddy piped(byte[] input, String... prompt) {
    List<String> args = new ArrayList<>(List.of("generate"));
    args.addAll(List.of("-W=32", "-H=32", "--steps=1", "-s=1"));
    args.addAll(List.of("-o", output().toString()));
    args.addAll(List.of(prompt));
    if (Arrays.stream(prompt).noneMatch(p -> p.startsWith("--device"))) {
      args.add(1, "--device=cpu");
    }
    return Eddy.piped(input, args.toArray(String[]::new));
  }

  private String keptPrompt() {
    return Parameters.parse(String.valueOf(PngFile.readParameters(output()))).prompt();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--prompt -", "-p -", "--prompt=-", "-p=-"})
  void aPromptComesFromStandardInput(String spelled) {
    String prompt = "🦊 in the ❄️,\n  two lines ";
    byte[] input = ("\ufeff" + prompt + "\r\n\n").getBytes(UTF_8);
    Eddy eddy = piped(input, spelled.split(" "));
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(keptPrompt()).isEqualTo(prompt);
  }

  @Test
  void onlyAMarkOfItsOwnReads() {
    Eddy eddy = piped("a cat".getBytes(UTF_8), "a dog");
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(keptPrompt()).isEqualTo("a dog");
  }

  @Test
  void whatIsNoPromptIsRefused() {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    refused(piped(latin, "-"), "as UTF-8 text on standard input");
    refused(piped("a\0b".getBytes(UTF_8), "-"), "as UTF-8 text on standard input");
    refused(piped("a fox".getBytes(StandardCharsets.UTF_16), "-"), "as UTF-8 text");
    refused(piped(new byte[0], "-"), "nothing is there");
    refused(piped("\n\n".getBytes(UTF_8), "-"), "nothing is there");
    byte[] most = new byte[StandardInput.LONGEST + 1];
    Arrays.fill(most, (byte) 'a');
    refused(piped(most, "-"), "at most 131072 bytes");
    refused(piped(new byte[0], "a cat", "-"), "beside that of --prompt or -");
    refused(piped(new byte[0], "a cat", "-p", "a dog"), "beside that of --prompt or -");
    for (String option : List.of("--negative", "--prompt-2", "--negative-2")) {
      refused(piped("x".getBytes(UTF_8), "x", option, "-"), option + " -: only PROMPT is read");
    }
    assertThat(output()).doesNotExist();
  }

  /** No more is read of an endless stream than a prompt can have. */
  @Test
  void anEndlessStreamEnds() {
    InputStream endless =
        new InputStream() {
          private long count;

          @Override
          public int read() {
            assertThat(count++).isLessThan(4L * StandardInput.LONGEST);
            return 'y';
          }
        };
    refused(Eddy.piped(endless, "generate", "-"), "at most 131072 bytes");
  }

  private static void refused(Eddy eddy, String reason) {
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.out()).isEmpty();
    assertThat(eddy.err().lines()).hasSize(1);
    assertThat(eddy.err()).startsWith("eddy: ").contains(reason).hasSizeLessThan(300);
  }

  @Test
  void namesAreListed() {
    assertThat(asked("generate", "--sampler", "help"))
        .isEqualTo(Schedulers.names())
        .isEqualTo(asked("generate", "--sampler", "HELP"))
        .isEqualTo(asked("generate", "a cat", "--sampling_method=List"))
        .isEqualTo(asked("generate", "a cat", "--sampling_method=list"));
    assertThat(asked("generate", "--scheduler", "help")).isEqualTo(Schedulers.schedules());
    assertThat(asked("bench", "unet", "--arch", "help")).contains("sd15", "sdxl-refiner");
    assertThat(asked("generate", "--dtype", "help")).contains("f16", "int8");
    assertThat(asked("generate", "--vae-tiling", "help"))
        .containsExactlyInAnyOrder("auto", "on", "off");
    assertThat(asked("generate", "--device", "help"))
        .isEqualTo(Eddy.run("devices").out().lines().toList());
  }

  private static List<String> asked(String... arguments) {
    Eddy eddy = Eddy.run(arguments);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(eddy.err()).isEmpty();
    return eddy.out().lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "HELP, -h",
    "help generate, generate --help",
    "version, --version",
    "version, -V"
  })
  void helpAndVersionAreCommandsToo(String command, String option) {
    Eddy eddy = Eddy.run(command.split(" "));
    assertThat(eddy).isEqualTo(Eddy.run(option.split(" ")));
    assertThat(eddy.code()).isZero();
    assertThat(eddy.out()).isNotEmpty();
    assertThat(eddy.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "help generat           | There is no command 'generat'. Did you mean generate",
        "a,fox                  | For a picture of that: eddy generate \"a fox\"",
        "-m x -p fox            | The option -m belongs to `eddy generate`",
        "--sampling_method euler| The option --sampling-method belongs to `eddy generate`",
        "generate x -steps 5    | Did you mean --steps",
        "generate x --sampling-metod=euler | Did you mean --sampler",
        "generate -a,fox        | a text that begins with - goes after --",
        "generate x --cfg 5,5   | is not a number; write 5.5",
        "generate x --steps 1e3 | '1e3' is not a whole number in range, in plain digits",
        "generate x --steps 0x10| '0x10' is not a whole number in range, in plain digits",
        "generate x --steps=    | '' is not a whole number",
        "generate x --steps 5 --num_inference_steps 6 | should be specified only once",
        "generate x --output -p | Expected parameter for option '--output' but found '--prompt'",
        "generate x -n          | Missing required parameter for option '--negative'",
        "generate x --dtype q8_0| expected one of auto, f32, f16, bf16, int8, but got 'q8_0'",
        "inspect a b            | Nothing takes 'b'",
        "completion fish        | expected one of bash, zsh, but got 'fish'"
      })
  void whatIsNotUnderstoodSaysWhatWasMeant(String arguments, String message) {
    String[] args = arguments.split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].equals("5,5") ? args[i] : args[i].replace(',', ' ');
    }
    refused(Eddy.run(args), message);
  }

  @Test
  void emptyAndEndlessValues() {
    for (String option : List.of("--output", "--model", "--sampler", "--lora", "--device")) {
      refused(Eddy.run("generate", "x", option, ""), "The value of " + option + " is empty");
    }
    refused(Eddy.run("inspect", ""), "The value of FILE|DIR is empty");
    String endless = "a".repeat(100_000);
    refused(Eddy.run("generate", "x", "--steps", endless), "is not a whole number");
    refused(Eddy.run("generate", "x", "--dtype", endless), "expected one of");
    refused(Eddy.run("generate", "x", "--" + endless), "Unknown option");
    refused(Eddy.run("generate", "x", "--sampler", endless), "There is no sampler");
    refused(Eddy.run(endless), "There is no command");
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate x", "bench unet", "tune"})
  void threadsInRange(String command) {
    for (String n : List.of("0", "-1", "1025")) {
      refused(
          Eddy.run((command + " --threads " + n).split(" ")),
          "--threads should be from 1 to 1024, but is " + n);
    }
  }

  @Test
  void threadsReachTheDevice() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    for (int n : new int[] {1, 3}) {
      DeviceOptions options =
          CommandLine.populateCommand(new DeviceOptions(), "--device=CPU", "--threads=" + n);
      Io io = new Io(nowhere, nowhere, false, null);
      try (Backend backend = Devices.open(options.settings(), io::tell)) {
        assertThat(backend.device().details()).startsWith(n + " thread");
      }
    }
  }

  @Test
  void threadsAreForTheCpuOnly() {
    Eddy eddy = piped(new byte[0], "x", "--threads=2", "--max-memory=1", "--device=reference");
    assertThat(eddy.err()).contains("note: --threads has no effect on reference, only on cpu.");
  }

  /** The script itself, in a bash that has completed nothing yet. */
  @Test
  void bashCompletes() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Files.createDirectories(folder.resolve("models"));
    Path script = Files.writeString(folder.resolve("eddy.bash"), Eddy.run("completion").out());
    assertThat(script).content().isEqualTo(Eddy.run("completion", "bash").out());
    assertThat(bash(script, "complete -p eddy")).endsWith("_complete_eddy eddy");
    assertThat(completed(script, "gen")).containsExactly("generate");
    assertThat(completed(script, "bench", "o")).containsExactly("ops");
    assertThat(completed(script, "generate", "--cfg")).containsExactly("--cfg", "--cfg-rescale");
    assertThat(completed(script, "generate", "--guidance")).isEmpty();
    assertThat(completed(script, "generate", "--sampler", "dpmpp_3"))
        .containsExactlyInAnyOrder("dpmpp_3m", "dpmpp_3m_sde", "dpmpp_3s");
    assertThat(completed(script, "generate", "--dtype", "")).contains("f16", "int8");
    assertThat(completed(script, "generate", "--hires-upscaler", "la")).contains("lanczos");
    assertThat(completed(script, "generate", "--model", "mod")).contains("models");
    assertThat(completed(script, "inspect", "mod")).contains("models");
    assertThat(completed(script, "tune", "--arch", "sdxl-")).containsExactly("sdxl-refiner");
  }

  private List<String> completed(Path script, String... words) throws Exception {
    StringBuilder line = new StringBuilder("COMP_WORDS=(eddy");
    for (String word : words) {
      line.append(" '").append(word).append('\'');
    }
    line.append("); COMP_CWORD=").append(words.length);
    line.append("; compopt() { :; }; _complete_eddy; printf '%s\\n' \"${COMPREPLY[@]}\"");
    return bash(script, line.toString()).lines().filter(l -> !l.isEmpty()).toList();
  }

  private String bash(Path script, String command) throws IOException, InterruptedException {
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", "source '" + script + "'; " + command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String out = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return out.strip();
  }
}
