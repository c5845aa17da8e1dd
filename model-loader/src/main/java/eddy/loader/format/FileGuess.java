package eddy.loader.format;

import eddy.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is that should have held weights in a format at hand, told from its first bytes. */
public final class FileGuess {
  /** Why a pickle isn't read, and what to do instead; a sentence without its first capital. */
  public static final String CONVERT =
      "opening such a file can run foreign code, so Eddy doesn't; convert it in Python: import torch,"
          + " safetensors.torch; d = torch.load('IN.ckpt', map_location='cpu', weights_only=True); d ="
          + " d.get('state_dict', d); safetensors.torch.save_file({k: v.clone() for k, v in d.items() if"
          + " torch.is_tensor(v)}, 'OUT.safetensors').";

  private FileGuess() {}

  /** True for PyTorch's files, new and old. */
  public static boolean isPickle(byte[] head) {
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    return ascii.startsWith("PK\3\4") || ascii.startsWith("\u0080\2");
  }

  /**
   * Names what the bytes look like, as "it looks like a PNG picture".
   *
   * @param head the first bytes of the file, up to a few hundred
   */
  public static String of(byte[] head) {
    if (head.length == 0) {
      return "it is empty";
    }
    String known = signature(head);
    if (known != null) {
      return "it looks like " + known;
    }
    if (isText(head)) {
      String text = new String(head, StandardCharsets.UTF_8).strip();
      String first = text.lines().findFirst().orElse("");
      return "it looks like text, beginning with "
          + Quoted.of(first.length() > 30 ? first.substring(0, 30) + "…" : first);
    }
    return "its first 8 bytes should be the length of the header that follows";
  }

  private static @Nullable String signature(byte[] head) {
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    String lower = ascii.stripLeading().toLowerCase(Locale.ROOT);
    if (ascii.startsWith("PK\3\4")) {
      return "a zip archive, as PyTorch's .ckpt, .pt and .bin files are; convert it to safetensors";
    }
    if (ascii.startsWith("\u0080\2")) {
      return "a Python pickle, as old .ckpt and .bin files are; convert it to safetensors";
    }
    if (ascii.startsWith("GGUF")) {
      return "a GGUF file; get the safetensors version of the model";
    }
    if (ascii.startsWith("\u0089PNG")) {
      return "a PNG picture";
    }
    if (ascii.startsWith("\u00ff\u00d8\u00ff")) {
      return "a JPEG picture";
    }
    if (ascii.startsWith("\u001f\u008b")) {
      return "a gzip archive; unpack it first";
    }
    if (ascii.startsWith("version https://git-lfs")) {
      return "a Git LFS pointer, not the file itself; fetch it with: git lfs pull";
    }
    if (lower.startsWith("<!doctype") || lower.startsWith("<html")) {
      return "a web page, so the download probably needs a login";
    }
    return null;
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    // The last character may be cut, so a malformed one at the very end is no objection.
    String text = new String(head, StandardCharsets.UTF_8);
    int malformed = text.indexOf('\ufffd');
    return malformed < 0 || malformed >= text.length() - 3;
  }
}
