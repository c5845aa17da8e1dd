package uk.ac.manchester.tornado.drivers.cuda.graal.lir;

import jdk.graal.compiler.nodes.ValueNode;
import jdk.graal.compiler.nodes.memory.address.AddressNode;
import jdk.graal.compiler.phases.common.AddressLoweringByNodePhase;
import uk.ac.manchester.tornado.drivers.cuda.graal.CUDAArchitecture;
import uk.ac.manchester.tornado.drivers.cuda.graal.nodes.FixedArrayCopyNode;
import uk.ac.manchester.tornado.drivers.cuda.graal.nodes.FixedArrayNode;
import uk.ac.manchester.tornado.drivers.cuda.graal.nodes.LocalArrayNode;

/**
 * Takes the place of TornadoVM's class of that name, which refuses addresses that begin at a
 * fragment of a matrix. A fragment is printed as a C array, so its elements can be read and
 * written; the exporter makes them of what is printed for such an address.
 */
public class CUDAAddressLowering extends AddressLoweringByNodePhase.AddressLowering {
  @Override
  public AddressNode lower(ValueNode base, ValueNode offset) {
    var space =
        switch (base) {
          case FixedArrayNode array -> array.getMemoryRegister();
          case FixedArrayCopyNode array -> array.getMemoryRegister();
          case LocalArrayNode array -> array.getMemoryRegister();
          default -> CUDAArchitecture.globalSpace;
        };
    return base.graph().unique(new CUDAAddressNode(base, offset, space));
  }
}
