// SoftmaxKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/SoftmaxKernels.java sha256 a4e3d9885282bfdfda9c5d4a0caf5460fca662244d2529791bad60dc0140b95e
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_10;
  float f_24, f_25, f_32, f_33, f_36, f_43, f_48, f_49, f_50, f_58, f_59, f_60;
  int i_12, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_26, i_27, i_28, i_3, i_34, i_35, i_37, i_38, i_39, i_44, i_5, i_51, i_52, i_53, i_54, i_61, i_7, i_8, i_9;
  long l_21, l_22, l_29, l_30, l_40, l_41, l_45, l_46, l_55, l_56;
  ulong ul_0, ul_1, ul_11, ul_13, ul_2, ul_23, ul_31, ul_4, ul_42, ul_47, ul_57, ul_6;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 4L;
  i_3  =  *((__global int *) ul_2);
  ul_4  =  ul_1 + 8L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_1 + 0L;
  i_7  =  *((__global int *) ul_6);
  i_8  =  get_global_id(0);
  i_9  =  i_5 * i_7;
  b_10  =  i_8 < i_9;
  if(b_10)
  {
    // BLOCK 1
    ul_11  =  ul_1 + 12L;
    i_12  =  *((__global int *) ul_11);
    ul_13  =  ul_1 + 16L;
    i_14  =  *((__global int *) ul_13);
    i_15  =  i_3 + -1;
    i_16  =  i_8 / i_5;
    i_17  =  i_15 * i_16;
    i_18  =  i_17 * i_5;
    i_19  =  i_18 + i_8;
    i_20  =  i_19 + i_12;
    l_21  =  (long) i_20;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) ul_23);
    // BLOCK 2 MERGES [1 3 ]
    f_25  =  f_24;
    i_26  =  1;
    for(;i_26 < i_3;)
    {
      // BLOCK 3
      i_27  =  i_26 * i_5;
      i_28  =  i_27 + i_20;
      l_29  =  (long) i_28;
      l_30  =  l_29 << 2;
      ul_31  =  ul_0 + l_30;
      f_32  =  *((__global float *) ul_31);
      f_33  =  fmax(f_25, f_32);
      i_34  =  i_26 + 1;
      f_25  =  f_33;
      i_26  =  i_34;
    }  // B2
    // BLOCK 4
    i_35  =  i_14 + i_19;
    // BLOCK 5 MERGES [4 6 ]
    f_36  =  0.0F;
    i_37  =  0;
    for(;i_37 < i_3;)
    {
      // BLOCK 6
      i_38  =  i_37 * i_5;
      i_39  =  i_38 + i_20;
      l_40  =  (long) i_39;
      l_41  =  l_40 << 2;
      ul_42  =  ul_0 + l_41;
      f_43  =  *((__global float *) ul_42);
      i_44  =  i_35 + i_38;
      l_45  =  (long) i_44;
      l_46  =  l_45 << 2;
      ul_47  =  ul_0 + l_46;
      f_48  =  f_43 - f_25;
      f_49  =  exp(f_48);
      *((__global float *) ul_47)  =  f_49;
      f_50  =  f_36 + f_49;
      i_51  =  i_37 + 1;
      f_36  =  f_50;
      i_37  =  i_51;
    }  // B5
    // BLOCK 7
    // BLOCK 8 MERGES [7 9 ]
    i_52  =  0;
    for(;i_52 < i_3;)
    {
      // BLOCK 9
      i_53  =  i_52 * i_5;
      i_54  =  i_53 + i_35;
      l_55  =  (long) i_54;
      l_56  =  l_55 << 2;
      ul_57  =  ul_0 + l_56;
      f_58  =  *((__global float *) ul_57);
      f_59  =  1.0F / f_36;
      f_60  =  f_59 * f_58;
      *((__global float *) ul_57)  =  f_60;
      i_61  =  i_52 + 1;
      i_52  =  i_61;
    }  // B8
    // BLOCK 10
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
