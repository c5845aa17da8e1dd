// Conv2dKernels.few, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 6b8915c415a1bb34929e4e443864369a6744bed410603d945b9c38f6d9e545a8
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 123122b5628d73fecadb1bd77899da784ae270a8d292b21eb50138bb89124185
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 def327505b5f3edbf612ef13762973cde9be7b2d77aff406514157153129cb01
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 15123e66bdce724c12ac405061960368966dce87b0a3cc903b43f01c12144c46
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 54bf45e74b43d7716bc2a988fd99ddc82b1aaddc34bbc17f1db8809b228cc7bc
// flag eddy.kernels.export=true
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void few(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_163, b_173, b_183, b_189, b_21, b_211, b_220, b_234, b_242, b_252, b_261, b_267, b_289, b_298, b_311, b_319, b_329, b_338, b_344, b_366, b_375, b_388, b_396, b_406, b_415, b_421, b_443, b_452, b_65, b_71, b_81, b_87;
  float f_102, f_103, f_104, f_105, f_111, f_112, f_113, f_114, f_122, f_129, f_134, f_139, f_144, f_145, f_146, f_147, f_148, f_164, f_168, f_169, f_174, f_179, f_180, f_184, f_185, f_186, f_187, f_188, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_210, f_212, f_213, f_214, f_215, f_221, f_226, f_227, f_243, f_247, f_248, f_253, f_258, f_259, f_262, f_263, f_264, f_265, f_266, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_285, f_286, f_288, f_290, f_291, f_292, f_293, f_299, f_304, f_305, f_320, f_324, f_325, f_330, f_335, f_336, f_339, f_340, f_341, f_342, f_343, f_345, f_346, f_347, f_348, f_349, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_365, f_367, f_368, f_369, f_370, f_376, f_381, f_382, f_397, f_401, f_402, f_407, f_412, f_413, f_416, f_417, f_418, f_419, f_420, f_422, f_423, f_424, f_425, f_426, f_427, f_428, f_429, f_430, f_431, f_432, f_433, f_434, f_435, f_436, f_437, f_438, f_439, f_440, f_442, f_444, f_445, f_446, f_447, f_45, f_453, f_458, f_459, f_46, f_47, f_48;
  int i_100, i_106, i_107, i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_123, i_124, i_125, i_13, i_130, i_135, i_140, i_149, i_15, i_150, i_152, i_153, i_155, i_157, i_159, i_161, i_162, i_17, i_170, i_171, i_172, i_175, i_182, i_19, i_20, i_209, i_216, i_217, i_218, i_219, i_222, i_229, i_23, i_230, i_235, i_236, i_237, i_238, i_239, i_24, i_240, i_241, i_249, i_25, i_250, i_251, i_254, i_26, i_260, i_27, i_28, i_287, i_29, i_294, i_295, i_296, i_297, i_30, i_300, i_306, i_307, i_31, i_312, i_313, i_314, i_315, i_316, i_317, i_318, i_32, i_326, i_327, i_328, i_33, i_331, i_337, i_34, i_35, i_36, i_364, i_371, i_372, i_373, i_374, i_377, i_383, i_384, i_389, i_390, i_391, i_392, i_393, i_394, i_395, i_403, i_404, i_405, i_408, i_414, i_441, i_448, i_449, i_450, i_451, i_454, i_460, i_461, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_66, i_67, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_126, l_127, l_131, l_132, l_136, l_137, l_141, l_142, l_165, l_166, l_176, l_177, l_223, l_224, l_231, l_232, l_244, l_245, l_255, l_256, l_301, l_302, l_308, l_309, l_321, l_322, l_332, l_333, l_378, l_379, l_385, l_386, l_398, l_399, l_409, l_410, l_455, l_456, l_462, l_463;
  ulong ul_0, ul_1, ul_10, ul_12, ul_121, ul_128, ul_133, ul_138, ul_14, ul_143, ul_151, ul_154, ul_156, ul_158, ul_16, ul_160, ul_167, ul_178, ul_18, ul_181, ul_2, ul_22, ul_225, ul_228, ul_233, ul_246, ul_257, ul_3, ul_303, ul_310, ul_323, ul_334, ul_37, ul_38, ul_380, ul_387, ul_39, ul_4, ul_40, ul_400, ul_41, ul_411, ul_42, ul_43, ul_44, ul_457, ul_464, ul_6, ul_8;

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
  ul_10  =  ul_3 + 56L;
  i_11  =  *((__global int *) (params + 56L));
  ul_12  =  ul_3 + 60L;
  i_13  =  *((__global int *) (params + 60L));
  ul_14  =  ul_3 + 72L;
  i_15  =  *((__global int *) (params + 72L));
  ul_16  =  ul_3 + 76L;
  i_17  =  *((__global int *) (params + 76L));
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
    ul_37  =  ul_3 + 100L;
    ul_38  =  ul_3 + 96L;
    ul_39  =  ul_3 + 68L;
    ul_40  =  ul_3 + 64L;
    ul_41  =  ul_3 + 88L;
    ul_42  =  ul_3 + 84L;
    ul_43  =  ul_3 + 80L;
    ul_44  =  ul_3 + 92L;
    // BLOCK 2 MERGES [1 19 ]
    f_45  =  0.0F;
    f_46  =  0.0F;
    f_47  =  0.0F;
    f_48  =  0.0F;
    i_49  =  0;
    for(;i_49 < i_24;)
    {
      // BLOCK 3
      i_50  =  *((__global int *) (params + 92L));
      i_51  =  *((__global int *) (params + 76L));
      i_52  =  *((__global int *) (params + 80L));
      i_53  =  *((__global int *) (params + 84L));
      i_54  =  *((__global int *) (params + 88L));
      i_55  =  *((__global int *) (params + 64L));
      i_56  =  *((__global int *) (params + 68L));
      i_57  =  *((__global int *) (params + 56L));
      i_58  =  *((__global int *) (params + 60L));
      i_59  =  *((__global int *) (params + 96L));
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
      i_73  =  *((__global int *) (params + 100L));
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
    i_230  =  i_229 + i_219;
    l_231  =  (long) i_230;
    l_232  =  l_231 << 2;
    ul_233  =  ul_0 + l_232;
    *((__global float *) (arena + l_232))  =  f_221;
    b_234  =  i_35 < i_5;
    if(b_234)
    {
      // BLOCK 39
      i_235  =  *((__global int *) (params + 52L));
      i_236  =  *((__global int *) (params + 4L));
      i_237  =  *((__global int *) (params + 48L));
      i_238  =  *((__global int *) (params + 24L));
      i_239  =  *((__global int *) (params + 32L));
      i_240  =  *((__global int *) (params + 20L));
      i_241  =  i_235 + i_36;
      b_242  =  i_240 == 0;
      if(b_242)
      {
        // BLOCK 40
        f_243  =  f_46;
      }  // B39
      else
      {
        // BLOCK 41
        l_244  =  (long) i_241;
        l_245  =  l_244 << 2;
        ul_246  =  ul_2 + l_245;
        f_247  =  *((__global float *) (bias + l_245));
        f_248  =  f_247 + f_46;
        f_243  =  f_248;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_249  =  i_20 / i_236;
      i_250  =  i_249 * i_237;
      i_251  =  i_250 + i_241;
      b_252  =  i_238 < 0;
      if(b_252)
      {
        // BLOCK 43
        f_253  =  f_243;
      }  // B42
      else
      {
        // BLOCK 44
        i_254  =  i_251 + i_238;
        l_255  =  (long) i_254;
        l_256  =  l_255 << 2;
        ul_257  =  ul_0 + l_256;
        f_258  =  *((__global float *) (arena + l_256));
        f_259  =  f_258 + f_243;
        f_253  =  f_259;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_260  =  *((__global int *) (params + 28L));
      b_261  =  i_260 == 1;
      if(b_261)
      {
        // BLOCK 46
        f_262  =  -f_253;
        f_263  =  exp(f_262);
        f_264  =  f_263 + 1.0F;
        f_265  =  f_253 / f_264;
        f_266  =  f_265;
      }  // B45
      else
      {
        // BLOCK 47
        b_267  =  i_260 == 2;
        if(b_267)
        {
          // BLOCK 48
          f_268  =  fabs(f_253);
          f_269  =  fma(f_268, 0.34F, 1.0F);
          f_270  =  1.0F / f_269;
          f_271  =  fma(f_270, -0.026121028F, 0.13950191F);
          f_272  =  f_271 * f_270;
          f_273  =  f_272 - 0.2731372F;
          f_274  =  fma(f_270, f_273, 0.20218718F);
          f_275  =  f_274 * f_270;
          f_276  =  f_275 - 0.044721164F;
          f_277  =  fma(f_270, f_276, 0.115360156F);
          f_278  =  fma(f_270, f_277, 0.11519744F);
          f_279  =  fma(f_270, f_278, 0.13611223F);
          f_280  =  fma(f_270, f_279, 0.1356205F);
          f_281  =  f_268 * -0.5F;
          f_282  =  f_281 * f_268;
          f_283  =  exp(f_282);
          f_284  =  f_283 * f_270;
          f_285  =  f_280 * f_284;
          f_286  =  f_285 * f_253;
          i_287  =  isless(f_253, 0.0F);
          if(i_287 == 1)
          {
            // BLOCK 49
            f_266  =  f_286;
          }  // B48
          else
          {
            // BLOCK 50
            f_288  =  f_253 - f_286;
            f_266  =  f_288;
          }  // B48
        }  // B47
        else
        {
          // BLOCK 51
          b_289  =  i_260 == 3;
          if(b_289)
          {
            // BLOCK 52
            f_290  =  f_253 * -1.702F;
            f_291  =  exp(f_290);
            f_292  =  f_291 + 1.0F;
            f_293  =  f_253 / f_292;
            f_266  =  f_293;
          }  // B51
          else
          {
            // BLOCK 53
            f_266  =  f_253;
          }  // B51
        }  // B47
      }  // B45
      // BLOCK 54 MERGES [46 49 53 52 50 ]
      i_294  =  i_251 * i_236;
      i_295  =  i_294 + i_20;
      i_296  =  i_236 * i_249;
      i_297  =  i_295 - i_296;
      b_298  =  i_239 < 0;
      if(b_298)
      {
        // BLOCK 55
        f_299  =  f_266;
      }  // B54
      else
      {
        // BLOCK 56
        i_300  =  i_297 + i_239;
        l_301  =  (long) i_300;
        l_302  =  l_301 << 2;
        ul_303  =  ul_0 + l_302;
        f_304  =  *((__global float *) (arena + l_302));
        f_305  =  f_304 + f_266;
        f_299  =  f_305;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      i_306  =  *((__global int *) (params + 16L));
      i_307  =  i_306 + i_297;
      l_308  =  (long) i_307;
      l_309  =  l_308 << 2;
      ul_310  =  ul_0 + l_309;
      *((__global float *) (arena + l_309))  =  f_299;
    }  // B38
    else
    {
      // BLOCK 58
    }  // B38
    // BLOCK 59 MERGES [58 57 ]
    b_311  =  i_33 < i_5;
    if(b_311)
    {
      // BLOCK 60
      i_312  =  *((__global int *) (params + 52L));
      i_313  =  *((__global int *) (params + 4L));
      i_314  =  *((__global int *) (params + 48L));
      i_315  =  *((__global int *) (params + 24L));
      i_316  =  *((__global int *) (params + 32L));
      i_317  =  *((__global int *) (params + 20L));
      i_318  =  i_312 + i_34;
      b_319  =  i_317 == 0;
      if(b_319)
      {
        // BLOCK 61
        f_320  =  f_47;
      }  // B60
      else
      {
        // BLOCK 62
        l_321  =  (long) i_318;
        l_322  =  l_321 << 2;
        ul_323  =  ul_2 + l_322;
        f_324  =  *((__global float *) (bias + l_322));
        f_325  =  f_324 + f_47;
        f_320  =  f_325;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      i_326  =  i_20 / i_313;
      i_327  =  i_326 * i_314;
      i_328  =  i_327 + i_318;
      b_329  =  i_315 < 0;
      if(b_329)
      {
        // BLOCK 64
        f_330  =  f_320;
      }  // B63
      else
      {
        // BLOCK 65
        i_331  =  i_328 + i_315;
        l_332  =  (long) i_331;
        l_333  =  l_332 << 2;
        ul_334  =  ul_0 + l_333;
        f_335  =  *((__global float *) (arena + l_333));
        f_336  =  f_335 + f_320;
        f_330  =  f_336;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      i_337  =  *((__global int *) (params + 28L));
      b_338  =  i_337 == 1;
      if(b_338)
      {
        // BLOCK 67
        f_339  =  -f_330;
        f_340  =  exp(f_339);
        f_341  =  f_340 + 1.0F;
        f_342  =  f_330 / f_341;
        f_343  =  f_342;
      }  // B66
      else
      {
        // BLOCK 68
        b_344  =  i_337 == 2;
        if(b_344)
        {
          // BLOCK 69
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
            // BLOCK 70
            f_343  =  f_363;
          }  // B69
          else
          {
            // BLOCK 71
            f_365  =  f_330 - f_363;
            f_343  =  f_365;
          }  // B69
        }  // B68
        else
        {
          // BLOCK 72
          b_366  =  i_337 == 3;
          if(b_366)
          {
            // BLOCK 73
            f_367  =  f_330 * -1.702F;
            f_368  =  exp(f_367);
            f_369  =  f_368 + 1.0F;
            f_370  =  f_330 / f_369;
            f_343  =  f_370;
          }  // B72
          else
          {
            // BLOCK 74
            f_343  =  f_330;
          }  // B72
        }  // B68
      }  // B66
      // BLOCK 75 MERGES [67 70 74 73 71 ]
      i_371  =  i_328 * i_313;
      i_372  =  i_371 + i_20;
      i_373  =  i_313 * i_326;
      i_374  =  i_372 - i_373;
      b_375  =  i_316 < 0;
      if(b_375)
      {
        // BLOCK 76
        f_376  =  f_343;
      }  // B75
      else
      {
        // BLOCK 77
        i_377  =  i_374 + i_316;
        l_378  =  (long) i_377;
        l_379  =  l_378 << 2;
        ul_380  =  ul_0 + l_379;
        f_381  =  *((__global float *) (arena + l_379));
        f_382  =  f_381 + f_343;
        f_376  =  f_382;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_383  =  *((__global int *) (params + 16L));
      i_384  =  i_383 + i_374;
      l_385  =  (long) i_384;
      l_386  =  l_385 << 2;
      ul_387  =  ul_0 + l_386;
      *((__global float *) (arena + l_386))  =  f_376;
    }  // B59
    else
    {
      // BLOCK 79
    }  // B59
    // BLOCK 80 MERGES [79 78 ]
    b_388  =  i_30 < i_5;
    if(b_388)
    {
      // BLOCK 81
      i_389  =  *((__global int *) (params + 52L));
      i_390  =  *((__global int *) (params + 4L));
      i_391  =  *((__global int *) (params + 48L));
      i_392  =  *((__global int *) (params + 24L));
      i_393  =  *((__global int *) (params + 32L));
      i_394  =  *((__global int *) (params + 20L));
      i_395  =  i_389 + i_32;
      b_396  =  i_394 == 0;
      if(b_396)
      {
        // BLOCK 82
        f_397  =  f_48;
      }  // B81
      else
      {
        // BLOCK 83
        l_398  =  (long) i_395;
        l_399  =  l_398 << 2;
        ul_400  =  ul_2 + l_399;
        f_401  =  *((__global float *) (bias + l_399));
        f_402  =  f_401 + f_48;
        f_397  =  f_402;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_403  =  i_20 / i_390;
      i_404  =  i_403 * i_391;
      i_405  =  i_404 + i_395;
      b_406  =  i_392 < 0;
      if(b_406)
      {
        // BLOCK 85
        f_407  =  f_397;
      }  // B84
      else
      {
        // BLOCK 86
        i_408  =  i_405 + i_392;
        l_409  =  (long) i_408;
        l_410  =  l_409 << 2;
        ul_411  =  ul_0 + l_410;
        f_412  =  *((__global float *) (arena + l_410));
        f_413  =  f_412 + f_397;
        f_407  =  f_413;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_414  =  *((__global int *) (params + 28L));
      b_415  =  i_414 == 1;
      if(b_415)
      {
        // BLOCK 88
        f_416  =  -f_407;
        f_417  =  exp(f_416);
        f_418  =  f_417 + 1.0F;
        f_419  =  f_407 / f_418;
        f_420  =  f_419;
      }  // B87
      else
      {
        // BLOCK 89
        b_421  =  i_414 == 2;
        if(b_421)
        {
          // BLOCK 90
          f_422  =  fabs(f_407);
          f_423  =  fma(f_422, 0.34F, 1.0F);
          f_424  =  1.0F / f_423;
          f_425  =  fma(f_424, -0.026121028F, 0.13950191F);
          f_426  =  f_425 * f_424;
          f_427  =  f_426 - 0.2731372F;
          f_428  =  fma(f_424, f_427, 0.20218718F);
          f_429  =  f_428 * f_424;
          f_430  =  f_429 - 0.044721164F;
          f_431  =  fma(f_424, f_430, 0.115360156F);
          f_432  =  fma(f_424, f_431, 0.11519744F);
          f_433  =  fma(f_424, f_432, 0.13611223F);
          f_434  =  fma(f_424, f_433, 0.1356205F);
          f_435  =  f_422 * -0.5F;
          f_436  =  f_435 * f_422;
          f_437  =  exp(f_436);
          f_438  =  f_437 * f_424;
          f_439  =  f_434 * f_438;
          f_440  =  f_439 * f_407;
          i_441  =  isless(f_407, 0.0F);
          if(i_441 == 1)
          {
            // BLOCK 91
            f_420  =  f_440;
          }  // B90
          else
          {
            // BLOCK 92
            f_442  =  f_407 - f_440;
            f_420  =  f_442;
          }  // B90
        }  // B89
        else
        {
          // BLOCK 93
          b_443  =  i_414 == 3;
          if(b_443)
          {
            // BLOCK 94
            f_444  =  f_407 * -1.702F;
            f_445  =  exp(f_444);
            f_446  =  f_445 + 1.0F;
            f_447  =  f_407 / f_446;
            f_420  =  f_447;
          }  // B93
          else
          {
            // BLOCK 95
            f_420  =  f_407;
          }  // B93
        }  // B89
      }  // B87
      // BLOCK 96 MERGES [88 91 95 94 92 ]
      i_448  =  i_405 * i_390;
      i_449  =  i_448 + i_20;
      i_450  =  i_390 * i_403;
      i_451  =  i_449 - i_450;
      b_452  =  i_393 < 0;
      if(b_452)
      {
        // BLOCK 97
        f_453  =  f_420;
      }  // B96
      else
      {
        // BLOCK 98
        i_454  =  i_451 + i_393;
        l_455  =  (long) i_454;
        l_456  =  l_455 << 2;
        ul_457  =  ul_0 + l_456;
        f_458  =  *((__global float *) (arena + l_456));
        f_459  =  f_458 + f_420;
        f_453  =  f_459;
      }  // B96
      // BLOCK 99 MERGES [97 98 ]
      i_460  =  *((__global int *) (params + 16L));
      i_461  =  i_460 + i_451;
      l_462  =  (long) i_461;
      l_463  =  l_462 << 2;
      ul_464  =  ul_0 + l_463;
      *((__global float *) (arena + l_463))  =  f_453;
    }  // B80
    else
    {
      // BLOCK 100
    }  // B80
  }  // B0
  else
  {
    // BLOCK 101
  }  // B0
  // BLOCK 102 MERGES [101 100 99 ]
  return;
}  //  kernel
