// MoveKernels.widen, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MoveKernels.java sha256 d103cf34d50a5269d9c730506bdb1db2ca252677eb14163e9ee59dcaa446a72b
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

__kernel void widen(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_6;
  float f_21;
  int i_15, i_16, i_20, i_4, i_5, i_8, i_9;
  long l_10, l_11, l_17, l_18;
  short sh_13;
  ulong ul_0, ul_1, ul_12, ul_14, ul_19, ul_2, ul_3, ul_7;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) (params + 0L));
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    ul_7  =  ul_2 + 4L;
    i_8  =  *((__global int *) (params + 4L));
    i_9  =  i_8 + i_5;
    l_10  =  (long) i_9;
    l_11  =  l_10 << 1;
    ul_12  =  ul_0 + l_11;
    sh_13  =  *((__global short *) (values + l_11));
    ul_14  =  ul_2 + 8L;
    i_15  =  *((__global int *) (params + 8L));
    i_16  =  i_15 + i_5;
    l_17  =  (long) i_16;
    l_18  =  l_17 << 2;
    ul_19  =  ul_1 + l_18;
    i_20  =  (int) sh_13;
    f_21  =  half_to_float((short) i_20);
    *((__global float *) (arena + l_18))  =  f_21;
  }  // B0
  else
  {
    // BLOCK 2
  }  // B0
  // BLOCK 3 MERGES [2 1 ]
  return;
}  //  kernel
