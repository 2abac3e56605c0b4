package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedLeads;
import java.util.List;

/// Takes an answer to one of the business's own questions.
final class Qualify implements Tool {

    private static final String SAID =
            "What the caller said, as they said it. \"Don't know\" when they would or could not say.";

    private final LedLeads leads;

    Qualify(LedLeads leads) {
        this.leads = leads;
    }

    @Override
    public String name() {
        return "qualify";
    }

    @Override
    public String description() {
        return "Note the caller's answer to one of the questions for enquiries, word for word. The result says which question comes"
                + " next; after the last one the enquiry is passed on.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.required("field", "Which question."), Parameter.required("said", SAID));
    }

    @Override
    public List<Parameter> parameters(Business business) {
        var fields = business.catalogue().leads().questions().stream()
                .map(LeadQuestion::field)
                .toList();
        return List.of(Parameter.oneOf("field", "Which question.", fields), Parameter.required("said", SAID));
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return !business.catalogue().leads().questions().isEmpty();
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var leadQuestions = visit.led().business().catalogue().leads();
        var question =
                leadQuestions.question(arguments.text("field").orElseThrow()).orElseThrow();
        return visit.result(
                leads.note(visit.led(), question, arguments.text("said").orElseThrow()));
    }
}
