package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.model.StreamedAnswer.Piece;
import dev.frontdesk.messaging.DeliveryFault;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One request to one model: the calling thread waits until the answer is whole, late, or broken.
final class Exchange {

    /// Nobody listens to more, in characters.
    private static final int LONGEST = 1_500;

    private final Executor threads;
    private final LongSupplier nanos;

    /// @param threads where requests are begun: a client that blocks does not hold up the turn
    Exchange(Executor threads, LongSupplier nanos) {
        this.threads = threads;
        this.nanos = nanos;
    }

    Response ask(TalkingModel model, Question question, Limits limits) {
        return new One(question, limits).ask(model);
    }

    private final class One {

        private final ChatRequest request;
        private final Question.Audience audience;
        private final Limits limits;
        private final StreamedAnswer answer = new StreamedAnswer();
        private final StringBuilder text = new StringBuilder();
        private final long began = nanos.getAsLong();
        private @Nullable Duration first;

        One(Question question, Limits limits) {
            this.request = question.request();
            this.audience = question.audience();
            this.limits = limits;
        }

        Response ask(TalkingModel model) {
            audience.stopping(answer::interrupt);
            threads.execute(() -> begin(model));
            try {
                var response = collect();
                if (!(response instanceof Response.Whole)) {
                    answer.cancel();
                }
                return response;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answer.cancel();
                return broken(Fallback.LATE);
            }
        }

        private void begin(TalkingModel model) {
            try {
                model.chat().chat(request, answer);
            } catch (RuntimeException failure) {
                answer.onError(failure);
            }
        }

        private Response collect() throws InterruptedException {
            var begin = limits.first();
            while (true) {
                var piece = answer.next((first == null ? begin : limits.next()).nanosLeft());
                if (piece == null) {
                    return broken(first == null || limits.end().passed() ? Fallback.LATE : Fallback.STALLED);
                }
                if (first == null && !(piece instanceof Piece.Failure || piece instanceof Piece.Interruption)) {
                    first = Duration.ofNanos(nanos.getAsLong() - began);
                }
                switch (piece) {
                    case Piece.Text(var more) -> heard(more);
                    case Piece.Sign _ -> {}
                    case Piece.Whole(var response) -> {
                        return whole(response);
                    }
                    case Piece.Failure(var cause) -> {
                        return failed(cause);
                    }
                    case Piece.Interruption _ -> {
                        return new Response.Interrupted(spent());
                    }
                }
                if (text.length() > LONGEST) {
                    return broken(Fallback.TOO_LONG);
                }
            }
        }

        private void heard(String more) {
            text.append(more);
            if (text.length() <= LONGEST) {
                audience.words(more);
            }
        }

        private Response whole(ChatResponse response) {
            var message = response.aiMessage();
            if (message.text() != null && message.text().length() > LONGEST) {
                return broken(Fallback.TOO_LONG);
            }
            var tokens = Tokens.of(response.tokenUsage(), request.messages(), text.toString());
            return new Response.Whole(message, tokens, first == null ? Duration.ZERO : first);
        }

        private Response failed(Throwable cause) {
            var fault = fault(cause);
            var passing = fault != null && fault.passing();
            return new Response.Broken(
                    Fallback.FAILED, passing && first == null, fault == null ? null : fault.retryAfter(), spent());
        }

        /// Late is not asked again: there is no time for it.
        private Response broken(Fallback cause) {
            return new Response.Broken(cause, false, null, spent());
        }

        /// What never began to be answered is not charged.
        private Tokens spent() {
            return first == null ? Tokens.NONE : Tokens.of(null, request.messages(), text.toString());
        }
    }

    private static @Nullable DeliveryFault fault(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DeliveryFault fault) {
                return fault;
            }
        }
        return null;
    }
}
