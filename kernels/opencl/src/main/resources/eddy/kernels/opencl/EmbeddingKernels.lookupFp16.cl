// EmbeddingKernels.lookupFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/EmbeddingKernels.java sha256 e9499acfa3a7f96daa6fe7bfdc6adc977d07dae8fed3b11c024b05000d9a013e
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

__kernel void lookupFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_29, b_32, b_45, b_49, b_55, b_56, b_59, b_7, b_98;
  float f_24, f_47, f_51, f_52, f_53, f_54, f_57, f_58, f_60, f_61, f_64, f_65, f_68, f_70, f_72, f_75, f_77, f_80, f_82, f_85, f_87, f_90, f_93, f_94;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_11, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_20, i_26, i_27, i_28, i_31, i_33, i_34, i_35, i_36, i_41, i_42, i_43, i_44, i_46, i_48, i_5, i_50, i_6, i_63, i_66, i_67, i_69, i_71, i_73, i_74, i_76, i_78, i_79, i_81, i_83, i_84, i_86, i_88, i_89, i_9, i_91, i_92, i_95, i_96, i_97, i_99;
  long l_107, l_108, l_21, l_22, l_37, l_38;
  short sh_110, sh_40;
  ulong ul_0, ul_1, ul_10, ul_109, ul_12, ul_2, ul_23, ul_25, ul_3, ul_30, ul_39, ul_4, ul_62, ul_8;

  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) table;
  ul_3  =  (ulong) params;
  ul_4  =  ul_3 + 0L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    ul_8  =  ul_3 + 12L;
    i_9  =  *((__global int *) ul_8);
    ul_10  =  ul_3 + 16L;
    i_11  =  *((__global int *) ul_10);
    ul_12  =  ul_3 + 4L;
    i_13  =  *((__global int *) ul_12);
    i_14  =  i_6 / i_9;
    i_15  =  i_14 * i_9;
    i_16  =  i_6 - i_15;
    i_17  =  i_14 / i_11;
    i_18  =  i_17 * i_9;
    i_19  =  i_18 + i_13;
    i_20  =  i_16 + i_19;
    l_21  =  (long) i_20;
    l_22  =  l_21 << 2;
    ul_23  =  ul_1 + l_22;
    f_24  =  *((__global float *) ul_23);
    ul_25  =  ul_3 + 20L;
    i_26  =  *((__global int *) ul_25);
    i_27  =  isnan(f_24)? 0 : (int) f_24;
    i_28  =  i_27 - i_26;
    b_29  =  i_28 < 0;
    if(b_29)
    {
      // BLOCK 2
      return;
    }  // B1
    else
    {
      // BLOCK 3
      ul_30  =  ul_3 + 24L;
      i_31  =  *((__global int *) ul_30);
      b_32  =  i_28 < i_31;
      if(b_32)
      {
        // BLOCK 4
        i_33  =  i_11 * i_17;
        i_34  =  i_14 - i_33;
        i_35  =  i_28 * i_11;
        i_36  =  i_34 + i_35;
        l_37  =  (long) i_36;
        l_38  =  l_37 << 1;
        ul_39  =  ul_2 + l_38;
        sh_40  =  *((__global short *) ul_39);
        i_41  =  (int) sh_40;
        i_42  =  i_41 & 1023;
        i_43  =  i_41 >> 10;
        i_44  =  i_43 & 31;
        b_45  =  (i_43 & 31) == 0;
        if(b_45)
        {
          // BLOCK 5
          i_46  =  i_42;
          f_47  =  5.9604645E-8F;
        }  // B4
        else
        {
          // BLOCK 6
          i_48  =  i_42 + 1024;
          b_49  =  i_44 == 31;
          if(b_49)
          {
            // BLOCK 7
            i_46  =  i_48;
            f_47  =  1.7014118E38F;
          }  // B6
          else
          {
            // BLOCK 8
            i_50  =  1 << i_44;
            f_51  =  (float) i_50;
            f_52  =  f_51 * 2.9802322E-8F;
            i_46  =  i_48;
            f_47  =  f_52;
          }  // B6
        }  // B4
        // BLOCK 9 MERGES [5 7 8 ]
        f_53  =  (float) i_46;
        f_54  =  f_47 * f_53;
        b_55  =  i_44 == 31;
        if(b_55)
        {
          // BLOCK 10
          b_56  =  i_46 >= 0 && i_46 < 1025;
          if(b_56)
          {
            // BLOCK 11
            f_57  =  f_54;
          }  // B10
          else
          {
            // BLOCK 12
            f_58  =  f_54 * 0.0F;
            f_57  =  f_58;
          }  // B10
        }  // B9
        else
        {
          // BLOCK 13
          f_57  =  f_54;
        }  // B9
        // BLOCK 14 MERGES [13 11 12 ]
        b_59  =  (i_41 & 32768) == 0;
        if(b_59)
        {
          // BLOCK 15
          f_60  =  f_57;
        }  // B14
        else
        {
          // BLOCK 16
          f_61  =  -f_57;
          f_60  =  f_61;
        }  // B14
        // BLOCK 17 MERGES [16 15 ]
        ul_62  =  ul_3 + 8L;
        i_63  =  *((__global int *) ul_62);
        f_64  =  fabs(f_60);
        f_65  =  f_64 * 1.6777216E7F;
        i_66  =  isless(f_65, 1.0992432E12F);
        if(i_66 == 1)
        {
          // BLOCK 18
          i_67  =  isless(f_65, 6.7108864E7F);
          if(i_67 == 1)
          {
            // BLOCK 19
            f_68  =  f_65;
            i_69  =  0;
          }  // B18
          else
          {
            // BLOCK 20
            f_70  =  f_65 * 1.5258789E-5F;
            f_68  =  f_70;
            i_69  =  16;
          }  // B18
          // BLOCK 21 MERGES [19 20 ]
          i_71  =  isless(f_68, 262144.0F);
          if(i_71 == 1)
          {
            // BLOCK 22
            f_72  =  f_68;
            i_73  =  i_69;
          }  // B21
          else
          {
            // BLOCK 23
            i_74  =  i_69 + 8;
            f_75  =  f_68 * 0.00390625F;
            f_72  =  f_75;
            i_73  =  i_74;
          }  // B21
          // BLOCK 24 MERGES [22 23 ]
          i_76  =  isless(f_72, 16384.0F);
          if(i_76 == 1)
          {
            // BLOCK 25
            f_77  =  f_72;
            i_78  =  i_73;
          }  // B24
          else
          {
            // BLOCK 26
            i_79  =  i_73 + 4;
            f_80  =  f_72 * 0.0625F;
            f_77  =  f_80;
            i_78  =  i_79;
          }  // B24
          // BLOCK 27 MERGES [25 26 ]
          i_81  =  isless(f_77, 4096.0F);
          if(i_81 == 1)
          {
            // BLOCK 28
            f_82  =  f_77;
            i_83  =  i_78;
          }  // B27
          else
          {
            // BLOCK 29
            i_84  =  i_78 + 2;
            f_85  =  f_77 * 0.25F;
            f_82  =  f_85;
            i_83  =  i_84;
          }  // B27
          // BLOCK 30 MERGES [28 29 ]
          i_86  =  isless(f_82, 2048.0F);
          if(i_86 == 1)
          {
            // BLOCK 31
            f_87  =  f_82;
            i_88  =  i_83;
          }  // B30
          else
          {
            // BLOCK 32
            i_89  =  i_83 + 1;
            f_90  =  f_82 * 0.5F;
            f_87  =  f_90;
            i_88  =  i_89;
          }  // B30
          // BLOCK 33 MERGES [31 32 ]
          i_91  =  isnan(f_87)? 0 : (int) f_87;
          i_92  =  i_91 + 1;
          f_93  =  (float) i_91;
          f_94  =  f_87 - f_93;
          i_95  =  isless(0.5F, f_94);
          if(i_95 == 1)
          {
            // BLOCK 34
            i_96  =  i_92;
          }  // B33
          else
          {
            // BLOCK 35
            i_97  =  isequal(f_94, 0.5F);
            if(i_97 == 1)
            {
              // BLOCK 36
              b_98  =  (i_91 & 1) == 0;
              if(b_98)
              {
                // BLOCK 37
                i_96  =  i_91;
              }  // B36
              else
              {
                // BLOCK 38
                i_96  =  i_92;
              }  // B36
            }  // B35
            else
            {
              // BLOCK 39
              i_96  =  i_91;
            }  // B35
          }  // B33
          // BLOCK 40 MERGES [39 37 34 38 ]
          i_99  =  i_88 << 10;
          i_100  =  i_96 + i_99;
          i_101  =  i_100;
        }  // B17
        else
        {
          // BLOCK 41
          i_102  =  (0.0F < f_65) ? 31744 : 32256;
          i_101  =  i_102;
        }  // B17
        // BLOCK 42 MERGES [40 41 ]
        i_103  =  isless(f_60, 0.0F);
        if(i_103 == 1)
        {
          // BLOCK 43
          i_104  =  i_101 | 32768;
          i_105  =  i_104;
        }  // B42
        else
        {
          // BLOCK 44
          i_105  =  i_101;
        }  // B42
        // BLOCK 45 MERGES [43 44 ]
        i_106  =  i_63 + i_6;
        l_107  =  (long) i_106;
        l_108  =  l_107 << 1;
        ul_109  =  ul_0 + l_108;
        sh_110  =  (short) i_105;
        *((__global short *) ul_109)  =  sh_110;
      }  // B3
      else
      {
        // BLOCK 46
      }  // B3
    }  // B1
  }  // B0
  else
  {
    // BLOCK 47
  }  // B0
  // BLOCK 48 MERGES [47 2 46 45 ]
  return;
}  //  kernel
