package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// Asks a business's models something apart from any turn, when nobody waits: with the same second choice, budget
/// and breakers as turns have, and at the same cost. Outside any scope. Thread-safe.
public final class Consultation {

    private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final BusinessScope scope;
    private final ModelAccounts accounts;
    private final Models models;
    private final Asking.Means means;
    private final Line line;

    public Consultation(
            BusinessScope scope, ModelAccounts accounts, Models models, ModelTurns.ModelWatch watch, Line line) {
        this.scope = scope;
        this.accounts = accounts;
        this.models = models;
        this.means = new Asking.Means(
                new Exchange(line.threads(), line.nanos()), watch.health(), watch.observer(), line.random());
        this.line = line;
    }

    /// @param threads where requests to models are begun
    /// @param nanos a clock that only tells how much time passes
    public record Line(Executor threads, LongSupplier nanos, RandomGenerator random, Clock clock) {}

    /// @param words what it is about: data, whatever stands in it
    /// @param form the tool the model answers by
    public record Matter(String instructions, String words, ToolSpecification form) {}

    /// @param model its name
    /// @param json what it gave the tool, or wrote: nothing says that it is JSON
    public record Answer(String model, String json) {}

    /// @return empty when there is no model, no money or no answer
    public Optional<Answer> ask(Business business, Matter matter) {
        var usable = models.of(business).stream()
                .filter(model -> means.health().usable(business, model.vendor()))
                .toList();
        var day = LocalDate.ofInstant(line.clock().instant(), business.zone());
        if (usable.isEmpty() || overdrawn(business, day)) {
            return Optional.empty();
        }
        var began = line.nanos().getAsLong();
        var asking = new Asking(business, usable, Limits.of(PACE, line.nanos()), means);
        var response = asking.ask(() -> Question.unheard(request(matter)));
        var took = Duration.ofNanos(line.nanos().getAsLong() - began);
        var charged = charged(asking.bill(), took);
        scope.in(business.id(), () -> {
            accounts.charge(business.id(), charged, day);
            return charged;
        });
        return response instanceof Response.Whole whole
                ? Optional.of(new Answer(charged.model(), answer(whole.message(), matter)))
                : Optional.empty();
    }

    private boolean overdrawn(Business business, LocalDate day) {
        return ModelTurns.overdrawn(business, scope.in(business.id(), () -> accounts.spent(business.id(), day)));
    }

    private static ChatRequest request(Matter matter) {
        return ChatRequest.builder()
                .messages(SystemMessage.from(matter.instructions()), UserMessage.from(matter.words()))
                .toolSpecifications(matter.form())
                .build();
    }

    private ModelTurn charged(Bill bill, Duration took) {
        return new ModelTurn(
                0,
                0,
                bill.model().vendor(),
                bill.model().name(),
                new ModelTurn.Cost(bill.requests(), bill.tokens(), bill.micros()),
                new ModelTurn.Time(line.clock().instant(), bill.first(), took),
                new ModelTurn.Verdict(null, List.of()));
    }

    private static String answer(AiMessage message, Matter matter) {
        return message.toolExecutionRequests().stream()
                .filter(call -> matter.form().name().equals(call.name()))
                .map(ToolExecutionRequest::arguments)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(message.text(), ""));
    }
}
