// SoftmaxKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/SoftmaxKernels.java sha256 273d5760fcb301024e1691d3ba441a4a8c2aa3824036bb626d4ee8b52397410e
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

__kernel void groupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_18;
  float f_108, f_109, f_110, f_111, f_112, f_27, f_36, f_37, f_41, f_43, f_45, f_47, f_49, f_51, f_53, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_73, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94;
  int i_10, i_103, i_107, i_113, i_115, i_12, i_13, i_14, i_15, i_16, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_35, i_38, i_39, i_4, i_40, i_42, i_44, i_46, i_48, i_50, i_52, i_54, i_6, i_65, i_66, i_67, i_72, i_77, i_8, i_95, i_96, i_97, i_98;
  long l_100, l_104, l_105, l_31, l_32, l_68, l_69, l_99;
  short sh_102, sh_114, sh_34, sh_71;
  ulong ul_0, ul_1, ul_101, ul_106, ul_11, ul_3, ul_33, ul_5, ul_7, ul_70, ul_9;

  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  __local float adf_2[256] __attribute__((aligned(16)));
  ul_3  =  ul_1 + 4L;
  i_4  =  *((__global int *) (params + 4L));
  ul_5  =  ul_1 + 8L;
  i_6  =  *((__global int *) (params + 8L));
  ul_7  =  ul_1 + 0L;
  i_8  =  *((__global int *) (params + 0L));
  ul_9  =  ul_1 + 12L;
  i_10  =  *((__global int *) (params + 12L));
  ul_11  =  ul_1 + 16L;
  i_12  =  *((__global int *) (params + 16L));
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  i_6 * i_8;
  b_18  =  i_16 < i_17;
  if(b_18)
  {
    // BLOCK 1
    i_19  =  i_4;
  }  // B0
  else
  {
    // BLOCK 2
    i_19  =  0;
  }  // B0
  // BLOCK 3 MERGES [1 2 ]
  i_20  =  i_4 + -1;
  i_21  =  i_16 / i_6;
  i_22  =  i_20 * i_21;
  i_23  =  i_22 * i_6;
  i_24  =  i_23 + i_16;
  i_25  =  i_24 + i_10;
  i_26  =  get_local_id(1);
  // BLOCK 4 MERGES [3 5 ]
  f_27  =  -3.4028235E38F;
  i_28  =  i_26;
  for(;i_28 < i_19;)
  {
    // BLOCK 5
    i_29  =  i_28 * i_6;
    i_30  =  i_25 + i_29;
    l_31  =  (long) i_30;
    l_32  =  l_31 << 1;
    ul_33  =  ul_0 + l_32;
    sh_34  =  *((__global short *) (values + l_32));
    i_35  =  (int) sh_34;
    f_36  =  half_to_float((short) i_35);
    f_37  =  fmax(f_27, f_36);
    i_38  =  i_28 + 8;
    f_27  =  f_37;
    i_28  =  i_38;
  }  // B4
  // BLOCK 6
  i_39  =  i_26 << 5;
  i_40  =  i_39 + i_15;
  adf_2[i_40]  =  f_27;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_41  =  adf_2[i_15];
  i_42  =  i_15 + 32;
  f_43  =  adf_2[i_42];
  i_44  =  i_15 + 64;
  f_45  =  adf_2[i_44];
  i_46  =  i_15 + 96;
  f_47  =  adf_2[i_46];
  i_48  =  i_15 + 128;
  f_49  =  adf_2[i_48];
  i_50  =  i_15 + 160;
  f_51  =  adf_2[i_50];
  i_52  =  i_15 + 192;
  f_53  =  adf_2[i_52];
  i_54  =  i_15 + 224;
  f_55  =  adf_2[i_54];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_56  =  fmax(f_27, f_41);
  f_57  =  fmax(f_56, f_43);
  f_58  =  fmax(f_57, f_45);
  f_59  =  fmax(f_58, f_47);
  f_60  =  fmax(f_59, f_49);
  f_61  =  fmax(f_60, f_51);
  f_62  =  fmax(f_61, f_53);
  f_63  =  fmax(f_62, f_55);
  // BLOCK 7 MERGES [6 8 ]
  f_64  =  0.0F;
  i_65  =  i_26;
  for(;i_65 < i_19;)
  {
    // BLOCK 8
    i_66  =  i_65 * i_6;
    i_67  =  i_66 + i_25;
    l_68  =  (long) i_67;
    l_69  =  l_68 << 1;
    ul_70  =  ul_0 + l_69;
    sh_71  =  *((__global short *) (values + l_69));
    i_72  =  (int) sh_71;
    f_73  =  half_to_float((short) i_72);
    f_74  =  f_73 - f_63;
    f_75  =  exp(f_74);
    f_76  =  f_64 + f_75;
    i_77  =  i_65 + 8;
    f_64  =  f_76;
    i_65  =  i_77;
  }  // B7
  // BLOCK 9
  adf_2[i_40]  =  f_64;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_78  =  adf_2[i_15];
  f_79  =  adf_2[i_42];
  f_80  =  adf_2[i_44];
  f_81  =  adf_2[i_46];
  f_82  =  adf_2[i_48];
  f_83  =  adf_2[i_50];
  f_84  =  adf_2[i_52];
  f_85  =  adf_2[i_54];
  f_86  =  f_78 + 0.0F;
  f_87  =  f_86 + f_79;
  f_88  =  f_87 + f_80;
  f_89  =  f_88 + f_81;
  f_90  =  f_89 + f_82;
  f_91  =  f_90 + f_83;
  f_92  =  f_91 + f_84;
  f_93  =  f_92 + f_85;
  f_94  =  1.0F / f_93;
  i_95  =  i_12 + i_24;
  // BLOCK 10 MERGES [9 11 ]
  i_96  =  i_26;
  for(;i_96 < i_19;)
  {
    // BLOCK 11
    i_97  =  i_96 * i_6;
    i_98  =  i_97 + i_25;
    l_99  =  (long) i_98;
    l_100  =  l_99 << 1;
    ul_101  =  ul_0 + l_100;
    sh_102  =  *((__global short *) (values + l_100));
    i_103  =  i_95 + i_97;
    l_104  =  (long) i_103;
    l_105  =  l_104 << 1;
    ul_106  =  ul_0 + l_105;
    i_107  =  (int) sh_102;
    f_108  =  half_to_float((short) i_107);
    f_109  =  f_108 - f_63;
    f_110  =  exp(f_109);
    f_111  =  f_94 * f_110;
    f_112  =  f_111;
    i_113  =  float_to_half(f_112);
    sh_114  =  (short) i_113;
    *((__global short *) (values + l_105))  =  sh_114;
    i_115  =  i_96 + 8;
    i_96  =  i_115;
  }  // B10
  // BLOCK 12
  return;
}  //  kernel
