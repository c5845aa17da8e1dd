package eddy.family.files;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of a file's tensors under diffusers' keys. Nothing is read or copied in between. */
public final class MappedWeights implements WeightSource {
  private final String name;
  private final WeightSource file;
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  private final Set<String> repeated = new LinkedHashSet<>();

  private record Origin(String key, View view) {}

  /**
   * @param name what messages call it
   * @param file where the tensors are
   */
  public MappedWeights(String name, WeightSource file) {
    this.name = name;
    this.file = file;
  }

  /**
   * @param key diffusers' key
   * @param fileKey the file's; of one that is there twice with the same values, the second is left
   *     out
   * @throws InputException if two different tensors of the file want to be the same
   */
  public void add(String key, String fileKey, View view) {
    Origin before = origins.putIfAbsent(key, new Origin(fileKey, view));
    if (before == null) {
      return;
    }
    if (!same(file.find(before.key), file.find(fileKey))) {
      throw InputException.in(
          file.name(),
          ": the tensors "
              + Quoted.plain(before.key)
              + " and "
              + Quoted.plain(fileKey)
              + " would both be "
              + Quoted.plain(key)
              + " of the network; the file mixes two models, so get another one.");
    }
    repeated.add(fileKey);
  }

  /** Whether two tensors hold the same numbers. */
  public static boolean same(@Nullable Weight a, @Nullable Weight b) {
    return a != null
        && b != null
        && a.shape().equals(b.shape())
        && a.dtype().isWeightFloat()
        && b.dtype().isWeightFloat()
        && Arrays.equals(a.toFloats(), b.toFloats());
  }

  /** Tensors of the file that are there under another name too. */
  public Set<String> repeated() {
    return Collections.unmodifiableSet(repeated);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Message configName() {
    return Message.of("the config told from its shapes or given with ", Setting.of("config"));
  }

  @Override
  public String advice() {
    return "check that the file is whole and of one model";
  }

  @Override
  public Set<String> keys() {
    return Collections.unmodifiableSet(origins.keySet());
  }

  @Override
  public @Nullable Weight find(String key) {
    Origin origin = origins.get(key);
    Weight w = origin == null ? null : file.find(origin.key);
    return origin == null || w == null ? null : origin.view.of(key, w);
  }

  /** A 1×1 convolution also serves where a matrix is needed, and the other way round. */
  @Override
  public @Nullable Weight find(String key, Shape needed) {
    Weight w = find(key);
    boolean same =
        w != null
            && !w.shape().equals(needed)
            && w.shape().rank() >= 2
            && needed.rank() >= 2
            && View.squeezed(w.shape()).equals(View.squeezed(needed));
    return w != null && same ? new View.Part(key, needed, w, 0) : w;
  }

  /** The shape of the tensor of diffusers' key; null if there is none. */
  public @Nullable Shape shape(String key) {
    Weight w = find(key);
    return w == null ? null : w.shape();
  }

  /** That axis of the tensor of diffusers' key; 0 if there is no such tensor or axis. */
  public int size(String key, int axis) {
    Shape s = shape(key);
    return s == null || axis >= s.rank() ? 0 : s.dim(axis);
  }

  /** Whether there is a tensor of diffusers' key. */
  public boolean has(String key) {
    return origins.containsKey(key);
  }

  /** Whether any of diffusers' keys begins so. */
  public boolean anyStarts(String prefix) {
    return origins.keySet().stream().anyMatch(k -> k.startsWith(prefix));
  }

  /** How many of {@code prefix}0., {@code prefix}1., … there are without a gap. */
  public int count(String prefix) {
    int n = 0;
    while (anyStarts(prefix + n + ".")) {
      n++;
    }
    return n;
  }
}
