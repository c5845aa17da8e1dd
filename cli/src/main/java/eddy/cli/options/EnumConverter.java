package eddy.cli.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Names out of a small set, in any case, with - or _ between words, and as others spell them. */
public final class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;
  private final Map<String, String> others;

  /**
   * @param others what else is understood, and the name that it means
   */
  private EnumConverter(Class<E> type, Map<String, String> others) {
    this.type = type;
    this.others = others;
  }

  /** Makes a command and those below it read all their enums so. */
  public static void register(CommandLine line) {
    for (ArgSpec arg : line.getCommandSpec().args()) {
      if (arg.type().isEnum() && arg.converters().length == 0) {
        register(line, arg, arg.type().asSubclass(Enum.class));
      }
    }
    line.getSubcommands().values().forEach(EnumConverter::register);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Each enum is an Enum of itself.
  private static void register(CommandLine line, ArgSpec arg, Class<? extends Enum> type) {
    Map<String, String> others =
        arg instanceof OptionSpec option ? Spellings.values(option.longestName()) : Map.of();
    line.registerConverter((Class) type, new EnumConverter(type, others));
  }

  @Override
  public E convert(String value) {
    String key = simplified(value);
    String name = others.getOrDefault(key, key);
    for (E constant : type.getEnumConstants()) {
      if (simplified(constant.name()).equals(name)) {
        return constant;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(EnumConverter::name)
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("expected one of " + names + ", but got '" + value + "'");
  }

  /** As options and help texts write it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String simplified(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
