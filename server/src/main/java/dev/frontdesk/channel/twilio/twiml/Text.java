package dev.frontdesk.channel.twilio.twiml;

/// Text as it may stand in a document.
final class Text {

    private Text() {}

    /// Without the characters that XML 1.0 forbids even when escaped.
    static String allowed(String text) {
        return text.codePoints()
                .filter(Text::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The first `limit` characters at most, ending with a whole word where there is one.
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit);
        int end = space > limit / 2 ? space : limit;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
