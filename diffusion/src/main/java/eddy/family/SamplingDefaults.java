package eddy.family;

/**
 * Steps and guidance where nothing else is said.
 *
 * @param steps at least 1
 * @param guidance the scale of classifier-free guidance; 1 for none
 */
public record SamplingDefaults(int steps, double guidance) {}
