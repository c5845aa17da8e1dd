// MatmulKernels.vectorsHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 0d434e08455ea7b038c83145e05304e7f0fb445cc6b810c069a8c529bc40eda6
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 4a43a2b1ab36c4b839cbe125256a003da81ea844ff81f83379e2aec5e7beecd8
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0df3a14f5e67a434459ca2b14c6443d0dc9142fa7738ad874a39dfb6f06245e2
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 e505fed9196a6766c58ba7058d0dce22ecfea121543e5e2f897a1edbd669d6c9
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void vectorsHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_108, b_118, b_124, b_146, b_155, b_19, b_37, b_47, b_61, b_62, b_98;
  float f_103, f_104, f_109, f_114, f_115, f_119, f_120, f_121, f_122, f_123, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_145, f_147, f_148, f_149, f_150, f_156, f_161, f_162, f_26, f_43, f_44, f_45, f_46, f_48, f_49, f_55, f_56, f_58, f_63, f_65, f_67, f_69, f_71, f_73, f_75, f_77, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_99;
  int i_10, i_105, i_106, i_107, i_110, i_117, i_12, i_13, i_14, i_144, i_15, i_151, i_152, i_153, i_154, i_157, i_16, i_164, i_165, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_36, i_38, i_39, i_40, i_41, i_42, i_50, i_51, i_57, i_59, i_6, i_60, i_64, i_66, i_68, i_70, i_72, i_74, i_76, i_79, i_8, i_80, i_82, i_84, i_86, i_88, i_89;
  long l_100, l_101, l_111, l_112, l_158, l_159, l_166, l_167, l_30, l_31, l_52, l_53;
  short sh_33;
  ulong ul_0, ul_1, ul_102, ul_11, ul_113, ul_116, ul_160, ul_163, ul_168, ul_2, ul_3, ul_32, ul_5, ul_54, ul_7, ul_78, ul_81, ul_83, ul_85, ul_87, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __local float adf_4[256];
  ul_5  =  ul_3 + 0L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 4L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_3 + 44L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_3 + 12L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  get_group_id(1);
  i_18  =  get_local_id(1);
  b_19  =  i_16 < i_6;
  if(b_19)
  {
    // BLOCK 1
    i_20  =  i_10 + -1;
    i_21  =  i_17 / i_8;
    i_22  =  i_20 * i_21;
    i_23  =  i_22 * i_8;
    i_24  =  i_23 + i_12;
    i_25  =  i_24 + i_17;
    // BLOCK 2 MERGES [1 9 ]
    f_26  =  0.0F;
    i_27  =  i_18;
    for(;i_27 < i_10;)
    {
      // BLOCK 3
      i_28  =  i_27 * i_6;
      i_29  =  i_28 + i_16;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 1;
      ul_32  =  ul_1 + l_31;
      sh_33  =  *((__global short *) ul_32);
      i_34  =  (int) sh_33;
      i_35  =  i_34 & 1023;
      i_36  =  i_34 >> 10;
      b_37  =  (i_36 & 31) == 0;
      if(b_37)
      {
        // BLOCK 4
        i_38  =  1;
        i_39  =  i_35;
      }  // B3
      else
      {
        // BLOCK 5
        i_40  =  i_36 & 31;
        i_41  =  i_35 + 1024;
        i_38  =  i_40;
        i_39  =  i_41;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_42  =  1 << i_38;
      f_43  =  (float) i_42;
      f_44  =  f_43 * 2.9802322E-8F;
      f_45  =  (float) i_39;
      f_46  =  f_44 * f_45;
      b_47  =  (i_34 & 32768) == 0;
      if(b_47)
      {
        // BLOCK 7
        f_48  =  f_46;
      }  // B6
      else
      {
        // BLOCK 8
        f_49  =  -f_46;
        f_48  =  f_49;
      }  // B6
      // BLOCK 9 MERGES [8 7 ]
      i_50  =  i_27 * i_8;
      i_51  =  i_25 + i_50;
      l_52  =  (long) i_51;
      l_53  =  l_52 << 2;
      ul_54  =  ul_0 + l_53;
      f_55  =  *((__global float *) ul_54);
      f_56  =  fma(f_48, f_55, f_26);
      i_57  =  i_27 + 8;
      f_26  =  f_56;
      i_27  =  i_57;
    }  // B2
    // BLOCK 10
    f_58  =  f_26;
  }  // B0
  else
  {
    // BLOCK 11
    f_58  =  0.0F;
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  i_59  =  i_18 << 5;
  i_60  =  i_59 + i_15;
  adf_4[i_60]  =  f_58;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_61  =  i_18 == 0;
  if(b_61)
  {
    // BLOCK 13
    b_62  =  i_16 < i_6;
    if(b_62)
    {
      // BLOCK 14
      f_63  =  adf_4[i_15];
      i_64  =  i_15 + 32;
      f_65  =  adf_4[i_64];
      i_66  =  i_15 + 64;
      f_67  =  adf_4[i_66];
      i_68  =  i_15 + 96;
      f_69  =  adf_4[i_68];
      i_70  =  i_15 + 128;
      f_71  =  adf_4[i_70];
      i_72  =  i_15 + 160;
      f_73  =  adf_4[i_72];
      i_74  =  i_15 + 192;
      f_75  =  adf_4[i_74];
      i_76  =  i_15 + 224;
      f_77  =  adf_4[i_76];
      ul_78  =  ul_3 + 52L;
      i_79  =  *((__global int *) ul_78);
      i_80  =  *((__global int *) ul_7);
      ul_81  =  ul_3 + 48L;
      i_82  =  *((__global int *) ul_81);
      ul_83  =  ul_3 + 24L;
      i_84  =  *((__global int *) ul_83);
      ul_85  =  ul_3 + 32L;
      i_86  =  *((__global int *) ul_85);
      ul_87  =  ul_3 + 20L;
      i_88  =  *((__global int *) ul_87);
      i_89  =  i_79 + i_16;
      f_90  =  f_63 + 0.0F;
      f_91  =  f_90 + f_65;
      f_92  =  f_91 + f_67;
      f_93  =  f_92 + f_69;
      f_94  =  f_93 + f_71;
      f_95  =  f_94 + f_73;
      f_96  =  f_95 + f_75;
      f_97  =  f_96 + f_77;
      b_98  =  i_88 == 0;
      if(b_98)
      {
        // BLOCK 15
        f_99  =  f_97;
      }  // B14
      else
      {
        // BLOCK 16
        l_100  =  (long) i_89;
        l_101  =  l_100 << 2;
        ul_102  =  ul_2 + l_101;
        f_103  =  *((__global float *) ul_102);
        f_104  =  f_103 + f_97;
        f_99  =  f_104;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_105  =  i_17 / i_80;
      i_106  =  i_105 * i_82;
      i_107  =  i_106 + i_89;
      b_108  =  i_84 < 0;
      if(b_108)
      {
        // BLOCK 18
        f_109  =  f_99;
      }  // B17
      else
      {
        // BLOCK 19
        i_110  =  i_107 + i_84;
        l_111  =  (long) i_110;
        l_112  =  l_111 << 2;
        ul_113  =  ul_0 + l_112;
        f_114  =  *((__global float *) ul_113);
        f_115  =  f_114 + f_99;
        f_109  =  f_115;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_116  =  ul_3 + 28L;
      i_117  =  *((__global int *) ul_116);
      b_118  =  i_117 == 1;
      if(b_118)
      {
        // BLOCK 21
        f_119  =  -f_109;
        f_120  =  exp(f_119);
        f_121  =  f_120 + 1.0F;
        f_122  =  f_109 / f_121;
        f_123  =  f_122;
      }  // B20
      else
      {
        // BLOCK 22
        b_124  =  i_117 == 2;
        if(b_124)
        {
          // BLOCK 23
          f_125  =  fabs(f_109);
          f_126  =  fma(f_125, 0.34F, 1.0F);
          f_127  =  1.0F / f_126;
          f_128  =  fma(f_127, -0.026121028F, 0.13950191F);
          f_129  =  f_128 * f_127;
          f_130  =  f_129 - 0.2731372F;
          f_131  =  fma(f_127, f_130, 0.20218718F);
          f_132  =  f_131 * f_127;
          f_133  =  f_132 - 0.044721164F;
          f_134  =  fma(f_127, f_133, 0.115360156F);
          f_135  =  fma(f_127, f_134, 0.11519744F);
          f_136  =  fma(f_127, f_135, 0.13611223F);
          f_137  =  fma(f_127, f_136, 0.1356205F);
          f_138  =  f_125 * -0.5F;
          f_139  =  f_138 * f_125;
          f_140  =  exp(f_139);
          f_141  =  f_140 * f_127;
          f_142  =  f_137 * f_141;
          f_143  =  f_142 * f_109;
          i_144  =  isless(f_109, 0.0F);
          if(i_144 == 1)
          {
            // BLOCK 24
            f_123  =  f_143;
          }  // B23
          else
          {
            // BLOCK 25
            f_145  =  f_109 - f_143;
            f_123  =  f_145;
          }  // B23
        }  // B22
        else
        {
          // BLOCK 26
          b_146  =  i_117 == 3;
          if(b_146)
          {
            // BLOCK 27
            f_147  =  f_109 * -1.702F;
            f_148  =  exp(f_147);
            f_149  =  f_148 + 1.0F;
            f_150  =  f_109 / f_149;
            f_123  =  f_150;
          }  // B26
          else
          {
            // BLOCK 28
            f_123  =  f_109;
          }  // B26
        }  // B22
      }  // B20
      // BLOCK 29 MERGES [21 24 28 27 25 ]
      i_151  =  i_107 * i_80;
      i_152  =  i_151 + i_17;
      i_153  =  i_80 * i_105;
      i_154  =  i_152 - i_153;
      b_155  =  i_86 < 0;
      if(b_155)
      {
        // BLOCK 30
        f_156  =  f_123;
      }  // B29
      else
      {
        // BLOCK 31
        i_157  =  i_154 + i_86;
        l_158  =  (long) i_157;
        l_159  =  l_158 << 2;
        ul_160  =  ul_0 + l_159;
        f_161  =  *((__global float *) ul_160);
        f_162  =  f_161 + f_123;
        f_156  =  f_162;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      ul_163  =  ul_3 + 16L;
      i_164  =  *((__global int *) ul_163);
      i_165  =  i_164 + i_154;
      l_166  =  (long) i_165;
      l_167  =  l_166 << 2;
      ul_168  =  ul_0 + l_167;
      *((__global float *) ul_168)  =  f_156;
    }  // B13
    else
    {
      // BLOCK 33
      return;
    }  // B13
  }  // B12
  else
  {
    // BLOCK 34
  }  // B12
  // BLOCK 35 MERGES [34 33 32 ]
  return;
}  //  kernel
