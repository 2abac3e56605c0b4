package dev.frontdesk.simulator.vendor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks people who want an offer what the instructions list, notes every answer, and then whom to call back.
record Enquiring(Scene scene, Standing standing, Calls calls) {

    private static final String TOOL = "qualify";
    private static final Pattern LISTED = Pattern.compile("(?s)Questions for enquiries.*?(?:\\n\\n|$)");
    private static final Pattern QUESTION = Pattern.compile("(?m)^- ([a-z0-9-]+): ([^?\\n]*\\?)");
    private static final Pattern WISH = Pattern.compile("(?i)\\b(?:quote|estimate)\\b");
    private static final Pattern CALLER = Pattern.compile("(?i)\\b(?:your name|number|call you back)\\b");

    private record Question(String field, String words) {}

    /// @return empty when it is about something else
    Optional<Reply> reply(Gist gist) {
        if (!calls.offers(TOOL)) {
            return Optional.empty();
        }
        var questions = questions();
        return questions.stream()
                .filter(question -> standing.lastSaid().endsWith(question.words()))
                .findFirst()
                .map(asked -> calls.one(TOOL, Map.of("field", asked.field(), "said", gist.words())))
                .or(() -> caller(questions, gist))
                .or(() -> WISH.matcher(gist.words()).find()
                        ? questions.stream().findFirst().map(first -> Reply.say(first.words()))
                        : Optional.empty());
    }

    /// Who it is from, once a question was asked.
    private Optional<Reply> caller(List<Question> questions, Gist gist) {
        var question = standing.lastSaid().replaceFirst("(?s).*[.!?] (?=\\S)", "");
        var asked = Calls.asked(question);
        var caller = asked.equals("name") || asked.equals("phone");
        return caller && CALLER.matcher(question).find() && begun(questions) && !standing.isHeld()
                ? Optional.of(calls.note(asked, gist))
                : Optional.empty();
    }

    private boolean begun(List<Question> questions) {
        return scene.turns().stream()
                .anyMatch(turn -> turn instanceof Turn.Model(String words)
                        && questions.stream().anyMatch(question -> words.endsWith(question.words())));
    }

    private List<Question> questions() {
        return LISTED.matcher(scene.instructions())
                .results()
                .flatMap(listed -> QUESTION.matcher(listed.group()).results())
                .map(found -> new Question(found.group(1), found.group(2)))
                .toList();
    }
}
