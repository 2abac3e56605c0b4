package dev.frontdesk.simulator.vendor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptFileTest {

    private static final ScriptFile SCRIPT = ScriptFile.parse("""
            - {when: "check-?up", call: find_slots, with: {when: "{words}"}}
            - {result: find_slots, say: "I see. {say}"}
            - {when: "yes", say: "You are booked!"}
            """);

    @Test
    void theFirstLineThatFitsIsDone() {
        assertThat(reply(new Turn.Caller("A checkup on Monday")))
                .isEqualTo(Reply.call("find_slots", Map.of("when", "A checkup on Monday")));
        assertThat(reply(new Turn.Caller("Yes"))).isEqualTo(Reply.say("You are booked!"));
        assertThat(reply(
                        new Turn.Caller("A checkup"),
                        new Turn.Called("1", "find_slots", "{}"),
                        new Turn.Result("1", "{\"say\": \"Nine is free.\"}")))
                .isEqualTo(Reply.say("I see. Nine is free."));
    }

    @Test
    void whereNoneFitsTheModelIsHonest() {
        assertThat(reply(new Turn.Caller(""))).extracting(Reply::say).asString().startsWith("Sorry");
    }

    @Test
    void aSlipInAScriptIsNamed() {
        assertThatThrownBy(() -> ScriptFile.parse("- {whne: yes}"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("whne");
        assertThatThrownBy(() -> ScriptFile.parse("- {when: '('}")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> ScriptFile.parse("when: yes")).hasMessageContaining("expected a list");
    }

    private static Reply reply(Turn... turns) {
        return SCRIPT.reply(new Scene("", "", List.of(), List.of(turns)));
    }
}
