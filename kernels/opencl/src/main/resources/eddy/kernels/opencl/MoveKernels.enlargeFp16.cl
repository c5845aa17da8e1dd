// MoveKernels.enlargeFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MoveKernels.java sha256 d103cf34d50a5269d9c730506bdb1db2ca252677eb14163e9ee59dcaa446a72b
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

__kernel void enlargeFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  int i_11, i_13, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_3, i_30, i_31, i_32, i_37, i_4, i_7, i_9;
  long l_33, l_34, l_38, l_39;
  short sh_36;
  ulong ul_0, ul_1, ul_10, ul_12, ul_14, ul_16, ul_2, ul_35, ul_40, ul_6, ul_8;

  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 0L;
  i_3  =  *((__global int *) (params + 0L));
  i_4  =  get_global_id(0);
  b_5  =  i_4 < i_3;
  if(b_5)
  {
    // BLOCK 1
    ul_6  =  ul_1 + 12L;
    i_7  =  *((__global int *) (params + 12L));
    ul_8  =  ul_1 + 16L;
    i_9  =  *((__global int *) (params + 16L));
    ul_10  =  ul_1 + 20L;
    i_11  =  *((__global int *) (params + 20L));
    ul_12  =  ul_1 + 24L;
    i_13  =  *((__global int *) (params + 24L));
    ul_14  =  ul_1 + 4L;
    i_15  =  *((__global int *) (params + 4L));
    ul_16  =  ul_1 + 8L;
    i_17  =  *((__global int *) (params + 8L));
    i_18  =  i_4 / i_13;
    i_19  =  i_18 / i_11;
    i_20  =  i_7 * i_19;
    i_21  =  i_11 * i_19;
    i_22  =  i_18 - i_21;
    i_23  =  i_22 * i_7;
    i_24  =  i_23 / i_11;
    i_25  =  i_20 + i_24;
    i_26  =  i_25 * i_9;
    i_27  =  i_26 + i_15;
    i_28  =  i_13 * i_18;
    i_29  =  i_4 - i_28;
    i_30  =  i_29 * i_9;
    i_31  =  i_30 / i_13;
    i_32  =  i_27 + i_31;
    l_33  =  (long) i_32;
    l_34  =  l_33 << 1;
    ul_35  =  ul_0 + l_34;
    sh_36  =  *((__global short *) (values + l_34));
    i_37  =  i_17 + i_4;
    l_38  =  (long) i_37;
    l_39  =  l_38 << 1;
    ul_40  =  ul_0 + l_39;
    *((__global short *) (values + l_39))  =  sh_36;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
