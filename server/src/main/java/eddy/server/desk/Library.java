package eddy.server.desk;

/**
 * What requests may name beside models.
 *
 * @param loras for the setting {@code lora} and for tags in prompts
 * @param embeddings words of textual inversion
 * @param controlNets nets that hold a result to a picture
 * @param vaes others than the models' own
 */
public record Library(
    NamedFiles loras, NamedFiles embeddings, NamedFiles controlNets, NamedFiles vaes) {}
