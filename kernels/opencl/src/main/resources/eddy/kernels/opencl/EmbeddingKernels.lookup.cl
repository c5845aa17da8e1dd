// EmbeddingKernels.lookup, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 b1de694b03476520949451d4d7dd220b1e881196e31099f338a9f8b558bdcb98
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

__kernel void lookup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_6;
  float f_23, f_32;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_24, i_25, i_26, i_27, i_28, i_34, i_35, i_4, i_5, i_8;
  long l_20, l_21, l_29, l_30, l_36, l_37;
  ulong ul_0, ul_1, ul_11, ul_2, ul_22, ul_3, ul_31, ul_33, ul_38, ul_7, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) table;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) ul_3);
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    ul_7  =  ul_2 + 12L;
    i_8  =  *((__global int *) ul_7);
    ul_9  =  ul_2 + 16L;
    i_10  =  *((__global int *) ul_9);
    ul_11  =  ul_2 + 4L;
    i_12  =  *((__global int *) ul_11);
    i_13  =  i_5 / i_8;
    i_14  =  i_13 * i_8;
    i_15  =  i_5 - i_14;
    i_16  =  i_13 / i_10;
    i_17  =  i_16 * i_8;
    i_18  =  i_17 + i_12;
    i_19  =  i_15 + i_18;
    l_20  =  (long) i_19;
    l_21  =  l_20 << 2;
    ul_22  =  ul_0 + l_21;
    f_23  =  *((__global float *) ul_22);
    i_24  =  i_10 * i_16;
    i_25  =  i_13 - i_24;
    i_26  =  isnan(f_23)? 0 : (int) f_23;
    i_27  =  i_26 * i_10;
    i_28  =  i_25 + i_27;
    l_29  =  (long) i_28;
    l_30  =  l_29 << 2;
    ul_31  =  ul_1 + l_30;
    f_32  =  *((__global float *) ul_31);
    ul_33  =  ul_2 + 8L;
    i_34  =  *((__global int *) ul_33);
    i_35  =  i_34 + i_5;
    l_36  =  (long) i_35;
    l_37  =  l_36 << 2;
    ul_38  =  ul_0 + l_37;
    *((__global float *) ul_38)  =  f_32;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
