package eddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.CancelledException;
import eddy.error.InputException;
import eddy.event.Progress;
import eddy.picture.file.PictureFile;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door, on the demo model. */
class EddyTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));
  private static final Path DEMO_MODEL = ROOT.resolve("demo-model");
  private static final Path REFERENCE = Path.of(System.getProperty("eddy.reference"));
  private static final Settings SMALL =
      Settings.of("a red circle on a blue background").size(64, 64).steps(2).seed(7);

  @TempDir private Path folder;

  private static Eddy open() {
    return Eddy.model(DEMO_MODEL).device("cpu").threads(1).open();
  }

  private static byte[] rgb(Eddy eddy, Settings settings) {
    return eddy.generate(settings).first().rgb();
  }

  @Test
  void manyThreadsGetWhatOneWould() throws Exception {
    int threads = 8;
    int each = 3;
    try (Eddy eddy = open()) {
      Map<Integer, byte[]> alone = new TreeMap<>();
      for (int seed = 0; seed < threads; seed++) {
        alone.put(seed, rgb(eddy, SMALL.seed(seed)));
      }
      Map<String, byte[]> made = new ConcurrentHashMap<>();
      List<String> cancelled = Collections.synchronizedList(new ArrayList<>());
      CountDownLatch go = new CountDownLatch(1);
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        List<Future<?>> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
          int seed = t;
          all.add(
              pool.submit(
                  () -> {
                    go.await();
                    for (int i = 0; i < each; i++) {
                      String name = seed + "/" + i;
                      try (Job job = eddy.submit(SMALL.seed(seed))) {
                        if (name.equals("2/1") || name.equals("5/0")) {
                          job.cancel();
                        }
                        made.put(name, job.result().first().rgb());
                      } catch (CancelledException e) {
                        cancelled.add(name);
                      }
                    }
                    return null;
                  }));
        }
        go.countDown();
        for (Future<?> one : all) {
          one.get(5, TimeUnit.MINUTES);
        }
      }
      assertThat(cancelled).containsExactlyInAnyOrder("2/1", "5/0");
      assertThat(made).hasSize(threads * each - 2);
      made.forEach(
          (name, rgb) ->
              assertThat(rgb)
                  .as(name)
                  .isEqualTo(alone.get(Integer.parseInt(name.split("/", -1)[0]))));
    }
  }

  @Test
  void whoeverAsksFirstIsServedFirst() {
    try (Eddy eddy = open()) {
      List<Integer> order = Collections.synchronizedList(new ArrayList<>());
      List<Job> jobs = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        int number = i;
        jobs.add(
            eddy.submit(
                SMALL.steps(1),
                progress -> {
                  if (progress instanceof Progress.StepDone) {
                    order.add(number);
                  }
                }));
      }
      jobs.forEach(Job::result);
      assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }
  }

  @Test
  void closingEndsWhatIsBeingMadeAtItsNextStepAndWhatWaitsAtOnce() throws Exception {
    Eddy eddy = open();
    CountDownLatch begun = new CountDownLatch(1);
    List<Integer> steps = Collections.synchronizedList(new ArrayList<>());
    Job first =
        eddy.submit(
            SMALL.steps(500),
            progress -> {
              if (progress instanceof Progress.StepDone(int done, int total)) {
                steps.add(done);
                begun.countDown();
              }
            });
    Job second = eddy.submit(SMALL);
    assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();
    eddy.close();
    assertThat(first.isDone()).isTrue();
    assertThatThrownBy(first::result)
        .isInstanceOf(CancelledException.class)
        .hasMessageMatching("The pictures were called off after step \\d+ of 500\\.");
    assertThatThrownBy(second::result)
        .isInstanceOf(CancelledException.class)
        .hasMessage("The pictures were called off before their turn came.");
    assertThat(steps).hasSizeLessThan(500);
    assertThatThrownBy(() -> eddy.generate(SMALL)).isInstanceOf(IllegalStateException.class);
    eddy.close();
  }

  @Test
  void aListenerMayClose() {
    Eddy eddy = open();
    Job job =
        eddy.submit(
            SMALL.steps(50),
            progress -> {
              if (progress instanceof Progress.StepDone) {
                eddy.close();
              }
            });
    assertThatThrownBy(job::result).isInstanceOf(CancelledException.class);
  }

  @Test
  void aListenerMayAskForMoreButNotWaitForIt() throws Exception {
    Eddy eddy = open(); // not closed by the test if it fails, since that would wait for ever
    List<Job> more = Collections.synchronizedList(new ArrayList<>());
    List<String> refused = Collections.synchronizedList(new ArrayList<>());
    Job job =
        eddy.submit(
            SMALL.steps(1),
            progress -> {
              if (progress instanceof Progress.StepDone) {
                Job next = eddy.submit(SMALL.steps(1));
                more.add(next);
                List<Runnable> waits =
                    List.of(
                        eddy::device,
                        () -> eddy.estimate(SMALL),
                        () -> eddy.generate(SMALL),
                        next::result);
                for (Runnable wait : waits) {
                  try {
                    wait.run();
                  } catch (IllegalStateException e) {
                    refused.add(e.getMessage());
                  }
                }
              }
            });
    job.whenDone().toCompletableFuture().get(2, TimeUnit.MINUTES);
    assertThat(refused)
        .hasSize(4)
        .allSatisfy(why -> assertThat(why).contains("would wait for itself"));
    assertThat(more.getFirst().result().steps()).isEqualTo(1);
    eddy.close();
  }

  @Test
  void whatIsClosedWhileItIsAskedSaysSo() throws IOException {
    Path picture = folder.resolve("odd.png");
    ImageIO.write(new BufferedImage(70, 64, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Settings noted = Settings.of("a tree").init(picture, 0.5).steps(1); // a note tells of the size
    for (boolean estimate : new boolean[] {true, false}) {
      AtomicReference<Eddy> opened = new AtomicReference<>();
      Consumer<Progress> closes =
          progress -> {
            Eddy eddy = opened.get();
            if (eddy != null) {
              eddy.close();
            }
          };
      Eddy eddy = Eddy.model(DEMO_MODEL).device("cpu").listener(closes).open();
      opened.set(eddy);
      assertThatThrownBy(() -> ask(eddy, noted, estimate))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Eddy is closed");
      assertThatThrownBy(eddy::device).hasMessage("Eddy is closed");
    }
  }

  private static void ask(Eddy eddy, Settings settings, boolean estimate) {
    if (estimate) {
      eddy.estimate(settings);
    } else {
      eddy.generate(settings);
    }
  }

  @Test
  void whatAListenerThrowsIsForWhoeverWaits() {
    try (Eddy eddy = open()) {
      assertThatThrownBy(
              () ->
                  eddy.generate(
                      SMALL,
                      progress -> {
                        throw new IllegalStateException("no room");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no room");
      assertThat(rgb(eddy, SMALL)).isNotEmpty();
    }
  }

  @Test
  void lorasAndVaesComeAndGo() {
    Path model = REFERENCE.resolve("models/tiny-sd15");
    Path lora = REFERENCE.resolve("goldens/lora_kohya.safetensors");
    try (Eddy eddy = Eddy.model(model).device("cpu").open()) {
      byte[] plain = rgb(eddy, SMALL);
      List<String> reports = new ArrayList<>();
      byte[] changed =
          eddy.generate(
                  SMALL.lora(lora, 1),
                  progress -> {
                    if (progress instanceof Progress.Report(var message)) {
                      reports.add(message.toString());
                    }
                  })
              .first()
              .rgb();
      assertThat(reports).singleElement().asString().contains("lora_kohya");
      assertThat(changed).isNotEqualTo(plain);
      assertThat(rgb(eddy, SMALL)).isEqualTo(plain);
      Settings otherVae =
          SMALL.with(Fields.VAE, REFERENCE.resolve("models/tiny-sd15-lcm").resolve("vae"));
      assertThat(eddy.generate(otherVae).parameters().getFirst().fields()).containsKey("VAE");
      assertThat(rgb(eddy, SMALL)).isEqualTo(plain);
    }
  }

  @Test
  void aPictureTellsHowItIsMadeAgain() throws IOException {
    try (Eddy eddy = open()) {
      Pictures made = eddy.generate(SMALL.batch(2).negative("a tree").cfg(3).sampler("ddim"));
      assertThat(made.seeds()).containsExactly("7", "8");
      List<Path> files = made.save(folder.resolve("a.png"));
      assertThat(files).containsExactly(folder.resolve("a-7.png"), folder.resolve("a-8.png"));
      Settings again = Settings.from(files.get(1));
      assertThat(rgb(eddy, again)).isEqualTo(made.pictures().get(1).rgb());
      assertThat(rgb(eddy, again.steps(3))).isNotEqualTo(made.pictures().get(1).rgb());
      assertThatThrownBy(() -> eddy.generate(SMALL.init(files.get(0), 0.5)).save(files.get(0)))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("would be written over the file that init reads");
      PictureFile read = PictureFile.read(files.get(0));
      assertThat(rgb(eddy, SMALL.init(read, 0.5)))
          .isEqualTo(rgb(eddy, SMALL.init(files.get(0), 0.5)));
      assertThat(made.save(Files.createDirectory(folder.resolve("b"))))
          .extracting(f -> String.valueOf(f.getFileName()))
          .containsExactly("eddy-7.png", "eddy-8.png");
    }
  }

  @Test
  void whatHappensIsToldInOrder() {
    List<Progress> heard = Collections.synchronizedList(new ArrayList<>());
    try (Eddy eddy = open()) {
      eddy.generate(SMALL.steps(3).batch(2).with(Fields.PREVIEW, 2), heard::add);
    }
    assertThat(heard)
        .filteredOn(Progress.StepDone.class::isInstance)
        .containsExactly(
            new Progress.StepDone(1, 3), new Progress.StepDone(2, 3), new Progress.StepDone(3, 3));
    assertThat(heard).contains(new Progress.StageBegun("Encoding the prompt"));
    assertThat(heard)
        .filteredOn(Progress.Preview.class::isInstance)
        .extracting(p -> (Progress.Preview) p)
        .hasSize(2)
        .allSatisfy(
            p ->
                assertThat(p.pictures())
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one.width()).isEqualTo(64)));
  }

  @Test
  void whatIsRefusedNamesTheSetting() {
    try (Eddy eddy = open()) {
      assertThatThrownBy(() -> eddy.generate(SMALL.cfg(2000)))
          .isInstanceOf(InputException.class)
          .hasMessage("cfg should be from 0 to 1000, but is 2000.0.");
      assertThatThrownBy(() -> eddy.generate(SMALL.size(60, 64)))
          .hasMessageStartingWith("width should be a multiple of 8, but is 60");
      assertThatThrownBy(() -> eddy.generate(SMALL.with(Fields.STRENGTH, 0.5)))
          .hasMessage("strength goes with init PICTURE; give that too, or leave it out.");
      assertThatThrownBy(() -> eddy.generate(Settings.NONE))
          .hasMessage("Expected a prompt; for an empty one give \"\".");
      assertThatThrownBy(() -> eddy.generate(SMALL.with(Fields.DEVICE_NAME, "reference")))
          .hasMessageStartingWith("device is chosen when a model is opened");
    }
    assertThatThrownBy(() -> Eddy.open(folder.resolve("none"))).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> Eddy.model(DEMO_MODEL).threads(0).open())
        .hasMessage("threads should be from 1 to 1024, but is 0.");
  }

  @Test
  void memoryIsKnownBefore() {
    try (Eddy eddy = open()) {
      MemoryNeed small = eddy.estimate(SMALL);
      MemoryNeed large = eddy.estimate(SMALL.size(256, 256));
      assertThat(small.stages()).extracting(MemoryNeed.StageNeed::name).contains("denoising");
      assertThat(large.peakBytes()).isGreaterThan(small.peakBytes());
      assertThat(eddy.device().id()).hasToString("cpu");
    }
    try (Eddy eddy = Eddy.model(DEMO_MODEL).device("cpu").maxMemory("401M").open()) {
      assertThatThrownBy(() -> eddy.generate(SMALL.size(512, 512)))
          .hasMessageContaining("max-memory");
    }
  }

  @Test
  void defaultsHoldUnlessAPictureSaysOtherwise() {
    try (Eddy eddy =
        Eddy.model(DEMO_MODEL).device("cpu").with(SMALL).with(Fields.CFG, 3.0).open()) {
      Pictures made = eddy.generate(Settings.of("a tree"));
      assertThat(made.parameters().getFirst().prompt()).isEqualTo("a tree");
      assertThat(Objects.requireNonNull(made.parameters().getFirst().fields()))
          .containsEntry("CFG scale", "3")
          .containsEntry("Steps", "2");
    }
  }
}
