package org.colloquy.role;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.message.Mailbox;

/**
 * A CODEOWNERS file as GitHub and GitLab have it: a pattern of paths and who owns them, the last
 * fitting line counts. Owners by account ("@ada") are kept as names.
 *
 * @param rules the lines, in order
 */
public record CodeOwners(List<Rule> rules) {

  /**
   * A line.
   *
   * @param pattern which paths
   * @param owners whose; none for paths that nobody owns
   * @param line its number, from 1
   */
  public record Rule(String pattern, List<Mailbox> owners, int line) {

    /** Copies the collections. */
    public Rule {
      owners = List.copyOf(owners);
    }
  }

  /** Copies the collections. */
  public CodeOwners {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the text of a file; comments and the heads of sections are passed over.
   *
   * @param text the whole file
   * @return its rules, in the order of the file
   */
  public static CodeOwners parse(String text) {
    List<Rule> rules = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int comment = lines[i].indexOf('#');
      String line = (comment < 0 ? lines[i] : lines[i].substring(0, comment)).strip();
      if (!line.isEmpty() && !line.startsWith("[") && !line.startsWith("^[")) {
        rules.add(rule(line.split("\\s+", -1), i + 1));
      }
    }
    return new CodeOwners(rules);
  }

  private static Rule rule(String[] words, int line) {
    List<Mailbox> owners = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      owners.add(
          words[i].startsWith("@") ? new Mailbox(words[i], "") : NamedMailbox.parse(words[i]));
    }
    return new Rule(words[0], owners, line);
  }

  /**
   * {@return who owns a path}
   *
   * @param path of a file in the repository, with slashes
   */
  public List<Mailbox> owners(String path) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      if (PathPattern.ofCodeOwners(rules.get(i).pattern()).matches(path)) {
        return rules.get(i).owners();
      }
    }
    return List.of();
  }

  /**
   * {@return every owner as a maintainer of their paths}
   *
   * @param file the name that the claims give as their source
   */
  public List<RoleClaim> claims(String file) {
    List<RoleClaim> claims = new ArrayList<>();
    for (Rule rule : rules) {
      for (Mailbox owner : rule.owners()) {
        claims.add(new RoleClaim(Role.MAINTAINER, owner, rule.pattern(), file + ":" + rule.line()));
      }
    }
    return claims;
  }
}
