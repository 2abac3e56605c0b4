package dev.frontdesk.channel.twilio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The fields of a webhook whose signature was found good. Only [TwilioSignatureFilter] puts one into a
/// request, so a controller that takes one cannot act on a forgery.
public final class TwilioForm {

    /// The request attribute that carries the form.
    public static final String ATTRIBUTE = "dev.frontdesk.twilio.form";

    private static final Pattern SID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Map<String, List<String>> fields;

    private TwilioForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /// @param body `application/x-www-form-urlencoded`
    /// @throws ResponseStatusException 400 when it is not
    public static TwilioForm parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = decode(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return new TwilioForm(fields);
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    /// The first value of a field, without surrounding space; empty when it is missing or blank.
    public Optional<String> get(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(List::getFirst)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /// @throws ResponseStatusException 400 when it is missing
    public String required(String name) {
        return get(name).orElseThrow(() -> bad("The field " + name + " is required."));
    }

    /// An identifier of Twilio's, such as `CallSid`.
    ///
    /// @throws ResponseStatusException 400 when it is missing or no identifier
    public String sid(String name) {
        var sid = required(name);
        if (!SID.matcher(sid).matches()) {
            throw bad("The field " + name + " must be letters and digits, at most 64.");
        }
        return sid;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw bad("The body must be a form (application/x-www-form-urlencoded).");
        }
    }

    private static ResponseStatusException bad(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }
}
