// TransferKernels.toHalfArena, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/TransferKernels.java sha256 5ab3e16494886db2947156083dc4fa3bea811b949cf0f45cd11241ee23a5838a
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

__kernel void toHalfArena(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *halfArena, __global uchar *bits, __global uchar *params)
{
  int i_10, i_15, i_19, i_4, i_6, i_8, i_9;
  long l_11, l_12, l_16, l_17;
  short sh_14;
  ulong ul_0, ul_1, ul_13, ul_18, ul_2, ul_3, ul_5, ul_7;

  bits  =  (__global uchar *) ((ulong) bits & ~15UL);
  halfArena  =  (__global uchar *) ((ulong) halfArena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) halfArena;
  ul_1  =  (ulong) bits;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) (params + 0L));
  ul_5  =  ul_2 + 4L;
  i_6  =  *((__global int *) (params + 4L));
  ul_7  =  ul_2 + 8L;
  i_8  =  *((__global int *) (params + 8L));
  i_9  =  get_global_id(0);
  // BLOCK 1 MERGES [0 2 ]
  i_10  =  i_9;
  for(;i_10 < i_4;)
  {
    // BLOCK 2
    l_11  =  (long) i_10;
    l_12  =  l_11 << 1;
    ul_13  =  ul_1 + l_12;
    sh_14  =  *((__global short *) (bits + l_12));
    i_15  =  i_6 + i_10;
    l_16  =  (long) i_15;
    l_17  =  l_16 << 1;
    ul_18  =  ul_0 + l_17;
    *((__global short *) (halfArena + l_17))  =  sh_14;
    i_19  =  i_8 + i_10;
    i_10  =  i_19;
  }  // B1
  // BLOCK 3
  return;
}  //  kernel
