package eddy.cli.options;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.bench.NetworkBench;
import eddy.settings.Fields;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The names that an option takes: for the completion in a shell, and for {@code --OPTION help},
 * which prints them.
 */
public abstract class Choices implements Iterable<String> {
  /** Asked only when somebody looks, as picocli makes one of these at every start. */
  private final Supplier<List<String>> names;

  private Choices(Supplier<List<String>> names) {
    this.names = names;
  }

  protected Choices(Enum<?>[] constants) {
    this(() -> Arrays.stream(constants).map(EnumConverter::name).toList());
  }

  @Override
  public Iterator<String> iterator() {
    return names.get().iterator();
  }

  public static final class Devices extends Choices {
    public Devices() {
      super(Fields.DEVICE_NAME.form().choices());
    }
  }

  public static final class Architectures extends Choices {
    public Architectures() {
      super(eddy.bench.Architectures::names);
    }
  }

  public static final class Weights extends Choices {
    public Weights() {
      super(WeightStorage.values());
    }
  }

  static final class Activations extends Choices {
    Activations() {
      super(ActivationStorage.values());
    }
  }

  public static final class Networks extends Choices {
    public Networks() {
      super(NetworkBench.Network.values());
    }
  }
}
