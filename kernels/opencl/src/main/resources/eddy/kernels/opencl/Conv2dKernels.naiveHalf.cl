// Conv2dKernels.naiveHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Conv2dKernels.java sha256 75ffa49abcadd6e1ec2a26b57f7174d150c64041bb4c5cd58752f94af0ed821c
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Blocks.java sha256 5c7202508f29a62b2733a71b6156f385d6e65de27ae0062cd6f0e6f74e2e849e
// source kernels/tornado/src/main/java/eddy/kernels/tornado/Scalars.java sha256 7d917927d74d0968affe8eb8007d8d62bd0901908a1cfc557876d403400fd6fa
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 950b46878a86d65042869ee657926fe655235c3664e221f43e45bd7deb86252d
// source kernels/tornado/src/main/java/eddy/kernels/tornado/OpenClText.java sha256 a52de7565ff72848da2423930d094a845b6809d13f40a033c793feb6bf7f301d
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java sha256 22ea56a01e3c4d59c264055e880b7c3cb916ad684693a91db6d713b3f628c5c1
// source kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java sha256 a539e26fca301dc83fa167e24d72da85067dbf71a91b906c6f6ecab587128768
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

__kernel void naiveHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *w, __global uchar *bias, __global uchar *params)
{
  bool b_111, b_121, b_131, b_137, b_159, b_168, b_22, b_54, b_56, b_64, b_65, b_72;
  float f_112, f_116, f_117, f_122, f_127, f_128, f_132, f_133, f_134, f_135, f_136, f_138, f_139, f_140, f_141, f_142, f_143, f_144, f_145, f_146, f_147, f_148, f_149, f_150, f_151, f_152, f_153, f_154, f_155, f_156, f_158, f_160, f_161, f_162, f_163, f_169, f_174, f_175, f_37, f_55, f_78, f_93, f_95, f_96;
  int i_100, i_101, i_103, i_105, i_107, i_109, i_11, i_110, i_118, i_119, i_120, i_123, i_13, i_130, i_15, i_157, i_164, i_165, i_166, i_167, i_17, i_170, i_177, i_178, i_19, i_20, i_21, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_5, i_50, i_51, i_52, i_53, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_66, i_67, i_68, i_69, i_7, i_70, i_71, i_73, i_74, i_75, i_76, i_77, i_79, i_80, i_81, i_82, i_87, i_88, i_89, i_9, i_94, i_97, i_98;
  long l_113, l_114, l_124, l_125, l_171, l_172, l_179, l_180, l_83, l_84, l_90, l_91;
  short sh_86;
  ulong ul_0, ul_1, ul_10, ul_102, ul_104, ul_106, ul_108, ul_115, ul_12, ul_126, ul_129, ul_14, ul_16, ul_173, ul_176, ul_18, ul_181, ul_2, ul_23, ul_3, ul_31, ul_32, ul_33, ul_34, ul_35, ul_36, ul_4, ul_6, ul_8, ul_85, ul_92, ul_99;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  w  =  (__global uchar *) ((ulong) w & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) w;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  ul_6  =  ul_3 + 8L;
  i_7  =  *((__global int *) (params + 8L));
  ul_8  =  ul_3 + 4L;
  i_9  =  *((__global int *) (params + 4L));
  ul_10  =  ul_3 + 44L;
  i_11  =  *((__global int *) (params + 44L));
  ul_12  =  ul_3 + 56L;
  i_13  =  *((__global int *) (params + 56L));
  ul_14  =  ul_3 + 60L;
  i_15  =  *((__global int *) (params + 60L));
  ul_16  =  ul_3 + 72L;
  i_17  =  *((__global int *) (params + 72L));
  ul_18  =  ul_3 + 76L;
  i_19  =  *((__global int *) (params + 76L));
  i_20  =  get_global_id(0);
  i_21  =  i_20 / i_7;
  b_22  =  i_21 < i_5;
  if(b_22)
  {
    // BLOCK 1
    ul_23  =  ul_3 + 12L;
    i_24  =  *((__global int *) (params + 12L));
    i_25  =  i_17 * i_19;
    i_26  =  i_7 * i_21;
    i_27  =  i_20 - i_26;
    i_28  =  i_27 / i_9;
    i_29  =  i_28 * i_9;
    i_30  =  i_27 - i_29;
    ul_31  =  ul_3 + 88L;
    ul_32  =  ul_3 + 84L;
    ul_33  =  ul_3 + 68L;
    ul_34  =  ul_3 + 64L;
    ul_35  =  ul_3 + 80L;
    ul_36  =  ul_3 + 92L;
    // BLOCK 2 MERGES [1 17 ]
    f_37  =  0.0F;
    i_38  =  0;
    for(;i_38 < i_25;)
    {
      // BLOCK 3
      i_39  =  *((__global int *) (params + 92L));
      i_40  =  *((__global int *) (params + 76L));
      i_41  =  *((__global int *) (params + 80L));
      i_42  =  *((__global int *) (params + 64L));
      i_43  =  *((__global int *) (params + 68L));
      i_44  =  *((__global int *) (params + 56L));
      i_45  =  *((__global int *) (params + 60L));
      i_46  =  *((__global int *) (params + 84L));
      i_47  =  *((__global int *) (params + 88L));
      i_48  =  i_30 / i_39;
      i_49  =  i_41 * i_48;
      i_50  =  i_38 / i_40;
      i_51  =  i_49 + i_50;
      i_52  =  i_51 - i_46;
      i_53  =  i_38 + 1;
      b_54  =  i_52 < 0;
      if(b_54)
      {
        // BLOCK 4
        f_55  =  f_37;
      }  // B3
      else
      {
        // BLOCK 5
        b_56  =  i_52 < i_42;
        if(b_56)
        {
          // BLOCK 6
          i_57  =  i_39 * i_48;
          i_58  =  i_30 - i_57;
          i_59  =  i_58 * i_41;
          i_60  =  i_40 * i_50;
          i_61  =  i_59 - i_60;
          i_62  =  i_61 - i_47;
          i_63  =  i_62 + i_38;
          b_64  =  i_63 < 0;
          if(b_64)
          {
            // BLOCK 7
            f_55  =  f_37;
          }  // B6
          else
          {
            // BLOCK 8
            b_65  =  i_63 < i_43;
            if(b_65)
            {
              // BLOCK 9
              i_66  =  i_44 * i_52;
              i_67  =  i_66 / i_42;
              i_68  =  i_45 * i_67;
              i_69  =  i_45 * i_63;
              i_70  =  i_69 / i_43;
              i_71  =  i_68 + i_70;
              b_72  =  i_71 < 0;
              if(b_72)
              {
                // BLOCK 10
                f_55  =  f_37;
              }  // B9
              else
              {
                // BLOCK 11
                i_73  =  i_11 * i_38;
                i_74  =  i_13 * i_15;
                i_75  =  i_11 * i_28;
                i_76  =  i_74 * i_75;
                i_77  =  i_76 + i_24;
                // BLOCK 12 MERGES [11 13 ]
                f_78  =  f_37;
                i_79  =  0;
                for(;i_79 < i_11;)
                {
                  // BLOCK 13
                  i_80  =  i_73 + i_79;
                  i_81  =  i_80 * i_5;
                  i_82  =  i_81 + i_21;
                  l_83  =  (long) i_82;
                  l_84  =  l_83 << 1;
                  ul_85  =  ul_1 + l_84;
                  sh_86  =  *((__global short *) (w + l_84));
                  i_87  =  i_74 * i_79;
                  i_88  =  i_77 + i_87;
                  i_89  =  i_88 + i_71;
                  l_90  =  (long) i_89;
                  l_91  =  l_90 << 2;
                  ul_92  =  ul_0 + l_91;
                  f_93  =  *((__global float *) (arena + l_91));
                  i_94  =  (int) sh_86;
                  f_95  =  half_to_float((short) i_94);
                  f_96  =  fma(f_95, f_93, f_78);
                  i_97  =  i_79 + 1;
                  f_78  =  f_96;
                  i_79  =  i_97;
                }  // B12
                // BLOCK 14
                f_55  =  f_78;
              }  // B9
            }  // B8
            else
            {
              // BLOCK 15
              f_55  =  f_37;
            }  // B8
          }  // B6
        }  // B5
        else
        {
          // BLOCK 16
          f_55  =  f_37;
        }  // B5
      }  // B3
      // BLOCK 17 MERGES [10 14 15 7 16 4 ]
      i_98  =  i_53;
      f_37  =  f_55;
      i_38  =  i_98;
    }  // B2
    // BLOCK 18
    ul_99  =  ul_3 + 52L;
    i_100  =  *((__global int *) (params + 52L));
    i_101  =  *((__global int *) (params + 4L));
    ul_102  =  ul_3 + 48L;
    i_103  =  *((__global int *) (params + 48L));
    ul_104  =  ul_3 + 24L;
    i_105  =  *((__global int *) (params + 24L));
    ul_106  =  ul_3 + 32L;
    i_107  =  *((__global int *) (params + 32L));
    ul_108  =  ul_3 + 20L;
    i_109  =  *((__global int *) (params + 20L));
    i_110  =  i_100 + i_21;
    b_111  =  i_109 == 0;
    if(b_111)
    {
      // BLOCK 19
      f_112  =  f_37;
    }  // B18
    else
    {
      // BLOCK 20
      l_113  =  (long) i_110;
      l_114  =  l_113 << 2;
      ul_115  =  ul_2 + l_114;
      f_116  =  *((__global float *) (bias + l_114));
      f_117  =  f_116 + f_37;
      f_112  =  f_117;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_118  =  i_27 / i_101;
    i_119  =  i_118 * i_103;
    i_120  =  i_119 + i_110;
    b_121  =  i_105 < 0;
    if(b_121)
    {
      // BLOCK 22
      f_122  =  f_112;
    }  // B21
    else
    {
      // BLOCK 23
      i_123  =  i_120 + i_105;
      l_124  =  (long) i_123;
      l_125  =  l_124 << 2;
      ul_126  =  ul_0 + l_125;
      f_127  =  *((__global float *) (arena + l_125));
      f_128  =  f_127 + f_112;
      f_122  =  f_128;
    }  // B21
    // BLOCK 24 MERGES [22 23 ]
    ul_129  =  ul_3 + 28L;
    i_130  =  *((__global int *) (params + 28L));
    b_131  =  i_130 == 1;
    if(b_131)
    {
      // BLOCK 25
      f_132  =  -f_122;
      f_133  =  exp(f_132);
      f_134  =  f_133 + 1.0F;
      f_135  =  f_122 / f_134;
      f_136  =  f_135;
    }  // B24
    else
    {
      // BLOCK 26
      b_137  =  i_130 == 2;
      if(b_137)
      {
        // BLOCK 27
        f_138  =  fabs(f_122);
        f_139  =  fma(f_138, 0.34F, 1.0F);
        f_140  =  1.0F / f_139;
        f_141  =  fma(f_140, -0.026121028F, 0.13950191F);
        f_142  =  f_141 * f_140;
        f_143  =  f_142 - 0.2731372F;
        f_144  =  fma(f_140, f_143, 0.20218718F);
        f_145  =  f_144 * f_140;
        f_146  =  f_145 - 0.044721164F;
        f_147  =  fma(f_140, f_146, 0.115360156F);
        f_148  =  fma(f_140, f_147, 0.11519744F);
        f_149  =  fma(f_140, f_148, 0.13611223F);
        f_150  =  fma(f_140, f_149, 0.1356205F);
        f_151  =  f_138 * -0.5F;
        f_152  =  f_151 * f_138;
        f_153  =  exp(f_152);
        f_154  =  f_153 * f_140;
        f_155  =  f_150 * f_154;
        f_156  =  f_155 * f_122;
        i_157  =  isless(f_122, 0.0F);
        if(i_157 == 1)
        {
          // BLOCK 28
          f_136  =  f_156;
        }  // B27
        else
        {
          // BLOCK 29
          f_158  =  f_122 - f_156;
          f_136  =  f_158;
        }  // B27
      }  // B26
      else
      {
        // BLOCK 30
        b_159  =  i_130 == 3;
        if(b_159)
        {
          // BLOCK 31
          f_160  =  f_122 * -1.702F;
          f_161  =  exp(f_160);
          f_162  =  f_161 + 1.0F;
          f_163  =  f_122 / f_162;
          f_136  =  f_163;
        }  // B30
        else
        {
          // BLOCK 32
          f_136  =  f_122;
        }  // B30
      }  // B26
    }  // B24
    // BLOCK 33 MERGES [25 28 32 31 29 ]
    i_164  =  i_120 * i_101;
    i_165  =  i_164 + i_27;
    i_166  =  i_101 * i_118;
    i_167  =  i_165 - i_166;
    b_168  =  i_107 < 0;
    if(b_168)
    {
      // BLOCK 34
      f_169  =  f_136;
    }  // B33
    else
    {
      // BLOCK 35
      i_170  =  i_167 + i_107;
      l_171  =  (long) i_170;
      l_172  =  l_171 << 2;
      ul_173  =  ul_0 + l_172;
      f_174  =  *((__global float *) (arena + l_172));
      f_175  =  f_174 + f_136;
      f_169  =  f_175;
    }  // B33
    // BLOCK 36 MERGES [34 35 ]
    ul_176  =  ul_3 + 16L;
    i_177  =  *((__global int *) (params + 16L));
    i_178  =  i_177 + i_167;
    l_179  =  (long) i_178;
    l_180  =  l_179 << 2;
    ul_181  =  ul_0 + l_180;
    *((__global float *) (arena + l_180))  =  f_169;
  }  // B0
  else
  {
    // BLOCK 37
  }  // B0
  // BLOCK 38 MERGES [37 36 ]
  return;
}  //  kernel
