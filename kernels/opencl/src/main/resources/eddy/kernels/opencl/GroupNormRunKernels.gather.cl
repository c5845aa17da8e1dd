// GroupNormRunKernels.gather, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void gather(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_427, b_449;
  float f_103, f_108, f_113, f_118, f_123, f_128, f_133, f_138, f_144, f_149, f_154, f_159, f_164, f_169, f_174, f_179, f_185, f_190, f_195, f_200, f_205, f_210, f_215, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_343, f_349, f_354, f_359, f_364, f_369, f_374, f_379, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_424, f_425, f_428, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_441, f_442, f_443, f_444, f_445, f_447, f_448, f_457, f_56, f_62, f_67, f_72, f_77, f_82, f_87, f_92, f_97;
  int i_10, i_104, i_109, i_114, i_119, i_12, i_124, i_129, i_134, i_139, i_14, i_140, i_145, i_150, i_155, i_16, i_160, i_165, i_170, i_175, i_18, i_180, i_181, i_186, i_191, i_196, i_20, i_201, i_206, i_211, i_216, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_329, i_33, i_330, i_331, i_332, i_333, i_334, i_335, i_336, i_337, i_338, i_339, i_34, i_340, i_341, i_342, i_344, i_345, i_35, i_350, i_355, i_36, i_360, i_365, i_37, i_370, i_375, i_38, i_380, i_39, i_40, i_41, i_42, i_421, i_422, i_423, i_426, i_429, i_43, i_44, i_446, i_45, i_450, i_451, i_452, i_453, i_458, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_57, i_58, i_63, i_68, i_73, i_78, i_83, i_88, i_93, i_98, i_99;
  long l_100, l_101, l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_125, l_126, l_130, l_131, l_135, l_136, l_141, l_142, l_146, l_147, l_151, l_152, l_156, l_157, l_161, l_162, l_166, l_167, l_171, l_172, l_176, l_177, l_182, l_183, l_187, l_188, l_192, l_193, l_197, l_198, l_202, l_203, l_207, l_208, l_212, l_213, l_217, l_218, l_346, l_347, l_351, l_352, l_356, l_357, l_361, l_362, l_366, l_367, l_371, l_372, l_376, l_377, l_381, l_382, l_454, l_455, l_459, l_460, l_59, l_60, l_64, l_65, l_69, l_70, l_74, l_75, l_79, l_80, l_84, l_85, l_89, l_90, l_94, l_95;
  ulong ul_0, ul_1, ul_102, ul_107, ul_11, ul_112, ul_117, ul_122, ul_127, ul_13, ul_132, ul_137, ul_143, ul_148, ul_15, ul_153, ul_158, ul_163, ul_168, ul_17, ul_173, ul_178, ul_184, ul_189, ul_19, ul_194, ul_199, ul_204, ul_209, ul_21, ul_214, ul_219, ul_348, ul_353, ul_358, ul_363, ul_368, ul_373, ul_378, ul_383, ul_456, ul_461, ul_61, ul_66, ul_71, ul_76, ul_81, ul_86, ul_9, ul_91, ul_96;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  __private float ul_2[3];
  __private float* ul_3 = ul_2;
  __private float ul_4[32];
  __private float* ul_5 = ul_4;
  __local float adf_6[256] __attribute__((aligned(16)));
  __local float adf_7[256] __attribute__((aligned(16)));
  __local float adf_8[256] __attribute__((aligned(16)));
  ul_9  =  ul_1 + 4L;
  i_10  =  *((__global int *) (params + 4L));
  ul_11  =  ul_1 + 24L;
  i_12  =  *((__global int *) (params + 24L));
  ul_13  =  ul_1 + 8L;
  i_14  =  *((__global int *) (params + 8L));
  ul_15  =  ul_1 + 40L;
  i_16  =  *((__global int *) (params + 40L));
  ul_17  =  ul_1 + 12L;
  i_18  =  *((__global int *) (params + 12L));
  ul_19  =  ul_1 + 32L;
  i_20  =  *((__global int *) (params + 32L));
  ul_21  =  ul_1 + 36L;
  i_22  =  *((__global int *) (params + 36L));
  ul_3[0]  =  0.0F;
  ul_3[1]  =  0.0F;
  ul_3[2]  =  0.0F;
  i_23  =  i_18 >> 31;
  i_24  =  i_23 >> 29;
  i_25  =  i_24 + i_18;
  i_26  =  i_25 >> 3;
  i_27  =  get_group_id(0);
  i_28  =  i_16 * i_27;
  i_29  =  i_10 / i_12;
  i_30  =  i_29 * i_14;
  i_31  =  get_group_id(1);
  i_32  =  i_30 * i_31;
  i_33  =  i_28 + i_32;
  i_34  =  i_33 >> 31;
  i_35  =  i_34 >> 29;
  i_36  =  i_35 + i_33;
  i_37  =  i_36 >> 3;
  i_38  =  i_26 + i_37;
  i_39  =  i_30 - i_28;
  i_40  =  min(i_16, i_39);
  i_41  =  i_40 >> 31;
  i_42  =  i_41 >> 29;
  i_43  =  i_42 + i_40;
  i_44  =  i_43 >> 3;
  i_45  =  get_local_id(0);
  i_46  =  i_44 - i_45;
  i_47  =  i_46 + -768;
  i_48  =  max(0, i_47);
  i_49  =  i_48 + 1023;
  i_50  =  i_49 >> 31;
  i_51  =  i_50 >> 22;
  i_52  =  i_51 + i_49;
  i_53  =  i_52 >> 10;
  // BLOCK 1 MERGES [0 2 ]
  i_54  =  i_45;
  i_55  =  0;
  f_56  =  0.0F;
  for(;i_55 < i_53;)
  {
    // BLOCK 2
    i_57  =  i_38 + i_54;
    i_58  =  i_57 << 3;
    l_59  =  (long) i_58;
    l_60  =  l_59 << 2;
    ul_61  =  ul_0 + l_60;
    f_62  =  *((__global float *) (arena + l_60));
    ul_5[0]  =  f_62;
    i_63  =  i_58 | 1;
    l_64  =  (long) i_63;
    l_65  =  l_64 << 2;
    ul_66  =  ul_0 + l_65;
    f_67  =  *((__global float *) (arena + l_65));
    ul_5[1]  =  f_67;
    i_68  =  i_58 | 2;
    l_69  =  (long) i_68;
    l_70  =  l_69 << 2;
    ul_71  =  ul_0 + l_70;
    f_72  =  *((__global float *) (arena + l_70));
    ul_5[2]  =  f_72;
    i_73  =  i_58 | 3;
    l_74  =  (long) i_73;
    l_75  =  l_74 << 2;
    ul_76  =  ul_0 + l_75;
    f_77  =  *((__global float *) (arena + l_75));
    ul_5[3]  =  f_77;
    i_78  =  i_58 | 4;
    l_79  =  (long) i_78;
    l_80  =  l_79 << 2;
    ul_81  =  ul_0 + l_80;
    f_82  =  *((__global float *) (arena + l_80));
    ul_5[4]  =  f_82;
    i_83  =  i_58 | 5;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_0 + l_85;
    f_87  =  *((__global float *) (arena + l_85));
    ul_5[5]  =  f_87;
    i_88  =  i_58 | 6;
    l_89  =  (long) i_88;
    l_90  =  l_89 << 2;
    ul_91  =  ul_0 + l_90;
    f_92  =  *((__global float *) (arena + l_90));
    ul_5[6]  =  f_92;
    i_93  =  i_58 | 7;
    l_94  =  (long) i_93;
    l_95  =  l_94 << 2;
    ul_96  =  ul_0 + l_95;
    f_97  =  *((__global float *) (arena + l_95));
    ul_5[7]  =  f_97;
    i_98  =  i_57 + 256;
    i_99  =  i_98 << 3;
    l_100  =  (long) i_99;
    l_101  =  l_100 << 2;
    ul_102  =  ul_0 + l_101;
    f_103  =  *((__global float *) (arena + l_101));
    ul_5[8]  =  f_103;
    i_104  =  i_99 | 1;
    l_105  =  (long) i_104;
    l_106  =  l_105 << 2;
    ul_107  =  ul_0 + l_106;
    f_108  =  *((__global float *) (arena + l_106));
    ul_5[9]  =  f_108;
    i_109  =  i_99 | 2;
    l_110  =  (long) i_109;
    l_111  =  l_110 << 2;
    ul_112  =  ul_0 + l_111;
    f_113  =  *((__global float *) (arena + l_111));
    ul_5[10]  =  f_113;
    i_114  =  i_99 | 3;
    l_115  =  (long) i_114;
    l_116  =  l_115 << 2;
    ul_117  =  ul_0 + l_116;
    f_118  =  *((__global float *) (arena + l_116));
    ul_5[11]  =  f_118;
    i_119  =  i_99 | 4;
    l_120  =  (long) i_119;
    l_121  =  l_120 << 2;
    ul_122  =  ul_0 + l_121;
    f_123  =  *((__global float *) (arena + l_121));
    ul_5[12]  =  f_123;
    i_124  =  i_99 | 5;
    l_125  =  (long) i_124;
    l_126  =  l_125 << 2;
    ul_127  =  ul_0 + l_126;
    f_128  =  *((__global float *) (arena + l_126));
    ul_5[13]  =  f_128;
    i_129  =  i_99 | 6;
    l_130  =  (long) i_129;
    l_131  =  l_130 << 2;
    ul_132  =  ul_0 + l_131;
    f_133  =  *((__global float *) (arena + l_131));
    ul_5[14]  =  f_133;
    i_134  =  i_99 | 7;
    l_135  =  (long) i_134;
    l_136  =  l_135 << 2;
    ul_137  =  ul_0 + l_136;
    f_138  =  *((__global float *) (arena + l_136));
    ul_5[15]  =  f_138;
    i_139  =  i_57 + 512;
    i_140  =  i_139 << 3;
    l_141  =  (long) i_140;
    l_142  =  l_141 << 2;
    ul_143  =  ul_0 + l_142;
    f_144  =  *((__global float *) (arena + l_142));
    ul_5[16]  =  f_144;
    i_145  =  i_140 | 1;
    l_146  =  (long) i_145;
    l_147  =  l_146 << 2;
    ul_148  =  ul_0 + l_147;
    f_149  =  *((__global float *) (arena + l_147));
    ul_5[17]  =  f_149;
    i_150  =  i_140 | 2;
    l_151  =  (long) i_150;
    l_152  =  l_151 << 2;
    ul_153  =  ul_0 + l_152;
    f_154  =  *((__global float *) (arena + l_152));
    ul_5[18]  =  f_154;
    i_155  =  i_140 | 3;
    l_156  =  (long) i_155;
    l_157  =  l_156 << 2;
    ul_158  =  ul_0 + l_157;
    f_159  =  *((__global float *) (arena + l_157));
    ul_5[19]  =  f_159;
    i_160  =  i_140 | 4;
    l_161  =  (long) i_160;
    l_162  =  l_161 << 2;
    ul_163  =  ul_0 + l_162;
    f_164  =  *((__global float *) (arena + l_162));
    ul_5[20]  =  f_164;
    i_165  =  i_140 | 5;
    l_166  =  (long) i_165;
    l_167  =  l_166 << 2;
    ul_168  =  ul_0 + l_167;
    f_169  =  *((__global float *) (arena + l_167));
    ul_5[21]  =  f_169;
    i_170  =  i_140 | 6;
    l_171  =  (long) i_170;
    l_172  =  l_171 << 2;
    ul_173  =  ul_0 + l_172;
    f_174  =  *((__global float *) (arena + l_172));
    ul_5[22]  =  f_174;
    i_175  =  i_140 | 7;
    l_176  =  (long) i_175;
    l_177  =  l_176 << 2;
    ul_178  =  ul_0 + l_177;
    f_179  =  *((__global float *) (arena + l_177));
    ul_5[23]  =  f_179;
    i_180  =  i_57 + 768;
    i_181  =  i_180 << 3;
    l_182  =  (long) i_181;
    l_183  =  l_182 << 2;
    ul_184  =  ul_0 + l_183;
    f_185  =  *((__global float *) (arena + l_183));
    ul_5[24]  =  f_185;
    i_186  =  i_181 | 1;
    l_187  =  (long) i_186;
    l_188  =  l_187 << 2;
    ul_189  =  ul_0 + l_188;
    f_190  =  *((__global float *) (arena + l_188));
    ul_5[25]  =  f_190;
    i_191  =  i_181 | 2;
    l_192  =  (long) i_191;
    l_193  =  l_192 << 2;
    ul_194  =  ul_0 + l_193;
    f_195  =  *((__global float *) (arena + l_193));
    ul_5[26]  =  f_195;
    i_196  =  i_181 | 3;
    l_197  =  (long) i_196;
    l_198  =  l_197 << 2;
    ul_199  =  ul_0 + l_198;
    f_200  =  *((__global float *) (arena + l_198));
    ul_5[27]  =  f_200;
    i_201  =  i_181 | 4;
    l_202  =  (long) i_201;
    l_203  =  l_202 << 2;
    ul_204  =  ul_0 + l_203;
    f_205  =  *((__global float *) (arena + l_203));
    ul_5[28]  =  f_205;
    i_206  =  i_181 | 5;
    l_207  =  (long) i_206;
    l_208  =  l_207 << 2;
    ul_209  =  ul_0 + l_208;
    f_210  =  *((__global float *) (arena + l_208));
    ul_5[29]  =  f_210;
    i_211  =  i_181 | 6;
    l_212  =  (long) i_211;
    l_213  =  l_212 << 2;
    ul_214  =  ul_0 + l_213;
    f_215  =  *((__global float *) (arena + l_213));
    ul_5[30]  =  f_215;
    i_216  =  i_181 | 7;
    l_217  =  (long) i_216;
    l_218  =  l_217 << 2;
    ul_219  =  ul_0 + l_218;
    f_220  =  *((__global float *) (arena + l_218));
    ul_5[31]  =  f_220;
    f_221  =  ul_3[0];
    f_222  =  ul_3[1];
    f_223  =  f_221 + 32.0F;
    f_224  =  32.0F / f_223;
    f_225  =  f_62 + 0.0F;
    f_226  =  f_225 + f_67;
    f_227  =  f_226 + f_72;
    f_228  =  f_227 + f_77;
    f_229  =  f_228 + f_82;
    f_230  =  f_229 + f_87;
    f_231  =  f_230 + f_92;
    f_232  =  f_231 + f_97;
    f_233  =  f_232 + f_103;
    f_234  =  f_233 + f_108;
    f_235  =  f_234 + f_113;
    f_236  =  f_235 + f_118;
    f_237  =  f_236 + f_123;
    f_238  =  f_237 + f_128;
    f_239  =  f_238 + f_133;
    f_240  =  f_239 + f_138;
    f_241  =  f_240 + f_144;
    f_242  =  f_241 + f_149;
    f_243  =  f_242 + f_154;
    f_244  =  f_243 + f_159;
    f_245  =  f_244 + f_164;
    f_246  =  f_245 + f_169;
    f_247  =  f_246 + f_174;
    f_248  =  f_247 + f_179;
    f_249  =  f_248 + f_185;
    f_250  =  f_249 + f_190;
    f_251  =  f_250 + f_195;
    f_252  =  f_251 + f_200;
    f_253  =  f_252 + f_205;
    f_254  =  f_253 + f_210;
    f_255  =  f_254 + f_215;
    f_256  =  f_255 + f_220;
    f_257  =  f_256 * 0.03125F;
    f_258  =  f_257 - f_222;
    f_259  =  fma(f_224, f_258, f_222);
    ul_3[1]  =  f_259;
    f_260  =  ul_3[2];
    f_261  =  f_258 * f_258;
    f_262  =  f_224 * f_221;
    f_263  =  f_220 - f_257;
    f_264  =  f_215 - f_257;
    f_265  =  f_210 - f_257;
    f_266  =  f_205 - f_257;
    f_267  =  f_200 - f_257;
    f_268  =  f_195 - f_257;
    f_269  =  f_190 - f_257;
    f_270  =  f_185 - f_257;
    f_271  =  f_179 - f_257;
    f_272  =  f_174 - f_257;
    f_273  =  f_169 - f_257;
    f_274  =  f_164 - f_257;
    f_275  =  f_159 - f_257;
    f_276  =  f_154 - f_257;
    f_277  =  f_149 - f_257;
    f_278  =  f_144 - f_257;
    f_279  =  f_138 - f_257;
    f_280  =  f_133 - f_257;
    f_281  =  f_128 - f_257;
    f_282  =  f_123 - f_257;
    f_283  =  f_118 - f_257;
    f_284  =  f_113 - f_257;
    f_285  =  f_108 - f_257;
    f_286  =  f_103 - f_257;
    f_287  =  f_97 - f_257;
    f_288  =  f_92 - f_257;
    f_289  =  f_87 - f_257;
    f_290  =  f_82 - f_257;
    f_291  =  f_77 - f_257;
    f_292  =  f_72 - f_257;
    f_293  =  f_67 - f_257;
    f_294  =  f_62 - f_257;
    f_295  =  fma(f_294, f_294, 0.0F);
    f_296  =  fma(f_293, f_293, f_295);
    f_297  =  fma(f_292, f_292, f_296);
    f_298  =  fma(f_291, f_291, f_297);
    f_299  =  fma(f_290, f_290, f_298);
    f_300  =  fma(f_289, f_289, f_299);
    f_301  =  fma(f_288, f_288, f_300);
    f_302  =  fma(f_287, f_287, f_301);
    f_303  =  fma(f_286, f_286, f_302);
    f_304  =  fma(f_285, f_285, f_303);
    f_305  =  fma(f_284, f_284, f_304);
    f_306  =  fma(f_283, f_283, f_305);
    f_307  =  fma(f_282, f_282, f_306);
    f_308  =  fma(f_281, f_281, f_307);
    f_309  =  fma(f_280, f_280, f_308);
    f_310  =  fma(f_279, f_279, f_309);
    f_311  =  fma(f_278, f_278, f_310);
    f_312  =  fma(f_277, f_277, f_311);
    f_313  =  fma(f_276, f_276, f_312);
    f_314  =  fma(f_275, f_275, f_313);
    f_315  =  fma(f_274, f_274, f_314);
    f_316  =  fma(f_273, f_273, f_315);
    f_317  =  fma(f_272, f_272, f_316);
    f_318  =  fma(f_271, f_271, f_317);
    f_319  =  fma(f_270, f_270, f_318);
    f_320  =  fma(f_269, f_269, f_319);
    f_321  =  fma(f_268, f_268, f_320);
    f_322  =  fma(f_267, f_267, f_321);
    f_323  =  fma(f_266, f_266, f_322);
    f_324  =  fma(f_265, f_265, f_323);
    f_325  =  fma(f_264, f_264, f_324);
    f_326  =  fma(f_263, f_263, f_325);
    f_327  =  fma(f_261, f_262, f_326);
    f_328  =  f_327 + f_260;
    ul_3[2]  =  f_328;
    ul_3[0]  =  f_223;
    i_329  =  i_55 + 1;
    i_330  =  (i_329 < i_53) ? 1024 : 0;
    i_331  =  i_330 + i_54;
    i_54  =  i_331;
    i_55  =  i_329;
    f_56  =  f_223;
  }  // B1
  // BLOCK 3
  i_332  =  i_52 & -1024;
  i_333  =  i_332 + i_45;
  i_334  =  i_44 - i_333;
  i_335  =  max(0, i_334);
  i_336  =  i_335 + 255;
  i_337  =  i_336 >> 31;
  i_338  =  i_337 >> 24;
  i_339  =  i_338 + i_336;
  i_340  =  i_339 >> 8;
  // BLOCK 4 MERGES [3 5 ]
  i_341  =  i_333;
  i_342  =  0;
  f_343  =  f_56;
  for(;i_342 < i_340;)
  {
    // BLOCK 5
    i_344  =  i_341 + i_38;
    i_345  =  i_344 << 3;
    l_346  =  (long) i_345;
    l_347  =  l_346 << 2;
    ul_348  =  ul_0 + l_347;
    f_349  =  *((__global float *) (arena + l_347));
    ul_5[0]  =  f_349;
    i_350  =  i_345 | 1;
    l_351  =  (long) i_350;
    l_352  =  l_351 << 2;
    ul_353  =  ul_0 + l_352;
    f_354  =  *((__global float *) (arena + l_352));
    ul_5[1]  =  f_354;
    i_355  =  i_345 | 2;
    l_356  =  (long) i_355;
    l_357  =  l_356 << 2;
    ul_358  =  ul_0 + l_357;
    f_359  =  *((__global float *) (arena + l_357));
    ul_5[2]  =  f_359;
    i_360  =  i_345 | 3;
    l_361  =  (long) i_360;
    l_362  =  l_361 << 2;
    ul_363  =  ul_0 + l_362;
    f_364  =  *((__global float *) (arena + l_362));
    ul_5[3]  =  f_364;
    i_365  =  i_345 | 4;
    l_366  =  (long) i_365;
    l_367  =  l_366 << 2;
    ul_368  =  ul_0 + l_367;
    f_369  =  *((__global float *) (arena + l_367));
    ul_5[4]  =  f_369;
    i_370  =  i_345 | 5;
    l_371  =  (long) i_370;
    l_372  =  l_371 << 2;
    ul_373  =  ul_0 + l_372;
    f_374  =  *((__global float *) (arena + l_372));
    ul_5[5]  =  f_374;
    i_375  =  i_345 | 6;
    l_376  =  (long) i_375;
    l_377  =  l_376 << 2;
    ul_378  =  ul_0 + l_377;
    f_379  =  *((__global float *) (arena + l_377));
    ul_5[6]  =  f_379;
    i_380  =  i_345 | 7;
    l_381  =  (long) i_380;
    l_382  =  l_381 << 2;
    ul_383  =  ul_0 + l_382;
    f_384  =  *((__global float *) (arena + l_382));
    ul_5[7]  =  f_384;
    f_385  =  ul_3[0];
    f_386  =  ul_3[1];
    f_387  =  f_385 + 8.0F;
    f_388  =  8.0F / f_387;
    f_389  =  f_349 + 0.0F;
    f_390  =  f_389 + f_354;
    f_391  =  f_390 + f_359;
    f_392  =  f_391 + f_364;
    f_393  =  f_392 + f_369;
    f_394  =  f_393 + f_374;
    f_395  =  f_394 + f_379;
    f_396  =  f_395 + f_384;
    f_397  =  f_396 * 0.125F;
    f_398  =  f_397 - f_386;
    f_399  =  fma(f_388, f_398, f_386);
    ul_3[1]  =  f_399;
    f_400  =  ul_3[2];
    f_401  =  f_398 * f_398;
    f_402  =  f_388 * f_385;
    f_403  =  f_384 - f_397;
    f_404  =  f_379 - f_397;
    f_405  =  f_374 - f_397;
    f_406  =  f_369 - f_397;
    f_407  =  f_364 - f_397;
    f_408  =  f_359 - f_397;
    f_409  =  f_354 - f_397;
    f_410  =  f_349 - f_397;
    f_411  =  fma(f_410, f_410, 0.0F);
    f_412  =  fma(f_409, f_409, f_411);
    f_413  =  fma(f_408, f_408, f_412);
    f_414  =  fma(f_407, f_407, f_413);
    f_415  =  fma(f_406, f_406, f_414);
    f_416  =  fma(f_405, f_405, f_415);
    f_417  =  fma(f_404, f_404, f_416);
    f_418  =  fma(f_403, f_403, f_417);
    f_419  =  fma(f_401, f_402, f_418);
    f_420  =  f_419 + f_400;
    ul_3[2]  =  f_420;
    ul_3[0]  =  f_387;
    i_421  =  i_342 + 1;
    i_422  =  (i_421 < i_340) ? 256 : 0;
    i_423  =  i_422 + i_341;
    i_341  =  i_423;
    i_342  =  i_421;
    f_343  =  f_387;
  }  // B4
  // BLOCK 6
  adf_6[i_45]  =  f_343;
  f_424  =  ul_3[1];
  adf_7[i_45]  =  f_424;
  f_425  =  ul_3[2];
  adf_8[i_45]  =  f_425;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 7 MERGES [6 11 ]
  i_426  =  128;
  for(;i_426 >= 1;)
  {
    // BLOCK 8
    b_427  =  i_45 < i_426;
    if(b_427)
    {
      // BLOCK 9
      f_428  =  adf_6[i_45];
      i_429  =  i_426 + i_45;
      f_430  =  adf_6[i_429];
      f_431  =  adf_6[i_429];
      f_432  =  adf_7[i_429];
      f_433  =  adf_7[i_45];
      f_434  =  adf_7[i_45];
      f_435  =  f_428 + f_430;
      f_436  =  fmax(f_435, 1.0F);
      f_437  =  f_431 / f_436;
      f_438  =  f_432 - f_433;
      f_439  =  fma(f_437, f_438, f_434);
      adf_7[i_45]  =  f_439;
      f_440  =  adf_8[i_45];
      f_441  =  adf_8[i_429];
      f_442  =  f_438 * f_438;
      f_443  =  f_437 * f_428;
      f_444  =  fma(f_442, f_443, f_441);
      f_445  =  f_444 + f_440;
      adf_8[i_45]  =  f_445;
      adf_6[i_45]  =  f_435;
    }  // B8
    else
    {
      // BLOCK 10
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_446  =  i_426 >> 1;
    i_426  =  i_446;
  }  // B7
  // BLOCK 12
  f_447  =  adf_7[0];
  ul_3[1]  =  f_447;
  f_448  =  adf_8[0];
  ul_3[2]  =  f_448;
  b_449  =  i_45 == 0;
  if(b_449)
  {
    // BLOCK 13
    i_450  =  i_22 * i_31;
    i_451  =  i_450 + i_27;
    i_452  =  i_451 << 1;
    i_453  =  i_452 + i_20;
    l_454  =  (long) i_453;
    l_455  =  l_454 << 2;
    ul_456  =  ul_0 + l_455;
    *((__global float *) (arena + l_455))  =  f_447;
    f_457  =  ul_3[2];
    i_458  =  i_453 + 1;
    l_459  =  (long) i_458;
    l_460  =  l_459 << 2;
    ul_461  =  ul_0 + l_460;
    *((__global float *) (arena + l_460))  =  f_457;
  }  // B12
  else
  {
    // BLOCK 14
  }  // B12
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
