package eddy.kernels.gpu;

/**
 * Work-items in three dimensions, in OpenCL's sense: {@code global} counts all work-items and is a
 * multiple of {@code local}, the work-items of a group.
 */
public record Grid(int globalX, int globalY, int globalZ, int localX, int localY, int localZ) {
  public Grid {
    require(globalX, localX);
    require(globalY, localY);
    require(globalZ, localZ);
  }

  private static void require(int global, int local) {
    if (local < 1 || global < local || global % local != 0) {
      throw new IllegalArgumentException(global + " work-items in groups of " + local);
    }
  }

  /** At least {@code items} work-items in groups of {@code local}. */
  public static Grid line(long items, int local) {
    return groups(groupsFor(items, local), 1, 1, local, 1, 1);
  }

  /** So many groups of so many work-items in each direction. */
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
    return groups(x, y, z, localX, localY, localZ);
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
