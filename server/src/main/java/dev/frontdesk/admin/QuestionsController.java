package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.UnansweredQuestion;
import dev.frontdesk.knowledge.UnansweredQuestions;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.InputErrors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Questions: what the articles answer, and what was asked in vain.
@Tag(name = "Knowledge")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/knowledge")
public final class QuestionsController {

    private static final int MOST_PASSAGES = 20;

    /// See https://www.w3.org/TR/server-timing/
    private static final String TIMING = "Server-Timing";

    private final Tenants tenants;
    private final KnowledgeSearch search;
    private final UnansweredQuestions questions;
    private final Trail trail;
    private final Clock clock;

    public QuestionsController(
            Tenants tenants, KnowledgeSearch search, UnansweredQuestions questions, Trail trail, Clock clock) {
        this.tenants = tenants;
        this.search = search;
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param words as they were asked first
    record QuestionView(UUID id, String words, String language, int times, OffsetDateTime first, OffsetDateTime last) {

        static QuestionView of(UnansweredQuestion question, ZoneId zone) {
            return new QuestionView(
                    question.id(),
                    question.words(),
                    question.language().toLanguageTag(),
                    question.times(),
                    Times.shown(question.first(), zone),
                    Times.shown(question.last(), zone));
        }
    }

    /// @param article the id of the one it is from
    record FoundView(String article, String title, List<String> headings, String text, String brief, double score) {

        FoundView {
            headings = List.copyOf(headings);
        }

        static FoundView of(Passage passage) {
            return new FoundView(
                    passage.article(),
                    passage.title(),
                    passage.headings(),
                    passage.text(),
                    passage.brief(),
                    passage.score());
        }
    }

    @Operation(
            summary = "What the receptionist would find for a question",
            description = "The best passage first; none when none holds enough of the question to be said. The header"
                    + " Server-Timing tells how long the search itself took, as `search;dur=` milliseconds.")
    @GetMapping("/search")
    ResponseEntity<ListView<FoundView>> search(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "false") boolean inDefaultLanguageToo,
            @RequestParam(defaultValue = "5") int limit) {
        var errors = new InputErrors();
        var words = errors.required("q", q, Question.LONGEST);
        var tag = errors.text("language", language, 10);
        if (limit < 1 || limit > MOST_PASSAGES) {
            errors.add("limit", "must be between 1 and " + MOST_PASSAGES);
        }
        errors.throwIfAny();
        return tenants.in(slug, business -> {
            var question = new Question(words, language(business, tag), inDefaultLanguageToo);
            var began = clock.instant();
            var found = search.find(business, question, limit);
            var took = Duration.between(began, clock.instant());
            return ResponseEntity.ok()
                    .header(TIMING, String.format(Locale.ROOT, "search;dur=%.3f", took.toNanos() / 1e6))
                    .body(new ListView<>(found.stream().map(FoundView::of).toList(), null));
        });
    }

    @Operation(summary = "Questions without an answer, the one asked last first")
    @GetMapping("/questions")
    ListView<QuestionView> unanswered(
            @PathVariable String slug,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var paging = new Paging(limit, cursor);
        return tenants.in(slug, business -> {
            var page = paging.read((size, after) -> questions.list(business.id(), size, after));
            return ListView.of(page, question -> QuestionView.of(question, business.zone()));
        });
    }

    @Operation(summary = "Strike out a question without an answer")
    @DeleteMapping("/questions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String slug, @PathVariable UUID id, Principal who) {
        tenants.in(slug, business -> {
            if (!questions.remove(business.id(), id)) {
                throw HttpProblem.notFound("This business has no such question.");
            }
            trail.record(business, who, "question.removed", id);
            return id;
        });
    }

    private static Locale language(Business business, @Nullable String tag) {
        return tag == null ? business.defaultLanguage() : Locale.forLanguageTag(tag);
    }
}
