package dev.frontdesk.channel.twilio.twiml;

import java.util.ArrayList;
import java.util.List;

/// Renders what stands inside one `<Say>`, up to as many characters as Twilio takes there.
final class SayContent {

    /// Twilio refuses more characters in one `<Say>`.
    private static final int LIMIT = 4096;

    private int left = LIMIT;

    private SayContent() {}

    static List<Content> of(List<Ssml> content) {
        return new SayContent().rendered(content);
    }

    private List<Content> rendered(List<Ssml> content) {
        var rendered = new ArrayList<Content>();
        for (var item : content) {
            if (left > 0) {
                rendered.add(rendered(item));
            }
        }
        return rendered;
    }

    private Content rendered(Ssml item) {
        return switch (item) {
            case Ssml.Words words -> new Content.Characters(taken(words.text()));
            case Ssml.Spelled spelled ->
                Element.of("say-as").with("interpret-as", "spell-out").saying(taken(spelled.characters()));
            case Ssml.Break pause -> Element.of("break").with("time", pause.milliseconds() + "ms");
            case Ssml.Slow slow -> Element.of("prosody").with("rate", "slow").around(rendered(slow.content()));
        };
    }

    private String taken(String text) {
        var fits = Text.cut(text, left);
        left = fits.length() < text.length() ? 0 : left - fits.length();
        return fits;
    }
}
