/**
 * Reports: {@link org.colloquy.report.Report} makes a folder of pages, tables, charts and a graph
 * from the analysis of an archive. The packages below it make the parts, and the command.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(List.of(Path.of("dev.mbox")))) {
 *   Report.standard().write(Colloquy.standard().analyze(archive), Path.of("report"));
 * }
 * }</pre>
 */
@NullMarked
package org.colloquy.report;

import org.jspecify.annotations.NullMarked;
