package eddy.settings;

import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.pipeline.request.HiresFix.Upscaler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What values of a setting look like, in Java and in JSON.
 *
 * @param <T> the type of a value in Java; a list where there are many
 * @param kind for front ends, which read and show each kind their own way
 * @param many a list of such values
 * @param type of one value in Java
 * @param choices the names that a value can have; empty where there is no list of them. Asked only
 *     when somebody looks.
 * @param toJson gives a string, number, boolean or list
 * @param ofJson takes what {@code toJson} gives, and throws {@link IllegalArgumentException} or
 *     {@link ClassCastException} for what it doesn't know
 * @param ofText takes it as text, with the same exceptions
 */
public record Form<T>(
    FormKind kind,
    boolean many,
    Class<?> type,
    Supplier<List<String>> choices,
    Function<T, Object> toJson,
    Function<Object, T> ofJson,
    Function<String, T> ofText) {
  /** The kinds of values, and what they are in JSON. */
  public enum FormKind {
    /** A string. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** A boolean. */
    TRUTH,
    /** A string out of {@link Form#choices}. */
    CHOICE,
    /** A string, as a seed is more than JSON's numbers hold. */
    SEED,
    /** A string such as "1024x768". */
    SIZE,
    /** A string such as "0,64". */
    OFFSET,
    /** A string: a path. */
    FILE
  }

  /** Any text. */
  public static final Form<String> TEXT =
      plain(FormKind.TEXT, String.class, text -> text, String.class::cast);

  /** Whole numbers of 32 bits. */
  public static final Form<Integer> INTEGER =
      plain(
          FormKind.INTEGER, Integer.class, n -> n, json -> exact((Number) json), Integer::valueOf);

  /** Numbers. */
  public static final Form<Double> NUMBER =
      plain(
          FormKind.NUMBER,
          Double.class,
          x -> x,
          json -> ((Number) json).doubleValue(),
          Double::valueOf);

  /** True or false, in text in any case. */
  public static final Form<Boolean> TRUTH =
      plain(FormKind.TRUTH, Boolean.class, yes -> yes, Boolean.class::cast, Form::truth);

  /** 64 bits, a text in JSON; what {@link Seed#parse} takes. */
  public static final Form<Long> SEED =
      plain(
          FormKind.SEED,
          Long.class,
          Seed::text,
          json -> Seed.parse(json instanceof Number n ? n.toString() : (String) json));

  /** Width and height, as 1024x768. */
  public static final Form<PixelSize> SIZE =
      plain(
          FormKind.SIZE,
          PixelSize.class,
          PixelSize::toString,
          json -> PixelSize.parse((String) json));

  /** X and Y, as 0,64. */
  public static final Form<PixelSize> OFFSET =
      plain(
          FormKind.OFFSET,
          PixelSize.class,
          p -> p.width() + "," + p.height(),
          json -> PixelSize.parse(((String) json).replace(',', 'x')));

  /** A file or a folder. */
  public static final Form<Path> PATH =
      plain(FormKind.FILE, Path.class, Path::toString, json -> Path.of((String) json));

  /** A picture that isn't of a file is its name in JSON, which nothing reads back. */
  public static final Form<PictureSource> PICTURE =
      plain(
          FormKind.FILE,
          PictureSource.class,
          PictureSource::toString,
          json -> PictureSource.of(Path.of((String) json)));

  /** A file and its weights, as FILE:0.8; what {@link LoraSpec#parse} takes. */
  public static final Form<LoraSpec> LORA =
      plain(FormKind.FILE, LoraSpec.class, Form::text, json -> LoraSpec.parse((String) json));

  /** A file and, if one is given, its word, as WORD=FILE. */
  public static final Form<EmbeddingSpec> EMBEDDING =
      plain(
          FormKind.FILE,
          EmbeddingSpec.class,
          e -> (e.word() == null ? "" : e.word() + "=") + e.file(),
          json -> EmbeddingSpec.parse((String) json));

  /** An upscaler by its name; what {@link UpscalerName#parse} takes. */
  public static final Form<Upscaler> UPSCALER =
      new Form<>(
          FormKind.CHOICE,
          false,
          Upscaler.class,
          () -> UpscalerName.ALL,
          UpscalerName::title,
          json -> UpscalerName.parse((String) json),
          UpscalerName::parse);

  private static <T> Form<T> plain(
      FormKind kind, Class<T> type, Function<T, Object> toJson, Function<Object, T> ofJson) {
    return plain(kind, type, toJson, ofJson, ofJson::apply);
  }

  private static <T> Form<T> plain(
      FormKind kind,
      Class<T> type,
      Function<T, Object> toJson,
      Function<Object, T> ofJson,
      Function<String, T> ofText) {
    return new Form<>(kind, false, type, List::of, toJson, ofJson, ofText);
  }

  private static boolean truth(String text) {
    if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      throw new IllegalArgumentException(text);
    }
    return Boolean.parseBoolean(text);
  }

  private static int exact(Number n) {
    double value = n.doubleValue();
    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(n.toString());
    }
    return (int) value;
  }

  private static String text(LoraSpec lora) {
    String unet = Numbers.text(lora.unetWeight());
    return lora.file()
        + ":"
        + (lora.textEncoderWeight() == lora.unetWeight()
            ? unet
            : Numbers.text(lora.textEncoderWeight()) + ":" + unet);
  }

  /**
   * Names out of a small set, in lower case.
   *
   * @param <E> the set
   * @param type the set
   * @return a form that takes them in any case, and dashes for underscores
   */
  public static <E extends Enum<E>> Form<E> choice(Class<E> type) {
    return new Form<>(
        FormKind.CHOICE,
        false,
        type,
        () -> Arrays.stream(type.getEnumConstants()).map(Form::name).toList(),
        Form::name,
        json -> constant(type, (String) json),
        text -> constant(type, text));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * Text with a list of names, more than which may be understood.
   *
   * @param names asked for only when somebody looks
   * @return a form that takes any text
   */
  public static Form<String> named(Supplier<List<String>> names) {
    return new Form<>(
        FormKind.CHOICE,
        false,
        String.class,
        names,
        text -> text,
        json -> (String) json,
        text -> text);
  }

  /** {@return what JSON should have, with its article, for messages} */
  public String inJson() {
    if (many) {
      return "a list";
    }
    return switch (kind) {
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case TRUTH -> "true or false";
      case SEED -> Seed.FORM;
      case SIZE -> "a string such as 1024x768";
      case OFFSET -> "a string such as 0,64";
      case TEXT, CHOICE, FILE -> "a string";
    };
  }

  /**
   * Several such values; as text, with semicolons between.
   *
   * @param <T> the type of one
   * @param one the form of one
   * @return the form of a list of them
   */
  public static <T> Form<List<T>> list(Form<T> one) {
    return new Form<>(
        one.kind,
        true,
        one.type,
        one.choices,
        values -> values.stream().map(one.toJson).toList(),
        json -> ((List<?>) json).stream().map(one.ofJson).toList(),
        text -> Arrays.stream(text.split(";", -1)).map(one.ofText).toList());
  }

  /**
   * A constant's name as front ends and help texts write it.
   *
   * @param constant any
   * @return its name in lower case
   */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
