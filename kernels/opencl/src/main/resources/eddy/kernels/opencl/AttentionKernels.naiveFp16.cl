// AttentionKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/AttentionKernels.java sha256 6e8a57b7f59f68538ee0c11b6ff5b0ab7fef57cbceee0eed14b3305e12353962
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_10, b_23;
  float f_105, f_113, f_114, f_115, f_116, f_118, f_119, f_129, f_134, f_33, f_34, f_35, f_36, f_38, f_54, f_56, f_57, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_78, f_94, f_96, f_97;
  int i_100, i_101, i_106, i_107, i_108, i_117, i_12, i_120, i_121, i_122, i_123, i_124, i_125, i_130, i_135, i_137, i_14, i_16, i_18, i_20, i_22, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_31, i_32, i_37, i_39, i_4, i_40, i_41, i_46, i_47, i_48, i_53, i_55, i_58, i_6, i_66, i_67, i_68, i_69, i_70, i_71, i_75, i_76, i_77, i_79, i_8, i_80, i_81, i_86, i_87, i_88, i_9, i_93, i_95, i_98, i_99;
  long l_102, l_103, l_109, l_110, l_126, l_127, l_131, l_132, l_42, l_43, l_49, l_50, l_72, l_73, l_82, l_83, l_89, l_90;
  short sh_112, sh_136, sh_45, sh_52, sh_85, sh_92;
  ulong ul_0, ul_1, ul_104, ul_11, ul_111, ul_128, ul_13, ul_133, ul_15, ul_17, ul_19, ul_2, ul_21, ul_3, ul_44, ul_5, ul_51, ul_7, ul_74, ul_84, ul_91;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) (params + 0L));
  ul_5  =  ul_2 + 4L;
  i_6  =  *((__global int *) (params + 4L));
  ul_7  =  ul_2 + 12L;
  i_8  =  *((__global int *) (params + 12L));
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_4;
  if(b_10)
  {
    // BLOCK 1
    ul_11  =  ul_2 + 16L;
    i_12  =  *((__global int *) (params + 16L));
    ul_13  =  ul_2 + 20L;
    i_14  =  *((__global int *) (params + 20L));
    ul_15  =  ul_2 + 24L;
    i_16  =  *((__global int *) (params + 24L));
    ul_17  =  ul_2 + 28L;
    i_18  =  *((__global int *) (params + 28L));
    ul_19  =  ul_2 + 36L;
    i_20  =  *((__global int *) (params + 36L));
    ul_21  =  ul_2 + 32L;
    i_22  =  *((__global int *) (params + 32L));
    b_23  =  i_22 == 0;
    if(b_23)
    {
      // BLOCK 2
      i_24  =  i_6;
    }  // B1
    else
    {
      // BLOCK 3
      i_25  =  i_9 + 1;
      i_24  =  i_25;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_26  =  get_global_id(1);
    i_27  =  i_8 * i_26;
    i_28  =  i_27 * i_6;
    i_29  =  i_28 + i_14;
    i_30  =  i_27 * i_4;
    i_31  =  i_30 + i_12;
    i_32  =  i_31 + i_9;
    f_33  =  (float) i_8;
    f_34  =  rsqrt(f_33);
    // BLOCK 5 MERGES [4 9 ]
    f_35  =  -1.0E30F;
    f_36  =  0.0F;
    i_37  =  0;
    for(;i_37 < i_24;)
    {
      // BLOCK 6
      // BLOCK 7 MERGES [6 8 ]
      f_38  =  0.0F;
      i_39  =  0;
      for(;i_39 < i_8;)
      {
        // BLOCK 8
        i_40  =  i_39 * i_4;
        i_41  =  i_32 + i_40;
        l_42  =  (long) i_41;
        l_43  =  l_42 << 1;
        ul_44  =  ul_0 + l_43;
        sh_45  =  *((__global short *) (values + l_43));
        i_46  =  i_39 * i_6;
        i_47  =  i_29 + i_46;
        i_48  =  i_47 + i_37;
        l_49  =  (long) i_48;
        l_50  =  l_49 << 1;
        ul_51  =  ul_0 + l_50;
        sh_52  =  *((__global short *) (values + l_50));
        i_53  =  (int) sh_45;
        f_54  =  half_to_float((short) i_53);
        i_55  =  (int) sh_52;
        f_56  =  half_to_float((short) i_55);
        f_57  =  fma(f_54, f_56, f_38);
        i_58  =  i_39 + 1;
        f_38  =  f_57;
        i_39  =  i_58;
      }  // B7
      // BLOCK 9
      f_59  =  f_34 * f_38;
      f_60  =  fmax(f_35, f_59);
      f_61  =  f_35 - f_60;
      f_62  =  exp(f_61);
      f_63  =  f_59 - f_60;
      f_64  =  exp(f_63);
      f_65  =  fma(f_36, f_62, f_64);
      i_66  =  i_37 + 1;
      f_35  =  f_60;
      f_36  =  f_65;
      i_37  =  i_66;
    }  // B5
    // BLOCK 10
    i_67  =  i_30 + i_9;
    i_68  =  i_67 + i_20;
    // BLOCK 11 MERGES [10 12 ]
    i_69  =  0;
    for(;i_69 < i_8;)
    {
      // BLOCK 12
      i_70  =  i_69 * i_4;
      i_71  =  i_68 + i_70;
      l_72  =  (long) i_71;
      l_73  =  l_72 << 2;
      ul_74  =  ul_1 + l_73;
      *((__global float *) (arena + l_73))  =  0.0F;
      i_75  =  i_69 + 1;
      i_69  =  i_75;
    }  // B11
    // BLOCK 13
    i_76  =  i_16 + i_28;
    // BLOCK 14 MERGES [13 21 ]
    i_77  =  0;
    for(;i_77 < i_24;)
    {
      // BLOCK 15
      // BLOCK 16 MERGES [15 17 ]
      f_78  =  0.0F;
      i_79  =  0;
      for(;i_79 < i_8;)
      {
        // BLOCK 17
        i_80  =  i_79 * i_4;
        i_81  =  i_80 + i_32;
        l_82  =  (long) i_81;
        l_83  =  l_82 << 1;
        ul_84  =  ul_0 + l_83;
        sh_85  =  *((__global short *) (values + l_83));
        i_86  =  i_79 * i_6;
        i_87  =  i_86 + i_29;
        i_88  =  i_87 + i_77;
        l_89  =  (long) i_88;
        l_90  =  l_89 << 1;
        ul_91  =  ul_0 + l_90;
        sh_92  =  *((__global short *) (values + l_90));
        i_93  =  (int) sh_85;
        f_94  =  half_to_float((short) i_93);
        i_95  =  (int) sh_92;
        f_96  =  half_to_float((short) i_95);
        f_97  =  fma(f_94, f_96, f_78);
        i_98  =  i_79 + 1;
        f_78  =  f_97;
        i_79  =  i_98;
      }  // B16
      // BLOCK 18
      // BLOCK 19 MERGES [18 20 ]
      i_99  =  0;
      for(;i_99 < i_8;)
      {
        // BLOCK 20
        i_100  =  i_99 * i_4;
        i_101  =  i_100 + i_68;
        l_102  =  (long) i_101;
        l_103  =  l_102 << 2;
        ul_104  =  ul_1 + l_103;
        f_105  =  *((__global float *) (arena + l_103));
        i_106  =  i_99 * i_6;
        i_107  =  i_76 + i_106;
        i_108  =  i_107 + i_77;
        l_109  =  (long) i_108;
        l_110  =  l_109 << 1;
        ul_111  =  ul_0 + l_110;
        sh_112  =  *((__global short *) (values + l_110));
        f_113  =  f_34 * f_78;
        f_114  =  f_113 - f_35;
        f_115  =  exp(f_114);
        f_116  =  f_115 / f_36;
        i_117  =  (int) sh_112;
        f_118  =  half_to_float((short) i_117);
        f_119  =  fma(f_116, f_118, f_105);
        *((__global float *) (arena + l_103))  =  f_119;
        i_120  =  i_99 + 1;
        i_99  =  i_120;
      }  // B19
      // BLOCK 21
      i_121  =  i_77 + 1;
      i_77  =  i_121;
    }  // B14
    // BLOCK 22
    i_122  =  i_18 + i_67;
    // BLOCK 23 MERGES [22 24 ]
    i_123  =  0;
    for(;i_123 < i_8;)
    {
      // BLOCK 24
      i_124  =  i_123 * i_4;
      i_125  =  i_124 + i_68;
      l_126  =  (long) i_125;
      l_127  =  l_126 << 2;
      ul_128  =  ul_1 + l_127;
      f_129  =  *((__global float *) (arena + l_127));
      i_130  =  i_122 + i_124;
      l_131  =  (long) i_130;
      l_132  =  l_131 << 1;
      ul_133  =  ul_0 + l_132;
      f_134  =  f_129;
      i_135  =  float_to_half(f_134);
      sh_136  =  (short) i_135;
      *((__global short *) (values + l_132))  =  sh_136;
      i_137  =  i_123 + 1;
      i_123  =  i_137;
    }  // B23
    // BLOCK 25
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
