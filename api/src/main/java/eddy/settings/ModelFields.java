package eddy.settings;

import static eddy.settings.Form.NUMBER;
import static eddy.settings.Form.PATH;
import static eddy.settings.Form.TRUTH;
import static eddy.settings.Form.choice;
import static eddy.settings.Form.list;
import static eddy.settings.Section.ADAPTERS;
import static eddy.settings.Section.REFINER;

import eddy.error.Setting;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.scheduler.PredictionType;
import java.nio.file.Path;
import java.util.List;

/** The model, what changes it, and the one that ends what it began. A part of {@link Fields}. */
interface ModelFields {
  /** The model that is opened, which no request changes. */
  Field<Path> MODEL =
      Field.of("model", PATH)
          .in(
              Section.MODEL,
              "PATH",
              "diffusers folder, or .safetensors checkpoint; default the demo")
          .named("Model", "was made with the model")
          .written(Fields::name)
          .build();

  /** For a checkpoint, which has none: the folder with vocab.json and merges.txt. */
  Field<Path> TOKENIZER =
      Field.of("tokenizer", PATH)
          .in(Section.MODEL, "DIR", "for a checkpoint: folder with vocab.json and merges.txt")
          .build();

  /** Another VAE than the model's: a folder or a safetensors file. */
  Field<Path> VAE =
      Field.of("vae", PATH)
          .in(Section.MODEL, "PATH", "another VAE than the model's: folder or .safetensors")
          .named("VAE", "was decoded by")
          .written(Fields::name)
          .build();

  /** For a checkpoint, which has none: a diffusers folder with its configs. */
  Field<Path> CONFIG =
      Field.of("config", PATH)
          .in(Section.MODEL, "DIR", "for a checkpoint: diffusers folder with its configs")
          .build();

  /** Of a checkpoint that has both, the averaged U-Net. */
  Field<Boolean> EMA =
      Field.of("ema", TRUTH)
          .in(Section.MODEL, "", "of a checkpoint with both, the averaged U-Net")
          .otherwise(false)
          .png("EMA", "true or false")
          .given(Setting.of("ema"), " or ", Setting.of("ema"), "=false")
          .build();

  /** What the network predicts; what the model says unless given. */
  Field<PredictionType> PREDICTION_TYPE =
      Field.of("prediction-type", choice(PredictionType.class))
          .in(Section.MODEL, "TYPE", "epsilon, v_prediction or sample; default the model's")
          .png("Prediction type", "epsilon, v_prediction or sample")
          .build();

  /** LoRAs and their relatives, each with its weight. */
  Field<List<LoraSpec>> LORA =
      Field.of("lora", list(Form.LORA))
          .in(
              ADAPTERS,
              "FILE[:X]",
              "change the model so; X is its weight, default 1; may stand several times")
          .named("LoRA", "was made with")
          .build();

  /** The folder in which tags of a prompt find their LoRAs. */
  Field<Path> LORA_DIR =
      Field.of("lora-dir", PATH)
          .in(ADAPTERS, "DIR", "where <lora:NAME:X> in the prompt finds its files")
          .build();

  /** Whether a LoRA that fits the model only in part is refused. */
  Field<Boolean> LORA_STRICT =
      Field.of("lora-strict", TRUTH)
          .in(ADAPTERS, "true|false", "refuse one that fits the model in part; default true")
          .otherwise(true)
          .png("LoRA strict", "true or false")
          .build();

  /** Words of textual inversion, each with its file. */
  Field<List<EmbeddingSpec>> EMBEDDING =
      Field.of("embedding", list(Form.EMBEDDING))
          .in(
              ADAPTERS,
              "[WORD=]FILE",
              "a word of textual inversion; default the file's; may stand several times")
          .named("Embedding", "was made with the embedding")
          .build();

  /** SDXL's refiner, which ends the run: a folder or a safetensors file. */
  Field<Path> REFINER_MODEL =
      Field.of("refiner", PATH)
          .in(REFINER, "PATH", "SDXL's refiner, to end with: folder or .safetensors")
          .named("Refiner", "was refined by")
          .written(Fields::name)
          .build();

  /** Which share of the noise levels comes before it, above 0 and below 1. */
  Field<Double> REFINER_START =
      Field.of("refiner-start", NUMBER)
          .in(REFINER, "X", "share of the noise levels before it; default 0.8")
          .range(new Range(0, 1, true, true))
          .otherwise(0.8)
          .png("Refiner switch at")
          .build();
}
