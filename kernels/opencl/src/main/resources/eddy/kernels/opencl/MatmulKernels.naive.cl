// MatmulKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_107, b_14, b_49, b_58, b_69, b_75, b_97;
  float f_100, f_101, f_108, f_113, f_114, f_25, f_32, f_38, f_39, f_50, f_54, f_55, f_59, f_65, f_66, f_70, f_71, f_72, f_73, f_74, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_96, f_98, f_99;
  int i_102, i_103, i_104, i_105, i_106, i_109, i_11, i_116, i_117, i_12, i_13, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_40, i_41, i_42, i_44, i_46, i_48, i_5, i_56, i_57, i_60, i_61, i_68, i_7, i_9, i_95;
  long l_110, l_111, l_118, l_119, l_29, l_30, l_35, l_36, l_51, l_52, l_62, l_63;
  ulong ul_0, ul_1, ul_10, ul_112, ul_115, ul_120, ul_15, ul_2, ul_3, ul_31, ul_37, ul_4, ul_43, ul_45, ul_47, ul_53, ul_6, ul_64, ul_67, ul_8;

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
    // BLOCK 2 MERGES [1 3 ]
    f_25  =  0.0F;
    i_26  =  0;
    for(;i_26 < i_11;)
    {
      // BLOCK 3
      i_27  =  i_26 * i_5;
      i_28  =  i_27 + i_13;
      l_29  =  (long) i_28;
      l_30  =  l_29 << 2;
      ul_31  =  ul_1 + l_30;
      f_32  =  *((__global float *) ul_31);
      i_33  =  i_26 * i_9;
      i_34  =  i_24 + i_33;
      l_35  =  (long) i_34;
      l_36  =  l_35 << 2;
      ul_37  =  ul_0 + l_36;
      f_38  =  *((__global float *) ul_37);
      f_39  =  fma(f_32, f_38, f_25);
      i_40  =  i_26 + 1;
      f_25  =  f_39;
      i_26  =  i_40;
    }  // B2
    // BLOCK 4
    i_41  =  *((__global int *) ul_4);
    i_42  =  *((__global int *) ul_8);
    ul_43  =  ul_3 + 24L;
    i_44  =  *((__global int *) ul_43);
    ul_45  =  ul_3 + 32L;
    i_46  =  *((__global int *) ul_45);
    ul_47  =  ul_3 + 20L;
    i_48  =  *((__global int *) ul_47);
    b_49  =  i_48 == 0;
    if(b_49)
    {
      // BLOCK 5
      f_50  =  f_25;
    }  // B4
    else
    {
      // BLOCK 6
      l_51  =  (long) i_13;
      l_52  =  l_51 << 2;
      ul_53  =  ul_2 + l_52;
      f_54  =  *((__global float *) ul_53);
      f_55  =  f_54 + f_25;
      f_50  =  f_55;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_56  =  i_18 / i_42;
    i_57  =  i_41 * i_56;
    b_58  =  i_44 < 0;
    if(b_58)
    {
      // BLOCK 8
      f_59  =  f_50;
    }  // B7
    else
    {
      // BLOCK 9
      i_60  =  i_57 + i_44;
      i_61  =  i_60 + i_13;
      l_62  =  (long) i_61;
      l_63  =  l_62 << 2;
      ul_64  =  ul_0 + l_63;
      f_65  =  *((__global float *) ul_64);
      f_66  =  f_65 + f_50;
      f_59  =  f_66;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_67  =  ul_3 + 28L;
    i_68  =  *((__global int *) ul_67);
    b_69  =  i_68 == 1;
    if(b_69)
    {
      // BLOCK 11
      f_70  =  -f_59;
      f_71  =  exp(f_70);
      f_72  =  f_71 + 1.0F;
      f_73  =  f_59 / f_72;
      f_74  =  f_73;
    }  // B10
    else
    {
      // BLOCK 12
      b_75  =  i_68 == 2;
      if(b_75)
      {
        // BLOCK 13
        f_76  =  fabs(f_59);
        f_77  =  fma(f_76, 0.34F, 1.0F);
        f_78  =  1.0F / f_77;
        f_79  =  fma(f_78, -0.026121028F, 0.13950191F);
        f_80  =  f_79 * f_78;
        f_81  =  f_80 - 0.2731372F;
        f_82  =  fma(f_78, f_81, 0.20218718F);
        f_83  =  f_82 * f_78;
        f_84  =  f_83 - 0.044721164F;
        f_85  =  fma(f_78, f_84, 0.115360156F);
        f_86  =  fma(f_78, f_85, 0.11519744F);
        f_87  =  fma(f_78, f_86, 0.13611223F);
        f_88  =  fma(f_78, f_87, 0.1356205F);
        f_89  =  f_76 * -0.5F;
        f_90  =  f_89 * f_76;
        f_91  =  exp(f_90);
        f_92  =  f_91 * f_78;
        f_93  =  f_88 * f_92;
        f_94  =  f_93 * f_59;
        i_95  =  isless(f_59, 0.0F);
        if(i_95 == 1)
        {
          // BLOCK 14
          f_74  =  f_94;
        }  // B13
        else
        {
          // BLOCK 15
          f_96  =  f_59 - f_94;
          f_74  =  f_96;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_97  =  i_68 == 3;
        if(b_97)
        {
          // BLOCK 17
          f_98  =  f_59 * -1.702F;
          f_99  =  exp(f_98);
          f_100  =  f_99 + 1.0F;
          f_101  =  f_59 / f_100;
          f_74  =  f_101;
        }  // B16
        else
        {
          // BLOCK 18
          f_74  =  f_59;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_102  =  i_57 + i_13;
    i_103  =  i_102 * i_42;
    i_104  =  i_103 + i_18;
    i_105  =  i_42 * i_56;
    i_106  =  i_104 - i_105;
    b_107  =  i_46 < 0;
    if(b_107)
    {
      // BLOCK 20
      f_108  =  f_74;
    }  // B19
    else
    {
      // BLOCK 21
      i_109  =  i_106 + i_46;
      l_110  =  (long) i_109;
      l_111  =  l_110 << 2;
      ul_112  =  ul_0 + l_111;
      f_113  =  *((__global float *) ul_112);
      f_114  =  f_113 + f_74;
      f_108  =  f_114;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_115  =  ul_3 + 16L;
    i_116  =  *((__global int *) ul_115);
    i_117  =  i_116 + i_106;
    l_118  =  (long) i_117;
    l_119  =  l_118 << 2;
    ul_120  =  ul_0 + l_119;
    *((__global float *) ul_120)  =  f_108;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
