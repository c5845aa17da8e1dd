// GroupNormKernels.apply, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void apply(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *b, __global uchar *constants, __global uchar *params)
{
  bool b_114, b_120, b_142, b_20;
  float f_107, f_109, f_111, f_112, f_113, f_115, f_116, f_117, f_118, f_119, f_121, f_122, f_123, f_124, f_125, f_126, f_127, f_128, f_129, f_130, f_131, f_132, f_133, f_134, f_135, f_136, f_137, f_138, f_139, f_141, f_143, f_144, f_145, f_146, f_29, f_34, f_35, f_36, f_37, f_44, f_49, f_50, f_51, f_52, f_53, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_99;
  int i_100, i_101, i_102, i_103, i_11, i_110, i_13, i_140, i_147, i_148, i_15, i_152, i_16, i_17, i_18, i_19, i_22, i_23, i_24, i_25, i_30, i_38, i_39, i_40, i_45, i_54, i_55, i_56, i_64, i_66, i_7, i_77, i_78, i_79, i_80, i_84, i_85, i_86, i_87, i_88, i_89, i_9, i_90, i_91, i_92, i_93, i_94, i_95;
  long l_104, l_105, l_149, l_150, l_26, l_27, l_31, l_32, l_41, l_42, l_46, l_47, l_67, l_68, l_96, l_97;
  ulong ul_0, ul_1, ul_10, ul_106, ul_108, ul_12, ul_14, ul_151, ul_2, ul_21, ul_28, ul_3, ul_33, ul_4, ul_43, ul_48, ul_6, ul_65, ul_69, ul_8, ul_81, ul_82, ul_83, ul_98;

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
  __local float adf_5[2] __attribute__((aligned(16)));
  ul_6  =  ul_4 + 4L;
  i_7  =  *((__global int *) (params + 4L));
  ul_8  =  ul_4 + 24L;
  i_9  =  *((__global int *) (params + 24L));
  ul_10  =  ul_4 + 8L;
  i_11  =  *((__global int *) (params + 8L));
  ul_12  =  ul_4 + 40L;
  i_13  =  *((__global int *) (params + 40L));
  ul_14  =  ul_4 + 36L;
  i_15  =  *((__global int *) (params + 36L));
  i_16  =  i_7 / i_9;
  i_17  =  i_16 * i_11;
  i_18  =  get_group_id(1);
  i_19  =  get_local_id(0);
  b_20  =  i_19 == 0;
  if(b_20)
  {
    // BLOCK 1
    ul_21  =  ul_4 + 32L;
    i_22  =  *((__global int *) (params + 32L));
    i_23  =  i_15 * i_18;
    i_24  =  i_23 << 1;
    i_25  =  i_24 + i_22;
    l_26  =  (long) i_25;
    l_27  =  l_26 << 2;
    ul_28  =  ul_0 + l_27;
    f_29  =  *((__global float *) (arena + l_27));
    i_30  =  i_25 + 1;
    l_31  =  (long) i_30;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) (arena + l_32));
    f_35  =  (float) i_13;
    // BLOCK 2 MERGES [1 3 ]
    f_36  =  f_29;
    f_37  =  f_34;
    i_38  =  1;
    for(;i_38 < i_15;)
    {
      // BLOCK 3
      i_39  =  i_38 << 1;
      i_40  =  i_39 + i_25;
      l_41  =  (long) i_40;
      l_42  =  l_41 << 2;
      ul_43  =  ul_0 + l_42;
      f_44  =  *((__global float *) (arena + l_42));
      i_45  =  i_40 + 1;
      l_46  =  (long) i_45;
      l_47  =  l_46 << 2;
      ul_48  =  ul_0 + l_47;
      f_49  =  *((__global float *) (arena + l_47));
      f_50  =  f_44 - f_36;
      f_51  =  f_50 * f_50;
      f_52  =  (float) i_38;
      f_53  =  f_35 * f_52;
      i_54  =  i_38 * i_13;
      i_55  =  i_17 - i_54;
      i_56  =  min(i_13, i_55);
      f_57  =  (float) i_56;
      f_58  =  fma(f_35, f_52, f_57);
      f_59  =  f_57 / f_58;
      f_60  =  f_53 * f_59;
      f_61  =  fma(f_51, f_60, f_49);
      f_62  =  f_37 + f_61;
      f_63  =  fma(f_50, f_59, f_36);
      i_64  =  i_38 + 1;
      f_36  =  f_63;
      f_37  =  f_62;
      i_38  =  i_64;
    }  // B2
    // BLOCK 4
    ul_65  =  ul_4 + 20L;
    i_66  =  *((__global int *) (params + 20L));
    l_67  =  (long) i_66;
    l_68  =  l_67 << 2;
    ul_69  =  ul_3 + l_68;
    f_70  =  *((__global float *) (constants + l_68));
    adf_5[0]  =  f_36;
    f_71  =  (float) i_17;
    f_72  =  f_37 / f_71;
    f_73  =  f_72 + f_70;
    f_74  =  rsqrt(f_73);
    adf_5[1]  =  f_74;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  barrier(CLK_LOCAL_MEM_FENCE);
  f_75  =  adf_5[0];
  f_76  =  adf_5[1];
  i_77  =  get_group_id(0);
  i_78  =  i_77 << 10;
  i_79  =  i_78 + 1024;
  i_80  =  min(i_17, i_79);
  ul_81  =  ul_4 + 16L;
  ul_82  =  ul_4 + 28L;
  ul_83  =  ul_4 + 12L;
  i_84  =  i_78 + i_19;
  // BLOCK 7 MERGES [6 17 ]
  i_85  =  i_84;
  for(;i_85 < i_80;)
  {
    // BLOCK 8
    i_86  =  *((__global int *) (params + 8L));
    i_87  =  *((__global int *) (params + 4L));
    i_88  =  *((__global int *) (params + 24L));
    i_89  =  *((__global int *) (params + 24L));
    i_90  =  *((__global int *) (params + 12L));
    i_91  =  i_87 / i_88;
    i_92  =  i_91 * i_18;
    i_93  =  i_92 * i_86;
    i_94  =  i_93 + i_85;
    i_95  =  i_94 + i_90;
    l_96  =  (long) i_95;
    l_97  =  l_96 << 2;
    ul_98  =  ul_0 + l_97;
    f_99  =  *((__global float *) (arena + l_97));
    i_100  =  i_18 % i_89;
    i_101  =  i_100 * i_91;
    i_102  =  i_85 / i_86;
    i_103  =  i_101 + i_102;
    l_104  =  (long) i_103;
    l_105  =  l_104 << 2;
    ul_106  =  ul_1 + l_105;
    f_107  =  *((__global float *) (w + l_105));
    ul_108  =  ul_2 + l_105;
    f_109  =  *((__global float *) (b + l_105));
    i_110  =  *((__global int *) (params + 28L));
    f_111  =  f_99 - f_75;
    f_112  =  f_111 * f_76;
    f_113  =  fma(f_112, f_107, f_109);
    b_114  =  i_110 == 1;
    if(b_114)
    {
      // BLOCK 9
      f_115  =  -f_113;
      f_116  =  exp(f_115);
      f_117  =  f_116 + 1.0F;
      f_118  =  f_113 / f_117;
      f_119  =  f_118;
    }  // B8
    else
    {
      // BLOCK 10
      b_120  =  i_110 == 2;
      if(b_120)
      {
        // BLOCK 11
        f_121  =  fabs(f_113);
        f_122  =  fma(f_121, 0.34F, 1.0F);
        f_123  =  1.0F / f_122;
        f_124  =  fma(f_123, -0.026121028F, 0.13950191F);
        f_125  =  f_124 * f_123;
        f_126  =  f_125 - 0.2731372F;
        f_127  =  fma(f_123, f_126, 0.20218718F);
        f_128  =  f_127 * f_123;
        f_129  =  f_128 - 0.044721164F;
        f_130  =  fma(f_123, f_129, 0.115360156F);
        f_131  =  fma(f_123, f_130, 0.11519744F);
        f_132  =  fma(f_123, f_131, 0.13611223F);
        f_133  =  fma(f_123, f_132, 0.1356205F);
        f_134  =  f_121 * -0.5F;
        f_135  =  f_134 * f_121;
        f_136  =  exp(f_135);
        f_137  =  f_136 * f_123;
        f_138  =  f_133 * f_137;
        f_139  =  f_138 * f_113;
        i_140  =  isless(f_113, 0.0F);
        if(i_140 == 1)
        {
          // BLOCK 12
          f_119  =  f_139;
        }  // B11
        else
        {
          // BLOCK 13
          f_141  =  f_113 - f_139;
          f_119  =  f_141;
        }  // B11
      }  // B10
      else
      {
        // BLOCK 14
        b_142  =  i_110 == 3;
        if(b_142)
        {
          // BLOCK 15
          f_143  =  f_113 * -1.702F;
          f_144  =  exp(f_143);
          f_145  =  f_144 + 1.0F;
          f_146  =  f_113 / f_145;
          f_119  =  f_146;
        }  // B14
        else
        {
          // BLOCK 16
          f_119  =  f_113;
        }  // B14
      }  // B10
    }  // B8
    // BLOCK 17 MERGES [9 12 16 15 13 ]
    i_147  =  *((__global int *) (params + 16L));
    i_148  =  i_147 + i_94;
    l_149  =  (long) i_148;
    l_150  =  l_149 << 2;
    ul_151  =  ul_0 + l_150;
    *((__global float *) (arena + l_150))  =  f_119;
    i_152  =  i_85 + 256;
    i_85  =  i_152;
  }  // B7
  // BLOCK 18
  return;
}  //  kernel
