// SoftmaxKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/SoftmaxKernels.java sha256 0e027f595722ccb8e76a820e2efaecc919d943fe2ae6bdd300d486378938b09a
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

__kernel void groupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_120, b_124, b_130, b_131, b_134, b_149, b_171, b_175, b_181, b_182, b_185, b_225, b_34, b_38, b_44, b_45, b_48, b_64, b_68, b_74, b_75, b_78;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_122, f_126, f_127, f_128, f_129, f_132, f_133, f_135, f_136, f_137, f_138, f_139, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_173, f_177, f_178, f_179, f_180, f_183, f_184, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_195, f_197, f_199, f_202, f_204, f_207, f_209, f_212, f_214, f_217, f_220, f_221, f_36, f_40, f_41, f_42, f_43, f_46, f_47, f_49, f_50, f_52, f_66, f_70, f_71, f_72, f_73, f_76, f_77, f_79, f_80, f_81, f_85, f_87, f_89, f_91, f_93, f_95, f_97, f_99;
  int i_10, i_109, i_110, i_111, i_116, i_117, i_118, i_119, i_12, i_121, i_123, i_125, i_13, i_14, i_140, i_15, i_159, i_16, i_160, i_161, i_162, i_167, i_168, i_169, i_17, i_170, i_172, i_174, i_176, i_18, i_19, i_193, i_194, i_196, i_198, i_20, i_200, i_201, i_203, i_205, i_206, i_208, i_21, i_210, i_211, i_213, i_215, i_216, i_218, i_219, i_22, i_222, i_223, i_224, i_226, i_227, i_228, i_229, i_23, i_230, i_231, i_232, i_233, i_238, i_24, i_25, i_30, i_31, i_32, i_33, i_35, i_37, i_39, i_4, i_51, i_53, i_54, i_55, i_6, i_60, i_61, i_62, i_63, i_65, i_67, i_69, i_8, i_82, i_83, i_84, i_86, i_88, i_90, i_92, i_94, i_96, i_98;
  long l_112, l_113, l_163, l_164, l_234, l_235, l_26, l_27, l_56, l_57;
  short sh_115, sh_166, sh_237, sh_29, sh_59;
  ulong ul_0, ul_1, ul_11, ul_114, ul_165, ul_236, ul_28, ul_3, ul_5, ul_58, ul_7, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  __local float adf_2[256];
  ul_3  =  ul_1 + 4L;
  i_4  =  *((__global int *) ul_3);
  ul_5  =  ul_1 + 8L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_1 + 0L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_1 + 12L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_1 + 16L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  i_6 * i_8;
  i_18  =  i_17 + -1;
  i_19  =  min(i_16, i_18);
  i_20  =  i_4 + -1;
  i_21  =  i_19 / i_6;
  i_22  =  i_20 * i_21;
  i_23  =  i_22 * i_6;
  i_24  =  i_23 + i_19;
  i_25  =  i_24 + i_10;
  l_26  =  (long) i_25;
  l_27  =  l_26 << 1;
  ul_28  =  ul_0 + l_27;
  sh_29  =  *((__global short *) ul_28);
  i_30  =  (int) sh_29;
  i_31  =  i_30 & 1023;
  i_32  =  i_30 >> 10;
  i_33  =  i_32 & 31;
  b_34  =  (i_32 & 31) == 0;
  if(b_34)
  {
    // BLOCK 1
    i_35  =  i_31;
    f_36  =  5.9604645E-8F;
  }  // B0
  else
  {
    // BLOCK 2
    i_37  =  i_31 + 1024;
    b_38  =  i_33 == 31;
    if(b_38)
    {
      // BLOCK 3
      i_35  =  i_37;
      f_36  =  1.7014118E38F;
    }  // B2
    else
    {
      // BLOCK 4
      i_39  =  1 << i_33;
      f_40  =  (float) i_39;
      f_41  =  f_40 * 2.9802322E-8F;
      i_35  =  i_37;
      f_36  =  f_41;
    }  // B2
  }  // B0
  // BLOCK 5 MERGES [1 3 4 ]
  f_42  =  (float) i_35;
  f_43  =  f_36 * f_42;
  b_44  =  i_33 == 31;
  if(b_44)
  {
    // BLOCK 6
    b_45  =  i_35 >= 0 && i_35 < 1025;
    if(b_45)
    {
      // BLOCK 7
      f_46  =  f_43;
    }  // B6
    else
    {
      // BLOCK 8
      f_47  =  f_43 * 0.0F;
      f_46  =  f_47;
    }  // B6
  }  // B5
  else
  {
    // BLOCK 9
    f_46  =  f_43;
  }  // B5
  // BLOCK 10 MERGES [9 7 8 ]
  b_48  =  (i_30 & 32768) == 0;
  if(b_48)
  {
    // BLOCK 11
    f_49  =  f_46;
  }  // B10
  else
  {
    // BLOCK 12
    f_50  =  -f_46;
    f_49  =  f_50;
  }  // B10
  // BLOCK 13 MERGES [12 11 ]
  i_51  =  get_local_id(1);
  f_52  =  f_49;
  // BLOCK 14 MERGES [13 28 ]
  f_52  =  f_49;
  i_53  =  i_51;
  for(;i_53 < i_4;)
  {
    // BLOCK 15
    i_54  =  i_53 * i_6;
    i_55  =  i_54 + i_25;
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
      // BLOCK 16
      i_65  =  i_61;
      f_66  =  5.9604645E-8F;
    }  // B15
    else
    {
      // BLOCK 17
      i_67  =  i_61 + 1024;
      b_68  =  i_63 == 31;
      if(b_68)
      {
        // BLOCK 18
        i_65  =  i_67;
        f_66  =  1.7014118E38F;
      }  // B17
      else
      {
        // BLOCK 19
        i_69  =  1 << i_63;
        f_70  =  (float) i_69;
        f_71  =  f_70 * 2.9802322E-8F;
        i_65  =  i_67;
        f_66  =  f_71;
      }  // B17
    }  // B15
    // BLOCK 20 MERGES [16 18 19 ]
    f_72  =  (float) i_65;
    f_73  =  f_66 * f_72;
    b_74  =  i_63 == 31;
    if(b_74)
    {
      // BLOCK 21
      b_75  =  i_65 >= 0 && i_65 < 1025;
      if(b_75)
      {
        // BLOCK 22
        f_76  =  f_73;
      }  // B21
      else
      {
        // BLOCK 23
        f_77  =  f_73 * 0.0F;
        f_76  =  f_77;
      }  // B21
    }  // B20
    else
    {
      // BLOCK 24
      f_76  =  f_73;
    }  // B20
    // BLOCK 25 MERGES [24 22 23 ]
    b_78  =  (i_60 & 32768) == 0;
    if(b_78)
    {
      // BLOCK 26
      f_79  =  f_76;
    }  // B25
    else
    {
      // BLOCK 27
      f_80  =  -f_76;
      f_79  =  f_80;
    }  // B25
    // BLOCK 28 MERGES [27 26 ]
    f_81  =  fmax(f_52, f_79);
    i_82  =  i_53 + 8;
    f_52  =  f_81;
    i_53  =  i_82;
  }  // B14
  // BLOCK 29
  i_83  =  i_51 << 5;
  i_84  =  i_83 + i_15;
  adf_2[i_84]  =  f_52;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_85  =  adf_2[i_15];
  i_86  =  i_15 + 32;
  f_87  =  adf_2[i_86];
  i_88  =  i_15 + 64;
  f_89  =  adf_2[i_88];
  i_90  =  i_15 + 96;
  f_91  =  adf_2[i_90];
  i_92  =  i_15 + 128;
  f_93  =  adf_2[i_92];
  i_94  =  i_15 + 160;
  f_95  =  adf_2[i_94];
  i_96  =  i_15 + 192;
  f_97  =  adf_2[i_96];
  i_98  =  i_15 + 224;
  f_99  =  adf_2[i_98];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_100  =  fmax(f_52, f_85);
  f_101  =  fmax(f_100, f_87);
  f_102  =  fmax(f_101, f_89);
  f_103  =  fmax(f_102, f_91);
  f_104  =  fmax(f_103, f_93);
  f_105  =  fmax(f_104, f_95);
  f_106  =  fmax(f_105, f_97);
  f_107  =  fmax(f_106, f_99);
  // BLOCK 30 MERGES [29 44 ]
  f_108  =  0.0F;
  i_109  =  i_51;
  for(;i_109 < i_4;)
  {
    // BLOCK 31
    i_110  =  i_109 * i_6;
    i_111  =  i_110 + i_25;
    l_112  =  (long) i_111;
    l_113  =  l_112 << 1;
    ul_114  =  ul_0 + l_113;
    sh_115  =  *((__global short *) ul_114);
    i_116  =  (int) sh_115;
    i_117  =  i_116 & 1023;
    i_118  =  i_116 >> 10;
    i_119  =  i_118 & 31;
    b_120  =  (i_118 & 31) == 0;
    if(b_120)
    {
      // BLOCK 32
      i_121  =  i_117;
      f_122  =  5.9604645E-8F;
    }  // B31
    else
    {
      // BLOCK 33
      i_123  =  i_117 + 1024;
      b_124  =  i_119 == 31;
      if(b_124)
      {
        // BLOCK 34
        i_121  =  i_123;
        f_122  =  1.7014118E38F;
      }  // B33
      else
      {
        // BLOCK 35
        i_125  =  1 << i_119;
        f_126  =  (float) i_125;
        f_127  =  f_126 * 2.9802322E-8F;
        i_121  =  i_123;
        f_122  =  f_127;
      }  // B33
    }  // B31
    // BLOCK 36 MERGES [32 34 35 ]
    f_128  =  (float) i_121;
    f_129  =  f_122 * f_128;
    b_130  =  i_119 == 31;
    if(b_130)
    {
      // BLOCK 37
      b_131  =  i_121 >= 0 && i_121 < 1025;
      if(b_131)
      {
        // BLOCK 38
        f_132  =  f_129;
      }  // B37
      else
      {
        // BLOCK 39
        f_133  =  f_129 * 0.0F;
        f_132  =  f_133;
      }  // B37
    }  // B36
    else
    {
      // BLOCK 40
      f_132  =  f_129;
    }  // B36
    // BLOCK 41 MERGES [40 38 39 ]
    b_134  =  (i_116 & 32768) == 0;
    if(b_134)
    {
      // BLOCK 42
      f_135  =  f_132;
    }  // B41
    else
    {
      // BLOCK 43
      f_136  =  -f_132;
      f_135  =  f_136;
    }  // B41
    // BLOCK 44 MERGES [43 42 ]
    f_137  =  f_135 - f_107;
    f_138  =  exp(f_137);
    f_139  =  f_108 + f_138;
    i_140  =  i_109 + 8;
    f_108  =  f_139;
    i_109  =  i_140;
  }  // B30
  // BLOCK 45
  adf_2[i_84]  =  f_108;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_141  =  adf_2[i_15];
  f_142  =  adf_2[i_86];
  f_143  =  adf_2[i_88];
  f_144  =  adf_2[i_90];
  f_145  =  adf_2[i_92];
  f_146  =  adf_2[i_94];
  f_147  =  adf_2[i_96];
  f_148  =  adf_2[i_98];
  b_149  =  i_16 < i_17;
  if(b_149)
  {
    // BLOCK 46
    f_150  =  f_141 + 0.0F;
    f_151  =  f_150 + f_142;
    f_152  =  f_151 + f_143;
    f_153  =  f_152 + f_144;
    f_154  =  f_153 + f_145;
    f_155  =  f_154 + f_146;
    f_156  =  f_155 + f_147;
    f_157  =  f_156 + f_148;
    f_158  =  1.0F / f_157;
    i_159  =  i_12 + i_24;
    // BLOCK 47 MERGES [46 89 ]
    i_160  =  i_51;
    for(;i_160 < i_4;)
    {
      // BLOCK 48
      i_161  =  i_160 * i_6;
      i_162  =  i_161 + i_25;
      l_163  =  (long) i_162;
      l_164  =  l_163 << 1;
      ul_165  =  ul_0 + l_164;
      sh_166  =  *((__global short *) ul_165);
      i_167  =  (int) sh_166;
      i_168  =  i_167 & 1023;
      i_169  =  i_167 >> 10;
      i_170  =  i_169 & 31;
      b_171  =  (i_169 & 31) == 0;
      if(b_171)
      {
        // BLOCK 49
        i_172  =  i_168;
        f_173  =  5.9604645E-8F;
      }  // B48
      else
      {
        // BLOCK 50
        i_174  =  i_168 + 1024;
        b_175  =  i_170 == 31;
        if(b_175)
        {
          // BLOCK 51
          i_172  =  i_174;
          f_173  =  1.7014118E38F;
        }  // B50
        else
        {
          // BLOCK 52
          i_176  =  1 << i_170;
          f_177  =  (float) i_176;
          f_178  =  f_177 * 2.9802322E-8F;
          i_172  =  i_174;
          f_173  =  f_178;
        }  // B50
      }  // B48
      // BLOCK 53 MERGES [49 51 52 ]
      f_179  =  (float) i_172;
      f_180  =  f_173 * f_179;
      b_181  =  i_170 == 31;
      if(b_181)
      {
        // BLOCK 54
        b_182  =  i_172 >= 0 && i_172 < 1025;
        if(b_182)
        {
          // BLOCK 55
          f_183  =  f_180;
        }  // B54
        else
        {
          // BLOCK 56
          f_184  =  f_180 * 0.0F;
          f_183  =  f_184;
        }  // B54
      }  // B53
      else
      {
        // BLOCK 57
        f_183  =  f_180;
      }  // B53
      // BLOCK 58 MERGES [57 55 56 ]
      b_185  =  (i_167 & 32768) == 0;
      if(b_185)
      {
        // BLOCK 59
        f_186  =  f_183;
      }  // B58
      else
      {
        // BLOCK 60
        f_187  =  -f_183;
        f_186  =  f_187;
      }  // B58
      // BLOCK 61 MERGES [60 59 ]
      f_188  =  f_186 - f_107;
      f_189  =  exp(f_188);
      f_190  =  f_158 * f_189;
      f_191  =  fabs(f_190);
      f_192  =  f_191 * 1.6777216E7F;
      i_193  =  isless(f_192, 1.0992432E12F);
      if(i_193 == 1)
      {
        // BLOCK 62
        i_194  =  isless(f_192, 6.7108864E7F);
        if(i_194 == 1)
        {
          // BLOCK 63
          f_195  =  f_192;
          i_196  =  0;
        }  // B62
        else
        {
          // BLOCK 64
          f_197  =  f_192 * 1.5258789E-5F;
          f_195  =  f_197;
          i_196  =  16;
        }  // B62
        // BLOCK 65 MERGES [63 64 ]
        i_198  =  isless(f_195, 262144.0F);
        if(i_198 == 1)
        {
          // BLOCK 66
          f_199  =  f_195;
          i_200  =  i_196;
        }  // B65
        else
        {
          // BLOCK 67
          i_201  =  i_196 + 8;
          f_202  =  f_195 * 0.00390625F;
          f_199  =  f_202;
          i_200  =  i_201;
        }  // B65
        // BLOCK 68 MERGES [66 67 ]
        i_203  =  isless(f_199, 16384.0F);
        if(i_203 == 1)
        {
          // BLOCK 69
          f_204  =  f_199;
          i_205  =  i_200;
        }  // B68
        else
        {
          // BLOCK 70
          i_206  =  i_200 + 4;
          f_207  =  f_199 * 0.0625F;
          f_204  =  f_207;
          i_205  =  i_206;
        }  // B68
        // BLOCK 71 MERGES [69 70 ]
        i_208  =  isless(f_204, 4096.0F);
        if(i_208 == 1)
        {
          // BLOCK 72
          f_209  =  f_204;
          i_210  =  i_205;
        }  // B71
        else
        {
          // BLOCK 73
          i_211  =  i_205 + 2;
          f_212  =  f_204 * 0.25F;
          f_209  =  f_212;
          i_210  =  i_211;
        }  // B71
        // BLOCK 74 MERGES [72 73 ]
        i_213  =  isless(f_209, 2048.0F);
        if(i_213 == 1)
        {
          // BLOCK 75
          f_214  =  f_209;
          i_215  =  i_210;
        }  // B74
        else
        {
          // BLOCK 76
          i_216  =  i_210 + 1;
          f_217  =  f_209 * 0.5F;
          f_214  =  f_217;
          i_215  =  i_216;
        }  // B74
        // BLOCK 77 MERGES [75 76 ]
        i_218  =  isnan(f_214)? 0 : (int) f_214;
        i_219  =  i_218 + 1;
        f_220  =  (float) i_218;
        f_221  =  f_214 - f_220;
        i_222  =  isless(0.5F, f_221);
        if(i_222 == 1)
        {
          // BLOCK 78
          i_223  =  i_219;
        }  // B77
        else
        {
          // BLOCK 79
          i_224  =  isequal(f_221, 0.5F);
          if(i_224 == 1)
          {
            // BLOCK 80
            b_225  =  (i_218 & 1) == 0;
            if(b_225)
            {
              // BLOCK 81
              i_223  =  i_218;
            }  // B80
            else
            {
              // BLOCK 82
              i_223  =  i_219;
            }  // B80
          }  // B79
          else
          {
            // BLOCK 83
            i_223  =  i_218;
          }  // B79
        }  // B77
        // BLOCK 84 MERGES [83 81 78 82 ]
        i_226  =  i_215 << 10;
        i_227  =  i_223 + i_226;
        i_228  =  i_227;
      }  // B61
      else
      {
        // BLOCK 85
        i_229  =  (0.0F < f_192) ? 31744 : 32256;
        i_228  =  i_229;
      }  // B61
      // BLOCK 86 MERGES [84 85 ]
      i_230  =  isless(f_190, 0.0F);
      if(i_230 == 1)
      {
        // BLOCK 87
        i_231  =  i_228 | 32768;
        i_232  =  i_231;
      }  // B86
      else
      {
        // BLOCK 88
        i_232  =  i_228;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      i_233  =  i_159 + i_161;
      l_234  =  (long) i_233;
      l_235  =  l_234 << 1;
      ul_236  =  ul_0 + l_235;
      sh_237  =  (short) i_232;
      *((__global short *) ul_236)  =  sh_237;
      i_238  =  i_160 + 8;
      i_160  =  i_238;
    }  // B47
    // BLOCK 90
  }  // B45
  else
  {
    // BLOCK 91
  }  // B45
  // BLOCK 92 MERGES [91 90 ]
  return;
}  //  kernel
