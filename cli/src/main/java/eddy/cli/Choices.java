package eddy.cli;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.pipeline.request.TilingOptions;
import eddy.prompt.PromptSyntax;
import eddy.scheduler.PredictionType;
import eddy.scheduler.Schedulers;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The names that an option takes: for the completion in a shell, and for {@code --OPTION help},
 * which prints them.
 */
abstract class Choices implements Iterable<String> {
  /** Asked only when somebody looks, as picocli makes one of these at every start. */
  private final Supplier<List<String>> names;

  private Choices(Supplier<List<String>> names) {
    this.names = names;
  }

  private Choices(Enum<?>[] constants) {
    this(() -> Arrays.stream(constants).map(EnumConverter::name).toList());
  }

  @Override
  public Iterator<String> iterator() {
    return names.get().iterator();
  }

  static final class Samplers extends Choices {
    Samplers() {
      super(Schedulers::names);
    }
  }

  static final class Schedules extends Choices {
    Schedules() {
      super(Schedulers::schedules);
    }
  }

  /** Backends, without the numbers of their devices, which take a moment to find. */
  static final class Devices extends Choices {
    Devices() {
      super(
          () ->
              Stream.concat(
                      Stream.of("auto"), Backends.providers().stream().map(BackendProvider::name))
                  .toList());
    }
  }

  static final class Architectures extends Choices {
    Architectures() {
      super(() -> Arrays.stream(Architecture.values()).map(Architecture::id).toList());
    }
  }

  static final class Upscalers extends Choices {
    Upscalers() {
      super(() -> HiresOptions.UpscalerName.NAMES);
    }
  }

  static final class Weights extends Choices {
    Weights() {
      super(WeightStorage.values());
    }
  }

  static final class Activations extends Choices {
    Activations() {
      super(ActivationStorage.values());
    }
  }

  static final class Syntaxes extends Choices {
    Syntaxes() {
      super(PromptSyntax.values());
    }
  }

  static final class PredictionTypes extends Choices {
    PredictionTypes() {
      super(PredictionType.values());
    }
  }

  static final class Rngs extends Choices {
    Rngs() {
      super(Rng.values());
    }
  }

  static final class Fits extends Choices {
    Fits() {
      super(Fit.values());
    }
  }

  static final class Tilings extends Choices {
    Tilings() {
      super(TilingOptions.Mode.values());
    }
  }

  static final class Shells extends Choices {
    Shells() {
      super(CompletionCommand.Shell.values());
    }
  }

  static final class Networks extends Choices {
    Networks() {
      super(RandomNetwork.Kind.values());
    }
  }
}
