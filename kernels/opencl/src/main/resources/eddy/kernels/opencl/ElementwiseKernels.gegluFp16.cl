// ElementwiseKernels.gegluFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/ElementwiseKernels.java sha256 be832311412043f6041c7b4665ea2f202894c84f916e35baddf4ca8c8ae4e26d
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

__kernel void gegluFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_124, b_22, b_26, b_32, b_33, b_36, b_48, b_5, b_52, b_58, b_59, b_62;
  float f_101, f_103, f_106, f_108, f_111, f_113, f_116, f_119, f_120, f_24, f_28, f_29, f_30, f_31, f_34, f_35, f_37, f_38, f_50, f_54, f_55, f_56, f_57, f_60, f_61, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_86, f_89, f_90, f_91, f_94, f_96, f_98;
  int i_10, i_100, i_102, i_104, i_105, i_107, i_109, i_11, i_110, i_112, i_114, i_115, i_117, i_118, i_12, i_121, i_122, i_123, i_125, i_126, i_127, i_128, i_129, i_13, i_130, i_131, i_132, i_18, i_19, i_20, i_21, i_23, i_25, i_27, i_3, i_39, i_4, i_44, i_45, i_46, i_47, i_49, i_51, i_53, i_7, i_84, i_88, i_9, i_92, i_93, i_95, i_97, i_99;
  long l_133, l_134, l_14, l_15, l_40, l_41;
  short sh_136, sh_17, sh_43;
  ulong ul_0, ul_1, ul_135, ul_16, ul_2, ul_42, ul_6, ul_8, ul_87;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 0L;
  i_3  =  *((__global int *) ul_2);
  i_4  =  get_global_id(0);
  b_5  =  i_4 < i_3;
  if(b_5)
  {
    // BLOCK 1
    ul_6  =  ul_1 + 20L;
    i_7  =  *((__global int *) ul_6);
    ul_8  =  ul_1 + 4L;
    i_9  =  *((__global int *) ul_8);
    i_10  =  i_4 / i_7;
    i_11  =  i_10 * i_7;
    i_12  =  i_11 + i_9;
    i_13  =  i_12 + i_4;
    l_14  =  (long) i_13;
    l_15  =  l_14 << 1;
    ul_16  =  ul_0 + l_15;
    sh_17  =  *((__global short *) ul_16);
    i_18  =  (int) sh_17;
    i_19  =  i_18 & 1023;
    i_20  =  i_18 >> 10;
    i_21  =  i_20 & 31;
    b_22  =  (i_20 & 31) == 0;
    if(b_22)
    {
      // BLOCK 2
      i_23  =  i_19;
      f_24  =  5.9604645E-8F;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  i_19 + 1024;
      b_26  =  i_21 == 31;
      if(b_26)
      {
        // BLOCK 4
        i_23  =  i_25;
        f_24  =  1.7014118E38F;
      }  // B3
      else
      {
        // BLOCK 5
        i_27  =  1 << i_21;
        f_28  =  (float) i_27;
        f_29  =  f_28 * 2.9802322E-8F;
        i_23  =  i_25;
        f_24  =  f_29;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    f_30  =  (float) i_23;
    f_31  =  f_24 * f_30;
    b_32  =  i_21 == 31;
    if(b_32)
    {
      // BLOCK 7
      b_33  =  i_23 >= 0 && i_23 < 1025;
      if(b_33)
      {
        // BLOCK 8
        f_34  =  f_31;
      }  // B7
      else
      {
        // BLOCK 9
        f_35  =  f_31 * 0.0F;
        f_34  =  f_35;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_34  =  f_31;
    }  // B6
    // BLOCK 11 MERGES [10 8 9 ]
    b_36  =  (i_18 & 32768) == 0;
    if(b_36)
    {
      // BLOCK 12
      f_37  =  f_34;
    }  // B11
    else
    {
      // BLOCK 13
      f_38  =  -f_34;
      f_37  =  f_38;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    i_39  =  i_13 + i_7;
    l_40  =  (long) i_39;
    l_41  =  l_40 << 1;
    ul_42  =  ul_0 + l_41;
    sh_43  =  *((__global short *) ul_42);
    i_44  =  (int) sh_43;
    i_45  =  i_44 & 1023;
    i_46  =  i_44 >> 10;
    i_47  =  i_46 & 31;
    b_48  =  (i_46 & 31) == 0;
    if(b_48)
    {
      // BLOCK 15
      i_49  =  i_45;
      f_50  =  5.9604645E-8F;
    }  // B14
    else
    {
      // BLOCK 16
      i_51  =  i_45 + 1024;
      b_52  =  i_47 == 31;
      if(b_52)
      {
        // BLOCK 17
        i_49  =  i_51;
        f_50  =  1.7014118E38F;
      }  // B16
      else
      {
        // BLOCK 18
        i_53  =  1 << i_47;
        f_54  =  (float) i_53;
        f_55  =  f_54 * 2.9802322E-8F;
        i_49  =  i_51;
        f_50  =  f_55;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [15 17 18 ]
    f_56  =  (float) i_49;
    f_57  =  f_50 * f_56;
    b_58  =  i_47 == 31;
    if(b_58)
    {
      // BLOCK 20
      b_59  =  i_49 >= 0 && i_49 < 1025;
      if(b_59)
      {
        // BLOCK 21
        f_60  =  f_57;
      }  // B20
      else
      {
        // BLOCK 22
        f_61  =  f_57 * 0.0F;
        f_60  =  f_61;
      }  // B20
    }  // B19
    else
    {
      // BLOCK 23
      f_60  =  f_57;
    }  // B19
    // BLOCK 24 MERGES [23 21 22 ]
    b_62  =  (i_44 & 32768) == 0;
    if(b_62)
    {
      // BLOCK 25
      f_63  =  f_60;
    }  // B24
    else
    {
      // BLOCK 26
      f_64  =  -f_60;
      f_63  =  f_64;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    f_65  =  fabs(f_63);
    f_66  =  fma(f_65, 0.34F, 1.0F);
    f_67  =  1.0F / f_66;
    f_68  =  fma(f_67, -0.026121028F, 0.13950191F);
    f_69  =  f_68 * f_67;
    f_70  =  f_69 - 0.2731372F;
    f_71  =  fma(f_67, f_70, 0.20218718F);
    f_72  =  f_71 * f_67;
    f_73  =  f_72 - 0.044721164F;
    f_74  =  fma(f_67, f_73, 0.115360156F);
    f_75  =  fma(f_67, f_74, 0.11519744F);
    f_76  =  fma(f_67, f_75, 0.13611223F);
    f_77  =  fma(f_67, f_76, 0.1356205F);
    f_78  =  f_65 * -0.5F;
    f_79  =  f_78 * f_65;
    f_80  =  exp(f_79);
    f_81  =  f_80 * f_67;
    f_82  =  f_77 * f_81;
    f_83  =  f_82 * f_63;
    i_84  =  isless(f_63, 0.0F);
    if(i_84 == 1)
    {
      // BLOCK 28
      f_85  =  f_83;
    }  // B27
    else
    {
      // BLOCK 29
      f_86  =  f_63 - f_83;
      f_85  =  f_86;
    }  // B27
    // BLOCK 30 MERGES [28 29 ]
    ul_87  =  ul_1 + 8L;
    i_88  =  *((__global int *) ul_87);
    f_89  =  f_37 * f_85;
    f_90  =  fabs(f_89);
    f_91  =  f_90 * 1.6777216E7F;
    i_92  =  isless(f_91, 1.0992432E12F);
    if(i_92 == 1)
    {
      // BLOCK 31
      i_93  =  isless(f_91, 6.7108864E7F);
      if(i_93 == 1)
      {
        // BLOCK 32
        f_94  =  f_91;
        i_95  =  0;
      }  // B31
      else
      {
        // BLOCK 33
        f_96  =  f_91 * 1.5258789E-5F;
        f_94  =  f_96;
        i_95  =  16;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_97  =  isless(f_94, 262144.0F);
      if(i_97 == 1)
      {
        // BLOCK 35
        f_98  =  f_94;
        i_99  =  i_95;
      }  // B34
      else
      {
        // BLOCK 36
        i_100  =  i_95 + 8;
        f_101  =  f_94 * 0.00390625F;
        f_98  =  f_101;
        i_99  =  i_100;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      i_102  =  isless(f_98, 16384.0F);
      if(i_102 == 1)
      {
        // BLOCK 38
        f_103  =  f_98;
        i_104  =  i_99;
      }  // B37
      else
      {
        // BLOCK 39
        i_105  =  i_99 + 4;
        f_106  =  f_98 * 0.0625F;
        f_103  =  f_106;
        i_104  =  i_105;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_107  =  isless(f_103, 4096.0F);
      if(i_107 == 1)
      {
        // BLOCK 41
        f_108  =  f_103;
        i_109  =  i_104;
      }  // B40
      else
      {
        // BLOCK 42
        i_110  =  i_104 + 2;
        f_111  =  f_103 * 0.25F;
        f_108  =  f_111;
        i_109  =  i_110;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_112  =  isless(f_108, 2048.0F);
      if(i_112 == 1)
      {
        // BLOCK 44
        f_113  =  f_108;
        i_114  =  i_109;
      }  // B43
      else
      {
        // BLOCK 45
        i_115  =  i_109 + 1;
        f_116  =  f_108 * 0.5F;
        f_113  =  f_116;
        i_114  =  i_115;
      }  // B43
      // BLOCK 46 MERGES [44 45 ]
      i_117  =  isnan(f_113)? 0 : (int) f_113;
      i_118  =  i_117 + 1;
      f_119  =  (float) i_117;
      f_120  =  f_113 - f_119;
      i_121  =  isless(0.5F, f_120);
      if(i_121 == 1)
      {
        // BLOCK 47
        i_122  =  i_118;
      }  // B46
      else
      {
        // BLOCK 48
        i_123  =  isequal(f_120, 0.5F);
        if(i_123 == 1)
        {
          // BLOCK 49
          b_124  =  (i_117 & 1) == 0;
          if(b_124)
          {
            // BLOCK 50
            i_122  =  i_117;
          }  // B49
          else
          {
            // BLOCK 51
            i_122  =  i_118;
          }  // B49
        }  // B48
        else
        {
          // BLOCK 52
          i_122  =  i_117;
        }  // B48
      }  // B46
      // BLOCK 53 MERGES [52 50 47 51 ]
      i_125  =  i_114 << 10;
      i_126  =  i_122 + i_125;
      i_127  =  i_126;
    }  // B30
    else
    {
      // BLOCK 54
      i_128  =  (0.0F < f_91) ? 31744 : 32256;
      i_127  =  i_128;
    }  // B30
    // BLOCK 55 MERGES [53 54 ]
    i_129  =  isless(f_89, 0.0F);
    if(i_129 == 1)
    {
      // BLOCK 56
      i_130  =  i_127 | 32768;
      i_131  =  i_130;
    }  // B55
    else
    {
      // BLOCK 57
      i_131  =  i_127;
    }  // B55
    // BLOCK 58 MERGES [56 57 ]
    i_132  =  i_88 + i_4;
    l_133  =  (long) i_132;
    l_134  =  l_133 << 1;
    ul_135  =  ul_0 + l_134;
    sh_136  =  (short) i_131;
    *((__global short *) ul_135)  =  sh_136;
  }  // B0
  else
  {
    // BLOCK 59
  }  // B0
  // BLOCK 60 MERGES [59 58 ]
  return;
}  //  kernel
