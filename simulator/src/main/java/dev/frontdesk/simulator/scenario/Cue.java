package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.talk.Prompt;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// When a line is to be said.
public sealed interface Cue {

    boolean fits(Prompt prompt, Topic topic);

    /// Whatever was asked.
    record Always() implements Cue {

        @Override
        public boolean fits(Prompt prompt, Topic topic) {
            return true;
        }
    }

    record OnTopic(Set<Topic> topics) implements Cue {

        public OnTopic {
            topics = Set.copyOf(topics);
        }

        @Override
        public boolean fits(Prompt prompt, Topic topic) {
            return topics.contains(topic);
        }
    }

    record OnWords(Pattern words) implements Cue {

        @Override
        public boolean fits(Prompt prompt, Topic topic) {
            return words.matcher(prompt.text()).find();
        }
    }

    /// Names of topics with `|` between them (`name|phone`), else a regular expression on what the desk said.
    static Cue of(String written) {
        var topics = Arrays.stream(written.split("\\|"))
                .map(String::strip)
                .map(Topic::labelled)
                .toList();
        return topics.stream().allMatch(Optional::isPresent)
                ? new OnTopic(EnumSet.copyOf(
                        topics.stream().map(Optional::orElseThrow).toList()))
                : new OnWords(Pattern.compile(written, Pattern.CASE_INSENSITIVE));
    }
}
