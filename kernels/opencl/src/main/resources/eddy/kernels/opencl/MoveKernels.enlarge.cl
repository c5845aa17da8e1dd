// MoveKernels.enlarge, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void enlarge(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  float f_36;
  int i_11, i_13, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_3, i_30, i_31, i_32, i_37, i_4, i_7, i_9;
  long l_33, l_34, l_38, l_39;
  ulong ul_0, ul_1, ul_10, ul_12, ul_14, ul_16, ul_2, ul_35, ul_40, ul_6, ul_8;

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
    ul_8  =  ul_1 + 16L;
    i_9  =  *((__global int *) ul_8);
    ul_10  =  ul_1 + 20L;
    i_11  =  *((__global int *) ul_10);
    ul_12  =  ul_1 + 24L;
    i_13  =  *((__global int *) ul_12);
    ul_14  =  ul_1 + 4L;
    i_15  =  *((__global int *) ul_14);
    ul_16  =  ul_1 + 8L;
    i_17  =  *((__global int *) ul_16);
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
    l_34  =  l_33 << 2;
    ul_35  =  ul_0 + l_34;
    f_36  =  *((__global float *) ul_35);
    i_37  =  i_17 + i_4;
    l_38  =  (long) i_37;
    l_39  =  l_38 << 2;
    ul_40  =  ul_0 + l_39;
    *((__global float *) ul_40)  =  f_36;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
