// MoveKernels.rows, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MoveKernels.java sha256 55613d48e3355b77f32242ef23989dacb601d20eae9da9272d4ac5ef40622d43
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 2623741a4fd1b69618f989573ca6aaac2372296fb540d8fd793cd5162461192d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 3ca255bbe93851b1a0bac1bb27d4dfedc18c6dcf4a5729c5ae49dfa2bd1881ec
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 1a6b680512d6729c991bf5089d3777080456e00f5568843024666017fc129622
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 4c407fe146a707ead7b8d631946ff2050022f40a0bf091111e55c658a16ccccc
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
