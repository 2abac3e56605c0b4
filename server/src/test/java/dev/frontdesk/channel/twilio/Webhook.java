package dev.frontdesk.channel.twilio;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Webhooks as Twilio sends them.
public final class Webhook {

    public static final TwilioSettings SETTINGS = new TwilioSettings("https://desk.example/", "secret", "AC1");

    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Webhook(String path) {
        this.path = path;
        fields.put("AccountSid", "AC1");
    }

    public static Webhook to(String path) {
        return new Webhook(path);
    }

    public Webhook with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public Webhook without(String field) {
        fields.remove(field);
        return this;
    }

    /// Signed by Twilio.
    public MockHttpServletRequestBuilder signed() {
        return signed(sign(SETTINGS.authToken(), "https://desk.example" + path, fields));
    }

    public MockHttpServletRequestBuilder signed(String signature) {
        return unsigned().header("X-Twilio-Signature", signature);
    }

    public MockHttpServletRequestBuilder unsigned() {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body);
    }

    /// The scheme written out once more, so that the code under test is not its own judge.
    public static String sign(String token, String url, Map<String, String> fields) {
        var text = new StringBuilder(url);
        new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
