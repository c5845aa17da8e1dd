package eddy.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.cli.Main;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, ROOT);
    int code = Main.run(io, args.toArray(String[]::new));
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private List<String> arguments(String table, String... more) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, table);
    List<String> args = new ArrayList<>(List.of("spark", "--device=cpu", "--master=local[2]"));
    args.addAll(List.of("--prompts", file.toString(), "--output"));
    args.addAll(List.of(folder.resolve("out").toString(), "--steps=2", "--width=64"));
    args.addAll(List.of("--height=64"));
    args.addAll(List.of(more));
    return args;
  }

  @Test
  void aTableOfCsvIsMade() throws IOException {
    String table = "prompt,id\na red circle,red\na star,star\na fish,../fish\n";
    Ran dry = run(arguments(table, "--dry-run"));
    assertThat(dry.code()).as(dry.err()).isEqualTo(2);
    assertThat(dry.out()).contains("3 rows: 2 to make, 0 there already, 1 refused", "memory: ");
    assertThat(folder.resolve("out")).doesNotExist();

    Ran ran = run(arguments(table, "--partitions=2"));
    assertThat(ran.code()).as(ran.err()).isEqualTo(2);
    assertThat(ran.err()).contains("eddy: 2 made, 0 there already, 1 failed. The manifests in ");
    assertThat(Rows.pictures(folder.resolve("out"))).containsOnlyKeys("red.png", "star.png");
    assertThat(folder.resolve("out/manifest.parquet")).isDirectory();
    Ran again = run(arguments("prompt,id\na red circle,red\na star,star\n"));
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("0 made, 2 there already, 0 failed.");
  }

  @Test
  void aTableThatIsNotThereIsOneSentence() {
    Ran ran =
        run(
            List.of(
                "spark", "--master=local[1]", "--prompts=none.csv", "--output=out", "--batch=1"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines().filter(line -> line.startsWith("eddy: ")))
        .containsExactly(
            "eddy: none.csv: can't be read as CSV; check the path, and that the cluster sees it.");
  }

  @Test
  void aPictureHasAllCoresOfAnExecutor() {
    SparkConf conf =
        SparkRun.configured(
            new SparkConf(false).set("spark.executor.cores", "8"), "spark://host:7077", null);
    assertThat(conf.get("spark.task.cpus")).isEqualTo("8");
    assertThat(conf.get("spark.executor.extraJavaOptions"))
        .contains("--add-modules jdk.incubator.vector");
    assertThat(SparkRun.configured(new SparkConf(false), "yarn", 4).get("spark.executor.cores"))
        .isEqualTo("4");
    assertThatThrownBy(() -> SparkRun.configured(new SparkConf(false), "yarn", null))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("give --cores N");
    assertThatThrownBy(() -> SparkRun.configured(new SparkConf(false), null, null))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("give --master URL");
  }

  /** As in the distribution, whose class path has Eddy's jars alone. */
  @Test
  void withoutSparkTheCommandSaysSo() throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(p -> !p.contains("org/apache/spark") && !p.contains("scala-lang"))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                "eddy.cli.Main",
                "spark",
                "--prompts=t.csv",
                "--output=out")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(log).strip())
        .isEqualTo(
            "eddy: eddy spark needs Apache Spark 4, which isn't on the class path; run it by"
                + " spark-submit, as docs/many-prompts.md shows.");
  }
}
