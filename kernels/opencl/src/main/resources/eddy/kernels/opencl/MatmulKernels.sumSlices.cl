// MatmulKernels.sumSlices, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void sumSlices(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_13, b_35, b_46, b_57, b_63, b_85, b_95;
  float f_101, f_102, f_15, f_23, f_24, f_36, f_40, f_41, f_47, f_53, f_54, f_58, f_59, f_60, f_61, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_84, f_86, f_87, f_88, f_89, f_96;
  int i_10, i_104, i_105, i_11, i_12, i_14, i_16, i_17, i_18, i_19, i_25, i_26, i_28, i_30, i_32, i_34, i_4, i_42, i_43, i_44, i_45, i_48, i_49, i_56, i_6, i_8, i_83, i_90, i_91, i_92, i_93, i_94, i_97;
  long l_106, l_107, l_20, l_21, l_37, l_38, l_50, l_51, l_98, l_99;
  ulong ul_0, ul_1, ul_100, ul_103, ul_108, ul_2, ul_22, ul_27, ul_29, ul_3, ul_31, ul_33, ul_39, ul_5, ul_52, ul_55, ul_7, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) bias;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) ul_3);
  ul_5  =  ul_2 + 8L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_2 + 40L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_2 + 36L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_global_id(0);
  i_12  =  i_11 / i_6;
  b_13  =  i_12 < i_4;
  if(b_13)
  {
    // BLOCK 1
    i_14  =  i_4 * i_6;
    // BLOCK 2 MERGES [1 3 ]
    f_15  =  0.0F;
    i_16  =  0;
    for(;i_16 < i_8;)
    {
      // BLOCK 3
      i_17  =  i_14 * i_16;
      i_18  =  i_10 + i_17;
      i_19  =  i_18 + i_11;
      l_20  =  (long) i_19;
      l_21  =  l_20 << 2;
      ul_22  =  ul_0 + l_21;
      f_23  =  *((__global float *) ul_22);
      f_24  =  f_15 + f_23;
      i_25  =  i_16 + 1;
      f_15  =  f_24;
      i_16  =  i_25;
    }  // B2
    // BLOCK 4
    i_26  =  *((__global int *) ul_3);
    ul_27  =  ul_2 + 4L;
    i_28  =  *((__global int *) ul_27);
    ul_29  =  ul_2 + 24L;
    i_30  =  *((__global int *) ul_29);
    ul_31  =  ul_2 + 32L;
    i_32  =  *((__global int *) ul_31);
    ul_33  =  ul_2 + 20L;
    i_34  =  *((__global int *) ul_33);
    b_35  =  i_34 == 0;
    if(b_35)
    {
      // BLOCK 5
      f_36  =  f_15;
    }  // B4
    else
    {
      // BLOCK 6
      l_37  =  (long) i_12;
      l_38  =  l_37 << 2;
      ul_39  =  ul_1 + l_38;
      f_40  =  *((__global float *) ul_39);
      f_41  =  f_40 + f_15;
      f_36  =  f_41;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_42  =  i_6 * i_12;
    i_43  =  i_11 - i_42;
    i_44  =  i_43 / i_28;
    i_45  =  i_26 * i_44;
    b_46  =  i_30 < 0;
    if(b_46)
    {
      // BLOCK 8
      f_47  =  f_36;
    }  // B7
    else
    {
      // BLOCK 9
      i_48  =  i_45 + i_30;
      i_49  =  i_48 + i_12;
      l_50  =  (long) i_49;
      l_51  =  l_50 << 2;
      ul_52  =  ul_0 + l_51;
      f_53  =  *((__global float *) ul_52);
      f_54  =  f_53 + f_36;
      f_47  =  f_54;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_55  =  ul_2 + 28L;
    i_56  =  *((__global int *) ul_55);
    b_57  =  i_56 == 1;
    if(b_57)
    {
      // BLOCK 11
      f_58  =  -f_47;
      f_59  =  exp(f_58);
      f_60  =  f_59 + 1.0F;
      f_61  =  f_47 / f_60;
      f_62  =  f_61;
    }  // B10
    else
    {
      // BLOCK 12
      b_63  =  i_56 == 2;
      if(b_63)
      {
        // BLOCK 13
        f_64  =  fabs(f_47);
        f_65  =  fma(f_64, 0.34F, 1.0F);
        f_66  =  1.0F / f_65;
        f_67  =  fma(f_66, -0.026121028F, 0.13950191F);
        f_68  =  f_67 * f_66;
        f_69  =  f_68 - 0.2731372F;
        f_70  =  fma(f_66, f_69, 0.20218718F);
        f_71  =  f_70 * f_66;
        f_72  =  f_71 - 0.044721164F;
        f_73  =  fma(f_66, f_72, 0.115360156F);
        f_74  =  fma(f_66, f_73, 0.11519744F);
        f_75  =  fma(f_66, f_74, 0.13611223F);
        f_76  =  fma(f_66, f_75, 0.1356205F);
        f_77  =  f_64 * -0.5F;
        f_78  =  f_77 * f_64;
        f_79  =  exp(f_78);
        f_80  =  f_79 * f_66;
        f_81  =  f_76 * f_80;
        f_82  =  f_81 * f_47;
        i_83  =  isless(f_47, 0.0F);
        if(i_83 == 1)
        {
          // BLOCK 14
          f_62  =  f_82;
        }  // B13
        else
        {
          // BLOCK 15
          f_84  =  f_47 - f_82;
          f_62  =  f_84;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_85  =  i_56 == 3;
        if(b_85)
        {
          // BLOCK 17
          f_86  =  f_47 * -1.702F;
          f_87  =  exp(f_86);
          f_88  =  f_87 + 1.0F;
          f_89  =  f_47 / f_88;
          f_62  =  f_89;
        }  // B16
        else
        {
          // BLOCK 18
          f_62  =  f_47;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_90  =  i_45 + i_12;
    i_91  =  i_90 * i_28;
    i_92  =  i_91 + i_43;
    i_93  =  i_28 * i_44;
    i_94  =  i_92 - i_93;
    b_95  =  i_32 < 0;
    if(b_95)
    {
      // BLOCK 20
      f_96  =  f_62;
    }  // B19
    else
    {
      // BLOCK 21
      i_97  =  i_94 + i_32;
      l_98  =  (long) i_97;
      l_99  =  l_98 << 2;
      ul_100  =  ul_0 + l_99;
      f_101  =  *((__global float *) ul_100);
      f_102  =  f_101 + f_62;
      f_96  =  f_102;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_103  =  ul_2 + 16L;
    i_104  =  *((__global int *) ul_103);
    i_105  =  i_104 + i_94;
    l_106  =  (long) i_105;
    l_107  =  l_106 << 2;
    ul_108  =  ul_0 + l_107;
    *((__global float *) ul_108)  =  f_96;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
