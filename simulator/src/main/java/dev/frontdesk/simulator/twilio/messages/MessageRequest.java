package dev.frontdesk.simulator.twilio.messages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A request as it came.
///
/// @param form fields that come twice are joined with a line feed, which no number or name has
record MessageRequest(String method, String path, String contentType, String authorization, Map<String, String> form) {

    static Map<String, String> form(String body) {
        var form = new TreeMap<String, String>();
        for (var field : body.split("&", -1)) {
            var parts = field.split("=", 2);
            var value = parts.length == 2 ? decoded(parts[1]) : "";
            form.merge(decoded(parts[0]), value, (one, other) -> one + "\n" + other);
        }
        return form;
    }

    SentText text() {
        return new SentText(field("From"), field("To"), field("Body"));
    }

    String field(String name) {
        return Objects.requireNonNullElse(form.get(name), "");
    }

    /// What Twilio would refuse or misunderstand; empty when it is right.
    List<String> mistakes(String path, String authorization) {
        var mistakes = new ArrayList<String>();
        check(mistakes, method.equals("POST"), "method " + method);
        check(mistakes, this.path.equals(path), "path " + this.path);
        check(mistakes, this.authorization.equals(authorization), "wrong credentials");
        check(mistakes, contentType.startsWith("application/x-www-form-urlencoded"), "content type " + contentType);
        check(mistakes, field("To").matches("\\+[1-9][0-9]{6,14}"), "To is not E.164");
        check(mistakes, field("From").matches("\\+[1-9][0-9]{6,14}"), "From is not E.164");
        check(mistakes, !field("To").equals(field("From")), "From is To");
        var length = field("Body").length();
        check(mistakes, length > 0 && length <= 1_600, "Body has " + length + " characters");
        return mistakes;
    }

    private static void check(List<String> mistakes, boolean right, String mistake) {
        if (!right) {
            mistakes.add(mistake);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
