// MatmulKernels.sumSlicesFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void sumSlicesFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_107, b_117, b_128, b_132, b_138, b_139, b_14, b_142, b_36, b_47, b_59, b_63, b_69, b_70, b_73, b_79, b_85;
  float f_100, f_101, f_102, f_103, f_104, f_106, f_108, f_109, f_110, f_111, f_118, f_130, f_134, f_135, f_136, f_137, f_140, f_141, f_143, f_144, f_145, f_148, f_149, f_152, f_154, f_156, f_159, f_16, f_161, f_164, f_166, f_169, f_171, f_174, f_176, f_177, f_24, f_25, f_37, f_41, f_42, f_48, f_61, f_65, f_66, f_67, f_68, f_71, f_72, f_74, f_75, f_76, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_105, i_11, i_112, i_113, i_114, i_115, i_116, i_119, i_12, i_124, i_125, i_126, i_127, i_129, i_13, i_131, i_133, i_147, i_15, i_150, i_151, i_153, i_155, i_157, i_158, i_160, i_162, i_163, i_165, i_167, i_168, i_17, i_170, i_172, i_173, i_175, i_178, i_179, i_18, i_180, i_181, i_182, i_183, i_184, i_185, i_19, i_20, i_26, i_27, i_29, i_31, i_33, i_35, i_43, i_44, i_45, i_46, i_49, i_5, i_50, i_55, i_56, i_57, i_58, i_60, i_62, i_64, i_7, i_78, i_9;
  long l_120, l_121, l_186, l_187, l_21, l_22, l_38, l_39, l_51, l_52;
  short sh_123, sh_189, sh_54;
  ulong ul_0, ul_1, ul_10, ul_122, ul_146, ul_188, ul_2, ul_23, ul_28, ul_3, ul_30, ul_32, ul_34, ul_4, ul_40, ul_53, ul_6, ul_77, ul_8;

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
    i_27  =  *((__global int *) ul_4);
    ul_28  =  ul_3 + 4L;
    i_29  =  *((__global int *) ul_28);
    ul_30  =  ul_3 + 24L;
    i_31  =  *((__global int *) ul_30);
    ul_32  =  ul_3 + 32L;
    i_33  =  *((__global int *) ul_32);
    ul_34  =  ul_3 + 20L;
    i_35  =  *((__global int *) ul_34);
    b_36  =  i_35 == 0;
    if(b_36)
    {
      // BLOCK 5
      f_37  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      l_38  =  (long) i_13;
      l_39  =  l_38 << 2;
      ul_40  =  ul_2 + l_39;
      f_41  =  *((__global float *) ul_40);
      f_42  =  f_41 + f_16;
      f_37  =  f_42;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_43  =  i_7 * i_13;
    i_44  =  i_12 - i_43;
    i_45  =  i_44 / i_29;
    i_46  =  i_27 * i_45;
    b_47  =  i_31 < 0;
    if(b_47)
    {
      // BLOCK 8
      f_48  =  f_37;
    }  // B7
    else
    {
      // BLOCK 9
      i_49  =  i_46 + i_31;
      i_50  =  i_49 + i_13;
      l_51  =  (long) i_50;
      l_52  =  l_51 << 1;
      ul_53  =  ul_0 + l_52;
      sh_54  =  *((__global short *) ul_53);
      i_55  =  (int) sh_54;
      i_56  =  i_55 & 1023;
      i_57  =  i_55 >> 10;
      i_58  =  i_57 & 31;
      b_59  =  (i_57 & 31) == 0;
      if(b_59)
      {
        // BLOCK 10
        i_60  =  i_56;
        f_61  =  5.9604645E-8F;
      }  // B9
      else
      {
        // BLOCK 11
        i_62  =  i_56 + 1024;
        b_63  =  i_58 == 31;
        if(b_63)
        {
          // BLOCK 12
          i_60  =  i_62;
          f_61  =  1.7014118E38F;
        }  // B11
        else
        {
          // BLOCK 13
          i_64  =  1 << i_58;
          f_65  =  (float) i_64;
          f_66  =  f_65 * 2.9802322E-8F;
          i_60  =  i_62;
          f_61  =  f_66;
        }  // B11
      }  // B9
      // BLOCK 14 MERGES [10 12 13 ]
      f_67  =  (float) i_60;
      f_68  =  f_61 * f_67;
      b_69  =  i_58 == 31;
      if(b_69)
      {
        // BLOCK 15
        b_70  =  i_60 >= 0 && i_60 < 1025;
        if(b_70)
        {
          // BLOCK 16
          f_71  =  f_68;
        }  // B15
        else
        {
          // BLOCK 17
          f_72  =  f_68 * 0.0F;
          f_71  =  f_72;
        }  // B15
      }  // B14
      else
      {
        // BLOCK 18
        f_71  =  f_68;
      }  // B14
      // BLOCK 19 MERGES [18 16 17 ]
      b_73  =  (i_55 & 32768) == 0;
      if(b_73)
      {
        // BLOCK 20
        f_74  =  f_71;
      }  // B19
      else
      {
        // BLOCK 21
        f_75  =  -f_71;
        f_74  =  f_75;
      }  // B19
      // BLOCK 22 MERGES [21 20 ]
      f_76  =  f_74 + f_37;
      f_48  =  f_76;
    }  // B7
    // BLOCK 23 MERGES [8 22 ]
    ul_77  =  ul_3 + 28L;
    i_78  =  *((__global int *) ul_77);
    b_79  =  i_78 == 1;
    if(b_79)
    {
      // BLOCK 24
      f_80  =  -f_48;
      f_81  =  exp(f_80);
      f_82  =  f_81 + 1.0F;
      f_83  =  f_48 / f_82;
      f_84  =  f_83;
    }  // B23
    else
    {
      // BLOCK 25
      b_85  =  i_78 == 2;
      if(b_85)
      {
        // BLOCK 26
        f_86  =  fabs(f_48);
        f_87  =  fma(f_86, 0.34F, 1.0F);
        f_88  =  1.0F / f_87;
        f_89  =  fma(f_88, -0.026121028F, 0.13950191F);
        f_90  =  f_89 * f_88;
        f_91  =  f_90 - 0.2731372F;
        f_92  =  fma(f_88, f_91, 0.20218718F);
        f_93  =  f_92 * f_88;
        f_94  =  f_93 - 0.044721164F;
        f_95  =  fma(f_88, f_94, 0.115360156F);
        f_96  =  fma(f_88, f_95, 0.11519744F);
        f_97  =  fma(f_88, f_96, 0.13611223F);
        f_98  =  fma(f_88, f_97, 0.1356205F);
        f_99  =  f_86 * -0.5F;
        f_100  =  f_99 * f_86;
        f_101  =  exp(f_100);
        f_102  =  f_101 * f_88;
        f_103  =  f_98 * f_102;
        f_104  =  f_103 * f_48;
        i_105  =  isless(f_48, 0.0F);
        if(i_105 == 1)
        {
          // BLOCK 27
          f_84  =  f_104;
        }  // B26
        else
        {
          // BLOCK 28
          f_106  =  f_48 - f_104;
          f_84  =  f_106;
        }  // B26
      }  // B25
      else
      {
        // BLOCK 29
        b_107  =  i_78 == 3;
        if(b_107)
        {
          // BLOCK 30
          f_108  =  f_48 * -1.702F;
          f_109  =  exp(f_108);
          f_110  =  f_109 + 1.0F;
          f_111  =  f_48 / f_110;
          f_84  =  f_111;
        }  // B29
        else
        {
          // BLOCK 31
          f_84  =  f_48;
        }  // B29
      }  // B25
    }  // B23
    // BLOCK 32 MERGES [24 27 31 30 28 ]
    i_112  =  i_46 + i_13;
    i_113  =  i_112 * i_29;
    i_114  =  i_113 + i_44;
    i_115  =  i_29 * i_45;
    i_116  =  i_114 - i_115;
    b_117  =  i_33 < 0;
    if(b_117)
    {
      // BLOCK 33
      f_118  =  f_84;
    }  // B32
    else
    {
      // BLOCK 34
      i_119  =  i_116 + i_33;
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
        // BLOCK 35
        i_129  =  i_125;
        f_130  =  5.9604645E-8F;
      }  // B34
      else
      {
        // BLOCK 36
        i_131  =  i_125 + 1024;
        b_132  =  i_127 == 31;
        if(b_132)
        {
          // BLOCK 37
          i_129  =  i_131;
          f_130  =  1.7014118E38F;
        }  // B36
        else
        {
          // BLOCK 38
          i_133  =  1 << i_127;
          f_134  =  (float) i_133;
          f_135  =  f_134 * 2.9802322E-8F;
          i_129  =  i_131;
          f_130  =  f_135;
        }  // B36
      }  // B34
      // BLOCK 39 MERGES [35 37 38 ]
      f_136  =  (float) i_129;
      f_137  =  f_130 * f_136;
      b_138  =  i_127 == 31;
      if(b_138)
      {
        // BLOCK 40
        b_139  =  i_129 >= 0 && i_129 < 1025;
        if(b_139)
        {
          // BLOCK 41
          f_140  =  f_137;
        }  // B40
        else
        {
          // BLOCK 42
          f_141  =  f_137 * 0.0F;
          f_140  =  f_141;
        }  // B40
      }  // B39
      else
      {
        // BLOCK 43
        f_140  =  f_137;
      }  // B39
      // BLOCK 44 MERGES [43 41 42 ]
      b_142  =  (i_124 & 32768) == 0;
      if(b_142)
      {
        // BLOCK 45
        f_143  =  f_140;
      }  // B44
      else
      {
        // BLOCK 46
        f_144  =  -f_140;
        f_143  =  f_144;
      }  // B44
      // BLOCK 47 MERGES [46 45 ]
      f_145  =  f_143 + f_84;
      f_118  =  f_145;
    }  // B32
    // BLOCK 48 MERGES [33 47 ]
    ul_146  =  ul_3 + 16L;
    i_147  =  *((__global int *) ul_146);
    f_148  =  fabs(f_118);
    f_149  =  f_148 * 1.6777216E7F;
    i_150  =  isless(f_149, 1.0992432E12F);
    if(i_150 == 1)
    {
      // BLOCK 49
      i_151  =  isless(f_149, 6.7108864E7F);
      if(i_151 == 1)
      {
        // BLOCK 50
        f_152  =  f_149;
        i_153  =  0;
      }  // B49
      else
      {
        // BLOCK 51
        f_154  =  f_149 * 1.5258789E-5F;
        f_152  =  f_154;
        i_153  =  16;
      }  // B49
      // BLOCK 52 MERGES [50 51 ]
      i_155  =  isless(f_152, 262144.0F);
      if(i_155 == 1)
      {
        // BLOCK 53
        f_156  =  f_152;
        i_157  =  i_153;
      }  // B52
      else
      {
        // BLOCK 54
        i_158  =  i_153 + 8;
        f_159  =  f_152 * 0.00390625F;
        f_156  =  f_159;
        i_157  =  i_158;
      }  // B52
      // BLOCK 55 MERGES [53 54 ]
      i_160  =  isless(f_156, 16384.0F);
      if(i_160 == 1)
      {
        // BLOCK 56
        f_161  =  f_156;
        i_162  =  i_157;
      }  // B55
      else
      {
        // BLOCK 57
        i_163  =  i_157 + 4;
        f_164  =  f_156 * 0.0625F;
        f_161  =  f_164;
        i_162  =  i_163;
      }  // B55
      // BLOCK 58 MERGES [56 57 ]
      i_165  =  isless(f_161, 4096.0F);
      if(i_165 == 1)
      {
        // BLOCK 59
        f_166  =  f_161;
        i_167  =  i_162;
      }  // B58
      else
      {
        // BLOCK 60
        i_168  =  i_162 + 2;
        f_169  =  f_161 * 0.25F;
        f_166  =  f_169;
        i_167  =  i_168;
      }  // B58
      // BLOCK 61 MERGES [59 60 ]
      i_170  =  isless(f_166, 2048.0F);
      if(i_170 == 1)
      {
        // BLOCK 62
        f_171  =  f_166;
        i_172  =  i_167;
      }  // B61
      else
      {
        // BLOCK 63
        i_173  =  i_167 + 1;
        f_174  =  f_166 * 0.5F;
        f_171  =  f_174;
        i_172  =  i_173;
      }  // B61
      // BLOCK 64 MERGES [62 63 ]
      i_175  =  i_172 << 10;
      f_176  =  f_171 + 8388608.0F;
      f_177  =  f_176 - 8388608.0F;
      i_178  =  isnan(f_177)? 0 : (int) f_177;
      i_179  =  i_175 + i_178;
      i_180  =  i_179;
    }  // B48
    else
    {
      // BLOCK 65
      i_181  =  (0.0F < f_149) ? 31744 : 32256;
      i_180  =  i_181;
    }  // B48
    // BLOCK 66 MERGES [64 65 ]
    i_182  =  isless(f_118, 0.0F);
    if(i_182 == 1)
    {
      // BLOCK 67
      i_183  =  i_180 | 32768;
      i_184  =  i_183;
    }  // B66
    else
    {
      // BLOCK 68
      i_184  =  i_180;
    }  // B66
    // BLOCK 69 MERGES [67 68 ]
    i_185  =  i_147 + i_116;
    l_186  =  (long) i_185;
    l_187  =  l_186 << 1;
    ul_188  =  ul_0 + l_187;
    sh_189  =  (short) i_184;
    *((__global short *) ul_188)  =  sh_189;
  }  // B0
  else
  {
    // BLOCK 70
  }  // B0
  // BLOCK 71 MERGES [70 69 ]
  return;
}  //  kernel
