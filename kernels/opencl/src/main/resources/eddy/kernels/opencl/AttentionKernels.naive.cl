// AttentionKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/AttentionKernels.java sha256 6e8a57b7f59f68538ee0c11b6ff5b0ab7fef57cbceee0eed14b3305e12353962
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

__kernel void naive(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_20, b_9;
  float f_101, f_102, f_103, f_104, f_105, f_106, f_30, f_31, f_32, f_33, f_35, f_42, f_49, f_50, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_71, f_78, f_85, f_86, f_94;
  int i_107, i_108, i_11, i_13, i_15, i_17, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_3, i_34, i_36, i_37, i_38, i_43, i_44, i_45, i_5, i_51, i_59, i_60, i_61, i_62, i_63, i_64, i_68, i_69, i_7, i_70, i_72, i_73, i_74, i_79, i_8, i_80, i_81, i_87, i_88, i_89, i_90, i_95, i_96, i_97;
  long l_39, l_40, l_46, l_47, l_65, l_66, l_75, l_76, l_82, l_83, l_91, l_92, l_98, l_99;
  ulong ul_0, ul_1, ul_10, ul_100, ul_12, ul_14, ul_16, ul_18, ul_2, ul_4, ul_41, ul_48, ul_6, ul_67, ul_77, ul_84, ul_93;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) params;
  ul_2  =  ul_1 + 0L;
  i_3  =  *((__global int *) (params + 0L));
  ul_4  =  ul_1 + 4L;
  i_5  =  *((__global int *) (params + 4L));
  ul_6  =  ul_1 + 12L;
  i_7  =  *((__global int *) (params + 12L));
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_3;
  if(b_9)
  {
    // BLOCK 1
    ul_10  =  ul_1 + 16L;
    i_11  =  *((__global int *) (params + 16L));
    ul_12  =  ul_1 + 20L;
    i_13  =  *((__global int *) (params + 20L));
    ul_14  =  ul_1 + 24L;
    i_15  =  *((__global int *) (params + 24L));
    ul_16  =  ul_1 + 28L;
    i_17  =  *((__global int *) (params + 28L));
    ul_18  =  ul_1 + 32L;
    i_19  =  *((__global int *) (params + 32L));
    b_20  =  i_19 == 0;
    if(b_20)
    {
      // BLOCK 2
      i_21  =  i_5;
    }  // B1
    else
    {
      // BLOCK 3
      i_22  =  i_8 + 1;
      i_21  =  i_22;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_23  =  get_global_id(1);
    i_24  =  i_7 * i_23;
    i_25  =  i_24 * i_5;
    i_26  =  i_25 + i_13;
    i_27  =  i_24 * i_3;
    i_28  =  i_27 + i_11;
    i_29  =  i_28 + i_8;
    f_30  =  (float) i_7;
    f_31  =  rsqrt(f_30);
    // BLOCK 5 MERGES [4 9 ]
    f_32  =  -1.0E30F;
    f_33  =  0.0F;
    i_34  =  0;
    for(;i_34 < i_21;)
    {
      // BLOCK 6
      // BLOCK 7 MERGES [6 8 ]
      f_35  =  0.0F;
      i_36  =  0;
      for(;i_36 < i_7;)
      {
        // BLOCK 8
        i_37  =  i_36 * i_3;
        i_38  =  i_29 + i_37;
        l_39  =  (long) i_38;
        l_40  =  l_39 << 2;
        ul_41  =  ul_0 + l_40;
        f_42  =  *((__global float *) (arena + l_40));
        i_43  =  i_36 * i_5;
        i_44  =  i_26 + i_43;
        i_45  =  i_44 + i_34;
        l_46  =  (long) i_45;
        l_47  =  l_46 << 2;
        ul_48  =  ul_0 + l_47;
        f_49  =  *((__global float *) (arena + l_47));
        f_50  =  fma(f_42, f_49, f_35);
        i_51  =  i_36 + 1;
        f_35  =  f_50;
        i_36  =  i_51;
      }  // B7
      // BLOCK 9
      f_52  =  f_31 * f_35;
      f_53  =  fmax(f_32, f_52);
      f_54  =  f_32 - f_53;
      f_55  =  exp(f_54);
      f_56  =  f_52 - f_53;
      f_57  =  exp(f_56);
      f_58  =  fma(f_33, f_55, f_57);
      i_59  =  i_34 + 1;
      f_32  =  f_53;
      f_33  =  f_58;
      i_34  =  i_59;
    }  // B5
    // BLOCK 10
    i_60  =  i_27 + i_8;
    i_61  =  i_60 + i_17;
    // BLOCK 11 MERGES [10 12 ]
    i_62  =  0;
    for(;i_62 < i_7;)
    {
      // BLOCK 12
      i_63  =  i_62 * i_3;
      i_64  =  i_61 + i_63;
      l_65  =  (long) i_64;
      l_66  =  l_65 << 2;
      ul_67  =  ul_0 + l_66;
      *((__global float *) (arena + l_66))  =  0.0F;
      i_68  =  i_62 + 1;
      i_62  =  i_68;
    }  // B11
    // BLOCK 13
    i_69  =  i_15 + i_25;
    // BLOCK 14 MERGES [13 21 ]
    i_70  =  0;
    for(;i_70 < i_21;)
    {
      // BLOCK 15
      // BLOCK 16 MERGES [15 17 ]
      f_71  =  0.0F;
      i_72  =  0;
      for(;i_72 < i_7;)
      {
        // BLOCK 17
        i_73  =  i_72 * i_3;
        i_74  =  i_73 + i_29;
        l_75  =  (long) i_74;
        l_76  =  l_75 << 2;
        ul_77  =  ul_0 + l_76;
        f_78  =  *((__global float *) (arena + l_76));
        i_79  =  i_72 * i_5;
        i_80  =  i_79 + i_26;
        i_81  =  i_80 + i_70;
        l_82  =  (long) i_81;
        l_83  =  l_82 << 2;
        ul_84  =  ul_0 + l_83;
        f_85  =  *((__global float *) (arena + l_83));
        f_86  =  fma(f_78, f_85, f_71);
        i_87  =  i_72 + 1;
        f_71  =  f_86;
        i_72  =  i_87;
      }  // B16
      // BLOCK 18
      // BLOCK 19 MERGES [18 20 ]
      i_88  =  0;
      for(;i_88 < i_7;)
      {
        // BLOCK 20
        i_89  =  i_88 * i_3;
        i_90  =  i_89 + i_61;
        l_91  =  (long) i_90;
        l_92  =  l_91 << 2;
        ul_93  =  ul_0 + l_92;
        f_94  =  *((__global float *) (arena + l_92));
        i_95  =  i_88 * i_5;
        i_96  =  i_69 + i_95;
        i_97  =  i_96 + i_70;
        l_98  =  (long) i_97;
        l_99  =  l_98 << 2;
        ul_100  =  ul_0 + l_99;
        f_101  =  *((__global float *) (arena + l_99));
        f_102  =  f_31 * f_71;
        f_103  =  f_102 - f_32;
        f_104  =  exp(f_103);
        f_105  =  f_104 / f_33;
        f_106  =  fma(f_105, f_101, f_94);
        *((__global float *) (arena + l_92))  =  f_106;
        i_107  =  i_88 + 1;
        i_88  =  i_107;
      }  // B19
      // BLOCK 21
      i_108  =  i_70 + 1;
      i_70  =  i_108;
    }  // B14
    // BLOCK 22
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
