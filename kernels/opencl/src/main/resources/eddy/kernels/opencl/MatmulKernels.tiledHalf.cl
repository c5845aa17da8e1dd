// MatmulKernels.tiledHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

__kernel void tiledHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_104, b_115, b_116, b_126, b_137, b_138, b_148, b_228, b_233, b_238, b_243, b_252, b_253, b_255, b_263, b_273, b_282, b_288, b_31, b_310, b_319, b_344, b_346, b_348, b_356, b_366, b_375, b_381, b_403, b_412, b_437, b_439, b_441, b_449, b_459, b_468, b_474, b_496, b_505, b_531, b_533, b_535, b_543, b_553, b_562, b_568, b_590, b_599, b_71, b_72, b_82, b_93, b_94;
  float f_102, f_103, f_105, f_106, f_113, f_124, f_125, f_127, f_128, f_135, f_146, f_147, f_149, f_150, f_157, f_161, f_163, f_165, f_167, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_229, f_230, f_231, f_232, f_234, f_235, f_236, f_237, f_239, f_240, f_241, f_242, f_244, f_245, f_246, f_247, f_248, f_264, f_268, f_269, f_274, f_279, f_280, f_283, f_284, f_285, f_286, f_287, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_309, f_311, f_312, f_313, f_314, f_320, f_325, f_326, f_341, f_357, f_361, f_362, f_367, f_372, f_373, f_376, f_377, f_378, f_379, f_380, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_402, f_404, f_405, f_406, f_407, f_413, f_418, f_419, f_434, f_450, f_454, f_455, f_460, f_465, f_466, f_469, f_470, f_471, f_472, f_473, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_484, f_485, f_486, f_487, f_488, f_489, f_490, f_491, f_492, f_493, f_495, f_497, f_498, f_499, f_500, f_506, f_511, f_512, f_527, f_544, f_548, f_549, f_554, f_559, f_560, f_563, f_564, f_565, f_566, f_567, f_569, f_570, f_571, f_572, f_573, f_574, f_575, f_576, f_577, f_578, f_579, f_580, f_581, f_582, f_583, f_584, f_585, f_586, f_587, f_589, f_591, f_592, f_593, f_594, f_600, f_605, f_606, f_80, f_81, f_83, f_84, f_91;
  int i_101, i_107, i_108, i_109, i_11, i_114, i_117, i_118, i_123, i_129, i_13, i_130, i_131, i_136, i_139, i_140, i_145, i_15, i_151, i_152, i_153, i_158, i_159, i_160, i_162, i_164, i_166, i_168, i_17, i_178, i_19, i_192, i_202, i_21, i_212, i_213, i_22, i_222, i_223, i_224, i_225, i_226, i_227, i_23, i_24, i_249, i_25, i_250, i_251, i_254, i_256, i_257, i_258, i_259, i_26, i_260, i_261, i_262, i_27, i_270, i_271, i_272, i_275, i_28, i_281, i_29, i_30, i_308, i_315, i_316, i_317, i_318, i_32, i_321, i_327, i_328, i_33, i_332, i_333, i_334, i_335, i_336, i_337, i_34, i_342, i_343, i_345, i_347, i_349, i_35, i_350, i_351, i_352, i_353, i_354, i_355, i_36, i_363, i_364, i_365, i_368, i_37, i_374, i_38, i_39, i_40, i_401, i_408, i_409, i_41, i_410, i_411, i_414, i_42, i_420, i_421, i_425, i_426, i_427, i_428, i_429, i_43, i_430, i_435, i_436, i_438, i_44, i_440, i_442, i_443, i_444, i_445, i_446, i_447, i_448, i_45, i_456, i_457, i_458, i_46, i_461, i_467, i_47, i_48, i_49, i_494, i_50, i_501, i_502, i_503, i_504, i_507, i_51, i_513, i_514, i_518, i_519, i_52, i_520, i_521, i_522, i_523, i_528, i_529, i_53, i_530, i_532, i_534, i_536, i_537, i_538, i_539, i_54, i_540, i_541, i_542, i_55, i_550, i_551, i_552, i_555, i_56, i_561, i_57, i_58, i_588, i_59, i_595, i_596, i_597, i_598, i_60, i_601, i_607, i_608, i_61, i_612, i_613, i_614, i_615, i_616, i_617, i_62, i_621, i_63, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_73, i_74, i_79, i_85, i_86, i_87, i_92, i_95, i_96;
  long l_110, l_111, l_119, l_120, l_132, l_133, l_141, l_142, l_154, l_155, l_265, l_266, l_276, l_277, l_322, l_323, l_329, l_330, l_338, l_339, l_358, l_359, l_369, l_370, l_415, l_416, l_422, l_423, l_431, l_432, l_451, l_452, l_462, l_463, l_508, l_509, l_515, l_516, l_524, l_525, l_545, l_546, l_556, l_557, l_602, l_603, l_609, l_610, l_618, l_619, l_75, l_76, l_88, l_89, l_97, l_98;
  short sh_100, sh_122, sh_144, sh_78;
  ulong ul_0, ul_1, ul_10, ul_112, ul_12, ul_121, ul_134, ul_14, ul_143, ul_156, ul_16, ul_18, ul_2, ul_20, ul_214, ul_215, ul_216, ul_217, ul_218, ul_219, ul_220, ul_221, ul_267, ul_278, ul_3, ul_324, ul_331, ul_340, ul_360, ul_371, ul_417, ul_424, ul_433, ul_453, ul_464, ul_510, ul_517, ul_526, ul_547, ul_558, ul_604, ul_611, ul_620, ul_77, ul_90, ul_99;

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
        l_76  =  l_75 << 1;
        ul_77  =  ul_1 + l_76;
        sh_78  =  *((__global short *) (w + l_76));
        i_79  =  (int) sh_78;
        f_80  =  half_to_float((short) i_79);
        f_81  =  f_80;
      }  // B6
      else
      {
        // BLOCK 8
        f_81  =  0.0F;
      }  // B6
      // BLOCK 9 MERGES [8 7 ]
      b_82  =  i_34 < 0;
      if(b_82)
      {
        // BLOCK 10
        f_83  =  f_81;
        f_84  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        i_85  =  i_70 * i_15;
        i_86  =  i_37 + i_85;
        i_87  =  i_86 + i_34;
        l_88  =  (long) i_87;
        l_89  =  l_88 << 2;
        ul_90  =  ul_0 + l_89;
        f_91  =  *((__global float *) (arena + l_89));
        f_83  =  f_81;
        f_84  =  f_91;
      }  // B9
    }  // B5
    else
    {
      // BLOCK 12
      f_83  =  0.0F;
      f_84  =  0.0F;
    }  // B5
    // BLOCK 13 MERGES [12 10 11 ]
    adf_6[i_67]  =  f_83;
    adf_7[i_67]  =  f_84;
    i_92  =  i_69 + i_63;
    b_93  =  i_92 < i_17;
    if(b_93)
    {
      // BLOCK 14
      b_94  =  i_51 < i_11;
      if(b_94)
      {
        // BLOCK 15
        i_95  =  i_92 * i_11;
        i_96  =  i_95 + i_51;
        l_97  =  (long) i_96;
        l_98  =  l_97 << 1;
        ul_99  =  ul_1 + l_98;
        sh_100  =  *((__global short *) (w + l_98));
        i_101  =  (int) sh_100;
        f_102  =  half_to_float((short) i_101);
        f_103  =  f_102;
      }  // B14
      else
      {
        // BLOCK 16
        f_103  =  0.0F;
      }  // B14
      // BLOCK 17 MERGES [16 15 ]
      b_104  =  i_34 < 0;
      if(b_104)
      {
        // BLOCK 18
        f_105  =  f_103;
        f_106  =  0.0F;
      }  // B17
      else
      {
        // BLOCK 19
        i_107  =  i_92 * i_15;
        i_108  =  i_107 + i_37;
        i_109  =  i_108 + i_34;
        l_110  =  (long) i_109;
        l_111  =  l_110 << 2;
        ul_112  =  ul_0 + l_111;
        f_113  =  *((__global float *) (arena + l_111));
        f_105  =  f_103;
        f_106  =  f_113;
      }  // B17
    }  // B13
    else
    {
      // BLOCK 20
      f_105  =  0.0F;
      f_106  =  0.0F;
    }  // B13
    // BLOCK 21 MERGES [20 18 19 ]
    adf_6[i_65]  =  f_105;
    adf_7[i_65]  =  f_106;
    i_114  =  i_69 + i_60;
    b_115  =  i_114 < i_17;
    if(b_115)
    {
      // BLOCK 22
      b_116  =  i_51 < i_11;
      if(b_116)
      {
        // BLOCK 23
        i_117  =  i_114 * i_11;
        i_118  =  i_117 + i_51;
        l_119  =  (long) i_118;
        l_120  =  l_119 << 1;
        ul_121  =  ul_1 + l_120;
        sh_122  =  *((__global short *) (w + l_120));
        i_123  =  (int) sh_122;
        f_124  =  half_to_float((short) i_123);
        f_125  =  f_124;
      }  // B22
      else
      {
        // BLOCK 24
        f_125  =  0.0F;
      }  // B22
      // BLOCK 25 MERGES [24 23 ]
      b_126  =  i_34 < 0;
      if(b_126)
      {
        // BLOCK 26
        f_127  =  f_125;
        f_128  =  0.0F;
      }  // B25
      else
      {
        // BLOCK 27
        i_129  =  i_114 * i_15;
        i_130  =  i_129 + i_37;
        i_131  =  i_130 + i_34;
        l_132  =  (long) i_131;
        l_133  =  l_132 << 2;
        ul_134  =  ul_0 + l_133;
        f_135  =  *((__global float *) (arena + l_133));
        f_127  =  f_125;
        f_128  =  f_135;
      }  // B25
    }  // B21
    else
    {
      // BLOCK 28
      f_127  =  0.0F;
      f_128  =  0.0F;
    }  // B21
    // BLOCK 29 MERGES [28 26 27 ]
    adf_6[i_62]  =  f_127;
    adf_7[i_62]  =  f_128;
    i_136  =  i_69 + i_57;
    b_137  =  i_136 < i_17;
    if(b_137)
    {
      // BLOCK 30
      b_138  =  i_51 < i_11;
      if(b_138)
      {
        // BLOCK 31
        i_139  =  i_136 * i_11;
        i_140  =  i_139 + i_51;
        l_141  =  (long) i_140;
        l_142  =  l_141 << 1;
        ul_143  =  ul_1 + l_142;
        sh_144  =  *((__global short *) (w + l_142));
        i_145  =  (int) sh_144;
        f_146  =  half_to_float((short) i_145);
        f_147  =  f_146;
      }  // B30
      else
      {
        // BLOCK 32
        f_147  =  0.0F;
      }  // B30
      // BLOCK 33 MERGES [32 31 ]
      b_148  =  i_34 < 0;
      if(b_148)
      {
        // BLOCK 34
        f_149  =  f_147;
        f_150  =  0.0F;
      }  // B33
      else
      {
        // BLOCK 35
        i_151  =  i_136 * i_15;
        i_152  =  i_151 + i_37;
        i_153  =  i_152 + i_34;
        l_154  =  (long) i_153;
        l_155  =  l_154 << 2;
        ul_156  =  ul_0 + l_155;
        f_157  =  *((__global float *) (arena + l_155));
        f_149  =  f_147;
        f_150  =  f_157;
      }  // B33
    }  // B29
    else
    {
      // BLOCK 36
      f_149  =  0.0F;
      f_150  =  0.0F;
    }  // B29
    // BLOCK 37 MERGES [36 34 35 ]
    adf_6[i_59]  =  f_149;
    adf_7[i_59]  =  f_150;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 38 MERGES [37 39 ]
    i_158  =  0;
    for(;i_158 < 16;)
    {
      // BLOCK 39
      i_159  =  i_158 << 6;
      i_160  =  i_159 + i_26;
      f_161  =  adf_7[i_160];
      ul_9[0]  =  f_161;
      i_162  =  i_160 + 16;
      f_163  =  adf_7[i_162];
      ul_9[1]  =  f_163;
      i_164  =  i_160 + 32;
      f_165  =  adf_7[i_164];
      ul_9[2]  =  f_165;
      i_166  =  i_160 + 48;
      f_167  =  adf_7[i_166];
      ul_9[3]  =  f_167;
      i_168  =  i_52 + i_159;
      f_169  =  adf_6[i_168];
      f_170  =  ul_5[0];
      f_171  =  fma(f_161, f_169, f_170);
      ul_5[0]  =  f_171;
      f_172  =  ul_5[1];
      f_173  =  fma(f_163, f_169, f_172);
      ul_5[1]  =  f_173;
      f_174  =  ul_5[2];
      f_175  =  fma(f_165, f_169, f_174);
      ul_5[2]  =  f_175;
      f_176  =  ul_5[3];
      f_177  =  fma(f_167, f_169, f_176);
      ul_5[3]  =  f_177;
      i_178  =  i_168 + 1;
      f_179  =  adf_6[i_178];
      f_180  =  ul_5[4];
      f_181  =  ul_9[0];
      f_182  =  fma(f_179, f_181, f_180);
      ul_5[4]  =  f_182;
      f_183  =  ul_5[5];
      f_184  =  ul_9[1];
      f_185  =  fma(f_179, f_184, f_183);
      ul_5[5]  =  f_185;
      f_186  =  ul_5[6];
      f_187  =  ul_9[2];
      f_188  =  fma(f_179, f_187, f_186);
      ul_5[6]  =  f_188;
      f_189  =  ul_5[7];
      f_190  =  ul_9[3];
      f_191  =  fma(f_179, f_190, f_189);
      ul_5[7]  =  f_191;
      i_192  =  i_168 + 2;
      f_193  =  adf_6[i_192];
      f_194  =  ul_5[8];
      f_195  =  fma(f_181, f_193, f_194);
      ul_5[8]  =  f_195;
      f_196  =  ul_5[9];
      f_197  =  fma(f_184, f_193, f_196);
      ul_5[9]  =  f_197;
      f_198  =  ul_5[10];
      f_199  =  fma(f_187, f_193, f_198);
      ul_5[10]  =  f_199;
      f_200  =  ul_5[11];
      f_201  =  fma(f_190, f_193, f_200);
      ul_5[11]  =  f_201;
      i_202  =  i_168 + 3;
      f_203  =  adf_6[i_202];
      f_204  =  ul_5[12];
      f_205  =  fma(f_181, f_203, f_204);
      ul_5[12]  =  f_205;
      f_206  =  ul_5[13];
      f_207  =  fma(f_184, f_203, f_206);
      ul_5[13]  =  f_207;
      f_208  =  ul_5[14];
      f_209  =  fma(f_187, f_203, f_208);
      ul_5[14]  =  f_209;
      f_210  =  ul_5[15];
      f_211  =  fma(f_190, f_203, f_210);
      ul_5[15]  =  f_211;
      i_212  =  i_158 + 1;
      i_158  =  i_212;
    }  // B38
    // BLOCK 40
    barrier(CLK_LOCAL_MEM_FENCE);
    i_213  =  i_68 + 1;
    i_68  =  i_213;
  }  // B4
  // BLOCK 41
  ul_214  =  ul_3 + 36L;
  ul_215  =  ul_3 + 16L;
  ul_216  =  ul_3 + 28L;
  ul_217  =  ul_3 + 20L;
  ul_218  =  ul_3 + 32L;
  ul_219  =  ul_3 + 24L;
  ul_220  =  ul_3 + 48L;
  ul_221  =  ul_3 + 52L;
  i_222  =  i_23 + i_26;
  i_223  =  i_52 + i_50;
  i_224  =  i_27 + 768;
  i_225  =  i_27 + 512;
  i_226  =  i_27 + 256;
  // BLOCK 42 MERGES [41 155 ]
  i_227  =  0;
  for(;i_227 < 4;)
  {
    // BLOCK 43
    b_228  =  i_227 == 0;
    if(b_228)
    {
      // BLOCK 44
      f_229  =  ul_5[0];
      adf_7[i_27]  =  f_229;
      f_230  =  ul_5[1];
      adf_7[i_226]  =  f_230;
      f_231  =  ul_5[2];
      adf_7[i_225]  =  f_231;
      f_232  =  ul_5[3];
      adf_7[i_224]  =  f_232;
    }  // B43
    else
    {
      // BLOCK 45
    }  // B43
    // BLOCK 46 MERGES [45 44 ]
    b_233  =  i_227 == 1;
    if(b_233)
    {
      // BLOCK 47
      f_234  =  ul_5[4];
      adf_7[i_27]  =  f_234;
      f_235  =  ul_5[5];
      adf_7[i_226]  =  f_235;
      f_236  =  ul_5[6];
      adf_7[i_225]  =  f_236;
      f_237  =  ul_5[7];
      adf_7[i_224]  =  f_237;
    }  // B46
    else
    {
      // BLOCK 48
    }  // B46
    // BLOCK 49 MERGES [48 47 ]
    b_238  =  i_227 == 2;
    if(b_238)
    {
      // BLOCK 50
      f_239  =  ul_5[8];
      adf_7[i_27]  =  f_239;
      f_240  =  ul_5[9];
      adf_7[i_226]  =  f_240;
      f_241  =  ul_5[10];
      adf_7[i_225]  =  f_241;
      f_242  =  ul_5[11];
      adf_7[i_224]  =  f_242;
    }  // B49
    else
    {
      // BLOCK 51
    }  // B49
    // BLOCK 52 MERGES [51 50 ]
    b_243  =  i_227 == 3;
    if(b_243)
    {
      // BLOCK 53
      f_244  =  ul_5[12];
      adf_7[i_27]  =  f_244;
      f_245  =  ul_5[13];
      adf_7[i_226]  =  f_245;
      f_246  =  ul_5[14];
      adf_7[i_225]  =  f_246;
      f_247  =  ul_5[15];
      adf_7[i_224]  =  f_247;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
    // BLOCK 55 MERGES [54 53 ]
    f_248  =  adf_7[i_27];
    i_249  =  *((__global int *) (params + 0L));
    i_250  =  *((__global int *) (params + 8L));
    i_251  =  i_223 + i_227;
    b_252  =  i_251 < i_249;
    if(b_252)
    {
      // BLOCK 56
      b_253  =  i_222 < i_250;
      if(b_253)
      {
        // BLOCK 57
        i_254  =  *((__global int *) (params + 40L));
        b_255  =  i_254 < 2;
        if(b_255)
        {
          // BLOCK 58
          i_256  =  *((__global int *) (params + 52L));
          i_257  =  *((__global int *) (params + 4L));
          i_258  =  *((__global int *) (params + 48L));
          i_259  =  *((__global int *) (params + 24L));
          i_260  =  *((__global int *) (params + 32L));
          i_261  =  *((__global int *) (params + 20L));
          i_262  =  i_256 + i_251;
          b_263  =  i_261 == 0;
          if(b_263)
          {
            // BLOCK 59
            f_264  =  f_248;
          }  // B58
          else
          {
            // BLOCK 60
            l_265  =  (long) i_262;
            l_266  =  l_265 << 2;
            ul_267  =  ul_2 + l_266;
            f_268  =  *((__global float *) (bias + l_266));
            f_269  =  f_268 + f_248;
            f_264  =  f_269;
          }  // B58
          // BLOCK 61 MERGES [59 60 ]
          i_270  =  i_222 / i_257;
          i_271  =  i_270 * i_258;
          i_272  =  i_271 + i_262;
          b_273  =  i_259 < 0;
          if(b_273)
          {
            // BLOCK 62
            f_274  =  f_264;
          }  // B61
          else
          {
            // BLOCK 63
            i_275  =  i_272 + i_259;
            l_276  =  (long) i_275;
            l_277  =  l_276 << 2;
            ul_278  =  ul_0 + l_277;
            f_279  =  *((__global float *) (arena + l_277));
            f_280  =  f_279 + f_264;
            f_274  =  f_280;
          }  // B61
          // BLOCK 64 MERGES [62 63 ]
          i_281  =  *((__global int *) (params + 28L));
          b_282  =  i_281 == 1;
          if(b_282)
          {
            // BLOCK 65
            f_283  =  -f_274;
            f_284  =  exp(f_283);
            f_285  =  f_284 + 1.0F;
            f_286  =  f_274 / f_285;
            f_287  =  f_286;
          }  // B64
          else
          {
            // BLOCK 66
            b_288  =  i_281 == 2;
            if(b_288)
            {
              // BLOCK 67
              f_289  =  fabs(f_274);
              f_290  =  fma(f_289, 0.34F, 1.0F);
              f_291  =  1.0F / f_290;
              f_292  =  fma(f_291, -0.026121028F, 0.13950191F);
              f_293  =  f_292 * f_291;
              f_294  =  f_293 - 0.2731372F;
              f_295  =  fma(f_291, f_294, 0.20218718F);
              f_296  =  f_295 * f_291;
              f_297  =  f_296 - 0.044721164F;
              f_298  =  fma(f_291, f_297, 0.115360156F);
              f_299  =  fma(f_291, f_298, 0.11519744F);
              f_300  =  fma(f_291, f_299, 0.13611223F);
              f_301  =  fma(f_291, f_300, 0.1356205F);
              f_302  =  f_289 * -0.5F;
              f_303  =  f_302 * f_289;
              f_304  =  exp(f_303);
              f_305  =  f_304 * f_291;
              f_306  =  f_301 * f_305;
              f_307  =  f_306 * f_274;
              i_308  =  isless(f_274, 0.0F);
              if(i_308 == 1)
              {
                // BLOCK 68
                f_287  =  f_307;
              }  // B67
              else
              {
                // BLOCK 69
                f_309  =  f_274 - f_307;
                f_287  =  f_309;
              }  // B67
            }  // B66
            else
            {
              // BLOCK 70
              b_310  =  i_281 == 3;
              if(b_310)
              {
                // BLOCK 71
                f_311  =  f_274 * -1.702F;
                f_312  =  exp(f_311);
                f_313  =  f_312 + 1.0F;
                f_314  =  f_274 / f_313;
                f_287  =  f_314;
              }  // B70
              else
              {
                // BLOCK 72
                f_287  =  f_274;
              }  // B70
            }  // B66
          }  // B64
          // BLOCK 73 MERGES [65 68 72 71 69 ]
          i_315  =  i_272 * i_257;
          i_316  =  i_315 + i_222;
          i_317  =  i_257 * i_270;
          i_318  =  i_316 - i_317;
          b_319  =  i_260 < 0;
          if(b_319)
          {
            // BLOCK 74
            f_320  =  f_287;
          }  // B73
          else
          {
            // BLOCK 75
            i_321  =  i_318 + i_260;
            l_322  =  (long) i_321;
            l_323  =  l_322 << 2;
            ul_324  =  ul_0 + l_323;
            f_325  =  *((__global float *) (arena + l_323));
            f_326  =  f_325 + f_287;
            f_320  =  f_326;
          }  // B73
          // BLOCK 76 MERGES [74 75 ]
          i_327  =  *((__global int *) (params + 16L));
          i_328  =  i_327 + i_318;
          l_329  =  (long) i_328;
          l_330  =  l_329 << 2;
          ul_331  =  ul_0 + l_330;
          *((__global float *) (arena + l_330))  =  f_320;
        }  // B57
        else
        {
          // BLOCK 77
          i_332  =  *((__global int *) (params + 36L));
          i_333  =  i_43 * i_249;
          i_334  =  i_333 + i_251;
          i_335  =  i_334 * i_250;
          i_336  =  i_335 + i_332;
          i_337  =  i_336 + i_222;
          l_338  =  (long) i_337;
          l_339  =  l_338 << 2;
          ul_340  =  ul_0 + l_339;
          *((__global float *) (arena + l_339))  =  f_248;
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
    f_341  =  adf_7[i_226];
    i_342  =  *((__global int *) (params + 0L));
    i_343  =  *((__global int *) (params + 8L));
    b_344  =  i_251 < i_342;
    if(b_344)
    {
      // BLOCK 81
      i_345  =  i_222 + 16;
      b_346  =  i_345 < i_343;
      if(b_346)
      {
        // BLOCK 82
        i_347  =  *((__global int *) (params + 40L));
        b_348  =  i_347 < 2;
        if(b_348)
        {
          // BLOCK 83
          i_349  =  *((__global int *) (params + 52L));
          i_350  =  *((__global int *) (params + 4L));
          i_351  =  *((__global int *) (params + 48L));
          i_352  =  *((__global int *) (params + 24L));
          i_353  =  *((__global int *) (params + 32L));
          i_354  =  *((__global int *) (params + 20L));
          i_355  =  i_349 + i_251;
          b_356  =  i_354 == 0;
          if(b_356)
          {
            // BLOCK 84
            f_357  =  f_341;
          }  // B83
          else
          {
            // BLOCK 85
            l_358  =  (long) i_355;
            l_359  =  l_358 << 2;
            ul_360  =  ul_2 + l_359;
            f_361  =  *((__global float *) (bias + l_359));
            f_362  =  f_361 + f_341;
            f_357  =  f_362;
          }  // B83
          // BLOCK 86 MERGES [84 85 ]
          i_363  =  i_345 / i_350;
          i_364  =  i_363 * i_351;
          i_365  =  i_364 + i_355;
          b_366  =  i_352 < 0;
          if(b_366)
          {
            // BLOCK 87
            f_367  =  f_357;
          }  // B86
          else
          {
            // BLOCK 88
            i_368  =  i_365 + i_352;
            l_369  =  (long) i_368;
            l_370  =  l_369 << 2;
            ul_371  =  ul_0 + l_370;
            f_372  =  *((__global float *) (arena + l_370));
            f_373  =  f_372 + f_357;
            f_367  =  f_373;
          }  // B86
          // BLOCK 89 MERGES [87 88 ]
          i_374  =  *((__global int *) (params + 28L));
          b_375  =  i_374 == 1;
          if(b_375)
          {
            // BLOCK 90
            f_376  =  -f_367;
            f_377  =  exp(f_376);
            f_378  =  f_377 + 1.0F;
            f_379  =  f_367 / f_378;
            f_380  =  f_379;
          }  // B89
          else
          {
            // BLOCK 91
            b_381  =  i_374 == 2;
            if(b_381)
            {
              // BLOCK 92
              f_382  =  fabs(f_367);
              f_383  =  fma(f_382, 0.34F, 1.0F);
              f_384  =  1.0F / f_383;
              f_385  =  fma(f_384, -0.026121028F, 0.13950191F);
              f_386  =  f_385 * f_384;
              f_387  =  f_386 - 0.2731372F;
              f_388  =  fma(f_384, f_387, 0.20218718F);
              f_389  =  f_388 * f_384;
              f_390  =  f_389 - 0.044721164F;
              f_391  =  fma(f_384, f_390, 0.115360156F);
              f_392  =  fma(f_384, f_391, 0.11519744F);
              f_393  =  fma(f_384, f_392, 0.13611223F);
              f_394  =  fma(f_384, f_393, 0.1356205F);
              f_395  =  f_382 * -0.5F;
              f_396  =  f_395 * f_382;
              f_397  =  exp(f_396);
              f_398  =  f_397 * f_384;
              f_399  =  f_394 * f_398;
              f_400  =  f_399 * f_367;
              i_401  =  isless(f_367, 0.0F);
              if(i_401 == 1)
              {
                // BLOCK 93
                f_380  =  f_400;
              }  // B92
              else
              {
                // BLOCK 94
                f_402  =  f_367 - f_400;
                f_380  =  f_402;
              }  // B92
            }  // B91
            else
            {
              // BLOCK 95
              b_403  =  i_374 == 3;
              if(b_403)
              {
                // BLOCK 96
                f_404  =  f_367 * -1.702F;
                f_405  =  exp(f_404);
                f_406  =  f_405 + 1.0F;
                f_407  =  f_367 / f_406;
                f_380  =  f_407;
              }  // B95
              else
              {
                // BLOCK 97
                f_380  =  f_367;
              }  // B95
            }  // B91
          }  // B89
          // BLOCK 98 MERGES [90 93 97 96 94 ]
          i_408  =  i_365 * i_350;
          i_409  =  i_408 + i_345;
          i_410  =  i_350 * i_363;
          i_411  =  i_409 - i_410;
          b_412  =  i_353 < 0;
          if(b_412)
          {
            // BLOCK 99
            f_413  =  f_380;
          }  // B98
          else
          {
            // BLOCK 100
            i_414  =  i_411 + i_353;
            l_415  =  (long) i_414;
            l_416  =  l_415 << 2;
            ul_417  =  ul_0 + l_416;
            f_418  =  *((__global float *) (arena + l_416));
            f_419  =  f_418 + f_380;
            f_413  =  f_419;
          }  // B98
          // BLOCK 101 MERGES [99 100 ]
          i_420  =  *((__global int *) (params + 16L));
          i_421  =  i_420 + i_411;
          l_422  =  (long) i_421;
          l_423  =  l_422 << 2;
          ul_424  =  ul_0 + l_423;
          *((__global float *) (arena + l_423))  =  f_413;
        }  // B82
        else
        {
          // BLOCK 102
          i_425  =  *((__global int *) (params + 36L));
          i_426  =  i_43 * i_342;
          i_427  =  i_426 + i_251;
          i_428  =  i_427 * i_343;
          i_429  =  i_428 + i_425;
          i_430  =  i_429 + i_345;
          l_431  =  (long) i_430;
          l_432  =  l_431 << 2;
          ul_433  =  ul_0 + l_432;
          *((__global float *) (arena + l_432))  =  f_341;
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
    f_434  =  adf_7[i_225];
    i_435  =  *((__global int *) (params + 0L));
    i_436  =  *((__global int *) (params + 8L));
    b_437  =  i_251 < i_435;
    if(b_437)
    {
      // BLOCK 106
      i_438  =  i_222 + 32;
      b_439  =  i_438 < i_436;
      if(b_439)
      {
        // BLOCK 107
        i_440  =  *((__global int *) (params + 40L));
        b_441  =  i_440 < 2;
        if(b_441)
        {
          // BLOCK 108
          i_442  =  *((__global int *) (params + 52L));
          i_443  =  *((__global int *) (params + 4L));
          i_444  =  *((__global int *) (params + 48L));
          i_445  =  *((__global int *) (params + 24L));
          i_446  =  *((__global int *) (params + 32L));
          i_447  =  *((__global int *) (params + 20L));
          i_448  =  i_442 + i_251;
          b_449  =  i_447 == 0;
          if(b_449)
          {
            // BLOCK 109
            f_450  =  f_434;
          }  // B108
          else
          {
            // BLOCK 110
            l_451  =  (long) i_448;
            l_452  =  l_451 << 2;
            ul_453  =  ul_2 + l_452;
            f_454  =  *((__global float *) (bias + l_452));
            f_455  =  f_454 + f_434;
            f_450  =  f_455;
          }  // B108
          // BLOCK 111 MERGES [109 110 ]
          i_456  =  i_438 / i_443;
          i_457  =  i_456 * i_444;
          i_458  =  i_457 + i_448;
          b_459  =  i_445 < 0;
          if(b_459)
          {
            // BLOCK 112
            f_460  =  f_450;
          }  // B111
          else
          {
            // BLOCK 113
            i_461  =  i_458 + i_445;
            l_462  =  (long) i_461;
            l_463  =  l_462 << 2;
            ul_464  =  ul_0 + l_463;
            f_465  =  *((__global float *) (arena + l_463));
            f_466  =  f_465 + f_450;
            f_460  =  f_466;
          }  // B111
          // BLOCK 114 MERGES [112 113 ]
          i_467  =  *((__global int *) (params + 28L));
          b_468  =  i_467 == 1;
          if(b_468)
          {
            // BLOCK 115
            f_469  =  -f_460;
            f_470  =  exp(f_469);
            f_471  =  f_470 + 1.0F;
            f_472  =  f_460 / f_471;
            f_473  =  f_472;
          }  // B114
          else
          {
            // BLOCK 116
            b_474  =  i_467 == 2;
            if(b_474)
            {
              // BLOCK 117
              f_475  =  fabs(f_460);
              f_476  =  fma(f_475, 0.34F, 1.0F);
              f_477  =  1.0F / f_476;
              f_478  =  fma(f_477, -0.026121028F, 0.13950191F);
              f_479  =  f_478 * f_477;
              f_480  =  f_479 - 0.2731372F;
              f_481  =  fma(f_477, f_480, 0.20218718F);
              f_482  =  f_481 * f_477;
              f_483  =  f_482 - 0.044721164F;
              f_484  =  fma(f_477, f_483, 0.115360156F);
              f_485  =  fma(f_477, f_484, 0.11519744F);
              f_486  =  fma(f_477, f_485, 0.13611223F);
              f_487  =  fma(f_477, f_486, 0.1356205F);
              f_488  =  f_475 * -0.5F;
              f_489  =  f_488 * f_475;
              f_490  =  exp(f_489);
              f_491  =  f_490 * f_477;
              f_492  =  f_487 * f_491;
              f_493  =  f_492 * f_460;
              i_494  =  isless(f_460, 0.0F);
              if(i_494 == 1)
              {
                // BLOCK 118
                f_473  =  f_493;
              }  // B117
              else
              {
                // BLOCK 119
                f_495  =  f_460 - f_493;
                f_473  =  f_495;
              }  // B117
            }  // B116
            else
            {
              // BLOCK 120
              b_496  =  i_467 == 3;
              if(b_496)
              {
                // BLOCK 121
                f_497  =  f_460 * -1.702F;
                f_498  =  exp(f_497);
                f_499  =  f_498 + 1.0F;
                f_500  =  f_460 / f_499;
                f_473  =  f_500;
              }  // B120
              else
              {
                // BLOCK 122
                f_473  =  f_460;
              }  // B120
            }  // B116
          }  // B114
          // BLOCK 123 MERGES [115 118 122 121 119 ]
          i_501  =  i_458 * i_443;
          i_502  =  i_501 + i_438;
          i_503  =  i_443 * i_456;
          i_504  =  i_502 - i_503;
          b_505  =  i_446 < 0;
          if(b_505)
          {
            // BLOCK 124
            f_506  =  f_473;
          }  // B123
          else
          {
            // BLOCK 125
            i_507  =  i_504 + i_446;
            l_508  =  (long) i_507;
            l_509  =  l_508 << 2;
            ul_510  =  ul_0 + l_509;
            f_511  =  *((__global float *) (arena + l_509));
            f_512  =  f_511 + f_473;
            f_506  =  f_512;
          }  // B123
          // BLOCK 126 MERGES [124 125 ]
          i_513  =  *((__global int *) (params + 16L));
          i_514  =  i_513 + i_504;
          l_515  =  (long) i_514;
          l_516  =  l_515 << 2;
          ul_517  =  ul_0 + l_516;
          *((__global float *) (arena + l_516))  =  f_506;
        }  // B107
        else
        {
          // BLOCK 127
          i_518  =  *((__global int *) (params + 36L));
          i_519  =  i_43 * i_435;
          i_520  =  i_519 + i_251;
          i_521  =  i_520 * i_436;
          i_522  =  i_521 + i_518;
          i_523  =  i_522 + i_438;
          l_524  =  (long) i_523;
          l_525  =  l_524 << 2;
          ul_526  =  ul_0 + l_525;
          *((__global float *) (arena + l_525))  =  f_434;
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
    f_527  =  adf_7[i_224];
    i_528  =  *((__global int *) (params + 0L));
    i_529  =  *((__global int *) (params + 8L));
    i_530  =  i_227 + 1;
    b_531  =  i_251 < i_528;
    if(b_531)
    {
      // BLOCK 131
      i_532  =  i_222 + 48;
      b_533  =  i_532 < i_529;
      if(b_533)
      {
        // BLOCK 132
        i_534  =  *((__global int *) (params + 40L));
        b_535  =  i_534 < 2;
        if(b_535)
        {
          // BLOCK 133
          i_536  =  *((__global int *) (params + 52L));
          i_537  =  *((__global int *) (params + 4L));
          i_538  =  *((__global int *) (params + 48L));
          i_539  =  *((__global int *) (params + 24L));
          i_540  =  *((__global int *) (params + 32L));
          i_541  =  *((__global int *) (params + 20L));
          i_542  =  i_536 + i_251;
          b_543  =  i_541 == 0;
          if(b_543)
          {
            // BLOCK 134
            f_544  =  f_527;
          }  // B133
          else
          {
            // BLOCK 135
            l_545  =  (long) i_542;
            l_546  =  l_545 << 2;
            ul_547  =  ul_2 + l_546;
            f_548  =  *((__global float *) (bias + l_546));
            f_549  =  f_548 + f_527;
            f_544  =  f_549;
          }  // B133
          // BLOCK 136 MERGES [134 135 ]
          i_550  =  i_532 / i_537;
          i_551  =  i_550 * i_538;
          i_552  =  i_551 + i_542;
          b_553  =  i_539 < 0;
          if(b_553)
          {
            // BLOCK 137
            f_554  =  f_544;
          }  // B136
          else
          {
            // BLOCK 138
            i_555  =  i_552 + i_539;
            l_556  =  (long) i_555;
            l_557  =  l_556 << 2;
            ul_558  =  ul_0 + l_557;
            f_559  =  *((__global float *) (arena + l_557));
            f_560  =  f_559 + f_544;
            f_554  =  f_560;
          }  // B136
          // BLOCK 139 MERGES [137 138 ]
          i_561  =  *((__global int *) (params + 28L));
          b_562  =  i_561 == 1;
          if(b_562)
          {
            // BLOCK 140
            f_563  =  -f_554;
            f_564  =  exp(f_563);
            f_565  =  f_564 + 1.0F;
            f_566  =  f_554 / f_565;
            f_567  =  f_566;
          }  // B139
          else
          {
            // BLOCK 141
            b_568  =  i_561 == 2;
            if(b_568)
            {
              // BLOCK 142
              f_569  =  fabs(f_554);
              f_570  =  fma(f_569, 0.34F, 1.0F);
              f_571  =  1.0F / f_570;
              f_572  =  fma(f_571, -0.026121028F, 0.13950191F);
              f_573  =  f_572 * f_571;
              f_574  =  f_573 - 0.2731372F;
              f_575  =  fma(f_571, f_574, 0.20218718F);
              f_576  =  f_575 * f_571;
              f_577  =  f_576 - 0.044721164F;
              f_578  =  fma(f_571, f_577, 0.115360156F);
              f_579  =  fma(f_571, f_578, 0.11519744F);
              f_580  =  fma(f_571, f_579, 0.13611223F);
              f_581  =  fma(f_571, f_580, 0.1356205F);
              f_582  =  f_569 * -0.5F;
              f_583  =  f_582 * f_569;
              f_584  =  exp(f_583);
              f_585  =  f_584 * f_571;
              f_586  =  f_581 * f_585;
              f_587  =  f_586 * f_554;
              i_588  =  isless(f_554, 0.0F);
              if(i_588 == 1)
              {
                // BLOCK 143
                f_567  =  f_587;
              }  // B142
              else
              {
                // BLOCK 144
                f_589  =  f_554 - f_587;
                f_567  =  f_589;
              }  // B142
            }  // B141
            else
            {
              // BLOCK 145
              b_590  =  i_561 == 3;
              if(b_590)
              {
                // BLOCK 146
                f_591  =  f_554 * -1.702F;
                f_592  =  exp(f_591);
                f_593  =  f_592 + 1.0F;
                f_594  =  f_554 / f_593;
                f_567  =  f_594;
              }  // B145
              else
              {
                // BLOCK 147
                f_567  =  f_554;
              }  // B145
            }  // B141
          }  // B139
          // BLOCK 148 MERGES [140 143 147 146 144 ]
          i_595  =  i_552 * i_537;
          i_596  =  i_595 + i_532;
          i_597  =  i_537 * i_550;
          i_598  =  i_596 - i_597;
          b_599  =  i_540 < 0;
          if(b_599)
          {
            // BLOCK 149
            f_600  =  f_567;
          }  // B148
          else
          {
            // BLOCK 150
            i_601  =  i_598 + i_540;
            l_602  =  (long) i_601;
            l_603  =  l_602 << 2;
            ul_604  =  ul_0 + l_603;
            f_605  =  *((__global float *) (arena + l_603));
            f_606  =  f_605 + f_567;
            f_600  =  f_606;
          }  // B148
          // BLOCK 151 MERGES [149 150 ]
          i_607  =  *((__global int *) (params + 16L));
          i_608  =  i_607 + i_598;
          l_609  =  (long) i_608;
          l_610  =  l_609 << 2;
          ul_611  =  ul_0 + l_610;
          *((__global float *) (arena + l_610))  =  f_600;
        }  // B132
        else
        {
          // BLOCK 152
          i_612  =  *((__global int *) (params + 36L));
          i_613  =  i_43 * i_528;
          i_614  =  i_613 + i_251;
          i_615  =  i_614 * i_529;
          i_616  =  i_615 + i_612;
          i_617  =  i_616 + i_532;
          l_618  =  (long) i_617;
          l_619  =  l_618 << 2;
          ul_620  =  ul_0 + l_619;
          *((__global float *) (arena + l_619))  =  f_527;
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
    i_621  =  i_530;
    i_227  =  i_621;
  }  // B42
  // BLOCK 156
  return;
}  //  kernel
