// GroupNormKernels.applyFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void applyFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_105, b_109, b_115, b_116, b_119, b_136, b_142, b_164, b_204, b_21;
  float f_107, f_111, f_112, f_113, f_114, f_117, f_118, f_120, f_121, f_129, f_131, f_133, f_134, f_135, f_137, f_138, f_139, f_140, f_141, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_163, f_165, f_166, f_167, f_168, f_170, f_171, f_174, f_176, f_178, f_181, f_183, f_186, f_188, f_191, f_193, f_196, f_199, f_200, f_30, f_35, f_36, f_37, f_38, f_45, f_50, f_51, f_52, f_53, f_54, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_71, f_72, f_73, f_74, f_75, f_76, f_77;
  int i_10, i_101, i_102, i_103, i_104, i_106, i_108, i_110, i_12, i_122, i_123, i_124, i_125, i_132, i_14, i_16, i_162, i_169, i_17, i_172, i_173, i_175, i_177, i_179, i_18, i_180, i_182, i_184, i_185, i_187, i_189, i_19, i_190, i_192, i_194, i_195, i_197, i_198, i_20, i_201, i_202, i_203, i_205, i_206, i_207, i_208, i_209, i_210, i_211, i_212, i_217, i_23, i_24, i_25, i_26, i_31, i_39, i_40, i_41, i_46, i_55, i_56, i_57, i_65, i_67, i_78, i_79, i_8, i_80, i_81, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_92, i_93, i_94, i_95, i_96;
  long l_126, l_127, l_213, l_214, l_27, l_28, l_32, l_33, l_42, l_43, l_47, l_48, l_68, l_69, l_97, l_98;
  short sh_100, sh_216;
  ulong ul_0, ul_1, ul_11, ul_128, ul_13, ul_130, ul_15, ul_2, ul_215, ul_22, ul_29, ul_3, ul_34, ul_4, ul_44, ul_49, ul_5, ul_66, ul_7, ul_70, ul_82, ul_83, ul_84, ul_9, ul_99;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) w;
  ul_3  =  (ulong) b;
  ul_4  =  (ulong) constants;
  ul_5  =  (ulong) params;
  __local float adf_6[2];
  ul_7  =  ul_5 + 4L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_5 + 24L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_5 + 8L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_5 + 40L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_5 + 36L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  i_8 / i_10;
  i_18  =  i_17 * i_12;
  i_19  =  get_group_id(1);
  i_20  =  get_local_id(0);
  b_21  =  i_20 == 0;
  if(b_21)
  {
    // BLOCK 1
    ul_22  =  ul_5 + 32L;
    i_23  =  *((__global int *) ul_22);
    i_24  =  i_16 * i_19;
    i_25  =  i_24 << 1;
    i_26  =  i_25 + i_23;
    l_27  =  (long) i_26;
    l_28  =  l_27 << 2;
    ul_29  =  ul_1 + l_28;
    f_30  =  *((__global float *) ul_29);
    i_31  =  i_26 + 1;
    l_32  =  (long) i_31;
    l_33  =  l_32 << 2;
    ul_34  =  ul_1 + l_33;
    f_35  =  *((__global float *) ul_34);
    f_36  =  (float) i_14;
    // BLOCK 2 MERGES [1 3 ]
    f_37  =  f_30;
    f_38  =  f_35;
    i_39  =  1;
    for(;i_39 < i_16;)
    {
      // BLOCK 3
      i_40  =  i_39 << 1;
      i_41  =  i_40 + i_26;
      l_42  =  (long) i_41;
      l_43  =  l_42 << 2;
      ul_44  =  ul_1 + l_43;
      f_45  =  *((__global float *) ul_44);
      i_46  =  i_41 + 1;
      l_47  =  (long) i_46;
      l_48  =  l_47 << 2;
      ul_49  =  ul_1 + l_48;
      f_50  =  *((__global float *) ul_49);
      f_51  =  f_45 - f_37;
      f_52  =  f_51 * f_51;
      f_53  =  (float) i_39;
      f_54  =  f_36 * f_53;
      i_55  =  i_39 * i_14;
      i_56  =  i_18 - i_55;
      i_57  =  min(i_14, i_56);
      f_58  =  (float) i_57;
      f_59  =  fma(f_36, f_53, f_58);
      f_60  =  f_58 / f_59;
      f_61  =  f_54 * f_60;
      f_62  =  fma(f_52, f_61, f_50);
      f_63  =  f_38 + f_62;
      f_64  =  fma(f_51, f_60, f_37);
      i_65  =  i_39 + 1;
      f_37  =  f_64;
      f_38  =  f_63;
      i_39  =  i_65;
    }  // B2
    // BLOCK 4
    ul_66  =  ul_5 + 20L;
    i_67  =  *((__global int *) ul_66);
    l_68  =  (long) i_67;
    l_69  =  l_68 << 2;
    ul_70  =  ul_4 + l_69;
    f_71  =  *((__global float *) ul_70);
    adf_6[0]  =  f_37;
    f_72  =  (float) i_18;
    f_73  =  f_38 / f_72;
    f_74  =  f_73 + f_71;
    f_75  =  rsqrt(f_74);
    adf_6[1]  =  f_75;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  barrier(CLK_LOCAL_MEM_FENCE);
  f_76  =  adf_6[0];
  f_77  =  adf_6[1];
  i_78  =  get_group_id(0);
  i_79  =  i_78 << 10;
  i_80  =  i_79 + 1024;
  i_81  =  min(i_18, i_80);
  ul_82  =  ul_5 + 16L;
  ul_83  =  ul_5 + 28L;
  ul_84  =  ul_5 + 12L;
  i_85  =  i_79 + i_20;
  // BLOCK 7 MERGES [6 58 ]
  i_86  =  i_85;
  for(;i_86 < i_81;)
  {
    // BLOCK 8
    i_87  =  *((__global int *) ul_11);
    i_88  =  *((__global int *) ul_7);
    i_89  =  *((__global int *) ul_9);
    i_90  =  *((__global int *) ul_9);
    i_91  =  *((__global int *) ul_84);
    i_92  =  i_88 / i_89;
    i_93  =  i_92 * i_19;
    i_94  =  i_93 * i_87;
    i_95  =  i_94 + i_86;
    i_96  =  i_95 + i_91;
    l_97  =  (long) i_96;
    l_98  =  l_97 << 1;
    ul_99  =  ul_0 + l_98;
    sh_100  =  *((__global short *) ul_99);
    i_101  =  (int) sh_100;
    i_102  =  i_101 & 1023;
    i_103  =  i_101 >> 10;
    i_104  =  i_103 & 31;
    b_105  =  (i_103 & 31) == 0;
    if(b_105)
    {
      // BLOCK 9
      i_106  =  i_102;
      f_107  =  5.9604645E-8F;
    }  // B8
    else
    {
      // BLOCK 10
      i_108  =  i_102 + 1024;
      b_109  =  i_104 == 31;
      if(b_109)
      {
        // BLOCK 11
        i_106  =  i_108;
        f_107  =  1.7014118E38F;
      }  // B10
      else
      {
        // BLOCK 12
        i_110  =  1 << i_104;
        f_111  =  (float) i_110;
        f_112  =  f_111 * 2.9802322E-8F;
        i_106  =  i_108;
        f_107  =  f_112;
      }  // B10
    }  // B8
    // BLOCK 13 MERGES [9 11 12 ]
    f_113  =  (float) i_106;
    f_114  =  f_107 * f_113;
    b_115  =  i_104 == 31;
    if(b_115)
    {
      // BLOCK 14
      b_116  =  i_106 >= 0 && i_106 < 1025;
      if(b_116)
      {
        // BLOCK 15
        f_117  =  f_114;
      }  // B14
      else
      {
        // BLOCK 16
        f_118  =  f_114 * 0.0F;
        f_117  =  f_118;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_117  =  f_114;
    }  // B13
    // BLOCK 18 MERGES [17 15 16 ]
    b_119  =  (i_101 & 32768) == 0;
    if(b_119)
    {
      // BLOCK 19
      f_120  =  f_117;
    }  // B18
    else
    {
      // BLOCK 20
      f_121  =  -f_117;
      f_120  =  f_121;
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    i_122  =  i_19 % i_90;
    i_123  =  i_122 * i_92;
    i_124  =  i_86 / i_87;
    i_125  =  i_123 + i_124;
    l_126  =  (long) i_125;
    l_127  =  l_126 << 2;
    ul_128  =  ul_2 + l_127;
    f_129  =  *((__global float *) ul_128);
    ul_130  =  ul_3 + l_127;
    f_131  =  *((__global float *) ul_130);
    i_132  =  *((__global int *) ul_83);
    f_133  =  f_120 - f_76;
    f_134  =  f_133 * f_77;
    f_135  =  fma(f_134, f_129, f_131);
    b_136  =  i_132 == 1;
    if(b_136)
    {
      // BLOCK 22
      f_137  =  -f_135;
      f_138  =  exp(f_137);
      f_139  =  f_138 + 1.0F;
      f_140  =  f_135 / f_139;
      f_141  =  f_140;
    }  // B21
    else
    {
      // BLOCK 23
      b_142  =  i_132 == 2;
      if(b_142)
      {
        // BLOCK 24
        f_143  =  fabs(f_135);
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
        f_161  =  f_160 * f_135;
        i_162  =  isless(f_135, 0.0F);
        if(i_162 == 1)
        {
          // BLOCK 25
          f_141  =  f_161;
        }  // B24
        else
        {
          // BLOCK 26
          f_163  =  f_135 - f_161;
          f_141  =  f_163;
        }  // B24
      }  // B23
      else
      {
        // BLOCK 27
        b_164  =  i_132 == 3;
        if(b_164)
        {
          // BLOCK 28
          f_165  =  f_135 * -1.702F;
          f_166  =  exp(f_165);
          f_167  =  f_166 + 1.0F;
          f_168  =  f_135 / f_167;
          f_141  =  f_168;
        }  // B27
        else
        {
          // BLOCK 29
          f_141  =  f_135;
        }  // B27
      }  // B23
    }  // B21
    // BLOCK 30 MERGES [22 25 29 28 26 ]
    i_169  =  *((__global int *) ul_82);
    f_170  =  fabs(f_141);
    f_171  =  f_170 * 1.6777216E7F;
    i_172  =  isless(f_171, 1.0992432E12F);
    if(i_172 == 1)
    {
      // BLOCK 31
      i_173  =  isless(f_171, 6.7108864E7F);
      if(i_173 == 1)
      {
        // BLOCK 32
        f_174  =  f_171;
        i_175  =  0;
      }  // B31
      else
      {
        // BLOCK 33
        f_176  =  f_171 * 1.5258789E-5F;
        f_174  =  f_176;
        i_175  =  16;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_177  =  isless(f_174, 262144.0F);
      if(i_177 == 1)
      {
        // BLOCK 35
        f_178  =  f_174;
        i_179  =  i_175;
      }  // B34
      else
      {
        // BLOCK 36
        i_180  =  i_175 + 8;
        f_181  =  f_174 * 0.00390625F;
        f_178  =  f_181;
        i_179  =  i_180;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      i_182  =  isless(f_178, 16384.0F);
      if(i_182 == 1)
      {
        // BLOCK 38
        f_183  =  f_178;
        i_184  =  i_179;
      }  // B37
      else
      {
        // BLOCK 39
        i_185  =  i_179 + 4;
        f_186  =  f_178 * 0.0625F;
        f_183  =  f_186;
        i_184  =  i_185;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_187  =  isless(f_183, 4096.0F);
      if(i_187 == 1)
      {
        // BLOCK 41
        f_188  =  f_183;
        i_189  =  i_184;
      }  // B40
      else
      {
        // BLOCK 42
        i_190  =  i_184 + 2;
        f_191  =  f_183 * 0.25F;
        f_188  =  f_191;
        i_189  =  i_190;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_192  =  isless(f_188, 2048.0F);
      if(i_192 == 1)
      {
        // BLOCK 44
        f_193  =  f_188;
        i_194  =  i_189;
      }  // B43
      else
      {
        // BLOCK 45
        i_195  =  i_189 + 1;
        f_196  =  f_188 * 0.5F;
        f_193  =  f_196;
        i_194  =  i_195;
      }  // B43
      // BLOCK 46 MERGES [44 45 ]
      i_197  =  isnan(f_193)? 0 : (int) f_193;
      i_198  =  i_197 + 1;
      f_199  =  (float) i_197;
      f_200  =  f_193 - f_199;
      i_201  =  isless(0.5F, f_200);
      if(i_201 == 1)
      {
        // BLOCK 47
        i_202  =  i_198;
      }  // B46
      else
      {
        // BLOCK 48
        i_203  =  isequal(f_200, 0.5F);
        if(i_203 == 1)
        {
          // BLOCK 49
          b_204  =  (i_197 & 1) == 0;
          if(b_204)
          {
            // BLOCK 50
            i_202  =  i_197;
          }  // B49
          else
          {
            // BLOCK 51
            i_202  =  i_198;
          }  // B49
        }  // B48
        else
        {
          // BLOCK 52
          i_202  =  i_197;
        }  // B48
      }  // B46
      // BLOCK 53 MERGES [52 50 47 51 ]
      i_205  =  i_194 << 10;
      i_206  =  i_202 + i_205;
      i_207  =  i_206;
    }  // B30
    else
    {
      // BLOCK 54
      i_208  =  (0.0F < f_171) ? 31744 : 32256;
      i_207  =  i_208;
    }  // B30
    // BLOCK 55 MERGES [53 54 ]
    i_209  =  isless(f_141, 0.0F);
    if(i_209 == 1)
    {
      // BLOCK 56
      i_210  =  i_207 | 32768;
      i_211  =  i_210;
    }  // B55
    else
    {
      // BLOCK 57
      i_211  =  i_207;
    }  // B55
    // BLOCK 58 MERGES [56 57 ]
    i_212  =  i_169 + i_95;
    l_213  =  (long) i_212;
    l_214  =  l_213 << 1;
    ul_215  =  ul_0 + l_214;
    sh_216  =  (short) i_211;
    *((__global short *) ul_215)  =  sh_216;
    i_217  =  i_86 + 256;
    i_86  =  i_217;
  }  // B7
  // BLOCK 59
  return;
}  //  kernel
