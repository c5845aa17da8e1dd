package eddy.spark;

import eddy.table.ManifestLine;
import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.DoubleAccumulator;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark's pages show of a run while it goes on. A task that is tried again counts again, so
 * results aren't taken from here.
 */
final class RunCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongAccumulator made;
  private final LongAccumulator there;
  private final LongAccumulator failed;
  private final DoubleAccumulator seconds;

  RunCounts(SparkContext context) {
    made = context.longAccumulator("pictures made");
    there = context.longAccumulator("pictures there already");
    failed = context.longAccumulator("rows failed");
    seconds = context.doubleAccumulator("seconds of making");
  }

  void add(ManifestLine line, boolean wasThere) {
    if (wasThere) {
      there.add(1L);
    } else if (line.isMade()) {
      made.add(1L);
      seconds.add(line.seconds());
    } else {
      failed.add(1L);
    }
  }
}
