package eddy.loader.adapter;

import static eddy.loader.adapter.Fixture.TOKENS;
import static eddy.loader.adapter.Fixture.TO_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.adapter.Fixture.Drawn;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Textual inversion files: rows behind the token table, and the words that stand for them. */
final class EmbeddingTest {
  private static final int ROWS = 20;

  @TempDir private Path folder;
  private Fixture one;
  private Fixture two;

  @BeforeEach
  void write() throws Exception {
    one = new Fixture(Files.createDirectory(folder.resolve("one")), 10);
    two = new Fixture(Files.createDirectory(folder.resolve("two")), 10, 14);
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  private static WeightAdapter.Adapted with(Fixture model, String... embeddings) {
    Adapters.Builder adapters = Adapters.builder();
    for (String e : embeddings) {
      adapters.embedding(EmbeddingSpec.parse(e));
    }
    return adapters.build().adapt(Fixture.NAMES, model.unet, model.text);
  }

  /** Old rows as they were, then the given ones. */
  private static void assertTable(WeightSource adapted, WeightSource base, float[]... rows) {
    Weight before = Objects.requireNonNull(base.find(TOKENS + ".weight"));
    Weight after = Objects.requireNonNull(adapted.find(TOKENS + ".weight"));
    int width = before.shape().dim(1);
    float[] expected = before.toFloats();
    for (float[] row : rows) {
      int at = expected.length;
      expected = Arrays.copyOf(expected, at + row.length);
      System.arraycopy(row, 0, expected, at, row.length);
    }
    assertThat(after.shape()).isEqualTo(Shape.of(expected.length / width, width));
    assertThat(after.dtype()).isEqualTo(before.dtype());
    assertThat(after.toFloats()).isEqualTo(expected);
  }

  @Test
  void a1111sFilesAndDiffusers() {
    Drawn several = one.drawn(3, 10);
    Drawn single = one.drawn(10);
    Path a1111 = one.file("Bad-Hands 5", Map.of("emb_params", several));
    Path diffusers = one.file("learned_embeds", Map.of("<cat-toy>", single));
    List<EmbeddingReport> reports = new ArrayList<>();
    Adapters adapters =
        Adapters.builder()
            .embedding(EmbeddingSpec.parse(a1111.toString()))
            .embedding(EmbeddingSpec.parse(diffusers.toString()))
            .embedding(EmbeddingSpec.parse("style=" + diffusers))
            .embeddingReports(reports::add)
            .build();
    try (WeightAdapter.Adapted adapted = adapters.adapt(Fixture.NAMES, one.unet, one.text)) {
      assertThat(adapted.words())
          .containsExactly(
              Map.of(
                  "Bad-Hands 5", List.of(ROWS, ROWS + 1, ROWS + 2),
                  "<cat-toy>", List.of(ROWS + 3),
                  "style", List.of(ROWS + 4)));
      assertThat(adapted.newRows(0)).isEqualTo(5);
      assertTable(
          adapted.textEncoders().getFirst(),
          one.text.getFirst(),
          several.values(),
          single.values(),
          single.values());
    }
    assertThat(reports)
        .containsExactly(
            new EmbeddingReport("Bad-Hands 5", a1111, 3, false),
            new EmbeddingReport("<cat-toy>", diffusers, 1, false),
            new EmbeddingReport("style", diffusers, 1, false));
  }

  private static Map<String, Drawn> lora(Fixture model, Map<String, Drawn> bundled) {
    Map<String, Drawn> tensors = new LinkedHashMap<>(bundled);
    tensors.put("unet." + TO_OUT + ".lora_B.weight", model.drawn(8, 2));
    tensors.put("unet." + TO_OUT + ".lora_A.weight", model.drawn(2, 8));
    return tensors;
  }

  /** Two LoRAs with one word can't both have it; the same one given twice is no trouble. */
  @Test
  void aWordThatTwoLorasBring() {
    Map<String, Drawn> words = Map.of("bundle_emb.my.emb_params", one.drawn(2, 10));
    Path file = one.file("lora", lora(one, words));
    Path other = one.file("other", lora(one, words));
    List<EmbeddingReport> reports = new ArrayList<>();
    Adapters twice =
        Adapters.builder()
            .lora(LoraSpec.of(file, 0.5f))
            .lora(LoraSpec.of(file, 0.5f))
            .embeddingReports(reports::add)
            .build();
    try (WeightAdapter.Adapted adapted = twice.adapt(Fixture.NAMES, one.unet, one.text)) {
      assertThat(adapted.words()).containsExactly(Map.of("my", List.of(ROWS, ROWS + 1)));
    }
    assertThat(reports).containsExactly(new EmbeddingReport("my", file, 2, false));
    Adapters both =
        Adapters.builder().lora(LoraSpec.of(file, 1)).lora(LoraSpec.of(other, 1)).build();
    assertThatThrownBy(() -> both.adapt(Fixture.NAMES, one.unet, one.text))
        .isInstanceOf(InputException.class)
        .hasMessage(
            other
                + ": brings along the word \"my\", which "
                + file
                + " brings along, too; leave one of the two LoRAs out.");
  }

  /** As its layers are that don't fit. */
  @Test
  void aLorasWordOfAnotherFamilyIsLeftOutOnRequest() {
    Path file = one.file("lora", lora(one, Map.of("bundle_emb.my.emb_params", one.drawn(2, 11))));
    Adapters strict = Adapters.builder().lora(LoraSpec.of(file, 1)).build();
    assertThatThrownBy(() -> strict.adapt(Fixture.NAMES, one.unet, one.text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("this embedding was made for");
    List<EmbeddingReport> reports = new ArrayList<>();
    Adapters lenient =
        Adapters.builder()
            .lora(LoraSpec.of(file, 1))
            .strict(false)
            .embeddingReports(reports::add)
            .build();
    try (WeightAdapter.Adapted adapted = lenient.adapt(Fixture.NAMES, one.unet, one.text)) {
      assertThat(adapted.words()).containsExactly(Map.of());
    }
    assertThat(reports).containsExactly(new EmbeddingReport("my", file, 2, true));
  }

  /**
   * An embedding inside a LoRA's file is one of the model's words; one given as such is before it.
   */
  @Test
  void aLorasOwnEmbeddings() {
    for (String name : List.of("emb_params", "string_to_param.*")) {
      Drawn rows = one.drawn(2, 10);
      Path file = one.file("lora", lora(one, Map.of("bundle_emb.ema yasuhara." + name, rows)));
      List<EmbeddingReport> reports = new ArrayList<>();
      List<LoraReport> loras = new ArrayList<>();
      Adapters adapters =
          Adapters.builder()
              .lora(LoraSpec.of(file, 1))
              .reports(loras::add)
              .embeddingReports(reports::add)
              .build();
      try (WeightAdapter.Adapted adapted = adapters.adapt(Fixture.NAMES, one.unet, one.text)) {
        assertThat(adapted.words())
            .containsExactly(Map.of("ema yasuhara", List.of(ROWS, ROWS + 1)));
        assertTable(adapted.textEncoders().getFirst(), one.text.getFirst(), rows.values());
      }
      assertThat(reports).containsExactly(new EmbeddingReport("ema yasuhara", file, 2, false));
      assertThat(loras.getFirst().applied()).isEqualTo(loras.getFirst().total()).isEqualTo(3);
      Drawn other = one.drawn(10);
      Path given = one.file("given", Map.of("emb_params", other));
      Adapters both =
          Adapters.builder()
              .lora(LoraSpec.of(file, 1))
              .embedding(EmbeddingSpec.parse("Ema Yasuhara=" + given))
              .build();
      try (WeightAdapter.Adapted adapted = both.adapt(Fixture.NAMES, one.unet, one.text)) {
        assertTable(adapted.textEncoders().getFirst(), one.text.getFirst(), other.values());
      }
    }
  }

  @Test
  void anXlLorasOwnEmbeddings() {
    Drawn first = two.drawn(3, 10);
    Drawn second = two.drawn(3, 14);
    Path file =
        two.file(
            "lora",
            lora(
                two,
                Map.of(
                    "bundle_emb.v1.5 style.clip_g",
                    second,
                    "bundle_emb.v1.5 style.clip_l",
                    first)));
    try (WeightAdapter.Adapted adapted = two.with(file, 1)) {
      assertThat(adapted.words().getFirst()).containsOnlyKeys("v1.5 style");
      assertTable(adapted.textEncoders().get(0), two.text.get(0), first.values());
      assertTable(adapted.textEncoders().get(1), two.text.get(1), second.values());
    }
    Path half = two.file("half", lora(two, Map.of("bundle_emb.a.clip_g", second)));
    assertThatThrownBy(() -> two.with(half, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(half + ": this embedding was made for");
    Path uneven =
        two.file(
            "uneven",
            lora(
                two,
                Map.of("bundle_emb.a.clip_g", second, "bundle_emb.a.clip_l", two.drawn(2, 10))));
    assertThatThrownBy(() -> two.with(uneven, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the embedding \"a\" that it brings should be one tensor, or");
  }

  @Test
  void xlsFilesHaveVectorsForBothEncoders() {
    for (List<String> keys :
        List.of(List.of("clip_l", "clip_g"), List.of("text_encoders_0", "text_encoders_1"))) {
      Drawn first = two.drawn(2, 10);
      Drawn second = two.drawn(2, 14);
      Path file = two.file("mood", Map.of(keys.get(0), first, keys.get(1), second));
      try (WeightAdapter.Adapted adapted = with(two, file.toString())) {
        assertThat(adapted.words())
            .containsExactly(
                Map.of("mood", List.of(ROWS, ROWS + 1)), Map.of("mood", List.of(ROWS, ROWS + 1)));
        assertTable(adapted.textEncoders().get(0), two.text.get(0), first.values());
        assertTable(adapted.textEncoders().get(1), two.text.get(1), second.values());
      }
    }
  }

  @Test
  void tablesOfHalvesStayHalves() {
    Path text = folder.resolve("halves.safetensors");
    Drawn table = one.drawn(4, 10);
    new SafetensorsWriter().addHalf(TOKENS + ".weight", table.shape(), table.values()).write(text);
    Drawn vectors = one.drawn(2, 10);
    Path file = one.file("halves", Map.of("emb_params", vectors));
    try (SafetensorsFile source = SafetensorsFile.open(text);
        WeightAdapter.Adapted adapted =
            Adapters.builder()
                .embedding(new EmbeddingSpec(null, file))
                .build()
                .adapt(Fixture.NAMES, one.unet, List.of(source))) {
      float[] rounded = vectors.values().clone();
      for (int i = 0; i < rounded.length; i++) {
        rounded[i] = Float.float16ToFloat(Float.floatToFloat16(rounded[i]));
      }
      assertTable(adapted.textEncoders().getFirst(), source, rounded);
      assertThat(Objects.requireNonNull(source.find(TOKENS + ".weight")).dtype())
          .isEqualTo(DType.F16);
    }
  }

  // Refusals

  private static void refuses(Fixture model, Path file, String message) {
    assertThatThrownBy(() -> with(model, file.toString()).close())
        .isInstanceOf(InputException.class)
        .hasMessage(file + ": " + message);
  }

  @Test
  void anotherFamily() {
    refuses(
        one,
        one.file("wide", Map.of("emb_params", one.drawn(2, 1024))),
        "this embedding was made for Stable Diffusion 2.x (a text encoder of 1024 channels), but the"
            + " model is a model (a text encoder of 10 channels); choose an embedding that was made"
            + " for the model's family.");
    refuses(
        one,
        one.file("xl", Map.of("clip_l", one.drawn(2, 768), "clip_g", one.drawn(2, 1280))),
        "this embedding was made for Stable Diffusion XL (text encoders of 768 and 1280 channels), but"
            + " the model is a model (a text encoder of 10 channels); choose an embedding that was"
            + " made for the model's family.");
    refuses(
        two,
        one.file("one", Map.of("emb_params", one.drawn(2, 768))),
        "this embedding was made for Stable Diffusion 1.x (a text encoder of 768 channels), but the"
            + " model is a model (text encoders of 10 and 14 channels); choose an embedding that was"
            + " made for the model's family.");
  }

  @Test
  void filesThatAreNoEmbeddings() throws Exception {
    Path pickle = Files.writeString(folder.resolve("old.pt"), "x");
    assertThatThrownBy(() -> with(one, pickle.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is a Python pickle by its name")
        .hasMessageContaining("can run foreign code");
    refuses(
        one,
        one.file("none", Map.of()),
        "is no embedding: it should have one tensor, or one for each text encoder, but has 0; check that it is"
            + " the right file.");
    refuses(
        one,
        one.file("half", Map.of("clip_l", one.drawn(2, 10))),
        "an embedding for several text encoders should have the tensors clip_l and clip_g, but has clip_l;"
            + " check that it is the right file.");
    refuses(
        two,
        one.file("uneven", Map.of("clip_l", one.drawn(2, 10), "clip_g", one.drawn(3, 14))),
        "has 2 vectors for the first text encoder and 3 for the second, but should have as many for"
            + " each; download it again.");
    refuses(
        one,
        one.file("cube", Map.of("emb_params", one.drawn(1, 2, 10))),
        "tensor emb_params should be a vector or several, [n, width] of floats, but is"
            + " F32 [1, 2, 10]; check that it is the right file.");
    refuses(
        one,
        one.file("empty", Map.of("emb_params", one.drawn(0, 10))),
        "tensor emb_params should be a vector or several, [n, width] of floats, but is"
            + " F32 [0, 10]; check that it is the right file.");
    refuses(
        one,
        one.file("long", Map.of("emb_params", one.drawn(76, 10))),
        "has 76 vectors, but a prompt has room for 75; check that it is the right file.");
    Drawn broken = one.drawn(1, 10);
    broken.values()[4] = Float.POSITIVE_INFINITY;
    refuses(
        one,
        one.file("broken", Map.of("emb_params", broken)),
        "tensor emb_params holds Infinity, which can't be used; the file is damaged, so download it"
            + " again.");
  }

  @Test
  void oneWordTwice() {
    Path file = one.file("word", Map.of("emb_params", one.drawn(1, 10)));
    assertThatThrownBy(() -> with(one, file.toString(), "WORD=" + file))
        .isInstanceOf(InputException.class)
        .hasMessage(
            file
                + ": the word \"WORD\" stands for "
                + file
                + " already; give this one another word as WORD=FILE.");
  }
}
