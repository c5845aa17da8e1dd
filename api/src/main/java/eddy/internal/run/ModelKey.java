package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.loader.adapter.Adapters;
import eddy.loader.adapter.EmbeddingReport;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraFolder;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.adapter.LoraTags;
import eddy.loader.folder.ModelOptions;
import eddy.output.InputFiles;
import eddy.scheduler.PredictionType;
import eddy.settings.Fields;
import eddy.settings.Numbers;
import eddy.settings.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model with all that changes its networks: two runs of equal keys can share what is open.
 *
 * @param path its file or folder
 * @param tokenizer null for the model's own, as is any other null here
 * @param averaged of a checkpoint with both, the averaged U-Net
 * @param loras those of the settings
 * @param tagged those that the prompt names
 * @param strict a LoRA that fits in part is refused
 */
record ModelKey(
    Path path,
    @Nullable Path tokenizer,
    @Nullable Path vae,
    @Nullable Path config,
    boolean averaged,
    @Nullable PredictionType predictionType,
    List<LoraSpec> loras,
    List<LoraSpec> tagged,
    boolean strict,
    List<EmbeddingSpec> embeddings) {

  /**
   * @throws InputException if a file isn't there, or wasn't given that a picture was made with
   */
  static ModelKey of(Path path, Asked asked) {
    asked.decided(Fields.MODEL);
    Path vae = asked.given(Fields.VAE);
    if (vae == null) {
      asked.requireFile(Fields.VAE);
    }
    boolean averaged =
        Files.isDirectory(path)
            ? Boolean.TRUE.equals(asked.given(Fields.EMA))
            : asked.or(Fields.EMA, false);
    PredictionType type = asked.or(Fields.PREDICTION_TYPE);
    List<LoraSpec> loras = given(asked.given(Fields.LORA));
    List<LoraSpec> tagged = tagged(asked);
    if (loras.isEmpty()) {
      asked.requireFile(Fields.LORA);
    }
    List<EmbeddingSpec> embeddings = given(asked.given(Fields.EMBEDDING));
    if (embeddings.isEmpty()) {
      asked.requireFile(Fields.EMBEDDING);
    }
    return new ModelKey(
        path,
        asked.given(Fields.TOKENIZER),
        vae,
        asked.given(Fields.CONFIG),
        averaged,
        type,
        loras,
        tagged,
        asked.or(Fields.LORA_STRICT, true),
        embeddings);
  }

  private static <T> List<T> given(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  private static List<LoraSpec> tagged(Asked asked) {
    String prompt = asked.prompt();
    List<LoraTags.Tag> tags = prompt == null ? List.of() : LoraTags.parse(prompt).tags();
    if (tags.isEmpty()) {
      return List.of();
    }
    Path folder = asked.given(Fields.LORA_DIR);
    if (folder == null) {
      throw new InputException(
          Message.of(
              "The prompt names the LoRA ",
              tags.getFirst().name(),
              "; say with ",
              Fields.LORA_DIR.setting(),
              " in which folder it is."));
    }
    LoraFolder files = LoraFolder.of(folder);
    List<LoraSpec> specs = new ArrayList<>();
    for (LoraTags.Tag tag : tags) {
      Path file = files.find(tag.name());
      specs.add(new LoraSpec(file, tag.unetWeight(), tag.textEncoderWeight()));
    }
    return List.copyOf(specs);
  }

  /**
   * @param reports hears what became of each LoRA and embedding when the model is opened
   */
  ModelOptions options(Consumer<Message> reports) {
    ModelOptions options =
        ModelOptions.DEFAULTS
            .withTokenizer(tokenizer)
            .withVae(vae)
            .withConfig(config)
            .withAveraged(averaged)
            .withPredictionType(predictionType);
    if (loras.isEmpty() && tagged.isEmpty() && embeddings.isEmpty()) {
      return options;
    }
    Adapters.Builder adapters = Adapters.builder().strict(strict);
    loras.forEach(adapters::lora);
    tagged.forEach(adapters::lora);
    embeddings.forEach(adapters::embedding);
    adapters.embeddingReports(report -> reports.accept(Message.of(sentence(report))));
    adapters.reports(report -> reports.accept(Message.of(report.toString())));
    return options.withAdapter(adapters.build());
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

  /** The files that are read for it. */
  void addTo(InputFiles inputs) {
    loras.forEach(l -> inputs.add(Fields.LORA.setting(), l.file()));
    tagged.forEach(l -> inputs.add(Fields.LORA_DIR.setting(), l.file()));
    embeddings.forEach(e -> inputs.add(Fields.EMBEDDING.setting(), e.file()));
  }

  /** Tells a picture's parameters about it; LoRAs that the prompt names stand there. */
  void tell(Told told) {
    told.tell(Fields.MODEL, path);
    if (vae != null) {
      told.tell(Fields.VAE, vae);
    }
    if (averaged) {
      told.tell(Fields.EMA, true);
    }
    if (predictionType != null) {
      told.name(Fields.PREDICTION_TYPE, predictionType.name().toLowerCase(Locale.ROOT));
    }
    if (!loras.isEmpty()) {
      told.name(Fields.LORA, loras.stream().map(ModelKey::text).collect(Collectors.joining(", ")));
    }
    if (!strict) {
      told.tell(Fields.LORA_STRICT, false);
    }
    if (!embeddings.isEmpty()) {
      told.name(
          Fields.EMBEDDING,
          embeddings.stream()
              .map(e -> (e.word() == null ? "" : e.word() + "=") + e.file().getFileName())
              .collect(Collectors.joining(", ")));
    }
  }

  private static String text(LoraSpec spec) {
    String weight = Numbers.text(spec.unetWeight());
    return spec.file().getFileName()
        + ":"
        + (spec.textEncoderWeight() == spec.unetWeight()
            ? weight
            : Numbers.text(spec.textEncoderWeight()) + ":" + weight);
  }
}
