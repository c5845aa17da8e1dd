// LayerNormKernels.sumGroupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/LayerNormKernels.java sha256 051ce98ae485478025bf817bf130ecc37494d1f83297b973c350bafacb374673
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

__kernel void sumGroupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *vectors, __global uchar *constants, __global uchar *params)
{
  bool b_113, b_137, b_161, b_176, b_181, b_186, b_191, b_196, b_201, b_206, b_211, b_216, b_221, b_226, b_231, b_243, b_265, b_279, b_293, b_295, b_301, b_323, b_329, b_335, b_357, b_363, b_369, b_391, b_397, b_403, b_425, b_432, b_554, b_89;
  float f_101, f_106, f_111, f_120, f_125, f_130, f_135, f_144, f_149, f_154, f_159, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177, f_178, f_179, f_180, f_182, f_183, f_184, f_185, f_187, f_188, f_189, f_190, f_192, f_193, f_194, f_195, f_197, f_198, f_199, f_200, f_202, f_203, f_204, f_205, f_207, f_208, f_209, f_210, f_212, f_213, f_214, f_215, f_217, f_218, f_219, f_220, f_222, f_223, f_224, f_225, f_227, f_228, f_229, f_230, f_232, f_233, f_234, f_266, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_288, f_289, f_290, f_291, f_292, f_294, f_296, f_297, f_298, f_299, f_300, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_322, f_324, f_325, f_326, f_327, f_328, f_330, f_331, f_332, f_333, f_334, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_356, f_358, f_359, f_360, f_361, f_362, f_364, f_365, f_366, f_367, f_368, f_370, f_371, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_390, f_392, f_393, f_394, f_395, f_396, f_398, f_399, f_400, f_401, f_402, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_421, f_422, f_424, f_426, f_427, f_428, f_429, f_433, f_442, f_443, f_444, f_451, f_452, f_453, f_460, f_461, f_462, f_469, f_470, f_471, f_478, f_481, f_486, f_489, f_494, f_497, f_502, f_505, f_506, f_507, f_508, f_509, f_510, f_511, f_512, f_513, f_514, f_515, f_516, f_517, f_518, f_519, f_520, f_521, f_522, f_523, f_524, f_525, f_526, f_527, f_528, f_529, f_530, f_531, f_532, f_533, f_534, f_535, f_536, f_537, f_538, f_542, f_543, f_544, f_546, f_547, f_549, f_550, f_552, f_555, f_557, f_558, f_559, f_560, f_561, f_562, f_563, f_564, f_565, f_566, f_567, f_568, f_569, f_570, f_571, f_572, f_574, f_575, f_576, f_577, f_578, f_579, f_580, f_581, f_582, f_583, f_585, f_586, f_587, f_588, f_589, f_590, f_591, f_592, f_593, f_594, f_596, f_597, f_598, f_599, f_600, f_601, f_602, f_603, f_604, f_605, f_61, f_612, f_613, f_614, f_615, f_616, f_617, f_618, f_619, f_620, f_621, f_622, f_623, f_624, f_625, f_626, f_627, f_628, f_629, f_630, f_631, f_632, f_633, f_659, f_666, f_673, f_680, f_685, f_690, f_691, f_692, f_693, f_694, f_695, f_696, f_697, f_698, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_710, f_716, f_719, f_72, f_724, f_727, f_732, f_735, f_740, f_77, f_82, f_87, f_96;
  int i_102, i_107, i_112, i_114, i_115, i_116, i_121, i_126, i_131, i_136, i_138, i_139, i_140, i_145, i_150, i_155, i_160, i_162, i_17, i_19, i_21, i_23, i_235, i_236, i_237, i_238, i_239, i_240, i_241, i_242, i_244, i_248, i_249, i_25, i_250, i_251, i_252, i_256, i_257, i_26, i_261, i_262, i_263, i_264, i_27, i_28, i_280, i_281, i_282, i_287, i_29, i_30, i_31, i_32, i_321, i_33, i_34, i_35, i_355, i_36, i_37, i_38, i_389, i_39, i_40, i_41, i_42, i_423, i_43, i_430, i_431, i_434, i_435, i_436, i_44, i_441, i_445, i_45, i_450, i_454, i_459, i_46, i_463, i_468, i_47, i_472, i_473, i_474, i_479, i_48, i_482, i_487, i_49, i_490, i_495, i_498, i_50, i_503, i_51, i_52, i_53, i_539, i_540, i_541, i_545, i_548, i_551, i_553, i_556, i_573, i_584, i_595, i_606, i_608, i_62, i_63, i_635, i_637, i_638, i_639, i_64, i_640, i_641, i_642, i_643, i_644, i_645, i_646, i_647, i_648, i_649, i_65, i_650, i_651, i_652, i_653, i_658, i_66, i_660, i_665, i_667, i_67, i_672, i_674, i_679, i_68, i_681, i_686, i_711, i_712, i_717, i_720, i_725, i_728, i_73, i_733, i_736, i_741, i_743, i_744, i_745, i_78, i_83, i_88, i_90, i_91, i_92, i_97;
  long l_103, l_104, l_108, l_109, l_117, l_118, l_122, l_123, l_127, l_128, l_132, l_133, l_141, l_142, l_146, l_147, l_151, l_152, l_156, l_157, l_253, l_254, l_258, l_259, l_267, l_268, l_283, l_284, l_437, l_438, l_446, l_447, l_455, l_456, l_464, l_465, l_475, l_476, l_483, l_484, l_491, l_492, l_499, l_500, l_609, l_610, l_654, l_655, l_661, l_662, l_668, l_669, l_675, l_676, l_682, l_683, l_687, l_688, l_69, l_70, l_713, l_714, l_721, l_722, l_729, l_730, l_737, l_738, l_74, l_75, l_79, l_80, l_84, l_85, l_93, l_94, l_98, l_99;
  short sh_286, sh_440, sh_449, sh_458, sh_467, sh_480, sh_488, sh_496, sh_504, sh_657, sh_664, sh_671, sh_678, sh_718, sh_726, sh_734, sh_742;
  ulong ul_0, ul_1, ul_100, ul_105, ul_110, ul_119, ul_124, ul_129, ul_134, ul_143, ul_148, ul_153, ul_158, ul_16, ul_18, ul_2, ul_20, ul_22, ul_24, ul_245, ul_246, ul_247, ul_255, ul_260, ul_269, ul_285, ul_3, ul_4, ul_439, ul_448, ul_457, ul_466, ul_477, ul_485, ul_493, ul_501, ul_54, ul_55, ul_56, ul_57, ul_58, ul_59, ul_60, ul_607, ul_611, ul_634, ul_636, ul_656, ul_663, ul_670, ul_677, ul_684, ul_689, ul_71, ul_715, ul_723, ul_731, ul_739, ul_76, ul_81, ul_86, ul_95;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  vectors  =  (__global uchar *) ((ulong) vectors & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) vectors;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  __private float ul_5[4];
  __private float* ul_6 = ul_5;
  __private float ul_7[4];
  __private float* ul_8 = ul_7;
  __private float ul_9[4];
  __private float* ul_10 = ul_9;
  __private float ul_11[16];
  __private float* ul_12 = ul_11;
  __local float adf_13[256] __attribute__((aligned(16)));
  __local float adf_14[1024] __attribute__((aligned(16)));
  __local float adf_15[1024] __attribute__((aligned(16)));
  ul_6[0]  =  0.0F;
  ul_8[0]  =  0.0F;
  ul_6[1]  =  0.0F;
  ul_8[1]  =  0.0F;
  ul_6[2]  =  0.0F;
  ul_8[2]  =  0.0F;
  ul_6[3]  =  0.0F;
  ul_8[3]  =  0.0F;
  ul_16  =  ul_4 + 0L;
  i_17  =  *((__global int *) (params + 0L));
  ul_18  =  ul_4 + 8L;
  i_19  =  *((__global int *) (params + 8L));
  ul_20  =  ul_4 + 4L;
  i_21  =  *((__global int *) (params + 4L));
  ul_22  =  ul_4 + 40L;
  i_23  =  *((__global int *) (params + 40L));
  ul_24  =  ul_4 + 36L;
  i_25  =  *((__global int *) (params + 36L));
  i_26  =  i_25 >> 31;
  i_27  =  i_26 >> 30;
  i_28  =  i_27 + i_25;
  i_29  =  i_28 >> 2;
  i_30  =  get_group_id(0);
  i_31  =  i_29 + i_30;
  i_32  =  i_21 >> 31;
  i_33  =  i_32 >> 30;
  i_34  =  i_33 + i_21;
  i_35  =  i_34 >> 2;
  i_36  =  i_17 + -1;
  i_37  =  i_30 / i_35;
  i_38  =  i_36 * i_37;
  i_39  =  i_38 * i_35;
  i_40  =  i_39 + i_30;
  i_41  =  i_19 >> 31;
  i_42  =  i_41 >> 30;
  i_43  =  i_42 + i_19;
  i_44  =  i_43 >> 2;
  i_45  =  i_44 * i_17;
  i_46  =  get_local_id(0);
  i_47  =  i_17 - i_46;
  i_48  =  max(0, i_47);
  i_49  =  i_48 + 255;
  i_50  =  i_49 >> 31;
  i_51  =  i_50 >> 24;
  i_52  =  i_51 + i_49;
  i_53  =  i_52 >> 8;
  ul_54  =  ul_4 + 20L;
  ul_55  =  ul_4 + 56L;
  ul_56  =  ul_4 + 16L;
  ul_57  =  ul_4 + 52L;
  ul_58  =  ul_4 + 32L;
  ul_59  =  ul_4 + 28L;
  ul_60  =  ul_4 + 24L;
  // BLOCK 1 MERGES [0 104 ]
  f_61  =  0.0F;
  i_62  =  i_46;
  i_63  =  0;
  for(;i_63 < i_53;)
  {
    // BLOCK 2
    ul_10[0]  =  0.0F;
    ul_10[1]  =  0.0F;
    ul_10[2]  =  0.0F;
    ul_10[3]  =  0.0F;
    i_64  =  i_62 * i_44;
    i_65  =  i_31 + i_64;
    // BLOCK 3 MERGES [2 52 ]
    i_66  =  i_65;
    i_67  =  0;
    for(;i_67 < i_23;)
    {
      // BLOCK 4
      i_68  =  i_66 << 2;
      l_69  =  (long) i_68;
      l_70  =  l_69 << 2;
      ul_71  =  ul_1 + l_70;
      f_72  =  *((__global float *) (arena + l_70));
      ul_12[0]  =  f_72;
      i_73  =  i_68 | 1;
      l_74  =  (long) i_73;
      l_75  =  l_74 << 2;
      ul_76  =  ul_1 + l_75;
      f_77  =  *((__global float *) (arena + l_75));
      ul_12[1]  =  f_77;
      i_78  =  i_68 | 2;
      l_79  =  (long) i_78;
      l_80  =  l_79 << 2;
      ul_81  =  ul_1 + l_80;
      f_82  =  *((__global float *) (arena + l_80));
      ul_12[2]  =  f_82;
      i_83  =  i_68 | 3;
      l_84  =  (long) i_83;
      l_85  =  l_84 << 2;
      ul_86  =  ul_1 + l_85;
      f_87  =  *((__global float *) (arena + l_85));
      ul_12[3]  =  f_87;
      i_88  =  i_67 + 1;
      b_89  =  i_88 < i_23;
      if(b_89)
      {
        // BLOCK 5
        i_90  =  i_45;
      }  // B4
      else
      {
        // BLOCK 6
        i_90  =  0;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      i_91  =  i_90 + i_66;
      i_92  =  i_91 << 2;
      l_93  =  (long) i_92;
      l_94  =  l_93 << 2;
      ul_95  =  ul_1 + l_94;
      f_96  =  *((__global float *) (arena + l_94));
      ul_12[4]  =  f_96;
      i_97  =  i_92 | 1;
      l_98  =  (long) i_97;
      l_99  =  l_98 << 2;
      ul_100  =  ul_1 + l_99;
      f_101  =  *((__global float *) (arena + l_99));
      ul_12[5]  =  f_101;
      i_102  =  i_92 | 2;
      l_103  =  (long) i_102;
      l_104  =  l_103 << 2;
      ul_105  =  ul_1 + l_104;
      f_106  =  *((__global float *) (arena + l_104));
      ul_12[6]  =  f_106;
      i_107  =  i_92 | 3;
      l_108  =  (long) i_107;
      l_109  =  l_108 << 2;
      ul_110  =  ul_1 + l_109;
      f_111  =  *((__global float *) (arena + l_109));
      ul_12[7]  =  f_111;
      i_112  =  i_67 + 2;
      b_113  =  i_112 < i_23;
      if(b_113)
      {
        // BLOCK 8
        i_114  =  i_45;
      }  // B7
      else
      {
        // BLOCK 9
        i_114  =  0;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      i_115  =  i_114 + i_91;
      i_116  =  i_115 << 2;
      l_117  =  (long) i_116;
      l_118  =  l_117 << 2;
      ul_119  =  ul_1 + l_118;
      f_120  =  *((__global float *) (arena + l_118));
      ul_12[8]  =  f_120;
      i_121  =  i_116 | 1;
      l_122  =  (long) i_121;
      l_123  =  l_122 << 2;
      ul_124  =  ul_1 + l_123;
      f_125  =  *((__global float *) (arena + l_123));
      ul_12[9]  =  f_125;
      i_126  =  i_116 | 2;
      l_127  =  (long) i_126;
      l_128  =  l_127 << 2;
      ul_129  =  ul_1 + l_128;
      f_130  =  *((__global float *) (arena + l_128));
      ul_12[10]  =  f_130;
      i_131  =  i_116 | 3;
      l_132  =  (long) i_131;
      l_133  =  l_132 << 2;
      ul_134  =  ul_1 + l_133;
      f_135  =  *((__global float *) (arena + l_133));
      ul_12[11]  =  f_135;
      i_136  =  i_67 + 3;
      b_137  =  i_136 < i_23;
      if(b_137)
      {
        // BLOCK 11
        i_138  =  i_45;
      }  // B10
      else
      {
        // BLOCK 12
        i_138  =  0;
      }  // B10
      // BLOCK 13 MERGES [11 12 ]
      i_139  =  i_138 + i_115;
      i_140  =  i_139 << 2;
      l_141  =  (long) i_140;
      l_142  =  l_141 << 2;
      ul_143  =  ul_1 + l_142;
      f_144  =  *((__global float *) (arena + l_142));
      ul_12[12]  =  f_144;
      i_145  =  i_140 | 1;
      l_146  =  (long) i_145;
      l_147  =  l_146 << 2;
      ul_148  =  ul_1 + l_147;
      f_149  =  *((__global float *) (arena + l_147));
      ul_12[13]  =  f_149;
      i_150  =  i_140 | 2;
      l_151  =  (long) i_150;
      l_152  =  l_151 << 2;
      ul_153  =  ul_1 + l_152;
      f_154  =  *((__global float *) (arena + l_152));
      ul_12[14]  =  f_154;
      i_155  =  i_140 | 3;
      l_156  =  (long) i_155;
      l_157  =  l_156 << 2;
      ul_158  =  ul_1 + l_157;
      f_159  =  *((__global float *) (arena + l_157));
      ul_12[15]  =  f_159;
      i_160  =  i_67 + 4;
      b_161  =  i_160 < i_23;
      if(b_161)
      {
        // BLOCK 14
        i_162  =  i_45;
      }  // B13
      else
      {
        // BLOCK 15
        i_162  =  0;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      f_163  =  ul_10[0];
      f_164  =  ul_12[0];
      f_165  =  f_163 + f_164;
      ul_10[0]  =  f_165;
      f_166  =  ul_10[1];
      f_167  =  ul_12[1];
      f_168  =  f_166 + f_167;
      ul_10[1]  =  f_168;
      f_169  =  ul_10[2];
      f_170  =  ul_12[2];
      f_171  =  f_169 + f_170;
      ul_10[2]  =  f_171;
      f_172  =  ul_10[3];
      f_173  =  ul_12[3];
      f_174  =  f_172 + f_173;
      ul_10[3]  =  f_174;
      f_175  =  ul_10[0];
      b_176  =  i_88 < i_23;
      if(b_176)
      {
        // BLOCK 17
        f_177  =  ul_12[4];
        f_178  =  f_177;
      }  // B16
      else
      {
        // BLOCK 18
        f_178  =  0.0F;
      }  // B16
      // BLOCK 19 MERGES [17 18 ]
      f_179  =  f_178 + f_175;
      ul_10[0]  =  f_179;
      f_180  =  ul_10[1];
      b_181  =  i_88 < i_23;
      if(b_181)
      {
        // BLOCK 20
        f_182  =  ul_12[5];
        f_183  =  f_182;
      }  // B19
      else
      {
        // BLOCK 21
        f_183  =  0.0F;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      f_184  =  f_183 + f_180;
      ul_10[1]  =  f_184;
      f_185  =  ul_10[2];
      b_186  =  i_88 < i_23;
      if(b_186)
      {
        // BLOCK 23
        f_187  =  ul_12[6];
        f_188  =  f_187;
      }  // B22
      else
      {
        // BLOCK 24
        f_188  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      f_189  =  f_188 + f_185;
      ul_10[2]  =  f_189;
      f_190  =  ul_10[3];
      b_191  =  i_88 < i_23;
      if(b_191)
      {
        // BLOCK 26
        f_192  =  ul_12[7];
        f_193  =  f_192;
      }  // B25
      else
      {
        // BLOCK 27
        f_193  =  0.0F;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      f_194  =  f_193 + f_190;
      ul_10[3]  =  f_194;
      f_195  =  ul_10[0];
      b_196  =  i_112 < i_23;
      if(b_196)
      {
        // BLOCK 29
        f_197  =  ul_12[8];
        f_198  =  f_197;
      }  // B28
      else
      {
        // BLOCK 30
        f_198  =  0.0F;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      f_199  =  f_198 + f_195;
      ul_10[0]  =  f_199;
      f_200  =  ul_10[1];
      b_201  =  i_112 < i_23;
      if(b_201)
      {
        // BLOCK 32
        f_202  =  ul_12[9];
        f_203  =  f_202;
      }  // B31
      else
      {
        // BLOCK 33
        f_203  =  0.0F;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      f_204  =  f_203 + f_200;
      ul_10[1]  =  f_204;
      f_205  =  ul_10[2];
      b_206  =  i_112 < i_23;
      if(b_206)
      {
        // BLOCK 35
        f_207  =  ul_12[10];
        f_208  =  f_207;
      }  // B34
      else
      {
        // BLOCK 36
        f_208  =  0.0F;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      f_209  =  f_208 + f_205;
      ul_10[2]  =  f_209;
      f_210  =  ul_10[3];
      b_211  =  i_112 < i_23;
      if(b_211)
      {
        // BLOCK 38
        f_212  =  ul_12[11];
        f_213  =  f_212;
      }  // B37
      else
      {
        // BLOCK 39
        f_213  =  0.0F;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      f_214  =  f_213 + f_210;
      ul_10[3]  =  f_214;
      f_215  =  ul_10[0];
      b_216  =  i_136 < i_23;
      if(b_216)
      {
        // BLOCK 41
        f_217  =  ul_12[12];
        f_218  =  f_217;
      }  // B40
      else
      {
        // BLOCK 42
        f_218  =  0.0F;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      f_219  =  f_218 + f_215;
      ul_10[0]  =  f_219;
      f_220  =  ul_10[1];
      b_221  =  i_136 < i_23;
      if(b_221)
      {
        // BLOCK 44
        f_222  =  ul_12[13];
        f_223  =  f_222;
      }  // B43
      else
      {
        // BLOCK 45
        f_223  =  0.0F;
      }  // B43
      // BLOCK 46 MERGES [44 45 ]
      f_224  =  f_223 + f_220;
      ul_10[1]  =  f_224;
      f_225  =  ul_10[2];
      b_226  =  i_136 < i_23;
      if(b_226)
      {
        // BLOCK 47
        f_227  =  ul_12[14];
        f_228  =  f_227;
      }  // B46
      else
      {
        // BLOCK 48
        f_228  =  0.0F;
      }  // B46
      // BLOCK 49 MERGES [47 48 ]
      f_229  =  f_228 + f_225;
      ul_10[2]  =  f_229;
      f_230  =  ul_10[3];
      b_231  =  i_136 < i_23;
      if(b_231)
      {
        // BLOCK 50
        f_232  =  ul_12[15];
        f_233  =  f_232;
      }  // B49
      else
      {
        // BLOCK 51
        f_233  =  0.0F;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      f_234  =  f_233 + f_230;
      ul_10[3]  =  f_234;
      i_235  =  i_162 + i_139;
      i_66  =  i_235;
      i_67  =  i_160;
    }  // B3
    // BLOCK 53
    i_236  =  *((__global int *) (params + 24L));
    i_237  =  *((__global int *) (params + 28L));
    i_238  =  *((__global int *) (params + 32L));
    i_239  =  *((__global int *) (params + 52L));
    i_240  =  *((__global int *) (params + 16L));
    i_241  =  *((__global int *) (params + 56L));
    i_242  =  i_239 + i_62;
    b_243  =  i_241 < 1;
    if(b_243)
    {
      // BLOCK 54
      i_244  =  i_240;
    }  // B53
    else
    {
      // BLOCK 55
      ul_245  =  i_241 & 4294967295UL;
      ul_246  =  ul_245 << 2;
      ul_247  =  ul_4 + ul_246;
      i_248  =  *((__global int *) (params + ul_246));
      i_249  =  i_241 + 1;
      i_250  =  i_242 / i_248;
      i_251  =  i_250 << 1;
      i_252  =  i_249 + i_251;
      l_253  =  (long) i_252;
      l_254  =  l_253 << 2;
      ul_255  =  ul_4 + l_254;
      i_256  =  *((__global int *) (params + l_254));
      i_257  =  i_252 + 1;
      l_258  =  (long) i_257;
      l_259  =  l_258 << 2;
      ul_260  =  ul_4 + l_259;
      i_261  =  *((__global int *) (params + l_259));
      i_262  =  i_261 * i_37;
      i_263  =  i_262 + i_256;
      i_244  =  i_263;
    }  // B53
    // BLOCK 56 MERGES [54 55 ]
    i_264  =  *((__global int *) (params + 20L));
    b_265  =  i_264 == 0;
    if(b_265)
    {
      // BLOCK 57
      f_266  =  0.0F;
    }  // B56
    else
    {
      // BLOCK 58
      l_267  =  (long) i_242;
      l_268  =  l_267 << 2;
      ul_269  =  ul_2 + l_268;
      f_270  =  *((__global float *) (vectors + l_268));
      f_266  =  f_270;
    }  // B56
    // BLOCK 59 MERGES [57 58 ]
    f_271  =  ul_10[0];
    f_272  =  f_266 + f_271;
    ul_10[0]  =  f_272;
    f_273  =  ul_10[1];
    f_274  =  f_273 + f_266;
    ul_10[1]  =  f_274;
    f_275  =  ul_10[2];
    f_276  =  f_275 + f_266;
    ul_10[2]  =  f_276;
    f_277  =  ul_10[3];
    f_278  =  f_277 + f_266;
    ul_10[3]  =  f_278;
    b_279  =  i_236 < 0;
    if(b_279)
    {
      // BLOCK 60
    }  // B59
    else
    {
      // BLOCK 61
      i_280  =  i_17 * i_37;
      i_281  =  i_280 + i_236;
      i_282  =  i_281 + i_62;
      l_283  =  (long) i_282;
      l_284  =  l_283 << 1;
      ul_285  =  ul_0 + l_284;
      sh_286  =  *((__global short *) (values + l_284));
      i_287  =  (int) sh_286;
      f_288  =  half_to_float((short) i_287);
      f_289  =  f_288 + f_272;
      ul_10[0]  =  f_289;
      f_290  =  f_274 + f_288;
      ul_10[1]  =  f_290;
      f_291  =  f_276 + f_288;
      ul_10[2]  =  f_291;
      f_292  =  f_278 + f_288;
      ul_10[3]  =  f_292;
    }  // B59
    // BLOCK 62 MERGES [60 61 ]
    b_293  =  i_237 == 0;
    if(b_293)
    {
      // BLOCK 63
    }  // B62
    else
    {
      // BLOCK 64
      f_294  =  ul_10[0];
      b_295  =  i_237 == 1;
      if(b_295)
      {
        // BLOCK 65
        f_296  =  -f_294;
        f_297  =  exp(f_296);
        f_298  =  f_297 + 1.0F;
        f_299  =  f_294 / f_298;
        f_300  =  f_299;
      }  // B64
      else
      {
        // BLOCK 66
        b_301  =  i_237 == 2;
        if(b_301)
        {
          // BLOCK 67
          f_302  =  fabs(f_294);
          f_303  =  fma(f_302, 0.34F, 1.0F);
          f_304  =  1.0F / f_303;
          f_305  =  fma(f_304, -0.026121028F, 0.13950191F);
          f_306  =  f_305 * f_304;
          f_307  =  f_306 - 0.2731372F;
          f_308  =  fma(f_304, f_307, 0.20218718F);
          f_309  =  f_308 * f_304;
          f_310  =  f_309 - 0.044721164F;
          f_311  =  fma(f_304, f_310, 0.115360156F);
          f_312  =  fma(f_304, f_311, 0.11519744F);
          f_313  =  fma(f_304, f_312, 0.13611223F);
          f_314  =  fma(f_304, f_313, 0.1356205F);
          f_315  =  f_302 * -0.5F;
          f_316  =  f_315 * f_302;
          f_317  =  exp(f_316);
          f_318  =  f_317 * f_304;
          f_319  =  f_314 * f_318;
          f_320  =  f_319 * f_294;
          i_321  =  isless(f_294, 0.0F);
          if(i_321 == 1)
          {
            // BLOCK 68
            f_300  =  f_320;
          }  // B67
          else
          {
            // BLOCK 69
            f_322  =  f_294 - f_320;
            f_300  =  f_322;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          b_323  =  i_237 == 3;
          if(b_323)
          {
            // BLOCK 71
            f_324  =  f_294 * -1.702F;
            f_325  =  exp(f_324);
            f_326  =  f_325 + 1.0F;
            f_327  =  f_294 / f_326;
            f_300  =  f_327;
          }  // B70
          else
          {
            // BLOCK 72
            f_300  =  f_294;
          }  // B70
        }  // B66
      }  // B64
      // BLOCK 73 MERGES [65 68 72 71 69 ]
      ul_10[0]  =  f_300;
      f_328  =  ul_10[1];
      b_329  =  i_237 == 1;
      if(b_329)
      {
        // BLOCK 74
        f_330  =  -f_328;
        f_331  =  exp(f_330);
        f_332  =  f_331 + 1.0F;
        f_333  =  f_328 / f_332;
        f_334  =  f_333;
      }  // B73
      else
      {
        // BLOCK 75
        b_335  =  i_237 == 2;
        if(b_335)
        {
          // BLOCK 76
          f_336  =  fabs(f_328);
          f_337  =  fma(f_336, 0.34F, 1.0F);
          f_338  =  1.0F / f_337;
          f_339  =  fma(f_338, -0.026121028F, 0.13950191F);
          f_340  =  f_339 * f_338;
          f_341  =  f_340 - 0.2731372F;
          f_342  =  fma(f_338, f_341, 0.20218718F);
          f_343  =  f_342 * f_338;
          f_344  =  f_343 - 0.044721164F;
          f_345  =  fma(f_338, f_344, 0.115360156F);
          f_346  =  fma(f_338, f_345, 0.11519744F);
          f_347  =  fma(f_338, f_346, 0.13611223F);
          f_348  =  fma(f_338, f_347, 0.1356205F);
          f_349  =  f_336 * -0.5F;
          f_350  =  f_349 * f_336;
          f_351  =  exp(f_350);
          f_352  =  f_351 * f_338;
          f_353  =  f_348 * f_352;
          f_354  =  f_353 * f_328;
          i_355  =  isless(f_328, 0.0F);
          if(i_355 == 1)
          {
            // BLOCK 77
            f_334  =  f_354;
          }  // B76
          else
          {
            // BLOCK 78
            f_356  =  f_328 - f_354;
            f_334  =  f_356;
          }  // B76
        }  // B75
        else
        {
          // BLOCK 79
          b_357  =  i_237 == 3;
          if(b_357)
          {
            // BLOCK 80
            f_358  =  f_328 * -1.702F;
            f_359  =  exp(f_358);
            f_360  =  f_359 + 1.0F;
            f_361  =  f_328 / f_360;
            f_334  =  f_361;
          }  // B79
          else
          {
            // BLOCK 81
            f_334  =  f_328;
          }  // B79
        }  // B75
      }  // B73
      // BLOCK 82 MERGES [74 77 81 80 78 ]
      ul_10[1]  =  f_334;
      f_362  =  ul_10[2];
      b_363  =  i_237 == 1;
      if(b_363)
      {
        // BLOCK 83
        f_364  =  -f_362;
        f_365  =  exp(f_364);
        f_366  =  f_365 + 1.0F;
        f_367  =  f_362 / f_366;
        f_368  =  f_367;
      }  // B82
      else
      {
        // BLOCK 84
        b_369  =  i_237 == 2;
        if(b_369)
        {
          // BLOCK 85
          f_370  =  fabs(f_362);
          f_371  =  fma(f_370, 0.34F, 1.0F);
          f_372  =  1.0F / f_371;
          f_373  =  fma(f_372, -0.026121028F, 0.13950191F);
          f_374  =  f_373 * f_372;
          f_375  =  f_374 - 0.2731372F;
          f_376  =  fma(f_372, f_375, 0.20218718F);
          f_377  =  f_376 * f_372;
          f_378  =  f_377 - 0.044721164F;
          f_379  =  fma(f_372, f_378, 0.115360156F);
          f_380  =  fma(f_372, f_379, 0.11519744F);
          f_381  =  fma(f_372, f_380, 0.13611223F);
          f_382  =  fma(f_372, f_381, 0.1356205F);
          f_383  =  f_370 * -0.5F;
          f_384  =  f_383 * f_370;
          f_385  =  exp(f_384);
          f_386  =  f_385 * f_372;
          f_387  =  f_382 * f_386;
          f_388  =  f_387 * f_362;
          i_389  =  isless(f_362, 0.0F);
          if(i_389 == 1)
          {
            // BLOCK 86
            f_368  =  f_388;
          }  // B85
          else
          {
            // BLOCK 87
            f_390  =  f_362 - f_388;
            f_368  =  f_390;
          }  // B85
        }  // B84
        else
        {
          // BLOCK 88
          b_391  =  i_237 == 3;
          if(b_391)
          {
            // BLOCK 89
            f_392  =  f_362 * -1.702F;
            f_393  =  exp(f_392);
            f_394  =  f_393 + 1.0F;
            f_395  =  f_362 / f_394;
            f_368  =  f_395;
          }  // B88
          else
          {
            // BLOCK 90
            f_368  =  f_362;
          }  // B88
        }  // B84
      }  // B82
      // BLOCK 91 MERGES [83 86 90 89 87 ]
      ul_10[2]  =  f_368;
      f_396  =  ul_10[3];
      b_397  =  i_237 == 1;
      if(b_397)
      {
        // BLOCK 92
        f_398  =  -f_396;
        f_399  =  exp(f_398);
        f_400  =  f_399 + 1.0F;
        f_401  =  f_396 / f_400;
        f_402  =  f_401;
      }  // B91
      else
      {
        // BLOCK 93
        b_403  =  i_237 == 2;
        if(b_403)
        {
          // BLOCK 94
          f_404  =  fabs(f_396);
          f_405  =  fma(f_404, 0.34F, 1.0F);
          f_406  =  1.0F / f_405;
          f_407  =  fma(f_406, -0.026121028F, 0.13950191F);
          f_408  =  f_407 * f_406;
          f_409  =  f_408 - 0.2731372F;
          f_410  =  fma(f_406, f_409, 0.20218718F);
          f_411  =  f_410 * f_406;
          f_412  =  f_411 - 0.044721164F;
          f_413  =  fma(f_406, f_412, 0.115360156F);
          f_414  =  fma(f_406, f_413, 0.11519744F);
          f_415  =  fma(f_406, f_414, 0.13611223F);
          f_416  =  fma(f_406, f_415, 0.1356205F);
          f_417  =  f_404 * -0.5F;
          f_418  =  f_417 * f_404;
          f_419  =  exp(f_418);
          f_420  =  f_419 * f_406;
          f_421  =  f_416 * f_420;
          f_422  =  f_421 * f_396;
          i_423  =  isless(f_396, 0.0F);
          if(i_423 == 1)
          {
            // BLOCK 95
            f_402  =  f_422;
          }  // B94
          else
          {
            // BLOCK 96
            f_424  =  f_396 - f_422;
            f_402  =  f_424;
          }  // B94
        }  // B93
        else
        {
          // BLOCK 97
          b_425  =  i_237 == 3;
          if(b_425)
          {
            // BLOCK 98
            f_426  =  f_396 * -1.702F;
            f_427  =  exp(f_426);
            f_428  =  f_427 + 1.0F;
            f_429  =  f_396 / f_428;
            f_402  =  f_429;
          }  // B97
          else
          {
            // BLOCK 99
            f_402  =  f_396;
          }  // B97
        }  // B93
      }  // B91
      // BLOCK 100 MERGES [92 95 99 98 96 ]
      ul_10[3]  =  f_402;
    }  // B62
    // BLOCK 101 MERGES [63 100 ]
    i_430  =  i_35 * i_62;
    i_431  =  i_40 + i_430;
    b_432  =  i_238 < 0;
    if(b_432)
    {
      // BLOCK 102
    }  // B101
    else
    {
      // BLOCK 103
      f_433  =  ul_10[0];
      i_434  =  i_238 >> 2;
      i_435  =  i_431 + i_434;
      i_436  =  i_435 << 2;
      l_437  =  (long) i_436;
      l_438  =  l_437 << 1;
      ul_439  =  ul_0 + l_438;
      sh_440  =  *((__global short *) (values + l_438));
      i_441  =  (int) sh_440;
      f_442  =  half_to_float((short) i_441);
      f_443  =  f_442 + f_433;
      ul_10[0]  =  f_443;
      f_444  =  ul_10[1];
      i_445  =  i_436 | 1;
      l_446  =  (long) i_445;
      l_447  =  l_446 << 1;
      ul_448  =  ul_0 + l_447;
      sh_449  =  *((__global short *) (values + l_447));
      i_450  =  (int) sh_449;
      f_451  =  half_to_float((short) i_450);
      f_452  =  f_451 + f_444;
      ul_10[1]  =  f_452;
      f_453  =  ul_10[2];
      i_454  =  i_436 | 2;
      l_455  =  (long) i_454;
      l_456  =  l_455 << 1;
      ul_457  =  ul_0 + l_456;
      sh_458  =  *((__global short *) (values + l_456));
      i_459  =  (int) sh_458;
      f_460  =  half_to_float((short) i_459);
      f_461  =  f_460 + f_453;
      ul_10[2]  =  f_461;
      f_462  =  ul_10[3];
      i_463  =  i_436 | 3;
      l_464  =  (long) i_463;
      l_465  =  l_464 << 1;
      ul_466  =  ul_0 + l_465;
      sh_467  =  *((__global short *) (values + l_465));
      i_468  =  (int) sh_467;
      f_469  =  half_to_float((short) i_468);
      f_470  =  f_469 + f_462;
      ul_10[3]  =  f_470;
    }  // B101
    // BLOCK 104 MERGES [102 103 ]
    f_471  =  ul_10[0];
    i_472  =  i_244 >> 2;
    i_473  =  i_472 + i_431;
    i_474  =  i_473 << 2;
    l_475  =  (long) i_474;
    l_476  =  l_475 << 1;
    ul_477  =  ul_0 + l_476;
    f_478  =  f_471;
    i_479  =  float_to_half(f_478);
    sh_480  =  (short) i_479;
    *((__global short *) (values + l_476))  =  sh_480;
    f_481  =  ul_10[1];
    i_482  =  i_474 | 1;
    l_483  =  (long) i_482;
    l_484  =  l_483 << 1;
    ul_485  =  ul_0 + l_484;
    f_486  =  f_481;
    i_487  =  float_to_half(f_486);
    sh_488  =  (short) i_487;
    *((__global short *) (values + l_484))  =  sh_488;
    f_489  =  ul_10[2];
    i_490  =  i_474 | 2;
    l_491  =  (long) i_490;
    l_492  =  l_491 << 1;
    ul_493  =  ul_0 + l_492;
    f_494  =  f_489;
    i_495  =  float_to_half(f_494);
    sh_496  =  (short) i_495;
    *((__global short *) (values + l_492))  =  sh_496;
    f_497  =  ul_10[3];
    i_498  =  i_474 | 3;
    l_499  =  (long) i_498;
    l_500  =  l_499 << 1;
    ul_501  =  ul_0 + l_500;
    f_502  =  f_497;
    i_503  =  float_to_half(f_502);
    sh_504  =  (short) i_503;
    *((__global short *) (values + l_500))  =  sh_504;
    f_505  =  ul_10[0];
    f_506  =  ul_6[0];
    f_507  =  f_61 + 1.0F;
    f_508  =  1.0F / f_507;
    f_509  =  f_505 - f_506;
    f_510  =  fma(f_508, f_509, f_506);
    ul_6[0]  =  f_510;
    f_511  =  ul_8[0];
    f_512  =  ul_10[0];
    f_513  =  f_512 - f_510;
    f_514  =  fma(f_509, f_513, f_511);
    ul_8[0]  =  f_514;
    f_515  =  ul_10[1];
    f_516  =  ul_6[1];
    f_517  =  f_515 - f_516;
    f_518  =  fma(f_508, f_517, f_516);
    ul_6[1]  =  f_518;
    f_519  =  ul_8[1];
    f_520  =  ul_10[1];
    f_521  =  f_520 - f_518;
    f_522  =  fma(f_517, f_521, f_519);
    ul_8[1]  =  f_522;
    f_523  =  ul_10[2];
    f_524  =  ul_6[2];
    f_525  =  f_523 - f_524;
    f_526  =  fma(f_508, f_525, f_524);
    ul_6[2]  =  f_526;
    f_527  =  ul_8[2];
    f_528  =  ul_10[2];
    f_529  =  f_528 - f_526;
    f_530  =  fma(f_525, f_529, f_527);
    ul_8[2]  =  f_530;
    f_531  =  ul_10[3];
    f_532  =  ul_6[3];
    f_533  =  f_531 - f_532;
    f_534  =  fma(f_508, f_533, f_532);
    ul_6[3]  =  f_534;
    f_535  =  ul_8[3];
    f_536  =  ul_10[3];
    f_537  =  f_536 - f_534;
    f_538  =  fma(f_533, f_537, f_535);
    ul_8[3]  =  f_538;
    i_539  =  i_63 + 1;
    i_540  =  (i_539 < i_53) ? 256 : 0;
    i_541  =  i_540 + i_62;
    f_61  =  f_507;
    i_62  =  i_541;
    i_63  =  i_539;
  }  // B1
  // BLOCK 105
  adf_13[i_46]  =  f_61;
  f_542  =  ul_6[0];
  adf_14[i_46]  =  f_542;
  f_543  =  ul_8[0];
  adf_15[i_46]  =  f_543;
  f_544  =  ul_6[1];
  i_545  =  i_46 + 256;
  adf_14[i_545]  =  f_544;
  f_546  =  ul_8[1];
  adf_15[i_545]  =  f_546;
  f_547  =  ul_6[2];
  i_548  =  i_46 + 512;
  adf_14[i_548]  =  f_547;
  f_549  =  ul_8[2];
  adf_15[i_548]  =  f_549;
  f_550  =  ul_6[3];
  i_551  =  i_46 + 768;
  adf_14[i_551]  =  f_550;
  f_552  =  ul_8[3];
  adf_15[i_551]  =  f_552;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 106 MERGES [105 110 ]
  i_553  =  128;
  for(;i_553 >= 1;)
  {
    // BLOCK 107
    b_554  =  i_46 < i_553;
    if(b_554)
    {
      // BLOCK 108
      f_555  =  adf_13[i_46];
      i_556  =  i_553 + i_46;
      f_557  =  adf_13[i_556];
      f_558  =  adf_13[i_556];
      f_559  =  adf_14[i_556];
      f_560  =  adf_14[i_46];
      f_561  =  adf_14[i_46];
      f_562  =  f_555 + f_557;
      f_563  =  fmax(f_562, 1.0F);
      f_564  =  f_558 / f_563;
      f_565  =  f_559 - f_560;
      f_566  =  fma(f_564, f_565, f_561);
      adf_14[i_46]  =  f_566;
      f_567  =  adf_15[i_46];
      f_568  =  adf_15[i_556];
      f_569  =  f_564 * f_555;
      f_570  =  f_565 * f_565;
      f_571  =  fma(f_569, f_570, f_568);
      f_572  =  f_571 + f_567;
      adf_15[i_46]  =  f_572;
      i_573  =  i_553 + i_545;
      f_574  =  adf_14[i_573];
      f_575  =  adf_14[i_545];
      f_576  =  adf_14[i_545];
      f_577  =  f_574 - f_575;
      f_578  =  fma(f_564, f_577, f_576);
      adf_14[i_545]  =  f_578;
      f_579  =  adf_15[i_545];
      f_580  =  adf_15[i_573];
      f_581  =  f_577 * f_577;
      f_582  =  fma(f_569, f_581, f_580);
      f_583  =  f_582 + f_579;
      adf_15[i_545]  =  f_583;
      i_584  =  i_553 + i_548;
      f_585  =  adf_14[i_584];
      f_586  =  adf_14[i_548];
      f_587  =  adf_14[i_548];
      f_588  =  f_585 - f_586;
      f_589  =  fma(f_564, f_588, f_587);
      adf_14[i_548]  =  f_589;
      f_590  =  adf_15[i_548];
      f_591  =  adf_15[i_584];
      f_592  =  f_588 * f_588;
      f_593  =  fma(f_569, f_592, f_591);
      f_594  =  f_593 + f_590;
      adf_15[i_548]  =  f_594;
      i_595  =  i_553 + i_551;
      f_596  =  adf_14[i_595];
      f_597  =  adf_14[i_551];
      f_598  =  adf_14[i_551];
      f_599  =  f_596 - f_597;
      f_600  =  fma(f_564, f_599, f_598);
      adf_14[i_551]  =  f_600;
      f_601  =  adf_15[i_551];
      f_602  =  adf_15[i_595];
      f_603  =  f_599 * f_599;
      f_604  =  fma(f_569, f_603, f_602);
      f_605  =  f_604 + f_601;
      adf_15[i_551]  =  f_605;
      adf_13[i_46]  =  f_562;
    }  // B107
    else
    {
      // BLOCK 109
    }  // B107
    // BLOCK 110 MERGES [109 108 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_606  =  i_553 >> 1;
    i_553  =  i_606;
  }  // B106
  // BLOCK 111
  ul_607  =  ul_4 + 84L;
  i_608  =  *((__global int *) (params + 84L));
  l_609  =  (long) i_608;
  l_610  =  l_609 << 2;
  ul_611  =  ul_3 + l_610;
  f_612  =  *((__global float *) (constants + l_610));
  f_613  =  adf_14[0];
  ul_6[0]  =  f_613;
  f_614  =  adf_15[0];
  f_615  =  (float) i_17;
  f_616  =  f_614 / f_615;
  f_617  =  f_616 + f_612;
  f_618  =  rsqrt(f_617);
  ul_8[0]  =  f_618;
  f_619  =  adf_14[256];
  ul_6[1]  =  f_619;
  f_620  =  adf_15[256];
  f_621  =  f_620 / f_615;
  f_622  =  f_621 + f_612;
  f_623  =  rsqrt(f_622);
  ul_8[1]  =  f_623;
  f_624  =  adf_14[512];
  ul_6[2]  =  f_624;
  f_625  =  adf_15[512];
  f_626  =  f_625 / f_615;
  f_627  =  f_626 + f_612;
  f_628  =  rsqrt(f_627);
  ul_8[2]  =  f_628;
  f_629  =  adf_14[768];
  ul_6[3]  =  f_629;
  f_630  =  adf_15[768];
  f_631  =  f_630 / f_615;
  f_632  =  f_631 + f_612;
  f_633  =  rsqrt(f_632);
  ul_8[3]  =  f_633;
  ul_634  =  ul_4 + 76L;
  i_635  =  *((__global int *) (params + 76L));
  ul_636  =  ul_4 + 80L;
  i_637  =  *((__global int *) (params + 80L));
  i_638  =  i_637 >> 31;
  i_639  =  i_638 >> 30;
  i_640  =  i_639 + i_637;
  i_641  =  i_640 >> 2;
  i_642  =  i_641 + i_40;
  i_643  =  i_635 >> 31;
  i_644  =  i_643 >> 30;
  i_645  =  i_644 + i_635;
  i_646  =  i_645 >> 2;
  i_647  =  i_646 + i_40;
  i_648  =  i_17 << 1;
  // BLOCK 112 MERGES [111 113 ]
  i_649  =  i_46;
  i_650  =  0;
  for(;i_650 < i_53;)
  {
    // BLOCK 113
    i_651  =  i_649 * i_35;
    i_652  =  i_647 + i_651;
    i_653  =  i_652 << 2;
    l_654  =  (long) i_653;
    l_655  =  l_654 << 1;
    ul_656  =  ul_0 + l_655;
    sh_657  =  *((__global short *) (values + l_655));
    i_658  =  (int) sh_657;
    f_659  =  half_to_float((short) i_658);
    ul_10[0]  =  f_659;
    i_660  =  i_653 | 1;
    l_661  =  (long) i_660;
    l_662  =  l_661 << 1;
    ul_663  =  ul_0 + l_662;
    sh_664  =  *((__global short *) (values + l_662));
    i_665  =  (int) sh_664;
    f_666  =  half_to_float((short) i_665);
    ul_10[1]  =  f_666;
    i_667  =  i_653 | 2;
    l_668  =  (long) i_667;
    l_669  =  l_668 << 1;
    ul_670  =  ul_0 + l_669;
    sh_671  =  *((__global short *) (values + l_669));
    i_672  =  (int) sh_671;
    f_673  =  half_to_float((short) i_672);
    ul_10[2]  =  f_673;
    i_674  =  i_653 | 3;
    l_675  =  (long) i_674;
    l_676  =  l_675 << 1;
    ul_677  =  ul_0 + l_676;
    sh_678  =  *((__global short *) (values + l_676));
    i_679  =  (int) sh_678;
    f_680  =  half_to_float((short) i_679);
    ul_10[3]  =  f_680;
    i_681  =  i_649 + i_17;
    l_682  =  (long) i_681;
    l_683  =  l_682 << 2;
    ul_684  =  ul_2 + l_683;
    f_685  =  *((__global float *) (vectors + l_683));
    i_686  =  i_648 + i_649;
    l_687  =  (long) i_686;
    l_688  =  l_687 << 2;
    ul_689  =  ul_2 + l_688;
    f_690  =  *((__global float *) (vectors + l_688));
    f_691  =  ul_6[0];
    f_692  =  ul_8[0];
    f_693  =  f_659 - f_691;
    f_694  =  f_693 * f_692;
    f_695  =  fma(f_694, f_685, f_690);
    ul_10[0]  =  f_695;
    f_696  =  ul_6[1];
    f_697  =  ul_8[1];
    f_698  =  f_666 - f_696;
    f_699  =  f_698 * f_697;
    f_700  =  fma(f_699, f_685, f_690);
    ul_10[1]  =  f_700;
    f_701  =  ul_6[2];
    f_702  =  ul_8[2];
    f_703  =  f_673 - f_701;
    f_704  =  f_703 * f_702;
    f_705  =  fma(f_704, f_685, f_690);
    ul_10[2]  =  f_705;
    f_706  =  ul_6[3];
    f_707  =  ul_8[3];
    f_708  =  f_680 - f_706;
    f_709  =  f_708 * f_707;
    f_710  =  fma(f_709, f_685, f_690);
    ul_10[3]  =  f_710;
    i_711  =  i_642 + i_651;
    i_712  =  i_711 << 2;
    l_713  =  (long) i_712;
    l_714  =  l_713 << 1;
    ul_715  =  ul_0 + l_714;
    f_716  =  f_695;
    i_717  =  float_to_half(f_716);
    sh_718  =  (short) i_717;
    *((__global short *) (values + l_714))  =  sh_718;
    f_719  =  ul_10[1];
    i_720  =  i_712 | 1;
    l_721  =  (long) i_720;
    l_722  =  l_721 << 1;
    ul_723  =  ul_0 + l_722;
    f_724  =  f_719;
    i_725  =  float_to_half(f_724);
    sh_726  =  (short) i_725;
    *((__global short *) (values + l_722))  =  sh_726;
    f_727  =  ul_10[2];
    i_728  =  i_712 | 2;
    l_729  =  (long) i_728;
    l_730  =  l_729 << 1;
    ul_731  =  ul_0 + l_730;
    f_732  =  f_727;
    i_733  =  float_to_half(f_732);
    sh_734  =  (short) i_733;
    *((__global short *) (values + l_730))  =  sh_734;
    f_735  =  ul_10[3];
    i_736  =  i_712 | 3;
    l_737  =  (long) i_736;
    l_738  =  l_737 << 1;
    ul_739  =  ul_0 + l_738;
    f_740  =  f_735;
    i_741  =  float_to_half(f_740);
    sh_742  =  (short) i_741;
    *((__global short *) (values + l_738))  =  sh_742;
    i_743  =  i_650 + 1;
    i_744  =  (i_743 < i_53) ? 256 : 0;
    i_745  =  i_744 + i_649;
    i_649  =  i_745;
    i_650  =  i_743;
  }  // B112
  // BLOCK 114
  return;
}  //  kernel
