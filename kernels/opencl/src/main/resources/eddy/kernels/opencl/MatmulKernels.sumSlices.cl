// MatmulKernels.sumSlices, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void sumSlices(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_111, b_121, b_127, b_149, b_158, b_16, b_170, b_24, b_26, b_38, b_99;
  float f_100, f_104, f_105, f_112, f_117, f_118, f_122, f_123, f_124, f_125, f_126, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_148, f_150, f_151, f_152, f_153, f_159, f_164, f_165, f_28, f_35, f_36, f_39, f_40, f_49, f_50, f_55, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_83, f_84, f_85;
  int i_10, i_106, i_107, i_108, i_109, i_110, i_113, i_12, i_120, i_13, i_14, i_147, i_15, i_154, i_155, i_156, i_157, i_160, i_167, i_169, i_17, i_171, i_175, i_176, i_177, i_178, i_179, i_18, i_183, i_184, i_188, i_189, i_19, i_190, i_191, i_20, i_21, i_22, i_23, i_25, i_27, i_29, i_30, i_31, i_37, i_4, i_41, i_42, i_43, i_44, i_45, i_51, i_56, i_6, i_8, i_81, i_87, i_89, i_91, i_93, i_95, i_97, i_98;
  long l_101, l_102, l_114, l_115, l_161, l_162, l_180, l_181, l_185, l_186, l_192, l_193, l_32, l_33, l_46, l_47, l_52, l_53, l_57, l_58;
  ulong ul_0, ul_1, ul_103, ul_11, ul_116, ul_119, ul_163, ul_166, ul_168, ul_172, ul_173, ul_174, ul_182, ul_187, ul_194, ul_2, ul_3, ul_34, ul_48, ul_5, ul_54, ul_59, ul_7, ul_86, ul_88, ul_9, ul_90, ul_92, ul_94, ul_96;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) bias;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) (params + 0L));
  ul_5  =  ul_2 + 8L;
  i_6  =  *((__global int *) (params + 8L));
  ul_7  =  ul_2 + 40L;
  i_8  =  *((__global int *) (params + 40L));
  ul_9  =  ul_2 + 36L;
  i_10  =  *((__global int *) (params + 36L));
  ul_11  =  ul_2 + 60L;
  i_12  =  *((__global int *) (params + 60L));
  i_13  =  get_global_id(0);
  i_14  =  i_10 + i_13;
  i_15  =  i_13 / i_6;
  b_16  =  i_12 < 1;
  if(b_16)
  {
    // BLOCK 1
    i_17  =  i_14;
  }  // B0
  else
  {
    // BLOCK 2
    i_18  =  i_15 >> 31;
    i_19  =  i_18 >> 26;
    i_20  =  i_19 + i_15;
    i_21  =  i_20 & -64;
    i_22  =  i_21 * i_6;
    i_23  =  i_22 + i_14;
    i_17  =  i_23;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_24  =  i_12 < 1;
  if(b_24)
  {
    // BLOCK 4
    i_25  =  i_4;
  }  // B3
  else
  {
    // BLOCK 5
    i_25  =  i_12;
  }  // B3
  // BLOCK 6 MERGES [5 4 ]
  b_26  =  i_15 < i_25;
  if(b_26)
  {
    // BLOCK 7
    i_27  =  i_4 * i_6;
    // BLOCK 8 MERGES [7 9 ]
    f_28  =  0.0F;
    i_29  =  0;
    for(;i_29 < i_8;)
    {
      // BLOCK 9
      i_30  =  i_27 * i_29;
      i_31  =  i_17 + i_30;
      l_32  =  (long) i_31;
      l_33  =  l_32 << 2;
      ul_34  =  ul_0 + l_33;
      f_35  =  *((__global float *) (arena + l_33));
      f_36  =  f_28 + f_35;
      i_37  =  i_29 + 1;
      f_28  =  f_36;
      i_29  =  i_37;
    }  // B8
    // BLOCK 10
    b_38  =  i_12 < 1;
    if(b_38)
    {
      // BLOCK 11
      f_39  =  f_28;
    }  // B10
    else
    {
      // BLOCK 12
      // BLOCK 13 MERGES [12 14 ]
      f_40  =  0.0F;
      i_41  =  0;
      for(;i_41 < i_8;)
      {
        // BLOCK 14
        i_42  =  i_41 * i_4;
        i_43  =  i_42 + 64;
        i_44  =  i_43 * i_6;
        i_45  =  i_44 + i_17;
        l_46  =  (long) i_45;
        l_47  =  l_46 << 2;
        ul_48  =  ul_0 + l_47;
        f_49  =  *((__global float *) (arena + l_47));
        f_50  =  f_40 + f_49;
        i_51  =  i_41 + 1;
        f_40  =  f_50;
        i_41  =  i_51;
      }  // B13
      // BLOCK 15
      l_52  =  (long) i_15;
      l_53  =  l_52 << 2;
      ul_54  =  ul_1 + l_53;
      f_55  =  *((__global float *) (bias + l_53));
      i_56  =  i_12 + i_15;
      l_57  =  (long) i_56;
      l_58  =  l_57 << 2;
      ul_59  =  ul_1 + l_58;
      f_60  =  *((__global float *) (bias + l_58));
      f_61  =  f_60 + f_40;
      f_62  =  fabs(f_61);
      f_63  =  fma(f_62, 0.34F, 1.0F);
      f_64  =  1.0F / f_63;
      f_65  =  fma(f_64, -0.026121028F, 0.13950191F);
      f_66  =  f_65 * f_64;
      f_67  =  f_66 - 0.2731372F;
      f_68  =  fma(f_64, f_67, 0.20218718F);
      f_69  =  f_68 * f_64;
      f_70  =  f_69 - 0.044721164F;
      f_71  =  fma(f_64, f_70, 0.115360156F);
      f_72  =  fma(f_64, f_71, 0.11519744F);
      f_73  =  fma(f_64, f_72, 0.13611223F);
      f_74  =  fma(f_64, f_73, 0.1356205F);
      f_75  =  f_62 * -0.5F;
      f_76  =  f_75 * f_62;
      f_77  =  exp(f_76);
      f_78  =  f_77 * f_64;
      f_79  =  f_74 * f_78;
      f_80  =  f_79 * f_61;
      i_81  =  isless(f_61, 0.0F);
      if(i_81 == 1)
      {
        // BLOCK 16
        f_82  =  f_80;
      }  // B15
      else
      {
        // BLOCK 17
        f_83  =  f_61 - f_80;
        f_82  =  f_83;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_84  =  f_55 + f_28;
      f_85  =  f_84 * f_82;
      f_39  =  f_85;
    }  // B10
    // BLOCK 19 MERGES [11 18 ]
    ul_86  =  ul_2 + 52L;
    i_87  =  *((__global int *) (params + 52L));
    ul_88  =  ul_2 + 4L;
    i_89  =  *((__global int *) (params + 4L));
    ul_90  =  ul_2 + 48L;
    i_91  =  *((__global int *) (params + 48L));
    ul_92  =  ul_2 + 24L;
    i_93  =  *((__global int *) (params + 24L));
    ul_94  =  ul_2 + 32L;
    i_95  =  *((__global int *) (params + 32L));
    ul_96  =  ul_2 + 20L;
    i_97  =  *((__global int *) (params + 20L));
    i_98  =  i_87 + i_15;
    b_99  =  i_97 == 0;
    if(b_99)
    {
      // BLOCK 20
      f_100  =  f_39;
    }  // B19
    else
    {
      // BLOCK 21
      l_101  =  (long) i_98;
      l_102  =  l_101 << 2;
      ul_103  =  ul_1 + l_102;
      f_104  =  *((__global float *) (bias + l_102));
      f_105  =  f_104 + f_39;
      f_100  =  f_105;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    i_106  =  i_6 * i_15;
    i_107  =  i_13 - i_106;
    i_108  =  i_107 / i_89;
    i_109  =  i_108 * i_91;
    i_110  =  i_109 + i_98;
    b_111  =  i_93 < 0;
    if(b_111)
    {
      // BLOCK 23
      f_112  =  f_100;
    }  // B22
    else
    {
      // BLOCK 24
      i_113  =  i_110 + i_93;
      l_114  =  (long) i_113;
      l_115  =  l_114 << 2;
      ul_116  =  ul_0 + l_115;
      f_117  =  *((__global float *) (arena + l_115));
      f_118  =  f_117 + f_100;
      f_112  =  f_118;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    ul_119  =  ul_2 + 28L;
    i_120  =  *((__global int *) (params + 28L));
    b_121  =  i_120 == 1;
    if(b_121)
    {
      // BLOCK 26
      f_122  =  -f_112;
      f_123  =  exp(f_122);
      f_124  =  f_123 + 1.0F;
      f_125  =  f_112 / f_124;
      f_126  =  f_125;
    }  // B25
    else
    {
      // BLOCK 27
      b_127  =  i_120 == 2;
      if(b_127)
      {
        // BLOCK 28
        f_128  =  fabs(f_112);
        f_129  =  fma(f_128, 0.34F, 1.0F);
        f_130  =  1.0F / f_129;
        f_131  =  fma(f_130, -0.026121028F, 0.13950191F);
        f_132  =  f_131 * f_130;
        f_133  =  f_132 - 0.2731372F;
        f_134  =  fma(f_130, f_133, 0.20218718F);
        f_135  =  f_134 * f_130;
        f_136  =  f_135 - 0.044721164F;
        f_137  =  fma(f_130, f_136, 0.115360156F);
        f_138  =  fma(f_130, f_137, 0.11519744F);
        f_139  =  fma(f_130, f_138, 0.13611223F);
        f_140  =  fma(f_130, f_139, 0.1356205F);
        f_141  =  f_128 * -0.5F;
        f_142  =  f_141 * f_128;
        f_143  =  exp(f_142);
        f_144  =  f_143 * f_130;
        f_145  =  f_140 * f_144;
        f_146  =  f_145 * f_112;
        i_147  =  isless(f_112, 0.0F);
        if(i_147 == 1)
        {
          // BLOCK 29
          f_126  =  f_146;
        }  // B28
        else
        {
          // BLOCK 30
          f_148  =  f_112 - f_146;
          f_126  =  f_148;
        }  // B28
      }  // B27
      else
      {
        // BLOCK 31
        b_149  =  i_120 == 3;
        if(b_149)
        {
          // BLOCK 32
          f_150  =  f_112 * -1.702F;
          f_151  =  exp(f_150);
          f_152  =  f_151 + 1.0F;
          f_153  =  f_112 / f_152;
          f_126  =  f_153;
        }  // B31
        else
        {
          // BLOCK 33
          f_126  =  f_112;
        }  // B31
      }  // B27
    }  // B25
    // BLOCK 34 MERGES [26 29 33 32 30 ]
    i_154  =  i_110 * i_89;
    i_155  =  i_154 + i_107;
    i_156  =  i_89 * i_108;
    i_157  =  i_155 - i_156;
    b_158  =  i_95 < 0;
    if(b_158)
    {
      // BLOCK 35
      f_159  =  f_126;
    }  // B34
    else
    {
      // BLOCK 36
      i_160  =  i_157 + i_95;
      l_161  =  (long) i_160;
      l_162  =  l_161 << 2;
      ul_163  =  ul_0 + l_162;
      f_164  =  *((__global float *) (arena + l_162));
      f_165  =  f_164 + f_126;
      f_159  =  f_165;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    ul_166  =  ul_2 + 16L;
    i_167  =  *((__global int *) (params + 16L));
    ul_168  =  ul_2 + 56L;
    i_169  =  *((__global int *) (params + 56L));
    b_170  =  i_169 < 1;
    if(b_170)
    {
      // BLOCK 38
      i_171  =  i_167;
    }  // B37
    else
    {
      // BLOCK 39
      ul_172  =  i_169 & 4294967295UL;
      ul_173  =  ul_172 << 2;
      ul_174  =  ul_2 + ul_173;
      i_175  =  *((__global int *) (params + ul_173));
      i_176  =  i_98 / i_175;
      i_177  =  i_176 << 1;
      i_178  =  i_177 + i_169;
      i_179  =  i_178 + 1;
      l_180  =  (long) i_179;
      l_181  =  l_180 << 2;
      ul_182  =  ul_2 + l_181;
      i_183  =  *((__global int *) (params + l_181));
      i_184  =  i_178 + 2;
      l_185  =  (long) i_184;
      l_186  =  l_185 << 2;
      ul_187  =  ul_2 + l_186;
      i_188  =  *((__global int *) (params + l_186));
      i_189  =  i_188 * i_108;
      i_190  =  i_189 + i_183;
      i_171  =  i_190;
    }  // B37
    // BLOCK 40 MERGES [38 39 ]
    i_191  =  i_171 + i_157;
    l_192  =  (long) i_191;
    l_193  =  l_192 << 2;
    ul_194  =  ul_0 + l_193;
    *((__global float *) (arena + l_193))  =  f_159;
  }  // B6
  else
  {
    // BLOCK 41
  }  // B6
  // BLOCK 42 MERGES [41 40 ]
  return;
}  //  kernel
