package eddy.error;

/** How a front end names settings in a {@link Message}. */
public interface Wording {
  /** That of Java programs: a setting's key, its key and value, and the code that lists values. */
  Wording PLAIN =
      new Wording() {
        @Override
        public String setting(Setting setting) {
          return setting.key();
        }

        @Override
        public String assignment(Assignment assignment) {
          return assignment.setting().key() + " " + assignment.value();
        }

        @Override
        public String choices(Choices choices) {
          return choices.code();
        }
      };

  /** The setting's name in the middle of a sentence. */
  String setting(Setting setting);

  /** The setting with its value, as the user would give it. */
  String assignment(Assignment assignment);

  /** What lists the values of a setting; the subject of a sentence. */
  String choices(Choices choices);
}
