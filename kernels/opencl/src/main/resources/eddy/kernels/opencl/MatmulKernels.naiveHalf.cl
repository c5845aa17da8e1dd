// MatmulKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 cc653e84ebf0a7206b5c2afe7ea7df1fe4cd33dffcd47df5e3df28f96268b68a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 9879eeff7519069d0621af285f7251aebbba69cd8492af00ab52c61c96f1f91a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 47f01eaf839a23048c2514da892624faf325024a0b2d2cc6f84f19b6795ce60d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 18c6ebf9e265f4052084045d3cbf8f1cf3d56c7af48adadcabc2d1f875dc59d6
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 05c08a1f42fe3a53e177adeba00aaba297e5dffb94d4489c5173c252e5241ebb
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_118, b_128, b_14, b_37, b_41, b_47, b_48, b_51, b_70, b_79, b_90, b_96;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_117, f_119, f_120, f_121, f_122, f_129, f_134, f_135, f_25, f_39, f_43, f_44, f_45, f_46, f_49, f_50, f_52, f_53, f_59, f_60, f_71, f_75, f_76, f_80, f_86, f_87, f_91, f_92, f_93, f_94, f_95, f_97, f_98, f_99;
  int i_11, i_116, i_12, i_123, i_124, i_125, i_126, i_127, i_13, i_130, i_137, i_138, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_35, i_36, i_38, i_40, i_42, i_5, i_54, i_55, i_61, i_62, i_63, i_65, i_67, i_69, i_7, i_77, i_78, i_81, i_82, i_89, i_9;
  long l_131, l_132, l_139, l_140, l_29, l_30, l_56, l_57, l_72, l_73, l_83, l_84;
  short sh_32;
  ulong ul_0, ul_1, ul_10, ul_133, ul_136, ul_141, ul_15, ul_2, ul_3, ul_31, ul_4, ul_58, ul_6, ul_64, ul_66, ul_68, ul_74, ul_8, ul_85, ul_88;

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
    // BLOCK 2 MERGES [1 16 ]
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
      i_36  =  i_35 & 31;
      b_37  =  (i_35 & 31) == 0;
      if(b_37)
      {
        // BLOCK 4
        i_38  =  i_34;
        f_39  =  5.9604645E-8F;
      }  // B3
      else
      {
        // BLOCK 5
        i_40  =  i_34 + 1024;
        b_41  =  i_36 == 31;
        if(b_41)
        {
          // BLOCK 6
          i_38  =  i_40;
          f_39  =  1.7014118E38F;
        }  // B5
        else
        {
          // BLOCK 7
          i_42  =  1 << i_36;
          f_43  =  (float) i_42;
          f_44  =  f_43 * 2.9802322E-8F;
          i_38  =  i_40;
          f_39  =  f_44;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      f_45  =  (float) i_38;
      f_46  =  f_39 * f_45;
      b_47  =  i_36 == 31;
      if(b_47)
      {
        // BLOCK 9
        b_48  =  i_38 >= 0 && i_38 < 1025;
        if(b_48)
        {
          // BLOCK 10
          f_49  =  f_46;
        }  // B9
        else
        {
          // BLOCK 11
          f_50  =  f_46 * 0.0F;
          f_49  =  f_50;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 12
        f_49  =  f_46;
      }  // B8
      // BLOCK 13 MERGES [12 10 11 ]
      b_51  =  (i_33 & 32768) == 0;
      if(b_51)
      {
        // BLOCK 14
        f_52  =  f_49;
      }  // B13
      else
      {
        // BLOCK 15
        f_53  =  -f_49;
        f_52  =  f_53;
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      i_54  =  i_26 * i_9;
      i_55  =  i_24 + i_54;
      l_56  =  (long) i_55;
      l_57  =  l_56 << 2;
      ul_58  =  ul_0 + l_57;
      f_59  =  *((__global float *) ul_58);
      f_60  =  fma(f_52, f_59, f_25);
      i_61  =  i_26 + 1;
      f_25  =  f_60;
      i_26  =  i_61;
    }  // B2
    // BLOCK 17
    i_62  =  *((__global int *) ul_4);
    i_63  =  *((__global int *) ul_8);
    ul_64  =  ul_3 + 24L;
    i_65  =  *((__global int *) ul_64);
    ul_66  =  ul_3 + 32L;
    i_67  =  *((__global int *) ul_66);
    ul_68  =  ul_3 + 20L;
    i_69  =  *((__global int *) ul_68);
    b_70  =  i_69 == 0;
    if(b_70)
    {
      // BLOCK 18
      f_71  =  f_25;
    }  // B17
    else
    {
      // BLOCK 19
      l_72  =  (long) i_13;
      l_73  =  l_72 << 2;
      ul_74  =  ul_2 + l_73;
      f_75  =  *((__global float *) ul_74);
      f_76  =  f_75 + f_25;
      f_71  =  f_76;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    i_77  =  i_18 / i_63;
    i_78  =  i_62 * i_77;
    b_79  =  i_65 < 0;
    if(b_79)
    {
      // BLOCK 21
      f_80  =  f_71;
    }  // B20
    else
    {
      // BLOCK 22
      i_81  =  i_78 + i_65;
      i_82  =  i_81 + i_13;
      l_83  =  (long) i_82;
      l_84  =  l_83 << 2;
      ul_85  =  ul_0 + l_84;
      f_86  =  *((__global float *) ul_85);
      f_87  =  f_86 + f_71;
      f_80  =  f_87;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    ul_88  =  ul_3 + 28L;
    i_89  =  *((__global int *) ul_88);
    b_90  =  i_89 == 1;
    if(b_90)
    {
      // BLOCK 24
      f_91  =  -f_80;
      f_92  =  exp(f_91);
      f_93  =  f_92 + 1.0F;
      f_94  =  f_80 / f_93;
      f_95  =  f_94;
    }  // B23
    else
    {
      // BLOCK 25
      b_96  =  i_89 == 2;
      if(b_96)
      {
        // BLOCK 26
        f_97  =  fabs(f_80);
        f_98  =  fma(f_97, 0.34F, 1.0F);
        f_99  =  1.0F / f_98;
        f_100  =  fma(f_99, -0.026121028F, 0.13950191F);
        f_101  =  f_100 * f_99;
        f_102  =  f_101 - 0.2731372F;
        f_103  =  fma(f_99, f_102, 0.20218718F);
        f_104  =  f_103 * f_99;
        f_105  =  f_104 - 0.044721164F;
        f_106  =  fma(f_99, f_105, 0.115360156F);
        f_107  =  fma(f_99, f_106, 0.11519744F);
        f_108  =  fma(f_99, f_107, 0.13611223F);
        f_109  =  fma(f_99, f_108, 0.1356205F);
        f_110  =  f_97 * -0.5F;
        f_111  =  f_110 * f_97;
        f_112  =  exp(f_111);
        f_113  =  f_112 * f_99;
        f_114  =  f_109 * f_113;
        f_115  =  f_114 * f_80;
        i_116  =  isless(f_80, 0.0F);
        if(i_116 == 1)
        {
          // BLOCK 27
          f_95  =  f_115;
        }  // B26
        else
        {
          // BLOCK 28
          f_117  =  f_80 - f_115;
          f_95  =  f_117;
        }  // B26
      }  // B25
      else
      {
        // BLOCK 29
        b_118  =  i_89 == 3;
        if(b_118)
        {
          // BLOCK 30
          f_119  =  f_80 * -1.702F;
          f_120  =  exp(f_119);
          f_121  =  f_120 + 1.0F;
          f_122  =  f_80 / f_121;
          f_95  =  f_122;
        }  // B29
        else
        {
          // BLOCK 31
          f_95  =  f_80;
        }  // B29
      }  // B25
    }  // B23
    // BLOCK 32 MERGES [24 27 31 30 28 ]
    i_123  =  i_78 + i_13;
    i_124  =  i_123 * i_63;
    i_125  =  i_124 + i_18;
    i_126  =  i_63 * i_77;
    i_127  =  i_125 - i_126;
    b_128  =  i_67 < 0;
    if(b_128)
    {
      // BLOCK 33
      f_129  =  f_95;
    }  // B32
    else
    {
      // BLOCK 34
      i_130  =  i_127 + i_67;
      l_131  =  (long) i_130;
      l_132  =  l_131 << 2;
      ul_133  =  ul_0 + l_132;
      f_134  =  *((__global float *) ul_133);
      f_135  =  f_134 + f_95;
      f_129  =  f_135;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    ul_136  =  ul_3 + 16L;
    i_137  =  *((__global int *) ul_136);
    i_138  =  i_137 + i_127;
    l_139  =  (long) i_138;
    l_140  =  l_139 << 2;
    ul_141  =  ul_0 + l_140;
    *((__global float *) ul_141)  =  f_129;
  }  // B0
  else
  {
    // BLOCK 36
  }  // B0
  // BLOCK 37 MERGES [36 35 ]
  return;
}  //  kernel
