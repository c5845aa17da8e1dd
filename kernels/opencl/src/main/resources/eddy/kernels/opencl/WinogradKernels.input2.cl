// WinogradKernels.input2, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WinogradKernels.java sha256 f6a516aa831a000ba29af0b9c73b6536585e2f0e7e3188b7f95a1e4e34e1a9ae
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

__kernel void input2(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_100, b_106, b_114, b_120, b_190, b_196, b_21, b_260, b_266, b_27, b_330, b_336, b_60, b_66, b_74, b_80, b_87, b_93;
  float f_400, f_402, f_404, f_406, f_407, f_408, f_409, f_410, f_411, f_413, f_415, f_417, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_427, f_429, f_431, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_441, f_443, f_445, f_447, f_448, f_449, f_450, f_451, f_452, f_453, f_456, f_457, f_458, f_459, f_460, f_461, f_462, f_463, f_468, f_474, f_480, f_486, f_487, f_488, f_489, f_490, f_491, f_492, f_493, f_494, f_500, f_506, f_512, f_519, f_520, f_521, f_522, f_523, f_524, f_525, f_526, f_527, f_532, f_538, f_544, f_550, f_551, f_552, f_553, f_554, f_555, f_556, f_557, f_558, f_564, f_570, f_577;
  int i_101, i_102, i_103, i_104, i_105, i_107, i_108, i_109, i_110, i_111, i_112, i_113, i_115, i_116, i_117, i_118, i_119, i_121, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_14, i_144, i_145, i_147, i_148, i_149, i_150, i_151, i_152, i_153, i_158, i_159, i_16, i_161, i_162, i_163, i_164, i_165, i_166, i_167, i_172, i_173, i_175, i_176, i_177, i_178, i_179, i_18, i_180, i_181, i_186, i_187, i_189, i_19, i_191, i_192, i_193, i_194, i_195, i_197, i_198, i_199, i_20, i_200, i_201, i_202, i_203, i_204, i_205, i_206, i_207, i_208, i_209, i_214, i_215, i_217, i_218, i_219, i_220, i_221, i_222, i_223, i_228, i_229, i_23, i_231, i_232, i_233, i_234, i_235, i_236, i_237, i_24, i_242, i_243, i_245, i_246, i_247, i_248, i_249, i_25, i_250, i_251, i_256, i_257, i_259, i_26, i_261, i_262, i_263, i_264, i_265, i_267, i_268, i_269, i_270, i_271, i_272, i_273, i_274, i_275, i_276, i_277, i_278, i_279, i_284, i_285, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_298, i_299, i_301, i_302, i_303, i_304, i_305, i_306, i_307, i_31, i_312, i_313, i_315, i_316, i_317, i_318, i_319, i_320, i_321, i_326, i_327, i_329, i_33, i_331, i_332, i_333, i_334, i_335, i_337, i_338, i_339, i_340, i_341, i_342, i_343, i_344, i_345, i_346, i_347, i_348, i_349, i_35, i_354, i_355, i_357, i_358, i_359, i_360, i_361, i_362, i_363, i_368, i_369, i_37, i_371, i_372, i_373, i_374, i_375, i_376, i_377, i_382, i_383, i_385, i_386, i_387, i_388, i_389, i_39, i_390, i_391, i_396, i_397, i_41, i_42, i_44, i_455, i_46, i_464, i_469, i_47, i_470, i_475, i_476, i_481, i_482, i_49, i_495, i_496, i_501, i_502, i_507, i_508, i_51, i_513, i_514, i_515, i_52, i_528, i_53, i_533, i_534, i_539, i_54, i_540, i_545, i_546, i_55, i_559, i_56, i_560, i_565, i_566, i_57, i_571, i_572, i_573, i_578, i_579, i_58, i_59, i_61, i_62, i_63, i_64, i_65, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_75, i_76, i_77, i_78, i_79, i_81, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_90, i_91, i_92, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_140, l_141, l_154, l_155, l_168, l_169, l_182, l_183, l_210, l_211, l_224, l_225, l_238, l_239, l_252, l_253, l_280, l_281, l_294, l_295, l_308, l_309, l_322, l_323, l_350, l_351, l_364, l_365, l_378, l_379, l_392, l_393, l_465, l_466, l_471, l_472, l_477, l_478, l_483, l_484, l_497, l_498, l_503, l_504, l_509, l_510, l_516, l_517, l_529, l_530, l_535, l_536, l_541, l_542, l_547, l_548, l_561, l_562, l_567, l_568, l_574, l_575, l_580, l_581;
  short sh_143, sh_146, sh_157, sh_160, sh_171, sh_174, sh_185, sh_188, sh_213, sh_216, sh_227, sh_230, sh_241, sh_244, sh_255, sh_258, sh_283, sh_286, sh_297, sh_300, sh_311, sh_314, sh_325, sh_328, sh_353, sh_356, sh_367, sh_370, sh_381, sh_384, sh_395, sh_398, sh_399, sh_401, sh_403, sh_405, sh_412, sh_414, sh_416, sh_418, sh_426, sh_428, sh_430, sh_432, sh_440, sh_442, sh_444, sh_446;
  ulong ul_0, ul_1, ul_13, ul_142, ul_15, ul_156, ul_17, ul_170, ul_184, ul_2, ul_212, ul_22, ul_226, ul_240, ul_254, ul_28, ul_282, ul_296, ul_30, ul_310, ul_32, ul_324, ul_34, ul_352, ul_36, ul_366, ul_38, ul_380, ul_394, ul_40, ul_43, ul_45, ul_454, ul_467, ul_473, ul_479, ul_48, ul_485, ul_499, ul_50, ul_505, ul_511, ul_518, ul_531, ul_537, ul_543, ul_549, ul_563, ul_569, ul_576, ul_582;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  __private int ul_3[4];
  __private int* ul_4 = ul_3;
  __private short ul_5[16];
  __private short* ul_6 = ul_5;
  __private float ul_7[4];
  __private float* ul_8 = ul_7;
  __private float ul_9[4];
  __private float* ul_10 = ul_9;
  __private float ul_11[16];
  __private float* ul_12 = ul_11;
  ul_13  =  ul_2 + 124L;
  i_14  =  *((__global int *) (params + 124L));
  ul_15  =  ul_2 + 44L;
  i_16  =  *((__global int *) (params + 44L));
  ul_17  =  ul_2 + 128L;
  i_18  =  *((__global int *) (params + 128L));
  i_19  =  get_global_id(0);
  i_20  =  i_19 / i_14;
  b_21  =  i_20 < i_16;
  if(b_21)
  {
    // BLOCK 1
    ul_22  =  ul_2 + 132L;
    i_23  =  *((__global int *) (params + 132L));
    i_24  =  i_18 + i_19;
    i_25  =  i_14 * i_20;
    i_26  =  i_24 - i_25;
    b_27  =  i_26 < i_23;
    if(b_27)
    {
      // BLOCK 2
      ul_28  =  ul_2 + 64L;
      i_29  =  *((__global int *) (params + 64L));
      ul_30  =  ul_2 + 68L;
      i_31  =  *((__global int *) (params + 68L));
      ul_32  =  ul_2 + 72L;
      i_33  =  *((__global int *) (params + 72L));
      ul_34  =  ul_2 + 76L;
      i_35  =  *((__global int *) (params + 76L));
      ul_36  =  ul_2 + 104L;
      i_37  =  *((__global int *) (params + 104L));
      ul_38  =  ul_2 + 108L;
      i_39  =  *((__global int *) (params + 108L));
      ul_40  =  ul_2 + 140L;
      i_41  =  *((__global int *) (params + 140L));
      i_42  =  *((__global int *) (params + 140L));
      ul_43  =  ul_2 + 136L;
      i_44  =  *((__global int *) (params + 136L));
      ul_45  =  ul_2 + 92L;
      i_46  =  *((__global int *) (params + 92L));
      i_47  =  *((__global int *) (params + 136L));
      ul_48  =  ul_2 + 96L;
      i_49  =  *((__global int *) (params + 96L));
      ul_50  =  ul_2 + 12L;
      i_51  =  *((__global int *) (params + 12L));
      i_52  =  i_26 / i_41;
      i_53  =  i_52 * i_42;
      i_54  =  i_26 - i_53;
      i_55  =  i_54 / i_44;
      i_56  =  i_55 * i_47;
      i_57  =  i_54 - i_56;
      i_58  =  i_57 << 1;
      i_59  =  i_58 - i_49;
      b_60  =  i_39 == 0;
      if(b_60)
      {
        // BLOCK 3
        i_61  =  i_59;
      }  // B2
      else
      {
        // BLOCK 4
        i_62  =  i_31 * i_59;
        i_63  =  i_59 * i_39;
        i_64  =  i_63 >> 16;
        i_65  =  i_35 * i_64;
        b_66  =  i_62 < i_65;
        if(b_66)
        {
          // BLOCK 5
          i_67  =  i_64 + -1;
          i_61  =  i_67;
        }  // B4
        else
        {
          // BLOCK 6
          i_61  =  i_64;
        }  // B4
      }  // B2
      // BLOCK 7 MERGES [3 5 6 ]
      i_68  =  i_35 - i_59;
      i_69  =  i_68 + -1;
      i_70  =  min(i_59, i_69);
      i_71  =  i_70 >> 31;
      i_72  =  i_71 | i_61;
      ul_4[0]  =  i_72;
      i_73  =  i_59 + 1;
      b_74  =  i_39 == 0;
      if(b_74)
      {
        // BLOCK 8
        i_75  =  i_73;
      }  // B7
      else
      {
        // BLOCK 9
        i_76  =  i_73 * i_31;
        i_77  =  i_73 * i_39;
        i_78  =  i_77 >> 16;
        i_79  =  i_78 * i_35;
        b_80  =  i_76 < i_79;
        if(b_80)
        {
          // BLOCK 10
          i_81  =  i_78 + -1;
          i_75  =  i_81;
        }  // B9
        else
        {
          // BLOCK 11
          i_75  =  i_78;
        }  // B9
      }  // B7
      // BLOCK 12 MERGES [8 10 11 ]
      i_82  =  i_68 + -2;
      i_83  =  min(i_73, i_82);
      i_84  =  i_83 >> 31;
      i_85  =  i_84 | i_75;
      ul_4[1]  =  i_85;
      i_86  =  i_59 + 2;
      b_87  =  i_39 == 0;
      if(b_87)
      {
        // BLOCK 13
        i_88  =  i_86;
      }  // B12
      else
      {
        // BLOCK 14
        i_89  =  i_86 * i_31;
        i_90  =  i_86 * i_39;
        i_91  =  i_90 >> 16;
        i_92  =  i_91 * i_35;
        b_93  =  i_89 < i_92;
        if(b_93)
        {
          // BLOCK 15
          i_94  =  i_91 + -1;
          i_88  =  i_94;
        }  // B14
        else
        {
          // BLOCK 16
          i_88  =  i_91;
        }  // B14
      }  // B12
      // BLOCK 17 MERGES [13 15 16 ]
      i_95  =  i_68 + -3;
      i_96  =  min(i_86, i_95);
      i_97  =  i_96 >> 31;
      i_98  =  i_97 | i_88;
      ul_4[2]  =  i_98;
      i_99  =  i_59 + 3;
      b_100  =  i_39 == 0;
      if(b_100)
      {
        // BLOCK 18
        i_101  =  i_99;
      }  // B17
      else
      {
        // BLOCK 19
        i_102  =  i_99 * i_31;
        i_103  =  i_99 * i_39;
        i_104  =  i_103 >> 16;
        i_105  =  i_104 * i_35;
        b_106  =  i_102 < i_105;
        if(b_106)
        {
          // BLOCK 20
          i_107  =  i_104 + -1;
          i_101  =  i_107;
        }  // B19
        else
        {
          // BLOCK 21
          i_101  =  i_104;
        }  // B19
      }  // B17
      // BLOCK 22 MERGES [18 20 21 ]
      i_108  =  i_68 + -4;
      i_109  =  min(i_99, i_108);
      i_110  =  i_109 >> 31;
      i_111  =  i_110 | i_101;
      ul_4[3]  =  i_111;
      i_112  =  i_55 << 1;
      i_113  =  i_112 - i_46;
      b_114  =  i_37 == 0;
      if(b_114)
      {
        // BLOCK 23
        i_115  =  i_113;
      }  // B22
      else
      {
        // BLOCK 24
        i_116  =  i_29 * i_113;
        i_117  =  i_113 * i_37;
        i_118  =  i_117 >> 16;
        i_119  =  i_33 * i_118;
        b_120  =  i_116 < i_119;
        if(b_120)
        {
          // BLOCK 25
          i_121  =  i_118 + -1;
          i_115  =  i_121;
        }  // B24
        else
        {
          // BLOCK 26
          i_115  =  i_118;
        }  // B24
      }  // B22
      // BLOCK 27 MERGES [23 25 26 ]
      i_122  =  ul_4[0];
      i_123  =  i_16 * i_52;
      i_124  =  i_123 + i_20;
      i_125  =  i_124 * i_29;
      i_126  =  i_125 * i_31;
      i_127  =  i_126 + i_51;
      i_128  =  i_33 - i_113;
      i_129  =  i_128 + -1;
      i_130  =  min(i_113, i_129);
      i_131  =  i_130 >> 31;
      i_132  =  i_115 * i_31;
      i_133  =  i_131 | i_132;
      i_134  =  i_133 | i_122;
      i_135  =  i_134 >> 31;
      i_136  =  ~i_135;
      i_137  =  i_133 + i_122;
      i_138  =  i_136 & i_137;
      i_139  =  i_127 + i_138;
      l_140  =  (long) i_139;
      l_141  =  l_140 << 1;
      ul_142  =  ul_0 + l_141;
      sh_143  =  *((__global short *) (values + l_141));
      i_144  =  (int) sh_143;
      i_145  =  i_136 & i_144;
      sh_146  =  (short) i_145;
      ul_6[0]  =  sh_146;
      i_147  =  ul_4[1];
      i_148  =  i_133 | i_147;
      i_149  =  i_148 >> 31;
      i_150  =  ~i_149;
      i_151  =  i_133 + i_147;
      i_152  =  i_150 & i_151;
      i_153  =  i_152 + i_127;
      l_154  =  (long) i_153;
      l_155  =  l_154 << 1;
      ul_156  =  ul_0 + l_155;
      sh_157  =  *((__global short *) (values + l_155));
      i_158  =  (int) sh_157;
      i_159  =  i_150 & i_158;
      sh_160  =  (short) i_159;
      ul_6[1]  =  sh_160;
      i_161  =  ul_4[2];
      i_162  =  i_133 | i_161;
      i_163  =  i_162 >> 31;
      i_164  =  ~i_163;
      i_165  =  i_133 + i_161;
      i_166  =  i_164 & i_165;
      i_167  =  i_166 + i_127;
      l_168  =  (long) i_167;
      l_169  =  l_168 << 1;
      ul_170  =  ul_0 + l_169;
      sh_171  =  *((__global short *) (values + l_169));
      i_172  =  (int) sh_171;
      i_173  =  i_164 & i_172;
      sh_174  =  (short) i_173;
      ul_6[2]  =  sh_174;
      i_175  =  ul_4[3];
      i_176  =  i_133 | i_175;
      i_177  =  i_176 >> 31;
      i_178  =  ~i_177;
      i_179  =  i_133 + i_175;
      i_180  =  i_178 & i_179;
      i_181  =  i_180 + i_127;
      l_182  =  (long) i_181;
      l_183  =  l_182 << 1;
      ul_184  =  ul_0 + l_183;
      sh_185  =  *((__global short *) (values + l_183));
      i_186  =  (int) sh_185;
      i_187  =  i_178 & i_186;
      sh_188  =  (short) i_187;
      ul_6[3]  =  sh_188;
      i_189  =  i_113 + 1;
      b_190  =  i_37 == 0;
      if(b_190)
      {
        // BLOCK 28
        i_191  =  i_189;
      }  // B27
      else
      {
        // BLOCK 29
        i_192  =  i_189 * i_29;
        i_193  =  i_189 * i_37;
        i_194  =  i_193 >> 16;
        i_195  =  i_194 * i_33;
        b_196  =  i_192 < i_195;
        if(b_196)
        {
          // BLOCK 30
          i_197  =  i_194 + -1;
          i_191  =  i_197;
        }  // B29
        else
        {
          // BLOCK 31
          i_191  =  i_194;
        }  // B29
      }  // B27
      // BLOCK 32 MERGES [28 30 31 ]
      i_198  =  ul_4[0];
      i_199  =  i_128 + -2;
      i_200  =  min(i_189, i_199);
      i_201  =  i_200 >> 31;
      i_202  =  i_191 * i_31;
      i_203  =  i_201 | i_202;
      i_204  =  i_203 | i_198;
      i_205  =  i_204 >> 31;
      i_206  =  ~i_205;
      i_207  =  i_203 + i_198;
      i_208  =  i_206 & i_207;
      i_209  =  i_208 + i_127;
      l_210  =  (long) i_209;
      l_211  =  l_210 << 1;
      ul_212  =  ul_0 + l_211;
      sh_213  =  *((__global short *) (values + l_211));
      i_214  =  (int) sh_213;
      i_215  =  i_206 & i_214;
      sh_216  =  (short) i_215;
      ul_6[4]  =  sh_216;
      i_217  =  ul_4[1];
      i_218  =  i_203 | i_217;
      i_219  =  i_218 >> 31;
      i_220  =  ~i_219;
      i_221  =  i_203 + i_217;
      i_222  =  i_220 & i_221;
      i_223  =  i_222 + i_127;
      l_224  =  (long) i_223;
      l_225  =  l_224 << 1;
      ul_226  =  ul_0 + l_225;
      sh_227  =  *((__global short *) (values + l_225));
      i_228  =  (int) sh_227;
      i_229  =  i_220 & i_228;
      sh_230  =  (short) i_229;
      ul_6[5]  =  sh_230;
      i_231  =  ul_4[2];
      i_232  =  i_203 | i_231;
      i_233  =  i_232 >> 31;
      i_234  =  ~i_233;
      i_235  =  i_203 + i_231;
      i_236  =  i_234 & i_235;
      i_237  =  i_236 + i_127;
      l_238  =  (long) i_237;
      l_239  =  l_238 << 1;
      ul_240  =  ul_0 + l_239;
      sh_241  =  *((__global short *) (values + l_239));
      i_242  =  (int) sh_241;
      i_243  =  i_234 & i_242;
      sh_244  =  (short) i_243;
      ul_6[6]  =  sh_244;
      i_245  =  ul_4[3];
      i_246  =  i_203 | i_245;
      i_247  =  i_246 >> 31;
      i_248  =  ~i_247;
      i_249  =  i_203 + i_245;
      i_250  =  i_248 & i_249;
      i_251  =  i_250 + i_127;
      l_252  =  (long) i_251;
      l_253  =  l_252 << 1;
      ul_254  =  ul_0 + l_253;
      sh_255  =  *((__global short *) (values + l_253));
      i_256  =  (int) sh_255;
      i_257  =  i_248 & i_256;
      sh_258  =  (short) i_257;
      ul_6[7]  =  sh_258;
      i_259  =  i_113 + 2;
      b_260  =  i_37 == 0;
      if(b_260)
      {
        // BLOCK 33
        i_261  =  i_259;
      }  // B32
      else
      {
        // BLOCK 34
        i_262  =  i_259 * i_29;
        i_263  =  i_259 * i_37;
        i_264  =  i_263 >> 16;
        i_265  =  i_264 * i_33;
        b_266  =  i_262 < i_265;
        if(b_266)
        {
          // BLOCK 35
          i_267  =  i_264 + -1;
          i_261  =  i_267;
        }  // B34
        else
        {
          // BLOCK 36
          i_261  =  i_264;
        }  // B34
      }  // B32
      // BLOCK 37 MERGES [33 35 36 ]
      i_268  =  ul_4[0];
      i_269  =  i_128 + -3;
      i_270  =  min(i_259, i_269);
      i_271  =  i_270 >> 31;
      i_272  =  i_261 * i_31;
      i_273  =  i_271 | i_272;
      i_274  =  i_273 | i_268;
      i_275  =  i_274 >> 31;
      i_276  =  ~i_275;
      i_277  =  i_273 + i_268;
      i_278  =  i_276 & i_277;
      i_279  =  i_278 + i_127;
      l_280  =  (long) i_279;
      l_281  =  l_280 << 1;
      ul_282  =  ul_0 + l_281;
      sh_283  =  *((__global short *) (values + l_281));
      i_284  =  (int) sh_283;
      i_285  =  i_276 & i_284;
      sh_286  =  (short) i_285;
      ul_6[8]  =  sh_286;
      i_287  =  ul_4[1];
      i_288  =  i_273 | i_287;
      i_289  =  i_288 >> 31;
      i_290  =  ~i_289;
      i_291  =  i_273 + i_287;
      i_292  =  i_290 & i_291;
      i_293  =  i_292 + i_127;
      l_294  =  (long) i_293;
      l_295  =  l_294 << 1;
      ul_296  =  ul_0 + l_295;
      sh_297  =  *((__global short *) (values + l_295));
      i_298  =  (int) sh_297;
      i_299  =  i_290 & i_298;
      sh_300  =  (short) i_299;
      ul_6[9]  =  sh_300;
      i_301  =  ul_4[2];
      i_302  =  i_273 | i_301;
      i_303  =  i_302 >> 31;
      i_304  =  ~i_303;
      i_305  =  i_273 + i_301;
      i_306  =  i_304 & i_305;
      i_307  =  i_306 + i_127;
      l_308  =  (long) i_307;
      l_309  =  l_308 << 1;
      ul_310  =  ul_0 + l_309;
      sh_311  =  *((__global short *) (values + l_309));
      i_312  =  (int) sh_311;
      i_313  =  i_304 & i_312;
      sh_314  =  (short) i_313;
      ul_6[10]  =  sh_314;
      i_315  =  ul_4[3];
      i_316  =  i_273 | i_315;
      i_317  =  i_316 >> 31;
      i_318  =  ~i_317;
      i_319  =  i_273 + i_315;
      i_320  =  i_318 & i_319;
      i_321  =  i_320 + i_127;
      l_322  =  (long) i_321;
      l_323  =  l_322 << 1;
      ul_324  =  ul_0 + l_323;
      sh_325  =  *((__global short *) (values + l_323));
      i_326  =  (int) sh_325;
      i_327  =  i_318 & i_326;
      sh_328  =  (short) i_327;
      ul_6[11]  =  sh_328;
      i_329  =  i_113 + 3;
      b_330  =  i_37 == 0;
      if(b_330)
      {
        // BLOCK 38
        i_331  =  i_329;
      }  // B37
      else
      {
        // BLOCK 39
        i_332  =  i_329 * i_29;
        i_333  =  i_329 * i_37;
        i_334  =  i_333 >> 16;
        i_335  =  i_334 * i_33;
        b_336  =  i_332 < i_335;
        if(b_336)
        {
          // BLOCK 40
          i_337  =  i_334 + -1;
          i_331  =  i_337;
        }  // B39
        else
        {
          // BLOCK 41
          i_331  =  i_334;
        }  // B39
      }  // B37
      // BLOCK 42 MERGES [38 40 41 ]
      i_338  =  ul_4[0];
      i_339  =  i_128 + -4;
      i_340  =  min(i_329, i_339);
      i_341  =  i_340 >> 31;
      i_342  =  i_331 * i_31;
      i_343  =  i_341 | i_342;
      i_344  =  i_343 | i_338;
      i_345  =  i_344 >> 31;
      i_346  =  ~i_345;
      i_347  =  i_343 + i_338;
      i_348  =  i_346 & i_347;
      i_349  =  i_348 + i_127;
      l_350  =  (long) i_349;
      l_351  =  l_350 << 1;
      ul_352  =  ul_0 + l_351;
      sh_353  =  *((__global short *) (values + l_351));
      i_354  =  (int) sh_353;
      i_355  =  i_346 & i_354;
      sh_356  =  (short) i_355;
      ul_6[12]  =  sh_356;
      i_357  =  ul_4[1];
      i_358  =  i_343 | i_357;
      i_359  =  i_358 >> 31;
      i_360  =  ~i_359;
      i_361  =  i_343 + i_357;
      i_362  =  i_360 & i_361;
      i_363  =  i_362 + i_127;
      l_364  =  (long) i_363;
      l_365  =  l_364 << 1;
      ul_366  =  ul_0 + l_365;
      sh_367  =  *((__global short *) (values + l_365));
      i_368  =  (int) sh_367;
      i_369  =  i_360 & i_368;
      sh_370  =  (short) i_369;
      ul_6[13]  =  sh_370;
      i_371  =  ul_4[2];
      i_372  =  i_343 | i_371;
      i_373  =  i_372 >> 31;
      i_374  =  ~i_373;
      i_375  =  i_343 + i_371;
      i_376  =  i_374 & i_375;
      i_377  =  i_376 + i_127;
      l_378  =  (long) i_377;
      l_379  =  l_378 << 1;
      ul_380  =  ul_0 + l_379;
      sh_381  =  *((__global short *) (values + l_379));
      i_382  =  (int) sh_381;
      i_383  =  i_374 & i_382;
      sh_384  =  (short) i_383;
      ul_6[14]  =  sh_384;
      i_385  =  ul_4[3];
      i_386  =  i_343 | i_385;
      i_387  =  i_386 >> 31;
      i_388  =  ~i_387;
      i_389  =  i_343 + i_385;
      i_390  =  i_388 & i_389;
      i_391  =  i_390 + i_127;
      l_392  =  (long) i_391;
      l_393  =  l_392 << 1;
      ul_394  =  ul_0 + l_393;
      sh_395  =  *((__global short *) (values + l_393));
      i_396  =  (int) sh_395;
      i_397  =  i_388 & i_396;
      sh_398  =  (short) i_397;
      ul_6[15]  =  sh_398;
      sh_399  =  ul_6[0];
      f_400  =  half_to_float((short) sh_399);
      ul_8[0]  =  f_400;
      sh_401  =  ul_6[4];
      f_402  =  half_to_float((short) sh_401);
      ul_8[1]  =  f_402;
      sh_403  =  ul_6[8];
      f_404  =  half_to_float((short) sh_403);
      ul_8[2]  =  f_404;
      sh_405  =  ul_6[12];
      f_406  =  half_to_float((short) sh_405);
      ul_8[3]  =  f_406;
      f_407  =  f_400 - f_404;
      ul_10[0]  =  f_407;
      f_408  =  f_402 + f_404;
      ul_10[1]  =  f_408;
      f_409  =  ul_8[1];
      f_410  =  f_404 - f_409;
      ul_10[2]  =  f_410;
      f_411  =  f_409 - f_406;
      ul_10[3]  =  f_411;
      ul_12[0]  =  f_407;
      ul_12[4]  =  f_408;
      ul_12[8]  =  f_410;
      ul_12[12]  =  f_411;
      sh_412  =  ul_6[1];
      f_413  =  half_to_float((short) sh_412);
      ul_8[0]  =  f_413;
      sh_414  =  ul_6[5];
      f_415  =  half_to_float((short) sh_414);
      ul_8[1]  =  f_415;
      sh_416  =  ul_6[9];
      f_417  =  half_to_float((short) sh_416);
      ul_8[2]  =  f_417;
      sh_418  =  ul_6[13];
      f_419  =  half_to_float((short) sh_418);
      ul_8[3]  =  f_419;
      f_420  =  f_413 - f_417;
      ul_10[0]  =  f_420;
      f_421  =  f_415 + f_417;
      ul_10[1]  =  f_421;
      f_422  =  ul_8[1];
      f_423  =  f_417 - f_422;
      ul_10[2]  =  f_423;
      f_424  =  f_422 - f_419;
      ul_10[3]  =  f_424;
      ul_12[1]  =  f_420;
      f_425  =  ul_10[1];
      ul_12[5]  =  f_425;
      ul_12[9]  =  f_423;
      ul_12[13]  =  f_424;
      sh_426  =  ul_6[2];
      f_427  =  half_to_float((short) sh_426);
      ul_8[0]  =  f_427;
      sh_428  =  ul_6[6];
      f_429  =  half_to_float((short) sh_428);
      ul_8[1]  =  f_429;
      sh_430  =  ul_6[10];
      f_431  =  half_to_float((short) sh_430);
      ul_8[2]  =  f_431;
      sh_432  =  ul_6[14];
      f_433  =  half_to_float((short) sh_432);
      ul_8[3]  =  f_433;
      f_434  =  f_427 - f_431;
      ul_10[0]  =  f_434;
      f_435  =  f_429 + f_431;
      ul_10[1]  =  f_435;
      f_436  =  ul_8[1];
      f_437  =  f_431 - f_436;
      ul_10[2]  =  f_437;
      f_438  =  f_436 - f_433;
      ul_10[3]  =  f_438;
      ul_12[2]  =  f_434;
      ul_12[6]  =  f_435;
      f_439  =  ul_10[2];
      ul_12[10]  =  f_439;
      ul_12[14]  =  f_438;
      sh_440  =  ul_6[3];
      f_441  =  half_to_float((short) sh_440);
      ul_8[0]  =  f_441;
      sh_442  =  ul_6[7];
      f_443  =  half_to_float((short) sh_442);
      ul_8[1]  =  f_443;
      sh_444  =  ul_6[11];
      f_445  =  half_to_float((short) sh_444);
      ul_8[2]  =  f_445;
      sh_446  =  ul_6[15];
      f_447  =  half_to_float((short) sh_446);
      ul_8[3]  =  f_447;
      f_448  =  f_441 - f_445;
      ul_10[0]  =  f_448;
      f_449  =  f_443 + f_445;
      ul_10[1]  =  f_449;
      f_450  =  ul_8[1];
      f_451  =  f_445 - f_450;
      ul_10[2]  =  f_451;
      f_452  =  f_450 - f_447;
      ul_10[3]  =  f_452;
      ul_12[3]  =  f_448;
      ul_12[7]  =  f_449;
      ul_12[11]  =  f_451;
      f_453  =  ul_10[3];
      ul_12[15]  =  f_453;
      ul_454  =  ul_2 + 120L;
      i_455  =  *((__global int *) (params + 120L));
      f_456  =  ul_12[0];
      ul_8[0]  =  f_456;
      f_457  =  ul_12[1];
      ul_8[1]  =  f_457;
      f_458  =  ul_12[2];
      ul_8[2]  =  f_458;
      ul_8[3]  =  f_448;
      f_459  =  f_456 - f_458;
      ul_10[0]  =  f_459;
      f_460  =  f_457 + f_458;
      ul_10[1]  =  f_460;
      f_461  =  ul_8[1];
      f_462  =  f_458 - f_461;
      ul_10[2]  =  f_462;
      f_463  =  f_461 - f_448;
      ul_10[3]  =  f_463;
      i_464  =  i_455 + i_19;
      l_465  =  (long) i_464;
      l_466  =  l_465 << 2;
      ul_467  =  ul_1 + l_466;
      *((__global float *) (arena + l_466))  =  f_459;
      f_468  =  ul_10[1];
      i_469  =  i_14 * i_16;
      i_470  =  i_469 + i_464;
      l_471  =  (long) i_470;
      l_472  =  l_471 << 2;
      ul_473  =  ul_1 + l_472;
      *((__global float *) (arena + l_472))  =  f_468;
      f_474  =  ul_10[2];
      i_475  =  i_469 << 1;
      i_476  =  i_475 + i_464;
      l_477  =  (long) i_476;
      l_478  =  l_477 << 2;
      ul_479  =  ul_1 + l_478;
      *((__global float *) (arena + l_478))  =  f_474;
      f_480  =  ul_10[3];
      i_481  =  i_469 + i_475;
      i_482  =  i_481 + i_464;
      l_483  =  (long) i_482;
      l_484  =  l_483 << 2;
      ul_485  =  ul_1 + l_484;
      *((__global float *) (arena + l_484))  =  f_480;
      f_486  =  ul_12[4];
      ul_8[0]  =  f_486;
      f_487  =  ul_12[5];
      ul_8[1]  =  f_487;
      f_488  =  ul_12[6];
      ul_8[2]  =  f_488;
      f_489  =  ul_12[7];
      ul_8[3]  =  f_489;
      f_490  =  f_486 - f_488;
      ul_10[0]  =  f_490;
      f_491  =  f_487 + f_488;
      ul_10[1]  =  f_491;
      f_492  =  ul_8[1];
      f_493  =  f_488 - f_492;
      ul_10[2]  =  f_493;
      f_494  =  f_492 - f_489;
      ul_10[3]  =  f_494;
      i_495  =  i_469 << 2;
      i_496  =  i_495 + i_464;
      l_497  =  (long) i_496;
      l_498  =  l_497 << 2;
      ul_499  =  ul_1 + l_498;
      *((__global float *) (arena + l_498))  =  f_490;
      f_500  =  ul_10[1];
      i_501  =  i_469 + i_495;
      i_502  =  i_501 + i_464;
      l_503  =  (long) i_502;
      l_504  =  l_503 << 2;
      ul_505  =  ul_1 + l_504;
      *((__global float *) (arena + l_504))  =  f_500;
      f_506  =  ul_10[2];
      i_507  =  i_475 + i_495;
      i_508  =  i_507 + i_464;
      l_509  =  (long) i_508;
      l_510  =  l_509 << 2;
      ul_511  =  ul_1 + l_510;
      *((__global float *) (arena + l_510))  =  f_506;
      f_512  =  ul_10[3];
      i_513  =  i_469 << 3;
      i_514  =  i_513 - i_469;
      i_515  =  i_514 + i_464;
      l_516  =  (long) i_515;
      l_517  =  l_516 << 2;
      ul_518  =  ul_1 + l_517;
      *((__global float *) (arena + l_517))  =  f_512;
      f_519  =  ul_12[8];
      ul_8[0]  =  f_519;
      f_520  =  ul_12[9];
      ul_8[1]  =  f_520;
      f_521  =  ul_12[10];
      ul_8[2]  =  f_521;
      f_522  =  ul_12[11];
      ul_8[3]  =  f_522;
      f_523  =  f_519 - f_521;
      ul_10[0]  =  f_523;
      f_524  =  f_520 + f_521;
      ul_10[1]  =  f_524;
      f_525  =  ul_8[1];
      f_526  =  f_521 - f_525;
      ul_10[2]  =  f_526;
      f_527  =  f_525 - f_522;
      ul_10[3]  =  f_527;
      i_528  =  i_464 + i_513;
      l_529  =  (long) i_528;
      l_530  =  l_529 << 2;
      ul_531  =  ul_1 + l_530;
      *((__global float *) (arena + l_530))  =  f_523;
      f_532  =  ul_10[1];
      i_533  =  i_469 + i_513;
      i_534  =  i_533 + i_464;
      l_535  =  (long) i_534;
      l_536  =  l_535 << 2;
      ul_537  =  ul_1 + l_536;
      *((__global float *) (arena + l_536))  =  f_532;
      f_538  =  ul_10[2];
      i_539  =  i_475 + i_513;
      i_540  =  i_539 + i_464;
      l_541  =  (long) i_540;
      l_542  =  l_541 << 2;
      ul_543  =  ul_1 + l_542;
      *((__global float *) (arena + l_542))  =  f_538;
      f_544  =  ul_10[3];
      i_545  =  i_469 * 11;
      i_546  =  i_545 + i_464;
      l_547  =  (long) i_546;
      l_548  =  l_547 << 2;
      ul_549  =  ul_1 + l_548;
      *((__global float *) (arena + l_548))  =  f_544;
      f_550  =  ul_12[12];
      ul_8[0]  =  f_550;
      f_551  =  ul_12[13];
      ul_8[1]  =  f_551;
      f_552  =  ul_12[14];
      ul_8[2]  =  f_552;
      f_553  =  ul_12[15];
      ul_8[3]  =  f_553;
      f_554  =  f_550 - f_552;
      ul_10[0]  =  f_554;
      f_555  =  f_551 + f_552;
      ul_10[1]  =  f_555;
      f_556  =  ul_8[1];
      f_557  =  f_552 - f_556;
      ul_10[2]  =  f_557;
      f_558  =  f_556 - f_553;
      ul_10[3]  =  f_558;
      i_559  =  i_495 + i_513;
      i_560  =  i_559 + i_464;
      l_561  =  (long) i_560;
      l_562  =  l_561 << 2;
      ul_563  =  ul_1 + l_562;
      *((__global float *) (arena + l_562))  =  f_554;
      f_564  =  ul_10[1];
      i_565  =  i_469 * 13;
      i_566  =  i_565 + i_464;
      l_567  =  (long) i_566;
      l_568  =  l_567 << 2;
      ul_569  =  ul_1 + l_568;
      *((__global float *) (arena + l_568))  =  f_564;
      f_570  =  ul_10[2];
      i_571  =  i_469 << 4;
      i_572  =  i_571 - i_475;
      i_573  =  i_572 + i_464;
      l_574  =  (long) i_573;
      l_575  =  l_574 << 2;
      ul_576  =  ul_1 + l_575;
      *((__global float *) (arena + l_575))  =  f_570;
      f_577  =  ul_10[3];
      i_578  =  i_571 - i_469;
      i_579  =  i_578 + i_464;
      l_580  =  (long) i_579;
      l_581  =  l_580 << 2;
      ul_582  =  ul_1 + l_581;
      *((__global float *) (arena + l_581))  =  f_577;
    }  // B1
    else
    {
      // BLOCK 43
      return;
    }  // B1
  }  // B0
  else
  {
    // BLOCK 44
  }  // B0
  // BLOCK 45 MERGES [44 43 42 ]
  return;
}  //  kernel
