// MatmulKernels.vectors, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void vectors(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_102, b_108, b_130, b_139, b_151, b_19, b_45, b_46, b_82, b_92;
  float f_103, f_104, f_105, f_106, f_107, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_129, f_131, f_132, f_133, f_134, f_140, f_145, f_146, f_26, f_33, f_39, f_40, f_42, f_47, f_49, f_51, f_53, f_55, f_57, f_59, f_61, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_83, f_87, f_88, f_93, f_98, f_99;
  int i_10, i_101, i_12, i_128, i_13, i_135, i_136, i_137, i_138, i_14, i_141, i_148, i_15, i_150, i_152, i_156, i_157, i_158, i_159, i_16, i_160, i_164, i_165, i_169, i_17, i_170, i_171, i_172, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_41, i_43, i_44, i_48, i_50, i_52, i_54, i_56, i_58, i_6, i_60, i_63, i_64, i_66, i_68, i_70, i_72, i_73, i_8, i_89, i_90, i_91, i_94;
  long l_142, l_143, l_161, l_162, l_166, l_167, l_173, l_174, l_30, l_31, l_36, l_37, l_84, l_85, l_95, l_96;
  ulong ul_0, ul_1, ul_100, ul_11, ul_144, ul_147, ul_149, ul_153, ul_154, ul_155, ul_163, ul_168, ul_175, ul_2, ul_3, ul_32, ul_38, ul_5, ul_62, ul_65, ul_67, ul_69, ul_7, ul_71, ul_86, ul_9, ul_97;

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
      l_31  =  l_30 << 2;
      ul_32  =  ul_1 + l_31;
      f_33  =  *((__global float *) (w + l_31));
      i_34  =  i_27 * i_8;
      i_35  =  i_25 + i_34;
      l_36  =  (long) i_35;
      l_37  =  l_36 << 2;
      ul_38  =  ul_0 + l_37;
      f_39  =  *((__global float *) (arena + l_37));
      f_40  =  fma(f_33, f_39, f_26);
      i_41  =  i_27 + 8;
      f_26  =  f_40;
      i_27  =  i_41;
    }  // B2
    // BLOCK 4
    f_42  =  f_26;
  }  // B0
  else
  {
    // BLOCK 5
    f_42  =  0.0F;
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  i_43  =  i_18 << 5;
  i_44  =  i_43 + i_15;
  adf_4[i_44]  =  f_42;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_45  =  i_18 == 0;
  if(b_45)
  {
    // BLOCK 7
    b_46  =  i_16 < i_6;
    if(b_46)
    {
      // BLOCK 8
      f_47  =  adf_4[i_15];
      i_48  =  i_15 + 32;
      f_49  =  adf_4[i_48];
      i_50  =  i_15 + 64;
      f_51  =  adf_4[i_50];
      i_52  =  i_15 + 96;
      f_53  =  adf_4[i_52];
      i_54  =  i_15 + 128;
      f_55  =  adf_4[i_54];
      i_56  =  i_15 + 160;
      f_57  =  adf_4[i_56];
      i_58  =  i_15 + 192;
      f_59  =  adf_4[i_58];
      i_60  =  i_15 + 224;
      f_61  =  adf_4[i_60];
      ul_62  =  ul_3 + 52L;
      i_63  =  *((__global int *) (params + 52L));
      i_64  =  *((__global int *) (params + 4L));
      ul_65  =  ul_3 + 48L;
      i_66  =  *((__global int *) (params + 48L));
      ul_67  =  ul_3 + 24L;
      i_68  =  *((__global int *) (params + 24L));
      ul_69  =  ul_3 + 32L;
      i_70  =  *((__global int *) (params + 32L));
      ul_71  =  ul_3 + 20L;
      i_72  =  *((__global int *) (params + 20L));
      i_73  =  i_63 + i_16;
      f_74  =  f_47 + 0.0F;
      f_75  =  f_74 + f_49;
      f_76  =  f_75 + f_51;
      f_77  =  f_76 + f_53;
      f_78  =  f_77 + f_55;
      f_79  =  f_78 + f_57;
      f_80  =  f_79 + f_59;
      f_81  =  f_80 + f_61;
      b_82  =  i_72 == 0;
      if(b_82)
      {
        // BLOCK 9
        f_83  =  f_81;
      }  // B8
      else
      {
        // BLOCK 10
        l_84  =  (long) i_73;
        l_85  =  l_84 << 2;
        ul_86  =  ul_2 + l_85;
        f_87  =  *((__global float *) (bias + l_85));
        f_88  =  f_87 + f_81;
        f_83  =  f_88;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_89  =  i_17 / i_64;
      i_90  =  i_89 * i_66;
      i_91  =  i_90 + i_73;
      b_92  =  i_68 < 0;
      if(b_92)
      {
        // BLOCK 12
        f_93  =  f_83;
      }  // B11
      else
      {
        // BLOCK 13
        i_94  =  i_91 + i_68;
        l_95  =  (long) i_94;
        l_96  =  l_95 << 2;
        ul_97  =  ul_0 + l_96;
        f_98  =  *((__global float *) (arena + l_96));
        f_99  =  f_98 + f_83;
        f_93  =  f_99;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      ul_100  =  ul_3 + 28L;
      i_101  =  *((__global int *) (params + 28L));
      b_102  =  i_101 == 1;
      if(b_102)
      {
        // BLOCK 15
        f_103  =  -f_93;
        f_104  =  exp(f_103);
        f_105  =  f_104 + 1.0F;
        f_106  =  f_93 / f_105;
        f_107  =  f_106;
      }  // B14
      else
      {
        // BLOCK 16
        b_108  =  i_101 == 2;
        if(b_108)
        {
          // BLOCK 17
          f_109  =  fabs(f_93);
          f_110  =  fma(f_109, 0.34F, 1.0F);
          f_111  =  1.0F / f_110;
          f_112  =  fma(f_111, -0.026121028F, 0.13950191F);
          f_113  =  f_112 * f_111;
          f_114  =  f_113 - 0.2731372F;
          f_115  =  fma(f_111, f_114, 0.20218718F);
          f_116  =  f_115 * f_111;
          f_117  =  f_116 - 0.044721164F;
          f_118  =  fma(f_111, f_117, 0.115360156F);
          f_119  =  fma(f_111, f_118, 0.11519744F);
          f_120  =  fma(f_111, f_119, 0.13611223F);
          f_121  =  fma(f_111, f_120, 0.1356205F);
          f_122  =  f_109 * -0.5F;
          f_123  =  f_122 * f_109;
          f_124  =  exp(f_123);
          f_125  =  f_124 * f_111;
          f_126  =  f_121 * f_125;
          f_127  =  f_126 * f_93;
          i_128  =  isless(f_93, 0.0F);
          if(i_128 == 1)
          {
            // BLOCK 18
            f_107  =  f_127;
          }  // B17
          else
          {
            // BLOCK 19
            f_129  =  f_93 - f_127;
            f_107  =  f_129;
          }  // B17
        }  // B16
        else
        {
          // BLOCK 20
          b_130  =  i_101 == 3;
          if(b_130)
          {
            // BLOCK 21
            f_131  =  f_93 * -1.702F;
            f_132  =  exp(f_131);
            f_133  =  f_132 + 1.0F;
            f_134  =  f_93 / f_133;
            f_107  =  f_134;
          }  // B20
          else
          {
            // BLOCK 22
            f_107  =  f_93;
          }  // B20
        }  // B16
      }  // B14
      // BLOCK 23 MERGES [15 18 22 21 19 ]
      i_135  =  i_91 * i_64;
      i_136  =  i_135 + i_17;
      i_137  =  i_64 * i_89;
      i_138  =  i_136 - i_137;
      b_139  =  i_70 < 0;
      if(b_139)
      {
        // BLOCK 24
        f_140  =  f_107;
      }  // B23
      else
      {
        // BLOCK 25
        i_141  =  i_138 + i_70;
        l_142  =  (long) i_141;
        l_143  =  l_142 << 2;
        ul_144  =  ul_0 + l_143;
        f_145  =  *((__global float *) (arena + l_143));
        f_146  =  f_145 + f_107;
        f_140  =  f_146;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      ul_147  =  ul_3 + 16L;
      i_148  =  *((__global int *) (params + 16L));
      ul_149  =  ul_3 + 56L;
      i_150  =  *((__global int *) (params + 56L));
      b_151  =  i_150 < 1;
      if(b_151)
      {
        // BLOCK 27
        i_152  =  i_148;
      }  // B26
      else
      {
        // BLOCK 28
        ul_153  =  i_150 & 4294967295UL;
        ul_154  =  ul_153 << 2;
        ul_155  =  ul_3 + ul_154;
        i_156  =  *((__global int *) (params + ul_154));
        i_157  =  i_73 / i_156;
        i_158  =  i_157 << 1;
        i_159  =  i_158 + i_150;
        i_160  =  i_159 + 1;
        l_161  =  (long) i_160;
        l_162  =  l_161 << 2;
        ul_163  =  ul_3 + l_162;
        i_164  =  *((__global int *) (params + l_162));
        i_165  =  i_159 + 2;
        l_166  =  (long) i_165;
        l_167  =  l_166 << 2;
        ul_168  =  ul_3 + l_167;
        i_169  =  *((__global int *) (params + l_167));
        i_170  =  i_169 * i_89;
        i_171  =  i_170 + i_164;
        i_152  =  i_171;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      i_172  =  i_152 + i_138;
      l_173  =  (long) i_172;
      l_174  =  l_173 << 2;
      ul_175  =  ul_0 + l_174;
      *((__global float *) (arena + l_174))  =  f_140;
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
