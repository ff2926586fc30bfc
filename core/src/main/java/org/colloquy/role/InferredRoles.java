package org.colloquy.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * Tells roles by what people do: who writes "Applied, thanks" to a patch of somebody else maintains
 * something, who gives Reviewed-by reviews, who posts a patch wrote it, who writes as the list's
 * owner moderates it. One patch makes an author; the others take {@value #ENOUGH} messages.
 */
public final class InferredRoles {
  /** So many messages make a maintainer, reviewer or moderator. */
  public static final int ENOUGH = 3;

  private static final int LONGEST_LINE = 100;
  private static final Map<String, List<String>> PHRASES = phrases();

  private record Tally(Role role, String address) {}

  private record Seen(Mailbox holder, int count, String first) {}

  private final Map<Tally, Seen> seen = new LinkedHashMap<>();

  /** Starts without a message. */
  public InferredRoles() {}

  /**
   * Takes a message and its zones.
   *
   * @param message any message, in any order
   * @param zones the zones of its body
   */
  public void add(Message message, List<Zone> zones) {
    if (message.from().isEmpty()) {
      return;
    }
    boolean posts = false;
    boolean reviews = false;
    boolean applies = false;
    boolean quotes = zones.stream().anyMatch(zone -> zone.depth() > 0);
    for (Zone zone : zones) {
      if (zone.depth() == 0) {
        String text = zone.kind() == ZoneKind.PATCH ? "" : zone.span().of(message.body());
        posts |= zone.kind() == ZoneKind.PATCH;
        reviews |= zone.kind() == ZoneKind.TRAILER && isReview(text, message.from());
        applies |= zone.kind() == ZoneKind.TEXT && quotes && begins(text, "applied");
      }
    }
    boolean patch = message.subject().toLowerCase(Locale.ROOT).contains("patch");
    note(Role.AUTHOR, posts && patch && !quotes, message);
    note(Role.REVIEWER, reviews && quotes, message);
    note(Role.MAINTAINER, applies && patch, message);
    note(Role.MODERATOR, isOwner(message.from()), message);
  }

  private void note(Role role, boolean shown, Message message) {
    if (shown) {
      Mailbox from = message.from();
      seen.merge(
          new Tally(role, from.addressKey()),
          new Seen(from, 1, message.id().value()),
          (known, more) -> new Seen(known.holder(), known.count() + 1, known.first()));
    }
  }

  /** "Reviewed-by: Ada Ash", given by her: a word of the name or the address is hers. */
  private static boolean isReview(String text, Mailbox from) {
    for (String line : text.toLowerCase(Locale.ROOT).split("\n", -1)) {
      if (line.startsWith("reviewed-by:")
          && (line.contains(from.addressKey()) || sharesWord(line, from.displayName()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesWord(String line, String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() > 2 && line.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of a text begins with a phrase. */
  private static boolean begins(String text, String set) {
    for (String line : text.split("\n", -1)) {
      String plain = line.strip().toLowerCase(Locale.ROOT);
      if (plain.length() <= LONGEST_LINE
          && PHRASES.getOrDefault(set, List.of()).stream().anyMatch(p -> isAtHead(plain, p))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtHead(String line, String phrase) {
    return line.startsWith(phrase)
        && (line.length() == phrase.length()
            || !Character.isLetterOrDigit(line.charAt(phrase.length())));
  }

  private static boolean isOwner(Mailbox from) {
    String name = from.displayName().toLowerCase(Locale.ROOT);
    return PHRASES.getOrDefault("moderator", List.of()).stream().anyMatch(name::contains);
  }

  /** {@return what has been seen often enough, in order of the first message} */
  public List<RoleClaim> claims() {
    Map<Role, List<RoleClaim>> claims = new EnumMap<>(Role.class);
    seen.forEach(
        (tally, what) -> {
          if (tally.role() == Role.AUTHOR || what.count() >= ENOUGH) {
            String evidence = what.count() + " messages, the first " + what.first();
            claims
                .computeIfAbsent(tally.role(), r -> new ArrayList<>())
                .add(new RoleClaim(tally.role(), what.holder(), "", evidence));
          }
        });
    return claims.values().stream().flatMap(List::stream).toList();
  }

  private static Map<String, List<String>> phrases() {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(InferredRoles.class.getResourceAsStream("phrases.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> l.indexOf('=') > 0).toList()) {
        int equals = line.indexOf('=');
        phrases.put(
            line.substring(0, equals).strip(),
            List.of(line.substring(equals + 1).strip().split("\\|", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the phrases of roles", e);
    }
    return Map.copyOf(phrases);
  }
}
