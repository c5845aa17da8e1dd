package eddy.pipeline.text;

import eddy.backend.Backend;
import eddy.family.TextStage;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.PromptBatch;
import eddy.pipeline.stage.Stage;
import eddy.prompt.Emphasis;
import eddy.prompt.PromptChunk;
import eddy.prompt.PromptReader;
import eddy.prompt.PromptSyntax;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of a batch, read as chunks, and the encoders that they go through. */
final class ClipTextStage implements TextStage {
  /** Above so many chunks, short prompts are padded instead of repeated. */
  private static final int MOST_REPEATED = 48;

  private final List<TextEncoder> encoders;
  private final boolean xl;
  private final boolean forceZeros;
  private final PromptBatch batch;
  private final List<String> warnings;
  private final PromptReader reader;

  /** Chunks by encoder, text and place. */
  private final List<List<List<PromptChunk>>> read;

  private final int texts;
  private final int slots;
  private final List<TextEncoderRun> runs = new ArrayList<>();

  /**
   * @param skip last layers left out
   * @param warnings what the user should know; said when the stage runs
   */
  ClipTextStage(
      List<TextEncoder> encoders,
      boolean xl,
      boolean forceZeros,
      PromptBatch batch,
      int skip,
      List<String> warnings) {
    this.encoders = encoders;
    this.xl = xl;
    this.forceZeros = forceZeros;
    this.batch = batch;
    this.warnings = warnings;
    reader = PromptReader.of(batch.syntax(), warnings::add);
    read = IntStream.range(0, encoders.size()).mapToObj(this::read).toList();
    texts = read.getFirst().size();
    slots = slots(IntStream.range(0, texts).map(this::chunks).toArray());
    for (int e = 0; e < encoders.size(); e++) {
      boolean pooled = xl && e == encoders.size() - 1;
      runs.add(new TextEncoderRun(encoders.get(e), all(e), skip, xl, pooled));
    }
  }

  private List<List<PromptChunk>> read(int encoder) {
    TextEncoder own = encoders.get(encoder);
    return Stream.concat(
            batch.negatives(encoder).stream().map(t -> reader.readNegative(t, own.tokenizer())),
            batch.prompts(encoder).stream().map(t -> reader.read(t, own.tokenizer())))
        .toList();
  }

  @Override
  public List<Stage> parts() {
    return List.copyOf(runs);
  }

  @Override
  public Map<String, Shape> shapes() {
    Map<String, Shape> out = new LinkedHashMap<>();
    out.put(ClipConditioner.EMBEDS, embeds());
    if (xl) {
      out.put(ClipConditioner.POOLED, Shape.of(texts, runs.getLast().projected()));
    }
    return out;
  }

  private Shape embeds() {
    return Shape.of(texts, slots * tokens(), width());
  }

  private int tokens() {
    return encoders.getFirst().tokenizer().length();
  }

  private int width() {
    return runs.stream().mapToInt(TextEncoderRun::width).sum();
  }

  @Override
  public Map<String, HostTensor> run(Backend backend, ProgressListener listener) {
    warnings.forEach(listener::warning);
    int width = width();
    Shape shape = embeds();
    float[] embeds = new float[Math.toIntExact(shape.count())];
    Map<String, HostTensor> out = new LinkedHashMap<>();
    out.put(ClipConditioner.EMBEDS, HostTensor.of(shape, embeds));
    int channel = 0;
    for (int e = 0; e < encoders.size(); e++) {
      TextEncoderRun run = runs.get(e);
      TextEncoderRun.Result result = run.run(backend);
      for (int t = 0; t < texts; t++) {
        for (int slot = 0; slot < slots && !isZero(t); slot++) {
          float[] part = weighted(result, chunk(e, t, slot), t); // [77, C of this encoder]
          for (int i = 0; i < tokens(); i++) {
            int row = (t * slots + slot) * tokens() + i;
            System.arraycopy(part, i * run.width(), embeds, row * width + channel, run.width());
          }
        }
      }
      channel += run.width();
      if (xl && e == encoders.size() - 1) {
        float[] pooled = pooled(result, e);
        out.put(
            ClipConditioner.POOLED, HostTensor.of(Shape.of(texts, pooled.length / texts), pooled));
      }
    }
    return out;
  }

  /** Of each text's first chunk, [texts, P]. */
  private float[] pooled(TextEncoderRun.Result run, int encoder) {
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

  private float[] weighted(TextEncoderRun.Result run, PromptChunk chunk, int text) {
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
