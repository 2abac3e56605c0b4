package dev.frontdesk.channel.twilio;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The spellings of a URL that Twilio may have signed.
final class SignedUrl {

    /// Scheme, user and password, host, port, and the rest to the letter.
    private static final Pattern URL =
            Pattern.compile("(https?)://((?:[^@/?#]*@)?)(\\[[^]]*]|[^:/?#]*)(?::(\\d+))?(.*)", Pattern.DOTALL);

    private SignedUrl() {}

    /// The URL as it is, without its port, and with the port of its scheme when it has none.
    static Set<String> variants(String url) {
        var variants = new LinkedHashSet<String>();
        variants.add(url);
        var parts = URL.matcher(url);
        if (parts.matches()) {
            var start = parts.group(1) + "://" + parts.group(2) + parts.group(3);
            var port = parts.group(1).equals("https") ? ":443" : ":80";
            variants.add(start + parts.group(5));
            variants.add(start + (parts.group(4) == null ? port : ":" + parts.group(4)) + parts.group(5));
        }
        return variants;
    }
}
