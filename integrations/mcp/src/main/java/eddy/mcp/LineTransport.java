package eddy.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The protocol's messages, a line of JSON each, in and out. The SDK's own transport for that ends
 * at the first line that isn't JSON, may lose a message when two threads send at once, and tells
 * nobody that a client called a request off; this one answers, takes turns, and does.
 */
final class LineTransport implements McpServerTransportProvider, McpServerTransport {
  /** By which a tool finds its request's id in the exchange's context. */
  static final String REQUEST = "request";

  private static final String CANCELLED = "notifications/cancelled";

  /** Characters of a message, more than any prompt has. */
  private static final int LONGEST = 1 << 20;

  private final McpJsonMapper json;
  private final InputStream in;
  private final PrintStream out;
  private final Consumer<Object> cancel;

  /** Of requests that aren't answered yet. */
  private final Set<Object> open = ConcurrentHashMap.newKeySet();

  private final Set<Object> cancelled = ConcurrentHashMap.newKeySet();
  private volatile @Nullable McpServerSession session;

  /**
   * Between two streams.
   *
   * @param cancel is told the id of a request that the client no longer wants
   */
  LineTransport(McpJsonMapper json, InputStream in, PrintStream out, Consumer<Object> cancel) {
    this.json = json;
    this.in = in;
    this.out = out;
    this.cancel = cancel;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(this);
  }

  /** Whether the client no longer wants that request, and won't be answered. */
  boolean isCancelled(Object request) {
    return cancelled.contains(request);
  }

  /** Hands on what comes, until the stream ends. */
  void run() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line; (line = line(reader)) != null; ) {
        if (!line.isBlank()) {
          receive(line);
        }
      }
    } catch (IOException e) {
      // As good as its end: there is nobody to hear of it.
      System.getLogger("eddy").log(System.Logger.Level.DEBUG, "standard input", e);
    }
  }

  /** The next line; of one that is too long, its beginning; null at the end. */
  private static @Nullable String line(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int c;
    while ((c = reader.read()) >= 0 && c != '\n') {
      if (line.length() <= LONGEST) {
        line.append((char) c);
      }
    }
    return c < 0 && line.isEmpty() ? null : line.toString();
  }

  private void receive(String line) {
    if (line.length() > LONGEST) {
      refuse("Expected a message of at most " + LONGEST + " characters, but it has more.");
      return;
    }
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException | IllegalArgumentException e) {
      refuse("Expected a message of JSON-RPC 2.0 on each line, but this isn't one.");
      return;
    }
    switch (message) {
      case JSONRPCRequest request -> {
        open.add(request.id());
        hand(request, Map.of(REQUEST, request.id()));
      }
      case JSONRPCNotification note when note.method().equals(CANCELLED) -> cancel(note.params());
      default -> hand(message, Map.of());
    }
  }

  private void hand(JSONRPCMessage message, Map<String, Object> context) {
    McpServerSession known = session;
    if (known != null) {
      known
          .handle(message)
          .contextWrite(c -> c.put(McpTransportContext.KEY, McpTransportContext.create(context)))
          .subscribe(_ -> {}, e -> System.getLogger("eddy").log(System.Logger.Level.WARNING, e));
    }
  }

  private void cancel(@Nullable Object params) {
    Object request = params instanceof Map<?, ?> map ? map.get("requestId") : null;
    if (request != null && open.contains(request)) {
      cancelled.add(request);
      cancel.accept(request);
    }
  }

  /** The answer to what isn't a message, and so has no id. */
  private void refuse(String sentence) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", null);
    answer.put("error", Map.of("code", McpSchema.ErrorCodes.PARSE_ERROR, "message", sentence));
    write(answer);
  }

  private synchronized void write(Object message) {
    byte[] line;
    try {
      line = (json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("a message is always JSON", e);
    }
    out.write(line, 0, line.length);
    out.flush();
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromRunnable(
        () -> {
          if (message instanceof JSONRPCResponse response) {
            open.remove(response.id());
            if (cancelled.remove(response.id())) {
              return; // nobody waits for it
            }
          }
          write(message);
        });
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return json.convertValue(data, type);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return sendMessage(new JSONRPCNotification(method, params));
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {}

  @Override
  public List<String> protocolVersions() {
    return McpServerTransportProvider.super.protocolVersions();
  }
}
