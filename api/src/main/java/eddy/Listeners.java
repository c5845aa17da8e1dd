package eddy;

import eddy.error.Message;
import eddy.event.Progress;
import java.lang.System.Logger;
import java.util.function.Consumer;

/** Who is told what happens. */
final class Listeners {
  private static final Logger LOGGER = System.getLogger("eddy");

  /** The log. */
  static final Consumer<Progress> LOG = Listeners::log;

  private Listeners() {}

  private static void log(Progress progress) {
    switch (progress) {
      case Progress.Warning(Message m) -> LOGGER.log(Logger.Level.WARNING, m::toString);
      case Progress.DeviceNote(Message m) -> LOGGER.log(Logger.Level.WARNING, m::toString);
      case Progress.Note(Message m) -> LOGGER.log(Logger.Level.DEBUG, m::toString);
      case Progress.Report(Message m) -> LOGGER.log(Logger.Level.DEBUG, m::toString);
      case Progress.StageBegun(String name) -> LOGGER.log(Logger.Level.DEBUG, name);
      case Progress.StepDone(int done, int total) ->
          LOGGER.log(Logger.Level.TRACE, () -> "step " + done + "/" + total);
      case Progress.Preview _ -> {} // pictures, which no log shows
    }
  }

  static Consumer<Message> notes(Consumer<Progress> listener) {
    return m -> listener.accept(new Progress.Note(m));
  }

  static Consumer<Message> reports(Consumer<Progress> listener) {
    return m -> listener.accept(new Progress.Report(m));
  }
}
