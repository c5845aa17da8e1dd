package eddy.cli;

import eddy.family.architecture.Architecture;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Architectures by their ids, such as {@code sdxl-refiner}. */
final class ArchitectureConverter implements ITypeConverter<Architecture> {
  @Override
  public Architecture convert(String value) {
    for (Architecture arch : Architecture.values()) {
      if (arch.id().equalsIgnoreCase(value.strip().replace('_', '-'))) {
        return arch;
      }
    }
    String ids =
        Arrays.stream(Architecture.values())
            .map(Architecture::id)
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("expected one of " + ids + ", but got '" + value + "'");
  }
}
