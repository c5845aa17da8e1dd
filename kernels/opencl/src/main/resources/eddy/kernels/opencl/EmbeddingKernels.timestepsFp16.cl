// EmbeddingKernels.timestepsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void timestepsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *constants, __global uchar *params)
{
  bool b_31, b_7;
  float f_17, f_26, f_40, f_41, f_42, f_51, f_52;
  int i_11, i_12, i_13, i_19, i_20, i_21, i_22, i_28, i_30, i_32, i_33, i_34, i_35, i_36, i_43, i_45, i_46, i_47, i_5, i_53, i_6, i_9;
  long l_14, l_15, l_23, l_24, l_37, l_38, l_48, l_49;
  short sh_44, sh_54;
  ulong ul_0, ul_1, ul_10, ul_16, ul_18, ul_2, ul_25, ul_27, ul_29, ul_3, ul_39, ul_4, ul_50, ul_8;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) constants;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    ul_8  =  ul_3 + 12L;
    i_9  =  *((__global int *) (params + 12L));
    ul_10  =  ul_3 + 4L;
    i_11  =  *((__global int *) (params + 4L));
    i_12  =  i_6 / i_9;
    i_13  =  i_12 + i_11;
    l_14  =  (long) i_13;
    l_15  =  l_14 << 2;
    ul_16  =  ul_1 + l_15;
    f_17  =  *((__global float *) (arena + l_15));
    ul_18  =  ul_3 + 16L;
    i_19  =  *((__global int *) (params + 16L));
    i_20  =  i_9 * i_12;
    i_21  =  i_6 - i_20;
    i_22  =  i_21 + i_19;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 2;
    ul_25  =  ul_2 + l_24;
    f_26  =  *((__global float *) (constants + l_24));
    ul_27  =  ul_3 + 8L;
    i_28  =  *((__global int *) (params + 8L));
    ul_29  =  ul_3 + 20L;
    i_30  =  *((__global int *) (params + 20L));
    b_31  =  i_30 == 0;
    if(b_31)
    {
      // BLOCK 2
      i_32  =  0;
    }  // B1
    else
    {
      // BLOCK 3
      i_32  =  i_9;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_33  =  i_20 << 1;
    i_34  =  i_28 + i_33;
    i_35  =  i_34 + i_32;
    i_36  =  i_35 + i_21;
    l_37  =  (long) i_36;
    l_38  =  l_37 << 1;
    ul_39  =  ul_0 + l_38;
    f_40  =  f_17 * f_26;
    f_41  =  sin(f_40);
    f_42  =  f_41;
    i_43  =  float_to_half(f_42);
    sh_44  =  (short) i_43;
    *((__global short *) (values + l_38))  =  sh_44;
    i_45  =  i_34 + i_9;
    i_46  =  i_45 - i_32;
    i_47  =  i_46 + i_21;
    l_48  =  (long) i_47;
    l_49  =  l_48 << 1;
    ul_50  =  ul_0 + l_49;
    f_51  =  cos(f_40);
    f_52  =  f_51;
    i_53  =  float_to_half(f_52);
    sh_54  =  (short) i_53;
    *((__global short *) (values + l_49))  =  sh_54;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
