// EmbeddingKernels.lookup, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 27d67d171485a3412c0ee68510fcabc9d3693e21c805644f2367666877577782
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

__kernel void lookup(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_6;
  float f_23, f_34;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_25, i_26, i_27, i_28, i_29, i_30, i_35, i_4, i_5, i_8;
  long l_20, l_21, l_31, l_32, l_36, l_37;
  ulong ul_0, ul_1, ul_11, ul_2, ul_22, ul_24, ul_3, ul_33, ul_38, ul_7, ul_9;

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
    ul_24  =  ul_2 + 8L;
    i_25  =  *((__global int *) ul_24);
    i_26  =  i_10 * i_16;
    i_27  =  i_13 - i_26;
    i_28  =  isnan(f_23)? 0 : (int) f_23;
    i_29  =  i_28 * i_10;
    i_30  =  i_27 + i_29;
    l_31  =  (long) i_30;
    l_32  =  l_31 << 2;
    ul_33  =  ul_1 + l_32;
    f_34  =  *((__global float *) ul_33);
    i_35  =  i_25 + i_5;
    l_36  =  (long) i_35;
    l_37  =  l_36 << 2;
    ul_38  =  ul_0 + l_37;
    *((__global float *) ul_38)  =  f_34;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
