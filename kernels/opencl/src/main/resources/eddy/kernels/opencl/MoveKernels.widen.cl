// MoveKernels.widen, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void widen(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_20, b_24, b_30, b_31, b_34, b_6;
  float f_22, f_26, f_27, f_28, f_29, f_32, f_33, f_35, f_36;
  int i_15, i_16, i_17, i_18, i_19, i_21, i_23, i_25, i_37, i_4, i_5, i_8, i_9;
  long l_10, l_11, l_38, l_39;
  short sh_13;
  ulong ul_0, ul_1, ul_12, ul_14, ul_2, ul_3, ul_40, ul_7;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) ul_3);
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    ul_7  =  ul_2 + 4L;
    i_8  =  *((__global int *) ul_7);
    i_9  =  i_8 + i_5;
    l_10  =  (long) i_9;
    l_11  =  l_10 << 1;
    ul_12  =  ul_0 + l_11;
    sh_13  =  *((__global short *) ul_12);
    ul_14  =  ul_2 + 8L;
    i_15  =  *((__global int *) ul_14);
    i_16  =  (int) sh_13;
    i_17  =  i_16 & 1023;
    i_18  =  i_16 >> 10;
    i_19  =  i_18 & 31;
    b_20  =  (i_18 & 31) == 0;
    if(b_20)
    {
      // BLOCK 2
      i_21  =  i_17;
      f_22  =  5.9604645E-8F;
    }  // B1
    else
    {
      // BLOCK 3
      i_23  =  i_17 + 1024;
      b_24  =  i_19 == 31;
      if(b_24)
      {
        // BLOCK 4
        i_21  =  i_23;
        f_22  =  1.7014118E38F;
      }  // B3
      else
      {
        // BLOCK 5
        i_25  =  1 << i_19;
        f_26  =  (float) i_25;
        f_27  =  f_26 * 2.9802322E-8F;
        i_21  =  i_23;
        f_22  =  f_27;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    f_28  =  (float) i_21;
    f_29  =  f_22 * f_28;
    b_30  =  i_19 == 31;
    if(b_30)
    {
      // BLOCK 7
      b_31  =  i_21 >= 0 && i_21 < 1025;
      if(b_31)
      {
        // BLOCK 8
        f_32  =  f_29;
      }  // B7
      else
      {
        // BLOCK 9
        f_33  =  f_29 * 0.0F;
        f_32  =  f_33;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_32  =  f_29;
    }  // B6
    // BLOCK 11 MERGES [10 8 9 ]
    b_34  =  (i_16 & 32768) == 0;
    if(b_34)
    {
      // BLOCK 12
      f_35  =  f_32;
    }  // B11
    else
    {
      // BLOCK 13
      f_36  =  -f_32;
      f_35  =  f_36;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    i_37  =  i_15 + i_5;
    l_38  =  (long) i_37;
    l_39  =  l_38 << 2;
    ul_40  =  ul_1 + l_39;
    *((__global float *) ul_40)  =  f_35;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
