package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.tensor.HostTensor;
import eddy.tensor.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The VAE against the reference implementation, both ways, with inner activations and odd sizes.
 */
final class VaeParityTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> vae() {
    return ReferenceData.modelsWith("vae.safetensors", "image").stream()
        .map(model -> DynamicTest.dynamicTest(model, () -> onEachBackend(model)));
  }

  private static void onEachBackend(String model) {
    for (ReferenceData.Tested tested : ReferenceData.tested()) {
      try (tested;
          SafetensorsFile goldens = ReferenceData.goldens("vae.safetensors");
          ReferenceData.Network part = ReferenceData.Network.open(model, "vae")) {
        AutoencoderKL vae =
            new AutoencoderKL(Weights.of(part.weights()), AutoencoderKLConfig.of(part.config()));
        Case c = new Case(model + "/", vae, tested, goldens);
        c.encode("image", "mean", "logvar");
        c.encode("odd_image", "odd_mean", "odd_logvar");
        c.decode("latents", "decoded");
        c.decode("odd_latents", "odd_decoded");
      }
    }
  }

  private record Case(
      String prefix, AutoencoderKL vae, ReferenceData.Tested tested, SafetensorsFile goldens) {

    void encode(String image, String mean, String logvar) {
      HostTensor picture = ReferenceData.tensor(goldens, prefix + image);
      float[] moments = run(picture, vae::encode, image.equals("image") ? "encoder" : null);
      // [N, 2L, h, w]: the first L channels of each picture are means, the rest log-variances.
      int n = picture.shape().dim(0);
      int half = moments.length / n / 2;
      float[] means = new float[n * half];
      float[] logvars = new float[n * half];
      for (int i = 0; i < n; i++) {
        System.arraycopy(moments, 2 * i * half, means, i * half, half);
        for (int j = 0; j < half; j++) {
          logvars[i * half + j] = Math.clamp(moments[(2 * i + 1) * half + j], -30f, 20f);
        }
      }
      close(mean, means);
      close(logvar, logvars);
    }

    void decode(String latents, String decoded) {
      HostTensor z = ReferenceData.tensor(goldens, prefix + latents);
      float[] scaled = z.floats().clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] /= vae.config().scalingFactor();
      }
      @Nullable String inner = latents.equals("latents") ? "decoder" : null;
      close(decoded, run(HostTensor.of(z.shape(), scaled), vae::decode, inner));
    }

    private void close(String key, float[] actual) {
      tested.assertClose(prefix + key, actual, goldens.floats(prefix + key), TOLERANCE);
    }

    /** Runs one way, and compares the modules of that half when {@code half} is given. */
    private float[] run(HostTensor input, Function<Tensor, Tensor> way, @Nullable String half) {
      Graph graph = new Graph();
      Tensor out = way.apply(graph.input("in", input.shape().toArray()));
      Map<String, Tensor> outputs = new LinkedHashMap<>(Map.of("out", out));
      String act = prefix + "act/";
      if (half != null) {
        String quant = half.equals("encoder") ? "quant_conv" : "post_quant_conv";
        goldens.keys().stream()
            .filter(k -> k.startsWith(act + half) || k.equals(act + quant))
            .map(k -> k.substring(act.length()))
            .forEach(
                name -> {
                  assertThat(graph.named()).as("modules").containsKey(name);
                  outputs.put(name, graph.named().get(name));
                });
      }
      Backend backend = tested.backend();
      Plan plan = Plan.of(graph, outputs, backend.planOptions());
      try (Executable executable = backend.compile(plan)) {
        Map<String, HostTensor> got = executable.run(Map.of("in", input));
        outputs.keySet().stream()
            .filter(name -> !name.equals("out"))
            .forEach(name -> close("act/" + name, ReferenceData.output(got, name).floats()));
        return Arrays.copyOf(
            ReferenceData.output(got, "out").floats(),
            ReferenceData.output(got, "out").floats().length);
      }
    }
  }
}
