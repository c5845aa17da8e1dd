// MoveKernels.narrow, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MoveKernels.java sha256 73452af723953ae5a9478f135fe8eedd79f24069023d77246db91f8046b91ec7
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

__kernel void narrow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_6;
  float f_13, f_16, f_17, f_20, f_22, f_24, f_27, f_29, f_32, f_34, f_37, f_39, f_42, f_44, f_45;
  int i_15, i_18, i_19, i_21, i_23, i_25, i_26, i_28, i_30, i_31, i_33, i_35, i_36, i_38, i_4, i_40, i_41, i_43, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_8, i_9;
  long l_10, l_11, l_54, l_55;
  short sh_57;
  ulong ul_0, ul_1, ul_12, ul_14, ul_2, ul_3, ul_56, ul_7;

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
    l_11  =  l_10 << 2;
    ul_12  =  ul_1 + l_11;
    f_13  =  *((__global float *) ul_12);
    ul_14  =  ul_2 + 8L;
    i_15  =  *((__global int *) ul_14);
    f_16  =  fabs(f_13);
    f_17  =  f_16 * 1.6777216E7F;
    i_18  =  isless(f_17, 1.0992432E12F);
    if(i_18 == 1)
    {
      // BLOCK 2
      i_19  =  isless(f_17, 6.7108864E7F);
      if(i_19 == 1)
      {
        // BLOCK 3
        f_20  =  f_17;
        i_21  =  0;
      }  // B2
      else
      {
        // BLOCK 4
        f_22  =  f_17 * 1.5258789E-5F;
        f_20  =  f_22;
        i_21  =  16;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      i_23  =  isless(f_20, 262144.0F);
      if(i_23 == 1)
      {
        // BLOCK 6
        f_24  =  f_20;
        i_25  =  i_21;
      }  // B5
      else
      {
        // BLOCK 7
        i_26  =  i_21 + 8;
        f_27  =  f_20 * 0.00390625F;
        f_24  =  f_27;
        i_25  =  i_26;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      i_28  =  isless(f_24, 16384.0F);
      if(i_28 == 1)
      {
        // BLOCK 9
        f_29  =  f_24;
        i_30  =  i_25;
      }  // B8
      else
      {
        // BLOCK 10
        i_31  =  i_25 + 4;
        f_32  =  f_24 * 0.0625F;
        f_29  =  f_32;
        i_30  =  i_31;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_33  =  isless(f_29, 4096.0F);
      if(i_33 == 1)
      {
        // BLOCK 12
        f_34  =  f_29;
        i_35  =  i_30;
      }  // B11
      else
      {
        // BLOCK 13
        i_36  =  i_30 + 2;
        f_37  =  f_29 * 0.25F;
        f_34  =  f_37;
        i_35  =  i_36;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      i_38  =  isless(f_34, 2048.0F);
      if(i_38 == 1)
      {
        // BLOCK 15
        f_39  =  f_34;
        i_40  =  i_35;
      }  // B14
      else
      {
        // BLOCK 16
        i_41  =  i_35 + 1;
        f_42  =  f_34 * 0.5F;
        f_39  =  f_42;
        i_40  =  i_41;
      }  // B14
      // BLOCK 17 MERGES [15 16 ]
      i_43  =  i_40 << 10;
      f_44  =  f_39 + 8388608.0F;
      f_45  =  f_44 - 8388608.0F;
      i_46  =  isnan(f_45)? 0 : (int) f_45;
      i_47  =  i_43 + i_46;
      i_48  =  i_47;
    }  // B1
    else
    {
      // BLOCK 18
      i_49  =  (0.0F < f_17) ? 31744 : 32256;
      i_48  =  i_49;
    }  // B1
    // BLOCK 19 MERGES [17 18 ]
    i_50  =  isless(f_13, 0.0F);
    if(i_50 == 1)
    {
      // BLOCK 20
      i_51  =  i_48 | 32768;
      i_52  =  i_51;
    }  // B19
    else
    {
      // BLOCK 21
      i_52  =  i_48;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    i_53  =  i_15 + i_5;
    l_54  =  (long) i_53;
    l_55  =  l_54 << 1;
    ul_56  =  ul_0 + l_55;
    sh_57  =  (short) i_52;
    *((__global short *) ul_56)  =  sh_57;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
