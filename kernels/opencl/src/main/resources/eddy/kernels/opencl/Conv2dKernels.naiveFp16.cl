// Conv2dKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_102, b_105, b_119, b_123, b_129, b_130, b_133, b_147, b_156, b_168, b_172, b_178, b_179, b_182, b_188, b_194, b_216, b_22, b_226, b_237, b_241, b_247, b_248, b_251, b_54, b_56, b_64, b_65, b_72, b_91, b_95;
  float f_100, f_103, f_104, f_106, f_107, f_121, f_125, f_126, f_127, f_128, f_131, f_132, f_134, f_135, f_136, f_148, f_152, f_153, f_157, f_170, f_174, f_175, f_176, f_177, f_180, f_181, f_183, f_184, f_185, f_189, f_190, f_191, f_192, f_193, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_208, f_209, f_210, f_211, f_212, f_213, f_215, f_217, f_218, f_219, f_220, f_227, f_239, f_243, f_244, f_245, f_246, f_249, f_250, f_252, f_253, f_254, f_257, f_258, f_261, f_263, f_265, f_268, f_270, f_273, f_275, f_278, f_280, f_283, f_285, f_286, f_37, f_55, f_78, f_93, f_97, f_98, f_99;
  int i_108, i_109, i_11, i_110, i_115, i_116, i_117, i_118, i_120, i_122, i_124, i_13, i_137, i_138, i_139, i_140, i_142, i_144, i_146, i_15, i_154, i_155, i_158, i_159, i_164, i_165, i_166, i_167, i_169, i_17, i_171, i_173, i_187, i_19, i_20, i_21, i_214, i_221, i_222, i_223, i_224, i_225, i_228, i_233, i_234, i_235, i_236, i_238, i_24, i_240, i_242, i_25, i_256, i_259, i_26, i_260, i_262, i_264, i_266, i_267, i_269, i_27, i_271, i_272, i_274, i_276, i_277, i_279, i_28, i_281, i_282, i_284, i_287, i_288, i_289, i_29, i_290, i_291, i_292, i_293, i_294, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_90, i_92, i_94, i_96;
  long l_111, l_112, l_149, l_150, l_160, l_161, l_229, l_230, l_295, l_296, l_83, l_84;
  short sh_114, sh_163, sh_232, sh_298, sh_86;
  ulong ul_0, ul_1, ul_10, ul_113, ul_12, ul_14, ul_141, ul_143, ul_145, ul_151, ul_16, ul_162, ul_18, ul_186, ul_2, ul_23, ul_231, ul_255, ul_297, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85;

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
  ul_12  =  ul_3 + 48L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_3 + 52L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 64L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_3 + 68L;
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
    ul_31  =  ul_3 + 80L;
    ul_32  =  ul_3 + 76L;
    ul_33  =  ul_3 + 60L;
    ul_34  =  ul_3 + 56L;
    ul_35  =  ul_3 + 72L;
    ul_36  =  ul_3 + 84L;
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
    i_139  =  *((__global int *) ul_4);
    i_140  =  *((__global int *) ul_8);
    ul_141  =  ul_3 + 24L;
    i_142  =  *((__global int *) ul_141);
    ul_143  =  ul_3 + 32L;
    i_144  =  *((__global int *) ul_143);
    ul_145  =  ul_3 + 20L;
    i_146  =  *((__global int *) ul_145);
    b_147  =  i_146 == 0;
    if(b_147)
    {
      // BLOCK 45
      f_148  =  f_37;
    }  // B44
    else
    {
      // BLOCK 46
      l_149  =  (long) i_21;
      l_150  =  l_149 << 2;
      ul_151  =  ul_2 + l_150;
      f_152  =  *((__global float *) ul_151);
      f_153  =  f_152 + f_37;
      f_148  =  f_153;
    }  // B44
    // BLOCK 47 MERGES [45 46 ]
    i_154  =  i_27 / i_140;
    i_155  =  i_139 * i_154;
    b_156  =  i_142 < 0;
    if(b_156)
    {
      // BLOCK 48
      f_157  =  f_148;
    }  // B47
    else
    {
      // BLOCK 49
      i_158  =  i_155 + i_142;
      i_159  =  i_158 + i_21;
      l_160  =  (long) i_159;
      l_161  =  l_160 << 1;
      ul_162  =  ul_0 + l_161;
      sh_163  =  *((__global short *) ul_162);
      i_164  =  (int) sh_163;
      i_165  =  i_164 & 1023;
      i_166  =  i_164 >> 10;
      i_167  =  i_166 & 31;
      b_168  =  (i_166 & 31) == 0;
      if(b_168)
      {
        // BLOCK 50
        i_169  =  i_165;
        f_170  =  5.9604645E-8F;
      }  // B49
      else
      {
        // BLOCK 51
        i_171  =  i_165 + 1024;
        b_172  =  i_167 == 31;
        if(b_172)
        {
          // BLOCK 52
          i_169  =  i_171;
          f_170  =  1.7014118E38F;
        }  // B51
        else
        {
          // BLOCK 53
          i_173  =  1 << i_167;
          f_174  =  (float) i_173;
          f_175  =  f_174 * 2.9802322E-8F;
          i_169  =  i_171;
          f_170  =  f_175;
        }  // B51
      }  // B49
      // BLOCK 54 MERGES [50 52 53 ]
      f_176  =  (float) i_169;
      f_177  =  f_170 * f_176;
      b_178  =  i_167 == 31;
      if(b_178)
      {
        // BLOCK 55
        b_179  =  i_169 >= 0 && i_169 < 1025;
        if(b_179)
        {
          // BLOCK 56
          f_180  =  f_177;
        }  // B55
        else
        {
          // BLOCK 57
          f_181  =  f_177 * 0.0F;
          f_180  =  f_181;
        }  // B55
      }  // B54
      else
      {
        // BLOCK 58
        f_180  =  f_177;
      }  // B54
      // BLOCK 59 MERGES [58 56 57 ]
      b_182  =  (i_164 & 32768) == 0;
      if(b_182)
      {
        // BLOCK 60
        f_183  =  f_180;
      }  // B59
      else
      {
        // BLOCK 61
        f_184  =  -f_180;
        f_183  =  f_184;
      }  // B59
      // BLOCK 62 MERGES [61 60 ]
      f_185  =  f_183 + f_148;
      f_157  =  f_185;
    }  // B47
    // BLOCK 63 MERGES [48 62 ]
    ul_186  =  ul_3 + 28L;
    i_187  =  *((__global int *) ul_186);
    b_188  =  i_187 == 1;
    if(b_188)
    {
      // BLOCK 64
      f_189  =  -f_157;
      f_190  =  exp(f_189);
      f_191  =  f_190 + 1.0F;
      f_192  =  f_157 / f_191;
      f_193  =  f_192;
    }  // B63
    else
    {
      // BLOCK 65
      b_194  =  i_187 == 2;
      if(b_194)
      {
        // BLOCK 66
        f_195  =  fabs(f_157);
        f_196  =  fma(f_195, 0.34F, 1.0F);
        f_197  =  1.0F / f_196;
        f_198  =  fma(f_197, -0.026121028F, 0.13950191F);
        f_199  =  f_198 * f_197;
        f_200  =  f_199 - 0.2731372F;
        f_201  =  fma(f_197, f_200, 0.20218718F);
        f_202  =  f_201 * f_197;
        f_203  =  f_202 - 0.044721164F;
        f_204  =  fma(f_197, f_203, 0.115360156F);
        f_205  =  fma(f_197, f_204, 0.11519744F);
        f_206  =  fma(f_197, f_205, 0.13611223F);
        f_207  =  fma(f_197, f_206, 0.1356205F);
        f_208  =  f_195 * -0.5F;
        f_209  =  f_208 * f_195;
        f_210  =  exp(f_209);
        f_211  =  f_210 * f_197;
        f_212  =  f_207 * f_211;
        f_213  =  f_212 * f_157;
        i_214  =  isless(f_157, 0.0F);
        if(i_214 == 1)
        {
          // BLOCK 67
          f_193  =  f_213;
        }  // B66
        else
        {
          // BLOCK 68
          f_215  =  f_157 - f_213;
          f_193  =  f_215;
        }  // B66
      }  // B65
      else
      {
        // BLOCK 69
        b_216  =  i_187 == 3;
        if(b_216)
        {
          // BLOCK 70
          f_217  =  f_157 * -1.702F;
          f_218  =  exp(f_217);
          f_219  =  f_218 + 1.0F;
          f_220  =  f_157 / f_219;
          f_193  =  f_220;
        }  // B69
        else
        {
          // BLOCK 71
          f_193  =  f_157;
        }  // B69
      }  // B65
    }  // B63
    // BLOCK 72 MERGES [64 67 71 70 68 ]
    i_221  =  i_155 + i_21;
    i_222  =  i_221 * i_140;
    i_223  =  i_222 + i_27;
    i_224  =  i_140 * i_154;
    i_225  =  i_223 - i_224;
    b_226  =  i_144 < 0;
    if(b_226)
    {
      // BLOCK 73
      f_227  =  f_193;
    }  // B72
    else
    {
      // BLOCK 74
      i_228  =  i_225 + i_144;
      l_229  =  (long) i_228;
      l_230  =  l_229 << 1;
      ul_231  =  ul_0 + l_230;
      sh_232  =  *((__global short *) ul_231);
      i_233  =  (int) sh_232;
      i_234  =  i_233 & 1023;
      i_235  =  i_233 >> 10;
      i_236  =  i_235 & 31;
      b_237  =  (i_235 & 31) == 0;
      if(b_237)
      {
        // BLOCK 75
        i_238  =  i_234;
        f_239  =  5.9604645E-8F;
      }  // B74
      else
      {
        // BLOCK 76
        i_240  =  i_234 + 1024;
        b_241  =  i_236 == 31;
        if(b_241)
        {
          // BLOCK 77
          i_238  =  i_240;
          f_239  =  1.7014118E38F;
        }  // B76
        else
        {
          // BLOCK 78
          i_242  =  1 << i_236;
          f_243  =  (float) i_242;
          f_244  =  f_243 * 2.9802322E-8F;
          i_238  =  i_240;
          f_239  =  f_244;
        }  // B76
      }  // B74
      // BLOCK 79 MERGES [75 77 78 ]
      f_245  =  (float) i_238;
      f_246  =  f_239 * f_245;
      b_247  =  i_236 == 31;
      if(b_247)
      {
        // BLOCK 80
        b_248  =  i_238 >= 0 && i_238 < 1025;
        if(b_248)
        {
          // BLOCK 81
          f_249  =  f_246;
        }  // B80
        else
        {
          // BLOCK 82
          f_250  =  f_246 * 0.0F;
          f_249  =  f_250;
        }  // B80
      }  // B79
      else
      {
        // BLOCK 83
        f_249  =  f_246;
      }  // B79
      // BLOCK 84 MERGES [83 81 82 ]
      b_251  =  (i_233 & 32768) == 0;
      if(b_251)
      {
        // BLOCK 85
        f_252  =  f_249;
      }  // B84
      else
      {
        // BLOCK 86
        f_253  =  -f_249;
        f_252  =  f_253;
      }  // B84
      // BLOCK 87 MERGES [86 85 ]
      f_254  =  f_252 + f_193;
      f_227  =  f_254;
    }  // B72
    // BLOCK 88 MERGES [73 87 ]
    ul_255  =  ul_3 + 16L;
    i_256  =  *((__global int *) ul_255);
    f_257  =  fabs(f_227);
    f_258  =  f_257 * 1.6777216E7F;
    i_259  =  isless(f_258, 1.0992432E12F);
    if(i_259 == 1)
    {
      // BLOCK 89
      i_260  =  isless(f_258, 6.7108864E7F);
      if(i_260 == 1)
      {
        // BLOCK 90
        f_261  =  f_258;
        i_262  =  0;
      }  // B89
      else
      {
        // BLOCK 91
        f_263  =  f_258 * 1.5258789E-5F;
        f_261  =  f_263;
        i_262  =  16;
      }  // B89
      // BLOCK 92 MERGES [90 91 ]
      i_264  =  isless(f_261, 262144.0F);
      if(i_264 == 1)
      {
        // BLOCK 93
        f_265  =  f_261;
        i_266  =  i_262;
      }  // B92
      else
      {
        // BLOCK 94
        i_267  =  i_262 + 8;
        f_268  =  f_261 * 0.00390625F;
        f_265  =  f_268;
        i_266  =  i_267;
      }  // B92
      // BLOCK 95 MERGES [93 94 ]
      i_269  =  isless(f_265, 16384.0F);
      if(i_269 == 1)
      {
        // BLOCK 96
        f_270  =  f_265;
        i_271  =  i_266;
      }  // B95
      else
      {
        // BLOCK 97
        i_272  =  i_266 + 4;
        f_273  =  f_265 * 0.0625F;
        f_270  =  f_273;
        i_271  =  i_272;
      }  // B95
      // BLOCK 98 MERGES [96 97 ]
      i_274  =  isless(f_270, 4096.0F);
      if(i_274 == 1)
      {
        // BLOCK 99
        f_275  =  f_270;
        i_276  =  i_271;
      }  // B98
      else
      {
        // BLOCK 100
        i_277  =  i_271 + 2;
        f_278  =  f_270 * 0.25F;
        f_275  =  f_278;
        i_276  =  i_277;
      }  // B98
      // BLOCK 101 MERGES [99 100 ]
      i_279  =  isless(f_275, 2048.0F);
      if(i_279 == 1)
      {
        // BLOCK 102
        f_280  =  f_275;
        i_281  =  i_276;
      }  // B101
      else
      {
        // BLOCK 103
        i_282  =  i_276 + 1;
        f_283  =  f_275 * 0.5F;
        f_280  =  f_283;
        i_281  =  i_282;
      }  // B101
      // BLOCK 104 MERGES [102 103 ]
      i_284  =  i_281 << 10;
      f_285  =  f_280 + 8388608.0F;
      f_286  =  f_285 - 8388608.0F;
      i_287  =  isnan(f_286)? 0 : (int) f_286;
      i_288  =  i_284 + i_287;
      i_289  =  i_288;
    }  // B88
    else
    {
      // BLOCK 105
      i_290  =  (0.0F < f_258) ? 31744 : 32256;
      i_289  =  i_290;
    }  // B88
    // BLOCK 106 MERGES [104 105 ]
    i_291  =  isless(f_227, 0.0F);
    if(i_291 == 1)
    {
      // BLOCK 107
      i_292  =  i_289 | 32768;
      i_293  =  i_292;
    }  // B106
    else
    {
      // BLOCK 108
      i_293  =  i_289;
    }  // B106
    // BLOCK 109 MERGES [107 108 ]
    i_294  =  i_256 + i_225;
    l_295  =  (long) i_294;
    l_296  =  l_295 << 1;
    ul_297  =  ul_0 + l_296;
    sh_298  =  (short) i_293;
    *((__global short *) ul_297)  =  sh_298;
  }  // B0
  else
  {
    // BLOCK 110
  }  // B0
  // BLOCK 111 MERGES [110 109 ]
  return;
}  //  kernel
