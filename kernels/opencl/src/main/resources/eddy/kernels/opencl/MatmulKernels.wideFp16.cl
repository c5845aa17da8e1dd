// MatmulKernels.wideFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 4917aff8834fe5fe8237f8d7506f9dc2d7135cc6326110adc8cdd5c1ee694f41
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 188eceb5f0bb9413df95e5b8fc6abb7cf30646a90627fa20000e311d2af788f4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0d5caa78eb60deaeb227debac62c2fb85f46cc870cdfa20ac2e7da5eb5b353fc
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 5136c03dae7477a7adac234be1ddd4d91fced38614b2d4573319e70dc7980d07
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

__kernel void wideFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_108, b_109, b_119, b_132, b_133, b_143, b_156, b_157, b_167, b_180, b_181, b_191, b_204, b_205, b_215, b_228, b_229, b_239, b_252, b_253, b_263, b_32, b_456, b_465, b_474, b_483, b_492, b_501, b_510, b_519, b_536, b_540, b_542, b_555, b_565, b_577, b_583, b_605, b_614, b_84, b_85, b_95;
  float f_106, f_117, f_118, f_120, f_121, f_130, f_141, f_142, f_144, f_145, f_154, f_165, f_166, f_168, f_169, f_178, f_189, f_190, f_192, f_193, f_202, f_213, f_214, f_216, f_217, f_226, f_237, f_238, f_240, f_241, f_250, f_261, f_262, f_264, f_265, f_274, f_278, f_280, f_282, f_284, f_286, f_288, f_290, f_292, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_334, f_335, f_336, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_371, f_372, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_426, f_428, f_429, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_484, f_485, f_486, f_487, f_488, f_489, f_490, f_491, f_493, f_494, f_495, f_496, f_497, f_498, f_499, f_500, f_502, f_503, f_504, f_505, f_506, f_507, f_508, f_509, f_511, f_512, f_513, f_514, f_515, f_516, f_517, f_518, f_520, f_521, f_522, f_523, f_524, f_525, f_526, f_527, f_532, f_556, f_560, f_561, f_566, f_573, f_574, f_578, f_579, f_580, f_581, f_582, f_584, f_585, f_586, f_587, f_588, f_589, f_590, f_591, f_592, f_593, f_594, f_595, f_596, f_597, f_598, f_599, f_600, f_601, f_602, f_604, f_606, f_607, f_608, f_609, f_615, f_622, f_623, f_630, f_93, f_94, f_96, f_97;
  int i_100, i_105, i_107, i_110, i_111, i_116, i_12, i_122, i_123, i_124, i_129, i_131, i_134, i_135, i_14, i_140, i_146, i_147, i_148, i_153, i_155, i_158, i_159, i_16, i_164, i_170, i_171, i_172, i_177, i_179, i_18, i_182, i_183, i_188, i_194, i_195, i_196, i_20, i_201, i_203, i_206, i_207, i_212, i_218, i_219, i_22, i_220, i_225, i_227, i_23, i_230, i_231, i_236, i_24, i_242, i_243, i_244, i_249, i_25, i_251, i_254, i_255, i_26, i_260, i_266, i_267, i_268, i_27, i_273, i_275, i_276, i_277, i_279, i_28, i_281, i_283, i_285, i_287, i_289, i_29, i_291, i_293, i_30, i_31, i_311, i_33, i_337, i_34, i_35, i_355, i_36, i_37, i_373, i_38, i_39, i_391, i_40, i_409, i_41, i_42, i_427, i_43, i_44, i_445, i_446, i_447, i_448, i_449, i_45, i_450, i_451, i_452, i_453, i_454, i_455, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_528, i_529, i_53, i_530, i_531, i_533, i_534, i_535, i_537, i_538, i_539, i_54, i_541, i_544, i_545, i_547, i_549, i_55, i_551, i_553, i_554, i_56, i_562, i_563, i_564, i_567, i_57, i_572, i_576, i_58, i_59, i_60, i_603, i_61, i_610, i_611, i_612, i_613, i_616, i_62, i_621, i_625, i_626, i_63, i_631, i_634, i_635, i_636, i_637, i_638, i_639, i_64, i_643, i_644, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_81, i_82, i_83, i_86, i_87, i_92, i_98, i_99;
  long l_101, l_102, l_112, l_113, l_125, l_126, l_136, l_137, l_149, l_150, l_160, l_161, l_173, l_174, l_184, l_185, l_197, l_198, l_208, l_209, l_221, l_222, l_232, l_233, l_245, l_246, l_256, l_257, l_269, l_270, l_557, l_558, l_568, l_569, l_617, l_618, l_627, l_628, l_640, l_641, l_88, l_89;
  short sh_104, sh_115, sh_128, sh_139, sh_152, sh_163, sh_176, sh_187, sh_200, sh_211, sh_224, sh_235, sh_248, sh_259, sh_272, sh_571, sh_620, sh_632, sh_91;
  ulong ul_0, ul_1, ul_103, ul_11, ul_114, ul_127, ul_13, ul_138, ul_15, ul_151, ul_162, ul_17, ul_175, ul_186, ul_19, ul_199, ul_2, ul_21, ul_210, ul_223, ul_234, ul_247, ul_258, ul_271, ul_3, ul_4, ul_543, ul_546, ul_548, ul_550, ul_552, ul_559, ul_570, ul_575, ul_619, ul_624, ul_629, ul_633, ul_642, ul_90;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) w;
  ul_3  =  (ulong) bias;
  ul_4  =  (ulong) params;
  __private float ul_5[64];
  __private float* ul_6 = ul_5;
  __local float adf_7[2048] __attribute__((aligned(16)));
  __local float adf_8[2048] __attribute__((aligned(16)));
  __private float ul_9[8];
  __private float* ul_10 = ul_9;
  ul_6[0]  =  0.0F;
  ul_6[1]  =  0.0F;
  ul_6[2]  =  0.0F;
  ul_6[3]  =  0.0F;
  ul_6[4]  =  0.0F;
  ul_6[5]  =  0.0F;
  ul_6[6]  =  0.0F;
  ul_6[7]  =  0.0F;
  ul_6[8]  =  0.0F;
  ul_6[9]  =  0.0F;
  ul_6[10]  =  0.0F;
  ul_6[11]  =  0.0F;
  ul_6[12]  =  0.0F;
  ul_6[13]  =  0.0F;
  ul_6[14]  =  0.0F;
  ul_6[15]  =  0.0F;
  ul_6[16]  =  0.0F;
  ul_6[17]  =  0.0F;
  ul_6[18]  =  0.0F;
  ul_6[19]  =  0.0F;
  ul_6[20]  =  0.0F;
  ul_6[21]  =  0.0F;
  ul_6[22]  =  0.0F;
  ul_6[23]  =  0.0F;
  ul_6[24]  =  0.0F;
  ul_6[25]  =  0.0F;
  ul_6[26]  =  0.0F;
  ul_6[27]  =  0.0F;
  ul_6[28]  =  0.0F;
  ul_6[29]  =  0.0F;
  ul_6[30]  =  0.0F;
  ul_6[31]  =  0.0F;
  ul_6[32]  =  0.0F;
  ul_6[33]  =  0.0F;
  ul_6[34]  =  0.0F;
  ul_6[35]  =  0.0F;
  ul_6[36]  =  0.0F;
  ul_6[37]  =  0.0F;
  ul_6[38]  =  0.0F;
  ul_6[39]  =  0.0F;
  ul_6[40]  =  0.0F;
  ul_6[41]  =  0.0F;
  ul_6[42]  =  0.0F;
  ul_6[43]  =  0.0F;
  ul_6[44]  =  0.0F;
  ul_6[45]  =  0.0F;
  ul_6[46]  =  0.0F;
  ul_6[47]  =  0.0F;
  ul_6[48]  =  0.0F;
  ul_6[49]  =  0.0F;
  ul_6[50]  =  0.0F;
  ul_6[51]  =  0.0F;
  ul_6[52]  =  0.0F;
  ul_6[53]  =  0.0F;
  ul_6[54]  =  0.0F;
  ul_6[55]  =  0.0F;
  ul_6[56]  =  0.0F;
  ul_6[57]  =  0.0F;
  ul_6[58]  =  0.0F;
  ul_6[59]  =  0.0F;
  ul_6[60]  =  0.0F;
  ul_6[61]  =  0.0F;
  ul_6[62]  =  0.0F;
  ul_6[63]  =  0.0F;
  ul_11  =  ul_4 + 0L;
  i_12  =  *((__global int *) (params + 0L));
  ul_13  =  ul_4 + 8L;
  i_14  =  *((__global int *) (params + 8L));
  ul_15  =  ul_4 + 4L;
  i_16  =  *((__global int *) (params + 4L));
  ul_17  =  ul_4 + 44L;
  i_18  =  *((__global int *) (params + 44L));
  ul_19  =  ul_4 + 40L;
  i_20  =  *((__global int *) (params + 40L));
  ul_21  =  ul_4 + 12L;
  i_22  =  *((__global int *) (params + 12L));
  i_23  =  get_group_id(0);
  i_24  =  i_23 << 7;
  i_25  =  get_local_id(1);
  i_26  =  i_25 << 4;
  i_27  =  get_local_id(0);
  i_28  =  i_26 + i_27;
  i_29  =  i_28 % 128;
  i_30  =  i_24 + i_29;
  i_31  =  i_30 / i_16;
  b_32  =  i_30 < i_14;
  if(b_32)
  {
    // BLOCK 1
    i_33  =  i_31 * i_16;
    i_34  =  i_30 - i_33;
    i_35  =  i_34;
  }  // B0
  else
  {
    // BLOCK 2
    i_35  =  -1;
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  i_36  =  i_18 * i_31;
  i_37  =  i_36 * i_16;
  i_38  =  i_37 + i_22;
  i_39  =  i_18 + 15;
  i_40  =  i_39 >> 31;
  i_41  =  i_40 >> 28;
  i_42  =  i_41 + i_39;
  i_43  =  i_42 >> 4;
  i_44  =  get_group_id(2);
  i_45  =  i_43 * i_44;
  i_46  =  i_45 / i_20;
  i_47  =  i_44 + 1;
  i_48  =  i_47 * i_43;
  i_49  =  i_48 / i_20;
  i_50  =  get_group_id(1);
  i_51  =  i_50 << 7;
  i_52  =  i_51 + i_29;
  i_53  =  i_25 << 3;
  i_54  =  i_28 >> 31;
  i_55  =  i_54 >> 25;
  i_56  =  i_55 + i_28;
  i_57  =  i_56 >> 7;
  i_58  =  i_57 + 14;
  i_59  =  i_58 << 7;
  i_60  =  i_59 + i_29;
  i_61  =  i_57 + 12;
  i_62  =  i_61 << 7;
  i_63  =  i_62 + i_29;
  i_64  =  i_57 + 10;
  i_65  =  i_64 << 7;
  i_66  =  i_65 + i_29;
  i_67  =  i_57 + 8;
  i_68  =  i_67 << 7;
  i_69  =  i_68 + i_29;
  i_70  =  i_57 + 6;
  i_71  =  i_70 << 7;
  i_72  =  i_71 + i_29;
  i_73  =  i_57 + 4;
  i_74  =  i_73 << 7;
  i_75  =  i_74 + i_29;
  i_76  =  i_57 + 2;
  i_77  =  i_76 << 7;
  i_78  =  i_77 + i_29;
  i_79  =  i_56 & -128;
  i_80  =  i_79 + i_29;
  // BLOCK 4 MERGES [3 72 ]
  i_81  =  i_46;
  for(;i_81 < i_49;)
  {
    // BLOCK 5
    i_82  =  i_81 << 4;
    i_83  =  i_82 + i_57;
    b_84  =  i_83 < i_18;
    if(b_84)
    {
      // BLOCK 6
      b_85  =  i_52 < i_12;
      if(b_85)
      {
        // BLOCK 7
        i_86  =  i_83 * i_12;
        i_87  =  i_86 + i_52;
        l_88  =  (long) i_87;
        l_89  =  l_88 << 1;
        ul_90  =  ul_2 + l_89;
        sh_91  =  *((__global short *) (w + l_89));
        i_92  =  (int) sh_91;
        f_93  =  half_to_float((short) i_92);
        f_94  =  f_93;
      }  // B6
      else
      {
        // BLOCK 8
        f_94  =  0.0F;
      }  // B6
      // BLOCK 9 MERGES [8 7 ]
      b_95  =  i_35 < 0;
      if(b_95)
      {
        // BLOCK 10
        f_96  =  f_94;
        f_97  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        i_98  =  i_83 * i_16;
        i_99  =  i_38 + i_98;
        i_100  =  i_99 + i_35;
        l_101  =  (long) i_100;
        l_102  =  l_101 << 1;
        ul_103  =  ul_0 + l_102;
        sh_104  =  *((__global short *) (values + l_102));
        i_105  =  (int) sh_104;
        f_106  =  half_to_float((short) i_105);
        f_96  =  f_94;
        f_97  =  f_106;
      }  // B9
    }  // B5
    else
    {
      // BLOCK 12
      f_96  =  0.0F;
      f_97  =  0.0F;
    }  // B5
    // BLOCK 13 MERGES [12 10 11 ]
    adf_7[i_80]  =  f_96;
    adf_8[i_80]  =  f_97;
    i_107  =  i_82 + i_76;
    b_108  =  i_107 < i_18;
    if(b_108)
    {
      // BLOCK 14
      b_109  =  i_52 < i_12;
      if(b_109)
      {
        // BLOCK 15
        i_110  =  i_107 * i_12;
        i_111  =  i_110 + i_52;
        l_112  =  (long) i_111;
        l_113  =  l_112 << 1;
        ul_114  =  ul_2 + l_113;
        sh_115  =  *((__global short *) (w + l_113));
        i_116  =  (int) sh_115;
        f_117  =  half_to_float((short) i_116);
        f_118  =  f_117;
      }  // B14
      else
      {
        // BLOCK 16
        f_118  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_119  =  i_35 < 0;
      if(b_119)
      {
        // BLOCK 18
        f_120  =  f_118;
        f_121  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_122  =  i_107 * i_16;
        i_123  =  i_122 + i_38;
        i_124  =  i_123 + i_35;
        l_125  =  (long) i_124;
        l_126  =  l_125 << 1;
        ul_127  =  ul_0 + l_126;
        sh_128  =  *((__global short *) (values + l_126));
        i_129  =  (int) sh_128;
        f_130  =  half_to_float((short) i_129);
        f_120  =  f_118;
        f_121  =  f_130;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_120  =  0.0F;
      f_121  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_7[i_78]  =  f_120;
    adf_8[i_78]  =  f_121;
    i_131  =  i_82 + i_73;
    b_132  =  i_131 < i_18;
    if(b_132)
    {
      // BLOCK 22
      b_133  =  i_52 < i_12;
      if(b_133)
      {
        // BLOCK 23
        i_134  =  i_131 * i_12;
        i_135  =  i_134 + i_52;
        l_136  =  (long) i_135;
        l_137  =  l_136 << 1;
        ul_138  =  ul_2 + l_137;
        sh_139  =  *((__global short *) (w + l_137));
        i_140  =  (int) sh_139;
        f_141  =  half_to_float((short) i_140);
        f_142  =  f_141;
      }  // B22
      else
      {
        // BLOCK 24
        f_142  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_143  =  i_35 < 0;
      if(b_143)
      {
        // BLOCK 26
        f_144  =  f_142;
        f_145  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_146  =  i_131 * i_16;
        i_147  =  i_146 + i_38;
        i_148  =  i_147 + i_35;
        l_149  =  (long) i_148;
        l_150  =  l_149 << 1;
        ul_151  =  ul_0 + l_150;
        sh_152  =  *((__global short *) (values + l_150));
        i_153  =  (int) sh_152;
        f_154  =  half_to_float((short) i_153);
        f_144  =  f_142;
        f_145  =  f_154;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_144  =  0.0F;
      f_145  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_7[i_75]  =  f_144;
    adf_8[i_75]  =  f_145;
    i_155  =  i_82 + i_70;
    b_156  =  i_155 < i_18;
    if(b_156)
    {
      // BLOCK 30
      b_157  =  i_52 < i_12;
      if(b_157)
      {
        // BLOCK 31
        i_158  =  i_155 * i_12;
        i_159  =  i_158 + i_52;
        l_160  =  (long) i_159;
        l_161  =  l_160 << 1;
        ul_162  =  ul_2 + l_161;
        sh_163  =  *((__global short *) (w + l_161));
        i_164  =  (int) sh_163;
        f_165  =  half_to_float((short) i_164);
        f_166  =  f_165;
      }  // B30
      else
      {
        // BLOCK 32
        f_166  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_167  =  i_35 < 0;
      if(b_167)
      {
        // BLOCK 34
        f_168  =  f_166;
        f_169  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_170  =  i_155 * i_16;
        i_171  =  i_170 + i_38;
        i_172  =  i_171 + i_35;
        l_173  =  (long) i_172;
        l_174  =  l_173 << 1;
        ul_175  =  ul_0 + l_174;
        sh_176  =  *((__global short *) (values + l_174));
        i_177  =  (int) sh_176;
        f_178  =  half_to_float((short) i_177);
        f_168  =  f_166;
        f_169  =  f_178;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_168  =  0.0F;
      f_169  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_7[i_72]  =  f_168;
    adf_8[i_72]  =  f_169;
    i_179  =  i_82 + i_67;
    b_180  =  i_179 < i_18;
    if(b_180)
    {
      // BLOCK 38
      b_181  =  i_52 < i_12;
      if(b_181)
      {
        // BLOCK 39
        i_182  =  i_179 * i_12;
        i_183  =  i_182 + i_52;
        l_184  =  (long) i_183;
        l_185  =  l_184 << 1;
        ul_186  =  ul_2 + l_185;
        sh_187  =  *((__global short *) (w + l_185));
        i_188  =  (int) sh_187;
        f_189  =  half_to_float((short) i_188);
        f_190  =  f_189;
      }  // B38
      else
      {
        // BLOCK 40
        f_190  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [40 39 ]
      b_191  =  i_35 < 0;
      if(b_191)
      {
        // BLOCK 42
        f_192  =  f_190;
        f_193  =  0.0F;
      }  // B41
      else
      {
        // BLOCK 43
        i_194  =  i_179 * i_16;
        i_195  =  i_194 + i_38;
        i_196  =  i_195 + i_35;
        l_197  =  (long) i_196;
        l_198  =  l_197 << 1;
        ul_199  =  ul_0 + l_198;
        sh_200  =  *((__global short *) (values + l_198));
        i_201  =  (int) sh_200;
        f_202  =  half_to_float((short) i_201);
        f_192  =  f_190;
        f_193  =  f_202;
      }  // B41
    }  // B37
    else
    {
      // BLOCK 44
      f_192  =  0.0F;
      f_193  =  0.0F;
    }  // B37
    // BLOCK 45 MERGES [44 42 43 ]
    adf_7[i_69]  =  f_192;
    adf_8[i_69]  =  f_193;
    i_203  =  i_82 + i_64;
    b_204  =  i_203 < i_18;
    if(b_204)
    {
      // BLOCK 46
      b_205  =  i_52 < i_12;
      if(b_205)
      {
        // BLOCK 47
        i_206  =  i_203 * i_12;
        i_207  =  i_206 + i_52;
        l_208  =  (long) i_207;
        l_209  =  l_208 << 1;
        ul_210  =  ul_2 + l_209;
        sh_211  =  *((__global short *) (w + l_209));
        i_212  =  (int) sh_211;
        f_213  =  half_to_float((short) i_212);
        f_214  =  f_213;
      }  // B46
      else
      {
        // BLOCK 48
        f_214  =  0.0F;
      }  // B46
      // BLOCK 49 MERGES [48 47 ]
      b_215  =  i_35 < 0;
      if(b_215)
      {
        // BLOCK 50
        f_216  =  f_214;
        f_217  =  0.0F;
      }  // B49
      else
      {
        // BLOCK 51
        i_218  =  i_203 * i_16;
        i_219  =  i_218 + i_38;
        i_220  =  i_219 + i_35;
        l_221  =  (long) i_220;
        l_222  =  l_221 << 1;
        ul_223  =  ul_0 + l_222;
        sh_224  =  *((__global short *) (values + l_222));
        i_225  =  (int) sh_224;
        f_226  =  half_to_float((short) i_225);
        f_216  =  f_214;
        f_217  =  f_226;
      }  // B49
    }  // B45
    else
    {
      // BLOCK 52
      f_216  =  0.0F;
      f_217  =  0.0F;
    }  // B45
    // BLOCK 53 MERGES [52 50 51 ]
    adf_7[i_66]  =  f_216;
    adf_8[i_66]  =  f_217;
    i_227  =  i_82 + i_61;
    b_228  =  i_227 < i_18;
    if(b_228)
    {
      // BLOCK 54
      b_229  =  i_52 < i_12;
      if(b_229)
      {
        // BLOCK 55
        i_230  =  i_227 * i_12;
        i_231  =  i_230 + i_52;
        l_232  =  (long) i_231;
        l_233  =  l_232 << 1;
        ul_234  =  ul_2 + l_233;
        sh_235  =  *((__global short *) (w + l_233));
        i_236  =  (int) sh_235;
        f_237  =  half_to_float((short) i_236);
        f_238  =  f_237;
      }  // B54
      else
      {
        // BLOCK 56
        f_238  =  0.0F;
      }  // B54
      // BLOCK 57 MERGES [56 55 ]
      b_239  =  i_35 < 0;
      if(b_239)
      {
        // BLOCK 58
        f_240  =  f_238;
        f_241  =  0.0F;
      }  // B57
      else
      {
        // BLOCK 59
        i_242  =  i_227 * i_16;
        i_243  =  i_242 + i_38;
        i_244  =  i_243 + i_35;
        l_245  =  (long) i_244;
        l_246  =  l_245 << 1;
        ul_247  =  ul_0 + l_246;
        sh_248  =  *((__global short *) (values + l_246));
        i_249  =  (int) sh_248;
        f_250  =  half_to_float((short) i_249);
        f_240  =  f_238;
        f_241  =  f_250;
      }  // B57
    }  // B53
    else
    {
      // BLOCK 60
      f_240  =  0.0F;
      f_241  =  0.0F;
    }  // B53
    // BLOCK 61 MERGES [60 58 59 ]
    adf_7[i_63]  =  f_240;
    adf_8[i_63]  =  f_241;
    i_251  =  i_82 + i_58;
    b_252  =  i_251 < i_18;
    if(b_252)
    {
      // BLOCK 62
      b_253  =  i_52 < i_12;
      if(b_253)
      {
        // BLOCK 63
        i_254  =  i_251 * i_12;
        i_255  =  i_254 + i_52;
        l_256  =  (long) i_255;
        l_257  =  l_256 << 1;
        ul_258  =  ul_2 + l_257;
        sh_259  =  *((__global short *) (w + l_257));
        i_260  =  (int) sh_259;
        f_261  =  half_to_float((short) i_260);
        f_262  =  f_261;
      }  // B62
      else
      {
        // BLOCK 64
        f_262  =  0.0F;
      }  // B62
      // BLOCK 65 MERGES [64 63 ]
      b_263  =  i_35 < 0;
      if(b_263)
      {
        // BLOCK 66
        f_264  =  f_262;
        f_265  =  0.0F;
      }  // B65
      else
      {
        // BLOCK 67
        i_266  =  i_251 * i_16;
        i_267  =  i_266 + i_38;
        i_268  =  i_267 + i_35;
        l_269  =  (long) i_268;
        l_270  =  l_269 << 1;
        ul_271  =  ul_0 + l_270;
        sh_272  =  *((__global short *) (values + l_270));
        i_273  =  (int) sh_272;
        f_274  =  half_to_float((short) i_273);
        f_264  =  f_262;
        f_265  =  f_274;
      }  // B65
    }  // B61
    else
    {
      // BLOCK 68
      f_264  =  0.0F;
      f_265  =  0.0F;
    }  // B61
    // BLOCK 69 MERGES [68 66 67 ]
    adf_7[i_60]  =  f_264;
    adf_8[i_60]  =  f_265;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 70 MERGES [69 71 ]
    i_275  =  0;
    for(;i_275 < 16;)
    {
      // BLOCK 71
      i_276  =  i_275 << 7;
      i_277  =  i_276 + i_27;
      f_278  =  adf_8[i_277];
      ul_10[0]  =  f_278;
      i_279  =  i_277 + 16;
      f_280  =  adf_8[i_279];
      ul_10[1]  =  f_280;
      i_281  =  i_277 + 32;
      f_282  =  adf_8[i_281];
      ul_10[2]  =  f_282;
      i_283  =  i_277 + 48;
      f_284  =  adf_8[i_283];
      ul_10[3]  =  f_284;
      i_285  =  i_277 + 64;
      f_286  =  adf_8[i_285];
      ul_10[4]  =  f_286;
      i_287  =  i_277 + 80;
      f_288  =  adf_8[i_287];
      ul_10[5]  =  f_288;
      i_289  =  i_277 + 96;
      f_290  =  adf_8[i_289];
      ul_10[6]  =  f_290;
      i_291  =  i_277 + 112;
      f_292  =  adf_8[i_291];
      ul_10[7]  =  f_292;
      i_293  =  i_53 + i_276;
      f_294  =  adf_7[i_293];
      f_295  =  ul_6[0];
      f_296  =  fma(f_278, f_294, f_295);
      ul_6[0]  =  f_296;
      f_297  =  ul_6[1];
      f_298  =  fma(f_280, f_294, f_297);
      ul_6[1]  =  f_298;
      f_299  =  ul_6[2];
      f_300  =  fma(f_282, f_294, f_299);
      ul_6[2]  =  f_300;
      f_301  =  ul_6[3];
      f_302  =  fma(f_284, f_294, f_301);
      ul_6[3]  =  f_302;
      f_303  =  ul_6[4];
      f_304  =  fma(f_286, f_294, f_303);
      ul_6[4]  =  f_304;
      f_305  =  ul_6[5];
      f_306  =  fma(f_288, f_294, f_305);
      ul_6[5]  =  f_306;
      f_307  =  ul_6[6];
      f_308  =  fma(f_290, f_294, f_307);
      ul_6[6]  =  f_308;
      f_309  =  ul_6[7];
      f_310  =  fma(f_292, f_294, f_309);
      ul_6[7]  =  f_310;
      i_311  =  i_293 + 1;
      f_312  =  adf_7[i_311];
      f_313  =  ul_6[8];
      f_314  =  ul_10[0];
      f_315  =  fma(f_312, f_314, f_313);
      ul_6[8]  =  f_315;
      f_316  =  ul_6[9];
      f_317  =  ul_10[1];
      f_318  =  fma(f_312, f_317, f_316);
      ul_6[9]  =  f_318;
      f_319  =  ul_6[10];
      f_320  =  ul_10[2];
      f_321  =  fma(f_312, f_320, f_319);
      ul_6[10]  =  f_321;
      f_322  =  ul_6[11];
      f_323  =  ul_10[3];
      f_324  =  fma(f_312, f_323, f_322);
      ul_6[11]  =  f_324;
      f_325  =  ul_6[12];
      f_326  =  ul_10[4];
      f_327  =  fma(f_312, f_326, f_325);
      ul_6[12]  =  f_327;
      f_328  =  ul_6[13];
      f_329  =  ul_10[5];
      f_330  =  fma(f_312, f_329, f_328);
      ul_6[13]  =  f_330;
      f_331  =  ul_6[14];
      f_332  =  ul_10[6];
      f_333  =  fma(f_312, f_332, f_331);
      ul_6[14]  =  f_333;
      f_334  =  ul_6[15];
      f_335  =  ul_10[7];
      f_336  =  fma(f_312, f_335, f_334);
      ul_6[15]  =  f_336;
      i_337  =  i_293 + 2;
      f_338  =  adf_7[i_337];
      f_339  =  ul_6[16];
      f_340  =  fma(f_314, f_338, f_339);
      ul_6[16]  =  f_340;
      f_341  =  ul_6[17];
      f_342  =  fma(f_317, f_338, f_341);
      ul_6[17]  =  f_342;
      f_343  =  ul_6[18];
      f_344  =  fma(f_320, f_338, f_343);
      ul_6[18]  =  f_344;
      f_345  =  ul_6[19];
      f_346  =  fma(f_323, f_338, f_345);
      ul_6[19]  =  f_346;
      f_347  =  ul_6[20];
      f_348  =  fma(f_326, f_338, f_347);
      ul_6[20]  =  f_348;
      f_349  =  ul_6[21];
      f_350  =  fma(f_329, f_338, f_349);
      ul_6[21]  =  f_350;
      f_351  =  ul_6[22];
      f_352  =  fma(f_332, f_338, f_351);
      ul_6[22]  =  f_352;
      f_353  =  ul_6[23];
      f_354  =  fma(f_335, f_338, f_353);
      ul_6[23]  =  f_354;
      i_355  =  i_293 + 3;
      f_356  =  adf_7[i_355];
      f_357  =  ul_6[24];
      f_358  =  fma(f_314, f_356, f_357);
      ul_6[24]  =  f_358;
      f_359  =  ul_6[25];
      f_360  =  fma(f_317, f_356, f_359);
      ul_6[25]  =  f_360;
      f_361  =  ul_6[26];
      f_362  =  fma(f_320, f_356, f_361);
      ul_6[26]  =  f_362;
      f_363  =  ul_6[27];
      f_364  =  fma(f_323, f_356, f_363);
      ul_6[27]  =  f_364;
      f_365  =  ul_6[28];
      f_366  =  fma(f_326, f_356, f_365);
      ul_6[28]  =  f_366;
      f_367  =  ul_6[29];
      f_368  =  fma(f_329, f_356, f_367);
      ul_6[29]  =  f_368;
      f_369  =  ul_6[30];
      f_370  =  fma(f_332, f_356, f_369);
      ul_6[30]  =  f_370;
      f_371  =  ul_6[31];
      f_372  =  fma(f_335, f_356, f_371);
      ul_6[31]  =  f_372;
      i_373  =  i_293 + 4;
      f_374  =  adf_7[i_373];
      f_375  =  ul_6[32];
      f_376  =  fma(f_314, f_374, f_375);
      ul_6[32]  =  f_376;
      f_377  =  ul_6[33];
      f_378  =  fma(f_317, f_374, f_377);
      ul_6[33]  =  f_378;
      f_379  =  ul_6[34];
      f_380  =  fma(f_320, f_374, f_379);
      ul_6[34]  =  f_380;
      f_381  =  ul_6[35];
      f_382  =  fma(f_323, f_374, f_381);
      ul_6[35]  =  f_382;
      f_383  =  ul_6[36];
      f_384  =  fma(f_326, f_374, f_383);
      ul_6[36]  =  f_384;
      f_385  =  ul_6[37];
      f_386  =  fma(f_329, f_374, f_385);
      ul_6[37]  =  f_386;
      f_387  =  ul_6[38];
      f_388  =  fma(f_332, f_374, f_387);
      ul_6[38]  =  f_388;
      f_389  =  ul_6[39];
      f_390  =  fma(f_335, f_374, f_389);
      ul_6[39]  =  f_390;
      i_391  =  i_293 + 5;
      f_392  =  adf_7[i_391];
      f_393  =  ul_6[40];
      f_394  =  fma(f_314, f_392, f_393);
      ul_6[40]  =  f_394;
      f_395  =  ul_6[41];
      f_396  =  fma(f_317, f_392, f_395);
      ul_6[41]  =  f_396;
      f_397  =  ul_6[42];
      f_398  =  fma(f_320, f_392, f_397);
      ul_6[42]  =  f_398;
      f_399  =  ul_6[43];
      f_400  =  fma(f_323, f_392, f_399);
      ul_6[43]  =  f_400;
      f_401  =  ul_6[44];
      f_402  =  fma(f_326, f_392, f_401);
      ul_6[44]  =  f_402;
      f_403  =  ul_6[45];
      f_404  =  fma(f_329, f_392, f_403);
      ul_6[45]  =  f_404;
      f_405  =  ul_6[46];
      f_406  =  fma(f_332, f_392, f_405);
      ul_6[46]  =  f_406;
      f_407  =  ul_6[47];
      f_408  =  fma(f_335, f_392, f_407);
      ul_6[47]  =  f_408;
      i_409  =  i_293 + 6;
      f_410  =  adf_7[i_409];
      f_411  =  ul_6[48];
      f_412  =  fma(f_314, f_410, f_411);
      ul_6[48]  =  f_412;
      f_413  =  ul_6[49];
      f_414  =  fma(f_317, f_410, f_413);
      ul_6[49]  =  f_414;
      f_415  =  ul_6[50];
      f_416  =  fma(f_320, f_410, f_415);
      ul_6[50]  =  f_416;
      f_417  =  ul_6[51];
      f_418  =  fma(f_323, f_410, f_417);
      ul_6[51]  =  f_418;
      f_419  =  ul_6[52];
      f_420  =  fma(f_326, f_410, f_419);
      ul_6[52]  =  f_420;
      f_421  =  ul_6[53];
      f_422  =  fma(f_329, f_410, f_421);
      ul_6[53]  =  f_422;
      f_423  =  ul_6[54];
      f_424  =  fma(f_332, f_410, f_423);
      ul_6[54]  =  f_424;
      f_425  =  ul_6[55];
      f_426  =  fma(f_335, f_410, f_425);
      ul_6[55]  =  f_426;
      i_427  =  i_293 + 7;
      f_428  =  adf_7[i_427];
      f_429  =  ul_6[56];
      f_430  =  fma(f_314, f_428, f_429);
      ul_6[56]  =  f_430;
      f_431  =  ul_6[57];
      f_432  =  fma(f_317, f_428, f_431);
      ul_6[57]  =  f_432;
      f_433  =  ul_6[58];
      f_434  =  fma(f_320, f_428, f_433);
      ul_6[58]  =  f_434;
      f_435  =  ul_6[59];
      f_436  =  fma(f_323, f_428, f_435);
      ul_6[59]  =  f_436;
      f_437  =  ul_6[60];
      f_438  =  fma(f_326, f_428, f_437);
      ul_6[60]  =  f_438;
      f_439  =  ul_6[61];
      f_440  =  fma(f_329, f_428, f_439);
      ul_6[61]  =  f_440;
      f_441  =  ul_6[62];
      f_442  =  fma(f_332, f_428, f_441);
      ul_6[62]  =  f_442;
      f_443  =  ul_6[63];
      f_444  =  fma(f_335, f_428, f_443);
      ul_6[63]  =  f_444;
      i_445  =  i_275 + 1;
      i_275  =  i_445;
    }  // B70
    // BLOCK 72
    barrier(CLK_LOCAL_MEM_FENCE);
    i_446  =  i_81 + 1;
    i_81  =  i_446;
  }  // B4
  // BLOCK 73
  i_447  =  i_53 + i_51;
  i_448  =  i_28 + 1792;
  i_449  =  i_28 + 1536;
  i_450  =  i_28 + 1280;
  i_451  =  i_28 + 1024;
  i_452  =  i_28 + 768;
  i_453  =  i_28 + 512;
  i_454  =  i_28 + 256;
  // BLOCK 74 MERGES [73 127 ]
  i_455  =  0;
  for(;i_455 < 8;)
  {
    // BLOCK 75
    b_456  =  i_455 == 0;
    if(b_456)
    {
      // BLOCK 76
      f_457  =  ul_6[0];
      adf_8[i_28]  =  f_457;
      f_458  =  ul_6[1];
      adf_8[i_454]  =  f_458;
      f_459  =  ul_6[2];
      adf_8[i_453]  =  f_459;
      f_460  =  ul_6[3];
      adf_8[i_452]  =  f_460;
      f_461  =  ul_6[4];
      adf_8[i_451]  =  f_461;
      f_462  =  ul_6[5];
      adf_8[i_450]  =  f_462;
      f_463  =  ul_6[6];
      adf_8[i_449]  =  f_463;
      f_464  =  ul_6[7];
      adf_8[i_448]  =  f_464;
    }  // B75
    else
    {
      // BLOCK 77
    }  // B75
    // BLOCK 78 MERGES [77 76 ]
    b_465  =  i_455 == 1;
    if(b_465)
    {
      // BLOCK 79
      f_466  =  ul_6[8];
      adf_8[i_28]  =  f_466;
      f_467  =  ul_6[9];
      adf_8[i_454]  =  f_467;
      f_468  =  ul_6[10];
      adf_8[i_453]  =  f_468;
      f_469  =  ul_6[11];
      adf_8[i_452]  =  f_469;
      f_470  =  ul_6[12];
      adf_8[i_451]  =  f_470;
      f_471  =  ul_6[13];
      adf_8[i_450]  =  f_471;
      f_472  =  ul_6[14];
      adf_8[i_449]  =  f_472;
      f_473  =  ul_6[15];
      adf_8[i_448]  =  f_473;
    }  // B78
    else
    {
      // BLOCK 80
    }  // B78
    // BLOCK 81 MERGES [80 79 ]
    b_474  =  i_455 == 2;
    if(b_474)
    {
      // BLOCK 82
      f_475  =  ul_6[16];
      adf_8[i_28]  =  f_475;
      f_476  =  ul_6[17];
      adf_8[i_454]  =  f_476;
      f_477  =  ul_6[18];
      adf_8[i_453]  =  f_477;
      f_478  =  ul_6[19];
      adf_8[i_452]  =  f_478;
      f_479  =  ul_6[20];
      adf_8[i_451]  =  f_479;
      f_480  =  ul_6[21];
      adf_8[i_450]  =  f_480;
      f_481  =  ul_6[22];
      adf_8[i_449]  =  f_481;
      f_482  =  ul_6[23];
      adf_8[i_448]  =  f_482;
    }  // B81
    else
    {
      // BLOCK 83
    }  // B81
    // BLOCK 84 MERGES [83 82 ]
    b_483  =  i_455 == 3;
    if(b_483)
    {
      // BLOCK 85
      f_484  =  ul_6[24];
      adf_8[i_28]  =  f_484;
      f_485  =  ul_6[25];
      adf_8[i_454]  =  f_485;
      f_486  =  ul_6[26];
      adf_8[i_453]  =  f_486;
      f_487  =  ul_6[27];
      adf_8[i_452]  =  f_487;
      f_488  =  ul_6[28];
      adf_8[i_451]  =  f_488;
      f_489  =  ul_6[29];
      adf_8[i_450]  =  f_489;
      f_490  =  ul_6[30];
      adf_8[i_449]  =  f_490;
      f_491  =  ul_6[31];
      adf_8[i_448]  =  f_491;
    }  // B84
    else
    {
      // BLOCK 86
    }  // B84
    // BLOCK 87 MERGES [86 85 ]
    b_492  =  i_455 == 4;
    if(b_492)
    {
      // BLOCK 88
      f_493  =  ul_6[32];
      adf_8[i_28]  =  f_493;
      f_494  =  ul_6[33];
      adf_8[i_454]  =  f_494;
      f_495  =  ul_6[34];
      adf_8[i_453]  =  f_495;
      f_496  =  ul_6[35];
      adf_8[i_452]  =  f_496;
      f_497  =  ul_6[36];
      adf_8[i_451]  =  f_497;
      f_498  =  ul_6[37];
      adf_8[i_450]  =  f_498;
      f_499  =  ul_6[38];
      adf_8[i_449]  =  f_499;
      f_500  =  ul_6[39];
      adf_8[i_448]  =  f_500;
    }  // B87
    else
    {
      // BLOCK 89
    }  // B87
    // BLOCK 90 MERGES [89 88 ]
    b_501  =  i_455 == 5;
    if(b_501)
    {
      // BLOCK 91
      f_502  =  ul_6[40];
      adf_8[i_28]  =  f_502;
      f_503  =  ul_6[41];
      adf_8[i_454]  =  f_503;
      f_504  =  ul_6[42];
      adf_8[i_453]  =  f_504;
      f_505  =  ul_6[43];
      adf_8[i_452]  =  f_505;
      f_506  =  ul_6[44];
      adf_8[i_451]  =  f_506;
      f_507  =  ul_6[45];
      adf_8[i_450]  =  f_507;
      f_508  =  ul_6[46];
      adf_8[i_449]  =  f_508;
      f_509  =  ul_6[47];
      adf_8[i_448]  =  f_509;
    }  // B90
    else
    {
      // BLOCK 92
    }  // B90
    // BLOCK 93 MERGES [92 91 ]
    b_510  =  i_455 == 6;
    if(b_510)
    {
      // BLOCK 94
      f_511  =  ul_6[48];
      adf_8[i_28]  =  f_511;
      f_512  =  ul_6[49];
      adf_8[i_454]  =  f_512;
      f_513  =  ul_6[50];
      adf_8[i_453]  =  f_513;
      f_514  =  ul_6[51];
      adf_8[i_452]  =  f_514;
      f_515  =  ul_6[52];
      adf_8[i_451]  =  f_515;
      f_516  =  ul_6[53];
      adf_8[i_450]  =  f_516;
      f_517  =  ul_6[54];
      adf_8[i_449]  =  f_517;
      f_518  =  ul_6[55];
      adf_8[i_448]  =  f_518;
    }  // B93
    else
    {
      // BLOCK 95
    }  // B93
    // BLOCK 96 MERGES [95 94 ]
    b_519  =  i_455 == 7;
    if(b_519)
    {
      // BLOCK 97
      f_520  =  ul_6[56];
      adf_8[i_28]  =  f_520;
      f_521  =  ul_6[57];
      adf_8[i_454]  =  f_521;
      f_522  =  ul_6[58];
      adf_8[i_453]  =  f_522;
      f_523  =  ul_6[59];
      adf_8[i_452]  =  f_523;
      f_524  =  ul_6[60];
      adf_8[i_451]  =  f_524;
      f_525  =  ul_6[61];
      adf_8[i_450]  =  f_525;
      f_526  =  ul_6[62];
      adf_8[i_449]  =  f_526;
      f_527  =  ul_6[63];
      adf_8[i_448]  =  f_527;
    }  // B96
    else
    {
      // BLOCK 98
    }  // B96
    // BLOCK 99 MERGES [98 97 ]
    i_528  =  i_447 + i_455;
    // BLOCK 100 MERGES [99 126 ]
    i_529  =  0;
    for(;i_529 < 8;)
    {
      // BLOCK 101
      i_530  =  i_529 << 8;
      i_531  =  i_530 + i_28;
      f_532  =  adf_8[i_531];
      i_533  =  *((__global int *) (params + 0L));
      i_534  =  *((__global int *) (params + 8L));
      i_535  =  i_529 + 1;
      b_536  =  i_528 < i_533;
      if(b_536)
      {
        // BLOCK 102
        i_537  =  i_24 + i_27;
        i_538  =  i_529 << 4;
        i_539  =  i_537 + i_538;
        b_540  =  i_539 < i_534;
        if(b_540)
        {
          // BLOCK 103
          i_541  =  *((__global int *) (params + 40L));
          b_542  =  i_541 < 2;
          if(b_542)
          {
            // BLOCK 104
            ul_543  =  ul_4 + 52L;
            i_544  =  *((__global int *) (params + 52L));
            i_545  =  *((__global int *) (params + 4L));
            ul_546  =  ul_4 + 48L;
            i_547  =  *((__global int *) (params + 48L));
            ul_548  =  ul_4 + 24L;
            i_549  =  *((__global int *) (params + 24L));
            ul_550  =  ul_4 + 32L;
            i_551  =  *((__global int *) (params + 32L));
            ul_552  =  ul_4 + 20L;
            i_553  =  *((__global int *) (params + 20L));
            i_554  =  i_544 + i_528;
            b_555  =  i_553 == 0;
            if(b_555)
            {
              // BLOCK 105
              f_556  =  f_532;
            }  // B104
            else
            {
              // BLOCK 106
              l_557  =  (long) i_554;
              l_558  =  l_557 << 2;
              ul_559  =  ul_3 + l_558;
              f_560  =  *((__global float *) (bias + l_558));
              f_561  =  f_560 + f_532;
              f_556  =  f_561;
            }  // B104
            // BLOCK 107 MERGES [105 106 ]
            i_562  =  i_539 / i_545;
            i_563  =  i_562 * i_547;
            i_564  =  i_563 + i_554;
            b_565  =  i_549 < 0;
            if(b_565)
            {
              // BLOCK 108
              f_566  =  f_556;
            }  // B107
            else
            {
              // BLOCK 109
              i_567  =  i_564 + i_549;
              l_568  =  (long) i_567;
              l_569  =  l_568 << 1;
              ul_570  =  ul_0 + l_569;
              sh_571  =  *((__global short *) (values + l_569));
              i_572  =  (int) sh_571;
              f_573  =  half_to_float((short) i_572);
              f_574  =  f_573 + f_556;
              f_566  =  f_574;
            }  // B107
            // BLOCK 110 MERGES [108 109 ]
            ul_575  =  ul_4 + 28L;
            i_576  =  *((__global int *) (params + 28L));
            b_577  =  i_576 == 1;
            if(b_577)
            {
              // BLOCK 111
              f_578  =  -f_566;
              f_579  =  exp(f_578);
              f_580  =  f_579 + 1.0F;
              f_581  =  f_566 / f_580;
              f_582  =  f_581;
            }  // B110
            else
            {
              // BLOCK 112
              b_583  =  i_576 == 2;
              if(b_583)
              {
                // BLOCK 113
                f_584  =  fabs(f_566);
                f_585  =  fma(f_584, 0.34F, 1.0F);
                f_586  =  1.0F / f_585;
                f_587  =  fma(f_586, -0.026121028F, 0.13950191F);
                f_588  =  f_587 * f_586;
                f_589  =  f_588 - 0.2731372F;
                f_590  =  fma(f_586, f_589, 0.20218718F);
                f_591  =  f_590 * f_586;
                f_592  =  f_591 - 0.044721164F;
                f_593  =  fma(f_586, f_592, 0.115360156F);
                f_594  =  fma(f_586, f_593, 0.11519744F);
                f_595  =  fma(f_586, f_594, 0.13611223F);
                f_596  =  fma(f_586, f_595, 0.1356205F);
                f_597  =  f_584 * -0.5F;
                f_598  =  f_597 * f_584;
                f_599  =  exp(f_598);
                f_600  =  f_599 * f_586;
                f_601  =  f_596 * f_600;
                f_602  =  f_601 * f_566;
                i_603  =  isless(f_566, 0.0F);
                if(i_603 == 1)
                {
                  // BLOCK 114
                  f_582  =  f_602;
                }  // B113
                else
                {
                  // BLOCK 115
                  f_604  =  f_566 - f_602;
                  f_582  =  f_604;
                }  // B113
              }  // B112
              else
              {
                // BLOCK 116
                b_605  =  i_576 == 3;
                if(b_605)
                {
                  // BLOCK 117
                  f_606  =  f_566 * -1.702F;
                  f_607  =  exp(f_606);
                  f_608  =  f_607 + 1.0F;
                  f_609  =  f_566 / f_608;
                  f_582  =  f_609;
                }  // B116
                else
                {
                  // BLOCK 118
                  f_582  =  f_566;
                }  // B116
              }  // B112
            }  // B110
            // BLOCK 119 MERGES [111 114 118 117 115 ]
            i_610  =  i_564 * i_545;
            i_611  =  i_610 + i_539;
            i_612  =  i_545 * i_562;
            i_613  =  i_611 - i_612;
            b_614  =  i_551 < 0;
            if(b_614)
            {
              // BLOCK 120
              f_615  =  f_582;
            }  // B119
            else
            {
              // BLOCK 121
              i_616  =  i_613 + i_551;
              l_617  =  (long) i_616;
              l_618  =  l_617 << 1;
              ul_619  =  ul_0 + l_618;
              sh_620  =  *((__global short *) (values + l_618));
              i_621  =  (int) sh_620;
              f_622  =  half_to_float((short) i_621);
              f_623  =  f_622 + f_582;
              f_615  =  f_623;
            }  // B119
            // BLOCK 122 MERGES [120 121 ]
            ul_624  =  ul_4 + 16L;
            i_625  =  *((__global int *) (params + 16L));
            i_626  =  i_625 + i_613;
            l_627  =  (long) i_626;
            l_628  =  l_627 << 1;
            ul_629  =  ul_0 + l_628;
            f_630  =  f_615;
            i_631  =  float_to_half(f_630);
            sh_632  =  (short) i_631;
            *((__global short *) (values + l_628))  =  sh_632;
          }  // B103
          else
          {
            // BLOCK 123
            ul_633  =  ul_4 + 36L;
            i_634  =  *((__global int *) (params + 36L));
            i_635  =  i_44 * i_533;
            i_636  =  i_635 + i_528;
            i_637  =  i_636 * i_534;
            i_638  =  i_637 + i_634;
            i_639  =  i_638 + i_539;
            l_640  =  (long) i_639;
            l_641  =  l_640 << 2;
            ul_642  =  ul_1 + l_641;
            *((__global float *) (arena + l_641))  =  f_532;
          }  // B103
        }  // B102
        else
        {
          // BLOCK 124
        }  // B102
      }  // B101
      else
      {
        // BLOCK 125
      }  // B101
      // BLOCK 126 MERGES [125 122 123 124 ]
      i_643  =  i_535;
      i_529  =  i_643;
    }  // B100
    // BLOCK 127
    i_644  =  i_455 + 1;
    i_455  =  i_644;
  }  // B74
  // BLOCK 128
  return;
}  //  kernel
