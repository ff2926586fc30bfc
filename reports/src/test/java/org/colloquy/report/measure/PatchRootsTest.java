package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchRootsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PATCH] close it",
        "[PATCH v2 3/7] close it",
        "[RFC PATCH] close it",
        "[PATCHv2] close it",
        "[dev] [patch 0/2] close it"
      })
  void knowsPatchesByTheirTags(String subject) {
    assertThat(PatchRoots.isPatch(subject)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Re: [PATCH] close it", "[dev] a patch", "[PATCH close it", "patch [PATCH]"})
  void takesNothingElseForOne(String subject) {
    assertThat(PatchRoots.isPatch(subject)).isFalse();
  }

  @Test
  void readsALongRowOfTags() {
    assertThat(PatchRoots.isPatch("[a]".repeat(1000) + "[PATCH] b")).isTrue();
  }
}
