package eddy.settings;

/** What settings belong together, in the order in which a front end shows them. */
public enum Section {
  PROMPT("Prompt"),
  MODEL("Model"),
  ADAPTERS("LoRA and embeddings"),
  SAMPLING("Size and sampling"),
  START("From a picture"),
  CONTROL_NET("ControlNet"),
  XL("SDXL"),
  REFINER("Refiner"),
  HIRES("A second, larger pass"),
  MEMORY("Memory and time"),
  OUTPUT("Output"),
  DEVICE("Device");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
