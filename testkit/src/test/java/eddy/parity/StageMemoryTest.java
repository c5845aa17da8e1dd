package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.loader.folder.LoadedModel;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is foretold of a run's stages against what they take, stage by stage. */
final class StageMemoryTest {
  /** How much more than needed may be foretold. */
  private static final double MOST = 1.15;

  /**
   * What a stage had on the device at most.
   *
   * @param weights packed; plans that are open at the same time share theirs
   * @param values arenas and scratch of all that are open
   */
  private record Taken(long weights, long values) {}

  /** A backend that writes down what is allocated through it. */
  private static final class Watched implements Backend {
    private final Backend backend;
    private final List<Executable> open = new ArrayList<>();
    private final List<Taken> stages = new ArrayList<>();
    private long weights;
    private long values;

    Watched(Backend backend) {
      this.backend = backend;
    }

    /** One for each time that something was open. */
    List<Taken> stages() {
      return stages;
    }

    @Override
    public DeviceInfo device() {
      return backend.device();
    }

    @Override
    public PlanOptions planOptions() {
      return backend.planOptions();
    }

    @Override
    public Support supports(Step step) {
      return backend.supports(step);
    }

    @Override
    public MemoryUse estimate(Plan plan) {
      return backend.estimate(plan);
    }

    @Override
    public boolean takesInt8() {
      return backend.takesInt8();
    }

    @Override
    public Executable compile(Plan plan) {
      Executable made = backend.compile(plan);
      open.add(made);
      weights = Math.max(weights, open.stream().mapToLong(Executable::weightBytes).max().orElse(0));
      values = Math.max(values, open.stream().mapToLong(Executable::valueBytes).sum());
      return new Executable() {
        @Override
        public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
          return made.run(inputs);
        }

        @Override
        public long valueBytes() {
          return made.valueBytes();
        }

        @Override
        public long weightBytes() {
          return made.weightBytes();
        }

        @Override
        public DType activations() {
          return made.activations();
        }

        @Override
        public void close() {
          made.close();
          open.remove(made);
          if (open.isEmpty()) {
            stages.add(new Taken(weights, values));
            weights = 0;
            values = 0;
          }
        }
      };
    }

    @Override
    public void close() {
      backend.close();
    }
  }

  private static Map<String, Backend> backends() {
    Map<String, Backend> out = new LinkedHashMap<>();
    for (WeightStorage storage :
        List.of(WeightStorage.AUTO, WeightStorage.F16, WeightStorage.INT8)) {
      BackendOptions options = new BackendOptions(storage, 2);
      out.put("cpu " + storage, Backends.open("cpu", options, line -> {}));
    }
    for (Backend backend : ReferenceData.backends()) {
      String id = backend.device().id().toString();
      if (id.startsWith("opencl")) {
        out.put(id, backend);
      } else {
        backend.close();
      }
    }
    return out;
  }

  @TestFactory
  Stream<DynamicTest> whatIsForetoldIsWhatIsTaken() {
    return ReferenceData.allModels().stream()
        .map(model -> DynamicTest.dynamicTest(model, () -> onEachBackend(model)));
  }

  private static void onEachBackend(String name) {
    backends()
        .forEach(
            (id, backend) -> {
              try (backend;
                  LoadedModel model = LoadedModel.open(ReferenceData.model(name))) {
                for (Map.Entry<String, GenerationRequest> e : requests(model).entrySet()) {
                  compare(name + " on " + id + ", " + e.getKey(), backend, model, e.getValue());
                }
              }
            });
  }

  /** Runs of every kind of stage, as far as the model takes them. */
  private static Map<String, GenerationRequest> requests(LoadedModel model) {
    int side = 8 * model.model(StableDiffusion.class).vae().config().factor();
    GenerationRequestBuilder plain =
        GenerationRequest.builder("a red fox", side, side)
            .negativePrompts(List.of("blue"))
            .steps(1);
    float[] grey = new float[3 * side * side];
    Arrays.fill(grey, 0.5f);
    StartPicture start = StartPicture.of(HostTensor.of(Shape.of(1, 3, side, side), grey), 1);
    float[] all = new float[side * side];
    Arrays.fill(all, 1);
    Mask mask = Mask.of(HostTensor.of(Shape.of(1, 1, side, side), all));
    boolean inpaints = model.model(StableDiffusion.class).denoiser().maskChannels() > 0;
    Map<String, GenerationRequest> out = new LinkedHashMap<>();
    if (!inpaints) {
      out.put("text", plain.build());
      HiresFix hires = HiresFix.by(2).withUpscaler(HiresFix.Upscaler.BICUBIC).withStrength(1);
      out.put("second pass", plain.hires(hires).cache(new DeepCache(2, 0)).steps(2).build());
      plain = GenerationRequest.of("a red fox", side, side).toBuilder().steps(1);
    }
    out.put("mask", plain.start(start).mask(mask).build());
    return out;
  }

  private static void compare(
      String where, Backend backend, LoadedModel model, GenerationRequest request) {
    Watched watched = new Watched(backend);
    DiffusionPipeline pipeline = new DiffusionPipeline(model.model(StableDiffusion.class), watched);
    List<StageMemory> foretold = pipeline.estimateMemory(request).stages();
    pipeline.generate(
        request, Schedulers.fromConfig(model.schedulerConfig()), new ProgressListener() {});
    List<Taken> taken = watched.stages();
    assertThat(taken).as(where + ": stages " + foretold).hasSameSizeAs(foretold);
    for (int i = 0; i < taken.size(); i++) {
      StageMemory stage = foretold.get(i);
      String what = where + ", " + stage.name();
      within(what + ": weights", stage.use().weightBytes(), taken.get(i).weights());
      within(what + ": values", stage.use().valueBytes(), taken.get(i).values());
    }
  }

  private static void within(String what, long foretold, long taken) {
    assertThat((double) foretold / taken)
        .as("%s: %d bytes foretold, %d taken", what, foretold, taken)
        .isBetween(1.0, MOST);
  }
}
