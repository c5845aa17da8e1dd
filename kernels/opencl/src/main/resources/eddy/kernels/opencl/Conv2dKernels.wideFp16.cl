// Conv2dKernels.wideFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 896a8ee6f1bea66d41c08da555bfb3fe5f08d12f8dd3d43f789806d34e61108f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 188eceb5f0bb9413df95e5b8fc6abb7cf30646a90627fa20000e311d2af788f4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0d5caa78eb60deaeb227debac62c2fb85f46cc870cdfa20ac2e7da5eb5b353fc
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 5136c03dae7477a7adac234be1ddd4d91fced38614b2d4573319e70dc7980d07
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

__kernel void wideFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_113, b_115, b_123, b_124, b_136, b_137, b_148, b_161, b_162, b_173, b_186, b_187, b_198, b_211, b_212, b_223, b_236, b_237, b_248, b_261, b_262, b_273, b_286, b_287, b_298, b_311, b_312, b_323, b_516, b_525, b_534, b_543, b_552, b_561, b_570, b_579, b_596, b_600, b_602, b_615, b_625, b_637, b_643, b_665, b_674, b_90;
  float f_146, f_147, f_149, f_150, f_159, f_171, f_172, f_174, f_175, f_184, f_196, f_197, f_199, f_200, f_209, f_221, f_222, f_224, f_225, f_234, f_246, f_247, f_249, f_250, f_259, f_271, f_272, f_274, f_275, f_284, f_296, f_297, f_299, f_300, f_309, f_321, f_322, f_324, f_325, f_334, f_338, f_340, f_342, f_344, f_346, f_348, f_350, f_352, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_416, f_417, f_418, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_432, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_449, f_450, f_452, f_453, f_454, f_455, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_488, f_489, f_490, f_491, f_492, f_493, f_494, f_495, f_496, f_497, f_498, f_499, f_500, f_501, f_502, f_503, f_504, f_517, f_518, f_519, f_520, f_521, f_522, f_523, f_524, f_526, f_527, f_528, f_529, f_530, f_531, f_532, f_533, f_535, f_536, f_537, f_538, f_539, f_540, f_541, f_542, f_544, f_545, f_546, f_547, f_548, f_549, f_550, f_551, f_553, f_554, f_555, f_556, f_557, f_558, f_559, f_560, f_562, f_563, f_564, f_565, f_566, f_567, f_568, f_569, f_571, f_572, f_573, f_574, f_575, f_576, f_577, f_578, f_580, f_581, f_582, f_583, f_584, f_585, f_586, f_587, f_592, f_616, f_620, f_621, f_626, f_633, f_634, f_638, f_639, f_640, f_641, f_642, f_644, f_645, f_646, f_647, f_648, f_649, f_650, f_651, f_652, f_653, f_654, f_655, f_656, f_657, f_658, f_659, f_660, f_661, f_662, f_664, f_666, f_667, f_668, f_669, f_675, f_682, f_683, f_690;
  int i_100, i_101, i_103, i_105, i_106, i_107, i_108, i_109, i_110, i_111, i_112, i_114, i_116, i_117, i_118, i_119, i_12, i_120, i_121, i_122, i_125, i_126, i_127, i_128, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_138, i_139, i_14, i_140, i_145, i_151, i_152, i_153, i_158, i_16, i_160, i_163, i_164, i_165, i_170, i_176, i_177, i_178, i_18, i_183, i_185, i_188, i_189, i_190, i_195, i_20, i_201, i_202, i_203, i_208, i_210, i_213, i_214, i_215, i_22, i_220, i_226, i_227, i_228, i_233, i_235, i_238, i_239, i_24, i_240, i_245, i_251, i_252, i_253, i_258, i_26, i_260, i_263, i_264, i_265, i_270, i_276, i_277, i_278, i_28, i_283, i_285, i_288, i_289, i_290, i_295, i_30, i_301, i_302, i_303, i_308, i_31, i_310, i_313, i_314, i_315, i_32, i_320, i_326, i_327, i_328, i_33, i_333, i_335, i_336, i_337, i_339, i_34, i_341, i_343, i_345, i_347, i_349, i_35, i_351, i_353, i_36, i_37, i_371, i_38, i_39, i_397, i_40, i_41, i_415, i_42, i_43, i_433, i_44, i_45, i_451, i_46, i_469, i_47, i_48, i_487, i_49, i_50, i_505, i_506, i_507, i_508, i_509, i_51, i_510, i_511, i_512, i_513, i_514, i_515, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_588, i_589, i_59, i_590, i_591, i_593, i_594, i_595, i_597, i_598, i_599, i_60, i_601, i_604, i_605, i_607, i_609, i_61, i_611, i_613, i_614, i_62, i_622, i_623, i_624, i_627, i_63, i_632, i_636, i_64, i_65, i_66, i_663, i_67, i_670, i_671, i_672, i_673, i_676, i_68, i_681, i_685, i_686, i_69, i_691, i_694, i_695, i_696, i_697, i_698, i_699, i_70, i_703, i_704, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_81, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_92, i_93, i_95, i_97, i_99;
  long l_141, l_142, l_154, l_155, l_166, l_167, l_179, l_180, l_191, l_192, l_204, l_205, l_216, l_217, l_229, l_230, l_241, l_242, l_254, l_255, l_266, l_267, l_279, l_280, l_291, l_292, l_304, l_305, l_316, l_317, l_329, l_330, l_617, l_618, l_628, l_629, l_677, l_678, l_687, l_688, l_700, l_701;
  short sh_144, sh_157, sh_169, sh_182, sh_194, sh_207, sh_219, sh_232, sh_244, sh_257, sh_269, sh_282, sh_294, sh_307, sh_319, sh_332, sh_631, sh_680, sh_692;
  ulong ul_0, ul_1, ul_102, ul_104, ul_11, ul_13, ul_143, ul_15, ul_156, ul_168, ul_17, ul_181, ul_19, ul_193, ul_2, ul_206, ul_21, ul_218, ul_23, ul_231, ul_243, ul_25, ul_256, ul_268, ul_27, ul_281, ul_29, ul_293, ul_3, ul_306, ul_318, ul_331, ul_4, ul_603, ul_606, ul_608, ul_610, ul_612, ul_619, ul_630, ul_635, ul_679, ul_684, ul_689, ul_693, ul_702, ul_91, ul_94, ul_96, ul_98;

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
  __private float ul_5[64];
  __private float* ul_6 = ul_5;
  __local float adf_7[2048] __attribute__((aligned(16)));
  __local float adf_8[2048] __attribute__((aligned(16)));
  __private float ul_9[8];
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
  ul_6[16]  =  0.0F;
  ul_6[17]  =  0.0F;
  ul_6[18]  =  0.0F;
  ul_6[19]  =  0.0F;
  ul_6[20]  =  0.0F;
  ul_6[21]  =  0.0F;
  ul_6[22]  =  0.0F;
  ul_6[23]  =  0.0F;
  ul_6[24]  =  0.0F;
  ul_6[25]  =  0.0F;
  ul_6[26]  =  0.0F;
  ul_6[27]  =  0.0F;
  ul_6[28]  =  0.0F;
  ul_6[29]  =  0.0F;
  ul_6[30]  =  0.0F;
  ul_6[31]  =  0.0F;
  ul_6[32]  =  0.0F;
  ul_6[33]  =  0.0F;
  ul_6[34]  =  0.0F;
  ul_6[35]  =  0.0F;
  ul_6[36]  =  0.0F;
  ul_6[37]  =  0.0F;
  ul_6[38]  =  0.0F;
  ul_6[39]  =  0.0F;
  ul_6[40]  =  0.0F;
  ul_6[41]  =  0.0F;
  ul_6[42]  =  0.0F;
  ul_6[43]  =  0.0F;
  ul_6[44]  =  0.0F;
  ul_6[45]  =  0.0F;
  ul_6[46]  =  0.0F;
  ul_6[47]  =  0.0F;
  ul_6[48]  =  0.0F;
  ul_6[49]  =  0.0F;
  ul_6[50]  =  0.0F;
  ul_6[51]  =  0.0F;
  ul_6[52]  =  0.0F;
  ul_6[53]  =  0.0F;
  ul_6[54]  =  0.0F;
  ul_6[55]  =  0.0F;
  ul_6[56]  =  0.0F;
  ul_6[57]  =  0.0F;
  ul_6[58]  =  0.0F;
  ul_6[59]  =  0.0F;
  ul_6[60]  =  0.0F;
  ul_6[61]  =  0.0F;
  ul_6[62]  =  0.0F;
  ul_6[63]  =  0.0F;
  ul_11  =  ul_4 + 0L;
  i_12  =  *((__global int *) (params + 0L));
  ul_13  =  ul_4 + 8L;
  i_14  =  *((__global int *) (params + 8L));
  ul_15  =  ul_4 + 4L;
  i_16  =  *((__global int *) (params + 4L));
  ul_17  =  ul_4 + 44L;
  i_18  =  *((__global int *) (params + 44L));
  ul_19  =  ul_4 + 56L;
  i_20  =  *((__global int *) (params + 56L));
  ul_21  =  ul_4 + 60L;
  i_22  =  *((__global int *) (params + 60L));
  ul_23  =  ul_4 + 72L;
  i_24  =  *((__global int *) (params + 72L));
  ul_25  =  ul_4 + 76L;
  i_26  =  *((__global int *) (params + 76L));
  ul_27  =  ul_4 + 40L;
  i_28  =  *((__global int *) (params + 40L));
  ul_29  =  ul_4 + 12L;
  i_30  =  *((__global int *) (params + 12L));
  i_31  =  i_20 * i_22;
  i_32  =  get_group_id(0);
  i_33  =  i_32 << 7;
  i_34  =  get_local_id(1);
  i_35  =  i_34 << 4;
  i_36  =  get_local_id(0);
  i_37  =  i_35 + i_36;
  i_38  =  i_37 % 128;
  i_39  =  i_33 + i_38;
  i_40  =  i_39 / i_16;
  i_41  =  i_18 * i_40;
  i_42  =  i_31 * i_41;
  i_43  =  i_42 + i_30;
  i_44  =  i_24 * i_26;
  i_45  =  i_18 + 15;
  i_46  =  i_45 >> 31;
  i_47  =  i_46 >> 28;
  i_48  =  i_47 + i_45;
  i_49  =  i_48 >> 4;
  i_50  =  i_44 * i_49;
  i_51  =  get_group_id(2);
  i_52  =  i_50 * i_51;
  i_53  =  i_52 / i_28;
  i_54  =  i_51 + 1;
  i_55  =  i_54 * i_50;
  i_56  =  i_55 / i_28;
  i_57  =  get_group_id(1);
  i_58  =  i_57 << 7;
  i_59  =  i_58 + i_38;
  i_60  =  i_34 << 3;
  i_61  =  i_37 >> 31;
  i_62  =  i_61 >> 25;
  i_63  =  i_62 + i_37;
  i_64  =  i_63 >> 7;
  i_65  =  i_64 + 14;
  i_66  =  i_65 << 7;
  i_67  =  i_66 + i_38;
  i_68  =  i_64 + 12;
  i_69  =  i_68 << 7;
  i_70  =  i_69 + i_38;
  i_71  =  i_64 + 10;
  i_72  =  i_71 << 7;
  i_73  =  i_72 + i_38;
  i_74  =  i_64 + 8;
  i_75  =  i_74 << 7;
  i_76  =  i_75 + i_38;
  i_77  =  i_64 + 6;
  i_78  =  i_77 << 7;
  i_79  =  i_78 + i_38;
  i_80  =  i_64 + 4;
  i_81  =  i_80 << 7;
  i_82  =  i_81 + i_38;
  i_83  =  i_64 + 2;
  i_84  =  i_83 << 7;
  i_85  =  i_84 + i_38;
  i_86  =  i_63 & -128;
  i_87  =  i_86 + i_38;
  // BLOCK 1 MERGES [0 80 ]
  i_88  =  i_53;
  for(;i_88 < i_56;)
  {
    // BLOCK 2
    i_89  =  i_88 / i_49;
    b_90  =  i_39 < i_14;
    if(b_90)
    {
      // BLOCK 3
      ul_91  =  ul_4 + 92L;
      i_92  =  *((__global int *) (params + 92L));
      i_93  =  *((__global int *) (params + 76L));
      ul_94  =  ul_4 + 80L;
      i_95  =  *((__global int *) (params + 80L));
      ul_96  =  ul_4 + 64L;
      i_97  =  *((__global int *) (params + 64L));
      ul_98  =  ul_4 + 68L;
      i_99  =  *((__global int *) (params + 68L));
      i_100  =  *((__global int *) (params + 56L));
      i_101  =  *((__global int *) (params + 60L));
      ul_102  =  ul_4 + 84L;
      i_103  =  *((__global int *) (params + 84L));
      ul_104  =  ul_4 + 88L;
      i_105  =  *((__global int *) (params + 88L));
      i_106  =  i_16 * i_40;
      i_107  =  i_39 - i_106;
      i_108  =  i_107 / i_92;
      i_109  =  i_95 * i_108;
      i_110  =  i_89 / i_93;
      i_111  =  i_109 + i_110;
      i_112  =  i_111 - i_103;
      b_113  =  i_112 < 0;
      if(b_113)
      {
        // BLOCK 4
        i_114  =  -1;
      }  // B3
      else
      {
        // BLOCK 5
        b_115  =  i_112 < i_97;
        if(b_115)
        {
          // BLOCK 6
          i_116  =  i_93 * i_110;
          i_117  =  i_89 - i_116;
          i_118  =  i_92 * i_108;
          i_119  =  i_107 - i_118;
          i_120  =  i_119 * i_95;
          i_121  =  i_117 + i_120;
          i_122  =  i_121 - i_105;
          b_123  =  i_122 < 0;
          if(b_123)
          {
            // BLOCK 7
            i_114  =  -1;
          }  // B6
          else
          {
            // BLOCK 8
            b_124  =  i_122 < i_99;
            if(b_124)
            {
              // BLOCK 9
              i_125  =  i_100 * i_112;
              i_126  =  i_125 / i_97;
              i_127  =  i_101 * i_126;
              i_128  =  i_122 * i_101;
              i_129  =  i_128 / i_99;
              i_130  =  i_127 + i_129;
              i_114  =  i_130;
            }  // B8
            else
            {
              // BLOCK 10
              i_114  =  -1;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 11
          i_114  =  -1;
        }  // B5
      }  // B3
    }  // B2
    else
    {
      // BLOCK 12
      i_114  =  -1;
    }  // B2
    // BLOCK 13 MERGES [12 4 9 10 7 11 ]
    i_131  =  i_18 * i_89;
    i_132  =  i_49 * i_89;
    i_133  =  i_88 - i_132;
    i_134  =  i_133 << 4;
    i_135  =  i_134 + i_64;
    b_136  =  i_135 < i_18;
    if(b_136)
    {
      // BLOCK 14
      b_137  =  i_59 < i_12;
      if(b_137)
      {
        // BLOCK 15
        i_138  =  i_131 + i_135;
        i_139  =  i_138 * i_12;
        i_140  =  i_139 + i_59;
        l_141  =  (long) i_140;
        l_142  =  l_141 << 1;
        ul_143  =  ul_2 + l_142;
        sh_144  =  *((__global short *) (w + l_142));
        i_145  =  (int) sh_144;
        f_146  =  half_to_float((short) i_145);
        f_147  =  f_146;
      }  // B14
      else
      {
        // BLOCK 16
        f_147  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_148  =  i_114 < 0;
      if(b_148)
      {
        // BLOCK 18
        f_149  =  f_147;
        f_150  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_151  =  i_31 * i_135;
        i_152  =  i_43 + i_151;
        i_153  =  i_152 + i_114;
        l_154  =  (long) i_153;
        l_155  =  l_154 << 1;
        ul_156  =  ul_0 + l_155;
        sh_157  =  *((__global short *) (values + l_155));
        i_158  =  (int) sh_157;
        f_159  =  half_to_float((short) i_158);
        f_149  =  f_147;
        f_150  =  f_159;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_149  =  0.0F;
      f_150  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_7[i_87]  =  f_149;
    adf_8[i_87]  =  f_150;
    i_160  =  i_134 + i_83;
    b_161  =  i_160 < i_18;
    if(b_161)
    {
      // BLOCK 22
      b_162  =  i_59 < i_12;
      if(b_162)
      {
        // BLOCK 23
        i_163  =  i_131 + i_160;
        i_164  =  i_163 * i_12;
        i_165  =  i_164 + i_59;
        l_166  =  (long) i_165;
        l_167  =  l_166 << 1;
        ul_168  =  ul_2 + l_167;
        sh_169  =  *((__global short *) (w + l_167));
        i_170  =  (int) sh_169;
        f_171  =  half_to_float((short) i_170);
        f_172  =  f_171;
      }  // B22
      else
      {
        // BLOCK 24
        f_172  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_173  =  i_114 < 0;
      if(b_173)
      {
        // BLOCK 26
        f_174  =  f_172;
        f_175  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_176  =  i_31 * i_160;
        i_177  =  i_176 + i_43;
        i_178  =  i_177 + i_114;
        l_179  =  (long) i_178;
        l_180  =  l_179 << 1;
        ul_181  =  ul_0 + l_180;
        sh_182  =  *((__global short *) (values + l_180));
        i_183  =  (int) sh_182;
        f_184  =  half_to_float((short) i_183);
        f_174  =  f_172;
        f_175  =  f_184;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_174  =  0.0F;
      f_175  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_7[i_85]  =  f_174;
    adf_8[i_85]  =  f_175;
    i_185  =  i_134 + i_80;
    b_186  =  i_185 < i_18;
    if(b_186)
    {
      // BLOCK 30
      b_187  =  i_59 < i_12;
      if(b_187)
      {
        // BLOCK 31
        i_188  =  i_131 + i_185;
        i_189  =  i_188 * i_12;
        i_190  =  i_189 + i_59;
        l_191  =  (long) i_190;
        l_192  =  l_191 << 1;
        ul_193  =  ul_2 + l_192;
        sh_194  =  *((__global short *) (w + l_192));
        i_195  =  (int) sh_194;
        f_196  =  half_to_float((short) i_195);
        f_197  =  f_196;
      }  // B30
      else
      {
        // BLOCK 32
        f_197  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_198  =  i_114 < 0;
      if(b_198)
      {
        // BLOCK 34
        f_199  =  f_197;
        f_200  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_201  =  i_31 * i_185;
        i_202  =  i_201 + i_43;
        i_203  =  i_202 + i_114;
        l_204  =  (long) i_203;
        l_205  =  l_204 << 1;
        ul_206  =  ul_0 + l_205;
        sh_207  =  *((__global short *) (values + l_205));
        i_208  =  (int) sh_207;
        f_209  =  half_to_float((short) i_208);
        f_199  =  f_197;
        f_200  =  f_209;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_199  =  0.0F;
      f_200  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_7[i_82]  =  f_199;
    adf_8[i_82]  =  f_200;
    i_210  =  i_134 + i_77;
    b_211  =  i_210 < i_18;
    if(b_211)
    {
      // BLOCK 38
      b_212  =  i_59 < i_12;
      if(b_212)
      {
        // BLOCK 39
        i_213  =  i_131 + i_210;
        i_214  =  i_213 * i_12;
        i_215  =  i_214 + i_59;
        l_216  =  (long) i_215;
        l_217  =  l_216 << 1;
        ul_218  =  ul_2 + l_217;
        sh_219  =  *((__global short *) (w + l_217));
        i_220  =  (int) sh_219;
        f_221  =  half_to_float((short) i_220);
        f_222  =  f_221;
      }  // B38
      else
      {
        // BLOCK 40
        f_222  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [40 39 ]
      b_223  =  i_114 < 0;
      if(b_223)
      {
        // BLOCK 42
        f_224  =  f_222;
        f_225  =  0.0F;
      }  // B41
      else
      {
        // BLOCK 43
        i_226  =  i_31 * i_210;
        i_227  =  i_226 + i_43;
        i_228  =  i_227 + i_114;
        l_229  =  (long) i_228;
        l_230  =  l_229 << 1;
        ul_231  =  ul_0 + l_230;
        sh_232  =  *((__global short *) (values + l_230));
        i_233  =  (int) sh_232;
        f_234  =  half_to_float((short) i_233);
        f_224  =  f_222;
        f_225  =  f_234;
      }  // B41
    }  // B37
    else
    {
      // BLOCK 44
      f_224  =  0.0F;
      f_225  =  0.0F;
    }  // B37
    // BLOCK 45 MERGES [44 42 43 ]
    adf_7[i_79]  =  f_224;
    adf_8[i_79]  =  f_225;
    i_235  =  i_134 + i_74;
    b_236  =  i_235 < i_18;
    if(b_236)
    {
      // BLOCK 46
      b_237  =  i_59 < i_12;
      if(b_237)
      {
        // BLOCK 47
        i_238  =  i_131 + i_235;
        i_239  =  i_238 * i_12;
        i_240  =  i_239 + i_59;
        l_241  =  (long) i_240;
        l_242  =  l_241 << 1;
        ul_243  =  ul_2 + l_242;
        sh_244  =  *((__global short *) (w + l_242));
        i_245  =  (int) sh_244;
        f_246  =  half_to_float((short) i_245);
        f_247  =  f_246;
      }  // B46
      else
      {
        // BLOCK 48
        f_247  =  0.0F;
      }  // B46
      // BLOCK 49 MERGES [48 47 ]
      b_248  =  i_114 < 0;
      if(b_248)
      {
        // BLOCK 50
        f_249  =  f_247;
        f_250  =  0.0F;
      }  // B49
      else
      {
        // BLOCK 51
        i_251  =  i_31 * i_235;
        i_252  =  i_251 + i_43;
        i_253  =  i_252 + i_114;
        l_254  =  (long) i_253;
        l_255  =  l_254 << 1;
        ul_256  =  ul_0 + l_255;
        sh_257  =  *((__global short *) (values + l_255));
        i_258  =  (int) sh_257;
        f_259  =  half_to_float((short) i_258);
        f_249  =  f_247;
        f_250  =  f_259;
      }  // B49
    }  // B45
    else
    {
      // BLOCK 52
      f_249  =  0.0F;
      f_250  =  0.0F;
    }  // B45
    // BLOCK 53 MERGES [52 50 51 ]
    adf_7[i_76]  =  f_249;
    adf_8[i_76]  =  f_250;
    i_260  =  i_134 + i_71;
    b_261  =  i_260 < i_18;
    if(b_261)
    {
      // BLOCK 54
      b_262  =  i_59 < i_12;
      if(b_262)
      {
        // BLOCK 55
        i_263  =  i_131 + i_260;
        i_264  =  i_263 * i_12;
        i_265  =  i_264 + i_59;
        l_266  =  (long) i_265;
        l_267  =  l_266 << 1;
        ul_268  =  ul_2 + l_267;
        sh_269  =  *((__global short *) (w + l_267));
        i_270  =  (int) sh_269;
        f_271  =  half_to_float((short) i_270);
        f_272  =  f_271;
      }  // B54
      else
      {
        // BLOCK 56
        f_272  =  0.0F;
      }  // B54
      // BLOCK 57 MERGES [56 55 ]
      b_273  =  i_114 < 0;
      if(b_273)
      {
        // BLOCK 58
        f_274  =  f_272;
        f_275  =  0.0F;
      }  // B57
      else
      {
        // BLOCK 59
        i_276  =  i_31 * i_260;
        i_277  =  i_276 + i_43;
        i_278  =  i_277 + i_114;
        l_279  =  (long) i_278;
        l_280  =  l_279 << 1;
        ul_281  =  ul_0 + l_280;
        sh_282  =  *((__global short *) (values + l_280));
        i_283  =  (int) sh_282;
        f_284  =  half_to_float((short) i_283);
        f_274  =  f_272;
        f_275  =  f_284;
      }  // B57
    }  // B53
    else
    {
      // BLOCK 60
      f_274  =  0.0F;
      f_275  =  0.0F;
    }  // B53
    // BLOCK 61 MERGES [60 58 59 ]
    adf_7[i_73]  =  f_274;
    adf_8[i_73]  =  f_275;
    i_285  =  i_134 + i_68;
    b_286  =  i_285 < i_18;
    if(b_286)
    {
      // BLOCK 62
      b_287  =  i_59 < i_12;
      if(b_287)
      {
        // BLOCK 63
        i_288  =  i_131 + i_285;
        i_289  =  i_288 * i_12;
        i_290  =  i_289 + i_59;
        l_291  =  (long) i_290;
        l_292  =  l_291 << 1;
        ul_293  =  ul_2 + l_292;
        sh_294  =  *((__global short *) (w + l_292));
        i_295  =  (int) sh_294;
        f_296  =  half_to_float((short) i_295);
        f_297  =  f_296;
      }  // B62
      else
      {
        // BLOCK 64
        f_297  =  0.0F;
      }  // B62
      // BLOCK 65 MERGES [64 63 ]
      b_298  =  i_114 < 0;
      if(b_298)
      {
        // BLOCK 66
        f_299  =  f_297;
        f_300  =  0.0F;
      }  // B65
      else
      {
        // BLOCK 67
        i_301  =  i_31 * i_285;
        i_302  =  i_301 + i_43;
        i_303  =  i_302 + i_114;
        l_304  =  (long) i_303;
        l_305  =  l_304 << 1;
        ul_306  =  ul_0 + l_305;
        sh_307  =  *((__global short *) (values + l_305));
        i_308  =  (int) sh_307;
        f_309  =  half_to_float((short) i_308);
        f_299  =  f_297;
        f_300  =  f_309;
      }  // B65
    }  // B61
    else
    {
      // BLOCK 68
      f_299  =  0.0F;
      f_300  =  0.0F;
    }  // B61
    // BLOCK 69 MERGES [68 66 67 ]
    adf_7[i_70]  =  f_299;
    adf_8[i_70]  =  f_300;
    i_310  =  i_134 + i_65;
    b_311  =  i_310 < i_18;
    if(b_311)
    {
      // BLOCK 70
      b_312  =  i_59 < i_12;
      if(b_312)
      {
        // BLOCK 71
        i_313  =  i_131 + i_310;
        i_314  =  i_313 * i_12;
        i_315  =  i_314 + i_59;
        l_316  =  (long) i_315;
        l_317  =  l_316 << 1;
        ul_318  =  ul_2 + l_317;
        sh_319  =  *((__global short *) (w + l_317));
        i_320  =  (int) sh_319;
        f_321  =  half_to_float((short) i_320);
        f_322  =  f_321;
      }  // B70
      else
      {
        // BLOCK 72
        f_322  =  0.0F;
      }  // B70
      // BLOCK 73 MERGES [72 71 ]
      b_323  =  i_114 < 0;
      if(b_323)
      {
        // BLOCK 74
        f_324  =  f_322;
        f_325  =  0.0F;
      }  // B73
      else
      {
        // BLOCK 75
        i_326  =  i_31 * i_310;
        i_327  =  i_326 + i_43;
        i_328  =  i_327 + i_114;
        l_329  =  (long) i_328;
        l_330  =  l_329 << 1;
        ul_331  =  ul_0 + l_330;
        sh_332  =  *((__global short *) (values + l_330));
        i_333  =  (int) sh_332;
        f_334  =  half_to_float((short) i_333);
        f_324  =  f_322;
        f_325  =  f_334;
      }  // B73
    }  // B69
    else
    {
      // BLOCK 76
      f_324  =  0.0F;
      f_325  =  0.0F;
    }  // B69
    // BLOCK 77 MERGES [76 74 75 ]
    adf_7[i_67]  =  f_324;
    adf_8[i_67]  =  f_325;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 78 MERGES [77 79 ]
    i_335  =  0;
    for(;i_335 < 16;)
    {
      // BLOCK 79
      i_336  =  i_335 << 7;
      i_337  =  i_336 + i_36;
      f_338  =  adf_8[i_337];
      ul_10[0]  =  f_338;
      i_339  =  i_337 + 16;
      f_340  =  adf_8[i_339];
      ul_10[1]  =  f_340;
      i_341  =  i_337 + 32;
      f_342  =  adf_8[i_341];
      ul_10[2]  =  f_342;
      i_343  =  i_337 + 48;
      f_344  =  adf_8[i_343];
      ul_10[3]  =  f_344;
      i_345  =  i_337 + 64;
      f_346  =  adf_8[i_345];
      ul_10[4]  =  f_346;
      i_347  =  i_337 + 80;
      f_348  =  adf_8[i_347];
      ul_10[5]  =  f_348;
      i_349  =  i_337 + 96;
      f_350  =  adf_8[i_349];
      ul_10[6]  =  f_350;
      i_351  =  i_337 + 112;
      f_352  =  adf_8[i_351];
      ul_10[7]  =  f_352;
      i_353  =  i_60 + i_336;
      f_354  =  adf_7[i_353];
      f_355  =  ul_6[0];
      f_356  =  fma(f_338, f_354, f_355);
      ul_6[0]  =  f_356;
      f_357  =  ul_6[1];
      f_358  =  fma(f_340, f_354, f_357);
      ul_6[1]  =  f_358;
      f_359  =  ul_6[2];
      f_360  =  fma(f_342, f_354, f_359);
      ul_6[2]  =  f_360;
      f_361  =  ul_6[3];
      f_362  =  fma(f_344, f_354, f_361);
      ul_6[3]  =  f_362;
      f_363  =  ul_6[4];
      f_364  =  fma(f_346, f_354, f_363);
      ul_6[4]  =  f_364;
      f_365  =  ul_6[5];
      f_366  =  fma(f_348, f_354, f_365);
      ul_6[5]  =  f_366;
      f_367  =  ul_6[6];
      f_368  =  fma(f_350, f_354, f_367);
      ul_6[6]  =  f_368;
      f_369  =  ul_6[7];
      f_370  =  fma(f_352, f_354, f_369);
      ul_6[7]  =  f_370;
      i_371  =  i_353 + 1;
      f_372  =  adf_7[i_371];
      f_373  =  ul_6[8];
      f_374  =  ul_10[0];
      f_375  =  fma(f_372, f_374, f_373);
      ul_6[8]  =  f_375;
      f_376  =  ul_6[9];
      f_377  =  ul_10[1];
      f_378  =  fma(f_372, f_377, f_376);
      ul_6[9]  =  f_378;
      f_379  =  ul_6[10];
      f_380  =  ul_10[2];
      f_381  =  fma(f_372, f_380, f_379);
      ul_6[10]  =  f_381;
      f_382  =  ul_6[11];
      f_383  =  ul_10[3];
      f_384  =  fma(f_372, f_383, f_382);
      ul_6[11]  =  f_384;
      f_385  =  ul_6[12];
      f_386  =  ul_10[4];
      f_387  =  fma(f_372, f_386, f_385);
      ul_6[12]  =  f_387;
      f_388  =  ul_6[13];
      f_389  =  ul_10[5];
      f_390  =  fma(f_372, f_389, f_388);
      ul_6[13]  =  f_390;
      f_391  =  ul_6[14];
      f_392  =  ul_10[6];
      f_393  =  fma(f_372, f_392, f_391);
      ul_6[14]  =  f_393;
      f_394  =  ul_6[15];
      f_395  =  ul_10[7];
      f_396  =  fma(f_372, f_395, f_394);
      ul_6[15]  =  f_396;
      i_397  =  i_353 + 2;
      f_398  =  adf_7[i_397];
      f_399  =  ul_6[16];
      f_400  =  fma(f_374, f_398, f_399);
      ul_6[16]  =  f_400;
      f_401  =  ul_6[17];
      f_402  =  fma(f_377, f_398, f_401);
      ul_6[17]  =  f_402;
      f_403  =  ul_6[18];
      f_404  =  fma(f_380, f_398, f_403);
      ul_6[18]  =  f_404;
      f_405  =  ul_6[19];
      f_406  =  fma(f_383, f_398, f_405);
      ul_6[19]  =  f_406;
      f_407  =  ul_6[20];
      f_408  =  fma(f_386, f_398, f_407);
      ul_6[20]  =  f_408;
      f_409  =  ul_6[21];
      f_410  =  fma(f_389, f_398, f_409);
      ul_6[21]  =  f_410;
      f_411  =  ul_6[22];
      f_412  =  fma(f_392, f_398, f_411);
      ul_6[22]  =  f_412;
      f_413  =  ul_6[23];
      f_414  =  fma(f_395, f_398, f_413);
      ul_6[23]  =  f_414;
      i_415  =  i_353 + 3;
      f_416  =  adf_7[i_415];
      f_417  =  ul_6[24];
      f_418  =  fma(f_374, f_416, f_417);
      ul_6[24]  =  f_418;
      f_419  =  ul_6[25];
      f_420  =  fma(f_377, f_416, f_419);
      ul_6[25]  =  f_420;
      f_421  =  ul_6[26];
      f_422  =  fma(f_380, f_416, f_421);
      ul_6[26]  =  f_422;
      f_423  =  ul_6[27];
      f_424  =  fma(f_383, f_416, f_423);
      ul_6[27]  =  f_424;
      f_425  =  ul_6[28];
      f_426  =  fma(f_386, f_416, f_425);
      ul_6[28]  =  f_426;
      f_427  =  ul_6[29];
      f_428  =  fma(f_389, f_416, f_427);
      ul_6[29]  =  f_428;
      f_429  =  ul_6[30];
      f_430  =  fma(f_392, f_416, f_429);
      ul_6[30]  =  f_430;
      f_431  =  ul_6[31];
      f_432  =  fma(f_395, f_416, f_431);
      ul_6[31]  =  f_432;
      i_433  =  i_353 + 4;
      f_434  =  adf_7[i_433];
      f_435  =  ul_6[32];
      f_436  =  fma(f_374, f_434, f_435);
      ul_6[32]  =  f_436;
      f_437  =  ul_6[33];
      f_438  =  fma(f_377, f_434, f_437);
      ul_6[33]  =  f_438;
      f_439  =  ul_6[34];
      f_440  =  fma(f_380, f_434, f_439);
      ul_6[34]  =  f_440;
      f_441  =  ul_6[35];
      f_442  =  fma(f_383, f_434, f_441);
      ul_6[35]  =  f_442;
      f_443  =  ul_6[36];
      f_444  =  fma(f_386, f_434, f_443);
      ul_6[36]  =  f_444;
      f_445  =  ul_6[37];
      f_446  =  fma(f_389, f_434, f_445);
      ul_6[37]  =  f_446;
      f_447  =  ul_6[38];
      f_448  =  fma(f_392, f_434, f_447);
      ul_6[38]  =  f_448;
      f_449  =  ul_6[39];
      f_450  =  fma(f_395, f_434, f_449);
      ul_6[39]  =  f_450;
      i_451  =  i_353 + 5;
      f_452  =  adf_7[i_451];
      f_453  =  ul_6[40];
      f_454  =  fma(f_374, f_452, f_453);
      ul_6[40]  =  f_454;
      f_455  =  ul_6[41];
      f_456  =  fma(f_377, f_452, f_455);
      ul_6[41]  =  f_456;
      f_457  =  ul_6[42];
      f_458  =  fma(f_380, f_452, f_457);
      ul_6[42]  =  f_458;
      f_459  =  ul_6[43];
      f_460  =  fma(f_383, f_452, f_459);
      ul_6[43]  =  f_460;
      f_461  =  ul_6[44];
      f_462  =  fma(f_386, f_452, f_461);
      ul_6[44]  =  f_462;
      f_463  =  ul_6[45];
      f_464  =  fma(f_389, f_452, f_463);
      ul_6[45]  =  f_464;
      f_465  =  ul_6[46];
      f_466  =  fma(f_392, f_452, f_465);
      ul_6[46]  =  f_466;
      f_467  =  ul_6[47];
      f_468  =  fma(f_395, f_452, f_467);
      ul_6[47]  =  f_468;
      i_469  =  i_353 + 6;
      f_470  =  adf_7[i_469];
      f_471  =  ul_6[48];
      f_472  =  fma(f_374, f_470, f_471);
      ul_6[48]  =  f_472;
      f_473  =  ul_6[49];
      f_474  =  fma(f_377, f_470, f_473);
      ul_6[49]  =  f_474;
      f_475  =  ul_6[50];
      f_476  =  fma(f_380, f_470, f_475);
      ul_6[50]  =  f_476;
      f_477  =  ul_6[51];
      f_478  =  fma(f_383, f_470, f_477);
      ul_6[51]  =  f_478;
      f_479  =  ul_6[52];
      f_480  =  fma(f_386, f_470, f_479);
      ul_6[52]  =  f_480;
      f_481  =  ul_6[53];
      f_482  =  fma(f_389, f_470, f_481);
      ul_6[53]  =  f_482;
      f_483  =  ul_6[54];
      f_484  =  fma(f_392, f_470, f_483);
      ul_6[54]  =  f_484;
      f_485  =  ul_6[55];
      f_486  =  fma(f_395, f_470, f_485);
      ul_6[55]  =  f_486;
      i_487  =  i_353 + 7;
      f_488  =  adf_7[i_487];
      f_489  =  ul_6[56];
      f_490  =  fma(f_374, f_488, f_489);
      ul_6[56]  =  f_490;
      f_491  =  ul_6[57];
      f_492  =  fma(f_377, f_488, f_491);
      ul_6[57]  =  f_492;
      f_493  =  ul_6[58];
      f_494  =  fma(f_380, f_488, f_493);
      ul_6[58]  =  f_494;
      f_495  =  ul_6[59];
      f_496  =  fma(f_383, f_488, f_495);
      ul_6[59]  =  f_496;
      f_497  =  ul_6[60];
      f_498  =  fma(f_386, f_488, f_497);
      ul_6[60]  =  f_498;
      f_499  =  ul_6[61];
      f_500  =  fma(f_389, f_488, f_499);
      ul_6[61]  =  f_500;
      f_501  =  ul_6[62];
      f_502  =  fma(f_392, f_488, f_501);
      ul_6[62]  =  f_502;
      f_503  =  ul_6[63];
      f_504  =  fma(f_395, f_488, f_503);
      ul_6[63]  =  f_504;
      i_505  =  i_335 + 1;
      i_335  =  i_505;
    }  // B78
    // BLOCK 80
    barrier(CLK_LOCAL_MEM_FENCE);
    i_506  =  i_88 + 1;
    i_88  =  i_506;
  }  // B1
  // BLOCK 81
  i_507  =  i_60 + i_58;
  i_508  =  i_37 + 1792;
  i_509  =  i_37 + 1536;
  i_510  =  i_37 + 1280;
  i_511  =  i_37 + 1024;
  i_512  =  i_37 + 768;
  i_513  =  i_37 + 512;
  i_514  =  i_37 + 256;
  // BLOCK 82 MERGES [81 135 ]
  i_515  =  0;
  for(;i_515 < 8;)
  {
    // BLOCK 83
    b_516  =  i_515 == 0;
    if(b_516)
    {
      // BLOCK 84
      f_517  =  ul_6[0];
      adf_8[i_37]  =  f_517;
      f_518  =  ul_6[1];
      adf_8[i_514]  =  f_518;
      f_519  =  ul_6[2];
      adf_8[i_513]  =  f_519;
      f_520  =  ul_6[3];
      adf_8[i_512]  =  f_520;
      f_521  =  ul_6[4];
      adf_8[i_511]  =  f_521;
      f_522  =  ul_6[5];
      adf_8[i_510]  =  f_522;
      f_523  =  ul_6[6];
      adf_8[i_509]  =  f_523;
      f_524  =  ul_6[7];
      adf_8[i_508]  =  f_524;
    }  // B83
    else
    {
      // BLOCK 85
    }  // B83
    // BLOCK 86 MERGES [85 84 ]
    b_525  =  i_515 == 1;
    if(b_525)
    {
      // BLOCK 87
      f_526  =  ul_6[8];
      adf_8[i_37]  =  f_526;
      f_527  =  ul_6[9];
      adf_8[i_514]  =  f_527;
      f_528  =  ul_6[10];
      adf_8[i_513]  =  f_528;
      f_529  =  ul_6[11];
      adf_8[i_512]  =  f_529;
      f_530  =  ul_6[12];
      adf_8[i_511]  =  f_530;
      f_531  =  ul_6[13];
      adf_8[i_510]  =  f_531;
      f_532  =  ul_6[14];
      adf_8[i_509]  =  f_532;
      f_533  =  ul_6[15];
      adf_8[i_508]  =  f_533;
    }  // B86
    else
    {
      // BLOCK 88
    }  // B86
    // BLOCK 89 MERGES [88 87 ]
    b_534  =  i_515 == 2;
    if(b_534)
    {
      // BLOCK 90
      f_535  =  ul_6[16];
      adf_8[i_37]  =  f_535;
      f_536  =  ul_6[17];
      adf_8[i_514]  =  f_536;
      f_537  =  ul_6[18];
      adf_8[i_513]  =  f_537;
      f_538  =  ul_6[19];
      adf_8[i_512]  =  f_538;
      f_539  =  ul_6[20];
      adf_8[i_511]  =  f_539;
      f_540  =  ul_6[21];
      adf_8[i_510]  =  f_540;
      f_541  =  ul_6[22];
      adf_8[i_509]  =  f_541;
      f_542  =  ul_6[23];
      adf_8[i_508]  =  f_542;
    }  // B89
    else
    {
      // BLOCK 91
    }  // B89
    // BLOCK 92 MERGES [91 90 ]
    b_543  =  i_515 == 3;
    if(b_543)
    {
      // BLOCK 93
      f_544  =  ul_6[24];
      adf_8[i_37]  =  f_544;
      f_545  =  ul_6[25];
      adf_8[i_514]  =  f_545;
      f_546  =  ul_6[26];
      adf_8[i_513]  =  f_546;
      f_547  =  ul_6[27];
      adf_8[i_512]  =  f_547;
      f_548  =  ul_6[28];
      adf_8[i_511]  =  f_548;
      f_549  =  ul_6[29];
      adf_8[i_510]  =  f_549;
      f_550  =  ul_6[30];
      adf_8[i_509]  =  f_550;
      f_551  =  ul_6[31];
      adf_8[i_508]  =  f_551;
    }  // B92
    else
    {
      // BLOCK 94
    }  // B92
    // BLOCK 95 MERGES [94 93 ]
    b_552  =  i_515 == 4;
    if(b_552)
    {
      // BLOCK 96
      f_553  =  ul_6[32];
      adf_8[i_37]  =  f_553;
      f_554  =  ul_6[33];
      adf_8[i_514]  =  f_554;
      f_555  =  ul_6[34];
      adf_8[i_513]  =  f_555;
      f_556  =  ul_6[35];
      adf_8[i_512]  =  f_556;
      f_557  =  ul_6[36];
      adf_8[i_511]  =  f_557;
      f_558  =  ul_6[37];
      adf_8[i_510]  =  f_558;
      f_559  =  ul_6[38];
      adf_8[i_509]  =  f_559;
      f_560  =  ul_6[39];
      adf_8[i_508]  =  f_560;
    }  // B95
    else
    {
      // BLOCK 97
    }  // B95
    // BLOCK 98 MERGES [97 96 ]
    b_561  =  i_515 == 5;
    if(b_561)
    {
      // BLOCK 99
      f_562  =  ul_6[40];
      adf_8[i_37]  =  f_562;
      f_563  =  ul_6[41];
      adf_8[i_514]  =  f_563;
      f_564  =  ul_6[42];
      adf_8[i_513]  =  f_564;
      f_565  =  ul_6[43];
      adf_8[i_512]  =  f_565;
      f_566  =  ul_6[44];
      adf_8[i_511]  =  f_566;
      f_567  =  ul_6[45];
      adf_8[i_510]  =  f_567;
      f_568  =  ul_6[46];
      adf_8[i_509]  =  f_568;
      f_569  =  ul_6[47];
      adf_8[i_508]  =  f_569;
    }  // B98
    else
    {
      // BLOCK 100
    }  // B98
    // BLOCK 101 MERGES [100 99 ]
    b_570  =  i_515 == 6;
    if(b_570)
    {
      // BLOCK 102
      f_571  =  ul_6[48];
      adf_8[i_37]  =  f_571;
      f_572  =  ul_6[49];
      adf_8[i_514]  =  f_572;
      f_573  =  ul_6[50];
      adf_8[i_513]  =  f_573;
      f_574  =  ul_6[51];
      adf_8[i_512]  =  f_574;
      f_575  =  ul_6[52];
      adf_8[i_511]  =  f_575;
      f_576  =  ul_6[53];
      adf_8[i_510]  =  f_576;
      f_577  =  ul_6[54];
      adf_8[i_509]  =  f_577;
      f_578  =  ul_6[55];
      adf_8[i_508]  =  f_578;
    }  // B101
    else
    {
      // BLOCK 103
    }  // B101
    // BLOCK 104 MERGES [103 102 ]
    b_579  =  i_515 == 7;
    if(b_579)
    {
      // BLOCK 105
      f_580  =  ul_6[56];
      adf_8[i_37]  =  f_580;
      f_581  =  ul_6[57];
      adf_8[i_514]  =  f_581;
      f_582  =  ul_6[58];
      adf_8[i_513]  =  f_582;
      f_583  =  ul_6[59];
      adf_8[i_512]  =  f_583;
      f_584  =  ul_6[60];
      adf_8[i_511]  =  f_584;
      f_585  =  ul_6[61];
      adf_8[i_510]  =  f_585;
      f_586  =  ul_6[62];
      adf_8[i_509]  =  f_586;
      f_587  =  ul_6[63];
      adf_8[i_508]  =  f_587;
    }  // B104
    else
    {
      // BLOCK 106
    }  // B104
    // BLOCK 107 MERGES [106 105 ]
    i_588  =  i_507 + i_515;
    // BLOCK 108 MERGES [107 134 ]
    i_589  =  0;
    for(;i_589 < 8;)
    {
      // BLOCK 109
      i_590  =  i_589 << 8;
      i_591  =  i_590 + i_37;
      f_592  =  adf_8[i_591];
      i_593  =  *((__global int *) (params + 0L));
      i_594  =  *((__global int *) (params + 8L));
      i_595  =  i_589 + 1;
      b_596  =  i_588 < i_593;
      if(b_596)
      {
        // BLOCK 110
        i_597  =  i_33 + i_36;
        i_598  =  i_589 << 4;
        i_599  =  i_597 + i_598;
        b_600  =  i_599 < i_594;
        if(b_600)
        {
          // BLOCK 111
          i_601  =  *((__global int *) (params + 40L));
          b_602  =  i_601 < 2;
          if(b_602)
          {
            // BLOCK 112
            ul_603  =  ul_4 + 52L;
            i_604  =  *((__global int *) (params + 52L));
            i_605  =  *((__global int *) (params + 4L));
            ul_606  =  ul_4 + 48L;
            i_607  =  *((__global int *) (params + 48L));
            ul_608  =  ul_4 + 24L;
            i_609  =  *((__global int *) (params + 24L));
            ul_610  =  ul_4 + 32L;
            i_611  =  *((__global int *) (params + 32L));
            ul_612  =  ul_4 + 20L;
            i_613  =  *((__global int *) (params + 20L));
            i_614  =  i_604 + i_588;
            b_615  =  i_613 == 0;
            if(b_615)
            {
              // BLOCK 113
              f_616  =  f_592;
            }  // B112
            else
            {
              // BLOCK 114
              l_617  =  (long) i_614;
              l_618  =  l_617 << 2;
              ul_619  =  ul_3 + l_618;
              f_620  =  *((__global float *) (bias + l_618));
              f_621  =  f_620 + f_592;
              f_616  =  f_621;
            }  // B112
            // BLOCK 115 MERGES [113 114 ]
            i_622  =  i_599 / i_605;
            i_623  =  i_622 * i_607;
            i_624  =  i_623 + i_614;
            b_625  =  i_609 < 0;
            if(b_625)
            {
              // BLOCK 116
              f_626  =  f_616;
            }  // B115
            else
            {
              // BLOCK 117
              i_627  =  i_624 + i_609;
              l_628  =  (long) i_627;
              l_629  =  l_628 << 1;
              ul_630  =  ul_0 + l_629;
              sh_631  =  *((__global short *) (values + l_629));
              i_632  =  (int) sh_631;
              f_633  =  half_to_float((short) i_632);
              f_634  =  f_633 + f_616;
              f_626  =  f_634;
            }  // B115
            // BLOCK 118 MERGES [116 117 ]
            ul_635  =  ul_4 + 28L;
            i_636  =  *((__global int *) (params + 28L));
            b_637  =  i_636 == 1;
            if(b_637)
            {
              // BLOCK 119
              f_638  =  -f_626;
              f_639  =  exp(f_638);
              f_640  =  f_639 + 1.0F;
              f_641  =  f_626 / f_640;
              f_642  =  f_641;
            }  // B118
            else
            {
              // BLOCK 120
              b_643  =  i_636 == 2;
              if(b_643)
              {
                // BLOCK 121
                f_644  =  fabs(f_626);
                f_645  =  fma(f_644, 0.34F, 1.0F);
                f_646  =  1.0F / f_645;
                f_647  =  fma(f_646, -0.026121028F, 0.13950191F);
                f_648  =  f_647 * f_646;
                f_649  =  f_648 - 0.2731372F;
                f_650  =  fma(f_646, f_649, 0.20218718F);
                f_651  =  f_650 * f_646;
                f_652  =  f_651 - 0.044721164F;
                f_653  =  fma(f_646, f_652, 0.115360156F);
                f_654  =  fma(f_646, f_653, 0.11519744F);
                f_655  =  fma(f_646, f_654, 0.13611223F);
                f_656  =  fma(f_646, f_655, 0.1356205F);
                f_657  =  f_644 * -0.5F;
                f_658  =  f_657 * f_644;
                f_659  =  exp(f_658);
                f_660  =  f_659 * f_646;
                f_661  =  f_656 * f_660;
                f_662  =  f_661 * f_626;
                i_663  =  isless(f_626, 0.0F);
                if(i_663 == 1)
                {
                  // BLOCK 122
                  f_642  =  f_662;
                }  // B121
                else
                {
                  // BLOCK 123
                  f_664  =  f_626 - f_662;
                  f_642  =  f_664;
                }  // B121
              }  // B120
              else
              {
                // BLOCK 124
                b_665  =  i_636 == 3;
                if(b_665)
                {
                  // BLOCK 125
                  f_666  =  f_626 * -1.702F;
                  f_667  =  exp(f_666);
                  f_668  =  f_667 + 1.0F;
                  f_669  =  f_626 / f_668;
                  f_642  =  f_669;
                }  // B124
                else
                {
                  // BLOCK 126
                  f_642  =  f_626;
                }  // B124
              }  // B120
            }  // B118
            // BLOCK 127 MERGES [119 122 126 125 123 ]
            i_670  =  i_624 * i_605;
            i_671  =  i_670 + i_599;
            i_672  =  i_605 * i_622;
            i_673  =  i_671 - i_672;
            b_674  =  i_611 < 0;
            if(b_674)
            {
              // BLOCK 128
              f_675  =  f_642;
            }  // B127
            else
            {
              // BLOCK 129
              i_676  =  i_673 + i_611;
              l_677  =  (long) i_676;
              l_678  =  l_677 << 1;
              ul_679  =  ul_0 + l_678;
              sh_680  =  *((__global short *) (values + l_678));
              i_681  =  (int) sh_680;
              f_682  =  half_to_float((short) i_681);
              f_683  =  f_682 + f_642;
              f_675  =  f_683;
            }  // B127
            // BLOCK 130 MERGES [128 129 ]
            ul_684  =  ul_4 + 16L;
            i_685  =  *((__global int *) (params + 16L));
            i_686  =  i_685 + i_673;
            l_687  =  (long) i_686;
            l_688  =  l_687 << 1;
            ul_689  =  ul_0 + l_688;
            f_690  =  f_675;
            i_691  =  float_to_half(f_690);
            sh_692  =  (short) i_691;
            *((__global short *) (values + l_688))  =  sh_692;
          }  // B111
          else
          {
            // BLOCK 131
            ul_693  =  ul_4 + 36L;
            i_694  =  *((__global int *) (params + 36L));
            i_695  =  i_51 * i_593;
            i_696  =  i_695 + i_588;
            i_697  =  i_696 * i_594;
            i_698  =  i_697 + i_694;
            i_699  =  i_698 + i_599;
            l_700  =  (long) i_699;
            l_701  =  l_700 << 2;
            ul_702  =  ul_1 + l_701;
            *((__global float *) (arena + l_701))  =  f_592;
          }  // B111
        }  // B110
        else
        {
          // BLOCK 132
        }  // B110
      }  // B109
      else
      {
        // BLOCK 133
      }  // B109
      // BLOCK 134 MERGES [133 130 131 132 ]
      i_703  =  i_595;
      i_589  =  i_703;
    }  // B108
    // BLOCK 135
    i_704  =  i_515 + 1;
    i_515  =  i_704;
  }  // B82
  // BLOCK 136
  return;
}  //  kernel
