package eddy.server.http;

import eddy.error.CancelledException;
import eddy.server.desk.Desk;
import eddy.server.desk.Order;
import io.javalin.http.Context;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/** Waits for pictures on behalf of a client, and calls them off when the client has gone. */
public final class Waiting {
  private static final long LOOK = 250;

  private Waiting() {}

  /**
   * Waits.
   *
   * @param desk that makes the pictures
   * @return what came out
   * @throws eddy.error.EddyException if they can't be made; a {@link CancelledException} if the
   *     client has gone
   */
  public static Order.Made forResult(Context ctx, Desk desk, Order order) {
    EndPoint client =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    boolean look = true;
    while (true) {
      Order.Made made = order.await(LOOK);
      if (made != null) {
        return made;
      }
      int more = look ? read(client) : 0;
      if (more < 0) {
        desk.cancel(order);
        throw new CancelledException("Whoever asked for the pictures has gone.");
      }
      if (more > 0) { // of a next request (pipelining), which has to be sent anew
        look = false;
        ctx.header("Connection", "close");
      }
    }
  }

  /**
   * Nobody reads from a connection while its request is answered, so that its end isn't seen unless
   * somebody looks.
   *
   * @return bytes that were read, at most 1; -1 at the end
   */
  private static int read(EndPoint client) {
    try {
      return client.isOpen() ? client.fill(BufferUtil.allocate(1)) : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
