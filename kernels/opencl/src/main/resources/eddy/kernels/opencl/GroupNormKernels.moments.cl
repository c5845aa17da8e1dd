// GroupNormKernels.moments, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void moments(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_34, b_54, b_60;
  float f_24, f_30, f_31, f_35, f_37, f_38, f_40, f_41, f_42, f_43, f_49, f_50, f_51, f_55, f_57, f_58, f_72;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_26, i_32, i_33, i_36, i_39, i_4, i_44, i_45, i_52, i_53, i_56, i_59, i_6, i_62, i_64, i_65, i_66, i_67, i_68, i_73, i_8;
  long l_27, l_28, l_46, l_47, l_69, l_70, l_74, l_75;
  ulong ul_0, ul_1, ul_11, ul_29, ul_3, ul_48, ul_5, ul_61, ul_63, ul_7, ul_71, ul_76, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  __local float adf_2[256] __attribute__((aligned(16)));
  ul_3  =  ul_1 + 4L;
  i_4  =  *((__global int *) (params + 4L));
  ul_5  =  ul_1 + 24L;
  i_6  =  *((__global int *) (params + 24L));
  ul_7  =  ul_1 + 8L;
  i_8  =  *((__global int *) (params + 8L));
  ul_9  =  ul_1 + 40L;
  i_10  =  *((__global int *) (params + 40L));
  ul_11  =  ul_1 + 12L;
  i_12  =  *((__global int *) (params + 12L));
  i_13  =  get_group_id(0);
  i_14  =  i_10 * i_13;
  i_15  =  i_4 / i_6;
  i_16  =  i_15 * i_8;
  i_17  =  get_group_id(1);
  i_18  =  i_16 * i_17;
  i_19  =  i_18 + i_12;
  i_20  =  i_14 + i_19;
  i_21  =  i_16 - i_14;
  i_22  =  min(i_10, i_21);
  i_23  =  get_local_id(0);
  // BLOCK 1 MERGES [0 2 ]
  f_24  =  0.0F;
  i_25  =  i_23;
  for(;i_25 < i_22;)
  {
    // BLOCK 2
    i_26  =  i_20 + i_25;
    l_27  =  (long) i_26;
    l_28  =  l_27 << 2;
    ul_29  =  ul_0 + l_28;
    f_30  =  *((__global float *) (arena + l_28));
    f_31  =  f_24 + f_30;
    i_32  =  i_25 + 256;
    f_24  =  f_31;
    i_25  =  i_32;
  }  // B1
  // BLOCK 3
  adf_2[i_23]  =  f_24;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 4 MERGES [3 8 ]
  i_33  =  128;
  for(;i_33 >= 1;)
  {
    // BLOCK 5
    b_34  =  i_23 < i_33;
    if(b_34)
    {
      // BLOCK 6
      f_35  =  adf_2[i_23];
      i_36  =  i_33 + i_23;
      f_37  =  adf_2[i_36];
      f_38  =  f_35 + f_37;
      adf_2[i_23]  =  f_38;
    }  // B5
    else
    {
      // BLOCK 7
    }  // B5
    // BLOCK 8 MERGES [7 6 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_39  =  i_33 >> 1;
    i_33  =  i_39;
  }  // B4
  // BLOCK 9
  f_40  =  adf_2[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_41  =  (float) i_22;
  f_42  =  f_40 / f_41;
  // BLOCK 10 MERGES [9 11 ]
  f_43  =  0.0F;
  i_44  =  i_23;
  for(;i_44 < i_22;)
  {
    // BLOCK 11
    i_45  =  i_20 + i_44;
    l_46  =  (long) i_45;
    l_47  =  l_46 << 2;
    ul_48  =  ul_0 + l_47;
    f_49  =  *((__global float *) (arena + l_47));
    f_50  =  f_49 - f_42;
    f_51  =  fma(f_50, f_50, f_43);
    i_52  =  i_44 + 256;
    f_43  =  f_51;
    i_44  =  i_52;
  }  // B10
  // BLOCK 12
  adf_2[i_23]  =  f_43;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 13 MERGES [12 17 ]
  i_53  =  128;
  for(;i_53 >= 1;)
  {
    // BLOCK 14
    b_54  =  i_23 < i_53;
    if(b_54)
    {
      // BLOCK 15
      f_55  =  adf_2[i_23];
      i_56  =  i_53 + i_23;
      f_57  =  adf_2[i_56];
      f_58  =  f_55 + f_57;
      adf_2[i_23]  =  f_58;
    }  // B14
    else
    {
      // BLOCK 16
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_59  =  i_53 >> 1;
    i_53  =  i_59;
  }  // B13
  // BLOCK 18
  b_60  =  i_23 == 0;
  if(b_60)
  {
    // BLOCK 19
    ul_61  =  ul_1 + 32L;
    i_62  =  *((__global int *) (params + 32L));
    ul_63  =  ul_1 + 36L;
    i_64  =  *((__global int *) (params + 36L));
    i_65  =  i_64 * i_17;
    i_66  =  i_65 + i_13;
    i_67  =  i_66 << 1;
    i_68  =  i_67 + i_62;
    l_69  =  (long) i_68;
    l_70  =  l_69 << 2;
    ul_71  =  ul_0 + l_70;
    *((__global float *) (arena + l_70))  =  f_42;
    f_72  =  adf_2[0];
    i_73  =  i_68 + 1;
    l_74  =  (long) i_73;
    l_75  =  l_74 << 2;
    ul_76  =  ul_0 + l_75;
    *((__global float *) (arena + l_75))  =  f_72;
  }  // B18
  else
  {
    // BLOCK 20
  }  // B18
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
