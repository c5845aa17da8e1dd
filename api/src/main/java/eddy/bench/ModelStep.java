package eddy.bench;

import eddy.family.architecture.RandomNetwork;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.loader.folder.LoadedModel;
import eddy.tensor.HostTensor;
import java.nio.file.Path;
import java.util.Map;

/** One evaluation of a Stable Diffusion model's own U-Net on made-up inputs, always the same. */
public final class ModelStep implements AutoCloseable {
  private final LoadedModel model;
  private final RandomNetwork network;

  private ModelStep(LoadedModel model, RandomNetwork network) {
    this.model = model;
    this.network = network;
  }

  /**
   * Opens a model.
   *
   * @param model a folder or file
   * @param size side of the latents
   * @param batch samples of a step; 2 for a picture with guidance
   * @return the step; close it when what was compiled of it is closed
   * @throws eddy.error.EddyException saying what is wrong with the model
   */
  public static ModelStep open(Path model, int size, int batch) {
    LoadedModel opened = LoadedModel.open(model);
    try {
      StableDiffusion own = opened.model(StableDiffusion.class);
      RandomNetwork network = new RandomNetwork(own, RandomNetwork.Kind.UNET, size, batch);
      return new ModelStep(opened, network);
    } catch (RuntimeException | Error e) {
      opened.close();
      throw e;
    }
  }

  /** What to do, for a backend that wants its plans like that. */
  public Plan plan(PlanOptions wanted) {
    return network.plan(wanted);
  }

  /** Values for a run. */
  public Map<String, HostTensor> inputs() {
    return network.inputs();
  }

  @Override
  public void close() {
    model.close();
  }
}
