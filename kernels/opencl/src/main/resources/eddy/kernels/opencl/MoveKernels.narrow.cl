// MoveKernels.narrow, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void narrow(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_50, b_6;
  float f_13, f_16, f_17, f_20, f_22, f_24, f_27, f_29, f_32, f_34, f_37, f_39, f_42, f_45, f_46;
  int i_15, i_18, i_19, i_21, i_23, i_25, i_26, i_28, i_30, i_31, i_33, i_35, i_36, i_38, i_4, i_40, i_41, i_43, i_44, i_47, i_48, i_49, i_5, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_8, i_9;
  long l_10, l_11, l_59, l_60;
  short sh_62;
  ulong ul_0, ul_1, ul_12, ul_14, ul_2, ul_3, ul_61, ul_7;

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
      i_43  =  isnan(f_39)? 0 : (int) f_39;
      i_44  =  i_43 + 1;
      f_45  =  (float) i_43;
      f_46  =  f_39 - f_45;
      i_47  =  isless(0.5F, f_46);
      if(i_47 == 1)
      {
        // BLOCK 18
        i_48  =  i_44;
      }  // B17
      else
      {
        // BLOCK 19
        i_49  =  isequal(f_46, 0.5F);
        if(i_49 == 1)
        {
          // BLOCK 20
          b_50  =  (i_43 & 1) == 0;
          if(b_50)
          {
            // BLOCK 21
            i_48  =  i_43;
          }  // B20
          else
          {
            // BLOCK 22
            i_48  =  i_44;
          }  // B20
        }  // B19
        else
        {
          // BLOCK 23
          i_48  =  i_43;
        }  // B19
      }  // B17
      // BLOCK 24 MERGES [23 21 18 22 ]
      i_51  =  i_40 << 10;
      i_52  =  i_48 + i_51;
      i_53  =  i_52;
    }  // B1
    else
    {
      // BLOCK 25
      i_54  =  (0.0F < f_17) ? 31744 : 32256;
      i_53  =  i_54;
    }  // B1
    // BLOCK 26 MERGES [24 25 ]
    i_55  =  isless(f_13, 0.0F);
    if(i_55 == 1)
    {
      // BLOCK 27
      i_56  =  i_53 | 32768;
      i_57  =  i_56;
    }  // B26
    else
    {
      // BLOCK 28
      i_57  =  i_53;
    }  // B26
    // BLOCK 29 MERGES [27 28 ]
    i_58  =  i_15 + i_5;
    l_59  =  (long) i_58;
    l_60  =  l_59 << 1;
    ul_61  =  ul_0 + l_60;
    sh_62  =  (short) i_57;
    *((__global short *) ul_61)  =  sh_62;
  }  // B0
  else
  {
    // BLOCK 30
  }  // B0
  // BLOCK 31 MERGES [30 29 ]
  return;
}  //  kernel
