package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.Availability;
import eddy.backend.Backends;
import eddy.error.InputException;
import eddy.internal.run.Preparation;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.output.InputFiles;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import eddy.settings.Recorded;
import eddy.settings.Settings;
import eddy.tensor.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new user gets wrong: one clear sentence each, exit code 2, and nothing written. */
class BadInputTest {
  @TempDir private Path folder;

  private void refused(String expected, String... arguments) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    List<String> args = new ArrayList<>(List.of("generate"));
    args.addAll(List.of(arguments));
    if (!args.contains("--output")) {
      args.addAll(List.of("--output", out.resolve("picture.png").toString()));
    }
    Eddy eddy = Eddy.run(args.toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.out()).isEmpty();
    assertThat(eddy.err().strip().lines()).as(eddy.err()).hasSize(1);
    assertThat(eddy.err()).startsWith("eddy: ").contains(expected);
    assertThat(out).isEmptyDirectory();
  }

  private void refusedModel(Path model, String... expected) throws IOException {
    for (String part : expected) {
      refused(part, "a cat", "--model", model.toString());
    }
  }

  @Test
  void wrongModelPath() throws IOException {
    Path absent = folder.resolve("absent");
    refusedModel(absent, absent + ": no such file or folder");
  }

  @Test
  void activationsThatTheDeviceDoesNotHave() throws IOException {
    refused(
        "--device cpu keeps activations as f32 only",
        "a cat",
        "--device=cpu",
        "--activations=f16",
        "--steps=1",
        "--width=32",
        "--height=32");
  }

  /** Latents of 1e5 are infinite in fp16, and NaN after the first normalisation. */
  @Test
  void numbersTooLargeForFp16Activations() throws IOException {
    boolean there =
        Backends.providers().stream()
            .anyMatch(
                p -> p.name().equals("opencl") && p.probe() instanceof Availability.Available);
    assumeTrue(there, "no OpenCL here");
    float[] noise = new float[4 * 4 * 4];
    Arrays.fill(noise, 1e5f);
    Path latents = folder.resolve("noise.safetensors");
    new SafetensorsWriter().add("latents", Shape.of(1, 4, 4, 4), noise).write(latents);
    Path output = folder.resolve("picture.png");
    Eddy eddy =
        Eddy.run(
            "generate",
            "a cat",
            "--device=opencl",
            "--activations=f16",
            "--steps=1",
            "--latents",
            latents.toString(),
            "--output",
            output.toString());
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err().strip().lines().toList().getLast())
        .startsWith("eddy: Expected finite numbers from the U-Net on opencl:")
        .endsWith("f16 activations end at 65504: use --activations f32.");
    assertThat(output).doesNotExist();
  }

  @Test
  void aFolderThatIsNoModel() throws IOException {
    refusedModel(folder, "model_index.json");
  }

  @Test
  void textRenamedToSafetensors() throws IOException {
    Path text = Files.writeString(folder.resolve("model.safetensors"), "Hello, I am no model.\n");
    refusedModel(text, text.toString(), "not a safetensors file");
    Path model = copyOfDemo();
    Files.writeString(model.resolve("vae/diffusion_pytorch_model.safetensors"), "Hello, again.\n");
    refusedModel(model, "vae", "not a safetensors file");
  }

  @Test
  void truncatedFile() throws IOException {
    Path model = copyOfDemo();
    Path unet = model.resolve("unet/diffusion_pytorch_model.safetensors");
    byte[] bytes = Files.readAllBytes(unet);
    Files.write(unet, Arrays.copyOf(bytes, bytes.length - 1000));
    refusedModel(model, unet.toString(), "cut short");
  }

  @Test
  void missingPart() throws IOException {
    Path model = copyOfDemo();
    Files.delete(model.resolve("tokenizer/vocab.json"));
    refusedModel(model, "tokenizer/vocab.json");
  }

  @Test
  void loraGivenAsModel() throws IOException {
    Path lora = folder.resolve("lora.safetensors");
    String module = "unet.down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q.";
    new SafetensorsWriter()
        .add(module + "lora_A.weight", Shape.of(4, 8), new float[32])
        .add(module + "lora_B.weight", Shape.of(8, 4), new float[32])
        .write(lora);
    refusedModel(lora, "LoRA");
  }

  @Test
  void unknownKeyInGenerationConfig() throws IOException {
    Path model = copyOfDemo();
    Path config = model.resolve("generation_config.json");
    Files.writeString(config, "{\"num_inference_steps\": 10, \"temperature\": 1}");
    refusedModel(model, "temperature");
    Files.writeString(config, "{\"num_inference_steps\": 0}");
    refusedModel(model, "num_inference_steps");
  }

  @Test
  void sizeThatIsNoMultipleOf8() throws IOException {
    refused(
        "--width should be a multiple of 8, but is 100; the nearest are 96 and 104",
        "x",
        "--width",
        "100");
    refused("--height should be a multiple of 8, but is 3; the nearest is 8", "x", "--height", "3");
    refused("--width", "x", "--width", "0");
    refused("--height", "x", "--height", "-8");
    refused("--width", "x", "--width", "1000000");
  }

  @Test
  void unknownSampler() throws IOException {
    refused("euler", "x", "--sampler", "eulr");
    refused("dpmpp_2m_karras", "x", "--sampler", "DPM++ 2M Karas");
  }

  @Test
  void unknownSchedule() throws IOException {
    refused("schedule", "x", "--sampler=euler", "--schedule=karas");
    refused("schedule", "x", "--sampler=ddim", "--schedule=karras");
  }

  @Test
  void numbersOutOfRange() throws IOException {
    refused("--steps should be at least 1, but is 0", "x", "--steps", "0");
    refused("1000", "x", "--steps", "100000");
    refused("--cfg should be from 0 to 1000, but is NaN", "x", "--cfg", "NaN");
    refused("--cfg-rescale should be from 0 to 1, but is 1.5", "x", "--cfg-rescale", "1.5");
    refused("--eta should be from 0 to 1, but is -0.1", "x", "--eta", "-0.1");
    refused("--batch should be from 1 to 1000, but is 0", "x", "--batch", "0");
    refused("is not a whole number from 0 to", "x", "--seed", "1.5");
    refused("--clip-skip should be at most 3", "x", "--clip-skip", "4");
    refused("--clip-skip", "x", "--clip-skip", "-1");
  }

  @Test
  void unwritableOutput() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    refused("there is no folder", "x", "--output", folder.resolve("absent/a.png").toString());
    refused("is a file, not a folder", "x", "--output", file.resolve("a.png").toString());
    refused("is a file, not a folder", "x", "--output", file + "/");
    refused("is a file, not a folder", "x", "--save-latents", file.resolve("a.st").toString());
    refused("PNG only", "x", "--output", folder.resolve("a.jpg").toString());
    refused("there is no such folder", "x", "--output", folder.resolve("absent") + "/");
    refused("The value of --output is empty", "x", "--output", "");
    refused("takes one picture", "x", "--output", "-", "--batch", "2");
    refused("can't hold both", "x", "--output", "-", "--save-latents", "-");
    refused("is written anew", "x", "--preview=1", "--preview-file", "-");
    refused("is a folder", "x", "--save-latents", "/");
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("b.png"));
    refused("can't hold both", "x", "--output", folder + "/b.png", "--save-latents", "" + dangling);
    assertThat(folder.resolve("b.png")).doesNotExist();
    String same = folder.resolve("out/picture.png").toString();
    refused("can't hold both", "x", "--save-latents", same);
    if (Files.isDirectory(Path.of("/proc"))) {
      refused("may not be written", "x", "--output", "/proc/a.png");
    }
  }

  @Test
  void outputsThatAreInputs() throws IOException {
    Path model = copyOfDemo();
    Path config = model.resolve("unet/config.json");
    String before = Files.readString(config);
    Path picture = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    byte[] pixels = Files.readAllBytes(picture);
    String a = picture.toString();
    String link = folder.resolve("out/../a.png").toString();
    refused("over the file that --init reads", "x", "--init", a, "--save-latents", link);
    refused("over the file that --init reads", "x", "--init", a, "--output", a);
    refused(
        "--preview-file " + a + ": would be written over the file that --init reads",
        "x",
        "--init",
        a,
        "--preview=1",
        "--preview-file",
        a);
    Path numbered = Files.copy(picture, folder.resolve("b-12.png"));
    refused(
        "b-12.png: would be written over the file that --init reads",
        "x",
        "--batch=2",
        "--seed=11",
        "--init",
        numbered.toString(),
        "--output",
        folder.resolve("b.png").toString());
    for (String option : List.of("--output", "--save-latents", "--preview-file")) {
      refused(
          option + " " + config + ": lies in the folder " + model + ", which --model reads",
          "x",
          "--model",
          model.toString(),
          "--preview=1",
          option,
          config.toString());
    }
    Path word = TinyNetworks.embedding(folder.resolve("w.safetensors"), 1, 64);
    Path lora = folder.resolve("l.safetensors");
    Settings settings =
        new Settings(Map.of(), new Recorded(a, new Parameters("x", "", Map.of()), null))
            .lora(lora, 0.5)
            .with(Fields.EMBEDDING, List.of(EmbeddingSpec.parse("w=" + word)));
    InputFiles inputs = Preparation.inputs(model, settings);
    assertThatThrownBy(() -> inputs.requireKept("--save-latents", lora))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--save-latents")
        .hasMessageContaining("lora reads");
    assertThatThrownBy(() -> inputs.requireKept("--save-latents", word))
        .hasMessageContaining("embedding reads");
    assertThatThrownBy(() -> inputs.requireKept("--output", picture))
        .hasMessageContaining("from reads");
    inputs.requireKept("--save-latents", folder.resolve("other.safetensors"));
    assertThat(config).hasContent(before);
    assertThat(picture).hasBinaryContent(pixels);
  }

  @Test
  void outputsThatAreEachOther() throws IOException {
    String p = folder.resolve("p.png").toString();
    String both = "--preview-file " + p + ": is also the file of ";
    refused(both + "--save-latents", "x", "--preview=1", "--preview-file", p, "--save-latents", p);
    refused(both + "--output", "x", "--preview=1", "--preview-file", p, "--output", p);
    assertThat(Path.of(p)).doesNotExist();
  }

  @Test
  void unknownDevice() throws IOException {
    refused("no such backend", "x", "--device", "gpu");
    refused("no number", "x", "--device", "cpu:first");
  }

  @Test
  void noPromptOrTooMany() throws IOException {
    refused(
        "Expected a PROMPT, such as: eddy generate \"the sun over mountains at sunset\"; for an"
            + " empty one write \"\".");
    refused("put it in quotes: eddy generate \"a red circle\"", "a", "red", "circle");
  }

  @Test
  void latentsThatDoNotFit() throws IOException {
    Path none = latents("none", "other", Shape.of(1, 4, 16, 16));
    refused("a tensor \"latents\"", "x", "--latents", none.toString());
    Path flat = latents("flat", "latents", Shape.of(4, 16, 16));
    refused("but its shape is [4, 16, 16]", "x", "--latents", flat.toString());
    Path channels = latents("channels", "latents", Shape.of(1, 3, 16, 16));
    refused("but its shape is [1, 3, 16, 16]", "x", "--latents", channels.toString());
    Path fine = latents("fine", "latents", Shape.of(1, 4, 16, 16));
    refused("should be [1, 4, 16, 8]", "x", "--latents", fine.toString(), "--width", "64");
    refused("should be [2, 4, 16, 16]", "x", "--latents", fine.toString(), "--batch", "2");
    Path infinite = folder.resolve("infinite.safetensors");
    float[] values = new float[4 * 16 * 16];
    values[7] = Float.NaN;
    new SafetensorsWriter().add("latents", Shape.of(1, 4, 16, 16), values).write(infinite);
    refused("NaN at element 7", "x", "--latents", infinite.toString());
  }

  @Test
  void fromWhatIsNoPicture() throws IOException {
    Path text = Files.writeString(folder.resolve("a.png"), "text");
    refused(text.toString(), "--from", text.toString());
    refused("no such file, where a PNG", "--from", folder.resolve("absent.png").toString());
  }

  @Test
  void fromAPictureOfAnotherModel() throws IOException {
    Path png = picture("a cat\nSteps: 5, Sampler: DDIM, Seed: 1, Model: another");
    refused("made with the model \"another\"", "--from", png.toString());
  }

  @Test
  void fromAPictureWithFieldsThatMakeNoSense() throws IOException {
    Path png = picture("a cat\nSteps: many, Sampler: DDIM, Seed: 1, Model: demo-model");
    refused("Steps as \"many\"", "--from", png.toString());
  }

  private Path picture(String parameters) throws IOException {
    Path png = folder.resolve("from.png");
    Picture black = new Picture(8, 8, new byte[192]);
    try (OutputStream out = Files.newOutputStream(png)) {
      PngFile.write(black, parameters, out);
    }
    return png;
  }

  private Path latents(String name, String key, Shape shape) {
    Path file = folder.resolve(name + ".safetensors");
    new SafetensorsWriter().add(key, shape, new float[Math.toIntExact(shape.count())]).write(file);
    return file;
  }

  private Path copyOfDemo() throws IOException {
    Path copy = folder.resolve("copy");
    try (Stream<Path> files = Files.walk(Eddy.DEMO_MODEL)) {
      files.forEach(
          from -> {
            Path to = copy.resolve(Eddy.DEMO_MODEL.relativize(from).toString());
            try {
              if (Files.isDirectory(from)) {
                Files.createDirectories(to);
              } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return copy;
  }
}
