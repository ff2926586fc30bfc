package org.colloquy;

import java.util.List;

/** An archive of bodies, in threads of four mails. */
final class ManyMails {
  private ManyMails() {}

  /** An mbox with a mail for each body. */
  static String mbox(List<String> bodies) {
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < bodies.size(); i++) {
      mbox.append("From ada@example.org Mon Jan  5 10:15:00 2015\n");
      mbox.append(mail(i, bodies.get(i).replaceAll("(?m)^From ", ">From "))).append("\n\n");
    }
    return mbox.toString();
  }

  /** A mail that answers the one before, but for each fourth. */
  static String mail(int number, String body) {
    String parent = number % 4 == 0 ? "" : "In-Reply-To: <" + (number - 1) + "@example.org>\n";
    return "From: Writer %d <writer%d@example.org>\n".formatted(number % 9, number % 9)
        + "Date: Mon, 05 Jan 2015 10:%02d:00 +0000\n".formatted(number % 60)
        + "Message-ID: <"
        + number
        + "@example.org>\n"
        + parent
        + "Subject: lamp "
        + number / 4
        + "\n\n"
        + body;
  }
}
