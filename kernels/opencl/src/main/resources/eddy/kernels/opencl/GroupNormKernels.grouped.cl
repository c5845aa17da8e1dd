// GroupNormKernels.grouped, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormKernels.java sha256 3c0ed6b06114236f3712b9fc1417fcca0f9e1356bd9cdd719c0aa17364e418a4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 55187d4daf1363d3630a6ac1d42c820098f6ed4f724fa59ac7cbe1d8488818cc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 4012db19ad5a979c16a0924210105518903de443ca9a237fb75a40e0925c7d23
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 7d1048c70067b9b6b10f6f23842f5d401ad545ba17eb5c0389ff1532697a50b3
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 948d1854661d133118a6ba63f700b8442359614f7c069972e4e67a14b427b8ae
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 f8756d68afbedeafb10aacf75791a76446d4b236be4b07e3b21da65b4a595085
// flag eddy.kernels.export=true
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void grouped(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_103, b_125, b_30, b_50, b_97;
  float f_100, f_101, f_102, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_124, f_126, f_127, f_128, f_129, f_20, f_26, f_27, f_31, f_33, f_34, f_36, f_37, f_38, f_39, f_45, f_46, f_47, f_51, f_53, f_54, f_61, f_62, f_63, f_64, f_65, f_82, f_90, f_92, f_94, f_95, f_96, f_98, f_99;
  int i_11, i_123, i_13, i_130, i_131, i_135, i_14, i_15, i_16, i_17, i_18, i_19, i_21, i_22, i_28, i_29, i_32, i_35, i_40, i_41, i_48, i_49, i_52, i_55, i_57, i_68, i_69, i_7, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_83, i_84, i_85, i_86, i_9, i_93;
  long l_132, l_133, l_23, l_24, l_42, l_43, l_58, l_59, l_79, l_80, l_87, l_88;
  ulong ul_0, ul_1, ul_10, ul_12, ul_134, ul_2, ul_25, ul_3, ul_4, ul_44, ul_56, ul_6, ul_60, ul_66, ul_67, ul_8, ul_81, ul_89, ul_91;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  __local float adf_5[256] __attribute__((aligned(16)));
  ul_6  =  ul_4 + 4L;
  i_7  =  *((__global int *) (params + 4L));
  ul_8  =  ul_4 + 24L;
  i_9  =  *((__global int *) (params + 24L));
  ul_10  =  ul_4 + 8L;
  i_11  =  *((__global int *) (params + 8L));
  ul_12  =  ul_4 + 12L;
  i_13  =  *((__global int *) (params + 12L));
  i_14  =  i_7 / i_9;
  i_15  =  i_14 * i_11;
  i_16  =  get_group_id(0);
  i_17  =  i_15 * i_16;
  i_18  =  i_17 + i_13;
  i_19  =  get_local_id(0);
  // BLOCK 1 MERGES [0 2 ]
  f_20  =  0.0F;
  i_21  =  i_19;
  for(;i_21 < i_15;)
  {
    // BLOCK 2
    i_22  =  i_18 + i_21;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 2;
    ul_25  =  ul_0 + l_24;
    f_26  =  *((__global float *) (arena + l_24));
    f_27  =  f_20 + f_26;
    i_28  =  i_21 + 256;
    f_20  =  f_27;
    i_21  =  i_28;
  }  // B1
  // BLOCK 3
  adf_5[i_19]  =  f_20;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 4 MERGES [3 8 ]
  i_29  =  128;
  for(;i_29 >= 1;)
  {
    // BLOCK 5
    b_30  =  i_19 < i_29;
    if(b_30)
    {
      // BLOCK 6
      f_31  =  adf_5[i_19];
      i_32  =  i_29 + i_19;
      f_33  =  adf_5[i_32];
      f_34  =  f_31 + f_33;
      adf_5[i_19]  =  f_34;
    }  // B5
    else
    {
      // BLOCK 7
    }  // B5
    // BLOCK 8 MERGES [7 6 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_35  =  i_29 >> 1;
    i_29  =  i_35;
  }  // B4
  // BLOCK 9
  f_36  =  adf_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_37  =  (float) i_15;
  f_38  =  f_36 / f_37;
  // BLOCK 10 MERGES [9 11 ]
  f_39  =  0.0F;
  i_40  =  i_19;
  for(;i_40 < i_15;)
  {
    // BLOCK 11
    i_41  =  i_18 + i_40;
    l_42  =  (long) i_41;
    l_43  =  l_42 << 2;
    ul_44  =  ul_0 + l_43;
    f_45  =  *((__global float *) (arena + l_43));
    f_46  =  f_45 - f_38;
    f_47  =  fma(f_46, f_46, f_39);
    i_48  =  i_40 + 256;
    f_39  =  f_47;
    i_40  =  i_48;
  }  // B10
  // BLOCK 12
  adf_5[i_19]  =  f_39;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 13 MERGES [12 17 ]
  i_49  =  128;
  for(;i_49 >= 1;)
  {
    // BLOCK 14
    b_50  =  i_19 < i_49;
    if(b_50)
    {
      // BLOCK 15
      f_51  =  adf_5[i_19];
      i_52  =  i_49 + i_19;
      f_53  =  adf_5[i_52];
      f_54  =  f_51 + f_53;
      adf_5[i_19]  =  f_54;
    }  // B14
    else
    {
      // BLOCK 16
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_55  =  i_49 >> 1;
    i_49  =  i_55;
  }  // B13
  // BLOCK 18
  ul_56  =  ul_4 + 20L;
  i_57  =  *((__global int *) (params + 20L));
  l_58  =  (long) i_57;
  l_59  =  l_58 << 2;
  ul_60  =  ul_3 + l_59;
  f_61  =  *((__global float *) (constants + l_59));
  f_62  =  adf_5[0];
  f_63  =  f_62 / f_37;
  f_64  =  f_63 + f_61;
  f_65  =  rsqrt(f_64);
  ul_66  =  ul_4 + 16L;
  ul_67  =  ul_4 + 28L;
  // BLOCK 19 MERGES [18 29 ]
  i_68  =  i_19;
  for(;i_68 < i_15;)
  {
    // BLOCK 20
    i_69  =  *((__global int *) (params + 8L));
    i_70  =  *((__global int *) (params + 4L));
    i_71  =  *((__global int *) (params + 24L));
    i_72  =  *((__global int *) (params + 24L));
    i_73  =  *((__global int *) (params + 12L));
    i_74  =  i_70 / i_71;
    i_75  =  i_74 * i_16;
    i_76  =  i_75 * i_69;
    i_77  =  i_76 + i_68;
    i_78  =  i_77 + i_73;
    l_79  =  (long) i_78;
    l_80  =  l_79 << 2;
    ul_81  =  ul_0 + l_80;
    f_82  =  *((__global float *) (arena + l_80));
    i_83  =  i_16 % i_72;
    i_84  =  i_83 * i_74;
    i_85  =  i_68 / i_69;
    i_86  =  i_84 + i_85;
    l_87  =  (long) i_86;
    l_88  =  l_87 << 2;
    ul_89  =  ul_1 + l_88;
    f_90  =  *((__global float *) (w + l_88));
    ul_91  =  ul_2 + l_88;
    f_92  =  *((__global float *) (b + l_88));
    i_93  =  *((__global int *) (params + 28L));
    f_94  =  f_82 - f_38;
    f_95  =  f_65 * f_94;
    f_96  =  fma(f_95, f_90, f_92);
    b_97  =  i_93 == 1;
    if(b_97)
    {
      // BLOCK 21
      f_98  =  -f_96;
      f_99  =  exp(f_98);
      f_100  =  f_99 + 1.0F;
      f_101  =  f_96 / f_100;
      f_102  =  f_101;
    }  // B20
    else
    {
      // BLOCK 22
      b_103  =  i_93 == 2;
      if(b_103)
      {
        // BLOCK 23
        f_104  =  fabs(f_96);
        f_105  =  fma(f_104, 0.34F, 1.0F);
        f_106  =  1.0F / f_105;
        f_107  =  fma(f_106, -0.026121028F, 0.13950191F);
        f_108  =  f_107 * f_106;
        f_109  =  f_108 - 0.2731372F;
        f_110  =  fma(f_106, f_109, 0.20218718F);
        f_111  =  f_110 * f_106;
        f_112  =  f_111 - 0.044721164F;
        f_113  =  fma(f_106, f_112, 0.115360156F);
        f_114  =  fma(f_106, f_113, 0.11519744F);
        f_115  =  fma(f_106, f_114, 0.13611223F);
        f_116  =  fma(f_106, f_115, 0.1356205F);
        f_117  =  f_104 * -0.5F;
        f_118  =  f_117 * f_104;
        f_119  =  exp(f_118);
        f_120  =  f_119 * f_106;
        f_121  =  f_116 * f_120;
        f_122  =  f_121 * f_96;
        i_123  =  isless(f_96, 0.0F);
        if(i_123 == 1)
        {
          // BLOCK 24
          f_102  =  f_122;
        }  // B23
        else
        {
          // BLOCK 25
          f_124  =  f_96 - f_122;
          f_102  =  f_124;
        }  // B23
      }  // B22
      else
      {
        // BLOCK 26
        b_125  =  i_93 == 3;
        if(b_125)
        {
          // BLOCK 27
          f_126  =  f_96 * -1.702F;
          f_127  =  exp(f_126);
          f_128  =  f_127 + 1.0F;
          f_129  =  f_96 / f_128;
          f_102  =  f_129;
        }  // B26
        else
        {
          // BLOCK 28
          f_102  =  f_96;
        }  // B26
      }  // B22
    }  // B20
    // BLOCK 29 MERGES [21 24 28 27 25 ]
    i_130  =  *((__global int *) (params + 16L));
    i_131  =  i_130 + i_77;
    l_132  =  (long) i_131;
    l_133  =  l_132 << 2;
    ul_134  =  ul_0 + l_133;
    *((__global float *) (arena + l_133))  =  f_102;
    i_135  =  i_68 + 256;
    i_68  =  i_135;
  }  // B19
  // BLOCK 30
  return;
}  //  kernel
