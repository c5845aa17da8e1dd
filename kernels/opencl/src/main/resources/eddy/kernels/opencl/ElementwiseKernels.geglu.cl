// ElementwiseKernels.geglu, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void geglu(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  float f_17, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_43, f_44, f_51;
  int i_10, i_11, i_12, i_13, i_18, i_3, i_4, i_42, i_46, i_47, i_7, i_9;
  long l_14, l_15, l_19, l_20, l_48, l_49;
  ulong ul_0, ul_1, ul_16, ul_2, ul_21, ul_45, ul_50, ul_6, ul_8;

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
    ul_6  =  ul_1 + 20L;
    i_7  =  *((__global int *) (params + 20L));
    ul_8  =  ul_1 + 4L;
    i_9  =  *((__global int *) (params + 4L));
    i_10  =  i_4 / i_7;
    i_11  =  i_10 * i_7;
    i_12  =  i_11 + i_9;
    i_13  =  i_12 + i_4;
    l_14  =  (long) i_13;
    l_15  =  l_14 << 2;
    ul_16  =  ul_0 + l_15;
    f_17  =  *((__global float *) (arena + l_15));
    i_18  =  i_13 + i_7;
    l_19  =  (long) i_18;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) (arena + l_20));
    f_23  =  fabs(f_22);
    f_24  =  fma(f_23, 0.34F, 1.0F);
    f_25  =  1.0F / f_24;
    f_26  =  fma(f_25, -0.026121028F, 0.13950191F);
    f_27  =  f_26 * f_25;
    f_28  =  f_27 - 0.2731372F;
    f_29  =  fma(f_25, f_28, 0.20218718F);
    f_30  =  f_29 * f_25;
    f_31  =  f_30 - 0.044721164F;
    f_32  =  fma(f_25, f_31, 0.115360156F);
    f_33  =  fma(f_25, f_32, 0.11519744F);
    f_34  =  fma(f_25, f_33, 0.13611223F);
    f_35  =  fma(f_25, f_34, 0.1356205F);
    f_36  =  f_23 * -0.5F;
    f_37  =  f_36 * f_23;
    f_38  =  exp(f_37);
    f_39  =  f_38 * f_25;
    f_40  =  f_35 * f_39;
    f_41  =  f_40 * f_22;
    i_42  =  isless(f_22, 0.0F);
    if(i_42 == 1)
    {
      // BLOCK 2
      f_43  =  f_41;
    }  // B1
    else
    {
      // BLOCK 3
      f_44  =  f_22 - f_41;
      f_43  =  f_44;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_45  =  ul_1 + 8L;
    i_46  =  *((__global int *) (params + 8L));
    i_47  =  i_46 + i_4;
    l_48  =  (long) i_47;
    l_49  =  l_48 << 2;
    ul_50  =  ul_0 + l_49;
    f_51  =  f_43 * f_17;
    *((__global float *) (arena + l_49))  =  f_51;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
