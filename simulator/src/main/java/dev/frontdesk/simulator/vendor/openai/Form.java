package dev.frontdesk.simulator.vendor.openai;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A multipart form, by field; a file's name is not kept.
record Form(Map<String, byte[]> fields) {

    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME = Pattern.compile("(?is).*content-disposition:[^\\r\\n]*[; ]name=\"([^\"]*)\".*");

    /// @throws IllegalArgumentException when it is none
    static Form parse(String contentType, byte[] body) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.matches()) {
            throw new IllegalArgumentException("Content-Type must be multipart/form-data, not " + contentType);
        }
        // Every byte is one character of Latin-1.
        var text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        var fields = new HashMap<String, byte[]>();
        for (var part : text.split(Pattern.quote("\r\n--" + boundary.group(1)), -1)) {
            var blank = part.indexOf("\r\n\r\n");
            var name = NAME.matcher(blank < 0 ? "" : part.substring(0, blank));
            if (name.matches()) {
                fields.put(name.group(1), part.substring(blank + 4).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return new Form(fields);
    }

    String text(String field) {
        var value = fields.get(field);
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
