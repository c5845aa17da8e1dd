// MatmulKernels.tiled, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 843257514b38b21660b8d286a750e4a972a4db63168966661d20740ed53da273
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
  bool b_100, b_111, b_112, b_120, b_131, b_132, b_140, b_220, b_225, b_230, b_235, b_244, b_245, b_247, b_255, b_265, b_274, b_280, b_302, b_31, b_311, b_336, b_338, b_340, b_348, b_358, b_367, b_373, b_395, b_404, b_429, b_431, b_433, b_441, b_451, b_460, b_466, b_488, b_497, b_523, b_525, b_527, b_535, b_545, b_554, b_560, b_582, b_591, b_71, b_72, b_80, b_91, b_92;
  float f_101, f_102, f_109, f_118, f_119, f_121, f_122, f_129, f_138, f_139, f_141, f_142, f_149, f_153, f_155, f_157, f_159, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_221, f_222, f_223, f_224, f_226, f_227, f_228, f_229, f_231, f_232, f_233, f_234, f_236, f_237, f_238, f_239, f_240, f_256, f_260, f_261, f_266, f_271, f_272, f_275, f_276, f_277, f_278, f_279, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_301, f_303, f_304, f_305, f_306, f_312, f_317, f_318, f_333, f_349, f_353, f_354, f_359, f_364, f_365, f_368, f_369, f_370, f_371, f_372, f_374, f_375, f_376, f_377, f_378, f_379, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_394, f_396, f_397, f_398, f_399, f_405, f_410, f_411, f_426, f_442, f_446, f_447, f_452, f_457, f_458, f_461, f_462, f_463, f_464, f_465, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_487, f_489, f_490, f_491, f_492, f_498, f_503, f_504, f_519, f_536, f_540, f_541, f_546, f_551, f_552, f_555, f_556, f_557, f_558, f_559, f_561, f_562, f_563, f_564, f_565, f_566, f_567, f_568, f_569, f_570, f_571, f_572, f_573, f_574, f_575, f_576, f_577, f_578, f_579, f_581, f_583, f_584, f_585, f_586, f_592, f_597, f_598, f_78, f_79, f_81, f_82, f_89, f_98, f_99;
  int i_103, i_104, i_105, i_11, i_110, i_113, i_114, i_123, i_124, i_125, i_13, i_130, i_133, i_134, i_143, i_144, i_145, i_15, i_150, i_151, i_152, i_154, i_156, i_158, i_160, i_17, i_170, i_184, i_19, i_194, i_204, i_205, i_21, i_214, i_215, i_216, i_217, i_218, i_219, i_22, i_23, i_24, i_241, i_242, i_243, i_246, i_248, i_249, i_25, i_250, i_251, i_252, i_253, i_254, i_26, i_262, i_263, i_264, i_267, i_27, i_273, i_28, i_29, i_30, i_300, i_307, i_308, i_309, i_310, i_313, i_319, i_32, i_320, i_324, i_325, i_326, i_327, i_328, i_329, i_33, i_334, i_335, i_337, i_339, i_34, i_341, i_342, i_343, i_344, i_345, i_346, i_347, i_35, i_355, i_356, i_357, i_36, i_360, i_366, i_37, i_38, i_39, i_393, i_40, i_400, i_401, i_402, i_403, i_406, i_41, i_412, i_413, i_417, i_418, i_419, i_42, i_420, i_421, i_422, i_427, i_428, i_43, i_430, i_432, i_434, i_435, i_436, i_437, i_438, i_439, i_44, i_440, i_448, i_449, i_45, i_450, i_453, i_459, i_46, i_47, i_48, i_486, i_49, i_493, i_494, i_495, i_496, i_499, i_50, i_505, i_506, i_51, i_510, i_511, i_512, i_513, i_514, i_515, i_52, i_520, i_521, i_522, i_524, i_526, i_528, i_529, i_53, i_530, i_531, i_532, i_533, i_534, i_54, i_542, i_543, i_544, i_547, i_55, i_553, i_56, i_57, i_58, i_580, i_587, i_588, i_589, i_59, i_590, i_593, i_599, i_60, i_600, i_604, i_605, i_606, i_607, i_608, i_609, i_61, i_613, i_62, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_73, i_74, i_83, i_84, i_85, i_90, i_93, i_94;
  long l_106, l_107, l_115, l_116, l_126, l_127, l_135, l_136, l_146, l_147, l_257, l_258, l_268, l_269, l_314, l_315, l_321, l_322, l_330, l_331, l_350, l_351, l_361, l_362, l_407, l_408, l_414, l_415, l_423, l_424, l_443, l_444, l_454, l_455, l_500, l_501, l_507, l_508, l_516, l_517, l_537, l_538, l_548, l_549, l_594, l_595, l_601, l_602, l_610, l_611, l_75, l_76, l_86, l_87, l_95, l_96;
  ulong ul_0, ul_1, ul_10, ul_108, ul_117, ul_12, ul_128, ul_137, ul_14, ul_148, ul_16, ul_18, ul_2, ul_20, ul_206, ul_207, ul_208, ul_209, ul_210, ul_211, ul_212, ul_213, ul_259, ul_270, ul_3, ul_316, ul_323, ul_332, ul_352, ul_363, ul_409, ul_416, ul_425, ul_445, ul_456, ul_502, ul_509, ul_518, ul_539, ul_550, ul_596, ul_603, ul_612, ul_77, ul_88, ul_97;

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
  ul_18  =  ul_3 + 40L;
  i_19  =  *((__global int *) (params + 40L));
  ul_20  =  ul_3 + 12L;
  i_21  =  *((__global int *) (params + 12L));
  i_22  =  get_group_id(0);
  i_23  =  i_22 << 6;
  i_24  =  get_local_id(1);
  i_25  =  i_24 << 4;
  i_26  =  get_local_id(0);
  i_27  =  i_25 + i_26;
  i_28  =  i_27 % 64;
  i_29  =  i_23 + i_28;
  i_30  =  i_29 / i_15;
  b_31  =  i_29 < i_13;
  if(b_31)
  {
    // BLOCK 1
    i_32  =  i_30 * i_15;
    i_33  =  i_29 - i_32;
    i_34  =  i_33;
  }  // B0
  else
  {
    // BLOCK 2
    i_34  =  -1;
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  i_35  =  i_17 * i_30;
  i_36  =  i_35 * i_15;
  i_37  =  i_36 + i_21;
  i_38  =  i_17 + 15;
  i_39  =  i_38 >> 31;
  i_40  =  i_39 >> 28;
  i_41  =  i_40 + i_38;
  i_42  =  i_41 >> 4;
  i_43  =  get_group_id(2);
  i_44  =  i_42 * i_43;
  i_45  =  i_44 / i_19;
  i_46  =  i_43 + 1;
  i_47  =  i_46 * i_42;
  i_48  =  i_47 / i_19;
  i_49  =  get_group_id(1);
  i_50  =  i_49 << 6;
  i_51  =  i_50 + i_28;
  i_52  =  i_24 << 2;
  i_53  =  i_27 >> 31;
  i_54  =  i_53 >> 26;
  i_55  =  i_54 + i_27;
  i_56  =  i_55 >> 6;
  i_57  =  i_56 + 12;
  i_58  =  i_57 << 6;
  i_59  =  i_58 + i_28;
  i_60  =  i_56 + 8;
  i_61  =  i_60 << 6;
  i_62  =  i_61 + i_28;
  i_63  =  i_56 + 4;
  i_64  =  i_63 << 6;
  i_65  =  i_64 + i_28;
  i_66  =  i_55 & -64;
  i_67  =  i_66 + i_28;
  // BLOCK 4 MERGES [3 40 ]
  i_68  =  i_45;
  for(;i_68 < i_48;)
  {
    // BLOCK 5
    i_69  =  i_68 << 4;
    i_70  =  i_69 + i_56;
    b_71  =  i_70 < i_17;
    if(b_71)
    {
      // BLOCK 6
      b_72  =  i_51 < i_11;
      if(b_72)
      {
        // BLOCK 7
        i_73  =  i_70 * i_11;
        i_74  =  i_73 + i_51;
        l_75  =  (long) i_74;
        l_76  =  l_75 << 2;
        ul_77  =  ul_1 + l_76;
        f_78  =  *((__global float *) (w + l_76));
        f_79  =  f_78;
      }  // B6
      else
      {
        // BLOCK 8
        f_79  =  0.0F;
      }  // B6
      // BLOCK 9 MERGES [8 7 ]
      b_80  =  i_34 < 0;
      if(b_80)
      {
        // BLOCK 10
        f_81  =  f_79;
        f_82  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        i_83  =  i_70 * i_15;
        i_84  =  i_37 + i_83;
        i_85  =  i_84 + i_34;
        l_86  =  (long) i_85;
        l_87  =  l_86 << 2;
        ul_88  =  ul_0 + l_87;
        f_89  =  *((__global float *) (arena + l_87));
        f_81  =  f_79;
        f_82  =  f_89;
      }  // B9
    }  // B5
    else
    {
      // BLOCK 12
      f_81  =  0.0F;
      f_82  =  0.0F;
    }  // B5
    // BLOCK 13 MERGES [12 10 11 ]
    adf_6[i_67]  =  f_81;
    adf_7[i_67]  =  f_82;
    i_90  =  i_69 + i_63;
    b_91  =  i_90 < i_17;
    if(b_91)
    {
      // BLOCK 14
      b_92  =  i_51 < i_11;
      if(b_92)
      {
        // BLOCK 15
        i_93  =  i_90 * i_11;
        i_94  =  i_93 + i_51;
        l_95  =  (long) i_94;
        l_96  =  l_95 << 2;
        ul_97  =  ul_1 + l_96;
        f_98  =  *((__global float *) (w + l_96));
        f_99  =  f_98;
      }  // B14
      else
      {
        // BLOCK 16
        f_99  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_100  =  i_34 < 0;
      if(b_100)
      {
        // BLOCK 18
        f_101  =  f_99;
        f_102  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_103  =  i_90 * i_15;
        i_104  =  i_103 + i_37;
        i_105  =  i_104 + i_34;
        l_106  =  (long) i_105;
        l_107  =  l_106 << 2;
        ul_108  =  ul_0 + l_107;
        f_109  =  *((__global float *) (arena + l_107));
        f_101  =  f_99;
        f_102  =  f_109;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_101  =  0.0F;
      f_102  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_6[i_65]  =  f_101;
    adf_7[i_65]  =  f_102;
    i_110  =  i_69 + i_60;
    b_111  =  i_110 < i_17;
    if(b_111)
    {
      // BLOCK 22
      b_112  =  i_51 < i_11;
      if(b_112)
      {
        // BLOCK 23
        i_113  =  i_110 * i_11;
        i_114  =  i_113 + i_51;
        l_115  =  (long) i_114;
        l_116  =  l_115 << 2;
        ul_117  =  ul_1 + l_116;
        f_118  =  *((__global float *) (w + l_116));
        f_119  =  f_118;
      }  // B22
      else
      {
        // BLOCK 24
        f_119  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_120  =  i_34 < 0;
      if(b_120)
      {
        // BLOCK 26
        f_121  =  f_119;
        f_122  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_123  =  i_110 * i_15;
        i_124  =  i_123 + i_37;
        i_125  =  i_124 + i_34;
        l_126  =  (long) i_125;
        l_127  =  l_126 << 2;
        ul_128  =  ul_0 + l_127;
        f_129  =  *((__global float *) (arena + l_127));
        f_121  =  f_119;
        f_122  =  f_129;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_121  =  0.0F;
      f_122  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_6[i_62]  =  f_121;
    adf_7[i_62]  =  f_122;
    i_130  =  i_69 + i_57;
    b_131  =  i_130 < i_17;
    if(b_131)
    {
      // BLOCK 30
      b_132  =  i_51 < i_11;
      if(b_132)
      {
        // BLOCK 31
        i_133  =  i_130 * i_11;
        i_134  =  i_133 + i_51;
        l_135  =  (long) i_134;
        l_136  =  l_135 << 2;
        ul_137  =  ul_1 + l_136;
        f_138  =  *((__global float *) (w + l_136));
        f_139  =  f_138;
      }  // B30
      else
      {
        // BLOCK 32
        f_139  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_140  =  i_34 < 0;
      if(b_140)
      {
        // BLOCK 34
        f_141  =  f_139;
        f_142  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_143  =  i_130 * i_15;
        i_144  =  i_143 + i_37;
        i_145  =  i_144 + i_34;
        l_146  =  (long) i_145;
        l_147  =  l_146 << 2;
        ul_148  =  ul_0 + l_147;
        f_149  =  *((__global float *) (arena + l_147));
        f_141  =  f_139;
        f_142  =  f_149;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_141  =  0.0F;
      f_142  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_6[i_59]  =  f_141;
    adf_7[i_59]  =  f_142;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 38 MERGES [37 39 ]
    i_150  =  0;
    for(;i_150 < 16;)
    {
      // BLOCK 39
      i_151  =  i_150 << 6;
      i_152  =  i_151 + i_26;
      f_153  =  adf_7[i_152];
      ul_9[0]  =  f_153;
      i_154  =  i_152 + 16;
      f_155  =  adf_7[i_154];
      ul_9[1]  =  f_155;
      i_156  =  i_152 + 32;
      f_157  =  adf_7[i_156];
      ul_9[2]  =  f_157;
      i_158  =  i_152 + 48;
      f_159  =  adf_7[i_158];
      ul_9[3]  =  f_159;
      i_160  =  i_52 + i_151;
      f_161  =  adf_6[i_160];
      f_162  =  ul_5[0];
      f_163  =  fma(f_153, f_161, f_162);
      ul_5[0]  =  f_163;
      f_164  =  ul_5[1];
      f_165  =  fma(f_155, f_161, f_164);
      ul_5[1]  =  f_165;
      f_166  =  ul_5[2];
      f_167  =  fma(f_157, f_161, f_166);
      ul_5[2]  =  f_167;
      f_168  =  ul_5[3];
      f_169  =  fma(f_159, f_161, f_168);
      ul_5[3]  =  f_169;
      i_170  =  i_160 + 1;
      f_171  =  adf_6[i_170];
      f_172  =  ul_5[4];
      f_173  =  ul_9[0];
      f_174  =  fma(f_171, f_173, f_172);
      ul_5[4]  =  f_174;
      f_175  =  ul_5[5];
      f_176  =  ul_9[1];
      f_177  =  fma(f_171, f_176, f_175);
      ul_5[5]  =  f_177;
      f_178  =  ul_5[6];
      f_179  =  ul_9[2];
      f_180  =  fma(f_171, f_179, f_178);
      ul_5[6]  =  f_180;
      f_181  =  ul_5[7];
      f_182  =  ul_9[3];
      f_183  =  fma(f_171, f_182, f_181);
      ul_5[7]  =  f_183;
      i_184  =  i_160 + 2;
      f_185  =  adf_6[i_184];
      f_186  =  ul_5[8];
      f_187  =  fma(f_173, f_185, f_186);
      ul_5[8]  =  f_187;
      f_188  =  ul_5[9];
      f_189  =  fma(f_176, f_185, f_188);
      ul_5[9]  =  f_189;
      f_190  =  ul_5[10];
      f_191  =  fma(f_179, f_185, f_190);
      ul_5[10]  =  f_191;
      f_192  =  ul_5[11];
      f_193  =  fma(f_182, f_185, f_192);
      ul_5[11]  =  f_193;
      i_194  =  i_160 + 3;
      f_195  =  adf_6[i_194];
      f_196  =  ul_5[12];
      f_197  =  fma(f_173, f_195, f_196);
      ul_5[12]  =  f_197;
      f_198  =  ul_5[13];
      f_199  =  fma(f_176, f_195, f_198);
      ul_5[13]  =  f_199;
      f_200  =  ul_5[14];
      f_201  =  fma(f_179, f_195, f_200);
      ul_5[14]  =  f_201;
      f_202  =  ul_5[15];
      f_203  =  fma(f_182, f_195, f_202);
      ul_5[15]  =  f_203;
      i_204  =  i_150 + 1;
      i_150  =  i_204;
    }  // B38
    // BLOCK 40
    barrier(CLK_LOCAL_MEM_FENCE);
    i_205  =  i_68 + 1;
    i_68  =  i_205;
  }  // B4
  // BLOCK 41
  ul_206  =  ul_3 + 36L;
  ul_207  =  ul_3 + 16L;
  ul_208  =  ul_3 + 28L;
  ul_209  =  ul_3 + 20L;
  ul_210  =  ul_3 + 32L;
  ul_211  =  ul_3 + 24L;
  ul_212  =  ul_3 + 48L;
  ul_213  =  ul_3 + 52L;
  i_214  =  i_23 + i_26;
  i_215  =  i_52 + i_50;
  i_216  =  i_27 + 768;
  i_217  =  i_27 + 512;
  i_218  =  i_27 + 256;
  // BLOCK 42 MERGES [41 155 ]
  i_219  =  0;
  for(;i_219 < 4;)
  {
    // BLOCK 43
    b_220  =  i_219 == 0;
    if(b_220)
    {
      // BLOCK 44
      f_221  =  ul_5[0];
      adf_7[i_27]  =  f_221;
      f_222  =  ul_5[1];
      adf_7[i_218]  =  f_222;
      f_223  =  ul_5[2];
      adf_7[i_217]  =  f_223;
      f_224  =  ul_5[3];
      adf_7[i_216]  =  f_224;
    }  // B43
    else
    {
      // BLOCK 45
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    b_225  =  i_219 == 1;
    if(b_225)
    {
      // BLOCK 47
      f_226  =  ul_5[4];
      adf_7[i_27]  =  f_226;
      f_227  =  ul_5[5];
      adf_7[i_218]  =  f_227;
      f_228  =  ul_5[6];
      adf_7[i_217]  =  f_228;
      f_229  =  ul_5[7];
      adf_7[i_216]  =  f_229;
    }  // B46
    else
    {
      // BLOCK 48
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    b_230  =  i_219 == 2;
    if(b_230)
    {
      // BLOCK 50
      f_231  =  ul_5[8];
      adf_7[i_27]  =  f_231;
      f_232  =  ul_5[9];
      adf_7[i_218]  =  f_232;
      f_233  =  ul_5[10];
      adf_7[i_217]  =  f_233;
      f_234  =  ul_5[11];
      adf_7[i_216]  =  f_234;
    }  // B49
    else
    {
      // BLOCK 51
    }  // B49
    // BLOCK 52 MERGES [51 50 ]
    b_235  =  i_219 == 3;
    if(b_235)
    {
      // BLOCK 53
      f_236  =  ul_5[12];
      adf_7[i_27]  =  f_236;
      f_237  =  ul_5[13];
      adf_7[i_218]  =  f_237;
      f_238  =  ul_5[14];
      adf_7[i_217]  =  f_238;
      f_239  =  ul_5[15];
      adf_7[i_216]  =  f_239;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    f_240  =  adf_7[i_27];
    i_241  =  *((__global int *) (params + 0L));
    i_242  =  *((__global int *) (params + 8L));
    i_243  =  i_215 + i_219;
    b_244  =  i_243 < i_241;
    if(b_244)
    {
      // BLOCK 56
      b_245  =  i_214 < i_242;
      if(b_245)
      {
        // BLOCK 57
        i_246  =  *((__global int *) (params + 40L));
        b_247  =  i_246 < 2;
        if(b_247)
        {
          // BLOCK 58
          i_248  =  *((__global int *) (params + 52L));
          i_249  =  *((__global int *) (params + 4L));
          i_250  =  *((__global int *) (params + 48L));
          i_251  =  *((__global int *) (params + 24L));
          i_252  =  *((__global int *) (params + 32L));
          i_253  =  *((__global int *) (params + 20L));
          i_254  =  i_248 + i_243;
          b_255  =  i_253 == 0;
          if(b_255)
          {
            // BLOCK 59
            f_256  =  f_240;
          }  // B58
          else
          {
            // BLOCK 60
            l_257  =  (long) i_254;
            l_258  =  l_257 << 2;
            ul_259  =  ul_2 + l_258;
            f_260  =  *((__global float *) (bias + l_258));
            f_261  =  f_260 + f_240;
            f_256  =  f_261;
          }  // B58
          // BLOCK 61 MERGES [59 60 ]
          i_262  =  i_214 / i_249;
          i_263  =  i_262 * i_250;
          i_264  =  i_263 + i_254;
          b_265  =  i_251 < 0;
          if(b_265)
          {
            // BLOCK 62
            f_266  =  f_256;
          }  // B61
          else
          {
            // BLOCK 63
            i_267  =  i_264 + i_251;
            l_268  =  (long) i_267;
            l_269  =  l_268 << 2;
            ul_270  =  ul_0 + l_269;
            f_271  =  *((__global float *) (arena + l_269));
            f_272  =  f_271 + f_256;
            f_266  =  f_272;
          }  // B61
          // BLOCK 64 MERGES [62 63 ]
          i_273  =  *((__global int *) (params + 28L));
          b_274  =  i_273 == 1;
          if(b_274)
          {
            // BLOCK 65
            f_275  =  -f_266;
            f_276  =  exp(f_275);
            f_277  =  f_276 + 1.0F;
            f_278  =  f_266 / f_277;
            f_279  =  f_278;
          }  // B64
          else
          {
            // BLOCK 66
            b_280  =  i_273 == 2;
            if(b_280)
            {
              // BLOCK 67
              f_281  =  fabs(f_266);
              f_282  =  fma(f_281, 0.34F, 1.0F);
              f_283  =  1.0F / f_282;
              f_284  =  fma(f_283, -0.026121028F, 0.13950191F);
              f_285  =  f_284 * f_283;
              f_286  =  f_285 - 0.2731372F;
              f_287  =  fma(f_283, f_286, 0.20218718F);
              f_288  =  f_287 * f_283;
              f_289  =  f_288 - 0.044721164F;
              f_290  =  fma(f_283, f_289, 0.115360156F);
              f_291  =  fma(f_283, f_290, 0.11519744F);
              f_292  =  fma(f_283, f_291, 0.13611223F);
              f_293  =  fma(f_283, f_292, 0.1356205F);
              f_294  =  f_281 * -0.5F;
              f_295  =  f_294 * f_281;
              f_296  =  exp(f_295);
              f_297  =  f_296 * f_283;
              f_298  =  f_293 * f_297;
              f_299  =  f_298 * f_266;
              i_300  =  isless(f_266, 0.0F);
              if(i_300 == 1)
              {
                // BLOCK 68
                f_279  =  f_299;
              }  // B67
              else
              {
                // BLOCK 69
                f_301  =  f_266 - f_299;
                f_279  =  f_301;
              }  // B67
            }  // B66
            else
            {
              // BLOCK 70
              b_302  =  i_273 == 3;
              if(b_302)
              {
                // BLOCK 71
                f_303  =  f_266 * -1.702F;
                f_304  =  exp(f_303);
                f_305  =  f_304 + 1.0F;
                f_306  =  f_266 / f_305;
                f_279  =  f_306;
              }  // B70
              else
              {
                // BLOCK 72
                f_279  =  f_266;
              }  // B70
            }  // B66
          }  // B64
          // BLOCK 73 MERGES [65 68 72 71 69 ]
          i_307  =  i_264 * i_249;
          i_308  =  i_307 + i_214;
          i_309  =  i_249 * i_262;
          i_310  =  i_308 - i_309;
          b_311  =  i_252 < 0;
          if(b_311)
          {
            // BLOCK 74
            f_312  =  f_279;
          }  // B73
          else
          {
            // BLOCK 75
            i_313  =  i_310 + i_252;
            l_314  =  (long) i_313;
            l_315  =  l_314 << 2;
            ul_316  =  ul_0 + l_315;
            f_317  =  *((__global float *) (arena + l_315));
            f_318  =  f_317 + f_279;
            f_312  =  f_318;
          }  // B73
          // BLOCK 76 MERGES [74 75 ]
          i_319  =  *((__global int *) (params + 16L));
          i_320  =  i_319 + i_310;
          l_321  =  (long) i_320;
          l_322  =  l_321 << 2;
          ul_323  =  ul_0 + l_322;
          *((__global float *) (arena + l_322))  =  f_312;
        }  // B57
        else
        {
          // BLOCK 77
          i_324  =  *((__global int *) (params + 36L));
          i_325  =  i_43 * i_241;
          i_326  =  i_325 + i_243;
          i_327  =  i_326 * i_242;
          i_328  =  i_327 + i_324;
          i_329  =  i_328 + i_214;
          l_330  =  (long) i_329;
          l_331  =  l_330 << 2;
          ul_332  =  ul_0 + l_331;
          *((__global float *) (arena + l_331))  =  f_240;
        }  // B57
      }  // B56
      else
      {
        // BLOCK 78
      }  // B56
    }  // B55
    else
    {
      // BLOCK 79
    }  // B55
    // BLOCK 80 MERGES [79 76 77 78 ]
    f_333  =  adf_7[i_218];
    i_334  =  *((__global int *) (params + 0L));
    i_335  =  *((__global int *) (params + 8L));
    b_336  =  i_243 < i_334;
    if(b_336)
    {
      // BLOCK 81
      i_337  =  i_214 + 16;
      b_338  =  i_337 < i_335;
      if(b_338)
      {
        // BLOCK 82
        i_339  =  *((__global int *) (params + 40L));
        b_340  =  i_339 < 2;
        if(b_340)
        {
          // BLOCK 83
          i_341  =  *((__global int *) (params + 52L));
          i_342  =  *((__global int *) (params + 4L));
          i_343  =  *((__global int *) (params + 48L));
          i_344  =  *((__global int *) (params + 24L));
          i_345  =  *((__global int *) (params + 32L));
          i_346  =  *((__global int *) (params + 20L));
          i_347  =  i_341 + i_243;
          b_348  =  i_346 == 0;
          if(b_348)
          {
            // BLOCK 84
            f_349  =  f_333;
          }  // B83
          else
          {
            // BLOCK 85
            l_350  =  (long) i_347;
            l_351  =  l_350 << 2;
            ul_352  =  ul_2 + l_351;
            f_353  =  *((__global float *) (bias + l_351));
            f_354  =  f_353 + f_333;
            f_349  =  f_354;
          }  // B83
          // BLOCK 86 MERGES [84 85 ]
          i_355  =  i_337 / i_342;
          i_356  =  i_355 * i_343;
          i_357  =  i_356 + i_347;
          b_358  =  i_344 < 0;
          if(b_358)
          {
            // BLOCK 87
            f_359  =  f_349;
          }  // B86
          else
          {
            // BLOCK 88
            i_360  =  i_357 + i_344;
            l_361  =  (long) i_360;
            l_362  =  l_361 << 2;
            ul_363  =  ul_0 + l_362;
            f_364  =  *((__global float *) (arena + l_362));
            f_365  =  f_364 + f_349;
            f_359  =  f_365;
          }  // B86
          // BLOCK 89 MERGES [87 88 ]
          i_366  =  *((__global int *) (params + 28L));
          b_367  =  i_366 == 1;
          if(b_367)
          {
            // BLOCK 90
            f_368  =  -f_359;
            f_369  =  exp(f_368);
            f_370  =  f_369 + 1.0F;
            f_371  =  f_359 / f_370;
            f_372  =  f_371;
          }  // B89
          else
          {
            // BLOCK 91
            b_373  =  i_366 == 2;
            if(b_373)
            {
              // BLOCK 92
              f_374  =  fabs(f_359);
              f_375  =  fma(f_374, 0.34F, 1.0F);
              f_376  =  1.0F / f_375;
              f_377  =  fma(f_376, -0.026121028F, 0.13950191F);
              f_378  =  f_377 * f_376;
              f_379  =  f_378 - 0.2731372F;
              f_380  =  fma(f_376, f_379, 0.20218718F);
              f_381  =  f_380 * f_376;
              f_382  =  f_381 - 0.044721164F;
              f_383  =  fma(f_376, f_382, 0.115360156F);
              f_384  =  fma(f_376, f_383, 0.11519744F);
              f_385  =  fma(f_376, f_384, 0.13611223F);
              f_386  =  fma(f_376, f_385, 0.1356205F);
              f_387  =  f_374 * -0.5F;
              f_388  =  f_387 * f_374;
              f_389  =  exp(f_388);
              f_390  =  f_389 * f_376;
              f_391  =  f_386 * f_390;
              f_392  =  f_391 * f_359;
              i_393  =  isless(f_359, 0.0F);
              if(i_393 == 1)
              {
                // BLOCK 93
                f_372  =  f_392;
              }  // B92
              else
              {
                // BLOCK 94
                f_394  =  f_359 - f_392;
                f_372  =  f_394;
              }  // B92
            }  // B91
            else
            {
              // BLOCK 95
              b_395  =  i_366 == 3;
              if(b_395)
              {
                // BLOCK 96
                f_396  =  f_359 * -1.702F;
                f_397  =  exp(f_396);
                f_398  =  f_397 + 1.0F;
                f_399  =  f_359 / f_398;
                f_372  =  f_399;
              }  // B95
              else
              {
                // BLOCK 97
                f_372  =  f_359;
              }  // B95
            }  // B91
          }  // B89
          // BLOCK 98 MERGES [90 93 97 96 94 ]
          i_400  =  i_357 * i_342;
          i_401  =  i_400 + i_337;
          i_402  =  i_342 * i_355;
          i_403  =  i_401 - i_402;
          b_404  =  i_345 < 0;
          if(b_404)
          {
            // BLOCK 99
            f_405  =  f_372;
          }  // B98
          else
          {
            // BLOCK 100
            i_406  =  i_403 + i_345;
            l_407  =  (long) i_406;
            l_408  =  l_407 << 2;
            ul_409  =  ul_0 + l_408;
            f_410  =  *((__global float *) (arena + l_408));
            f_411  =  f_410 + f_372;
            f_405  =  f_411;
          }  // B98
          // BLOCK 101 MERGES [99 100 ]
          i_412  =  *((__global int *) (params + 16L));
          i_413  =  i_412 + i_403;
          l_414  =  (long) i_413;
          l_415  =  l_414 << 2;
          ul_416  =  ul_0 + l_415;
          *((__global float *) (arena + l_415))  =  f_405;
        }  // B82
        else
        {
          // BLOCK 102
          i_417  =  *((__global int *) (params + 36L));
          i_418  =  i_43 * i_334;
          i_419  =  i_418 + i_243;
          i_420  =  i_419 * i_335;
          i_421  =  i_420 + i_417;
          i_422  =  i_421 + i_337;
          l_423  =  (long) i_422;
          l_424  =  l_423 << 2;
          ul_425  =  ul_0 + l_424;
          *((__global float *) (arena + l_424))  =  f_333;
        }  // B82
      }  // B81
      else
      {
        // BLOCK 103
      }  // B81
    }  // B80
    else
    {
      // BLOCK 104
    }  // B80
    // BLOCK 105 MERGES [104 101 102 103 ]
    f_426  =  adf_7[i_217];
    i_427  =  *((__global int *) (params + 0L));
    i_428  =  *((__global int *) (params + 8L));
    b_429  =  i_243 < i_427;
    if(b_429)
    {
      // BLOCK 106
      i_430  =  i_214 + 32;
      b_431  =  i_430 < i_428;
      if(b_431)
      {
        // BLOCK 107
        i_432  =  *((__global int *) (params + 40L));
        b_433  =  i_432 < 2;
        if(b_433)
        {
          // BLOCK 108
          i_434  =  *((__global int *) (params + 52L));
          i_435  =  *((__global int *) (params + 4L));
          i_436  =  *((__global int *) (params + 48L));
          i_437  =  *((__global int *) (params + 24L));
          i_438  =  *((__global int *) (params + 32L));
          i_439  =  *((__global int *) (params + 20L));
          i_440  =  i_434 + i_243;
          b_441  =  i_439 == 0;
          if(b_441)
          {
            // BLOCK 109
            f_442  =  f_426;
          }  // B108
          else
          {
            // BLOCK 110
            l_443  =  (long) i_440;
            l_444  =  l_443 << 2;
            ul_445  =  ul_2 + l_444;
            f_446  =  *((__global float *) (bias + l_444));
            f_447  =  f_446 + f_426;
            f_442  =  f_447;
          }  // B108
          // BLOCK 111 MERGES [109 110 ]
          i_448  =  i_430 / i_435;
          i_449  =  i_448 * i_436;
          i_450  =  i_449 + i_440;
          b_451  =  i_437 < 0;
          if(b_451)
          {
            // BLOCK 112
            f_452  =  f_442;
          }  // B111
          else
          {
            // BLOCK 113
            i_453  =  i_450 + i_437;
            l_454  =  (long) i_453;
            l_455  =  l_454 << 2;
            ul_456  =  ul_0 + l_455;
            f_457  =  *((__global float *) (arena + l_455));
            f_458  =  f_457 + f_442;
            f_452  =  f_458;
          }  // B111
          // BLOCK 114 MERGES [112 113 ]
          i_459  =  *((__global int *) (params + 28L));
          b_460  =  i_459 == 1;
          if(b_460)
          {
            // BLOCK 115
            f_461  =  -f_452;
            f_462  =  exp(f_461);
            f_463  =  f_462 + 1.0F;
            f_464  =  f_452 / f_463;
            f_465  =  f_464;
          }  // B114
          else
          {
            // BLOCK 116
            b_466  =  i_459 == 2;
            if(b_466)
            {
              // BLOCK 117
              f_467  =  fabs(f_452);
              f_468  =  fma(f_467, 0.34F, 1.0F);
              f_469  =  1.0F / f_468;
              f_470  =  fma(f_469, -0.026121028F, 0.13950191F);
              f_471  =  f_470 * f_469;
              f_472  =  f_471 - 0.2731372F;
              f_473  =  fma(f_469, f_472, 0.20218718F);
              f_474  =  f_473 * f_469;
              f_475  =  f_474 - 0.044721164F;
              f_476  =  fma(f_469, f_475, 0.115360156F);
              f_477  =  fma(f_469, f_476, 0.11519744F);
              f_478  =  fma(f_469, f_477, 0.13611223F);
              f_479  =  fma(f_469, f_478, 0.1356205F);
              f_480  =  f_467 * -0.5F;
              f_481  =  f_480 * f_467;
              f_482  =  exp(f_481);
              f_483  =  f_482 * f_469;
              f_484  =  f_479 * f_483;
              f_485  =  f_484 * f_452;
              i_486  =  isless(f_452, 0.0F);
              if(i_486 == 1)
              {
                // BLOCK 118
                f_465  =  f_485;
              }  // B117
              else
              {
                // BLOCK 119
                f_487  =  f_452 - f_485;
                f_465  =  f_487;
              }  // B117
            }  // B116
            else
            {
              // BLOCK 120
              b_488  =  i_459 == 3;
              if(b_488)
              {
                // BLOCK 121
                f_489  =  f_452 * -1.702F;
                f_490  =  exp(f_489);
                f_491  =  f_490 + 1.0F;
                f_492  =  f_452 / f_491;
                f_465  =  f_492;
              }  // B120
              else
              {
                // BLOCK 122
                f_465  =  f_452;
              }  // B120
            }  // B116
          }  // B114
          // BLOCK 123 MERGES [115 118 122 121 119 ]
          i_493  =  i_450 * i_435;
          i_494  =  i_493 + i_430;
          i_495  =  i_435 * i_448;
          i_496  =  i_494 - i_495;
          b_497  =  i_438 < 0;
          if(b_497)
          {
            // BLOCK 124
            f_498  =  f_465;
          }  // B123
          else
          {
            // BLOCK 125
            i_499  =  i_496 + i_438;
            l_500  =  (long) i_499;
            l_501  =  l_500 << 2;
            ul_502  =  ul_0 + l_501;
            f_503  =  *((__global float *) (arena + l_501));
            f_504  =  f_503 + f_465;
            f_498  =  f_504;
          }  // B123
          // BLOCK 126 MERGES [124 125 ]
          i_505  =  *((__global int *) (params + 16L));
          i_506  =  i_505 + i_496;
          l_507  =  (long) i_506;
          l_508  =  l_507 << 2;
          ul_509  =  ul_0 + l_508;
          *((__global float *) (arena + l_508))  =  f_498;
        }  // B107
        else
        {
          // BLOCK 127
          i_510  =  *((__global int *) (params + 36L));
          i_511  =  i_43 * i_427;
          i_512  =  i_511 + i_243;
          i_513  =  i_512 * i_428;
          i_514  =  i_513 + i_510;
          i_515  =  i_514 + i_430;
          l_516  =  (long) i_515;
          l_517  =  l_516 << 2;
          ul_518  =  ul_0 + l_517;
          *((__global float *) (arena + l_517))  =  f_426;
        }  // B107
      }  // B106
      else
      {
        // BLOCK 128
      }  // B106
    }  // B105
    else
    {
      // BLOCK 129
    }  // B105
    // BLOCK 130 MERGES [129 126 127 128 ]
    f_519  =  adf_7[i_216];
    i_520  =  *((__global int *) (params + 0L));
    i_521  =  *((__global int *) (params + 8L));
    i_522  =  i_219 + 1;
    b_523  =  i_243 < i_520;
    if(b_523)
    {
      // BLOCK 131
      i_524  =  i_214 + 48;
      b_525  =  i_524 < i_521;
      if(b_525)
      {
        // BLOCK 132
        i_526  =  *((__global int *) (params + 40L));
        b_527  =  i_526 < 2;
        if(b_527)
        {
          // BLOCK 133
          i_528  =  *((__global int *) (params + 52L));
          i_529  =  *((__global int *) (params + 4L));
          i_530  =  *((__global int *) (params + 48L));
          i_531  =  *((__global int *) (params + 24L));
          i_532  =  *((__global int *) (params + 32L));
          i_533  =  *((__global int *) (params + 20L));
          i_534  =  i_528 + i_243;
          b_535  =  i_533 == 0;
          if(b_535)
          {
            // BLOCK 134
            f_536  =  f_519;
          }  // B133
          else
          {
            // BLOCK 135
            l_537  =  (long) i_534;
            l_538  =  l_537 << 2;
            ul_539  =  ul_2 + l_538;
            f_540  =  *((__global float *) (bias + l_538));
            f_541  =  f_540 + f_519;
            f_536  =  f_541;
          }  // B133
          // BLOCK 136 MERGES [134 135 ]
          i_542  =  i_524 / i_529;
          i_543  =  i_542 * i_530;
          i_544  =  i_543 + i_534;
          b_545  =  i_531 < 0;
          if(b_545)
          {
            // BLOCK 137
            f_546  =  f_536;
          }  // B136
          else
          {
            // BLOCK 138
            i_547  =  i_544 + i_531;
            l_548  =  (long) i_547;
            l_549  =  l_548 << 2;
            ul_550  =  ul_0 + l_549;
            f_551  =  *((__global float *) (arena + l_549));
            f_552  =  f_551 + f_536;
            f_546  =  f_552;
          }  // B136
          // BLOCK 139 MERGES [137 138 ]
          i_553  =  *((__global int *) (params + 28L));
          b_554  =  i_553 == 1;
          if(b_554)
          {
            // BLOCK 140
            f_555  =  -f_546;
            f_556  =  exp(f_555);
            f_557  =  f_556 + 1.0F;
            f_558  =  f_546 / f_557;
            f_559  =  f_558;
          }  // B139
          else
          {
            // BLOCK 141
            b_560  =  i_553 == 2;
            if(b_560)
            {
              // BLOCK 142
              f_561  =  fabs(f_546);
              f_562  =  fma(f_561, 0.34F, 1.0F);
              f_563  =  1.0F / f_562;
              f_564  =  fma(f_563, -0.026121028F, 0.13950191F);
              f_565  =  f_564 * f_563;
              f_566  =  f_565 - 0.2731372F;
              f_567  =  fma(f_563, f_566, 0.20218718F);
              f_568  =  f_567 * f_563;
              f_569  =  f_568 - 0.044721164F;
              f_570  =  fma(f_563, f_569, 0.115360156F);
              f_571  =  fma(f_563, f_570, 0.11519744F);
              f_572  =  fma(f_563, f_571, 0.13611223F);
              f_573  =  fma(f_563, f_572, 0.1356205F);
              f_574  =  f_561 * -0.5F;
              f_575  =  f_574 * f_561;
              f_576  =  exp(f_575);
              f_577  =  f_576 * f_563;
              f_578  =  f_573 * f_577;
              f_579  =  f_578 * f_546;
              i_580  =  isless(f_546, 0.0F);
              if(i_580 == 1)
              {
                // BLOCK 143
                f_559  =  f_579;
              }  // B142
              else
              {
                // BLOCK 144
                f_581  =  f_546 - f_579;
                f_559  =  f_581;
              }  // B142
            }  // B141
            else
            {
              // BLOCK 145
              b_582  =  i_553 == 3;
              if(b_582)
              {
                // BLOCK 146
                f_583  =  f_546 * -1.702F;
                f_584  =  exp(f_583);
                f_585  =  f_584 + 1.0F;
                f_586  =  f_546 / f_585;
                f_559  =  f_586;
              }  // B145
              else
              {
                // BLOCK 147
                f_559  =  f_546;
              }  // B145
            }  // B141
          }  // B139
          // BLOCK 148 MERGES [140 143 147 146 144 ]
          i_587  =  i_544 * i_529;
          i_588  =  i_587 + i_524;
          i_589  =  i_529 * i_542;
          i_590  =  i_588 - i_589;
          b_591  =  i_532 < 0;
          if(b_591)
          {
            // BLOCK 149
            f_592  =  f_559;
          }  // B148
          else
          {
            // BLOCK 150
            i_593  =  i_590 + i_532;
            l_594  =  (long) i_593;
            l_595  =  l_594 << 2;
            ul_596  =  ul_0 + l_595;
            f_597  =  *((__global float *) (arena + l_595));
            f_598  =  f_597 + f_559;
            f_592  =  f_598;
          }  // B148
          // BLOCK 151 MERGES [149 150 ]
          i_599  =  *((__global int *) (params + 16L));
          i_600  =  i_599 + i_590;
          l_601  =  (long) i_600;
          l_602  =  l_601 << 2;
          ul_603  =  ul_0 + l_602;
          *((__global float *) (arena + l_602))  =  f_592;
        }  // B132
        else
        {
          // BLOCK 152
          i_604  =  *((__global int *) (params + 36L));
          i_605  =  i_43 * i_520;
          i_606  =  i_605 + i_243;
          i_607  =  i_606 * i_521;
          i_608  =  i_607 + i_604;
          i_609  =  i_608 + i_524;
          l_610  =  (long) i_609;
          l_611  =  l_610 << 2;
          ul_612  =  ul_0 + l_611;
          *((__global float *) (arena + l_611))  =  f_519;
        }  // B132
      }  // B131
      else
      {
        // BLOCK 153
      }  // B131
    }  // B130
    else
    {
      // BLOCK 154
    }  // B130
    // BLOCK 155 MERGES [154 153 152 151 ]
    i_613  =  i_522;
    i_219  =  i_613;
  }  // B42
  // BLOCK 156
  return;
}  //  kernel
