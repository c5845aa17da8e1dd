package eddy.cli.fuzz.entries;

import eddy.cli.FuzzAccess;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Sample;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.adapter.LoraTags;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.pipeline.PromptAccess;
import eddy.pipeline.memory.MemoryLimit;
import eddy.prompt.PromptSyntax;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Texts that people type, or that a picture brings. */
final class TextEntries {
  private TextEntries() {}

  static List<Entry> all(Materials materials) throws IOException {
    ClipTokenizer tokenizer = ClipTokenizer.open(Materials.plainModel().resolve("tokenizer"));
    return List.of(
        Entry.ofAny(
            "parameters",
            texts(
                "a cat\nNegative prompt: a dog\nSteps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7,"
                    + " Seed: 1, Size: 64x64, Model hash: 0123456789, Version: v1.10.1",
                "Steps: 20, Sampler: \"a, b\", Lora hashes: \"a: 1, b: 2\", Seed: 3",
                "only a prompt, (with: colons), and\nlines"),
            input -> FuzzAccess.readParameters(input.text())),
        Entry.ofAny(
            "prompt-plain",
            texts("a photograph of an astronaut riding a horse, 8k", "été, naïve; 日本 😀", ""),
            input -> PromptAccess.read(PromptSyntax.PLAIN, input.text(), tokenizer)),
        Entry.of(
            "prompt-a1111",
            texts(
                "a (red:1.3) [cat], ((big)) BREAK on a \\(mat\\), (very (very) long:0.5)",
                "a [small] dog, blue eyes, \n 4k"),
            input -> PromptAccess.read(PromptSyntax.A1111, input.text(), tokenizer)),
        Entry.of(
            "lora-tags",
            texts("a cat <lora:style:0.8> and <lyco:b:te=0.5:unet=1> <other:x>, 4k"),
            input -> LoraTags.parse(input.text())),
        Entry.of(
            "lora-spec",
            texts("style.safetensors:0.8:0.6", "a/b:unet=0.5:te=1", "x.safetensors"),
            input -> LoraSpec.parse(input.text())),
        Entry.of(
            "embedding-spec",
            texts("moody=mood.safetensors", "mood.safetensors"),
            input -> EmbeddingSpec.parse(input.text())),
        Entry.of(
            "memory-size",
            texts("8G", "900M", "1.5 GiB", "123456789"),
            input -> MemoryLimit.parse(input.text())));
  }

  private static List<Sample> texts(String... texts) {
    return Stream.of(texts).map(Sample::ofTexts).toList();
  }
}
