// LayerNormKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_110, b_114, b_120, b_121, b_124, b_13, b_170, b_36, b_40, b_46, b_47, b_50, b_69, b_73, b_79, b_80, b_83;
  float f_112, f_116, f_117, f_118, f_119, f_122, f_123, f_125, f_126, f_130, f_132, f_133, f_134, f_135, f_136, f_137, f_140, f_142, f_144, f_147, f_149, f_152, f_154, f_157, f_159, f_162, f_165, f_166, f_24, f_38, f_42, f_43, f_44, f_45, f_48, f_49, f_51, f_52, f_53, f_55, f_56, f_58, f_71, f_75, f_76, f_77, f_78, f_81, f_82, f_84, f_85, f_86, f_87, f_94, f_95, f_96, f_97;
  int i_10, i_100, i_101, i_106, i_107, i_108, i_109, i_11, i_111, i_113, i_115, i_12, i_138, i_139, i_141, i_143, i_145, i_146, i_148, i_15, i_150, i_151, i_153, i_155, i_156, i_158, i_160, i_161, i_163, i_164, i_167, i_168, i_169, i_17, i_171, i_172, i_173, i_174, i_175, i_176, i_177, i_178, i_18, i_183, i_19, i_20, i_21, i_22, i_23, i_25, i_26, i_27, i_32, i_33, i_34, i_35, i_37, i_39, i_41, i_54, i_57, i_59, i_6, i_60, i_65, i_66, i_67, i_68, i_70, i_72, i_74, i_8, i_88, i_90, i_98, i_99;
  long l_102, l_103, l_127, l_128, l_179, l_180, l_28, l_29, l_61, l_62, l_91, l_92;
  short sh_105, sh_182, sh_31, sh_64;
  ulong ul_0, ul_1, ul_104, ul_129, ul_131, ul_14, ul_16, ul_181, ul_2, ul_3, ul_30, ul_4, ul_5, ul_63, ul_7, ul_89, ul_9, ul_93;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  ul_5  =  ul_4 + 4L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_4 + 8L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_4 + 0L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_global_id(0);
  i_12  =  i_8 * i_10;
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_4 + 12L;
    i_15  =  *((__global int *) ul_14);
    ul_16  =  ul_4 + 16L;
    i_17  =  *((__global int *) ul_16);
    i_18  =  i_6 + -1;
    i_19  =  i_11 / i_8;
    i_20  =  i_18 * i_19;
    i_21  =  i_20 * i_8;
    i_22  =  i_21 + i_11;
    i_23  =  i_22 + i_15;
    // BLOCK 2 MERGES [1 16 ]
    f_24  =  0.0F;
    i_25  =  0;
    for(;i_25 < i_6;)
    {
      // BLOCK 3
      i_26  =  i_25 * i_8;
      i_27  =  i_23 + i_26;
      l_28  =  (long) i_27;
      l_29  =  l_28 << 1;
      ul_30  =  ul_0 + l_29;
      sh_31  =  *((__global short *) ul_30);
      i_32  =  (int) sh_31;
      i_33  =  i_32 & 1023;
      i_34  =  i_32 >> 10;
      i_35  =  i_34 & 31;
      b_36  =  (i_34 & 31) == 0;
      if(b_36)
      {
        // BLOCK 4
        i_37  =  i_33;
        f_38  =  5.9604645E-8F;
      }  // B3
      else
      {
        // BLOCK 5
        i_39  =  i_33 + 1024;
        b_40  =  i_35 == 31;
        if(b_40)
        {
          // BLOCK 6
          i_37  =  i_39;
          f_38  =  1.7014118E38F;
        }  // B5
        else
        {
          // BLOCK 7
          i_41  =  1 << i_35;
          f_42  =  (float) i_41;
          f_43  =  f_42 * 2.9802322E-8F;
          i_37  =  i_39;
          f_38  =  f_43;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      f_44  =  (float) i_37;
      f_45  =  f_38 * f_44;
      b_46  =  i_35 == 31;
      if(b_46)
      {
        // BLOCK 9
        b_47  =  i_37 >= 0 && i_37 < 1025;
        if(b_47)
        {
          // BLOCK 10
          f_48  =  f_45;
        }  // B9
        else
        {
          // BLOCK 11
          f_49  =  f_45 * 0.0F;
          f_48  =  f_49;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 12
        f_48  =  f_45;
      }  // B8
      // BLOCK 13 MERGES [12 10 11 ]
      b_50  =  (i_32 & 32768) == 0;
      if(b_50)
      {
        // BLOCK 14
        f_51  =  f_48;
      }  // B13
      else
      {
        // BLOCK 15
        f_52  =  -f_48;
        f_51  =  f_52;
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      f_53  =  f_24 + f_51;
      i_54  =  i_25 + 1;
      f_24  =  f_53;
      i_25  =  i_54;
    }  // B2
    // BLOCK 17
    f_55  =  (float) i_6;
    // BLOCK 18 MERGES [17 32 ]
    f_56  =  0.0F;
    i_57  =  0;
    for(;;)
    {
      f_58  =  f_24 / f_55;
      if(!(i_57 < i_6))
      {
        break;
      }
      // BLOCK 19
      i_59  =  i_57 * i_8;
      i_60  =  i_59 + i_23;
      l_61  =  (long) i_60;
      l_62  =  l_61 << 1;
      ul_63  =  ul_0 + l_62;
      sh_64  =  *((__global short *) ul_63);
      i_65  =  (int) sh_64;
      i_66  =  i_65 & 1023;
      i_67  =  i_65 >> 10;
      i_68  =  i_67 & 31;
      b_69  =  (i_67 & 31) == 0;
      if(b_69)
      {
        // BLOCK 20
        i_70  =  i_66;
        f_71  =  5.9604645E-8F;
      }  // B19
      else
      {
        // BLOCK 21
        i_72  =  i_66 + 1024;
        b_73  =  i_68 == 31;
        if(b_73)
        {
          // BLOCK 22
          i_70  =  i_72;
          f_71  =  1.7014118E38F;
        }  // B21
        else
        {
          // BLOCK 23
          i_74  =  1 << i_68;
          f_75  =  (float) i_74;
          f_76  =  f_75 * 2.9802322E-8F;
          i_70  =  i_72;
          f_71  =  f_76;
        }  // B21
      }  // B19
      // BLOCK 24 MERGES [20 22 23 ]
      f_77  =  (float) i_70;
      f_78  =  f_71 * f_77;
      b_79  =  i_68 == 31;
      if(b_79)
      {
        // BLOCK 25
        b_80  =  i_70 >= 0 && i_70 < 1025;
        if(b_80)
        {
          // BLOCK 26
          f_81  =  f_78;
        }  // B25
        else
        {
          // BLOCK 27
          f_82  =  f_78 * 0.0F;
          f_81  =  f_82;
        }  // B25
      }  // B24
      else
      {
        // BLOCK 28
        f_81  =  f_78;
      }  // B24
      // BLOCK 29 MERGES [28 26 27 ]
      b_83  =  (i_65 & 32768) == 0;
      if(b_83)
      {
        // BLOCK 30
        f_84  =  f_81;
      }  // B29
      else
      {
        // BLOCK 31
        f_85  =  -f_81;
        f_84  =  f_85;
      }  // B29
      // BLOCK 32 MERGES [31 30 ]
      f_86  =  f_84 - f_58;
      f_87  =  fma(f_86, f_86, f_56);
      i_88  =  i_57 + 1;
      f_56  =  f_87;
      i_57  =  i_88;
    }  // B18
    // BLOCK 33
    ul_89  =  ul_4 + 20L;
    i_90  =  *((__global int *) ul_89);
    l_91  =  (long) i_90;
    l_92  =  l_91 << 2;
    ul_93  =  ul_3 + l_92;
    f_94  =  *((__global float *) ul_93);
    f_95  =  f_56 / f_55;
    f_96  =  f_95 + f_94;
    f_97  =  rsqrt(f_96);
    i_98  =  i_17 + i_22;
    // BLOCK 34 MERGES [33 76 ]
    i_99  =  0;
    for(;i_99 < i_6;)
    {
      // BLOCK 35
      i_100  =  i_99 * i_8;
      i_101  =  i_100 + i_23;
      l_102  =  (long) i_101;
      l_103  =  l_102 << 1;
      ul_104  =  ul_0 + l_103;
      sh_105  =  *((__global short *) ul_104);
      i_106  =  (int) sh_105;
      i_107  =  i_106 & 1023;
      i_108  =  i_106 >> 10;
      i_109  =  i_108 & 31;
      b_110  =  (i_108 & 31) == 0;
      if(b_110)
      {
        // BLOCK 36
        i_111  =  i_107;
        f_112  =  5.9604645E-8F;
      }  // B35
      else
      {
        // BLOCK 37
        i_113  =  i_107 + 1024;
        b_114  =  i_109 == 31;
        if(b_114)
        {
          // BLOCK 38
          i_111  =  i_113;
          f_112  =  1.7014118E38F;
        }  // B37
        else
        {
          // BLOCK 39
          i_115  =  1 << i_109;
          f_116  =  (float) i_115;
          f_117  =  f_116 * 2.9802322E-8F;
          i_111  =  i_113;
          f_112  =  f_117;
        }  // B37
      }  // B35
      // BLOCK 40 MERGES [36 38 39 ]
      f_118  =  (float) i_111;
      f_119  =  f_112 * f_118;
      b_120  =  i_109 == 31;
      if(b_120)
      {
        // BLOCK 41
        b_121  =  i_111 >= 0 && i_111 < 1025;
        if(b_121)
        {
          // BLOCK 42
          f_122  =  f_119;
        }  // B41
        else
        {
          // BLOCK 43
          f_123  =  f_119 * 0.0F;
          f_122  =  f_123;
        }  // B41
      }  // B40
      else
      {
        // BLOCK 44
        f_122  =  f_119;
      }  // B40
      // BLOCK 45 MERGES [44 42 43 ]
      b_124  =  (i_106 & 32768) == 0;
      if(b_124)
      {
        // BLOCK 46
        f_125  =  f_122;
      }  // B45
      else
      {
        // BLOCK 47
        f_126  =  -f_122;
        f_125  =  f_126;
      }  // B45
      // BLOCK 48 MERGES [47 46 ]
      l_127  =  (long) i_99;
      l_128  =  l_127 << 2;
      ul_129  =  ul_1 + l_128;
      f_130  =  *((__global float *) ul_129);
      ul_131  =  ul_2 + l_128;
      f_132  =  *((__global float *) ul_131);
      f_133  =  f_125 - f_58;
      f_134  =  f_97 * f_133;
      f_135  =  fma(f_134, f_130, f_132);
      f_136  =  fabs(f_135);
      f_137  =  f_136 * 1.6777216E7F;
      i_138  =  isless(f_137, 1.0992432E12F);
      if(i_138 == 1)
      {
        // BLOCK 49
        i_139  =  isless(f_137, 6.7108864E7F);
        if(i_139 == 1)
        {
          // BLOCK 50
          f_140  =  f_137;
          i_141  =  0;
        }  // B49
        else
        {
          // BLOCK 51
          f_142  =  f_137 * 1.5258789E-5F;
          f_140  =  f_142;
          i_141  =  16;
        }  // B49
        // BLOCK 52 MERGES [50 51 ]
        i_143  =  isless(f_140, 262144.0F);
        if(i_143 == 1)
        {
          // BLOCK 53
          f_144  =  f_140;
          i_145  =  i_141;
        }  // B52
        else
        {
          // BLOCK 54
          i_146  =  i_141 + 8;
          f_147  =  f_140 * 0.00390625F;
          f_144  =  f_147;
          i_145  =  i_146;
        }  // B52
        // BLOCK 55 MERGES [53 54 ]
        i_148  =  isless(f_144, 16384.0F);
        if(i_148 == 1)
        {
          // BLOCK 56
          f_149  =  f_144;
          i_150  =  i_145;
        }  // B55
        else
        {
          // BLOCK 57
          i_151  =  i_145 + 4;
          f_152  =  f_144 * 0.0625F;
          f_149  =  f_152;
          i_150  =  i_151;
        }  // B55
        // BLOCK 58 MERGES [56 57 ]
        i_153  =  isless(f_149, 4096.0F);
        if(i_153 == 1)
        {
          // BLOCK 59
          f_154  =  f_149;
          i_155  =  i_150;
        }  // B58
        else
        {
          // BLOCK 60
          i_156  =  i_150 + 2;
          f_157  =  f_149 * 0.25F;
          f_154  =  f_157;
          i_155  =  i_156;
        }  // B58
        // BLOCK 61 MERGES [59 60 ]
        i_158  =  isless(f_154, 2048.0F);
        if(i_158 == 1)
        {
          // BLOCK 62
          f_159  =  f_154;
          i_160  =  i_155;
        }  // B61
        else
        {
          // BLOCK 63
          i_161  =  i_155 + 1;
          f_162  =  f_154 * 0.5F;
          f_159  =  f_162;
          i_160  =  i_161;
        }  // B61
        // BLOCK 64 MERGES [62 63 ]
        i_163  =  isnan(f_159)? 0 : (int) f_159;
        i_164  =  i_163 + 1;
        f_165  =  (float) i_163;
        f_166  =  f_159 - f_165;
        i_167  =  isless(0.5F, f_166);
        if(i_167 == 1)
        {
          // BLOCK 65
          i_168  =  i_164;
        }  // B64
        else
        {
          // BLOCK 66
          i_169  =  isequal(f_166, 0.5F);
          if(i_169 == 1)
          {
            // BLOCK 67
            b_170  =  (i_163 & 1) == 0;
            if(b_170)
            {
              // BLOCK 68
              i_168  =  i_163;
            }  // B67
            else
            {
              // BLOCK 69
              i_168  =  i_164;
            }  // B67
          }  // B66
          else
          {
            // BLOCK 70
            i_168  =  i_163;
          }  // B66
        }  // B64
        // BLOCK 71 MERGES [70 68 65 69 ]
        i_171  =  i_160 << 10;
        i_172  =  i_168 + i_171;
        i_173  =  i_172;
      }  // B48
      else
      {
        // BLOCK 72
        i_174  =  (0.0F < f_137) ? 31744 : 32256;
        i_173  =  i_174;
      }  // B48
      // BLOCK 73 MERGES [71 72 ]
      i_175  =  isless(f_135, 0.0F);
      if(i_175 == 1)
      {
        // BLOCK 74
        i_176  =  i_173 | 32768;
        i_177  =  i_176;
      }  // B73
      else
      {
        // BLOCK 75
        i_177  =  i_173;
      }  // B73
      // BLOCK 76 MERGES [74 75 ]
      i_178  =  i_98 + i_100;
      l_179  =  (long) i_178;
      l_180  =  l_179 << 1;
      ul_181  =  ul_0 + l_180;
      sh_182  =  (short) i_177;
      *((__global short *) ul_181)  =  sh_182;
      i_183  =  i_99 + 1;
      i_99  =  i_183;
    }  // B34
    // BLOCK 77
  }  // B0
  else
  {
    // BLOCK 78
  }  // B0
  // BLOCK 79 MERGES [78 77 ]
  return;
}  //  kernel
