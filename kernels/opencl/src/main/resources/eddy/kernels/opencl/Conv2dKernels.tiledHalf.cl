// Conv2dKernels.tiledHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void tiledHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_102, b_110, b_111, b_123, b_124, b_135, b_146, b_147, b_158, b_169, b_170, b_181, b_192, b_193, b_204, b_284, b_289, b_294, b_299, b_308, b_309, b_311, b_319, b_329, b_338, b_344, b_366, b_375, b_400, b_402, b_404, b_412, b_422, b_431, b_437, b_459, b_468, b_493, b_495, b_497, b_505, b_515, b_524, b_530, b_552, b_561, b_587, b_589, b_591, b_599, b_609, b_618, b_624, b_646, b_655, b_77;
  float f_133, f_134, f_136, f_137, f_144, f_156, f_157, f_159, f_160, f_167, f_179, f_180, f_182, f_183, f_190, f_202, f_203, f_205, f_206, f_213, f_217, f_219, f_221, f_223, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_285, f_286, f_287, f_288, f_290, f_291, f_292, f_293, f_295, f_296, f_297, f_298, f_300, f_301, f_302, f_303, f_304, f_320, f_324, f_325, f_330, f_335, f_336, f_339, f_340, f_341, f_342, f_343, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_365, f_367, f_368, f_369, f_370, f_376, f_381, f_382, f_397, f_413, f_417, f_418, f_423, f_428, f_429, f_432, f_433, f_434, f_435, f_436, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_449, f_450, f_451, f_452, f_453, f_454, f_455, f_456, f_458, f_460, f_461, f_462, f_463, f_469, f_474, f_475, f_490, f_506, f_510, f_511, f_516, f_521, f_522, f_525, f_526, f_527, f_528, f_529, f_531, f_532, f_533, f_534, f_535, f_536, f_537, f_538, f_539, f_540, f_541, f_542, f_543, f_544, f_545, f_546, f_547, f_548, f_549, f_551, f_553, f_554, f_555, f_556, f_562, f_567, f_568, f_583, f_600, f_604, f_605, f_610, f_615, f_616, f_619, f_620, f_621, f_622, f_623, f_625, f_626, f_627, f_628, f_629, f_630, f_631, f_632, f_633, f_634, f_635, f_636, f_637, f_638, f_639, f_640, f_641, f_642, f_643, f_645, f_647, f_648, f_649, f_650, f_656, f_661, f_662;
  int i_101, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_11, i_112, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_121, i_122, i_125, i_126, i_127, i_13, i_132, i_138, i_139, i_140, i_145, i_148, i_149, i_15, i_150, i_155, i_161, i_162, i_163, i_168, i_17, i_171, i_172, i_173, i_178, i_184, i_185, i_186, i_19, i_191, i_194, i_195, i_196, i_201, i_207, i_208, i_209, i_21, i_214, i_215, i_216, i_218, i_220, i_222, i_224, i_23, i_234, i_248, i_25, i_258, i_268, i_269, i_27, i_278, i_279, i_280, i_281, i_282, i_283, i_29, i_30, i_305, i_306, i_307, i_31, i_310, i_312, i_313, i_314, i_315, i_316, i_317, i_318, i_32, i_326, i_327, i_328, i_33, i_331, i_337, i_34, i_35, i_36, i_364, i_37, i_371, i_372, i_373, i_374, i_377, i_38, i_383, i_384, i_388, i_389, i_39, i_390, i_391, i_392, i_393, i_398, i_399, i_40, i_401, i_403, i_405, i_406, i_407, i_408, i_409, i_41, i_410, i_411, i_419, i_42, i_420, i_421, i_424, i_43, i_430, i_44, i_45, i_457, i_46, i_464, i_465, i_466, i_467, i_47, i_470, i_476, i_477, i_48, i_481, i_482, i_483, i_484, i_485, i_486, i_49, i_491, i_492, i_494, i_496, i_498, i_499, i_50, i_500, i_501, i_502, i_503, i_504, i_51, i_512, i_513, i_514, i_517, i_52, i_523, i_53, i_54, i_55, i_550, i_557, i_558, i_559, i_56, i_560, i_563, i_569, i_57, i_570, i_574, i_575, i_576, i_577, i_578, i_579, i_58, i_584, i_585, i_586, i_588, i_59, i_590, i_592, i_593, i_594, i_595, i_596, i_597, i_598, i_60, i_606, i_607, i_608, i_61, i_611, i_617, i_62, i_63, i_64, i_644, i_65, i_651, i_652, i_653, i_654, i_657, i_66, i_663, i_664, i_668, i_669, i_67, i_670, i_671, i_672, i_673, i_677, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_79, i_80, i_82, i_84, i_86, i_87, i_88, i_90, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_128, l_129, l_141, l_142, l_151, l_152, l_164, l_165, l_174, l_175, l_187, l_188, l_197, l_198, l_210, l_211, l_321, l_322, l_332, l_333, l_378, l_379, l_385, l_386, l_394, l_395, l_414, l_415, l_425, l_426, l_471, l_472, l_478, l_479, l_487, l_488, l_507, l_508, l_518, l_519, l_564, l_565, l_571, l_572, l_580, l_581, l_601, l_602, l_612, l_613, l_658, l_659, l_665, l_666, l_674, l_675;
  short sh_131, sh_154, sh_177, sh_200;
  ulong ul_0, ul_1, ul_10, ul_12, ul_130, ul_14, ul_143, ul_153, ul_16, ul_166, ul_176, ul_18, ul_189, ul_199, ul_2, ul_20, ul_212, ul_22, ul_24, ul_26, ul_270, ul_271, ul_272, ul_273, ul_274, ul_275, ul_276, ul_277, ul_28, ul_3, ul_323, ul_334, ul_380, ul_387, ul_396, ul_416, ul_427, ul_473, ul_480, ul_489, ul_509, ul_520, ul_566, ul_573, ul_582, ul_603, ul_614, ul_660, ul_667, ul_676, ul_78, ul_81, ul_83, ul_85, ul_89, ul_91;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __private float ul_4[16];
  __private float* ul_5 = ul_4;
  __local float adf_6[1024] __attribute__((aligned(16)));
  __local float adf_7[1024] __attribute__((aligned(16)));
  __private float ul_8[4];
  __private float* ul_9 = ul_8;
  ul_5[0]  =  0.0F;
  ul_5[1]  =  0.0F;
  ul_5[2]  =  0.0F;
  ul_5[3]  =  0.0F;
  ul_5[4]  =  0.0F;
  ul_5[5]  =  0.0F;
  ul_5[6]  =  0.0F;
  ul_5[7]  =  0.0F;
  ul_5[8]  =  0.0F;
  ul_5[9]  =  0.0F;
  ul_5[10]  =  0.0F;
  ul_5[11]  =  0.0F;
  ul_5[12]  =  0.0F;
  ul_5[13]  =  0.0F;
  ul_5[14]  =  0.0F;
  ul_5[15]  =  0.0F;
  ul_10  =  ul_3 + 0L;
  i_11  =  *((__global int *) (params + 0L));
  ul_12  =  ul_3 + 8L;
  i_13  =  *((__global int *) (params + 8L));
  ul_14  =  ul_3 + 4L;
  i_15  =  *((__global int *) (params + 4L));
  ul_16  =  ul_3 + 44L;
  i_17  =  *((__global int *) (params + 44L));
  ul_18  =  ul_3 + 56L;
  i_19  =  *((__global int *) (params + 56L));
  ul_20  =  ul_3 + 60L;
  i_21  =  *((__global int *) (params + 60L));
  ul_22  =  ul_3 + 72L;
  i_23  =  *((__global int *) (params + 72L));
  ul_24  =  ul_3 + 76L;
  i_25  =  *((__global int *) (params + 76L));
  ul_26  =  ul_3 + 40L;
  i_27  =  *((__global int *) (params + 40L));
  ul_28  =  ul_3 + 12L;
  i_29  =  *((__global int *) (params + 12L));
  i_30  =  i_19 * i_21;
  i_31  =  get_group_id(0);
  i_32  =  i_31 << 6;
  i_33  =  get_local_id(1);
  i_34  =  i_33 << 4;
  i_35  =  get_local_id(0);
  i_36  =  i_34 + i_35;
  i_37  =  i_36 % 64;
  i_38  =  i_32 + i_37;
  i_39  =  i_38 / i_15;
  i_40  =  i_17 * i_39;
  i_41  =  i_30 * i_40;
  i_42  =  i_41 + i_29;
  i_43  =  i_23 * i_25;
  i_44  =  i_17 + 15;
  i_45  =  i_44 >> 31;
  i_46  =  i_45 >> 28;
  i_47  =  i_46 + i_44;
  i_48  =  i_47 >> 4;
  i_49  =  i_43 * i_48;
  i_50  =  get_group_id(2);
  i_51  =  i_49 * i_50;
  i_52  =  i_51 / i_27;
  i_53  =  i_50 + 1;
  i_54  =  i_53 * i_49;
  i_55  =  i_54 / i_27;
  i_56  =  get_group_id(1);
  i_57  =  i_56 << 6;
  i_58  =  i_57 + i_37;
  i_59  =  i_33 << 2;
  i_60  =  i_36 >> 31;
  i_61  =  i_60 >> 26;
  i_62  =  i_61 + i_36;
  i_63  =  i_62 >> 6;
  i_64  =  i_63 + 12;
  i_65  =  i_64 << 6;
  i_66  =  i_65 + i_37;
  i_67  =  i_63 + 8;
  i_68  =  i_67 << 6;
  i_69  =  i_68 + i_37;
  i_70  =  i_63 + 4;
  i_71  =  i_70 << 6;
  i_72  =  i_71 + i_37;
  i_73  =  i_62 & -64;
  i_74  =  i_73 + i_37;
  // BLOCK 1 MERGES [0 48 ]
  i_75  =  i_52;
  for(;i_75 < i_55;)
  {
    // BLOCK 2
    i_76  =  i_75 / i_48;
    b_77  =  i_38 < i_13;
    if(b_77)
    {
      // BLOCK 3
      ul_78  =  ul_3 + 92L;
      i_79  =  *((__global int *) (params + 92L));
      i_80  =  *((__global int *) (params + 76L));
      ul_81  =  ul_3 + 80L;
      i_82  =  *((__global int *) (params + 80L));
      ul_83  =  ul_3 + 64L;
      i_84  =  *((__global int *) (params + 64L));
      ul_85  =  ul_3 + 68L;
      i_86  =  *((__global int *) (params + 68L));
      i_87  =  *((__global int *) (params + 56L));
      i_88  =  *((__global int *) (params + 60L));
      ul_89  =  ul_3 + 84L;
      i_90  =  *((__global int *) (params + 84L));
      ul_91  =  ul_3 + 88L;
      i_92  =  *((__global int *) (params + 88L));
      i_93  =  i_15 * i_39;
      i_94  =  i_38 - i_93;
      i_95  =  i_94 / i_79;
      i_96  =  i_82 * i_95;
      i_97  =  i_76 / i_80;
      i_98  =  i_96 + i_97;
      i_99  =  i_98 - i_90;
      b_100  =  i_99 < 0;
      if(b_100)
      {
        // BLOCK 4
        i_101  =  -1;
      }  // B3
      else
      {
        // BLOCK 5
        b_102  =  i_99 < i_84;
        if(b_102)
        {
          // BLOCK 6
          i_103  =  i_80 * i_97;
          i_104  =  i_76 - i_103;
          i_105  =  i_79 * i_95;
          i_106  =  i_94 - i_105;
          i_107  =  i_106 * i_82;
          i_108  =  i_104 + i_107;
          i_109  =  i_108 - i_92;
          b_110  =  i_109 < 0;
          if(b_110)
          {
            // BLOCK 7
            i_101  =  -1;
          }  // B6
          else
          {
            // BLOCK 8
            b_111  =  i_109 < i_86;
            if(b_111)
            {
              // BLOCK 9
              i_112  =  i_87 * i_99;
              i_113  =  i_112 / i_84;
              i_114  =  i_88 * i_113;
              i_115  =  i_109 * i_88;
              i_116  =  i_115 / i_86;
              i_117  =  i_114 + i_116;
              i_101  =  i_117;
            }  // B8
            else
            {
              // BLOCK 10
              i_101  =  -1;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 11
          i_101  =  -1;
        }  // B5
      }  // B3
    }  // B2
    else
    {
      // BLOCK 12
      i_101  =  -1;
    }  // B2
    // BLOCK 13 MERGES [12 4 9 10 7 11 ]
    i_118  =  i_17 * i_76;
    i_119  =  i_48 * i_76;
    i_120  =  i_75 - i_119;
    i_121  =  i_120 << 4;
    i_122  =  i_121 + i_63;
    b_123  =  i_122 < i_17;
    if(b_123)
    {
      // BLOCK 14
      b_124  =  i_58 < i_11;
      if(b_124)
      {
        // BLOCK 15
        i_125  =  i_118 + i_122;
        i_126  =  i_125 * i_11;
        i_127  =  i_126 + i_58;
        l_128  =  (long) i_127;
        l_129  =  l_128 << 1;
        ul_130  =  ul_1 + l_129;
        sh_131  =  *((__global short *) (w + l_129));
        i_132  =  (int) sh_131;
        f_133  =  half_to_float((short) i_132);
        f_134  =  f_133;
      }  // B14
      else
      {
        // BLOCK 16
        f_134  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_135  =  i_101 < 0;
      if(b_135)
      {
        // BLOCK 18
        f_136  =  f_134;
        f_137  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_138  =  i_30 * i_122;
        i_139  =  i_42 + i_138;
        i_140  =  i_139 + i_101;
        l_141  =  (long) i_140;
        l_142  =  l_141 << 2;
        ul_143  =  ul_0 + l_142;
        f_144  =  *((__global float *) (arena + l_142));
        f_136  =  f_134;
        f_137  =  f_144;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_136  =  0.0F;
      f_137  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_6[i_74]  =  f_136;
    adf_7[i_74]  =  f_137;
    i_145  =  i_121 + i_70;
    b_146  =  i_145 < i_17;
    if(b_146)
    {
      // BLOCK 22
      b_147  =  i_58 < i_11;
      if(b_147)
      {
        // BLOCK 23
        i_148  =  i_118 + i_145;
        i_149  =  i_148 * i_11;
        i_150  =  i_149 + i_58;
        l_151  =  (long) i_150;
        l_152  =  l_151 << 1;
        ul_153  =  ul_1 + l_152;
        sh_154  =  *((__global short *) (w + l_152));
        i_155  =  (int) sh_154;
        f_156  =  half_to_float((short) i_155);
        f_157  =  f_156;
      }  // B22
      else
      {
        // BLOCK 24
        f_157  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_158  =  i_101 < 0;
      if(b_158)
      {
        // BLOCK 26
        f_159  =  f_157;
        f_160  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_161  =  i_30 * i_145;
        i_162  =  i_161 + i_42;
        i_163  =  i_162 + i_101;
        l_164  =  (long) i_163;
        l_165  =  l_164 << 2;
        ul_166  =  ul_0 + l_165;
        f_167  =  *((__global float *) (arena + l_165));
        f_159  =  f_157;
        f_160  =  f_167;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_159  =  0.0F;
      f_160  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_6[i_72]  =  f_159;
    adf_7[i_72]  =  f_160;
    i_168  =  i_121 + i_67;
    b_169  =  i_168 < i_17;
    if(b_169)
    {
      // BLOCK 30
      b_170  =  i_58 < i_11;
      if(b_170)
      {
        // BLOCK 31
        i_171  =  i_118 + i_168;
        i_172  =  i_171 * i_11;
        i_173  =  i_172 + i_58;
        l_174  =  (long) i_173;
        l_175  =  l_174 << 1;
        ul_176  =  ul_1 + l_175;
        sh_177  =  *((__global short *) (w + l_175));
        i_178  =  (int) sh_177;
        f_179  =  half_to_float((short) i_178);
        f_180  =  f_179;
      }  // B30
      else
      {
        // BLOCK 32
        f_180  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_181  =  i_101 < 0;
      if(b_181)
      {
        // BLOCK 34
        f_182  =  f_180;
        f_183  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_184  =  i_30 * i_168;
        i_185  =  i_184 + i_42;
        i_186  =  i_185 + i_101;
        l_187  =  (long) i_186;
        l_188  =  l_187 << 2;
        ul_189  =  ul_0 + l_188;
        f_190  =  *((__global float *) (arena + l_188));
        f_182  =  f_180;
        f_183  =  f_190;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_182  =  0.0F;
      f_183  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_6[i_69]  =  f_182;
    adf_7[i_69]  =  f_183;
    i_191  =  i_121 + i_64;
    b_192  =  i_191 < i_17;
    if(b_192)
    {
      // BLOCK 38
      b_193  =  i_58 < i_11;
      if(b_193)
      {
        // BLOCK 39
        i_194  =  i_118 + i_191;
        i_195  =  i_194 * i_11;
        i_196  =  i_195 + i_58;
        l_197  =  (long) i_196;
        l_198  =  l_197 << 1;
        ul_199  =  ul_1 + l_198;
        sh_200  =  *((__global short *) (w + l_198));
        i_201  =  (int) sh_200;
        f_202  =  half_to_float((short) i_201);
        f_203  =  f_202;
      }  // B38
      else
      {
        // BLOCK 40
        f_203  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [40 39 ]
      b_204  =  i_101 < 0;
      if(b_204)
      {
        // BLOCK 42
        f_205  =  f_203;
        f_206  =  0.0F;
      }  // B41
      else
      {
        // BLOCK 43
        i_207  =  i_30 * i_191;
        i_208  =  i_207 + i_42;
        i_209  =  i_208 + i_101;
        l_210  =  (long) i_209;
        l_211  =  l_210 << 2;
        ul_212  =  ul_0 + l_211;
        f_213  =  *((__global float *) (arena + l_211));
        f_205  =  f_203;
        f_206  =  f_213;
      }  // B41
    }  // B37
    else
    {
      // BLOCK 44
      f_205  =  0.0F;
      f_206  =  0.0F;
    }  // B37
    // BLOCK 45 MERGES [44 42 43 ]
    adf_6[i_66]  =  f_205;
    adf_7[i_66]  =  f_206;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 46 MERGES [45 47 ]
    i_214  =  0;
    for(;i_214 < 16;)
    {
      // BLOCK 47
      i_215  =  i_214 << 6;
      i_216  =  i_215 + i_35;
      f_217  =  adf_7[i_216];
      ul_9[0]  =  f_217;
      i_218  =  i_216 + 16;
      f_219  =  adf_7[i_218];
      ul_9[1]  =  f_219;
      i_220  =  i_216 + 32;
      f_221  =  adf_7[i_220];
      ul_9[2]  =  f_221;
      i_222  =  i_216 + 48;
      f_223  =  adf_7[i_222];
      ul_9[3]  =  f_223;
      i_224  =  i_59 + i_215;
      f_225  =  adf_6[i_224];
      f_226  =  ul_5[0];
      f_227  =  fma(f_217, f_225, f_226);
      ul_5[0]  =  f_227;
      f_228  =  ul_5[1];
      f_229  =  fma(f_219, f_225, f_228);
      ul_5[1]  =  f_229;
      f_230  =  ul_5[2];
      f_231  =  fma(f_221, f_225, f_230);
      ul_5[2]  =  f_231;
      f_232  =  ul_5[3];
      f_233  =  fma(f_223, f_225, f_232);
      ul_5[3]  =  f_233;
      i_234  =  i_224 + 1;
      f_235  =  adf_6[i_234];
      f_236  =  ul_5[4];
      f_237  =  ul_9[0];
      f_238  =  fma(f_235, f_237, f_236);
      ul_5[4]  =  f_238;
      f_239  =  ul_5[5];
      f_240  =  ul_9[1];
      f_241  =  fma(f_235, f_240, f_239);
      ul_5[5]  =  f_241;
      f_242  =  ul_5[6];
      f_243  =  ul_9[2];
      f_244  =  fma(f_235, f_243, f_242);
      ul_5[6]  =  f_244;
      f_245  =  ul_5[7];
      f_246  =  ul_9[3];
      f_247  =  fma(f_235, f_246, f_245);
      ul_5[7]  =  f_247;
      i_248  =  i_224 + 2;
      f_249  =  adf_6[i_248];
      f_250  =  ul_5[8];
      f_251  =  fma(f_237, f_249, f_250);
      ul_5[8]  =  f_251;
      f_252  =  ul_5[9];
      f_253  =  fma(f_240, f_249, f_252);
      ul_5[9]  =  f_253;
      f_254  =  ul_5[10];
      f_255  =  fma(f_243, f_249, f_254);
      ul_5[10]  =  f_255;
      f_256  =  ul_5[11];
      f_257  =  fma(f_246, f_249, f_256);
      ul_5[11]  =  f_257;
      i_258  =  i_224 + 3;
      f_259  =  adf_6[i_258];
      f_260  =  ul_5[12];
      f_261  =  fma(f_237, f_259, f_260);
      ul_5[12]  =  f_261;
      f_262  =  ul_5[13];
      f_263  =  fma(f_240, f_259, f_262);
      ul_5[13]  =  f_263;
      f_264  =  ul_5[14];
      f_265  =  fma(f_243, f_259, f_264);
      ul_5[14]  =  f_265;
      f_266  =  ul_5[15];
      f_267  =  fma(f_246, f_259, f_266);
      ul_5[15]  =  f_267;
      i_268  =  i_214 + 1;
      i_214  =  i_268;
    }  // B46
    // BLOCK 48
    barrier(CLK_LOCAL_MEM_FENCE);
    i_269  =  i_75 + 1;
    i_75  =  i_269;
  }  // B1
  // BLOCK 49
  ul_270  =  ul_3 + 36L;
  ul_271  =  ul_3 + 16L;
  ul_272  =  ul_3 + 28L;
  ul_273  =  ul_3 + 20L;
  ul_274  =  ul_3 + 32L;
  ul_275  =  ul_3 + 24L;
  ul_276  =  ul_3 + 48L;
  ul_277  =  ul_3 + 52L;
  i_278  =  i_32 + i_35;
  i_279  =  i_59 + i_57;
  i_280  =  i_36 + 768;
  i_281  =  i_36 + 512;
  i_282  =  i_36 + 256;
  // BLOCK 50 MERGES [49 163 ]
  i_283  =  0;
  for(;i_283 < 4;)
  {
    // BLOCK 51
    b_284  =  i_283 == 0;
    if(b_284)
    {
      // BLOCK 52
      f_285  =  ul_5[0];
      adf_7[i_36]  =  f_285;
      f_286  =  ul_5[1];
      adf_7[i_282]  =  f_286;
      f_287  =  ul_5[2];
      adf_7[i_281]  =  f_287;
      f_288  =  ul_5[3];
      adf_7[i_280]  =  f_288;
    }  // B51
    else
    {
      // BLOCK 53
    }  // B51
    // BLOCK 54 MERGES [53 52 ]
    b_289  =  i_283 == 1;
    if(b_289)
    {
      // BLOCK 55
      f_290  =  ul_5[4];
      adf_7[i_36]  =  f_290;
      f_291  =  ul_5[5];
      adf_7[i_282]  =  f_291;
      f_292  =  ul_5[6];
      adf_7[i_281]  =  f_292;
      f_293  =  ul_5[7];
      adf_7[i_280]  =  f_293;
    }  // B54
    else
    {
      // BLOCK 56
    }  // B54
    // BLOCK 57 MERGES [56 55 ]
    b_294  =  i_283 == 2;
    if(b_294)
    {
      // BLOCK 58
      f_295  =  ul_5[8];
      adf_7[i_36]  =  f_295;
      f_296  =  ul_5[9];
      adf_7[i_282]  =  f_296;
      f_297  =  ul_5[10];
      adf_7[i_281]  =  f_297;
      f_298  =  ul_5[11];
      adf_7[i_280]  =  f_298;
    }  // B57
    else
    {
      // BLOCK 59
    }  // B57
    // BLOCK 60 MERGES [59 58 ]
    b_299  =  i_283 == 3;
    if(b_299)
    {
      // BLOCK 61
      f_300  =  ul_5[12];
      adf_7[i_36]  =  f_300;
      f_301  =  ul_5[13];
      adf_7[i_282]  =  f_301;
      f_302  =  ul_5[14];
      adf_7[i_281]  =  f_302;
      f_303  =  ul_5[15];
      adf_7[i_280]  =  f_303;
    }  // B60
    else
    {
      // BLOCK 62
    }  // B60
    // BLOCK 63 MERGES [62 61 ]
    f_304  =  adf_7[i_36];
    i_305  =  *((__global int *) (params + 0L));
    i_306  =  *((__global int *) (params + 8L));
    i_307  =  i_279 + i_283;
    b_308  =  i_307 < i_305;
    if(b_308)
    {
      // BLOCK 64
      b_309  =  i_278 < i_306;
      if(b_309)
      {
        // BLOCK 65
        i_310  =  *((__global int *) (params + 40L));
        b_311  =  i_310 < 2;
        if(b_311)
        {
          // BLOCK 66
          i_312  =  *((__global int *) (params + 52L));
          i_313  =  *((__global int *) (params + 4L));
          i_314  =  *((__global int *) (params + 48L));
          i_315  =  *((__global int *) (params + 24L));
          i_316  =  *((__global int *) (params + 32L));
          i_317  =  *((__global int *) (params + 20L));
          i_318  =  i_312 + i_307;
          b_319  =  i_317 == 0;
          if(b_319)
          {
            // BLOCK 67
            f_320  =  f_304;
          }  // B66
          else
          {
            // BLOCK 68
            l_321  =  (long) i_318;
            l_322  =  l_321 << 2;
            ul_323  =  ul_2 + l_322;
            f_324  =  *((__global float *) (bias + l_322));
            f_325  =  f_324 + f_304;
            f_320  =  f_325;
          }  // B66
          // BLOCK 69 MERGES [67 68 ]
          i_326  =  i_278 / i_313;
          i_327  =  i_326 * i_314;
          i_328  =  i_327 + i_318;
          b_329  =  i_315 < 0;
          if(b_329)
          {
            // BLOCK 70
            f_330  =  f_320;
          }  // B69
          else
          {
            // BLOCK 71
            i_331  =  i_328 + i_315;
            l_332  =  (long) i_331;
            l_333  =  l_332 << 2;
            ul_334  =  ul_0 + l_333;
            f_335  =  *((__global float *) (arena + l_333));
            f_336  =  f_335 + f_320;
            f_330  =  f_336;
          }  // B69
          // BLOCK 72 MERGES [70 71 ]
          i_337  =  *((__global int *) (params + 28L));
          b_338  =  i_337 == 1;
          if(b_338)
          {
            // BLOCK 73
            f_339  =  -f_330;
            f_340  =  exp(f_339);
            f_341  =  f_340 + 1.0F;
            f_342  =  f_330 / f_341;
            f_343  =  f_342;
          }  // B72
          else
          {
            // BLOCK 74
            b_344  =  i_337 == 2;
            if(b_344)
            {
              // BLOCK 75
              f_345  =  fabs(f_330);
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
              f_363  =  f_362 * f_330;
              i_364  =  isless(f_330, 0.0F);
              if(i_364 == 1)
              {
                // BLOCK 76
                f_343  =  f_363;
              }  // B75
              else
              {
                // BLOCK 77
                f_365  =  f_330 - f_363;
                f_343  =  f_365;
              }  // B75
            }  // B74
            else
            {
              // BLOCK 78
              b_366  =  i_337 == 3;
              if(b_366)
              {
                // BLOCK 79
                f_367  =  f_330 * -1.702F;
                f_368  =  exp(f_367);
                f_369  =  f_368 + 1.0F;
                f_370  =  f_330 / f_369;
                f_343  =  f_370;
              }  // B78
              else
              {
                // BLOCK 80
                f_343  =  f_330;
              }  // B78
            }  // B74
          }  // B72
          // BLOCK 81 MERGES [73 76 80 79 77 ]
          i_371  =  i_328 * i_313;
          i_372  =  i_371 + i_278;
          i_373  =  i_313 * i_326;
          i_374  =  i_372 - i_373;
          b_375  =  i_316 < 0;
          if(b_375)
          {
            // BLOCK 82
            f_376  =  f_343;
          }  // B81
          else
          {
            // BLOCK 83
            i_377  =  i_374 + i_316;
            l_378  =  (long) i_377;
            l_379  =  l_378 << 2;
            ul_380  =  ul_0 + l_379;
            f_381  =  *((__global float *) (arena + l_379));
            f_382  =  f_381 + f_343;
            f_376  =  f_382;
          }  // B81
          // BLOCK 84 MERGES [82 83 ]
          i_383  =  *((__global int *) (params + 16L));
          i_384  =  i_383 + i_374;
          l_385  =  (long) i_384;
          l_386  =  l_385 << 2;
          ul_387  =  ul_0 + l_386;
          *((__global float *) (arena + l_386))  =  f_376;
        }  // B65
        else
        {
          // BLOCK 85
          i_388  =  *((__global int *) (params + 36L));
          i_389  =  i_50 * i_305;
          i_390  =  i_389 + i_307;
          i_391  =  i_390 * i_306;
          i_392  =  i_391 + i_388;
          i_393  =  i_392 + i_278;
          l_394  =  (long) i_393;
          l_395  =  l_394 << 2;
          ul_396  =  ul_0 + l_395;
          *((__global float *) (arena + l_395))  =  f_304;
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
    f_397  =  adf_7[i_282];
    i_398  =  *((__global int *) (params + 0L));
    i_399  =  *((__global int *) (params + 8L));
    b_400  =  i_307 < i_398;
    if(b_400)
    {
      // BLOCK 89
      i_401  =  i_278 + 16;
      b_402  =  i_401 < i_399;
      if(b_402)
      {
        // BLOCK 90
        i_403  =  *((__global int *) (params + 40L));
        b_404  =  i_403 < 2;
        if(b_404)
        {
          // BLOCK 91
          i_405  =  *((__global int *) (params + 52L));
          i_406  =  *((__global int *) (params + 4L));
          i_407  =  *((__global int *) (params + 48L));
          i_408  =  *((__global int *) (params + 24L));
          i_409  =  *((__global int *) (params + 32L));
          i_410  =  *((__global int *) (params + 20L));
          i_411  =  i_405 + i_307;
          b_412  =  i_410 == 0;
          if(b_412)
          {
            // BLOCK 92
            f_413  =  f_397;
          }  // B91
          else
          {
            // BLOCK 93
            l_414  =  (long) i_411;
            l_415  =  l_414 << 2;
            ul_416  =  ul_2 + l_415;
            f_417  =  *((__global float *) (bias + l_415));
            f_418  =  f_417 + f_397;
            f_413  =  f_418;
          }  // B91
          // BLOCK 94 MERGES [92 93 ]
          i_419  =  i_401 / i_406;
          i_420  =  i_419 * i_407;
          i_421  =  i_420 + i_411;
          b_422  =  i_408 < 0;
          if(b_422)
          {
            // BLOCK 95
            f_423  =  f_413;
          }  // B94
          else
          {
            // BLOCK 96
            i_424  =  i_421 + i_408;
            l_425  =  (long) i_424;
            l_426  =  l_425 << 2;
            ul_427  =  ul_0 + l_426;
            f_428  =  *((__global float *) (arena + l_426));
            f_429  =  f_428 + f_413;
            f_423  =  f_429;
          }  // B94
          // BLOCK 97 MERGES [95 96 ]
          i_430  =  *((__global int *) (params + 28L));
          b_431  =  i_430 == 1;
          if(b_431)
          {
            // BLOCK 98
            f_432  =  -f_423;
            f_433  =  exp(f_432);
            f_434  =  f_433 + 1.0F;
            f_435  =  f_423 / f_434;
            f_436  =  f_435;
          }  // B97
          else
          {
            // BLOCK 99
            b_437  =  i_430 == 2;
            if(b_437)
            {
              // BLOCK 100
              f_438  =  fabs(f_423);
              f_439  =  fma(f_438, 0.34F, 1.0F);
              f_440  =  1.0F / f_439;
              f_441  =  fma(f_440, -0.026121028F, 0.13950191F);
              f_442  =  f_441 * f_440;
              f_443  =  f_442 - 0.2731372F;
              f_444  =  fma(f_440, f_443, 0.20218718F);
              f_445  =  f_444 * f_440;
              f_446  =  f_445 - 0.044721164F;
              f_447  =  fma(f_440, f_446, 0.115360156F);
              f_448  =  fma(f_440, f_447, 0.11519744F);
              f_449  =  fma(f_440, f_448, 0.13611223F);
              f_450  =  fma(f_440, f_449, 0.1356205F);
              f_451  =  f_438 * -0.5F;
              f_452  =  f_451 * f_438;
              f_453  =  exp(f_452);
              f_454  =  f_453 * f_440;
              f_455  =  f_450 * f_454;
              f_456  =  f_455 * f_423;
              i_457  =  isless(f_423, 0.0F);
              if(i_457 == 1)
              {
                // BLOCK 101
                f_436  =  f_456;
              }  // B100
              else
              {
                // BLOCK 102
                f_458  =  f_423 - f_456;
                f_436  =  f_458;
              }  // B100
            }  // B99
            else
            {
              // BLOCK 103
              b_459  =  i_430 == 3;
              if(b_459)
              {
                // BLOCK 104
                f_460  =  f_423 * -1.702F;
                f_461  =  exp(f_460);
                f_462  =  f_461 + 1.0F;
                f_463  =  f_423 / f_462;
                f_436  =  f_463;
              }  // B103
              else
              {
                // BLOCK 105
                f_436  =  f_423;
              }  // B103
            }  // B99
          }  // B97
          // BLOCK 106 MERGES [98 101 105 104 102 ]
          i_464  =  i_421 * i_406;
          i_465  =  i_464 + i_401;
          i_466  =  i_406 * i_419;
          i_467  =  i_465 - i_466;
          b_468  =  i_409 < 0;
          if(b_468)
          {
            // BLOCK 107
            f_469  =  f_436;
          }  // B106
          else
          {
            // BLOCK 108
            i_470  =  i_467 + i_409;
            l_471  =  (long) i_470;
            l_472  =  l_471 << 2;
            ul_473  =  ul_0 + l_472;
            f_474  =  *((__global float *) (arena + l_472));
            f_475  =  f_474 + f_436;
            f_469  =  f_475;
          }  // B106
          // BLOCK 109 MERGES [107 108 ]
          i_476  =  *((__global int *) (params + 16L));
          i_477  =  i_476 + i_467;
          l_478  =  (long) i_477;
          l_479  =  l_478 << 2;
          ul_480  =  ul_0 + l_479;
          *((__global float *) (arena + l_479))  =  f_469;
        }  // B90
        else
        {
          // BLOCK 110
          i_481  =  *((__global int *) (params + 36L));
          i_482  =  i_50 * i_398;
          i_483  =  i_482 + i_307;
          i_484  =  i_483 * i_399;
          i_485  =  i_484 + i_481;
          i_486  =  i_485 + i_401;
          l_487  =  (long) i_486;
          l_488  =  l_487 << 2;
          ul_489  =  ul_0 + l_488;
          *((__global float *) (arena + l_488))  =  f_397;
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
    f_490  =  adf_7[i_281];
    i_491  =  *((__global int *) (params + 0L));
    i_492  =  *((__global int *) (params + 8L));
    b_493  =  i_307 < i_491;
    if(b_493)
    {
      // BLOCK 114
      i_494  =  i_278 + 32;
      b_495  =  i_494 < i_492;
      if(b_495)
      {
        // BLOCK 115
        i_496  =  *((__global int *) (params + 40L));
        b_497  =  i_496 < 2;
        if(b_497)
        {
          // BLOCK 116
          i_498  =  *((__global int *) (params + 52L));
          i_499  =  *((__global int *) (params + 4L));
          i_500  =  *((__global int *) (params + 48L));
          i_501  =  *((__global int *) (params + 24L));
          i_502  =  *((__global int *) (params + 32L));
          i_503  =  *((__global int *) (params + 20L));
          i_504  =  i_498 + i_307;
          b_505  =  i_503 == 0;
          if(b_505)
          {
            // BLOCK 117
            f_506  =  f_490;
          }  // B116
          else
          {
            // BLOCK 118
            l_507  =  (long) i_504;
            l_508  =  l_507 << 2;
            ul_509  =  ul_2 + l_508;
            f_510  =  *((__global float *) (bias + l_508));
            f_511  =  f_510 + f_490;
            f_506  =  f_511;
          }  // B116
          // BLOCK 119 MERGES [117 118 ]
          i_512  =  i_494 / i_499;
          i_513  =  i_512 * i_500;
          i_514  =  i_513 + i_504;
          b_515  =  i_501 < 0;
          if(b_515)
          {
            // BLOCK 120
            f_516  =  f_506;
          }  // B119
          else
          {
            // BLOCK 121
            i_517  =  i_514 + i_501;
            l_518  =  (long) i_517;
            l_519  =  l_518 << 2;
            ul_520  =  ul_0 + l_519;
            f_521  =  *((__global float *) (arena + l_519));
            f_522  =  f_521 + f_506;
            f_516  =  f_522;
          }  // B119
          // BLOCK 122 MERGES [120 121 ]
          i_523  =  *((__global int *) (params + 28L));
          b_524  =  i_523 == 1;
          if(b_524)
          {
            // BLOCK 123
            f_525  =  -f_516;
            f_526  =  exp(f_525);
            f_527  =  f_526 + 1.0F;
            f_528  =  f_516 / f_527;
            f_529  =  f_528;
          }  // B122
          else
          {
            // BLOCK 124
            b_530  =  i_523 == 2;
            if(b_530)
            {
              // BLOCK 125
              f_531  =  fabs(f_516);
              f_532  =  fma(f_531, 0.34F, 1.0F);
              f_533  =  1.0F / f_532;
              f_534  =  fma(f_533, -0.026121028F, 0.13950191F);
              f_535  =  f_534 * f_533;
              f_536  =  f_535 - 0.2731372F;
              f_537  =  fma(f_533, f_536, 0.20218718F);
              f_538  =  f_537 * f_533;
              f_539  =  f_538 - 0.044721164F;
              f_540  =  fma(f_533, f_539, 0.115360156F);
              f_541  =  fma(f_533, f_540, 0.11519744F);
              f_542  =  fma(f_533, f_541, 0.13611223F);
              f_543  =  fma(f_533, f_542, 0.1356205F);
              f_544  =  f_531 * -0.5F;
              f_545  =  f_544 * f_531;
              f_546  =  exp(f_545);
              f_547  =  f_546 * f_533;
              f_548  =  f_543 * f_547;
              f_549  =  f_548 * f_516;
              i_550  =  isless(f_516, 0.0F);
              if(i_550 == 1)
              {
                // BLOCK 126
                f_529  =  f_549;
              }  // B125
              else
              {
                // BLOCK 127
                f_551  =  f_516 - f_549;
                f_529  =  f_551;
              }  // B125
            }  // B124
            else
            {
              // BLOCK 128
              b_552  =  i_523 == 3;
              if(b_552)
              {
                // BLOCK 129
                f_553  =  f_516 * -1.702F;
                f_554  =  exp(f_553);
                f_555  =  f_554 + 1.0F;
                f_556  =  f_516 / f_555;
                f_529  =  f_556;
              }  // B128
              else
              {
                // BLOCK 130
                f_529  =  f_516;
              }  // B128
            }  // B124
          }  // B122
          // BLOCK 131 MERGES [123 126 130 129 127 ]
          i_557  =  i_514 * i_499;
          i_558  =  i_557 + i_494;
          i_559  =  i_499 * i_512;
          i_560  =  i_558 - i_559;
          b_561  =  i_502 < 0;
          if(b_561)
          {
            // BLOCK 132
            f_562  =  f_529;
          }  // B131
          else
          {
            // BLOCK 133
            i_563  =  i_560 + i_502;
            l_564  =  (long) i_563;
            l_565  =  l_564 << 2;
            ul_566  =  ul_0 + l_565;
            f_567  =  *((__global float *) (arena + l_565));
            f_568  =  f_567 + f_529;
            f_562  =  f_568;
          }  // B131
          // BLOCK 134 MERGES [132 133 ]
          i_569  =  *((__global int *) (params + 16L));
          i_570  =  i_569 + i_560;
          l_571  =  (long) i_570;
          l_572  =  l_571 << 2;
          ul_573  =  ul_0 + l_572;
          *((__global float *) (arena + l_572))  =  f_562;
        }  // B115
        else
        {
          // BLOCK 135
          i_574  =  *((__global int *) (params + 36L));
          i_575  =  i_50 * i_491;
          i_576  =  i_575 + i_307;
          i_577  =  i_576 * i_492;
          i_578  =  i_577 + i_574;
          i_579  =  i_578 + i_494;
          l_580  =  (long) i_579;
          l_581  =  l_580 << 2;
          ul_582  =  ul_0 + l_581;
          *((__global float *) (arena + l_581))  =  f_490;
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
    f_583  =  adf_7[i_280];
    i_584  =  *((__global int *) (params + 0L));
    i_585  =  *((__global int *) (params + 8L));
    i_586  =  i_283 + 1;
    b_587  =  i_307 < i_584;
    if(b_587)
    {
      // BLOCK 139
      i_588  =  i_278 + 48;
      b_589  =  i_588 < i_585;
      if(b_589)
      {
        // BLOCK 140
        i_590  =  *((__global int *) (params + 40L));
        b_591  =  i_590 < 2;
        if(b_591)
        {
          // BLOCK 141
          i_592  =  *((__global int *) (params + 52L));
          i_593  =  *((__global int *) (params + 4L));
          i_594  =  *((__global int *) (params + 48L));
          i_595  =  *((__global int *) (params + 24L));
          i_596  =  *((__global int *) (params + 32L));
          i_597  =  *((__global int *) (params + 20L));
          i_598  =  i_592 + i_307;
          b_599  =  i_597 == 0;
          if(b_599)
          {
            // BLOCK 142
            f_600  =  f_583;
          }  // B141
          else
          {
            // BLOCK 143
            l_601  =  (long) i_598;
            l_602  =  l_601 << 2;
            ul_603  =  ul_2 + l_602;
            f_604  =  *((__global float *) (bias + l_602));
            f_605  =  f_604 + f_583;
            f_600  =  f_605;
          }  // B141
          // BLOCK 144 MERGES [142 143 ]
          i_606  =  i_588 / i_593;
          i_607  =  i_606 * i_594;
          i_608  =  i_607 + i_598;
          b_609  =  i_595 < 0;
          if(b_609)
          {
            // BLOCK 145
            f_610  =  f_600;
          }  // B144
          else
          {
            // BLOCK 146
            i_611  =  i_608 + i_595;
            l_612  =  (long) i_611;
            l_613  =  l_612 << 2;
            ul_614  =  ul_0 + l_613;
            f_615  =  *((__global float *) (arena + l_613));
            f_616  =  f_615 + f_600;
            f_610  =  f_616;
          }  // B144
          // BLOCK 147 MERGES [145 146 ]
          i_617  =  *((__global int *) (params + 28L));
          b_618  =  i_617 == 1;
          if(b_618)
          {
            // BLOCK 148
            f_619  =  -f_610;
            f_620  =  exp(f_619);
            f_621  =  f_620 + 1.0F;
            f_622  =  f_610 / f_621;
            f_623  =  f_622;
          }  // B147
          else
          {
            // BLOCK 149
            b_624  =  i_617 == 2;
            if(b_624)
            {
              // BLOCK 150
              f_625  =  fabs(f_610);
              f_626  =  fma(f_625, 0.34F, 1.0F);
              f_627  =  1.0F / f_626;
              f_628  =  fma(f_627, -0.026121028F, 0.13950191F);
              f_629  =  f_628 * f_627;
              f_630  =  f_629 - 0.2731372F;
              f_631  =  fma(f_627, f_630, 0.20218718F);
              f_632  =  f_631 * f_627;
              f_633  =  f_632 - 0.044721164F;
              f_634  =  fma(f_627, f_633, 0.115360156F);
              f_635  =  fma(f_627, f_634, 0.11519744F);
              f_636  =  fma(f_627, f_635, 0.13611223F);
              f_637  =  fma(f_627, f_636, 0.1356205F);
              f_638  =  f_625 * -0.5F;
              f_639  =  f_638 * f_625;
              f_640  =  exp(f_639);
              f_641  =  f_640 * f_627;
              f_642  =  f_637 * f_641;
              f_643  =  f_642 * f_610;
              i_644  =  isless(f_610, 0.0F);
              if(i_644 == 1)
              {
                // BLOCK 151
                f_623  =  f_643;
              }  // B150
              else
              {
                // BLOCK 152
                f_645  =  f_610 - f_643;
                f_623  =  f_645;
              }  // B150
            }  // B149
            else
            {
              // BLOCK 153
              b_646  =  i_617 == 3;
              if(b_646)
              {
                // BLOCK 154
                f_647  =  f_610 * -1.702F;
                f_648  =  exp(f_647);
                f_649  =  f_648 + 1.0F;
                f_650  =  f_610 / f_649;
                f_623  =  f_650;
              }  // B153
              else
              {
                // BLOCK 155
                f_623  =  f_610;
              }  // B153
            }  // B149
          }  // B147
          // BLOCK 156 MERGES [148 151 155 154 152 ]
          i_651  =  i_608 * i_593;
          i_652  =  i_651 + i_588;
          i_653  =  i_593 * i_606;
          i_654  =  i_652 - i_653;
          b_655  =  i_596 < 0;
          if(b_655)
          {
            // BLOCK 157
            f_656  =  f_623;
          }  // B156
          else
          {
            // BLOCK 158
            i_657  =  i_654 + i_596;
            l_658  =  (long) i_657;
            l_659  =  l_658 << 2;
            ul_660  =  ul_0 + l_659;
            f_661  =  *((__global float *) (arena + l_659));
            f_662  =  f_661 + f_623;
            f_656  =  f_662;
          }  // B156
          // BLOCK 159 MERGES [157 158 ]
          i_663  =  *((__global int *) (params + 16L));
          i_664  =  i_663 + i_654;
          l_665  =  (long) i_664;
          l_666  =  l_665 << 2;
          ul_667  =  ul_0 + l_666;
          *((__global float *) (arena + l_666))  =  f_656;
        }  // B140
        else
        {
          // BLOCK 160
          i_668  =  *((__global int *) (params + 36L));
          i_669  =  i_50 * i_584;
          i_670  =  i_669 + i_307;
          i_671  =  i_670 * i_585;
          i_672  =  i_671 + i_668;
          i_673  =  i_672 + i_588;
          l_674  =  (long) i_673;
          l_675  =  l_674 << 2;
          ul_676  =  ul_0 + l_675;
          *((__global float *) (arena + l_675))  =  f_583;
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
    i_677  =  i_586;
    i_283  =  i_677;
  }  // B50
  // BLOCK 164
  return;
}  //  kernel
