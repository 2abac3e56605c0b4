package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.channel.twilio.twiml.Ssml;
import dev.frontdesk.channel.twilio.twiml.Verb;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Saying.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is said as verbs: one `<Say>` for each language in it, with marks where the voice takes them.
/// Without marks, slow speech pauses between the sentences and between the characters of what is spelled.
final class Prompts {

    /// Between the groups of a number.
    private static final int BREAK = 250;

    private static final int SLOW_BREAK = 600;

    /// Not after "Dr." and the like.
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])(?<!\\b\\p{Lu}\\p{Ll}{0,2}\\.)\\s+(?=\\p{Lu})");

    private final Business business;
    private final boolean slowly;

    private Prompts(Business business, boolean slowly) {
        this.business = business;
        this.slowly = slowly;
    }

    static List<Verb> of(Business business, Reply reply) {
        return of(business, reply.saying(), reply.manner());
    }

    /// Empty when there is nothing to say.
    static List<Verb> of(Business business, Saying saying, Reply.Manner manner) {
        var prompts = new Prompts(business, manner.slowly());
        var verbs = new ArrayList<Verb>();
        var run = new ArrayList<Part>();
        var language = manner.language();
        for (var part : saying.parts()) {
            var spokenIn = Objects.requireNonNullElse(part.language(), manner.language());
            if (!spokenIn.equals(language)) {
                verbs.addAll(prompts.said(run, language));
                run.clear();
                language = spokenIn;
            }
            run.add(part);
        }
        verbs.addAll(prompts.said(run, language));
        return verbs;
    }

    private List<Verb> said(List<Part> parts, Locale language) {
        var saying = new Saying(parts);
        if (saying.text().isBlank()) {
            return List.of();
        }
        var tag = SpokenLanguage.tag(language);
        var voice = Voices.of(business, language);
        if (Voices.takesMarks(voice)) {
            var marked = saying.parts().stream()
                    .flatMap(part -> marked(part).stream())
                    .toList();
            return List.of(new Verb.Say(slowly ? List.of(new Ssml.Slow(marked)) : marked, tag, voice));
        }
        return inWords(saying.aloud(slowly).strip(), tag, voice);
    }

    private List<Verb> inWords(String words, @Nullable String tag, @Nullable String voice) {
        var sentences = slowly ? SENTENCE_END.splitAsStream(words).toList() : List.of(words);
        var verbs = new ArrayList<Verb>();
        for (var sentence : sentences) {
            if (!verbs.isEmpty()) {
                verbs.add(new Verb.Pause(1));
            }
            verbs.add(new Verb.Say(sentence, tag, voice));
        }
        return verbs;
    }

    private List<Ssml> marked(Part part) {
        return switch (part.form()) {
            case WORDS -> List.of(new Ssml.Words(part.text()));
            case SPELLED -> spelled(part.groups());
        };
    }

    private List<Ssml> spelled(List<String> groups) {
        var marks = new ArrayList<Ssml>();
        for (var group : groups) {
            if (!marks.isEmpty()) {
                marks.add(new Ssml.Break(slowly ? SLOW_BREAK : BREAK));
            }
            marks.add(new Ssml.Spelled(group));
        }
        return marks;
    }
}
