// LayerNormKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/LayerNormKernels.java sha256 051ce98ae485478025bf817bf130ecc37494d1f83297b973c350bafacb374673
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 54042de9db891d8d4034fe55a15d53e62278a1e4e6523a0262406f7bfe10ed2f
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 b7ea0d147ad6be84bb03e6d38002034ddd212eda1dfa1bcd9f537836e21b43a7
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

__kernel void naiveFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_13;
  float f_24, f_33, f_34, f_36, f_37, f_39, f_47, f_48, f_49, f_56, f_57, f_58, f_59, f_71, f_73, f_79, f_80, f_81, f_82, f_83;
  int i_10, i_11, i_12, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_26, i_27, i_32, i_35, i_38, i_40, i_41, i_46, i_50, i_52, i_6, i_60, i_61, i_62, i_63, i_74, i_78, i_8, i_84, i_86;
  long l_28, l_29, l_42, l_43, l_53, l_54, l_64, l_65, l_68, l_69, l_75, l_76;
  short sh_31, sh_45, sh_67, sh_85;
  ulong ul_0, ul_1, ul_14, ul_16, ul_2, ul_3, ul_30, ul_4, ul_44, ul_5, ul_51, ul_55, ul_66, ul_7, ul_70, ul_72, ul_77, ul_9;

  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) b;
  ul_3  =  (ulong) constants;
  ul_4  =  (ulong) params;
  ul_5  =  ul_4 + 4L;
  i_6  =  *((__global int *) (params + 4L));
  ul_7  =  ul_4 + 8L;
  i_8  =  *((__global int *) (params + 8L));
  ul_9  =  ul_4 + 0L;
  i_10  =  *((__global int *) (params + 0L));
  i_11  =  get_global_id(0);
  i_12  =  i_8 * i_10;
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_4 + 12L;
    i_15  =  *((__global int *) (params + 12L));
    ul_16  =  ul_4 + 16L;
    i_17  =  *((__global int *) (params + 16L));
    i_18  =  i_6 + -1;
    i_19  =  i_11 / i_8;
    i_20  =  i_18 * i_19;
    i_21  =  i_20 * i_8;
    i_22  =  i_21 + i_11;
    i_23  =  i_22 + i_15;
    // BLOCK 2 MERGES [1 3 ]
    f_24  =  0.0F;
    i_25  =  0;
    for(;i_25 < i_6;)
    {
      // BLOCK 3
      i_26  =  i_25 * i_8;
      i_27  =  i_23 + i_26;
      l_28  =  (long) i_27;
      l_29  =  l_28 << 1;
      ul_30  =  ul_0 + l_29;
      sh_31  =  *((__global short *) (values + l_29));
      i_32  =  (int) sh_31;
      f_33  =  half_to_float((short) i_32);
      f_34  =  f_24 + f_33;
      i_35  =  i_25 + 1;
      f_24  =  f_34;
      i_25  =  i_35;
    }  // B2
    // BLOCK 4
    f_36  =  (float) i_6;
    // BLOCK 5 MERGES [4 6 ]
    f_37  =  0.0F;
    i_38  =  0;
    for(;;)
    {
      f_39  =  f_24 / f_36;
      if(!(i_38 < i_6))
      {
        break;
      }
      // BLOCK 6
      i_40  =  i_38 * i_8;
      i_41  =  i_40 + i_23;
      l_42  =  (long) i_41;
      l_43  =  l_42 << 1;
      ul_44  =  ul_0 + l_43;
      sh_45  =  *((__global short *) (values + l_43));
      i_46  =  (int) sh_45;
      f_47  =  half_to_float((short) i_46);
      f_48  =  f_47 - f_39;
      f_49  =  fma(f_48, f_48, f_37);
      i_50  =  i_38 + 1;
      f_37  =  f_49;
      i_38  =  i_50;
    }  // B5
    // BLOCK 7
    ul_51  =  ul_4 + 20L;
    i_52  =  *((__global int *) (params + 20L));
    l_53  =  (long) i_52;
    l_54  =  l_53 << 2;
    ul_55  =  ul_3 + l_54;
    f_56  =  *((__global float *) (constants + l_54));
    f_57  =  f_37 / f_36;
    f_58  =  f_57 + f_56;
    f_59  =  rsqrt(f_58);
    i_60  =  i_17 + i_22;
    // BLOCK 8 MERGES [7 9 ]
    i_61  =  0;
    for(;i_61 < i_6;)
    {
      // BLOCK 9
      i_62  =  i_61 * i_8;
      i_63  =  i_62 + i_23;
      l_64  =  (long) i_63;
      l_65  =  l_64 << 1;
      ul_66  =  ul_0 + l_65;
      sh_67  =  *((__global short *) (values + l_65));
      l_68  =  (long) i_61;
      l_69  =  l_68 << 2;
      ul_70  =  ul_1 + l_69;
      f_71  =  *((__global float *) (w + l_69));
      ul_72  =  ul_2 + l_69;
      f_73  =  *((__global float *) (b + l_69));
      i_74  =  i_60 + i_62;
      l_75  =  (long) i_74;
      l_76  =  l_75 << 1;
      ul_77  =  ul_0 + l_76;
      i_78  =  (int) sh_67;
      f_79  =  half_to_float((short) i_78);
      f_80  =  f_79 - f_39;
      f_81  =  f_59 * f_80;
      f_82  =  fma(f_81, f_71, f_73);
      f_83  =  f_82;
      i_84  =  float_to_half(f_83);
      sh_85  =  (short) i_84;
      *((__global short *) (values + l_76))  =  sh_85;
      i_86  =  i_61 + 1;
      i_61  =  i_86;
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
