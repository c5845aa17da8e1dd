// Conv2dKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 98907aae46e1827a3d9271f44a11932241378c5e68d399830f5a7b7443ef5985
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 4a43a2b1ab36c4b839cbe125256a003da81ea844ff81f83379e2aec5e7beecd8
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0df3a14f5e67a434459ca2b14c6443d0dc9142fa7738ad874a39dfb6f06245e2
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 e505fed9196a6766c58ba7058d0dce22ecfea121543e5e2f897a1edbd669d6c9
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_125, b_135, b_145, b_151, b_173, b_182, b_22, b_54, b_56, b_64, b_65, b_72, b_90;
  float f_101, f_102, f_109, f_110, f_126, f_130, f_131, f_136, f_141, f_142, f_146, f_147, f_148, f_149, f_150, f_152, f_153, f_154, f_155, f_156, f_157, f_158, f_159, f_160, f_161, f_162, f_163, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_172, f_174, f_175, f_176, f_177, f_183, f_188, f_189, f_37, f_55, f_78, f_96, f_97, f_98, f_99;
  int i_103, i_104, i_105, i_11, i_111, i_112, i_114, i_115, i_117, i_119, i_121, i_123, i_124, i_13, i_132, i_133, i_134, i_137, i_144, i_15, i_17, i_171, i_178, i_179, i_180, i_181, i_184, i_19, i_191, i_192, i_20, i_21, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_91, i_92, i_93, i_94, i_95;
  long l_106, l_107, l_127, l_128, l_138, l_139, l_185, l_186, l_193, l_194, l_83, l_84;
  short sh_86;
  ulong ul_0, ul_1, ul_10, ul_108, ul_113, ul_116, ul_118, ul_12, ul_120, ul_122, ul_129, ul_14, ul_140, ul_143, ul_16, ul_18, ul_187, ul_190, ul_195, ul_2, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85;

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
    ul_113  =  ul_3 + 52L;
    i_114  =  *((__global int *) ul_113);
    i_115  =  *((__global int *) ul_8);
    ul_116  =  ul_3 + 48L;
    i_117  =  *((__global int *) ul_116);
    ul_118  =  ul_3 + 24L;
    i_119  =  *((__global int *) ul_118);
    ul_120  =  ul_3 + 32L;
    i_121  =  *((__global int *) ul_120);
    ul_122  =  ul_3 + 20L;
    i_123  =  *((__global int *) ul_122);
    i_124  =  i_114 + i_21;
    b_125  =  i_123 == 0;
    if(b_125)
    {
      // BLOCK 25
      f_126  =  f_37;
    }  // B24
    else
    {
      // BLOCK 26
      l_127  =  (long) i_124;
      l_128  =  l_127 << 2;
      ul_129  =  ul_2 + l_128;
      f_130  =  *((__global float *) ul_129);
      f_131  =  f_130 + f_37;
      f_126  =  f_131;
    }  // B24
    // BLOCK 27 MERGES [25 26 ]
    i_132  =  i_27 / i_115;
    i_133  =  i_132 * i_117;
    i_134  =  i_133 + i_124;
    b_135  =  i_119 < 0;
    if(b_135)
    {
      // BLOCK 28
      f_136  =  f_126;
    }  // B27
    else
    {
      // BLOCK 29
      i_137  =  i_134 + i_119;
      l_138  =  (long) i_137;
      l_139  =  l_138 << 2;
      ul_140  =  ul_0 + l_139;
      f_141  =  *((__global float *) ul_140);
      f_142  =  f_141 + f_126;
      f_136  =  f_142;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    ul_143  =  ul_3 + 28L;
    i_144  =  *((__global int *) ul_143);
    b_145  =  i_144 == 1;
    if(b_145)
    {
      // BLOCK 31
      f_146  =  -f_136;
      f_147  =  exp(f_146);
      f_148  =  f_147 + 1.0F;
      f_149  =  f_136 / f_148;
      f_150  =  f_149;
    }  // B30
    else
    {
      // BLOCK 32
      b_151  =  i_144 == 2;
      if(b_151)
      {
        // BLOCK 33
        f_152  =  fabs(f_136);
        f_153  =  fma(f_152, 0.34F, 1.0F);
        f_154  =  1.0F / f_153;
        f_155  =  fma(f_154, -0.026121028F, 0.13950191F);
        f_156  =  f_155 * f_154;
        f_157  =  f_156 - 0.2731372F;
        f_158  =  fma(f_154, f_157, 0.20218718F);
        f_159  =  f_158 * f_154;
        f_160  =  f_159 - 0.044721164F;
        f_161  =  fma(f_154, f_160, 0.115360156F);
        f_162  =  fma(f_154, f_161, 0.11519744F);
        f_163  =  fma(f_154, f_162, 0.13611223F);
        f_164  =  fma(f_154, f_163, 0.1356205F);
        f_165  =  f_152 * -0.5F;
        f_166  =  f_165 * f_152;
        f_167  =  exp(f_166);
        f_168  =  f_167 * f_154;
        f_169  =  f_164 * f_168;
        f_170  =  f_169 * f_136;
        i_171  =  isless(f_136, 0.0F);
        if(i_171 == 1)
        {
          // BLOCK 34
          f_150  =  f_170;
        }  // B33
        else
        {
          // BLOCK 35
          f_172  =  f_136 - f_170;
          f_150  =  f_172;
        }  // B33
      }  // B32
      else
      {
        // BLOCK 36
        b_173  =  i_144 == 3;
        if(b_173)
        {
          // BLOCK 37
          f_174  =  f_136 * -1.702F;
          f_175  =  exp(f_174);
          f_176  =  f_175 + 1.0F;
          f_177  =  f_136 / f_176;
          f_150  =  f_177;
        }  // B36
        else
        {
          // BLOCK 38
          f_150  =  f_136;
        }  // B36
      }  // B32
    }  // B30
    // BLOCK 39 MERGES [31 34 38 37 35 ]
    i_178  =  i_134 * i_115;
    i_179  =  i_178 + i_27;
    i_180  =  i_115 * i_132;
    i_181  =  i_179 - i_180;
    b_182  =  i_121 < 0;
    if(b_182)
    {
      // BLOCK 40
      f_183  =  f_150;
    }  // B39
    else
    {
      // BLOCK 41
      i_184  =  i_181 + i_121;
      l_185  =  (long) i_184;
      l_186  =  l_185 << 2;
      ul_187  =  ul_0 + l_186;
      f_188  =  *((__global float *) ul_187);
      f_189  =  f_188 + f_150;
      f_183  =  f_189;
    }  // B39
    // BLOCK 42 MERGES [40 41 ]
    ul_190  =  ul_3 + 16L;
    i_191  =  *((__global int *) ul_190);
    i_192  =  i_191 + i_181;
    l_193  =  (long) i_192;
    l_194  =  l_193 << 2;
    ul_195  =  ul_0 + l_194;
    *((__global float *) ul_195)  =  f_183;
  }  // B0
  else
  {
    // BLOCK 43
  }  // B0
  // BLOCK 44 MERGES [43 42 ]
  return;
}  //  kernel
