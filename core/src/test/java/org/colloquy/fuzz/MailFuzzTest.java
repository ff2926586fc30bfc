package org.colloquy.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.colloquy.message.Defect;

/** Any bytes are a mail (RFC 5322; MIME of RFC 2045 to 2047, 2231 and 3676). */
class MailFuzzTest {

  @DictionaryFile(resourcePath = "mail.dict")
  @FuzzTest
  void anyBytesAreAMail(byte[] mail) {
    long last = 0;
    for (Defect defect : Reading.of(mail).defects()) {
      Law.holds(defect.offset() <= mail.length, "a defect lies within the mail");
      Law.holds(defect.offset() >= last, "defects stand in order of offset");
      last = defect.offset();
    }
  }
}
