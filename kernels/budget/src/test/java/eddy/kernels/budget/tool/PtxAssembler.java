package eddy.kernels.budget.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CUDA's assembler, and its disassembler beside it.
 *
 * @param version such as {@code 11.8.89}
 */
record PtxAssembler(Path program, String version) {
  private static final Pattern VERSION = Pattern.compile("V(\\d+\\.\\d+\\.\\d+)");

  /** One whose version begins so, of those that are installed here. */
  static Optional<PtxAssembler> find(String release) {
    List<Path> folders = new ArrayList<>();
    for (String variable : List.of("CUDA11", "CUDA")) {
      String named = System.getenv(variable);
      if (named != null) {
        folders.add(Path.of(named));
        folders.add(Path.of(named, "bin"));
      }
    }
    folders.add(Path.of("/usr/local/cuda/bin"));
    folders.add(Path.of("/usr/lib/nvidia-cuda-toolkit/bin"));
    folders.add(Path.of("/usr/bin"));
    return folders.stream()
        .map(folder -> folder.resolve("ptxas"))
        .filter(Processes::isProgram)
        .map(PtxAssembler::of)
        .filter(found -> found.version.startsWith(release))
        .findFirst();
  }

  private static PtxAssembler of(Path program) {
    Matcher m = VERSION.matcher(Processes.run(List.of(program.toString(), "--version")));
    if (!m.find()) {
      throw new IllegalStateException(program + " doesn't say its version");
    }
    return new PtxAssembler(program, m.group(1));
  }

  /** Assembles, and says what it told of registers and memory. */
  String assemble(Path ptx, String gpu, Path to) {
    return Processes.run(
        List.of(
            program.toString(), "-v", "-O3", "-arch=" + gpu, ptx.toString(), "-o", to.toString()));
  }

  /** Instructions of what it assembled. */
  String disassemble(Path binary) {
    return Processes.run(List.of(program.resolveSibling("nvdisasm").toString(), binary.toString()));
  }
}
