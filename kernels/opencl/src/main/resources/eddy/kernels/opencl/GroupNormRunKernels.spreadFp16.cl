// GroupNormRunKernels.spreadFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void spreadFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_209, b_23, b_242, b_244, b_267, b_273, b_296, b_302, b_325, b_331, b_354, b_360, b_383, b_389, b_412, b_418, b_441, b_447, b_470;
  float f_134, f_141, f_148, f_155, f_162, f_169, f_176, f_183, f_189, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_218, f_219, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_243, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_265, f_266, f_268, f_269, f_270, f_271, f_272, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_294, f_295, f_297, f_298, f_299, f_300, f_301, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_32, f_320, f_321, f_323, f_324, f_326, f_327, f_328, f_329, f_330, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_352, f_353, f_355, f_356, f_357, f_358, f_359, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_369, f_37, f_370, f_371, f_372, f_373, f_374, f_375, f_376, f_377, f_378, f_379, f_38, f_381, f_382, f_384, f_385, f_386, f_387, f_388, f_39, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_40, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_410, f_411, f_413, f_414, f_415, f_416, f_417, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_439, f_440, f_442, f_443, f_444, f_445, f_446, f_448, f_449, f_450, f_451, f_452, f_453, f_454, f_455, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_468, f_469, f_47, f_471, f_472, f_473, f_474, f_475, f_481, f_484, f_489, f_492, f_497, f_500, f_505, f_508, f_513, f_516, f_52, f_521, f_524, f_529, f_53, f_532, f_537, f_54, f_55, f_56, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_73, f_74, f_75, f_76, f_77, f_78, f_79;
  int i_10, i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_110, i_111, i_112, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_12, i_120, i_121, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_133, i_135, i_14, i_140, i_142, i_147, i_149, i_154, i_156, i_16, i_161, i_163, i_168, i_170, i_175, i_177, i_18, i_182, i_184, i_185, i_19, i_20, i_21, i_22, i_25, i_26, i_264, i_27, i_28, i_293, i_322, i_33, i_351, i_380, i_409, i_41, i_42, i_43, i_438, i_467, i_476, i_477, i_48, i_482, i_485, i_490, i_493, i_498, i_501, i_506, i_509, i_514, i_517, i_522, i_525, i_530, i_533, i_538, i_540, i_541, i_542, i_57, i_58, i_59, i_67, i_69, i_80, i_81, i_82, i_83, i_85, i_87, i_89, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_129, l_130, l_136, l_137, l_143, l_144, l_150, l_151, l_157, l_158, l_164, l_165, l_171, l_172, l_178, l_179, l_186, l_187, l_29, l_30, l_34, l_35, l_44, l_45, l_478, l_479, l_486, l_487, l_49, l_494, l_495, l_50, l_502, l_503, l_510, l_511, l_518, l_519, l_526, l_527, l_534, l_535, l_70, l_71;
  short sh_132, sh_139, sh_146, sh_153, sh_160, sh_167, sh_174, sh_181, sh_483, sh_491, sh_499, sh_507, sh_515, sh_523, sh_531, sh_539;
  ulong ul_0, ul_1, ul_11, ul_13, ul_131, ul_138, ul_145, ul_15, ul_152, ul_159, ul_166, ul_17, ul_173, ul_180, ul_188, ul_190, ul_2, ul_24, ul_3, ul_31, ul_36, ul_4, ul_46, ul_480, ul_488, ul_496, ul_5, ul_504, ul_51, ul_512, ul_520, ul_528, ul_536, ul_68, ul_72, ul_84, ul_86, ul_88, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) w;
  ul_3  =  (ulong) b;
  ul_4  =  (ulong) constants;
  ul_5  =  (ulong) params;
  __local float adf_6[2] __attribute__((aligned(16)));
  __private float ul_7[8];
  __private float* ul_8 = ul_7;
  ul_9  =  ul_5 + 4L;
  i_10  =  *((__global int *) (params + 4L));
  ul_11  =  ul_5 + 24L;
  i_12  =  *((__global int *) (params + 24L));
  ul_13  =  ul_5 + 8L;
  i_14  =  *((__global int *) (params + 8L));
  ul_15  =  ul_5 + 40L;
  i_16  =  *((__global int *) (params + 40L));
  ul_17  =  ul_5 + 36L;
  i_18  =  *((__global int *) (params + 36L));
  i_19  =  i_10 / i_12;
  i_20  =  i_19 * i_14;
  i_21  =  get_group_id(1);
  i_22  =  get_local_id(0);
  b_23  =  i_22 == 0;
  if(b_23)
  {
    // BLOCK 1
    ul_24  =  ul_5 + 32L;
    i_25  =  *((__global int *) (params + 32L));
    i_26  =  i_18 * i_21;
    i_27  =  i_26 << 1;
    i_28  =  i_27 + i_25;
    l_29  =  (long) i_28;
    l_30  =  l_29 << 2;
    ul_31  =  ul_1 + l_30;
    f_32  =  *((__global float *) (arena + l_30));
    i_33  =  i_28 + 1;
    l_34  =  (long) i_33;
    l_35  =  l_34 << 2;
    ul_36  =  ul_1 + l_35;
    f_37  =  *((__global float *) (arena + l_35));
    f_38  =  (float) i_16;
    // BLOCK 2 MERGES [1 3 ]
    f_39  =  f_32;
    f_40  =  f_37;
    i_41  =  1;
    for(;i_41 < i_18;)
    {
      // BLOCK 3
      i_42  =  i_41 << 1;
      i_43  =  i_42 + i_28;
      l_44  =  (long) i_43;
      l_45  =  l_44 << 2;
      ul_46  =  ul_1 + l_45;
      f_47  =  *((__global float *) (arena + l_45));
      i_48  =  i_43 + 1;
      l_49  =  (long) i_48;
      l_50  =  l_49 << 2;
      ul_51  =  ul_1 + l_50;
      f_52  =  *((__global float *) (arena + l_50));
      f_53  =  f_47 - f_39;
      f_54  =  f_53 * f_53;
      f_55  =  (float) i_41;
      f_56  =  f_38 * f_55;
      i_57  =  i_41 * i_16;
      i_58  =  i_20 - i_57;
      i_59  =  min(i_16, i_58);
      f_60  =  (float) i_59;
      f_61  =  fma(f_38, f_55, f_60);
      f_62  =  f_60 / f_61;
      f_63  =  f_56 * f_62;
      f_64  =  fma(f_54, f_63, f_52);
      f_65  =  f_40 + f_64;
      f_66  =  fma(f_62, f_53, f_39);
      i_67  =  i_41 + 1;
      f_39  =  f_66;
      f_40  =  f_65;
      i_41  =  i_67;
    }  // B2
    // BLOCK 4
    ul_68  =  ul_5 + 20L;
    i_69  =  *((__global int *) (params + 20L));
    l_70  =  (long) i_69;
    l_71  =  l_70 << 2;
    ul_72  =  ul_4 + l_71;
    f_73  =  *((__global float *) (constants + l_71));
    adf_6[0]  =  f_39;
    f_74  =  (float) i_20;
    f_75  =  f_40 / f_74;
    f_76  =  f_75 + f_73;
    f_77  =  rsqrt(f_76);
    adf_6[1]  =  f_77;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  barrier(CLK_LOCAL_MEM_FENCE);
  f_78  =  adf_6[0];
  f_79  =  adf_6[1];
  i_80  =  *((__global int *) (params + 8L));
  i_81  =  *((__global int *) (params + 4L));
  i_82  =  *((__global int *) (params + 24L));
  i_83  =  *((__global int *) (params + 24L));
  ul_84  =  ul_5 + 28L;
  i_85  =  *((__global int *) (params + 28L));
  ul_86  =  ul_5 + 12L;
  i_87  =  *((__global int *) (params + 12L));
  ul_88  =  ul_5 + 16L;
  i_89  =  *((__global int *) (params + 16L));
  i_90  =  i_80 >> 31;
  i_91  =  i_90 >> 29;
  i_92  =  i_91 + i_80;
  i_93  =  i_92 >> 3;
  i_94  =  i_81 / i_82;
  i_95  =  i_94 * i_21;
  i_96  =  i_93 * i_95;
  i_97  =  i_89 >> 31;
  i_98  =  i_97 >> 29;
  i_99  =  i_98 + i_89;
  i_100  =  i_99 >> 3;
  i_101  =  i_96 + i_100;
  i_102  =  i_87 >> 31;
  i_103  =  i_102 >> 29;
  i_104  =  i_103 + i_87;
  i_105  =  i_104 >> 3;
  i_106  =  i_105 + i_96;
  i_107  =  i_21 % i_83;
  i_108  =  i_107 * i_94;
  i_109  =  i_20 >> 31;
  i_110  =  i_109 >> 29;
  i_111  =  i_110 + i_20;
  i_112  =  i_111 >> 3;
  i_113  =  get_group_id(0);
  i_114  =  i_113 << 10;
  i_115  =  i_114 + 1024;
  i_116  =  min(i_112, i_115);
  i_117  =  i_114 + i_22;
  i_118  =  i_116 - i_117;
  i_119  =  max(0, i_118);
  i_120  =  i_119 + 255;
  i_121  =  i_120 >> 31;
  i_122  =  i_121 >> 24;
  i_123  =  i_122 + i_120;
  i_124  =  i_123 >> 8;
  // BLOCK 7 MERGES [6 69 ]
  i_125  =  i_117;
  i_126  =  0;
  for(;i_126 < i_124;)
  {
    // BLOCK 8
    i_127  =  i_106 + i_125;
    i_128  =  i_127 << 3;
    l_129  =  (long) i_128;
    l_130  =  l_129 << 1;
    ul_131  =  ul_0 + l_130;
    sh_132  =  *((__global short *) (values + l_130));
    i_133  =  (int) sh_132;
    f_134  =  half_to_float((short) i_133);
    ul_8[0]  =  f_134;
    i_135  =  i_128 | 1;
    l_136  =  (long) i_135;
    l_137  =  l_136 << 1;
    ul_138  =  ul_0 + l_137;
    sh_139  =  *((__global short *) (values + l_137));
    i_140  =  (int) sh_139;
    f_141  =  half_to_float((short) i_140);
    ul_8[1]  =  f_141;
    i_142  =  i_128 | 2;
    l_143  =  (long) i_142;
    l_144  =  l_143 << 1;
    ul_145  =  ul_0 + l_144;
    sh_146  =  *((__global short *) (values + l_144));
    i_147  =  (int) sh_146;
    f_148  =  half_to_float((short) i_147);
    ul_8[2]  =  f_148;
    i_149  =  i_128 | 3;
    l_150  =  (long) i_149;
    l_151  =  l_150 << 1;
    ul_152  =  ul_0 + l_151;
    sh_153  =  *((__global short *) (values + l_151));
    i_154  =  (int) sh_153;
    f_155  =  half_to_float((short) i_154);
    ul_8[3]  =  f_155;
    i_156  =  i_128 | 4;
    l_157  =  (long) i_156;
    l_158  =  l_157 << 1;
    ul_159  =  ul_0 + l_158;
    sh_160  =  *((__global short *) (values + l_158));
    i_161  =  (int) sh_160;
    f_162  =  half_to_float((short) i_161);
    ul_8[4]  =  f_162;
    i_163  =  i_128 | 5;
    l_164  =  (long) i_163;
    l_165  =  l_164 << 1;
    ul_166  =  ul_0 + l_165;
    sh_167  =  *((__global short *) (values + l_165));
    i_168  =  (int) sh_167;
    f_169  =  half_to_float((short) i_168);
    ul_8[5]  =  f_169;
    i_170  =  i_128 | 6;
    l_171  =  (long) i_170;
    l_172  =  l_171 << 1;
    ul_173  =  ul_0 + l_172;
    sh_174  =  *((__global short *) (values + l_172));
    i_175  =  (int) sh_174;
    f_176  =  half_to_float((short) i_175);
    ul_8[6]  =  f_176;
    i_177  =  i_128 | 7;
    l_178  =  (long) i_177;
    l_179  =  l_178 << 1;
    ul_180  =  ul_0 + l_179;
    sh_181  =  *((__global short *) (values + l_179));
    i_182  =  (int) sh_181;
    f_183  =  half_to_float((short) i_182);
    ul_8[7]  =  f_183;
    i_184  =  i_125 / i_93;
    i_185  =  i_108 + i_184;
    l_186  =  (long) i_185;
    l_187  =  l_186 << 2;
    ul_188  =  ul_2 + l_187;
    f_189  =  *((__global float *) (w + l_187));
    ul_190  =  ul_3 + l_187;
    f_191  =  *((__global float *) (b + l_187));
    f_192  =  f_79 * f_189;
    f_193  =  f_134 - f_78;
    f_194  =  fma(f_192, f_193, f_191);
    ul_8[0]  =  f_194;
    f_195  =  f_141 - f_78;
    f_196  =  fma(f_192, f_195, f_191);
    ul_8[1]  =  f_196;
    f_197  =  f_148 - f_78;
    f_198  =  fma(f_192, f_197, f_191);
    ul_8[2]  =  f_198;
    f_199  =  f_155 - f_78;
    f_200  =  fma(f_192, f_199, f_191);
    ul_8[3]  =  f_200;
    f_201  =  f_162 - f_78;
    f_202  =  fma(f_192, f_201, f_191);
    ul_8[4]  =  f_202;
    f_203  =  f_169 - f_78;
    f_204  =  fma(f_192, f_203, f_191);
    ul_8[5]  =  f_204;
    f_205  =  f_176 - f_78;
    f_206  =  fma(f_192, f_205, f_191);
    ul_8[6]  =  f_206;
    f_207  =  f_183 - f_78;
    f_208  =  fma(f_192, f_207, f_191);
    ul_8[7]  =  f_208;
    b_209  =  i_85 == 1;
    if(b_209)
    {
      // BLOCK 9
      f_210  =  -f_194;
      f_211  =  exp(f_210);
      f_212  =  f_211 + 1.0F;
      f_213  =  f_194 / f_212;
      ul_8[0]  =  f_213;
      f_214  =  -f_196;
      f_215  =  exp(f_214);
      f_216  =  f_215 + 1.0F;
      f_217  =  f_196 / f_216;
      ul_8[1]  =  f_217;
      f_218  =  -f_198;
      f_219  =  exp(f_218);
      f_220  =  f_219 + 1.0F;
      f_221  =  f_198 / f_220;
      ul_8[2]  =  f_221;
      f_222  =  -f_200;
      f_223  =  exp(f_222);
      f_224  =  f_223 + 1.0F;
      f_225  =  f_200 / f_224;
      ul_8[3]  =  f_225;
      f_226  =  -f_202;
      f_227  =  exp(f_226);
      f_228  =  f_227 + 1.0F;
      f_229  =  f_202 / f_228;
      ul_8[4]  =  f_229;
      f_230  =  -f_204;
      f_231  =  exp(f_230);
      f_232  =  f_231 + 1.0F;
      f_233  =  f_204 / f_232;
      ul_8[5]  =  f_233;
      f_234  =  -f_206;
      f_235  =  exp(f_234);
      f_236  =  f_235 + 1.0F;
      f_237  =  f_206 / f_236;
      ul_8[6]  =  f_237;
      f_238  =  -f_208;
      f_239  =  exp(f_238);
      f_240  =  f_239 + 1.0F;
      f_241  =  f_208 / f_240;
      ul_8[7]  =  f_241;
    }  // B8
    else
    {
      // BLOCK 10
      b_242  =  i_85 == 0;
      if(b_242)
      {
        // BLOCK 11
      }  // B10
      else
      {
        // BLOCK 12
        f_243  =  ul_8[0];
        b_244  =  i_85 == 2;
        if(b_244)
        {
          // BLOCK 13
          f_245  =  fabs(f_243);
          f_246  =  fma(f_245, 0.34F, 1.0F);
          f_247  =  1.0F / f_246;
          f_248  =  fma(f_247, -0.026121028F, 0.13950191F);
          f_249  =  f_248 * f_247;
          f_250  =  f_249 - 0.2731372F;
          f_251  =  fma(f_247, f_250, 0.20218718F);
          f_252  =  f_251 * f_247;
          f_253  =  f_252 - 0.044721164F;
          f_254  =  fma(f_247, f_253, 0.115360156F);
          f_255  =  fma(f_247, f_254, 0.11519744F);
          f_256  =  fma(f_247, f_255, 0.13611223F);
          f_257  =  fma(f_247, f_256, 0.1356205F);
          f_258  =  f_245 * -0.5F;
          f_259  =  f_258 * f_245;
          f_260  =  exp(f_259);
          f_261  =  f_260 * f_247;
          f_262  =  f_257 * f_261;
          f_263  =  f_262 * f_243;
          i_264  =  isless(f_243, 0.0F);
          if(i_264 == 1)
          {
            // BLOCK 14
            f_265  =  f_263;
          }  // B13
          else
          {
            // BLOCK 15
            f_266  =  f_243 - f_263;
            f_265  =  f_266;
          }  // B13
        }  // B12
        else
        {
          // BLOCK 16
          b_267  =  i_85 == 3;
          if(b_267)
          {
            // BLOCK 17
            f_268  =  f_243 * -1.702F;
            f_269  =  exp(f_268);
            f_270  =  f_269 + 1.0F;
            f_271  =  f_243 / f_270;
            f_265  =  f_271;
          }  // B16
          else
          {
            // BLOCK 18
            f_265  =  f_243;
          }  // B16
        }  // B12
        // BLOCK 19 MERGES [14 18 17 15 ]
        ul_8[0]  =  f_265;
        f_272  =  ul_8[1];
        b_273  =  i_85 == 2;
        if(b_273)
        {
          // BLOCK 20
          f_274  =  fabs(f_272);
          f_275  =  fma(f_274, 0.34F, 1.0F);
          f_276  =  1.0F / f_275;
          f_277  =  fma(f_276, -0.026121028F, 0.13950191F);
          f_278  =  f_277 * f_276;
          f_279  =  f_278 - 0.2731372F;
          f_280  =  fma(f_276, f_279, 0.20218718F);
          f_281  =  f_280 * f_276;
          f_282  =  f_281 - 0.044721164F;
          f_283  =  fma(f_276, f_282, 0.115360156F);
          f_284  =  fma(f_276, f_283, 0.11519744F);
          f_285  =  fma(f_276, f_284, 0.13611223F);
          f_286  =  fma(f_276, f_285, 0.1356205F);
          f_287  =  f_274 * -0.5F;
          f_288  =  f_287 * f_274;
          f_289  =  exp(f_288);
          f_290  =  f_289 * f_276;
          f_291  =  f_286 * f_290;
          f_292  =  f_291 * f_272;
          i_293  =  isless(f_272, 0.0F);
          if(i_293 == 1)
          {
            // BLOCK 21
            f_294  =  f_292;
          }  // B20
          else
          {
            // BLOCK 22
            f_295  =  f_272 - f_292;
            f_294  =  f_295;
          }  // B20
        }  // B19
        else
        {
          // BLOCK 23
          b_296  =  i_85 == 3;
          if(b_296)
          {
            // BLOCK 24
            f_297  =  f_272 * -1.702F;
            f_298  =  exp(f_297);
            f_299  =  f_298 + 1.0F;
            f_300  =  f_272 / f_299;
            f_294  =  f_300;
          }  // B23
          else
          {
            // BLOCK 25
            f_294  =  f_272;
          }  // B23
        }  // B19
        // BLOCK 26 MERGES [21 25 24 22 ]
        ul_8[1]  =  f_294;
        f_301  =  ul_8[2];
        b_302  =  i_85 == 2;
        if(b_302)
        {
          // BLOCK 27
          f_303  =  fabs(f_301);
          f_304  =  fma(f_303, 0.34F, 1.0F);
          f_305  =  1.0F / f_304;
          f_306  =  fma(f_305, -0.026121028F, 0.13950191F);
          f_307  =  f_306 * f_305;
          f_308  =  f_307 - 0.2731372F;
          f_309  =  fma(f_305, f_308, 0.20218718F);
          f_310  =  f_309 * f_305;
          f_311  =  f_310 - 0.044721164F;
          f_312  =  fma(f_305, f_311, 0.115360156F);
          f_313  =  fma(f_305, f_312, 0.11519744F);
          f_314  =  fma(f_305, f_313, 0.13611223F);
          f_315  =  fma(f_305, f_314, 0.1356205F);
          f_316  =  f_303 * -0.5F;
          f_317  =  f_316 * f_303;
          f_318  =  exp(f_317);
          f_319  =  f_318 * f_305;
          f_320  =  f_315 * f_319;
          f_321  =  f_320 * f_301;
          i_322  =  isless(f_301, 0.0F);
          if(i_322 == 1)
          {
            // BLOCK 28
            f_323  =  f_321;
          }  // B27
          else
          {
            // BLOCK 29
            f_324  =  f_301 - f_321;
            f_323  =  f_324;
          }  // B27
        }  // B26
        else
        {
          // BLOCK 30
          b_325  =  i_85 == 3;
          if(b_325)
          {
            // BLOCK 31
            f_326  =  f_301 * -1.702F;
            f_327  =  exp(f_326);
            f_328  =  f_327 + 1.0F;
            f_329  =  f_301 / f_328;
            f_323  =  f_329;
          }  // B30
          else
          {
            // BLOCK 32
            f_323  =  f_301;
          }  // B30
        }  // B26
        // BLOCK 33 MERGES [28 32 31 29 ]
        ul_8[2]  =  f_323;
        f_330  =  ul_8[3];
        b_331  =  i_85 == 2;
        if(b_331)
        {
          // BLOCK 34
          f_332  =  fabs(f_330);
          f_333  =  fma(f_332, 0.34F, 1.0F);
          f_334  =  1.0F / f_333;
          f_335  =  fma(f_334, -0.026121028F, 0.13950191F);
          f_336  =  f_335 * f_334;
          f_337  =  f_336 - 0.2731372F;
          f_338  =  fma(f_334, f_337, 0.20218718F);
          f_339  =  f_338 * f_334;
          f_340  =  f_339 - 0.044721164F;
          f_341  =  fma(f_334, f_340, 0.115360156F);
          f_342  =  fma(f_334, f_341, 0.11519744F);
          f_343  =  fma(f_334, f_342, 0.13611223F);
          f_344  =  fma(f_334, f_343, 0.1356205F);
          f_345  =  f_332 * -0.5F;
          f_346  =  f_345 * f_332;
          f_347  =  exp(f_346);
          f_348  =  f_347 * f_334;
          f_349  =  f_344 * f_348;
          f_350  =  f_349 * f_330;
          i_351  =  isless(f_330, 0.0F);
          if(i_351 == 1)
          {
            // BLOCK 35
            f_352  =  f_350;
          }  // B34
          else
          {
            // BLOCK 36
            f_353  =  f_330 - f_350;
            f_352  =  f_353;
          }  // B34
        }  // B33
        else
        {
          // BLOCK 37
          b_354  =  i_85 == 3;
          if(b_354)
          {
            // BLOCK 38
            f_355  =  f_330 * -1.702F;
            f_356  =  exp(f_355);
            f_357  =  f_356 + 1.0F;
            f_358  =  f_330 / f_357;
            f_352  =  f_358;
          }  // B37
          else
          {
            // BLOCK 39
            f_352  =  f_330;
          }  // B37
        }  // B33
        // BLOCK 40 MERGES [35 39 38 36 ]
        ul_8[3]  =  f_352;
        f_359  =  ul_8[4];
        b_360  =  i_85 == 2;
        if(b_360)
        {
          // BLOCK 41
          f_361  =  fabs(f_359);
          f_362  =  fma(f_361, 0.34F, 1.0F);
          f_363  =  1.0F / f_362;
          f_364  =  fma(f_363, -0.026121028F, 0.13950191F);
          f_365  =  f_364 * f_363;
          f_366  =  f_365 - 0.2731372F;
          f_367  =  fma(f_363, f_366, 0.20218718F);
          f_368  =  f_367 * f_363;
          f_369  =  f_368 - 0.044721164F;
          f_370  =  fma(f_363, f_369, 0.115360156F);
          f_371  =  fma(f_363, f_370, 0.11519744F);
          f_372  =  fma(f_363, f_371, 0.13611223F);
          f_373  =  fma(f_363, f_372, 0.1356205F);
          f_374  =  f_361 * -0.5F;
          f_375  =  f_374 * f_361;
          f_376  =  exp(f_375);
          f_377  =  f_376 * f_363;
          f_378  =  f_373 * f_377;
          f_379  =  f_378 * f_359;
          i_380  =  isless(f_359, 0.0F);
          if(i_380 == 1)
          {
            // BLOCK 42
            f_381  =  f_379;
          }  // B41
          else
          {
            // BLOCK 43
            f_382  =  f_359 - f_379;
            f_381  =  f_382;
          }  // B41
        }  // B40
        else
        {
          // BLOCK 44
          b_383  =  i_85 == 3;
          if(b_383)
          {
            // BLOCK 45
            f_384  =  f_359 * -1.702F;
            f_385  =  exp(f_384);
            f_386  =  f_385 + 1.0F;
            f_387  =  f_359 / f_386;
            f_381  =  f_387;
          }  // B44
          else
          {
            // BLOCK 46
            f_381  =  f_359;
          }  // B44
        }  // B40
        // BLOCK 47 MERGES [42 46 45 43 ]
        ul_8[4]  =  f_381;
        f_388  =  ul_8[5];
        b_389  =  i_85 == 2;
        if(b_389)
        {
          // BLOCK 48
          f_390  =  fabs(f_388);
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
          f_408  =  f_407 * f_388;
          i_409  =  isless(f_388, 0.0F);
          if(i_409 == 1)
          {
            // BLOCK 49
            f_410  =  f_408;
          }  // B48
          else
          {
            // BLOCK 50
            f_411  =  f_388 - f_408;
            f_410  =  f_411;
          }  // B48
        }  // B47
        else
        {
          // BLOCK 51
          b_412  =  i_85 == 3;
          if(b_412)
          {
            // BLOCK 52
            f_413  =  f_388 * -1.702F;
            f_414  =  exp(f_413);
            f_415  =  f_414 + 1.0F;
            f_416  =  f_388 / f_415;
            f_410  =  f_416;
          }  // B51
          else
          {
            // BLOCK 53
            f_410  =  f_388;
          }  // B51
        }  // B47
        // BLOCK 54 MERGES [49 53 52 50 ]
        ul_8[5]  =  f_410;
        f_417  =  ul_8[6];
        b_418  =  i_85 == 2;
        if(b_418)
        {
          // BLOCK 55
          f_419  =  fabs(f_417);
          f_420  =  fma(f_419, 0.34F, 1.0F);
          f_421  =  1.0F / f_420;
          f_422  =  fma(f_421, -0.026121028F, 0.13950191F);
          f_423  =  f_422 * f_421;
          f_424  =  f_423 - 0.2731372F;
          f_425  =  fma(f_421, f_424, 0.20218718F);
          f_426  =  f_425 * f_421;
          f_427  =  f_426 - 0.044721164F;
          f_428  =  fma(f_421, f_427, 0.115360156F);
          f_429  =  fma(f_421, f_428, 0.11519744F);
          f_430  =  fma(f_421, f_429, 0.13611223F);
          f_431  =  fma(f_421, f_430, 0.1356205F);
          f_432  =  f_419 * -0.5F;
          f_433  =  f_432 * f_419;
          f_434  =  exp(f_433);
          f_435  =  f_434 * f_421;
          f_436  =  f_431 * f_435;
          f_437  =  f_436 * f_417;
          i_438  =  isless(f_417, 0.0F);
          if(i_438 == 1)
          {
            // BLOCK 56
            f_439  =  f_437;
          }  // B55
          else
          {
            // BLOCK 57
            f_440  =  f_417 - f_437;
            f_439  =  f_440;
          }  // B55
        }  // B54
        else
        {
          // BLOCK 58
          b_441  =  i_85 == 3;
          if(b_441)
          {
            // BLOCK 59
            f_442  =  f_417 * -1.702F;
            f_443  =  exp(f_442);
            f_444  =  f_443 + 1.0F;
            f_445  =  f_417 / f_444;
            f_439  =  f_445;
          }  // B58
          else
          {
            // BLOCK 60
            f_439  =  f_417;
          }  // B58
        }  // B54
        // BLOCK 61 MERGES [56 60 59 57 ]
        ul_8[6]  =  f_439;
        f_446  =  ul_8[7];
        b_447  =  i_85 == 2;
        if(b_447)
        {
          // BLOCK 62
          f_448  =  fabs(f_446);
          f_449  =  fma(f_448, 0.34F, 1.0F);
          f_450  =  1.0F / f_449;
          f_451  =  fma(f_450, -0.026121028F, 0.13950191F);
          f_452  =  f_451 * f_450;
          f_453  =  f_452 - 0.2731372F;
          f_454  =  fma(f_450, f_453, 0.20218718F);
          f_455  =  f_454 * f_450;
          f_456  =  f_455 - 0.044721164F;
          f_457  =  fma(f_450, f_456, 0.115360156F);
          f_458  =  fma(f_450, f_457, 0.11519744F);
          f_459  =  fma(f_450, f_458, 0.13611223F);
          f_460  =  fma(f_450, f_459, 0.1356205F);
          f_461  =  f_448 * -0.5F;
          f_462  =  f_461 * f_448;
          f_463  =  exp(f_462);
          f_464  =  f_463 * f_450;
          f_465  =  f_460 * f_464;
          f_466  =  f_465 * f_446;
          i_467  =  isless(f_446, 0.0F);
          if(i_467 == 1)
          {
            // BLOCK 63
            f_468  =  f_466;
          }  // B62
          else
          {
            // BLOCK 64
            f_469  =  f_446 - f_466;
            f_468  =  f_469;
          }  // B62
        }  // B61
        else
        {
          // BLOCK 65
          b_470  =  i_85 == 3;
          if(b_470)
          {
            // BLOCK 66
            f_471  =  f_446 * -1.702F;
            f_472  =  exp(f_471);
            f_473  =  f_472 + 1.0F;
            f_474  =  f_446 / f_473;
            f_468  =  f_474;
          }  // B65
          else
          {
            // BLOCK 67
            f_468  =  f_446;
          }  // B65
        }  // B61
        // BLOCK 68 MERGES [63 67 66 64 ]
        ul_8[7]  =  f_468;
      }  // B10
    }  // B8
    // BLOCK 69 MERGES [9 11 68 ]
    f_475  =  ul_8[0];
    i_476  =  i_101 + i_125;
    i_477  =  i_476 << 3;
    l_478  =  (long) i_477;
    l_479  =  l_478 << 1;
    ul_480  =  ul_0 + l_479;
    f_481  =  f_475;
    i_482  =  float_to_half(f_481);
    sh_483  =  (short) i_482;
    *((__global short *) (values + l_479))  =  sh_483;
    f_484  =  ul_8[1];
    i_485  =  i_477 | 1;
    l_486  =  (long) i_485;
    l_487  =  l_486 << 1;
    ul_488  =  ul_0 + l_487;
    f_489  =  f_484;
    i_490  =  float_to_half(f_489);
    sh_491  =  (short) i_490;
    *((__global short *) (values + l_487))  =  sh_491;
    f_492  =  ul_8[2];
    i_493  =  i_477 | 2;
    l_494  =  (long) i_493;
    l_495  =  l_494 << 1;
    ul_496  =  ul_0 + l_495;
    f_497  =  f_492;
    i_498  =  float_to_half(f_497);
    sh_499  =  (short) i_498;
    *((__global short *) (values + l_495))  =  sh_499;
    f_500  =  ul_8[3];
    i_501  =  i_477 | 3;
    l_502  =  (long) i_501;
    l_503  =  l_502 << 1;
    ul_504  =  ul_0 + l_503;
    f_505  =  f_500;
    i_506  =  float_to_half(f_505);
    sh_507  =  (short) i_506;
    *((__global short *) (values + l_503))  =  sh_507;
    f_508  =  ul_8[4];
    i_509  =  i_477 | 4;
    l_510  =  (long) i_509;
    l_511  =  l_510 << 1;
    ul_512  =  ul_0 + l_511;
    f_513  =  f_508;
    i_514  =  float_to_half(f_513);
    sh_515  =  (short) i_514;
    *((__global short *) (values + l_511))  =  sh_515;
    f_516  =  ul_8[5];
    i_517  =  i_477 | 5;
    l_518  =  (long) i_517;
    l_519  =  l_518 << 1;
    ul_520  =  ul_0 + l_519;
    f_521  =  f_516;
    i_522  =  float_to_half(f_521);
    sh_523  =  (short) i_522;
    *((__global short *) (values + l_519))  =  sh_523;
    f_524  =  ul_8[6];
    i_525  =  i_477 | 6;
    l_526  =  (long) i_525;
    l_527  =  l_526 << 1;
    ul_528  =  ul_0 + l_527;
    f_529  =  f_524;
    i_530  =  float_to_half(f_529);
    sh_531  =  (short) i_530;
    *((__global short *) (values + l_527))  =  sh_531;
    f_532  =  ul_8[7];
    i_533  =  i_477 | 7;
    l_534  =  (long) i_533;
    l_535  =  l_534 << 1;
    ul_536  =  ul_0 + l_535;
    f_537  =  f_532;
    i_538  =  float_to_half(f_537);
    sh_539  =  (short) i_538;
    *((__global short *) (values + l_535))  =  sh_539;
    i_540  =  i_126 + 1;
    i_541  =  (i_540 < i_124) ? 256 : 0;
    i_542  =  i_541 + i_125;
    i_125  =  i_542;
    i_126  =  i_540;
  }  // B7
  // BLOCK 70
  return;
}  //  kernel
