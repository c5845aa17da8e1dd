// EmbeddingKernels.lookupFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 b1de694b03476520949451d4d7dd220b1e881196e31099f338a9f8b558bdcb98
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

__kernel void lookupFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_38, b_42, b_48, b_49, b_52, b_7;
  float f_24, f_40, f_44, f_45, f_46, f_47, f_50, f_51, f_53, f_54, f_57, f_58, f_61, f_63, f_65, f_68, f_70, f_73, f_75, f_78, f_80, f_83, f_85, f_86;
  int i_11, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_25, i_26, i_27, i_28, i_29, i_34, i_35, i_36, i_37, i_39, i_41, i_43, i_5, i_56, i_59, i_6, i_60, i_62, i_64, i_66, i_67, i_69, i_71, i_72, i_74, i_76, i_77, i_79, i_81, i_82, i_84, i_87, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94;
  long l_21, l_22, l_30, l_31, l_95, l_96;
  short sh_33, sh_98;
  ulong ul_0, ul_1, ul_10, ul_12, ul_2, ul_23, ul_3, ul_32, ul_4, ul_55, ul_8, ul_97;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) table;
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
    ul_10  =  ul_3 + 16L;
    i_11  =  *((__global int *) ul_10);
    ul_12  =  ul_3 + 4L;
    i_13  =  *((__global int *) ul_12);
    i_14  =  i_6 / i_9;
    i_15  =  i_14 * i_9;
    i_16  =  i_6 - i_15;
    i_17  =  i_14 / i_11;
    i_18  =  i_17 * i_9;
    i_19  =  i_18 + i_13;
    i_20  =  i_16 + i_19;
    l_21  =  (long) i_20;
    l_22  =  l_21 << 2;
    ul_23  =  ul_1 + l_22;
    f_24  =  *((__global float *) ul_23);
    i_25  =  i_11 * i_17;
    i_26  =  i_14 - i_25;
    i_27  =  isnan(f_24)? 0 : (int) f_24;
    i_28  =  i_27 * i_11;
    i_29  =  i_26 + i_28;
    l_30  =  (long) i_29;
    l_31  =  l_30 << 1;
    ul_32  =  ul_2 + l_31;
    sh_33  =  *((__global short *) ul_32);
    i_34  =  (int) sh_33;
    i_35  =  i_34 & 1023;
    i_36  =  i_34 >> 10;
    i_37  =  i_36 & 31;
    b_38  =  (i_36 & 31) == 0;
    if(b_38)
    {
      // BLOCK 2
      i_39  =  i_35;
      f_40  =  5.9604645E-8F;
    }  // B1
    else
    {
      // BLOCK 3
      i_41  =  i_35 + 1024;
      b_42  =  i_37 == 31;
      if(b_42)
      {
        // BLOCK 4
        i_39  =  i_41;
        f_40  =  1.7014118E38F;
      }  // B3
      else
      {
        // BLOCK 5
        i_43  =  1 << i_37;
        f_44  =  (float) i_43;
        f_45  =  f_44 * 2.9802322E-8F;
        i_39  =  i_41;
        f_40  =  f_45;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    f_46  =  (float) i_39;
    f_47  =  f_40 * f_46;
    b_48  =  i_37 == 31;
    if(b_48)
    {
      // BLOCK 7
      b_49  =  i_39 >= 0 && i_39 < 1025;
      if(b_49)
      {
        // BLOCK 8
        f_50  =  f_47;
      }  // B7
      else
      {
        // BLOCK 9
        f_51  =  f_47 * 0.0F;
        f_50  =  f_51;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_50  =  f_47;
    }  // B6
    // BLOCK 11 MERGES [10 8 9 ]
    b_52  =  (i_34 & 32768) == 0;
    if(b_52)
    {
      // BLOCK 12
      f_53  =  f_50;
    }  // B11
    else
    {
      // BLOCK 13
      f_54  =  -f_50;
      f_53  =  f_54;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_55  =  ul_3 + 8L;
    i_56  =  *((__global int *) ul_55);
    f_57  =  fabs(f_53);
    f_58  =  f_57 * 1.6777216E7F;
    i_59  =  isless(f_58, 1.0992432E12F);
    if(i_59 == 1)
    {
      // BLOCK 15
      i_60  =  isless(f_58, 6.7108864E7F);
      if(i_60 == 1)
      {
        // BLOCK 16
        f_61  =  f_58;
        i_62  =  0;
      }  // B15
      else
      {
        // BLOCK 17
        f_63  =  f_58 * 1.5258789E-5F;
        f_61  =  f_63;
        i_62  =  16;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      i_64  =  isless(f_61, 262144.0F);
      if(i_64 == 1)
      {
        // BLOCK 19
        f_65  =  f_61;
        i_66  =  i_62;
      }  // B18
      else
      {
        // BLOCK 20
        i_67  =  i_62 + 8;
        f_68  =  f_61 * 0.00390625F;
        f_65  =  f_68;
        i_66  =  i_67;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      i_69  =  isless(f_65, 16384.0F);
      if(i_69 == 1)
      {
        // BLOCK 22
        f_70  =  f_65;
        i_71  =  i_66;
      }  // B21
      else
      {
        // BLOCK 23
        i_72  =  i_66 + 4;
        f_73  =  f_65 * 0.0625F;
        f_70  =  f_73;
        i_71  =  i_72;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_74  =  isless(f_70, 4096.0F);
      if(i_74 == 1)
      {
        // BLOCK 25
        f_75  =  f_70;
        i_76  =  i_71;
      }  // B24
      else
      {
        // BLOCK 26
        i_77  =  i_71 + 2;
        f_78  =  f_70 * 0.25F;
        f_75  =  f_78;
        i_76  =  i_77;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_79  =  isless(f_75, 2048.0F);
      if(i_79 == 1)
      {
        // BLOCK 28
        f_80  =  f_75;
        i_81  =  i_76;
      }  // B27
      else
      {
        // BLOCK 29
        i_82  =  i_76 + 1;
        f_83  =  f_75 * 0.5F;
        f_80  =  f_83;
        i_81  =  i_82;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      i_84  =  i_81 << 10;
      f_85  =  f_80 + 8388608.0F;
      f_86  =  f_85 - 8388608.0F;
      i_87  =  isnan(f_86)? 0 : (int) f_86;
      i_88  =  i_84 + i_87;
      i_89  =  i_88;
    }  // B14
    else
    {
      // BLOCK 31
      i_90  =  (0.0F < f_58) ? 31744 : 32256;
      i_89  =  i_90;
    }  // B14
    // BLOCK 32 MERGES [30 31 ]
    i_91  =  isless(f_53, 0.0F);
    if(i_91 == 1)
    {
      // BLOCK 33
      i_92  =  i_89 | 32768;
      i_93  =  i_92;
    }  // B32
    else
    {
      // BLOCK 34
      i_93  =  i_89;
    }  // B32
    // BLOCK 35 MERGES [33 34 ]
    i_94  =  i_56 + i_6;
    l_95  =  (long) i_94;
    l_96  =  l_95 << 1;
    ul_97  =  ul_0 + l_96;
    sh_98  =  (short) i_93;
    *((__global short *) ul_97)  =  sh_98;
  }  // B0
  else
  {
    // BLOCK 36
  }  // B0
  // BLOCK 37 MERGES [36 35 ]
  return;
}  //  kernel
