package dev.frontdesk.simulator.twilio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// A webhook to be sent, once or again.
///
/// @param url the public address, query included
/// @param method `POST` or `GET`
/// @param idempotencyToken the same when the request is repeated
public record Webhook(String url, String method, SortedMap<String, String> form, String idempotencyToken) {

    public Webhook {
        form = Collections.unmodifiableSortedMap(new TreeMap<>(form));
    }

    public static Webhook fresh(String url, String method, SortedMap<String, String> form) {
        return new Webhook(url, method, form, UUID.randomUUID().toString());
    }

    /// The path, without the query; good enough to name the request.
    public String path() {
        return url.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("\\?.*$", "");
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /// A GET carries the form in the address, which is then what is signed.
    String signedUrl() {
        return isGet() ? url + (url.contains("?") ? "&" : "?") + encoded() : url;
    }

    SortedMap<String, String> signedForm() {
        return isGet() ? Collections.emptySortedMap() : form;
    }

    String encoded() {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
