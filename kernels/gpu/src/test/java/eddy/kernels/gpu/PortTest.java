package eddy.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import org.junit.jupiter.api.Test;

class PortTest {
  @Test
  void tokensAreKeptChannelByChannel() {
    Shape shape = Shape.of(2, 3, 2);
    Port port = new Port(shape, DType.F32, 0, 0);
    HostTensor host = HostTensor.of(shape, new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    float[] stored = port.toDevice(host);
    assertThat(stored).containsExactly(0, 2, 4, 1, 3, 5, 6, 8, 10, 7, 9, 11);
    assertThat(port.fromDevice(stored).floats()).isEqualTo(host.floats());
  }

  @Test
  void picturesAndVectorsStayAsTheyAre() {
    for (Shape shape : new Shape[] {Shape.of(1, 2, 2, 1), Shape.of(2, 2), Shape.of(4)}) {
      Port port = new Port(shape, DType.F32, 0, 0);
      HostTensor host = HostTensor.of(shape, new float[] {4, 3, 2, 1});
      assertThat(port.toDevice(host)).containsExactly(4, 3, 2, 1);
      assertThat(port.fromDevice(new float[] {1, 2, 3, 4}).floats()).containsExactly(1, 2, 3, 4);
    }
  }

  @Test
  void idsAreFloatsAndComeBackAsIds() {
    Shape shape = Shape.of(1, 3);
    Port port = new Port(shape, DType.I32, 0, 49408);
    HostTensor ids = HostTensor.of(shape, new int[] {0, 49407, 7});
    float[] stored = port.toDevice(ids);
    assertThat(stored).containsExactly(0, 49407, 7);
    assertThat(port.fromDevice(stored)).isInstanceOf(HostTensor.Ints.class);
    assertThat(((HostTensor.Ints) port.fromDevice(stored)).values()).containsExactly(0, 49407, 7);
  }

  @Test
  void anIdOutsideTheTableIsNamed() {
    Shape shape = Shape.of(1, 2);
    Port port = new Port(shape, DType.I32, 0, 10);
    assertThatThrownBy(() -> port.toDevice(HostTensor.of(shape, new int[] {3, 10})))
        .hasMessage("id 10 at position 1 is outside the table of 10 rows");
    assertThatThrownBy(() -> port.toDevice(HostTensor.of(shape, new int[] {-1, 3})))
        .hasMessage("id -1 at position 0 is outside the table of 10 rows");
  }

  @Test
  void anotherShapeOrDtypeIsRefused() {
    Port port = new Port(Shape.of(2, 2), DType.F32, 0, 0);
    HostTensor other = HostTensor.of(Shape.of(4), new float[4]);
    assertThatThrownBy(() -> port.toDevice(other)).hasMessageContaining("expected F32[2, 2]");
    HostTensor ids = HostTensor.of(Shape.of(2, 2), new int[4]);
    assertThatThrownBy(() -> port.toDevice(ids)).hasMessageContaining("I32[2, 2] was given");
  }
}
