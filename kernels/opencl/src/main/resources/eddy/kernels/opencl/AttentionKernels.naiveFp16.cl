// AttentionKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/AttentionKernels.java sha256 f2b68e38283d2d0d2bb107aec2bdae2653631d280bed05a4e13e266df364d18a
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_10, b_128, b_132, b_138, b_139, b_142, b_156, b_160, b_166, b_167, b_170, b_193, b_197, b_203, b_204, b_207, b_23, b_259, b_50, b_54, b_60, b_61, b_64, b_78, b_82, b_88, b_89, b_92;
  float f_100, f_101, f_102, f_103, f_116, f_130, f_134, f_135, f_136, f_137, f_140, f_141, f_143, f_144, f_158, f_162, f_163, f_164, f_165, f_168, f_169, f_171, f_172, f_173, f_181, f_195, f_199, f_200, f_201, f_202, f_205, f_206, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_224, f_225, f_226, f_229, f_231, f_233, f_236, f_238, f_241, f_243, f_246, f_248, f_251, f_254, f_255, f_33, f_34, f_35, f_36, f_38, f_52, f_56, f_57, f_58, f_59, f_62, f_63, f_65, f_66, f_80, f_84, f_85, f_86, f_87, f_90, f_91, f_93, f_94, f_95, f_97, f_98, f_99;
  int i_104, i_105, i_106, i_107, i_108, i_109, i_113, i_114, i_115, i_117, i_118, i_119, i_12, i_124, i_125, i_126, i_127, i_129, i_131, i_133, i_14, i_145, i_146, i_147, i_152, i_153, i_154, i_155, i_157, i_159, i_16, i_161, i_174, i_175, i_176, i_177, i_18, i_182, i_183, i_184, i_189, i_190, i_191, i_192, i_194, i_196, i_198, i_20, i_215, i_216, i_217, i_218, i_219, i_22, i_220, i_227, i_228, i_230, i_232, i_234, i_235, i_237, i_239, i_24, i_240, i_242, i_244, i_245, i_247, i_249, i_25, i_250, i_252, i_253, i_256, i_257, i_258, i_26, i_260, i_261, i_262, i_263, i_264, i_265, i_266, i_267, i_27, i_272, i_28, i_29, i_30, i_31, i_32, i_37, i_39, i_4, i_40, i_41, i_46, i_47, i_48, i_49, i_51, i_53, i_55, i_6, i_67, i_68, i_69, i_74, i_75, i_76, i_77, i_79, i_8, i_81, i_83, i_9, i_96;
  long l_110, l_111, l_120, l_121, l_148, l_149, l_178, l_179, l_185, l_186, l_221, l_222, l_268, l_269, l_42, l_43, l_70, l_71;
  short sh_123, sh_151, sh_188, sh_271, sh_45, sh_73;
  ulong ul_0, ul_1, ul_11, ul_112, ul_122, ul_13, ul_15, ul_150, ul_17, ul_180, ul_187, ul_19, ul_2, ul_21, ul_223, ul_270, ul_3, ul_44, ul_5, ul_7, ul_72;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) ul_3);
  ul_5  =  ul_2 + 4L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_2 + 12L;
  i_8  =  *((__global int *) ul_7);
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_4;
  if(b_10)
  {
    // BLOCK 1
    ul_11  =  ul_2 + 16L;
    i_12  =  *((__global int *) ul_11);
    ul_13  =  ul_2 + 20L;
    i_14  =  *((__global int *) ul_13);
    ul_15  =  ul_2 + 24L;
    i_16  =  *((__global int *) ul_15);
    ul_17  =  ul_2 + 28L;
    i_18  =  *((__global int *) ul_17);
    ul_19  =  ul_2 + 36L;
    i_20  =  *((__global int *) ul_19);
    ul_21  =  ul_2 + 32L;
    i_22  =  *((__global int *) ul_21);
    b_23  =  i_22 == 0;
    if(b_23)
    {
      // BLOCK 2
      i_24  =  i_6;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  i_9 + 1;
      i_24  =  i_25;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_26  =  get_global_id(1);
    i_27  =  i_8 * i_26;
    i_28  =  i_27 * i_6;
    i_29  =  i_28 + i_14;
    i_30  =  i_27 * i_4;
    i_31  =  i_30 + i_12;
    i_32  =  i_31 + i_9;
    f_33  =  (float) i_8;
    f_34  =  rsqrt(f_33);
    // BLOCK 5 MERGES [4 35 ]
    f_35  =  -1.0E30F;
    f_36  =  0.0F;
    i_37  =  0;
    for(;i_37 < i_24;)
    {
      // BLOCK 6
      // BLOCK 7 MERGES [6 34 ]
      f_38  =  0.0F;
      i_39  =  0;
      for(;i_39 < i_8;)
      {
        // BLOCK 8
        i_40  =  i_39 * i_4;
        i_41  =  i_32 + i_40;
        l_42  =  (long) i_41;
        l_43  =  l_42 << 1;
        ul_44  =  ul_0 + l_43;
        sh_45  =  *((__global short *) ul_44);
        i_46  =  (int) sh_45;
        i_47  =  i_46 & 1023;
        i_48  =  i_46 >> 10;
        i_49  =  i_48 & 31;
        b_50  =  (i_48 & 31) == 0;
        if(b_50)
        {
          // BLOCK 9
          i_51  =  i_47;
          f_52  =  5.9604645E-8F;
        }  // B8
        else
        {
          // BLOCK 10
          i_53  =  i_47 + 1024;
          b_54  =  i_49 == 31;
          if(b_54)
          {
            // BLOCK 11
            i_51  =  i_53;
            f_52  =  1.7014118E38F;
          }  // B10
          else
          {
            // BLOCK 12
            i_55  =  1 << i_49;
            f_56  =  (float) i_55;
            f_57  =  f_56 * 2.9802322E-8F;
            i_51  =  i_53;
            f_52  =  f_57;
          }  // B10
        }  // B8
        // BLOCK 13 MERGES [9 11 12 ]
        f_58  =  (float) i_51;
        f_59  =  f_52 * f_58;
        b_60  =  i_49 == 31;
        if(b_60)
        {
          // BLOCK 14
          b_61  =  i_51 >= 0 && i_51 < 1025;
          if(b_61)
          {
            // BLOCK 15
            f_62  =  f_59;
          }  // B14
          else
          {
            // BLOCK 16
            f_63  =  f_59 * 0.0F;
            f_62  =  f_63;
          }  // B14
        }  // B13
        else
        {
          // BLOCK 17
          f_62  =  f_59;
        }  // B13
        // BLOCK 18 MERGES [17 15 16 ]
        b_64  =  (i_46 & 32768) == 0;
        if(b_64)
        {
          // BLOCK 19
          f_65  =  f_62;
        }  // B18
        else
        {
          // BLOCK 20
          f_66  =  -f_62;
          f_65  =  f_66;
        }  // B18
        // BLOCK 21 MERGES [20 19 ]
        i_67  =  i_39 * i_6;
        i_68  =  i_29 + i_67;
        i_69  =  i_68 + i_37;
        l_70  =  (long) i_69;
        l_71  =  l_70 << 1;
        ul_72  =  ul_0 + l_71;
        sh_73  =  *((__global short *) ul_72);
        i_74  =  (int) sh_73;
        i_75  =  i_74 & 1023;
        i_76  =  i_74 >> 10;
        i_77  =  i_76 & 31;
        b_78  =  (i_76 & 31) == 0;
        if(b_78)
        {
          // BLOCK 22
          i_79  =  i_75;
          f_80  =  5.9604645E-8F;
        }  // B21
        else
        {
          // BLOCK 23
          i_81  =  i_75 + 1024;
          b_82  =  i_77 == 31;
          if(b_82)
          {
            // BLOCK 24
            i_79  =  i_81;
            f_80  =  1.7014118E38F;
          }  // B23
          else
          {
            // BLOCK 25
            i_83  =  1 << i_77;
            f_84  =  (float) i_83;
            f_85  =  f_84 * 2.9802322E-8F;
            i_79  =  i_81;
            f_80  =  f_85;
          }  // B23
        }  // B21
        // BLOCK 26 MERGES [22 24 25 ]
        f_86  =  (float) i_79;
        f_87  =  f_80 * f_86;
        b_88  =  i_77 == 31;
        if(b_88)
        {
          // BLOCK 27
          b_89  =  i_79 >= 0 && i_79 < 1025;
          if(b_89)
          {
            // BLOCK 28
            f_90  =  f_87;
          }  // B27
          else
          {
            // BLOCK 29
            f_91  =  f_87 * 0.0F;
            f_90  =  f_91;
          }  // B27
        }  // B26
        else
        {
          // BLOCK 30
          f_90  =  f_87;
        }  // B26
        // BLOCK 31 MERGES [30 28 29 ]
        b_92  =  (i_74 & 32768) == 0;
        if(b_92)
        {
          // BLOCK 32
          f_93  =  f_90;
        }  // B31
        else
        {
          // BLOCK 33
          f_94  =  -f_90;
          f_93  =  f_94;
        }  // B31
        // BLOCK 34 MERGES [33 32 ]
        f_95  =  fma(f_65, f_93, f_38);
        i_96  =  i_39 + 1;
        f_38  =  f_95;
        i_39  =  i_96;
      }  // B7
      // BLOCK 35
      f_97  =  f_34 * f_38;
      f_98  =  fmax(f_35, f_97);
      f_99  =  f_35 - f_98;
      f_100  =  exp(f_99);
      f_101  =  f_97 - f_98;
      f_102  =  exp(f_101);
      f_103  =  fma(f_36, f_100, f_102);
      i_104  =  i_37 + 1;
      f_35  =  f_98;
      f_36  =  f_103;
      i_37  =  i_104;
    }  // B5
    // BLOCK 36
    i_105  =  i_30 + i_9;
    i_106  =  i_105 + i_20;
    // BLOCK 37 MERGES [36 38 ]
    i_107  =  0;
    for(;i_107 < i_8;)
    {
      // BLOCK 38
      i_108  =  i_107 * i_4;
      i_109  =  i_106 + i_108;
      l_110  =  (long) i_109;
      l_111  =  l_110 << 2;
      ul_112  =  ul_1 + l_111;
      *((__global float *) ul_112)  =  0.0F;
      i_113  =  i_107 + 1;
      i_107  =  i_113;
    }  // B37
    // BLOCK 39
    i_114  =  i_16 + i_28;
    // BLOCK 40 MERGES [39 86 ]
    i_115  =  0;
    for(;i_115 < i_24;)
    {
      // BLOCK 41
      // BLOCK 42 MERGES [41 69 ]
      f_116  =  0.0F;
      i_117  =  0;
      for(;i_117 < i_8;)
      {
        // BLOCK 43
        i_118  =  i_117 * i_4;
        i_119  =  i_118 + i_32;
        l_120  =  (long) i_119;
        l_121  =  l_120 << 1;
        ul_122  =  ul_0 + l_121;
        sh_123  =  *((__global short *) ul_122);
        i_124  =  (int) sh_123;
        i_125  =  i_124 & 1023;
        i_126  =  i_124 >> 10;
        i_127  =  i_126 & 31;
        b_128  =  (i_126 & 31) == 0;
        if(b_128)
        {
          // BLOCK 44
          i_129  =  i_125;
          f_130  =  5.9604645E-8F;
        }  // B43
        else
        {
          // BLOCK 45
          i_131  =  i_125 + 1024;
          b_132  =  i_127 == 31;
          if(b_132)
          {
            // BLOCK 46
            i_129  =  i_131;
            f_130  =  1.7014118E38F;
          }  // B45
          else
          {
            // BLOCK 47
            i_133  =  1 << i_127;
            f_134  =  (float) i_133;
            f_135  =  f_134 * 2.9802322E-8F;
            i_129  =  i_131;
            f_130  =  f_135;
          }  // B45
        }  // B43
        // BLOCK 48 MERGES [44 46 47 ]
        f_136  =  (float) i_129;
        f_137  =  f_130 * f_136;
        b_138  =  i_127 == 31;
        if(b_138)
        {
          // BLOCK 49
          b_139  =  i_129 >= 0 && i_129 < 1025;
          if(b_139)
          {
            // BLOCK 50
            f_140  =  f_137;
          }  // B49
          else
          {
            // BLOCK 51
            f_141  =  f_137 * 0.0F;
            f_140  =  f_141;
          }  // B49
        }  // B48
        else
        {
          // BLOCK 52
          f_140  =  f_137;
        }  // B48
        // BLOCK 53 MERGES [52 50 51 ]
        b_142  =  (i_124 & 32768) == 0;
        if(b_142)
        {
          // BLOCK 54
          f_143  =  f_140;
        }  // B53
        else
        {
          // BLOCK 55
          f_144  =  -f_140;
          f_143  =  f_144;
        }  // B53
        // BLOCK 56 MERGES [55 54 ]
        i_145  =  i_117 * i_6;
        i_146  =  i_145 + i_29;
        i_147  =  i_146 + i_115;
        l_148  =  (long) i_147;
        l_149  =  l_148 << 1;
        ul_150  =  ul_0 + l_149;
        sh_151  =  *((__global short *) ul_150);
        i_152  =  (int) sh_151;
        i_153  =  i_152 & 1023;
        i_154  =  i_152 >> 10;
        i_155  =  i_154 & 31;
        b_156  =  (i_154 & 31) == 0;
        if(b_156)
        {
          // BLOCK 57
          i_157  =  i_153;
          f_158  =  5.9604645E-8F;
        }  // B56
        else
        {
          // BLOCK 58
          i_159  =  i_153 + 1024;
          b_160  =  i_155 == 31;
          if(b_160)
          {
            // BLOCK 59
            i_157  =  i_159;
            f_158  =  1.7014118E38F;
          }  // B58
          else
          {
            // BLOCK 60
            i_161  =  1 << i_155;
            f_162  =  (float) i_161;
            f_163  =  f_162 * 2.9802322E-8F;
            i_157  =  i_159;
            f_158  =  f_163;
          }  // B58
        }  // B56
        // BLOCK 61 MERGES [57 59 60 ]
        f_164  =  (float) i_157;
        f_165  =  f_158 * f_164;
        b_166  =  i_155 == 31;
        if(b_166)
        {
          // BLOCK 62
          b_167  =  i_157 >= 0 && i_157 < 1025;
          if(b_167)
          {
            // BLOCK 63
            f_168  =  f_165;
          }  // B62
          else
          {
            // BLOCK 64
            f_169  =  f_165 * 0.0F;
            f_168  =  f_169;
          }  // B62
        }  // B61
        else
        {
          // BLOCK 65
          f_168  =  f_165;
        }  // B61
        // BLOCK 66 MERGES [65 63 64 ]
        b_170  =  (i_152 & 32768) == 0;
        if(b_170)
        {
          // BLOCK 67
          f_171  =  f_168;
        }  // B66
        else
        {
          // BLOCK 68
          f_172  =  -f_168;
          f_171  =  f_172;
        }  // B66
        // BLOCK 69 MERGES [68 67 ]
        f_173  =  fma(f_143, f_171, f_116);
        i_174  =  i_117 + 1;
        f_116  =  f_173;
        i_117  =  i_174;
      }  // B42
      // BLOCK 70
      // BLOCK 71 MERGES [70 85 ]
      i_175  =  0;
      for(;i_175 < i_8;)
      {
        // BLOCK 72
        i_176  =  i_175 * i_4;
        i_177  =  i_176 + i_106;
        l_178  =  (long) i_177;
        l_179  =  l_178 << 2;
        ul_180  =  ul_1 + l_179;
        f_181  =  *((__global float *) ul_180);
        i_182  =  i_175 * i_6;
        i_183  =  i_114 + i_182;
        i_184  =  i_183 + i_115;
        l_185  =  (long) i_184;
        l_186  =  l_185 << 1;
        ul_187  =  ul_0 + l_186;
        sh_188  =  *((__global short *) ul_187);
        i_189  =  (int) sh_188;
        i_190  =  i_189 & 1023;
        i_191  =  i_189 >> 10;
        i_192  =  i_191 & 31;
        b_193  =  (i_191 & 31) == 0;
        if(b_193)
        {
          // BLOCK 73
          i_194  =  i_190;
          f_195  =  5.9604645E-8F;
        }  // B72
        else
        {
          // BLOCK 74
          i_196  =  i_190 + 1024;
          b_197  =  i_192 == 31;
          if(b_197)
          {
            // BLOCK 75
            i_194  =  i_196;
            f_195  =  1.7014118E38F;
          }  // B74
          else
          {
            // BLOCK 76
            i_198  =  1 << i_192;
            f_199  =  (float) i_198;
            f_200  =  f_199 * 2.9802322E-8F;
            i_194  =  i_196;
            f_195  =  f_200;
          }  // B74
        }  // B72
        // BLOCK 77 MERGES [73 75 76 ]
        f_201  =  (float) i_194;
        f_202  =  f_195 * f_201;
        b_203  =  i_192 == 31;
        if(b_203)
        {
          // BLOCK 78
          b_204  =  i_194 >= 0 && i_194 < 1025;
          if(b_204)
          {
            // BLOCK 79
            f_205  =  f_202;
          }  // B78
          else
          {
            // BLOCK 80
            f_206  =  f_202 * 0.0F;
            f_205  =  f_206;
          }  // B78
        }  // B77
        else
        {
          // BLOCK 81
          f_205  =  f_202;
        }  // B77
        // BLOCK 82 MERGES [81 79 80 ]
        b_207  =  (i_189 & 32768) == 0;
        if(b_207)
        {
          // BLOCK 83
          f_208  =  f_205;
        }  // B82
        else
        {
          // BLOCK 84
          f_209  =  -f_205;
          f_208  =  f_209;
        }  // B82
        // BLOCK 85 MERGES [84 83 ]
        f_210  =  f_34 * f_116;
        f_211  =  f_210 - f_35;
        f_212  =  exp(f_211);
        f_213  =  f_212 / f_36;
        f_214  =  fma(f_213, f_208, f_181);
        *((__global float *) ul_180)  =  f_214;
        i_215  =  i_175 + 1;
        i_175  =  i_215;
      }  // B71
      // BLOCK 86
      i_216  =  i_115 + 1;
      i_115  =  i_216;
    }  // B40
    // BLOCK 87
    i_217  =  i_18 + i_105;
    // BLOCK 88 MERGES [87 117 ]
    i_218  =  0;
    for(;i_218 < i_8;)
    {
      // BLOCK 89
      i_219  =  i_218 * i_4;
      i_220  =  i_219 + i_106;
      l_221  =  (long) i_220;
      l_222  =  l_221 << 2;
      ul_223  =  ul_1 + l_222;
      f_224  =  *((__global float *) ul_223);
      f_225  =  fabs(f_224);
      f_226  =  f_225 * 1.6777216E7F;
      i_227  =  isless(f_226, 1.0992432E12F);
      if(i_227 == 1)
      {
        // BLOCK 90
        i_228  =  isless(f_226, 6.7108864E7F);
        if(i_228 == 1)
        {
          // BLOCK 91
          f_229  =  f_226;
          i_230  =  0;
        }  // B90
        else
        {
          // BLOCK 92
          f_231  =  f_226 * 1.5258789E-5F;
          f_229  =  f_231;
          i_230  =  16;
        }  // B90
        // BLOCK 93 MERGES [91 92 ]
        i_232  =  isless(f_229, 262144.0F);
        if(i_232 == 1)
        {
          // BLOCK 94
          f_233  =  f_229;
          i_234  =  i_230;
        }  // B93
        else
        {
          // BLOCK 95
          i_235  =  i_230 + 8;
          f_236  =  f_229 * 0.00390625F;
          f_233  =  f_236;
          i_234  =  i_235;
        }  // B93
        // BLOCK 96 MERGES [94 95 ]
        i_237  =  isless(f_233, 16384.0F);
        if(i_237 == 1)
        {
          // BLOCK 97
          f_238  =  f_233;
          i_239  =  i_234;
        }  // B96
        else
        {
          // BLOCK 98
          i_240  =  i_234 + 4;
          f_241  =  f_233 * 0.0625F;
          f_238  =  f_241;
          i_239  =  i_240;
        }  // B96
        // BLOCK 99 MERGES [97 98 ]
        i_242  =  isless(f_238, 4096.0F);
        if(i_242 == 1)
        {
          // BLOCK 100
          f_243  =  f_238;
          i_244  =  i_239;
        }  // B99
        else
        {
          // BLOCK 101
          i_245  =  i_239 + 2;
          f_246  =  f_238 * 0.25F;
          f_243  =  f_246;
          i_244  =  i_245;
        }  // B99
        // BLOCK 102 MERGES [100 101 ]
        i_247  =  isless(f_243, 2048.0F);
        if(i_247 == 1)
        {
          // BLOCK 103
          f_248  =  f_243;
          i_249  =  i_244;
        }  // B102
        else
        {
          // BLOCK 104
          i_250  =  i_244 + 1;
          f_251  =  f_243 * 0.5F;
          f_248  =  f_251;
          i_249  =  i_250;
        }  // B102
        // BLOCK 105 MERGES [103 104 ]
        i_252  =  isnan(f_248)? 0 : (int) f_248;
        i_253  =  i_252 + 1;
        f_254  =  (float) i_252;
        f_255  =  f_248 - f_254;
        i_256  =  isless(0.5F, f_255);
        if(i_256 == 1)
        {
          // BLOCK 106
          i_257  =  i_253;
        }  // B105
        else
        {
          // BLOCK 107
          i_258  =  isequal(f_255, 0.5F);
          if(i_258 == 1)
          {
            // BLOCK 108
            b_259  =  (i_252 & 1) == 0;
            if(b_259)
            {
              // BLOCK 109
              i_257  =  i_252;
            }  // B108
            else
            {
              // BLOCK 110
              i_257  =  i_253;
            }  // B108
          }  // B107
          else
          {
            // BLOCK 111
            i_257  =  i_252;
          }  // B107
        }  // B105
        // BLOCK 112 MERGES [111 109 106 110 ]
        i_260  =  i_249 << 10;
        i_261  =  i_257 + i_260;
        i_262  =  i_261;
      }  // B89
      else
      {
        // BLOCK 113
        i_263  =  (0.0F < f_226) ? 31744 : 32256;
        i_262  =  i_263;
      }  // B89
      // BLOCK 114 MERGES [112 113 ]
      i_264  =  isless(f_224, 0.0F);
      if(i_264 == 1)
      {
        // BLOCK 115
        i_265  =  i_262 | 32768;
        i_266  =  i_265;
      }  // B114
      else
      {
        // BLOCK 116
        i_266  =  i_262;
      }  // B114
      // BLOCK 117 MERGES [115 116 ]
      i_267  =  i_217 + i_219;
      l_268  =  (long) i_267;
      l_269  =  l_268 << 1;
      ul_270  =  ul_0 + l_269;
      sh_271  =  (short) i_266;
      *((__global short *) ul_270)  =  sh_271;
      i_272  =  i_218 + 1;
      i_218  =  i_272;
    }  // B88
    // BLOCK 118
  }  // B0
  else
  {
    // BLOCK 119
  }  // B0
  // BLOCK 120 MERGES [119 118 ]
  return;
}  //  kernel
