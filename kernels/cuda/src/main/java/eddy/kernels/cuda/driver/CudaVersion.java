package eddy.kernels.cuda.driver;

/**
 * A version of CUDA: what a driver implements, or of its assembly language, PTX.
 *
 * @param major first number
 * @param minor second number
 */
public record CudaVersion(int major, int minor) implements Comparable<CudaVersion> {
  /** From what {@code cuDriverGetVersion} gives: 1000 · major + 10 · minor. */
  public static CudaVersion ofDriver(int number) {
    return new CudaVersion(number / 1000, number % 1000 / 10);
  }

  /**
   * The oldest CUDA whose drivers take that version of PTX, as the table of release notes in the
   * PTX ISA has it: from 7.0 on, PTX m.n came with CUDA (m + 4).n, but for 12.6, which has 12.5's.
   */
  public static CudaVersion ofPtx(int major, int minor) {
    if (major == 8 && minor >= 6) {
      return new CudaVersion(12, minor + 1);
    }
    return new CudaVersion(major + 4, minor);
  }

  @Override
  public int compareTo(CudaVersion o) {
    return major != o.major ? Integer.compare(major, o.major) : Integer.compare(minor, o.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
