package eddy.kernels.cuda.driver;

/**
 * A call of the driver's that failed; the message is the code's name. Codes are those of cuda.h's
 * {@code CUresult}, whose names begin with {@code CUDA_ERROR_}.
 */
public final class CudaException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;

  public CudaException(String name, int code) {
    super(name);
    this.code = code;
  }

  /** The driver's {@code CUresult}. */
  public int code() {
    return code;
  }

  /** Whether the context can't be used any more, and its memory is gone. */
  public boolean isOfLostDevice() {
    return switch (code) {
      case 4, // DEINITIALIZED
          46, // DEVICE_UNAVAILABLE
          214, // ECC_UNCORRECTABLE
          220, // NVLINK_UNCORRECTABLE
          226, // CONTAINED
          700, // ILLEGAL_ADDRESS
          702, // LAUNCH_TIMEOUT
          709, // CONTEXT_IS_DESTROYED
          710, // ASSERT
          714, // HARDWARE_STACK_ERROR
          715, // ILLEGAL_INSTRUCTION
          716, // MISALIGNED_ADDRESS
          717, // INVALID_ADDRESS_SPACE
          718, // INVALID_PC
          719, // LAUNCH_FAILED
          999 -> // UNKNOWN
          true;
      default -> false;
    };
  }

  /** Whether there is too little memory. */
  public boolean isOfMemory() {
    return code == 2; // OUT_OF_MEMORY
  }

  /** Whether it is the driver's compiler that doesn't take a kernel: codes of images and PTX. */
  public boolean isOfCompiler() {
    return switch (code) {
      case 200, // INVALID_IMAGE
          209, // NO_BINARY_FOR_GPU
          218, // INVALID_PTX
          221, // JIT_COMPILER_NOT_FOUND
          222, // UNSUPPORTED_PTX_VERSION
          223, // JIT_COMPILATION_DISABLED
          300 -> // INVALID_SOURCE
          true;
      default -> false;
    };
  }
}
