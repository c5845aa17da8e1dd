package eddy.server.http;

import eddy.server.desk.Refusal;
import eddy.text.Quoted;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A request has to name the server by a name that is its own, which keeps other sites
 * from reaching it by a name of theirs that leads here (DNS rebinding); it mustn't come from
 * another site's page; and where there are keys, it has to have one.
 */
public final class Guard {
  /** Who asks where there are no keys. */
  static final String ANYBODY = "anybody";

  private static final String OWNER = "eddy.owner";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String BEARER = "bearer ";
  private static final String BASIC = "basic ";

  private final Set<String> hosts;
  private final boolean anyHost;

  /** Digests of keys, by the keys' names. */
  private final Map<String, byte[]> keys = new LinkedHashMap<>();

  /**
   * A guard.
   *
   * @param hosts names and addresses by which the server may be named, beside those of loopback;
   *     "*" for any
   * @param keys by their names; none for a server that everybody may use
   */
  public Guard(Set<String> hosts, Map<String, String> keys) {
    this.hosts = new TreeSet<>(LOOPBACK);
    hosts.forEach(h -> this.hosts.add(h.toLowerCase(Locale.ROOT)));
    anyHost = hosts.contains("*");
    keys.forEach((name, key) -> this.keys.put(name, digest(key)));
  }

  /** {@return whether requests need a key} */
  public boolean hasKeys() {
    return !keys.isEmpty();
  }

  /**
   * Refuses requests that name another host, or come from another site.
   *
   * @throws Refusal saying which
   */
  public void requireOwnSite(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || !isOwn(host)) {
      throw new Refusal(
          Refusal.Reason.FORBIDDEN,
          "This server isn't called "
              + Quoted.of(String.valueOf(host))
              + "; whoever runs it can allow the name with --allow-host.");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !isSame(origin, host)) {
      throw new Refusal(
          Refusal.Reason.FORBIDDEN,
          "Requests from the pages of " + Quoted.of(origin) + " aren't served.");
    }
    String site = ctx.header("Sec-Fetch-Site");
    boolean opened = "navigate".equals(ctx.header("Sec-Fetch-Mode"));
    if ("cross-site".equals(site) && !(opened && ctx.req().getMethod().equals("GET"))) {
      throw new Refusal(
          Refusal.Reason.FORBIDDEN, "Requests from another site's pages aren't served.");
    }
  }

  private boolean isOwn(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int colon = name.lastIndexOf(':');
    if (colon > name.lastIndexOf(']')) {
      name = name.substring(0, colon);
    }
    return anyHost || hosts.contains(name);
  }

  private static boolean isSame(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Refuses requests without a key, where there are keys.
   *
   * @throws Refusal if there is none, or it is unknown
   */
  public void requireKey(Context ctx) {
    if (keys.isEmpty()) {
      ctx.attribute(OWNER, ANYBODY);
      return;
    }
    String given = given(ctx);
    if (given != null) {
      byte[] digest = digest(given);
      String owner = null;
      for (Map.Entry<String, byte[]> key : keys.entrySet()) { // all, so that time tells nothing
        owner = MessageDigest.isEqual(key.getValue(), digest) ? key.getKey() : owner;
      }
      if (owner != null) {
        ctx.attribute(OWNER, owner);
        return;
      }
    }
    ctx.header("WWW-Authenticate", "Bearer, Basic realm=\"eddy\"");
    throw new Refusal(
        Refusal.Reason.UNAUTHORIZED,
        given == null
            ? "A key is needed; send it as \"Authorization: Bearer KEY\"."
            : "That key isn't known here.");
  }

  /** {@return the name of the key that a request has} */
  public static String owner(Context ctx) {
    String owner = ctx.attribute(OWNER);
    return owner == null ? ANYBODY : owner;
  }

  private static @Nullable String given(Context ctx) {
    String key = ctx.header("X-Api-Key");
    String authorization = ctx.header("Authorization");
    if (authorization == null) {
      return key;
    }
    String lower = authorization.toLowerCase(Locale.ROOT);
    if (lower.startsWith(BEARER)) {
      return authorization.substring(BEARER.length()).strip();
    }
    if (lower.startsWith(BASIC)) { // of which the password is the key, whatever the name
      try {
        String both =
            new String(
                Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip()),
                StandardCharsets.UTF_8);
        return both.substring(both.indexOf(':') + 1);
      } catch (IllegalArgumentException e) {
        return "";
      }
    }
    return "";
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
