package org.colloquy.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quote.Author;

/** Keeps the ledger of one thread; made for one call. */
final class Bookkeeper {
  /** A message with more objections does not say which of them an answer without a quote means. */
  private static final int MOST_MEANT = 8;

  private final LedgerThread thread;
  private final PassageIndex index;
  private final OpenObjections open = new OpenObjections();
  private final List<ObjectionCase> objections = new ArrayList<>();
  private final Map<String, Strand> strands = new LinkedHashMap<>();

  /** Objections by who holds them and which place they answer. */
  private final Map<String, ObjectionCase> bySpot = new HashMap<>();

  /** The message in which each holder last approved of a whole patch. */
  private final Map<String, LedgerMessage> approvals = new HashMap<>();

  /** What a turn answers: statements, or at least a place. */
  private record Answers(
      List<Statement> statements, Optional<AnswerLink> link, Optional<String> spot) {
    static final Answers NOTHING = new Answers(List.of(), Optional.empty(), Optional.empty());
  }

  Bookkeeper(LedgerThread thread) {
    this.thread = thread;
    this.index = new PassageIndex(thread);
  }

  ObjectionLedger ledger() {
    for (LedgerMessage message : thread.messages()) {
      List<Turn> deepestFirst = new ArrayList<>(message.turns());
      deepestFirst.sort(Comparator.comparing(turn -> -turn.depth()));
      deepestFirst.forEach(this::enter);
      claimByChanges(message);
    }
    return new ObjectionLedger(
        objections.stream().map(ObjectionCase::objection).toList(),
        strands.values().stream().flatMap(strand -> strand.courses().stream()).toList(),
        new Deferences(thread).all());
  }

  private void enter(Turn turn) {
    boolean speaks = turn.depth() == 0 && !objections.isEmpty() && !LedgerMessage.isBot(turn.writer());
    if (turn.statements().isEmpty() && !speaks) {
      return;
    }
    Answers answers = answers(turn);
    Remarks remarks =
        speaks && !answers.statements().isEmpty() ? Remarks.of(turn) : Remarks.NONE;
    for (Statement statement : turn.statements()) {
      remarks.before(statement.span()).forEach(remark -> enter(turn, remark, answers));
      enter(statement, answers);
      statement.entered = true;
    }
    remarks.rest().forEach(remark -> enter(turn, remark, answers));
  }

  private Answers answers(Turn turn) {
    LedgerMessage message = turn.message();
    Optional<Turn.Answered> quoted = turn.answered();
    if (quoted.isPresent()) {
      Optional<String> spot = index.spot(message, quoted.get());
      return index
          .find(message, quoted.get())
          .map(hits -> new Answers(hits.statements(), Optional.of(hits.link()), spot))
          .orElseGet(() -> new Answers(List.of(), Optional.empty(), spot));
    }
    // a later version of a patch stands under the earlier one, and answers nobody in particular
    boolean replies = turn.depth() == 0 && message.posting().isEmpty();
    return replies ? ofParent(message) : Answers.NOTHING;
  }

  /** The statements of the message that is answered, where the answer quotes nothing. */
  private Answers ofParent(LedgerMessage message) {
    Optional<String> spot = message.mail().parent().map(id -> "parent " + id.value());
    List<Statement> said =
        message.parent().map(LedgerMessage::own).orElse(List.of()).stream()
            .limit(MOST_MEANT + 1L)
            .toList();
    return said.isEmpty() || said.size() > MOST_MEANT
        ? new Answers(List.of(), Optional.empty(), spot)
        : new Answers(said, Optional.of(AnswerLink.PARENT), spot);
  }

  /** What is answered, each objection once: by what was last said of it. */
  private static List<Statement.Effect> effects(Answers answers) {
    Map<ObjectionCase, Statement.Effect> last = new LinkedHashMap<>();
    for (Statement statement : answers.statements()) {
      statement.effects.forEach(effect -> last.put(effect.objection(), effect));
    }
    return List.copyOf(last.values());
  }

  private void enter(Statement statement, Answers answers) {
    List<Statement.Effect> answered = effects(answers);
    for (Statement.Effect effect : answered) {
      AnswerReader.read(statement, effect, answered.size() > 1)
          .ifPresent(kind -> enter(statement, effect.objection(), kind, link(answers)));
    }
    if (statement.position.stance() == Stance.OBJECT && statement.effects.isEmpty()) {
      object(statement, answers);
    }
    takeSide(statement, answers);
    if (statement.position.stance() == Stance.AGREE) {
      approve(statement);
    }
  }

  private static AnswerLink link(Answers answers) {
    return answers.link().orElse(AnswerLink.PARENT);
  }

  private void enter(
      Statement statement, ObjectionCase objection, AnswerKind kind, AnswerLink link) {
    Position position = statement.position;
    enter(statement, objection, kind, link, position.holder());
  }

  private void enter(
      Statement statement,
      ObjectionCase objection,
      AnswerKind kind,
      AnswerLink link,
      Author by) {
    ObjectionAnswer answer =
        new ObjectionAnswer(
            kind,
            by,
            statement.message().date().filter(date -> statement.turn.depth() == 0),
            statement.position.evidence(),
            link);
    if (objection.enter(answer)) {
      statement.effects.add(new Statement.Effect(objection, kind, false));
      if (kind == AnswerKind.MAINTAINED) {
        open.reopen(objection);
      }
    }
  }

  private void enter(Turn turn, Remarks.Remark remark, Answers answers) {
    Optional<Author> by = turn.writer();
    List<Statement.Effect> answered = effects(answers);
    for (Statement.Effect effect : answered) {
      by.flatMap(who -> AnswerReader.read(remark.says(), who, effect, answered.size() > 1))
          .ifPresent(
              kind ->
                  effect
                      .objection()
                      .enter(
                          new ObjectionAnswer(
                              kind,
                              by.orElseThrow(),
                              turn.message().date(),
                              turn.message().evidence(remark.sentence()),
                              link(answers))));
    }
  }

  /** An objection that answers none: told before, or new. */
  private void object(Statement statement, Answers answers) {
    if (isToNobody(statement)) {
      return;
    }
    Author holder = statement.position.holder();
    if (statement.isReported()) {
      report(statement, answers);
      return;
    }
    Optional<String> spot = answers.spot().map(place -> LedgerThread.key(holder) + '\n' + place);
    Optional<ObjectionCase> before =
        spot.flatMap(s -> Optional.ofNullable(bySpot.get(s)))
            .filter(known -> known.message() != statement.message())
            .filter(known -> !known.state().isSettled());
    if (before.isPresent()) {
      enter(statement, before.get(), AnswerKind.RESTATED, AnswerLink.SAME_PASSAGE);
      return;
    }
    Optional<ObjectionCase> reported =
        open.latest(holder)
            .filter(known -> known.raising().isReported() && !known.state().isSettled())
            .filter(known -> known.matter().equals(statement.message().matter()));
    if (reported.isPresent() && !reported.get().isTold()) {
      reported.get().tell();
      enter(statement, reported.get(), AnswerKind.RESTATED, AnswerLink.REPORT);
      return;
    }
    ObjectionCase made = raise(statement, answers);
    spot.ifPresent(s -> bySpot.put(s, made));
  }

  /** Who opens a thread answers nobody, and nobody objects to oneself. */
  private static boolean isToNobody(Statement statement) {
    boolean opens =
        statement.turn.depth() == 0
            && statement.message().mail().parent().isEmpty()
            && statement.turn.answered().isEmpty();
    Author holder = statement.position.holder();
    boolean oneself = statement.position.target().author().filter(holder::isSameAs).isPresent();
    return !statement.isReported() && (opens || oneself);
  }

  private void report(Statement statement, Answers answers) {
    Author holder = statement.position.holder();
    ObjectionCase objection = open.latest(holder).orElseGet(() -> raise(statement, answers));
    RunningWords words = RunningWords.of(statement.position.evidence().text());
    boolean met = AnswerPhrases.standard().says(words, AnswerPhrases.Says.MET);
    if (met) {
      Optional<Author> mender = mender(statement, words).or(() -> statement.turn.writer());
      mender.ifPresent(
          by ->
              enter(statement, objection, AnswerKind.CLAIMED_ADDRESSED, AnswerLink.REPORT, by));
    } else if (objection.raising() != statement) {
      enter(statement, objection, AnswerKind.RESTATED, AnswerLink.REPORT);
    }
  }

  /** "Oleg" in "Oleg addressed most of Peter's concerns". */
  private Optional<Author> mender(Statement statement, RunningWords words) {
    String text = statement.position.evidence().text();
    for (int i = 0; i < words.size(); i++) {
      String word = words.span(i).of(text);
      if (Character.isUpperCase(word.charAt(0))) {
        Optional<Author> named = thread.named(word);
        if (named.isPresent() && !named.get().isSameAs(statement.position.holder())) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private ObjectionCase raise(Statement statement, Answers answers) {
    String alone = "objection " + objections.size();
    ObjectionCase objection =
        new ObjectionCase(statement, strand(answers.spot().orElse(alone)));
    objections.add(objection);
    open.add(objection);
    return objection;
  }

  /** The approval of a whole patch by somebody who objected to it before. */
  private void approve(Statement statement) {
    Position position = statement.position;
    if (statement.isReported() || position.partial() || !isApproval(statement)) {
      return;
    }
    LedgerMessage here = statement.message();
    LedgerMessage approved = here.parent().orElse(here);
    if (approvals.put(LedgerThread.key(position.holder()), here) == here) {
      return;
    }
    List<ObjectionCase> reached =
        open.takeApproved(position.holder(), approved, statement.isConditional());
    for (ObjectionCase objection : reached) {
      boolean besides = objection.message() == here || statement.isConditional();
      boolean claimed = objection.state() == ObjectionState.CLAIMED_ADDRESSED;
      AnswerKind kind =
          besides
              ? AnswerKind.CONDITIONALLY_WITHDRAWN
              : claimed ? AnswerKind.CONFIRMED : AnswerKind.WITHDRAWN;
      if (objection.state().isSettled()) {
        continue;
      }
      enter(statement, objection, kind, AnswerLink.APPROVAL);
      objection.strand().add(statement, besides ? Side.CONDITIONAL : Side.FOR);
      if (besides) {
        open.keep(objection);
      }
    }
  }

  private static boolean isApproval(Statement statement) {
    Author holder = statement.position.holder();
    boolean own = statement.message().owner().filter(holder::isSameAs).isPresent();
    if (own || statement.message().posting().isPresent()) {
      return false;
    }
    boolean wholeAnswer =
        statement.turn.depth() == 0
            && statement.message().parent().flatMap(LedgerMessage::posting).isPresent()
            && statement.turn.answered().map(Turn.Answered::isBelow).orElse(true);
    return statement.position.trailer() || wholeAnswer;
  }

  /** Enters where the holder stands, where it is one matter that is answered, in own words. */
  private void takeSide(Statement statement, Answers answers) {
    if (statement.isReported() || statement.position.mode() == Mode.INVITATION) {
      return;
    }
    if (statement.effects.isEmpty() && answers.statements().isEmpty()) {
      answers.spot().map(this::strand).ifPresent(s -> s.add(statement, side(statement, Side.FOR)));
      return;
    }
    if (statement.effects.size() == 1) {
      Statement.Effect effect = statement.effects.get(0);
      effect
          .event()
          .side()
          .ifPresent(side -> effect.objection().strand().add(statement, side(statement, side)));
    }
  }

  private Strand strand(String spot) {
    return strands.computeIfAbsent(spot, s -> new Strand());
  }

  private static Side side(Statement statement, Side plain) {
    boolean defers = statement.position.stance() == Stance.DEFER;
    return defers ? Side.DEFERS : statement.isConditional() ? Side.CONDITIONAL : plain;
  }

  /** A later version whose list of changes names who objected. */
  private void claimByChanges(LedgerMessage message) {
    Optional<Author> sender = message.sender();
    boolean later = message.posting().filter(patch -> patch.version() > 1).isPresent();
    if (!later || sender.isEmpty() || open.unclaimed(message.matter()).isEmpty()) {
      return;
    }
    for (Changelog.Credit credit : Changelog.read(message, thread::named)) {
      List<ObjectionCase> meant = meant(credit, message, sender.get());
      meant.forEach(objection -> claim(objection, credit, message, sender.get()));
      open.unclaimed(message.matter()).removeAll(meant);
    }
  }

  /** Those of somebody's objections that a credit speaks of; all, where it names nothing else. */
  private List<ObjectionCase> meant(
      Changelog.Credit credit, LedgerMessage message, Author sender) {
    List<ObjectionCase> all =
        open.unclaimed(message.matter()).stream()
            .filter(objection -> objection.isHeldBy(credit.who()) && objection.isAgainst(sender))
            .toList();
    if (all.size() < 2 || credit.isGeneral()) {
      return all;
    }
    return all.stream()
        .filter(o -> credit.shares(o.raising().position.evidence().text()))
        .toList();
  }

  private static void claim(
      ObjectionCase objection, Changelog.Credit credit, LedgerMessage message, Author sender) {
    Evidence.ofLine(message.mail().message(), 0, credit.line())
        .map(
            evidence ->
                new ObjectionAnswer(
                    AnswerKind.CLAIMED_ADDRESSED,
                    sender,
                    message.date(),
                    evidence,
                    AnswerLink.CHANGELOG))
        .ifPresent(objection::enter);
  }
}
