// GroupNormRunKernels.sumWholeFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void sumWholeFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *vectors, __global uchar *constants, __global uchar *params)
{
  bool b_123, b_147, b_171, b_186, b_191, b_196, b_201, b_206, b_211, b_216, b_221, b_226, b_231, b_236, b_241, b_253, b_275, b_290, b_302, b_304, b_310, b_332, b_338, b_344, b_366, b_372, b_378, b_400, b_406, b_412, b_434, b_441, b_548, b_711, b_744, b_746, b_769, b_775, b_798, b_804, b_827, b_833, b_856, b_862, b_885, b_891, b_914, b_920, b_943, b_949, b_972, b_99;
  float f_1002, f_1007, f_1010, f_1015, f_1018, f_1023, f_1026, f_1031, f_1034, f_1039, f_106, f_111, f_116, f_121, f_130, f_135, f_140, f_145, f_154, f_159, f_164, f_169, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_187, f_188, f_189, f_190, f_192, f_193, f_194, f_195, f_197, f_198, f_199, f_200, f_202, f_203, f_204, f_205, f_207, f_208, f_209, f_210, f_212, f_213, f_214, f_215, f_217, f_218, f_219, f_220, f_222, f_223, f_224, f_225, f_227, f_228, f_229, f_230, f_232, f_233, f_234, f_235, f_237, f_238, f_239, f_240, f_242, f_243, f_244, f_276, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_297, f_298, f_299, f_300, f_301, f_303, f_305, f_306, f_307, f_308, f_309, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_331, f_333, f_334, f_335, f_336, f_337, f_339, f_340, f_341, f_342, f_343, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_365, f_367, f_368, f_369, f_370, f_371, f_373, f_374, f_375, f_376, f_377, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_399, f_401, f_402, f_403, f_404, f_405, f_407, f_408, f_409, f_410, f_411, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_433, f_435, f_436, f_437, f_438, f_442, f_451, f_452, f_453, f_460, f_461, f_462, f_469, f_470, f_471, f_478, f_479, f_480, f_487, f_490, f_495, f_498, f_503, f_506, f_511, f_514, f_515, f_516, f_517, f_518, f_519, f_520, f_521, f_522, f_523, f_524, f_525, f_526, f_527, f_528, f_529, f_530, f_531, f_532, f_533, f_534, f_535, f_536, f_537, f_538, f_539, f_540, f_541, f_545, f_546, f_549, f_551, f_552, f_553, f_554, f_555, f_556, f_557, f_558, f_559, f_560, f_561, f_562, f_563, f_564, f_565, f_566, f_568, f_569, f_575, f_608, f_609, f_610, f_611, f_62, f_632, f_639, f_646, f_653, f_660, f_667, f_674, f_681, f_688, f_693, f_694, f_695, f_696, f_697, f_698, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_710, f_712, f_713, f_714, f_715, f_716, f_717, f_718, f_719, f_720, f_721, f_722, f_723, f_724, f_725, f_726, f_727, f_728, f_729, f_730, f_731, f_732, f_733, f_734, f_735, f_736, f_737, f_738, f_739, f_740, f_741, f_742, f_743, f_745, f_747, f_748, f_749, f_750, f_751, f_752, f_753, f_754, f_755, f_756, f_757, f_758, f_759, f_760, f_761, f_762, f_763, f_764, f_765, f_767, f_768, f_770, f_771, f_772, f_773, f_774, f_776, f_777, f_778, f_779, f_780, f_781, f_782, f_783, f_784, f_785, f_786, f_787, f_788, f_789, f_790, f_791, f_792, f_793, f_794, f_796, f_797, f_799, f_800, f_801, f_802, f_803, f_805, f_806, f_807, f_808, f_809, f_810, f_811, f_812, f_813, f_814, f_815, f_816, f_817, f_818, f_819, f_82, f_820, f_821, f_822, f_823, f_825, f_826, f_828, f_829, f_830, f_831, f_832, f_834, f_835, f_836, f_837, f_838, f_839, f_840, f_841, f_842, f_843, f_844, f_845, f_846, f_847, f_848, f_849, f_850, f_851, f_852, f_854, f_855, f_857, f_858, f_859, f_860, f_861, f_863, f_864, f_865, f_866, f_867, f_868, f_869, f_87, f_870, f_871, f_872, f_873, f_874, f_875, f_876, f_877, f_878, f_879, f_880, f_881, f_883, f_884, f_886, f_887, f_888, f_889, f_890, f_892, f_893, f_894, f_895, f_896, f_897, f_898, f_899, f_900, f_901, f_902, f_903, f_904, f_905, f_906, f_907, f_908, f_909, f_910, f_912, f_913, f_915, f_916, f_917, f_918, f_919, f_92, f_921, f_922, f_923, f_924, f_925, f_926, f_927, f_928, f_929, f_930, f_931, f_932, f_933, f_934, f_935, f_936, f_937, f_938, f_939, f_941, f_942, f_944, f_945, f_946, f_947, f_948, f_950, f_951, f_952, f_953, f_954, f_955, f_956, f_957, f_958, f_959, f_960, f_961, f_962, f_963, f_964, f_965, f_966, f_967, f_968, f_97, f_970, f_971, f_973, f_974, f_975, f_976, f_977, f_983, f_986, f_991, f_994, f_999;
  int i_100, i_1000, i_1003, i_1008, i_101, i_1011, i_1016, i_1019, i_102, i_1024, i_1027, i_1032, i_1035, i_1040, i_1042, i_1043, i_1044, i_107, i_112, i_117, i_122, i_124, i_125, i_126, i_131, i_136, i_141, i_146, i_148, i_149, i_150, i_155, i_160, i_165, i_17, i_170, i_172, i_19, i_21, i_23, i_245, i_246, i_247, i_248, i_249, i_25, i_250, i_251, i_252, i_254, i_258, i_259, i_26, i_260, i_261, i_262, i_266, i_267, i_27, i_271, i_272, i_273, i_274, i_28, i_289, i_29, i_291, i_296, i_30, i_31, i_32, i_33, i_330, i_34, i_35, i_36, i_364, i_37, i_38, i_39, i_398, i_40, i_41, i_42, i_43, i_432, i_439, i_44, i_440, i_443, i_444, i_445, i_45, i_450, i_454, i_459, i_46, i_463, i_468, i_47, i_472, i_477, i_48, i_481, i_482, i_483, i_488, i_49, i_491, i_496, i_499, i_50, i_504, i_507, i_51, i_512, i_542, i_543, i_544, i_547, i_550, i_567, i_571, i_577, i_579, i_580, i_581, i_583, i_585, i_587, i_588, i_589, i_590, i_591, i_592, i_593, i_594, i_595, i_596, i_597, i_598, i_599, i_60, i_600, i_601, i_602, i_603, i_604, i_605, i_606, i_607, i_61, i_612, i_613, i_614, i_615, i_616, i_617, i_618, i_619, i_620, i_621, i_622, i_623, i_624, i_625, i_626, i_63, i_631, i_633, i_638, i_64, i_640, i_645, i_647, i_65, i_652, i_654, i_659, i_66, i_661, i_666, i_668, i_67, i_673, i_675, i_68, i_680, i_682, i_683, i_684, i_689, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_766, i_77, i_78, i_795, i_824, i_83, i_853, i_88, i_882, i_911, i_93, i_940, i_969, i_978, i_979, i_98, i_984, i_987, i_992, i_995;
  long l_1004, l_1005, l_1012, l_1013, l_1020, l_1021, l_1028, l_1029, l_103, l_1036, l_1037, l_104, l_108, l_109, l_113, l_114, l_118, l_119, l_127, l_128, l_132, l_133, l_137, l_138, l_142, l_143, l_151, l_152, l_156, l_157, l_161, l_162, l_166, l_167, l_263, l_264, l_268, l_269, l_277, l_278, l_292, l_293, l_446, l_447, l_455, l_456, l_464, l_465, l_473, l_474, l_484, l_485, l_492, l_493, l_500, l_501, l_508, l_509, l_572, l_573, l_627, l_628, l_634, l_635, l_641, l_642, l_648, l_649, l_655, l_656, l_662, l_663, l_669, l_670, l_676, l_677, l_685, l_686, l_690, l_691, l_79, l_80, l_84, l_85, l_89, l_90, l_94, l_95, l_980, l_981, l_988, l_989, l_996, l_997;
  short sh_1001, sh_1009, sh_1017, sh_1025, sh_1033, sh_1041, sh_295, sh_449, sh_458, sh_467, sh_476, sh_489, sh_497, sh_505, sh_513, sh_630, sh_637, sh_644, sh_651, sh_658, sh_665, sh_672, sh_679, sh_985, sh_993;
  ulong ul_0, ul_1, ul_1006, ul_1014, ul_1022, ul_1030, ul_1038, ul_105, ul_110, ul_115, ul_120, ul_129, ul_134, ul_139, ul_144, ul_153, ul_158, ul_16, ul_163, ul_168, ul_18, ul_2, ul_20, ul_22, ul_24, ul_255, ul_256, ul_257, ul_265, ul_270, ul_279, ul_294, ul_3, ul_4, ul_448, ul_457, ul_466, ul_475, ul_486, ul_494, ul_502, ul_510, ul_52, ul_53, ul_54, ul_55, ul_56, ul_57, ul_570, ul_574, ul_576, ul_578, ul_58, ul_582, ul_584, ul_586, ul_59, ul_629, ul_636, ul_643, ul_650, ul_657, ul_664, ul_671, ul_678, ul_687, ul_692, ul_81, ul_86, ul_91, ul_96, ul_982, ul_990, ul_998;

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
  __private float ul_5[3];
  __private float* ul_6 = ul_5;
  __private float ul_7[4];
  __private float* ul_8 = ul_7;
  __private float ul_9[16];
  __private float* ul_10 = ul_9;
  __local float adf_11[256] __attribute__((aligned(16)));
  __local float adf_12[256] __attribute__((aligned(16)));
  __local float adf_13[256] __attribute__((aligned(16)));
  __private float ul_14[8];
  __private float* ul_15 = ul_14;
  ul_6[0]  =  0.0F;
  ul_6[1]  =  0.0F;
  ul_6[2]  =  0.0F;
  ul_16  =  ul_4 + 0L;
  i_17  =  *((__global int *) (params + 0L));
  ul_18  =  ul_4 + 8L;
  i_19  =  *((__global int *) (params + 8L));
  ul_20  =  ul_4 + 4L;
  i_21  =  *((__global int *) (params + 4L));
  ul_22  =  ul_4 + 40L;
  i_23  =  *((__global int *) (params + 40L));
  ul_24  =  ul_4 + 88L;
  i_25  =  *((__global int *) (params + 88L));
  i_26  =  get_group_id(0);
  i_27  =  i_26 / i_25;
  i_28  =  i_17 * i_27;
  i_29  =  i_25 * i_27;
  i_30  =  i_26 - i_29;
  i_31  =  i_17 / i_25;
  i_32  =  i_30 * i_31;
  i_33  =  i_21 >> 31;
  i_34  =  i_33 >> 30;
  i_35  =  i_34 + i_21;
  i_36  =  i_35 >> 2;
  i_37  =  i_36 * i_27;
  i_38  =  i_36 * i_31;
  i_39  =  get_local_id(0);
  i_40  =  i_38 - i_39;
  i_41  =  max(0, i_40);
  i_42  =  i_41 + 255;
  i_43  =  i_42 >> 31;
  i_44  =  i_43 >> 24;
  i_45  =  i_44 + i_42;
  i_46  =  i_45 >> 8;
  i_47  =  i_19 >> 31;
  i_48  =  i_47 >> 30;
  i_49  =  i_48 + i_19;
  i_50  =  i_49 >> 2;
  i_51  =  i_50 * i_17;
  ul_52  =  ul_4 + 20L;
  ul_53  =  ul_4 + 56L;
  ul_54  =  ul_4 + 16L;
  ul_55  =  ul_4 + 52L;
  ul_56  =  ul_4 + 32L;
  ul_57  =  ul_4 + 28L;
  ul_58  =  ul_4 + 24L;
  ul_59  =  ul_4 + 36L;
  // BLOCK 1 MERGES [0 104 ]
  i_60  =  i_39;
  i_61  =  0;
  f_62  =  0.0F;
  for(;i_61 < i_46;)
  {
    // BLOCK 2
    i_63  =  *((__global int *) (params + 36L));
    ul_8[0]  =  0.0F;
    ul_8[1]  =  0.0F;
    ul_8[2]  =  0.0F;
    ul_8[3]  =  0.0F;
    i_64  =  i_60 / i_36;
    i_65  =  i_64 * i_36;
    i_66  =  i_60 - i_65;
    i_67  =  i_63 >> 31;
    i_68  =  i_67 >> 30;
    i_69  =  i_68 + i_63;
    i_70  =  i_69 >> 2;
    i_71  =  i_32 + i_64;
    i_72  =  i_71 * i_50;
    i_73  =  i_70 + i_72;
    i_74  =  i_73 + i_37;
    i_75  =  i_66 + i_74;
    // BLOCK 3 MERGES [2 52 ]
    i_76  =  i_75;
    i_77  =  0;
    for(;i_77 < i_23;)
    {
      // BLOCK 4
      i_78  =  i_76 << 2;
      l_79  =  (long) i_78;
      l_80  =  l_79 << 2;
      ul_81  =  ul_1 + l_80;
      f_82  =  *((__global float *) (arena + l_80));
      ul_10[0]  =  f_82;
      i_83  =  i_78 | 1;
      l_84  =  (long) i_83;
      l_85  =  l_84 << 2;
      ul_86  =  ul_1 + l_85;
      f_87  =  *((__global float *) (arena + l_85));
      ul_10[1]  =  f_87;
      i_88  =  i_78 | 2;
      l_89  =  (long) i_88;
      l_90  =  l_89 << 2;
      ul_91  =  ul_1 + l_90;
      f_92  =  *((__global float *) (arena + l_90));
      ul_10[2]  =  f_92;
      i_93  =  i_78 | 3;
      l_94  =  (long) i_93;
      l_95  =  l_94 << 2;
      ul_96  =  ul_1 + l_95;
      f_97  =  *((__global float *) (arena + l_95));
      ul_10[3]  =  f_97;
      i_98  =  i_77 + 1;
      b_99  =  i_98 < i_23;
      if(b_99)
      {
        // BLOCK 5
        i_100  =  i_51;
      }  // B4
      else
      {
        // BLOCK 6
        i_100  =  0;
      }  // B4
      // BLOCK 7 MERGES [5 6 ]
      i_101  =  i_100 + i_76;
      i_102  =  i_101 << 2;
      l_103  =  (long) i_102;
      l_104  =  l_103 << 2;
      ul_105  =  ul_1 + l_104;
      f_106  =  *((__global float *) (arena + l_104));
      ul_10[4]  =  f_106;
      i_107  =  i_102 | 1;
      l_108  =  (long) i_107;
      l_109  =  l_108 << 2;
      ul_110  =  ul_1 + l_109;
      f_111  =  *((__global float *) (arena + l_109));
      ul_10[5]  =  f_111;
      i_112  =  i_102 | 2;
      l_113  =  (long) i_112;
      l_114  =  l_113 << 2;
      ul_115  =  ul_1 + l_114;
      f_116  =  *((__global float *) (arena + l_114));
      ul_10[6]  =  f_116;
      i_117  =  i_102 | 3;
      l_118  =  (long) i_117;
      l_119  =  l_118 << 2;
      ul_120  =  ul_1 + l_119;
      f_121  =  *((__global float *) (arena + l_119));
      ul_10[7]  =  f_121;
      i_122  =  i_77 + 2;
      b_123  =  i_122 < i_23;
      if(b_123)
      {
        // BLOCK 8
        i_124  =  i_51;
      }  // B7
      else
      {
        // BLOCK 9
        i_124  =  0;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      i_125  =  i_124 + i_101;
      i_126  =  i_125 << 2;
      l_127  =  (long) i_126;
      l_128  =  l_127 << 2;
      ul_129  =  ul_1 + l_128;
      f_130  =  *((__global float *) (arena + l_128));
      ul_10[8]  =  f_130;
      i_131  =  i_126 | 1;
      l_132  =  (long) i_131;
      l_133  =  l_132 << 2;
      ul_134  =  ul_1 + l_133;
      f_135  =  *((__global float *) (arena + l_133));
      ul_10[9]  =  f_135;
      i_136  =  i_126 | 2;
      l_137  =  (long) i_136;
      l_138  =  l_137 << 2;
      ul_139  =  ul_1 + l_138;
      f_140  =  *((__global float *) (arena + l_138));
      ul_10[10]  =  f_140;
      i_141  =  i_126 | 3;
      l_142  =  (long) i_141;
      l_143  =  l_142 << 2;
      ul_144  =  ul_1 + l_143;
      f_145  =  *((__global float *) (arena + l_143));
      ul_10[11]  =  f_145;
      i_146  =  i_77 + 3;
      b_147  =  i_146 < i_23;
      if(b_147)
      {
        // BLOCK 11
        i_148  =  i_51;
      }  // B10
      else
      {
        // BLOCK 12
        i_148  =  0;
      }  // B10
      // BLOCK 13 MERGES [11 12 ]
      i_149  =  i_148 + i_125;
      i_150  =  i_149 << 2;
      l_151  =  (long) i_150;
      l_152  =  l_151 << 2;
      ul_153  =  ul_1 + l_152;
      f_154  =  *((__global float *) (arena + l_152));
      ul_10[12]  =  f_154;
      i_155  =  i_150 | 1;
      l_156  =  (long) i_155;
      l_157  =  l_156 << 2;
      ul_158  =  ul_1 + l_157;
      f_159  =  *((__global float *) (arena + l_157));
      ul_10[13]  =  f_159;
      i_160  =  i_150 | 2;
      l_161  =  (long) i_160;
      l_162  =  l_161 << 2;
      ul_163  =  ul_1 + l_162;
      f_164  =  *((__global float *) (arena + l_162));
      ul_10[14]  =  f_164;
      i_165  =  i_150 | 3;
      l_166  =  (long) i_165;
      l_167  =  l_166 << 2;
      ul_168  =  ul_1 + l_167;
      f_169  =  *((__global float *) (arena + l_167));
      ul_10[15]  =  f_169;
      i_170  =  i_77 + 4;
      b_171  =  i_170 < i_23;
      if(b_171)
      {
        // BLOCK 14
        i_172  =  i_51;
      }  // B13
      else
      {
        // BLOCK 15
        i_172  =  0;
      }  // B13
      // BLOCK 16 MERGES [14 15 ]
      f_173  =  ul_8[0];
      f_174  =  ul_10[0];
      f_175  =  f_173 + f_174;
      ul_8[0]  =  f_175;
      f_176  =  ul_8[1];
      f_177  =  ul_10[1];
      f_178  =  f_176 + f_177;
      ul_8[1]  =  f_178;
      f_179  =  ul_8[2];
      f_180  =  ul_10[2];
      f_181  =  f_179 + f_180;
      ul_8[2]  =  f_181;
      f_182  =  ul_8[3];
      f_183  =  ul_10[3];
      f_184  =  f_182 + f_183;
      ul_8[3]  =  f_184;
      f_185  =  ul_8[0];
      b_186  =  i_98 < i_23;
      if(b_186)
      {
        // BLOCK 17
        f_187  =  ul_10[4];
        f_188  =  f_187;
      }  // B16
      else
      {
        // BLOCK 18
        f_188  =  0.0F;
      }  // B16
      // BLOCK 19 MERGES [17 18 ]
      f_189  =  f_188 + f_185;
      ul_8[0]  =  f_189;
      f_190  =  ul_8[1];
      b_191  =  i_98 < i_23;
      if(b_191)
      {
        // BLOCK 20
        f_192  =  ul_10[5];
        f_193  =  f_192;
      }  // B19
      else
      {
        // BLOCK 21
        f_193  =  0.0F;
      }  // B19
      // BLOCK 22 MERGES [20 21 ]
      f_194  =  f_193 + f_190;
      ul_8[1]  =  f_194;
      f_195  =  ul_8[2];
      b_196  =  i_98 < i_23;
      if(b_196)
      {
        // BLOCK 23
        f_197  =  ul_10[6];
        f_198  =  f_197;
      }  // B22
      else
      {
        // BLOCK 24
        f_198  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [23 24 ]
      f_199  =  f_198 + f_195;
      ul_8[2]  =  f_199;
      f_200  =  ul_8[3];
      b_201  =  i_98 < i_23;
      if(b_201)
      {
        // BLOCK 26
        f_202  =  ul_10[7];
        f_203  =  f_202;
      }  // B25
      else
      {
        // BLOCK 27
        f_203  =  0.0F;
      }  // B25
      // BLOCK 28 MERGES [26 27 ]
      f_204  =  f_203 + f_200;
      ul_8[3]  =  f_204;
      f_205  =  ul_8[0];
      b_206  =  i_122 < i_23;
      if(b_206)
      {
        // BLOCK 29
        f_207  =  ul_10[8];
        f_208  =  f_207;
      }  // B28
      else
      {
        // BLOCK 30
        f_208  =  0.0F;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      f_209  =  f_208 + f_205;
      ul_8[0]  =  f_209;
      f_210  =  ul_8[1];
      b_211  =  i_122 < i_23;
      if(b_211)
      {
        // BLOCK 32
        f_212  =  ul_10[9];
        f_213  =  f_212;
      }  // B31
      else
      {
        // BLOCK 33
        f_213  =  0.0F;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      f_214  =  f_213 + f_210;
      ul_8[1]  =  f_214;
      f_215  =  ul_8[2];
      b_216  =  i_122 < i_23;
      if(b_216)
      {
        // BLOCK 35
        f_217  =  ul_10[10];
        f_218  =  f_217;
      }  // B34
      else
      {
        // BLOCK 36
        f_218  =  0.0F;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      f_219  =  f_218 + f_215;
      ul_8[2]  =  f_219;
      f_220  =  ul_8[3];
      b_221  =  i_122 < i_23;
      if(b_221)
      {
        // BLOCK 38
        f_222  =  ul_10[11];
        f_223  =  f_222;
      }  // B37
      else
      {
        // BLOCK 39
        f_223  =  0.0F;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      f_224  =  f_223 + f_220;
      ul_8[3]  =  f_224;
      f_225  =  ul_8[0];
      b_226  =  i_146 < i_23;
      if(b_226)
      {
        // BLOCK 41
        f_227  =  ul_10[12];
        f_228  =  f_227;
      }  // B40
      else
      {
        // BLOCK 42
        f_228  =  0.0F;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      f_229  =  f_228 + f_225;
      ul_8[0]  =  f_229;
      f_230  =  ul_8[1];
      b_231  =  i_146 < i_23;
      if(b_231)
      {
        // BLOCK 44
        f_232  =  ul_10[13];
        f_233  =  f_232;
      }  // B43
      else
      {
        // BLOCK 45
        f_233  =  0.0F;
      }  // B43
      // BLOCK 46 MERGES [44 45 ]
      f_234  =  f_233 + f_230;
      ul_8[1]  =  f_234;
      f_235  =  ul_8[2];
      b_236  =  i_146 < i_23;
      if(b_236)
      {
        // BLOCK 47
        f_237  =  ul_10[14];
        f_238  =  f_237;
      }  // B46
      else
      {
        // BLOCK 48
        f_238  =  0.0F;
      }  // B46
      // BLOCK 49 MERGES [47 48 ]
      f_239  =  f_238 + f_235;
      ul_8[2]  =  f_239;
      f_240  =  ul_8[3];
      b_241  =  i_146 < i_23;
      if(b_241)
      {
        // BLOCK 50
        f_242  =  ul_10[15];
        f_243  =  f_242;
      }  // B49
      else
      {
        // BLOCK 51
        f_243  =  0.0F;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      f_244  =  f_243 + f_240;
      ul_8[3]  =  f_244;
      i_245  =  i_172 + i_149;
      i_76  =  i_245;
      i_77  =  i_170;
    }  // B3
    // BLOCK 53
    i_246  =  *((__global int *) (params + 24L));
    i_247  =  *((__global int *) (params + 28L));
    i_248  =  *((__global int *) (params + 32L));
    i_249  =  *((__global int *) (params + 52L));
    i_250  =  *((__global int *) (params + 16L));
    i_251  =  *((__global int *) (params + 56L));
    i_252  =  i_249 + i_71;
    b_253  =  i_251 < 1;
    if(b_253)
    {
      // BLOCK 54
      i_254  =  i_250;
    }  // B53
    else
    {
      // BLOCK 55
      ul_255  =  i_251 & 4294967295UL;
      ul_256  =  ul_255 << 2;
      ul_257  =  ul_4 + ul_256;
      i_258  =  *((__global int *) (params + ul_256));
      i_259  =  i_251 + 1;
      i_260  =  i_252 / i_258;
      i_261  =  i_260 << 1;
      i_262  =  i_259 + i_261;
      l_263  =  (long) i_262;
      l_264  =  l_263 << 2;
      ul_265  =  ul_4 + l_264;
      i_266  =  *((__global int *) (params + l_264));
      i_267  =  i_262 + 1;
      l_268  =  (long) i_267;
      l_269  =  l_268 << 2;
      ul_270  =  ul_4 + l_269;
      i_271  =  *((__global int *) (params + l_269));
      i_272  =  i_271 * i_27;
      i_273  =  i_272 + i_266;
      i_254  =  i_273;
    }  // B53
    // BLOCK 56 MERGES [54 55 ]
    i_274  =  *((__global int *) (params + 20L));
    b_275  =  i_274 == 0;
    if(b_275)
    {
      // BLOCK 57
      f_276  =  0.0F;
    }  // B56
    else
    {
      // BLOCK 58
      l_277  =  (long) i_252;
      l_278  =  l_277 << 2;
      ul_279  =  ul_2 + l_278;
      f_280  =  *((__global float *) (vectors + l_278));
      f_276  =  f_280;
    }  // B56
    // BLOCK 59 MERGES [57 58 ]
    f_281  =  ul_8[0];
    f_282  =  f_276 + f_281;
    ul_8[0]  =  f_282;
    f_283  =  ul_8[1];
    f_284  =  f_283 + f_276;
    ul_8[1]  =  f_284;
    f_285  =  ul_8[2];
    f_286  =  f_285 + f_276;
    ul_8[2]  =  f_286;
    f_287  =  ul_8[3];
    f_288  =  f_287 + f_276;
    ul_8[3]  =  f_288;
    i_289  =  i_28 + i_71;
    b_290  =  i_246 < 0;
    if(b_290)
    {
      // BLOCK 60
    }  // B59
    else
    {
      // BLOCK 61
      i_291  =  i_289 + i_246;
      l_292  =  (long) i_291;
      l_293  =  l_292 << 1;
      ul_294  =  ul_0 + l_293;
      sh_295  =  *((__global short *) (values + l_293));
      i_296  =  (int) sh_295;
      f_297  =  half_to_float((short) i_296);
      f_298  =  f_297 + f_282;
      ul_8[0]  =  f_298;
      f_299  =  f_284 + f_297;
      ul_8[1]  =  f_299;
      f_300  =  f_286 + f_297;
      ul_8[2]  =  f_300;
      f_301  =  f_288 + f_297;
      ul_8[3]  =  f_301;
    }  // B59
    // BLOCK 62 MERGES [60 61 ]
    b_302  =  i_247 == 0;
    if(b_302)
    {
      // BLOCK 63
    }  // B62
    else
    {
      // BLOCK 64
      f_303  =  ul_8[0];
      b_304  =  i_247 == 1;
      if(b_304)
      {
        // BLOCK 65
        f_305  =  -f_303;
        f_306  =  exp(f_305);
        f_307  =  f_306 + 1.0F;
        f_308  =  f_303 / f_307;
        f_309  =  f_308;
      }  // B64
      else
      {
        // BLOCK 66
        b_310  =  i_247 == 2;
        if(b_310)
        {
          // BLOCK 67
          f_311  =  fabs(f_303);
          f_312  =  fma(f_311, 0.34F, 1.0F);
          f_313  =  1.0F / f_312;
          f_314  =  fma(f_313, -0.026121028F, 0.13950191F);
          f_315  =  f_314 * f_313;
          f_316  =  f_315 - 0.2731372F;
          f_317  =  fma(f_313, f_316, 0.20218718F);
          f_318  =  f_317 * f_313;
          f_319  =  f_318 - 0.044721164F;
          f_320  =  fma(f_313, f_319, 0.115360156F);
          f_321  =  fma(f_313, f_320, 0.11519744F);
          f_322  =  fma(f_313, f_321, 0.13611223F);
          f_323  =  fma(f_313, f_322, 0.1356205F);
          f_324  =  f_311 * -0.5F;
          f_325  =  f_324 * f_311;
          f_326  =  exp(f_325);
          f_327  =  f_326 * f_313;
          f_328  =  f_323 * f_327;
          f_329  =  f_328 * f_303;
          i_330  =  isless(f_303, 0.0F);
          if(i_330 == 1)
          {
            // BLOCK 68
            f_309  =  f_329;
          }  // B67
          else
          {
            // BLOCK 69
            f_331  =  f_303 - f_329;
            f_309  =  f_331;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          b_332  =  i_247 == 3;
          if(b_332)
          {
            // BLOCK 71
            f_333  =  f_303 * -1.702F;
            f_334  =  exp(f_333);
            f_335  =  f_334 + 1.0F;
            f_336  =  f_303 / f_335;
            f_309  =  f_336;
          }  // B70
          else
          {
            // BLOCK 72
            f_309  =  f_303;
          }  // B70
        }  // B66
      }  // B64
      // BLOCK 73 MERGES [65 68 72 71 69 ]
      ul_8[0]  =  f_309;
      f_337  =  ul_8[1];
      b_338  =  i_247 == 1;
      if(b_338)
      {
        // BLOCK 74
        f_339  =  -f_337;
        f_340  =  exp(f_339);
        f_341  =  f_340 + 1.0F;
        f_342  =  f_337 / f_341;
        f_343  =  f_342;
      }  // B73
      else
      {
        // BLOCK 75
        b_344  =  i_247 == 2;
        if(b_344)
        {
          // BLOCK 76
          f_345  =  fabs(f_337);
          f_346  =  fma(f_345, 0.34F, 1.0F);
          f_347  =  1.0F / f_346;
          f_348  =  fma(f_347, -0.026121028F, 0.13950191F);
          f_349  =  f_348 * f_347;
          f_350  =  f_349 - 0.2731372F;
          f_351  =  fma(f_347, f_350, 0.20218718F);
          f_352  =  f_351 * f_347;
          f_353  =  f_352 - 0.044721164F;
          f_354  =  fma(f_347, f_353, 0.115360156F);
          f_355  =  fma(f_347, f_354, 0.11519744F);
          f_356  =  fma(f_347, f_355, 0.13611223F);
          f_357  =  fma(f_347, f_356, 0.1356205F);
          f_358  =  f_345 * -0.5F;
          f_359  =  f_358 * f_345;
          f_360  =  exp(f_359);
          f_361  =  f_360 * f_347;
          f_362  =  f_357 * f_361;
          f_363  =  f_362 * f_337;
          i_364  =  isless(f_337, 0.0F);
          if(i_364 == 1)
          {
            // BLOCK 77
            f_343  =  f_363;
          }  // B76
          else
          {
            // BLOCK 78
            f_365  =  f_337 - f_363;
            f_343  =  f_365;
          }  // B76
        }  // B75
        else
        {
          // BLOCK 79
          b_366  =  i_247 == 3;
          if(b_366)
          {
            // BLOCK 80
            f_367  =  f_337 * -1.702F;
            f_368  =  exp(f_367);
            f_369  =  f_368 + 1.0F;
            f_370  =  f_337 / f_369;
            f_343  =  f_370;
          }  // B79
          else
          {
            // BLOCK 81
            f_343  =  f_337;
          }  // B79
        }  // B75
      }  // B73
      // BLOCK 82 MERGES [74 77 81 80 78 ]
      ul_8[1]  =  f_343;
      f_371  =  ul_8[2];
      b_372  =  i_247 == 1;
      if(b_372)
      {
        // BLOCK 83
        f_373  =  -f_371;
        f_374  =  exp(f_373);
        f_375  =  f_374 + 1.0F;
        f_376  =  f_371 / f_375;
        f_377  =  f_376;
      }  // B82
      else
      {
        // BLOCK 84
        b_378  =  i_247 == 2;
        if(b_378)
        {
          // BLOCK 85
          f_379  =  fabs(f_371);
          f_380  =  fma(f_379, 0.34F, 1.0F);
          f_381  =  1.0F / f_380;
          f_382  =  fma(f_381, -0.026121028F, 0.13950191F);
          f_383  =  f_382 * f_381;
          f_384  =  f_383 - 0.2731372F;
          f_385  =  fma(f_381, f_384, 0.20218718F);
          f_386  =  f_385 * f_381;
          f_387  =  f_386 - 0.044721164F;
          f_388  =  fma(f_381, f_387, 0.115360156F);
          f_389  =  fma(f_381, f_388, 0.11519744F);
          f_390  =  fma(f_381, f_389, 0.13611223F);
          f_391  =  fma(f_381, f_390, 0.1356205F);
          f_392  =  f_379 * -0.5F;
          f_393  =  f_392 * f_379;
          f_394  =  exp(f_393);
          f_395  =  f_394 * f_381;
          f_396  =  f_391 * f_395;
          f_397  =  f_396 * f_371;
          i_398  =  isless(f_371, 0.0F);
          if(i_398 == 1)
          {
            // BLOCK 86
            f_377  =  f_397;
          }  // B85
          else
          {
            // BLOCK 87
            f_399  =  f_371 - f_397;
            f_377  =  f_399;
          }  // B85
        }  // B84
        else
        {
          // BLOCK 88
          b_400  =  i_247 == 3;
          if(b_400)
          {
            // BLOCK 89
            f_401  =  f_371 * -1.702F;
            f_402  =  exp(f_401);
            f_403  =  f_402 + 1.0F;
            f_404  =  f_371 / f_403;
            f_377  =  f_404;
          }  // B88
          else
          {
            // BLOCK 90
            f_377  =  f_371;
          }  // B88
        }  // B84
      }  // B82
      // BLOCK 91 MERGES [83 86 90 89 87 ]
      ul_8[2]  =  f_377;
      f_405  =  ul_8[3];
      b_406  =  i_247 == 1;
      if(b_406)
      {
        // BLOCK 92
        f_407  =  -f_405;
        f_408  =  exp(f_407);
        f_409  =  f_408 + 1.0F;
        f_410  =  f_405 / f_409;
        f_411  =  f_410;
      }  // B91
      else
      {
        // BLOCK 93
        b_412  =  i_247 == 2;
        if(b_412)
        {
          // BLOCK 94
          f_413  =  fabs(f_405);
          f_414  =  fma(f_413, 0.34F, 1.0F);
          f_415  =  1.0F / f_414;
          f_416  =  fma(f_415, -0.026121028F, 0.13950191F);
          f_417  =  f_416 * f_415;
          f_418  =  f_417 - 0.2731372F;
          f_419  =  fma(f_415, f_418, 0.20218718F);
          f_420  =  f_419 * f_415;
          f_421  =  f_420 - 0.044721164F;
          f_422  =  fma(f_415, f_421, 0.115360156F);
          f_423  =  fma(f_415, f_422, 0.11519744F);
          f_424  =  fma(f_415, f_423, 0.13611223F);
          f_425  =  fma(f_415, f_424, 0.1356205F);
          f_426  =  f_413 * -0.5F;
          f_427  =  f_426 * f_413;
          f_428  =  exp(f_427);
          f_429  =  f_428 * f_415;
          f_430  =  f_425 * f_429;
          f_431  =  f_430 * f_405;
          i_432  =  isless(f_405, 0.0F);
          if(i_432 == 1)
          {
            // BLOCK 95
            f_411  =  f_431;
          }  // B94
          else
          {
            // BLOCK 96
            f_433  =  f_405 - f_431;
            f_411  =  f_433;
          }  // B94
        }  // B93
        else
        {
          // BLOCK 97
          b_434  =  i_247 == 3;
          if(b_434)
          {
            // BLOCK 98
            f_435  =  f_405 * -1.702F;
            f_436  =  exp(f_435);
            f_437  =  f_436 + 1.0F;
            f_438  =  f_405 / f_437;
            f_411  =  f_438;
          }  // B97
          else
          {
            // BLOCK 99
            f_411  =  f_405;
          }  // B97
        }  // B93
      }  // B91
      // BLOCK 100 MERGES [92 95 99 98 96 ]
      ul_8[3]  =  f_411;
    }  // B62
    // BLOCK 101 MERGES [63 100 ]
    i_439  =  i_36 * i_289;
    i_440  =  i_439 + i_66;
    b_441  =  i_248 < 0;
    if(b_441)
    {
      // BLOCK 102
    }  // B101
    else
    {
      // BLOCK 103
      f_442  =  ul_8[0];
      i_443  =  i_248 >> 2;
      i_444  =  i_440 + i_443;
      i_445  =  i_444 << 2;
      l_446  =  (long) i_445;
      l_447  =  l_446 << 1;
      ul_448  =  ul_0 + l_447;
      sh_449  =  *((__global short *) (values + l_447));
      i_450  =  (int) sh_449;
      f_451  =  half_to_float((short) i_450);
      f_452  =  f_451 + f_442;
      ul_8[0]  =  f_452;
      f_453  =  ul_8[1];
      i_454  =  i_445 | 1;
      l_455  =  (long) i_454;
      l_456  =  l_455 << 1;
      ul_457  =  ul_0 + l_456;
      sh_458  =  *((__global short *) (values + l_456));
      i_459  =  (int) sh_458;
      f_460  =  half_to_float((short) i_459);
      f_461  =  f_460 + f_453;
      ul_8[1]  =  f_461;
      f_462  =  ul_8[2];
      i_463  =  i_445 | 2;
      l_464  =  (long) i_463;
      l_465  =  l_464 << 1;
      ul_466  =  ul_0 + l_465;
      sh_467  =  *((__global short *) (values + l_465));
      i_468  =  (int) sh_467;
      f_469  =  half_to_float((short) i_468);
      f_470  =  f_469 + f_462;
      ul_8[2]  =  f_470;
      f_471  =  ul_8[3];
      i_472  =  i_445 | 3;
      l_473  =  (long) i_472;
      l_474  =  l_473 << 1;
      ul_475  =  ul_0 + l_474;
      sh_476  =  *((__global short *) (values + l_474));
      i_477  =  (int) sh_476;
      f_478  =  half_to_float((short) i_477);
      f_479  =  f_478 + f_471;
      ul_8[3]  =  f_479;
    }  // B101
    // BLOCK 104 MERGES [102 103 ]
    f_480  =  ul_8[0];
    i_481  =  i_254 >> 2;
    i_482  =  i_481 + i_440;
    i_483  =  i_482 << 2;
    l_484  =  (long) i_483;
    l_485  =  l_484 << 1;
    ul_486  =  ul_0 + l_485;
    f_487  =  f_480;
    i_488  =  float_to_half(f_487);
    sh_489  =  (short) i_488;
    *((__global short *) (values + l_485))  =  sh_489;
    f_490  =  ul_8[1];
    i_491  =  i_483 | 1;
    l_492  =  (long) i_491;
    l_493  =  l_492 << 1;
    ul_494  =  ul_0 + l_493;
    f_495  =  f_490;
    i_496  =  float_to_half(f_495);
    sh_497  =  (short) i_496;
    *((__global short *) (values + l_493))  =  sh_497;
    f_498  =  ul_8[2];
    i_499  =  i_483 | 2;
    l_500  =  (long) i_499;
    l_501  =  l_500 << 1;
    ul_502  =  ul_0 + l_501;
    f_503  =  f_498;
    i_504  =  float_to_half(f_503);
    sh_505  =  (short) i_504;
    *((__global short *) (values + l_501))  =  sh_505;
    f_506  =  ul_8[3];
    i_507  =  i_483 | 3;
    l_508  =  (long) i_507;
    l_509  =  l_508 << 1;
    ul_510  =  ul_0 + l_509;
    f_511  =  f_506;
    i_512  =  float_to_half(f_511);
    sh_513  =  (short) i_512;
    *((__global short *) (values + l_509))  =  sh_513;
    f_514  =  ul_8[0];
    f_515  =  ul_8[1];
    f_516  =  ul_8[2];
    f_517  =  ul_8[3];
    f_518  =  ul_6[0];
    f_519  =  ul_6[1];
    f_520  =  f_518 + 4.0F;
    f_521  =  4.0F / f_520;
    f_522  =  f_514 + 0.0F;
    f_523  =  f_522 + f_515;
    f_524  =  f_523 + f_516;
    f_525  =  f_524 + f_517;
    f_526  =  f_525 * 0.25F;
    f_527  =  f_526 - f_519;
    f_528  =  fma(f_521, f_527, f_519);
    ul_6[1]  =  f_528;
    f_529  =  ul_6[2];
    f_530  =  f_527 * f_527;
    f_531  =  f_521 * f_518;
    f_532  =  f_517 - f_526;
    f_533  =  f_516 - f_526;
    f_534  =  f_515 - f_526;
    f_535  =  f_514 - f_526;
    f_536  =  fma(f_535, f_535, 0.0F);
    f_537  =  fma(f_534, f_534, f_536);
    f_538  =  fma(f_533, f_533, f_537);
    f_539  =  fma(f_532, f_532, f_538);
    f_540  =  fma(f_530, f_531, f_539);
    f_541  =  f_540 + f_529;
    ul_6[2]  =  f_541;
    ul_6[0]  =  f_520;
    i_542  =  i_61 + 1;
    i_543  =  (i_542 < i_46) ? 256 : 0;
    i_544  =  i_543 + i_60;
    i_60  =  i_544;
    i_61  =  i_542;
    f_62  =  f_520;
  }  // B1
  // BLOCK 105
  adf_11[i_39]  =  f_62;
  f_545  =  ul_6[1];
  adf_12[i_39]  =  f_545;
  f_546  =  ul_6[2];
  adf_13[i_39]  =  f_546;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 106 MERGES [105 110 ]
  i_547  =  128;
  for(;i_547 >= 1;)
  {
    // BLOCK 107
    b_548  =  i_39 < i_547;
    if(b_548)
    {
      // BLOCK 108
      f_549  =  adf_11[i_39];
      i_550  =  i_547 + i_39;
      f_551  =  adf_11[i_550];
      f_552  =  adf_11[i_550];
      f_553  =  adf_12[i_550];
      f_554  =  adf_12[i_39];
      f_555  =  adf_12[i_39];
      f_556  =  f_549 + f_551;
      f_557  =  fmax(f_556, 1.0F);
      f_558  =  f_552 / f_557;
      f_559  =  f_553 - f_554;
      f_560  =  fma(f_558, f_559, f_555);
      adf_12[i_39]  =  f_560;
      f_561  =  adf_13[i_39];
      f_562  =  adf_13[i_550];
      f_563  =  f_559 * f_559;
      f_564  =  f_558 * f_549;
      f_565  =  fma(f_563, f_564, f_562);
      f_566  =  f_565 + f_561;
      adf_13[i_39]  =  f_566;
      adf_11[i_39]  =  f_556;
    }  // B107
    else
    {
      // BLOCK 109
    }  // B107
    // BLOCK 110 MERGES [109 108 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_567  =  i_547 >> 1;
    i_547  =  i_567;
  }  // B106
  // BLOCK 111
  f_568  =  adf_12[0];
  ul_6[1]  =  f_568;
  f_569  =  adf_13[0];
  ul_6[2]  =  f_569;
  barrier(CLK_GLOBAL_MEM_FENCE);
  ul_570  =  ul_4 + 84L;
  i_571  =  *((__global int *) (params + 84L));
  l_572  =  (long) i_571;
  l_573  =  l_572 << 2;
  ul_574  =  ul_3 + l_573;
  f_575  =  *((__global float *) (constants + l_573));
  ul_576  =  ul_4 + 72L;
  i_577  =  *((__global int *) (params + 72L));
  ul_578  =  ul_4 + 68L;
  i_579  =  *((__global int *) (params + 68L));
  i_580  =  *((__global int *) (params + 88L));
  i_581  =  *((__global int *) (params + 88L));
  ul_582  =  ul_4 + 92L;
  i_583  =  *((__global int *) (params + 92L));
  ul_584  =  ul_4 + 76L;
  i_585  =  *((__global int *) (params + 76L));
  ul_586  =  ul_4 + 80L;
  i_587  =  *((__global int *) (params + 80L));
  i_588  =  i_577 >> 31;
  i_589  =  i_588 >> 29;
  i_590  =  i_589 + i_577;
  i_591  =  i_590 >> 3;
  i_592  =  i_579 / i_580;
  i_593  =  i_592 * i_26;
  i_594  =  i_591 * i_593;
  i_595  =  i_587 >> 31;
  i_596  =  i_595 >> 29;
  i_597  =  i_596 + i_587;
  i_598  =  i_597 >> 3;
  i_599  =  i_594 + i_598;
  i_600  =  i_585 >> 31;
  i_601  =  i_600 >> 29;
  i_602  =  i_601 + i_585;
  i_603  =  i_602 >> 3;
  i_604  =  i_603 + i_594;
  i_605  =  i_26 % i_581;
  i_606  =  i_605 * i_592;
  i_607  =  i_38 << 2;
  f_608  =  (float) i_607;
  f_609  =  f_569 / f_608;
  f_610  =  f_609 + f_575;
  f_611  =  rsqrt(f_610);
  i_612  =  i_38 >> 31;
  i_613  =  i_612 + i_38;
  i_614  =  i_613 >> 1;
  i_615  =  i_614 - i_39;
  i_616  =  max(0, i_615);
  i_617  =  i_616 + 255;
  i_618  =  i_617 >> 31;
  i_619  =  i_618 >> 24;
  i_620  =  i_619 + i_617;
  i_621  =  i_620 >> 8;
  i_622  =  i_17 << 1;
  // BLOCK 112 MERGES [111 174 ]
  i_623  =  i_39;
  i_624  =  0;
  for(;i_624 < i_621;)
  {
    // BLOCK 113
    i_625  =  i_604 + i_623;
    i_626  =  i_625 << 3;
    l_627  =  (long) i_626;
    l_628  =  l_627 << 1;
    ul_629  =  ul_0 + l_628;
    sh_630  =  *((__global short *) (values + l_628));
    i_631  =  (int) sh_630;
    f_632  =  half_to_float((short) i_631);
    ul_15[0]  =  f_632;
    i_633  =  i_626 | 1;
    l_634  =  (long) i_633;
    l_635  =  l_634 << 1;
    ul_636  =  ul_0 + l_635;
    sh_637  =  *((__global short *) (values + l_635));
    i_638  =  (int) sh_637;
    f_639  =  half_to_float((short) i_638);
    ul_15[1]  =  f_639;
    i_640  =  i_626 | 2;
    l_641  =  (long) i_640;
    l_642  =  l_641 << 1;
    ul_643  =  ul_0 + l_642;
    sh_644  =  *((__global short *) (values + l_642));
    i_645  =  (int) sh_644;
    f_646  =  half_to_float((short) i_645);
    ul_15[2]  =  f_646;
    i_647  =  i_626 | 3;
    l_648  =  (long) i_647;
    l_649  =  l_648 << 1;
    ul_650  =  ul_0 + l_649;
    sh_651  =  *((__global short *) (values + l_649));
    i_652  =  (int) sh_651;
    f_653  =  half_to_float((short) i_652);
    ul_15[3]  =  f_653;
    i_654  =  i_626 | 4;
    l_655  =  (long) i_654;
    l_656  =  l_655 << 1;
    ul_657  =  ul_0 + l_656;
    sh_658  =  *((__global short *) (values + l_656));
    i_659  =  (int) sh_658;
    f_660  =  half_to_float((short) i_659);
    ul_15[4]  =  f_660;
    i_661  =  i_626 | 5;
    l_662  =  (long) i_661;
    l_663  =  l_662 << 1;
    ul_664  =  ul_0 + l_663;
    sh_665  =  *((__global short *) (values + l_663));
    i_666  =  (int) sh_665;
    f_667  =  half_to_float((short) i_666);
    ul_15[5]  =  f_667;
    i_668  =  i_626 | 6;
    l_669  =  (long) i_668;
    l_670  =  l_669 << 1;
    ul_671  =  ul_0 + l_670;
    sh_672  =  *((__global short *) (values + l_670));
    i_673  =  (int) sh_672;
    f_674  =  half_to_float((short) i_673);
    ul_15[6]  =  f_674;
    i_675  =  i_626 | 7;
    l_676  =  (long) i_675;
    l_677  =  l_676 << 1;
    ul_678  =  ul_0 + l_677;
    sh_679  =  *((__global short *) (values + l_677));
    i_680  =  (int) sh_679;
    f_681  =  half_to_float((short) i_680);
    ul_15[7]  =  f_681;
    i_682  =  i_623 / i_591;
    i_683  =  i_606 + i_682;
    i_684  =  i_683 + i_17;
    l_685  =  (long) i_684;
    l_686  =  l_685 << 2;
    ul_687  =  ul_2 + l_686;
    f_688  =  *((__global float *) (vectors + l_686));
    i_689  =  i_622 + i_683;
    l_690  =  (long) i_689;
    l_691  =  l_690 << 2;
    ul_692  =  ul_2 + l_691;
    f_693  =  *((__global float *) (vectors + l_691));
    f_694  =  f_611 * f_688;
    f_695  =  f_632 - f_568;
    f_696  =  fma(f_694, f_695, f_693);
    ul_15[0]  =  f_696;
    f_697  =  f_639 - f_568;
    f_698  =  fma(f_694, f_697, f_693);
    ul_15[1]  =  f_698;
    f_699  =  f_646 - f_568;
    f_700  =  fma(f_694, f_699, f_693);
    ul_15[2]  =  f_700;
    f_701  =  f_653 - f_568;
    f_702  =  fma(f_694, f_701, f_693);
    ul_15[3]  =  f_702;
    f_703  =  f_660 - f_568;
    f_704  =  fma(f_694, f_703, f_693);
    ul_15[4]  =  f_704;
    f_705  =  f_667 - f_568;
    f_706  =  fma(f_694, f_705, f_693);
    ul_15[5]  =  f_706;
    f_707  =  f_674 - f_568;
    f_708  =  fma(f_694, f_707, f_693);
    ul_15[6]  =  f_708;
    f_709  =  f_681 - f_568;
    f_710  =  fma(f_694, f_709, f_693);
    ul_15[7]  =  f_710;
    b_711  =  i_583 == 1;
    if(b_711)
    {
      // BLOCK 114
      f_712  =  -f_696;
      f_713  =  exp(f_712);
      f_714  =  f_713 + 1.0F;
      f_715  =  f_696 / f_714;
      ul_15[0]  =  f_715;
      f_716  =  -f_698;
      f_717  =  exp(f_716);
      f_718  =  f_717 + 1.0F;
      f_719  =  f_698 / f_718;
      ul_15[1]  =  f_719;
      f_720  =  -f_700;
      f_721  =  exp(f_720);
      f_722  =  f_721 + 1.0F;
      f_723  =  f_700 / f_722;
      ul_15[2]  =  f_723;
      f_724  =  -f_702;
      f_725  =  exp(f_724);
      f_726  =  f_725 + 1.0F;
      f_727  =  f_702 / f_726;
      ul_15[3]  =  f_727;
      f_728  =  -f_704;
      f_729  =  exp(f_728);
      f_730  =  f_729 + 1.0F;
      f_731  =  f_704 / f_730;
      ul_15[4]  =  f_731;
      f_732  =  -f_706;
      f_733  =  exp(f_732);
      f_734  =  f_733 + 1.0F;
      f_735  =  f_706 / f_734;
      ul_15[5]  =  f_735;
      f_736  =  -f_708;
      f_737  =  exp(f_736);
      f_738  =  f_737 + 1.0F;
      f_739  =  f_708 / f_738;
      ul_15[6]  =  f_739;
      f_740  =  -f_710;
      f_741  =  exp(f_740);
      f_742  =  f_741 + 1.0F;
      f_743  =  f_710 / f_742;
      ul_15[7]  =  f_743;
    }  // B113
    else
    {
      // BLOCK 115
      b_744  =  i_583 == 0;
      if(b_744)
      {
        // BLOCK 116
      }  // B115
      else
      {
        // BLOCK 117
        f_745  =  ul_15[0];
        b_746  =  i_583 == 2;
        if(b_746)
        {
          // BLOCK 118
          f_747  =  fabs(f_745);
          f_748  =  fma(f_747, 0.34F, 1.0F);
          f_749  =  1.0F / f_748;
          f_750  =  fma(f_749, -0.026121028F, 0.13950191F);
          f_751  =  f_750 * f_749;
          f_752  =  f_751 - 0.2731372F;
          f_753  =  fma(f_749, f_752, 0.20218718F);
          f_754  =  f_753 * f_749;
          f_755  =  f_754 - 0.044721164F;
          f_756  =  fma(f_749, f_755, 0.115360156F);
          f_757  =  fma(f_749, f_756, 0.11519744F);
          f_758  =  fma(f_749, f_757, 0.13611223F);
          f_759  =  fma(f_749, f_758, 0.1356205F);
          f_760  =  f_747 * -0.5F;
          f_761  =  f_760 * f_747;
          f_762  =  exp(f_761);
          f_763  =  f_762 * f_749;
          f_764  =  f_759 * f_763;
          f_765  =  f_764 * f_745;
          i_766  =  isless(f_745, 0.0F);
          if(i_766 == 1)
          {
            // BLOCK 119
            f_767  =  f_765;
          }  // B118
          else
          {
            // BLOCK 120
            f_768  =  f_745 - f_765;
            f_767  =  f_768;
          }  // B118
        }  // B117
        else
        {
          // BLOCK 121
          b_769  =  i_583 == 3;
          if(b_769)
          {
            // BLOCK 122
            f_770  =  f_745 * -1.702F;
            f_771  =  exp(f_770);
            f_772  =  f_771 + 1.0F;
            f_773  =  f_745 / f_772;
            f_767  =  f_773;
          }  // B121
          else
          {
            // BLOCK 123
            f_767  =  f_745;
          }  // B121
        }  // B117
        // BLOCK 124 MERGES [119 123 122 120 ]
        ul_15[0]  =  f_767;
        f_774  =  ul_15[1];
        b_775  =  i_583 == 2;
        if(b_775)
        {
          // BLOCK 125
          f_776  =  fabs(f_774);
          f_777  =  fma(f_776, 0.34F, 1.0F);
          f_778  =  1.0F / f_777;
          f_779  =  fma(f_778, -0.026121028F, 0.13950191F);
          f_780  =  f_779 * f_778;
          f_781  =  f_780 - 0.2731372F;
          f_782  =  fma(f_778, f_781, 0.20218718F);
          f_783  =  f_782 * f_778;
          f_784  =  f_783 - 0.044721164F;
          f_785  =  fma(f_778, f_784, 0.115360156F);
          f_786  =  fma(f_778, f_785, 0.11519744F);
          f_787  =  fma(f_778, f_786, 0.13611223F);
          f_788  =  fma(f_778, f_787, 0.1356205F);
          f_789  =  f_776 * -0.5F;
          f_790  =  f_789 * f_776;
          f_791  =  exp(f_790);
          f_792  =  f_791 * f_778;
          f_793  =  f_788 * f_792;
          f_794  =  f_793 * f_774;
          i_795  =  isless(f_774, 0.0F);
          if(i_795 == 1)
          {
            // BLOCK 126
            f_796  =  f_794;
          }  // B125
          else
          {
            // BLOCK 127
            f_797  =  f_774 - f_794;
            f_796  =  f_797;
          }  // B125
        }  // B124
        else
        {
          // BLOCK 128
          b_798  =  i_583 == 3;
          if(b_798)
          {
            // BLOCK 129
            f_799  =  f_774 * -1.702F;
            f_800  =  exp(f_799);
            f_801  =  f_800 + 1.0F;
            f_802  =  f_774 / f_801;
            f_796  =  f_802;
          }  // B128
          else
          {
            // BLOCK 130
            f_796  =  f_774;
          }  // B128
        }  // B124
        // BLOCK 131 MERGES [126 130 129 127 ]
        ul_15[1]  =  f_796;
        f_803  =  ul_15[2];
        b_804  =  i_583 == 2;
        if(b_804)
        {
          // BLOCK 132
          f_805  =  fabs(f_803);
          f_806  =  fma(f_805, 0.34F, 1.0F);
          f_807  =  1.0F / f_806;
          f_808  =  fma(f_807, -0.026121028F, 0.13950191F);
          f_809  =  f_808 * f_807;
          f_810  =  f_809 - 0.2731372F;
          f_811  =  fma(f_807, f_810, 0.20218718F);
          f_812  =  f_811 * f_807;
          f_813  =  f_812 - 0.044721164F;
          f_814  =  fma(f_807, f_813, 0.115360156F);
          f_815  =  fma(f_807, f_814, 0.11519744F);
          f_816  =  fma(f_807, f_815, 0.13611223F);
          f_817  =  fma(f_807, f_816, 0.1356205F);
          f_818  =  f_805 * -0.5F;
          f_819  =  f_818 * f_805;
          f_820  =  exp(f_819);
          f_821  =  f_820 * f_807;
          f_822  =  f_817 * f_821;
          f_823  =  f_822 * f_803;
          i_824  =  isless(f_803, 0.0F);
          if(i_824 == 1)
          {
            // BLOCK 133
            f_825  =  f_823;
          }  // B132
          else
          {
            // BLOCK 134
            f_826  =  f_803 - f_823;
            f_825  =  f_826;
          }  // B132
        }  // B131
        else
        {
          // BLOCK 135
          b_827  =  i_583 == 3;
          if(b_827)
          {
            // BLOCK 136
            f_828  =  f_803 * -1.702F;
            f_829  =  exp(f_828);
            f_830  =  f_829 + 1.0F;
            f_831  =  f_803 / f_830;
            f_825  =  f_831;
          }  // B135
          else
          {
            // BLOCK 137
            f_825  =  f_803;
          }  // B135
        }  // B131
        // BLOCK 138 MERGES [133 137 136 134 ]
        ul_15[2]  =  f_825;
        f_832  =  ul_15[3];
        b_833  =  i_583 == 2;
        if(b_833)
        {
          // BLOCK 139
          f_834  =  fabs(f_832);
          f_835  =  fma(f_834, 0.34F, 1.0F);
          f_836  =  1.0F / f_835;
          f_837  =  fma(f_836, -0.026121028F, 0.13950191F);
          f_838  =  f_837 * f_836;
          f_839  =  f_838 - 0.2731372F;
          f_840  =  fma(f_836, f_839, 0.20218718F);
          f_841  =  f_840 * f_836;
          f_842  =  f_841 - 0.044721164F;
          f_843  =  fma(f_836, f_842, 0.115360156F);
          f_844  =  fma(f_836, f_843, 0.11519744F);
          f_845  =  fma(f_836, f_844, 0.13611223F);
          f_846  =  fma(f_836, f_845, 0.1356205F);
          f_847  =  f_834 * -0.5F;
          f_848  =  f_847 * f_834;
          f_849  =  exp(f_848);
          f_850  =  f_849 * f_836;
          f_851  =  f_846 * f_850;
          f_852  =  f_851 * f_832;
          i_853  =  isless(f_832, 0.0F);
          if(i_853 == 1)
          {
            // BLOCK 140
            f_854  =  f_852;
          }  // B139
          else
          {
            // BLOCK 141
            f_855  =  f_832 - f_852;
            f_854  =  f_855;
          }  // B139
        }  // B138
        else
        {
          // BLOCK 142
          b_856  =  i_583 == 3;
          if(b_856)
          {
            // BLOCK 143
            f_857  =  f_832 * -1.702F;
            f_858  =  exp(f_857);
            f_859  =  f_858 + 1.0F;
            f_860  =  f_832 / f_859;
            f_854  =  f_860;
          }  // B142
          else
          {
            // BLOCK 144
            f_854  =  f_832;
          }  // B142
        }  // B138
        // BLOCK 145 MERGES [140 144 143 141 ]
        ul_15[3]  =  f_854;
        f_861  =  ul_15[4];
        b_862  =  i_583 == 2;
        if(b_862)
        {
          // BLOCK 146
          f_863  =  fabs(f_861);
          f_864  =  fma(f_863, 0.34F, 1.0F);
          f_865  =  1.0F / f_864;
          f_866  =  fma(f_865, -0.026121028F, 0.13950191F);
          f_867  =  f_866 * f_865;
          f_868  =  f_867 - 0.2731372F;
          f_869  =  fma(f_865, f_868, 0.20218718F);
          f_870  =  f_869 * f_865;
          f_871  =  f_870 - 0.044721164F;
          f_872  =  fma(f_865, f_871, 0.115360156F);
          f_873  =  fma(f_865, f_872, 0.11519744F);
          f_874  =  fma(f_865, f_873, 0.13611223F);
          f_875  =  fma(f_865, f_874, 0.1356205F);
          f_876  =  f_863 * -0.5F;
          f_877  =  f_876 * f_863;
          f_878  =  exp(f_877);
          f_879  =  f_878 * f_865;
          f_880  =  f_875 * f_879;
          f_881  =  f_880 * f_861;
          i_882  =  isless(f_861, 0.0F);
          if(i_882 == 1)
          {
            // BLOCK 147
            f_883  =  f_881;
          }  // B146
          else
          {
            // BLOCK 148
            f_884  =  f_861 - f_881;
            f_883  =  f_884;
          }  // B146
        }  // B145
        else
        {
          // BLOCK 149
          b_885  =  i_583 == 3;
          if(b_885)
          {
            // BLOCK 150
            f_886  =  f_861 * -1.702F;
            f_887  =  exp(f_886);
            f_888  =  f_887 + 1.0F;
            f_889  =  f_861 / f_888;
            f_883  =  f_889;
          }  // B149
          else
          {
            // BLOCK 151
            f_883  =  f_861;
          }  // B149
        }  // B145
        // BLOCK 152 MERGES [147 151 150 148 ]
        ul_15[4]  =  f_883;
        f_890  =  ul_15[5];
        b_891  =  i_583 == 2;
        if(b_891)
        {
          // BLOCK 153
          f_892  =  fabs(f_890);
          f_893  =  fma(f_892, 0.34F, 1.0F);
          f_894  =  1.0F / f_893;
          f_895  =  fma(f_894, -0.026121028F, 0.13950191F);
          f_896  =  f_895 * f_894;
          f_897  =  f_896 - 0.2731372F;
          f_898  =  fma(f_894, f_897, 0.20218718F);
          f_899  =  f_898 * f_894;
          f_900  =  f_899 - 0.044721164F;
          f_901  =  fma(f_894, f_900, 0.115360156F);
          f_902  =  fma(f_894, f_901, 0.11519744F);
          f_903  =  fma(f_894, f_902, 0.13611223F);
          f_904  =  fma(f_894, f_903, 0.1356205F);
          f_905  =  f_892 * -0.5F;
          f_906  =  f_905 * f_892;
          f_907  =  exp(f_906);
          f_908  =  f_907 * f_894;
          f_909  =  f_904 * f_908;
          f_910  =  f_909 * f_890;
          i_911  =  isless(f_890, 0.0F);
          if(i_911 == 1)
          {
            // BLOCK 154
            f_912  =  f_910;
          }  // B153
          else
          {
            // BLOCK 155
            f_913  =  f_890 - f_910;
            f_912  =  f_913;
          }  // B153
        }  // B152
        else
        {
          // BLOCK 156
          b_914  =  i_583 == 3;
          if(b_914)
          {
            // BLOCK 157
            f_915  =  f_890 * -1.702F;
            f_916  =  exp(f_915);
            f_917  =  f_916 + 1.0F;
            f_918  =  f_890 / f_917;
            f_912  =  f_918;
          }  // B156
          else
          {
            // BLOCK 158
            f_912  =  f_890;
          }  // B156
        }  // B152
        // BLOCK 159 MERGES [154 158 157 155 ]
        ul_15[5]  =  f_912;
        f_919  =  ul_15[6];
        b_920  =  i_583 == 2;
        if(b_920)
        {
          // BLOCK 160
          f_921  =  fabs(f_919);
          f_922  =  fma(f_921, 0.34F, 1.0F);
          f_923  =  1.0F / f_922;
          f_924  =  fma(f_923, -0.026121028F, 0.13950191F);
          f_925  =  f_924 * f_923;
          f_926  =  f_925 - 0.2731372F;
          f_927  =  fma(f_923, f_926, 0.20218718F);
          f_928  =  f_927 * f_923;
          f_929  =  f_928 - 0.044721164F;
          f_930  =  fma(f_923, f_929, 0.115360156F);
          f_931  =  fma(f_923, f_930, 0.11519744F);
          f_932  =  fma(f_923, f_931, 0.13611223F);
          f_933  =  fma(f_923, f_932, 0.1356205F);
          f_934  =  f_921 * -0.5F;
          f_935  =  f_934 * f_921;
          f_936  =  exp(f_935);
          f_937  =  f_936 * f_923;
          f_938  =  f_933 * f_937;
          f_939  =  f_938 * f_919;
          i_940  =  isless(f_919, 0.0F);
          if(i_940 == 1)
          {
            // BLOCK 161
            f_941  =  f_939;
          }  // B160
          else
          {
            // BLOCK 162
            f_942  =  f_919 - f_939;
            f_941  =  f_942;
          }  // B160
        }  // B159
        else
        {
          // BLOCK 163
          b_943  =  i_583 == 3;
          if(b_943)
          {
            // BLOCK 164
            f_944  =  f_919 * -1.702F;
            f_945  =  exp(f_944);
            f_946  =  f_945 + 1.0F;
            f_947  =  f_919 / f_946;
            f_941  =  f_947;
          }  // B163
          else
          {
            // BLOCK 165
            f_941  =  f_919;
          }  // B163
        }  // B159
        // BLOCK 166 MERGES [161 165 164 162 ]
        ul_15[6]  =  f_941;
        f_948  =  ul_15[7];
        b_949  =  i_583 == 2;
        if(b_949)
        {
          // BLOCK 167
          f_950  =  fabs(f_948);
          f_951  =  fma(f_950, 0.34F, 1.0F);
          f_952  =  1.0F / f_951;
          f_953  =  fma(f_952, -0.026121028F, 0.13950191F);
          f_954  =  f_953 * f_952;
          f_955  =  f_954 - 0.2731372F;
          f_956  =  fma(f_952, f_955, 0.20218718F);
          f_957  =  f_956 * f_952;
          f_958  =  f_957 - 0.044721164F;
          f_959  =  fma(f_952, f_958, 0.115360156F);
          f_960  =  fma(f_952, f_959, 0.11519744F);
          f_961  =  fma(f_952, f_960, 0.13611223F);
          f_962  =  fma(f_952, f_961, 0.1356205F);
          f_963  =  f_950 * -0.5F;
          f_964  =  f_963 * f_950;
          f_965  =  exp(f_964);
          f_966  =  f_965 * f_952;
          f_967  =  f_962 * f_966;
          f_968  =  f_967 * f_948;
          i_969  =  isless(f_948, 0.0F);
          if(i_969 == 1)
          {
            // BLOCK 168
            f_970  =  f_968;
          }  // B167
          else
          {
            // BLOCK 169
            f_971  =  f_948 - f_968;
            f_970  =  f_971;
          }  // B167
        }  // B166
        else
        {
          // BLOCK 170
          b_972  =  i_583 == 3;
          if(b_972)
          {
            // BLOCK 171
            f_973  =  f_948 * -1.702F;
            f_974  =  exp(f_973);
            f_975  =  f_974 + 1.0F;
            f_976  =  f_948 / f_975;
            f_970  =  f_976;
          }  // B170
          else
          {
            // BLOCK 172
            f_970  =  f_948;
          }  // B170
        }  // B166
        // BLOCK 173 MERGES [168 172 171 169 ]
        ul_15[7]  =  f_970;
      }  // B115
    }  // B113
    // BLOCK 174 MERGES [114 116 173 ]
    f_977  =  ul_15[0];
    i_978  =  i_599 + i_623;
    i_979  =  i_978 << 3;
    l_980  =  (long) i_979;
    l_981  =  l_980 << 1;
    ul_982  =  ul_0 + l_981;
    f_983  =  f_977;
    i_984  =  float_to_half(f_983);
    sh_985  =  (short) i_984;
    *((__global short *) (values + l_981))  =  sh_985;
    f_986  =  ul_15[1];
    i_987  =  i_979 | 1;
    l_988  =  (long) i_987;
    l_989  =  l_988 << 1;
    ul_990  =  ul_0 + l_989;
    f_991  =  f_986;
    i_992  =  float_to_half(f_991);
    sh_993  =  (short) i_992;
    *((__global short *) (values + l_989))  =  sh_993;
    f_994  =  ul_15[2];
    i_995  =  i_979 | 2;
    l_996  =  (long) i_995;
    l_997  =  l_996 << 1;
    ul_998  =  ul_0 + l_997;
    f_999  =  f_994;
    i_1000  =  float_to_half(f_999);
    sh_1001  =  (short) i_1000;
    *((__global short *) (values + l_997))  =  sh_1001;
    f_1002  =  ul_15[3];
    i_1003  =  i_979 | 3;
    l_1004  =  (long) i_1003;
    l_1005  =  l_1004 << 1;
    ul_1006  =  ul_0 + l_1005;
    f_1007  =  f_1002;
    i_1008  =  float_to_half(f_1007);
    sh_1009  =  (short) i_1008;
    *((__global short *) (values + l_1005))  =  sh_1009;
    f_1010  =  ul_15[4];
    i_1011  =  i_979 | 4;
    l_1012  =  (long) i_1011;
    l_1013  =  l_1012 << 1;
    ul_1014  =  ul_0 + l_1013;
    f_1015  =  f_1010;
    i_1016  =  float_to_half(f_1015);
    sh_1017  =  (short) i_1016;
    *((__global short *) (values + l_1013))  =  sh_1017;
    f_1018  =  ul_15[5];
    i_1019  =  i_979 | 5;
    l_1020  =  (long) i_1019;
    l_1021  =  l_1020 << 1;
    ul_1022  =  ul_0 + l_1021;
    f_1023  =  f_1018;
    i_1024  =  float_to_half(f_1023);
    sh_1025  =  (short) i_1024;
    *((__global short *) (values + l_1021))  =  sh_1025;
    f_1026  =  ul_15[6];
    i_1027  =  i_979 | 6;
    l_1028  =  (long) i_1027;
    l_1029  =  l_1028 << 1;
    ul_1030  =  ul_0 + l_1029;
    f_1031  =  f_1026;
    i_1032  =  float_to_half(f_1031);
    sh_1033  =  (short) i_1032;
    *((__global short *) (values + l_1029))  =  sh_1033;
    f_1034  =  ul_15[7];
    i_1035  =  i_979 | 7;
    l_1036  =  (long) i_1035;
    l_1037  =  l_1036 << 1;
    ul_1038  =  ul_0 + l_1037;
    f_1039  =  f_1034;
    i_1040  =  float_to_half(f_1039);
    sh_1041  =  (short) i_1040;
    *((__global short *) (values + l_1037))  =  sh_1041;
    i_1042  =  i_624 + 1;
    i_1043  =  (i_1042 < i_621) ? 256 : 0;
    i_1044  =  i_1043 + i_623;
    i_623  =  i_1044;
    i_624  =  i_1042;
  }  // B112
  // BLOCK 175
  return;
}  //  kernel
