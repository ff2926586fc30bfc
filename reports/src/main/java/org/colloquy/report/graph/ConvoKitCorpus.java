package org.colloquy.report.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.quote.Author;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;

/**
 * Writes an analysis as a corpus of ConvoKit (convokit.cornell.edu, "Data Format"), fed thread by
 * thread: utterances and conversations go to their files at once, speakers at the end.
 *
 * <pre>{@code
 * utterances.jsonl     a message a line: id, speaker, conversation_id, reply_to, timestamp
 *                      (seconds of Unix time), text (what is new in it), meta
 * speakers.json        name, address, bot, roles, messages by the id of the person
 * conversations.json   subject, root, messages by the id of the first message
 * corpus.json          name, numbers of messages, threads and speakers
 * index.json           the names and types of all that is in meta
 * }</pre>
 *
 * A conversation is a thread, named by its first message in the archive, as ConvoKit demands; where
 * the archive lacks the root, {@code root} tells its id, and {@code reply_to} is null for who
 * answers a message that is missing, whose id is {@code parent} in meta. A sender of whom no person
 * is known is the speaker "unknown". All is ASCII, so that it is read alike in every locale. Not
 * safe from many threads.
 */
public final class ConvoKitCorpus implements Closeable {
  /** The speaker of messages whose sender is not known. */
  static final String UNKNOWN = "unknown";

  private static final String UTTERANCES = "utterances.jsonl";
  private static final String SPEAKERS = "speakers.json";
  private static final String CONVERSATIONS = "conversations.json";
  private static final String CORPUS = "corpus.json";
  private static final String INDEX = "index.json";

  /** How many messages somebody sent. */
  private record Speaker(Optional<Person> person, int messages) {
    Speaker withOneMore() {
      return new Speaker(person, messages + 1);
    }
  }

  private final Path dir;
  private final Roles roles;
  private final JsonGenerator utterances;
  private final JsonGenerator conversations;
  private final Map<String, Speaker> speakers = new TreeMap<>();
  private int threads;
  private int messages;

  private ConvoKitCorpus(Path dir, Roles roles) throws IOException {
    this.dir = dir;
    this.roles = roles;
    utterances = generator(UTTERANCES);
    utterances.setRootValueSeparator(null);
    conversations = generator(CONVERSATIONS);
    conversations.writeStartObject();
  }

  /**
   * Starts a corpus in a folder that exists; files of the same names are replaced.
   *
   * @param dir a folder that exists
   * @param roles the roles that speakers have
   * @return a corpus without messages
   * @throws IOException when a file cannot be made there
   */
  public static ConvoKitCorpus open(Path dir, Roles roles) throws IOException {
    return new ConvoKitCorpus(dir, roles);
  }

  /** {@return the names of the files} */
  public static List<String> files() {
    return List.of(UTTERANCES, SPEAKERS, CONVERSATIONS, CORPUS, INDEX);
  }

  private JsonGenerator generator(String file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(dir.resolve(file)));
    return JsonText.generator(out).enable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /**
   * Writes the messages of a thread.
   *
   * @param thread a thread of the archive, once
   * @throws IOException when a file cannot be written
   */
  public void add(ThreadAnalysis thread) throws IOException {
    if (thread.messages().isEmpty()) {
      return;
    }
    String conversation = thread.messages().get(0).message().id().value();
    Set<MessageId> ids = new HashSet<>();
    thread.messages().forEach(message -> ids.add(message.message().id()));
    for (MessageAnalysis message : thread.messages()) {
      utterance(message, conversation, ids);
      messages++;
    }
    threads++;
    conversations.writeObjectFieldStart(XmlText.of(conversation));
    conversations.writeObjectFieldStart("meta");
    text(conversations, "subject", thread.thread().subject());
    text(conversations, "root", thread.thread().root().value());
    conversations.writeNumberField("messages", thread.messages().size());
    conversations.writeEndObject();
    endWithVectors(conversations);
  }

  private void utterance(MessageAnalysis message, String conversation, Set<MessageId> ids)
      throws IOException {
    NewText words = NewText.of(message);
    Optional<MessageId> parent = message.attributed().parent();
    Optional<OffsetDateTime> date = message.message().date();
    utterances.writeStartObject();
    text(utterances, "id", message.message().id().value());
    text(utterances, "speaker", speaker(message));
    text(utterances, "conversation_id", conversation);
    textOrNull("reply_to", parent.filter(ids::contains).map(MessageId::value));
    if (date.isPresent()) {
      utterances.writeNumberField("timestamp", date.get().toEpochSecond());
    } else {
      utterances.writeNullField("timestamp");
    }
    text(utterances, "text", words.text());
    utterances.writeObjectFieldStart("meta");
    text(utterances, "subject", message.message().subject());
    textOrNull("date", date.map(OffsetDateTime::toString));
    textOrNull("parent", parent.map(MessageId::value));
    utterances.writeNumberField("patch_lines", words.patchLines());
    positions(message.positions());
    utterances.writeEndObject();
    endWithVectors(utterances);
    utterances.writeRaw('\n');
  }

  private void positions(List<Position> positions) throws IOException {
    utterances.writeArrayFieldStart("positions");
    for (Position position : positions) {
      utterances.writeStartObject();
      text(utterances, "stance", position.stance().id());
      text(utterances, "mode", position.mode().id());
      textOrNull("holder", id(Optional.of(position.holder())));
      textOrNull("target", id(position.target().author()));
      textOrNull("defer_to", id(position.deferTo()));
      text(utterances, "text", position.evidence().text());
      utterances.writeNumberField("confidence", Math.round(position.confidence() * 1000) / 1000.0);
      utterances.writeEndObject();
    }
    utterances.writeEndArray();
  }

  private static Optional<String> id(Optional<Author> author) {
    return author.flatMap(Author::person).map(Person::id);
  }

  private String speaker(MessageAnalysis message) {
    Optional<Person> person = message.attributed().sender().flatMap(Author::person);
    String id = person.map(Person::id).orElse(UNKNOWN);
    speakers.put(id, speakers.getOrDefault(id, new Speaker(person, 0)).withOneMore());
    return id;
  }

  private static void text(JsonGenerator json, String key, String value) throws IOException {
    json.writeStringField(key, XmlText.of(value));
  }

  private void textOrNull(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(utterances, key, value.get());
    } else {
      utterances.writeNullField(key);
    }
  }

  private static void endWithVectors(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("vectors");
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes what is known at the end only, and closes all files. */
  @Override
  public void close() throws IOException {
    try (utterances;
        conversations) {
      conversations.writeEndObject();
      writeSpeakers();
      writeCorpus();
      ConvoKitIndex.write(dir.resolve(INDEX));
    }
  }

  private void writeSpeakers() throws IOException {
    try (JsonGenerator json = generator(SPEAKERS)) {
      json.writeStartObject();
      for (Map.Entry<String, Speaker> speaker : speakers.entrySet()) {
        json.writeObjectFieldStart(speaker.getKey());
        json.writeObjectFieldStart("meta");
        Optional<Person> person = speaker.getValue().person();
        text(json, "name", person.map(Person::name).orElse(""));
        text(json, "address", person.map(Person::address).orElse(""));
        json.writeBooleanField("bot", person.filter(Person::bot).isPresent());
        json.writeArrayFieldStart("roles");
        for (String role : person.map(this::roles).orElse(List.of())) {
          json.writeString(role);
        }
        json.writeEndArray();
        json.writeNumberField("messages", speaker.getValue().messages());
        json.writeEndObject();
        endWithVectors(json);
      }
      json.writeEndObject();
    }
  }

  private List<String> roles(Person person) {
    return roles.of(person).stream()
        .map(RoleClaim::role)
        .distinct()
        .sorted()
        .map(Role::id)
        .toList();
  }

  private void writeCorpus() throws IOException {
    try (JsonGenerator json = generator(CORPUS)) {
      json.writeStartObject();
      json.writeStringField("name", "Colloquy");
      json.writeNumberField("messages", messages);
      json.writeNumberField("threads", threads);
      json.writeNumberField("speakers", speakers.size());
      json.writeEndObject();
    }
  }
}
