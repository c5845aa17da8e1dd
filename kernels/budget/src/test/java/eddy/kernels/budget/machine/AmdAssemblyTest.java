package eddy.kernels.budget.machine;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.budget.Figure;
import eddy.kernels.budget.TileGeometry;
import org.junit.jupiter.api.Test;

/** Code of AMD GPUs, a few lines at a time. */
class AmdAssemblyTest {
  private static final String KERNEL =
      """
      \t.type\tproduct,@function
      product:                                ; @product
      ; %bb.0:
      \ts_mov_b32 s2, 0
      .LBB0_1:                                ; =>This Loop Header: Depth=1
                                              ;     Child Loop BB0_2 Depth 2
      \tglobal_load_b128 v[0:3], v4, s[0:1]
      \tglobal_load_d16_b16 v5, v4, s[0:1] offset:16
      \ts_waitcnt vmcnt(1)
      \tds_store_b128 v6, v[0:3]
      \ts_waitcnt vmcnt(0)
      \tds_store_b16 v6, v5 offset:16
      \ts_delay_alu instid0(VALU_DEP_1)
      \ts_barrier
      \ts_mov_b32 s4, 0
      .LBB0_2:                                ;   Parent Loop BB0_1 Depth=1
                                              ; =>  This Inner Loop Header: Depth=2
      \tv_dual_fmac_f32 v10, v11, v12 :: v_dual_fmac_f32 v13, v11, v14
      \tv_fma_f32 v15, v11, v16, v15
      \tv_pk_fma_f32 v[20:21], v[22:23], v[24:25], v[20:21]
      \ts_add_i32 s4, s4, 4
      \ts_cmp_lg_u32 s4, 16
      \ts_cbranch_scc1 .LBB0_2
      ; %bb.3:                                ;   in Loop: Header=BB0_1 Depth=1
      \tv_rcp_iflag_f32_e32 v7, v7
      \tv_lshlrev_b64 v[8:9], 1, v[8:9]
      \tv_add_nc_u32_e32 v4, 0x100, v4
      \ts_cbranch_vccnz .LBB0_1
      ; %bb.4:
      \tglobal_store_b32 v4, v10, s[0:1]
      \ts_endpgm
      .Lfunc_end0:
      \t.size\tproduct, .Lfunc_end0-product
      """;

  @Test
  void loopsAreThoseThatTheCommentsName() {
    CodeReader reader = CodeReader.ofAmd(KERNEL, new TileGeometry(1, 1, 1, 20, 1, 1));
    assertThat(reader.figures())
        // Eight and four of the tile itself, without the scheduler's hint; six, four times.
        .containsEntry(Figure.SLOTS, 12 + 4 * 6)
        .containsEntry(Figure.MADS, 20)
        .containsEntry(Figure.INNER, 100 * 5 / 6)
        .containsEntry(Figure.LOADS, 2)
        .containsEntry(Figure.WAITS, 1)
        .containsEntry(Figure.BARRIERS, 1)
        .containsEntry(Figure.DIVISIONS, 1)
        .containsEntry(Figure.WIDE, 1)
        .containsEntry(Figure.NARROWEST, 16)
        .containsEntry(Figure.UNREAD, 0);
    assertThat(reader.widths()).isEqualTo("128x1,16x1");
  }

  /** Of work-items that deal out 320 numbers among 128, the first does three. */
  @Test
  void countersThatBeginWithTheWorkItem() {
    String kernel =
        """
        load:                                   ; @load
        ; %bb.0:
        \tv_and_b32_e32 v3, 0x7f, v0
        .LBB0_1:                                ; =>This Loop Header: Depth=1
                                                ;     Child Loop BB0_2 Depth 2
        \ts_barrier
        .LBB0_2:                                ;   Parent Loop BB0_1 Depth=1
                                                ; =>  This Inner Loop Header: Depth=2
        \tglobal_load_b32 v5, v3, s[0:1]
        \tv_add_nc_u32_e32 v3, 0x80, v3
        \tv_cmp_lt_u32_e32 vcc_lo, 0x13f, v3
        \ts_cbranch_vccz .LBB0_2
        ; %bb.3:                                ;   in Loop: Header=BB0_1 Depth=1
        \tv_fmac_f32_e32 v9, v5, v5
        \ts_cbranch_scc1 .LBB0_1
        ; %bb.4:
        \ts_endpgm
        .Lfunc_end0:
        """;
    CodeReader reader = CodeReader.ofAmd(kernel, new TileGeometry(1, 1, 1, 1, 1, 1));
    assertThat(reader.figures()).containsEntry(Figure.LOADS, 3);
  }
}
