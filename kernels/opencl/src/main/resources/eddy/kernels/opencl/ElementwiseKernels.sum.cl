// ElementwiseKernels.sum, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/ElementwiseKernels.java sha256 7f18097ad3d91b903f0dbda1aae669b6fd2d42438f3767c5ad8dbed65eceec1f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 9879eeff7519069d0621af285f7251aebbba69cd8492af00ab52c61c96f1f91a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 47f01eaf839a23048c2514da892624faf325024a0b2d2cc6f84f19b6795ce60d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 18c6ebf9e265f4052084045d3cbf8f1cf3d56c7af48adadcabc2d1f875dc59d6
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 05c08a1f42fe3a53e177adeba00aaba297e5dffb94d4489c5173c252e5241ebb
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void sum(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  float f_12, f_19, f_26;
  int i_14, i_15, i_21, i_22, i_3, i_4, i_7, i_8;
  long l_10, l_16, l_17, l_23, l_24, l_9;
  ulong ul_0, ul_1, ul_11, ul_13, ul_18, ul_2, ul_20, ul_25, ul_6;

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
    ul_6  =  ul_1 + 4L;
    i_7  =  *((__global int *) ul_6);
    i_8  =  i_7 + i_4;
    l_9  =  (long) i_8;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_1 + 12L;
    i_14  =  *((__global int *) ul_13);
    i_15  =  i_14 + i_4;
    l_16  =  (long) i_15;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    ul_20  =  ul_1 + 8L;
    i_21  =  *((__global int *) ul_20);
    i_22  =  i_21 + i_4;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 2;
    ul_25  =  ul_0 + l_24;
    f_26  =  f_12 + f_19;
    *((__global float *) ul_25)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
