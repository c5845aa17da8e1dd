package eddy.backend;

import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.graph.Plan;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.Map;

/** A plan ready to run, many times, one run at a time. */
public interface Executable extends AutoCloseable {
  /**
   * Runs the plan.
   *
   * @param inputs values by name. An input left out keeps the value of the last run. If none of the
   *     plan's {@link Plan#invariantInputs} is given, what depends on them alone may be kept too.
   * @return the plan's outputs by name, in their logical layout
   * @throws IllegalArgumentException for an unknown input, one of another shape, or one never given
   */
  Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs);

  /**
   * Runs the plan and gives back one of its outputs.
   *
   * @throws IllegalArgumentException if the plan has no output of that name, or as {@link #run}
   */
  default HostTensor run(Map<String, ? extends HostTensor> inputs, String output) {
    HostTensor value = run(inputs).get(output);
    if (value == null) {
      throw new IllegalArgumentException("the plan has no output " + output);
    }
    return value;
  }

  /**
   * Runs the plan once more on the inputs of the last run, leaves the outputs where they are, and
   * answers with how long the ops took. Copies between host and device don't count, nor, on a
   * device that has a clock, does the starting of kernels. A backend that has no better way times a
   * whole run.
   *
   * @throws IllegalArgumentException if an input was never given
   */
  default RunTime time() {
    return RunTime.ofHost(() -> run(Map.of()));
  }

  /**
   * Runs the plan as {@link #time} does, and answers with how long each part took. The steps'
   * indices are those of the plan that was compiled.
   *
   * @throws DeviceException where the backend can't time the ops one by one
   * @throws IllegalArgumentException if an input was never given
   */
  default Profile profile() {
    throw new DeviceException(
        Message.of(
                "The ops of a network can't be timed one by one on this device; use ",
                Setting.DEVICE.to("cpu"),
                ", or one of cuda or opencl.")
            .about(Setting.DEVICE)
            .remedy(Setting.DEVICE.to("cpu")));
  }

  /** Bytes that this executable holds for values (the arena and scratch), without weights. */
  long valueBytes();

  /** Bytes of packed weights it uses, shared ones included. */
  long weightBytes();

  /** In which dtype the values between ops are kept: F32 or F16. */
  default DType activations() {
    return DType.F32;
  }

  @Override
  void close();
}
