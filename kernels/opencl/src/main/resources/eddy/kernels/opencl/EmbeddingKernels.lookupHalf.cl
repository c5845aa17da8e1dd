// EmbeddingKernels.lookupHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void lookupHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_38, b_48, b_6;
  float f_23, f_44, f_45, f_46, f_47, f_49, f_50;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_25, i_26, i_27, i_28, i_29, i_30, i_35, i_36, i_37, i_39, i_4, i_40, i_41, i_42, i_43, i_5, i_51, i_8;
  long l_20, l_21, l_31, l_32, l_52, l_53;
  short sh_34;
  ulong ul_0, ul_1, ul_11, ul_2, ul_22, ul_24, ul_3, ul_33, ul_54, ul_7, ul_9;

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
    l_32  =  l_31 << 1;
    ul_33  =  ul_1 + l_32;
    sh_34  =  *((__global short *) ul_33);
    i_35  =  (int) sh_34;
    i_36  =  i_35 & 1023;
    i_37  =  i_35 >> 10;
    b_38  =  (i_37 & 31) == 0;
    if(b_38)
    {
      // BLOCK 2
      i_39  =  1;
      i_40  =  i_36;
    }  // B1
    else
    {
      // BLOCK 3
      i_41  =  i_37 & 31;
      i_42  =  i_36 + 1024;
      i_39  =  i_41;
      i_40  =  i_42;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_43  =  1 << i_39;
    f_44  =  (float) i_43;
    f_45  =  f_44 * 2.9802322E-8F;
    f_46  =  (float) i_40;
    f_47  =  f_45 * f_46;
    b_48  =  (i_35 & 32768) == 0;
    if(b_48)
    {
      // BLOCK 5
      f_49  =  f_47;
    }  // B4
    else
    {
      // BLOCK 6
      f_50  =  -f_47;
      f_49  =  f_50;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_51  =  i_25 + i_5;
    l_52  =  (long) i_51;
    l_53  =  l_52 << 2;
    ul_54  =  ul_0 + l_53;
    *((__global float *) ul_54)  =  f_49;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
