package dev.frontdesk.simulator.twilio.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesApiTest {

    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    private static final String TEXT = "To=%2B17805550142&From=%2B14385550119&Body=Hello+there";

    private final MessagesApi twilio = new MessagesApi(ACCOUNT, "sesame");
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        twilio.close();
        http.shutdownNow();
    }

    @Test
    void aTextIsTakenAndAnsweredAsPublished() throws Exception {
        var answer = post(TEXT, "sesame");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"sid\":\"SM", "\"status\":\"queued\"");
        PublishedMessages.find()
                .ifPresent(api -> assertThat(api.answerMistakes(answer.body())).isEmpty());
        assertThat(twilio.sent()).containsExactly(new SentText("+14385550119", "+17805550142", "Hello there"));
        assertThat(twilio.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To=7805550142&From=%2B14385550119&Body=x",
                "To=%2B17805550142&Body=x",
                "To=%2B17805550142&From=%2B17805550142&Body=x",
                "To=%2B17805550142&From=%2B14385550119&Body=",
                "To=%2B17805550142&To=%2B17805550143&From=%2B14385550119&Body=x"
            })
    void whatTwilioWouldRefuseIsRefusedAndNoted(String form) throws Exception {
        assertThat(post(form, "sesame").statusCode()).isEqualTo(400);
        assertThat(twilio.sent()).isEmpty();
        assertThat(twilio.mistakes()).isNotEmpty();
    }

    @Test
    void aWrongTokenIsNoted() throws Exception {
        assertThat(post(TEXT, "guessed").statusCode()).isEqualTo(400);
        assertThat(twilio.mistakes()).containsExactly("wrong credentials");
    }

    @Test
    void itFailsAsToldAndThenWorks() throws Exception {
        twilio.then(Behaviour.BREAK, Behaviour.REFUSE_FOR_NOW, Behaviour.REFUSE);

        assertThat(post(TEXT, "sesame").statusCode()).isEqualTo(500);
        var limited = post(TEXT, "sesame");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("1");
        assertThat(post(TEXT, "sesame").statusCode()).isEqualTo(400);
        assertThat(twilio.sent()).isEmpty();
        assertThat(post(TEXT, "sesame").statusCode()).isEqualTo(201);
        assertThat(twilio.requests()).isEqualTo(4);
    }

    @Test
    void aStalledRequestGetsNoAnswer() {
        twilio.then(Behaviour.STALL);

        assertThatThrownBy(() -> post(TEXT, "sesame")).isInstanceOf(HttpTimeoutException.class);
    }

    private HttpResponse<String> post(String form, String token) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((ACCOUNT + ":" + token).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create(twilio.url() + "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json"))
                .timeout(Duration.ofSeconds(2))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
