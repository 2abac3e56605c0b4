package dev.frontdesk.conversation.review;

import dev.frontdesk.business.Reception;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.model.Consultation;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reviews by the business's model where a model leads its conversations, and keeps of it what the conversation
/// bears out; by rules everywhere else, and whenever the model gives nothing that can be kept. Thread-safe; takes
/// seconds.
public final class ModelReviewer implements Reviewer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelReviewer.class);

    /// An answer that cannot be used is asked for once more.
    private static final int TRIES = 2;

    private final Reviewer rules;
    private final Consultation models;
    private final Function<String, Optional<ReviewDraft>> json;

    /// @param json reads what a model handed in; empty for what cannot be read
    public ModelReviewer(Reviewer rules, Consultation models, Function<String, Optional<ReviewDraft>> json) {
        this.rules = rules;
        this.models = models;
        this.json = json;
    }

    @Override
    public Review review(Reviewed ended) {
        var byRules = rules.review(ended);
        var led = ended.business().reception().mode() == Reception.Mode.MODEL;
        if (!led || ended.first(Who.CONTACT).isEmpty()) {
            return byRules;
        }
        try {
            return byModel(ended, byRules).orElse(byRules);
        } catch (RuntimeException bug) {
            LOG.warn("a conversation could not be reviewed by a model, and is by rules", bug);
            return byRules;
        }
    }

    private Optional<Review> byModel(Reviewed ended, Review byRules) {
        var matter = ReviewMatter.of(ended);
        var proof = new DraftProof(ended, byRules);
        for (var again = 0; again < TRIES; again++) {
            var answer = models.ask(ended.business(), matter);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            var review = json.apply(answer.get().json())
                    .flatMap(draft -> proof.review(answer.get().model(), draft));
            if (review.isPresent()) {
                return review;
            }
        }
        return Optional.empty();
    }
}
