// GroupNormRunKernels.wholeFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormRunKernels.java sha256 5c4beba28049540c61efe8f3fc423836afa2b586c4a640d378f8ed907692324f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 df96a640c9e4b0b8026074821c73a4648aafec8cd855a5e7795601ec936922fc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 ae598cd8c7a6c6cda74b7f9fccc07486e78e03a299a0c3fa0399614513398e1e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 c5e408e96407bdb9f48d2d97ae9e783f5d06333b2713d8ef32043573db020585
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0b5cf459c8cf7f76929c86d5cc6266065279229f16bb25191e54b7952eb5b9d4
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 9321ba29acc263bf2b4024d5053cafcd08b693c1dd280b8ff0b329176e3b2c21
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

__kernel void wholeFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_494, b_523, b_656, b_689, b_691, b_714, b_720, b_743, b_749, b_772, b_778, b_801, b_807, b_830, b_836, b_859, b_865, b_888, b_894, b_917;
  float f_106, f_114, f_121, f_128, f_135, f_142, f_149, f_156, f_163, f_171, f_178, f_185, f_192, f_199, f_206, f_213, f_220, f_228, f_235, f_242, f_249, f_256, f_263, f_270, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_371, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_395, f_396, f_397, f_407, f_414, f_421, f_428, f_435, f_442, f_449, f_45, f_456, f_457, f_458, f_459, f_46, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_47, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_487, f_488, f_489, f_495, f_497, f_498, f_499, f_500, f_501, f_502, f_503, f_504, f_505, f_506, f_507, f_508, f_509, f_510, f_511, f_512, f_524, f_525, f_526, f_532, f_533, f_562, f_563, f_564, f_565, f_57, f_581, f_588, f_595, f_602, f_609, f_616, f_623, f_630, f_636, f_638, f_639, f_64, f_640, f_641, f_642, f_643, f_644, f_645, f_646, f_647, f_648, f_649, f_650, f_651, f_652, f_653, f_654, f_655, f_657, f_658, f_659, f_660, f_661, f_662, f_663, f_664, f_665, f_666, f_667, f_668, f_669, f_670, f_671, f_672, f_673, f_674, f_675, f_676, f_677, f_678, f_679, f_680, f_681, f_682, f_683, f_684, f_685, f_686, f_687, f_688, f_690, f_692, f_693, f_694, f_695, f_696, f_697, f_698, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_71, f_710, f_712, f_713, f_715, f_716, f_717, f_718, f_719, f_721, f_722, f_723, f_724, f_725, f_726, f_727, f_728, f_729, f_730, f_731, f_732, f_733, f_734, f_735, f_736, f_737, f_738, f_739, f_741, f_742, f_744, f_745, f_746, f_747, f_748, f_750, f_751, f_752, f_753, f_754, f_755, f_756, f_757, f_758, f_759, f_760, f_761, f_762, f_763, f_764, f_765, f_766, f_767, f_768, f_770, f_771, f_773, f_774, f_775, f_776, f_777, f_779, f_78, f_780, f_781, f_782, f_783, f_784, f_785, f_786, f_787, f_788, f_789, f_790, f_791, f_792, f_793, f_794, f_795, f_796, f_797, f_799, f_800, f_802, f_803, f_804, f_805, f_806, f_808, f_809, f_810, f_811, f_812, f_813, f_814, f_815, f_816, f_817, f_818, f_819, f_820, f_821, f_822, f_823, f_824, f_825, f_826, f_828, f_829, f_831, f_832, f_833, f_834, f_835, f_837, f_838, f_839, f_840, f_841, f_842, f_843, f_844, f_845, f_846, f_847, f_848, f_849, f_85, f_850, f_851, f_852, f_853, f_854, f_855, f_857, f_858, f_860, f_861, f_862, f_863, f_864, f_866, f_867, f_868, f_869, f_870, f_871, f_872, f_873, f_874, f_875, f_876, f_877, f_878, f_879, f_880, f_881, f_882, f_883, f_884, f_886, f_887, f_889, f_890, f_891, f_892, f_893, f_895, f_896, f_897, f_898, f_899, f_900, f_901, f_902, f_903, f_904, f_905, f_906, f_907, f_908, f_909, f_910, f_911, f_912, f_913, f_915, f_916, f_918, f_919, f_92, f_920, f_921, f_922, f_928, f_931, f_936, f_939, f_944, f_947, f_952, f_955, f_960, f_963, f_968, f_971, f_976, f_979, f_984, f_99;
  int i_100, i_105, i_107, i_108, i_113, i_115, i_120, i_122, i_127, i_129, i_134, i_136, i_14, i_141, i_143, i_148, i_150, i_155, i_157, i_16, i_162, i_164, i_165, i_170, i_172, i_177, i_179, i_18, i_184, i_186, i_191, i_193, i_198, i_20, i_200, i_205, i_207, i_212, i_214, i_219, i_22, i_221, i_222, i_227, i_229, i_23, i_234, i_236, i_24, i_241, i_243, i_248, i_25, i_250, i_255, i_257, i_26, i_262, i_264, i_269, i_27, i_271, i_276, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_383, i_384, i_385, i_386, i_387, i_388, i_389, i_39, i_390, i_391, i_392, i_393, i_394, i_398, i_399, i_40, i_400, i_401, i_406, i_408, i_41, i_413, i_415, i_42, i_420, i_422, i_427, i_429, i_43, i_434, i_436, i_44, i_441, i_443, i_448, i_450, i_455, i_48, i_49, i_490, i_491, i_492, i_493, i_496, i_50, i_51, i_513, i_514, i_515, i_516, i_528, i_534, i_535, i_536, i_537, i_539, i_540, i_542, i_543, i_544, i_545, i_546, i_547, i_548, i_549, i_550, i_551, i_552, i_553, i_554, i_555, i_556, i_557, i_558, i_559, i_56, i_560, i_561, i_566, i_567, i_568, i_569, i_570, i_571, i_572, i_573, i_574, i_575, i_58, i_580, i_582, i_587, i_589, i_594, i_596, i_601, i_603, i_608, i_610, i_615, i_617, i_622, i_624, i_629, i_63, i_631, i_632, i_65, i_70, i_711, i_72, i_740, i_769, i_77, i_79, i_798, i_827, i_84, i_856, i_86, i_885, i_91, i_914, i_923, i_924, i_929, i_93, i_932, i_937, i_940, i_945, i_948, i_953, i_956, i_961, i_964, i_969, i_972, i_977, i_98, i_980, i_985, i_987, i_988, i_989;
  long l_101, l_102, l_109, l_110, l_116, l_117, l_123, l_124, l_130, l_131, l_137, l_138, l_144, l_145, l_151, l_152, l_158, l_159, l_166, l_167, l_173, l_174, l_180, l_181, l_187, l_188, l_194, l_195, l_201, l_202, l_208, l_209, l_215, l_216, l_223, l_224, l_230, l_231, l_237, l_238, l_244, l_245, l_251, l_252, l_258, l_259, l_265, l_266, l_272, l_273, l_402, l_403, l_409, l_410, l_416, l_417, l_423, l_424, l_430, l_431, l_437, l_438, l_444, l_445, l_451, l_452, l_517, l_518, l_52, l_520, l_521, l_529, l_53, l_530, l_576, l_577, l_583, l_584, l_59, l_590, l_591, l_597, l_598, l_60, l_604, l_605, l_611, l_612, l_618, l_619, l_625, l_626, l_633, l_634, l_66, l_67, l_73, l_74, l_80, l_81, l_87, l_88, l_925, l_926, l_933, l_934, l_94, l_941, l_942, l_949, l_95, l_950, l_957, l_958, l_965, l_966, l_973, l_974, l_981, l_982;
  short sh_104, sh_112, sh_119, sh_126, sh_133, sh_140, sh_147, sh_154, sh_161, sh_169, sh_176, sh_183, sh_190, sh_197, sh_204, sh_211, sh_218, sh_226, sh_233, sh_240, sh_247, sh_254, sh_261, sh_268, sh_275, sh_405, sh_412, sh_419, sh_426, sh_433, sh_440, sh_447, sh_454, sh_55, sh_579, sh_586, sh_593, sh_600, sh_607, sh_614, sh_62, sh_621, sh_628, sh_69, sh_76, sh_83, sh_90, sh_930, sh_938, sh_946, sh_954, sh_962, sh_97, sh_970, sh_978, sh_986;
  ulong ul_0, ul_1, ul_103, ul_111, ul_118, ul_125, ul_13, ul_132, ul_139, ul_146, ul_15, ul_153, ul_160, ul_168, ul_17, ul_175, ul_182, ul_189, ul_19, ul_196, ul_2, ul_203, ul_21, ul_210, ul_217, ul_225, ul_232, ul_239, ul_246, ul_253, ul_260, ul_267, ul_274, ul_3, ul_4, ul_404, ul_411, ul_418, ul_425, ul_432, ul_439, ul_446, ul_453, ul_5, ul_519, ul_522, ul_527, ul_531, ul_538, ul_54, ul_541, ul_578, ul_585, ul_592, ul_599, ul_606, ul_61, ul_613, ul_620, ul_627, ul_635, ul_637, ul_68, ul_75, ul_82, ul_89, ul_927, ul_935, ul_943, ul_951, ul_959, ul_96, ul_967, ul_975, ul_983;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) w;
  ul_3  =  (ulong) b;
  ul_4  =  (ulong) constants;
  ul_5  =  (ulong) params;
  __private float ul_6[32];
  __private float* ul_7 = ul_6;
  __local float adf_8[256] __attribute__((aligned(16)));
  __local float adf_9[256] __attribute__((aligned(16)));
  __local float adf_10[256] __attribute__((aligned(16)));
  __private float ul_11[8];
  __private float* ul_12 = ul_11;
  ul_13  =  ul_5 + 4L;
  i_14  =  *((__global int *) (params + 4L));
  ul_15  =  ul_5 + 24L;
  i_16  =  *((__global int *) (params + 24L));
  ul_17  =  ul_5 + 8L;
  i_18  =  *((__global int *) (params + 8L));
  ul_19  =  ul_5 + 32L;
  i_20  =  *((__global int *) (params + 32L));
  ul_21  =  ul_5 + 12L;
  i_22  =  *((__global int *) (params + 12L));
  i_23  =  i_22 >> 31;
  i_24  =  i_23 >> 29;
  i_25  =  i_24 + i_22;
  i_26  =  i_25 >> 3;
  i_27  =  i_14 / i_16;
  i_28  =  i_27 * i_18;
  i_29  =  i_28 >> 31;
  i_30  =  i_29 >> 29;
  i_31  =  i_30 + i_28;
  i_32  =  i_31 >> 3;
  i_33  =  get_group_id(0);
  i_34  =  i_32 * i_33;
  i_35  =  i_26 + i_34;
  i_36  =  get_local_id(0);
  i_37  =  i_32 - i_36;
  i_38  =  i_37 + -768;
  i_39  =  max(0, i_38);
  i_40  =  i_39 + 1023;
  i_41  =  i_40 >> 31;
  i_42  =  i_41 >> 22;
  i_43  =  i_42 + i_40;
  i_44  =  i_43 >> 10;
  // BLOCK 1 MERGES [0 2 ]
  f_45  =  0.0F;
  f_46  =  0.0F;
  f_47  =  0.0F;
  i_48  =  i_36;
  i_49  =  0;
  for(;i_49 < i_44;)
  {
    // BLOCK 2
    i_50  =  i_35 + i_48;
    i_51  =  i_50 << 3;
    l_52  =  (long) i_51;
    l_53  =  l_52 << 1;
    ul_54  =  ul_0 + l_53;
    sh_55  =  *((__global short *) (values + l_53));
    i_56  =  (int) sh_55;
    f_57  =  half_to_float((short) i_56);
    ul_7[0]  =  f_57;
    i_58  =  i_51 | 1;
    l_59  =  (long) i_58;
    l_60  =  l_59 << 1;
    ul_61  =  ul_0 + l_60;
    sh_62  =  *((__global short *) (values + l_60));
    i_63  =  (int) sh_62;
    f_64  =  half_to_float((short) i_63);
    ul_7[1]  =  f_64;
    i_65  =  i_51 | 2;
    l_66  =  (long) i_65;
    l_67  =  l_66 << 1;
    ul_68  =  ul_0 + l_67;
    sh_69  =  *((__global short *) (values + l_67));
    i_70  =  (int) sh_69;
    f_71  =  half_to_float((short) i_70);
    ul_7[2]  =  f_71;
    i_72  =  i_51 | 3;
    l_73  =  (long) i_72;
    l_74  =  l_73 << 1;
    ul_75  =  ul_0 + l_74;
    sh_76  =  *((__global short *) (values + l_74));
    i_77  =  (int) sh_76;
    f_78  =  half_to_float((short) i_77);
    ul_7[3]  =  f_78;
    i_79  =  i_51 | 4;
    l_80  =  (long) i_79;
    l_81  =  l_80 << 1;
    ul_82  =  ul_0 + l_81;
    sh_83  =  *((__global short *) (values + l_81));
    i_84  =  (int) sh_83;
    f_85  =  half_to_float((short) i_84);
    ul_7[4]  =  f_85;
    i_86  =  i_51 | 5;
    l_87  =  (long) i_86;
    l_88  =  l_87 << 1;
    ul_89  =  ul_0 + l_88;
    sh_90  =  *((__global short *) (values + l_88));
    i_91  =  (int) sh_90;
    f_92  =  half_to_float((short) i_91);
    ul_7[5]  =  f_92;
    i_93  =  i_51 | 6;
    l_94  =  (long) i_93;
    l_95  =  l_94 << 1;
    ul_96  =  ul_0 + l_95;
    sh_97  =  *((__global short *) (values + l_95));
    i_98  =  (int) sh_97;
    f_99  =  half_to_float((short) i_98);
    ul_7[6]  =  f_99;
    i_100  =  i_51 | 7;
    l_101  =  (long) i_100;
    l_102  =  l_101 << 1;
    ul_103  =  ul_0 + l_102;
    sh_104  =  *((__global short *) (values + l_102));
    i_105  =  (int) sh_104;
    f_106  =  half_to_float((short) i_105);
    ul_7[7]  =  f_106;
    i_107  =  i_50 + 256;
    i_108  =  i_107 << 3;
    l_109  =  (long) i_108;
    l_110  =  l_109 << 1;
    ul_111  =  ul_0 + l_110;
    sh_112  =  *((__global short *) (values + l_110));
    i_113  =  (int) sh_112;
    f_114  =  half_to_float((short) i_113);
    ul_7[8]  =  f_114;
    i_115  =  i_108 | 1;
    l_116  =  (long) i_115;
    l_117  =  l_116 << 1;
    ul_118  =  ul_0 + l_117;
    sh_119  =  *((__global short *) (values + l_117));
    i_120  =  (int) sh_119;
    f_121  =  half_to_float((short) i_120);
    ul_7[9]  =  f_121;
    i_122  =  i_108 | 2;
    l_123  =  (long) i_122;
    l_124  =  l_123 << 1;
    ul_125  =  ul_0 + l_124;
    sh_126  =  *((__global short *) (values + l_124));
    i_127  =  (int) sh_126;
    f_128  =  half_to_float((short) i_127);
    ul_7[10]  =  f_128;
    i_129  =  i_108 | 3;
    l_130  =  (long) i_129;
    l_131  =  l_130 << 1;
    ul_132  =  ul_0 + l_131;
    sh_133  =  *((__global short *) (values + l_131));
    i_134  =  (int) sh_133;
    f_135  =  half_to_float((short) i_134);
    ul_7[11]  =  f_135;
    i_136  =  i_108 | 4;
    l_137  =  (long) i_136;
    l_138  =  l_137 << 1;
    ul_139  =  ul_0 + l_138;
    sh_140  =  *((__global short *) (values + l_138));
    i_141  =  (int) sh_140;
    f_142  =  half_to_float((short) i_141);
    ul_7[12]  =  f_142;
    i_143  =  i_108 | 5;
    l_144  =  (long) i_143;
    l_145  =  l_144 << 1;
    ul_146  =  ul_0 + l_145;
    sh_147  =  *((__global short *) (values + l_145));
    i_148  =  (int) sh_147;
    f_149  =  half_to_float((short) i_148);
    ul_7[13]  =  f_149;
    i_150  =  i_108 | 6;
    l_151  =  (long) i_150;
    l_152  =  l_151 << 1;
    ul_153  =  ul_0 + l_152;
    sh_154  =  *((__global short *) (values + l_152));
    i_155  =  (int) sh_154;
    f_156  =  half_to_float((short) i_155);
    ul_7[14]  =  f_156;
    i_157  =  i_108 | 7;
    l_158  =  (long) i_157;
    l_159  =  l_158 << 1;
    ul_160  =  ul_0 + l_159;
    sh_161  =  *((__global short *) (values + l_159));
    i_162  =  (int) sh_161;
    f_163  =  half_to_float((short) i_162);
    ul_7[15]  =  f_163;
    i_164  =  i_50 + 512;
    i_165  =  i_164 << 3;
    l_166  =  (long) i_165;
    l_167  =  l_166 << 1;
    ul_168  =  ul_0 + l_167;
    sh_169  =  *((__global short *) (values + l_167));
    i_170  =  (int) sh_169;
    f_171  =  half_to_float((short) i_170);
    ul_7[16]  =  f_171;
    i_172  =  i_165 | 1;
    l_173  =  (long) i_172;
    l_174  =  l_173 << 1;
    ul_175  =  ul_0 + l_174;
    sh_176  =  *((__global short *) (values + l_174));
    i_177  =  (int) sh_176;
    f_178  =  half_to_float((short) i_177);
    ul_7[17]  =  f_178;
    i_179  =  i_165 | 2;
    l_180  =  (long) i_179;
    l_181  =  l_180 << 1;
    ul_182  =  ul_0 + l_181;
    sh_183  =  *((__global short *) (values + l_181));
    i_184  =  (int) sh_183;
    f_185  =  half_to_float((short) i_184);
    ul_7[18]  =  f_185;
    i_186  =  i_165 | 3;
    l_187  =  (long) i_186;
    l_188  =  l_187 << 1;
    ul_189  =  ul_0 + l_188;
    sh_190  =  *((__global short *) (values + l_188));
    i_191  =  (int) sh_190;
    f_192  =  half_to_float((short) i_191);
    ul_7[19]  =  f_192;
    i_193  =  i_165 | 4;
    l_194  =  (long) i_193;
    l_195  =  l_194 << 1;
    ul_196  =  ul_0 + l_195;
    sh_197  =  *((__global short *) (values + l_195));
    i_198  =  (int) sh_197;
    f_199  =  half_to_float((short) i_198);
    ul_7[20]  =  f_199;
    i_200  =  i_165 | 5;
    l_201  =  (long) i_200;
    l_202  =  l_201 << 1;
    ul_203  =  ul_0 + l_202;
    sh_204  =  *((__global short *) (values + l_202));
    i_205  =  (int) sh_204;
    f_206  =  half_to_float((short) i_205);
    ul_7[21]  =  f_206;
    i_207  =  i_165 | 6;
    l_208  =  (long) i_207;
    l_209  =  l_208 << 1;
    ul_210  =  ul_0 + l_209;
    sh_211  =  *((__global short *) (values + l_209));
    i_212  =  (int) sh_211;
    f_213  =  half_to_float((short) i_212);
    ul_7[22]  =  f_213;
    i_214  =  i_165 | 7;
    l_215  =  (long) i_214;
    l_216  =  l_215 << 1;
    ul_217  =  ul_0 + l_216;
    sh_218  =  *((__global short *) (values + l_216));
    i_219  =  (int) sh_218;
    f_220  =  half_to_float((short) i_219);
    ul_7[23]  =  f_220;
    i_221  =  i_50 + 768;
    i_222  =  i_221 << 3;
    l_223  =  (long) i_222;
    l_224  =  l_223 << 1;
    ul_225  =  ul_0 + l_224;
    sh_226  =  *((__global short *) (values + l_224));
    i_227  =  (int) sh_226;
    f_228  =  half_to_float((short) i_227);
    ul_7[24]  =  f_228;
    i_229  =  i_222 | 1;
    l_230  =  (long) i_229;
    l_231  =  l_230 << 1;
    ul_232  =  ul_0 + l_231;
    sh_233  =  *((__global short *) (values + l_231));
    i_234  =  (int) sh_233;
    f_235  =  half_to_float((short) i_234);
    ul_7[25]  =  f_235;
    i_236  =  i_222 | 2;
    l_237  =  (long) i_236;
    l_238  =  l_237 << 1;
    ul_239  =  ul_0 + l_238;
    sh_240  =  *((__global short *) (values + l_238));
    i_241  =  (int) sh_240;
    f_242  =  half_to_float((short) i_241);
    ul_7[26]  =  f_242;
    i_243  =  i_222 | 3;
    l_244  =  (long) i_243;
    l_245  =  l_244 << 1;
    ul_246  =  ul_0 + l_245;
    sh_247  =  *((__global short *) (values + l_245));
    i_248  =  (int) sh_247;
    f_249  =  half_to_float((short) i_248);
    ul_7[27]  =  f_249;
    i_250  =  i_222 | 4;
    l_251  =  (long) i_250;
    l_252  =  l_251 << 1;
    ul_253  =  ul_0 + l_252;
    sh_254  =  *((__global short *) (values + l_252));
    i_255  =  (int) sh_254;
    f_256  =  half_to_float((short) i_255);
    ul_7[28]  =  f_256;
    i_257  =  i_222 | 5;
    l_258  =  (long) i_257;
    l_259  =  l_258 << 1;
    ul_260  =  ul_0 + l_259;
    sh_261  =  *((__global short *) (values + l_259));
    i_262  =  (int) sh_261;
    f_263  =  half_to_float((short) i_262);
    ul_7[29]  =  f_263;
    i_264  =  i_222 | 6;
    l_265  =  (long) i_264;
    l_266  =  l_265 << 1;
    ul_267  =  ul_0 + l_266;
    sh_268  =  *((__global short *) (values + l_266));
    i_269  =  (int) sh_268;
    f_270  =  half_to_float((short) i_269);
    ul_7[30]  =  f_270;
    i_271  =  i_222 | 7;
    l_272  =  (long) i_271;
    l_273  =  l_272 << 1;
    ul_274  =  ul_0 + l_273;
    sh_275  =  *((__global short *) (values + l_273));
    i_276  =  (int) sh_275;
    f_277  =  half_to_float((short) i_276);
    ul_7[31]  =  f_277;
    f_278  =  f_57 + 0.0F;
    f_279  =  f_64 + f_278;
    f_280  =  f_71 + f_279;
    f_281  =  f_78 + f_280;
    f_282  =  f_85 + f_281;
    f_283  =  f_92 + f_282;
    f_284  =  f_99 + f_283;
    f_285  =  f_106 + f_284;
    f_286  =  f_114 + f_285;
    f_287  =  f_121 + f_286;
    f_288  =  f_128 + f_287;
    f_289  =  f_135 + f_288;
    f_290  =  f_142 + f_289;
    f_291  =  f_149 + f_290;
    f_292  =  f_156 + f_291;
    f_293  =  f_163 + f_292;
    f_294  =  f_171 + f_293;
    f_295  =  f_178 + f_294;
    f_296  =  f_185 + f_295;
    f_297  =  f_192 + f_296;
    f_298  =  f_199 + f_297;
    f_299  =  f_206 + f_298;
    f_300  =  f_213 + f_299;
    f_301  =  f_220 + f_300;
    f_302  =  f_228 + f_301;
    f_303  =  f_235 + f_302;
    f_304  =  f_242 + f_303;
    f_305  =  f_249 + f_304;
    f_306  =  f_256 + f_305;
    f_307  =  f_263 + f_306;
    f_308  =  f_270 + f_307;
    f_309  =  f_277 + f_308;
    f_310  =  f_309 * 0.03125F;
    f_311  =  f_310 - f_46;
    f_312  =  f_311 * f_311;
    f_313  =  f_45 + 32.0F;
    f_314  =  32.0F / f_313;
    f_315  =  f_314 * f_45;
    f_316  =  f_277 - f_310;
    f_317  =  f_270 - f_310;
    f_318  =  f_263 - f_310;
    f_319  =  f_256 - f_310;
    f_320  =  f_249 - f_310;
    f_321  =  f_242 - f_310;
    f_322  =  f_235 - f_310;
    f_323  =  f_228 - f_310;
    f_324  =  f_220 - f_310;
    f_325  =  f_213 - f_310;
    f_326  =  f_206 - f_310;
    f_327  =  f_199 - f_310;
    f_328  =  f_192 - f_310;
    f_329  =  f_185 - f_310;
    f_330  =  f_178 - f_310;
    f_331  =  f_171 - f_310;
    f_332  =  f_163 - f_310;
    f_333  =  f_156 - f_310;
    f_334  =  f_149 - f_310;
    f_335  =  f_142 - f_310;
    f_336  =  f_135 - f_310;
    f_337  =  f_128 - f_310;
    f_338  =  f_121 - f_310;
    f_339  =  f_114 - f_310;
    f_340  =  f_106 - f_310;
    f_341  =  f_99 - f_310;
    f_342  =  f_92 - f_310;
    f_343  =  f_85 - f_310;
    f_344  =  f_78 - f_310;
    f_345  =  f_71 - f_310;
    f_346  =  f_64 - f_310;
    f_347  =  f_57 - f_310;
    f_348  =  fma(f_347, f_347, 0.0F);
    f_349  =  fma(f_346, f_346, f_348);
    f_350  =  fma(f_345, f_345, f_349);
    f_351  =  fma(f_344, f_344, f_350);
    f_352  =  fma(f_343, f_343, f_351);
    f_353  =  fma(f_342, f_342, f_352);
    f_354  =  fma(f_341, f_341, f_353);
    f_355  =  fma(f_340, f_340, f_354);
    f_356  =  fma(f_339, f_339, f_355);
    f_357  =  fma(f_338, f_338, f_356);
    f_358  =  fma(f_337, f_337, f_357);
    f_359  =  fma(f_336, f_336, f_358);
    f_360  =  fma(f_335, f_335, f_359);
    f_361  =  fma(f_334, f_334, f_360);
    f_362  =  fma(f_333, f_333, f_361);
    f_363  =  fma(f_332, f_332, f_362);
    f_364  =  fma(f_331, f_331, f_363);
    f_365  =  fma(f_330, f_330, f_364);
    f_366  =  fma(f_329, f_329, f_365);
    f_367  =  fma(f_328, f_328, f_366);
    f_368  =  fma(f_327, f_327, f_367);
    f_369  =  fma(f_326, f_326, f_368);
    f_370  =  fma(f_325, f_325, f_369);
    f_371  =  fma(f_324, f_324, f_370);
    f_372  =  fma(f_323, f_323, f_371);
    f_373  =  fma(f_322, f_322, f_372);
    f_374  =  fma(f_321, f_321, f_373);
    f_375  =  fma(f_320, f_320, f_374);
    f_376  =  fma(f_319, f_319, f_375);
    f_377  =  fma(f_318, f_318, f_376);
    f_378  =  fma(f_317, f_317, f_377);
    f_379  =  fma(f_316, f_316, f_378);
    f_380  =  fma(f_312, f_315, f_379);
    f_381  =  f_47 + f_380;
    f_382  =  fma(f_314, f_311, f_46);
    i_383  =  i_49 + 1;
    i_384  =  (i_383 < i_44) ? 1024 : 0;
    i_385  =  i_384 + i_48;
    f_45  =  f_313;
    f_46  =  f_382;
    f_47  =  f_381;
    i_48  =  i_385;
    i_49  =  i_383;
  }  // B1
  // BLOCK 3
  i_386  =  i_43 & -1024;
  i_387  =  i_386 + i_36;
  i_388  =  i_32 - i_387;
  i_389  =  max(0, i_388);
  i_390  =  i_389 + 255;
  i_391  =  i_390 >> 31;
  i_392  =  i_391 >> 24;
  i_393  =  i_392 + i_390;
  i_394  =  i_393 >> 8;
  // BLOCK 4 MERGES [3 5 ]
  f_395  =  f_45;
  f_396  =  f_46;
  f_397  =  f_47;
  i_398  =  i_387;
  i_399  =  0;
  for(;i_399 < i_394;)
  {
    // BLOCK 5
    i_400  =  i_398 + i_35;
    i_401  =  i_400 << 3;
    l_402  =  (long) i_401;
    l_403  =  l_402 << 1;
    ul_404  =  ul_0 + l_403;
    sh_405  =  *((__global short *) (values + l_403));
    i_406  =  (int) sh_405;
    f_407  =  half_to_float((short) i_406);
    ul_7[0]  =  f_407;
    i_408  =  i_401 | 1;
    l_409  =  (long) i_408;
    l_410  =  l_409 << 1;
    ul_411  =  ul_0 + l_410;
    sh_412  =  *((__global short *) (values + l_410));
    i_413  =  (int) sh_412;
    f_414  =  half_to_float((short) i_413);
    ul_7[1]  =  f_414;
    i_415  =  i_401 | 2;
    l_416  =  (long) i_415;
    l_417  =  l_416 << 1;
    ul_418  =  ul_0 + l_417;
    sh_419  =  *((__global short *) (values + l_417));
    i_420  =  (int) sh_419;
    f_421  =  half_to_float((short) i_420);
    ul_7[2]  =  f_421;
    i_422  =  i_401 | 3;
    l_423  =  (long) i_422;
    l_424  =  l_423 << 1;
    ul_425  =  ul_0 + l_424;
    sh_426  =  *((__global short *) (values + l_424));
    i_427  =  (int) sh_426;
    f_428  =  half_to_float((short) i_427);
    ul_7[3]  =  f_428;
    i_429  =  i_401 | 4;
    l_430  =  (long) i_429;
    l_431  =  l_430 << 1;
    ul_432  =  ul_0 + l_431;
    sh_433  =  *((__global short *) (values + l_431));
    i_434  =  (int) sh_433;
    f_435  =  half_to_float((short) i_434);
    ul_7[4]  =  f_435;
    i_436  =  i_401 | 5;
    l_437  =  (long) i_436;
    l_438  =  l_437 << 1;
    ul_439  =  ul_0 + l_438;
    sh_440  =  *((__global short *) (values + l_438));
    i_441  =  (int) sh_440;
    f_442  =  half_to_float((short) i_441);
    ul_7[5]  =  f_442;
    i_443  =  i_401 | 6;
    l_444  =  (long) i_443;
    l_445  =  l_444 << 1;
    ul_446  =  ul_0 + l_445;
    sh_447  =  *((__global short *) (values + l_445));
    i_448  =  (int) sh_447;
    f_449  =  half_to_float((short) i_448);
    ul_7[6]  =  f_449;
    i_450  =  i_401 | 7;
    l_451  =  (long) i_450;
    l_452  =  l_451 << 1;
    ul_453  =  ul_0 + l_452;
    sh_454  =  *((__global short *) (values + l_452));
    i_455  =  (int) sh_454;
    f_456  =  half_to_float((short) i_455);
    ul_7[7]  =  f_456;
    f_457  =  f_407 + 0.0F;
    f_458  =  f_414 + f_457;
    f_459  =  f_421 + f_458;
    f_460  =  f_428 + f_459;
    f_461  =  f_435 + f_460;
    f_462  =  f_442 + f_461;
    f_463  =  f_449 + f_462;
    f_464  =  f_456 + f_463;
    f_465  =  f_464 * 0.125F;
    f_466  =  f_465 - f_396;
    f_467  =  f_466 * f_466;
    f_468  =  f_395 + 8.0F;
    f_469  =  8.0F / f_468;
    f_470  =  f_469 * f_395;
    f_471  =  f_456 - f_465;
    f_472  =  f_449 - f_465;
    f_473  =  f_442 - f_465;
    f_474  =  f_435 - f_465;
    f_475  =  f_428 - f_465;
    f_476  =  f_421 - f_465;
    f_477  =  f_414 - f_465;
    f_478  =  f_407 - f_465;
    f_479  =  fma(f_478, f_478, 0.0F);
    f_480  =  fma(f_477, f_477, f_479);
    f_481  =  fma(f_476, f_476, f_480);
    f_482  =  fma(f_475, f_475, f_481);
    f_483  =  fma(f_474, f_474, f_482);
    f_484  =  fma(f_473, f_473, f_483);
    f_485  =  fma(f_472, f_472, f_484);
    f_486  =  fma(f_471, f_471, f_485);
    f_487  =  fma(f_467, f_470, f_486);
    f_488  =  f_397 + f_487;
    f_489  =  fma(f_469, f_466, f_396);
    i_490  =  i_399 + 1;
    i_491  =  (i_490 < i_394) ? 256 : 0;
    i_492  =  i_491 + i_398;
    f_395  =  f_468;
    f_396  =  f_489;
    f_397  =  f_488;
    i_398  =  i_492;
    i_399  =  i_490;
  }  // B4
  // BLOCK 6
  adf_8[i_36]  =  f_395;
  adf_9[i_36]  =  f_396;
  adf_10[i_36]  =  f_397;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 7 MERGES [6 11 ]
  i_493  =  128;
  for(;i_493 >= 1;)
  {
    // BLOCK 8
    b_494  =  i_36 < i_493;
    if(b_494)
    {
      // BLOCK 9
      f_495  =  adf_8[i_36];
      i_496  =  i_493 + i_36;
      f_497  =  adf_8[i_496];
      f_498  =  adf_8[i_496];
      f_499  =  adf_9[i_496];
      f_500  =  adf_9[i_36];
      f_501  =  adf_9[i_36];
      f_502  =  f_495 + f_497;
      f_503  =  fmax(f_502, 1.0F);
      f_504  =  f_498 / f_503;
      f_505  =  f_499 - f_500;
      f_506  =  fma(f_504, f_505, f_501);
      adf_9[i_36]  =  f_506;
      f_507  =  adf_10[i_36];
      f_508  =  adf_10[i_496];
      f_509  =  f_505 * f_505;
      f_510  =  f_504 * f_495;
      f_511  =  fma(f_509, f_510, f_508);
      f_512  =  f_511 + f_507;
      adf_10[i_36]  =  f_512;
      adf_8[i_36]  =  f_502;
    }  // B8
    else
    {
      // BLOCK 10
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_513  =  i_493 >> 1;
    i_493  =  i_513;
  }  // B7
  // BLOCK 12
  i_514  =  i_33 << 1;
  i_515  =  i_514 + i_20;
  i_516  =  i_515 + 1;
  l_517  =  (long) i_516;
  l_518  =  l_517 << 2;
  ul_519  =  ul_1 + l_518;
  l_520  =  (long) i_515;
  l_521  =  l_520 << 2;
  ul_522  =  ul_1 + l_521;
  b_523  =  i_36 == 0;
  if(b_523)
  {
    // BLOCK 13
    f_524  =  adf_9[0];
    *((__global float *) (arena + l_521))  =  f_524;
    f_525  =  adf_10[0];
    *((__global float *) (arena + l_518))  =  f_525;
  }  // B12
  else
  {
    // BLOCK 14
  }  // B12
  // BLOCK 15 MERGES [14 13 ]
  barrier(CLK_GLOBAL_MEM_FENCE);
  f_526  =  *((__global float *) (arena + l_521));
  ul_527  =  ul_5 + 20L;
  i_528  =  *((__global int *) (params + 20L));
  l_529  =  (long) i_528;
  l_530  =  l_529 << 2;
  ul_531  =  ul_4 + l_530;
  f_532  =  *((__global float *) (constants + l_530));
  f_533  =  *((__global float *) (arena + l_518));
  i_534  =  *((__global int *) (params + 8L));
  i_535  =  *((__global int *) (params + 4L));
  i_536  =  *((__global int *) (params + 24L));
  i_537  =  *((__global int *) (params + 24L));
  ul_538  =  ul_5 + 28L;
  i_539  =  *((__global int *) (params + 28L));
  i_540  =  *((__global int *) (params + 12L));
  ul_541  =  ul_5 + 16L;
  i_542  =  *((__global int *) (params + 16L));
  i_543  =  i_534 >> 31;
  i_544  =  i_543 >> 29;
  i_545  =  i_544 + i_534;
  i_546  =  i_545 >> 3;
  i_547  =  i_535 / i_536;
  i_548  =  i_547 * i_33;
  i_549  =  i_546 * i_548;
  i_550  =  i_542 >> 31;
  i_551  =  i_550 >> 29;
  i_552  =  i_551 + i_542;
  i_553  =  i_552 >> 3;
  i_554  =  i_549 + i_553;
  i_555  =  i_540 >> 31;
  i_556  =  i_555 >> 29;
  i_557  =  i_556 + i_540;
  i_558  =  i_557 >> 3;
  i_559  =  i_558 + i_549;
  i_560  =  i_33 % i_537;
  i_561  =  i_560 * i_547;
  f_562  =  (float) i_28;
  f_563  =  f_533 / f_562;
  f_564  =  f_563 + f_532;
  f_565  =  rsqrt(f_564);
  i_566  =  max(0, i_37);
  i_567  =  i_566 + 255;
  i_568  =  i_567 >> 31;
  i_569  =  i_568 >> 24;
  i_570  =  i_569 + i_567;
  i_571  =  i_570 >> 8;
  // BLOCK 16 MERGES [15 78 ]
  i_572  =  i_36;
  i_573  =  0;
  for(;i_573 < i_571;)
  {
    // BLOCK 17
    i_574  =  i_559 + i_572;
    i_575  =  i_574 << 3;
    l_576  =  (long) i_575;
    l_577  =  l_576 << 1;
    ul_578  =  ul_0 + l_577;
    sh_579  =  *((__global short *) (values + l_577));
    i_580  =  (int) sh_579;
    f_581  =  half_to_float((short) i_580);
    ul_12[0]  =  f_581;
    i_582  =  i_575 | 1;
    l_583  =  (long) i_582;
    l_584  =  l_583 << 1;
    ul_585  =  ul_0 + l_584;
    sh_586  =  *((__global short *) (values + l_584));
    i_587  =  (int) sh_586;
    f_588  =  half_to_float((short) i_587);
    ul_12[1]  =  f_588;
    i_589  =  i_575 | 2;
    l_590  =  (long) i_589;
    l_591  =  l_590 << 1;
    ul_592  =  ul_0 + l_591;
    sh_593  =  *((__global short *) (values + l_591));
    i_594  =  (int) sh_593;
    f_595  =  half_to_float((short) i_594);
    ul_12[2]  =  f_595;
    i_596  =  i_575 | 3;
    l_597  =  (long) i_596;
    l_598  =  l_597 << 1;
    ul_599  =  ul_0 + l_598;
    sh_600  =  *((__global short *) (values + l_598));
    i_601  =  (int) sh_600;
    f_602  =  half_to_float((short) i_601);
    ul_12[3]  =  f_602;
    i_603  =  i_575 | 4;
    l_604  =  (long) i_603;
    l_605  =  l_604 << 1;
    ul_606  =  ul_0 + l_605;
    sh_607  =  *((__global short *) (values + l_605));
    i_608  =  (int) sh_607;
    f_609  =  half_to_float((short) i_608);
    ul_12[4]  =  f_609;
    i_610  =  i_575 | 5;
    l_611  =  (long) i_610;
    l_612  =  l_611 << 1;
    ul_613  =  ul_0 + l_612;
    sh_614  =  *((__global short *) (values + l_612));
    i_615  =  (int) sh_614;
    f_616  =  half_to_float((short) i_615);
    ul_12[5]  =  f_616;
    i_617  =  i_575 | 6;
    l_618  =  (long) i_617;
    l_619  =  l_618 << 1;
    ul_620  =  ul_0 + l_619;
    sh_621  =  *((__global short *) (values + l_619));
    i_622  =  (int) sh_621;
    f_623  =  half_to_float((short) i_622);
    ul_12[6]  =  f_623;
    i_624  =  i_575 | 7;
    l_625  =  (long) i_624;
    l_626  =  l_625 << 1;
    ul_627  =  ul_0 + l_626;
    sh_628  =  *((__global short *) (values + l_626));
    i_629  =  (int) sh_628;
    f_630  =  half_to_float((short) i_629);
    ul_12[7]  =  f_630;
    i_631  =  i_572 / i_546;
    i_632  =  i_561 + i_631;
    l_633  =  (long) i_632;
    l_634  =  l_633 << 2;
    ul_635  =  ul_2 + l_634;
    f_636  =  *((__global float *) (w + l_634));
    ul_637  =  ul_3 + l_634;
    f_638  =  *((__global float *) (b + l_634));
    f_639  =  f_565 * f_636;
    f_640  =  f_581 - f_526;
    f_641  =  fma(f_639, f_640, f_638);
    ul_12[0]  =  f_641;
    f_642  =  f_588 - f_526;
    f_643  =  fma(f_639, f_642, f_638);
    ul_12[1]  =  f_643;
    f_644  =  f_595 - f_526;
    f_645  =  fma(f_639, f_644, f_638);
    ul_12[2]  =  f_645;
    f_646  =  f_602 - f_526;
    f_647  =  fma(f_639, f_646, f_638);
    ul_12[3]  =  f_647;
    f_648  =  f_609 - f_526;
    f_649  =  fma(f_639, f_648, f_638);
    ul_12[4]  =  f_649;
    f_650  =  f_616 - f_526;
    f_651  =  fma(f_639, f_650, f_638);
    ul_12[5]  =  f_651;
    f_652  =  f_623 - f_526;
    f_653  =  fma(f_639, f_652, f_638);
    ul_12[6]  =  f_653;
    f_654  =  f_630 - f_526;
    f_655  =  fma(f_639, f_654, f_638);
    ul_12[7]  =  f_655;
    b_656  =  i_539 == 1;
    if(b_656)
    {
      // BLOCK 18
      f_657  =  -f_641;
      f_658  =  exp(f_657);
      f_659  =  f_658 + 1.0F;
      f_660  =  f_641 / f_659;
      ul_12[0]  =  f_660;
      f_661  =  -f_643;
      f_662  =  exp(f_661);
      f_663  =  f_662 + 1.0F;
      f_664  =  f_643 / f_663;
      ul_12[1]  =  f_664;
      f_665  =  -f_645;
      f_666  =  exp(f_665);
      f_667  =  f_666 + 1.0F;
      f_668  =  f_645 / f_667;
      ul_12[2]  =  f_668;
      f_669  =  -f_647;
      f_670  =  exp(f_669);
      f_671  =  f_670 + 1.0F;
      f_672  =  f_647 / f_671;
      ul_12[3]  =  f_672;
      f_673  =  -f_649;
      f_674  =  exp(f_673);
      f_675  =  f_674 + 1.0F;
      f_676  =  f_649 / f_675;
      ul_12[4]  =  f_676;
      f_677  =  -f_651;
      f_678  =  exp(f_677);
      f_679  =  f_678 + 1.0F;
      f_680  =  f_651 / f_679;
      ul_12[5]  =  f_680;
      f_681  =  -f_653;
      f_682  =  exp(f_681);
      f_683  =  f_682 + 1.0F;
      f_684  =  f_653 / f_683;
      ul_12[6]  =  f_684;
      f_685  =  -f_655;
      f_686  =  exp(f_685);
      f_687  =  f_686 + 1.0F;
      f_688  =  f_655 / f_687;
      ul_12[7]  =  f_688;
    }  // B17
    else
    {
      // BLOCK 19
      b_689  =  i_539 == 0;
      if(b_689)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        f_690  =  ul_12[0];
        b_691  =  i_539 == 2;
        if(b_691)
        {
          // BLOCK 22
          f_692  =  fabs(f_690);
          f_693  =  fma(f_692, 0.34F, 1.0F);
          f_694  =  1.0F / f_693;
          f_695  =  fma(f_694, -0.026121028F, 0.13950191F);
          f_696  =  f_695 * f_694;
          f_697  =  f_696 - 0.2731372F;
          f_698  =  fma(f_694, f_697, 0.20218718F);
          f_699  =  f_698 * f_694;
          f_700  =  f_699 - 0.044721164F;
          f_701  =  fma(f_694, f_700, 0.115360156F);
          f_702  =  fma(f_694, f_701, 0.11519744F);
          f_703  =  fma(f_694, f_702, 0.13611223F);
          f_704  =  fma(f_694, f_703, 0.1356205F);
          f_705  =  f_692 * -0.5F;
          f_706  =  f_705 * f_692;
          f_707  =  exp(f_706);
          f_708  =  f_707 * f_694;
          f_709  =  f_704 * f_708;
          f_710  =  f_709 * f_690;
          i_711  =  isless(f_690, 0.0F);
          if(i_711 == 1)
          {
            // BLOCK 23
            f_712  =  f_710;
          }  // B22
          else
          {
            // BLOCK 24
            f_713  =  f_690 - f_710;
            f_712  =  f_713;
          }  // B22
        }  // B21
        else
        {
          // BLOCK 25
          b_714  =  i_539 == 3;
          if(b_714)
          {
            // BLOCK 26
            f_715  =  f_690 * -1.702F;
            f_716  =  exp(f_715);
            f_717  =  f_716 + 1.0F;
            f_718  =  f_690 / f_717;
            f_712  =  f_718;
          }  // B25
          else
          {
            // BLOCK 27
            f_712  =  f_690;
          }  // B25
        }  // B21
        // BLOCK 28 MERGES [23 27 26 24 ]
        ul_12[0]  =  f_712;
        f_719  =  ul_12[1];
        b_720  =  i_539 == 2;
        if(b_720)
        {
          // BLOCK 29
          f_721  =  fabs(f_719);
          f_722  =  fma(f_721, 0.34F, 1.0F);
          f_723  =  1.0F / f_722;
          f_724  =  fma(f_723, -0.026121028F, 0.13950191F);
          f_725  =  f_724 * f_723;
          f_726  =  f_725 - 0.2731372F;
          f_727  =  fma(f_723, f_726, 0.20218718F);
          f_728  =  f_727 * f_723;
          f_729  =  f_728 - 0.044721164F;
          f_730  =  fma(f_723, f_729, 0.115360156F);
          f_731  =  fma(f_723, f_730, 0.11519744F);
          f_732  =  fma(f_723, f_731, 0.13611223F);
          f_733  =  fma(f_723, f_732, 0.1356205F);
          f_734  =  f_721 * -0.5F;
          f_735  =  f_734 * f_721;
          f_736  =  exp(f_735);
          f_737  =  f_736 * f_723;
          f_738  =  f_733 * f_737;
          f_739  =  f_738 * f_719;
          i_740  =  isless(f_719, 0.0F);
          if(i_740 == 1)
          {
            // BLOCK 30
            f_741  =  f_739;
          }  // B29
          else
          {
            // BLOCK 31
            f_742  =  f_719 - f_739;
            f_741  =  f_742;
          }  // B29
        }  // B28
        else
        {
          // BLOCK 32
          b_743  =  i_539 == 3;
          if(b_743)
          {
            // BLOCK 33
            f_744  =  f_719 * -1.702F;
            f_745  =  exp(f_744);
            f_746  =  f_745 + 1.0F;
            f_747  =  f_719 / f_746;
            f_741  =  f_747;
          }  // B32
          else
          {
            // BLOCK 34
            f_741  =  f_719;
          }  // B32
        }  // B28
        // BLOCK 35 MERGES [30 34 33 31 ]
        ul_12[1]  =  f_741;
        f_748  =  ul_12[2];
        b_749  =  i_539 == 2;
        if(b_749)
        {
          // BLOCK 36
          f_750  =  fabs(f_748);
          f_751  =  fma(f_750, 0.34F, 1.0F);
          f_752  =  1.0F / f_751;
          f_753  =  fma(f_752, -0.026121028F, 0.13950191F);
          f_754  =  f_753 * f_752;
          f_755  =  f_754 - 0.2731372F;
          f_756  =  fma(f_752, f_755, 0.20218718F);
          f_757  =  f_756 * f_752;
          f_758  =  f_757 - 0.044721164F;
          f_759  =  fma(f_752, f_758, 0.115360156F);
          f_760  =  fma(f_752, f_759, 0.11519744F);
          f_761  =  fma(f_752, f_760, 0.13611223F);
          f_762  =  fma(f_752, f_761, 0.1356205F);
          f_763  =  f_750 * -0.5F;
          f_764  =  f_763 * f_750;
          f_765  =  exp(f_764);
          f_766  =  f_765 * f_752;
          f_767  =  f_762 * f_766;
          f_768  =  f_767 * f_748;
          i_769  =  isless(f_748, 0.0F);
          if(i_769 == 1)
          {
            // BLOCK 37
            f_770  =  f_768;
          }  // B36
          else
          {
            // BLOCK 38
            f_771  =  f_748 - f_768;
            f_770  =  f_771;
          }  // B36
        }  // B35
        else
        {
          // BLOCK 39
          b_772  =  i_539 == 3;
          if(b_772)
          {
            // BLOCK 40
            f_773  =  f_748 * -1.702F;
            f_774  =  exp(f_773);
            f_775  =  f_774 + 1.0F;
            f_776  =  f_748 / f_775;
            f_770  =  f_776;
          }  // B39
          else
          {
            // BLOCK 41
            f_770  =  f_748;
          }  // B39
        }  // B35
        // BLOCK 42 MERGES [37 41 40 38 ]
        ul_12[2]  =  f_770;
        f_777  =  ul_12[3];
        b_778  =  i_539 == 2;
        if(b_778)
        {
          // BLOCK 43
          f_779  =  fabs(f_777);
          f_780  =  fma(f_779, 0.34F, 1.0F);
          f_781  =  1.0F / f_780;
          f_782  =  fma(f_781, -0.026121028F, 0.13950191F);
          f_783  =  f_782 * f_781;
          f_784  =  f_783 - 0.2731372F;
          f_785  =  fma(f_781, f_784, 0.20218718F);
          f_786  =  f_785 * f_781;
          f_787  =  f_786 - 0.044721164F;
          f_788  =  fma(f_781, f_787, 0.115360156F);
          f_789  =  fma(f_781, f_788, 0.11519744F);
          f_790  =  fma(f_781, f_789, 0.13611223F);
          f_791  =  fma(f_781, f_790, 0.1356205F);
          f_792  =  f_779 * -0.5F;
          f_793  =  f_792 * f_779;
          f_794  =  exp(f_793);
          f_795  =  f_794 * f_781;
          f_796  =  f_791 * f_795;
          f_797  =  f_796 * f_777;
          i_798  =  isless(f_777, 0.0F);
          if(i_798 == 1)
          {
            // BLOCK 44
            f_799  =  f_797;
          }  // B43
          else
          {
            // BLOCK 45
            f_800  =  f_777 - f_797;
            f_799  =  f_800;
          }  // B43
        }  // B42
        else
        {
          // BLOCK 46
          b_801  =  i_539 == 3;
          if(b_801)
          {
            // BLOCK 47
            f_802  =  f_777 * -1.702F;
            f_803  =  exp(f_802);
            f_804  =  f_803 + 1.0F;
            f_805  =  f_777 / f_804;
            f_799  =  f_805;
          }  // B46
          else
          {
            // BLOCK 48
            f_799  =  f_777;
          }  // B46
        }  // B42
        // BLOCK 49 MERGES [44 48 47 45 ]
        ul_12[3]  =  f_799;
        f_806  =  ul_12[4];
        b_807  =  i_539 == 2;
        if(b_807)
        {
          // BLOCK 50
          f_808  =  fabs(f_806);
          f_809  =  fma(f_808, 0.34F, 1.0F);
          f_810  =  1.0F / f_809;
          f_811  =  fma(f_810, -0.026121028F, 0.13950191F);
          f_812  =  f_811 * f_810;
          f_813  =  f_812 - 0.2731372F;
          f_814  =  fma(f_810, f_813, 0.20218718F);
          f_815  =  f_814 * f_810;
          f_816  =  f_815 - 0.044721164F;
          f_817  =  fma(f_810, f_816, 0.115360156F);
          f_818  =  fma(f_810, f_817, 0.11519744F);
          f_819  =  fma(f_810, f_818, 0.13611223F);
          f_820  =  fma(f_810, f_819, 0.1356205F);
          f_821  =  f_808 * -0.5F;
          f_822  =  f_821 * f_808;
          f_823  =  exp(f_822);
          f_824  =  f_823 * f_810;
          f_825  =  f_820 * f_824;
          f_826  =  f_825 * f_806;
          i_827  =  isless(f_806, 0.0F);
          if(i_827 == 1)
          {
            // BLOCK 51
            f_828  =  f_826;
          }  // B50
          else
          {
            // BLOCK 52
            f_829  =  f_806 - f_826;
            f_828  =  f_829;
          }  // B50
        }  // B49
        else
        {
          // BLOCK 53
          b_830  =  i_539 == 3;
          if(b_830)
          {
            // BLOCK 54
            f_831  =  f_806 * -1.702F;
            f_832  =  exp(f_831);
            f_833  =  f_832 + 1.0F;
            f_834  =  f_806 / f_833;
            f_828  =  f_834;
          }  // B53
          else
          {
            // BLOCK 55
            f_828  =  f_806;
          }  // B53
        }  // B49
        // BLOCK 56 MERGES [51 55 54 52 ]
        ul_12[4]  =  f_828;
        f_835  =  ul_12[5];
        b_836  =  i_539 == 2;
        if(b_836)
        {
          // BLOCK 57
          f_837  =  fabs(f_835);
          f_838  =  fma(f_837, 0.34F, 1.0F);
          f_839  =  1.0F / f_838;
          f_840  =  fma(f_839, -0.026121028F, 0.13950191F);
          f_841  =  f_840 * f_839;
          f_842  =  f_841 - 0.2731372F;
          f_843  =  fma(f_839, f_842, 0.20218718F);
          f_844  =  f_843 * f_839;
          f_845  =  f_844 - 0.044721164F;
          f_846  =  fma(f_839, f_845, 0.115360156F);
          f_847  =  fma(f_839, f_846, 0.11519744F);
          f_848  =  fma(f_839, f_847, 0.13611223F);
          f_849  =  fma(f_839, f_848, 0.1356205F);
          f_850  =  f_837 * -0.5F;
          f_851  =  f_850 * f_837;
          f_852  =  exp(f_851);
          f_853  =  f_852 * f_839;
          f_854  =  f_849 * f_853;
          f_855  =  f_854 * f_835;
          i_856  =  isless(f_835, 0.0F);
          if(i_856 == 1)
          {
            // BLOCK 58
            f_857  =  f_855;
          }  // B57
          else
          {
            // BLOCK 59
            f_858  =  f_835 - f_855;
            f_857  =  f_858;
          }  // B57
        }  // B56
        else
        {
          // BLOCK 60
          b_859  =  i_539 == 3;
          if(b_859)
          {
            // BLOCK 61
            f_860  =  f_835 * -1.702F;
            f_861  =  exp(f_860);
            f_862  =  f_861 + 1.0F;
            f_863  =  f_835 / f_862;
            f_857  =  f_863;
          }  // B60
          else
          {
            // BLOCK 62
            f_857  =  f_835;
          }  // B60
        }  // B56
        // BLOCK 63 MERGES [58 62 61 59 ]
        ul_12[5]  =  f_857;
        f_864  =  ul_12[6];
        b_865  =  i_539 == 2;
        if(b_865)
        {
          // BLOCK 64
          f_866  =  fabs(f_864);
          f_867  =  fma(f_866, 0.34F, 1.0F);
          f_868  =  1.0F / f_867;
          f_869  =  fma(f_868, -0.026121028F, 0.13950191F);
          f_870  =  f_869 * f_868;
          f_871  =  f_870 - 0.2731372F;
          f_872  =  fma(f_868, f_871, 0.20218718F);
          f_873  =  f_872 * f_868;
          f_874  =  f_873 - 0.044721164F;
          f_875  =  fma(f_868, f_874, 0.115360156F);
          f_876  =  fma(f_868, f_875, 0.11519744F);
          f_877  =  fma(f_868, f_876, 0.13611223F);
          f_878  =  fma(f_868, f_877, 0.1356205F);
          f_879  =  f_866 * -0.5F;
          f_880  =  f_879 * f_866;
          f_881  =  exp(f_880);
          f_882  =  f_881 * f_868;
          f_883  =  f_878 * f_882;
          f_884  =  f_883 * f_864;
          i_885  =  isless(f_864, 0.0F);
          if(i_885 == 1)
          {
            // BLOCK 65
            f_886  =  f_884;
          }  // B64
          else
          {
            // BLOCK 66
            f_887  =  f_864 - f_884;
            f_886  =  f_887;
          }  // B64
        }  // B63
        else
        {
          // BLOCK 67
          b_888  =  i_539 == 3;
          if(b_888)
          {
            // BLOCK 68
            f_889  =  f_864 * -1.702F;
            f_890  =  exp(f_889);
            f_891  =  f_890 + 1.0F;
            f_892  =  f_864 / f_891;
            f_886  =  f_892;
          }  // B67
          else
          {
            // BLOCK 69
            f_886  =  f_864;
          }  // B67
        }  // B63
        // BLOCK 70 MERGES [65 69 68 66 ]
        ul_12[6]  =  f_886;
        f_893  =  ul_12[7];
        b_894  =  i_539 == 2;
        if(b_894)
        {
          // BLOCK 71
          f_895  =  fabs(f_893);
          f_896  =  fma(f_895, 0.34F, 1.0F);
          f_897  =  1.0F / f_896;
          f_898  =  fma(f_897, -0.026121028F, 0.13950191F);
          f_899  =  f_898 * f_897;
          f_900  =  f_899 - 0.2731372F;
          f_901  =  fma(f_897, f_900, 0.20218718F);
          f_902  =  f_901 * f_897;
          f_903  =  f_902 - 0.044721164F;
          f_904  =  fma(f_897, f_903, 0.115360156F);
          f_905  =  fma(f_897, f_904, 0.11519744F);
          f_906  =  fma(f_897, f_905, 0.13611223F);
          f_907  =  fma(f_897, f_906, 0.1356205F);
          f_908  =  f_895 * -0.5F;
          f_909  =  f_908 * f_895;
          f_910  =  exp(f_909);
          f_911  =  f_910 * f_897;
          f_912  =  f_907 * f_911;
          f_913  =  f_912 * f_893;
          i_914  =  isless(f_893, 0.0F);
          if(i_914 == 1)
          {
            // BLOCK 72
            f_915  =  f_913;
          }  // B71
          else
          {
            // BLOCK 73
            f_916  =  f_893 - f_913;
            f_915  =  f_916;
          }  // B71
        }  // B70
        else
        {
          // BLOCK 74
          b_917  =  i_539 == 3;
          if(b_917)
          {
            // BLOCK 75
            f_918  =  f_893 * -1.702F;
            f_919  =  exp(f_918);
            f_920  =  f_919 + 1.0F;
            f_921  =  f_893 / f_920;
            f_915  =  f_921;
          }  // B74
          else
          {
            // BLOCK 76
            f_915  =  f_893;
          }  // B74
        }  // B70
        // BLOCK 77 MERGES [72 76 75 73 ]
        ul_12[7]  =  f_915;
      }  // B19
    }  // B17
    // BLOCK 78 MERGES [18 20 77 ]
    f_922  =  ul_12[0];
    i_923  =  i_554 + i_572;
    i_924  =  i_923 << 3;
    l_925  =  (long) i_924;
    l_926  =  l_925 << 1;
    ul_927  =  ul_0 + l_926;
    f_928  =  f_922;
    i_929  =  float_to_half(f_928);
    sh_930  =  (short) i_929;
    *((__global short *) (values + l_926))  =  sh_930;
    f_931  =  ul_12[1];
    i_932  =  i_924 | 1;
    l_933  =  (long) i_932;
    l_934  =  l_933 << 1;
    ul_935  =  ul_0 + l_934;
    f_936  =  f_931;
    i_937  =  float_to_half(f_936);
    sh_938  =  (short) i_937;
    *((__global short *) (values + l_934))  =  sh_938;
    f_939  =  ul_12[2];
    i_940  =  i_924 | 2;
    l_941  =  (long) i_940;
    l_942  =  l_941 << 1;
    ul_943  =  ul_0 + l_942;
    f_944  =  f_939;
    i_945  =  float_to_half(f_944);
    sh_946  =  (short) i_945;
    *((__global short *) (values + l_942))  =  sh_946;
    f_947  =  ul_12[3];
    i_948  =  i_924 | 3;
    l_949  =  (long) i_948;
    l_950  =  l_949 << 1;
    ul_951  =  ul_0 + l_950;
    f_952  =  f_947;
    i_953  =  float_to_half(f_952);
    sh_954  =  (short) i_953;
    *((__global short *) (values + l_950))  =  sh_954;
    f_955  =  ul_12[4];
    i_956  =  i_924 | 4;
    l_957  =  (long) i_956;
    l_958  =  l_957 << 1;
    ul_959  =  ul_0 + l_958;
    f_960  =  f_955;
    i_961  =  float_to_half(f_960);
    sh_962  =  (short) i_961;
    *((__global short *) (values + l_958))  =  sh_962;
    f_963  =  ul_12[5];
    i_964  =  i_924 | 5;
    l_965  =  (long) i_964;
    l_966  =  l_965 << 1;
    ul_967  =  ul_0 + l_966;
    f_968  =  f_963;
    i_969  =  float_to_half(f_968);
    sh_970  =  (short) i_969;
    *((__global short *) (values + l_966))  =  sh_970;
    f_971  =  ul_12[6];
    i_972  =  i_924 | 6;
    l_973  =  (long) i_972;
    l_974  =  l_973 << 1;
    ul_975  =  ul_0 + l_974;
    f_976  =  f_971;
    i_977  =  float_to_half(f_976);
    sh_978  =  (short) i_977;
    *((__global short *) (values + l_974))  =  sh_978;
    f_979  =  ul_12[7];
    i_980  =  i_924 | 7;
    l_981  =  (long) i_980;
    l_982  =  l_981 << 1;
    ul_983  =  ul_0 + l_982;
    f_984  =  f_979;
    i_985  =  float_to_half(f_984);
    sh_986  =  (short) i_985;
    *((__global short *) (values + l_982))  =  sh_986;
    i_987  =  i_573 + 1;
    i_988  =  (i_987 < i_571) ? 256 : 0;
    i_989  =  i_988 + i_572;
    i_572  =  i_989;
    i_573  =  i_987;
  }  // B16
  // BLOCK 79
  return;
}  //  kernel
