// MatmulKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 54042de9db891d8d4034fe55a15d53e62278a1e4e6523a0262406f7bfe10ed2f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 b7ea0d147ad6be84bb03e6d38002034ddd212eda1dfa1bcd9f537836e21b43a7
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_107, b_116, b_130, b_14, b_57, b_67, b_79, b_85;
  float f_100, f_101, f_102, f_103, f_104, f_106, f_108, f_109, f_110, f_111, f_117, f_124, f_125, f_155, f_25, f_40, f_42, f_43, f_58, f_62, f_63, f_68, f_75, f_76, f_80, f_81, f_82, f_83, f_84, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_105, i_11, i_112, i_113, i_114, i_115, i_118, i_12, i_123, i_127, i_129, i_13, i_131, i_135, i_136, i_137, i_138, i_139, i_143, i_144, i_148, i_149, i_150, i_151, i_156, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_28, i_33, i_34, i_39, i_41, i_44, i_46, i_47, i_49, i_5, i_51, i_53, i_55, i_56, i_64, i_65, i_66, i_69, i_7, i_74, i_78, i_9;
  long l_119, l_120, l_140, l_141, l_145, l_146, l_152, l_153, l_29, l_30, l_35, l_36, l_59, l_60, l_70, l_71;
  short sh_122, sh_157, sh_32, sh_38, sh_73;
  ulong ul_0, ul_1, ul_10, ul_121, ul_126, ul_128, ul_132, ul_133, ul_134, ul_142, ul_147, ul_15, ul_154, ul_2, ul_3, ul_31, ul_37, ul_4, ul_45, ul_48, ul_50, ul_52, ul_54, ul_6, ul_61, ul_72, ul_77, ul_8;

  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) (params + 8L));
  ul_8  =  ul_3 + 4L;
  i_9  =  *((__global int *) (params + 4L));
  ul_10  =  ul_3 + 44L;
  i_11  =  *((__global int *) (params + 44L));
  i_12  =  get_global_id(0);
  i_13  =  i_12 / i_7;
  b_14  =  i_13 < i_5;
  if(b_14)
  {
    // BLOCK 1
    ul_15  =  ul_3 + 12L;
    i_16  =  *((__global int *) (params + 12L));
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
      l_30  =  l_29 << 1;
      ul_31  =  ul_1 + l_30;
      sh_32  =  *((__global short *) (w + l_30));
      i_33  =  i_26 * i_9;
      i_34  =  i_24 + i_33;
      l_35  =  (long) i_34;
      l_36  =  l_35 << 1;
      ul_37  =  ul_0 + l_36;
      sh_38  =  *((__global short *) (values + l_36));
      i_39  =  (int) sh_32;
      f_40  =  half_to_float((short) i_39);
      i_41  =  (int) sh_38;
      f_42  =  half_to_float((short) i_41);
      f_43  =  fma(f_40, f_42, f_25);
      i_44  =  i_26 + 1;
      f_25  =  f_43;
      i_26  =  i_44;
    }  // B2
    // BLOCK 4
    ul_45  =  ul_3 + 52L;
    i_46  =  *((__global int *) (params + 52L));
    i_47  =  *((__global int *) (params + 4L));
    ul_48  =  ul_3 + 48L;
    i_49  =  *((__global int *) (params + 48L));
    ul_50  =  ul_3 + 24L;
    i_51  =  *((__global int *) (params + 24L));
    ul_52  =  ul_3 + 32L;
    i_53  =  *((__global int *) (params + 32L));
    ul_54  =  ul_3 + 20L;
    i_55  =  *((__global int *) (params + 20L));
    i_56  =  i_46 + i_13;
    b_57  =  i_55 == 0;
    if(b_57)
    {
      // BLOCK 5
      f_58  =  f_25;
    }  // B4
    else
    {
      // BLOCK 6
      l_59  =  (long) i_56;
      l_60  =  l_59 << 2;
      ul_61  =  ul_2 + l_60;
      f_62  =  *((__global float *) (bias + l_60));
      f_63  =  f_62 + f_25;
      f_58  =  f_63;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_64  =  i_18 / i_47;
    i_65  =  i_64 * i_49;
    i_66  =  i_65 + i_56;
    b_67  =  i_51 < 0;
    if(b_67)
    {
      // BLOCK 8
      f_68  =  f_58;
    }  // B7
    else
    {
      // BLOCK 9
      i_69  =  i_66 + i_51;
      l_70  =  (long) i_69;
      l_71  =  l_70 << 1;
      ul_72  =  ul_0 + l_71;
      sh_73  =  *((__global short *) (values + l_71));
      i_74  =  (int) sh_73;
      f_75  =  half_to_float((short) i_74);
      f_76  =  f_75 + f_58;
      f_68  =  f_76;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    ul_77  =  ul_3 + 28L;
    i_78  =  *((__global int *) (params + 28L));
    b_79  =  i_78 == 1;
    if(b_79)
    {
      // BLOCK 11
      f_80  =  -f_68;
      f_81  =  exp(f_80);
      f_82  =  f_81 + 1.0F;
      f_83  =  f_68 / f_82;
      f_84  =  f_83;
    }  // B10
    else
    {
      // BLOCK 12
      b_85  =  i_78 == 2;
      if(b_85)
      {
        // BLOCK 13
        f_86  =  fabs(f_68);
        f_87  =  fma(f_86, 0.34F, 1.0F);
        f_88  =  1.0F / f_87;
        f_89  =  fma(f_88, -0.026121028F, 0.13950191F);
        f_90  =  f_89 * f_88;
        f_91  =  f_90 - 0.2731372F;
        f_92  =  fma(f_88, f_91, 0.20218718F);
        f_93  =  f_92 * f_88;
        f_94  =  f_93 - 0.044721164F;
        f_95  =  fma(f_88, f_94, 0.115360156F);
        f_96  =  fma(f_88, f_95, 0.11519744F);
        f_97  =  fma(f_88, f_96, 0.13611223F);
        f_98  =  fma(f_88, f_97, 0.1356205F);
        f_99  =  f_86 * -0.5F;
        f_100  =  f_99 * f_86;
        f_101  =  exp(f_100);
        f_102  =  f_101 * f_88;
        f_103  =  f_98 * f_102;
        f_104  =  f_103 * f_68;
        i_105  =  isless(f_68, 0.0F);
        if(i_105 == 1)
        {
          // BLOCK 14
          f_84  =  f_104;
        }  // B13
        else
        {
          // BLOCK 15
          f_106  =  f_68 - f_104;
          f_84  =  f_106;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
        b_107  =  i_78 == 3;
        if(b_107)
        {
          // BLOCK 17
          f_108  =  f_68 * -1.702F;
          f_109  =  exp(f_108);
          f_110  =  f_109 + 1.0F;
          f_111  =  f_68 / f_110;
          f_84  =  f_111;
        }  // B16
        else
        {
          // BLOCK 18
          f_84  =  f_68;
        }  // B16
      }  // B12
    }  // B10
    // BLOCK 19 MERGES [11 14 18 17 15 ]
    i_112  =  i_66 * i_47;
    i_113  =  i_112 + i_18;
    i_114  =  i_47 * i_64;
    i_115  =  i_113 - i_114;
    b_116  =  i_53 < 0;
    if(b_116)
    {
      // BLOCK 20
      f_117  =  f_84;
    }  // B19
    else
    {
      // BLOCK 21
      i_118  =  i_115 + i_53;
      l_119  =  (long) i_118;
      l_120  =  l_119 << 1;
      ul_121  =  ul_0 + l_120;
      sh_122  =  *((__global short *) (values + l_120));
      i_123  =  (int) sh_122;
      f_124  =  half_to_float((short) i_123);
      f_125  =  f_124 + f_84;
      f_117  =  f_125;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_126  =  ul_3 + 16L;
    i_127  =  *((__global int *) (params + 16L));
    ul_128  =  ul_3 + 56L;
    i_129  =  *((__global int *) (params + 56L));
    b_130  =  i_129 < 1;
    if(b_130)
    {
      // BLOCK 23
      i_131  =  i_127;
    }  // B22
    else
    {
      // BLOCK 24
      ul_132  =  i_129 & 4294967295UL;
      ul_133  =  ul_132 << 2;
      ul_134  =  ul_3 + ul_133;
      i_135  =  *((__global int *) (params + ul_133));
      i_136  =  i_56 / i_135;
      i_137  =  i_136 << 1;
      i_138  =  i_137 + i_129;
      i_139  =  i_138 + 1;
      l_140  =  (long) i_139;
      l_141  =  l_140 << 2;
      ul_142  =  ul_3 + l_141;
      i_143  =  *((__global int *) (params + l_141));
      i_144  =  i_138 + 2;
      l_145  =  (long) i_144;
      l_146  =  l_145 << 2;
      ul_147  =  ul_3 + l_146;
      i_148  =  *((__global int *) (params + l_146));
      i_149  =  i_148 * i_64;
      i_150  =  i_149 + i_143;
      i_131  =  i_150;
    }  // B22
    // BLOCK 25 MERGES [23 24 ]
    i_151  =  i_131 + i_115;
    l_152  =  (long) i_151;
    l_153  =  l_152 << 1;
    ul_154  =  ul_0 + l_153;
    f_155  =  f_117;
    i_156  =  float_to_half(f_155);
    sh_157  =  (short) i_156;
    *((__global short *) (values + l_153))  =  sh_157;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
