package dev.frontdesk.simulator.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final TreeMap<String, String> FORM = new TreeMap<>(Map.of(
            "CallSid", "CA1234567890ABCDE",
            "Caller", "+14158675309",
            "Digits", "1234",
            "From", "+14158675309",
            "To", "+18005551212"));

    @Test
    void signsTheFormTwilioPublishes() {
        assertThat(Signature.of("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", FORM))
                .isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    @Test
    void aGetIsSignedByItsAddressAlone() {
        var webhook = Webhook.fresh("https://desk.example/next?turn=1", "GET", new TreeMap<>(Map.of("To", "+1 2")));

        assertThat(webhook.signedUrl()).isEqualTo("https://desk.example/next?turn=1&To=%2B1+2");
        assertThat(webhook.signedForm()).isEmpty();
    }
}
