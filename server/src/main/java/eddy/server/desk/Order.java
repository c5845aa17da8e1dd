package eddy.server.desk;

import eddy.Job;
import eddy.Pictures;
import eddy.error.CancelledException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.picture.Picture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pictures that somebody asked for: they wait, are being made, or are done. */
public final class Order {
  /** Where it is at. */
  public enum State {
    /** Others come before it. */
    WAITING,
    /** It is being made. */
    AT_WORK,
    /** The pictures are there. */
    DONE,
    /** They can't be made, or were called off. */
    FAILED
  }

  /**
   * What can be seen of it at a moment.
   *
   * @param stage what is done at present, such as "Denoising"
   * @param done steps so far of this pass
   * @param total steps of this pass; 0 while that isn't known
   * @param preview what the pictures look like roughly; empty if there is none
   */
  public record OrderView(State state, String stage, int done, int total, List<Picture> preview) {
    /** Keeps a copy of the list. */
    public OrderView {
      preview = List.copyOf(preview);
    }
  }

  /**
   * What came out.
   *
   * @param pictures with all that is known of them
   * @param kept the same as they were kept, in the same order
   */
  public record Made(Pictures pictures, List<PictureStore.KeptPicture> kept) {
    /** Keeps a copy of the list. */
    public Made {
      kept = List.copyOf(kept);
    }
  }

  private final String id;
  private final String owner;
  private final String title;
  private final ModelShelf.ModelLease model;
  private final boolean left;
  private final AtomicReference<@Nullable Job> job;
  private final Instant since = Instant.now();
  private final CompletableFuture<Made> result = new CompletableFuture<>();
  private final List<String> notes = new ArrayList<>();
  private OrderView view = new OrderView(State.WAITING, "", 0, 0, List.of());
  private final List<Runnable> watchers = new ArrayList<>();
  private volatile @Nullable Instant ended;
  private volatile boolean calledOff;

  Order(String id, String owner, String title, ModelShelf.ModelLease model, boolean left, Job job) {
    this.id = id;
    this.owner = owner;
    this.title = title;
    this.model = model;
    this.left = left;
    this.job = new AtomicReference<>(job);
  }

  /** {@return under which it is known} */
  public String id() {
    return id;
  }

  /** {@return who asked for it: the name of a key} */
  public String owner() {
    return owner;
  }

  /** {@return what to call it in a list: its prompt} */
  public String title() {
    return title;
  }

  /** {@return the name of the model} */
  public String model() {
    return model.name();
  }

  /** {@return when it was asked for} */
  public Instant since() {
    return since;
  }

  /** {@return when it ended; null if it hasn't} */
  public @Nullable Instant ended() {
    return ended;
  }

  /** {@return whether whoever asked for it asks later what has become of it} */
  boolean isLeft() {
    return left;
  }

  /** {@return what can be seen of it now} */
  public synchronized OrderView view() {
    return view;
  }

  /** {@return what was worth knowing of what was asked, a sentence each} */
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /**
   * Has somebody told that there is something new to see.
   *
   * @param watcher must not wait
   */
  public synchronized void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Undoes {@link #watch}. */
  public synchronized void unwatch(Runnable watcher) {
    watchers.remove(watcher);
  }

  /** {@return whether the pictures are there, or failed, or were called off} */
  public boolean isDone() {
    return result.isDone();
  }

  /**
   * Waits for the pictures, but not for ever.
   *
   * @param millis at most
   * @return null if they aren't there yet
   * @throws eddy.error.EddyException if they can't be made; a {@link CancelledException} if they
   *     were called off, or this thread is interrupted
   */
  public @Nullable Made await(long millis) {
    try {
      return result.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException("The wait for the pictures was interrupted.", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /** What the job tells goes here. */
  Consumer<Progress> listener() {
    return this::hear;
  }

  private void hear(Progress progress) {
    List<Runnable> told;
    synchronized (this) {
      switch (progress) {
        case Progress.StageBegun(String name) ->
            view = new OrderView(view.state, name, 0, 0, view.preview);
        case Progress.StepDone(int done, int total) ->
            view = new OrderView(view.state, view.stage, done, total, view.preview);
        case Progress.Preview preview ->
            view =
                new OrderView(
                    view.state, view.stage, preview.done(), preview.total(), preview.pictures());
        case Progress.Note(Message m) -> notes.add(m.text(JsonWording.WORDING));
        case Progress.Warning(Message m) -> notes.add(m.text(JsonWording.WORDING));
        case Progress.Report _, Progress.DeviceNote _ -> {} // for whoever runs the server
      }
      told = List.copyOf(watchers);
    }
    told.forEach(Runnable::run);
  }

  private void become(State state) {
    List<Runnable> told;
    synchronized (this) {
      view = new OrderView(state, view.stage, view.done, view.total, view.preview);
      told = List.copyOf(watchers);
    }
    told.forEach(Runnable::run);
  }

  /** Makes and keeps the pictures. */
  void run(PictureStore store) {
    try {
      become(State.AT_WORK);
      Job asked = job.get();
      if (asked == null) {
        return; // it has ended
      }
      asked.start(listener());
      Pictures made = asked.result();
      end(new Made(made, store.keep(made)), null);
    } catch (Throwable t) { // an error such as OutOfMemoryError is for whoever waits, too
      // Called off between its turn and its start, a job only says that it can't begin.
      end(null, calledOff ? new CancelledException("The pictures were called off.", t) : t);
    }
  }

  /** Calls it off: what waits ends at once, what is being made at its next step. */
  void cancel() {
    calledOff = true;
    Job asked = job.get();
    if (asked != null) {
      asked.cancel();
    }
  }

  /** It was called off before its turn came. */
  void endUnbegun() {
    cancel();
    end(null, new CancelledException("The pictures were called off before their turn came."));
  }

  /** What it held of files and pictures goes; only the result stays. */
  private void end(@Nullable Made made, @Nullable Throwable problem) {
    Job asked = job.getAndSet(null);
    if (asked == null) {
      return;
    }
    Throwable failure = problem;
    try {
      asked.close();
    } catch (RuntimeException e) {
      failure = failure == null ? e : failure;
    }
    ended = Instant.now();
    synchronized (this) {
      view = new OrderView(view.state, view.stage, view.done, view.total, List.of());
    }
    if (made != null && failure == null) {
      result.complete(made);
    } else {
      result.completeExceptionally(
          failure == null ? new IllegalStateException("no result") : failure);
    }
    model.close();
    become(made == null || failure != null ? State.FAILED : State.DONE);
  }
}
