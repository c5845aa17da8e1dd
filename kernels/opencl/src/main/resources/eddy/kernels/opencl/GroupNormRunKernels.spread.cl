// GroupNormRunKernels.spread, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormRunKernels.java sha256 4e4a2f4016c0cfab08e8f70d674aedbbec158947f4c7b32bc8da850405b6752a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 54042de9db891d8d4034fe55a15d53e62278a1e4e6523a0262406f7bfe10ed2f
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

__kernel void spread(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_192, b_22, b_225, b_227, b_250, b_256, b_279, b_285, b_308, b_314, b_337, b_343, b_366, b_372, b_395, b_401, b_424, b_430, b_453;
  float f_131, f_136, f_141, f_146, f_151, f_156, f_161, f_166, f_172, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_226, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_245, f_246, f_248, f_249, f_251, f_252, f_253, f_254, f_255, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_277, f_278, f_280, f_281, f_282, f_283, f_284, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_306, f_307, f_309, f_31, f_310, f_311, f_312, f_313, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_335, f_336, f_338, f_339, f_340, f_341, f_342, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_36, f_360, f_361, f_362, f_364, f_365, f_367, f_368, f_369, f_37, f_370, f_371, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_38, f_380, f_381, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_39, f_390, f_391, f_393, f_394, f_396, f_397, f_398, f_399, f_400, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_422, f_423, f_425, f_426, f_427, f_428, f_429, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_449, f_451, f_452, f_454, f_455, f_456, f_457, f_458, f_46, f_464, f_469, f_474, f_479, f_484, f_489, f_494, f_51, f_52, f_53, f_54, f_55, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_72, f_73, f_74, f_75, f_76, f_77, f_78;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_11, i_110, i_111, i_112, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_121, i_122, i_123, i_124, i_125, i_126, i_127, i_13, i_132, i_137, i_142, i_147, i_15, i_152, i_157, i_162, i_167, i_168, i_17, i_18, i_19, i_20, i_21, i_24, i_247, i_25, i_26, i_27, i_276, i_305, i_32, i_334, i_363, i_392, i_40, i_41, i_42, i_421, i_450, i_459, i_460, i_465, i_47, i_470, i_475, i_480, i_485, i_490, i_495, i_499, i_500, i_501, i_56, i_57, i_58, i_66, i_68, i_79, i_80, i_81, i_82, i_84, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_128, l_129, l_133, l_134, l_138, l_139, l_143, l_144, l_148, l_149, l_153, l_154, l_158, l_159, l_163, l_164, l_169, l_170, l_28, l_29, l_33, l_34, l_43, l_44, l_461, l_462, l_466, l_467, l_471, l_472, l_476, l_477, l_48, l_481, l_482, l_486, l_487, l_49, l_491, l_492, l_496, l_497, l_69, l_70;
  ulong ul_0, ul_1, ul_10, ul_12, ul_130, ul_135, ul_14, ul_140, ul_145, ul_150, ul_155, ul_16, ul_160, ul_165, ul_171, ul_173, ul_2, ul_23, ul_3, ul_30, ul_35, ul_4, ul_45, ul_463, ul_468, ul_473, ul_478, ul_483, ul_488, ul_493, ul_498, ul_50, ul_67, ul_71, ul_8, ul_83, ul_85, ul_87;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  __local float adf_5[2] __attribute__((aligned(16)));
  __private float ul_6[8];
  __private float* ul_7 = ul_6;
  ul_8  =  ul_4 + 4L;
  i_9  =  *((__global int *) (params + 4L));
  ul_10  =  ul_4 + 24L;
  i_11  =  *((__global int *) (params + 24L));
  ul_12  =  ul_4 + 8L;
  i_13  =  *((__global int *) (params + 8L));
  ul_14  =  ul_4 + 40L;
  i_15  =  *((__global int *) (params + 40L));
  ul_16  =  ul_4 + 36L;
  i_17  =  *((__global int *) (params + 36L));
  i_18  =  i_9 / i_11;
  i_19  =  i_18 * i_13;
  i_20  =  get_group_id(1);
  i_21  =  get_local_id(0);
  b_22  =  i_21 == 0;
  if(b_22)
  {
    // BLOCK 1
    ul_23  =  ul_4 + 32L;
    i_24  =  *((__global int *) (params + 32L));
    i_25  =  i_17 * i_20;
    i_26  =  i_25 << 1;
    i_27  =  i_26 + i_24;
    l_28  =  (long) i_27;
    l_29  =  l_28 << 2;
    ul_30  =  ul_0 + l_29;
    f_31  =  *((__global float *) (arena + l_29));
    i_32  =  i_27 + 1;
    l_33  =  (long) i_32;
    l_34  =  l_33 << 2;
    ul_35  =  ul_0 + l_34;
    f_36  =  *((__global float *) (arena + l_34));
    f_37  =  (float) i_15;
    // BLOCK 2 MERGES [1 3 ]
    f_38  =  f_31;
    f_39  =  f_36;
    i_40  =  1;
    for(;i_40 < i_17;)
    {
      // BLOCK 3
      i_41  =  i_40 << 1;
      i_42  =  i_41 + i_27;
      l_43  =  (long) i_42;
      l_44  =  l_43 << 2;
      ul_45  =  ul_0 + l_44;
      f_46  =  *((__global float *) (arena + l_44));
      i_47  =  i_42 + 1;
      l_48  =  (long) i_47;
      l_49  =  l_48 << 2;
      ul_50  =  ul_0 + l_49;
      f_51  =  *((__global float *) (arena + l_49));
      f_52  =  f_46 - f_38;
      f_53  =  f_52 * f_52;
      f_54  =  (float) i_40;
      f_55  =  f_37 * f_54;
      i_56  =  i_40 * i_15;
      i_57  =  i_19 - i_56;
      i_58  =  min(i_15, i_57);
      f_59  =  (float) i_58;
      f_60  =  fma(f_37, f_54, f_59);
      f_61  =  f_59 / f_60;
      f_62  =  f_55 * f_61;
      f_63  =  fma(f_53, f_62, f_51);
      f_64  =  f_39 + f_63;
      f_65  =  fma(f_61, f_52, f_38);
      i_66  =  i_40 + 1;
      f_38  =  f_65;
      f_39  =  f_64;
      i_40  =  i_66;
    }  // B2
    // BLOCK 4
    ul_67  =  ul_4 + 20L;
    i_68  =  *((__global int *) (params + 20L));
    l_69  =  (long) i_68;
    l_70  =  l_69 << 2;
    ul_71  =  ul_3 + l_70;
    f_72  =  *((__global float *) (constants + l_70));
    adf_5[0]  =  f_38;
    f_73  =  (float) i_19;
    f_74  =  f_39 / f_73;
    f_75  =  f_74 + f_72;
    f_76  =  rsqrt(f_75);
    adf_5[1]  =  f_76;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  barrier(CLK_LOCAL_MEM_FENCE);
  f_77  =  adf_5[0];
  f_78  =  adf_5[1];
  i_79  =  *((__global int *) (params + 8L));
  i_80  =  *((__global int *) (params + 4L));
  i_81  =  *((__global int *) (params + 24L));
  i_82  =  *((__global int *) (params + 24L));
  ul_83  =  ul_4 + 28L;
  i_84  =  *((__global int *) (params + 28L));
  ul_85  =  ul_4 + 12L;
  i_86  =  *((__global int *) (params + 12L));
  ul_87  =  ul_4 + 16L;
  i_88  =  *((__global int *) (params + 16L));
  i_89  =  i_79 >> 31;
  i_90  =  i_89 >> 29;
  i_91  =  i_90 + i_79;
  i_92  =  i_91 >> 3;
  i_93  =  i_80 / i_81;
  i_94  =  i_93 * i_20;
  i_95  =  i_92 * i_94;
  i_96  =  i_88 >> 31;
  i_97  =  i_96 >> 29;
  i_98  =  i_97 + i_88;
  i_99  =  i_98 >> 3;
  i_100  =  i_95 + i_99;
  i_101  =  i_86 >> 31;
  i_102  =  i_101 >> 29;
  i_103  =  i_102 + i_86;
  i_104  =  i_103 >> 3;
  i_105  =  i_104 + i_95;
  i_106  =  i_20 % i_82;
  i_107  =  i_106 * i_93;
  i_108  =  i_19 >> 31;
  i_109  =  i_108 >> 29;
  i_110  =  i_109 + i_19;
  i_111  =  i_110 >> 3;
  i_112  =  get_group_id(0);
  i_113  =  i_112 << 10;
  i_114  =  i_113 + 1024;
  i_115  =  min(i_111, i_114);
  i_116  =  i_113 + i_21;
  i_117  =  i_115 - i_116;
  i_118  =  max(0, i_117);
  i_119  =  i_118 + 255;
  i_120  =  i_119 >> 31;
  i_121  =  i_120 >> 24;
  i_122  =  i_121 + i_119;
  i_123  =  i_122 >> 8;
  // BLOCK 7 MERGES [6 69 ]
  i_124  =  i_116;
  i_125  =  0;
  for(;i_125 < i_123;)
  {
    // BLOCK 8
    i_126  =  i_105 + i_124;
    i_127  =  i_126 << 3;
    l_128  =  (long) i_127;
    l_129  =  l_128 << 2;
    ul_130  =  ul_0 + l_129;
    f_131  =  *((__global float *) (arena + l_129));
    ul_7[0]  =  f_131;
    i_132  =  i_127 | 1;
    l_133  =  (long) i_132;
    l_134  =  l_133 << 2;
    ul_135  =  ul_0 + l_134;
    f_136  =  *((__global float *) (arena + l_134));
    ul_7[1]  =  f_136;
    i_137  =  i_127 | 2;
    l_138  =  (long) i_137;
    l_139  =  l_138 << 2;
    ul_140  =  ul_0 + l_139;
    f_141  =  *((__global float *) (arena + l_139));
    ul_7[2]  =  f_141;
    i_142  =  i_127 | 3;
    l_143  =  (long) i_142;
    l_144  =  l_143 << 2;
    ul_145  =  ul_0 + l_144;
    f_146  =  *((__global float *) (arena + l_144));
    ul_7[3]  =  f_146;
    i_147  =  i_127 | 4;
    l_148  =  (long) i_147;
    l_149  =  l_148 << 2;
    ul_150  =  ul_0 + l_149;
    f_151  =  *((__global float *) (arena + l_149));
    ul_7[4]  =  f_151;
    i_152  =  i_127 | 5;
    l_153  =  (long) i_152;
    l_154  =  l_153 << 2;
    ul_155  =  ul_0 + l_154;
    f_156  =  *((__global float *) (arena + l_154));
    ul_7[5]  =  f_156;
    i_157  =  i_127 | 6;
    l_158  =  (long) i_157;
    l_159  =  l_158 << 2;
    ul_160  =  ul_0 + l_159;
    f_161  =  *((__global float *) (arena + l_159));
    ul_7[6]  =  f_161;
    i_162  =  i_127 | 7;
    l_163  =  (long) i_162;
    l_164  =  l_163 << 2;
    ul_165  =  ul_0 + l_164;
    f_166  =  *((__global float *) (arena + l_164));
    ul_7[7]  =  f_166;
    i_167  =  i_124 / i_92;
    i_168  =  i_107 + i_167;
    l_169  =  (long) i_168;
    l_170  =  l_169 << 2;
    ul_171  =  ul_1 + l_170;
    f_172  =  *((__global float *) (w + l_170));
    ul_173  =  ul_2 + l_170;
    f_174  =  *((__global float *) (b + l_170));
    f_175  =  f_78 * f_172;
    f_176  =  f_131 - f_77;
    f_177  =  fma(f_175, f_176, f_174);
    ul_7[0]  =  f_177;
    f_178  =  f_136 - f_77;
    f_179  =  fma(f_175, f_178, f_174);
    ul_7[1]  =  f_179;
    f_180  =  f_141 - f_77;
    f_181  =  fma(f_175, f_180, f_174);
    ul_7[2]  =  f_181;
    f_182  =  f_146 - f_77;
    f_183  =  fma(f_175, f_182, f_174);
    ul_7[3]  =  f_183;
    f_184  =  f_151 - f_77;
    f_185  =  fma(f_175, f_184, f_174);
    ul_7[4]  =  f_185;
    f_186  =  f_156 - f_77;
    f_187  =  fma(f_175, f_186, f_174);
    ul_7[5]  =  f_187;
    f_188  =  f_161 - f_77;
    f_189  =  fma(f_175, f_188, f_174);
    ul_7[6]  =  f_189;
    f_190  =  f_166 - f_77;
    f_191  =  fma(f_175, f_190, f_174);
    ul_7[7]  =  f_191;
    b_192  =  i_84 == 1;
    if(b_192)
    {
      // BLOCK 9
      f_193  =  -f_177;
      f_194  =  exp(f_193);
      f_195  =  f_194 + 1.0F;
      f_196  =  f_177 / f_195;
      ul_7[0]  =  f_196;
      f_197  =  -f_179;
      f_198  =  exp(f_197);
      f_199  =  f_198 + 1.0F;
      f_200  =  f_179 / f_199;
      ul_7[1]  =  f_200;
      f_201  =  -f_181;
      f_202  =  exp(f_201);
      f_203  =  f_202 + 1.0F;
      f_204  =  f_181 / f_203;
      ul_7[2]  =  f_204;
      f_205  =  -f_183;
      f_206  =  exp(f_205);
      f_207  =  f_206 + 1.0F;
      f_208  =  f_183 / f_207;
      ul_7[3]  =  f_208;
      f_209  =  -f_185;
      f_210  =  exp(f_209);
      f_211  =  f_210 + 1.0F;
      f_212  =  f_185 / f_211;
      ul_7[4]  =  f_212;
      f_213  =  -f_187;
      f_214  =  exp(f_213);
      f_215  =  f_214 + 1.0F;
      f_216  =  f_187 / f_215;
      ul_7[5]  =  f_216;
      f_217  =  -f_189;
      f_218  =  exp(f_217);
      f_219  =  f_218 + 1.0F;
      f_220  =  f_189 / f_219;
      ul_7[6]  =  f_220;
      f_221  =  -f_191;
      f_222  =  exp(f_221);
      f_223  =  f_222 + 1.0F;
      f_224  =  f_191 / f_223;
      ul_7[7]  =  f_224;
    }  // B8
    else
    {
      // BLOCK 10
      b_225  =  i_84 == 0;
      if(b_225)
      {
        // BLOCK 11
      }  // B10
      else
      {
        // BLOCK 12
        f_226  =  ul_7[0];
        b_227  =  i_84 == 2;
        if(b_227)
        {
          // BLOCK 13
          f_228  =  fabs(f_226);
          f_229  =  fma(f_228, 0.34F, 1.0F);
          f_230  =  1.0F / f_229;
          f_231  =  fma(f_230, -0.026121028F, 0.13950191F);
          f_232  =  f_231 * f_230;
          f_233  =  f_232 - 0.2731372F;
          f_234  =  fma(f_230, f_233, 0.20218718F);
          f_235  =  f_234 * f_230;
          f_236  =  f_235 - 0.044721164F;
          f_237  =  fma(f_230, f_236, 0.115360156F);
          f_238  =  fma(f_230, f_237, 0.11519744F);
          f_239  =  fma(f_230, f_238, 0.13611223F);
          f_240  =  fma(f_230, f_239, 0.1356205F);
          f_241  =  f_228 * -0.5F;
          f_242  =  f_241 * f_228;
          f_243  =  exp(f_242);
          f_244  =  f_243 * f_230;
          f_245  =  f_240 * f_244;
          f_246  =  f_245 * f_226;
          i_247  =  isless(f_226, 0.0F);
          if(i_247 == 1)
          {
            // BLOCK 14
            f_248  =  f_246;
          }  // B13
          else
          {
            // BLOCK 15
            f_249  =  f_226 - f_246;
            f_248  =  f_249;
          }  // B13
        }  // B12
        else
        {
          // BLOCK 16
          b_250  =  i_84 == 3;
          if(b_250)
          {
            // BLOCK 17
            f_251  =  f_226 * -1.702F;
            f_252  =  exp(f_251);
            f_253  =  f_252 + 1.0F;
            f_254  =  f_226 / f_253;
            f_248  =  f_254;
          }  // B16
          else
          {
            // BLOCK 18
            f_248  =  f_226;
          }  // B16
        }  // B12
        // BLOCK 19 MERGES [14 18 17 15 ]
        ul_7[0]  =  f_248;
        f_255  =  ul_7[1];
        b_256  =  i_84 == 2;
        if(b_256)
        {
          // BLOCK 20
          f_257  =  fabs(f_255);
          f_258  =  fma(f_257, 0.34F, 1.0F);
          f_259  =  1.0F / f_258;
          f_260  =  fma(f_259, -0.026121028F, 0.13950191F);
          f_261  =  f_260 * f_259;
          f_262  =  f_261 - 0.2731372F;
          f_263  =  fma(f_259, f_262, 0.20218718F);
          f_264  =  f_263 * f_259;
          f_265  =  f_264 - 0.044721164F;
          f_266  =  fma(f_259, f_265, 0.115360156F);
          f_267  =  fma(f_259, f_266, 0.11519744F);
          f_268  =  fma(f_259, f_267, 0.13611223F);
          f_269  =  fma(f_259, f_268, 0.1356205F);
          f_270  =  f_257 * -0.5F;
          f_271  =  f_270 * f_257;
          f_272  =  exp(f_271);
          f_273  =  f_272 * f_259;
          f_274  =  f_269 * f_273;
          f_275  =  f_274 * f_255;
          i_276  =  isless(f_255, 0.0F);
          if(i_276 == 1)
          {
            // BLOCK 21
            f_277  =  f_275;
          }  // B20
          else
          {
            // BLOCK 22
            f_278  =  f_255 - f_275;
            f_277  =  f_278;
          }  // B20
        }  // B19
        else
        {
          // BLOCK 23
          b_279  =  i_84 == 3;
          if(b_279)
          {
            // BLOCK 24
            f_280  =  f_255 * -1.702F;
            f_281  =  exp(f_280);
            f_282  =  f_281 + 1.0F;
            f_283  =  f_255 / f_282;
            f_277  =  f_283;
          }  // B23
          else
          {
            // BLOCK 25
            f_277  =  f_255;
          }  // B23
        }  // B19
        // BLOCK 26 MERGES [21 25 24 22 ]
        ul_7[1]  =  f_277;
        f_284  =  ul_7[2];
        b_285  =  i_84 == 2;
        if(b_285)
        {
          // BLOCK 27
          f_286  =  fabs(f_284);
          f_287  =  fma(f_286, 0.34F, 1.0F);
          f_288  =  1.0F / f_287;
          f_289  =  fma(f_288, -0.026121028F, 0.13950191F);
          f_290  =  f_289 * f_288;
          f_291  =  f_290 - 0.2731372F;
          f_292  =  fma(f_288, f_291, 0.20218718F);
          f_293  =  f_292 * f_288;
          f_294  =  f_293 - 0.044721164F;
          f_295  =  fma(f_288, f_294, 0.115360156F);
          f_296  =  fma(f_288, f_295, 0.11519744F);
          f_297  =  fma(f_288, f_296, 0.13611223F);
          f_298  =  fma(f_288, f_297, 0.1356205F);
          f_299  =  f_286 * -0.5F;
          f_300  =  f_299 * f_286;
          f_301  =  exp(f_300);
          f_302  =  f_301 * f_288;
          f_303  =  f_298 * f_302;
          f_304  =  f_303 * f_284;
          i_305  =  isless(f_284, 0.0F);
          if(i_305 == 1)
          {
            // BLOCK 28
            f_306  =  f_304;
          }  // B27
          else
          {
            // BLOCK 29
            f_307  =  f_284 - f_304;
            f_306  =  f_307;
          }  // B27
        }  // B26
        else
        {
          // BLOCK 30
          b_308  =  i_84 == 3;
          if(b_308)
          {
            // BLOCK 31
            f_309  =  f_284 * -1.702F;
            f_310  =  exp(f_309);
            f_311  =  f_310 + 1.0F;
            f_312  =  f_284 / f_311;
            f_306  =  f_312;
          }  // B30
          else
          {
            // BLOCK 32
            f_306  =  f_284;
          }  // B30
        }  // B26
        // BLOCK 33 MERGES [28 32 31 29 ]
        ul_7[2]  =  f_306;
        f_313  =  ul_7[3];
        b_314  =  i_84 == 2;
        if(b_314)
        {
          // BLOCK 34
          f_315  =  fabs(f_313);
          f_316  =  fma(f_315, 0.34F, 1.0F);
          f_317  =  1.0F / f_316;
          f_318  =  fma(f_317, -0.026121028F, 0.13950191F);
          f_319  =  f_318 * f_317;
          f_320  =  f_319 - 0.2731372F;
          f_321  =  fma(f_317, f_320, 0.20218718F);
          f_322  =  f_321 * f_317;
          f_323  =  f_322 - 0.044721164F;
          f_324  =  fma(f_317, f_323, 0.115360156F);
          f_325  =  fma(f_317, f_324, 0.11519744F);
          f_326  =  fma(f_317, f_325, 0.13611223F);
          f_327  =  fma(f_317, f_326, 0.1356205F);
          f_328  =  f_315 * -0.5F;
          f_329  =  f_328 * f_315;
          f_330  =  exp(f_329);
          f_331  =  f_330 * f_317;
          f_332  =  f_327 * f_331;
          f_333  =  f_332 * f_313;
          i_334  =  isless(f_313, 0.0F);
          if(i_334 == 1)
          {
            // BLOCK 35
            f_335  =  f_333;
          }  // B34
          else
          {
            // BLOCK 36
            f_336  =  f_313 - f_333;
            f_335  =  f_336;
          }  // B34
        }  // B33
        else
        {
          // BLOCK 37
          b_337  =  i_84 == 3;
          if(b_337)
          {
            // BLOCK 38
            f_338  =  f_313 * -1.702F;
            f_339  =  exp(f_338);
            f_340  =  f_339 + 1.0F;
            f_341  =  f_313 / f_340;
            f_335  =  f_341;
          }  // B37
          else
          {
            // BLOCK 39
            f_335  =  f_313;
          }  // B37
        }  // B33
        // BLOCK 40 MERGES [35 39 38 36 ]
        ul_7[3]  =  f_335;
        f_342  =  ul_7[4];
        b_343  =  i_84 == 2;
        if(b_343)
        {
          // BLOCK 41
          f_344  =  fabs(f_342);
          f_345  =  fma(f_344, 0.34F, 1.0F);
          f_346  =  1.0F / f_345;
          f_347  =  fma(f_346, -0.026121028F, 0.13950191F);
          f_348  =  f_347 * f_346;
          f_349  =  f_348 - 0.2731372F;
          f_350  =  fma(f_346, f_349, 0.20218718F);
          f_351  =  f_350 * f_346;
          f_352  =  f_351 - 0.044721164F;
          f_353  =  fma(f_346, f_352, 0.115360156F);
          f_354  =  fma(f_346, f_353, 0.11519744F);
          f_355  =  fma(f_346, f_354, 0.13611223F);
          f_356  =  fma(f_346, f_355, 0.1356205F);
          f_357  =  f_344 * -0.5F;
          f_358  =  f_357 * f_344;
          f_359  =  exp(f_358);
          f_360  =  f_359 * f_346;
          f_361  =  f_356 * f_360;
          f_362  =  f_361 * f_342;
          i_363  =  isless(f_342, 0.0F);
          if(i_363 == 1)
          {
            // BLOCK 42
            f_364  =  f_362;
          }  // B41
          else
          {
            // BLOCK 43
            f_365  =  f_342 - f_362;
            f_364  =  f_365;
          }  // B41
        }  // B40
        else
        {
          // BLOCK 44
          b_366  =  i_84 == 3;
          if(b_366)
          {
            // BLOCK 45
            f_367  =  f_342 * -1.702F;
            f_368  =  exp(f_367);
            f_369  =  f_368 + 1.0F;
            f_370  =  f_342 / f_369;
            f_364  =  f_370;
          }  // B44
          else
          {
            // BLOCK 46
            f_364  =  f_342;
          }  // B44
        }  // B40
        // BLOCK 47 MERGES [42 46 45 43 ]
        ul_7[4]  =  f_364;
        f_371  =  ul_7[5];
        b_372  =  i_84 == 2;
        if(b_372)
        {
          // BLOCK 48
          f_373  =  fabs(f_371);
          f_374  =  fma(f_373, 0.34F, 1.0F);
          f_375  =  1.0F / f_374;
          f_376  =  fma(f_375, -0.026121028F, 0.13950191F);
          f_377  =  f_376 * f_375;
          f_378  =  f_377 - 0.2731372F;
          f_379  =  fma(f_375, f_378, 0.20218718F);
          f_380  =  f_379 * f_375;
          f_381  =  f_380 - 0.044721164F;
          f_382  =  fma(f_375, f_381, 0.115360156F);
          f_383  =  fma(f_375, f_382, 0.11519744F);
          f_384  =  fma(f_375, f_383, 0.13611223F);
          f_385  =  fma(f_375, f_384, 0.1356205F);
          f_386  =  f_373 * -0.5F;
          f_387  =  f_386 * f_373;
          f_388  =  exp(f_387);
          f_389  =  f_388 * f_375;
          f_390  =  f_385 * f_389;
          f_391  =  f_390 * f_371;
          i_392  =  isless(f_371, 0.0F);
          if(i_392 == 1)
          {
            // BLOCK 49
            f_393  =  f_391;
          }  // B48
          else
          {
            // BLOCK 50
            f_394  =  f_371 - f_391;
            f_393  =  f_394;
          }  // B48
        }  // B47
        else
        {
          // BLOCK 51
          b_395  =  i_84 == 3;
          if(b_395)
          {
            // BLOCK 52
            f_396  =  f_371 * -1.702F;
            f_397  =  exp(f_396);
            f_398  =  f_397 + 1.0F;
            f_399  =  f_371 / f_398;
            f_393  =  f_399;
          }  // B51
          else
          {
            // BLOCK 53
            f_393  =  f_371;
          }  // B51
        }  // B47
        // BLOCK 54 MERGES [49 53 52 50 ]
        ul_7[5]  =  f_393;
        f_400  =  ul_7[6];
        b_401  =  i_84 == 2;
        if(b_401)
        {
          // BLOCK 55
          f_402  =  fabs(f_400);
          f_403  =  fma(f_402, 0.34F, 1.0F);
          f_404  =  1.0F / f_403;
          f_405  =  fma(f_404, -0.026121028F, 0.13950191F);
          f_406  =  f_405 * f_404;
          f_407  =  f_406 - 0.2731372F;
          f_408  =  fma(f_404, f_407, 0.20218718F);
          f_409  =  f_408 * f_404;
          f_410  =  f_409 - 0.044721164F;
          f_411  =  fma(f_404, f_410, 0.115360156F);
          f_412  =  fma(f_404, f_411, 0.11519744F);
          f_413  =  fma(f_404, f_412, 0.13611223F);
          f_414  =  fma(f_404, f_413, 0.1356205F);
          f_415  =  f_402 * -0.5F;
          f_416  =  f_415 * f_402;
          f_417  =  exp(f_416);
          f_418  =  f_417 * f_404;
          f_419  =  f_414 * f_418;
          f_420  =  f_419 * f_400;
          i_421  =  isless(f_400, 0.0F);
          if(i_421 == 1)
          {
            // BLOCK 56
            f_422  =  f_420;
          }  // B55
          else
          {
            // BLOCK 57
            f_423  =  f_400 - f_420;
            f_422  =  f_423;
          }  // B55
        }  // B54
        else
        {
          // BLOCK 58
          b_424  =  i_84 == 3;
          if(b_424)
          {
            // BLOCK 59
            f_425  =  f_400 * -1.702F;
            f_426  =  exp(f_425);
            f_427  =  f_426 + 1.0F;
            f_428  =  f_400 / f_427;
            f_422  =  f_428;
          }  // B58
          else
          {
            // BLOCK 60
            f_422  =  f_400;
          }  // B58
        }  // B54
        // BLOCK 61 MERGES [56 60 59 57 ]
        ul_7[6]  =  f_422;
        f_429  =  ul_7[7];
        b_430  =  i_84 == 2;
        if(b_430)
        {
          // BLOCK 62
          f_431  =  fabs(f_429);
          f_432  =  fma(f_431, 0.34F, 1.0F);
          f_433  =  1.0F / f_432;
          f_434  =  fma(f_433, -0.026121028F, 0.13950191F);
          f_435  =  f_434 * f_433;
          f_436  =  f_435 - 0.2731372F;
          f_437  =  fma(f_433, f_436, 0.20218718F);
          f_438  =  f_437 * f_433;
          f_439  =  f_438 - 0.044721164F;
          f_440  =  fma(f_433, f_439, 0.115360156F);
          f_441  =  fma(f_433, f_440, 0.11519744F);
          f_442  =  fma(f_433, f_441, 0.13611223F);
          f_443  =  fma(f_433, f_442, 0.1356205F);
          f_444  =  f_431 * -0.5F;
          f_445  =  f_444 * f_431;
          f_446  =  exp(f_445);
          f_447  =  f_446 * f_433;
          f_448  =  f_443 * f_447;
          f_449  =  f_448 * f_429;
          i_450  =  isless(f_429, 0.0F);
          if(i_450 == 1)
          {
            // BLOCK 63
            f_451  =  f_449;
          }  // B62
          else
          {
            // BLOCK 64
            f_452  =  f_429 - f_449;
            f_451  =  f_452;
          }  // B62
        }  // B61
        else
        {
          // BLOCK 65
          b_453  =  i_84 == 3;
          if(b_453)
          {
            // BLOCK 66
            f_454  =  f_429 * -1.702F;
            f_455  =  exp(f_454);
            f_456  =  f_455 + 1.0F;
            f_457  =  f_429 / f_456;
            f_451  =  f_457;
          }  // B65
          else
          {
            // BLOCK 67
            f_451  =  f_429;
          }  // B65
        }  // B61
        // BLOCK 68 MERGES [63 67 66 64 ]
        ul_7[7]  =  f_451;
      }  // B10
    }  // B8
    // BLOCK 69 MERGES [9 11 68 ]
    f_458  =  ul_7[0];
    i_459  =  i_100 + i_124;
    i_460  =  i_459 << 3;
    l_461  =  (long) i_460;
    l_462  =  l_461 << 2;
    ul_463  =  ul_0 + l_462;
    *((__global float *) (arena + l_462))  =  f_458;
    f_464  =  ul_7[1];
    i_465  =  i_460 | 1;
    l_466  =  (long) i_465;
    l_467  =  l_466 << 2;
    ul_468  =  ul_0 + l_467;
    *((__global float *) (arena + l_467))  =  f_464;
    f_469  =  ul_7[2];
    i_470  =  i_460 | 2;
    l_471  =  (long) i_470;
    l_472  =  l_471 << 2;
    ul_473  =  ul_0 + l_472;
    *((__global float *) (arena + l_472))  =  f_469;
    f_474  =  ul_7[3];
    i_475  =  i_460 | 3;
    l_476  =  (long) i_475;
    l_477  =  l_476 << 2;
    ul_478  =  ul_0 + l_477;
    *((__global float *) (arena + l_477))  =  f_474;
    f_479  =  ul_7[4];
    i_480  =  i_460 | 4;
    l_481  =  (long) i_480;
    l_482  =  l_481 << 2;
    ul_483  =  ul_0 + l_482;
    *((__global float *) (arena + l_482))  =  f_479;
    f_484  =  ul_7[5];
    i_485  =  i_460 | 5;
    l_486  =  (long) i_485;
    l_487  =  l_486 << 2;
    ul_488  =  ul_0 + l_487;
    *((__global float *) (arena + l_487))  =  f_484;
    f_489  =  ul_7[6];
    i_490  =  i_460 | 6;
    l_491  =  (long) i_490;
    l_492  =  l_491 << 2;
    ul_493  =  ul_0 + l_492;
    *((__global float *) (arena + l_492))  =  f_489;
    f_494  =  ul_7[7];
    i_495  =  i_460 | 7;
    l_496  =  (long) i_495;
    l_497  =  l_496 << 2;
    ul_498  =  ul_0 + l_497;
    *((__global float *) (arena + l_497))  =  f_494;
    i_499  =  i_125 + 1;
    i_500  =  (i_499 < i_123) ? 256 : 0;
    i_501  =  i_500 + i_124;
    i_124  =  i_501;
    i_125  =  i_499;
  }  // B7
  // BLOCK 70
  return;
}  //  kernel
