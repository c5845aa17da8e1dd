// EmbeddingKernels.lookupHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void lookupHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_37, b_41, b_47, b_48, b_51, b_6;
  float f_23, f_39, f_43, f_44, f_45, f_46, f_49, f_50, f_52, f_53;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_24, i_25, i_26, i_27, i_28, i_33, i_34, i_35, i_36, i_38, i_4, i_40, i_42, i_5, i_55, i_56, i_8;
  long l_20, l_21, l_29, l_30, l_57, l_58;
  short sh_32;
  ulong ul_0, ul_1, ul_11, ul_2, ul_22, ul_3, ul_31, ul_54, ul_59, ul_7, ul_9;

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
    l_30  =  l_29 << 1;
    ul_31  =  ul_1 + l_30;
    sh_32  =  *((__global short *) ul_31);
    i_33  =  (int) sh_32;
    i_34  =  i_33 & 1023;
    i_35  =  i_33 >> 10;
    i_36  =  i_35 & 31;
    b_37  =  (i_35 & 31) == 0;
    if(b_37)
    {
      // BLOCK 2
      i_38  =  i_34;
      f_39  =  5.9604645E-8F;
    }  // B1
    else
    {
      // BLOCK 3
      i_40  =  i_34 + 1024;
      b_41  =  i_36 == 31;
      if(b_41)
      {
        // BLOCK 4
        i_38  =  i_40;
        f_39  =  1.7014118E38F;
      }  // B3
      else
      {
        // BLOCK 5
        i_42  =  1 << i_36;
        f_43  =  (float) i_42;
        f_44  =  f_43 * 2.9802322E-8F;
        i_38  =  i_40;
        f_39  =  f_44;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    f_45  =  (float) i_38;
    f_46  =  f_39 * f_45;
    b_47  =  i_36 == 31;
    if(b_47)
    {
      // BLOCK 7
      b_48  =  i_38 >= 0 && i_38 < 1025;
      if(b_48)
      {
        // BLOCK 8
        f_49  =  f_46;
      }  // B7
      else
      {
        // BLOCK 9
        f_50  =  f_46 * 0.0F;
        f_49  =  f_50;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_49  =  f_46;
    }  // B6
    // BLOCK 11 MERGES [10 8 9 ]
    b_51  =  (i_33 & 32768) == 0;
    if(b_51)
    {
      // BLOCK 12
      f_52  =  f_49;
    }  // B11
    else
    {
      // BLOCK 13
      f_53  =  -f_49;
      f_52  =  f_53;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_54  =  ul_2 + 8L;
    i_55  =  *((__global int *) ul_54);
    i_56  =  i_55 + i_5;
    l_57  =  (long) i_56;
    l_58  =  l_57 << 2;
    ul_59  =  ul_0 + l_58;
    *((__global float *) ul_59)  =  f_52;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
