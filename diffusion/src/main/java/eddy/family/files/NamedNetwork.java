package eddy.family.files;

import eddy.config.Config;
import eddy.tensor.WeightSource;
import java.util.function.Supplier;

/**
 * A network that came without a config and perhaps under other names.
 *
 * @param weights under diffusers' keys
 * @param config told from the shapes; a new object each time. It fails where shapes don't tell it
 */
public record NamedNetwork(WeightSource weights, Supplier<Config> config) {}
