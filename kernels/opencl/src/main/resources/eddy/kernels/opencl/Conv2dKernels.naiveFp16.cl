// Conv2dKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_134, b_144, b_156, b_162, b_184, b_193, b_207, b_22, b_56, b_62, b_72, b_78, b_92;
  float f_116, f_118, f_119, f_135, f_139, f_140, f_145, f_152, f_153, f_157, f_158, f_159, f_160, f_161, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_183, f_185, f_186, f_187, f_188, f_194, f_201, f_202, f_232, f_39, f_93, f_99;
  int i_100, i_101, i_102, i_103, i_108, i_109, i_11, i_110, i_115, i_117, i_120, i_121, i_123, i_124, i_126, i_128, i_13, i_130, i_132, i_133, i_141, i_142, i_143, i_146, i_15, i_151, i_155, i_17, i_182, i_189, i_19, i_190, i_191, i_192, i_195, i_20, i_200, i_204, i_206, i_208, i_21, i_212, i_213, i_214, i_215, i_216, i_220, i_221, i_225, i_226, i_227, i_228, i_233, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_59, i_60, i_61, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_9, i_90, i_91, i_94, i_95, i_96, i_97, i_98;
  long l_104, l_105, l_111, l_112, l_136, l_137, l_147, l_148, l_196, l_197, l_217, l_218, l_222, l_223, l_229, l_230;
  short sh_107, sh_114, sh_150, sh_199, sh_234;
  ulong ul_0, ul_1, ul_10, ul_106, ul_113, ul_12, ul_122, ul_125, ul_127, ul_129, ul_131, ul_138, ul_14, ul_149, ul_154, ul_16, ul_18, ul_198, ul_2, ul_203, ul_205, ul_209, ul_210, ul_211, ul_219, ul_224, ul_23, ul_231, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_37, ul_38, ul_4, ul_6, ul_8;

  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
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
          l_112  =  l_111 << 1;
          ul_113  =  ul_0 + l_112;
          sh_114  =  *((__global short *) (values + l_112));
          i_115  =  (int) sh_107;
          f_116  =  half_to_float((short) i_115);
          i_117  =  (int) sh_114;
          f_118  =  half_to_float((short) i_117);
          f_119  =  fma(f_116, f_118, f_99);
          i_120  =  i_100 + 1;
          f_99  =  f_119;
          i_100  =  i_120;
        }  // B16
        // BLOCK 18
        f_93  =  f_99;
      }  // B13
      // BLOCK 19 MERGES [14 18 ]
      i_121  =  i_91;
      f_39  =  f_93;
      i_40  =  i_121;
    }  // B2
    // BLOCK 20
    ul_122  =  ul_3 + 52L;
    i_123  =  *((__global int *) (params + 52L));
    i_124  =  *((__global int *) (params + 4L));
    ul_125  =  ul_3 + 48L;
    i_126  =  *((__global int *) (params + 48L));
    ul_127  =  ul_3 + 24L;
    i_128  =  *((__global int *) (params + 24L));
    ul_129  =  ul_3 + 32L;
    i_130  =  *((__global int *) (params + 32L));
    ul_131  =  ul_3 + 20L;
    i_132  =  *((__global int *) (params + 20L));
    i_133  =  i_123 + i_21;
    b_134  =  i_132 == 0;
    if(b_134)
    {
      // BLOCK 21
      f_135  =  f_39;
    }  // B20
    else
    {
      // BLOCK 22
      l_136  =  (long) i_133;
      l_137  =  l_136 << 2;
      ul_138  =  ul_2 + l_137;
      f_139  =  *((__global float *) (bias + l_137));
      f_140  =  f_139 + f_39;
      f_135  =  f_140;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_141  =  i_27 / i_124;
    i_142  =  i_141 * i_126;
    i_143  =  i_142 + i_133;
    b_144  =  i_128 < 0;
    if(b_144)
    {
      // BLOCK 24
      f_145  =  f_135;
    }  // B23
    else
    {
      // BLOCK 25
      i_146  =  i_143 + i_128;
      l_147  =  (long) i_146;
      l_148  =  l_147 << 1;
      ul_149  =  ul_0 + l_148;
      sh_150  =  *((__global short *) (values + l_148));
      i_151  =  (int) sh_150;
      f_152  =  half_to_float((short) i_151);
      f_153  =  f_152 + f_135;
      f_145  =  f_153;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_154  =  ul_3 + 28L;
    i_155  =  *((__global int *) (params + 28L));
    b_156  =  i_155 == 1;
    if(b_156)
    {
      // BLOCK 27
      f_157  =  -f_145;
      f_158  =  exp(f_157);
      f_159  =  f_158 + 1.0F;
      f_160  =  f_145 / f_159;
      f_161  =  f_160;
    }  // B26
    else
    {
      // BLOCK 28
      b_162  =  i_155 == 2;
      if(b_162)
      {
        // BLOCK 29
        f_163  =  fabs(f_145);
        f_164  =  fma(f_163, 0.34F, 1.0F);
        f_165  =  1.0F / f_164;
        f_166  =  fma(f_165, -0.026121028F, 0.13950191F);
        f_167  =  f_166 * f_165;
        f_168  =  f_167 - 0.2731372F;
        f_169  =  fma(f_165, f_168, 0.20218718F);
        f_170  =  f_169 * f_165;
        f_171  =  f_170 - 0.044721164F;
        f_172  =  fma(f_165, f_171, 0.115360156F);
        f_173  =  fma(f_165, f_172, 0.11519744F);
        f_174  =  fma(f_165, f_173, 0.13611223F);
        f_175  =  fma(f_165, f_174, 0.1356205F);
        f_176  =  f_163 * -0.5F;
        f_177  =  f_176 * f_163;
        f_178  =  exp(f_177);
        f_179  =  f_178 * f_165;
        f_180  =  f_175 * f_179;
        f_181  =  f_180 * f_145;
        i_182  =  isless(f_145, 0.0F);
        if(i_182 == 1)
        {
          // BLOCK 30
          f_161  =  f_181;
        }  // B29
        else
        {
          // BLOCK 31
          f_183  =  f_145 - f_181;
          f_161  =  f_183;
        }  // B29
      }  // B28
      else
      {
        // BLOCK 32
        b_184  =  i_155 == 3;
        if(b_184)
        {
          // BLOCK 33
          f_185  =  f_145 * -1.702F;
          f_186  =  exp(f_185);
          f_187  =  f_186 + 1.0F;
          f_188  =  f_145 / f_187;
          f_161  =  f_188;
        }  // B32
        else
        {
          // BLOCK 34
          f_161  =  f_145;
        }  // B32
      }  // B28
    }  // B26
    // BLOCK 35 MERGES [27 30 34 33 31 ]
    i_189  =  i_143 * i_124;
    i_190  =  i_189 + i_27;
    i_191  =  i_124 * i_141;
    i_192  =  i_190 - i_191;
    b_193  =  i_130 < 0;
    if(b_193)
    {
      // BLOCK 36
      f_194  =  f_161;
    }  // B35
    else
    {
      // BLOCK 37
      i_195  =  i_192 + i_130;
      l_196  =  (long) i_195;
      l_197  =  l_196 << 1;
      ul_198  =  ul_0 + l_197;
      sh_199  =  *((__global short *) (values + l_197));
      i_200  =  (int) sh_199;
      f_201  =  half_to_float((short) i_200);
      f_202  =  f_201 + f_161;
      f_194  =  f_202;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    ul_203  =  ul_3 + 16L;
    i_204  =  *((__global int *) (params + 16L));
    ul_205  =  ul_3 + 56L;
    i_206  =  *((__global int *) (params + 56L));
    b_207  =  i_206 < 1;
    if(b_207)
    {
      // BLOCK 39
      i_208  =  i_204;
    }  // B38
    else
    {
      // BLOCK 40
      ul_209  =  i_206 & 4294967295UL;
      ul_210  =  ul_209 << 2;
      ul_211  =  ul_3 + ul_210;
      i_212  =  *((__global int *) (params + ul_210));
      i_213  =  i_133 / i_212;
      i_214  =  i_213 << 1;
      i_215  =  i_214 + i_206;
      i_216  =  i_215 + 1;
      l_217  =  (long) i_216;
      l_218  =  l_217 << 2;
      ul_219  =  ul_3 + l_218;
      i_220  =  *((__global int *) (params + l_218));
      i_221  =  i_215 + 2;
      l_222  =  (long) i_221;
      l_223  =  l_222 << 2;
      ul_224  =  ul_3 + l_223;
      i_225  =  *((__global int *) (params + l_223));
      i_226  =  i_225 * i_141;
      i_227  =  i_226 + i_220;
      i_208  =  i_227;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_228  =  i_208 + i_192;
    l_229  =  (long) i_228;
    l_230  =  l_229 << 1;
    ul_231  =  ul_0 + l_230;
    f_232  =  f_194;
    i_233  =  float_to_half(f_232);
    sh_234  =  (short) i_233;
    *((__global short *) (values + l_230))  =  sh_234;
  }  // B0
  else
  {
    // BLOCK 42
  }  // B0
  // BLOCK 43 MERGES [42 41 ]
  return;
}  //  kernel
