package eddy.springai.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Eddy is opened.
 *
 * @param model Diffusers folder, or single-file checkpoint (.safetensors).
 * @param device What computes, such as "cpu" or "opencl:0:1"; "auto" unless given.
 * @param threads Of the device cpu, 1 to 1024; one for each core unless given.
 * @param maxMemory How much memory may be taken, such as "8G"; what there is unless given.
 */
@ConfigurationProperties(EddyProperties.PREFIX)
public record EddyProperties(
    @Nullable String model,
    @Nullable String device,
    @Nullable Integer threads,
    @Nullable String maxMemory) {
  /** Where they stand. */
  static final String PREFIX = "spring.ai.eddy";
}
