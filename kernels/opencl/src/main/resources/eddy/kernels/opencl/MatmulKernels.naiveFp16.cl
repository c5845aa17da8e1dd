// MatmulKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 4917aff8834fe5fe8237f8d7506f9dc2d7135cc6326110adc8cdd5c1ee694f41
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
  bool b_105, b_116, b_120, b_126, b_127, b_130, b_136, b_14, b_142, b_164, b_173, b_184, b_188, b_194, b_195, b_198, b_238, b_37, b_41, b_47, b_48, b_51, b_64, b_68, b_74, b_75, b_78, b_95;
  float f_100, f_101, f_106, f_118, f_122, f_123, f_124, f_125, f_128, f_129, f_131, f_132, f_133, f_137, f_138, f_139, f_140, f_141, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_165, f_166, f_167, f_168, f_174, f_186, f_190, f_191, f_192, f_193, f_196, f_197, f_199, f_200, f_201, f_204, f_205, f_208, f_210, f_212, f_215, f_217, f_220, f_222, f_225, f_227, f_230, f_233, f_234, f_25, f_39, f_43, f_44, f_45, f_46, f_49, f_50, f_52, f_53, f_66, f_70, f_71, f_72, f_73, f_76, f_77, f_79, f_80, f_81, f_96;
  int i_102, i_103, i_104, i_107, i_11, i_112, i_113, i_114, i_115, i_117, i_119, i_12, i_121, i_13, i_135, i_16, i_162, i_169, i_17, i_170, i_171, i_172, i_175, i_18, i_180, i_181, i_182, i_183, i_185, i_187, i_189, i_19, i_20, i_203, i_206, i_207, i_209, i_21, i_211, i_213, i_214, i_216, i_218, i_219, i_22, i_221, i_223, i_224, i_226, i_228, i_229, i_23, i_231, i_232, i_235, i_236, i_237, i_239, i_24, i_240, i_241, i_242, i_243, i_244, i_245, i_246, i_26, i_27, i_28, i_33, i_34, i_35, i_36, i_38, i_40, i_42, i_5, i_54, i_55, i_60, i_61, i_62, i_63, i_65, i_67, i_69, i_7, i_82, i_84, i_85, i_87, i_89, i_9, i_91, i_93, i_94;
  long l_108, l_109, l_176, l_177, l_247, l_248, l_29, l_30, l_56, l_57, l_97, l_98;
  short sh_111, sh_179, sh_250, sh_32, sh_59;
  ulong ul_0, ul_1, ul_10, ul_110, ul_134, ul_15, ul_178, ul_2, ul_202, ul_249, ul_3, ul_31, ul_4, ul_58, ul_6, ul_8, ul_83, ul_86, ul_88, ul_90, ul_92, ul_99;

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
    ul_83  =  ul_3 + 52L;
    i_84  =  *((__global int *) ul_83);
    i_85  =  *((__global int *) ul_8);
    ul_86  =  ul_3 + 48L;
    i_87  =  *((__global int *) ul_86);
    ul_88  =  ul_3 + 24L;
    i_89  =  *((__global int *) ul_88);
    ul_90  =  ul_3 + 32L;
    i_91  =  *((__global int *) ul_90);
    ul_92  =  ul_3 + 20L;
    i_93  =  *((__global int *) ul_92);
    i_94  =  i_84 + i_13;
    b_95  =  i_93 == 0;
    if(b_95)
    {
      // BLOCK 31
      f_96  =  f_25;
    }  // B30
    else
    {
      // BLOCK 32
      l_97  =  (long) i_94;
      l_98  =  l_97 << 2;
      ul_99  =  ul_2 + l_98;
      f_100  =  *((__global float *) ul_99);
      f_101  =  f_100 + f_25;
      f_96  =  f_101;
    }  // B30
    // BLOCK 33 MERGES [31 32 ]
    i_102  =  i_18 / i_85;
    i_103  =  i_102 * i_87;
    i_104  =  i_103 + i_94;
    b_105  =  i_89 < 0;
    if(b_105)
    {
      // BLOCK 34
      f_106  =  f_96;
    }  // B33
    else
    {
      // BLOCK 35
      i_107  =  i_104 + i_89;
      l_108  =  (long) i_107;
      l_109  =  l_108 << 1;
      ul_110  =  ul_0 + l_109;
      sh_111  =  *((__global short *) ul_110);
      i_112  =  (int) sh_111;
      i_113  =  i_112 & 1023;
      i_114  =  i_112 >> 10;
      i_115  =  i_114 & 31;
      b_116  =  (i_114 & 31) == 0;
      if(b_116)
      {
        // BLOCK 36
        i_117  =  i_113;
        f_118  =  5.9604645E-8F;
      }  // B35
      else
      {
        // BLOCK 37
        i_119  =  i_113 + 1024;
        b_120  =  i_115 == 31;
        if(b_120)
        {
          // BLOCK 38
          i_117  =  i_119;
          f_118  =  1.7014118E38F;
        }  // B37
        else
        {
          // BLOCK 39
          i_121  =  1 << i_115;
          f_122  =  (float) i_121;
          f_123  =  f_122 * 2.9802322E-8F;
          i_117  =  i_119;
          f_118  =  f_123;
        }  // B37
      }  // B35
      // BLOCK 40 MERGES [36 38 39 ]
      f_124  =  (float) i_117;
      f_125  =  f_118 * f_124;
      b_126  =  i_115 == 31;
      if(b_126)
      {
        // BLOCK 41
        b_127  =  i_117 >= 0 && i_117 < 1025;
        if(b_127)
        {
          // BLOCK 42
          f_128  =  f_125;
        }  // B41
        else
        {
          // BLOCK 43
          f_129  =  f_125 * 0.0F;
          f_128  =  f_129;
        }  // B41
      }  // B40
      else
      {
        // BLOCK 44
        f_128  =  f_125;
      }  // B40
      // BLOCK 45 MERGES [44 42 43 ]
      b_130  =  (i_112 & 32768) == 0;
      if(b_130)
      {
        // BLOCK 46
        f_131  =  f_128;
      }  // B45
      else
      {
        // BLOCK 47
        f_132  =  -f_128;
        f_131  =  f_132;
      }  // B45
      // BLOCK 48 MERGES [47 46 ]
      f_133  =  f_131 + f_96;
      f_106  =  f_133;
    }  // B33
    // BLOCK 49 MERGES [34 48 ]
    ul_134  =  ul_3 + 28L;
    i_135  =  *((__global int *) ul_134);
    b_136  =  i_135 == 1;
    if(b_136)
    {
      // BLOCK 50
      f_137  =  -f_106;
      f_138  =  exp(f_137);
      f_139  =  f_138 + 1.0F;
      f_140  =  f_106 / f_139;
      f_141  =  f_140;
    }  // B49
    else
    {
      // BLOCK 51
      b_142  =  i_135 == 2;
      if(b_142)
      {
        // BLOCK 52
        f_143  =  fabs(f_106);
        f_144  =  fma(f_143, 0.34F, 1.0F);
        f_145  =  1.0F / f_144;
        f_146  =  fma(f_145, -0.026121028F, 0.13950191F);
        f_147  =  f_146 * f_145;
        f_148  =  f_147 - 0.2731372F;
        f_149  =  fma(f_145, f_148, 0.20218718F);
        f_150  =  f_149 * f_145;
        f_151  =  f_150 - 0.044721164F;
        f_152  =  fma(f_145, f_151, 0.115360156F);
        f_153  =  fma(f_145, f_152, 0.11519744F);
        f_154  =  fma(f_145, f_153, 0.13611223F);
        f_155  =  fma(f_145, f_154, 0.1356205F);
        f_156  =  f_143 * -0.5F;
        f_157  =  f_156 * f_143;
        f_158  =  exp(f_157);
        f_159  =  f_158 * f_145;
        f_160  =  f_155 * f_159;
        f_161  =  f_160 * f_106;
        i_162  =  isless(f_106, 0.0F);
        if(i_162 == 1)
        {
          // BLOCK 53
          f_141  =  f_161;
        }  // B52
        else
        {
          // BLOCK 54
          f_163  =  f_106 - f_161;
          f_141  =  f_163;
        }  // B52
      }  // B51
      else
      {
        // BLOCK 55
        b_164  =  i_135 == 3;
        if(b_164)
        {
          // BLOCK 56
          f_165  =  f_106 * -1.702F;
          f_166  =  exp(f_165);
          f_167  =  f_166 + 1.0F;
          f_168  =  f_106 / f_167;
          f_141  =  f_168;
        }  // B55
        else
        {
          // BLOCK 57
          f_141  =  f_106;
        }  // B55
      }  // B51
    }  // B49
    // BLOCK 58 MERGES [50 53 57 56 54 ]
    i_169  =  i_104 * i_85;
    i_170  =  i_169 + i_18;
    i_171  =  i_85 * i_102;
    i_172  =  i_170 - i_171;
    b_173  =  i_91 < 0;
    if(b_173)
    {
      // BLOCK 59
      f_174  =  f_141;
    }  // B58
    else
    {
      // BLOCK 60
      i_175  =  i_172 + i_91;
      l_176  =  (long) i_175;
      l_177  =  l_176 << 1;
      ul_178  =  ul_0 + l_177;
      sh_179  =  *((__global short *) ul_178);
      i_180  =  (int) sh_179;
      i_181  =  i_180 & 1023;
      i_182  =  i_180 >> 10;
      i_183  =  i_182 & 31;
      b_184  =  (i_182 & 31) == 0;
      if(b_184)
      {
        // BLOCK 61
        i_185  =  i_181;
        f_186  =  5.9604645E-8F;
      }  // B60
      else
      {
        // BLOCK 62
        i_187  =  i_181 + 1024;
        b_188  =  i_183 == 31;
        if(b_188)
        {
          // BLOCK 63
          i_185  =  i_187;
          f_186  =  1.7014118E38F;
        }  // B62
        else
        {
          // BLOCK 64
          i_189  =  1 << i_183;
          f_190  =  (float) i_189;
          f_191  =  f_190 * 2.9802322E-8F;
          i_185  =  i_187;
          f_186  =  f_191;
        }  // B62
      }  // B60
      // BLOCK 65 MERGES [61 63 64 ]
      f_192  =  (float) i_185;
      f_193  =  f_186 * f_192;
      b_194  =  i_183 == 31;
      if(b_194)
      {
        // BLOCK 66
        b_195  =  i_185 >= 0 && i_185 < 1025;
        if(b_195)
        {
          // BLOCK 67
          f_196  =  f_193;
        }  // B66
        else
        {
          // BLOCK 68
          f_197  =  f_193 * 0.0F;
          f_196  =  f_197;
        }  // B66
      }  // B65
      else
      {
        // BLOCK 69
        f_196  =  f_193;
      }  // B65
      // BLOCK 70 MERGES [69 67 68 ]
      b_198  =  (i_180 & 32768) == 0;
      if(b_198)
      {
        // BLOCK 71
        f_199  =  f_196;
      }  // B70
      else
      {
        // BLOCK 72
        f_200  =  -f_196;
        f_199  =  f_200;
      }  // B70
      // BLOCK 73 MERGES [72 71 ]
      f_201  =  f_199 + f_141;
      f_174  =  f_201;
    }  // B58
    // BLOCK 74 MERGES [59 73 ]
    ul_202  =  ul_3 + 16L;
    i_203  =  *((__global int *) ul_202);
    f_204  =  fabs(f_174);
    f_205  =  f_204 * 1.6777216E7F;
    i_206  =  isless(f_205, 1.0992432E12F);
    if(i_206 == 1)
    {
      // BLOCK 75
      i_207  =  isless(f_205, 6.7108864E7F);
      if(i_207 == 1)
      {
        // BLOCK 76
        f_208  =  f_205;
        i_209  =  0;
      }  // B75
      else
      {
        // BLOCK 77
        f_210  =  f_205 * 1.5258789E-5F;
        f_208  =  f_210;
        i_209  =  16;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_211  =  isless(f_208, 262144.0F);
      if(i_211 == 1)
      {
        // BLOCK 79
        f_212  =  f_208;
        i_213  =  i_209;
      }  // B78
      else
      {
        // BLOCK 80
        i_214  =  i_209 + 8;
        f_215  =  f_208 * 0.00390625F;
        f_212  =  f_215;
        i_213  =  i_214;
      }  // B78
      // BLOCK 81 MERGES [79 80 ]
      i_216  =  isless(f_212, 16384.0F);
      if(i_216 == 1)
      {
        // BLOCK 82
        f_217  =  f_212;
        i_218  =  i_213;
      }  // B81
      else
      {
        // BLOCK 83
        i_219  =  i_213 + 4;
        f_220  =  f_212 * 0.0625F;
        f_217  =  f_220;
        i_218  =  i_219;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_221  =  isless(f_217, 4096.0F);
      if(i_221 == 1)
      {
        // BLOCK 85
        f_222  =  f_217;
        i_223  =  i_218;
      }  // B84
      else
      {
        // BLOCK 86
        i_224  =  i_218 + 2;
        f_225  =  f_217 * 0.25F;
        f_222  =  f_225;
        i_223  =  i_224;
      }  // B84
      // BLOCK 87 MERGES [85 86 ]
      i_226  =  isless(f_222, 2048.0F);
      if(i_226 == 1)
      {
        // BLOCK 88
        f_227  =  f_222;
        i_228  =  i_223;
      }  // B87
      else
      {
        // BLOCK 89
        i_229  =  i_223 + 1;
        f_230  =  f_222 * 0.5F;
        f_227  =  f_230;
        i_228  =  i_229;
      }  // B87
      // BLOCK 90 MERGES [88 89 ]
      i_231  =  isnan(f_227)? 0 : (int) f_227;
      i_232  =  i_231 + 1;
      f_233  =  (float) i_231;
      f_234  =  f_227 - f_233;
      i_235  =  isless(0.5F, f_234);
      if(i_235 == 1)
      {
        // BLOCK 91
        i_236  =  i_232;
      }  // B90
      else
      {
        // BLOCK 92
        i_237  =  isequal(f_234, 0.5F);
        if(i_237 == 1)
        {
          // BLOCK 93
          b_238  =  (i_231 & 1) == 0;
          if(b_238)
          {
            // BLOCK 94
            i_236  =  i_231;
          }  // B93
          else
          {
            // BLOCK 95
            i_236  =  i_232;
          }  // B93
        }  // B92
        else
        {
          // BLOCK 96
          i_236  =  i_231;
        }  // B92
      }  // B90
      // BLOCK 97 MERGES [96 94 91 95 ]
      i_239  =  i_228 << 10;
      i_240  =  i_236 + i_239;
      i_241  =  i_240;
    }  // B74
    else
    {
      // BLOCK 98
      i_242  =  (0.0F < f_205) ? 31744 : 32256;
      i_241  =  i_242;
    }  // B74
    // BLOCK 99 MERGES [97 98 ]
    i_243  =  isless(f_174, 0.0F);
    if(i_243 == 1)
    {
      // BLOCK 100
      i_244  =  i_241 | 32768;
      i_245  =  i_244;
    }  // B99
    else
    {
      // BLOCK 101
      i_245  =  i_241;
    }  // B99
    // BLOCK 102 MERGES [100 101 ]
    i_246  =  i_203 + i_172;
    l_247  =  (long) i_246;
    l_248  =  l_247 << 1;
    ul_249  =  ul_0 + l_248;
    sh_250  =  (short) i_245;
    *((__global short *) ul_249)  =  sh_250;
  }  // B0
  else
  {
    // BLOCK 103
  }  // B0
  // BLOCK 104 MERGES [103 102 ]
  return;
}  //  kernel
