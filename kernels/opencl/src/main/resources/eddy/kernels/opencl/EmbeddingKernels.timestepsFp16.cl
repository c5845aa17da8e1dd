// EmbeddingKernels.timestepsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 e9499acfa3a7f96daa6fe7bfdc6adc977d07dae8fed3b11c024b05000d9a013e
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

__kernel void timestepsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *constants, __global uchar *params)
{
  bool b_120, b_31, b_69, b_7;
  float f_102, f_104, f_107, f_109, f_112, f_115, f_116, f_17, f_26, f_33, f_34, f_35, f_36, f_39, f_41, f_43, f_46, f_48, f_51, f_53, f_56, f_58, f_61, f_64, f_65, f_85, f_86, f_87, f_90, f_92, f_94, f_97, f_99;
  int i_100, i_101, i_103, i_105, i_106, i_108, i_11, i_110, i_111, i_113, i_114, i_117, i_118, i_119, i_12, i_121, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_13, i_130, i_19, i_20, i_21, i_22, i_28, i_30, i_32, i_37, i_38, i_40, i_42, i_44, i_45, i_47, i_49, i_5, i_50, i_52, i_54, i_55, i_57, i_59, i_6, i_60, i_62, i_63, i_66, i_67, i_68, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_88, i_89, i_9, i_91, i_93, i_95, i_96, i_98;
  long l_131, l_132, l_14, l_15, l_23, l_24, l_81, l_82;
  short sh_134, sh_84;
  ulong ul_0, ul_1, ul_10, ul_133, ul_16, ul_18, ul_2, ul_25, ul_27, ul_29, ul_3, ul_4, ul_8, ul_83;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) constants;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    ul_8  =  ul_3 + 12L;
    i_9  =  *((__global int *) ul_8);
    ul_10  =  ul_3 + 4L;
    i_11  =  *((__global int *) ul_10);
    i_12  =  i_6 / i_9;
    i_13  =  i_12 + i_11;
    l_14  =  (long) i_13;
    l_15  =  l_14 << 2;
    ul_16  =  ul_1 + l_15;
    f_17  =  *((__global float *) ul_16);
    ul_18  =  ul_3 + 16L;
    i_19  =  *((__global int *) ul_18);
    i_20  =  i_9 * i_12;
    i_21  =  i_6 - i_20;
    i_22  =  i_21 + i_19;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 2;
    ul_25  =  ul_2 + l_24;
    f_26  =  *((__global float *) ul_25);
    ul_27  =  ul_3 + 8L;
    i_28  =  *((__global int *) ul_27);
    ul_29  =  ul_3 + 20L;
    i_30  =  *((__global int *) ul_29);
    b_31  =  i_30 == 0;
    if(b_31)
    {
      // BLOCK 2
      i_32  =  0;
    }  // B1
    else
    {
      // BLOCK 3
      i_32  =  i_9;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    f_33  =  f_17 * f_26;
    f_34  =  sin(f_33);
    f_35  =  fabs(f_34);
    f_36  =  f_35 * 1.6777216E7F;
    i_37  =  isless(f_36, 1.0992432E12F);
    if(i_37 == 1)
    {
      // BLOCK 5
      i_38  =  isless(f_36, 6.7108864E7F);
      if(i_38 == 1)
      {
        // BLOCK 6
        f_39  =  f_36;
        i_40  =  0;
      }  // B5
      else
      {
        // BLOCK 7
        f_41  =  f_36 * 1.5258789E-5F;
        f_39  =  f_41;
        i_40  =  16;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      i_42  =  isless(f_39, 262144.0F);
      if(i_42 == 1)
      {
        // BLOCK 9
        f_43  =  f_39;
        i_44  =  i_40;
      }  // B8
      else
      {
        // BLOCK 10
        i_45  =  i_40 + 8;
        f_46  =  f_39 * 0.00390625F;
        f_43  =  f_46;
        i_44  =  i_45;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_47  =  isless(f_43, 16384.0F);
      if(i_47 == 1)
      {
        // BLOCK 12
        f_48  =  f_43;
        i_49  =  i_44;
      }  // B11
      else
      {
        // BLOCK 13
        i_50  =  i_44 + 4;
        f_51  =  f_43 * 0.0625F;
        f_48  =  f_51;
        i_49  =  i_50;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_52  =  isless(f_48, 4096.0F);
      if(i_52 == 1)
      {
        // BLOCK 15
        f_53  =  f_48;
        i_54  =  i_49;
      }  // B14
      else
      {
        // BLOCK 16
        i_55  =  i_49 + 2;
        f_56  =  f_48 * 0.25F;
        f_53  =  f_56;
        i_54  =  i_55;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_57  =  isless(f_53, 2048.0F);
      if(i_57 == 1)
      {
        // BLOCK 18
        f_58  =  f_53;
        i_59  =  i_54;
      }  // B17
      else
      {
        // BLOCK 19
        i_60  =  i_54 + 1;
        f_61  =  f_53 * 0.5F;
        f_58  =  f_61;
        i_59  =  i_60;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      i_62  =  isnan(f_58)? 0 : (int) f_58;
      i_63  =  i_62 + 1;
      f_64  =  (float) i_62;
      f_65  =  f_58 - f_64;
      i_66  =  isless(0.5F, f_65);
      if(i_66 == 1)
      {
        // BLOCK 21
        i_67  =  i_63;
      }  // B20
      else
      {
        // BLOCK 22
        i_68  =  isequal(f_65, 0.5F);
        if(i_68 == 1)
        {
          // BLOCK 23
          b_69  =  (i_62 & 1) == 0;
          if(b_69)
          {
            // BLOCK 24
            i_67  =  i_62;
          }  // B23
          else
          {
            // BLOCK 25
            i_67  =  i_63;
          }  // B23
        }  // B22
        else
        {
          // BLOCK 26
          i_67  =  i_62;
        }  // B22
      }  // B20
      // BLOCK 27 MERGES [26 24 21 25 ]
      i_70  =  i_59 << 10;
      i_71  =  i_67 + i_70;
      i_72  =  i_71;
    }  // B4
    else
    {
      // BLOCK 28
      i_73  =  (0.0F < f_36) ? 31744 : 32256;
      i_72  =  i_73;
    }  // B4
    // BLOCK 29 MERGES [27 28 ]
    i_74  =  isless(f_34, 0.0F);
    if(i_74 == 1)
    {
      // BLOCK 30
      i_75  =  i_72 | 32768;
      i_76  =  i_75;
    }  // B29
    else
    {
      // BLOCK 31
      i_76  =  i_72;
    }  // B29
    // BLOCK 32 MERGES [30 31 ]
    i_77  =  i_20 << 1;
    i_78  =  i_28 + i_77;
    i_79  =  i_78 + i_32;
    i_80  =  i_79 + i_21;
    l_81  =  (long) i_80;
    l_82  =  l_81 << 1;
    ul_83  =  ul_0 + l_82;
    sh_84  =  (short) i_76;
    *((__global short *) ul_83)  =  sh_84;
    f_85  =  cos(f_33);
    f_86  =  fabs(f_85);
    f_87  =  f_86 * 1.6777216E7F;
    i_88  =  isless(f_87, 1.0992432E12F);
    if(i_88 == 1)
    {
      // BLOCK 33
      i_89  =  isless(f_87, 6.7108864E7F);
      if(i_89 == 1)
      {
        // BLOCK 34
        f_90  =  f_87;
        i_91  =  0;
      }  // B33
      else
      {
        // BLOCK 35
        f_92  =  f_87 * 1.5258789E-5F;
        f_90  =  f_92;
        i_91  =  16;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      i_93  =  isless(f_90, 262144.0F);
      if(i_93 == 1)
      {
        // BLOCK 37
        f_94  =  f_90;
        i_95  =  i_91;
      }  // B36
      else
      {
        // BLOCK 38
        i_96  =  i_91 + 8;
        f_97  =  f_90 * 0.00390625F;
        f_94  =  f_97;
        i_95  =  i_96;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      i_98  =  isless(f_94, 16384.0F);
      if(i_98 == 1)
      {
        // BLOCK 40
        f_99  =  f_94;
        i_100  =  i_95;
      }  // B39
      else
      {
        // BLOCK 41
        i_101  =  i_95 + 4;
        f_102  =  f_94 * 0.0625F;
        f_99  =  f_102;
        i_100  =  i_101;
      }  // B39
      // BLOCK 42 MERGES [40 41 ]
      i_103  =  isless(f_99, 4096.0F);
      if(i_103 == 1)
      {
        // BLOCK 43
        f_104  =  f_99;
        i_105  =  i_100;
      }  // B42
      else
      {
        // BLOCK 44
        i_106  =  i_100 + 2;
        f_107  =  f_99 * 0.25F;
        f_104  =  f_107;
        i_105  =  i_106;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      i_108  =  isless(f_104, 2048.0F);
      if(i_108 == 1)
      {
        // BLOCK 46
        f_109  =  f_104;
        i_110  =  i_105;
      }  // B45
      else
      {
        // BLOCK 47
        i_111  =  i_105 + 1;
        f_112  =  f_104 * 0.5F;
        f_109  =  f_112;
        i_110  =  i_111;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      i_113  =  isnan(f_109)? 0 : (int) f_109;
      i_114  =  i_113 + 1;
      f_115  =  (float) i_113;
      f_116  =  f_109 - f_115;
      i_117  =  isless(0.5F, f_116);
      if(i_117 == 1)
      {
        // BLOCK 49
        i_118  =  i_114;
      }  // B48
      else
      {
        // BLOCK 50
        i_119  =  isequal(f_116, 0.5F);
        if(i_119 == 1)
        {
          // BLOCK 51
          b_120  =  (i_113 & 1) == 0;
          if(b_120)
          {
            // BLOCK 52
            i_118  =  i_113;
          }  // B51
          else
          {
            // BLOCK 53
            i_118  =  i_114;
          }  // B51
        }  // B50
        else
        {
          // BLOCK 54
          i_118  =  i_113;
        }  // B50
      }  // B48
      // BLOCK 55 MERGES [54 52 49 53 ]
      i_121  =  i_110 << 10;
      i_122  =  i_118 + i_121;
      i_123  =  i_122;
    }  // B32
    else
    {
      // BLOCK 56
      i_124  =  (0.0F < f_87) ? 31744 : 32256;
      i_123  =  i_124;
    }  // B32
    // BLOCK 57 MERGES [55 56 ]
    i_125  =  isless(f_85, 0.0F);
    if(i_125 == 1)
    {
      // BLOCK 58
      i_126  =  i_123 | 32768;
      i_127  =  i_126;
    }  // B57
    else
    {
      // BLOCK 59
      i_127  =  i_123;
    }  // B57
    // BLOCK 60 MERGES [58 59 ]
    i_128  =  i_78 + i_9;
    i_129  =  i_128 - i_32;
    i_130  =  i_129 + i_21;
    l_131  =  (long) i_130;
    l_132  =  l_131 << 1;
    ul_133  =  ul_0 + l_132;
    sh_134  =  (short) i_127;
    *((__global short *) ul_133)  =  sh_134;
  }  // B0
  else
  {
    // BLOCK 61
  }  // B0
  // BLOCK 62 MERGES [61 60 ]
  return;
}  //  kernel
