// Conv2dKernels.fewHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void fewHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_171, b_181, b_191, b_197, b_21, b_219, b_228, b_240, b_265, b_273, b_283, b_292, b_298, b_320, b_329, b_339, b_364, b_372, b_382, b_391, b_397, b_419, b_428, b_438, b_463, b_471, b_481, b_490, b_496, b_518, b_527, b_537, b_65, b_71, b_81, b_87;
  float f_102, f_103, f_104, f_105, f_111, f_112, f_113, f_114, f_122, f_146, f_147, f_149, f_150, f_152, f_153, f_155, f_156, f_172, f_176, f_177, f_182, f_187, f_188, f_192, f_193, f_194, f_195, f_196, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_218, f_220, f_221, f_222, f_223, f_229, f_234, f_235, f_274, f_278, f_279, f_284, f_289, f_290, f_293, f_294, f_295, f_296, f_297, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_319, f_321, f_322, f_323, f_324, f_330, f_335, f_336, f_373, f_377, f_378, f_383, f_388, f_389, f_392, f_393, f_394, f_395, f_396, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_418, f_420, f_421, f_422, f_423, f_429, f_434, f_435, f_45, f_46, f_47, f_472, f_476, f_477, f_48, f_482, f_487, f_488, f_491, f_492, f_493, f_494, f_495, f_497, f_498, f_499, f_500, f_501, f_502, f_503, f_504, f_505, f_506, f_507, f_508, f_509, f_510, f_511, f_512, f_513, f_514, f_515, f_517, f_519, f_520, f_521, f_522, f_528, f_533, f_534;
  int i_100, i_106, i_107, i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_123, i_124, i_125, i_13, i_130, i_135, i_140, i_145, i_148, i_15, i_151, i_154, i_157, i_158, i_160, i_161, i_163, i_165, i_167, i_169, i_17, i_170, i_178, i_179, i_180, i_183, i_19, i_190, i_20, i_217, i_224, i_225, i_226, i_227, i_23, i_230, i_237, i_239, i_24, i_241, i_245, i_246, i_247, i_248, i_249, i_25, i_253, i_254, i_258, i_259, i_26, i_260, i_261, i_266, i_267, i_268, i_269, i_27, i_270, i_271, i_272, i_28, i_280, i_281, i_282, i_285, i_29, i_291, i_30, i_31, i_318, i_32, i_325, i_326, i_327, i_328, i_33, i_331, i_337, i_338, i_34, i_340, i_344, i_345, i_346, i_347, i_348, i_35, i_352, i_353, i_357, i_358, i_359, i_36, i_360, i_365, i_366, i_367, i_368, i_369, i_370, i_371, i_379, i_380, i_381, i_384, i_390, i_417, i_424, i_425, i_426, i_427, i_430, i_436, i_437, i_439, i_443, i_444, i_445, i_446, i_447, i_451, i_452, i_456, i_457, i_458, i_459, i_464, i_465, i_466, i_467, i_468, i_469, i_470, i_478, i_479, i_480, i_483, i_489, i_49, i_5, i_50, i_51, i_516, i_52, i_523, i_524, i_525, i_526, i_529, i_53, i_535, i_536, i_538, i_54, i_542, i_543, i_544, i_545, i_546, i_55, i_550, i_551, i_555, i_556, i_557, i_558, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_126, l_127, l_131, l_132, l_136, l_137, l_141, l_142, l_173, l_174, l_184, l_185, l_231, l_232, l_250, l_251, l_255, l_256, l_262, l_263, l_275, l_276, l_286, l_287, l_332, l_333, l_349, l_350, l_354, l_355, l_361, l_362, l_374, l_375, l_385, l_386, l_431, l_432, l_448, l_449, l_453, l_454, l_460, l_461, l_473, l_474, l_484, l_485, l_530, l_531, l_547, l_548, l_552, l_553, l_559, l_560;
  short sh_129, sh_134, sh_139, sh_144;
  ulong ul_0, ul_1, ul_10, ul_12, ul_121, ul_128, ul_133, ul_138, ul_14, ul_143, ul_159, ul_16, ul_162, ul_164, ul_166, ul_168, ul_175, ul_18, ul_186, ul_189, ul_2, ul_22, ul_233, ul_236, ul_238, ul_242, ul_243, ul_244, ul_252, ul_257, ul_264, ul_277, ul_288, ul_3, ul_334, ul_341, ul_342, ul_343, ul_351, ul_356, ul_363, ul_37, ul_376, ul_38, ul_387, ul_39, ul_4, ul_40, ul_41, ul_42, ul_43, ul_433, ul_44, ul_440, ul_441, ul_442, ul_450, ul_455, ul_462, ul_475, ul_486, ul_532, ul_539, ul_540, ul_541, ul_549, ul_554, ul_561, ul_6, ul_8;

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
  ul_10  =  ul_3 + 64L;
  i_11  =  *((__global int *) (params + 64L));
  ul_12  =  ul_3 + 68L;
  i_13  =  *((__global int *) (params + 68L));
  ul_14  =  ul_3 + 80L;
  i_15  =  *((__global int *) (params + 80L));
  ul_16  =  ul_3 + 84L;
  i_17  =  *((__global int *) (params + 84L));
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
    ul_37  =  ul_3 + 108L;
    ul_38  =  ul_3 + 104L;
    ul_39  =  ul_3 + 76L;
    ul_40  =  ul_3 + 72L;
    ul_41  =  ul_3 + 96L;
    ul_42  =  ul_3 + 92L;
    ul_43  =  ul_3 + 88L;
    ul_44  =  ul_3 + 100L;
    // BLOCK 2 MERGES [1 19 ]
    f_45  =  0.0F;
    f_46  =  0.0F;
    f_47  =  0.0F;
    f_48  =  0.0F;
    i_49  =  0;
    for(;i_49 < i_24;)
    {
      // BLOCK 3
      i_50  =  *((__global int *) (params + 100L));
      i_51  =  *((__global int *) (params + 84L));
      i_52  =  *((__global int *) (params + 88L));
      i_53  =  *((__global int *) (params + 92L));
      i_54  =  *((__global int *) (params + 96L));
      i_55  =  *((__global int *) (params + 72L));
      i_56  =  *((__global int *) (params + 76L));
      i_57  =  *((__global int *) (params + 64L));
      i_58  =  *((__global int *) (params + 68L));
      i_59  =  *((__global int *) (params + 104L));
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
      i_73  =  *((__global int *) (params + 108L));
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
    ul_238  =  ul_3 + 56L;
    i_239  =  *((__global int *) (params + 56L));
    b_240  =  i_239 < 1;
    if(b_240)
    {
      // BLOCK 39
      i_241  =  i_237;
    }  // B38
    else
    {
      // BLOCK 40
      ul_242  =  i_239 & 4294967295UL;
      ul_243  =  ul_242 << 2;
      ul_244  =  ul_3 + ul_243;
      i_245  =  *((__global int *) (params + ul_243));
      i_246  =  i_170 / i_245;
      i_247  =  i_246 << 1;
      i_248  =  i_247 + i_239;
      i_249  =  i_248 + 1;
      l_250  =  (long) i_249;
      l_251  =  l_250 << 2;
      ul_252  =  ul_3 + l_251;
      i_253  =  *((__global int *) (params + l_251));
      i_254  =  i_248 + 2;
      l_255  =  (long) i_254;
      l_256  =  l_255 << 2;
      ul_257  =  ul_3 + l_256;
      i_258  =  *((__global int *) (params + l_256));
      i_259  =  i_258 * i_178;
      i_260  =  i_259 + i_253;
      i_241  =  i_260;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_261  =  i_241 + i_227;
    l_262  =  (long) i_261;
    l_263  =  l_262 << 2;
    ul_264  =  ul_0 + l_263;
    *((__global float *) (arena + l_263))  =  f_229;
    b_265  =  i_35 < i_5;
    if(b_265)
    {
      // BLOCK 42
      i_266  =  *((__global int *) (params + 52L));
      i_267  =  *((__global int *) (params + 4L));
      i_268  =  *((__global int *) (params + 48L));
      i_269  =  *((__global int *) (params + 24L));
      i_270  =  *((__global int *) (params + 32L));
      i_271  =  *((__global int *) (params + 20L));
      i_272  =  i_266 + i_36;
      b_273  =  i_271 == 0;
      if(b_273)
      {
        // BLOCK 43
        f_274  =  f_46;
      }  // B42
      else
      {
        // BLOCK 44
        l_275  =  (long) i_272;
        l_276  =  l_275 << 2;
        ul_277  =  ul_2 + l_276;
        f_278  =  *((__global float *) (bias + l_276));
        f_279  =  f_278 + f_46;
        f_274  =  f_279;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_280  =  i_20 / i_267;
      i_281  =  i_280 * i_268;
      i_282  =  i_281 + i_272;
      b_283  =  i_269 < 0;
      if(b_283)
      {
        // BLOCK 46
        f_284  =  f_274;
      }  // B45
      else
      {
        // BLOCK 47
        i_285  =  i_282 + i_269;
        l_286  =  (long) i_285;
        l_287  =  l_286 << 2;
        ul_288  =  ul_0 + l_287;
        f_289  =  *((__global float *) (arena + l_287));
        f_290  =  f_289 + f_274;
        f_284  =  f_290;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      i_291  =  *((__global int *) (params + 28L));
      b_292  =  i_291 == 1;
      if(b_292)
      {
        // BLOCK 49
        f_293  =  -f_284;
        f_294  =  exp(f_293);
        f_295  =  f_294 + 1.0F;
        f_296  =  f_284 / f_295;
        f_297  =  f_296;
      }  // B48
      else
      {
        // BLOCK 50
        b_298  =  i_291 == 2;
        if(b_298)
        {
          // BLOCK 51
          f_299  =  fabs(f_284);
          f_300  =  fma(f_299, 0.34F, 1.0F);
          f_301  =  1.0F / f_300;
          f_302  =  fma(f_301, -0.026121028F, 0.13950191F);
          f_303  =  f_302 * f_301;
          f_304  =  f_303 - 0.2731372F;
          f_305  =  fma(f_301, f_304, 0.20218718F);
          f_306  =  f_305 * f_301;
          f_307  =  f_306 - 0.044721164F;
          f_308  =  fma(f_301, f_307, 0.115360156F);
          f_309  =  fma(f_301, f_308, 0.11519744F);
          f_310  =  fma(f_301, f_309, 0.13611223F);
          f_311  =  fma(f_301, f_310, 0.1356205F);
          f_312  =  f_299 * -0.5F;
          f_313  =  f_312 * f_299;
          f_314  =  exp(f_313);
          f_315  =  f_314 * f_301;
          f_316  =  f_311 * f_315;
          f_317  =  f_316 * f_284;
          i_318  =  isless(f_284, 0.0F);
          if(i_318 == 1)
          {
            // BLOCK 52
            f_297  =  f_317;
          }  // B51
          else
          {
            // BLOCK 53
            f_319  =  f_284 - f_317;
            f_297  =  f_319;
          }  // B51
        }  // B50
        else
        {
          // BLOCK 54
          b_320  =  i_291 == 3;
          if(b_320)
          {
            // BLOCK 55
            f_321  =  f_284 * -1.702F;
            f_322  =  exp(f_321);
            f_323  =  f_322 + 1.0F;
            f_324  =  f_284 / f_323;
            f_297  =  f_324;
          }  // B54
          else
          {
            // BLOCK 56
            f_297  =  f_284;
          }  // B54
        }  // B50
      }  // B48
      // BLOCK 57 MERGES [49 52 56 55 53 ]
      i_325  =  i_282 * i_267;
      i_326  =  i_325 + i_20;
      i_327  =  i_267 * i_280;
      i_328  =  i_326 - i_327;
      b_329  =  i_270 < 0;
      if(b_329)
      {
        // BLOCK 58
        f_330  =  f_297;
      }  // B57
      else
      {
        // BLOCK 59
        i_331  =  i_328 + i_270;
        l_332  =  (long) i_331;
        l_333  =  l_332 << 2;
        ul_334  =  ul_0 + l_333;
        f_335  =  *((__global float *) (arena + l_333));
        f_336  =  f_335 + f_297;
        f_330  =  f_336;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      i_337  =  *((__global int *) (params + 16L));
      i_338  =  *((__global int *) (params + 56L));
      b_339  =  i_338 < 1;
      if(b_339)
      {
        // BLOCK 61
        i_340  =  i_337;
      }  // B60
      else
      {
        // BLOCK 62
        ul_341  =  i_338 & 4294967295UL;
        ul_342  =  ul_341 << 2;
        ul_343  =  ul_3 + ul_342;
        i_344  =  *((__global int *) (params + ul_342));
        i_345  =  i_272 / i_344;
        i_346  =  i_345 << 1;
        i_347  =  i_346 + i_338;
        i_348  =  i_347 + 1;
        l_349  =  (long) i_348;
        l_350  =  l_349 << 2;
        ul_351  =  ul_3 + l_350;
        i_352  =  *((__global int *) (params + l_350));
        i_353  =  i_347 + 2;
        l_354  =  (long) i_353;
        l_355  =  l_354 << 2;
        ul_356  =  ul_3 + l_355;
        i_357  =  *((__global int *) (params + l_355));
        i_358  =  i_357 * i_280;
        i_359  =  i_358 + i_352;
        i_340  =  i_359;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_360  =  i_340 + i_328;
      l_361  =  (long) i_360;
      l_362  =  l_361 << 2;
      ul_363  =  ul_0 + l_362;
      *((__global float *) (arena + l_362))  =  f_330;
    }  // B41
    else
    {
      // BLOCK 64
    }  // B41
    // BLOCK 65 MERGES [64 63 ]
    b_364  =  i_33 < i_5;
    if(b_364)
    {
      // BLOCK 66
      i_365  =  *((__global int *) (params + 52L));
      i_366  =  *((__global int *) (params + 4L));
      i_367  =  *((__global int *) (params + 48L));
      i_368  =  *((__global int *) (params + 24L));
      i_369  =  *((__global int *) (params + 32L));
      i_370  =  *((__global int *) (params + 20L));
      i_371  =  i_365 + i_34;
      b_372  =  i_370 == 0;
      if(b_372)
      {
        // BLOCK 67
        f_373  =  f_47;
      }  // B66
      else
      {
        // BLOCK 68
        l_374  =  (long) i_371;
        l_375  =  l_374 << 2;
        ul_376  =  ul_2 + l_375;
        f_377  =  *((__global float *) (bias + l_375));
        f_378  =  f_377 + f_47;
        f_373  =  f_378;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      i_379  =  i_20 / i_366;
      i_380  =  i_379 * i_367;
      i_381  =  i_380 + i_371;
      b_382  =  i_368 < 0;
      if(b_382)
      {
        // BLOCK 70
        f_383  =  f_373;
      }  // B69
      else
      {
        // BLOCK 71
        i_384  =  i_381 + i_368;
        l_385  =  (long) i_384;
        l_386  =  l_385 << 2;
        ul_387  =  ul_0 + l_386;
        f_388  =  *((__global float *) (arena + l_386));
        f_389  =  f_388 + f_373;
        f_383  =  f_389;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      i_390  =  *((__global int *) (params + 28L));
      b_391  =  i_390 == 1;
      if(b_391)
      {
        // BLOCK 73
        f_392  =  -f_383;
        f_393  =  exp(f_392);
        f_394  =  f_393 + 1.0F;
        f_395  =  f_383 / f_394;
        f_396  =  f_395;
      }  // B72
      else
      {
        // BLOCK 74
        b_397  =  i_390 == 2;
        if(b_397)
        {
          // BLOCK 75
          f_398  =  fabs(f_383);
          f_399  =  fma(f_398, 0.34F, 1.0F);
          f_400  =  1.0F / f_399;
          f_401  =  fma(f_400, -0.026121028F, 0.13950191F);
          f_402  =  f_401 * f_400;
          f_403  =  f_402 - 0.2731372F;
          f_404  =  fma(f_400, f_403, 0.20218718F);
          f_405  =  f_404 * f_400;
          f_406  =  f_405 - 0.044721164F;
          f_407  =  fma(f_400, f_406, 0.115360156F);
          f_408  =  fma(f_400, f_407, 0.11519744F);
          f_409  =  fma(f_400, f_408, 0.13611223F);
          f_410  =  fma(f_400, f_409, 0.1356205F);
          f_411  =  f_398 * -0.5F;
          f_412  =  f_411 * f_398;
          f_413  =  exp(f_412);
          f_414  =  f_413 * f_400;
          f_415  =  f_410 * f_414;
          f_416  =  f_415 * f_383;
          i_417  =  isless(f_383, 0.0F);
          if(i_417 == 1)
          {
            // BLOCK 76
            f_396  =  f_416;
          }  // B75
          else
          {
            // BLOCK 77
            f_418  =  f_383 - f_416;
            f_396  =  f_418;
          }  // B75
        }  // B74
        else
        {
          // BLOCK 78
          b_419  =  i_390 == 3;
          if(b_419)
          {
            // BLOCK 79
            f_420  =  f_383 * -1.702F;
            f_421  =  exp(f_420);
            f_422  =  f_421 + 1.0F;
            f_423  =  f_383 / f_422;
            f_396  =  f_423;
          }  // B78
          else
          {
            // BLOCK 80
            f_396  =  f_383;
          }  // B78
        }  // B74
      }  // B72
      // BLOCK 81 MERGES [73 76 80 79 77 ]
      i_424  =  i_381 * i_366;
      i_425  =  i_424 + i_20;
      i_426  =  i_366 * i_379;
      i_427  =  i_425 - i_426;
      b_428  =  i_369 < 0;
      if(b_428)
      {
        // BLOCK 82
        f_429  =  f_396;
      }  // B81
      else
      {
        // BLOCK 83
        i_430  =  i_427 + i_369;
        l_431  =  (long) i_430;
        l_432  =  l_431 << 2;
        ul_433  =  ul_0 + l_432;
        f_434  =  *((__global float *) (arena + l_432));
        f_435  =  f_434 + f_396;
        f_429  =  f_435;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_436  =  *((__global int *) (params + 16L));
      i_437  =  *((__global int *) (params + 56L));
      b_438  =  i_437 < 1;
      if(b_438)
      {
        // BLOCK 85
        i_439  =  i_436;
      }  // B84
      else
      {
        // BLOCK 86
        ul_440  =  i_437 & 4294967295UL;
        ul_441  =  ul_440 << 2;
        ul_442  =  ul_3 + ul_441;
        i_443  =  *((__global int *) (params + ul_441));
        i_444  =  i_371 / i_443;
        i_445  =  i_444 << 1;
        i_446  =  i_445 + i_437;
        i_447  =  i_446 + 1;
        l_448  =  (long) i_447;
        l_449  =  l_448 << 2;
        ul_450  =  ul_3 + l_449;
        i_451  =  *((__global int *) (params + l_449));
        i_452  =  i_446 + 2;
        l_453  =  (long) i_452;
        l_454  =  l_453 << 2;
        ul_455  =  ul_3 + l_454;
        i_456  =  *((__global int *) (params + l_454));
        i_457  =  i_456 * i_379;
        i_458  =  i_457 + i_451;
        i_439  =  i_458;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_459  =  i_439 + i_427;
      l_460  =  (long) i_459;
      l_461  =  l_460 << 2;
      ul_462  =  ul_0 + l_461;
      *((__global float *) (arena + l_461))  =  f_429;
    }  // B65
    else
    {
      // BLOCK 88
    }  // B65
    // BLOCK 89 MERGES [88 87 ]
    b_463  =  i_30 < i_5;
    if(b_463)
    {
      // BLOCK 90
      i_464  =  *((__global int *) (params + 52L));
      i_465  =  *((__global int *) (params + 4L));
      i_466  =  *((__global int *) (params + 48L));
      i_467  =  *((__global int *) (params + 24L));
      i_468  =  *((__global int *) (params + 32L));
      i_469  =  *((__global int *) (params + 20L));
      i_470  =  i_464 + i_32;
      b_471  =  i_469 == 0;
      if(b_471)
      {
        // BLOCK 91
        f_472  =  f_48;
      }  // B90
      else
      {
        // BLOCK 92
        l_473  =  (long) i_470;
        l_474  =  l_473 << 2;
        ul_475  =  ul_2 + l_474;
        f_476  =  *((__global float *) (bias + l_474));
        f_477  =  f_476 + f_48;
        f_472  =  f_477;
      }  // B90
      // BLOCK 93 MERGES [91 92 ]
      i_478  =  i_20 / i_465;
      i_479  =  i_478 * i_466;
      i_480  =  i_479 + i_470;
      b_481  =  i_467 < 0;
      if(b_481)
      {
        // BLOCK 94
        f_482  =  f_472;
      }  // B93
      else
      {
        // BLOCK 95
        i_483  =  i_480 + i_467;
        l_484  =  (long) i_483;
        l_485  =  l_484 << 2;
        ul_486  =  ul_0 + l_485;
        f_487  =  *((__global float *) (arena + l_485));
        f_488  =  f_487 + f_472;
        f_482  =  f_488;
      }  // B93
      // BLOCK 96 MERGES [94 95 ]
      i_489  =  *((__global int *) (params + 28L));
      b_490  =  i_489 == 1;
      if(b_490)
      {
        // BLOCK 97
        f_491  =  -f_482;
        f_492  =  exp(f_491);
        f_493  =  f_492 + 1.0F;
        f_494  =  f_482 / f_493;
        f_495  =  f_494;
      }  // B96
      else
      {
        // BLOCK 98
        b_496  =  i_489 == 2;
        if(b_496)
        {
          // BLOCK 99
          f_497  =  fabs(f_482);
          f_498  =  fma(f_497, 0.34F, 1.0F);
          f_499  =  1.0F / f_498;
          f_500  =  fma(f_499, -0.026121028F, 0.13950191F);
          f_501  =  f_500 * f_499;
          f_502  =  f_501 - 0.2731372F;
          f_503  =  fma(f_499, f_502, 0.20218718F);
          f_504  =  f_503 * f_499;
          f_505  =  f_504 - 0.044721164F;
          f_506  =  fma(f_499, f_505, 0.115360156F);
          f_507  =  fma(f_499, f_506, 0.11519744F);
          f_508  =  fma(f_499, f_507, 0.13611223F);
          f_509  =  fma(f_499, f_508, 0.1356205F);
          f_510  =  f_497 * -0.5F;
          f_511  =  f_510 * f_497;
          f_512  =  exp(f_511);
          f_513  =  f_512 * f_499;
          f_514  =  f_509 * f_513;
          f_515  =  f_514 * f_482;
          i_516  =  isless(f_482, 0.0F);
          if(i_516 == 1)
          {
            // BLOCK 100
            f_495  =  f_515;
          }  // B99
          else
          {
            // BLOCK 101
            f_517  =  f_482 - f_515;
            f_495  =  f_517;
          }  // B99
        }  // B98
        else
        {
          // BLOCK 102
          b_518  =  i_489 == 3;
          if(b_518)
          {
            // BLOCK 103
            f_519  =  f_482 * -1.702F;
            f_520  =  exp(f_519);
            f_521  =  f_520 + 1.0F;
            f_522  =  f_482 / f_521;
            f_495  =  f_522;
          }  // B102
          else
          {
            // BLOCK 104
            f_495  =  f_482;
          }  // B102
        }  // B98
      }  // B96
      // BLOCK 105 MERGES [97 100 104 103 101 ]
      i_523  =  i_480 * i_465;
      i_524  =  i_523 + i_20;
      i_525  =  i_465 * i_478;
      i_526  =  i_524 - i_525;
      b_527  =  i_468 < 0;
      if(b_527)
      {
        // BLOCK 106
        f_528  =  f_495;
      }  // B105
      else
      {
        // BLOCK 107
        i_529  =  i_526 + i_468;
        l_530  =  (long) i_529;
        l_531  =  l_530 << 2;
        ul_532  =  ul_0 + l_531;
        f_533  =  *((__global float *) (arena + l_531));
        f_534  =  f_533 + f_495;
        f_528  =  f_534;
      }  // B105
      // BLOCK 108 MERGES [106 107 ]
      i_535  =  *((__global int *) (params + 16L));
      i_536  =  *((__global int *) (params + 56L));
      b_537  =  i_536 < 1;
      if(b_537)
      {
        // BLOCK 109
        i_538  =  i_535;
      }  // B108
      else
      {
        // BLOCK 110
        ul_539  =  i_536 & 4294967295UL;
        ul_540  =  ul_539 << 2;
        ul_541  =  ul_3 + ul_540;
        i_542  =  *((__global int *) (params + ul_540));
        i_543  =  i_470 / i_542;
        i_544  =  i_543 << 1;
        i_545  =  i_544 + i_536;
        i_546  =  i_545 + 1;
        l_547  =  (long) i_546;
        l_548  =  l_547 << 2;
        ul_549  =  ul_3 + l_548;
        i_550  =  *((__global int *) (params + l_548));
        i_551  =  i_545 + 2;
        l_552  =  (long) i_551;
        l_553  =  l_552 << 2;
        ul_554  =  ul_3 + l_553;
        i_555  =  *((__global int *) (params + l_553));
        i_556  =  i_555 * i_478;
        i_557  =  i_556 + i_550;
        i_538  =  i_557;
      }  // B108
      // BLOCK 111 MERGES [109 110 ]
      i_558  =  i_538 + i_526;
      l_559  =  (long) i_558;
      l_560  =  l_559 << 2;
      ul_561  =  ul_0 + l_560;
      *((__global float *) (arena + l_560))  =  f_528;
    }  // B89
    else
    {
      // BLOCK 112
    }  // B89
  }  // B0
  else
  {
    // BLOCK 113
  }  // B0
  // BLOCK 114 MERGES [113 112 111 ]
  return;
}  //  kernel
