package eddy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OpenAI's client for JavaScript, from npm. Without Node it is left out, unless {@code
 * -Drequire.node=true} makes a failure of that.
 */
class JavaScriptClientTest {
  /** Version 7 wants a Node newer than many distributions have. */
  private static final String CLIENT = "openai@6.49.0";

  private static final String SCRIPT =
      """
      import OpenAI, { toFile } from 'openai';
      import fs from 'node:fs';
      const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'not-needed', maxRetries: 0 });
      const small = { model: 'demo-model', prompt: 'a red circle', size: '64x64', steps: 4, seed: 7 };
      const made = await client.images.generate(small);
      const png = Buffer.from(made.data[0].b64_json, 'base64');
      if (png.readUInt32BE(16) !== 64) throw new Error('width ' + png.readUInt32BE(16));
      const image = await toFile(png, 'made.png', { type: 'image/png' });
      const edited = await client.images.edit({ ...small, prompt: 'a blue circle', image });
      if (edited.data[0].b64_json === made.data[0].b64_json) throw new Error('nothing changed');
      const types = [];
      const stream = await client.images.generate({ ...small, stream: true, partial_images: 1 });
      for await (const event of stream) types.push(event.type);
      try {
        await client.images.generate({ ...small, steps: 0 });
        throw new Error('steps 0 was taken');
      } catch (e) {
        if (e.status !== 400 || e.param !== 'steps') throw e;
      }
      fs.writeFileSync(process.argv[3], types.join(' '));
      """;

  @TempDir private Path folder;

  private static void run(Path folder, String... command) throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(ended).as(String.join(" ", command) + " ended; it said " + said).isTrue();
    assertThat(process.exitValue()).as(String.join(" ", command) + " said " + said).isZero();
  }

  private static boolean hasNode() {
    try {
      return new ProcessBuilder("npm", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void openAisOwn() throws Exception {
    if (!Boolean.getBoolean("require.node")) {
      assumeThat(hasNode()).as("npm isn't here; install Node").isTrue();
    }
    Files.writeString(folder.resolve("package.json"), "{\"private\":true,\"type\":\"module\"}");
    Files.writeString(folder.resolve("client.mjs"), SCRIPT);
    run(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", CLIENT);
    Path types = folder.resolve("types");
    try (RunningServer server = RunningServer.of(new RunningServer.Setup())) {
      run(folder, "node", "client.mjs", server.url("/v1"), types.toString());
    }
    assertThat(List.of(Files.readString(types).split(" ")))
        .containsExactly("image_generation.partial_image", "image_generation.completed");
  }
}
