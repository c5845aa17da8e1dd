// GroupNormRunKernels.gather, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormRunKernels.java sha256 5c4beba28049540c61efe8f3fc423836afa2b586c4a640d378f8ed907692324f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 df96a640c9e4b0b8026074821c73a4648aafec8cd855a5e7795601ec936922fc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 ae598cd8c7a6c6cda74b7f9fccc07486e78e03a299a0c3fa0399614513398e1e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 c5e408e96407bdb9f48d2d97ae9e783f5d06333b2713d8ef32043573db020585
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0b5cf459c8cf7f76929c86d5cc6266065279229f16bb25191e54b7952eb5b9d4
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 9321ba29acc263bf2b4024d5053cafcd08b693c1dd280b8ff0b329176e3b2c21
// flag eddy.kernels.export=true
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void gather(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_421, b_441;
  float f_103, f_108, f_113, f_118, f_123, f_128, f_133, f_138, f_144, f_149, f_154, f_159, f_164, f_169, f_174, f_179, f_185, f_190, f_195, f_200, f_205, f_210, f_215, f_220, f_221, f_222, f_223, f_224, f_225, f_226, f_227, f_228, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_303, f_304, f_305, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_338, f_339, f_340, f_348, f_353, f_358, f_363, f_368, f_373, f_378, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_422, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_442, f_450, f_52, f_53, f_54, f_62, f_67, f_72, f_77, f_82, f_87, f_92, f_97;
  int i_10, i_104, i_109, i_114, i_119, i_12, i_124, i_129, i_134, i_139, i_14, i_140, i_145, i_150, i_155, i_16, i_160, i_165, i_170, i_175, i_18, i_180, i_181, i_186, i_191, i_196, i_20, i_201, i_206, i_21, i_211, i_216, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_326, i_327, i_328, i_329, i_33, i_330, i_331, i_332, i_333, i_334, i_335, i_336, i_337, i_34, i_341, i_342, i_343, i_344, i_349, i_35, i_354, i_359, i_36, i_364, i_369, i_37, i_374, i_379, i_38, i_39, i_40, i_41, i_417, i_418, i_419, i_42, i_420, i_423, i_43, i_44, i_440, i_443, i_444, i_445, i_446, i_45, i_451, i_46, i_47, i_48, i_49, i_50, i_51, i_55, i_56, i_57, i_58, i_63, i_68, i_73, i_78, i_8, i_83, i_88, i_93, i_98, i_99;
  long l_100, l_101, l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_125, l_126, l_130, l_131, l_135, l_136, l_141, l_142, l_146, l_147, l_151, l_152, l_156, l_157, l_161, l_162, l_166, l_167, l_171, l_172, l_176, l_177, l_182, l_183, l_187, l_188, l_192, l_193, l_197, l_198, l_202, l_203, l_207, l_208, l_212, l_213, l_217, l_218, l_345, l_346, l_350, l_351, l_355, l_356, l_360, l_361, l_365, l_366, l_370, l_371, l_375, l_376, l_380, l_381, l_447, l_448, l_452, l_453, l_59, l_60, l_64, l_65, l_69, l_70, l_74, l_75, l_79, l_80, l_84, l_85, l_89, l_90, l_94, l_95;
  ulong ul_0, ul_1, ul_102, ul_107, ul_11, ul_112, ul_117, ul_122, ul_127, ul_13, ul_132, ul_137, ul_143, ul_148, ul_15, ul_153, ul_158, ul_163, ul_168, ul_17, ul_173, ul_178, ul_184, ul_189, ul_19, ul_194, ul_199, ul_204, ul_209, ul_214, ul_219, ul_347, ul_352, ul_357, ul_362, ul_367, ul_372, ul_377, ul_382, ul_449, ul_454, ul_61, ul_66, ul_7, ul_71, ul_76, ul_81, ul_86, ul_9, ul_91, ul_96;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  __private float ul_2[32];
  __private float* ul_3 = ul_2;
  __local float adf_4[256] __attribute__((aligned(16)));
  __local float adf_5[256] __attribute__((aligned(16)));
  __local float adf_6[256] __attribute__((aligned(16)));
  ul_7  =  ul_1 + 4L;
  i_8  =  *((__global int *) (params + 4L));
  ul_9  =  ul_1 + 24L;
  i_10  =  *((__global int *) (params + 24L));
  ul_11  =  ul_1 + 8L;
  i_12  =  *((__global int *) (params + 8L));
  ul_13  =  ul_1 + 40L;
  i_14  =  *((__global int *) (params + 40L));
  ul_15  =  ul_1 + 12L;
  i_16  =  *((__global int *) (params + 12L));
  ul_17  =  ul_1 + 32L;
  i_18  =  *((__global int *) (params + 32L));
  ul_19  =  ul_1 + 36L;
  i_20  =  *((__global int *) (params + 36L));
  i_21  =  i_16 >> 31;
  i_22  =  i_21 >> 29;
  i_23  =  i_22 + i_16;
  i_24  =  i_23 >> 3;
  i_25  =  get_group_id(0);
  i_26  =  i_14 * i_25;
  i_27  =  i_8 / i_10;
  i_28  =  i_27 * i_12;
  i_29  =  get_group_id(1);
  i_30  =  i_28 * i_29;
  i_31  =  i_26 + i_30;
  i_32  =  i_31 >> 31;
  i_33  =  i_32 >> 29;
  i_34  =  i_33 + i_31;
  i_35  =  i_34 >> 3;
  i_36  =  i_24 + i_35;
  i_37  =  i_28 - i_26;
  i_38  =  min(i_14, i_37);
  i_39  =  i_38 >> 31;
  i_40  =  i_39 >> 29;
  i_41  =  i_40 + i_38;
  i_42  =  i_41 >> 3;
  i_43  =  get_local_id(0);
  i_44  =  i_42 - i_43;
  i_45  =  i_44 + -768;
  i_46  =  max(0, i_45);
  i_47  =  i_46 + 1023;
  i_48  =  i_47 >> 31;
  i_49  =  i_48 >> 22;
  i_50  =  i_49 + i_47;
  i_51  =  i_50 >> 10;
  // BLOCK 1 MERGES [0 2 ]
  f_52  =  0.0F;
  f_53  =  0.0F;
  f_54  =  0.0F;
  i_55  =  i_43;
  i_56  =  0;
  for(;i_56 < i_51;)
  {
    // BLOCK 2
    i_57  =  i_36 + i_55;
    i_58  =  i_57 << 3;
    l_59  =  (long) i_58;
    l_60  =  l_59 << 2;
    ul_61  =  ul_0 + l_60;
    f_62  =  *((__global float *) (arena + l_60));
    ul_3[0]  =  f_62;
    i_63  =  i_58 | 1;
    l_64  =  (long) i_63;
    l_65  =  l_64 << 2;
    ul_66  =  ul_0 + l_65;
    f_67  =  *((__global float *) (arena + l_65));
    ul_3[1]  =  f_67;
    i_68  =  i_58 | 2;
    l_69  =  (long) i_68;
    l_70  =  l_69 << 2;
    ul_71  =  ul_0 + l_70;
    f_72  =  *((__global float *) (arena + l_70));
    ul_3[2]  =  f_72;
    i_73  =  i_58 | 3;
    l_74  =  (long) i_73;
    l_75  =  l_74 << 2;
    ul_76  =  ul_0 + l_75;
    f_77  =  *((__global float *) (arena + l_75));
    ul_3[3]  =  f_77;
    i_78  =  i_58 | 4;
    l_79  =  (long) i_78;
    l_80  =  l_79 << 2;
    ul_81  =  ul_0 + l_80;
    f_82  =  *((__global float *) (arena + l_80));
    ul_3[4]  =  f_82;
    i_83  =  i_58 | 5;
    l_84  =  (long) i_83;
    l_85  =  l_84 << 2;
    ul_86  =  ul_0 + l_85;
    f_87  =  *((__global float *) (arena + l_85));
    ul_3[5]  =  f_87;
    i_88  =  i_58 | 6;
    l_89  =  (long) i_88;
    l_90  =  l_89 << 2;
    ul_91  =  ul_0 + l_90;
    f_92  =  *((__global float *) (arena + l_90));
    ul_3[6]  =  f_92;
    i_93  =  i_58 | 7;
    l_94  =  (long) i_93;
    l_95  =  l_94 << 2;
    ul_96  =  ul_0 + l_95;
    f_97  =  *((__global float *) (arena + l_95));
    ul_3[7]  =  f_97;
    i_98  =  i_57 + 256;
    i_99  =  i_98 << 3;
    l_100  =  (long) i_99;
    l_101  =  l_100 << 2;
    ul_102  =  ul_0 + l_101;
    f_103  =  *((__global float *) (arena + l_101));
    ul_3[8]  =  f_103;
    i_104  =  i_99 | 1;
    l_105  =  (long) i_104;
    l_106  =  l_105 << 2;
    ul_107  =  ul_0 + l_106;
    f_108  =  *((__global float *) (arena + l_106));
    ul_3[9]  =  f_108;
    i_109  =  i_99 | 2;
    l_110  =  (long) i_109;
    l_111  =  l_110 << 2;
    ul_112  =  ul_0 + l_111;
    f_113  =  *((__global float *) (arena + l_111));
    ul_3[10]  =  f_113;
    i_114  =  i_99 | 3;
    l_115  =  (long) i_114;
    l_116  =  l_115 << 2;
    ul_117  =  ul_0 + l_116;
    f_118  =  *((__global float *) (arena + l_116));
    ul_3[11]  =  f_118;
    i_119  =  i_99 | 4;
    l_120  =  (long) i_119;
    l_121  =  l_120 << 2;
    ul_122  =  ul_0 + l_121;
    f_123  =  *((__global float *) (arena + l_121));
    ul_3[12]  =  f_123;
    i_124  =  i_99 | 5;
    l_125  =  (long) i_124;
    l_126  =  l_125 << 2;
    ul_127  =  ul_0 + l_126;
    f_128  =  *((__global float *) (arena + l_126));
    ul_3[13]  =  f_128;
    i_129  =  i_99 | 6;
    l_130  =  (long) i_129;
    l_131  =  l_130 << 2;
    ul_132  =  ul_0 + l_131;
    f_133  =  *((__global float *) (arena + l_131));
    ul_3[14]  =  f_133;
    i_134  =  i_99 | 7;
    l_135  =  (long) i_134;
    l_136  =  l_135 << 2;
    ul_137  =  ul_0 + l_136;
    f_138  =  *((__global float *) (arena + l_136));
    ul_3[15]  =  f_138;
    i_139  =  i_57 + 512;
    i_140  =  i_139 << 3;
    l_141  =  (long) i_140;
    l_142  =  l_141 << 2;
    ul_143  =  ul_0 + l_142;
    f_144  =  *((__global float *) (arena + l_142));
    ul_3[16]  =  f_144;
    i_145  =  i_140 | 1;
    l_146  =  (long) i_145;
    l_147  =  l_146 << 2;
    ul_148  =  ul_0 + l_147;
    f_149  =  *((__global float *) (arena + l_147));
    ul_3[17]  =  f_149;
    i_150  =  i_140 | 2;
    l_151  =  (long) i_150;
    l_152  =  l_151 << 2;
    ul_153  =  ul_0 + l_152;
    f_154  =  *((__global float *) (arena + l_152));
    ul_3[18]  =  f_154;
    i_155  =  i_140 | 3;
    l_156  =  (long) i_155;
    l_157  =  l_156 << 2;
    ul_158  =  ul_0 + l_157;
    f_159  =  *((__global float *) (arena + l_157));
    ul_3[19]  =  f_159;
    i_160  =  i_140 | 4;
    l_161  =  (long) i_160;
    l_162  =  l_161 << 2;
    ul_163  =  ul_0 + l_162;
    f_164  =  *((__global float *) (arena + l_162));
    ul_3[20]  =  f_164;
    i_165  =  i_140 | 5;
    l_166  =  (long) i_165;
    l_167  =  l_166 << 2;
    ul_168  =  ul_0 + l_167;
    f_169  =  *((__global float *) (arena + l_167));
    ul_3[21]  =  f_169;
    i_170  =  i_140 | 6;
    l_171  =  (long) i_170;
    l_172  =  l_171 << 2;
    ul_173  =  ul_0 + l_172;
    f_174  =  *((__global float *) (arena + l_172));
    ul_3[22]  =  f_174;
    i_175  =  i_140 | 7;
    l_176  =  (long) i_175;
    l_177  =  l_176 << 2;
    ul_178  =  ul_0 + l_177;
    f_179  =  *((__global float *) (arena + l_177));
    ul_3[23]  =  f_179;
    i_180  =  i_57 + 768;
    i_181  =  i_180 << 3;
    l_182  =  (long) i_181;
    l_183  =  l_182 << 2;
    ul_184  =  ul_0 + l_183;
    f_185  =  *((__global float *) (arena + l_183));
    ul_3[24]  =  f_185;
    i_186  =  i_181 | 1;
    l_187  =  (long) i_186;
    l_188  =  l_187 << 2;
    ul_189  =  ul_0 + l_188;
    f_190  =  *((__global float *) (arena + l_188));
    ul_3[25]  =  f_190;
    i_191  =  i_181 | 2;
    l_192  =  (long) i_191;
    l_193  =  l_192 << 2;
    ul_194  =  ul_0 + l_193;
    f_195  =  *((__global float *) (arena + l_193));
    ul_3[26]  =  f_195;
    i_196  =  i_181 | 3;
    l_197  =  (long) i_196;
    l_198  =  l_197 << 2;
    ul_199  =  ul_0 + l_198;
    f_200  =  *((__global float *) (arena + l_198));
    ul_3[27]  =  f_200;
    i_201  =  i_181 | 4;
    l_202  =  (long) i_201;
    l_203  =  l_202 << 2;
    ul_204  =  ul_0 + l_203;
    f_205  =  *((__global float *) (arena + l_203));
    ul_3[28]  =  f_205;
    i_206  =  i_181 | 5;
    l_207  =  (long) i_206;
    l_208  =  l_207 << 2;
    ul_209  =  ul_0 + l_208;
    f_210  =  *((__global float *) (arena + l_208));
    ul_3[29]  =  f_210;
    i_211  =  i_181 | 6;
    l_212  =  (long) i_211;
    l_213  =  l_212 << 2;
    ul_214  =  ul_0 + l_213;
    f_215  =  *((__global float *) (arena + l_213));
    ul_3[30]  =  f_215;
    i_216  =  i_181 | 7;
    l_217  =  (long) i_216;
    l_218  =  l_217 << 2;
    ul_219  =  ul_0 + l_218;
    f_220  =  *((__global float *) (arena + l_218));
    ul_3[31]  =  f_220;
    f_221  =  f_62 + 0.0F;
    f_222  =  f_221 + f_67;
    f_223  =  f_222 + f_72;
    f_224  =  f_223 + f_77;
    f_225  =  f_224 + f_82;
    f_226  =  f_225 + f_87;
    f_227  =  f_226 + f_92;
    f_228  =  f_227 + f_97;
    f_229  =  f_228 + f_103;
    f_230  =  f_229 + f_108;
    f_231  =  f_230 + f_113;
    f_232  =  f_231 + f_118;
    f_233  =  f_232 + f_123;
    f_234  =  f_233 + f_128;
    f_235  =  f_234 + f_133;
    f_236  =  f_235 + f_138;
    f_237  =  f_236 + f_144;
    f_238  =  f_237 + f_149;
    f_239  =  f_238 + f_154;
    f_240  =  f_239 + f_159;
    f_241  =  f_240 + f_164;
    f_242  =  f_241 + f_169;
    f_243  =  f_242 + f_174;
    f_244  =  f_243 + f_179;
    f_245  =  f_244 + f_185;
    f_246  =  f_245 + f_190;
    f_247  =  f_246 + f_195;
    f_248  =  f_247 + f_200;
    f_249  =  f_248 + f_205;
    f_250  =  f_249 + f_210;
    f_251  =  f_250 + f_215;
    f_252  =  f_251 + f_220;
    f_253  =  f_252 * 0.03125F;
    f_254  =  f_253 - f_53;
    f_255  =  f_254 * f_254;
    f_256  =  f_52 + 32.0F;
    f_257  =  32.0F / f_256;
    f_258  =  f_257 * f_52;
    f_259  =  f_220 - f_253;
    f_260  =  f_215 - f_253;
    f_261  =  f_210 - f_253;
    f_262  =  f_205 - f_253;
    f_263  =  f_200 - f_253;
    f_264  =  f_195 - f_253;
    f_265  =  f_190 - f_253;
    f_266  =  f_185 - f_253;
    f_267  =  f_179 - f_253;
    f_268  =  f_174 - f_253;
    f_269  =  f_169 - f_253;
    f_270  =  f_164 - f_253;
    f_271  =  f_159 - f_253;
    f_272  =  f_154 - f_253;
    f_273  =  f_149 - f_253;
    f_274  =  f_144 - f_253;
    f_275  =  f_138 - f_253;
    f_276  =  f_133 - f_253;
    f_277  =  f_128 - f_253;
    f_278  =  f_123 - f_253;
    f_279  =  f_118 - f_253;
    f_280  =  f_113 - f_253;
    f_281  =  f_108 - f_253;
    f_282  =  f_103 - f_253;
    f_283  =  f_97 - f_253;
    f_284  =  f_92 - f_253;
    f_285  =  f_87 - f_253;
    f_286  =  f_82 - f_253;
    f_287  =  f_77 - f_253;
    f_288  =  f_72 - f_253;
    f_289  =  f_67 - f_253;
    f_290  =  f_62 - f_253;
    f_291  =  fma(f_290, f_290, 0.0F);
    f_292  =  fma(f_289, f_289, f_291);
    f_293  =  fma(f_288, f_288, f_292);
    f_294  =  fma(f_287, f_287, f_293);
    f_295  =  fma(f_286, f_286, f_294);
    f_296  =  fma(f_285, f_285, f_295);
    f_297  =  fma(f_284, f_284, f_296);
    f_298  =  fma(f_283, f_283, f_297);
    f_299  =  fma(f_282, f_282, f_298);
    f_300  =  fma(f_281, f_281, f_299);
    f_301  =  fma(f_280, f_280, f_300);
    f_302  =  fma(f_279, f_279, f_301);
    f_303  =  fma(f_278, f_278, f_302);
    f_304  =  fma(f_277, f_277, f_303);
    f_305  =  fma(f_276, f_276, f_304);
    f_306  =  fma(f_275, f_275, f_305);
    f_307  =  fma(f_274, f_274, f_306);
    f_308  =  fma(f_273, f_273, f_307);
    f_309  =  fma(f_272, f_272, f_308);
    f_310  =  fma(f_271, f_271, f_309);
    f_311  =  fma(f_270, f_270, f_310);
    f_312  =  fma(f_269, f_269, f_311);
    f_313  =  fma(f_268, f_268, f_312);
    f_314  =  fma(f_267, f_267, f_313);
    f_315  =  fma(f_266, f_266, f_314);
    f_316  =  fma(f_265, f_265, f_315);
    f_317  =  fma(f_264, f_264, f_316);
    f_318  =  fma(f_263, f_263, f_317);
    f_319  =  fma(f_262, f_262, f_318);
    f_320  =  fma(f_261, f_261, f_319);
    f_321  =  fma(f_260, f_260, f_320);
    f_322  =  fma(f_259, f_259, f_321);
    f_323  =  fma(f_255, f_258, f_322);
    f_324  =  f_54 + f_323;
    f_325  =  fma(f_257, f_254, f_53);
    i_326  =  i_56 + 1;
    i_327  =  (i_326 < i_51) ? 1024 : 0;
    i_328  =  i_327 + i_55;
    f_52  =  f_256;
    f_53  =  f_325;
    f_54  =  f_324;
    i_55  =  i_328;
    i_56  =  i_326;
  }  // B1
  // BLOCK 3
  i_329  =  i_50 & -1024;
  i_330  =  i_329 + i_43;
  i_331  =  i_42 - i_330;
  i_332  =  max(0, i_331);
  i_333  =  i_332 + 255;
  i_334  =  i_333 >> 31;
  i_335  =  i_334 >> 24;
  i_336  =  i_335 + i_333;
  i_337  =  i_336 >> 8;
  // BLOCK 4 MERGES [3 5 ]
  f_338  =  f_52;
  f_339  =  f_53;
  f_340  =  f_54;
  i_341  =  i_330;
  i_342  =  0;
  for(;i_342 < i_337;)
  {
    // BLOCK 5
    i_343  =  i_341 + i_36;
    i_344  =  i_343 << 3;
    l_345  =  (long) i_344;
    l_346  =  l_345 << 2;
    ul_347  =  ul_0 + l_346;
    f_348  =  *((__global float *) (arena + l_346));
    ul_3[0]  =  f_348;
    i_349  =  i_344 | 1;
    l_350  =  (long) i_349;
    l_351  =  l_350 << 2;
    ul_352  =  ul_0 + l_351;
    f_353  =  *((__global float *) (arena + l_351));
    ul_3[1]  =  f_353;
    i_354  =  i_344 | 2;
    l_355  =  (long) i_354;
    l_356  =  l_355 << 2;
    ul_357  =  ul_0 + l_356;
    f_358  =  *((__global float *) (arena + l_356));
    ul_3[2]  =  f_358;
    i_359  =  i_344 | 3;
    l_360  =  (long) i_359;
    l_361  =  l_360 << 2;
    ul_362  =  ul_0 + l_361;
    f_363  =  *((__global float *) (arena + l_361));
    ul_3[3]  =  f_363;
    i_364  =  i_344 | 4;
    l_365  =  (long) i_364;
    l_366  =  l_365 << 2;
    ul_367  =  ul_0 + l_366;
    f_368  =  *((__global float *) (arena + l_366));
    ul_3[4]  =  f_368;
    i_369  =  i_344 | 5;
    l_370  =  (long) i_369;
    l_371  =  l_370 << 2;
    ul_372  =  ul_0 + l_371;
    f_373  =  *((__global float *) (arena + l_371));
    ul_3[5]  =  f_373;
    i_374  =  i_344 | 6;
    l_375  =  (long) i_374;
    l_376  =  l_375 << 2;
    ul_377  =  ul_0 + l_376;
    f_378  =  *((__global float *) (arena + l_376));
    ul_3[6]  =  f_378;
    i_379  =  i_344 | 7;
    l_380  =  (long) i_379;
    l_381  =  l_380 << 2;
    ul_382  =  ul_0 + l_381;
    f_383  =  *((__global float *) (arena + l_381));
    ul_3[7]  =  f_383;
    f_384  =  f_348 + 0.0F;
    f_385  =  f_384 + f_353;
    f_386  =  f_385 + f_358;
    f_387  =  f_386 + f_363;
    f_388  =  f_387 + f_368;
    f_389  =  f_388 + f_373;
    f_390  =  f_389 + f_378;
    f_391  =  f_390 + f_383;
    f_392  =  f_391 * 0.125F;
    f_393  =  f_392 - f_339;
    f_394  =  f_393 * f_393;
    f_395  =  f_338 + 8.0F;
    f_396  =  8.0F / f_395;
    f_397  =  f_396 * f_338;
    f_398  =  f_383 - f_392;
    f_399  =  f_378 - f_392;
    f_400  =  f_373 - f_392;
    f_401  =  f_368 - f_392;
    f_402  =  f_363 - f_392;
    f_403  =  f_358 - f_392;
    f_404  =  f_353 - f_392;
    f_405  =  f_348 - f_392;
    f_406  =  fma(f_405, f_405, 0.0F);
    f_407  =  fma(f_404, f_404, f_406);
    f_408  =  fma(f_403, f_403, f_407);
    f_409  =  fma(f_402, f_402, f_408);
    f_410  =  fma(f_401, f_401, f_409);
    f_411  =  fma(f_400, f_400, f_410);
    f_412  =  fma(f_399, f_399, f_411);
    f_413  =  fma(f_398, f_398, f_412);
    f_414  =  fma(f_394, f_397, f_413);
    f_415  =  f_340 + f_414;
    f_416  =  fma(f_396, f_393, f_339);
    i_417  =  i_342 + 1;
    i_418  =  (i_417 < i_337) ? 256 : 0;
    i_419  =  i_418 + i_341;
    f_338  =  f_395;
    f_339  =  f_416;
    f_340  =  f_415;
    i_341  =  i_419;
    i_342  =  i_417;
  }  // B4
  // BLOCK 6
  adf_4[i_43]  =  f_338;
  adf_5[i_43]  =  f_339;
  adf_6[i_43]  =  f_340;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 7 MERGES [6 11 ]
  i_420  =  128;
  for(;i_420 >= 1;)
  {
    // BLOCK 8
    b_421  =  i_43 < i_420;
    if(b_421)
    {
      // BLOCK 9
      f_422  =  adf_4[i_43];
      i_423  =  i_420 + i_43;
      f_424  =  adf_4[i_423];
      f_425  =  adf_4[i_423];
      f_426  =  adf_5[i_423];
      f_427  =  adf_5[i_43];
      f_428  =  adf_5[i_43];
      f_429  =  f_422 + f_424;
      f_430  =  fmax(f_429, 1.0F);
      f_431  =  f_425 / f_430;
      f_432  =  f_426 - f_427;
      f_433  =  fma(f_431, f_432, f_428);
      adf_5[i_43]  =  f_433;
      f_434  =  adf_6[i_43];
      f_435  =  adf_6[i_423];
      f_436  =  f_432 * f_432;
      f_437  =  f_431 * f_422;
      f_438  =  fma(f_436, f_437, f_435);
      f_439  =  f_438 + f_434;
      adf_6[i_43]  =  f_439;
      adf_4[i_43]  =  f_429;
    }  // B8
    else
    {
      // BLOCK 10
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_440  =  i_420 >> 1;
    i_420  =  i_440;
  }  // B7
  // BLOCK 12
  b_441  =  i_43 == 0;
  if(b_441)
  {
    // BLOCK 13
    f_442  =  adf_5[0];
    i_443  =  i_20 * i_29;
    i_444  =  i_443 + i_25;
    i_445  =  i_444 << 1;
    i_446  =  i_445 + i_18;
    l_447  =  (long) i_446;
    l_448  =  l_447 << 2;
    ul_449  =  ul_0 + l_448;
    *((__global float *) (arena + l_448))  =  f_442;
    f_450  =  adf_6[0];
    i_451  =  i_446 + 1;
    l_452  =  (long) i_451;
    l_453  =  l_452 << 2;
    ul_454  =  ul_0 + l_453;
    *((__global float *) (arena + l_453))  =  f_450;
  }  // B12
  else
  {
    // BLOCK 14
  }  // B12
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
