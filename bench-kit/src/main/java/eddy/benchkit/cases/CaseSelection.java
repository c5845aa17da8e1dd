package eddy.benchkit.cases;

import eddy.error.Choices;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.text.Quoted;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cases of the catalogue to be timed. */
public final class CaseSelection {
  private CaseSelection() {}

  private static final Setting OP = Setting.of("op");

  /**
   * The shapes that Stable Diffusion has: every op of SD 1.5 at 512x512 and XL at 1024x1024, and
   * some more. The small ones of the catalogue are for finding mistakes.
   */
  public static List<OpCase> ofStableDiffusion() {
    return OpCases.all().stream().filter(OpCases::isOfStableDiffusion).toList();
  }

  /**
   * Picks cases by name: all of an op ({@code conv2d}), of a kind ({@code conv2d.3x3}), or whose
   * names begin with what follows the kind ({@code conv2d.3x3/1x320}); the full name of a case
   * picks it alone. Without names, all.
   *
   * @param small also the small cases; one that is named in full is picked in any case
   * @return kinds in the catalogue's order, and of each the one with the least to do first
   * @throws InputException for a name that picks nothing
   */
  public static List<OpCase> of(List<String> names, boolean small) {
    Set<OpCase> picked = new LinkedHashSet<>();
    if (names.isEmpty()) {
      picked.addAll(small ? OpCases.all() : ofStableDiffusion());
    }
    for (String name : names) {
      picked.addAll(of(name, small));
    }
    Map<String, List<OpCase>> byKind =
        OpCases.all().stream()
            .filter(picked::contains)
            .collect(Collectors.groupingBy(OpCase::kind, LinkedHashMap::new, Collectors.toList()));
    return byKind.values().stream()
        .flatMap(
            cases ->
                cases.stream()
                    .sorted(
                        Comparator.comparingDouble(OpCase::flops).thenComparingLong(OpCase::bytes)))
        .toList();
  }

  /** All cases, small ones too, that a name picks as in {@link #of}; empty if there are none. */
  public static List<OpCase> matching(String name) {
    List<OpCase> exact = OpCases.all().stream().filter(c -> c.name().equals(name)).toList();
    return exact.isEmpty() ? OpCases.all().stream().filter(c -> matches(c, name)).toList() : exact;
  }

  private static List<OpCase> of(String name, boolean small) {
    List<OpCase> matching = matching(name);
    if (matching.isEmpty()) {
      throw unknown(name);
    }
    List<OpCase> wanted =
        matching.stream()
            .filter(c -> small || OpCases.isOfStableDiffusion(c) || c.name().equals(name))
            .toList();
    if (wanted.isEmpty()) {
      throw new InputException(
          Message.of(
                  OP.to(name),
                  " has ",
                  matching.size(),
                  matching.size() == 1 ? " case" : " cases",
                  " in the catalogue, but none of Stable Diffusion's own shapes; add ",
                  Setting.of("small"),
                  " to time the small ones.")
              .about(OP));
    }
    return wanted;
  }

  private static boolean matches(OpCase c, String name) {
    return c.name().startsWith(name + "/")
        || c.name().startsWith(name + ".")
        || (name.indexOf('/') > 0 && c.name().startsWith(name));
  }

  private static InputException unknown(String name) {
    String family = family(name);
    Set<String> kinds = new TreeSet<>();
    Set<String> families = new TreeSet<>();
    for (OpCase c : OpCases.all()) {
      families.add(family(c.kind()));
      if (family(c.kind()).equals(family)) {
        kinds.add(c.kind());
      }
    }
    return new InputException(
        Message.of(
                OP.to(Quoted.plain(name)),
                ": there is no such case; ",
                kinds.isEmpty()
                    ? "the ops are " + Quoted.list(families)
                    : "of " + family + " there are " + Quoted.list(kinds),
                "; ",
                new Choices(OP, "OpCases.all()", false),
                " has all.")
            .about(OP));
  }

  private static String family(String kind) {
    return kind.split("[./]", 2)[0];
  }
}
