package eddy.kernels.budget.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * clang's front end for OpenCL C with libclc, the library of OpenCL's functions.
 *
 * @param version such as {@code clang-19.1.7}; with libclc's behind it if that is another
 */
record Clang(Path program, Path library, String version) {
  private static final int MAJOR = 19;
  private static final Pattern VERSION = Pattern.compile("clang version (\\d+\\.\\d+\\.\\d+)");
  private static final Pattern PACKAGE = Pattern.compile("(?:\\d+:)?(\\d+\\.\\d+\\.\\d+).*");

  /** The one on the PATH, or that {@code CLANG} and {@code LIBCLC} name. */
  static Optional<Clang> find() {
    String named = System.getenv("CLANG");
    Stream<Path> places =
        named == null
            ? Stream.of(System.getenv("PATH").split(":")).map(p -> Path.of(p, "clang-" + MAJOR))
            : Stream.of(Path.of(named));
    Path library = Path.of(System.getenv().getOrDefault("LIBCLC", "/usr/lib/clc"));
    if (!Files.isDirectory(library)) {
      return Optional.empty();
    }
    return places.filter(Processes::isProgram).findFirst().map(p -> of(p, library));
  }

  private static Clang of(Path program, Path library) {
    Matcher m = VERSION.matcher(Processes.run(List.of(program.toString(), "--version")));
    if (!m.find()) {
      throw new IllegalStateException(program + " doesn't say its version");
    }
    String own = m.group(1);
    String other = libraryVersion();
    return new Clang(
        program, library, "clang-" + own + (other.equals(own) ? "" : ",libclc-" + other));
  }

  /** libclc itself doesn't say; Debian does. */
  private static String libraryVersion() {
    Path query = Path.of("/usr/bin/dpkg-query");
    if (!Processes.isProgram(query)) {
      return "unknown";
    }
    String said =
        Processes.run(List.of(query.toString(), "-W", "-f", "${Version}", "libclc-" + MAJOR));
    Matcher m = PACKAGE.matcher(said.strip());
    return m.matches() ? m.group(1) : "unknown";
  }

  /** Assembler for an AMD GPU. */
  void amd(Path source, String gpu, Path to) {
    compile(
        source,
        List.of("-target", "amdgcn-amd-amdhsa", "-mcpu=" + gpu, "-mcode-object-version=5"),
        "amdgcn--amdhsa.bc",
        to);
  }

  /** PTX, which {@code ptxas} takes for any newer GPU. */
  void ptx(Path source, Path to) {
    List<String> options = new ArrayList<>(List.of("-target", "nvptx64-nvidia-nvcl"));
    for (String word : List.of("-target-cpu", "sm_80", "-target-feature", "+ptx78")) {
      options.addAll(List.of("-Xclang", word));
    }
    options.add("-ffp-contract=on");
    // libclc leaves it to LLVM, which has nothing for it here; NVIDIA's is a power of two.
    options.add("-Dnative_exp2(x)=__nvvm_ex2_approx_f(x)");
    compile(source, options, "nvptx64--nvidiacl.bc", to);
  }

  private void compile(Path source, List<String> options, String bitcode, Path to) {
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "-x", "cl", "-cl-std=CL1.2"));
    command.addAll(options);
    command.addAll(List.of("-nogpulib", "-O3", "-Wno-linker-warnings"));
    command.addAll(List.of("-Xclang", "-mlink-builtin-bitcode"));
    command.addAll(List.of("-Xclang", library.resolve(bitcode).toString()));
    command.addAll(List.of("-S", source.toString(), "-o", to.toString()));
    Processes.run(command);
  }
}
