// MatmulKernels.sumSlices, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 b081913d3d66abc04ed7bb9b5ec3efcdbb0e2d925dd7a9b7dc6f7dd1e815de38
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 df96a640c9e4b0b8026074821c73a4648aafec8cd855a5e7795601ec936922fc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 f70827c7fa13b7110634131c83ea7f900880593d2d76082f1bbcf36e74c360f7
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 8b950118073cd2559fcba022d031871cee620e703fa3f7a0f293138c4ed6fad9
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 ff5d952f297c400bf6a975685e17c45bdc72df30efea9b6897a065116047d309
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 6631b0feaa0b8910f11eb1db4e33cccfde92a955f5b7ba340746b421e7d91ffa
// flag eddy.kernels.export=true
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void sumSlices(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_110, b_13, b_39, b_51, b_61, b_67, b_89, b_98;
  float f_104, f_105, f_15, f_23, f_24, f_40, f_44, f_45, f_52, f_57, f_58, f_62, f_63, f_64, f_65, f_66, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_88, f_90, f_91, f_92, f_93, f_99;
  int i_10, i_100, i_107, i_109, i_11, i_111, i_115, i_116, i_117, i_118, i_119, i_12, i_123, i_124, i_128, i_129, i_130, i_131, i_14, i_16, i_17, i_18, i_19, i_25, i_27, i_29, i_31, i_33, i_35, i_37, i_38, i_4, i_46, i_47, i_48, i_49, i_50, i_53, i_6, i_60, i_8, i_87, i_94, i_95, i_96, i_97;
  long l_101, l_102, l_120, l_121, l_125, l_126, l_132, l_133, l_20, l_21, l_41, l_42, l_54, l_55;
  ulong ul_0, ul_1, ul_103, ul_106, ul_108, ul_112, ul_113, ul_114, ul_122, ul_127, ul_134, ul_2, ul_22, ul_26, ul_28, ul_3, ul_30, ul_32, ul_34, ul_36, ul_43, ul_5, ul_56, ul_59, ul_7, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) bias;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) (params + 0L));
  ul_5  =  ul_2 + 8L;
  i_6  =  *((__global int *) (params + 8L));
  ul_7  =  ul_2 + 40L;
  i_8  =  *((__global int *) (params + 40L));
  ul_9  =  ul_2 + 36L;
  i_10  =  *((__global int *) (params + 36L));
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
      f_23  =  *((__global float *) (arena + l_21));
      f_24  =  f_15 + f_23;
      i_25  =  i_16 + 1;
      f_15  =  f_24;
      i_16  =  i_25;
    }  // B2
    // BLOCK 4
    ul_26  =  ul_2 + 52L;
    i_27  =  *((__global int *) (params + 52L));
    ul_28  =  ul_2 + 4L;
    i_29  =  *((__global int *) (params + 4L));
    ul_30  =  ul_2 + 48L;
    i_31  =  *((__global int *) (params + 48L));
    ul_32  =  ul_2 + 24L;
    i_33  =  *((__global int *) (params + 24L));
    ul_34  =  ul_2 + 32L;
    i_35  =  *((__global int *) (params + 32L));
    ul_36  =  ul_2 + 20L;
    i_37  =  *((__global int *) (params + 20L));
    i_38  =  i_27 + i_12;
    b_39  =  i_37 == 0;
    if(b_39)
    {
      // BLOCK 5
      f_40  =  f_15;
    }  // B4
    else
    {
      // BLOCK 6
      l_41  =  (long) i_38;
      l_42  =  l_41 << 2;
      ul_43  =  ul_1 + l_42;
      f_44  =  *((__global float *) (bias + l_42));
      f_45  =  f_44 + f_15;
      f_40  =  f_45;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_46  =  i_6 * i_12;
    i_47  =  i_11 - i_46;
    i_48  =  i_47 / i_29;
    i_49  =  i_48 * i_31;
    i_50  =  i_49 + i_38;
    b_51  =  i_33 < 0;
    if(b_51)
    {
      // BLOCK 8
      f_52  =  f_40;
    }  // B7
    else
    {
      // BLOCK 9
      i_53  =  i_50 + i_33;
      l_54  =  (long) i_53;
      l_55  =  l_54 << 2;
      ul_56  =  ul_0 + l_55;
      f_57  =  *((__global float *) (arena + l_55));
      f_58  =  f_57 + f_40;
      f_52  =  f_58;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_59  =  ul_2 + 28L;
    i_60  =  *((__global int *) (params + 28L));
    b_61  =  i_60 == 1;
    if(b_61)
    {
      // BLOCK 11
      f_62  =  -f_52;
      f_63  =  exp(f_62);
      f_64  =  f_63 + 1.0F;
      f_65  =  f_52 / f_64;
      f_66  =  f_65;
    }  // B10
    else
    {
      // BLOCK 12
      b_67  =  i_60 == 2;
      if(b_67)
      {
        // BLOCK 13
        f_68  =  fabs(f_52);
        f_69  =  fma(f_68, 0.34F, 1.0F);
        f_70  =  1.0F / f_69;
        f_71  =  fma(f_70, -0.026121028F, 0.13950191F);
        f_72  =  f_71 * f_70;
        f_73  =  f_72 - 0.2731372F;
        f_74  =  fma(f_70, f_73, 0.20218718F);
        f_75  =  f_74 * f_70;
        f_76  =  f_75 - 0.044721164F;
        f_77  =  fma(f_70, f_76, 0.115360156F);
        f_78  =  fma(f_70, f_77, 0.11519744F);
        f_79  =  fma(f_70, f_78, 0.13611223F);
        f_80  =  fma(f_70, f_79, 0.1356205F);
        f_81  =  f_68 * -0.5F;
        f_82  =  f_81 * f_68;
        f_83  =  exp(f_82);
        f_84  =  f_83 * f_70;
        f_85  =  f_80 * f_84;
        f_86  =  f_85 * f_52;
        i_87  =  isless(f_52, 0.0F);
        if(i_87 == 1)
        {
          // BLOCK 14
          f_66  =  f_86;
        }  // B13
        else
        {
          // BLOCK 15
          f_88  =  f_52 - f_86;
          f_66  =  f_88;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_89  =  i_60 == 3;
        if(b_89)
        {
          // BLOCK 17
          f_90  =  f_52 * -1.702F;
          f_91  =  exp(f_90);
          f_92  =  f_91 + 1.0F;
          f_93  =  f_52 / f_92;
          f_66  =  f_93;
        }  // B16
        else
        {
          // BLOCK 18
          f_66  =  f_52;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_94  =  i_50 * i_29;
    i_95  =  i_94 + i_47;
    i_96  =  i_29 * i_48;
    i_97  =  i_95 - i_96;
    b_98  =  i_35 < 0;
    if(b_98)
    {
      // BLOCK 20
      f_99  =  f_66;
    }  // B19
    else
    {
      // BLOCK 21
      i_100  =  i_97 + i_35;
      l_101  =  (long) i_100;
      l_102  =  l_101 << 2;
      ul_103  =  ul_0 + l_102;
      f_104  =  *((__global float *) (arena + l_102));
      f_105  =  f_104 + f_66;
      f_99  =  f_105;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_106  =  ul_2 + 16L;
    i_107  =  *((__global int *) (params + 16L));
    ul_108  =  ul_2 + 56L;
    i_109  =  *((__global int *) (params + 56L));
    b_110  =  i_109 < 1;
    if(b_110)
    {
      // BLOCK 23
      i_111  =  i_107;
    }  // B22
    else
    {
      // BLOCK 24
      ul_112  =  i_109 & 4294967295UL;
      ul_113  =  ul_112 << 2;
      ul_114  =  ul_2 + ul_113;
      i_115  =  *((__global int *) (params + ul_113));
      i_116  =  i_38 / i_115;
      i_117  =  i_116 << 1;
      i_118  =  i_117 + i_109;
      i_119  =  i_118 + 1;
      l_120  =  (long) i_119;
      l_121  =  l_120 << 2;
      ul_122  =  ul_2 + l_121;
      i_123  =  *((__global int *) (params + l_121));
      i_124  =  i_118 + 2;
      l_125  =  (long) i_124;
      l_126  =  l_125 << 2;
      ul_127  =  ul_2 + l_126;
      i_128  =  *((__global int *) (params + l_126));
      i_129  =  i_128 * i_48;
      i_130  =  i_129 + i_123;
      i_111  =  i_130;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    i_131  =  i_111 + i_97;
    l_132  =  (long) i_131;
    l_133  =  l_132 << 2;
    ul_134  =  ul_0 + l_133;
    *((__global float *) (arena + l_133))  =  f_99;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
