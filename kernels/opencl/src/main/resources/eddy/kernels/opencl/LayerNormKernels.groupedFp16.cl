// LayerNormKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/LayerNormKernels.java sha256 b63cd9ad860ffa2775dfe808ab3ba839fba251a94aa4ffb1d6dbcafb5b49a795
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
  bool b_100, b_104, b_110, b_111, b_114, b_134, b_158, b_162, b_168, b_169, b_172, b_218, b_42, b_46, b_52, b_53, b_56;
  float f_102, f_106, f_107, f_108, f_109, f_112, f_113, f_115, f_116, f_117, f_118, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_133, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_160, f_164, f_165, f_166, f_167, f_170, f_171, f_173, f_174, f_178, f_180, f_181, f_182, f_183, f_184, f_185, f_188, f_190, f_192, f_195, f_197, f_200, f_202, f_205, f_207, f_210, f_213, f_214, f_30, f_44, f_48, f_49, f_50, f_51, f_54, f_55, f_57, f_58, f_59, f_63, f_65, f_67, f_69, f_71, f_73, f_75, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88;
  int i_101, i_103, i_105, i_11, i_119, i_129, i_13, i_146, i_147, i_148, i_149, i_15, i_154, i_155, i_156, i_157, i_159, i_16, i_161, i_163, i_17, i_18, i_186, i_187, i_189, i_19, i_191, i_193, i_194, i_196, i_198, i_199, i_20, i_201, i_203, i_204, i_206, i_208, i_209, i_21, i_211, i_212, i_215, i_216, i_217, i_219, i_22, i_220, i_221, i_222, i_223, i_224, i_225, i_226, i_23, i_231, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_32, i_33, i_38, i_39, i_40, i_41, i_43, i_45, i_47, i_60, i_61, i_62, i_64, i_66, i_68, i_7, i_70, i_72, i_74, i_76, i_89, i_9, i_90, i_91, i_96, i_97, i_98, i_99;
  long l_130, l_131, l_150, l_151, l_175, l_176, l_227, l_228, l_34, l_35, l_92, l_93;
  short sh_153, sh_230, sh_37, sh_95;
  ulong ul_0, ul_1, ul_10, ul_12, ul_128, ul_132, ul_14, ul_152, ul_177, ul_179, ul_2, ul_229, ul_3, ul_36, ul_4, ul_6, ul_8, ul_94;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  __local float adf_5[256];
  ul_6  =  ul_4 + 4L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_4 + 8L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_4 + 0L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_4 + 12L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_4 + 16L;
  i_15  =  *((__global int *) ul_14);
  i_16  =  get_group_id(0);
  i_17  =  i_16 << 5;
  i_18  =  get_local_id(0);
  i_19  =  i_17 + i_18;
  i_20  =  i_9 * i_11;
  i_21  =  i_20 + -1;
  i_22  =  min(i_19, i_21);
  i_23  =  i_7 + -1;
  i_24  =  i_22 / i_9;
  i_25  =  i_23 * i_24;
  i_26  =  i_25 * i_9;
  i_27  =  i_26 + i_22;
  i_28  =  i_27 + i_13;
  i_29  =  get_local_id(1);
  // BLOCK 1 MERGES [0 15 ]
  f_30  =  0.0F;
  i_31  =  i_29;
  for(;i_31 < i_7;)
  {
    // BLOCK 2
    i_32  =  i_31 * i_9;
    i_33  =  i_28 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 << 1;
    ul_36  =  ul_0 + l_35;
    sh_37  =  *((__global short *) ul_36);
    i_38  =  (int) sh_37;
    i_39  =  i_38 & 1023;
    i_40  =  i_38 >> 10;
    i_41  =  i_40 & 31;
    b_42  =  (i_40 & 31) == 0;
    if(b_42)
    {
      // BLOCK 3
      i_43  =  i_39;
      f_44  =  5.9604645E-8F;
    }  // B2
    else
    {
      // BLOCK 4
      i_45  =  i_39 + 1024;
      b_46  =  i_41 == 31;
      if(b_46)
      {
        // BLOCK 5
        i_43  =  i_45;
        f_44  =  1.7014118E38F;
      }  // B4
      else
      {
        // BLOCK 6
        i_47  =  1 << i_41;
        f_48  =  (float) i_47;
        f_49  =  f_48 * 2.9802322E-8F;
        i_43  =  i_45;
        f_44  =  f_49;
      }  // B4
    }  // B2
    // BLOCK 7 MERGES [3 5 6 ]
    f_50  =  (float) i_43;
    f_51  =  f_44 * f_50;
    b_52  =  i_41 == 31;
    if(b_52)
    {
      // BLOCK 8
      b_53  =  i_43 >= 0 && i_43 < 1025;
      if(b_53)
      {
        // BLOCK 9
        f_54  =  f_51;
      }  // B8
      else
      {
        // BLOCK 10
        f_55  =  f_51 * 0.0F;
        f_54  =  f_55;
      }  // B8
    }  // B7
    else
    {
      // BLOCK 11
      f_54  =  f_51;
    }  // B7
    // BLOCK 12 MERGES [11 9 10 ]
    b_56  =  (i_38 & 32768) == 0;
    if(b_56)
    {
      // BLOCK 13
      f_57  =  f_54;
    }  // B12
    else
    {
      // BLOCK 14
      f_58  =  -f_54;
      f_57  =  f_58;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    f_59  =  f_30 + f_57;
    i_60  =  i_31 + 8;
    f_30  =  f_59;
    i_31  =  i_60;
  }  // B1
  // BLOCK 16
  i_61  =  i_29 << 5;
  i_62  =  i_61 + i_18;
  adf_5[i_62]  =  f_30;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_63  =  adf_5[i_18];
  i_64  =  i_18 + 32;
  f_65  =  adf_5[i_64];
  i_66  =  i_18 + 64;
  f_67  =  adf_5[i_66];
  i_68  =  i_18 + 96;
  f_69  =  adf_5[i_68];
  i_70  =  i_18 + 128;
  f_71  =  adf_5[i_70];
  i_72  =  i_18 + 160;
  f_73  =  adf_5[i_72];
  i_74  =  i_18 + 192;
  f_75  =  adf_5[i_74];
  i_76  =  i_18 + 224;
  f_77  =  adf_5[i_76];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_78  =  f_63 + 0.0F;
  f_79  =  f_78 + f_65;
  f_80  =  f_79 + f_67;
  f_81  =  f_80 + f_69;
  f_82  =  f_81 + f_71;
  f_83  =  f_82 + f_73;
  f_84  =  f_83 + f_75;
  f_85  =  f_84 + f_77;
  f_86  =  (float) i_7;
  f_87  =  f_85 / f_86;
  // BLOCK 17 MERGES [16 31 ]
  f_88  =  0.0F;
  i_89  =  i_29;
  for(;i_89 < i_7;)
  {
    // BLOCK 18
    i_90  =  i_89 * i_9;
    i_91  =  i_90 + i_28;
    l_92  =  (long) i_91;
    l_93  =  l_92 << 1;
    ul_94  =  ul_0 + l_93;
    sh_95  =  *((__global short *) ul_94);
    i_96  =  (int) sh_95;
    i_97  =  i_96 & 1023;
    i_98  =  i_96 >> 10;
    i_99  =  i_98 & 31;
    b_100  =  (i_98 & 31) == 0;
    if(b_100)
    {
      // BLOCK 19
      i_101  =  i_97;
      f_102  =  5.9604645E-8F;
    }  // B18
    else
    {
      // BLOCK 20
      i_103  =  i_97 + 1024;
      b_104  =  i_99 == 31;
      if(b_104)
      {
        // BLOCK 21
        i_101  =  i_103;
        f_102  =  1.7014118E38F;
      }  // B20
      else
      {
        // BLOCK 22
        i_105  =  1 << i_99;
        f_106  =  (float) i_105;
        f_107  =  f_106 * 2.9802322E-8F;
        i_101  =  i_103;
        f_102  =  f_107;
      }  // B20
    }  // B18
    // BLOCK 23 MERGES [19 21 22 ]
    f_108  =  (float) i_101;
    f_109  =  f_102 * f_108;
    b_110  =  i_99 == 31;
    if(b_110)
    {
      // BLOCK 24
      b_111  =  i_101 >= 0 && i_101 < 1025;
      if(b_111)
      {
        // BLOCK 25
        f_112  =  f_109;
      }  // B24
      else
      {
        // BLOCK 26
        f_113  =  f_109 * 0.0F;
        f_112  =  f_113;
      }  // B24
    }  // B23
    else
    {
      // BLOCK 27
      f_112  =  f_109;
    }  // B23
    // BLOCK 28 MERGES [27 25 26 ]
    b_114  =  (i_96 & 32768) == 0;
    if(b_114)
    {
      // BLOCK 29
      f_115  =  f_112;
    }  // B28
    else
    {
      // BLOCK 30
      f_116  =  -f_112;
      f_115  =  f_116;
    }  // B28
    // BLOCK 31 MERGES [30 29 ]
    f_117  =  f_115 - f_87;
    f_118  =  fma(f_117, f_117, f_88);
    i_119  =  i_89 + 8;
    f_88  =  f_118;
    i_89  =  i_119;
  }  // B17
  // BLOCK 32
  adf_5[i_62]  =  f_88;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_120  =  adf_5[i_18];
  f_121  =  adf_5[i_64];
  f_122  =  adf_5[i_66];
  f_123  =  adf_5[i_68];
  f_124  =  adf_5[i_70];
  f_125  =  adf_5[i_72];
  f_126  =  adf_5[i_74];
  f_127  =  adf_5[i_76];
  ul_128  =  ul_4 + 20L;
  i_129  =  *((__global int *) ul_128);
  l_130  =  (long) i_129;
  l_131  =  l_130 << 2;
  ul_132  =  ul_3 + l_131;
  f_133  =  *((__global float *) ul_132);
  b_134  =  i_19 < i_20;
  if(b_134)
  {
    // BLOCK 33
    f_135  =  f_120 + 0.0F;
    f_136  =  f_135 + f_121;
    f_137  =  f_136 + f_122;
    f_138  =  f_137 + f_123;
    f_139  =  f_138 + f_124;
    f_140  =  f_139 + f_125;
    f_141  =  f_140 + f_126;
    f_142  =  f_141 + f_127;
    f_143  =  f_142 / f_86;
    f_144  =  f_143 + f_133;
    f_145  =  rsqrt(f_144);
    i_146  =  i_15 + i_27;
    // BLOCK 34 MERGES [33 76 ]
    i_147  =  i_29;
    for(;i_147 < i_7;)
    {
      // BLOCK 35
      i_148  =  i_147 * i_9;
      i_149  =  i_148 + i_28;
      l_150  =  (long) i_149;
      l_151  =  l_150 << 1;
      ul_152  =  ul_0 + l_151;
      sh_153  =  *((__global short *) ul_152);
      i_154  =  (int) sh_153;
      i_155  =  i_154 & 1023;
      i_156  =  i_154 >> 10;
      i_157  =  i_156 & 31;
      b_158  =  (i_156 & 31) == 0;
      if(b_158)
      {
        // BLOCK 36
        i_159  =  i_155;
        f_160  =  5.9604645E-8F;
      }  // B35
      else
      {
        // BLOCK 37
        i_161  =  i_155 + 1024;
        b_162  =  i_157 == 31;
        if(b_162)
        {
          // BLOCK 38
          i_159  =  i_161;
          f_160  =  1.7014118E38F;
        }  // B37
        else
        {
          // BLOCK 39
          i_163  =  1 << i_157;
          f_164  =  (float) i_163;
          f_165  =  f_164 * 2.9802322E-8F;
          i_159  =  i_161;
          f_160  =  f_165;
        }  // B37
      }  // B35
      // BLOCK 40 MERGES [36 38 39 ]
      f_166  =  (float) i_159;
      f_167  =  f_160 * f_166;
      b_168  =  i_157 == 31;
      if(b_168)
      {
        // BLOCK 41
        b_169  =  i_159 >= 0 && i_159 < 1025;
        if(b_169)
        {
          // BLOCK 42
          f_170  =  f_167;
        }  // B41
        else
        {
          // BLOCK 43
          f_171  =  f_167 * 0.0F;
          f_170  =  f_171;
        }  // B41
      }  // B40
      else
      {
        // BLOCK 44
        f_170  =  f_167;
      }  // B40
      // BLOCK 45 MERGES [44 42 43 ]
      b_172  =  (i_154 & 32768) == 0;
      if(b_172)
      {
        // BLOCK 46
        f_173  =  f_170;
      }  // B45
      else
      {
        // BLOCK 47
        f_174  =  -f_170;
        f_173  =  f_174;
      }  // B45
      // BLOCK 48 MERGES [47 46 ]
      l_175  =  (long) i_147;
      l_176  =  l_175 << 2;
      ul_177  =  ul_1 + l_176;
      f_178  =  *((__global float *) ul_177);
      ul_179  =  ul_2 + l_176;
      f_180  =  *((__global float *) ul_179);
      f_181  =  f_173 - f_87;
      f_182  =  f_145 * f_181;
      f_183  =  fma(f_182, f_178, f_180);
      f_184  =  fabs(f_183);
      f_185  =  f_184 * 1.6777216E7F;
      i_186  =  isless(f_185, 1.0992432E12F);
      if(i_186 == 1)
      {
        // BLOCK 49
        i_187  =  isless(f_185, 6.7108864E7F);
        if(i_187 == 1)
        {
          // BLOCK 50
          f_188  =  f_185;
          i_189  =  0;
        }  // B49
        else
        {
          // BLOCK 51
          f_190  =  f_185 * 1.5258789E-5F;
          f_188  =  f_190;
          i_189  =  16;
        }  // B49
        // BLOCK 52 MERGES [50 51 ]
        i_191  =  isless(f_188, 262144.0F);
        if(i_191 == 1)
        {
          // BLOCK 53
          f_192  =  f_188;
          i_193  =  i_189;
        }  // B52
        else
        {
          // BLOCK 54
          i_194  =  i_189 + 8;
          f_195  =  f_188 * 0.00390625F;
          f_192  =  f_195;
          i_193  =  i_194;
        }  // B52
        // BLOCK 55 MERGES [53 54 ]
        i_196  =  isless(f_192, 16384.0F);
        if(i_196 == 1)
        {
          // BLOCK 56
          f_197  =  f_192;
          i_198  =  i_193;
        }  // B55
        else
        {
          // BLOCK 57
          i_199  =  i_193 + 4;
          f_200  =  f_192 * 0.0625F;
          f_197  =  f_200;
          i_198  =  i_199;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        i_201  =  isless(f_197, 4096.0F);
        if(i_201 == 1)
        {
          // BLOCK 59
          f_202  =  f_197;
          i_203  =  i_198;
        }  // B58
        else
        {
          // BLOCK 60
          i_204  =  i_198 + 2;
          f_205  =  f_197 * 0.25F;
          f_202  =  f_205;
          i_203  =  i_204;
        }  // B58
        // BLOCK 61 MERGES [59 60 ]
        i_206  =  isless(f_202, 2048.0F);
        if(i_206 == 1)
        {
          // BLOCK 62
          f_207  =  f_202;
          i_208  =  i_203;
        }  // B61
        else
        {
          // BLOCK 63
          i_209  =  i_203 + 1;
          f_210  =  f_202 * 0.5F;
          f_207  =  f_210;
          i_208  =  i_209;
        }  // B61
        // BLOCK 64 MERGES [62 63 ]
        i_211  =  isnan(f_207)? 0 : (int) f_207;
        i_212  =  i_211 + 1;
        f_213  =  (float) i_211;
        f_214  =  f_207 - f_213;
        i_215  =  isless(0.5F, f_214);
        if(i_215 == 1)
        {
          // BLOCK 65
          i_216  =  i_212;
        }  // B64
        else
        {
          // BLOCK 66
          i_217  =  isequal(f_214, 0.5F);
          if(i_217 == 1)
          {
            // BLOCK 67
            b_218  =  (i_211 & 1) == 0;
            if(b_218)
            {
              // BLOCK 68
              i_216  =  i_211;
            }  // B67
            else
            {
              // BLOCK 69
              i_216  =  i_212;
            }  // B67
          }  // B66
          else
          {
            // BLOCK 70
            i_216  =  i_211;
          }  // B66
        }  // B64
        // BLOCK 71 MERGES [70 68 65 69 ]
        i_219  =  i_208 << 10;
        i_220  =  i_216 + i_219;
        i_221  =  i_220;
      }  // B48
      else
      {
        // BLOCK 72
        i_222  =  (0.0F < f_185) ? 31744 : 32256;
        i_221  =  i_222;
      }  // B48
      // BLOCK 73 MERGES [71 72 ]
      i_223  =  isless(f_183, 0.0F);
      if(i_223 == 1)
      {
        // BLOCK 74
        i_224  =  i_221 | 32768;
        i_225  =  i_224;
      }  // B73
      else
      {
        // BLOCK 75
        i_225  =  i_221;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      i_226  =  i_146 + i_148;
      l_227  =  (long) i_226;
      l_228  =  l_227 << 1;
      ul_229  =  ul_0 + l_228;
      sh_230  =  (short) i_225;
      *((__global short *) ul_229)  =  sh_230;
      i_231  =  i_147 + 8;
      i_147  =  i_231;
    }  // B34
    // BLOCK 77
  }  // B32
  else
  {
    // BLOCK 78
  }  // B32
  // BLOCK 79 MERGES [78 77 ]
  return;
}  //  kernel
