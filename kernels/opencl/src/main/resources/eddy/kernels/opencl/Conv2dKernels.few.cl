// Conv2dKernels.few, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void few(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_142, b_152, b_162, b_168, b_190, b_199, b_21, b_213, b_221, b_231, b_240, b_246, b_268, b_277, b_290, b_298, b_308, b_317, b_323, b_345, b_354, b_367, b_375, b_385, b_394, b_400, b_422, b_431, b_63, b_68, b_76, b_77, b_84;
  float f_101, f_108, f_113, f_118, f_123, f_124, f_125, f_126, f_127, f_143, f_147, f_148, f_153, f_158, f_159, f_163, f_164, f_165, f_166, f_167, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_189, f_191, f_192, f_193, f_194, f_200, f_205, f_206, f_222, f_226, f_227, f_232, f_237, f_238, f_241, f_242, f_243, f_244, f_245, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_267, f_269, f_270, f_271, f_272, f_278, f_283, f_284, f_299, f_303, f_304, f_309, f_314, f_315, f_318, f_319, f_320, f_321, f_322, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_344, f_346, f_347, f_348, f_349, f_355, f_360, f_361, f_376, f_380, f_381, f_386, f_391, f_392, f_395, f_396, f_397, f_398, f_399, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_421, f_423, f_424, f_425, f_426, f_43, f_432, f_437, f_438, f_44, f_45, f_46, f_64, f_65, f_66, f_67, f_90, f_91, f_92, f_93;
  int i_102, i_103, i_104, i_109, i_11, i_114, i_119, i_128, i_129, i_13, i_131, i_132, i_134, i_136, i_138, i_140, i_141, i_149, i_15, i_150, i_151, i_154, i_161, i_17, i_188, i_19, i_195, i_196, i_197, i_198, i_20, i_201, i_208, i_209, i_214, i_215, i_216, i_217, i_218, i_219, i_220, i_228, i_229, i_23, i_230, i_233, i_239, i_24, i_25, i_26, i_266, i_27, i_273, i_274, i_275, i_276, i_279, i_28, i_285, i_286, i_29, i_291, i_292, i_293, i_294, i_295, i_296, i_297, i_30, i_305, i_306, i_307, i_31, i_310, i_316, i_32, i_33, i_34, i_343, i_35, i_350, i_351, i_352, i_353, i_356, i_36, i_362, i_363, i_368, i_369, i_370, i_371, i_372, i_373, i_374, i_382, i_383, i_384, i_387, i_393, i_420, i_427, i_428, i_429, i_430, i_433, i_439, i_440, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_87, i_88, i_89, i_9, i_94, i_95, i_96, i_97;
  long l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_144, l_145, l_155, l_156, l_202, l_203, l_210, l_211, l_223, l_224, l_234, l_235, l_280, l_281, l_287, l_288, l_300, l_301, l_311, l_312, l_357, l_358, l_364, l_365, l_377, l_378, l_388, l_389, l_434, l_435, l_441, l_442, l_98, l_99;
  ulong ul_0, ul_1, ul_10, ul_100, ul_107, ul_112, ul_117, ul_12, ul_122, ul_130, ul_133, ul_135, ul_137, ul_139, ul_14, ul_146, ul_157, ul_16, ul_160, ul_18, ul_2, ul_204, ul_207, ul_212, ul_22, ul_225, ul_236, ul_282, ul_289, ul_3, ul_302, ul_313, ul_359, ul_366, ul_37, ul_379, ul_38, ul_39, ul_390, ul_4, ul_40, ul_41, ul_42, ul_436, ul_443, ul_6, ul_8;

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
    ul_37  =  ul_3 + 88L;
    ul_38  =  ul_3 + 84L;
    ul_39  =  ul_3 + 68L;
    ul_40  =  ul_3 + 64L;
    ul_41  =  ul_3 + 80L;
    ul_42  =  ul_3 + 92L;
    // BLOCK 2 MERGES [1 17 ]
    f_43  =  0.0F;
    f_44  =  0.0F;
    f_45  =  0.0F;
    f_46  =  0.0F;
    i_47  =  0;
    for(;i_47 < i_24;)
    {
      // BLOCK 3
      i_48  =  *((__global int *) (params + 92L));
      i_49  =  *((__global int *) (params + 76L));
      i_50  =  *((__global int *) (params + 80L));
      i_51  =  *((__global int *) (params + 64L));
      i_52  =  *((__global int *) (params + 68L));
      i_53  =  *((__global int *) (params + 56L));
      i_54  =  *((__global int *) (params + 60L));
      i_55  =  *((__global int *) (params + 84L));
      i_56  =  *((__global int *) (params + 88L));
      i_57  =  i_27 / i_48;
      i_58  =  i_50 * i_57;
      i_59  =  i_47 / i_49;
      i_60  =  i_58 + i_59;
      i_61  =  i_60 - i_55;
      i_62  =  i_47 + 1;
      b_63  =  i_61 < 0;
      if(b_63)
      {
        // BLOCK 4
        f_64  =  f_43;
        f_65  =  f_44;
        f_66  =  f_45;
        f_67  =  f_46;
      }  // B3
      else
      {
        // BLOCK 5
        b_68  =  i_61 < i_51;
        if(b_68)
        {
          // BLOCK 6
          i_69  =  i_48 * i_57;
          i_70  =  i_27 - i_69;
          i_71  =  i_70 * i_50;
          i_72  =  i_49 * i_59;
          i_73  =  i_71 - i_72;
          i_74  =  i_73 - i_56;
          i_75  =  i_74 + i_47;
          b_76  =  i_75 < 0;
          if(b_76)
          {
            // BLOCK 7
            f_64  =  f_43;
            f_65  =  f_44;
            f_66  =  f_45;
            f_67  =  f_46;
          }  // B6
          else
          {
            // BLOCK 8
            b_77  =  i_75 < i_52;
            if(b_77)
            {
              // BLOCK 9
              i_78  =  i_53 * i_61;
              i_79  =  i_78 / i_51;
              i_80  =  i_54 * i_79;
              i_81  =  i_54 * i_75;
              i_82  =  i_81 / i_52;
              i_83  =  i_80 + i_82;
              b_84  =  i_83 < 0;
              if(b_84)
              {
                // BLOCK 10
                f_64  =  f_43;
                f_65  =  f_44;
                f_66  =  f_45;
                f_67  =  f_46;
              }  // B9
              else
              {
                // BLOCK 11
                i_85  =  i_9 * i_47;
                i_86  =  i_11 * i_13;
                i_87  =  i_9 * i_25;
                i_88  =  i_86 * i_87;
                i_89  =  i_88 + i_23;
                // BLOCK 12 MERGES [11 13 ]
                f_90  =  f_43;
                f_91  =  f_44;
                f_92  =  f_45;
                f_93  =  f_46;
                i_94  =  0;
                for(;i_94 < i_9;)
                {
                  // BLOCK 13
                  i_95  =  i_86 * i_94;
                  i_96  =  i_89 + i_95;
                  i_97  =  i_96 + i_83;
                  l_98  =  (long) i_97;
                  l_99  =  l_98 << 2;
                  ul_100  =  ul_0 + l_99;
                  f_101  =  *((__global float *) (arena + l_99));
                  i_102  =  i_85 + i_94;
                  i_103  =  i_102 * i_5;
                  i_104  =  i_103 + i_29;
                  l_105  =  (long) i_104;
                  l_106  =  l_105 << 2;
                  ul_107  =  ul_1 + l_106;
                  f_108  =  *((__global float *) (w + l_106));
                  i_109  =  i_36 + i_103;
                  l_110  =  (long) i_109;
                  l_111  =  l_110 << 2;
                  ul_112  =  ul_1 + l_111;
                  f_113  =  *((__global float *) (w + l_111));
                  i_114  =  i_34 + i_103;
                  l_115  =  (long) i_114;
                  l_116  =  l_115 << 2;
                  ul_117  =  ul_1 + l_116;
                  f_118  =  *((__global float *) (w + l_116));
                  i_119  =  i_32 + i_103;
                  l_120  =  (long) i_119;
                  l_121  =  l_120 << 2;
                  ul_122  =  ul_1 + l_121;
                  f_123  =  *((__global float *) (w + l_121));
                  f_124  =  fma(f_101, f_123, f_93);
                  f_125  =  fma(f_101, f_118, f_92);
                  f_126  =  fma(f_101, f_113, f_91);
                  f_127  =  fma(f_101, f_108, f_90);
                  i_128  =  i_94 + 1;
                  f_90  =  f_127;
                  f_91  =  f_126;
                  f_92  =  f_125;
                  f_93  =  f_124;
                  i_94  =  i_128;
                }  // B12
                // BLOCK 14
                f_64  =  f_90;
                f_65  =  f_91;
                f_66  =  f_92;
                f_67  =  f_93;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 15
              f_64  =  f_43;
              f_65  =  f_44;
              f_66  =  f_45;
              f_67  =  f_46;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 16
          f_64  =  f_43;
          f_65  =  f_44;
          f_66  =  f_45;
          f_67  =  f_46;
        }  // B5
      }  // B3
      // BLOCK 17 MERGES [10 14 15 7 16 4 ]
      i_129  =  i_62;
      f_43  =  f_64;
      f_44  =  f_65;
      f_45  =  f_66;
      f_46  =  f_67;
      i_47  =  i_129;
    }  // B2
    // BLOCK 18
    ul_130  =  ul_3 + 52L;
    i_131  =  *((__global int *) (params + 52L));
    i_132  =  *((__global int *) (params + 4L));
    ul_133  =  ul_3 + 48L;
    i_134  =  *((__global int *) (params + 48L));
    ul_135  =  ul_3 + 24L;
    i_136  =  *((__global int *) (params + 24L));
    ul_137  =  ul_3 + 32L;
    i_138  =  *((__global int *) (params + 32L));
    ul_139  =  ul_3 + 20L;
    i_140  =  *((__global int *) (params + 20L));
    i_141  =  i_131 + i_29;
    b_142  =  i_140 == 0;
    if(b_142)
    {
      // BLOCK 19
      f_143  =  f_43;
    }  // B18
    else
    {
      // BLOCK 20
      l_144  =  (long) i_141;
      l_145  =  l_144 << 2;
      ul_146  =  ul_2 + l_145;
      f_147  =  *((__global float *) (bias + l_145));
      f_148  =  f_147 + f_43;
      f_143  =  f_148;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_149  =  i_20 / i_132;
    i_150  =  i_149 * i_134;
    i_151  =  i_150 + i_141;
    b_152  =  i_136 < 0;
    if(b_152)
    {
      // BLOCK 22
      f_153  =  f_143;
    }  // B21
    else
    {
      // BLOCK 23
      i_154  =  i_151 + i_136;
      l_155  =  (long) i_154;
      l_156  =  l_155 << 2;
      ul_157  =  ul_0 + l_156;
      f_158  =  *((__global float *) (arena + l_156));
      f_159  =  f_158 + f_143;
      f_153  =  f_159;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    ul_160  =  ul_3 + 28L;
    i_161  =  *((__global int *) (params + 28L));
    b_162  =  i_161 == 1;
    if(b_162)
    {
      // BLOCK 25
      f_163  =  -f_153;
      f_164  =  exp(f_163);
      f_165  =  f_164 + 1.0F;
      f_166  =  f_153 / f_165;
      f_167  =  f_166;
    }  // B24
    else
    {
      // BLOCK 26
      b_168  =  i_161 == 2;
      if(b_168)
      {
        // BLOCK 27
        f_169  =  fabs(f_153);
        f_170  =  fma(f_169, 0.34F, 1.0F);
        f_171  =  1.0F / f_170;
        f_172  =  fma(f_171, -0.026121028F, 0.13950191F);
        f_173  =  f_172 * f_171;
        f_174  =  f_173 - 0.2731372F;
        f_175  =  fma(f_171, f_174, 0.20218718F);
        f_176  =  f_175 * f_171;
        f_177  =  f_176 - 0.044721164F;
        f_178  =  fma(f_171, f_177, 0.115360156F);
        f_179  =  fma(f_171, f_178, 0.11519744F);
        f_180  =  fma(f_171, f_179, 0.13611223F);
        f_181  =  fma(f_171, f_180, 0.1356205F);
        f_182  =  f_169 * -0.5F;
        f_183  =  f_182 * f_169;
        f_184  =  exp(f_183);
        f_185  =  f_184 * f_171;
        f_186  =  f_181 * f_185;
        f_187  =  f_186 * f_153;
        i_188  =  isless(f_153, 0.0F);
        if(i_188 == 1)
        {
          // BLOCK 28
          f_167  =  f_187;
        }  // B27
        else
        {
          // BLOCK 29
          f_189  =  f_153 - f_187;
          f_167  =  f_189;
        }  // B27
      }  // B26
      else
      {
        // BLOCK 30
        b_190  =  i_161 == 3;
        if(b_190)
        {
          // BLOCK 31
          f_191  =  f_153 * -1.702F;
          f_192  =  exp(f_191);
          f_193  =  f_192 + 1.0F;
          f_194  =  f_153 / f_193;
          f_167  =  f_194;
        }  // B30
        else
        {
          // BLOCK 32
          f_167  =  f_153;
        }  // B30
      }  // B26
    }  // B24
    // BLOCK 33 MERGES [25 28 32 31 29 ]
    i_195  =  i_151 * i_132;
    i_196  =  i_195 + i_20;
    i_197  =  i_132 * i_149;
    i_198  =  i_196 - i_197;
    b_199  =  i_138 < 0;
    if(b_199)
    {
      // BLOCK 34
      f_200  =  f_167;
    }  // B33
    else
    {
      // BLOCK 35
      i_201  =  i_198 + i_138;
      l_202  =  (long) i_201;
      l_203  =  l_202 << 2;
      ul_204  =  ul_0 + l_203;
      f_205  =  *((__global float *) (arena + l_203));
      f_206  =  f_205 + f_167;
      f_200  =  f_206;
    }  // B33
    // BLOCK 36 MERGES [34 35 ]
    ul_207  =  ul_3 + 16L;
    i_208  =  *((__global int *) (params + 16L));
    i_209  =  i_208 + i_198;
    l_210  =  (long) i_209;
    l_211  =  l_210 << 2;
    ul_212  =  ul_0 + l_211;
    *((__global float *) (arena + l_211))  =  f_200;
    b_213  =  i_35 < i_5;
    if(b_213)
    {
      // BLOCK 37
      i_214  =  *((__global int *) (params + 52L));
      i_215  =  *((__global int *) (params + 4L));
      i_216  =  *((__global int *) (params + 48L));
      i_217  =  *((__global int *) (params + 24L));
      i_218  =  *((__global int *) (params + 32L));
      i_219  =  *((__global int *) (params + 20L));
      i_220  =  i_214 + i_36;
      b_221  =  i_219 == 0;
      if(b_221)
      {
        // BLOCK 38
        f_222  =  f_44;
      }  // B37
      else
      {
        // BLOCK 39
        l_223  =  (long) i_220;
        l_224  =  l_223 << 2;
        ul_225  =  ul_2 + l_224;
        f_226  =  *((__global float *) (bias + l_224));
        f_227  =  f_226 + f_44;
        f_222  =  f_227;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_228  =  i_20 / i_215;
      i_229  =  i_228 * i_216;
      i_230  =  i_229 + i_220;
      b_231  =  i_217 < 0;
      if(b_231)
      {
        // BLOCK 41
        f_232  =  f_222;
      }  // B40
      else
      {
        // BLOCK 42
        i_233  =  i_230 + i_217;
        l_234  =  (long) i_233;
        l_235  =  l_234 << 2;
        ul_236  =  ul_0 + l_235;
        f_237  =  *((__global float *) (arena + l_235));
        f_238  =  f_237 + f_222;
        f_232  =  f_238;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_239  =  *((__global int *) (params + 28L));
      b_240  =  i_239 == 1;
      if(b_240)
      {
        // BLOCK 44
        f_241  =  -f_232;
        f_242  =  exp(f_241);
        f_243  =  f_242 + 1.0F;
        f_244  =  f_232 / f_243;
        f_245  =  f_244;
      }  // B43
      else
      {
        // BLOCK 45
        b_246  =  i_239 == 2;
        if(b_246)
        {
          // BLOCK 46
          f_247  =  fabs(f_232);
          f_248  =  fma(f_247, 0.34F, 1.0F);
          f_249  =  1.0F / f_248;
          f_250  =  fma(f_249, -0.026121028F, 0.13950191F);
          f_251  =  f_250 * f_249;
          f_252  =  f_251 - 0.2731372F;
          f_253  =  fma(f_249, f_252, 0.20218718F);
          f_254  =  f_253 * f_249;
          f_255  =  f_254 - 0.044721164F;
          f_256  =  fma(f_249, f_255, 0.115360156F);
          f_257  =  fma(f_249, f_256, 0.11519744F);
          f_258  =  fma(f_249, f_257, 0.13611223F);
          f_259  =  fma(f_249, f_258, 0.1356205F);
          f_260  =  f_247 * -0.5F;
          f_261  =  f_260 * f_247;
          f_262  =  exp(f_261);
          f_263  =  f_262 * f_249;
          f_264  =  f_259 * f_263;
          f_265  =  f_264 * f_232;
          i_266  =  isless(f_232, 0.0F);
          if(i_266 == 1)
          {
            // BLOCK 47
            f_245  =  f_265;
          }  // B46
          else
          {
            // BLOCK 48
            f_267  =  f_232 - f_265;
            f_245  =  f_267;
          }  // B46
        }  // B45
        else
        {
          // BLOCK 49
          b_268  =  i_239 == 3;
          if(b_268)
          {
            // BLOCK 50
            f_269  =  f_232 * -1.702F;
            f_270  =  exp(f_269);
            f_271  =  f_270 + 1.0F;
            f_272  =  f_232 / f_271;
            f_245  =  f_272;
          }  // B49
          else
          {
            // BLOCK 51
            f_245  =  f_232;
          }  // B49
        }  // B45
      }  // B43
      // BLOCK 52 MERGES [44 47 51 50 48 ]
      i_273  =  i_230 * i_215;
      i_274  =  i_273 + i_20;
      i_275  =  i_215 * i_228;
      i_276  =  i_274 - i_275;
      b_277  =  i_218 < 0;
      if(b_277)
      {
        // BLOCK 53
        f_278  =  f_245;
      }  // B52
      else
      {
        // BLOCK 54
        i_279  =  i_276 + i_218;
        l_280  =  (long) i_279;
        l_281  =  l_280 << 2;
        ul_282  =  ul_0 + l_281;
        f_283  =  *((__global float *) (arena + l_281));
        f_284  =  f_283 + f_245;
        f_278  =  f_284;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_285  =  *((__global int *) (params + 16L));
      i_286  =  i_285 + i_276;
      l_287  =  (long) i_286;
      l_288  =  l_287 << 2;
      ul_289  =  ul_0 + l_288;
      *((__global float *) (arena + l_288))  =  f_278;
    }  // B36
    else
    {
      // BLOCK 56
    }  // B36
    // BLOCK 57 MERGES [56 55 ]
    b_290  =  i_33 < i_5;
    if(b_290)
    {
      // BLOCK 58
      i_291  =  *((__global int *) (params + 52L));
      i_292  =  *((__global int *) (params + 4L));
      i_293  =  *((__global int *) (params + 48L));
      i_294  =  *((__global int *) (params + 24L));
      i_295  =  *((__global int *) (params + 32L));
      i_296  =  *((__global int *) (params + 20L));
      i_297  =  i_291 + i_34;
      b_298  =  i_296 == 0;
      if(b_298)
      {
        // BLOCK 59
        f_299  =  f_45;
      }  // B58
      else
      {
        // BLOCK 60
        l_300  =  (long) i_297;
        l_301  =  l_300 << 2;
        ul_302  =  ul_2 + l_301;
        f_303  =  *((__global float *) (bias + l_301));
        f_304  =  f_303 + f_45;
        f_299  =  f_304;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      i_305  =  i_20 / i_292;
      i_306  =  i_305 * i_293;
      i_307  =  i_306 + i_297;
      b_308  =  i_294 < 0;
      if(b_308)
      {
        // BLOCK 62
        f_309  =  f_299;
      }  // B61
      else
      {
        // BLOCK 63
        i_310  =  i_307 + i_294;
        l_311  =  (long) i_310;
        l_312  =  l_311 << 2;
        ul_313  =  ul_0 + l_312;
        f_314  =  *((__global float *) (arena + l_312));
        f_315  =  f_314 + f_299;
        f_309  =  f_315;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_316  =  *((__global int *) (params + 28L));
      b_317  =  i_316 == 1;
      if(b_317)
      {
        // BLOCK 65
        f_318  =  -f_309;
        f_319  =  exp(f_318);
        f_320  =  f_319 + 1.0F;
        f_321  =  f_309 / f_320;
        f_322  =  f_321;
      }  // B64
      else
      {
        // BLOCK 66
        b_323  =  i_316 == 2;
        if(b_323)
        {
          // BLOCK 67
          f_324  =  fabs(f_309);
          f_325  =  fma(f_324, 0.34F, 1.0F);
          f_326  =  1.0F / f_325;
          f_327  =  fma(f_326, -0.026121028F, 0.13950191F);
          f_328  =  f_327 * f_326;
          f_329  =  f_328 - 0.2731372F;
          f_330  =  fma(f_326, f_329, 0.20218718F);
          f_331  =  f_330 * f_326;
          f_332  =  f_331 - 0.044721164F;
          f_333  =  fma(f_326, f_332, 0.115360156F);
          f_334  =  fma(f_326, f_333, 0.11519744F);
          f_335  =  fma(f_326, f_334, 0.13611223F);
          f_336  =  fma(f_326, f_335, 0.1356205F);
          f_337  =  f_324 * -0.5F;
          f_338  =  f_337 * f_324;
          f_339  =  exp(f_338);
          f_340  =  f_339 * f_326;
          f_341  =  f_336 * f_340;
          f_342  =  f_341 * f_309;
          i_343  =  isless(f_309, 0.0F);
          if(i_343 == 1)
          {
            // BLOCK 68
            f_322  =  f_342;
          }  // B67
          else
          {
            // BLOCK 69
            f_344  =  f_309 - f_342;
            f_322  =  f_344;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          b_345  =  i_316 == 3;
          if(b_345)
          {
            // BLOCK 71
            f_346  =  f_309 * -1.702F;
            f_347  =  exp(f_346);
            f_348  =  f_347 + 1.0F;
            f_349  =  f_309 / f_348;
            f_322  =  f_349;
          }  // B70
          else
          {
            // BLOCK 72
            f_322  =  f_309;
          }  // B70
        }  // B66
      }  // B64
      // BLOCK 73 MERGES [65 68 72 71 69 ]
      i_350  =  i_307 * i_292;
      i_351  =  i_350 + i_20;
      i_352  =  i_292 * i_305;
      i_353  =  i_351 - i_352;
      b_354  =  i_295 < 0;
      if(b_354)
      {
        // BLOCK 74
        f_355  =  f_322;
      }  // B73
      else
      {
        // BLOCK 75
        i_356  =  i_353 + i_295;
        l_357  =  (long) i_356;
        l_358  =  l_357 << 2;
        ul_359  =  ul_0 + l_358;
        f_360  =  *((__global float *) (arena + l_358));
        f_361  =  f_360 + f_322;
        f_355  =  f_361;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      i_362  =  *((__global int *) (params + 16L));
      i_363  =  i_362 + i_353;
      l_364  =  (long) i_363;
      l_365  =  l_364 << 2;
      ul_366  =  ul_0 + l_365;
      *((__global float *) (arena + l_365))  =  f_355;
    }  // B57
    else
    {
      // BLOCK 77
    }  // B57
    // BLOCK 78 MERGES [77 76 ]
    b_367  =  i_30 < i_5;
    if(b_367)
    {
      // BLOCK 79
      i_368  =  *((__global int *) (params + 52L));
      i_369  =  *((__global int *) (params + 4L));
      i_370  =  *((__global int *) (params + 48L));
      i_371  =  *((__global int *) (params + 24L));
      i_372  =  *((__global int *) (params + 32L));
      i_373  =  *((__global int *) (params + 20L));
      i_374  =  i_368 + i_32;
      b_375  =  i_373 == 0;
      if(b_375)
      {
        // BLOCK 80
        f_376  =  f_46;
      }  // B79
      else
      {
        // BLOCK 81
        l_377  =  (long) i_374;
        l_378  =  l_377 << 2;
        ul_379  =  ul_2 + l_378;
        f_380  =  *((__global float *) (bias + l_378));
        f_381  =  f_380 + f_46;
        f_376  =  f_381;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      i_382  =  i_20 / i_369;
      i_383  =  i_382 * i_370;
      i_384  =  i_383 + i_374;
      b_385  =  i_371 < 0;
      if(b_385)
      {
        // BLOCK 83
        f_386  =  f_376;
      }  // B82
      else
      {
        // BLOCK 84
        i_387  =  i_384 + i_371;
        l_388  =  (long) i_387;
        l_389  =  l_388 << 2;
        ul_390  =  ul_0 + l_389;
        f_391  =  *((__global float *) (arena + l_389));
        f_392  =  f_391 + f_376;
        f_386  =  f_392;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_393  =  *((__global int *) (params + 28L));
      b_394  =  i_393 == 1;
      if(b_394)
      {
        // BLOCK 86
        f_395  =  -f_386;
        f_396  =  exp(f_395);
        f_397  =  f_396 + 1.0F;
        f_398  =  f_386 / f_397;
        f_399  =  f_398;
      }  // B85
      else
      {
        // BLOCK 87
        b_400  =  i_393 == 2;
        if(b_400)
        {
          // BLOCK 88
          f_401  =  fabs(f_386);
          f_402  =  fma(f_401, 0.34F, 1.0F);
          f_403  =  1.0F / f_402;
          f_404  =  fma(f_403, -0.026121028F, 0.13950191F);
          f_405  =  f_404 * f_403;
          f_406  =  f_405 - 0.2731372F;
          f_407  =  fma(f_403, f_406, 0.20218718F);
          f_408  =  f_407 * f_403;
          f_409  =  f_408 - 0.044721164F;
          f_410  =  fma(f_403, f_409, 0.115360156F);
          f_411  =  fma(f_403, f_410, 0.11519744F);
          f_412  =  fma(f_403, f_411, 0.13611223F);
          f_413  =  fma(f_403, f_412, 0.1356205F);
          f_414  =  f_401 * -0.5F;
          f_415  =  f_414 * f_401;
          f_416  =  exp(f_415);
          f_417  =  f_416 * f_403;
          f_418  =  f_413 * f_417;
          f_419  =  f_418 * f_386;
          i_420  =  isless(f_386, 0.0F);
          if(i_420 == 1)
          {
            // BLOCK 89
            f_399  =  f_419;
          }  // B88
          else
          {
            // BLOCK 90
            f_421  =  f_386 - f_419;
            f_399  =  f_421;
          }  // B88
        }  // B87
        else
        {
          // BLOCK 91
          b_422  =  i_393 == 3;
          if(b_422)
          {
            // BLOCK 92
            f_423  =  f_386 * -1.702F;
            f_424  =  exp(f_423);
            f_425  =  f_424 + 1.0F;
            f_426  =  f_386 / f_425;
            f_399  =  f_426;
          }  // B91
          else
          {
            // BLOCK 93
            f_399  =  f_386;
          }  // B91
        }  // B87
      }  // B85
      // BLOCK 94 MERGES [86 89 93 92 90 ]
      i_427  =  i_384 * i_369;
      i_428  =  i_427 + i_20;
      i_429  =  i_369 * i_382;
      i_430  =  i_428 - i_429;
      b_431  =  i_372 < 0;
      if(b_431)
      {
        // BLOCK 95
        f_432  =  f_399;
      }  // B94
      else
      {
        // BLOCK 96
        i_433  =  i_430 + i_372;
        l_434  =  (long) i_433;
        l_435  =  l_434 << 2;
        ul_436  =  ul_0 + l_435;
        f_437  =  *((__global float *) (arena + l_435));
        f_438  =  f_437 + f_399;
        f_432  =  f_438;
      }  // B94
      // BLOCK 97 MERGES [95 96 ]
      i_439  =  *((__global int *) (params + 16L));
      i_440  =  i_439 + i_430;
      l_441  =  (long) i_440;
      l_442  =  l_441 << 2;
      ul_443  =  ul_0 + l_442;
      *((__global float *) (arena + l_442))  =  f_432;
    }  // B78
    else
    {
      // BLOCK 98
    }  // B78
  }  // B0
  else
  {
    // BLOCK 99
  }  // B0
  // BLOCK 100 MERGES [99 98 97 ]
  return;
}  //  kernel
