// EmbeddingKernels.timestepsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 b1de694b03476520949451d4d7dd220b1e881196e31099f338a9f8b558bdcb98
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

__kernel void timestepsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *constants, __global uchar *params)
{
  bool b_31, b_7;
  float f_102, f_104, f_107, f_109, f_110, f_17, f_26, f_33, f_34, f_35, f_36, f_39, f_41, f_43, f_46, f_48, f_51, f_53, f_56, f_58, f_61, f_63, f_64, f_80, f_81, f_82, f_85, f_87, f_89, f_92, f_94, f_97, f_99;
  int i_100, i_101, i_103, i_105, i_106, i_108, i_11, i_111, i_112, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_12, i_120, i_13, i_19, i_20, i_21, i_22, i_28, i_30, i_32, i_37, i_38, i_40, i_42, i_44, i_45, i_47, i_49, i_5, i_50, i_52, i_54, i_55, i_57, i_59, i_6, i_60, i_62, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_83, i_84, i_86, i_88, i_9, i_90, i_91, i_93, i_95, i_96, i_98;
  long l_121, l_122, l_14, l_15, l_23, l_24, l_76, l_77;
  short sh_124, sh_79;
  ulong ul_0, ul_1, ul_10, ul_123, ul_16, ul_18, ul_2, ul_25, ul_27, ul_29, ul_3, ul_4, ul_78, ul_8;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) constants;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    ul_8  =  ul_3 + 12L;
    i_9  =  *((__global int *) ul_8);
    ul_10  =  ul_3 + 4L;
    i_11  =  *((__global int *) ul_10);
    i_12  =  i_6 / i_9;
    i_13  =  i_12 + i_11;
    l_14  =  (long) i_13;
    l_15  =  l_14 << 2;
    ul_16  =  ul_1 + l_15;
    f_17  =  *((__global float *) ul_16);
    ul_18  =  ul_3 + 16L;
    i_19  =  *((__global int *) ul_18);
    i_20  =  i_9 * i_12;
    i_21  =  i_6 - i_20;
    i_22  =  i_21 + i_19;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 2;
    ul_25  =  ul_2 + l_24;
    f_26  =  *((__global float *) ul_25);
    ul_27  =  ul_3 + 8L;
    i_28  =  *((__global int *) ul_27);
    ul_29  =  ul_3 + 20L;
    i_30  =  *((__global int *) ul_29);
    b_31  =  i_30 == 0;
    if(b_31)
    {
      // BLOCK 2
      i_32  =  0;
    }  // B1
    else
    {
      // BLOCK 3
      i_32  =  i_9;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    f_33  =  f_17 * f_26;
    f_34  =  sin(f_33);
    f_35  =  fabs(f_34);
    f_36  =  f_35 * 1.6777216E7F;
    i_37  =  isless(f_36, 1.0992432E12F);
    if(i_37 == 1)
    {
      // BLOCK 5
      i_38  =  isless(f_36, 6.7108864E7F);
      if(i_38 == 1)
      {
        // BLOCK 6
        f_39  =  f_36;
        i_40  =  0;
      }  // B5
      else
      {
        // BLOCK 7
        f_41  =  f_36 * 1.5258789E-5F;
        f_39  =  f_41;
        i_40  =  16;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      i_42  =  isless(f_39, 262144.0F);
      if(i_42 == 1)
      {
        // BLOCK 9
        f_43  =  f_39;
        i_44  =  i_40;
      }  // B8
      else
      {
        // BLOCK 10
        i_45  =  i_40 + 8;
        f_46  =  f_39 * 0.00390625F;
        f_43  =  f_46;
        i_44  =  i_45;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_47  =  isless(f_43, 16384.0F);
      if(i_47 == 1)
      {
        // BLOCK 12
        f_48  =  f_43;
        i_49  =  i_44;
      }  // B11
      else
      {
        // BLOCK 13
        i_50  =  i_44 + 4;
        f_51  =  f_43 * 0.0625F;
        f_48  =  f_51;
        i_49  =  i_50;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_52  =  isless(f_48, 4096.0F);
      if(i_52 == 1)
      {
        // BLOCK 15
        f_53  =  f_48;
        i_54  =  i_49;
      }  // B14
      else
      {
        // BLOCK 16
        i_55  =  i_49 + 2;
        f_56  =  f_48 * 0.25F;
        f_53  =  f_56;
        i_54  =  i_55;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_57  =  isless(f_53, 2048.0F);
      if(i_57 == 1)
      {
        // BLOCK 18
        f_58  =  f_53;
        i_59  =  i_54;
      }  // B17
      else
      {
        // BLOCK 19
        i_60  =  i_54 + 1;
        f_61  =  f_53 * 0.5F;
        f_58  =  f_61;
        i_59  =  i_60;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      i_62  =  i_59 << 10;
      f_63  =  f_58 + 8388608.0F;
      f_64  =  f_63 - 8388608.0F;
      i_65  =  isnan(f_64)? 0 : (int) f_64;
      i_66  =  i_62 + i_65;
      i_67  =  i_66;
    }  // B4
    else
    {
      // BLOCK 21
      i_68  =  (0.0F < f_36) ? 31744 : 32256;
      i_67  =  i_68;
    }  // B4
    // BLOCK 22 MERGES [20 21 ]
    i_69  =  isless(f_34, 0.0F);
    if(i_69 == 1)
    {
      // BLOCK 23
      i_70  =  i_67 | 32768;
      i_71  =  i_70;
    }  // B22
    else
    {
      // BLOCK 24
      i_71  =  i_67;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    i_72  =  i_20 << 1;
    i_73  =  i_28 + i_72;
    i_74  =  i_73 + i_32;
    i_75  =  i_74 + i_21;
    l_76  =  (long) i_75;
    l_77  =  l_76 << 1;
    ul_78  =  ul_0 + l_77;
    sh_79  =  (short) i_71;
    *((__global short *) ul_78)  =  sh_79;
    f_80  =  cos(f_33);
    f_81  =  fabs(f_80);
    f_82  =  f_81 * 1.6777216E7F;
    i_83  =  isless(f_82, 1.0992432E12F);
    if(i_83 == 1)
    {
      // BLOCK 26
      i_84  =  isless(f_82, 6.7108864E7F);
      if(i_84 == 1)
      {
        // BLOCK 27
        f_85  =  f_82;
        i_86  =  0;
      }  // B26
      else
      {
        // BLOCK 28
        f_87  =  f_82 * 1.5258789E-5F;
        f_85  =  f_87;
        i_86  =  16;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      i_88  =  isless(f_85, 262144.0F);
      if(i_88 == 1)
      {
        // BLOCK 30
        f_89  =  f_85;
        i_90  =  i_86;
      }  // B29
      else
      {
        // BLOCK 31
        i_91  =  i_86 + 8;
        f_92  =  f_85 * 0.00390625F;
        f_89  =  f_92;
        i_90  =  i_91;
      }  // B29
      // BLOCK 32 MERGES [30 31 ]
      i_93  =  isless(f_89, 16384.0F);
      if(i_93 == 1)
      {
        // BLOCK 33
        f_94  =  f_89;
        i_95  =  i_90;
      }  // B32
      else
      {
        // BLOCK 34
        i_96  =  i_90 + 4;
        f_97  =  f_89 * 0.0625F;
        f_94  =  f_97;
        i_95  =  i_96;
      }  // B32
      // BLOCK 35 MERGES [33 34 ]
      i_98  =  isless(f_94, 4096.0F);
      if(i_98 == 1)
      {
        // BLOCK 36
        f_99  =  f_94;
        i_100  =  i_95;
      }  // B35
      else
      {
        // BLOCK 37
        i_101  =  i_95 + 2;
        f_102  =  f_94 * 0.25F;
        f_99  =  f_102;
        i_100  =  i_101;
      }  // B35
      // BLOCK 38 MERGES [36 37 ]
      i_103  =  isless(f_99, 2048.0F);
      if(i_103 == 1)
      {
        // BLOCK 39
        f_104  =  f_99;
        i_105  =  i_100;
      }  // B38
      else
      {
        // BLOCK 40
        i_106  =  i_100 + 1;
        f_107  =  f_99 * 0.5F;
        f_104  =  f_107;
        i_105  =  i_106;
      }  // B38
      // BLOCK 41 MERGES [39 40 ]
      i_108  =  i_105 << 10;
      f_109  =  f_104 + 8388608.0F;
      f_110  =  f_109 - 8388608.0F;
      i_111  =  isnan(f_110)? 0 : (int) f_110;
      i_112  =  i_108 + i_111;
      i_113  =  i_112;
    }  // B25
    else
    {
      // BLOCK 42
      i_114  =  (0.0F < f_82) ? 31744 : 32256;
      i_113  =  i_114;
    }  // B25
    // BLOCK 43 MERGES [41 42 ]
    i_115  =  isless(f_80, 0.0F);
    if(i_115 == 1)
    {
      // BLOCK 44
      i_116  =  i_113 | 32768;
      i_117  =  i_116;
    }  // B43
    else
    {
      // BLOCK 45
      i_117  =  i_113;
    }  // B43
    // BLOCK 46 MERGES [44 45 ]
    i_118  =  i_73 + i_9;
    i_119  =  i_118 - i_32;
    i_120  =  i_119 + i_21;
    l_121  =  (long) i_120;
    l_122  =  l_121 << 1;
    ul_123  =  ul_0 + l_122;
    sh_124  =  (short) i_117;
    *((__global short *) ul_123)  =  sh_124;
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 46 ]
  return;
}  //  kernel
