// GroupNormKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_125, b_129, b_135, b_136, b_139, b_15, b_156, b_162, b_184, b_224, b_37, b_41, b_47, b_48, b_51, b_74, b_78, b_84, b_85, b_88;
  float f_100, f_101, f_102, f_103, f_127, f_131, f_132, f_133, f_134, f_137, f_138, f_140, f_141, f_149, f_151, f_153, f_154, f_155, f_157, f_158, f_159, f_160, f_161, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_183, f_185, f_186, f_187, f_188, f_190, f_191, f_194, f_196, f_198, f_201, f_203, f_206, f_208, f_211, f_213, f_216, f_219, f_22, f_220, f_26, f_39, f_43, f_44, f_45, f_46, f_49, f_50, f_52, f_53, f_54, f_56, f_57, f_58, f_60, f_63, f_76, f_80, f_81, f_82, f_83, f_86, f_87, f_89, f_90, f_91, f_92, f_94;
  int i_10, i_106, i_107, i_108, i_109, i_110, i_111, i_112, i_113, i_114, i_115, i_116, i_12, i_121, i_122, i_123, i_124, i_126, i_128, i_13, i_130, i_14, i_142, i_143, i_144, i_145, i_152, i_17, i_18, i_182, i_189, i_19, i_192, i_193, i_195, i_197, i_199, i_20, i_200, i_202, i_204, i_205, i_207, i_209, i_21, i_210, i_212, i_214, i_215, i_217, i_218, i_221, i_222, i_223, i_225, i_226, i_227, i_228, i_229, i_23, i_230, i_231, i_232, i_237, i_24, i_25, i_27, i_28, i_33, i_34, i_35, i_36, i_38, i_40, i_42, i_55, i_59, i_6, i_61, i_62, i_64, i_65, i_70, i_71, i_72, i_73, i_75, i_77, i_79, i_8, i_93, i_96;
  long l_117, l_118, l_146, l_147, l_233, l_234, l_29, l_30, l_66, l_67, l_97, l_98;
  short sh_120, sh_236, sh_32, sh_69;
  ulong ul_0, ul_1, ul_104, ul_105, ul_11, ul_119, ul_148, ul_150, ul_16, ul_2, ul_235, ul_3, ul_31, ul_4, ul_5, ul_68, ul_7, ul_9, ul_95, ul_99;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  ul_5  =  ul_4 + 24L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 4L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_4 + 8L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_4 + 0L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_global_id(0);
  i_14  =  i_6 * i_12;
  b_15  =  i_13 < i_14;
  if(b_15)
  {
    // BLOCK 1
    ul_16  =  ul_4 + 12L;
    i_17  =  *((__global int *) ul_16);
    i_18  =  i_8 / i_6;
    i_19  =  i_18 * i_10;
    i_20  =  i_19 * i_13;
    i_21  =  i_20 + i_17;
    // BLOCK 2 MERGES [1 19 ]
    f_22  =  0.0F;
    i_23  =  0;
    for(;i_23 < i_19;)
    {
      // BLOCK 3
      i_24  =  i_23 + 256;
      i_25  =  min(i_19, i_24);
      // BLOCK 4 MERGES [3 18 ]
      f_26  =  0.0F;
      i_27  =  i_23;
      for(;i_27 < i_25;)
      {
        // BLOCK 5
        i_28  =  i_21 + i_27;
        l_29  =  (long) i_28;
        l_30  =  l_29 << 1;
        ul_31  =  ul_0 + l_30;
        sh_32  =  *((__global short *) ul_31);
        i_33  =  (int) sh_32;
        i_34  =  i_33 & 1023;
        i_35  =  i_33 >> 10;
        i_36  =  i_35 & 31;
        b_37  =  (i_35 & 31) == 0;
        if(b_37)
        {
          // BLOCK 6
          i_38  =  i_34;
          f_39  =  5.9604645E-8F;
        }  // B5
        else
        {
          // BLOCK 7
          i_40  =  i_34 + 1024;
          b_41  =  i_36 == 31;
          if(b_41)
          {
            // BLOCK 8
            i_38  =  i_40;
            f_39  =  1.7014118E38F;
          }  // B7
          else
          {
            // BLOCK 9
            i_42  =  1 << i_36;
            f_43  =  (float) i_42;
            f_44  =  f_43 * 2.9802322E-8F;
            i_38  =  i_40;
            f_39  =  f_44;
          }  // B7
        }  // B5
        // BLOCK 10 MERGES [6 8 9 ]
        f_45  =  (float) i_38;
        f_46  =  f_39 * f_45;
        b_47  =  i_36 == 31;
        if(b_47)
        {
          // BLOCK 11
          b_48  =  i_38 >= 0 && i_38 < 1025;
          if(b_48)
          {
            // BLOCK 12
            f_49  =  f_46;
          }  // B11
          else
          {
            // BLOCK 13
            f_50  =  f_46 * 0.0F;
            f_49  =  f_50;
          }  // B11
        }  // B10
        else
        {
          // BLOCK 14
          f_49  =  f_46;
        }  // B10
        // BLOCK 15 MERGES [14 12 13 ]
        b_51  =  (i_33 & 32768) == 0;
        if(b_51)
        {
          // BLOCK 16
          f_52  =  f_49;
        }  // B15
        else
        {
          // BLOCK 17
          f_53  =  -f_49;
          f_52  =  f_53;
        }  // B15
        // BLOCK 18 MERGES [17 16 ]
        f_54  =  f_26 + f_52;
        i_55  =  i_27 + 1;
        f_26  =  f_54;
        i_27  =  i_55;
      }  // B4
      // BLOCK 19
      f_56  =  f_22 + f_26;
      f_22  =  f_56;
      i_23  =  i_24;
    }  // B2
    // BLOCK 20
    f_57  =  (float) i_19;
    // BLOCK 21 MERGES [20 38 ]
    f_58  =  0.0F;
    i_59  =  0;
    for(;;)
    {
      f_60  =  f_22 / f_57;
      if(!(i_59 < i_19))
      {
        break;
      }
      // BLOCK 22
      i_61  =  i_59 + 256;
      i_62  =  min(i_19, i_61);
      // BLOCK 23 MERGES [22 37 ]
      f_63  =  0.0F;
      i_64  =  i_59;
      for(;i_64 < i_62;)
      {
        // BLOCK 24
        i_65  =  i_21 + i_64;
        l_66  =  (long) i_65;
        l_67  =  l_66 << 1;
        ul_68  =  ul_0 + l_67;
        sh_69  =  *((__global short *) ul_68);
        i_70  =  (int) sh_69;
        i_71  =  i_70 & 1023;
        i_72  =  i_70 >> 10;
        i_73  =  i_72 & 31;
        b_74  =  (i_72 & 31) == 0;
        if(b_74)
        {
          // BLOCK 25
          i_75  =  i_71;
          f_76  =  5.9604645E-8F;
        }  // B24
        else
        {
          // BLOCK 26
          i_77  =  i_71 + 1024;
          b_78  =  i_73 == 31;
          if(b_78)
          {
            // BLOCK 27
            i_75  =  i_77;
            f_76  =  1.7014118E38F;
          }  // B26
          else
          {
            // BLOCK 28
            i_79  =  1 << i_73;
            f_80  =  (float) i_79;
            f_81  =  f_80 * 2.9802322E-8F;
            i_75  =  i_77;
            f_76  =  f_81;
          }  // B26
        }  // B24
        // BLOCK 29 MERGES [25 27 28 ]
        f_82  =  (float) i_75;
        f_83  =  f_76 * f_82;
        b_84  =  i_73 == 31;
        if(b_84)
        {
          // BLOCK 30
          b_85  =  i_75 >= 0 && i_75 < 1025;
          if(b_85)
          {
            // BLOCK 31
            f_86  =  f_83;
          }  // B30
          else
          {
            // BLOCK 32
            f_87  =  f_83 * 0.0F;
            f_86  =  f_87;
          }  // B30
        }  // B29
        else
        {
          // BLOCK 33
          f_86  =  f_83;
        }  // B29
        // BLOCK 34 MERGES [33 31 32 ]
        b_88  =  (i_70 & 32768) == 0;
        if(b_88)
        {
          // BLOCK 35
          f_89  =  f_86;
        }  // B34
        else
        {
          // BLOCK 36
          f_90  =  -f_86;
          f_89  =  f_90;
        }  // B34
        // BLOCK 37 MERGES [36 35 ]
        f_91  =  f_89 - f_60;
        f_92  =  fma(f_91, f_91, f_63);
        i_93  =  i_64 + 1;
        f_63  =  f_92;
        i_64  =  i_93;
      }  // B23
      // BLOCK 38
      f_94  =  f_58 + f_63;
      f_58  =  f_94;
      i_59  =  i_61;
    }  // B21
    // BLOCK 39
    ul_95  =  ul_4 + 20L;
    i_96  =  *((__global int *) ul_95);
    l_97  =  (long) i_96;
    l_98  =  l_97 << 2;
    ul_99  =  ul_3 + l_98;
    f_100  =  *((__global float *) ul_99);
    f_101  =  f_58 / f_57;
    f_102  =  f_101 + f_100;
    f_103  =  rsqrt(f_102);
    ul_104  =  ul_4 + 16L;
    ul_105  =  ul_4 + 28L;
    // BLOCK 40 MERGES [39 91 ]
    i_106  =  0;
    for(;i_106 < i_19;)
    {
      // BLOCK 41
      i_107  =  *((__global int *) ul_9);
      i_108  =  *((__global int *) ul_7);
      i_109  =  *((__global int *) ul_5);
      i_110  =  *((__global int *) ul_5);
      i_111  =  *((__global int *) ul_16);
      i_112  =  i_108 / i_109;
      i_113  =  i_112 * i_13;
      i_114  =  i_113 * i_107;
      i_115  =  i_114 + i_106;
      i_116  =  i_115 + i_111;
      l_117  =  (long) i_116;
      l_118  =  l_117 << 1;
      ul_119  =  ul_0 + l_118;
      sh_120  =  *((__global short *) ul_119);
      i_121  =  (int) sh_120;
      i_122  =  i_121 & 1023;
      i_123  =  i_121 >> 10;
      i_124  =  i_123 & 31;
      b_125  =  (i_123 & 31) == 0;
      if(b_125)
      {
        // BLOCK 42
        i_126  =  i_122;
        f_127  =  5.9604645E-8F;
      }  // B41
      else
      {
        // BLOCK 43
        i_128  =  i_122 + 1024;
        b_129  =  i_124 == 31;
        if(b_129)
        {
          // BLOCK 44
          i_126  =  i_128;
          f_127  =  1.7014118E38F;
        }  // B43
        else
        {
          // BLOCK 45
          i_130  =  1 << i_124;
          f_131  =  (float) i_130;
          f_132  =  f_131 * 2.9802322E-8F;
          i_126  =  i_128;
          f_127  =  f_132;
        }  // B43
      }  // B41
      // BLOCK 46 MERGES [42 44 45 ]
      f_133  =  (float) i_126;
      f_134  =  f_127 * f_133;
      b_135  =  i_124 == 31;
      if(b_135)
      {
        // BLOCK 47
        b_136  =  i_126 >= 0 && i_126 < 1025;
        if(b_136)
        {
          // BLOCK 48
          f_137  =  f_134;
        }  // B47
        else
        {
          // BLOCK 49
          f_138  =  f_134 * 0.0F;
          f_137  =  f_138;
        }  // B47
      }  // B46
      else
      {
        // BLOCK 50
        f_137  =  f_134;
      }  // B46
      // BLOCK 51 MERGES [50 48 49 ]
      b_139  =  (i_121 & 32768) == 0;
      if(b_139)
      {
        // BLOCK 52
        f_140  =  f_137;
      }  // B51
      else
      {
        // BLOCK 53
        f_141  =  -f_137;
        f_140  =  f_141;
      }  // B51
      // BLOCK 54 MERGES [53 52 ]
      i_142  =  i_13 % i_110;
      i_143  =  i_142 * i_112;
      i_144  =  i_106 / i_107;
      i_145  =  i_143 + i_144;
      l_146  =  (long) i_145;
      l_147  =  l_146 << 2;
      ul_148  =  ul_1 + l_147;
      f_149  =  *((__global float *) ul_148);
      ul_150  =  ul_2 + l_147;
      f_151  =  *((__global float *) ul_150);
      i_152  =  *((__global int *) ul_105);
      f_153  =  f_140 - f_60;
      f_154  =  f_103 * f_153;
      f_155  =  fma(f_154, f_149, f_151);
      b_156  =  i_152 == 1;
      if(b_156)
      {
        // BLOCK 55
        f_157  =  -f_155;
        f_158  =  exp(f_157);
        f_159  =  f_158 + 1.0F;
        f_160  =  f_155 / f_159;
        f_161  =  f_160;
      }  // B54
      else
      {
        // BLOCK 56
        b_162  =  i_152 == 2;
        if(b_162)
        {
          // BLOCK 57
          f_163  =  fabs(f_155);
          f_164  =  fma(f_163, 0.34F, 1.0F);
          f_165  =  1.0F / f_164;
          f_166  =  fma(f_165, -0.026121028F, 0.13950191F);
          f_167  =  f_166 * f_165;
          f_168  =  f_167 - 0.2731372F;
          f_169  =  fma(f_165, f_168, 0.20218718F);
          f_170  =  f_169 * f_165;
          f_171  =  f_170 - 0.044721164F;
          f_172  =  fma(f_165, f_171, 0.115360156F);
          f_173  =  fma(f_165, f_172, 0.11519744F);
          f_174  =  fma(f_165, f_173, 0.13611223F);
          f_175  =  fma(f_165, f_174, 0.1356205F);
          f_176  =  f_163 * -0.5F;
          f_177  =  f_176 * f_163;
          f_178  =  exp(f_177);
          f_179  =  f_178 * f_165;
          f_180  =  f_175 * f_179;
          f_181  =  f_180 * f_155;
          i_182  =  isless(f_155, 0.0F);
          if(i_182 == 1)
          {
            // BLOCK 58
            f_161  =  f_181;
          }  // B57
          else
          {
            // BLOCK 59
            f_183  =  f_155 - f_181;
            f_161  =  f_183;
          }  // B57
        }  // B56
        else
        {
          // BLOCK 60
          b_184  =  i_152 == 3;
          if(b_184)
          {
            // BLOCK 61
            f_185  =  f_155 * -1.702F;
            f_186  =  exp(f_185);
            f_187  =  f_186 + 1.0F;
            f_188  =  f_155 / f_187;
            f_161  =  f_188;
          }  // B60
          else
          {
            // BLOCK 62
            f_161  =  f_155;
          }  // B60
        }  // B56
      }  // B54
      // BLOCK 63 MERGES [55 58 62 61 59 ]
      i_189  =  *((__global int *) ul_104);
      f_190  =  fabs(f_161);
      f_191  =  f_190 * 1.6777216E7F;
      i_192  =  isless(f_191, 1.0992432E12F);
      if(i_192 == 1)
      {
        // BLOCK 64
        i_193  =  isless(f_191, 6.7108864E7F);
        if(i_193 == 1)
        {
          // BLOCK 65
          f_194  =  f_191;
          i_195  =  0;
        }  // B64
        else
        {
          // BLOCK 66
          f_196  =  f_191 * 1.5258789E-5F;
          f_194  =  f_196;
          i_195  =  16;
        }  // B64
        // BLOCK 67 MERGES [65 66 ]
        i_197  =  isless(f_194, 262144.0F);
        if(i_197 == 1)
        {
          // BLOCK 68
          f_198  =  f_194;
          i_199  =  i_195;
        }  // B67
        else
        {
          // BLOCK 69
          i_200  =  i_195 + 8;
          f_201  =  f_194 * 0.00390625F;
          f_198  =  f_201;
          i_199  =  i_200;
        }  // B67
        // BLOCK 70 MERGES [68 69 ]
        i_202  =  isless(f_198, 16384.0F);
        if(i_202 == 1)
        {
          // BLOCK 71
          f_203  =  f_198;
          i_204  =  i_199;
        }  // B70
        else
        {
          // BLOCK 72
          i_205  =  i_199 + 4;
          f_206  =  f_198 * 0.0625F;
          f_203  =  f_206;
          i_204  =  i_205;
        }  // B70
        // BLOCK 73 MERGES [71 72 ]
        i_207  =  isless(f_203, 4096.0F);
        if(i_207 == 1)
        {
          // BLOCK 74
          f_208  =  f_203;
          i_209  =  i_204;
        }  // B73
        else
        {
          // BLOCK 75
          i_210  =  i_204 + 2;
          f_211  =  f_203 * 0.25F;
          f_208  =  f_211;
          i_209  =  i_210;
        }  // B73
        // BLOCK 76 MERGES [74 75 ]
        i_212  =  isless(f_208, 2048.0F);
        if(i_212 == 1)
        {
          // BLOCK 77
          f_213  =  f_208;
          i_214  =  i_209;
        }  // B76
        else
        {
          // BLOCK 78
          i_215  =  i_209 + 1;
          f_216  =  f_208 * 0.5F;
          f_213  =  f_216;
          i_214  =  i_215;
        }  // B76
        // BLOCK 79 MERGES [77 78 ]
        i_217  =  isnan(f_213)? 0 : (int) f_213;
        i_218  =  i_217 + 1;
        f_219  =  (float) i_217;
        f_220  =  f_213 - f_219;
        i_221  =  isless(0.5F, f_220);
        if(i_221 == 1)
        {
          // BLOCK 80
          i_222  =  i_218;
        }  // B79
        else
        {
          // BLOCK 81
          i_223  =  isequal(f_220, 0.5F);
          if(i_223 == 1)
          {
            // BLOCK 82
            b_224  =  (i_217 & 1) == 0;
            if(b_224)
            {
              // BLOCK 83
              i_222  =  i_217;
            }  // B82
            else
            {
              // BLOCK 84
              i_222  =  i_218;
            }  // B82
          }  // B81
          else
          {
            // BLOCK 85
            i_222  =  i_217;
          }  // B81
        }  // B79
        // BLOCK 86 MERGES [85 83 80 84 ]
        i_225  =  i_214 << 10;
        i_226  =  i_222 + i_225;
        i_227  =  i_226;
      }  // B63
      else
      {
        // BLOCK 87
        i_228  =  (0.0F < f_191) ? 31744 : 32256;
        i_227  =  i_228;
      }  // B63
      // BLOCK 88 MERGES [86 87 ]
      i_229  =  isless(f_161, 0.0F);
      if(i_229 == 1)
      {
        // BLOCK 89
        i_230  =  i_227 | 32768;
        i_231  =  i_230;
      }  // B88
      else
      {
        // BLOCK 90
        i_231  =  i_227;
      }  // B88
      // BLOCK 91 MERGES [89 90 ]
      i_232  =  i_189 + i_115;
      l_233  =  (long) i_232;
      l_234  =  l_233 << 1;
      ul_235  =  ul_0 + l_234;
      sh_236  =  (short) i_231;
      *((__global short *) ul_235)  =  sh_236;
      i_237  =  i_106 + 1;
      i_106  =  i_237;
    }  // B40
    // BLOCK 92
  }  // B0
  else
  {
    // BLOCK 93
  }  // B0
  // BLOCK 94 MERGES [93 92 ]
  return;
}  //  kernel
