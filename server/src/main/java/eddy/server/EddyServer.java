package eddy.server;

import eddy.backend.DeviceInfo;
import eddy.error.InputException;
import eddy.file.Closing;
import eddy.file.IoReason;
import eddy.server.a1111.WebUiApi;
import eddy.server.desk.Desk;
import eddy.server.desk.Library;
import eddy.server.desk.ModelShelf;
import eddy.server.desk.NamedFiles;
import eddy.server.desk.PictureStore;
import eddy.server.desk.Refusal;
import eddy.server.desk.SettingsReader;
import eddy.server.http.AccessLog;
import eddy.server.http.Guard;
import eddy.server.http.Meters;
import eddy.server.http.WireJson;
import eddy.server.openai.Addresses;
import eddy.server.openai.ImagesApi;
import eddy.server.openapi.OpenApi;
import eddy.server.page.PageApi;
import eddy.server.page.PageFiles;
import eddy.settings.Fields;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/**
 * Pictures over HTTP: by OpenAI's API, by the web UI's, by Eddy's own, and by a page.
 *
 * <p>Pictures are made one after the other. A picture is kept before its answer is sent, so that no
 * answer tells of one that is lost when the process is killed.
 */
public final class EddyServer implements AutoCloseable {
  /**
   * Loggers of the libraries, which would tell of each start. They are held here, or their levels
   * would go with them.
   */
  private static final List<Logger> LIBRARIES =
      List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

  static {
    LIBRARIES.stream()
        .filter(logger -> logger.getLevel() == null)
        .forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private static final long LEAST_BYTES_PER_SECOND = 1_000;
  private static final int MOST_CONNECTIONS_WAITING = 512;

  private final ServerOptions options;
  private final DeviceInfo device;
  private final ModelShelf shelf;
  private final Desk desk;
  private final Guard guard;
  private final Meters meters;
  private final List<String> routes = new ArrayList<>();
  private final Javalin javalin;

  private EddyServer(
      ServerOptions options, DeviceInfo device, ModelShelf shelf, Desk desk, Consumer<String> log) {
    this.options = options;
    this.device = device;
    this.shelf = shelf;
    this.desk = desk;
    meters = new Meters(desk);
    guard = new Guard(options.allowedHosts(), options.keys());
    javalin = Javalin.create(config -> configure(config, new AccessLog(log, meters)));
  }

  /**
   * Opens the standard model and its device, and listens.
   *
   * @param log takes a line of JSON for each answer
   * @return the server; close it
   * @throws eddy.error.EddyException if the model, a folder or the address can't be used
   */
  public static EddyServer start(ServerOptions options, Consumer<String> log) {
    String standard = NamedFiles.base(Fields.name(options.model()));
    ModelShelf shelf =
        new ModelShelf(
            new NamedFiles("model", options.models(), Map.of(standard, options.model())),
            standard,
            options.opening(),
            physicalMemory());
    AtomicReference<@Nullable EddyServer> started = new AtomicReference<>();
    try {
      DeviceInfo device;
      try (ModelShelf.ModelLease first = shelf.take(null)) {
        device = first.eddy().device(); // whatever is wrong with it is told now
      }
      Desk desk =
          new Desk(
              shelf,
              new PictureStore(options.outputDir(), options.keep()),
              new Desk.Limits(options.queue(), options.queuePerKey()));
      EddyServer server = new EddyServer(options, device, shelf, desk, log);
      started.set(server);
      server.listen();
      return server;
    } catch (RuntimeException | Error e) {
      EddyServer server = started.get();
      Closing.after(e, List.of(server == null ? shelf : server));
      throw e;
    }
  }

  private static long physicalMemory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : Runtime.getRuntime().maxMemory();
  }

  private void listen() {
    try {
      javalin.start();
    } catch (RuntimeException e) {
      for (Throwable t = e; t != null; t = t.getCause()) {
        if (t instanceof IOException io) {
          throw new InputException(
              "Nothing can listen on "
                  + options.host()
                  + ":"
                  + options.port()
                  + " ("
                  + IoReason.of(io)
                  + "); choose another --port or --host.",
              e);
        }
      }
      throw e;
    }
  }

  /** {@return the port that it listens on} */
  public int port() {
    return javalin.port();
  }

  /** {@return what can be asked, such as "GET /health", once it listens} */
  List<String> routes() {
    return routes.stream()
        .filter(r -> r.matches("[A-Z]+ /.*") && !r.matches("(BEFORE|AFTER).*"))
        .toList();
  }

  private void configure(JavalinConfig config, AccessLog log) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = options.mostBytes();
    config.http.strictContentTypes = false;
    config.jetty.multipartConfig.maxFileSize(options.mostBytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(options.mostBytes(), SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(this::limit);
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(this::limit);
    config.events.handlerAdded(
        added -> routes.add(added.getHttpMethod().name() + " " + added.getPath()));
    config.routes.before(
        ctx -> {
          log.begin(ctx);
          protect(ctx);
          guard.requireOwnSite(ctx);
          if (needsKey(ctx.path())) {
            guard.requireKey(ctx);
          }
        });
    config.routes.after(log::end);
    config.routes.exception(Exception.class, (e, ctx) -> problem(ctx, e));
    config.routes.error(
        404,
        "*",
        ctx -> {
          if (ctx.result() == null || ctx.result().equals("Not Found")) {
            problem(
                ctx, new Refusal(Refusal.Reason.NOT_FOUND, "There is nothing at this address."));
          }
        });
    config.routes.get("/health", this::health);
    config.routes.get(
        "/metrics",
        ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(meters.text()));
    SettingsReader reader =
        new SettingsReader(
            new Library(
                new NamedFiles("LoRA", options.loras(), Map.of()),
                new NamedFiles("embedding", options.embeddings(), Map.of()),
                new NamedFiles("ControlNet", options.controlNets(), Map.of()),
                new NamedFiles("VAE", options.vaes(), Map.of())),
            shelf);
    new ImagesApi(desk, reader, new Addresses(desk.store()), options.mostBytes())
        .addTo(config.routes);
    new WebUiApi(desk, reader, options.mostBytes()).addTo(config.routes);
    new PageApi(desk, reader, this::device, options.mostBytes()).addTo(config.routes);
    OpenApi.addTo(config.routes);
    new PageFiles().addTo(config.routes);
  }

  private void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setMinRequestDataRate(LEAST_BYTES_PER_SECOND);
    http.setIdleTimeout(options.idle().toMillis());
  }

  private void limit(Server server) {
    server.setHandler(new GracefulHandler()); // a stop lets answers that were begun go out whole
    server.setStopTimeout(options.idle().toMillis());
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(options.idle().toMillis());
    connector.setAcceptQueueSize(MOST_CONNECTIONS_WAITING);
    return connector;
  }

  private static void protect(Context ctx) {
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'");
  }

  /** The page has to be there to ask for a key; addresses of pictures are secrets themselves. */
  private static boolean needsKey(String path) {
    return !(path.equals("/health") || PageFiles.isOne(path) || path.startsWith(Addresses.PATH));
  }

  private static void problem(Context ctx, Throwable failure) {
    String path = ctx.path();
    if (path.startsWith("/sdapi/")) {
      WebUiApi.problem(ctx, failure);
    } else if (path.startsWith("/v1/")) {
      ImagesApi.problem(ctx, failure);
    } else {
      PageApi.problem(ctx, failure);
    }
  }

  private void health(Context ctx) {
    boolean takes = desk.isAlive() && !desk.isDraining();
    String status = takes ? "ok" : desk.isDraining() ? "stopping" : "failed";
    ctx.status(takes ? 200 : 503)
        .contentType("application/json")
        .result(WireJson.text(Map.of("status", status)));
  }

  private Map<String, Object> device() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", device.id().toString());
    out.put("name", device.name());
    out.put("details", device.details());
    return out;
  }

  /**
   * Takes no more orders, waits for those there are as long as the options allow, calls off what is
   * left, and gives everything back.
   */
  @Override
  public void close() {
    desk.drain(options.drain());
    Closing.all(List.of(desk, javalin::stop, shelf, meters)); // answers go out after their orders
  }
}
