// MatmulKernels.vectorsHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void vectorsHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_108, b_119, b_125, b_147, b_157, b_19, b_38, b_42, b_48, b_49, b_52, b_66, b_67, b_99;
  float f_100, f_104, f_105, f_109, f_115, f_116, f_120, f_121, f_122, f_123, f_124, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_146, f_148, f_149, f_150, f_151, f_158, f_163, f_164, f_26, f_40, f_44, f_45, f_46, f_47, f_50, f_51, f_53, f_54, f_60, f_61, f_63, f_68, f_70, f_72, f_74, f_76, f_78, f_80, f_82, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98;
  int i_10, i_106, i_107, i_110, i_111, i_118, i_12, i_13, i_14, i_145, i_15, i_152, i_153, i_154, i_155, i_156, i_159, i_16, i_166, i_167, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_36, i_37, i_39, i_41, i_43, i_55, i_56, i_6, i_62, i_64, i_65, i_69, i_71, i_73, i_75, i_77, i_79, i_8, i_81, i_83, i_84, i_86, i_88, i_90;
  long l_101, l_102, l_112, l_113, l_160, l_161, l_168, l_169, l_30, l_31, l_57, l_58;
  short sh_33;
  ulong ul_0, ul_1, ul_103, ul_11, ul_114, ul_117, ul_162, ul_165, ul_170, ul_2, ul_3, ul_32, ul_5, ul_59, ul_7, ul_85, ul_87, ul_89, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __local float adf_4[256];
  ul_5  =  ul_3 + 0L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 4L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_3 + 44L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_3 + 12L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  get_group_id(1);
  i_18  =  get_local_id(1);
  b_19  =  i_16 < i_6;
  if(b_19)
  {
    // BLOCK 1
    i_20  =  i_10 + -1;
    i_21  =  i_17 / i_8;
    i_22  =  i_20 * i_21;
    i_23  =  i_22 * i_8;
    i_24  =  i_23 + i_12;
    i_25  =  i_24 + i_17;
    // BLOCK 2 MERGES [1 16 ]
    f_26  =  0.0F;
    i_27  =  i_18;
    for(;i_27 < i_10;)
    {
      // BLOCK 3
      i_28  =  i_27 * i_6;
      i_29  =  i_28 + i_16;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 1;
      ul_32  =  ul_1 + l_31;
      sh_33  =  *((__global short *) ul_32);
      i_34  =  (int) sh_33;
      i_35  =  i_34 & 1023;
      i_36  =  i_34 >> 10;
      i_37  =  i_36 & 31;
      b_38  =  (i_36 & 31) == 0;
      if(b_38)
      {
        // BLOCK 4
        i_39  =  i_35;
        f_40  =  5.9604645E-8F;
      }  // B3
      else
      {
        // BLOCK 5
        i_41  =  i_35 + 1024;
        b_42  =  i_37 == 31;
        if(b_42)
        {
          // BLOCK 6
          i_39  =  i_41;
          f_40  =  1.7014118E38F;
        }  // B5
        else
        {
          // BLOCK 7
          i_43  =  1 << i_37;
          f_44  =  (float) i_43;
          f_45  =  f_44 * 2.9802322E-8F;
          i_39  =  i_41;
          f_40  =  f_45;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      f_46  =  (float) i_39;
      f_47  =  f_40 * f_46;
      b_48  =  i_37 == 31;
      if(b_48)
      {
        // BLOCK 9
        b_49  =  i_39 >= 0 && i_39 < 1025;
        if(b_49)
        {
          // BLOCK 10
          f_50  =  f_47;
        }  // B9
        else
        {
          // BLOCK 11
          f_51  =  f_47 * 0.0F;
          f_50  =  f_51;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 12
        f_50  =  f_47;
      }  // B8
      // BLOCK 13 MERGES [12 10 11 ]
      b_52  =  (i_34 & 32768) == 0;
      if(b_52)
      {
        // BLOCK 14
        f_53  =  f_50;
      }  // B13
      else
      {
        // BLOCK 15
        f_54  =  -f_50;
        f_53  =  f_54;
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      i_55  =  i_27 * i_8;
      i_56  =  i_25 + i_55;
      l_57  =  (long) i_56;
      l_58  =  l_57 << 2;
      ul_59  =  ul_0 + l_58;
      f_60  =  *((__global float *) ul_59);
      f_61  =  fma(f_53, f_60, f_26);
      i_62  =  i_27 + 8;
      f_26  =  f_61;
      i_27  =  i_62;
    }  // B2
    // BLOCK 17
    f_63  =  f_26;
  }  // B0
  else
  {
    // BLOCK 18
    f_63  =  0.0F;
  }  // B0
  // BLOCK 19 MERGES [18 17 ]
  i_64  =  i_18 << 5;
  i_65  =  i_64 + i_15;
  adf_4[i_65]  =  f_63;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_66  =  i_18 == 0;
  if(b_66)
  {
    // BLOCK 20
    b_67  =  i_16 < i_6;
    if(b_67)
    {
      // BLOCK 21
      f_68  =  adf_4[i_15];
      i_69  =  i_15 + 32;
      f_70  =  adf_4[i_69];
      i_71  =  i_15 + 64;
      f_72  =  adf_4[i_71];
      i_73  =  i_15 + 96;
      f_74  =  adf_4[i_73];
      i_75  =  i_15 + 128;
      f_76  =  adf_4[i_75];
      i_77  =  i_15 + 160;
      f_78  =  adf_4[i_77];
      i_79  =  i_15 + 192;
      f_80  =  adf_4[i_79];
      i_81  =  i_15 + 224;
      f_82  =  adf_4[i_81];
      i_83  =  *((__global int *) ul_5);
      i_84  =  *((__global int *) ul_7);
      ul_85  =  ul_3 + 24L;
      i_86  =  *((__global int *) ul_85);
      ul_87  =  ul_3 + 32L;
      i_88  =  *((__global int *) ul_87);
      ul_89  =  ul_3 + 20L;
      i_90  =  *((__global int *) ul_89);
      f_91  =  f_68 + 0.0F;
      f_92  =  f_91 + f_70;
      f_93  =  f_92 + f_72;
      f_94  =  f_93 + f_74;
      f_95  =  f_94 + f_76;
      f_96  =  f_95 + f_78;
      f_97  =  f_96 + f_80;
      f_98  =  f_97 + f_82;
      b_99  =  i_90 == 0;
      if(b_99)
      {
        // BLOCK 22
        f_100  =  f_98;
      }  // B21
      else
      {
        // BLOCK 23
        l_101  =  (long) i_16;
        l_102  =  l_101 << 2;
        ul_103  =  ul_2 + l_102;
        f_104  =  *((__global float *) ul_103);
        f_105  =  f_104 + f_98;
        f_100  =  f_105;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_106  =  i_17 / i_84;
      i_107  =  i_83 * i_106;
      b_108  =  i_86 < 0;
      if(b_108)
      {
        // BLOCK 25
        f_109  =  f_100;
      }  // B24
      else
      {
        // BLOCK 26
        i_110  =  i_107 + i_86;
        i_111  =  i_110 + i_16;
        l_112  =  (long) i_111;
        l_113  =  l_112 << 2;
        ul_114  =  ul_0 + l_113;
        f_115  =  *((__global float *) ul_114);
        f_116  =  f_115 + f_100;
        f_109  =  f_116;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      ul_117  =  ul_3 + 28L;
      i_118  =  *((__global int *) ul_117);
      b_119  =  i_118 == 1;
      if(b_119)
      {
        // BLOCK 28
        f_120  =  -f_109;
        f_121  =  exp(f_120);
        f_122  =  f_121 + 1.0F;
        f_123  =  f_109 / f_122;
        f_124  =  f_123;
      }  // B27
      else
      {
        // BLOCK 29
        b_125  =  i_118 == 2;
        if(b_125)
        {
          // BLOCK 30
          f_126  =  fabs(f_109);
          f_127  =  fma(f_126, 0.34F, 1.0F);
          f_128  =  1.0F / f_127;
          f_129  =  fma(f_128, -0.026121028F, 0.13950191F);
          f_130  =  f_129 * f_128;
          f_131  =  f_130 - 0.2731372F;
          f_132  =  fma(f_128, f_131, 0.20218718F);
          f_133  =  f_132 * f_128;
          f_134  =  f_133 - 0.044721164F;
          f_135  =  fma(f_128, f_134, 0.115360156F);
          f_136  =  fma(f_128, f_135, 0.11519744F);
          f_137  =  fma(f_128, f_136, 0.13611223F);
          f_138  =  fma(f_128, f_137, 0.1356205F);
          f_139  =  f_126 * -0.5F;
          f_140  =  f_139 * f_126;
          f_141  =  exp(f_140);
          f_142  =  f_141 * f_128;
          f_143  =  f_138 * f_142;
          f_144  =  f_143 * f_109;
          i_145  =  isless(f_109, 0.0F);
          if(i_145 == 1)
          {
            // BLOCK 31
            f_124  =  f_144;
          }  // B30
          else
          {
            // BLOCK 32
            f_146  =  f_109 - f_144;
            f_124  =  f_146;
          }  // B30
        }  // B29
        else
        {
          // BLOCK 33
          b_147  =  i_118 == 3;
          if(b_147)
          {
            // BLOCK 34
            f_148  =  f_109 * -1.702F;
            f_149  =  exp(f_148);
            f_150  =  f_149 + 1.0F;
            f_151  =  f_109 / f_150;
            f_124  =  f_151;
          }  // B33
          else
          {
            // BLOCK 35
            f_124  =  f_109;
          }  // B33
        }  // B29
      }  // B27
      // BLOCK 36 MERGES [28 31 35 34 32 ]
      i_152  =  i_16 + i_107;
      i_153  =  i_152 * i_84;
      i_154  =  i_153 + i_17;
      i_155  =  i_84 * i_106;
      i_156  =  i_154 - i_155;
      b_157  =  i_88 < 0;
      if(b_157)
      {
        // BLOCK 37
        f_158  =  f_124;
      }  // B36
      else
      {
        // BLOCK 38
        i_159  =  i_156 + i_88;
        l_160  =  (long) i_159;
        l_161  =  l_160 << 2;
        ul_162  =  ul_0 + l_161;
        f_163  =  *((__global float *) ul_162);
        f_164  =  f_163 + f_124;
        f_158  =  f_164;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      ul_165  =  ul_3 + 16L;
      i_166  =  *((__global int *) ul_165);
      i_167  =  i_166 + i_156;
      l_168  =  (long) i_167;
      l_169  =  l_168 << 2;
      ul_170  =  ul_0 + l_169;
      *((__global float *) ul_170)  =  f_158;
    }  // B20
    else
    {
      // BLOCK 40
      return;
    }  // B20
  }  // B19
  else
  {
    // BLOCK 41
  }  // B19
  // BLOCK 42 MERGES [41 40 39 ]
  return;
}  //  kernel
