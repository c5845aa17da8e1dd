// MatmulKernels.vectorsHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 0d434e08455ea7b038c83145e05304e7f0fb445cc6b810c069a8c529bc40eda6
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 3ca255bbe93851b1a0bac1bb27d4dfedc18c6dcf4a5729c5ae49dfa2bd1881ec
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 1a6b680512d6729c991bf5089d3777080456e00f5568843024666017fc129622
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 4c407fe146a707ead7b8d631946ff2050022f40a0bf091111e55c658a16ccccc
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void vectorsHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_103, b_114, b_120, b_142, b_152, b_19, b_37, b_47, b_61, b_62, b_94;
  float f_100, f_104, f_110, f_111, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_143, f_144, f_145, f_146, f_153, f_158, f_159, f_26, f_43, f_44, f_45, f_46, f_48, f_49, f_55, f_56, f_58, f_63, f_65, f_67, f_69, f_71, f_73, f_75, f_77, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_95, f_99;
  int i_10, i_101, i_102, i_105, i_106, i_113, i_12, i_13, i_14, i_140, i_147, i_148, i_149, i_15, i_150, i_151, i_154, i_16, i_161, i_162, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_36, i_38, i_39, i_40, i_41, i_42, i_50, i_51, i_57, i_59, i_6, i_60, i_64, i_66, i_68, i_70, i_72, i_74, i_76, i_78, i_79, i_8, i_81, i_83, i_85;
  long l_107, l_108, l_155, l_156, l_163, l_164, l_30, l_31, l_52, l_53, l_96, l_97;
  short sh_33;
  ulong ul_0, ul_1, ul_109, ul_11, ul_112, ul_157, ul_160, ul_165, ul_2, ul_3, ul_32, ul_5, ul_54, ul_7, ul_80, ul_82, ul_84, ul_9, ul_98;

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
      i_78  =  *((__global int *) ul_5);
      i_79  =  *((__global int *) ul_7);
      ul_80  =  ul_3 + 24L;
      i_81  =  *((__global int *) ul_80);
      ul_82  =  ul_3 + 32L;
      i_83  =  *((__global int *) ul_82);
      ul_84  =  ul_3 + 20L;
      i_85  =  *((__global int *) ul_84);
      f_86  =  f_63 + 0.0F;
      f_87  =  f_86 + f_65;
      f_88  =  f_87 + f_67;
      f_89  =  f_88 + f_69;
      f_90  =  f_89 + f_71;
      f_91  =  f_90 + f_73;
      f_92  =  f_91 + f_75;
      f_93  =  f_92 + f_77;
      b_94  =  i_85 == 0;
      if(b_94)
      {
        // BLOCK 15
        f_95  =  f_93;
      }  // B14
      else
      {
        // BLOCK 16
        l_96  =  (long) i_16;
        l_97  =  l_96 << 2;
        ul_98  =  ul_2 + l_97;
        f_99  =  *((__global float *) ul_98);
        f_100  =  f_99 + f_93;
        f_95  =  f_100;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_101  =  i_17 / i_79;
      i_102  =  i_78 * i_101;
      b_103  =  i_81 < 0;
      if(b_103)
      {
        // BLOCK 18
        f_104  =  f_95;
      }  // B17
      else
      {
        // BLOCK 19
        i_105  =  i_102 + i_81;
        i_106  =  i_105 + i_16;
        l_107  =  (long) i_106;
        l_108  =  l_107 << 2;
        ul_109  =  ul_0 + l_108;
        f_110  =  *((__global float *) ul_109);
        f_111  =  f_110 + f_95;
        f_104  =  f_111;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      ul_112  =  ul_3 + 28L;
      i_113  =  *((__global int *) ul_112);
      b_114  =  i_113 == 1;
      if(b_114)
      {
        // BLOCK 21
        f_115  =  -f_104;
        f_116  =  exp(f_115);
        f_117  =  f_116 + 1.0F;
        f_118  =  f_104 / f_117;
        f_119  =  f_118;
      }  // B20
      else
      {
        // BLOCK 22
        b_120  =  i_113 == 2;
        if(b_120)
        {
          // BLOCK 23
          f_121  =  fabs(f_104);
          f_122  =  fma(f_121, 0.34F, 1.0F);
          f_123  =  1.0F / f_122;
          f_124  =  fma(f_123, -0.026121028F, 0.13950191F);
          f_125  =  f_124 * f_123;
          f_126  =  f_125 - 0.2731372F;
          f_127  =  fma(f_123, f_126, 0.20218718F);
          f_128  =  f_127 * f_123;
          f_129  =  f_128 - 0.044721164F;
          f_130  =  fma(f_123, f_129, 0.115360156F);
          f_131  =  fma(f_123, f_130, 0.11519744F);
          f_132  =  fma(f_123, f_131, 0.13611223F);
          f_133  =  fma(f_123, f_132, 0.1356205F);
          f_134  =  f_121 * -0.5F;
          f_135  =  f_134 * f_121;
          f_136  =  exp(f_135);
          f_137  =  f_136 * f_123;
          f_138  =  f_133 * f_137;
          f_139  =  f_138 * f_104;
          i_140  =  isless(f_104, 0.0F);
          if(i_140 == 1)
          {
            // BLOCK 24
            f_119  =  f_139;
          }  // B23
          else
          {
            // BLOCK 25
            f_141  =  f_104 - f_139;
            f_119  =  f_141;
          }  // B23
        }  // B22
        else
        {
          // BLOCK 26
          b_142  =  i_113 == 3;
          if(b_142)
          {
            // BLOCK 27
            f_143  =  f_104 * -1.702F;
            f_144  =  exp(f_143);
            f_145  =  f_144 + 1.0F;
            f_146  =  f_104 / f_145;
            f_119  =  f_146;
          }  // B26
          else
          {
            // BLOCK 28
            f_119  =  f_104;
          }  // B26
        }  // B22
      }  // B20
      // BLOCK 29 MERGES [21 24 28 27 25 ]
      i_147  =  i_16 + i_102;
      i_148  =  i_147 * i_79;
      i_149  =  i_148 + i_17;
      i_150  =  i_79 * i_101;
      i_151  =  i_149 - i_150;
      b_152  =  i_83 < 0;
      if(b_152)
      {
        // BLOCK 30
        f_153  =  f_119;
      }  // B29
      else
      {
        // BLOCK 31
        i_154  =  i_151 + i_83;
        l_155  =  (long) i_154;
        l_156  =  l_155 << 2;
        ul_157  =  ul_0 + l_156;
        f_158  =  *((__global float *) ul_157);
        f_159  =  f_158 + f_119;
        f_153  =  f_159;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      ul_160  =  ul_3 + 16L;
      i_161  =  *((__global int *) ul_160);
      i_162  =  i_161 + i_151;
      l_163  =  (long) i_162;
      l_164  =  l_163 << 2;
      ul_165  =  ul_0 + l_164;
      *((__global float *) ul_165)  =  f_153;
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
