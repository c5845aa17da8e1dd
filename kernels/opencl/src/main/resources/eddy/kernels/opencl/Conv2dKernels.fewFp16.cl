// Conv2dKernels.fewFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void fewFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_173, b_183, b_195, b_201, b_21, b_223, b_232, b_251, b_259, b_269, b_280, b_286, b_308, b_317, b_335, b_343, b_353, b_364, b_370, b_392, b_401, b_419, b_427, b_437, b_448, b_454, b_476, b_485, b_65, b_71, b_81, b_87;
  float f_102, f_103, f_104, f_105, f_111, f_112, f_113, f_114, f_146, f_148, f_149, f_151, f_152, f_154, f_155, f_157, f_158, f_174, f_178, f_179, f_184, f_191, f_192, f_196, f_197, f_198, f_199, f_200, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_222, f_224, f_225, f_226, f_227, f_233, f_240, f_241, f_248, f_260, f_264, f_265, f_270, f_277, f_278, f_281, f_282, f_283, f_284, f_285, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_307, f_309, f_310, f_311, f_312, f_318, f_325, f_326, f_332, f_344, f_348, f_349, f_354, f_361, f_362, f_365, f_366, f_367, f_368, f_369, f_371, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_391, f_393, f_394, f_395, f_396, f_402, f_409, f_410, f_416, f_428, f_432, f_433, f_438, f_445, f_446, f_449, f_45, f_450, f_451, f_452, f_453, f_455, f_456, f_457, f_458, f_459, f_46, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_47, f_470, f_471, f_472, f_473, f_475, f_477, f_478, f_479, f_48, f_480, f_486, f_493, f_494, f_500;
  int i_100, i_106, i_107, i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_123, i_124, i_125, i_13, i_130, i_135, i_140, i_145, i_147, i_15, i_150, i_153, i_156, i_159, i_160, i_162, i_163, i_165, i_167, i_169, i_17, i_171, i_172, i_180, i_181, i_182, i_185, i_19, i_190, i_194, i_20, i_221, i_228, i_229, i_23, i_230, i_231, i_234, i_239, i_24, i_243, i_244, i_249, i_25, i_252, i_253, i_254, i_255, i_256, i_257, i_258, i_26, i_266, i_267, i_268, i_27, i_271, i_276, i_279, i_28, i_29, i_30, i_306, i_31, i_313, i_314, i_315, i_316, i_319, i_32, i_324, i_327, i_328, i_33, i_333, i_336, i_337, i_338, i_339, i_34, i_340, i_341, i_342, i_35, i_350, i_351, i_352, i_355, i_36, i_360, i_363, i_390, i_397, i_398, i_399, i_400, i_403, i_408, i_411, i_412, i_417, i_420, i_421, i_422, i_423, i_424, i_425, i_426, i_434, i_435, i_436, i_439, i_444, i_447, i_474, i_481, i_482, i_483, i_484, i_487, i_49, i_492, i_495, i_496, i_5, i_50, i_501, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_126, l_127, l_131, l_132, l_136, l_137, l_141, l_142, l_175, l_176, l_186, l_187, l_235, l_236, l_245, l_246, l_261, l_262, l_272, l_273, l_320, l_321, l_329, l_330, l_345, l_346, l_356, l_357, l_404, l_405, l_413, l_414, l_429, l_430, l_440, l_441, l_488, l_489, l_497, l_498;
  short sh_122, sh_129, sh_134, sh_139, sh_144, sh_189, sh_238, sh_250, sh_275, sh_323, sh_334, sh_359, sh_407, sh_418, sh_443, sh_491, sh_502;
  ulong ul_0, ul_1, ul_10, ul_12, ul_121, ul_128, ul_133, ul_138, ul_14, ul_143, ul_16, ul_161, ul_164, ul_166, ul_168, ul_170, ul_177, ul_18, ul_188, ul_193, ul_2, ul_22, ul_237, ul_242, ul_247, ul_263, ul_274, ul_3, ul_322, ul_331, ul_347, ul_358, ul_37, ul_38, ul_39, ul_4, ul_40, ul_406, ul_41, ul_415, ul_42, ul_43, ul_431, ul_44, ul_442, ul_490, ul_499, ul_6, ul_8;

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
          l_120  =  l_119 << 1;
          ul_121  =  ul_0 + l_120;
          sh_122  =  *((__global short *) (values + l_120));
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
          i_145  =  (int) sh_122;
          f_146  =  half_to_float((short) i_145);
          i_147  =  (int) sh_144;
          f_148  =  half_to_float((short) i_147);
          f_149  =  fma(f_146, f_148, f_114);
          i_150  =  (int) sh_139;
          f_151  =  half_to_float((short) i_150);
          f_152  =  fma(f_146, f_151, f_113);
          i_153  =  (int) sh_134;
          f_154  =  half_to_float((short) i_153);
          f_155  =  fma(f_146, f_154, f_112);
          i_156  =  (int) sh_129;
          f_157  =  half_to_float((short) i_156);
          f_158  =  fma(f_146, f_157, f_111);
          i_159  =  i_115 + 1;
          f_111  =  f_158;
          f_112  =  f_155;
          f_113  =  f_152;
          f_114  =  f_149;
          i_115  =  i_159;
        }  // B16
        // BLOCK 18
        f_102  =  f_111;
        f_103  =  f_112;
        f_104  =  f_113;
        f_105  =  f_114;
      }  // B13
      // BLOCK 19 MERGES [14 18 ]
      i_160  =  i_100;
      f_45  =  f_102;
      f_46  =  f_103;
      f_47  =  f_104;
      f_48  =  f_105;
      i_49  =  i_160;
    }  // B2
    // BLOCK 20
    ul_161  =  ul_3 + 52L;
    i_162  =  *((__global int *) (params + 52L));
    i_163  =  *((__global int *) (params + 4L));
    ul_164  =  ul_3 + 48L;
    i_165  =  *((__global int *) (params + 48L));
    ul_166  =  ul_3 + 24L;
    i_167  =  *((__global int *) (params + 24L));
    ul_168  =  ul_3 + 32L;
    i_169  =  *((__global int *) (params + 32L));
    ul_170  =  ul_3 + 20L;
    i_171  =  *((__global int *) (params + 20L));
    i_172  =  i_162 + i_29;
    b_173  =  i_171 == 0;
    if(b_173)
    {
      // BLOCK 21
      f_174  =  f_45;
    }  // B20
    else
    {
      // BLOCK 22
      l_175  =  (long) i_172;
      l_176  =  l_175 << 2;
      ul_177  =  ul_2 + l_176;
      f_178  =  *((__global float *) (bias + l_176));
      f_179  =  f_178 + f_45;
      f_174  =  f_179;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_180  =  i_20 / i_163;
    i_181  =  i_180 * i_165;
    i_182  =  i_181 + i_172;
    b_183  =  i_167 < 0;
    if(b_183)
    {
      // BLOCK 24
      f_184  =  f_174;
    }  // B23
    else
    {
      // BLOCK 25
      i_185  =  i_182 + i_167;
      l_186  =  (long) i_185;
      l_187  =  l_186 << 1;
      ul_188  =  ul_0 + l_187;
      sh_189  =  *((__global short *) (values + l_187));
      i_190  =  (int) sh_189;
      f_191  =  half_to_float((short) i_190);
      f_192  =  f_191 + f_174;
      f_184  =  f_192;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_193  =  ul_3 + 28L;
    i_194  =  *((__global int *) (params + 28L));
    b_195  =  i_194 == 1;
    if(b_195)
    {
      // BLOCK 27
      f_196  =  -f_184;
      f_197  =  exp(f_196);
      f_198  =  f_197 + 1.0F;
      f_199  =  f_184 / f_198;
      f_200  =  f_199;
    }  // B26
    else
    {
      // BLOCK 28
      b_201  =  i_194 == 2;
      if(b_201)
      {
        // BLOCK 29
        f_202  =  fabs(f_184);
        f_203  =  fma(f_202, 0.34F, 1.0F);
        f_204  =  1.0F / f_203;
        f_205  =  fma(f_204, -0.026121028F, 0.13950191F);
        f_206  =  f_205 * f_204;
        f_207  =  f_206 - 0.2731372F;
        f_208  =  fma(f_204, f_207, 0.20218718F);
        f_209  =  f_208 * f_204;
        f_210  =  f_209 - 0.044721164F;
        f_211  =  fma(f_204, f_210, 0.115360156F);
        f_212  =  fma(f_204, f_211, 0.11519744F);
        f_213  =  fma(f_204, f_212, 0.13611223F);
        f_214  =  fma(f_204, f_213, 0.1356205F);
        f_215  =  f_202 * -0.5F;
        f_216  =  f_215 * f_202;
        f_217  =  exp(f_216);
        f_218  =  f_217 * f_204;
        f_219  =  f_214 * f_218;
        f_220  =  f_219 * f_184;
        i_221  =  isless(f_184, 0.0F);
        if(i_221 == 1)
        {
          // BLOCK 30
          f_200  =  f_220;
        }  // B29
        else
        {
          // BLOCK 31
          f_222  =  f_184 - f_220;
          f_200  =  f_222;
        }  // B29
      }  // B28
      else
      {
        // BLOCK 32
        b_223  =  i_194 == 3;
        if(b_223)
        {
          // BLOCK 33
          f_224  =  f_184 * -1.702F;
          f_225  =  exp(f_224);
          f_226  =  f_225 + 1.0F;
          f_227  =  f_184 / f_226;
          f_200  =  f_227;
        }  // B32
        else
        {
          // BLOCK 34
          f_200  =  f_184;
        }  // B32
      }  // B28
    }  // B26
    // BLOCK 35 MERGES [27 30 34 33 31 ]
    i_228  =  i_182 * i_163;
    i_229  =  i_228 + i_20;
    i_230  =  i_163 * i_180;
    i_231  =  i_229 - i_230;
    b_232  =  i_169 < 0;
    if(b_232)
    {
      // BLOCK 36
      f_233  =  f_200;
    }  // B35
    else
    {
      // BLOCK 37
      i_234  =  i_231 + i_169;
      l_235  =  (long) i_234;
      l_236  =  l_235 << 1;
      ul_237  =  ul_0 + l_236;
      sh_238  =  *((__global short *) (values + l_236));
      i_239  =  (int) sh_238;
      f_240  =  half_to_float((short) i_239);
      f_241  =  f_240 + f_200;
      f_233  =  f_241;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    ul_242  =  ul_3 + 16L;
    i_243  =  *((__global int *) (params + 16L));
    i_244  =  i_243 + i_231;
    l_245  =  (long) i_244;
    l_246  =  l_245 << 1;
    ul_247  =  ul_0 + l_246;
    f_248  =  f_233;
    i_249  =  float_to_half(f_248);
    sh_250  =  (short) i_249;
    *((__global short *) (values + l_246))  =  sh_250;
    b_251  =  i_35 < i_5;
    if(b_251)
    {
      // BLOCK 39
      i_252  =  *((__global int *) (params + 52L));
      i_253  =  *((__global int *) (params + 4L));
      i_254  =  *((__global int *) (params + 48L));
      i_255  =  *((__global int *) (params + 24L));
      i_256  =  *((__global int *) (params + 32L));
      i_257  =  *((__global int *) (params + 20L));
      i_258  =  i_252 + i_36;
      b_259  =  i_257 == 0;
      if(b_259)
      {
        // BLOCK 40
        f_260  =  f_46;
      }  // B39
      else
      {
        // BLOCK 41
        l_261  =  (long) i_258;
        l_262  =  l_261 << 2;
        ul_263  =  ul_2 + l_262;
        f_264  =  *((__global float *) (bias + l_262));
        f_265  =  f_264 + f_46;
        f_260  =  f_265;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_266  =  i_20 / i_253;
      i_267  =  i_266 * i_254;
      i_268  =  i_267 + i_258;
      b_269  =  i_255 < 0;
      if(b_269)
      {
        // BLOCK 43
        f_270  =  f_260;
      }  // B42
      else
      {
        // BLOCK 44
        i_271  =  i_268 + i_255;
        l_272  =  (long) i_271;
        l_273  =  l_272 << 1;
        ul_274  =  ul_0 + l_273;
        sh_275  =  *((__global short *) (values + l_273));
        i_276  =  (int) sh_275;
        f_277  =  half_to_float((short) i_276);
        f_278  =  f_277 + f_260;
        f_270  =  f_278;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_279  =  *((__global int *) (params + 28L));
      b_280  =  i_279 == 1;
      if(b_280)
      {
        // BLOCK 46
        f_281  =  -f_270;
        f_282  =  exp(f_281);
        f_283  =  f_282 + 1.0F;
        f_284  =  f_270 / f_283;
        f_285  =  f_284;
      }  // B45
      else
      {
        // BLOCK 47
        b_286  =  i_279 == 2;
        if(b_286)
        {
          // BLOCK 48
          f_287  =  fabs(f_270);
          f_288  =  fma(f_287, 0.34F, 1.0F);
          f_289  =  1.0F / f_288;
          f_290  =  fma(f_289, -0.026121028F, 0.13950191F);
          f_291  =  f_290 * f_289;
          f_292  =  f_291 - 0.2731372F;
          f_293  =  fma(f_289, f_292, 0.20218718F);
          f_294  =  f_293 * f_289;
          f_295  =  f_294 - 0.044721164F;
          f_296  =  fma(f_289, f_295, 0.115360156F);
          f_297  =  fma(f_289, f_296, 0.11519744F);
          f_298  =  fma(f_289, f_297, 0.13611223F);
          f_299  =  fma(f_289, f_298, 0.1356205F);
          f_300  =  f_287 * -0.5F;
          f_301  =  f_300 * f_287;
          f_302  =  exp(f_301);
          f_303  =  f_302 * f_289;
          f_304  =  f_299 * f_303;
          f_305  =  f_304 * f_270;
          i_306  =  isless(f_270, 0.0F);
          if(i_306 == 1)
          {
            // BLOCK 49
            f_285  =  f_305;
          }  // B48
          else
          {
            // BLOCK 50
            f_307  =  f_270 - f_305;
            f_285  =  f_307;
          }  // B48
        }  // B47
        else
        {
          // BLOCK 51
          b_308  =  i_279 == 3;
          if(b_308)
          {
            // BLOCK 52
            f_309  =  f_270 * -1.702F;
            f_310  =  exp(f_309);
            f_311  =  f_310 + 1.0F;
            f_312  =  f_270 / f_311;
            f_285  =  f_312;
          }  // B51
          else
          {
            // BLOCK 53
            f_285  =  f_270;
          }  // B51
        }  // B47
      }  // B45
      // BLOCK 54 MERGES [46 49 53 52 50 ]
      i_313  =  i_268 * i_253;
      i_314  =  i_313 + i_20;
      i_315  =  i_253 * i_266;
      i_316  =  i_314 - i_315;
      b_317  =  i_256 < 0;
      if(b_317)
      {
        // BLOCK 55
        f_318  =  f_285;
      }  // B54
      else
      {
        // BLOCK 56
        i_319  =  i_316 + i_256;
        l_320  =  (long) i_319;
        l_321  =  l_320 << 1;
        ul_322  =  ul_0 + l_321;
        sh_323  =  *((__global short *) (values + l_321));
        i_324  =  (int) sh_323;
        f_325  =  half_to_float((short) i_324);
        f_326  =  f_325 + f_285;
        f_318  =  f_326;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      i_327  =  *((__global int *) (params + 16L));
      i_328  =  i_327 + i_316;
      l_329  =  (long) i_328;
      l_330  =  l_329 << 1;
      ul_331  =  ul_0 + l_330;
      f_332  =  f_318;
      i_333  =  float_to_half(f_332);
      sh_334  =  (short) i_333;
      *((__global short *) (values + l_330))  =  sh_334;
    }  // B38
    else
    {
      // BLOCK 58
    }  // B38
    // BLOCK 59 MERGES [58 57 ]
    b_335  =  i_33 < i_5;
    if(b_335)
    {
      // BLOCK 60
      i_336  =  *((__global int *) (params + 52L));
      i_337  =  *((__global int *) (params + 4L));
      i_338  =  *((__global int *) (params + 48L));
      i_339  =  *((__global int *) (params + 24L));
      i_340  =  *((__global int *) (params + 32L));
      i_341  =  *((__global int *) (params + 20L));
      i_342  =  i_336 + i_34;
      b_343  =  i_341 == 0;
      if(b_343)
      {
        // BLOCK 61
        f_344  =  f_47;
      }  // B60
      else
      {
        // BLOCK 62
        l_345  =  (long) i_342;
        l_346  =  l_345 << 2;
        ul_347  =  ul_2 + l_346;
        f_348  =  *((__global float *) (bias + l_346));
        f_349  =  f_348 + f_47;
        f_344  =  f_349;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_350  =  i_20 / i_337;
      i_351  =  i_350 * i_338;
      i_352  =  i_351 + i_342;
      b_353  =  i_339 < 0;
      if(b_353)
      {
        // BLOCK 64
        f_354  =  f_344;
      }  // B63
      else
      {
        // BLOCK 65
        i_355  =  i_352 + i_339;
        l_356  =  (long) i_355;
        l_357  =  l_356 << 1;
        ul_358  =  ul_0 + l_357;
        sh_359  =  *((__global short *) (values + l_357));
        i_360  =  (int) sh_359;
        f_361  =  half_to_float((short) i_360);
        f_362  =  f_361 + f_344;
        f_354  =  f_362;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      i_363  =  *((__global int *) (params + 28L));
      b_364  =  i_363 == 1;
      if(b_364)
      {
        // BLOCK 67
        f_365  =  -f_354;
        f_366  =  exp(f_365);
        f_367  =  f_366 + 1.0F;
        f_368  =  f_354 / f_367;
        f_369  =  f_368;
      }  // B66
      else
      {
        // BLOCK 68
        b_370  =  i_363 == 2;
        if(b_370)
        {
          // BLOCK 69
          f_371  =  fabs(f_354);
          f_372  =  fma(f_371, 0.34F, 1.0F);
          f_373  =  1.0F / f_372;
          f_374  =  fma(f_373, -0.026121028F, 0.13950191F);
          f_375  =  f_374 * f_373;
          f_376  =  f_375 - 0.2731372F;
          f_377  =  fma(f_373, f_376, 0.20218718F);
          f_378  =  f_377 * f_373;
          f_379  =  f_378 - 0.044721164F;
          f_380  =  fma(f_373, f_379, 0.115360156F);
          f_381  =  fma(f_373, f_380, 0.11519744F);
          f_382  =  fma(f_373, f_381, 0.13611223F);
          f_383  =  fma(f_373, f_382, 0.1356205F);
          f_384  =  f_371 * -0.5F;
          f_385  =  f_384 * f_371;
          f_386  =  exp(f_385);
          f_387  =  f_386 * f_373;
          f_388  =  f_383 * f_387;
          f_389  =  f_388 * f_354;
          i_390  =  isless(f_354, 0.0F);
          if(i_390 == 1)
          {
            // BLOCK 70
            f_369  =  f_389;
          }  // B69
          else
          {
            // BLOCK 71
            f_391  =  f_354 - f_389;
            f_369  =  f_391;
          }  // B69
        }  // B68
        else
        {
          // BLOCK 72
          b_392  =  i_363 == 3;
          if(b_392)
          {
            // BLOCK 73
            f_393  =  f_354 * -1.702F;
            f_394  =  exp(f_393);
            f_395  =  f_394 + 1.0F;
            f_396  =  f_354 / f_395;
            f_369  =  f_396;
          }  // B72
          else
          {
            // BLOCK 74
            f_369  =  f_354;
          }  // B72
        }  // B68
      }  // B66
      // BLOCK 75 MERGES [67 70 74 73 71 ]
      i_397  =  i_352 * i_337;
      i_398  =  i_397 + i_20;
      i_399  =  i_337 * i_350;
      i_400  =  i_398 - i_399;
      b_401  =  i_340 < 0;
      if(b_401)
      {
        // BLOCK 76
        f_402  =  f_369;
      }  // B75
      else
      {
        // BLOCK 77
        i_403  =  i_400 + i_340;
        l_404  =  (long) i_403;
        l_405  =  l_404 << 1;
        ul_406  =  ul_0 + l_405;
        sh_407  =  *((__global short *) (values + l_405));
        i_408  =  (int) sh_407;
        f_409  =  half_to_float((short) i_408);
        f_410  =  f_409 + f_369;
        f_402  =  f_410;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_411  =  *((__global int *) (params + 16L));
      i_412  =  i_411 + i_400;
      l_413  =  (long) i_412;
      l_414  =  l_413 << 1;
      ul_415  =  ul_0 + l_414;
      f_416  =  f_402;
      i_417  =  float_to_half(f_416);
      sh_418  =  (short) i_417;
      *((__global short *) (values + l_414))  =  sh_418;
    }  // B59
    else
    {
      // BLOCK 79
    }  // B59
    // BLOCK 80 MERGES [79 78 ]
    b_419  =  i_30 < i_5;
    if(b_419)
    {
      // BLOCK 81
      i_420  =  *((__global int *) (params + 52L));
      i_421  =  *((__global int *) (params + 4L));
      i_422  =  *((__global int *) (params + 48L));
      i_423  =  *((__global int *) (params + 24L));
      i_424  =  *((__global int *) (params + 32L));
      i_425  =  *((__global int *) (params + 20L));
      i_426  =  i_420 + i_32;
      b_427  =  i_425 == 0;
      if(b_427)
      {
        // BLOCK 82
        f_428  =  f_48;
      }  // B81
      else
      {
        // BLOCK 83
        l_429  =  (long) i_426;
        l_430  =  l_429 << 2;
        ul_431  =  ul_2 + l_430;
        f_432  =  *((__global float *) (bias + l_430));
        f_433  =  f_432 + f_48;
        f_428  =  f_433;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_434  =  i_20 / i_421;
      i_435  =  i_434 * i_422;
      i_436  =  i_435 + i_426;
      b_437  =  i_423 < 0;
      if(b_437)
      {
        // BLOCK 85
        f_438  =  f_428;
      }  // B84
      else
      {
        // BLOCK 86
        i_439  =  i_436 + i_423;
        l_440  =  (long) i_439;
        l_441  =  l_440 << 1;
        ul_442  =  ul_0 + l_441;
        sh_443  =  *((__global short *) (values + l_441));
        i_444  =  (int) sh_443;
        f_445  =  half_to_float((short) i_444);
        f_446  =  f_445 + f_428;
        f_438  =  f_446;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_447  =  *((__global int *) (params + 28L));
      b_448  =  i_447 == 1;
      if(b_448)
      {
        // BLOCK 88
        f_449  =  -f_438;
        f_450  =  exp(f_449);
        f_451  =  f_450 + 1.0F;
        f_452  =  f_438 / f_451;
        f_453  =  f_452;
      }  // B87
      else
      {
        // BLOCK 89
        b_454  =  i_447 == 2;
        if(b_454)
        {
          // BLOCK 90
          f_455  =  fabs(f_438);
          f_456  =  fma(f_455, 0.34F, 1.0F);
          f_457  =  1.0F / f_456;
          f_458  =  fma(f_457, -0.026121028F, 0.13950191F);
          f_459  =  f_458 * f_457;
          f_460  =  f_459 - 0.2731372F;
          f_461  =  fma(f_457, f_460, 0.20218718F);
          f_462  =  f_461 * f_457;
          f_463  =  f_462 - 0.044721164F;
          f_464  =  fma(f_457, f_463, 0.115360156F);
          f_465  =  fma(f_457, f_464, 0.11519744F);
          f_466  =  fma(f_457, f_465, 0.13611223F);
          f_467  =  fma(f_457, f_466, 0.1356205F);
          f_468  =  f_455 * -0.5F;
          f_469  =  f_468 * f_455;
          f_470  =  exp(f_469);
          f_471  =  f_470 * f_457;
          f_472  =  f_467 * f_471;
          f_473  =  f_472 * f_438;
          i_474  =  isless(f_438, 0.0F);
          if(i_474 == 1)
          {
            // BLOCK 91
            f_453  =  f_473;
          }  // B90
          else
          {
            // BLOCK 92
            f_475  =  f_438 - f_473;
            f_453  =  f_475;
          }  // B90
        }  // B89
        else
        {
          // BLOCK 93
          b_476  =  i_447 == 3;
          if(b_476)
          {
            // BLOCK 94
            f_477  =  f_438 * -1.702F;
            f_478  =  exp(f_477);
            f_479  =  f_478 + 1.0F;
            f_480  =  f_438 / f_479;
            f_453  =  f_480;
          }  // B93
          else
          {
            // BLOCK 95
            f_453  =  f_438;
          }  // B93
        }  // B89
      }  // B87
      // BLOCK 96 MERGES [88 91 95 94 92 ]
      i_481  =  i_436 * i_421;
      i_482  =  i_481 + i_20;
      i_483  =  i_421 * i_434;
      i_484  =  i_482 - i_483;
      b_485  =  i_424 < 0;
      if(b_485)
      {
        // BLOCK 97
        f_486  =  f_453;
      }  // B96
      else
      {
        // BLOCK 98
        i_487  =  i_484 + i_424;
        l_488  =  (long) i_487;
        l_489  =  l_488 << 1;
        ul_490  =  ul_0 + l_489;
        sh_491  =  *((__global short *) (values + l_489));
        i_492  =  (int) sh_491;
        f_493  =  half_to_float((short) i_492);
        f_494  =  f_493 + f_453;
        f_486  =  f_494;
      }  // B96
      // BLOCK 99 MERGES [97 98 ]
      i_495  =  *((__global int *) (params + 16L));
      i_496  =  i_495 + i_484;
      l_497  =  (long) i_496;
      l_498  =  l_497 << 1;
      ul_499  =  ul_0 + l_498;
      f_500  =  f_486;
      i_501  =  float_to_half(f_500);
      sh_502  =  (short) i_501;
      *((__global short *) (values + l_498))  =  sh_502;
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
