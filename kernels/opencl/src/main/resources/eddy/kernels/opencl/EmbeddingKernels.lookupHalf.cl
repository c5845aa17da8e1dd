// EmbeddingKernels.lookupHalf, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void lookupHalf(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *arena, __global uchar *table, __global uchar *params)
{
  bool b_28, b_31, b_44, b_48, b_54, b_55, b_58, b_6;
  float f_23, f_46, f_50, f_51, f_52, f_53, f_56, f_57, f_59, f_60;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_17, i_18, i_19, i_25, i_26, i_27, i_30, i_32, i_33, i_34, i_35, i_4, i_40, i_41, i_42, i_43, i_45, i_47, i_49, i_5, i_62, i_63, i_8;
  long l_20, l_21, l_36, l_37, l_64, l_65;
  short sh_39;
  ulong ul_0, ul_1, ul_11, ul_2, ul_22, ul_24, ul_29, ul_3, ul_38, ul_61, ul_66, ul_7, ul_9;

  // BLOCK 0
  ul_0  =  (ulong) arena;
  ul_1  =  (ulong) table;
  ul_2  =  (ulong) params;
  ul_3  =  ul_2 + 0L;
  i_4  =  *((__global int *) ul_3);
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    ul_7  =  ul_2 + 12L;
    i_8  =  *((__global int *) ul_7);
    ul_9  =  ul_2 + 16L;
    i_10  =  *((__global int *) ul_9);
    ul_11  =  ul_2 + 4L;
    i_12  =  *((__global int *) ul_11);
    i_13  =  i_5 / i_8;
    i_14  =  i_13 * i_8;
    i_15  =  i_5 - i_14;
    i_16  =  i_13 / i_10;
    i_17  =  i_16 * i_8;
    i_18  =  i_17 + i_12;
    i_19  =  i_15 + i_18;
    l_20  =  (long) i_19;
    l_21  =  l_20 << 2;
    ul_22  =  ul_0 + l_21;
    f_23  =  *((__global float *) ul_22);
    ul_24  =  ul_2 + 20L;
    i_25  =  *((__global int *) ul_24);
    i_26  =  isnan(f_23)? 0 : (int) f_23;
    i_27  =  i_26 - i_25;
    b_28  =  i_27 < 0;
    if(b_28)
    {
      // BLOCK 2
      return;
    }  // B1
    else
    {
      // BLOCK 3
      ul_29  =  ul_2 + 24L;
      i_30  =  *((__global int *) ul_29);
      b_31  =  i_27 < i_30;
      if(b_31)
      {
        // BLOCK 4
        i_32  =  i_10 * i_16;
        i_33  =  i_13 - i_32;
        i_34  =  i_27 * i_10;
        i_35  =  i_33 + i_34;
        l_36  =  (long) i_35;
        l_37  =  l_36 << 1;
        ul_38  =  ul_1 + l_37;
        sh_39  =  *((__global short *) ul_38);
        i_40  =  (int) sh_39;
        i_41  =  i_40 & 1023;
        i_42  =  i_40 >> 10;
        i_43  =  i_42 & 31;
        b_44  =  (i_42 & 31) == 0;
        if(b_44)
        {
          // BLOCK 5
          i_45  =  i_41;
          f_46  =  5.9604645E-8F;
        }  // B4
        else
        {
          // BLOCK 6
          i_47  =  i_41 + 1024;
          b_48  =  i_43 == 31;
          if(b_48)
          {
            // BLOCK 7
            i_45  =  i_47;
            f_46  =  1.7014118E38F;
          }  // B6
          else
          {
            // BLOCK 8
            i_49  =  1 << i_43;
            f_50  =  (float) i_49;
            f_51  =  f_50 * 2.9802322E-8F;
            i_45  =  i_47;
            f_46  =  f_51;
          }  // B6
        }  // B4
        // BLOCK 9 MERGES [5 7 8 ]
        f_52  =  (float) i_45;
        f_53  =  f_46 * f_52;
        b_54  =  i_43 == 31;
        if(b_54)
        {
          // BLOCK 10
          b_55  =  i_45 >= 0 && i_45 < 1025;
          if(b_55)
          {
            // BLOCK 11
            f_56  =  f_53;
          }  // B10
          else
          {
            // BLOCK 12
            f_57  =  f_53 * 0.0F;
            f_56  =  f_57;
          }  // B10
        }  // B9
        else
        {
          // BLOCK 13
          f_56  =  f_53;
        }  // B9
        // BLOCK 14 MERGES [13 11 12 ]
        b_58  =  (i_40 & 32768) == 0;
        if(b_58)
        {
          // BLOCK 15
          f_59  =  f_56;
        }  // B14
        else
        {
          // BLOCK 16
          f_60  =  -f_56;
          f_59  =  f_60;
        }  // B14
        // BLOCK 17 MERGES [16 15 ]
        ul_61  =  ul_2 + 8L;
        i_62  =  *((__global int *) ul_61);
        i_63  =  i_62 + i_5;
        l_64  =  (long) i_63;
        l_65  =  l_64 << 2;
        ul_66  =  ul_0 + l_65;
        *((__global float *) ul_66)  =  f_59;
      }  // B3
      else
      {
        // BLOCK 18
      }  // B3
    }  // B1
  }  // B0
  else
  {
    // BLOCK 19
  }  // B0
  // BLOCK 20 MERGES [19 2 18 17 ]
  return;
}  //  kernel
