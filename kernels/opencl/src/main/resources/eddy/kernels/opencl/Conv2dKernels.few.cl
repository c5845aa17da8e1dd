// Conv2dKernels.few, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 8a65f254220ff0d4bd87340757b1f295736beeb1235f53cc7a16e70da39b1293
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 9879eeff7519069d0621af285f7251aebbba69cd8492af00ab52c61c96f1f91a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 47f01eaf839a23048c2514da892624faf325024a0b2d2cc6f84f19b6795ce60d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 18c6ebf9e265f4052084045d3cbf8f1cf3d56c7af48adadcabc2d1f875dc59d6
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 05c08a1f42fe3a53e177adeba00aaba297e5dffb94d4489c5173c252e5241ebb
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void few(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_138, b_147, b_158, b_164, b_186, b_196, b_21, b_210, b_216, b_225, b_235, b_241, b_263, b_273, b_286, b_292, b_301, b_311, b_317, b_339, b_349, b_362, b_368, b_377, b_387, b_393, b_415, b_425, b_63, b_68, b_76, b_77, b_84;
  float f_101, f_108, f_113, f_118, f_123, f_124, f_125, f_126, f_127, f_139, f_143, f_144, f_148, f_154, f_155, f_159, f_160, f_161, f_162, f_163, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_185, f_187, f_188, f_189, f_190, f_197, f_202, f_203, f_217, f_221, f_222, f_226, f_232, f_233, f_236, f_237, f_238, f_239, f_240, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_252, f_253, f_254, f_255, f_256, f_257, f_258, f_259, f_260, f_262, f_264, f_265, f_266, f_267, f_274, f_279, f_280, f_293, f_297, f_298, f_302, f_308, f_309, f_312, f_313, f_314, f_315, f_316, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_330, f_331, f_332, f_333, f_334, f_335, f_336, f_338, f_340, f_341, f_342, f_343, f_350, f_355, f_356, f_369, f_373, f_374, f_378, f_384, f_385, f_388, f_389, f_390, f_391, f_392, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_407, f_408, f_409, f_410, f_411, f_412, f_414, f_416, f_417, f_418, f_419, f_426, f_43, f_431, f_432, f_44, f_45, f_46, f_64, f_65, f_66, f_67, f_90, f_91, f_92, f_93;
  int i_102, i_103, i_104, i_109, i_11, i_114, i_119, i_128, i_129, i_13, i_130, i_131, i_133, i_135, i_137, i_145, i_146, i_149, i_15, i_150, i_157, i_17, i_184, i_19, i_191, i_192, i_193, i_194, i_195, i_198, i_20, i_205, i_206, i_211, i_212, i_213, i_214, i_215, i_223, i_224, i_227, i_228, i_23, i_234, i_24, i_25, i_26, i_261, i_268, i_269, i_27, i_270, i_271, i_272, i_275, i_28, i_281, i_282, i_287, i_288, i_289, i_29, i_290, i_291, i_299, i_30, i_300, i_303, i_304, i_31, i_310, i_32, i_33, i_337, i_34, i_344, i_345, i_346, i_347, i_348, i_35, i_351, i_357, i_358, i_36, i_363, i_364, i_365, i_366, i_367, i_375, i_376, i_379, i_380, i_386, i_413, i_420, i_421, i_422, i_423, i_424, i_427, i_433, i_434, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_87, i_88, i_89, i_9, i_94, i_95, i_96, i_97;
  long l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_140, l_141, l_151, l_152, l_199, l_200, l_207, l_208, l_218, l_219, l_229, l_230, l_276, l_277, l_283, l_284, l_294, l_295, l_305, l_306, l_352, l_353, l_359, l_360, l_370, l_371, l_381, l_382, l_428, l_429, l_435, l_436, l_98, l_99;
  ulong ul_0, ul_1, ul_10, ul_100, ul_107, ul_112, ul_117, ul_12, ul_122, ul_132, ul_134, ul_136, ul_14, ul_142, ul_153, ul_156, ul_16, ul_18, ul_2, ul_201, ul_204, ul_209, ul_22, ul_220, ul_231, ul_278, ul_285, ul_296, ul_3, ul_307, ul_354, ul_361, ul_37, ul_372, ul_38, ul_383, ul_39, ul_4, ul_40, ul_41, ul_42, ul_430, ul_437, ul_6, ul_8;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 4L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 44L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_3 + 48L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_3 + 52L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_3 + 64L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 68L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_3 + 8L;
  i_19  =  *((__global int *) ul_18);
  i_20  =  get_global_id(0);
  b_21  =  i_20 < i_19;
  if(b_21)
  {
    // BLOCK 1
    ul_22  =  ul_3 + 12L;
    i_23  =  *((__global int *) ul_22);
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
    ul_37  =  ul_3 + 80L;
    ul_38  =  ul_3 + 76L;
    ul_39  =  ul_3 + 60L;
    ul_40  =  ul_3 + 56L;
    ul_41  =  ul_3 + 72L;
    ul_42  =  ul_3 + 84L;
    // BLOCK 2 MERGES [1 17 ]
    f_43  =  0.0F;
    f_44  =  0.0F;
    f_45  =  0.0F;
    f_46  =  0.0F;
    i_47  =  0;
    for(;i_47 < i_24;)
    {
      // BLOCK 3
      i_48  =  *((__global int *) ul_42);
      i_49  =  *((__global int *) ul_16);
      i_50  =  *((__global int *) ul_41);
      i_51  =  *((__global int *) ul_40);
      i_52  =  *((__global int *) ul_39);
      i_53  =  *((__global int *) ul_10);
      i_54  =  *((__global int *) ul_12);
      i_55  =  *((__global int *) ul_38);
      i_56  =  *((__global int *) ul_37);
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
                  f_101  =  *((__global float *) ul_100);
                  i_102  =  i_85 + i_94;
                  i_103  =  i_102 * i_5;
                  i_104  =  i_103 + i_29;
                  l_105  =  (long) i_104;
                  l_106  =  l_105 << 2;
                  ul_107  =  ul_1 + l_106;
                  f_108  =  *((__global float *) ul_107);
                  i_109  =  i_36 + i_103;
                  l_110  =  (long) i_109;
                  l_111  =  l_110 << 2;
                  ul_112  =  ul_1 + l_111;
                  f_113  =  *((__global float *) ul_112);
                  i_114  =  i_34 + i_103;
                  l_115  =  (long) i_114;
                  l_116  =  l_115 << 2;
                  ul_117  =  ul_1 + l_116;
                  f_118  =  *((__global float *) ul_117);
                  i_119  =  i_32 + i_103;
                  l_120  =  (long) i_119;
                  l_121  =  l_120 << 2;
                  ul_122  =  ul_1 + l_121;
                  f_123  =  *((__global float *) ul_122);
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
    i_130  =  *((__global int *) ul_4);
    i_131  =  *((__global int *) ul_6);
    ul_132  =  ul_3 + 24L;
    i_133  =  *((__global int *) ul_132);
    ul_134  =  ul_3 + 32L;
    i_135  =  *((__global int *) ul_134);
    ul_136  =  ul_3 + 20L;
    i_137  =  *((__global int *) ul_136);
    b_138  =  i_137 == 0;
    if(b_138)
    {
      // BLOCK 19
      f_139  =  f_43;
    }  // B18
    else
    {
      // BLOCK 20
      l_140  =  (long) i_29;
      l_141  =  l_140 << 2;
      ul_142  =  ul_2 + l_141;
      f_143  =  *((__global float *) ul_142);
      f_144  =  f_143 + f_43;
      f_139  =  f_144;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_145  =  i_20 / i_131;
    i_146  =  i_130 * i_145;
    b_147  =  i_133 < 0;
    if(b_147)
    {
      // BLOCK 22
      f_148  =  f_139;
    }  // B21
    else
    {
      // BLOCK 23
      i_149  =  i_146 + i_133;
      i_150  =  i_149 + i_29;
      l_151  =  (long) i_150;
      l_152  =  l_151 << 2;
      ul_153  =  ul_0 + l_152;
      f_154  =  *((__global float *) ul_153);
      f_155  =  f_154 + f_139;
      f_148  =  f_155;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    ul_156  =  ul_3 + 28L;
    i_157  =  *((__global int *) ul_156);
    b_158  =  i_157 == 1;
    if(b_158)
    {
      // BLOCK 25
      f_159  =  -f_148;
      f_160  =  exp(f_159);
      f_161  =  f_160 + 1.0F;
      f_162  =  f_148 / f_161;
      f_163  =  f_162;
    }  // B24
    else
    {
      // BLOCK 26
      b_164  =  i_157 == 2;
      if(b_164)
      {
        // BLOCK 27
        f_165  =  fabs(f_148);
        f_166  =  fma(f_165, 0.34F, 1.0F);
        f_167  =  1.0F / f_166;
        f_168  =  fma(f_167, -0.026121028F, 0.13950191F);
        f_169  =  f_168 * f_167;
        f_170  =  f_169 - 0.2731372F;
        f_171  =  fma(f_167, f_170, 0.20218718F);
        f_172  =  f_171 * f_167;
        f_173  =  f_172 - 0.044721164F;
        f_174  =  fma(f_167, f_173, 0.115360156F);
        f_175  =  fma(f_167, f_174, 0.11519744F);
        f_176  =  fma(f_167, f_175, 0.13611223F);
        f_177  =  fma(f_167, f_176, 0.1356205F);
        f_178  =  f_165 * -0.5F;
        f_179  =  f_178 * f_165;
        f_180  =  exp(f_179);
        f_181  =  f_180 * f_167;
        f_182  =  f_177 * f_181;
        f_183  =  f_182 * f_148;
        i_184  =  isless(f_148, 0.0F);
        if(i_184 == 1)
        {
          // BLOCK 28
          f_163  =  f_183;
        }  // B27
        else
        {
          // BLOCK 29
          f_185  =  f_148 - f_183;
          f_163  =  f_185;
        }  // B27
      }  // B26
      else
      {
        // BLOCK 30
        b_186  =  i_157 == 3;
        if(b_186)
        {
          // BLOCK 31
          f_187  =  f_148 * -1.702F;
          f_188  =  exp(f_187);
          f_189  =  f_188 + 1.0F;
          f_190  =  f_148 / f_189;
          f_163  =  f_190;
        }  // B30
        else
        {
          // BLOCK 32
          f_163  =  f_148;
        }  // B30
      }  // B26
    }  // B24
    // BLOCK 33 MERGES [25 28 32 31 29 ]
    i_191  =  i_29 + i_146;
    i_192  =  i_191 * i_131;
    i_193  =  i_192 + i_20;
    i_194  =  i_131 * i_145;
    i_195  =  i_193 - i_194;
    b_196  =  i_135 < 0;
    if(b_196)
    {
      // BLOCK 34
      f_197  =  f_163;
    }  // B33
    else
    {
      // BLOCK 35
      i_198  =  i_195 + i_135;
      l_199  =  (long) i_198;
      l_200  =  l_199 << 2;
      ul_201  =  ul_0 + l_200;
      f_202  =  *((__global float *) ul_201);
      f_203  =  f_202 + f_163;
      f_197  =  f_203;
    }  // B33
    // BLOCK 36 MERGES [34 35 ]
    ul_204  =  ul_3 + 16L;
    i_205  =  *((__global int *) ul_204);
    i_206  =  i_205 + i_195;
    l_207  =  (long) i_206;
    l_208  =  l_207 << 2;
    ul_209  =  ul_0 + l_208;
    *((__global float *) ul_209)  =  f_197;
    b_210  =  i_35 < i_5;
    if(b_210)
    {
      // BLOCK 37
      i_211  =  *((__global int *) ul_4);
      i_212  =  *((__global int *) ul_6);
      i_213  =  *((__global int *) ul_132);
      i_214  =  *((__global int *) ul_134);
      i_215  =  *((__global int *) ul_136);
      b_216  =  i_215 == 0;
      if(b_216)
      {
        // BLOCK 38
        f_217  =  f_44;
      }  // B37
      else
      {
        // BLOCK 39
        l_218  =  (long) i_36;
        l_219  =  l_218 << 2;
        ul_220  =  ul_2 + l_219;
        f_221  =  *((__global float *) ul_220);
        f_222  =  f_221 + f_44;
        f_217  =  f_222;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_223  =  i_20 / i_212;
      i_224  =  i_211 * i_223;
      b_225  =  i_213 < 0;
      if(b_225)
      {
        // BLOCK 41
        f_226  =  f_217;
      }  // B40
      else
      {
        // BLOCK 42
        i_227  =  i_224 + i_213;
        i_228  =  i_227 + i_36;
        l_229  =  (long) i_228;
        l_230  =  l_229 << 2;
        ul_231  =  ul_0 + l_230;
        f_232  =  *((__global float *) ul_231);
        f_233  =  f_232 + f_217;
        f_226  =  f_233;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_234  =  *((__global int *) ul_156);
      b_235  =  i_234 == 1;
      if(b_235)
      {
        // BLOCK 44
        f_236  =  -f_226;
        f_237  =  exp(f_236);
        f_238  =  f_237 + 1.0F;
        f_239  =  f_226 / f_238;
        f_240  =  f_239;
      }  // B43
      else
      {
        // BLOCK 45
        b_241  =  i_234 == 2;
        if(b_241)
        {
          // BLOCK 46
          f_242  =  fabs(f_226);
          f_243  =  fma(f_242, 0.34F, 1.0F);
          f_244  =  1.0F / f_243;
          f_245  =  fma(f_244, -0.026121028F, 0.13950191F);
          f_246  =  f_245 * f_244;
          f_247  =  f_246 - 0.2731372F;
          f_248  =  fma(f_244, f_247, 0.20218718F);
          f_249  =  f_248 * f_244;
          f_250  =  f_249 - 0.044721164F;
          f_251  =  fma(f_244, f_250, 0.115360156F);
          f_252  =  fma(f_244, f_251, 0.11519744F);
          f_253  =  fma(f_244, f_252, 0.13611223F);
          f_254  =  fma(f_244, f_253, 0.1356205F);
          f_255  =  f_242 * -0.5F;
          f_256  =  f_255 * f_242;
          f_257  =  exp(f_256);
          f_258  =  f_257 * f_244;
          f_259  =  f_254 * f_258;
          f_260  =  f_259 * f_226;
          i_261  =  isless(f_226, 0.0F);
          if(i_261 == 1)
          {
            // BLOCK 47
            f_240  =  f_260;
          }  // B46
          else
          {
            // BLOCK 48
            f_262  =  f_226 - f_260;
            f_240  =  f_262;
          }  // B46
        }  // B45
        else
        {
          // BLOCK 49
          b_263  =  i_234 == 3;
          if(b_263)
          {
            // BLOCK 50
            f_264  =  f_226 * -1.702F;
            f_265  =  exp(f_264);
            f_266  =  f_265 + 1.0F;
            f_267  =  f_226 / f_266;
            f_240  =  f_267;
          }  // B49
          else
          {
            // BLOCK 51
            f_240  =  f_226;
          }  // B49
        }  // B45
      }  // B43
      // BLOCK 52 MERGES [44 47 51 50 48 ]
      i_268  =  i_36 + i_224;
      i_269  =  i_268 * i_212;
      i_270  =  i_269 + i_20;
      i_271  =  i_212 * i_223;
      i_272  =  i_270 - i_271;
      b_273  =  i_214 < 0;
      if(b_273)
      {
        // BLOCK 53
        f_274  =  f_240;
      }  // B52
      else
      {
        // BLOCK 54
        i_275  =  i_272 + i_214;
        l_276  =  (long) i_275;
        l_277  =  l_276 << 2;
        ul_278  =  ul_0 + l_277;
        f_279  =  *((__global float *) ul_278);
        f_280  =  f_279 + f_240;
        f_274  =  f_280;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_281  =  *((__global int *) ul_204);
      i_282  =  i_281 + i_272;
      l_283  =  (long) i_282;
      l_284  =  l_283 << 2;
      ul_285  =  ul_0 + l_284;
      *((__global float *) ul_285)  =  f_274;
    }  // B36
    else
    {
      // BLOCK 56
    }  // B36
    // BLOCK 57 MERGES [56 55 ]
    b_286  =  i_33 < i_5;
    if(b_286)
    {
      // BLOCK 58
      i_287  =  *((__global int *) ul_4);
      i_288  =  *((__global int *) ul_6);
      i_289  =  *((__global int *) ul_132);
      i_290  =  *((__global int *) ul_134);
      i_291  =  *((__global int *) ul_136);
      b_292  =  i_291 == 0;
      if(b_292)
      {
        // BLOCK 59
        f_293  =  f_45;
      }  // B58
      else
      {
        // BLOCK 60
        l_294  =  (long) i_34;
        l_295  =  l_294 << 2;
        ul_296  =  ul_2 + l_295;
        f_297  =  *((__global float *) ul_296);
        f_298  =  f_297 + f_45;
        f_293  =  f_298;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      i_299  =  i_20 / i_288;
      i_300  =  i_287 * i_299;
      b_301  =  i_289 < 0;
      if(b_301)
      {
        // BLOCK 62
        f_302  =  f_293;
      }  // B61
      else
      {
        // BLOCK 63
        i_303  =  i_300 + i_289;
        i_304  =  i_303 + i_34;
        l_305  =  (long) i_304;
        l_306  =  l_305 << 2;
        ul_307  =  ul_0 + l_306;
        f_308  =  *((__global float *) ul_307);
        f_309  =  f_308 + f_293;
        f_302  =  f_309;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_310  =  *((__global int *) ul_156);
      b_311  =  i_310 == 1;
      if(b_311)
      {
        // BLOCK 65
        f_312  =  -f_302;
        f_313  =  exp(f_312);
        f_314  =  f_313 + 1.0F;
        f_315  =  f_302 / f_314;
        f_316  =  f_315;
      }  // B64
      else
      {
        // BLOCK 66
        b_317  =  i_310 == 2;
        if(b_317)
        {
          // BLOCK 67
          f_318  =  fabs(f_302);
          f_319  =  fma(f_318, 0.34F, 1.0F);
          f_320  =  1.0F / f_319;
          f_321  =  fma(f_320, -0.026121028F, 0.13950191F);
          f_322  =  f_321 * f_320;
          f_323  =  f_322 - 0.2731372F;
          f_324  =  fma(f_320, f_323, 0.20218718F);
          f_325  =  f_324 * f_320;
          f_326  =  f_325 - 0.044721164F;
          f_327  =  fma(f_320, f_326, 0.115360156F);
          f_328  =  fma(f_320, f_327, 0.11519744F);
          f_329  =  fma(f_320, f_328, 0.13611223F);
          f_330  =  fma(f_320, f_329, 0.1356205F);
          f_331  =  f_318 * -0.5F;
          f_332  =  f_331 * f_318;
          f_333  =  exp(f_332);
          f_334  =  f_333 * f_320;
          f_335  =  f_330 * f_334;
          f_336  =  f_335 * f_302;
          i_337  =  isless(f_302, 0.0F);
          if(i_337 == 1)
          {
            // BLOCK 68
            f_316  =  f_336;
          }  // B67
          else
          {
            // BLOCK 69
            f_338  =  f_302 - f_336;
            f_316  =  f_338;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          b_339  =  i_310 == 3;
          if(b_339)
          {
            // BLOCK 71
            f_340  =  f_302 * -1.702F;
            f_341  =  exp(f_340);
            f_342  =  f_341 + 1.0F;
            f_343  =  f_302 / f_342;
            f_316  =  f_343;
          }  // B70
          else
          {
            // BLOCK 72
            f_316  =  f_302;
          }  // B70
        }  // B66
      }  // B64
      // BLOCK 73 MERGES [65 68 72 71 69 ]
      i_344  =  i_34 + i_300;
      i_345  =  i_344 * i_288;
      i_346  =  i_345 + i_20;
      i_347  =  i_288 * i_299;
      i_348  =  i_346 - i_347;
      b_349  =  i_290 < 0;
      if(b_349)
      {
        // BLOCK 74
        f_350  =  f_316;
      }  // B73
      else
      {
        // BLOCK 75
        i_351  =  i_348 + i_290;
        l_352  =  (long) i_351;
        l_353  =  l_352 << 2;
        ul_354  =  ul_0 + l_353;
        f_355  =  *((__global float *) ul_354);
        f_356  =  f_355 + f_316;
        f_350  =  f_356;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      i_357  =  *((__global int *) ul_204);
      i_358  =  i_357 + i_348;
      l_359  =  (long) i_358;
      l_360  =  l_359 << 2;
      ul_361  =  ul_0 + l_360;
      *((__global float *) ul_361)  =  f_350;
    }  // B57
    else
    {
      // BLOCK 77
    }  // B57
    // BLOCK 78 MERGES [77 76 ]
    b_362  =  i_30 < i_5;
    if(b_362)
    {
      // BLOCK 79
      i_363  =  *((__global int *) ul_4);
      i_364  =  *((__global int *) ul_6);
      i_365  =  *((__global int *) ul_132);
      i_366  =  *((__global int *) ul_134);
      i_367  =  *((__global int *) ul_136);
      b_368  =  i_367 == 0;
      if(b_368)
      {
        // BLOCK 80
        f_369  =  f_46;
      }  // B79
      else
      {
        // BLOCK 81
        l_370  =  (long) i_32;
        l_371  =  l_370 << 2;
        ul_372  =  ul_2 + l_371;
        f_373  =  *((__global float *) ul_372);
        f_374  =  f_373 + f_46;
        f_369  =  f_374;
      }  // B79
      // BLOCK 82 MERGES [80 81 ]
      i_375  =  i_20 / i_364;
      i_376  =  i_363 * i_375;
      b_377  =  i_365 < 0;
      if(b_377)
      {
        // BLOCK 83
        f_378  =  f_369;
      }  // B82
      else
      {
        // BLOCK 84
        i_379  =  i_376 + i_365;
        i_380  =  i_379 + i_32;
        l_381  =  (long) i_380;
        l_382  =  l_381 << 2;
        ul_383  =  ul_0 + l_382;
        f_384  =  *((__global float *) ul_383);
        f_385  =  f_384 + f_369;
        f_378  =  f_385;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_386  =  *((__global int *) ul_156);
      b_387  =  i_386 == 1;
      if(b_387)
      {
        // BLOCK 86
        f_388  =  -f_378;
        f_389  =  exp(f_388);
        f_390  =  f_389 + 1.0F;
        f_391  =  f_378 / f_390;
        f_392  =  f_391;
      }  // B85
      else
      {
        // BLOCK 87
        b_393  =  i_386 == 2;
        if(b_393)
        {
          // BLOCK 88
          f_394  =  fabs(f_378);
          f_395  =  fma(f_394, 0.34F, 1.0F);
          f_396  =  1.0F / f_395;
          f_397  =  fma(f_396, -0.026121028F, 0.13950191F);
          f_398  =  f_397 * f_396;
          f_399  =  f_398 - 0.2731372F;
          f_400  =  fma(f_396, f_399, 0.20218718F);
          f_401  =  f_400 * f_396;
          f_402  =  f_401 - 0.044721164F;
          f_403  =  fma(f_396, f_402, 0.115360156F);
          f_404  =  fma(f_396, f_403, 0.11519744F);
          f_405  =  fma(f_396, f_404, 0.13611223F);
          f_406  =  fma(f_396, f_405, 0.1356205F);
          f_407  =  f_394 * -0.5F;
          f_408  =  f_407 * f_394;
          f_409  =  exp(f_408);
          f_410  =  f_409 * f_396;
          f_411  =  f_406 * f_410;
          f_412  =  f_411 * f_378;
          i_413  =  isless(f_378, 0.0F);
          if(i_413 == 1)
          {
            // BLOCK 89
            f_392  =  f_412;
          }  // B88
          else
          {
            // BLOCK 90
            f_414  =  f_378 - f_412;
            f_392  =  f_414;
          }  // B88
        }  // B87
        else
        {
          // BLOCK 91
          b_415  =  i_386 == 3;
          if(b_415)
          {
            // BLOCK 92
            f_416  =  f_378 * -1.702F;
            f_417  =  exp(f_416);
            f_418  =  f_417 + 1.0F;
            f_419  =  f_378 / f_418;
            f_392  =  f_419;
          }  // B91
          else
          {
            // BLOCK 93
            f_392  =  f_378;
          }  // B91
        }  // B87
      }  // B85
      // BLOCK 94 MERGES [86 89 93 92 90 ]
      i_420  =  i_32 + i_376;
      i_421  =  i_420 * i_364;
      i_422  =  i_421 + i_20;
      i_423  =  i_364 * i_375;
      i_424  =  i_422 - i_423;
      b_425  =  i_366 < 0;
      if(b_425)
      {
        // BLOCK 95
        f_426  =  f_392;
      }  // B94
      else
      {
        // BLOCK 96
        i_427  =  i_424 + i_366;
        l_428  =  (long) i_427;
        l_429  =  l_428 << 2;
        ul_430  =  ul_0 + l_429;
        f_431  =  *((__global float *) ul_430);
        f_432  =  f_431 + f_392;
        f_426  =  f_432;
      }  // B94
      // BLOCK 97 MERGES [95 96 ]
      i_433  =  *((__global int *) ul_204);
      i_434  =  i_433 + i_424;
      l_435  =  (long) i_434;
      l_436  =  l_435 << 2;
      ul_437  =  ul_0 + l_436;
      *((__global float *) ul_437)  =  f_426;
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
