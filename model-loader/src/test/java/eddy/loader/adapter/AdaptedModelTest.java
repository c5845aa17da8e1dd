package eddy.loader.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.error.InputException;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.folder.LoadedModel;
import eddy.loader.folder.ModelFolder;
import eddy.loader.folder.ModelOptions;
import eddy.loader.folder.Parts;
import eddy.loader.folder.Reference;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.network.clip.CLIPTextModel;
import eddy.pipeline.text.TextEncoder;
import eddy.prompt.Tokenizer;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model opened with new words: its tokenizer, its text encoder, its limits. */
final class AdaptedModelTest {
  @TempDir private Path folder;
  private Path model;

  @BeforeEach
  void copy() throws IOException {
    model = Reference.copyOfAModel(folder.resolve("model"));
  }

  /** Rows of the model's token table as an embedding's file. */
  private Path copyOfRows(int... ids) {
    try (ModelFolder files = ModelFolder.open(model)) {
      Weight table =
          Parts.textEncoder(files, 0).keys().stream()
              .filter(k -> k.endsWith("token_embedding.weight"))
              .map(k -> Objects.requireNonNull(Parts.textEncoder(files, 0).find(k)))
              .findFirst()
              .orElseThrow();
      int width = table.shape().dim(1);
      float[] all = table.toFloats();
      float[] rows = new float[ids.length * width];
      for (int i = 0; i < ids.length; i++) {
        System.arraycopy(all, ids[i] * width, rows, i * width, width);
      }
      Path file = folder.resolve("Copy_Of.safetensors");
      new SafetensorsWriter().add("emb_params", Shape.of(ids.length, width), rows).write(file);
      return file;
    }
  }

  private LoadedModel open(Path embedding) {
    Adapters adapters = Adapters.builder().embedding(new EmbeddingSpec(null, embedding)).build();
    return LoadedModel.open(model, ModelOptions.DEFAULTS.withAdapter(adapters));
  }

  /** A word whose vectors are those of "7 3" is embedded as "7 3" is. */
  @Test
  void aWordIsItsVectors() {
    int[] seven;
    try (LoadedModel plain = LoadedModel.open(model)) {
      seven =
          plain.model(StableDiffusion.class).textEncoders().getFirst().tokenizer().tokenize("7 3");
      assertThat(seven).hasSize(2);
    }
    try (LoadedModel adapted = open(copyOfRows(seven))) {
      TextEncoder encoder = adapted.model(StableDiffusion.class).textEncoders().getFirst();
      int[] ids = encoder.tokenizer().encode("a copy_of, red").ids();
      int[] expected = encoder.tokenizer().encode("a 7 3, red").ids();
      int end = 1 + encoder.tokenizer().tokenize("a 7 3, red").length; // behind the start token
      assertThat(ids).isNotEqualTo(expected);
      assertThat(embed(encoder.model(), ids)).isEqualTo(embed(encoder.model(), expected));
      assertThat(encoder.model().pooledPosition(ids))
          .isEqualTo(encoder.model().pooledPosition(expected))
          .isEqualTo(end);
    }
  }

  private static float[] embed(CLIPTextModel text, int[] ids) {
    Graph graph = new Graph();
    Shape shape = Shape.of(1, ids.length);
    Tensor out =
        text.forward(
                graph.input("ids", shape, DType.I32), graph.input("positions", shape, DType.I32))
            .lastHiddenState();
    try (Backend backend = Backends.open("reference", BackendOptions.DEFAULT, line -> {});
        Executable executable =
            backend.compile(Plan.of(graph, Map.of("out", out), backend.planOptions()))) {
      int[] positions = IntStream.range(0, ids.length).toArray();
      return executable
          .run(
              Map.of(
                  "ids", HostTensor.of(shape, ids), "positions", HostTensor.of(shape, positions)),
              "out")
          .floats();
    }
  }

  @Test
  void wordsStandAlone() {
    Path tokenizer = model.resolve("tokenizer");
    ClipTokenizer plain = ClipTokenizer.open(tokenizer);
    int first = plain.eosId() + 1;
    Tokenizer t =
        plain.withWords(
            Map.of(
                "cat",
                List.of(first),
                "Cat Toy",
                List.of(first + 1, first + 2),
                "<s>",
                List.of(first + 3)));
    for (String prompt : List.of("cat", "CAT", "(cat)", "embedding:cat", "Embedding:Cat")) {
      assertThat(t.tokenize(prompt)).as(prompt).contains(first);
    }
    assertThat(t.tokenize("embedding:cat")).containsExactly(first);
    assertThat(t.tokenize("a cat toy,")).contains(first + 1, first + 2).doesNotContain(first);
    assertThat(t.tokenize("x<s>y<s>")).contains(first + 3).hasSize(4);
    for (String prompt : List.of("cats", "concat", "cat_", "cat5", "a c a t")) {
      assertThat(t.tokenize(prompt)).as(prompt).isEqualTo(plain.tokenize(prompt));
    }
    int[] between = t.tokenize("7 cat 7");
    int[] seven = plain.tokenize("7");
    assertThat(between).containsExactly(seven[0], first, seven[0]);
  }

  @Test
  void vectorsCountWhereAPromptIsCut() {
    ClipTokenizer plain = ClipTokenizer.open(model.resolve("tokenizer"));
    int first = plain.eosId() + 1;
    int room = plain.length() - 2;
    List<Integer> ten = IntStream.range(first, first + 10).boxed().toList();
    Tokenizer t = plain.withWords(Map.of("cat", ten));
    String fits = "7 ".repeat(room - 10) + "cat";
    assertThat(t.encode(fits).truncated()).isEmpty();
    assertThat(t.encode(fits).ids()).endsWith(first + 9, plain.eosId());
    assertThat(t.encode("7 " + fits + " red").truncated()).isEqualTo("cat red");
    assertThat(t.encode("7 " + fits).ids()).endsWith(first + 8, plain.eosId());
    assertThat(t.vectors(first)).isEqualTo(10);
    assertThat(t.vectors(first + 1)).isEqualTo(1);
    assertThat(t.vectors(plain.eosId())).isEqualTo(1);
  }

  @Test
  void filesAreClosedWhenTheModelIsRefused() {
    Path wide = folder.resolve("wide.safetensors");
    new SafetensorsWriter().add("emb_params", Shape.of(1, 3), new float[3]).write(wide);
    assertThatThrownBy(() -> open(wide))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(wide + ": this embedding was made for");
    assertThat(Arrays.asList(Objects.requireNonNull(folder.toFile().list()))).contains("model");
  }
}
