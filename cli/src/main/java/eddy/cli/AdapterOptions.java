package eddy.cli;

import eddy.error.InputException;
import eddy.loader.adapter.Adapters;
import eddy.loader.adapter.EmbeddingReport;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraFolder;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.adapter.LoraTags;
import eddy.loader.folder.ModelOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** LoRAs, which change a model's weights, and embeddings, which add words to it. */
final class AdapterOptions {
  private static final String LORA = "LoRA";
  private static final String EMBEDDING = "Embedding";

  @Option(
      names = "--lora",
      paramLabel = "FILE[:X]",
      description = "change the model so; X is its weight, default 1; may stand several times")
  private List<String> loras = new ArrayList<>();

  @Option(
      names = "--lora-dir",
      paramLabel = "DIR",
      description = "where <lora:NAME:X> in the prompt finds its files")
  private @Nullable String folder;

  @Option(
      names = "--lora-strict",
      arity = "1",
      paramLabel = "true|false",
      description = "refuse one that fits the model in part; default true")
  private @Nullable Boolean strict;

  @Option(
      names = "--embedding",
      paramLabel = "[WORD=]FILE",
      description = "a word of textual inversion; default the file's; may stand several times")
  private List<String> embeddings = new ArrayList<>();

  /**
   * What the user and the prompt ask for.
   *
   * @param prompt with its tags, if any
   * @throws InputException if a file isn't there
   */
  ModelOptions apply(ModelOptions options, @Nullable String prompt, Recorded recorded, Io io) {
    List<LoraSpec> specs = specs(prompt);
    if (loras.isEmpty()) {
      recorded.requireFile("was made with", LORA, "--lora");
    }
    if (embeddings.isEmpty()) {
      recorded.requireFile("was made with the embedding", EMBEDDING, "--embedding");
    }
    if (specs.isEmpty() && embeddings.isEmpty()) {
      return options;
    }
    Adapters.Builder adapters = Adapters.builder().strict(isStrict(recorded));
    specs.forEach(adapters::lora);
    embeddings.forEach(text -> adapters.embedding(EmbeddingSpec.parse(text)));
    adapters.embeddingReports(report -> io.note(sentence(report)));
    adapters.reports(report -> io.note(report.toString()));
    return options.withAdapter(adapters.build());
  }

  private boolean isStrict(Recorded recorded) {
    return recorded.or(strict, Fields.LORA_STRICT, true);
  }

  private static String sentence(EmbeddingReport r) {
    if (r.leftOut()) {
      return r.file().getFileName()
          + ": left out its word \""
          + r.word()
          + "\", which was made for another family";
    }
    return r.file().getFileName()
        + ": write \""
        + r.word()
        + "\" in the prompt; it takes "
        + r.vectors()
        + (r.vectors() == 1 ? " place" : " places");
  }

  private List<LoraSpec> specs(@Nullable String prompt) {
    List<LoraSpec> specs = new ArrayList<>();
    for (String text : loras) {
      specs.add(LoraSpec.parse(text));
    }
    List<LoraTags.Tag> tags = prompt == null ? List.of() : LoraTags.parse(prompt).tags();
    if (!tags.isEmpty()) {
      if (folder == null) {
        throw new InputException(
            "The prompt names the LoRA "
                + tags.getFirst().name()
                + "; say with --lora-dir in which folder it is.");
      }
      LoraFolder files = LoraFolder.of(Io.path("--lora-dir", folder));
      for (LoraTags.Tag tag : tags) {
        Path file = files.find(tag.name());
        specs.add(new LoraSpec(file, tag.unetWeight(), tag.textEncoderWeight()));
      }
    }
    return specs;
  }

  /** Adds what a picture's parameters say about those of options; tags stand in the prompt. */
  void describe(Recorded recorded, Map<String, String> fields) {
    List<String> names = new ArrayList<>();
    for (String text : loras) {
      LoraSpec spec = LoraSpec.parse(text);
      String weight = Settings.number(spec.unetWeight());
      names.add(
          spec.file().getFileName()
              + ":"
              + (spec.textEncoderWeight() == spec.unetWeight()
                  ? weight
                  : Settings.number(spec.textEncoderWeight()) + ":" + weight));
    }
    if (!names.isEmpty()) {
      fields.put(LORA, String.join(", ", names));
    }
    if (!isStrict(recorded)) {
      fields.put(Fields.LORA_STRICT.key(), "false");
    }
    if (!embeddings.isEmpty()) {
      fields.put(
          EMBEDDING,
          embeddings.stream()
              .map(EmbeddingSpec::parse)
              .map(e -> (e.word() == null ? "" : e.word() + "=") + e.file().getFileName())
              .collect(Collectors.joining(", ")));
    }
  }
}
