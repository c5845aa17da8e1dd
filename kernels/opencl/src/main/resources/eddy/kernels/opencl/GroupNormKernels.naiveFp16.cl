// GroupNormKernels.naiveFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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
  bool b_105, b_127, b_15, b_99;
  float f_100, f_101, f_102, f_103, f_104, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_124, f_126, f_128, f_129, f_130, f_131, f_137, f_22, f_26, f_34, f_35, f_37, f_38, f_39, f_41, f_44, f_52, f_53, f_54, f_56, f_62, f_63, f_64, f_65, f_90, f_92, f_95, f_96, f_97, f_98;
  int i_10, i_12, i_125, i_13, i_132, i_133, i_138, i_14, i_140, i_17, i_18, i_19, i_20, i_21, i_23, i_24, i_25, i_27, i_28, i_33, i_36, i_40, i_42, i_43, i_45, i_46, i_51, i_55, i_58, i_6, i_68, i_69, i_70, i_71, i_72, i_73, i_74, i_75, i_76, i_77, i_78, i_8, i_83, i_84, i_85, i_86, i_93, i_94;
  long l_134, l_135, l_29, l_30, l_47, l_48, l_59, l_60, l_79, l_80, l_87, l_88;
  short sh_139, sh_32, sh_50, sh_82;
  ulong ul_0, ul_1, ul_11, ul_136, ul_16, ul_2, ul_3, ul_31, ul_4, ul_49, ul_5, ul_57, ul_61, ul_66, ul_67, ul_7, ul_81, ul_89, ul_9, ul_91;

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
        l_30  =  l_29 << 1;
        ul_31  =  ul_0 + l_30;
        sh_32  =  *((__global short *) (values + l_30));
        i_33  =  (int) sh_32;
        f_34  =  half_to_float((short) i_33);
        f_35  =  f_26 + f_34;
        i_36  =  i_27 + 1;
        f_26  =  f_35;
        i_27  =  i_36;
      }  // B4
      // BLOCK 6
      f_37  =  f_22 + f_26;
      f_22  =  f_37;
      i_23  =  i_24;
    }  // B2
    // BLOCK 7
    f_38  =  (float) i_19;
    // BLOCK 8 MERGES [7 12 ]
    f_39  =  0.0F;
    i_40  =  0;
    for(;;)
    {
      f_41  =  f_22 / f_38;
      if(!(i_40 < i_19))
      {
        break;
      }
      // BLOCK 9
      i_42  =  i_40 + 256;
      i_43  =  min(i_19, i_42);
      // BLOCK 10 MERGES [9 11 ]
      f_44  =  0.0F;
      i_45  =  i_40;
      for(;i_45 < i_43;)
      {
        // BLOCK 11
        i_46  =  i_21 + i_45;
        l_47  =  (long) i_46;
        l_48  =  l_47 << 1;
        ul_49  =  ul_0 + l_48;
        sh_50  =  *((__global short *) (values + l_48));
        i_51  =  (int) sh_50;
        f_52  =  half_to_float((short) i_51);
        f_53  =  f_52 - f_41;
        f_54  =  fma(f_53, f_53, f_44);
        i_55  =  i_45 + 1;
        f_44  =  f_54;
        i_45  =  i_55;
      }  // B10
      // BLOCK 12
      f_56  =  f_39 + f_44;
      f_39  =  f_56;
      i_40  =  i_42;
    }  // B8
    // BLOCK 13
    ul_57  =  ul_4 + 20L;
    i_58  =  *((__global int *) (params + 20L));
    l_59  =  (long) i_58;
    l_60  =  l_59 << 2;
    ul_61  =  ul_3 + l_60;
    f_62  =  *((__global float *) (constants + l_60));
    f_63  =  f_39 / f_38;
    f_64  =  f_63 + f_62;
    f_65  =  rsqrt(f_64);
    ul_66  =  ul_4 + 16L;
    ul_67  =  ul_4 + 28L;
    // BLOCK 14 MERGES [13 24 ]
    i_68  =  0;
    for(;i_68 < i_19;)
    {
      // BLOCK 15
      i_69  =  *((__global int *) (params + 8L));
      i_70  =  *((__global int *) (params + 4L));
      i_71  =  *((__global int *) (params + 24L));
      i_72  =  *((__global int *) (params + 24L));
      i_73  =  *((__global int *) (params + 12L));
      i_74  =  i_70 / i_71;
      i_75  =  i_74 * i_13;
      i_76  =  i_75 * i_69;
      i_77  =  i_76 + i_68;
      i_78  =  i_77 + i_73;
      l_79  =  (long) i_78;
      l_80  =  l_79 << 1;
      ul_81  =  ul_0 + l_80;
      sh_82  =  *((__global short *) (values + l_80));
      i_83  =  i_13 % i_72;
      i_84  =  i_83 * i_74;
      i_85  =  i_68 / i_69;
      i_86  =  i_84 + i_85;
      l_87  =  (long) i_86;
      l_88  =  l_87 << 2;
      ul_89  =  ul_1 + l_88;
      f_90  =  *((__global float *) (w + l_88));
      ul_91  =  ul_2 + l_88;
      f_92  =  *((__global float *) (b + l_88));
      i_93  =  *((__global int *) (params + 28L));
      i_94  =  (int) sh_82;
      f_95  =  half_to_float((short) i_94);
      f_96  =  f_95 - f_41;
      f_97  =  f_65 * f_96;
      f_98  =  fma(f_97, f_90, f_92);
      b_99  =  i_93 == 1;
      if(b_99)
      {
        // BLOCK 16
        f_100  =  -f_98;
        f_101  =  exp(f_100);
        f_102  =  f_101 + 1.0F;
        f_103  =  f_98 / f_102;
        f_104  =  f_103;
      }  // B15
      else
      {
        // BLOCK 17
        b_105  =  i_93 == 2;
        if(b_105)
        {
          // BLOCK 18
          f_106  =  fabs(f_98);
          f_107  =  fma(f_106, 0.34F, 1.0F);
          f_108  =  1.0F / f_107;
          f_109  =  fma(f_108, -0.026121028F, 0.13950191F);
          f_110  =  f_109 * f_108;
          f_111  =  f_110 - 0.2731372F;
          f_112  =  fma(f_108, f_111, 0.20218718F);
          f_113  =  f_112 * f_108;
          f_114  =  f_113 - 0.044721164F;
          f_115  =  fma(f_108, f_114, 0.115360156F);
          f_116  =  fma(f_108, f_115, 0.11519744F);
          f_117  =  fma(f_108, f_116, 0.13611223F);
          f_118  =  fma(f_108, f_117, 0.1356205F);
          f_119  =  f_106 * -0.5F;
          f_120  =  f_119 * f_106;
          f_121  =  exp(f_120);
          f_122  =  f_121 * f_108;
          f_123  =  f_118 * f_122;
          f_124  =  f_123 * f_98;
          i_125  =  isless(f_98, 0.0F);
          if(i_125 == 1)
          {
            // BLOCK 19
            f_104  =  f_124;
          }  // B18
          else
          {
            // BLOCK 20
            f_126  =  f_98 - f_124;
            f_104  =  f_126;
          }  // B18
        }  // B17
        else
        {
          // BLOCK 21
          b_127  =  i_93 == 3;
          if(b_127)
          {
            // BLOCK 22
            f_128  =  f_98 * -1.702F;
            f_129  =  exp(f_128);
            f_130  =  f_129 + 1.0F;
            f_131  =  f_98 / f_130;
            f_104  =  f_131;
          }  // B21
          else
          {
            // BLOCK 23
            f_104  =  f_98;
          }  // B21
        }  // B17
      }  // B15
      // BLOCK 24 MERGES [16 19 23 22 20 ]
      i_132  =  *((__global int *) (params + 16L));
      i_133  =  i_132 + i_77;
      l_134  =  (long) i_133;
      l_135  =  l_134 << 1;
      ul_136  =  ul_0 + l_135;
      f_137  =  f_104;
      i_138  =  float_to_half(f_137);
      sh_139  =  (short) i_138;
      *((__global short *) (values + l_135))  =  sh_139;
      i_140  =  i_68 + 1;
      i_68  =  i_140;
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
