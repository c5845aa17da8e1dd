// MatmulKernels.tiledFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 b081913d3d66abc04ed7bb9b5ec3efcdbb0e2d925dd7a9b7dc6f7dd1e815de38
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 df96a640c9e4b0b8026074821c73a4648aafec8cd855a5e7795601ec936922fc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 9c5553946dd99f6efe1340c1fcc92d2ba9a383c952fc4485d57131a117d84757
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 15123e66bdce724c12ac405061960368966dce87b0a3cc903b43f01c12144c46
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 6631b0feaa0b8910f11eb1db4e33cccfde92a955f5b7ba340746b421e7d91ffa
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
  bool b_150, b_391, b_393, b_413, b_418, b_423, b_428, b_437, b_438, b_440, b_448, b_458, b_469, b_475, b_497, b_506, b_536, b_538, b_540, b_548, b_558, b_569, b_575, b_597, b_606, b_636, b_638, b_640, b_648, b_658, b_669, b_675, b_697, b_706, b_737, b_739, b_741, b_749, b_759, b_770, b_776, b_798, b_807;
  float f_157, f_159, f_161, f_163, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_209, f_211, f_213, f_215, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_237, f_238, f_239, f_240, f_241, f_243, f_244, f_245, f_246, f_247, f_249, f_251, f_253, f_255, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_277, f_278, f_279, f_280, f_281, f_283, f_284, f_285, f_286, f_287, f_289, f_291, f_293, f_295, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_317, f_318, f_319, f_320, f_321, f_323, f_324, f_325, f_326, f_327, f_338, f_344, f_353, f_359, f_368, f_374, f_383, f_389, f_414, f_415, f_416, f_417, f_419, f_420, f_421, f_422, f_424, f_425, f_426, f_427, f_429, f_430, f_431, f_432, f_433, f_449, f_453, f_454, f_459, f_466, f_467, f_470, f_471, f_472, f_473, f_474, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_487, f_488, f_489, f_490, f_491, f_492, f_493, f_494, f_496, f_498, f_499, f_500, f_501, f_507, f_514, f_515, f_521, f_533, f_549, f_553, f_554, f_559, f_566, f_567, f_570, f_571, f_572, f_573, f_574, f_576, f_577, f_578, f_579, f_580, f_581, f_582, f_583, f_584, f_585, f_586, f_587, f_588, f_589, f_590, f_591, f_592, f_593, f_594, f_596, f_598, f_599, f_600, f_601, f_607, f_614, f_615, f_621, f_633, f_649, f_653, f_654, f_659, f_666, f_667, f_670, f_671, f_672, f_673, f_674, f_676, f_677, f_678, f_679, f_680, f_681, f_682, f_683, f_684, f_685, f_686, f_687, f_688, f_689, f_690, f_691, f_692, f_693, f_694, f_696, f_698, f_699, f_700, f_701, f_707, f_714, f_715, f_721, f_733, f_750, f_754, f_755, f_760, f_767, f_768, f_771, f_772, f_773, f_774, f_775, f_777, f_778, f_779, f_780, f_781, f_782, f_783, f_784, f_785, f_786, f_787, f_788, f_789, f_790, f_791, f_792, f_793, f_794, f_795, f_797, f_799, f_800, f_801, f_802, f_808, f_815, f_816, f_822;
  int i_100, i_105, i_106, i_107, i_108, i_109, i_114, i_115, i_120, i_121, i_122, i_123, i_124, i_129, i_130, i_135, i_136, i_137, i_138, i_139, i_144, i_145, i_151, i_152, i_153, i_154, i_155, i_156, i_158, i_16, i_160, i_162, i_164, i_174, i_18, i_188, i_198, i_20, i_208, i_210, i_212, i_214, i_216, i_22, i_226, i_236, i_24, i_242, i_248, i_250, i_252, i_254, i_256, i_26, i_266, i_27, i_276, i_28, i_282, i_288, i_29, i_290, i_292, i_294, i_296, i_30, i_306, i_31, i_316, i_32, i_322, i_328, i_33, i_330, i_331, i_332, i_333, i_334, i_335, i_337, i_339, i_34, i_340, i_341, i_343, i_346, i_347, i_348, i_349, i_35, i_350, i_352, i_354, i_355, i_356, i_358, i_36, i_361, i_362, i_363, i_364, i_365, i_367, i_369, i_37, i_370, i_371, i_373, i_376, i_377, i_378, i_379, i_38, i_380, i_382, i_384, i_385, i_386, i_388, i_39, i_390, i_392, i_394, i_395, i_396, i_397, i_40, i_406, i_407, i_408, i_409, i_41, i_410, i_411, i_412, i_42, i_43, i_434, i_435, i_436, i_439, i_44, i_441, i_442, i_443, i_444, i_445, i_446, i_447, i_45, i_455, i_456, i_457, i_46, i_460, i_465, i_468, i_47, i_48, i_49, i_495, i_50, i_502, i_503, i_504, i_505, i_508, i_51, i_513, i_516, i_517, i_52, i_522, i_524, i_525, i_526, i_527, i_528, i_529, i_53, i_534, i_535, i_537, i_539, i_54, i_541, i_542, i_543, i_544, i_545, i_546, i_547, i_55, i_555, i_556, i_557, i_56, i_560, i_565, i_568, i_57, i_58, i_59, i_595, i_60, i_602, i_603, i_604, i_605, i_608, i_61, i_613, i_616, i_617, i_62, i_622, i_624, i_625, i_626, i_627, i_628, i_629, i_63, i_634, i_635, i_637, i_639, i_64, i_641, i_642, i_643, i_644, i_645, i_646, i_647, i_65, i_655, i_656, i_657, i_66, i_660, i_665, i_668, i_67, i_68, i_69, i_695, i_70, i_702, i_703, i_704, i_705, i_708, i_71, i_713, i_716, i_717, i_72, i_722, i_724, i_725, i_726, i_727, i_728, i_729, i_73, i_734, i_735, i_736, i_738, i_74, i_740, i_742, i_743, i_744, i_745, i_746, i_747, i_748, i_75, i_756, i_757, i_758, i_76, i_761, i_766, i_769, i_77, i_78, i_79, i_796, i_80, i_803, i_804, i_805, i_806, i_809, i_81, i_814, i_817, i_818, i_82, i_823, i_825, i_826, i_827, i_828, i_829, i_83, i_830, i_834, i_84, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_92, i_93, i_94, i_99;
  long l_101, l_102, l_110, l_111, l_116, l_117, l_125, l_126, l_131, l_132, l_140, l_141, l_146, l_147, l_450, l_451, l_461, l_462, l_509, l_510, l_518, l_519, l_530, l_531, l_550, l_551, l_561, l_562, l_609, l_610, l_618, l_619, l_630, l_631, l_650, l_651, l_661, l_662, l_709, l_710, l_718, l_719, l_730, l_731, l_751, l_752, l_762, l_763, l_810, l_811, l_819, l_820, l_831, l_832, l_95, l_96;
  short sh_104, sh_113, sh_119, sh_128, sh_134, sh_143, sh_149, sh_329, sh_336, sh_342, sh_345, sh_351, sh_357, sh_360, sh_366, sh_372, sh_375, sh_381, sh_387, sh_464, sh_512, sh_523, sh_564, sh_612, sh_623, sh_664, sh_712, sh_723, sh_765, sh_813, sh_824, sh_98;
  ulong ul_0, ul_1, ul_103, ul_112, ul_118, ul_127, ul_133, ul_142, ul_148, ul_15, ul_17, ul_19, ul_2, ul_21, ul_23, ul_25, ul_3, ul_398, ul_399, ul_4, ul_400, ul_401, ul_402, ul_403, ul_404, ul_405, ul_452, ul_463, ul_511, ul_520, ul_532, ul_552, ul_563, ul_611, ul_620, ul_632, ul_652, ul_663, ul_711, ul_720, ul_732, ul_753, ul_764, ul_812, ul_821, ul_833, ul_97;

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
  i_38  =  i_22 * i_37;
  i_39  =  i_38 * i_20;
  i_40  =  i_39 + i_26;
  i_41  =  i_20 * i_37;
  i_42  =  i_36 - i_41;
  i_43  =  i_42 >> 31;
  i_44  =  ~i_43;
  i_45  =  i_42 & i_44;
  i_46  =  i_40 + i_45;
  i_47  =  i_22 + 15;
  i_48  =  i_47 >> 31;
  i_49  =  i_48 >> 28;
  i_50  =  i_49 + i_47;
  i_51  =  i_50 >> 4;
  i_52  =  get_group_id(2);
  i_53  =  i_51 * i_52;
  i_54  =  i_53 / i_24;
  i_55  =  i_54 / i_51;
  i_56  =  i_55 * i_22;
  i_57  =  i_56 * i_16;
  i_58  =  i_51 * i_55;
  i_59  =  i_54 - i_58;
  i_60  =  i_59 << 4;
  i_61  =  i_52 + 1;
  i_62  =  i_61 * i_51;
  i_63  =  i_62 / i_24;
  i_64  =  i_32 >> 31;
  i_65  =  i_64 >> 26;
  i_66  =  i_65 + i_32;
  i_67  =  i_66 >> 6;
  i_68  =  i_67 + 12;
  i_69  =  i_68 - i_22;
  i_70  =  i_67 + 8;
  i_71  =  i_70 - i_22;
  i_72  =  i_67 + 4;
  i_73  =  i_72 - i_22;
  i_74  =  i_22 + -1;
  i_75  =  get_group_id(1);
  i_76  =  i_75 << 6;
  i_77  =  i_76 + i_33;
  i_78  =  i_16 + -1;
  i_79  =  min(i_77, i_78);
  i_80  =  i_68 << 6;
  i_81  =  i_70 << 6;
  i_82  =  i_72 << 6;
  i_83  =  i_66 & -64;
  i_84  =  i_29 << 2;
  i_85  =  i_31 << 2;
  // BLOCK 1 MERGES [0 13 ]
  i_86  =  i_60;
  i_87  =  i_57;
  i_88  =  0;
  i_89  =  i_54;
  for(;i_63 >= i_89;)
  {
    // BLOCK 2
    i_90  =  i_86 + i_67;
    i_91  =  min(i_90, i_74);
    i_92  =  i_91 * i_16;
    i_93  =  i_79 + i_92;
    i_94  =  i_87 + i_93;
    l_95  =  (long) i_94;
    l_96  =  l_95 << 1;
    ul_97  =  ul_2 + l_96;
    sh_98  =  *((__global short *) (w + l_96));
    ul_8[0]  =  sh_98;
    i_99  =  i_91 * i_20;
    i_100  =  i_46 + i_99;
    l_101  =  (long) i_100;
    l_102  =  l_101 << 1;
    ul_103  =  ul_0 + l_102;
    sh_104  =  *((__global short *) (values + l_102));
    ul_10[0]  =  sh_104;
    i_105  =  i_90 + 4;
    i_106  =  min(i_105, i_74);
    i_107  =  i_106 * i_16;
    i_108  =  i_107 + i_79;
    i_109  =  i_108 + i_87;
    l_110  =  (long) i_109;
    l_111  =  l_110 << 1;
    ul_112  =  ul_2 + l_111;
    sh_113  =  *((__global short *) (w + l_111));
    ul_8[1]  =  sh_113;
    i_114  =  i_106 * i_20;
    i_115  =  i_114 + i_46;
    l_116  =  (long) i_115;
    l_117  =  l_116 << 1;
    ul_118  =  ul_0 + l_117;
    sh_119  =  *((__global short *) (values + l_117));
    ul_10[1]  =  sh_119;
    i_120  =  i_90 + 8;
    i_121  =  min(i_120, i_74);
    i_122  =  i_121 * i_16;
    i_123  =  i_122 + i_79;
    i_124  =  i_123 + i_87;
    l_125  =  (long) i_124;
    l_126  =  l_125 << 1;
    ul_127  =  ul_2 + l_126;
    sh_128  =  *((__global short *) (w + l_126));
    ul_8[2]  =  sh_128;
    i_129  =  i_121 * i_20;
    i_130  =  i_129 + i_46;
    l_131  =  (long) i_130;
    l_132  =  l_131 << 1;
    ul_133  =  ul_0 + l_132;
    sh_134  =  *((__global short *) (values + l_132));
    ul_10[2]  =  sh_134;
    i_135  =  i_90 + 12;
    i_136  =  min(i_135, i_74);
    i_137  =  i_136 * i_16;
    i_138  =  i_137 + i_79;
    i_139  =  i_138 + i_87;
    l_140  =  (long) i_139;
    l_141  =  l_140 << 1;
    ul_142  =  ul_2 + l_141;
    sh_143  =  *((__global short *) (w + l_141));
    ul_8[3]  =  sh_143;
    i_144  =  i_136 * i_20;
    i_145  =  i_144 + i_46;
    l_146  =  (long) i_145;
    l_147  =  l_146 << 1;
    ul_148  =  ul_0 + l_147;
    sh_149  =  *((__global short *) (values + l_147));
    ul_10[3]  =  sh_149;
    b_150  =  i_54 < i_89;
    if(b_150)
    {
      // BLOCK 3
      i_151  =  i_50 & -16;
      i_152  =  min(i_151, 16);
      // BLOCK 4 MERGES [3 5 ]
      i_153  =  0;
      for(;i_153 < i_152;)
      {
        // BLOCK 5
        i_154  =  i_153 << 6;
        i_155  =  i_88 + i_154;
        i_156  =  i_155 + i_85;
        f_157  =  adf_11[i_156];
        ul_13[0]  =  f_157;
        i_158  =  i_156 + 1;
        f_159  =  adf_11[i_158];
        ul_13[1]  =  f_159;
        i_160  =  i_156 + 2;
        f_161  =  adf_11[i_160];
        ul_13[2]  =  f_161;
        i_162  =  i_156 + 3;
        f_163  =  adf_11[i_162];
        ul_13[3]  =  f_163;
        i_164  =  i_84 + i_155;
        f_165  =  adf_14[i_164];
        f_166  =  ul_6[0];
        f_167  =  fma(f_157, f_165, f_166);
        ul_6[0]  =  f_167;
        f_168  =  ul_6[1];
        f_169  =  fma(f_159, f_165, f_168);
        ul_6[1]  =  f_169;
        f_170  =  ul_6[2];
        f_171  =  fma(f_161, f_165, f_170);
        ul_6[2]  =  f_171;
        f_172  =  ul_6[3];
        f_173  =  fma(f_163, f_165, f_172);
        ul_6[3]  =  f_173;
        i_174  =  i_164 + 1;
        f_175  =  adf_14[i_174];
        f_176  =  ul_6[4];
        f_177  =  ul_13[0];
        f_178  =  fma(f_175, f_177, f_176);
        ul_6[4]  =  f_178;
        f_179  =  ul_6[5];
        f_180  =  ul_13[1];
        f_181  =  fma(f_175, f_180, f_179);
        ul_6[5]  =  f_181;
        f_182  =  ul_6[6];
        f_183  =  ul_13[2];
        f_184  =  fma(f_175, f_183, f_182);
        ul_6[6]  =  f_184;
        f_185  =  ul_6[7];
        f_186  =  ul_13[3];
        f_187  =  fma(f_175, f_186, f_185);
        ul_6[7]  =  f_187;
        i_188  =  i_164 + 2;
        f_189  =  adf_14[i_188];
        f_190  =  ul_6[8];
        f_191  =  fma(f_177, f_189, f_190);
        ul_6[8]  =  f_191;
        f_192  =  ul_6[9];
        f_193  =  fma(f_180, f_189, f_192);
        ul_6[9]  =  f_193;
        f_194  =  ul_6[10];
        f_195  =  fma(f_183, f_189, f_194);
        ul_6[10]  =  f_195;
        f_196  =  ul_6[11];
        f_197  =  fma(f_186, f_189, f_196);
        ul_6[11]  =  f_197;
        i_198  =  i_164 + 3;
        f_199  =  adf_14[i_198];
        f_200  =  ul_6[12];
        f_201  =  fma(f_177, f_199, f_200);
        ul_6[12]  =  f_201;
        f_202  =  ul_6[13];
        f_203  =  fma(f_180, f_199, f_202);
        ul_6[13]  =  f_203;
        f_204  =  ul_6[14];
        f_205  =  fma(f_183, f_199, f_204);
        ul_6[14]  =  f_205;
        f_206  =  ul_6[15];
        f_207  =  fma(f_186, f_199, f_206);
        ul_6[15]  =  f_207;
        i_208  =  i_156 + 64;
        f_209  =  adf_11[i_208];
        ul_13[0]  =  f_209;
        i_210  =  i_156 + 65;
        f_211  =  adf_11[i_210];
        ul_13[1]  =  f_211;
        i_212  =  i_156 + 66;
        f_213  =  adf_11[i_212];
        ul_13[2]  =  f_213;
        i_214  =  i_156 + 67;
        f_215  =  adf_11[i_214];
        ul_13[3]  =  f_215;
        i_216  =  i_164 + 64;
        f_217  =  adf_14[i_216];
        f_218  =  ul_6[0];
        f_219  =  fma(f_209, f_217, f_218);
        ul_6[0]  =  f_219;
        f_220  =  ul_6[1];
        f_221  =  fma(f_211, f_217, f_220);
        ul_6[1]  =  f_221;
        f_222  =  ul_6[2];
        f_223  =  fma(f_213, f_217, f_222);
        ul_6[2]  =  f_223;
        f_224  =  ul_6[3];
        f_225  =  fma(f_215, f_217, f_224);
        ul_6[3]  =  f_225;
        i_226  =  i_164 + 65;
        f_227  =  adf_14[i_226];
        f_228  =  ul_13[0];
        f_229  =  fma(f_227, f_228, f_178);
        ul_6[4]  =  f_229;
        f_230  =  ul_13[1];
        f_231  =  fma(f_227, f_230, f_181);
        ul_6[5]  =  f_231;
        f_232  =  ul_13[2];
        f_233  =  fma(f_227, f_232, f_184);
        ul_6[6]  =  f_233;
        f_234  =  ul_13[3];
        f_235  =  fma(f_227, f_234, f_187);
        ul_6[7]  =  f_235;
        i_236  =  i_164 + 66;
        f_237  =  adf_14[i_236];
        f_238  =  fma(f_228, f_237, f_191);
        ul_6[8]  =  f_238;
        f_239  =  fma(f_230, f_237, f_193);
        ul_6[9]  =  f_239;
        f_240  =  fma(f_232, f_237, f_195);
        ul_6[10]  =  f_240;
        f_241  =  fma(f_234, f_237, f_197);
        ul_6[11]  =  f_241;
        i_242  =  i_164 + 67;
        f_243  =  adf_14[i_242];
        f_244  =  fma(f_228, f_243, f_201);
        ul_6[12]  =  f_244;
        f_245  =  fma(f_230, f_243, f_203);
        ul_6[13]  =  f_245;
        f_246  =  fma(f_232, f_243, f_205);
        ul_6[14]  =  f_246;
        f_247  =  fma(f_234, f_243, f_207);
        ul_6[15]  =  f_247;
        i_248  =  i_156 + 128;
        f_249  =  adf_11[i_248];
        ul_13[0]  =  f_249;
        i_250  =  i_156 + 129;
        f_251  =  adf_11[i_250];
        ul_13[1]  =  f_251;
        i_252  =  i_156 + 130;
        f_253  =  adf_11[i_252];
        ul_13[2]  =  f_253;
        i_254  =  i_156 + 131;
        f_255  =  adf_11[i_254];
        ul_13[3]  =  f_255;
        i_256  =  i_164 + 128;
        f_257  =  adf_14[i_256];
        f_258  =  ul_6[0];
        f_259  =  fma(f_249, f_257, f_258);
        ul_6[0]  =  f_259;
        f_260  =  ul_6[1];
        f_261  =  fma(f_251, f_257, f_260);
        ul_6[1]  =  f_261;
        f_262  =  ul_6[2];
        f_263  =  fma(f_253, f_257, f_262);
        ul_6[2]  =  f_263;
        f_264  =  ul_6[3];
        f_265  =  fma(f_255, f_257, f_264);
        ul_6[3]  =  f_265;
        i_266  =  i_164 + 129;
        f_267  =  adf_14[i_266];
        f_268  =  ul_13[0];
        f_269  =  fma(f_267, f_268, f_229);
        ul_6[4]  =  f_269;
        f_270  =  ul_13[1];
        f_271  =  fma(f_267, f_270, f_231);
        ul_6[5]  =  f_271;
        f_272  =  ul_13[2];
        f_273  =  fma(f_267, f_272, f_233);
        ul_6[6]  =  f_273;
        f_274  =  ul_13[3];
        f_275  =  fma(f_267, f_274, f_235);
        ul_6[7]  =  f_275;
        i_276  =  i_164 + 130;
        f_277  =  adf_14[i_276];
        f_278  =  fma(f_268, f_277, f_238);
        ul_6[8]  =  f_278;
        f_279  =  fma(f_270, f_277, f_239);
        ul_6[9]  =  f_279;
        f_280  =  fma(f_272, f_277, f_240);
        ul_6[10]  =  f_280;
        f_281  =  fma(f_274, f_277, f_241);
        ul_6[11]  =  f_281;
        i_282  =  i_164 + 131;
        f_283  =  adf_14[i_282];
        f_284  =  fma(f_268, f_283, f_244);
        ul_6[12]  =  f_284;
        f_285  =  fma(f_270, f_283, f_245);
        ul_6[13]  =  f_285;
        f_286  =  fma(f_272, f_283, f_246);
        ul_6[14]  =  f_286;
        f_287  =  fma(f_274, f_283, f_247);
        ul_6[15]  =  f_287;
        i_288  =  i_156 + 192;
        f_289  =  adf_11[i_288];
        ul_13[0]  =  f_289;
        i_290  =  i_156 + 193;
        f_291  =  adf_11[i_290];
        ul_13[1]  =  f_291;
        i_292  =  i_156 + 194;
        f_293  =  adf_11[i_292];
        ul_13[2]  =  f_293;
        i_294  =  i_156 + 195;
        f_295  =  adf_11[i_294];
        ul_13[3]  =  f_295;
        i_296  =  i_164 + 192;
        f_297  =  adf_14[i_296];
        f_298  =  ul_6[0];
        f_299  =  fma(f_289, f_297, f_298);
        ul_6[0]  =  f_299;
        f_300  =  ul_6[1];
        f_301  =  fma(f_291, f_297, f_300);
        ul_6[1]  =  f_301;
        f_302  =  ul_6[2];
        f_303  =  fma(f_293, f_297, f_302);
        ul_6[2]  =  f_303;
        f_304  =  ul_6[3];
        f_305  =  fma(f_295, f_297, f_304);
        ul_6[3]  =  f_305;
        i_306  =  i_164 + 193;
        f_307  =  adf_14[i_306];
        f_308  =  ul_13[0];
        f_309  =  fma(f_307, f_308, f_269);
        ul_6[4]  =  f_309;
        f_310  =  ul_13[1];
        f_311  =  fma(f_307, f_310, f_271);
        ul_6[5]  =  f_311;
        f_312  =  ul_13[2];
        f_313  =  fma(f_307, f_312, f_273);
        ul_6[6]  =  f_313;
        f_314  =  ul_13[3];
        f_315  =  fma(f_307, f_314, f_275);
        ul_6[7]  =  f_315;
        i_316  =  i_164 + 194;
        f_317  =  adf_14[i_316];
        f_318  =  fma(f_308, f_317, f_278);
        ul_6[8]  =  f_318;
        f_319  =  fma(f_310, f_317, f_279);
        ul_6[9]  =  f_319;
        f_320  =  fma(f_312, f_317, f_280);
        ul_6[10]  =  f_320;
        f_321  =  fma(f_314, f_317, f_281);
        ul_6[11]  =  f_321;
        i_322  =  i_164 + 195;
        f_323  =  adf_14[i_322];
        f_324  =  fma(f_308, f_323, f_284);
        ul_6[12]  =  f_324;
        f_325  =  fma(f_310, f_323, f_285);
        ul_6[13]  =  f_325;
        f_326  =  fma(f_312, f_323, f_286);
        ul_6[14]  =  f_326;
        f_327  =  fma(f_314, f_323, f_287);
        ul_6[15]  =  f_327;
        i_328  =  i_153 + 4;
        i_153  =  i_328;
      }  // B4
      // BLOCK 6
    }  // B2
    else
    {
      // BLOCK 7
    }  // B2
    // BLOCK 8 MERGES [7 6 ]
    sh_329  =  ul_8[0];
    i_330  =  1024 - i_88;
    i_331  =  i_83 + i_330;
    i_332  =  i_331 + i_33;
    i_333  =  i_90 - i_22;
    i_334  =  i_333 >> 31;
    i_335  =  i_334 & sh_329;
    sh_336  =  (short) i_335;
    i_337  =  (int) sh_336;
    f_338  =  half_to_float((short) i_337);
    adf_14[i_332]  =  f_338;
    i_339  =  (int) sh_104;
    i_340  =  i_334 & i_339;
    i_341  =  i_44 & i_340;
    sh_342  =  (short) i_341;
    i_343  =  (int) sh_342;
    f_344  =  half_to_float((short) i_343);
    adf_11[i_332]  =  f_344;
    sh_345  =  ul_8[1];
    i_346  =  i_82 + i_330;
    i_347  =  i_346 + i_33;
    i_348  =  i_73 + i_86;
    i_349  =  i_348 >> 31;
    i_350  =  i_349 & sh_345;
    sh_351  =  (short) i_350;
    i_352  =  (int) sh_351;
    f_353  =  half_to_float((short) i_352);
    adf_14[i_347]  =  f_353;
    i_354  =  (int) sh_119;
    i_355  =  i_349 & i_354;
    i_356  =  i_44 & i_355;
    sh_357  =  (short) i_356;
    i_358  =  (int) sh_357;
    f_359  =  half_to_float((short) i_358);
    adf_11[i_347]  =  f_359;
    sh_360  =  ul_8[2];
    i_361  =  i_81 + i_330;
    i_362  =  i_361 + i_33;
    i_363  =  i_71 + i_86;
    i_364  =  i_363 >> 31;
    i_365  =  i_364 & sh_360;
    sh_366  =  (short) i_365;
    i_367  =  (int) sh_366;
    f_368  =  half_to_float((short) i_367);
    adf_14[i_362]  =  f_368;
    i_369  =  (int) sh_134;
    i_370  =  i_364 & i_369;
    i_371  =  i_44 & i_370;
    sh_372  =  (short) i_371;
    i_373  =  (int) sh_372;
    f_374  =  half_to_float((short) i_373);
    adf_11[i_362]  =  f_374;
    sh_375  =  ul_8[3];
    i_376  =  i_80 + i_330;
    i_377  =  i_376 + i_33;
    i_378  =  i_69 + i_86;
    i_379  =  i_378 >> 31;
    i_380  =  i_379 & sh_375;
    sh_381  =  (short) i_380;
    i_382  =  (int) sh_381;
    f_383  =  half_to_float((short) i_382);
    adf_14[i_377]  =  f_383;
    i_384  =  (int) sh_149;
    i_385  =  i_379 & i_384;
    i_386  =  i_44 & i_385;
    sh_387  =  (short) i_386;
    i_388  =  (int) sh_387;
    f_389  =  half_to_float((short) i_388);
    adf_11[i_377]  =  f_389;
    i_390  =  i_89 + 1;
    b_391  =  i_390 < i_63;
    if(b_391)
    {
      // BLOCK 9
      i_392  =  i_86 + 16;
      b_393  =  i_392 < i_22;
      if(b_393)
      {
        // BLOCK 10
        i_394  =  i_392;
        i_395  =  i_87;
      }  // B9
      else
      {
        // BLOCK 11
        i_396  =  i_16 * i_22;
        i_397  =  i_396 + i_87;
        i_394  =  0;
        i_395  =  i_397;
      }  // B9
    }  // B8
    else
    {
      // BLOCK 12
      i_394  =  i_86;
      i_395  =  i_87;
    }  // B8
    // BLOCK 13 MERGES [12 10 11 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_86  =  i_394;
    i_87  =  i_395;
    i_88  =  i_330;
    i_89  =  i_390;
  }  // B1
  // BLOCK 14
  ul_398  =  ul_4 + 36L;
  ul_399  =  ul_4 + 16L;
  ul_400  =  ul_4 + 28L;
  ul_401  =  ul_4 + 20L;
  ul_402  =  ul_4 + 32L;
  ul_403  =  ul_4 + 24L;
  ul_404  =  ul_4 + 48L;
  ul_405  =  ul_4 + 52L;
  i_406  =  i_28 + i_85;
  i_407  =  i_76 + i_84;
  i_408  =  i_32 << 2;
  i_409  =  i_408 + 3;
  i_410  =  i_408 + 2;
  i_411  =  i_408 + 1;
  // BLOCK 15 MERGES [14 128 ]
  i_412  =  0;
  for(;i_412 < 4;)
  {
    // BLOCK 16
    b_413  =  i_412 == 0;
    if(b_413)
    {
      // BLOCK 17
      f_414  =  ul_6[0];
      adf_11[i_408]  =  f_414;
      f_415  =  ul_6[1];
      adf_11[i_411]  =  f_415;
      f_416  =  ul_6[2];
      adf_11[i_410]  =  f_416;
      f_417  =  ul_6[3];
      adf_11[i_409]  =  f_417;
    }  // B16
    else
    {
      // BLOCK 18
    }  // B16
    // BLOCK 19 MERGES [18 17 ]
    b_418  =  i_412 == 1;
    if(b_418)
    {
      // BLOCK 20
      f_419  =  ul_6[4];
      adf_11[i_408]  =  f_419;
      f_420  =  ul_6[5];
      adf_11[i_411]  =  f_420;
      f_421  =  ul_6[6];
      adf_11[i_410]  =  f_421;
      f_422  =  ul_6[7];
      adf_11[i_409]  =  f_422;
    }  // B19
    else
    {
      // BLOCK 21
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    b_423  =  i_412 == 2;
    if(b_423)
    {
      // BLOCK 23
      f_424  =  ul_6[8];
      adf_11[i_408]  =  f_424;
      f_425  =  ul_6[9];
      adf_11[i_411]  =  f_425;
      f_426  =  ul_6[10];
      adf_11[i_410]  =  f_426;
      f_427  =  ul_6[11];
      adf_11[i_409]  =  f_427;
    }  // B22
    else
    {
      // BLOCK 24
    }  // B22
    // BLOCK 25 MERGES [24 23 ]
    b_428  =  i_412 == 3;
    if(b_428)
    {
      // BLOCK 26
      f_429  =  ul_6[12];
      adf_11[i_408]  =  f_429;
      f_430  =  ul_6[13];
      adf_11[i_411]  =  f_430;
      f_431  =  ul_6[14];
      adf_11[i_410]  =  f_431;
      f_432  =  ul_6[15];
      adf_11[i_409]  =  f_432;
    }  // B25
    else
    {
      // BLOCK 27
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    f_433  =  adf_11[i_408];
    i_434  =  *((__global int *) (params + 0L));
    i_435  =  *((__global int *) (params + 8L));
    i_436  =  i_407 + i_412;
    b_437  =  i_436 < i_434;
    if(b_437)
    {
      // BLOCK 29
      b_438  =  i_406 < i_435;
      if(b_438)
      {
        // BLOCK 30
        i_439  =  *((__global int *) (params + 40L));
        b_440  =  i_439 < 2;
        if(b_440)
        {
          // BLOCK 31
          i_441  =  *((__global int *) (params + 52L));
          i_442  =  *((__global int *) (params + 4L));
          i_443  =  *((__global int *) (params + 48L));
          i_444  =  *((__global int *) (params + 24L));
          i_445  =  *((__global int *) (params + 32L));
          i_446  =  *((__global int *) (params + 20L));
          i_447  =  i_441 + i_436;
          b_448  =  i_446 == 0;
          if(b_448)
          {
            // BLOCK 32
            f_449  =  f_433;
          }  // B31
          else
          {
            // BLOCK 33
            l_450  =  (long) i_447;
            l_451  =  l_450 << 2;
            ul_452  =  ul_3 + l_451;
            f_453  =  *((__global float *) (bias + l_451));
            f_454  =  f_453 + f_433;
            f_449  =  f_454;
          }  // B31
          // BLOCK 34 MERGES [32 33 ]
          i_455  =  i_406 / i_442;
          i_456  =  i_455 * i_443;
          i_457  =  i_456 + i_447;
          b_458  =  i_444 < 0;
          if(b_458)
          {
            // BLOCK 35
            f_459  =  f_449;
          }  // B34
          else
          {
            // BLOCK 36
            i_460  =  i_457 + i_444;
            l_461  =  (long) i_460;
            l_462  =  l_461 << 1;
            ul_463  =  ul_0 + l_462;
            sh_464  =  *((__global short *) (values + l_462));
            i_465  =  (int) sh_464;
            f_466  =  half_to_float((short) i_465);
            f_467  =  f_466 + f_449;
            f_459  =  f_467;
          }  // B34
          // BLOCK 37 MERGES [35 36 ]
          i_468  =  *((__global int *) (params + 28L));
          b_469  =  i_468 == 1;
          if(b_469)
          {
            // BLOCK 38
            f_470  =  -f_459;
            f_471  =  exp(f_470);
            f_472  =  f_471 + 1.0F;
            f_473  =  f_459 / f_472;
            f_474  =  f_473;
          }  // B37
          else
          {
            // BLOCK 39
            b_475  =  i_468 == 2;
            if(b_475)
            {
              // BLOCK 40
              f_476  =  fabs(f_459);
              f_477  =  fma(f_476, 0.34F, 1.0F);
              f_478  =  1.0F / f_477;
              f_479  =  fma(f_478, -0.026121028F, 0.13950191F);
              f_480  =  f_479 * f_478;
              f_481  =  f_480 - 0.2731372F;
              f_482  =  fma(f_478, f_481, 0.20218718F);
              f_483  =  f_482 * f_478;
              f_484  =  f_483 - 0.044721164F;
              f_485  =  fma(f_478, f_484, 0.115360156F);
              f_486  =  fma(f_478, f_485, 0.11519744F);
              f_487  =  fma(f_478, f_486, 0.13611223F);
              f_488  =  fma(f_478, f_487, 0.1356205F);
              f_489  =  f_476 * -0.5F;
              f_490  =  f_489 * f_476;
              f_491  =  exp(f_490);
              f_492  =  f_491 * f_478;
              f_493  =  f_488 * f_492;
              f_494  =  f_493 * f_459;
              i_495  =  isless(f_459, 0.0F);
              if(i_495 == 1)
              {
                // BLOCK 41
                f_474  =  f_494;
              }  // B40
              else
              {
                // BLOCK 42
                f_496  =  f_459 - f_494;
                f_474  =  f_496;
              }  // B40
            }  // B39
            else
            {
              // BLOCK 43
              b_497  =  i_468 == 3;
              if(b_497)
              {
                // BLOCK 44
                f_498  =  f_459 * -1.702F;
                f_499  =  exp(f_498);
                f_500  =  f_499 + 1.0F;
                f_501  =  f_459 / f_500;
                f_474  =  f_501;
              }  // B43
              else
              {
                // BLOCK 45
                f_474  =  f_459;
              }  // B43
            }  // B39
          }  // B37
          // BLOCK 46 MERGES [38 41 45 44 42 ]
          i_502  =  i_457 * i_442;
          i_503  =  i_502 + i_406;
          i_504  =  i_442 * i_455;
          i_505  =  i_503 - i_504;
          b_506  =  i_445 < 0;
          if(b_506)
          {
            // BLOCK 47
            f_507  =  f_474;
          }  // B46
          else
          {
            // BLOCK 48
            i_508  =  i_505 + i_445;
            l_509  =  (long) i_508;
            l_510  =  l_509 << 1;
            ul_511  =  ul_0 + l_510;
            sh_512  =  *((__global short *) (values + l_510));
            i_513  =  (int) sh_512;
            f_514  =  half_to_float((short) i_513);
            f_515  =  f_514 + f_474;
            f_507  =  f_515;
          }  // B46
          // BLOCK 49 MERGES [47 48 ]
          i_516  =  *((__global int *) (params + 16L));
          i_517  =  i_516 + i_505;
          l_518  =  (long) i_517;
          l_519  =  l_518 << 1;
          ul_520  =  ul_0 + l_519;
          f_521  =  f_507;
          i_522  =  float_to_half(f_521);
          sh_523  =  (short) i_522;
          *((__global short *) (values + l_519))  =  sh_523;
        }  // B30
        else
        {
          // BLOCK 50
          i_524  =  *((__global int *) (params + 36L));
          i_525  =  i_52 * i_434;
          i_526  =  i_525 + i_436;
          i_527  =  i_526 * i_435;
          i_528  =  i_527 + i_524;
          i_529  =  i_528 + i_406;
          l_530  =  (long) i_529;
          l_531  =  l_530 << 2;
          ul_532  =  ul_1 + l_531;
          *((__global float *) (arena + l_531))  =  f_433;
        }  // B30
      }  // B29
      else
      {
        // BLOCK 51
      }  // B29
    }  // B28
    else
    {
      // BLOCK 52
    }  // B28
    // BLOCK 53 MERGES [52 49 50 51 ]
    f_533  =  adf_11[i_411];
    i_534  =  *((__global int *) (params + 0L));
    i_535  =  *((__global int *) (params + 8L));
    b_536  =  i_436 < i_534;
    if(b_536)
    {
      // BLOCK 54
      i_537  =  i_406 + 1;
      b_538  =  i_537 < i_535;
      if(b_538)
      {
        // BLOCK 55
        i_539  =  *((__global int *) (params + 40L));
        b_540  =  i_539 < 2;
        if(b_540)
        {
          // BLOCK 56
          i_541  =  *((__global int *) (params + 52L));
          i_542  =  *((__global int *) (params + 4L));
          i_543  =  *((__global int *) (params + 48L));
          i_544  =  *((__global int *) (params + 24L));
          i_545  =  *((__global int *) (params + 32L));
          i_546  =  *((__global int *) (params + 20L));
          i_547  =  i_541 + i_436;
          b_548  =  i_546 == 0;
          if(b_548)
          {
            // BLOCK 57
            f_549  =  f_533;
          }  // B56
          else
          {
            // BLOCK 58
            l_550  =  (long) i_547;
            l_551  =  l_550 << 2;
            ul_552  =  ul_3 + l_551;
            f_553  =  *((__global float *) (bias + l_551));
            f_554  =  f_553 + f_533;
            f_549  =  f_554;
          }  // B56
          // BLOCK 59 MERGES [57 58 ]
          i_555  =  i_537 / i_542;
          i_556  =  i_555 * i_543;
          i_557  =  i_556 + i_547;
          b_558  =  i_544 < 0;
          if(b_558)
          {
            // BLOCK 60
            f_559  =  f_549;
          }  // B59
          else
          {
            // BLOCK 61
            i_560  =  i_557 + i_544;
            l_561  =  (long) i_560;
            l_562  =  l_561 << 1;
            ul_563  =  ul_0 + l_562;
            sh_564  =  *((__global short *) (values + l_562));
            i_565  =  (int) sh_564;
            f_566  =  half_to_float((short) i_565);
            f_567  =  f_566 + f_549;
            f_559  =  f_567;
          }  // B59
          // BLOCK 62 MERGES [60 61 ]
          i_568  =  *((__global int *) (params + 28L));
          b_569  =  i_568 == 1;
          if(b_569)
          {
            // BLOCK 63
            f_570  =  -f_559;
            f_571  =  exp(f_570);
            f_572  =  f_571 + 1.0F;
            f_573  =  f_559 / f_572;
            f_574  =  f_573;
          }  // B62
          else
          {
            // BLOCK 64
            b_575  =  i_568 == 2;
            if(b_575)
            {
              // BLOCK 65
              f_576  =  fabs(f_559);
              f_577  =  fma(f_576, 0.34F, 1.0F);
              f_578  =  1.0F / f_577;
              f_579  =  fma(f_578, -0.026121028F, 0.13950191F);
              f_580  =  f_579 * f_578;
              f_581  =  f_580 - 0.2731372F;
              f_582  =  fma(f_578, f_581, 0.20218718F);
              f_583  =  f_582 * f_578;
              f_584  =  f_583 - 0.044721164F;
              f_585  =  fma(f_578, f_584, 0.115360156F);
              f_586  =  fma(f_578, f_585, 0.11519744F);
              f_587  =  fma(f_578, f_586, 0.13611223F);
              f_588  =  fma(f_578, f_587, 0.1356205F);
              f_589  =  f_576 * -0.5F;
              f_590  =  f_589 * f_576;
              f_591  =  exp(f_590);
              f_592  =  f_591 * f_578;
              f_593  =  f_588 * f_592;
              f_594  =  f_593 * f_559;
              i_595  =  isless(f_559, 0.0F);
              if(i_595 == 1)
              {
                // BLOCK 66
                f_574  =  f_594;
              }  // B65
              else
              {
                // BLOCK 67
                f_596  =  f_559 - f_594;
                f_574  =  f_596;
              }  // B65
            }  // B64
            else
            {
              // BLOCK 68
              b_597  =  i_568 == 3;
              if(b_597)
              {
                // BLOCK 69
                f_598  =  f_559 * -1.702F;
                f_599  =  exp(f_598);
                f_600  =  f_599 + 1.0F;
                f_601  =  f_559 / f_600;
                f_574  =  f_601;
              }  // B68
              else
              {
                // BLOCK 70
                f_574  =  f_559;
              }  // B68
            }  // B64
          }  // B62
          // BLOCK 71 MERGES [63 66 70 69 67 ]
          i_602  =  i_557 * i_542;
          i_603  =  i_602 + i_537;
          i_604  =  i_542 * i_555;
          i_605  =  i_603 - i_604;
          b_606  =  i_545 < 0;
          if(b_606)
          {
            // BLOCK 72
            f_607  =  f_574;
          }  // B71
          else
          {
            // BLOCK 73
            i_608  =  i_605 + i_545;
            l_609  =  (long) i_608;
            l_610  =  l_609 << 1;
            ul_611  =  ul_0 + l_610;
            sh_612  =  *((__global short *) (values + l_610));
            i_613  =  (int) sh_612;
            f_614  =  half_to_float((short) i_613);
            f_615  =  f_614 + f_574;
            f_607  =  f_615;
          }  // B71
          // BLOCK 74 MERGES [72 73 ]
          i_616  =  *((__global int *) (params + 16L));
          i_617  =  i_616 + i_605;
          l_618  =  (long) i_617;
          l_619  =  l_618 << 1;
          ul_620  =  ul_0 + l_619;
          f_621  =  f_607;
          i_622  =  float_to_half(f_621);
          sh_623  =  (short) i_622;
          *((__global short *) (values + l_619))  =  sh_623;
        }  // B55
        else
        {
          // BLOCK 75
          i_624  =  *((__global int *) (params + 36L));
          i_625  =  i_52 * i_534;
          i_626  =  i_625 + i_436;
          i_627  =  i_626 * i_535;
          i_628  =  i_627 + i_624;
          i_629  =  i_628 + i_537;
          l_630  =  (long) i_629;
          l_631  =  l_630 << 2;
          ul_632  =  ul_1 + l_631;
          *((__global float *) (arena + l_631))  =  f_533;
        }  // B55
      }  // B54
      else
      {
        // BLOCK 76
      }  // B54
    }  // B53
    else
    {
      // BLOCK 77
    }  // B53
    // BLOCK 78 MERGES [77 74 75 76 ]
    f_633  =  adf_11[i_410];
    i_634  =  *((__global int *) (params + 0L));
    i_635  =  *((__global int *) (params + 8L));
    b_636  =  i_436 < i_634;
    if(b_636)
    {
      // BLOCK 79
      i_637  =  i_406 + 2;
      b_638  =  i_637 < i_635;
      if(b_638)
      {
        // BLOCK 80
        i_639  =  *((__global int *) (params + 40L));
        b_640  =  i_639 < 2;
        if(b_640)
        {
          // BLOCK 81
          i_641  =  *((__global int *) (params + 52L));
          i_642  =  *((__global int *) (params + 4L));
          i_643  =  *((__global int *) (params + 48L));
          i_644  =  *((__global int *) (params + 24L));
          i_645  =  *((__global int *) (params + 32L));
          i_646  =  *((__global int *) (params + 20L));
          i_647  =  i_641 + i_436;
          b_648  =  i_646 == 0;
          if(b_648)
          {
            // BLOCK 82
            f_649  =  f_633;
          }  // B81
          else
          {
            // BLOCK 83
            l_650  =  (long) i_647;
            l_651  =  l_650 << 2;
            ul_652  =  ul_3 + l_651;
            f_653  =  *((__global float *) (bias + l_651));
            f_654  =  f_653 + f_633;
            f_649  =  f_654;
          }  // B81
          // BLOCK 84 MERGES [82 83 ]
          i_655  =  i_637 / i_642;
          i_656  =  i_655 * i_643;
          i_657  =  i_656 + i_647;
          b_658  =  i_644 < 0;
          if(b_658)
          {
            // BLOCK 85
            f_659  =  f_649;
          }  // B84
          else
          {
            // BLOCK 86
            i_660  =  i_657 + i_644;
            l_661  =  (long) i_660;
            l_662  =  l_661 << 1;
            ul_663  =  ul_0 + l_662;
            sh_664  =  *((__global short *) (values + l_662));
            i_665  =  (int) sh_664;
            f_666  =  half_to_float((short) i_665);
            f_667  =  f_666 + f_649;
            f_659  =  f_667;
          }  // B84
          // BLOCK 87 MERGES [85 86 ]
          i_668  =  *((__global int *) (params + 28L));
          b_669  =  i_668 == 1;
          if(b_669)
          {
            // BLOCK 88
            f_670  =  -f_659;
            f_671  =  exp(f_670);
            f_672  =  f_671 + 1.0F;
            f_673  =  f_659 / f_672;
            f_674  =  f_673;
          }  // B87
          else
          {
            // BLOCK 89
            b_675  =  i_668 == 2;
            if(b_675)
            {
              // BLOCK 90
              f_676  =  fabs(f_659);
              f_677  =  fma(f_676, 0.34F, 1.0F);
              f_678  =  1.0F / f_677;
              f_679  =  fma(f_678, -0.026121028F, 0.13950191F);
              f_680  =  f_679 * f_678;
              f_681  =  f_680 - 0.2731372F;
              f_682  =  fma(f_678, f_681, 0.20218718F);
              f_683  =  f_682 * f_678;
              f_684  =  f_683 - 0.044721164F;
              f_685  =  fma(f_678, f_684, 0.115360156F);
              f_686  =  fma(f_678, f_685, 0.11519744F);
              f_687  =  fma(f_678, f_686, 0.13611223F);
              f_688  =  fma(f_678, f_687, 0.1356205F);
              f_689  =  f_676 * -0.5F;
              f_690  =  f_689 * f_676;
              f_691  =  exp(f_690);
              f_692  =  f_691 * f_678;
              f_693  =  f_688 * f_692;
              f_694  =  f_693 * f_659;
              i_695  =  isless(f_659, 0.0F);
              if(i_695 == 1)
              {
                // BLOCK 91
                f_674  =  f_694;
              }  // B90
              else
              {
                // BLOCK 92
                f_696  =  f_659 - f_694;
                f_674  =  f_696;
              }  // B90
            }  // B89
            else
            {
              // BLOCK 93
              b_697  =  i_668 == 3;
              if(b_697)
              {
                // BLOCK 94
                f_698  =  f_659 * -1.702F;
                f_699  =  exp(f_698);
                f_700  =  f_699 + 1.0F;
                f_701  =  f_659 / f_700;
                f_674  =  f_701;
              }  // B93
              else
              {
                // BLOCK 95
                f_674  =  f_659;
              }  // B93
            }  // B89
          }  // B87
          // BLOCK 96 MERGES [88 91 95 94 92 ]
          i_702  =  i_657 * i_642;
          i_703  =  i_702 + i_637;
          i_704  =  i_642 * i_655;
          i_705  =  i_703 - i_704;
          b_706  =  i_645 < 0;
          if(b_706)
          {
            // BLOCK 97
            f_707  =  f_674;
          }  // B96
          else
          {
            // BLOCK 98
            i_708  =  i_705 + i_645;
            l_709  =  (long) i_708;
            l_710  =  l_709 << 1;
            ul_711  =  ul_0 + l_710;
            sh_712  =  *((__global short *) (values + l_710));
            i_713  =  (int) sh_712;
            f_714  =  half_to_float((short) i_713);
            f_715  =  f_714 + f_674;
            f_707  =  f_715;
          }  // B96
          // BLOCK 99 MERGES [97 98 ]
          i_716  =  *((__global int *) (params + 16L));
          i_717  =  i_716 + i_705;
          l_718  =  (long) i_717;
          l_719  =  l_718 << 1;
          ul_720  =  ul_0 + l_719;
          f_721  =  f_707;
          i_722  =  float_to_half(f_721);
          sh_723  =  (short) i_722;
          *((__global short *) (values + l_719))  =  sh_723;
        }  // B80
        else
        {
          // BLOCK 100
          i_724  =  *((__global int *) (params + 36L));
          i_725  =  i_52 * i_634;
          i_726  =  i_725 + i_436;
          i_727  =  i_726 * i_635;
          i_728  =  i_727 + i_724;
          i_729  =  i_728 + i_637;
          l_730  =  (long) i_729;
          l_731  =  l_730 << 2;
          ul_732  =  ul_1 + l_731;
          *((__global float *) (arena + l_731))  =  f_633;
        }  // B80
      }  // B79
      else
      {
        // BLOCK 101
      }  // B79
    }  // B78
    else
    {
      // BLOCK 102
    }  // B78
    // BLOCK 103 MERGES [102 99 100 101 ]
    f_733  =  adf_11[i_409];
    i_734  =  *((__global int *) (params + 0L));
    i_735  =  *((__global int *) (params + 8L));
    i_736  =  i_412 + 1;
    b_737  =  i_436 < i_734;
    if(b_737)
    {
      // BLOCK 104
      i_738  =  i_406 + 3;
      b_739  =  i_738 < i_735;
      if(b_739)
      {
        // BLOCK 105
        i_740  =  *((__global int *) (params + 40L));
        b_741  =  i_740 < 2;
        if(b_741)
        {
          // BLOCK 106
          i_742  =  *((__global int *) (params + 52L));
          i_743  =  *((__global int *) (params + 4L));
          i_744  =  *((__global int *) (params + 48L));
          i_745  =  *((__global int *) (params + 24L));
          i_746  =  *((__global int *) (params + 32L));
          i_747  =  *((__global int *) (params + 20L));
          i_748  =  i_742 + i_436;
          b_749  =  i_747 == 0;
          if(b_749)
          {
            // BLOCK 107
            f_750  =  f_733;
          }  // B106
          else
          {
            // BLOCK 108
            l_751  =  (long) i_748;
            l_752  =  l_751 << 2;
            ul_753  =  ul_3 + l_752;
            f_754  =  *((__global float *) (bias + l_752));
            f_755  =  f_754 + f_733;
            f_750  =  f_755;
          }  // B106
          // BLOCK 109 MERGES [107 108 ]
          i_756  =  i_738 / i_743;
          i_757  =  i_756 * i_744;
          i_758  =  i_757 + i_748;
          b_759  =  i_745 < 0;
          if(b_759)
          {
            // BLOCK 110
            f_760  =  f_750;
          }  // B109
          else
          {
            // BLOCK 111
            i_761  =  i_758 + i_745;
            l_762  =  (long) i_761;
            l_763  =  l_762 << 1;
            ul_764  =  ul_0 + l_763;
            sh_765  =  *((__global short *) (values + l_763));
            i_766  =  (int) sh_765;
            f_767  =  half_to_float((short) i_766);
            f_768  =  f_767 + f_750;
            f_760  =  f_768;
          }  // B109
          // BLOCK 112 MERGES [110 111 ]
          i_769  =  *((__global int *) (params + 28L));
          b_770  =  i_769 == 1;
          if(b_770)
          {
            // BLOCK 113
            f_771  =  -f_760;
            f_772  =  exp(f_771);
            f_773  =  f_772 + 1.0F;
            f_774  =  f_760 / f_773;
            f_775  =  f_774;
          }  // B112
          else
          {
            // BLOCK 114
            b_776  =  i_769 == 2;
            if(b_776)
            {
              // BLOCK 115
              f_777  =  fabs(f_760);
              f_778  =  fma(f_777, 0.34F, 1.0F);
              f_779  =  1.0F / f_778;
              f_780  =  fma(f_779, -0.026121028F, 0.13950191F);
              f_781  =  f_780 * f_779;
              f_782  =  f_781 - 0.2731372F;
              f_783  =  fma(f_779, f_782, 0.20218718F);
              f_784  =  f_783 * f_779;
              f_785  =  f_784 - 0.044721164F;
              f_786  =  fma(f_779, f_785, 0.115360156F);
              f_787  =  fma(f_779, f_786, 0.11519744F);
              f_788  =  fma(f_779, f_787, 0.13611223F);
              f_789  =  fma(f_779, f_788, 0.1356205F);
              f_790  =  f_777 * -0.5F;
              f_791  =  f_790 * f_777;
              f_792  =  exp(f_791);
              f_793  =  f_792 * f_779;
              f_794  =  f_789 * f_793;
              f_795  =  f_794 * f_760;
              i_796  =  isless(f_760, 0.0F);
              if(i_796 == 1)
              {
                // BLOCK 116
                f_775  =  f_795;
              }  // B115
              else
              {
                // BLOCK 117
                f_797  =  f_760 - f_795;
                f_775  =  f_797;
              }  // B115
            }  // B114
            else
            {
              // BLOCK 118
              b_798  =  i_769 == 3;
              if(b_798)
              {
                // BLOCK 119
                f_799  =  f_760 * -1.702F;
                f_800  =  exp(f_799);
                f_801  =  f_800 + 1.0F;
                f_802  =  f_760 / f_801;
                f_775  =  f_802;
              }  // B118
              else
              {
                // BLOCK 120
                f_775  =  f_760;
              }  // B118
            }  // B114
          }  // B112
          // BLOCK 121 MERGES [113 116 120 119 117 ]
          i_803  =  i_758 * i_743;
          i_804  =  i_803 + i_738;
          i_805  =  i_743 * i_756;
          i_806  =  i_804 - i_805;
          b_807  =  i_746 < 0;
          if(b_807)
          {
            // BLOCK 122
            f_808  =  f_775;
          }  // B121
          else
          {
            // BLOCK 123
            i_809  =  i_806 + i_746;
            l_810  =  (long) i_809;
            l_811  =  l_810 << 1;
            ul_812  =  ul_0 + l_811;
            sh_813  =  *((__global short *) (values + l_811));
            i_814  =  (int) sh_813;
            f_815  =  half_to_float((short) i_814);
            f_816  =  f_815 + f_775;
            f_808  =  f_816;
          }  // B121
          // BLOCK 124 MERGES [122 123 ]
          i_817  =  *((__global int *) (params + 16L));
          i_818  =  i_817 + i_806;
          l_819  =  (long) i_818;
          l_820  =  l_819 << 1;
          ul_821  =  ul_0 + l_820;
          f_822  =  f_808;
          i_823  =  float_to_half(f_822);
          sh_824  =  (short) i_823;
          *((__global short *) (values + l_820))  =  sh_824;
        }  // B105
        else
        {
          // BLOCK 125
          i_825  =  *((__global int *) (params + 36L));
          i_826  =  i_52 * i_734;
          i_827  =  i_826 + i_436;
          i_828  =  i_827 * i_735;
          i_829  =  i_828 + i_825;
          i_830  =  i_829 + i_738;
          l_831  =  (long) i_830;
          l_832  =  l_831 << 2;
          ul_833  =  ul_1 + l_832;
          *((__global float *) (arena + l_832))  =  f_733;
        }  // B105
      }  // B104
      else
      {
        // BLOCK 126
      }  // B104
    }  // B103
    else
    {
      // BLOCK 127
    }  // B103
    // BLOCK 128 MERGES [127 126 125 124 ]
    i_834  =  i_736;
    i_412  =  i_834;
  }  // B15
  // BLOCK 129
  return;
}  //  kernel
