/**
 * The analysis of archives on an Apache Spark cluster: many inputs become threads, tables and JSON
 * lines, the same as on one machine. {@link org.colloquy.spark.SparkAnalysis} is the way through.
 */
@NullMarked
package org.colloquy.spark;

import org.jspecify.annotations.NullMarked;
