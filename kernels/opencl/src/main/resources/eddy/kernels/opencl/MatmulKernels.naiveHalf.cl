// MatmulKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_113, b_123, b_14, b_36, b_46, b_65, b_74, b_85, b_91;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_112, f_114, f_115, f_116, f_117, f_124, f_129, f_130, f_25, f_42, f_43, f_44, f_45, f_47, f_48, f_54, f_55, f_66, f_70, f_71, f_75, f_81, f_82, f_86, f_87, f_88, f_89, f_90, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_11, i_111, i_118, i_119, i_12, i_120, i_121, i_122, i_125, i_13, i_132, i_133, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_35, i_37, i_38, i_39, i_40, i_41, i_49, i_5, i_50, i_56, i_57, i_58, i_60, i_62, i_64, i_7, i_72, i_73, i_76, i_77, i_84, i_9;
  long l_126, l_127, l_134, l_135, l_29, l_30, l_51, l_52, l_67, l_68, l_78, l_79;
  short sh_32;
  ulong ul_0, ul_1, ul_10, ul_128, ul_131, ul_136, ul_15, ul_2, ul_3, ul_31, ul_4, ul_53, ul_59, ul_6, ul_61, ul_63, ul_69, ul_8, ul_80, ul_83;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 4L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_3 + 44L;
  i_11  =  *((__global int *) ul_10);
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    ul_15  =  ul_3 + 12L;
    i_16  =  *((__global int *) ul_15);
    i_17  =  i_7 * i_13;
    i_18  =  i_12 - i_17;
    i_19  =  i_11 + -1;
    i_20  =  i_18 / i_9;
    i_21  =  i_19 * i_20;
    i_22  =  i_21 * i_9;
    i_23  =  i_22 + i_16;
    i_24  =  i_23 + i_18;
    // BLOCK 2 MERGES [1 9 ]
    f_25  =  0.0F;
    i_26  =  0;
    for(;i_26 < i_11;)
    {
      // BLOCK 3
      i_27  =  i_26 * i_5;
      i_28  =  i_27 + i_13;
      l_29  =  (long) i_28;
      l_30  =  l_29 << 1;
      ul_31  =  ul_1 + l_30;
      sh_32  =  *((__global short *) ul_31);
      i_33  =  (int) sh_32;
      i_34  =  i_33 & 1023;
      i_35  =  i_33 >> 10;
      b_36  =  (i_35 & 31) == 0;
      if(b_36)
      {
        // BLOCK 4
        i_37  =  1;
        i_38  =  i_34;
      }  // B3
      else
      {
        // BLOCK 5
        i_39  =  i_35 & 31;
        i_40  =  i_34 + 1024;
        i_37  =  i_39;
        i_38  =  i_40;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_41  =  1 << i_37;
      f_42  =  (float) i_41;
      f_43  =  f_42 * 2.9802322E-8F;
      f_44  =  (float) i_38;
      f_45  =  f_43 * f_44;
      b_46  =  (i_33 & 32768) == 0;
      if(b_46)
      {
        // BLOCK 7
        f_47  =  f_45;
      }  // B6
      else
      {
        // BLOCK 8
        f_48  =  -f_45;
        f_47  =  f_48;
      }  // B6
      // BLOCK 9 MERGES [8 7 ]
      i_49  =  i_26 * i_9;
      i_50  =  i_24 + i_49;
      l_51  =  (long) i_50;
      l_52  =  l_51 << 2;
      ul_53  =  ul_0 + l_52;
      f_54  =  *((__global float *) ul_53);
      f_55  =  fma(f_47, f_54, f_25);
      i_56  =  i_26 + 1;
      f_25  =  f_55;
      i_26  =  i_56;
    }  // B2
    // BLOCK 10
    i_57  =  *((__global int *) ul_4);
    i_58  =  *((__global int *) ul_8);
    ul_59  =  ul_3 + 24L;
    i_60  =  *((__global int *) ul_59);
    ul_61  =  ul_3 + 32L;
    i_62  =  *((__global int *) ul_61);
    ul_63  =  ul_3 + 20L;
    i_64  =  *((__global int *) ul_63);
    b_65  =  i_64 == 0;
    if(b_65)
    {
      // BLOCK 11
      f_66  =  f_25;
    }  // B10
    else
    {
      // BLOCK 12
      l_67  =  (long) i_13;
      l_68  =  l_67 << 2;
      ul_69  =  ul_2 + l_68;
      f_70  =  *((__global float *) ul_69);
      f_71  =  f_70 + f_25;
      f_66  =  f_71;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_72  =  i_18 / i_58;
    i_73  =  i_57 * i_72;
    b_74  =  i_60 < 0;
    if(b_74)
    {
      // BLOCK 14
      f_75  =  f_66;
    }  // B13
    else
    {
      // BLOCK 15
      i_76  =  i_73 + i_60;
      i_77  =  i_76 + i_13;
      l_78  =  (long) i_77;
      l_79  =  l_78 << 2;
      ul_80  =  ul_0 + l_79;
      f_81  =  *((__global float *) ul_80);
      f_82  =  f_81 + f_66;
      f_75  =  f_82;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_83  =  ul_3 + 28L;
    i_84  =  *((__global int *) ul_83);
    b_85  =  i_84 == 1;
    if(b_85)
    {
      // BLOCK 17
      f_86  =  -f_75;
      f_87  =  exp(f_86);
      f_88  =  f_87 + 1.0F;
      f_89  =  f_75 / f_88;
      f_90  =  f_89;
    }  // B16
    else
    {
      // BLOCK 18
      b_91  =  i_84 == 2;
      if(b_91)
      {
        // BLOCK 19
        f_92  =  fabs(f_75);
        f_93  =  fma(f_92, 0.34F, 1.0F);
        f_94  =  1.0F / f_93;
        f_95  =  fma(f_94, -0.026121028F, 0.13950191F);
        f_96  =  f_95 * f_94;
        f_97  =  f_96 - 0.2731372F;
        f_98  =  fma(f_94, f_97, 0.20218718F);
        f_99  =  f_98 * f_94;
        f_100  =  f_99 - 0.044721164F;
        f_101  =  fma(f_94, f_100, 0.115360156F);
        f_102  =  fma(f_94, f_101, 0.11519744F);
        f_103  =  fma(f_94, f_102, 0.13611223F);
        f_104  =  fma(f_94, f_103, 0.1356205F);
        f_105  =  f_92 * -0.5F;
        f_106  =  f_105 * f_92;
        f_107  =  exp(f_106);
        f_108  =  f_107 * f_94;
        f_109  =  f_104 * f_108;
        f_110  =  f_109 * f_75;
        i_111  =  isless(f_75, 0.0F);
        if(i_111 == 1)
        {
          // BLOCK 20
          f_90  =  f_110;
        }  // B19
        else
        {
          // BLOCK 21
          f_112  =  f_75 - f_110;
          f_90  =  f_112;
        }  // B19
      }  // B18
      else
      {
        // BLOCK 22
        b_113  =  i_84 == 3;
        if(b_113)
        {
          // BLOCK 23
          f_114  =  f_75 * -1.702F;
          f_115  =  exp(f_114);
          f_116  =  f_115 + 1.0F;
          f_117  =  f_75 / f_116;
          f_90  =  f_117;
        }  // B22
        else
        {
          // BLOCK 24
          f_90  =  f_75;
        }  // B22
      }  // B18
    }  // B16
    // BLOCK 25 MERGES [17 20 24 23 21 ]
    i_118  =  i_73 + i_13;
    i_119  =  i_118 * i_58;
    i_120  =  i_119 + i_18;
    i_121  =  i_58 * i_72;
    i_122  =  i_120 - i_121;
    b_123  =  i_62 < 0;
    if(b_123)
    {
      // BLOCK 26
      f_124  =  f_90;
    }  // B25
    else
    {
      // BLOCK 27
      i_125  =  i_122 + i_62;
      l_126  =  (long) i_125;
      l_127  =  l_126 << 2;
      ul_128  =  ul_0 + l_127;
      f_129  =  *((__global float *) ul_128);
      f_130  =  f_129 + f_90;
      f_124  =  f_130;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    ul_131  =  ul_3 + 16L;
    i_132  =  *((__global int *) ul_131);
    i_133  =  i_132 + i_122;
    l_134  =  (long) i_133;
    l_135  =  l_134 << 2;
    ul_136  =  ul_0 + l_135;
    *((__global float *) ul_136)  =  f_124;
  }  // B0
  else
  {
    // BLOCK 29
  }  // B0
  // BLOCK 30 MERGES [29 28 ]
  return;
}  //  kernel
