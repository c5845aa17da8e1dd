package eddy.pipeline.text;

import eddy.network.clip.CLIPTextModel;
import eddy.prompt.Tokenizer;

/** A text encoder with the tokenizer that belongs to it. */
public record TextEncoder(Tokenizer tokenizer, CLIPTextModel model) {}
