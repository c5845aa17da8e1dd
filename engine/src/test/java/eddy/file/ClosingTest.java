package eddy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private final List<String> closed = new ArrayList<>();

  private AutoCloseable one(String name) {
    return () -> closed.add(name);
  }

  private AutoCloseable stuck(String name, RuntimeException why) {
    return () -> {
      closed.add(name);
      throw why;
    };
  }

  @Test
  void allAreClosedTheLastFirst() {
    Closing.all(List.of(one("a"), one("b"), one("c")));
    assertThat(closed).containsExactly("c", "b", "a");
  }

  @Test
  void oneThatCannotBeClosedKeepsNoOtherOpen() {
    RuntimeException first = new IllegalStateException("first");
    RuntimeException second = new IllegalArgumentException("second");
    assertThatThrownBy(
            () -> Closing.all(List.of(one("a"), stuck("b", second), one("c"), stuck("d", first))))
        .isSameAs(first)
        .hasSuppressedException(second);
    assertThat(closed).containsExactly("d", "c", "b", "a");
  }

  @Test
  void whatWentWrongBeforeIsNotHidden() {
    RuntimeException wrong = new IllegalStateException("wrong");
    RuntimeException also = new IllegalStateException("also");
    Closing.after(wrong, List.of(one("a"), stuck("b", also)));
    assertThat(closed).containsExactly("b", "a");
    assertThat(wrong).hasSuppressedException(also);
  }
}
