package eddy.family;

import eddy.backend.Backend;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.stage.Stage;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;

/** Texts on their way to becoming conditions. */
public interface TextStage {
  /** A stage for each encoder that runs; empty if none needs a backend. */
  List<Stage> parts();

  /**
   * What {@link #run} gives, by the names under which the denoising network is told it, known
   * before it runs. The first dimension is that of the texts, the negative ones first.
   */
  Map<String, Shape> shapes();

  /**
   * Encodes them.
   *
   * @return values of the {@link #shapes}
   * @throws eddy.error.NumericException when a result isn't finite
   */
  Map<String, HostTensor> run(Backend backend, ProgressListener listener);
}
