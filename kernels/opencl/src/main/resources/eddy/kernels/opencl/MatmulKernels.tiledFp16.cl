// MatmulKernels.tiledFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 843257514b38b21660b8d286a750e4a972a4db63168966661d20740ed53da273
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 5c7202508f29a62b2733a71b6156f385d6e65de27ae0062cd6f0e6f74e2e849e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 950b46878a86d65042869ee657926fe655235c3664e221f43e45bd7deb86252d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 22ea56a01e3c4d59c264055e880b7c3cb916ad684693a91db6d713b3f628c5c1
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 a539e26fca301dc83fa167e24d72da85067dbf71a91b906c6f6ecab587128768
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

__kernel void tiledFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_107, b_120, b_121, b_131, b_144, b_145, b_155, b_237, b_242, b_247, b_252, b_261, b_262, b_264, b_272, b_282, b_293, b_299, b_32, b_321, b_330, b_360, b_362, b_364, b_372, b_382, b_393, b_399, b_421, b_430, b_460, b_462, b_464, b_472, b_482, b_493, b_499, b_521, b_530, b_561, b_563, b_565, b_573, b_583, b_594, b_600, b_622, b_631, b_72, b_73, b_83, b_96, b_97;
  float f_105, f_106, f_108, f_109, f_118, f_129, f_130, f_132, f_133, f_142, f_153, f_154, f_156, f_157, f_166, f_170, f_172, f_174, f_176, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_238, f_239, f_240, f_241, f_243, f_244, f_245, f_246, f_248, f_249, f_250, f_251, f_253, f_254, f_255, f_256, f_257, f_273, f_277, f_278, f_283, f_290, f_291, f_294, f_295, f_296, f_297, f_298, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_320, f_322, f_323, f_324, f_325, f_331, f_338, f_339, f_345, f_357, f_373, f_377, f_378, f_383, f_390, f_391, f_394, f_395, f_396, f_397, f_398, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_420, f_422, f_423, f_424, f_425, f_431, f_438, f_439, f_445, f_457, f_473, f_477, f_478, f_483, f_490, f_491, f_494, f_495, f_496, f_497, f_498, f_500, f_501, f_502, f_503, f_504, f_505, f_506, f_507, f_508, f_509, f_510, f_511, f_512, f_513, f_514, f_515, f_516, f_517, f_518, f_520, f_522, f_523, f_524, f_525, f_531, f_538, f_539, f_545, f_557, f_574, f_578, f_579, f_584, f_591, f_592, f_595, f_596, f_597, f_598, f_599, f_601, f_602, f_603, f_604, f_605, f_606, f_607, f_608, f_609, f_610, f_611, f_612, f_613, f_614, f_615, f_616, f_617, f_618, f_619, f_621, f_623, f_624, f_625, f_626, f_632, f_639, f_640, f_646, f_81, f_82, f_84, f_85, f_94;
  int i_104, i_110, i_111, i_112, i_117, i_119, i_12, i_122, i_123, i_128, i_134, i_135, i_136, i_14, i_141, i_143, i_146, i_147, i_152, i_158, i_159, i_16, i_160, i_165, i_167, i_168, i_169, i_171, i_173, i_175, i_177, i_18, i_187, i_20, i_201, i_211, i_22, i_221, i_222, i_23, i_231, i_232, i_233, i_234, i_235, i_236, i_24, i_25, i_258, i_259, i_26, i_260, i_263, i_265, i_266, i_267, i_268, i_269, i_27, i_270, i_271, i_279, i_28, i_280, i_281, i_284, i_289, i_29, i_292, i_30, i_31, i_319, i_326, i_327, i_328, i_329, i_33, i_332, i_337, i_34, i_340, i_341, i_346, i_348, i_349, i_35, i_350, i_351, i_352, i_353, i_358, i_359, i_36, i_361, i_363, i_365, i_366, i_367, i_368, i_369, i_37, i_370, i_371, i_379, i_38, i_380, i_381, i_384, i_389, i_39, i_392, i_40, i_41, i_419, i_42, i_426, i_427, i_428, i_429, i_43, i_432, i_437, i_44, i_440, i_441, i_446, i_448, i_449, i_45, i_450, i_451, i_452, i_453, i_458, i_459, i_46, i_461, i_463, i_465, i_466, i_467, i_468, i_469, i_47, i_470, i_471, i_479, i_48, i_480, i_481, i_484, i_489, i_49, i_492, i_50, i_51, i_519, i_52, i_526, i_527, i_528, i_529, i_53, i_532, i_537, i_54, i_540, i_541, i_546, i_548, i_549, i_55, i_550, i_551, i_552, i_553, i_558, i_559, i_56, i_560, i_562, i_564, i_566, i_567, i_568, i_569, i_57, i_570, i_571, i_572, i_58, i_580, i_581, i_582, i_585, i_59, i_590, i_593, i_60, i_61, i_62, i_620, i_627, i_628, i_629, i_63, i_630, i_633, i_638, i_64, i_641, i_642, i_647, i_649, i_65, i_650, i_651, i_652, i_653, i_654, i_658, i_66, i_67, i_68, i_69, i_70, i_71, i_74, i_75, i_80, i_86, i_87, i_88, i_93, i_95, i_98, i_99;
  long l_100, l_101, l_113, l_114, l_124, l_125, l_137, l_138, l_148, l_149, l_161, l_162, l_274, l_275, l_285, l_286, l_333, l_334, l_342, l_343, l_354, l_355, l_374, l_375, l_385, l_386, l_433, l_434, l_442, l_443, l_454, l_455, l_474, l_475, l_485, l_486, l_533, l_534, l_542, l_543, l_554, l_555, l_575, l_576, l_586, l_587, l_634, l_635, l_643, l_644, l_655, l_656, l_76, l_77, l_89, l_90;
  short sh_103, sh_116, sh_127, sh_140, sh_151, sh_164, sh_288, sh_336, sh_347, sh_388, sh_436, sh_447, sh_488, sh_536, sh_547, sh_589, sh_637, sh_648, sh_79, sh_92;
  ulong ul_0, ul_1, ul_102, ul_11, ul_115, ul_126, ul_13, ul_139, ul_15, ul_150, ul_163, ul_17, ul_19, ul_2, ul_21, ul_223, ul_224, ul_225, ul_226, ul_227, ul_228, ul_229, ul_230, ul_276, ul_287, ul_3, ul_335, ul_344, ul_356, ul_376, ul_387, ul_4, ul_435, ul_444, ul_456, ul_476, ul_487, ul_535, ul_544, ul_556, ul_577, ul_588, ul_636, ul_645, ul_657, ul_78, ul_91;

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
  __private float ul_5[16];
  __private float* ul_6 = ul_5;
  __local float adf_7[1024] __attribute__((aligned(16)));
  __local float adf_8[1024] __attribute__((aligned(16)));
  __private float ul_9[4];
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
  i_24  =  i_23 << 6;
  i_25  =  get_local_id(1);
  i_26  =  i_25 << 4;
  i_27  =  get_local_id(0);
  i_28  =  i_26 + i_27;
  i_29  =  i_28 % 64;
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
  i_51  =  i_50 << 6;
  i_52  =  i_51 + i_29;
  i_53  =  i_25 << 2;
  i_54  =  i_28 >> 31;
  i_55  =  i_54 >> 26;
  i_56  =  i_55 + i_28;
  i_57  =  i_56 >> 6;
  i_58  =  i_57 + 12;
  i_59  =  i_58 << 6;
  i_60  =  i_59 + i_29;
  i_61  =  i_57 + 8;
  i_62  =  i_61 << 6;
  i_63  =  i_62 + i_29;
  i_64  =  i_57 + 4;
  i_65  =  i_64 << 6;
  i_66  =  i_65 + i_29;
  i_67  =  i_56 & -64;
  i_68  =  i_67 + i_29;
  // BLOCK 4 MERGES [3 40 ]
  i_69  =  i_46;
  for(;i_69 < i_49;)
  {
    // BLOCK 5
    i_70  =  i_69 << 4;
    i_71  =  i_70 + i_57;
    b_72  =  i_71 < i_18;
    if(b_72)
    {
      // BLOCK 6
      b_73  =  i_52 < i_12;
      if(b_73)
      {
        // BLOCK 7
        i_74  =  i_71 * i_12;
        i_75  =  i_74 + i_52;
        l_76  =  (long) i_75;
        l_77  =  l_76 << 1;
        ul_78  =  ul_2 + l_77;
        sh_79  =  *((__global short *) (w + l_77));
        i_80  =  (int) sh_79;
        f_81  =  half_to_float((short) i_80);
        f_82  =  f_81;
      }  // B6
      else
      {
        // BLOCK 8
        f_82  =  0.0F;
      }  // B6
      // BLOCK 9 MERGES [8 7 ]
      b_83  =  i_35 < 0;
      if(b_83)
      {
        // BLOCK 10
        f_84  =  f_82;
        f_85  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        i_86  =  i_71 * i_16;
        i_87  =  i_38 + i_86;
        i_88  =  i_87 + i_35;
        l_89  =  (long) i_88;
        l_90  =  l_89 << 1;
        ul_91  =  ul_0 + l_90;
        sh_92  =  *((__global short *) (values + l_90));
        i_93  =  (int) sh_92;
        f_94  =  half_to_float((short) i_93);
        f_84  =  f_82;
        f_85  =  f_94;
      }  // B9
    }  // B5
    else
    {
      // BLOCK 12
      f_84  =  0.0F;
      f_85  =  0.0F;
    }  // B5
    // BLOCK 13 MERGES [12 10 11 ]
    adf_7[i_68]  =  f_84;
    adf_8[i_68]  =  f_85;
    i_95  =  i_70 + i_64;
    b_96  =  i_95 < i_18;
    if(b_96)
    {
      // BLOCK 14
      b_97  =  i_52 < i_12;
      if(b_97)
      {
        // BLOCK 15
        i_98  =  i_95 * i_12;
        i_99  =  i_98 + i_52;
        l_100  =  (long) i_99;
        l_101  =  l_100 << 1;
        ul_102  =  ul_2 + l_101;
        sh_103  =  *((__global short *) (w + l_101));
        i_104  =  (int) sh_103;
        f_105  =  half_to_float((short) i_104);
        f_106  =  f_105;
      }  // B14
      else
      {
        // BLOCK 16
        f_106  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_107  =  i_35 < 0;
      if(b_107)
      {
        // BLOCK 18
        f_108  =  f_106;
        f_109  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_110  =  i_95 * i_16;
        i_111  =  i_110 + i_38;
        i_112  =  i_111 + i_35;
        l_113  =  (long) i_112;
        l_114  =  l_113 << 1;
        ul_115  =  ul_0 + l_114;
        sh_116  =  *((__global short *) (values + l_114));
        i_117  =  (int) sh_116;
        f_118  =  half_to_float((short) i_117);
        f_108  =  f_106;
        f_109  =  f_118;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_108  =  0.0F;
      f_109  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_7[i_66]  =  f_108;
    adf_8[i_66]  =  f_109;
    i_119  =  i_70 + i_61;
    b_120  =  i_119 < i_18;
    if(b_120)
    {
      // BLOCK 22
      b_121  =  i_52 < i_12;
      if(b_121)
      {
        // BLOCK 23
        i_122  =  i_119 * i_12;
        i_123  =  i_122 + i_52;
        l_124  =  (long) i_123;
        l_125  =  l_124 << 1;
        ul_126  =  ul_2 + l_125;
        sh_127  =  *((__global short *) (w + l_125));
        i_128  =  (int) sh_127;
        f_129  =  half_to_float((short) i_128);
        f_130  =  f_129;
      }  // B22
      else
      {
        // BLOCK 24
        f_130  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_131  =  i_35 < 0;
      if(b_131)
      {
        // BLOCK 26
        f_132  =  f_130;
        f_133  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_134  =  i_119 * i_16;
        i_135  =  i_134 + i_38;
        i_136  =  i_135 + i_35;
        l_137  =  (long) i_136;
        l_138  =  l_137 << 1;
        ul_139  =  ul_0 + l_138;
        sh_140  =  *((__global short *) (values + l_138));
        i_141  =  (int) sh_140;
        f_142  =  half_to_float((short) i_141);
        f_132  =  f_130;
        f_133  =  f_142;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_132  =  0.0F;
      f_133  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_7[i_63]  =  f_132;
    adf_8[i_63]  =  f_133;
    i_143  =  i_70 + i_58;
    b_144  =  i_143 < i_18;
    if(b_144)
    {
      // BLOCK 30
      b_145  =  i_52 < i_12;
      if(b_145)
      {
        // BLOCK 31
        i_146  =  i_143 * i_12;
        i_147  =  i_146 + i_52;
        l_148  =  (long) i_147;
        l_149  =  l_148 << 1;
        ul_150  =  ul_2 + l_149;
        sh_151  =  *((__global short *) (w + l_149));
        i_152  =  (int) sh_151;
        f_153  =  half_to_float((short) i_152);
        f_154  =  f_153;
      }  // B30
      else
      {
        // BLOCK 32
        f_154  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_155  =  i_35 < 0;
      if(b_155)
      {
        // BLOCK 34
        f_156  =  f_154;
        f_157  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_158  =  i_143 * i_16;
        i_159  =  i_158 + i_38;
        i_160  =  i_159 + i_35;
        l_161  =  (long) i_160;
        l_162  =  l_161 << 1;
        ul_163  =  ul_0 + l_162;
        sh_164  =  *((__global short *) (values + l_162));
        i_165  =  (int) sh_164;
        f_166  =  half_to_float((short) i_165);
        f_156  =  f_154;
        f_157  =  f_166;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_156  =  0.0F;
      f_157  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_7[i_60]  =  f_156;
    adf_8[i_60]  =  f_157;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 38 MERGES [37 39 ]
    i_167  =  0;
    for(;i_167 < 16;)
    {
      // BLOCK 39
      i_168  =  i_167 << 6;
      i_169  =  i_168 + i_27;
      f_170  =  adf_8[i_169];
      ul_10[0]  =  f_170;
      i_171  =  i_169 + 16;
      f_172  =  adf_8[i_171];
      ul_10[1]  =  f_172;
      i_173  =  i_169 + 32;
      f_174  =  adf_8[i_173];
      ul_10[2]  =  f_174;
      i_175  =  i_169 + 48;
      f_176  =  adf_8[i_175];
      ul_10[3]  =  f_176;
      i_177  =  i_53 + i_168;
      f_178  =  adf_7[i_177];
      f_179  =  ul_6[0];
      f_180  =  fma(f_170, f_178, f_179);
      ul_6[0]  =  f_180;
      f_181  =  ul_6[1];
      f_182  =  fma(f_172, f_178, f_181);
      ul_6[1]  =  f_182;
      f_183  =  ul_6[2];
      f_184  =  fma(f_174, f_178, f_183);
      ul_6[2]  =  f_184;
      f_185  =  ul_6[3];
      f_186  =  fma(f_176, f_178, f_185);
      ul_6[3]  =  f_186;
      i_187  =  i_177 + 1;
      f_188  =  adf_7[i_187];
      f_189  =  ul_6[4];
      f_190  =  ul_10[0];
      f_191  =  fma(f_188, f_190, f_189);
      ul_6[4]  =  f_191;
      f_192  =  ul_6[5];
      f_193  =  ul_10[1];
      f_194  =  fma(f_188, f_193, f_192);
      ul_6[5]  =  f_194;
      f_195  =  ul_6[6];
      f_196  =  ul_10[2];
      f_197  =  fma(f_188, f_196, f_195);
      ul_6[6]  =  f_197;
      f_198  =  ul_6[7];
      f_199  =  ul_10[3];
      f_200  =  fma(f_188, f_199, f_198);
      ul_6[7]  =  f_200;
      i_201  =  i_177 + 2;
      f_202  =  adf_7[i_201];
      f_203  =  ul_6[8];
      f_204  =  fma(f_190, f_202, f_203);
      ul_6[8]  =  f_204;
      f_205  =  ul_6[9];
      f_206  =  fma(f_193, f_202, f_205);
      ul_6[9]  =  f_206;
      f_207  =  ul_6[10];
      f_208  =  fma(f_196, f_202, f_207);
      ul_6[10]  =  f_208;
      f_209  =  ul_6[11];
      f_210  =  fma(f_199, f_202, f_209);
      ul_6[11]  =  f_210;
      i_211  =  i_177 + 3;
      f_212  =  adf_7[i_211];
      f_213  =  ul_6[12];
      f_214  =  fma(f_190, f_212, f_213);
      ul_6[12]  =  f_214;
      f_215  =  ul_6[13];
      f_216  =  fma(f_193, f_212, f_215);
      ul_6[13]  =  f_216;
      f_217  =  ul_6[14];
      f_218  =  fma(f_196, f_212, f_217);
      ul_6[14]  =  f_218;
      f_219  =  ul_6[15];
      f_220  =  fma(f_199, f_212, f_219);
      ul_6[15]  =  f_220;
      i_221  =  i_167 + 1;
      i_167  =  i_221;
    }  // B38
    // BLOCK 40
    barrier(CLK_LOCAL_MEM_FENCE);
    i_222  =  i_69 + 1;
    i_69  =  i_222;
  }  // B4
  // BLOCK 41
  ul_223  =  ul_4 + 36L;
  ul_224  =  ul_4 + 16L;
  ul_225  =  ul_4 + 28L;
  ul_226  =  ul_4 + 20L;
  ul_227  =  ul_4 + 32L;
  ul_228  =  ul_4 + 24L;
  ul_229  =  ul_4 + 48L;
  ul_230  =  ul_4 + 52L;
  i_231  =  i_24 + i_27;
  i_232  =  i_53 + i_51;
  i_233  =  i_28 + 768;
  i_234  =  i_28 + 512;
  i_235  =  i_28 + 256;
  // BLOCK 42 MERGES [41 155 ]
  i_236  =  0;
  for(;i_236 < 4;)
  {
    // BLOCK 43
    b_237  =  i_236 == 0;
    if(b_237)
    {
      // BLOCK 44
      f_238  =  ul_6[0];
      adf_8[i_28]  =  f_238;
      f_239  =  ul_6[1];
      adf_8[i_235]  =  f_239;
      f_240  =  ul_6[2];
      adf_8[i_234]  =  f_240;
      f_241  =  ul_6[3];
      adf_8[i_233]  =  f_241;
    }  // B43
    else
    {
      // BLOCK 45
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    b_242  =  i_236 == 1;
    if(b_242)
    {
      // BLOCK 47
      f_243  =  ul_6[4];
      adf_8[i_28]  =  f_243;
      f_244  =  ul_6[5];
      adf_8[i_235]  =  f_244;
      f_245  =  ul_6[6];
      adf_8[i_234]  =  f_245;
      f_246  =  ul_6[7];
      adf_8[i_233]  =  f_246;
    }  // B46
    else
    {
      // BLOCK 48
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    b_247  =  i_236 == 2;
    if(b_247)
    {
      // BLOCK 50
      f_248  =  ul_6[8];
      adf_8[i_28]  =  f_248;
      f_249  =  ul_6[9];
      adf_8[i_235]  =  f_249;
      f_250  =  ul_6[10];
      adf_8[i_234]  =  f_250;
      f_251  =  ul_6[11];
      adf_8[i_233]  =  f_251;
    }  // B49
    else
    {
      // BLOCK 51
    }  // B49
    // BLOCK 52 MERGES [51 50 ]
    b_252  =  i_236 == 3;
    if(b_252)
    {
      // BLOCK 53
      f_253  =  ul_6[12];
      adf_8[i_28]  =  f_253;
      f_254  =  ul_6[13];
      adf_8[i_235]  =  f_254;
      f_255  =  ul_6[14];
      adf_8[i_234]  =  f_255;
      f_256  =  ul_6[15];
      adf_8[i_233]  =  f_256;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    f_257  =  adf_8[i_28];
    i_258  =  *((__global int *) (params + 0L));
    i_259  =  *((__global int *) (params + 8L));
    i_260  =  i_232 + i_236;
    b_261  =  i_260 < i_258;
    if(b_261)
    {
      // BLOCK 56
      b_262  =  i_231 < i_259;
      if(b_262)
      {
        // BLOCK 57
        i_263  =  *((__global int *) (params + 40L));
        b_264  =  i_263 < 2;
        if(b_264)
        {
          // BLOCK 58
          i_265  =  *((__global int *) (params + 52L));
          i_266  =  *((__global int *) (params + 4L));
          i_267  =  *((__global int *) (params + 48L));
          i_268  =  *((__global int *) (params + 24L));
          i_269  =  *((__global int *) (params + 32L));
          i_270  =  *((__global int *) (params + 20L));
          i_271  =  i_265 + i_260;
          b_272  =  i_270 == 0;
          if(b_272)
          {
            // BLOCK 59
            f_273  =  f_257;
          }  // B58
          else
          {
            // BLOCK 60
            l_274  =  (long) i_271;
            l_275  =  l_274 << 2;
            ul_276  =  ul_3 + l_275;
            f_277  =  *((__global float *) (bias + l_275));
            f_278  =  f_277 + f_257;
            f_273  =  f_278;
          }  // B58
          // BLOCK 61 MERGES [59 60 ]
          i_279  =  i_231 / i_266;
          i_280  =  i_279 * i_267;
          i_281  =  i_280 + i_271;
          b_282  =  i_268 < 0;
          if(b_282)
          {
            // BLOCK 62
            f_283  =  f_273;
          }  // B61
          else
          {
            // BLOCK 63
            i_284  =  i_281 + i_268;
            l_285  =  (long) i_284;
            l_286  =  l_285 << 1;
            ul_287  =  ul_0 + l_286;
            sh_288  =  *((__global short *) (values + l_286));
            i_289  =  (int) sh_288;
            f_290  =  half_to_float((short) i_289);
            f_291  =  f_290 + f_273;
            f_283  =  f_291;
          }  // B61
          // BLOCK 64 MERGES [62 63 ]
          i_292  =  *((__global int *) (params + 28L));
          b_293  =  i_292 == 1;
          if(b_293)
          {
            // BLOCK 65
            f_294  =  -f_283;
            f_295  =  exp(f_294);
            f_296  =  f_295 + 1.0F;
            f_297  =  f_283 / f_296;
            f_298  =  f_297;
          }  // B64
          else
          {
            // BLOCK 66
            b_299  =  i_292 == 2;
            if(b_299)
            {
              // BLOCK 67
              f_300  =  fabs(f_283);
              f_301  =  fma(f_300, 0.34F, 1.0F);
              f_302  =  1.0F / f_301;
              f_303  =  fma(f_302, -0.026121028F, 0.13950191F);
              f_304  =  f_303 * f_302;
              f_305  =  f_304 - 0.2731372F;
              f_306  =  fma(f_302, f_305, 0.20218718F);
              f_307  =  f_306 * f_302;
              f_308  =  f_307 - 0.044721164F;
              f_309  =  fma(f_302, f_308, 0.115360156F);
              f_310  =  fma(f_302, f_309, 0.11519744F);
              f_311  =  fma(f_302, f_310, 0.13611223F);
              f_312  =  fma(f_302, f_311, 0.1356205F);
              f_313  =  f_300 * -0.5F;
              f_314  =  f_313 * f_300;
              f_315  =  exp(f_314);
              f_316  =  f_315 * f_302;
              f_317  =  f_312 * f_316;
              f_318  =  f_317 * f_283;
              i_319  =  isless(f_283, 0.0F);
              if(i_319 == 1)
              {
                // BLOCK 68
                f_298  =  f_318;
              }  // B67
              else
              {
                // BLOCK 69
                f_320  =  f_283 - f_318;
                f_298  =  f_320;
              }  // B67
            }  // B66
            else
            {
              // BLOCK 70
              b_321  =  i_292 == 3;
              if(b_321)
              {
                // BLOCK 71
                f_322  =  f_283 * -1.702F;
                f_323  =  exp(f_322);
                f_324  =  f_323 + 1.0F;
                f_325  =  f_283 / f_324;
                f_298  =  f_325;
              }  // B70
              else
              {
                // BLOCK 72
                f_298  =  f_283;
              }  // B70
            }  // B66
          }  // B64
          // BLOCK 73 MERGES [65 68 72 71 69 ]
          i_326  =  i_281 * i_266;
          i_327  =  i_326 + i_231;
          i_328  =  i_266 * i_279;
          i_329  =  i_327 - i_328;
          b_330  =  i_269 < 0;
          if(b_330)
          {
            // BLOCK 74
            f_331  =  f_298;
          }  // B73
          else
          {
            // BLOCK 75
            i_332  =  i_329 + i_269;
            l_333  =  (long) i_332;
            l_334  =  l_333 << 1;
            ul_335  =  ul_0 + l_334;
            sh_336  =  *((__global short *) (values + l_334));
            i_337  =  (int) sh_336;
            f_338  =  half_to_float((short) i_337);
            f_339  =  f_338 + f_298;
            f_331  =  f_339;
          }  // B73
          // BLOCK 76 MERGES [74 75 ]
          i_340  =  *((__global int *) (params + 16L));
          i_341  =  i_340 + i_329;
          l_342  =  (long) i_341;
          l_343  =  l_342 << 1;
          ul_344  =  ul_0 + l_343;
          f_345  =  f_331;
          i_346  =  float_to_half(f_345);
          sh_347  =  (short) i_346;
          *((__global short *) (values + l_343))  =  sh_347;
        }  // B57
        else
        {
          // BLOCK 77
          i_348  =  *((__global int *) (params + 36L));
          i_349  =  i_44 * i_258;
          i_350  =  i_349 + i_260;
          i_351  =  i_350 * i_259;
          i_352  =  i_351 + i_348;
          i_353  =  i_352 + i_231;
          l_354  =  (long) i_353;
          l_355  =  l_354 << 2;
          ul_356  =  ul_1 + l_355;
          *((__global float *) (arena + l_355))  =  f_257;
        }  // B57
      }  // B56
      else
      {
        // BLOCK 78
      }  // B56
    }  // B55
    else
    {
      // BLOCK 79
    }  // B55
    // BLOCK 80 MERGES [79 76 77 78 ]
    f_357  =  adf_8[i_235];
    i_358  =  *((__global int *) (params + 0L));
    i_359  =  *((__global int *) (params + 8L));
    b_360  =  i_260 < i_358;
    if(b_360)
    {
      // BLOCK 81
      i_361  =  i_231 + 16;
      b_362  =  i_361 < i_359;
      if(b_362)
      {
        // BLOCK 82
        i_363  =  *((__global int *) (params + 40L));
        b_364  =  i_363 < 2;
        if(b_364)
        {
          // BLOCK 83
          i_365  =  *((__global int *) (params + 52L));
          i_366  =  *((__global int *) (params + 4L));
          i_367  =  *((__global int *) (params + 48L));
          i_368  =  *((__global int *) (params + 24L));
          i_369  =  *((__global int *) (params + 32L));
          i_370  =  *((__global int *) (params + 20L));
          i_371  =  i_365 + i_260;
          b_372  =  i_370 == 0;
          if(b_372)
          {
            // BLOCK 84
            f_373  =  f_357;
          }  // B83
          else
          {
            // BLOCK 85
            l_374  =  (long) i_371;
            l_375  =  l_374 << 2;
            ul_376  =  ul_3 + l_375;
            f_377  =  *((__global float *) (bias + l_375));
            f_378  =  f_377 + f_357;
            f_373  =  f_378;
          }  // B83
          // BLOCK 86 MERGES [84 85 ]
          i_379  =  i_361 / i_366;
          i_380  =  i_379 * i_367;
          i_381  =  i_380 + i_371;
          b_382  =  i_368 < 0;
          if(b_382)
          {
            // BLOCK 87
            f_383  =  f_373;
          }  // B86
          else
          {
            // BLOCK 88
            i_384  =  i_381 + i_368;
            l_385  =  (long) i_384;
            l_386  =  l_385 << 1;
            ul_387  =  ul_0 + l_386;
            sh_388  =  *((__global short *) (values + l_386));
            i_389  =  (int) sh_388;
            f_390  =  half_to_float((short) i_389);
            f_391  =  f_390 + f_373;
            f_383  =  f_391;
          }  // B86
          // BLOCK 89 MERGES [87 88 ]
          i_392  =  *((__global int *) (params + 28L));
          b_393  =  i_392 == 1;
          if(b_393)
          {
            // BLOCK 90
            f_394  =  -f_383;
            f_395  =  exp(f_394);
            f_396  =  f_395 + 1.0F;
            f_397  =  f_383 / f_396;
            f_398  =  f_397;
          }  // B89
          else
          {
            // BLOCK 91
            b_399  =  i_392 == 2;
            if(b_399)
            {
              // BLOCK 92
              f_400  =  fabs(f_383);
              f_401  =  fma(f_400, 0.34F, 1.0F);
              f_402  =  1.0F / f_401;
              f_403  =  fma(f_402, -0.026121028F, 0.13950191F);
              f_404  =  f_403 * f_402;
              f_405  =  f_404 - 0.2731372F;
              f_406  =  fma(f_402, f_405, 0.20218718F);
              f_407  =  f_406 * f_402;
              f_408  =  f_407 - 0.044721164F;
              f_409  =  fma(f_402, f_408, 0.115360156F);
              f_410  =  fma(f_402, f_409, 0.11519744F);
              f_411  =  fma(f_402, f_410, 0.13611223F);
              f_412  =  fma(f_402, f_411, 0.1356205F);
              f_413  =  f_400 * -0.5F;
              f_414  =  f_413 * f_400;
              f_415  =  exp(f_414);
              f_416  =  f_415 * f_402;
              f_417  =  f_412 * f_416;
              f_418  =  f_417 * f_383;
              i_419  =  isless(f_383, 0.0F);
              if(i_419 == 1)
              {
                // BLOCK 93
                f_398  =  f_418;
              }  // B92
              else
              {
                // BLOCK 94
                f_420  =  f_383 - f_418;
                f_398  =  f_420;
              }  // B92
            }  // B91
            else
            {
              // BLOCK 95
              b_421  =  i_392 == 3;
              if(b_421)
              {
                // BLOCK 96
                f_422  =  f_383 * -1.702F;
                f_423  =  exp(f_422);
                f_424  =  f_423 + 1.0F;
                f_425  =  f_383 / f_424;
                f_398  =  f_425;
              }  // B95
              else
              {
                // BLOCK 97
                f_398  =  f_383;
              }  // B95
            }  // B91
          }  // B89
          // BLOCK 98 MERGES [90 93 97 96 94 ]
          i_426  =  i_381 * i_366;
          i_427  =  i_426 + i_361;
          i_428  =  i_366 * i_379;
          i_429  =  i_427 - i_428;
          b_430  =  i_369 < 0;
          if(b_430)
          {
            // BLOCK 99
            f_431  =  f_398;
          }  // B98
          else
          {
            // BLOCK 100
            i_432  =  i_429 + i_369;
            l_433  =  (long) i_432;
            l_434  =  l_433 << 1;
            ul_435  =  ul_0 + l_434;
            sh_436  =  *((__global short *) (values + l_434));
            i_437  =  (int) sh_436;
            f_438  =  half_to_float((short) i_437);
            f_439  =  f_438 + f_398;
            f_431  =  f_439;
          }  // B98
          // BLOCK 101 MERGES [99 100 ]
          i_440  =  *((__global int *) (params + 16L));
          i_441  =  i_440 + i_429;
          l_442  =  (long) i_441;
          l_443  =  l_442 << 1;
          ul_444  =  ul_0 + l_443;
          f_445  =  f_431;
          i_446  =  float_to_half(f_445);
          sh_447  =  (short) i_446;
          *((__global short *) (values + l_443))  =  sh_447;
        }  // B82
        else
        {
          // BLOCK 102
          i_448  =  *((__global int *) (params + 36L));
          i_449  =  i_44 * i_358;
          i_450  =  i_449 + i_260;
          i_451  =  i_450 * i_359;
          i_452  =  i_451 + i_448;
          i_453  =  i_452 + i_361;
          l_454  =  (long) i_453;
          l_455  =  l_454 << 2;
          ul_456  =  ul_1 + l_455;
          *((__global float *) (arena + l_455))  =  f_357;
        }  // B82
      }  // B81
      else
      {
        // BLOCK 103
      }  // B81
    }  // B80
    else
    {
      // BLOCK 104
    }  // B80
    // BLOCK 105 MERGES [104 101 102 103 ]
    f_457  =  adf_8[i_234];
    i_458  =  *((__global int *) (params + 0L));
    i_459  =  *((__global int *) (params + 8L));
    b_460  =  i_260 < i_458;
    if(b_460)
    {
      // BLOCK 106
      i_461  =  i_231 + 32;
      b_462  =  i_461 < i_459;
      if(b_462)
      {
        // BLOCK 107
        i_463  =  *((__global int *) (params + 40L));
        b_464  =  i_463 < 2;
        if(b_464)
        {
          // BLOCK 108
          i_465  =  *((__global int *) (params + 52L));
          i_466  =  *((__global int *) (params + 4L));
          i_467  =  *((__global int *) (params + 48L));
          i_468  =  *((__global int *) (params + 24L));
          i_469  =  *((__global int *) (params + 32L));
          i_470  =  *((__global int *) (params + 20L));
          i_471  =  i_465 + i_260;
          b_472  =  i_470 == 0;
          if(b_472)
          {
            // BLOCK 109
            f_473  =  f_457;
          }  // B108
          else
          {
            // BLOCK 110
            l_474  =  (long) i_471;
            l_475  =  l_474 << 2;
            ul_476  =  ul_3 + l_475;
            f_477  =  *((__global float *) (bias + l_475));
            f_478  =  f_477 + f_457;
            f_473  =  f_478;
          }  // B108
          // BLOCK 111 MERGES [109 110 ]
          i_479  =  i_461 / i_466;
          i_480  =  i_479 * i_467;
          i_481  =  i_480 + i_471;
          b_482  =  i_468 < 0;
          if(b_482)
          {
            // BLOCK 112
            f_483  =  f_473;
          }  // B111
          else
          {
            // BLOCK 113
            i_484  =  i_481 + i_468;
            l_485  =  (long) i_484;
            l_486  =  l_485 << 1;
            ul_487  =  ul_0 + l_486;
            sh_488  =  *((__global short *) (values + l_486));
            i_489  =  (int) sh_488;
            f_490  =  half_to_float((short) i_489);
            f_491  =  f_490 + f_473;
            f_483  =  f_491;
          }  // B111
          // BLOCK 114 MERGES [112 113 ]
          i_492  =  *((__global int *) (params + 28L));
          b_493  =  i_492 == 1;
          if(b_493)
          {
            // BLOCK 115
            f_494  =  -f_483;
            f_495  =  exp(f_494);
            f_496  =  f_495 + 1.0F;
            f_497  =  f_483 / f_496;
            f_498  =  f_497;
          }  // B114
          else
          {
            // BLOCK 116
            b_499  =  i_492 == 2;
            if(b_499)
            {
              // BLOCK 117
              f_500  =  fabs(f_483);
              f_501  =  fma(f_500, 0.34F, 1.0F);
              f_502  =  1.0F / f_501;
              f_503  =  fma(f_502, -0.026121028F, 0.13950191F);
              f_504  =  f_503 * f_502;
              f_505  =  f_504 - 0.2731372F;
              f_506  =  fma(f_502, f_505, 0.20218718F);
              f_507  =  f_506 * f_502;
              f_508  =  f_507 - 0.044721164F;
              f_509  =  fma(f_502, f_508, 0.115360156F);
              f_510  =  fma(f_502, f_509, 0.11519744F);
              f_511  =  fma(f_502, f_510, 0.13611223F);
              f_512  =  fma(f_502, f_511, 0.1356205F);
              f_513  =  f_500 * -0.5F;
              f_514  =  f_513 * f_500;
              f_515  =  exp(f_514);
              f_516  =  f_515 * f_502;
              f_517  =  f_512 * f_516;
              f_518  =  f_517 * f_483;
              i_519  =  isless(f_483, 0.0F);
              if(i_519 == 1)
              {
                // BLOCK 118
                f_498  =  f_518;
              }  // B117
              else
              {
                // BLOCK 119
                f_520  =  f_483 - f_518;
                f_498  =  f_520;
              }  // B117
            }  // B116
            else
            {
              // BLOCK 120
              b_521  =  i_492 == 3;
              if(b_521)
              {
                // BLOCK 121
                f_522  =  f_483 * -1.702F;
                f_523  =  exp(f_522);
                f_524  =  f_523 + 1.0F;
                f_525  =  f_483 / f_524;
                f_498  =  f_525;
              }  // B120
              else
              {
                // BLOCK 122
                f_498  =  f_483;
              }  // B120
            }  // B116
          }  // B114
          // BLOCK 123 MERGES [115 118 122 121 119 ]
          i_526  =  i_481 * i_466;
          i_527  =  i_526 + i_461;
          i_528  =  i_466 * i_479;
          i_529  =  i_527 - i_528;
          b_530  =  i_469 < 0;
          if(b_530)
          {
            // BLOCK 124
            f_531  =  f_498;
          }  // B123
          else
          {
            // BLOCK 125
            i_532  =  i_529 + i_469;
            l_533  =  (long) i_532;
            l_534  =  l_533 << 1;
            ul_535  =  ul_0 + l_534;
            sh_536  =  *((__global short *) (values + l_534));
            i_537  =  (int) sh_536;
            f_538  =  half_to_float((short) i_537);
            f_539  =  f_538 + f_498;
            f_531  =  f_539;
          }  // B123
          // BLOCK 126 MERGES [124 125 ]
          i_540  =  *((__global int *) (params + 16L));
          i_541  =  i_540 + i_529;
          l_542  =  (long) i_541;
          l_543  =  l_542 << 1;
          ul_544  =  ul_0 + l_543;
          f_545  =  f_531;
          i_546  =  float_to_half(f_545);
          sh_547  =  (short) i_546;
          *((__global short *) (values + l_543))  =  sh_547;
        }  // B107
        else
        {
          // BLOCK 127
          i_548  =  *((__global int *) (params + 36L));
          i_549  =  i_44 * i_458;
          i_550  =  i_549 + i_260;
          i_551  =  i_550 * i_459;
          i_552  =  i_551 + i_548;
          i_553  =  i_552 + i_461;
          l_554  =  (long) i_553;
          l_555  =  l_554 << 2;
          ul_556  =  ul_1 + l_555;
          *((__global float *) (arena + l_555))  =  f_457;
        }  // B107
      }  // B106
      else
      {
        // BLOCK 128
      }  // B106
    }  // B105
    else
    {
      // BLOCK 129
    }  // B105
    // BLOCK 130 MERGES [129 126 127 128 ]
    f_557  =  adf_8[i_233];
    i_558  =  *((__global int *) (params + 0L));
    i_559  =  *((__global int *) (params + 8L));
    i_560  =  i_236 + 1;
    b_561  =  i_260 < i_558;
    if(b_561)
    {
      // BLOCK 131
      i_562  =  i_231 + 48;
      b_563  =  i_562 < i_559;
      if(b_563)
      {
        // BLOCK 132
        i_564  =  *((__global int *) (params + 40L));
        b_565  =  i_564 < 2;
        if(b_565)
        {
          // BLOCK 133
          i_566  =  *((__global int *) (params + 52L));
          i_567  =  *((__global int *) (params + 4L));
          i_568  =  *((__global int *) (params + 48L));
          i_569  =  *((__global int *) (params + 24L));
          i_570  =  *((__global int *) (params + 32L));
          i_571  =  *((__global int *) (params + 20L));
          i_572  =  i_566 + i_260;
          b_573  =  i_571 == 0;
          if(b_573)
          {
            // BLOCK 134
            f_574  =  f_557;
          }  // B133
          else
          {
            // BLOCK 135
            l_575  =  (long) i_572;
            l_576  =  l_575 << 2;
            ul_577  =  ul_3 + l_576;
            f_578  =  *((__global float *) (bias + l_576));
            f_579  =  f_578 + f_557;
            f_574  =  f_579;
          }  // B133
          // BLOCK 136 MERGES [134 135 ]
          i_580  =  i_562 / i_567;
          i_581  =  i_580 * i_568;
          i_582  =  i_581 + i_572;
          b_583  =  i_569 < 0;
          if(b_583)
          {
            // BLOCK 137
            f_584  =  f_574;
          }  // B136
          else
          {
            // BLOCK 138
            i_585  =  i_582 + i_569;
            l_586  =  (long) i_585;
            l_587  =  l_586 << 1;
            ul_588  =  ul_0 + l_587;
            sh_589  =  *((__global short *) (values + l_587));
            i_590  =  (int) sh_589;
            f_591  =  half_to_float((short) i_590);
            f_592  =  f_591 + f_574;
            f_584  =  f_592;
          }  // B136
          // BLOCK 139 MERGES [137 138 ]
          i_593  =  *((__global int *) (params + 28L));
          b_594  =  i_593 == 1;
          if(b_594)
          {
            // BLOCK 140
            f_595  =  -f_584;
            f_596  =  exp(f_595);
            f_597  =  f_596 + 1.0F;
            f_598  =  f_584 / f_597;
            f_599  =  f_598;
          }  // B139
          else
          {
            // BLOCK 141
            b_600  =  i_593 == 2;
            if(b_600)
            {
              // BLOCK 142
              f_601  =  fabs(f_584);
              f_602  =  fma(f_601, 0.34F, 1.0F);
              f_603  =  1.0F / f_602;
              f_604  =  fma(f_603, -0.026121028F, 0.13950191F);
              f_605  =  f_604 * f_603;
              f_606  =  f_605 - 0.2731372F;
              f_607  =  fma(f_603, f_606, 0.20218718F);
              f_608  =  f_607 * f_603;
              f_609  =  f_608 - 0.044721164F;
              f_610  =  fma(f_603, f_609, 0.115360156F);
              f_611  =  fma(f_603, f_610, 0.11519744F);
              f_612  =  fma(f_603, f_611, 0.13611223F);
              f_613  =  fma(f_603, f_612, 0.1356205F);
              f_614  =  f_601 * -0.5F;
              f_615  =  f_614 * f_601;
              f_616  =  exp(f_615);
              f_617  =  f_616 * f_603;
              f_618  =  f_613 * f_617;
              f_619  =  f_618 * f_584;
              i_620  =  isless(f_584, 0.0F);
              if(i_620 == 1)
              {
                // BLOCK 143
                f_599  =  f_619;
              }  // B142
              else
              {
                // BLOCK 144
                f_621  =  f_584 - f_619;
                f_599  =  f_621;
              }  // B142
            }  // B141
            else
            {
              // BLOCK 145
              b_622  =  i_593 == 3;
              if(b_622)
              {
                // BLOCK 146
                f_623  =  f_584 * -1.702F;
                f_624  =  exp(f_623);
                f_625  =  f_624 + 1.0F;
                f_626  =  f_584 / f_625;
                f_599  =  f_626;
              }  // B145
              else
              {
                // BLOCK 147
                f_599  =  f_584;
              }  // B145
            }  // B141
          }  // B139
          // BLOCK 148 MERGES [140 143 147 146 144 ]
          i_627  =  i_582 * i_567;
          i_628  =  i_627 + i_562;
          i_629  =  i_567 * i_580;
          i_630  =  i_628 - i_629;
          b_631  =  i_570 < 0;
          if(b_631)
          {
            // BLOCK 149
            f_632  =  f_599;
          }  // B148
          else
          {
            // BLOCK 150
            i_633  =  i_630 + i_570;
            l_634  =  (long) i_633;
            l_635  =  l_634 << 1;
            ul_636  =  ul_0 + l_635;
            sh_637  =  *((__global short *) (values + l_635));
            i_638  =  (int) sh_637;
            f_639  =  half_to_float((short) i_638);
            f_640  =  f_639 + f_599;
            f_632  =  f_640;
          }  // B148
          // BLOCK 151 MERGES [149 150 ]
          i_641  =  *((__global int *) (params + 16L));
          i_642  =  i_641 + i_630;
          l_643  =  (long) i_642;
          l_644  =  l_643 << 1;
          ul_645  =  ul_0 + l_644;
          f_646  =  f_632;
          i_647  =  float_to_half(f_646);
          sh_648  =  (short) i_647;
          *((__global short *) (values + l_644))  =  sh_648;
        }  // B132
        else
        {
          // BLOCK 152
          i_649  =  *((__global int *) (params + 36L));
          i_650  =  i_44 * i_558;
          i_651  =  i_650 + i_260;
          i_652  =  i_651 * i_559;
          i_653  =  i_652 + i_649;
          i_654  =  i_653 + i_562;
          l_655  =  (long) i_654;
          l_656  =  l_655 << 2;
          ul_657  =  ul_1 + l_656;
          *((__global float *) (arena + l_656))  =  f_557;
        }  // B132
      }  // B131
      else
      {
        // BLOCK 153
      }  // B131
    }  // B130
    else
    {
      // BLOCK 154
    }  // B130
    // BLOCK 155 MERGES [154 153 152 151 ]
    i_658  =  i_560;
    i_236  =  i_658;
  }  // B42
  // BLOCK 156
  return;
}  //  kernel
