// ElementwiseKernels.activationFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void activationFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_19, b_25, b_47, b_5;
  float f_18, f_20, f_21, f_22, f_23, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_46, f_48, f_49, f_50, f_51, f_56;
  int i_14, i_16, i_17, i_3, i_4, i_45, i_52, i_57, i_7, i_8;
  long l_10, l_53, l_54, l_9;
  short sh_12, sh_58;
  ulong ul_0, ul_1, ul_11, ul_13, ul_15, ul_2, ul_55, ul_6;

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
    ul_13  =  ul_1 + 8L;
    i_14  =  *((__global int *) (params + 8L));
    ul_15  =  ul_1 + 16L;
    i_16  =  *((__global int *) (params + 16L));
    i_17  =  (int) sh_12;
    f_18  =  half_to_float((short) i_17);
    b_19  =  i_16 == 1;
    if(b_19)
    {
      // BLOCK 2
      f_20  =  -f_18;
      f_21  =  exp(f_20);
      f_22  =  f_21 + 1.0F;
      f_23  =  f_18 / f_22;
      f_24  =  f_23;
    }  // B1
    else
    {
      // BLOCK 3
      b_25  =  i_16 == 2;
      if(b_25)
      {
        // BLOCK 4
        f_26  =  fabs(f_18);
        f_27  =  fma(f_26, 0.34F, 1.0F);
        f_28  =  1.0F / f_27;
        f_29  =  fma(f_28, -0.026121028F, 0.13950191F);
        f_30  =  f_29 * f_28;
        f_31  =  f_30 - 0.2731372F;
        f_32  =  fma(f_28, f_31, 0.20218718F);
        f_33  =  f_32 * f_28;
        f_34  =  f_33 - 0.044721164F;
        f_35  =  fma(f_28, f_34, 0.115360156F);
        f_36  =  fma(f_28, f_35, 0.11519744F);
        f_37  =  fma(f_28, f_36, 0.13611223F);
        f_38  =  fma(f_28, f_37, 0.1356205F);
        f_39  =  f_26 * -0.5F;
        f_40  =  f_39 * f_26;
        f_41  =  exp(f_40);
        f_42  =  f_41 * f_28;
        f_43  =  f_38 * f_42;
        f_44  =  f_43 * f_18;
        i_45  =  isless(f_18, 0.0F);
        if(i_45 == 1)
        {
          // BLOCK 5
          f_24  =  f_44;
        }  // B4
        else
        {
          // BLOCK 6
          f_46  =  f_18 - f_44;
          f_24  =  f_46;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        b_47  =  i_16 == 3;
        if(b_47)
        {
          // BLOCK 8
          f_48  =  f_18 * -1.702F;
          f_49  =  exp(f_48);
          f_50  =  f_49 + 1.0F;
          f_51  =  f_18 / f_50;
          f_24  =  f_51;
        }  // B7
        else
        {
          // BLOCK 9
          f_24  =  f_18;
        }  // B7
      }  // B3
    }  // B1
    // BLOCK 10 MERGES [2 5 9 8 6 ]
    i_52  =  i_14 + i_4;
    l_53  =  (long) i_52;
    l_54  =  l_53 << 1;
    ul_55  =  ul_0 + l_54;
    f_56  =  f_24;
    i_57  =  float_to_half(f_56);
    sh_58  =  (short) i_57;
    *((__global short *) (values + l_54))  =  sh_58;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
