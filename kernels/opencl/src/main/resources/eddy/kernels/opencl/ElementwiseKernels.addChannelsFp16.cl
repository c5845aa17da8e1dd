// ElementwiseKernels.addChannelsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void addChannelsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_102, b_17, b_21, b_27, b_28, b_31, b_48, b_5, b_52, b_58, b_59, b_62;
  float f_19, f_23, f_24, f_25, f_26, f_29, f_30, f_32, f_33, f_50, f_54, f_55, f_56, f_57, f_60, f_61, f_63, f_64, f_67, f_68, f_69, f_72, f_74, f_76, f_79, f_81, f_84, f_86, f_89, f_91, f_94, f_97, f_98;
  int i_100, i_101, i_103, i_104, i_105, i_106, i_107, i_108, i_109, i_110, i_13, i_14, i_15, i_16, i_18, i_20, i_22, i_3, i_35, i_37, i_38, i_39, i_4, i_44, i_45, i_46, i_47, i_49, i_51, i_53, i_66, i_7, i_70, i_71, i_73, i_75, i_77, i_78, i_8, i_80, i_82, i_83, i_85, i_87, i_88, i_90, i_92, i_93, i_95, i_96, i_99;
  long l_10, l_111, l_112, l_40, l_41, l_9;
  short sh_114, sh_12, sh_43;
  ulong ul_0, ul_1, ul_11, ul_113, ul_2, ul_34, ul_36, ul_42, ul_6, ul_65;

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
    ul_34  =  ul_1 + 20L;
    i_35  =  *((__global int *) ul_34);
    ul_36  =  ul_1 + 12L;
    i_37  =  *((__global int *) ul_36);
    i_38  =  i_4 / i_35;
    i_39  =  i_38 + i_37;
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
    ul_65  =  ul_1 + 8L;
    i_66  =  *((__global int *) ul_65);
    f_67  =  f_32 + f_63;
    f_68  =  fabs(f_67);
    f_69  =  f_68 * 1.6777216E7F;
    i_70  =  isless(f_69, 1.0992432E12F);
    if(i_70 == 1)
    {
      // BLOCK 28
      i_71  =  isless(f_69, 6.7108864E7F);
      if(i_71 == 1)
      {
        // BLOCK 29
        f_72  =  f_69;
        i_73  =  0;
      }  // B28
      else
      {
        // BLOCK 30
        f_74  =  f_69 * 1.5258789E-5F;
        f_72  =  f_74;
        i_73  =  16;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_75  =  isless(f_72, 262144.0F);
      if(i_75 == 1)
      {
        // BLOCK 32
        f_76  =  f_72;
        i_77  =  i_73;
      }  // B31
      else
      {
        // BLOCK 33
        i_78  =  i_73 + 8;
        f_79  =  f_72 * 0.00390625F;
        f_76  =  f_79;
        i_77  =  i_78;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_80  =  isless(f_76, 16384.0F);
      if(i_80 == 1)
      {
        // BLOCK 35
        f_81  =  f_76;
        i_82  =  i_77;
      }  // B34
      else
      {
        // BLOCK 36
        i_83  =  i_77 + 4;
        f_84  =  f_76 * 0.0625F;
        f_81  =  f_84;
        i_82  =  i_83;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      i_85  =  isless(f_81, 4096.0F);
      if(i_85 == 1)
      {
        // BLOCK 38
        f_86  =  f_81;
        i_87  =  i_82;
      }  // B37
      else
      {
        // BLOCK 39
        i_88  =  i_82 + 2;
        f_89  =  f_81 * 0.25F;
        f_86  =  f_89;
        i_87  =  i_88;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_90  =  isless(f_86, 2048.0F);
      if(i_90 == 1)
      {
        // BLOCK 41
        f_91  =  f_86;
        i_92  =  i_87;
      }  // B40
      else
      {
        // BLOCK 42
        i_93  =  i_87 + 1;
        f_94  =  f_86 * 0.5F;
        f_91  =  f_94;
        i_92  =  i_93;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_95  =  isnan(f_91)? 0 : (int) f_91;
      i_96  =  i_95 + 1;
      f_97  =  (float) i_95;
      f_98  =  f_91 - f_97;
      i_99  =  isless(0.5F, f_98);
      if(i_99 == 1)
      {
        // BLOCK 44
        i_100  =  i_96;
      }  // B43
      else
      {
        // BLOCK 45
        i_101  =  isequal(f_98, 0.5F);
        if(i_101 == 1)
        {
          // BLOCK 46
          b_102  =  (i_95 & 1) == 0;
          if(b_102)
          {
            // BLOCK 47
            i_100  =  i_95;
          }  // B46
          else
          {
            // BLOCK 48
            i_100  =  i_96;
          }  // B46
        }  // B45
        else
        {
          // BLOCK 49
          i_100  =  i_95;
        }  // B45
      }  // B43
      // BLOCK 50 MERGES [49 47 44 48 ]
      i_103  =  i_92 << 10;
      i_104  =  i_100 + i_103;
      i_105  =  i_104;
    }  // B27
    else
    {
      // BLOCK 51
      i_106  =  (0.0F < f_69) ? 31744 : 32256;
      i_105  =  i_106;
    }  // B27
    // BLOCK 52 MERGES [50 51 ]
    i_107  =  isless(f_67, 0.0F);
    if(i_107 == 1)
    {
      // BLOCK 53
      i_108  =  i_105 | 32768;
      i_109  =  i_108;
    }  // B52
    else
    {
      // BLOCK 54
      i_109  =  i_105;
    }  // B52
    // BLOCK 55 MERGES [53 54 ]
    i_110  =  i_66 + i_4;
    l_111  =  (long) i_110;
    l_112  =  l_111 << 1;
    ul_113  =  ul_0 + l_112;
    sh_114  =  (short) i_109;
    *((__global short *) ul_113)  =  sh_114;
  }  // B0
  else
  {
    // BLOCK 56
  }  // B0
  // BLOCK 57 MERGES [56 55 ]
  return;
}  //  kernel
