package eddy.cli.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command in sections, one for each named mixin. (Argument groups have headings of
 * their own, but take an option that is given twice for a second group, and forget the first.)
 */
public final class SectionedHelp implements IHelpSectionRenderer {
  private static final String STANDARD = "mixinStandardHelpOptions";

  @Override
  public String render(Help help) {
    List<OptionSpec> rest = new ArrayList<>(help.commandSpec().options());
    Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
    for (Map.Entry<String, CommandSpec> mixin : help.commandSpec().mixins().entrySet()) {
      if (!mixin.getKey().equals(STANDARD)) {
        List<OptionSpec> options = mixin.getValue().options();
        rest.removeAll(options);
        sections.put(mixin.getKey(), options);
      }
    }
    StringBuilder text = new StringBuilder(list(help, rest));
    sections.forEach(
        (title, options) ->
            text.append(System.lineSeparator())
                .append(title)
                .append(':')
                .append(System.lineSeparator())
                .append(list(help, options)));
    return text.toString();
  }

  private static String list(Help help, List<OptionSpec> options) {
    Help.Layout layout = help.createDefaultLayout();
    layout.addOptions(options, help.parameterLabelRenderer());
    return layout.toString();
  }
}
