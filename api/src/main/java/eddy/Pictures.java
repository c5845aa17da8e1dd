package eddy;

import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.media.Medium;
import eddy.output.InputFiles;
import eddy.output.OutputFiles;
import eddy.picture.Picture;
import eddy.picture.file.LatentsFile;
import eddy.picture.file.PngFile;
import eddy.settings.Parameters;
import eddy.tensor.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures that were made, with all that their files say.
 *
 * @param media of the batch: pictures, unless the model makes something else
 * @param seeds of each, unsigned
 * @param parameters of each: made again alone, it is the same
 * @param latents after the last step, which the VAE decoded: row-major, of {@code latentsShape}
 * @param latentsShape [pictures, channels, height/8, width/8]
 * @param steps of denoising
 * @param sampler as the web UI names it
 * @param device that made them
 * @param seconds that they took once their turn had come
 * @param inputs the files and folders that were read
 */
public record Pictures(
    List<Medium> media,
    List<String> seeds,
    List<Parameters> parameters,
    float[] latents,
    Shape latentsShape,
    int steps,
    String sampler,
    String device,
    double seconds,
    InputFiles inputs) {
  /** Keeps copies of the lists; the latents are kept as they are, without a copy. */
  public Pictures {
    media = List.copyOf(media);
    seeds = List.copyOf(seeds);
    parameters = List.copyOf(parameters);
  }

  /**
   * The pictures. What else a model makes, {@link #media} has.
   *
   * @return as many as there are media
   * @throws InputException if the model makes something else
   */
  public List<Picture> pictures() {
    return media.stream().map(Pictures::picture).toList();
  }

  private static Picture picture(Medium medium) {
    if (medium instanceof Picture picture) {
      return picture;
    }
    throw new InputException("What this model makes isn't a picture and can't be written as PNG.");
  }

  /**
   * The first, or only, picture.
   *
   * @return one of {@link #pictures}
   * @throws InputException if the model makes something else
   */
  public Picture first() {
    return picture(media.getFirst());
  }

  /**
   * Writes them as PNG, each with its parameters. A file that is there is written over; of several
   * pictures, each has its seed in its name. In a folder, which has to be there, they are called
   * {@code eddy-SEED.png}, and no file is written over.
   *
   * @param target a file or a folder
   * @return the files
   * @throws InputException if one can't be written, or would be written over a file that was read,
   *     or if the model makes something else than pictures
   */
  public List<Path> save(Path target) {
    List<WholeFile.Content> contents = contents();
    OutputFiles files = OutputFiles.ofSeeds(target.toString(), seeds);
    files.tryOut(
        asked -> {
          throw new InputException(
              asked.value() + ": is standard output; name a file, or write with png().");
        });
    files.requireKept(inputs);
    List<Path> written = new ArrayList<>();
    files.write(new PrintStream(OutputStream.nullOutputStream()), contents, written::add);
    return List.copyOf(written);
  }

  /**
   * The files' contents.
   *
   * @return what {@link OutputFiles} writes, one for each picture
   * @throws InputException if the model makes something else
   */
  public List<WholeFile.Content> contents() {
    List<WholeFile.Content> contents = new ArrayList<>();
    for (int i = 0; i < pictures().size(); i++) {
      int index = i;
      contents.add(out -> png(index, out));
    }
    return contents;
  }

  /**
   * Writes one as PNG, with its parameters.
   *
   * @param index of the picture, from 0
   * @param out stays open
   * @throws IOException if {@code out} throws it
   * @throws InputException if the model makes something else than pictures
   * @throws IndexOutOfBoundsException if there is no such picture
   */
  public void png(int index, OutputStream out) throws IOException {
    PngFile.write(picture(media.get(index)), parameters.get(index).format(), out);
  }

  /**
   * The latents as a file of safetensors.
   *
   * @param file to write
   * @return what writes it; nothing is written yet
   */
  public LatentsFile latentsFile(Path file) {
    return new LatentsFile(file, latentsShape, latents, 0);
  }
}
