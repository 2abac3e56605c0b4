package dev.frontdesk.channel.twilio.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.call.CallStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReaderTest {

    private final MessageReader reader = new MessageReader(MessageReader.json());

    private StreamMessage read(String text) {
        byte[] bytes = Written.bytes(text);
        return reader.read(bytes, 0, bytes.length);
    }

    @Test
    void everyDocumentedMessageIsRead() {
        assertThat(read(Written.CONNECTED)).isEqualTo(new StreamMessage.Connected());
        assertThat(read(Written.START)).isEqualTo(new StreamMessage.Start(new CallStart("CA1", "MZ1", "tok-1")));
        assertThat(read(Written.KEY)).isEqualTo(new StreamMessage.Key('#'));
        assertThat(read(Written.MARK)).isEqualTo(new StreamMessage.Mark("m é"));
        assertThat(read(Written.STOP)).isEqualTo(new StreamMessage.Stop());
    }

    @Test
    void eventOfTomorrowIsUnknown() {
        assertThat(read("{\"event\":\"weather\",\"weather\":[1,null,{}]}"))
                .isEqualTo(new StreamMessage.Unknown("weather"));
    }

    @Test
    void whatIsNotUtf8IsBroken() {
        byte[] bytes = Written.bytes(Written.media("AAAA"));
        bytes[bytes.length - 4] = (byte) 0xff;
        assertThatThrownBy(() -> reader.read(bytes, 0, bytes.length)).isInstanceOf(BrokenStream.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | BAD_JSON",
                "[] | BAD_JSON",
                "{\"event\":5} | BAD_JSON",
                "{\"event\":\"stop\"} x | BAD_JSON",
                "{\"event\":\"start\"} | BAD_START",
                "{\"event\":\"start\",\"start\":{\"callSid\":\"CA 1\",\"streamSid\":\"MZ1\"}} | BAD_START",
                "{\"event\":\"start\",\"start\":{\"callSid\":\"CA1\",\"streamSid\":\"MZ1\"}} | NO_TOKEN",
                "{\"event\":\"media\",\"media\":{\"track\":\"outbound\",\"payload\":\"AAAA\"}} | WRONG_TRACK",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\",\"payload\":\"A\"}} | BAD_AUDIO",
                "{\"event\":\"media\",\"media\":{\"track\":\"inbound\"}} | BAD_AUDIO"
            })
    void whatALineMustNotSayEndsIt(String text, Breach breach) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        BrokenStream.class,
                        broken -> assertThat(broken.breach()).isEqualTo(breach));
    }

    @Test
    void otherAudioThanATelephonesIsRefused() {
        assertThatThrownBy(() -> read(Written.start("t", "audio/opus")))
                .isInstanceOfSatisfying(
                        BrokenStream.class,
                        broken -> assertThat(broken.breach()).isEqualTo(Breach.BAD_FORMAT));
    }
}
