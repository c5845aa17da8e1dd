package eddy.kernels.budget.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.kernels.budget.Figure;
import eddy.kernels.budget.TileGeometry;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Code of NVIDIA GPUs, a few lines at a time. */
class SassTest {
  private static final TileGeometry GEOMETRY = new TileGeometry(4, 2, 2, 16, 1, 1);

  /** A tile: two loads, a wait, a barrier, and a loop of two multiply-adds. */
  private static CodeReader read(String limit, TileGeometry geometry) {
    String code =
        """
        .L_x_1:
                /*0010*/                   LDG.E.128 R4, [R2.64] ;
                /*0020*/                   LDG.E.U16 R8, [R2.64+0x10] ;
                /*0030*/                   IMAD.WIDE R2, R9, 0x4, R2 ;
                /*0040*/                   STS.128 [R10], R4 ;
                /*0050*/                   STS.U16 [R10+0x10], R8 ;
                /*0060*/                   BAR.SYNC 0x0 ;
                /*0070*/                   MOV R12, RZ ;
        .L_x_2:
                /*0080*/                   FFMA R20, R21, R22, R20 ;
                /*0090*/                   FFMA R23, R21, R24, R23 ;
                /*00a0*/                   IADD3 R12, R12, 0x2, RZ ;
                /*00b0*/                   ISETP.NE.AND P0, PT, R12, %s, PT ;
                /*00c0*/               @P0 BRA `(.L_x_2) ;
                /*00d0*/               @P1 BRA `(.L_x_1) ;
                /*00e0*/                   STG.E [R2.64], R20 ;
                /*00f0*/                   EXIT ;
        .L_x_3:
                /*0100*/                   BRA `(.L_x_3);
        """
            .formatted(limit);
    return CodeReader.ofSass(code, geometry);
  }

  @Test
  void aLoopCountedByConstantsRunsAsOftenAsTheySay() {
    Map<Figure, Integer> figures = read("0x10", GEOMETRY).figures();
    // Eight instructions of the tile itself, and five of the inner loop eight times.
    assertThat(figures)
        .containsEntry(Figure.SLOTS, 8 + 8 * 5)
        .containsEntry(Figure.MADS, 16)
        .containsEntry(Figure.TILE, 100 * 16 / 48)
        .containsEntry(Figure.INNER, 40)
        .containsEntry(Figure.UNREAD, 0);
  }

  @Test
  void elseAsOftenAsTheTilesMultiplyAddsWant() {
    Map<Figure, Integer> figures = read("R30", GEOMETRY).figures();
    assertThat(figures).containsEntry(Figure.SLOTS, 48).containsEntry(Figure.UNREAD, 0);
  }

  @Test
  void loadsWaitsBarriersAndWidths() {
    CodeReader reader = read("0x10", GEOMETRY);
    assertThat(reader.figures())
        .containsEntry(Figure.LOADS, 2)
        // The second is there as soon as the first was waited for.
        .containsEntry(Figure.WAITS, 1)
        .containsEntry(Figure.BARRIERS, 1)
        .containsEntry(Figure.WIDE, 1)
        .containsEntry(Figure.DIVISIONS, 0)
        .containsEntry(Figure.NARROWEST, 16)
        .containsEntry(Figure.CODE, 16);
    assertThat(reader.widths()).isEqualTo("128x1,16x1");
  }

  @Test
  void aGeometryThatTheCodeContradictsIsRefused() {
    assertThatThrownBy(() -> read("0x8", GEOMETRY).figures())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("16 multiply-adds a tile, but the code has 8");
    assertThatThrownBy(() -> read("R30", new TileGeometry(4, 2, 2, 15, 1, 1)).figures())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("isn't a multiple");
  }

  @Test
  void eachLoadThatIsWaitedForAloneCounts() {
    String code =
        """
        .L_x_1:
                /*0010*/                   LDG.E R4, [R2.64] ;
                /*0020*/                   FADD R5, R4, R5 ;
                /*0030*/                   LDG.E R6, [R2.64+0x4] ;
                /*0040*/                   FADD R5, R6, R5 ;
                /*0048*/                   IADD3 R2, R2, 0x100, RZ ;
                /*0050*/               @P1 BRA `(.L_x_1) ;
                /*0060*/                   EXIT ;
        """;
    assertThat(CodeReader.ofSass(code, null).figures()).containsEntry(Figure.WAITS, 2);
  }

  /** A load for the next tile is waited for in the next trip. */
  @Test
  void whatIsFetchedAheadIsWaitedForOnce() {
    String code =
        """
        .L_x_1:
                /*0010*/                   STS [R10], R4 ;
                /*0020*/                   STS [R10+0x4], R6 ;
                /*0030*/                   LDG.E R4, [R2.64] ;
                /*0040*/                   LDG.E R6, [R2.64+0x4] ;
                /*0048*/                   IADD3 R2, R2, 0x100, RZ ;
                /*0050*/               @P1 BRA `(.L_x_1) ;
                /*0060*/                   EXIT ;
        """;
    assertThat(CodeReader.ofSass(code, null).figures()).containsEntry(Figure.WAITS, 1);
  }

  /** As sizes in {@code params} are: they are there after the first tile. */
  @Test
  void whatIsTheSameInEveryTileIsNotWaitedFor() {
    String code =
        """
        .L_x_1:
                /*0010*/                   LDG.E R4, [R30.64+0x8] ;
                /*0020*/                   IADD3 R2, R2, R4, RZ ;
                /*0030*/                   LDG.E.U16 R6, [R2.64] ;
                /*0040*/                   STS.U16 [R10], R6 ;
                /*0050*/               @P1 BRA `(.L_x_1) ;
                /*0060*/                   EXIT ;
        """;
    CodeReader reader = CodeReader.ofSass(code, null);
    assertThat(reader.figures()).containsEntry(Figure.WAITS, 1).containsEntry(Figure.LOADS, 1);
    assertThat(reader.widths()).isEqualTo("16x1");
  }

  @Test
  void tensorCoresAndAsynchronousCopies() {
    String code =
        """
        .L_x_1:
                /*0010*/                   LDGSTS.E.BYPASS.128 [R10], [R2.64] ;
                /*0020*/                   LDGDEPBAR ;
                /*0030*/                   DEPBAR.LE SB0, 0x0 ;
                /*0040*/                   BAR.SYNC 0x0 ;
                /*0050*/                   LDSM.16.M88.4 R4, [R12] ;
                /*0060*/                   HMMA.16816.F32 R20, R4, R8, R20 ;
                /*0070*/                   HMMA.16816.F32 R24, R4, R9, R24 ;
                /*0078*/                   IADD3 R2, R2, 0x100, RZ ;
                /*0080*/               @P1 BRA `(.L_x_1) ;
                /*0090*/                   EXIT ;
        """;
    // A warp does 16x8x16 with each: 64 for each of its 32 work-items.
    CodeReader reader = CodeReader.ofSass(code, new TileGeometry(32, 16, 16, 16, 1, 1));
    assertThat(reader.figures())
        .containsEntry(Figure.MADS, 128)
        .containsEntry(Figure.MATRIX, 2)
        .containsEntry(Figure.TILE, 100 * 2 / 9)
        .containsEntry(Figure.WAITS, 1)
        .containsEntry(Figure.LOADS, 1);
    assertThat(reader.widths()).isEqualTo("128x1");
  }

  @Test
  void divisionsAndDoubles() {
    String code =
        """
        .L_x_1:
                /*0010*/                   LDG.E R4, [R2.64] ;
                /*0020*/                   MUFU.RCP R5, R4 ;
                /*0030*/                   DADD R8, R8, R6 ;
                /*0040*/                   IADD3.X R9, R9, R3, RZ, P0, !PT ;
                /*0050*/               @P1 BRA `(.L_x_1) ;
                /*0060*/                   MUFU.RCP R5, R4 ;
                /*0070*/                   EXIT ;
        """;
    assertThat(CodeReader.ofSass(code, null).figures())
        .containsEntry(Figure.DIVISIONS, 1)
        .containsEntry(Figure.QUOTIENTS, 2)
        .containsEntry(Figure.WIDE, 2);
  }
}
