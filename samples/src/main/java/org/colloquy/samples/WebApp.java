package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;

/**
 * Colloquy in a web application: paste a mail, see who wrote which lines and who thinks what. One
 * {@link Colloquy} serves all requests, for it is immutable and safe from many threads.
 *
 * <p>The server is the JDK's own and answers this machine only. What was pasted is kept nowhere.
 */
public final class WebApp {
  private static final int MOST_BYTES = 1 << 20;
  private static final int THREADS = 4;

  private static final String FORM =
      """
      <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Who said what?</title>
      <style>textarea { width: 100%%; height: 12em } pre { margin: 0; white-space: pre-wrap }</style>
      <form method="post" enctype="text/plain"><textarea name="mail"></textarea><button>Who said what?</button></form>
      %s</html>
      """;

  // tag::web-app
  private final Colloquy colloquy = Colloquy.standard();

  /** A page with each zone under its writer, then the positions. */
  String page(String mail) {
    MessageAnalysis analysis = colloquy.analyze(mail);
    StringBuilder page = new StringBuilder();
    for (AttributedZone zone : analysis.attributed().zones()) {
      String writer = zone.authorship().author().map(Author::name).orElse("somebody");
      String words = zone.zone().span().of(analysis.message().body());
      page.append("<h2>%s</h2><pre>%s</pre>%n".formatted(escaped(writer), escaped(words)));
    }
    for (Position position : analysis.positions()) {
      String holder = escaped(position.holder().name());
      String words = escaped(position.evidence().text());
      page.append("<p>%s %ss: <q>%s</q></p>%n".formatted(holder, position.stance().id(), words));
    }
    return FORM.formatted(page);
  }

  // end::web-app

  /** Serves on the port that is named, else on 8080, until it is stopped. */
  public static void main(String[] args) throws IOException {
    HttpServer server = serve(args.length > 0 ? Integer.parseInt(args[0]) : 8080);
    System.out.println("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Starts a server that only programs on this machine can reach; port 0 is any free one. */
  static HttpServer serve(int port) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(here, 0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS, WebApp::helper));
    WebApp app = new WebApp();
    server.createContext("/", app::answer);
    server.start();
    return server;
  }

  /** A thread that ends with the server. */
  private static Thread helper(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestMethod()) {
        case "GET" -> send(exchange, 200, FORM.formatted(""));
        case "POST" -> post(exchange);
        default -> send(exchange, 405, "GET and POST only");
      }
    }
  }

  private void post(HttpExchange exchange) throws IOException {
    byte[] form = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (form.length > MOST_BYTES) {
      send(exchange, 413, "more than " + MOST_BYTES + " bytes");
      return;
    }
    // a form of the type text/plain is "name=value", not encoded
    send(exchange, 200, page(new String(form, UTF_8).replaceFirst("^mail=", "")));
  }

  private static void send(HttpExchange exchange, int status, String page) throws IOException {
    byte[] bytes = page.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Text as it must stand in a page: mail may hold anything. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
