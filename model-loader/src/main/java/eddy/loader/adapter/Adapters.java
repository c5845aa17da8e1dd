package eddy.loader.adapter;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import eddy.error.InputException;
import eddy.family.files.AdapterNames;
import eddy.loader.folder.WeightAdapter;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * LoRAs and embeddings that a model is opened with: give it to {@code ModelOptions}. Files are
 * opened when the model is.
 */
public final class Adapters implements WeightAdapter {
  private final List<LoraSpec> loras;
  private final boolean strict;
  private final Consumer<LoraReport> reports;
  private final List<EmbeddingSpec> embeddings;
  private final Consumer<EmbeddingReport> embeddingReports;

  private Adapters(Builder b) {
    loras = List.copyOf(b.loras);
    embeddings = List.copyOf(b.embeddings);
    embeddingReports = b.embeddingReports;
    strict = b.strict;
    reports = b.reports;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is to be applied; loras in the order in which they are added up. */
  public static final class Builder {
    private final List<LoraSpec> loras = new ArrayList<>();
    private boolean strict = true;
    private Consumer<LoraReport> reports = r -> {};
    private final List<EmbeddingSpec> embeddings = new ArrayList<>();
    private Consumer<EmbeddingReport> embeddingReports = r -> {};

    private Builder() {}

    public Builder lora(LoraSpec lora) {
      loras.add(lora);
      return this;
    }

    /** Whether a LoRA's key without a place in the model is an error; it is unless told. */
    public Builder strict(boolean strict) {
      this.strict = strict;
      return this;
    }

    /** Who is told, when the model is opened, what became of each LoRA. */
    public Builder reports(Consumer<LoraReport> reports) {
      this.reports = reports;
      return this;
    }

    /** Adds a word that prompts may use. */
    public Builder embedding(EmbeddingSpec embedding) {
      embeddings.add(embedding);
      return this;
    }

    /** Who is told, when the model is opened, which word each embedding has. */
    public Builder embeddingReports(Consumer<EmbeddingReport> reports) {
      embeddingReports = reports;
      return this;
    }

    public Adapters build() {
      return new Adapters(this);
    }
  }

  public List<LoraSpec> loras() {
    return loras;
  }

  public List<EmbeddingSpec> embeddings() {
    return embeddings;
  }

  @Override
  public Adapted adapt(
      @Nullable AdapterNames names, WeightSource denoiser, List<WeightSource> textEncoders) {
    AdaptedSource adaptedDenoiser = new AdaptedSource(denoiser);
    List<AdaptedSource> adaptedText = textEncoders.stream().map(AdaptedSource::new).toList();
    List<LoraFile> open = new ArrayList<>();
    Runnable closer = () -> open.forEach(LoraFile::close);
    boolean complete = false;
    try {
      LoraMerger merger =
          new LoraMerger(requireNonNull(names), adaptedDenoiser, adaptedText, strict);
      List<EmbeddingFile> bundled = new ArrayList<>();
      for (LoraSpec spec : loras) {
        LoraFile file = LoraFile.open(spec.file());
        open.add(file);
        reports.accept(merger.add(file, spec));
        bundled.addAll(file.bundled());
      }
      List<Map<String, List<Integer>>> words = words(adaptedText, bundled);
      complete = true;
      return new Adapted(adaptedDenoiser, List.copyOf(adaptedText), words, closer);
    } finally {
      if (!complete) {
        closer.run();
      }
    }
  }

  /** An option's embedding stands before one of the same word that a LoRA brings along. */
  private List<Map<String, List<Integer>>> words(
      List<AdaptedSource> textEncoders, List<EmbeddingFile> bundled) {
    if (embeddings.isEmpty() && bundled.isEmpty()) {
      return Collections.nCopies(textEncoders.size(), Map.of());
    }
    WordTable table = new WordTable(textEncoders);
    for (EmbeddingSpec spec : embeddings) {
      embeddingReports.accept(table.add(spec));
    }
    Set<String> own =
        bundled.stream()
            .map(EmbeddingFile::word)
            .filter(word -> table.fileOf(word) != null)
            .collect(toSet());
    for (EmbeddingFile file : bundled) {
      if (!own.contains(file.word())) {
        bundled(table, file);
      }
    }
    return table.extend();
  }

  /** A word that a LoRA brings along; the same LoRA may have been given twice. */
  private void bundled(WordTable table, EmbeddingFile file) {
    if (!strict && !table.fits(file)) {
      embeddingReports.accept(new EmbeddingReport(file.word(), file.file(), file.count(), true));
      return;
    }
    Path other = table.fileOf(file.word());
    if (other == null) {
      embeddingReports.accept(table.add(file, file.word()));
    } else if (!other.equals(file.file())) {
      throw InputException.in(
          file.file(),
          ": brings along the word "
              + Quoted.of(file.word())
              + ", which "
              + other
              + " brings along, too; leave one of the two LoRAs out.");
    }
  }
}
