// GroupNormKernels.applyFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void applyFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_117, b_123, b_145, b_21;
  float f_108, f_110, f_113, f_114, f_115, f_116, f_118, f_119, f_120, f_121, f_122, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_140, f_141, f_142, f_144, f_146, f_147, f_148, f_149, f_155, f_30, f_35, f_36, f_37, f_38, f_45, f_50, f_51, f_52, f_53, f_54, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_71, f_72, f_73, f_74, f_75, f_76, f_77;
  int i_10, i_101, i_102, i_103, i_104, i_111, i_112, i_12, i_14, i_143, i_150, i_151, i_156, i_158, i_16, i_17, i_18, i_19, i_20, i_23, i_24, i_25, i_26, i_31, i_39, i_40, i_41, i_46, i_55, i_56, i_57, i_65, i_67, i_78, i_79, i_8, i_80, i_81, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_92, i_93, i_94, i_95, i_96;
  long l_105, l_106, l_152, l_153, l_27, l_28, l_32, l_33, l_42, l_43, l_47, l_48, l_68, l_69, l_97, l_98;
  short sh_100, sh_157;
  ulong ul_0, ul_1, ul_107, ul_109, ul_11, ul_13, ul_15, ul_154, ul_2, ul_22, ul_29, ul_3, ul_34, ul_4, ul_44, ul_49, ul_5, ul_66, ul_7, ul_70, ul_82, ul_83, ul_84, ul_9, ul_99;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) w;
  ul_3  =  (ulong) b;
  ul_4  =  (ulong) constants;
  ul_5  =  (ulong) params;
  __local float adf_6[2] __attribute__((aligned(16)));
  ul_7  =  ul_5 + 4L;
  i_8  =  *((__global int *) (params + 4L));
  ul_9  =  ul_5 + 24L;
  i_10  =  *((__global int *) (params + 24L));
  ul_11  =  ul_5 + 8L;
  i_12  =  *((__global int *) (params + 8L));
  ul_13  =  ul_5 + 40L;
  i_14  =  *((__global int *) (params + 40L));
  ul_15  =  ul_5 + 36L;
  i_16  =  *((__global int *) (params + 36L));
  i_17  =  i_8 / i_10;
  i_18  =  i_17 * i_12;
  i_19  =  get_group_id(1);
  i_20  =  get_local_id(0);
  b_21  =  i_20 == 0;
  if(b_21)
  {
    // BLOCK 1
    ul_22  =  ul_5 + 32L;
    i_23  =  *((__global int *) (params + 32L));
    i_24  =  i_16 * i_19;
    i_25  =  i_24 << 1;
    i_26  =  i_25 + i_23;
    l_27  =  (long) i_26;
    l_28  =  l_27 << 2;
    ul_29  =  ul_1 + l_28;
    f_30  =  *((__global float *) (arena + l_28));
    i_31  =  i_26 + 1;
    l_32  =  (long) i_31;
    l_33  =  l_32 << 2;
    ul_34  =  ul_1 + l_33;
    f_35  =  *((__global float *) (arena + l_33));
    f_36  =  (float) i_14;
    // BLOCK 2 MERGES [1 3 ]
    f_37  =  f_30;
    f_38  =  f_35;
    i_39  =  1;
    for(;i_39 < i_16;)
    {
      // BLOCK 3
      i_40  =  i_39 << 1;
      i_41  =  i_40 + i_26;
      l_42  =  (long) i_41;
      l_43  =  l_42 << 2;
      ul_44  =  ul_1 + l_43;
      f_45  =  *((__global float *) (arena + l_43));
      i_46  =  i_41 + 1;
      l_47  =  (long) i_46;
      l_48  =  l_47 << 2;
      ul_49  =  ul_1 + l_48;
      f_50  =  *((__global float *) (arena + l_48));
      f_51  =  f_45 - f_37;
      f_52  =  f_51 * f_51;
      f_53  =  (float) i_39;
      f_54  =  f_36 * f_53;
      i_55  =  i_39 * i_14;
      i_56  =  i_18 - i_55;
      i_57  =  min(i_14, i_56);
      f_58  =  (float) i_57;
      f_59  =  fma(f_36, f_53, f_58);
      f_60  =  f_58 / f_59;
      f_61  =  f_54 * f_60;
      f_62  =  fma(f_52, f_61, f_50);
      f_63  =  f_38 + f_62;
      f_64  =  fma(f_51, f_60, f_37);
      i_65  =  i_39 + 1;
      f_37  =  f_64;
      f_38  =  f_63;
      i_39  =  i_65;
    }  // B2
    // BLOCK 4
    ul_66  =  ul_5 + 20L;
    i_67  =  *((__global int *) (params + 20L));
    l_68  =  (long) i_67;
    l_69  =  l_68 << 2;
    ul_70  =  ul_4 + l_69;
    f_71  =  *((__global float *) (constants + l_69));
    adf_6[0]  =  f_37;
    f_72  =  (float) i_18;
    f_73  =  f_38 / f_72;
    f_74  =  f_73 + f_71;
    f_75  =  rsqrt(f_74);
    adf_6[1]  =  f_75;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  barrier(CLK_LOCAL_MEM_FENCE);
  f_76  =  adf_6[0];
  f_77  =  adf_6[1];
  i_78  =  get_group_id(0);
  i_79  =  i_78 << 10;
  i_80  =  i_79 + 1024;
  i_81  =  min(i_18, i_80);
  ul_82  =  ul_5 + 16L;
  ul_83  =  ul_5 + 28L;
  ul_84  =  ul_5 + 12L;
  i_85  =  i_79 + i_20;
  // BLOCK 7 MERGES [6 17 ]
  i_86  =  i_85;
  for(;i_86 < i_81;)
  {
    // BLOCK 8
    i_87  =  *((__global int *) (params + 8L));
    i_88  =  *((__global int *) (params + 4L));
    i_89  =  *((__global int *) (params + 24L));
    i_90  =  *((__global int *) (params + 24L));
    i_91  =  *((__global int *) (params + 12L));
    i_92  =  i_88 / i_89;
    i_93  =  i_92 * i_19;
    i_94  =  i_93 * i_87;
    i_95  =  i_94 + i_86;
    i_96  =  i_95 + i_91;
    l_97  =  (long) i_96;
    l_98  =  l_97 << 1;
    ul_99  =  ul_0 + l_98;
    sh_100  =  *((__global short *) (values + l_98));
    i_101  =  i_19 % i_90;
    i_102  =  i_101 * i_92;
    i_103  =  i_86 / i_87;
    i_104  =  i_102 + i_103;
    l_105  =  (long) i_104;
    l_106  =  l_105 << 2;
    ul_107  =  ul_2 + l_106;
    f_108  =  *((__global float *) (w + l_106));
    ul_109  =  ul_3 + l_106;
    f_110  =  *((__global float *) (b + l_106));
    i_111  =  *((__global int *) (params + 28L));
    i_112  =  (int) sh_100;
    f_113  =  half_to_float((short) i_112);
    f_114  =  f_113 - f_76;
    f_115  =  f_114 * f_77;
    f_116  =  fma(f_115, f_108, f_110);
    b_117  =  i_111 == 1;
    if(b_117)
    {
      // BLOCK 9
      f_118  =  -f_116;
      f_119  =  exp(f_118);
      f_120  =  f_119 + 1.0F;
      f_121  =  f_116 / f_120;
      f_122  =  f_121;
    }  // B8
    else
    {
      // BLOCK 10
      b_123  =  i_111 == 2;
      if(b_123)
      {
        // BLOCK 11
        f_124  =  fabs(f_116);
        f_125  =  fma(f_124, 0.34F, 1.0F);
        f_126  =  1.0F / f_125;
        f_127  =  fma(f_126, -0.026121028F, 0.13950191F);
        f_128  =  f_127 * f_126;
        f_129  =  f_128 - 0.2731372F;
        f_130  =  fma(f_126, f_129, 0.20218718F);
        f_131  =  f_130 * f_126;
        f_132  =  f_131 - 0.044721164F;
        f_133  =  fma(f_126, f_132, 0.115360156F);
        f_134  =  fma(f_126, f_133, 0.11519744F);
        f_135  =  fma(f_126, f_134, 0.13611223F);
        f_136  =  fma(f_126, f_135, 0.1356205F);
        f_137  =  f_124 * -0.5F;
        f_138  =  f_137 * f_124;
        f_139  =  exp(f_138);
        f_140  =  f_139 * f_126;
        f_141  =  f_136 * f_140;
        f_142  =  f_141 * f_116;
        i_143  =  isless(f_116, 0.0F);
        if(i_143 == 1)
        {
          // BLOCK 12
          f_122  =  f_142;
        }  // B11
        else
        {
          // BLOCK 13
          f_144  =  f_116 - f_142;
          f_122  =  f_144;
        }  // B11
      }  // B10
      else
      {
        // BLOCK 14
        b_145  =  i_111 == 3;
        if(b_145)
        {
          // BLOCK 15
          f_146  =  f_116 * -1.702F;
          f_147  =  exp(f_146);
          f_148  =  f_147 + 1.0F;
          f_149  =  f_116 / f_148;
          f_122  =  f_149;
        }  // B14
        else
        {
          // BLOCK 16
          f_122  =  f_116;
        }  // B14
      }  // B10
    }  // B8
    // BLOCK 17 MERGES [9 12 16 15 13 ]
    i_150  =  *((__global int *) (params + 16L));
    i_151  =  i_150 + i_95;
    l_152  =  (long) i_151;
    l_153  =  l_152 << 1;
    ul_154  =  ul_0 + l_153;
    f_155  =  f_122;
    i_156  =  float_to_half(f_155);
    sh_157  =  (short) i_156;
    *((__global short *) (values + l_153))  =  sh_157;
    i_158  =  i_86 + 256;
    i_86  =  i_158;
  }  // B7
  // BLOCK 18
  return;
}  //  kernel
