package eddy.pipeline.text;

import eddy.backend.Backend;
import eddy.error.InputException;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.model.TextEncoder;
import eddy.pipeline.request.ProgressListener;
import eddy.prompt.Emphasis;
import eddy.prompt.PromptChunk;
import eddy.prompt.PromptReader;
import eddy.prompt.PromptSyntax;
import eddy.prompt.Tokenizer;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prompts to text embeddings, with one text encoder (SD 1.x and 2.x, SDXL's refiner) or with two
 * (SDXL), whose embeddings are joined channel by channel.
 */
public final class PromptEncoder {
  /** Above so many chunks, short prompts are padded instead of repeated. */
  private static final int MOST_REPEATED = 48;

  private final List<TextEncoder> encoders;
  private final boolean xl;
  private final boolean forceZeros;
  private final Backend backend;

  public PromptEncoder(PipelineComponents components, Backend backend) {
    encoders = components.textEncoders();
    xl = components.unet().config().hasTextTime();
    forceZeros = components.forceZerosForEmptyPrompt();
    this.backend = backend;
  }

  /**
   * Encodes a batch. In the plain syntax layers are left out for the prompts only, never for the
   * negative ones, as in diffusers; in A1111's for both.
   *
   * @return the negatives' first; pooled when the U-Net takes it
   * @throws InputException when there are fewer layers than are to be left out, a prompt can't be
   *     read, or the result isn't finite
   */
  public TextConditioning encode(PromptBatch batch, ProgressListener listener) {
    int skip = clipSkip(batch, listener);
    PromptReader reader = PromptReader.of(batch.syntax(), listener::warning);
    return new Assembly(batch, skip, read(batch, reader), reader).conditioning();
  }

  /**
   * Tokens of each text's embedding: 77, or a multiple of it.
   *
   * @throws InputException as {@link #encode}, for prompts that can't be read
   */
  public int tokens(PromptBatch batch) {
    PromptReader reader = PromptReader.of(batch.syntax(), _ -> {});
    int length = encoders.getFirst().tokenizer().length();
    return length * new Assembly(batch, 0, read(batch, reader), reader).slots;
  }

  /** Chunks by encoder, text and place. */
  private List<List<List<PromptChunk>>> read(PromptBatch batch, PromptReader reader) {
    List<List<List<PromptChunk>>> read = new ArrayList<>();
    for (int e = 0; e < encoders.size(); e++) {
      TextEncoder encoder = encoders.get(e);
      read.add(
          Stream.concat(
                  batch.negatives(e).stream().map(t -> reader.readNegative(t, encoder.tokenizer())),
                  batch.prompts(e).stream().map(t -> reader.read(t, encoder.tokenizer())))
              .toList());
    }
    return read;
  }

  /** The layers to leave out, where the syntax lets that be done. */
  private int clipSkip(PromptBatch batch, ProgressListener listener) {
    int skip = batch.clipSkip();
    if (skip > 0 && batch.syntax() == PromptSyntax.A1111 && !isFirstGeneration()) {
      listener.warning(
          "Clip skip is left out: with the prompt syntax of A1111 it is for SD 1.x models only.");
      return 0;
    }
    int always = xl ? 1 : 0; // SDXL takes the hidden states before the last layer
    for (TextEncoder encoder : encoders) {
      int layers = encoder.model().config().numHiddenLayers() - always;
      if (skip > layers) {
        throw new InputException(
            "Expected a clip skip of at most "
                + layers
                + ", as the text encoder has no more layers, but got "
                + skip
                + ".");
      }
    }
    return skip;
  }

  /** SD 1.x pads with the end token; OpenCLIP's encoders, of all the others, with "!". */
  private boolean isFirstGeneration() {
    Tokenizer tokenizer = encoders.getLast().tokenizer();
    return !xl && tokenizer.padId() == tokenizer.eosId();
  }

  /** The embeddings of one batch, put together. */
  private final class Assembly {
    private final PromptBatch batch;
    private final int skip;
    private final List<List<List<PromptChunk>>> read;
    private final PromptReader reader;
    private final int texts;
    private final int slots;

    Assembly(PromptBatch batch, int skip, List<List<List<PromptChunk>>> read, PromptReader reader) {
      this.batch = batch;
      this.skip = skip;
      this.read = read;
      this.reader = reader;
      texts = read.getFirst().size();
      slots = slots(IntStream.range(0, texts).map(this::chunks).toArray());
    }

    TextConditioning conditioning() {
      int tokens = encoders.getFirst().tokenizer().length();
      int width = encoders.stream().mapToInt(e -> e.model().config().hiddenSize()).sum();
      float[] embeds = new float[texts * slots * tokens * width];
      float @Nullable [] pooled = null;
      int channel = 0;
      for (int e = 0; e < encoders.size(); e++) {
        boolean last = e == encoders.size() - 1;
        TextEncoderRun run =
            TextEncoderRun.of(encoders.get(e), all(e), skip, xl, xl && last, backend);
        for (int t = 0; t < texts; t++) {
          for (int slot = 0; slot < slots && !isZero(t); slot++) {
            float[] part = weighted(run, chunk(e, t, slot), t); // [77, C of this encoder]
            for (int i = 0; i < tokens; i++) {
              int row = (t * slots + slot) * tokens + i;
              System.arraycopy(part, i * run.width(), embeds, row * width + channel, run.width());
            }
          }
        }
        channel += run.width();
        if (xl && last) {
          pooled = pooled(run, e);
        }
      }
      return new TextConditioning(
          HostTensor.of(Shape.of(texts, slots * tokens, width), embeds),
          pooled == null ? null : HostTensor.of(Shape.of(texts, pooled.length / texts), pooled));
    }

    /** Of each text's first chunk, [texts, P]. */
    private float[] pooled(TextEncoderRun run, int encoder) {
      float[][] rows = new float[texts][];
      for (int t = 0; t < texts; t++) {
        rows[t] = run.pooled(chunk(encoder, t, 0)); // [P]
      }
      int each = rows[0].length;
      float[] all = new float[texts * each];
      for (int t = 0; t < texts; t++) {
        if (!isZero(t)) {
          System.arraycopy(rows[t], 0, all, t * each, each);
        }
      }
      return all;
    }

    private float[] weighted(TextEncoderRun run, PromptChunk chunk, int text) {
      boolean skipped = batch.syntax() == PromptSyntax.A1111 || !isNegative(text);
      float[] embeds = run.embeds(chunk, skipped); // [77, C]
      return chunk.isWeighted() ? Emphasis.apply(embeds, chunk.weights()) : embeds;
    }

    private List<PromptChunk> all(int encoder) {
      List<PromptChunk> all = new ArrayList<>();
      for (int t = 0; t < texts; t++) {
        for (int slot = 0; slot < slots; slot++) {
          all.add(chunk(encoder, t, slot));
        }
      }
      return all;
    }

    /** What stands in a text's slot: its chunks over and over, or empty ones where it ended. */
    private PromptChunk chunk(int encoder, int text, int slot) {
      int count = chunks(text);
      int at = slots % count == 0 ? slot % count : slot;
      List<PromptChunk> own = read.get(encoder).get(text);
      return at < own.size() ? own.get(at) : reader.empty(encoders.get(encoder).tokenizer());
    }

    /** A text's chunks, with the encoder for which it took more of them. */
    private int chunks(int text) {
      return read.stream().mapToInt(e -> e.get(text).size()).max().orElseThrow();
    }

    private boolean isNegative(int text) {
      return text < batch.negatives(0).size();
    }

    /**
     * SDXL takes zeros, pooled ones too, for a negative prompt that isn't there; in A1111's syntax
     * also for an empty one.
     */
    private boolean isZero(int text) {
      if (!forceZeros || !isNegative(text)) {
        return false;
      }
      return batch.negatives() == null
          || (batch.syntax() == PromptSyntax.A1111
              && batch.negatives(0).get(text).isEmpty()
              && batch.negatives(1).get(text).isEmpty());
    }
  }

  /**
   * To how many chunks all texts are brought. Attention over tokens that are all repeated equally
   * often is that over the tokens alone, so repetition to the least common multiple gives each text
   * the picture it would have by itself. Only where that would be very long are texts padded.
   */
  static int slots(int[] chunks) {
    long common = 1;
    int most = 1;
    for (int count : chunks) {
      most = Math.max(most, count);
      if (common <= MOST_REPEATED) {
        common = common / gcd(common, count) * count;
      }
    }
    return common <= Math.max(most, MOST_REPEATED) ? (int) common : most;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
