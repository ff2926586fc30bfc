package org.colloquy.zone;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;

/**
 * Claims paragraphs that are code, program output or tables: a paragraph takes the kind to which
 * most of its lines belong, when at least {@value #SHARE} of 10 do.
 */
final class TechnicalRule implements ZoneRule {
  private static final int SHARE = 6;

  @Override
  public void apply(Draft draft) {
    int line = 1;
    while (line <= draft.count()) {
      if (!draft.isFree(line)) {
        line++;
        continue;
      }
      int end = paragraphEnd(draft, line);
      claim(draft, line, end);
      line = end + 1;
    }
  }

  private static int paragraphEnd(Draft draft, int first) {
    int end = first;
    while (end < draft.count()
        && draft.isFree(end + 1)
        && draft.depth(end + 1) == draft.depth(first)) {
      end++;
    }
    return end;
  }

  private static void claim(Draft draft, int first, int last) {
    Multiset<ZoneKind> votes = EnumMultiset.create(ZoneKind.class);
    for (int line = first; line <= last; line++) {
      votes.add(TechnicalLine.kind(draft.text(), draft.begin(line), draft.end(line)));
    }
    int needed = ((last - first + 1) * SHARE + 9) / 10;
    for (ZoneKind kind : new ZoneKind[] {ZoneKind.LOG, ZoneKind.CODE, ZoneKind.TABLE}) {
      boolean enough = votes.count(kind) >= needed;
      if (enough && (kind != ZoneKind.TABLE || last > first)) {
        for (int line = first; line <= last; line++) {
          draft.claim(line, kind);
        }
        return;
      }
    }
  }
}
