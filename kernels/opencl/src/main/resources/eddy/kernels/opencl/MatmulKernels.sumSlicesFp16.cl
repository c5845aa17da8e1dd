// MatmulKernels.sumSlicesFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void sumSlicesFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_112, b_124, b_130, b_152, b_161, b_17, b_175, b_25, b_27, b_39;
  float f_101, f_105, f_106, f_113, f_120, f_121, f_125, f_126, f_127, f_128, f_129, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_151, f_153, f_154, f_155, f_156, f_162, f_169, f_170, f_200, f_29, f_36, f_37, f_40, f_41, f_50, f_51, f_56, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_84, f_85, f_86;
  int i_107, i_108, i_109, i_11, i_110, i_111, i_114, i_119, i_123, i_13, i_14, i_15, i_150, i_157, i_158, i_159, i_16, i_160, i_163, i_168, i_172, i_174, i_176, i_18, i_180, i_181, i_182, i_183, i_184, i_188, i_189, i_19, i_193, i_194, i_195, i_196, i_20, i_201, i_21, i_22, i_23, i_24, i_26, i_28, i_30, i_31, i_32, i_38, i_42, i_43, i_44, i_45, i_46, i_5, i_52, i_57, i_7, i_82, i_88, i_9, i_90, i_92, i_94, i_96, i_98, i_99;
  long l_102, l_103, l_115, l_116, l_164, l_165, l_185, l_186, l_190, l_191, l_197, l_198, l_33, l_34, l_47, l_48, l_53, l_54, l_58, l_59;
  short sh_118, sh_167, sh_202;
  ulong ul_0, ul_1, ul_10, ul_104, ul_117, ul_12, ul_122, ul_166, ul_171, ul_173, ul_177, ul_178, ul_179, ul_187, ul_192, ul_199, ul_2, ul_3, ul_35, ul_4, ul_49, ul_55, ul_6, ul_60, ul_8, ul_87, ul_89, ul_91, ul_93, ul_95, ul_97;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) (params + 8L));
  ul_8  =  ul_3 + 40L;
  i_9  =  *((__global int *) (params + 40L));
  ul_10  =  ul_3 + 36L;
  i_11  =  *((__global int *) (params + 36L));
  ul_12  =  ul_3 + 60L;
  i_13  =  *((__global int *) (params + 60L));
  i_14  =  get_global_id(0);
  i_15  =  i_11 + i_14;
  i_16  =  i_14 / i_7;
  b_17  =  i_13 < 1;
  if(b_17)
  {
    // BLOCK 1
    i_18  =  i_15;
  }  // B0
  else
  {
    // BLOCK 2
    i_19  =  i_16 >> 31;
    i_20  =  i_19 >> 26;
    i_21  =  i_20 + i_16;
    i_22  =  i_21 & -64;
    i_23  =  i_22 * i_7;
    i_24  =  i_23 + i_15;
    i_18  =  i_24;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_25  =  i_13 < 1;
  if(b_25)
  {
    // BLOCK 4
    i_26  =  i_5;
  }  // B3
  else
  {
    // BLOCK 5
    i_26  =  i_13;
  }  // B3
  // BLOCK 6 MERGES [5 4 ]
  b_27  =  i_16 < i_26;
  if(b_27)
  {
    // BLOCK 7
    i_28  =  i_5 * i_7;
    // BLOCK 8 MERGES [7 9 ]
    f_29  =  0.0F;
    i_30  =  0;
    for(;i_30 < i_9;)
    {
      // BLOCK 9
      i_31  =  i_28 * i_30;
      i_32  =  i_18 + i_31;
      l_33  =  (long) i_32;
      l_34  =  l_33 << 2;
      ul_35  =  ul_1 + l_34;
      f_36  =  *((__global float *) (arena + l_34));
      f_37  =  f_29 + f_36;
      i_38  =  i_30 + 1;
      f_29  =  f_37;
      i_30  =  i_38;
    }  // B8
    // BLOCK 10
    b_39  =  i_13 < 1;
    if(b_39)
    {
      // BLOCK 11
      f_40  =  f_29;
    }  // B10
    else
    {
      // BLOCK 12
      // BLOCK 13 MERGES [12 14 ]
      f_41  =  0.0F;
      i_42  =  0;
      for(;i_42 < i_9;)
      {
        // BLOCK 14
        i_43  =  i_42 * i_5;
        i_44  =  i_43 + 64;
        i_45  =  i_44 * i_7;
        i_46  =  i_45 + i_18;
        l_47  =  (long) i_46;
        l_48  =  l_47 << 2;
        ul_49  =  ul_1 + l_48;
        f_50  =  *((__global float *) (arena + l_48));
        f_51  =  f_41 + f_50;
        i_52  =  i_42 + 1;
        f_41  =  f_51;
        i_42  =  i_52;
      }  // B13
      // BLOCK 15
      l_53  =  (long) i_16;
      l_54  =  l_53 << 2;
      ul_55  =  ul_2 + l_54;
      f_56  =  *((__global float *) (bias + l_54));
      i_57  =  i_13 + i_16;
      l_58  =  (long) i_57;
      l_59  =  l_58 << 2;
      ul_60  =  ul_2 + l_59;
      f_61  =  *((__global float *) (bias + l_59));
      f_62  =  f_61 + f_41;
      f_63  =  fabs(f_62);
      f_64  =  fma(f_63, 0.34F, 1.0F);
      f_65  =  1.0F / f_64;
      f_66  =  fma(f_65, -0.026121028F, 0.13950191F);
      f_67  =  f_66 * f_65;
      f_68  =  f_67 - 0.2731372F;
      f_69  =  fma(f_65, f_68, 0.20218718F);
      f_70  =  f_69 * f_65;
      f_71  =  f_70 - 0.044721164F;
      f_72  =  fma(f_65, f_71, 0.115360156F);
      f_73  =  fma(f_65, f_72, 0.11519744F);
      f_74  =  fma(f_65, f_73, 0.13611223F);
      f_75  =  fma(f_65, f_74, 0.1356205F);
      f_76  =  f_63 * -0.5F;
      f_77  =  f_76 * f_63;
      f_78  =  exp(f_77);
      f_79  =  f_78 * f_65;
      f_80  =  f_75 * f_79;
      f_81  =  f_80 * f_62;
      i_82  =  isless(f_62, 0.0F);
      if(i_82 == 1)
      {
        // BLOCK 16
        f_83  =  f_81;
      }  // B15
      else
      {
        // BLOCK 17
        f_84  =  f_62 - f_81;
        f_83  =  f_84;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_85  =  f_56 + f_29;
      f_86  =  f_85 * f_83;
      f_40  =  f_86;
    }  // B10
    // BLOCK 19 MERGES [11 18 ]
    ul_87  =  ul_3 + 52L;
    i_88  =  *((__global int *) (params + 52L));
    ul_89  =  ul_3 + 4L;
    i_90  =  *((__global int *) (params + 4L));
    ul_91  =  ul_3 + 48L;
    i_92  =  *((__global int *) (params + 48L));
    ul_93  =  ul_3 + 24L;
    i_94  =  *((__global int *) (params + 24L));
    ul_95  =  ul_3 + 32L;
    i_96  =  *((__global int *) (params + 32L));
    ul_97  =  ul_3 + 20L;
    i_98  =  *((__global int *) (params + 20L));
    i_99  =  i_88 + i_16;
    b_100  =  i_98 == 0;
    if(b_100)
    {
      // BLOCK 20
      f_101  =  f_40;
    }  // B19
    else
    {
      // BLOCK 21
      l_102  =  (long) i_99;
      l_103  =  l_102 << 2;
      ul_104  =  ul_2 + l_103;
      f_105  =  *((__global float *) (bias + l_103));
      f_106  =  f_105 + f_40;
      f_101  =  f_106;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    i_107  =  i_7 * i_16;
    i_108  =  i_14 - i_107;
    i_109  =  i_108 / i_90;
    i_110  =  i_109 * i_92;
    i_111  =  i_110 + i_99;
    b_112  =  i_94 < 0;
    if(b_112)
    {
      // BLOCK 23
      f_113  =  f_101;
    }  // B22
    else
    {
      // BLOCK 24
      i_114  =  i_111 + i_94;
      l_115  =  (long) i_114;
      l_116  =  l_115 << 1;
      ul_117  =  ul_0 + l_116;
      sh_118  =  *((__global short *) (values + l_116));
      i_119  =  (int) sh_118;
      f_120  =  half_to_float((short) i_119);
      f_121  =  f_120 + f_101;
      f_113  =  f_121;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    ul_122  =  ul_3 + 28L;
    i_123  =  *((__global int *) (params + 28L));
    b_124  =  i_123 == 1;
    if(b_124)
    {
      // BLOCK 26
      f_125  =  -f_113;
      f_126  =  exp(f_125);
      f_127  =  f_126 + 1.0F;
      f_128  =  f_113 / f_127;
      f_129  =  f_128;
    }  // B25
    else
    {
      // BLOCK 27
      b_130  =  i_123 == 2;
      if(b_130)
      {
        // BLOCK 28
        f_131  =  fabs(f_113);
        f_132  =  fma(f_131, 0.34F, 1.0F);
        f_133  =  1.0F / f_132;
        f_134  =  fma(f_133, -0.026121028F, 0.13950191F);
        f_135  =  f_134 * f_133;
        f_136  =  f_135 - 0.2731372F;
        f_137  =  fma(f_133, f_136, 0.20218718F);
        f_138  =  f_137 * f_133;
        f_139  =  f_138 - 0.044721164F;
        f_140  =  fma(f_133, f_139, 0.115360156F);
        f_141  =  fma(f_133, f_140, 0.11519744F);
        f_142  =  fma(f_133, f_141, 0.13611223F);
        f_143  =  fma(f_133, f_142, 0.1356205F);
        f_144  =  f_131 * -0.5F;
        f_145  =  f_144 * f_131;
        f_146  =  exp(f_145);
        f_147  =  f_146 * f_133;
        f_148  =  f_143 * f_147;
        f_149  =  f_148 * f_113;
        i_150  =  isless(f_113, 0.0F);
        if(i_150 == 1)
        {
          // BLOCK 29
          f_129  =  f_149;
        }  // B28
        else
        {
          // BLOCK 30
          f_151  =  f_113 - f_149;
          f_129  =  f_151;
        }  // B28
      }  // B27
      else
      {
        // BLOCK 31
        b_152  =  i_123 == 3;
        if(b_152)
        {
          // BLOCK 32
          f_153  =  f_113 * -1.702F;
          f_154  =  exp(f_153);
          f_155  =  f_154 + 1.0F;
          f_156  =  f_113 / f_155;
          f_129  =  f_156;
        }  // B31
        else
        {
          // BLOCK 33
          f_129  =  f_113;
        }  // B31
      }  // B27
    }  // B25
    // BLOCK 34 MERGES [26 29 33 32 30 ]
    i_157  =  i_111 * i_90;
    i_158  =  i_157 + i_108;
    i_159  =  i_90 * i_109;
    i_160  =  i_158 - i_159;
    b_161  =  i_96 < 0;
    if(b_161)
    {
      // BLOCK 35
      f_162  =  f_129;
    }  // B34
    else
    {
      // BLOCK 36
      i_163  =  i_160 + i_96;
      l_164  =  (long) i_163;
      l_165  =  l_164 << 1;
      ul_166  =  ul_0 + l_165;
      sh_167  =  *((__global short *) (values + l_165));
      i_168  =  (int) sh_167;
      f_169  =  half_to_float((short) i_168);
      f_170  =  f_169 + f_129;
      f_162  =  f_170;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    ul_171  =  ul_3 + 16L;
    i_172  =  *((__global int *) (params + 16L));
    ul_173  =  ul_3 + 56L;
    i_174  =  *((__global int *) (params + 56L));
    b_175  =  i_174 < 1;
    if(b_175)
    {
      // BLOCK 38
      i_176  =  i_172;
    }  // B37
    else
    {
      // BLOCK 39
      ul_177  =  i_174 & 4294967295UL;
      ul_178  =  ul_177 << 2;
      ul_179  =  ul_3 + ul_178;
      i_180  =  *((__global int *) (params + ul_178));
      i_181  =  i_99 / i_180;
      i_182  =  i_181 << 1;
      i_183  =  i_182 + i_174;
      i_184  =  i_183 + 1;
      l_185  =  (long) i_184;
      l_186  =  l_185 << 2;
      ul_187  =  ul_3 + l_186;
      i_188  =  *((__global int *) (params + l_186));
      i_189  =  i_183 + 2;
      l_190  =  (long) i_189;
      l_191  =  l_190 << 2;
      ul_192  =  ul_3 + l_191;
      i_193  =  *((__global int *) (params + l_191));
      i_194  =  i_193 * i_109;
      i_195  =  i_194 + i_188;
      i_176  =  i_195;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_196  =  i_176 + i_160;
    l_197  =  (long) i_196;
    l_198  =  l_197 << 1;
    ul_199  =  ul_0 + l_198;
    f_200  =  f_162;
    i_201  =  float_to_half(f_200);
    sh_202  =  (short) i_201;
    *((__global short *) (values + l_198))  =  sh_202;
  }  // B6
  else
  {
    // BLOCK 41
  }  // B6
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel
