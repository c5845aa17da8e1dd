// Conv2dKernels.fewFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void fewFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_152, b_162, b_174, b_180, b_202, b_21, b_211, b_230, b_238, b_248, b_259, b_265, b_287, b_296, b_314, b_322, b_332, b_343, b_349, b_371, b_380, b_398, b_406, b_416, b_427, b_433, b_455, b_464, b_63, b_68, b_76, b_77, b_84;
  float f_125, f_127, f_128, f_130, f_131, f_133, f_134, f_136, f_137, f_153, f_157, f_158, f_163, f_170, f_171, f_175, f_176, f_177, f_178, f_179, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_198, f_199, f_201, f_203, f_204, f_205, f_206, f_212, f_219, f_220, f_227, f_239, f_243, f_244, f_249, f_256, f_257, f_260, f_261, f_262, f_263, f_264, f_266, f_267, f_268, f_269, f_270, f_271, f_272, f_273, f_274, f_275, f_276, f_277, f_278, f_279, f_280, f_281, f_282, f_283, f_284, f_286, f_288, f_289, f_290, f_291, f_297, f_304, f_305, f_311, f_323, f_327, f_328, f_333, f_340, f_341, f_344, f_345, f_346, f_347, f_348, f_350, f_351, f_352, f_353, f_354, f_355, f_356, f_357, f_358, f_359, f_360, f_361, f_362, f_363, f_364, f_365, f_366, f_367, f_368, f_370, f_372, f_373, f_374, f_375, f_381, f_388, f_389, f_395, f_407, f_411, f_412, f_417, f_424, f_425, f_428, f_429, f_43, f_430, f_431, f_432, f_434, f_435, f_436, f_437, f_438, f_439, f_44, f_440, f_441, f_442, f_443, f_444, f_445, f_446, f_447, f_448, f_449, f_45, f_450, f_451, f_452, f_454, f_456, f_457, f_458, f_459, f_46, f_465, f_472, f_473, f_479, f_64, f_65, f_66, f_67, f_90, f_91, f_92, f_93;
  int i_102, i_103, i_104, i_109, i_11, i_114, i_119, i_124, i_126, i_129, i_13, i_132, i_135, i_138, i_139, i_141, i_142, i_144, i_146, i_148, i_15, i_150, i_151, i_159, i_160, i_161, i_164, i_169, i_17, i_173, i_19, i_20, i_200, i_207, i_208, i_209, i_210, i_213, i_218, i_222, i_223, i_228, i_23, i_231, i_232, i_233, i_234, i_235, i_236, i_237, i_24, i_245, i_246, i_247, i_25, i_250, i_255, i_258, i_26, i_27, i_28, i_285, i_29, i_292, i_293, i_294, i_295, i_298, i_30, i_303, i_306, i_307, i_31, i_312, i_315, i_316, i_317, i_318, i_319, i_32, i_320, i_321, i_329, i_33, i_330, i_331, i_334, i_339, i_34, i_342, i_35, i_36, i_369, i_376, i_377, i_378, i_379, i_382, i_387, i_390, i_391, i_396, i_399, i_400, i_401, i_402, i_403, i_404, i_405, i_413, i_414, i_415, i_418, i_423, i_426, i_453, i_460, i_461, i_462, i_463, i_466, i_47, i_471, i_474, i_475, i_48, i_480, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_87, i_88, i_89, i_9, i_94, i_95, i_96, i_97;
  long l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_154, l_155, l_165, l_166, l_214, l_215, l_224, l_225, l_240, l_241, l_251, l_252, l_299, l_300, l_308, l_309, l_324, l_325, l_335, l_336, l_383, l_384, l_392, l_393, l_408, l_409, l_419, l_420, l_467, l_468, l_476, l_477, l_98, l_99;
  short sh_101, sh_108, sh_113, sh_118, sh_123, sh_168, sh_217, sh_229, sh_254, sh_302, sh_313, sh_338, sh_386, sh_397, sh_422, sh_470, sh_481;
  ulong ul_0, ul_1, ul_10, ul_100, ul_107, ul_112, ul_117, ul_12, ul_122, ul_14, ul_140, ul_143, ul_145, ul_147, ul_149, ul_156, ul_16, ul_167, ul_172, ul_18, ul_2, ul_216, ul_22, ul_221, ul_226, ul_242, ul_253, ul_3, ul_301, ul_310, ul_326, ul_337, ul_37, ul_38, ul_385, ul_39, ul_394, ul_4, ul_40, ul_41, ul_410, ul_42, ul_421, ul_469, ul_478, ul_6, ul_8;

  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
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
                  l_99  =  l_98 << 1;
                  ul_100  =  ul_0 + l_99;
                  sh_101  =  *((__global short *) (values + l_99));
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
                  i_124  =  (int) sh_101;
                  f_125  =  half_to_float((short) i_124);
                  i_126  =  (int) sh_123;
                  f_127  =  half_to_float((short) i_126);
                  f_128  =  fma(f_125, f_127, f_93);
                  i_129  =  (int) sh_118;
                  f_130  =  half_to_float((short) i_129);
                  f_131  =  fma(f_125, f_130, f_92);
                  i_132  =  (int) sh_113;
                  f_133  =  half_to_float((short) i_132);
                  f_134  =  fma(f_125, f_133, f_91);
                  i_135  =  (int) sh_108;
                  f_136  =  half_to_float((short) i_135);
                  f_137  =  fma(f_125, f_136, f_90);
                  i_138  =  i_94 + 1;
                  f_90  =  f_137;
                  f_91  =  f_134;
                  f_92  =  f_131;
                  f_93  =  f_128;
                  i_94  =  i_138;
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
      i_139  =  i_62;
      f_43  =  f_64;
      f_44  =  f_65;
      f_45  =  f_66;
      f_46  =  f_67;
      i_47  =  i_139;
    }  // B2
    // BLOCK 18
    ul_140  =  ul_3 + 52L;
    i_141  =  *((__global int *) (params + 52L));
    i_142  =  *((__global int *) (params + 4L));
    ul_143  =  ul_3 + 48L;
    i_144  =  *((__global int *) (params + 48L));
    ul_145  =  ul_3 + 24L;
    i_146  =  *((__global int *) (params + 24L));
    ul_147  =  ul_3 + 32L;
    i_148  =  *((__global int *) (params + 32L));
    ul_149  =  ul_3 + 20L;
    i_150  =  *((__global int *) (params + 20L));
    i_151  =  i_141 + i_29;
    b_152  =  i_150 == 0;
    if(b_152)
    {
      // BLOCK 19
      f_153  =  f_43;
    }  // B18
    else
    {
      // BLOCK 20
      l_154  =  (long) i_151;
      l_155  =  l_154 << 2;
      ul_156  =  ul_2 + l_155;
      f_157  =  *((__global float *) (bias + l_155));
      f_158  =  f_157 + f_43;
      f_153  =  f_158;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_159  =  i_20 / i_142;
    i_160  =  i_159 * i_144;
    i_161  =  i_160 + i_151;
    b_162  =  i_146 < 0;
    if(b_162)
    {
      // BLOCK 22
      f_163  =  f_153;
    }  // B21
    else
    {
      // BLOCK 23
      i_164  =  i_161 + i_146;
      l_165  =  (long) i_164;
      l_166  =  l_165 << 1;
      ul_167  =  ul_0 + l_166;
      sh_168  =  *((__global short *) (values + l_166));
      i_169  =  (int) sh_168;
      f_170  =  half_to_float((short) i_169);
      f_171  =  f_170 + f_153;
      f_163  =  f_171;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    ul_172  =  ul_3 + 28L;
    i_173  =  *((__global int *) (params + 28L));
    b_174  =  i_173 == 1;
    if(b_174)
    {
      // BLOCK 25
      f_175  =  -f_163;
      f_176  =  exp(f_175);
      f_177  =  f_176 + 1.0F;
      f_178  =  f_163 / f_177;
      f_179  =  f_178;
    }  // B24
    else
    {
      // BLOCK 26
      b_180  =  i_173 == 2;
      if(b_180)
      {
        // BLOCK 27
        f_181  =  fabs(f_163);
        f_182  =  fma(f_181, 0.34F, 1.0F);
        f_183  =  1.0F / f_182;
        f_184  =  fma(f_183, -0.026121028F, 0.13950191F);
        f_185  =  f_184 * f_183;
        f_186  =  f_185 - 0.2731372F;
        f_187  =  fma(f_183, f_186, 0.20218718F);
        f_188  =  f_187 * f_183;
        f_189  =  f_188 - 0.044721164F;
        f_190  =  fma(f_183, f_189, 0.115360156F);
        f_191  =  fma(f_183, f_190, 0.11519744F);
        f_192  =  fma(f_183, f_191, 0.13611223F);
        f_193  =  fma(f_183, f_192, 0.1356205F);
        f_194  =  f_181 * -0.5F;
        f_195  =  f_194 * f_181;
        f_196  =  exp(f_195);
        f_197  =  f_196 * f_183;
        f_198  =  f_193 * f_197;
        f_199  =  f_198 * f_163;
        i_200  =  isless(f_163, 0.0F);
        if(i_200 == 1)
        {
          // BLOCK 28
          f_179  =  f_199;
        }  // B27
        else
        {
          // BLOCK 29
          f_201  =  f_163 - f_199;
          f_179  =  f_201;
        }  // B27
      }  // B26
      else
      {
        // BLOCK 30
        b_202  =  i_173 == 3;
        if(b_202)
        {
          // BLOCK 31
          f_203  =  f_163 * -1.702F;
          f_204  =  exp(f_203);
          f_205  =  f_204 + 1.0F;
          f_206  =  f_163 / f_205;
          f_179  =  f_206;
        }  // B30
        else
        {
          // BLOCK 32
          f_179  =  f_163;
        }  // B30
      }  // B26
    }  // B24
    // BLOCK 33 MERGES [25 28 32 31 29 ]
    i_207  =  i_161 * i_142;
    i_208  =  i_207 + i_20;
    i_209  =  i_142 * i_159;
    i_210  =  i_208 - i_209;
    b_211  =  i_148 < 0;
    if(b_211)
    {
      // BLOCK 34
      f_212  =  f_179;
    }  // B33
    else
    {
      // BLOCK 35
      i_213  =  i_210 + i_148;
      l_214  =  (long) i_213;
      l_215  =  l_214 << 1;
      ul_216  =  ul_0 + l_215;
      sh_217  =  *((__global short *) (values + l_215));
      i_218  =  (int) sh_217;
      f_219  =  half_to_float((short) i_218);
      f_220  =  f_219 + f_179;
      f_212  =  f_220;
    }  // B33
    // BLOCK 36 MERGES [34 35 ]
    ul_221  =  ul_3 + 16L;
    i_222  =  *((__global int *) (params + 16L));
    i_223  =  i_222 + i_210;
    l_224  =  (long) i_223;
    l_225  =  l_224 << 1;
    ul_226  =  ul_0 + l_225;
    f_227  =  f_212;
    i_228  =  float_to_half(f_227);
    sh_229  =  (short) i_228;
    *((__global short *) (values + l_225))  =  sh_229;
    b_230  =  i_35 < i_5;
    if(b_230)
    {
      // BLOCK 37
      i_231  =  *((__global int *) (params + 52L));
      i_232  =  *((__global int *) (params + 4L));
      i_233  =  *((__global int *) (params + 48L));
      i_234  =  *((__global int *) (params + 24L));
      i_235  =  *((__global int *) (params + 32L));
      i_236  =  *((__global int *) (params + 20L));
      i_237  =  i_231 + i_36;
      b_238  =  i_236 == 0;
      if(b_238)
      {
        // BLOCK 38
        f_239  =  f_44;
      }  // B37
      else
      {
        // BLOCK 39
        l_240  =  (long) i_237;
        l_241  =  l_240 << 2;
        ul_242  =  ul_2 + l_241;
        f_243  =  *((__global float *) (bias + l_241));
        f_244  =  f_243 + f_44;
        f_239  =  f_244;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_245  =  i_20 / i_232;
      i_246  =  i_245 * i_233;
      i_247  =  i_246 + i_237;
      b_248  =  i_234 < 0;
      if(b_248)
      {
        // BLOCK 41
        f_249  =  f_239;
      }  // B40
      else
      {
        // BLOCK 42
        i_250  =  i_247 + i_234;
        l_251  =  (long) i_250;
        l_252  =  l_251 << 1;
        ul_253  =  ul_0 + l_252;
        sh_254  =  *((__global short *) (values + l_252));
        i_255  =  (int) sh_254;
        f_256  =  half_to_float((short) i_255);
        f_257  =  f_256 + f_239;
        f_249  =  f_257;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_258  =  *((__global int *) (params + 28L));
      b_259  =  i_258 == 1;
      if(b_259)
      {
        // BLOCK 44
        f_260  =  -f_249;
        f_261  =  exp(f_260);
        f_262  =  f_261 + 1.0F;
        f_263  =  f_249 / f_262;
        f_264  =  f_263;
      }  // B43
      else
      {
        // BLOCK 45
        b_265  =  i_258 == 2;
        if(b_265)
        {
          // BLOCK 46
          f_266  =  fabs(f_249);
          f_267  =  fma(f_266, 0.34F, 1.0F);
          f_268  =  1.0F / f_267;
          f_269  =  fma(f_268, -0.026121028F, 0.13950191F);
          f_270  =  f_269 * f_268;
          f_271  =  f_270 - 0.2731372F;
          f_272  =  fma(f_268, f_271, 0.20218718F);
          f_273  =  f_272 * f_268;
          f_274  =  f_273 - 0.044721164F;
          f_275  =  fma(f_268, f_274, 0.115360156F);
          f_276  =  fma(f_268, f_275, 0.11519744F);
          f_277  =  fma(f_268, f_276, 0.13611223F);
          f_278  =  fma(f_268, f_277, 0.1356205F);
          f_279  =  f_266 * -0.5F;
          f_280  =  f_279 * f_266;
          f_281  =  exp(f_280);
          f_282  =  f_281 * f_268;
          f_283  =  f_278 * f_282;
          f_284  =  f_283 * f_249;
          i_285  =  isless(f_249, 0.0F);
          if(i_285 == 1)
          {
            // BLOCK 47
            f_264  =  f_284;
          }  // B46
          else
          {
            // BLOCK 48
            f_286  =  f_249 - f_284;
            f_264  =  f_286;
          }  // B46
        }  // B45
        else
        {
          // BLOCK 49
          b_287  =  i_258 == 3;
          if(b_287)
          {
            // BLOCK 50
            f_288  =  f_249 * -1.702F;
            f_289  =  exp(f_288);
            f_290  =  f_289 + 1.0F;
            f_291  =  f_249 / f_290;
            f_264  =  f_291;
          }  // B49
          else
          {
            // BLOCK 51
            f_264  =  f_249;
          }  // B49
        }  // B45
      }  // B43
      // BLOCK 52 MERGES [44 47 51 50 48 ]
      i_292  =  i_247 * i_232;
      i_293  =  i_292 + i_20;
      i_294  =  i_232 * i_245;
      i_295  =  i_293 - i_294;
      b_296  =  i_235 < 0;
      if(b_296)
      {
        // BLOCK 53
        f_297  =  f_264;
      }  // B52
      else
      {
        // BLOCK 54
        i_298  =  i_295 + i_235;
        l_299  =  (long) i_298;
        l_300  =  l_299 << 1;
        ul_301  =  ul_0 + l_300;
        sh_302  =  *((__global short *) (values + l_300));
        i_303  =  (int) sh_302;
        f_304  =  half_to_float((short) i_303);
        f_305  =  f_304 + f_264;
        f_297  =  f_305;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_306  =  *((__global int *) (params + 16L));
      i_307  =  i_306 + i_295;
      l_308  =  (long) i_307;
      l_309  =  l_308 << 1;
      ul_310  =  ul_0 + l_309;
      f_311  =  f_297;
      i_312  =  float_to_half(f_311);
      sh_313  =  (short) i_312;
      *((__global short *) (values + l_309))  =  sh_313;
    }  // B36
    else
    {
      // BLOCK 56
    }  // B36
    // BLOCK 57 MERGES [56 55 ]
    b_314  =  i_33 < i_5;
    if(b_314)
    {
      // BLOCK 58
      i_315  =  *((__global int *) (params + 52L));
      i_316  =  *((__global int *) (params + 4L));
      i_317  =  *((__global int *) (params + 48L));
      i_318  =  *((__global int *) (params + 24L));
      i_319  =  *((__global int *) (params + 32L));
      i_320  =  *((__global int *) (params + 20L));
      i_321  =  i_315 + i_34;
      b_322  =  i_320 == 0;
      if(b_322)
      {
        // BLOCK 59
        f_323  =  f_45;
      }  // B58
      else
      {
        // BLOCK 60
        l_324  =  (long) i_321;
        l_325  =  l_324 << 2;
        ul_326  =  ul_2 + l_325;
        f_327  =  *((__global float *) (bias + l_325));
        f_328  =  f_327 + f_45;
        f_323  =  f_328;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      i_329  =  i_20 / i_316;
      i_330  =  i_329 * i_317;
      i_331  =  i_330 + i_321;
      b_332  =  i_318 < 0;
      if(b_332)
      {
        // BLOCK 62
        f_333  =  f_323;
      }  // B61
      else
      {
        // BLOCK 63
        i_334  =  i_331 + i_318;
        l_335  =  (long) i_334;
        l_336  =  l_335 << 1;
        ul_337  =  ul_0 + l_336;
        sh_338  =  *((__global short *) (values + l_336));
        i_339  =  (int) sh_338;
        f_340  =  half_to_float((short) i_339);
        f_341  =  f_340 + f_323;
        f_333  =  f_341;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_342  =  *((__global int *) (params + 28L));
      b_343  =  i_342 == 1;
      if(b_343)
      {
        // BLOCK 65
        f_344  =  -f_333;
        f_345  =  exp(f_344);
        f_346  =  f_345 + 1.0F;
        f_347  =  f_333 / f_346;
        f_348  =  f_347;
      }  // B64
      else
      {
        // BLOCK 66
        b_349  =  i_342 == 2;
        if(b_349)
        {
          // BLOCK 67
          f_350  =  fabs(f_333);
          f_351  =  fma(f_350, 0.34F, 1.0F);
          f_352  =  1.0F / f_351;
          f_353  =  fma(f_352, -0.026121028F, 0.13950191F);
          f_354  =  f_353 * f_352;
          f_355  =  f_354 - 0.2731372F;
          f_356  =  fma(f_352, f_355, 0.20218718F);
          f_357  =  f_356 * f_352;
          f_358  =  f_357 - 0.044721164F;
          f_359  =  fma(f_352, f_358, 0.115360156F);
          f_360  =  fma(f_352, f_359, 0.11519744F);
          f_361  =  fma(f_352, f_360, 0.13611223F);
          f_362  =  fma(f_352, f_361, 0.1356205F);
          f_363  =  f_350 * -0.5F;
          f_364  =  f_363 * f_350;
          f_365  =  exp(f_364);
          f_366  =  f_365 * f_352;
          f_367  =  f_362 * f_366;
          f_368  =  f_367 * f_333;
          i_369  =  isless(f_333, 0.0F);
          if(i_369 == 1)
          {
            // BLOCK 68
            f_348  =  f_368;
          }  // B67
          else
          {
            // BLOCK 69
            f_370  =  f_333 - f_368;
            f_348  =  f_370;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          b_371  =  i_342 == 3;
          if(b_371)
          {
            // BLOCK 71
            f_372  =  f_333 * -1.702F;
            f_373  =  exp(f_372);
            f_374  =  f_373 + 1.0F;
            f_375  =  f_333 / f_374;
            f_348  =  f_375;
          }  // B70
          else
          {
            // BLOCK 72
            f_348  =  f_333;
          }  // B70
        }  // B66
      }  // B64
      // BLOCK 73 MERGES [65 68 72 71 69 ]
      i_376  =  i_331 * i_316;
      i_377  =  i_376 + i_20;
      i_378  =  i_316 * i_329;
      i_379  =  i_377 - i_378;
      b_380  =  i_319 < 0;
      if(b_380)
      {
        // BLOCK 74
        f_381  =  f_348;
      }  // B73
      else
      {
        // BLOCK 75
        i_382  =  i_379 + i_319;
        l_383  =  (long) i_382;
        l_384  =  l_383 << 1;
        ul_385  =  ul_0 + l_384;
        sh_386  =  *((__global short *) (values + l_384));
        i_387  =  (int) sh_386;
        f_388  =  half_to_float((short) i_387);
        f_389  =  f_388 + f_348;
        f_381  =  f_389;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      i_390  =  *((__global int *) (params + 16L));
      i_391  =  i_390 + i_379;
      l_392  =  (long) i_391;
      l_393  =  l_392 << 1;
      ul_394  =  ul_0 + l_393;
      f_395  =  f_381;
      i_396  =  float_to_half(f_395);
      sh_397  =  (short) i_396;
      *((__global short *) (values + l_393))  =  sh_397;
    }  // B57
    else
    {
      // BLOCK 77
    }  // B57
    // BLOCK 78 MERGES [77 76 ]
    b_398  =  i_30 < i_5;
    if(b_398)
    {
      // BLOCK 79
      i_399  =  *((__global int *) (params + 52L));
      i_400  =  *((__global int *) (params + 4L));
      i_401  =  *((__global int *) (params + 48L));
      i_402  =  *((__global int *) (params + 24L));
      i_403  =  *((__global int *) (params + 32L));
      i_404  =  *((__global int *) (params + 20L));
      i_405  =  i_399 + i_32;
      b_406  =  i_404 == 0;
      if(b_406)
      {
        // BLOCK 80
        f_407  =  f_46;
      }  // B79
      else
      {
        // BLOCK 81
        l_408  =  (long) i_405;
        l_409  =  l_408 << 2;
        ul_410  =  ul_2 + l_409;
        f_411  =  *((__global float *) (bias + l_409));
        f_412  =  f_411 + f_46;
        f_407  =  f_412;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      i_413  =  i_20 / i_400;
      i_414  =  i_413 * i_401;
      i_415  =  i_414 + i_405;
      b_416  =  i_402 < 0;
      if(b_416)
      {
        // BLOCK 83
        f_417  =  f_407;
      }  // B82
      else
      {
        // BLOCK 84
        i_418  =  i_415 + i_402;
        l_419  =  (long) i_418;
        l_420  =  l_419 << 1;
        ul_421  =  ul_0 + l_420;
        sh_422  =  *((__global short *) (values + l_420));
        i_423  =  (int) sh_422;
        f_424  =  half_to_float((short) i_423);
        f_425  =  f_424 + f_407;
        f_417  =  f_425;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_426  =  *((__global int *) (params + 28L));
      b_427  =  i_426 == 1;
      if(b_427)
      {
        // BLOCK 86
        f_428  =  -f_417;
        f_429  =  exp(f_428);
        f_430  =  f_429 + 1.0F;
        f_431  =  f_417 / f_430;
        f_432  =  f_431;
      }  // B85
      else
      {
        // BLOCK 87
        b_433  =  i_426 == 2;
        if(b_433)
        {
          // BLOCK 88
          f_434  =  fabs(f_417);
          f_435  =  fma(f_434, 0.34F, 1.0F);
          f_436  =  1.0F / f_435;
          f_437  =  fma(f_436, -0.026121028F, 0.13950191F);
          f_438  =  f_437 * f_436;
          f_439  =  f_438 - 0.2731372F;
          f_440  =  fma(f_436, f_439, 0.20218718F);
          f_441  =  f_440 * f_436;
          f_442  =  f_441 - 0.044721164F;
          f_443  =  fma(f_436, f_442, 0.115360156F);
          f_444  =  fma(f_436, f_443, 0.11519744F);
          f_445  =  fma(f_436, f_444, 0.13611223F);
          f_446  =  fma(f_436, f_445, 0.1356205F);
          f_447  =  f_434 * -0.5F;
          f_448  =  f_447 * f_434;
          f_449  =  exp(f_448);
          f_450  =  f_449 * f_436;
          f_451  =  f_446 * f_450;
          f_452  =  f_451 * f_417;
          i_453  =  isless(f_417, 0.0F);
          if(i_453 == 1)
          {
            // BLOCK 89
            f_432  =  f_452;
          }  // B88
          else
          {
            // BLOCK 90
            f_454  =  f_417 - f_452;
            f_432  =  f_454;
          }  // B88
        }  // B87
        else
        {
          // BLOCK 91
          b_455  =  i_426 == 3;
          if(b_455)
          {
            // BLOCK 92
            f_456  =  f_417 * -1.702F;
            f_457  =  exp(f_456);
            f_458  =  f_457 + 1.0F;
            f_459  =  f_417 / f_458;
            f_432  =  f_459;
          }  // B91
          else
          {
            // BLOCK 93
            f_432  =  f_417;
          }  // B91
        }  // B87
      }  // B85
      // BLOCK 94 MERGES [86 89 93 92 90 ]
      i_460  =  i_415 * i_400;
      i_461  =  i_460 + i_20;
      i_462  =  i_400 * i_413;
      i_463  =  i_461 - i_462;
      b_464  =  i_403 < 0;
      if(b_464)
      {
        // BLOCK 95
        f_465  =  f_432;
      }  // B94
      else
      {
        // BLOCK 96
        i_466  =  i_463 + i_403;
        l_467  =  (long) i_466;
        l_468  =  l_467 << 1;
        ul_469  =  ul_0 + l_468;
        sh_470  =  *((__global short *) (values + l_468));
        i_471  =  (int) sh_470;
        f_472  =  half_to_float((short) i_471);
        f_473  =  f_472 + f_432;
        f_465  =  f_473;
      }  // B94
      // BLOCK 97 MERGES [95 96 ]
      i_474  =  *((__global int *) (params + 16L));
      i_475  =  i_474 + i_463;
      l_476  =  (long) i_475;
      l_477  =  l_476 << 1;
      ul_478  =  ul_0 + l_477;
      f_479  =  f_465;
      i_480  =  float_to_half(f_479);
      sh_481  =  (short) i_480;
      *((__global short *) (values + l_477))  =  sh_481;
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
