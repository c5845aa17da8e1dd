package eddy.event;

import eddy.error.Message;
import eddy.picture.Picture;
import java.util.List;

/** What happens while pictures are made, for whoever wants to show it. */
public sealed interface Progress {
  /**
   * What was found or chosen: which devices were passed over and why, what became of a LoRA.
   *
   * @param message one sentence or more, which a front end words
   */
  record Report(Message message) implements Progress {}

  /**
   * What keeps the device from its full speed, and what to do: a JVM option that is missing.
   *
   * @param message one sentence or more, which a front end words
   */
  record DeviceNote(Message message) implements Progress {}

  /**
   * Something worth knowing of what was given.
   *
   * @param message one sentence or more, which a front end words
   */
  record Note(Message message) implements Progress {}

  /**
   * Something that is probably not as it was meant, such as a prompt that was cut.
   *
   * @param message one sentence or more, which a front end words
   */
  record Warning(Message message) implements Progress {}

  /**
   * A stage begins.
   *
   * @param name what is done, such as "Encoding the prompt"
   */
  record StageBegun(String name) implements Progress {}

  /**
   * A step of denoising is done.
   *
   * @param done steps so far
   * @param total steps of this pass
   */
  record StepDone(int done, int total) implements Progress {}

  /**
   * What the pictures look like at present, roughly.
   *
   * @param done steps so far
   * @param total steps of this pass
   * @param pictures one for each of the batch, as large as it will be
   */
  record Preview(int done, int total, List<Picture> pictures) implements Progress {
    /** Keeps a copy of the list. */
    public Preview {
      pictures = List.copyOf(pictures);
    }
  }
}
