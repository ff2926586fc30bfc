package org.colloquy.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the writer of a mail whose From field a list made its own, as lists do for senders whose
 * domain forbids that others send in its name (DMARC, RFC 7489):
 *
 * <pre>{@code
 * From: Ada Ash via Dev <dev@lists.example.org>
 * Reply-To: Ada Ash <ada@example.org>
 * }</pre>
 *
 * Only such a From is looked behind, and an address of the list is never the writer's.
 */
final class MungedSender {

  private final HeaderBlock header;
  private final Defects defects;

  private MungedSender(HeaderBlock header, Defects defects) {
    this.header = header;
    this.defects = defects;
  }

  /** The writer's own mailbox, empty where From is theirs or nothing else names them. */
  static Optional<Mailbox> writer(Mailbox from, HeaderBlock header, Defects defects) {
    boolean hidden = header.has(FieldName.X_ORIGINAL_FROM) || header.has(FieldName.REPLY_TO);
    return hidden ? new MungedSender(header, defects).behind(from) : Optional.empty();
  }

  private Optional<Mailbox> behind(Mailbox from) {
    List<String> lists =
        Stream.of(FieldName.LIST_POST, FieldName.X_BEENTHERE)
            .map(name -> header.first(name).toLowerCase(Locale.ROOT))
            .filter(text -> !text.isEmpty())
            .toList();
    String sender = from.addressKey();
    boolean munged =
        from.displayName().toLowerCase(Locale.ROOT).contains(" via ") || isList(sender, lists);
    if (!munged) {
      return Optional.empty();
    }
    return Stream.of(FieldName.X_ORIGINAL_FROM, FieldName.REPLY_TO)
        .flatMap(name -> AddressField.first(header, name, defects).stream())
        .filter(m -> m.address().indexOf('@') > 0 && !m.addressKey().equals(sender))
        .filter(m -> !isList(m.addressKey(), lists))
        .findFirst();
  }

  /**
   * Whether a field of a list, "&lt;mailto:dev@lists.example.org&gt;" or bare, names the address.
   */
  private static boolean isList(String address, List<String> fields) {
    return !address.isEmpty() && fields.stream().anyMatch(field -> holds(field, address));
  }

  private static boolean holds(String field, String address) {
    int at = field.indexOf(address);
    int end = at + address.length();
    return at >= 0
        && (at == 0 || ":<, ".indexOf(field.charAt(at - 1)) >= 0)
        && (end == field.length() || "?>, ".indexOf(field.charAt(end)) >= 0);
  }
}
