package dev.frontdesk.simulator.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwimlTest {

    @Test
    void readsWhatTheDeskSaysAndListensFor() {
        var verbs = Twiml.voice("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                  <Gather input="dtmf speech" action="/twilio/voice/collect?turn=3" method="POST" language="en-CA"
                      hints="check-up, Dr. Lee" speechTimeout="auto" timeout="6" numDigits="10" finishOnKey="#"
                      bargeIn="true" actionOnEmptyResult="true" profanityFilter="false">
                    <Say language="en-CA" voice="Polly.Joanna">Your number is
                      <say-as interpret-as="telephone">780 555 0142</say-as>?</Say>
                    <Pause length="2"/>
                  </Gather>
                  <Redirect method="POST">/twilio/voice/next</Redirect>
                </Response>""");

        assertThat(verbs)
                .containsExactly(
                        new Verb.Gather(
                                new Verb.Listening(true, true, 10, "#", true, "check-up, Dr. Lee"),
                                "/twilio/voice/collect?turn=3",
                                "POST",
                                List.of(new Verb.Say("Your number is 780 555 0142?"), new Verb.Pause(2))),
                        new Verb.Redirect("/twilio/voice/next", "POST"));
    }

    @Test
    void whatIsSpelledIsHeardCharacterByCharacterAndABreakAsAPause() {
        var verbs = Twiml.voice("""
                <Response><Say voice="Polly.Chantal" language="fr-CA"><prosody rate="slow">Votre référence est
                  <say-as interpret-as="spell-out">K7</say-as><break time="600ms"/><say-as
                  interpret-as="spell-out">PQ</say-as>.<break time="1s"/>Au <sub alias="docteur">Dr</sub> Lee.</prosody>
                </Say></Response>""");

        assertThat(verbs).containsExactly(new Verb.Say("Votre référence est K 7, P Q. Au docteur Lee."));
    }

    @Test
    void gatherWithoutAttributesTakesKeysUntilTheHash() {
        var gather = (Verb.Gather) Twiml.voice("<Response><Gather/></Response>").getFirst();

        assertThat(gather.listening()).isEqualTo(new Verb.Listening(false, true, null, "#", false, ""));
    }

    @Test
    void connectTakesAStreamAndItsParameters() {
        var verbs = Twiml.voice("<Response><Connect><Stream url=\"wss://desk.example/twilio/stream\">"
                + "<Parameter name=\"token\" value=\"t\"/></Stream></Connect><Redirect>/next</Redirect></Response>");

        assertThat(verbs)
                .containsExactly(
                        new Verb.Connect("wss://desk.example/twilio/stream", Map.of("token", "t"), "", "POST"),
                        new Verb.Redirect("/next", "POST"));
    }

    @Test
    void dialTakesANumberAsTextOrAsNouns() {
        assertThat(Twiml.voice("<Response><Dial>+14385550120</Dial></Response>"))
                .containsExactly(new Verb.Dial(List.of("+14385550120"), "", "POST"));
        assertThat(Twiml.voice("<Response><Dial action=\"/next\" timeout=\"25\"><Number>+14385550120</Number></Dial>"
                        + "</Response>"))
                .containsExactly(new Verb.Dial(List.of("+14385550120"), "/next", "POST"));
    }

    @Test
    void readsATextMessage() {
        assertThat(Twiml.messaging("<Response><Message>Hello &amp; welcome</Message></Response>"))
                .containsExactly(new Verb.Message("Hello & welcome"));
        assertThat(Twiml.messaging("<Response/>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<Response><Say>hi</Response>",
                "<!DOCTYPE Response [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Response><Say>&x;</Say></Response>",
                "<Response><Say>a & b</Say></Response>"
            })
    void refusesWhatCannotBeParsed(String xml) {
        assertThatThrownBy(() -> Twiml.voice(xml)).isInstanceOf(BadTwiml.class).hasMessageStartingWith("12100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<response/>",
                "<Response><say>hi</say></Response>",
                "<Response><Shout>hi</Shout></Response>",
                "<Response>hi</Response>",
                "<Response><Say>  </Say></Response>",
                "<Response><Say tone=\"low\">hi</Say></Response>",
                "<Response><Say><Pause/></Say></Response>",
                "<Response><Say voice=\"alice\">A<break time=\"250ms\"/>B</Say></Response>",
                "<Response><Say>A<break time=\"250ms\"/>B</Say></Response>",
                "<Response><Say voice=\"Polly.Amy\"><say-as interpret-as=\"letters\">A</say-as></Say></Response>",
                "<Response><Say voice=\"Polly.Amy\"><prosody rate=\"slower\">A</prosody></Say></Response>",
                "<Response><Gather><Redirect>/x</Redirect></Gather></Response>",
                "<Response><Gather><Gather/></Gather></Response>",
                "<Response><Gather input=\"voice\"/></Response>",
                "<Response><Gather timeout=\"0\"/></Response>",
                "<Response><Gather speechTimeout=\"1.5\"/></Response>",
                "<Response><Gather method=\"PUT\"/></Response>",
                "<Response><Gather bargeIn=\"yes\"/></Response>",
                "<Response><Dial><Number>555 0120</Number></Dial></Response>",
                "<Response><Dial/></Response>",
                "<Response><Message>hi</Message></Response>",
                "<Response><Start><Stream url=\"wss://desk.example/s\"/></Start></Response>",
                "<Response><Connect/></Response>",
                "<Response><Connect><Stream url=\"wss://desk.example/s?token=1\"/></Connect></Response>",
                "<Response><Connect><Stream url=\"ws://desk.example/s\"/></Connect></Response>",
                "<Response><Connect><Stream url=\"wss://desk.example/s\" track=\"both_tracks\"/></Connect></Response>",
                "<Response><Connect><Stream url=\"wss://desk.example/s\"><Parameter value=\"1\"/></Stream></Connect></Response>"
            })
    void refusesWhatTwilioWouldNotPlay(String xml) {
        assertThatThrownBy(() -> Twiml.voice(xml)).isInstanceOf(BadTwiml.class).hasMessageStartingWith("12200");
    }

    @Test
    void refusesTextsAndHintsBeyondTwiliosLimits() {
        assertThatThrownBy(() -> Twiml.voice("<Response><Say>" + "x".repeat(4097) + "</Say></Response>"))
                .isInstanceOf(BadTwiml.class);
        assertThatThrownBy(() -> Twiml.voice("<Response><Gather hints=\"" + "x".repeat(101) + "\"/></Response>"))
                .isInstanceOf(BadTwiml.class);
        assertThatThrownBy(() -> Twiml.voice("<Response><Gather hints=\"" + "x,".repeat(501) + "\"/></Response>"))
                .isInstanceOf(BadTwiml.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"780#55, 780", "7805550142, 78055", "#, ''", "12, 12"})
    void keysEndAtTheFinishingKeyOrTheirNumber(String pressed, String taken) {
        assertThat(new Verb.Listening(true, true, 5, "#", true, "").taken(pressed))
                .isEqualTo(taken);
    }
}
