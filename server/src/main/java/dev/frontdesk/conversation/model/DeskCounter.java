package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.tool.Briefing;
import dev.frontdesk.conversation.tool.LateAnswers;
import dev.frontdesk.conversation.tool.Toolbox;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The desk as one turn of a conversation works at it.
final class DeskCounter implements Counter {

    private final Bench bench;
    private final Toolbox toolbox;
    private final Business business;
    private final ConversationKey key;
    private @Nullable Scene begun;
    private @Nullable Consent consent;

    DeskCounter(Bench bench, Toolbox toolbox, Business business, ConversationKey key) {
        this.bench = bench;
        this.toolbox = toolbox;
        this.business = business;
        this.key = key;
    }

    /// The contact has said this: opens the conversation, and settles what language it is held in. Inside the
    /// business's scope.
    ///
    /// @param language what is spoken with a contact of whom nothing is known
    Scene hear(String words, @Nullable String party, Locale language, Prompt prompt) {
        var now = bench.clock().instant();
        var open = bench.conversations().open(business.id(), key, () -> Conversation.begun(key, party, language, now));
        var heard = heard(new Visit(business, open, now), words);
        bench.conversations().save(business.id(), heard, List.of());
        var visit = spoken(heard);
        consent = new Consent(heard, bench.clerk().agrees(visit, words));
        var results = bench.log().of(business.id(), heard.id()).stream()
                .map(ToolFacts::of)
                .toList();
        var visiting = toolbox.visit(visit, "look");
        begun = new Scene(
                visit,
                Briefing.of(visit) + prompt.instructions(),
                visiting.standing(),
                toolbox.ready(visiting),
                bench.conversations().turns(business.id(), heard.id()),
                results);
        return begun;
    }

    private Conversation heard(Visit visit, String words) {
        var before = visit.conversation();
        var language = bench.clerk().language(visit, words);
        var was = before.progress();
        var progress = new Progress(
                was.turns(),
                language.orElse(was.language()),
                was.contact(),
                was.outcome(),
                was.started(),
                visit.now(),
                was.ended());
        return before.with(before.dialogue().heard(language.isPresent())).with(progress);
    }

    /// As if no tool had looked anything up: the conversation is again as it was when the contact had spoken. For
    /// turns in which nothing was done. Inside the business's scope.
    void forget() {
        var before = begun;
        if (before != null) {
            var heard = before.visit().conversation();
            bench.conversations()
                    .latest(business.id(), key)
                    .filter(now -> now.id().equals(heard.id())
                            && now.progress().turns() == heard.progress().turns()
                            && now.dialogue().rounds() > 0)
                    .ifPresent(_ -> bench.conversations().save(business.id(), heard, List.of()));
        }
    }

    /// The contact will be told this: questions that it answers are none any more. Inside the business's scope.
    void told(String reply) {
        bench.conversations()
                .latest(business.id(), key)
                .ifPresent(now ->
                        new LateAnswers(bench.clerk(), bench.conversations(), bench.log()).told(spoken(now), reply));
    }

    @Override
    public Scene look() {
        var before = begun;
        if (before == null) {
            throw new IllegalStateException("nothing was heard yet");
        }
        return bench.scope().in(business.id(), () -> {
            var visit = spoken(bench.conversations().latest(business.id(), key).orElseThrow());
            var visiting = toolbox.visit(visit, "look");
            return new Scene(
                    visit,
                    before.instructions(),
                    visiting.standing(),
                    toolbox.ready(visiting),
                    before.said(),
                    before.results());
        });
    }

    /// With the business as it is called in the conversation's language.
    private Visit spoken(Conversation conversation) {
        return new Visit(
                business.in(conversation.progress().language()),
                conversation,
                bench.clock().instant());
    }

    @Override
    public ToolReply run(String call, String tool, String arguments) {
        return bench.live().tool(business, key, call, tool, agreed(bench.json().apply(arguments)));
    }

    /// What a model says was agreed to, if it was.
    private Arguments agreed(Arguments given) {
        var consent = this.consent;
        if (consent == null || !given.isTrue(Consent.AGREED)) {
            return given;
        }
        return bench.scope()
                .in(
                        business.id(),
                        () -> consent.holds(
                                given,
                                bench.conversations().latest(business.id(), key).orElseThrow()));
    }
}
