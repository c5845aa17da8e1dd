// LayerNormKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/LayerNormKernels.java sha256 051ce98ae485478025bf817bf130ecc37494d1f83297b973c350bafacb374673
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

__kernel void groupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_21;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_118, f_120, f_126, f_127, f_128, f_129, f_130, f_30, f_39, f_40, f_44, f_46, f_48, f_50, f_52, f_54, f_56, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_78, f_79, f_80, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_95, f_96, f_97, f_98, f_99;
  int i_107, i_108, i_109, i_11, i_110, i_121, i_125, i_13, i_131, i_133, i_15, i_16, i_17, i_18, i_19, i_20, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_32, i_33, i_38, i_41, i_42, i_43, i_45, i_47, i_49, i_51, i_53, i_55, i_57, i_7, i_70, i_71, i_72, i_77, i_81, i_9, i_91;
  long l_111, l_112, l_115, l_116, l_122, l_123, l_34, l_35, l_73, l_74, l_92, l_93;
  short sh_114, sh_132, sh_37, sh_76;
  ulong ul_0, ul_1, ul_10, ul_113, ul_117, ul_119, ul_12, ul_124, ul_14, ul_2, ul_3, ul_36, ul_4, ul_6, ul_75, ul_8, ul_90, ul_94;

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
  ul_8  =  ul_4 + 8L;
  i_9  =  *((__global int *) (params + 8L));
  ul_10  =  ul_4 + 0L;
  i_11  =  *((__global int *) (params + 0L));
  ul_12  =  ul_4 + 12L;
  i_13  =  *((__global int *) (params + 12L));
  ul_14  =  ul_4 + 16L;
  i_15  =  *((__global int *) (params + 16L));
  i_16  =  get_group_id(0);
  i_17  =  i_16 << 5;
  i_18  =  get_local_id(0);
  i_19  =  i_17 + i_18;
  i_20  =  i_9 * i_11;
  b_21  =  i_19 < i_20;
  if(b_21)
  {
    // BLOCK 1
    i_22  =  i_7;
  }  // B0
  else
  {
    // BLOCK 2
    i_22  =  0;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  i_23  =  i_7 + -1;
  i_24  =  i_19 / i_9;
  i_25  =  i_23 * i_24;
  i_26  =  i_25 * i_9;
  i_27  =  i_26 + i_19;
  i_28  =  i_27 + i_13;
  i_29  =  get_local_id(1);
  // BLOCK 4 MERGES [3 5 ]
  f_30  =  0.0F;
  i_31  =  i_29;
  for(;i_31 < i_22;)
  {
    // BLOCK 5
    i_32  =  i_31 * i_9;
    i_33  =  i_28 + i_32;
    l_34  =  (long) i_33;
    l_35  =  l_34 << 1;
    ul_36  =  ul_0 + l_35;
    sh_37  =  *((__global short *) (values + l_35));
    i_38  =  (int) sh_37;
    f_39  =  half_to_float((short) i_38);
    f_40  =  f_30 + f_39;
    i_41  =  i_31 + 8;
    f_30  =  f_40;
    i_31  =  i_41;
  }  // B4
  // BLOCK 6
  i_42  =  i_29 << 5;
  i_43  =  i_42 + i_18;
  adf_5[i_43]  =  f_30;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_44  =  adf_5[i_18];
  i_45  =  i_18 + 32;
  f_46  =  adf_5[i_45];
  i_47  =  i_18 + 64;
  f_48  =  adf_5[i_47];
  i_49  =  i_18 + 96;
  f_50  =  adf_5[i_49];
  i_51  =  i_18 + 128;
  f_52  =  adf_5[i_51];
  i_53  =  i_18 + 160;
  f_54  =  adf_5[i_53];
  i_55  =  i_18 + 192;
  f_56  =  adf_5[i_55];
  i_57  =  i_18 + 224;
  f_58  =  adf_5[i_57];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_59  =  f_44 + 0.0F;
  f_60  =  f_59 + f_46;
  f_61  =  f_60 + f_48;
  f_62  =  f_61 + f_50;
  f_63  =  f_62 + f_52;
  f_64  =  f_63 + f_54;
  f_65  =  f_64 + f_56;
  f_66  =  f_65 + f_58;
  f_67  =  (float) i_7;
  f_68  =  f_66 / f_67;
  // BLOCK 7 MERGES [6 8 ]
  f_69  =  0.0F;
  i_70  =  i_29;
  for(;i_70 < i_22;)
  {
    // BLOCK 8
    i_71  =  i_70 * i_9;
    i_72  =  i_71 + i_28;
    l_73  =  (long) i_72;
    l_74  =  l_73 << 1;
    ul_75  =  ul_0 + l_74;
    sh_76  =  *((__global short *) (values + l_74));
    i_77  =  (int) sh_76;
    f_78  =  half_to_float((short) i_77);
    f_79  =  f_78 - f_68;
    f_80  =  fma(f_79, f_79, f_69);
    i_81  =  i_70 + 8;
    f_69  =  f_80;
    i_70  =  i_81;
  }  // B7
  // BLOCK 9
  adf_5[i_43]  =  f_69;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_82  =  adf_5[i_18];
  f_83  =  adf_5[i_45];
  f_84  =  adf_5[i_47];
  f_85  =  adf_5[i_49];
  f_86  =  adf_5[i_51];
  f_87  =  adf_5[i_53];
  f_88  =  adf_5[i_55];
  f_89  =  adf_5[i_57];
  ul_90  =  ul_4 + 20L;
  i_91  =  *((__global int *) (params + 20L));
  l_92  =  (long) i_91;
  l_93  =  l_92 << 2;
  ul_94  =  ul_3 + l_93;
  f_95  =  *((__global float *) (constants + l_93));
  f_96  =  f_82 + 0.0F;
  f_97  =  f_96 + f_83;
  f_98  =  f_97 + f_84;
  f_99  =  f_98 + f_85;
  f_100  =  f_99 + f_86;
  f_101  =  f_100 + f_87;
  f_102  =  f_101 + f_88;
  f_103  =  f_102 + f_89;
  f_104  =  f_103 / f_67;
  f_105  =  f_104 + f_95;
  f_106  =  rsqrt(f_105);
  i_107  =  i_15 + i_27;
  // BLOCK 10 MERGES [9 11 ]
  i_108  =  i_29;
  for(;i_108 < i_22;)
  {
    // BLOCK 11
    i_109  =  i_108 * i_9;
    i_110  =  i_109 + i_28;
    l_111  =  (long) i_110;
    l_112  =  l_111 << 1;
    ul_113  =  ul_0 + l_112;
    sh_114  =  *((__global short *) (values + l_112));
    l_115  =  (long) i_108;
    l_116  =  l_115 << 2;
    ul_117  =  ul_1 + l_116;
    f_118  =  *((__global float *) (w + l_116));
    ul_119  =  ul_2 + l_116;
    f_120  =  *((__global float *) (b + l_116));
    i_121  =  i_107 + i_109;
    l_122  =  (long) i_121;
    l_123  =  l_122 << 1;
    ul_124  =  ul_0 + l_123;
    i_125  =  (int) sh_114;
    f_126  =  half_to_float((short) i_125);
    f_127  =  f_126 - f_68;
    f_128  =  f_106 * f_127;
    f_129  =  fma(f_128, f_118, f_120);
    f_130  =  f_129;
    i_131  =  float_to_half(f_130);
    sh_132  =  (short) i_131;
    *((__global short *) (values + l_123))  =  sh_132;
    i_133  =  i_108 + 8;
    i_108  =  i_133;
  }  // B10
  // BLOCK 12
  return;
}  //  kernel
