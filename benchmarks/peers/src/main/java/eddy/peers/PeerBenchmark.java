package eddy.peers;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.graph.Plan;
import eddy.tensor.DType;
import eddy.testkit.CaseSelection;
import eddy.testkit.GraphCase;
import eddy.testkit.OpCase;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: which networks and ops to run in Eddy and in onnxruntime. */
@Command(
    name = "peers",
    description =
        "Runs networks of Stable Diffusion with random weights, or single ops, in Eddy's cpu backend"
            + " and in onnxruntime, in turns within one JVM, and prints both times.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Leave the machine alone while this runs. Examples:",
      "  benchmarks/peers/run.sh",
      "  benchmarks/peers/run.sh unet --arch sd15 --size 64 --runs 7",
      "  benchmarks/peers/run.sh --ops conv2d.3x3,attention"
    })
public final class PeerBenchmark implements Callable<Integer> {
  /**
   * Two exact ways to add up some thousand products differ by about 1e-6 of the greatest, and
   * Winograd's convolution by 1e-5; hundreds of ops in a row add to that.
   */
  private static final double NETWORK_TOLERANCE = 1e-3;

  private static final double OP_TOLERANCE = 1e-4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NETWORK",
      arity = "0..*",
      description = "text (77 tokens), unet (one evaluation), vae (decoding); all unless --ops")
  private List<RandomNetwork.Kind> networks = new ArrayList<>();

  @Option(
      names = "--ops",
      split = ",",
      arity = "0..1",
      paramLabel = "CASE",
      description =
          "ops of Stable Diffusion's shapes: an op, a kind, or the beginning of a case's name, as"
              + " for `eddy bench ops --op`; without any, all that have fp32 weights")
  private List<String> ops = new ArrayList<>();

  @Option(names = "--arch", paramLabel = "ARCH", description = "as `eddy bench`; default sd15")
  private String arch = Architecture.SD15.id();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "side of the latents, 64 for 512x512 pixels; default 64")
  private int size = 64;

  @Option(names = "--batch", paramLabel = "N", description = "pictures at once; default 1")
  private int batch = 1;

  @Option(names = "--runs", paramLabel = "N", description = "timed runs of each; default 5")
  private int runs = 5;

  @Option(names = "--warmup", paramLabel = "N", description = "runs before those; default 2")
  private int warmup = 2;

  @Option(names = "--threads", paramLabel = "N", description = "for each; default all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--exact", description = "Eddy without Winograd's transforms")
  private boolean exact;

  @Option(
      names = "--onnx-attention",
      paramLabel = "FORM",
      description = "how attention is written for onnxruntime: fused or plain; default fused")
  private OnnxForm.Attention attention = OnnxForm.STANDARD.attention();

  @Option(
      names = "--onnx-group-norm",
      paramLabel = "FORM",
      description = "and group-norm: instance or group; default instance")
  private OnnxForm.GroupNorm groupNorm = OnnxForm.STANDARD.groupNorm();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  /** Runs it and ends the process: 0, or 2 with one sentence if something doesn't fit. */
  public static void main(String[] args) {
    System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new PeerBenchmark())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (e, line, _) -> {
              if (e instanceof EddyException) {
                line.getErr().println("peers: " + e.getMessage());
                return CommandLine.ExitCode.USAGE;
              }
              throw e;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws OrtException {
    atLeast("--size", size, 1);
    atLeast("--batch", batch, 1);
    atLeast("--runs", runs, 1);
    atLeast("--warmup", warmup, 1);
    atLeast("--threads", threads, 1);
    boolean opsWanted = spec.commandLine().getParseResult().hasMatchedOption("--ops");
    if (networks.isEmpty() && !opsWanted) {
      networks = List.of(RandomNetwork.Kind.values());
    }
    List<OpCase> cases = opsWanted ? cases() : List.of();
    Architecture architecture = architecture();
    BackendOptions options =
        new BackendOptions(BackendOptions.WeightStorage.F32, threads).withExact(exact);
    try (Backend backend = Backends.open("cpu", options, this::note)) {
      Contest contest = new Contest(backend, new OnnxForm(attention, groupNorm), threads);
      List<Contest.Result> results = new ArrayList<>();
      for (RandomNetwork.Kind kind : networks) {
        results.add(network(contest, architecture, kind));
      }
      for (OpCase c : cases) {
        results.add(op(contest, c));
      }
      Table table =
          new Table(
              backend.device().name(), OrtNetwork.version(), threads, exact, architecture, results);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(
            JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(table.members()));
      } else {
        table.print(out);
      }
      return CommandLine.ExitCode.OK;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values are always JSON", e);
    }
  }

  private Contest.Result network(Contest contest, Architecture from, RandomNetwork.Kind kind)
      throws OrtException {
    String name = kind.name().toLowerCase(Locale.ROOT);
    String title =
        name + " " + from.id() + (kind == RandomNetwork.Kind.TEXT ? "" : " " + size + "x" + size);
    note(title);
    RandomNetwork net = new RandomNetwork(from, kind, size, batch, DType.F32);
    return noted(
        contest.hold(
            new Contest.Work(
                batch == 1 ? title : title + " batch " + batch,
                net::plan,
                net.inputs(),
                NETWORK_TOLERANCE),
            new Contest.Repetition(runs, warmup, 0, 0)));
  }

  private Contest.Result op(Contest contest, OpCase c) throws OrtException {
    note(c.name());
    GraphCase graph = GraphCase.of(c);
    return noted(
        contest.hold(
            new Contest.Work(
                c.name(),
                options -> Plan.of(graph.graph(), graph.outputs(), options),
                graph.inputs(),
                OP_TOLERANCE),
            // Long enough for the JVM's compiler, and for clocks and caches to settle in each turn.
            new Contest.Repetition(runs, warmup, 0.6, 0.05)));
  }

  /** Those that the networks have and whose weights are fp32. */
  private List<OpCase> cases() {
    List<String> names = ops.stream().filter(o -> !o.isBlank()).toList();
    List<OpCase> cases =
        CaseSelection.of(names, false).stream()
            .filter(c -> c.operands().stream().allMatch(o -> o.stored().bytes() == Float.BYTES))
            .toList();
    if (cases.isEmpty()) {
      throw new InputException(
          "--ops " + String.join(",", names) + ": expected a case whose weights are all fp32.");
    }
    return cases;
  }

  private Architecture architecture() {
    return Arrays.stream(Architecture.values())
        .filter(a -> a.id().equals(arch))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "--arch "
                        + arch
                        + ": expected one of "
                        + Arrays.stream(Architecture.values())
                            .map(Architecture::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static void atLeast(String option, int value, int least) {
    if (value < least) {
      throw new InputException(option + " " + value + ": expected " + least + " or more.");
    }
  }

  private Contest.Result noted(Contest.Result r) {
    note(
        String.format(
            Locale.ROOT, "  eddy %s s, onnxruntime %s s, %.2fx", r.eddy(), r.ort(), r.ratio()));
    return r;
  }

  private void note(Object line) {
    spec.commandLine().getErr().println(line);
  }
}
