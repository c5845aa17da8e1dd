// Conv2dKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 8a65f254220ff0d4bd87340757b1f295736beeb1235f53cc7a16e70da39b1293
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

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_102, b_105, b_126, b_135, b_146, b_152, b_174, b_184, b_22, b_54, b_56, b_64, b_65, b_72, b_91, b_95;
  float f_100, f_103, f_104, f_106, f_107, f_114, f_115, f_127, f_131, f_132, f_136, f_142, f_143, f_147, f_148, f_149, f_150, f_151, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_173, f_175, f_176, f_177, f_178, f_185, f_190, f_191, f_37, f_55, f_78, f_93, f_97, f_98, f_99;
  int i_108, i_109, i_11, i_110, i_116, i_117, i_118, i_119, i_121, i_123, i_125, i_13, i_133, i_134, i_137, i_138, i_145, i_15, i_17, i_172, i_179, i_180, i_181, i_182, i_183, i_186, i_19, i_193, i_194, i_20, i_21, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_90, i_92, i_94, i_96;
  long l_111, l_112, l_128, l_129, l_139, l_140, l_187, l_188, l_195, l_196, l_83, l_84;
  short sh_86;
  ulong ul_0, ul_1, ul_10, ul_113, ul_12, ul_120, ul_122, ul_124, ul_130, ul_14, ul_141, ul_144, ul_16, ul_18, ul_189, ul_192, ul_197, ul_2, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 4L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_3 + 44L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_3 + 48L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_3 + 52L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 64L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_3 + 68L;
  i_19  =  *((__global int *) ul_18);
  i_20  =  get_global_id(0);
  i_21  =  i_20 / i_7;
  b_22  =  i_21 < i_5;
  if(b_22)
  {
    // BLOCK 1
    ul_23  =  ul_3 + 12L;
    i_24  =  *((__global int *) ul_23);
    i_25  =  i_17 * i_19;
    i_26  =  i_7 * i_21;
    i_27  =  i_20 - i_26;
    i_28  =  i_27 / i_9;
    i_29  =  i_28 * i_9;
    i_30  =  i_27 - i_29;
    ul_31  =  ul_3 + 80L;
    ul_32  =  ul_3 + 76L;
    ul_33  =  ul_3 + 60L;
    ul_34  =  ul_3 + 56L;
    ul_35  =  ul_3 + 72L;
    ul_36  =  ul_3 + 84L;
    // BLOCK 2 MERGES [1 30 ]
    f_37  =  0.0F;
    i_38  =  0;
    for(;i_38 < i_25;)
    {
      // BLOCK 3
      i_39  =  *((__global int *) ul_36);
      i_40  =  *((__global int *) ul_18);
      i_41  =  *((__global int *) ul_35);
      i_42  =  *((__global int *) ul_34);
      i_43  =  *((__global int *) ul_33);
      i_44  =  *((__global int *) ul_12);
      i_45  =  *((__global int *) ul_14);
      i_46  =  *((__global int *) ul_32);
      i_47  =  *((__global int *) ul_31);
      i_48  =  i_30 / i_39;
      i_49  =  i_41 * i_48;
      i_50  =  i_38 / i_40;
      i_51  =  i_49 + i_50;
      i_52  =  i_51 - i_46;
      i_53  =  i_38 + 1;
      b_54  =  i_52 < 0;
      if(b_54)
      {
        // BLOCK 4
        f_55  =  f_37;
      }  // B3
      else
      {
        // BLOCK 5
        b_56  =  i_52 < i_42;
        if(b_56)
        {
          // BLOCK 6
          i_57  =  i_39 * i_48;
          i_58  =  i_30 - i_57;
          i_59  =  i_58 * i_41;
          i_60  =  i_40 * i_50;
          i_61  =  i_59 - i_60;
          i_62  =  i_61 - i_47;
          i_63  =  i_62 + i_38;
          b_64  =  i_63 < 0;
          if(b_64)
          {
            // BLOCK 7
            f_55  =  f_37;
          }  // B6
          else
          {
            // BLOCK 8
            b_65  =  i_63 < i_43;
            if(b_65)
            {
              // BLOCK 9
              i_66  =  i_44 * i_52;
              i_67  =  i_66 / i_42;
              i_68  =  i_45 * i_67;
              i_69  =  i_45 * i_63;
              i_70  =  i_69 / i_43;
              i_71  =  i_68 + i_70;
              b_72  =  i_71 < 0;
              if(b_72)
              {
                // BLOCK 10
                f_55  =  f_37;
              }  // B9
              else
              {
                // BLOCK 11
                i_73  =  i_11 * i_38;
                i_74  =  i_13 * i_15;
                i_75  =  i_11 * i_28;
                i_76  =  i_74 * i_75;
                i_77  =  i_76 + i_24;
                // BLOCK 12 MERGES [11 26 ]
                f_78  =  f_37;
                i_79  =  0;
                for(;i_79 < i_11;)
                {
                  // BLOCK 13
                  i_80  =  i_73 + i_79;
                  i_81  =  i_80 * i_5;
                  i_82  =  i_81 + i_21;
                  l_83  =  (long) i_82;
                  l_84  =  l_83 << 1;
                  ul_85  =  ul_1 + l_84;
                  sh_86  =  *((__global short *) ul_85);
                  i_87  =  (int) sh_86;
                  i_88  =  i_87 & 1023;
                  i_89  =  i_87 >> 10;
                  i_90  =  i_89 & 31;
                  b_91  =  (i_89 & 31) == 0;
                  if(b_91)
                  {
                    // BLOCK 14
                    i_92  =  i_88;
                    f_93  =  5.9604645E-8F;
                  }  // B13
                  else
                  {
                    // BLOCK 15
                    i_94  =  i_88 + 1024;
                    b_95  =  i_90 == 31;
                    if(b_95)
                    {
                      // BLOCK 16
                      i_92  =  i_94;
                      f_93  =  1.7014118E38F;
                    }  // B15
                    else
                    {
                      // BLOCK 17
                      i_96  =  1 << i_90;
                      f_97  =  (float) i_96;
                      f_98  =  f_97 * 2.9802322E-8F;
                      i_92  =  i_94;
                      f_93  =  f_98;
                    }  // B15
                  }  // B13
                  // BLOCK 18 MERGES [14 16 17 ]
                  f_99  =  (float) i_92;
                  f_100  =  f_93 * f_99;
                  b_101  =  i_90 == 31;
                  if(b_101)
                  {
                    // BLOCK 19
                    b_102  =  i_92 >= 0 && i_92 < 1025;
                    if(b_102)
                    {
                      // BLOCK 20
                      f_103  =  f_100;
                    }  // B19
                    else
                    {
                      // BLOCK 21
                      f_104  =  f_100 * 0.0F;
                      f_103  =  f_104;
                    }  // B19
                  }  // B18
                  else
                  {
                    // BLOCK 22
                    f_103  =  f_100;
                  }  // B18
                  // BLOCK 23 MERGES [22 20 21 ]
                  b_105  =  (i_87 & 32768) == 0;
                  if(b_105)
                  {
                    // BLOCK 24
                    f_106  =  f_103;
                  }  // B23
                  else
                  {
                    // BLOCK 25
                    f_107  =  -f_103;
                    f_106  =  f_107;
                  }  // B23
                  // BLOCK 26 MERGES [25 24 ]
                  i_108  =  i_74 * i_79;
                  i_109  =  i_77 + i_108;
                  i_110  =  i_109 + i_71;
                  l_111  =  (long) i_110;
                  l_112  =  l_111 << 2;
                  ul_113  =  ul_0 + l_112;
                  f_114  =  *((__global float *) ul_113);
                  f_115  =  fma(f_106, f_114, f_78);
                  i_116  =  i_79 + 1;
                  f_78  =  f_115;
                  i_79  =  i_116;
                }  // B12
                // BLOCK 27
                f_55  =  f_78;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 28
              f_55  =  f_37;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 29
          f_55  =  f_37;
        }  // B5
      }  // B3
      // BLOCK 30 MERGES [10 27 28 7 29 4 ]
      i_117  =  i_53;
      f_37  =  f_55;
      i_38  =  i_117;
    }  // B2
    // BLOCK 31
    i_118  =  *((__global int *) ul_4);
    i_119  =  *((__global int *) ul_8);
    ul_120  =  ul_3 + 24L;
    i_121  =  *((__global int *) ul_120);
    ul_122  =  ul_3 + 32L;
    i_123  =  *((__global int *) ul_122);
    ul_124  =  ul_3 + 20L;
    i_125  =  *((__global int *) ul_124);
    b_126  =  i_125 == 0;
    if(b_126)
    {
      // BLOCK 32
      f_127  =  f_37;
    }  // B31
    else
    {
      // BLOCK 33
      l_128  =  (long) i_21;
      l_129  =  l_128 << 2;
      ul_130  =  ul_2 + l_129;
      f_131  =  *((__global float *) ul_130);
      f_132  =  f_131 + f_37;
      f_127  =  f_132;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    i_133  =  i_27 / i_119;
    i_134  =  i_118 * i_133;
    b_135  =  i_121 < 0;
    if(b_135)
    {
      // BLOCK 35
      f_136  =  f_127;
    }  // B34
    else
    {
      // BLOCK 36
      i_137  =  i_134 + i_121;
      i_138  =  i_137 + i_21;
      l_139  =  (long) i_138;
      l_140  =  l_139 << 2;
      ul_141  =  ul_0 + l_140;
      f_142  =  *((__global float *) ul_141);
      f_143  =  f_142 + f_127;
      f_136  =  f_143;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    ul_144  =  ul_3 + 28L;
    i_145  =  *((__global int *) ul_144);
    b_146  =  i_145 == 1;
    if(b_146)
    {
      // BLOCK 38
      f_147  =  -f_136;
      f_148  =  exp(f_147);
      f_149  =  f_148 + 1.0F;
      f_150  =  f_136 / f_149;
      f_151  =  f_150;
    }  // B37
    else
    {
      // BLOCK 39
      b_152  =  i_145 == 2;
      if(b_152)
      {
        // BLOCK 40
        f_153  =  fabs(f_136);
        f_154  =  fma(f_153, 0.34F, 1.0F);
        f_155  =  1.0F / f_154;
        f_156  =  fma(f_155, -0.026121028F, 0.13950191F);
        f_157  =  f_156 * f_155;
        f_158  =  f_157 - 0.2731372F;
        f_159  =  fma(f_155, f_158, 0.20218718F);
        f_160  =  f_159 * f_155;
        f_161  =  f_160 - 0.044721164F;
        f_162  =  fma(f_155, f_161, 0.115360156F);
        f_163  =  fma(f_155, f_162, 0.11519744F);
        f_164  =  fma(f_155, f_163, 0.13611223F);
        f_165  =  fma(f_155, f_164, 0.1356205F);
        f_166  =  f_153 * -0.5F;
        f_167  =  f_166 * f_153;
        f_168  =  exp(f_167);
        f_169  =  f_168 * f_155;
        f_170  =  f_165 * f_169;
        f_171  =  f_170 * f_136;
        i_172  =  isless(f_136, 0.0F);
        if(i_172 == 1)
        {
          // BLOCK 41
          f_151  =  f_171;
        }  // B40
        else
        {
          // BLOCK 42
          f_173  =  f_136 - f_171;
          f_151  =  f_173;
        }  // B40
      }  // B39
      else
      {
        // BLOCK 43
        b_174  =  i_145 == 3;
        if(b_174)
        {
          // BLOCK 44
          f_175  =  f_136 * -1.702F;
          f_176  =  exp(f_175);
          f_177  =  f_176 + 1.0F;
          f_178  =  f_136 / f_177;
          f_151  =  f_178;
        }  // B43
        else
        {
          // BLOCK 45
          f_151  =  f_136;
        }  // B43
      }  // B39
    }  // B37
    // BLOCK 46 MERGES [38 41 45 44 42 ]
    i_179  =  i_134 + i_21;
    i_180  =  i_179 * i_119;
    i_181  =  i_180 + i_27;
    i_182  =  i_119 * i_133;
    i_183  =  i_181 - i_182;
    b_184  =  i_123 < 0;
    if(b_184)
    {
      // BLOCK 47
      f_185  =  f_151;
    }  // B46
    else
    {
      // BLOCK 48
      i_186  =  i_183 + i_123;
      l_187  =  (long) i_186;
      l_188  =  l_187 << 2;
      ul_189  =  ul_0 + l_188;
      f_190  =  *((__global float *) ul_189);
      f_191  =  f_190 + f_151;
      f_185  =  f_191;
    }  // B46
    // BLOCK 49 MERGES [47 48 ]
    ul_192  =  ul_3 + 16L;
    i_193  =  *((__global int *) ul_192);
    i_194  =  i_193 + i_183;
    l_195  =  (long) i_194;
    l_196  =  l_195 << 2;
    ul_197  =  ul_0 + l_196;
    *((__global float *) ul_197)  =  f_185;
  }  // B0
  else
  {
    // BLOCK 50
  }  // B0
  // BLOCK 51 MERGES [50 49 ]
  return;
}  //  kernel
