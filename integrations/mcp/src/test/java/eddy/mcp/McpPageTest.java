package eddy.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.cli.Main;
import eddy.cli.terminal.Io;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What docs/integrations.md tells people to type. */
class McpPageTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));
  private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  private static void parses(List<String> words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    CommandLine line = Main.commandLine(new Io(nowhere, nowhere, false, ROOT));
    assertThatCode(() -> line.parseArgs(words.toArray(String[]::new))).doesNotThrowAnyException();
  }

  @Test
  void isWhatTheCommandTakes() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/integrations.md"));
    List<String> typed = page.lines().filter(line -> line.startsWith("./eddy mcp")).toList();
    assertThat(typed).isNotEmpty();
    typed.forEach(line -> parses(List.of(line.substring("./eddy ".length()).split(" "))));

    Matcher json = JSON.matcher(page);
    assertThat(json.find()).isTrue();
    List<String> words = new ArrayList<>();
    for (JsonNode word : new JsonMapper().readTree(json.group(1)).at("/mcpServers/eddy/args")) {
      words.add(word.asText());
    }
    assertThat(words).contains("mcp", "--output-dir");
    parses(words);
  }

  @Test
  void namesEveryArgument() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/integrations.md"));
    assertThat(ArgumentSchema.ARGUMENTS)
        .allSatisfy(field -> assertThat(page).contains("`" + field.setting().key() + "`"));
  }
}
