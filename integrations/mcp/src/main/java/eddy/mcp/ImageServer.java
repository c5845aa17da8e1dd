package eddy.mcp;

import eddy.cli.terminal.Io;
import eddy.report.Version;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One client's session, from its first message to its last. */
final class ImageServer {
  /** Kept here, as a logger that nobody holds forgets its level. */
  private static final Logger SDK = Logger.getLogger("io.modelcontextprotocol");

  /** The table of settings checks the arguments. */
  private static final JsonSchemaValidator NONE =
      new JsonSchemaValidator() {
        @Override
        public ValidationResponse validate(Map<String, Object> schema, Object content) {
          return ValidationResponse.asValid("");
        }
      };

  private ImageServer() {}

  /** Answers what comes by standard input, until that ends. */
  static void serve(Io io, ImageTool tool) {
    SDK.setLevel(Level.WARNING); // each message is worth a line to it
    LineTransport lines =
        new LineTransport(McpJsonDefaults.getMapper(), io.in(), io.out(), tool::cancel);
    McpSyncServer server =
        McpServer.sync(lines)
            .serverInfo("eddy", Version.text())
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .jsonSchemaValidator(NONE)
            .validateToolInputs(false)
            .toolCall(
                tool.description(), (exchange, request) -> tool.call(lines, exchange, request))
            .build();
    try {
      lines.run();
    } finally {
      server.close();
    }
  }
}
