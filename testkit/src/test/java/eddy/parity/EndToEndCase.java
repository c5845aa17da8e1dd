package eddy.parity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eddy.config.Config;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.SizeConditions;
import eddy.pipeline.request.SizeConditions.ConditionSize;
import eddy.pipeline.request.SizeConditions.Offset;
import eddy.pipeline.request.StartPicture;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run of {@code e2e.json}: its model, sampler, and the arguments of diffusers' pipeline. */
record EndToEndCase(String name, JsonNode spec) {
  /** The draws of one generator that diffusers hands on to all its stages. */
  private static final String NOISE = "/noise_";

  static List<EndToEndCase> all() {
    return ReferenceData.json(ReferenceData.golden("e2e.json")).properties().stream()
        .map(e -> new EndToEndCase(e.getKey(), e.getValue()))
        .toList();
  }

  private String pipeline() {
    return spec.path("pipeline").asText();
  }

  boolean isXl() {
    return pipeline().startsWith("StableDiffusionXL");
  }

  boolean isInpaint() {
    return pipeline().endsWith("InpaintPipeline");
  }

  private boolean isImg2Img() {
    return pipeline().endsWith("Img2ImgPipeline");
  }

  private boolean isLcm() {
    return pipeline().startsWith("LatentConsistencyModel");
  }

  /** sd15_pndm is a run of tiny-sd15; inpaint9_pndm of the inpainting model. */
  String model() {
    String family = name.contains("_") ? name.substring(0, name.indexOf('_')) : name;
    List<String> models = ReferenceData.allModels();
    String ending = isXl() ? "sdxl" : isLcm() ? "lcm" : family.equals("inpaint9") ? "inpaint" : "";
    for (String wanted : List.of(family, ending, "sd15")) {
      for (String model : models) {
        if (!wanted.isEmpty() && model.endsWith("-" + wanted)) {
          return model;
        }
      }
    }
    throw new AssertionError("no model for " + name + " among " + models);
  }

  Scheduler scheduler() {
    ObjectNode config = spec.path("scheduler_config").deepCopy();
    config.put("_class_name", spec.path("scheduler").asText());
    Map<String, Object> values = new ObjectMapper().convertValue(config, new TypeReference<>() {});
    return Schedulers.fromConfig(new Config("e2e.json", values));
  }

  /** The draws that the reference made, in order; one of a single picture serves a whole batch. */
  NoiseGenerator noise(SafetensorsFile goldens) {
    int[] next = {0};
    return count -> {
      float[] stored = goldens.floats(name + NOISE + next[0]++);
      float[] all = Arrays.copyOf(stored, count);
      for (int i = stored.length; i < count; i++) {
        all[i] = all[i - stored.length];
      }
      return all;
    };
  }

  /** The arguments of the call; defaults are those of the case's pipeline. */
  GenerationRequest request(SafetensorsFile goldens, LoadedModel model) {
    JsonNode k = spec.path("kwargs");
    List<String> prompts = strings(k, "prompt");
    int factor = model.model(StableDiffusion.class).vae().config().factor();
    int[] size =
        size(k, factor, model.model(StableDiffusion.class).unet().config().sampleSize() * factor);
    GenerationRequestBuilder builder =
        GenerationRequest.builder(prompts.getFirst(), size[1], size[0])
            .prompts(prompts)
            .prompts2(k.hasNonNull("prompt_2") ? strings(k, "prompt_2") : null)
            .negativePrompts(batch(k, "negative_prompt", prompts.size()))
            .negativePrompts2(batch(k, "negative_prompt_2", prompts.size()))
            .imagesPerPrompt(k.path("num_images_per_prompt").asInt(1))
            .steps(k.path("num_inference_steps").asInt(isLcm() ? 4 : 50))
            .guidanceScale(k.path("guidance_scale").asDouble(guidance()))
            .guidanceRescale(k.path("guidance_rescale").asDouble(0))
            .clipSkip(k.path("clip_skip").asInt(0))
            .eta(k.path("eta").asDouble(0))
            .originalInferenceSteps(k.path("original_inference_steps").asInt(0))
            .denoisingStart(number(k, "denoising_start"))
            .denoisingEnd(number(k, "denoising_end"))
            .sizes(sizes(k));
    if (k.hasNonNull("latents")) {
      builder.latents(stored(goldens, "common/latents", k.path("latents")).values());
    }
    if (k.hasNonNull("image")) {
      HostTensor.Floats image = stored(goldens, "common/init_image", k.path("image"));
      builder.start(StartPicture.of(image, k.path("strength").asDouble(strength())));
    }
    if (k.hasNonNull("mask_image")) {
      builder.mask(Mask.of(stored(goldens, "common/mask", k.path("mask_image"))));
    }
    return builder.build();
  }

  private double guidance() {
    return isLcm() ? 8.5 : isXl() && isInpaint() ? 7.5 : isXl() ? 5 : 7.5;
  }

  private double strength() {
    if (isInpaint()) {
      return isXl() ? 0.9999 : 1;
    }
    return isXl() ? 0.3 : 0.8;
  }

  /** Height and width: said, or those of the picture or the latents, or the model's own. */
  private int[] size(JsonNode k, int factor, int own) {
    if (k.hasNonNull("height") && k.hasNonNull("width")) {
      return new int[] {k.path("height").asInt(), k.path("width").asInt()};
    }
    if (isImg2Img()) {
      return new int[] {k.path("image").path(2).asInt(), k.path("image").path(3).asInt()};
    }
    if (k.hasNonNull("latents")) {
      JsonNode dims = k.path("latents");
      return new int[] {dims.path(2).asInt() * factor, dims.path(3).asInt() * factor};
    }
    return new int[] {own, own};
  }

  private static SizeConditions sizes(JsonNode k) {
    return SizeConditions.DEFAULTS
        .withOriginalSize(sizeOrNull(k, "original_size"))
        .withCropsTopLeft(offset(k, "crops_coords_top_left"))
        .withTargetSize(sizeOrNull(k, "target_size"))
        .withNegative(
            sizeOrNull(k, "negative_original_size"),
            offset(k, "negative_crops_coords_top_left"),
            sizeOrNull(k, "negative_target_size"))
        .withAestheticScores(
            k.path("aesthetic_score").asDouble(6),
            k.path("negative_aesthetic_score").asDouble(2.5));
  }

  private static @Nullable ConditionSize sizeOrNull(JsonNode k, String key) {
    return k.hasNonNull(key)
        ? new ConditionSize(k.path(key).path(0).asInt(), k.path(key).path(1).asInt())
        : null;
  }

  private static Offset offset(JsonNode k, String key) {
    return new Offset(k.path(key).path(0).asInt(0), k.path(key).path(1).asInt(0));
  }

  private static @Nullable Double number(JsonNode k, String key) {
    return k.hasNonNull(key) ? k.path(key).asDouble() : null;
  }

  /** The stored tensor of that name's beginning and that shape. */
  private static HostTensor.Floats stored(SafetensorsFile goldens, String name, JsonNode shape) {
    Shape wanted = Shape.of(new ObjectMapper().convertValue(shape, int[].class));
    String key =
        goldens.keys().stream()
            .filter(key1 -> key1.startsWith(name))
            .filter(key1 -> ReferenceData.shape(goldens, key1).equals(wanted))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name + " of shape " + wanted));
    return HostTensor.of(wanted, goldens.floats(key));
  }

  /** One for all prompts is repeated. */
  private static @Nullable List<String> batch(JsonNode k, String key, int count) {
    if (!k.hasNonNull(key)) {
      return null;
    }
    List<String> texts = new ArrayList<>(strings(k, key));
    while (texts.size() < count) {
      texts.add(texts.getFirst());
    }
    return texts;
  }

  private static List<String> strings(JsonNode k, String key) {
    List<String> out = new ArrayList<>();
    if (k.path(key).isArray()) {
      k.path(key).forEach(n -> out.add(n.asText()));
    } else {
      out.add(k.path(key).asText());
    }
    return out;
  }
}
