// Conv2dKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 896a8ee6f1bea66d41c08da555bfb3fe5f08d12f8dd3d43f789806d34e61108f
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

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_102, b_105, b_130, b_140, b_150, b_156, b_178, b_187, b_22, b_54, b_56, b_64, b_65, b_72, b_91, b_95;
  float f_100, f_103, f_104, f_106, f_107, f_114, f_115, f_131, f_135, f_136, f_141, f_146, f_147, f_151, f_152, f_153, f_154, f_155, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_177, f_179, f_180, f_181, f_182, f_188, f_193, f_194, f_37, f_55, f_78, f_93, f_97, f_98, f_99;
  int i_108, i_109, i_11, i_110, i_116, i_117, i_119, i_120, i_122, i_124, i_126, i_128, i_129, i_13, i_137, i_138, i_139, i_142, i_149, i_15, i_17, i_176, i_183, i_184, i_185, i_186, i_189, i_19, i_196, i_197, i_20, i_21, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_90, i_92, i_94, i_96;
  long l_111, l_112, l_132, l_133, l_143, l_144, l_190, l_191, l_198, l_199, l_83, l_84;
  short sh_86;
  ulong ul_0, ul_1, ul_10, ul_113, ul_118, ul_12, ul_121, ul_123, ul_125, ul_127, ul_134, ul_14, ul_145, ul_148, ul_16, ul_18, ul_192, ul_195, ul_2, ul_200, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85;

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
  ul_12  =  ul_3 + 56L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_3 + 60L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_3 + 72L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_3 + 76L;
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
    ul_31  =  ul_3 + 88L;
    ul_32  =  ul_3 + 84L;
    ul_33  =  ul_3 + 68L;
    ul_34  =  ul_3 + 64L;
    ul_35  =  ul_3 + 80L;
    ul_36  =  ul_3 + 92L;
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
    ul_118  =  ul_3 + 52L;
    i_119  =  *((__global int *) ul_118);
    i_120  =  *((__global int *) ul_8);
    ul_121  =  ul_3 + 48L;
    i_122  =  *((__global int *) ul_121);
    ul_123  =  ul_3 + 24L;
    i_124  =  *((__global int *) ul_123);
    ul_125  =  ul_3 + 32L;
    i_126  =  *((__global int *) ul_125);
    ul_127  =  ul_3 + 20L;
    i_128  =  *((__global int *) ul_127);
    i_129  =  i_119 + i_21;
    b_130  =  i_128 == 0;
    if(b_130)
    {
      // BLOCK 32
      f_131  =  f_37;
    }  // B31
    else
    {
      // BLOCK 33
      l_132  =  (long) i_129;
      l_133  =  l_132 << 2;
      ul_134  =  ul_2 + l_133;
      f_135  =  *((__global float *) ul_134);
      f_136  =  f_135 + f_37;
      f_131  =  f_136;
    }  // B31
    // BLOCK 34 MERGES [32 33 ]
    i_137  =  i_27 / i_120;
    i_138  =  i_137 * i_122;
    i_139  =  i_138 + i_129;
    b_140  =  i_124 < 0;
    if(b_140)
    {
      // BLOCK 35
      f_141  =  f_131;
    }  // B34
    else
    {
      // BLOCK 36
      i_142  =  i_139 + i_124;
      l_143  =  (long) i_142;
      l_144  =  l_143 << 2;
      ul_145  =  ul_0 + l_144;
      f_146  =  *((__global float *) ul_145);
      f_147  =  f_146 + f_131;
      f_141  =  f_147;
    }  // B34
    // BLOCK 37 MERGES [35 36 ]
    ul_148  =  ul_3 + 28L;
    i_149  =  *((__global int *) ul_148);
    b_150  =  i_149 == 1;
    if(b_150)
    {
      // BLOCK 38
      f_151  =  -f_141;
      f_152  =  exp(f_151);
      f_153  =  f_152 + 1.0F;
      f_154  =  f_141 / f_153;
      f_155  =  f_154;
    }  // B37
    else
    {
      // BLOCK 39
      b_156  =  i_149 == 2;
      if(b_156)
      {
        // BLOCK 40
        f_157  =  fabs(f_141);
        f_158  =  fma(f_157, 0.34F, 1.0F);
        f_159  =  1.0F / f_158;
        f_160  =  fma(f_159, -0.026121028F, 0.13950191F);
        f_161  =  f_160 * f_159;
        f_162  =  f_161 - 0.2731372F;
        f_163  =  fma(f_159, f_162, 0.20218718F);
        f_164  =  f_163 * f_159;
        f_165  =  f_164 - 0.044721164F;
        f_166  =  fma(f_159, f_165, 0.115360156F);
        f_167  =  fma(f_159, f_166, 0.11519744F);
        f_168  =  fma(f_159, f_167, 0.13611223F);
        f_169  =  fma(f_159, f_168, 0.1356205F);
        f_170  =  f_157 * -0.5F;
        f_171  =  f_170 * f_157;
        f_172  =  exp(f_171);
        f_173  =  f_172 * f_159;
        f_174  =  f_169 * f_173;
        f_175  =  f_174 * f_141;
        i_176  =  isless(f_141, 0.0F);
        if(i_176 == 1)
        {
          // BLOCK 41
          f_155  =  f_175;
        }  // B40
        else
        {
          // BLOCK 42
          f_177  =  f_141 - f_175;
          f_155  =  f_177;
        }  // B40
      }  // B39
      else
      {
        // BLOCK 43
        b_178  =  i_149 == 3;
        if(b_178)
        {
          // BLOCK 44
          f_179  =  f_141 * -1.702F;
          f_180  =  exp(f_179);
          f_181  =  f_180 + 1.0F;
          f_182  =  f_141 / f_181;
          f_155  =  f_182;
        }  // B43
        else
        {
          // BLOCK 45
          f_155  =  f_141;
        }  // B43
      }  // B39
    }  // B37
    // BLOCK 46 MERGES [38 41 45 44 42 ]
    i_183  =  i_139 * i_120;
    i_184  =  i_183 + i_27;
    i_185  =  i_120 * i_137;
    i_186  =  i_184 - i_185;
    b_187  =  i_126 < 0;
    if(b_187)
    {
      // BLOCK 47
      f_188  =  f_155;
    }  // B46
    else
    {
      // BLOCK 48
      i_189  =  i_186 + i_126;
      l_190  =  (long) i_189;
      l_191  =  l_190 << 2;
      ul_192  =  ul_0 + l_191;
      f_193  =  *((__global float *) ul_192);
      f_194  =  f_193 + f_155;
      f_188  =  f_194;
    }  // B46
    // BLOCK 49 MERGES [47 48 ]
    ul_195  =  ul_3 + 16L;
    i_196  =  *((__global int *) ul_195);
    i_197  =  i_196 + i_186;
    l_198  =  (long) i_197;
    l_199  =  l_198 << 2;
    ul_200  =  ul_0 + l_199;
    *((__global float *) ul_200)  =  f_188;
  }  // B0
  else
  {
    // BLOCK 50
  }  // B0
  // BLOCK 51 MERGES [50 49 ]
  return;
}  //  kernel
