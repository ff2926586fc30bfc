package org.colloquy.thread;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words before a colon by which mailers mark replies and forwarded mails, in upper case. */
final class SubjectMarks {

  static final Set<String> REPLY =
      words(
          "RE", // English, and Latin
          "AW ANTWORT", // German
          "ANTW BETR", // Dutch
          "SV", // Danish, Norwegian, Swedish
          "VS", // Finnish
          "R RIF", // Italian
          "RES", // Portuguese
          "REF RÉF RÉP", // French
          "ODP", // Polish
          "YNT CEVAP", // Turkish
          "VÁ", // Hungarian
          "ATB", // Latvian, Welsh
          "ΑΠ ΣΧΕΤ", // Greek
          "ОТВ НА", // Russian, Bulgarian
          "תגובה", // Hebrew
          "رد", // Arabic
          "回复 回覆 答复 答覆", // Chinese
          "返信", // Japanese
          "답장 회신"); // Korean

  static final Set<String> FORWARD =
      words(
          "FWD FW", // English
          "WG", // German
          "DOORST", // Dutch
          "VB VL", // Swedish; Danish, Norwegian and Finnish
          "I", // Italian
          "ENC", // Portuguese
          "RV", // Spanish
          "TR", // French
          "PD", // Polish
          "İLT ILT", // Turkish
          "TOVÁBBÍTÁS", // Hungarian
          "ΠΡΘ", // Greek
          "转发 轉寄 轉發", // Chinese
          "전달"); // Korean

  private SubjectMarks() {}

  private static Set<String> words(String... languages) {
    return Arrays.stream(languages)
        .flatMap(language -> Arrays.stream(language.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
