package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+14385550119",
                "+1 438 555 0119",
                "+1 (438) 555-0119",
                "(438) 555-0119",
                "438-555-0119",
                "438.555.0119",
                "4385550119",
                "14385550119",
                "+442071838750",
                "020 7183 8750",
                "07700 900123",
                "+4571234567"
            })
    void aNumberIsMaskedWhereverItStands(String number) {
        assertThat(Redact.text(number)).isEqualTo("[number]");
        assertThat(Redact.text("From=" + number + ", twice: \"" + number + "\"."))
                .isEqualTo("From=[number], twice: \"[number]\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe@example.org", "Zoe.Lee+desk@mail.example.co.uk", "z_1@a-b.io"})
    void anAddressIsMasked(String address) {
        assertThat(Redact.text("to <" + address + "> failed")).isEqualTo("to <[address]> failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T16:00:00.123456Z",
                "2026-11-20 16:00:00",
                "took 1234567 ms",
                "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "12345678-1234-1234-1234-123456789012",
                "CAd51d5bcf1d2c4f5a8e5d1234567890ab",
                "at dev.frontdesk.app.Main.main(Main.java:123)",
                "http://localhost:8080/health 200",
                "127.0.0.1",
                "dev.frontdesk.Main@1a2b3c4d",
                "version 4.1.0, 17.11.0"
            })
    void idsTimesAndPlacesStayReadable(String text) {
        assertThat(Redact.text(text)).isEqualTo(text);
    }
}
