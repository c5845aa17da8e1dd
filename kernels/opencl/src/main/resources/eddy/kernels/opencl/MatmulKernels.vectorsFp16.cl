// MatmulKernels.vectorsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 cc653e84ebf0a7206b5c2afe7ea7df1fe4cd33dffcd47df5e3df28f96268b68a
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

__kernel void vectorsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_120, b_129, b_141, b_145, b_151, b_152, b_155, b_161, b_167, b_189, b_19, b_199, b_210, b_214, b_220, b_221, b_224, b_38, b_42, b_48, b_49, b_52, b_65, b_69, b_75, b_76, b_79, b_87, b_88;
  float f_101, f_103, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_125, f_126, f_130, f_143, f_147, f_148, f_149, f_150, f_153, f_154, f_156, f_157, f_158, f_162, f_163, f_164, f_165, f_166, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_188, f_190, f_191, f_192, f_193, f_200, f_212, f_216, f_217, f_218, f_219, f_222, f_223, f_225, f_226, f_227, f_230, f_231, f_234, f_236, f_238, f_241, f_243, f_246, f_248, f_251, f_253, f_256, f_258, f_259, f_26, f_40, f_44, f_45, f_46, f_47, f_50, f_51, f_53, f_54, f_67, f_71, f_72, f_73, f_74, f_77, f_78, f_80, f_81, f_82, f_84, f_89, f_91, f_93, f_95, f_97, f_99;
  int i_10, i_100, i_102, i_104, i_105, i_107, i_109, i_111, i_12, i_127, i_128, i_13, i_131, i_132, i_137, i_138, i_139, i_14, i_140, i_142, i_144, i_146, i_15, i_16, i_160, i_17, i_18, i_187, i_194, i_195, i_196, i_197, i_198, i_20, i_201, i_206, i_207, i_208, i_209, i_21, i_211, i_213, i_215, i_22, i_229, i_23, i_232, i_233, i_235, i_237, i_239, i_24, i_240, i_242, i_244, i_245, i_247, i_249, i_25, i_250, i_252, i_254, i_255, i_257, i_260, i_261, i_262, i_263, i_264, i_265, i_266, i_267, i_27, i_28, i_29, i_34, i_35, i_36, i_37, i_39, i_41, i_43, i_55, i_56, i_6, i_61, i_62, i_63, i_64, i_66, i_68, i_70, i_8, i_83, i_85, i_86, i_90, i_92, i_94, i_96, i_98;
  long l_122, l_123, l_133, l_134, l_202, l_203, l_268, l_269, l_30, l_31, l_57, l_58;
  short sh_136, sh_205, sh_271, sh_33, sh_60;
  ulong ul_0, ul_1, ul_106, ul_108, ul_11, ul_110, ul_124, ul_135, ul_159, ul_2, ul_204, ul_228, ul_270, ul_3, ul_32, ul_5, ul_59, ul_7, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __local float adf_4[256];
  ul_5  =  ul_3 + 0L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 4L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_3 + 44L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_3 + 12L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  get_group_id(1);
  i_18  =  get_local_id(1);
  b_19  =  i_16 < i_6;
  if(b_19)
  {
    // BLOCK 1
    i_20  =  i_10 + -1;
    i_21  =  i_17 / i_8;
    i_22  =  i_20 * i_21;
    i_23  =  i_22 * i_8;
    i_24  =  i_23 + i_12;
    i_25  =  i_24 + i_17;
    // BLOCK 2 MERGES [1 29 ]
    f_26  =  0.0F;
    i_27  =  i_18;
    for(;i_27 < i_10;)
    {
      // BLOCK 3
      i_28  =  i_27 * i_6;
      i_29  =  i_28 + i_16;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 1;
      ul_32  =  ul_1 + l_31;
      sh_33  =  *((__global short *) ul_32);
      i_34  =  (int) sh_33;
      i_35  =  i_34 & 1023;
      i_36  =  i_34 >> 10;
      i_37  =  i_36 & 31;
      b_38  =  (i_36 & 31) == 0;
      if(b_38)
      {
        // BLOCK 4
        i_39  =  i_35;
        f_40  =  5.9604645E-8F;
      }  // B3
      else
      {
        // BLOCK 5
        i_41  =  i_35 + 1024;
        b_42  =  i_37 == 31;
        if(b_42)
        {
          // BLOCK 6
          i_39  =  i_41;
          f_40  =  1.7014118E38F;
        }  // B5
        else
        {
          // BLOCK 7
          i_43  =  1 << i_37;
          f_44  =  (float) i_43;
          f_45  =  f_44 * 2.9802322E-8F;
          i_39  =  i_41;
          f_40  =  f_45;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      f_46  =  (float) i_39;
      f_47  =  f_40 * f_46;
      b_48  =  i_37 == 31;
      if(b_48)
      {
        // BLOCK 9
        b_49  =  i_39 >= 0 && i_39 < 1025;
        if(b_49)
        {
          // BLOCK 10
          f_50  =  f_47;
        }  // B9
        else
        {
          // BLOCK 11
          f_51  =  f_47 * 0.0F;
          f_50  =  f_51;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 12
        f_50  =  f_47;
      }  // B8
      // BLOCK 13 MERGES [12 10 11 ]
      b_52  =  (i_34 & 32768) == 0;
      if(b_52)
      {
        // BLOCK 14
        f_53  =  f_50;
      }  // B13
      else
      {
        // BLOCK 15
        f_54  =  -f_50;
        f_53  =  f_54;
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      i_55  =  i_27 * i_8;
      i_56  =  i_25 + i_55;
      l_57  =  (long) i_56;
      l_58  =  l_57 << 1;
      ul_59  =  ul_0 + l_58;
      sh_60  =  *((__global short *) ul_59);
      i_61  =  (int) sh_60;
      i_62  =  i_61 & 1023;
      i_63  =  i_61 >> 10;
      i_64  =  i_63 & 31;
      b_65  =  (i_63 & 31) == 0;
      if(b_65)
      {
        // BLOCK 17
        i_66  =  i_62;
        f_67  =  5.9604645E-8F;
      }  // B16
      else
      {
        // BLOCK 18
        i_68  =  i_62 + 1024;
        b_69  =  i_64 == 31;
        if(b_69)
        {
          // BLOCK 19
          i_66  =  i_68;
          f_67  =  1.7014118E38F;
        }  // B18
        else
        {
          // BLOCK 20
          i_70  =  1 << i_64;
          f_71  =  (float) i_70;
          f_72  =  f_71 * 2.9802322E-8F;
          i_66  =  i_68;
          f_67  =  f_72;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [17 19 20 ]
      f_73  =  (float) i_66;
      f_74  =  f_67 * f_73;
      b_75  =  i_64 == 31;
      if(b_75)
      {
        // BLOCK 22
        b_76  =  i_66 >= 0 && i_66 < 1025;
        if(b_76)
        {
          // BLOCK 23
          f_77  =  f_74;
        }  // B22
        else
        {
          // BLOCK 24
          f_78  =  f_74 * 0.0F;
          f_77  =  f_78;
        }  // B22
      }  // B21
      else
      {
        // BLOCK 25
        f_77  =  f_74;
      }  // B21
      // BLOCK 26 MERGES [25 23 24 ]
      b_79  =  (i_61 & 32768) == 0;
      if(b_79)
      {
        // BLOCK 27
        f_80  =  f_77;
      }  // B26
      else
      {
        // BLOCK 28
        f_81  =  -f_77;
        f_80  =  f_81;
      }  // B26
      // BLOCK 29 MERGES [28 27 ]
      f_82  =  fma(f_53, f_80, f_26);
      i_83  =  i_27 + 8;
      f_26  =  f_82;
      i_27  =  i_83;
    }  // B2
    // BLOCK 30
    f_84  =  f_26;
  }  // B0
  else
  {
    // BLOCK 31
    f_84  =  0.0F;
  }  // B0
  // BLOCK 32 MERGES [31 30 ]
  i_85  =  i_18 << 5;
  i_86  =  i_85 + i_15;
  adf_4[i_86]  =  f_84;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_87  =  i_18 == 0;
  if(b_87)
  {
    // BLOCK 33
    b_88  =  i_16 < i_6;
    if(b_88)
    {
      // BLOCK 34
      f_89  =  adf_4[i_15];
      i_90  =  i_15 + 32;
      f_91  =  adf_4[i_90];
      i_92  =  i_15 + 64;
      f_93  =  adf_4[i_92];
      i_94  =  i_15 + 96;
      f_95  =  adf_4[i_94];
      i_96  =  i_15 + 128;
      f_97  =  adf_4[i_96];
      i_98  =  i_15 + 160;
      f_99  =  adf_4[i_98];
      i_100  =  i_15 + 192;
      f_101  =  adf_4[i_100];
      i_102  =  i_15 + 224;
      f_103  =  adf_4[i_102];
      i_104  =  *((__global int *) ul_5);
      i_105  =  *((__global int *) ul_7);
      ul_106  =  ul_3 + 24L;
      i_107  =  *((__global int *) ul_106);
      ul_108  =  ul_3 + 32L;
      i_109  =  *((__global int *) ul_108);
      ul_110  =  ul_3 + 20L;
      i_111  =  *((__global int *) ul_110);
      f_112  =  f_89 + 0.0F;
      f_113  =  f_112 + f_91;
      f_114  =  f_113 + f_93;
      f_115  =  f_114 + f_95;
      f_116  =  f_115 + f_97;
      f_117  =  f_116 + f_99;
      f_118  =  f_117 + f_101;
      f_119  =  f_118 + f_103;
      b_120  =  i_111 == 0;
      if(b_120)
      {
        // BLOCK 35
        f_121  =  f_119;
      }  // B34
      else
      {
        // BLOCK 36
        l_122  =  (long) i_16;
        l_123  =  l_122 << 2;
        ul_124  =  ul_2 + l_123;
        f_125  =  *((__global float *) ul_124);
        f_126  =  f_125 + f_119;
        f_121  =  f_126;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      i_127  =  i_17 / i_105;
      i_128  =  i_104 * i_127;
      b_129  =  i_107 < 0;
      if(b_129)
      {
        // BLOCK 38
        f_130  =  f_121;
      }  // B37
      else
      {
        // BLOCK 39
        i_131  =  i_128 + i_107;
        i_132  =  i_131 + i_16;
        l_133  =  (long) i_132;
        l_134  =  l_133 << 1;
        ul_135  =  ul_0 + l_134;
        sh_136  =  *((__global short *) ul_135);
        i_137  =  (int) sh_136;
        i_138  =  i_137 & 1023;
        i_139  =  i_137 >> 10;
        i_140  =  i_139 & 31;
        b_141  =  (i_139 & 31) == 0;
        if(b_141)
        {
          // BLOCK 40
          i_142  =  i_138;
          f_143  =  5.9604645E-8F;
        }  // B39
        else
        {
          // BLOCK 41
          i_144  =  i_138 + 1024;
          b_145  =  i_140 == 31;
          if(b_145)
          {
            // BLOCK 42
            i_142  =  i_144;
            f_143  =  1.7014118E38F;
          }  // B41
          else
          {
            // BLOCK 43
            i_146  =  1 << i_140;
            f_147  =  (float) i_146;
            f_148  =  f_147 * 2.9802322E-8F;
            i_142  =  i_144;
            f_143  =  f_148;
          }  // B41
        }  // B39
        // BLOCK 44 MERGES [40 42 43 ]
        f_149  =  (float) i_142;
        f_150  =  f_143 * f_149;
        b_151  =  i_140 == 31;
        if(b_151)
        {
          // BLOCK 45
          b_152  =  i_142 >= 0 && i_142 < 1025;
          if(b_152)
          {
            // BLOCK 46
            f_153  =  f_150;
          }  // B45
          else
          {
            // BLOCK 47
            f_154  =  f_150 * 0.0F;
            f_153  =  f_154;
          }  // B45
        }  // B44
        else
        {
          // BLOCK 48
          f_153  =  f_150;
        }  // B44
        // BLOCK 49 MERGES [48 46 47 ]
        b_155  =  (i_137 & 32768) == 0;
        if(b_155)
        {
          // BLOCK 50
          f_156  =  f_153;
        }  // B49
        else
        {
          // BLOCK 51
          f_157  =  -f_153;
          f_156  =  f_157;
        }  // B49
        // BLOCK 52 MERGES [51 50 ]
        f_158  =  f_156 + f_121;
        f_130  =  f_158;
      }  // B37
      // BLOCK 53 MERGES [38 52 ]
      ul_159  =  ul_3 + 28L;
      i_160  =  *((__global int *) ul_159);
      b_161  =  i_160 == 1;
      if(b_161)
      {
        // BLOCK 54
        f_162  =  -f_130;
        f_163  =  exp(f_162);
        f_164  =  f_163 + 1.0F;
        f_165  =  f_130 / f_164;
        f_166  =  f_165;
      }  // B53
      else
      {
        // BLOCK 55
        b_167  =  i_160 == 2;
        if(b_167)
        {
          // BLOCK 56
          f_168  =  fabs(f_130);
          f_169  =  fma(f_168, 0.34F, 1.0F);
          f_170  =  1.0F / f_169;
          f_171  =  fma(f_170, -0.026121028F, 0.13950191F);
          f_172  =  f_171 * f_170;
          f_173  =  f_172 - 0.2731372F;
          f_174  =  fma(f_170, f_173, 0.20218718F);
          f_175  =  f_174 * f_170;
          f_176  =  f_175 - 0.044721164F;
          f_177  =  fma(f_170, f_176, 0.115360156F);
          f_178  =  fma(f_170, f_177, 0.11519744F);
          f_179  =  fma(f_170, f_178, 0.13611223F);
          f_180  =  fma(f_170, f_179, 0.1356205F);
          f_181  =  f_168 * -0.5F;
          f_182  =  f_181 * f_168;
          f_183  =  exp(f_182);
          f_184  =  f_183 * f_170;
          f_185  =  f_180 * f_184;
          f_186  =  f_185 * f_130;
          i_187  =  isless(f_130, 0.0F);
          if(i_187 == 1)
          {
            // BLOCK 57
            f_166  =  f_186;
          }  // B56
          else
          {
            // BLOCK 58
            f_188  =  f_130 - f_186;
            f_166  =  f_188;
          }  // B56
        }  // B55
        else
        {
          // BLOCK 59
          b_189  =  i_160 == 3;
          if(b_189)
          {
            // BLOCK 60
            f_190  =  f_130 * -1.702F;
            f_191  =  exp(f_190);
            f_192  =  f_191 + 1.0F;
            f_193  =  f_130 / f_192;
            f_166  =  f_193;
          }  // B59
          else
          {
            // BLOCK 61
            f_166  =  f_130;
          }  // B59
        }  // B55
      }  // B53
      // BLOCK 62 MERGES [54 57 61 60 58 ]
      i_194  =  i_16 + i_128;
      i_195  =  i_194 * i_105;
      i_196  =  i_195 + i_17;
      i_197  =  i_105 * i_127;
      i_198  =  i_196 - i_197;
      b_199  =  i_109 < 0;
      if(b_199)
      {
        // BLOCK 63
        f_200  =  f_166;
      }  // B62
      else
      {
        // BLOCK 64
        i_201  =  i_198 + i_109;
        l_202  =  (long) i_201;
        l_203  =  l_202 << 1;
        ul_204  =  ul_0 + l_203;
        sh_205  =  *((__global short *) ul_204);
        i_206  =  (int) sh_205;
        i_207  =  i_206 & 1023;
        i_208  =  i_206 >> 10;
        i_209  =  i_208 & 31;
        b_210  =  (i_208 & 31) == 0;
        if(b_210)
        {
          // BLOCK 65
          i_211  =  i_207;
          f_212  =  5.9604645E-8F;
        }  // B64
        else
        {
          // BLOCK 66
          i_213  =  i_207 + 1024;
          b_214  =  i_209 == 31;
          if(b_214)
          {
            // BLOCK 67
            i_211  =  i_213;
            f_212  =  1.7014118E38F;
          }  // B66
          else
          {
            // BLOCK 68
            i_215  =  1 << i_209;
            f_216  =  (float) i_215;
            f_217  =  f_216 * 2.9802322E-8F;
            i_211  =  i_213;
            f_212  =  f_217;
          }  // B66
        }  // B64
        // BLOCK 69 MERGES [65 67 68 ]
        f_218  =  (float) i_211;
        f_219  =  f_212 * f_218;
        b_220  =  i_209 == 31;
        if(b_220)
        {
          // BLOCK 70
          b_221  =  i_211 >= 0 && i_211 < 1025;
          if(b_221)
          {
            // BLOCK 71
            f_222  =  f_219;
          }  // B70
          else
          {
            // BLOCK 72
            f_223  =  f_219 * 0.0F;
            f_222  =  f_223;
          }  // B70
        }  // B69
        else
        {
          // BLOCK 73
          f_222  =  f_219;
        }  // B69
        // BLOCK 74 MERGES [73 71 72 ]
        b_224  =  (i_206 & 32768) == 0;
        if(b_224)
        {
          // BLOCK 75
          f_225  =  f_222;
        }  // B74
        else
        {
          // BLOCK 76
          f_226  =  -f_222;
          f_225  =  f_226;
        }  // B74
        // BLOCK 77 MERGES [76 75 ]
        f_227  =  f_225 + f_166;
        f_200  =  f_227;
      }  // B62
      // BLOCK 78 MERGES [63 77 ]
      ul_228  =  ul_3 + 16L;
      i_229  =  *((__global int *) ul_228);
      f_230  =  fabs(f_200);
      f_231  =  f_230 * 1.6777216E7F;
      i_232  =  isless(f_231, 1.0992432E12F);
      if(i_232 == 1)
      {
        // BLOCK 79
        i_233  =  isless(f_231, 6.7108864E7F);
        if(i_233 == 1)
        {
          // BLOCK 80
          f_234  =  f_231;
          i_235  =  0;
        }  // B79
        else
        {
          // BLOCK 81
          f_236  =  f_231 * 1.5258789E-5F;
          f_234  =  f_236;
          i_235  =  16;
        }  // B79
        // BLOCK 82 MERGES [80 81 ]
        i_237  =  isless(f_234, 262144.0F);
        if(i_237 == 1)
        {
          // BLOCK 83
          f_238  =  f_234;
          i_239  =  i_235;
        }  // B82
        else
        {
          // BLOCK 84
          i_240  =  i_235 + 8;
          f_241  =  f_234 * 0.00390625F;
          f_238  =  f_241;
          i_239  =  i_240;
        }  // B82
        // BLOCK 85 MERGES [83 84 ]
        i_242  =  isless(f_238, 16384.0F);
        if(i_242 == 1)
        {
          // BLOCK 86
          f_243  =  f_238;
          i_244  =  i_239;
        }  // B85
        else
        {
          // BLOCK 87
          i_245  =  i_239 + 4;
          f_246  =  f_238 * 0.0625F;
          f_243  =  f_246;
          i_244  =  i_245;
        }  // B85
        // BLOCK 88 MERGES [86 87 ]
        i_247  =  isless(f_243, 4096.0F);
        if(i_247 == 1)
        {
          // BLOCK 89
          f_248  =  f_243;
          i_249  =  i_244;
        }  // B88
        else
        {
          // BLOCK 90
          i_250  =  i_244 + 2;
          f_251  =  f_243 * 0.25F;
          f_248  =  f_251;
          i_249  =  i_250;
        }  // B88
        // BLOCK 91 MERGES [89 90 ]
        i_252  =  isless(f_248, 2048.0F);
        if(i_252 == 1)
        {
          // BLOCK 92
          f_253  =  f_248;
          i_254  =  i_249;
        }  // B91
        else
        {
          // BLOCK 93
          i_255  =  i_249 + 1;
          f_256  =  f_248 * 0.5F;
          f_253  =  f_256;
          i_254  =  i_255;
        }  // B91
        // BLOCK 94 MERGES [92 93 ]
        i_257  =  i_254 << 10;
        f_258  =  f_253 + 8388608.0F;
        f_259  =  f_258 - 8388608.0F;
        i_260  =  isnan(f_259)? 0 : (int) f_259;
        i_261  =  i_257 + i_260;
        i_262  =  i_261;
      }  // B78
      else
      {
        // BLOCK 95
        i_263  =  (0.0F < f_231) ? 31744 : 32256;
        i_262  =  i_263;
      }  // B78
      // BLOCK 96 MERGES [94 95 ]
      i_264  =  isless(f_200, 0.0F);
      if(i_264 == 1)
      {
        // BLOCK 97
        i_265  =  i_262 | 32768;
        i_266  =  i_265;
      }  // B96
      else
      {
        // BLOCK 98
        i_266  =  i_262;
      }  // B96
      // BLOCK 99 MERGES [97 98 ]
      i_267  =  i_229 + i_198;
      l_268  =  (long) i_267;
      l_269  =  l_268 << 1;
      ul_270  =  ul_0 + l_269;
      sh_271  =  (short) i_266;
      *((__global short *) ul_270)  =  sh_271;
    }  // B33
    else
    {
      // BLOCK 100
      return;
    }  // B33
  }  // B32
  else
  {
    // BLOCK 101
  }  // B32
  // BLOCK 102 MERGES [101 100 99 ]
  return;
}  //  kernel
