package toy;

import eddy.backend.Backend;
import eddy.family.CodecJob;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.stage.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A codec's work on the host alone, without tiles. */
public abstract class HostStage implements Stage {
  /** What to do. */
  protected final CodecJob job;

  /** For that job. */
  protected HostStage(CodecJob job) {
    this.job = job;
  }

  @Override
  public Map<String, Tensor> record(Graph graph, String suffix) {
    return Map.of();
  }

  @Override
  public List<Plan> plans(PlanOptions wanted) {
    return List.of();
  }

  @Override
  public StageMemory memory(Backend backend) {
    return StageMemory.ofHost(job.name(), 2L * Float.BYTES * each() * job.count());
  }

  /** Side of its tiles: none. */
  public int tile(Backend backend) {
    return 0;
  }

  /** Values of one picture. */
  protected int each() {
    return 3 * job.width() * job.height();
  }

  /** The values of each picture by themselves. */
  protected List<float[]> split(float[] all) {
    List<float[]> out = new ArrayList<>();
    for (int from = 0; from < all.length; from += each()) {
      out.add(Arrays.copyOfRange(all, from, from + each()));
    }
    return out;
  }
}
