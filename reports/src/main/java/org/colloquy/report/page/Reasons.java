package org.colloquy.report.page;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.archive.Rejection;
import org.colloquy.archive.SkippedFile;

/** Says in a sentence why messages and files were left out. */
final class Reasons {
  private static final Map<String, String> SENTENCES = sentences();

  private Reasons() {}

  /** The sentence for a reason as the output writes it, "" where it says all itself. */
  static String sentence(String id) {
    return SENTENCES.getOrDefault(id, "");
  }

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new HashMap<>();
    for (Rejection.Reason reason : Rejection.Reason.values()) {
      sentences.put(reason.id(), why(reason));
    }
    for (SkippedFile.Reason reason : SkippedFile.Reason.values()) {
      sentences.put(reason.id(), why(reason));
    }
    sentences.put("damaged", "A part of the file could not be read; what could be was.");
    return sentences;
  }

  private static String why(Rejection.Reason reason) {
    return switch (reason) {
      case DUPLICATE -> "Id, sender and date are those of an earlier message of the same mailbox.";
      case CROSS_POSTED -> "A copy in another mailbox, such as that of another list.";
      case EMPTY -> "There is neither a header field nor a line of text.";
    };
  }

  private static String why(SkippedFile.Reason reason) {
    return switch (reason) {
      case SYMBOLIC_LINK -> "A link may lead out of the folder that was named.";
      case NOT_A_FILE -> "A pipe, socket or device.";
      case UNREADABLE -> "It may not be read, or its bytes are damaged.";
      case VANISHED -> "It was gone when it was to be read.";
      case HIDDEN -> "Its name begins with a dot.";
      case UNFINISHED -> "It was still being delivered.";
      case FOLDER_IN_MAILDIR -> "A folder where a Maildir has only mail.";
      case BOOKKEEPING -> "It is kept beside the mail, such as an index.";
      case NO_MAIL -> "No mail was found in it.";
      case DELETED -> "It is deleted, and stands in the history only.";
      case PURGED -> "Its text was replaced by nothing.";
    };
  }
}
