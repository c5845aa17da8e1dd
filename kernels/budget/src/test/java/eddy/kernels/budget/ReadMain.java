package eddy.kernels.budget;

import eddy.kernels.budget.tool.ExportedKernel;
import eddy.kernels.budget.tool.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the kernels in any folder, with whatever tools are here, into a table like {@code
 * kernel-budget.tsv}: for a kernel in the making, or for those of another commit.
 */
final class ReadMain {
  private ReadMain() {}

  /**
   * @param args the folder, the file to write, and the groups of tools, such as {@code AMD}; all if
   *     there are none
   */
  public static void main(String[] args) throws Exception {
    List<ExportedKernel> kernels = new ArrayList<>();
    kernels.addAll(ExportedKernel.in(Path.of(args[0]), ExportedKernel.OPENCL, ".cl"));
    kernels.addAll(ExportedKernel.in(Path.of(args[0]), ExportedKernel.PTX, ".ptx"));
    KernelBudget out = new KernelBudget(new TreeMap<>());
    List<String> asked = List.of(args).subList(2, args.length);
    for (Toolchain.Group group : Toolchain.Group.values()) {
      if (!asked.isEmpty() && !asked.contains(group.name())) {
        continue;
      }
      Optional<Toolchain> tools = Toolchain.find(group);
      if (tools.isPresent()) {
        out = out.with(Readings.of(tools.get(), kernels));
      } else {
        System.err.println("not read: " + group + " needs " + group.needs());
      }
    }
    Files.writeString(Path.of(args[1]), out.text());
  }
}
