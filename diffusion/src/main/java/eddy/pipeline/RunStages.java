package eddy.pipeline;

import eddy.backend.Backend;
import eddy.family.CodecJob;
import eddy.family.DecodingStage;
import eddy.family.DiffusionModel;
import eddy.family.EncodingStage;
import eddy.family.TextConditioner;
import eddy.family.TextStage;
import eddy.pipeline.denoise.DenoisingStage;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.PromptBatch;
import eddy.pipeline.request.StartPicture;
import eddy.pipeline.request.TilingOptions;
import eddy.pipeline.stage.RunSize;
import eddy.pipeline.stage.Stage;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a run in their order. A run goes through them and an estimate asks each what it
 * takes, so that one can't know a stage that the other doesn't.
 */
final class RunStages {
  private final DiffusionModel model;
  private final MemoryLimit limit;
  private final RunJob job;
  private final RunSize first;
  private final @Nullable RunSize second;
  private final @Nullable TextStage text;

  /**
   * @throws eddy.error.InputException when a text can't be read, or the size isn't the model's
   */
  RunStages(DiffusionModel model, MemoryLimit limit, RunJob job) {
    this.model = model;
    this.limit = limit;
    this.job = job;
    boolean guided = model.isGuided(job.request());
    first = new RunSize(job.width(), job.height(), job.batch(), guided);
    second = job.hires() ? first.withPixels(job.hiresWidth(), job.hiresHeight()) : null;
    TextConditioner conditioner = model.text();
    text =
        conditioner == null
            ? null
            : conditioner.stage(PromptBatch.of(job.request(), guided).first(job.batch()));
  }

  /** The prompts; null for a model that is told no text. */
  @Nullable TextStage text() {
    return text;
  }

  /** Whether it begins with a picture, which is encoded. */
  boolean encodes() {
    StartPicture start = job.request().start();
    return start != null && !start.isLatents() && !model.denoiser().startsFromNoise();
  }

  /** The start picture. */
  EncodingStage encoding() {
    return model.codec().encoding(codec("encoding the picture", first, 0));
  }

  /**
   * Whether the whole start picture is encoded: a network that sees what a mask leaves of it needs
   * no more where the run begins with noise alone.
   */
  boolean encodesWhole() {
    return !(job.request().mask() != null
        && model.denoiser().maskChannels() > 0
        && job.request().startsPure());
  }

  /** What a mask leaves of the start picture. */
  private EncodingStage encodingMasked() {
    // The whole picture stays for the end; the mask and what it leaves come beside it.
    long pixels = (long) job.batch() * job.width() * job.height();
    return model
        .codec()
        .encoding(codec("encoding the masked picture", first, 4 * Float.BYTES * pixels));
  }

  /** The first, or only, pass. */
  DenoisingStage denoising() {
    return denoising(job.request().controls());
  }

  /** The same with control pictures for what is worked on. */
  DenoisingStage denoising(List<Control> controls) {
    return denoising("denoising", first, controls);
  }

  /** The first pass's result, where the second begins with a picture. */
  DecodingStage decodingFirst() {
    return model.codec().decoding(codec("decoding the picture", first, 0));
  }

  /** The picture that the second pass begins with. */
  EncodingStage encodingSecond() {
    return model.codec().encoding(codec("encoding the picture", last(), 0));
  }

  /** The second, larger pass. */
  DenoisingStage denoisingSecond() {
    return denoisingSecond(job.request().controls());
  }

  /** The same with larger control pictures. */
  DenoisingStage denoisingSecond(List<Control> controls) {
    return denoising("denoising the larger picture", last(), controls);
  }

  /** The result. */
  DecodingStage decoding() {
    return model.codec().decoding(codec("decoding the picture", last(), 0));
  }

  /** The size of the last pass. */
  RunSize last() {
    return second == null ? first : second;
  }

  private CodecJob codec(String name, RunSize size, long hostBytes) {
    return new CodecJob(
        name, size.batch(), size.width(), size.height(), job.tiling(), limit.bytes(), hostBytes);
  }

  private DenoisingStage denoising(String name, RunSize size, List<Control> controls) {
    Map<String, Shape> texts = text == null ? Map.of() : text.shapes();
    return new DenoisingStage(name, model.denoiser(), job.request(), size, texts, controls);
  }

  /** The first pass's size. */
  RunSize first() {
    return first;
  }

  /** All that run, in their order. */
  List<Stage> all() {
    List<Stage> all = new ArrayList<>();
    if (text != null) {
      all.addAll(text.parts());
    }
    if (encodes()) {
      if (encodesWhole()) {
        all.add(encoding());
      }
      if (job.request().mask() != null) {
        all.add(encodingMasked());
      }
    }
    all.add(denoising());
    HiresFix hires = job.request().hires();
    if (hires != null) {
      if (!hires.upscaler().ofLatents()) {
        all.add(decodingFirst());
        all.add(encodingSecond());
      }
      all.add(denoisingSecond());
    }
    if (job.request().decode()) {
      all.add(decoding());
    }
    return all;
  }

  /** What each takes. */
  MemoryEstimate estimate(Backend backend) {
    return new MemoryEstimate(all().stream().map(s -> s.memory(backend)).toList());
  }

  /** The job's tiling; if that is open and a stage needs tiles, the smallest of these. */
  TilingOptions tiling(Backend backend) {
    if (job.tiling().mode() != TilingOptions.Mode.AUTO) {
      return job.tiling();
    }
    int smallest =
        all().stream()
            .mapToInt(
                stage ->
                    switch (stage) {
                      case EncodingStage encoding -> encoding.tile(backend);
                      case DecodingStage decoding -> decoding.tile(backend);
                      default -> 0;
                    })
            .filter(tile -> tile > 0)
            .min()
            .orElse(0);
    return smallest == 0
        ? job.tiling()
        : new TilingOptions(TilingOptions.Mode.ON, smallest, job.tiling().overlap());
  }
}
