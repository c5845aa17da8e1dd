package eddy;

import eddy.error.CancelledException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.internal.run.Preparation;
import eddy.internal.run.Resolved;
import eddy.internal.run.Workbench;
import eddy.output.InputFiles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Pictures that were asked for: they wait, are being made, or are done. */
public final class Job implements AutoCloseable {
  private enum State {
    PREPARED,
    WAITING,
    AT_WORK,
    DONE
  }

  private interface Ending extends AutoCloseable {
    @Override
    void close();
  }

  private final Eddy eddy;
  private final Preparation preparation;
  private final CompletableFuture<Pictures> result = new CompletableFuture<>();
  private final AtomicReference<State> state = new AtomicReference<>(State.PREPARED);
  private volatile boolean cancelled;

  Job(Eddy eddy, Preparation preparation) {
    this.eddy = eddy;
    this.preparation = preparation;
  }

  Preparation preparation() {
    return preparation;
  }

  /** {@return each picture's seed, as an unsigned whole number} */
  public List<String> seeds() {
    return preparation.settings().seeds();
  }

  /** {@return the files and folders that are read, which must not be written over} */
  public InputFiles inputs() {
    return preparation.inputs();
  }

  /**
   * Takes its place in the queue.
   *
   * @param listener is told what happens, at first by this thread, then by another
   * @throws IllegalStateException if it has begun before, or Eddy is closed
   */
  public void start(Consumer<Progress> listener) {
    preparation.warnings().forEach(m -> listener.accept(new Progress.Warning(m)));
    preparation.notes().forEach(note -> listener.accept(new Progress.Note(Message.of(note))));
    if (!state.compareAndSet(State.PREPARED, State.WAITING)) {
      throw new IllegalStateException("has begun, or was called off");
    }
    eddy.enqueue(() -> run(listener));
  }

  private void run(Consumer<Progress> listener) {
    if (!state.compareAndSet(State.WAITING, State.AT_WORK)) {
      return; // called off before its turn came
    }
    try {
      Pictures made;
      // Before anybody hears of the end, so that the files are closed then, or it is known why not.
      try (Ending _ = this::end) {
        made = make(listener);
      }
      result.complete(made);
    } catch (Throwable t) { // an error such as OutOfMemoryError is for whoever waits, too
      result.completeExceptionally(t);
    }
  }

  private Pictures make(Consumer<Progress> listener) {
    long start = System.nanoTime();
    Workbench.Outcome out = eddy.bench().run(preparation, listener, () -> cancelled);
    Resolved settled = out.settled();
    return new Pictures(
        out.media(),
        settled.seeds(),
        settled.parameters(),
        out.latents(),
        out.latentsShape(),
        settled.sampling().steps(),
        settled.sampling().samplerTitle(),
        out.device().id().toString(),
        (System.nanoTime() - start) * 1e-9,
        preparation.inputs());
  }

  /**
   * Waits for the pictures.
   *
   * @return the pictures, the same ones however often it is called
   * @throws eddy.error.EddyException if they can't be made; a {@link CancelledException} if they
   *     were called off, or this thread is interrupted, which doesn't call them off
   * @throws IllegalStateException if they aren't done and a listener asks during a run, or what was
   *     given to {@link #whenDone}, for either would wait for itself
   */
  public Pictures result() {
    if (!result.isDone()) {
      eddy.requireOtherThread();
    }
    return get(result);
  }

  /**
   * For who doesn't want to wait: what is to be done when they are there, or can't be made.
   *
   * @return a stage that ends with the pictures, or with what {@link #result} would throw
   */
  public CompletionStage<Pictures> whenDone() {
    return result.minimalCompletionStage();
  }

  /** {@return whether they are there, or failed, or were called off} */
  public boolean isDone() {
    return result.isDone();
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get();
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

  /**
   * Calls them off. If they wait for their turn they end at once, if they are being made at the
   * next step; nothing happens if they are done.
   */
  public void cancel() {
    cancelled = true;
    if (state.compareAndSet(State.WAITING, State.DONE)
        || state.compareAndSet(State.PREPARED, State.DONE)) {
      CancelledException calledOff =
          new CancelledException("The pictures were called off before their turn came.");
      try {
        end();
      } catch (RuntimeException | Error e) {
        calledOff.addSuppressed(e);
        throw e;
      } finally {
        result.completeExceptionally(calledOff);
      }
    }
  }

  private void end() {
    state.set(State.DONE);
    try {
      preparation.close();
    } finally {
      eddy.done(this);
    }
  }

  /** The same as {@link #cancel}. */
  @Override
  public void close() {
    cancel();
  }
}
