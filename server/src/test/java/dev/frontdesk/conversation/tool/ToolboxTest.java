package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.ToolOffer;
import dev.frontdesk.conversation.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ToolboxTest {

    private final LiveCall call = new LiveCall();

    @Test
    void aCallThereIsNotIsToldWhichThereAre() {
        var result = call.call("delete_everything");

        assertThat(result.status()).isEqualTo("wrong_call");
        assertThat(result.json().path("instead").asString())
                .contains("find_slots")
                .contains("end_call");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(call.call("hold_slot").json().path("instead").asString()).contains("\"when\" is missing");
    }

    @Test
    void argumentsThatCannotBeReadAreAskedForAgain() {
        var reply = call.live.tool(call.business, call.key, "x", "hold_slot", Arguments.UNREADABLE);

        assertThat(call.result(reply).json().path("instead").asString()).contains("\"when\":{\"type\":\"string\"");
    }

    @Test
    void bookingIsOfferedOnlyOnceATimeIsHeld() {
        assertThat(offered()).doesNotContain("book").contains("hold_slot");
        assertThat(call.call("book", "agreed", "true").status()).isEqualTo("wrong_call");

        call.call("hold_slot", "service", "check-up", "when", "Tuesday at 2:30 pm");

        assertThat(offered()).contains("book");
    }

    @Test
    void aBusinessWithoutServicesOffersNoBooking() {
        var plain = new LiveCall(TestBusiness.bella("+14385550120", List.of()), LiveCall.CALLER);

        assertThat(plain.opening.tools())
                .extracting(ToolOffer::name)
                .containsExactly("note_detail", "answer", "business_facts", "take_message", "hand_over", "end_call");
    }

    @Test
    void afterEightToolsInARowSomethingHasToBeSaid() {
        for (var i = 0; i < Toolbox.MOST_ROUNDS; i++) {
            assertThat(call.call("answer", "question", "What are your hours?").status())
                    .isEqualTo("done");
        }
        assertThat(call.call("answer", "question", "What are your hours?").status())
                .isEqualTo("wrong_call");

        call.live.said(call.business, call.key, "item-1", "We are open from nine.");

        assertThat(call.call("answer", "question", "What are your hours?").status())
                .isEqualTo("done");
    }

    @Test
    void everySchemaIsAnObjectWithItsRequiredProperties() {
        var mapper = JsonMapper.builder().build();
        for (var offer : call.opening.tools()) {
            var schema = mapper.readTree(offer.schema());
            assertThat(schema.path("type").asString()).isEqualTo("object");
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
            schema.path("required")
                    .valueStream()
                    .forEach(name -> assertThat(schema.path("properties").has(name.asString()))
                            .isTrue());
            assertThat(offer.name()).matches("[a-z_]{1,64}");
            assertThat(offer.description()).isNotBlank();
        }
    }

    private List<String> offered() {
        var visit = call.toolbox.visit(new Visit(call.business, call.conversation(), LiveCall.NOW), "look");
        return call.toolbox.offered(visit).stream().map(ToolOffer::name).toList();
    }
}
