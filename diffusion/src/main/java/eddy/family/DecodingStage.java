package eddy.family;

import eddy.backend.Backend;
import eddy.pipeline.stage.Stage;
import java.util.List;

/** Samples on their way to becoming pictures. */
public interface DecodingStage extends Stage {
  /** Side of the tiles that pictures are cut into, in pixels; 0 if they stay whole. */
  int tile(Backend backend);

  /**
   * Decodes samples of the job's size.
   *
   * @param samples [n, …], as the sampler leaves them
   * @return of each [3, height, width], about -1 to 1
   * @throws eddy.error.NumericException when a result isn't finite
   */
  List<float[]> run(Backend backend, float[] samples);
}
