package dev.frontdesk.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.annotation.ResponseStatusExceptionResolver;

class TwilioSignatureFilterTest {

    private final List<String> admitted = new ArrayList<>();
    private final MockMvc http = http(Webhook.SETTINGS);

    private MockMvc http(TwilioSettings settings) {
        return MockMvcBuilders.standaloneSetup(new Echo())
                .addFilters(new TwilioSignatureFilter(settings, this::admit, new ResponseStatusExceptionResolver()))
                .build();
    }

    private void admit(String sender) {
        if (sender.equals("+15550000000")) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        admitted.add(sender);
    }

    @RestController
    static class Echo {

        @PostMapping({"/twilio/echo", "/webhook/voice", "/api/twilio/status"})
        String echo(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form) {
            return form.get("Body").orElse("nothing");
        }

        @PostMapping("/open")
        String open() {
            return "open";
        }
    }

    @Test
    void aSignedFormReachesTheControllerAsItWasSent() throws Exception {
        http.perform(Webhook.to("/twilio/echo?turn=3&x=a%20b")
                        .with("Body", "é & <ü> = 1+1")
                        .signed())
                .andExpect(status().isOk())
                .andExpect(content().bytes("é & <ü> = 1+1".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anUnsignedFormIsRefusedOnEveryPath() throws Exception {
        for (var path : List.of("/twilio/echo", "/webhook/voice", "/api/twilio/status", "/twilio/%65cho")) {
            http.perform(Webhook.to(path).unsigned()).andExpect(status().isForbidden());
        }
    }

    @Test
    void noSpellingOfThePathGetsAroundTheSignature() throws Exception {
        for (var path : List.of("/%74wilio/echo", "/twilio;x=y/echo", "/%77ebhook/voice")) {
            http.perform(Webhook.to(path).unsigned()).andExpect(status().isForbidden());
        }
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        http.perform(Webhook.to("/twilio/echo").signed("bm90IHJpZ2h0")).andExpect(status().isForbidden());
        assertThat(admitted).isEmpty();
    }

    @Test
    void theHostHeaderHasNoSay() throws Exception {
        var signature = Webhook.sign("secret", "https://elsewhere.example/twilio/echo", Map.of("AccountSid", "AC1"));
        http.perform(Webhook.to("/twilio/echo")
                        .signed(signature)
                        .header("Host", "elsewhere.example")
                        .header("X-Forwarded-Host", "elsewhere.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void anotherAccountIsRefusedThoughSigned() throws Exception {
        http.perform(Webhook.to("/twilio/echo").with("AccountSid", "AC2").signed())
                .andExpect(status().isForbidden());
    }

    @Test
    void anyAccountIsTakenWhenNoneIsConfigured() throws Exception {
        http(new TwilioSettings("https://desk.example", "secret", null))
                .perform(Webhook.to("/twilio/echo").with("AccountSid", "AC2").signed())
                .andExpect(status().isOk());
    }

    @Test
    void aBodyOfMoreThan64KilobytesIsRefused() throws Exception {
        http.perform(Webhook.to("/twilio/echo")
                        .with("Body", "a".repeat(64 * 1024))
                        .signed())
                .andExpect(status().isContentTooLarge());
    }

    @Test
    void aBodyThatIsNoFormIsMalformed() throws Exception {
        var request = MockMvcRequestBuilders.post(URI.create("/twilio/echo"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("Body=%zz");
        http.perform(request).andExpect(status().isBadRequest());
    }

    @Test
    void theSenderIsToldToTheLimitOnlyOnceTheSignatureIsGood() throws Exception {
        http.perform(Webhook.to("/twilio/echo").with("From", "+14155550100").unsigned());
        assertThat(admitted).isEmpty();
        http.perform(Webhook.to("/twilio/echo").with("From", "+14155550100").signed());
        assertThat(admitted).containsExactly("+14155550100");
        http.perform(Webhook.to("/twilio/echo").with("From", "+15550000000").signed())
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void otherPathsAreLeftAlone() throws Exception {
        http.perform(Webhook.to("/open").unsigned()).andExpect(status().isOk());
    }

    @Test
    void aPublicUrlBelowAPathIsPartOfWhatIsSigned() throws Exception {
        var settings = new TwilioSettings("https://desk.example/reception/", "secret", null);
        var signature =
                Webhook.sign("secret", "https://desk.example/reception/twilio/echo", Map.of("AccountSid", "AC1"));
        http(settings).perform(Webhook.to("/twilio/echo").signed(signature)).andExpect(status().isOk());
        assertThat(settings.path("/twilio/voice/next")).isEqualTo("/reception/twilio/voice/next");
    }
}
