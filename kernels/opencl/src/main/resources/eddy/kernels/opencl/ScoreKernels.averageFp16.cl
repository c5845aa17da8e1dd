// ScoreKernels.averageFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/ScoreKernels.java sha256 39864e09d699de8cae1a99509106c391b1d57956663dd7fbe584a085957b116a
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

__kernel void averageFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_100, b_102, b_115, b_116, b_124, b_126, b_139, b_140, b_148, b_150, b_237, b_238, b_248, b_249, b_259, b_260, b_270, b_271, b_287, b_288, b_297, b_298, b_307, b_308, b_317, b_318, b_334, b_335, b_344, b_345, b_354, b_355, b_364, b_365, b_381, b_382, b_391, b_392, b_401, b_402, b_411, b_412, b_66, b_67, b_76, b_78, b_91, b_92;
  float f_112, f_113, f_122, f_123, f_136, f_137, f_146, f_147, f_160, f_161, f_165, f_167, f_169, f_171, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_198, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_208, f_209, f_210, f_211, f_212, f_213, f_214, f_215, f_216, f_223, f_224, f_226, f_228, f_239, f_244, f_250, f_255, f_261, f_266, f_272, f_277, f_280, f_281, f_282, f_283, f_289, f_294, f_299, f_304, f_309, f_314, f_319, f_324, f_327, f_328, f_329, f_330, f_336, f_341, f_346, f_351, f_356, f_361, f_366, f_371, f_374, f_375, f_376, f_377, f_383, f_388, f_393, f_398, f_403, f_408, f_413, f_418, f_73, f_74, f_88, f_89, f_98, f_99;
  int i_10, i_101, i_103, i_104, i_105, i_106, i_111, i_114, i_117, i_118, i_12, i_125, i_127, i_128, i_129, i_130, i_135, i_138, i_14, i_141, i_142, i_149, i_151, i_152, i_153, i_154, i_159, i_16, i_162, i_163, i_164, i_166, i_168, i_170, i_172, i_173, i_18, i_183, i_197, i_20, i_207, i_21, i_217, i_218, i_22, i_220, i_222, i_225, i_227, i_229, i_23, i_230, i_231, i_232, i_233, i_234, i_235, i_236, i_24, i_240, i_245, i_247, i_25, i_251, i_256, i_258, i_26, i_262, i_267, i_269, i_27, i_273, i_278, i_28, i_284, i_285, i_286, i_29, i_290, i_295, i_30, i_300, i_305, i_31, i_310, i_315, i_32, i_320, i_325, i_33, i_331, i_332, i_333, i_337, i_34, i_342, i_347, i_35, i_352, i_357, i_36, i_362, i_367, i_37, i_372, i_378, i_379, i_38, i_380, i_384, i_389, i_39, i_394, i_399, i_40, i_404, i_409, i_41, i_414, i_419, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_68, i_69, i_75, i_77, i_79, i_80, i_81, i_82, i_87, i_90, i_93, i_94;
  long l_107, l_108, l_119, l_120, l_131, l_132, l_143, l_144, l_155, l_156, l_241, l_242, l_252, l_253, l_263, l_264, l_274, l_275, l_291, l_292, l_301, l_302, l_311, l_312, l_321, l_322, l_338, l_339, l_348, l_349, l_358, l_359, l_368, l_369, l_385, l_386, l_395, l_396, l_405, l_406, l_415, l_416, l_70, l_71, l_83, l_84, l_95, l_96;
  short sh_110, sh_134, sh_158, sh_246, sh_257, sh_268, sh_279, sh_296, sh_306, sh_316, sh_326, sh_343, sh_353, sh_363, sh_373, sh_390, sh_400, sh_410, sh_420, sh_86;
  ulong ul_0, ul_1, ul_109, ul_11, ul_121, ul_13, ul_133, ul_145, ul_15, ul_157, ul_17, ul_19, ul_2, ul_219, ul_221, ul_243, ul_254, ul_265, ul_276, ul_293, ul_303, ul_313, ul_323, ul_340, ul_350, ul_360, ul_370, ul_387, ul_397, ul_407, ul_417, ul_72, ul_85, ul_9, ul_97;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) params;
  __private float ul_3[16];
  __private float* ul_4 = ul_3;
  __local float adf_5[1024] __attribute__((aligned(16)));
  __local float adf_6[1040] __attribute__((aligned(16)));
  __private float ul_7[4];
  __private float* ul_8 = ul_7;
  ul_4[0]  =  0.0F;
  ul_4[1]  =  0.0F;
  ul_4[2]  =  0.0F;
  ul_4[3]  =  0.0F;
  ul_4[4]  =  0.0F;
  ul_4[5]  =  0.0F;
  ul_4[6]  =  0.0F;
  ul_4[7]  =  0.0F;
  ul_4[8]  =  0.0F;
  ul_4[9]  =  0.0F;
  ul_4[10]  =  0.0F;
  ul_4[11]  =  0.0F;
  ul_4[12]  =  0.0F;
  ul_4[13]  =  0.0F;
  ul_4[14]  =  0.0F;
  ul_4[15]  =  0.0F;
  ul_9  =  ul_2 + 0L;
  i_10  =  *((__global int *) (params + 0L));
  ul_11  =  ul_2 + 4L;
  i_12  =  *((__global int *) (params + 4L));
  ul_13  =  ul_2 + 12L;
  i_14  =  *((__global int *) (params + 12L));
  ul_15  =  ul_2 + 44L;
  i_16  =  *((__global int *) (params + 44L));
  ul_17  =  ul_2 + 36L;
  i_18  =  *((__global int *) (params + 36L));
  ul_19  =  ul_2 + 24L;
  i_20  =  *((__global int *) (params + 24L));
  i_21  =  get_group_id(2);
  i_22  =  i_14 * i_21;
  i_23  =  i_22 * i_12;
  i_24  =  i_23 + i_20;
  i_25  =  get_group_id(0);
  i_26  =  i_25 << 6;
  i_27  =  get_local_id(1);
  i_28  =  i_27 << 4;
  i_29  =  get_local_id(0);
  i_30  =  i_28 + i_29;
  i_31  =  i_30 % 64;
  i_32  =  i_26 + i_31;
  i_33  =  i_12 * i_21;
  i_34  =  i_33 * i_16;
  i_35  =  i_34 + i_18;
  i_36  =  i_32 + i_35;
  i_37  =  i_27 << 2;
  i_38  =  i_29 << 6;
  i_39  =  i_38 + i_29;
  i_40  =  i_27 + 48;
  i_41  =  i_39 + i_40;
  i_42  =  i_30 >> 31;
  i_43  =  i_42 >> 26;
  i_44  =  i_43 + i_30;
  i_45  =  i_44 >> 6;
  i_46  =  i_45 + 12;
  i_47  =  i_46 << 6;
  i_48  =  i_47 + i_31;
  i_49  =  i_27 + 32;
  i_50  =  i_49 + i_39;
  i_51  =  i_45 + 8;
  i_52  =  i_51 << 6;
  i_53  =  i_52 + i_31;
  i_54  =  i_27 + 16;
  i_55  =  i_54 + i_39;
  i_56  =  i_45 + 4;
  i_57  =  i_56 << 6;
  i_58  =  i_57 + i_31;
  i_59  =  i_39 + i_27;
  i_60  =  get_group_id(1);
  i_61  =  i_60 << 6;
  i_62  =  i_44 & -64;
  i_63  =  i_62 + i_31;
  // BLOCK 1 MERGES [0 45 ]
  i_64  =  0;
  for(;i_64 < i_12;)
  {
    // BLOCK 2
    i_65  =  i_64 + i_45;
    b_66  =  i_65 < i_12;
    if(b_66)
    {
      // BLOCK 3
      b_67  =  i_32 < i_16;
      if(b_67)
      {
        // BLOCK 4
        i_68  =  i_65 * i_16;
        i_69  =  i_36 + i_68;
        l_70  =  (long) i_69;
        l_71  =  l_70 << 2;
        ul_72  =  ul_1 + l_71;
        f_73  =  *((__global float *) (arena + l_71));
        f_74  =  f_73;
      }  // B3
      else
      {
        // BLOCK 5
        f_74  =  0.0F;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 6
      f_74  =  0.0F;
    }  // B2
    // BLOCK 7 MERGES [6 5 4 ]
    adf_5[i_63]  =  f_74;
    i_75  =  i_64 + i_29;
    b_76  =  i_75 < i_12;
    if(b_76)
    {
      // BLOCK 8
      i_77  =  i_61 + i_27;
      b_78  =  i_77 < i_14;
      if(b_78)
      {
        // BLOCK 9
        i_79  =  i_77 * i_12;
        i_80  =  i_24 + i_79;
        i_81  =  i_80 + i_29;
        i_82  =  i_81 + i_64;
        l_83  =  (long) i_82;
        l_84  =  l_83 << 1;
        ul_85  =  ul_0 + l_84;
        sh_86  =  *((__global short *) (values + l_84));
        i_87  =  (int) sh_86;
        f_88  =  half_to_float((short) i_87);
        f_89  =  f_88;
      }  // B8
      else
      {
        // BLOCK 10
        f_89  =  0.0F;
      }  // B8
    }  // B7
    else
    {
      // BLOCK 11
      f_89  =  0.0F;
    }  // B7
    // BLOCK 12 MERGES [11 10 9 ]
    adf_6[i_59]  =  f_89;
    i_90  =  i_64 + i_56;
    b_91  =  i_90 < i_12;
    if(b_91)
    {
      // BLOCK 13
      b_92  =  i_32 < i_16;
      if(b_92)
      {
        // BLOCK 14
        i_93  =  i_90 * i_16;
        i_94  =  i_93 + i_36;
        l_95  =  (long) i_94;
        l_96  =  l_95 << 2;
        ul_97  =  ul_1 + l_96;
        f_98  =  *((__global float *) (arena + l_96));
        f_99  =  f_98;
      }  // B13
      else
      {
        // BLOCK 15
        f_99  =  0.0F;
      }  // B13
    }  // B12
    else
    {
      // BLOCK 16
      f_99  =  0.0F;
    }  // B12
    // BLOCK 17 MERGES [16 15 14 ]
    adf_5[i_58]  =  f_99;
    b_100  =  i_75 < i_12;
    if(b_100)
    {
      // BLOCK 18
      i_101  =  i_61 + i_54;
      b_102  =  i_101 < i_14;
      if(b_102)
      {
        // BLOCK 19
        i_103  =  i_101 * i_12;
        i_104  =  i_103 + i_24;
        i_105  =  i_104 + i_29;
        i_106  =  i_105 + i_64;
        l_107  =  (long) i_106;
        l_108  =  l_107 << 1;
        ul_109  =  ul_0 + l_108;
        sh_110  =  *((__global short *) (values + l_108));
        i_111  =  (int) sh_110;
        f_112  =  half_to_float((short) i_111);
        f_113  =  f_112;
      }  // B18
      else
      {
        // BLOCK 20
        f_113  =  0.0F;
      }  // B18
    }  // B17
    else
    {
      // BLOCK 21
      f_113  =  0.0F;
    }  // B17
    // BLOCK 22 MERGES [21 20 19 ]
    adf_6[i_55]  =  f_113;
    i_114  =  i_64 + i_51;
    b_115  =  i_114 < i_12;
    if(b_115)
    {
      // BLOCK 23
      b_116  =  i_32 < i_16;
      if(b_116)
      {
        // BLOCK 24
        i_117  =  i_114 * i_16;
        i_118  =  i_117 + i_36;
        l_119  =  (long) i_118;
        l_120  =  l_119 << 2;
        ul_121  =  ul_1 + l_120;
        f_122  =  *((__global float *) (arena + l_120));
        f_123  =  f_122;
      }  // B23
      else
      {
        // BLOCK 25
        f_123  =  0.0F;
      }  // B23
    }  // B22
    else
    {
      // BLOCK 26
      f_123  =  0.0F;
    }  // B22
    // BLOCK 27 MERGES [26 25 24 ]
    adf_5[i_53]  =  f_123;
    b_124  =  i_75 < i_12;
    if(b_124)
    {
      // BLOCK 28
      i_125  =  i_61 + i_49;
      b_126  =  i_125 < i_14;
      if(b_126)
      {
        // BLOCK 29
        i_127  =  i_125 * i_12;
        i_128  =  i_127 + i_24;
        i_129  =  i_128 + i_29;
        i_130  =  i_129 + i_64;
        l_131  =  (long) i_130;
        l_132  =  l_131 << 1;
        ul_133  =  ul_0 + l_132;
        sh_134  =  *((__global short *) (values + l_132));
        i_135  =  (int) sh_134;
        f_136  =  half_to_float((short) i_135);
        f_137  =  f_136;
      }  // B28
      else
      {
        // BLOCK 30
        f_137  =  0.0F;
      }  // B28
    }  // B27
    else
    {
      // BLOCK 31
      f_137  =  0.0F;
    }  // B27
    // BLOCK 32 MERGES [31 30 29 ]
    adf_6[i_50]  =  f_137;
    i_138  =  i_64 + i_46;
    b_139  =  i_138 < i_12;
    if(b_139)
    {
      // BLOCK 33
      b_140  =  i_32 < i_16;
      if(b_140)
      {
        // BLOCK 34
        i_141  =  i_138 * i_16;
        i_142  =  i_141 + i_36;
        l_143  =  (long) i_142;
        l_144  =  l_143 << 2;
        ul_145  =  ul_1 + l_144;
        f_146  =  *((__global float *) (arena + l_144));
        f_147  =  f_146;
      }  // B33
      else
      {
        // BLOCK 35
        f_147  =  0.0F;
      }  // B33
    }  // B32
    else
    {
      // BLOCK 36
      f_147  =  0.0F;
    }  // B32
    // BLOCK 37 MERGES [36 35 34 ]
    adf_5[i_48]  =  f_147;
    b_148  =  i_75 < i_12;
    if(b_148)
    {
      // BLOCK 38
      i_149  =  i_61 + i_40;
      b_150  =  i_149 < i_14;
      if(b_150)
      {
        // BLOCK 39
        i_151  =  i_149 * i_12;
        i_152  =  i_151 + i_24;
        i_153  =  i_152 + i_29;
        i_154  =  i_153 + i_64;
        l_155  =  (long) i_154;
        l_156  =  l_155 << 1;
        ul_157  =  ul_0 + l_156;
        sh_158  =  *((__global short *) (values + l_156));
        i_159  =  (int) sh_158;
        f_160  =  half_to_float((short) i_159);
        f_161  =  f_160;
      }  // B38
      else
      {
        // BLOCK 40
        f_161  =  0.0F;
      }  // B38
    }  // B37
    else
    {
      // BLOCK 41
      f_161  =  0.0F;
    }  // B37
    // BLOCK 42 MERGES [41 40 39 ]
    adf_6[i_41]  =  f_161;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 43 MERGES [42 44 ]
    i_162  =  0;
    for(;i_162 < 16;)
    {
      // BLOCK 44
      i_163  =  i_162 << 6;
      i_164  =  i_163 + i_29;
      f_165  =  adf_5[i_164];
      ul_8[0]  =  f_165;
      i_166  =  i_164 + 16;
      f_167  =  adf_5[i_166];
      ul_8[1]  =  f_167;
      i_168  =  i_164 + 32;
      f_169  =  adf_5[i_168];
      ul_8[2]  =  f_169;
      i_170  =  i_164 + 48;
      f_171  =  adf_5[i_170];
      ul_8[3]  =  f_171;
      i_172  =  i_162 + i_163;
      i_173  =  i_37 + i_172;
      f_174  =  adf_6[i_173];
      f_175  =  ul_4[0];
      f_176  =  fma(f_165, f_174, f_175);
      ul_4[0]  =  f_176;
      f_177  =  ul_4[1];
      f_178  =  fma(f_167, f_174, f_177);
      ul_4[1]  =  f_178;
      f_179  =  ul_4[2];
      f_180  =  fma(f_169, f_174, f_179);
      ul_4[2]  =  f_180;
      f_181  =  ul_4[3];
      f_182  =  fma(f_171, f_174, f_181);
      ul_4[3]  =  f_182;
      i_183  =  i_173 + 1;
      f_184  =  adf_6[i_183];
      f_185  =  ul_4[4];
      f_186  =  ul_8[0];
      f_187  =  fma(f_184, f_186, f_185);
      ul_4[4]  =  f_187;
      f_188  =  ul_4[5];
      f_189  =  ul_8[1];
      f_190  =  fma(f_184, f_189, f_188);
      ul_4[5]  =  f_190;
      f_191  =  ul_4[6];
      f_192  =  ul_8[2];
      f_193  =  fma(f_184, f_192, f_191);
      ul_4[6]  =  f_193;
      f_194  =  ul_4[7];
      f_195  =  ul_8[3];
      f_196  =  fma(f_184, f_195, f_194);
      ul_4[7]  =  f_196;
      i_197  =  i_173 + 2;
      f_198  =  adf_6[i_197];
      f_199  =  ul_4[8];
      f_200  =  fma(f_186, f_198, f_199);
      ul_4[8]  =  f_200;
      f_201  =  ul_4[9];
      f_202  =  fma(f_189, f_198, f_201);
      ul_4[9]  =  f_202;
      f_203  =  ul_4[10];
      f_204  =  fma(f_192, f_198, f_203);
      ul_4[10]  =  f_204;
      f_205  =  ul_4[11];
      f_206  =  fma(f_195, f_198, f_205);
      ul_4[11]  =  f_206;
      i_207  =  i_173 + 3;
      f_208  =  adf_6[i_207];
      f_209  =  ul_4[12];
      f_210  =  fma(f_186, f_208, f_209);
      ul_4[12]  =  f_210;
      f_211  =  ul_4[13];
      f_212  =  fma(f_189, f_208, f_211);
      ul_4[13]  =  f_212;
      f_213  =  ul_4[14];
      f_214  =  fma(f_192, f_208, f_213);
      ul_4[14]  =  f_214;
      f_215  =  ul_4[15];
      f_216  =  fma(f_195, f_208, f_215);
      ul_4[15]  =  f_216;
      i_217  =  i_162 + 1;
      i_162  =  i_217;
    }  // B43
    // BLOCK 45
    barrier(CLK_LOCAL_MEM_FENCE);
    i_218  =  i_64 + 16;
    i_64  =  i_218;
  }  // B1
  // BLOCK 46
  ul_219  =  ul_2 + 28L;
  i_220  =  *((__global int *) (params + 28L));
  ul_221  =  ul_2 + 40L;
  i_222  =  *((__global int *) (params + 40L));
  f_223  =  ul_4[0];
  adf_5[i_30]  =  f_223;
  f_224  =  ul_4[1];
  i_225  =  i_30 + 256;
  adf_5[i_225]  =  f_224;
  f_226  =  ul_4[2];
  i_227  =  i_30 + 512;
  adf_5[i_227]  =  f_226;
  f_228  =  ul_4[3];
  i_229  =  i_30 + 768;
  adf_5[i_229]  =  f_228;
  i_230  =  i_10 * i_22;
  i_231  =  i_230 + i_220;
  i_232  =  i_231 + i_222;
  i_233  =  i_61 + i_37;
  i_234  =  i_233 * i_10;
  i_235  =  i_232 + i_234;
  i_236  =  i_26 + i_29;
  b_237  =  i_233 < i_14;
  if(b_237)
  {
    // BLOCK 47
    b_238  =  i_236 < i_16;
    if(b_238)
    {
      // BLOCK 48
      f_239  =  adf_5[i_30];
      i_240  =  i_235 + i_236;
      l_241  =  (long) i_240;
      l_242  =  l_241 << 1;
      ul_243  =  ul_0 + l_242;
      f_244  =  f_239;
      i_245  =  float_to_half(f_244);
      sh_246  =  (short) i_245;
      *((__global short *) (values + l_242))  =  sh_246;
    }  // B47
    else
    {
      // BLOCK 49
    }  // B47
  }  // B46
  else
  {
    // BLOCK 50
  }  // B46
  // BLOCK 51 MERGES [50 48 49 ]
  i_247  =  i_236 + 16;
  b_248  =  i_233 < i_14;
  if(b_248)
  {
    // BLOCK 52
    b_249  =  i_247 < i_16;
    if(b_249)
    {
      // BLOCK 53
      f_250  =  adf_5[i_225];
      i_251  =  i_247 + i_235;
      l_252  =  (long) i_251;
      l_253  =  l_252 << 1;
      ul_254  =  ul_0 + l_253;
      f_255  =  f_250;
      i_256  =  float_to_half(f_255);
      sh_257  =  (short) i_256;
      *((__global short *) (values + l_253))  =  sh_257;
    }  // B52
    else
    {
      // BLOCK 54
    }  // B52
  }  // B51
  else
  {
    // BLOCK 55
  }  // B51
  // BLOCK 56 MERGES [55 53 54 ]
  i_258  =  i_236 + 32;
  b_259  =  i_233 < i_14;
  if(b_259)
  {
    // BLOCK 57
    b_260  =  i_258 < i_16;
    if(b_260)
    {
      // BLOCK 58
      f_261  =  adf_5[i_227];
      i_262  =  i_258 + i_235;
      l_263  =  (long) i_262;
      l_264  =  l_263 << 1;
      ul_265  =  ul_0 + l_264;
      f_266  =  f_261;
      i_267  =  float_to_half(f_266);
      sh_268  =  (short) i_267;
      *((__global short *) (values + l_264))  =  sh_268;
    }  // B57
    else
    {
      // BLOCK 59
    }  // B57
  }  // B56
  else
  {
    // BLOCK 60
  }  // B56
  // BLOCK 61 MERGES [60 58 59 ]
  i_269  =  i_236 + 48;
  b_270  =  i_233 < i_14;
  if(b_270)
  {
    // BLOCK 62
    b_271  =  i_269 < i_16;
    if(b_271)
    {
      // BLOCK 63
      f_272  =  adf_5[i_229];
      i_273  =  i_269 + i_235;
      l_274  =  (long) i_273;
      l_275  =  l_274 << 1;
      ul_276  =  ul_0 + l_275;
      f_277  =  f_272;
      i_278  =  float_to_half(f_277);
      sh_279  =  (short) i_278;
      *((__global short *) (values + l_275))  =  sh_279;
    }  // B62
    else
    {
      // BLOCK 64
    }  // B62
  }  // B61
  else
  {
    // BLOCK 65
  }  // B61
  // BLOCK 66 MERGES [65 64 63 ]
  f_280  =  ul_4[4];
  adf_5[i_30]  =  f_280;
  f_281  =  ul_4[5];
  adf_5[i_225]  =  f_281;
  f_282  =  ul_4[6];
  adf_5[i_227]  =  f_282;
  f_283  =  ul_4[7];
  adf_5[i_229]  =  f_283;
  i_284  =  i_233 + 1;
  i_285  =  i_284 * i_10;
  i_286  =  i_285 + i_232;
  b_287  =  i_284 < i_14;
  if(b_287)
  {
    // BLOCK 67
    b_288  =  i_236 < i_16;
    if(b_288)
    {
      // BLOCK 68
      f_289  =  adf_5[i_30];
      i_290  =  i_286 + i_236;
      l_291  =  (long) i_290;
      l_292  =  l_291 << 1;
      ul_293  =  ul_0 + l_292;
      f_294  =  f_289;
      i_295  =  float_to_half(f_294);
      sh_296  =  (short) i_295;
      *((__global short *) (values + l_292))  =  sh_296;
    }  // B67
    else
    {
      // BLOCK 69
    }  // B67
  }  // B66
  else
  {
    // BLOCK 70
  }  // B66
  // BLOCK 71 MERGES [70 68 69 ]
  b_297  =  i_284 < i_14;
  if(b_297)
  {
    // BLOCK 72
    b_298  =  i_247 < i_16;
    if(b_298)
    {
      // BLOCK 73
      f_299  =  adf_5[i_225];
      i_300  =  i_247 + i_286;
      l_301  =  (long) i_300;
      l_302  =  l_301 << 1;
      ul_303  =  ul_0 + l_302;
      f_304  =  f_299;
      i_305  =  float_to_half(f_304);
      sh_306  =  (short) i_305;
      *((__global short *) (values + l_302))  =  sh_306;
    }  // B72
    else
    {
      // BLOCK 74
    }  // B72
  }  // B71
  else
  {
    // BLOCK 75
  }  // B71
  // BLOCK 76 MERGES [75 73 74 ]
  b_307  =  i_284 < i_14;
  if(b_307)
  {
    // BLOCK 77
    b_308  =  i_258 < i_16;
    if(b_308)
    {
      // BLOCK 78
      f_309  =  adf_5[i_227];
      i_310  =  i_258 + i_286;
      l_311  =  (long) i_310;
      l_312  =  l_311 << 1;
      ul_313  =  ul_0 + l_312;
      f_314  =  f_309;
      i_315  =  float_to_half(f_314);
      sh_316  =  (short) i_315;
      *((__global short *) (values + l_312))  =  sh_316;
    }  // B77
    else
    {
      // BLOCK 79
    }  // B77
  }  // B76
  else
  {
    // BLOCK 80
  }  // B76
  // BLOCK 81 MERGES [80 78 79 ]
  b_317  =  i_284 < i_14;
  if(b_317)
  {
    // BLOCK 82
    b_318  =  i_269 < i_16;
    if(b_318)
    {
      // BLOCK 83
      f_319  =  adf_5[i_229];
      i_320  =  i_269 + i_286;
      l_321  =  (long) i_320;
      l_322  =  l_321 << 1;
      ul_323  =  ul_0 + l_322;
      f_324  =  f_319;
      i_325  =  float_to_half(f_324);
      sh_326  =  (short) i_325;
      *((__global short *) (values + l_322))  =  sh_326;
    }  // B82
    else
    {
      // BLOCK 84
    }  // B82
  }  // B81
  else
  {
    // BLOCK 85
  }  // B81
  // BLOCK 86 MERGES [85 84 83 ]
  f_327  =  ul_4[8];
  adf_5[i_30]  =  f_327;
  f_328  =  ul_4[9];
  adf_5[i_225]  =  f_328;
  f_329  =  ul_4[10];
  adf_5[i_227]  =  f_329;
  f_330  =  ul_4[11];
  adf_5[i_229]  =  f_330;
  i_331  =  i_233 + 2;
  i_332  =  i_331 * i_10;
  i_333  =  i_332 + i_232;
  b_334  =  i_331 < i_14;
  if(b_334)
  {
    // BLOCK 87
    b_335  =  i_236 < i_16;
    if(b_335)
    {
      // BLOCK 88
      f_336  =  adf_5[i_30];
      i_337  =  i_333 + i_236;
      l_338  =  (long) i_337;
      l_339  =  l_338 << 1;
      ul_340  =  ul_0 + l_339;
      f_341  =  f_336;
      i_342  =  float_to_half(f_341);
      sh_343  =  (short) i_342;
      *((__global short *) (values + l_339))  =  sh_343;
    }  // B87
    else
    {
      // BLOCK 89
    }  // B87
  }  // B86
  else
  {
    // BLOCK 90
  }  // B86
  // BLOCK 91 MERGES [90 88 89 ]
  b_344  =  i_331 < i_14;
  if(b_344)
  {
    // BLOCK 92
    b_345  =  i_247 < i_16;
    if(b_345)
    {
      // BLOCK 93
      f_346  =  adf_5[i_225];
      i_347  =  i_247 + i_333;
      l_348  =  (long) i_347;
      l_349  =  l_348 << 1;
      ul_350  =  ul_0 + l_349;
      f_351  =  f_346;
      i_352  =  float_to_half(f_351);
      sh_353  =  (short) i_352;
      *((__global short *) (values + l_349))  =  sh_353;
    }  // B92
    else
    {
      // BLOCK 94
    }  // B92
  }  // B91
  else
  {
    // BLOCK 95
  }  // B91
  // BLOCK 96 MERGES [95 93 94 ]
  b_354  =  i_331 < i_14;
  if(b_354)
  {
    // BLOCK 97
    b_355  =  i_258 < i_16;
    if(b_355)
    {
      // BLOCK 98
      f_356  =  adf_5[i_227];
      i_357  =  i_258 + i_333;
      l_358  =  (long) i_357;
      l_359  =  l_358 << 1;
      ul_360  =  ul_0 + l_359;
      f_361  =  f_356;
      i_362  =  float_to_half(f_361);
      sh_363  =  (short) i_362;
      *((__global short *) (values + l_359))  =  sh_363;
    }  // B97
    else
    {
      // BLOCK 99
    }  // B97
  }  // B96
  else
  {
    // BLOCK 100
  }  // B96
  // BLOCK 101 MERGES [100 98 99 ]
  b_364  =  i_331 < i_14;
  if(b_364)
  {
    // BLOCK 102
    b_365  =  i_269 < i_16;
    if(b_365)
    {
      // BLOCK 103
      f_366  =  adf_5[i_229];
      i_367  =  i_269 + i_333;
      l_368  =  (long) i_367;
      l_369  =  l_368 << 1;
      ul_370  =  ul_0 + l_369;
      f_371  =  f_366;
      i_372  =  float_to_half(f_371);
      sh_373  =  (short) i_372;
      *((__global short *) (values + l_369))  =  sh_373;
    }  // B102
    else
    {
      // BLOCK 104
    }  // B102
  }  // B101
  else
  {
    // BLOCK 105
  }  // B101
  // BLOCK 106 MERGES [105 104 103 ]
  f_374  =  ul_4[12];
  adf_5[i_30]  =  f_374;
  f_375  =  ul_4[13];
  adf_5[i_225]  =  f_375;
  f_376  =  ul_4[14];
  adf_5[i_227]  =  f_376;
  f_377  =  ul_4[15];
  adf_5[i_229]  =  f_377;
  i_378  =  i_233 + 3;
  i_379  =  i_378 * i_10;
  i_380  =  i_379 + i_232;
  b_381  =  i_378 < i_14;
  if(b_381)
  {
    // BLOCK 107
    b_382  =  i_236 < i_16;
    if(b_382)
    {
      // BLOCK 108
      f_383  =  adf_5[i_30];
      i_384  =  i_380 + i_236;
      l_385  =  (long) i_384;
      l_386  =  l_385 << 1;
      ul_387  =  ul_0 + l_386;
      f_388  =  f_383;
      i_389  =  float_to_half(f_388);
      sh_390  =  (short) i_389;
      *((__global short *) (values + l_386))  =  sh_390;
    }  // B107
    else
    {
      // BLOCK 109
    }  // B107
  }  // B106
  else
  {
    // BLOCK 110
  }  // B106
  // BLOCK 111 MERGES [110 108 109 ]
  b_391  =  i_378 < i_14;
  if(b_391)
  {
    // BLOCK 112
    b_392  =  i_247 < i_16;
    if(b_392)
    {
      // BLOCK 113
      f_393  =  adf_5[i_225];
      i_394  =  i_247 + i_380;
      l_395  =  (long) i_394;
      l_396  =  l_395 << 1;
      ul_397  =  ul_0 + l_396;
      f_398  =  f_393;
      i_399  =  float_to_half(f_398);
      sh_400  =  (short) i_399;
      *((__global short *) (values + l_396))  =  sh_400;
    }  // B112
    else
    {
      // BLOCK 114
    }  // B112
  }  // B111
  else
  {
    // BLOCK 115
  }  // B111
  // BLOCK 116 MERGES [115 113 114 ]
  b_401  =  i_378 < i_14;
  if(b_401)
  {
    // BLOCK 117
    b_402  =  i_258 < i_16;
    if(b_402)
    {
      // BLOCK 118
      f_403  =  adf_5[i_227];
      i_404  =  i_258 + i_380;
      l_405  =  (long) i_404;
      l_406  =  l_405 << 1;
      ul_407  =  ul_0 + l_406;
      f_408  =  f_403;
      i_409  =  float_to_half(f_408);
      sh_410  =  (short) i_409;
      *((__global short *) (values + l_406))  =  sh_410;
    }  // B117
    else
    {
      // BLOCK 119
    }  // B117
  }  // B116
  else
  {
    // BLOCK 120
  }  // B116
  // BLOCK 121 MERGES [120 118 119 ]
  b_411  =  i_378 < i_14;
  if(b_411)
  {
    // BLOCK 122
    b_412  =  i_269 < i_16;
    if(b_412)
    {
      // BLOCK 123
      f_413  =  adf_5[i_229];
      i_414  =  i_269 + i_380;
      l_415  =  (long) i_414;
      l_416  =  l_415 << 1;
      ul_417  =  ul_0 + l_416;
      f_418  =  f_413;
      i_419  =  float_to_half(f_418);
      sh_420  =  (short) i_419;
      *((__global short *) (values + l_416))  =  sh_420;
      return;
    }  // B122
    else
    {
      // BLOCK 124
      return;
    }  // B122
  }  // B121
  else
  {
    // BLOCK 125
  }  // B121
  // BLOCK 126 MERGES [125 124 123 ]
  return;
}  //  kernel
