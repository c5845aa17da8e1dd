package eddy.pipeline;

import eddy.network.clip.CLIPTextModel;

/** A text encoder with the tokenizer that belongs to it. */
public record TextEncoder(Tokenizer tokenizer, CLIPTextModel model) {}
