// EmbeddingKernels.lookupFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

static ushort float_to_half(float x)
{
  ushort bits;
  vstore_half(x, 0, (__private half *) &bits);
  return bits;
}

__kernel void lookupFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_29, b_32, b_7;
  float f_24, f_48, f_49;
  int i_11, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_26, i_27, i_28, i_31, i_33, i_34, i_35, i_36, i_42, i_43, i_47, i_5, i_50, i_6, i_9;
  long l_21, l_22, l_37, l_38, l_44, l_45;
  short sh_40, sh_51;
  ulong ul_0, ul_1, ul_10, ul_12, ul_2, ul_23, ul_25, ul_3, ul_30, ul_39, ul_4, ul_41, ul_46, ul_8;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  table  =  (__global uchar *) ((ulong) table & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) table;
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
    ul_10  =  ul_3 + 16L;
    i_11  =  *((__global int *) (params + 16L));
    ul_12  =  ul_3 + 4L;
    i_13  =  *((__global int *) (params + 4L));
    i_14  =  i_6 / i_9;
    i_15  =  i_14 * i_9;
    i_16  =  i_6 - i_15;
    i_17  =  i_14 / i_11;
    i_18  =  i_17 * i_9;
    i_19  =  i_18 + i_13;
    i_20  =  i_16 + i_19;
    l_21  =  (long) i_20;
    l_22  =  l_21 << 2;
    ul_23  =  ul_1 + l_22;
    f_24  =  *((__global float *) (arena + l_22));
    ul_25  =  ul_3 + 20L;
    i_26  =  *((__global int *) (params + 20L));
    i_27  =  isnan(f_24)? 0 : (int) f_24;
    i_28  =  i_27 - i_26;
    b_29  =  i_28 < 0;
    if(b_29)
    {
      // BLOCK 2
      return;
    }  // B1
    else
    {
      // BLOCK 3
      ul_30  =  ul_3 + 24L;
      i_31  =  *((__global int *) (params + 24L));
      b_32  =  i_28 < i_31;
      if(b_32)
      {
        // BLOCK 4
        i_33  =  i_11 * i_17;
        i_34  =  i_14 - i_33;
        i_35  =  i_28 * i_11;
        i_36  =  i_34 + i_35;
        l_37  =  (long) i_36;
        l_38  =  l_37 << 1;
        ul_39  =  ul_2 + l_38;
        sh_40  =  *((__global short *) (table + l_38));
        ul_41  =  ul_3 + 8L;
        i_42  =  *((__global int *) (params + 8L));
        i_43  =  i_42 + i_6;
        l_44  =  (long) i_43;
        l_45  =  l_44 << 1;
        ul_46  =  ul_0 + l_45;
        i_47  =  (int) sh_40;
        f_48  =  half_to_float((short) i_47);
        f_49  =  f_48;
        i_50  =  float_to_half(f_49);
        sh_51  =  (short) i_50;
        *((__global short *) (values + l_45))  =  sh_51;
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
