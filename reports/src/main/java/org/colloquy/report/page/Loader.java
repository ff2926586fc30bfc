package org.colloquy.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one script that stands in a page. Its hash allows it to run, and {@code strict-dynamic} (CSP
 * Level 3, section 8.2) allows what it loads; so no script that stands elsewhere in the page runs,
 * whatever its address.
 *
 * @param text the script: it loads the scripts of the assets in order
 * @param hash as a content security policy writes it
 */
record Loader(String text, String hash) {

  /**
   * A loader.
   *
   * @param base way from the page to the folder of the report: "" or "../"
   * @param scripts names of scripts without ending
   */
  static Loader of(String base, List<String> scripts) {
    String names = scripts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    String text =
        "for(const name of "
            + names
            + "){const s=document.createElement(\"script\");s.async=false;s.src=\""
            + base
            + ReportPages.ASSETS
            + "/\"+name+\".js\";document.head.append(s)}";
    return new Loader(text, hash(text));
  }

  private static String hash(String script) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
