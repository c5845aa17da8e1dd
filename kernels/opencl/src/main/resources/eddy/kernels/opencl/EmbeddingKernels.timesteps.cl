// EmbeddingKernels.timesteps, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 e9499acfa3a7f96daa6fe7bfdc6adc977d07dae8fed3b11c024b05000d9a013e
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

__kernel void timesteps(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *constants, __global uchar *params)
{
  bool b_30, b_6;
  float f_16, f_25, f_39, f_40, f_47;
  int i_10, i_11, i_12, i_18, i_19, i_20, i_21, i_27, i_29, i_31, i_32, i_33, i_34, i_35, i_4, i_41, i_42, i_43, i_5, i_8;
  long l_13, l_14, l_22, l_23, l_36, l_37, l_44, l_45;
  ulong ul_0, ul_1, ul_15, ul_17, ul_2, ul_24, ul_26, ul_28, ul_3, ul_38, ul_46, ul_7, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) constants;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) (params + 0L));
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    ul_7  =  ul_2 + 12L;
    i_8  =  *((__global int *) (params + 12L));
    ul_9  =  ul_2 + 4L;
    i_10  =  *((__global int *) (params + 4L));
    i_11  =  i_5 / i_8;
    i_12  =  i_11 + i_10;
    l_13  =  (long) i_12;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) (arena + l_14));
    ul_17  =  ul_2 + 16L;
    i_18  =  *((__global int *) (params + 16L));
    i_19  =  i_8 * i_11;
    i_20  =  i_5 - i_19;
    i_21  =  i_20 + i_18;
    l_22  =  (long) i_21;
    l_23  =  l_22 << 2;
    ul_24  =  ul_1 + l_23;
    f_25  =  *((__global float *) (constants + l_23));
    ul_26  =  ul_2 + 8L;
    i_27  =  *((__global int *) (params + 8L));
    ul_28  =  ul_2 + 20L;
    i_29  =  *((__global int *) (params + 20L));
    b_30  =  i_29 == 0;
    if(b_30)
    {
      // BLOCK 2
      i_31  =  0;
    }  // B1
    else
    {
      // BLOCK 3
      i_31  =  i_8;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_32  =  i_19 << 1;
    i_33  =  i_27 + i_32;
    i_34  =  i_33 + i_31;
    i_35  =  i_34 + i_20;
    l_36  =  (long) i_35;
    l_37  =  l_36 << 2;
    ul_38  =  ul_0 + l_37;
    f_39  =  f_16 * f_25;
    f_40  =  sin(f_39);
    *((__global float *) (arena + l_37))  =  f_40;
    i_41  =  i_33 + i_8;
    i_42  =  i_41 - i_31;
    i_43  =  i_42 + i_20;
    l_44  =  (long) i_43;
    l_45  =  l_44 << 2;
    ul_46  =  ul_0 + l_45;
    f_47  =  cos(f_39);
    *((__global float *) (arena + l_45))  =  f_47;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
