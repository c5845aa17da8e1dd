// GroupNormKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormKernels.java sha256 3c0ed6b06114236f3712b9fc1417fcca0f9e1356bd9cdd719c0aa17364e418a4
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

__kernel void groupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_129, b_133, b_139, b_140, b_143, b_160, b_166, b_188, b_228, b_31, b_35, b_41, b_42, b_45, b_51, b_71, b_75, b_81, b_82, b_85, b_92;
  float f_103, f_104, f_105, f_106, f_107, f_131, f_135, f_136, f_137, f_138, f_141, f_142, f_144, f_145, f_153, f_155, f_157, f_158, f_159, f_161, f_162, f_163, f_164, f_165, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_187, f_189, f_190, f_191, f_192, f_194, f_195, f_198, f_20, f_200, f_202, f_205, f_207, f_210, f_212, f_215, f_217, f_220, f_223, f_224, f_33, f_37, f_38, f_39, f_40, f_43, f_44, f_46, f_47, f_48, f_52, f_54, f_55, f_57, f_58, f_59, f_60, f_73, f_77, f_78, f_79, f_80, f_83, f_84, f_86, f_87, f_88, f_89, f_93, f_95, f_96;
  int i_11, i_110, i_111, i_112, i_113, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_125, i_126, i_127, i_128, i_13, i_130, i_132, i_134, i_14, i_146, i_147, i_148, i_149, i_15, i_156, i_16, i_17, i_18, i_186, i_19, i_193, i_196, i_197, i_199, i_201, i_203, i_204, i_206, i_208, i_209, i_21, i_211, i_213, i_214, i_216, i_218, i_219, i_22, i_221, i_222, i_225, i_226, i_227, i_229, i_230, i_231, i_232, i_233, i_234, i_235, i_236, i_241, i_27, i_28, i_29, i_30, i_32, i_34, i_36, i_49, i_50, i_53, i_56, i_61, i_62, i_67, i_68, i_69, i_7, i_70, i_72, i_74, i_76, i_9, i_90, i_91, i_94, i_97, i_99;
  long l_100, l_101, l_121, l_122, l_150, l_151, l_23, l_237, l_238, l_24, l_63, l_64;
  short sh_124, sh_240, sh_26, sh_66;
  ulong ul_0, ul_1, ul_10, ul_102, ul_108, ul_109, ul_12, ul_123, ul_152, ul_154, ul_2, ul_239, ul_25, ul_3, ul_4, ul_6, ul_65, ul_8, ul_98;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  __local float adf_5[256];
  ul_6  =  ul_4 + 4L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_4 + 24L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_4 + 8L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_4 + 12L;
  i_13  =  *((__global int *) ul_12);
  i_14  =  i_7 / i_9;
  i_15  =  i_14 * i_11;
  i_16  =  get_group_id(0);
  i_17  =  i_15 * i_16;
  i_18  =  i_17 + i_13;
  i_19  =  get_local_id(0);
  // BLOCK 1 MERGES [0 15 ]
  f_20  =  0.0F;
  i_21  =  i_19;
  for(;i_21 < i_15;)
  {
    // BLOCK 2
    i_22  =  i_18 + i_21;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 1;
    ul_25  =  ul_0 + l_24;
    sh_26  =  *((__global short *) ul_25);
    i_27  =  (int) sh_26;
    i_28  =  i_27 & 1023;
    i_29  =  i_27 >> 10;
    i_30  =  i_29 & 31;
    b_31  =  (i_29 & 31) == 0;
    if(b_31)
    {
      // BLOCK 3
      i_32  =  i_28;
      f_33  =  5.9604645E-8F;
    }  // B2
    else
    {
      // BLOCK 4
      i_34  =  i_28 + 1024;
      b_35  =  i_30 == 31;
      if(b_35)
      {
        // BLOCK 5
        i_32  =  i_34;
        f_33  =  1.7014118E38F;
      }  // B4
      else
      {
        // BLOCK 6
        i_36  =  1 << i_30;
        f_37  =  (float) i_36;
        f_38  =  f_37 * 2.9802322E-8F;
        i_32  =  i_34;
        f_33  =  f_38;
      }  // B4
    }  // B2
    // BLOCK 7 MERGES [3 5 6 ]
    f_39  =  (float) i_32;
    f_40  =  f_33 * f_39;
    b_41  =  i_30 == 31;
    if(b_41)
    {
      // BLOCK 8
      b_42  =  i_32 >= 0 && i_32 < 1025;
      if(b_42)
      {
        // BLOCK 9
        f_43  =  f_40;
      }  // B8
      else
      {
        // BLOCK 10
        f_44  =  f_40 * 0.0F;
        f_43  =  f_44;
      }  // B8
    }  // B7
    else
    {
      // BLOCK 11
      f_43  =  f_40;
    }  // B7
    // BLOCK 12 MERGES [11 9 10 ]
    b_45  =  (i_27 & 32768) == 0;
    if(b_45)
    {
      // BLOCK 13
      f_46  =  f_43;
    }  // B12
    else
    {
      // BLOCK 14
      f_47  =  -f_43;
      f_46  =  f_47;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    f_48  =  f_20 + f_46;
    i_49  =  i_21 + 256;
    f_20  =  f_48;
    i_21  =  i_49;
  }  // B1
  // BLOCK 16
  adf_5[i_19]  =  f_20;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 17 MERGES [16 21 ]
  i_50  =  128;
  for(;i_50 >= 1;)
  {
    // BLOCK 18
    b_51  =  i_19 < i_50;
    if(b_51)
    {
      // BLOCK 19
      f_52  =  adf_5[i_19];
      i_53  =  i_50 + i_19;
      f_54  =  adf_5[i_53];
      f_55  =  f_52 + f_54;
      adf_5[i_19]  =  f_55;
    }  // B18
    else
    {
      // BLOCK 20
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_56  =  i_50 >> 1;
    i_50  =  i_56;
  }  // B17
  // BLOCK 22
  f_57  =  adf_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_58  =  (float) i_15;
  f_59  =  f_57 / f_58;
  // BLOCK 23 MERGES [22 37 ]
  f_60  =  0.0F;
  i_61  =  i_19;
  for(;i_61 < i_15;)
  {
    // BLOCK 24
    i_62  =  i_18 + i_61;
    l_63  =  (long) i_62;
    l_64  =  l_63 << 1;
    ul_65  =  ul_0 + l_64;
    sh_66  =  *((__global short *) ul_65);
    i_67  =  (int) sh_66;
    i_68  =  i_67 & 1023;
    i_69  =  i_67 >> 10;
    i_70  =  i_69 & 31;
    b_71  =  (i_69 & 31) == 0;
    if(b_71)
    {
      // BLOCK 25
      i_72  =  i_68;
      f_73  =  5.9604645E-8F;
    }  // B24
    else
    {
      // BLOCK 26
      i_74  =  i_68 + 1024;
      b_75  =  i_70 == 31;
      if(b_75)
      {
        // BLOCK 27
        i_72  =  i_74;
        f_73  =  1.7014118E38F;
      }  // B26
      else
      {
        // BLOCK 28
        i_76  =  1 << i_70;
        f_77  =  (float) i_76;
        f_78  =  f_77 * 2.9802322E-8F;
        i_72  =  i_74;
        f_73  =  f_78;
      }  // B26
    }  // B24
    // BLOCK 29 MERGES [25 27 28 ]
    f_79  =  (float) i_72;
    f_80  =  f_73 * f_79;
    b_81  =  i_70 == 31;
    if(b_81)
    {
      // BLOCK 30
      b_82  =  i_72 >= 0 && i_72 < 1025;
      if(b_82)
      {
        // BLOCK 31
        f_83  =  f_80;
      }  // B30
      else
      {
        // BLOCK 32
        f_84  =  f_80 * 0.0F;
        f_83  =  f_84;
      }  // B30
    }  // B29
    else
    {
      // BLOCK 33
      f_83  =  f_80;
    }  // B29
    // BLOCK 34 MERGES [33 31 32 ]
    b_85  =  (i_67 & 32768) == 0;
    if(b_85)
    {
      // BLOCK 35
      f_86  =  f_83;
    }  // B34
    else
    {
      // BLOCK 36
      f_87  =  -f_83;
      f_86  =  f_87;
    }  // B34
    // BLOCK 37 MERGES [36 35 ]
    f_88  =  f_86 - f_59;
    f_89  =  fma(f_88, f_88, f_60);
    i_90  =  i_61 + 256;
    f_60  =  f_89;
    i_61  =  i_90;
  }  // B23
  // BLOCK 38
  adf_5[i_19]  =  f_60;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 39 MERGES [38 43 ]
  i_91  =  128;
  for(;i_91 >= 1;)
  {
    // BLOCK 40
    b_92  =  i_19 < i_91;
    if(b_92)
    {
      // BLOCK 41
      f_93  =  adf_5[i_19];
      i_94  =  i_91 + i_19;
      f_95  =  adf_5[i_94];
      f_96  =  f_93 + f_95;
      adf_5[i_19]  =  f_96;
    }  // B40
    else
    {
      // BLOCK 42
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_97  =  i_91 >> 1;
    i_91  =  i_97;
  }  // B39
  // BLOCK 44
  ul_98  =  ul_4 + 20L;
  i_99  =  *((__global int *) ul_98);
  l_100  =  (long) i_99;
  l_101  =  l_100 << 2;
  ul_102  =  ul_3 + l_101;
  f_103  =  *((__global float *) ul_102);
  f_104  =  adf_5[0];
  f_105  =  f_104 / f_58;
  f_106  =  f_105 + f_103;
  f_107  =  rsqrt(f_106);
  ul_108  =  ul_4 + 16L;
  ul_109  =  ul_4 + 28L;
  // BLOCK 45 MERGES [44 96 ]
  i_110  =  i_19;
  for(;i_110 < i_15;)
  {
    // BLOCK 46
    i_111  =  *((__global int *) ul_10);
    i_112  =  *((__global int *) ul_6);
    i_113  =  *((__global int *) ul_8);
    i_114  =  *((__global int *) ul_8);
    i_115  =  *((__global int *) ul_12);
    i_116  =  i_112 / i_113;
    i_117  =  i_116 * i_16;
    i_118  =  i_117 * i_111;
    i_119  =  i_118 + i_110;
    i_120  =  i_119 + i_115;
    l_121  =  (long) i_120;
    l_122  =  l_121 << 1;
    ul_123  =  ul_0 + l_122;
    sh_124  =  *((__global short *) ul_123);
    i_125  =  (int) sh_124;
    i_126  =  i_125 & 1023;
    i_127  =  i_125 >> 10;
    i_128  =  i_127 & 31;
    b_129  =  (i_127 & 31) == 0;
    if(b_129)
    {
      // BLOCK 47
      i_130  =  i_126;
      f_131  =  5.9604645E-8F;
    }  // B46
    else
    {
      // BLOCK 48
      i_132  =  i_126 + 1024;
      b_133  =  i_128 == 31;
      if(b_133)
      {
        // BLOCK 49
        i_130  =  i_132;
        f_131  =  1.7014118E38F;
      }  // B48
      else
      {
        // BLOCK 50
        i_134  =  1 << i_128;
        f_135  =  (float) i_134;
        f_136  =  f_135 * 2.9802322E-8F;
        i_130  =  i_132;
        f_131  =  f_136;
      }  // B48
    }  // B46
    // BLOCK 51 MERGES [47 49 50 ]
    f_137  =  (float) i_130;
    f_138  =  f_131 * f_137;
    b_139  =  i_128 == 31;
    if(b_139)
    {
      // BLOCK 52
      b_140  =  i_130 >= 0 && i_130 < 1025;
      if(b_140)
      {
        // BLOCK 53
        f_141  =  f_138;
      }  // B52
      else
      {
        // BLOCK 54
        f_142  =  f_138 * 0.0F;
        f_141  =  f_142;
      }  // B52
    }  // B51
    else
    {
      // BLOCK 55
      f_141  =  f_138;
    }  // B51
    // BLOCK 56 MERGES [55 53 54 ]
    b_143  =  (i_125 & 32768) == 0;
    if(b_143)
    {
      // BLOCK 57
      f_144  =  f_141;
    }  // B56
    else
    {
      // BLOCK 58
      f_145  =  -f_141;
      f_144  =  f_145;
    }  // B56
    // BLOCK 59 MERGES [58 57 ]
    i_146  =  i_16 % i_114;
    i_147  =  i_146 * i_116;
    i_148  =  i_110 / i_111;
    i_149  =  i_147 + i_148;
    l_150  =  (long) i_149;
    l_151  =  l_150 << 2;
    ul_152  =  ul_1 + l_151;
    f_153  =  *((__global float *) ul_152);
    ul_154  =  ul_2 + l_151;
    f_155  =  *((__global float *) ul_154);
    i_156  =  *((__global int *) ul_109);
    f_157  =  f_144 - f_59;
    f_158  =  f_107 * f_157;
    f_159  =  fma(f_158, f_153, f_155);
    b_160  =  i_156 == 1;
    if(b_160)
    {
      // BLOCK 60
      f_161  =  -f_159;
      f_162  =  exp(f_161);
      f_163  =  f_162 + 1.0F;
      f_164  =  f_159 / f_163;
      f_165  =  f_164;
    }  // B59
    else
    {
      // BLOCK 61
      b_166  =  i_156 == 2;
      if(b_166)
      {
        // BLOCK 62
        f_167  =  fabs(f_159);
        f_168  =  fma(f_167, 0.34F, 1.0F);
        f_169  =  1.0F / f_168;
        f_170  =  fma(f_169, -0.026121028F, 0.13950191F);
        f_171  =  f_170 * f_169;
        f_172  =  f_171 - 0.2731372F;
        f_173  =  fma(f_169, f_172, 0.20218718F);
        f_174  =  f_173 * f_169;
        f_175  =  f_174 - 0.044721164F;
        f_176  =  fma(f_169, f_175, 0.115360156F);
        f_177  =  fma(f_169, f_176, 0.11519744F);
        f_178  =  fma(f_169, f_177, 0.13611223F);
        f_179  =  fma(f_169, f_178, 0.1356205F);
        f_180  =  f_167 * -0.5F;
        f_181  =  f_180 * f_167;
        f_182  =  exp(f_181);
        f_183  =  f_182 * f_169;
        f_184  =  f_179 * f_183;
        f_185  =  f_184 * f_159;
        i_186  =  isless(f_159, 0.0F);
        if(i_186 == 1)
        {
          // BLOCK 63
          f_165  =  f_185;
        }  // B62
        else
        {
          // BLOCK 64
          f_187  =  f_159 - f_185;
          f_165  =  f_187;
        }  // B62
      }  // B61
      else
      {
        // BLOCK 65
        b_188  =  i_156 == 3;
        if(b_188)
        {
          // BLOCK 66
          f_189  =  f_159 * -1.702F;
          f_190  =  exp(f_189);
          f_191  =  f_190 + 1.0F;
          f_192  =  f_159 / f_191;
          f_165  =  f_192;
        }  // B65
        else
        {
          // BLOCK 67
          f_165  =  f_159;
        }  // B65
      }  // B61
    }  // B59
    // BLOCK 68 MERGES [60 63 67 66 64 ]
    i_193  =  *((__global int *) ul_108);
    f_194  =  fabs(f_165);
    f_195  =  f_194 * 1.6777216E7F;
    i_196  =  isless(f_195, 1.0992432E12F);
    if(i_196 == 1)
    {
      // BLOCK 69
      i_197  =  isless(f_195, 6.7108864E7F);
      if(i_197 == 1)
      {
        // BLOCK 70
        f_198  =  f_195;
        i_199  =  0;
      }  // B69
      else
      {
        // BLOCK 71
        f_200  =  f_195 * 1.5258789E-5F;
        f_198  =  f_200;
        i_199  =  16;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      i_201  =  isless(f_198, 262144.0F);
      if(i_201 == 1)
      {
        // BLOCK 73
        f_202  =  f_198;
        i_203  =  i_199;
      }  // B72
      else
      {
        // BLOCK 74
        i_204  =  i_199 + 8;
        f_205  =  f_198 * 0.00390625F;
        f_202  =  f_205;
        i_203  =  i_204;
      }  // B72
      // BLOCK 75 MERGES [73 74 ]
      i_206  =  isless(f_202, 16384.0F);
      if(i_206 == 1)
      {
        // BLOCK 76
        f_207  =  f_202;
        i_208  =  i_203;
      }  // B75
      else
      {
        // BLOCK 77
        i_209  =  i_203 + 4;
        f_210  =  f_202 * 0.0625F;
        f_207  =  f_210;
        i_208  =  i_209;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_211  =  isless(f_207, 4096.0F);
      if(i_211 == 1)
      {
        // BLOCK 79
        f_212  =  f_207;
        i_213  =  i_208;
      }  // B78
      else
      {
        // BLOCK 80
        i_214  =  i_208 + 2;
        f_215  =  f_207 * 0.25F;
        f_212  =  f_215;
        i_213  =  i_214;
      }  // B78
      // BLOCK 81 MERGES [79 80 ]
      i_216  =  isless(f_212, 2048.0F);
      if(i_216 == 1)
      {
        // BLOCK 82
        f_217  =  f_212;
        i_218  =  i_213;
      }  // B81
      else
      {
        // BLOCK 83
        i_219  =  i_213 + 1;
        f_220  =  f_212 * 0.5F;
        f_217  =  f_220;
        i_218  =  i_219;
      }  // B81
      // BLOCK 84 MERGES [82 83 ]
      i_221  =  isnan(f_217)? 0 : (int) f_217;
      i_222  =  i_221 + 1;
      f_223  =  (float) i_221;
      f_224  =  f_217 - f_223;
      i_225  =  isless(0.5F, f_224);
      if(i_225 == 1)
      {
        // BLOCK 85
        i_226  =  i_222;
      }  // B84
      else
      {
        // BLOCK 86
        i_227  =  isequal(f_224, 0.5F);
        if(i_227 == 1)
        {
          // BLOCK 87
          b_228  =  (i_221 & 1) == 0;
          if(b_228)
          {
            // BLOCK 88
            i_226  =  i_221;
          }  // B87
          else
          {
            // BLOCK 89
            i_226  =  i_222;
          }  // B87
        }  // B86
        else
        {
          // BLOCK 90
          i_226  =  i_221;
        }  // B86
      }  // B84
      // BLOCK 91 MERGES [90 88 85 89 ]
      i_229  =  i_218 << 10;
      i_230  =  i_226 + i_229;
      i_231  =  i_230;
    }  // B68
    else
    {
      // BLOCK 92
      i_232  =  (0.0F < f_195) ? 31744 : 32256;
      i_231  =  i_232;
    }  // B68
    // BLOCK 93 MERGES [91 92 ]
    i_233  =  isless(f_165, 0.0F);
    if(i_233 == 1)
    {
      // BLOCK 94
      i_234  =  i_231 | 32768;
      i_235  =  i_234;
    }  // B93
    else
    {
      // BLOCK 95
      i_235  =  i_231;
    }  // B93
    // BLOCK 96 MERGES [94 95 ]
    i_236  =  i_193 + i_119;
    l_237  =  (long) i_236;
    l_238  =  l_237 << 1;
    ul_239  =  ul_0 + l_238;
    sh_240  =  (short) i_235;
    *((__global short *) ul_239)  =  sh_240;
    i_241  =  i_110 + 256;
    i_110  =  i_241;
  }  // B45
  // BLOCK 97
  return;
}  //  kernel
