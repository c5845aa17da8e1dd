// MoveKernels.joinFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/MoveKernels.java sha256 d103cf34d50a5269d9c730506bdb1db2ca252677eb14163e9ee59dcaa446a72b
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

__kernel void joinFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_18, b_7;
  int i_104, i_109, i_11, i_114, i_119, i_13, i_14, i_15, i_16, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_42, i_47, i_5, i_52, i_57, i_6, i_62, i_67, i_72, i_78, i_79, i_80, i_81, i_82, i_83, i_84, i_89, i_9, i_94, i_99;
  long l_100, l_101, l_105, l_106, l_110, l_111, l_115, l_116, l_120, l_121, l_38, l_39, l_43, l_44, l_48, l_49, l_53, l_54, l_58, l_59, l_63, l_64, l_68, l_69, l_73, l_74, l_85, l_86, l_90, l_91, l_95, l_96;
  short sh_103, sh_108, sh_113, sh_118, sh_41, sh_46, sh_51, sh_56, sh_61, sh_66, sh_71, sh_76, sh_88, sh_93, sh_98;
  ulong ul_0, ul_1, ul_10, ul_102, ul_107, ul_112, ul_117, ul_12, ul_122, ul_27, ul_4, ul_40, ul_45, ul_50, ul_55, ul_60, ul_65, ul_70, ul_75, ul_77, ul_8, ul_87, ul_92, ul_97;

  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) params;
  __private short ul_2[8];
  __private short* ul_3 = ul_2;
  ul_4  =  ul_1 + 0L;
  i_5  =  *((__global int *) (params + 0L));
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    ul_8  =  ul_1 + 12L;
    i_9  =  *((__global int *) (params + 12L));
    ul_10  =  ul_1 + 20L;
    i_11  =  *((__global int *) (params + 20L));
    ul_12  =  ul_1 + 4L;
    i_13  =  *((__global int *) (params + 4L));
    i_14  =  i_9 + i_11;
    i_15  =  i_6 / i_14;
    i_16  =  i_15 * i_14;
    i_17  =  i_6 - i_16;
    b_18  =  i_17 < i_9;
    if(b_18)
    {
      // BLOCK 2
      i_19  =  i_13 >> 31;
      i_20  =  i_19 >> 29;
      i_21  =  i_20 + i_13;
      i_22  =  i_21 >> 3;
      i_23  =  i_9 * i_15;
      i_24  =  i_22 + i_23;
      i_25  =  i_24 + i_17;
      i_26  =  i_25;
    }  // B1
    else
    {
      // BLOCK 3
      ul_27  =  ul_1 + 16L;
      i_28  =  *((__global int *) (params + 16L));
      i_29  =  i_28 >> 31;
      i_30  =  i_29 >> 29;
      i_31  =  i_30 + i_28;
      i_32  =  i_31 >> 3;
      i_33  =  i_11 * i_15;
      i_34  =  i_32 + i_33;
      i_35  =  i_34 + i_17;
      i_36  =  i_35 - i_9;
      i_26  =  i_36;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_37  =  i_26 << 3;
    l_38  =  (long) i_37;
    l_39  =  l_38 << 1;
    ul_40  =  ul_0 + l_39;
    sh_41  =  *((__global short *) (values + l_39));
    ul_3[0]  =  sh_41;
    i_42  =  i_37 | 1;
    l_43  =  (long) i_42;
    l_44  =  l_43 << 1;
    ul_45  =  ul_0 + l_44;
    sh_46  =  *((__global short *) (values + l_44));
    ul_3[1]  =  sh_46;
    i_47  =  i_37 | 2;
    l_48  =  (long) i_47;
    l_49  =  l_48 << 1;
    ul_50  =  ul_0 + l_49;
    sh_51  =  *((__global short *) (values + l_49));
    ul_3[2]  =  sh_51;
    i_52  =  i_37 | 3;
    l_53  =  (long) i_52;
    l_54  =  l_53 << 1;
    ul_55  =  ul_0 + l_54;
    sh_56  =  *((__global short *) (values + l_54));
    ul_3[3]  =  sh_56;
    i_57  =  i_37 | 4;
    l_58  =  (long) i_57;
    l_59  =  l_58 << 1;
    ul_60  =  ul_0 + l_59;
    sh_61  =  *((__global short *) (values + l_59));
    ul_3[4]  =  sh_61;
    i_62  =  i_37 | 5;
    l_63  =  (long) i_62;
    l_64  =  l_63 << 1;
    ul_65  =  ul_0 + l_64;
    sh_66  =  *((__global short *) (values + l_64));
    ul_3[5]  =  sh_66;
    i_67  =  i_37 | 6;
    l_68  =  (long) i_67;
    l_69  =  l_68 << 1;
    ul_70  =  ul_0 + l_69;
    sh_71  =  *((__global short *) (values + l_69));
    ul_3[6]  =  sh_71;
    i_72  =  i_37 | 7;
    l_73  =  (long) i_72;
    l_74  =  l_73 << 1;
    ul_75  =  ul_0 + l_74;
    sh_76  =  *((__global short *) (values + l_74));
    ul_3[7]  =  sh_76;
    ul_77  =  ul_1 + 8L;
    i_78  =  *((__global int *) (params + 8L));
    i_79  =  i_78 >> 31;
    i_80  =  i_79 >> 29;
    i_81  =  i_80 + i_78;
    i_82  =  i_81 >> 3;
    i_83  =  i_82 + i_6;
    i_84  =  i_83 << 3;
    l_85  =  (long) i_84;
    l_86  =  l_85 << 1;
    ul_87  =  ul_0 + l_86;
    *((__global short *) (values + l_86))  =  sh_41;
    sh_88  =  ul_3[1];
    i_89  =  i_84 | 1;
    l_90  =  (long) i_89;
    l_91  =  l_90 << 1;
    ul_92  =  ul_0 + l_91;
    *((__global short *) (values + l_91))  =  sh_88;
    sh_93  =  ul_3[2];
    i_94  =  i_84 | 2;
    l_95  =  (long) i_94;
    l_96  =  l_95 << 1;
    ul_97  =  ul_0 + l_96;
    *((__global short *) (values + l_96))  =  sh_93;
    sh_98  =  ul_3[3];
    i_99  =  i_84 | 3;
    l_100  =  (long) i_99;
    l_101  =  l_100 << 1;
    ul_102  =  ul_0 + l_101;
    *((__global short *) (values + l_101))  =  sh_98;
    sh_103  =  ul_3[4];
    i_104  =  i_84 | 4;
    l_105  =  (long) i_104;
    l_106  =  l_105 << 1;
    ul_107  =  ul_0 + l_106;
    *((__global short *) (values + l_106))  =  sh_103;
    sh_108  =  ul_3[5];
    i_109  =  i_84 | 5;
    l_110  =  (long) i_109;
    l_111  =  l_110 << 1;
    ul_112  =  ul_0 + l_111;
    *((__global short *) (values + l_111))  =  sh_108;
    sh_113  =  ul_3[6];
    i_114  =  i_84 | 6;
    l_115  =  (long) i_114;
    l_116  =  l_115 << 1;
    ul_117  =  ul_0 + l_116;
    *((__global short *) (values + l_116))  =  sh_113;
    sh_118  =  ul_3[7];
    i_119  =  i_84 | 7;
    l_120  =  (long) i_119;
    l_121  =  l_120 << 1;
    ul_122  =  ul_0 + l_121;
    *((__global short *) (values + l_121))  =  sh_118;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
