// MatmulKernels.vectors, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MatmulKernels.java sha256 cc653e84ebf0a7206b5c2afe7ea7df1fe4cd33dffcd47df5e3df28f96268b68a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 9879eeff7519069d0621af285f7251aebbba69cd8492af00ab52c61c96f1f91a
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 47f01eaf839a23048c2514da892624faf325024a0b2d2cc6f84f19b6795ce60d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 18c6ebf9e265f4052084045d3cbf8f1cf3d56c7af48adadcabc2d1f875dc59d6
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 05c08a1f42fe3a53e177adeba00aaba297e5dffb94d4489c5173c252e5241ebb
// flag tornado.recover.bailout=False
// flag tornado.virtual.device=True
// flag tornado.panama.objectHeader=0
// flag tornado.compiler.fullInlining=True
// flag tornado.enable.nativeFunctions=False
// flag tornado.enable.fastMathOptimizations=False

__kernel void vectors(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_104, b_126, b_136, b_19, b_45, b_46, b_78, b_87, b_98;
  float f_100, f_101, f_102, f_103, f_105, f_106, f_107, f_108, f_109, f_110, f_111, f_112, f_113, f_114, f_115, f_116, f_117, f_118, f_119, f_120, f_121, f_122, f_123, f_125, f_127, f_128, f_129, f_130, f_137, f_142, f_143, f_26, f_33, f_39, f_40, f_42, f_47, f_49, f_51, f_53, f_55, f_57, f_59, f_61, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_79, f_83, f_84, f_88, f_94, f_95, f_99;
  int i_10, i_12, i_124, i_13, i_131, i_132, i_133, i_134, i_135, i_138, i_14, i_145, i_146, i_15, i_16, i_17, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_27, i_28, i_29, i_34, i_35, i_41, i_43, i_44, i_48, i_50, i_52, i_54, i_56, i_58, i_6, i_60, i_62, i_63, i_65, i_67, i_69, i_8, i_85, i_86, i_89, i_90, i_97;
  long l_139, l_140, l_147, l_148, l_30, l_31, l_36, l_37, l_80, l_81, l_91, l_92;
  ulong ul_0, ul_1, ul_11, ul_141, ul_144, ul_149, ul_2, ul_3, ul_32, ul_38, ul_5, ul_64, ul_66, ul_68, ul_7, ul_82, ul_9, ul_93, ul_96;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __local float adf_4[256];
  ul_5  =  ul_3 + 0L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 4L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_3 + 44L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_3 + 12L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 << 5;
  i_15  =  get_local_id(0);
  i_16  =  i_14 + i_15;
  i_17  =  get_group_id(1);
  i_18  =  get_local_id(1);
  b_19  =  i_16 < i_6;
  if(b_19)
  {
    // BLOCK 1
    i_20  =  i_10 + -1;
    i_21  =  i_17 / i_8;
    i_22  =  i_20 * i_21;
    i_23  =  i_22 * i_8;
    i_24  =  i_23 + i_12;
    i_25  =  i_24 + i_17;
    // BLOCK 2 MERGES [1 3 ]
    f_26  =  0.0F;
    i_27  =  i_18;
    for(;i_27 < i_10;)
    {
      // BLOCK 3
      i_28  =  i_27 * i_6;
      i_29  =  i_28 + i_16;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 2;
      ul_32  =  ul_1 + l_31;
      f_33  =  *((__global float *) ul_32);
      i_34  =  i_27 * i_8;
      i_35  =  i_25 + i_34;
      l_36  =  (long) i_35;
      l_37  =  l_36 << 2;
      ul_38  =  ul_0 + l_37;
      f_39  =  *((__global float *) ul_38);
      f_40  =  fma(f_33, f_39, f_26);
      i_41  =  i_27 + 8;
      f_26  =  f_40;
      i_27  =  i_41;
    }  // B2
    // BLOCK 4
    f_42  =  f_26;
  }  // B0
  else
  {
    // BLOCK 5
    f_42  =  0.0F;
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  i_43  =  i_18 << 5;
  i_44  =  i_43 + i_15;
  adf_4[i_44]  =  f_42;
  barrier(CLK_LOCAL_MEM_FENCE);
  b_45  =  i_18 == 0;
  if(b_45)
  {
    // BLOCK 7
    b_46  =  i_16 < i_6;
    if(b_46)
    {
      // BLOCK 8
      f_47  =  adf_4[i_15];
      i_48  =  i_15 + 32;
      f_49  =  adf_4[i_48];
      i_50  =  i_15 + 64;
      f_51  =  adf_4[i_50];
      i_52  =  i_15 + 96;
      f_53  =  adf_4[i_52];
      i_54  =  i_15 + 128;
      f_55  =  adf_4[i_54];
      i_56  =  i_15 + 160;
      f_57  =  adf_4[i_56];
      i_58  =  i_15 + 192;
      f_59  =  adf_4[i_58];
      i_60  =  i_15 + 224;
      f_61  =  adf_4[i_60];
      i_62  =  *((__global int *) ul_5);
      i_63  =  *((__global int *) ul_7);
      ul_64  =  ul_3 + 24L;
      i_65  =  *((__global int *) ul_64);
      ul_66  =  ul_3 + 32L;
      i_67  =  *((__global int *) ul_66);
      ul_68  =  ul_3 + 20L;
      i_69  =  *((__global int *) ul_68);
      f_70  =  f_47 + 0.0F;
      f_71  =  f_70 + f_49;
      f_72  =  f_71 + f_51;
      f_73  =  f_72 + f_53;
      f_74  =  f_73 + f_55;
      f_75  =  f_74 + f_57;
      f_76  =  f_75 + f_59;
      f_77  =  f_76 + f_61;
      b_78  =  i_69 == 0;
      if(b_78)
      {
        // BLOCK 9
        f_79  =  f_77;
      }  // B8
      else
      {
        // BLOCK 10
        l_80  =  (long) i_16;
        l_81  =  l_80 << 2;
        ul_82  =  ul_2 + l_81;
        f_83  =  *((__global float *) ul_82);
        f_84  =  f_83 + f_77;
        f_79  =  f_84;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      i_85  =  i_17 / i_63;
      i_86  =  i_62 * i_85;
      b_87  =  i_65 < 0;
      if(b_87)
      {
        // BLOCK 12
        f_88  =  f_79;
      }  // B11
      else
      {
        // BLOCK 13
        i_89  =  i_86 + i_65;
        i_90  =  i_89 + i_16;
        l_91  =  (long) i_90;
        l_92  =  l_91 << 2;
        ul_93  =  ul_0 + l_92;
        f_94  =  *((__global float *) ul_93);
        f_95  =  f_94 + f_79;
        f_88  =  f_95;
      }  // B11
      // BLOCK 14 MERGES [12 13 ]
      ul_96  =  ul_3 + 28L;
      i_97  =  *((__global int *) ul_96);
      b_98  =  i_97 == 1;
      if(b_98)
      {
        // BLOCK 15
        f_99  =  -f_88;
        f_100  =  exp(f_99);
        f_101  =  f_100 + 1.0F;
        f_102  =  f_88 / f_101;
        f_103  =  f_102;
      }  // B14
      else
      {
        // BLOCK 16
        b_104  =  i_97 == 2;
        if(b_104)
        {
          // BLOCK 17
          f_105  =  fabs(f_88);
          f_106  =  fma(f_105, 0.34F, 1.0F);
          f_107  =  1.0F / f_106;
          f_108  =  fma(f_107, -0.026121028F, 0.13950191F);
          f_109  =  f_108 * f_107;
          f_110  =  f_109 - 0.2731372F;
          f_111  =  fma(f_107, f_110, 0.20218718F);
          f_112  =  f_111 * f_107;
          f_113  =  f_112 - 0.044721164F;
          f_114  =  fma(f_107, f_113, 0.115360156F);
          f_115  =  fma(f_107, f_114, 0.11519744F);
          f_116  =  fma(f_107, f_115, 0.13611223F);
          f_117  =  fma(f_107, f_116, 0.1356205F);
          f_118  =  f_105 * -0.5F;
          f_119  =  f_118 * f_105;
          f_120  =  exp(f_119);
          f_121  =  f_120 * f_107;
          f_122  =  f_117 * f_121;
          f_123  =  f_122 * f_88;
          i_124  =  isless(f_88, 0.0F);
          if(i_124 == 1)
          {
            // BLOCK 18
            f_103  =  f_123;
          }  // B17
          else
          {
            // BLOCK 19
            f_125  =  f_88 - f_123;
            f_103  =  f_125;
          }  // B17
        }  // B16
        else
        {
          // BLOCK 20
          b_126  =  i_97 == 3;
          if(b_126)
          {
            // BLOCK 21
            f_127  =  f_88 * -1.702F;
            f_128  =  exp(f_127);
            f_129  =  f_128 + 1.0F;
            f_130  =  f_88 / f_129;
            f_103  =  f_130;
          }  // B20
          else
          {
            // BLOCK 22
            f_103  =  f_88;
          }  // B20
        }  // B16
      }  // B14
      // BLOCK 23 MERGES [15 18 22 21 19 ]
      i_131  =  i_16 + i_86;
      i_132  =  i_131 * i_63;
      i_133  =  i_132 + i_17;
      i_134  =  i_63 * i_85;
      i_135  =  i_133 - i_134;
      b_136  =  i_67 < 0;
      if(b_136)
      {
        // BLOCK 24
        f_137  =  f_103;
      }  // B23
      else
      {
        // BLOCK 25
        i_138  =  i_135 + i_67;
        l_139  =  (long) i_138;
        l_140  =  l_139 << 2;
        ul_141  =  ul_0 + l_140;
        f_142  =  *((__global float *) ul_141);
        f_143  =  f_142 + f_103;
        f_137  =  f_143;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      ul_144  =  ul_3 + 16L;
      i_145  =  *((__global int *) ul_144);
      i_146  =  i_145 + i_135;
      l_147  =  (long) i_146;
      l_148  =  l_147 << 2;
      ul_149  =  ul_0 + l_148;
      *((__global float *) ul_149)  =  f_137;
    }  // B7
    else
    {
      // BLOCK 27
      return;
    }  // B7
  }  // B6
  else
  {
    // BLOCK 28
  }  // B6
  // BLOCK 29 MERGES [28 27 26 ]
  return;
}  //  kernel
