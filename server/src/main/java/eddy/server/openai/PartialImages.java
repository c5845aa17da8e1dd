package eddy.server.openai;

import eddy.server.desk.Order;

/** Which previews are sent: so many, spread over the steps. */
final class PartialImages {
  private final int wanted;
  private int sent;

  PartialImages(int wanted) {
    this.wanted = wanted;
  }

  boolean isDue(Order.OrderView view) {
    return sent < wanted
        && !view.preview().isEmpty()
        && view.total() > 0
        && (double) view.done() / view.total() >= (sent + 1.0) / (wanted + 1);
  }

  int sent() {
    return sent;
  }

  void count() {
    sent++;
  }
}
