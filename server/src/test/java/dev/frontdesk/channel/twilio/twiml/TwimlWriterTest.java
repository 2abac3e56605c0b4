package dev.frontdesk.channel.twilio.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.voice.Connect;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Parameter;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Reject;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.SsmlBreak;
import com.twilio.twiml.voice.SsmlProsody;
import com.twilio.twiml.voice.SsmlSayAs;
import com.twilio.twiml.voice.Stream;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Twilio's own library is the judge of names and nesting.
class TwimlWriterTest {

    @Test
    void aGatherIsAsTwiliosLibraryWritesIt() throws TwiMLException {
        var ours = Response.of(
                new Verb.Gather(
                        "/collect?turn=3",
                        new Verb.Listening("en-CA", "Monday,Tuesday", 6, "auto"),
                        List.of(new Verb.Say("When?", "en-CA", "alice"))),
                new Verb.Redirect("/next?turn=3"));
        var theirs = new VoiceResponse.Builder()
                .gather(new Gather.Builder()
                        .inputs(List.of(Gather.Input.DTMF, Gather.Input.SPEECH))
                        .action("/collect?turn=3")
                        .method(HttpMethod.POST)
                        .timeout(6)
                        .speechTimeout("auto")
                        .language(Gather.Language.EN_CA)
                        .hints("Monday,Tuesday")
                        .finishOnKey("#")
                        .bargeIn(true)
                        .profanityFilter(false)
                        .actionOnEmptyResult(true)
                        .say(new Say.Builder("When?")
                                .language(Say.Language.EN_CA)
                                .voice(Say.Voice.ALICE)
                                .build())
                        .build())
                .redirect(new Redirect.Builder("/next?turn=3")
                        .method(HttpMethod.POST)
                        .build())
                .build();
        assertThat(Xml.of(ours.xml())).isEqualTo(Xml.of(theirs.toXml()));
    }

    @Test
    void aTransferIsAsTwiliosLibraryWritesIt() throws TwiMLException {
        var ours = Response.of(
                new Verb.Say("Connecting you.", null, null), new Verb.Dial("+14385550120", "/next?turn=1", 25));
        var theirs = new VoiceResponse.Builder()
                .say(new Say.Builder("Connecting you.").build())
                .dial(new Dial.Builder()
                        .action("/next?turn=1")
                        .method(HttpMethod.POST)
                        .timeout(25)
                        .answerOnBridge(true)
                        .number(new Number.Builder("+14385550120").build())
                        .build())
                .build();
        assertThat(Xml.of(ours.xml())).isEqualTo(Xml.of(theirs.toXml()));
    }

    @Test
    void aStreamIsAsTwiliosLibraryWritesIt() throws TwiMLException {
        var ours = Response.of(
                new Verb.Connect(new Verb.Stream("wss://media.example/twilio/stream", "token", "Zm-_<&")),
                new Verb.Redirect("/next?stream=1"));
        var theirs = new VoiceResponse.Builder()
                .connect(new Connect.Builder()
                        .stream(new Stream.Builder()
                                        .url("wss://media.example/twilio/stream")
                                        .parameter(new Parameter.Builder()
                                                .name("token")
                                                .value("Zm-_<&")
                                                .build())
                                        .build())
                                .build())
                .redirect(new Redirect.Builder("/next?stream=1")
                        .method(HttpMethod.POST)
                        .build())
                .build();
        assertThat(Xml.of(ours.xml())).isEqualTo(Xml.of(theirs.toXml()));
    }

    @Test
    void theSmallVerbsAreAsTwiliosLibraryWritesThem() throws TwiMLException {
        var ours = Response.of(new Verb.Pause(2), new Verb.Reject(), new Verb.Hangup());
        var theirs = new VoiceResponse.Builder()
                .pause(new Pause.Builder().length(2).build())
                .reject(new Reject.Builder().build())
                .hangup(new Hangup.Builder().build())
                .build();
        assertThat(Xml.of(ours.xml())).isEqualTo(Xml.of(theirs.toXml()));
    }

    @Test
    void aMessageHoldsTheSameTextAsTwiliosLibraryPutsIntoItsBody() throws TwiMLException {
        var theirs = new MessagingResponse.Builder()
                .message(new com.twilio.twiml.messaging.Message.Builder("")
                        .body(new Body.Builder("Booked & done").build())
                        .build())
                .build();
        var message = Xml.of(Response.of(new Verb.Message("Booked & done")).xml())
                .children()
                .getFirst();
        assertThat(message.name()).isEqualTo("Message");
        assertThat(message.text())
                .isEqualTo(Xml.of(theirs.toXml())
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .text());
    }

    @Test
    void marksAreAsTwiliosLibraryWritesThem() throws TwiMLException {
        var ours = Response.of(new Verb.Say(
                List.of(new Ssml.Slow(
                        List.of(new Ssml.Words("Your reference is "), new Ssml.Spelled("K7PQ"), new Ssml.Break(600)))),
                "fr-CA",
                "Polly.Chantal"));
        var theirs = new VoiceResponse.Builder()
                .say(new Say.Builder()
                        .language(Say.Language.FR_CA)
                        .voice(Say.Voice.POLLY_CHANTAL)
                        .prosody(new SsmlProsody.Builder()
                                .rate("slow")
                                .addText("Your reference is ")
                                .sayAs(new SsmlSayAs.Builder("K7PQ")
                                        .interpretAs(SsmlSayAs.InterpretAs.SPELL_OUT)
                                        .build())
                                .break_(new SsmlBreak.Builder().time("600ms").build())
                                .build())
                        .build())
                .build();
        assertThat(Xml.of(ours.xml())).isEqualTo(Xml.of(theirs.toXml()));
    }

    @Test
    void longTextIsCutAcrossMarks() {
        var say = new Verb.Say(
                List.of(new Ssml.Words("x".repeat(4090)), new Ssml.Spelled("0123456789"), new Ssml.Words("rest")),
                null,
                null);
        var written = Response.of(say).xml();
        assertThat(written).contains("<say-as interpret-as=\"spell-out\">012345</say-as></Say>");
    }

    @Test
    void nothingToSayIsAnEmptyResponse() {
        assertThat(Xml.of(Response.of().xml())).isEqualTo(Xml.of("<Response/>"));
    }

    @Test
    void hostileTextStaysText() {
        var hostile = "</Say><Dial>+19005550100</Dial> ]]> &amp; <!-- \" ' é 😀 漢";
        var gather = new Verb.Gather(
                "/c?a=1&b=\"<",
                new Verb.Listening(null, hostile, 6, "auto"),
                List.of(new Verb.Say(hostile, null, null)));
        var read = Xml.of(Response.of(gather).xml()).children().getFirst();
        assertThat(read.attributes()).containsEntry("hints", hostile).containsEntry("action", "/c?a=1&b=\"<");
        assertThat(read.children()).hasSize(1);
        assertThat(read.children().getFirst().text()).isEqualTo(hostile);
    }

    @Test
    void charactersThatXmlForbidsAreDropped() {
        var say = new Verb.Say("a\u0000b\u0007c\uFFFEd\uD83De\tf", null, null);
        assertThat(Xml.of(Response.of(say).xml()).children().getFirst().text()).isEqualTo("abcde\tf");
    }

    @Test
    void longTextIsCutAtAWordWithinTwiliosLimits() {
        var words = "word ".repeat(5000);
        var say = Xml.of(Response.of(new Verb.Say(words, null, null)).xml())
                .children()
                .getFirst();
        var message =
                Xml.of(Response.of(new Verb.Message(words)).xml()).children().getFirst();
        assertThat(say.text()).hasSizeBetween(4000, 4096).endsWith("word");
        assertThat(message.text()).hasSizeBetween(1500, 1600).endsWith("word");
    }

    @Test
    void aCutNeverSplitsACharacter() {
        var faces = "x" + "😀".repeat(3000);
        var say = Xml.of(Response.of(new Verb.Say(faces, null, null)).xml())
                .children()
                .getFirst();
        assertThat(say.text()).hasSize(4095).endsWith("😀");
    }
}
