// LayerNormKernels.grouped, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void grouped(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_21;
  float f_100, f_101, f_102, f_110, f_114, f_116, f_121, f_122, f_123, f_30, f_37, f_38, f_42, f_44, f_46, f_48, f_50, f_52, f_54, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_91, f_92, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_103, i_104, i_105, i_106, i_11, i_117, i_124, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_31, i_32, i_33, i_39, i_40, i_41, i_43, i_45, i_47, i_49, i_51, i_53, i_55, i_68, i_69, i_7, i_70, i_77, i_87, i_9;
  long l_107, l_108, l_111, l_112, l_118, l_119, l_34, l_35, l_71, l_72, l_88, l_89;
  ulong ul_0, ul_1, ul_10, ul_109, ul_113, ul_115, ul_12, ul_120, ul_14, ul_2, ul_3, ul_36, ul_4, ul_6, ul_73, ul_8, ul_86, ul_90;

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
    l_35  =  l_34 << 2;
    ul_36  =  ul_0 + l_35;
    f_37  =  *((__global float *) (arena + l_35));
    f_38  =  f_30 + f_37;
    i_39  =  i_31 + 8;
    f_30  =  f_38;
    i_31  =  i_39;
  }  // B4
  // BLOCK 6
  i_40  =  i_29 << 5;
  i_41  =  i_40 + i_18;
  adf_5[i_41]  =  f_30;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_42  =  adf_5[i_18];
  i_43  =  i_18 + 32;
  f_44  =  adf_5[i_43];
  i_45  =  i_18 + 64;
  f_46  =  adf_5[i_45];
  i_47  =  i_18 + 96;
  f_48  =  adf_5[i_47];
  i_49  =  i_18 + 128;
  f_50  =  adf_5[i_49];
  i_51  =  i_18 + 160;
  f_52  =  adf_5[i_51];
  i_53  =  i_18 + 192;
  f_54  =  adf_5[i_53];
  i_55  =  i_18 + 224;
  f_56  =  adf_5[i_55];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_57  =  f_42 + 0.0F;
  f_58  =  f_57 + f_44;
  f_59  =  f_58 + f_46;
  f_60  =  f_59 + f_48;
  f_61  =  f_60 + f_50;
  f_62  =  f_61 + f_52;
  f_63  =  f_62 + f_54;
  f_64  =  f_63 + f_56;
  f_65  =  (float) i_7;
  f_66  =  f_64 / f_65;
  // BLOCK 7 MERGES [6 8 ]
  f_67  =  0.0F;
  i_68  =  i_29;
  for(;i_68 < i_22;)
  {
    // BLOCK 8
    i_69  =  i_68 * i_9;
    i_70  =  i_69 + i_28;
    l_71  =  (long) i_70;
    l_72  =  l_71 << 2;
    ul_73  =  ul_0 + l_72;
    f_74  =  *((__global float *) (arena + l_72));
    f_75  =  f_74 - f_66;
    f_76  =  fma(f_75, f_75, f_67);
    i_77  =  i_68 + 8;
    f_67  =  f_76;
    i_68  =  i_77;
  }  // B7
  // BLOCK 9
  adf_5[i_41]  =  f_67;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_78  =  adf_5[i_18];
  f_79  =  adf_5[i_43];
  f_80  =  adf_5[i_45];
  f_81  =  adf_5[i_47];
  f_82  =  adf_5[i_49];
  f_83  =  adf_5[i_51];
  f_84  =  adf_5[i_53];
  f_85  =  adf_5[i_55];
  ul_86  =  ul_4 + 20L;
  i_87  =  *((__global int *) (params + 20L));
  l_88  =  (long) i_87;
  l_89  =  l_88 << 2;
  ul_90  =  ul_3 + l_89;
  f_91  =  *((__global float *) (constants + l_89));
  f_92  =  f_78 + 0.0F;
  f_93  =  f_92 + f_79;
  f_94  =  f_93 + f_80;
  f_95  =  f_94 + f_81;
  f_96  =  f_95 + f_82;
  f_97  =  f_96 + f_83;
  f_98  =  f_97 + f_84;
  f_99  =  f_98 + f_85;
  f_100  =  f_99 / f_65;
  f_101  =  f_100 + f_91;
  f_102  =  rsqrt(f_101);
  i_103  =  i_15 + i_27;
  // BLOCK 10 MERGES [9 11 ]
  i_104  =  i_29;
  for(;i_104 < i_22;)
  {
    // BLOCK 11
    i_105  =  i_104 * i_9;
    i_106  =  i_105 + i_28;
    l_107  =  (long) i_106;
    l_108  =  l_107 << 2;
    ul_109  =  ul_0 + l_108;
    f_110  =  *((__global float *) (arena + l_108));
    l_111  =  (long) i_104;
    l_112  =  l_111 << 2;
    ul_113  =  ul_1 + l_112;
    f_114  =  *((__global float *) (w + l_112));
    ul_115  =  ul_2 + l_112;
    f_116  =  *((__global float *) (b + l_112));
    i_117  =  i_103 + i_105;
    l_118  =  (long) i_117;
    l_119  =  l_118 << 2;
    ul_120  =  ul_0 + l_119;
    f_121  =  f_110 - f_66;
    f_122  =  f_102 * f_121;
    f_123  =  fma(f_122, f_114, f_116);
    *((__global float *) (arena + l_119))  =  f_123;
    i_124  =  i_104 + 8;
    i_104  =  i_124;
  }  // B10
  // BLOCK 12
  return;
}  //  kernel
