// LayerNormKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_13;
  float f_24, f_31, f_32, f_34, f_35, f_37, f_43, f_44, f_45, f_52, f_53, f_54, f_55, f_63, f_67, f_69, f_74, f_75, f_76;
  int i_10, i_11, i_12, i_15, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_25, i_26, i_27, i_33, i_36, i_38, i_39, i_46, i_48, i_56, i_57, i_58, i_59, i_6, i_70, i_77, i_8;
  long l_28, l_29, l_40, l_41, l_49, l_50, l_60, l_61, l_64, l_65, l_71, l_72;
  ulong ul_0, ul_1, ul_14, ul_16, ul_2, ul_3, ul_30, ul_4, ul_42, ul_47, ul_5, ul_51, ul_62, ul_66, ul_68, ul_7, ul_73, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  b  =  (__global uchar *) ((ulong) b & ~15UL);
  constants  =  (__global uchar *) ((ulong) constants & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
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
      l_29  =  l_28 << 2;
      ul_30  =  ul_0 + l_29;
      f_31  =  *((__global float *) (arena + l_29));
      f_32  =  f_24 + f_31;
      i_33  =  i_25 + 1;
      f_24  =  f_32;
      i_25  =  i_33;
    }  // B2
    // BLOCK 4
    f_34  =  (float) i_6;
    // BLOCK 5 MERGES [4 6 ]
    f_35  =  0.0F;
    i_36  =  0;
    for(;;)
    {
      f_37  =  f_24 / f_34;
      if(!(i_36 < i_6))
      {
        break;
      }
      // BLOCK 6
      i_38  =  i_36 * i_8;
      i_39  =  i_38 + i_23;
      l_40  =  (long) i_39;
      l_41  =  l_40 << 2;
      ul_42  =  ul_0 + l_41;
      f_43  =  *((__global float *) (arena + l_41));
      f_44  =  f_43 - f_37;
      f_45  =  fma(f_44, f_44, f_35);
      i_46  =  i_36 + 1;
      f_35  =  f_45;
      i_36  =  i_46;
    }  // B5
    // BLOCK 7
    ul_47  =  ul_4 + 20L;
    i_48  =  *((__global int *) (params + 20L));
    l_49  =  (long) i_48;
    l_50  =  l_49 << 2;
    ul_51  =  ul_3 + l_50;
    f_52  =  *((__global float *) (constants + l_50));
    f_53  =  f_35 / f_34;
    f_54  =  f_53 + f_52;
    f_55  =  rsqrt(f_54);
    i_56  =  i_17 + i_22;
    // BLOCK 8 MERGES [7 9 ]
    i_57  =  0;
    for(;i_57 < i_6;)
    {
      // BLOCK 9
      i_58  =  i_57 * i_8;
      i_59  =  i_58 + i_23;
      l_60  =  (long) i_59;
      l_61  =  l_60 << 2;
      ul_62  =  ul_0 + l_61;
      f_63  =  *((__global float *) (arena + l_61));
      l_64  =  (long) i_57;
      l_65  =  l_64 << 2;
      ul_66  =  ul_1 + l_65;
      f_67  =  *((__global float *) (w + l_65));
      ul_68  =  ul_2 + l_65;
      f_69  =  *((__global float *) (b + l_65));
      i_70  =  i_56 + i_58;
      l_71  =  (long) i_70;
      l_72  =  l_71 << 2;
      ul_73  =  ul_0 + l_72;
      f_74  =  f_63 - f_37;
      f_75  =  f_55 * f_74;
      f_76  =  fma(f_75, f_67, f_69);
      *((__global float *) (arena + l_72))  =  f_76;
      i_77  =  i_57 + 1;
      i_57  =  i_77;
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
