// SoftmaxKernels.grouped, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void grouped(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *params)
{
  bool b_86;
  float f_103, f_108, f_109, f_110, f_29, f_31, f_38, f_39, f_43, f_45, f_47, f_49, f_51, f_53, f_55, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_73, f_74, f_75, f_76, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_87, f_88, f_89, f_90, f_91, f_92, f_93, f_94, f_95;
  int i_10, i_104, i_111, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_30, i_32, i_33, i_34, i_4, i_40, i_41, i_42, i_44, i_46, i_48, i_50, i_52, i_54, i_56, i_6, i_67, i_68, i_69, i_77, i_8, i_96, i_97, i_98, i_99;
  long l_100, l_101, l_105, l_106, l_26, l_27, l_35, l_36, l_70, l_71;
  ulong ul_0, ul_1, ul_102, ul_107, ul_11, ul_28, ul_3, ul_37, ul_5, ul_7, ul_72, ul_9;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
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
  l_27  =  l_26 << 2;
  ul_28  =  ul_0 + l_27;
  f_29  =  *((__global float *) (arena + l_27));
  i_30  =  get_local_id(1);
  // BLOCK 1 MERGES [0 2 ]
  f_31  =  f_29;
  i_32  =  i_30;
  for(;i_32 < i_4;)
  {
    // BLOCK 2
    i_33  =  i_32 * i_6;
    i_34  =  i_33 + i_25;
    l_35  =  (long) i_34;
    l_36  =  l_35 << 2;
    ul_37  =  ul_0 + l_36;
    f_38  =  *((__global float *) (arena + l_36));
    f_39  =  fmax(f_31, f_38);
    i_40  =  i_32 + 8;
    f_31  =  f_39;
    i_32  =  i_40;
  }  // B1
  // BLOCK 3
  i_41  =  i_30 << 5;
  i_42  =  i_41 + i_15;
  adf_2[i_42]  =  f_31;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_43  =  adf_2[i_15];
  i_44  =  i_15 + 32;
  f_45  =  adf_2[i_44];
  i_46  =  i_15 + 64;
  f_47  =  adf_2[i_46];
  i_48  =  i_15 + 96;
  f_49  =  adf_2[i_48];
  i_50  =  i_15 + 128;
  f_51  =  adf_2[i_50];
  i_52  =  i_15 + 160;
  f_53  =  adf_2[i_52];
  i_54  =  i_15 + 192;
  f_55  =  adf_2[i_54];
  i_56  =  i_15 + 224;
  f_57  =  adf_2[i_56];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_58  =  fmax(f_31, f_43);
  f_59  =  fmax(f_58, f_45);
  f_60  =  fmax(f_59, f_47);
  f_61  =  fmax(f_60, f_49);
  f_62  =  fmax(f_61, f_51);
  f_63  =  fmax(f_62, f_53);
  f_64  =  fmax(f_63, f_55);
  f_65  =  fmax(f_64, f_57);
  // BLOCK 4 MERGES [3 5 ]
  f_66  =  0.0F;
  i_67  =  i_30;
  for(;i_67 < i_4;)
  {
    // BLOCK 5
    i_68  =  i_67 * i_6;
    i_69  =  i_68 + i_25;
    l_70  =  (long) i_69;
    l_71  =  l_70 << 2;
    ul_72  =  ul_0 + l_71;
    f_73  =  *((__global float *) (arena + l_71));
    f_74  =  f_73 - f_65;
    f_75  =  exp(f_74);
    f_76  =  f_66 + f_75;
    i_77  =  i_67 + 8;
    f_66  =  f_76;
    i_67  =  i_77;
  }  // B4
  // BLOCK 6
  adf_2[i_42]  =  f_66;
  barrier(CLK_LOCAL_MEM_FENCE);
  f_78  =  adf_2[i_15];
  f_79  =  adf_2[i_44];
  f_80  =  adf_2[i_46];
  f_81  =  adf_2[i_48];
  f_82  =  adf_2[i_50];
  f_83  =  adf_2[i_52];
  f_84  =  adf_2[i_54];
  f_85  =  adf_2[i_56];
  b_86  =  i_16 < i_17;
  if(b_86)
  {
    // BLOCK 7
    f_87  =  f_78 + 0.0F;
    f_88  =  f_87 + f_79;
    f_89  =  f_88 + f_80;
    f_90  =  f_89 + f_81;
    f_91  =  f_90 + f_82;
    f_92  =  f_91 + f_83;
    f_93  =  f_92 + f_84;
    f_94  =  f_93 + f_85;
    f_95  =  1.0F / f_94;
    i_96  =  i_12 + i_24;
    // BLOCK 8 MERGES [7 9 ]
    i_97  =  i_30;
    for(;i_97 < i_4;)
    {
      // BLOCK 9
      i_98  =  i_97 * i_6;
      i_99  =  i_98 + i_25;
      l_100  =  (long) i_99;
      l_101  =  l_100 << 2;
      ul_102  =  ul_0 + l_101;
      f_103  =  *((__global float *) (arena + l_101));
      i_104  =  i_96 + i_98;
      l_105  =  (long) i_104;
      l_106  =  l_105 << 2;
      ul_107  =  ul_0 + l_106;
      f_108  =  f_103 - f_65;
      f_109  =  exp(f_108);
      f_110  =  f_95 * f_109;
      *((__global float *) (arena + l_106))  =  f_110;
      i_111  =  i_97 + 8;
      i_97  =  i_111;
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
