package eddy;

import eddy.backend.DeviceInfo;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.file.Closing;
import eddy.internal.run.Models;
import eddy.internal.run.Preparation;
import eddy.internal.run.Workbench;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of a model that is opened once.
 *
 * <pre>{@code
 * try (Eddy eddy = Eddy.open(Path.of("demo-model"))) {
 *   eddy.generate(Settings.of("the sun over mountains")).save(Path.of("sun.png"));
 * }
 * }</pre>
 *
 * <p>Any number of threads may ask for pictures. They are made one after the other, in the order in
 * which they were asked for, since one run takes all of a device. LoRAs, embeddings, ControlNets
 * and the VAE belong to the settings, so that each request may have others; the model's own files
 * stay mapped.
 *
 * <p>Nothing is printed. What happens is told to the listener that is given or, without one, logged
 * by {@link System.Logger} under the name {@code eddy}: warnings as such, all else below.
 *
 * <p>Start Java with {@code --add-modules jdk.incubator.vector}, without which the device {@code
 * cpu} is about four times slower, and with {@code --enable-native-access=ALL-UNNAMED} for a GPU;
 * where one is missing, a warning says so.
 */
public final class Eddy implements AutoCloseable {
  /** What is chosen when Eddy is opened, and not for a single picture. */
  private static final List<Field<?>> OPENING =
      List.of(Fields.DEVICE_NAME, Fields.THREADS, Fields.MAX_MEMORY, Fields.MODEL);

  private final Path model;
  private final Settings defaults;
  private final Consumer<Progress> listener;
  private final Models models = new Models();
  private final Workbench bench;

  /** Whoever asks first is served first. */
  private final ReentrantLock door = new ReentrantLock(true);

  private final ExecutorService worker;
  private volatile @Nullable Thread workerThread;
  private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private Eddy(Builder b) {
    model = b.model;
    defaults = b.defaults;
    listener = b.listener;
    Preparation.open(
        model, defaults, models, Listeners.notes(listener), Listeners.reports(listener));
    bench = new Workbench(defaults);
    worker =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = Thread.ofPlatform().daemon().name("eddy").unstarted(work);
              workerThread = thread;
              return thread;
            });
  }

  /**
   * Opens a model, with the device that is best here.
   *
   * @param model a diffusers folder, or a single-file checkpoint (.safetensors)
   * @return what makes its pictures; close it
   * @throws EddyException saying what is wrong with it
   */
  public static Eddy open(Path model) {
    return model(model).open();
  }

  /**
   * A model that isn't opened yet, to say more about how.
   *
   * @param model a diffusers folder, or a single-file checkpoint (.safetensors)
   * @return what opens it; no file is read yet
   */
  public static Builder model(Path model) {
    return new Builder(model);
  }

  /** How a model is opened. */
  public static final class Builder {
    private final Path model;
    private Settings defaults = Settings.NONE;
    private Consumer<Progress> listener = Listeners.LOG;

    private Builder(Path model) {
      this.model = model;
    }

    /**
     * Which device computes: "auto", which it is unless told, or a name that {@link
     * eddy.device.Devices} lists, such as "cpu" or "opencl:0:1".
     *
     * @param name in any case
     * @return this
     */
    public Builder device(String name) {
      return with(Fields.DEVICE_NAME, name);
    }

    /**
     * How many threads the device cpu has; one for each core unless told.
     *
     * @param count 1 to 1024
     * @return this
     */
    public Builder threads(int count) {
      return with(Fields.THREADS, count);
    }

    /**
     * How much memory may be taken; what there is unless told.
     *
     * @param size such as "8G", "900M" or a number of bytes; units are powers of 1024
     * @return this
     */
    public Builder maxMemory(String size) {
      return with(Fields.MAX_MEMORY, size);
    }

    /**
     * A line of the table for every picture whose own settings don't say otherwise.
     *
     * @param <T> the type of its values
     * @param field the line
     * @param value what it is to be
     * @return this
     */
    public <T> Builder with(Field<T> field, T value) {
      defaults = defaults.with(field, value);
      return this;
    }

    /**
     * The same for all of these.
     *
     * @param settings which win over what was said before
     * @return this
     */
    public Builder with(Settings settings) {
      defaults = settings.over(defaults);
      return this;
    }

    /**
     * Who is told what happens, unless a picture has a listener of its own.
     *
     * @param told called by whichever thread is at work
     * @return this
     */
    public Builder listener(Consumer<Progress> told) {
      listener = told;
      return this;
    }

    /**
     * Opens the model. The device is opened with the first picture, or by {@link Eddy#device}.
     *
     * @return what makes its pictures; close it
     * @throws EddyException saying what is wrong with a file or a setting
     */
    public Eddy open() {
      return new Eddy(this);
    }
  }

  /**
   * Makes pictures, when those asked for before are done.
   *
   * @param settings what to make; where they say nothing, what was said when Eddy was opened counts
   * @return the pictures of the batch
   * @throws EddyException if they can't be made; a {@link eddy.error.CancelledException} if Eddy is
   *     closed or the thread is interrupted meanwhile
   * @throws IllegalStateException if Eddy is closed already, or if a listener asks during a run,
   *     which goes on only when the listener returns
   */
  public Pictures generate(Settings settings) {
    return generate(settings, listener);
  }

  /**
   * The same with a listener.
   *
   * @param settings what to make
   * @param told hears what happens, at first by this thread, then by another
   * @return the pictures of the batch
   * @throws EddyException if they can't be made; a {@link eddy.error.CancelledException} if Eddy is
   *     closed or the thread is interrupted meanwhile
   * @throws IllegalStateException if Eddy is closed already, or if a listener asks during a run,
   *     which goes on only when the listener returns
   */
  public Pictures generate(Settings settings, Consumer<Progress> told) {
    requireOtherThread();
    try (Job job = submit(settings, told)) {
      return job.result();
    }
  }

  /**
   * Asks for pictures and doesn't wait for them. What can be refused without a device is refused
   * here.
   *
   * @param settings what to make
   * @return what waits for its turn, gives the pictures, and can be called off
   * @throws EddyException if they can't be made
   * @throws IllegalStateException if Eddy is closed
   */
  public Job submit(Settings settings) {
    return submit(settings, listener);
  }

  /**
   * The same with a listener.
   *
   * @param settings what to make
   * @param told hears what happens, at first by this thread, then by another
   * @return what waits for its turn, gives the pictures, and can be called off
   * @throws EddyException if they can't be made
   * @throws IllegalStateException if Eddy is closed
   */
  public Job submit(Settings settings, Consumer<Progress> told) {
    door.lock();
    try {
      Job job = prepare(settings, told);
      start(job, told);
      return job;
    } finally {
      door.unlock();
    }
  }

  /** Nobody else has the job yet, so nobody else could close it. */
  private static void start(Job job, Consumer<Progress> told) {
    try {
      job.start(told);
    } catch (RuntimeException | Error e) {
      Closing.after(e, List.of(job));
      throw e;
    }
  }

  /**
   * Checks and opens all that pictures need but the device, and doesn't begin yet, for who wants to
   * know more of them before: their seeds, which name their files. It has to be closed.
   *
   * @param settings what to make
   * @param told hears, by this thread, what is found in the files
   * @return what begins with {@link Job#start}
   * @throws EddyException if they can't be made
   * @throws IllegalStateException if Eddy is closed
   */
  public Job prepare(Settings settings, Consumer<Progress> told) {
    door.lock();
    try {
      requireOpen();
      for (Field<?> field : OPENING) {
        Object given = settings.get(field);
        if (given != null && !given.equals(defaults.get(field))) {
          throw new InputException(
              Message.of(
                      field.setting(),
                      " is chosen when a model is opened, for all its pictures; leave it out here.")
                  .about(field.setting()));
        }
      }
      Job job =
          new Job(
              this,
              Preparation.of(
                  model,
                  settings.over(defaults),
                  models,
                  Listeners.notes(told),
                  Listeners.reports(told)));
      jobs.add(job);
      return job;
    } finally {
      door.unlock();
    }
  }

  /**
   * The memory that pictures will take, known before they are made: no weight is read for it. It
   * waits for what was asked for before.
   *
   * @param settings what would be made
   * @return what each stage would take
   * @throws EddyException if they can't be made, whatever memory there is
   * @throws IllegalStateException if Eddy is closed, or if a listener asks during a run, which goes
   *     on only when the listener returns
   */
  public MemoryNeed estimate(Settings settings) {
    requireOtherThread();
    try (Job job = prepare(settings, listener)) {
      return wait(() -> MemoryNeed.of(bench.estimate(job.preparation(), listener)));
    }
  }

  /**
   * The device, which is opened if it isn't yet. It waits for what was asked for before.
   *
   * @return its name, and what it can do
   * @throws EddyException if it can't be had
   * @throws IllegalStateException if Eddy is closed, or if a listener asks during a run, which goes
   *     on only when the listener returns
   */
  public DeviceInfo device() {
    requireOtherThread();
    return wait(() -> bench.device(defaults, listener));
  }

  private <T> T wait(Supplier<T> work) {
    return Job.get(CompletableFuture.supplyAsync(work, this::enqueue));
  }

  /**
   * Has the worker do a job when its turn comes.
   *
   * @throws IllegalStateException if Eddy is closed
   */
  void enqueue(Runnable work) {
    synchronized (worker) { // nothing may come after what closes the device
      requireOpen();
      worker.execute(work);
    }
  }

  /**
   * To be asked before waiting for the worker.
   *
   * @throws IllegalStateException on the worker itself, which calls listeners
   */
  void requireOtherThread() {
    if (Thread.currentThread() == workerThread) {
      throw new IllegalStateException(
          "Eddy's own thread, which calls listeners during a run, would wait for itself; ask from"
              + " another thread, or submit and don't wait");
    }
  }

  Workbench bench() {
    return bench;
  }

  void done(Job job) {
    jobs.remove(job);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("Eddy is closed");
    }
  }

  /**
   * Calls off all pictures that aren't done, and gives everything back. Those that wait end at
   * once; those that are being made end at their next step, which this waits for. Whoever waits for
   * them gets a {@link eddy.error.CancelledException}.
   */
  @Override
  public void close() {
    door.lock();
    try {
      if (closed) {
        return;
      }
      synchronized (worker) {
        closed = true;
        worker.execute(bench::close);
        worker.shutdown();
      }
    } finally {
      door.unlock();
    }
    List<AutoCloseable> open = new ArrayList<>();
    open.add(models);
    open.add(this::awaitWorker);
    open.addAll(jobs);
    Closing.all(open);
  }

  private void awaitWorker() {
    if (Thread.currentThread() != workerThread) { // a listener that closes can't wait for itself
      boolean interrupted = false;
      while (true) {
        try {
          if (worker.awaitTermination(1, TimeUnit.DAYS)) {
            break;
          }
        } catch (InterruptedException e) {
          interrupted = true; // what was begun has to end before its memory goes
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
