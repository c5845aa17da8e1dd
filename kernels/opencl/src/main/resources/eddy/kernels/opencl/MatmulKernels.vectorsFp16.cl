// MatmulKernels.vectorsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void vectorsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_124, b_134, b_145, b_149, b_155, b_156, b_159, b_165, b_171, b_19, b_193, b_202, b_213, b_217, b_223, b_224, b_227, b_267, b_38, b_42, b_48, b_49, b_52, b_65, b_69, b_75, b_76, b_79, b_87, b_88;
  float f_101, f_103, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_125, f_129, f_130, f_135, f_147, f_151, f_152, f_153, f_154, f_157, f_158, f_160, f_161, f_162, f_166, f_167, f_168, f_169, f_170, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_192, f_194, f_195, f_196, f_197, f_203, f_215, f_219, f_220, f_221, f_222, f_225, f_226, f_228, f_229, f_230, f_233, f_234, f_237, f_239, f_241, f_244, f_246, f_249, f_251, f_254, f_256, f_259, f_26, f_262, f_263, f_40, f_44, f_45, f_46, f_47, f_50, f_51, f_53, f_54, f_67, f_71, f_72, f_73, f_74, f_77, f_78, f_80, f_81, f_82, f_84, f_89, f_91, f_93, f_95, f_97, f_99;
  int i_10, i_100, i_102, i_105, i_106, i_108, i_110, i_112, i_114, i_115, i_12, i_13, i_131, i_132, i_133, i_136, i_14, i_141, i_142, i_143, i_144, i_146, i_148, i_15, i_150, i_16, i_164, i_17, i_18, i_191, i_198, i_199, i_20, i_200, i_201, i_204, i_209, i_21, i_210, i_211, i_212, i_214, i_216, i_218, i_22, i_23, i_232, i_235, i_236, i_238, i_24, i_240, i_242, i_243, i_245, i_247, i_248, i_25, i_250, i_252, i_253, i_255, i_257, i_258, i_260, i_261, i_264, i_265, i_266, i_268, i_269, i_27, i_270, i_271, i_272, i_273, i_274, i_275, i_28, i_29, i_34, i_35, i_36, i_37, i_39, i_41, i_43, i_55, i_56, i_6, i_61, i_62, i_63, i_64, i_66, i_68, i_70, i_8, i_83, i_85, i_86, i_90, i_92, i_94, i_96, i_98;
  long l_126, l_127, l_137, l_138, l_205, l_206, l_276, l_277, l_30, l_31, l_57, l_58;
  short sh_140, sh_208, sh_279, sh_33, sh_60;
  ulong ul_0, ul_1, ul_104, ul_107, ul_109, ul_11, ul_111, ul_113, ul_128, ul_139, ul_163, ul_2, ul_207, ul_231, ul_278, ul_3, ul_32, ul_5, ul_59, ul_7, ul_9;

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
      ul_104  =  ul_3 + 52L;
      i_105  =  *((__global int *) ul_104);
      i_106  =  *((__global int *) ul_7);
      ul_107  =  ul_3 + 48L;
      i_108  =  *((__global int *) ul_107);
      ul_109  =  ul_3 + 24L;
      i_110  =  *((__global int *) ul_109);
      ul_111  =  ul_3 + 32L;
      i_112  =  *((__global int *) ul_111);
      ul_113  =  ul_3 + 20L;
      i_114  =  *((__global int *) ul_113);
      i_115  =  i_105 + i_16;
      f_116  =  f_89 + 0.0F;
      f_117  =  f_116 + f_91;
      f_118  =  f_117 + f_93;
      f_119  =  f_118 + f_95;
      f_120  =  f_119 + f_97;
      f_121  =  f_120 + f_99;
      f_122  =  f_121 + f_101;
      f_123  =  f_122 + f_103;
      b_124  =  i_114 == 0;
      if(b_124)
      {
        // BLOCK 35
        f_125  =  f_123;
      }  // B34
      else
      {
        // BLOCK 36
        l_126  =  (long) i_115;
        l_127  =  l_126 << 2;
        ul_128  =  ul_2 + l_127;
        f_129  =  *((__global float *) ul_128);
        f_130  =  f_129 + f_123;
        f_125  =  f_130;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      i_131  =  i_17 / i_106;
      i_132  =  i_131 * i_108;
      i_133  =  i_132 + i_115;
      b_134  =  i_110 < 0;
      if(b_134)
      {
        // BLOCK 38
        f_135  =  f_125;
      }  // B37
      else
      {
        // BLOCK 39
        i_136  =  i_133 + i_110;
        l_137  =  (long) i_136;
        l_138  =  l_137 << 1;
        ul_139  =  ul_0 + l_138;
        sh_140  =  *((__global short *) ul_139);
        i_141  =  (int) sh_140;
        i_142  =  i_141 & 1023;
        i_143  =  i_141 >> 10;
        i_144  =  i_143 & 31;
        b_145  =  (i_143 & 31) == 0;
        if(b_145)
        {
          // BLOCK 40
          i_146  =  i_142;
          f_147  =  5.9604645E-8F;
        }  // B39
        else
        {
          // BLOCK 41
          i_148  =  i_142 + 1024;
          b_149  =  i_144 == 31;
          if(b_149)
          {
            // BLOCK 42
            i_146  =  i_148;
            f_147  =  1.7014118E38F;
          }  // B41
          else
          {
            // BLOCK 43
            i_150  =  1 << i_144;
            f_151  =  (float) i_150;
            f_152  =  f_151 * 2.9802322E-8F;
            i_146  =  i_148;
            f_147  =  f_152;
          }  // B41
        }  // B39
        // BLOCK 44 MERGES [40 42 43 ]
        f_153  =  (float) i_146;
        f_154  =  f_147 * f_153;
        b_155  =  i_144 == 31;
        if(b_155)
        {
          // BLOCK 45
          b_156  =  i_146 >= 0 && i_146 < 1025;
          if(b_156)
          {
            // BLOCK 46
            f_157  =  f_154;
          }  // B45
          else
          {
            // BLOCK 47
            f_158  =  f_154 * 0.0F;
            f_157  =  f_158;
          }  // B45
        }  // B44
        else
        {
          // BLOCK 48
          f_157  =  f_154;
        }  // B44
        // BLOCK 49 MERGES [48 46 47 ]
        b_159  =  (i_141 & 32768) == 0;
        if(b_159)
        {
          // BLOCK 50
          f_160  =  f_157;
        }  // B49
        else
        {
          // BLOCK 51
          f_161  =  -f_157;
          f_160  =  f_161;
        }  // B49
        // BLOCK 52 MERGES [51 50 ]
        f_162  =  f_160 + f_125;
        f_135  =  f_162;
      }  // B37
      // BLOCK 53 MERGES [38 52 ]
      ul_163  =  ul_3 + 28L;
      i_164  =  *((__global int *) ul_163);
      b_165  =  i_164 == 1;
      if(b_165)
      {
        // BLOCK 54
        f_166  =  -f_135;
        f_167  =  exp(f_166);
        f_168  =  f_167 + 1.0F;
        f_169  =  f_135 / f_168;
        f_170  =  f_169;
      }  // B53
      else
      {
        // BLOCK 55
        b_171  =  i_164 == 2;
        if(b_171)
        {
          // BLOCK 56
          f_172  =  fabs(f_135);
          f_173  =  fma(f_172, 0.34F, 1.0F);
          f_174  =  1.0F / f_173;
          f_175  =  fma(f_174, -0.026121028F, 0.13950191F);
          f_176  =  f_175 * f_174;
          f_177  =  f_176 - 0.2731372F;
          f_178  =  fma(f_174, f_177, 0.20218718F);
          f_179  =  f_178 * f_174;
          f_180  =  f_179 - 0.044721164F;
          f_181  =  fma(f_174, f_180, 0.115360156F);
          f_182  =  fma(f_174, f_181, 0.11519744F);
          f_183  =  fma(f_174, f_182, 0.13611223F);
          f_184  =  fma(f_174, f_183, 0.1356205F);
          f_185  =  f_172 * -0.5F;
          f_186  =  f_185 * f_172;
          f_187  =  exp(f_186);
          f_188  =  f_187 * f_174;
          f_189  =  f_184 * f_188;
          f_190  =  f_189 * f_135;
          i_191  =  isless(f_135, 0.0F);
          if(i_191 == 1)
          {
            // BLOCK 57
            f_170  =  f_190;
          }  // B56
          else
          {
            // BLOCK 58
            f_192  =  f_135 - f_190;
            f_170  =  f_192;
          }  // B56
        }  // B55
        else
        {
          // BLOCK 59
          b_193  =  i_164 == 3;
          if(b_193)
          {
            // BLOCK 60
            f_194  =  f_135 * -1.702F;
            f_195  =  exp(f_194);
            f_196  =  f_195 + 1.0F;
            f_197  =  f_135 / f_196;
            f_170  =  f_197;
          }  // B59
          else
          {
            // BLOCK 61
            f_170  =  f_135;
          }  // B59
        }  // B55
      }  // B53
      // BLOCK 62 MERGES [54 57 61 60 58 ]
      i_198  =  i_133 * i_106;
      i_199  =  i_198 + i_17;
      i_200  =  i_106 * i_131;
      i_201  =  i_199 - i_200;
      b_202  =  i_112 < 0;
      if(b_202)
      {
        // BLOCK 63
        f_203  =  f_170;
      }  // B62
      else
      {
        // BLOCK 64
        i_204  =  i_201 + i_112;
        l_205  =  (long) i_204;
        l_206  =  l_205 << 1;
        ul_207  =  ul_0 + l_206;
        sh_208  =  *((__global short *) ul_207);
        i_209  =  (int) sh_208;
        i_210  =  i_209 & 1023;
        i_211  =  i_209 >> 10;
        i_212  =  i_211 & 31;
        b_213  =  (i_211 & 31) == 0;
        if(b_213)
        {
          // BLOCK 65
          i_214  =  i_210;
          f_215  =  5.9604645E-8F;
        }  // B64
        else
        {
          // BLOCK 66
          i_216  =  i_210 + 1024;
          b_217  =  i_212 == 31;
          if(b_217)
          {
            // BLOCK 67
            i_214  =  i_216;
            f_215  =  1.7014118E38F;
          }  // B66
          else
          {
            // BLOCK 68
            i_218  =  1 << i_212;
            f_219  =  (float) i_218;
            f_220  =  f_219 * 2.9802322E-8F;
            i_214  =  i_216;
            f_215  =  f_220;
          }  // B66
        }  // B64
        // BLOCK 69 MERGES [65 67 68 ]
        f_221  =  (float) i_214;
        f_222  =  f_215 * f_221;
        b_223  =  i_212 == 31;
        if(b_223)
        {
          // BLOCK 70
          b_224  =  i_214 >= 0 && i_214 < 1025;
          if(b_224)
          {
            // BLOCK 71
            f_225  =  f_222;
          }  // B70
          else
          {
            // BLOCK 72
            f_226  =  f_222 * 0.0F;
            f_225  =  f_226;
          }  // B70
        }  // B69
        else
        {
          // BLOCK 73
          f_225  =  f_222;
        }  // B69
        // BLOCK 74 MERGES [73 71 72 ]
        b_227  =  (i_209 & 32768) == 0;
        if(b_227)
        {
          // BLOCK 75
          f_228  =  f_225;
        }  // B74
        else
        {
          // BLOCK 76
          f_229  =  -f_225;
          f_228  =  f_229;
        }  // B74
        // BLOCK 77 MERGES [76 75 ]
        f_230  =  f_228 + f_170;
        f_203  =  f_230;
      }  // B62
      // BLOCK 78 MERGES [63 77 ]
      ul_231  =  ul_3 + 16L;
      i_232  =  *((__global int *) ul_231);
      f_233  =  fabs(f_203);
      f_234  =  f_233 * 1.6777216E7F;
      i_235  =  isless(f_234, 1.0992432E12F);
      if(i_235 == 1)
      {
        // BLOCK 79
        i_236  =  isless(f_234, 6.7108864E7F);
        if(i_236 == 1)
        {
          // BLOCK 80
          f_237  =  f_234;
          i_238  =  0;
        }  // B79
        else
        {
          // BLOCK 81
          f_239  =  f_234 * 1.5258789E-5F;
          f_237  =  f_239;
          i_238  =  16;
        }  // B79
        // BLOCK 82 MERGES [80 81 ]
        i_240  =  isless(f_237, 262144.0F);
        if(i_240 == 1)
        {
          // BLOCK 83
          f_241  =  f_237;
          i_242  =  i_238;
        }  // B82
        else
        {
          // BLOCK 84
          i_243  =  i_238 + 8;
          f_244  =  f_237 * 0.00390625F;
          f_241  =  f_244;
          i_242  =  i_243;
        }  // B82
        // BLOCK 85 MERGES [83 84 ]
        i_245  =  isless(f_241, 16384.0F);
        if(i_245 == 1)
        {
          // BLOCK 86
          f_246  =  f_241;
          i_247  =  i_242;
        }  // B85
        else
        {
          // BLOCK 87
          i_248  =  i_242 + 4;
          f_249  =  f_241 * 0.0625F;
          f_246  =  f_249;
          i_247  =  i_248;
        }  // B85
        // BLOCK 88 MERGES [86 87 ]
        i_250  =  isless(f_246, 4096.0F);
        if(i_250 == 1)
        {
          // BLOCK 89
          f_251  =  f_246;
          i_252  =  i_247;
        }  // B88
        else
        {
          // BLOCK 90
          i_253  =  i_247 + 2;
          f_254  =  f_246 * 0.25F;
          f_251  =  f_254;
          i_252  =  i_253;
        }  // B88
        // BLOCK 91 MERGES [89 90 ]
        i_255  =  isless(f_251, 2048.0F);
        if(i_255 == 1)
        {
          // BLOCK 92
          f_256  =  f_251;
          i_257  =  i_252;
        }  // B91
        else
        {
          // BLOCK 93
          i_258  =  i_252 + 1;
          f_259  =  f_251 * 0.5F;
          f_256  =  f_259;
          i_257  =  i_258;
        }  // B91
        // BLOCK 94 MERGES [92 93 ]
        i_260  =  isnan(f_256)? 0 : (int) f_256;
        i_261  =  i_260 + 1;
        f_262  =  (float) i_260;
        f_263  =  f_256 - f_262;
        i_264  =  isless(0.5F, f_263);
        if(i_264 == 1)
        {
          // BLOCK 95
          i_265  =  i_261;
        }  // B94
        else
        {
          // BLOCK 96
          i_266  =  isequal(f_263, 0.5F);
          if(i_266 == 1)
          {
            // BLOCK 97
            b_267  =  (i_260 & 1) == 0;
            if(b_267)
            {
              // BLOCK 98
              i_265  =  i_260;
            }  // B97
            else
            {
              // BLOCK 99
              i_265  =  i_261;
            }  // B97
          }  // B96
          else
          {
            // BLOCK 100
            i_265  =  i_260;
          }  // B96
        }  // B94
        // BLOCK 101 MERGES [100 98 95 99 ]
        i_268  =  i_257 << 10;
        i_269  =  i_265 + i_268;
        i_270  =  i_269;
      }  // B78
      else
      {
        // BLOCK 102
        i_271  =  (0.0F < f_234) ? 31744 : 32256;
        i_270  =  i_271;
      }  // B78
      // BLOCK 103 MERGES [101 102 ]
      i_272  =  isless(f_203, 0.0F);
      if(i_272 == 1)
      {
        // BLOCK 104
        i_273  =  i_270 | 32768;
        i_274  =  i_273;
      }  // B103
      else
      {
        // BLOCK 105
        i_274  =  i_270;
      }  // B103
      // BLOCK 106 MERGES [104 105 ]
      i_275  =  i_232 + i_201;
      l_276  =  (long) i_275;
      l_277  =  l_276 << 1;
      ul_278  =  ul_0 + l_277;
      sh_279  =  (short) i_274;
      *((__global short *) ul_278)  =  sh_279;
    }  // B33
    else
    {
      // BLOCK 107
      return;
    }  // B33
  }  // B32
  else
  {
    // BLOCK 108
  }  // B32
  // BLOCK 109 MERGES [108 107 106 ]
  return;
}  //  kernel
