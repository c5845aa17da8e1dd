// Conv2dKernels.fewHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 98907aae46e1827a3d9271f44a11932241378c5e68d399830f5a7b7443ef5985
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 4a43a2b1ab36c4b839cbe125256a003da81ea844ff81f83379e2aec5e7beecd8
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0df3a14f5e67a434459ca2b14c6443d0dc9142fa7738ad874a39dfb6f06245e2
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 e505fed9196a6766c58ba7058d0dce22ecfea121543e5e2f897a1edbd669d6c9
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void fewHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_112, b_122, b_133, b_143, b_154, b_164, b_175, b_185, b_206, b_21, b_216, b_226, b_232, b_254, b_263, b_277, b_285, b_295, b_304, b_310, b_332, b_341, b_354, b_362, b_372, b_381, b_387, b_409, b_418, b_431, b_439, b_449, b_458, b_464, b_486, b_495, b_63, b_68, b_76, b_77, b_84;
  float f_101, f_118, f_119, f_120, f_121, f_123, f_124, f_139, f_140, f_141, f_142, f_144, f_145, f_160, f_161, f_162, f_163, f_165, f_166, f_181, f_182, f_183, f_184, f_186, f_187, f_188, f_189, f_190, f_191, f_207, f_211, f_212, f_217, f_222, f_223, f_227, f_228, f_229, f_230, f_231, f_233, f_234, f_235, f_236, f_237, f_238, f_239, f_240, f_241, f_242, f_243, f_244, f_245, f_246, f_247, f_248, f_249, f_250, f_251, f_253, f_255, f_256, f_257, f_258, f_264, f_269, f_270, f_286, f_290, f_291, f_296, f_301, f_302, f_305, f_306, f_307, f_308, f_309, f_311, f_312, f_313, f_314, f_315, f_316, f_317, f_318, f_319, f_320, f_321, f_322, f_323, f_324, f_325, f_326, f_327, f_328, f_329, f_331, f_333, f_334, f_335, f_336, f_342, f_347, f_348, f_363, f_367, f_368, f_373, f_378, f_379, f_382, f_383, f_384, f_385, f_386, f_388, f_389, f_390, f_391, f_392, f_393, f_394, f_395, f_396, f_397, f_398, f_399, f_400, f_401, f_402, f_403, f_404, f_405, f_406, f_408, f_410, f_411, f_412, f_413, f_419, f_424, f_425, f_43, f_44, f_440, f_444, f_445, f_45, f_450, f_455, f_456, f_459, f_46, f_460, f_461, f_462, f_463, f_465, f_466, f_467, f_468, f_469, f_470, f_471, f_472, f_473, f_474, f_475, f_476, f_477, f_478, f_479, f_480, f_481, f_482, f_483, f_485, f_487, f_488, f_489, f_490, f_496, f_501, f_502, f_64, f_65, f_66, f_67, f_90, f_91, f_92, f_93;
  int i_102, i_103, i_104, i_109, i_11, i_110, i_111, i_113, i_114, i_115, i_116, i_117, i_125, i_13, i_130, i_131, i_132, i_134, i_135, i_136, i_137, i_138, i_146, i_15, i_151, i_152, i_153, i_155, i_156, i_157, i_158, i_159, i_167, i_17, i_172, i_173, i_174, i_176, i_177, i_178, i_179, i_180, i_19, i_192, i_193, i_195, i_196, i_198, i_20, i_200, i_202, i_204, i_205, i_213, i_214, i_215, i_218, i_225, i_23, i_24, i_25, i_252, i_259, i_26, i_260, i_261, i_262, i_265, i_27, i_272, i_273, i_278, i_279, i_28, i_280, i_281, i_282, i_283, i_284, i_29, i_292, i_293, i_294, i_297, i_30, i_303, i_31, i_32, i_33, i_330, i_337, i_338, i_339, i_34, i_340, i_343, i_349, i_35, i_350, i_355, i_356, i_357, i_358, i_359, i_36, i_360, i_361, i_369, i_370, i_371, i_374, i_380, i_407, i_414, i_415, i_416, i_417, i_420, i_426, i_427, i_432, i_433, i_434, i_435, i_436, i_437, i_438, i_446, i_447, i_448, i_451, i_457, i_47, i_48, i_484, i_49, i_491, i_492, i_493, i_494, i_497, i_5, i_50, i_503, i_504, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_78, i_79, i_80, i_81, i_82, i_83, i_85, i_86, i_87, i_88, i_89, i_9, i_94, i_95, i_96, i_97;
  long l_105, l_106, l_126, l_127, l_147, l_148, l_168, l_169, l_208, l_209, l_219, l_220, l_266, l_267, l_274, l_275, l_287, l_288, l_298, l_299, l_344, l_345, l_351, l_352, l_364, l_365, l_375, l_376, l_421, l_422, l_428, l_429, l_441, l_442, l_452, l_453, l_498, l_499, l_505, l_506, l_98, l_99;
  short sh_108, sh_129, sh_150, sh_171;
  ulong ul_0, ul_1, ul_10, ul_100, ul_107, ul_12, ul_128, ul_14, ul_149, ul_16, ul_170, ul_18, ul_194, ul_197, ul_199, ul_2, ul_201, ul_203, ul_210, ul_22, ul_221, ul_224, ul_268, ul_271, ul_276, ul_289, ul_3, ul_300, ul_346, ul_353, ul_366, ul_37, ul_377, ul_38, ul_39, ul_4, ul_40, ul_41, ul_42, ul_423, ul_430, ul_443, ul_454, ul_500, ul_507, ul_6, ul_8;

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
  ul_10  =  ul_3 + 56L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_3 + 60L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_3 + 72L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 76L;
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
    ul_37  =  ul_3 + 88L;
    ul_38  =  ul_3 + 84L;
    ul_39  =  ul_3 + 68L;
    ul_40  =  ul_3 + 64L;
    ul_41  =  ul_3 + 80L;
    ul_42  =  ul_3 + 92L;
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
    ul_194  =  ul_3 + 52L;
    i_195  =  *((__global int *) ul_194);
    i_196  =  *((__global int *) ul_6);
    ul_197  =  ul_3 + 48L;
    i_198  =  *((__global int *) ul_197);
    ul_199  =  ul_3 + 24L;
    i_200  =  *((__global int *) ul_199);
    ul_201  =  ul_3 + 32L;
    i_202  =  *((__global int *) ul_201);
    ul_203  =  ul_3 + 20L;
    i_204  =  *((__global int *) ul_203);
    i_205  =  i_195 + i_29;
    b_206  =  i_204 == 0;
    if(b_206)
    {
      // BLOCK 43
      f_207  =  f_43;
    }  // B42
    else
    {
      // BLOCK 44
      l_208  =  (long) i_205;
      l_209  =  l_208 << 2;
      ul_210  =  ul_2 + l_209;
      f_211  =  *((__global float *) ul_210);
      f_212  =  f_211 + f_43;
      f_207  =  f_212;
    }  // B42
    // BLOCK 45 MERGES [43 44 ]
    i_213  =  i_20 / i_196;
    i_214  =  i_213 * i_198;
    i_215  =  i_214 + i_205;
    b_216  =  i_200 < 0;
    if(b_216)
    {
      // BLOCK 46
      f_217  =  f_207;
    }  // B45
    else
    {
      // BLOCK 47
      i_218  =  i_215 + i_200;
      l_219  =  (long) i_218;
      l_220  =  l_219 << 2;
      ul_221  =  ul_0 + l_220;
      f_222  =  *((__global float *) ul_221);
      f_223  =  f_222 + f_207;
      f_217  =  f_223;
    }  // B45
    // BLOCK 48 MERGES [46 47 ]
    ul_224  =  ul_3 + 28L;
    i_225  =  *((__global int *) ul_224);
    b_226  =  i_225 == 1;
    if(b_226)
    {
      // BLOCK 49
      f_227  =  -f_217;
      f_228  =  exp(f_227);
      f_229  =  f_228 + 1.0F;
      f_230  =  f_217 / f_229;
      f_231  =  f_230;
    }  // B48
    else
    {
      // BLOCK 50
      b_232  =  i_225 == 2;
      if(b_232)
      {
        // BLOCK 51
        f_233  =  fabs(f_217);
        f_234  =  fma(f_233, 0.34F, 1.0F);
        f_235  =  1.0F / f_234;
        f_236  =  fma(f_235, -0.026121028F, 0.13950191F);
        f_237  =  f_236 * f_235;
        f_238  =  f_237 - 0.2731372F;
        f_239  =  fma(f_235, f_238, 0.20218718F);
        f_240  =  f_239 * f_235;
        f_241  =  f_240 - 0.044721164F;
        f_242  =  fma(f_235, f_241, 0.115360156F);
        f_243  =  fma(f_235, f_242, 0.11519744F);
        f_244  =  fma(f_235, f_243, 0.13611223F);
        f_245  =  fma(f_235, f_244, 0.1356205F);
        f_246  =  f_233 * -0.5F;
        f_247  =  f_246 * f_233;
        f_248  =  exp(f_247);
        f_249  =  f_248 * f_235;
        f_250  =  f_245 * f_249;
        f_251  =  f_250 * f_217;
        i_252  =  isless(f_217, 0.0F);
        if(i_252 == 1)
        {
          // BLOCK 52
          f_231  =  f_251;
        }  // B51
        else
        {
          // BLOCK 53
          f_253  =  f_217 - f_251;
          f_231  =  f_253;
        }  // B51
      }  // B50
      else
      {
        // BLOCK 54
        b_254  =  i_225 == 3;
        if(b_254)
        {
          // BLOCK 55
          f_255  =  f_217 * -1.702F;
          f_256  =  exp(f_255);
          f_257  =  f_256 + 1.0F;
          f_258  =  f_217 / f_257;
          f_231  =  f_258;
        }  // B54
        else
        {
          // BLOCK 56
          f_231  =  f_217;
        }  // B54
      }  // B50
    }  // B48
    // BLOCK 57 MERGES [49 52 56 55 53 ]
    i_259  =  i_215 * i_196;
    i_260  =  i_259 + i_20;
    i_261  =  i_196 * i_213;
    i_262  =  i_260 - i_261;
    b_263  =  i_202 < 0;
    if(b_263)
    {
      // BLOCK 58
      f_264  =  f_231;
    }  // B57
    else
    {
      // BLOCK 59
      i_265  =  i_262 + i_202;
      l_266  =  (long) i_265;
      l_267  =  l_266 << 2;
      ul_268  =  ul_0 + l_267;
      f_269  =  *((__global float *) ul_268);
      f_270  =  f_269 + f_231;
      f_264  =  f_270;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    ul_271  =  ul_3 + 16L;
    i_272  =  *((__global int *) ul_271);
    i_273  =  i_272 + i_262;
    l_274  =  (long) i_273;
    l_275  =  l_274 << 2;
    ul_276  =  ul_0 + l_275;
    *((__global float *) ul_276)  =  f_264;
    b_277  =  i_35 < i_5;
    if(b_277)
    {
      // BLOCK 61
      i_278  =  *((__global int *) ul_194);
      i_279  =  *((__global int *) ul_6);
      i_280  =  *((__global int *) ul_197);
      i_281  =  *((__global int *) ul_199);
      i_282  =  *((__global int *) ul_201);
      i_283  =  *((__global int *) ul_203);
      i_284  =  i_278 + i_36;
      b_285  =  i_283 == 0;
      if(b_285)
      {
        // BLOCK 62
        f_286  =  f_44;
      }  // B61
      else
      {
        // BLOCK 63
        l_287  =  (long) i_284;
        l_288  =  l_287 << 2;
        ul_289  =  ul_2 + l_288;
        f_290  =  *((__global float *) ul_289);
        f_291  =  f_290 + f_44;
        f_286  =  f_291;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_292  =  i_20 / i_279;
      i_293  =  i_292 * i_280;
      i_294  =  i_293 + i_284;
      b_295  =  i_281 < 0;
      if(b_295)
      {
        // BLOCK 65
        f_296  =  f_286;
      }  // B64
      else
      {
        // BLOCK 66
        i_297  =  i_294 + i_281;
        l_298  =  (long) i_297;
        l_299  =  l_298 << 2;
        ul_300  =  ul_0 + l_299;
        f_301  =  *((__global float *) ul_300);
        f_302  =  f_301 + f_286;
        f_296  =  f_302;
      }  // B64
      // BLOCK 67 MERGES [65 66 ]
      i_303  =  *((__global int *) ul_224);
      b_304  =  i_303 == 1;
      if(b_304)
      {
        // BLOCK 68
        f_305  =  -f_296;
        f_306  =  exp(f_305);
        f_307  =  f_306 + 1.0F;
        f_308  =  f_296 / f_307;
        f_309  =  f_308;
      }  // B67
      else
      {
        // BLOCK 69
        b_310  =  i_303 == 2;
        if(b_310)
        {
          // BLOCK 70
          f_311  =  fabs(f_296);
          f_312  =  fma(f_311, 0.34F, 1.0F);
          f_313  =  1.0F / f_312;
          f_314  =  fma(f_313, -0.026121028F, 0.13950191F);
          f_315  =  f_314 * f_313;
          f_316  =  f_315 - 0.2731372F;
          f_317  =  fma(f_313, f_316, 0.20218718F);
          f_318  =  f_317 * f_313;
          f_319  =  f_318 - 0.044721164F;
          f_320  =  fma(f_313, f_319, 0.115360156F);
          f_321  =  fma(f_313, f_320, 0.11519744F);
          f_322  =  fma(f_313, f_321, 0.13611223F);
          f_323  =  fma(f_313, f_322, 0.1356205F);
          f_324  =  f_311 * -0.5F;
          f_325  =  f_324 * f_311;
          f_326  =  exp(f_325);
          f_327  =  f_326 * f_313;
          f_328  =  f_323 * f_327;
          f_329  =  f_328 * f_296;
          i_330  =  isless(f_296, 0.0F);
          if(i_330 == 1)
          {
            // BLOCK 71
            f_309  =  f_329;
          }  // B70
          else
          {
            // BLOCK 72
            f_331  =  f_296 - f_329;
            f_309  =  f_331;
          }  // B70
        }  // B69
        else
        {
          // BLOCK 73
          b_332  =  i_303 == 3;
          if(b_332)
          {
            // BLOCK 74
            f_333  =  f_296 * -1.702F;
            f_334  =  exp(f_333);
            f_335  =  f_334 + 1.0F;
            f_336  =  f_296 / f_335;
            f_309  =  f_336;
          }  // B73
          else
          {
            // BLOCK 75
            f_309  =  f_296;
          }  // B73
        }  // B69
      }  // B67
      // BLOCK 76 MERGES [68 71 75 74 72 ]
      i_337  =  i_294 * i_279;
      i_338  =  i_337 + i_20;
      i_339  =  i_279 * i_292;
      i_340  =  i_338 - i_339;
      b_341  =  i_282 < 0;
      if(b_341)
      {
        // BLOCK 77
        f_342  =  f_309;
      }  // B76
      else
      {
        // BLOCK 78
        i_343  =  i_340 + i_282;
        l_344  =  (long) i_343;
        l_345  =  l_344 << 2;
        ul_346  =  ul_0 + l_345;
        f_347  =  *((__global float *) ul_346);
        f_348  =  f_347 + f_309;
        f_342  =  f_348;
      }  // B76
      // BLOCK 79 MERGES [77 78 ]
      i_349  =  *((__global int *) ul_271);
      i_350  =  i_349 + i_340;
      l_351  =  (long) i_350;
      l_352  =  l_351 << 2;
      ul_353  =  ul_0 + l_352;
      *((__global float *) ul_353)  =  f_342;
    }  // B60
    else
    {
      // BLOCK 80
    }  // B60
    // BLOCK 81 MERGES [80 79 ]
    b_354  =  i_33 < i_5;
    if(b_354)
    {
      // BLOCK 82
      i_355  =  *((__global int *) ul_194);
      i_356  =  *((__global int *) ul_6);
      i_357  =  *((__global int *) ul_197);
      i_358  =  *((__global int *) ul_199);
      i_359  =  *((__global int *) ul_201);
      i_360  =  *((__global int *) ul_203);
      i_361  =  i_355 + i_34;
      b_362  =  i_360 == 0;
      if(b_362)
      {
        // BLOCK 83
        f_363  =  f_45;
      }  // B82
      else
      {
        // BLOCK 84
        l_364  =  (long) i_361;
        l_365  =  l_364 << 2;
        ul_366  =  ul_2 + l_365;
        f_367  =  *((__global float *) ul_366);
        f_368  =  f_367 + f_45;
        f_363  =  f_368;
      }  // B82
      // BLOCK 85 MERGES [83 84 ]
      i_369  =  i_20 / i_356;
      i_370  =  i_369 * i_357;
      i_371  =  i_370 + i_361;
      b_372  =  i_358 < 0;
      if(b_372)
      {
        // BLOCK 86
        f_373  =  f_363;
      }  // B85
      else
      {
        // BLOCK 87
        i_374  =  i_371 + i_358;
        l_375  =  (long) i_374;
        l_376  =  l_375 << 2;
        ul_377  =  ul_0 + l_376;
        f_378  =  *((__global float *) ul_377);
        f_379  =  f_378 + f_363;
        f_373  =  f_379;
      }  // B85
      // BLOCK 88 MERGES [86 87 ]
      i_380  =  *((__global int *) ul_224);
      b_381  =  i_380 == 1;
      if(b_381)
      {
        // BLOCK 89
        f_382  =  -f_373;
        f_383  =  exp(f_382);
        f_384  =  f_383 + 1.0F;
        f_385  =  f_373 / f_384;
        f_386  =  f_385;
      }  // B88
      else
      {
        // BLOCK 90
        b_387  =  i_380 == 2;
        if(b_387)
        {
          // BLOCK 91
          f_388  =  fabs(f_373);
          f_389  =  fma(f_388, 0.34F, 1.0F);
          f_390  =  1.0F / f_389;
          f_391  =  fma(f_390, -0.026121028F, 0.13950191F);
          f_392  =  f_391 * f_390;
          f_393  =  f_392 - 0.2731372F;
          f_394  =  fma(f_390, f_393, 0.20218718F);
          f_395  =  f_394 * f_390;
          f_396  =  f_395 - 0.044721164F;
          f_397  =  fma(f_390, f_396, 0.115360156F);
          f_398  =  fma(f_390, f_397, 0.11519744F);
          f_399  =  fma(f_390, f_398, 0.13611223F);
          f_400  =  fma(f_390, f_399, 0.1356205F);
          f_401  =  f_388 * -0.5F;
          f_402  =  f_401 * f_388;
          f_403  =  exp(f_402);
          f_404  =  f_403 * f_390;
          f_405  =  f_400 * f_404;
          f_406  =  f_405 * f_373;
          i_407  =  isless(f_373, 0.0F);
          if(i_407 == 1)
          {
            // BLOCK 92
            f_386  =  f_406;
          }  // B91
          else
          {
            // BLOCK 93
            f_408  =  f_373 - f_406;
            f_386  =  f_408;
          }  // B91
        }  // B90
        else
        {
          // BLOCK 94
          b_409  =  i_380 == 3;
          if(b_409)
          {
            // BLOCK 95
            f_410  =  f_373 * -1.702F;
            f_411  =  exp(f_410);
            f_412  =  f_411 + 1.0F;
            f_413  =  f_373 / f_412;
            f_386  =  f_413;
          }  // B94
          else
          {
            // BLOCK 96
            f_386  =  f_373;
          }  // B94
        }  // B90
      }  // B88
      // BLOCK 97 MERGES [89 92 96 95 93 ]
      i_414  =  i_371 * i_356;
      i_415  =  i_414 + i_20;
      i_416  =  i_356 * i_369;
      i_417  =  i_415 - i_416;
      b_418  =  i_359 < 0;
      if(b_418)
      {
        // BLOCK 98
        f_419  =  f_386;
      }  // B97
      else
      {
        // BLOCK 99
        i_420  =  i_417 + i_359;
        l_421  =  (long) i_420;
        l_422  =  l_421 << 2;
        ul_423  =  ul_0 + l_422;
        f_424  =  *((__global float *) ul_423);
        f_425  =  f_424 + f_386;
        f_419  =  f_425;
      }  // B97
      // BLOCK 100 MERGES [98 99 ]
      i_426  =  *((__global int *) ul_271);
      i_427  =  i_426 + i_417;
      l_428  =  (long) i_427;
      l_429  =  l_428 << 2;
      ul_430  =  ul_0 + l_429;
      *((__global float *) ul_430)  =  f_419;
    }  // B81
    else
    {
      // BLOCK 101
    }  // B81
    // BLOCK 102 MERGES [101 100 ]
    b_431  =  i_30 < i_5;
    if(b_431)
    {
      // BLOCK 103
      i_432  =  *((__global int *) ul_194);
      i_433  =  *((__global int *) ul_6);
      i_434  =  *((__global int *) ul_197);
      i_435  =  *((__global int *) ul_199);
      i_436  =  *((__global int *) ul_201);
      i_437  =  *((__global int *) ul_203);
      i_438  =  i_432 + i_32;
      b_439  =  i_437 == 0;
      if(b_439)
      {
        // BLOCK 104
        f_440  =  f_46;
      }  // B103
      else
      {
        // BLOCK 105
        l_441  =  (long) i_438;
        l_442  =  l_441 << 2;
        ul_443  =  ul_2 + l_442;
        f_444  =  *((__global float *) ul_443);
        f_445  =  f_444 + f_46;
        f_440  =  f_445;
      }  // B103
      // BLOCK 106 MERGES [104 105 ]
      i_446  =  i_20 / i_433;
      i_447  =  i_446 * i_434;
      i_448  =  i_447 + i_438;
      b_449  =  i_435 < 0;
      if(b_449)
      {
        // BLOCK 107
        f_450  =  f_440;
      }  // B106
      else
      {
        // BLOCK 108
        i_451  =  i_448 + i_435;
        l_452  =  (long) i_451;
        l_453  =  l_452 << 2;
        ul_454  =  ul_0 + l_453;
        f_455  =  *((__global float *) ul_454);
        f_456  =  f_455 + f_440;
        f_450  =  f_456;
      }  // B106
      // BLOCK 109 MERGES [107 108 ]
      i_457  =  *((__global int *) ul_224);
      b_458  =  i_457 == 1;
      if(b_458)
      {
        // BLOCK 110
        f_459  =  -f_450;
        f_460  =  exp(f_459);
        f_461  =  f_460 + 1.0F;
        f_462  =  f_450 / f_461;
        f_463  =  f_462;
      }  // B109
      else
      {
        // BLOCK 111
        b_464  =  i_457 == 2;
        if(b_464)
        {
          // BLOCK 112
          f_465  =  fabs(f_450);
          f_466  =  fma(f_465, 0.34F, 1.0F);
          f_467  =  1.0F / f_466;
          f_468  =  fma(f_467, -0.026121028F, 0.13950191F);
          f_469  =  f_468 * f_467;
          f_470  =  f_469 - 0.2731372F;
          f_471  =  fma(f_467, f_470, 0.20218718F);
          f_472  =  f_471 * f_467;
          f_473  =  f_472 - 0.044721164F;
          f_474  =  fma(f_467, f_473, 0.115360156F);
          f_475  =  fma(f_467, f_474, 0.11519744F);
          f_476  =  fma(f_467, f_475, 0.13611223F);
          f_477  =  fma(f_467, f_476, 0.1356205F);
          f_478  =  f_465 * -0.5F;
          f_479  =  f_478 * f_465;
          f_480  =  exp(f_479);
          f_481  =  f_480 * f_467;
          f_482  =  f_477 * f_481;
          f_483  =  f_482 * f_450;
          i_484  =  isless(f_450, 0.0F);
          if(i_484 == 1)
          {
            // BLOCK 113
            f_463  =  f_483;
          }  // B112
          else
          {
            // BLOCK 114
            f_485  =  f_450 - f_483;
            f_463  =  f_485;
          }  // B112
        }  // B111
        else
        {
          // BLOCK 115
          b_486  =  i_457 == 3;
          if(b_486)
          {
            // BLOCK 116
            f_487  =  f_450 * -1.702F;
            f_488  =  exp(f_487);
            f_489  =  f_488 + 1.0F;
            f_490  =  f_450 / f_489;
            f_463  =  f_490;
          }  // B115
          else
          {
            // BLOCK 117
            f_463  =  f_450;
          }  // B115
        }  // B111
      }  // B109
      // BLOCK 118 MERGES [110 113 117 116 114 ]
      i_491  =  i_448 * i_433;
      i_492  =  i_491 + i_20;
      i_493  =  i_433 * i_446;
      i_494  =  i_492 - i_493;
      b_495  =  i_436 < 0;
      if(b_495)
      {
        // BLOCK 119
        f_496  =  f_463;
      }  // B118
      else
      {
        // BLOCK 120
        i_497  =  i_494 + i_436;
        l_498  =  (long) i_497;
        l_499  =  l_498 << 2;
        ul_500  =  ul_0 + l_499;
        f_501  =  *((__global float *) ul_500);
        f_502  =  f_501 + f_463;
        f_496  =  f_502;
      }  // B118
      // BLOCK 121 MERGES [119 120 ]
      i_503  =  *((__global int *) ul_271);
      i_504  =  i_503 + i_494;
      l_505  =  (long) i_504;
      l_506  =  l_505 << 2;
      ul_507  =  ul_0 + l_506;
      *((__global float *) ul_507)  =  f_496;
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
