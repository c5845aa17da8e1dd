package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.cli.options.Spellings;
import eddy.cli.options.Translation;
import eddy.cli.terminal.Io;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Each spelling of the table against Eddy's own, and the page that is printed from it. */
class SpellingsTest {
  private static final Path PAGE = Eddy.ROOT.resolve("docs/spellings.md");

  static List<Spellings.Same> same() {
    return Spellings.SAME;
  }

  static Stream<String> absent() {
    return Spellings.ABSENT.stream().flatMap(a -> a.theirs().stream());
  }

  private static CommandLine line() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Main.commandLine(new Io(nowhere, nowhere, false, null));
  }

  private static CommandSpec generate() {
    return Objects.requireNonNull(line().getSubcommands().get("generate")).getCommandSpec();
  }

  /** What a command line of {@code eddy generate} comes to: values by Eddy's names. */
  private static Map<String, List<Object>> settings(String... arguments) {
    CommandLine line = line();
    String[] all =
        Stream.concat(Stream.of("generate"), Stream.of(arguments)).toArray(String[]::new);
    ParseResult parsed = line.parseArgs(Translation.of(line, all).arguments()).subcommand();
    Map<String, List<Object>> settings = new TreeMap<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      settings.put(option.longestName(), option.typedValues());
    }
    parsed.matchedPositionals().forEach(p -> settings.put(p.paramLabel(), p.typedValues()));
    return settings;
  }

  /** One that the option takes. */
  private static String value(String option) {
    OptionSpec spec = generate().findOption(option);
    assertThat(spec).as(option).isNotNull();
    if (spec.completionCandidates() != null) {
      return spec.completionCandidates().iterator().next();
    }
    return "1";
  }

  @ParameterizedTest
  @MethodSource("same")
  void anotherSpellingGivesTheSameSettings(Spellings.Same same) {
    boolean isWhole = same.ours().contains("=");
    String value = isWhole ? "" : value(same.ours());
    String[] ours =
        isWhole ? new String[] {"x", same.ours()} : new String[] {"x", same.ours(), value};
    Map<String, List<Object>> expected = settings(ours);
    assertThat(expected).containsKey(Translation.plainName(same.ours())).containsKey("PROMPT");
    List<String> spelled = new ArrayList<>(List.of(same.theirs()));
    if (same.theirs().startsWith("--")) {
      String below = "--" + same.theirs().substring(2).replace('-', '_');
      spelled.addAll(List.of(below, same.theirs().toUpperCase(Locale.ROOT)));
    }
    for (String theirs : spelled) {
      if (isWhole) {
        assertThat(settings("x", theirs)).isEqualTo(expected);
        assertThat(settings(theirs, "x")).isEqualTo(expected);
      } else {
        assertThat(settings("x", theirs, value)).isEqualTo(expected);
        assertThat(settings(theirs + "=" + value, "x")).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("absent")
  void whatIsNotThereIsRefusedWithAdvice(String option) {
    for (String spelled : List.of(option, option + "=1", option.replaceFirst("(\\w)-", "$1_"))) {
      Eddy eddy = Eddy.run("generate", "x", spelled);
      assertThat(eddy.code()).isEqualTo(2);
      assertThat(eddy.err().lines()).hasSize(1);
      assertThat(eddy.err())
          .startsWith("eddy: There is no option " + option + ": ")
          .contains(String.valueOf(Spellings.instead(option)))
          .hasSizeLessThan(300);
    }
  }

  /** An advice names options that there are. */
  @Test
  void adviceAndAliasesAreTrue() {
    CommandSpec generate = generate();
    for (Spellings.Absent absent : Spellings.ABSENT) {
      for (String word : absent.instead().split("[ ,;`]+")) {
        if (word.startsWith("--") && !word.equals("--version")) {
          assertThat(generate.optionsMap()).as(absent.toString()).containsKey(word);
        }
      }
      assertThat(generate.optionsMap().keySet()).doesNotContainAnyElementsOf(absent.theirs());
    }
    Spellings.DIFFERENT.forEach(d -> assertThat(generate.optionsMap()).containsKey(d.name()));
    List<String> theirs = new ArrayList<>(absent().toList());
    Spellings.SAME.forEach(s -> theirs.add(s.theirs()));
    assertThat(theirs).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "--dtype, FP16, f16",
    "--dtype, torch.bfloat16, bf16",
    "--dtype, Float32, f32",
    "--activations, half, f16",
    "--prediction-type, V, v_prediction",
    "--prediction-type, v-prediction, v_prediction",
    "--rng, NV, cuda",
    "--vae-tiling, TRUE, on",
    "--vae-tiling, no, off",
    "--resize, Crop, crop",
    "--prompt-syntax, A1111, a1111",
    "--hires-upscaler, Latent (nearest), latent-nearest"
  })
  void valuesOfOthers(String option, String theirs, String ours) {
    Map<String, List<Object>> expected = settings("x", option, ours);
    assertThat(expected).containsKey(option);
    assertThat(settings("x", option, theirs)).isEqualTo(expected);
    assertThat(settings("x", option + "=" + theirs)).isEqualTo(expected);
  }

  @Test
  void everyValueOfTheTableIsTaken() {
    for (Spellings.Value value : Spellings.VALUES) {
      for (String theirs : value.theirs()) {
        assertThat(settings(value.option(), theirs))
            .isEqualTo(settings(value.option(), value.ours()));
      }
    }
  }

  @Test
  void valuesAndPromptsAreNotTakenForOptions() {
    assertThat(settings("--seed", "-1", "x").get("PROMPT")).isEqualTo(List.of(List.of("x")));
    assertThat(settings("--negative", "-blurry", "x").get("--negative"))
        .isEqualTo(List.of("-blurry"));
    assertThat(settings("--negative", "--all that", "x").get("--negative"))
        .isEqualTo(List.of("--all that"));
    assertThat(settings("--prompt=-o").get("--prompt")).isEqualTo(List.of("-o"));
    assertThat(settings("--", "-o").get("PROMPT")).isEqualTo(List.of(List.of("-o")));
    assertThat(settings("--negative=", "x").get("--negative")).isEqualTo(List.of(""));
    assertThat(settings("--output", "-", "x").get("--output")).isEqualTo(List.of("-"));
    assertThat(settings("--vae-tiling", "off", "x"))
        .isEqualTo(settings("--vae-tiling=off", "x"))
        .isNotEqualTo(settings("--vae-tiling", "x"));
  }

  /** A prompt that stands elsewhere leaves a word behind the option for its value. */
  @ParameterizedTest
  @CsvSource({
    "cat --vae-tiling maybe",
    "--vae-tiling maybe cat",
    "--prompt cat --vae-tiling maybe",
    "--vae-tiling maybe -- cat",
    "--steps 2 cat --vae_tiling maybe --seed 3"
  })
  void aValueThatThereIsNotIsNoSecondPrompt(String arguments) {
    Eddy eddy = Eddy.run(("generate " + arguments).split(" ", -1));
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err())
        .contains("--vae-tiling", "expected one of", "auto", "maybe")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"cat --vae-tiling", "--vae-tiling cat", "--vae-tiling --prompt cat"})
  void aFlagOfOthersNeedsNoValue(String arguments) {
    assertThat(settings(arguments.split(" ", -1)).get("--vae-tiling"))
        .isEqualTo(settings("cat", "--vae-tiling=on").get("--vae-tiling"));
  }

  /** Only somebody who counts from 1 is told, by the option that diffusers doesn't have. */
  @Test
  void anotherMeaningIsSaidToThoseWhoHaveIt() {
    String note = "--clip-skip of stable-diffusion.cpp and A1111 counts from 1";
    assertThat(notes("--clip-skip=2", "-W", "64")).singleElement().asString().contains(note);
    assertThat(notes("--clip-skip=2", "--cfg-scale=5")).singleElement().asString().contains(note);
    assertThat(notes("--clip-skip=2", "--guidance-scale=5")).isEmpty();
    assertThat(notes("--clip-skip=2", "--negative-prompt=x")).isEmpty();
    assertThat(notes("--clip-skip=2", "--cfg=5")).isEmpty();
    assertThat(notes("-W", "64")).isEmpty();
    Eddy method = Eddy.run("generate", "x", "--preview", "proj");
    assertThat(method.code()).isEqualTo(2);
    assertThat(method.err()).contains("--preview of stable-diffusion.cpp names a method");
  }

  private static List<String> notes(String... options) {
    return Translation.of(
            line(), Stream.concat(Stream.of("generate"), Stream.of(options)).toArray(String[]::new))
        .notes();
  }

  /** Other commands take what they have. */
  @Test
  void aliasesBelongToTheirCommand() {
    CommandLine line = line();
    assertThat(Translation.of(line, "bench", "unet", "--type", "f16", "-t", "2").arguments())
        .containsExactly("bench", "unet", "--dtype", "f16", "--threads", "2");
    assertThat(Translation.of(line, "diffuse", "a.png", "-o", "b.png", "-W", "3").arguments())
        .containsExactly("diffuse", "a.png", "--output", "b.png", "-W", "3");
    assertThat(Translation.of(line, "Generate", "-o=b.png").arguments())
        .containsExactly("generate", "--output=b.png");
  }

  @Test
  void thePageIsPrintedFromTheTables() throws IOException {
    String page = Files.readString(PAGE);
    String printed = page;
    printed = filled(printed, "<!-- same", sameTable());
    printed = filled(printed, "<!-- values", valuesTable());
    printed = filled(printed, "<!-- different", differentTable());
    printed = filled(printed, "<!-- absent", absentTable());
    if (Boolean.getBoolean("spellings.update")) {
      Files.writeString(PAGE, printed);
    } else {
      assertThat(page)
          .as("docs/spellings.md; -Dspellings.update=true writes it anew")
          .isEqualTo(printed);
    }
  }

  private static String filled(String page, String mark, String table) {
    int line = page.indexOf('\n', page.indexOf(mark)) + 1;
    int end = page.indexOf("<!-- end -->", line);
    assertThat(page.indexOf(mark)).as(mark).isNotNegative();
    assertThat(end).as(mark).isPositive();
    return page.substring(0, line) + "\n" + table + "\n" + page.substring(end);
  }

  private static String sameTable() {
    StringBuilder out = new StringBuilder("| Eddy | also | as in |\n|---|---|---|\n");
    for (Spellings.Same s : Spellings.SAME) {
      row(out, code(s.ours().replace('=', ' ')), code(s.theirs()), String.join(", ", s.whose()));
    }
    return out.toString();
  }

  private static String valuesTable() {
    StringBuilder out = new StringBuilder("| option | value | also |\n|---|---|---|\n");
    for (Spellings.Value v : Spellings.VALUES) {
      row(out, code(v.option()), code(v.ours()), codes(v.theirs()));
    }
    return out.toString();
  }

  private static String differentTable() {
    StringBuilder out = new StringBuilder("| option | of | there it |\n|---|---|---|\n");
    for (Spellings.Different d : Spellings.DIFFERENT) {
      row(out, code(d.name()), String.join(", ", d.whose()), d.difference());
    }
    return out.toString();
  }

  private static String absentTable() {
    StringBuilder out = new StringBuilder("| option | of | in Eddy |\n|---|---|---|\n");
    for (Spellings.Absent a : Spellings.ABSENT) {
      row(out, codes(a.theirs()), String.join(", ", a.whose()), a.instead());
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String codes(List<String> texts) {
    return String.join(", ", texts.stream().map(SpellingsTest::code).toList());
  }
}
