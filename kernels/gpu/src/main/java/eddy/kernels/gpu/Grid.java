package eddy.kernels.gpu;

/**
 * Work-items in three dimensions, in OpenCL's sense: {@code global} counts all work-items and is a
 * multiple of {@code local}, the work-items of a group.
 *
 * @param regroupable the kernel knows work-items but no groups, so that these may be smaller
 */
public record Grid(
    int globalX,
    int globalY,
    int globalZ,
    int localX,
    int localY,
    int localZ,
    boolean regroupable) {
  public Grid {
    require(globalX, localX);
    require(globalY, localY);
    require(globalZ, localZ);
  }

  /** For a kernel that is made for groups of that size. */
  public Grid(int globalX, int globalY, int globalZ, int localX, int localY, int localZ) {
    this(globalX, globalY, globalZ, localX, localY, localZ, false);
  }

  private static void require(int global, int local) {
    if (local < 1 || global < local || global % local != 0) {
      throw new IllegalArgumentException(global + " work-items in groups of " + local);
    }
  }

  /**
   * At least {@code items} work-items in groups of {@code local}, for a kernel that knows no
   * groups.
   */
  public static Grid line(long items, int local) {
    return lines(items, 1, local);
  }

  /** The same, {@code rows} times. */
  public static Grid lines(long items, int rows, int local) {
    int across = Math.multiplyExact(groupsFor(items, local), local);
    return new Grid(across, rows, 1, local, 1, 1, true);
  }

  /**
   * The same work-items in groups of at most {@code most}; unchanged where the kernel needs its
   * groups as they are.
   */
  public Grid within(int most) {
    if (!regroupable || groupSize() <= most) {
      return this;
    }
    int local = most;
    while (localX % local != 0) {
      local--;
    }
    return new Grid(globalX, globalY, globalZ, local, 1, 1, true);
  }

  /** So many groups of so many work-items in each direction, for a kernel that goes by groups. */
  public static Grid groups(
      int groupsX, int groupsY, int groupsZ, int localX, int localY, int localZ) {
    return new Grid(
        Math.multiplyExact(groupsX, localX),
        Math.multiplyExact(groupsY, localY),
        Math.multiplyExact(groupsZ, localZ),
        localX,
        localY,
        localZ);
  }

  /** Groups of {@code size} that hold {@code items}. */
  public static int groupsFor(long items, int size) {
    return Math.toIntExact((items + size - 1) / size);
  }

  /** The first {@code most} groups, or somewhat fewer; all where there aren't as many. */
  public Grid cut(long most) {
    int x = (int) Math.min(globalX / localX, Math.max(1, most));
    int y = (int) Math.min(globalY / localY, Math.max(1, most / x));
    int z = (int) Math.min(globalZ / localZ, Math.max(1, most / ((long) x * y)));
    return new Grid(x * localX, y * localY, z * localZ, localX, localY, localZ, regroupable);
  }

  /** Groups in all directions. */
  public long groupCount() {
    return (long) (globalX / localX) * (globalY / localY) * (globalZ / localZ);
  }

  /** Work-items of a group. */
  public int groupSize() {
    return localX * localY * localZ;
  }

  /** As OpenCL's {@code global_work_size}. */
  public long[] global() {
    return new long[] {globalX, globalY, globalZ};
  }

  /** As OpenCL's {@code local_work_size}. */
  public long[] local() {
    return new long[] {localX, localY, localZ};
  }
}
