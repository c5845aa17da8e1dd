// MatmulKernels.tiledFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 b081913d3d66abc04ed7bb9b5ec3efcdbb0e2d925dd7a9b7dc6f7dd1e815de38
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 123122b5628d73fecadb1bd77899da784ae270a8d292b21eb50138bb89124185
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 def327505b5f3edbf612ef13762973cde9be7b2d77aff406514157153129cb01
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 15123e66bdce724c12ac405061960368966dce87b0a3cc903b43f01c12144c46
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 54bf45e74b43d7716bc2a988fd99ddc82b1aaddc34bbc17f1db8809b228cc7bc
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
  bool b_138, b_391, b_396, b_401, b_406, b_415, b_416, b_418, b_426, b_436, b_447, b_453, b_475, b_484, b_514, b_516, b_518, b_526, b_536, b_547, b_553, b_575, b_584, b_614, b_616, b_618, b_626, b_636, b_647, b_653, b_675, b_684, b_715, b_717, b_719, b_727, b_737, b_748, b_754, b_776, b_785;
  float f_145, f_147, f_149, f_151, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_197, f_199, f_201, f_203, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_225, f_226, f_227, f_228, f_229, f_231, f_232, f_233, f_234, f_235, f_237, f_239, f_241, f_243, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_265, f_266, f_267, f_268, f_269, f_271, f_272, f_273, f_274, f_275, f_277, f_279, f_281, f_283, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_305, f_306, f_307, f_308, f_309, f_311, f_312, f_313, f_314, f_315, f_326, f_331, f_340, f_345, f_354, f_359, f_368, f_373, f_392, f_393, f_394, f_395, f_397, f_398, f_399, f_400, f_402, f_403, f_404, f_405, f_407, f_408, f_409, f_410, f_411, f_427, f_431, f_432, f_437, f_444, f_445, f_448, f_449, f_450, f_451, f_452, f_454, f_455, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_474, f_476, f_477, f_478, f_479, f_485, f_492, f_493, f_499, f_511, f_527, f_531, f_532, f_537, f_544, f_545, f_548, f_549, f_550, f_551, f_552, f_554, f_555, f_556, f_557, f_558, f_559, f_560, f_561, f_562, f_563, f_564, f_565, f_566, f_567, f_568, f_569, f_570, f_571, f_572, f_574, f_576, f_577, f_578, f_579, f_585, f_592, f_593, f_599, f_611, f_627, f_631, f_632, f_637, f_644, f_645, f_648, f_649, f_650, f_651, f_652, f_654, f_655, f_656, f_657, f_658, f_659, f_660, f_661, f_662, f_663, f_664, f_665, f_666, f_667, f_668, f_669, f_670, f_671, f_672, f_674, f_676, f_677, f_678, f_679, f_685, f_692, f_693, f_699, f_711, f_728, f_732, f_733, f_738, f_745, f_746, f_749, f_750, f_751, f_752, f_753, f_755, f_756, f_757, f_758, f_759, f_760, f_761, f_762, f_763, f_764, f_765, f_766, f_767, f_768, f_769, f_770, f_771, f_772, f_773, f_775, f_777, f_778, f_779, f_780, f_786, f_793, f_794, f_800;
  int i_104, i_105, i_110, i_111, i_112, i_113, i_118, i_119, i_124, i_125, i_126, i_127, i_132, i_133, i_139, i_140, i_141, i_142, i_143, i_144, i_146, i_148, i_150, i_152, i_16, i_162, i_176, i_18, i_186, i_196, i_198, i_20, i_200, i_202, i_204, i_214, i_22, i_224, i_230, i_236, i_238, i_24, i_240, i_242, i_244, i_254, i_26, i_264, i_27, i_270, i_276, i_278, i_28, i_280, i_282, i_284, i_29, i_294, i_30, i_304, i_31, i_310, i_316, i_318, i_319, i_32, i_320, i_321, i_322, i_323, i_325, i_327, i_328, i_33, i_330, i_333, i_334, i_335, i_336, i_337, i_339, i_34, i_341, i_342, i_344, i_347, i_348, i_349, i_35, i_350, i_351, i_353, i_355, i_356, i_358, i_36, i_361, i_362, i_363, i_364, i_365, i_367, i_369, i_37, i_370, i_372, i_374, i_375, i_38, i_384, i_385, i_386, i_387, i_388, i_389, i_39, i_390, i_40, i_41, i_412, i_413, i_414, i_417, i_419, i_42, i_420, i_421, i_422, i_423, i_424, i_425, i_43, i_433, i_434, i_435, i_438, i_44, i_443, i_446, i_45, i_46, i_47, i_473, i_48, i_480, i_481, i_482, i_483, i_486, i_49, i_491, i_494, i_495, i_50, i_500, i_502, i_503, i_504, i_505, i_506, i_507, i_51, i_512, i_513, i_515, i_517, i_519, i_52, i_520, i_521, i_522, i_523, i_524, i_525, i_53, i_533, i_534, i_535, i_538, i_54, i_543, i_546, i_55, i_56, i_57, i_573, i_58, i_580, i_581, i_582, i_583, i_586, i_59, i_591, i_594, i_595, i_60, i_600, i_602, i_603, i_604, i_605, i_606, i_607, i_61, i_612, i_613, i_615, i_617, i_619, i_62, i_620, i_621, i_622, i_623, i_624, i_625, i_63, i_633, i_634, i_635, i_638, i_64, i_643, i_646, i_65, i_66, i_67, i_673, i_68, i_680, i_681, i_682, i_683, i_686, i_69, i_691, i_694, i_695, i_70, i_700, i_702, i_703, i_704, i_705, i_706, i_707, i_71, i_712, i_713, i_714, i_716, i_718, i_72, i_720, i_721, i_722, i_723, i_724, i_725, i_726, i_73, i_734, i_735, i_736, i_739, i_74, i_744, i_747, i_75, i_76, i_77, i_774, i_78, i_781, i_782, i_783, i_784, i_787, i_79, i_792, i_795, i_796, i_80, i_801, i_803, i_804, i_805, i_806, i_807, i_808, i_81, i_812, i_82, i_83, i_84, i_85, i_90, i_91, i_96, i_97, i_98, i_99;
  long l_100, l_101, l_106, l_107, l_114, l_115, l_120, l_121, l_128, l_129, l_134, l_135, l_428, l_429, l_439, l_440, l_487, l_488, l_496, l_497, l_508, l_509, l_528, l_529, l_539, l_540, l_587, l_588, l_596, l_597, l_608, l_609, l_628, l_629, l_639, l_640, l_687, l_688, l_696, l_697, l_708, l_709, l_729, l_730, l_740, l_741, l_788, l_789, l_797, l_798, l_809, l_810, l_86, l_87, l_92, l_93;
  short sh_103, sh_109, sh_117, sh_123, sh_131, sh_137, sh_317, sh_324, sh_329, sh_332, sh_338, sh_343, sh_346, sh_352, sh_357, sh_360, sh_366, sh_371, sh_442, sh_490, sh_501, sh_542, sh_590, sh_601, sh_642, sh_690, sh_701, sh_743, sh_791, sh_802, sh_89, sh_95;
  ulong ul_0, ul_1, ul_102, ul_108, ul_116, ul_122, ul_130, ul_136, ul_15, ul_17, ul_19, ul_2, ul_21, ul_23, ul_25, ul_3, ul_376, ul_377, ul_378, ul_379, ul_380, ul_381, ul_382, ul_383, ul_4, ul_430, ul_441, ul_489, ul_498, ul_510, ul_530, ul_541, ul_589, ul_598, ul_610, ul_630, ul_641, ul_689, ul_698, ul_710, ul_731, ul_742, ul_790, ul_799, ul_811, ul_88, ul_94;

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
  ul_377  =  ul_4 + 16L;
  ul_378  =  ul_4 + 28L;
  ul_379  =  ul_4 + 20L;
  ul_380  =  ul_4 + 32L;
  ul_381  =  ul_4 + 24L;
  ul_382  =  ul_4 + 48L;
  ul_383  =  ul_4 + 52L;
  i_384  =  i_28 + i_78;
  i_385  =  i_69 + i_77;
  i_386  =  i_32 << 2;
  i_387  =  i_386 + 3;
  i_388  =  i_386 + 2;
  i_389  =  i_386 + 1;
  // BLOCK 10 MERGES [9 123 ]
  i_390  =  0;
  for(;i_390 < 4;)
  {
    // BLOCK 11
    b_391  =  i_390 == 0;
    if(b_391)
    {
      // BLOCK 12
      f_392  =  ul_6[0];
      adf_11[i_386]  =  f_392;
      f_393  =  ul_6[1];
      adf_11[i_389]  =  f_393;
      f_394  =  ul_6[2];
      adf_11[i_388]  =  f_394;
      f_395  =  ul_6[3];
      adf_11[i_387]  =  f_395;
    }  // B11
    else
    {
      // BLOCK 13
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    b_396  =  i_390 == 1;
    if(b_396)
    {
      // BLOCK 15
      f_397  =  ul_6[4];
      adf_11[i_386]  =  f_397;
      f_398  =  ul_6[5];
      adf_11[i_389]  =  f_398;
      f_399  =  ul_6[6];
      adf_11[i_388]  =  f_399;
      f_400  =  ul_6[7];
      adf_11[i_387]  =  f_400;
    }  // B14
    else
    {
      // BLOCK 16
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    b_401  =  i_390 == 2;
    if(b_401)
    {
      // BLOCK 18
      f_402  =  ul_6[8];
      adf_11[i_386]  =  f_402;
      f_403  =  ul_6[9];
      adf_11[i_389]  =  f_403;
      f_404  =  ul_6[10];
      adf_11[i_388]  =  f_404;
      f_405  =  ul_6[11];
      adf_11[i_387]  =  f_405;
    }  // B17
    else
    {
      // BLOCK 19
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    b_406  =  i_390 == 3;
    if(b_406)
    {
      // BLOCK 21
      f_407  =  ul_6[12];
      adf_11[i_386]  =  f_407;
      f_408  =  ul_6[13];
      adf_11[i_389]  =  f_408;
      f_409  =  ul_6[14];
      adf_11[i_388]  =  f_409;
      f_410  =  ul_6[15];
      adf_11[i_387]  =  f_410;
    }  // B20
    else
    {
      // BLOCK 22
    }  // B20
    // BLOCK 23 MERGES [22 21 ]
    f_411  =  adf_11[i_386];
    i_412  =  *((__global int *) (params + 0L));
    i_413  =  *((__global int *) (params + 8L));
    i_414  =  i_385 + i_390;
    b_415  =  i_414 < i_412;
    if(b_415)
    {
      // BLOCK 24
      b_416  =  i_384 < i_413;
      if(b_416)
      {
        // BLOCK 25
        i_417  =  *((__global int *) (params + 40L));
        b_418  =  i_417 < 2;
        if(b_418)
        {
          // BLOCK 26
          i_419  =  *((__global int *) (params + 52L));
          i_420  =  *((__global int *) (params + 4L));
          i_421  =  *((__global int *) (params + 48L));
          i_422  =  *((__global int *) (params + 24L));
          i_423  =  *((__global int *) (params + 32L));
          i_424  =  *((__global int *) (params + 20L));
          i_425  =  i_419 + i_414;
          b_426  =  i_424 == 0;
          if(b_426)
          {
            // BLOCK 27
            f_427  =  f_411;
          }  // B26
          else
          {
            // BLOCK 28
            l_428  =  (long) i_425;
            l_429  =  l_428 << 2;
            ul_430  =  ul_3 + l_429;
            f_431  =  *((__global float *) (bias + l_429));
            f_432  =  f_431 + f_411;
            f_427  =  f_432;
          }  // B26
          // BLOCK 29 MERGES [27 28 ]
          i_433  =  i_384 / i_420;
          i_434  =  i_433 * i_421;
          i_435  =  i_434 + i_425;
          b_436  =  i_422 < 0;
          if(b_436)
          {
            // BLOCK 30
            f_437  =  f_427;
          }  // B29
          else
          {
            // BLOCK 31
            i_438  =  i_435 + i_422;
            l_439  =  (long) i_438;
            l_440  =  l_439 << 1;
            ul_441  =  ul_0 + l_440;
            sh_442  =  *((__global short *) (values + l_440));
            i_443  =  (int) sh_442;
            f_444  =  half_to_float((short) i_443);
            f_445  =  f_444 + f_427;
            f_437  =  f_445;
          }  // B29
          // BLOCK 32 MERGES [30 31 ]
          i_446  =  *((__global int *) (params + 28L));
          b_447  =  i_446 == 1;
          if(b_447)
          {
            // BLOCK 33
            f_448  =  -f_437;
            f_449  =  exp(f_448);
            f_450  =  f_449 + 1.0F;
            f_451  =  f_437 / f_450;
            f_452  =  f_451;
          }  // B32
          else
          {
            // BLOCK 34
            b_453  =  i_446 == 2;
            if(b_453)
            {
              // BLOCK 35
              f_454  =  fabs(f_437);
              f_455  =  fma(f_454, 0.34F, 1.0F);
              f_456  =  1.0F / f_455;
              f_457  =  fma(f_456, -0.026121028F, 0.13950191F);
              f_458  =  f_457 * f_456;
              f_459  =  f_458 - 0.2731372F;
              f_460  =  fma(f_456, f_459, 0.20218718F);
              f_461  =  f_460 * f_456;
              f_462  =  f_461 - 0.044721164F;
              f_463  =  fma(f_456, f_462, 0.115360156F);
              f_464  =  fma(f_456, f_463, 0.11519744F);
              f_465  =  fma(f_456, f_464, 0.13611223F);
              f_466  =  fma(f_456, f_465, 0.1356205F);
              f_467  =  f_454 * -0.5F;
              f_468  =  f_467 * f_454;
              f_469  =  exp(f_468);
              f_470  =  f_469 * f_456;
              f_471  =  f_466 * f_470;
              f_472  =  f_471 * f_437;
              i_473  =  isless(f_437, 0.0F);
              if(i_473 == 1)
              {
                // BLOCK 36
                f_452  =  f_472;
              }  // B35
              else
              {
                // BLOCK 37
                f_474  =  f_437 - f_472;
                f_452  =  f_474;
              }  // B35
            }  // B34
            else
            {
              // BLOCK 38
              b_475  =  i_446 == 3;
              if(b_475)
              {
                // BLOCK 39
                f_476  =  f_437 * -1.702F;
                f_477  =  exp(f_476);
                f_478  =  f_477 + 1.0F;
                f_479  =  f_437 / f_478;
                f_452  =  f_479;
              }  // B38
              else
              {
                // BLOCK 40
                f_452  =  f_437;
              }  // B38
            }  // B34
          }  // B32
          // BLOCK 41 MERGES [33 36 40 39 37 ]
          i_480  =  i_435 * i_420;
          i_481  =  i_480 + i_384;
          i_482  =  i_420 * i_433;
          i_483  =  i_481 - i_482;
          b_484  =  i_423 < 0;
          if(b_484)
          {
            // BLOCK 42
            f_485  =  f_452;
          }  // B41
          else
          {
            // BLOCK 43
            i_486  =  i_483 + i_423;
            l_487  =  (long) i_486;
            l_488  =  l_487 << 1;
            ul_489  =  ul_0 + l_488;
            sh_490  =  *((__global short *) (values + l_488));
            i_491  =  (int) sh_490;
            f_492  =  half_to_float((short) i_491);
            f_493  =  f_492 + f_452;
            f_485  =  f_493;
          }  // B41
          // BLOCK 44 MERGES [42 43 ]
          i_494  =  *((__global int *) (params + 16L));
          i_495  =  i_494 + i_483;
          l_496  =  (long) i_495;
          l_497  =  l_496 << 1;
          ul_498  =  ul_0 + l_497;
          f_499  =  f_485;
          i_500  =  float_to_half(f_499);
          sh_501  =  (short) i_500;
          *((__global short *) (values + l_497))  =  sh_501;
        }  // B25
        else
        {
          // BLOCK 45
          i_502  =  *((__global int *) (params + 36L));
          i_503  =  i_49 * i_412;
          i_504  =  i_503 + i_414;
          i_505  =  i_504 * i_413;
          i_506  =  i_505 + i_502;
          i_507  =  i_506 + i_384;
          l_508  =  (long) i_507;
          l_509  =  l_508 << 2;
          ul_510  =  ul_1 + l_509;
          *((__global float *) (arena + l_509))  =  f_411;
        }  // B25
      }  // B24
      else
      {
        // BLOCK 46
      }  // B24
    }  // B23
    else
    {
      // BLOCK 47
    }  // B23
    // BLOCK 48 MERGES [47 44 45 46 ]
    f_511  =  adf_11[i_389];
    i_512  =  *((__global int *) (params + 0L));
    i_513  =  *((__global int *) (params + 8L));
    b_514  =  i_414 < i_512;
    if(b_514)
    {
      // BLOCK 49
      i_515  =  i_384 + 1;
      b_516  =  i_515 < i_513;
      if(b_516)
      {
        // BLOCK 50
        i_517  =  *((__global int *) (params + 40L));
        b_518  =  i_517 < 2;
        if(b_518)
        {
          // BLOCK 51
          i_519  =  *((__global int *) (params + 52L));
          i_520  =  *((__global int *) (params + 4L));
          i_521  =  *((__global int *) (params + 48L));
          i_522  =  *((__global int *) (params + 24L));
          i_523  =  *((__global int *) (params + 32L));
          i_524  =  *((__global int *) (params + 20L));
          i_525  =  i_519 + i_414;
          b_526  =  i_524 == 0;
          if(b_526)
          {
            // BLOCK 52
            f_527  =  f_511;
          }  // B51
          else
          {
            // BLOCK 53
            l_528  =  (long) i_525;
            l_529  =  l_528 << 2;
            ul_530  =  ul_3 + l_529;
            f_531  =  *((__global float *) (bias + l_529));
            f_532  =  f_531 + f_511;
            f_527  =  f_532;
          }  // B51
          // BLOCK 54 MERGES [52 53 ]
          i_533  =  i_515 / i_520;
          i_534  =  i_533 * i_521;
          i_535  =  i_534 + i_525;
          b_536  =  i_522 < 0;
          if(b_536)
          {
            // BLOCK 55
            f_537  =  f_527;
          }  // B54
          else
          {
            // BLOCK 56
            i_538  =  i_535 + i_522;
            l_539  =  (long) i_538;
            l_540  =  l_539 << 1;
            ul_541  =  ul_0 + l_540;
            sh_542  =  *((__global short *) (values + l_540));
            i_543  =  (int) sh_542;
            f_544  =  half_to_float((short) i_543);
            f_545  =  f_544 + f_527;
            f_537  =  f_545;
          }  // B54
          // BLOCK 57 MERGES [55 56 ]
          i_546  =  *((__global int *) (params + 28L));
          b_547  =  i_546 == 1;
          if(b_547)
          {
            // BLOCK 58
            f_548  =  -f_537;
            f_549  =  exp(f_548);
            f_550  =  f_549 + 1.0F;
            f_551  =  f_537 / f_550;
            f_552  =  f_551;
          }  // B57
          else
          {
            // BLOCK 59
            b_553  =  i_546 == 2;
            if(b_553)
            {
              // BLOCK 60
              f_554  =  fabs(f_537);
              f_555  =  fma(f_554, 0.34F, 1.0F);
              f_556  =  1.0F / f_555;
              f_557  =  fma(f_556, -0.026121028F, 0.13950191F);
              f_558  =  f_557 * f_556;
              f_559  =  f_558 - 0.2731372F;
              f_560  =  fma(f_556, f_559, 0.20218718F);
              f_561  =  f_560 * f_556;
              f_562  =  f_561 - 0.044721164F;
              f_563  =  fma(f_556, f_562, 0.115360156F);
              f_564  =  fma(f_556, f_563, 0.11519744F);
              f_565  =  fma(f_556, f_564, 0.13611223F);
              f_566  =  fma(f_556, f_565, 0.1356205F);
              f_567  =  f_554 * -0.5F;
              f_568  =  f_567 * f_554;
              f_569  =  exp(f_568);
              f_570  =  f_569 * f_556;
              f_571  =  f_566 * f_570;
              f_572  =  f_571 * f_537;
              i_573  =  isless(f_537, 0.0F);
              if(i_573 == 1)
              {
                // BLOCK 61
                f_552  =  f_572;
              }  // B60
              else
              {
                // BLOCK 62
                f_574  =  f_537 - f_572;
                f_552  =  f_574;
              }  // B60
            }  // B59
            else
            {
              // BLOCK 63
              b_575  =  i_546 == 3;
              if(b_575)
              {
                // BLOCK 64
                f_576  =  f_537 * -1.702F;
                f_577  =  exp(f_576);
                f_578  =  f_577 + 1.0F;
                f_579  =  f_537 / f_578;
                f_552  =  f_579;
              }  // B63
              else
              {
                // BLOCK 65
                f_552  =  f_537;
              }  // B63
            }  // B59
          }  // B57
          // BLOCK 66 MERGES [58 61 65 64 62 ]
          i_580  =  i_535 * i_520;
          i_581  =  i_580 + i_515;
          i_582  =  i_520 * i_533;
          i_583  =  i_581 - i_582;
          b_584  =  i_523 < 0;
          if(b_584)
          {
            // BLOCK 67
            f_585  =  f_552;
          }  // B66
          else
          {
            // BLOCK 68
            i_586  =  i_583 + i_523;
            l_587  =  (long) i_586;
            l_588  =  l_587 << 1;
            ul_589  =  ul_0 + l_588;
            sh_590  =  *((__global short *) (values + l_588));
            i_591  =  (int) sh_590;
            f_592  =  half_to_float((short) i_591);
            f_593  =  f_592 + f_552;
            f_585  =  f_593;
          }  // B66
          // BLOCK 69 MERGES [67 68 ]
          i_594  =  *((__global int *) (params + 16L));
          i_595  =  i_594 + i_583;
          l_596  =  (long) i_595;
          l_597  =  l_596 << 1;
          ul_598  =  ul_0 + l_597;
          f_599  =  f_585;
          i_600  =  float_to_half(f_599);
          sh_601  =  (short) i_600;
          *((__global short *) (values + l_597))  =  sh_601;
        }  // B50
        else
        {
          // BLOCK 70
          i_602  =  *((__global int *) (params + 36L));
          i_603  =  i_49 * i_512;
          i_604  =  i_603 + i_414;
          i_605  =  i_604 * i_513;
          i_606  =  i_605 + i_602;
          i_607  =  i_606 + i_515;
          l_608  =  (long) i_607;
          l_609  =  l_608 << 2;
          ul_610  =  ul_1 + l_609;
          *((__global float *) (arena + l_609))  =  f_511;
        }  // B50
      }  // B49
      else
      {
        // BLOCK 71
      }  // B49
    }  // B48
    else
    {
      // BLOCK 72
    }  // B48
    // BLOCK 73 MERGES [72 69 70 71 ]
    f_611  =  adf_11[i_388];
    i_612  =  *((__global int *) (params + 0L));
    i_613  =  *((__global int *) (params + 8L));
    b_614  =  i_414 < i_612;
    if(b_614)
    {
      // BLOCK 74
      i_615  =  i_384 + 2;
      b_616  =  i_615 < i_613;
      if(b_616)
      {
        // BLOCK 75
        i_617  =  *((__global int *) (params + 40L));
        b_618  =  i_617 < 2;
        if(b_618)
        {
          // BLOCK 76
          i_619  =  *((__global int *) (params + 52L));
          i_620  =  *((__global int *) (params + 4L));
          i_621  =  *((__global int *) (params + 48L));
          i_622  =  *((__global int *) (params + 24L));
          i_623  =  *((__global int *) (params + 32L));
          i_624  =  *((__global int *) (params + 20L));
          i_625  =  i_619 + i_414;
          b_626  =  i_624 == 0;
          if(b_626)
          {
            // BLOCK 77
            f_627  =  f_611;
          }  // B76
          else
          {
            // BLOCK 78
            l_628  =  (long) i_625;
            l_629  =  l_628 << 2;
            ul_630  =  ul_3 + l_629;
            f_631  =  *((__global float *) (bias + l_629));
            f_632  =  f_631 + f_611;
            f_627  =  f_632;
          }  // B76
          // BLOCK 79 MERGES [77 78 ]
          i_633  =  i_615 / i_620;
          i_634  =  i_633 * i_621;
          i_635  =  i_634 + i_625;
          b_636  =  i_622 < 0;
          if(b_636)
          {
            // BLOCK 80
            f_637  =  f_627;
          }  // B79
          else
          {
            // BLOCK 81
            i_638  =  i_635 + i_622;
            l_639  =  (long) i_638;
            l_640  =  l_639 << 1;
            ul_641  =  ul_0 + l_640;
            sh_642  =  *((__global short *) (values + l_640));
            i_643  =  (int) sh_642;
            f_644  =  half_to_float((short) i_643);
            f_645  =  f_644 + f_627;
            f_637  =  f_645;
          }  // B79
          // BLOCK 82 MERGES [80 81 ]
          i_646  =  *((__global int *) (params + 28L));
          b_647  =  i_646 == 1;
          if(b_647)
          {
            // BLOCK 83
            f_648  =  -f_637;
            f_649  =  exp(f_648);
            f_650  =  f_649 + 1.0F;
            f_651  =  f_637 / f_650;
            f_652  =  f_651;
          }  // B82
          else
          {
            // BLOCK 84
            b_653  =  i_646 == 2;
            if(b_653)
            {
              // BLOCK 85
              f_654  =  fabs(f_637);
              f_655  =  fma(f_654, 0.34F, 1.0F);
              f_656  =  1.0F / f_655;
              f_657  =  fma(f_656, -0.026121028F, 0.13950191F);
              f_658  =  f_657 * f_656;
              f_659  =  f_658 - 0.2731372F;
              f_660  =  fma(f_656, f_659, 0.20218718F);
              f_661  =  f_660 * f_656;
              f_662  =  f_661 - 0.044721164F;
              f_663  =  fma(f_656, f_662, 0.115360156F);
              f_664  =  fma(f_656, f_663, 0.11519744F);
              f_665  =  fma(f_656, f_664, 0.13611223F);
              f_666  =  fma(f_656, f_665, 0.1356205F);
              f_667  =  f_654 * -0.5F;
              f_668  =  f_667 * f_654;
              f_669  =  exp(f_668);
              f_670  =  f_669 * f_656;
              f_671  =  f_666 * f_670;
              f_672  =  f_671 * f_637;
              i_673  =  isless(f_637, 0.0F);
              if(i_673 == 1)
              {
                // BLOCK 86
                f_652  =  f_672;
              }  // B85
              else
              {
                // BLOCK 87
                f_674  =  f_637 - f_672;
                f_652  =  f_674;
              }  // B85
            }  // B84
            else
            {
              // BLOCK 88
              b_675  =  i_646 == 3;
              if(b_675)
              {
                // BLOCK 89
                f_676  =  f_637 * -1.702F;
                f_677  =  exp(f_676);
                f_678  =  f_677 + 1.0F;
                f_679  =  f_637 / f_678;
                f_652  =  f_679;
              }  // B88
              else
              {
                // BLOCK 90
                f_652  =  f_637;
              }  // B88
            }  // B84
          }  // B82
          // BLOCK 91 MERGES [83 86 90 89 87 ]
          i_680  =  i_635 * i_620;
          i_681  =  i_680 + i_615;
          i_682  =  i_620 * i_633;
          i_683  =  i_681 - i_682;
          b_684  =  i_623 < 0;
          if(b_684)
          {
            // BLOCK 92
            f_685  =  f_652;
          }  // B91
          else
          {
            // BLOCK 93
            i_686  =  i_683 + i_623;
            l_687  =  (long) i_686;
            l_688  =  l_687 << 1;
            ul_689  =  ul_0 + l_688;
            sh_690  =  *((__global short *) (values + l_688));
            i_691  =  (int) sh_690;
            f_692  =  half_to_float((short) i_691);
            f_693  =  f_692 + f_652;
            f_685  =  f_693;
          }  // B91
          // BLOCK 94 MERGES [92 93 ]
          i_694  =  *((__global int *) (params + 16L));
          i_695  =  i_694 + i_683;
          l_696  =  (long) i_695;
          l_697  =  l_696 << 1;
          ul_698  =  ul_0 + l_697;
          f_699  =  f_685;
          i_700  =  float_to_half(f_699);
          sh_701  =  (short) i_700;
          *((__global short *) (values + l_697))  =  sh_701;
        }  // B75
        else
        {
          // BLOCK 95
          i_702  =  *((__global int *) (params + 36L));
          i_703  =  i_49 * i_612;
          i_704  =  i_703 + i_414;
          i_705  =  i_704 * i_613;
          i_706  =  i_705 + i_702;
          i_707  =  i_706 + i_615;
          l_708  =  (long) i_707;
          l_709  =  l_708 << 2;
          ul_710  =  ul_1 + l_709;
          *((__global float *) (arena + l_709))  =  f_611;
        }  // B75
      }  // B74
      else
      {
        // BLOCK 96
      }  // B74
    }  // B73
    else
    {
      // BLOCK 97
    }  // B73
    // BLOCK 98 MERGES [97 94 95 96 ]
    f_711  =  adf_11[i_387];
    i_712  =  *((__global int *) (params + 0L));
    i_713  =  *((__global int *) (params + 8L));
    i_714  =  i_390 + 1;
    b_715  =  i_414 < i_712;
    if(b_715)
    {
      // BLOCK 99
      i_716  =  i_384 + 3;
      b_717  =  i_716 < i_713;
      if(b_717)
      {
        // BLOCK 100
        i_718  =  *((__global int *) (params + 40L));
        b_719  =  i_718 < 2;
        if(b_719)
        {
          // BLOCK 101
          i_720  =  *((__global int *) (params + 52L));
          i_721  =  *((__global int *) (params + 4L));
          i_722  =  *((__global int *) (params + 48L));
          i_723  =  *((__global int *) (params + 24L));
          i_724  =  *((__global int *) (params + 32L));
          i_725  =  *((__global int *) (params + 20L));
          i_726  =  i_720 + i_414;
          b_727  =  i_725 == 0;
          if(b_727)
          {
            // BLOCK 102
            f_728  =  f_711;
          }  // B101
          else
          {
            // BLOCK 103
            l_729  =  (long) i_726;
            l_730  =  l_729 << 2;
            ul_731  =  ul_3 + l_730;
            f_732  =  *((__global float *) (bias + l_730));
            f_733  =  f_732 + f_711;
            f_728  =  f_733;
          }  // B101
          // BLOCK 104 MERGES [102 103 ]
          i_734  =  i_716 / i_721;
          i_735  =  i_734 * i_722;
          i_736  =  i_735 + i_726;
          b_737  =  i_723 < 0;
          if(b_737)
          {
            // BLOCK 105
            f_738  =  f_728;
          }  // B104
          else
          {
            // BLOCK 106
            i_739  =  i_736 + i_723;
            l_740  =  (long) i_739;
            l_741  =  l_740 << 1;
            ul_742  =  ul_0 + l_741;
            sh_743  =  *((__global short *) (values + l_741));
            i_744  =  (int) sh_743;
            f_745  =  half_to_float((short) i_744);
            f_746  =  f_745 + f_728;
            f_738  =  f_746;
          }  // B104
          // BLOCK 107 MERGES [105 106 ]
          i_747  =  *((__global int *) (params + 28L));
          b_748  =  i_747 == 1;
          if(b_748)
          {
            // BLOCK 108
            f_749  =  -f_738;
            f_750  =  exp(f_749);
            f_751  =  f_750 + 1.0F;
            f_752  =  f_738 / f_751;
            f_753  =  f_752;
          }  // B107
          else
          {
            // BLOCK 109
            b_754  =  i_747 == 2;
            if(b_754)
            {
              // BLOCK 110
              f_755  =  fabs(f_738);
              f_756  =  fma(f_755, 0.34F, 1.0F);
              f_757  =  1.0F / f_756;
              f_758  =  fma(f_757, -0.026121028F, 0.13950191F);
              f_759  =  f_758 * f_757;
              f_760  =  f_759 - 0.2731372F;
              f_761  =  fma(f_757, f_760, 0.20218718F);
              f_762  =  f_761 * f_757;
              f_763  =  f_762 - 0.044721164F;
              f_764  =  fma(f_757, f_763, 0.115360156F);
              f_765  =  fma(f_757, f_764, 0.11519744F);
              f_766  =  fma(f_757, f_765, 0.13611223F);
              f_767  =  fma(f_757, f_766, 0.1356205F);
              f_768  =  f_755 * -0.5F;
              f_769  =  f_768 * f_755;
              f_770  =  exp(f_769);
              f_771  =  f_770 * f_757;
              f_772  =  f_767 * f_771;
              f_773  =  f_772 * f_738;
              i_774  =  isless(f_738, 0.0F);
              if(i_774 == 1)
              {
                // BLOCK 111
                f_753  =  f_773;
              }  // B110
              else
              {
                // BLOCK 112
                f_775  =  f_738 - f_773;
                f_753  =  f_775;
              }  // B110
            }  // B109
            else
            {
              // BLOCK 113
              b_776  =  i_747 == 3;
              if(b_776)
              {
                // BLOCK 114
                f_777  =  f_738 * -1.702F;
                f_778  =  exp(f_777);
                f_779  =  f_778 + 1.0F;
                f_780  =  f_738 / f_779;
                f_753  =  f_780;
              }  // B113
              else
              {
                // BLOCK 115
                f_753  =  f_738;
              }  // B113
            }  // B109
          }  // B107
          // BLOCK 116 MERGES [108 111 115 114 112 ]
          i_781  =  i_736 * i_721;
          i_782  =  i_781 + i_716;
          i_783  =  i_721 * i_734;
          i_784  =  i_782 - i_783;
          b_785  =  i_724 < 0;
          if(b_785)
          {
            // BLOCK 117
            f_786  =  f_753;
          }  // B116
          else
          {
            // BLOCK 118
            i_787  =  i_784 + i_724;
            l_788  =  (long) i_787;
            l_789  =  l_788 << 1;
            ul_790  =  ul_0 + l_789;
            sh_791  =  *((__global short *) (values + l_789));
            i_792  =  (int) sh_791;
            f_793  =  half_to_float((short) i_792);
            f_794  =  f_793 + f_753;
            f_786  =  f_794;
          }  // B116
          // BLOCK 119 MERGES [117 118 ]
          i_795  =  *((__global int *) (params + 16L));
          i_796  =  i_795 + i_784;
          l_797  =  (long) i_796;
          l_798  =  l_797 << 1;
          ul_799  =  ul_0 + l_798;
          f_800  =  f_786;
          i_801  =  float_to_half(f_800);
          sh_802  =  (short) i_801;
          *((__global short *) (values + l_798))  =  sh_802;
        }  // B100
        else
        {
          // BLOCK 120
          i_803  =  *((__global int *) (params + 36L));
          i_804  =  i_49 * i_712;
          i_805  =  i_804 + i_414;
          i_806  =  i_805 * i_713;
          i_807  =  i_806 + i_803;
          i_808  =  i_807 + i_716;
          l_809  =  (long) i_808;
          l_810  =  l_809 << 2;
          ul_811  =  ul_1 + l_810;
          *((__global float *) (arena + l_810))  =  f_711;
        }  // B100
      }  // B99
      else
      {
        // BLOCK 121
      }  // B99
    }  // B98
    else
    {
      // BLOCK 122
    }  // B98
    // BLOCK 123 MERGES [122 121 120 119 ]
    i_812  =  i_714;
    i_390  =  i_812;
  }  // B10
  // BLOCK 124
  return;
}  //  kernel
