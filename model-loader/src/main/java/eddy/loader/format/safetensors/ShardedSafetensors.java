package eddy.loader.format.safetensors;

import eddy.error.InputException;
import eddy.file.PathText;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.tensor.Weight;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A model split over several safetensors files, with an index {@code *.safetensors.index.json}
 * whose {@code weight_map} says which key is in which file. The files lie beside the index.
 */
public final class ShardedSafetensors implements WeightFile {
  private final Path index;
  private final Map<String, SafetensorsFile> shardOf;
  private final Map<String, SafetensorsFile> shards;

  private ShardedSafetensors(
      Path index, Map<String, SafetensorsFile> shardOf, Map<String, SafetensorsFile> shards) {
    this.index = index;
    this.shardOf = shardOf;
    this.shards = shards;
  }

  /**
   * Opens the index and all its shards, and checks that index and shards tell the same: each key is
   * in the shard named for it and in no other.
   *
   * @throws InputException naming what doesn't fit
   */
  public static ShardedSafetensors open(Path index) {
    Map<String, String> weightMap = weightMap(index);
    Map<String, SafetensorsFile> shards = new LinkedHashMap<>();
    boolean complete = false;
    try {
      for (String name : new TreeSet<>(weightMap.values())) {
        shards.put(name, openShard(index, name));
      }
      Map<String, SafetensorsFile> shardOf = assign(index, weightMap, shards);
      complete = true;
      return new ShardedSafetensors(index, shardOf, shards);
    } finally {
      if (!complete) {
        shards.values().forEach(SafetensorsFile::close);
      }
    }
  }

  private static Map<String, String> weightMap(Path index) {
    Object raw = Json.object(index).get("weight_map");
    if (!(raw instanceof Map<?, ?> map)) {
      throw InputException.in(
          index,
          ": key weight_map should be an object from tensor to file name, but is "
              + (raw == null ? "missing" : Quoted.value(raw))
              + "; download the index again.");
    }
    Map<String, String> out = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (!(value instanceof String name)) {
            throw InputException.in(
                index,
                ": weight_map: key "
                    + Quoted.plain(String.valueOf(key))
                    + " should be a file name, but is "
                    + Quoted.plain(String.valueOf(value))
                    + "; download the index again.");
          }
          out.put(String.valueOf(key), name);
        });
    if (out.isEmpty()) {
      throw InputException.in(index, ": weight_map names no tensor; download the index again.");
    }
    return out;
  }

  private static SafetensorsFile openShard(Path index, String name) {
    // Both separators on every system, so that a folder is judged alike wherever it is used.
    for (String part : name.split("[/\\\\]", -1)) {
      if (part.isEmpty()
          || part.equals(".")
          || part.equals("..")
          || part.contains(":")
          || part.indexOf('\0') >= 0) {
        throw InputException.in(
            index,
            ": weight_map names the file "
                + Quoted.of(name)
                + ", but a shard must lie below the"
                + " index's own folder; don't use this model unless you trust where it is from.");
      }
    }
    Path shard = index.resolveSibling(PathText.of(index + ": weight_map names the file", name));
    if (!Files.exists(shard)) {
      throw InputException.in(
          index,
          ": weight_map names the file "
              + Quoted.of(name)
              + ", which isn't there; download the missing"
              + " shard into "
              + shard.toAbsolutePath().getParent()
              + ".");
    }
    return SafetensorsFile.open(shard);
  }

  private static Map<String, SafetensorsFile> assign(
      Path index, Map<String, String> weightMap, Map<String, SafetensorsFile> shards) {
    Map<String, SafetensorsFile> found = new LinkedHashMap<>();
    for (SafetensorsFile shard : shards.values()) {
      for (String key : shard.keys()) {
        SafetensorsFile other = found.put(key, shard);
        if (other != null) {
          throw bad(index, key, "is in " + other.name() + " and again in " + shard.name());
        }
      }
    }
    weightMap.forEach(
        (key, name) -> {
          SafetensorsFile shard = found.get(key);
          if (shard == null) {
            throw bad(index, key, "should be in " + name + ", but is in no shard");
          }
          if (shard != shards.get(name)) {
            throw bad(index, key, "should be in " + name + ", but is in " + shard.name());
          }
        });
    for (Map.Entry<String, SafetensorsFile> e : found.entrySet()) {
      if (!weightMap.containsKey(e.getKey())) {
        throw bad(
            index, e.getKey(), "is in " + e.getValue().name() + ", but weight_map doesn't name it");
      }
    }
    return found;
  }

  private static InputException bad(Path index, String key, String problem) {
    return InputException.in(
        index,
        ": tensor "
            + Quoted.plain(key)
            + " "
            + problem
            + "; index and shards are not of one download, so fetch them together.");
  }

  @Override
  public String name() {
    return index.toString();
  }

  @Override
  public Set<String> keys() {
    return Collections.unmodifiableSet(shardOf.keySet());
  }

  @Override
  public Map<String, TensorInfo> tensors() {
    Map<String, TensorInfo> out = new LinkedHashMap<>();
    shards.values().forEach(shard -> out.putAll(shard.tensors()));
    return out;
  }

  /** The shards by the names that the index gives them. */
  public Map<String, SafetensorsFile> shards() {
    return Collections.unmodifiableMap(shards);
  }

  @Override
  public @Nullable Weight find(String key) {
    SafetensorsFile shard = shardOf.get(key);
    return shard == null ? null : shard.find(key);
  }

  /** Closes all shards. */
  @Override
  public void close() {
    shards.values().forEach(SafetensorsFile::close);
  }
}
