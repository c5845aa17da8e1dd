package uk.ac.manchester.tornado.drivers.cuda.graal.phases;

import java.util.Optional;
import jdk.graal.compiler.nodes.GraphState;
import jdk.graal.compiler.nodes.StructuredGraph;
import jdk.graal.compiler.phases.Phase;
import uk.ac.manchester.tornado.api.TornadoDeviceContext;

/**
 * Takes the place of TornadoVM's phase of that name, which refuses kernels for tensor cores unless
 * the device at hand has them: a virtual device says nothing of that.
 */
public class CUDATensorCoreSupportPhase extends Phase {
  public CUDATensorCoreSupportPhase(TornadoDeviceContext device) {}

  @Override
  public Optional<NotApplicable> notApplicableTo(GraphState state) {
    return ALWAYS_APPLICABLE;
  }

  @Override
  protected void run(StructuredGraph graph) {}
}
