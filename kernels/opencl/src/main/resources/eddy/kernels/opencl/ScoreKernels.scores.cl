// ScoreKernels.scores, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void scores(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_100, b_101, b_109, b_119, b_120, b_128, b_205, b_206, b_209, b_211, b_218, b_219, b_222, b_224, b_231, b_232, b_235, b_237, b_244, b_245, b_248, b_250, b_258, b_259, b_262, b_264, b_269, b_270, b_273, b_275, b_280, b_281, b_284, b_286, b_291, b_292, b_295, b_297, b_305, b_306, b_309, b_311, b_316, b_317, b_320, b_322, b_327, b_328, b_331, b_333, b_338, b_339, b_342, b_344, b_352, b_353, b_356, b_358, b_363, b_364, b_367, b_369, b_374, b_375, b_378, b_380, b_385, b_386, b_389, b_391, b_62, b_63, b_71, b_81, b_82, b_90;
  float f_107, f_108, f_115, f_116, f_117, f_126, f_127, f_134, f_135, f_136, f_140, f_142, f_144, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_203, f_204, f_207, f_208, f_210, f_220, f_221, f_223, f_233, f_234, f_236, f_246, f_247, f_249, f_260, f_261, f_263, f_271, f_272, f_274, f_282, f_283, f_285, f_293, f_294, f_296, f_307, f_308, f_310, f_318, f_319, f_321, f_329, f_330, f_332, f_340, f_341, f_343, f_354, f_355, f_357, f_365, f_366, f_368, f_376, f_377, f_379, f_387, f_388, f_390, f_69, f_70, f_77, f_78, f_79, f_88, f_89, f_96, f_97, f_98;
  int i_102, i_103, i_11, i_110, i_111, i_118, i_121, i_122, i_129, i_13, i_130, i_137, i_138, i_139, i_141, i_143, i_145, i_147, i_15, i_157, i_17, i_171, i_181, i_19, i_191, i_192, i_194, i_195, i_196, i_197, i_198, i_199, i_200, i_201, i_202, i_21, i_212, i_216, i_217, i_225, i_229, i_23, i_230, i_238, i_24, i_242, i_243, i_25, i_251, i_255, i_256, i_257, i_26, i_265, i_27, i_276, i_28, i_287, i_29, i_298, i_30, i_302, i_303, i_304, i_31, i_312, i_32, i_323, i_33, i_334, i_34, i_345, i_349, i_35, i_350, i_351, i_359, i_36, i_37, i_370, i_38, i_381, i_39, i_392, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_64, i_65, i_72, i_73, i_80, i_83, i_84, i_9, i_91, i_92, i_99;
  long l_104, l_105, l_112, l_113, l_123, l_124, l_131, l_132, l_213, l_214, l_226, l_227, l_239, l_240, l_252, l_253, l_266, l_267, l_277, l_278, l_288, l_289, l_299, l_300, l_313, l_314, l_324, l_325, l_335, l_336, l_346, l_347, l_360, l_361, l_371, l_372, l_382, l_383, l_393, l_394, l_66, l_67, l_74, l_75, l_85, l_86, l_93, l_94;
  ulong ul_0, ul_1, ul_10, ul_106, ul_114, ul_12, ul_125, ul_133, ul_14, ul_16, ul_18, ul_193, ul_20, ul_215, ul_22, ul_228, ul_241, ul_254, ul_268, ul_279, ul_290, ul_301, ul_315, ul_326, ul_337, ul_348, ul_362, ul_373, ul_384, ul_395, ul_68, ul_76, ul_8, ul_87, ul_95;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  __private float ul_2[16];
  __private float* ul_3 = ul_2;
  __local float adf_4[1024] __attribute__((aligned(16)));
  __local float adf_5[1024] __attribute__((aligned(16)));
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
  ul_14  =  ul_1 + 40L;
  i_15  =  *((__global int *) (params + 40L));
  ul_16  =  ul_1 + 44L;
  i_17  =  *((__global int *) (params + 44L));
  ul_18  =  ul_1 + 32L;
  i_19  =  *((__global int *) (params + 32L));
  ul_20  =  ul_1 + 20L;
  i_21  =  *((__global int *) (params + 20L));
  ul_22  =  ul_1 + 16L;
  i_23  =  *((__global int *) (params + 16L));
  i_24  =  get_group_id(0);
  i_25  =  i_24 << 6;
  i_26  =  get_local_id(1);
  i_27  =  i_26 << 4;
  i_28  =  get_local_id(0);
  i_29  =  i_27 + i_28;
  i_30  =  i_29 % 64;
  i_31  =  i_25 + i_30;
  i_32  =  get_group_id(2);
  i_33  =  i_13 * i_32;
  i_34  =  i_33 * i_9;
  i_35  =  i_34 + i_23;
  i_36  =  i_35 + i_15;
  i_37  =  i_31 + i_36;
  i_38  =  get_group_id(1);
  i_39  =  i_38 << 6;
  i_40  =  i_39 + i_30;
  i_41  =  i_11 * i_33;
  i_42  =  i_41 + i_21;
  i_43  =  i_40 + i_42;
  i_44  =  i_26 << 2;
  i_45  =  i_29 >> 31;
  i_46  =  i_45 >> 26;
  i_47  =  i_46 + i_29;
  i_48  =  i_47 >> 6;
  i_49  =  i_48 + 12;
  i_50  =  i_49 << 6;
  i_51  =  i_50 + i_30;
  i_52  =  i_48 + 8;
  i_53  =  i_52 << 6;
  i_54  =  i_53 + i_30;
  i_55  =  i_48 + 4;
  i_56  =  i_55 << 6;
  i_57  =  i_56 + i_30;
  i_58  =  i_47 & -64;
  i_59  =  i_58 + i_30;
  // BLOCK 1 MERGES [0 37 ]
  i_60  =  0;
  for(;i_60 < i_13;)
  {
    // BLOCK 2
    i_61  =  i_60 + i_48;
    b_62  =  i_61 < i_13;
    if(b_62)
    {
      // BLOCK 3
      b_63  =  i_40 < i_11;
      if(b_63)
      {
        // BLOCK 4
        i_64  =  i_61 * i_11;
        i_65  =  i_43 + i_64;
        l_66  =  (long) i_65;
        l_67  =  l_66 << 2;
        ul_68  =  ul_0 + l_67;
        f_69  =  *((__global float *) (arena + l_67));
        f_70  =  f_69;
      }  // B3
      else
      {
        // BLOCK 5
        f_70  =  0.0F;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      b_71  =  i_31 < i_17;
      if(b_71)
      {
        // BLOCK 7
        i_72  =  i_61 * i_9;
        i_73  =  i_37 + i_72;
        l_74  =  (long) i_73;
        l_75  =  l_74 << 2;
        ul_76  =  ul_0 + l_75;
        f_77  =  *((__global float *) (arena + l_75));
        f_78  =  f_70;
        f_79  =  f_77;
      }  // B6
      else
      {
        // BLOCK 8
        f_78  =  f_70;
        f_79  =  0.0F;
      }  // B6
    }  // B2
    else
    {
      // BLOCK 9
      f_78  =  0.0F;
      f_79  =  0.0F;
    }  // B2
    // BLOCK 10 MERGES [9 8 7 ]
    adf_4[i_59]  =  f_78;
    adf_5[i_59]  =  f_79;
    i_80  =  i_60 + i_55;
    b_81  =  i_80 < i_13;
    if(b_81)
    {
      // BLOCK 11
      b_82  =  i_40 < i_11;
      if(b_82)
      {
        // BLOCK 12
        i_83  =  i_80 * i_11;
        i_84  =  i_83 + i_43;
        l_85  =  (long) i_84;
        l_86  =  l_85 << 2;
        ul_87  =  ul_0 + l_86;
        f_88  =  *((__global float *) (arena + l_86));
        f_89  =  f_88;
      }  // B11
      else
      {
        // BLOCK 13
        f_89  =  0.0F;
      }  // B11
      // BLOCK 14 MERGES [13 12 ]
      b_90  =  i_31 < i_17;
      if(b_90)
      {
        // BLOCK 15
        i_91  =  i_80 * i_9;
        i_92  =  i_91 + i_37;
        l_93  =  (long) i_92;
        l_94  =  l_93 << 2;
        ul_95  =  ul_0 + l_94;
        f_96  =  *((__global float *) (arena + l_94));
        f_97  =  f_89;
        f_98  =  f_96;
      }  // B14
      else
      {
        // BLOCK 16
        f_97  =  f_89;
        f_98  =  0.0F;
      }  // B14
    }  // B10
    else
    {
      // BLOCK 17
      f_97  =  0.0F;
      f_98  =  0.0F;
    }  // B10
    // BLOCK 18 MERGES [17 16 15 ]
    adf_4[i_57]  =  f_97;
    adf_5[i_57]  =  f_98;
    i_99  =  i_60 + i_52;
    b_100  =  i_99 < i_13;
    if(b_100)
    {
      // BLOCK 19
      b_101  =  i_40 < i_11;
      if(b_101)
      {
        // BLOCK 20
        i_102  =  i_99 * i_11;
        i_103  =  i_102 + i_43;
        l_104  =  (long) i_103;
        l_105  =  l_104 << 2;
        ul_106  =  ul_0 + l_105;
        f_107  =  *((__global float *) (arena + l_105));
        f_108  =  f_107;
      }  // B19
      else
      {
        // BLOCK 21
        f_108  =  0.0F;
      }  // B19
      // BLOCK 22 MERGES [21 20 ]
      b_109  =  i_31 < i_17;
      if(b_109)
      {
        // BLOCK 23
        i_110  =  i_99 * i_9;
        i_111  =  i_110 + i_37;
        l_112  =  (long) i_111;
        l_113  =  l_112 << 2;
        ul_114  =  ul_0 + l_113;
        f_115  =  *((__global float *) (arena + l_113));
        f_116  =  f_108;
        f_117  =  f_115;
      }  // B22
      else
      {
        // BLOCK 24
        f_116  =  f_108;
        f_117  =  0.0F;
      }  // B22
    }  // B18
    else
    {
      // BLOCK 25
      f_116  =  0.0F;
      f_117  =  0.0F;
    }  // B18
    // BLOCK 26 MERGES [25 24 23 ]
    adf_4[i_54]  =  f_116;
    adf_5[i_54]  =  f_117;
    i_118  =  i_60 + i_49;
    b_119  =  i_118 < i_13;
    if(b_119)
    {
      // BLOCK 27
      b_120  =  i_40 < i_11;
      if(b_120)
      {
        // BLOCK 28
        i_121  =  i_118 * i_11;
        i_122  =  i_121 + i_43;
        l_123  =  (long) i_122;
        l_124  =  l_123 << 2;
        ul_125  =  ul_0 + l_124;
        f_126  =  *((__global float *) (arena + l_124));
        f_127  =  f_126;
      }  // B27
      else
      {
        // BLOCK 29
        f_127  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [29 28 ]
      b_128  =  i_31 < i_17;
      if(b_128)
      {
        // BLOCK 31
        i_129  =  i_118 * i_9;
        i_130  =  i_129 + i_37;
        l_131  =  (long) i_130;
        l_132  =  l_131 << 2;
        ul_133  =  ul_0 + l_132;
        f_134  =  *((__global float *) (arena + l_132));
        f_135  =  f_127;
        f_136  =  f_134;
      }  // B30
      else
      {
        // BLOCK 32
        f_135  =  f_127;
        f_136  =  0.0F;
      }  // B30
    }  // B26
    else
    {
      // BLOCK 33
      f_135  =  0.0F;
      f_136  =  0.0F;
    }  // B26
    // BLOCK 34 MERGES [33 32 31 ]
    adf_4[i_51]  =  f_135;
    adf_5[i_51]  =  f_136;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 35 MERGES [34 36 ]
    i_137  =  0;
    for(;i_137 < 16;)
    {
      // BLOCK 36
      i_138  =  i_137 << 6;
      i_139  =  i_138 + i_28;
      f_140  =  adf_5[i_139];
      ul_7[0]  =  f_140;
      i_141  =  i_139 + 16;
      f_142  =  adf_5[i_141];
      ul_7[1]  =  f_142;
      i_143  =  i_139 + 32;
      f_144  =  adf_5[i_143];
      ul_7[2]  =  f_144;
      i_145  =  i_139 + 48;
      f_146  =  adf_5[i_145];
      ul_7[3]  =  f_146;
      i_147  =  i_44 + i_138;
      f_148  =  adf_4[i_147];
      f_149  =  ul_3[0];
      f_150  =  fma(f_140, f_148, f_149);
      ul_3[0]  =  f_150;
      f_151  =  ul_3[1];
      f_152  =  fma(f_142, f_148, f_151);
      ul_3[1]  =  f_152;
      f_153  =  ul_3[2];
      f_154  =  fma(f_144, f_148, f_153);
      ul_3[2]  =  f_154;
      f_155  =  ul_3[3];
      f_156  =  fma(f_146, f_148, f_155);
      ul_3[3]  =  f_156;
      i_157  =  i_147 + 1;
      f_158  =  adf_4[i_157];
      f_159  =  ul_3[4];
      f_160  =  ul_7[0];
      f_161  =  fma(f_158, f_160, f_159);
      ul_3[4]  =  f_161;
      f_162  =  ul_3[5];
      f_163  =  ul_7[1];
      f_164  =  fma(f_158, f_163, f_162);
      ul_3[5]  =  f_164;
      f_165  =  ul_3[6];
      f_166  =  ul_7[2];
      f_167  =  fma(f_158, f_166, f_165);
      ul_3[6]  =  f_167;
      f_168  =  ul_3[7];
      f_169  =  ul_7[3];
      f_170  =  fma(f_158, f_169, f_168);
      ul_3[7]  =  f_170;
      i_171  =  i_147 + 2;
      f_172  =  adf_4[i_171];
      f_173  =  ul_3[8];
      f_174  =  fma(f_160, f_172, f_173);
      ul_3[8]  =  f_174;
      f_175  =  ul_3[9];
      f_176  =  fma(f_163, f_172, f_175);
      ul_3[9]  =  f_176;
      f_177  =  ul_3[10];
      f_178  =  fma(f_166, f_172, f_177);
      ul_3[10]  =  f_178;
      f_179  =  ul_3[11];
      f_180  =  fma(f_169, f_172, f_179);
      ul_3[11]  =  f_180;
      i_181  =  i_147 + 3;
      f_182  =  adf_4[i_181];
      f_183  =  ul_3[12];
      f_184  =  fma(f_160, f_182, f_183);
      ul_3[12]  =  f_184;
      f_185  =  ul_3[13];
      f_186  =  fma(f_163, f_182, f_185);
      ul_3[13]  =  f_186;
      f_187  =  ul_3[14];
      f_188  =  fma(f_166, f_182, f_187);
      ul_3[14]  =  f_188;
      f_189  =  ul_3[15];
      f_190  =  fma(f_169, f_182, f_189);
      ul_3[15]  =  f_190;
      i_191  =  i_137 + 1;
      i_137  =  i_191;
    }  // B35
    // BLOCK 37
    barrier(CLK_LOCAL_MEM_FENCE);
    i_192  =  i_60 + 16;
    i_60  =  i_192;
  }  // B1
  // BLOCK 38
  ul_193  =  ul_1 + 36L;
  i_194  =  *((__global int *) (params + 36L));
  i_195  =  i_11 * i_32;
  i_196  =  i_195 * i_17;
  i_197  =  i_196 + i_194;
  i_198  =  i_39 + i_44;
  i_199  =  i_198 * i_17;
  i_200  =  i_197 + i_199;
  i_201  =  i_25 + i_28;
  i_202  =  i_201 + i_15;
  f_203  =  (float) i_13;
  f_204  =  rsqrt(f_203);
  b_205  =  i_198 < i_11;
  if(b_205)
  {
    // BLOCK 39
    b_206  =  i_201 < i_17;
    if(b_206)
    {
      // BLOCK 40
      f_207  =  ul_3[0];
      f_208  =  f_204 * f_207;
      b_209  =  i_19 == 0;
      if(b_209)
      {
        // BLOCK 41
        f_210  =  f_208;
      }  // B40
      else
      {
        // BLOCK 42
        b_211  =  i_202 < i_198;
        if(b_211)
        {
          // BLOCK 43
          f_210  =  -1.0E30F;
        }  // B42
        else
        {
          // BLOCK 44
          f_210  =  f_208;
        }  // B42
      }  // B40
      // BLOCK 45 MERGES [41 44 43 ]
      i_212  =  i_200 + i_201;
      l_213  =  (long) i_212;
      l_214  =  l_213 << 2;
      ul_215  =  ul_0 + l_214;
      *((__global float *) (arena + l_214))  =  f_210;
    }  // B39
    else
    {
      // BLOCK 46
    }  // B39
  }  // B38
  else
  {
    // BLOCK 47
  }  // B38
  // BLOCK 48 MERGES [47 45 46 ]
  i_216  =  i_201 + 16;
  i_217  =  i_216 + i_15;
  b_218  =  i_198 < i_11;
  if(b_218)
  {
    // BLOCK 49
    b_219  =  i_216 < i_17;
    if(b_219)
    {
      // BLOCK 50
      f_220  =  ul_3[1];
      f_221  =  f_220 * f_204;
      b_222  =  i_19 == 0;
      if(b_222)
      {
        // BLOCK 51
        f_223  =  f_221;
      }  // B50
      else
      {
        // BLOCK 52
        b_224  =  i_217 < i_198;
        if(b_224)
        {
          // BLOCK 53
          f_223  =  -1.0E30F;
        }  // B52
        else
        {
          // BLOCK 54
          f_223  =  f_221;
        }  // B52
      }  // B50
      // BLOCK 55 MERGES [51 54 53 ]
      i_225  =  i_216 + i_200;
      l_226  =  (long) i_225;
      l_227  =  l_226 << 2;
      ul_228  =  ul_0 + l_227;
      *((__global float *) (arena + l_227))  =  f_223;
    }  // B49
    else
    {
      // BLOCK 56
    }  // B49
  }  // B48
  else
  {
    // BLOCK 57
  }  // B48
  // BLOCK 58 MERGES [57 55 56 ]
  i_229  =  i_201 + 32;
  i_230  =  i_229 + i_15;
  b_231  =  i_198 < i_11;
  if(b_231)
  {
    // BLOCK 59
    b_232  =  i_229 < i_17;
    if(b_232)
    {
      // BLOCK 60
      f_233  =  ul_3[2];
      f_234  =  f_233 * f_204;
      b_235  =  i_19 == 0;
      if(b_235)
      {
        // BLOCK 61
        f_236  =  f_234;
      }  // B60
      else
      {
        // BLOCK 62
        b_237  =  i_230 < i_198;
        if(b_237)
        {
          // BLOCK 63
          f_236  =  -1.0E30F;
        }  // B62
        else
        {
          // BLOCK 64
          f_236  =  f_234;
        }  // B62
      }  // B60
      // BLOCK 65 MERGES [61 64 63 ]
      i_238  =  i_229 + i_200;
      l_239  =  (long) i_238;
      l_240  =  l_239 << 2;
      ul_241  =  ul_0 + l_240;
      *((__global float *) (arena + l_240))  =  f_236;
    }  // B59
    else
    {
      // BLOCK 66
    }  // B59
  }  // B58
  else
  {
    // BLOCK 67
  }  // B58
  // BLOCK 68 MERGES [67 65 66 ]
  i_242  =  i_201 + 48;
  i_243  =  i_242 + i_15;
  b_244  =  i_198 < i_11;
  if(b_244)
  {
    // BLOCK 69
    b_245  =  i_242 < i_17;
    if(b_245)
    {
      // BLOCK 70
      f_246  =  ul_3[3];
      f_247  =  f_246 * f_204;
      b_248  =  i_19 == 0;
      if(b_248)
      {
        // BLOCK 71
        f_249  =  f_247;
      }  // B70
      else
      {
        // BLOCK 72
        b_250  =  i_243 < i_198;
        if(b_250)
        {
          // BLOCK 73
          f_249  =  -1.0E30F;
        }  // B72
        else
        {
          // BLOCK 74
          f_249  =  f_247;
        }  // B72
      }  // B70
      // BLOCK 75 MERGES [71 74 73 ]
      i_251  =  i_242 + i_200;
      l_252  =  (long) i_251;
      l_253  =  l_252 << 2;
      ul_254  =  ul_0 + l_253;
      *((__global float *) (arena + l_253))  =  f_249;
    }  // B69
    else
    {
      // BLOCK 76
    }  // B69
  }  // B68
  else
  {
    // BLOCK 77
  }  // B68
  // BLOCK 78 MERGES [77 76 75 ]
  i_255  =  i_198 + 1;
  i_256  =  i_255 * i_17;
  i_257  =  i_256 + i_197;
  b_258  =  i_255 < i_11;
  if(b_258)
  {
    // BLOCK 79
    b_259  =  i_201 < i_17;
    if(b_259)
    {
      // BLOCK 80
      f_260  =  ul_3[4];
      f_261  =  f_260 * f_204;
      b_262  =  i_19 == 0;
      if(b_262)
      {
        // BLOCK 81
        f_263  =  f_261;
      }  // B80
      else
      {
        // BLOCK 82
        b_264  =  i_202 < i_255;
        if(b_264)
        {
          // BLOCK 83
          f_263  =  -1.0E30F;
        }  // B82
        else
        {
          // BLOCK 84
          f_263  =  f_261;
        }  // B82
      }  // B80
      // BLOCK 85 MERGES [81 84 83 ]
      i_265  =  i_257 + i_201;
      l_266  =  (long) i_265;
      l_267  =  l_266 << 2;
      ul_268  =  ul_0 + l_267;
      *((__global float *) (arena + l_267))  =  f_263;
    }  // B79
    else
    {
      // BLOCK 86
    }  // B79
  }  // B78
  else
  {
    // BLOCK 87
  }  // B78
  // BLOCK 88 MERGES [87 85 86 ]
  b_269  =  i_255 < i_11;
  if(b_269)
  {
    // BLOCK 89
    b_270  =  i_216 < i_17;
    if(b_270)
    {
      // BLOCK 90
      f_271  =  ul_3[5];
      f_272  =  f_271 * f_204;
      b_273  =  i_19 == 0;
      if(b_273)
      {
        // BLOCK 91
        f_274  =  f_272;
      }  // B90
      else
      {
        // BLOCK 92
        b_275  =  i_217 < i_255;
        if(b_275)
        {
          // BLOCK 93
          f_274  =  -1.0E30F;
        }  // B92
        else
        {
          // BLOCK 94
          f_274  =  f_272;
        }  // B92
      }  // B90
      // BLOCK 95 MERGES [91 94 93 ]
      i_276  =  i_216 + i_257;
      l_277  =  (long) i_276;
      l_278  =  l_277 << 2;
      ul_279  =  ul_0 + l_278;
      *((__global float *) (arena + l_278))  =  f_274;
    }  // B89
    else
    {
      // BLOCK 96
    }  // B89
  }  // B88
  else
  {
    // BLOCK 97
  }  // B88
  // BLOCK 98 MERGES [97 95 96 ]
  b_280  =  i_255 < i_11;
  if(b_280)
  {
    // BLOCK 99
    b_281  =  i_229 < i_17;
    if(b_281)
    {
      // BLOCK 100
      f_282  =  ul_3[6];
      f_283  =  f_282 * f_204;
      b_284  =  i_19 == 0;
      if(b_284)
      {
        // BLOCK 101
        f_285  =  f_283;
      }  // B100
      else
      {
        // BLOCK 102
        b_286  =  i_230 < i_255;
        if(b_286)
        {
          // BLOCK 103
          f_285  =  -1.0E30F;
        }  // B102
        else
        {
          // BLOCK 104
          f_285  =  f_283;
        }  // B102
      }  // B100
      // BLOCK 105 MERGES [101 104 103 ]
      i_287  =  i_229 + i_257;
      l_288  =  (long) i_287;
      l_289  =  l_288 << 2;
      ul_290  =  ul_0 + l_289;
      *((__global float *) (arena + l_289))  =  f_285;
    }  // B99
    else
    {
      // BLOCK 106
    }  // B99
  }  // B98
  else
  {
    // BLOCK 107
  }  // B98
  // BLOCK 108 MERGES [107 105 106 ]
  b_291  =  i_255 < i_11;
  if(b_291)
  {
    // BLOCK 109
    b_292  =  i_242 < i_17;
    if(b_292)
    {
      // BLOCK 110
      f_293  =  ul_3[7];
      f_294  =  f_293 * f_204;
      b_295  =  i_19 == 0;
      if(b_295)
      {
        // BLOCK 111
        f_296  =  f_294;
      }  // B110
      else
      {
        // BLOCK 112
        b_297  =  i_243 < i_255;
        if(b_297)
        {
          // BLOCK 113
          f_296  =  -1.0E30F;
        }  // B112
        else
        {
          // BLOCK 114
          f_296  =  f_294;
        }  // B112
      }  // B110
      // BLOCK 115 MERGES [111 114 113 ]
      i_298  =  i_242 + i_257;
      l_299  =  (long) i_298;
      l_300  =  l_299 << 2;
      ul_301  =  ul_0 + l_300;
      *((__global float *) (arena + l_300))  =  f_296;
    }  // B109
    else
    {
      // BLOCK 116
    }  // B109
  }  // B108
  else
  {
    // BLOCK 117
  }  // B108
  // BLOCK 118 MERGES [117 116 115 ]
  i_302  =  i_198 + 2;
  i_303  =  i_302 * i_17;
  i_304  =  i_303 + i_197;
  b_305  =  i_302 < i_11;
  if(b_305)
  {
    // BLOCK 119
    b_306  =  i_201 < i_17;
    if(b_306)
    {
      // BLOCK 120
      f_307  =  ul_3[8];
      f_308  =  f_307 * f_204;
      b_309  =  i_19 == 0;
      if(b_309)
      {
        // BLOCK 121
        f_310  =  f_308;
      }  // B120
      else
      {
        // BLOCK 122
        b_311  =  i_202 < i_302;
        if(b_311)
        {
          // BLOCK 123
          f_310  =  -1.0E30F;
        }  // B122
        else
        {
          // BLOCK 124
          f_310  =  f_308;
        }  // B122
      }  // B120
      // BLOCK 125 MERGES [121 124 123 ]
      i_312  =  i_304 + i_201;
      l_313  =  (long) i_312;
      l_314  =  l_313 << 2;
      ul_315  =  ul_0 + l_314;
      *((__global float *) (arena + l_314))  =  f_310;
    }  // B119
    else
    {
      // BLOCK 126
    }  // B119
  }  // B118
  else
  {
    // BLOCK 127
  }  // B118
  // BLOCK 128 MERGES [127 125 126 ]
  b_316  =  i_302 < i_11;
  if(b_316)
  {
    // BLOCK 129
    b_317  =  i_216 < i_17;
    if(b_317)
    {
      // BLOCK 130
      f_318  =  ul_3[9];
      f_319  =  f_318 * f_204;
      b_320  =  i_19 == 0;
      if(b_320)
      {
        // BLOCK 131
        f_321  =  f_319;
      }  // B130
      else
      {
        // BLOCK 132
        b_322  =  i_217 < i_302;
        if(b_322)
        {
          // BLOCK 133
          f_321  =  -1.0E30F;
        }  // B132
        else
        {
          // BLOCK 134
          f_321  =  f_319;
        }  // B132
      }  // B130
      // BLOCK 135 MERGES [131 134 133 ]
      i_323  =  i_216 + i_304;
      l_324  =  (long) i_323;
      l_325  =  l_324 << 2;
      ul_326  =  ul_0 + l_325;
      *((__global float *) (arena + l_325))  =  f_321;
    }  // B129
    else
    {
      // BLOCK 136
    }  // B129
  }  // B128
  else
  {
    // BLOCK 137
  }  // B128
  // BLOCK 138 MERGES [137 135 136 ]
  b_327  =  i_302 < i_11;
  if(b_327)
  {
    // BLOCK 139
    b_328  =  i_229 < i_17;
    if(b_328)
    {
      // BLOCK 140
      f_329  =  ul_3[10];
      f_330  =  f_329 * f_204;
      b_331  =  i_19 == 0;
      if(b_331)
      {
        // BLOCK 141
        f_332  =  f_330;
      }  // B140
      else
      {
        // BLOCK 142
        b_333  =  i_230 < i_302;
        if(b_333)
        {
          // BLOCK 143
          f_332  =  -1.0E30F;
        }  // B142
        else
        {
          // BLOCK 144
          f_332  =  f_330;
        }  // B142
      }  // B140
      // BLOCK 145 MERGES [141 144 143 ]
      i_334  =  i_229 + i_304;
      l_335  =  (long) i_334;
      l_336  =  l_335 << 2;
      ul_337  =  ul_0 + l_336;
      *((__global float *) (arena + l_336))  =  f_332;
    }  // B139
    else
    {
      // BLOCK 146
    }  // B139
  }  // B138
  else
  {
    // BLOCK 147
  }  // B138
  // BLOCK 148 MERGES [147 145 146 ]
  b_338  =  i_302 < i_11;
  if(b_338)
  {
    // BLOCK 149
    b_339  =  i_242 < i_17;
    if(b_339)
    {
      // BLOCK 150
      f_340  =  ul_3[11];
      f_341  =  f_340 * f_204;
      b_342  =  i_19 == 0;
      if(b_342)
      {
        // BLOCK 151
        f_343  =  f_341;
      }  // B150
      else
      {
        // BLOCK 152
        b_344  =  i_243 < i_302;
        if(b_344)
        {
          // BLOCK 153
          f_343  =  -1.0E30F;
        }  // B152
        else
        {
          // BLOCK 154
          f_343  =  f_341;
        }  // B152
      }  // B150
      // BLOCK 155 MERGES [151 154 153 ]
      i_345  =  i_242 + i_304;
      l_346  =  (long) i_345;
      l_347  =  l_346 << 2;
      ul_348  =  ul_0 + l_347;
      *((__global float *) (arena + l_347))  =  f_343;
    }  // B149
    else
    {
      // BLOCK 156
    }  // B149
  }  // B148
  else
  {
    // BLOCK 157
  }  // B148
  // BLOCK 158 MERGES [157 156 155 ]
  i_349  =  i_198 + 3;
  i_350  =  i_349 * i_17;
  i_351  =  i_350 + i_197;
  b_352  =  i_349 < i_11;
  if(b_352)
  {
    // BLOCK 159
    b_353  =  i_201 < i_17;
    if(b_353)
    {
      // BLOCK 160
      f_354  =  ul_3[12];
      f_355  =  f_354 * f_204;
      b_356  =  i_19 == 0;
      if(b_356)
      {
        // BLOCK 161
        f_357  =  f_355;
      }  // B160
      else
      {
        // BLOCK 162
        b_358  =  i_202 < i_349;
        if(b_358)
        {
          // BLOCK 163
          f_357  =  -1.0E30F;
        }  // B162
        else
        {
          // BLOCK 164
          f_357  =  f_355;
        }  // B162
      }  // B160
      // BLOCK 165 MERGES [161 164 163 ]
      i_359  =  i_351 + i_201;
      l_360  =  (long) i_359;
      l_361  =  l_360 << 2;
      ul_362  =  ul_0 + l_361;
      *((__global float *) (arena + l_361))  =  f_357;
    }  // B159
    else
    {
      // BLOCK 166
    }  // B159
  }  // B158
  else
  {
    // BLOCK 167
  }  // B158
  // BLOCK 168 MERGES [167 165 166 ]
  b_363  =  i_349 < i_11;
  if(b_363)
  {
    // BLOCK 169
    b_364  =  i_216 < i_17;
    if(b_364)
    {
      // BLOCK 170
      f_365  =  ul_3[13];
      f_366  =  f_365 * f_204;
      b_367  =  i_19 == 0;
      if(b_367)
      {
        // BLOCK 171
        f_368  =  f_366;
      }  // B170
      else
      {
        // BLOCK 172
        b_369  =  i_217 < i_349;
        if(b_369)
        {
          // BLOCK 173
          f_368  =  -1.0E30F;
        }  // B172
        else
        {
          // BLOCK 174
          f_368  =  f_366;
        }  // B172
      }  // B170
      // BLOCK 175 MERGES [171 174 173 ]
      i_370  =  i_216 + i_351;
      l_371  =  (long) i_370;
      l_372  =  l_371 << 2;
      ul_373  =  ul_0 + l_372;
      *((__global float *) (arena + l_372))  =  f_368;
    }  // B169
    else
    {
      // BLOCK 176
    }  // B169
  }  // B168
  else
  {
    // BLOCK 177
  }  // B168
  // BLOCK 178 MERGES [177 175 176 ]
  b_374  =  i_349 < i_11;
  if(b_374)
  {
    // BLOCK 179
    b_375  =  i_229 < i_17;
    if(b_375)
    {
      // BLOCK 180
      f_376  =  ul_3[14];
      f_377  =  f_376 * f_204;
      b_378  =  i_19 == 0;
      if(b_378)
      {
        // BLOCK 181
        f_379  =  f_377;
      }  // B180
      else
      {
        // BLOCK 182
        b_380  =  i_230 < i_349;
        if(b_380)
        {
          // BLOCK 183
          f_379  =  -1.0E30F;
        }  // B182
        else
        {
          // BLOCK 184
          f_379  =  f_377;
        }  // B182
      }  // B180
      // BLOCK 185 MERGES [181 184 183 ]
      i_381  =  i_229 + i_351;
      l_382  =  (long) i_381;
      l_383  =  l_382 << 2;
      ul_384  =  ul_0 + l_383;
      *((__global float *) (arena + l_383))  =  f_379;
    }  // B179
    else
    {
      // BLOCK 186
    }  // B179
  }  // B178
  else
  {
    // BLOCK 187
  }  // B178
  // BLOCK 188 MERGES [187 185 186 ]
  b_385  =  i_349 < i_11;
  if(b_385)
  {
    // BLOCK 189
    b_386  =  i_242 < i_17;
    if(b_386)
    {
      // BLOCK 190
      f_387  =  ul_3[15];
      f_388  =  f_387 * f_204;
      b_389  =  i_19 == 0;
      if(b_389)
      {
        // BLOCK 191
        f_390  =  f_388;
      }  // B190
      else
      {
        // BLOCK 192
        b_391  =  i_243 < i_349;
        if(b_391)
        {
          // BLOCK 193
          f_390  =  -1.0E30F;
        }  // B192
        else
        {
          // BLOCK 194
          f_390  =  f_388;
        }  // B192
      }  // B190
      // BLOCK 195 MERGES [191 194 193 ]
      i_392  =  i_242 + i_351;
      l_393  =  (long) i_392;
      l_394  =  l_393 << 2;
      ul_395  =  ul_0 + l_394;
      *((__global float *) (arena + l_394))  =  f_390;
    }  // B189
    else
    {
      // BLOCK 196
      return;
    }  // B189
  }  // B188
  else
  {
    // BLOCK 197
  }  // B188
  // BLOCK 198 MERGES [197 196 195 ]
  return;
}  //  kernel
