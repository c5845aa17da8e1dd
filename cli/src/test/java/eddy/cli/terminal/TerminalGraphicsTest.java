package eddy.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalGraphicsTest {
  @Test
  void terminalsAreToldFromTheirEnvironment() {
    assertThat(TerminalGraphics.of(Map.of("TERM", "xterm-kitty")))
        .isEqualTo(TerminalGraphics.KITTY);
    assertThat(TerminalGraphics.of(Map.of("TERM_PROGRAM", "WezTerm")))
        .isEqualTo(TerminalGraphics.ITERM);
    assertThat(TerminalGraphics.of(Map.of("LC_TERMINAL", "iTerm2")))
        .isEqualTo(TerminalGraphics.ITERM);
    assertThat(TerminalGraphics.of(Map.of("TERM", "xterm-256color")))
        .isEqualTo(TerminalGraphics.NONE);
    assertThat(TerminalGraphics.of(Map.of("TERM", "xterm-kitty", "TMUX", "x")))
        .isEqualTo(TerminalGraphics.NONE);
    assertThat(TerminalGraphics.of(Map.of())).isEqualTo(TerminalGraphics.NONE);
  }

  @Test
  void kittyGetsPiecesThatAddUp() {
    byte[] png = new byte[10_000];
    for (int i = 0; i < png.length; i++) {
      png[i] = (byte) (i * 7);
    }
    String text = shown(TerminalGraphics.KITTY, png);
    String[] pieces = text.strip().split("\u001b\\\\");
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      assertThat(pieces[i]).startsWith("\u001b_G");
      String head = pieces[i].substring(3, pieces[i].indexOf(';'));
      assertThat(head).endsWith(i == pieces.length - 1 ? "m=0" : "m=1");
      assertThat(head.startsWith("a=T,f=100")).isEqualTo(i == 0);
      String piece = pieces[i].substring(pieces[i].indexOf(';') + 1);
      assertThat(piece.length()).isLessThanOrEqualTo(4096);
      data.append(piece);
    }
    assertThat(Base64.getDecoder().decode(data.toString())).isEqualTo(png);
  }

  @Test
  void itermGetsOne() {
    String text = shown(TerminalGraphics.ITERM, new byte[] {1, 2, 3});
    assertThat(text).isEqualTo("\u001b]1337;File=inline=1;size=3:AQID\u0007\n");
    assertThat(shown(TerminalGraphics.NONE, new byte[] {1})).isEmpty();
  }

  private static String shown(TerminalGraphics terminal, byte[] png) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    terminal.show(png, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
