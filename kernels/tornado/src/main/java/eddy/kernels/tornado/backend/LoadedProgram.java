package eddy.kernels.tornado.backend;

import eddy.kernels.gpu.Port;
import eddy.tensor.HostTensor;
import java.util.Map;

/** A program with what it needs on the device: as exported kernels, or as live ones. */
interface LoadedProgram extends AutoCloseable {
  /**
   * Brings inputs to where the launches read them. Those that aren't given keep their values; also
   * where another program has used the memory meanwhile, so it is called before every run.
   *
   * @param changed values by name, as {@link Port#toDevice} gives them
   */
  void write(Map<String, float[]> changed);

  /** Runs all launches. */
  void launch();

  /** Reads an output. */
  HostTensor read(Port port);

  /** Bytes of everything but the weights. */
  long valueBytes();

  /** Gives back what it alone uses. */
  @Override
  void close();
}
