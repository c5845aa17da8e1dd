// EmbeddingKernels.lookupHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static float half_to_float(short bits)
{
  return vload_half(0, (const __private half *) &bits);
}

__kernel void lookupHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_28, b_31, b_6;
  float f_23, f_47;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_25, i_26, i_27, i_30, i_32, i_33, i_34, i_35, i_4, i_41, i_42, i_46, i_5, i_8;
  long l_20, l_21, l_36, l_37, l_43, l_44;
  short sh_39;
  ulong ul_0, ul_1, ul_11, ul_2, ul_22, ul_24, ul_29, ul_3, ul_38, ul_40, ul_45, ul_7, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  table  =  (__global uchar *) ((ulong) table & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) table;
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
    ul_9  =  ul_2 + 16L;
    i_10  =  *((__global int *) (params + 16L));
    ul_11  =  ul_2 + 4L;
    i_12  =  *((__global int *) (params + 4L));
    i_13  =  i_5 / i_8;
    i_14  =  i_13 * i_8;
    i_15  =  i_5 - i_14;
    i_16  =  i_13 / i_10;
    i_17  =  i_16 * i_8;
    i_18  =  i_17 + i_12;
    i_19  =  i_15 + i_18;
    l_20  =  (long) i_19;
    l_21  =  l_20 << 2;
    ul_22  =  ul_0 + l_21;
    f_23  =  *((__global float *) (arena + l_21));
    ul_24  =  ul_2 + 20L;
    i_25  =  *((__global int *) (params + 20L));
    i_26  =  isnan(f_23)? 0 : (int) f_23;
    i_27  =  i_26 - i_25;
    b_28  =  i_27 < 0;
    if(b_28)
    {
      // BLOCK 2
      return;
    }  // B1
    else
    {
      // BLOCK 3
      ul_29  =  ul_2 + 24L;
      i_30  =  *((__global int *) (params + 24L));
      b_31  =  i_27 < i_30;
      if(b_31)
      {
        // BLOCK 4
        i_32  =  i_10 * i_16;
        i_33  =  i_13 - i_32;
        i_34  =  i_27 * i_10;
        i_35  =  i_33 + i_34;
        l_36  =  (long) i_35;
        l_37  =  l_36 << 1;
        ul_38  =  ul_1 + l_37;
        sh_39  =  *((__global short *) (table + l_37));
        ul_40  =  ul_2 + 8L;
        i_41  =  *((__global int *) (params + 8L));
        i_42  =  i_41 + i_5;
        l_43  =  (long) i_42;
        l_44  =  l_43 << 2;
        ul_45  =  ul_0 + l_44;
        i_46  =  (int) sh_39;
        f_47  =  half_to_float((short) i_46);
        *((__global float *) (arena + l_44))  =  f_47;
      }  // B3
      else
      {
        // BLOCK 5
      }  // B3
    }  // B1
  }  // B0
  else
  {
    // BLOCK 6
  }  // B0
  // BLOCK 7 MERGES [6 2 5 4 ]
  return;
}  //  kernel
