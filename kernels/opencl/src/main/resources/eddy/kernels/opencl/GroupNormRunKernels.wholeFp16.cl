// GroupNormRunKernels.wholeFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormRunKernels.java sha256 97a4d93c6e75f34a841be8fb0ed07ad1e36a7f551c6b511f0782aecb8c480442
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 55187d4daf1363d3630a6ac1d42c820098f6ed4f724fa59ac7cbe1d8488818cc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 ae598cd8c7a6c6cda74b7f9fccc07486e78e03a299a0c3fa0399614513398e1e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 55f468f0830a8bcfbfa09ff215aa65caa4632ca256b98f279b2eb6a2f80aaf1b
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 b1003ef7c113c5b4b227791b88ce22439654b2801839de5e402cd10ca76dfaf5
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
  bool b_500, b_529, b_662, b_695, b_697, b_720, b_726, b_749, b_755, b_778, b_784, b_807, b_813, b_836, b_842, b_865, b_871, b_894, b_900, b_923;
  float f_106, f_114, f_121, f_128, f_135, f_142, f_149, f_156, f_163, f_171, f_178, f_185, f_192, f_199, f_206, f_213, f_220, f_228, f_235, f_242, f_249, f_256, f_263, f_270, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_371, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_400, f_408, f_415, f_422, f_429, f_436, f_443, f_450, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_487, f_488, f_489, f_49, f_490, f_491, f_492, f_493, f_497, f_498, f_501, f_503, f_504, f_505, f_506, f_507, f_508, f_509, f_510, f_511, f_512, f_513, f_514, f_515, f_516, f_517, f_518, f_530, f_531, f_532, f_538, f_539, f_568, f_569, f_57, f_570, f_571, f_587, f_594, f_601, f_608, f_615, f_622, f_629, f_636, f_64, f_642, f_644, f_645, f_646, f_647, f_648, f_649, f_650, f_651, f_652, f_653, f_654, f_655, f_656, f_657, f_658, f_659, f_660, f_661, f_663, f_664, f_665, f_666, f_667, f_668, f_669, f_670, f_671, f_672, f_673, f_674, f_675, f_676, f_677, f_678, f_679, f_680, f_681, f_682, f_683, f_684, f_685, f_686, f_687, f_688, f_689, f_690, f_691, f_692, f_693, f_694, f_696, f_698, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_71, f_710, f_711, f_712, f_713, f_714, f_715, f_716, f_718, f_719, f_721, f_722, f_723, f_724, f_725, f_727, f_728, f_729, f_730, f_731, f_732, f_733, f_734, f_735, f_736, f_737, f_738, f_739, f_740, f_741, f_742, f_743, f_744, f_745, f_747, f_748, f_750, f_751, f_752, f_753, f_754, f_756, f_757, f_758, f_759, f_760, f_761, f_762, f_763, f_764, f_765, f_766, f_767, f_768, f_769, f_770, f_771, f_772, f_773, f_774, f_776, f_777, f_779, f_78, f_780, f_781, f_782, f_783, f_785, f_786, f_787, f_788, f_789, f_790, f_791, f_792, f_793, f_794, f_795, f_796, f_797, f_798, f_799, f_800, f_801, f_802, f_803, f_805, f_806, f_808, f_809, f_810, f_811, f_812, f_814, f_815, f_816, f_817, f_818, f_819, f_820, f_821, f_822, f_823, f_824, f_825, f_826, f_827, f_828, f_829, f_830, f_831, f_832, f_834, f_835, f_837, f_838, f_839, f_840, f_841, f_843, f_844, f_845, f_846, f_847, f_848, f_849, f_85, f_850, f_851, f_852, f_853, f_854, f_855, f_856, f_857, f_858, f_859, f_860, f_861, f_863, f_864, f_866, f_867, f_868, f_869, f_870, f_872, f_873, f_874, f_875, f_876, f_877, f_878, f_879, f_880, f_881, f_882, f_883, f_884, f_885, f_886, f_887, f_888, f_889, f_890, f_892, f_893, f_895, f_896, f_897, f_898, f_899, f_901, f_902, f_903, f_904, f_905, f_906, f_907, f_908, f_909, f_910, f_911, f_912, f_913, f_914, f_915, f_916, f_917, f_918, f_919, f_92, f_921, f_922, f_924, f_925, f_926, f_927, f_928, f_934, f_937, f_942, f_945, f_950, f_953, f_958, f_961, f_966, f_969, f_974, f_977, f_982, f_985, f_99, f_990;
  int i_100, i_105, i_107, i_108, i_113, i_115, i_120, i_122, i_127, i_129, i_134, i_136, i_141, i_143, i_148, i_150, i_155, i_157, i_16, i_162, i_164, i_165, i_170, i_172, i_177, i_179, i_18, i_184, i_186, i_191, i_193, i_198, i_20, i_200, i_205, i_207, i_212, i_214, i_219, i_22, i_221, i_222, i_227, i_229, i_234, i_236, i_24, i_241, i_243, i_248, i_25, i_250, i_255, i_257, i_26, i_262, i_264, i_269, i_27, i_271, i_276, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_386, i_387, i_388, i_389, i_39, i_390, i_391, i_392, i_393, i_394, i_395, i_396, i_397, i_398, i_399, i_40, i_401, i_402, i_407, i_409, i_41, i_414, i_416, i_42, i_421, i_423, i_428, i_43, i_430, i_435, i_437, i_44, i_442, i_444, i_449, i_45, i_451, i_456, i_46, i_47, i_48, i_494, i_495, i_496, i_499, i_50, i_502, i_51, i_519, i_520, i_521, i_522, i_534, i_540, i_541, i_542, i_543, i_545, i_546, i_548, i_549, i_550, i_551, i_552, i_553, i_554, i_555, i_556, i_557, i_558, i_559, i_56, i_560, i_561, i_562, i_563, i_564, i_565, i_566, i_567, i_572, i_573, i_574, i_575, i_576, i_577, i_578, i_579, i_58, i_580, i_581, i_586, i_588, i_593, i_595, i_600, i_602, i_607, i_609, i_614, i_616, i_621, i_623, i_628, i_63, i_630, i_635, i_637, i_638, i_65, i_70, i_717, i_72, i_746, i_77, i_775, i_79, i_804, i_833, i_84, i_86, i_862, i_891, i_91, i_920, i_929, i_93, i_930, i_935, i_938, i_943, i_946, i_951, i_954, i_959, i_962, i_967, i_970, i_975, i_978, i_98, i_983, i_986, i_991, i_993, i_994, i_995;
  long l_101, l_102, l_109, l_110, l_116, l_117, l_123, l_124, l_130, l_131, l_137, l_138, l_144, l_145, l_151, l_152, l_158, l_159, l_166, l_167, l_173, l_174, l_180, l_181, l_187, l_188, l_194, l_195, l_201, l_202, l_208, l_209, l_215, l_216, l_223, l_224, l_230, l_231, l_237, l_238, l_244, l_245, l_251, l_252, l_258, l_259, l_265, l_266, l_272, l_273, l_403, l_404, l_410, l_411, l_417, l_418, l_424, l_425, l_431, l_432, l_438, l_439, l_445, l_446, l_452, l_453, l_52, l_523, l_524, l_526, l_527, l_53, l_535, l_536, l_582, l_583, l_589, l_59, l_590, l_596, l_597, l_60, l_603, l_604, l_610, l_611, l_617, l_618, l_624, l_625, l_631, l_632, l_639, l_640, l_66, l_67, l_73, l_74, l_80, l_81, l_87, l_88, l_931, l_932, l_939, l_94, l_940, l_947, l_948, l_95, l_955, l_956, l_963, l_964, l_971, l_972, l_979, l_980, l_987, l_988;
  short sh_104, sh_112, sh_119, sh_126, sh_133, sh_140, sh_147, sh_154, sh_161, sh_169, sh_176, sh_183, sh_190, sh_197, sh_204, sh_211, sh_218, sh_226, sh_233, sh_240, sh_247, sh_254, sh_261, sh_268, sh_275, sh_406, sh_413, sh_420, sh_427, sh_434, sh_441, sh_448, sh_455, sh_55, sh_585, sh_592, sh_599, sh_606, sh_613, sh_62, sh_620, sh_627, sh_634, sh_69, sh_76, sh_83, sh_90, sh_936, sh_944, sh_952, sh_960, sh_968, sh_97, sh_976, sh_984, sh_992;
  ulong ul_0, ul_1, ul_103, ul_111, ul_118, ul_125, ul_132, ul_139, ul_146, ul_15, ul_153, ul_160, ul_168, ul_17, ul_175, ul_182, ul_189, ul_19, ul_196, ul_2, ul_203, ul_21, ul_210, ul_217, ul_225, ul_23, ul_232, ul_239, ul_246, ul_253, ul_260, ul_267, ul_274, ul_3, ul_4, ul_405, ul_412, ul_419, ul_426, ul_433, ul_440, ul_447, ul_454, ul_5, ul_525, ul_528, ul_533, ul_537, ul_54, ul_544, ul_547, ul_584, ul_591, ul_598, ul_605, ul_61, ul_612, ul_619, ul_626, ul_633, ul_641, ul_643, ul_68, ul_75, ul_82, ul_89, ul_933, ul_941, ul_949, ul_957, ul_96, ul_965, ul_973, ul_981, ul_989;

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
  __private float ul_6[3];
  __private float* ul_7 = ul_6;
  __private float ul_8[32];
  __private float* ul_9 = ul_8;
  __local float adf_10[256] __attribute__((aligned(16)));
  __local float adf_11[256] __attribute__((aligned(16)));
  __local float adf_12[256] __attribute__((aligned(16)));
  __private float ul_13[8];
  __private float* ul_14 = ul_13;
  ul_15  =  ul_5 + 4L;
  i_16  =  *((__global int *) (params + 4L));
  ul_17  =  ul_5 + 24L;
  i_18  =  *((__global int *) (params + 24L));
  ul_19  =  ul_5 + 8L;
  i_20  =  *((__global int *) (params + 8L));
  ul_21  =  ul_5 + 32L;
  i_22  =  *((__global int *) (params + 32L));
  ul_23  =  ul_5 + 12L;
  i_24  =  *((__global int *) (params + 12L));
  ul_7[0]  =  0.0F;
  ul_7[1]  =  0.0F;
  ul_7[2]  =  0.0F;
  i_25  =  i_24 >> 31;
  i_26  =  i_25 >> 29;
  i_27  =  i_26 + i_24;
  i_28  =  i_27 >> 3;
  i_29  =  i_16 / i_18;
  i_30  =  i_29 * i_20;
  i_31  =  i_30 >> 31;
  i_32  =  i_31 >> 29;
  i_33  =  i_32 + i_30;
  i_34  =  i_33 >> 3;
  i_35  =  get_group_id(0);
  i_36  =  i_34 * i_35;
  i_37  =  i_28 + i_36;
  i_38  =  get_local_id(0);
  i_39  =  i_34 - i_38;
  i_40  =  i_39 + -768;
  i_41  =  max(0, i_40);
  i_42  =  i_41 + 1023;
  i_43  =  i_42 >> 31;
  i_44  =  i_43 >> 22;
  i_45  =  i_44 + i_42;
  i_46  =  i_45 >> 10;
  // BLOCK 1 MERGES [0 2 ]
  i_47  =  i_38;
  i_48  =  0;
  f_49  =  0.0F;
  for(;i_48 < i_46;)
  {
    // BLOCK 2
    i_50  =  i_37 + i_47;
    i_51  =  i_50 << 3;
    l_52  =  (long) i_51;
    l_53  =  l_52 << 1;
    ul_54  =  ul_0 + l_53;
    sh_55  =  *((__global short *) (values + l_53));
    i_56  =  (int) sh_55;
    f_57  =  half_to_float((short) i_56);
    ul_9[0]  =  f_57;
    i_58  =  i_51 | 1;
    l_59  =  (long) i_58;
    l_60  =  l_59 << 1;
    ul_61  =  ul_0 + l_60;
    sh_62  =  *((__global short *) (values + l_60));
    i_63  =  (int) sh_62;
    f_64  =  half_to_float((short) i_63);
    ul_9[1]  =  f_64;
    i_65  =  i_51 | 2;
    l_66  =  (long) i_65;
    l_67  =  l_66 << 1;
    ul_68  =  ul_0 + l_67;
    sh_69  =  *((__global short *) (values + l_67));
    i_70  =  (int) sh_69;
    f_71  =  half_to_float((short) i_70);
    ul_9[2]  =  f_71;
    i_72  =  i_51 | 3;
    l_73  =  (long) i_72;
    l_74  =  l_73 << 1;
    ul_75  =  ul_0 + l_74;
    sh_76  =  *((__global short *) (values + l_74));
    i_77  =  (int) sh_76;
    f_78  =  half_to_float((short) i_77);
    ul_9[3]  =  f_78;
    i_79  =  i_51 | 4;
    l_80  =  (long) i_79;
    l_81  =  l_80 << 1;
    ul_82  =  ul_0 + l_81;
    sh_83  =  *((__global short *) (values + l_81));
    i_84  =  (int) sh_83;
    f_85  =  half_to_float((short) i_84);
    ul_9[4]  =  f_85;
    i_86  =  i_51 | 5;
    l_87  =  (long) i_86;
    l_88  =  l_87 << 1;
    ul_89  =  ul_0 + l_88;
    sh_90  =  *((__global short *) (values + l_88));
    i_91  =  (int) sh_90;
    f_92  =  half_to_float((short) i_91);
    ul_9[5]  =  f_92;
    i_93  =  i_51 | 6;
    l_94  =  (long) i_93;
    l_95  =  l_94 << 1;
    ul_96  =  ul_0 + l_95;
    sh_97  =  *((__global short *) (values + l_95));
    i_98  =  (int) sh_97;
    f_99  =  half_to_float((short) i_98);
    ul_9[6]  =  f_99;
    i_100  =  i_51 | 7;
    l_101  =  (long) i_100;
    l_102  =  l_101 << 1;
    ul_103  =  ul_0 + l_102;
    sh_104  =  *((__global short *) (values + l_102));
    i_105  =  (int) sh_104;
    f_106  =  half_to_float((short) i_105);
    ul_9[7]  =  f_106;
    i_107  =  i_50 + 256;
    i_108  =  i_107 << 3;
    l_109  =  (long) i_108;
    l_110  =  l_109 << 1;
    ul_111  =  ul_0 + l_110;
    sh_112  =  *((__global short *) (values + l_110));
    i_113  =  (int) sh_112;
    f_114  =  half_to_float((short) i_113);
    ul_9[8]  =  f_114;
    i_115  =  i_108 | 1;
    l_116  =  (long) i_115;
    l_117  =  l_116 << 1;
    ul_118  =  ul_0 + l_117;
    sh_119  =  *((__global short *) (values + l_117));
    i_120  =  (int) sh_119;
    f_121  =  half_to_float((short) i_120);
    ul_9[9]  =  f_121;
    i_122  =  i_108 | 2;
    l_123  =  (long) i_122;
    l_124  =  l_123 << 1;
    ul_125  =  ul_0 + l_124;
    sh_126  =  *((__global short *) (values + l_124));
    i_127  =  (int) sh_126;
    f_128  =  half_to_float((short) i_127);
    ul_9[10]  =  f_128;
    i_129  =  i_108 | 3;
    l_130  =  (long) i_129;
    l_131  =  l_130 << 1;
    ul_132  =  ul_0 + l_131;
    sh_133  =  *((__global short *) (values + l_131));
    i_134  =  (int) sh_133;
    f_135  =  half_to_float((short) i_134);
    ul_9[11]  =  f_135;
    i_136  =  i_108 | 4;
    l_137  =  (long) i_136;
    l_138  =  l_137 << 1;
    ul_139  =  ul_0 + l_138;
    sh_140  =  *((__global short *) (values + l_138));
    i_141  =  (int) sh_140;
    f_142  =  half_to_float((short) i_141);
    ul_9[12]  =  f_142;
    i_143  =  i_108 | 5;
    l_144  =  (long) i_143;
    l_145  =  l_144 << 1;
    ul_146  =  ul_0 + l_145;
    sh_147  =  *((__global short *) (values + l_145));
    i_148  =  (int) sh_147;
    f_149  =  half_to_float((short) i_148);
    ul_9[13]  =  f_149;
    i_150  =  i_108 | 6;
    l_151  =  (long) i_150;
    l_152  =  l_151 << 1;
    ul_153  =  ul_0 + l_152;
    sh_154  =  *((__global short *) (values + l_152));
    i_155  =  (int) sh_154;
    f_156  =  half_to_float((short) i_155);
    ul_9[14]  =  f_156;
    i_157  =  i_108 | 7;
    l_158  =  (long) i_157;
    l_159  =  l_158 << 1;
    ul_160  =  ul_0 + l_159;
    sh_161  =  *((__global short *) (values + l_159));
    i_162  =  (int) sh_161;
    f_163  =  half_to_float((short) i_162);
    ul_9[15]  =  f_163;
    i_164  =  i_50 + 512;
    i_165  =  i_164 << 3;
    l_166  =  (long) i_165;
    l_167  =  l_166 << 1;
    ul_168  =  ul_0 + l_167;
    sh_169  =  *((__global short *) (values + l_167));
    i_170  =  (int) sh_169;
    f_171  =  half_to_float((short) i_170);
    ul_9[16]  =  f_171;
    i_172  =  i_165 | 1;
    l_173  =  (long) i_172;
    l_174  =  l_173 << 1;
    ul_175  =  ul_0 + l_174;
    sh_176  =  *((__global short *) (values + l_174));
    i_177  =  (int) sh_176;
    f_178  =  half_to_float((short) i_177);
    ul_9[17]  =  f_178;
    i_179  =  i_165 | 2;
    l_180  =  (long) i_179;
    l_181  =  l_180 << 1;
    ul_182  =  ul_0 + l_181;
    sh_183  =  *((__global short *) (values + l_181));
    i_184  =  (int) sh_183;
    f_185  =  half_to_float((short) i_184);
    ul_9[18]  =  f_185;
    i_186  =  i_165 | 3;
    l_187  =  (long) i_186;
    l_188  =  l_187 << 1;
    ul_189  =  ul_0 + l_188;
    sh_190  =  *((__global short *) (values + l_188));
    i_191  =  (int) sh_190;
    f_192  =  half_to_float((short) i_191);
    ul_9[19]  =  f_192;
    i_193  =  i_165 | 4;
    l_194  =  (long) i_193;
    l_195  =  l_194 << 1;
    ul_196  =  ul_0 + l_195;
    sh_197  =  *((__global short *) (values + l_195));
    i_198  =  (int) sh_197;
    f_199  =  half_to_float((short) i_198);
    ul_9[20]  =  f_199;
    i_200  =  i_165 | 5;
    l_201  =  (long) i_200;
    l_202  =  l_201 << 1;
    ul_203  =  ul_0 + l_202;
    sh_204  =  *((__global short *) (values + l_202));
    i_205  =  (int) sh_204;
    f_206  =  half_to_float((short) i_205);
    ul_9[21]  =  f_206;
    i_207  =  i_165 | 6;
    l_208  =  (long) i_207;
    l_209  =  l_208 << 1;
    ul_210  =  ul_0 + l_209;
    sh_211  =  *((__global short *) (values + l_209));
    i_212  =  (int) sh_211;
    f_213  =  half_to_float((short) i_212);
    ul_9[22]  =  f_213;
    i_214  =  i_165 | 7;
    l_215  =  (long) i_214;
    l_216  =  l_215 << 1;
    ul_217  =  ul_0 + l_216;
    sh_218  =  *((__global short *) (values + l_216));
    i_219  =  (int) sh_218;
    f_220  =  half_to_float((short) i_219);
    ul_9[23]  =  f_220;
    i_221  =  i_50 + 768;
    i_222  =  i_221 << 3;
    l_223  =  (long) i_222;
    l_224  =  l_223 << 1;
    ul_225  =  ul_0 + l_224;
    sh_226  =  *((__global short *) (values + l_224));
    i_227  =  (int) sh_226;
    f_228  =  half_to_float((short) i_227);
    ul_9[24]  =  f_228;
    i_229  =  i_222 | 1;
    l_230  =  (long) i_229;
    l_231  =  l_230 << 1;
    ul_232  =  ul_0 + l_231;
    sh_233  =  *((__global short *) (values + l_231));
    i_234  =  (int) sh_233;
    f_235  =  half_to_float((short) i_234);
    ul_9[25]  =  f_235;
    i_236  =  i_222 | 2;
    l_237  =  (long) i_236;
    l_238  =  l_237 << 1;
    ul_239  =  ul_0 + l_238;
    sh_240  =  *((__global short *) (values + l_238));
    i_241  =  (int) sh_240;
    f_242  =  half_to_float((short) i_241);
    ul_9[26]  =  f_242;
    i_243  =  i_222 | 3;
    l_244  =  (long) i_243;
    l_245  =  l_244 << 1;
    ul_246  =  ul_0 + l_245;
    sh_247  =  *((__global short *) (values + l_245));
    i_248  =  (int) sh_247;
    f_249  =  half_to_float((short) i_248);
    ul_9[27]  =  f_249;
    i_250  =  i_222 | 4;
    l_251  =  (long) i_250;
    l_252  =  l_251 << 1;
    ul_253  =  ul_0 + l_252;
    sh_254  =  *((__global short *) (values + l_252));
    i_255  =  (int) sh_254;
    f_256  =  half_to_float((short) i_255);
    ul_9[28]  =  f_256;
    i_257  =  i_222 | 5;
    l_258  =  (long) i_257;
    l_259  =  l_258 << 1;
    ul_260  =  ul_0 + l_259;
    sh_261  =  *((__global short *) (values + l_259));
    i_262  =  (int) sh_261;
    f_263  =  half_to_float((short) i_262);
    ul_9[29]  =  f_263;
    i_264  =  i_222 | 6;
    l_265  =  (long) i_264;
    l_266  =  l_265 << 1;
    ul_267  =  ul_0 + l_266;
    sh_268  =  *((__global short *) (values + l_266));
    i_269  =  (int) sh_268;
    f_270  =  half_to_float((short) i_269);
    ul_9[30]  =  f_270;
    i_271  =  i_222 | 7;
    l_272  =  (long) i_271;
    l_273  =  l_272 << 1;
    ul_274  =  ul_0 + l_273;
    sh_275  =  *((__global short *) (values + l_273));
    i_276  =  (int) sh_275;
    f_277  =  half_to_float((short) i_276);
    ul_9[31]  =  f_277;
    f_278  =  ul_7[0];
    f_279  =  ul_7[1];
    f_280  =  f_278 + 32.0F;
    f_281  =  32.0F / f_280;
    f_282  =  f_57 + 0.0F;
    f_283  =  f_64 + f_282;
    f_284  =  f_71 + f_283;
    f_285  =  f_78 + f_284;
    f_286  =  f_85 + f_285;
    f_287  =  f_92 + f_286;
    f_288  =  f_99 + f_287;
    f_289  =  f_106 + f_288;
    f_290  =  f_114 + f_289;
    f_291  =  f_121 + f_290;
    f_292  =  f_128 + f_291;
    f_293  =  f_135 + f_292;
    f_294  =  f_142 + f_293;
    f_295  =  f_149 + f_294;
    f_296  =  f_156 + f_295;
    f_297  =  f_163 + f_296;
    f_298  =  f_171 + f_297;
    f_299  =  f_178 + f_298;
    f_300  =  f_185 + f_299;
    f_301  =  f_192 + f_300;
    f_302  =  f_199 + f_301;
    f_303  =  f_206 + f_302;
    f_304  =  f_213 + f_303;
    f_305  =  f_220 + f_304;
    f_306  =  f_228 + f_305;
    f_307  =  f_235 + f_306;
    f_308  =  f_242 + f_307;
    f_309  =  f_249 + f_308;
    f_310  =  f_256 + f_309;
    f_311  =  f_263 + f_310;
    f_312  =  f_270 + f_311;
    f_313  =  f_277 + f_312;
    f_314  =  f_313 * 0.03125F;
    f_315  =  f_314 - f_279;
    f_316  =  fma(f_281, f_315, f_279);
    ul_7[1]  =  f_316;
    f_317  =  ul_7[2];
    f_318  =  f_315 * f_315;
    f_319  =  f_281 * f_278;
    f_320  =  f_277 - f_314;
    f_321  =  f_270 - f_314;
    f_322  =  f_263 - f_314;
    f_323  =  f_256 - f_314;
    f_324  =  f_249 - f_314;
    f_325  =  f_242 - f_314;
    f_326  =  f_235 - f_314;
    f_327  =  f_228 - f_314;
    f_328  =  f_220 - f_314;
    f_329  =  f_213 - f_314;
    f_330  =  f_206 - f_314;
    f_331  =  f_199 - f_314;
    f_332  =  f_192 - f_314;
    f_333  =  f_185 - f_314;
    f_334  =  f_178 - f_314;
    f_335  =  f_171 - f_314;
    f_336  =  f_163 - f_314;
    f_337  =  f_156 - f_314;
    f_338  =  f_149 - f_314;
    f_339  =  f_142 - f_314;
    f_340  =  f_135 - f_314;
    f_341  =  f_128 - f_314;
    f_342  =  f_121 - f_314;
    f_343  =  f_114 - f_314;
    f_344  =  f_106 - f_314;
    f_345  =  f_99 - f_314;
    f_346  =  f_92 - f_314;
    f_347  =  f_85 - f_314;
    f_348  =  f_78 - f_314;
    f_349  =  f_71 - f_314;
    f_350  =  f_64 - f_314;
    f_351  =  f_57 - f_314;
    f_352  =  fma(f_351, f_351, 0.0F);
    f_353  =  fma(f_350, f_350, f_352);
    f_354  =  fma(f_349, f_349, f_353);
    f_355  =  fma(f_348, f_348, f_354);
    f_356  =  fma(f_347, f_347, f_355);
    f_357  =  fma(f_346, f_346, f_356);
    f_358  =  fma(f_345, f_345, f_357);
    f_359  =  fma(f_344, f_344, f_358);
    f_360  =  fma(f_343, f_343, f_359);
    f_361  =  fma(f_342, f_342, f_360);
    f_362  =  fma(f_341, f_341, f_361);
    f_363  =  fma(f_340, f_340, f_362);
    f_364  =  fma(f_339, f_339, f_363);
    f_365  =  fma(f_338, f_338, f_364);
    f_366  =  fma(f_337, f_337, f_365);
    f_367  =  fma(f_336, f_336, f_366);
    f_368  =  fma(f_335, f_335, f_367);
    f_369  =  fma(f_334, f_334, f_368);
    f_370  =  fma(f_333, f_333, f_369);
    f_371  =  fma(f_332, f_332, f_370);
    f_372  =  fma(f_331, f_331, f_371);
    f_373  =  fma(f_330, f_330, f_372);
    f_374  =  fma(f_329, f_329, f_373);
    f_375  =  fma(f_328, f_328, f_374);
    f_376  =  fma(f_327, f_327, f_375);
    f_377  =  fma(f_326, f_326, f_376);
    f_378  =  fma(f_325, f_325, f_377);
    f_379  =  fma(f_324, f_324, f_378);
    f_380  =  fma(f_323, f_323, f_379);
    f_381  =  fma(f_322, f_322, f_380);
    f_382  =  fma(f_321, f_321, f_381);
    f_383  =  fma(f_320, f_320, f_382);
    f_384  =  fma(f_318, f_319, f_383);
    f_385  =  f_384 + f_317;
    ul_7[2]  =  f_385;
    ul_7[0]  =  f_280;
    i_386  =  i_48 + 1;
    i_387  =  (i_386 < i_46) ? 1024 : 0;
    i_388  =  i_387 + i_47;
    i_47  =  i_388;
    i_48  =  i_386;
    f_49  =  f_280;
  }  // B1
  // BLOCK 3
  i_389  =  i_45 & -1024;
  i_390  =  i_389 + i_38;
  i_391  =  i_34 - i_390;
  i_392  =  max(0, i_391);
  i_393  =  i_392 + 255;
  i_394  =  i_393 >> 31;
  i_395  =  i_394 >> 24;
  i_396  =  i_395 + i_393;
  i_397  =  i_396 >> 8;
  // BLOCK 4 MERGES [3 5 ]
  i_398  =  i_390;
  i_399  =  0;
  f_400  =  f_49;
  for(;i_399 < i_397;)
  {
    // BLOCK 5
    i_401  =  i_398 + i_37;
    i_402  =  i_401 << 3;
    l_403  =  (long) i_402;
    l_404  =  l_403 << 1;
    ul_405  =  ul_0 + l_404;
    sh_406  =  *((__global short *) (values + l_404));
    i_407  =  (int) sh_406;
    f_408  =  half_to_float((short) i_407);
    ul_9[0]  =  f_408;
    i_409  =  i_402 | 1;
    l_410  =  (long) i_409;
    l_411  =  l_410 << 1;
    ul_412  =  ul_0 + l_411;
    sh_413  =  *((__global short *) (values + l_411));
    i_414  =  (int) sh_413;
    f_415  =  half_to_float((short) i_414);
    ul_9[1]  =  f_415;
    i_416  =  i_402 | 2;
    l_417  =  (long) i_416;
    l_418  =  l_417 << 1;
    ul_419  =  ul_0 + l_418;
    sh_420  =  *((__global short *) (values + l_418));
    i_421  =  (int) sh_420;
    f_422  =  half_to_float((short) i_421);
    ul_9[2]  =  f_422;
    i_423  =  i_402 | 3;
    l_424  =  (long) i_423;
    l_425  =  l_424 << 1;
    ul_426  =  ul_0 + l_425;
    sh_427  =  *((__global short *) (values + l_425));
    i_428  =  (int) sh_427;
    f_429  =  half_to_float((short) i_428);
    ul_9[3]  =  f_429;
    i_430  =  i_402 | 4;
    l_431  =  (long) i_430;
    l_432  =  l_431 << 1;
    ul_433  =  ul_0 + l_432;
    sh_434  =  *((__global short *) (values + l_432));
    i_435  =  (int) sh_434;
    f_436  =  half_to_float((short) i_435);
    ul_9[4]  =  f_436;
    i_437  =  i_402 | 5;
    l_438  =  (long) i_437;
    l_439  =  l_438 << 1;
    ul_440  =  ul_0 + l_439;
    sh_441  =  *((__global short *) (values + l_439));
    i_442  =  (int) sh_441;
    f_443  =  half_to_float((short) i_442);
    ul_9[5]  =  f_443;
    i_444  =  i_402 | 6;
    l_445  =  (long) i_444;
    l_446  =  l_445 << 1;
    ul_447  =  ul_0 + l_446;
    sh_448  =  *((__global short *) (values + l_446));
    i_449  =  (int) sh_448;
    f_450  =  half_to_float((short) i_449);
    ul_9[6]  =  f_450;
    i_451  =  i_402 | 7;
    l_452  =  (long) i_451;
    l_453  =  l_452 << 1;
    ul_454  =  ul_0 + l_453;
    sh_455  =  *((__global short *) (values + l_453));
    i_456  =  (int) sh_455;
    f_457  =  half_to_float((short) i_456);
    ul_9[7]  =  f_457;
    f_458  =  ul_7[0];
    f_459  =  ul_7[1];
    f_460  =  f_458 + 8.0F;
    f_461  =  8.0F / f_460;
    f_462  =  f_408 + 0.0F;
    f_463  =  f_415 + f_462;
    f_464  =  f_422 + f_463;
    f_465  =  f_429 + f_464;
    f_466  =  f_436 + f_465;
    f_467  =  f_443 + f_466;
    f_468  =  f_450 + f_467;
    f_469  =  f_457 + f_468;
    f_470  =  f_469 * 0.125F;
    f_471  =  f_470 - f_459;
    f_472  =  fma(f_461, f_471, f_459);
    ul_7[1]  =  f_472;
    f_473  =  ul_7[2];
    f_474  =  f_471 * f_471;
    f_475  =  f_461 * f_458;
    f_476  =  f_457 - f_470;
    f_477  =  f_450 - f_470;
    f_478  =  f_443 - f_470;
    f_479  =  f_436 - f_470;
    f_480  =  f_429 - f_470;
    f_481  =  f_422 - f_470;
    f_482  =  f_415 - f_470;
    f_483  =  f_408 - f_470;
    f_484  =  fma(f_483, f_483, 0.0F);
    f_485  =  fma(f_482, f_482, f_484);
    f_486  =  fma(f_481, f_481, f_485);
    f_487  =  fma(f_480, f_480, f_486);
    f_488  =  fma(f_479, f_479, f_487);
    f_489  =  fma(f_478, f_478, f_488);
    f_490  =  fma(f_477, f_477, f_489);
    f_491  =  fma(f_476, f_476, f_490);
    f_492  =  fma(f_474, f_475, f_491);
    f_493  =  f_492 + f_473;
    ul_7[2]  =  f_493;
    ul_7[0]  =  f_460;
    i_494  =  i_399 + 1;
    i_495  =  (i_494 < i_397) ? 256 : 0;
    i_496  =  i_495 + i_398;
    i_398  =  i_496;
    i_399  =  i_494;
    f_400  =  f_460;
  }  // B4
  // BLOCK 6
  adf_10[i_38]  =  f_400;
  f_497  =  ul_7[1];
  adf_11[i_38]  =  f_497;
  f_498  =  ul_7[2];
  adf_12[i_38]  =  f_498;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 7 MERGES [6 11 ]
  i_499  =  128;
  for(;i_499 >= 1;)
  {
    // BLOCK 8
    b_500  =  i_38 < i_499;
    if(b_500)
    {
      // BLOCK 9
      f_501  =  adf_10[i_38];
      i_502  =  i_499 + i_38;
      f_503  =  adf_10[i_502];
      f_504  =  adf_10[i_502];
      f_505  =  adf_11[i_502];
      f_506  =  adf_11[i_38];
      f_507  =  adf_11[i_38];
      f_508  =  f_501 + f_503;
      f_509  =  fmax(f_508, 1.0F);
      f_510  =  f_504 / f_509;
      f_511  =  f_505 - f_506;
      f_512  =  fma(f_510, f_511, f_507);
      adf_11[i_38]  =  f_512;
      f_513  =  adf_12[i_38];
      f_514  =  adf_12[i_502];
      f_515  =  f_511 * f_511;
      f_516  =  f_510 * f_501;
      f_517  =  fma(f_515, f_516, f_514);
      f_518  =  f_517 + f_513;
      adf_12[i_38]  =  f_518;
      adf_10[i_38]  =  f_508;
    }  // B8
    else
    {
      // BLOCK 10
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_519  =  i_499 >> 1;
    i_499  =  i_519;
  }  // B7
  // BLOCK 12
  i_520  =  i_35 << 1;
  i_521  =  i_520 + i_22;
  i_522  =  i_521 + 1;
  l_523  =  (long) i_522;
  l_524  =  l_523 << 2;
  ul_525  =  ul_1 + l_524;
  l_526  =  (long) i_521;
  l_527  =  l_526 << 2;
  ul_528  =  ul_1 + l_527;
  b_529  =  i_38 == 0;
  if(b_529)
  {
    // BLOCK 13
    f_530  =  adf_11[0];
    *((__global float *) (arena + l_527))  =  f_530;
    f_531  =  adf_12[0];
    *((__global float *) (arena + l_524))  =  f_531;
  }  // B12
  else
  {
    // BLOCK 14
  }  // B12
  // BLOCK 15 MERGES [14 13 ]
  barrier(CLK_GLOBAL_MEM_FENCE);
  f_532  =  *((__global float *) (arena + l_527));
  ul_533  =  ul_5 + 20L;
  i_534  =  *((__global int *) (params + 20L));
  l_535  =  (long) i_534;
  l_536  =  l_535 << 2;
  ul_537  =  ul_4 + l_536;
  f_538  =  *((__global float *) (constants + l_536));
  f_539  =  *((__global float *) (arena + l_524));
  i_540  =  *((__global int *) (params + 8L));
  i_541  =  *((__global int *) (params + 4L));
  i_542  =  *((__global int *) (params + 24L));
  i_543  =  *((__global int *) (params + 24L));
  ul_544  =  ul_5 + 28L;
  i_545  =  *((__global int *) (params + 28L));
  i_546  =  *((__global int *) (params + 12L));
  ul_547  =  ul_5 + 16L;
  i_548  =  *((__global int *) (params + 16L));
  i_549  =  i_540 >> 31;
  i_550  =  i_549 >> 29;
  i_551  =  i_550 + i_540;
  i_552  =  i_551 >> 3;
  i_553  =  i_541 / i_542;
  i_554  =  i_553 * i_35;
  i_555  =  i_552 * i_554;
  i_556  =  i_548 >> 31;
  i_557  =  i_556 >> 29;
  i_558  =  i_557 + i_548;
  i_559  =  i_558 >> 3;
  i_560  =  i_555 + i_559;
  i_561  =  i_546 >> 31;
  i_562  =  i_561 >> 29;
  i_563  =  i_562 + i_546;
  i_564  =  i_563 >> 3;
  i_565  =  i_564 + i_555;
  i_566  =  i_35 % i_543;
  i_567  =  i_566 * i_553;
  f_568  =  (float) i_30;
  f_569  =  f_539 / f_568;
  f_570  =  f_569 + f_538;
  f_571  =  rsqrt(f_570);
  i_572  =  max(0, i_39);
  i_573  =  i_572 + 255;
  i_574  =  i_573 >> 31;
  i_575  =  i_574 >> 24;
  i_576  =  i_575 + i_573;
  i_577  =  i_576 >> 8;
  // BLOCK 16 MERGES [15 78 ]
  i_578  =  i_38;
  i_579  =  0;
  for(;i_579 < i_577;)
  {
    // BLOCK 17
    i_580  =  i_565 + i_578;
    i_581  =  i_580 << 3;
    l_582  =  (long) i_581;
    l_583  =  l_582 << 1;
    ul_584  =  ul_0 + l_583;
    sh_585  =  *((__global short *) (values + l_583));
    i_586  =  (int) sh_585;
    f_587  =  half_to_float((short) i_586);
    ul_14[0]  =  f_587;
    i_588  =  i_581 | 1;
    l_589  =  (long) i_588;
    l_590  =  l_589 << 1;
    ul_591  =  ul_0 + l_590;
    sh_592  =  *((__global short *) (values + l_590));
    i_593  =  (int) sh_592;
    f_594  =  half_to_float((short) i_593);
    ul_14[1]  =  f_594;
    i_595  =  i_581 | 2;
    l_596  =  (long) i_595;
    l_597  =  l_596 << 1;
    ul_598  =  ul_0 + l_597;
    sh_599  =  *((__global short *) (values + l_597));
    i_600  =  (int) sh_599;
    f_601  =  half_to_float((short) i_600);
    ul_14[2]  =  f_601;
    i_602  =  i_581 | 3;
    l_603  =  (long) i_602;
    l_604  =  l_603 << 1;
    ul_605  =  ul_0 + l_604;
    sh_606  =  *((__global short *) (values + l_604));
    i_607  =  (int) sh_606;
    f_608  =  half_to_float((short) i_607);
    ul_14[3]  =  f_608;
    i_609  =  i_581 | 4;
    l_610  =  (long) i_609;
    l_611  =  l_610 << 1;
    ul_612  =  ul_0 + l_611;
    sh_613  =  *((__global short *) (values + l_611));
    i_614  =  (int) sh_613;
    f_615  =  half_to_float((short) i_614);
    ul_14[4]  =  f_615;
    i_616  =  i_581 | 5;
    l_617  =  (long) i_616;
    l_618  =  l_617 << 1;
    ul_619  =  ul_0 + l_618;
    sh_620  =  *((__global short *) (values + l_618));
    i_621  =  (int) sh_620;
    f_622  =  half_to_float((short) i_621);
    ul_14[5]  =  f_622;
    i_623  =  i_581 | 6;
    l_624  =  (long) i_623;
    l_625  =  l_624 << 1;
    ul_626  =  ul_0 + l_625;
    sh_627  =  *((__global short *) (values + l_625));
    i_628  =  (int) sh_627;
    f_629  =  half_to_float((short) i_628);
    ul_14[6]  =  f_629;
    i_630  =  i_581 | 7;
    l_631  =  (long) i_630;
    l_632  =  l_631 << 1;
    ul_633  =  ul_0 + l_632;
    sh_634  =  *((__global short *) (values + l_632));
    i_635  =  (int) sh_634;
    f_636  =  half_to_float((short) i_635);
    ul_14[7]  =  f_636;
    i_637  =  i_578 / i_552;
    i_638  =  i_567 + i_637;
    l_639  =  (long) i_638;
    l_640  =  l_639 << 2;
    ul_641  =  ul_2 + l_640;
    f_642  =  *((__global float *) (w + l_640));
    ul_643  =  ul_3 + l_640;
    f_644  =  *((__global float *) (b + l_640));
    f_645  =  f_571 * f_642;
    f_646  =  f_587 - f_532;
    f_647  =  fma(f_645, f_646, f_644);
    ul_14[0]  =  f_647;
    f_648  =  f_594 - f_532;
    f_649  =  fma(f_645, f_648, f_644);
    ul_14[1]  =  f_649;
    f_650  =  f_601 - f_532;
    f_651  =  fma(f_645, f_650, f_644);
    ul_14[2]  =  f_651;
    f_652  =  f_608 - f_532;
    f_653  =  fma(f_645, f_652, f_644);
    ul_14[3]  =  f_653;
    f_654  =  f_615 - f_532;
    f_655  =  fma(f_645, f_654, f_644);
    ul_14[4]  =  f_655;
    f_656  =  f_622 - f_532;
    f_657  =  fma(f_645, f_656, f_644);
    ul_14[5]  =  f_657;
    f_658  =  f_629 - f_532;
    f_659  =  fma(f_645, f_658, f_644);
    ul_14[6]  =  f_659;
    f_660  =  f_636 - f_532;
    f_661  =  fma(f_645, f_660, f_644);
    ul_14[7]  =  f_661;
    b_662  =  i_545 == 1;
    if(b_662)
    {
      // BLOCK 18
      f_663  =  -f_647;
      f_664  =  exp(f_663);
      f_665  =  f_664 + 1.0F;
      f_666  =  f_647 / f_665;
      ul_14[0]  =  f_666;
      f_667  =  -f_649;
      f_668  =  exp(f_667);
      f_669  =  f_668 + 1.0F;
      f_670  =  f_649 / f_669;
      ul_14[1]  =  f_670;
      f_671  =  -f_651;
      f_672  =  exp(f_671);
      f_673  =  f_672 + 1.0F;
      f_674  =  f_651 / f_673;
      ul_14[2]  =  f_674;
      f_675  =  -f_653;
      f_676  =  exp(f_675);
      f_677  =  f_676 + 1.0F;
      f_678  =  f_653 / f_677;
      ul_14[3]  =  f_678;
      f_679  =  -f_655;
      f_680  =  exp(f_679);
      f_681  =  f_680 + 1.0F;
      f_682  =  f_655 / f_681;
      ul_14[4]  =  f_682;
      f_683  =  -f_657;
      f_684  =  exp(f_683);
      f_685  =  f_684 + 1.0F;
      f_686  =  f_657 / f_685;
      ul_14[5]  =  f_686;
      f_687  =  -f_659;
      f_688  =  exp(f_687);
      f_689  =  f_688 + 1.0F;
      f_690  =  f_659 / f_689;
      ul_14[6]  =  f_690;
      f_691  =  -f_661;
      f_692  =  exp(f_691);
      f_693  =  f_692 + 1.0F;
      f_694  =  f_661 / f_693;
      ul_14[7]  =  f_694;
    }  // B17
    else
    {
      // BLOCK 19
      b_695  =  i_545 == 0;
      if(b_695)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        f_696  =  ul_14[0];
        b_697  =  i_545 == 2;
        if(b_697)
        {
          // BLOCK 22
          f_698  =  fabs(f_696);
          f_699  =  fma(f_698, 0.34F, 1.0F);
          f_700  =  1.0F / f_699;
          f_701  =  fma(f_700, -0.026121028F, 0.13950191F);
          f_702  =  f_701 * f_700;
          f_703  =  f_702 - 0.2731372F;
          f_704  =  fma(f_700, f_703, 0.20218718F);
          f_705  =  f_704 * f_700;
          f_706  =  f_705 - 0.044721164F;
          f_707  =  fma(f_700, f_706, 0.115360156F);
          f_708  =  fma(f_700, f_707, 0.11519744F);
          f_709  =  fma(f_700, f_708, 0.13611223F);
          f_710  =  fma(f_700, f_709, 0.1356205F);
          f_711  =  f_698 * -0.5F;
          f_712  =  f_711 * f_698;
          f_713  =  exp(f_712);
          f_714  =  f_713 * f_700;
          f_715  =  f_710 * f_714;
          f_716  =  f_715 * f_696;
          i_717  =  isless(f_696, 0.0F);
          if(i_717 == 1)
          {
            // BLOCK 23
            f_718  =  f_716;
          }  // B22
          else
          {
            // BLOCK 24
            f_719  =  f_696 - f_716;
            f_718  =  f_719;
          }  // B22
        }  // B21
        else
        {
          // BLOCK 25
          b_720  =  i_545 == 3;
          if(b_720)
          {
            // BLOCK 26
            f_721  =  f_696 * -1.702F;
            f_722  =  exp(f_721);
            f_723  =  f_722 + 1.0F;
            f_724  =  f_696 / f_723;
            f_718  =  f_724;
          }  // B25
          else
          {
            // BLOCK 27
            f_718  =  f_696;
          }  // B25
        }  // B21
        // BLOCK 28 MERGES [23 27 26 24 ]
        ul_14[0]  =  f_718;
        f_725  =  ul_14[1];
        b_726  =  i_545 == 2;
        if(b_726)
        {
          // BLOCK 29
          f_727  =  fabs(f_725);
          f_728  =  fma(f_727, 0.34F, 1.0F);
          f_729  =  1.0F / f_728;
          f_730  =  fma(f_729, -0.026121028F, 0.13950191F);
          f_731  =  f_730 * f_729;
          f_732  =  f_731 - 0.2731372F;
          f_733  =  fma(f_729, f_732, 0.20218718F);
          f_734  =  f_733 * f_729;
          f_735  =  f_734 - 0.044721164F;
          f_736  =  fma(f_729, f_735, 0.115360156F);
          f_737  =  fma(f_729, f_736, 0.11519744F);
          f_738  =  fma(f_729, f_737, 0.13611223F);
          f_739  =  fma(f_729, f_738, 0.1356205F);
          f_740  =  f_727 * -0.5F;
          f_741  =  f_740 * f_727;
          f_742  =  exp(f_741);
          f_743  =  f_742 * f_729;
          f_744  =  f_739 * f_743;
          f_745  =  f_744 * f_725;
          i_746  =  isless(f_725, 0.0F);
          if(i_746 == 1)
          {
            // BLOCK 30
            f_747  =  f_745;
          }  // B29
          else
          {
            // BLOCK 31
            f_748  =  f_725 - f_745;
            f_747  =  f_748;
          }  // B29
        }  // B28
        else
        {
          // BLOCK 32
          b_749  =  i_545 == 3;
          if(b_749)
          {
            // BLOCK 33
            f_750  =  f_725 * -1.702F;
            f_751  =  exp(f_750);
            f_752  =  f_751 + 1.0F;
            f_753  =  f_725 / f_752;
            f_747  =  f_753;
          }  // B32
          else
          {
            // BLOCK 34
            f_747  =  f_725;
          }  // B32
        }  // B28
        // BLOCK 35 MERGES [30 34 33 31 ]
        ul_14[1]  =  f_747;
        f_754  =  ul_14[2];
        b_755  =  i_545 == 2;
        if(b_755)
        {
          // BLOCK 36
          f_756  =  fabs(f_754);
          f_757  =  fma(f_756, 0.34F, 1.0F);
          f_758  =  1.0F / f_757;
          f_759  =  fma(f_758, -0.026121028F, 0.13950191F);
          f_760  =  f_759 * f_758;
          f_761  =  f_760 - 0.2731372F;
          f_762  =  fma(f_758, f_761, 0.20218718F);
          f_763  =  f_762 * f_758;
          f_764  =  f_763 - 0.044721164F;
          f_765  =  fma(f_758, f_764, 0.115360156F);
          f_766  =  fma(f_758, f_765, 0.11519744F);
          f_767  =  fma(f_758, f_766, 0.13611223F);
          f_768  =  fma(f_758, f_767, 0.1356205F);
          f_769  =  f_756 * -0.5F;
          f_770  =  f_769 * f_756;
          f_771  =  exp(f_770);
          f_772  =  f_771 * f_758;
          f_773  =  f_768 * f_772;
          f_774  =  f_773 * f_754;
          i_775  =  isless(f_754, 0.0F);
          if(i_775 == 1)
          {
            // BLOCK 37
            f_776  =  f_774;
          }  // B36
          else
          {
            // BLOCK 38
            f_777  =  f_754 - f_774;
            f_776  =  f_777;
          }  // B36
        }  // B35
        else
        {
          // BLOCK 39
          b_778  =  i_545 == 3;
          if(b_778)
          {
            // BLOCK 40
            f_779  =  f_754 * -1.702F;
            f_780  =  exp(f_779);
            f_781  =  f_780 + 1.0F;
            f_782  =  f_754 / f_781;
            f_776  =  f_782;
          }  // B39
          else
          {
            // BLOCK 41
            f_776  =  f_754;
          }  // B39
        }  // B35
        // BLOCK 42 MERGES [37 41 40 38 ]
        ul_14[2]  =  f_776;
        f_783  =  ul_14[3];
        b_784  =  i_545 == 2;
        if(b_784)
        {
          // BLOCK 43
          f_785  =  fabs(f_783);
          f_786  =  fma(f_785, 0.34F, 1.0F);
          f_787  =  1.0F / f_786;
          f_788  =  fma(f_787, -0.026121028F, 0.13950191F);
          f_789  =  f_788 * f_787;
          f_790  =  f_789 - 0.2731372F;
          f_791  =  fma(f_787, f_790, 0.20218718F);
          f_792  =  f_791 * f_787;
          f_793  =  f_792 - 0.044721164F;
          f_794  =  fma(f_787, f_793, 0.115360156F);
          f_795  =  fma(f_787, f_794, 0.11519744F);
          f_796  =  fma(f_787, f_795, 0.13611223F);
          f_797  =  fma(f_787, f_796, 0.1356205F);
          f_798  =  f_785 * -0.5F;
          f_799  =  f_798 * f_785;
          f_800  =  exp(f_799);
          f_801  =  f_800 * f_787;
          f_802  =  f_797 * f_801;
          f_803  =  f_802 * f_783;
          i_804  =  isless(f_783, 0.0F);
          if(i_804 == 1)
          {
            // BLOCK 44
            f_805  =  f_803;
          }  // B43
          else
          {
            // BLOCK 45
            f_806  =  f_783 - f_803;
            f_805  =  f_806;
          }  // B43
        }  // B42
        else
        {
          // BLOCK 46
          b_807  =  i_545 == 3;
          if(b_807)
          {
            // BLOCK 47
            f_808  =  f_783 * -1.702F;
            f_809  =  exp(f_808);
            f_810  =  f_809 + 1.0F;
            f_811  =  f_783 / f_810;
            f_805  =  f_811;
          }  // B46
          else
          {
            // BLOCK 48
            f_805  =  f_783;
          }  // B46
        }  // B42
        // BLOCK 49 MERGES [44 48 47 45 ]
        ul_14[3]  =  f_805;
        f_812  =  ul_14[4];
        b_813  =  i_545 == 2;
        if(b_813)
        {
          // BLOCK 50
          f_814  =  fabs(f_812);
          f_815  =  fma(f_814, 0.34F, 1.0F);
          f_816  =  1.0F / f_815;
          f_817  =  fma(f_816, -0.026121028F, 0.13950191F);
          f_818  =  f_817 * f_816;
          f_819  =  f_818 - 0.2731372F;
          f_820  =  fma(f_816, f_819, 0.20218718F);
          f_821  =  f_820 * f_816;
          f_822  =  f_821 - 0.044721164F;
          f_823  =  fma(f_816, f_822, 0.115360156F);
          f_824  =  fma(f_816, f_823, 0.11519744F);
          f_825  =  fma(f_816, f_824, 0.13611223F);
          f_826  =  fma(f_816, f_825, 0.1356205F);
          f_827  =  f_814 * -0.5F;
          f_828  =  f_827 * f_814;
          f_829  =  exp(f_828);
          f_830  =  f_829 * f_816;
          f_831  =  f_826 * f_830;
          f_832  =  f_831 * f_812;
          i_833  =  isless(f_812, 0.0F);
          if(i_833 == 1)
          {
            // BLOCK 51
            f_834  =  f_832;
          }  // B50
          else
          {
            // BLOCK 52
            f_835  =  f_812 - f_832;
            f_834  =  f_835;
          }  // B50
        }  // B49
        else
        {
          // BLOCK 53
          b_836  =  i_545 == 3;
          if(b_836)
          {
            // BLOCK 54
            f_837  =  f_812 * -1.702F;
            f_838  =  exp(f_837);
            f_839  =  f_838 + 1.0F;
            f_840  =  f_812 / f_839;
            f_834  =  f_840;
          }  // B53
          else
          {
            // BLOCK 55
            f_834  =  f_812;
          }  // B53
        }  // B49
        // BLOCK 56 MERGES [51 55 54 52 ]
        ul_14[4]  =  f_834;
        f_841  =  ul_14[5];
        b_842  =  i_545 == 2;
        if(b_842)
        {
          // BLOCK 57
          f_843  =  fabs(f_841);
          f_844  =  fma(f_843, 0.34F, 1.0F);
          f_845  =  1.0F / f_844;
          f_846  =  fma(f_845, -0.026121028F, 0.13950191F);
          f_847  =  f_846 * f_845;
          f_848  =  f_847 - 0.2731372F;
          f_849  =  fma(f_845, f_848, 0.20218718F);
          f_850  =  f_849 * f_845;
          f_851  =  f_850 - 0.044721164F;
          f_852  =  fma(f_845, f_851, 0.115360156F);
          f_853  =  fma(f_845, f_852, 0.11519744F);
          f_854  =  fma(f_845, f_853, 0.13611223F);
          f_855  =  fma(f_845, f_854, 0.1356205F);
          f_856  =  f_843 * -0.5F;
          f_857  =  f_856 * f_843;
          f_858  =  exp(f_857);
          f_859  =  f_858 * f_845;
          f_860  =  f_855 * f_859;
          f_861  =  f_860 * f_841;
          i_862  =  isless(f_841, 0.0F);
          if(i_862 == 1)
          {
            // BLOCK 58
            f_863  =  f_861;
          }  // B57
          else
          {
            // BLOCK 59
            f_864  =  f_841 - f_861;
            f_863  =  f_864;
          }  // B57
        }  // B56
        else
        {
          // BLOCK 60
          b_865  =  i_545 == 3;
          if(b_865)
          {
            // BLOCK 61
            f_866  =  f_841 * -1.702F;
            f_867  =  exp(f_866);
            f_868  =  f_867 + 1.0F;
            f_869  =  f_841 / f_868;
            f_863  =  f_869;
          }  // B60
          else
          {
            // BLOCK 62
            f_863  =  f_841;
          }  // B60
        }  // B56
        // BLOCK 63 MERGES [58 62 61 59 ]
        ul_14[5]  =  f_863;
        f_870  =  ul_14[6];
        b_871  =  i_545 == 2;
        if(b_871)
        {
          // BLOCK 64
          f_872  =  fabs(f_870);
          f_873  =  fma(f_872, 0.34F, 1.0F);
          f_874  =  1.0F / f_873;
          f_875  =  fma(f_874, -0.026121028F, 0.13950191F);
          f_876  =  f_875 * f_874;
          f_877  =  f_876 - 0.2731372F;
          f_878  =  fma(f_874, f_877, 0.20218718F);
          f_879  =  f_878 * f_874;
          f_880  =  f_879 - 0.044721164F;
          f_881  =  fma(f_874, f_880, 0.115360156F);
          f_882  =  fma(f_874, f_881, 0.11519744F);
          f_883  =  fma(f_874, f_882, 0.13611223F);
          f_884  =  fma(f_874, f_883, 0.1356205F);
          f_885  =  f_872 * -0.5F;
          f_886  =  f_885 * f_872;
          f_887  =  exp(f_886);
          f_888  =  f_887 * f_874;
          f_889  =  f_884 * f_888;
          f_890  =  f_889 * f_870;
          i_891  =  isless(f_870, 0.0F);
          if(i_891 == 1)
          {
            // BLOCK 65
            f_892  =  f_890;
          }  // B64
          else
          {
            // BLOCK 66
            f_893  =  f_870 - f_890;
            f_892  =  f_893;
          }  // B64
        }  // B63
        else
        {
          // BLOCK 67
          b_894  =  i_545 == 3;
          if(b_894)
          {
            // BLOCK 68
            f_895  =  f_870 * -1.702F;
            f_896  =  exp(f_895);
            f_897  =  f_896 + 1.0F;
            f_898  =  f_870 / f_897;
            f_892  =  f_898;
          }  // B67
          else
          {
            // BLOCK 69
            f_892  =  f_870;
          }  // B67
        }  // B63
        // BLOCK 70 MERGES [65 69 68 66 ]
        ul_14[6]  =  f_892;
        f_899  =  ul_14[7];
        b_900  =  i_545 == 2;
        if(b_900)
        {
          // BLOCK 71
          f_901  =  fabs(f_899);
          f_902  =  fma(f_901, 0.34F, 1.0F);
          f_903  =  1.0F / f_902;
          f_904  =  fma(f_903, -0.026121028F, 0.13950191F);
          f_905  =  f_904 * f_903;
          f_906  =  f_905 - 0.2731372F;
          f_907  =  fma(f_903, f_906, 0.20218718F);
          f_908  =  f_907 * f_903;
          f_909  =  f_908 - 0.044721164F;
          f_910  =  fma(f_903, f_909, 0.115360156F);
          f_911  =  fma(f_903, f_910, 0.11519744F);
          f_912  =  fma(f_903, f_911, 0.13611223F);
          f_913  =  fma(f_903, f_912, 0.1356205F);
          f_914  =  f_901 * -0.5F;
          f_915  =  f_914 * f_901;
          f_916  =  exp(f_915);
          f_917  =  f_916 * f_903;
          f_918  =  f_913 * f_917;
          f_919  =  f_918 * f_899;
          i_920  =  isless(f_899, 0.0F);
          if(i_920 == 1)
          {
            // BLOCK 72
            f_921  =  f_919;
          }  // B71
          else
          {
            // BLOCK 73
            f_922  =  f_899 - f_919;
            f_921  =  f_922;
          }  // B71
        }  // B70
        else
        {
          // BLOCK 74
          b_923  =  i_545 == 3;
          if(b_923)
          {
            // BLOCK 75
            f_924  =  f_899 * -1.702F;
            f_925  =  exp(f_924);
            f_926  =  f_925 + 1.0F;
            f_927  =  f_899 / f_926;
            f_921  =  f_927;
          }  // B74
          else
          {
            // BLOCK 76
            f_921  =  f_899;
          }  // B74
        }  // B70
        // BLOCK 77 MERGES [72 76 75 73 ]
        ul_14[7]  =  f_921;
      }  // B19
    }  // B17
    // BLOCK 78 MERGES [18 20 77 ]
    f_928  =  ul_14[0];
    i_929  =  i_560 + i_578;
    i_930  =  i_929 << 3;
    l_931  =  (long) i_930;
    l_932  =  l_931 << 1;
    ul_933  =  ul_0 + l_932;
    f_934  =  f_928;
    i_935  =  float_to_half(f_934);
    sh_936  =  (short) i_935;
    *((__global short *) (values + l_932))  =  sh_936;
    f_937  =  ul_14[1];
    i_938  =  i_930 | 1;
    l_939  =  (long) i_938;
    l_940  =  l_939 << 1;
    ul_941  =  ul_0 + l_940;
    f_942  =  f_937;
    i_943  =  float_to_half(f_942);
    sh_944  =  (short) i_943;
    *((__global short *) (values + l_940))  =  sh_944;
    f_945  =  ul_14[2];
    i_946  =  i_930 | 2;
    l_947  =  (long) i_946;
    l_948  =  l_947 << 1;
    ul_949  =  ul_0 + l_948;
    f_950  =  f_945;
    i_951  =  float_to_half(f_950);
    sh_952  =  (short) i_951;
    *((__global short *) (values + l_948))  =  sh_952;
    f_953  =  ul_14[3];
    i_954  =  i_930 | 3;
    l_955  =  (long) i_954;
    l_956  =  l_955 << 1;
    ul_957  =  ul_0 + l_956;
    f_958  =  f_953;
    i_959  =  float_to_half(f_958);
    sh_960  =  (short) i_959;
    *((__global short *) (values + l_956))  =  sh_960;
    f_961  =  ul_14[4];
    i_962  =  i_930 | 4;
    l_963  =  (long) i_962;
    l_964  =  l_963 << 1;
    ul_965  =  ul_0 + l_964;
    f_966  =  f_961;
    i_967  =  float_to_half(f_966);
    sh_968  =  (short) i_967;
    *((__global short *) (values + l_964))  =  sh_968;
    f_969  =  ul_14[5];
    i_970  =  i_930 | 5;
    l_971  =  (long) i_970;
    l_972  =  l_971 << 1;
    ul_973  =  ul_0 + l_972;
    f_974  =  f_969;
    i_975  =  float_to_half(f_974);
    sh_976  =  (short) i_975;
    *((__global short *) (values + l_972))  =  sh_976;
    f_977  =  ul_14[6];
    i_978  =  i_930 | 6;
    l_979  =  (long) i_978;
    l_980  =  l_979 << 1;
    ul_981  =  ul_0 + l_980;
    f_982  =  f_977;
    i_983  =  float_to_half(f_982);
    sh_984  =  (short) i_983;
    *((__global short *) (values + l_980))  =  sh_984;
    f_985  =  ul_14[7];
    i_986  =  i_930 | 7;
    l_987  =  (long) i_986;
    l_988  =  l_987 << 1;
    ul_989  =  ul_0 + l_988;
    f_990  =  f_985;
    i_991  =  float_to_half(f_990);
    sh_992  =  (short) i_991;
    *((__global short *) (values + l_988))  =  sh_992;
    i_993  =  i_579 + 1;
    i_994  =  (i_993 < i_577) ? 256 : 0;
    i_995  =  i_994 + i_578;
    i_578  =  i_995;
    i_579  =  i_993;
  }  // B16
  // BLOCK 79
  return;
}  //  kernel
