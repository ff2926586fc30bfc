package org.colloquy.role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.zone.Zoner;
import org.junit.jupiter.api.Test;

class InferredRolesTest {
  private final InferredRoles roles = new InferredRoles();

  private void add(String from, String subject, String body) {
    String mail = "From: " + from + "\nSubject: " + subject + "\n\n" + body;
    byte[] bytes = mail.getBytes(UTF_8);
    Message message =
        MessageParser.standard().parse(bytes, new SourceLocation("mail", 0, bytes.length));
    roles.add(message, Zoner.standard().segment(message));
  }

  @Test
  void whoeverAppliesPatchesAgainAndAgainIsAMaintainer() {
    for (int i = 0; i < InferredRoles.ENOUGH; i++) {
      add(
          "Ada Ash <ada@example.org>",
          "Re: [PATCH] x",
          "On Monday, Ben Bo wrote:\n> x\n\nApplied, thanks!\n");
      add(
          "Ben Bo <ben@example.org>",
          "Re: [PATCH] x",
          "On Monday, Ada Ash wrote:\n> Applied, thanks!\n\nGood.\n");
    }
    assertThat(roles.claims()).hasSize(1);
    assertThat(roles.claims().get(0).role()).isEqualTo(Role.MAINTAINER);
    assertThat(roles.claims().get(0).holder().displayName()).isEqualTo("Ada Ash");
    assertThat(roles.claims().get(0).evidence()).startsWith("3 messages, the first ");
  }

  @Test
  void whoeverGivesReviewedByAgainAndAgainIsAReviewer() {
    for (int i = 0; i < InferredRoles.ENOUGH; i++) {
      add(
          "Ada Ash <ada@example.org>",
          "Re: [PATCH] x",
          "On Monday, Ben Bo wrote:\n> x\n\nFine.\n\nReviewed-by: Ada Ash <ada@example.org>\n");
    }
    assertThat(roles.claims()).extracting(RoleClaim::role).containsExactly(Role.REVIEWER);
  }

  @Test
  void whoeverPostsAPatchIsItsAuthor() {
    add(
        "Ada Ash <ada@example.org>",
        "[PATCH] x",
        "Say x.\n\nSigned-off-by: Ada Ash <ada@example.org>\n---\n a.c | 2 +-\n\ndiff --git a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-y\n+x\n");
    assertThat(roles.claims()).extracting(RoleClaim::role).containsExactly(Role.AUTHOR);
  }
}
