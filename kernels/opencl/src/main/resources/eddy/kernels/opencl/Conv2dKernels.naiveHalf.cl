// Conv2dKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 98907aae46e1827a3d9271f44a11932241378c5e68d399830f5a7b7443ef5985
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 3ca255bbe93851b1a0bac1bb27d4dfedc18c6dcf4a5729c5ae49dfa2bd1881ec
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 1a6b680512d6729c991bf5089d3777080456e00f5568843024666017fc129622
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 4c407fe146a707ead7b8d631946ff2050022f40a0bf091111e55c658a16ccccc
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_121, b_130, b_141, b_147, b_169, b_179, b_22, b_54, b_56, b_64, b_65, b_72, b_90;
  float f_101, f_102, f_109, f_110, f_122, f_126, f_127, f_131, f_137, f_138, f_142, f_143, f_144, f_145, f_146, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_168, f_170, f_171, f_172, f_173, f_180, f_185, f_186, f_37, f_55, f_78, f_96, f_97, f_98, f_99;
  int i_103, i_104, i_105, i_11, i_111, i_112, i_113, i_114, i_116, i_118, i_120, i_128, i_129, i_13, i_132, i_133, i_140, i_15, i_167, i_17, i_174, i_175, i_176, i_177, i_178, i_181, i_188, i_189, i_19, i_20, i_21, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_91, i_92, i_93, i_94, i_95;
  long l_106, l_107, l_123, l_124, l_134, l_135, l_182, l_183, l_190, l_191, l_83, l_84;
  short sh_86;
  ulong ul_0, ul_1, ul_10, ul_108, ul_115, ul_117, ul_119, ul_12, ul_125, ul_136, ul_139, ul_14, ul_16, ul_18, ul_184, ul_187, ul_192, ul_2, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85;

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
    // BLOCK 2 MERGES [1 23 ]
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
                // BLOCK 12 MERGES [11 19 ]
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
                  b_90  =  (i_89 & 31) == 0;
                  if(b_90)
                  {
                    // BLOCK 14
                    i_91  =  1;
                    i_92  =  i_88;
                  }  // B13
                  else
                  {
                    // BLOCK 15
                    i_93  =  i_89 & 31;
                    i_94  =  i_88 + 1024;
                    i_91  =  i_93;
                    i_92  =  i_94;
                  }  // B13
                  // BLOCK 16 MERGES [14 15 ]
                  i_95  =  1 << i_91;
                  f_96  =  (float) i_95;
                  f_97  =  f_96 * 2.9802322E-8F;
                  f_98  =  (float) i_92;
                  f_99  =  f_97 * f_98;
                  b_100  =  (i_87 & 32768) == 0;
                  if(b_100)
                  {
                    // BLOCK 17
                    f_101  =  f_99;
                  }  // B16
                  else
                  {
                    // BLOCK 18
                    f_102  =  -f_99;
                    f_101  =  f_102;
                  }  // B16
                  // BLOCK 19 MERGES [18 17 ]
                  i_103  =  i_74 * i_79;
                  i_104  =  i_77 + i_103;
                  i_105  =  i_104 + i_71;
                  l_106  =  (long) i_105;
                  l_107  =  l_106 << 2;
                  ul_108  =  ul_0 + l_107;
                  f_109  =  *((__global float *) ul_108);
                  f_110  =  fma(f_101, f_109, f_78);
                  i_111  =  i_79 + 1;
                  f_78  =  f_110;
                  i_79  =  i_111;
                }  // B12
                // BLOCK 20
                f_55  =  f_78;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 21
              f_55  =  f_37;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 22
          f_55  =  f_37;
        }  // B5
      }  // B3
      // BLOCK 23 MERGES [10 20 21 7 22 4 ]
      i_112  =  i_53;
      f_37  =  f_55;
      i_38  =  i_112;
    }  // B2
    // BLOCK 24
    i_113  =  *((__global int *) ul_4);
    i_114  =  *((__global int *) ul_8);
    ul_115  =  ul_3 + 24L;
    i_116  =  *((__global int *) ul_115);
    ul_117  =  ul_3 + 32L;
    i_118  =  *((__global int *) ul_117);
    ul_119  =  ul_3 + 20L;
    i_120  =  *((__global int *) ul_119);
    b_121  =  i_120 == 0;
    if(b_121)
    {
      // BLOCK 25
      f_122  =  f_37;
    }  // B24
    else
    {
      // BLOCK 26
      l_123  =  (long) i_21;
      l_124  =  l_123 << 2;
      ul_125  =  ul_2 + l_124;
      f_126  =  *((__global float *) ul_125);
      f_127  =  f_126 + f_37;
      f_122  =  f_127;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_128  =  i_27 / i_114;
    i_129  =  i_113 * i_128;
    b_130  =  i_116 < 0;
    if(b_130)
    {
      // BLOCK 28
      f_131  =  f_122;
    }  // B27
    else
    {
      // BLOCK 29
      i_132  =  i_129 + i_116;
      i_133  =  i_132 + i_21;
      l_134  =  (long) i_133;
      l_135  =  l_134 << 2;
      ul_136  =  ul_0 + l_135;
      f_137  =  *((__global float *) ul_136);
      f_138  =  f_137 + f_122;
      f_131  =  f_138;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    ul_139  =  ul_3 + 28L;
    i_140  =  *((__global int *) ul_139);
    b_141  =  i_140 == 1;
    if(b_141)
    {
      // BLOCK 31
      f_142  =  -f_131;
      f_143  =  exp(f_142);
      f_144  =  f_143 + 1.0F;
      f_145  =  f_131 / f_144;
      f_146  =  f_145;
    }  // B30
    else
    {
      // BLOCK 32
      b_147  =  i_140 == 2;
      if(b_147)
      {
        // BLOCK 33
        f_148  =  fabs(f_131);
        f_149  =  fma(f_148, 0.34F, 1.0F);
        f_150  =  1.0F / f_149;
        f_151  =  fma(f_150, -0.026121028F, 0.13950191F);
        f_152  =  f_151 * f_150;
        f_153  =  f_152 - 0.2731372F;
        f_154  =  fma(f_150, f_153, 0.20218718F);
        f_155  =  f_154 * f_150;
        f_156  =  f_155 - 0.044721164F;
        f_157  =  fma(f_150, f_156, 0.115360156F);
        f_158  =  fma(f_150, f_157, 0.11519744F);
        f_159  =  fma(f_150, f_158, 0.13611223F);
        f_160  =  fma(f_150, f_159, 0.1356205F);
        f_161  =  f_148 * -0.5F;
        f_162  =  f_161 * f_148;
        f_163  =  exp(f_162);
        f_164  =  f_163 * f_150;
        f_165  =  f_160 * f_164;
        f_166  =  f_165 * f_131;
        i_167  =  isless(f_131, 0.0F);
        if(i_167 == 1)
        {
          // BLOCK 34
          f_146  =  f_166;
        }  // B33
        else
        {
          // BLOCK 35
          f_168  =  f_131 - f_166;
          f_146  =  f_168;
        }  // B33
      }  // B32
      else
      {
        // BLOCK 36
        b_169  =  i_140 == 3;
        if(b_169)
        {
          // BLOCK 37
          f_170  =  f_131 * -1.702F;
          f_171  =  exp(f_170);
          f_172  =  f_171 + 1.0F;
          f_173  =  f_131 / f_172;
          f_146  =  f_173;
        }  // B36
        else
        {
          // BLOCK 38
          f_146  =  f_131;
        }  // B36
      }  // B32
    }  // B30
    // BLOCK 39 MERGES [31 34 38 37 35 ]
    i_174  =  i_129 + i_21;
    i_175  =  i_174 * i_114;
    i_176  =  i_175 + i_27;
    i_177  =  i_114 * i_128;
    i_178  =  i_176 - i_177;
    b_179  =  i_118 < 0;
    if(b_179)
    {
      // BLOCK 40
      f_180  =  f_146;
    }  // B39
    else
    {
      // BLOCK 41
      i_181  =  i_178 + i_118;
      l_182  =  (long) i_181;
      l_183  =  l_182 << 2;
      ul_184  =  ul_0 + l_183;
      f_185  =  *((__global float *) ul_184);
      f_186  =  f_185 + f_146;
      f_180  =  f_186;
    }  // B39
    // BLOCK 42 MERGES [40 41 ]
    ul_187  =  ul_3 + 16L;
    i_188  =  *((__global int *) ul_187);
    i_189  =  i_188 + i_178;
    l_190  =  (long) i_189;
    l_191  =  l_190 << 2;
    ul_192  =  ul_0 + l_191;
    *((__global float *) ul_192)  =  f_180;
  }  // B0
  else
  {
    // BLOCK 43
  }  // B0
  // BLOCK 44 MERGES [43 42 ]
  return;
}  //  kernel
