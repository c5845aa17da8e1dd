// Conv2dKernels.fewHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 98907aae46e1827a3d9271f44a11932241378c5e68d399830f5a7b7443ef5985
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 3ca255bbe93851b1a0bac1bb27d4dfedc18c6dcf4a5729c5ae49dfa2bd1881ec
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 e1f3ad900035c2f933164281198aa8a75fb976e2733a79a62cbe61063ec50c0d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 e505fed9196a6766c58ba7058d0dce22ecfea121543e5e2f897a1edbd669d6c9
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void fewHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_112, b_122, b_133, b_143, b_154, b_164, b_175, b_185, b_202, b_21, b_211, b_222, b_228, b_250, b_260, b_274, b_280, b_289, b_299, b_305, b_327, b_337, b_350, b_356, b_365, b_375, b_381, b_403, b_413, b_426, b_432, b_441, b_451, b_457, b_479, b_489, b_63, b_68, b_76, b_77, b_84;
  float f_101, f_118, f_119, f_120, f_121, f_123, f_124, f_139, f_140, f_141, f_142, f_144, f_145, f_160, f_161, f_162, f_163, f_165, f_166, f_181, f_182, f_183, f_184, f_186, f_187, f_188, f_189, f_190, f_191, f_203, f_207, f_208, f_212, f_218, f_219, f_223, f_224, f_225, f_226, f_227, f_229, f_230, f_231, f_232, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_249, f_251, f_252, f_253, f_254, f_261, f_266, f_267, f_281, f_285, f_286, f_290, f_296, f_297, f_300, f_301, f_302, f_303, f_304, f_306, f_307, f_308, f_309, f_310, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_326, f_328, f_329, f_330, f_331, f_338, f_343, f_344, f_357, f_361, f_362, f_366, f_372, f_373, f_376, f_377, f_378, f_379, f_380, f_382, f_383, f_384, f_385, f_386, f_387, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_402, f_404, f_405, f_406, f_407, f_414, f_419, f_420, f_43, f_433, f_437, f_438, f_44, f_442, f_448, f_449, f_45, f_452, f_453, f_454, f_455, f_456, f_458, f_459, f_46, f_460, f_461, f_462, f_463, f_464, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_478, f_480, f_481, f_482, f_483, f_490, f_495, f_496, f_64, f_65, f_66, f_67, f_90, f_91, f_92, f_93;
  int i_102, i_103, i_104, i_109, i_11, i_110, i_111, i_113, i_114, i_115, i_116, i_117, i_125, i_13, i_130, i_131, i_132, i_134, i_135, i_136, i_137, i_138, i_146, i_15, i_151, i_152, i_153, i_155, i_156, i_157, i_158, i_159, i_167, i_17, i_172, i_173, i_174, i_176, i_177, i_178, i_179, i_180, i_19, i_192, i_193, i_194, i_195, i_197, i_199, i_20, i_201, i_209, i_210, i_213, i_214, i_221, i_23, i_24, i_248, i_25, i_255, i_256, i_257, i_258, i_259, i_26, i_262, i_269, i_27, i_270, i_275, i_276, i_277, i_278, i_279, i_28, i_287, i_288, i_29, i_291, i_292, i_298, i_30, i_31, i_32, i_325, i_33, i_332, i_333, i_334, i_335, i_336, i_339, i_34, i_345, i_346, i_35, i_351, i_352, i_353, i_354, i_355, i_36, i_363, i_364, i_367, i_368, i_374, i_401, i_408, i_409, i_410, i_411, i_412, i_415, i_421, i_422, i_427, i_428, i_429, i_430, i_431, i_439, i_440, i_443, i_444, i_450, i_47, i_477, i_48, i_484, i_485, i_486, i_487, i_488, i_49, i_491, i_497, i_498, i_5, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_87, i_88, i_89, i_9, i_94, i_95, i_96, i_97;
  long l_105, l_106, l_126, l_127, l_147, l_148, l_168, l_169, l_204, l_205, l_215, l_216, l_263, l_264, l_271, l_272, l_282, l_283, l_293, l_294, l_340, l_341, l_347, l_348, l_358, l_359, l_369, l_370, l_416, l_417, l_423, l_424, l_434, l_435, l_445, l_446, l_492, l_493, l_499, l_500, l_98, l_99;
  short sh_108, sh_129, sh_150, sh_171;
  ulong ul_0, ul_1, ul_10, ul_100, ul_107, ul_12, ul_128, ul_14, ul_149, ul_16, ul_170, ul_18, ul_196, ul_198, ul_2, ul_200, ul_206, ul_217, ul_22, ul_220, ul_265, ul_268, ul_273, ul_284, ul_295, ul_3, ul_342, ul_349, ul_360, ul_37, ul_371, ul_38, ul_39, ul_4, ul_40, ul_41, ul_418, ul_42, ul_425, ul_436, ul_447, ul_494, ul_501, ul_6, ul_8;

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
    // BLOCK 2 MERGES [1 41 ]
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
                // BLOCK 12 MERGES [11 37 ]
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
                  l_106  =  l_105 << 1;
                  ul_107  =  ul_1 + l_106;
                  sh_108  =  *((__global short *) ul_107);
                  i_109  =  (int) sh_108;
                  i_110  =  i_109 & 1023;
                  i_111  =  i_109 >> 10;
                  b_112  =  (i_111 & 31) == 0;
                  if(b_112)
                  {
                    // BLOCK 14
                    i_113  =  1;
                    i_114  =  i_110;
                  }  // B13
                  else
                  {
                    // BLOCK 15
                    i_115  =  i_111 & 31;
                    i_116  =  i_110 + 1024;
                    i_113  =  i_115;
                    i_114  =  i_116;
                  }  // B13
                  // BLOCK 16 MERGES [14 15 ]
                  i_117  =  1 << i_113;
                  f_118  =  (float) i_117;
                  f_119  =  f_118 * 2.9802322E-8F;
                  f_120  =  (float) i_114;
                  f_121  =  f_119 * f_120;
                  b_122  =  (i_109 & 32768) == 0;
                  if(b_122)
                  {
                    // BLOCK 17
                    f_123  =  f_121;
                  }  // B16
                  else
                  {
                    // BLOCK 18
                    f_124  =  -f_121;
                    f_123  =  f_124;
                  }  // B16
                  // BLOCK 19 MERGES [18 17 ]
                  i_125  =  i_36 + i_103;
                  l_126  =  (long) i_125;
                  l_127  =  l_126 << 1;
                  ul_128  =  ul_1 + l_127;
                  sh_129  =  *((__global short *) ul_128);
                  i_130  =  (int) sh_129;
                  i_131  =  i_130 & 1023;
                  i_132  =  i_130 >> 10;
                  b_133  =  (i_132 & 31) == 0;
                  if(b_133)
                  {
                    // BLOCK 20
                    i_134  =  1;
                    i_135  =  i_131;
                  }  // B19
                  else
                  {
                    // BLOCK 21
                    i_136  =  i_132 & 31;
                    i_137  =  i_131 + 1024;
                    i_134  =  i_136;
                    i_135  =  i_137;
                  }  // B19
                  // BLOCK 22 MERGES [20 21 ]
                  i_138  =  1 << i_134;
                  f_139  =  (float) i_138;
                  f_140  =  f_139 * 2.9802322E-8F;
                  f_141  =  (float) i_135;
                  f_142  =  f_140 * f_141;
                  b_143  =  (i_130 & 32768) == 0;
                  if(b_143)
                  {
                    // BLOCK 23
                    f_144  =  f_142;
                  }  // B22
                  else
                  {
                    // BLOCK 24
                    f_145  =  -f_142;
                    f_144  =  f_145;
                  }  // B22
                  // BLOCK 25 MERGES [24 23 ]
                  i_146  =  i_34 + i_103;
                  l_147  =  (long) i_146;
                  l_148  =  l_147 << 1;
                  ul_149  =  ul_1 + l_148;
                  sh_150  =  *((__global short *) ul_149);
                  i_151  =  (int) sh_150;
                  i_152  =  i_151 & 1023;
                  i_153  =  i_151 >> 10;
                  b_154  =  (i_153 & 31) == 0;
                  if(b_154)
                  {
                    // BLOCK 26
                    i_155  =  1;
                    i_156  =  i_152;
                  }  // B25
                  else
                  {
                    // BLOCK 27
                    i_157  =  i_153 & 31;
                    i_158  =  i_152 + 1024;
                    i_155  =  i_157;
                    i_156  =  i_158;
                  }  // B25
                  // BLOCK 28 MERGES [26 27 ]
                  i_159  =  1 << i_155;
                  f_160  =  (float) i_159;
                  f_161  =  f_160 * 2.9802322E-8F;
                  f_162  =  (float) i_156;
                  f_163  =  f_161 * f_162;
                  b_164  =  (i_151 & 32768) == 0;
                  if(b_164)
                  {
                    // BLOCK 29
                    f_165  =  f_163;
                  }  // B28
                  else
                  {
                    // BLOCK 30
                    f_166  =  -f_163;
                    f_165  =  f_166;
                  }  // B28
                  // BLOCK 31 MERGES [30 29 ]
                  i_167  =  i_32 + i_103;
                  l_168  =  (long) i_167;
                  l_169  =  l_168 << 1;
                  ul_170  =  ul_1 + l_169;
                  sh_171  =  *((__global short *) ul_170);
                  i_172  =  (int) sh_171;
                  i_173  =  i_172 & 1023;
                  i_174  =  i_172 >> 10;
                  b_175  =  (i_174 & 31) == 0;
                  if(b_175)
                  {
                    // BLOCK 32
                    i_176  =  1;
                    i_177  =  i_173;
                  }  // B31
                  else
                  {
                    // BLOCK 33
                    i_178  =  i_174 & 31;
                    i_179  =  i_173 + 1024;
                    i_176  =  i_178;
                    i_177  =  i_179;
                  }  // B31
                  // BLOCK 34 MERGES [32 33 ]
                  i_180  =  1 << i_176;
                  f_181  =  (float) i_180;
                  f_182  =  f_181 * 2.9802322E-8F;
                  f_183  =  (float) i_177;
                  f_184  =  f_182 * f_183;
                  b_185  =  (i_172 & 32768) == 0;
                  if(b_185)
                  {
                    // BLOCK 35
                    f_186  =  f_184;
                  }  // B34
                  else
                  {
                    // BLOCK 36
                    f_187  =  -f_184;
                    f_186  =  f_187;
                  }  // B34
                  // BLOCK 37 MERGES [36 35 ]
                  f_188  =  fma(f_186, f_101, f_93);
                  f_189  =  fma(f_165, f_101, f_92);
                  f_190  =  fma(f_144, f_101, f_91);
                  f_191  =  fma(f_123, f_101, f_90);
                  i_192  =  i_94 + 1;
                  f_90  =  f_191;
                  f_91  =  f_190;
                  f_92  =  f_189;
                  f_93  =  f_188;
                  i_94  =  i_192;
                }  // B12
                // BLOCK 38
                f_64  =  f_90;
                f_65  =  f_91;
                f_66  =  f_92;
                f_67  =  f_93;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 39
              f_64  =  f_43;
              f_65  =  f_44;
              f_66  =  f_45;
              f_67  =  f_46;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 40
          f_64  =  f_43;
          f_65  =  f_44;
          f_66  =  f_45;
          f_67  =  f_46;
        }  // B5
      }  // B3
      // BLOCK 41 MERGES [10 38 39 7 40 4 ]
      i_193  =  i_62;
      f_43  =  f_64;
      f_44  =  f_65;
      f_45  =  f_66;
      f_46  =  f_67;
      i_47  =  i_193;
    }  // B2
    // BLOCK 42
    i_194  =  *((__global int *) ul_4);
    i_195  =  *((__global int *) ul_6);
    ul_196  =  ul_3 + 24L;
    i_197  =  *((__global int *) ul_196);
    ul_198  =  ul_3 + 32L;
    i_199  =  *((__global int *) ul_198);
    ul_200  =  ul_3 + 20L;
    i_201  =  *((__global int *) ul_200);
    b_202  =  i_201 == 0;
    if(b_202)
    {
      // BLOCK 43
      f_203  =  f_43;
    }  // B42
    else
    {
      // BLOCK 44
      l_204  =  (long) i_29;
      l_205  =  l_204 << 2;
      ul_206  =  ul_2 + l_205;
      f_207  =  *((__global float *) ul_206);
      f_208  =  f_207 + f_43;
      f_203  =  f_208;
    }  // B42
    // BLOCK 45 MERGES [43 44 ]
    i_209  =  i_20 / i_195;
    i_210  =  i_194 * i_209;
    b_211  =  i_197 < 0;
    if(b_211)
    {
      // BLOCK 46
      f_212  =  f_203;
    }  // B45
    else
    {
      // BLOCK 47
      i_213  =  i_210 + i_197;
      i_214  =  i_213 + i_29;
      l_215  =  (long) i_214;
      l_216  =  l_215 << 2;
      ul_217  =  ul_0 + l_216;
      f_218  =  *((__global float *) ul_217);
      f_219  =  f_218 + f_203;
      f_212  =  f_219;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    ul_220  =  ul_3 + 28L;
    i_221  =  *((__global int *) ul_220);
    b_222  =  i_221 == 1;
    if(b_222)
    {
      // BLOCK 49
      f_223  =  -f_212;
      f_224  =  exp(f_223);
      f_225  =  f_224 + 1.0F;
      f_226  =  f_212 / f_225;
      f_227  =  f_226;
    }  // B48
    else
    {
      // BLOCK 50
      b_228  =  i_221 == 2;
      if(b_228)
      {
        // BLOCK 51
        f_229  =  fabs(f_212);
        f_230  =  fma(f_229, 0.34F, 1.0F);
        f_231  =  1.0F / f_230;
        f_232  =  fma(f_231, -0.026121028F, 0.13950191F);
        f_233  =  f_232 * f_231;
        f_234  =  f_233 - 0.2731372F;
        f_235  =  fma(f_231, f_234, 0.20218718F);
        f_236  =  f_235 * f_231;
        f_237  =  f_236 - 0.044721164F;
        f_238  =  fma(f_231, f_237, 0.115360156F);
        f_239  =  fma(f_231, f_238, 0.11519744F);
        f_240  =  fma(f_231, f_239, 0.13611223F);
        f_241  =  fma(f_231, f_240, 0.1356205F);
        f_242  =  f_229 * -0.5F;
        f_243  =  f_242 * f_229;
        f_244  =  exp(f_243);
        f_245  =  f_244 * f_231;
        f_246  =  f_241 * f_245;
        f_247  =  f_246 * f_212;
        i_248  =  isless(f_212, 0.0F);
        if(i_248 == 1)
        {
          // BLOCK 52
          f_227  =  f_247;
        }  // B51
        else
        {
          // BLOCK 53
          f_249  =  f_212 - f_247;
          f_227  =  f_249;
        }  // B51
      }  // B50
      else
      {
        // BLOCK 54
        b_250  =  i_221 == 3;
        if(b_250)
        {
          // BLOCK 55
          f_251  =  f_212 * -1.702F;
          f_252  =  exp(f_251);
          f_253  =  f_252 + 1.0F;
          f_254  =  f_212 / f_253;
          f_227  =  f_254;
        }  // B54
        else
        {
          // BLOCK 56
          f_227  =  f_212;
        }  // B54
      }  // B50
    }  // B48
    // BLOCK 57 MERGES [49 52 56 55 53 ]
    i_255  =  i_29 + i_210;
    i_256  =  i_255 * i_195;
    i_257  =  i_256 + i_20;
    i_258  =  i_195 * i_209;
    i_259  =  i_257 - i_258;
    b_260  =  i_199 < 0;
    if(b_260)
    {
      // BLOCK 58
      f_261  =  f_227;
    }  // B57
    else
    {
      // BLOCK 59
      i_262  =  i_259 + i_199;
      l_263  =  (long) i_262;
      l_264  =  l_263 << 2;
      ul_265  =  ul_0 + l_264;
      f_266  =  *((__global float *) ul_265);
      f_267  =  f_266 + f_227;
      f_261  =  f_267;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    ul_268  =  ul_3 + 16L;
    i_269  =  *((__global int *) ul_268);
    i_270  =  i_269 + i_259;
    l_271  =  (long) i_270;
    l_272  =  l_271 << 2;
    ul_273  =  ul_0 + l_272;
    *((__global float *) ul_273)  =  f_261;
    b_274  =  i_35 < i_5;
    if(b_274)
    {
      // BLOCK 61
      i_275  =  *((__global int *) ul_4);
      i_276  =  *((__global int *) ul_6);
      i_277  =  *((__global int *) ul_196);
      i_278  =  *((__global int *) ul_198);
      i_279  =  *((__global int *) ul_200);
      b_280  =  i_279 == 0;
      if(b_280)
      {
        // BLOCK 62
        f_281  =  f_44;
      }  // B61
      else
      {
        // BLOCK 63
        l_282  =  (long) i_36;
        l_283  =  l_282 << 2;
        ul_284  =  ul_2 + l_283;
        f_285  =  *((__global float *) ul_284);
        f_286  =  f_285 + f_44;
        f_281  =  f_286;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_287  =  i_20 / i_276;
      i_288  =  i_275 * i_287;
      b_289  =  i_277 < 0;
      if(b_289)
      {
        // BLOCK 65
        f_290  =  f_281;
      }  // B64
      else
      {
        // BLOCK 66
        i_291  =  i_288 + i_277;
        i_292  =  i_291 + i_36;
        l_293  =  (long) i_292;
        l_294  =  l_293 << 2;
        ul_295  =  ul_0 + l_294;
        f_296  =  *((__global float *) ul_295);
        f_297  =  f_296 + f_281;
        f_290  =  f_297;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      i_298  =  *((__global int *) ul_220);
      b_299  =  i_298 == 1;
      if(b_299)
      {
        // BLOCK 68
        f_300  =  -f_290;
        f_301  =  exp(f_300);
        f_302  =  f_301 + 1.0F;
        f_303  =  f_290 / f_302;
        f_304  =  f_303;
      }  // B67
      else
      {
        // BLOCK 69
        b_305  =  i_298 == 2;
        if(b_305)
        {
          // BLOCK 70
          f_306  =  fabs(f_290);
          f_307  =  fma(f_306, 0.34F, 1.0F);
          f_308  =  1.0F / f_307;
          f_309  =  fma(f_308, -0.026121028F, 0.13950191F);
          f_310  =  f_309 * f_308;
          f_311  =  f_310 - 0.2731372F;
          f_312  =  fma(f_308, f_311, 0.20218718F);
          f_313  =  f_312 * f_308;
          f_314  =  f_313 - 0.044721164F;
          f_315  =  fma(f_308, f_314, 0.115360156F);
          f_316  =  fma(f_308, f_315, 0.11519744F);
          f_317  =  fma(f_308, f_316, 0.13611223F);
          f_318  =  fma(f_308, f_317, 0.1356205F);
          f_319  =  f_306 * -0.5F;
          f_320  =  f_319 * f_306;
          f_321  =  exp(f_320);
          f_322  =  f_321 * f_308;
          f_323  =  f_318 * f_322;
          f_324  =  f_323 * f_290;
          i_325  =  isless(f_290, 0.0F);
          if(i_325 == 1)
          {
            // BLOCK 71
            f_304  =  f_324;
          }  // B70
          else
          {
            // BLOCK 72
            f_326  =  f_290 - f_324;
            f_304  =  f_326;
          }  // B70
        }  // B69
        else
        {
          // BLOCK 73
          b_327  =  i_298 == 3;
          if(b_327)
          {
            // BLOCK 74
            f_328  =  f_290 * -1.702F;
            f_329  =  exp(f_328);
            f_330  =  f_329 + 1.0F;
            f_331  =  f_290 / f_330;
            f_304  =  f_331;
          }  // B73
          else
          {
            // BLOCK 75
            f_304  =  f_290;
          }  // B73
        }  // B69
      }  // B67
      // BLOCK 76 MERGES [68 71 75 74 72 ]
      i_332  =  i_36 + i_288;
      i_333  =  i_332 * i_276;
      i_334  =  i_333 + i_20;
      i_335  =  i_276 * i_287;
      i_336  =  i_334 - i_335;
      b_337  =  i_278 < 0;
      if(b_337)
      {
        // BLOCK 77
        f_338  =  f_304;
      }  // B76
      else
      {
        // BLOCK 78
        i_339  =  i_336 + i_278;
        l_340  =  (long) i_339;
        l_341  =  l_340 << 2;
        ul_342  =  ul_0 + l_341;
        f_343  =  *((__global float *) ul_342);
        f_344  =  f_343 + f_304;
        f_338  =  f_344;
      }  // B76
      // BLOCK 79 MERGES [77 78 ]
      i_345  =  *((__global int *) ul_268);
      i_346  =  i_345 + i_336;
      l_347  =  (long) i_346;
      l_348  =  l_347 << 2;
      ul_349  =  ul_0 + l_348;
      *((__global float *) ul_349)  =  f_338;
    }  // B60
    else
    {
      // BLOCK 80
    }  // B60
    // BLOCK 81 MERGES [80 79 ]
    b_350  =  i_33 < i_5;
    if(b_350)
    {
      // BLOCK 82
      i_351  =  *((__global int *) ul_4);
      i_352  =  *((__global int *) ul_6);
      i_353  =  *((__global int *) ul_196);
      i_354  =  *((__global int *) ul_198);
      i_355  =  *((__global int *) ul_200);
      b_356  =  i_355 == 0;
      if(b_356)
      {
        // BLOCK 83
        f_357  =  f_45;
      }  // B82
      else
      {
        // BLOCK 84
        l_358  =  (long) i_34;
        l_359  =  l_358 << 2;
        ul_360  =  ul_2 + l_359;
        f_361  =  *((__global float *) ul_360);
        f_362  =  f_361 + f_45;
        f_357  =  f_362;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_363  =  i_20 / i_352;
      i_364  =  i_351 * i_363;
      b_365  =  i_353 < 0;
      if(b_365)
      {
        // BLOCK 86
        f_366  =  f_357;
      }  // B85
      else
      {
        // BLOCK 87
        i_367  =  i_364 + i_353;
        i_368  =  i_367 + i_34;
        l_369  =  (long) i_368;
        l_370  =  l_369 << 2;
        ul_371  =  ul_0 + l_370;
        f_372  =  *((__global float *) ul_371);
        f_373  =  f_372 + f_357;
        f_366  =  f_373;
      }  // B85
      // BLOCK 88 MERGES [86 87 ]
      i_374  =  *((__global int *) ul_220);
      b_375  =  i_374 == 1;
      if(b_375)
      {
        // BLOCK 89
        f_376  =  -f_366;
        f_377  =  exp(f_376);
        f_378  =  f_377 + 1.0F;
        f_379  =  f_366 / f_378;
        f_380  =  f_379;
      }  // B88
      else
      {
        // BLOCK 90
        b_381  =  i_374 == 2;
        if(b_381)
        {
          // BLOCK 91
          f_382  =  fabs(f_366);
          f_383  =  fma(f_382, 0.34F, 1.0F);
          f_384  =  1.0F / f_383;
          f_385  =  fma(f_384, -0.026121028F, 0.13950191F);
          f_386  =  f_385 * f_384;
          f_387  =  f_386 - 0.2731372F;
          f_388  =  fma(f_384, f_387, 0.20218718F);
          f_389  =  f_388 * f_384;
          f_390  =  f_389 - 0.044721164F;
          f_391  =  fma(f_384, f_390, 0.115360156F);
          f_392  =  fma(f_384, f_391, 0.11519744F);
          f_393  =  fma(f_384, f_392, 0.13611223F);
          f_394  =  fma(f_384, f_393, 0.1356205F);
          f_395  =  f_382 * -0.5F;
          f_396  =  f_395 * f_382;
          f_397  =  exp(f_396);
          f_398  =  f_397 * f_384;
          f_399  =  f_394 * f_398;
          f_400  =  f_399 * f_366;
          i_401  =  isless(f_366, 0.0F);
          if(i_401 == 1)
          {
            // BLOCK 92
            f_380  =  f_400;
          }  // B91
          else
          {
            // BLOCK 93
            f_402  =  f_366 - f_400;
            f_380  =  f_402;
          }  // B91
        }  // B90
        else
        {
          // BLOCK 94
          b_403  =  i_374 == 3;
          if(b_403)
          {
            // BLOCK 95
            f_404  =  f_366 * -1.702F;
            f_405  =  exp(f_404);
            f_406  =  f_405 + 1.0F;
            f_407  =  f_366 / f_406;
            f_380  =  f_407;
          }  // B94
          else
          {
            // BLOCK 96
            f_380  =  f_366;
          }  // B94
        }  // B90
      }  // B88
      // BLOCK 97 MERGES [89 92 96 95 93 ]
      i_408  =  i_34 + i_364;
      i_409  =  i_408 * i_352;
      i_410  =  i_409 + i_20;
      i_411  =  i_352 * i_363;
      i_412  =  i_410 - i_411;
      b_413  =  i_354 < 0;
      if(b_413)
      {
        // BLOCK 98
        f_414  =  f_380;
      }  // B97
      else
      {
        // BLOCK 99
        i_415  =  i_412 + i_354;
        l_416  =  (long) i_415;
        l_417  =  l_416 << 2;
        ul_418  =  ul_0 + l_417;
        f_419  =  *((__global float *) ul_418);
        f_420  =  f_419 + f_380;
        f_414  =  f_420;
      }  // B97
      // BLOCK 100 MERGES [98 99 ]
      i_421  =  *((__global int *) ul_268);
      i_422  =  i_421 + i_412;
      l_423  =  (long) i_422;
      l_424  =  l_423 << 2;
      ul_425  =  ul_0 + l_424;
      *((__global float *) ul_425)  =  f_414;
    }  // B81
    else
    {
      // BLOCK 101
    }  // B81
    // BLOCK 102 MERGES [101 100 ]
    b_426  =  i_30 < i_5;
    if(b_426)
    {
      // BLOCK 103
      i_427  =  *((__global int *) ul_4);
      i_428  =  *((__global int *) ul_6);
      i_429  =  *((__global int *) ul_196);
      i_430  =  *((__global int *) ul_198);
      i_431  =  *((__global int *) ul_200);
      b_432  =  i_431 == 0;
      if(b_432)
      {
        // BLOCK 104
        f_433  =  f_46;
      }  // B103
      else
      {
        // BLOCK 105
        l_434  =  (long) i_32;
        l_435  =  l_434 << 2;
        ul_436  =  ul_2 + l_435;
        f_437  =  *((__global float *) ul_436);
        f_438  =  f_437 + f_46;
        f_433  =  f_438;
      }  // B103
      // BLOCK 106 MERGES [104 105 ]
      i_439  =  i_20 / i_428;
      i_440  =  i_427 * i_439;
      b_441  =  i_429 < 0;
      if(b_441)
      {
        // BLOCK 107
        f_442  =  f_433;
      }  // B106
      else
      {
        // BLOCK 108
        i_443  =  i_440 + i_429;
        i_444  =  i_443 + i_32;
        l_445  =  (long) i_444;
        l_446  =  l_445 << 2;
        ul_447  =  ul_0 + l_446;
        f_448  =  *((__global float *) ul_447);
        f_449  =  f_448 + f_433;
        f_442  =  f_449;
      }  // B106
      // BLOCK 109 MERGES [107 108 ]
      i_450  =  *((__global int *) ul_220);
      b_451  =  i_450 == 1;
      if(b_451)
      {
        // BLOCK 110
        f_452  =  -f_442;
        f_453  =  exp(f_452);
        f_454  =  f_453 + 1.0F;
        f_455  =  f_442 / f_454;
        f_456  =  f_455;
      }  // B109
      else
      {
        // BLOCK 111
        b_457  =  i_450 == 2;
        if(b_457)
        {
          // BLOCK 112
          f_458  =  fabs(f_442);
          f_459  =  fma(f_458, 0.34F, 1.0F);
          f_460  =  1.0F / f_459;
          f_461  =  fma(f_460, -0.026121028F, 0.13950191F);
          f_462  =  f_461 * f_460;
          f_463  =  f_462 - 0.2731372F;
          f_464  =  fma(f_460, f_463, 0.20218718F);
          f_465  =  f_464 * f_460;
          f_466  =  f_465 - 0.044721164F;
          f_467  =  fma(f_460, f_466, 0.115360156F);
          f_468  =  fma(f_460, f_467, 0.11519744F);
          f_469  =  fma(f_460, f_468, 0.13611223F);
          f_470  =  fma(f_460, f_469, 0.1356205F);
          f_471  =  f_458 * -0.5F;
          f_472  =  f_471 * f_458;
          f_473  =  exp(f_472);
          f_474  =  f_473 * f_460;
          f_475  =  f_470 * f_474;
          f_476  =  f_475 * f_442;
          i_477  =  isless(f_442, 0.0F);
          if(i_477 == 1)
          {
            // BLOCK 113
            f_456  =  f_476;
          }  // B112
          else
          {
            // BLOCK 114
            f_478  =  f_442 - f_476;
            f_456  =  f_478;
          }  // B112
        }  // B111
        else
        {
          // BLOCK 115
          b_479  =  i_450 == 3;
          if(b_479)
          {
            // BLOCK 116
            f_480  =  f_442 * -1.702F;
            f_481  =  exp(f_480);
            f_482  =  f_481 + 1.0F;
            f_483  =  f_442 / f_482;
            f_456  =  f_483;
          }  // B115
          else
          {
            // BLOCK 117
            f_456  =  f_442;
          }  // B115
        }  // B111
      }  // B109
      // BLOCK 118 MERGES [110 113 117 116 114 ]
      i_484  =  i_32 + i_440;
      i_485  =  i_484 * i_428;
      i_486  =  i_485 + i_20;
      i_487  =  i_428 * i_439;
      i_488  =  i_486 - i_487;
      b_489  =  i_430 < 0;
      if(b_489)
      {
        // BLOCK 119
        f_490  =  f_456;
      }  // B118
      else
      {
        // BLOCK 120
        i_491  =  i_488 + i_430;
        l_492  =  (long) i_491;
        l_493  =  l_492 << 2;
        ul_494  =  ul_0 + l_493;
        f_495  =  *((__global float *) ul_494);
        f_496  =  f_495 + f_456;
        f_490  =  f_496;
      }  // B118
      // BLOCK 121 MERGES [119 120 ]
      i_497  =  *((__global int *) ul_268);
      i_498  =  i_497 + i_488;
      l_499  =  (long) i_498;
      l_500  =  l_499 << 2;
      ul_501  =  ul_0 + l_500;
      *((__global float *) ul_501)  =  f_490;
    }  // B102
    else
    {
      // BLOCK 122
    }  // B102
  }  // B0
  else
  {
    // BLOCK 123
  }  // B0
  // BLOCK 124 MERGES [123 122 121 ]
  return;
}  //  kernel
