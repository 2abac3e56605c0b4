package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.scripted.LedTalk;
import dev.frontdesk.conversation.scripted.LedTalk.Answered;
import dev.frontdesk.conversation.scripted.Step;
import java.util.LinkedHashMap;
import java.util.List;

/// Answers from the settings and the articles.
final class AnswerQuestion implements Tool {

    static final String NAME = "answer";

    private final LedTalk talk;

    AnswerQuestion(LedTalk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Answer a question about the business: hours, prices, address, parking, policies, anything it may know. Say nothing"
                + " about the business that neither this nor your instructions told you.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.required("question", "The question in the caller's words and language."));
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var question = arguments.text("question").orElseThrow();
        return talk.isToBook(visit.led(), question)
                ? new ToolResult.Misused("This is a wish, not a question: call hold_slot or find_slots.")
                : result(visit, talk.answer(visit.led(), question, NearestPassages.MOST));
    }

    /// With the article that it was found in, when it was one, or what to read when nothing was found.
    static ToolResult result(ToolVisit visit, Answered answered) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("answered", answered.step() == Step.DONE);
        var from = answered.from();
        if (from != null) {
            facts.put("article", from.article());
            facts.put("title", from.title());
        }
        facts.putAll(NearestPassages.facts(
                answered.nearest(), visit.led().visit().conversation().key().channel()));
        return visit.result(answered.step(), facts);
    }
}
