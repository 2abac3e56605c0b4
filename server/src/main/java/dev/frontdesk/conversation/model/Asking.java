package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Asks a business's models in one turn: the first choice, again when what was wrong may pass and nothing had
/// come of it yet, then the second. Whoever answered goes on answering. One turn, one thread.
final class Asking {

    private static final int TRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    /// What asking needs, the same for all turns.
    record Means(Exchange exchange, ModelHealth health, ModelObserver observer, RandomGenerator random) {}

    private final Business business;
    private final List<TalkingModel> models;
    private final Limits limits;
    private final Means means;
    private final Bill bill;
    private int current;

    /// @param models at least one
    Asking(Business business, List<TalkingModel> models, Limits limits, Means means) {
        this.business = business;
        this.models = models;
        this.limits = limits;
        this.means = means;
        this.bill = new Bill(models.getFirst());
    }

    /// @param questions gives what is asked now: a model that comes after one which broke goes on behind what
    ///     that said
    Response ask(Supplier<Question> questions) {
        while (true) {
            var model = models.get(current);
            var response = ask(model, questions.get());
            if (!(response instanceof Response.Broken)
                    || current + 1 == models.size()
                    || limits.begin().passed()) {
                return response;
            }
            current++;
            means.observer().secondChoice(models.get(current));
        }
    }

    Limits limits() {
        return limits;
    }

    /// What it cost so far, and who was asked last.
    Bill bill() {
        return bill;
    }

    private Response ask(TalkingModel model, Question question) {
        for (int again = 1; ; again++) {
            var response = means.exchange().ask(model, question, limits);
            bill.add(model, response);
            told(model, response);
            var wait = wait(response, again);
            if (wait == null) {
                return response;
            }
            means.observer().retried(model);
            LockSupport.parkNanos(wait.toNanos());
        }
    }

    private void told(TalkingModel model, Response response) {
        switch (response) {
            case Response.Whole whole -> {
                means.health().worked(business, model.vendor());
                means.observer().answered(model, whole.first());
            }
            case Response.Broken broken -> {
                if (broken.cause() != Fallback.TOO_LONG) {
                    means.health().failed(business, model.vendor());
                }
                means.observer().broke(model, broken.cause());
            }
            case Response.Interrupted _ -> {}
        }
    }

    /// How long to wait before the same model is asked again; null when it is not.
    private @Nullable Duration wait(Response response, int again) {
        if (!(response instanceof Response.Broken broken) || !broken.again() || again >= TRIES) {
            return null;
        }
        var usual = FIRST_WAIT.multipliedBy(1L << (again - 1));
        var wait = broken.after() == null ? usual : broken.after();
        var jittered = wait.plusNanos(means.random().nextLong(usual.toNanos()));
        return limits.begin().allows(jittered) ? jittered : null;
    }
}
