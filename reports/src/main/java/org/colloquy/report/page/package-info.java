/**
 * The report as pages of HTML that open from disk: an overview; lists of threads and people, the
 * participant graph, charts and data files, each on a page of its own; and one page for each thread
 * in which quoted text has the colour of its writer. {@link org.colloquy.report.page.ReportPages}
 * writes them thread by thread. The rows of lists and graph are files of data that their pages load
 * ({@link org.colloquy.report.page.DataScript}).
 *
 * <p>Nothing from a mail reaches a page but through the escaping of the templates or of {@link
 * org.colloquy.report.page.ScriptData}; and a page runs no script but its {@link
 * org.colloquy.report.page.Loader}, allowed by its hash, and what that loads.
 */
@NullMarked
package org.colloquy.report.page;

import org.jspecify.annotations.NullMarked;
