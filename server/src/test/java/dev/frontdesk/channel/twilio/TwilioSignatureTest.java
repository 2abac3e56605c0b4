package dev.frontdesk.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The signatures are those of Twilio's own libraries' tests.
class TwilioSignatureTest {

    private static final String HTTPS = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final String BODY = "{\"property\": \"value\", \"boolean\": true}";
    private static final String BODY_HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    private static final Map<String, List<String>> CALL = Map.of(
            "CallSid", List.of("CA1234567890ABCDE"),
            "Caller", List.of("+14158675309"),
            "Digits", List.of("1234"),
            "From", List.of("+14158675309"),
            "To", List.of("+18005551212"));

    private final TwilioSignature signature = new TwilioSignature("12345");

    @Test
    void aFormSignedByTwilioIsTaken() {
        assertThat(signature.signed(HTTPS, CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
                .isTrue();
    }

    @Test
    void anotherSignatureOrNoneIsRefused() {
        assertThat(signature.signed(HTTPS, CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B9="))
                .isFalse();
        assertThat(signature.signed(HTTPS, CALL, "")).isFalse();
        assertThat(signature.signed(HTTPS, CALL, null)).isFalse();
    }

    @Test
    void aChangedFieldIsRefused() {
        var changed = new HashMap<>(CALL);
        changed.put("From", List.of("+14158675300"));
        assertThat(signature.signed(HTTPS, changed, "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
                .isFalse();
    }

    @Test
    void anotherTokenIsRefused() {
        assertThat(new TwilioSignature("123456").signed(HTTPS, CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
                .isFalse();
    }

    @Test
    void theUrlMayBeSignedWithThePortOfItsScheme() {
        assertThat(signature.signed(HTTPS, CALL, "kvajT1Ptam85bY51eRf/AJRuM3w="))
                .isTrue();
        assertThat(signature.signed(HTTPS.replace("https", "http"), CALL, "0ZXoZLH/DfblKGATFgpif+LLRf4="))
                .isTrue();
    }

    @Test
    void theUrlMayBeSignedWithoutItsPort() {
        assertThat(signature.signed(
                        HTTPS.replace("mycompany.com", "mycompany.com:8443"), CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
                .isTrue();
    }

    @Test
    void aUserAndPasswordInTheUrlArePartOfIt() {
        var url = HTTPS.replace("mycompany", "user:pass@mycompany");
        assertThat(signature.signed(url, CALL, "ZQFR1PTIZXF2MXB8ZnKCvnnA+rI=")).isTrue();
        assertThat(signature.signed(HTTPS.replace("mycompany", "user@mycompany"), CALL, "2YRLlVAflCqxaNicjMpJcSTgzSs="))
                .isTrue();
    }

    @Test
    void theValuesOfARepeatedNameAreSortedAndCountOnce() {
        var once = Map.of("MessagingBinding.Address", List.of("+1415xxxxxxx", "+1325xxxxxxx"));
        var twice = Map.of("MessagingBinding.Address", List.of("+1325xxxxxxx", "+1415xxxxxxx", "+1325xxxxxxx"));
        assertThat(signature.signed(HTTPS, once, "83O6e2vORAoJHUNzJjDWN1jz+BA="))
                .isTrue();
        assertThat(signature.signed(HTTPS, twice, "83O6e2vORAoJHUNzJjDWN1jz+BA="))
                .isTrue();
    }

    @Test
    void emptyValuesAndCapitalsCount() {
        var empty = Map.of("Digits", List.of(""), "CallSid", List.of("CA1234567890ABCDE"), "EmptyParam", List.of(""));
        var capitals =
                Map.of("callSid", List.of("lowercase"), "CallSid", List.of("uppercase"), "CALLSID", List.of("allcaps"));
        assertThat(signature.signed(HTTPS, empty, "9HHp/OqQMEwdrVebHDdA/+tqjX8="))
                .isTrue();
        assertThat(signature.signed(HTTPS, capitals, "jDK7WKT8wiNrwggd4ceTv4e1MJ4="))
                .isTrue();
    }

    @Test
    void aJsonBodyIsTakenWhenTheUrlCarriesItsHash() {
        var url = "https://mycompany.com/myapp.php?bodySHA256=" + BODY_HASH;
        var given = "y77kIzt2vzLz71DgmJGsen2scGs=";
        assertThat(signature.signed(url, BODY.getBytes(StandardCharsets.UTF_8), BODY_HASH, given))
                .isTrue();
        assertThat(signature.signed(url, "{}".getBytes(StandardCharsets.UTF_8), BODY_HASH, given))
                .isFalse();
        assertThat(signature.signed(url, BODY.getBytes(StandardCharsets.UTF_8), BODY_HASH, "y77"))
                .isFalse();
    }

    @Test
    void twiliosOwnLibraryAgreesOnAnyForm() {
        var random = new Random(20261120);
        var twilio = new RequestValidator("12345");
        for (int round = 0; round < 500; round++) {
            var url = "https://" + word(random, "abcxyz", 8) + ".example/" + word(random, "abc/-_%20", 12) + "?a="
                    + word(random, "abc%2B1", 6).replace("%", "");
            var fields = form(random);
            var given = Webhook.sign("12345", url, fields);
            assertThat(signature.signed(url, lists(fields), given))
                    .as("%s %s", url, fields)
                    .isEqualTo(twilio.validate(url, fields, given))
                    .isTrue();
            fields.merge("From", "x", String::concat);
            assertThat(signature.signed(url, lists(fields), given))
                    .isEqualTo(twilio.validate(url, fields, given))
                    .isFalse();
        }
    }

    private static Map<String, String> form(Random random) {
        var fields = new LinkedHashMap<String, String>();
        for (int field = random.nextInt(12); field > 0; field--) {
            fields.put(word(random, "aAbBzZ019._[]", 6), word(random, "aé😀 &=+%<>\"\n漢", 20));
        }
        return fields;
    }

    private static String word(Random random, String letters, int longest) {
        var points = letters.codePoints().toArray();
        return random.ints(1 + random.nextInt(longest), 0, points.length)
                .mapToObj(index -> Character.toString(points[index]))
                .collect(Collectors.joining())
                .replace("%", "%25");
    }

    private static Map<String, List<String>> lists(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }
}
