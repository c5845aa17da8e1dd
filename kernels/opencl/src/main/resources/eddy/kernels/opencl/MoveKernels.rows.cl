// MoveKernels.rows, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MoveKernels.java sha256 0885bb50135635c770fbd3617b458d30ff576e4fe3a03a15f4b696d0efd7991f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 188eceb5f0bb9413df95e5b8fc6abb7cf30646a90627fa20000e311d2af788f4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 c83f12284dc2d00fa388fd1ae8c92a4917cfaa03c64daf1b28e7be4b0e076871
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0d5caa78eb60deaeb227debac62c2fb85f46cc870cdfa20ac2e7da5eb5b353fc
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 5136c03dae7477a7adac234be1ddd4d91fced38614b2d4573319e70dc7980d07
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void rows(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  float f_25;
  int i_11, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_26, i_27, i_28, i_3, i_4, i_7, i_9;
  long l_22, l_23, l_29, l_30;
  ulong ul_0, ul_1, ul_10, ul_12, ul_14, ul_2, ul_24, ul_31, ul_6, ul_8;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 0L;
  i_3  =  *((__global int *) ul_2);
  i_4  =  get_global_id(0);
  b_5  =  i_4 < i_3;
  if(b_5)
  {
    // BLOCK 1
    ul_6  =  ul_1 + 12L;
    i_7  =  *((__global int *) ul_6);
    ul_8  =  ul_1 + 4L;
    i_9  =  *((__global int *) ul_8);
    ul_10  =  ul_1 + 16L;
    i_11  =  *((__global int *) ul_10);
    ul_12  =  ul_1 + 8L;
    i_13  =  *((__global int *) ul_12);
    ul_14  =  ul_1 + 20L;
    i_15  =  *((__global int *) ul_14);
    i_16  =  i_4 / i_7;
    i_17  =  i_16 * i_7;
    i_18  =  i_4 - i_17;
    i_19  =  i_11 * i_16;
    i_20  =  i_19 + i_9;
    i_21  =  i_18 + i_20;
    l_22  =  (long) i_21;
    l_23  =  l_22 << 2;
    ul_24  =  ul_0 + l_23;
    f_25  =  *((__global float *) ul_24);
    i_26  =  i_15 * i_16;
    i_27  =  i_26 + i_13;
    i_28  =  i_27 + i_18;
    l_29  =  (long) i_28;
    l_30  =  l_29 << 2;
    ul_31  =  ul_0 + l_30;
    *((__global float *) ul_31)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
