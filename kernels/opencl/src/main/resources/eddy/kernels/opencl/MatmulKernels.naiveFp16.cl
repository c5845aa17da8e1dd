// MatmulKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_112, b_116, b_122, b_123, b_126, b_132, b_138, b_14, b_160, b_170, b_181, b_185, b_191, b_192, b_195, b_37, b_41, b_47, b_48, b_51, b_64, b_68, b_74, b_75, b_78, b_91;
  float f_101, f_114, f_118, f_119, f_120, f_121, f_124, f_125, f_127, f_128, f_129, f_133, f_134, f_135, f_136, f_137, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_159, f_161, f_162, f_163, f_164, f_171, f_183, f_187, f_188, f_189, f_190, f_193, f_194, f_196, f_197, f_198, f_201, f_202, f_205, f_207, f_209, f_212, f_214, f_217, f_219, f_222, f_224, f_227, f_229, f_230, f_25, f_39, f_43, f_44, f_45, f_46, f_49, f_50, f_52, f_53, f_66, f_70, f_71, f_72, f_73, f_76, f_77, f_79, f_80, f_81, f_92, f_96, f_97;
  int i_102, i_103, i_108, i_109, i_11, i_110, i_111, i_113, i_115, i_117, i_12, i_13, i_131, i_158, i_16, i_165, i_166, i_167, i_168, i_169, i_17, i_172, i_177, i_178, i_179, i_18, i_180, i_182, i_184, i_186, i_19, i_20, i_200, i_203, i_204, i_206, i_208, i_21, i_210, i_211, i_213, i_215, i_216, i_218, i_22, i_220, i_221, i_223, i_225, i_226, i_228, i_23, i_231, i_232, i_233, i_234, i_235, i_236, i_237, i_238, i_24, i_26, i_27, i_28, i_33, i_34, i_35, i_36, i_38, i_40, i_42, i_5, i_54, i_55, i_60, i_61, i_62, i_63, i_65, i_67, i_69, i_7, i_82, i_83, i_84, i_86, i_88, i_9, i_90, i_98, i_99;
  long l_104, l_105, l_173, l_174, l_239, l_240, l_29, l_30, l_56, l_57, l_93, l_94;
  short sh_107, sh_176, sh_242, sh_32, sh_59;
  ulong ul_0, ul_1, ul_10, ul_106, ul_130, ul_15, ul_175, ul_199, ul_2, ul_241, ul_3, ul_31, ul_4, ul_58, ul_6, ul_8, ul_85, ul_87, ul_89, ul_95;

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
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    ul_15  =  ul_3 + 12L;
    i_16  =  *((__global int *) ul_15);
    i_17  =  i_7 * i_13;
    i_18  =  i_12 - i_17;
    i_19  =  i_11 + -1;
    i_20  =  i_18 / i_9;
    i_21  =  i_19 * i_20;
    i_22  =  i_21 * i_9;
    i_23  =  i_22 + i_16;
    i_24  =  i_23 + i_18;
    // BLOCK 2 MERGES [1 29 ]
    f_25  =  0.0F;
    i_26  =  0;
    for(;i_26 < i_11;)
    {
      // BLOCK 3
      i_27  =  i_26 * i_5;
      i_28  =  i_27 + i_13;
      l_29  =  (long) i_28;
      l_30  =  l_29 << 1;
      ul_31  =  ul_1 + l_30;
      sh_32  =  *((__global short *) ul_31);
      i_33  =  (int) sh_32;
      i_34  =  i_33 & 1023;
      i_35  =  i_33 >> 10;
      i_36  =  i_35 & 31;
      b_37  =  (i_35 & 31) == 0;
      if(b_37)
      {
        // BLOCK 4
        i_38  =  i_34;
        f_39  =  5.9604645E-8F;
      }  // B3
      else
      {
        // BLOCK 5
        i_40  =  i_34 + 1024;
        b_41  =  i_36 == 31;
        if(b_41)
        {
          // BLOCK 6
          i_38  =  i_40;
          f_39  =  1.7014118E38F;
        }  // B5
        else
        {
          // BLOCK 7
          i_42  =  1 << i_36;
          f_43  =  (float) i_42;
          f_44  =  f_43 * 2.9802322E-8F;
          i_38  =  i_40;
          f_39  =  f_44;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      f_45  =  (float) i_38;
      f_46  =  f_39 * f_45;
      b_47  =  i_36 == 31;
      if(b_47)
      {
        // BLOCK 9
        b_48  =  i_38 >= 0 && i_38 < 1025;
        if(b_48)
        {
          // BLOCK 10
          f_49  =  f_46;
        }  // B9
        else
        {
          // BLOCK 11
          f_50  =  f_46 * 0.0F;
          f_49  =  f_50;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 12
        f_49  =  f_46;
      }  // B8
      // BLOCK 13 MERGES [12 10 11 ]
      b_51  =  (i_33 & 32768) == 0;
      if(b_51)
      {
        // BLOCK 14
        f_52  =  f_49;
      }  // B13
      else
      {
        // BLOCK 15
        f_53  =  -f_49;
        f_52  =  f_53;
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      i_54  =  i_26 * i_9;
      i_55  =  i_24 + i_54;
      l_56  =  (long) i_55;
      l_57  =  l_56 << 1;
      ul_58  =  ul_0 + l_57;
      sh_59  =  *((__global short *) ul_58);
      i_60  =  (int) sh_59;
      i_61  =  i_60 & 1023;
      i_62  =  i_60 >> 10;
      i_63  =  i_62 & 31;
      b_64  =  (i_62 & 31) == 0;
      if(b_64)
      {
        // BLOCK 17
        i_65  =  i_61;
        f_66  =  5.9604645E-8F;
      }  // B16
      else
      {
        // BLOCK 18
        i_67  =  i_61 + 1024;
        b_68  =  i_63 == 31;
        if(b_68)
        {
          // BLOCK 19
          i_65  =  i_67;
          f_66  =  1.7014118E38F;
        }  // B18
        else
        {
          // BLOCK 20
          i_69  =  1 << i_63;
          f_70  =  (float) i_69;
          f_71  =  f_70 * 2.9802322E-8F;
          i_65  =  i_67;
          f_66  =  f_71;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [17 19 20 ]
      f_72  =  (float) i_65;
      f_73  =  f_66 * f_72;
      b_74  =  i_63 == 31;
      if(b_74)
      {
        // BLOCK 22
        b_75  =  i_65 >= 0 && i_65 < 1025;
        if(b_75)
        {
          // BLOCK 23
          f_76  =  f_73;
        }  // B22
        else
        {
          // BLOCK 24
          f_77  =  f_73 * 0.0F;
          f_76  =  f_77;
        }  // B22
      }  // B21
      else
      {
        // BLOCK 25
        f_76  =  f_73;
      }  // B21
      // BLOCK 26 MERGES [25 23 24 ]
      b_78  =  (i_60 & 32768) == 0;
      if(b_78)
      {
        // BLOCK 27
        f_79  =  f_76;
      }  // B26
      else
      {
        // BLOCK 28
        f_80  =  -f_76;
        f_79  =  f_80;
      }  // B26
      // BLOCK 29 MERGES [28 27 ]
      f_81  =  fma(f_52, f_79, f_25);
      i_82  =  i_26 + 1;
      f_25  =  f_81;
      i_26  =  i_82;
    }  // B2
    // BLOCK 30
    i_83  =  *((__global int *) ul_4);
    i_84  =  *((__global int *) ul_8);
    ul_85  =  ul_3 + 24L;
    i_86  =  *((__global int *) ul_85);
    ul_87  =  ul_3 + 32L;
    i_88  =  *((__global int *) ul_87);
    ul_89  =  ul_3 + 20L;
    i_90  =  *((__global int *) ul_89);
    b_91  =  i_90 == 0;
    if(b_91)
    {
      // BLOCK 31
      f_92  =  f_25;
    }  // B30
    else
    {
      // BLOCK 32
      l_93  =  (long) i_13;
      l_94  =  l_93 << 2;
      ul_95  =  ul_2 + l_94;
      f_96  =  *((__global float *) ul_95);
      f_97  =  f_96 + f_25;
      f_92  =  f_97;
    }  // B30
    // BLOCK 33 MERGES [31 32 ]
    i_98  =  i_18 / i_84;
    i_99  =  i_83 * i_98;
    b_100  =  i_86 < 0;
    if(b_100)
    {
      // BLOCK 34
      f_101  =  f_92;
    }  // B33
    else
    {
      // BLOCK 35
      i_102  =  i_99 + i_86;
      i_103  =  i_102 + i_13;
      l_104  =  (long) i_103;
      l_105  =  l_104 << 1;
      ul_106  =  ul_0 + l_105;
      sh_107  =  *((__global short *) ul_106);
      i_108  =  (int) sh_107;
      i_109  =  i_108 & 1023;
      i_110  =  i_108 >> 10;
      i_111  =  i_110 & 31;
      b_112  =  (i_110 & 31) == 0;
      if(b_112)
      {
        // BLOCK 36
        i_113  =  i_109;
        f_114  =  5.9604645E-8F;
      }  // B35
      else
      {
        // BLOCK 37
        i_115  =  i_109 + 1024;
        b_116  =  i_111 == 31;
        if(b_116)
        {
          // BLOCK 38
          i_113  =  i_115;
          f_114  =  1.7014118E38F;
        }  // B37
        else
        {
          // BLOCK 39
          i_117  =  1 << i_111;
          f_118  =  (float) i_117;
          f_119  =  f_118 * 2.9802322E-8F;
          i_113  =  i_115;
          f_114  =  f_119;
        }  // B37
      }  // B35
      // BLOCK 40 MERGES [36 38 39 ]
      f_120  =  (float) i_113;
      f_121  =  f_114 * f_120;
      b_122  =  i_111 == 31;
      if(b_122)
      {
        // BLOCK 41
        b_123  =  i_113 >= 0 && i_113 < 1025;
        if(b_123)
        {
          // BLOCK 42
          f_124  =  f_121;
        }  // B41
        else
        {
          // BLOCK 43
          f_125  =  f_121 * 0.0F;
          f_124  =  f_125;
        }  // B41
      }  // B40
      else
      {
        // BLOCK 44
        f_124  =  f_121;
      }  // B40
      // BLOCK 45 MERGES [44 42 43 ]
      b_126  =  (i_108 & 32768) == 0;
      if(b_126)
      {
        // BLOCK 46
        f_127  =  f_124;
      }  // B45
      else
      {
        // BLOCK 47
        f_128  =  -f_124;
        f_127  =  f_128;
      }  // B45
      // BLOCK 48 MERGES [47 46 ]
      f_129  =  f_127 + f_92;
      f_101  =  f_129;
    }  // B33
    // BLOCK 49 MERGES [34 48 ]
    ul_130  =  ul_3 + 28L;
    i_131  =  *((__global int *) ul_130);
    b_132  =  i_131 == 1;
    if(b_132)
    {
      // BLOCK 50
      f_133  =  -f_101;
      f_134  =  exp(f_133);
      f_135  =  f_134 + 1.0F;
      f_136  =  f_101 / f_135;
      f_137  =  f_136;
    }  // B49
    else
    {
      // BLOCK 51
      b_138  =  i_131 == 2;
      if(b_138)
      {
        // BLOCK 52
        f_139  =  fabs(f_101);
        f_140  =  fma(f_139, 0.34F, 1.0F);
        f_141  =  1.0F / f_140;
        f_142  =  fma(f_141, -0.026121028F, 0.13950191F);
        f_143  =  f_142 * f_141;
        f_144  =  f_143 - 0.2731372F;
        f_145  =  fma(f_141, f_144, 0.20218718F);
        f_146  =  f_145 * f_141;
        f_147  =  f_146 - 0.044721164F;
        f_148  =  fma(f_141, f_147, 0.115360156F);
        f_149  =  fma(f_141, f_148, 0.11519744F);
        f_150  =  fma(f_141, f_149, 0.13611223F);
        f_151  =  fma(f_141, f_150, 0.1356205F);
        f_152  =  f_139 * -0.5F;
        f_153  =  f_152 * f_139;
        f_154  =  exp(f_153);
        f_155  =  f_154 * f_141;
        f_156  =  f_151 * f_155;
        f_157  =  f_156 * f_101;
        i_158  =  isless(f_101, 0.0F);
        if(i_158 == 1)
        {
          // BLOCK 53
          f_137  =  f_157;
        }  // B52
        else
        {
          // BLOCK 54
          f_159  =  f_101 - f_157;
          f_137  =  f_159;
        }  // B52
      }  // B51
      else
      {
        // BLOCK 55
        b_160  =  i_131 == 3;
        if(b_160)
        {
          // BLOCK 56
          f_161  =  f_101 * -1.702F;
          f_162  =  exp(f_161);
          f_163  =  f_162 + 1.0F;
          f_164  =  f_101 / f_163;
          f_137  =  f_164;
        }  // B55
        else
        {
          // BLOCK 57
          f_137  =  f_101;
        }  // B55
      }  // B51
    }  // B49
    // BLOCK 58 MERGES [50 53 57 56 54 ]
    i_165  =  i_99 + i_13;
    i_166  =  i_165 * i_84;
    i_167  =  i_166 + i_18;
    i_168  =  i_84 * i_98;
    i_169  =  i_167 - i_168;
    b_170  =  i_88 < 0;
    if(b_170)
    {
      // BLOCK 59
      f_171  =  f_137;
    }  // B58
    else
    {
      // BLOCK 60
      i_172  =  i_169 + i_88;
      l_173  =  (long) i_172;
      l_174  =  l_173 << 1;
      ul_175  =  ul_0 + l_174;
      sh_176  =  *((__global short *) ul_175);
      i_177  =  (int) sh_176;
      i_178  =  i_177 & 1023;
      i_179  =  i_177 >> 10;
      i_180  =  i_179 & 31;
      b_181  =  (i_179 & 31) == 0;
      if(b_181)
      {
        // BLOCK 61
        i_182  =  i_178;
        f_183  =  5.9604645E-8F;
      }  // B60
      else
      {
        // BLOCK 62
        i_184  =  i_178 + 1024;
        b_185  =  i_180 == 31;
        if(b_185)
        {
          // BLOCK 63
          i_182  =  i_184;
          f_183  =  1.7014118E38F;
        }  // B62
        else
        {
          // BLOCK 64
          i_186  =  1 << i_180;
          f_187  =  (float) i_186;
          f_188  =  f_187 * 2.9802322E-8F;
          i_182  =  i_184;
          f_183  =  f_188;
        }  // B62
      }  // B60
      // BLOCK 65 MERGES [61 63 64 ]
      f_189  =  (float) i_182;
      f_190  =  f_183 * f_189;
      b_191  =  i_180 == 31;
      if(b_191)
      {
        // BLOCK 66
        b_192  =  i_182 >= 0 && i_182 < 1025;
        if(b_192)
        {
          // BLOCK 67
          f_193  =  f_190;
        }  // B66
        else
        {
          // BLOCK 68
          f_194  =  f_190 * 0.0F;
          f_193  =  f_194;
        }  // B66
      }  // B65
      else
      {
        // BLOCK 69
        f_193  =  f_190;
      }  // B65
      // BLOCK 70 MERGES [69 67 68 ]
      b_195  =  (i_177 & 32768) == 0;
      if(b_195)
      {
        // BLOCK 71
        f_196  =  f_193;
      }  // B70
      else
      {
        // BLOCK 72
        f_197  =  -f_193;
        f_196  =  f_197;
      }  // B70
      // BLOCK 73 MERGES [72 71 ]
      f_198  =  f_196 + f_137;
      f_171  =  f_198;
    }  // B58
    // BLOCK 74 MERGES [59 73 ]
    ul_199  =  ul_3 + 16L;
    i_200  =  *((__global int *) ul_199);
    f_201  =  fabs(f_171);
    f_202  =  f_201 * 1.6777216E7F;
    i_203  =  isless(f_202, 1.0992432E12F);
    if(i_203 == 1)
    {
      // BLOCK 75
      i_204  =  isless(f_202, 6.7108864E7F);
      if(i_204 == 1)
      {
        // BLOCK 76
        f_205  =  f_202;
        i_206  =  0;
      }  // B75
      else
      {
        // BLOCK 77
        f_207  =  f_202 * 1.5258789E-5F;
        f_205  =  f_207;
        i_206  =  16;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_208  =  isless(f_205, 262144.0F);
      if(i_208 == 1)
      {
        // BLOCK 79
        f_209  =  f_205;
        i_210  =  i_206;
      }  // B78
      else
      {
        // BLOCK 80
        i_211  =  i_206 + 8;
        f_212  =  f_205 * 0.00390625F;
        f_209  =  f_212;
        i_210  =  i_211;
      }  // B78
      // BLOCK 81 MERGES [79 80 ]
      i_213  =  isless(f_209, 16384.0F);
      if(i_213 == 1)
      {
        // BLOCK 82
        f_214  =  f_209;
        i_215  =  i_210;
      }  // B81
      else
      {
        // BLOCK 83
        i_216  =  i_210 + 4;
        f_217  =  f_209 * 0.0625F;
        f_214  =  f_217;
        i_215  =  i_216;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_218  =  isless(f_214, 4096.0F);
      if(i_218 == 1)
      {
        // BLOCK 85
        f_219  =  f_214;
        i_220  =  i_215;
      }  // B84
      else
      {
        // BLOCK 86
        i_221  =  i_215 + 2;
        f_222  =  f_214 * 0.25F;
        f_219  =  f_222;
        i_220  =  i_221;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_223  =  isless(f_219, 2048.0F);
      if(i_223 == 1)
      {
        // BLOCK 88
        f_224  =  f_219;
        i_225  =  i_220;
      }  // B87
      else
      {
        // BLOCK 89
        i_226  =  i_220 + 1;
        f_227  =  f_219 * 0.5F;
        f_224  =  f_227;
        i_225  =  i_226;
      }  // B87
      // BLOCK 90 MERGES [88 89 ]
      i_228  =  i_225 << 10;
      f_229  =  f_224 + 8388608.0F;
      f_230  =  f_229 - 8388608.0F;
      i_231  =  isnan(f_230)? 0 : (int) f_230;
      i_232  =  i_228 + i_231;
      i_233  =  i_232;
    }  // B74
    else
    {
      // BLOCK 91
      i_234  =  (0.0F < f_202) ? 31744 : 32256;
      i_233  =  i_234;
    }  // B74
    // BLOCK 92 MERGES [90 91 ]
    i_235  =  isless(f_171, 0.0F);
    if(i_235 == 1)
    {
      // BLOCK 93
      i_236  =  i_233 | 32768;
      i_237  =  i_236;
    }  // B92
    else
    {
      // BLOCK 94
      i_237  =  i_233;
    }  // B92
    // BLOCK 95 MERGES [93 94 ]
    i_238  =  i_200 + i_169;
    l_239  =  (long) i_238;
    l_240  =  l_239 << 1;
    ul_241  =  ul_0 + l_240;
    sh_242  =  (short) i_237;
    *((__global short *) ul_241)  =  sh_242;
  }  // B0
  else
  {
    // BLOCK 96
  }  // B0
  // BLOCK 97 MERGES [96 95 ]
  return;
}  //  kernel
