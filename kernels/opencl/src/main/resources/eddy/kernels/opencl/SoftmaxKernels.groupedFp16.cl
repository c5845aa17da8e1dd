// SoftmaxKernels.groupedFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/SoftmaxKernels.java sha256 0e027f595722ccb8e76a820e2efaecc919d943fe2ae6bdd300d486378938b09a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 df96a640c9e4b0b8026074821c73a4648aafec8cd855a5e7795601ec936922fc
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 9c5553946dd99f6efe1340c1fcc92d2ba9a383c952fc4485d57131a117d84757
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 15123e66bdce724c12ac405061960368966dce87b0a3cc903b43f01c12144c46
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 6631b0feaa0b8910f11eb1db4e33cccfde92a955f5b7ba340746b421e7d91ffa
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

__kernel void groupedFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_92;
  float f_100, f_101, f_115, f_116, f_117, f_118, f_119, f_31, f_33, f_42, f_43, f_47, f_49, f_51, f_53, f_55, f_57, f_59, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_79, f_80, f_81, f_82, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_91, f_93, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_10, i_102, i_103, i_104, i_105, i_110, i_114, i_12, i_120, i_122, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_30, i_32, i_34, i_35, i_36, i_4, i_41, i_44, i_45, i_46, i_48, i_50, i_52, i_54, i_56, i_58, i_6, i_60, i_71, i_72, i_73, i_78, i_8, i_83;
  long l_106, l_107, l_111, l_112, l_26, l_27, l_37, l_38, l_74, l_75;
  short sh_109, sh_121, sh_29, sh_40, sh_77;
  ulong ul_0, ul_1, ul_108, ul_11, ul_113, ul_28, ul_3, ul_39, ul_5, ul_7, ul_76, ul_9;

  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  __local float adf_2[256] __attribute__((aligned(16)));
  ul_3  =  ul_1 + 4L;
  i_4  =  *((__global int *) (params + 4L));
  ul_5  =  ul_1 + 8L;
  i_6  =  *((__global int *) (params + 8L));
  ul_7  =  ul_1 + 0L;
  i_8  =  *((__global int *) (params + 0L));
  ul_9  =  ul_1 + 12L;
  i_10  =  *((__global int *) (params + 12L));
  ul_11  =  ul_1 + 16L;
  i_12  =  *((__global int *) (params + 16L));
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  i_6 * i_8;
  i_18  =  i_17 + -1;
  i_19  =  min(i_16, i_18);
  i_20  =  i_4 + -1;
  i_21  =  i_19 / i_6;
  i_22  =  i_20 * i_21;
  i_23  =  i_22 * i_6;
  i_24  =  i_23 + i_19;
  i_25  =  i_24 + i_10;
  l_26  =  (long) i_25;
  l_27  =  l_26 << 1;
  ul_28  =  ul_0 + l_27;
  sh_29  =  *((__global short *) (values + l_27));
  i_30  =  (int) sh_29;
  f_31  =  half_to_float((short) i_30);
  i_32  =  get_local_id(1);
  // BLOCK 1 MERGES [0 2 ]
  f_33  =  f_31;
  i_34  =  i_32;
  for(;i_34 < i_4;)
  {
    // BLOCK 2
    i_35  =  i_34 * i_6;
    i_36  =  i_35 + i_25;
    l_37  =  (long) i_36;
    l_38  =  l_37 << 1;
    ul_39  =  ul_0 + l_38;
    sh_40  =  *((__global short *) (values + l_38));
    i_41  =  (int) sh_40;
    f_42  =  half_to_float((short) i_41);
    f_43  =  fmax(f_33, f_42);
    i_44  =  i_34 + 8;
    f_33  =  f_43;
    i_34  =  i_44;
  }  // B1
  // BLOCK 3
  i_45  =  i_32 << 5;
  i_46  =  i_45 + i_15;
  adf_2[i_46]  =  f_33;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_47  =  adf_2[i_15];
  i_48  =  i_15 + 32;
  f_49  =  adf_2[i_48];
  i_50  =  i_15 + 64;
  f_51  =  adf_2[i_50];
  i_52  =  i_15 + 96;
  f_53  =  adf_2[i_52];
  i_54  =  i_15 + 128;
  f_55  =  adf_2[i_54];
  i_56  =  i_15 + 160;
  f_57  =  adf_2[i_56];
  i_58  =  i_15 + 192;
  f_59  =  adf_2[i_58];
  i_60  =  i_15 + 224;
  f_61  =  adf_2[i_60];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_62  =  fmax(f_33, f_47);
  f_63  =  fmax(f_62, f_49);
  f_64  =  fmax(f_63, f_51);
  f_65  =  fmax(f_64, f_53);
  f_66  =  fmax(f_65, f_55);
  f_67  =  fmax(f_66, f_57);
  f_68  =  fmax(f_67, f_59);
  f_69  =  fmax(f_68, f_61);
  // BLOCK 4 MERGES [3 5 ]
  f_70  =  0.0F;
  i_71  =  i_32;
  for(;i_71 < i_4;)
  {
    // BLOCK 5
    i_72  =  i_71 * i_6;
    i_73  =  i_72 + i_25;
    l_74  =  (long) i_73;
    l_75  =  l_74 << 1;
    ul_76  =  ul_0 + l_75;
    sh_77  =  *((__global short *) (values + l_75));
    i_78  =  (int) sh_77;
    f_79  =  half_to_float((short) i_78);
    f_80  =  f_79 - f_69;
    f_81  =  exp(f_80);
    f_82  =  f_70 + f_81;
    i_83  =  i_71 + 8;
    f_70  =  f_82;
    i_71  =  i_83;
  }  // B4
  // BLOCK 6
  adf_2[i_46]  =  f_70;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_84  =  adf_2[i_15];
  f_85  =  adf_2[i_48];
  f_86  =  adf_2[i_50];
  f_87  =  adf_2[i_52];
  f_88  =  adf_2[i_54];
  f_89  =  adf_2[i_56];
  f_90  =  adf_2[i_58];
  f_91  =  adf_2[i_60];
  b_92  =  i_16 < i_17;
  if(b_92)
  {
    // BLOCK 7
    f_93  =  f_84 + 0.0F;
    f_94  =  f_93 + f_85;
    f_95  =  f_94 + f_86;
    f_96  =  f_95 + f_87;
    f_97  =  f_96 + f_88;
    f_98  =  f_97 + f_89;
    f_99  =  f_98 + f_90;
    f_100  =  f_99 + f_91;
    f_101  =  1.0F / f_100;
    i_102  =  i_12 + i_24;
    // BLOCK 8 MERGES [7 9 ]
    i_103  =  i_32;
    for(;i_103 < i_4;)
    {
      // BLOCK 9
      i_104  =  i_103 * i_6;
      i_105  =  i_104 + i_25;
      l_106  =  (long) i_105;
      l_107  =  l_106 << 1;
      ul_108  =  ul_0 + l_107;
      sh_109  =  *((__global short *) (values + l_107));
      i_110  =  i_102 + i_104;
      l_111  =  (long) i_110;
      l_112  =  l_111 << 1;
      ul_113  =  ul_0 + l_112;
      i_114  =  (int) sh_109;
      f_115  =  half_to_float((short) i_114);
      f_116  =  f_115 - f_69;
      f_117  =  exp(f_116);
      f_118  =  f_101 * f_117;
      f_119  =  f_118;
      i_120  =  float_to_half(f_119);
      sh_121  =  (short) i_120;
      *((__global short *) (values + l_112))  =  sh_121;
      i_122  =  i_103 + 8;
      i_103  =  i_122;
    }  // B8
    // BLOCK 10
  }  // B6
  else
  {
    // BLOCK 11
  }  // B6
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
