// ElementwiseKernels.activation, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/ElementwiseKernels.java sha256 be832311412043f6041c7b4665ea2f202894c84f916e35baddf4ca8c8ae4e26d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 55187d4daf1363d3630a6ac1d42c820098f6ed4f724fa59ac7cbe1d8488818cc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 4012db19ad5a979c16a0924210105518903de443ca9a237fb75a40e0925c7d23
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 7d1048c70067b9b6b10f6f23842f5d401ad545ba17eb5c0389ff1532697a50b3
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 948d1854661d133118a6ba63f700b8442359614f7c069972e4e67a14b427b8ae
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 f8756d68afbedeafb10aacf75791a76446d4b236be4b07e3b21da65b4a595085
// flag eddy.kernels.export=true
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void activation(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_17, b_23, b_45, b_5;
  float f_12, f_18, f_19, f_20, f_21, f_22, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_44, f_46, f_47, f_48, f_49;
  int i_14, i_16, i_3, i_4, i_43, i_50, i_7, i_8;
  long l_10, l_51, l_52, l_9;
  ulong ul_0, ul_1, ul_11, ul_13, ul_15, ul_2, ul_53, ul_6;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 0L;
  i_3  =  *((__global int *) (params + 0L));
  i_4  =  get_global_id(0);
  b_5  =  i_4 < i_3;
  if(b_5)
  {
    // BLOCK 1
    ul_6  =  ul_1 + 4L;
    i_7  =  *((__global int *) (params + 4L));
    i_8  =  i_7 + i_4;
    l_9  =  (long) i_8;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) (arena + l_10));
    ul_13  =  ul_1 + 8L;
    i_14  =  *((__global int *) (params + 8L));
    ul_15  =  ul_1 + 16L;
    i_16  =  *((__global int *) (params + 16L));
    b_17  =  i_16 == 1;
    if(b_17)
    {
      // BLOCK 2
      f_18  =  -f_12;
      f_19  =  exp(f_18);
      f_20  =  f_19 + 1.0F;
      f_21  =  f_12 / f_20;
      f_22  =  f_21;
    }  // B1
    else
    {
      // BLOCK 3
      b_23  =  i_16 == 2;
      if(b_23)
      {
        // BLOCK 4
        f_24  =  fabs(f_12);
        f_25  =  fma(f_24, 0.34F, 1.0F);
        f_26  =  1.0F / f_25;
        f_27  =  fma(f_26, -0.026121028F, 0.13950191F);
        f_28  =  f_27 * f_26;
        f_29  =  f_28 - 0.2731372F;
        f_30  =  fma(f_26, f_29, 0.20218718F);
        f_31  =  f_30 * f_26;
        f_32  =  f_31 - 0.044721164F;
        f_33  =  fma(f_26, f_32, 0.115360156F);
        f_34  =  fma(f_26, f_33, 0.11519744F);
        f_35  =  fma(f_26, f_34, 0.13611223F);
        f_36  =  fma(f_26, f_35, 0.1356205F);
        f_37  =  f_24 * -0.5F;
        f_38  =  f_37 * f_24;
        f_39  =  exp(f_38);
        f_40  =  f_39 * f_26;
        f_41  =  f_36 * f_40;
        f_42  =  f_41 * f_12;
        i_43  =  isless(f_12, 0.0F);
        if(i_43 == 1)
        {
          // BLOCK 5
          f_22  =  f_42;
        }  // B4
        else
        {
          // BLOCK 6
          f_44  =  f_12 - f_42;
          f_22  =  f_44;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        b_45  =  i_16 == 3;
        if(b_45)
        {
          // BLOCK 8
          f_46  =  f_12 * -1.702F;
          f_47  =  exp(f_46);
          f_48  =  f_47 + 1.0F;
          f_49  =  f_12 / f_48;
          f_22  =  f_49;
        }  // B7
        else
        {
          // BLOCK 9
          f_22  =  f_12;
        }  // B7
      }  // B3
    }  // B1
    // BLOCK 10 MERGES [2 5 9 8 6 ]
    i_50  =  i_14 + i_4;
    l_51  =  (long) i_50;
    l_52  =  l_51 << 2;
    ul_53  =  ul_0 + l_52;
    *((__global float *) (arena + l_52))  =  f_22;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
