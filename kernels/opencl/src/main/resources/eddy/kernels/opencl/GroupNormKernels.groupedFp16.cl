// GroupNormKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void groupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_103, b_109, b_131, b_32, b_54;
  float f_100, f_101, f_102, f_104, f_105, f_106, f_107, f_108, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_130, f_132, f_133, f_134, f_135, f_141, f_20, f_28, f_29, f_33, f_35, f_36, f_38, f_39, f_40, f_41, f_49, f_50, f_51, f_55, f_57, f_58, f_65, f_66, f_67, f_68, f_69, f_94, f_96, f_99;
  int i_11, i_129, i_13, i_136, i_137, i_14, i_142, i_144, i_15, i_16, i_17, i_18, i_19, i_21, i_22, i_27, i_30, i_31, i_34, i_37, i_42, i_43, i_48, i_52, i_53, i_56, i_59, i_61, i_7, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_90, i_97, i_98;
  long l_138, l_139, l_23, l_24, l_44, l_45, l_62, l_63, l_83, l_84, l_91, l_92;
  short sh_143, sh_26, sh_47, sh_86;
  ulong ul_0, ul_1, ul_10, ul_12, ul_140, ul_2, ul_25, ul_3, ul_4, ul_46, ul_6, ul_60, ul_64, ul_70, ul_71, ul_8, ul_85, ul_93, ul_95;

  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
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
    l_24  =  l_23 << 1;
    ul_25  =  ul_0 + l_24;
    sh_26  =  *((__global short *) (values + l_24));
    i_27  =  (int) sh_26;
    f_28  =  half_to_float((short) i_27);
    f_29  =  f_20 + f_28;
    i_30  =  i_21 + 256;
    f_20  =  f_29;
    i_21  =  i_30;
  }  // B1
  // BLOCK 3
  adf_5[i_19]  =  f_20;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 4 MERGES [3 8 ]
  i_31  =  128;
  for(;i_31 >= 1;)
  {
    // BLOCK 5
    b_32  =  i_19 < i_31;
    if(b_32)
    {
      // BLOCK 6
      f_33  =  adf_5[i_19];
      i_34  =  i_31 + i_19;
      f_35  =  adf_5[i_34];
      f_36  =  f_33 + f_35;
      adf_5[i_19]  =  f_36;
    }  // B5
    else
    {
      // BLOCK 7
    }  // B5
    // BLOCK 8 MERGES [7 6 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_37  =  i_31 >> 1;
    i_31  =  i_37;
  }  // B4
  // BLOCK 9
  f_38  =  adf_5[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_39  =  (float) i_15;
  f_40  =  f_38 / f_39;
  // BLOCK 10 MERGES [9 11 ]
  f_41  =  0.0F;
  i_42  =  i_19;
  for(;i_42 < i_15;)
  {
    // BLOCK 11
    i_43  =  i_18 + i_42;
    l_44  =  (long) i_43;
    l_45  =  l_44 << 1;
    ul_46  =  ul_0 + l_45;
    sh_47  =  *((__global short *) (values + l_45));
    i_48  =  (int) sh_47;
    f_49  =  half_to_float((short) i_48);
    f_50  =  f_49 - f_40;
    f_51  =  fma(f_50, f_50, f_41);
    i_52  =  i_42 + 256;
    f_41  =  f_51;
    i_42  =  i_52;
  }  // B10
  // BLOCK 12
  adf_5[i_19]  =  f_41;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 13 MERGES [12 17 ]
  i_53  =  128;
  for(;i_53 >= 1;)
  {
    // BLOCK 14
    b_54  =  i_19 < i_53;
    if(b_54)
    {
      // BLOCK 15
      f_55  =  adf_5[i_19];
      i_56  =  i_53 + i_19;
      f_57  =  adf_5[i_56];
      f_58  =  f_55 + f_57;
      adf_5[i_19]  =  f_58;
    }  // B14
    else
    {
      // BLOCK 16
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_59  =  i_53 >> 1;
    i_53  =  i_59;
  }  // B13
  // BLOCK 18
  ul_60  =  ul_4 + 20L;
  i_61  =  *((__global int *) (params + 20L));
  l_62  =  (long) i_61;
  l_63  =  l_62 << 2;
  ul_64  =  ul_3 + l_63;
  f_65  =  *((__global float *) (constants + l_63));
  f_66  =  adf_5[0];
  f_67  =  f_66 / f_39;
  f_68  =  f_67 + f_65;
  f_69  =  rsqrt(f_68);
  ul_70  =  ul_4 + 16L;
  ul_71  =  ul_4 + 28L;
  // BLOCK 19 MERGES [18 29 ]
  i_72  =  i_19;
  for(;i_72 < i_15;)
  {
    // BLOCK 20
    i_73  =  *((__global int *) (params + 8L));
    i_74  =  *((__global int *) (params + 4L));
    i_75  =  *((__global int *) (params + 24L));
    i_76  =  *((__global int *) (params + 24L));
    i_77  =  *((__global int *) (params + 12L));
    i_78  =  i_74 / i_75;
    i_79  =  i_78 * i_16;
    i_80  =  i_79 * i_73;
    i_81  =  i_80 + i_72;
    i_82  =  i_81 + i_77;
    l_83  =  (long) i_82;
    l_84  =  l_83 << 1;
    ul_85  =  ul_0 + l_84;
    sh_86  =  *((__global short *) (values + l_84));
    i_87  =  i_16 % i_76;
    i_88  =  i_87 * i_78;
    i_89  =  i_72 / i_73;
    i_90  =  i_88 + i_89;
    l_91  =  (long) i_90;
    l_92  =  l_91 << 2;
    ul_93  =  ul_1 + l_92;
    f_94  =  *((__global float *) (w + l_92));
    ul_95  =  ul_2 + l_92;
    f_96  =  *((__global float *) (b + l_92));
    i_97  =  *((__global int *) (params + 28L));
    i_98  =  (int) sh_86;
    f_99  =  half_to_float((short) i_98);
    f_100  =  f_99 - f_40;
    f_101  =  f_69 * f_100;
    f_102  =  fma(f_101, f_94, f_96);
    b_103  =  i_97 == 1;
    if(b_103)
    {
      // BLOCK 21
      f_104  =  -f_102;
      f_105  =  exp(f_104);
      f_106  =  f_105 + 1.0F;
      f_107  =  f_102 / f_106;
      f_108  =  f_107;
    }  // B20
    else
    {
      // BLOCK 22
      b_109  =  i_97 == 2;
      if(b_109)
      {
        // BLOCK 23
        f_110  =  fabs(f_102);
        f_111  =  fma(f_110, 0.34F, 1.0F);
        f_112  =  1.0F / f_111;
        f_113  =  fma(f_112, -0.026121028F, 0.13950191F);
        f_114  =  f_113 * f_112;
        f_115  =  f_114 - 0.2731372F;
        f_116  =  fma(f_112, f_115, 0.20218718F);
        f_117  =  f_116 * f_112;
        f_118  =  f_117 - 0.044721164F;
        f_119  =  fma(f_112, f_118, 0.115360156F);
        f_120  =  fma(f_112, f_119, 0.11519744F);
        f_121  =  fma(f_112, f_120, 0.13611223F);
        f_122  =  fma(f_112, f_121, 0.1356205F);
        f_123  =  f_110 * -0.5F;
        f_124  =  f_123 * f_110;
        f_125  =  exp(f_124);
        f_126  =  f_125 * f_112;
        f_127  =  f_122 * f_126;
        f_128  =  f_127 * f_102;
        i_129  =  isless(f_102, 0.0F);
        if(i_129 == 1)
        {
          // BLOCK 24
          f_108  =  f_128;
        }  // B23
        else
        {
          // BLOCK 25
          f_130  =  f_102 - f_128;
          f_108  =  f_130;
        }  // B23
      }  // B22
      else
      {
        // BLOCK 26
        b_131  =  i_97 == 3;
        if(b_131)
        {
          // BLOCK 27
          f_132  =  f_102 * -1.702F;
          f_133  =  exp(f_132);
          f_134  =  f_133 + 1.0F;
          f_135  =  f_102 / f_134;
          f_108  =  f_135;
        }  // B26
        else
        {
          // BLOCK 28
          f_108  =  f_102;
        }  // B26
      }  // B22
    }  // B20
    // BLOCK 29 MERGES [21 24 28 27 25 ]
    i_136  =  *((__global int *) (params + 16L));
    i_137  =  i_136 + i_81;
    l_138  =  (long) i_137;
    l_139  =  l_138 << 1;
    ul_140  =  ul_0 + l_139;
    f_141  =  f_108;
    i_142  =  float_to_half(f_141);
    sh_143  =  (short) i_142;
    *((__global short *) (values + l_139))  =  sh_143;
    i_144  =  i_72 + 256;
    i_72  =  i_144;
  }  // B19
  // BLOCK 30
  return;
}  //  kernel
