// Conv2dKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 896a8ee6f1bea66d41c08da555bfb3fe5f08d12f8dd3d43f789806d34e61108f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 188eceb5f0bb9413df95e5b8fc6abb7cf30646a90627fa20000e311d2af788f4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 c83f12284dc2d00fa388fd1ae8c92a4917cfaa03c64daf1b28e7be4b0e076871
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0d5caa78eb60deaeb227debac62c2fb85f46cc870cdfa20ac2e7da5eb5b353fc
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 5136c03dae7477a7adac234be1ddd4d91fced38614b2d4573319e70dc7980d07
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_102, b_105, b_119, b_123, b_129, b_130, b_133, b_151, b_161, b_172, b_176, b_182, b_183, b_186, b_192, b_198, b_22, b_220, b_229, b_240, b_244, b_250, b_251, b_254, b_294, b_54, b_56, b_64, b_65, b_72, b_91, b_95;
  float f_100, f_103, f_104, f_106, f_107, f_121, f_125, f_126, f_127, f_128, f_131, f_132, f_134, f_135, f_136, f_152, f_156, f_157, f_162, f_174, f_178, f_179, f_180, f_181, f_184, f_185, f_187, f_188, f_189, f_193, f_194, f_195, f_196, f_197, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_217, f_219, f_221, f_222, f_223, f_224, f_230, f_242, f_246, f_247, f_248, f_249, f_252, f_253, f_255, f_256, f_257, f_260, f_261, f_264, f_266, f_268, f_271, f_273, f_276, f_278, f_281, f_283, f_286, f_289, f_290, f_37, f_55, f_78, f_93, f_97, f_98, f_99;
  int i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_120, i_122, i_124, i_13, i_137, i_138, i_140, i_141, i_143, i_145, i_147, i_149, i_15, i_150, i_158, i_159, i_160, i_163, i_168, i_169, i_17, i_170, i_171, i_173, i_175, i_177, i_19, i_191, i_20, i_21, i_218, i_225, i_226, i_227, i_228, i_231, i_236, i_237, i_238, i_239, i_24, i_241, i_243, i_245, i_25, i_259, i_26, i_262, i_263, i_265, i_267, i_269, i_27, i_270, i_272, i_274, i_275, i_277, i_279, i_28, i_280, i_282, i_284, i_285, i_287, i_288, i_29, i_291, i_292, i_293, i_295, i_296, i_297, i_298, i_299, i_30, i_300, i_301, i_302, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_90, i_92, i_94, i_96;
  long l_111, l_112, l_153, l_154, l_164, l_165, l_232, l_233, l_303, l_304, l_83, l_84;
  short sh_114, sh_167, sh_235, sh_306, sh_86;
  ulong ul_0, ul_1, ul_10, ul_113, ul_12, ul_139, ul_14, ul_142, ul_144, ul_146, ul_148, ul_155, ul_16, ul_166, ul_18, ul_190, ul_2, ul_23, ul_234, ul_258, ul_3, ul_305, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 4L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_3 + 44L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_3 + 56L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_3 + 60L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 72L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_3 + 76L;
  i_19  =  *((__global int *) ul_18);
  i_20  =  get_global_id(0);
  i_21  =  i_20 / i_7;
  b_22  =  i_21 < i_5;
  if(b_22)
  {
    // BLOCK 1
    ul_23  =  ul_3 + 12L;
    i_24  =  *((__global int *) ul_23);
    i_25  =  i_17 * i_19;
    i_26  =  i_7 * i_21;
    i_27  =  i_20 - i_26;
    i_28  =  i_27 / i_9;
    i_29  =  i_28 * i_9;
    i_30  =  i_27 - i_29;
    ul_31  =  ul_3 + 88L;
    ul_32  =  ul_3 + 84L;
    ul_33  =  ul_3 + 68L;
    ul_34  =  ul_3 + 64L;
    ul_35  =  ul_3 + 80L;
    ul_36  =  ul_3 + 92L;
    // BLOCK 2 MERGES [1 43 ]
    f_37  =  0.0F;
    i_38  =  0;
    for(;i_38 < i_25;)
    {
      // BLOCK 3
      i_39  =  *((__global int *) ul_36);
      i_40  =  *((__global int *) ul_18);
      i_41  =  *((__global int *) ul_35);
      i_42  =  *((__global int *) ul_34);
      i_43  =  *((__global int *) ul_33);
      i_44  =  *((__global int *) ul_12);
      i_45  =  *((__global int *) ul_14);
      i_46  =  *((__global int *) ul_32);
      i_47  =  *((__global int *) ul_31);
      i_48  =  i_30 / i_39;
      i_49  =  i_41 * i_48;
      i_50  =  i_38 / i_40;
      i_51  =  i_49 + i_50;
      i_52  =  i_51 - i_46;
      i_53  =  i_38 + 1;
      b_54  =  i_52 < 0;
      if(b_54)
      {
        // BLOCK 4
        f_55  =  f_37;
      }  // B3
      else
      {
        // BLOCK 5
        b_56  =  i_52 < i_42;
        if(b_56)
        {
          // BLOCK 6
          i_57  =  i_39 * i_48;
          i_58  =  i_30 - i_57;
          i_59  =  i_58 * i_41;
          i_60  =  i_40 * i_50;
          i_61  =  i_59 - i_60;
          i_62  =  i_61 - i_47;
          i_63  =  i_62 + i_38;
          b_64  =  i_63 < 0;
          if(b_64)
          {
            // BLOCK 7
            f_55  =  f_37;
          }  // B6
          else
          {
            // BLOCK 8
            b_65  =  i_63 < i_43;
            if(b_65)
            {
              // BLOCK 9
              i_66  =  i_44 * i_52;
              i_67  =  i_66 / i_42;
              i_68  =  i_45 * i_67;
              i_69  =  i_45 * i_63;
              i_70  =  i_69 / i_43;
              i_71  =  i_68 + i_70;
              b_72  =  i_71 < 0;
              if(b_72)
              {
                // BLOCK 10
                f_55  =  f_37;
              }  // B9
              else
              {
                // BLOCK 11
                i_73  =  i_11 * i_38;
                i_74  =  i_13 * i_15;
                i_75  =  i_11 * i_28;
                i_76  =  i_74 * i_75;
                i_77  =  i_76 + i_24;
                // BLOCK 12 MERGES [11 39 ]
                f_78  =  f_37;
                i_79  =  0;
                for(;i_79 < i_11;)
                {
                  // BLOCK 13
                  i_80  =  i_73 + i_79;
                  i_81  =  i_80 * i_5;
                  i_82  =  i_81 + i_21;
                  l_83  =  (long) i_82;
                  l_84  =  l_83 << 1;
                  ul_85  =  ul_1 + l_84;
                  sh_86  =  *((__global short *) ul_85);
                  i_87  =  (int) sh_86;
                  i_88  =  i_87 & 1023;
                  i_89  =  i_87 >> 10;
                  i_90  =  i_89 & 31;
                  b_91  =  (i_89 & 31) == 0;
                  if(b_91)
                  {
                    // BLOCK 14
                    i_92  =  i_88;
                    f_93  =  5.9604645E-8F;
                  }  // B13
                  else
                  {
                    // BLOCK 15
                    i_94  =  i_88 + 1024;
                    b_95  =  i_90 == 31;
                    if(b_95)
                    {
                      // BLOCK 16
                      i_92  =  i_94;
                      f_93  =  1.7014118E38F;
                    }  // B15
                    else
                    {
                      // BLOCK 17
                      i_96  =  1 << i_90;
                      f_97  =  (float) i_96;
                      f_98  =  f_97 * 2.9802322E-8F;
                      i_92  =  i_94;
                      f_93  =  f_98;
                    }  // B15
                  }  // B13
                  // BLOCK 18 MERGES [14 16 17 ]
                  f_99  =  (float) i_92;
                  f_100  =  f_93 * f_99;
                  b_101  =  i_90 == 31;
                  if(b_101)
                  {
                    // BLOCK 19
                    b_102  =  i_92 >= 0 && i_92 < 1025;
                    if(b_102)
                    {
                      // BLOCK 20
                      f_103  =  f_100;
                    }  // B19
                    else
                    {
                      // BLOCK 21
                      f_104  =  f_100 * 0.0F;
                      f_103  =  f_104;
                    }  // B19
                  }  // B18
                  else
                  {
                    // BLOCK 22
                    f_103  =  f_100;
                  }  // B18
                  // BLOCK 23 MERGES [22 20 21 ]
                  b_105  =  (i_87 & 32768) == 0;
                  if(b_105)
                  {
                    // BLOCK 24
                    f_106  =  f_103;
                  }  // B23
                  else
                  {
                    // BLOCK 25
                    f_107  =  -f_103;
                    f_106  =  f_107;
                  }  // B23
                  // BLOCK 26 MERGES [25 24 ]
                  i_108  =  i_74 * i_79;
                  i_109  =  i_77 + i_108;
                  i_110  =  i_109 + i_71;
                  l_111  =  (long) i_110;
                  l_112  =  l_111 << 1;
                  ul_113  =  ul_0 + l_112;
                  sh_114  =  *((__global short *) ul_113);
                  i_115  =  (int) sh_114;
                  i_116  =  i_115 & 1023;
                  i_117  =  i_115 >> 10;
                  i_118  =  i_117 & 31;
                  b_119  =  (i_117 & 31) == 0;
                  if(b_119)
                  {
                    // BLOCK 27
                    i_120  =  i_116;
                    f_121  =  5.9604645E-8F;
                  }  // B26
                  else
                  {
                    // BLOCK 28
                    i_122  =  i_116 + 1024;
                    b_123  =  i_118 == 31;
                    if(b_123)
                    {
                      // BLOCK 29
                      i_120  =  i_122;
                      f_121  =  1.7014118E38F;
                    }  // B28
                    else
                    {
                      // BLOCK 30
                      i_124  =  1 << i_118;
                      f_125  =  (float) i_124;
                      f_126  =  f_125 * 2.9802322E-8F;
                      i_120  =  i_122;
                      f_121  =  f_126;
                    }  // B28
                  }  // B26
                  // BLOCK 31 MERGES [27 29 30 ]
                  f_127  =  (float) i_120;
                  f_128  =  f_121 * f_127;
                  b_129  =  i_118 == 31;
                  if(b_129)
                  {
                    // BLOCK 32
                    b_130  =  i_120 >= 0 && i_120 < 1025;
                    if(b_130)
                    {
                      // BLOCK 33
                      f_131  =  f_128;
                    }  // B32
                    else
                    {
                      // BLOCK 34
                      f_132  =  f_128 * 0.0F;
                      f_131  =  f_132;
                    }  // B32
                  }  // B31
                  else
                  {
                    // BLOCK 35
                    f_131  =  f_128;
                  }  // B31
                  // BLOCK 36 MERGES [35 33 34 ]
                  b_133  =  (i_115 & 32768) == 0;
                  if(b_133)
                  {
                    // BLOCK 37
                    f_134  =  f_131;
                  }  // B36
                  else
                  {
                    // BLOCK 38
                    f_135  =  -f_131;
                    f_134  =  f_135;
                  }  // B36
                  // BLOCK 39 MERGES [38 37 ]
                  f_136  =  fma(f_106, f_134, f_78);
                  i_137  =  i_79 + 1;
                  f_78  =  f_136;
                  i_79  =  i_137;
                }  // B12
                // BLOCK 40
                f_55  =  f_78;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 41
              f_55  =  f_37;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 42
          f_55  =  f_37;
        }  // B5
      }  // B3
      // BLOCK 43 MERGES [10 40 41 7 42 4 ]
      i_138  =  i_53;
      f_37  =  f_55;
      i_38  =  i_138;
    }  // B2
    // BLOCK 44
    ul_139  =  ul_3 + 52L;
    i_140  =  *((__global int *) ul_139);
    i_141  =  *((__global int *) ul_8);
    ul_142  =  ul_3 + 48L;
    i_143  =  *((__global int *) ul_142);
    ul_144  =  ul_3 + 24L;
    i_145  =  *((__global int *) ul_144);
    ul_146  =  ul_3 + 32L;
    i_147  =  *((__global int *) ul_146);
    ul_148  =  ul_3 + 20L;
    i_149  =  *((__global int *) ul_148);
    i_150  =  i_140 + i_21;
    b_151  =  i_149 == 0;
    if(b_151)
    {
      // BLOCK 45
      f_152  =  f_37;
    }  // B44
    else
    {
      // BLOCK 46
      l_153  =  (long) i_150;
      l_154  =  l_153 << 2;
      ul_155  =  ul_2 + l_154;
      f_156  =  *((__global float *) ul_155);
      f_157  =  f_156 + f_37;
      f_152  =  f_157;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    i_158  =  i_27 / i_141;
    i_159  =  i_158 * i_143;
    i_160  =  i_159 + i_150;
    b_161  =  i_145 < 0;
    if(b_161)
    {
      // BLOCK 48
      f_162  =  f_152;
    }  // B47
    else
    {
      // BLOCK 49
      i_163  =  i_160 + i_145;
      l_164  =  (long) i_163;
      l_165  =  l_164 << 1;
      ul_166  =  ul_0 + l_165;
      sh_167  =  *((__global short *) ul_166);
      i_168  =  (int) sh_167;
      i_169  =  i_168 & 1023;
      i_170  =  i_168 >> 10;
      i_171  =  i_170 & 31;
      b_172  =  (i_170 & 31) == 0;
      if(b_172)
      {
        // BLOCK 50
        i_173  =  i_169;
        f_174  =  5.9604645E-8F;
      }  // B49
      else
      {
        // BLOCK 51
        i_175  =  i_169 + 1024;
        b_176  =  i_171 == 31;
        if(b_176)
        {
          // BLOCK 52
          i_173  =  i_175;
          f_174  =  1.7014118E38F;
        }  // B51
        else
        {
          // BLOCK 53
          i_177  =  1 << i_171;
          f_178  =  (float) i_177;
          f_179  =  f_178 * 2.9802322E-8F;
          i_173  =  i_175;
          f_174  =  f_179;
        }  // B51
      }  // B49
      // BLOCK 54 MERGES [50 52 53 ]
      f_180  =  (float) i_173;
      f_181  =  f_174 * f_180;
      b_182  =  i_171 == 31;
      if(b_182)
      {
        // BLOCK 55
        b_183  =  i_173 >= 0 && i_173 < 1025;
        if(b_183)
        {
          // BLOCK 56
          f_184  =  f_181;
        }  // B55
        else
        {
          // BLOCK 57
          f_185  =  f_181 * 0.0F;
          f_184  =  f_185;
        }  // B55
      }  // B54
      else
      {
        // BLOCK 58
        f_184  =  f_181;
      }  // B54
      // BLOCK 59 MERGES [58 56 57 ]
      b_186  =  (i_168 & 32768) == 0;
      if(b_186)
      {
        // BLOCK 60
        f_187  =  f_184;
      }  // B59
      else
      {
        // BLOCK 61
        f_188  =  -f_184;
        f_187  =  f_188;
      }  // B59
      // BLOCK 62 MERGES [61 60 ]
      f_189  =  f_187 + f_152;
      f_162  =  f_189;
    }  // B47
    // BLOCK 63 MERGES [48 62 ]
    ul_190  =  ul_3 + 28L;
    i_191  =  *((__global int *) ul_190);
    b_192  =  i_191 == 1;
    if(b_192)
    {
      // BLOCK 64
      f_193  =  -f_162;
      f_194  =  exp(f_193);
      f_195  =  f_194 + 1.0F;
      f_196  =  f_162 / f_195;
      f_197  =  f_196;
    }  // B63
    else
    {
      // BLOCK 65
      b_198  =  i_191 == 2;
      if(b_198)
      {
        // BLOCK 66
        f_199  =  fabs(f_162);
        f_200  =  fma(f_199, 0.34F, 1.0F);
        f_201  =  1.0F / f_200;
        f_202  =  fma(f_201, -0.026121028F, 0.13950191F);
        f_203  =  f_202 * f_201;
        f_204  =  f_203 - 0.2731372F;
        f_205  =  fma(f_201, f_204, 0.20218718F);
        f_206  =  f_205 * f_201;
        f_207  =  f_206 - 0.044721164F;
        f_208  =  fma(f_201, f_207, 0.115360156F);
        f_209  =  fma(f_201, f_208, 0.11519744F);
        f_210  =  fma(f_201, f_209, 0.13611223F);
        f_211  =  fma(f_201, f_210, 0.1356205F);
        f_212  =  f_199 * -0.5F;
        f_213  =  f_212 * f_199;
        f_214  =  exp(f_213);
        f_215  =  f_214 * f_201;
        f_216  =  f_211 * f_215;
        f_217  =  f_216 * f_162;
        i_218  =  isless(f_162, 0.0F);
        if(i_218 == 1)
        {
          // BLOCK 67
          f_197  =  f_217;
        }  // B66
        else
        {
          // BLOCK 68
          f_219  =  f_162 - f_217;
          f_197  =  f_219;
        }  // B66
      }  // B65
      else
      {
        // BLOCK 69
        b_220  =  i_191 == 3;
        if(b_220)
        {
          // BLOCK 70
          f_221  =  f_162 * -1.702F;
          f_222  =  exp(f_221);
          f_223  =  f_222 + 1.0F;
          f_224  =  f_162 / f_223;
          f_197  =  f_224;
        }  // B69
        else
        {
          // BLOCK 71
          f_197  =  f_162;
        }  // B69
      }  // B65
    }  // B63
    // BLOCK 72 MERGES [64 67 71 70 68 ]
    i_225  =  i_160 * i_141;
    i_226  =  i_225 + i_27;
    i_227  =  i_141 * i_158;
    i_228  =  i_226 - i_227;
    b_229  =  i_147 < 0;
    if(b_229)
    {
      // BLOCK 73
      f_230  =  f_197;
    }  // B72
    else
    {
      // BLOCK 74
      i_231  =  i_228 + i_147;
      l_232  =  (long) i_231;
      l_233  =  l_232 << 1;
      ul_234  =  ul_0 + l_233;
      sh_235  =  *((__global short *) ul_234);
      i_236  =  (int) sh_235;
      i_237  =  i_236 & 1023;
      i_238  =  i_236 >> 10;
      i_239  =  i_238 & 31;
      b_240  =  (i_238 & 31) == 0;
      if(b_240)
      {
        // BLOCK 75
        i_241  =  i_237;
        f_242  =  5.9604645E-8F;
      }  // B74
      else
      {
        // BLOCK 76
        i_243  =  i_237 + 1024;
        b_244  =  i_239 == 31;
        if(b_244)
        {
          // BLOCK 77
          i_241  =  i_243;
          f_242  =  1.7014118E38F;
        }  // B76
        else
        {
          // BLOCK 78
          i_245  =  1 << i_239;
          f_246  =  (float) i_245;
          f_247  =  f_246 * 2.9802322E-8F;
          i_241  =  i_243;
          f_242  =  f_247;
        }  // B76
      }  // B74
      // BLOCK 79 MERGES [75 77 78 ]
      f_248  =  (float) i_241;
      f_249  =  f_242 * f_248;
      b_250  =  i_239 == 31;
      if(b_250)
      {
        // BLOCK 80
        b_251  =  i_241 >= 0 && i_241 < 1025;
        if(b_251)
        {
          // BLOCK 81
          f_252  =  f_249;
        }  // B80
        else
        {
          // BLOCK 82
          f_253  =  f_249 * 0.0F;
          f_252  =  f_253;
        }  // B80
      }  // B79
      else
      {
        // BLOCK 83
        f_252  =  f_249;
      }  // B79
      // BLOCK 84 MERGES [83 81 82 ]
      b_254  =  (i_236 & 32768) == 0;
      if(b_254)
      {
        // BLOCK 85
        f_255  =  f_252;
      }  // B84
      else
      {
        // BLOCK 86
        f_256  =  -f_252;
        f_255  =  f_256;
      }  // B84
      // BLOCK 87 MERGES [86 85 ]
      f_257  =  f_255 + f_197;
      f_230  =  f_257;
    }  // B72
    // BLOCK 88 MERGES [73 87 ]
    ul_258  =  ul_3 + 16L;
    i_259  =  *((__global int *) ul_258);
    f_260  =  fabs(f_230);
    f_261  =  f_260 * 1.6777216E7F;
    i_262  =  isless(f_261, 1.0992432E12F);
    if(i_262 == 1)
    {
      // BLOCK 89
      i_263  =  isless(f_261, 6.7108864E7F);
      if(i_263 == 1)
      {
        // BLOCK 90
        f_264  =  f_261;
        i_265  =  0;
      }  // B89
      else
      {
        // BLOCK 91
        f_266  =  f_261 * 1.5258789E-5F;
        f_264  =  f_266;
        i_265  =  16;
      }  // B89
      // BLOCK 92 MERGES [90 91 ]
      i_267  =  isless(f_264, 262144.0F);
      if(i_267 == 1)
      {
        // BLOCK 93
        f_268  =  f_264;
        i_269  =  i_265;
      }  // B92
      else
      {
        // BLOCK 94
        i_270  =  i_265 + 8;
        f_271  =  f_264 * 0.00390625F;
        f_268  =  f_271;
        i_269  =  i_270;
      }  // B92
      // BLOCK 95 MERGES [93 94 ]
      i_272  =  isless(f_268, 16384.0F);
      if(i_272 == 1)
      {
        // BLOCK 96
        f_273  =  f_268;
        i_274  =  i_269;
      }  // B95
      else
      {
        // BLOCK 97
        i_275  =  i_269 + 4;
        f_276  =  f_268 * 0.0625F;
        f_273  =  f_276;
        i_274  =  i_275;
      }  // B95
      // BLOCK 98 MERGES [96 97 ]
      i_277  =  isless(f_273, 4096.0F);
      if(i_277 == 1)
      {
        // BLOCK 99
        f_278  =  f_273;
        i_279  =  i_274;
      }  // B98
      else
      {
        // BLOCK 100
        i_280  =  i_274 + 2;
        f_281  =  f_273 * 0.25F;
        f_278  =  f_281;
        i_279  =  i_280;
      }  // B98
      // BLOCK 101 MERGES [99 100 ]
      i_282  =  isless(f_278, 2048.0F);
      if(i_282 == 1)
      {
        // BLOCK 102
        f_283  =  f_278;
        i_284  =  i_279;
      }  // B101
      else
      {
        // BLOCK 103
        i_285  =  i_279 + 1;
        f_286  =  f_278 * 0.5F;
        f_283  =  f_286;
        i_284  =  i_285;
      }  // B101
      // BLOCK 104 MERGES [102 103 ]
      i_287  =  isnan(f_283)? 0 : (int) f_283;
      i_288  =  i_287 + 1;
      f_289  =  (float) i_287;
      f_290  =  f_283 - f_289;
      i_291  =  isless(0.5F, f_290);
      if(i_291 == 1)
      {
        // BLOCK 105
        i_292  =  i_288;
      }  // B104
      else
      {
        // BLOCK 106
        i_293  =  isequal(f_290, 0.5F);
        if(i_293 == 1)
        {
          // BLOCK 107
          b_294  =  (i_287 & 1) == 0;
          if(b_294)
          {
            // BLOCK 108
            i_292  =  i_287;
          }  // B107
          else
          {
            // BLOCK 109
            i_292  =  i_288;
          }  // B107
        }  // B106
        else
        {
          // BLOCK 110
          i_292  =  i_287;
        }  // B106
      }  // B104
      // BLOCK 111 MERGES [110 108 105 109 ]
      i_295  =  i_284 << 10;
      i_296  =  i_292 + i_295;
      i_297  =  i_296;
    }  // B88
    else
    {
      // BLOCK 112
      i_298  =  (0.0F < f_261) ? 31744 : 32256;
      i_297  =  i_298;
    }  // B88
    // BLOCK 113 MERGES [111 112 ]
    i_299  =  isless(f_230, 0.0F);
    if(i_299 == 1)
    {
      // BLOCK 114
      i_300  =  i_297 | 32768;
      i_301  =  i_300;
    }  // B113
    else
    {
      // BLOCK 115
      i_301  =  i_297;
    }  // B113
    // BLOCK 116 MERGES [114 115 ]
    i_302  =  i_259 + i_228;
    l_303  =  (long) i_302;
    l_304  =  l_303 << 1;
    ul_305  =  ul_0 + l_304;
    sh_306  =  (short) i_301;
    *((__global short *) ul_305)  =  sh_306;
  }  // B0
  else
  {
    // BLOCK 117
  }  // B0
  // BLOCK 118 MERGES [117 116 ]
  return;
}  //  kernel
