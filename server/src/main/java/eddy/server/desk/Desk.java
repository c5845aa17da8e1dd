package eddy.server.desk;

import eddy.event.Progress;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders for pictures and has them made one after the other, since one run takes all of a
 * device. Only so many may wait; who comes later is told when to come again.
 */
public final class Desk implements AutoCloseable {
  /** Orders that ended stay known so long, for who asks late. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private static final long LOOK_MILLIS = 60_000;

  /** Pictures of one order, which holds up all others. */
  private static final int MOST_AT_ONCE = 64;

  private static final int MOST_REMEMBERED = 20;
  private static final Logger LOG = System.getLogger("eddy.server");

  /** Seconds that pictures are taken to last before any were made. */
  private static final double FIRST_GUESS = 10;

  private final ModelShelf shelf;
  private final PictureStore store;
  private final Limits limits;
  private final ArrayDeque<Order> waiting = new ArrayDeque<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final LinkedHashMap<String, Order> known = new LinkedHashMap<>();
  private final Thread worker;
  private int taken;
  private @Nullable Order atWork;
  private boolean draining;
  private boolean closed;
  private double usualSeconds = FIRST_GUESS;
  private long made;

  /**
   * How many may wait.
   *
   * @param all orders that wait or are being made
   * @param perOwner the same of one key
   */
  public record Limits(int all, int perOwner) {}

  /** A place in the queue, held before it is known what for. To be closed. */
  public final class Place implements AutoCloseable {
    private final String owner;
    private boolean open = true;

    private Place(String owner) {
      this.owner = owner;
    }

    /**
     * Orders pictures for somebody who waits for them, and who gives the place back when there is
     * nothing more to order in it.
     *
     * @param model null for the standard one
     * @param settings what to make
     * @return what is under way
     * @throws eddy.error.EddyException if they can't be made
     */
    public Order order(@Nullable String model, Settings settings) {
      requireOpen();
      Order order = prepare(model, settings, owner, false);
      enqueue(order);
      return order;
    }

    /**
     * Orders pictures for somebody who asks later what has become of them. The order takes the
     * place with it.
     *
     * @param model null for the standard one
     * @param settings what to make
     * @return what is under way
     * @throws eddy.error.EddyException if they can't be made
     */
    public Order leaveOrder(@Nullable String model, Settings settings) {
      requireOpen();
      Order order = prepare(model, settings, owner, true);
      open = false;
      enqueue(order);
      return order;
    }

    private void requireOpen() {
      if (!open) {
        throw new IllegalStateException("the place was given back");
      }
    }

    @Override
    public void close() {
      if (open) {
        open = false;
        leave(owner);
      }
    }
  }

  /**
   * A desk; its worker starts.
   *
   * @param shelf closed by whoever made it
   */
  public Desk(ModelShelf shelf, PictureStore store, Limits limits) {
    this.shelf = shelf;
    this.store = store;
    this.limits = limits;
    worker = Thread.ofPlatform().daemon().name("eddy-desk").start(this::serve);
  }

  /**
   * Takes a place in the queue.
   *
   * @param owner who asks: the name of a key
   * @return to be closed
   * @throws Refusal if there is none, or the server is about to stop
   */
  public synchronized Place place(String owner) {
    if (draining) {
      throw new Refusal(
          Refusal.Reason.UNAVAILABLE, "The server is about to stop and takes no more orders.");
    }
    int own = places.getOrDefault(owner, 0);
    if (taken >= limits.all || own >= limits.perOwner) {
      int seconds = (int) Math.clamp(Math.ceil(taken * usualSeconds / 2), 1, 600);
      throw Refusal.busy(
          (taken >= limits.all
                  ? "There are " + taken + " orders already, as many as may wait"
                  : "This key has " + own + " orders already, as many as one may have")
              + "; try again in "
              + seconds
              + " s.",
          seconds);
    }
    taken++;
    places.merge(owner, 1, Integer::sum);
    return new Place(owner);
  }

  /** Gives back the place that an order took with it. */
  private void leave(Order order) {
    if (order.isLeft()) {
      leave(order.owner());
    }
  }

  private synchronized void leave(String owner) {
    taken--;
    places.merge(owner, -1, Integer::sum);
    places.remove(owner, 0);
    notifyAll();
  }

  private Order prepare(@Nullable String model, Settings settings, String owner, boolean left) {
    if (settings.or(Fields.BATCH, 1) > MOST_AT_ONCE) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "An order can be for " + MOST_AT_ONCE + " pictures at most; send several.",
          Fields.BATCH.setting().key());
    }
    ModelShelf.ModelLease lease = shelf.take(model);
    boolean kept = false;
    try {
      List<Progress> early = new ArrayList<>();
      Order order =
          new Order(
              UUID.randomUUID().toString(),
              owner,
              settings.or(Fields.PROMPT, ""),
              lease,
              left,
              lease.eddy().prepare(settings, early::add));
      early.forEach(order.listener());
      kept = true;
      return order;
    } finally {
      if (!kept) {
        lease.close();
      }
    }
  }

  private synchronized void enqueue(Order order) {
    if (closed) {
      order.endUnbegun();
      leave(order);
      return;
    }
    waiting.add(order);
    if (order.isLeft()) {
      known.put(order.id(), order);
      forget();
    }
    notifyAll();
  }

  private void forget() {
    Instant old = Instant.now().minus(REMEMBERED);
    int ended = (int) known.values().stream().filter(w -> w.ended() != null).count();
    var all = known.values().iterator();
    while (all.hasNext()) {
      Instant end = all.next().ended();
      if (end != null && (end.isBefore(old) || ended > MOST_REMEMBERED)) {
        all.remove();
        ended--;
      }
    }
  }

  private void serve() {
    while (true) {
      Order next;
      synchronized (this) {
        while (waiting.isEmpty() && !closed) {
          try {
            wait(LOOK_MILLIS);
            forget(); // nobody may ask for a long time
          } catch (InterruptedException e) {
            return; // nobody but the JVM's end interrupts it
          }
        }
        if (closed) {
          return;
        }
        next = waiting.remove();
        atWork = next;
      }
      long start = System.nanoTime();
      try {
        next.run(store);
      } catch (Throwable t) { // the next orders have to be made whatever this one was
        LOG.log(Level.ERROR, "an order ended with a bug in Eddy", t);
      } finally {
        ended(next, (System.nanoTime() - start) * 1e-9);
      }
    }
  }

  private synchronized void ended(Order order, double seconds) {
    atWork = null;
    if (order.view().state() == Order.State.DONE) {
      usualSeconds = made == 0 ? seconds : 0.8 * usualSeconds + 0.2 * seconds;
      made++;
    }
    leave(order);
  }

  /** {@return the work under that id, if it is known} */
  public synchronized @Nullable Order find(String id) {
    return known.get(id);
  }

  /** {@return what is being made, then what waits, in its order} */
  public synchronized List<Order> queue() {
    List<Order> all = new ArrayList<>();
    if (atWork != null) {
      all.add(atWork);
    }
    all.addAll(waiting);
    return List.copyOf(all);
  }

  /** {@return orders that wait or are being made, with those that are just being taken} */
  public synchronized int taken() {
    return taken;
  }

  /** {@return whether orders are being made} */
  public boolean isAlive() {
    return worker.isAlive();
  }

  /** {@return whether no more orders are taken} */
  public synchronized boolean isDraining() {
    return draining;
  }

  /** {@return seconds that one order takes, of late} */
  public synchronized double usualSeconds() {
    return usualSeconds;
  }

  /** Calls work off: what waits ends at once, what is being made at its next step. */
  public void cancel(Order order) {
    boolean waited;
    synchronized (this) {
      waited = waiting.remove(order);
    }
    if (waited) {
      order.endUnbegun();
      leave(order);
    } else {
      order.cancel();
    }
  }

  /**
   * Takes no more orders, and waits until those there are have ended.
   *
   * @param most for which it waits
   * @return whether they have
   */
  public synchronized boolean drain(Duration most) {
    draining = true;
    long end = System.nanoTime() + most.toNanos();
    while (taken > 0) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** Calls everything off. */
  @Override
  public void close() {
    List<Order> rest;
    synchronized (this) {
      draining = true;
      closed = true;
      rest = queue();
      notifyAll();
    }
    rest.forEach(this::cancel);
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** {@return the models} */
  public ModelShelf shelf() {
    return shelf;
  }

  /** {@return where the pictures are kept} */
  public PictureStore store() {
    return store;
  }
}
