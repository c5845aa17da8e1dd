package eddy.cli.fuzz.entries;

import eddy.cli.FuzzAccess;
import eddy.cli.fuzz.CommandVerdict;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.cli.fuzz.Sample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whole command lines, and the files that they name. */
final class CommandEntries {
  /**
   * Before every spoilt {@code generate}: all that can be refused is refused before memory is, and
   * nothing is computed.
   */
  private static final String NO_MEMORY = "--max-memory=1";

  private CommandEntries() {}

  static List<Entry> all(Materials materials) throws IOException {
    Path plain = Materials.plainModel();
    Piece[] model = Materials.pieces(plain, "model", name -> false);
    Piece[] spoilt = Materials.pieces(plain, "model", name -> name.endsWith(".json"));
    Piece picture =
        Piece.file(
            "in.png", Format.PNG, PictureEntries.written("png", BufferedImage.TYPE_INT_RGB, false));
    List<Sample> lines = new ArrayList<>();
    for (String line : LINES) {
      lines.add(arguments(line).and(model).and(picture.weighing(0)));
    }
    List<Sample> inspected = new ArrayList<>();
    for (String option : List.of("--tensors", "--json")) {
      inspected.add(fixed("inspect", "model", option).and(spoilt));
      inspected.add(
          fixed("inspect", "in.safetensors", option)
              .and(materials.file("in.safetensors", WeightEntries.latents(4))));
    }
    for (Path file : Materials.singleFiles()) {
      Piece like = Piece.like("in.safetensors", Format.SAFETENSORS, 1, file);
      inspected.add(fixed("inspect", "in.safetensors").and(like));
    }
    return List.of(
        generate("generate", lines),
        generate("from", from(model)),
        command("inspect", inspected),
        command(
            "diffuse",
            List.of(
                fixed("diffuse", "in.png", "--output=out.png")
                    .and(Piece.text("--steps=2"), Piece.text("--tile=32"), picture))),
        command("command", commands()));
  }

  private static final List<String> LINES =
      List.of(
          "a cat|--width=64|--height=64|--sampler=euler|--schedule=karras|--cfg=5|--seed=7",
          "a cat|--negative=dog|--prompt-syntax=a1111|--clip-skip=1|--sampler=DPM++ 2M",
          "a cat|--init=in.png|--strength=1|--resize=fit|--width=64|--height=64|--eta=0",
          "a cat|--width=64|--height=64|--hires-scale=1.5|--hires-steps=1|--hires-strength=1",
          "a cat|--width=64|--height=64|--batch=2|--vae-tiling=on|--tile-size=64|--rng=cuda",
          "a cat|--width=64|--height=64|--deep-cache=2|--cfg-rescale=0.5|--dtype=f16|--exact");

  private static List<Sample> commands() {
    List<Sample> out = new ArrayList<>();
    for (String line : List.of("--help", "--version", "devices", "generate --help")) {
      out.add(arguments(line));
    }
    out.add(fixed("generate", "x", "--sampler").and(Piece.text("help")));
    out.add(fixed("completion").and(Piece.text("bash")));
    return out;
  }

  private static Entry generate(String name, List<Sample> seeds) {
    return new Entry(
        name,
        seeds,
        true,
        List.of(".png"),
        input -> {
          List<String> all = new ArrayList<>(List.of("generate"));
          if (!seeds.contains(input)) {
            all.add(NO_MEMORY);
          }
          all.addAll(List.of("--model=model", "--steps=1", "--output=out.png", "--device=cpu"));
          all.addAll(input.texts());
          run(all, input);
        });
  }

  private static Entry command(String name, List<Sample> seeds) {
    return Entry.of(name, seeds, input -> run(input.texts(), input)).writing(".png");
  }

  private static List<Sample> from(Piece[] model) {
    String fields = "Steps: 1, Sampler: Euler a, CFG scale: 7.0, Seed: 5, Size: 64x64";
    return Stream.of(
            "a cat\n" + fields,
            "a (cat:1.2)\nNegative prompt: a dog\n" + fields + ", Clip skip: 2, Version: v1.10.1",
            "日本語\n" + fields + ", Schedule type: Karras")
        .map(
            text ->
                fixed("--from=in.png")
                    .and(Piece.file("in.png", Format.PNG, FuzzAccess.png(text, 8)))
                    .and(model))
        .toList();
  }

  private static Sample arguments(String line) {
    return Sample.ofTexts(line.contains("|") ? line.split("\\|", -1) : line.split(" ", -1));
  }

  private static Sample fixed(String... texts) {
    return new Sample(Stream.of(texts).map(Piece::fixed).toList());
  }

  /** No system hands over a NUL in an argument. */
  private static void run(List<String> arguments, Sample input) {
    String[] given = arguments.stream().map(a -> a.replace("\0", "")).toArray(String[]::new);
    CommandVerdict.require(FuzzAccess.run(given), input);
  }
}
