// MatmulKernels.sumSlicesFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void sumSlicesFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_101, b_115, b_14, b_40, b_52, b_64, b_70, b_92;
  float f_102, f_109, f_110, f_140, f_16, f_24, f_25, f_41, f_45, f_46, f_53, f_60, f_61, f_65, f_66, f_67, f_68, f_69, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_91, f_93, f_94, f_95, f_96;
  int i_100, i_103, i_108, i_11, i_112, i_114, i_116, i_12, i_120, i_121, i_122, i_123, i_124, i_128, i_129, i_13, i_133, i_134, i_135, i_136, i_141, i_15, i_17, i_18, i_19, i_20, i_26, i_28, i_30, i_32, i_34, i_36, i_38, i_39, i_47, i_48, i_49, i_5, i_50, i_51, i_54, i_59, i_63, i_7, i_9, i_90, i_97, i_98, i_99;
  long l_104, l_105, l_125, l_126, l_130, l_131, l_137, l_138, l_21, l_22, l_42, l_43, l_55, l_56;
  short sh_107, sh_142, sh_58;
  ulong ul_0, ul_1, ul_10, ul_106, ul_111, ul_113, ul_117, ul_118, ul_119, ul_127, ul_132, ul_139, ul_2, ul_23, ul_27, ul_29, ul_3, ul_31, ul_33, ul_35, ul_37, ul_4, ul_44, ul_57, ul_6, ul_62, ul_8;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) (params + 8L));
  ul_8  =  ul_3 + 40L;
  i_9  =  *((__global int *) (params + 40L));
  ul_10  =  ul_3 + 36L;
  i_11  =  *((__global int *) (params + 36L));
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    i_15  =  i_5 * i_7;
    // BLOCK 2 MERGES [1 3 ]
    f_16  =  0.0F;
    i_17  =  0;
    for(;i_17 < i_9;)
    {
      // BLOCK 3
      i_18  =  i_15 * i_17;
      i_19  =  i_11 + i_18;
      i_20  =  i_19 + i_12;
      l_21  =  (long) i_20;
      l_22  =  l_21 << 2;
      ul_23  =  ul_1 + l_22;
      f_24  =  *((__global float *) (arena + l_22));
      f_25  =  f_16 + f_24;
      i_26  =  i_17 + 1;
      f_16  =  f_25;
      i_17  =  i_26;
    }  // B2
    // BLOCK 4
    ul_27  =  ul_3 + 52L;
    i_28  =  *((__global int *) (params + 52L));
    ul_29  =  ul_3 + 4L;
    i_30  =  *((__global int *) (params + 4L));
    ul_31  =  ul_3 + 48L;
    i_32  =  *((__global int *) (params + 48L));
    ul_33  =  ul_3 + 24L;
    i_34  =  *((__global int *) (params + 24L));
    ul_35  =  ul_3 + 32L;
    i_36  =  *((__global int *) (params + 32L));
    ul_37  =  ul_3 + 20L;
    i_38  =  *((__global int *) (params + 20L));
    i_39  =  i_28 + i_13;
    b_40  =  i_38 == 0;
    if(b_40)
    {
      // BLOCK 5
      f_41  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      l_42  =  (long) i_39;
      l_43  =  l_42 << 2;
      ul_44  =  ul_2 + l_43;
      f_45  =  *((__global float *) (bias + l_43));
      f_46  =  f_45 + f_16;
      f_41  =  f_46;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_47  =  i_7 * i_13;
    i_48  =  i_12 - i_47;
    i_49  =  i_48 / i_30;
    i_50  =  i_49 * i_32;
    i_51  =  i_50 + i_39;
    b_52  =  i_34 < 0;
    if(b_52)
    {
      // BLOCK 8
      f_53  =  f_41;
    }  // B7
    else
    {
      // BLOCK 9
      i_54  =  i_51 + i_34;
      l_55  =  (long) i_54;
      l_56  =  l_55 << 1;
      ul_57  =  ul_0 + l_56;
      sh_58  =  *((__global short *) (values + l_56));
      i_59  =  (int) sh_58;
      f_60  =  half_to_float((short) i_59);
      f_61  =  f_60 + f_41;
      f_53  =  f_61;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_62  =  ul_3 + 28L;
    i_63  =  *((__global int *) (params + 28L));
    b_64  =  i_63 == 1;
    if(b_64)
    {
      // BLOCK 11
      f_65  =  -f_53;
      f_66  =  exp(f_65);
      f_67  =  f_66 + 1.0F;
      f_68  =  f_53 / f_67;
      f_69  =  f_68;
    }  // B10
    else
    {
      // BLOCK 12
      b_70  =  i_63 == 2;
      if(b_70)
      {
        // BLOCK 13
        f_71  =  fabs(f_53);
        f_72  =  fma(f_71, 0.34F, 1.0F);
        f_73  =  1.0F / f_72;
        f_74  =  fma(f_73, -0.026121028F, 0.13950191F);
        f_75  =  f_74 * f_73;
        f_76  =  f_75 - 0.2731372F;
        f_77  =  fma(f_73, f_76, 0.20218718F);
        f_78  =  f_77 * f_73;
        f_79  =  f_78 - 0.044721164F;
        f_80  =  fma(f_73, f_79, 0.115360156F);
        f_81  =  fma(f_73, f_80, 0.11519744F);
        f_82  =  fma(f_73, f_81, 0.13611223F);
        f_83  =  fma(f_73, f_82, 0.1356205F);
        f_84  =  f_71 * -0.5F;
        f_85  =  f_84 * f_71;
        f_86  =  exp(f_85);
        f_87  =  f_86 * f_73;
        f_88  =  f_83 * f_87;
        f_89  =  f_88 * f_53;
        i_90  =  isless(f_53, 0.0F);
        if(i_90 == 1)
        {
          // BLOCK 14
          f_69  =  f_89;
        }  // B13
        else
        {
          // BLOCK 15
          f_91  =  f_53 - f_89;
          f_69  =  f_91;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_92  =  i_63 == 3;
        if(b_92)
        {
          // BLOCK 17
          f_93  =  f_53 * -1.702F;
          f_94  =  exp(f_93);
          f_95  =  f_94 + 1.0F;
          f_96  =  f_53 / f_95;
          f_69  =  f_96;
        }  // B16
        else
        {
          // BLOCK 18
          f_69  =  f_53;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_97  =  i_51 * i_30;
    i_98  =  i_97 + i_48;
    i_99  =  i_30 * i_49;
    i_100  =  i_98 - i_99;
    b_101  =  i_36 < 0;
    if(b_101)
    {
      // BLOCK 20
      f_102  =  f_69;
    }  // B19
    else
    {
      // BLOCK 21
      i_103  =  i_100 + i_36;
      l_104  =  (long) i_103;
      l_105  =  l_104 << 1;
      ul_106  =  ul_0 + l_105;
      sh_107  =  *((__global short *) (values + l_105));
      i_108  =  (int) sh_107;
      f_109  =  half_to_float((short) i_108);
      f_110  =  f_109 + f_69;
      f_102  =  f_110;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_111  =  ul_3 + 16L;
    i_112  =  *((__global int *) (params + 16L));
    ul_113  =  ul_3 + 56L;
    i_114  =  *((__global int *) (params + 56L));
    b_115  =  i_114 < 1;
    if(b_115)
    {
      // BLOCK 23
      i_116  =  i_112;
    }  // B22
    else
    {
      // BLOCK 24
      ul_117  =  i_114 & 4294967295UL;
      ul_118  =  ul_117 << 2;
      ul_119  =  ul_3 + ul_118;
      i_120  =  *((__global int *) (params + ul_118));
      i_121  =  i_39 / i_120;
      i_122  =  i_121 << 1;
      i_123  =  i_122 + i_114;
      i_124  =  i_123 + 1;
      l_125  =  (long) i_124;
      l_126  =  l_125 << 2;
      ul_127  =  ul_3 + l_126;
      i_128  =  *((__global int *) (params + l_126));
      i_129  =  i_123 + 2;
      l_130  =  (long) i_129;
      l_131  =  l_130 << 2;
      ul_132  =  ul_3 + l_131;
      i_133  =  *((__global int *) (params + l_131));
      i_134  =  i_133 * i_49;
      i_135  =  i_134 + i_128;
      i_116  =  i_135;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    i_136  =  i_116 + i_100;
    l_137  =  (long) i_136;
    l_138  =  l_137 << 1;
    ul_139  =  ul_0 + l_138;
    f_140  =  f_102;
    i_141  =  float_to_half(f_140);
    sh_142  =  (short) i_141;
    *((__global short *) (values + l_138))  =  sh_142;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
