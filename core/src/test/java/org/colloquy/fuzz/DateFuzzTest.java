package org.colloquy.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.colloquy.message.Message;

/** A Date field (RFC 5322, sections 3.3 and 4.3) names a moment or none, whatever time it is. */
class DateFuzzTest {

  private static final TimeZone ELSEWHERE = TimeZone.getTimeZone("Asia/Kathmandu");

  @DictionaryFile(resourcePath = "dates.dict")
  @FuzzTest
  void aDateComesFromItsFieldAlone(byte[] value) {
    Optional<OffsetDateTime> date = date(value);
    Law.same(date, dateElsewhere(value), "zone and language of the machine do not matter");
    date.ifPresent(moment -> standsIn(moment, new String(value, ISO_8859_1)));
  }

  private static Optional<OffsetDateTime> date(byte[] value) {
    Message message = Reading.of(new MailText().field("Date", value).add("\nx\n").bytes());
    return message.date();
  }

  private static Optional<OffsetDateTime> dateElsewhere(byte[] value) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(ELSEWHERE);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      return date(value);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  /** No part of a date is made up: a clock would put a year in that nobody wrote. */
  private static void standsIn(OffsetDateTime moment, String field) {
    int year = moment.getYear();
    Law.holds(year >= 1 && year <= 9999, "a year has one to four digits");
    boolean written = field.contains("" + year % 100);
    // 24:00 on the last of December is the next year.
    boolean eve = field.contains("" + (year + 99) % 100) && moment.getDayOfYear() == 1;
    Law.holds(written || eve, "the year stands in the field");
  }
}
