package dev.frontdesk.app.settings;

import dev.frontdesk.business.Voice;
import dev.frontdesk.business.document.yaml.Format;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the values of settings are written.
final class SettingFormats {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern ACCOUNT_PATTERN = Pattern.compile("AC[0-9A-Za-z]{1,62}");
    private static final Pattern NETWORK_PATTERN =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(/\\d{1,3})?");
    private static final Pattern API_KEY_PATTERN = Pattern.compile("[!-~]+");
    private static final int SHORTEST_KEY = 16;
    private static final int SHORTEST_TOKEN = 8;

    static final Format<Integer> PORT = Format.of("a port from 1 to 65535", text -> number(text, 1, 65_535));
    static final Format<Integer> COUNT =
            Format.of("a whole number, 0 or more", text -> number(text, 0, Integer.MAX_VALUE));

    /// Shorter than the eight minutes after which the vendor ends one.
    static final Format<Duration> SESSION = Format.of("seconds from 5 to 450", text -> seconds(text, 5, 450));

    static final Format<URI> HTTP_URL =
            Format.of("an address such as https://desk.example.com", text -> url(text, Set.of("http", "https")));
    static final Format<URI> SOCKET_URL =
            Format.of("an address such as wss://media.example.com", text -> url(text, Set.of("ws", "wss")));
    static final Format<URI> REDIS_URL =
            Format.of("an address such as redis://localhost:6379", text -> url(text, Set.of("redis", "rediss")));
    static final Format<URI> BUCKET = Format.of(
            "a folder, or a bucket such as s3://calls or s3://calls/frontdesk", text -> url(text, Set.of("s3")));
    static final Format<String> DATABASE_URL = Format.of(
            "an address such as jdbc:postgresql://localhost:5432/frontdesk",
            text -> text.startsWith("jdbc:postgresql:") ? text : null);

    static final Format<Voice.Recogniser> RECOGNISER = Format.oneOf(Map.of(
            "automatic", Voice.Recogniser.AUTOMATIC,
            "nova-3", Voice.Recogniser.NOVA_3,
            "flux", Voice.Recogniser.FLUX));

    static final Format<Path> FOLDER = Format.of("a folder", Path::of);
    static final Format<Secret> TOKEN = Format.of(
            "a token of at least " + SHORTEST_TOKEN + " characters without spaces",
            text -> text.length() < SHORTEST_TOKEN || text.chars().anyMatch(Character::isWhitespace)
                    ? null
                    : new Secret(text));
    static final Format<Secret> ROOT_KEY = Format.of(
            "at least " + SHORTEST_KEY + " random characters, such as `openssl rand -base64 32` prints",
            text -> text.length() < SHORTEST_KEY ? null : new Secret(text));
    /// It stands in a header, which takes nothing else.
    static final Format<Secret> API_KEY = Format.of(
            "the key as the vendor shows it: letters, digits and signs of ASCII, without spaces",
            text -> API_KEY_PATTERN.matcher(text).matches() ? new Secret(text) : null);
    static final Format<String> ACCOUNT = Format.of(
            "an account SID, which begins with AC",
            text -> ACCOUNT_PATTERN.matcher(text).matches() ? text : null);
    static final Format<List<String>> NETWORKS =
            Format.of("addresses or networks such as 10.0.0.0/8, separated by commas", SettingFormats::networks);
    static final Format<Instant> MOMENT = Format.of(
            "a moment such as 2026-11-20T09:00:00Z or 2026-11-20T09:00:00-07:00",
            text -> OffsetDateTime.parse(text).toInstant());

    private SettingFormats() {}

    private static @Nullable List<String> networks(String text) {
        var networks = List.of(text.split("[,\\s]+", -1));
        return networks.stream()
                        .allMatch(network -> NETWORK_PATTERN.matcher(network).matches())
                ? networks
                : null;
    }

    private static @Nullable Integer number(String text, int least, int most) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? null : number;
    }

    private static @Nullable Duration seconds(String text, int least, int most) {
        var number = number(text, least, most);
        return number == null ? null : Duration.ofSeconds(number);
    }

    private static @Nullable URI url(String text, Set<String> schemes) {
        var url = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        boolean fits = url.getScheme() != null
                && schemes.contains(url.getScheme())
                && url.getHost() != null
                && url.getQuery() == null
                && url.getFragment() == null;
        return fits ? url : null;
    }
}
