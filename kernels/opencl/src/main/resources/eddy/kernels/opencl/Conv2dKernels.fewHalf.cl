// Conv2dKernels.fewHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

__kernel void fewHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_150, b_160, b_170, b_176, b_198, b_207, b_21, b_221, b_229, b_239, b_248, b_254, b_276, b_285, b_298, b_306, b_316, b_325, b_331, b_353, b_362, b_375, b_383, b_393, b_402, b_408, b_430, b_439, b_63, b_68, b_76, b_77, b_84;
  float f_101, f_125, f_126, f_128, f_129, f_131, f_132, f_134, f_135, f_151, f_155, f_156, f_161, f_166, f_167, f_171, f_172, f_173, f_174, f_175, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_197, f_199, f_200, f_201, f_202, f_208, f_213, f_214, f_230, f_234, f_235, f_240, f_245, f_246, f_249, f_250, f_251, f_252, f_253, f_255, f_256, f_257, f_258, f_259, f_260, f_261, f_262, f_263, f_264, f_265, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_275, f_277, f_278, f_279, f_280, f_286, f_291, f_292, f_307, f_311, f_312, f_317, f_322, f_323, f_326, f_327, f_328, f_329, f_330, f_332, f_333, f_334, f_335, f_336, f_337, f_338, f_339, f_340, f_341, f_342, f_343, f_344, f_345, f_346, f_347, f_348, f_349, f_350, f_352, f_354, f_355, f_356, f_357, f_363, f_368, f_369, f_384, f_388, f_389, f_394, f_399, f_400, f_403, f_404, f_405, f_406, f_407, f_409, f_410, f_411, f_412, f_413, f_414, f_415, f_416, f_417, f_418, f_419, f_420, f_421, f_422, f_423, f_424, f_425, f_426, f_427, f_429, f_43, f_431, f_432, f_433, f_434, f_44, f_440, f_445, f_446, f_45, f_46, f_64, f_65, f_66, f_67, f_90, f_91, f_92, f_93;
  int i_102, i_103, i_104, i_109, i_11, i_114, i_119, i_124, i_127, i_13, i_130, i_133, i_136, i_137, i_139, i_140, i_142, i_144, i_146, i_148, i_149, i_15, i_157, i_158, i_159, i_162, i_169, i_17, i_19, i_196, i_20, i_203, i_204, i_205, i_206, i_209, i_216, i_217, i_222, i_223, i_224, i_225, i_226, i_227, i_228, i_23, i_236, i_237, i_238, i_24, i_241, i_247, i_25, i_26, i_27, i_274, i_28, i_281, i_282, i_283, i_284, i_287, i_29, i_293, i_294, i_299, i_30, i_300, i_301, i_302, i_303, i_304, i_305, i_31, i_313, i_314, i_315, i_318, i_32, i_324, i_33, i_34, i_35, i_351, i_358, i_359, i_36, i_360, i_361, i_364, i_370, i_371, i_376, i_377, i_378, i_379, i_380, i_381, i_382, i_390, i_391, i_392, i_395, i_401, i_428, i_435, i_436, i_437, i_438, i_441, i_447, i_448, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_87, i_88, i_89, i_9, i_94, i_95, i_96, i_97;
  long l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_152, l_153, l_163, l_164, l_210, l_211, l_218, l_219, l_231, l_232, l_242, l_243, l_288, l_289, l_295, l_296, l_308, l_309, l_319, l_320, l_365, l_366, l_372, l_373, l_385, l_386, l_396, l_397, l_442, l_443, l_449, l_450, l_98, l_99;
  short sh_108, sh_113, sh_118, sh_123;
  ulong ul_0, ul_1, ul_10, ul_100, ul_107, ul_112, ul_117, ul_12, ul_122, ul_138, ul_14, ul_141, ul_143, ul_145, ul_147, ul_154, ul_16, ul_165, ul_168, ul_18, ul_2, ul_212, ul_215, ul_22, ul_220, ul_233, ul_244, ul_290, ul_297, ul_3, ul_310, ul_321, ul_367, ul_37, ul_374, ul_38, ul_387, ul_39, ul_398, ul_4, ul_40, ul_41, ul_42, ul_444, ul_451, ul_6, ul_8;

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
                  l_106  =  l_105 << 1;
                  ul_107  =  ul_1 + l_106;
                  sh_108  =  *((__global short *) (w + l_106));
                  i_109  =  i_36 + i_103;
                  l_110  =  (long) i_109;
                  l_111  =  l_110 << 1;
                  ul_112  =  ul_1 + l_111;
                  sh_113  =  *((__global short *) (w + l_111));
                  i_114  =  i_34 + i_103;
                  l_115  =  (long) i_114;
                  l_116  =  l_115 << 1;
                  ul_117  =  ul_1 + l_116;
                  sh_118  =  *((__global short *) (w + l_116));
                  i_119  =  i_32 + i_103;
                  l_120  =  (long) i_119;
                  l_121  =  l_120 << 1;
                  ul_122  =  ul_1 + l_121;
                  sh_123  =  *((__global short *) (w + l_121));
                  i_124  =  (int) sh_123;
                  f_125  =  half_to_float((short) i_124);
                  f_126  =  fma(f_125, f_101, f_93);
                  i_127  =  (int) sh_118;
                  f_128  =  half_to_float((short) i_127);
                  f_129  =  fma(f_128, f_101, f_92);
                  i_130  =  (int) sh_113;
                  f_131  =  half_to_float((short) i_130);
                  f_132  =  fma(f_131, f_101, f_91);
                  i_133  =  (int) sh_108;
                  f_134  =  half_to_float((short) i_133);
                  f_135  =  fma(f_134, f_101, f_90);
                  i_136  =  i_94 + 1;
                  f_90  =  f_135;
                  f_91  =  f_132;
                  f_92  =  f_129;
                  f_93  =  f_126;
                  i_94  =  i_136;
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
      i_137  =  i_62;
      f_43  =  f_64;
      f_44  =  f_65;
      f_45  =  f_66;
      f_46  =  f_67;
      i_47  =  i_137;
    }  // B2
    // BLOCK 18
    ul_138  =  ul_3 + 52L;
    i_139  =  *((__global int *) (params + 52L));
    i_140  =  *((__global int *) (params + 4L));
    ul_141  =  ul_3 + 48L;
    i_142  =  *((__global int *) (params + 48L));
    ul_143  =  ul_3 + 24L;
    i_144  =  *((__global int *) (params + 24L));
    ul_145  =  ul_3 + 32L;
    i_146  =  *((__global int *) (params + 32L));
    ul_147  =  ul_3 + 20L;
    i_148  =  *((__global int *) (params + 20L));
    i_149  =  i_139 + i_29;
    b_150  =  i_148 == 0;
    if(b_150)
    {
      // BLOCK 19
      f_151  =  f_43;
    }  // B18
    else
    {
      // BLOCK 20
      l_152  =  (long) i_149;
      l_153  =  l_152 << 2;
      ul_154  =  ul_2 + l_153;
      f_155  =  *((__global float *) (bias + l_153));
      f_156  =  f_155 + f_43;
      f_151  =  f_156;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_157  =  i_20 / i_140;
    i_158  =  i_157 * i_142;
    i_159  =  i_158 + i_149;
    b_160  =  i_144 < 0;
    if(b_160)
    {
      // BLOCK 22
      f_161  =  f_151;
    }  // B21
    else
    {
      // BLOCK 23
      i_162  =  i_159 + i_144;
      l_163  =  (long) i_162;
      l_164  =  l_163 << 2;
      ul_165  =  ul_0 + l_164;
      f_166  =  *((__global float *) (arena + l_164));
      f_167  =  f_166 + f_151;
      f_161  =  f_167;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    ul_168  =  ul_3 + 28L;
    i_169  =  *((__global int *) (params + 28L));
    b_170  =  i_169 == 1;
    if(b_170)
    {
      // BLOCK 25
      f_171  =  -f_161;
      f_172  =  exp(f_171);
      f_173  =  f_172 + 1.0F;
      f_174  =  f_161 / f_173;
      f_175  =  f_174;
    }  // B24
    else
    {
      // BLOCK 26
      b_176  =  i_169 == 2;
      if(b_176)
      {
        // BLOCK 27
        f_177  =  fabs(f_161);
        f_178  =  fma(f_177, 0.34F, 1.0F);
        f_179  =  1.0F / f_178;
        f_180  =  fma(f_179, -0.026121028F, 0.13950191F);
        f_181  =  f_180 * f_179;
        f_182  =  f_181 - 0.2731372F;
        f_183  =  fma(f_179, f_182, 0.20218718F);
        f_184  =  f_183 * f_179;
        f_185  =  f_184 - 0.044721164F;
        f_186  =  fma(f_179, f_185, 0.115360156F);
        f_187  =  fma(f_179, f_186, 0.11519744F);
        f_188  =  fma(f_179, f_187, 0.13611223F);
        f_189  =  fma(f_179, f_188, 0.1356205F);
        f_190  =  f_177 * -0.5F;
        f_191  =  f_190 * f_177;
        f_192  =  exp(f_191);
        f_193  =  f_192 * f_179;
        f_194  =  f_189 * f_193;
        f_195  =  f_194 * f_161;
        i_196  =  isless(f_161, 0.0F);
        if(i_196 == 1)
        {
          // BLOCK 28
          f_175  =  f_195;
        }  // B27
        else
        {
          // BLOCK 29
          f_197  =  f_161 - f_195;
          f_175  =  f_197;
        }  // B27
      }  // B26
      else
      {
        // BLOCK 30
        b_198  =  i_169 == 3;
        if(b_198)
        {
          // BLOCK 31
          f_199  =  f_161 * -1.702F;
          f_200  =  exp(f_199);
          f_201  =  f_200 + 1.0F;
          f_202  =  f_161 / f_201;
          f_175  =  f_202;
        }  // B30
        else
        {
          // BLOCK 32
          f_175  =  f_161;
        }  // B30
      }  // B26
    }  // B24
    // BLOCK 33 MERGES [25 28 32 31 29 ]
    i_203  =  i_159 * i_140;
    i_204  =  i_203 + i_20;
    i_205  =  i_140 * i_157;
    i_206  =  i_204 - i_205;
    b_207  =  i_146 < 0;
    if(b_207)
    {
      // BLOCK 34
      f_208  =  f_175;
    }  // B33
    else
    {
      // BLOCK 35
      i_209  =  i_206 + i_146;
      l_210  =  (long) i_209;
      l_211  =  l_210 << 2;
      ul_212  =  ul_0 + l_211;
      f_213  =  *((__global float *) (arena + l_211));
      f_214  =  f_213 + f_175;
      f_208  =  f_214;
    }  // B33
    // BLOCK 36 MERGES [34 35 ]
    ul_215  =  ul_3 + 16L;
    i_216  =  *((__global int *) (params + 16L));
    i_217  =  i_216 + i_206;
    l_218  =  (long) i_217;
    l_219  =  l_218 << 2;
    ul_220  =  ul_0 + l_219;
    *((__global float *) (arena + l_219))  =  f_208;
    b_221  =  i_35 < i_5;
    if(b_221)
    {
      // BLOCK 37
      i_222  =  *((__global int *) (params + 52L));
      i_223  =  *((__global int *) (params + 4L));
      i_224  =  *((__global int *) (params + 48L));
      i_225  =  *((__global int *) (params + 24L));
      i_226  =  *((__global int *) (params + 32L));
      i_227  =  *((__global int *) (params + 20L));
      i_228  =  i_222 + i_36;
      b_229  =  i_227 == 0;
      if(b_229)
      {
        // BLOCK 38
        f_230  =  f_44;
      }  // B37
      else
      {
        // BLOCK 39
        l_231  =  (long) i_228;
        l_232  =  l_231 << 2;
        ul_233  =  ul_2 + l_232;
        f_234  =  *((__global float *) (bias + l_232));
        f_235  =  f_234 + f_44;
        f_230  =  f_235;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_236  =  i_20 / i_223;
      i_237  =  i_236 * i_224;
      i_238  =  i_237 + i_228;
      b_239  =  i_225 < 0;
      if(b_239)
      {
        // BLOCK 41
        f_240  =  f_230;
      }  // B40
      else
      {
        // BLOCK 42
        i_241  =  i_238 + i_225;
        l_242  =  (long) i_241;
        l_243  =  l_242 << 2;
        ul_244  =  ul_0 + l_243;
        f_245  =  *((__global float *) (arena + l_243));
        f_246  =  f_245 + f_230;
        f_240  =  f_246;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_247  =  *((__global int *) (params + 28L));
      b_248  =  i_247 == 1;
      if(b_248)
      {
        // BLOCK 44
        f_249  =  -f_240;
        f_250  =  exp(f_249);
        f_251  =  f_250 + 1.0F;
        f_252  =  f_240 / f_251;
        f_253  =  f_252;
      }  // B43
      else
      {
        // BLOCK 45
        b_254  =  i_247 == 2;
        if(b_254)
        {
          // BLOCK 46
          f_255  =  fabs(f_240);
          f_256  =  fma(f_255, 0.34F, 1.0F);
          f_257  =  1.0F / f_256;
          f_258  =  fma(f_257, -0.026121028F, 0.13950191F);
          f_259  =  f_258 * f_257;
          f_260  =  f_259 - 0.2731372F;
          f_261  =  fma(f_257, f_260, 0.20218718F);
          f_262  =  f_261 * f_257;
          f_263  =  f_262 - 0.044721164F;
          f_264  =  fma(f_257, f_263, 0.115360156F);
          f_265  =  fma(f_257, f_264, 0.11519744F);
          f_266  =  fma(f_257, f_265, 0.13611223F);
          f_267  =  fma(f_257, f_266, 0.1356205F);
          f_268  =  f_255 * -0.5F;
          f_269  =  f_268 * f_255;
          f_270  =  exp(f_269);
          f_271  =  f_270 * f_257;
          f_272  =  f_267 * f_271;
          f_273  =  f_272 * f_240;
          i_274  =  isless(f_240, 0.0F);
          if(i_274 == 1)
          {
            // BLOCK 47
            f_253  =  f_273;
          }  // B46
          else
          {
            // BLOCK 48
            f_275  =  f_240 - f_273;
            f_253  =  f_275;
          }  // B46
        }  // B45
        else
        {
          // BLOCK 49
          b_276  =  i_247 == 3;
          if(b_276)
          {
            // BLOCK 50
            f_277  =  f_240 * -1.702F;
            f_278  =  exp(f_277);
            f_279  =  f_278 + 1.0F;
            f_280  =  f_240 / f_279;
            f_253  =  f_280;
          }  // B49
          else
          {
            // BLOCK 51
            f_253  =  f_240;
          }  // B49
        }  // B45
      }  // B43
      // BLOCK 52 MERGES [44 47 51 50 48 ]
      i_281  =  i_238 * i_223;
      i_282  =  i_281 + i_20;
      i_283  =  i_223 * i_236;
      i_284  =  i_282 - i_283;
      b_285  =  i_226 < 0;
      if(b_285)
      {
        // BLOCK 53
        f_286  =  f_253;
      }  // B52
      else
      {
        // BLOCK 54
        i_287  =  i_284 + i_226;
        l_288  =  (long) i_287;
        l_289  =  l_288 << 2;
        ul_290  =  ul_0 + l_289;
        f_291  =  *((__global float *) (arena + l_289));
        f_292  =  f_291 + f_253;
        f_286  =  f_292;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_293  =  *((__global int *) (params + 16L));
      i_294  =  i_293 + i_284;
      l_295  =  (long) i_294;
      l_296  =  l_295 << 2;
      ul_297  =  ul_0 + l_296;
      *((__global float *) (arena + l_296))  =  f_286;
    }  // B36
    else
    {
      // BLOCK 56
    }  // B36
    // BLOCK 57 MERGES [56 55 ]
    b_298  =  i_33 < i_5;
    if(b_298)
    {
      // BLOCK 58
      i_299  =  *((__global int *) (params + 52L));
      i_300  =  *((__global int *) (params + 4L));
      i_301  =  *((__global int *) (params + 48L));
      i_302  =  *((__global int *) (params + 24L));
      i_303  =  *((__global int *) (params + 32L));
      i_304  =  *((__global int *) (params + 20L));
      i_305  =  i_299 + i_34;
      b_306  =  i_304 == 0;
      if(b_306)
      {
        // BLOCK 59
        f_307  =  f_45;
      }  // B58
      else
      {
        // BLOCK 60
        l_308  =  (long) i_305;
        l_309  =  l_308 << 2;
        ul_310  =  ul_2 + l_309;
        f_311  =  *((__global float *) (bias + l_309));
        f_312  =  f_311 + f_45;
        f_307  =  f_312;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      i_313  =  i_20 / i_300;
      i_314  =  i_313 * i_301;
      i_315  =  i_314 + i_305;
      b_316  =  i_302 < 0;
      if(b_316)
      {
        // BLOCK 62
        f_317  =  f_307;
      }  // B61
      else
      {
        // BLOCK 63
        i_318  =  i_315 + i_302;
        l_319  =  (long) i_318;
        l_320  =  l_319 << 2;
        ul_321  =  ul_0 + l_320;
        f_322  =  *((__global float *) (arena + l_320));
        f_323  =  f_322 + f_307;
        f_317  =  f_323;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_324  =  *((__global int *) (params + 28L));
      b_325  =  i_324 == 1;
      if(b_325)
      {
        // BLOCK 65
        f_326  =  -f_317;
        f_327  =  exp(f_326);
        f_328  =  f_327 + 1.0F;
        f_329  =  f_317 / f_328;
        f_330  =  f_329;
      }  // B64
      else
      {
        // BLOCK 66
        b_331  =  i_324 == 2;
        if(b_331)
        {
          // BLOCK 67
          f_332  =  fabs(f_317);
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
          f_350  =  f_349 * f_317;
          i_351  =  isless(f_317, 0.0F);
          if(i_351 == 1)
          {
            // BLOCK 68
            f_330  =  f_350;
          }  // B67
          else
          {
            // BLOCK 69
            f_352  =  f_317 - f_350;
            f_330  =  f_352;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          b_353  =  i_324 == 3;
          if(b_353)
          {
            // BLOCK 71
            f_354  =  f_317 * -1.702F;
            f_355  =  exp(f_354);
            f_356  =  f_355 + 1.0F;
            f_357  =  f_317 / f_356;
            f_330  =  f_357;
          }  // B70
          else
          {
            // BLOCK 72
            f_330  =  f_317;
          }  // B70
        }  // B66
      }  // B64
      // BLOCK 73 MERGES [65 68 72 71 69 ]
      i_358  =  i_315 * i_300;
      i_359  =  i_358 + i_20;
      i_360  =  i_300 * i_313;
      i_361  =  i_359 - i_360;
      b_362  =  i_303 < 0;
      if(b_362)
      {
        // BLOCK 74
        f_363  =  f_330;
      }  // B73
      else
      {
        // BLOCK 75
        i_364  =  i_361 + i_303;
        l_365  =  (long) i_364;
        l_366  =  l_365 << 2;
        ul_367  =  ul_0 + l_366;
        f_368  =  *((__global float *) (arena + l_366));
        f_369  =  f_368 + f_330;
        f_363  =  f_369;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      i_370  =  *((__global int *) (params + 16L));
      i_371  =  i_370 + i_361;
      l_372  =  (long) i_371;
      l_373  =  l_372 << 2;
      ul_374  =  ul_0 + l_373;
      *((__global float *) (arena + l_373))  =  f_363;
    }  // B57
    else
    {
      // BLOCK 77
    }  // B57
    // BLOCK 78 MERGES [77 76 ]
    b_375  =  i_30 < i_5;
    if(b_375)
    {
      // BLOCK 79
      i_376  =  *((__global int *) (params + 52L));
      i_377  =  *((__global int *) (params + 4L));
      i_378  =  *((__global int *) (params + 48L));
      i_379  =  *((__global int *) (params + 24L));
      i_380  =  *((__global int *) (params + 32L));
      i_381  =  *((__global int *) (params + 20L));
      i_382  =  i_376 + i_32;
      b_383  =  i_381 == 0;
      if(b_383)
      {
        // BLOCK 80
        f_384  =  f_46;
      }  // B79
      else
      {
        // BLOCK 81
        l_385  =  (long) i_382;
        l_386  =  l_385 << 2;
        ul_387  =  ul_2 + l_386;
        f_388  =  *((__global float *) (bias + l_386));
        f_389  =  f_388 + f_46;
        f_384  =  f_389;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      i_390  =  i_20 / i_377;
      i_391  =  i_390 * i_378;
      i_392  =  i_391 + i_382;
      b_393  =  i_379 < 0;
      if(b_393)
      {
        // BLOCK 83
        f_394  =  f_384;
      }  // B82
      else
      {
        // BLOCK 84
        i_395  =  i_392 + i_379;
        l_396  =  (long) i_395;
        l_397  =  l_396 << 2;
        ul_398  =  ul_0 + l_397;
        f_399  =  *((__global float *) (arena + l_397));
        f_400  =  f_399 + f_384;
        f_394  =  f_400;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_401  =  *((__global int *) (params + 28L));
      b_402  =  i_401 == 1;
      if(b_402)
      {
        // BLOCK 86
        f_403  =  -f_394;
        f_404  =  exp(f_403);
        f_405  =  f_404 + 1.0F;
        f_406  =  f_394 / f_405;
        f_407  =  f_406;
      }  // B85
      else
      {
        // BLOCK 87
        b_408  =  i_401 == 2;
        if(b_408)
        {
          // BLOCK 88
          f_409  =  fabs(f_394);
          f_410  =  fma(f_409, 0.34F, 1.0F);
          f_411  =  1.0F / f_410;
          f_412  =  fma(f_411, -0.026121028F, 0.13950191F);
          f_413  =  f_412 * f_411;
          f_414  =  f_413 - 0.2731372F;
          f_415  =  fma(f_411, f_414, 0.20218718F);
          f_416  =  f_415 * f_411;
          f_417  =  f_416 - 0.044721164F;
          f_418  =  fma(f_411, f_417, 0.115360156F);
          f_419  =  fma(f_411, f_418, 0.11519744F);
          f_420  =  fma(f_411, f_419, 0.13611223F);
          f_421  =  fma(f_411, f_420, 0.1356205F);
          f_422  =  f_409 * -0.5F;
          f_423  =  f_422 * f_409;
          f_424  =  exp(f_423);
          f_425  =  f_424 * f_411;
          f_426  =  f_421 * f_425;
          f_427  =  f_426 * f_394;
          i_428  =  isless(f_394, 0.0F);
          if(i_428 == 1)
          {
            // BLOCK 89
            f_407  =  f_427;
          }  // B88
          else
          {
            // BLOCK 90
            f_429  =  f_394 - f_427;
            f_407  =  f_429;
          }  // B88
        }  // B87
        else
        {
          // BLOCK 91
          b_430  =  i_401 == 3;
          if(b_430)
          {
            // BLOCK 92
            f_431  =  f_394 * -1.702F;
            f_432  =  exp(f_431);
            f_433  =  f_432 + 1.0F;
            f_434  =  f_394 / f_433;
            f_407  =  f_434;
          }  // B91
          else
          {
            // BLOCK 93
            f_407  =  f_394;
          }  // B91
        }  // B87
      }  // B85
      // BLOCK 94 MERGES [86 89 93 92 90 ]
      i_435  =  i_392 * i_377;
      i_436  =  i_435 + i_20;
      i_437  =  i_377 * i_390;
      i_438  =  i_436 - i_437;
      b_439  =  i_380 < 0;
      if(b_439)
      {
        // BLOCK 95
        f_440  =  f_407;
      }  // B94
      else
      {
        // BLOCK 96
        i_441  =  i_438 + i_380;
        l_442  =  (long) i_441;
        l_443  =  l_442 << 2;
        ul_444  =  ul_0 + l_443;
        f_445  =  *((__global float *) (arena + l_443));
        f_446  =  f_445 + f_407;
        f_440  =  f_446;
      }  // B94
      // BLOCK 97 MERGES [95 96 ]
      i_447  =  *((__global int *) (params + 16L));
      i_448  =  i_447 + i_438;
      l_449  =  (long) i_448;
      l_450  =  l_449 << 2;
      ul_451  =  ul_0 + l_450;
      *((__global float *) (arena + l_450))  =  f_440;
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
