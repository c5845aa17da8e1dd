package eddy.family;

import eddy.backend.Backend;
import eddy.pipeline.stage.Stage;

/** Pictures on their way to becoming samples. */
public interface EncodingStage extends Stage {
  /** Side of the tiles that pictures are cut into, in pixels; 0 if they stay whole. */
  int tile(Backend backend);

  /**
   * Encodes pictures of the job's size.
   *
   * @param pictures [n, 3, height, width], -1 black to 1 white
   * @throws eddy.error.NumericException when a result isn't finite
   */
  LatentDistribution run(Backend backend, float[] pictures);
}
