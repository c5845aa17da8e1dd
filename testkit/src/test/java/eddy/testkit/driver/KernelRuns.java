package eddy.testkit.driver;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Verdict;
import eddy.graph.Plan;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Op;
import eddy.tensor.Shape;
import eddy.testkit.GraphCases;
import eddy.testkit.RandomCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** For each exported kernel a small case that launches it. */
final class KernelRuns {
  private static final Path EXPORTED =
      Path.of(
          System.getProperty("eddy.root", ".."),
          "kernels/opencl/src/main/resources/eddy/kernels/opencl");

  /** Cases of more operations aren't looked at: a simulator would need minutes for them. */
  private static final double MOST_FLOPS = 3e7;

  private static final int RANDOM_CASES = 200;

  private final DeviceTraits traits;

  /** The best run of each kernel so far. */
  private final Map<String, KernelRun> best = new HashMap<>();

  private KernelRuns(DeviceTraits traits) {
    this.traits = traits;
  }

  /** The exported kernels, by the names of their files. */
  static Set<String> exported() {
    try (Stream<Path> files = Files.list(EXPORTED)) {
      Set<String> out = new TreeSet<>();
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".cl"))
          .forEach(f -> out.add(f.substring(0, f.length() - ".cl".length())));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The fewest runs, roughly, that launch every exported kernel at little cost, the cheapest first.
   *
   * @param traits of the device that they are for
   */
  static List<KernelRun> of(DeviceTraits traits) {
    KernelRuns all = new KernelRuns(traits);
    List<OpCase> cases = new ArrayList<>(OpCases.ofThisBuild());
    LongStream.rangeClosed(1, RANDOM_CASES).mapToObj(RandomCases::of).forEach(cases::add);
    for (OpCase c : cases) {
      if (c.flops() <= MOST_FLOPS
          && GpuLowering.supports(c.step()) instanceof Backend.Support.Supported) {
        all.add(c);
      }
    }
    for (GraphCase c : GraphCases.all()) {
      for (ActivationStorage values : List.of(ActivationStorage.F32, ActivationStorage.F16)) {
        GraphCase own = values == ActivationStorage.F16 ? c.inHalves() : c;
        all.add(
            c.name(),
            Plan.of(c.graph(), c.outputs(), GpuLowering.PLANS),
            VariantTable::tuned,
            "",
            values,
            1,
            true,
            (tested, oracle) -> text(Conformance.run(own, tested, oracle)));
      }
    }
    PlainPrograms.all()
        .forEach(
            (name, program) ->
                all.add(
                    new KernelRun(
                        name,
                        VariantTable::tuned,
                        ActivationStorage.F32,
                        (tested, _) -> PlainPrograms.run(name, tested),
                        kernels(program),
                        cost(program, 1),
                        true,
                        false)));
    return all.cover();
  }

  /** The first case of each kind, on floats and on halves. */
  static List<KernelRun> ofEachKind(List<OpCase> cases) {
    Map<String, OpCase> first = new LinkedHashMap<>();
    cases.forEach(c -> first.putIfAbsent(c.kind(), c));
    List<KernelRun> out = new ArrayList<>();
    for (OpCase c : first.values()) {
      for (ActivationStorage values : List.of(ActivationStorage.F32, ActivationStorage.F16)) {
        OpCase own = values == ActivationStorage.F16 ? c.inHalves() : c;
        out.add(
            new KernelRun(
                c.name() + " " + values,
                VariantTable::tuned,
                values,
                (tested, oracle) -> text(Conformance.run(own, tested, oracle)),
                Set.of(),
                0,
                true,
                false));
      }
    }
    return out;
  }

  /** An op with every variant that can do it, on floats and on halves. */
  private void add(OpCase c) {
    for (ActivationStorage values : List.of(ActivationStorage.F32, ActivationStorage.F16)) {
      OpCase own = values == ActivationStorage.F16 ? c.inHalves() : c;
      CaseGraph graph = CaseGraph.of(own, false);
      Plan plan = Plan.of(graph.graph(), graph.outputs(), GpuLowering.PLANS);
      boolean enough = isEnough(c);
      BiFunction<Backend, Backend, String> check =
          (tested, oracle) -> text(Conformance.run(own, tested, oracle));
      add(c.name(), plan, VariantTable::tuned, "", values, c.flops(), enough, check);
      add(c.name(), plan, VariantTable::naive, " naive", values, c.flops(), enough, check);
      for (Sliced variant : candidates(plan, values)) {
        Function<DeviceTraits, VariantTable> forced =
            device -> VariantTable.tuned(device).with(_ -> variant);
        add(c.name(), plan, forced, " " + variant, values, c.flops(), enough, check);
      }
    }
  }

  private Set<Sliced> candidates(Plan plan, ActivationStorage values) {
    VariantTable tuned = VariantTable.tuned(traits);
    Set<Sliced> out = new LinkedHashSet<>();
    for (Set<OpShape> shapes :
        GpuLowering.shapes(plan, tuned, WeightStorage.AUTO, values).values()) {
      shapes.forEach(shape -> out.addAll(tuned.candidates(shape)));
    }
    return out;
  }

  private void add(
      String name,
      Plan plan,
      Function<DeviceTraits, VariantTable> table,
      String tableName,
      ActivationStorage values,
      double flops,
      boolean enough,
      BiFunction<Backend, Backend, String> check) {
    GpuProgram program = GpuLowering.lower(plan, table.apply(traits), WeightStorage.AUTO, values);
    add(
        new KernelRun(
            name + tableName + (values == ActivationStorage.F16 ? " fp16" : ""),
            table,
            values,
            check,
            kernels(program),
            cost(program, flops),
            enough,
            true));
  }

  private void add(KernelRun run) {
    run.kernels().forEach(kernel -> best.merge(kernel, run, KernelRuns::better));
  }

  /** The cheapest of those that do enough. */
  private static KernelRun better(KernelRun a, KernelRun b) {
    if (a.enough() != b.enough()) {
      return a.enough() ? a : b;
    }
    return b.cost() < a.cost() ? b : a;
  }

  private static Set<String> kernels(GpuProgram program) {
    Set<String> out = new TreeSet<>();
    program.launches().stream().map(KernelLaunch::kernel).forEach(out::add);
    return out;
  }

  /** Work-items do something even where there is nothing to compute. */
  private static double cost(GpuProgram program, double flops) {
    return flops
        + program.launches().stream()
            .mapToDouble(l -> 64.0 * l.grid().groupCount() * l.grid().groupSize())
            .sum();
  }

  /**
   * Whether a case gives the work-items of a group something to share: several rows and columns,
   * and more than a tile of what is summed up.
   */
  private static boolean isEnough(OpCase c) {
    Shape x = c.operandShapes().getFirst();
    Shape y = c.result();
    return switch (c.op()) {
      case Op.Linear _ -> x.dim(-1) > Tiles.DEPTH && y.dim(-1) > 1 && x.count() > x.dim(-1);
      case Op.Conv2d _ ->
          c.operandShapes().get(1).count() / y.dim(1) > Tiles.DEPTH
              && y.dim(1) > 1
              && y.dim(2) * y.dim(3) > 1;
      // As many keys as the softmax of stored scores, which is in place, has groups for.
      case Op.Attention _ ->
          y.dim(1) > 2 && c.operandShapes().get(1).dim(1) >= 2 * Tiles.NORM_PARTS;
      case Op.GroupNorm(var groups, var _, var _) ->
          x.count() / x.dim(0) / groups > Tiles.NORM_ITEMS;
      case Op.LayerNorm _, Op.Softmax _ -> x.dim(-1) > Tiles.NORM_PARTS && x.count() > x.dim(-1);
      default -> y.count() > Tiles.LINE;
    };
  }

  private static String text(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Pass _ -> "";
      case Verdict.Fail(_, String text) -> text;
      case Verdict.NotSupported(String reason) -> "it isn't supported: " + reason;
    };
  }

  /** The dearest kernels first: their runs launch others as well, which then need none. */
  private List<KernelRun> cover() {
    Map<String, KernelRun> chosen = new LinkedHashMap<>();
    Set<String> covered = new TreeSet<>();
    best.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, KernelRun> e) -> -e.getValue().cost())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            e -> {
              if (!covered.contains(e.getKey())) {
                chosen.put(e.getKey(), e.getValue());
                covered.addAll(e.getValue().kernels());
              }
            });
    return chosen.values().stream().sorted(Comparator.comparingDouble(KernelRun::cost)).toList();
  }
}
