// GroupNormKernels.momentsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

__kernel void momentsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_37, b_59, b_65;
  float f_25, f_33, f_34, f_38, f_40, f_41, f_43, f_44, f_45, f_46, f_54, f_55, f_56, f_60, f_62, f_63, f_77;
  int i_11, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_32, i_35, i_36, i_39, i_42, i_47, i_48, i_5, i_53, i_57, i_58, i_61, i_64, i_67, i_69, i_7, i_70, i_71, i_72, i_73, i_78, i_9;
  long l_28, l_29, l_49, l_50, l_74, l_75, l_79, l_80;
  short sh_31, sh_52;
  ulong ul_0, ul_1, ul_10, ul_12, ul_2, ul_30, ul_4, ul_51, ul_6, ul_66, ul_68, ul_76, ul_8, ul_81;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  __local float adf_3[256] __attribute__((aligned(16)));
  ul_4  =  ul_2 + 4L;
  i_5  =  *((__global int *) (params + 4L));
  ul_6  =  ul_2 + 24L;
  i_7  =  *((__global int *) (params + 24L));
  ul_8  =  ul_2 + 8L;
  i_9  =  *((__global int *) (params + 8L));
  ul_10  =  ul_2 + 40L;
  i_11  =  *((__global int *) (params + 40L));
  ul_12  =  ul_2 + 12L;
  i_13  =  *((__global int *) (params + 12L));
  i_14  =  get_group_id(0);
  i_15  =  i_11 * i_14;
  i_16  =  i_5 / i_7;
  i_17  =  i_16 * i_9;
  i_18  =  get_group_id(1);
  i_19  =  i_17 * i_18;
  i_20  =  i_19 + i_13;
  i_21  =  i_15 + i_20;
  i_22  =  i_17 - i_15;
  i_23  =  min(i_11, i_22);
  i_24  =  get_local_id(0);
  // BLOCK 1 MERGES [0 2 ]
  f_25  =  0.0F;
  i_26  =  i_24;
  for(;i_26 < i_23;)
  {
    // BLOCK 2
    i_27  =  i_21 + i_26;
    l_28  =  (long) i_27;
    l_29  =  l_28 << 1;
    ul_30  =  ul_0 + l_29;
    sh_31  =  *((__global short *) (values + l_29));
    i_32  =  (int) sh_31;
    f_33  =  half_to_float((short) i_32);
    f_34  =  f_25 + f_33;
    i_35  =  i_26 + 256;
    f_25  =  f_34;
    i_26  =  i_35;
  }  // B1
  // BLOCK 3
  adf_3[i_24]  =  f_25;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 4 MERGES [3 8 ]
  i_36  =  128;
  for(;i_36 >= 1;)
  {
    // BLOCK 5
    b_37  =  i_24 < i_36;
    if(b_37)
    {
      // BLOCK 6
      f_38  =  adf_3[i_24];
      i_39  =  i_36 + i_24;
      f_40  =  adf_3[i_39];
      f_41  =  f_38 + f_40;
      adf_3[i_24]  =  f_41;
    }  // B5
    else
    {
      // BLOCK 7
    }  // B5
    // BLOCK 8 MERGES [7 6 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_42  =  i_36 >> 1;
    i_36  =  i_42;
  }  // B4
  // BLOCK 9
  f_43  =  adf_3[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_44  =  (float) i_23;
  f_45  =  f_43 / f_44;
  // BLOCK 10 MERGES [9 11 ]
  f_46  =  0.0F;
  i_47  =  i_24;
  for(;i_47 < i_23;)
  {
    // BLOCK 11
    i_48  =  i_21 + i_47;
    l_49  =  (long) i_48;
    l_50  =  l_49 << 1;
    ul_51  =  ul_0 + l_50;
    sh_52  =  *((__global short *) (values + l_50));
    i_53  =  (int) sh_52;
    f_54  =  half_to_float((short) i_53);
    f_55  =  f_54 - f_45;
    f_56  =  fma(f_55, f_55, f_46);
    i_57  =  i_47 + 256;
    f_46  =  f_56;
    i_47  =  i_57;
  }  // B10
  // BLOCK 12
  adf_3[i_24]  =  f_46;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 13 MERGES [12 17 ]
  i_58  =  128;
  for(;i_58 >= 1;)
  {
    // BLOCK 14
    b_59  =  i_24 < i_58;
    if(b_59)
    {
      // BLOCK 15
      f_60  =  adf_3[i_24];
      i_61  =  i_58 + i_24;
      f_62  =  adf_3[i_61];
      f_63  =  f_60 + f_62;
      adf_3[i_24]  =  f_63;
    }  // B14
    else
    {
      // BLOCK 16
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_64  =  i_58 >> 1;
    i_58  =  i_64;
  }  // B13
  // BLOCK 18
  b_65  =  i_24 == 0;
  if(b_65)
  {
    // BLOCK 19
    ul_66  =  ul_2 + 32L;
    i_67  =  *((__global int *) (params + 32L));
    ul_68  =  ul_2 + 36L;
    i_69  =  *((__global int *) (params + 36L));
    i_70  =  i_69 * i_18;
    i_71  =  i_70 + i_14;
    i_72  =  i_71 << 1;
    i_73  =  i_72 + i_67;
    l_74  =  (long) i_73;
    l_75  =  l_74 << 2;
    ul_76  =  ul_1 + l_75;
    *((__global float *) (arena + l_75))  =  f_45;
    f_77  =  adf_3[0];
    i_78  =  i_73 + 1;
    l_79  =  (long) i_78;
    l_80  =  l_79 << 2;
    ul_81  =  ul_1 + l_80;
    *((__global float *) (arena + l_80))  =  f_77;
  }  // B18
  else
  {
    // BLOCK 20
  }  // B18
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
