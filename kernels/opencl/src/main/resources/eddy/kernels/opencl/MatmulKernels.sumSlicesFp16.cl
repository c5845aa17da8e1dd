// MatmulKernels.sumSlicesFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void sumSlicesFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_111, b_120, b_131, b_135, b_14, b_141, b_142, b_145, b_185, b_40, b_52, b_63, b_67, b_73, b_74, b_77, b_83, b_89;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_110, f_112, f_113, f_114, f_115, f_121, f_133, f_137, f_138, f_139, f_140, f_143, f_144, f_146, f_147, f_148, f_151, f_152, f_155, f_157, f_159, f_16, f_162, f_164, f_167, f_169, f_172, f_174, f_177, f_180, f_181, f_24, f_25, f_41, f_45, f_46, f_53, f_65, f_69, f_70, f_71, f_72, f_75, f_76, f_78, f_79, f_80, f_84, f_85, f_86, f_87, f_88, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_109, i_11, i_116, i_117, i_118, i_119, i_12, i_122, i_127, i_128, i_129, i_13, i_130, i_132, i_134, i_136, i_15, i_150, i_153, i_154, i_156, i_158, i_160, i_161, i_163, i_165, i_166, i_168, i_17, i_170, i_171, i_173, i_175, i_176, i_178, i_179, i_18, i_182, i_183, i_184, i_186, i_187, i_188, i_189, i_19, i_190, i_191, i_192, i_193, i_20, i_26, i_28, i_30, i_32, i_34, i_36, i_38, i_39, i_47, i_48, i_49, i_5, i_50, i_51, i_54, i_59, i_60, i_61, i_62, i_64, i_66, i_68, i_7, i_82, i_9;
  long l_123, l_124, l_194, l_195, l_21, l_22, l_42, l_43, l_55, l_56;
  short sh_126, sh_197, sh_58;
  ulong ul_0, ul_1, ul_10, ul_125, ul_149, ul_196, ul_2, ul_23, ul_27, ul_29, ul_3, ul_31, ul_33, ul_35, ul_37, ul_4, ul_44, ul_57, ul_6, ul_8, ul_81;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 40L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_3 + 36L;
  i_11  =  *((__global int *) ul_10);
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    i_15  =  i_5 * i_7;
    // BLOCK 2 MERGES [1 3 ]
    f_16  =  0.0F;
    i_17  =  0;
    for(;i_17 < i_9;)
    {
      // BLOCK 3
      i_18  =  i_15 * i_17;
      i_19  =  i_11 + i_18;
      i_20  =  i_19 + i_12;
      l_21  =  (long) i_20;
      l_22  =  l_21 << 2;
      ul_23  =  ul_1 + l_22;
      f_24  =  *((__global float *) ul_23);
      f_25  =  f_16 + f_24;
      i_26  =  i_17 + 1;
      f_16  =  f_25;
      i_17  =  i_26;
    }  // B2
    // BLOCK 4
    ul_27  =  ul_3 + 52L;
    i_28  =  *((__global int *) ul_27);
    ul_29  =  ul_3 + 4L;
    i_30  =  *((__global int *) ul_29);
    ul_31  =  ul_3 + 48L;
    i_32  =  *((__global int *) ul_31);
    ul_33  =  ul_3 + 24L;
    i_34  =  *((__global int *) ul_33);
    ul_35  =  ul_3 + 32L;
    i_36  =  *((__global int *) ul_35);
    ul_37  =  ul_3 + 20L;
    i_38  =  *((__global int *) ul_37);
    i_39  =  i_28 + i_13;
    b_40  =  i_38 == 0;
    if(b_40)
    {
      // BLOCK 5
      f_41  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      l_42  =  (long) i_39;
      l_43  =  l_42 << 2;
      ul_44  =  ul_2 + l_43;
      f_45  =  *((__global float *) ul_44);
      f_46  =  f_45 + f_16;
      f_41  =  f_46;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_47  =  i_7 * i_13;
    i_48  =  i_12 - i_47;
    i_49  =  i_48 / i_30;
    i_50  =  i_49 * i_32;
    i_51  =  i_50 + i_39;
    b_52  =  i_34 < 0;
    if(b_52)
    {
      // BLOCK 8
      f_53  =  f_41;
    }  // B7
    else
    {
      // BLOCK 9
      i_54  =  i_51 + i_34;
      l_55  =  (long) i_54;
      l_56  =  l_55 << 1;
      ul_57  =  ul_0 + l_56;
      sh_58  =  *((__global short *) ul_57);
      i_59  =  (int) sh_58;
      i_60  =  i_59 & 1023;
      i_61  =  i_59 >> 10;
      i_62  =  i_61 & 31;
      b_63  =  (i_61 & 31) == 0;
      if(b_63)
      {
        // BLOCK 10
        i_64  =  i_60;
        f_65  =  5.9604645E-8F;
      }  // B9
      else
      {
        // BLOCK 11
        i_66  =  i_60 + 1024;
        b_67  =  i_62 == 31;
        if(b_67)
        {
          // BLOCK 12
          i_64  =  i_66;
          f_65  =  1.7014118E38F;
        }  // B11
        else
        {
          // BLOCK 13
          i_68  =  1 << i_62;
          f_69  =  (float) i_68;
          f_70  =  f_69 * 2.9802322E-8F;
          i_64  =  i_66;
          f_65  =  f_70;
        }  // B11
      }  // B9
      // BLOCK 14 MERGES [10 12 13 ]
      f_71  =  (float) i_64;
      f_72  =  f_65 * f_71;
      b_73  =  i_62 == 31;
      if(b_73)
      {
        // BLOCK 15
        b_74  =  i_64 >= 0 && i_64 < 1025;
        if(b_74)
        {
          // BLOCK 16
          f_75  =  f_72;
        }  // B15
        else
        {
          // BLOCK 17
          f_76  =  f_72 * 0.0F;
          f_75  =  f_76;
        }  // B15
      }  // B14
      else
      {
        // BLOCK 18
        f_75  =  f_72;
      }  // B14
      // BLOCK 19 MERGES [18 16 17 ]
      b_77  =  (i_59 & 32768) == 0;
      if(b_77)
      {
        // BLOCK 20
        f_78  =  f_75;
      }  // B19
      else
      {
        // BLOCK 21
        f_79  =  -f_75;
        f_78  =  f_79;
      }  // B19
      // BLOCK 22 MERGES [21 20 ]
      f_80  =  f_78 + f_41;
      f_53  =  f_80;
    }  // B7
    // BLOCK 23 MERGES [8 22 ]
    ul_81  =  ul_3 + 28L;
    i_82  =  *((__global int *) ul_81);
    b_83  =  i_82 == 1;
    if(b_83)
    {
      // BLOCK 24
      f_84  =  -f_53;
      f_85  =  exp(f_84);
      f_86  =  f_85 + 1.0F;
      f_87  =  f_53 / f_86;
      f_88  =  f_87;
    }  // B23
    else
    {
      // BLOCK 25
      b_89  =  i_82 == 2;
      if(b_89)
      {
        // BLOCK 26
        f_90  =  fabs(f_53);
        f_91  =  fma(f_90, 0.34F, 1.0F);
        f_92  =  1.0F / f_91;
        f_93  =  fma(f_92, -0.026121028F, 0.13950191F);
        f_94  =  f_93 * f_92;
        f_95  =  f_94 - 0.2731372F;
        f_96  =  fma(f_92, f_95, 0.20218718F);
        f_97  =  f_96 * f_92;
        f_98  =  f_97 - 0.044721164F;
        f_99  =  fma(f_92, f_98, 0.115360156F);
        f_100  =  fma(f_92, f_99, 0.11519744F);
        f_101  =  fma(f_92, f_100, 0.13611223F);
        f_102  =  fma(f_92, f_101, 0.1356205F);
        f_103  =  f_90 * -0.5F;
        f_104  =  f_103 * f_90;
        f_105  =  exp(f_104);
        f_106  =  f_105 * f_92;
        f_107  =  f_102 * f_106;
        f_108  =  f_107 * f_53;
        i_109  =  isless(f_53, 0.0F);
        if(i_109 == 1)
        {
          // BLOCK 27
          f_88  =  f_108;
        }  // B26
        else
        {
          // BLOCK 28
          f_110  =  f_53 - f_108;
          f_88  =  f_110;
        }  // B26
      }  // B25
      else
      {
        // BLOCK 29
        b_111  =  i_82 == 3;
        if(b_111)
        {
          // BLOCK 30
          f_112  =  f_53 * -1.702F;
          f_113  =  exp(f_112);
          f_114  =  f_113 + 1.0F;
          f_115  =  f_53 / f_114;
          f_88  =  f_115;
        }  // B29
        else
        {
          // BLOCK 31
          f_88  =  f_53;
        }  // B29
      }  // B25
    }  // B23
    // BLOCK 32 MERGES [24 27 31 30 28 ]
    i_116  =  i_51 * i_30;
    i_117  =  i_116 + i_48;
    i_118  =  i_30 * i_49;
    i_119  =  i_117 - i_118;
    b_120  =  i_36 < 0;
    if(b_120)
    {
      // BLOCK 33
      f_121  =  f_88;
    }  // B32
    else
    {
      // BLOCK 34
      i_122  =  i_119 + i_36;
      l_123  =  (long) i_122;
      l_124  =  l_123 << 1;
      ul_125  =  ul_0 + l_124;
      sh_126  =  *((__global short *) ul_125);
      i_127  =  (int) sh_126;
      i_128  =  i_127 & 1023;
      i_129  =  i_127 >> 10;
      i_130  =  i_129 & 31;
      b_131  =  (i_129 & 31) == 0;
      if(b_131)
      {
        // BLOCK 35
        i_132  =  i_128;
        f_133  =  5.9604645E-8F;
      }  // B34
      else
      {
        // BLOCK 36
        i_134  =  i_128 + 1024;
        b_135  =  i_130 == 31;
        if(b_135)
        {
          // BLOCK 37
          i_132  =  i_134;
          f_133  =  1.7014118E38F;
        }  // B36
        else
        {
          // BLOCK 38
          i_136  =  1 << i_130;
          f_137  =  (float) i_136;
          f_138  =  f_137 * 2.9802322E-8F;
          i_132  =  i_134;
          f_133  =  f_138;
        }  // B36
      }  // B34
      // BLOCK 39 MERGES [35 37 38 ]
      f_139  =  (float) i_132;
      f_140  =  f_133 * f_139;
      b_141  =  i_130 == 31;
      if(b_141)
      {
        // BLOCK 40
        b_142  =  i_132 >= 0 && i_132 < 1025;
        if(b_142)
        {
          // BLOCK 41
          f_143  =  f_140;
        }  // B40
        else
        {
          // BLOCK 42
          f_144  =  f_140 * 0.0F;
          f_143  =  f_144;
        }  // B40
      }  // B39
      else
      {
        // BLOCK 43
        f_143  =  f_140;
      }  // B39
      // BLOCK 44 MERGES [43 41 42 ]
      b_145  =  (i_127 & 32768) == 0;
      if(b_145)
      {
        // BLOCK 45
        f_146  =  f_143;
      }  // B44
      else
      {
        // BLOCK 46
        f_147  =  -f_143;
        f_146  =  f_147;
      }  // B44
      // BLOCK 47 MERGES [46 45 ]
      f_148  =  f_146 + f_88;
      f_121  =  f_148;
    }  // B32
    // BLOCK 48 MERGES [33 47 ]
    ul_149  =  ul_3 + 16L;
    i_150  =  *((__global int *) ul_149);
    f_151  =  fabs(f_121);
    f_152  =  f_151 * 1.6777216E7F;
    i_153  =  isless(f_152, 1.0992432E12F);
    if(i_153 == 1)
    {
      // BLOCK 49
      i_154  =  isless(f_152, 6.7108864E7F);
      if(i_154 == 1)
      {
        // BLOCK 50
        f_155  =  f_152;
        i_156  =  0;
      }  // B49
      else
      {
        // BLOCK 51
        f_157  =  f_152 * 1.5258789E-5F;
        f_155  =  f_157;
        i_156  =  16;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      i_158  =  isless(f_155, 262144.0F);
      if(i_158 == 1)
      {
        // BLOCK 53
        f_159  =  f_155;
        i_160  =  i_156;
      }  // B52
      else
      {
        // BLOCK 54
        i_161  =  i_156 + 8;
        f_162  =  f_155 * 0.00390625F;
        f_159  =  f_162;
        i_160  =  i_161;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_163  =  isless(f_159, 16384.0F);
      if(i_163 == 1)
      {
        // BLOCK 56
        f_164  =  f_159;
        i_165  =  i_160;
      }  // B55
      else
      {
        // BLOCK 57
        i_166  =  i_160 + 4;
        f_167  =  f_159 * 0.0625F;
        f_164  =  f_167;
        i_165  =  i_166;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      i_168  =  isless(f_164, 4096.0F);
      if(i_168 == 1)
      {
        // BLOCK 59
        f_169  =  f_164;
        i_170  =  i_165;
      }  // B58
      else
      {
        // BLOCK 60
        i_171  =  i_165 + 2;
        f_172  =  f_164 * 0.25F;
        f_169  =  f_172;
        i_170  =  i_171;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      i_173  =  isless(f_169, 2048.0F);
      if(i_173 == 1)
      {
        // BLOCK 62
        f_174  =  f_169;
        i_175  =  i_170;
      }  // B61
      else
      {
        // BLOCK 63
        i_176  =  i_170 + 1;
        f_177  =  f_169 * 0.5F;
        f_174  =  f_177;
        i_175  =  i_176;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_178  =  isnan(f_174)? 0 : (int) f_174;
      i_179  =  i_178 + 1;
      f_180  =  (float) i_178;
      f_181  =  f_174 - f_180;
      i_182  =  isless(0.5F, f_181);
      if(i_182 == 1)
      {
        // BLOCK 65
        i_183  =  i_179;
      }  // B64
      else
      {
        // BLOCK 66
        i_184  =  isequal(f_181, 0.5F);
        if(i_184 == 1)
        {
          // BLOCK 67
          b_185  =  (i_178 & 1) == 0;
          if(b_185)
          {
            // BLOCK 68
            i_183  =  i_178;
          }  // B67
          else
          {
            // BLOCK 69
            i_183  =  i_179;
          }  // B67
        }  // B66
        else
        {
          // BLOCK 70
          i_183  =  i_178;
        }  // B66
      }  // B64
      // BLOCK 71 MERGES [70 68 65 69 ]
      i_186  =  i_175 << 10;
      i_187  =  i_183 + i_186;
      i_188  =  i_187;
    }  // B48
    else
    {
      // BLOCK 72
      i_189  =  (0.0F < f_152) ? 31744 : 32256;
      i_188  =  i_189;
    }  // B48
    // BLOCK 73 MERGES [71 72 ]
    i_190  =  isless(f_121, 0.0F);
    if(i_190 == 1)
    {
      // BLOCK 74
      i_191  =  i_188 | 32768;
      i_192  =  i_191;
    }  // B73
    else
    {
      // BLOCK 75
      i_192  =  i_188;
    }  // B73
    // BLOCK 76 MERGES [74 75 ]
    i_193  =  i_150 + i_119;
    l_194  =  (long) i_193;
    l_195  =  l_194 << 1;
    ul_196  =  ul_0 + l_195;
    sh_197  =  (short) i_192;
    *((__global short *) ul_196)  =  sh_197;
  }  // B0
  else
  {
    // BLOCK 77
  }  // B0
  // BLOCK 78 MERGES [77 76 ]
  return;
}  //  kernel
