// Conv2dKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_105, b_114, b_125, b_131, b_153, b_163, b_22, b_54, b_56, b_64, b_65, b_72;
  float f_106, f_110, f_111, f_115, f_121, f_122, f_126, f_127, f_128, f_129, f_130, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_152, f_154, f_155, f_156, f_157, f_164, f_169, f_170, f_37, f_55, f_78, f_86, f_93, f_94;
  int i_100, i_102, i_104, i_11, i_112, i_113, i_116, i_117, i_124, i_13, i_15, i_151, i_158, i_159, i_160, i_161, i_162, i_165, i_17, i_172, i_173, i_19, i_20, i_21, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_95, i_96, i_97, i_98;
  long l_107, l_108, l_118, l_119, l_166, l_167, l_174, l_175, l_83, l_84, l_90, l_91;
  ulong ul_0, ul_1, ul_10, ul_101, ul_103, ul_109, ul_12, ul_120, ul_123, ul_14, ul_16, ul_168, ul_171, ul_176, ul_18, ul_2, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85, ul_92, ul_99;

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
    // BLOCK 2 MERGES [1 17 ]
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
                // BLOCK 12 MERGES [11 13 ]
                f_78  =  f_37;
                i_79  =  0;
                for(;i_79 < i_11;)
                {
                  // BLOCK 13
                  i_80  =  i_73 + i_79;
                  i_81  =  i_80 * i_5;
                  i_82  =  i_81 + i_21;
                  l_83  =  (long) i_82;
                  l_84  =  l_83 << 2;
                  ul_85  =  ul_1 + l_84;
                  f_86  =  *((__global float *) ul_85);
                  i_87  =  i_74 * i_79;
                  i_88  =  i_77 + i_87;
                  i_89  =  i_88 + i_71;
                  l_90  =  (long) i_89;
                  l_91  =  l_90 << 2;
                  ul_92  =  ul_0 + l_91;
                  f_93  =  *((__global float *) ul_92);
                  f_94  =  fma(f_86, f_93, f_78);
                  i_95  =  i_79 + 1;
                  f_78  =  f_94;
                  i_79  =  i_95;
                }  // B12
                // BLOCK 14
                f_55  =  f_78;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 15
              f_55  =  f_37;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 16
          f_55  =  f_37;
        }  // B5
      }  // B3
      // BLOCK 17 MERGES [10 14 15 7 16 4 ]
      i_96  =  i_53;
      f_37  =  f_55;
      i_38  =  i_96;
    }  // B2
    // BLOCK 18
    i_97  =  *((__global int *) ul_4);
    i_98  =  *((__global int *) ul_8);
    ul_99  =  ul_3 + 24L;
    i_100  =  *((__global int *) ul_99);
    ul_101  =  ul_3 + 32L;
    i_102  =  *((__global int *) ul_101);
    ul_103  =  ul_3 + 20L;
    i_104  =  *((__global int *) ul_103);
    b_105  =  i_104 == 0;
    if(b_105)
    {
      // BLOCK 19
      f_106  =  f_37;
    }  // B18
    else
    {
      // BLOCK 20
      l_107  =  (long) i_21;
      l_108  =  l_107 << 2;
      ul_109  =  ul_2 + l_108;
      f_110  =  *((__global float *) ul_109);
      f_111  =  f_110 + f_37;
      f_106  =  f_111;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_112  =  i_27 / i_98;
    i_113  =  i_97 * i_112;
    b_114  =  i_100 < 0;
    if(b_114)
    {
      // BLOCK 22
      f_115  =  f_106;
    }  // B21
    else
    {
      // BLOCK 23
      i_116  =  i_113 + i_100;
      i_117  =  i_116 + i_21;
      l_118  =  (long) i_117;
      l_119  =  l_118 << 2;
      ul_120  =  ul_0 + l_119;
      f_121  =  *((__global float *) ul_120);
      f_122  =  f_121 + f_106;
      f_115  =  f_122;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    ul_123  =  ul_3 + 28L;
    i_124  =  *((__global int *) ul_123);
    b_125  =  i_124 == 1;
    if(b_125)
    {
      // BLOCK 25
      f_126  =  -f_115;
      f_127  =  exp(f_126);
      f_128  =  f_127 + 1.0F;
      f_129  =  f_115 / f_128;
      f_130  =  f_129;
    }  // B24
    else
    {
      // BLOCK 26
      b_131  =  i_124 == 2;
      if(b_131)
      {
        // BLOCK 27
        f_132  =  fabs(f_115);
        f_133  =  fma(f_132, 0.34F, 1.0F);
        f_134  =  1.0F / f_133;
        f_135  =  fma(f_134, -0.026121028F, 0.13950191F);
        f_136  =  f_135 * f_134;
        f_137  =  f_136 - 0.2731372F;
        f_138  =  fma(f_134, f_137, 0.20218718F);
        f_139  =  f_138 * f_134;
        f_140  =  f_139 - 0.044721164F;
        f_141  =  fma(f_134, f_140, 0.115360156F);
        f_142  =  fma(f_134, f_141, 0.11519744F);
        f_143  =  fma(f_134, f_142, 0.13611223F);
        f_144  =  fma(f_134, f_143, 0.1356205F);
        f_145  =  f_132 * -0.5F;
        f_146  =  f_145 * f_132;
        f_147  =  exp(f_146);
        f_148  =  f_147 * f_134;
        f_149  =  f_144 * f_148;
        f_150  =  f_149 * f_115;
        i_151  =  isless(f_115, 0.0F);
        if(i_151 == 1)
        {
          // BLOCK 28
          f_130  =  f_150;
        }  // B27
        else
        {
          // BLOCK 29
          f_152  =  f_115 - f_150;
          f_130  =  f_152;
        }  // B27
      }  // B26
      else
      {
        // BLOCK 30
        b_153  =  i_124 == 3;
        if(b_153)
        {
          // BLOCK 31
          f_154  =  f_115 * -1.702F;
          f_155  =  exp(f_154);
          f_156  =  f_155 + 1.0F;
          f_157  =  f_115 / f_156;
          f_130  =  f_157;
        }  // B30
        else
        {
          // BLOCK 32
          f_130  =  f_115;
        }  // B30
      }  // B26
    }  // B24
    // BLOCK 33 MERGES [25 28 32 31 29 ]
    i_158  =  i_113 + i_21;
    i_159  =  i_158 * i_98;
    i_160  =  i_159 + i_27;
    i_161  =  i_98 * i_112;
    i_162  =  i_160 - i_161;
    b_163  =  i_102 < 0;
    if(b_163)
    {
      // BLOCK 34
      f_164  =  f_130;
    }  // B33
    else
    {
      // BLOCK 35
      i_165  =  i_162 + i_102;
      l_166  =  (long) i_165;
      l_167  =  l_166 << 2;
      ul_168  =  ul_0 + l_167;
      f_169  =  *((__global float *) ul_168);
      f_170  =  f_169 + f_130;
      f_164  =  f_170;
    }  // B33
    // BLOCK 36 MERGES [34 35 ]
    ul_171  =  ul_3 + 16L;
    i_172  =  *((__global int *) ul_171);
    i_173  =  i_172 + i_162;
    l_174  =  (long) i_173;
    l_175  =  l_174 << 2;
    ul_176  =  ul_0 + l_175;
    *((__global float *) ul_176)  =  f_164;
  }  // B0
  else
  {
    // BLOCK 37
  }  // B0
  // BLOCK 38 MERGES [37 36 ]
  return;
}  //  kernel
