package eddy.kernels.gpu.run;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.kernels.gpu.DeviceTraits;

/** A device as its driver describes it. */
public interface GpuDevice {
  /** What the user names it by. */
  DeviceId id();

  /** The maker's name of it. */
  String name();

  /** The maker's own name. */
  String vendor();

  /** Whose driver it is. */
  String platformName();

  /** The driver's version. */
  String driver();

  /** What the driver and the device implement, in the words of their standard. */
  String version();

  /** Multiprocessors, or what else runs groups side by side. */
  int computeUnits();

  /** Bytes of memory in all. */
  long globalMemory();

  /** Bytes that one buffer can have at most. */
  long maxAllocation();

  /** What the choice of kernels depends on. */
  DeviceTraits traits();

  /** As {@code eddy devices} lists it. */
  DeviceInfo info();
}
