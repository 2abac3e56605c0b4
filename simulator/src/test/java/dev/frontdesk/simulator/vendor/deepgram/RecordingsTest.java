package dev.frontdesk.simulator.vendor.deepgram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.MuLaw;
import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.sound.Wav;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.chat.ChatDeed;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.ChatTrouble;
import dev.frontdesk.simulator.vendor.chat.HttpHouse;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingsTest {

    private static final byte[] HELLO = Wav.write(MuLaw.linear(SpokenText.audio("Hello there.")));

    private final ChatMind mind = new ChatMind(BookingModel::new);
    private final HttpHouse house = new HttpHouse(0, List.of(new Recordings("key", mind)));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        house.close();
    }

    private HttpResponse<String> listen(String query, String key, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.url() + "/v1/listen" + query))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Token " + key)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    @Test
    void theWordsOfARecordingAreHeard() throws Exception {
        var answer = listen("?model=nova-3&language=en&keyterm=cut&keyterm=colour", "key", HELLO);

        assertThat(Json.MAPPER
                        .readTree(answer.body())
                        .at("/results/channels/0/alternatives/0/transcript")
                        .asString(""))
                .isEqualTo("Hello there.");
        assertThat(mind.violations()).isEmpty();
        Published.find("deepgram.json")
                .ifPresent(deepgram -> assertThat(deepgram.mistakes("ListenV1Response", answer.body()))
                        .isEmpty());
    }

    @Test
    void whatDeepgramWouldNotTakeIsRefused() throws Exception {
        assertThat(listen("?model=nova-3", "wrong", HELLO).statusCode()).isEqualTo(401);
        assertThat(listen("", "key", HELLO).statusCode()).isEqualTo(400);
        assertThat(listen("?model=nova-3", "key", new byte[] {1, 2}).statusCode())
                .isEqualTo(400);
        assertThat(mind.violations()).hasSize(3);
    }

    @Test
    void itCanFail() throws Exception {
        mind.then(new ChatTrouble(ChatDeed.REFUSE));

        assertThat(listen("?model=nova-3", "key", HELLO).statusCode()).isEqualTo(503);
    }
}
