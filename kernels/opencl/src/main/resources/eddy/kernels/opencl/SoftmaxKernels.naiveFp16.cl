// SoftmaxKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_10;
  float f_26, f_27, f_36, f_37, f_39, f_48, f_49, f_50, f_51, f_65, f_67, f_68, f_69, f_70, f_71;
  int i_12, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_25, i_28, i_29, i_3, i_30, i_35, i_38, i_40, i_41, i_42, i_47, i_5, i_52, i_53, i_54, i_55, i_56, i_61, i_66, i_7, i_72, i_74, i_8, i_9;
  long l_21, l_22, l_31, l_32, l_43, l_44, l_57, l_58, l_62, l_63;
  short sh_24, sh_34, sh_46, sh_60, sh_73;
  ulong ul_0, ul_1, ul_11, ul_13, ul_2, ul_23, ul_33, ul_4, ul_45, ul_59, ul_6, ul_64;

  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
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
    l_22  =  l_21 << 1;
    ul_23  =  ul_0 + l_22;
    sh_24  =  *((__global short *) (values + l_22));
    i_25  =  (int) sh_24;
    f_26  =  half_to_float((short) i_25);
    // BLOCK 2 MERGES [1 3 ]
    f_27  =  f_26;
    i_28  =  1;
    for(;i_28 < i_3;)
    {
      // BLOCK 3
      i_29  =  i_28 * i_5;
      i_30  =  i_29 + i_20;
      l_31  =  (long) i_30;
      l_32  =  l_31 << 1;
      ul_33  =  ul_0 + l_32;
      sh_34  =  *((__global short *) (values + l_32));
      i_35  =  (int) sh_34;
      f_36  =  half_to_float((short) i_35);
      f_37  =  fmax(f_27, f_36);
      i_38  =  i_28 + 1;
      f_27  =  f_37;
      i_28  =  i_38;
    }  // B2
    // BLOCK 4
    // BLOCK 5 MERGES [4 6 ]
    f_39  =  0.0F;
    i_40  =  0;
    for(;i_40 < i_3;)
    {
      // BLOCK 6
      i_41  =  i_40 * i_5;
      i_42  =  i_41 + i_20;
      l_43  =  (long) i_42;
      l_44  =  l_43 << 1;
      ul_45  =  ul_0 + l_44;
      sh_46  =  *((__global short *) (values + l_44));
      i_47  =  (int) sh_46;
      f_48  =  half_to_float((short) i_47);
      f_49  =  f_48 - f_27;
      f_50  =  exp(f_49);
      f_51  =  f_39 + f_50;
      i_52  =  i_40 + 1;
      f_39  =  f_51;
      i_40  =  i_52;
    }  // B5
    // BLOCK 7
    i_53  =  i_14 + i_19;
    // BLOCK 8 MERGES [7 9 ]
    i_54  =  0;
    for(;i_54 < i_3;)
    {
      // BLOCK 9
      i_55  =  i_54 * i_5;
      i_56  =  i_55 + i_20;
      l_57  =  (long) i_56;
      l_58  =  l_57 << 1;
      ul_59  =  ul_0 + l_58;
      sh_60  =  *((__global short *) (values + l_58));
      i_61  =  i_53 + i_55;
      l_62  =  (long) i_61;
      l_63  =  l_62 << 1;
      ul_64  =  ul_0 + l_63;
      f_65  =  1.0F / f_39;
      i_66  =  (int) sh_60;
      f_67  =  half_to_float((short) i_66);
      f_68  =  f_67 - f_27;
      f_69  =  exp(f_68);
      f_70  =  f_65 * f_69;
      f_71  =  f_70;
      i_72  =  float_to_half(f_71);
      sh_73  =  (short) i_72;
      *((__global short *) (values + l_63))  =  sh_73;
      i_74  =  i_54 + 1;
      i_54  =  i_74;
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
