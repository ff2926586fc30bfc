/** Turns the tables of a report into one DuckDB file and a Parquet file each. */
@NullMarked
package org.colloquy.duckdb;

import org.jspecify.annotations.NullMarked;
