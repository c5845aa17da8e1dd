package eddy.scheduler.sampler;

import eddy.scheduler.Vectors;

/**
 * A step between two noise levels as a deterministic one to {@code down} and noise of deviation
 * {@code up}, with down^2 + up^2 = to^2. The split is that of DDPM's posterior: Song et al.,
 * "Score-Based Generative Modeling through Stochastic Differential Equations" (arXiv:2011.13456),
 * appendix F.
 */
record AncestralStep(float down, float up) {
  static AncestralStep of(float from, float to) {
    float up = Vectors.sqrt(to * to * (from * from - to * to) / (from * from));
    // Where sigma falls a thousandfold at once, rounding makes the difference 0 or negative; what
    // it should be is to^2 / from.
    float down = Vectors.sqrt(Math.max(0f, to * to - up * up));
    return new AncestralStep(down > 0 ? down : to * to / from, up);
  }
}
