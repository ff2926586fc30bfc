package org.colloquy.spark;

import org.apache.spark.sql.SparkSession;

/** How tests start Spark: on the loopback address, with few partitions and no page. */
final class Sessions {
  private Sessions() {}

  static SparkSession.Builder with(String master) {
    return SparkSession.builder()
        .appName("colloquy-test")
        .master(master)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4");
  }
}
