// ScoreKernels.scoresFp16, compiled from Java by TornadoVM 5.2.0-jdk25.
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

__kernel void scoresFp16(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *params)
{
  bool b_109, b_110, b_120, b_132, b_133, b_143, b_222, b_223, b_226, b_228, b_235, b_236, b_239, b_241, b_248, b_249, b_252, b_254, b_261, b_262, b_265, b_267, b_275, b_276, b_279, b_281, b_286, b_287, b_290, b_292, b_297, b_298, b_301, b_303, b_308, b_309, b_312, b_314, b_322, b_323, b_326, b_328, b_333, b_334, b_337, b_339, b_344, b_345, b_348, b_350, b_355, b_356, b_359, b_361, b_369, b_370, b_373, b_375, b_380, b_381, b_384, b_386, b_391, b_392, b_395, b_397, b_402, b_403, b_406, b_408, b_63, b_64, b_74, b_86, b_87, b_97;
  float f_105, f_106, f_107, f_118, f_119, f_128, f_129, f_130, f_141, f_142, f_151, f_152, f_153, f_157, f_159, f_161, f_163, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_189, f_190, f_191, f_192, f_193, f_194, f_195, f_196, f_197, f_199, f_200, f_201, f_202, f_203, f_204, f_205, f_206, f_207, f_220, f_221, f_224, f_225, f_227, f_237, f_238, f_240, f_250, f_251, f_253, f_263, f_264, f_266, f_277, f_278, f_280, f_288, f_289, f_291, f_299, f_300, f_302, f_310, f_311, f_313, f_324, f_325, f_327, f_335, f_336, f_338, f_346, f_347, f_349, f_357, f_358, f_360, f_371, f_372, f_374, f_382, f_383, f_385, f_393, f_394, f_396, f_404, f_405, f_407, f_72, f_73, f_82, f_83, f_84, f_95, f_96;
  int i_10, i_104, i_108, i_111, i_112, i_117, i_12, i_121, i_122, i_127, i_131, i_134, i_135, i_14, i_140, i_144, i_145, i_150, i_154, i_155, i_156, i_158, i_16, i_160, i_162, i_164, i_174, i_18, i_188, i_198, i_20, i_208, i_209, i_211, i_212, i_213, i_214, i_215, i_216, i_217, i_218, i_219, i_22, i_229, i_233, i_234, i_24, i_242, i_246, i_247, i_25, i_255, i_259, i_26, i_260, i_268, i_27, i_272, i_273, i_274, i_28, i_282, i_29, i_293, i_30, i_304, i_31, i_315, i_319, i_32, i_320, i_321, i_329, i_33, i_34, i_340, i_35, i_351, i_36, i_362, i_366, i_367, i_368, i_37, i_376, i_38, i_387, i_39, i_398, i_40, i_409, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_65, i_66, i_71, i_75, i_76, i_81, i_85, i_88, i_89, i_94, i_98, i_99;
  long l_100, l_101, l_113, l_114, l_123, l_124, l_136, l_137, l_146, l_147, l_230, l_231, l_243, l_244, l_256, l_257, l_269, l_270, l_283, l_284, l_294, l_295, l_305, l_306, l_316, l_317, l_330, l_331, l_341, l_342, l_352, l_353, l_363, l_364, l_377, l_378, l_388, l_389, l_399, l_400, l_410, l_411, l_67, l_68, l_77, l_78, l_90, l_91;
  short sh_103, sh_116, sh_126, sh_139, sh_149, sh_70, sh_80, sh_93;
  ulong ul_0, ul_1, ul_102, ul_11, ul_115, ul_125, ul_13, ul_138, ul_148, ul_15, ul_17, ul_19, ul_2, ul_21, ul_210, ul_23, ul_232, ul_245, ul_258, ul_271, ul_285, ul_296, ul_307, ul_318, ul_332, ul_343, ul_354, ul_365, ul_379, ul_390, ul_401, ul_412, ul_69, ul_79, ul_9, ul_92;

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
  __local float adf_6[1024] __attribute__((aligned(16)));
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
  ul_15  =  ul_2 + 40L;
  i_16  =  *((__global int *) (params + 40L));
  ul_17  =  ul_2 + 44L;
  i_18  =  *((__global int *) (params + 44L));
  ul_19  =  ul_2 + 32L;
  i_20  =  *((__global int *) (params + 32L));
  ul_21  =  ul_2 + 20L;
  i_22  =  *((__global int *) (params + 20L));
  ul_23  =  ul_2 + 16L;
  i_24  =  *((__global int *) (params + 16L));
  i_25  =  get_group_id(0);
  i_26  =  i_25 << 6;
  i_27  =  get_local_id(1);
  i_28  =  i_27 << 4;
  i_29  =  get_local_id(0);
  i_30  =  i_28 + i_29;
  i_31  =  i_30 % 64;
  i_32  =  i_26 + i_31;
  i_33  =  get_group_id(2);
  i_34  =  i_14 * i_33;
  i_35  =  i_34 * i_10;
  i_36  =  i_35 + i_24;
  i_37  =  i_36 + i_16;
  i_38  =  i_32 + i_37;
  i_39  =  get_group_id(1);
  i_40  =  i_39 << 6;
  i_41  =  i_40 + i_31;
  i_42  =  i_12 * i_34;
  i_43  =  i_42 + i_22;
  i_44  =  i_41 + i_43;
  i_45  =  i_27 << 2;
  i_46  =  i_30 >> 31;
  i_47  =  i_46 >> 26;
  i_48  =  i_47 + i_30;
  i_49  =  i_48 >> 6;
  i_50  =  i_49 + 12;
  i_51  =  i_50 << 6;
  i_52  =  i_51 + i_31;
  i_53  =  i_49 + 8;
  i_54  =  i_53 << 6;
  i_55  =  i_54 + i_31;
  i_56  =  i_49 + 4;
  i_57  =  i_56 << 6;
  i_58  =  i_57 + i_31;
  i_59  =  i_48 & -64;
  i_60  =  i_59 + i_31;
  // BLOCK 1 MERGES [0 37 ]
  i_61  =  0;
  for(;i_61 < i_14;)
  {
    // BLOCK 2
    i_62  =  i_61 + i_49;
    b_63  =  i_62 < i_14;
    if(b_63)
    {
      // BLOCK 3
      b_64  =  i_41 < i_12;
      if(b_64)
      {
        // BLOCK 4
        i_65  =  i_62 * i_12;
        i_66  =  i_44 + i_65;
        l_67  =  (long) i_66;
        l_68  =  l_67 << 1;
        ul_69  =  ul_0 + l_68;
        sh_70  =  *((__global short *) (values + l_68));
        i_71  =  (int) sh_70;
        f_72  =  half_to_float((short) i_71);
        f_73  =  f_72;
      }  // B3
      else
      {
        // BLOCK 5
        f_73  =  0.0F;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      b_74  =  i_32 < i_18;
      if(b_74)
      {
        // BLOCK 7
        i_75  =  i_62 * i_10;
        i_76  =  i_38 + i_75;
        l_77  =  (long) i_76;
        l_78  =  l_77 << 1;
        ul_79  =  ul_0 + l_78;
        sh_80  =  *((__global short *) (values + l_78));
        i_81  =  (int) sh_80;
        f_82  =  half_to_float((short) i_81);
        f_83  =  f_73;
        f_84  =  f_82;
      }  // B6
      else
      {
        // BLOCK 8
        f_83  =  f_73;
        f_84  =  0.0F;
      }  // B6
    }  // B2
    else
    {
      // BLOCK 9
      f_83  =  0.0F;
      f_84  =  0.0F;
    }  // B2
    // BLOCK 10 MERGES [9 8 7 ]
    adf_5[i_60]  =  f_83;
    adf_6[i_60]  =  f_84;
    i_85  =  i_61 + i_56;
    b_86  =  i_85 < i_14;
    if(b_86)
    {
      // BLOCK 11
      b_87  =  i_41 < i_12;
      if(b_87)
      {
        // BLOCK 12
        i_88  =  i_85 * i_12;
        i_89  =  i_88 + i_44;
        l_90  =  (long) i_89;
        l_91  =  l_90 << 1;
        ul_92  =  ul_0 + l_91;
        sh_93  =  *((__global short *) (values + l_91));
        i_94  =  (int) sh_93;
        f_95  =  half_to_float((short) i_94);
        f_96  =  f_95;
      }  // B11
      else
      {
        // BLOCK 13
        f_96  =  0.0F;
      }  // B11
      // BLOCK 14 MERGES [13 12 ]
      b_97  =  i_32 < i_18;
      if(b_97)
      {
        // BLOCK 15
        i_98  =  i_85 * i_10;
        i_99  =  i_98 + i_38;
        l_100  =  (long) i_99;
        l_101  =  l_100 << 1;
        ul_102  =  ul_0 + l_101;
        sh_103  =  *((__global short *) (values + l_101));
        i_104  =  (int) sh_103;
        f_105  =  half_to_float((short) i_104);
        f_106  =  f_96;
        f_107  =  f_105;
      }  // B14
      else
      {
        // BLOCK 16
        f_106  =  f_96;
        f_107  =  0.0F;
      }  // B14
    }  // B10
    else
    {
      // BLOCK 17
      f_106  =  0.0F;
      f_107  =  0.0F;
    }  // B10
    // BLOCK 18 MERGES [17 16 15 ]
    adf_5[i_58]  =  f_106;
    adf_6[i_58]  =  f_107;
    i_108  =  i_61 + i_53;
    b_109  =  i_108 < i_14;
    if(b_109)
    {
      // BLOCK 19
      b_110  =  i_41 < i_12;
      if(b_110)
      {
        // BLOCK 20
        i_111  =  i_108 * i_12;
        i_112  =  i_111 + i_44;
        l_113  =  (long) i_112;
        l_114  =  l_113 << 1;
        ul_115  =  ul_0 + l_114;
        sh_116  =  *((__global short *) (values + l_114));
        i_117  =  (int) sh_116;
        f_118  =  half_to_float((short) i_117);
        f_119  =  f_118;
      }  // B19
      else
      {
        // BLOCK 21
        f_119  =  0.0F;
      }  // B19
      // BLOCK 22 MERGES [21 20 ]
      b_120  =  i_32 < i_18;
      if(b_120)
      {
        // BLOCK 23
        i_121  =  i_108 * i_10;
        i_122  =  i_121 + i_38;
        l_123  =  (long) i_122;
        l_124  =  l_123 << 1;
        ul_125  =  ul_0 + l_124;
        sh_126  =  *((__global short *) (values + l_124));
        i_127  =  (int) sh_126;
        f_128  =  half_to_float((short) i_127);
        f_129  =  f_119;
        f_130  =  f_128;
      }  // B22
      else
      {
        // BLOCK 24
        f_129  =  f_119;
        f_130  =  0.0F;
      }  // B22
    }  // B18
    else
    {
      // BLOCK 25
      f_129  =  0.0F;
      f_130  =  0.0F;
    }  // B18
    // BLOCK 26 MERGES [25 24 23 ]
    adf_5[i_55]  =  f_129;
    adf_6[i_55]  =  f_130;
    i_131  =  i_61 + i_50;
    b_132  =  i_131 < i_14;
    if(b_132)
    {
      // BLOCK 27
      b_133  =  i_41 < i_12;
      if(b_133)
      {
        // BLOCK 28
        i_134  =  i_131 * i_12;
        i_135  =  i_134 + i_44;
        l_136  =  (long) i_135;
        l_137  =  l_136 << 1;
        ul_138  =  ul_0 + l_137;
        sh_139  =  *((__global short *) (values + l_137));
        i_140  =  (int) sh_139;
        f_141  =  half_to_float((short) i_140);
        f_142  =  f_141;
      }  // B27
      else
      {
        // BLOCK 29
        f_142  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [29 28 ]
      b_143  =  i_32 < i_18;
      if(b_143)
      {
        // BLOCK 31
        i_144  =  i_131 * i_10;
        i_145  =  i_144 + i_38;
        l_146  =  (long) i_145;
        l_147  =  l_146 << 1;
        ul_148  =  ul_0 + l_147;
        sh_149  =  *((__global short *) (values + l_147));
        i_150  =  (int) sh_149;
        f_151  =  half_to_float((short) i_150);
        f_152  =  f_142;
        f_153  =  f_151;
      }  // B30
      else
      {
        // BLOCK 32
        f_152  =  f_142;
        f_153  =  0.0F;
      }  // B30
    }  // B26
    else
    {
      // BLOCK 33
      f_152  =  0.0F;
      f_153  =  0.0F;
    }  // B26
    // BLOCK 34 MERGES [33 32 31 ]
    adf_5[i_52]  =  f_152;
    adf_6[i_52]  =  f_153;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 35 MERGES [34 36 ]
    i_154  =  0;
    for(;i_154 < 16;)
    {
      // BLOCK 36
      i_155  =  i_154 << 6;
      i_156  =  i_155 + i_29;
      f_157  =  adf_6[i_156];
      ul_8[0]  =  f_157;
      i_158  =  i_156 + 16;
      f_159  =  adf_6[i_158];
      ul_8[1]  =  f_159;
      i_160  =  i_156 + 32;
      f_161  =  adf_6[i_160];
      ul_8[2]  =  f_161;
      i_162  =  i_156 + 48;
      f_163  =  adf_6[i_162];
      ul_8[3]  =  f_163;
      i_164  =  i_45 + i_155;
      f_165  =  adf_5[i_164];
      f_166  =  ul_4[0];
      f_167  =  fma(f_157, f_165, f_166);
      ul_4[0]  =  f_167;
      f_168  =  ul_4[1];
      f_169  =  fma(f_159, f_165, f_168);
      ul_4[1]  =  f_169;
      f_170  =  ul_4[2];
      f_171  =  fma(f_161, f_165, f_170);
      ul_4[2]  =  f_171;
      f_172  =  ul_4[3];
      f_173  =  fma(f_163, f_165, f_172);
      ul_4[3]  =  f_173;
      i_174  =  i_164 + 1;
      f_175  =  adf_5[i_174];
      f_176  =  ul_4[4];
      f_177  =  ul_8[0];
      f_178  =  fma(f_175, f_177, f_176);
      ul_4[4]  =  f_178;
      f_179  =  ul_4[5];
      f_180  =  ul_8[1];
      f_181  =  fma(f_175, f_180, f_179);
      ul_4[5]  =  f_181;
      f_182  =  ul_4[6];
      f_183  =  ul_8[2];
      f_184  =  fma(f_175, f_183, f_182);
      ul_4[6]  =  f_184;
      f_185  =  ul_4[7];
      f_186  =  ul_8[3];
      f_187  =  fma(f_175, f_186, f_185);
      ul_4[7]  =  f_187;
      i_188  =  i_164 + 2;
      f_189  =  adf_5[i_188];
      f_190  =  ul_4[8];
      f_191  =  fma(f_177, f_189, f_190);
      ul_4[8]  =  f_191;
      f_192  =  ul_4[9];
      f_193  =  fma(f_180, f_189, f_192);
      ul_4[9]  =  f_193;
      f_194  =  ul_4[10];
      f_195  =  fma(f_183, f_189, f_194);
      ul_4[10]  =  f_195;
      f_196  =  ul_4[11];
      f_197  =  fma(f_186, f_189, f_196);
      ul_4[11]  =  f_197;
      i_198  =  i_164 + 3;
      f_199  =  adf_5[i_198];
      f_200  =  ul_4[12];
      f_201  =  fma(f_177, f_199, f_200);
      ul_4[12]  =  f_201;
      f_202  =  ul_4[13];
      f_203  =  fma(f_180, f_199, f_202);
      ul_4[13]  =  f_203;
      f_204  =  ul_4[14];
      f_205  =  fma(f_183, f_199, f_204);
      ul_4[14]  =  f_205;
      f_206  =  ul_4[15];
      f_207  =  fma(f_186, f_199, f_206);
      ul_4[15]  =  f_207;
      i_208  =  i_154 + 1;
      i_154  =  i_208;
    }  // B35
    // BLOCK 37
    barrier(CLK_LOCAL_MEM_FENCE);
    i_209  =  i_61 + 16;
    i_61  =  i_209;
  }  // B1
  // BLOCK 38
  ul_210  =  ul_2 + 36L;
  i_211  =  *((__global int *) (params + 36L));
  i_212  =  i_12 * i_33;
  i_213  =  i_212 * i_18;
  i_214  =  i_213 + i_211;
  i_215  =  i_40 + i_45;
  i_216  =  i_215 * i_18;
  i_217  =  i_214 + i_216;
  i_218  =  i_26 + i_29;
  i_219  =  i_218 + i_16;
  f_220  =  (float) i_14;
  f_221  =  rsqrt(f_220);
  b_222  =  i_215 < i_12;
  if(b_222)
  {
    // BLOCK 39
    b_223  =  i_218 < i_18;
    if(b_223)
    {
      // BLOCK 40
      f_224  =  ul_4[0];
      f_225  =  f_221 * f_224;
      b_226  =  i_20 == 0;
      if(b_226)
      {
        // BLOCK 41
        f_227  =  f_225;
      }  // B40
      else
      {
        // BLOCK 42
        b_228  =  i_219 < i_215;
        if(b_228)
        {
          // BLOCK 43
          f_227  =  -1.0E30F;
        }  // B42
        else
        {
          // BLOCK 44
          f_227  =  f_225;
        }  // B42
      }  // B40
      // BLOCK 45 MERGES [41 44 43 ]
      i_229  =  i_217 + i_218;
      l_230  =  (long) i_229;
      l_231  =  l_230 << 2;
      ul_232  =  ul_1 + l_231;
      *((__global float *) (arena + l_231))  =  f_227;
    }  // B39
    else
    {
      // BLOCK 46
    }  // B39
  }  // B38
  else
  {
    // BLOCK 47
  }  // B38
  // BLOCK 48 MERGES [47 45 46 ]
  i_233  =  i_218 + 16;
  i_234  =  i_233 + i_16;
  b_235  =  i_215 < i_12;
  if(b_235)
  {
    // BLOCK 49
    b_236  =  i_233 < i_18;
    if(b_236)
    {
      // BLOCK 50
      f_237  =  ul_4[1];
      f_238  =  f_237 * f_221;
      b_239  =  i_20 == 0;
      if(b_239)
      {
        // BLOCK 51
        f_240  =  f_238;
      }  // B50
      else
      {
        // BLOCK 52
        b_241  =  i_234 < i_215;
        if(b_241)
        {
          // BLOCK 53
          f_240  =  -1.0E30F;
        }  // B52
        else
        {
          // BLOCK 54
          f_240  =  f_238;
        }  // B52
      }  // B50
      // BLOCK 55 MERGES [51 54 53 ]
      i_242  =  i_233 + i_217;
      l_243  =  (long) i_242;
      l_244  =  l_243 << 2;
      ul_245  =  ul_1 + l_244;
      *((__global float *) (arena + l_244))  =  f_240;
    }  // B49
    else
    {
      // BLOCK 56
    }  // B49
  }  // B48
  else
  {
    // BLOCK 57
  }  // B48
  // BLOCK 58 MERGES [57 55 56 ]
  i_246  =  i_218 + 32;
  i_247  =  i_246 + i_16;
  b_248  =  i_215 < i_12;
  if(b_248)
  {
    // BLOCK 59
    b_249  =  i_246 < i_18;
    if(b_249)
    {
      // BLOCK 60
      f_250  =  ul_4[2];
      f_251  =  f_250 * f_221;
      b_252  =  i_20 == 0;
      if(b_252)
      {
        // BLOCK 61
        f_253  =  f_251;
      }  // B60
      else
      {
        // BLOCK 62
        b_254  =  i_247 < i_215;
        if(b_254)
        {
          // BLOCK 63
          f_253  =  -1.0E30F;
        }  // B62
        else
        {
          // BLOCK 64
          f_253  =  f_251;
        }  // B62
      }  // B60
      // BLOCK 65 MERGES [61 64 63 ]
      i_255  =  i_246 + i_217;
      l_256  =  (long) i_255;
      l_257  =  l_256 << 2;
      ul_258  =  ul_1 + l_257;
      *((__global float *) (arena + l_257))  =  f_253;
    }  // B59
    else
    {
      // BLOCK 66
    }  // B59
  }  // B58
  else
  {
    // BLOCK 67
  }  // B58
  // BLOCK 68 MERGES [67 65 66 ]
  i_259  =  i_218 + 48;
  i_260  =  i_259 + i_16;
  b_261  =  i_215 < i_12;
  if(b_261)
  {
    // BLOCK 69
    b_262  =  i_259 < i_18;
    if(b_262)
    {
      // BLOCK 70
      f_263  =  ul_4[3];
      f_264  =  f_263 * f_221;
      b_265  =  i_20 == 0;
      if(b_265)
      {
        // BLOCK 71
        f_266  =  f_264;
      }  // B70
      else
      {
        // BLOCK 72
        b_267  =  i_260 < i_215;
        if(b_267)
        {
          // BLOCK 73
          f_266  =  -1.0E30F;
        }  // B72
        else
        {
          // BLOCK 74
          f_266  =  f_264;
        }  // B72
      }  // B70
      // BLOCK 75 MERGES [71 74 73 ]
      i_268  =  i_259 + i_217;
      l_269  =  (long) i_268;
      l_270  =  l_269 << 2;
      ul_271  =  ul_1 + l_270;
      *((__global float *) (arena + l_270))  =  f_266;
    }  // B69
    else
    {
      // BLOCK 76
    }  // B69
  }  // B68
  else
  {
    // BLOCK 77
  }  // B68
  // BLOCK 78 MERGES [77 76 75 ]
  i_272  =  i_215 + 1;
  i_273  =  i_272 * i_18;
  i_274  =  i_273 + i_214;
  b_275  =  i_272 < i_12;
  if(b_275)
  {
    // BLOCK 79
    b_276  =  i_218 < i_18;
    if(b_276)
    {
      // BLOCK 80
      f_277  =  ul_4[4];
      f_278  =  f_277 * f_221;
      b_279  =  i_20 == 0;
      if(b_279)
      {
        // BLOCK 81
        f_280  =  f_278;
      }  // B80
      else
      {
        // BLOCK 82
        b_281  =  i_219 < i_272;
        if(b_281)
        {
          // BLOCK 83
          f_280  =  -1.0E30F;
        }  // B82
        else
        {
          // BLOCK 84
          f_280  =  f_278;
        }  // B82
      }  // B80
      // BLOCK 85 MERGES [81 84 83 ]
      i_282  =  i_274 + i_218;
      l_283  =  (long) i_282;
      l_284  =  l_283 << 2;
      ul_285  =  ul_1 + l_284;
      *((__global float *) (arena + l_284))  =  f_280;
    }  // B79
    else
    {
      // BLOCK 86
    }  // B79
  }  // B78
  else
  {
    // BLOCK 87
  }  // B78
  // BLOCK 88 MERGES [87 85 86 ]
  b_286  =  i_272 < i_12;
  if(b_286)
  {
    // BLOCK 89
    b_287  =  i_233 < i_18;
    if(b_287)
    {
      // BLOCK 90
      f_288  =  ul_4[5];
      f_289  =  f_288 * f_221;
      b_290  =  i_20 == 0;
      if(b_290)
      {
        // BLOCK 91
        f_291  =  f_289;
      }  // B90
      else
      {
        // BLOCK 92
        b_292  =  i_234 < i_272;
        if(b_292)
        {
          // BLOCK 93
          f_291  =  -1.0E30F;
        }  // B92
        else
        {
          // BLOCK 94
          f_291  =  f_289;
        }  // B92
      }  // B90
      // BLOCK 95 MERGES [91 94 93 ]
      i_293  =  i_233 + i_274;
      l_294  =  (long) i_293;
      l_295  =  l_294 << 2;
      ul_296  =  ul_1 + l_295;
      *((__global float *) (arena + l_295))  =  f_291;
    }  // B89
    else
    {
      // BLOCK 96
    }  // B89
  }  // B88
  else
  {
    // BLOCK 97
  }  // B88
  // BLOCK 98 MERGES [97 95 96 ]
  b_297  =  i_272 < i_12;
  if(b_297)
  {
    // BLOCK 99
    b_298  =  i_246 < i_18;
    if(b_298)
    {
      // BLOCK 100
      f_299  =  ul_4[6];
      f_300  =  f_299 * f_221;
      b_301  =  i_20 == 0;
      if(b_301)
      {
        // BLOCK 101
        f_302  =  f_300;
      }  // B100
      else
      {
        // BLOCK 102
        b_303  =  i_247 < i_272;
        if(b_303)
        {
          // BLOCK 103
          f_302  =  -1.0E30F;
        }  // B102
        else
        {
          // BLOCK 104
          f_302  =  f_300;
        }  // B102
      }  // B100
      // BLOCK 105 MERGES [101 104 103 ]
      i_304  =  i_246 + i_274;
      l_305  =  (long) i_304;
      l_306  =  l_305 << 2;
      ul_307  =  ul_1 + l_306;
      *((__global float *) (arena + l_306))  =  f_302;
    }  // B99
    else
    {
      // BLOCK 106
    }  // B99
  }  // B98
  else
  {
    // BLOCK 107
  }  // B98
  // BLOCK 108 MERGES [107 105 106 ]
  b_308  =  i_272 < i_12;
  if(b_308)
  {
    // BLOCK 109
    b_309  =  i_259 < i_18;
    if(b_309)
    {
      // BLOCK 110
      f_310  =  ul_4[7];
      f_311  =  f_310 * f_221;
      b_312  =  i_20 == 0;
      if(b_312)
      {
        // BLOCK 111
        f_313  =  f_311;
      }  // B110
      else
      {
        // BLOCK 112
        b_314  =  i_260 < i_272;
        if(b_314)
        {
          // BLOCK 113
          f_313  =  -1.0E30F;
        }  // B112
        else
        {
          // BLOCK 114
          f_313  =  f_311;
        }  // B112
      }  // B110
      // BLOCK 115 MERGES [111 114 113 ]
      i_315  =  i_259 + i_274;
      l_316  =  (long) i_315;
      l_317  =  l_316 << 2;
      ul_318  =  ul_1 + l_317;
      *((__global float *) (arena + l_317))  =  f_313;
    }  // B109
    else
    {
      // BLOCK 116
    }  // B109
  }  // B108
  else
  {
    // BLOCK 117
  }  // B108
  // BLOCK 118 MERGES [117 116 115 ]
  i_319  =  i_215 + 2;
  i_320  =  i_319 * i_18;
  i_321  =  i_320 + i_214;
  b_322  =  i_319 < i_12;
  if(b_322)
  {
    // BLOCK 119
    b_323  =  i_218 < i_18;
    if(b_323)
    {
      // BLOCK 120
      f_324  =  ul_4[8];
      f_325  =  f_324 * f_221;
      b_326  =  i_20 == 0;
      if(b_326)
      {
        // BLOCK 121
        f_327  =  f_325;
      }  // B120
      else
      {
        // BLOCK 122
        b_328  =  i_219 < i_319;
        if(b_328)
        {
          // BLOCK 123
          f_327  =  -1.0E30F;
        }  // B122
        else
        {
          // BLOCK 124
          f_327  =  f_325;
        }  // B122
      }  // B120
      // BLOCK 125 MERGES [121 124 123 ]
      i_329  =  i_321 + i_218;
      l_330  =  (long) i_329;
      l_331  =  l_330 << 2;
      ul_332  =  ul_1 + l_331;
      *((__global float *) (arena + l_331))  =  f_327;
    }  // B119
    else
    {
      // BLOCK 126
    }  // B119
  }  // B118
  else
  {
    // BLOCK 127
  }  // B118
  // BLOCK 128 MERGES [127 125 126 ]
  b_333  =  i_319 < i_12;
  if(b_333)
  {
    // BLOCK 129
    b_334  =  i_233 < i_18;
    if(b_334)
    {
      // BLOCK 130
      f_335  =  ul_4[9];
      f_336  =  f_335 * f_221;
      b_337  =  i_20 == 0;
      if(b_337)
      {
        // BLOCK 131
        f_338  =  f_336;
      }  // B130
      else
      {
        // BLOCK 132
        b_339  =  i_234 < i_319;
        if(b_339)
        {
          // BLOCK 133
          f_338  =  -1.0E30F;
        }  // B132
        else
        {
          // BLOCK 134
          f_338  =  f_336;
        }  // B132
      }  // B130
      // BLOCK 135 MERGES [131 134 133 ]
      i_340  =  i_233 + i_321;
      l_341  =  (long) i_340;
      l_342  =  l_341 << 2;
      ul_343  =  ul_1 + l_342;
      *((__global float *) (arena + l_342))  =  f_338;
    }  // B129
    else
    {
      // BLOCK 136
    }  // B129
  }  // B128
  else
  {
    // BLOCK 137
  }  // B128
  // BLOCK 138 MERGES [137 135 136 ]
  b_344  =  i_319 < i_12;
  if(b_344)
  {
    // BLOCK 139
    b_345  =  i_246 < i_18;
    if(b_345)
    {
      // BLOCK 140
      f_346  =  ul_4[10];
      f_347  =  f_346 * f_221;
      b_348  =  i_20 == 0;
      if(b_348)
      {
        // BLOCK 141
        f_349  =  f_347;
      }  // B140
      else
      {
        // BLOCK 142
        b_350  =  i_247 < i_319;
        if(b_350)
        {
          // BLOCK 143
          f_349  =  -1.0E30F;
        }  // B142
        else
        {
          // BLOCK 144
          f_349  =  f_347;
        }  // B142
      }  // B140
      // BLOCK 145 MERGES [141 144 143 ]
      i_351  =  i_246 + i_321;
      l_352  =  (long) i_351;
      l_353  =  l_352 << 2;
      ul_354  =  ul_1 + l_353;
      *((__global float *) (arena + l_353))  =  f_349;
    }  // B139
    else
    {
      // BLOCK 146
    }  // B139
  }  // B138
  else
  {
    // BLOCK 147
  }  // B138
  // BLOCK 148 MERGES [147 145 146 ]
  b_355  =  i_319 < i_12;
  if(b_355)
  {
    // BLOCK 149
    b_356  =  i_259 < i_18;
    if(b_356)
    {
      // BLOCK 150
      f_357  =  ul_4[11];
      f_358  =  f_357 * f_221;
      b_359  =  i_20 == 0;
      if(b_359)
      {
        // BLOCK 151
        f_360  =  f_358;
      }  // B150
      else
      {
        // BLOCK 152
        b_361  =  i_260 < i_319;
        if(b_361)
        {
          // BLOCK 153
          f_360  =  -1.0E30F;
        }  // B152
        else
        {
          // BLOCK 154
          f_360  =  f_358;
        }  // B152
      }  // B150
      // BLOCK 155 MERGES [151 154 153 ]
      i_362  =  i_259 + i_321;
      l_363  =  (long) i_362;
      l_364  =  l_363 << 2;
      ul_365  =  ul_1 + l_364;
      *((__global float *) (arena + l_364))  =  f_360;
    }  // B149
    else
    {
      // BLOCK 156
    }  // B149
  }  // B148
  else
  {
    // BLOCK 157
  }  // B148
  // BLOCK 158 MERGES [157 156 155 ]
  i_366  =  i_215 + 3;
  i_367  =  i_366 * i_18;
  i_368  =  i_367 + i_214;
  b_369  =  i_366 < i_12;
  if(b_369)
  {
    // BLOCK 159
    b_370  =  i_218 < i_18;
    if(b_370)
    {
      // BLOCK 160
      f_371  =  ul_4[12];
      f_372  =  f_371 * f_221;
      b_373  =  i_20 == 0;
      if(b_373)
      {
        // BLOCK 161
        f_374  =  f_372;
      }  // B160
      else
      {
        // BLOCK 162
        b_375  =  i_219 < i_366;
        if(b_375)
        {
          // BLOCK 163
          f_374  =  -1.0E30F;
        }  // B162
        else
        {
          // BLOCK 164
          f_374  =  f_372;
        }  // B162
      }  // B160
      // BLOCK 165 MERGES [161 164 163 ]
      i_376  =  i_368 + i_218;
      l_377  =  (long) i_376;
      l_378  =  l_377 << 2;
      ul_379  =  ul_1 + l_378;
      *((__global float *) (arena + l_378))  =  f_374;
    }  // B159
    else
    {
      // BLOCK 166
    }  // B159
  }  // B158
  else
  {
    // BLOCK 167
  }  // B158
  // BLOCK 168 MERGES [167 165 166 ]
  b_380  =  i_366 < i_12;
  if(b_380)
  {
    // BLOCK 169
    b_381  =  i_233 < i_18;
    if(b_381)
    {
      // BLOCK 170
      f_382  =  ul_4[13];
      f_383  =  f_382 * f_221;
      b_384  =  i_20 == 0;
      if(b_384)
      {
        // BLOCK 171
        f_385  =  f_383;
      }  // B170
      else
      {
        // BLOCK 172
        b_386  =  i_234 < i_366;
        if(b_386)
        {
          // BLOCK 173
          f_385  =  -1.0E30F;
        }  // B172
        else
        {
          // BLOCK 174
          f_385  =  f_383;
        }  // B172
      }  // B170
      // BLOCK 175 MERGES [171 174 173 ]
      i_387  =  i_233 + i_368;
      l_388  =  (long) i_387;
      l_389  =  l_388 << 2;
      ul_390  =  ul_1 + l_389;
      *((__global float *) (arena + l_389))  =  f_385;
    }  // B169
    else
    {
      // BLOCK 176
    }  // B169
  }  // B168
  else
  {
    // BLOCK 177
  }  // B168
  // BLOCK 178 MERGES [177 175 176 ]
  b_391  =  i_366 < i_12;
  if(b_391)
  {
    // BLOCK 179
    b_392  =  i_246 < i_18;
    if(b_392)
    {
      // BLOCK 180
      f_393  =  ul_4[14];
      f_394  =  f_393 * f_221;
      b_395  =  i_20 == 0;
      if(b_395)
      {
        // BLOCK 181
        f_396  =  f_394;
      }  // B180
      else
      {
        // BLOCK 182
        b_397  =  i_247 < i_366;
        if(b_397)
        {
          // BLOCK 183
          f_396  =  -1.0E30F;
        }  // B182
        else
        {
          // BLOCK 184
          f_396  =  f_394;
        }  // B182
      }  // B180
      // BLOCK 185 MERGES [181 184 183 ]
      i_398  =  i_246 + i_368;
      l_399  =  (long) i_398;
      l_400  =  l_399 << 2;
      ul_401  =  ul_1 + l_400;
      *((__global float *) (arena + l_400))  =  f_396;
    }  // B179
    else
    {
      // BLOCK 186
    }  // B179
  }  // B178
  else
  {
    // BLOCK 187
  }  // B178
  // BLOCK 188 MERGES [187 185 186 ]
  b_402  =  i_366 < i_12;
  if(b_402)
  {
    // BLOCK 189
    b_403  =  i_259 < i_18;
    if(b_403)
    {
      // BLOCK 190
      f_404  =  ul_4[15];
      f_405  =  f_404 * f_221;
      b_406  =  i_20 == 0;
      if(b_406)
      {
        // BLOCK 191
        f_407  =  f_405;
      }  // B190
      else
      {
        // BLOCK 192
        b_408  =  i_260 < i_366;
        if(b_408)
        {
          // BLOCK 193
          f_407  =  -1.0E30F;
        }  // B192
        else
        {
          // BLOCK 194
          f_407  =  f_405;
        }  // B192
      }  // B190
      // BLOCK 195 MERGES [191 194 193 ]
      i_409  =  i_259 + i_368;
      l_410  =  (long) i_409;
      l_411  =  l_410 << 2;
      ul_412  =  ul_1 + l_411;
      *((__global float *) (arena + l_411))  =  f_407;
    }  // B189
    else
    {
      // BLOCK 196
      return;
    }  // B189
  }  // B188
  else
  {
    // BLOCK 197
  }  // B188
  // BLOCK 198 MERGES [197 196 195 ]
  return;
}  //  kernel
