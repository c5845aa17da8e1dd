package eddy.op;

/** A picture's height and width in pixels. */
public record Size(int height, int width) {}
