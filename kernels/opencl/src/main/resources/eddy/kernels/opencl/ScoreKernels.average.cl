// ScoreKernels.average, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/ScoreKernels.java sha256 39864e09d699de8cae1a99509106c391b1d57956663dd7fbe584a085957b116a
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

__kernel void average(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_110, b_111, b_119, b_121, b_132, b_133, b_141, b_143, b_228, b_229, b_236, b_237, b_244, b_245, b_252, b_253, b_266, b_267, b_273, b_274, b_280, b_281, b_287, b_288, b_301, b_302, b_308, b_309, b_315, b_316, b_322, b_323, b_336, b_337, b_343, b_344, b_350, b_351, b_357, b_358, b_65, b_66, b_75, b_77, b_88, b_89, b_97, b_99;
  float f_107, f_108, f_117, f_118, f_129, f_130, f_139, f_140, f_151, f_152, f_156, f_158, f_160, f_162, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_214, f_215, f_217, f_219, f_230, f_238, f_246, f_254, f_259, f_260, f_261, f_262, f_268, f_275, f_282, f_289, f_294, f_295, f_296, f_297, f_303, f_310, f_317, f_324, f_329, f_330, f_331, f_332, f_338, f_345, f_352, f_359, f_72, f_73, f_85, f_86, f_95, f_96;
  int i_100, i_101, i_102, i_103, i_109, i_11, i_112, i_113, i_120, i_122, i_123, i_124, i_125, i_13, i_131, i_134, i_135, i_142, i_144, i_145, i_146, i_147, i_15, i_153, i_154, i_155, i_157, i_159, i_161, i_163, i_164, i_17, i_174, i_188, i_19, i_198, i_20, i_208, i_209, i_21, i_211, i_213, i_216, i_218, i_22, i_220, i_221, i_222, i_223, i_224, i_225, i_226, i_227, i_23, i_231, i_235, i_239, i_24, i_243, i_247, i_25, i_251, i_255, i_26, i_263, i_264, i_265, i_269, i_27, i_276, i_28, i_283, i_29, i_290, i_298, i_299, i_30, i_300, i_304, i_31, i_311, i_318, i_32, i_325, i_33, i_333, i_334, i_335, i_339, i_34, i_346, i_35, i_353, i_36, i_360, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_67, i_68, i_74, i_76, i_78, i_79, i_80, i_81, i_87, i_9, i_90, i_91, i_98;
  long l_104, l_105, l_114, l_115, l_126, l_127, l_136, l_137, l_148, l_149, l_232, l_233, l_240, l_241, l_248, l_249, l_256, l_257, l_270, l_271, l_277, l_278, l_284, l_285, l_291, l_292, l_305, l_306, l_312, l_313, l_319, l_320, l_326, l_327, l_340, l_341, l_347, l_348, l_354, l_355, l_361, l_362, l_69, l_70, l_82, l_83, l_92, l_93;
  ulong ul_0, ul_1, ul_10, ul_106, ul_116, ul_12, ul_128, ul_138, ul_14, ul_150, ul_16, ul_18, ul_210, ul_212, ul_234, ul_242, ul_250, ul_258, ul_272, ul_279, ul_286, ul_293, ul_307, ul_314, ul_321, ul_328, ul_342, ul_349, ul_356, ul_363, ul_71, ul_8, ul_84, ul_94;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  __private float ul_2[16];
  __private float* ul_3 = ul_2;
  __local float adf_4[1024] __attribute__((aligned(16)));
  __local float adf_5[1040] __attribute__((aligned(16)));
  __private float ul_6[4];
  __private float* ul_7 = ul_6;
  ul_3[0]  =  0.0F;
  ul_3[1]  =  0.0F;
  ul_3[2]  =  0.0F;
  ul_3[3]  =  0.0F;
  ul_3[4]  =  0.0F;
  ul_3[5]  =  0.0F;
  ul_3[6]  =  0.0F;
  ul_3[7]  =  0.0F;
  ul_3[8]  =  0.0F;
  ul_3[9]  =  0.0F;
  ul_3[10]  =  0.0F;
  ul_3[11]  =  0.0F;
  ul_3[12]  =  0.0F;
  ul_3[13]  =  0.0F;
  ul_3[14]  =  0.0F;
  ul_3[15]  =  0.0F;
  ul_8  =  ul_1 + 0L;
  i_9  =  *((__global int *) (params + 0L));
  ul_10  =  ul_1 + 4L;
  i_11  =  *((__global int *) (params + 4L));
  ul_12  =  ul_1 + 12L;
  i_13  =  *((__global int *) (params + 12L));
  ul_14  =  ul_1 + 44L;
  i_15  =  *((__global int *) (params + 44L));
  ul_16  =  ul_1 + 36L;
  i_17  =  *((__global int *) (params + 36L));
  ul_18  =  ul_1 + 24L;
  i_19  =  *((__global int *) (params + 24L));
  i_20  =  get_group_id(2);
  i_21  =  i_13 * i_20;
  i_22  =  i_21 * i_11;
  i_23  =  i_22 + i_19;
  i_24  =  get_group_id(0);
  i_25  =  i_24 << 6;
  i_26  =  get_local_id(1);
  i_27  =  i_26 << 4;
  i_28  =  get_local_id(0);
  i_29  =  i_27 + i_28;
  i_30  =  i_29 % 64;
  i_31  =  i_25 + i_30;
  i_32  =  i_11 * i_20;
  i_33  =  i_32 * i_15;
  i_34  =  i_33 + i_17;
  i_35  =  i_31 + i_34;
  i_36  =  i_26 << 2;
  i_37  =  i_28 << 6;
  i_38  =  i_37 + i_28;
  i_39  =  i_26 + 48;
  i_40  =  i_38 + i_39;
  i_41  =  i_29 >> 31;
  i_42  =  i_41 >> 26;
  i_43  =  i_42 + i_29;
  i_44  =  i_43 >> 6;
  i_45  =  i_44 + 12;
  i_46  =  i_45 << 6;
  i_47  =  i_46 + i_30;
  i_48  =  i_26 + 32;
  i_49  =  i_48 + i_38;
  i_50  =  i_44 + 8;
  i_51  =  i_50 << 6;
  i_52  =  i_51 + i_30;
  i_53  =  i_26 + 16;
  i_54  =  i_53 + i_38;
  i_55  =  i_44 + 4;
  i_56  =  i_55 << 6;
  i_57  =  i_56 + i_30;
  i_58  =  i_38 + i_26;
  i_59  =  get_group_id(1);
  i_60  =  i_59 << 6;
  i_61  =  i_43 & -64;
  i_62  =  i_61 + i_30;
  // BLOCK 1 MERGES [0 45 ]
  i_63  =  0;
  for(;i_63 < i_11;)
  {
    // BLOCK 2
    i_64  =  i_63 + i_44;
    b_65  =  i_64 < i_11;
    if(b_65)
    {
      // BLOCK 3
      b_66  =  i_31 < i_15;
      if(b_66)
      {
        // BLOCK 4
        i_67  =  i_64 * i_15;
        i_68  =  i_35 + i_67;
        l_69  =  (long) i_68;
        l_70  =  l_69 << 2;
        ul_71  =  ul_0 + l_70;
        f_72  =  *((__global float *) (arena + l_70));
        f_73  =  f_72;
      }  // B3
      else
      {
        // BLOCK 5
        f_73  =  0.0F;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 6
      f_73  =  0.0F;
    }  // B2
    // BLOCK 7 MERGES [6 5 4 ]
    adf_4[i_62]  =  f_73;
    i_74  =  i_63 + i_28;
    b_75  =  i_74 < i_11;
    if(b_75)
    {
      // BLOCK 8
      i_76  =  i_60 + i_26;
      b_77  =  i_76 < i_13;
      if(b_77)
      {
        // BLOCK 9
        i_78  =  i_76 * i_11;
        i_79  =  i_23 + i_78;
        i_80  =  i_79 + i_28;
        i_81  =  i_80 + i_63;
        l_82  =  (long) i_81;
        l_83  =  l_82 << 2;
        ul_84  =  ul_0 + l_83;
        f_85  =  *((__global float *) (arena + l_83));
        f_86  =  f_85;
      }  // B8
      else
      {
        // BLOCK 10
        f_86  =  0.0F;
      }  // B8
    }  // B7
    else
    {
      // BLOCK 11
      f_86  =  0.0F;
    }  // B7
    // BLOCK 12 MERGES [11 10 9 ]
    adf_5[i_58]  =  f_86;
    i_87  =  i_63 + i_55;
    b_88  =  i_87 < i_11;
    if(b_88)
    {
      // BLOCK 13
      b_89  =  i_31 < i_15;
      if(b_89)
      {
        // BLOCK 14
        i_90  =  i_87 * i_15;
        i_91  =  i_90 + i_35;
        l_92  =  (long) i_91;
        l_93  =  l_92 << 2;
        ul_94  =  ul_0 + l_93;
        f_95  =  *((__global float *) (arena + l_93));
        f_96  =  f_95;
      }  // B13
      else
      {
        // BLOCK 15
        f_96  =  0.0F;
      }  // B13
    }  // B12
    else
    {
      // BLOCK 16
      f_96  =  0.0F;
    }  // B12
    // BLOCK 17 MERGES [16 15 14 ]
    adf_4[i_57]  =  f_96;
    b_97  =  i_74 < i_11;
    if(b_97)
    {
      // BLOCK 18
      i_98  =  i_60 + i_53;
      b_99  =  i_98 < i_13;
      if(b_99)
      {
        // BLOCK 19
        i_100  =  i_98 * i_11;
        i_101  =  i_100 + i_23;
        i_102  =  i_101 + i_28;
        i_103  =  i_102 + i_63;
        l_104  =  (long) i_103;
        l_105  =  l_104 << 2;
        ul_106  =  ul_0 + l_105;
        f_107  =  *((__global float *) (arena + l_105));
        f_108  =  f_107;
      }  // B18
      else
      {
        // BLOCK 20
        f_108  =  0.0F;
      }  // B18
    }  // B17
    else
    {
      // BLOCK 21
      f_108  =  0.0F;
    }  // B17
    // BLOCK 22 MERGES [21 20 19 ]
    adf_5[i_54]  =  f_108;
    i_109  =  i_63 + i_50;
    b_110  =  i_109 < i_11;
    if(b_110)
    {
      // BLOCK 23
      b_111  =  i_31 < i_15;
      if(b_111)
      {
        // BLOCK 24
        i_112  =  i_109 * i_15;
        i_113  =  i_112 + i_35;
        l_114  =  (long) i_113;
        l_115  =  l_114 << 2;
        ul_116  =  ul_0 + l_115;
        f_117  =  *((__global float *) (arena + l_115));
        f_118  =  f_117;
      }  // B23
      else
      {
        // BLOCK 25
        f_118  =  0.0F;
      }  // B23
    }  // B22
    else
    {
      // BLOCK 26
      f_118  =  0.0F;
    }  // B22
    // BLOCK 27 MERGES [26 25 24 ]
    adf_4[i_52]  =  f_118;
    b_119  =  i_74 < i_11;
    if(b_119)
    {
      // BLOCK 28
      i_120  =  i_60 + i_48;
      b_121  =  i_120 < i_13;
      if(b_121)
      {
        // BLOCK 29
        i_122  =  i_120 * i_11;
        i_123  =  i_122 + i_23;
        i_124  =  i_123 + i_28;
        i_125  =  i_124 + i_63;
        l_126  =  (long) i_125;
        l_127  =  l_126 << 2;
        ul_128  =  ul_0 + l_127;
        f_129  =  *((__global float *) (arena + l_127));
        f_130  =  f_129;
      }  // B28
      else
      {
        // BLOCK 30
        f_130  =  0.0F;
      }  // B28
    }  // B27
    else
    {
      // BLOCK 31
      f_130  =  0.0F;
    }  // B27
    // BLOCK 32 MERGES [31 30 29 ]
    adf_5[i_49]  =  f_130;
    i_131  =  i_63 + i_45;
    b_132  =  i_131 < i_11;
    if(b_132)
    {
      // BLOCK 33
      b_133  =  i_31 < i_15;
      if(b_133)
      {
        // BLOCK 34
        i_134  =  i_131 * i_15;
        i_135  =  i_134 + i_35;
        l_136  =  (long) i_135;
        l_137  =  l_136 << 2;
        ul_138  =  ul_0 + l_137;
        f_139  =  *((__global float *) (arena + l_137));
        f_140  =  f_139;
      }  // B33
      else
      {
        // BLOCK 35
        f_140  =  0.0F;
      }  // B33
    }  // B32
    else
    {
      // BLOCK 36
      f_140  =  0.0F;
    }  // B32
    // BLOCK 37 MERGES [36 35 34 ]
    adf_4[i_47]  =  f_140;
    b_141  =  i_74 < i_11;
    if(b_141)
    {
      // BLOCK 38
      i_142  =  i_60 + i_39;
      b_143  =  i_142 < i_13;
      if(b_143)
      {
        // BLOCK 39
        i_144  =  i_142 * i_11;
        i_145  =  i_144 + i_23;
        i_146  =  i_145 + i_28;
        i_147  =  i_146 + i_63;
        l_148  =  (long) i_147;
        l_149  =  l_148 << 2;
        ul_150  =  ul_0 + l_149;
        f_151  =  *((__global float *) (arena + l_149));
        f_152  =  f_151;
      }  // B38
      else
      {
        // BLOCK 40
        f_152  =  0.0F;
      }  // B38
    }  // B37
    else
    {
      // BLOCK 41
      f_152  =  0.0F;
    }  // B37
    // BLOCK 42 MERGES [41 40 39 ]
    adf_5[i_40]  =  f_152;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 43 MERGES [42 44 ]
    i_153  =  0;
    for(;i_153 < 16;)
    {
      // BLOCK 44
      i_154  =  i_153 << 6;
      i_155  =  i_154 + i_28;
      f_156  =  adf_4[i_155];
      ul_7[0]  =  f_156;
      i_157  =  i_155 + 16;
      f_158  =  adf_4[i_157];
      ul_7[1]  =  f_158;
      i_159  =  i_155 + 32;
      f_160  =  adf_4[i_159];
      ul_7[2]  =  f_160;
      i_161  =  i_155 + 48;
      f_162  =  adf_4[i_161];
      ul_7[3]  =  f_162;
      i_163  =  i_153 + i_154;
      i_164  =  i_36 + i_163;
      f_165  =  adf_5[i_164];
      f_166  =  ul_3[0];
      f_167  =  fma(f_156, f_165, f_166);
      ul_3[0]  =  f_167;
      f_168  =  ul_3[1];
      f_169  =  fma(f_158, f_165, f_168);
      ul_3[1]  =  f_169;
      f_170  =  ul_3[2];
      f_171  =  fma(f_160, f_165, f_170);
      ul_3[2]  =  f_171;
      f_172  =  ul_3[3];
      f_173  =  fma(f_162, f_165, f_172);
      ul_3[3]  =  f_173;
      i_174  =  i_164 + 1;
      f_175  =  adf_5[i_174];
      f_176  =  ul_3[4];
      f_177  =  ul_7[0];
      f_178  =  fma(f_175, f_177, f_176);
      ul_3[4]  =  f_178;
      f_179  =  ul_3[5];
      f_180  =  ul_7[1];
      f_181  =  fma(f_175, f_180, f_179);
      ul_3[5]  =  f_181;
      f_182  =  ul_3[6];
      f_183  =  ul_7[2];
      f_184  =  fma(f_175, f_183, f_182);
      ul_3[6]  =  f_184;
      f_185  =  ul_3[7];
      f_186  =  ul_7[3];
      f_187  =  fma(f_175, f_186, f_185);
      ul_3[7]  =  f_187;
      i_188  =  i_164 + 2;
      f_189  =  adf_5[i_188];
      f_190  =  ul_3[8];
      f_191  =  fma(f_177, f_189, f_190);
      ul_3[8]  =  f_191;
      f_192  =  ul_3[9];
      f_193  =  fma(f_180, f_189, f_192);
      ul_3[9]  =  f_193;
      f_194  =  ul_3[10];
      f_195  =  fma(f_183, f_189, f_194);
      ul_3[10]  =  f_195;
      f_196  =  ul_3[11];
      f_197  =  fma(f_186, f_189, f_196);
      ul_3[11]  =  f_197;
      i_198  =  i_164 + 3;
      f_199  =  adf_5[i_198];
      f_200  =  ul_3[12];
      f_201  =  fma(f_177, f_199, f_200);
      ul_3[12]  =  f_201;
      f_202  =  ul_3[13];
      f_203  =  fma(f_180, f_199, f_202);
      ul_3[13]  =  f_203;
      f_204  =  ul_3[14];
      f_205  =  fma(f_183, f_199, f_204);
      ul_3[14]  =  f_205;
      f_206  =  ul_3[15];
      f_207  =  fma(f_186, f_199, f_206);
      ul_3[15]  =  f_207;
      i_208  =  i_153 + 1;
      i_153  =  i_208;
    }  // B43
    // BLOCK 45
    barrier(CLK_LOCAL_MEM_FENCE);
    i_209  =  i_63 + 16;
    i_63  =  i_209;
  }  // B1
  // BLOCK 46
  ul_210  =  ul_1 + 28L;
  i_211  =  *((__global int *) (params + 28L));
  ul_212  =  ul_1 + 40L;
  i_213  =  *((__global int *) (params + 40L));
  f_214  =  ul_3[0];
  adf_4[i_29]  =  f_214;
  f_215  =  ul_3[1];
  i_216  =  i_29 + 256;
  adf_4[i_216]  =  f_215;
  f_217  =  ul_3[2];
  i_218  =  i_29 + 512;
  adf_4[i_218]  =  f_217;
  f_219  =  ul_3[3];
  i_220  =  i_29 + 768;
  adf_4[i_220]  =  f_219;
  i_221  =  i_9 * i_21;
  i_222  =  i_221 + i_211;
  i_223  =  i_222 + i_213;
  i_224  =  i_60 + i_36;
  i_225  =  i_224 * i_9;
  i_226  =  i_223 + i_225;
  i_227  =  i_25 + i_28;
  b_228  =  i_224 < i_13;
  if(b_228)
  {
    // BLOCK 47
    b_229  =  i_227 < i_15;
    if(b_229)
    {
      // BLOCK 48
      f_230  =  adf_4[i_29];
      i_231  =  i_226 + i_227;
      l_232  =  (long) i_231;
      l_233  =  l_232 << 2;
      ul_234  =  ul_0 + l_233;
      *((__global float *) (arena + l_233))  =  f_230;
    }  // B47
    else
    {
      // BLOCK 49
    }  // B47
  }  // B46
  else
  {
    // BLOCK 50
  }  // B46
  // BLOCK 51 MERGES [50 48 49 ]
  i_235  =  i_227 + 16;
  b_236  =  i_224 < i_13;
  if(b_236)
  {
    // BLOCK 52
    b_237  =  i_235 < i_15;
    if(b_237)
    {
      // BLOCK 53
      f_238  =  adf_4[i_216];
      i_239  =  i_235 + i_226;
      l_240  =  (long) i_239;
      l_241  =  l_240 << 2;
      ul_242  =  ul_0 + l_241;
      *((__global float *) (arena + l_241))  =  f_238;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
  }  // B51
  else
  {
    // BLOCK 55
  }  // B51
  // BLOCK 56 MERGES [55 53 54 ]
  i_243  =  i_227 + 32;
  b_244  =  i_224 < i_13;
  if(b_244)
  {
    // BLOCK 57
    b_245  =  i_243 < i_15;
    if(b_245)
    {
      // BLOCK 58
      f_246  =  adf_4[i_218];
      i_247  =  i_243 + i_226;
      l_248  =  (long) i_247;
      l_249  =  l_248 << 2;
      ul_250  =  ul_0 + l_249;
      *((__global float *) (arena + l_249))  =  f_246;
    }  // B57
    else
    {
      // BLOCK 59
    }  // B57
  }  // B56
  else
  {
    // BLOCK 60
  }  // B56
  // BLOCK 61 MERGES [60 58 59 ]
  i_251  =  i_227 + 48;
  b_252  =  i_224 < i_13;
  if(b_252)
  {
    // BLOCK 62
    b_253  =  i_251 < i_15;
    if(b_253)
    {
      // BLOCK 63
      f_254  =  adf_4[i_220];
      i_255  =  i_251 + i_226;
      l_256  =  (long) i_255;
      l_257  =  l_256 << 2;
      ul_258  =  ul_0 + l_257;
      *((__global float *) (arena + l_257))  =  f_254;
    }  // B62
    else
    {
      // BLOCK 64
    }  // B62
  }  // B61
  else
  {
    // BLOCK 65
  }  // B61
  // BLOCK 66 MERGES [65 64 63 ]
  f_259  =  ul_3[4];
  adf_4[i_29]  =  f_259;
  f_260  =  ul_3[5];
  adf_4[i_216]  =  f_260;
  f_261  =  ul_3[6];
  adf_4[i_218]  =  f_261;
  f_262  =  ul_3[7];
  adf_4[i_220]  =  f_262;
  i_263  =  i_224 + 1;
  i_264  =  i_263 * i_9;
  i_265  =  i_264 + i_223;
  b_266  =  i_263 < i_13;
  if(b_266)
  {
    // BLOCK 67
    b_267  =  i_227 < i_15;
    if(b_267)
    {
      // BLOCK 68
      f_268  =  adf_4[i_29];
      i_269  =  i_265 + i_227;
      l_270  =  (long) i_269;
      l_271  =  l_270 << 2;
      ul_272  =  ul_0 + l_271;
      *((__global float *) (arena + l_271))  =  f_268;
    }  // B67
    else
    {
      // BLOCK 69
    }  // B67
  }  // B66
  else
  {
    // BLOCK 70
  }  // B66
  // BLOCK 71 MERGES [70 68 69 ]
  b_273  =  i_263 < i_13;
  if(b_273)
  {
    // BLOCK 72
    b_274  =  i_235 < i_15;
    if(b_274)
    {
      // BLOCK 73
      f_275  =  adf_4[i_216];
      i_276  =  i_235 + i_265;
      l_277  =  (long) i_276;
      l_278  =  l_277 << 2;
      ul_279  =  ul_0 + l_278;
      *((__global float *) (arena + l_278))  =  f_275;
    }  // B72
    else
    {
      // BLOCK 74
    }  // B72
  }  // B71
  else
  {
    // BLOCK 75
  }  // B71
  // BLOCK 76 MERGES [75 73 74 ]
  b_280  =  i_263 < i_13;
  if(b_280)
  {
    // BLOCK 77
    b_281  =  i_243 < i_15;
    if(b_281)
    {
      // BLOCK 78
      f_282  =  adf_4[i_218];
      i_283  =  i_243 + i_265;
      l_284  =  (long) i_283;
      l_285  =  l_284 << 2;
      ul_286  =  ul_0 + l_285;
      *((__global float *) (arena + l_285))  =  f_282;
    }  // B77
    else
    {
      // BLOCK 79
    }  // B77
  }  // B76
  else
  {
    // BLOCK 80
  }  // B76
  // BLOCK 81 MERGES [80 78 79 ]
  b_287  =  i_263 < i_13;
  if(b_287)
  {
    // BLOCK 82
    b_288  =  i_251 < i_15;
    if(b_288)
    {
      // BLOCK 83
      f_289  =  adf_4[i_220];
      i_290  =  i_251 + i_265;
      l_291  =  (long) i_290;
      l_292  =  l_291 << 2;
      ul_293  =  ul_0 + l_292;
      *((__global float *) (arena + l_292))  =  f_289;
    }  // B82
    else
    {
      // BLOCK 84
    }  // B82
  }  // B81
  else
  {
    // BLOCK 85
  }  // B81
  // BLOCK 86 MERGES [85 84 83 ]
  f_294  =  ul_3[8];
  adf_4[i_29]  =  f_294;
  f_295  =  ul_3[9];
  adf_4[i_216]  =  f_295;
  f_296  =  ul_3[10];
  adf_4[i_218]  =  f_296;
  f_297  =  ul_3[11];
  adf_4[i_220]  =  f_297;
  i_298  =  i_224 + 2;
  i_299  =  i_298 * i_9;
  i_300  =  i_299 + i_223;
  b_301  =  i_298 < i_13;
  if(b_301)
  {
    // BLOCK 87
    b_302  =  i_227 < i_15;
    if(b_302)
    {
      // BLOCK 88
      f_303  =  adf_4[i_29];
      i_304  =  i_300 + i_227;
      l_305  =  (long) i_304;
      l_306  =  l_305 << 2;
      ul_307  =  ul_0 + l_306;
      *((__global float *) (arena + l_306))  =  f_303;
    }  // B87
    else
    {
      // BLOCK 89
    }  // B87
  }  // B86
  else
  {
    // BLOCK 90
  }  // B86
  // BLOCK 91 MERGES [90 88 89 ]
  b_308  =  i_298 < i_13;
  if(b_308)
  {
    // BLOCK 92
    b_309  =  i_235 < i_15;
    if(b_309)
    {
      // BLOCK 93
      f_310  =  adf_4[i_216];
      i_311  =  i_235 + i_300;
      l_312  =  (long) i_311;
      l_313  =  l_312 << 2;
      ul_314  =  ul_0 + l_313;
      *((__global float *) (arena + l_313))  =  f_310;
    }  // B92
    else
    {
      // BLOCK 94
    }  // B92
  }  // B91
  else
  {
    // BLOCK 95
  }  // B91
  // BLOCK 96 MERGES [95 93 94 ]
  b_315  =  i_298 < i_13;
  if(b_315)
  {
    // BLOCK 97
    b_316  =  i_243 < i_15;
    if(b_316)
    {
      // BLOCK 98
      f_317  =  adf_4[i_218];
      i_318  =  i_243 + i_300;
      l_319  =  (long) i_318;
      l_320  =  l_319 << 2;
      ul_321  =  ul_0 + l_320;
      *((__global float *) (arena + l_320))  =  f_317;
    }  // B97
    else
    {
      // BLOCK 99
    }  // B97
  }  // B96
  else
  {
    // BLOCK 100
  }  // B96
  // BLOCK 101 MERGES [100 98 99 ]
  b_322  =  i_298 < i_13;
  if(b_322)
  {
    // BLOCK 102
    b_323  =  i_251 < i_15;
    if(b_323)
    {
      // BLOCK 103
      f_324  =  adf_4[i_220];
      i_325  =  i_251 + i_300;
      l_326  =  (long) i_325;
      l_327  =  l_326 << 2;
      ul_328  =  ul_0 + l_327;
      *((__global float *) (arena + l_327))  =  f_324;
    }  // B102
    else
    {
      // BLOCK 104
    }  // B102
  }  // B101
  else
  {
    // BLOCK 105
  }  // B101
  // BLOCK 106 MERGES [105 104 103 ]
  f_329  =  ul_3[12];
  adf_4[i_29]  =  f_329;
  f_330  =  ul_3[13];
  adf_4[i_216]  =  f_330;
  f_331  =  ul_3[14];
  adf_4[i_218]  =  f_331;
  f_332  =  ul_3[15];
  adf_4[i_220]  =  f_332;
  i_333  =  i_224 + 3;
  i_334  =  i_333 * i_9;
  i_335  =  i_334 + i_223;
  b_336  =  i_333 < i_13;
  if(b_336)
  {
    // BLOCK 107
    b_337  =  i_227 < i_15;
    if(b_337)
    {
      // BLOCK 108
      f_338  =  adf_4[i_29];
      i_339  =  i_335 + i_227;
      l_340  =  (long) i_339;
      l_341  =  l_340 << 2;
      ul_342  =  ul_0 + l_341;
      *((__global float *) (arena + l_341))  =  f_338;
    }  // B107
    else
    {
      // BLOCK 109
    }  // B107
  }  // B106
  else
  {
    // BLOCK 110
  }  // B106
  // BLOCK 111 MERGES [110 108 109 ]
  b_343  =  i_333 < i_13;
  if(b_343)
  {
    // BLOCK 112
    b_344  =  i_235 < i_15;
    if(b_344)
    {
      // BLOCK 113
      f_345  =  adf_4[i_216];
      i_346  =  i_235 + i_335;
      l_347  =  (long) i_346;
      l_348  =  l_347 << 2;
      ul_349  =  ul_0 + l_348;
      *((__global float *) (arena + l_348))  =  f_345;
    }  // B112
    else
    {
      // BLOCK 114
    }  // B112
  }  // B111
  else
  {
    // BLOCK 115
  }  // B111
  // BLOCK 116 MERGES [115 113 114 ]
  b_350  =  i_333 < i_13;
  if(b_350)
  {
    // BLOCK 117
    b_351  =  i_243 < i_15;
    if(b_351)
    {
      // BLOCK 118
      f_352  =  adf_4[i_218];
      i_353  =  i_243 + i_335;
      l_354  =  (long) i_353;
      l_355  =  l_354 << 2;
      ul_356  =  ul_0 + l_355;
      *((__global float *) (arena + l_355))  =  f_352;
    }  // B117
    else
    {
      // BLOCK 119
    }  // B117
  }  // B116
  else
  {
    // BLOCK 120
  }  // B116
  // BLOCK 121 MERGES [120 118 119 ]
  b_357  =  i_333 < i_13;
  if(b_357)
  {
    // BLOCK 122
    b_358  =  i_251 < i_15;
    if(b_358)
    {
      // BLOCK 123
      f_359  =  adf_4[i_220];
      i_360  =  i_251 + i_335;
      l_361  =  (long) i_360;
      l_362  =  l_361 << 2;
      ul_363  =  ul_0 + l_362;
      *((__global float *) (arena + l_362))  =  f_359;
      return;
    }  // B122
    else
    {
      // BLOCK 124
      return;
    }  // B122
  }  // B121
  else
  {
    // BLOCK 125
  }  // B121
  // BLOCK 126 MERGES [125 124 123 ]
  return;
}  //  kernel
