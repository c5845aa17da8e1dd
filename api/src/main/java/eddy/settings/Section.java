package eddy.settings;

/** What settings belong together, in the order in which a front end shows them. */
public enum Section {
  /** What to show and what not, and how the text is read. */
  PROMPT("Prompt"),
  /** The model, and parts in the place of its own. */
  MODEL("Model"),
  /** What changes the model. */
  ADAPTERS("LoRA and embeddings"),
  /** Size, number, steps, guidance, sampler and noise. */
  SAMPLING("Size and sampling"),
  /** What to begin with in the place of noise, and which part of it to paint. */
  START("From a picture"),
  /** Pictures that hold the result to their edges, depth or pose. */
  CONTROL_NET("ControlNet"),
  /** The sizes that SDXL is told. */
  XL("SDXL"),
  /** A second model for the last noise levels. */
  REFINER("Refiner"),
  /** Enlarging, and denoising once more. */
  HIRES("A second, larger pass"),
  /** What takes less memory or time. */
  MEMORY("Memory and time"),
  /** Previews. */
  OUTPUT("Output"),
  /** What computes, and in which numbers. */
  DEVICE("Device");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  /** {@return what a front end puts above them} */
  public String title() {
    return title;
  }
}
