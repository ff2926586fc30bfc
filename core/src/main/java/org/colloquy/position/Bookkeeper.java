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
  private final LedgerThread thread;
  private final PassageIndex index;
  private final VersionClaims claims;
  private final OpenObjections open = new OpenObjections();
  private final List<ObjectionCase> objections = new ArrayList<>();
  private final Map<String, Strand> strands = new LinkedHashMap<>();

  /** Objections by who holds them and which place they answer. */
  private final Map<String, ObjectionCase> bySpot = new HashMap<>();

  /** The message in which each holder last approved of a whole patch. */
  private final Map<String, LedgerMessage> approvals = new HashMap<>();

  Bookkeeper(LedgerThread thread) {
    this.thread = thread;
    this.index = new PassageIndex(thread);
    this.claims = new VersionClaims(thread, open);
  }

  ObjectionLedger ledger() {
    for (LedgerMessage message : thread.messages()) {
      List<Turn> deepestFirst = new ArrayList<>(message.turns());
      deepestFirst.sort(Comparator.comparing(turn -> -turn.depth()));
      deepestFirst.forEach(this::enter);
      claims.read(message);
    }
    return new ObjectionLedger(
        objections.stream().map(ObjectionCase::objection).toList(),
        strands.values().stream().flatMap(strand -> strand.courses().stream()).toList(),
        new Deferences(thread).all());
  }

  private void enter(Turn turn) {
    boolean speaks =
        turn.depth() == 0 && !objections.isEmpty() && turn.writer().filter(Author::isBot).isEmpty();
    if (turn.statements().isEmpty() && !speaks) {
      return;
    }
    Answers answers = index.answers(turn);
    Remarks remarks = speaks && !answers.statements().isEmpty() ? Remarks.of(turn) : Remarks.none();
    for (Statement statement : turn.statements()) {
      remarks.before(statement.span()).forEach(remark -> enter(turn, remark, answers));
      enter(statement, answers);
      statement.entered = true;
    }
    remarks.rest().forEach(remark -> enter(turn, remark, answers));
  }

  private void enter(Statement statement, Answers answers) {
    List<Statement.Effect> answered = answers.effects();
    if (statement.isReported() && statement.position.stance() == Stance.OBJECT) {
      report(statement, answers, answered);
      return;
    }
    for (Statement.Effect effect : answered) {
      AnswerReader.read(statement, effect, answered.size() > 1)
          .ifPresent(kind -> enter(statement, effect.objection(), kind, answers.link()));
    }
    if (statement.position.stance() == Stance.OBJECT && statement.effects.isEmpty()) {
      object(statement, answers);
    }
    takeSide(statement, answers);
    if (statement.position.stance() == Stance.AGREE) {
      approve(statement);
    }
  }

  private void enter(
      Statement statement, ObjectionCase objection, AnswerKind kind, AnswerLink link) {
    enter(statement, objection, kind, link, statement.holder());
  }

  private void enter(
      Statement statement, ObjectionCase objection, AnswerKind kind, AnswerLink link, Author by) {
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
    List<Statement.Effect> answered = answers.effects();
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
                              answers.link())));
    }
  }

  /** An objection that answers none: told before, or new. */
  private void object(Statement statement, Answers answers) {
    if (isToNobody(statement)) {
      return;
    }
    Author holder = statement.holder();
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

  /** Who opens a thread or posts a patch answers nobody, and nobody objects to oneself. */
  private static boolean isToNobody(Statement statement) {
    LedgerMessage message = statement.message();
    boolean opens =
        statement.turn.depth() == 0
            && (message.mail().parent().isEmpty() || message.posting().isPresent())
            && statement.turn.answered().isEmpty();
    Author holder = statement.holder();
    boolean oneself = statement.position.target().author().filter(holder::isSameAs).isPresent();
    return opens || oneself;
  }

  /** What somebody tells of another's objection: of the one answered, else of the latest. */
  private void report(Statement statement, Answers answers, List<Statement.Effect> answered) {
    Author holder = statement.holder();
    ObjectionCase objection =
        answered.stream()
            .map(Statement.Effect::objection)
            .filter(known -> known.isHeldBy(holder))
            .findFirst()
            .or(() -> open.latest(holder))
            .orElseGet(() -> raise(statement, answers));
    RunningWords words = RunningWords.of(statement.position.evidence().text());
    boolean met = AnswerPhrases.standard().first(words, AnswerPhrases.Says.MET) >= 0;
    Optional<Author> mender =
        mender(statement, words)
            .or(() -> statement.turn.writer())
            .filter(by -> met && !by.isSameAs(holder));
    if (mender.isPresent()) {
      enter(statement, objection, AnswerKind.CLAIMED_ADDRESSED, AnswerLink.REPORT, mender.get());
    } else if (objection.raising() != statement) {
      enter(statement, objection, AnswerKind.RESTATED, AnswerLink.REPORT);
    }
  }

  /** "Oleg" in "Oleg addressed most of Peter's concerns": the name right before what was done. */
  private Optional<Author> mender(Statement statement, RunningWords words) {
    int done = AnswerPhrases.standard().first(words, AnswerPhrases.Says.MET);
    if (done < 1) {
      return Optional.empty();
    }
    String word = words.span(done - 1).of(statement.position.evidence().text());
    boolean isName = word.length() > 1 && Character.isUpperCase(word.charAt(0));
    // a capital at the head of a sentence is no sign of a name
    return isName && !words.opensSentence(done - 1)
        ? Optional.of(thread.somebody(word))
        : thread.named(word).filter(named -> isName);
  }

  private ObjectionCase raise(Statement statement, Answers answers) {
    String alone = "objection " + objections.size();
    ObjectionCase objection = new ObjectionCase(statement, strand(answers.spot().orElse(alone)));
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
    if (approvals.put(LedgerThread.key(statement.holder()), here) == here) {
      return;
    }
    Optional<Author> target = position.target().author().or(approved::sender);
    List<ObjectionCase> reached =
        open.takeApproved(statement.holder(), target, approved, statement.isConditional());
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
    Author holder = statement.holder();
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
}
