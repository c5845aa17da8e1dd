// Conv2dKernels.few, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 6b8915c415a1bb34929e4e443864369a6744bed410603d945b9c38f6d9e545a8
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

__kernel void few(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_163, b_173, b_183, b_189, b_21, b_211, b_220, b_232, b_257, b_265, b_275, b_284, b_290, b_312, b_321, b_331, b_356, b_364, b_374, b_383, b_389, b_411, b_420, b_430, b_455, b_463, b_473, b_482, b_488, b_510, b_519, b_529, b_65, b_71, b_81, b_87;
  float f_102, f_103, f_104, f_105, f_111, f_112, f_113, f_114, f_122, f_129, f_134, f_139, f_144, f_145, f_146, f_147, f_148, f_164, f_168, f_169, f_174, f_179, f_180, f_184, f_185, f_186, f_187, f_188, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_210, f_212, f_213, f_214, f_215, f_221, f_226, f_227, f_266, f_270, f_271, f_276, f_281, f_282, f_285, f_286, f_287, f_288, f_289, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_311, f_313, f_314, f_315, f_316, f_322, f_327, f_328, f_365, f_369, f_370, f_375, f_380, f_381, f_384, f_385, f_386, f_387, f_388, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_410, f_412, f_413, f_414, f_415, f_421, f_426, f_427, f_45, f_46, f_464, f_468, f_469, f_47, f_474, f_479, f_48, f_480, f_483, f_484, f_485, f_486, f_487, f_489, f_490, f_491, f_492, f_493, f_494, f_495, f_496, f_497, f_498, f_499, f_500, f_501, f_502, f_503, f_504, f_505, f_506, f_507, f_509, f_511, f_512, f_513, f_514, f_520, f_525, f_526;
  int i_100, i_106, i_107, i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_123, i_124, i_125, i_13, i_130, i_135, i_140, i_149, i_15, i_150, i_152, i_153, i_155, i_157, i_159, i_161, i_162, i_17, i_170, i_171, i_172, i_175, i_182, i_19, i_20, i_209, i_216, i_217, i_218, i_219, i_222, i_229, i_23, i_231, i_233, i_237, i_238, i_239, i_24, i_240, i_241, i_245, i_246, i_25, i_250, i_251, i_252, i_253, i_258, i_259, i_26, i_260, i_261, i_262, i_263, i_264, i_27, i_272, i_273, i_274, i_277, i_28, i_283, i_29, i_30, i_31, i_310, i_317, i_318, i_319, i_32, i_320, i_323, i_329, i_33, i_330, i_332, i_336, i_337, i_338, i_339, i_34, i_340, i_344, i_345, i_349, i_35, i_350, i_351, i_352, i_357, i_358, i_359, i_36, i_360, i_361, i_362, i_363, i_371, i_372, i_373, i_376, i_382, i_409, i_416, i_417, i_418, i_419, i_422, i_428, i_429, i_431, i_435, i_436, i_437, i_438, i_439, i_443, i_444, i_448, i_449, i_450, i_451, i_456, i_457, i_458, i_459, i_460, i_461, i_462, i_470, i_471, i_472, i_475, i_481, i_49, i_5, i_50, i_508, i_51, i_515, i_516, i_517, i_518, i_52, i_521, i_527, i_528, i_53, i_530, i_534, i_535, i_536, i_537, i_538, i_54, i_542, i_543, i_547, i_548, i_549, i_55, i_550, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_126, l_127, l_131, l_132, l_136, l_137, l_141, l_142, l_165, l_166, l_176, l_177, l_223, l_224, l_242, l_243, l_247, l_248, l_254, l_255, l_267, l_268, l_278, l_279, l_324, l_325, l_341, l_342, l_346, l_347, l_353, l_354, l_366, l_367, l_377, l_378, l_423, l_424, l_440, l_441, l_445, l_446, l_452, l_453, l_465, l_466, l_476, l_477, l_522, l_523, l_539, l_540, l_544, l_545, l_551, l_552;
  ulong ul_0, ul_1, ul_10, ul_12, ul_121, ul_128, ul_133, ul_138, ul_14, ul_143, ul_151, ul_154, ul_156, ul_158, ul_16, ul_160, ul_167, ul_178, ul_18, ul_181, ul_2, ul_22, ul_225, ul_228, ul_230, ul_234, ul_235, ul_236, ul_244, ul_249, ul_256, ul_269, ul_280, ul_3, ul_326, ul_333, ul_334, ul_335, ul_343, ul_348, ul_355, ul_368, ul_37, ul_379, ul_38, ul_39, ul_4, ul_40, ul_41, ul_42, ul_425, ul_43, ul_432, ul_433, ul_434, ul_44, ul_442, ul_447, ul_454, ul_467, ul_478, ul_524, ul_531, ul_532, ul_533, ul_541, ul_546, ul_553, ul_6, ul_8;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  ul_6  =  ul_3 + 4L;
  i_7  =  *((__global int *) (params + 4L));
  ul_8  =  ul_3 + 44L;
  i_9  =  *((__global int *) (params + 44L));
  ul_10  =  ul_3 + 64L;
  i_11  =  *((__global int *) (params + 64L));
  ul_12  =  ul_3 + 68L;
  i_13  =  *((__global int *) (params + 68L));
  ul_14  =  ul_3 + 80L;
  i_15  =  *((__global int *) (params + 80L));
  ul_16  =  ul_3 + 84L;
  i_17  =  *((__global int *) (params + 84L));
  ul_18  =  ul_3 + 8L;
  i_19  =  *((__global int *) (params + 8L));
  i_20  =  get_global_id(0);
  b_21  =  i_20 < i_19;
  if(b_21)
  {
    // BLOCK 1
    ul_22  =  ul_3 + 12L;
    i_23  =  *((__global int *) (params + 12L));
    i_24  =  i_15 * i_17;
    i_25  =  i_20 / i_7;
    i_26  =  i_25 * i_7;
    i_27  =  i_20 - i_26;
    i_28  =  get_global_id(1);
    i_29  =  i_28 << 2;
    i_30  =  i_29 + 3;
    i_31  =  i_5 + -1;
    i_32  =  min(i_30, i_31);
    i_33  =  i_29 + 2;
    i_34  =  min(i_33, i_31);
    i_35  =  i_29 + 1;
    i_36  =  min(i_35, i_31);
    ul_37  =  ul_3 + 108L;
    ul_38  =  ul_3 + 104L;
    ul_39  =  ul_3 + 76L;
    ul_40  =  ul_3 + 72L;
    ul_41  =  ul_3 + 96L;
    ul_42  =  ul_3 + 92L;
    ul_43  =  ul_3 + 88L;
    ul_44  =  ul_3 + 100L;
    // BLOCK 2 MERGES [1 19 ]
    f_45  =  0.0F;
    f_46  =  0.0F;
    f_47  =  0.0F;
    f_48  =  0.0F;
    i_49  =  0;
    for(;i_49 < i_24;)
    {
      // BLOCK 3
      i_50  =  *((__global int *) (params + 100L));
      i_51  =  *((__global int *) (params + 84L));
      i_52  =  *((__global int *) (params + 88L));
      i_53  =  *((__global int *) (params + 92L));
      i_54  =  *((__global int *) (params + 96L));
      i_55  =  *((__global int *) (params + 72L));
      i_56  =  *((__global int *) (params + 76L));
      i_57  =  *((__global int *) (params + 64L));
      i_58  =  *((__global int *) (params + 68L));
      i_59  =  *((__global int *) (params + 104L));
      i_60  =  i_27 / i_50;
      i_61  =  i_52 * i_60;
      i_62  =  i_49 / i_51;
      i_63  =  i_61 + i_62;
      i_64  =  i_63 - i_53;
      b_65  =  i_59 == 0;
      if(b_65)
      {
        // BLOCK 4
        i_66  =  i_64;
      }  // B3
      else
      {
        // BLOCK 5
        i_67  =  i_57 * i_64;
        i_68  =  i_64 * i_59;
        i_69  =  i_68 >> 16;
        i_70  =  i_55 * i_69;
        b_71  =  i_67 < i_70;
        if(b_71)
        {
          // BLOCK 6
          i_72  =  i_69 + -1;
          i_66  =  i_72;
        }  // B5
        else
        {
          // BLOCK 7
          i_66  =  i_69;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      i_73  =  *((__global int *) (params + 108L));
      i_74  =  i_50 * i_60;
      i_75  =  i_27 - i_74;
      i_76  =  i_75 * i_52;
      i_77  =  i_51 * i_62;
      i_78  =  i_76 - i_77;
      i_79  =  i_78 - i_54;
      i_80  =  i_79 + i_49;
      b_81  =  i_73 == 0;
      if(b_81)
      {
        // BLOCK 9
        i_82  =  i_80;
      }  // B8
      else
      {
        // BLOCK 10
        i_83  =  i_58 * i_80;
        i_84  =  i_73 * i_80;
        i_85  =  i_84 >> 16;
        i_86  =  i_56 * i_85;
        b_87  =  i_83 < i_86;
        if(b_87)
        {
          // BLOCK 11
          i_88  =  i_85 + -1;
          i_82  =  i_88;
        }  // B10
        else
        {
          // BLOCK 12
          i_82  =  i_85;
        }  // B10
      }  // B8
      // BLOCK 13 MERGES [9 11 12 ]
      i_89  =  min(i_64, i_80);
      i_90  =  i_55 + -1;
      i_91  =  i_90 - i_64;
      i_92  =  i_56 + -1;
      i_93  =  i_92 - i_80;
      i_94  =  min(i_91, i_93);
      i_95  =  min(i_89, i_94);
      i_96  =  i_95 >> 31;
      i_97  =  i_66 * i_58;
      i_98  =  i_97 + i_82;
      i_99  =  i_96 | i_98;
      i_100  =  i_49 + 1;
      b_101  =  i_99 < 0;
      if(b_101)
      {
        // BLOCK 14
        f_102  =  f_45;
        f_103  =  f_46;
        f_104  =  f_47;
        f_105  =  f_48;
      }  // B13
      else
      {
        // BLOCK 15
        i_106  =  i_9 * i_49;
        i_107  =  i_11 * i_13;
        i_108  =  i_9 * i_25;
        i_109  =  i_107 * i_108;
        i_110  =  i_109 + i_23;
        // BLOCK 16 MERGES [15 17 ]
        f_111  =  f_45;
        f_112  =  f_46;
        f_113  =  f_47;
        f_114  =  f_48;
        i_115  =  0;
        for(;i_115 < i_9;)
        {
          // BLOCK 17
          i_116  =  i_107 * i_115;
          i_117  =  i_110 + i_116;
          i_118  =  i_117 + i_99;
          l_119  =  (long) i_118;
          l_120  =  l_119 << 2;
          ul_121  =  ul_0 + l_120;
          f_122  =  *((__global float *) (arena + l_120));
          i_123  =  i_106 + i_115;
          i_124  =  i_123 * i_5;
          i_125  =  i_124 + i_29;
          l_126  =  (long) i_125;
          l_127  =  l_126 << 2;
          ul_128  =  ul_1 + l_127;
          f_129  =  *((__global float *) (w + l_127));
          i_130  =  i_36 + i_124;
          l_131  =  (long) i_130;
          l_132  =  l_131 << 2;
          ul_133  =  ul_1 + l_132;
          f_134  =  *((__global float *) (w + l_132));
          i_135  =  i_34 + i_124;
          l_136  =  (long) i_135;
          l_137  =  l_136 << 2;
          ul_138  =  ul_1 + l_137;
          f_139  =  *((__global float *) (w + l_137));
          i_140  =  i_32 + i_124;
          l_141  =  (long) i_140;
          l_142  =  l_141 << 2;
          ul_143  =  ul_1 + l_142;
          f_144  =  *((__global float *) (w + l_142));
          f_145  =  fma(f_122, f_144, f_114);
          f_146  =  fma(f_122, f_139, f_113);
          f_147  =  fma(f_122, f_134, f_112);
          f_148  =  fma(f_122, f_129, f_111);
          i_149  =  i_115 + 1;
          f_111  =  f_148;
          f_112  =  f_147;
          f_113  =  f_146;
          f_114  =  f_145;
          i_115  =  i_149;
        }  // B16
        // BLOCK 18
        f_102  =  f_111;
        f_103  =  f_112;
        f_104  =  f_113;
        f_105  =  f_114;
      }  // B13
      // BLOCK 19 MERGES [14 18 ]
      i_150  =  i_100;
      f_45  =  f_102;
      f_46  =  f_103;
      f_47  =  f_104;
      f_48  =  f_105;
      i_49  =  i_150;
    }  // B2
    // BLOCK 20
    ul_151  =  ul_3 + 52L;
    i_152  =  *((__global int *) (params + 52L));
    i_153  =  *((__global int *) (params + 4L));
    ul_154  =  ul_3 + 48L;
    i_155  =  *((__global int *) (params + 48L));
    ul_156  =  ul_3 + 24L;
    i_157  =  *((__global int *) (params + 24L));
    ul_158  =  ul_3 + 32L;
    i_159  =  *((__global int *) (params + 32L));
    ul_160  =  ul_3 + 20L;
    i_161  =  *((__global int *) (params + 20L));
    i_162  =  i_152 + i_29;
    b_163  =  i_161 == 0;
    if(b_163)
    {
      // BLOCK 21
      f_164  =  f_45;
    }  // B20
    else
    {
      // BLOCK 22
      l_165  =  (long) i_162;
      l_166  =  l_165 << 2;
      ul_167  =  ul_2 + l_166;
      f_168  =  *((__global float *) (bias + l_166));
      f_169  =  f_168 + f_45;
      f_164  =  f_169;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    i_170  =  i_20 / i_153;
    i_171  =  i_170 * i_155;
    i_172  =  i_171 + i_162;
    b_173  =  i_157 < 0;
    if(b_173)
    {
      // BLOCK 24
      f_174  =  f_164;
    }  // B23
    else
    {
      // BLOCK 25
      i_175  =  i_172 + i_157;
      l_176  =  (long) i_175;
      l_177  =  l_176 << 2;
      ul_178  =  ul_0 + l_177;
      f_179  =  *((__global float *) (arena + l_177));
      f_180  =  f_179 + f_164;
      f_174  =  f_180;
    }  // B23
    // BLOCK 26 MERGES [24 25 ]
    ul_181  =  ul_3 + 28L;
    i_182  =  *((__global int *) (params + 28L));
    b_183  =  i_182 == 1;
    if(b_183)
    {
      // BLOCK 27
      f_184  =  -f_174;
      f_185  =  exp(f_184);
      f_186  =  f_185 + 1.0F;
      f_187  =  f_174 / f_186;
      f_188  =  f_187;
    }  // B26
    else
    {
      // BLOCK 28
      b_189  =  i_182 == 2;
      if(b_189)
      {
        // BLOCK 29
        f_190  =  fabs(f_174);
        f_191  =  fma(f_190, 0.34F, 1.0F);
        f_192  =  1.0F / f_191;
        f_193  =  fma(f_192, -0.026121028F, 0.13950191F);
        f_194  =  f_193 * f_192;
        f_195  =  f_194 - 0.2731372F;
        f_196  =  fma(f_192, f_195, 0.20218718F);
        f_197  =  f_196 * f_192;
        f_198  =  f_197 - 0.044721164F;
        f_199  =  fma(f_192, f_198, 0.115360156F);
        f_200  =  fma(f_192, f_199, 0.11519744F);
        f_201  =  fma(f_192, f_200, 0.13611223F);
        f_202  =  fma(f_192, f_201, 0.1356205F);
        f_203  =  f_190 * -0.5F;
        f_204  =  f_203 * f_190;
        f_205  =  exp(f_204);
        f_206  =  f_205 * f_192;
        f_207  =  f_202 * f_206;
        f_208  =  f_207 * f_174;
        i_209  =  isless(f_174, 0.0F);
        if(i_209 == 1)
        {
          // BLOCK 30
          f_188  =  f_208;
        }  // B29
        else
        {
          // BLOCK 31
          f_210  =  f_174 - f_208;
          f_188  =  f_210;
        }  // B29
      }  // B28
      else
      {
        // BLOCK 32
        b_211  =  i_182 == 3;
        if(b_211)
        {
          // BLOCK 33
          f_212  =  f_174 * -1.702F;
          f_213  =  exp(f_212);
          f_214  =  f_213 + 1.0F;
          f_215  =  f_174 / f_214;
          f_188  =  f_215;
        }  // B32
        else
        {
          // BLOCK 34
          f_188  =  f_174;
        }  // B32
      }  // B28
    }  // B26
    // BLOCK 35 MERGES [27 30 34 33 31 ]
    i_216  =  i_172 * i_153;
    i_217  =  i_216 + i_20;
    i_218  =  i_153 * i_170;
    i_219  =  i_217 - i_218;
    b_220  =  i_159 < 0;
    if(b_220)
    {
      // BLOCK 36
      f_221  =  f_188;
    }  // B35
    else
    {
      // BLOCK 37
      i_222  =  i_219 + i_159;
      l_223  =  (long) i_222;
      l_224  =  l_223 << 2;
      ul_225  =  ul_0 + l_224;
      f_226  =  *((__global float *) (arena + l_224));
      f_227  =  f_226 + f_188;
      f_221  =  f_227;
    }  // B35
    // BLOCK 38 MERGES [36 37 ]
    ul_228  =  ul_3 + 16L;
    i_229  =  *((__global int *) (params + 16L));
    ul_230  =  ul_3 + 56L;
    i_231  =  *((__global int *) (params + 56L));
    b_232  =  i_231 < 1;
    if(b_232)
    {
      // BLOCK 39
      i_233  =  i_229;
    }  // B38
    else
    {
      // BLOCK 40
      ul_234  =  i_231 & 4294967295UL;
      ul_235  =  ul_234 << 2;
      ul_236  =  ul_3 + ul_235;
      i_237  =  *((__global int *) (params + ul_235));
      i_238  =  i_162 / i_237;
      i_239  =  i_238 << 1;
      i_240  =  i_239 + i_231;
      i_241  =  i_240 + 1;
      l_242  =  (long) i_241;
      l_243  =  l_242 << 2;
      ul_244  =  ul_3 + l_243;
      i_245  =  *((__global int *) (params + l_243));
      i_246  =  i_240 + 2;
      l_247  =  (long) i_246;
      l_248  =  l_247 << 2;
      ul_249  =  ul_3 + l_248;
      i_250  =  *((__global int *) (params + l_248));
      i_251  =  i_250 * i_170;
      i_252  =  i_251 + i_245;
      i_233  =  i_252;
    }  // B38
    // BLOCK 41 MERGES [39 40 ]
    i_253  =  i_233 + i_219;
    l_254  =  (long) i_253;
    l_255  =  l_254 << 2;
    ul_256  =  ul_0 + l_255;
    *((__global float *) (arena + l_255))  =  f_221;
    b_257  =  i_35 < i_5;
    if(b_257)
    {
      // BLOCK 42
      i_258  =  *((__global int *) (params + 52L));
      i_259  =  *((__global int *) (params + 4L));
      i_260  =  *((__global int *) (params + 48L));
      i_261  =  *((__global int *) (params + 24L));
      i_262  =  *((__global int *) (params + 32L));
      i_263  =  *((__global int *) (params + 20L));
      i_264  =  i_258 + i_36;
      b_265  =  i_263 == 0;
      if(b_265)
      {
        // BLOCK 43
        f_266  =  f_46;
      }  // B42
      else
      {
        // BLOCK 44
        l_267  =  (long) i_264;
        l_268  =  l_267 << 2;
        ul_269  =  ul_2 + l_268;
        f_270  =  *((__global float *) (bias + l_268));
        f_271  =  f_270 + f_46;
        f_266  =  f_271;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_272  =  i_20 / i_259;
      i_273  =  i_272 * i_260;
      i_274  =  i_273 + i_264;
      b_275  =  i_261 < 0;
      if(b_275)
      {
        // BLOCK 46
        f_276  =  f_266;
      }  // B45
      else
      {
        // BLOCK 47
        i_277  =  i_274 + i_261;
        l_278  =  (long) i_277;
        l_279  =  l_278 << 2;
        ul_280  =  ul_0 + l_279;
        f_281  =  *((__global float *) (arena + l_279));
        f_282  =  f_281 + f_266;
        f_276  =  f_282;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      i_283  =  *((__global int *) (params + 28L));
      b_284  =  i_283 == 1;
      if(b_284)
      {
        // BLOCK 49
        f_285  =  -f_276;
        f_286  =  exp(f_285);
        f_287  =  f_286 + 1.0F;
        f_288  =  f_276 / f_287;
        f_289  =  f_288;
      }  // B48
      else
      {
        // BLOCK 50
        b_290  =  i_283 == 2;
        if(b_290)
        {
          // BLOCK 51
          f_291  =  fabs(f_276);
          f_292  =  fma(f_291, 0.34F, 1.0F);
          f_293  =  1.0F / f_292;
          f_294  =  fma(f_293, -0.026121028F, 0.13950191F);
          f_295  =  f_294 * f_293;
          f_296  =  f_295 - 0.2731372F;
          f_297  =  fma(f_293, f_296, 0.20218718F);
          f_298  =  f_297 * f_293;
          f_299  =  f_298 - 0.044721164F;
          f_300  =  fma(f_293, f_299, 0.115360156F);
          f_301  =  fma(f_293, f_300, 0.11519744F);
          f_302  =  fma(f_293, f_301, 0.13611223F);
          f_303  =  fma(f_293, f_302, 0.1356205F);
          f_304  =  f_291 * -0.5F;
          f_305  =  f_304 * f_291;
          f_306  =  exp(f_305);
          f_307  =  f_306 * f_293;
          f_308  =  f_303 * f_307;
          f_309  =  f_308 * f_276;
          i_310  =  isless(f_276, 0.0F);
          if(i_310 == 1)
          {
            // BLOCK 52
            f_289  =  f_309;
          }  // B51
          else
          {
            // BLOCK 53
            f_311  =  f_276 - f_309;
            f_289  =  f_311;
          }  // B51
        }  // B50
        else
        {
          // BLOCK 54
          b_312  =  i_283 == 3;
          if(b_312)
          {
            // BLOCK 55
            f_313  =  f_276 * -1.702F;
            f_314  =  exp(f_313);
            f_315  =  f_314 + 1.0F;
            f_316  =  f_276 / f_315;
            f_289  =  f_316;
          }  // B54
          else
          {
            // BLOCK 56
            f_289  =  f_276;
          }  // B54
        }  // B50
      }  // B48
      // BLOCK 57 MERGES [49 52 56 55 53 ]
      i_317  =  i_274 * i_259;
      i_318  =  i_317 + i_20;
      i_319  =  i_259 * i_272;
      i_320  =  i_318 - i_319;
      b_321  =  i_262 < 0;
      if(b_321)
      {
        // BLOCK 58
        f_322  =  f_289;
      }  // B57
      else
      {
        // BLOCK 59
        i_323  =  i_320 + i_262;
        l_324  =  (long) i_323;
        l_325  =  l_324 << 2;
        ul_326  =  ul_0 + l_325;
        f_327  =  *((__global float *) (arena + l_325));
        f_328  =  f_327 + f_289;
        f_322  =  f_328;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      i_329  =  *((__global int *) (params + 16L));
      i_330  =  *((__global int *) (params + 56L));
      b_331  =  i_330 < 1;
      if(b_331)
      {
        // BLOCK 61
        i_332  =  i_329;
      }  // B60
      else
      {
        // BLOCK 62
        ul_333  =  i_330 & 4294967295UL;
        ul_334  =  ul_333 << 2;
        ul_335  =  ul_3 + ul_334;
        i_336  =  *((__global int *) (params + ul_334));
        i_337  =  i_264 / i_336;
        i_338  =  i_337 << 1;
        i_339  =  i_338 + i_330;
        i_340  =  i_339 + 1;
        l_341  =  (long) i_340;
        l_342  =  l_341 << 2;
        ul_343  =  ul_3 + l_342;
        i_344  =  *((__global int *) (params + l_342));
        i_345  =  i_339 + 2;
        l_346  =  (long) i_345;
        l_347  =  l_346 << 2;
        ul_348  =  ul_3 + l_347;
        i_349  =  *((__global int *) (params + l_347));
        i_350  =  i_349 * i_272;
        i_351  =  i_350 + i_344;
        i_332  =  i_351;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_352  =  i_332 + i_320;
      l_353  =  (long) i_352;
      l_354  =  l_353 << 2;
      ul_355  =  ul_0 + l_354;
      *((__global float *) (arena + l_354))  =  f_322;
    }  // B41
    else
    {
      // BLOCK 64
    }  // B41
    // BLOCK 65 MERGES [64 63 ]
    b_356  =  i_33 < i_5;
    if(b_356)
    {
      // BLOCK 66
      i_357  =  *((__global int *) (params + 52L));
      i_358  =  *((__global int *) (params + 4L));
      i_359  =  *((__global int *) (params + 48L));
      i_360  =  *((__global int *) (params + 24L));
      i_361  =  *((__global int *) (params + 32L));
      i_362  =  *((__global int *) (params + 20L));
      i_363  =  i_357 + i_34;
      b_364  =  i_362 == 0;
      if(b_364)
      {
        // BLOCK 67
        f_365  =  f_47;
      }  // B66
      else
      {
        // BLOCK 68
        l_366  =  (long) i_363;
        l_367  =  l_366 << 2;
        ul_368  =  ul_2 + l_367;
        f_369  =  *((__global float *) (bias + l_367));
        f_370  =  f_369 + f_47;
        f_365  =  f_370;
      }  // B66
      // BLOCK 69 MERGES [67 68 ]
      i_371  =  i_20 / i_358;
      i_372  =  i_371 * i_359;
      i_373  =  i_372 + i_363;
      b_374  =  i_360 < 0;
      if(b_374)
      {
        // BLOCK 70
        f_375  =  f_365;
      }  // B69
      else
      {
        // BLOCK 71
        i_376  =  i_373 + i_360;
        l_377  =  (long) i_376;
        l_378  =  l_377 << 2;
        ul_379  =  ul_0 + l_378;
        f_380  =  *((__global float *) (arena + l_378));
        f_381  =  f_380 + f_365;
        f_375  =  f_381;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      i_382  =  *((__global int *) (params + 28L));
      b_383  =  i_382 == 1;
      if(b_383)
      {
        // BLOCK 73
        f_384  =  -f_375;
        f_385  =  exp(f_384);
        f_386  =  f_385 + 1.0F;
        f_387  =  f_375 / f_386;
        f_388  =  f_387;
      }  // B72
      else
      {
        // BLOCK 74
        b_389  =  i_382 == 2;
        if(b_389)
        {
          // BLOCK 75
          f_390  =  fabs(f_375);
          f_391  =  fma(f_390, 0.34F, 1.0F);
          f_392  =  1.0F / f_391;
          f_393  =  fma(f_392, -0.026121028F, 0.13950191F);
          f_394  =  f_393 * f_392;
          f_395  =  f_394 - 0.2731372F;
          f_396  =  fma(f_392, f_395, 0.20218718F);
          f_397  =  f_396 * f_392;
          f_398  =  f_397 - 0.044721164F;
          f_399  =  fma(f_392, f_398, 0.115360156F);
          f_400  =  fma(f_392, f_399, 0.11519744F);
          f_401  =  fma(f_392, f_400, 0.13611223F);
          f_402  =  fma(f_392, f_401, 0.1356205F);
          f_403  =  f_390 * -0.5F;
          f_404  =  f_403 * f_390;
          f_405  =  exp(f_404);
          f_406  =  f_405 * f_392;
          f_407  =  f_402 * f_406;
          f_408  =  f_407 * f_375;
          i_409  =  isless(f_375, 0.0F);
          if(i_409 == 1)
          {
            // BLOCK 76
            f_388  =  f_408;
          }  // B75
          else
          {
            // BLOCK 77
            f_410  =  f_375 - f_408;
            f_388  =  f_410;
          }  // B75
        }  // B74
        else
        {
          // BLOCK 78
          b_411  =  i_382 == 3;
          if(b_411)
          {
            // BLOCK 79
            f_412  =  f_375 * -1.702F;
            f_413  =  exp(f_412);
            f_414  =  f_413 + 1.0F;
            f_415  =  f_375 / f_414;
            f_388  =  f_415;
          }  // B78
          else
          {
            // BLOCK 80
            f_388  =  f_375;
          }  // B78
        }  // B74
      }  // B72
      // BLOCK 81 MERGES [73 76 80 79 77 ]
      i_416  =  i_373 * i_358;
      i_417  =  i_416 + i_20;
      i_418  =  i_358 * i_371;
      i_419  =  i_417 - i_418;
      b_420  =  i_361 < 0;
      if(b_420)
      {
        // BLOCK 82
        f_421  =  f_388;
      }  // B81
      else
      {
        // BLOCK 83
        i_422  =  i_419 + i_361;
        l_423  =  (long) i_422;
        l_424  =  l_423 << 2;
        ul_425  =  ul_0 + l_424;
        f_426  =  *((__global float *) (arena + l_424));
        f_427  =  f_426 + f_388;
        f_421  =  f_427;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_428  =  *((__global int *) (params + 16L));
      i_429  =  *((__global int *) (params + 56L));
      b_430  =  i_429 < 1;
      if(b_430)
      {
        // BLOCK 85
        i_431  =  i_428;
      }  // B84
      else
      {
        // BLOCK 86
        ul_432  =  i_429 & 4294967295UL;
        ul_433  =  ul_432 << 2;
        ul_434  =  ul_3 + ul_433;
        i_435  =  *((__global int *) (params + ul_433));
        i_436  =  i_363 / i_435;
        i_437  =  i_436 << 1;
        i_438  =  i_437 + i_429;
        i_439  =  i_438 + 1;
        l_440  =  (long) i_439;
        l_441  =  l_440 << 2;
        ul_442  =  ul_3 + l_441;
        i_443  =  *((__global int *) (params + l_441));
        i_444  =  i_438 + 2;
        l_445  =  (long) i_444;
        l_446  =  l_445 << 2;
        ul_447  =  ul_3 + l_446;
        i_448  =  *((__global int *) (params + l_446));
        i_449  =  i_448 * i_371;
        i_450  =  i_449 + i_443;
        i_431  =  i_450;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_451  =  i_431 + i_419;
      l_452  =  (long) i_451;
      l_453  =  l_452 << 2;
      ul_454  =  ul_0 + l_453;
      *((__global float *) (arena + l_453))  =  f_421;
    }  // B65
    else
    {
      // BLOCK 88
    }  // B65
    // BLOCK 89 MERGES [88 87 ]
    b_455  =  i_30 < i_5;
    if(b_455)
    {
      // BLOCK 90
      i_456  =  *((__global int *) (params + 52L));
      i_457  =  *((__global int *) (params + 4L));
      i_458  =  *((__global int *) (params + 48L));
      i_459  =  *((__global int *) (params + 24L));
      i_460  =  *((__global int *) (params + 32L));
      i_461  =  *((__global int *) (params + 20L));
      i_462  =  i_456 + i_32;
      b_463  =  i_461 == 0;
      if(b_463)
      {
        // BLOCK 91
        f_464  =  f_48;
      }  // B90
      else
      {
        // BLOCK 92
        l_465  =  (long) i_462;
        l_466  =  l_465 << 2;
        ul_467  =  ul_2 + l_466;
        f_468  =  *((__global float *) (bias + l_466));
        f_469  =  f_468 + f_48;
        f_464  =  f_469;
      }  // B90
      // BLOCK 93 MERGES [91 92 ]
      i_470  =  i_20 / i_457;
      i_471  =  i_470 * i_458;
      i_472  =  i_471 + i_462;
      b_473  =  i_459 < 0;
      if(b_473)
      {
        // BLOCK 94
        f_474  =  f_464;
      }  // B93
      else
      {
        // BLOCK 95
        i_475  =  i_472 + i_459;
        l_476  =  (long) i_475;
        l_477  =  l_476 << 2;
        ul_478  =  ul_0 + l_477;
        f_479  =  *((__global float *) (arena + l_477));
        f_480  =  f_479 + f_464;
        f_474  =  f_480;
      }  // B93
      // BLOCK 96 MERGES [94 95 ]
      i_481  =  *((__global int *) (params + 28L));
      b_482  =  i_481 == 1;
      if(b_482)
      {
        // BLOCK 97
        f_483  =  -f_474;
        f_484  =  exp(f_483);
        f_485  =  f_484 + 1.0F;
        f_486  =  f_474 / f_485;
        f_487  =  f_486;
      }  // B96
      else
      {
        // BLOCK 98
        b_488  =  i_481 == 2;
        if(b_488)
        {
          // BLOCK 99
          f_489  =  fabs(f_474);
          f_490  =  fma(f_489, 0.34F, 1.0F);
          f_491  =  1.0F / f_490;
          f_492  =  fma(f_491, -0.026121028F, 0.13950191F);
          f_493  =  f_492 * f_491;
          f_494  =  f_493 - 0.2731372F;
          f_495  =  fma(f_491, f_494, 0.20218718F);
          f_496  =  f_495 * f_491;
          f_497  =  f_496 - 0.044721164F;
          f_498  =  fma(f_491, f_497, 0.115360156F);
          f_499  =  fma(f_491, f_498, 0.11519744F);
          f_500  =  fma(f_491, f_499, 0.13611223F);
          f_501  =  fma(f_491, f_500, 0.1356205F);
          f_502  =  f_489 * -0.5F;
          f_503  =  f_502 * f_489;
          f_504  =  exp(f_503);
          f_505  =  f_504 * f_491;
          f_506  =  f_501 * f_505;
          f_507  =  f_506 * f_474;
          i_508  =  isless(f_474, 0.0F);
          if(i_508 == 1)
          {
            // BLOCK 100
            f_487  =  f_507;
          }  // B99
          else
          {
            // BLOCK 101
            f_509  =  f_474 - f_507;
            f_487  =  f_509;
          }  // B99
        }  // B98
        else
        {
          // BLOCK 102
          b_510  =  i_481 == 3;
          if(b_510)
          {
            // BLOCK 103
            f_511  =  f_474 * -1.702F;
            f_512  =  exp(f_511);
            f_513  =  f_512 + 1.0F;
            f_514  =  f_474 / f_513;
            f_487  =  f_514;
          }  // B102
          else
          {
            // BLOCK 104
            f_487  =  f_474;
          }  // B102
        }  // B98
      }  // B96
      // BLOCK 105 MERGES [97 100 104 103 101 ]
      i_515  =  i_472 * i_457;
      i_516  =  i_515 + i_20;
      i_517  =  i_457 * i_470;
      i_518  =  i_516 - i_517;
      b_519  =  i_460 < 0;
      if(b_519)
      {
        // BLOCK 106
        f_520  =  f_487;
      }  // B105
      else
      {
        // BLOCK 107
        i_521  =  i_518 + i_460;
        l_522  =  (long) i_521;
        l_523  =  l_522 << 2;
        ul_524  =  ul_0 + l_523;
        f_525  =  *((__global float *) (arena + l_523));
        f_526  =  f_525 + f_487;
        f_520  =  f_526;
      }  // B105
      // BLOCK 108 MERGES [106 107 ]
      i_527  =  *((__global int *) (params + 16L));
      i_528  =  *((__global int *) (params + 56L));
      b_529  =  i_528 < 1;
      if(b_529)
      {
        // BLOCK 109
        i_530  =  i_527;
      }  // B108
      else
      {
        // BLOCK 110
        ul_531  =  i_528 & 4294967295UL;
        ul_532  =  ul_531 << 2;
        ul_533  =  ul_3 + ul_532;
        i_534  =  *((__global int *) (params + ul_532));
        i_535  =  i_462 / i_534;
        i_536  =  i_535 << 1;
        i_537  =  i_536 + i_528;
        i_538  =  i_537 + 1;
        l_539  =  (long) i_538;
        l_540  =  l_539 << 2;
        ul_541  =  ul_3 + l_540;
        i_542  =  *((__global int *) (params + l_540));
        i_543  =  i_537 + 2;
        l_544  =  (long) i_543;
        l_545  =  l_544 << 2;
        ul_546  =  ul_3 + l_545;
        i_547  =  *((__global int *) (params + l_545));
        i_548  =  i_547 * i_470;
        i_549  =  i_548 + i_542;
        i_530  =  i_549;
      }  // B108
      // BLOCK 111 MERGES [109 110 ]
      i_550  =  i_530 + i_518;
      l_551  =  (long) i_550;
      l_552  =  l_551 << 2;
      ul_553  =  ul_0 + l_552;
      *((__global float *) (arena + l_552))  =  f_520;
    }  // B89
    else
    {
      // BLOCK 112
    }  // B89
  }  // B0
  else
  {
    // BLOCK 113
  }  // B0
  // BLOCK 114 MERGES [113 112 111 ]
  return;
}  //  kernel
