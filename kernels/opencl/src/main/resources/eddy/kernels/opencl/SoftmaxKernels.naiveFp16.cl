// SoftmaxKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_10, b_100, b_103, b_122, b_126, b_132, b_133, b_136, b_177, b_29, b_33, b_39, b_40, b_43, b_58, b_62, b_68, b_69, b_72, b_89, b_93, b_99;
  float f_101, f_102, f_104, f_105, f_106, f_107, f_108, f_124, f_128, f_129, f_130, f_131, f_134, f_135, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_147, f_149, f_151, f_154, f_156, f_159, f_161, f_164, f_166, f_169, f_172, f_173, f_31, f_35, f_36, f_37, f_38, f_41, f_42, f_44, f_45, f_46, f_60, f_64, f_65, f_66, f_67, f_70, f_71, f_73, f_74, f_75, f_77, f_91, f_95, f_96, f_97, f_98;
  int i_109, i_110, i_111, i_112, i_113, i_118, i_119, i_12, i_120, i_121, i_123, i_125, i_127, i_14, i_145, i_146, i_148, i_15, i_150, i_152, i_153, i_155, i_157, i_158, i_16, i_160, i_162, i_163, i_165, i_167, i_168, i_17, i_170, i_171, i_174, i_175, i_176, i_178, i_179, i_18, i_180, i_181, i_182, i_183, i_184, i_185, i_19, i_190, i_20, i_25, i_26, i_27, i_28, i_3, i_30, i_32, i_34, i_47, i_48, i_49, i_5, i_54, i_55, i_56, i_57, i_59, i_61, i_63, i_7, i_76, i_78, i_79, i_8, i_80, i_85, i_86, i_87, i_88, i_9, i_90, i_92, i_94;
  long l_114, l_115, l_186, l_187, l_21, l_22, l_50, l_51, l_81, l_82;
  short sh_117, sh_189, sh_24, sh_53, sh_84;
  ulong ul_0, ul_1, ul_11, ul_116, ul_13, ul_188, ul_2, ul_23, ul_4, ul_52, ul_6, ul_83;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 4L;
  i_3  =  *((__global int *) ul_2);
  ul_4  =  ul_1 + 8L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_1 + 0L;
  i_7  =  *((__global int *) ul_6);
  i_8  =  get_global_id(0);
  i_9  =  i_5 * i_7;
  b_10  =  i_8 < i_9;
  if(b_10)
  {
    // BLOCK 1
    ul_11  =  ul_1 + 12L;
    i_12  =  *((__global int *) ul_11);
    ul_13  =  ul_1 + 16L;
    i_14  =  *((__global int *) ul_13);
    i_15  =  i_3 + -1;
    i_16  =  i_8 / i_5;
    i_17  =  i_15 * i_16;
    i_18  =  i_17 * i_5;
    i_19  =  i_18 + i_8;
    i_20  =  i_19 + i_12;
    l_21  =  (long) i_20;
    l_22  =  l_21 << 1;
    ul_23  =  ul_0 + l_22;
    sh_24  =  *((__global short *) ul_23);
    i_25  =  (int) sh_24;
    i_26  =  i_25 & 1023;
    i_27  =  i_25 >> 10;
    i_28  =  i_27 & 31;
    b_29  =  (i_27 & 31) == 0;
    if(b_29)
    {
      // BLOCK 2
      i_30  =  i_26;
      f_31  =  5.9604645E-8F;
    }  // B1
    else
    {
      // BLOCK 3
      i_32  =  i_26 + 1024;
      b_33  =  i_28 == 31;
      if(b_33)
      {
        // BLOCK 4
        i_30  =  i_32;
        f_31  =  1.7014118E38F;
      }  // B3
      else
      {
        // BLOCK 5
        i_34  =  1 << i_28;
        f_35  =  (float) i_34;
        f_36  =  f_35 * 2.9802322E-8F;
        i_30  =  i_32;
        f_31  =  f_36;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    f_37  =  (float) i_30;
    f_38  =  f_31 * f_37;
    b_39  =  i_28 == 31;
    if(b_39)
    {
      // BLOCK 7
      b_40  =  i_30 >= 0 && i_30 < 1025;
      if(b_40)
      {
        // BLOCK 8
        f_41  =  f_38;
      }  // B7
      else
      {
        // BLOCK 9
        f_42  =  f_38 * 0.0F;
        f_41  =  f_42;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_41  =  f_38;
    }  // B6
    // BLOCK 11 MERGES [10 8 9 ]
    b_43  =  (i_25 & 32768) == 0;
    if(b_43)
    {
      // BLOCK 12
      f_44  =  f_41;
    }  // B11
    else
    {
      // BLOCK 13
      f_45  =  -f_41;
      f_44  =  f_45;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    f_46  =  f_44;
    // BLOCK 15 MERGES [14 29 ]
    f_46  =  f_44;
    i_47  =  1;
    for(;i_47 < i_3;)
    {
      // BLOCK 16
      i_48  =  i_47 * i_5;
      i_49  =  i_48 + i_20;
      l_50  =  (long) i_49;
      l_51  =  l_50 << 1;
      ul_52  =  ul_0 + l_51;
      sh_53  =  *((__global short *) ul_52);
      i_54  =  (int) sh_53;
      i_55  =  i_54 & 1023;
      i_56  =  i_54 >> 10;
      i_57  =  i_56 & 31;
      b_58  =  (i_56 & 31) == 0;
      if(b_58)
      {
        // BLOCK 17
        i_59  =  i_55;
        f_60  =  5.9604645E-8F;
      }  // B16
      else
      {
        // BLOCK 18
        i_61  =  i_55 + 1024;
        b_62  =  i_57 == 31;
        if(b_62)
        {
          // BLOCK 19
          i_59  =  i_61;
          f_60  =  1.7014118E38F;
        }  // B18
        else
        {
          // BLOCK 20
          i_63  =  1 << i_57;
          f_64  =  (float) i_63;
          f_65  =  f_64 * 2.9802322E-8F;
          i_59  =  i_61;
          f_60  =  f_65;
        }  // B18
      }  // B16
      // BLOCK 21 MERGES [17 19 20 ]
      f_66  =  (float) i_59;
      f_67  =  f_60 * f_66;
      b_68  =  i_57 == 31;
      if(b_68)
      {
        // BLOCK 22
        b_69  =  i_59 >= 0 && i_59 < 1025;
        if(b_69)
        {
          // BLOCK 23
          f_70  =  f_67;
        }  // B22
        else
        {
          // BLOCK 24
          f_71  =  f_67 * 0.0F;
          f_70  =  f_71;
        }  // B22
      }  // B21
      else
      {
        // BLOCK 25
        f_70  =  f_67;
      }  // B21
      // BLOCK 26 MERGES [25 23 24 ]
      b_72  =  (i_54 & 32768) == 0;
      if(b_72)
      {
        // BLOCK 27
        f_73  =  f_70;
      }  // B26
      else
      {
        // BLOCK 28
        f_74  =  -f_70;
        f_73  =  f_74;
      }  // B26
      // BLOCK 29 MERGES [28 27 ]
      f_75  =  fmax(f_46, f_73);
      i_76  =  i_47 + 1;
      f_46  =  f_75;
      i_47  =  i_76;
    }  // B15
    // BLOCK 30
    // BLOCK 31 MERGES [30 45 ]
    f_77  =  0.0F;
    i_78  =  0;
    for(;i_78 < i_3;)
    {
      // BLOCK 32
      i_79  =  i_78 * i_5;
      i_80  =  i_79 + i_20;
      l_81  =  (long) i_80;
      l_82  =  l_81 << 1;
      ul_83  =  ul_0 + l_82;
      sh_84  =  *((__global short *) ul_83);
      i_85  =  (int) sh_84;
      i_86  =  i_85 & 1023;
      i_87  =  i_85 >> 10;
      i_88  =  i_87 & 31;
      b_89  =  (i_87 & 31) == 0;
      if(b_89)
      {
        // BLOCK 33
        i_90  =  i_86;
        f_91  =  5.9604645E-8F;
      }  // B32
      else
      {
        // BLOCK 34
        i_92  =  i_86 + 1024;
        b_93  =  i_88 == 31;
        if(b_93)
        {
          // BLOCK 35
          i_90  =  i_92;
          f_91  =  1.7014118E38F;
        }  // B34
        else
        {
          // BLOCK 36
          i_94  =  1 << i_88;
          f_95  =  (float) i_94;
          f_96  =  f_95 * 2.9802322E-8F;
          i_90  =  i_92;
          f_91  =  f_96;
        }  // B34
      }  // B32
      // BLOCK 37 MERGES [33 35 36 ]
      f_97  =  (float) i_90;
      f_98  =  f_91 * f_97;
      b_99  =  i_88 == 31;
      if(b_99)
      {
        // BLOCK 38
        b_100  =  i_90 >= 0 && i_90 < 1025;
        if(b_100)
        {
          // BLOCK 39
          f_101  =  f_98;
        }  // B38
        else
        {
          // BLOCK 40
          f_102  =  f_98 * 0.0F;
          f_101  =  f_102;
        }  // B38
      }  // B37
      else
      {
        // BLOCK 41
        f_101  =  f_98;
      }  // B37
      // BLOCK 42 MERGES [41 39 40 ]
      b_103  =  (i_85 & 32768) == 0;
      if(b_103)
      {
        // BLOCK 43
        f_104  =  f_101;
      }  // B42
      else
      {
        // BLOCK 44
        f_105  =  -f_101;
        f_104  =  f_105;
      }  // B42
      // BLOCK 45 MERGES [44 43 ]
      f_106  =  f_104 - f_46;
      f_107  =  exp(f_106);
      f_108  =  f_77 + f_107;
      i_109  =  i_78 + 1;
      f_77  =  f_108;
      i_78  =  i_109;
    }  // B31
    // BLOCK 46
    i_110  =  i_14 + i_19;
    // BLOCK 47 MERGES [46 89 ]
    i_111  =  0;
    for(;i_111 < i_3;)
    {
      // BLOCK 48
      i_112  =  i_111 * i_5;
      i_113  =  i_112 + i_20;
      l_114  =  (long) i_113;
      l_115  =  l_114 << 1;
      ul_116  =  ul_0 + l_115;
      sh_117  =  *((__global short *) ul_116);
      i_118  =  (int) sh_117;
      i_119  =  i_118 & 1023;
      i_120  =  i_118 >> 10;
      i_121  =  i_120 & 31;
      b_122  =  (i_120 & 31) == 0;
      if(b_122)
      {
        // BLOCK 49
        i_123  =  i_119;
        f_124  =  5.9604645E-8F;
      }  // B48
      else
      {
        // BLOCK 50
        i_125  =  i_119 + 1024;
        b_126  =  i_121 == 31;
        if(b_126)
        {
          // BLOCK 51
          i_123  =  i_125;
          f_124  =  1.7014118E38F;
        }  // B50
        else
        {
          // BLOCK 52
          i_127  =  1 << i_121;
          f_128  =  (float) i_127;
          f_129  =  f_128 * 2.9802322E-8F;
          i_123  =  i_125;
          f_124  =  f_129;
        }  // B50
      }  // B48
      // BLOCK 53 MERGES [49 51 52 ]
      f_130  =  (float) i_123;
      f_131  =  f_124 * f_130;
      b_132  =  i_121 == 31;
      if(b_132)
      {
        // BLOCK 54
        b_133  =  i_123 >= 0 && i_123 < 1025;
        if(b_133)
        {
          // BLOCK 55
          f_134  =  f_131;
        }  // B54
        else
        {
          // BLOCK 56
          f_135  =  f_131 * 0.0F;
          f_134  =  f_135;
        }  // B54
      }  // B53
      else
      {
        // BLOCK 57
        f_134  =  f_131;
      }  // B53
      // BLOCK 58 MERGES [57 55 56 ]
      b_136  =  (i_118 & 32768) == 0;
      if(b_136)
      {
        // BLOCK 59
        f_137  =  f_134;
      }  // B58
      else
      {
        // BLOCK 60
        f_138  =  -f_134;
        f_137  =  f_138;
      }  // B58
      // BLOCK 61 MERGES [60 59 ]
      f_139  =  1.0F / f_77;
      f_140  =  f_137 - f_46;
      f_141  =  exp(f_140);
      f_142  =  f_139 * f_141;
      f_143  =  fabs(f_142);
      f_144  =  f_143 * 1.6777216E7F;
      i_145  =  isless(f_144, 1.0992432E12F);
      if(i_145 == 1)
      {
        // BLOCK 62
        i_146  =  isless(f_144, 6.7108864E7F);
        if(i_146 == 1)
        {
          // BLOCK 63
          f_147  =  f_144;
          i_148  =  0;
        }  // B62
        else
        {
          // BLOCK 64
          f_149  =  f_144 * 1.5258789E-5F;
          f_147  =  f_149;
          i_148  =  16;
        }  // B62
        // BLOCK 65 MERGES [63 64 ]
        i_150  =  isless(f_147, 262144.0F);
        if(i_150 == 1)
        {
          // BLOCK 66
          f_151  =  f_147;
          i_152  =  i_148;
        }  // B65
        else
        {
          // BLOCK 67
          i_153  =  i_148 + 8;
          f_154  =  f_147 * 0.00390625F;
          f_151  =  f_154;
          i_152  =  i_153;
        }  // B65
        // BLOCK 68 MERGES [66 67 ]
        i_155  =  isless(f_151, 16384.0F);
        if(i_155 == 1)
        {
          // BLOCK 69
          f_156  =  f_151;
          i_157  =  i_152;
        }  // B68
        else
        {
          // BLOCK 70
          i_158  =  i_152 + 4;
          f_159  =  f_151 * 0.0625F;
          f_156  =  f_159;
          i_157  =  i_158;
        }  // B68
        // BLOCK 71 MERGES [69 70 ]
        i_160  =  isless(f_156, 4096.0F);
        if(i_160 == 1)
        {
          // BLOCK 72
          f_161  =  f_156;
          i_162  =  i_157;
        }  // B71
        else
        {
          // BLOCK 73
          i_163  =  i_157 + 2;
          f_164  =  f_156 * 0.25F;
          f_161  =  f_164;
          i_162  =  i_163;
        }  // B71
        // BLOCK 74 MERGES [72 73 ]
        i_165  =  isless(f_161, 2048.0F);
        if(i_165 == 1)
        {
          // BLOCK 75
          f_166  =  f_161;
          i_167  =  i_162;
        }  // B74
        else
        {
          // BLOCK 76
          i_168  =  i_162 + 1;
          f_169  =  f_161 * 0.5F;
          f_166  =  f_169;
          i_167  =  i_168;
        }  // B74
        // BLOCK 77 MERGES [75 76 ]
        i_170  =  isnan(f_166)? 0 : (int) f_166;
        i_171  =  i_170 + 1;
        f_172  =  (float) i_170;
        f_173  =  f_166 - f_172;
        i_174  =  isless(0.5F, f_173);
        if(i_174 == 1)
        {
          // BLOCK 78
          i_175  =  i_171;
        }  // B77
        else
        {
          // BLOCK 79
          i_176  =  isequal(f_173, 0.5F);
          if(i_176 == 1)
          {
            // BLOCK 80
            b_177  =  (i_170 & 1) == 0;
            if(b_177)
            {
              // BLOCK 81
              i_175  =  i_170;
            }  // B80
            else
            {
              // BLOCK 82
              i_175  =  i_171;
            }  // B80
          }  // B79
          else
          {
            // BLOCK 83
            i_175  =  i_170;
          }  // B79
        }  // B77
        // BLOCK 84 MERGES [83 81 78 82 ]
        i_178  =  i_167 << 10;
        i_179  =  i_175 + i_178;
        i_180  =  i_179;
      }  // B61
      else
      {
        // BLOCK 85
        i_181  =  (0.0F < f_144) ? 31744 : 32256;
        i_180  =  i_181;
      }  // B61
      // BLOCK 86 MERGES [84 85 ]
      i_182  =  isless(f_142, 0.0F);
      if(i_182 == 1)
      {
        // BLOCK 87
        i_183  =  i_180 | 32768;
        i_184  =  i_183;
      }  // B86
      else
      {
        // BLOCK 88
        i_184  =  i_180;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      i_185  =  i_110 + i_112;
      l_186  =  (long) i_185;
      l_187  =  l_186 << 1;
      ul_188  =  ul_0 + l_187;
      sh_189  =  (short) i_184;
      *((__global short *) ul_188)  =  sh_189;
      i_190  =  i_111 + 1;
      i_111  =  i_190;
    }  // B47
    // BLOCK 90
  }  // B0
  else
  {
    // BLOCK 91
  }  // B0
  // BLOCK 92 MERGES [91 90 ]
  return;
}  //  kernel
