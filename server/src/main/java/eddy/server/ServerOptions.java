package eddy.server;

import eddy.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server is run.
 *
 * @param host address to listen on; "127.0.0.1" for this machine alone
 * @param port 0 for any that is free
 * @param allowedHosts further names by which requests may call the server; "*" for any
 * @param keys that requests may have, by their names; none for a server that all may use
 * @param model that is taken where a request names none: a folder or file
 * @param models folder of further models; null for none
 * @param loras folder of LoRAs, null for none, as for the three that follow
 * @param embeddings folder of embeddings
 * @param controlNets folder of ControlNets
 * @param vaes folder of VAEs
 * @param opening what models are opened with: the device, threads, memory
 * @param outputDir where pictures are kept; null to keep none
 * @param keep pictures that stay there; 0 for all
 * @param queue orders that may wait or be made at once
 * @param queuePerKey the same of one key
 * @param mostBytes of a request
 * @param idle how long a connection may be silent, and a request come slower than a kilobyte a
 *     second
 * @param drain how long a stop waits for what was begun
 */
public record ServerOptions(
    String host,
    int port,
    Set<String> allowedHosts,
    Map<String, String> keys,
    Path model,
    @Nullable Path models,
    @Nullable Path loras,
    @Nullable Path embeddings,
    @Nullable Path controlNets,
    @Nullable Path vaes,
    Settings opening,
    @Nullable Path outputDir,
    int keep,
    int queue,
    int queuePerKey,
    long mostBytes,
    Duration idle,
    Duration drain) {
  /** Keeps copies. */
  public ServerOptions {
    allowedHosts = Set.copyOf(allowedHosts);
    keys = Map.copyOf(keys);
  }
}
