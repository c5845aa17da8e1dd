// MatmulKernels.sumRunsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 54042de9db891d8d4034fe55a15d53e62278a1e4e6523a0262406f7bfe10ed2f
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

__kernel void sumRunsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_118, b_142, b_157, b_162, b_167, b_172, b_177, b_182, b_187, b_192, b_197, b_202, b_207, b_212, b_217, b_243, b_267, b_291, b_315, b_330, b_335, b_340, b_345, b_35, b_350, b_355, b_360, b_365, b_370, b_375, b_380, b_385, b_43, b_45, b_536, b_559, b_576, b_588, b_590, b_596, b_618, b_624, b_630, b_652, b_658, b_664, b_686, b_692, b_698, b_70, b_720, b_729, b_94;
  float f_101, f_106, f_111, f_116, f_125, f_130, f_135, f_140, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_158, f_159, f_160, f_161, f_163, f_164, f_165, f_166, f_168, f_169, f_170, f_171, f_173, f_174, f_175, f_176, f_178, f_179, f_180, f_181, f_183, f_184, f_185, f_186, f_188, f_189, f_190, f_191, f_193, f_194, f_195, f_196, f_198, f_199, f_200, f_201, f_203, f_204, f_205, f_206, f_208, f_209, f_210, f_211, f_213, f_214, f_215, f_226, f_231, f_236, f_241, f_250, f_255, f_260, f_265, f_274, f_279, f_284, f_289, f_298, f_303, f_308, f_313, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_331, f_332, f_333, f_334, f_336, f_337, f_338, f_339, f_341, f_342, f_343, f_344, f_346, f_347, f_348, f_349, f_351, f_352, f_353, f_354, f_356, f_357, f_358, f_359, f_361, f_362, f_363, f_364, f_366, f_367, f_368, f_369, f_371, f_372, f_373, f_374, f_376, f_377, f_378, f_379, f_381, f_382, f_383, f_384, f_386, f_387, f_388, f_390, f_394, f_395, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_422, f_423, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_449, f_451, f_452, f_453, f_454, f_455, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_487, f_488, f_489, f_490, f_491, f_492, f_493, f_494, f_495, f_496, f_497, f_498, f_499, f_500, f_501, f_502, f_503, f_504, f_505, f_506, f_507, f_509, f_510, f_511, f_512, f_53, f_560, f_564, f_565, f_566, f_567, f_568, f_569, f_570, f_571, f_572, f_58, f_583, f_584, f_585, f_586, f_587, f_589, f_591, f_592, f_593, f_594, f_595, f_597, f_598, f_599, f_600, f_601, f_602, f_603, f_604, f_605, f_606, f_607, f_608, f_609, f_610, f_611, f_612, f_613, f_614, f_615, f_617, f_619, f_620, f_621, f_622, f_623, f_625, f_626, f_627, f_628, f_629, f_63, f_631, f_632, f_633, f_634, f_635, f_636, f_637, f_638, f_639, f_640, f_641, f_642, f_643, f_644, f_645, f_646, f_647, f_648, f_649, f_651, f_653, f_654, f_655, f_656, f_657, f_659, f_660, f_661, f_662, f_663, f_665, f_666, f_667, f_668, f_669, f_670, f_671, f_672, f_673, f_674, f_675, f_676, f_677, f_678, f_679, f_68, f_680, f_681, f_682, f_683, f_685, f_687, f_688, f_689, f_690, f_691, f_693, f_694, f_695, f_696, f_697, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_710, f_711, f_712, f_713, f_714, f_715, f_716, f_717, f_719, f_721, f_722, f_723, f_724, f_730, f_739, f_740, f_741, f_748, f_749, f_750, f_757, f_758, f_759, f_766, f_767, f_768, f_77, f_775, f_778, f_783, f_786, f_791, f_794, f_799, f_82, f_87, f_92;
  int i_102, i_107, i_112, i_117, i_119, i_120, i_121, i_126, i_13, i_131, i_136, i_141, i_143, i_15, i_17, i_19, i_21, i_216, i_218, i_219, i_220, i_221, i_222, i_227, i_23, i_232, i_237, i_24, i_242, i_244, i_245, i_246, i_25, i_251, i_256, i_26, i_261, i_266, i_268, i_269, i_27, i_270, i_275, i_28, i_280, i_285, i_29, i_290, i_292, i_293, i_294, i_299, i_30, i_304, i_309, i_31, i_314, i_316, i_32, i_33, i_34, i_36, i_37, i_38, i_389, i_39, i_396, i_40, i_41, i_42, i_421, i_44, i_450, i_46, i_47, i_479, i_48, i_49, i_508, i_514, i_516, i_518, i_520, i_522, i_523, i_525, i_527, i_528, i_529, i_530, i_531, i_532, i_533, i_534, i_535, i_537, i_54, i_541, i_542, i_543, i_544, i_545, i_549, i_550, i_554, i_555, i_556, i_558, i_573, i_574, i_575, i_577, i_582, i_59, i_616, i_64, i_650, i_684, i_69, i_71, i_718, i_72, i_725, i_726, i_727, i_728, i_73, i_731, i_732, i_733, i_738, i_742, i_747, i_751, i_756, i_760, i_765, i_769, i_770, i_771, i_776, i_779, i_78, i_784, i_787, i_792, i_795, i_800, i_83, i_88, i_93, i_95, i_96, i_97;
  long l_103, l_104, l_108, l_109, l_113, l_114, l_122, l_123, l_127, l_128, l_132, l_133, l_137, l_138, l_223, l_224, l_228, l_229, l_233, l_234, l_238, l_239, l_247, l_248, l_252, l_253, l_257, l_258, l_262, l_263, l_271, l_272, l_276, l_277, l_281, l_282, l_286, l_287, l_295, l_296, l_300, l_301, l_305, l_306, l_310, l_311, l_391, l_392, l_397, l_398, l_50, l_51, l_546, l_547, l_55, l_551, l_552, l_56, l_561, l_562, l_578, l_579, l_60, l_61, l_65, l_66, l_734, l_735, l_74, l_743, l_744, l_75, l_752, l_753, l_761, l_762, l_772, l_773, l_780, l_781, l_788, l_789, l_79, l_796, l_797, l_80, l_84, l_85, l_89, l_90, l_98, l_99;
  short sh_581, sh_737, sh_746, sh_755, sh_764, sh_777, sh_785, sh_793, sh_801;
  ulong ul_0, ul_1, ul_100, ul_105, ul_110, ul_115, ul_12, ul_124, ul_129, ul_134, ul_139, ul_14, ul_16, ul_18, ul_2, ul_20, ul_22, ul_225, ul_230, ul_235, ul_240, ul_249, ul_254, ul_259, ul_264, ul_273, ul_278, ul_283, ul_288, ul_297, ul_3, ul_302, ul_307, ul_312, ul_393, ul_399, ul_513, ul_515, ul_517, ul_519, ul_52, ul_521, ul_524, ul_526, ul_538, ul_539, ul_540, ul_548, ul_553, ul_557, ul_563, ul_57, ul_580, ul_62, ul_67, ul_736, ul_745, ul_754, ul_76, ul_763, ul_774, ul_782, ul_790, ul_798, ul_81, ul_86, ul_91;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __private float ul_4[4];
  __private float* ul_5 = ul_4;
  __private float ul_6[16];
  __private float* ul_7 = ul_6;
  __private float ul_8[4];
  __private float* ul_9 = ul_8;
  __private float ul_10[16];
  __private float* ul_11 = ul_10;
  ul_12  =  ul_3 + 0L;
  i_13  =  *((__global int *) (params + 0L));
  ul_14  =  ul_3 + 8L;
  i_15  =  *((__global int *) (params + 8L));
  ul_16  =  ul_3 + 4L;
  i_17  =  *((__global int *) (params + 4L));
  ul_18  =  ul_3 + 40L;
  i_19  =  *((__global int *) (params + 40L));
  ul_20  =  ul_3 + 60L;
  i_21  =  *((__global int *) (params + 60L));
  ul_22  =  ul_3 + 36L;
  i_23  =  *((__global int *) (params + 36L));
  i_24  =  i_23 >> 31;
  i_25  =  i_24 >> 30;
  i_26  =  i_25 + i_23;
  i_27  =  i_26 >> 2;
  i_28  =  get_global_id(0);
  i_29  =  i_27 + i_28;
  i_30  =  i_15 >> 31;
  i_31  =  i_30 >> 30;
  i_32  =  i_31 + i_15;
  i_33  =  i_32 >> 2;
  i_34  =  i_28 / i_33;
  b_35  =  i_21 < 1;
  if(b_35)
  {
    // BLOCK 1
    i_36  =  i_29;
  }  // B0
  else
  {
    // BLOCK 2
    i_37  =  i_34 >> 31;
    i_38  =  i_37 >> 26;
    i_39  =  i_38 + i_34;
    i_40  =  i_39 & -64;
    i_41  =  i_40 * i_33;
    i_42  =  i_41 + i_29;
    i_36  =  i_42;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  b_43  =  i_21 < 1;
  if(b_43)
  {
    // BLOCK 4
    i_44  =  i_13;
  }  // B3
  else
  {
    // BLOCK 5
    i_44  =  i_21;
  }  // B3
  // BLOCK 6 MERGES [5 4 ]
  b_45  =  i_34 < i_44;
  if(b_45)
  {
    // BLOCK 7
    ul_5[0]  =  0.0F;
    ul_5[1]  =  0.0F;
    ul_5[2]  =  0.0F;
    ul_5[3]  =  0.0F;
    i_46  =  i_33 * i_13;
    i_47  =  i_36;
    // BLOCK 8 MERGES [7 57 ]
    i_47  =  i_36;
    i_48  =  0;
    for(;i_48 < i_19;)
    {
      // BLOCK 9
      i_49  =  i_47 << 2;
      l_50  =  (long) i_49;
      l_51  =  l_50 << 2;
      ul_52  =  ul_1 + l_51;
      f_53  =  *((__global float *) (arena + l_51));
      ul_7[0]  =  f_53;
      i_54  =  i_49 | 1;
      l_55  =  (long) i_54;
      l_56  =  l_55 << 2;
      ul_57  =  ul_1 + l_56;
      f_58  =  *((__global float *) (arena + l_56));
      ul_7[1]  =  f_58;
      i_59  =  i_49 | 2;
      l_60  =  (long) i_59;
      l_61  =  l_60 << 2;
      ul_62  =  ul_1 + l_61;
      f_63  =  *((__global float *) (arena + l_61));
      ul_7[2]  =  f_63;
      i_64  =  i_49 | 3;
      l_65  =  (long) i_64;
      l_66  =  l_65 << 2;
      ul_67  =  ul_1 + l_66;
      f_68  =  *((__global float *) (arena + l_66));
      ul_7[3]  =  f_68;
      i_69  =  i_48 + 1;
      b_70  =  i_69 < i_19;
      if(b_70)
      {
        // BLOCK 10
        i_71  =  i_46;
      }  // B9
      else
      {
        // BLOCK 11
        i_71  =  0;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      i_72  =  i_71 + i_47;
      i_73  =  i_72 << 2;
      l_74  =  (long) i_73;
      l_75  =  l_74 << 2;
      ul_76  =  ul_1 + l_75;
      f_77  =  *((__global float *) (arena + l_75));
      ul_7[4]  =  f_77;
      i_78  =  i_73 | 1;
      l_79  =  (long) i_78;
      l_80  =  l_79 << 2;
      ul_81  =  ul_1 + l_80;
      f_82  =  *((__global float *) (arena + l_80));
      ul_7[5]  =  f_82;
      i_83  =  i_73 | 2;
      l_84  =  (long) i_83;
      l_85  =  l_84 << 2;
      ul_86  =  ul_1 + l_85;
      f_87  =  *((__global float *) (arena + l_85));
      ul_7[6]  =  f_87;
      i_88  =  i_73 | 3;
      l_89  =  (long) i_88;
      l_90  =  l_89 << 2;
      ul_91  =  ul_1 + l_90;
      f_92  =  *((__global float *) (arena + l_90));
      ul_7[7]  =  f_92;
      i_93  =  i_48 + 2;
      b_94  =  i_93 < i_19;
      if(b_94)
      {
        // BLOCK 13
        i_95  =  i_46;
      }  // B12
      else
      {
        // BLOCK 14
        i_95  =  0;
      }  // B12
      // BLOCK 15 MERGES [13 14 ]
      i_96  =  i_95 + i_72;
      i_97  =  i_96 << 2;
      l_98  =  (long) i_97;
      l_99  =  l_98 << 2;
      ul_100  =  ul_1 + l_99;
      f_101  =  *((__global float *) (arena + l_99));
      ul_7[8]  =  f_101;
      i_102  =  i_97 | 1;
      l_103  =  (long) i_102;
      l_104  =  l_103 << 2;
      ul_105  =  ul_1 + l_104;
      f_106  =  *((__global float *) (arena + l_104));
      ul_7[9]  =  f_106;
      i_107  =  i_97 | 2;
      l_108  =  (long) i_107;
      l_109  =  l_108 << 2;
      ul_110  =  ul_1 + l_109;
      f_111  =  *((__global float *) (arena + l_109));
      ul_7[10]  =  f_111;
      i_112  =  i_97 | 3;
      l_113  =  (long) i_112;
      l_114  =  l_113 << 2;
      ul_115  =  ul_1 + l_114;
      f_116  =  *((__global float *) (arena + l_114));
      ul_7[11]  =  f_116;
      i_117  =  i_48 + 3;
      b_118  =  i_117 < i_19;
      if(b_118)
      {
        // BLOCK 16
        i_119  =  i_46;
      }  // B15
      else
      {
        // BLOCK 17
        i_119  =  0;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_120  =  i_119 + i_96;
      i_121  =  i_120 << 2;
      l_122  =  (long) i_121;
      l_123  =  l_122 << 2;
      ul_124  =  ul_1 + l_123;
      f_125  =  *((__global float *) (arena + l_123));
      ul_7[12]  =  f_125;
      i_126  =  i_121 | 1;
      l_127  =  (long) i_126;
      l_128  =  l_127 << 2;
      ul_129  =  ul_1 + l_128;
      f_130  =  *((__global float *) (arena + l_128));
      ul_7[13]  =  f_130;
      i_131  =  i_121 | 2;
      l_132  =  (long) i_131;
      l_133  =  l_132 << 2;
      ul_134  =  ul_1 + l_133;
      f_135  =  *((__global float *) (arena + l_133));
      ul_7[14]  =  f_135;
      i_136  =  i_121 | 3;
      l_137  =  (long) i_136;
      l_138  =  l_137 << 2;
      ul_139  =  ul_1 + l_138;
      f_140  =  *((__global float *) (arena + l_138));
      ul_7[15]  =  f_140;
      i_141  =  i_48 + 4;
      b_142  =  i_141 < i_19;
      if(b_142)
      {
        // BLOCK 19
        i_143  =  i_46;
      }  // B18
      else
      {
        // BLOCK 20
        i_143  =  0;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_144  =  ul_5[0];
      f_145  =  ul_7[0];
      f_146  =  f_144 + f_145;
      ul_5[0]  =  f_146;
      f_147  =  ul_5[1];
      f_148  =  ul_7[1];
      f_149  =  f_147 + f_148;
      ul_5[1]  =  f_149;
      f_150  =  ul_5[2];
      f_151  =  ul_7[2];
      f_152  =  f_150 + f_151;
      ul_5[2]  =  f_152;
      f_153  =  ul_5[3];
      f_154  =  ul_7[3];
      f_155  =  f_153 + f_154;
      ul_5[3]  =  f_155;
      f_156  =  ul_5[0];
      b_157  =  i_69 < i_19;
      if(b_157)
      {
        // BLOCK 22
        f_158  =  ul_7[4];
        f_159  =  f_158;
      }  // B21
      else
      {
        // BLOCK 23
        f_159  =  0.0F;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      f_160  =  f_159 + f_156;
      ul_5[0]  =  f_160;
      f_161  =  ul_5[1];
      b_162  =  i_69 < i_19;
      if(b_162)
      {
        // BLOCK 25
        f_163  =  ul_7[5];
        f_164  =  f_163;
      }  // B24
      else
      {
        // BLOCK 26
        f_164  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      f_165  =  f_164 + f_161;
      ul_5[1]  =  f_165;
      f_166  =  ul_5[2];
      b_167  =  i_69 < i_19;
      if(b_167)
      {
        // BLOCK 28
        f_168  =  ul_7[6];
        f_169  =  f_168;
      }  // B27
      else
      {
        // BLOCK 29
        f_169  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_170  =  f_169 + f_166;
      ul_5[2]  =  f_170;
      f_171  =  ul_5[3];
      b_172  =  i_69 < i_19;
      if(b_172)
      {
        // BLOCK 31
        f_173  =  ul_7[7];
        f_174  =  f_173;
      }  // B30
      else
      {
        // BLOCK 32
        f_174  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      f_175  =  f_174 + f_171;
      ul_5[3]  =  f_175;
      f_176  =  ul_5[0];
      b_177  =  i_93 < i_19;
      if(b_177)
      {
        // BLOCK 34
        f_178  =  ul_7[8];
        f_179  =  f_178;
      }  // B33
      else
      {
        // BLOCK 35
        f_179  =  0.0F;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      f_180  =  f_179 + f_176;
      ul_5[0]  =  f_180;
      f_181  =  ul_5[1];
      b_182  =  i_93 < i_19;
      if(b_182)
      {
        // BLOCK 37
        f_183  =  ul_7[9];
        f_184  =  f_183;
      }  // B36
      else
      {
        // BLOCK 38
        f_184  =  0.0F;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      f_185  =  f_184 + f_181;
      ul_5[1]  =  f_185;
      f_186  =  ul_5[2];
      b_187  =  i_93 < i_19;
      if(b_187)
      {
        // BLOCK 40
        f_188  =  ul_7[10];
        f_189  =  f_188;
      }  // B39
      else
      {
        // BLOCK 41
        f_189  =  0.0F;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      f_190  =  f_189 + f_186;
      ul_5[2]  =  f_190;
      f_191  =  ul_5[3];
      b_192  =  i_93 < i_19;
      if(b_192)
      {
        // BLOCK 43
        f_193  =  ul_7[11];
        f_194  =  f_193;
      }  // B42
      else
      {
        // BLOCK 44
        f_194  =  0.0F;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      f_195  =  f_194 + f_191;
      ul_5[3]  =  f_195;
      f_196  =  ul_5[0];
      b_197  =  i_117 < i_19;
      if(b_197)
      {
        // BLOCK 46
        f_198  =  ul_7[12];
        f_199  =  f_198;
      }  // B45
      else
      {
        // BLOCK 47
        f_199  =  0.0F;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      f_200  =  f_199 + f_196;
      ul_5[0]  =  f_200;
      f_201  =  ul_5[1];
      b_202  =  i_117 < i_19;
      if(b_202)
      {
        // BLOCK 49
        f_203  =  ul_7[13];
        f_204  =  f_203;
      }  // B48
      else
      {
        // BLOCK 50
        f_204  =  0.0F;
      }  // B48
      // BLOCK 51 MERGES [49 50 ]
      f_205  =  f_204 + f_201;
      ul_5[1]  =  f_205;
      f_206  =  ul_5[2];
      b_207  =  i_117 < i_19;
      if(b_207)
      {
        // BLOCK 52
        f_208  =  ul_7[14];
        f_209  =  f_208;
      }  // B51
      else
      {
        // BLOCK 53
        f_209  =  0.0F;
      }  // B51
      // BLOCK 54 MERGES [52 53 ]
      f_210  =  f_209 + f_206;
      ul_5[2]  =  f_210;
      f_211  =  ul_5[3];
      b_212  =  i_117 < i_19;
      if(b_212)
      {
        // BLOCK 55
        f_213  =  ul_7[15];
        f_214  =  f_213;
      }  // B54
      else
      {
        // BLOCK 56
        f_214  =  0.0F;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      f_215  =  f_214 + f_211;
      ul_5[3]  =  f_215;
      i_216  =  i_143 + i_120;
      i_47  =  i_216;
      i_48  =  i_141;
    }  // B8
    // BLOCK 58
    b_217  =  i_21 < 1;
    if(b_217)
    {
      // BLOCK 59
    }  // B58
    else
    {
      // BLOCK 60
      ul_9[0]  =  0.0F;
      ul_9[1]  =  0.0F;
      ul_9[2]  =  0.0F;
      ul_9[3]  =  0.0F;
      i_218  =  i_33 << 6;
      i_219  =  i_218 + i_36;
      // BLOCK 61 MERGES [60 110 ]
      i_220  =  i_219;
      i_221  =  0;
      for(;i_221 < i_19;)
      {
        // BLOCK 62
        i_222  =  i_220 << 2;
        l_223  =  (long) i_222;
        l_224  =  l_223 << 2;
        ul_225  =  ul_1 + l_224;
        f_226  =  *((__global float *) (arena + l_224));
        ul_11[0]  =  f_226;
        i_227  =  i_222 | 1;
        l_228  =  (long) i_227;
        l_229  =  l_228 << 2;
        ul_230  =  ul_1 + l_229;
        f_231  =  *((__global float *) (arena + l_229));
        ul_11[1]  =  f_231;
        i_232  =  i_222 | 2;
        l_233  =  (long) i_232;
        l_234  =  l_233 << 2;
        ul_235  =  ul_1 + l_234;
        f_236  =  *((__global float *) (arena + l_234));
        ul_11[2]  =  f_236;
        i_237  =  i_222 | 3;
        l_238  =  (long) i_237;
        l_239  =  l_238 << 2;
        ul_240  =  ul_1 + l_239;
        f_241  =  *((__global float *) (arena + l_239));
        ul_11[3]  =  f_241;
        i_242  =  i_221 + 1;
        b_243  =  i_242 < i_19;
        if(b_243)
        {
          // BLOCK 63
          i_244  =  i_46;
        }  // B62
        else
        {
          // BLOCK 64
          i_244  =  0;
        }  // B62
        // BLOCK 65 MERGES [63 64 ]
        i_245  =  i_244 + i_220;
        i_246  =  i_245 << 2;
        l_247  =  (long) i_246;
        l_248  =  l_247 << 2;
        ul_249  =  ul_1 + l_248;
        f_250  =  *((__global float *) (arena + l_248));
        ul_11[4]  =  f_250;
        i_251  =  i_246 | 1;
        l_252  =  (long) i_251;
        l_253  =  l_252 << 2;
        ul_254  =  ul_1 + l_253;
        f_255  =  *((__global float *) (arena + l_253));
        ul_11[5]  =  f_255;
        i_256  =  i_246 | 2;
        l_257  =  (long) i_256;
        l_258  =  l_257 << 2;
        ul_259  =  ul_1 + l_258;
        f_260  =  *((__global float *) (arena + l_258));
        ul_11[6]  =  f_260;
        i_261  =  i_246 | 3;
        l_262  =  (long) i_261;
        l_263  =  l_262 << 2;
        ul_264  =  ul_1 + l_263;
        f_265  =  *((__global float *) (arena + l_263));
        ul_11[7]  =  f_265;
        i_266  =  i_221 + 2;
        b_267  =  i_266 < i_19;
        if(b_267)
        {
          // BLOCK 66
          i_268  =  i_46;
        }  // B65
        else
        {
          // BLOCK 67
          i_268  =  0;
        }  // B65
        // BLOCK 68 MERGES [66 67 ]
        i_269  =  i_268 + i_245;
        i_270  =  i_269 << 2;
        l_271  =  (long) i_270;
        l_272  =  l_271 << 2;
        ul_273  =  ul_1 + l_272;
        f_274  =  *((__global float *) (arena + l_272));
        ul_11[8]  =  f_274;
        i_275  =  i_270 | 1;
        l_276  =  (long) i_275;
        l_277  =  l_276 << 2;
        ul_278  =  ul_1 + l_277;
        f_279  =  *((__global float *) (arena + l_277));
        ul_11[9]  =  f_279;
        i_280  =  i_270 | 2;
        l_281  =  (long) i_280;
        l_282  =  l_281 << 2;
        ul_283  =  ul_1 + l_282;
        f_284  =  *((__global float *) (arena + l_282));
        ul_11[10]  =  f_284;
        i_285  =  i_270 | 3;
        l_286  =  (long) i_285;
        l_287  =  l_286 << 2;
        ul_288  =  ul_1 + l_287;
        f_289  =  *((__global float *) (arena + l_287));
        ul_11[11]  =  f_289;
        i_290  =  i_221 + 3;
        b_291  =  i_290 < i_19;
        if(b_291)
        {
          // BLOCK 69
          i_292  =  i_46;
        }  // B68
        else
        {
          // BLOCK 70
          i_292  =  0;
        }  // B68
        // BLOCK 71 MERGES [69 70 ]
        i_293  =  i_292 + i_269;
        i_294  =  i_293 << 2;
        l_295  =  (long) i_294;
        l_296  =  l_295 << 2;
        ul_297  =  ul_1 + l_296;
        f_298  =  *((__global float *) (arena + l_296));
        ul_11[12]  =  f_298;
        i_299  =  i_294 | 1;
        l_300  =  (long) i_299;
        l_301  =  l_300 << 2;
        ul_302  =  ul_1 + l_301;
        f_303  =  *((__global float *) (arena + l_301));
        ul_11[13]  =  f_303;
        i_304  =  i_294 | 2;
        l_305  =  (long) i_304;
        l_306  =  l_305 << 2;
        ul_307  =  ul_1 + l_306;
        f_308  =  *((__global float *) (arena + l_306));
        ul_11[14]  =  f_308;
        i_309  =  i_294 | 3;
        l_310  =  (long) i_309;
        l_311  =  l_310 << 2;
        ul_312  =  ul_1 + l_311;
        f_313  =  *((__global float *) (arena + l_311));
        ul_11[15]  =  f_313;
        i_314  =  i_221 + 4;
        b_315  =  i_314 < i_19;
        if(b_315)
        {
          // BLOCK 72
          i_316  =  i_46;
        }  // B71
        else
        {
          // BLOCK 73
          i_316  =  0;
        }  // B71
        // BLOCK 74 MERGES [72 73 ]
        f_317  =  ul_9[0];
        f_318  =  ul_11[0];
        f_319  =  f_317 + f_318;
        ul_9[0]  =  f_319;
        f_320  =  ul_9[1];
        f_321  =  ul_11[1];
        f_322  =  f_320 + f_321;
        ul_9[1]  =  f_322;
        f_323  =  ul_9[2];
        f_324  =  ul_11[2];
        f_325  =  f_323 + f_324;
        ul_9[2]  =  f_325;
        f_326  =  ul_9[3];
        f_327  =  ul_11[3];
        f_328  =  f_326 + f_327;
        ul_9[3]  =  f_328;
        f_329  =  ul_9[0];
        b_330  =  i_242 < i_19;
        if(b_330)
        {
          // BLOCK 75
          f_331  =  ul_11[4];
          f_332  =  f_331;
        }  // B74
        else
        {
          // BLOCK 76
          f_332  =  0.0F;
        }  // B74
        // BLOCK 77 MERGES [75 76 ]
        f_333  =  f_332 + f_329;
        ul_9[0]  =  f_333;
        f_334  =  ul_9[1];
        b_335  =  i_242 < i_19;
        if(b_335)
        {
          // BLOCK 78
          f_336  =  ul_11[5];
          f_337  =  f_336;
        }  // B77
        else
        {
          // BLOCK 79
          f_337  =  0.0F;
        }  // B77
        // BLOCK 80 MERGES [78 79 ]
        f_338  =  f_337 + f_334;
        ul_9[1]  =  f_338;
        f_339  =  ul_9[2];
        b_340  =  i_242 < i_19;
        if(b_340)
        {
          // BLOCK 81
          f_341  =  ul_11[6];
          f_342  =  f_341;
        }  // B80
        else
        {
          // BLOCK 82
          f_342  =  0.0F;
        }  // B80
        // BLOCK 83 MERGES [81 82 ]
        f_343  =  f_342 + f_339;
        ul_9[2]  =  f_343;
        f_344  =  ul_9[3];
        b_345  =  i_242 < i_19;
        if(b_345)
        {
          // BLOCK 84
          f_346  =  ul_11[7];
          f_347  =  f_346;
        }  // B83
        else
        {
          // BLOCK 85
          f_347  =  0.0F;
        }  // B83
        // BLOCK 86 MERGES [84 85 ]
        f_348  =  f_347 + f_344;
        ul_9[3]  =  f_348;
        f_349  =  ul_9[0];
        b_350  =  i_266 < i_19;
        if(b_350)
        {
          // BLOCK 87
          f_351  =  ul_11[8];
          f_352  =  f_351;
        }  // B86
        else
        {
          // BLOCK 88
          f_352  =  0.0F;
        }  // B86
        // BLOCK 89 MERGES [87 88 ]
        f_353  =  f_352 + f_349;
        ul_9[0]  =  f_353;
        f_354  =  ul_9[1];
        b_355  =  i_266 < i_19;
        if(b_355)
        {
          // BLOCK 90
          f_356  =  ul_11[9];
          f_357  =  f_356;
        }  // B89
        else
        {
          // BLOCK 91
          f_357  =  0.0F;
        }  // B89
        // BLOCK 92 MERGES [90 91 ]
        f_358  =  f_357 + f_354;
        ul_9[1]  =  f_358;
        f_359  =  ul_9[2];
        b_360  =  i_266 < i_19;
        if(b_360)
        {
          // BLOCK 93
          f_361  =  ul_11[10];
          f_362  =  f_361;
        }  // B92
        else
        {
          // BLOCK 94
          f_362  =  0.0F;
        }  // B92
        // BLOCK 95 MERGES [93 94 ]
        f_363  =  f_362 + f_359;
        ul_9[2]  =  f_363;
        f_364  =  ul_9[3];
        b_365  =  i_266 < i_19;
        if(b_365)
        {
          // BLOCK 96
          f_366  =  ul_11[11];
          f_367  =  f_366;
        }  // B95
        else
        {
          // BLOCK 97
          f_367  =  0.0F;
        }  // B95
        // BLOCK 98 MERGES [96 97 ]
        f_368  =  f_367 + f_364;
        ul_9[3]  =  f_368;
        f_369  =  ul_9[0];
        b_370  =  i_290 < i_19;
        if(b_370)
        {
          // BLOCK 99
          f_371  =  ul_11[12];
          f_372  =  f_371;
        }  // B98
        else
        {
          // BLOCK 100
          f_372  =  0.0F;
        }  // B98
        // BLOCK 101 MERGES [99 100 ]
        f_373  =  f_372 + f_369;
        ul_9[0]  =  f_373;
        f_374  =  ul_9[1];
        b_375  =  i_290 < i_19;
        if(b_375)
        {
          // BLOCK 102
          f_376  =  ul_11[13];
          f_377  =  f_376;
        }  // B101
        else
        {
          // BLOCK 103
          f_377  =  0.0F;
        }  // B101
        // BLOCK 104 MERGES [102 103 ]
        f_378  =  f_377 + f_374;
        ul_9[1]  =  f_378;
        f_379  =  ul_9[2];
        b_380  =  i_290 < i_19;
        if(b_380)
        {
          // BLOCK 105
          f_381  =  ul_11[14];
          f_382  =  f_381;
        }  // B104
        else
        {
          // BLOCK 106
          f_382  =  0.0F;
        }  // B104
        // BLOCK 107 MERGES [105 106 ]
        f_383  =  f_382 + f_379;
        ul_9[2]  =  f_383;
        f_384  =  ul_9[3];
        b_385  =  i_290 < i_19;
        if(b_385)
        {
          // BLOCK 108
          f_386  =  ul_11[15];
          f_387  =  f_386;
        }  // B107
        else
        {
          // BLOCK 109
          f_387  =  0.0F;
        }  // B107
        // BLOCK 110 MERGES [108 109 ]
        f_388  =  f_387 + f_384;
        ul_9[3]  =  f_388;
        i_389  =  i_316 + i_293;
        i_220  =  i_389;
        i_221  =  i_314;
      }  // B61
      // BLOCK 111
      f_390  =  ul_5[0];
      l_391  =  (long) i_34;
      l_392  =  l_391 << 2;
      ul_393  =  ul_2 + l_392;
      f_394  =  *((__global float *) (bias + l_392));
      f_395  =  ul_9[0];
      i_396  =  i_21 + i_34;
      l_397  =  (long) i_396;
      l_398  =  l_397 << 2;
      ul_399  =  ul_2 + l_398;
      f_400  =  *((__global float *) (bias + l_398));
      f_401  =  f_395 + f_400;
      f_402  =  fabs(f_401);
      f_403  =  fma(f_402, 0.34F, 1.0F);
      f_404  =  1.0F / f_403;
      f_405  =  fma(f_404, -0.026121028F, 0.13950191F);
      f_406  =  f_405 * f_404;
      f_407  =  f_406 - 0.2731372F;
      f_408  =  fma(f_404, f_407, 0.20218718F);
      f_409  =  f_408 * f_404;
      f_410  =  f_409 - 0.044721164F;
      f_411  =  fma(f_404, f_410, 0.115360156F);
      f_412  =  fma(f_404, f_411, 0.11519744F);
      f_413  =  fma(f_404, f_412, 0.13611223F);
      f_414  =  fma(f_404, f_413, 0.1356205F);
      f_415  =  f_402 * -0.5F;
      f_416  =  f_415 * f_402;
      f_417  =  exp(f_416);
      f_418  =  f_417 * f_404;
      f_419  =  f_414 * f_418;
      f_420  =  f_419 * f_401;
      i_421  =  isless(f_401, 0.0F);
      if(i_421 == 1)
      {
        // BLOCK 112
        f_422  =  f_420;
      }  // B111
      else
      {
        // BLOCK 113
        f_423  =  f_401 - f_420;
        f_422  =  f_423;
      }  // B111
      // BLOCK 114 MERGES [112 113 ]
      f_424  =  f_390 + f_394;
      f_425  =  f_424 * f_422;
      ul_5[0]  =  f_425;
      f_426  =  ul_5[1];
      f_427  =  *((__global float *) (bias + l_392));
      f_428  =  ul_9[1];
      f_429  =  *((__global float *) (bias + l_398));
      f_430  =  f_428 + f_429;
      f_431  =  fabs(f_430);
      f_432  =  fma(f_431, 0.34F, 1.0F);
      f_433  =  1.0F / f_432;
      f_434  =  fma(f_433, -0.026121028F, 0.13950191F);
      f_435  =  f_434 * f_433;
      f_436  =  f_435 - 0.2731372F;
      f_437  =  fma(f_433, f_436, 0.20218718F);
      f_438  =  f_437 * f_433;
      f_439  =  f_438 - 0.044721164F;
      f_440  =  fma(f_433, f_439, 0.115360156F);
      f_441  =  fma(f_433, f_440, 0.11519744F);
      f_442  =  fma(f_433, f_441, 0.13611223F);
      f_443  =  fma(f_433, f_442, 0.1356205F);
      f_444  =  f_431 * -0.5F;
      f_445  =  f_444 * f_431;
      f_446  =  exp(f_445);
      f_447  =  f_446 * f_433;
      f_448  =  f_443 * f_447;
      f_449  =  f_448 * f_430;
      i_450  =  isless(f_430, 0.0F);
      if(i_450 == 1)
      {
        // BLOCK 115
        f_451  =  f_449;
      }  // B114
      else
      {
        // BLOCK 116
        f_452  =  f_430 - f_449;
        f_451  =  f_452;
      }  // B114
      // BLOCK 117 MERGES [115 116 ]
      f_453  =  f_426 + f_427;
      f_454  =  f_453 * f_451;
      ul_5[1]  =  f_454;
      f_455  =  ul_5[2];
      f_456  =  *((__global float *) (bias + l_392));
      f_457  =  ul_9[2];
      f_458  =  *((__global float *) (bias + l_398));
      f_459  =  f_457 + f_458;
      f_460  =  fabs(f_459);
      f_461  =  fma(f_460, 0.34F, 1.0F);
      f_462  =  1.0F / f_461;
      f_463  =  fma(f_462, -0.026121028F, 0.13950191F);
      f_464  =  f_463 * f_462;
      f_465  =  f_464 - 0.2731372F;
      f_466  =  fma(f_462, f_465, 0.20218718F);
      f_467  =  f_466 * f_462;
      f_468  =  f_467 - 0.044721164F;
      f_469  =  fma(f_462, f_468, 0.115360156F);
      f_470  =  fma(f_462, f_469, 0.11519744F);
      f_471  =  fma(f_462, f_470, 0.13611223F);
      f_472  =  fma(f_462, f_471, 0.1356205F);
      f_473  =  f_460 * -0.5F;
      f_474  =  f_473 * f_460;
      f_475  =  exp(f_474);
      f_476  =  f_475 * f_462;
      f_477  =  f_472 * f_476;
      f_478  =  f_477 * f_459;
      i_479  =  isless(f_459, 0.0F);
      if(i_479 == 1)
      {
        // BLOCK 118
        f_480  =  f_478;
      }  // B117
      else
      {
        // BLOCK 119
        f_481  =  f_459 - f_478;
        f_480  =  f_481;
      }  // B117
      // BLOCK 120 MERGES [118 119 ]
      f_482  =  f_455 + f_456;
      f_483  =  f_482 * f_480;
      ul_5[2]  =  f_483;
      f_484  =  ul_5[3];
      f_485  =  *((__global float *) (bias + l_392));
      f_486  =  ul_9[3];
      f_487  =  *((__global float *) (bias + l_398));
      f_488  =  f_486 + f_487;
      f_489  =  fabs(f_488);
      f_490  =  fma(f_489, 0.34F, 1.0F);
      f_491  =  1.0F / f_490;
      f_492  =  fma(f_491, -0.026121028F, 0.13950191F);
      f_493  =  f_492 * f_491;
      f_494  =  f_493 - 0.2731372F;
      f_495  =  fma(f_491, f_494, 0.20218718F);
      f_496  =  f_495 * f_491;
      f_497  =  f_496 - 0.044721164F;
      f_498  =  fma(f_491, f_497, 0.115360156F);
      f_499  =  fma(f_491, f_498, 0.11519744F);
      f_500  =  fma(f_491, f_499, 0.13611223F);
      f_501  =  fma(f_491, f_500, 0.1356205F);
      f_502  =  f_489 * -0.5F;
      f_503  =  f_502 * f_489;
      f_504  =  exp(f_503);
      f_505  =  f_504 * f_491;
      f_506  =  f_501 * f_505;
      f_507  =  f_506 * f_488;
      i_508  =  isless(f_488, 0.0F);
      if(i_508 == 1)
      {
        // BLOCK 121
        f_509  =  f_507;
      }  // B120
      else
      {
        // BLOCK 122
        f_510  =  f_488 - f_507;
        f_509  =  f_510;
      }  // B120
      // BLOCK 123 MERGES [121 122 ]
      f_511  =  f_484 + f_485;
      f_512  =  f_511 * f_509;
      ul_5[3]  =  f_512;
    }  // B58
    // BLOCK 124 MERGES [59 123 ]
    ul_513  =  ul_3 + 48L;
    i_514  =  *((__global int *) (params + 48L));
    ul_515  =  ul_3 + 52L;
    i_516  =  *((__global int *) (params + 52L));
    ul_517  =  ul_3 + 24L;
    i_518  =  *((__global int *) (params + 24L));
    ul_519  =  ul_3 + 28L;
    i_520  =  *((__global int *) (params + 28L));
    ul_521  =  ul_3 + 32L;
    i_522  =  *((__global int *) (params + 32L));
    i_523  =  *((__global int *) (params + 52L));
    ul_524  =  ul_3 + 16L;
    i_525  =  *((__global int *) (params + 16L));
    ul_526  =  ul_3 + 56L;
    i_527  =  *((__global int *) (params + 56L));
    i_528  =  i_523 + i_34;
    i_529  =  i_33 * i_34;
    i_530  =  i_28 - i_529;
    i_531  =  i_17 >> 31;
    i_532  =  i_531 >> 30;
    i_533  =  i_532 + i_17;
    i_534  =  i_533 >> 2;
    i_535  =  i_530 / i_534;
    b_536  =  i_527 < 1;
    if(b_536)
    {
      // BLOCK 125
      i_537  =  i_525;
    }  // B124
    else
    {
      // BLOCK 126
      ul_538  =  i_527 & 4294967295UL;
      ul_539  =  ul_538 << 2;
      ul_540  =  ul_3 + ul_539;
      i_541  =  *((__global int *) (params + ul_539));
      i_542  =  i_528 / i_541;
      i_543  =  i_542 << 1;
      i_544  =  i_543 + i_527;
      i_545  =  i_544 + 1;
      l_546  =  (long) i_545;
      l_547  =  l_546 << 2;
      ul_548  =  ul_3 + l_547;
      i_549  =  *((__global int *) (params + l_547));
      i_550  =  i_544 + 2;
      l_551  =  (long) i_550;
      l_552  =  l_551 << 2;
      ul_553  =  ul_3 + l_552;
      i_554  =  *((__global int *) (params + l_552));
      i_555  =  i_535 * i_554;
      i_556  =  i_555 + i_549;
      i_537  =  i_556;
    }  // B124
    // BLOCK 127 MERGES [125 126 ]
    ul_557  =  ul_3 + 20L;
    i_558  =  *((__global int *) (params + 20L));
    b_559  =  i_558 == 0;
    if(b_559)
    {
      // BLOCK 128
      f_560  =  0.0F;
    }  // B127
    else
    {
      // BLOCK 129
      l_561  =  (long) i_528;
      l_562  =  l_561 << 2;
      ul_563  =  ul_2 + l_562;
      f_564  =  *((__global float *) (bias + l_562));
      f_560  =  f_564;
    }  // B127
    // BLOCK 130 MERGES [128 129 ]
    f_565  =  ul_5[0];
    f_566  =  f_560 + f_565;
    ul_5[0]  =  f_566;
    f_567  =  ul_5[1];
    f_568  =  f_567 + f_560;
    ul_5[1]  =  f_568;
    f_569  =  ul_5[2];
    f_570  =  f_569 + f_560;
    ul_5[2]  =  f_570;
    f_571  =  ul_5[3];
    f_572  =  f_571 + f_560;
    ul_5[3]  =  f_572;
    i_573  =  i_514 * i_535;
    i_574  =  i_573 + i_516;
    i_575  =  i_574 + i_34;
    b_576  =  i_518 < 0;
    if(b_576)
    {
      // BLOCK 131
    }  // B130
    else
    {
      // BLOCK 132
      i_577  =  i_575 + i_518;
      l_578  =  (long) i_577;
      l_579  =  l_578 << 1;
      ul_580  =  ul_0 + l_579;
      sh_581  =  *((__global short *) (values + l_579));
      i_582  =  (int) sh_581;
      f_583  =  half_to_float((short) i_582);
      f_584  =  f_583 + f_566;
      ul_5[0]  =  f_584;
      f_585  =  f_568 + f_583;
      ul_5[1]  =  f_585;
      f_586  =  f_570 + f_583;
      ul_5[2]  =  f_586;
      f_587  =  f_572 + f_583;
      ul_5[3]  =  f_587;
    }  // B130
    // BLOCK 133 MERGES [131 132 ]
    b_588  =  i_520 == 0;
    if(b_588)
    {
      // BLOCK 134
    }  // B133
    else
    {
      // BLOCK 135
      f_589  =  ul_5[0];
      b_590  =  i_520 == 1;
      if(b_590)
      {
        // BLOCK 136
        f_591  =  -f_589;
        f_592  =  exp(f_591);
        f_593  =  f_592 + 1.0F;
        f_594  =  f_589 / f_593;
        f_595  =  f_594;
      }  // B135
      else
      {
        // BLOCK 137
        b_596  =  i_520 == 2;
        if(b_596)
        {
          // BLOCK 138
          f_597  =  fabs(f_589);
          f_598  =  fma(f_597, 0.34F, 1.0F);
          f_599  =  1.0F / f_598;
          f_600  =  fma(f_599, -0.026121028F, 0.13950191F);
          f_601  =  f_600 * f_599;
          f_602  =  f_601 - 0.2731372F;
          f_603  =  fma(f_599, f_602, 0.20218718F);
          f_604  =  f_603 * f_599;
          f_605  =  f_604 - 0.044721164F;
          f_606  =  fma(f_599, f_605, 0.115360156F);
          f_607  =  fma(f_599, f_606, 0.11519744F);
          f_608  =  fma(f_599, f_607, 0.13611223F);
          f_609  =  fma(f_599, f_608, 0.1356205F);
          f_610  =  f_597 * -0.5F;
          f_611  =  f_610 * f_597;
          f_612  =  exp(f_611);
          f_613  =  f_612 * f_599;
          f_614  =  f_609 * f_613;
          f_615  =  f_614 * f_589;
          i_616  =  isless(f_589, 0.0F);
          if(i_616 == 1)
          {
            // BLOCK 139
            f_595  =  f_615;
          }  // B138
          else
          {
            // BLOCK 140
            f_617  =  f_589 - f_615;
            f_595  =  f_617;
          }  // B138
        }  // B137
        else
        {
          // BLOCK 141
          b_618  =  i_520 == 3;
          if(b_618)
          {
            // BLOCK 142
            f_619  =  f_589 * -1.702F;
            f_620  =  exp(f_619);
            f_621  =  f_620 + 1.0F;
            f_622  =  f_589 / f_621;
            f_595  =  f_622;
          }  // B141
          else
          {
            // BLOCK 143
            f_595  =  f_589;
          }  // B141
        }  // B137
      }  // B135
      // BLOCK 144 MERGES [136 139 143 142 140 ]
      ul_5[0]  =  f_595;
      f_623  =  ul_5[1];
      b_624  =  i_520 == 1;
      if(b_624)
      {
        // BLOCK 145
        f_625  =  -f_623;
        f_626  =  exp(f_625);
        f_627  =  f_626 + 1.0F;
        f_628  =  f_623 / f_627;
        f_629  =  f_628;
      }  // B144
      else
      {
        // BLOCK 146
        b_630  =  i_520 == 2;
        if(b_630)
        {
          // BLOCK 147
          f_631  =  fabs(f_623);
          f_632  =  fma(f_631, 0.34F, 1.0F);
          f_633  =  1.0F / f_632;
          f_634  =  fma(f_633, -0.026121028F, 0.13950191F);
          f_635  =  f_634 * f_633;
          f_636  =  f_635 - 0.2731372F;
          f_637  =  fma(f_633, f_636, 0.20218718F);
          f_638  =  f_637 * f_633;
          f_639  =  f_638 - 0.044721164F;
          f_640  =  fma(f_633, f_639, 0.115360156F);
          f_641  =  fma(f_633, f_640, 0.11519744F);
          f_642  =  fma(f_633, f_641, 0.13611223F);
          f_643  =  fma(f_633, f_642, 0.1356205F);
          f_644  =  f_631 * -0.5F;
          f_645  =  f_644 * f_631;
          f_646  =  exp(f_645);
          f_647  =  f_646 * f_633;
          f_648  =  f_643 * f_647;
          f_649  =  f_648 * f_623;
          i_650  =  isless(f_623, 0.0F);
          if(i_650 == 1)
          {
            // BLOCK 148
            f_629  =  f_649;
          }  // B147
          else
          {
            // BLOCK 149
            f_651  =  f_623 - f_649;
            f_629  =  f_651;
          }  // B147
        }  // B146
        else
        {
          // BLOCK 150
          b_652  =  i_520 == 3;
          if(b_652)
          {
            // BLOCK 151
            f_653  =  f_623 * -1.702F;
            f_654  =  exp(f_653);
            f_655  =  f_654 + 1.0F;
            f_656  =  f_623 / f_655;
            f_629  =  f_656;
          }  // B150
          else
          {
            // BLOCK 152
            f_629  =  f_623;
          }  // B150
        }  // B146
      }  // B144
      // BLOCK 153 MERGES [145 148 152 151 149 ]
      ul_5[1]  =  f_629;
      f_657  =  ul_5[2];
      b_658  =  i_520 == 1;
      if(b_658)
      {
        // BLOCK 154
        f_659  =  -f_657;
        f_660  =  exp(f_659);
        f_661  =  f_660 + 1.0F;
        f_662  =  f_657 / f_661;
        f_663  =  f_662;
      }  // B153
      else
      {
        // BLOCK 155
        b_664  =  i_520 == 2;
        if(b_664)
        {
          // BLOCK 156
          f_665  =  fabs(f_657);
          f_666  =  fma(f_665, 0.34F, 1.0F);
          f_667  =  1.0F / f_666;
          f_668  =  fma(f_667, -0.026121028F, 0.13950191F);
          f_669  =  f_668 * f_667;
          f_670  =  f_669 - 0.2731372F;
          f_671  =  fma(f_667, f_670, 0.20218718F);
          f_672  =  f_671 * f_667;
          f_673  =  f_672 - 0.044721164F;
          f_674  =  fma(f_667, f_673, 0.115360156F);
          f_675  =  fma(f_667, f_674, 0.11519744F);
          f_676  =  fma(f_667, f_675, 0.13611223F);
          f_677  =  fma(f_667, f_676, 0.1356205F);
          f_678  =  f_665 * -0.5F;
          f_679  =  f_678 * f_665;
          f_680  =  exp(f_679);
          f_681  =  f_680 * f_667;
          f_682  =  f_677 * f_681;
          f_683  =  f_682 * f_657;
          i_684  =  isless(f_657, 0.0F);
          if(i_684 == 1)
          {
            // BLOCK 157
            f_663  =  f_683;
          }  // B156
          else
          {
            // BLOCK 158
            f_685  =  f_657 - f_683;
            f_663  =  f_685;
          }  // B156
        }  // B155
        else
        {
          // BLOCK 159
          b_686  =  i_520 == 3;
          if(b_686)
          {
            // BLOCK 160
            f_687  =  f_657 * -1.702F;
            f_688  =  exp(f_687);
            f_689  =  f_688 + 1.0F;
            f_690  =  f_657 / f_689;
            f_663  =  f_690;
          }  // B159
          else
          {
            // BLOCK 161
            f_663  =  f_657;
          }  // B159
        }  // B155
      }  // B153
      // BLOCK 162 MERGES [154 157 161 160 158 ]
      ul_5[2]  =  f_663;
      f_691  =  ul_5[3];
      b_692  =  i_520 == 1;
      if(b_692)
      {
        // BLOCK 163
        f_693  =  -f_691;
        f_694  =  exp(f_693);
        f_695  =  f_694 + 1.0F;
        f_696  =  f_691 / f_695;
        f_697  =  f_696;
      }  // B162
      else
      {
        // BLOCK 164
        b_698  =  i_520 == 2;
        if(b_698)
        {
          // BLOCK 165
          f_699  =  fabs(f_691);
          f_700  =  fma(f_699, 0.34F, 1.0F);
          f_701  =  1.0F / f_700;
          f_702  =  fma(f_701, -0.026121028F, 0.13950191F);
          f_703  =  f_702 * f_701;
          f_704  =  f_703 - 0.2731372F;
          f_705  =  fma(f_701, f_704, 0.20218718F);
          f_706  =  f_705 * f_701;
          f_707  =  f_706 - 0.044721164F;
          f_708  =  fma(f_701, f_707, 0.115360156F);
          f_709  =  fma(f_701, f_708, 0.11519744F);
          f_710  =  fma(f_701, f_709, 0.13611223F);
          f_711  =  fma(f_701, f_710, 0.1356205F);
          f_712  =  f_699 * -0.5F;
          f_713  =  f_712 * f_699;
          f_714  =  exp(f_713);
          f_715  =  f_714 * f_701;
          f_716  =  f_711 * f_715;
          f_717  =  f_716 * f_691;
          i_718  =  isless(f_691, 0.0F);
          if(i_718 == 1)
          {
            // BLOCK 166
            f_697  =  f_717;
          }  // B165
          else
          {
            // BLOCK 167
            f_719  =  f_691 - f_717;
            f_697  =  f_719;
          }  // B165
        }  // B164
        else
        {
          // BLOCK 168
          b_720  =  i_520 == 3;
          if(b_720)
          {
            // BLOCK 169
            f_721  =  f_691 * -1.702F;
            f_722  =  exp(f_721);
            f_723  =  f_722 + 1.0F;
            f_724  =  f_691 / f_723;
            f_697  =  f_724;
          }  // B168
          else
          {
            // BLOCK 170
            f_697  =  f_691;
          }  // B168
        }  // B164
      }  // B162
      // BLOCK 171 MERGES [163 166 170 169 167 ]
      ul_5[3]  =  f_697;
    }  // B133
    // BLOCK 172 MERGES [134 171 ]
    i_725  =  i_534 * i_575;
    i_726  =  i_725 + i_530;
    i_727  =  i_534 * i_535;
    i_728  =  i_726 - i_727;
    b_729  =  i_522 < 0;
    if(b_729)
    {
      // BLOCK 173
    }  // B172
    else
    {
      // BLOCK 174
      f_730  =  ul_5[0];
      i_731  =  i_522 >> 2;
      i_732  =  i_728 + i_731;
      i_733  =  i_732 << 2;
      l_734  =  (long) i_733;
      l_735  =  l_734 << 1;
      ul_736  =  ul_0 + l_735;
      sh_737  =  *((__global short *) (values + l_735));
      i_738  =  (int) sh_737;
      f_739  =  half_to_float((short) i_738);
      f_740  =  f_739 + f_730;
      ul_5[0]  =  f_740;
      f_741  =  ul_5[1];
      i_742  =  i_733 | 1;
      l_743  =  (long) i_742;
      l_744  =  l_743 << 1;
      ul_745  =  ul_0 + l_744;
      sh_746  =  *((__global short *) (values + l_744));
      i_747  =  (int) sh_746;
      f_748  =  half_to_float((short) i_747);
      f_749  =  f_748 + f_741;
      ul_5[1]  =  f_749;
      f_750  =  ul_5[2];
      i_751  =  i_733 | 2;
      l_752  =  (long) i_751;
      l_753  =  l_752 << 1;
      ul_754  =  ul_0 + l_753;
      sh_755  =  *((__global short *) (values + l_753));
      i_756  =  (int) sh_755;
      f_757  =  half_to_float((short) i_756);
      f_758  =  f_757 + f_750;
      ul_5[2]  =  f_758;
      f_759  =  ul_5[3];
      i_760  =  i_733 | 3;
      l_761  =  (long) i_760;
      l_762  =  l_761 << 1;
      ul_763  =  ul_0 + l_762;
      sh_764  =  *((__global short *) (values + l_762));
      i_765  =  (int) sh_764;
      f_766  =  half_to_float((short) i_765);
      f_767  =  f_766 + f_759;
      ul_5[3]  =  f_767;
    }  // B172
    // BLOCK 175 MERGES [173 174 ]
    f_768  =  ul_5[0];
    i_769  =  i_537 >> 2;
    i_770  =  i_769 + i_728;
    i_771  =  i_770 << 2;
    l_772  =  (long) i_771;
    l_773  =  l_772 << 1;
    ul_774  =  ul_0 + l_773;
    f_775  =  f_768;
    i_776  =  float_to_half(f_775);
    sh_777  =  (short) i_776;
    *((__global short *) (values + l_773))  =  sh_777;
    f_778  =  ul_5[1];
    i_779  =  i_771 | 1;
    l_780  =  (long) i_779;
    l_781  =  l_780 << 1;
    ul_782  =  ul_0 + l_781;
    f_783  =  f_778;
    i_784  =  float_to_half(f_783);
    sh_785  =  (short) i_784;
    *((__global short *) (values + l_781))  =  sh_785;
    f_786  =  ul_5[2];
    i_787  =  i_771 | 2;
    l_788  =  (long) i_787;
    l_789  =  l_788 << 1;
    ul_790  =  ul_0 + l_789;
    f_791  =  f_786;
    i_792  =  float_to_half(f_791);
    sh_793  =  (short) i_792;
    *((__global short *) (values + l_789))  =  sh_793;
    f_794  =  ul_5[3];
    i_795  =  i_771 | 3;
    l_796  =  (long) i_795;
    l_797  =  l_796 << 1;
    ul_798  =  ul_0 + l_797;
    f_799  =  f_794;
    i_800  =  float_to_half(f_799);
    sh_801  =  (short) i_800;
    *((__global short *) (values + l_797))  =  sh_801;
  }  // B6
  else
  {
    // BLOCK 176
  }  // B6
  // BLOCK 177 MERGES [176 175 ]
  return;
}  //  kernel
