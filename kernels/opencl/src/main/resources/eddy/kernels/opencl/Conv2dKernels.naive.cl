// Conv2dKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_130, b_140, b_150, b_156, b_178, b_187, b_199, b_22, b_56, b_62, b_72, b_78, b_92;
  float f_107, f_114, f_115, f_131, f_135, f_136, f_141, f_146, f_147, f_151, f_152, f_153, f_154, f_155, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177, f_179, f_180, f_181, f_182, f_188, f_193, f_194, f_39, f_93, f_99;
  int i_100, i_101, i_102, i_103, i_108, i_109, i_11, i_110, i_116, i_117, i_119, i_120, i_122, i_124, i_126, i_128, i_129, i_13, i_137, i_138, i_139, i_142, i_149, i_15, i_17, i_176, i_183, i_184, i_185, i_186, i_189, i_19, i_196, i_198, i_20, i_200, i_204, i_205, i_206, i_207, i_208, i_21, i_212, i_213, i_217, i_218, i_219, i_220, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_59, i_60, i_61, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_9, i_90, i_91, i_94, i_95, i_96, i_97, i_98;
  long l_104, l_105, l_111, l_112, l_132, l_133, l_143, l_144, l_190, l_191, l_209, l_210, l_214, l_215, l_221, l_222;
  ulong ul_0, ul_1, ul_10, ul_106, ul_113, ul_118, ul_12, ul_121, ul_123, ul_125, ul_127, ul_134, ul_14, ul_145, ul_148, ul_16, ul_18, ul_192, ul_195, ul_197, ul_2, ul_201, ul_202, ul_203, ul_211, ul_216, ul_223, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_37, ul_38, ul_4, ul_6, ul_8;

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
          l_105  =  l_104 << 2;
          ul_106  =  ul_1 + l_105;
          f_107  =  *((__global float *) (w + l_105));
          i_108  =  i_95 * i_100;
          i_109  =  i_98 + i_108;
          i_110  =  i_109 + i_90;
          l_111  =  (long) i_110;
          l_112  =  l_111 << 2;
          ul_113  =  ul_0 + l_112;
          f_114  =  *((__global float *) (arena + l_112));
          f_115  =  fma(f_107, f_114, f_99);
          i_116  =  i_100 + 1;
          f_99  =  f_115;
          i_100  =  i_116;
        }  // B16
        // BLOCK 18
        f_93  =  f_99;
      }  // B13
      // BLOCK 19 MERGES [14 18 ]
      i_117  =  i_91;
      f_39  =  f_93;
      i_40  =  i_117;
    }  // B2
    // BLOCK 20
    ul_118  =  ul_3 + 52L;
    i_119  =  *((__global int *) (params + 52L));
    i_120  =  *((__global int *) (params + 4L));
    ul_121  =  ul_3 + 48L;
    i_122  =  *((__global int *) (params + 48L));
    ul_123  =  ul_3 + 24L;
    i_124  =  *((__global int *) (params + 24L));
    ul_125  =  ul_3 + 32L;
    i_126  =  *((__global int *) (params + 32L));
    ul_127  =  ul_3 + 20L;
    i_128  =  *((__global int *) (params + 20L));
    i_129  =  i_119 + i_21;
    b_130  =  i_128 == 0;
    if(b_130)
    {
      // BLOCK 21
      f_131  =  f_39;
    }  // B20
    else
    {
      // BLOCK 22
      l_132  =  (long) i_129;
      l_133  =  l_132 << 2;
      ul_134  =  ul_2 + l_133;
      f_135  =  *((__global float *) (bias + l_133));
      f_136  =  f_135 + f_39;
      f_131  =  f_136;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_137  =  i_27 / i_120;
    i_138  =  i_137 * i_122;
    i_139  =  i_138 + i_129;
    b_140  =  i_124 < 0;
    if(b_140)
    {
      // BLOCK 24
      f_141  =  f_131;
    }  // B23
    else
    {
      // BLOCK 25
      i_142  =  i_139 + i_124;
      l_143  =  (long) i_142;
      l_144  =  l_143 << 2;
      ul_145  =  ul_0 + l_144;
      f_146  =  *((__global float *) (arena + l_144));
      f_147  =  f_146 + f_131;
      f_141  =  f_147;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_148  =  ul_3 + 28L;
    i_149  =  *((__global int *) (params + 28L));
    b_150  =  i_149 == 1;
    if(b_150)
    {
      // BLOCK 27
      f_151  =  -f_141;
      f_152  =  exp(f_151);
      f_153  =  f_152 + 1.0F;
      f_154  =  f_141 / f_153;
      f_155  =  f_154;
    }  // B26
    else
    {
      // BLOCK 28
      b_156  =  i_149 == 2;
      if(b_156)
      {
        // BLOCK 29
        f_157  =  fabs(f_141);
        f_158  =  fma(f_157, 0.34F, 1.0F);
        f_159  =  1.0F / f_158;
        f_160  =  fma(f_159, -0.026121028F, 0.13950191F);
        f_161  =  f_160 * f_159;
        f_162  =  f_161 - 0.2731372F;
        f_163  =  fma(f_159, f_162, 0.20218718F);
        f_164  =  f_163 * f_159;
        f_165  =  f_164 - 0.044721164F;
        f_166  =  fma(f_159, f_165, 0.115360156F);
        f_167  =  fma(f_159, f_166, 0.11519744F);
        f_168  =  fma(f_159, f_167, 0.13611223F);
        f_169  =  fma(f_159, f_168, 0.1356205F);
        f_170  =  f_157 * -0.5F;
        f_171  =  f_170 * f_157;
        f_172  =  exp(f_171);
        f_173  =  f_172 * f_159;
        f_174  =  f_169 * f_173;
        f_175  =  f_174 * f_141;
        i_176  =  isless(f_141, 0.0F);
        if(i_176 == 1)
        {
          // BLOCK 30
          f_155  =  f_175;
        }  // B29
        else
        {
          // BLOCK 31
          f_177  =  f_141 - f_175;
          f_155  =  f_177;
        }  // B29
      }  // B28
      else
      {
        // BLOCK 32
        b_178  =  i_149 == 3;
        if(b_178)
        {
          // BLOCK 33
          f_179  =  f_141 * -1.702F;
          f_180  =  exp(f_179);
          f_181  =  f_180 + 1.0F;
          f_182  =  f_141 / f_181;
          f_155  =  f_182;
        }  // B32
        else
        {
          // BLOCK 34
          f_155  =  f_141;
        }  // B32
      }  // B28
    }  // B26
    // BLOCK 35 MERGES [27 30 34 33 31 ]
    i_183  =  i_139 * i_120;
    i_184  =  i_183 + i_27;
    i_185  =  i_120 * i_137;
    i_186  =  i_184 - i_185;
    b_187  =  i_126 < 0;
    if(b_187)
    {
      // BLOCK 36
      f_188  =  f_155;
    }  // B35
    else
    {
      // BLOCK 37
      i_189  =  i_186 + i_126;
      l_190  =  (long) i_189;
      l_191  =  l_190 << 2;
      ul_192  =  ul_0 + l_191;
      f_193  =  *((__global float *) (arena + l_191));
      f_194  =  f_193 + f_155;
      f_188  =  f_194;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    ul_195  =  ul_3 + 16L;
    i_196  =  *((__global int *) (params + 16L));
    ul_197  =  ul_3 + 56L;
    i_198  =  *((__global int *) (params + 56L));
    b_199  =  i_198 < 1;
    if(b_199)
    {
      // BLOCK 39
      i_200  =  i_196;
    }  // B38
    else
    {
      // BLOCK 40
      ul_201  =  i_198 & 4294967295UL;
      ul_202  =  ul_201 << 2;
      ul_203  =  ul_3 + ul_202;
      i_204  =  *((__global int *) (params + ul_202));
      i_205  =  i_129 / i_204;
      i_206  =  i_205 << 1;
      i_207  =  i_206 + i_198;
      i_208  =  i_207 + 1;
      l_209  =  (long) i_208;
      l_210  =  l_209 << 2;
      ul_211  =  ul_3 + l_210;
      i_212  =  *((__global int *) (params + l_210));
      i_213  =  i_207 + 2;
      l_214  =  (long) i_213;
      l_215  =  l_214 << 2;
      ul_216  =  ul_3 + l_215;
      i_217  =  *((__global int *) (params + l_215));
      i_218  =  i_217 * i_137;
      i_219  =  i_218 + i_212;
      i_200  =  i_219;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_220  =  i_200 + i_186;
    l_221  =  (long) i_220;
    l_222  =  l_221 << 2;
    ul_223  =  ul_0 + l_222;
    *((__global float *) (arena + l_222))  =  f_188;
  }  // B0
  else
  {
    // BLOCK 42
  }  // B0
  // BLOCK 43 MERGES [42 41 ]
  return;
}  //  kernel
