// ElementwiseKernels.sumFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void sumFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_17, b_21, b_27, b_28, b_31, b_45, b_49, b_5, b_55, b_56, b_59, b_99;
  float f_19, f_23, f_24, f_25, f_26, f_29, f_30, f_32, f_33, f_47, f_51, f_52, f_53, f_54, f_57, f_58, f_60, f_61, f_64, f_65, f_66, f_69, f_71, f_73, f_76, f_78, f_81, f_83, f_86, f_88, f_91, f_94, f_95;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_107, i_13, i_14, i_15, i_16, i_18, i_20, i_22, i_3, i_35, i_36, i_4, i_41, i_42, i_43, i_44, i_46, i_48, i_50, i_63, i_67, i_68, i_7, i_70, i_72, i_74, i_75, i_77, i_79, i_8, i_80, i_82, i_84, i_85, i_87, i_89, i_90, i_92, i_93, i_96, i_97, i_98;
  long l_10, l_108, l_109, l_37, l_38, l_9;
  short sh_111, sh_12, sh_40;
  ulong ul_0, ul_1, ul_11, ul_110, ul_2, ul_34, ul_39, ul_6, ul_62;

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
    ul_34  =  ul_1 + 12L;
    i_35  =  *((__global int *) ul_34);
    i_36  =  i_35 + i_4;
    l_37  =  (long) i_36;
    l_38  =  l_37 << 1;
    ul_39  =  ul_0 + l_38;
    sh_40  =  *((__global short *) ul_39);
    i_41  =  (int) sh_40;
    i_42  =  i_41 & 1023;
    i_43  =  i_41 >> 10;
    i_44  =  i_43 & 31;
    b_45  =  (i_43 & 31) == 0;
    if(b_45)
    {
      // BLOCK 15
      i_46  =  i_42;
      f_47  =  5.9604645E-8F;
    }  // B14
    else
    {
      // BLOCK 16
      i_48  =  i_42 + 1024;
      b_49  =  i_44 == 31;
      if(b_49)
      {
        // BLOCK 17
        i_46  =  i_48;
        f_47  =  1.7014118E38F;
      }  // B16
      else
      {
        // BLOCK 18
        i_50  =  1 << i_44;
        f_51  =  (float) i_50;
        f_52  =  f_51 * 2.9802322E-8F;
        i_46  =  i_48;
        f_47  =  f_52;
      }  // B16
    }  // B14
    // BLOCK 19 MERGES [15 17 18 ]
    f_53  =  (float) i_46;
    f_54  =  f_47 * f_53;
    b_55  =  i_44 == 31;
    if(b_55)
    {
      // BLOCK 20
      b_56  =  i_46 >= 0 && i_46 < 1025;
      if(b_56)
      {
        // BLOCK 21
        f_57  =  f_54;
      }  // B20
      else
      {
        // BLOCK 22
        f_58  =  f_54 * 0.0F;
        f_57  =  f_58;
      }  // B20
    }  // B19
    else
    {
      // BLOCK 23
      f_57  =  f_54;
    }  // B19
    // BLOCK 24 MERGES [23 21 22 ]
    b_59  =  (i_41 & 32768) == 0;
    if(b_59)
    {
      // BLOCK 25
      f_60  =  f_57;
    }  // B24
    else
    {
      // BLOCK 26
      f_61  =  -f_57;
      f_60  =  f_61;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    ul_62  =  ul_1 + 8L;
    i_63  =  *((__global int *) ul_62);
    f_64  =  f_32 + f_60;
    f_65  =  fabs(f_64);
    f_66  =  f_65 * 1.6777216E7F;
    i_67  =  isless(f_66, 1.0992432E12F);
    if(i_67 == 1)
    {
      // BLOCK 28
      i_68  =  isless(f_66, 6.7108864E7F);
      if(i_68 == 1)
      {
        // BLOCK 29
        f_69  =  f_66;
        i_70  =  0;
      }  // B28
      else
      {
        // BLOCK 30
        f_71  =  f_66 * 1.5258789E-5F;
        f_69  =  f_71;
        i_70  =  16;
      }  // B28
      // BLOCK 31 MERGES [29 30 ]
      i_72  =  isless(f_69, 262144.0F);
      if(i_72 == 1)
      {
        // BLOCK 32
        f_73  =  f_69;
        i_74  =  i_70;
      }  // B31
      else
      {
        // BLOCK 33
        i_75  =  i_70 + 8;
        f_76  =  f_69 * 0.00390625F;
        f_73  =  f_76;
        i_74  =  i_75;
      }  // B31
      // BLOCK 34 MERGES [32 33 ]
      i_77  =  isless(f_73, 16384.0F);
      if(i_77 == 1)
      {
        // BLOCK 35
        f_78  =  f_73;
        i_79  =  i_74;
      }  // B34
      else
      {
        // BLOCK 36
        i_80  =  i_74 + 4;
        f_81  =  f_73 * 0.0625F;
        f_78  =  f_81;
        i_79  =  i_80;
      }  // B34
      // BLOCK 37 MERGES [35 36 ]
      i_82  =  isless(f_78, 4096.0F);
      if(i_82 == 1)
      {
        // BLOCK 38
        f_83  =  f_78;
        i_84  =  i_79;
      }  // B37
      else
      {
        // BLOCK 39
        i_85  =  i_79 + 2;
        f_86  =  f_78 * 0.25F;
        f_83  =  f_86;
        i_84  =  i_85;
      }  // B37
      // BLOCK 40 MERGES [38 39 ]
      i_87  =  isless(f_83, 2048.0F);
      if(i_87 == 1)
      {
        // BLOCK 41
        f_88  =  f_83;
        i_89  =  i_84;
      }  // B40
      else
      {
        // BLOCK 42
        i_90  =  i_84 + 1;
        f_91  =  f_83 * 0.5F;
        f_88  =  f_91;
        i_89  =  i_90;
      }  // B40
      // BLOCK 43 MERGES [41 42 ]
      i_92  =  isnan(f_88)? 0 : (int) f_88;
      i_93  =  i_92 + 1;
      f_94  =  (float) i_92;
      f_95  =  f_88 - f_94;
      i_96  =  isless(0.5F, f_95);
      if(i_96 == 1)
      {
        // BLOCK 44
        i_97  =  i_93;
      }  // B43
      else
      {
        // BLOCK 45
        i_98  =  isequal(f_95, 0.5F);
        if(i_98 == 1)
        {
          // BLOCK 46
          b_99  =  (i_92 & 1) == 0;
          if(b_99)
          {
            // BLOCK 47
            i_97  =  i_92;
          }  // B46
          else
          {
            // BLOCK 48
            i_97  =  i_93;
          }  // B46
        }  // B45
        else
        {
          // BLOCK 49
          i_97  =  i_92;
        }  // B45
      }  // B43
      // BLOCK 50 MERGES [49 47 44 48 ]
      i_100  =  i_89 << 10;
      i_101  =  i_97 + i_100;
      i_102  =  i_101;
    }  // B27
    else
    {
      // BLOCK 51
      i_103  =  (0.0F < f_66) ? 31744 : 32256;
      i_102  =  i_103;
    }  // B27
    // BLOCK 52 MERGES [50 51 ]
    i_104  =  isless(f_64, 0.0F);
    if(i_104 == 1)
    {
      // BLOCK 53
      i_105  =  i_102 | 32768;
      i_106  =  i_105;
    }  // B52
    else
    {
      // BLOCK 54
      i_106  =  i_102;
    }  // B52
    // BLOCK 55 MERGES [53 54 ]
    i_107  =  i_63 + i_4;
    l_108  =  (long) i_107;
    l_109  =  l_108 << 1;
    ul_110  =  ul_0 + l_109;
    sh_111  =  (short) i_106;
    *((__global short *) ul_110)  =  sh_111;
  }  // B0
  else
  {
    // BLOCK 56
  }  // B0
  // BLOCK 57 MERGES [56 55 ]
  return;
}  //  kernel
