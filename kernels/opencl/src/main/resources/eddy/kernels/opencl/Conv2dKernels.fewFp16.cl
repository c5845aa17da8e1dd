// Conv2dKernels.fewFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void fewFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_173, b_183, b_195, b_201, b_21, b_223, b_232, b_246, b_274, b_282, b_292, b_303, b_309, b_331, b_340, b_352, b_380, b_388, b_398, b_409, b_415, b_437, b_446, b_458, b_486, b_494, b_504, b_515, b_521, b_543, b_552, b_564, b_65, b_71, b_81, b_87;
  float f_102, f_103, f_104, f_105, f_111, f_112, f_113, f_114, f_146, f_148, f_149, f_151, f_152, f_154, f_155, f_157, f_158, f_174, f_178, f_179, f_184, f_191, f_192, f_196, f_197, f_198, f_199, f_200, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_222, f_224, f_225, f_226, f_227, f_233, f_240, f_241, f_271, f_283, f_287, f_288, f_293, f_300, f_301, f_304, f_305, f_306, f_307, f_308, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_330, f_332, f_333, f_334, f_335, f_341, f_348, f_349, f_377, f_389, f_393, f_394, f_399, f_406, f_407, f_410, f_411, f_412, f_413, f_414, f_416, f_417, f_418, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_432, f_433, f_434, f_436, f_438, f_439, f_440, f_441, f_447, f_45, f_454, f_455, f_46, f_47, f_48, f_483, f_495, f_499, f_500, f_505, f_512, f_513, f_516, f_517, f_518, f_519, f_520, f_522, f_523, f_524, f_525, f_526, f_527, f_528, f_529, f_530, f_531, f_532, f_533, f_534, f_535, f_536, f_537, f_538, f_539, f_540, f_542, f_544, f_545, f_546, f_547, f_553, f_560, f_561, f_589;
  int i_100, i_106, i_107, i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_123, i_124, i_125, i_13, i_130, i_135, i_140, i_145, i_147, i_15, i_150, i_153, i_156, i_159, i_160, i_162, i_163, i_165, i_167, i_169, i_17, i_171, i_172, i_180, i_181, i_182, i_185, i_19, i_190, i_194, i_20, i_221, i_228, i_229, i_23, i_230, i_231, i_234, i_239, i_24, i_243, i_245, i_247, i_25, i_251, i_252, i_253, i_254, i_255, i_259, i_26, i_260, i_264, i_265, i_266, i_267, i_27, i_272, i_275, i_276, i_277, i_278, i_279, i_28, i_280, i_281, i_289, i_29, i_290, i_291, i_294, i_299, i_30, i_302, i_31, i_32, i_329, i_33, i_336, i_337, i_338, i_339, i_34, i_342, i_347, i_35, i_350, i_351, i_353, i_357, i_358, i_359, i_36, i_360, i_361, i_365, i_366, i_370, i_371, i_372, i_373, i_378, i_381, i_382, i_383, i_384, i_385, i_386, i_387, i_395, i_396, i_397, i_400, i_405, i_408, i_435, i_442, i_443, i_444, i_445, i_448, i_453, i_456, i_457, i_459, i_463, i_464, i_465, i_466, i_467, i_471, i_472, i_476, i_477, i_478, i_479, i_484, i_487, i_488, i_489, i_49, i_490, i_491, i_492, i_493, i_5, i_50, i_501, i_502, i_503, i_506, i_51, i_511, i_514, i_52, i_53, i_54, i_541, i_548, i_549, i_55, i_550, i_551, i_554, i_559, i_56, i_562, i_563, i_565, i_569, i_57, i_570, i_571, i_572, i_573, i_577, i_578, i_58, i_582, i_583, i_584, i_585, i_59, i_590, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_126, l_127, l_131, l_132, l_136, l_137, l_141, l_142, l_175, l_176, l_186, l_187, l_235, l_236, l_256, l_257, l_261, l_262, l_268, l_269, l_284, l_285, l_295, l_296, l_343, l_344, l_362, l_363, l_367, l_368, l_374, l_375, l_390, l_391, l_401, l_402, l_449, l_450, l_468, l_469, l_473, l_474, l_480, l_481, l_496, l_497, l_507, l_508, l_555, l_556, l_574, l_575, l_579, l_580, l_586, l_587;
  short sh_122, sh_129, sh_134, sh_139, sh_144, sh_189, sh_238, sh_273, sh_298, sh_346, sh_379, sh_404, sh_452, sh_485, sh_510, sh_558, sh_591;
  ulong ul_0, ul_1, ul_10, ul_12, ul_121, ul_128, ul_133, ul_138, ul_14, ul_143, ul_16, ul_161, ul_164, ul_166, ul_168, ul_170, ul_177, ul_18, ul_188, ul_193, ul_2, ul_22, ul_237, ul_242, ul_244, ul_248, ul_249, ul_250, ul_258, ul_263, ul_270, ul_286, ul_297, ul_3, ul_345, ul_354, ul_355, ul_356, ul_364, ul_369, ul_37, ul_376, ul_38, ul_39, ul_392, ul_4, ul_40, ul_403, ul_41, ul_42, ul_43, ul_44, ul_451, ul_460, ul_461, ul_462, ul_470, ul_475, ul_482, ul_498, ul_509, ul_557, ul_566, ul_567, ul_568, ul_576, ul_581, ul_588, ul_6, ul_8;

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
    ul_244  =  ul_3 + 56L;
    i_245  =  *((__global int *) (params + 56L));
    b_246  =  i_245 < 1;
    if(b_246)
    {
      // BLOCK 39
      i_247  =  i_243;
    }  // B38
    else
    {
      // BLOCK 40
      ul_248  =  i_245 & 4294967295UL;
      ul_249  =  ul_248 << 2;
      ul_250  =  ul_3 + ul_249;
      i_251  =  *((__global int *) (params + ul_249));
      i_252  =  i_172 / i_251;
      i_253  =  i_252 << 1;
      i_254  =  i_253 + i_245;
      i_255  =  i_254 + 1;
      l_256  =  (long) i_255;
      l_257  =  l_256 << 2;
      ul_258  =  ul_3 + l_257;
      i_259  =  *((__global int *) (params + l_257));
      i_260  =  i_254 + 2;
      l_261  =  (long) i_260;
      l_262  =  l_261 << 2;
      ul_263  =  ul_3 + l_262;
      i_264  =  *((__global int *) (params + l_262));
      i_265  =  i_264 * i_180;
      i_266  =  i_265 + i_259;
      i_247  =  i_266;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_267  =  i_247 + i_231;
    l_268  =  (long) i_267;
    l_269  =  l_268 << 1;
    ul_270  =  ul_0 + l_269;
    f_271  =  f_233;
    i_272  =  float_to_half(f_271);
    sh_273  =  (short) i_272;
    *((__global short *) (values + l_269))  =  sh_273;
    b_274  =  i_35 < i_5;
    if(b_274)
    {
      // BLOCK 42
      i_275  =  *((__global int *) (params + 52L));
      i_276  =  *((__global int *) (params + 4L));
      i_277  =  *((__global int *) (params + 48L));
      i_278  =  *((__global int *) (params + 24L));
      i_279  =  *((__global int *) (params + 32L));
      i_280  =  *((__global int *) (params + 20L));
      i_281  =  i_275 + i_36;
      b_282  =  i_280 == 0;
      if(b_282)
      {
        // BLOCK 43
        f_283  =  f_46;
      }  // B42
      else
      {
        // BLOCK 44
        l_284  =  (long) i_281;
        l_285  =  l_284 << 2;
        ul_286  =  ul_2 + l_285;
        f_287  =  *((__global float *) (bias + l_285));
        f_288  =  f_287 + f_46;
        f_283  =  f_288;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_289  =  i_20 / i_276;
      i_290  =  i_289 * i_277;
      i_291  =  i_290 + i_281;
      b_292  =  i_278 < 0;
      if(b_292)
      {
        // BLOCK 46
        f_293  =  f_283;
      }  // B45
      else
      {
        // BLOCK 47
        i_294  =  i_291 + i_278;
        l_295  =  (long) i_294;
        l_296  =  l_295 << 1;
        ul_297  =  ul_0 + l_296;
        sh_298  =  *((__global short *) (values + l_296));
        i_299  =  (int) sh_298;
        f_300  =  half_to_float((short) i_299);
        f_301  =  f_300 + f_283;
        f_293  =  f_301;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      i_302  =  *((__global int *) (params + 28L));
      b_303  =  i_302 == 1;
      if(b_303)
      {
        // BLOCK 49
        f_304  =  -f_293;
        f_305  =  exp(f_304);
        f_306  =  f_305 + 1.0F;
        f_307  =  f_293 / f_306;
        f_308  =  f_307;
      }  // B48
      else
      {
        // BLOCK 50
        b_309  =  i_302 == 2;
        if(b_309)
        {
          // BLOCK 51
          f_310  =  fabs(f_293);
          f_311  =  fma(f_310, 0.34F, 1.0F);
          f_312  =  1.0F / f_311;
          f_313  =  fma(f_312, -0.026121028F, 0.13950191F);
          f_314  =  f_313 * f_312;
          f_315  =  f_314 - 0.2731372F;
          f_316  =  fma(f_312, f_315, 0.20218718F);
          f_317  =  f_316 * f_312;
          f_318  =  f_317 - 0.044721164F;
          f_319  =  fma(f_312, f_318, 0.115360156F);
          f_320  =  fma(f_312, f_319, 0.11519744F);
          f_321  =  fma(f_312, f_320, 0.13611223F);
          f_322  =  fma(f_312, f_321, 0.1356205F);
          f_323  =  f_310 * -0.5F;
          f_324  =  f_323 * f_310;
          f_325  =  exp(f_324);
          f_326  =  f_325 * f_312;
          f_327  =  f_322 * f_326;
          f_328  =  f_327 * f_293;
          i_329  =  isless(f_293, 0.0F);
          if(i_329 == 1)
          {
            // BLOCK 52
            f_308  =  f_328;
          }  // B51
          else
          {
            // BLOCK 53
            f_330  =  f_293 - f_328;
            f_308  =  f_330;
          }  // B51
        }  // B50
        else
        {
          // BLOCK 54
          b_331  =  i_302 == 3;
          if(b_331)
          {
            // BLOCK 55
            f_332  =  f_293 * -1.702F;
            f_333  =  exp(f_332);
            f_334  =  f_333 + 1.0F;
            f_335  =  f_293 / f_334;
            f_308  =  f_335;
          }  // B54
          else
          {
            // BLOCK 56
            f_308  =  f_293;
          }  // B54
        }  // B50
      }  // B48
      // BLOCK 57 MERGES [49 52 56 55 53 ]
      i_336  =  i_291 * i_276;
      i_337  =  i_336 + i_20;
      i_338  =  i_276 * i_289;
      i_339  =  i_337 - i_338;
      b_340  =  i_279 < 0;
      if(b_340)
      {
        // BLOCK 58
        f_341  =  f_308;
      }  // B57
      else
      {
        // BLOCK 59
        i_342  =  i_339 + i_279;
        l_343  =  (long) i_342;
        l_344  =  l_343 << 1;
        ul_345  =  ul_0 + l_344;
        sh_346  =  *((__global short *) (values + l_344));
        i_347  =  (int) sh_346;
        f_348  =  half_to_float((short) i_347);
        f_349  =  f_348 + f_308;
        f_341  =  f_349;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      i_350  =  *((__global int *) (params + 16L));
      i_351  =  *((__global int *) (params + 56L));
      b_352  =  i_351 < 1;
      if(b_352)
      {
        // BLOCK 61
        i_353  =  i_350;
      }  // B60
      else
      {
        // BLOCK 62
        ul_354  =  i_351 & 4294967295UL;
        ul_355  =  ul_354 << 2;
        ul_356  =  ul_3 + ul_355;
        i_357  =  *((__global int *) (params + ul_355));
        i_358  =  i_281 / i_357;
        i_359  =  i_358 << 1;
        i_360  =  i_359 + i_351;
        i_361  =  i_360 + 1;
        l_362  =  (long) i_361;
        l_363  =  l_362 << 2;
        ul_364  =  ul_3 + l_363;
        i_365  =  *((__global int *) (params + l_363));
        i_366  =  i_360 + 2;
        l_367  =  (long) i_366;
        l_368  =  l_367 << 2;
        ul_369  =  ul_3 + l_368;
        i_370  =  *((__global int *) (params + l_368));
        i_371  =  i_370 * i_289;
        i_372  =  i_371 + i_365;
        i_353  =  i_372;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_373  =  i_353 + i_339;
      l_374  =  (long) i_373;
      l_375  =  l_374 << 1;
      ul_376  =  ul_0 + l_375;
      f_377  =  f_341;
      i_378  =  float_to_half(f_377);
      sh_379  =  (short) i_378;
      *((__global short *) (values + l_375))  =  sh_379;
    }  // B41
    else
    {
      // BLOCK 64
    }  // B41
    // BLOCK 65 MERGES [64 63 ]
    b_380  =  i_33 < i_5;
    if(b_380)
    {
      // BLOCK 66
      i_381  =  *((__global int *) (params + 52L));
      i_382  =  *((__global int *) (params + 4L));
      i_383  =  *((__global int *) (params + 48L));
      i_384  =  *((__global int *) (params + 24L));
      i_385  =  *((__global int *) (params + 32L));
      i_386  =  *((__global int *) (params + 20L));
      i_387  =  i_381 + i_34;
      b_388  =  i_386 == 0;
      if(b_388)
      {
        // BLOCK 67
        f_389  =  f_47;
      }  // B66
      else
      {
        // BLOCK 68
        l_390  =  (long) i_387;
        l_391  =  l_390 << 2;
        ul_392  =  ul_2 + l_391;
        f_393  =  *((__global float *) (bias + l_391));
        f_394  =  f_393 + f_47;
        f_389  =  f_394;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      i_395  =  i_20 / i_382;
      i_396  =  i_395 * i_383;
      i_397  =  i_396 + i_387;
      b_398  =  i_384 < 0;
      if(b_398)
      {
        // BLOCK 70
        f_399  =  f_389;
      }  // B69
      else
      {
        // BLOCK 71
        i_400  =  i_397 + i_384;
        l_401  =  (long) i_400;
        l_402  =  l_401 << 1;
        ul_403  =  ul_0 + l_402;
        sh_404  =  *((__global short *) (values + l_402));
        i_405  =  (int) sh_404;
        f_406  =  half_to_float((short) i_405);
        f_407  =  f_406 + f_389;
        f_399  =  f_407;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      i_408  =  *((__global int *) (params + 28L));
      b_409  =  i_408 == 1;
      if(b_409)
      {
        // BLOCK 73
        f_410  =  -f_399;
        f_411  =  exp(f_410);
        f_412  =  f_411 + 1.0F;
        f_413  =  f_399 / f_412;
        f_414  =  f_413;
      }  // B72
      else
      {
        // BLOCK 74
        b_415  =  i_408 == 2;
        if(b_415)
        {
          // BLOCK 75
          f_416  =  fabs(f_399);
          f_417  =  fma(f_416, 0.34F, 1.0F);
          f_418  =  1.0F / f_417;
          f_419  =  fma(f_418, -0.026121028F, 0.13950191F);
          f_420  =  f_419 * f_418;
          f_421  =  f_420 - 0.2731372F;
          f_422  =  fma(f_418, f_421, 0.20218718F);
          f_423  =  f_422 * f_418;
          f_424  =  f_423 - 0.044721164F;
          f_425  =  fma(f_418, f_424, 0.115360156F);
          f_426  =  fma(f_418, f_425, 0.11519744F);
          f_427  =  fma(f_418, f_426, 0.13611223F);
          f_428  =  fma(f_418, f_427, 0.1356205F);
          f_429  =  f_416 * -0.5F;
          f_430  =  f_429 * f_416;
          f_431  =  exp(f_430);
          f_432  =  f_431 * f_418;
          f_433  =  f_428 * f_432;
          f_434  =  f_433 * f_399;
          i_435  =  isless(f_399, 0.0F);
          if(i_435 == 1)
          {
            // BLOCK 76
            f_414  =  f_434;
          }  // B75
          else
          {
            // BLOCK 77
            f_436  =  f_399 - f_434;
            f_414  =  f_436;
          }  // B75
        }  // B74
        else
        {
          // BLOCK 78
          b_437  =  i_408 == 3;
          if(b_437)
          {
            // BLOCK 79
            f_438  =  f_399 * -1.702F;
            f_439  =  exp(f_438);
            f_440  =  f_439 + 1.0F;
            f_441  =  f_399 / f_440;
            f_414  =  f_441;
          }  // B78
          else
          {
            // BLOCK 80
            f_414  =  f_399;
          }  // B78
        }  // B74
      }  // B72
      // BLOCK 81 MERGES [73 76 80 79 77 ]
      i_442  =  i_397 * i_382;
      i_443  =  i_442 + i_20;
      i_444  =  i_382 * i_395;
      i_445  =  i_443 - i_444;
      b_446  =  i_385 < 0;
      if(b_446)
      {
        // BLOCK 82
        f_447  =  f_414;
      }  // B81
      else
      {
        // BLOCK 83
        i_448  =  i_445 + i_385;
        l_449  =  (long) i_448;
        l_450  =  l_449 << 1;
        ul_451  =  ul_0 + l_450;
        sh_452  =  *((__global short *) (values + l_450));
        i_453  =  (int) sh_452;
        f_454  =  half_to_float((short) i_453);
        f_455  =  f_454 + f_414;
        f_447  =  f_455;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_456  =  *((__global int *) (params + 16L));
      i_457  =  *((__global int *) (params + 56L));
      b_458  =  i_457 < 1;
      if(b_458)
      {
        // BLOCK 85
        i_459  =  i_456;
      }  // B84
      else
      {
        // BLOCK 86
        ul_460  =  i_457 & 4294967295UL;
        ul_461  =  ul_460 << 2;
        ul_462  =  ul_3 + ul_461;
        i_463  =  *((__global int *) (params + ul_461));
        i_464  =  i_387 / i_463;
        i_465  =  i_464 << 1;
        i_466  =  i_465 + i_457;
        i_467  =  i_466 + 1;
        l_468  =  (long) i_467;
        l_469  =  l_468 << 2;
        ul_470  =  ul_3 + l_469;
        i_471  =  *((__global int *) (params + l_469));
        i_472  =  i_466 + 2;
        l_473  =  (long) i_472;
        l_474  =  l_473 << 2;
        ul_475  =  ul_3 + l_474;
        i_476  =  *((__global int *) (params + l_474));
        i_477  =  i_476 * i_395;
        i_478  =  i_477 + i_471;
        i_459  =  i_478;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_479  =  i_459 + i_445;
      l_480  =  (long) i_479;
      l_481  =  l_480 << 1;
      ul_482  =  ul_0 + l_481;
      f_483  =  f_447;
      i_484  =  float_to_half(f_483);
      sh_485  =  (short) i_484;
      *((__global short *) (values + l_481))  =  sh_485;
    }  // B65
    else
    {
      // BLOCK 88
    }  // B65
    // BLOCK 89 MERGES [88 87 ]
    b_486  =  i_30 < i_5;
    if(b_486)
    {
      // BLOCK 90
      i_487  =  *((__global int *) (params + 52L));
      i_488  =  *((__global int *) (params + 4L));
      i_489  =  *((__global int *) (params + 48L));
      i_490  =  *((__global int *) (params + 24L));
      i_491  =  *((__global int *) (params + 32L));
      i_492  =  *((__global int *) (params + 20L));
      i_493  =  i_487 + i_32;
      b_494  =  i_492 == 0;
      if(b_494)
      {
        // BLOCK 91
        f_495  =  f_48;
      }  // B90
      else
      {
        // BLOCK 92
        l_496  =  (long) i_493;
        l_497  =  l_496 << 2;
        ul_498  =  ul_2 + l_497;
        f_499  =  *((__global float *) (bias + l_497));
        f_500  =  f_499 + f_48;
        f_495  =  f_500;
      }  // B90
      // BLOCK 93 MERGES [91 92 ]
      i_501  =  i_20 / i_488;
      i_502  =  i_501 * i_489;
      i_503  =  i_502 + i_493;
      b_504  =  i_490 < 0;
      if(b_504)
      {
        // BLOCK 94
        f_505  =  f_495;
      }  // B93
      else
      {
        // BLOCK 95
        i_506  =  i_503 + i_490;
        l_507  =  (long) i_506;
        l_508  =  l_507 << 1;
        ul_509  =  ul_0 + l_508;
        sh_510  =  *((__global short *) (values + l_508));
        i_511  =  (int) sh_510;
        f_512  =  half_to_float((short) i_511);
        f_513  =  f_512 + f_495;
        f_505  =  f_513;
      }  // B93
      // BLOCK 96 MERGES [94 95 ]
      i_514  =  *((__global int *) (params + 28L));
      b_515  =  i_514 == 1;
      if(b_515)
      {
        // BLOCK 97
        f_516  =  -f_505;
        f_517  =  exp(f_516);
        f_518  =  f_517 + 1.0F;
        f_519  =  f_505 / f_518;
        f_520  =  f_519;
      }  // B96
      else
      {
        // BLOCK 98
        b_521  =  i_514 == 2;
        if(b_521)
        {
          // BLOCK 99
          f_522  =  fabs(f_505);
          f_523  =  fma(f_522, 0.34F, 1.0F);
          f_524  =  1.0F / f_523;
          f_525  =  fma(f_524, -0.026121028F, 0.13950191F);
          f_526  =  f_525 * f_524;
          f_527  =  f_526 - 0.2731372F;
          f_528  =  fma(f_524, f_527, 0.20218718F);
          f_529  =  f_528 * f_524;
          f_530  =  f_529 - 0.044721164F;
          f_531  =  fma(f_524, f_530, 0.115360156F);
          f_532  =  fma(f_524, f_531, 0.11519744F);
          f_533  =  fma(f_524, f_532, 0.13611223F);
          f_534  =  fma(f_524, f_533, 0.1356205F);
          f_535  =  f_522 * -0.5F;
          f_536  =  f_535 * f_522;
          f_537  =  exp(f_536);
          f_538  =  f_537 * f_524;
          f_539  =  f_534 * f_538;
          f_540  =  f_539 * f_505;
          i_541  =  isless(f_505, 0.0F);
          if(i_541 == 1)
          {
            // BLOCK 100
            f_520  =  f_540;
          }  // B99
          else
          {
            // BLOCK 101
            f_542  =  f_505 - f_540;
            f_520  =  f_542;
          }  // B99
        }  // B98
        else
        {
          // BLOCK 102
          b_543  =  i_514 == 3;
          if(b_543)
          {
            // BLOCK 103
            f_544  =  f_505 * -1.702F;
            f_545  =  exp(f_544);
            f_546  =  f_545 + 1.0F;
            f_547  =  f_505 / f_546;
            f_520  =  f_547;
          }  // B102
          else
          {
            // BLOCK 104
            f_520  =  f_505;
          }  // B102
        }  // B98
      }  // B96
      // BLOCK 105 MERGES [97 100 104 103 101 ]
      i_548  =  i_503 * i_488;
      i_549  =  i_548 + i_20;
      i_550  =  i_488 * i_501;
      i_551  =  i_549 - i_550;
      b_552  =  i_491 < 0;
      if(b_552)
      {
        // BLOCK 106
        f_553  =  f_520;
      }  // B105
      else
      {
        // BLOCK 107
        i_554  =  i_551 + i_491;
        l_555  =  (long) i_554;
        l_556  =  l_555 << 1;
        ul_557  =  ul_0 + l_556;
        sh_558  =  *((__global short *) (values + l_556));
        i_559  =  (int) sh_558;
        f_560  =  half_to_float((short) i_559);
        f_561  =  f_560 + f_520;
        f_553  =  f_561;
      }  // B105
      // BLOCK 108 MERGES [106 107 ]
      i_562  =  *((__global int *) (params + 16L));
      i_563  =  *((__global int *) (params + 56L));
      b_564  =  i_563 < 1;
      if(b_564)
      {
        // BLOCK 109
        i_565  =  i_562;
      }  // B108
      else
      {
        // BLOCK 110
        ul_566  =  i_563 & 4294967295UL;
        ul_567  =  ul_566 << 2;
        ul_568  =  ul_3 + ul_567;
        i_569  =  *((__global int *) (params + ul_567));
        i_570  =  i_493 / i_569;
        i_571  =  i_570 << 1;
        i_572  =  i_571 + i_563;
        i_573  =  i_572 + 1;
        l_574  =  (long) i_573;
        l_575  =  l_574 << 2;
        ul_576  =  ul_3 + l_575;
        i_577  =  *((__global int *) (params + l_575));
        i_578  =  i_572 + 2;
        l_579  =  (long) i_578;
        l_580  =  l_579 << 2;
        ul_581  =  ul_3 + l_580;
        i_582  =  *((__global int *) (params + l_580));
        i_583  =  i_582 * i_501;
        i_584  =  i_583 + i_577;
        i_565  =  i_584;
      }  // B108
      // BLOCK 111 MERGES [109 110 ]
      i_585  =  i_565 + i_551;
      l_586  =  (long) i_585;
      l_587  =  l_586 << 1;
      ul_588  =  ul_0 + l_587;
      f_589  =  f_553;
      i_590  =  float_to_half(f_589);
      sh_591  =  (short) i_590;
      *((__global short *) (values + l_587))  =  sh_591;
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
