package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebAppTest {
  private static HttpServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    server = WebApp.serve(0);
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static HttpRequest.Builder request() {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
  }

  private static HttpResponse<String> post(String form) throws Exception {
    return CLIENT.send(
        request().POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  @Test
  void answersThisMachineOnly() {
    assertThat(server.getAddress().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void showsWritersAndPositions() throws Exception {
    HttpResponse<String> page =
        post("mail=" + Files.readString(SampleArchive.PASTED).replace("\n", "\r\n") + "\r\n");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h2>Kavitha Selvan</h2><pre>&gt;&gt;&gt; The new renderer")
        .contains("<p>Tadeusz Brzoza objects: <q>I don&#39;t like the 40 GB.</q></p>");
  }

  @Test
  void showsMarkupOfTheMailAsText() throws Exception {
    HttpResponse<String> page =
        post("mail=From: \"<b>Ada</b>\" <ada@example.org>\n\nI agree. <script>alert('x')</script>");
    assertThat(page.body())
        .contains("&lt;b&gt;Ada&lt;/b&gt;", "&lt;script&gt;alert(&#39;x&#39;)")
        .doesNotContain("<script", "<b>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
  }

  @Test
  void servesManyAtOnce() {
    assertThat(
            Stream.iterate(0, i -> i < 16, i -> i + 1)
                .map(
                    i ->
                        CLIENT.sendAsync(
                            request()
                                .POST(
                                    BodyPublishers.ofString("mail=Ada " + i + " wrote:\n> x " + i))
                                .build(),
                            BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(answer -> answer.join().body()))
        .hasSize(16)
        .allSatisfy(page -> assertThat(page).contains("wrote:"));
  }

  @Test
  void refusesWhatIsTooLongOrNoForm() throws Exception {
    assertThat(post("mail=" + "x".repeat(1 << 20)).statusCode()).isEqualTo(413);
    HttpRequest put = request().PUT(BodyPublishers.ofString("x")).build();
    assertThat(CLIENT.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    HttpResponse<String> form = CLIENT.send(request().GET().build(), BodyHandlers.ofString());
    assertThat(form.body()).contains("<textarea");
  }
}
