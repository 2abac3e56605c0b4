package dev.frontdesk.ops;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.fact.Claim;
import dev.frontdesk.conversation.model.Fallback;
import dev.frontdesk.conversation.model.ModelObserver;
import dev.frontdesk.conversation.model.ModelTurn;
import dev.frontdesk.conversation.model.TalkingModel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/// The figures of language models. Names and labels are what dashboards rely on: add, never rename. Businesses
/// are told apart in the accounts, not here. Safe for use by many threads.
public final class ModelMetrics implements ModelObserver {

    private static final double MICROS = 1_000_000;

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(200),
        Duration.ofMillis(400),
        Duration.ofMillis(700),
        Duration.ofSeconds(1),
        Duration.ofMillis(1_800),
        Duration.ofSeconds(3),
        Duration.ofSeconds(6),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry meters;

    public ModelMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /// `frontdesk_model_first_token_seconds`
    @Override
    public void answered(TalkingModel model, Duration first) {
        Timer.builder("frontdesk.model.first.token")
                .description("Time from a request to the first piece of its answer")
                .tag("vendor", model.vendor())
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(first);
    }

    /// `frontdesk_model_first_sentence_seconds`: of replies that are said while they are being written.
    @Override
    public void begunToSay(TalkingModel model, Duration first) {
        Timer.builder("frontdesk.model.first.sentence")
                .description("Time from a contact's words to the first sentence that may be said")
                .tag("vendor", model.vendor())
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(first);
    }

    /// `frontdesk_model_failures_total`
    @Override
    public void broke(TalkingModel model, Fallback cause) {
        count(
                "frontdesk.model.failures",
                "Requests that no usable answer came to",
                model.vendor(),
                "cause",
                cause.label());
    }

    /// `frontdesk_model_retries_total`
    @Override
    public void retried(TalkingModel model) {
        count("frontdesk.model.retries", "Requests made again", model.vendor(), "choice", "same");
    }

    @Override
    public void secondChoice(TalkingModel model) {
        count("frontdesk.model.retries", "Requests made again", model.vendor(), "choice", "second");
    }

    /// `frontdesk_model_held_back_total`
    @Override
    public void heldBack(TalkingModel model, Claim claim) {
        count(
                "frontdesk.model.held.back",
                "Claims for which a reply was kept back",
                model.vendor(),
                "claim",
                claim.label());
    }

    /// `frontdesk_model_turn_seconds`, `frontdesk_model_tokens_total`, `frontdesk_model_cost_dollars_total`
    @Override
    public void led(Business business, Channel channel, ModelTurn turn) {
        Timer.builder("frontdesk.model.turn")
                .description("Time from a contact's turn to a reply that stands ready")
                .tag("vendor", turn.vendor())
                .tag("channel", channel.label())
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(turn.time().took());
        var tokens = turn.cost().tokens();
        counter("frontdesk.model.tokens", "Tokens", turn.vendor(), "direction", "in")
                .increment((double) tokens.in());
        counter("frontdesk.model.tokens", "Tokens", turn.vendor(), "direction", "out")
                .increment((double) tokens.out());
        counter("frontdesk.model.cost.dollars", "What models cost", turn.vendor(), "model", turn.model())
                .increment(turn.cost().micros() / MICROS);
        if (turn.verdict().fallback() != null) {
            unled(business, channel, turn.verdict().fallback());
        }
    }

    /// `frontdesk_model_fallbacks_total`: turns whose reply is not the model's.
    @Override
    public void unled(Business business, Channel channel, Fallback cause) {
        Counter.builder("frontdesk.model.fallbacks")
                .description("Turns whose reply is not the model's")
                .tag("channel", channel.label())
                .tag("cause", cause.label())
                .register(meters)
                .increment();
    }

    private void count(String name, String description, String vendor, String label, String value) {
        counter(name, description, vendor, label, value).increment();
    }

    private Counter counter(String name, String description, String vendor, String label, String value) {
        return Counter.builder(name)
                .description(description)
                .tag("vendor", vendor)
                .tag(label, value)
                .register(meters);
    }
}
