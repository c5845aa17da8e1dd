// MatmulKernels.vectorsHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void vectorsHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_103, b_113, b_123, b_129, b_151, b_160, b_19, b_38, b_42, b_48, b_49, b_52, b_66, b_67;
  float f_100, f_101, f_102, f_104, f_108, f_109, f_114, f_119, f_120, f_124, f_125, f_126, f_127, f_128, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_150, f_152, f_153, f_154, f_155, f_161, f_166, f_167, f_26, f_40, f_44, f_45, f_46, f_47, f_50, f_51, f_53, f_54, f_60, f_61, f_63, f_68, f_70, f_72, f_74, f_76, f_78, f_80, f_82, f_95, f_96, f_97, f_98, f_99;
  int i_10, i_110, i_111, i_112, i_115, i_12, i_122, i_13, i_14, i_149, i_15, i_156, i_157, i_158, i_159, i_16, i_162, i_169, i_17, i_170, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_36, i_37, i_39, i_41, i_43, i_55, i_56, i_6, i_62, i_64, i_65, i_69, i_71, i_73, i_75, i_77, i_79, i_8, i_81, i_84, i_85, i_87, i_89, i_91, i_93, i_94;
  long l_105, l_106, l_116, l_117, l_163, l_164, l_171, l_172, l_30, l_31, l_57, l_58;
  short sh_33;
  ulong ul_0, ul_1, ul_107, ul_11, ul_118, ul_121, ul_165, ul_168, ul_173, ul_2, ul_3, ul_32, ul_5, ul_59, ul_7, ul_83, ul_86, ul_88, ul_9, ul_90, ul_92;

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
      ul_83  =  ul_3 + 52L;
      i_84  =  *((__global int *) ul_83);
      i_85  =  *((__global int *) ul_7);
      ul_86  =  ul_3 + 48L;
      i_87  =  *((__global int *) ul_86);
      ul_88  =  ul_3 + 24L;
      i_89  =  *((__global int *) ul_88);
      ul_90  =  ul_3 + 32L;
      i_91  =  *((__global int *) ul_90);
      ul_92  =  ul_3 + 20L;
      i_93  =  *((__global int *) ul_92);
      i_94  =  i_84 + i_16;
      f_95  =  f_68 + 0.0F;
      f_96  =  f_95 + f_70;
      f_97  =  f_96 + f_72;
      f_98  =  f_97 + f_74;
      f_99  =  f_98 + f_76;
      f_100  =  f_99 + f_78;
      f_101  =  f_100 + f_80;
      f_102  =  f_101 + f_82;
      b_103  =  i_93 == 0;
      if(b_103)
      {
        // BLOCK 22
        f_104  =  f_102;
      }  // B21
      else
      {
        // BLOCK 23
        l_105  =  (long) i_94;
        l_106  =  l_105 << 2;
        ul_107  =  ul_2 + l_106;
        f_108  =  *((__global float *) ul_107);
        f_109  =  f_108 + f_102;
        f_104  =  f_109;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_110  =  i_17 / i_85;
      i_111  =  i_110 * i_87;
      i_112  =  i_111 + i_94;
      b_113  =  i_89 < 0;
      if(b_113)
      {
        // BLOCK 25
        f_114  =  f_104;
      }  // B24
      else
      {
        // BLOCK 26
        i_115  =  i_112 + i_89;
        l_116  =  (long) i_115;
        l_117  =  l_116 << 2;
        ul_118  =  ul_0 + l_117;
        f_119  =  *((__global float *) ul_118);
        f_120  =  f_119 + f_104;
        f_114  =  f_120;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      ul_121  =  ul_3 + 28L;
      i_122  =  *((__global int *) ul_121);
      b_123  =  i_122 == 1;
      if(b_123)
      {
        // BLOCK 28
        f_124  =  -f_114;
        f_125  =  exp(f_124);
        f_126  =  f_125 + 1.0F;
        f_127  =  f_114 / f_126;
        f_128  =  f_127;
      }  // B27
      else
      {
        // BLOCK 29
        b_129  =  i_122 == 2;
        if(b_129)
        {
          // BLOCK 30
          f_130  =  fabs(f_114);
          f_131  =  fma(f_130, 0.34F, 1.0F);
          f_132  =  1.0F / f_131;
          f_133  =  fma(f_132, -0.026121028F, 0.13950191F);
          f_134  =  f_133 * f_132;
          f_135  =  f_134 - 0.2731372F;
          f_136  =  fma(f_132, f_135, 0.20218718F);
          f_137  =  f_136 * f_132;
          f_138  =  f_137 - 0.044721164F;
          f_139  =  fma(f_132, f_138, 0.115360156F);
          f_140  =  fma(f_132, f_139, 0.11519744F);
          f_141  =  fma(f_132, f_140, 0.13611223F);
          f_142  =  fma(f_132, f_141, 0.1356205F);
          f_143  =  f_130 * -0.5F;
          f_144  =  f_143 * f_130;
          f_145  =  exp(f_144);
          f_146  =  f_145 * f_132;
          f_147  =  f_142 * f_146;
          f_148  =  f_147 * f_114;
          i_149  =  isless(f_114, 0.0F);
          if(i_149 == 1)
          {
            // BLOCK 31
            f_128  =  f_148;
          }  // B30
          else
          {
            // BLOCK 32
            f_150  =  f_114 - f_148;
            f_128  =  f_150;
          }  // B30
        }  // B29
        else
        {
          // BLOCK 33
          b_151  =  i_122 == 3;
          if(b_151)
          {
            // BLOCK 34
            f_152  =  f_114 * -1.702F;
            f_153  =  exp(f_152);
            f_154  =  f_153 + 1.0F;
            f_155  =  f_114 / f_154;
            f_128  =  f_155;
          }  // B33
          else
          {
            // BLOCK 35
            f_128  =  f_114;
          }  // B33
        }  // B29
      }  // B27
      // BLOCK 36 MERGES [28 31 35 34 32 ]
      i_156  =  i_112 * i_85;
      i_157  =  i_156 + i_17;
      i_158  =  i_85 * i_110;
      i_159  =  i_157 - i_158;
      b_160  =  i_91 < 0;
      if(b_160)
      {
        // BLOCK 37
        f_161  =  f_128;
      }  // B36
      else
      {
        // BLOCK 38
        i_162  =  i_159 + i_91;
        l_163  =  (long) i_162;
        l_164  =  l_163 << 2;
        ul_165  =  ul_0 + l_164;
        f_166  =  *((__global float *) ul_165);
        f_167  =  f_166 + f_128;
        f_161  =  f_167;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      ul_168  =  ul_3 + 16L;
      i_169  =  *((__global int *) ul_168);
      i_170  =  i_169 + i_159;
      l_171  =  (long) i_170;
      l_172  =  l_171 << 2;
      ul_173  =  ul_0 + l_172;
      *((__global float *) ul_173)  =  f_161;
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
