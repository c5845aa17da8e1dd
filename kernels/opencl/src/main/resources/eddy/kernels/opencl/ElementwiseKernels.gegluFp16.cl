// ElementwiseKernels.gegluFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void gegluFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_5;
  float f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_45, f_46, f_54, f_55, f_56;
  int i_10, i_11, i_12, i_13, i_18, i_23, i_3, i_4, i_44, i_48, i_49, i_53, i_57, i_7, i_9;
  long l_14, l_15, l_19, l_20, l_50, l_51;
  short sh_17, sh_22, sh_58;
  ulong ul_0, ul_1, ul_16, ul_2, ul_21, ul_47, ul_52, ul_6, ul_8;

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
    ul_6  =  ul_1 + 20L;
    i_7  =  *((__global int *) (params + 20L));
    ul_8  =  ul_1 + 4L;
    i_9  =  *((__global int *) (params + 4L));
    i_10  =  i_4 / i_7;
    i_11  =  i_10 * i_7;
    i_12  =  i_11 + i_9;
    i_13  =  i_12 + i_4;
    l_14  =  (long) i_13;
    l_15  =  l_14 << 1;
    ul_16  =  ul_0 + l_15;
    sh_17  =  *((__global short *) (values + l_15));
    i_18  =  i_13 + i_7;
    l_19  =  (long) i_18;
    l_20  =  l_19 << 1;
    ul_21  =  ul_0 + l_20;
    sh_22  =  *((__global short *) (values + l_20));
    i_23  =  (int) sh_22;
    f_24  =  half_to_float((short) i_23);
    f_25  =  fabs(f_24);
    f_26  =  fma(f_25, 0.34F, 1.0F);
    f_27  =  1.0F / f_26;
    f_28  =  fma(f_27, -0.026121028F, 0.13950191F);
    f_29  =  f_28 * f_27;
    f_30  =  f_29 - 0.2731372F;
    f_31  =  fma(f_27, f_30, 0.20218718F);
    f_32  =  f_31 * f_27;
    f_33  =  f_32 - 0.044721164F;
    f_34  =  fma(f_27, f_33, 0.115360156F);
    f_35  =  fma(f_27, f_34, 0.11519744F);
    f_36  =  fma(f_27, f_35, 0.13611223F);
    f_37  =  fma(f_27, f_36, 0.1356205F);
    f_38  =  f_25 * -0.5F;
    f_39  =  f_38 * f_25;
    f_40  =  exp(f_39);
    f_41  =  f_40 * f_27;
    f_42  =  f_37 * f_41;
    f_43  =  f_42 * f_24;
    i_44  =  isless(f_24, 0.0F);
    if(i_44 == 1)
    {
      // BLOCK 2
      f_45  =  f_43;
    }  // B1
    else
    {
      // BLOCK 3
      f_46  =  f_24 - f_43;
      f_45  =  f_46;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_47  =  ul_1 + 8L;
    i_48  =  *((__global int *) (params + 8L));
    i_49  =  i_48 + i_4;
    l_50  =  (long) i_49;
    l_51  =  l_50 << 1;
    ul_52  =  ul_0 + l_51;
    i_53  =  (int) sh_17;
    f_54  =  half_to_float((short) i_53);
    f_55  =  f_54 * f_45;
    f_56  =  f_55;
    i_57  =  float_to_half(f_56);
    sh_58  =  (short) i_57;
    *((__global short *) (values + l_51))  =  sh_58;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
