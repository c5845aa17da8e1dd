package eddy.kernels.budget.tool;

import eddy.kernels.budget.BudgetLine;
import eddy.kernels.budget.Figure;
import eddy.kernels.budget.Multiprocessor;
import eddy.kernels.budget.TileGeometry;
import eddy.kernels.budget.machine.CodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tools that read figures together, and the GPUs that they read them for.
 *
 * @param tools as in a line's key
 * @param targets GPUs
 */
public record Toolchain(
    Group group,
    String tools,
    List<String> targets,
    Optional<Clang> clang,
    Optional<PtxAssembler> ptxas) {
  /** What is read with the same tools. */
  public enum Group {
    /** All figures for AMD GPUs, with clang alone. */
    AMD("clang-19 with libclc-19"),
    /** All figures for NVIDIA GPUs, with the last tools that Debian packages. */
    NVIDIA_LOOPS("clang-19 with libclc-19, and ptxas and nvdisasm of CUDA 11.8"),
    /** Registers and memory for NVIDIA GPUs, the newest included. */
    NVIDIA_REGISTERS("clang-19 with libclc-19, and ptxas of CUDA 13.0");

    private final String needs;

    Group(String needs) {
      this.needs = needs;
    }

    /** The tools that it wants. */
    public String needs() {
      return needs;
    }
  }

  /** clang writes a newer version of PTX than CUDA 11.8 takes, but nothing that needs it. */
  private static final String PTX_VERSION = "7.8";

  /** What this machine can read of a group; empty if it lacks a tool. */
  public static Optional<Toolchain> find(Group group) {
    Optional<Clang> clang = Clang.find();
    if (clang.isEmpty()) {
      return Optional.empty();
    }
    String front = clang.get().version();
    return switch (group) {
      case AMD ->
          Optional.of(
              new Toolchain(
                  group, front, List.of("gfx1100", "gfx1030", "gfx90a"), clang, Optional.empty()));
      case NVIDIA_LOOPS ->
          PtxAssembler.find("11.8.")
              .map(p -> nvidia(group, clang.get(), p, List.of("sm_80", "sm_89", "sm_90")));
      case NVIDIA_REGISTERS ->
          PtxAssembler.find("13.0.")
              .map(
                  p ->
                      nvidia(
                          group,
                          clang.get(),
                          p,
                          List.of("sm_80", "sm_86", "sm_89", "sm_90", "sm_120")));
    };
  }

  private static Toolchain nvidia(
      Group group, Clang clang, PtxAssembler ptxas, List<String> targets) {
    String tools = clang.version() + ",ptxas-" + ptxas.version();
    return new Toolchain(group, tools, targets, Optional.of(clang), Optional.of(ptxas));
  }

  /** Whether it reads kernels of that language. */
  public boolean reads(ExportedKernel kernel) {
    return group != Group.AMD || kernel.language().equals(ExportedKernel.OPENCL);
  }

  /**
   * A kernel's lines, one for each GPU.
   *
   * @param folder where what the tools write stays: they aren't asked twice for the same code
   */
  public List<BudgetLine> read(ExportedKernel kernel, Path folder) {
    try {
      Path work = folder.resolve(tools).resolve(kernel.language()).resolve(kernel.name());
      Written files = new Written(work.resolve(kernel.hash()));
      Path ptx = group == Group.AMD ? kernel.file() : ptx(kernel, files);
      return targets.stream().map(target -> line(kernel, target, ptx, files)).toList();
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          kernel.language() + " " + kernel.name() + ": " + e.getMessage(), e);
    }
  }

  private BudgetLine line(ExportedKernel kernel, String target, Path from, Written files) {
    TileGeometry geometry = TileGeometry.of(kernel.name());
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    String widths = "-";
    try {
      if (group == Group.AMD) {
        String text =
            files.text(target + ".s", to -> clang.orElseThrow().amd(kernel.file(), target, to));
        CodeReader reader = CodeReader.ofAmd(text, geometry);
        figures.putAll(reader.figures());
        widths = reader.widths();
        amdMemory(text, figures);
      } else {
        PtxAssembler assembler = ptxas.orElseThrow();
        Path binary = files.path(target + ".cubin");
        String said =
            files.text(
                target + ".said",
                to -> Files.writeString(to, assembler.assemble(from, target, binary)));
        nvidiaMemory(said, kernel.name(), target, figures);
        if (group == Group.NVIDIA_LOOPS) {
          String text =
              files.text(
                  target + ".sass", to -> Files.writeString(to, assembler.disassemble(binary)));
          CodeReader reader = CodeReader.ofSass(text, geometry);
          figures.putAll(reader.figures());
          widths = reader.widths();
        }
      }
    } catch (IllegalStateException e) {
      throw new IllegalStateException("for " + target + ": " + e.getMessage(), e);
    }
    BudgetLine.LineKey key =
        new BudgetLine.LineKey(kernel.language(), kernel.name(), target, toolsFor(kernel));
    return new BudgetLine(key, kernel.hash(), widths, figures);
  }

  /** PTX has no front end to name. */
  private String toolsFor(ExportedKernel kernel) {
    return kernel.language().equals(ExportedKernel.PTX)
        ? "ptxas-" + ptxas.orElseThrow().version()
        : tools;
  }

  /** Whether a line is of these tools. */
  public boolean wrote(BudgetLine.LineKey key) {
    return key.tools().equals(tools)
        || ptxas.map(p -> key.tools().equals("ptxas-" + p.version())).orElse(false);
  }

  /** PTX of the oldest version that will do, for the oldest GPU: all assemblers take it. */
  private Path ptx(ExportedKernel kernel, Written files) {
    if (kernel.language().equals(ExportedKernel.PTX)) {
      return kernel.file();
    }
    files.text(
        "kernel.ptx",
        to -> {
          clang.orElseThrow().ptx(kernel.file(), to);
          String text = Files.readString(to);
          Files.writeString(to, text.replaceFirst("(?m)^\\.version .*", ".version " + PTX_VERSION));
        });
    return files.path("kernel.ptx");
  }

  private static void amdMemory(String text, Map<Figure, Integer> figures) {
    figures.put(Figure.REGISTERS, number(text, "    \\.vgpr_count:"));
    figures.put(Figure.SPILLS, number(text, "    \\.vgpr_spill_count:"));
    figures.put(Figure.STACK, number(text, "    \\.private_segment_fixed_size:"));
    figures.put(Figure.LOCAL, number(text, "    \\.group_segment_fixed_size:"));
    figures.put(Figure.OCCUPANCY, number(text, "; Occupancy:"));
  }

  private static void nvidiaMemory(
      String said, String kernel, String target, Map<Figure, Integer> figures) {
    int registers = number(said, ".*Used (?=\\d+ registers)");
    int local = said.contains(" bytes smem") ? number(said, ".*, (?=\\d+ bytes smem)") : 0;
    figures.put(Figure.REGISTERS, registers);
    figures.put(Figure.STACK, number(said, "\\s*(?=\\d+ bytes stack frame)"));
    figures.put(
        Figure.SPILLS,
        number(said, ".*frame, (?=\\d+ bytes spill stores)")
            + number(said, ".*stores, (?=\\d+ bytes spill loads)"));
    figures.put(Figure.LOCAL, local);
    int items = TileGeometry.groupSize(kernel);
    int groups = Multiprocessor.of(target).groups(items, registers, local);
    figures.put(Figure.OCCUPANCY, groups * ((items + 31) / 32));
  }

  /** The number behind a line's beginning. */
  private static int number(String text, String beginning) {
    Pattern pattern = Pattern.compile("^" + beginning + "\\s*(\\d+)", Pattern.MULTILINE);
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      throw new IllegalStateException("nothing begins with " + beginning + " in\n" + text);
    }
    return Integer.parseInt(m.group(1));
  }
}
