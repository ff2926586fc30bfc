package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colloquy.SpecCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseSubjectTest {

  static List<SpecCases.Case> cases() {
    return SpecCases.of(BaseSubjectTest.class, "base-subjects.spec");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void baseSubjectsAreAsTheSpecShows(SpecCases.Case spec) {
    spec.verify(BaseSubjectTest::show);
  }

  private static String show(String subject) {
    BaseSubject base = BaseSubject.of(subject);
    String marks = (base.reply() ? " reply" : "") + (base.forward() ? " forward" : "");
    return base.text() + (marks.isEmpty() ? "" : " ;" + marks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Re:", "Re: Fwd: ", "[Fwd:]", "[Fwd: ]", "(fwd)", "Re: (fwd)"})
  void aSubjectOfNothingButMarksNeverFails(String subject) {
    assertThat(BaseSubject.of(subject).text()).hasSizeLessThan(8);
  }

  @Test
  void keyIgnoresCaseAndWrapping() {
    assertThat(BaseSubject.of("Re: A  Plan").key()).isEqualTo(BaseSubject.of("a\n plan").key());
  }

  @Test
  @Timeout(30)
  void aHundredThousandMarksTakeNoTime() {
    assertThat(BaseSubject.of("Re: [dev] ".repeat(100_000) + "topic").text()).isEqualTo("topic");
    assertThat(BaseSubject.of("[".repeat(1_000_000)).text()).hasSize(1_000_000);
    assertThat(BaseSubject.of("topic" + " (fwd)".repeat(100_000)).text()).isEqualTo("topic");
  }

  @Test
  void patchNumberIsReadFromTheTag() {
    assertThat(patch("[dev] [PATCH v2 03/10] rename")).contains(new PatchNumber("v2", 3, 10));
    assertThat(patch("[PATCH,0/2] rename")).contains(new PatchNumber("", 0, 2));
    assertThat(patch("[PATCH v2] rename")).isEmpty();
    assertThat(patch("1/2 of a rename")).isEmpty();
    assertThat(patch("[PATCH 99999999999/7] rename")).isEmpty();
  }

  private static Optional<PatchNumber> patch(String subject) {
    return PatchNumber.of(BaseSubject.of(subject));
  }
}
