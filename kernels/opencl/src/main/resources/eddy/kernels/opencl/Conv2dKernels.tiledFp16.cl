// Conv2dKernels.tiledFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 75ffa49abcadd6e1ec2a26b57f7174d150c64041bb4c5cd58752f94af0ed821c
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 5c7202508f29a62b2733a71b6156f385d6e65de27ae0062cd6f0e6f74e2e849e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 950b46878a86d65042869ee657926fe655235c3664e221f43e45bd7deb86252d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 22ea56a01e3c4d59c264055e880b7c3cb916ad684693a91db6d713b3f628c5c1
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 a539e26fca301dc83fa167e24d72da85067dbf71a91b906c6f6ecab587128768
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
  bool b_101, b_103, b_111, b_112, b_124, b_125, b_136, b_149, b_150, b_161, b_174, b_175, b_186, b_199, b_200, b_211, b_293, b_298, b_303, b_308, b_317, b_318, b_320, b_328, b_338, b_349, b_355, b_377, b_386, b_416, b_418, b_420, b_428, b_438, b_449, b_455, b_477, b_486, b_516, b_518, b_520, b_528, b_538, b_549, b_555, b_577, b_586, b_617, b_619, b_621, b_629, b_639, b_650, b_656, b_678, b_687, b_78;
  float f_134, f_135, f_137, f_138, f_147, f_159, f_160, f_162, f_163, f_172, f_184, f_185, f_187, f_188, f_197, f_209, f_210, f_212, f_213, f_222, f_226, f_228, f_230, f_232, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_294, f_295, f_296, f_297, f_299, f_300, f_301, f_302, f_304, f_305, f_306, f_307, f_309, f_310, f_311, f_312, f_313, f_329, f_333, f_334, f_339, f_346, f_347, f_350, f_351, f_352, f_353, f_354, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_370, f_371, f_372, f_373, f_374, f_376, f_378, f_379, f_380, f_381, f_387, f_394, f_395, f_401, f_413, f_429, f_433, f_434, f_439, f_446, f_447, f_450, f_451, f_452, f_453, f_454, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_476, f_478, f_479, f_480, f_481, f_487, f_494, f_495, f_501, f_513, f_529, f_533, f_534, f_539, f_546, f_547, f_550, f_551, f_552, f_553, f_554, f_556, f_557, f_558, f_559, f_560, f_561, f_562, f_563, f_564, f_565, f_566, f_567, f_568, f_569, f_570, f_571, f_572, f_573, f_574, f_576, f_578, f_579, f_580, f_581, f_587, f_594, f_595, f_601, f_613, f_630, f_634, f_635, f_640, f_647, f_648, f_651, f_652, f_653, f_654, f_655, f_657, f_658, f_659, f_660, f_661, f_662, f_663, f_664, f_665, f_666, f_667, f_668, f_669, f_670, f_671, f_672, f_673, f_674, f_675, f_677, f_679, f_680, f_681, f_682, f_688, f_695, f_696, f_702;
  int i_100, i_102, i_104, i_105, i_106, i_107, i_108, i_109, i_110, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_12, i_120, i_121, i_122, i_123, i_126, i_127, i_128, i_133, i_139, i_14, i_140, i_141, i_146, i_148, i_151, i_152, i_153, i_158, i_16, i_164, i_165, i_166, i_171, i_173, i_176, i_177, i_178, i_18, i_183, i_189, i_190, i_191, i_196, i_198, i_20, i_201, i_202, i_203, i_208, i_214, i_215, i_216, i_22, i_221, i_223, i_224, i_225, i_227, i_229, i_231, i_233, i_24, i_243, i_257, i_26, i_267, i_277, i_278, i_28, i_287, i_288, i_289, i_290, i_291, i_292, i_30, i_31, i_314, i_315, i_316, i_319, i_32, i_321, i_322, i_323, i_324, i_325, i_326, i_327, i_33, i_335, i_336, i_337, i_34, i_340, i_345, i_348, i_35, i_36, i_37, i_375, i_38, i_382, i_383, i_384, i_385, i_388, i_39, i_393, i_396, i_397, i_40, i_402, i_404, i_405, i_406, i_407, i_408, i_409, i_41, i_414, i_415, i_417, i_419, i_42, i_421, i_422, i_423, i_424, i_425, i_426, i_427, i_43, i_435, i_436, i_437, i_44, i_440, i_445, i_448, i_45, i_46, i_47, i_475, i_48, i_482, i_483, i_484, i_485, i_488, i_49, i_493, i_496, i_497, i_50, i_502, i_504, i_505, i_506, i_507, i_508, i_509, i_51, i_514, i_515, i_517, i_519, i_52, i_521, i_522, i_523, i_524, i_525, i_526, i_527, i_53, i_535, i_536, i_537, i_54, i_540, i_545, i_548, i_55, i_56, i_57, i_575, i_58, i_582, i_583, i_584, i_585, i_588, i_59, i_593, i_596, i_597, i_60, i_602, i_604, i_605, i_606, i_607, i_608, i_609, i_61, i_614, i_615, i_616, i_618, i_62, i_620, i_622, i_623, i_624, i_625, i_626, i_627, i_628, i_63, i_636, i_637, i_638, i_64, i_641, i_646, i_649, i_65, i_66, i_67, i_676, i_68, i_683, i_684, i_685, i_686, i_689, i_69, i_694, i_697, i_698, i_70, i_703, i_705, i_706, i_707, i_708, i_709, i_71, i_710, i_714, i_72, i_73, i_74, i_75, i_76, i_77, i_80, i_81, i_83, i_85, i_87, i_88, i_89, i_91, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_129, l_130, l_142, l_143, l_154, l_155, l_167, l_168, l_179, l_180, l_192, l_193, l_204, l_205, l_217, l_218, l_330, l_331, l_341, l_342, l_389, l_390, l_398, l_399, l_410, l_411, l_430, l_431, l_441, l_442, l_489, l_490, l_498, l_499, l_510, l_511, l_530, l_531, l_541, l_542, l_589, l_590, l_598, l_599, l_610, l_611, l_631, l_632, l_642, l_643, l_690, l_691, l_699, l_700, l_711, l_712;
  short sh_132, sh_145, sh_157, sh_170, sh_182, sh_195, sh_207, sh_220, sh_344, sh_392, sh_403, sh_444, sh_492, sh_503, sh_544, sh_592, sh_603, sh_645, sh_693, sh_704;
  ulong ul_0, ul_1, ul_11, ul_13, ul_131, ul_144, ul_15, ul_156, ul_169, ul_17, ul_181, ul_19, ul_194, ul_2, ul_206, ul_21, ul_219, ul_23, ul_25, ul_27, ul_279, ul_280, ul_281, ul_282, ul_283, ul_284, ul_285, ul_286, ul_29, ul_3, ul_332, ul_343, ul_391, ul_4, ul_400, ul_412, ul_432, ul_443, ul_491, ul_500, ul_512, ul_532, ul_543, ul_591, ul_600, ul_612, ul_633, ul_644, ul_692, ul_701, ul_713, ul_79, ul_82, ul_84, ul_86, ul_90, ul_92;

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
  __local float adf_7[1024] __attribute__((aligned(16)));
  __local float adf_8[1024] __attribute__((aligned(16)));
  __private float ul_9[4];
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
  i_33  =  i_32 << 6;
  i_34  =  get_local_id(1);
  i_35  =  i_34 << 4;
  i_36  =  get_local_id(0);
  i_37  =  i_35 + i_36;
  i_38  =  i_37 % 64;
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
  i_58  =  i_57 << 6;
  i_59  =  i_58 + i_38;
  i_60  =  i_34 << 2;
  i_61  =  i_37 >> 31;
  i_62  =  i_61 >> 26;
  i_63  =  i_62 + i_37;
  i_64  =  i_63 >> 6;
  i_65  =  i_64 + 12;
  i_66  =  i_65 << 6;
  i_67  =  i_66 + i_38;
  i_68  =  i_64 + 8;
  i_69  =  i_68 << 6;
  i_70  =  i_69 + i_38;
  i_71  =  i_64 + 4;
  i_72  =  i_71 << 6;
  i_73  =  i_72 + i_38;
  i_74  =  i_63 & -64;
  i_75  =  i_74 + i_38;
  // BLOCK 1 MERGES [0 48 ]
  i_76  =  i_53;
  for(;i_76 < i_56;)
  {
    // BLOCK 2
    i_77  =  i_76 / i_49;
    b_78  =  i_39 < i_14;
    if(b_78)
    {
      // BLOCK 3
      ul_79  =  ul_4 + 92L;
      i_80  =  *((__global int *) (params + 92L));
      i_81  =  *((__global int *) (params + 76L));
      ul_82  =  ul_4 + 80L;
      i_83  =  *((__global int *) (params + 80L));
      ul_84  =  ul_4 + 64L;
      i_85  =  *((__global int *) (params + 64L));
      ul_86  =  ul_4 + 68L;
      i_87  =  *((__global int *) (params + 68L));
      i_88  =  *((__global int *) (params + 56L));
      i_89  =  *((__global int *) (params + 60L));
      ul_90  =  ul_4 + 84L;
      i_91  =  *((__global int *) (params + 84L));
      ul_92  =  ul_4 + 88L;
      i_93  =  *((__global int *) (params + 88L));
      i_94  =  i_16 * i_40;
      i_95  =  i_39 - i_94;
      i_96  =  i_95 / i_80;
      i_97  =  i_83 * i_96;
      i_98  =  i_77 / i_81;
      i_99  =  i_97 + i_98;
      i_100  =  i_99 - i_91;
      b_101  =  i_100 < 0;
      if(b_101)
      {
        // BLOCK 4
        i_102  =  -1;
      }  // B3
      else
      {
        // BLOCK 5
        b_103  =  i_100 < i_85;
        if(b_103)
        {
          // BLOCK 6
          i_104  =  i_81 * i_98;
          i_105  =  i_77 - i_104;
          i_106  =  i_80 * i_96;
          i_107  =  i_95 - i_106;
          i_108  =  i_107 * i_83;
          i_109  =  i_105 + i_108;
          i_110  =  i_109 - i_93;
          b_111  =  i_110 < 0;
          if(b_111)
          {
            // BLOCK 7
            i_102  =  -1;
          }  // B6
          else
          {
            // BLOCK 8
            b_112  =  i_110 < i_87;
            if(b_112)
            {
              // BLOCK 9
              i_113  =  i_88 * i_100;
              i_114  =  i_113 / i_85;
              i_115  =  i_89 * i_114;
              i_116  =  i_110 * i_89;
              i_117  =  i_116 / i_87;
              i_118  =  i_115 + i_117;
              i_102  =  i_118;
            }  // B8
            else
            {
              // BLOCK 10
              i_102  =  -1;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 11
          i_102  =  -1;
        }  // B5
      }  // B3
    }  // B2
    else
    {
      // BLOCK 12
      i_102  =  -1;
    }  // B2
    // BLOCK 13 MERGES [12 4 9 10 7 11 ]
    i_119  =  i_18 * i_77;
    i_120  =  i_49 * i_77;
    i_121  =  i_76 - i_120;
    i_122  =  i_121 << 4;
    i_123  =  i_122 + i_64;
    b_124  =  i_123 < i_18;
    if(b_124)
    {
      // BLOCK 14
      b_125  =  i_59 < i_12;
      if(b_125)
      {
        // BLOCK 15
        i_126  =  i_119 + i_123;
        i_127  =  i_126 * i_12;
        i_128  =  i_127 + i_59;
        l_129  =  (long) i_128;
        l_130  =  l_129 << 1;
        ul_131  =  ul_2 + l_130;
        sh_132  =  *((__global short *) (w + l_130));
        i_133  =  (int) sh_132;
        f_134  =  half_to_float((short) i_133);
        f_135  =  f_134;
      }  // B14
      else
      {
        // BLOCK 16
        f_135  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_136  =  i_102 < 0;
      if(b_136)
      {
        // BLOCK 18
        f_137  =  f_135;
        f_138  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_139  =  i_31 * i_123;
        i_140  =  i_43 + i_139;
        i_141  =  i_140 + i_102;
        l_142  =  (long) i_141;
        l_143  =  l_142 << 1;
        ul_144  =  ul_0 + l_143;
        sh_145  =  *((__global short *) (values + l_143));
        i_146  =  (int) sh_145;
        f_147  =  half_to_float((short) i_146);
        f_137  =  f_135;
        f_138  =  f_147;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_137  =  0.0F;
      f_138  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_7[i_75]  =  f_137;
    adf_8[i_75]  =  f_138;
    i_148  =  i_122 + i_71;
    b_149  =  i_148 < i_18;
    if(b_149)
    {
      // BLOCK 22
      b_150  =  i_59 < i_12;
      if(b_150)
      {
        // BLOCK 23
        i_151  =  i_119 + i_148;
        i_152  =  i_151 * i_12;
        i_153  =  i_152 + i_59;
        l_154  =  (long) i_153;
        l_155  =  l_154 << 1;
        ul_156  =  ul_2 + l_155;
        sh_157  =  *((__global short *) (w + l_155));
        i_158  =  (int) sh_157;
        f_159  =  half_to_float((short) i_158);
        f_160  =  f_159;
      }  // B22
      else
      {
        // BLOCK 24
        f_160  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_161  =  i_102 < 0;
      if(b_161)
      {
        // BLOCK 26
        f_162  =  f_160;
        f_163  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_164  =  i_31 * i_148;
        i_165  =  i_164 + i_43;
        i_166  =  i_165 + i_102;
        l_167  =  (long) i_166;
        l_168  =  l_167 << 1;
        ul_169  =  ul_0 + l_168;
        sh_170  =  *((__global short *) (values + l_168));
        i_171  =  (int) sh_170;
        f_172  =  half_to_float((short) i_171);
        f_162  =  f_160;
        f_163  =  f_172;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_162  =  0.0F;
      f_163  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_7[i_73]  =  f_162;
    adf_8[i_73]  =  f_163;
    i_173  =  i_122 + i_68;
    b_174  =  i_173 < i_18;
    if(b_174)
    {
      // BLOCK 30
      b_175  =  i_59 < i_12;
      if(b_175)
      {
        // BLOCK 31
        i_176  =  i_119 + i_173;
        i_177  =  i_176 * i_12;
        i_178  =  i_177 + i_59;
        l_179  =  (long) i_178;
        l_180  =  l_179 << 1;
        ul_181  =  ul_2 + l_180;
        sh_182  =  *((__global short *) (w + l_180));
        i_183  =  (int) sh_182;
        f_184  =  half_to_float((short) i_183);
        f_185  =  f_184;
      }  // B30
      else
      {
        // BLOCK 32
        f_185  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_186  =  i_102 < 0;
      if(b_186)
      {
        // BLOCK 34
        f_187  =  f_185;
        f_188  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_189  =  i_31 * i_173;
        i_190  =  i_189 + i_43;
        i_191  =  i_190 + i_102;
        l_192  =  (long) i_191;
        l_193  =  l_192 << 1;
        ul_194  =  ul_0 + l_193;
        sh_195  =  *((__global short *) (values + l_193));
        i_196  =  (int) sh_195;
        f_197  =  half_to_float((short) i_196);
        f_187  =  f_185;
        f_188  =  f_197;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_187  =  0.0F;
      f_188  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_7[i_70]  =  f_187;
    adf_8[i_70]  =  f_188;
    i_198  =  i_122 + i_65;
    b_199  =  i_198 < i_18;
    if(b_199)
    {
      // BLOCK 38
      b_200  =  i_59 < i_12;
      if(b_200)
      {
        // BLOCK 39
        i_201  =  i_119 + i_198;
        i_202  =  i_201 * i_12;
        i_203  =  i_202 + i_59;
        l_204  =  (long) i_203;
        l_205  =  l_204 << 1;
        ul_206  =  ul_2 + l_205;
        sh_207  =  *((__global short *) (w + l_205));
        i_208  =  (int) sh_207;
        f_209  =  half_to_float((short) i_208);
        f_210  =  f_209;
      }  // B38
      else
      {
        // BLOCK 40
        f_210  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [40 39 ]
      b_211  =  i_102 < 0;
      if(b_211)
      {
        // BLOCK 42
        f_212  =  f_210;
        f_213  =  0.0F;
      }  // B41
      else
      {
        // BLOCK 43
        i_214  =  i_31 * i_198;
        i_215  =  i_214 + i_43;
        i_216  =  i_215 + i_102;
        l_217  =  (long) i_216;
        l_218  =  l_217 << 1;
        ul_219  =  ul_0 + l_218;
        sh_220  =  *((__global short *) (values + l_218));
        i_221  =  (int) sh_220;
        f_222  =  half_to_float((short) i_221);
        f_212  =  f_210;
        f_213  =  f_222;
      }  // B41
    }  // B37
    else
    {
      // BLOCK 44
      f_212  =  0.0F;
      f_213  =  0.0F;
    }  // B37
    // BLOCK 45 MERGES [44 42 43 ]
    adf_7[i_67]  =  f_212;
    adf_8[i_67]  =  f_213;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 46 MERGES [45 47 ]
    i_223  =  0;
    for(;i_223 < 16;)
    {
      // BLOCK 47
      i_224  =  i_223 << 6;
      i_225  =  i_224 + i_36;
      f_226  =  adf_8[i_225];
      ul_10[0]  =  f_226;
      i_227  =  i_225 + 16;
      f_228  =  adf_8[i_227];
      ul_10[1]  =  f_228;
      i_229  =  i_225 + 32;
      f_230  =  adf_8[i_229];
      ul_10[2]  =  f_230;
      i_231  =  i_225 + 48;
      f_232  =  adf_8[i_231];
      ul_10[3]  =  f_232;
      i_233  =  i_60 + i_224;
      f_234  =  adf_7[i_233];
      f_235  =  ul_6[0];
      f_236  =  fma(f_226, f_234, f_235);
      ul_6[0]  =  f_236;
      f_237  =  ul_6[1];
      f_238  =  fma(f_228, f_234, f_237);
      ul_6[1]  =  f_238;
      f_239  =  ul_6[2];
      f_240  =  fma(f_230, f_234, f_239);
      ul_6[2]  =  f_240;
      f_241  =  ul_6[3];
      f_242  =  fma(f_232, f_234, f_241);
      ul_6[3]  =  f_242;
      i_243  =  i_233 + 1;
      f_244  =  adf_7[i_243];
      f_245  =  ul_6[4];
      f_246  =  ul_10[0];
      f_247  =  fma(f_244, f_246, f_245);
      ul_6[4]  =  f_247;
      f_248  =  ul_6[5];
      f_249  =  ul_10[1];
      f_250  =  fma(f_244, f_249, f_248);
      ul_6[5]  =  f_250;
      f_251  =  ul_6[6];
      f_252  =  ul_10[2];
      f_253  =  fma(f_244, f_252, f_251);
      ul_6[6]  =  f_253;
      f_254  =  ul_6[7];
      f_255  =  ul_10[3];
      f_256  =  fma(f_244, f_255, f_254);
      ul_6[7]  =  f_256;
      i_257  =  i_233 + 2;
      f_258  =  adf_7[i_257];
      f_259  =  ul_6[8];
      f_260  =  fma(f_246, f_258, f_259);
      ul_6[8]  =  f_260;
      f_261  =  ul_6[9];
      f_262  =  fma(f_249, f_258, f_261);
      ul_6[9]  =  f_262;
      f_263  =  ul_6[10];
      f_264  =  fma(f_252, f_258, f_263);
      ul_6[10]  =  f_264;
      f_265  =  ul_6[11];
      f_266  =  fma(f_255, f_258, f_265);
      ul_6[11]  =  f_266;
      i_267  =  i_233 + 3;
      f_268  =  adf_7[i_267];
      f_269  =  ul_6[12];
      f_270  =  fma(f_246, f_268, f_269);
      ul_6[12]  =  f_270;
      f_271  =  ul_6[13];
      f_272  =  fma(f_249, f_268, f_271);
      ul_6[13]  =  f_272;
      f_273  =  ul_6[14];
      f_274  =  fma(f_252, f_268, f_273);
      ul_6[14]  =  f_274;
      f_275  =  ul_6[15];
      f_276  =  fma(f_255, f_268, f_275);
      ul_6[15]  =  f_276;
      i_277  =  i_223 + 1;
      i_223  =  i_277;
    }  // B46
    // BLOCK 48
    barrier(CLK_LOCAL_MEM_FENCE);
    i_278  =  i_76 + 1;
    i_76  =  i_278;
  }  // B1
  // BLOCK 49
  ul_279  =  ul_4 + 36L;
  ul_280  =  ul_4 + 16L;
  ul_281  =  ul_4 + 28L;
  ul_282  =  ul_4 + 20L;
  ul_283  =  ul_4 + 32L;
  ul_284  =  ul_4 + 24L;
  ul_285  =  ul_4 + 48L;
  ul_286  =  ul_4 + 52L;
  i_287  =  i_33 + i_36;
  i_288  =  i_60 + i_58;
  i_289  =  i_37 + 768;
  i_290  =  i_37 + 512;
  i_291  =  i_37 + 256;
  // BLOCK 50 MERGES [49 163 ]
  i_292  =  0;
  for(;i_292 < 4;)
  {
    // BLOCK 51
    b_293  =  i_292 == 0;
    if(b_293)
    {
      // BLOCK 52
      f_294  =  ul_6[0];
      adf_8[i_37]  =  f_294;
      f_295  =  ul_6[1];
      adf_8[i_291]  =  f_295;
      f_296  =  ul_6[2];
      adf_8[i_290]  =  f_296;
      f_297  =  ul_6[3];
      adf_8[i_289]  =  f_297;
    }  // B51
    else
    {
      // BLOCK 53
    }  // B51
    // BLOCK 54 MERGES [53 52 ]
    b_298  =  i_292 == 1;
    if(b_298)
    {
      // BLOCK 55
      f_299  =  ul_6[4];
      adf_8[i_37]  =  f_299;
      f_300  =  ul_6[5];
      adf_8[i_291]  =  f_300;
      f_301  =  ul_6[6];
      adf_8[i_290]  =  f_301;
      f_302  =  ul_6[7];
      adf_8[i_289]  =  f_302;
    }  // B54
    else
    {
      // BLOCK 56
    }  // B54
    // BLOCK 57 MERGES [56 55 ]
    b_303  =  i_292 == 2;
    if(b_303)
    {
      // BLOCK 58
      f_304  =  ul_6[8];
      adf_8[i_37]  =  f_304;
      f_305  =  ul_6[9];
      adf_8[i_291]  =  f_305;
      f_306  =  ul_6[10];
      adf_8[i_290]  =  f_306;
      f_307  =  ul_6[11];
      adf_8[i_289]  =  f_307;
    }  // B57
    else
    {
      // BLOCK 59
    }  // B57
    // BLOCK 60 MERGES [59 58 ]
    b_308  =  i_292 == 3;
    if(b_308)
    {
      // BLOCK 61
      f_309  =  ul_6[12];
      adf_8[i_37]  =  f_309;
      f_310  =  ul_6[13];
      adf_8[i_291]  =  f_310;
      f_311  =  ul_6[14];
      adf_8[i_290]  =  f_311;
      f_312  =  ul_6[15];
      adf_8[i_289]  =  f_312;
    }  // B60
    else
    {
      // BLOCK 62
    }  // B60
    // BLOCK 63 MERGES [62 61 ]
    f_313  =  adf_8[i_37];
    i_314  =  *((__global int *) (params + 0L));
    i_315  =  *((__global int *) (params + 8L));
    i_316  =  i_288 + i_292;
    b_317  =  i_316 < i_314;
    if(b_317)
    {
      // BLOCK 64
      b_318  =  i_287 < i_315;
      if(b_318)
      {
        // BLOCK 65
        i_319  =  *((__global int *) (params + 40L));
        b_320  =  i_319 < 2;
        if(b_320)
        {
          // BLOCK 66
          i_321  =  *((__global int *) (params + 52L));
          i_322  =  *((__global int *) (params + 4L));
          i_323  =  *((__global int *) (params + 48L));
          i_324  =  *((__global int *) (params + 24L));
          i_325  =  *((__global int *) (params + 32L));
          i_326  =  *((__global int *) (params + 20L));
          i_327  =  i_321 + i_316;
          b_328  =  i_326 == 0;
          if(b_328)
          {
            // BLOCK 67
            f_329  =  f_313;
          }  // B66
          else
          {
            // BLOCK 68
            l_330  =  (long) i_327;
            l_331  =  l_330 << 2;
            ul_332  =  ul_3 + l_331;
            f_333  =  *((__global float *) (bias + l_331));
            f_334  =  f_333 + f_313;
            f_329  =  f_334;
          }  // B66
          // BLOCK 69 MERGES [67 68 ]
          i_335  =  i_287 / i_322;
          i_336  =  i_335 * i_323;
          i_337  =  i_336 + i_327;
          b_338  =  i_324 < 0;
          if(b_338)
          {
            // BLOCK 70
            f_339  =  f_329;
          }  // B69
          else
          {
            // BLOCK 71
            i_340  =  i_337 + i_324;
            l_341  =  (long) i_340;
            l_342  =  l_341 << 1;
            ul_343  =  ul_0 + l_342;
            sh_344  =  *((__global short *) (values + l_342));
            i_345  =  (int) sh_344;
            f_346  =  half_to_float((short) i_345);
            f_347  =  f_346 + f_329;
            f_339  =  f_347;
          }  // B69
          // BLOCK 72 MERGES [70 71 ]
          i_348  =  *((__global int *) (params + 28L));
          b_349  =  i_348 == 1;
          if(b_349)
          {
            // BLOCK 73
            f_350  =  -f_339;
            f_351  =  exp(f_350);
            f_352  =  f_351 + 1.0F;
            f_353  =  f_339 / f_352;
            f_354  =  f_353;
          }  // B72
          else
          {
            // BLOCK 74
            b_355  =  i_348 == 2;
            if(b_355)
            {
              // BLOCK 75
              f_356  =  fabs(f_339);
              f_357  =  fma(f_356, 0.34F, 1.0F);
              f_358  =  1.0F / f_357;
              f_359  =  fma(f_358, -0.026121028F, 0.13950191F);
              f_360  =  f_359 * f_358;
              f_361  =  f_360 - 0.2731372F;
              f_362  =  fma(f_358, f_361, 0.20218718F);
              f_363  =  f_362 * f_358;
              f_364  =  f_363 - 0.044721164F;
              f_365  =  fma(f_358, f_364, 0.115360156F);
              f_366  =  fma(f_358, f_365, 0.11519744F);
              f_367  =  fma(f_358, f_366, 0.13611223F);
              f_368  =  fma(f_358, f_367, 0.1356205F);
              f_369  =  f_356 * -0.5F;
              f_370  =  f_369 * f_356;
              f_371  =  exp(f_370);
              f_372  =  f_371 * f_358;
              f_373  =  f_368 * f_372;
              f_374  =  f_373 * f_339;
              i_375  =  isless(f_339, 0.0F);
              if(i_375 == 1)
              {
                // BLOCK 76
                f_354  =  f_374;
              }  // B75
              else
              {
                // BLOCK 77
                f_376  =  f_339 - f_374;
                f_354  =  f_376;
              }  // B75
            }  // B74
            else
            {
              // BLOCK 78
              b_377  =  i_348 == 3;
              if(b_377)
              {
                // BLOCK 79
                f_378  =  f_339 * -1.702F;
                f_379  =  exp(f_378);
                f_380  =  f_379 + 1.0F;
                f_381  =  f_339 / f_380;
                f_354  =  f_381;
              }  // B78
              else
              {
                // BLOCK 80
                f_354  =  f_339;
              }  // B78
            }  // B74
          }  // B72
          // BLOCK 81 MERGES [73 76 80 79 77 ]
          i_382  =  i_337 * i_322;
          i_383  =  i_382 + i_287;
          i_384  =  i_322 * i_335;
          i_385  =  i_383 - i_384;
          b_386  =  i_325 < 0;
          if(b_386)
          {
            // BLOCK 82
            f_387  =  f_354;
          }  // B81
          else
          {
            // BLOCK 83
            i_388  =  i_385 + i_325;
            l_389  =  (long) i_388;
            l_390  =  l_389 << 1;
            ul_391  =  ul_0 + l_390;
            sh_392  =  *((__global short *) (values + l_390));
            i_393  =  (int) sh_392;
            f_394  =  half_to_float((short) i_393);
            f_395  =  f_394 + f_354;
            f_387  =  f_395;
          }  // B81
          // BLOCK 84 MERGES [82 83 ]
          i_396  =  *((__global int *) (params + 16L));
          i_397  =  i_396 + i_385;
          l_398  =  (long) i_397;
          l_399  =  l_398 << 1;
          ul_400  =  ul_0 + l_399;
          f_401  =  f_387;
          i_402  =  float_to_half(f_401);
          sh_403  =  (short) i_402;
          *((__global short *) (values + l_399))  =  sh_403;
        }  // B65
        else
        {
          // BLOCK 85
          i_404  =  *((__global int *) (params + 36L));
          i_405  =  i_51 * i_314;
          i_406  =  i_405 + i_316;
          i_407  =  i_406 * i_315;
          i_408  =  i_407 + i_404;
          i_409  =  i_408 + i_287;
          l_410  =  (long) i_409;
          l_411  =  l_410 << 2;
          ul_412  =  ul_1 + l_411;
          *((__global float *) (arena + l_411))  =  f_313;
        }  // B65
      }  // B64
      else
      {
        // BLOCK 86
      }  // B64
    }  // B63
    else
    {
      // BLOCK 87
    }  // B63
    // BLOCK 88 MERGES [87 84 85 86 ]
    f_413  =  adf_8[i_291];
    i_414  =  *((__global int *) (params + 0L));
    i_415  =  *((__global int *) (params + 8L));
    b_416  =  i_316 < i_414;
    if(b_416)
    {
      // BLOCK 89
      i_417  =  i_287 + 16;
      b_418  =  i_417 < i_415;
      if(b_418)
      {
        // BLOCK 90
        i_419  =  *((__global int *) (params + 40L));
        b_420  =  i_419 < 2;
        if(b_420)
        {
          // BLOCK 91
          i_421  =  *((__global int *) (params + 52L));
          i_422  =  *((__global int *) (params + 4L));
          i_423  =  *((__global int *) (params + 48L));
          i_424  =  *((__global int *) (params + 24L));
          i_425  =  *((__global int *) (params + 32L));
          i_426  =  *((__global int *) (params + 20L));
          i_427  =  i_421 + i_316;
          b_428  =  i_426 == 0;
          if(b_428)
          {
            // BLOCK 92
            f_429  =  f_413;
          }  // B91
          else
          {
            // BLOCK 93
            l_430  =  (long) i_427;
            l_431  =  l_430 << 2;
            ul_432  =  ul_3 + l_431;
            f_433  =  *((__global float *) (bias + l_431));
            f_434  =  f_433 + f_413;
            f_429  =  f_434;
          }  // B91
          // BLOCK 94 MERGES [92 93 ]
          i_435  =  i_417 / i_422;
          i_436  =  i_435 * i_423;
          i_437  =  i_436 + i_427;
          b_438  =  i_424 < 0;
          if(b_438)
          {
            // BLOCK 95
            f_439  =  f_429;
          }  // B94
          else
          {
            // BLOCK 96
            i_440  =  i_437 + i_424;
            l_441  =  (long) i_440;
            l_442  =  l_441 << 1;
            ul_443  =  ul_0 + l_442;
            sh_444  =  *((__global short *) (values + l_442));
            i_445  =  (int) sh_444;
            f_446  =  half_to_float((short) i_445);
            f_447  =  f_446 + f_429;
            f_439  =  f_447;
          }  // B94
          // BLOCK 97 MERGES [95 96 ]
          i_448  =  *((__global int *) (params + 28L));
          b_449  =  i_448 == 1;
          if(b_449)
          {
            // BLOCK 98
            f_450  =  -f_439;
            f_451  =  exp(f_450);
            f_452  =  f_451 + 1.0F;
            f_453  =  f_439 / f_452;
            f_454  =  f_453;
          }  // B97
          else
          {
            // BLOCK 99
            b_455  =  i_448 == 2;
            if(b_455)
            {
              // BLOCK 100
              f_456  =  fabs(f_439);
              f_457  =  fma(f_456, 0.34F, 1.0F);
              f_458  =  1.0F / f_457;
              f_459  =  fma(f_458, -0.026121028F, 0.13950191F);
              f_460  =  f_459 * f_458;
              f_461  =  f_460 - 0.2731372F;
              f_462  =  fma(f_458, f_461, 0.20218718F);
              f_463  =  f_462 * f_458;
              f_464  =  f_463 - 0.044721164F;
              f_465  =  fma(f_458, f_464, 0.115360156F);
              f_466  =  fma(f_458, f_465, 0.11519744F);
              f_467  =  fma(f_458, f_466, 0.13611223F);
              f_468  =  fma(f_458, f_467, 0.1356205F);
              f_469  =  f_456 * -0.5F;
              f_470  =  f_469 * f_456;
              f_471  =  exp(f_470);
              f_472  =  f_471 * f_458;
              f_473  =  f_468 * f_472;
              f_474  =  f_473 * f_439;
              i_475  =  isless(f_439, 0.0F);
              if(i_475 == 1)
              {
                // BLOCK 101
                f_454  =  f_474;
              }  // B100
              else
              {
                // BLOCK 102
                f_476  =  f_439 - f_474;
                f_454  =  f_476;
              }  // B100
            }  // B99
            else
            {
              // BLOCK 103
              b_477  =  i_448 == 3;
              if(b_477)
              {
                // BLOCK 104
                f_478  =  f_439 * -1.702F;
                f_479  =  exp(f_478);
                f_480  =  f_479 + 1.0F;
                f_481  =  f_439 / f_480;
                f_454  =  f_481;
              }  // B103
              else
              {
                // BLOCK 105
                f_454  =  f_439;
              }  // B103
            }  // B99
          }  // B97
          // BLOCK 106 MERGES [98 101 105 104 102 ]
          i_482  =  i_437 * i_422;
          i_483  =  i_482 + i_417;
          i_484  =  i_422 * i_435;
          i_485  =  i_483 - i_484;
          b_486  =  i_425 < 0;
          if(b_486)
          {
            // BLOCK 107
            f_487  =  f_454;
          }  // B106
          else
          {
            // BLOCK 108
            i_488  =  i_485 + i_425;
            l_489  =  (long) i_488;
            l_490  =  l_489 << 1;
            ul_491  =  ul_0 + l_490;
            sh_492  =  *((__global short *) (values + l_490));
            i_493  =  (int) sh_492;
            f_494  =  half_to_float((short) i_493);
            f_495  =  f_494 + f_454;
            f_487  =  f_495;
          }  // B106
          // BLOCK 109 MERGES [107 108 ]
          i_496  =  *((__global int *) (params + 16L));
          i_497  =  i_496 + i_485;
          l_498  =  (long) i_497;
          l_499  =  l_498 << 1;
          ul_500  =  ul_0 + l_499;
          f_501  =  f_487;
          i_502  =  float_to_half(f_501);
          sh_503  =  (short) i_502;
          *((__global short *) (values + l_499))  =  sh_503;
        }  // B90
        else
        {
          // BLOCK 110
          i_504  =  *((__global int *) (params + 36L));
          i_505  =  i_51 * i_414;
          i_506  =  i_505 + i_316;
          i_507  =  i_506 * i_415;
          i_508  =  i_507 + i_504;
          i_509  =  i_508 + i_417;
          l_510  =  (long) i_509;
          l_511  =  l_510 << 2;
          ul_512  =  ul_1 + l_511;
          *((__global float *) (arena + l_511))  =  f_413;
        }  // B90
      }  // B89
      else
      {
        // BLOCK 111
      }  // B89
    }  // B88
    else
    {
      // BLOCK 112
    }  // B88
    // BLOCK 113 MERGES [112 109 110 111 ]
    f_513  =  adf_8[i_290];
    i_514  =  *((__global int *) (params + 0L));
    i_515  =  *((__global int *) (params + 8L));
    b_516  =  i_316 < i_514;
    if(b_516)
    {
      // BLOCK 114
      i_517  =  i_287 + 32;
      b_518  =  i_517 < i_515;
      if(b_518)
      {
        // BLOCK 115
        i_519  =  *((__global int *) (params + 40L));
        b_520  =  i_519 < 2;
        if(b_520)
        {
          // BLOCK 116
          i_521  =  *((__global int *) (params + 52L));
          i_522  =  *((__global int *) (params + 4L));
          i_523  =  *((__global int *) (params + 48L));
          i_524  =  *((__global int *) (params + 24L));
          i_525  =  *((__global int *) (params + 32L));
          i_526  =  *((__global int *) (params + 20L));
          i_527  =  i_521 + i_316;
          b_528  =  i_526 == 0;
          if(b_528)
          {
            // BLOCK 117
            f_529  =  f_513;
          }  // B116
          else
          {
            // BLOCK 118
            l_530  =  (long) i_527;
            l_531  =  l_530 << 2;
            ul_532  =  ul_3 + l_531;
            f_533  =  *((__global float *) (bias + l_531));
            f_534  =  f_533 + f_513;
            f_529  =  f_534;
          }  // B116
          // BLOCK 119 MERGES [117 118 ]
          i_535  =  i_517 / i_522;
          i_536  =  i_535 * i_523;
          i_537  =  i_536 + i_527;
          b_538  =  i_524 < 0;
          if(b_538)
          {
            // BLOCK 120
            f_539  =  f_529;
          }  // B119
          else
          {
            // BLOCK 121
            i_540  =  i_537 + i_524;
            l_541  =  (long) i_540;
            l_542  =  l_541 << 1;
            ul_543  =  ul_0 + l_542;
            sh_544  =  *((__global short *) (values + l_542));
            i_545  =  (int) sh_544;
            f_546  =  half_to_float((short) i_545);
            f_547  =  f_546 + f_529;
            f_539  =  f_547;
          }  // B119
          // BLOCK 122 MERGES [120 121 ]
          i_548  =  *((__global int *) (params + 28L));
          b_549  =  i_548 == 1;
          if(b_549)
          {
            // BLOCK 123
            f_550  =  -f_539;
            f_551  =  exp(f_550);
            f_552  =  f_551 + 1.0F;
            f_553  =  f_539 / f_552;
            f_554  =  f_553;
          }  // B122
          else
          {
            // BLOCK 124
            b_555  =  i_548 == 2;
            if(b_555)
            {
              // BLOCK 125
              f_556  =  fabs(f_539);
              f_557  =  fma(f_556, 0.34F, 1.0F);
              f_558  =  1.0F / f_557;
              f_559  =  fma(f_558, -0.026121028F, 0.13950191F);
              f_560  =  f_559 * f_558;
              f_561  =  f_560 - 0.2731372F;
              f_562  =  fma(f_558, f_561, 0.20218718F);
              f_563  =  f_562 * f_558;
              f_564  =  f_563 - 0.044721164F;
              f_565  =  fma(f_558, f_564, 0.115360156F);
              f_566  =  fma(f_558, f_565, 0.11519744F);
              f_567  =  fma(f_558, f_566, 0.13611223F);
              f_568  =  fma(f_558, f_567, 0.1356205F);
              f_569  =  f_556 * -0.5F;
              f_570  =  f_569 * f_556;
              f_571  =  exp(f_570);
              f_572  =  f_571 * f_558;
              f_573  =  f_568 * f_572;
              f_574  =  f_573 * f_539;
              i_575  =  isless(f_539, 0.0F);
              if(i_575 == 1)
              {
                // BLOCK 126
                f_554  =  f_574;
              }  // B125
              else
              {
                // BLOCK 127
                f_576  =  f_539 - f_574;
                f_554  =  f_576;
              }  // B125
            }  // B124
            else
            {
              // BLOCK 128
              b_577  =  i_548 == 3;
              if(b_577)
              {
                // BLOCK 129
                f_578  =  f_539 * -1.702F;
                f_579  =  exp(f_578);
                f_580  =  f_579 + 1.0F;
                f_581  =  f_539 / f_580;
                f_554  =  f_581;
              }  // B128
              else
              {
                // BLOCK 130
                f_554  =  f_539;
              }  // B128
            }  // B124
          }  // B122
          // BLOCK 131 MERGES [123 126 130 129 127 ]
          i_582  =  i_537 * i_522;
          i_583  =  i_582 + i_517;
          i_584  =  i_522 * i_535;
          i_585  =  i_583 - i_584;
          b_586  =  i_525 < 0;
          if(b_586)
          {
            // BLOCK 132
            f_587  =  f_554;
          }  // B131
          else
          {
            // BLOCK 133
            i_588  =  i_585 + i_525;
            l_589  =  (long) i_588;
            l_590  =  l_589 << 1;
            ul_591  =  ul_0 + l_590;
            sh_592  =  *((__global short *) (values + l_590));
            i_593  =  (int) sh_592;
            f_594  =  half_to_float((short) i_593);
            f_595  =  f_594 + f_554;
            f_587  =  f_595;
          }  // B131
          // BLOCK 134 MERGES [132 133 ]
          i_596  =  *((__global int *) (params + 16L));
          i_597  =  i_596 + i_585;
          l_598  =  (long) i_597;
          l_599  =  l_598 << 1;
          ul_600  =  ul_0 + l_599;
          f_601  =  f_587;
          i_602  =  float_to_half(f_601);
          sh_603  =  (short) i_602;
          *((__global short *) (values + l_599))  =  sh_603;
        }  // B115
        else
        {
          // BLOCK 135
          i_604  =  *((__global int *) (params + 36L));
          i_605  =  i_51 * i_514;
          i_606  =  i_605 + i_316;
          i_607  =  i_606 * i_515;
          i_608  =  i_607 + i_604;
          i_609  =  i_608 + i_517;
          l_610  =  (long) i_609;
          l_611  =  l_610 << 2;
          ul_612  =  ul_1 + l_611;
          *((__global float *) (arena + l_611))  =  f_513;
        }  // B115
      }  // B114
      else
      {
        // BLOCK 136
      }  // B114
    }  // B113
    else
    {
      // BLOCK 137
    }  // B113
    // BLOCK 138 MERGES [137 134 135 136 ]
    f_613  =  adf_8[i_289];
    i_614  =  *((__global int *) (params + 0L));
    i_615  =  *((__global int *) (params + 8L));
    i_616  =  i_292 + 1;
    b_617  =  i_316 < i_614;
    if(b_617)
    {
      // BLOCK 139
      i_618  =  i_287 + 48;
      b_619  =  i_618 < i_615;
      if(b_619)
      {
        // BLOCK 140
        i_620  =  *((__global int *) (params + 40L));
        b_621  =  i_620 < 2;
        if(b_621)
        {
          // BLOCK 141
          i_622  =  *((__global int *) (params + 52L));
          i_623  =  *((__global int *) (params + 4L));
          i_624  =  *((__global int *) (params + 48L));
          i_625  =  *((__global int *) (params + 24L));
          i_626  =  *((__global int *) (params + 32L));
          i_627  =  *((__global int *) (params + 20L));
          i_628  =  i_622 + i_316;
          b_629  =  i_627 == 0;
          if(b_629)
          {
            // BLOCK 142
            f_630  =  f_613;
          }  // B141
          else
          {
            // BLOCK 143
            l_631  =  (long) i_628;
            l_632  =  l_631 << 2;
            ul_633  =  ul_3 + l_632;
            f_634  =  *((__global float *) (bias + l_632));
            f_635  =  f_634 + f_613;
            f_630  =  f_635;
          }  // B141
          // BLOCK 144 MERGES [142 143 ]
          i_636  =  i_618 / i_623;
          i_637  =  i_636 * i_624;
          i_638  =  i_637 + i_628;
          b_639  =  i_625 < 0;
          if(b_639)
          {
            // BLOCK 145
            f_640  =  f_630;
          }  // B144
          else
          {
            // BLOCK 146
            i_641  =  i_638 + i_625;
            l_642  =  (long) i_641;
            l_643  =  l_642 << 1;
            ul_644  =  ul_0 + l_643;
            sh_645  =  *((__global short *) (values + l_643));
            i_646  =  (int) sh_645;
            f_647  =  half_to_float((short) i_646);
            f_648  =  f_647 + f_630;
            f_640  =  f_648;
          }  // B144
          // BLOCK 147 MERGES [145 146 ]
          i_649  =  *((__global int *) (params + 28L));
          b_650  =  i_649 == 1;
          if(b_650)
          {
            // BLOCK 148
            f_651  =  -f_640;
            f_652  =  exp(f_651);
            f_653  =  f_652 + 1.0F;
            f_654  =  f_640 / f_653;
            f_655  =  f_654;
          }  // B147
          else
          {
            // BLOCK 149
            b_656  =  i_649 == 2;
            if(b_656)
            {
              // BLOCK 150
              f_657  =  fabs(f_640);
              f_658  =  fma(f_657, 0.34F, 1.0F);
              f_659  =  1.0F / f_658;
              f_660  =  fma(f_659, -0.026121028F, 0.13950191F);
              f_661  =  f_660 * f_659;
              f_662  =  f_661 - 0.2731372F;
              f_663  =  fma(f_659, f_662, 0.20218718F);
              f_664  =  f_663 * f_659;
              f_665  =  f_664 - 0.044721164F;
              f_666  =  fma(f_659, f_665, 0.115360156F);
              f_667  =  fma(f_659, f_666, 0.11519744F);
              f_668  =  fma(f_659, f_667, 0.13611223F);
              f_669  =  fma(f_659, f_668, 0.1356205F);
              f_670  =  f_657 * -0.5F;
              f_671  =  f_670 * f_657;
              f_672  =  exp(f_671);
              f_673  =  f_672 * f_659;
              f_674  =  f_669 * f_673;
              f_675  =  f_674 * f_640;
              i_676  =  isless(f_640, 0.0F);
              if(i_676 == 1)
              {
                // BLOCK 151
                f_655  =  f_675;
              }  // B150
              else
              {
                // BLOCK 152
                f_677  =  f_640 - f_675;
                f_655  =  f_677;
              }  // B150
            }  // B149
            else
            {
              // BLOCK 153
              b_678  =  i_649 == 3;
              if(b_678)
              {
                // BLOCK 154
                f_679  =  f_640 * -1.702F;
                f_680  =  exp(f_679);
                f_681  =  f_680 + 1.0F;
                f_682  =  f_640 / f_681;
                f_655  =  f_682;
              }  // B153
              else
              {
                // BLOCK 155
                f_655  =  f_640;
              }  // B153
            }  // B149
          }  // B147
          // BLOCK 156 MERGES [148 151 155 154 152 ]
          i_683  =  i_638 * i_623;
          i_684  =  i_683 + i_618;
          i_685  =  i_623 * i_636;
          i_686  =  i_684 - i_685;
          b_687  =  i_626 < 0;
          if(b_687)
          {
            // BLOCK 157
            f_688  =  f_655;
          }  // B156
          else
          {
            // BLOCK 158
            i_689  =  i_686 + i_626;
            l_690  =  (long) i_689;
            l_691  =  l_690 << 1;
            ul_692  =  ul_0 + l_691;
            sh_693  =  *((__global short *) (values + l_691));
            i_694  =  (int) sh_693;
            f_695  =  half_to_float((short) i_694);
            f_696  =  f_695 + f_655;
            f_688  =  f_696;
          }  // B156
          // BLOCK 159 MERGES [157 158 ]
          i_697  =  *((__global int *) (params + 16L));
          i_698  =  i_697 + i_686;
          l_699  =  (long) i_698;
          l_700  =  l_699 << 1;
          ul_701  =  ul_0 + l_700;
          f_702  =  f_688;
          i_703  =  float_to_half(f_702);
          sh_704  =  (short) i_703;
          *((__global short *) (values + l_700))  =  sh_704;
        }  // B140
        else
        {
          // BLOCK 160
          i_705  =  *((__global int *) (params + 36L));
          i_706  =  i_51 * i_614;
          i_707  =  i_706 + i_316;
          i_708  =  i_707 * i_615;
          i_709  =  i_708 + i_705;
          i_710  =  i_709 + i_618;
          l_711  =  (long) i_710;
          l_712  =  l_711 << 2;
          ul_713  =  ul_1 + l_712;
          *((__global float *) (arena + l_712))  =  f_613;
        }  // B140
      }  // B139
      else
      {
        // BLOCK 161
      }  // B139
    }  // B138
    else
    {
      // BLOCK 162
    }  // B138
    // BLOCK 163 MERGES [162 161 160 159 ]
    i_714  =  i_616;
    i_292  =  i_714;
  }  // B50
  // BLOCK 164
  return;
}  //  kernel
