package eddy.server.http;

import eddy.server.desk.Desk;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What {@code /metrics} shows, in Prometheus' text form. */
public final class Meters implements AutoCloseable {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "DELETE", "OPTIONS");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Meters of the process and of a desk. */
  public Meters(Desk desk) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    Gauge.builder("eddy.orders", desk, Desk::taken)
        .description("orders that wait or are being made")
        .register(registry);
    Gauge.builder("eddy.order.usual.seconds", desk, Desk::usualSeconds)
        .description("seconds that an order takes, of late")
        .register(registry);
    Gauge.builder("eddy.models.open", desk, d -> d.shelf().openNames().size())
        .description("models that are open")
        .register(registry);
  }

  /**
   * Counts an answer.
   *
   * @param route that answered, as it was declared, so that there are only so many
   */
  void answered(Context ctx, String route, long nanos) {
    String method = ctx.req().getMethod(); // any word that a client likes to send
    Timer.builder("eddy.requests")
        .description("answers, by route and status")
        .tag("method", METHODS.contains(method) ? method : "other")
        .tag("route", route)
        .tag("status", Integer.toString(ctx.statusCode()))
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** {@return all of them, in Prometheus' text form} */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    registry.close();
  }
}
