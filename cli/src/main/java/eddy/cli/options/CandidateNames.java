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
public abstract class CandidateNames implements Iterable<String> {
  /** Asked only when somebody looks, as picocli makes one of these at every start. */
  private final Supplier<List<String>> names;

  private CandidateNames(Supplier<List<String>> names) {
    this.names = names;
  }

  protected CandidateNames(Enum<?>[] constants) {
    this(() -> Arrays.stream(constants).map(EnumConverter::name).toList());
  }

  @Override
  public Iterator<String> iterator() {
    return names.get().iterator();
  }

  public static final class DeviceNames extends CandidateNames {
    public DeviceNames() {
      super(Fields.DEVICE_NAME.form().choices());
    }
  }

  public static final class ArchitectureNames extends CandidateNames {
    public ArchitectureNames() {
      super(eddy.bench.Architectures::names);
    }
  }

  public static final class DtypeNames extends CandidateNames {
    public DtypeNames() {
      super(WeightStorage.values());
    }
  }

  static final class ActivationNames extends CandidateNames {
    ActivationNames() {
      super(ActivationStorage.values());
    }
  }

  public static final class NetworkNames extends CandidateNames {
    public NetworkNames() {
      super(NetworkBench.Network.values());
    }
  }
}
