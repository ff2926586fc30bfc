package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.person.People;
import org.colloquy.person.PersonResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {
  private static final Mailbox ADA = new Mailbox("Ada Ash", "ada@example.org");
  private static final Mailbox ADA_AT_HOME = new Mailbox("", "ada@example.org");
  private static final Mailbox BEN = new Mailbox("Ben Bo", "ben@example.org");
  private static final Mailbox BOT = new Mailbox("Build Bot", "buildbot@example.org");
  private static final People PEOPLE =
      new PersonResolver().resolve(List.of(ADA, ADA_AT_HOME, BEN, BOT));

  private static Author known(Mailbox mailbox) {
    return new Author(mailbox, PEOPLE.of(mailbox));
  }

  private static Author unknown(Mailbox mailbox) {
    return new Author(mailbox, Optional.empty());
  }

  @Test
  void isCalledByTheTextElseByThePersonElseByTheAddress() {
    assertThat(known(ADA).name()).isEqualTo("Ada Ash");
    assertThat(known(ADA_AT_HOME).name()).isEqualTo("Ada Ash");
    assertThat(unknown(ADA_AT_HOME).name()).isEqualTo("ada@example.org");
  }

  @Test
  void isOnePersonWhateverTheMailbox() {
    assertThat(known(ADA).isSameAs(known(ADA_AT_HOME))).isTrue();
    assertThat(known(ADA).isSameAs(known(BEN))).isFalse();
    assertThat(known(ADA).key()).isEqualTo(known(ADA_AT_HOME).key());
  }

  @Test
  void isKnownByItsMailboxWhereNoPersonIs() {
    assertThat(unknown(ADA).isSameAs(unknown(ADA))).isTrue();
    assertThat(unknown(ADA).isSameAs(known(ADA))).isTrue();
    assertThat(known(ADA).isSameAs(unknown(ADA_AT_HOME))).isFalse();
    assertThat(unknown(ADA).key()).isEqualTo(ADA);
  }

  @Test
  void isAProgramOnlyWhereThePersonIs() {
    assertThat(known(BOT).isBot()).isTrue();
    assertThat(known(ADA).isBot()).isFalse();
    assertThat(unknown(BOT).isBot()).isFalse();
  }

  @Test
  void hasANameOrAnAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unknown(new Mailbox("", "")))
        .withMessageContaining("name or an address");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void isBelievedWithAShare(double confidence) {
    assertThat(believed(confidence).confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void isNotBelievedWithMoreOrLess(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> believed(confidence))
        .withMessageContaining(String.valueOf(confidence));
  }

  private static Authorship believed(double confidence) {
    return new Authorship(Optional.of(known(ADA)), Optional.empty(), List.of(), confidence, false);
  }
}
