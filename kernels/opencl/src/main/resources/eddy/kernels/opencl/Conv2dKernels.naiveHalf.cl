// Conv2dKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 6b8915c415a1bb34929e4e443864369a6744bed410603d945b9c38f6d9e545a8
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
  bool b_132, b_142, b_152, b_158, b_180, b_189, b_201, b_22, b_56, b_62, b_72, b_78, b_92;
  float f_114, f_116, f_117, f_133, f_137, f_138, f_143, f_148, f_149, f_153, f_154, f_155, f_156, f_157, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_179, f_181, f_182, f_183, f_184, f_190, f_195, f_196, f_39, f_93, f_99;
  int i_100, i_101, i_102, i_103, i_108, i_109, i_11, i_110, i_115, i_118, i_119, i_121, i_122, i_124, i_126, i_128, i_13, i_130, i_131, i_139, i_140, i_141, i_144, i_15, i_151, i_17, i_178, i_185, i_186, i_187, i_188, i_19, i_191, i_198, i_20, i_200, i_202, i_206, i_207, i_208, i_209, i_21, i_210, i_214, i_215, i_219, i_220, i_221, i_222, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_59, i_60, i_61, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_9, i_90, i_91, i_94, i_95, i_96, i_97, i_98;
  long l_104, l_105, l_111, l_112, l_134, l_135, l_145, l_146, l_192, l_193, l_211, l_212, l_216, l_217, l_223, l_224;
  short sh_107;
  ulong ul_0, ul_1, ul_10, ul_106, ul_113, ul_12, ul_120, ul_123, ul_125, ul_127, ul_129, ul_136, ul_14, ul_147, ul_150, ul_16, ul_18, ul_194, ul_197, ul_199, ul_2, ul_203, ul_204, ul_205, ul_213, ul_218, ul_225, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_37, ul_38, ul_4, ul_6, ul_8;

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
  ul_12  =  ul_3 + 64L;
  i_13  =  *((__global int *) (params + 64L));
  ul_14  =  ul_3 + 68L;
  i_15  =  *((__global int *) (params + 68L));
  ul_16  =  ul_3 + 80L;
  i_17  =  *((__global int *) (params + 80L));
  ul_18  =  ul_3 + 84L;
  i_19  =  *((__global int *) (params + 84L));
  i_20  =  get_global_id(0);
  i_21  =  i_20 / i_7;
  b_22  =  i_21 < i_5;
  if(b_22)
  {
    // BLOCK 1
    ul_23  =  ul_3 + 12L;
    i_24  =  *((__global int *) (params + 12L));
    i_25  =  i_17 * i_19;
    i_26  =  i_7 * i_21;
    i_27  =  i_20 - i_26;
    i_28  =  i_27 / i_9;
    i_29  =  i_28 * i_9;
    i_30  =  i_27 - i_29;
    ul_31  =  ul_3 + 108L;
    ul_32  =  ul_3 + 104L;
    ul_33  =  ul_3 + 76L;
    ul_34  =  ul_3 + 72L;
    ul_35  =  ul_3 + 96L;
    ul_36  =  ul_3 + 92L;
    ul_37  =  ul_3 + 88L;
    ul_38  =  ul_3 + 100L;
    // BLOCK 2 MERGES [1 19 ]
    f_39  =  0.0F;
    i_40  =  0;
    for(;i_40 < i_25;)
    {
      // BLOCK 3
      i_41  =  *((__global int *) (params + 100L));
      i_42  =  *((__global int *) (params + 84L));
      i_43  =  *((__global int *) (params + 88L));
      i_44  =  *((__global int *) (params + 92L));
      i_45  =  *((__global int *) (params + 96L));
      i_46  =  *((__global int *) (params + 72L));
      i_47  =  *((__global int *) (params + 76L));
      i_48  =  *((__global int *) (params + 64L));
      i_49  =  *((__global int *) (params + 68L));
      i_50  =  *((__global int *) (params + 104L));
      i_51  =  i_30 / i_41;
      i_52  =  i_43 * i_51;
      i_53  =  i_40 / i_42;
      i_54  =  i_52 + i_53;
      i_55  =  i_54 - i_44;
      b_56  =  i_50 == 0;
      if(b_56)
      {
        // BLOCK 4
        i_57  =  i_55;
      }  // B3
      else
      {
        // BLOCK 5
        i_58  =  i_48 * i_55;
        i_59  =  i_55 * i_50;
        i_60  =  i_59 >> 16;
        i_61  =  i_46 * i_60;
        b_62  =  i_58 < i_61;
        if(b_62)
        {
          // BLOCK 6
          i_63  =  i_60 + -1;
          i_57  =  i_63;
        }  // B5
        else
        {
          // BLOCK 7
          i_57  =  i_60;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      i_64  =  *((__global int *) (params + 108L));
      i_65  =  i_41 * i_51;
      i_66  =  i_30 - i_65;
      i_67  =  i_66 * i_43;
      i_68  =  i_42 * i_53;
      i_69  =  i_67 - i_68;
      i_70  =  i_69 - i_45;
      i_71  =  i_70 + i_40;
      b_72  =  i_64 == 0;
      if(b_72)
      {
        // BLOCK 9
        i_73  =  i_71;
      }  // B8
      else
      {
        // BLOCK 10
        i_74  =  i_49 * i_71;
        i_75  =  i_64 * i_71;
        i_76  =  i_75 >> 16;
        i_77  =  i_47 * i_76;
        b_78  =  i_74 < i_77;
        if(b_78)
        {
          // BLOCK 11
          i_79  =  i_76 + -1;
          i_73  =  i_79;
        }  // B10
        else
        {
          // BLOCK 12
          i_73  =  i_76;
        }  // B10
      }  // B8
      // BLOCK 13 MERGES [9 11 12 ]
      i_80  =  min(i_55, i_71);
      i_81  =  i_46 + -1;
      i_82  =  i_81 - i_55;
      i_83  =  i_47 + -1;
      i_84  =  i_83 - i_71;
      i_85  =  min(i_82, i_84);
      i_86  =  min(i_80, i_85);
      i_87  =  i_86 >> 31;
      i_88  =  i_57 * i_49;
      i_89  =  i_88 + i_73;
      i_90  =  i_87 | i_89;
      i_91  =  i_40 + 1;
      b_92  =  i_90 < 0;
      if(b_92)
      {
        // BLOCK 14
        f_93  =  f_39;
      }  // B13
      else
      {
        // BLOCK 15
        i_94  =  i_11 * i_40;
        i_95  =  i_13 * i_15;
        i_96  =  i_11 * i_28;
        i_97  =  i_95 * i_96;
        i_98  =  i_97 + i_24;
        // BLOCK 16 MERGES [15 17 ]
        f_99  =  f_39;
        i_100  =  0;
        for(;i_100 < i_11;)
        {
          // BLOCK 17
          i_101  =  i_94 + i_100;
          i_102  =  i_101 * i_5;
          i_103  =  i_102 + i_21;
          l_104  =  (long) i_103;
          l_105  =  l_104 << 1;
          ul_106  =  ul_1 + l_105;
          sh_107  =  *((__global short *) (w + l_105));
          i_108  =  i_95 * i_100;
          i_109  =  i_98 + i_108;
          i_110  =  i_109 + i_90;
          l_111  =  (long) i_110;
          l_112  =  l_111 << 2;
          ul_113  =  ul_0 + l_112;
          f_114  =  *((__global float *) (arena + l_112));
          i_115  =  (int) sh_107;
          f_116  =  half_to_float((short) i_115);
          f_117  =  fma(f_116, f_114, f_99);
          i_118  =  i_100 + 1;
          f_99  =  f_117;
          i_100  =  i_118;
        }  // B16
        // BLOCK 18
        f_93  =  f_99;
      }  // B13
      // BLOCK 19 MERGES [14 18 ]
      i_119  =  i_91;
      f_39  =  f_93;
      i_40  =  i_119;
    }  // B2
    // BLOCK 20
    ul_120  =  ul_3 + 52L;
    i_121  =  *((__global int *) (params + 52L));
    i_122  =  *((__global int *) (params + 4L));
    ul_123  =  ul_3 + 48L;
    i_124  =  *((__global int *) (params + 48L));
    ul_125  =  ul_3 + 24L;
    i_126  =  *((__global int *) (params + 24L));
    ul_127  =  ul_3 + 32L;
    i_128  =  *((__global int *) (params + 32L));
    ul_129  =  ul_3 + 20L;
    i_130  =  *((__global int *) (params + 20L));
    i_131  =  i_121 + i_21;
    b_132  =  i_130 == 0;
    if(b_132)
    {
      // BLOCK 21
      f_133  =  f_39;
    }  // B20
    else
    {
      // BLOCK 22
      l_134  =  (long) i_131;
      l_135  =  l_134 << 2;
      ul_136  =  ul_2 + l_135;
      f_137  =  *((__global float *) (bias + l_135));
      f_138  =  f_137 + f_39;
      f_133  =  f_138;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_139  =  i_27 / i_122;
    i_140  =  i_139 * i_124;
    i_141  =  i_140 + i_131;
    b_142  =  i_126 < 0;
    if(b_142)
    {
      // BLOCK 24
      f_143  =  f_133;
    }  // B23
    else
    {
      // BLOCK 25
      i_144  =  i_141 + i_126;
      l_145  =  (long) i_144;
      l_146  =  l_145 << 2;
      ul_147  =  ul_0 + l_146;
      f_148  =  *((__global float *) (arena + l_146));
      f_149  =  f_148 + f_133;
      f_143  =  f_149;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_150  =  ul_3 + 28L;
    i_151  =  *((__global int *) (params + 28L));
    b_152  =  i_151 == 1;
    if(b_152)
    {
      // BLOCK 27
      f_153  =  -f_143;
      f_154  =  exp(f_153);
      f_155  =  f_154 + 1.0F;
      f_156  =  f_143 / f_155;
      f_157  =  f_156;
    }  // B26
    else
    {
      // BLOCK 28
      b_158  =  i_151 == 2;
      if(b_158)
      {
        // BLOCK 29
        f_159  =  fabs(f_143);
        f_160  =  fma(f_159, 0.34F, 1.0F);
        f_161  =  1.0F / f_160;
        f_162  =  fma(f_161, -0.026121028F, 0.13950191F);
        f_163  =  f_162 * f_161;
        f_164  =  f_163 - 0.2731372F;
        f_165  =  fma(f_161, f_164, 0.20218718F);
        f_166  =  f_165 * f_161;
        f_167  =  f_166 - 0.044721164F;
        f_168  =  fma(f_161, f_167, 0.115360156F);
        f_169  =  fma(f_161, f_168, 0.11519744F);
        f_170  =  fma(f_161, f_169, 0.13611223F);
        f_171  =  fma(f_161, f_170, 0.1356205F);
        f_172  =  f_159 * -0.5F;
        f_173  =  f_172 * f_159;
        f_174  =  exp(f_173);
        f_175  =  f_174 * f_161;
        f_176  =  f_171 * f_175;
        f_177  =  f_176 * f_143;
        i_178  =  isless(f_143, 0.0F);
        if(i_178 == 1)
        {
          // BLOCK 30
          f_157  =  f_177;
        }  // B29
        else
        {
          // BLOCK 31
          f_179  =  f_143 - f_177;
          f_157  =  f_179;
        }  // B29
      }  // B28
      else
      {
        // BLOCK 32
        b_180  =  i_151 == 3;
        if(b_180)
        {
          // BLOCK 33
          f_181  =  f_143 * -1.702F;
          f_182  =  exp(f_181);
          f_183  =  f_182 + 1.0F;
          f_184  =  f_143 / f_183;
          f_157  =  f_184;
        }  // B32
        else
        {
          // BLOCK 34
          f_157  =  f_143;
        }  // B32
      }  // B28
    }  // B26
    // BLOCK 35 MERGES [27 30 34 33 31 ]
    i_185  =  i_141 * i_122;
    i_186  =  i_185 + i_27;
    i_187  =  i_122 * i_139;
    i_188  =  i_186 - i_187;
    b_189  =  i_128 < 0;
    if(b_189)
    {
      // BLOCK 36
      f_190  =  f_157;
    }  // B35
    else
    {
      // BLOCK 37
      i_191  =  i_188 + i_128;
      l_192  =  (long) i_191;
      l_193  =  l_192 << 2;
      ul_194  =  ul_0 + l_193;
      f_195  =  *((__global float *) (arena + l_193));
      f_196  =  f_195 + f_157;
      f_190  =  f_196;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    ul_197  =  ul_3 + 16L;
    i_198  =  *((__global int *) (params + 16L));
    ul_199  =  ul_3 + 56L;
    i_200  =  *((__global int *) (params + 56L));
    b_201  =  i_200 < 1;
    if(b_201)
    {
      // BLOCK 39
      i_202  =  i_198;
    }  // B38
    else
    {
      // BLOCK 40
      ul_203  =  i_200 & 4294967295UL;
      ul_204  =  ul_203 << 2;
      ul_205  =  ul_3 + ul_204;
      i_206  =  *((__global int *) (params + ul_204));
      i_207  =  i_131 / i_206;
      i_208  =  i_207 << 1;
      i_209  =  i_208 + i_200;
      i_210  =  i_209 + 1;
      l_211  =  (long) i_210;
      l_212  =  l_211 << 2;
      ul_213  =  ul_3 + l_212;
      i_214  =  *((__global int *) (params + l_212));
      i_215  =  i_209 + 2;
      l_216  =  (long) i_215;
      l_217  =  l_216 << 2;
      ul_218  =  ul_3 + l_217;
      i_219  =  *((__global int *) (params + l_217));
      i_220  =  i_219 * i_139;
      i_221  =  i_220 + i_214;
      i_202  =  i_221;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_222  =  i_202 + i_188;
    l_223  =  (long) i_222;
    l_224  =  l_223 << 2;
    ul_225  =  ul_0 + l_224;
    *((__global float *) (arena + l_224))  =  f_190;
  }  // B0
  else
  {
    // BLOCK 42
  }  // B0
  // BLOCK 43 MERGES [42 41 ]
  return;
}  //  kernel
