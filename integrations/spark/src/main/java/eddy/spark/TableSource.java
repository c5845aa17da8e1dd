package eddy.spark;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.Settings;
import eddy.table.BadRow;
import eddy.table.PictureRow;
import eddy.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rows of settings out of what Spark reads. */
final class TableSource {
  /** Where Spark puts the text of a row that has other columns than the header. */
  private static final String CORRUPT = "_corrupt_record";

  /** What tables may be written as. */
  enum Format {
    /** JSON Lines. */
    JSON,
    /** With a header, quotes doubled inside of quotes. */
    CSV,
    PARQUET;

    /** By the end of a name. */
    static Format of(String path) {
      String name = path.toLowerCase(Locale.ROOT).replaceFirst("/+$", "");
      if (name.endsWith(".csv") || name.endsWith(".csv.gz")) {
        return CSV;
      }
      if (name.endsWith(".parquet")) {
        return PARQUET;
      }
      if (name.matches(".*\\.(jsonl|json|ndjson)(\\.gz)?")) {
        return JSON;
      }
      throw InputException.in(
          path, ": is no .jsonl, .json, .csv or .parquet by its name; say which by the format.");
    }
  }

  private TableSource() {}

  /**
   * The rows of a file or a folder of files.
   *
   * @throws InputException if there are none
   */
  static List<TableRow> read(SparkSession spark, String path, Format format, Settings defaults) {
    List<TableRow> rows =
        switch (format) {
          case JSON -> json(spark, path, defaults);
          case CSV -> of(csv(spark, path), path, defaults);
          case PARQUET -> of(spark.read().parquet(path), path, defaults);
        };
    if (rows.isEmpty()) {
      throw InputException.in(path, ": has no rows; write one for each picture.");
    }
    return rows;
  }

  /** As text, so that a row is read as {@code eddy generate --prompts} reads it. */
  private static List<TableRow> json(SparkSession spark, String path, Settings defaults) {
    List<TableRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : spark.read().textFile(path).collectAsList()) {
      number++;
      if (!line.isBlank()) {
        rows.add(PictureRow.ofJson(line, place(path, number), defaults));
      }
    }
    return rows;
  }

  private static Dataset<Row> csv(SparkSession spark, String path) {
    Map<String, String> options =
        Map.of("header", "true", "multiLine", "true", "escape", "\"", "mode", "PERMISSIVE");
    StructType schema = new StructType();
    for (String column : spark.read().options(options).csv(path).columns()) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return spark
        .read()
        .options(options)
        .option("columnNameOfCorruptRecord", CORRUPT)
        .schema(schema.add(CORRUPT, DataTypes.StringType))
        .csv(path);
  }

  /**
   * The rows of a data frame whose columns are settings.
   *
   * @param name of the table, for messages
   */
  static List<TableRow> of(Dataset<Row> table, String name, Settings defaults) {
    String[] columns = table.columns();
    List<TableRow> rows = new ArrayList<>();
    for (Row row : table.collectAsList()) {
      rows.add(row(columns, row, place(name, rows.size() + 1), defaults));
    }
    return rows;
  }

  private static String place(String name, int number) {
    return name + ", row " + number;
  }

  private static TableRow row(String[] columns, Row row, String place, Settings defaults) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      Object value = row.isNullAt(i) ? null : row.get(i);
      if (columns[i].equals(CORRUPT)) {
        if (value != null) {
          return new BadRow(
              PictureRow.idOf(value.toString()),
              place,
              Message.of(
                  place,
                  ": should have ",
                  columns.length - 1,
                  " columns as the header has, but hasn't; mend its commas and quotes."));
        }
      } else if (value != null) {
        String key = columns[i].strip().toLowerCase(Locale.ROOT).replace('_', '-');
        Object plain = value instanceof scala.collection.Seq ? row.getList(i) : value;
        members.put(key, inJson(Fields.of(key), plain));
      }
    }
    return PictureRow.of(members, place, defaults);
  }

  /** As JSON has it: a column's type is the table's, and in CSV all are texts. */
  private static Object inJson(@Nullable Field<?> field, Object value) {
    return switch (value) {
      case Short n -> n.intValue();
      case Byte n -> n.intValue();
      case Float x -> Double.valueOf(x.toString());
      case String text when field != null -> ofText(field.form(), text);
      default -> value;
    };
  }

  private static <T> Object ofText(Form<T> form, String text) {
    if (form.kind() == Form.FormKind.TEXT && !form.many()) {
      return text;
    }
    try {
      return form.kind() == Form.FormKind.SEED
          ? text // -1 stays what it is
          : form.toJson().apply(form.ofText().apply(text.strip()));
    } catch (IllegalArgumentException | ClassCastException | InputException e) {
      return text; // to be refused with what was expected
    }
  }
}
