package eddy.media;

/** What a run makes: a {@link eddy.picture.Picture}, or what else a family's models give. */
public interface Medium {}
