package eddy.benchkit.check;

import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.bench.Architectures;
import eddy.bench.ModelStep;
import eddy.cli.terminal.Flags;
import eddy.error.CapacityException;
import eddy.family.architecture.RandomNetwork;
import eddy.graph.Plan;
import eddy.report.Bytes;
import eddy.tensor.DType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the demo model takes against what was foretold, and how much the device really
 * gives: pieces are filled with numbers until it refuses one, or half of what it says it has is in
 * use. The other half stays for the desktop, and for whatever else uses the device.
 */
final class MemoryPart implements CheckPart {
  /** Of a processor's memory, which all programs have a part of, no more is taken than that. */
  private static final long MOST_OF_PROCESSOR = 512L << 20;

  private static final int PIECES = 16;

  private final CheckContext context;
  private final double share;

  /**
   * For a device.
   *
   * @param share of the whole check's time after which no more is taken
   */
  MemoryPart(CheckContext context, double share) {
    this.context = context;
    this.share = share;
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Finding find() {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    boolean good = foretold(figures, lines);
    lines.add(stableDiffusion(figures));
    Filled filled = fill();
    figures.put("filledBytes", filled.bytes);
    figures.put("filledGoalBytes", filled.goal);
    figures.put("refusal", filled.refusal);
    figures.put("piecesLost", filled.lost);
    String text = Bytes.text(filled.bytes) + " filled";
    if (filled.lost > 0) {
      text += ", but " + filled.lost + " pieces had other numbers in the end";
    } else if (filled.refusal != null) {
      text += ", then refused in a sentence";
      lines.add("refused: " + filled.refusal);
    } else if (filled.all) {
      text += ", as much as is tried";
    } else {
      text += " of " + Bytes.text(filled.goal) + " in the time";
    }
    PartOutcome outcome =
        !good || filled.lost > 0
            ? PartOutcome.FAILED
            : filled.bytes > 0 ? PartOutcome.PASSED : PartOutcome.LEFT_OUT;
    return new Finding(outcome, text, lines, figures);
  }

  /** A step of the demo model; false if it takes more than was foretold. */
  private boolean foretold(Map<String, @Nullable Object> figures, List<String> lines) {
    Path model = context.io().demoModel();
    if (!Files.isDirectory(model)) {
      lines.add("the demo model isn't there, whose step would be compared with its estimate");
      return true;
    }
    WatchedBackend backend = context.device().fastest().backend();
    try (ModelStep step = ModelStep.open(model, DeterminismPart.SIZE, DeterminismPart.BATCH)) {
      Plan plan = step.plan(backend.planOptions());
      MemoryUse estimate = backend.estimate(plan);
      try (Executable executable = backend.compile(plan)) {
        long taken = executable.weightBytes() + executable.valueBytes();
        figures.put("stepForetoldBytes", estimate.bytes());
        figures.put("stepTakenBytes", taken);
        boolean good = taken <= estimate.bytes();
        lines.add(
            "a step of the demo model takes "
                + Bytes.text(taken)
                + (good ? ", of " : ", more than the ")
                + Bytes.text(estimate.bytes())
                + " foretold");
        return good;
      }
    }
  }

  private String stableDiffusion(Map<String, @Nullable Object> figures) {
    WatchedBackend backend = context.device().fastest().backend();
    RandomNetwork network =
        new RandomNetwork(Architectures.of("sd15"), RandomNetwork.Kind.UNET, 64, 2, DType.F16);
    MemoryUse use = backend.estimate(network.plan(backend.planOptions()));
    long has = backend.device().memoryBytes();
    boolean fits = use.possible() && (has == 0 || use.bytes() <= has);
    figures.put("sd15StepForetoldBytes", use.bytes());
    figures.put("sd15StepFits", fits);
    return "a step of SD 1.5 at 512x512 would take "
        + Bytes.text(use.bytes())
        + (has > 0 ? " of " + Bytes.text(has) : "")
        + (fits ? "" : ", which doesn't fit");
  }

  /**
   * What was taken.
   *
   * @param bytes in pieces that were filled
   * @param goal which isn't exceeded
   * @param all whether one more piece would have exceeded it
   * @param refusal the sentence with which the device gave no more; null if it gave all
   * @param lost pieces that had other numbers when all were there
   */
  private record Filled(long bytes, long goal, boolean all, @Nullable String refusal, int lost) {}

  private Filled fill() {
    WatchedBackend backend = context.device().exact();
    long has = backend.device().memoryBytes();
    long goal = backend.device().gpu() && has > 0 ? has / 2 : MOST_OF_PROCESSOR;
    List<MemoryPiece> pieces = new ArrayList<>();
    long bytes = 0;
    long next = goal / PIECES;
    String refusal = null;
    try {
      try {
        while (bytes + next <= goal && context.budget().left(share) > 0) {
          MemoryPiece piece = MemoryPiece.filled(backend, goal / PIECES, pieces.size());
          pieces.add(piece);
          bytes += piece.bytes();
          next = piece.bytes(); // they all have the same size
        }
      } catch (CapacityException e) {
        refusal = e.message(Flags.WORDING);
      }
      int lost = 0;
      for (MemoryPiece piece : pieces) {
        lost += piece.isWhole() ? 0 : 1;
      }
      return new Filled(bytes, goal, bytes + next > goal, refusal, lost);
    } finally {
      pieces.forEach(MemoryPiece::close);
    }
  }
}
