package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said to somebody in danger comes before anything else.
class DangerTest {

    private static final String CALL_911 = "Please hang up and dial 911.";

    @Test
    void nothingIsAskedOfWhoIsInDanger() {
        var desk = TestDesk.phone(clinic());
        desk.says("a check-up on Thursday at three");
        var reply = desk.says("oh my, I have terrible chest pain and my arm is numb");
        assertThat(reply.text()).isEqualTo(CALL_911);
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        desk.says("it's Jane Miller");
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Miller");
    }

    @Test
    void withoutTheOwnersWordsTheUsualOnesAreSaid() {
        assertThat(TestDesk.phone().says("my husband is having a stroke").text())
                .contains("call the emergency services");
    }

    @Test
    void whoTellsOfWaterIsToldWhatToDoOnceAndGoesOn() {
        var desk = TestDesk.phone(clinic());
        var reply = desk.says("help, my basement is flooding, can I come in for a check-up");
        assertThat(reply.text()).startsWith(CALL_911 + " ");
        assertThat(reply.expects()).isEqualTo(Expects.WHEN);
        assertThat(desk.says("it's still flooding, Thursday at three").text()).doesNotContain(CALL_911);
    }

    @Test
    void aHazardNeedsTheOwnersWords() {
        assertThat(TestDesk.phone().says("my basement is flooding").text()).doesNotContain("emergency");
    }

    @Test
    void noAdviceIsGiven() {
        var desk = TestDesk.phone();
        desk.says("a check-up");
        var reply = desk.says("should I take my medication before?");
        assertThat(reply.text()).startsWith("I can't give medical advice.");
        assertThat(reply.expects()).isEqualTo(Expects.WHEN);
    }

    private static Business clinic() {
        return TestBusiness.telling(Map.of("emergency", CALL_911));
    }
}
