package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.form.Field;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody told who may become a customer, as clients see it.
///
/// @param conversation where it was said
/// @param qualified whether everything is known that has to be
/// @param answers in the order of today's questions, then what is no longer asked
record LeadView(
        UUID conversation,
        String channel,
        OffsetDateTime started,
        @Nullable String outcome,
        @Nullable ContactRef contact,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        boolean qualified,
        List<AnswerView> answers) {

    /// @param question as it is asked in the business's first language; null when it no longer is
    /// @param value null when it was declined
    /// @param text the value as people read it
    record AnswerView(
            String field,
            @Nullable String question,
            @Nullable String value,
            @Nullable String text,
            String source) {}

    static LeadView of(Business business, Conversation conversation, @Nullable ContactRef contact) {
        var form = conversation.form();
        var outcome = conversation.progress().outcome();
        return new LeadView(
                conversation.id().value(),
                conversation.key().channel().label(),
                Times.shown(conversation.progress().started(), business.zone()),
                Optional.ofNullable(outcome).map(Outcome::label).orElse(null),
                contact,
                form.value(FieldName.NAME).orElse(null),
                form.value(FieldName.PHONE).orElse(null),
                form.value(FieldName.EMAIL).orElse(null),
                business.catalogue().leads().questions().stream()
                        .filter(LeadQuestion::required)
                        .allMatch(question -> form.answer(question.field()).isPresent()),
                answers(business, conversation));
    }

    private static List<AnswerView> answers(Business business, Conversation conversation) {
        var leads = business.catalogue().leads();
        var given = conversation.form().answers();
        var asked = leads.questions().stream().map(LeadQuestion::field);
        var others = given.keySet().stream()
                .filter(field -> leads.question(field).isEmpty())
                .sorted();
        return Stream.concat(asked, others)
                .flatMap(field -> Optional.ofNullable(given.get(field)).stream()
                        .map(answer -> answer(field, leads.question(field), answer)))
                .toList();
    }

    private static AnswerView answer(String field, Optional<LeadQuestion> question, Field given) {
        var value = given.source() == Field.Source.DECLINED ? null : given.value();
        return new AnswerView(
                field,
                question.map(LeadQuestion::ask).orElse(null),
                value,
                value == null ? null : question.map(it -> it.told(value)).orElse(value),
                given.source().name().toLowerCase(Locale.ROOT));
    }
}
