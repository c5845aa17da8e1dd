// SoftmaxKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/SoftmaxKernels.java sha256 273d5760fcb301024e1691d3ba441a4a8c2aa3824036bb626d4ee8b52397410e
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_10;
  float f_24, f_25, f_32, f_33, f_35, f_42, f_43, f_44, f_45, f_54, f_59, f_60, f_61, f_62;
  int i_12, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_26, i_27, i_28, i_3, i_34, i_36, i_37, i_38, i_46, i_47, i_48, i_49, i_5, i_50, i_55, i_63, i_7, i_8, i_9;
  long l_21, l_22, l_29, l_30, l_39, l_40, l_51, l_52, l_56, l_57;
  ulong ul_0, ul_1, ul_11, ul_13, ul_2, ul_23, ul_31, ul_4, ul_41, ul_53, ul_58, ul_6;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 4L;
  i_3  =  *((__global int *) (params + 4L));
  ul_4  =  ul_1 + 8L;
  i_5  =  *((__global int *) (params + 8L));
  ul_6  =  ul_1 + 0L;
  i_7  =  *((__global int *) (params + 0L));
  i_8  =  get_global_id(0);
  i_9  =  i_5 * i_7;
  b_10  =  i_8 < i_9;
  if(b_10)
  {
    // BLOCK 1
    ul_11  =  ul_1 + 12L;
    i_12  =  *((__global int *) (params + 12L));
    ul_13  =  ul_1 + 16L;
    i_14  =  *((__global int *) (params + 16L));
    i_15  =  i_3 + -1;
    i_16  =  i_8 / i_5;
    i_17  =  i_15 * i_16;
    i_18  =  i_17 * i_5;
    i_19  =  i_18 + i_8;
    i_20  =  i_19 + i_12;
    l_21  =  (long) i_20;
    l_22  =  l_21 << 2;
    ul_23  =  ul_0 + l_22;
    f_24  =  *((__global float *) (arena + l_22));
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
      f_32  =  *((__global float *) (arena + l_30));
      f_33  =  fmax(f_25, f_32);
      i_34  =  i_26 + 1;
      f_25  =  f_33;
      i_26  =  i_34;
    }  // B2
    // BLOCK 4
    // BLOCK 5 MERGES [4 6 ]
    f_35  =  0.0F;
    i_36  =  0;
    for(;i_36 < i_3;)
    {
      // BLOCK 6
      i_37  =  i_36 * i_5;
      i_38  =  i_37 + i_20;
      l_39  =  (long) i_38;
      l_40  =  l_39 << 2;
      ul_41  =  ul_0 + l_40;
      f_42  =  *((__global float *) (arena + l_40));
      f_43  =  f_42 - f_25;
      f_44  =  exp(f_43);
      f_45  =  f_35 + f_44;
      i_46  =  i_36 + 1;
      f_35  =  f_45;
      i_36  =  i_46;
    }  // B5
    // BLOCK 7
    i_47  =  i_14 + i_19;
    // BLOCK 8 MERGES [7 9 ]
    i_48  =  0;
    for(;i_48 < i_3;)
    {
      // BLOCK 9
      i_49  =  i_48 * i_5;
      i_50  =  i_49 + i_20;
      l_51  =  (long) i_50;
      l_52  =  l_51 << 2;
      ul_53  =  ul_0 + l_52;
      f_54  =  *((__global float *) (arena + l_52));
      i_55  =  i_47 + i_49;
      l_56  =  (long) i_55;
      l_57  =  l_56 << 2;
      ul_58  =  ul_0 + l_57;
      f_59  =  1.0F / f_35;
      f_60  =  f_54 - f_25;
      f_61  =  exp(f_60);
      f_62  =  f_59 * f_61;
      *((__global float *) (arena + l_57))  =  f_62;
      i_63  =  i_48 + 1;
      i_48  =  i_63;
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
