package eddy.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.error.Message;
import java.util.Collection;
import java.util.Set;

/** The other forms in which programs keep how a picture was made; Eddy reads none of them. */
final class ForeignTexts {
  private static final JsonMapper JSON = new JsonMapper();

  private ForeignTexts() {}

  /**
   * The end of a sentence about a PNG without parameters.
   *
   * @param keywords of its texts
   */
  static Message instead(Collection<String> keywords) {
    Set<String> all = Set.copyOf(keywords);
    String found =
        all.contains("num_inference_steps")
            ? "Easy Diffusion's"
            : all.contains("workflow") || all.contains("prompt")
                ? "ComfyUI's"
                : all.contains("invokeai_metadata")
                        || all.contains("sd-metadata")
                        || all.contains("Dream")
                    ? "InvokeAI's"
                    : all.contains("Comment") && all.contains("Description")
                        ? "NovelAI's"
                        : all.contains("fooocus_scheme")
                            ? "Fooocus'"
                            : all.contains("XML:com.adobe.xmp") ? "XMP, as Draw Things has" : "";
    return found.isEmpty()
        ? Message.of("it doesn't say how it was made; give another PNG.")
        : Message.of(
            "it doesn't say how it was made in the form that Eddy reads, the web UI's; it has ",
            found,
            ", so give the settings as options, without ",
            Settings.FROM,
            ".");
  }

  /** Whether it is a JSON object. */
  static boolean isJson(String text) {
    String stripped = text.strip();
    if (!stripped.startsWith("{") || !stripped.endsWith("}")) {
      return false;
    }
    try {
      JSON.readTree(stripped);
      return true;
    } catch (JsonProcessingException e) {
      return false; // words in curly brackets
    }
  }
}
