package eddy.server.desk;

import eddy.error.Assignment;
import eddy.error.Choices;
import eddy.error.Setting;
import eddy.error.Wording;

/** How answers name settings: by their keys in JSON. */
public final class JsonWording implements Wording {
  /** The only one. */
  public static final Wording WORDING = new JsonWording();

  private JsonWording() {}

  @Override
  public String setting(Setting setting) {
    return '"' + setting.key() + '"';
  }

  @Override
  public String assignment(Assignment assignment) {
    return setting(assignment.setting()) + ": " + assignment.value();
  }

  @Override
  public String choices(Choices choices) {
    return "/api/settings";
  }
}
