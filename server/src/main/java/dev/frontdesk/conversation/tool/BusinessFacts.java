package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.scripted.LedTalk;
import java.util.List;
import java.util.Locale;

/// Tells hours, prices or the address, as the owner has set them, in the receptionist's own sentence.
final class BusinessFacts implements Tool {

    private static final String HOURS = "hours";
    private static final String PRICES = "prices";
    private static final String ADDRESS = "address";

    private final LedTalk talk;

    BusinessFacts(LedTalk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "business_facts";
    }

    @Override
    public String description() {
        return "The opening hours, the price of a service, or the address, in a sentence that may be said as it stands.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.oneOf("about", "What is asked for.", List.of(HOURS, PRICES, ADDRESS)),
                Parameter.optional("service", Words.SERVICE));
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var french = visit.led().language().getLanguage().equals(Locale.FRENCH.getLanguage());
        var service = arguments.text("service").orElse("");
        var question = question(arguments.text("about").orElseThrow(), service, french);
        return AnswerQuestion.result(visit, talk.answer(visit.led(), question.strip(), 0));
    }

    private static String question(String about, String service, boolean french) {
        return switch (about) {
            case HOURS -> french ? "Quelles sont vos heures d'ouverture?" : "What are your opening hours?";
            case PRICES -> (french ? "Combien coûte: " : "How much is: ") + service;
            default -> french ? "Quelle est votre adresse?" : "What is your address?";
        };
    }
}
