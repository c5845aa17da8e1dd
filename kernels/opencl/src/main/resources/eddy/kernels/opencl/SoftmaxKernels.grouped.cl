// SoftmaxKernels.grouped, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void grouped(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_18;
  float f_103, f_104, f_105, f_27, f_34, f_35, f_39, f_41, f_43, f_45, f_47, f_49, f_51, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_69, f_70, f_71, f_72, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_98;
  int i_10, i_106, i_12, i_13, i_14, i_15, i_16, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_36, i_37, i_38, i_4, i_40, i_42, i_44, i_46, i_48, i_50, i_52, i_6, i_63, i_64, i_65, i_73, i_8, i_91, i_92, i_93, i_94, i_99;
  long l_100, l_101, l_31, l_32, l_66, l_67, l_95, l_96;
  ulong ul_0, ul_1, ul_102, ul_11, ul_3, ul_33, ul_5, ul_68, ul_7, ul_9, ul_97;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
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
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) (arena + l_32));
    f_35  =  fmax(f_27, f_34);
    i_36  =  i_28 + 8;
    f_27  =  f_35;
    i_28  =  i_36;
  }  // B4
  // BLOCK 6
  i_37  =  i_26 << 5;
  i_38  =  i_37 + i_15;
  adf_2[i_38]  =  f_27;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_39  =  adf_2[i_15];
  i_40  =  i_15 + 32;
  f_41  =  adf_2[i_40];
  i_42  =  i_15 + 64;
  f_43  =  adf_2[i_42];
  i_44  =  i_15 + 96;
  f_45  =  adf_2[i_44];
  i_46  =  i_15 + 128;
  f_47  =  adf_2[i_46];
  i_48  =  i_15 + 160;
  f_49  =  adf_2[i_48];
  i_50  =  i_15 + 192;
  f_51  =  adf_2[i_50];
  i_52  =  i_15 + 224;
  f_53  =  adf_2[i_52];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_54  =  fmax(f_27, f_39);
  f_55  =  fmax(f_54, f_41);
  f_56  =  fmax(f_55, f_43);
  f_57  =  fmax(f_56, f_45);
  f_58  =  fmax(f_57, f_47);
  f_59  =  fmax(f_58, f_49);
  f_60  =  fmax(f_59, f_51);
  f_61  =  fmax(f_60, f_53);
  // BLOCK 7 MERGES [6 8 ]
  f_62  =  0.0F;
  i_63  =  i_26;
  for(;i_63 < i_19;)
  {
    // BLOCK 8
    i_64  =  i_63 * i_6;
    i_65  =  i_64 + i_25;
    l_66  =  (long) i_65;
    l_67  =  l_66 << 2;
    ul_68  =  ul_0 + l_67;
    f_69  =  *((__global float *) (arena + l_67));
    f_70  =  f_69 - f_61;
    f_71  =  exp(f_70);
    f_72  =  f_62 + f_71;
    i_73  =  i_63 + 8;
    f_62  =  f_72;
    i_63  =  i_73;
  }  // B7
  // BLOCK 9
  adf_2[i_38]  =  f_62;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_74  =  adf_2[i_15];
  f_75  =  adf_2[i_40];
  f_76  =  adf_2[i_42];
  f_77  =  adf_2[i_44];
  f_78  =  adf_2[i_46];
  f_79  =  adf_2[i_48];
  f_80  =  adf_2[i_50];
  f_81  =  adf_2[i_52];
  f_82  =  f_74 + 0.0F;
  f_83  =  f_82 + f_75;
  f_84  =  f_83 + f_76;
  f_85  =  f_84 + f_77;
  f_86  =  f_85 + f_78;
  f_87  =  f_86 + f_79;
  f_88  =  f_87 + f_80;
  f_89  =  f_88 + f_81;
  f_90  =  1.0F / f_89;
  i_91  =  i_12 + i_24;
  // BLOCK 10 MERGES [9 11 ]
  i_92  =  i_26;
  for(;i_92 < i_19;)
  {
    // BLOCK 11
    i_93  =  i_92 * i_6;
    i_94  =  i_93 + i_25;
    l_95  =  (long) i_94;
    l_96  =  l_95 << 2;
    ul_97  =  ul_0 + l_96;
    f_98  =  *((__global float *) (arena + l_96));
    i_99  =  i_91 + i_93;
    l_100  =  (long) i_99;
    l_101  =  l_100 << 2;
    ul_102  =  ul_0 + l_101;
    f_103  =  f_98 - f_61;
    f_104  =  exp(f_103);
    f_105  =  f_90 * f_104;
    *((__global float *) (arena + l_101))  =  f_105;
    i_106  =  i_92 + 8;
    i_92  =  i_106;
  }  // B10
  // BLOCK 12
  return;
}  //  kernel
