// MatmulKernels.vectorsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void vectorsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_108, b_114, b_136, b_145, b_159, b_19, b_49, b_50, b_86, b_96;
  float f_104, f_105, f_109, f_110, f_111, f_112, f_113, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_135, f_137, f_138, f_139, f_140, f_146, f_153, f_154, f_184, f_26, f_41, f_43, f_44, f_46, f_51, f_53, f_55, f_57, f_59, f_61, f_63, f_65, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_87, f_91, f_92, f_97;
  int i_10, i_103, i_107, i_12, i_13, i_134, i_14, i_141, i_142, i_143, i_144, i_147, i_15, i_152, i_156, i_158, i_16, i_160, i_164, i_165, i_166, i_167, i_168, i_17, i_172, i_173, i_177, i_178, i_179, i_18, i_180, i_185, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_40, i_42, i_45, i_47, i_48, i_52, i_54, i_56, i_58, i_6, i_60, i_62, i_64, i_67, i_68, i_70, i_72, i_74, i_76, i_77, i_8, i_93, i_94, i_95, i_98;
  long l_100, l_148, l_149, l_169, l_170, l_174, l_175, l_181, l_182, l_30, l_31, l_36, l_37, l_88, l_89, l_99;
  short sh_102, sh_151, sh_186, sh_33, sh_39;
  ulong ul_0, ul_1, ul_101, ul_106, ul_11, ul_150, ul_155, ul_157, ul_161, ul_162, ul_163, ul_171, ul_176, ul_183, ul_2, ul_3, ul_32, ul_38, ul_5, ul_66, ul_69, ul_7, ul_71, ul_73, ul_75, ul_9, ul_90;

  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
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
      l_37  =  l_36 << 1;
      ul_38  =  ul_0 + l_37;
      sh_39  =  *((__global short *) (values + l_37));
      i_40  =  (int) sh_33;
      f_41  =  half_to_float((short) i_40);
      i_42  =  (int) sh_39;
      f_43  =  half_to_float((short) i_42);
      f_44  =  fma(f_41, f_43, f_26);
      i_45  =  i_27 + 8;
      f_26  =  f_44;
      i_27  =  i_45;
    }  // B2
    // BLOCK 4
    f_46  =  f_26;
  }  // B0
  else
  {
    // BLOCK 5
    f_46  =  0.0F;
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  i_47  =  i_18 << 5;
  i_48  =  i_47 + i_15;
  adf_4[i_48]  =  f_46;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_49  =  i_18 == 0;
  if(b_49)
  {
    // BLOCK 7
    b_50  =  i_16 < i_6;
    if(b_50)
    {
      // BLOCK 8
      f_51  =  adf_4[i_15];
      i_52  =  i_15 + 32;
      f_53  =  adf_4[i_52];
      i_54  =  i_15 + 64;
      f_55  =  adf_4[i_54];
      i_56  =  i_15 + 96;
      f_57  =  adf_4[i_56];
      i_58  =  i_15 + 128;
      f_59  =  adf_4[i_58];
      i_60  =  i_15 + 160;
      f_61  =  adf_4[i_60];
      i_62  =  i_15 + 192;
      f_63  =  adf_4[i_62];
      i_64  =  i_15 + 224;
      f_65  =  adf_4[i_64];
      ul_66  =  ul_3 + 52L;
      i_67  =  *((__global int *) (params + 52L));
      i_68  =  *((__global int *) (params + 4L));
      ul_69  =  ul_3 + 48L;
      i_70  =  *((__global int *) (params + 48L));
      ul_71  =  ul_3 + 24L;
      i_72  =  *((__global int *) (params + 24L));
      ul_73  =  ul_3 + 32L;
      i_74  =  *((__global int *) (params + 32L));
      ul_75  =  ul_3 + 20L;
      i_76  =  *((__global int *) (params + 20L));
      i_77  =  i_67 + i_16;
      f_78  =  f_51 + 0.0F;
      f_79  =  f_78 + f_53;
      f_80  =  f_79 + f_55;
      f_81  =  f_80 + f_57;
      f_82  =  f_81 + f_59;
      f_83  =  f_82 + f_61;
      f_84  =  f_83 + f_63;
      f_85  =  f_84 + f_65;
      b_86  =  i_76 == 0;
      if(b_86)
      {
        // BLOCK 9
        f_87  =  f_85;
      }  // B8
      else
      {
        // BLOCK 10
        l_88  =  (long) i_77;
        l_89  =  l_88 << 2;
        ul_90  =  ul_2 + l_89;
        f_91  =  *((__global float *) (bias + l_89));
        f_92  =  f_91 + f_85;
        f_87  =  f_92;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_93  =  i_17 / i_68;
      i_94  =  i_93 * i_70;
      i_95  =  i_94 + i_77;
      b_96  =  i_72 < 0;
      if(b_96)
      {
        // BLOCK 12
        f_97  =  f_87;
      }  // B11
      else
      {
        // BLOCK 13
        i_98  =  i_95 + i_72;
        l_99  =  (long) i_98;
        l_100  =  l_99 << 1;
        ul_101  =  ul_0 + l_100;
        sh_102  =  *((__global short *) (values + l_100));
        i_103  =  (int) sh_102;
        f_104  =  half_to_float((short) i_103);
        f_105  =  f_104 + f_87;
        f_97  =  f_105;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      ul_106  =  ul_3 + 28L;
      i_107  =  *((__global int *) (params + 28L));
      b_108  =  i_107 == 1;
      if(b_108)
      {
        // BLOCK 15
        f_109  =  -f_97;
        f_110  =  exp(f_109);
        f_111  =  f_110 + 1.0F;
        f_112  =  f_97 / f_111;
        f_113  =  f_112;
      }  // B14
      else
      {
        // BLOCK 16
        b_114  =  i_107 == 2;
        if(b_114)
        {
          // BLOCK 17
          f_115  =  fabs(f_97);
          f_116  =  fma(f_115, 0.34F, 1.0F);
          f_117  =  1.0F / f_116;
          f_118  =  fma(f_117, -0.026121028F, 0.13950191F);
          f_119  =  f_118 * f_117;
          f_120  =  f_119 - 0.2731372F;
          f_121  =  fma(f_117, f_120, 0.20218718F);
          f_122  =  f_121 * f_117;
          f_123  =  f_122 - 0.044721164F;
          f_124  =  fma(f_117, f_123, 0.115360156F);
          f_125  =  fma(f_117, f_124, 0.11519744F);
          f_126  =  fma(f_117, f_125, 0.13611223F);
          f_127  =  fma(f_117, f_126, 0.1356205F);
          f_128  =  f_115 * -0.5F;
          f_129  =  f_128 * f_115;
          f_130  =  exp(f_129);
          f_131  =  f_130 * f_117;
          f_132  =  f_127 * f_131;
          f_133  =  f_132 * f_97;
          i_134  =  isless(f_97, 0.0F);
          if(i_134 == 1)
          {
            // BLOCK 18
            f_113  =  f_133;
          }  // B17
          else
          {
            // BLOCK 19
            f_135  =  f_97 - f_133;
            f_113  =  f_135;
          }  // B17
        }  // B16
        else
        {
          // BLOCK 20
          b_136  =  i_107 == 3;
          if(b_136)
          {
            // BLOCK 21
            f_137  =  f_97 * -1.702F;
            f_138  =  exp(f_137);
            f_139  =  f_138 + 1.0F;
            f_140  =  f_97 / f_139;
            f_113  =  f_140;
          }  // B20
          else
          {
            // BLOCK 22
            f_113  =  f_97;
          }  // B20
        }  // B16
      }  // B14
      // BLOCK 23 MERGES [15 18 22 21 19 ]
      i_141  =  i_95 * i_68;
      i_142  =  i_141 + i_17;
      i_143  =  i_68 * i_93;
      i_144  =  i_142 - i_143;
      b_145  =  i_74 < 0;
      if(b_145)
      {
        // BLOCK 24
        f_146  =  f_113;
      }  // B23
      else
      {
        // BLOCK 25
        i_147  =  i_144 + i_74;
        l_148  =  (long) i_147;
        l_149  =  l_148 << 1;
        ul_150  =  ul_0 + l_149;
        sh_151  =  *((__global short *) (values + l_149));
        i_152  =  (int) sh_151;
        f_153  =  half_to_float((short) i_152);
        f_154  =  f_153 + f_113;
        f_146  =  f_154;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      ul_155  =  ul_3 + 16L;
      i_156  =  *((__global int *) (params + 16L));
      ul_157  =  ul_3 + 56L;
      i_158  =  *((__global int *) (params + 56L));
      b_159  =  i_158 < 1;
      if(b_159)
      {
        // BLOCK 27
        i_160  =  i_156;
      }  // B26
      else
      {
        // BLOCK 28
        ul_161  =  i_158 & 4294967295UL;
        ul_162  =  ul_161 << 2;
        ul_163  =  ul_3 + ul_162;
        i_164  =  *((__global int *) (params + ul_162));
        i_165  =  i_77 / i_164;
        i_166  =  i_165 << 1;
        i_167  =  i_166 + i_158;
        i_168  =  i_167 + 1;
        l_169  =  (long) i_168;
        l_170  =  l_169 << 2;
        ul_171  =  ul_3 + l_170;
        i_172  =  *((__global int *) (params + l_170));
        i_173  =  i_167 + 2;
        l_174  =  (long) i_173;
        l_175  =  l_174 << 2;
        ul_176  =  ul_3 + l_175;
        i_177  =  *((__global int *) (params + l_175));
        i_178  =  i_177 * i_93;
        i_179  =  i_178 + i_172;
        i_160  =  i_179;
      }  // B26
      // BLOCK 29 MERGES [27 28 ]
      i_180  =  i_160 + i_144;
      l_181  =  (long) i_180;
      l_182  =  l_181 << 1;
      ul_183  =  ul_0 + l_182;
      f_184  =  f_146;
      i_185  =  float_to_half(f_184);
      sh_186  =  (short) i_185;
      *((__global short *) (values + l_182))  =  sh_186;
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
