package eddy.cli.diffuse;

import eddy.picture.Picture;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures side by side, with a few lines of text under each. */
final class ContactSheet {
  private static final int GAP = 8;
  private static final int SCALE = 2;
  private static final int PAPER = 0xffffff;
  private static final int INK = 0x202020;

  private final int tileWidth;
  private final int tileHeight;
  private final List<List<Tile>> rows = new ArrayList<>();

  private record Tile(byte[] rgb, List<String> caption) {}

  /**
   * @param tileWidth of each picture
   * @param tileHeight of each picture
   */
  ContactSheet(int tileWidth, int tileHeight) {
    this.tileWidth = tileWidth;
    this.tileHeight = tileHeight;
  }

  /** Begins another row. */
  void row() {
    rows.add(new ArrayList<>());
  }

  /**
   * Adds a picture to the last row.
   *
   * @param rgb 3 bytes a pixel, of the tile's size
   */
  void add(byte[] rgb, List<String> caption) {
    rows.getLast().add(new Tile(rgb, List.copyOf(caption)));
  }

  /** The sheet; its columns are as wide as the widest caption needs. */
  Picture draw() {
    int captionWidth = 0;
    int captionLines = 0;
    int columns = 0;
    for (List<Tile> row : rows) {
      columns = Math.max(columns, row.size());
      for (Tile tile : row) {
        captionLines = Math.max(captionLines, tile.caption.size());
        for (String line : tile.caption) {
          captionWidth = Math.max(captionWidth, PixelFont.width(line, SCALE));
        }
      }
    }
    int cellWidth = Math.max(tileWidth, captionWidth) + GAP;
    int cellHeight = tileHeight + captionLines * PixelFont.lineHeight(SCALE) + 2 * GAP;
    int width = GAP + columns * cellWidth;
    int height = GAP + rows.size() * cellHeight;
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] paper = new int[width];
    Arrays.fill(paper, PAPER);
    for (int y = 0; y < height; y++) {
      sheet.setRGB(0, y, width, 1, paper, 0, width);
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        draw(sheet, rows.get(r).get(c), GAP + c * cellWidth, GAP + r * cellHeight);
      }
    }
    return picture(sheet);
  }

  private void draw(BufferedImage sheet, Tile tile, int left, int top) {
    for (int i = 0; i < tileWidth * tileHeight; i++) {
      int rgb =
          (tile.rgb[3 * i] & 255) << 16
              | (tile.rgb[3 * i + 1] & 255) << 8
              | tile.rgb[3 * i + 2] & 255;
      sheet.setRGB(left + i % tileWidth, top + i / tileWidth, rgb);
    }
    int y = top + tileHeight + GAP;
    for (String line : tile.caption) {
      PixelFont.draw(sheet, line, left, y, SCALE, INK);
      y += PixelFont.lineHeight(SCALE);
    }
  }

  private static Picture picture(BufferedImage image) {
    byte[] rgb = new byte[3 * image.getWidth() * image.getHeight()];
    for (int i = 0; i < rgb.length / 3; i++) {
      int pixel = image.getRGB(i % image.getWidth(), i / image.getWidth());
      rgb[3 * i] = (byte) (pixel >> 16);
      rgb[3 * i + 1] = (byte) (pixel >> 8);
      rgb[3 * i + 2] = (byte) pixel;
    }
    return new Picture(image.getWidth(), image.getHeight(), rgb);
  }
}
