// WinogradKernels.output2, compiled from Java by TornadoVM 5.2.0-jdk25.
// Don't edit: kernels/tornado/export.sh writes it.
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WinogradKernels.java sha256 f6a516aa831a000ba29af0b9c73b6536585e2f0e7e3188b7f95a1e4e34e1a9ae
// source kernels/tornado/src/main/java/eddy/kernels/tornado/WideProducts.java sha256 b7ea0d147ad6be84bb03e6d38002034ddd212eda1dfa1bcd9f537836e21b43a7
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

__kernel void output2(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *values, __global uchar *arena, __global uchar *bias, __global uchar *params)
{
  bool b_23, b_232, b_234, b_252, b_265, b_277, b_283, b_29, b_305, b_314, b_328;
  float f_100, f_101, f_106, f_107, f_112, f_113, f_118, f_119, f_124, f_125, f_130, f_131, f_136, f_137, f_142, f_143, f_148, f_149, f_154, f_155, f_160, f_161, f_164, f_165, f_166, f_167, f_168, f_169, f_170, f_171, f_172, f_173, f_174, f_175, f_176, f_177, f_178, f_179, f_180, f_181, f_182, f_183, f_184, f_185, f_186, f_187, f_188, f_189, f_190, f_192, f_194, f_195, f_196, f_197, f_198, f_199, f_200, f_201, f_203, f_239, f_253, f_257, f_258, f_266, f_273, f_274, f_278, f_279, f_280, f_281, f_282, f_284, f_285, f_286, f_287, f_288, f_289, f_290, f_291, f_292, f_293, f_294, f_295, f_296, f_297, f_298, f_299, f_300, f_301, f_302, f_304, f_306, f_307, f_308, f_309, f_315, f_322, f_323, f_353, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_70, f_71, f_76, f_77, f_82, f_83, f_88, f_89, f_94, f_95;
  int i_102, i_108, i_114, i_120, i_126, i_132, i_138, i_14, i_144, i_150, i_156, i_16, i_162, i_163, i_18, i_191, i_193, i_20, i_202, i_204, i_206, i_208, i_21, i_210, i_211, i_213, i_214, i_216, i_217, i_218, i_219, i_22, i_220, i_221, i_222, i_223, i_224, i_225, i_226, i_227, i_228, i_229, i_230, i_231, i_233, i_235, i_236, i_237, i_238, i_241, i_242, i_244, i_246, i_248, i_25, i_250, i_251, i_259, i_26, i_260, i_261, i_262, i_263, i_264, i_267, i_27, i_272, i_276, i_28, i_303, i_31, i_310, i_311, i_312, i_313, i_316, i_32, i_321, i_325, i_327, i_329, i_33, i_333, i_334, i_335, i_336, i_337, i_34, i_341, i_342, i_346, i_347, i_348, i_349, i_35, i_354, i_356, i_357, i_358, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_72, i_78, i_84, i_90, i_96;
  long l_103, l_104, l_109, l_110, l_115, l_116, l_121, l_122, l_127, l_128, l_133, l_134, l_139, l_140, l_145, l_146, l_151, l_152, l_157, l_158, l_254, l_255, l_268, l_269, l_317, l_318, l_338, l_339, l_343, l_344, l_350, l_351, l_67, l_68, l_73, l_74, l_79, l_80, l_85, l_86, l_91, l_92, l_97, l_98;
  short sh_271, sh_320, sh_355;
  ulong ul_0, ul_1, ul_105, ul_111, ul_117, ul_123, ul_129, ul_13, ul_135, ul_141, ul_147, ul_15, ul_153, ul_159, ul_17, ul_19, ul_2, ul_205, ul_207, ul_209, ul_212, ul_215, ul_24, ul_240, ul_243, ul_245, ul_247, ul_249, ul_256, ul_270, ul_275, ul_3, ul_30, ul_319, ul_324, ul_326, ul_330, ul_331, ul_332, ul_340, ul_345, ul_352, ul_69, ul_75, ul_81, ul_87, ul_93, ul_99;

  arena  =  (__global uchar *) ((ulong) arena & ~15UL);
  bias  =  (__global uchar *) ((ulong) bias & ~15UL);
  params  =  (__global uchar *) ((ulong) params & ~15UL);
  values  =  (__global uchar *) ((ulong) values & ~15UL);
  // BLOCK 0
  ul_0  =  (ulong) values;
  ul_1  =  (ulong) arena;
  ul_2  =  (ulong) bias;
  ul_3  =  (ulong) params;
  __private float ul_4[16];
  __private float* ul_5 = ul_4;
  __private float ul_6[4];
  __private float* ul_7 = ul_6;
  __private float ul_8[4];
  __private float* ul_9 = ul_8;
  __private float ul_10[8];
  __private float* ul_11 = ul_10;
  __local float adf_12[1024] __attribute__((aligned(16)));
  ul_13  =  ul_3 + 124L;
  i_14  =  *((__global int *) (params + 124L));
  ul_15  =  ul_3 + 0L;
  i_16  =  *((__global int *) (params + 0L));
  ul_17  =  ul_3 + 40L;
  i_18  =  *((__global int *) (params + 40L));
  ul_19  =  ul_3 + 128L;
  i_20  =  *((__global int *) (params + 128L));
  i_21  =  get_global_id(0);
  i_22  =  i_21 / i_14;
  b_23  =  i_22 < i_16;
  if(b_23)
  {
    // BLOCK 1
    ul_24  =  ul_3 + 132L;
    i_25  =  *((__global int *) (params + 132L));
    i_26  =  i_20 + i_21;
    i_27  =  i_14 * i_22;
    i_28  =  i_26 - i_27;
    b_29  =  i_28 < i_25;
    if(b_29)
    {
      // BLOCK 2
      ul_30  =  ul_3 + 36L;
      i_31  =  *((__global int *) (params + 36L));
      ul_5[0]  =  0.0F;
      ul_5[1]  =  0.0F;
      ul_5[2]  =  0.0F;
      ul_5[3]  =  0.0F;
      ul_5[4]  =  0.0F;
      ul_5[5]  =  0.0F;
      ul_5[6]  =  0.0F;
      ul_5[7]  =  0.0F;
      ul_5[8]  =  0.0F;
      ul_5[9]  =  0.0F;
      ul_5[10]  =  0.0F;
      ul_5[11]  =  0.0F;
      ul_5[12]  =  0.0F;
      ul_5[13]  =  0.0F;
      ul_5[14]  =  0.0F;
      ul_5[15]  =  0.0F;
      i_32  =  i_31 + i_21;
      i_33  =  i_14 * i_16;
      i_34  =  i_33 << 4;
      i_35  =  i_34 - i_33;
      i_36  =  i_33 << 1;
      i_37  =  i_34 - i_36;
      i_38  =  i_33 * 13;
      i_39  =  i_33 << 2;
      i_40  =  i_33 << 3;
      i_41  =  i_39 + i_40;
      i_42  =  i_33 * 11;
      i_43  =  i_36 + i_40;
      i_44  =  i_33 + i_40;
      i_45  =  i_40 - i_33;
      i_46  =  i_36 + i_39;
      i_47  =  i_33 + i_39;
      i_48  =  i_33 + i_36;
      // BLOCK 3 MERGES [2 4 ]
      i_49  =  i_32;
      i_50  =  0;
      f_51  =  0.0F;
      f_52  =  0.0F;
      f_53  =  0.0F;
      f_54  =  0.0F;
      f_55  =  0.0F;
      f_56  =  0.0F;
      f_57  =  0.0F;
      f_58  =  0.0F;
      f_59  =  0.0F;
      f_60  =  0.0F;
      f_61  =  0.0F;
      f_62  =  0.0F;
      f_63  =  0.0F;
      f_64  =  0.0F;
      f_65  =  0.0F;
      f_66  =  0.0F;
      for(;i_50 < i_18;)
      {
        // BLOCK 4
        l_67  =  (long) i_49;
        l_68  =  l_67 << 2;
        ul_69  =  ul_1 + l_68;
        f_70  =  *((__global float *) (arena + l_68));
        f_71  =  f_51 + f_70;
        ul_5[0]  =  f_71;
        i_72  =  i_33 + i_49;
        l_73  =  (long) i_72;
        l_74  =  l_73 << 2;
        ul_75  =  ul_1 + l_74;
        f_76  =  *((__global float *) (arena + l_74));
        f_77  =  f_52 + f_76;
        ul_5[1]  =  f_77;
        i_78  =  i_49 + i_36;
        l_79  =  (long) i_78;
        l_80  =  l_79 << 2;
        ul_81  =  ul_1 + l_80;
        f_82  =  *((__global float *) (arena + l_80));
        f_83  =  f_53 + f_82;
        ul_5[2]  =  f_83;
        i_84  =  i_48 + i_49;
        l_85  =  (long) i_84;
        l_86  =  l_85 << 2;
        ul_87  =  ul_1 + l_86;
        f_88  =  *((__global float *) (arena + l_86));
        f_89  =  f_54 + f_88;
        ul_5[3]  =  f_89;
        i_90  =  i_49 + i_39;
        l_91  =  (long) i_90;
        l_92  =  l_91 << 2;
        ul_93  =  ul_1 + l_92;
        f_94  =  *((__global float *) (arena + l_92));
        f_95  =  f_55 + f_94;
        ul_5[4]  =  f_95;
        i_96  =  i_47 + i_49;
        l_97  =  (long) i_96;
        l_98  =  l_97 << 2;
        ul_99  =  ul_1 + l_98;
        f_100  =  *((__global float *) (arena + l_98));
        f_101  =  f_56 + f_100;
        ul_5[5]  =  f_101;
        i_102  =  i_46 + i_49;
        l_103  =  (long) i_102;
        l_104  =  l_103 << 2;
        ul_105  =  ul_1 + l_104;
        f_106  =  *((__global float *) (arena + l_104));
        f_107  =  f_57 + f_106;
        ul_5[6]  =  f_107;
        i_108  =  i_45 + i_49;
        l_109  =  (long) i_108;
        l_110  =  l_109 << 2;
        ul_111  =  ul_1 + l_110;
        f_112  =  *((__global float *) (arena + l_110));
        f_113  =  f_58 + f_112;
        ul_5[7]  =  f_113;
        i_114  =  i_49 + i_40;
        l_115  =  (long) i_114;
        l_116  =  l_115 << 2;
        ul_117  =  ul_1 + l_116;
        f_118  =  *((__global float *) (arena + l_116));
        f_119  =  f_59 + f_118;
        ul_5[8]  =  f_119;
        i_120  =  i_44 + i_49;
        l_121  =  (long) i_120;
        l_122  =  l_121 << 2;
        ul_123  =  ul_1 + l_122;
        f_124  =  *((__global float *) (arena + l_122));
        f_125  =  f_60 + f_124;
        ul_5[9]  =  f_125;
        i_126  =  i_43 + i_49;
        l_127  =  (long) i_126;
        l_128  =  l_127 << 2;
        ul_129  =  ul_1 + l_128;
        f_130  =  *((__global float *) (arena + l_128));
        f_131  =  f_61 + f_130;
        ul_5[10]  =  f_131;
        i_132  =  i_42 + i_49;
        l_133  =  (long) i_132;
        l_134  =  l_133 << 2;
        ul_135  =  ul_1 + l_134;
        f_136  =  *((__global float *) (arena + l_134));
        f_137  =  f_62 + f_136;
        ul_5[11]  =  f_137;
        i_138  =  i_41 + i_49;
        l_139  =  (long) i_138;
        l_140  =  l_139 << 2;
        ul_141  =  ul_1 + l_140;
        f_142  =  *((__global float *) (arena + l_140));
        f_143  =  f_63 + f_142;
        ul_5[12]  =  f_143;
        i_144  =  i_38 + i_49;
        l_145  =  (long) i_144;
        l_146  =  l_145 << 2;
        ul_147  =  ul_1 + l_146;
        f_148  =  *((__global float *) (arena + l_146));
        f_149  =  f_64 + f_148;
        ul_5[13]  =  f_149;
        i_150  =  i_37 + i_49;
        l_151  =  (long) i_150;
        l_152  =  l_151 << 2;
        ul_153  =  ul_1 + l_152;
        f_154  =  *((__global float *) (arena + l_152));
        f_155  =  f_65 + f_154;
        ul_5[14]  =  f_155;
        i_156  =  i_35 + i_49;
        l_157  =  (long) i_156;
        l_158  =  l_157 << 2;
        ul_159  =  ul_1 + l_158;
        f_160  =  *((__global float *) (arena + l_158));
        f_161  =  f_66 + f_160;
        ul_5[15]  =  f_161;
        i_162  =  i_50 + 1;
        i_163  =  i_49 + i_34;
        i_49  =  i_163;
        i_50  =  i_162;
        f_51  =  f_71;
        f_52  =  f_77;
        f_53  =  f_83;
        f_54  =  f_89;
        f_55  =  f_95;
        f_56  =  f_101;
        f_57  =  f_107;
        f_58  =  f_113;
        f_59  =  f_119;
        f_60  =  f_125;
        f_61  =  f_131;
        f_62  =  f_137;
        f_63  =  f_143;
        f_64  =  f_149;
        f_65  =  f_155;
        f_66  =  f_161;
      }  // B3
      // BLOCK 5
      ul_7[0]  =  f_51;
      ul_7[1]  =  f_55;
      ul_7[2]  =  f_59;
      ul_7[3]  =  f_63;
      f_164  =  f_55 + f_59;
      f_165  =  f_164 + f_51;
      ul_9[0]  =  f_165;
      f_166  =  f_55 - f_59;
      f_167  =  f_166 - f_63;
      ul_9[1]  =  f_167;
      ul_11[0]  =  f_165;
      ul_11[4]  =  f_167;
      f_168  =  ul_5[1];
      ul_7[0]  =  f_168;
      ul_7[1]  =  f_56;
      ul_7[2]  =  f_60;
      ul_7[3]  =  f_64;
      f_169  =  f_56 + f_60;
      f_170  =  f_169 + f_168;
      ul_9[0]  =  f_170;
      f_171  =  f_56 - f_60;
      f_172  =  f_171 - f_64;
      ul_9[1]  =  f_172;
      ul_11[1]  =  f_170;
      f_173  =  ul_9[1];
      ul_11[5]  =  f_173;
      f_174  =  ul_5[2];
      ul_7[0]  =  f_174;
      ul_7[1]  =  f_57;
      ul_7[2]  =  f_61;
      ul_7[3]  =  f_65;
      f_175  =  f_57 + f_61;
      f_176  =  f_175 + f_174;
      ul_9[0]  =  f_176;
      f_177  =  f_57 - f_61;
      f_178  =  f_177 - f_65;
      ul_9[1]  =  f_178;
      ul_11[2]  =  f_176;
      ul_11[6]  =  f_178;
      f_179  =  ul_5[3];
      ul_7[0]  =  f_179;
      ul_7[1]  =  f_58;
      ul_7[2]  =  f_62;
      ul_7[3]  =  f_66;
      f_180  =  f_58 + f_62;
      f_181  =  f_180 + f_179;
      ul_9[0]  =  f_181;
      f_182  =  f_58 - f_62;
      f_183  =  f_182 - f_66;
      ul_9[1]  =  f_183;
      ul_11[3]  =  f_181;
      ul_11[7]  =  f_183;
      f_184  =  ul_11[0];
      ul_7[0]  =  f_184;
      f_185  =  ul_11[1];
      ul_7[1]  =  f_185;
      f_186  =  ul_11[2];
      ul_7[2]  =  f_186;
      ul_7[3]  =  f_181;
      f_187  =  f_185 + f_186;
      f_188  =  f_187 + f_184;
      ul_9[0]  =  f_188;
      f_189  =  f_185 - f_186;
      f_190  =  f_189 - f_181;
      ul_9[1]  =  f_190;
      i_191  =  get_local_id(0);
      adf_12[i_191]  =  f_188;
      f_192  =  ul_9[1];
      i_193  =  i_191 + 64;
      adf_12[i_193]  =  f_192;
      f_194  =  ul_11[4];
      ul_7[0]  =  f_194;
      f_195  =  ul_11[5];
      ul_7[1]  =  f_195;
      f_196  =  ul_11[6];
      ul_7[2]  =  f_196;
      f_197  =  ul_11[7];
      ul_7[3]  =  f_197;
      f_198  =  f_195 + f_196;
      f_199  =  f_198 + f_194;
      ul_9[0]  =  f_199;
      f_200  =  f_195 - f_196;
      f_201  =  f_200 - f_197;
      ul_9[1]  =  f_201;
      i_202  =  i_191 + 128;
      adf_12[i_202]  =  f_199;
      f_203  =  ul_9[1];
      i_204  =  i_191 + 192;
      adf_12[i_204]  =  f_203;
      ul_205  =  ul_3 + 100L;
      i_206  =  *((__global int *) (params + 100L));
      ul_207  =  ul_3 + 4L;
      i_208  =  *((__global int *) (params + 4L));
      ul_209  =  ul_3 + 140L;
      i_210  =  *((__global int *) (params + 140L));
      i_211  =  *((__global int *) (params + 140L));
      ul_212  =  ul_3 + 136L;
      i_213  =  *((__global int *) (params + 136L));
      i_214  =  *((__global int *) (params + 136L));
      ul_215  =  ul_3 + 44L;
      i_216  =  *((__global int *) (params + 44L));
      i_217  =  min(2, i_216);
      i_218  =  i_28 / i_210;
      i_219  =  i_218 * i_211;
      i_220  =  i_28 - i_219;
      i_221  =  i_220 / i_213;
      i_222  =  i_221 * i_214;
      i_223  =  i_220 - i_222;
      i_224  =  i_223 << 1;
      i_225  =  i_206 * i_221;
      i_226  =  i_225 << 1;
      i_227  =  i_224 + i_226;
      // BLOCK 6 MERGES [5 36 ]
      i_228  =  i_227;
      i_229  =  0;
      for(;i_229 < i_217;)
      {
        // BLOCK 7
        // BLOCK 8 MERGES [7 35 ]
        i_230  =  0;
        for(;i_230 < i_217;)
        {
          // BLOCK 9
          i_231  =  i_230 + 1;
          b_232  =  i_228 < i_208;
          if(b_232)
          {
            // BLOCK 10
            i_233  =  i_230 + i_224;
            b_234  =  i_233 < i_206;
            if(b_234)
            {
              // BLOCK 11
              i_235  =  i_229 << 1;
              i_236  =  i_235 + i_230;
              i_237  =  i_236 << 6;
              i_238  =  i_237 + i_191;
              f_239  =  adf_12[i_238];
              ul_240  =  ul_3 + 52L;
              i_241  =  *((__global int *) (params + 52L));
              i_242  =  *((__global int *) (params + 4L));
              ul_243  =  ul_3 + 48L;
              i_244  =  *((__global int *) (params + 48L));
              ul_245  =  ul_3 + 24L;
              i_246  =  *((__global int *) (params + 24L));
              ul_247  =  ul_3 + 32L;
              i_248  =  *((__global int *) (params + 32L));
              ul_249  =  ul_3 + 20L;
              i_250  =  *((__global int *) (params + 20L));
              i_251  =  i_241 + i_22;
              b_252  =  i_250 == 0;
              if(b_252)
              {
                // BLOCK 12
                f_253  =  f_239;
              }  // B11
              else
              {
                // BLOCK 13
                l_254  =  (long) i_251;
                l_255  =  l_254 << 2;
                ul_256  =  ul_2 + l_255;
                f_257  =  *((__global float *) (bias + l_255));
                f_258  =  f_257 + f_239;
                f_253  =  f_258;
              }  // B11
              // BLOCK 14 MERGES [12 13 ]
              i_259  =  i_208 * i_218;
              i_260  =  i_259 + i_228;
              i_261  =  i_260 + i_230;
              i_262  =  i_261 / i_242;
              i_263  =  i_262 * i_244;
              i_264  =  i_263 + i_251;
              b_265  =  i_246 < 0;
              if(b_265)
              {
                // BLOCK 15
                f_266  =  f_253;
              }  // B14
              else
              {
                // BLOCK 16
                i_267  =  i_264 + i_246;
                l_268  =  (long) i_267;
                l_269  =  l_268 << 1;
                ul_270  =  ul_0 + l_269;
                sh_271  =  *((__global short *) (values + l_269));
                i_272  =  (int) sh_271;
                f_273  =  half_to_float((short) i_272);
                f_274  =  f_273 + f_253;
                f_266  =  f_274;
              }  // B14
              // BLOCK 17 MERGES [15 16 ]
              ul_275  =  ul_3 + 28L;
              i_276  =  *((__global int *) (params + 28L));
              b_277  =  i_276 == 1;
              if(b_277)
              {
                // BLOCK 18
                f_278  =  -f_266;
                f_279  =  exp(f_278);
                f_280  =  f_279 + 1.0F;
                f_281  =  f_266 / f_280;
                f_282  =  f_281;
              }  // B17
              else
              {
                // BLOCK 19
                b_283  =  i_276 == 2;
                if(b_283)
                {
                  // BLOCK 20
                  f_284  =  fabs(f_266);
                  f_285  =  fma(f_284, 0.34F, 1.0F);
                  f_286  =  1.0F / f_285;
                  f_287  =  fma(f_286, -0.026121028F, 0.13950191F);
                  f_288  =  f_287 * f_286;
                  f_289  =  f_288 - 0.2731372F;
                  f_290  =  fma(f_286, f_289, 0.20218718F);
                  f_291  =  f_290 * f_286;
                  f_292  =  f_291 - 0.044721164F;
                  f_293  =  fma(f_286, f_292, 0.115360156F);
                  f_294  =  fma(f_286, f_293, 0.11519744F);
                  f_295  =  fma(f_286, f_294, 0.13611223F);
                  f_296  =  fma(f_286, f_295, 0.1356205F);
                  f_297  =  f_284 * -0.5F;
                  f_298  =  f_297 * f_284;
                  f_299  =  exp(f_298);
                  f_300  =  f_299 * f_286;
                  f_301  =  f_296 * f_300;
                  f_302  =  f_301 * f_266;
                  i_303  =  isless(f_266, 0.0F);
                  if(i_303 == 1)
                  {
                    // BLOCK 21
                    f_282  =  f_302;
                  }  // B20
                  else
                  {
                    // BLOCK 22
                    f_304  =  f_266 - f_302;
                    f_282  =  f_304;
                  }  // B20
                }  // B19
                else
                {
                  // BLOCK 23
                  b_305  =  i_276 == 3;
                  if(b_305)
                  {
                    // BLOCK 24
                    f_306  =  f_266 * -1.702F;
                    f_307  =  exp(f_306);
                    f_308  =  f_307 + 1.0F;
                    f_309  =  f_266 / f_308;
                    f_282  =  f_309;
                  }  // B23
                  else
                  {
                    // BLOCK 25
                    f_282  =  f_266;
                  }  // B23
                }  // B19
              }  // B17
              // BLOCK 26 MERGES [18 21 25 24 22 ]
              i_310  =  i_264 * i_242;
              i_311  =  i_310 + i_261;
              i_312  =  i_242 * i_262;
              i_313  =  i_311 - i_312;
              b_314  =  i_248 < 0;
              if(b_314)
              {
                // BLOCK 27
                f_315  =  f_282;
              }  // B26
              else
              {
                // BLOCK 28
                i_316  =  i_313 + i_248;
                l_317  =  (long) i_316;
                l_318  =  l_317 << 1;
                ul_319  =  ul_0 + l_318;
                sh_320  =  *((__global short *) (values + l_318));
                i_321  =  (int) sh_320;
                f_322  =  half_to_float((short) i_321);
                f_323  =  f_322 + f_282;
                f_315  =  f_323;
              }  // B26
              // BLOCK 29 MERGES [27 28 ]
              ul_324  =  ul_3 + 16L;
              i_325  =  *((__global int *) (params + 16L));
              ul_326  =  ul_3 + 56L;
              i_327  =  *((__global int *) (params + 56L));
              b_328  =  i_327 < 1;
              if(b_328)
              {
                // BLOCK 30
                i_329  =  i_325;
              }  // B29
              else
              {
                // BLOCK 31
                ul_330  =  i_327 & 4294967295UL;
                ul_331  =  ul_330 << 2;
                ul_332  =  ul_3 + ul_331;
                i_333  =  *((__global int *) (params + ul_331));
                i_334  =  i_327 + 1;
                i_335  =  i_251 / i_333;
                i_336  =  i_335 << 1;
                i_337  =  i_334 + i_336;
                l_338  =  (long) i_337;
                l_339  =  l_338 << 2;
                ul_340  =  ul_3 + l_339;
                i_341  =  *((__global int *) (params + l_339));
                i_342  =  i_337 + 1;
                l_343  =  (long) i_342;
                l_344  =  l_343 << 2;
                ul_345  =  ul_3 + l_344;
                i_346  =  *((__global int *) (params + l_344));
                i_347  =  i_346 * i_262;
                i_348  =  i_347 + i_341;
                i_329  =  i_348;
              }  // B29
              // BLOCK 32 MERGES [30 31 ]
              i_349  =  i_329 + i_313;
              l_350  =  (long) i_349;
              l_351  =  l_350 << 1;
              ul_352  =  ul_0 + l_351;
              f_353  =  f_315;
              i_354  =  float_to_half(f_353);
              sh_355  =  (short) i_354;
              *((__global short *) (values + l_351))  =  sh_355;
            }  // B10
            else
            {
              // BLOCK 33
            }  // B10
          }  // B9
          else
          {
            // BLOCK 34
          }  // B9
          // BLOCK 35 MERGES [34 32 33 ]
          i_356  =  i_231;
          i_230  =  i_356;
        }  // B8
        // BLOCK 36
        i_357  =  i_229 + 1;
        i_358  =  i_228 + i_206;
        i_228  =  i_358;
        i_229  =  i_357;
      }  // B6
      // BLOCK 37
    }  // B1
    else
    {
      // BLOCK 38
      return;
    }  // B1
  }  // B0
  else
  {
    // BLOCK 39
  }  // B0
  // BLOCK 40 MERGES [39 38 37 ]
  return;
}  //  kernel
