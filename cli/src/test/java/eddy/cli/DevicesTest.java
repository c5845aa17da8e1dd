package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DevicesTest {
  @Test
  void tableNamesEveryBackendAndMarksOneDevice() {
    Eddy devices = Eddy.run("devices");
    assertThat(devices.code()).isZero();
    assertThat(devices.out()).contains(providers());
    assertThat(devices.out().lines().filter(line -> line.startsWith("* "))).hasSize(1);
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    JsonNode backends =
        JsonMapper.builder().build().readTree(Eddy.run("devices", "--json").out()).get("backends");
    assertThat(backends.findValuesAsText("name")).contains(providers().toArray(String[]::new));
    List<String> marked = new ArrayList<>();
    for (JsonNode backend : backends) {
      if (!backend.get("available").asBoolean()) {
        assertThat(backend.get("reason").asText()).isNotBlank();
        continue;
      }
      assertThat(backend.get("devices")).isNotEmpty();
      for (JsonNode device : backend.get("devices")) {
        if (device.get("auto").asBoolean()) {
          marked.add(device.get("id").asText());
        }
      }
    }
    assertThat(marked).hasSize(1).doesNotContain("reference");
  }

  private static List<String> providers() {
    return Backends.providers().stream().map(BackendProvider::name).toList();
  }
}
