package dev.frontdesk.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.FakeDesk;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatThreadTest {

    private final FakeDesk desk = new FakeDesk();
    private final ChatThread chat = new ChatThread(desk.connection(), "bella");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsTheConversationAndTellsWhatIsExpected() {
        desk.then(any -> reply("Hi!", "question", false)).then(any -> reply("When?", "when", false));

        chat.open();
        var prompt = chat.act(Action.Say.clearly("a check-up"));

        assertThat(prompt.text()).isEqualTo("When?");
        assertThat(prompt.expects()).isEqualTo("when");
        assertThat(prompt.options()).isEqualTo(List.of("Monday", "Tuesday"));
        assertThat(desk.asked()).extracting(FakeDesk.Asked::uri).containsOnly("/api/v1/businesses/bella/chat");
        assertThat(desk.asked().get(0).form()).containsEntry("body", "{\"conversation\":null,\"text\":null}");
        assertThat(desk.asked().get(1).form())
                .containsEntry("body", "{\"conversation\":\"c1\",\"text\":\"a check-up\"}");
    }

    @Test
    void theDeskEndsIt() {
        desk.then(any -> reply("Goodbye.", "nothing", true));

        assertThat(chat.open().ending()).isEqualTo(new Ending.ByDesk());
    }

    @Test
    void aRepeatCarriesTheSameKeyAndWantsTheSameReply() {
        desk.then(any -> reply("Hi!", "question", false))
                .then(any -> reply("Hi!", "question", false))
                .then(any -> reply("Hello again!", "question", false));
        chat.open();

        assertThat(chat.act(new Action.Repeat()).isOver()).isFalse();
        assertThat(chat.act(new Action.Repeat()).ending()).isInstanceOf(Ending.Failed.class);
        assertThat(desk.asked())
                .extracting(asked -> asked.headers().get("Idempotency-Key"))
                .doesNotContainNull()
                .containsOnly(desk.asked().getFirst().headers().get("Idempotency-Key"));
    }

    @Test
    void anErrorFailsTheConversation() {
        desk.then(any -> new FakeDesk.Answer(429, "application/problem+json", "{}"));

        assertThat(chat.open().ending()).isInstanceOf(Ending.Failed.class);
    }

    private static FakeDesk.Answer reply(String text, String expects, boolean ended) {
        return FakeDesk.json("""
                {"conversation": "c1", "reply": "%s", "expects": "%s", "options": ["Monday", "Tuesday"],
                 "appointment": null, "ended": %s}""".formatted(text, expects, ended));
    }
}
