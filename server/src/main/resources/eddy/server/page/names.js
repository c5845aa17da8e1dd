// What the page calls settings, in words for people who don't know the command line. What isn't
// listed here, such as a setting that a later server has, goes by its key and the server's help.

const NAMES = {
  "prompt-syntax": [
    "Prompt style",
    "Plain text, or the web UI's style with (weights:1.2) and BREAK.",
  ],
  "clip-skip": [
    "CLIP skip",
    "Leaves out that many last layers of the text encoder; one less than the web UI's number.",
  ],
  "prompt-2": [
    "Second prompt",
    "What SDXL's second text encoder reads; the prompt itself if left empty.",
  ],
  "negative-2": ["Second negative prompt", "What SDXL's second text encoder should keep out."],
  vae: ["VAE", "Turns the result into pixels in place of the model's own."],
  ema: ["Averaged weights", "Of a checkpoint that has both kinds, take the averaged ones."],
  "prediction-type": [
    "Prediction type",
    "What the model predicts; only wrong guesses need a choice here.",
  ],
  "lora-strict": [
    "Refuse a LoRA that fits in part",
    "Off: use what fits of it and leave out the rest.",
  ],
  width: ["Width", "In pixels. Left empty, the size that the model was made for."],
  height: ["Height", "In pixels. Left empty, the size that the model was made for."],
  batch: ["Pictures", "How many to make at once, each from a seed of its own."],
  steps: [
    "Steps",
    "More steps take longer and work out more detail. Left empty, what suits the model.",
  ],
  cfg: ["Guidance", "How closely the picture follows the prompt; 1 is hardly, 5 to 9 is usual."],
  "cfg-rescale": [
    "Guidance rescale",
    "From 0 to 1; helps against glaring colours when guidance is high.",
  ],
  sampler: ["Sampler", "The method that turns noise into a picture, step by step."],
  schedule: ["Schedule", "How the noise is spread over the steps."],
  eta: ["Eta", "From 0 to 1: fresh noise at each step, in samplers that take some."],
  seed: [
    "Seed",
    "The same seed and settings make the same picture. Left empty, a new one each time.",
  ],
  rng: [
    "Noise source",
    "Draws the noise as PyTorch does on a CPU or on a graphics card, to repeat pictures made there.",
  ],
  strength: ["Strength", "How much of the picture may change: 0 nothing, 1 everything."],
  resize: ["If its shape differs", "Crop it, fit it in with a border, or stretch it."],
  "mask-blur": ["Soft edge of the mask", "In pixels; blends what is painted anew into the rest."],
  "mask-padding": [
    "Work close up",
    "Pixels of surroundings to look at. Left empty, the whole picture.",
  ],
  "original-size": [
    "Original size",
    "What SDXL is told that the picture was scaled down from, such as 1024x1024.",
  ],
  "crop-top-left": ["Cut off", "What SDXL is told was cut off at the left and top, such as 0,0."],
  "target-size": ["Target size", "What SDXL is told the picture is for, such as 1024x1024."],
  "aesthetic-score": [
    "Aesthetic score",
    "What the refiner is told of the picture's looks, 0 to 10.",
  ],
  refiner: ["Refiner", "A second model of SDXL's that finishes the picture."],
  "refiner-start": [
    "Refiner begins at",
    "The share of the way after which the refiner takes over, 0 to 1.",
  ],
  "hires-scale": ["Enlarge by", "Makes the picture that many times larger and goes over it again."],
  "hires-size": ["Enlarge to", "The same, to a size such as 1024x768."],
  "hires-upscaler": ["Enlarged by", "The method that makes it larger before the second pass."],
  "hires-steps": ["Steps of the second pass", "Left empty, as many as the first has."],
  "hires-strength": ["Strength of the second pass", "How much it may change, up to 1."],
  "vae-tiling": [
    "Decode in tiles",
    "Takes less memory for large pictures; automatic does so when needed.",
  ],
  "tile-size": ["Size of a tile", "In pixels. Left empty, what suits the model."],
  "deep-cache": [
    "Reuse deep layers",
    "Runs the whole network at every Nth step only: faster, with less detail.",
  ],
  preview: [
    "Live preview",
    "Shows the picture after every Nth step while it is made. Left empty, not at all.",
  ],
  dtype: [
    "Weights in memory",
    "Smaller kinds of numbers take less memory and are a little less exact.",
  ],
  activations: ["Values on the GPU", "16 bits are faster on many cards; 32 are more exact."],
  exact: ["Exact convolutions", "Slower on a CPU, a little more accurate."],
  lora: ["LoRAs", ""],
  embedding: ["Embeddings", ""],
  init: ["Start from a picture", ""],
  mask: ["Mask", ""],
  prompt: ["Prompt", ""],
  negative: ["Leave out", ""],
};

const SECTIONS = {
  Prompt: "How the prompt is read",
  Model: "Parts of the model",
  "Size and sampling": "More about sampling",
  SDXL: "What SDXL is told",
  "A second, larger pass": "Enlarge and refine",
  Output: "Preview",
  Device: "Precision",
};

const CHOICES = {
  resize: { crop: "Crop", fit: "Fit in", stretch: "Stretch" },
  "vae-tiling": { auto: "Automatic", on: "Always", off: "Never" },
  "prompt-syntax": { plain: "Plain text", a1111: "Web UI style" },
  dtype: {
    auto: "Automatic",
    f32: "32 bits",
    f16: "16 bits",
    bf16: "16 bits (bfloat)",
    int8: "8 bits",
  },
  activations: { auto: "Automatic", f32: "32 bits", f16: "16 bits" },
  rng: { cpu: "As on a CPU", cuda: "As on a graphics card" },
};

/** Shown in front; all others are folded away by section. */
export const USUAL = ["width", "height", "steps", "cfg", "sampler", "seed", "batch"];

/** Settings that mean something only beside one of others: they are shown, and sent, with those. */
export const NEEDS = {
  strength: ["init"],
  resize: ["init"],
  "mask-blur": ["mask"],
  "mask-padding": ["mask"],
  "refiner-start": ["refiner"],
  "aesthetic-score": ["refiner"],
  "hires-upscaler": ["hires-scale", "hires-size"],
  "hires-steps": ["hires-scale", "hires-size"],
  "hires-strength": ["hires-scale", "hires-size"],
};

export function nameOf(key) {
  return NAMES[key]?.[0] ?? key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
}

export function helpOf(field) {
  return NAMES[field.key]?.[1] ?? field.help;
}

export function sectionName(title) {
  return SECTIONS[title] ?? title;
}

export function choiceName(key, choice) {
  return CHOICES[key]?.[choice] ?? choice;
}
