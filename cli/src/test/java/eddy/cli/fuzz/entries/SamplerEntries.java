package eddy.cli.fuzz.entries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.cli.fuzz.Sample;
import eddy.config.Config;
import eddy.family.files.ModelPart.PartRole;
import eddy.loader.json.Json;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Samplers: their configs, with a run on a sample of four numbers, and their names. */
final class SamplerEntries {
  private static final int STEPS = 5;

  private SamplerEntries() {}

  static List<Entry> all(Materials materials) throws IOException {
    Config model = Materials.config(PartRole.SCHEDULER);
    return List.of(
        Entry.of("sampler-config", configs(), input -> run(Json.config(input.path()))),
        Entry.of(
            "sampler-name",
            List.of(
                Sample.ofTexts("DPM++ 2M", "Karras"),
                Sample.ofTexts("euler_ancestral", "Automatic"),
                Sample.ofTexts("DDIMScheduler", "trailing")),
            input -> {
              List<String> texts = input.texts();
              String schedule = texts.size() > 1 ? texts.get(1) : null;
              Schedulers.byName(texts.isEmpty() ? "" : texts.getFirst(), schedule, model)
                  .setTimesteps(STEPS);
            }));
  }

  /** One of each class that the goldens have. */
  private static List<Sample> configs() throws IOException {
    Map<String, Sample> out = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (JsonNode c : json.readTree(Materials.golden("schedulers.json").toFile())) {
      String name = c.path("cls").asText();
      if (c.get("config") instanceof ObjectNode config && Schedulers.classNames().contains(name)) {
        config.put("_class_name", name);
        out.putIfAbsent(
            name,
            Sample.of(Piece.file("config.json", Format.JSON, json.writeValueAsBytes(config))));
      }
    }
    return List.copyOf(out.values());
  }

  private static void run(Config config) {
    Scheduler scheduler = Schedulers.fromConfig(config);
    scheduler.setTimesteps(STEPS);
    float[] sample = {1, -1, 0.5f, 0};
    for (int i = 0; i < scheduler.timesteps().length; i++) {
      float[] output = scheduler.scaleModelInput(sample, i).clone();
      sample = scheduler.step(output, i, sample, float[]::new);
    }
  }
}
