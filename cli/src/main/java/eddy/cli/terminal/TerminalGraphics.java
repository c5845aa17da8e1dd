package eddy.cli.terminal;

import java.io.PrintStream;
import java.util.Base64;
import java.util.Map;

/** Terminals that can show pictures, told from their environment; none within tmux or screen. */
public enum TerminalGraphics {
  NONE {
    @Override
    public void show(byte[] png, PrintStream out) {}
  },

  /** The graphics protocol of kitty, which Ghostty has too: base64 in pieces of at most 4096. */
  KITTY {
    @Override
    public void show(byte[] png, PrintStream out) {
      String text = Base64.getEncoder().encodeToString(png);
      StringBuilder escape = new StringBuilder();
      for (int from = 0; from < text.length(); from += PIECE) {
        int to = Math.min(text.length(), from + PIECE);
        escape.append("\u001b_G");
        if (from == 0) {
          escape.append("a=T,f=100,q=2,");
        }
        escape.append(to < text.length() ? "m=1;" : "m=0;");
        escape.append(text, from, to).append("\u001b\\");
      }
      out.print(escape.append('\n'));
      out.flush();
    }
  },

  /** The inline images of iTerm2, which WezTerm and others have too. */
  ITERM {
    @Override
    public void show(byte[] png, PrintStream out) {
      out.print(
          "\u001b]1337;File=inline=1;size="
              + png.length
              + ":"
              + Base64.getEncoder().encodeToString(png)
              + "\u0007\n");
      out.flush();
    }
  };

  private static final int PIECE = 4096;

  /** Prints a PNG at the cursor. */
  public abstract void show(byte[] png, PrintStream out);

  /**
   * @param environment of the process
   */
  public static TerminalGraphics of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    String program = environment.getOrDefault("TERM_PROGRAM", "");
    if (environment.containsKey("TMUX") || term.startsWith("screen") || term.startsWith("tmux")) {
      return NONE;
    }
    if (term.equals("xterm-kitty")
        || term.equals("xterm-ghostty")
        || environment.containsKey("KITTY_WINDOW_ID")
        || program.equals("ghostty")) {
      return KITTY;
    }
    return program.equals("iTerm.app")
            || program.equals("WezTerm")
            || environment.getOrDefault("LC_TERMINAL", "").equals("iTerm2")
        ? ITERM
        : NONE;
  }
}
