// GroupNormKernels.momentsFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/GroupNormKernels.java sha256 3c0ed6b06114236f3712b9fc1417fcca0f9e1356bd9cdd719c0aa17364e418a4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 188eceb5f0bb9413df95e5b8fc6abb7cf30646a90627fa20000e311d2af788f4
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 c83f12284dc2d00fa388fd1ae8c92a4917cfaa03c64daf1b28e7be4b0e076871
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 0d5caa78eb60deaeb227debac62c2fb85f46cc870cdfa20ac2e7da5eb5b353fc
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 5136c03dae7477a7adac234be1ddd4d91fced38614b2d4573319e70dc7980d07
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void momentsFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_103, b_36, b_40, b_46, b_47, b_50, b_56, b_76, b_80, b_86, b_87, b_90, b_97;
  float f_100, f_101, f_115, f_25, f_38, f_42, f_43, f_44, f_45, f_48, f_49, f_51, f_52, f_53, f_57, f_59, f_60, f_62, f_63, f_64, f_65, f_78, f_82, f_83, f_84, f_85, f_88, f_89, f_91, f_92, f_93, f_94, f_98;
  int i_102, i_105, i_107, i_108, i_109, i_11, i_110, i_111, i_116, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_26, i_27, i_32, i_33, i_34, i_35, i_37, i_39, i_41, i_5, i_54, i_55, i_58, i_61, i_66, i_67, i_7, i_72, i_73, i_74, i_75, i_77, i_79, i_81, i_9, i_95, i_96, i_99;
  long l_112, l_113, l_117, l_118, l_28, l_29, l_68, l_69;
  short sh_31, sh_71;
  ulong ul_0, ul_1, ul_10, ul_104, ul_106, ul_114, ul_119, ul_12, ul_2, ul_30, ul_4, ul_6, ul_70, ul_8;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  __local float adf_3[256];
  ul_4  =  ul_2 + 4L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_2 + 24L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_2 + 8L;
  i_9  =  *((__global int *) ul_8);
  ul_10  =  ul_2 + 40L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_2 + 12L;
  i_13  =  *((__global int *) ul_12);
  i_14  =  get_group_id(0);
  i_15  =  i_11 * i_14;
  i_16  =  i_5 / i_7;
  i_17  =  i_16 * i_9;
  i_18  =  get_group_id(1);
  i_19  =  i_17 * i_18;
  i_20  =  i_19 + i_13;
  i_21  =  i_15 + i_20;
  i_22  =  i_17 - i_15;
  i_23  =  min(i_11, i_22);
  i_24  =  get_local_id(0);
  // BLOCK 1 MERGES [0 15 ]
  f_25  =  0.0F;
  i_26  =  i_24;
  for(;i_26 < i_23;)
  {
    // BLOCK 2
    i_27  =  i_21 + i_26;
    l_28  =  (long) i_27;
    l_29  =  l_28 << 1;
    ul_30  =  ul_0 + l_29;
    sh_31  =  *((__global short *) ul_30);
    i_32  =  (int) sh_31;
    i_33  =  i_32 & 1023;
    i_34  =  i_32 >> 10;
    i_35  =  i_34 & 31;
    b_36  =  (i_34 & 31) == 0;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_33;
      f_38  =  5.9604645E-8F;
    }  // B2
    else
    {
      // BLOCK 4
      i_39  =  i_33 + 1024;
      b_40  =  i_35 == 31;
      if(b_40)
      {
        // BLOCK 5
        i_37  =  i_39;
        f_38  =  1.7014118E38F;
      }  // B4
      else
      {
        // BLOCK 6
        i_41  =  1 << i_35;
        f_42  =  (float) i_41;
        f_43  =  f_42 * 2.9802322E-8F;
        i_37  =  i_39;
        f_38  =  f_43;
      }  // B4
    }  // B2
    // BLOCK 7 MERGES [3 5 6 ]
    f_44  =  (float) i_37;
    f_45  =  f_38 * f_44;
    b_46  =  i_35 == 31;
    if(b_46)
    {
      // BLOCK 8
      b_47  =  i_37 >= 0 && i_37 < 1025;
      if(b_47)
      {
        // BLOCK 9
        f_48  =  f_45;
      }  // B8
      else
      {
        // BLOCK 10
        f_49  =  f_45 * 0.0F;
        f_48  =  f_49;
      }  // B8
    }  // B7
    else
    {
      // BLOCK 11
      f_48  =  f_45;
    }  // B7
    // BLOCK 12 MERGES [11 9 10 ]
    b_50  =  (i_32 & 32768) == 0;
    if(b_50)
    {
      // BLOCK 13
      f_51  =  f_48;
    }  // B12
    else
    {
      // BLOCK 14
      f_52  =  -f_48;
      f_51  =  f_52;
    }  // B12
    // BLOCK 15 MERGES [14 13 ]
    f_53  =  f_25 + f_51;
    i_54  =  i_26 + 256;
    f_25  =  f_53;
    i_26  =  i_54;
  }  // B1
  // BLOCK 16
  adf_3[i_24]  =  f_25;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 17 MERGES [16 21 ]
  i_55  =  128;
  for(;i_55 >= 1;)
  {
    // BLOCK 18
    b_56  =  i_24 < i_55;
    if(b_56)
    {
      // BLOCK 19
      f_57  =  adf_3[i_24];
      i_58  =  i_55 + i_24;
      f_59  =  adf_3[i_58];
      f_60  =  f_57 + f_59;
      adf_3[i_24]  =  f_60;
    }  // B18
    else
    {
      // BLOCK 20
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_61  =  i_55 >> 1;
    i_55  =  i_61;
  }  // B17
  // BLOCK 22
  f_62  =  adf_3[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  f_63  =  (float) i_23;
  f_64  =  f_62 / f_63;
  // BLOCK 23 MERGES [22 37 ]
  f_65  =  0.0F;
  i_66  =  i_24;
  for(;i_66 < i_23;)
  {
    // BLOCK 24
    i_67  =  i_21 + i_66;
    l_68  =  (long) i_67;
    l_69  =  l_68 << 1;
    ul_70  =  ul_0 + l_69;
    sh_71  =  *((__global short *) ul_70);
    i_72  =  (int) sh_71;
    i_73  =  i_72 & 1023;
    i_74  =  i_72 >> 10;
    i_75  =  i_74 & 31;
    b_76  =  (i_74 & 31) == 0;
    if(b_76)
    {
      // BLOCK 25
      i_77  =  i_73;
      f_78  =  5.9604645E-8F;
    }  // B24
    else
    {
      // BLOCK 26
      i_79  =  i_73 + 1024;
      b_80  =  i_75 == 31;
      if(b_80)
      {
        // BLOCK 27
        i_77  =  i_79;
        f_78  =  1.7014118E38F;
      }  // B26
      else
      {
        // BLOCK 28
        i_81  =  1 << i_75;
        f_82  =  (float) i_81;
        f_83  =  f_82 * 2.9802322E-8F;
        i_77  =  i_79;
        f_78  =  f_83;
      }  // B26
    }  // B24
    // BLOCK 29 MERGES [25 27 28 ]
    f_84  =  (float) i_77;
    f_85  =  f_78 * f_84;
    b_86  =  i_75 == 31;
    if(b_86)
    {
      // BLOCK 30
      b_87  =  i_77 >= 0 && i_77 < 1025;
      if(b_87)
      {
        // BLOCK 31
        f_88  =  f_85;
      }  // B30
      else
      {
        // BLOCK 32
        f_89  =  f_85 * 0.0F;
        f_88  =  f_89;
      }  // B30
    }  // B29
    else
    {
      // BLOCK 33
      f_88  =  f_85;
    }  // B29
    // BLOCK 34 MERGES [33 31 32 ]
    b_90  =  (i_72 & 32768) == 0;
    if(b_90)
    {
      // BLOCK 35
      f_91  =  f_88;
    }  // B34
    else
    {
      // BLOCK 36
      f_92  =  -f_88;
      f_91  =  f_92;
    }  // B34
    // BLOCK 37 MERGES [36 35 ]
    f_93  =  f_91 - f_64;
    f_94  =  fma(f_93, f_93, f_65);
    i_95  =  i_66 + 256;
    f_65  =  f_94;
    i_66  =  i_95;
  }  // B23
  // BLOCK 38
  adf_3[i_24]  =  f_65;
  barrier(CLK_LOCAL_MEM_FENCE);
  // BLOCK 39 MERGES [38 43 ]
  i_96  =  128;
  for(;i_96 >= 1;)
  {
    // BLOCK 40
    b_97  =  i_24 < i_96;
    if(b_97)
    {
      // BLOCK 41
      f_98  =  adf_3[i_24];
      i_99  =  i_96 + i_24;
      f_100  =  adf_3[i_99];
      f_101  =  f_98 + f_100;
      adf_3[i_24]  =  f_101;
    }  // B40
    else
    {
      // BLOCK 42
    }  // B40
    // BLOCK 43 MERGES [42 41 ]
    barrier(CLK_LOCAL_MEM_FENCE);
    i_102  =  i_96 >> 1;
    i_96  =  i_102;
  }  // B39
  // BLOCK 44
  b_103  =  i_24 == 0;
  if(b_103)
  {
    // BLOCK 45
    ul_104  =  ul_2 + 32L;
    i_105  =  *((__global int *) ul_104);
    ul_106  =  ul_2 + 36L;
    i_107  =  *((__global int *) ul_106);
    i_108  =  i_107 * i_18;
    i_109  =  i_108 + i_14;
    i_110  =  i_109 << 1;
    i_111  =  i_110 + i_105;
    l_112  =  (long) i_111;
    l_113  =  l_112 << 2;
    ul_114  =  ul_1 + l_113;
    *((__global float *) ul_114)  =  f_64;
    f_115  =  adf_3[0];
    i_116  =  i_111 + 1;
    l_117  =  (long) i_116;
    l_118  =  l_117 << 2;
    ul_119  =  ul_1 + l_118;
    *((__global float *) ul_119)  =  f_115;
  }  // B44
  else
  {
    // BLOCK 46
  }  // B44
  // BLOCK 47 MERGES [46 45 ]
  return;
}  //  kernel
