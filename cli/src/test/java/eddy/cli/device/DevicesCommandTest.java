package eddy.cli.device;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.cli.terminal.Io;
import eddy.device.Devices;
import eddy.error.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the command shows of devices that this machine need not have. */
class DevicesCommandTest {
  private static final List<Devices.Found> FOUND =
      List.of(
          new Devices.Found(
              "opencl",
              null,
              List.of(new Devices.Device("opencl:0:0", "Fast GPU", "Acme", true, 8L << 30, true)),
              List.of(
                  Message.of("opencl:0:1 has no compiler"),
                  Message.of("platform 1 (rusticl) shows no device"))),
          new Devices.Found("tornado", Message.of("there is no TornadoVM"), List.of(), List.of()));

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    DevicesCommand command = new DevicesCommand(new Io(stream, stream, false, null), () -> FOUND);
    assertThat(new CommandLine(command).execute(arguments)).isZero();
    return out.toString(UTF_8);
  }

  @Test
  void whatWasPassedOverIsListedBesideADeviceThatWorks() {
    assertThat(run().lines())
        .containsExactly(
            "* opencl:0:0   Fast GPU",
            "               Acme, 8.59 GB memory",
            "  opencl       not used: opencl:0:1 has no compiler",
            "  opencl       not used: platform 1 (rusticl) shows no device",
            "  tornado      unavailable: there is no TornadoVM");
  }

  @Test
  void jsonSaysItToo() throws IOException {
    JsonNode backends = JsonMapper.builder().build().readTree(run("--json")).get("backends");
    assertThat(backends.get(0).get("passedOver"))
        .extracting(JsonNode::asText)
        .containsExactly("opencl:0:1 has no compiler", "platform 1 (rusticl) shows no device");
    assertThat(backends.get(1).get("passedOver")).isEmpty();
  }
}
