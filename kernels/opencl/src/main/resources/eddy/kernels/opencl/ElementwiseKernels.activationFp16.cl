// ElementwiseKernels.activationFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void activationFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_105, b_17, b_21, b_27, b_28, b_31, b_38, b_44, b_5, b_66;
  float f_100, f_101, f_19, f_23, f_24, f_25, f_26, f_29, f_30, f_32, f_33, f_39, f_40, f_41, f_42, f_43, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_65, f_67, f_68, f_69, f_70, f_71, f_72, f_75, f_77, f_79, f_82, f_84, f_87, f_89, f_92, f_94, f_97;
  int i_102, i_103, i_104, i_106, i_107, i_108, i_109, i_110, i_111, i_112, i_113, i_13, i_14, i_15, i_16, i_18, i_20, i_22, i_3, i_35, i_37, i_4, i_64, i_7, i_73, i_74, i_76, i_78, i_8, i_80, i_81, i_83, i_85, i_86, i_88, i_90, i_91, i_93, i_95, i_96, i_98, i_99;
  long l_10, l_114, l_115, l_9;
  short sh_117, sh_12;
  ulong ul_0, ul_1, ul_11, ul_116, ul_2, ul_34, ul_36, ul_6;

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
    ul_6  =  ul_1 + 4L;
    i_7  =  *((__global int *) ul_6);
    i_8  =  i_7 + i_4;
    l_9  =  (long) i_8;
    l_10  =  l_9 << 1;
    ul_11  =  ul_0 + l_10;
    sh_12  =  *((__global short *) ul_11);
    i_13  =  (int) sh_12;
    i_14  =  i_13 & 1023;
    i_15  =  i_13 >> 10;
    i_16  =  i_15 & 31;
    b_17  =  (i_15 & 31) == 0;
    if(b_17)
    {
      // BLOCK 2
      i_18  =  i_14;
      f_19  =  5.9604645E-8F;
    }  // B1
    else
    {
      // BLOCK 3
      i_20  =  i_14 + 1024;
      b_21  =  i_16 == 31;
      if(b_21)
      {
        // BLOCK 4
        i_18  =  i_20;
        f_19  =  1.7014118E38F;
      }  // B3
      else
      {
        // BLOCK 5
        i_22  =  1 << i_16;
        f_23  =  (float) i_22;
        f_24  =  f_23 * 2.9802322E-8F;
        i_18  =  i_20;
        f_19  =  f_24;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    f_25  =  (float) i_18;
    f_26  =  f_19 * f_25;
    b_27  =  i_16 == 31;
    if(b_27)
    {
      // BLOCK 7
      b_28  =  i_18 >= 0 && i_18 < 1025;
      if(b_28)
      {
        // BLOCK 8
        f_29  =  f_26;
      }  // B7
      else
      {
        // BLOCK 9
        f_30  =  f_26 * 0.0F;
        f_29  =  f_30;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_29  =  f_26;
    }  // B6
    // BLOCK 11 MERGES [10 8 9 ]
    b_31  =  (i_13 & 32768) == 0;
    if(b_31)
    {
      // BLOCK 12
      f_32  =  f_29;
    }  // B11
    else
    {
      // BLOCK 13
      f_33  =  -f_29;
      f_32  =  f_33;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_34  =  ul_1 + 8L;
    i_35  =  *((__global int *) ul_34);
    ul_36  =  ul_1 + 16L;
    i_37  =  *((__global int *) ul_36);
    b_38  =  i_37 == 1;
    if(b_38)
    {
      // BLOCK 15
      f_39  =  -f_32;
      f_40  =  exp(f_39);
      f_41  =  f_40 + 1.0F;
      f_42  =  f_32 / f_41;
      f_43  =  f_42;
    }  // B14
    else
    {
      // BLOCK 16
      b_44  =  i_37 == 2;
      if(b_44)
      {
        // BLOCK 17
        f_45  =  fabs(f_32);
        f_46  =  fma(f_45, 0.34F, 1.0F);
        f_47  =  1.0F / f_46;
        f_48  =  fma(f_47, -0.026121028F, 0.13950191F);
        f_49  =  f_48 * f_47;
        f_50  =  f_49 - 0.2731372F;
        f_51  =  fma(f_47, f_50, 0.20218718F);
        f_52  =  f_51 * f_47;
        f_53  =  f_52 - 0.044721164F;
        f_54  =  fma(f_47, f_53, 0.115360156F);
        f_55  =  fma(f_47, f_54, 0.11519744F);
        f_56  =  fma(f_47, f_55, 0.13611223F);
        f_57  =  fma(f_47, f_56, 0.1356205F);
        f_58  =  f_45 * -0.5F;
        f_59  =  f_58 * f_45;
        f_60  =  exp(f_59);
        f_61  =  f_60 * f_47;
        f_62  =  f_57 * f_61;
        f_63  =  f_62 * f_32;
        i_64  =  isless(f_32, 0.0F);
        if(i_64 == 1)
        {
          // BLOCK 18
          f_43  =  f_63;
        }  // B17
        else
        {
          // BLOCK 19
          f_65  =  f_32 - f_63;
          f_43  =  f_65;
        }  // B17
      }  // B16
      else
      {
        // BLOCK 20
        b_66  =  i_37 == 3;
        if(b_66)
        {
          // BLOCK 21
          f_67  =  f_32 * -1.702F;
          f_68  =  exp(f_67);
          f_69  =  f_68 + 1.0F;
          f_70  =  f_32 / f_69;
          f_43  =  f_70;
        }  // B20
        else
        {
          // BLOCK 22
          f_43  =  f_32;
        }  // B20
      }  // B16
    }  // B14
    // BLOCK 23 MERGES [15 18 22 21 19 ]
    f_71  =  fabs(f_43);
    f_72  =  f_71 * 1.6777216E7F;
    i_73  =  isless(f_72, 1.0992432E12F);
    if(i_73 == 1)
    {
      // BLOCK 24
      i_74  =  isless(f_72, 6.7108864E7F);
      if(i_74 == 1)
      {
        // BLOCK 25
        f_75  =  f_72;
        i_76  =  0;
      }  // B24
      else
      {
        // BLOCK 26
        f_77  =  f_72 * 1.5258789E-5F;
        f_75  =  f_77;
        i_76  =  16;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_78  =  isless(f_75, 262144.0F);
      if(i_78 == 1)
      {
        // BLOCK 28
        f_79  =  f_75;
        i_80  =  i_76;
      }  // B27
      else
      {
        // BLOCK 29
        i_81  =  i_76 + 8;
        f_82  =  f_75 * 0.00390625F;
        f_79  =  f_82;
        i_80  =  i_81;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      i_83  =  isless(f_79, 16384.0F);
      if(i_83 == 1)
      {
        // BLOCK 31
        f_84  =  f_79;
        i_85  =  i_80;
      }  // B30
      else
      {
        // BLOCK 32
        i_86  =  i_80 + 4;
        f_87  =  f_79 * 0.0625F;
        f_84  =  f_87;
        i_85  =  i_86;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      i_88  =  isless(f_84, 4096.0F);
      if(i_88 == 1)
      {
        // BLOCK 34
        f_89  =  f_84;
        i_90  =  i_85;
      }  // B33
      else
      {
        // BLOCK 35
        i_91  =  i_85 + 2;
        f_92  =  f_84 * 0.25F;
        f_89  =  f_92;
        i_90  =  i_91;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      i_93  =  isless(f_89, 2048.0F);
      if(i_93 == 1)
      {
        // BLOCK 37
        f_94  =  f_89;
        i_95  =  i_90;
      }  // B36
      else
      {
        // BLOCK 38
        i_96  =  i_90 + 1;
        f_97  =  f_89 * 0.5F;
        f_94  =  f_97;
        i_95  =  i_96;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      i_98  =  isnan(f_94)? 0 : (int) f_94;
      i_99  =  i_98 + 1;
      f_100  =  (float) i_98;
      f_101  =  f_94 - f_100;
      i_102  =  isless(0.5F, f_101);
      if(i_102 == 1)
      {
        // BLOCK 40
        i_103  =  i_99;
      }  // B39
      else
      {
        // BLOCK 41
        i_104  =  isequal(f_101, 0.5F);
        if(i_104 == 1)
        {
          // BLOCK 42
          b_105  =  (i_98 & 1) == 0;
          if(b_105)
          {
            // BLOCK 43
            i_103  =  i_98;
          }  // B42
          else
          {
            // BLOCK 44
            i_103  =  i_99;
          }  // B42
        }  // B41
        else
        {
          // BLOCK 45
          i_103  =  i_98;
        }  // B41
      }  // B39
      // BLOCK 46 MERGES [45 43 40 44 ]
      i_106  =  i_95 << 10;
      i_107  =  i_103 + i_106;
      i_108  =  i_107;
    }  // B23
    else
    {
      // BLOCK 47
      i_109  =  (0.0F < f_72) ? 31744 : 32256;
      i_108  =  i_109;
    }  // B23
    // BLOCK 48 MERGES [46 47 ]
    i_110  =  isless(f_43, 0.0F);
    if(i_110 == 1)
    {
      // BLOCK 49
      i_111  =  i_108 | 32768;
      i_112  =  i_111;
    }  // B48
    else
    {
      // BLOCK 50
      i_112  =  i_108;
    }  // B48
    // BLOCK 51 MERGES [49 50 ]
    i_113  =  i_35 + i_4;
    l_114  =  (long) i_113;
    l_115  =  l_114 << 1;
    ul_116  =  ul_0 + l_115;
    sh_117  =  (short) i_112;
    *((__global short *) ul_116)  =  sh_117;
  }  // B0
  else
  {
    // BLOCK 52
  }  // B0
  // BLOCK 53 MERGES [52 51 ]
  return;
}  //  kernel
