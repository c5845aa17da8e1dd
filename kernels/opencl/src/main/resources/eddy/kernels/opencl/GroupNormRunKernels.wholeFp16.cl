// GroupNormRunKernels.wholeFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormRunKernels.java sha256 4e4a2f4016c0cfab08e8f70d674aedbbec158947f4c7b32bc8da850405b6752a
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

__kernel void wholeFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_500, b_531, b_663, b_696, b_698, b_721, b_727, b_750, b_756, b_779, b_785, b_808, b_814, b_837, b_843, b_866, b_872, b_895, b_901, b_924;
  float f_106, f_114, f_121, f_128, f_135, f_142, f_149, f_156, f_163, f_171, f_178, f_185, f_192, f_199, f_206, f_213, f_220, f_228, f_235, f_242, f_249, f_256, f_263, f_270, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_371, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_400, f_408, f_415, f_422, f_429, f_436, f_443, f_450, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_487, f_488, f_489, f_49, f_490, f_491, f_492, f_493, f_497, f_498, f_501, f_503, f_504, f_505, f_506, f_507, f_508, f_509, f_510, f_511, f_512, f_513, f_514, f_515, f_516, f_517, f_518, f_520, f_521, f_532, f_533, f_539, f_540, f_569, f_57, f_570, f_571, f_572, f_588, f_595, f_602, f_609, f_616, f_623, f_630, f_637, f_64, f_643, f_645, f_646, f_647, f_648, f_649, f_650, f_651, f_652, f_653, f_654, f_655, f_656, f_657, f_658, f_659, f_660, f_661, f_662, f_664, f_665, f_666, f_667, f_668, f_669, f_670, f_671, f_672, f_673, f_674, f_675, f_676, f_677, f_678, f_679, f_680, f_681, f_682, f_683, f_684, f_685, f_686, f_687, f_688, f_689, f_690, f_691, f_692, f_693, f_694, f_695, f_697, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_71, f_710, f_711, f_712, f_713, f_714, f_715, f_716, f_717, f_719, f_720, f_722, f_723, f_724, f_725, f_726, f_728, f_729, f_730, f_731, f_732, f_733, f_734, f_735, f_736, f_737, f_738, f_739, f_740, f_741, f_742, f_743, f_744, f_745, f_746, f_748, f_749, f_751, f_752, f_753, f_754, f_755, f_757, f_758, f_759, f_760, f_761, f_762, f_763, f_764, f_765, f_766, f_767, f_768, f_769, f_770, f_771, f_772, f_773, f_774, f_775, f_777, f_778, f_78, f_780, f_781, f_782, f_783, f_784, f_786, f_787, f_788, f_789, f_790, f_791, f_792, f_793, f_794, f_795, f_796, f_797, f_798, f_799, f_800, f_801, f_802, f_803, f_804, f_806, f_807, f_809, f_810, f_811, f_812, f_813, f_815, f_816, f_817, f_818, f_819, f_820, f_821, f_822, f_823, f_824, f_825, f_826, f_827, f_828, f_829, f_830, f_831, f_832, f_833, f_835, f_836, f_838, f_839, f_840, f_841, f_842, f_844, f_845, f_846, f_847, f_848, f_849, f_85, f_850, f_851, f_852, f_853, f_854, f_855, f_856, f_857, f_858, f_859, f_860, f_861, f_862, f_864, f_865, f_867, f_868, f_869, f_870, f_871, f_873, f_874, f_875, f_876, f_877, f_878, f_879, f_880, f_881, f_882, f_883, f_884, f_885, f_886, f_887, f_888, f_889, f_890, f_891, f_893, f_894, f_896, f_897, f_898, f_899, f_900, f_902, f_903, f_904, f_905, f_906, f_907, f_908, f_909, f_910, f_911, f_912, f_913, f_914, f_915, f_916, f_917, f_918, f_919, f_92, f_920, f_922, f_923, f_925, f_926, f_927, f_928, f_929, f_935, f_938, f_943, f_946, f_951, f_954, f_959, f_962, f_967, f_970, f_975, f_978, f_983, f_986, f_99, f_991;
  int i_100, i_105, i_107, i_108, i_113, i_115, i_120, i_122, i_127, i_129, i_134, i_136, i_141, i_143, i_148, i_150, i_155, i_157, i_16, i_162, i_164, i_165, i_170, i_172, i_177, i_179, i_18, i_184, i_186, i_191, i_193, i_198, i_20, i_200, i_205, i_207, i_212, i_214, i_219, i_22, i_221, i_222, i_227, i_229, i_234, i_236, i_24, i_241, i_243, i_248, i_25, i_250, i_255, i_257, i_26, i_262, i_264, i_269, i_27, i_271, i_276, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_386, i_387, i_388, i_389, i_39, i_390, i_391, i_392, i_393, i_394, i_395, i_396, i_397, i_398, i_399, i_40, i_401, i_402, i_407, i_409, i_41, i_414, i_416, i_42, i_421, i_423, i_428, i_43, i_430, i_435, i_437, i_44, i_442, i_444, i_449, i_45, i_451, i_456, i_46, i_47, i_48, i_494, i_495, i_496, i_499, i_50, i_502, i_51, i_519, i_522, i_523, i_524, i_535, i_541, i_542, i_543, i_544, i_546, i_547, i_549, i_550, i_551, i_552, i_553, i_554, i_555, i_556, i_557, i_558, i_559, i_56, i_560, i_561, i_562, i_563, i_564, i_565, i_566, i_567, i_568, i_573, i_574, i_575, i_576, i_577, i_578, i_579, i_58, i_580, i_581, i_582, i_587, i_589, i_594, i_596, i_601, i_603, i_608, i_610, i_615, i_617, i_622, i_624, i_629, i_63, i_631, i_636, i_638, i_639, i_65, i_70, i_718, i_72, i_747, i_77, i_776, i_79, i_805, i_834, i_84, i_86, i_863, i_892, i_91, i_921, i_93, i_930, i_931, i_936, i_939, i_944, i_947, i_952, i_955, i_960, i_963, i_968, i_971, i_976, i_979, i_98, i_984, i_987, i_992, i_994, i_995, i_996;
  long l_101, l_102, l_109, l_110, l_116, l_117, l_123, l_124, l_130, l_131, l_137, l_138, l_144, l_145, l_151, l_152, l_158, l_159, l_166, l_167, l_173, l_174, l_180, l_181, l_187, l_188, l_194, l_195, l_201, l_202, l_208, l_209, l_215, l_216, l_223, l_224, l_230, l_231, l_237, l_238, l_244, l_245, l_251, l_252, l_258, l_259, l_265, l_266, l_272, l_273, l_403, l_404, l_410, l_411, l_417, l_418, l_424, l_425, l_431, l_432, l_438, l_439, l_445, l_446, l_452, l_453, l_52, l_525, l_526, l_528, l_529, l_53, l_536, l_537, l_583, l_584, l_59, l_590, l_591, l_597, l_598, l_60, l_604, l_605, l_611, l_612, l_618, l_619, l_625, l_626, l_632, l_633, l_640, l_641, l_66, l_67, l_73, l_74, l_80, l_81, l_87, l_88, l_932, l_933, l_94, l_940, l_941, l_948, l_949, l_95, l_956, l_957, l_964, l_965, l_972, l_973, l_980, l_981, l_988, l_989;
  short sh_104, sh_112, sh_119, sh_126, sh_133, sh_140, sh_147, sh_154, sh_161, sh_169, sh_176, sh_183, sh_190, sh_197, sh_204, sh_211, sh_218, sh_226, sh_233, sh_240, sh_247, sh_254, sh_261, sh_268, sh_275, sh_406, sh_413, sh_420, sh_427, sh_434, sh_441, sh_448, sh_455, sh_55, sh_586, sh_593, sh_600, sh_607, sh_614, sh_62, sh_621, sh_628, sh_635, sh_69, sh_76, sh_83, sh_90, sh_937, sh_945, sh_953, sh_961, sh_969, sh_97, sh_977, sh_985, sh_993;
  ulong ul_0, ul_1, ul_103, ul_111, ul_118, ul_125, ul_132, ul_139, ul_146, ul_15, ul_153, ul_160, ul_168, ul_17, ul_175, ul_182, ul_189, ul_19, ul_196, ul_2, ul_203, ul_21, ul_210, ul_217, ul_225, ul_23, ul_232, ul_239, ul_246, ul_253, ul_260, ul_267, ul_274, ul_3, ul_4, ul_405, ul_412, ul_419, ul_426, ul_433, ul_440, ul_447, ul_454, ul_5, ul_527, ul_530, ul_534, ul_538, ul_54, ul_545, ul_548, ul_585, ul_592, ul_599, ul_606, ul_61, ul_613, ul_620, ul_627, ul_634, ul_642, ul_644, ul_68, ul_75, ul_82, ul_89, ul_934, ul_942, ul_950, ul_958, ul_96, ul_966, ul_974, ul_982, ul_990;

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
  f_520  =  adf_11[0];
  ul_7[1]  =  f_520;
  f_521  =  adf_12[0];
  ul_7[2]  =  f_521;
  i_522  =  i_35 << 1;
  i_523  =  i_522 + i_22;
  i_524  =  i_523 + 1;
  l_525  =  (long) i_524;
  l_526  =  l_525 << 2;
  ul_527  =  ul_1 + l_526;
  l_528  =  (long) i_523;
  l_529  =  l_528 << 2;
  ul_530  =  ul_1 + l_529;
  b_531  =  i_38 == 0;
  if(b_531)
  {
    // BLOCK 13
    *((__global float *) (arena + l_529))  =  f_520;
    f_532  =  ul_7[2];
    *((__global float *) (arena + l_526))  =  f_532;
  }  // B12
  else
  {
    // BLOCK 14
  }  // B12
  // BLOCK 15 MERGES [14 13 ]
  barrier(CLK_GLOBAL_MEM_FENCE);
  f_533  =  *((__global float *) (arena + l_529));
  ul_534  =  ul_5 + 20L;
  i_535  =  *((__global int *) (params + 20L));
  l_536  =  (long) i_535;
  l_537  =  l_536 << 2;
  ul_538  =  ul_4 + l_537;
  f_539  =  *((__global float *) (constants + l_537));
  f_540  =  *((__global float *) (arena + l_526));
  i_541  =  *((__global int *) (params + 8L));
  i_542  =  *((__global int *) (params + 4L));
  i_543  =  *((__global int *) (params + 24L));
  i_544  =  *((__global int *) (params + 24L));
  ul_545  =  ul_5 + 28L;
  i_546  =  *((__global int *) (params + 28L));
  i_547  =  *((__global int *) (params + 12L));
  ul_548  =  ul_5 + 16L;
  i_549  =  *((__global int *) (params + 16L));
  i_550  =  i_541 >> 31;
  i_551  =  i_550 >> 29;
  i_552  =  i_551 + i_541;
  i_553  =  i_552 >> 3;
  i_554  =  i_542 / i_543;
  i_555  =  i_554 * i_35;
  i_556  =  i_553 * i_555;
  i_557  =  i_549 >> 31;
  i_558  =  i_557 >> 29;
  i_559  =  i_558 + i_549;
  i_560  =  i_559 >> 3;
  i_561  =  i_556 + i_560;
  i_562  =  i_547 >> 31;
  i_563  =  i_562 >> 29;
  i_564  =  i_563 + i_547;
  i_565  =  i_564 >> 3;
  i_566  =  i_565 + i_556;
  i_567  =  i_35 % i_544;
  i_568  =  i_567 * i_554;
  f_569  =  (float) i_30;
  f_570  =  f_540 / f_569;
  f_571  =  f_570 + f_539;
  f_572  =  rsqrt(f_571);
  i_573  =  max(0, i_39);
  i_574  =  i_573 + 255;
  i_575  =  i_574 >> 31;
  i_576  =  i_575 >> 24;
  i_577  =  i_576 + i_574;
  i_578  =  i_577 >> 8;
  // BLOCK 16 MERGES [15 78 ]
  i_579  =  i_38;
  i_580  =  0;
  for(;i_580 < i_578;)
  {
    // BLOCK 17
    i_581  =  i_566 + i_579;
    i_582  =  i_581 << 3;
    l_583  =  (long) i_582;
    l_584  =  l_583 << 1;
    ul_585  =  ul_0 + l_584;
    sh_586  =  *((__global short *) (values + l_584));
    i_587  =  (int) sh_586;
    f_588  =  half_to_float((short) i_587);
    ul_14[0]  =  f_588;
    i_589  =  i_582 | 1;
    l_590  =  (long) i_589;
    l_591  =  l_590 << 1;
    ul_592  =  ul_0 + l_591;
    sh_593  =  *((__global short *) (values + l_591));
    i_594  =  (int) sh_593;
    f_595  =  half_to_float((short) i_594);
    ul_14[1]  =  f_595;
    i_596  =  i_582 | 2;
    l_597  =  (long) i_596;
    l_598  =  l_597 << 1;
    ul_599  =  ul_0 + l_598;
    sh_600  =  *((__global short *) (values + l_598));
    i_601  =  (int) sh_600;
    f_602  =  half_to_float((short) i_601);
    ul_14[2]  =  f_602;
    i_603  =  i_582 | 3;
    l_604  =  (long) i_603;
    l_605  =  l_604 << 1;
    ul_606  =  ul_0 + l_605;
    sh_607  =  *((__global short *) (values + l_605));
    i_608  =  (int) sh_607;
    f_609  =  half_to_float((short) i_608);
    ul_14[3]  =  f_609;
    i_610  =  i_582 | 4;
    l_611  =  (long) i_610;
    l_612  =  l_611 << 1;
    ul_613  =  ul_0 + l_612;
    sh_614  =  *((__global short *) (values + l_612));
    i_615  =  (int) sh_614;
    f_616  =  half_to_float((short) i_615);
    ul_14[4]  =  f_616;
    i_617  =  i_582 | 5;
    l_618  =  (long) i_617;
    l_619  =  l_618 << 1;
    ul_620  =  ul_0 + l_619;
    sh_621  =  *((__global short *) (values + l_619));
    i_622  =  (int) sh_621;
    f_623  =  half_to_float((short) i_622);
    ul_14[5]  =  f_623;
    i_624  =  i_582 | 6;
    l_625  =  (long) i_624;
    l_626  =  l_625 << 1;
    ul_627  =  ul_0 + l_626;
    sh_628  =  *((__global short *) (values + l_626));
    i_629  =  (int) sh_628;
    f_630  =  half_to_float((short) i_629);
    ul_14[6]  =  f_630;
    i_631  =  i_582 | 7;
    l_632  =  (long) i_631;
    l_633  =  l_632 << 1;
    ul_634  =  ul_0 + l_633;
    sh_635  =  *((__global short *) (values + l_633));
    i_636  =  (int) sh_635;
    f_637  =  half_to_float((short) i_636);
    ul_14[7]  =  f_637;
    i_638  =  i_579 / i_553;
    i_639  =  i_568 + i_638;
    l_640  =  (long) i_639;
    l_641  =  l_640 << 2;
    ul_642  =  ul_2 + l_641;
    f_643  =  *((__global float *) (w + l_641));
    ul_644  =  ul_3 + l_641;
    f_645  =  *((__global float *) (b + l_641));
    f_646  =  f_572 * f_643;
    f_647  =  f_588 - f_533;
    f_648  =  fma(f_646, f_647, f_645);
    ul_14[0]  =  f_648;
    f_649  =  f_595 - f_533;
    f_650  =  fma(f_646, f_649, f_645);
    ul_14[1]  =  f_650;
    f_651  =  f_602 - f_533;
    f_652  =  fma(f_646, f_651, f_645);
    ul_14[2]  =  f_652;
    f_653  =  f_609 - f_533;
    f_654  =  fma(f_646, f_653, f_645);
    ul_14[3]  =  f_654;
    f_655  =  f_616 - f_533;
    f_656  =  fma(f_646, f_655, f_645);
    ul_14[4]  =  f_656;
    f_657  =  f_623 - f_533;
    f_658  =  fma(f_646, f_657, f_645);
    ul_14[5]  =  f_658;
    f_659  =  f_630 - f_533;
    f_660  =  fma(f_646, f_659, f_645);
    ul_14[6]  =  f_660;
    f_661  =  f_637 - f_533;
    f_662  =  fma(f_646, f_661, f_645);
    ul_14[7]  =  f_662;
    b_663  =  i_546 == 1;
    if(b_663)
    {
      // BLOCK 18
      f_664  =  -f_648;
      f_665  =  exp(f_664);
      f_666  =  f_665 + 1.0F;
      f_667  =  f_648 / f_666;
      ul_14[0]  =  f_667;
      f_668  =  -f_650;
      f_669  =  exp(f_668);
      f_670  =  f_669 + 1.0F;
      f_671  =  f_650 / f_670;
      ul_14[1]  =  f_671;
      f_672  =  -f_652;
      f_673  =  exp(f_672);
      f_674  =  f_673 + 1.0F;
      f_675  =  f_652 / f_674;
      ul_14[2]  =  f_675;
      f_676  =  -f_654;
      f_677  =  exp(f_676);
      f_678  =  f_677 + 1.0F;
      f_679  =  f_654 / f_678;
      ul_14[3]  =  f_679;
      f_680  =  -f_656;
      f_681  =  exp(f_680);
      f_682  =  f_681 + 1.0F;
      f_683  =  f_656 / f_682;
      ul_14[4]  =  f_683;
      f_684  =  -f_658;
      f_685  =  exp(f_684);
      f_686  =  f_685 + 1.0F;
      f_687  =  f_658 / f_686;
      ul_14[5]  =  f_687;
      f_688  =  -f_660;
      f_689  =  exp(f_688);
      f_690  =  f_689 + 1.0F;
      f_691  =  f_660 / f_690;
      ul_14[6]  =  f_691;
      f_692  =  -f_662;
      f_693  =  exp(f_692);
      f_694  =  f_693 + 1.0F;
      f_695  =  f_662 / f_694;
      ul_14[7]  =  f_695;
    }  // B17
    else
    {
      // BLOCK 19
      b_696  =  i_546 == 0;
      if(b_696)
      {
        // BLOCK 20
      }  // B19
      else
      {
        // BLOCK 21
        f_697  =  ul_14[0];
        b_698  =  i_546 == 2;
        if(b_698)
        {
          // BLOCK 22
          f_699  =  fabs(f_697);
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
          f_717  =  f_716 * f_697;
          i_718  =  isless(f_697, 0.0F);
          if(i_718 == 1)
          {
            // BLOCK 23
            f_719  =  f_717;
          }  // B22
          else
          {
            // BLOCK 24
            f_720  =  f_697 - f_717;
            f_719  =  f_720;
          }  // B22
        }  // B21
        else
        {
          // BLOCK 25
          b_721  =  i_546 == 3;
          if(b_721)
          {
            // BLOCK 26
            f_722  =  f_697 * -1.702F;
            f_723  =  exp(f_722);
            f_724  =  f_723 + 1.0F;
            f_725  =  f_697 / f_724;
            f_719  =  f_725;
          }  // B25
          else
          {
            // BLOCK 27
            f_719  =  f_697;
          }  // B25
        }  // B21
        // BLOCK 28 MERGES [23 27 26 24 ]
        ul_14[0]  =  f_719;
        f_726  =  ul_14[1];
        b_727  =  i_546 == 2;
        if(b_727)
        {
          // BLOCK 29
          f_728  =  fabs(f_726);
          f_729  =  fma(f_728, 0.34F, 1.0F);
          f_730  =  1.0F / f_729;
          f_731  =  fma(f_730, -0.026121028F, 0.13950191F);
          f_732  =  f_731 * f_730;
          f_733  =  f_732 - 0.2731372F;
          f_734  =  fma(f_730, f_733, 0.20218718F);
          f_735  =  f_734 * f_730;
          f_736  =  f_735 - 0.044721164F;
          f_737  =  fma(f_730, f_736, 0.115360156F);
          f_738  =  fma(f_730, f_737, 0.11519744F);
          f_739  =  fma(f_730, f_738, 0.13611223F);
          f_740  =  fma(f_730, f_739, 0.1356205F);
          f_741  =  f_728 * -0.5F;
          f_742  =  f_741 * f_728;
          f_743  =  exp(f_742);
          f_744  =  f_743 * f_730;
          f_745  =  f_740 * f_744;
          f_746  =  f_745 * f_726;
          i_747  =  isless(f_726, 0.0F);
          if(i_747 == 1)
          {
            // BLOCK 30
            f_748  =  f_746;
          }  // B29
          else
          {
            // BLOCK 31
            f_749  =  f_726 - f_746;
            f_748  =  f_749;
          }  // B29
        }  // B28
        else
        {
          // BLOCK 32
          b_750  =  i_546 == 3;
          if(b_750)
          {
            // BLOCK 33
            f_751  =  f_726 * -1.702F;
            f_752  =  exp(f_751);
            f_753  =  f_752 + 1.0F;
            f_754  =  f_726 / f_753;
            f_748  =  f_754;
          }  // B32
          else
          {
            // BLOCK 34
            f_748  =  f_726;
          }  // B32
        }  // B28
        // BLOCK 35 MERGES [30 34 33 31 ]
        ul_14[1]  =  f_748;
        f_755  =  ul_14[2];
        b_756  =  i_546 == 2;
        if(b_756)
        {
          // BLOCK 36
          f_757  =  fabs(f_755);
          f_758  =  fma(f_757, 0.34F, 1.0F);
          f_759  =  1.0F / f_758;
          f_760  =  fma(f_759, -0.026121028F, 0.13950191F);
          f_761  =  f_760 * f_759;
          f_762  =  f_761 - 0.2731372F;
          f_763  =  fma(f_759, f_762, 0.20218718F);
          f_764  =  f_763 * f_759;
          f_765  =  f_764 - 0.044721164F;
          f_766  =  fma(f_759, f_765, 0.115360156F);
          f_767  =  fma(f_759, f_766, 0.11519744F);
          f_768  =  fma(f_759, f_767, 0.13611223F);
          f_769  =  fma(f_759, f_768, 0.1356205F);
          f_770  =  f_757 * -0.5F;
          f_771  =  f_770 * f_757;
          f_772  =  exp(f_771);
          f_773  =  f_772 * f_759;
          f_774  =  f_769 * f_773;
          f_775  =  f_774 * f_755;
          i_776  =  isless(f_755, 0.0F);
          if(i_776 == 1)
          {
            // BLOCK 37
            f_777  =  f_775;
          }  // B36
          else
          {
            // BLOCK 38
            f_778  =  f_755 - f_775;
            f_777  =  f_778;
          }  // B36
        }  // B35
        else
        {
          // BLOCK 39
          b_779  =  i_546 == 3;
          if(b_779)
          {
            // BLOCK 40
            f_780  =  f_755 * -1.702F;
            f_781  =  exp(f_780);
            f_782  =  f_781 + 1.0F;
            f_783  =  f_755 / f_782;
            f_777  =  f_783;
          }  // B39
          else
          {
            // BLOCK 41
            f_777  =  f_755;
          }  // B39
        }  // B35
        // BLOCK 42 MERGES [37 41 40 38 ]
        ul_14[2]  =  f_777;
        f_784  =  ul_14[3];
        b_785  =  i_546 == 2;
        if(b_785)
        {
          // BLOCK 43
          f_786  =  fabs(f_784);
          f_787  =  fma(f_786, 0.34F, 1.0F);
          f_788  =  1.0F / f_787;
          f_789  =  fma(f_788, -0.026121028F, 0.13950191F);
          f_790  =  f_789 * f_788;
          f_791  =  f_790 - 0.2731372F;
          f_792  =  fma(f_788, f_791, 0.20218718F);
          f_793  =  f_792 * f_788;
          f_794  =  f_793 - 0.044721164F;
          f_795  =  fma(f_788, f_794, 0.115360156F);
          f_796  =  fma(f_788, f_795, 0.11519744F);
          f_797  =  fma(f_788, f_796, 0.13611223F);
          f_798  =  fma(f_788, f_797, 0.1356205F);
          f_799  =  f_786 * -0.5F;
          f_800  =  f_799 * f_786;
          f_801  =  exp(f_800);
          f_802  =  f_801 * f_788;
          f_803  =  f_798 * f_802;
          f_804  =  f_803 * f_784;
          i_805  =  isless(f_784, 0.0F);
          if(i_805 == 1)
          {
            // BLOCK 44
            f_806  =  f_804;
          }  // B43
          else
          {
            // BLOCK 45
            f_807  =  f_784 - f_804;
            f_806  =  f_807;
          }  // B43
        }  // B42
        else
        {
          // BLOCK 46
          b_808  =  i_546 == 3;
          if(b_808)
          {
            // BLOCK 47
            f_809  =  f_784 * -1.702F;
            f_810  =  exp(f_809);
            f_811  =  f_810 + 1.0F;
            f_812  =  f_784 / f_811;
            f_806  =  f_812;
          }  // B46
          else
          {
            // BLOCK 48
            f_806  =  f_784;
          }  // B46
        }  // B42
        // BLOCK 49 MERGES [44 48 47 45 ]
        ul_14[3]  =  f_806;
        f_813  =  ul_14[4];
        b_814  =  i_546 == 2;
        if(b_814)
        {
          // BLOCK 50
          f_815  =  fabs(f_813);
          f_816  =  fma(f_815, 0.34F, 1.0F);
          f_817  =  1.0F / f_816;
          f_818  =  fma(f_817, -0.026121028F, 0.13950191F);
          f_819  =  f_818 * f_817;
          f_820  =  f_819 - 0.2731372F;
          f_821  =  fma(f_817, f_820, 0.20218718F);
          f_822  =  f_821 * f_817;
          f_823  =  f_822 - 0.044721164F;
          f_824  =  fma(f_817, f_823, 0.115360156F);
          f_825  =  fma(f_817, f_824, 0.11519744F);
          f_826  =  fma(f_817, f_825, 0.13611223F);
          f_827  =  fma(f_817, f_826, 0.1356205F);
          f_828  =  f_815 * -0.5F;
          f_829  =  f_828 * f_815;
          f_830  =  exp(f_829);
          f_831  =  f_830 * f_817;
          f_832  =  f_827 * f_831;
          f_833  =  f_832 * f_813;
          i_834  =  isless(f_813, 0.0F);
          if(i_834 == 1)
          {
            // BLOCK 51
            f_835  =  f_833;
          }  // B50
          else
          {
            // BLOCK 52
            f_836  =  f_813 - f_833;
            f_835  =  f_836;
          }  // B50
        }  // B49
        else
        {
          // BLOCK 53
          b_837  =  i_546 == 3;
          if(b_837)
          {
            // BLOCK 54
            f_838  =  f_813 * -1.702F;
            f_839  =  exp(f_838);
            f_840  =  f_839 + 1.0F;
            f_841  =  f_813 / f_840;
            f_835  =  f_841;
          }  // B53
          else
          {
            // BLOCK 55
            f_835  =  f_813;
          }  // B53
        }  // B49
        // BLOCK 56 MERGES [51 55 54 52 ]
        ul_14[4]  =  f_835;
        f_842  =  ul_14[5];
        b_843  =  i_546 == 2;
        if(b_843)
        {
          // BLOCK 57
          f_844  =  fabs(f_842);
          f_845  =  fma(f_844, 0.34F, 1.0F);
          f_846  =  1.0F / f_845;
          f_847  =  fma(f_846, -0.026121028F, 0.13950191F);
          f_848  =  f_847 * f_846;
          f_849  =  f_848 - 0.2731372F;
          f_850  =  fma(f_846, f_849, 0.20218718F);
          f_851  =  f_850 * f_846;
          f_852  =  f_851 - 0.044721164F;
          f_853  =  fma(f_846, f_852, 0.115360156F);
          f_854  =  fma(f_846, f_853, 0.11519744F);
          f_855  =  fma(f_846, f_854, 0.13611223F);
          f_856  =  fma(f_846, f_855, 0.1356205F);
          f_857  =  f_844 * -0.5F;
          f_858  =  f_857 * f_844;
          f_859  =  exp(f_858);
          f_860  =  f_859 * f_846;
          f_861  =  f_856 * f_860;
          f_862  =  f_861 * f_842;
          i_863  =  isless(f_842, 0.0F);
          if(i_863 == 1)
          {
            // BLOCK 58
            f_864  =  f_862;
          }  // B57
          else
          {
            // BLOCK 59
            f_865  =  f_842 - f_862;
            f_864  =  f_865;
          }  // B57
        }  // B56
        else
        {
          // BLOCK 60
          b_866  =  i_546 == 3;
          if(b_866)
          {
            // BLOCK 61
            f_867  =  f_842 * -1.702F;
            f_868  =  exp(f_867);
            f_869  =  f_868 + 1.0F;
            f_870  =  f_842 / f_869;
            f_864  =  f_870;
          }  // B60
          else
          {
            // BLOCK 62
            f_864  =  f_842;
          }  // B60
        }  // B56
        // BLOCK 63 MERGES [58 62 61 59 ]
        ul_14[5]  =  f_864;
        f_871  =  ul_14[6];
        b_872  =  i_546 == 2;
        if(b_872)
        {
          // BLOCK 64
          f_873  =  fabs(f_871);
          f_874  =  fma(f_873, 0.34F, 1.0F);
          f_875  =  1.0F / f_874;
          f_876  =  fma(f_875, -0.026121028F, 0.13950191F);
          f_877  =  f_876 * f_875;
          f_878  =  f_877 - 0.2731372F;
          f_879  =  fma(f_875, f_878, 0.20218718F);
          f_880  =  f_879 * f_875;
          f_881  =  f_880 - 0.044721164F;
          f_882  =  fma(f_875, f_881, 0.115360156F);
          f_883  =  fma(f_875, f_882, 0.11519744F);
          f_884  =  fma(f_875, f_883, 0.13611223F);
          f_885  =  fma(f_875, f_884, 0.1356205F);
          f_886  =  f_873 * -0.5F;
          f_887  =  f_886 * f_873;
          f_888  =  exp(f_887);
          f_889  =  f_888 * f_875;
          f_890  =  f_885 * f_889;
          f_891  =  f_890 * f_871;
          i_892  =  isless(f_871, 0.0F);
          if(i_892 == 1)
          {
            // BLOCK 65
            f_893  =  f_891;
          }  // B64
          else
          {
            // BLOCK 66
            f_894  =  f_871 - f_891;
            f_893  =  f_894;
          }  // B64
        }  // B63
        else
        {
          // BLOCK 67
          b_895  =  i_546 == 3;
          if(b_895)
          {
            // BLOCK 68
            f_896  =  f_871 * -1.702F;
            f_897  =  exp(f_896);
            f_898  =  f_897 + 1.0F;
            f_899  =  f_871 / f_898;
            f_893  =  f_899;
          }  // B67
          else
          {
            // BLOCK 69
            f_893  =  f_871;
          }  // B67
        }  // B63
        // BLOCK 70 MERGES [65 69 68 66 ]
        ul_14[6]  =  f_893;
        f_900  =  ul_14[7];
        b_901  =  i_546 == 2;
        if(b_901)
        {
          // BLOCK 71
          f_902  =  fabs(f_900);
          f_903  =  fma(f_902, 0.34F, 1.0F);
          f_904  =  1.0F / f_903;
          f_905  =  fma(f_904, -0.026121028F, 0.13950191F);
          f_906  =  f_905 * f_904;
          f_907  =  f_906 - 0.2731372F;
          f_908  =  fma(f_904, f_907, 0.20218718F);
          f_909  =  f_908 * f_904;
          f_910  =  f_909 - 0.044721164F;
          f_911  =  fma(f_904, f_910, 0.115360156F);
          f_912  =  fma(f_904, f_911, 0.11519744F);
          f_913  =  fma(f_904, f_912, 0.13611223F);
          f_914  =  fma(f_904, f_913, 0.1356205F);
          f_915  =  f_902 * -0.5F;
          f_916  =  f_915 * f_902;
          f_917  =  exp(f_916);
          f_918  =  f_917 * f_904;
          f_919  =  f_914 * f_918;
          f_920  =  f_919 * f_900;
          i_921  =  isless(f_900, 0.0F);
          if(i_921 == 1)
          {
            // BLOCK 72
            f_922  =  f_920;
          }  // B71
          else
          {
            // BLOCK 73
            f_923  =  f_900 - f_920;
            f_922  =  f_923;
          }  // B71
        }  // B70
        else
        {
          // BLOCK 74
          b_924  =  i_546 == 3;
          if(b_924)
          {
            // BLOCK 75
            f_925  =  f_900 * -1.702F;
            f_926  =  exp(f_925);
            f_927  =  f_926 + 1.0F;
            f_928  =  f_900 / f_927;
            f_922  =  f_928;
          }  // B74
          else
          {
            // BLOCK 76
            f_922  =  f_900;
          }  // B74
        }  // B70
        // BLOCK 77 MERGES [72 76 75 73 ]
        ul_14[7]  =  f_922;
      }  // B19
    }  // B17
    // BLOCK 78 MERGES [18 20 77 ]
    f_929  =  ul_14[0];
    i_930  =  i_561 + i_579;
    i_931  =  i_930 << 3;
    l_932  =  (long) i_931;
    l_933  =  l_932 << 1;
    ul_934  =  ul_0 + l_933;
    f_935  =  f_929;
    i_936  =  float_to_half(f_935);
    sh_937  =  (short) i_936;
    *((__global short *) (values + l_933))  =  sh_937;
    f_938  =  ul_14[1];
    i_939  =  i_931 | 1;
    l_940  =  (long) i_939;
    l_941  =  l_940 << 1;
    ul_942  =  ul_0 + l_941;
    f_943  =  f_938;
    i_944  =  float_to_half(f_943);
    sh_945  =  (short) i_944;
    *((__global short *) (values + l_941))  =  sh_945;
    f_946  =  ul_14[2];
    i_947  =  i_931 | 2;
    l_948  =  (long) i_947;
    l_949  =  l_948 << 1;
    ul_950  =  ul_0 + l_949;
    f_951  =  f_946;
    i_952  =  float_to_half(f_951);
    sh_953  =  (short) i_952;
    *((__global short *) (values + l_949))  =  sh_953;
    f_954  =  ul_14[3];
    i_955  =  i_931 | 3;
    l_956  =  (long) i_955;
    l_957  =  l_956 << 1;
    ul_958  =  ul_0 + l_957;
    f_959  =  f_954;
    i_960  =  float_to_half(f_959);
    sh_961  =  (short) i_960;
    *((__global short *) (values + l_957))  =  sh_961;
    f_962  =  ul_14[4];
    i_963  =  i_931 | 4;
    l_964  =  (long) i_963;
    l_965  =  l_964 << 1;
    ul_966  =  ul_0 + l_965;
    f_967  =  f_962;
    i_968  =  float_to_half(f_967);
    sh_969  =  (short) i_968;
    *((__global short *) (values + l_965))  =  sh_969;
    f_970  =  ul_14[5];
    i_971  =  i_931 | 5;
    l_972  =  (long) i_971;
    l_973  =  l_972 << 1;
    ul_974  =  ul_0 + l_973;
    f_975  =  f_970;
    i_976  =  float_to_half(f_975);
    sh_977  =  (short) i_976;
    *((__global short *) (values + l_973))  =  sh_977;
    f_978  =  ul_14[6];
    i_979  =  i_931 | 6;
    l_980  =  (long) i_979;
    l_981  =  l_980 << 1;
    ul_982  =  ul_0 + l_981;
    f_983  =  f_978;
    i_984  =  float_to_half(f_983);
    sh_985  =  (short) i_984;
    *((__global short *) (values + l_981))  =  sh_985;
    f_986  =  ul_14[7];
    i_987  =  i_931 | 7;
    l_988  =  (long) i_987;
    l_989  =  l_988 << 1;
    ul_990  =  ul_0 + l_989;
    f_991  =  f_986;
    i_992  =  float_to_half(f_991);
    sh_993  =  (short) i_992;
    *((__global short *) (values + l_989))  =  sh_993;
    i_994  =  i_580 + 1;
    i_995  =  (i_994 < i_578) ? 256 : 0;
    i_996  =  i_995 + i_579;
    i_579  =  i_996;
    i_580  =  i_994;
  }  // B16
  // BLOCK 79
  return;
}  //  kernel
