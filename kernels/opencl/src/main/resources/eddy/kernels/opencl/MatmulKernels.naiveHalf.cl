// MatmulKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_103, b_112, b_124, b_14, b_55, b_65, b_75, b_81;
  float f_100, f_102, f_104, f_105, f_106, f_107, f_113, f_118, f_119, f_25, f_38, f_40, f_41, f_56, f_60, f_61, f_66, f_71, f_72, f_76, f_77, f_78, f_79, f_80, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_101, i_108, i_109, i_11, i_110, i_111, i_114, i_12, i_121, i_123, i_125, i_129, i_13, i_130, i_131, i_132, i_133, i_137, i_138, i_142, i_143, i_144, i_145, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_39, i_42, i_44, i_45, i_47, i_49, i_5, i_51, i_53, i_54, i_62, i_63, i_64, i_67, i_7, i_74, i_9;
  long l_115, l_116, l_134, l_135, l_139, l_140, l_146, l_147, l_29, l_30, l_35, l_36, l_57, l_58, l_68, l_69;
  short sh_32;
  ulong ul_0, ul_1, ul_10, ul_117, ul_120, ul_122, ul_126, ul_127, ul_128, ul_136, ul_141, ul_148, ul_15, ul_2, ul_3, ul_31, ul_37, ul_4, ul_43, ul_46, ul_48, ul_50, ul_52, ul_59, ul_6, ul_70, ul_73, ul_8;

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
      l_30  =  l_29 << 1;
      ul_31  =  ul_1 + l_30;
      sh_32  =  *((__global short *) (w + l_30));
      i_33  =  i_26 * i_9;
      i_34  =  i_24 + i_33;
      l_35  =  (long) i_34;
      l_36  =  l_35 << 2;
      ul_37  =  ul_0 + l_36;
      f_38  =  *((__global float *) (arena + l_36));
      i_39  =  (int) sh_32;
      f_40  =  half_to_float((short) i_39);
      f_41  =  fma(f_40, f_38, f_25);
      i_42  =  i_26 + 1;
      f_25  =  f_41;
      i_26  =  i_42;
    }  // B2
    // BLOCK 4
    ul_43  =  ul_3 + 52L;
    i_44  =  *((__global int *) (params + 52L));
    i_45  =  *((__global int *) (params + 4L));
    ul_46  =  ul_3 + 48L;
    i_47  =  *((__global int *) (params + 48L));
    ul_48  =  ul_3 + 24L;
    i_49  =  *((__global int *) (params + 24L));
    ul_50  =  ul_3 + 32L;
    i_51  =  *((__global int *) (params + 32L));
    ul_52  =  ul_3 + 20L;
    i_53  =  *((__global int *) (params + 20L));
    i_54  =  i_44 + i_13;
    b_55  =  i_53 == 0;
    if(b_55)
    {
      // BLOCK 5
      f_56  =  f_25;
    }  // B4
    else
    {
      // BLOCK 6
      l_57  =  (long) i_54;
      l_58  =  l_57 << 2;
      ul_59  =  ul_2 + l_58;
      f_60  =  *((__global float *) (bias + l_58));
      f_61  =  f_60 + f_25;
      f_56  =  f_61;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_62  =  i_18 / i_45;
    i_63  =  i_62 * i_47;
    i_64  =  i_63 + i_54;
    b_65  =  i_49 < 0;
    if(b_65)
    {
      // BLOCK 8
      f_66  =  f_56;
    }  // B7
    else
    {
      // BLOCK 9
      i_67  =  i_64 + i_49;
      l_68  =  (long) i_67;
      l_69  =  l_68 << 2;
      ul_70  =  ul_0 + l_69;
      f_71  =  *((__global float *) (arena + l_69));
      f_72  =  f_71 + f_56;
      f_66  =  f_72;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_73  =  ul_3 + 28L;
    i_74  =  *((__global int *) (params + 28L));
    b_75  =  i_74 == 1;
    if(b_75)
    {
      // BLOCK 11
      f_76  =  -f_66;
      f_77  =  exp(f_76);
      f_78  =  f_77 + 1.0F;
      f_79  =  f_66 / f_78;
      f_80  =  f_79;
    }  // B10
    else
    {
      // BLOCK 12
      b_81  =  i_74 == 2;
      if(b_81)
      {
        // BLOCK 13
        f_82  =  fabs(f_66);
        f_83  =  fma(f_82, 0.34F, 1.0F);
        f_84  =  1.0F / f_83;
        f_85  =  fma(f_84, -0.026121028F, 0.13950191F);
        f_86  =  f_85 * f_84;
        f_87  =  f_86 - 0.2731372F;
        f_88  =  fma(f_84, f_87, 0.20218718F);
        f_89  =  f_88 * f_84;
        f_90  =  f_89 - 0.044721164F;
        f_91  =  fma(f_84, f_90, 0.115360156F);
        f_92  =  fma(f_84, f_91, 0.11519744F);
        f_93  =  fma(f_84, f_92, 0.13611223F);
        f_94  =  fma(f_84, f_93, 0.1356205F);
        f_95  =  f_82 * -0.5F;
        f_96  =  f_95 * f_82;
        f_97  =  exp(f_96);
        f_98  =  f_97 * f_84;
        f_99  =  f_94 * f_98;
        f_100  =  f_99 * f_66;
        i_101  =  isless(f_66, 0.0F);
        if(i_101 == 1)
        {
          // BLOCK 14
          f_80  =  f_100;
        }  // B13
        else
        {
          // BLOCK 15
          f_102  =  f_66 - f_100;
          f_80  =  f_102;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_103  =  i_74 == 3;
        if(b_103)
        {
          // BLOCK 17
          f_104  =  f_66 * -1.702F;
          f_105  =  exp(f_104);
          f_106  =  f_105 + 1.0F;
          f_107  =  f_66 / f_106;
          f_80  =  f_107;
        }  // B16
        else
        {
          // BLOCK 18
          f_80  =  f_66;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_108  =  i_64 * i_45;
    i_109  =  i_108 + i_18;
    i_110  =  i_45 * i_62;
    i_111  =  i_109 - i_110;
    b_112  =  i_51 < 0;
    if(b_112)
    {
      // BLOCK 20
      f_113  =  f_80;
    }  // B19
    else
    {
      // BLOCK 21
      i_114  =  i_111 + i_51;
      l_115  =  (long) i_114;
      l_116  =  l_115 << 2;
      ul_117  =  ul_0 + l_116;
      f_118  =  *((__global float *) (arena + l_116));
      f_119  =  f_118 + f_80;
      f_113  =  f_119;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_120  =  ul_3 + 16L;
    i_121  =  *((__global int *) (params + 16L));
    ul_122  =  ul_3 + 56L;
    i_123  =  *((__global int *) (params + 56L));
    b_124  =  i_123 < 1;
    if(b_124)
    {
      // BLOCK 23
      i_125  =  i_121;
    }  // B22
    else
    {
      // BLOCK 24
      ul_126  =  i_123 & 4294967295UL;
      ul_127  =  ul_126 << 2;
      ul_128  =  ul_3 + ul_127;
      i_129  =  *((__global int *) (params + ul_127));
      i_130  =  i_54 / i_129;
      i_131  =  i_130 << 1;
      i_132  =  i_131 + i_123;
      i_133  =  i_132 + 1;
      l_134  =  (long) i_133;
      l_135  =  l_134 << 2;
      ul_136  =  ul_3 + l_135;
      i_137  =  *((__global int *) (params + l_135));
      i_138  =  i_132 + 2;
      l_139  =  (long) i_138;
      l_140  =  l_139 << 2;
      ul_141  =  ul_3 + l_140;
      i_142  =  *((__global int *) (params + l_140));
      i_143  =  i_142 * i_62;
      i_144  =  i_143 + i_137;
      i_125  =  i_144;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    i_145  =  i_125 + i_111;
    l_146  =  (long) i_145;
    l_147  =  l_146 << 2;
    ul_148  =  ul_0 + l_147;
    *((__global float *) (arena + l_147))  =  f_113;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
