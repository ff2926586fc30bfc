package org.colloquy.zone;

/** What a run of lines is, whatever its quote depth: a quoted patch is PATCH at depth 1. */
public enum ZoneKind {
  /** Prose. */
  TEXT,
  /** "Hi Ada," */
  GREETING,
  /** A heading within the text. */
  HEADING,
  /**
   * "On Monday, Ada Ash wrote:"; written by the writer of its own depth, names that of the next.
   */
  ATTRIBUTION,
  /** From:, Sent:, To:, Subject: of a message that is forwarded or stands below its answer. */
  HEADER_BLOCK,
  /** "Regards, Ada" */
  SIGN_OFF,
  /** What stands under the signature separator, or looks like it. */
  SIGNATURE,
  /** What a list, an archive or a company adds below. */
  FOOTER,
  /** "Acked-by: Ada Ash &lt;ada@example.org&gt;" */
  TRAILER,
  /** A unified or context diff. */
  PATCH,
  /** Source code. */
  CODE,
  /** Output of a program: traces, logs, what a shell prints. */
  LOG,
  /** Columns. */
  TABLE,
  /** A line of dashes or the like. */
  SEPARATOR;
}
