package eddy.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final Setting BATCH = Setting.of("batch");

  /** A form with a field for each setting. */
  private static final Wording FORM =
      new Wording() {
        @Override
        public String setting(Setting setting) {
          return "the field " + setting.key();
        }

        @Override
        public String assignment(Assignment assignment) {
          return assignment.setting().key() + "=" + assignment.value();
        }

        @Override
        public String choices(Choices choices) {
          return "the list of " + choices.setting().key();
        }
      };

  private static Message message() {
    return Message.of(
        Setting.DEVICE.to("opencl:1"),
        " is busy; set ",
        BATCH,
        " or use ",
        Message.joined(" ", List.of(BATCH.to(1), Setting.DTYPE.to("f16"))),
        "; ",
        new Choices(Setting.DEVICE, "Backends.providers()", false),
        " says what there is.");
  }

  @Test
  void eachFrontEndNamesSettingsItsOwnWay() {
    assertThat(message())
        .hasToString(
            "device opencl:1 is busy; set batch or use batch 1 dtype f16; Backends.providers() says"
                + " what there is.");
    assertThat(message().text(FORM))
        .isEqualTo(
            "device=opencl:1 is busy; set the field batch or use batch=1 dtype=f16; the list of"
                + " device says what there is.");
  }

  /** Whatever a file says, it stays text, also where it looks like what a message is made of. */
  @ParameterizedTest
  @ValueSource(strings = {"batch", "Setting[key=batch]", "{0}", "%s", "\u0001batch\u0002", "${a}"})
  void noTextTurnsIntoASetting(String outside) {
    Message quoting = Message.of("The file says ", outside, ".");
    assertThat(quoting.parts()).hasOnlyElementsOfType(MessagePart.PlainText.class);
    assertThat(quoting.text(FORM)).isEqualTo(quoting.toString()).doesNotContain("field");
    assertThat(Message.of(Setting.DEVICE.to(outside)).text(FORM)).startsWith("device=");
  }

  @Test
  void isOneLine() {
    assertThat(Message.of("a", Setting.DEVICE.to("x\ny\u001b[2J")))
        .hasToString("adevice x\\u000ay\\u001b[2J");
  }

  @Test
  void joiningKeepsWhatItIsAbout() {
    Message about = Message.in(Path.of("a.json"), ": is damaged;").remedy(BATCH.to(1));
    assertThat(about.and(" get ", BATCH))
        .hasToString("a.json: is damaged; get batch")
        .extracting(Message::about, Message::remedy)
        .containsExactly(new FileKey("a.json", null), about.remedy());
    assertThat(Message.of(about, " get another.").about()).isNull();
  }

  @Test
  void remediesKeepTheirOrder() {
    Message remedied = message().remedy(List.of(BATCH.to(1), Setting.DTYPE.to("f16")));
    assertThat(remedied.remedy()).containsExactly(entry(BATCH, "1"), entry(Setting.DTYPE, "f16"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--batch", "Batch", "max_memory", "a--b", "-a", "a-", "a b"})
  void otherKeysAreRefused(String key) {
    assertThatIllegalArgumentException().isThrownBy(() -> Setting.of(key));
  }

  @Test
  void exceptionsSayTheSameAsData() {
    Message m = message().about(Setting.DEVICE).remedy(BATCH.to(1));
    Throwable cause = new IOException("gone");
    List<EddyException> all =
        List.of(
            new InputException(m, cause),
            new CapacityException(m, cause),
            new DeviceException(m, cause),
            new NumericException(m, cause),
            new CancelledException(m, cause));
    assertThat(all)
        .extracting(EddyException::kind)
        .containsExactly(EddyException.ErrorKind.values());
    assertThat(all)
        .allSatisfy(
            e -> {
              assertThat(e).hasMessage(m.toString()).hasCause(cause);
              assertThat(e.message(FORM)).isEqualTo(m.text(FORM));
              assertThat(e.about()).isEqualTo(Setting.DEVICE);
              assertThat(e.remedy()).containsExactly(entry(BATCH, "1"));
            });
  }

  /** They may come from another JVM, as those of Spark's executors do. */
  @Test
  void exceptionsCanBeSent() throws Exception {
    Message m = message().about(new FileKey("unet/config.json", "act_fn")).remedy(BATCH.to(1));
    for (EddyException e :
        Stream.of(new InputException(m), InputException.in("a.json", ": is empty.")).toList()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(e);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        EddyException back = (EddyException) in.readObject();
        assertThat(back.message()).isEqualTo(e.message());
        assertThat(back.kind()).isEqualTo(e.kind());
      }
    }
  }
}
