package eddy.loader.tokenizer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.loader.folder.ModelFolder;
import eddy.loader.folder.Parts;
import eddy.loader.folder.Reference;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of tokenizer.json, with the tokenizers of the model folders beside it. */
class ClipTokenizerGoldenTest {
  private final JsonNode golden;
  private final Map<Integer, ClipTokenizer> byPad = new HashMap<>();

  ClipTokenizerGoldenTest() throws IOException {
    golden = new ObjectMapper().readTree(Reference.golden("tokenizer.json").toFile());
    for (Path model : Reference.supportedModelFolders()) {
      try (ModelFolder folder = ModelFolder.open(model)) {
        for (int i = 0; i < Parts.texts(folder); i++) {
          ClipTokenizer tokenizer = Parts.tokenizer(folder, i);
          byPad.put(tokenizer.padId(), tokenizer);
        }
      }
    }
  }

  private ClipTokenizer padding(String key) {
    return requireNonNull(byPad.get(golden.get(key).intValue()), "no model folder with " + key);
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    ClipTokenizer endPadded = padding("pad_eos");
    ClipTokenizer bangPadded = padding("pad_bang");
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode c : golden.get("cases")) {
      String prompt = c.get("prompt").textValue();
      int[] whole = ints(c.get("ids_untruncated"));
      tests.add(
          DynamicTest.dynamicTest(
              Quoted.of(prompt),
              () -> {
                assertThat(endPadded.encode(prompt).ids()).isEqualTo(ints(c.get("ids_pad_eos")));
                assertThat(bangPadded.encode(prompt).ids()).isEqualTo(ints(c.get("ids_pad_bang")));
                assertThat(endPadded.encodeWhole(prompt)).isEqualTo(whole);
                assertThat(endPadded.encode(prompt).truncated().isEmpty())
                    .isEqualTo(whole.length <= endPadded.length());
              }));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  @Test
  void specialIdsAreTheReferences() {
    for (String pad : List.of("pad_eos", "pad_bang")) {
      assertThat(padding(pad).bosId()).isEqualTo(golden.get("bos").intValue());
      assertThat(padding(pad).eosId()).isEqualTo(golden.get("eos").intValue());
    }
  }

  private static int[] ints(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).mapToInt(JsonNode::intValue).toArray();
  }
}
