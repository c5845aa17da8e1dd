package eddy.server.openai;

import eddy.server.desk.PictureStore;
import eddy.server.desk.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of pictures that whoever knows them may fetch, without a key, for an hour. */
public final class Addresses {
  /** What they begin with. */
  public static final String PATH = "/files/";

  private static final Duration LIFE = Duration.ofHours(1);
  private static final int MOST = 10_000;

  private final PictureStore store;
  private final Map<String, Leaf> open = new LinkedHashMap<>();

  private record Leaf(String picture, Instant until) {}

  /** Addresses of the pictures of a store. */
  public Addresses(PictureStore store) {
    this.store = store;
  }

  /**
   * Makes sure that there can be addresses.
   *
   * @throws Refusal if no pictures are kept
   */
  void requireKept() {
    if (store.folder() == null) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "\"response_format\" can only be b64_json here, since the server keeps no pictures.",
          "response_format");
    }
  }

  /** A new address of a picture, by the name that the request has for the server. */
  synchronized String of(Context ctx, String picture) {
    Instant now = Instant.now();
    open.values().removeIf(leaf -> leaf.until.isBefore(now));
    while (open.size() >= MOST) {
      open.remove(open.keySet().iterator().next());
    }
    String token = UUID.randomUUID().toString();
    open.put(token, new Leaf(picture, now.plus(LIFE)));
    return ctx.scheme() + "://" + ctx.header("Host") + PATH + token;
  }

  private synchronized @Nullable Path file(String token) {
    Leaf leaf = open.get(token);
    return leaf == null || leaf.until.isBefore(Instant.now()) ? null : store.file(leaf.picture);
  }

  /** Answers with the picture of an address. */
  void send(Context ctx) throws IOException {
    Path file = file(ctx.pathParam("token"));
    if (file == null) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such picture, or no longer.");
    }
    ctx.contentType("image/png").result(Files.readAllBytes(file));
  }
}
