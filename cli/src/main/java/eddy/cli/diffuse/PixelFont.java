package eddy.cli.diffuse;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * The few letters that a contact sheet needs, as dots: there may be no fonts on a server, and then
 * Java can't draw text at all.
 */
public final class PixelFont {
  private static final int WIDTH = 5;
  private static final int HEIGHT = 9;
  private static final Map<Integer, String[]> GLYPHS = new HashMap<>();

  static {
    glyph('0', ".###.", "#...#", "#..##", "#.#.#", "##..#", "#...#", ".###.");
    glyph('1', "..#..", ".##..", "..#..", "..#..", "..#..", "..#..", ".###.");
    glyph('2', ".###.", "#...#", "....#", "..##.", ".#...", "#....", "#####");
    glyph('3', ".###.", "#...#", "....#", "..##.", "....#", "#...#", ".###.");
    glyph('4', "...#.", "..##.", ".#.#.", "#..#.", "#####", "...#.", "...#.");
    glyph('5', "#####", "#....", "####.", "....#", "....#", "#...#", ".###.");
    glyph('6', ".###.", "#....", "#....", "####.", "#...#", "#...#", ".###.");
    glyph('7', "#####", "....#", "...#.", "..#..", "..#..", ".#...", ".#...");
    glyph('8', ".###.", "#...#", "#...#", ".###.", "#...#", "#...#", ".###.");
    glyph('9', ".###.", "#...#", "#...#", ".####", "....#", "....#", ".###.");
    glyph('.', ".....", ".....", ".....", ".....", ".....", "..##.", "..##.");
    glyph('+', ".....", "..#..", "..#..", "#####", "..#..", "..#..", ".....");
    glyph('-', ".....", ".....", ".....", "#####", ".....", ".....", ".....");
    glyph('=', ".....", ".....", "#####", ".....", "#####", ".....", ".....");
    glyph('ᾱ', "####.", ".....", ".##.#", "#..#.", "#..#.", "#..#.", ".##.#");
    glyph('t', ".#...", ".#...", "###..", ".#...", ".#...", ".#..#", "..##.");
    glyph('d', "....#", "....#", ".####", "#...#", "#...#", "#...#", ".####");
    glyph('B', "####.", "#...#", "#...#", "####.", "#...#", "#...#", "####.");
    glyph('c', ".....", ".....", ".####", "#....", "#....", "#....", ".####");
    glyph('l', ".##..", "..#..", "..#..", "..#..", "..#..", "..#..", ".###.");
    glyph('e', ".....", ".....", ".###.", "#...#", "#####", "#....", ".###.");
    glyph('a', ".....", ".....", ".###.", "....#", ".####", "#...#", ".####");
    glyph('n', ".....", ".....", "####.", "#...#", "#...#", "#...#", "#...#");
    glyph('i', "..#..", ".....", ".##..", "..#..", "..#..", "..#..", ".###.");
    glyph('x', ".....", ".....", "#...#", ".#.#.", "..#..", ".#.#.", "#...#");
    glyph('s', ".....", ".....", ".####", "#....", ".###.", "....#", "####.");
    glyph('o', ".....", ".....", ".###.", "#...#", "#...#", "#...#", ".###.");
    glyph('f', "..##.", ".#...", "###..", ".#...", ".#...", ".#...", ".#...");
    glyph('p', ".....", ".....", "####.", "#...#", "#...#", "####.", "#....", "#....");
    glyph(' ');
  }

  private PixelFont() {}

  private static void glyph(int letter, String... rows) {
    GLYPHS.put(letter, rows);
  }

  /** Height of a line in pixels. */
  static int lineHeight(int scale) {
    return (HEIGHT + 2) * scale;
  }

  /** Width of a text in pixels. */
  public static int width(String text, int scale) {
    return Math.toIntExact(text.codePoints().count()) * (WIDTH + 1) * scale;
  }

  /**
   * Draws a text.
   *
   * @param x of its left end
   * @param y of its top
   * @param scale pixels a dot, each way
   * @param colour RGB
   */
  public static void draw(BufferedImage image, String text, int x, int y, int scale, int colour) {
    int left = x;
    for (int letter : text.codePoints().toArray()) {
      String[] rows = GLYPHS.get(letter);
      if (rows == null) {
        throw new IllegalArgumentException("no dots for " + Character.toString(letter));
      }
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < WIDTH; column++) {
          if (rows[row].charAt(column) == '#') {
            dot(image, left + column * scale, y + row * scale, scale, colour);
          }
        }
      }
      left += (WIDTH + 1) * scale;
    }
  }

  private static void dot(BufferedImage image, int x, int y, int scale, int colour) {
    for (int i = 0; i < scale * scale; i++) {
      int px = x + i % scale;
      int py = y + i / scale;
      if (px < image.getWidth() && py < image.getHeight()) {
        image.setRGB(px, py, colour);
      }
    }
  }
}
