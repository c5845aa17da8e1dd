// GroupNormKernels.naive, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormKernels.java sha256 3c0ed6b06114236f3712b9fc1417fcca0f9e1356bd9cdd719c0aa17364e418a4
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
  bool b_121, b_15, b_93, b_99;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_120, f_122, f_123, f_124, f_125, f_22, f_26, f_32, f_33, f_35, f_36, f_37, f_39, f_42, f_48, f_49, f_50, f_52, f_58, f_59, f_60, f_61, f_78, f_86, f_88, f_90, f_91, f_92, f_94, f_95, f_96, f_97, f_98;
  int i_10, i_119, i_12, i_126, i_127, i_13, i_131, i_14, i_17, i_18, i_19, i_20, i_21, i_23, i_24, i_25, i_27, i_28, i_34, i_38, i_40, i_41, i_43, i_44, i_51, i_54, i_6, i_64, i_65, i_66, i_67, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_79, i_8, i_80, i_81, i_82, i_89;
  long l_128, l_129, l_29, l_30, l_45, l_46, l_55, l_56, l_75, l_76, l_83, l_84;
  ulong ul_0, ul_1, ul_11, ul_130, ul_16, ul_2, ul_3, ul_31, ul_4, ul_47, ul_5, ul_53, ul_57, ul_62, ul_63, ul_7, ul_77, ul_85, ul_87, ul_9;

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
  ul_5  =  ul_4 + 24L;
  i_6  =  *((__global int *) (params + 24L));
  ul_7  =  ul_4 + 4L;
  i_8  =  *((__global int *) (params + 4L));
  ul_9  =  ul_4 + 8L;
  i_10  =  *((__global int *) (params + 8L));
  ul_11  =  ul_4 + 0L;
  i_12  =  *((__global int *) (params + 0L));
  i_13  =  get_global_id(0);
  i_14  =  i_6 * i_12;
  b_15  =  i_13 < i_14;
  if(b_15)
  {
    // BLOCK 1
    ul_16  =  ul_4 + 12L;
    i_17  =  *((__global int *) (params + 12L));
    i_18  =  i_8 / i_6;
    i_19  =  i_18 * i_10;
    i_20  =  i_19 * i_13;
    i_21  =  i_20 + i_17;
    // BLOCK 2 MERGES [1 6 ]
    f_22  =  0.0F;
    i_23  =  0;
    for(;i_23 < i_19;)
    {
      // BLOCK 3
      i_24  =  i_23 + 256;
      i_25  =  min(i_19, i_24);
      // BLOCK 4 MERGES [3 5 ]
      f_26  =  0.0F;
      i_27  =  i_23;
      for(;i_27 < i_25;)
      {
        // BLOCK 5
        i_28  =  i_21 + i_27;
        l_29  =  (long) i_28;
        l_30  =  l_29 << 2;
        ul_31  =  ul_0 + l_30;
        f_32  =  *((__global float *) (arena + l_30));
        f_33  =  f_26 + f_32;
        i_34  =  i_27 + 1;
        f_26  =  f_33;
        i_27  =  i_34;
      }  // B4
      // BLOCK 6
      f_35  =  f_22 + f_26;
      f_22  =  f_35;
      i_23  =  i_24;
    }  // B2
    // BLOCK 7
    f_36  =  (float) i_19;
    // BLOCK 8 MERGES [7 12 ]
    f_37  =  0.0F;
    i_38  =  0;
    for(;;)
    {
      f_39  =  f_22 / f_36;
      if(!(i_38 < i_19))
      {
        break;
      }
      // BLOCK 9
      i_40  =  i_38 + 256;
      i_41  =  min(i_19, i_40);
      // BLOCK 10 MERGES [9 11 ]
      f_42  =  0.0F;
      i_43  =  i_38;
      for(;i_43 < i_41;)
      {
        // BLOCK 11
        i_44  =  i_21 + i_43;
        l_45  =  (long) i_44;
        l_46  =  l_45 << 2;
        ul_47  =  ul_0 + l_46;
        f_48  =  *((__global float *) (arena + l_46));
        f_49  =  f_48 - f_39;
        f_50  =  fma(f_49, f_49, f_42);
        i_51  =  i_43 + 1;
        f_42  =  f_50;
        i_43  =  i_51;
      }  // B10
      // BLOCK 12
      f_52  =  f_37 + f_42;
      f_37  =  f_52;
      i_38  =  i_40;
    }  // B8
    // BLOCK 13
    ul_53  =  ul_4 + 20L;
    i_54  =  *((__global int *) (params + 20L));
    l_55  =  (long) i_54;
    l_56  =  l_55 << 2;
    ul_57  =  ul_3 + l_56;
    f_58  =  *((__global float *) (constants + l_56));
    f_59  =  f_37 / f_36;
    f_60  =  f_59 + f_58;
    f_61  =  rsqrt(f_60);
    ul_62  =  ul_4 + 16L;
    ul_63  =  ul_4 + 28L;
    // BLOCK 14 MERGES [13 24 ]
    i_64  =  0;
    for(;i_64 < i_19;)
    {
      // BLOCK 15
      i_65  =  *((__global int *) (params + 8L));
      i_66  =  *((__global int *) (params + 4L));
      i_67  =  *((__global int *) (params + 24L));
      i_68  =  *((__global int *) (params + 24L));
      i_69  =  *((__global int *) (params + 12L));
      i_70  =  i_66 / i_67;
      i_71  =  i_70 * i_13;
      i_72  =  i_71 * i_65;
      i_73  =  i_72 + i_64;
      i_74  =  i_73 + i_69;
      l_75  =  (long) i_74;
      l_76  =  l_75 << 2;
      ul_77  =  ul_0 + l_76;
      f_78  =  *((__global float *) (arena + l_76));
      i_79  =  i_13 % i_68;
      i_80  =  i_79 * i_70;
      i_81  =  i_64 / i_65;
      i_82  =  i_80 + i_81;
      l_83  =  (long) i_82;
      l_84  =  l_83 << 2;
      ul_85  =  ul_1 + l_84;
      f_86  =  *((__global float *) (w + l_84));
      ul_87  =  ul_2 + l_84;
      f_88  =  *((__global float *) (b + l_84));
      i_89  =  *((__global int *) (params + 28L));
      f_90  =  f_78 - f_39;
      f_91  =  f_61 * f_90;
      f_92  =  fma(f_91, f_86, f_88);
      b_93  =  i_89 == 1;
      if(b_93)
      {
        // BLOCK 16
        f_94  =  -f_92;
        f_95  =  exp(f_94);
        f_96  =  f_95 + 1.0F;
        f_97  =  f_92 / f_96;
        f_98  =  f_97;
      }  // B15
      else
      {
        // BLOCK 17
        b_99  =  i_89 == 2;
        if(b_99)
        {
          // BLOCK 18
          f_100  =  fabs(f_92);
          f_101  =  fma(f_100, 0.34F, 1.0F);
          f_102  =  1.0F / f_101;
          f_103  =  fma(f_102, -0.026121028F, 0.13950191F);
          f_104  =  f_103 * f_102;
          f_105  =  f_104 - 0.2731372F;
          f_106  =  fma(f_102, f_105, 0.20218718F);
          f_107  =  f_106 * f_102;
          f_108  =  f_107 - 0.044721164F;
          f_109  =  fma(f_102, f_108, 0.115360156F);
          f_110  =  fma(f_102, f_109, 0.11519744F);
          f_111  =  fma(f_102, f_110, 0.13611223F);
          f_112  =  fma(f_102, f_111, 0.1356205F);
          f_113  =  f_100 * -0.5F;
          f_114  =  f_113 * f_100;
          f_115  =  exp(f_114);
          f_116  =  f_115 * f_102;
          f_117  =  f_112 * f_116;
          f_118  =  f_117 * f_92;
          i_119  =  isless(f_92, 0.0F);
          if(i_119 == 1)
          {
            // BLOCK 19
            f_98  =  f_118;
          }  // B18
          else
          {
            // BLOCK 20
            f_120  =  f_92 - f_118;
            f_98  =  f_120;
          }  // B18
        }  // B17
        else
        {
          // BLOCK 21
          b_121  =  i_89 == 3;
          if(b_121)
          {
            // BLOCK 22
            f_122  =  f_92 * -1.702F;
            f_123  =  exp(f_122);
            f_124  =  f_123 + 1.0F;
            f_125  =  f_92 / f_124;
            f_98  =  f_125;
          }  // B21
          else
          {
            // BLOCK 23
            f_98  =  f_92;
          }  // B21
        }  // B17
      }  // B15
      // BLOCK 24 MERGES [16 19 23 22 20 ]
      i_126  =  *((__global int *) (params + 16L));
      i_127  =  i_126 + i_73;
      l_128  =  (long) i_127;
      l_129  =  l_128 << 2;
      ul_130  =  ul_0 + l_129;
      *((__global float *) (arena + l_129))  =  f_98;
      i_131  =  i_64 + 1;
      i_64  =  i_131;
    }  // B14
    // BLOCK 25
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
