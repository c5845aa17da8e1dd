package eddy.mcp;

import eddy.Eddy;
import eddy.Job;
import eddy.Pictures;
import eddy.cli.terminal.Io;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.event.Progress;
import eddy.settings.Field;
import eddy.settings.Settings;
import eddy.text.Quoted;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tool {@code generate_image}. */
final class ImageTool {
  /** What clients call it. */
  static final String NAME = "generate_image";

  private static final System.Logger LOG = System.getLogger("eddy");

  private static final Set<String> KEYS =
      ArgumentSchema.ARGUMENTS.stream()
          .map(field -> field.setting().key())
          .collect(Collectors.toUnmodifiableSet());

  private final Io io;
  private final Eddy eddy;
  private final Settings defaults;
  private final @Nullable Path folder;
  private final Map<Object, Job> jobs = new ConcurrentHashMap<>();

  /**
   * Of a model that is open.
   *
   * @param defaults with which it was opened
   * @param folder where pictures are kept; null for nowhere
   */
  ImageTool(Io io, Eddy eddy, Settings defaults, @Nullable Path folder) {
    this.io = io;
    this.eddy = eddy;
    this.defaults = defaults;
    this.folder = folder;
  }

  /** What a client is told of it. */
  Tool description() {
    return Tool.builder(NAME, ArgumentSchema.of(defaults))
        .title("Generate images")
        .description(
            "Makes PNG images of what the prompt says, with a diffusion model on this machine."
                + " Each comes with the text of its parameters; the same seed makes the same"
                + " image.")
        .annotations(
            ToolAnnotations.builder()
                .readOnlyHint(folder == null)
                .destructiveHint(false)
                .idempotentHint(false)
                .openWorldHint(false)
                .build())
        .build();
  }

  /** Calls off what was asked for by that request. */
  void cancel(Object request) {
    Job job = jobs.get(request);
    if (job != null) {
      job.cancel();
    }
  }

  /** Makes the pictures, or says why not. */
  CallToolResult call(
      LineTransport lines, McpSyncServerExchange exchange, CallToolRequest request) {
    Object id = exchange.transportContext().get(LineTransport.REQUEST);
    try (Job job = eddy.prepare(settings(request.arguments()), io::tell)) {
      jobs.put(id, job);
      if (lines.isCancelled(id)) { // before there was a job to call off
        job.cancel();
      }
      job.start(progress(exchange, request.progressToken()));
      return result(job.result());
    } catch (EddyException e) {
      return failure(e.message(ArgumentSchema.WORDING));
    } catch (OutOfMemoryError e) {
      return failure(
          "Java's memory doesn't suffice; make the image or the batch smaller, or start the server"
              + " with more, as EDDY_JAVA_OPTS=-Xmx12g allows.");
    } catch (RuntimeException e) {
      if (lines.isCancelled(id)) {
        return failure("The images were called off."); // before they were begun; nobody hears it
      }
      LOG.log(System.Logger.Level.ERROR, "a bug in Eddy; please report it", e);
      throw e;
    } finally {
      jobs.remove(id);
    }
  }

  private static Settings settings(@Nullable Map<String, Object> arguments) {
    Map<String, Object> given = arguments == null ? Map.of() : arguments;
    for (String key : given.keySet()) {
      if (!KEYS.contains(key)) {
        throw new InputException(
            NAME
                + " has no argument "
                + Quoted.of(key)
                + "; it takes "
                + ArgumentSchema.ARGUMENTS.stream()
                    .map((Field<?> field) -> field.setting().key())
                    .collect(Collectors.joining(", "))
                + ".");
      }
    }
    return Settings.ofJson(given);
  }

  /** Steps for a client that wants to hear of them, all else for standard error. */
  private Consumer<Progress> progress(McpSyncServerExchange exchange, @Nullable Object token) {
    int[] last = {0};
    return progress -> {
      if (!(progress instanceof Progress.StepDone(int done, int total))) {
        io.tell(progress);
      } else if (token != null && done > last[0]) { // it may only grow, and a second pass is anew
        last[0] = done;
        exchange.progressNotification(
            ProgressNotification.builder(token, done)
                .total((double) total)
                .message("step " + done + " of " + total)
                .build());
      }
    };
  }

  private CallToolResult result(Pictures made) {
    List<Path> files = folder == null ? List.of() : made.save(folder);
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < made.pictures().size(); i++) {
      contents.add(ImageContent.builder(base64(made, i), "image/png").build());
      String text = made.parameters().get(i).format();
      contents.add(
          TextContent.builder(
                  folder == null ? text : text + "\nFile: " + files.get(i).toAbsolutePath())
              .build());
    }
    return CallToolResult.builder(contents).isError(false).build();
  }

  private static CallToolResult failure(String sentence) {
    List<Content> contents = List.of(TextContent.builder(sentence).build());
    return CallToolResult.builder(contents).isError(true).build();
  }

  private static String base64(Pictures made, int index) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      made.png(index, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes anything
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
