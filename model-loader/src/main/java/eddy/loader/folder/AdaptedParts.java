package eddy.loader.folder;

import eddy.config.Config;
import eddy.family.architecture.MadeUpTokenizer;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.file.Closing;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.network.clip.CLIPTextConfig;
import eddy.prompt.Tokenizer;
import eddy.scheduler.PredictionType;
import eddy.tensor.WeightSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model's parts with what the user puts in place of them: LoRAs, new words, another VAE, another
 * prediction type.
 */
final class AdaptedParts implements ModelParts, AutoCloseable {
  private final ModelFiles files;
  private final @Nullable CodecFiles codec;
  private final WeightAdapter.Adapted adapted;
  private final ModelOptions options;
  private final Map<ModelPart, ClipTokenizer> tokenizers = new HashMap<>();

  AdaptedParts(
      ModelFiles files,
      @Nullable CodecFiles codec,
      WeightAdapter.Adapted adapted,
      ModelOptions options) {
    this.files = files;
    this.codec = codec;
    this.adapted = adapted;
    this.options = options;
  }

  @Override
  public String name() {
    return files.name();
  }

  @Override
  public String name(ModelPart part) {
    return part.role() == PartRole.CODEC && codec != null
        ? codec.path().toString()
        : files.name(part);
  }

  @Override
  public Config index() {
    return files.index();
  }

  @Override
  public List<ModelPart> parts() {
    return files.parts();
  }

  private int number(ModelPart textEncoder) {
    return parts(PartRole.TEXT_ENCODER).indexOf(textEncoder);
  }

  @Override
  public Config config(ModelPart part) {
    if (part.role() == PartRole.CODEC && codec != null) {
      return codec.config();
    }
    Config config = files.config(part);
    PredictionType predictionType = options.predictionType();
    if (part.role() == PartRole.SCHEDULER && predictionType != null) {
      return config.with("prediction_type", predictionType.name().toLowerCase(Locale.ROOT));
    }
    int newRows = part.role() == PartRole.TEXT_ENCODER ? adapted.newRows(number(part)) : 0;
    if (newRows == 0) {
      return config;
    }
    // Old configs say 2 for "the end has the largest id", which is no longer so.
    int rows = CLIPTextConfig.vocabSize(files.config(part));
    int positions = CLIPTextConfig.maxPositionEmbeddings(files.config(part));
    return config
        .with("vocab_size", rows + newRows)
        .with("eos_token_id", own(part, rows, positions).eosId());
  }

  @Override
  public WeightSource weights(ModelPart part) {
    return switch (part.role()) {
      case DENOISER -> adapted.denoiser();
      case TEXT_ENCODER -> adapted.textEncoders().get(number(part));
      default -> codec == null ? files.weights(part) : codec.weights();
    };
  }

  @Override
  public Tokenizer tokenizer(ModelPart textEncoder, int vocabulary, int positions) {
    if (options.untold()) {
      return new MadeUpTokenizer(vocabulary, positions);
    }
    int number = number(textEncoder);
    int newRows = adapted.newRows(number);
    ClipTokenizer own = own(textEncoder, vocabulary - newRows, positions);
    Map<String, List<Integer>> words = adapted.words().get(number);
    return newRows == 0 ? own : own.withWords(words);
  }

  /** The files' tokenizer, which is read once. */
  private ClipTokenizer own(ModelPart textEncoder, int vocabulary, int positions) {
    return tokenizers.computeIfAbsent(
        textEncoder, part -> files.tokenizer(part, vocabulary, positions));
  }

  @Override
  public void note(String sentence) {
    files.note(sentence);
  }

  @Override
  public void close() {
    Closing.all(Stream.of(files, codec, adapted).filter(Objects::nonNull).toList());
  }
}
