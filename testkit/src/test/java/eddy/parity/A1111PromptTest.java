package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.network.clip.CLIPTextModel;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.PromptBatch;
import eddy.pipeline.text.TextEncoder;
import eddy.prompt.PromptSyntax;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A1111's syntax against the plain one, whose embeddings are those of the reference. */
final class A1111PromptTest {
  private static final double TOLERANCE = 1e-4;
  private static final String FIRST = "a photo of a fox, highly detailed";
  private static final String SECOND = "two red houses";

  @TestFactory
  Stream<DynamicTest> a1111() {
    return ReferenceData.allModels().stream()
        .map(model -> DynamicTest.dynamicTest(model, () -> onEachBackend(model)));
  }

  private static void onEachBackend(String name) {
    for (Backend backend : ReferenceData.backends()) {
      try (backend;
          LoadedModel model = LoadedModel.open(ReferenceData.model(name))) {
        Checked checked = new Checked(backend.device().id() + " " + name, model, backend);
        checked.plainText();
        checked.weights();
        checked.chunks();
        checked.negative();
      }
    }
  }

  private record Checked(String where, StableDiffusion components, Backend backend) {
    Checked(String where, LoadedModel model, Backend backend) {
      this(where, model.model(StableDiffusion.class), backend);
    }

    /** Text without any syntax is encoded alike. */
    void plainText() {
      same(
          "text", encode(PromptSyntax.A1111, FIRST, null), encode(PromptSyntax.PLAIN, FIRST, null));
    }

    /** A token's embedding is multiplied, then each encoder's channels get their mean back. */
    void weights() {
      TextConditioning plain = encode(PromptSyntax.PLAIN, "a photo of a fox", null);
      TextConditioning got = encode(PromptSyntax.A1111, "a (photo:1.5) of a fox", null);
      int width = plain.embeds().shape().dim(2);
      float[] expected = plain.embeds().floats().clone();
      int from = 0;
      for (TextEncoder e : components.textEncoders()) {
        CLIPTextModel model = e.model();
        int to = from + model.config().hiddenSize();
        int first = 1 + e.tokenizer().tokenize("a").length;
        int end = first + e.tokenizer().tokenize("photo").length;
        double before = sum(expected, width, from, to);
        for (int i = 0; i < expected.length; i++) {
          boolean weighted = i / width >= first && i / width < end;
          if (weighted && i % width >= from && i % width < to) {
            expected[i] *= 1.5f;
          }
        }
        double factor = before / sum(expected, width, from, to);
        for (int i = 0; i < expected.length; i++) {
          if (i % width >= from && i % width < to) {
            expected[i] *= (float) factor;
          }
        }
        from = to;
      }
      same("weights", got, new TextConditioning(of(plain, expected), plain.pooled()));
    }

    /** Chunks are encoded each by itself and stand one after the other; the first is pooled. */
    void chunks() {
      TextConditioning first = encode(PromptSyntax.PLAIN, FIRST, null);
      TextConditioning second = encode(PromptSyntax.PLAIN, SECOND, null);
      TextConditioning got = encode(PromptSyntax.A1111, FIRST + " BREAK " + SECOND, null);
      assertThat(got.embeds().shape().dim(1)).isEqualTo(2 * first.embeds().shape().dim(1));
      float[] both = concat(first.embeds().floats(), second.embeds().floats());
      same("chunks", got, new TextConditioning(of(got, both), first.pooled()));
    }

    /** A shorter negative prompt is repeated, which changes nothing for attention. */
    void negative() {
      TextConditioning got =
          encode(PromptSyntax.A1111, FIRST + " BREAK " + SECOND, "blurry, low quality");
      TextConditioning negative = encode(PromptSyntax.PLAIN, "blurry, low quality", null);
      TextConditioning first = encode(PromptSyntax.PLAIN, FIRST, null);
      TextConditioning second = encode(PromptSyntax.PLAIN, SECOND, null);
      float[] n = negative.embeds().floats();
      float[] positive = concat(first.embeds().floats(), second.embeds().floats());
      float[] all = concat(concat(n, n), positive);
      ReferenceData.assertClose(where + " negative", got.embeds().floats(), all, TOLERANCE);
    }

    private TextConditioning encode(PromptSyntax syntax, String text, @Nullable String negative) {
      PromptBatch batch =
          new PromptBatch(
              List.of(text),
              null,
              negative != null,
              negative == null ? null : List.of(negative),
              null,
              0,
              syntax);
      return TextConditioning.of(
          components.text().stage(batch).run(backend, new ProgressListener() {}));
    }

    private void same(String what, TextConditioning got, TextConditioning expected) {
      ReferenceData.assertClose(
          where + " " + what, got.embeds().floats(), expected.embeds().floats(), TOLERANCE);
      HostTensor pooled = expected.pooled();
      assertThat(got.pooled() == null).isEqualTo(pooled == null);
      if (got.pooled() != null && pooled != null) {
        ReferenceData.assertClose(
            where + " " + what + ", pooled", got.pooled().floats(), pooled.floats(), TOLERANCE);
      }
    }

    private static HostTensor of(TextConditioning like, float[] values) {
      Shape shape = like.embeds().shape();
      return HostTensor.of(shape, values);
    }

    private static double sum(float[] values, int width, int from, int to) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += i % width >= from && i % width < to ? values[i] : 0;
      }
      return sum;
    }

    private static float[] concat(float[] a, float[] b) {
      float[] out = Arrays.copyOf(a, a.length + b.length);
      System.arraycopy(b, 0, out, a.length, b.length);
      return out;
    }
  }
}
