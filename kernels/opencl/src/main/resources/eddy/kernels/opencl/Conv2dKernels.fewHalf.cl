// Conv2dKernels.fewHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 6b8915c415a1bb34929e4e443864369a6744bed410603d945b9c38f6d9e545a8
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 123122b5628d73fecadb1bd77899da784ae270a8d292b21eb50138bb89124185
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 def327505b5f3edbf612ef13762973cde9be7b2d77aff406514157153129cb01
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 15123e66bdce724c12ac405061960368966dce87b0a3cc903b43f01c12144c46
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 54bf45e74b43d7716bc2a988fd99ddc82b1aaddc34bbc17f1db8809b228cc7bc
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

__kernel void fewHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_171, b_181, b_191, b_197, b_21, b_219, b_228, b_242, b_250, b_260, b_269, b_275, b_297, b_306, b_319, b_327, b_337, b_346, b_352, b_374, b_383, b_396, b_404, b_414, b_423, b_429, b_451, b_460, b_65, b_71, b_81, b_87;
  float f_102, f_103, f_104, f_105, f_111, f_112, f_113, f_114, f_122, f_146, f_147, f_149, f_150, f_152, f_153, f_155, f_156, f_172, f_176, f_177, f_182, f_187, f_188, f_192, f_193, f_194, f_195, f_196, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_218, f_220, f_221, f_222, f_223, f_229, f_234, f_235, f_251, f_255, f_256, f_261, f_266, f_267, f_270, f_271, f_272, f_273, f_274, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_296, f_298, f_299, f_300, f_301, f_307, f_312, f_313, f_328, f_332, f_333, f_338, f_343, f_344, f_347, f_348, f_349, f_350, f_351, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_371, f_373, f_375, f_376, f_377, f_378, f_384, f_389, f_390, f_405, f_409, f_410, f_415, f_420, f_421, f_424, f_425, f_426, f_427, f_428, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_45, f_450, f_452, f_453, f_454, f_455, f_46, f_461, f_466, f_467, f_47, f_48;
  int i_100, i_106, i_107, i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_123, i_124, i_125, i_13, i_130, i_135, i_140, i_145, i_148, i_15, i_151, i_154, i_157, i_158, i_160, i_161, i_163, i_165, i_167, i_169, i_17, i_170, i_178, i_179, i_180, i_183, i_19, i_190, i_20, i_217, i_224, i_225, i_226, i_227, i_23, i_230, i_237, i_238, i_24, i_243, i_244, i_245, i_246, i_247, i_248, i_249, i_25, i_257, i_258, i_259, i_26, i_262, i_268, i_27, i_28, i_29, i_295, i_30, i_302, i_303, i_304, i_305, i_308, i_31, i_314, i_315, i_32, i_320, i_321, i_322, i_323, i_324, i_325, i_326, i_33, i_334, i_335, i_336, i_339, i_34, i_345, i_35, i_36, i_372, i_379, i_380, i_381, i_382, i_385, i_391, i_392, i_397, i_398, i_399, i_400, i_401, i_402, i_403, i_411, i_412, i_413, i_416, i_422, i_449, i_456, i_457, i_458, i_459, i_462, i_468, i_469, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_126, l_127, l_131, l_132, l_136, l_137, l_141, l_142, l_173, l_174, l_184, l_185, l_231, l_232, l_239, l_240, l_252, l_253, l_263, l_264, l_309, l_310, l_316, l_317, l_329, l_330, l_340, l_341, l_386, l_387, l_393, l_394, l_406, l_407, l_417, l_418, l_463, l_464, l_470, l_471;
  short sh_129, sh_134, sh_139, sh_144;
  ulong ul_0, ul_1, ul_10, ul_12, ul_121, ul_128, ul_133, ul_138, ul_14, ul_143, ul_159, ul_16, ul_162, ul_164, ul_166, ul_168, ul_175, ul_18, ul_186, ul_189, ul_2, ul_22, ul_233, ul_236, ul_241, ul_254, ul_265, ul_3, ul_311, ul_318, ul_331, ul_342, ul_37, ul_38, ul_388, ul_39, ul_395, ul_4, ul_40, ul_408, ul_41, ul_419, ul_42, ul_43, ul_44, ul_465, ul_472, ul_6, ul_8;

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
  ul_6  =  ul_3 + 4L;
  i_7  =  *((__global int *) (params + 4L));
  ul_8  =  ul_3 + 44L;
  i_9  =  *((__global int *) (params + 44L));
  ul_10  =  ul_3 + 56L;
  i_11  =  *((__global int *) (params + 56L));
  ul_12  =  ul_3 + 60L;
  i_13  =  *((__global int *) (params + 60L));
  ul_14  =  ul_3 + 72L;
  i_15  =  *((__global int *) (params + 72L));
  ul_16  =  ul_3 + 76L;
  i_17  =  *((__global int *) (params + 76L));
  ul_18  =  ul_3 + 8L;
  i_19  =  *((__global int *) (params + 8L));
  i_20  =  get_global_id(0);
  b_21  =  i_20 < i_19;
  if(b_21)
  {
    // BLOCK 1
    ul_22  =  ul_3 + 12L;
    i_23  =  *((__global int *) (params + 12L));
    i_24  =  i_15 * i_17;
    i_25  =  i_20 / i_7;
    i_26  =  i_25 * i_7;
    i_27  =  i_20 - i_26;
    i_28  =  get_global_id(1);
    i_29  =  i_28 << 2;
    i_30  =  i_29 + 3;
    i_31  =  i_5 + -1;
    i_32  =  min(i_30, i_31);
    i_33  =  i_29 + 2;
    i_34  =  min(i_33, i_31);
    i_35  =  i_29 + 1;
    i_36  =  min(i_35, i_31);
    ul_37  =  ul_3 + 100L;
    ul_38  =  ul_3 + 96L;
    ul_39  =  ul_3 + 68L;
    ul_40  =  ul_3 + 64L;
    ul_41  =  ul_3 + 88L;
    ul_42  =  ul_3 + 84L;
    ul_43  =  ul_3 + 80L;
    ul_44  =  ul_3 + 92L;
    // BLOCK 2 MERGES [1 19 ]
    f_45  =  0.0F;
    f_46  =  0.0F;
    f_47  =  0.0F;
    f_48  =  0.0F;
    i_49  =  0;
    for(;i_49 < i_24;)
    {
      // BLOCK 3
      i_50  =  *((__global int *) (params + 92L));
      i_51  =  *((__global int *) (params + 76L));
      i_52  =  *((__global int *) (params + 80L));
      i_53  =  *((__global int *) (params + 84L));
      i_54  =  *((__global int *) (params + 88L));
      i_55  =  *((__global int *) (params + 64L));
      i_56  =  *((__global int *) (params + 68L));
      i_57  =  *((__global int *) (params + 56L));
      i_58  =  *((__global int *) (params + 60L));
      i_59  =  *((__global int *) (params + 96L));
      i_60  =  i_27 / i_50;
      i_61  =  i_52 * i_60;
      i_62  =  i_49 / i_51;
      i_63  =  i_61 + i_62;
      i_64  =  i_63 - i_53;
      b_65  =  i_59 == 0;
      if(b_65)
      {
        // BLOCK 4
        i_66  =  i_64;
      }  // B3
      else
      {
        // BLOCK 5
        i_67  =  i_57 * i_64;
        i_68  =  i_64 * i_59;
        i_69  =  i_68 >> 16;
        i_70  =  i_55 * i_69;
        b_71  =  i_67 < i_70;
        if(b_71)
        {
          // BLOCK 6
          i_72  =  i_69 + -1;
          i_66  =  i_72;
        }  // B5
        else
        {
          // BLOCK 7
          i_66  =  i_69;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      i_73  =  *((__global int *) (params + 100L));
      i_74  =  i_50 * i_60;
      i_75  =  i_27 - i_74;
      i_76  =  i_75 * i_52;
      i_77  =  i_51 * i_62;
      i_78  =  i_76 - i_77;
      i_79  =  i_78 - i_54;
      i_80  =  i_79 + i_49;
      b_81  =  i_73 == 0;
      if(b_81)
      {
        // BLOCK 9
        i_82  =  i_80;
      }  // B8
      else
      {
        // BLOCK 10
        i_83  =  i_58 * i_80;
        i_84  =  i_73 * i_80;
        i_85  =  i_84 >> 16;
        i_86  =  i_56 * i_85;
        b_87  =  i_83 < i_86;
        if(b_87)
        {
          // BLOCK 11
          i_88  =  i_85 + -1;
          i_82  =  i_88;
        }  // B10
        else
        {
          // BLOCK 12
          i_82  =  i_85;
        }  // B10
      }  // B8
      // BLOCK 13 MERGES [9 11 12 ]
      i_89  =  min(i_64, i_80);
      i_90  =  i_55 + -1;
      i_91  =  i_90 - i_64;
      i_92  =  i_56 + -1;
      i_93  =  i_92 - i_80;
      i_94  =  min(i_91, i_93);
      i_95  =  min(i_89, i_94);
      i_96  =  i_95 >> 31;
      i_97  =  i_66 * i_58;
      i_98  =  i_97 + i_82;
      i_99  =  i_96 | i_98;
      i_100  =  i_49 + 1;
      b_101  =  i_99 < 0;
      if(b_101)
      {
        // BLOCK 14
        f_102  =  f_45;
        f_103  =  f_46;
        f_104  =  f_47;
        f_105  =  f_48;
      }  // B13
      else
      {
        // BLOCK 15
        i_106  =  i_9 * i_49;
        i_107  =  i_11 * i_13;
        i_108  =  i_9 * i_25;
        i_109  =  i_107 * i_108;
        i_110  =  i_109 + i_23;
        // BLOCK 16 MERGES [15 17 ]
        f_111  =  f_45;
        f_112  =  f_46;
        f_113  =  f_47;
        f_114  =  f_48;
        i_115  =  0;
        for(;i_115 < i_9;)
        {
          // BLOCK 17
          i_116  =  i_107 * i_115;
          i_117  =  i_110 + i_116;
          i_118  =  i_117 + i_99;
          l_119  =  (long) i_118;
          l_120  =  l_119 << 2;
          ul_121  =  ul_0 + l_120;
          f_122  =  *((__global float *) (arena + l_120));
          i_123  =  i_106 + i_115;
          i_124  =  i_123 * i_5;
          i_125  =  i_124 + i_29;
          l_126  =  (long) i_125;
          l_127  =  l_126 << 1;
          ul_128  =  ul_1 + l_127;
          sh_129  =  *((__global short *) (w + l_127));
          i_130  =  i_36 + i_124;
          l_131  =  (long) i_130;
          l_132  =  l_131 << 1;
          ul_133  =  ul_1 + l_132;
          sh_134  =  *((__global short *) (w + l_132));
          i_135  =  i_34 + i_124;
          l_136  =  (long) i_135;
          l_137  =  l_136 << 1;
          ul_138  =  ul_1 + l_137;
          sh_139  =  *((__global short *) (w + l_137));
          i_140  =  i_32 + i_124;
          l_141  =  (long) i_140;
          l_142  =  l_141 << 1;
          ul_143  =  ul_1 + l_142;
          sh_144  =  *((__global short *) (w + l_142));
          i_145  =  (int) sh_144;
          f_146  =  half_to_float((short) i_145);
          f_147  =  fma(f_146, f_122, f_114);
          i_148  =  (int) sh_139;
          f_149  =  half_to_float((short) i_148);
          f_150  =  fma(f_149, f_122, f_113);
          i_151  =  (int) sh_134;
          f_152  =  half_to_float((short) i_151);
          f_153  =  fma(f_152, f_122, f_112);
          i_154  =  (int) sh_129;
          f_155  =  half_to_float((short) i_154);
          f_156  =  fma(f_155, f_122, f_111);
          i_157  =  i_115 + 1;
          f_111  =  f_156;
          f_112  =  f_153;
          f_113  =  f_150;
          f_114  =  f_147;
          i_115  =  i_157;
        }  // B16
        // BLOCK 18
        f_102  =  f_111;
        f_103  =  f_112;
        f_104  =  f_113;
        f_105  =  f_114;
      }  // B13
      // BLOCK 19 MERGES [14 18 ]
      i_158  =  i_100;
      f_45  =  f_102;
      f_46  =  f_103;
      f_47  =  f_104;
      f_48  =  f_105;
      i_49  =  i_158;
    }  // B2
    // BLOCK 20
    ul_159  =  ul_3 + 52L;
    i_160  =  *((__global int *) (params + 52L));
    i_161  =  *((__global int *) (params + 4L));
    ul_162  =  ul_3 + 48L;
    i_163  =  *((__global int *) (params + 48L));
    ul_164  =  ul_3 + 24L;
    i_165  =  *((__global int *) (params + 24L));
    ul_166  =  ul_3 + 32L;
    i_167  =  *((__global int *) (params + 32L));
    ul_168  =  ul_3 + 20L;
    i_169  =  *((__global int *) (params + 20L));
    i_170  =  i_160 + i_29;
    b_171  =  i_169 == 0;
    if(b_171)
    {
      // BLOCK 21
      f_172  =  f_45;
    }  // B20
    else
    {
      // BLOCK 22
      l_173  =  (long) i_170;
      l_174  =  l_173 << 2;
      ul_175  =  ul_2 + l_174;
      f_176  =  *((__global float *) (bias + l_174));
      f_177  =  f_176 + f_45;
      f_172  =  f_177;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_178  =  i_20 / i_161;
    i_179  =  i_178 * i_163;
    i_180  =  i_179 + i_170;
    b_181  =  i_165 < 0;
    if(b_181)
    {
      // BLOCK 24
      f_182  =  f_172;
    }  // B23
    else
    {
      // BLOCK 25
      i_183  =  i_180 + i_165;
      l_184  =  (long) i_183;
      l_185  =  l_184 << 2;
      ul_186  =  ul_0 + l_185;
      f_187  =  *((__global float *) (arena + l_185));
      f_188  =  f_187 + f_172;
      f_182  =  f_188;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_189  =  ul_3 + 28L;
    i_190  =  *((__global int *) (params + 28L));
    b_191  =  i_190 == 1;
    if(b_191)
    {
      // BLOCK 27
      f_192  =  -f_182;
      f_193  =  exp(f_192);
      f_194  =  f_193 + 1.0F;
      f_195  =  f_182 / f_194;
      f_196  =  f_195;
    }  // B26
    else
    {
      // BLOCK 28
      b_197  =  i_190 == 2;
      if(b_197)
      {
        // BLOCK 29
        f_198  =  fabs(f_182);
        f_199  =  fma(f_198, 0.34F, 1.0F);
        f_200  =  1.0F / f_199;
        f_201  =  fma(f_200, -0.026121028F, 0.13950191F);
        f_202  =  f_201 * f_200;
        f_203  =  f_202 - 0.2731372F;
        f_204  =  fma(f_200, f_203, 0.20218718F);
        f_205  =  f_204 * f_200;
        f_206  =  f_205 - 0.044721164F;
        f_207  =  fma(f_200, f_206, 0.115360156F);
        f_208  =  fma(f_200, f_207, 0.11519744F);
        f_209  =  fma(f_200, f_208, 0.13611223F);
        f_210  =  fma(f_200, f_209, 0.1356205F);
        f_211  =  f_198 * -0.5F;
        f_212  =  f_211 * f_198;
        f_213  =  exp(f_212);
        f_214  =  f_213 * f_200;
        f_215  =  f_210 * f_214;
        f_216  =  f_215 * f_182;
        i_217  =  isless(f_182, 0.0F);
        if(i_217 == 1)
        {
          // BLOCK 30
          f_196  =  f_216;
        }  // B29
        else
        {
          // BLOCK 31
          f_218  =  f_182 - f_216;
          f_196  =  f_218;
        }  // B29
      }  // B28
      else
      {
        // BLOCK 32
        b_219  =  i_190 == 3;
        if(b_219)
        {
          // BLOCK 33
          f_220  =  f_182 * -1.702F;
          f_221  =  exp(f_220);
          f_222  =  f_221 + 1.0F;
          f_223  =  f_182 / f_222;
          f_196  =  f_223;
        }  // B32
        else
        {
          // BLOCK 34
          f_196  =  f_182;
        }  // B32
      }  // B28
    }  // B26
    // BLOCK 35 MERGES [27 30 34 33 31 ]
    i_224  =  i_180 * i_161;
    i_225  =  i_224 + i_20;
    i_226  =  i_161 * i_178;
    i_227  =  i_225 - i_226;
    b_228  =  i_167 < 0;
    if(b_228)
    {
      // BLOCK 36
      f_229  =  f_196;
    }  // B35
    else
    {
      // BLOCK 37
      i_230  =  i_227 + i_167;
      l_231  =  (long) i_230;
      l_232  =  l_231 << 2;
      ul_233  =  ul_0 + l_232;
      f_234  =  *((__global float *) (arena + l_232));
      f_235  =  f_234 + f_196;
      f_229  =  f_235;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    ul_236  =  ul_3 + 16L;
    i_237  =  *((__global int *) (params + 16L));
    i_238  =  i_237 + i_227;
    l_239  =  (long) i_238;
    l_240  =  l_239 << 2;
    ul_241  =  ul_0 + l_240;
    *((__global float *) (arena + l_240))  =  f_229;
    b_242  =  i_35 < i_5;
    if(b_242)
    {
      // BLOCK 39
      i_243  =  *((__global int *) (params + 52L));
      i_244  =  *((__global int *) (params + 4L));
      i_245  =  *((__global int *) (params + 48L));
      i_246  =  *((__global int *) (params + 24L));
      i_247  =  *((__global int *) (params + 32L));
      i_248  =  *((__global int *) (params + 20L));
      i_249  =  i_243 + i_36;
      b_250  =  i_248 == 0;
      if(b_250)
      {
        // BLOCK 40
        f_251  =  f_46;
      }  // B39
      else
      {
        // BLOCK 41
        l_252  =  (long) i_249;
        l_253  =  l_252 << 2;
        ul_254  =  ul_2 + l_253;
        f_255  =  *((__global float *) (bias + l_253));
        f_256  =  f_255 + f_46;
        f_251  =  f_256;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_257  =  i_20 / i_244;
      i_258  =  i_257 * i_245;
      i_259  =  i_258 + i_249;
      b_260  =  i_246 < 0;
      if(b_260)
      {
        // BLOCK 43
        f_261  =  f_251;
      }  // B42
      else
      {
        // BLOCK 44
        i_262  =  i_259 + i_246;
        l_263  =  (long) i_262;
        l_264  =  l_263 << 2;
        ul_265  =  ul_0 + l_264;
        f_266  =  *((__global float *) (arena + l_264));
        f_267  =  f_266 + f_251;
        f_261  =  f_267;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_268  =  *((__global int *) (params + 28L));
      b_269  =  i_268 == 1;
      if(b_269)
      {
        // BLOCK 46
        f_270  =  -f_261;
        f_271  =  exp(f_270);
        f_272  =  f_271 + 1.0F;
        f_273  =  f_261 / f_272;
        f_274  =  f_273;
      }  // B45
      else
      {
        // BLOCK 47
        b_275  =  i_268 == 2;
        if(b_275)
        {
          // BLOCK 48
          f_276  =  fabs(f_261);
          f_277  =  fma(f_276, 0.34F, 1.0F);
          f_278  =  1.0F / f_277;
          f_279  =  fma(f_278, -0.026121028F, 0.13950191F);
          f_280  =  f_279 * f_278;
          f_281  =  f_280 - 0.2731372F;
          f_282  =  fma(f_278, f_281, 0.20218718F);
          f_283  =  f_282 * f_278;
          f_284  =  f_283 - 0.044721164F;
          f_285  =  fma(f_278, f_284, 0.115360156F);
          f_286  =  fma(f_278, f_285, 0.11519744F);
          f_287  =  fma(f_278, f_286, 0.13611223F);
          f_288  =  fma(f_278, f_287, 0.1356205F);
          f_289  =  f_276 * -0.5F;
          f_290  =  f_289 * f_276;
          f_291  =  exp(f_290);
          f_292  =  f_291 * f_278;
          f_293  =  f_288 * f_292;
          f_294  =  f_293 * f_261;
          i_295  =  isless(f_261, 0.0F);
          if(i_295 == 1)
          {
            // BLOCK 49
            f_274  =  f_294;
          }  // B48
          else
          {
            // BLOCK 50
            f_296  =  f_261 - f_294;
            f_274  =  f_296;
          }  // B48
        }  // B47
        else
        {
          // BLOCK 51
          b_297  =  i_268 == 3;
          if(b_297)
          {
            // BLOCK 52
            f_298  =  f_261 * -1.702F;
            f_299  =  exp(f_298);
            f_300  =  f_299 + 1.0F;
            f_301  =  f_261 / f_300;
            f_274  =  f_301;
          }  // B51
          else
          {
            // BLOCK 53
            f_274  =  f_261;
          }  // B51
        }  // B47
      }  // B45
      // BLOCK 54 MERGES [46 49 53 52 50 ]
      i_302  =  i_259 * i_244;
      i_303  =  i_302 + i_20;
      i_304  =  i_244 * i_257;
      i_305  =  i_303 - i_304;
      b_306  =  i_247 < 0;
      if(b_306)
      {
        // BLOCK 55
        f_307  =  f_274;
      }  // B54
      else
      {
        // BLOCK 56
        i_308  =  i_305 + i_247;
        l_309  =  (long) i_308;
        l_310  =  l_309 << 2;
        ul_311  =  ul_0 + l_310;
        f_312  =  *((__global float *) (arena + l_310));
        f_313  =  f_312 + f_274;
        f_307  =  f_313;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      i_314  =  *((__global int *) (params + 16L));
      i_315  =  i_314 + i_305;
      l_316  =  (long) i_315;
      l_317  =  l_316 << 2;
      ul_318  =  ul_0 + l_317;
      *((__global float *) (arena + l_317))  =  f_307;
    }  // B38
    else
    {
      // BLOCK 58
    }  // B38
    // BLOCK 59 MERGES [58 57 ]
    b_319  =  i_33 < i_5;
    if(b_319)
    {
      // BLOCK 60
      i_320  =  *((__global int *) (params + 52L));
      i_321  =  *((__global int *) (params + 4L));
      i_322  =  *((__global int *) (params + 48L));
      i_323  =  *((__global int *) (params + 24L));
      i_324  =  *((__global int *) (params + 32L));
      i_325  =  *((__global int *) (params + 20L));
      i_326  =  i_320 + i_34;
      b_327  =  i_325 == 0;
      if(b_327)
      {
        // BLOCK 61
        f_328  =  f_47;
      }  // B60
      else
      {
        // BLOCK 62
        l_329  =  (long) i_326;
        l_330  =  l_329 << 2;
        ul_331  =  ul_2 + l_330;
        f_332  =  *((__global float *) (bias + l_330));
        f_333  =  f_332 + f_47;
        f_328  =  f_333;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_334  =  i_20 / i_321;
      i_335  =  i_334 * i_322;
      i_336  =  i_335 + i_326;
      b_337  =  i_323 < 0;
      if(b_337)
      {
        // BLOCK 64
        f_338  =  f_328;
      }  // B63
      else
      {
        // BLOCK 65
        i_339  =  i_336 + i_323;
        l_340  =  (long) i_339;
        l_341  =  l_340 << 2;
        ul_342  =  ul_0 + l_341;
        f_343  =  *((__global float *) (arena + l_341));
        f_344  =  f_343 + f_328;
        f_338  =  f_344;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      i_345  =  *((__global int *) (params + 28L));
      b_346  =  i_345 == 1;
      if(b_346)
      {
        // BLOCK 67
        f_347  =  -f_338;
        f_348  =  exp(f_347);
        f_349  =  f_348 + 1.0F;
        f_350  =  f_338 / f_349;
        f_351  =  f_350;
      }  // B66
      else
      {
        // BLOCK 68
        b_352  =  i_345 == 2;
        if(b_352)
        {
          // BLOCK 69
          f_353  =  fabs(f_338);
          f_354  =  fma(f_353, 0.34F, 1.0F);
          f_355  =  1.0F / f_354;
          f_356  =  fma(f_355, -0.026121028F, 0.13950191F);
          f_357  =  f_356 * f_355;
          f_358  =  f_357 - 0.2731372F;
          f_359  =  fma(f_355, f_358, 0.20218718F);
          f_360  =  f_359 * f_355;
          f_361  =  f_360 - 0.044721164F;
          f_362  =  fma(f_355, f_361, 0.115360156F);
          f_363  =  fma(f_355, f_362, 0.11519744F);
          f_364  =  fma(f_355, f_363, 0.13611223F);
          f_365  =  fma(f_355, f_364, 0.1356205F);
          f_366  =  f_353 * -0.5F;
          f_367  =  f_366 * f_353;
          f_368  =  exp(f_367);
          f_369  =  f_368 * f_355;
          f_370  =  f_365 * f_369;
          f_371  =  f_370 * f_338;
          i_372  =  isless(f_338, 0.0F);
          if(i_372 == 1)
          {
            // BLOCK 70
            f_351  =  f_371;
          }  // B69
          else
          {
            // BLOCK 71
            f_373  =  f_338 - f_371;
            f_351  =  f_373;
          }  // B69
        }  // B68
        else
        {
          // BLOCK 72
          b_374  =  i_345 == 3;
          if(b_374)
          {
            // BLOCK 73
            f_375  =  f_338 * -1.702F;
            f_376  =  exp(f_375);
            f_377  =  f_376 + 1.0F;
            f_378  =  f_338 / f_377;
            f_351  =  f_378;
          }  // B72
          else
          {
            // BLOCK 74
            f_351  =  f_338;
          }  // B72
        }  // B68
      }  // B66
      // BLOCK 75 MERGES [67 70 74 73 71 ]
      i_379  =  i_336 * i_321;
      i_380  =  i_379 + i_20;
      i_381  =  i_321 * i_334;
      i_382  =  i_380 - i_381;
      b_383  =  i_324 < 0;
      if(b_383)
      {
        // BLOCK 76
        f_384  =  f_351;
      }  // B75
      else
      {
        // BLOCK 77
        i_385  =  i_382 + i_324;
        l_386  =  (long) i_385;
        l_387  =  l_386 << 2;
        ul_388  =  ul_0 + l_387;
        f_389  =  *((__global float *) (arena + l_387));
        f_390  =  f_389 + f_351;
        f_384  =  f_390;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_391  =  *((__global int *) (params + 16L));
      i_392  =  i_391 + i_382;
      l_393  =  (long) i_392;
      l_394  =  l_393 << 2;
      ul_395  =  ul_0 + l_394;
      *((__global float *) (arena + l_394))  =  f_384;
    }  // B59
    else
    {
      // BLOCK 79
    }  // B59
    // BLOCK 80 MERGES [79 78 ]
    b_396  =  i_30 < i_5;
    if(b_396)
    {
      // BLOCK 81
      i_397  =  *((__global int *) (params + 52L));
      i_398  =  *((__global int *) (params + 4L));
      i_399  =  *((__global int *) (params + 48L));
      i_400  =  *((__global int *) (params + 24L));
      i_401  =  *((__global int *) (params + 32L));
      i_402  =  *((__global int *) (params + 20L));
      i_403  =  i_397 + i_32;
      b_404  =  i_402 == 0;
      if(b_404)
      {
        // BLOCK 82
        f_405  =  f_48;
      }  // B81
      else
      {
        // BLOCK 83
        l_406  =  (long) i_403;
        l_407  =  l_406 << 2;
        ul_408  =  ul_2 + l_407;
        f_409  =  *((__global float *) (bias + l_407));
        f_410  =  f_409 + f_48;
        f_405  =  f_410;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_411  =  i_20 / i_398;
      i_412  =  i_411 * i_399;
      i_413  =  i_412 + i_403;
      b_414  =  i_400 < 0;
      if(b_414)
      {
        // BLOCK 85
        f_415  =  f_405;
      }  // B84
      else
      {
        // BLOCK 86
        i_416  =  i_413 + i_400;
        l_417  =  (long) i_416;
        l_418  =  l_417 << 2;
        ul_419  =  ul_0 + l_418;
        f_420  =  *((__global float *) (arena + l_418));
        f_421  =  f_420 + f_405;
        f_415  =  f_421;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_422  =  *((__global int *) (params + 28L));
      b_423  =  i_422 == 1;
      if(b_423)
      {
        // BLOCK 88
        f_424  =  -f_415;
        f_425  =  exp(f_424);
        f_426  =  f_425 + 1.0F;
        f_427  =  f_415 / f_426;
        f_428  =  f_427;
      }  // B87
      else
      {
        // BLOCK 89
        b_429  =  i_422 == 2;
        if(b_429)
        {
          // BLOCK 90
          f_430  =  fabs(f_415);
          f_431  =  fma(f_430, 0.34F, 1.0F);
          f_432  =  1.0F / f_431;
          f_433  =  fma(f_432, -0.026121028F, 0.13950191F);
          f_434  =  f_433 * f_432;
          f_435  =  f_434 - 0.2731372F;
          f_436  =  fma(f_432, f_435, 0.20218718F);
          f_437  =  f_436 * f_432;
          f_438  =  f_437 - 0.044721164F;
          f_439  =  fma(f_432, f_438, 0.115360156F);
          f_440  =  fma(f_432, f_439, 0.11519744F);
          f_441  =  fma(f_432, f_440, 0.13611223F);
          f_442  =  fma(f_432, f_441, 0.1356205F);
          f_443  =  f_430 * -0.5F;
          f_444  =  f_443 * f_430;
          f_445  =  exp(f_444);
          f_446  =  f_445 * f_432;
          f_447  =  f_442 * f_446;
          f_448  =  f_447 * f_415;
          i_449  =  isless(f_415, 0.0F);
          if(i_449 == 1)
          {
            // BLOCK 91
            f_428  =  f_448;
          }  // B90
          else
          {
            // BLOCK 92
            f_450  =  f_415 - f_448;
            f_428  =  f_450;
          }  // B90
        }  // B89
        else
        {
          // BLOCK 93
          b_451  =  i_422 == 3;
          if(b_451)
          {
            // BLOCK 94
            f_452  =  f_415 * -1.702F;
            f_453  =  exp(f_452);
            f_454  =  f_453 + 1.0F;
            f_455  =  f_415 / f_454;
            f_428  =  f_455;
          }  // B93
          else
          {
            // BLOCK 95
            f_428  =  f_415;
          }  // B93
        }  // B89
      }  // B87
      // BLOCK 96 MERGES [88 91 95 94 92 ]
      i_456  =  i_413 * i_398;
      i_457  =  i_456 + i_20;
      i_458  =  i_398 * i_411;
      i_459  =  i_457 - i_458;
      b_460  =  i_401 < 0;
      if(b_460)
      {
        // BLOCK 97
        f_461  =  f_428;
      }  // B96
      else
      {
        // BLOCK 98
        i_462  =  i_459 + i_401;
        l_463  =  (long) i_462;
        l_464  =  l_463 << 2;
        ul_465  =  ul_0 + l_464;
        f_466  =  *((__global float *) (arena + l_464));
        f_467  =  f_466 + f_428;
        f_461  =  f_467;
      }  // B96
      // BLOCK 99 MERGES [97 98 ]
      i_468  =  *((__global int *) (params + 16L));
      i_469  =  i_468 + i_459;
      l_470  =  (long) i_469;
      l_471  =  l_470 << 2;
      ul_472  =  ul_0 + l_471;
      *((__global float *) (arena + l_471))  =  f_461;
    }  // B80
    else
    {
      // BLOCK 100
    }  // B80
  }  // B0
  else
  {
    // BLOCK 101
  }  // B0
  // BLOCK 102 MERGES [101 100 99 ]
  return;
}  //  kernel
