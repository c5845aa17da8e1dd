// ElementwiseKernels.productFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void productFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  float f_27, f_29, f_30, f_31;
  int i_14, i_15, i_21, i_22, i_26, i_28, i_3, i_32, i_4, i_7, i_8;
  long l_10, l_16, l_17, l_23, l_24, l_9;
  short sh_12, sh_19, sh_33;
  ulong ul_0, ul_1, ul_11, ul_13, ul_18, ul_2, ul_20, ul_25, ul_6;

  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
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
    l_10  =  l_9 << 1;
    ul_11  =  ul_0 + l_10;
    sh_12  =  *((__global short *) (values + l_10));
    ul_13  =  ul_1 + 12L;
    i_14  =  *((__global int *) (params + 12L));
    i_15  =  i_14 + i_4;
    l_16  =  (long) i_15;
    l_17  =  l_16 << 1;
    ul_18  =  ul_0 + l_17;
    sh_19  =  *((__global short *) (values + l_17));
    ul_20  =  ul_1 + 8L;
    i_21  =  *((__global int *) (params + 8L));
    i_22  =  i_21 + i_4;
    l_23  =  (long) i_22;
    l_24  =  l_23 << 1;
    ul_25  =  ul_0 + l_24;
    i_26  =  (int) sh_12;
    f_27  =  half_to_float((short) i_26);
    i_28  =  (int) sh_19;
    f_29  =  half_to_float((short) i_28);
    f_30  =  f_27 * f_29;
    f_31  =  f_30;
    i_32  =  float_to_half(f_31);
    sh_33  =  (short) i_32;
    *((__global short *) (values + l_24))  =  sh_33;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
