// MatmulKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 54042de9db891d8d4034fe55a15d53e62278a1e4e6523a0262406f7bfe10ed2f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 b7ea0d147ad6be84bb03e6d38002034ddd212eda1dfa1bcd9f537836e21b43a7
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 55187d4daf1363d3630a6ac1d42c820098f6ed4f724fa59ac7cbe1d8488818cc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 4012db19ad5a979c16a0924210105518903de443ca9a237fb75a40e0925c7d23
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 7d1048c70067b9b6b10f6f23842f5d401ad545ba17eb5c0389ff1532697a50b3
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 948d1854661d133118a6ba63f700b8442359614f7c069972e4e67a14b427b8ae
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 f8756d68afbedeafb10aacf75791a76446d4b236be4b07e3b21da65b4a595085
// flag eddy.kernels.export=true
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_110, b_122, b_14, b_53, b_63, b_73, b_79;
  float f_100, f_102, f_103, f_104, f_105, f_111, f_116, f_117, f_25, f_32, f_38, f_39, f_54, f_58, f_59, f_64, f_69, f_70, f_74, f_75, f_76, f_77, f_78, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98;
  int i_106, i_107, i_108, i_109, i_11, i_112, i_119, i_12, i_121, i_123, i_127, i_128, i_129, i_13, i_130, i_131, i_135, i_136, i_140, i_141, i_142, i_143, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_40, i_42, i_43, i_45, i_47, i_49, i_5, i_51, i_52, i_60, i_61, i_62, i_65, i_7, i_72, i_9, i_99;
  long l_113, l_114, l_132, l_133, l_137, l_138, l_144, l_145, l_29, l_30, l_35, l_36, l_55, l_56, l_66, l_67;
  ulong ul_0, ul_1, ul_10, ul_115, ul_118, ul_120, ul_124, ul_125, ul_126, ul_134, ul_139, ul_146, ul_15, ul_2, ul_3, ul_31, ul_37, ul_4, ul_41, ul_44, ul_46, ul_48, ul_50, ul_57, ul_6, ul_68, ul_71, ul_8;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) (params + 8L));
  ul_8  =  ul_3 + 4L;
  i_9  =  *((__global int *) (params + 4L));
  ul_10  =  ul_3 + 44L;
  i_11  =  *((__global int *) (params + 44L));
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    ul_15  =  ul_3 + 12L;
    i_16  =  *((__global int *) (params + 12L));
    i_17  =  i_7 * i_13;
    i_18  =  i_12 - i_17;
    i_19  =  i_11 + -1;
    i_20  =  i_18 / i_9;
    i_21  =  i_19 * i_20;
    i_22  =  i_21 * i_9;
    i_23  =  i_22 + i_16;
    i_24  =  i_23 + i_18;
    // BLOCK 2 MERGES [1 3 ]
    f_25  =  0.0F;
    i_26  =  0;
    for(;i_26 < i_11;)
    {
      // BLOCK 3
      i_27  =  i_26 * i_5;
      i_28  =  i_27 + i_13;
      l_29  =  (long) i_28;
      l_30  =  l_29 << 2;
      ul_31  =  ul_1 + l_30;
      f_32  =  *((__global float *) (w + l_30));
      i_33  =  i_26 * i_9;
      i_34  =  i_24 + i_33;
      l_35  =  (long) i_34;
      l_36  =  l_35 << 2;
      ul_37  =  ul_0 + l_36;
      f_38  =  *((__global float *) (arena + l_36));
      f_39  =  fma(f_32, f_38, f_25);
      i_40  =  i_26 + 1;
      f_25  =  f_39;
      i_26  =  i_40;
    }  // B2
    // BLOCK 4
    ul_41  =  ul_3 + 52L;
    i_42  =  *((__global int *) (params + 52L));
    i_43  =  *((__global int *) (params + 4L));
    ul_44  =  ul_3 + 48L;
    i_45  =  *((__global int *) (params + 48L));
    ul_46  =  ul_3 + 24L;
    i_47  =  *((__global int *) (params + 24L));
    ul_48  =  ul_3 + 32L;
    i_49  =  *((__global int *) (params + 32L));
    ul_50  =  ul_3 + 20L;
    i_51  =  *((__global int *) (params + 20L));
    i_52  =  i_42 + i_13;
    b_53  =  i_51 == 0;
    if(b_53)
    {
      // BLOCK 5
      f_54  =  f_25;
    }  // B4
    else
    {
      // BLOCK 6
      l_55  =  (long) i_52;
      l_56  =  l_55 << 2;
      ul_57  =  ul_2 + l_56;
      f_58  =  *((__global float *) (bias + l_56));
      f_59  =  f_58 + f_25;
      f_54  =  f_59;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_60  =  i_18 / i_43;
    i_61  =  i_60 * i_45;
    i_62  =  i_61 + i_52;
    b_63  =  i_47 < 0;
    if(b_63)
    {
      // BLOCK 8
      f_64  =  f_54;
    }  // B7
    else
    {
      // BLOCK 9
      i_65  =  i_62 + i_47;
      l_66  =  (long) i_65;
      l_67  =  l_66 << 2;
      ul_68  =  ul_0 + l_67;
      f_69  =  *((__global float *) (arena + l_67));
      f_70  =  f_69 + f_54;
      f_64  =  f_70;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_71  =  ul_3 + 28L;
    i_72  =  *((__global int *) (params + 28L));
    b_73  =  i_72 == 1;
    if(b_73)
    {
      // BLOCK 11
      f_74  =  -f_64;
      f_75  =  exp(f_74);
      f_76  =  f_75 + 1.0F;
      f_77  =  f_64 / f_76;
      f_78  =  f_77;
    }  // B10
    else
    {
      // BLOCK 12
      b_79  =  i_72 == 2;
      if(b_79)
      {
        // BLOCK 13
        f_80  =  fabs(f_64);
        f_81  =  fma(f_80, 0.34F, 1.0F);
        f_82  =  1.0F / f_81;
        f_83  =  fma(f_82, -0.026121028F, 0.13950191F);
        f_84  =  f_83 * f_82;
        f_85  =  f_84 - 0.2731372F;
        f_86  =  fma(f_82, f_85, 0.20218718F);
        f_87  =  f_86 * f_82;
        f_88  =  f_87 - 0.044721164F;
        f_89  =  fma(f_82, f_88, 0.115360156F);
        f_90  =  fma(f_82, f_89, 0.11519744F);
        f_91  =  fma(f_82, f_90, 0.13611223F);
        f_92  =  fma(f_82, f_91, 0.1356205F);
        f_93  =  f_80 * -0.5F;
        f_94  =  f_93 * f_80;
        f_95  =  exp(f_94);
        f_96  =  f_95 * f_82;
        f_97  =  f_92 * f_96;
        f_98  =  f_97 * f_64;
        i_99  =  isless(f_64, 0.0F);
        if(i_99 == 1)
        {
          // BLOCK 14
          f_78  =  f_98;
        }  // B13
        else
        {
          // BLOCK 15
          f_100  =  f_64 - f_98;
          f_78  =  f_100;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_101  =  i_72 == 3;
        if(b_101)
        {
          // BLOCK 17
          f_102  =  f_64 * -1.702F;
          f_103  =  exp(f_102);
          f_104  =  f_103 + 1.0F;
          f_105  =  f_64 / f_104;
          f_78  =  f_105;
        }  // B16
        else
        {
          // BLOCK 18
          f_78  =  f_64;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_106  =  i_62 * i_43;
    i_107  =  i_106 + i_18;
    i_108  =  i_43 * i_60;
    i_109  =  i_107 - i_108;
    b_110  =  i_49 < 0;
    if(b_110)
    {
      // BLOCK 20
      f_111  =  f_78;
    }  // B19
    else
    {
      // BLOCK 21
      i_112  =  i_109 + i_49;
      l_113  =  (long) i_112;
      l_114  =  l_113 << 2;
      ul_115  =  ul_0 + l_114;
      f_116  =  *((__global float *) (arena + l_114));
      f_117  =  f_116 + f_78;
      f_111  =  f_117;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_118  =  ul_3 + 16L;
    i_119  =  *((__global int *) (params + 16L));
    ul_120  =  ul_3 + 56L;
    i_121  =  *((__global int *) (params + 56L));
    b_122  =  i_121 < 1;
    if(b_122)
    {
      // BLOCK 23
      i_123  =  i_119;
    }  // B22
    else
    {
      // BLOCK 24
      ul_124  =  i_121 & 4294967295UL;
      ul_125  =  ul_124 << 2;
      ul_126  =  ul_3 + ul_125;
      i_127  =  *((__global int *) (params + ul_125));
      i_128  =  i_52 / i_127;
      i_129  =  i_128 << 1;
      i_130  =  i_129 + i_121;
      i_131  =  i_130 + 1;
      l_132  =  (long) i_131;
      l_133  =  l_132 << 2;
      ul_134  =  ul_3 + l_133;
      i_135  =  *((__global int *) (params + l_133));
      i_136  =  i_130 + 2;
      l_137  =  (long) i_136;
      l_138  =  l_137 << 2;
      ul_139  =  ul_3 + l_138;
      i_140  =  *((__global int *) (params + l_138));
      i_141  =  i_140 * i_60;
      i_142  =  i_141 + i_135;
      i_123  =  i_142;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    i_143  =  i_123 + i_109;
    l_144  =  (long) i_143;
    l_145  =  l_144 << 2;
    ul_146  =  ul_0 + l_145;
    *((__global float *) (arena + l_145))  =  f_111;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
