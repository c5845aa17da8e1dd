// MatmulKernels.tiledFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 0d8c42077e5590abebe4c0c600c3a81c543dede7decf6f4ecb759674ceabde17
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 79b283ff206072aa8c067ecb557da24582c74133481fdc28c7737ef488b671a8
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 1a62a298a036611a4cd39d097d5482465cd14ded5e6a97f30d5edb92ffd9a263
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 ae598cd8c7a6c6cda74b7f9fccc07486e78e03a299a0c3fa0399614513398e1e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 fa2b5ed7741ef74885f5d82646ff04de40992a009af0dd70f7c5aaf4c7ec7060
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

__kernel void tiledFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_138, b_392, b_397, b_402, b_407, b_416, b_417, b_419, b_427, b_437, b_448, b_454, b_476, b_485, b_497, b_537, b_539, b_541, b_549, b_559, b_570, b_576, b_598, b_607, b_619, b_659, b_661, b_663, b_671, b_681, b_692, b_698, b_720, b_729, b_741, b_782, b_784, b_786, b_794, b_804, b_815, b_821, b_843, b_852, b_864;
  float f_145, f_147, f_149, f_151, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_197, f_199, f_201, f_203, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_225, f_226, f_227, f_228, f_229, f_231, f_232, f_233, f_234, f_235, f_237, f_239, f_241, f_243, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_265, f_266, f_267, f_268, f_269, f_271, f_272, f_273, f_274, f_275, f_277, f_279, f_281, f_283, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_305, f_306, f_307, f_308, f_309, f_311, f_312, f_313, f_314, f_315, f_326, f_331, f_340, f_345, f_354, f_359, f_368, f_373, f_393, f_394, f_395, f_396, f_398, f_399, f_400, f_401, f_403, f_404, f_405, f_406, f_408, f_409, f_410, f_411, f_412, f_428, f_432, f_433, f_438, f_445, f_446, f_449, f_450, f_451, f_452, f_453, f_455, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_475, f_477, f_478, f_479, f_480, f_486, f_493, f_494, f_522, f_534, f_550, f_554, f_555, f_560, f_567, f_568, f_571, f_572, f_573, f_574, f_575, f_577, f_578, f_579, f_580, f_581, f_582, f_583, f_584, f_585, f_586, f_587, f_588, f_589, f_590, f_591, f_592, f_593, f_594, f_595, f_597, f_599, f_600, f_601, f_602, f_608, f_615, f_616, f_644, f_656, f_672, f_676, f_677, f_682, f_689, f_690, f_693, f_694, f_695, f_696, f_697, f_699, f_700, f_701, f_702, f_703, f_704, f_705, f_706, f_707, f_708, f_709, f_710, f_711, f_712, f_713, f_714, f_715, f_716, f_717, f_719, f_721, f_722, f_723, f_724, f_730, f_737, f_738, f_766, f_778, f_795, f_799, f_800, f_805, f_812, f_813, f_816, f_817, f_818, f_819, f_820, f_822, f_823, f_824, f_825, f_826, f_827, f_828, f_829, f_830, f_831, f_832, f_833, f_834, f_835, f_836, f_837, f_838, f_839, f_840, f_842, f_844, f_845, f_846, f_847, f_853, f_860, f_861, f_889;
  int i_104, i_105, i_110, i_111, i_112, i_113, i_118, i_119, i_124, i_125, i_126, i_127, i_132, i_133, i_139, i_140, i_141, i_142, i_143, i_144, i_146, i_148, i_150, i_152, i_16, i_162, i_176, i_18, i_186, i_196, i_198, i_20, i_200, i_202, i_204, i_214, i_22, i_224, i_230, i_236, i_238, i_24, i_240, i_242, i_244, i_254, i_26, i_264, i_27, i_270, i_276, i_278, i_28, i_280, i_282, i_284, i_29, i_294, i_30, i_304, i_31, i_310, i_316, i_318, i_319, i_32, i_320, i_321, i_322, i_323, i_325, i_327, i_328, i_33, i_330, i_333, i_334, i_335, i_336, i_337, i_339, i_34, i_341, i_342, i_344, i_347, i_348, i_349, i_35, i_350, i_351, i_353, i_355, i_356, i_358, i_36, i_361, i_362, i_363, i_364, i_365, i_367, i_369, i_37, i_370, i_372, i_374, i_375, i_38, i_385, i_386, i_387, i_388, i_389, i_39, i_390, i_391, i_40, i_41, i_413, i_414, i_415, i_418, i_42, i_420, i_421, i_422, i_423, i_424, i_425, i_426, i_43, i_434, i_435, i_436, i_439, i_44, i_444, i_447, i_45, i_46, i_47, i_474, i_48, i_481, i_482, i_483, i_484, i_487, i_49, i_492, i_495, i_496, i_498, i_50, i_502, i_503, i_504, i_505, i_506, i_51, i_510, i_511, i_515, i_516, i_517, i_518, i_52, i_523, i_525, i_526, i_527, i_528, i_529, i_53, i_530, i_535, i_536, i_538, i_54, i_540, i_542, i_543, i_544, i_545, i_546, i_547, i_548, i_55, i_556, i_557, i_558, i_56, i_561, i_566, i_569, i_57, i_58, i_59, i_596, i_60, i_603, i_604, i_605, i_606, i_609, i_61, i_614, i_617, i_618, i_62, i_620, i_624, i_625, i_626, i_627, i_628, i_63, i_632, i_633, i_637, i_638, i_639, i_64, i_640, i_645, i_647, i_648, i_649, i_65, i_650, i_651, i_652, i_657, i_658, i_66, i_660, i_662, i_664, i_665, i_666, i_667, i_668, i_669, i_67, i_670, i_678, i_679, i_68, i_680, i_683, i_688, i_69, i_691, i_70, i_71, i_718, i_72, i_725, i_726, i_727, i_728, i_73, i_731, i_736, i_739, i_74, i_740, i_742, i_746, i_747, i_748, i_749, i_75, i_750, i_754, i_755, i_759, i_76, i_760, i_761, i_762, i_767, i_769, i_77, i_770, i_771, i_772, i_773, i_774, i_779, i_78, i_780, i_781, i_783, i_785, i_787, i_788, i_789, i_79, i_790, i_791, i_792, i_793, i_80, i_801, i_802, i_803, i_806, i_81, i_811, i_814, i_82, i_83, i_84, i_841, i_848, i_849, i_85, i_850, i_851, i_854, i_859, i_862, i_863, i_865, i_869, i_870, i_871, i_872, i_873, i_877, i_878, i_882, i_883, i_884, i_885, i_890, i_892, i_893, i_894, i_895, i_896, i_897, i_90, i_901, i_91, i_96, i_97, i_98, i_99;
  long l_100, l_101, l_106, l_107, l_114, l_115, l_120, l_121, l_128, l_129, l_134, l_135, l_429, l_430, l_440, l_441, l_488, l_489, l_507, l_508, l_512, l_513, l_519, l_520, l_531, l_532, l_551, l_552, l_562, l_563, l_610, l_611, l_629, l_630, l_634, l_635, l_641, l_642, l_653, l_654, l_673, l_674, l_684, l_685, l_732, l_733, l_751, l_752, l_756, l_757, l_763, l_764, l_775, l_776, l_796, l_797, l_807, l_808, l_855, l_856, l_86, l_87, l_874, l_875, l_879, l_880, l_886, l_887, l_898, l_899, l_92, l_93;
  short sh_103, sh_109, sh_117, sh_123, sh_131, sh_137, sh_317, sh_324, sh_329, sh_332, sh_338, sh_343, sh_346, sh_352, sh_357, sh_360, sh_366, sh_371, sh_443, sh_491, sh_524, sh_565, sh_613, sh_646, sh_687, sh_735, sh_768, sh_810, sh_858, sh_89, sh_891, sh_95;
  ulong ul_0, ul_1, ul_102, ul_108, ul_116, ul_122, ul_130, ul_136, ul_15, ul_17, ul_19, ul_2, ul_21, ul_23, ul_25, ul_3, ul_376, ul_377, ul_378, ul_379, ul_380, ul_381, ul_382, ul_383, ul_384, ul_4, ul_431, ul_442, ul_490, ul_499, ul_500, ul_501, ul_509, ul_514, ul_521, ul_533, ul_553, ul_564, ul_612, ul_621, ul_622, ul_623, ul_631, ul_636, ul_643, ul_655, ul_675, ul_686, ul_734, ul_743, ul_744, ul_745, ul_753, ul_758, ul_765, ul_777, ul_798, ul_809, ul_857, ul_866, ul_867, ul_868, ul_876, ul_88, ul_881, ul_888, ul_900, ul_94;

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
  __private short ul_7[4];
  __private short* ul_8 = ul_7;
  __private short ul_9[4];
  __private short* ul_10 = ul_9;
  __local float adf_11[2048] __attribute__((aligned(16)));
  __private float ul_12[4];
  __private float* ul_13 = ul_12;
  __local float adf_14[2048] __attribute__((aligned(16)));
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
  ul_15  =  ul_4 + 0L;
  i_16  =  *((__global int *) (params + 0L));
  ul_17  =  ul_4 + 8L;
  i_18  =  *((__global int *) (params + 8L));
  ul_19  =  ul_4 + 4L;
  i_20  =  *((__global int *) (params + 4L));
  ul_21  =  ul_4 + 44L;
  i_22  =  *((__global int *) (params + 44L));
  ul_23  =  ul_4 + 40L;
  i_24  =  *((__global int *) (params + 40L));
  ul_25  =  ul_4 + 12L;
  i_26  =  *((__global int *) (params + 12L));
  i_27  =  get_group_id(0);
  i_28  =  i_27 << 6;
  i_29  =  get_local_id(1);
  i_30  =  i_29 << 4;
  i_31  =  get_local_id(0);
  i_32  =  i_30 + i_31;
  i_33  =  i_32 % 64;
  i_34  =  i_28 + i_33;
  i_35  =  i_18 + -1;
  i_36  =  min(i_34, i_35);
  i_37  =  i_36 / i_20;
  i_38  =  i_37 * i_20;
  i_39  =  i_36 - i_38;
  i_40  =  i_22 * i_37;
  i_41  =  i_40 * i_20;
  i_42  =  i_41 + i_26;
  i_43  =  i_39 + i_42;
  i_44  =  i_22 + 15;
  i_45  =  i_44 >> 31;
  i_46  =  i_45 >> 28;
  i_47  =  i_46 + i_44;
  i_48  =  i_47 >> 4;
  i_49  =  get_group_id(2);
  i_50  =  i_48 * i_49;
  i_51  =  i_50 / i_24;
  i_52  =  i_51 << 4;
  i_53  =  i_49 + 1;
  i_54  =  i_53 * i_48;
  i_55  =  i_54 / i_24;
  i_56  =  i_55 + 1;
  i_57  =  i_32 >> 31;
  i_58  =  i_57 >> 26;
  i_59  =  i_58 + i_32;
  i_60  =  i_59 >> 6;
  i_61  =  i_60 + 12;
  i_62  =  i_61 - i_22;
  i_63  =  i_60 + 8;
  i_64  =  i_63 - i_22;
  i_65  =  i_60 + 4;
  i_66  =  i_65 - i_22;
  i_67  =  i_22 + -1;
  i_68  =  get_group_id(1);
  i_69  =  i_68 << 6;
  i_70  =  i_69 + i_33;
  i_71  =  i_16 + -1;
  i_72  =  min(i_70, i_71);
  i_73  =  i_61 << 6;
  i_74  =  i_63 << 6;
  i_75  =  i_65 << 6;
  i_76  =  i_59 & -64;
  i_77  =  i_29 << 2;
  i_78  =  i_31 << 2;
  // BLOCK 1 MERGES [0 8 ]
  i_79  =  0;
  i_80  =  i_51;
  i_81  =  i_52;
  for(;i_80 < i_56;)
  {
    // BLOCK 2
    i_82  =  i_81 + i_60;
    i_83  =  min(i_82, i_67);
    i_84  =  i_83 * i_16;
    i_85  =  i_72 + i_84;
    l_86  =  (long) i_85;
    l_87  =  l_86 << 1;
    ul_88  =  ul_2 + l_87;
    sh_89  =  *((__global short *) (w + l_87));
    ul_8[0]  =  sh_89;
    i_90  =  i_83 * i_20;
    i_91  =  i_43 + i_90;
    l_92  =  (long) i_91;
    l_93  =  l_92 << 1;
    ul_94  =  ul_0 + l_93;
    sh_95  =  *((__global short *) (values + l_93));
    ul_10[0]  =  sh_95;
    i_96  =  i_82 + 4;
    i_97  =  min(i_96, i_67);
    i_98  =  i_97 * i_16;
    i_99  =  i_98 + i_72;
    l_100  =  (long) i_99;
    l_101  =  l_100 << 1;
    ul_102  =  ul_2 + l_101;
    sh_103  =  *((__global short *) (w + l_101));
    ul_8[1]  =  sh_103;
    i_104  =  i_97 * i_20;
    i_105  =  i_104 + i_43;
    l_106  =  (long) i_105;
    l_107  =  l_106 << 1;
    ul_108  =  ul_0 + l_107;
    sh_109  =  *((__global short *) (values + l_107));
    ul_10[1]  =  sh_109;
    i_110  =  i_82 + 8;
    i_111  =  min(i_110, i_67);
    i_112  =  i_111 * i_16;
    i_113  =  i_112 + i_72;
    l_114  =  (long) i_113;
    l_115  =  l_114 << 1;
    ul_116  =  ul_2 + l_115;
    sh_117  =  *((__global short *) (w + l_115));
    ul_8[2]  =  sh_117;
    i_118  =  i_111 * i_20;
    i_119  =  i_118 + i_43;
    l_120  =  (long) i_119;
    l_121  =  l_120 << 1;
    ul_122  =  ul_0 + l_121;
    sh_123  =  *((__global short *) (values + l_121));
    ul_10[2]  =  sh_123;
    i_124  =  i_82 + 12;
    i_125  =  min(i_124, i_67);
    i_126  =  i_125 * i_16;
    i_127  =  i_126 + i_72;
    l_128  =  (long) i_127;
    l_129  =  l_128 << 1;
    ul_130  =  ul_2 + l_129;
    sh_131  =  *((__global short *) (w + l_129));
    ul_8[3]  =  sh_131;
    i_132  =  i_125 * i_20;
    i_133  =  i_132 + i_43;
    l_134  =  (long) i_133;
    l_135  =  l_134 << 1;
    ul_136  =  ul_0 + l_135;
    sh_137  =  *((__global short *) (values + l_135));
    ul_10[3]  =  sh_137;
    b_138  =  i_51 < i_80;
    if(b_138)
    {
      // BLOCK 3
      i_139  =  i_47 & -16;
      i_140  =  min(i_139, 16);
      // BLOCK 4 MERGES [3 5 ]
      i_141  =  0;
      for(;i_141 < i_140;)
      {
        // BLOCK 5
        i_142  =  i_141 << 6;
        i_143  =  i_79 + i_142;
        i_144  =  i_78 + i_143;
        f_145  =  adf_11[i_144];
        ul_13[0]  =  f_145;
        i_146  =  i_144 + 1;
        f_147  =  adf_11[i_146];
        ul_13[1]  =  f_147;
        i_148  =  i_144 + 2;
        f_149  =  adf_11[i_148];
        ul_13[2]  =  f_149;
        i_150  =  i_144 + 3;
        f_151  =  adf_11[i_150];
        ul_13[3]  =  f_151;
        i_152  =  i_77 + i_143;
        f_153  =  adf_14[i_152];
        f_154  =  ul_6[0];
        f_155  =  fma(f_145, f_153, f_154);
        ul_6[0]  =  f_155;
        f_156  =  ul_6[1];
        f_157  =  fma(f_147, f_153, f_156);
        ul_6[1]  =  f_157;
        f_158  =  ul_6[2];
        f_159  =  fma(f_149, f_153, f_158);
        ul_6[2]  =  f_159;
        f_160  =  ul_6[3];
        f_161  =  fma(f_151, f_153, f_160);
        ul_6[3]  =  f_161;
        i_162  =  i_152 + 1;
        f_163  =  adf_14[i_162];
        f_164  =  ul_6[4];
        f_165  =  ul_13[0];
        f_166  =  fma(f_163, f_165, f_164);
        ul_6[4]  =  f_166;
        f_167  =  ul_6[5];
        f_168  =  ul_13[1];
        f_169  =  fma(f_163, f_168, f_167);
        ul_6[5]  =  f_169;
        f_170  =  ul_6[6];
        f_171  =  ul_13[2];
        f_172  =  fma(f_163, f_171, f_170);
        ul_6[6]  =  f_172;
        f_173  =  ul_6[7];
        f_174  =  ul_13[3];
        f_175  =  fma(f_163, f_174, f_173);
        ul_6[7]  =  f_175;
        i_176  =  i_152 + 2;
        f_177  =  adf_14[i_176];
        f_178  =  ul_6[8];
        f_179  =  fma(f_165, f_177, f_178);
        ul_6[8]  =  f_179;
        f_180  =  ul_6[9];
        f_181  =  fma(f_168, f_177, f_180);
        ul_6[9]  =  f_181;
        f_182  =  ul_6[10];
        f_183  =  fma(f_171, f_177, f_182);
        ul_6[10]  =  f_183;
        f_184  =  ul_6[11];
        f_185  =  fma(f_174, f_177, f_184);
        ul_6[11]  =  f_185;
        i_186  =  i_152 + 3;
        f_187  =  adf_14[i_186];
        f_188  =  ul_6[12];
        f_189  =  fma(f_165, f_187, f_188);
        ul_6[12]  =  f_189;
        f_190  =  ul_6[13];
        f_191  =  fma(f_168, f_187, f_190);
        ul_6[13]  =  f_191;
        f_192  =  ul_6[14];
        f_193  =  fma(f_171, f_187, f_192);
        ul_6[14]  =  f_193;
        f_194  =  ul_6[15];
        f_195  =  fma(f_174, f_187, f_194);
        ul_6[15]  =  f_195;
        i_196  =  i_144 + 64;
        f_197  =  adf_11[i_196];
        ul_13[0]  =  f_197;
        i_198  =  i_144 + 65;
        f_199  =  adf_11[i_198];
        ul_13[1]  =  f_199;
        i_200  =  i_144 + 66;
        f_201  =  adf_11[i_200];
        ul_13[2]  =  f_201;
        i_202  =  i_144 + 67;
        f_203  =  adf_11[i_202];
        ul_13[3]  =  f_203;
        i_204  =  i_152 + 64;
        f_205  =  adf_14[i_204];
        f_206  =  ul_6[0];
        f_207  =  fma(f_197, f_205, f_206);
        ul_6[0]  =  f_207;
        f_208  =  ul_6[1];
        f_209  =  fma(f_199, f_205, f_208);
        ul_6[1]  =  f_209;
        f_210  =  ul_6[2];
        f_211  =  fma(f_201, f_205, f_210);
        ul_6[2]  =  f_211;
        f_212  =  ul_6[3];
        f_213  =  fma(f_203, f_205, f_212);
        ul_6[3]  =  f_213;
        i_214  =  i_152 + 65;
        f_215  =  adf_14[i_214];
        f_216  =  ul_13[0];
        f_217  =  fma(f_215, f_216, f_166);
        ul_6[4]  =  f_217;
        f_218  =  ul_13[1];
        f_219  =  fma(f_215, f_218, f_169);
        ul_6[5]  =  f_219;
        f_220  =  ul_13[2];
        f_221  =  fma(f_215, f_220, f_172);
        ul_6[6]  =  f_221;
        f_222  =  ul_13[3];
        f_223  =  fma(f_215, f_222, f_175);
        ul_6[7]  =  f_223;
        i_224  =  i_152 + 66;
        f_225  =  adf_14[i_224];
        f_226  =  fma(f_216, f_225, f_179);
        ul_6[8]  =  f_226;
        f_227  =  fma(f_218, f_225, f_181);
        ul_6[9]  =  f_227;
        f_228  =  fma(f_220, f_225, f_183);
        ul_6[10]  =  f_228;
        f_229  =  fma(f_222, f_225, f_185);
        ul_6[11]  =  f_229;
        i_230  =  i_152 + 67;
        f_231  =  adf_14[i_230];
        f_232  =  fma(f_216, f_231, f_189);
        ul_6[12]  =  f_232;
        f_233  =  fma(f_218, f_231, f_191);
        ul_6[13]  =  f_233;
        f_234  =  fma(f_220, f_231, f_193);
        ul_6[14]  =  f_234;
        f_235  =  fma(f_222, f_231, f_195);
        ul_6[15]  =  f_235;
        i_236  =  i_144 + 128;
        f_237  =  adf_11[i_236];
        ul_13[0]  =  f_237;
        i_238  =  i_144 + 129;
        f_239  =  adf_11[i_238];
        ul_13[1]  =  f_239;
        i_240  =  i_144 + 130;
        f_241  =  adf_11[i_240];
        ul_13[2]  =  f_241;
        i_242  =  i_144 + 131;
        f_243  =  adf_11[i_242];
        ul_13[3]  =  f_243;
        i_244  =  i_152 + 128;
        f_245  =  adf_14[i_244];
        f_246  =  ul_6[0];
        f_247  =  fma(f_237, f_245, f_246);
        ul_6[0]  =  f_247;
        f_248  =  ul_6[1];
        f_249  =  fma(f_239, f_245, f_248);
        ul_6[1]  =  f_249;
        f_250  =  ul_6[2];
        f_251  =  fma(f_241, f_245, f_250);
        ul_6[2]  =  f_251;
        f_252  =  ul_6[3];
        f_253  =  fma(f_243, f_245, f_252);
        ul_6[3]  =  f_253;
        i_254  =  i_152 + 129;
        f_255  =  adf_14[i_254];
        f_256  =  ul_13[0];
        f_257  =  fma(f_255, f_256, f_217);
        ul_6[4]  =  f_257;
        f_258  =  ul_13[1];
        f_259  =  fma(f_255, f_258, f_219);
        ul_6[5]  =  f_259;
        f_260  =  ul_13[2];
        f_261  =  fma(f_255, f_260, f_221);
        ul_6[6]  =  f_261;
        f_262  =  ul_13[3];
        f_263  =  fma(f_255, f_262, f_223);
        ul_6[7]  =  f_263;
        i_264  =  i_152 + 130;
        f_265  =  adf_14[i_264];
        f_266  =  fma(f_256, f_265, f_226);
        ul_6[8]  =  f_266;
        f_267  =  fma(f_258, f_265, f_227);
        ul_6[9]  =  f_267;
        f_268  =  fma(f_260, f_265, f_228);
        ul_6[10]  =  f_268;
        f_269  =  fma(f_262, f_265, f_229);
        ul_6[11]  =  f_269;
        i_270  =  i_152 + 131;
        f_271  =  adf_14[i_270];
        f_272  =  fma(f_256, f_271, f_232);
        ul_6[12]  =  f_272;
        f_273  =  fma(f_258, f_271, f_233);
        ul_6[13]  =  f_273;
        f_274  =  fma(f_260, f_271, f_234);
        ul_6[14]  =  f_274;
        f_275  =  fma(f_262, f_271, f_235);
        ul_6[15]  =  f_275;
        i_276  =  i_144 + 192;
        f_277  =  adf_11[i_276];
        ul_13[0]  =  f_277;
        i_278  =  i_144 + 193;
        f_279  =  adf_11[i_278];
        ul_13[1]  =  f_279;
        i_280  =  i_144 + 194;
        f_281  =  adf_11[i_280];
        ul_13[2]  =  f_281;
        i_282  =  i_144 + 195;
        f_283  =  adf_11[i_282];
        ul_13[3]  =  f_283;
        i_284  =  i_152 + 192;
        f_285  =  adf_14[i_284];
        f_286  =  ul_6[0];
        f_287  =  fma(f_277, f_285, f_286);
        ul_6[0]  =  f_287;
        f_288  =  ul_6[1];
        f_289  =  fma(f_279, f_285, f_288);
        ul_6[1]  =  f_289;
        f_290  =  ul_6[2];
        f_291  =  fma(f_281, f_285, f_290);
        ul_6[2]  =  f_291;
        f_292  =  ul_6[3];
        f_293  =  fma(f_283, f_285, f_292);
        ul_6[3]  =  f_293;
        i_294  =  i_152 + 193;
        f_295  =  adf_14[i_294];
        f_296  =  ul_13[0];
        f_297  =  fma(f_295, f_296, f_257);
        ul_6[4]  =  f_297;
        f_298  =  ul_13[1];
        f_299  =  fma(f_295, f_298, f_259);
        ul_6[5]  =  f_299;
        f_300  =  ul_13[2];
        f_301  =  fma(f_295, f_300, f_261);
        ul_6[6]  =  f_301;
        f_302  =  ul_13[3];
        f_303  =  fma(f_295, f_302, f_263);
        ul_6[7]  =  f_303;
        i_304  =  i_152 + 194;
        f_305  =  adf_14[i_304];
        f_306  =  fma(f_296, f_305, f_266);
        ul_6[8]  =  f_306;
        f_307  =  fma(f_298, f_305, f_267);
        ul_6[9]  =  f_307;
        f_308  =  fma(f_300, f_305, f_268);
        ul_6[10]  =  f_308;
        f_309  =  fma(f_302, f_305, f_269);
        ul_6[11]  =  f_309;
        i_310  =  i_152 + 195;
        f_311  =  adf_14[i_310];
        f_312  =  fma(f_296, f_311, f_272);
        ul_6[12]  =  f_312;
        f_313  =  fma(f_298, f_311, f_273);
        ul_6[13]  =  f_313;
        f_314  =  fma(f_300, f_311, f_274);
        ul_6[14]  =  f_314;
        f_315  =  fma(f_302, f_311, f_275);
        ul_6[15]  =  f_315;
        i_316  =  i_141 + 4;
        i_141  =  i_316;
      }  // B4
      // BLOCK 6
    }  // B2
    else
    {
      // BLOCK 7
    }  // B2
    // BLOCK 8 MERGES [7 6 ]
    sh_317  =  ul_8[0];
    i_318  =  1024 - i_79;
    i_319  =  i_76 + i_318;
    i_320  =  i_319 + i_33;
    i_321  =  i_82 - i_22;
    i_322  =  i_321 >> 31;
    i_323  =  i_322 & sh_317;
    sh_324  =  (short) i_323;
    i_325  =  (int) sh_324;
    f_326  =  half_to_float((short) i_325);
    adf_14[i_320]  =  f_326;
    i_327  =  (int) sh_95;
    i_328  =  i_322 & i_327;
    sh_329  =  (short) i_328;
    i_330  =  (int) sh_329;
    f_331  =  half_to_float((short) i_330);
    adf_11[i_320]  =  f_331;
    sh_332  =  ul_8[1];
    i_333  =  i_75 + i_318;
    i_334  =  i_333 + i_33;
    i_335  =  i_66 + i_81;
    i_336  =  i_335 >> 31;
    i_337  =  i_336 & sh_332;
    sh_338  =  (short) i_337;
    i_339  =  (int) sh_338;
    f_340  =  half_to_float((short) i_339);
    adf_14[i_334]  =  f_340;
    i_341  =  (int) sh_109;
    i_342  =  i_336 & i_341;
    sh_343  =  (short) i_342;
    i_344  =  (int) sh_343;
    f_345  =  half_to_float((short) i_344);
    adf_11[i_334]  =  f_345;
    sh_346  =  ul_8[2];
    i_347  =  i_74 + i_318;
    i_348  =  i_347 + i_33;
    i_349  =  i_64 + i_81;
    i_350  =  i_349 >> 31;
    i_351  =  i_350 & sh_346;
    sh_352  =  (short) i_351;
    i_353  =  (int) sh_352;
    f_354  =  half_to_float((short) i_353);
    adf_14[i_348]  =  f_354;
    i_355  =  (int) sh_123;
    i_356  =  i_350 & i_355;
    sh_357  =  (short) i_356;
    i_358  =  (int) sh_357;
    f_359  =  half_to_float((short) i_358);
    adf_11[i_348]  =  f_359;
    sh_360  =  ul_8[3];
    i_361  =  i_73 + i_318;
    i_362  =  i_361 + i_33;
    i_363  =  i_62 + i_81;
    i_364  =  i_363 >> 31;
    i_365  =  i_364 & sh_360;
    sh_366  =  (short) i_365;
    i_367  =  (int) sh_366;
    f_368  =  half_to_float((short) i_367);
    adf_14[i_362]  =  f_368;
    i_369  =  (int) sh_137;
    i_370  =  i_364 & i_369;
    sh_371  =  (short) i_370;
    i_372  =  (int) sh_371;
    f_373  =  half_to_float((short) i_372);
    adf_11[i_362]  =  f_373;
    barrier(CLK_LOCAL_MEM_FENCE);
    i_374  =  i_81 + 16;
    i_375  =  i_80 + 1;
    i_79  =  i_318;
    i_80  =  i_375;
    i_81  =  i_374;
  }  // B1
  // BLOCK 9
  ul_376  =  ul_4 + 36L;
  ul_377  =  ul_4 + 56L;
  ul_378  =  ul_4 + 16L;
  ul_379  =  ul_4 + 28L;
  ul_380  =  ul_4 + 20L;
  ul_381  =  ul_4 + 32L;
  ul_382  =  ul_4 + 24L;
  ul_383  =  ul_4 + 48L;
  ul_384  =  ul_4 + 52L;
  i_385  =  i_28 + i_78;
  i_386  =  i_69 + i_77;
  i_387  =  i_32 << 2;
  i_388  =  i_387 + 3;
  i_389  =  i_387 + 2;
  i_390  =  i_387 + 1;
  // BLOCK 10 MERGES [9 135 ]
  i_391  =  0;
  for(;i_391 < 4;)
  {
    // BLOCK 11
    b_392  =  i_391 == 0;
    if(b_392)
    {
      // BLOCK 12
      f_393  =  ul_6[0];
      adf_11[i_387]  =  f_393;
      f_394  =  ul_6[1];
      adf_11[i_390]  =  f_394;
      f_395  =  ul_6[2];
      adf_11[i_389]  =  f_395;
      f_396  =  ul_6[3];
      adf_11[i_388]  =  f_396;
    }  // B11
    else
    {
      // BLOCK 13
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    b_397  =  i_391 == 1;
    if(b_397)
    {
      // BLOCK 15
      f_398  =  ul_6[4];
      adf_11[i_387]  =  f_398;
      f_399  =  ul_6[5];
      adf_11[i_390]  =  f_399;
      f_400  =  ul_6[6];
      adf_11[i_389]  =  f_400;
      f_401  =  ul_6[7];
      adf_11[i_388]  =  f_401;
    }  // B14
    else
    {
      // BLOCK 16
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    b_402  =  i_391 == 2;
    if(b_402)
    {
      // BLOCK 18
      f_403  =  ul_6[8];
      adf_11[i_387]  =  f_403;
      f_404  =  ul_6[9];
      adf_11[i_390]  =  f_404;
      f_405  =  ul_6[10];
      adf_11[i_389]  =  f_405;
      f_406  =  ul_6[11];
      adf_11[i_388]  =  f_406;
    }  // B17
    else
    {
      // BLOCK 19
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    b_407  =  i_391 == 3;
    if(b_407)
    {
      // BLOCK 21
      f_408  =  ul_6[12];
      adf_11[i_387]  =  f_408;
      f_409  =  ul_6[13];
      adf_11[i_390]  =  f_409;
      f_410  =  ul_6[14];
      adf_11[i_389]  =  f_410;
      f_411  =  ul_6[15];
      adf_11[i_388]  =  f_411;
    }  // B20
    else
    {
      // BLOCK 22
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    f_412  =  adf_11[i_387];
    i_413  =  *((__global int *) (params + 0L));
    i_414  =  *((__global int *) (params + 8L));
    i_415  =  i_386 + i_391;
    b_416  =  i_415 < i_413;
    if(b_416)
    {
      // BLOCK 24
      b_417  =  i_385 < i_414;
      if(b_417)
      {
        // BLOCK 25
        i_418  =  *((__global int *) (params + 40L));
        b_419  =  i_418 < 2;
        if(b_419)
        {
          // BLOCK 26
          i_420  =  *((__global int *) (params + 52L));
          i_421  =  *((__global int *) (params + 4L));
          i_422  =  *((__global int *) (params + 48L));
          i_423  =  *((__global int *) (params + 24L));
          i_424  =  *((__global int *) (params + 32L));
          i_425  =  *((__global int *) (params + 20L));
          i_426  =  i_420 + i_415;
          b_427  =  i_425 == 0;
          if(b_427)
          {
            // BLOCK 27
            f_428  =  f_412;
          }  // B26
          else
          {
            // BLOCK 28
            l_429  =  (long) i_426;
            l_430  =  l_429 << 2;
            ul_431  =  ul_3 + l_430;
            f_432  =  *((__global float *) (bias + l_430));
            f_433  =  f_432 + f_412;
            f_428  =  f_433;
          }  // B26
          // BLOCK 29 MERGES [27 28 ]
          i_434  =  i_385 / i_421;
          i_435  =  i_434 * i_422;
          i_436  =  i_435 + i_426;
          b_437  =  i_423 < 0;
          if(b_437)
          {
            // BLOCK 30
            f_438  =  f_428;
          }  // B29
          else
          {
            // BLOCK 31
            i_439  =  i_436 + i_423;
            l_440  =  (long) i_439;
            l_441  =  l_440 << 1;
            ul_442  =  ul_0 + l_441;
            sh_443  =  *((__global short *) (values + l_441));
            i_444  =  (int) sh_443;
            f_445  =  half_to_float((short) i_444);
            f_446  =  f_445 + f_428;
            f_438  =  f_446;
          }  // B29
          // BLOCK 32 MERGES [30 31 ]
          i_447  =  *((__global int *) (params + 28L));
          b_448  =  i_447 == 1;
          if(b_448)
          {
            // BLOCK 33
            f_449  =  -f_438;
            f_450  =  exp(f_449);
            f_451  =  f_450 + 1.0F;
            f_452  =  f_438 / f_451;
            f_453  =  f_452;
          }  // B32
          else
          {
            // BLOCK 34
            b_454  =  i_447 == 2;
            if(b_454)
            {
              // BLOCK 35
              f_455  =  fabs(f_438);
              f_456  =  fma(f_455, 0.34F, 1.0F);
              f_457  =  1.0F / f_456;
              f_458  =  fma(f_457, -0.026121028F, 0.13950191F);
              f_459  =  f_458 * f_457;
              f_460  =  f_459 - 0.2731372F;
              f_461  =  fma(f_457, f_460, 0.20218718F);
              f_462  =  f_461 * f_457;
              f_463  =  f_462 - 0.044721164F;
              f_464  =  fma(f_457, f_463, 0.115360156F);
              f_465  =  fma(f_457, f_464, 0.11519744F);
              f_466  =  fma(f_457, f_465, 0.13611223F);
              f_467  =  fma(f_457, f_466, 0.1356205F);
              f_468  =  f_455 * -0.5F;
              f_469  =  f_468 * f_455;
              f_470  =  exp(f_469);
              f_471  =  f_470 * f_457;
              f_472  =  f_467 * f_471;
              f_473  =  f_472 * f_438;
              i_474  =  isless(f_438, 0.0F);
              if(i_474 == 1)
              {
                // BLOCK 36
                f_453  =  f_473;
              }  // B35
              else
              {
                // BLOCK 37
                f_475  =  f_438 - f_473;
                f_453  =  f_475;
              }  // B35
            }  // B34
            else
            {
              // BLOCK 38
              b_476  =  i_447 == 3;
              if(b_476)
              {
                // BLOCK 39
                f_477  =  f_438 * -1.702F;
                f_478  =  exp(f_477);
                f_479  =  f_478 + 1.0F;
                f_480  =  f_438 / f_479;
                f_453  =  f_480;
              }  // B38
              else
              {
                // BLOCK 40
                f_453  =  f_438;
              }  // B38
            }  // B34
          }  // B32
          // BLOCK 41 MERGES [33 36 40 39 37 ]
          i_481  =  i_436 * i_421;
          i_482  =  i_481 + i_385;
          i_483  =  i_421 * i_434;
          i_484  =  i_482 - i_483;
          b_485  =  i_424 < 0;
          if(b_485)
          {
            // BLOCK 42
            f_486  =  f_453;
          }  // B41
          else
          {
            // BLOCK 43
            i_487  =  i_484 + i_424;
            l_488  =  (long) i_487;
            l_489  =  l_488 << 1;
            ul_490  =  ul_0 + l_489;
            sh_491  =  *((__global short *) (values + l_489));
            i_492  =  (int) sh_491;
            f_493  =  half_to_float((short) i_492);
            f_494  =  f_493 + f_453;
            f_486  =  f_494;
          }  // B41
          // BLOCK 44 MERGES [42 43 ]
          i_495  =  *((__global int *) (params + 16L));
          i_496  =  *((__global int *) (params + 56L));
          b_497  =  i_496 < 1;
          if(b_497)
          {
            // BLOCK 45
            i_498  =  i_495;
          }  // B44
          else
          {
            // BLOCK 46
            ul_499  =  i_496 & 4294967295UL;
            ul_500  =  ul_499 << 2;
            ul_501  =  ul_4 + ul_500;
            i_502  =  *((__global int *) (params + ul_500));
            i_503  =  i_496 + 1;
            i_504  =  i_426 / i_502;
            i_505  =  i_504 << 1;
            i_506  =  i_503 + i_505;
            l_507  =  (long) i_506;
            l_508  =  l_507 << 2;
            ul_509  =  ul_4 + l_508;
            i_510  =  *((__global int *) (params + l_508));
            i_511  =  i_506 + 1;
            l_512  =  (long) i_511;
            l_513  =  l_512 << 2;
            ul_514  =  ul_4 + l_513;
            i_515  =  *((__global int *) (params + l_513));
            i_516  =  i_515 * i_434;
            i_517  =  i_516 + i_510;
            i_498  =  i_517;
          }  // B44
          // BLOCK 47 MERGES [45 46 ]
          i_518  =  i_498 + i_484;
          l_519  =  (long) i_518;
          l_520  =  l_519 << 1;
          ul_521  =  ul_0 + l_520;
          f_522  =  f_486;
          i_523  =  float_to_half(f_522);
          sh_524  =  (short) i_523;
          *((__global short *) (values + l_520))  =  sh_524;
        }  // B25
        else
        {
          // BLOCK 48
          i_525  =  *((__global int *) (params + 36L));
          i_526  =  i_49 * i_413;
          i_527  =  i_526 + i_415;
          i_528  =  i_527 * i_414;
          i_529  =  i_528 + i_525;
          i_530  =  i_529 + i_385;
          l_531  =  (long) i_530;
          l_532  =  l_531 << 2;
          ul_533  =  ul_1 + l_532;
          *((__global float *) (arena + l_532))  =  f_412;
        }  // B25
      }  // B24
      else
      {
        // BLOCK 49
      }  // B24
    }  // B23
    else
    {
      // BLOCK 50
    }  // B23
    // BLOCK 51 MERGES [50 47 48 49 ]
    f_534  =  adf_11[i_390];
    i_535  =  *((__global int *) (params + 0L));
    i_536  =  *((__global int *) (params + 8L));
    b_537  =  i_415 < i_535;
    if(b_537)
    {
      // BLOCK 52
      i_538  =  i_385 + 1;
      b_539  =  i_538 < i_536;
      if(b_539)
      {
        // BLOCK 53
        i_540  =  *((__global int *) (params + 40L));
        b_541  =  i_540 < 2;
        if(b_541)
        {
          // BLOCK 54
          i_542  =  *((__global int *) (params + 52L));
          i_543  =  *((__global int *) (params + 4L));
          i_544  =  *((__global int *) (params + 48L));
          i_545  =  *((__global int *) (params + 24L));
          i_546  =  *((__global int *) (params + 32L));
          i_547  =  *((__global int *) (params + 20L));
          i_548  =  i_542 + i_415;
          b_549  =  i_547 == 0;
          if(b_549)
          {
            // BLOCK 55
            f_550  =  f_534;
          }  // B54
          else
          {
            // BLOCK 56
            l_551  =  (long) i_548;
            l_552  =  l_551 << 2;
            ul_553  =  ul_3 + l_552;
            f_554  =  *((__global float *) (bias + l_552));
            f_555  =  f_554 + f_534;
            f_550  =  f_555;
          }  // B54
          // BLOCK 57 MERGES [55 56 ]
          i_556  =  i_538 / i_543;
          i_557  =  i_556 * i_544;
          i_558  =  i_557 + i_548;
          b_559  =  i_545 < 0;
          if(b_559)
          {
            // BLOCK 58
            f_560  =  f_550;
          }  // B57
          else
          {
            // BLOCK 59
            i_561  =  i_558 + i_545;
            l_562  =  (long) i_561;
            l_563  =  l_562 << 1;
            ul_564  =  ul_0 + l_563;
            sh_565  =  *((__global short *) (values + l_563));
            i_566  =  (int) sh_565;
            f_567  =  half_to_float((short) i_566);
            f_568  =  f_567 + f_550;
            f_560  =  f_568;
          }  // B57
          // BLOCK 60 MERGES [58 59 ]
          i_569  =  *((__global int *) (params + 28L));
          b_570  =  i_569 == 1;
          if(b_570)
          {
            // BLOCK 61
            f_571  =  -f_560;
            f_572  =  exp(f_571);
            f_573  =  f_572 + 1.0F;
            f_574  =  f_560 / f_573;
            f_575  =  f_574;
          }  // B60
          else
          {
            // BLOCK 62
            b_576  =  i_569 == 2;
            if(b_576)
            {
              // BLOCK 63
              f_577  =  fabs(f_560);
              f_578  =  fma(f_577, 0.34F, 1.0F);
              f_579  =  1.0F / f_578;
              f_580  =  fma(f_579, -0.026121028F, 0.13950191F);
              f_581  =  f_580 * f_579;
              f_582  =  f_581 - 0.2731372F;
              f_583  =  fma(f_579, f_582, 0.20218718F);
              f_584  =  f_583 * f_579;
              f_585  =  f_584 - 0.044721164F;
              f_586  =  fma(f_579, f_585, 0.115360156F);
              f_587  =  fma(f_579, f_586, 0.11519744F);
              f_588  =  fma(f_579, f_587, 0.13611223F);
              f_589  =  fma(f_579, f_588, 0.1356205F);
              f_590  =  f_577 * -0.5F;
              f_591  =  f_590 * f_577;
              f_592  =  exp(f_591);
              f_593  =  f_592 * f_579;
              f_594  =  f_589 * f_593;
              f_595  =  f_594 * f_560;
              i_596  =  isless(f_560, 0.0F);
              if(i_596 == 1)
              {
                // BLOCK 64
                f_575  =  f_595;
              }  // B63
              else
              {
                // BLOCK 65
                f_597  =  f_560 - f_595;
                f_575  =  f_597;
              }  // B63
            }  // B62
            else
            {
              // BLOCK 66
              b_598  =  i_569 == 3;
              if(b_598)
              {
                // BLOCK 67
                f_599  =  f_560 * -1.702F;
                f_600  =  exp(f_599);
                f_601  =  f_600 + 1.0F;
                f_602  =  f_560 / f_601;
                f_575  =  f_602;
              }  // B66
              else
              {
                // BLOCK 68
                f_575  =  f_560;
              }  // B66
            }  // B62
          }  // B60
          // BLOCK 69 MERGES [61 64 68 67 65 ]
          i_603  =  i_558 * i_543;
          i_604  =  i_603 + i_538;
          i_605  =  i_543 * i_556;
          i_606  =  i_604 - i_605;
          b_607  =  i_546 < 0;
          if(b_607)
          {
            // BLOCK 70
            f_608  =  f_575;
          }  // B69
          else
          {
            // BLOCK 71
            i_609  =  i_606 + i_546;
            l_610  =  (long) i_609;
            l_611  =  l_610 << 1;
            ul_612  =  ul_0 + l_611;
            sh_613  =  *((__global short *) (values + l_611));
            i_614  =  (int) sh_613;
            f_615  =  half_to_float((short) i_614);
            f_616  =  f_615 + f_575;
            f_608  =  f_616;
          }  // B69
          // BLOCK 72 MERGES [70 71 ]
          i_617  =  *((__global int *) (params + 16L));
          i_618  =  *((__global int *) (params + 56L));
          b_619  =  i_618 < 1;
          if(b_619)
          {
            // BLOCK 73
            i_620  =  i_617;
          }  // B72
          else
          {
            // BLOCK 74
            ul_621  =  i_618 & 4294967295UL;
            ul_622  =  ul_621 << 2;
            ul_623  =  ul_4 + ul_622;
            i_624  =  *((__global int *) (params + ul_622));
            i_625  =  i_618 + 1;
            i_626  =  i_548 / i_624;
            i_627  =  i_626 << 1;
            i_628  =  i_625 + i_627;
            l_629  =  (long) i_628;
            l_630  =  l_629 << 2;
            ul_631  =  ul_4 + l_630;
            i_632  =  *((__global int *) (params + l_630));
            i_633  =  i_628 + 1;
            l_634  =  (long) i_633;
            l_635  =  l_634 << 2;
            ul_636  =  ul_4 + l_635;
            i_637  =  *((__global int *) (params + l_635));
            i_638  =  i_637 * i_556;
            i_639  =  i_638 + i_632;
            i_620  =  i_639;
          }  // B72
          // BLOCK 75 MERGES [73 74 ]
          i_640  =  i_620 + i_606;
          l_641  =  (long) i_640;
          l_642  =  l_641 << 1;
          ul_643  =  ul_0 + l_642;
          f_644  =  f_608;
          i_645  =  float_to_half(f_644);
          sh_646  =  (short) i_645;
          *((__global short *) (values + l_642))  =  sh_646;
        }  // B53
        else
        {
          // BLOCK 76
          i_647  =  *((__global int *) (params + 36L));
          i_648  =  i_49 * i_535;
          i_649  =  i_648 + i_415;
          i_650  =  i_649 * i_536;
          i_651  =  i_650 + i_647;
          i_652  =  i_651 + i_538;
          l_653  =  (long) i_652;
          l_654  =  l_653 << 2;
          ul_655  =  ul_1 + l_654;
          *((__global float *) (arena + l_654))  =  f_534;
        }  // B53
      }  // B52
      else
      {
        // BLOCK 77
      }  // B52
    }  // B51
    else
    {
      // BLOCK 78
    }  // B51
    // BLOCK 79 MERGES [78 75 76 77 ]
    f_656  =  adf_11[i_389];
    i_657  =  *((__global int *) (params + 0L));
    i_658  =  *((__global int *) (params + 8L));
    b_659  =  i_415 < i_657;
    if(b_659)
    {
      // BLOCK 80
      i_660  =  i_385 + 2;
      b_661  =  i_660 < i_658;
      if(b_661)
      {
        // BLOCK 81
        i_662  =  *((__global int *) (params + 40L));
        b_663  =  i_662 < 2;
        if(b_663)
        {
          // BLOCK 82
          i_664  =  *((__global int *) (params + 52L));
          i_665  =  *((__global int *) (params + 4L));
          i_666  =  *((__global int *) (params + 48L));
          i_667  =  *((__global int *) (params + 24L));
          i_668  =  *((__global int *) (params + 32L));
          i_669  =  *((__global int *) (params + 20L));
          i_670  =  i_664 + i_415;
          b_671  =  i_669 == 0;
          if(b_671)
          {
            // BLOCK 83
            f_672  =  f_656;
          }  // B82
          else
          {
            // BLOCK 84
            l_673  =  (long) i_670;
            l_674  =  l_673 << 2;
            ul_675  =  ul_3 + l_674;
            f_676  =  *((__global float *) (bias + l_674));
            f_677  =  f_676 + f_656;
            f_672  =  f_677;
          }  // B82
          // BLOCK 85 MERGES [83 84 ]
          i_678  =  i_660 / i_665;
          i_679  =  i_678 * i_666;
          i_680  =  i_679 + i_670;
          b_681  =  i_667 < 0;
          if(b_681)
          {
            // BLOCK 86
            f_682  =  f_672;
          }  // B85
          else
          {
            // BLOCK 87
            i_683  =  i_680 + i_667;
            l_684  =  (long) i_683;
            l_685  =  l_684 << 1;
            ul_686  =  ul_0 + l_685;
            sh_687  =  *((__global short *) (values + l_685));
            i_688  =  (int) sh_687;
            f_689  =  half_to_float((short) i_688);
            f_690  =  f_689 + f_672;
            f_682  =  f_690;
          }  // B85
          // BLOCK 88 MERGES [86 87 ]
          i_691  =  *((__global int *) (params + 28L));
          b_692  =  i_691 == 1;
          if(b_692)
          {
            // BLOCK 89
            f_693  =  -f_682;
            f_694  =  exp(f_693);
            f_695  =  f_694 + 1.0F;
            f_696  =  f_682 / f_695;
            f_697  =  f_696;
          }  // B88
          else
          {
            // BLOCK 90
            b_698  =  i_691 == 2;
            if(b_698)
            {
              // BLOCK 91
              f_699  =  fabs(f_682);
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
              f_717  =  f_716 * f_682;
              i_718  =  isless(f_682, 0.0F);
              if(i_718 == 1)
              {
                // BLOCK 92
                f_697  =  f_717;
              }  // B91
              else
              {
                // BLOCK 93
                f_719  =  f_682 - f_717;
                f_697  =  f_719;
              }  // B91
            }  // B90
            else
            {
              // BLOCK 94
              b_720  =  i_691 == 3;
              if(b_720)
              {
                // BLOCK 95
                f_721  =  f_682 * -1.702F;
                f_722  =  exp(f_721);
                f_723  =  f_722 + 1.0F;
                f_724  =  f_682 / f_723;
                f_697  =  f_724;
              }  // B94
              else
              {
                // BLOCK 96
                f_697  =  f_682;
              }  // B94
            }  // B90
          }  // B88
          // BLOCK 97 MERGES [89 92 96 95 93 ]
          i_725  =  i_680 * i_665;
          i_726  =  i_725 + i_660;
          i_727  =  i_665 * i_678;
          i_728  =  i_726 - i_727;
          b_729  =  i_668 < 0;
          if(b_729)
          {
            // BLOCK 98
            f_730  =  f_697;
          }  // B97
          else
          {
            // BLOCK 99
            i_731  =  i_728 + i_668;
            l_732  =  (long) i_731;
            l_733  =  l_732 << 1;
            ul_734  =  ul_0 + l_733;
            sh_735  =  *((__global short *) (values + l_733));
            i_736  =  (int) sh_735;
            f_737  =  half_to_float((short) i_736);
            f_738  =  f_737 + f_697;
            f_730  =  f_738;
          }  // B97
          // BLOCK 100 MERGES [98 99 ]
          i_739  =  *((__global int *) (params + 16L));
          i_740  =  *((__global int *) (params + 56L));
          b_741  =  i_740 < 1;
          if(b_741)
          {
            // BLOCK 101
            i_742  =  i_739;
          }  // B100
          else
          {
            // BLOCK 102
            ul_743  =  i_740 & 4294967295UL;
            ul_744  =  ul_743 << 2;
            ul_745  =  ul_4 + ul_744;
            i_746  =  *((__global int *) (params + ul_744));
            i_747  =  i_740 + 1;
            i_748  =  i_670 / i_746;
            i_749  =  i_748 << 1;
            i_750  =  i_747 + i_749;
            l_751  =  (long) i_750;
            l_752  =  l_751 << 2;
            ul_753  =  ul_4 + l_752;
            i_754  =  *((__global int *) (params + l_752));
            i_755  =  i_750 + 1;
            l_756  =  (long) i_755;
            l_757  =  l_756 << 2;
            ul_758  =  ul_4 + l_757;
            i_759  =  *((__global int *) (params + l_757));
            i_760  =  i_759 * i_678;
            i_761  =  i_760 + i_754;
            i_742  =  i_761;
          }  // B100
          // BLOCK 103 MERGES [101 102 ]
          i_762  =  i_742 + i_728;
          l_763  =  (long) i_762;
          l_764  =  l_763 << 1;
          ul_765  =  ul_0 + l_764;
          f_766  =  f_730;
          i_767  =  float_to_half(f_766);
          sh_768  =  (short) i_767;
          *((__global short *) (values + l_764))  =  sh_768;
        }  // B81
        else
        {
          // BLOCK 104
          i_769  =  *((__global int *) (params + 36L));
          i_770  =  i_49 * i_657;
          i_771  =  i_770 + i_415;
          i_772  =  i_771 * i_658;
          i_773  =  i_772 + i_769;
          i_774  =  i_773 + i_660;
          l_775  =  (long) i_774;
          l_776  =  l_775 << 2;
          ul_777  =  ul_1 + l_776;
          *((__global float *) (arena + l_776))  =  f_656;
        }  // B81
      }  // B80
      else
      {
        // BLOCK 105
      }  // B80
    }  // B79
    else
    {
      // BLOCK 106
    }  // B79
    // BLOCK 107 MERGES [106 103 104 105 ]
    f_778  =  adf_11[i_388];
    i_779  =  *((__global int *) (params + 0L));
    i_780  =  *((__global int *) (params + 8L));
    i_781  =  i_391 + 1;
    b_782  =  i_415 < i_779;
    if(b_782)
    {
      // BLOCK 108
      i_783  =  i_385 + 3;
      b_784  =  i_783 < i_780;
      if(b_784)
      {
        // BLOCK 109
        i_785  =  *((__global int *) (params + 40L));
        b_786  =  i_785 < 2;
        if(b_786)
        {
          // BLOCK 110
          i_787  =  *((__global int *) (params + 52L));
          i_788  =  *((__global int *) (params + 4L));
          i_789  =  *((__global int *) (params + 48L));
          i_790  =  *((__global int *) (params + 24L));
          i_791  =  *((__global int *) (params + 32L));
          i_792  =  *((__global int *) (params + 20L));
          i_793  =  i_787 + i_415;
          b_794  =  i_792 == 0;
          if(b_794)
          {
            // BLOCK 111
            f_795  =  f_778;
          }  // B110
          else
          {
            // BLOCK 112
            l_796  =  (long) i_793;
            l_797  =  l_796 << 2;
            ul_798  =  ul_3 + l_797;
            f_799  =  *((__global float *) (bias + l_797));
            f_800  =  f_799 + f_778;
            f_795  =  f_800;
          }  // B110
          // BLOCK 113 MERGES [111 112 ]
          i_801  =  i_783 / i_788;
          i_802  =  i_801 * i_789;
          i_803  =  i_802 + i_793;
          b_804  =  i_790 < 0;
          if(b_804)
          {
            // BLOCK 114
            f_805  =  f_795;
          }  // B113
          else
          {
            // BLOCK 115
            i_806  =  i_803 + i_790;
            l_807  =  (long) i_806;
            l_808  =  l_807 << 1;
            ul_809  =  ul_0 + l_808;
            sh_810  =  *((__global short *) (values + l_808));
            i_811  =  (int) sh_810;
            f_812  =  half_to_float((short) i_811);
            f_813  =  f_812 + f_795;
            f_805  =  f_813;
          }  // B113
          // BLOCK 116 MERGES [114 115 ]
          i_814  =  *((__global int *) (params + 28L));
          b_815  =  i_814 == 1;
          if(b_815)
          {
            // BLOCK 117
            f_816  =  -f_805;
            f_817  =  exp(f_816);
            f_818  =  f_817 + 1.0F;
            f_819  =  f_805 / f_818;
            f_820  =  f_819;
          }  // B116
          else
          {
            // BLOCK 118
            b_821  =  i_814 == 2;
            if(b_821)
            {
              // BLOCK 119
              f_822  =  fabs(f_805);
              f_823  =  fma(f_822, 0.34F, 1.0F);
              f_824  =  1.0F / f_823;
              f_825  =  fma(f_824, -0.026121028F, 0.13950191F);
              f_826  =  f_825 * f_824;
              f_827  =  f_826 - 0.2731372F;
              f_828  =  fma(f_824, f_827, 0.20218718F);
              f_829  =  f_828 * f_824;
              f_830  =  f_829 - 0.044721164F;
              f_831  =  fma(f_824, f_830, 0.115360156F);
              f_832  =  fma(f_824, f_831, 0.11519744F);
              f_833  =  fma(f_824, f_832, 0.13611223F);
              f_834  =  fma(f_824, f_833, 0.1356205F);
              f_835  =  f_822 * -0.5F;
              f_836  =  f_835 * f_822;
              f_837  =  exp(f_836);
              f_838  =  f_837 * f_824;
              f_839  =  f_834 * f_838;
              f_840  =  f_839 * f_805;
              i_841  =  isless(f_805, 0.0F);
              if(i_841 == 1)
              {
                // BLOCK 120
                f_820  =  f_840;
              }  // B119
              else
              {
                // BLOCK 121
                f_842  =  f_805 - f_840;
                f_820  =  f_842;
              }  // B119
            }  // B118
            else
            {
              // BLOCK 122
              b_843  =  i_814 == 3;
              if(b_843)
              {
                // BLOCK 123
                f_844  =  f_805 * -1.702F;
                f_845  =  exp(f_844);
                f_846  =  f_845 + 1.0F;
                f_847  =  f_805 / f_846;
                f_820  =  f_847;
              }  // B122
              else
              {
                // BLOCK 124
                f_820  =  f_805;
              }  // B122
            }  // B118
          }  // B116
          // BLOCK 125 MERGES [117 120 124 123 121 ]
          i_848  =  i_803 * i_788;
          i_849  =  i_848 + i_783;
          i_850  =  i_788 * i_801;
          i_851  =  i_849 - i_850;
          b_852  =  i_791 < 0;
          if(b_852)
          {
            // BLOCK 126
            f_853  =  f_820;
          }  // B125
          else
          {
            // BLOCK 127
            i_854  =  i_851 + i_791;
            l_855  =  (long) i_854;
            l_856  =  l_855 << 1;
            ul_857  =  ul_0 + l_856;
            sh_858  =  *((__global short *) (values + l_856));
            i_859  =  (int) sh_858;
            f_860  =  half_to_float((short) i_859);
            f_861  =  f_860 + f_820;
            f_853  =  f_861;
          }  // B125
          // BLOCK 128 MERGES [126 127 ]
          i_862  =  *((__global int *) (params + 16L));
          i_863  =  *((__global int *) (params + 56L));
          b_864  =  i_863 < 1;
          if(b_864)
          {
            // BLOCK 129
            i_865  =  i_862;
          }  // B128
          else
          {
            // BLOCK 130
            ul_866  =  i_863 & 4294967295UL;
            ul_867  =  ul_866 << 2;
            ul_868  =  ul_4 + ul_867;
            i_869  =  *((__global int *) (params + ul_867));
            i_870  =  i_863 + 1;
            i_871  =  i_793 / i_869;
            i_872  =  i_871 << 1;
            i_873  =  i_870 + i_872;
            l_874  =  (long) i_873;
            l_875  =  l_874 << 2;
            ul_876  =  ul_4 + l_875;
            i_877  =  *((__global int *) (params + l_875));
            i_878  =  i_873 + 1;
            l_879  =  (long) i_878;
            l_880  =  l_879 << 2;
            ul_881  =  ul_4 + l_880;
            i_882  =  *((__global int *) (params + l_880));
            i_883  =  i_882 * i_801;
            i_884  =  i_883 + i_877;
            i_865  =  i_884;
          }  // B128
          // BLOCK 131 MERGES [129 130 ]
          i_885  =  i_865 + i_851;
          l_886  =  (long) i_885;
          l_887  =  l_886 << 1;
          ul_888  =  ul_0 + l_887;
          f_889  =  f_853;
          i_890  =  float_to_half(f_889);
          sh_891  =  (short) i_890;
          *((__global short *) (values + l_887))  =  sh_891;
        }  // B109
        else
        {
          // BLOCK 132
          i_892  =  *((__global int *) (params + 36L));
          i_893  =  i_49 * i_779;
          i_894  =  i_893 + i_415;
          i_895  =  i_894 * i_780;
          i_896  =  i_895 + i_892;
          i_897  =  i_896 + i_783;
          l_898  =  (long) i_897;
          l_899  =  l_898 << 2;
          ul_900  =  ul_1 + l_899;
          *((__global float *) (arena + l_899))  =  f_778;
        }  // B109
      }  // B108
      else
      {
        // BLOCK 133
      }  // B108
    }  // B107
    else
    {
      // BLOCK 134
    }  // B107
    // BLOCK 135 MERGES [134 133 132 131 ]
    i_901  =  i_781;
    i_391  =  i_901;
  }  // B10
  // BLOCK 136
  return;
}  //  kernel
