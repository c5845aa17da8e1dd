package eddy.server;

import eddy.cli.options.DeviceOptions;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import eddy.file.Temporary;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eddy serve}: pictures over HTTP. */
@Command(
    name = "serve",
    description = "Makes pictures for other programs, and for a page in the browser.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "It speaks OpenAI's API of images (/v1/images/...), that of the Stable Diffusion",
      "web UI (/sdapi/v1/...), and its own (/api/..., /openapi.json). The page is at /.",
      "Without --host only this machine can reach it. A stop by Ctrl-C or SIGTERM",
      "takes no more orders and waits for those there are, at most --drain seconds.",
      "",
      "Keys are given in the environment, EDDY_API_KEY, or in a file, a line each,",
      "KEY or NAME=KEY. docs/server.md says what the server trusts.",
      "",
      "Examples:",
      "  eddy serve",
      "  eddy serve --port 7860 --models ~/models --loras ~/loras",
      "  eddy serve --host 0.0.0.0 --api-key-file keys.txt --allow-host studio.local"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_MIB = 1024;
  private static final int SHORTEST_KEY = 8;
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final Io io;

  @Option(names = "--port", paramLabel = "N", description = "to listen on; default 7860; 0 for any")
  private int port = 7860;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "to listen on; default 127.0.0.1, for this machine alone")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "by which browsers may call it; may stand several times")
  private List<String> allowed = List.of();

  @Option(
      names = "--api-key-file",
      paramLabel = "FILE",
      description = "keys that may be used, a line each: KEY or NAME=KEY")
  private @Nullable String keyFile;

  @Option(names = "--no-auth", description = "with --host: anybody who reaches it may use it")
  private boolean open;

  @Option(
      names = "--model",
      paramLabel = "PATH",
      description = "folder or .safetensors, if none is named; default the demo")
  private @Nullable String model;

  @Option(names = "--models", paramLabel = "DIR", description = "of models that may be named")
  private @Nullable String models;

  @Option(names = "--loras", paramLabel = "DIR", description = "of LoRAs that may be named")
  private @Nullable String loras;

  @Option(
      names = "--embeddings",
      paramLabel = "DIR",
      description = "of textual inversions that may be named")
  private @Nullable String embeddings;

  @Option(
      names = "--control-nets",
      paramLabel = "DIR",
      description = "of ControlNets that may be named")
  private @Nullable String controlNets;

  @Option(names = "--vaes", paramLabel = "DIR", description = "of VAEs that may be named")
  private @Nullable String vaes;

  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description = "where pictures are kept; default eddy/pictures in your data folder")
  private @Nullable String outputDir;

  @Option(
      names = "--keep",
      paramLabel = "N|none",
      description = "keep the newest N pictures only, or none; default all")
  private String keep = "all";

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "orders that may wait, 1 to 10000; default 16; then 429")
  private int queue = 16;

  @Option(
      names = "--queue-per-key",
      paramLabel = "N",
      description = "the same of one key; default half of --queue if there are several")
  private @Nullable Integer queuePerKey;

  @Option(
      names = "--max-body",
      paramLabel = "MIB",
      description = "of a request, 1 to 1024; default 64; then 413")
  private int mostMib = 64;

  @Option(
      names = "--drain",
      paramLabel = "SECONDS",
      description = "that a stop waits for what was begun; default 60")
  private int drain = 60;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      description = "take no more than that, such as 8G; default what there is")
  private @Nullable String maxMemory;

  @Mixin private DeviceOptions device = new DeviceOptions();

  ServeCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    ServerOptions options = options(System.getenv());
    EddyServer server = EddyServer.start(options, io.err()::println);
    CountDownLatch stopped = new CountDownLatch(1);
    Temporary.finishFirst(
        () -> {
          io.note("stopping; what was begun is finished first.");
          server.close();
          io.note("stopped.");
          stopped.countDown();
        });
    String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    io.note(
        "serving on http://"
            + (shown.contains(":") ? "[" + shown + "]" : shown)
            + ":"
            + server.port()
            + "/");
    try {
      stopped.await(); // the JVM ends by a signal
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK;
  }

  /**
   * What was given.
   *
   * @param environment in which a key may stand
   * @throws InputException for what can't be used
   */
  ServerOptions options(Map<String, String> environment) {
    require("--port", port, 0, 65_535);
    require("--queue", queue, 1, 10_000);
    int perKey =
        queuePerKey != null ? queuePerKey : keys(environment).size() > 1 ? (queue + 1) / 2 : queue;
    require("--queue-per-key", perKey, 1, 10_000);
    require("--max-body", mostMib, 1, MOST_MIB);
    require("--drain", drain, 0, 86_400);
    Map<String, String> keys = keys(environment);
    if (!isLoopback() && keys.isEmpty() && !open) {
      throw new InputException(
          "--host "
              + host
              + " lets other machines in; give keys with --api-key-file or EDDY_API_KEY, or let"
              + " anybody in with --no-auth.");
    }
    Set<String> hosts = new LinkedHashSet<>(allowed);
    if (!host.equals("0.0.0.0") && !host.equals("::")) {
      hosts.add(host.contains(":") ? "[" + host + "]" : host);
    }
    Settings opening = device.settings().with(Fields.MAX_MEMORY, maxMemory);
    int kept = kept();
    return new ServerOptions(
        host,
        port,
        hosts,
        keys,
        model == null ? io.demoModel() : Io.path("--model", model),
        folder("--models", models),
        folder("--loras", loras),
        folder("--embeddings", embeddings),
        folder("--control-nets", controlNets),
        folder("--vaes", vaes),
        opening,
        kept < 0
            ? null
            : outputDir == null ? dataFolder(environment) : Io.path("--output-dir", outputDir),
        Math.max(0, kept),
        queue,
        perKey,
        (long) mostMib << 20,
        IDLE,
        Duration.ofSeconds(drain));
  }

  private static void require(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InputException(
          option + " should be from " + least + " to " + most + ", but is " + value + ".");
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new InputException(
          "--host " + Quoted.plain(host) + ": no address is known for that name.", e);
    }
  }

  /** 0 for all, -1 for none. */
  private int kept() {
    if (keep.equals("all")) {
      return 0;
    }
    if (keep.equals("none")) {
      return -1;
    }
    try {
      int number = Integer.parseInt(keep);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw keepRefused(e);
    }
    throw keepRefused(null);
  }

  private InputException keepRefused(@Nullable Throwable cause) {
    String text = "--keep should be all, none or a number from 1, but is " + Quoted.of(keep) + ".";
    return cause == null ? new InputException(text) : new InputException(text, cause);
  }

  private static @Nullable Path folder(String option, @Nullable String name) {
    if (name == null) {
      return null;
    }
    Path folder = Io.path(option, name);
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          option + " " + Quoted.plain(name) + ": there is no such folder; check the path.");
    }
    return folder;
  }

  /** By the XDG Base Directory Specification; on Windows and macOS where their programs have it. */
  private static Path dataFolder(Map<String, String> environment) {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String data = environment.get("XDG_DATA_HOME");
    Path folder;
    if (data != null && !data.isEmpty()) {
      folder = Path.of(data);
    } else if (system.startsWith("windows") && environment.get("LOCALAPPDATA") != null) {
      folder = Path.of(environment.get("LOCALAPPDATA"));
    } else if (system.startsWith("mac")) {
      folder = Path.of(home, "Library", "Application Support");
    } else {
      folder = Path.of(home, ".local", "share");
    }
    return folder.resolve("eddy").resolve("pictures");
  }

  /** No key is an option, as all users of a machine see these. */
  private Map<String, String> keys(Map<String, String> environment) {
    Map<String, String> keys = new LinkedHashMap<>();
    String one = environment.get("EDDY_API_KEY");
    if (one != null && !one.isBlank()) {
      if (one.strip().length() < SHORTEST_KEY) {
        throw new InputException(
            "EDDY_API_KEY should have " + SHORTEST_KEY + " characters or more.");
      }
      keys.put("EDDY_API_KEY", one.strip());
    }
    if (keyFile == null) {
      return keys;
    }
    Path file = RegularFile.require(Io.path("--api-key-file", keyFile), "a file of keys");
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw InputException.in(
          file, ": can't be read as a file of keys (" + IoReason.of(e) + ").", e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String name = equals < 0 ? "key " + (i + 1) : line.substring(0, equals).strip();
      String key = line.substring(equals + 1).strip();
      if (key.length() < SHORTEST_KEY || name.isEmpty() || keys.put(name, key) != null) {
        throw InputException.in(
            file,
            ": line "
                + (i + 1)
                + " should be KEY or NAME=KEY, of 8 characters or more, each name once; a key"
                + " that has = in it needs a name.");
      }
    }
    if (keys.isEmpty()) {
      throw InputException.in(file, ": has no keys; write KEY or NAME=KEY, a line each.");
    }
    return keys;
  }
}
