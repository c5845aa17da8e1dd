// MatmulKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_117, b_126, b_14, b_36, b_46, b_69, b_79, b_89, b_95;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_116, f_118, f_119, f_120, f_121, f_127, f_132, f_133, f_25, f_42, f_43, f_44, f_45, f_47, f_48, f_54, f_55, f_70, f_74, f_75, f_80, f_85, f_86, f_90, f_91, f_92, f_93, f_94, f_96, f_97, f_98, f_99;
  int i_11, i_115, i_12, i_122, i_123, i_124, i_125, i_128, i_13, i_135, i_136, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_35, i_37, i_38, i_39, i_40, i_41, i_49, i_5, i_50, i_56, i_58, i_59, i_61, i_63, i_65, i_67, i_68, i_7, i_76, i_77, i_78, i_81, i_88, i_9;
  long l_129, l_130, l_137, l_138, l_29, l_30, l_51, l_52, l_71, l_72, l_82, l_83;
  short sh_32;
  ulong ul_0, ul_1, ul_10, ul_131, ul_134, ul_139, ul_15, ul_2, ul_3, ul_31, ul_4, ul_53, ul_57, ul_6, ul_60, ul_62, ul_64, ul_66, ul_73, ul_8, ul_84, ul_87;

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
    ul_57  =  ul_3 + 52L;
    i_58  =  *((__global int *) ul_57);
    i_59  =  *((__global int *) ul_8);
    ul_60  =  ul_3 + 48L;
    i_61  =  *((__global int *) ul_60);
    ul_62  =  ul_3 + 24L;
    i_63  =  *((__global int *) ul_62);
    ul_64  =  ul_3 + 32L;
    i_65  =  *((__global int *) ul_64);
    ul_66  =  ul_3 + 20L;
    i_67  =  *((__global int *) ul_66);
    i_68  =  i_58 + i_13;
    b_69  =  i_67 == 0;
    if(b_69)
    {
      // BLOCK 11
      f_70  =  f_25;
    }  // B10
    else
    {
      // BLOCK 12
      l_71  =  (long) i_68;
      l_72  =  l_71 << 2;
      ul_73  =  ul_2 + l_72;
      f_74  =  *((__global float *) ul_73);
      f_75  =  f_74 + f_25;
      f_70  =  f_75;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_76  =  i_18 / i_59;
    i_77  =  i_76 * i_61;
    i_78  =  i_77 + i_68;
    b_79  =  i_63 < 0;
    if(b_79)
    {
      // BLOCK 14
      f_80  =  f_70;
    }  // B13
    else
    {
      // BLOCK 15
      i_81  =  i_78 + i_63;
      l_82  =  (long) i_81;
      l_83  =  l_82 << 2;
      ul_84  =  ul_0 + l_83;
      f_85  =  *((__global float *) ul_84);
      f_86  =  f_85 + f_70;
      f_80  =  f_86;
    }  // B13
    // BLOCK 16 MERGES [14 15 ]
    ul_87  =  ul_3 + 28L;
    i_88  =  *((__global int *) ul_87);
    b_89  =  i_88 == 1;
    if(b_89)
    {
      // BLOCK 17
      f_90  =  -f_80;
      f_91  =  exp(f_90);
      f_92  =  f_91 + 1.0F;
      f_93  =  f_80 / f_92;
      f_94  =  f_93;
    }  // B16
    else
    {
      // BLOCK 18
      b_95  =  i_88 == 2;
      if(b_95)
      {
        // BLOCK 19
        f_96  =  fabs(f_80);
        f_97  =  fma(f_96, 0.34F, 1.0F);
        f_98  =  1.0F / f_97;
        f_99  =  fma(f_98, -0.026121028F, 0.13950191F);
        f_100  =  f_99 * f_98;
        f_101  =  f_100 - 0.2731372F;
        f_102  =  fma(f_98, f_101, 0.20218718F);
        f_103  =  f_102 * f_98;
        f_104  =  f_103 - 0.044721164F;
        f_105  =  fma(f_98, f_104, 0.115360156F);
        f_106  =  fma(f_98, f_105, 0.11519744F);
        f_107  =  fma(f_98, f_106, 0.13611223F);
        f_108  =  fma(f_98, f_107, 0.1356205F);
        f_109  =  f_96 * -0.5F;
        f_110  =  f_109 * f_96;
        f_111  =  exp(f_110);
        f_112  =  f_111 * f_98;
        f_113  =  f_108 * f_112;
        f_114  =  f_113 * f_80;
        i_115  =  isless(f_80, 0.0F);
        if(i_115 == 1)
        {
          // BLOCK 20
          f_94  =  f_114;
        }  // B19
        else
        {
          // BLOCK 21
          f_116  =  f_80 - f_114;
          f_94  =  f_116;
        }  // B19
      }  // B18
      else
      {
        // BLOCK 22
        b_117  =  i_88 == 3;
        if(b_117)
        {
          // BLOCK 23
          f_118  =  f_80 * -1.702F;
          f_119  =  exp(f_118);
          f_120  =  f_119 + 1.0F;
          f_121  =  f_80 / f_120;
          f_94  =  f_121;
        }  // B22
        else
        {
          // BLOCK 24
          f_94  =  f_80;
        }  // B22
      }  // B18
    }  // B16
    // BLOCK 25 MERGES [17 20 24 23 21 ]
    i_122  =  i_78 * i_59;
    i_123  =  i_122 + i_18;
    i_124  =  i_59 * i_76;
    i_125  =  i_123 - i_124;
    b_126  =  i_65 < 0;
    if(b_126)
    {
      // BLOCK 26
      f_127  =  f_94;
    }  // B25
    else
    {
      // BLOCK 27
      i_128  =  i_125 + i_65;
      l_129  =  (long) i_128;
      l_130  =  l_129 << 2;
      ul_131  =  ul_0 + l_130;
      f_132  =  *((__global float *) ul_131);
      f_133  =  f_132 + f_94;
      f_127  =  f_133;
    }  // B25
    // BLOCK 28 MERGES [26 27 ]
    ul_134  =  ul_3 + 16L;
    i_135  =  *((__global int *) ul_134);
    i_136  =  i_135 + i_125;
    l_137  =  (long) i_136;
    l_138  =  l_137 << 2;
    ul_139  =  ul_0 + l_138;
    *((__global float *) ul_139)  =  f_127;
  }  // B0
  else
  {
    // BLOCK 29
  }  // B0
  // BLOCK 30 MERGES [29 28 ]
  return;
}  //  kernel
