// Conv2dKernels.tiled, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void tiled(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_102, b_110, b_111, b_123, b_124, b_133, b_144, b_145, b_154, b_165, b_166, b_175, b_186, b_187, b_196, b_276, b_281, b_286, b_291, b_300, b_301, b_303, b_311, b_321, b_330, b_336, b_358, b_367, b_392, b_394, b_396, b_404, b_414, b_423, b_429, b_451, b_460, b_485, b_487, b_489, b_497, b_507, b_516, b_522, b_544, b_553, b_579, b_581, b_583, b_591, b_601, b_610, b_616, b_638, b_647, b_77;
  float f_131, f_132, f_134, f_135, f_142, f_152, f_153, f_155, f_156, f_163, f_173, f_174, f_176, f_177, f_184, f_194, f_195, f_197, f_198, f_205, f_209, f_211, f_213, f_215, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_277, f_278, f_279, f_280, f_282, f_283, f_284, f_285, f_287, f_288, f_289, f_290, f_292, f_293, f_294, f_295, f_296, f_312, f_316, f_317, f_322, f_327, f_328, f_331, f_332, f_333, f_334, f_335, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_357, f_359, f_360, f_361, f_362, f_368, f_373, f_374, f_389, f_405, f_409, f_410, f_415, f_420, f_421, f_424, f_425, f_426, f_427, f_428, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_450, f_452, f_453, f_454, f_455, f_461, f_466, f_467, f_482, f_498, f_502, f_503, f_508, f_513, f_514, f_517, f_518, f_519, f_520, f_521, f_523, f_524, f_525, f_526, f_527, f_528, f_529, f_530, f_531, f_532, f_533, f_534, f_535, f_536, f_537, f_538, f_539, f_540, f_541, f_543, f_545, f_546, f_547, f_548, f_554, f_559, f_560, f_575, f_592, f_596, f_597, f_602, f_607, f_608, f_611, f_612, f_613, f_614, f_615, f_617, f_618, f_619, f_620, f_621, f_622, f_623, f_624, f_625, f_626, f_627, f_628, f_629, f_630, f_631, f_632, f_633, f_634, f_635, f_637, f_639, f_640, f_641, f_642, f_648, f_653, f_654;
  int i_101, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_11, i_112, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_121, i_122, i_125, i_126, i_127, i_13, i_136, i_137, i_138, i_143, i_146, i_147, i_148, i_15, i_157, i_158, i_159, i_164, i_167, i_168, i_169, i_17, i_178, i_179, i_180, i_185, i_188, i_189, i_19, i_190, i_199, i_200, i_201, i_206, i_207, i_208, i_21, i_210, i_212, i_214, i_216, i_226, i_23, i_240, i_25, i_250, i_260, i_261, i_27, i_270, i_271, i_272, i_273, i_274, i_275, i_29, i_297, i_298, i_299, i_30, i_302, i_304, i_305, i_306, i_307, i_308, i_309, i_31, i_310, i_318, i_319, i_32, i_320, i_323, i_329, i_33, i_34, i_35, i_356, i_36, i_363, i_364, i_365, i_366, i_369, i_37, i_375, i_376, i_38, i_380, i_381, i_382, i_383, i_384, i_385, i_39, i_390, i_391, i_393, i_395, i_397, i_398, i_399, i_40, i_400, i_401, i_402, i_403, i_41, i_411, i_412, i_413, i_416, i_42, i_422, i_43, i_44, i_449, i_45, i_456, i_457, i_458, i_459, i_46, i_462, i_468, i_469, i_47, i_473, i_474, i_475, i_476, i_477, i_478, i_48, i_483, i_484, i_486, i_488, i_49, i_490, i_491, i_492, i_493, i_494, i_495, i_496, i_50, i_504, i_505, i_506, i_509, i_51, i_515, i_52, i_53, i_54, i_542, i_549, i_55, i_550, i_551, i_552, i_555, i_56, i_561, i_562, i_566, i_567, i_568, i_569, i_57, i_570, i_571, i_576, i_577, i_578, i_58, i_580, i_582, i_584, i_585, i_586, i_587, i_588, i_589, i_59, i_590, i_598, i_599, i_60, i_600, i_603, i_609, i_61, i_62, i_63, i_636, i_64, i_643, i_644, i_645, i_646, i_649, i_65, i_655, i_656, i_66, i_660, i_661, i_662, i_663, i_664, i_665, i_669, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_79, i_80, i_82, i_84, i_86, i_87, i_88, i_90, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_128, l_129, l_139, l_140, l_149, l_150, l_160, l_161, l_170, l_171, l_181, l_182, l_191, l_192, l_202, l_203, l_313, l_314, l_324, l_325, l_370, l_371, l_377, l_378, l_386, l_387, l_406, l_407, l_417, l_418, l_463, l_464, l_470, l_471, l_479, l_480, l_499, l_500, l_510, l_511, l_556, l_557, l_563, l_564, l_572, l_573, l_593, l_594, l_604, l_605, l_650, l_651, l_657, l_658, l_666, l_667;
  ulong ul_0, ul_1, ul_10, ul_12, ul_130, ul_14, ul_141, ul_151, ul_16, ul_162, ul_172, ul_18, ul_183, ul_193, ul_2, ul_20, ul_204, ul_22, ul_24, ul_26, ul_262, ul_263, ul_264, ul_265, ul_266, ul_267, ul_268, ul_269, ul_28, ul_3, ul_315, ul_326, ul_372, ul_379, ul_388, ul_408, ul_419, ul_465, ul_472, ul_481, ul_501, ul_512, ul_558, ul_565, ul_574, ul_595, ul_606, ul_652, ul_659, ul_668, ul_78, ul_81, ul_83, ul_85, ul_89, ul_91;

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
        l_129  =  l_128 << 2;
        ul_130  =  ul_1 + l_129;
        f_131  =  *((__global float *) (w + l_129));
        f_132  =  f_131;
      }  // B14
      else
      {
        // BLOCK 16
        f_132  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_133  =  i_101 < 0;
      if(b_133)
      {
        // BLOCK 18
        f_134  =  f_132;
        f_135  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_136  =  i_30 * i_122;
        i_137  =  i_42 + i_136;
        i_138  =  i_137 + i_101;
        l_139  =  (long) i_138;
        l_140  =  l_139 << 2;
        ul_141  =  ul_0 + l_140;
        f_142  =  *((__global float *) (arena + l_140));
        f_134  =  f_132;
        f_135  =  f_142;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_134  =  0.0F;
      f_135  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_6[i_74]  =  f_134;
    adf_7[i_74]  =  f_135;
    i_143  =  i_121 + i_70;
    b_144  =  i_143 < i_17;
    if(b_144)
    {
      // BLOCK 22
      b_145  =  i_58 < i_11;
      if(b_145)
      {
        // BLOCK 23
        i_146  =  i_118 + i_143;
        i_147  =  i_146 * i_11;
        i_148  =  i_147 + i_58;
        l_149  =  (long) i_148;
        l_150  =  l_149 << 2;
        ul_151  =  ul_1 + l_150;
        f_152  =  *((__global float *) (w + l_150));
        f_153  =  f_152;
      }  // B22
      else
      {
        // BLOCK 24
        f_153  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_154  =  i_101 < 0;
      if(b_154)
      {
        // BLOCK 26
        f_155  =  f_153;
        f_156  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_157  =  i_30 * i_143;
        i_158  =  i_157 + i_42;
        i_159  =  i_158 + i_101;
        l_160  =  (long) i_159;
        l_161  =  l_160 << 2;
        ul_162  =  ul_0 + l_161;
        f_163  =  *((__global float *) (arena + l_161));
        f_155  =  f_153;
        f_156  =  f_163;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_155  =  0.0F;
      f_156  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_6[i_72]  =  f_155;
    adf_7[i_72]  =  f_156;
    i_164  =  i_121 + i_67;
    b_165  =  i_164 < i_17;
    if(b_165)
    {
      // BLOCK 30
      b_166  =  i_58 < i_11;
      if(b_166)
      {
        // BLOCK 31
        i_167  =  i_118 + i_164;
        i_168  =  i_167 * i_11;
        i_169  =  i_168 + i_58;
        l_170  =  (long) i_169;
        l_171  =  l_170 << 2;
        ul_172  =  ul_1 + l_171;
        f_173  =  *((__global float *) (w + l_171));
        f_174  =  f_173;
      }  // B30
      else
      {
        // BLOCK 32
        f_174  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_175  =  i_101 < 0;
      if(b_175)
      {
        // BLOCK 34
        f_176  =  f_174;
        f_177  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_178  =  i_30 * i_164;
        i_179  =  i_178 + i_42;
        i_180  =  i_179 + i_101;
        l_181  =  (long) i_180;
        l_182  =  l_181 << 2;
        ul_183  =  ul_0 + l_182;
        f_184  =  *((__global float *) (arena + l_182));
        f_176  =  f_174;
        f_177  =  f_184;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_176  =  0.0F;
      f_177  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_6[i_69]  =  f_176;
    adf_7[i_69]  =  f_177;
    i_185  =  i_121 + i_64;
    b_186  =  i_185 < i_17;
    if(b_186)
    {
      // BLOCK 38
      b_187  =  i_58 < i_11;
      if(b_187)
      {
        // BLOCK 39
        i_188  =  i_118 + i_185;
        i_189  =  i_188 * i_11;
        i_190  =  i_189 + i_58;
        l_191  =  (long) i_190;
        l_192  =  l_191 << 2;
        ul_193  =  ul_1 + l_192;
        f_194  =  *((__global float *) (w + l_192));
        f_195  =  f_194;
      }  // B38
      else
      {
        // BLOCK 40
        f_195  =  0.0F;
      }  // B38
      // BLOCK 41 MERGES [40 39 ]
      b_196  =  i_101 < 0;
      if(b_196)
      {
        // BLOCK 42
        f_197  =  f_195;
        f_198  =  0.0F;
      }  // B41
      else
      {
        // BLOCK 43
        i_199  =  i_30 * i_185;
        i_200  =  i_199 + i_42;
        i_201  =  i_200 + i_101;
        l_202  =  (long) i_201;
        l_203  =  l_202 << 2;
        ul_204  =  ul_0 + l_203;
        f_205  =  *((__global float *) (arena + l_203));
        f_197  =  f_195;
        f_198  =  f_205;
      }  // B41
    }  // B37
    else
    {
      // BLOCK 44
      f_197  =  0.0F;
      f_198  =  0.0F;
    }  // B37
    // BLOCK 45 MERGES [44 42 43 ]
    adf_6[i_66]  =  f_197;
    adf_7[i_66]  =  f_198;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 46 MERGES [45 47 ]
    i_206  =  0;
    for(;i_206 < 16;)
    {
      // BLOCK 47
      i_207  =  i_206 << 6;
      i_208  =  i_207 + i_35;
      f_209  =  adf_7[i_208];
      ul_9[0]  =  f_209;
      i_210  =  i_208 + 16;
      f_211  =  adf_7[i_210];
      ul_9[1]  =  f_211;
      i_212  =  i_208 + 32;
      f_213  =  adf_7[i_212];
      ul_9[2]  =  f_213;
      i_214  =  i_208 + 48;
      f_215  =  adf_7[i_214];
      ul_9[3]  =  f_215;
      i_216  =  i_59 + i_207;
      f_217  =  adf_6[i_216];
      f_218  =  ul_5[0];
      f_219  =  fma(f_209, f_217, f_218);
      ul_5[0]  =  f_219;
      f_220  =  ul_5[1];
      f_221  =  fma(f_211, f_217, f_220);
      ul_5[1]  =  f_221;
      f_222  =  ul_5[2];
      f_223  =  fma(f_213, f_217, f_222);
      ul_5[2]  =  f_223;
      f_224  =  ul_5[3];
      f_225  =  fma(f_215, f_217, f_224);
      ul_5[3]  =  f_225;
      i_226  =  i_216 + 1;
      f_227  =  adf_6[i_226];
      f_228  =  ul_5[4];
      f_229  =  ul_9[0];
      f_230  =  fma(f_227, f_229, f_228);
      ul_5[4]  =  f_230;
      f_231  =  ul_5[5];
      f_232  =  ul_9[1];
      f_233  =  fma(f_227, f_232, f_231);
      ul_5[5]  =  f_233;
      f_234  =  ul_5[6];
      f_235  =  ul_9[2];
      f_236  =  fma(f_227, f_235, f_234);
      ul_5[6]  =  f_236;
      f_237  =  ul_5[7];
      f_238  =  ul_9[3];
      f_239  =  fma(f_227, f_238, f_237);
      ul_5[7]  =  f_239;
      i_240  =  i_216 + 2;
      f_241  =  adf_6[i_240];
      f_242  =  ul_5[8];
      f_243  =  fma(f_229, f_241, f_242);
      ul_5[8]  =  f_243;
      f_244  =  ul_5[9];
      f_245  =  fma(f_232, f_241, f_244);
      ul_5[9]  =  f_245;
      f_246  =  ul_5[10];
      f_247  =  fma(f_235, f_241, f_246);
      ul_5[10]  =  f_247;
      f_248  =  ul_5[11];
      f_249  =  fma(f_238, f_241, f_248);
      ul_5[11]  =  f_249;
      i_250  =  i_216 + 3;
      f_251  =  adf_6[i_250];
      f_252  =  ul_5[12];
      f_253  =  fma(f_229, f_251, f_252);
      ul_5[12]  =  f_253;
      f_254  =  ul_5[13];
      f_255  =  fma(f_232, f_251, f_254);
      ul_5[13]  =  f_255;
      f_256  =  ul_5[14];
      f_257  =  fma(f_235, f_251, f_256);
      ul_5[14]  =  f_257;
      f_258  =  ul_5[15];
      f_259  =  fma(f_238, f_251, f_258);
      ul_5[15]  =  f_259;
      i_260  =  i_206 + 1;
      i_206  =  i_260;
    }  // B46
    // BLOCK 48
    barrier(CLK_LOCAL_MEM_FENCE);
    i_261  =  i_75 + 1;
    i_75  =  i_261;
  }  // B1
  // BLOCK 49
  ul_262  =  ul_3 + 36L;
  ul_263  =  ul_3 + 16L;
  ul_264  =  ul_3 + 28L;
  ul_265  =  ul_3 + 20L;
  ul_266  =  ul_3 + 32L;
  ul_267  =  ul_3 + 24L;
  ul_268  =  ul_3 + 48L;
  ul_269  =  ul_3 + 52L;
  i_270  =  i_32 + i_35;
  i_271  =  i_59 + i_57;
  i_272  =  i_36 + 768;
  i_273  =  i_36 + 512;
  i_274  =  i_36 + 256;
  // BLOCK 50 MERGES [49 163 ]
  i_275  =  0;
  for(;i_275 < 4;)
  {
    // BLOCK 51
    b_276  =  i_275 == 0;
    if(b_276)
    {
      // BLOCK 52
      f_277  =  ul_5[0];
      adf_7[i_36]  =  f_277;
      f_278  =  ul_5[1];
      adf_7[i_274]  =  f_278;
      f_279  =  ul_5[2];
      adf_7[i_273]  =  f_279;
      f_280  =  ul_5[3];
      adf_7[i_272]  =  f_280;
    }  // B51
    else
    {
      // BLOCK 53
    }  // B51
    // BLOCK 54 MERGES [53 52 ]
    b_281  =  i_275 == 1;
    if(b_281)
    {
      // BLOCK 55
      f_282  =  ul_5[4];
      adf_7[i_36]  =  f_282;
      f_283  =  ul_5[5];
      adf_7[i_274]  =  f_283;
      f_284  =  ul_5[6];
      adf_7[i_273]  =  f_284;
      f_285  =  ul_5[7];
      adf_7[i_272]  =  f_285;
    }  // B54
    else
    {
      // BLOCK 56
    }  // B54
    // BLOCK 57 MERGES [56 55 ]
    b_286  =  i_275 == 2;
    if(b_286)
    {
      // BLOCK 58
      f_287  =  ul_5[8];
      adf_7[i_36]  =  f_287;
      f_288  =  ul_5[9];
      adf_7[i_274]  =  f_288;
      f_289  =  ul_5[10];
      adf_7[i_273]  =  f_289;
      f_290  =  ul_5[11];
      adf_7[i_272]  =  f_290;
    }  // B57
    else
    {
      // BLOCK 59
    }  // B57
    // BLOCK 60 MERGES [59 58 ]
    b_291  =  i_275 == 3;
    if(b_291)
    {
      // BLOCK 61
      f_292  =  ul_5[12];
      adf_7[i_36]  =  f_292;
      f_293  =  ul_5[13];
      adf_7[i_274]  =  f_293;
      f_294  =  ul_5[14];
      adf_7[i_273]  =  f_294;
      f_295  =  ul_5[15];
      adf_7[i_272]  =  f_295;
    }  // B60
    else
    {
      // BLOCK 62
    }  // B60
    // BLOCK 63 MERGES [62 61 ]
    f_296  =  adf_7[i_36];
    i_297  =  *((__global int *) (params + 0L));
    i_298  =  *((__global int *) (params + 8L));
    i_299  =  i_271 + i_275;
    b_300  =  i_299 < i_297;
    if(b_300)
    {
      // BLOCK 64
      b_301  =  i_270 < i_298;
      if(b_301)
      {
        // BLOCK 65
        i_302  =  *((__global int *) (params + 40L));
        b_303  =  i_302 < 2;
        if(b_303)
        {
          // BLOCK 66
          i_304  =  *((__global int *) (params + 52L));
          i_305  =  *((__global int *) (params + 4L));
          i_306  =  *((__global int *) (params + 48L));
          i_307  =  *((__global int *) (params + 24L));
          i_308  =  *((__global int *) (params + 32L));
          i_309  =  *((__global int *) (params + 20L));
          i_310  =  i_304 + i_299;
          b_311  =  i_309 == 0;
          if(b_311)
          {
            // BLOCK 67
            f_312  =  f_296;
          }  // B66
          else
          {
            // BLOCK 68
            l_313  =  (long) i_310;
            l_314  =  l_313 << 2;
            ul_315  =  ul_2 + l_314;
            f_316  =  *((__global float *) (bias + l_314));
            f_317  =  f_316 + f_296;
            f_312  =  f_317;
          }  // B66
          // BLOCK 69 MERGES [67 68 ]
          i_318  =  i_270 / i_305;
          i_319  =  i_318 * i_306;
          i_320  =  i_319 + i_310;
          b_321  =  i_307 < 0;
          if(b_321)
          {
            // BLOCK 70
            f_322  =  f_312;
          }  // B69
          else
          {
            // BLOCK 71
            i_323  =  i_320 + i_307;
            l_324  =  (long) i_323;
            l_325  =  l_324 << 2;
            ul_326  =  ul_0 + l_325;
            f_327  =  *((__global float *) (arena + l_325));
            f_328  =  f_327 + f_312;
            f_322  =  f_328;
          }  // B69
          // BLOCK 72 MERGES [70 71 ]
          i_329  =  *((__global int *) (params + 28L));
          b_330  =  i_329 == 1;
          if(b_330)
          {
            // BLOCK 73
            f_331  =  -f_322;
            f_332  =  exp(f_331);
            f_333  =  f_332 + 1.0F;
            f_334  =  f_322 / f_333;
            f_335  =  f_334;
          }  // B72
          else
          {
            // BLOCK 74
            b_336  =  i_329 == 2;
            if(b_336)
            {
              // BLOCK 75
              f_337  =  fabs(f_322);
              f_338  =  fma(f_337, 0.34F, 1.0F);
              f_339  =  1.0F / f_338;
              f_340  =  fma(f_339, -0.026121028F, 0.13950191F);
              f_341  =  f_340 * f_339;
              f_342  =  f_341 - 0.2731372F;
              f_343  =  fma(f_339, f_342, 0.20218718F);
              f_344  =  f_343 * f_339;
              f_345  =  f_344 - 0.044721164F;
              f_346  =  fma(f_339, f_345, 0.115360156F);
              f_347  =  fma(f_339, f_346, 0.11519744F);
              f_348  =  fma(f_339, f_347, 0.13611223F);
              f_349  =  fma(f_339, f_348, 0.1356205F);
              f_350  =  f_337 * -0.5F;
              f_351  =  f_350 * f_337;
              f_352  =  exp(f_351);
              f_353  =  f_352 * f_339;
              f_354  =  f_349 * f_353;
              f_355  =  f_354 * f_322;
              i_356  =  isless(f_322, 0.0F);
              if(i_356 == 1)
              {
                // BLOCK 76
                f_335  =  f_355;
              }  // B75
              else
              {
                // BLOCK 77
                f_357  =  f_322 - f_355;
                f_335  =  f_357;
              }  // B75
            }  // B74
            else
            {
              // BLOCK 78
              b_358  =  i_329 == 3;
              if(b_358)
              {
                // BLOCK 79
                f_359  =  f_322 * -1.702F;
                f_360  =  exp(f_359);
                f_361  =  f_360 + 1.0F;
                f_362  =  f_322 / f_361;
                f_335  =  f_362;
              }  // B78
              else
              {
                // BLOCK 80
                f_335  =  f_322;
              }  // B78
            }  // B74
          }  // B72
          // BLOCK 81 MERGES [73 76 80 79 77 ]
          i_363  =  i_320 * i_305;
          i_364  =  i_363 + i_270;
          i_365  =  i_305 * i_318;
          i_366  =  i_364 - i_365;
          b_367  =  i_308 < 0;
          if(b_367)
          {
            // BLOCK 82
            f_368  =  f_335;
          }  // B81
          else
          {
            // BLOCK 83
            i_369  =  i_366 + i_308;
            l_370  =  (long) i_369;
            l_371  =  l_370 << 2;
            ul_372  =  ul_0 + l_371;
            f_373  =  *((__global float *) (arena + l_371));
            f_374  =  f_373 + f_335;
            f_368  =  f_374;
          }  // B81
          // BLOCK 84 MERGES [82 83 ]
          i_375  =  *((__global int *) (params + 16L));
          i_376  =  i_375 + i_366;
          l_377  =  (long) i_376;
          l_378  =  l_377 << 2;
          ul_379  =  ul_0 + l_378;
          *((__global float *) (arena + l_378))  =  f_368;
        }  // B65
        else
        {
          // BLOCK 85
          i_380  =  *((__global int *) (params + 36L));
          i_381  =  i_50 * i_297;
          i_382  =  i_381 + i_299;
          i_383  =  i_382 * i_298;
          i_384  =  i_383 + i_380;
          i_385  =  i_384 + i_270;
          l_386  =  (long) i_385;
          l_387  =  l_386 << 2;
          ul_388  =  ul_0 + l_387;
          *((__global float *) (arena + l_387))  =  f_296;
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
    f_389  =  adf_7[i_274];
    i_390  =  *((__global int *) (params + 0L));
    i_391  =  *((__global int *) (params + 8L));
    b_392  =  i_299 < i_390;
    if(b_392)
    {
      // BLOCK 89
      i_393  =  i_270 + 16;
      b_394  =  i_393 < i_391;
      if(b_394)
      {
        // BLOCK 90
        i_395  =  *((__global int *) (params + 40L));
        b_396  =  i_395 < 2;
        if(b_396)
        {
          // BLOCK 91
          i_397  =  *((__global int *) (params + 52L));
          i_398  =  *((__global int *) (params + 4L));
          i_399  =  *((__global int *) (params + 48L));
          i_400  =  *((__global int *) (params + 24L));
          i_401  =  *((__global int *) (params + 32L));
          i_402  =  *((__global int *) (params + 20L));
          i_403  =  i_397 + i_299;
          b_404  =  i_402 == 0;
          if(b_404)
          {
            // BLOCK 92
            f_405  =  f_389;
          }  // B91
          else
          {
            // BLOCK 93
            l_406  =  (long) i_403;
            l_407  =  l_406 << 2;
            ul_408  =  ul_2 + l_407;
            f_409  =  *((__global float *) (bias + l_407));
            f_410  =  f_409 + f_389;
            f_405  =  f_410;
          }  // B91
          // BLOCK 94 MERGES [92 93 ]
          i_411  =  i_393 / i_398;
          i_412  =  i_411 * i_399;
          i_413  =  i_412 + i_403;
          b_414  =  i_400 < 0;
          if(b_414)
          {
            // BLOCK 95
            f_415  =  f_405;
          }  // B94
          else
          {
            // BLOCK 96
            i_416  =  i_413 + i_400;
            l_417  =  (long) i_416;
            l_418  =  l_417 << 2;
            ul_419  =  ul_0 + l_418;
            f_420  =  *((__global float *) (arena + l_418));
            f_421  =  f_420 + f_405;
            f_415  =  f_421;
          }  // B94
          // BLOCK 97 MERGES [95 96 ]
          i_422  =  *((__global int *) (params + 28L));
          b_423  =  i_422 == 1;
          if(b_423)
          {
            // BLOCK 98
            f_424  =  -f_415;
            f_425  =  exp(f_424);
            f_426  =  f_425 + 1.0F;
            f_427  =  f_415 / f_426;
            f_428  =  f_427;
          }  // B97
          else
          {
            // BLOCK 99
            b_429  =  i_422 == 2;
            if(b_429)
            {
              // BLOCK 100
              f_430  =  fabs(f_415);
              f_431  =  fma(f_430, 0.34F, 1.0F);
              f_432  =  1.0F / f_431;
              f_433  =  fma(f_432, -0.026121028F, 0.13950191F);
              f_434  =  f_433 * f_432;
              f_435  =  f_434 - 0.2731372F;
              f_436  =  fma(f_432, f_435, 0.20218718F);
              f_437  =  f_436 * f_432;
              f_438  =  f_437 - 0.044721164F;
              f_439  =  fma(f_432, f_438, 0.115360156F);
              f_440  =  fma(f_432, f_439, 0.11519744F);
              f_441  =  fma(f_432, f_440, 0.13611223F);
              f_442  =  fma(f_432, f_441, 0.1356205F);
              f_443  =  f_430 * -0.5F;
              f_444  =  f_443 * f_430;
              f_445  =  exp(f_444);
              f_446  =  f_445 * f_432;
              f_447  =  f_442 * f_446;
              f_448  =  f_447 * f_415;
              i_449  =  isless(f_415, 0.0F);
              if(i_449 == 1)
              {
                // BLOCK 101
                f_428  =  f_448;
              }  // B100
              else
              {
                // BLOCK 102
                f_450  =  f_415 - f_448;
                f_428  =  f_450;
              }  // B100
            }  // B99
            else
            {
              // BLOCK 103
              b_451  =  i_422 == 3;
              if(b_451)
              {
                // BLOCK 104
                f_452  =  f_415 * -1.702F;
                f_453  =  exp(f_452);
                f_454  =  f_453 + 1.0F;
                f_455  =  f_415 / f_454;
                f_428  =  f_455;
              }  // B103
              else
              {
                // BLOCK 105
                f_428  =  f_415;
              }  // B103
            }  // B99
          }  // B97
          // BLOCK 106 MERGES [98 101 105 104 102 ]
          i_456  =  i_413 * i_398;
          i_457  =  i_456 + i_393;
          i_458  =  i_398 * i_411;
          i_459  =  i_457 - i_458;
          b_460  =  i_401 < 0;
          if(b_460)
          {
            // BLOCK 107
            f_461  =  f_428;
          }  // B106
          else
          {
            // BLOCK 108
            i_462  =  i_459 + i_401;
            l_463  =  (long) i_462;
            l_464  =  l_463 << 2;
            ul_465  =  ul_0 + l_464;
            f_466  =  *((__global float *) (arena + l_464));
            f_467  =  f_466 + f_428;
            f_461  =  f_467;
          }  // B106
          // BLOCK 109 MERGES [107 108 ]
          i_468  =  *((__global int *) (params + 16L));
          i_469  =  i_468 + i_459;
          l_470  =  (long) i_469;
          l_471  =  l_470 << 2;
          ul_472  =  ul_0 + l_471;
          *((__global float *) (arena + l_471))  =  f_461;
        }  // B90
        else
        {
          // BLOCK 110
          i_473  =  *((__global int *) (params + 36L));
          i_474  =  i_50 * i_390;
          i_475  =  i_474 + i_299;
          i_476  =  i_475 * i_391;
          i_477  =  i_476 + i_473;
          i_478  =  i_477 + i_393;
          l_479  =  (long) i_478;
          l_480  =  l_479 << 2;
          ul_481  =  ul_0 + l_480;
          *((__global float *) (arena + l_480))  =  f_389;
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
    f_482  =  adf_7[i_273];
    i_483  =  *((__global int *) (params + 0L));
    i_484  =  *((__global int *) (params + 8L));
    b_485  =  i_299 < i_483;
    if(b_485)
    {
      // BLOCK 114
      i_486  =  i_270 + 32;
      b_487  =  i_486 < i_484;
      if(b_487)
      {
        // BLOCK 115
        i_488  =  *((__global int *) (params + 40L));
        b_489  =  i_488 < 2;
        if(b_489)
        {
          // BLOCK 116
          i_490  =  *((__global int *) (params + 52L));
          i_491  =  *((__global int *) (params + 4L));
          i_492  =  *((__global int *) (params + 48L));
          i_493  =  *((__global int *) (params + 24L));
          i_494  =  *((__global int *) (params + 32L));
          i_495  =  *((__global int *) (params + 20L));
          i_496  =  i_490 + i_299;
          b_497  =  i_495 == 0;
          if(b_497)
          {
            // BLOCK 117
            f_498  =  f_482;
          }  // B116
          else
          {
            // BLOCK 118
            l_499  =  (long) i_496;
            l_500  =  l_499 << 2;
            ul_501  =  ul_2 + l_500;
            f_502  =  *((__global float *) (bias + l_500));
            f_503  =  f_502 + f_482;
            f_498  =  f_503;
          }  // B116
          // BLOCK 119 MERGES [117 118 ]
          i_504  =  i_486 / i_491;
          i_505  =  i_504 * i_492;
          i_506  =  i_505 + i_496;
          b_507  =  i_493 < 0;
          if(b_507)
          {
            // BLOCK 120
            f_508  =  f_498;
          }  // B119
          else
          {
            // BLOCK 121
            i_509  =  i_506 + i_493;
            l_510  =  (long) i_509;
            l_511  =  l_510 << 2;
            ul_512  =  ul_0 + l_511;
            f_513  =  *((__global float *) (arena + l_511));
            f_514  =  f_513 + f_498;
            f_508  =  f_514;
          }  // B119
          // BLOCK 122 MERGES [120 121 ]
          i_515  =  *((__global int *) (params + 28L));
          b_516  =  i_515 == 1;
          if(b_516)
          {
            // BLOCK 123
            f_517  =  -f_508;
            f_518  =  exp(f_517);
            f_519  =  f_518 + 1.0F;
            f_520  =  f_508 / f_519;
            f_521  =  f_520;
          }  // B122
          else
          {
            // BLOCK 124
            b_522  =  i_515 == 2;
            if(b_522)
            {
              // BLOCK 125
              f_523  =  fabs(f_508);
              f_524  =  fma(f_523, 0.34F, 1.0F);
              f_525  =  1.0F / f_524;
              f_526  =  fma(f_525, -0.026121028F, 0.13950191F);
              f_527  =  f_526 * f_525;
              f_528  =  f_527 - 0.2731372F;
              f_529  =  fma(f_525, f_528, 0.20218718F);
              f_530  =  f_529 * f_525;
              f_531  =  f_530 - 0.044721164F;
              f_532  =  fma(f_525, f_531, 0.115360156F);
              f_533  =  fma(f_525, f_532, 0.11519744F);
              f_534  =  fma(f_525, f_533, 0.13611223F);
              f_535  =  fma(f_525, f_534, 0.1356205F);
              f_536  =  f_523 * -0.5F;
              f_537  =  f_536 * f_523;
              f_538  =  exp(f_537);
              f_539  =  f_538 * f_525;
              f_540  =  f_535 * f_539;
              f_541  =  f_540 * f_508;
              i_542  =  isless(f_508, 0.0F);
              if(i_542 == 1)
              {
                // BLOCK 126
                f_521  =  f_541;
              }  // B125
              else
              {
                // BLOCK 127
                f_543  =  f_508 - f_541;
                f_521  =  f_543;
              }  // B125
            }  // B124
            else
            {
              // BLOCK 128
              b_544  =  i_515 == 3;
              if(b_544)
              {
                // BLOCK 129
                f_545  =  f_508 * -1.702F;
                f_546  =  exp(f_545);
                f_547  =  f_546 + 1.0F;
                f_548  =  f_508 / f_547;
                f_521  =  f_548;
              }  // B128
              else
              {
                // BLOCK 130
                f_521  =  f_508;
              }  // B128
            }  // B124
          }  // B122
          // BLOCK 131 MERGES [123 126 130 129 127 ]
          i_549  =  i_506 * i_491;
          i_550  =  i_549 + i_486;
          i_551  =  i_491 * i_504;
          i_552  =  i_550 - i_551;
          b_553  =  i_494 < 0;
          if(b_553)
          {
            // BLOCK 132
            f_554  =  f_521;
          }  // B131
          else
          {
            // BLOCK 133
            i_555  =  i_552 + i_494;
            l_556  =  (long) i_555;
            l_557  =  l_556 << 2;
            ul_558  =  ul_0 + l_557;
            f_559  =  *((__global float *) (arena + l_557));
            f_560  =  f_559 + f_521;
            f_554  =  f_560;
          }  // B131
          // BLOCK 134 MERGES [132 133 ]
          i_561  =  *((__global int *) (params + 16L));
          i_562  =  i_561 + i_552;
          l_563  =  (long) i_562;
          l_564  =  l_563 << 2;
          ul_565  =  ul_0 + l_564;
          *((__global float *) (arena + l_564))  =  f_554;
        }  // B115
        else
        {
          // BLOCK 135
          i_566  =  *((__global int *) (params + 36L));
          i_567  =  i_50 * i_483;
          i_568  =  i_567 + i_299;
          i_569  =  i_568 * i_484;
          i_570  =  i_569 + i_566;
          i_571  =  i_570 + i_486;
          l_572  =  (long) i_571;
          l_573  =  l_572 << 2;
          ul_574  =  ul_0 + l_573;
          *((__global float *) (arena + l_573))  =  f_482;
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
    f_575  =  adf_7[i_272];
    i_576  =  *((__global int *) (params + 0L));
    i_577  =  *((__global int *) (params + 8L));
    i_578  =  i_275 + 1;
    b_579  =  i_299 < i_576;
    if(b_579)
    {
      // BLOCK 139
      i_580  =  i_270 + 48;
      b_581  =  i_580 < i_577;
      if(b_581)
      {
        // BLOCK 140
        i_582  =  *((__global int *) (params + 40L));
        b_583  =  i_582 < 2;
        if(b_583)
        {
          // BLOCK 141
          i_584  =  *((__global int *) (params + 52L));
          i_585  =  *((__global int *) (params + 4L));
          i_586  =  *((__global int *) (params + 48L));
          i_587  =  *((__global int *) (params + 24L));
          i_588  =  *((__global int *) (params + 32L));
          i_589  =  *((__global int *) (params + 20L));
          i_590  =  i_584 + i_299;
          b_591  =  i_589 == 0;
          if(b_591)
          {
            // BLOCK 142
            f_592  =  f_575;
          }  // B141
          else
          {
            // BLOCK 143
            l_593  =  (long) i_590;
            l_594  =  l_593 << 2;
            ul_595  =  ul_2 + l_594;
            f_596  =  *((__global float *) (bias + l_594));
            f_597  =  f_596 + f_575;
            f_592  =  f_597;
          }  // B141
          // BLOCK 144 MERGES [142 143 ]
          i_598  =  i_580 / i_585;
          i_599  =  i_598 * i_586;
          i_600  =  i_599 + i_590;
          b_601  =  i_587 < 0;
          if(b_601)
          {
            // BLOCK 145
            f_602  =  f_592;
          }  // B144
          else
          {
            // BLOCK 146
            i_603  =  i_600 + i_587;
            l_604  =  (long) i_603;
            l_605  =  l_604 << 2;
            ul_606  =  ul_0 + l_605;
            f_607  =  *((__global float *) (arena + l_605));
            f_608  =  f_607 + f_592;
            f_602  =  f_608;
          }  // B144
          // BLOCK 147 MERGES [145 146 ]
          i_609  =  *((__global int *) (params + 28L));
          b_610  =  i_609 == 1;
          if(b_610)
          {
            // BLOCK 148
            f_611  =  -f_602;
            f_612  =  exp(f_611);
            f_613  =  f_612 + 1.0F;
            f_614  =  f_602 / f_613;
            f_615  =  f_614;
          }  // B147
          else
          {
            // BLOCK 149
            b_616  =  i_609 == 2;
            if(b_616)
            {
              // BLOCK 150
              f_617  =  fabs(f_602);
              f_618  =  fma(f_617, 0.34F, 1.0F);
              f_619  =  1.0F / f_618;
              f_620  =  fma(f_619, -0.026121028F, 0.13950191F);
              f_621  =  f_620 * f_619;
              f_622  =  f_621 - 0.2731372F;
              f_623  =  fma(f_619, f_622, 0.20218718F);
              f_624  =  f_623 * f_619;
              f_625  =  f_624 - 0.044721164F;
              f_626  =  fma(f_619, f_625, 0.115360156F);
              f_627  =  fma(f_619, f_626, 0.11519744F);
              f_628  =  fma(f_619, f_627, 0.13611223F);
              f_629  =  fma(f_619, f_628, 0.1356205F);
              f_630  =  f_617 * -0.5F;
              f_631  =  f_630 * f_617;
              f_632  =  exp(f_631);
              f_633  =  f_632 * f_619;
              f_634  =  f_629 * f_633;
              f_635  =  f_634 * f_602;
              i_636  =  isless(f_602, 0.0F);
              if(i_636 == 1)
              {
                // BLOCK 151
                f_615  =  f_635;
              }  // B150
              else
              {
                // BLOCK 152
                f_637  =  f_602 - f_635;
                f_615  =  f_637;
              }  // B150
            }  // B149
            else
            {
              // BLOCK 153
              b_638  =  i_609 == 3;
              if(b_638)
              {
                // BLOCK 154
                f_639  =  f_602 * -1.702F;
                f_640  =  exp(f_639);
                f_641  =  f_640 + 1.0F;
                f_642  =  f_602 / f_641;
                f_615  =  f_642;
              }  // B153
              else
              {
                // BLOCK 155
                f_615  =  f_602;
              }  // B153
            }  // B149
          }  // B147
          // BLOCK 156 MERGES [148 151 155 154 152 ]
          i_643  =  i_600 * i_585;
          i_644  =  i_643 + i_580;
          i_645  =  i_585 * i_598;
          i_646  =  i_644 - i_645;
          b_647  =  i_588 < 0;
          if(b_647)
          {
            // BLOCK 157
            f_648  =  f_615;
          }  // B156
          else
          {
            // BLOCK 158
            i_649  =  i_646 + i_588;
            l_650  =  (long) i_649;
            l_651  =  l_650 << 2;
            ul_652  =  ul_0 + l_651;
            f_653  =  *((__global float *) (arena + l_651));
            f_654  =  f_653 + f_615;
            f_648  =  f_654;
          }  // B156
          // BLOCK 159 MERGES [157 158 ]
          i_655  =  *((__global int *) (params + 16L));
          i_656  =  i_655 + i_646;
          l_657  =  (long) i_656;
          l_658  =  l_657 << 2;
          ul_659  =  ul_0 + l_658;
          *((__global float *) (arena + l_658))  =  f_648;
        }  // B140
        else
        {
          // BLOCK 160
          i_660  =  *((__global int *) (params + 36L));
          i_661  =  i_50 * i_576;
          i_662  =  i_661 + i_299;
          i_663  =  i_662 * i_577;
          i_664  =  i_663 + i_660;
          i_665  =  i_664 + i_580;
          l_666  =  (long) i_665;
          l_667  =  l_666 << 2;
          ul_668  =  ul_0 + l_667;
          *((__global float *) (arena + l_667))  =  f_575;
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
    i_669  =  i_578;
    i_275  =  i_669;
  }  // B50
  // BLOCK 164
  return;
}  //  kernel
