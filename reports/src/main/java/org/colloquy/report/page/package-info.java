/**
 * The report as pages of HTML that open from disk: an overview, and one page for each thread in
 * which quoted text has the colour of its writer. {@link org.colloquy.report.page.ReportPages}
 * writes them thread by thread.
 *
 * <p>Nothing from a mail reaches a page but through the escaping of the templates or of {@link
 * org.colloquy.report.page.ScriptData}; pages of threads hold no script at all, and the overview
 * allows its own one only, by its hash.
 */
@NullMarked
package org.colloquy.report.page;

import org.jspecify.annotations.NullMarked;
