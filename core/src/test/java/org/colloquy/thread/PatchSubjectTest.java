package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchSubjectTest {

  private static PatchSubject patch(String subject) {
    return PatchSubject.of(subject).orElseThrow();
  }

  @Test
  void readsTitleVersionAndPlace() {
    assertThat(patch("[PATCH v2 3/7] Close the  handle"))
        .isEqualTo(new PatchSubject("close the handle", 2, 3, 7));
    assertThat(patch("[PATCH 0/7] a series").cover()).isTrue();
    assertThat(patch("[PATCH 0/7] a series").inSeries()).isTrue();
  }

  @Test
  void takesAPatchWithoutNumbersForOneOnItsOwn() {
    assertThat(patch("[PATCH] rename it")).isEqualTo(new PatchSubject("rename it", 1, 1, 1));
    assertThat(patch("[PATCH] rename it").inSeries()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PATCH v3] it",
        "[PATCHv3] it",
        "[PATCH-v3] it",
        "[v3 PATCH] it",
        "[PATCH,v3] it",
        "[PATCH net-next v3] it",
        "[RFC/PATCH v3] it",
        "[RFC-PATCH v3] it",
        "[dev] [patch V3] it",
        " [PATCH v3]\n it"
      })
  void findsTheVersionHoweverItIsWritten(String subject) {
    assertThat(patch(subject)).isEqualTo(new PatchSubject("it", 3, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[PATCH",
        "Re: [PATCH v2 3/7] close it",
        "[dev] Re: [PATCH] close it",
        "[PATCHES] close it",
        "[gcc-patches] close it",
        "[RFC] shall we?",
        "PATCH: close it",
        "a [PATCH] for it"
      })
  void doesNotTakeRepliesListsAndTalkForPatches(String subject) {
    assertThat(PatchSubject.of(subject)).isEmpty();
  }

  @Test
  void takesANumberedRequestForCommentsForAPatch() {
    assertThat(patch("[RFC v2 1/2] it")).isEqualTo(new PatchSubject("it", 2, 1, 2));
  }

  @Test
  void believesNoAbsurdNumber() {
    assertThat(patch("[PATCH v99999999999 4/99999999999] it"))
        .isEqualTo(new PatchSubject("it", 1, 1, 1));
    assertThat(patch("[PATCH v0 0/0] it")).isEqualTo(new PatchSubject("it", 1, 0, 1));
    assertThat(patch("[PATCH dev2 v1.5] it").version()).isEqualTo(1);
  }

  @Test
  void isAtLeastTheFirstVersionOfSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PatchSubject("it", 0, 1, 1))
        .withMessageContaining("v0 1/1");
  }

  @Test
  @Timeout(30)
  void takesNoTimeOverManyTags() {
    for (String subject : List.of("[a] ".repeat(100_000), "[".repeat(1_000_000))) {
      assertThat(PatchSubject.of(subject)).isEmpty();
    }
  }
}
