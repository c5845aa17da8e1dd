/**
 * Many prompts over a cluster: {@link eddy.spark.EddySpark} makes the pictures of a table with
 * Apache Spark, one model to an executor's JVM.
 */
@NullMarked
package eddy.spark;

import org.jspecify.annotations.NullMarked;
