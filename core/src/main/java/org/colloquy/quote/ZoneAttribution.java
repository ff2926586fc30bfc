package org.colloquy.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.text.LineRange;
import org.colloquy.zone.AttributionLine;
import org.colloquy.zone.HeaderBlock;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/** Attributes the zones of one message; made for one call. */
final class ZoneAttribution {
  // Shares of gold lines with the right writer, by evidence: 53,840 lines of five lists, once
  // as lone messages, once in archives thinned by 30 % (attribution.py).
  private static final double BY_LINE = 0.95;
  private static final double BY_HEADER = 0.5;
  private static final double BY_WORDS = 0.9;
  private static final double BY_BOTH = 0.99;

  /** Quotes do not reach further back. */
  private static final int MAX_ANCESTORS = 100;

  private final int place;
  private final List<MessageView> views;
  private final QuoteIndex index;
  private final Names names;
  private final Authorship sender;
  private final Set<Integer> ancestors = new LinkedHashSet<>();
  private final WriterStack stack = new WriterStack();
  private final List<AttributedZone> zones = new ArrayList<>();

  ZoneAttribution(
      int place, List<MessageView> views, QuoteIndex index, Names names, Authorship sender) {
    this.place = place;
    this.views = views;
    this.index = index;
    this.names = names;
    this.sender = sender;
    stack.name(0, sender);
    int ancestor = view().parent();
    while (ancestor >= 0 && ancestors.size() < MAX_ANCESTORS && ancestors.add(ancestor)) {
      ancestor = views.get(ancestor).parent();
    }
  }

  List<AttributedZone> zones() {
    List<Zone> all = view().zoned().zones();
    for (int i = 0; i < all.size(); i++) {
      Zone zone = all.get(i);
      if (standsInItsQuote(all, i)) {
        nameOwnDepth(zone);
        zones.add(new AttributedZone(zone, stack.writer(zone.depth())));
        continue;
      }
      if (zone.depth() == 0) {
        zones.add(new AttributedZone(zone, sender));
      } else {
        quoted(zone);
      }
      switch (zone.kind()) {
        case ATTRIBUTION ->
            name(
                zone.depth() + 1,
                AttributionLine.read(view().lines(), zone).writer(),
                Witness.ATTRIBUTION_LINE);
        case HEADER_BLOCK ->
            name(zone.depth() + 1, HeaderBlock.read(view().lines(), zone).writer(), Witness.HEADER);
        default -> {}
      }
    }
    return List.copyOf(zones);
  }

  /** Some programs mark the line or the block above a quote as if it were part of the quote. */
  private static boolean standsInItsQuote(List<Zone> all, int at) {
    Zone zone = all.get(at);
    return (zone.kind() == ZoneKind.ATTRIBUTION || zone.kind() == ZoneKind.HEADER_BLOCK)
        && zone.depth() > 0
        && at + 1 < all.size()
        && all.get(at + 1).depth() == zone.depth()
        && (at == 0 || all.get(at - 1).depth() < zone.depth())
        && (at == 0 || all.get(at - 1).kind() != ZoneKind.ATTRIBUTION);
  }

  private void nameOwnDepth(Zone zone) {
    if (zone.kind() == ZoneKind.HEADER_BLOCK) {
      name(zone.depth(), HeaderBlock.read(view().lines(), zone).writer(), Witness.HEADER);
    } else {
      Mailbox writer = AttributionLine.read(view().lines(), zone).writer();
      name(zone.depth(), writer, Witness.ATTRIBUTION_LINE);
    }
  }

  private MessageView view() {
    return views.get(place);
  }

  private void name(int depth, Mailbox writer, Witness witness) {
    double confidence = witness == Witness.HEADER ? BY_HEADER : BY_LINE;
    Authorship named =
        names
            .author(writer)
            .map(
                a ->
                    new Authorship(
                        Optional.of(a), Optional.empty(), List.of(witness), confidence, false))
            .orElse(Authorship.UNKNOWN);
    stack.name(depth, named);
  }

  /** Splits a quoted zone where its lines come from different writers. */
  private void quoted(Zone zone) {
    Alignment alignment = Alignment.of(zone, view(), place, ancestors, index);
    int[] origins =
        new LineOrigins(zone.lines(), alignment, views, stack.writer(zone.depth())).settle();
    int begun = 0;
    for (int i = 1; i < origins.length; i++) {
      if (!isSameWriter(origins[begun], origins[i])) {
        add(zone, begun, i - 1, origins[begun], alignment);
        begun = i;
      }
    }
    add(zone, begun, origins.length - 1, origins[begun], alignment);
  }

  private boolean isSameWriter(int a, int b) {
    return a == b || (a >= 0 && b >= 0 && LineOrigins.isSameSender(views.get(a), views.get(b)));
  }

  private void add(Zone zone, int first, int last, int origin, Alignment alignment) {
    int top = zone.lines().first();
    LineRange range = new LineRange(top + first, top + last);
    Zone part = new Zone(zone.kind(), zone.depth(), range, view().lines().span(range));
    Authorship named = stack.writer(zone.depth());
    if (origin >= 0) {
      named = combine(named, part, origin, alignment);
    } else if (alignment.isShort()) {
      named = withOrigin(named);
    }
    zones.add(new AttributedZone(part, named));
  }

  /** Words too few to be found again come from the nearest message above that their writer sent. */
  private Authorship withOrigin(Authorship named) {
    return named
        .author()
        .flatMap(this::nearestOf)
        .map(
            id ->
                new Authorship(
                    named.author(), Optional.of(id), named.evidence(), named.confidence(), false))
        .orElse(named);
  }

  private Optional<MessageId> nearestOf(Author writer) {
    return ancestors.stream()
        .map(views::get)
        .filter(v -> v.sender().map(writer::isSameAs).orElse(false))
        .map(MessageView::id)
        .findFirst();
  }

  private Authorship combine(Authorship named, Zone part, int origin, Alignment alignment) {
    Optional<Author> found = views.get(origin).sender();
    if (found.isEmpty()) {
      return named;
    }
    boolean agree = named.author().map(a -> a.isSameAs(found.get())).orElse(false);
    List<Witness> evidence = new ArrayList<>(agree ? named.evidence() : List.of());
    evidence.add(Witness.ALIGNMENT);
    return new Authorship(
        found,
        Optional.of(views.get(origin).id()),
        evidence,
        agree ? BY_BOTH : BY_WORDS,
        isAltered(part, alignment));
  }

  private static boolean isAltered(Zone part, Alignment alignment) {
    for (int line = part.lines().first(); line <= part.lines().last(); line++) {
      if (alignment.origin(line) >= 0 && alignment.isAltered(line)) {
        return true;
      }
    }
    return false;
  }
}
