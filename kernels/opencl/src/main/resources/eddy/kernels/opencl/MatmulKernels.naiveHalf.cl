// MatmulKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_100, b_122, b_131, b_14, b_37, b_41, b_47, b_48, b_51, b_74, b_84, b_94;
  float f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_121, f_123, f_124, f_125, f_126, f_132, f_137, f_138, f_25, f_39, f_43, f_44, f_45, f_46, f_49, f_50, f_52, f_53, f_59, f_60, f_75, f_79, f_80, f_85, f_90, f_91, f_95, f_96, f_97, f_98, f_99;
  int i_11, i_12, i_120, i_127, i_128, i_129, i_13, i_130, i_133, i_140, i_141, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_35, i_36, i_38, i_40, i_42, i_5, i_54, i_55, i_61, i_63, i_64, i_66, i_68, i_7, i_70, i_72, i_73, i_81, i_82, i_83, i_86, i_9, i_93;
  long l_134, l_135, l_142, l_143, l_29, l_30, l_56, l_57, l_76, l_77, l_87, l_88;
  short sh_32;
  ulong ul_0, ul_1, ul_10, ul_136, ul_139, ul_144, ul_15, ul_2, ul_3, ul_31, ul_4, ul_58, ul_6, ul_62, ul_65, ul_67, ul_69, ul_71, ul_78, ul_8, ul_89, ul_92;

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
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    ul_15  =  ul_3 + 12L;
    i_16  =  *((__global int *) ul_15);
    i_17  =  i_7 * i_13;
    i_18  =  i_12 - i_17;
    i_19  =  i_11 + -1;
    i_20  =  i_18 / i_9;
    i_21  =  i_19 * i_20;
    i_22  =  i_21 * i_9;
    i_23  =  i_22 + i_16;
    i_24  =  i_23 + i_18;
    // BLOCK 2 MERGES [1 16 ]
    f_25  =  0.0F;
    i_26  =  0;
    for(;i_26 < i_11;)
    {
      // BLOCK 3
      i_27  =  i_26 * i_5;
      i_28  =  i_27 + i_13;
      l_29  =  (long) i_28;
      l_30  =  l_29 << 1;
      ul_31  =  ul_1 + l_30;
      sh_32  =  *((__global short *) ul_31);
      i_33  =  (int) sh_32;
      i_34  =  i_33 & 1023;
      i_35  =  i_33 >> 10;
      i_36  =  i_35 & 31;
      b_37  =  (i_35 & 31) == 0;
      if(b_37)
      {
        // BLOCK 4
        i_38  =  i_34;
        f_39  =  5.9604645E-8F;
      }  // B3
      else
      {
        // BLOCK 5
        i_40  =  i_34 + 1024;
        b_41  =  i_36 == 31;
        if(b_41)
        {
          // BLOCK 6
          i_38  =  i_40;
          f_39  =  1.7014118E38F;
        }  // B5
        else
        {
          // BLOCK 7
          i_42  =  1 << i_36;
          f_43  =  (float) i_42;
          f_44  =  f_43 * 2.9802322E-8F;
          i_38  =  i_40;
          f_39  =  f_44;
        }  // B5
      }  // B3
      // BLOCK 8 MERGES [4 6 7 ]
      f_45  =  (float) i_38;
      f_46  =  f_39 * f_45;
      b_47  =  i_36 == 31;
      if(b_47)
      {
        // BLOCK 9
        b_48  =  i_38 >= 0 && i_38 < 1025;
        if(b_48)
        {
          // BLOCK 10
          f_49  =  f_46;
        }  // B9
        else
        {
          // BLOCK 11
          f_50  =  f_46 * 0.0F;
          f_49  =  f_50;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 12
        f_49  =  f_46;
      }  // B8
      // BLOCK 13 MERGES [12 10 11 ]
      b_51  =  (i_33 & 32768) == 0;
      if(b_51)
      {
        // BLOCK 14
        f_52  =  f_49;
      }  // B13
      else
      {
        // BLOCK 15
        f_53  =  -f_49;
        f_52  =  f_53;
      }  // B13
      // BLOCK 16 MERGES [15 14 ]
      i_54  =  i_26 * i_9;
      i_55  =  i_24 + i_54;
      l_56  =  (long) i_55;
      l_57  =  l_56 << 2;
      ul_58  =  ul_0 + l_57;
      f_59  =  *((__global float *) ul_58);
      f_60  =  fma(f_52, f_59, f_25);
      i_61  =  i_26 + 1;
      f_25  =  f_60;
      i_26  =  i_61;
    }  // B2
    // BLOCK 17
    ul_62  =  ul_3 + 52L;
    i_63  =  *((__global int *) ul_62);
    i_64  =  *((__global int *) ul_8);
    ul_65  =  ul_3 + 48L;
    i_66  =  *((__global int *) ul_65);
    ul_67  =  ul_3 + 24L;
    i_68  =  *((__global int *) ul_67);
    ul_69  =  ul_3 + 32L;
    i_70  =  *((__global int *) ul_69);
    ul_71  =  ul_3 + 20L;
    i_72  =  *((__global int *) ul_71);
    i_73  =  i_63 + i_13;
    b_74  =  i_72 == 0;
    if(b_74)
    {
      // BLOCK 18
      f_75  =  f_25;
    }  // B17
    else
    {
      // BLOCK 19
      l_76  =  (long) i_73;
      l_77  =  l_76 << 2;
      ul_78  =  ul_2 + l_77;
      f_79  =  *((__global float *) ul_78);
      f_80  =  f_79 + f_25;
      f_75  =  f_80;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    i_81  =  i_18 / i_64;
    i_82  =  i_81 * i_66;
    i_83  =  i_82 + i_73;
    b_84  =  i_68 < 0;
    if(b_84)
    {
      // BLOCK 21
      f_85  =  f_75;
    }  // B20
    else
    {
      // BLOCK 22
      i_86  =  i_83 + i_68;
      l_87  =  (long) i_86;
      l_88  =  l_87 << 2;
      ul_89  =  ul_0 + l_88;
      f_90  =  *((__global float *) ul_89);
      f_91  =  f_90 + f_75;
      f_85  =  f_91;
    }  // B20
    // BLOCK 23 MERGES [21 22 ]
    ul_92  =  ul_3 + 28L;
    i_93  =  *((__global int *) ul_92);
    b_94  =  i_93 == 1;
    if(b_94)
    {
      // BLOCK 24
      f_95  =  -f_85;
      f_96  =  exp(f_95);
      f_97  =  f_96 + 1.0F;
      f_98  =  f_85 / f_97;
      f_99  =  f_98;
    }  // B23
    else
    {
      // BLOCK 25
      b_100  =  i_93 == 2;
      if(b_100)
      {
        // BLOCK 26
        f_101  =  fabs(f_85);
        f_102  =  fma(f_101, 0.34F, 1.0F);
        f_103  =  1.0F / f_102;
        f_104  =  fma(f_103, -0.026121028F, 0.13950191F);
        f_105  =  f_104 * f_103;
        f_106  =  f_105 - 0.2731372F;
        f_107  =  fma(f_103, f_106, 0.20218718F);
        f_108  =  f_107 * f_103;
        f_109  =  f_108 - 0.044721164F;
        f_110  =  fma(f_103, f_109, 0.115360156F);
        f_111  =  fma(f_103, f_110, 0.11519744F);
        f_112  =  fma(f_103, f_111, 0.13611223F);
        f_113  =  fma(f_103, f_112, 0.1356205F);
        f_114  =  f_101 * -0.5F;
        f_115  =  f_114 * f_101;
        f_116  =  exp(f_115);
        f_117  =  f_116 * f_103;
        f_118  =  f_113 * f_117;
        f_119  =  f_118 * f_85;
        i_120  =  isless(f_85, 0.0F);
        if(i_120 == 1)
        {
          // BLOCK 27
          f_99  =  f_119;
        }  // B26
        else
        {
          // BLOCK 28
          f_121  =  f_85 - f_119;
          f_99  =  f_121;
        }  // B26
      }  // B25
      else
      {
        // BLOCK 29
        b_122  =  i_93 == 3;
        if(b_122)
        {
          // BLOCK 30
          f_123  =  f_85 * -1.702F;
          f_124  =  exp(f_123);
          f_125  =  f_124 + 1.0F;
          f_126  =  f_85 / f_125;
          f_99  =  f_126;
        }  // B29
        else
        {
          // BLOCK 31
          f_99  =  f_85;
        }  // B29
      }  // B25
    }  // B23
    // BLOCK 32 MERGES [24 27 31 30 28 ]
    i_127  =  i_83 * i_64;
    i_128  =  i_127 + i_18;
    i_129  =  i_64 * i_81;
    i_130  =  i_128 - i_129;
    b_131  =  i_70 < 0;
    if(b_131)
    {
      // BLOCK 33
      f_132  =  f_99;
    }  // B32
    else
    {
      // BLOCK 34
      i_133  =  i_130 + i_70;
      l_134  =  (long) i_133;
      l_135  =  l_134 << 2;
      ul_136  =  ul_0 + l_135;
      f_137  =  *((__global float *) ul_136);
      f_138  =  f_137 + f_99;
      f_132  =  f_138;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    ul_139  =  ul_3 + 16L;
    i_140  =  *((__global int *) ul_139);
    i_141  =  i_140 + i_130;
    l_142  =  (long) i_141;
    l_143  =  l_142 << 2;
    ul_144  =  ul_0 + l_143;
    *((__global float *) ul_144)  =  f_132;
  }  // B0
  else
  {
    // BLOCK 36
  }  // B0
  // BLOCK 37 MERGES [36 35 ]
  return;
}  //  kernel
