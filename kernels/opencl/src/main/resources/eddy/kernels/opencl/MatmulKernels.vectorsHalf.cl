// MatmulKernels.vectorsHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void vectorsHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_104, b_110, b_132, b_141, b_153, b_19, b_47, b_48, b_84, b_94;
  float f_100, f_101, f_105, f_106, f_107, f_108, f_109, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_131, f_133, f_134, f_135, f_136, f_142, f_147, f_148, f_26, f_39, f_41, f_42, f_44, f_49, f_51, f_53, f_55, f_57, f_59, f_61, f_63, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_85, f_89, f_90, f_95;
  int i_10, i_103, i_12, i_13, i_130, i_137, i_138, i_139, i_14, i_140, i_143, i_15, i_150, i_152, i_154, i_158, i_159, i_16, i_160, i_161, i_162, i_166, i_167, i_17, i_171, i_172, i_173, i_174, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_40, i_43, i_45, i_46, i_50, i_52, i_54, i_56, i_58, i_6, i_60, i_62, i_65, i_66, i_68, i_70, i_72, i_74, i_75, i_8, i_91, i_92, i_93, i_96;
  long l_144, l_145, l_163, l_164, l_168, l_169, l_175, l_176, l_30, l_31, l_36, l_37, l_86, l_87, l_97, l_98;
  short sh_33;
  ulong ul_0, ul_1, ul_102, ul_11, ul_146, ul_149, ul_151, ul_155, ul_156, ul_157, ul_165, ul_170, ul_177, ul_2, ul_3, ul_32, ul_38, ul_5, ul_64, ul_67, ul_69, ul_7, ul_71, ul_73, ul_88, ul_9, ul_99;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __local float adf_4[256] __attribute__((aligned(16)));
  ul_5  =  ul_3 + 0L;
  i_6  =  *((__global int *) (params + 0L));
  ul_7  =  ul_3 + 4L;
  i_8  =  *((__global int *) (params + 4L));
  ul_9  =  ul_3 + 44L;
  i_10  =  *((__global int *) (params + 44L));
  ul_11  =  ul_3 + 12L;
  i_12  =  *((__global int *) (params + 12L));
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  get_group_id(1);
  i_18  =  get_local_id(1);
  b_19  =  i_16 < i_6;
  if(b_19)
  {
    // BLOCK 1
    i_20  =  i_10 + -1;
    i_21  =  i_17 / i_8;
    i_22  =  i_20 * i_21;
    i_23  =  i_22 * i_8;
    i_24  =  i_23 + i_12;
    i_25  =  i_24 + i_17;
    // BLOCK 2 MERGES [1 3 ]
    f_26  =  0.0F;
    i_27  =  i_18;
    for(;i_27 < i_10;)
    {
      // BLOCK 3
      i_28  =  i_27 * i_6;
      i_29  =  i_28 + i_16;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 1;
      ul_32  =  ul_1 + l_31;
      sh_33  =  *((__global short *) (w + l_31));
      i_34  =  i_27 * i_8;
      i_35  =  i_25 + i_34;
      l_36  =  (long) i_35;
      l_37  =  l_36 << 2;
      ul_38  =  ul_0 + l_37;
      f_39  =  *((__global float *) (arena + l_37));
      i_40  =  (int) sh_33;
      f_41  =  half_to_float((short) i_40);
      f_42  =  fma(f_41, f_39, f_26);
      i_43  =  i_27 + 8;
      f_26  =  f_42;
      i_27  =  i_43;
    }  // B2
    // BLOCK 4
    f_44  =  f_26;
  }  // B0
  else
  {
    // BLOCK 5
    f_44  =  0.0F;
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  i_45  =  i_18 << 5;
  i_46  =  i_45 + i_15;
  adf_4[i_46]  =  f_44;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_47  =  i_18 == 0;
  if(b_47)
  {
    // BLOCK 7
    b_48  =  i_16 < i_6;
    if(b_48)
    {
      // BLOCK 8
      f_49  =  adf_4[i_15];
      i_50  =  i_15 + 32;
      f_51  =  adf_4[i_50];
      i_52  =  i_15 + 64;
      f_53  =  adf_4[i_52];
      i_54  =  i_15 + 96;
      f_55  =  adf_4[i_54];
      i_56  =  i_15 + 128;
      f_57  =  adf_4[i_56];
      i_58  =  i_15 + 160;
      f_59  =  adf_4[i_58];
      i_60  =  i_15 + 192;
      f_61  =  adf_4[i_60];
      i_62  =  i_15 + 224;
      f_63  =  adf_4[i_62];
      ul_64  =  ul_3 + 52L;
      i_65  =  *((__global int *) (params + 52L));
      i_66  =  *((__global int *) (params + 4L));
      ul_67  =  ul_3 + 48L;
      i_68  =  *((__global int *) (params + 48L));
      ul_69  =  ul_3 + 24L;
      i_70  =  *((__global int *) (params + 24L));
      ul_71  =  ul_3 + 32L;
      i_72  =  *((__global int *) (params + 32L));
      ul_73  =  ul_3 + 20L;
      i_74  =  *((__global int *) (params + 20L));
      i_75  =  i_65 + i_16;
      f_76  =  f_49 + 0.0F;
      f_77  =  f_76 + f_51;
      f_78  =  f_77 + f_53;
      f_79  =  f_78 + f_55;
      f_80  =  f_79 + f_57;
      f_81  =  f_80 + f_59;
      f_82  =  f_81 + f_61;
      f_83  =  f_82 + f_63;
      b_84  =  i_74 == 0;
      if(b_84)
      {
        // BLOCK 9
        f_85  =  f_83;
      }  // B8
      else
      {
        // BLOCK 10
        l_86  =  (long) i_75;
        l_87  =  l_86 << 2;
        ul_88  =  ul_2 + l_87;
        f_89  =  *((__global float *) (bias + l_87));
        f_90  =  f_89 + f_83;
        f_85  =  f_90;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_91  =  i_17 / i_66;
      i_92  =  i_91 * i_68;
      i_93  =  i_92 + i_75;
      b_94  =  i_70 < 0;
      if(b_94)
      {
        // BLOCK 12
        f_95  =  f_85;
      }  // B11
      else
      {
        // BLOCK 13
        i_96  =  i_93 + i_70;
        l_97  =  (long) i_96;
        l_98  =  l_97 << 2;
        ul_99  =  ul_0 + l_98;
        f_100  =  *((__global float *) (arena + l_98));
        f_101  =  f_100 + f_85;
        f_95  =  f_101;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      ul_102  =  ul_3 + 28L;
      i_103  =  *((__global int *) (params + 28L));
      b_104  =  i_103 == 1;
      if(b_104)
      {
        // BLOCK 15
        f_105  =  -f_95;
        f_106  =  exp(f_105);
        f_107  =  f_106 + 1.0F;
        f_108  =  f_95 / f_107;
        f_109  =  f_108;
      }  // B14
      else
      {
        // BLOCK 16
        b_110  =  i_103 == 2;
        if(b_110)
        {
          // BLOCK 17
          f_111  =  fabs(f_95);
          f_112  =  fma(f_111, 0.34F, 1.0F);
          f_113  =  1.0F / f_112;
          f_114  =  fma(f_113, -0.026121028F, 0.13950191F);
          f_115  =  f_114 * f_113;
          f_116  =  f_115 - 0.2731372F;
          f_117  =  fma(f_113, f_116, 0.20218718F);
          f_118  =  f_117 * f_113;
          f_119  =  f_118 - 0.044721164F;
          f_120  =  fma(f_113, f_119, 0.115360156F);
          f_121  =  fma(f_113, f_120, 0.11519744F);
          f_122  =  fma(f_113, f_121, 0.13611223F);
          f_123  =  fma(f_113, f_122, 0.1356205F);
          f_124  =  f_111 * -0.5F;
          f_125  =  f_124 * f_111;
          f_126  =  exp(f_125);
          f_127  =  f_126 * f_113;
          f_128  =  f_123 * f_127;
          f_129  =  f_128 * f_95;
          i_130  =  isless(f_95, 0.0F);
          if(i_130 == 1)
          {
            // BLOCK 18
            f_109  =  f_129;
          }  // B17
          else
          {
            // BLOCK 19
            f_131  =  f_95 - f_129;
            f_109  =  f_131;
          }  // B17
        }  // B16
        else
        {
          // BLOCK 20
          b_132  =  i_103 == 3;
          if(b_132)
          {
            // BLOCK 21
            f_133  =  f_95 * -1.702F;
            f_134  =  exp(f_133);
            f_135  =  f_134 + 1.0F;
            f_136  =  f_95 / f_135;
            f_109  =  f_136;
          }  // B20
          else
          {
            // BLOCK 22
            f_109  =  f_95;
          }  // B20
        }  // B16
      }  // B14
      // BLOCK 23 MERGES [15 18 22 21 19 ]
      i_137  =  i_93 * i_66;
      i_138  =  i_137 + i_17;
      i_139  =  i_66 * i_91;
      i_140  =  i_138 - i_139;
      b_141  =  i_72 < 0;
      if(b_141)
      {
        // BLOCK 24
        f_142  =  f_109;
      }  // B23
      else
      {
        // BLOCK 25
        i_143  =  i_140 + i_72;
        l_144  =  (long) i_143;
        l_145  =  l_144 << 2;
        ul_146  =  ul_0 + l_145;
        f_147  =  *((__global float *) (arena + l_145));
        f_148  =  f_147 + f_109;
        f_142  =  f_148;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      ul_149  =  ul_3 + 16L;
      i_150  =  *((__global int *) (params + 16L));
      ul_151  =  ul_3 + 56L;
      i_152  =  *((__global int *) (params + 56L));
      b_153  =  i_152 < 1;
      if(b_153)
      {
        // BLOCK 27
        i_154  =  i_150;
      }  // B26
      else
      {
        // BLOCK 28
        ul_155  =  i_152 & 4294967295UL;
        ul_156  =  ul_155 << 2;
        ul_157  =  ul_3 + ul_156;
        i_158  =  *((__global int *) (params + ul_156));
        i_159  =  i_75 / i_158;
        i_160  =  i_159 << 1;
        i_161  =  i_160 + i_152;
        i_162  =  i_161 + 1;
        l_163  =  (long) i_162;
        l_164  =  l_163 << 2;
        ul_165  =  ul_3 + l_164;
        i_166  =  *((__global int *) (params + l_164));
        i_167  =  i_161 + 2;
        l_168  =  (long) i_167;
        l_169  =  l_168 << 2;
        ul_170  =  ul_3 + l_169;
        i_171  =  *((__global int *) (params + l_169));
        i_172  =  i_171 * i_91;
        i_173  =  i_172 + i_166;
        i_154  =  i_173;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      i_174  =  i_154 + i_140;
      l_175  =  (long) i_174;
      l_176  =  l_175 << 2;
      ul_177  =  ul_0 + l_176;
      *((__global float *) (arena + l_176))  =  f_142;
    }  // B7
    else
    {
      // BLOCK 30
      return;
    }  // B7
  }  // B6
  else
  {
    // BLOCK 31
  }  // B6
  // BLOCK 32 MERGES [31 30 29 ]
  return;
}  //  kernel
