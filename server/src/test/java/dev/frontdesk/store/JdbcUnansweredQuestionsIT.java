package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.UnansweredQuestion;
import dev.frontdesk.knowledge.UnansweredQuestions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcUnansweredQuestionsIT {

    private final SettableClock clock = new SettableClock();
    private final BusinessId business = TestDatabase.business();
    private final ConversationId conversation = new ConversationId(UUID.randomUUID());
    private final JdbcUnansweredQuestions questions = new JdbcUnansweredQuestions(
            TestDatabase.sql(), new TinkSeal("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8)));

    @BeforeEach
    void aConversation() {
        TestDatabase.scope()
                .in(
                        business,
                        () -> TestDatabase.sql()
                                .sql("""
                        INSERT INTO conversations (business_id, id, channel, thread_index, thread_sealed, language,
                          form_sealed, dialogue_sealed, started_at, last_turn_at)
                        VALUES (?, ?, 'sms', '', '', 'en', '', '', now(), now())
                        """)
                                .params(business.value(), conversation.value())
                                .update());
    }

    private void ask(String words) {
        TestDatabase.scope().in(business, () -> {
            questions.note(business, Question.in(Locale.CANADA, words), conversation, clock.instant());
            return words;
        });
        clock.forward(Duration.ofSeconds(1));
    }

    private List<UnansweredQuestion> list() {
        return TestDatabase.scope()
                .in(business, () -> questions.list(business, 1_000, null).items());
    }

    @Test
    void theSameWordsAreCountedAndTheLastAskedComesFirst() {
        ask("Do you sell crutches?");
        ask("Is there wifi?");
        ask("do you sell crutches");

        assertThat(list())
                .extracting(UnansweredQuestion::words)
                .containsExactly("Do you sell crutches?", "Is there wifi?");
        assertThat(list()).extracting(UnansweredQuestion::times).containsExactly(2, 1);
        assertThat(list().getFirst().first()).isBefore(list().getFirst().last());
    }

    @Test
    void whatWasAnsweredAfterAllIsCountedOnceLess() {
        ask("Do you sell crutches?");
        ask("Is there wifi?");
        ask("do you sell crutches");

        TestDatabase.scope().in(business, () -> {
            questions.withdraw(business, Question.in(Locale.CANADA, "Do you sell crutches?"));
            questions.withdraw(business, Question.in(Locale.CANADA, "is there wifi"));
            questions.withdraw(business, Question.in(Locale.CANADA, "Never asked?"));
            return business;
        });

        assertThat(list()).singleElement().satisfies(left -> {
            assertThat(left.words()).isEqualTo("Do you sell crutches?");
            assertThat(left.times()).isEqualTo(1);
        });
    }

    @Test
    void theWordsAreNotReadableInTheDatabase() {
        ask("Do you sell crutches?");

        var sealed = TestDatabase.scope()
                .in(
                        business,
                        () -> TestDatabase.sql()
                                .sql("SELECT words_sealed FROM unanswered_questions")
                                .query(byte[].class)
                                .single());
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("crutches");
    }

    @Test
    void pagesShowEveryQuestionOnce() {
        for (var number = 0; number < 5; number++) {
            ask("question " + number);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            var page = TestDatabase.scope().in(business, () -> questions.list(business, 2, from));
            page.items().forEach(question -> seen.add(question.words()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly("question 4", "question 3", "question 2", "question 1", "question 0");
    }

    @Test
    void noMoreAreKeptThanAllowed() {
        for (var number = 0; number <= UnansweredQuestions.MOST; number++) {
            ask("question " + number);
        }

        assertThat(list())
                .hasSize(UnansweredQuestions.MOST)
                .extracting(UnansweredQuestion::words)
                .doesNotContain("question 0");
    }

    @Test
    void whatIsStruckOutIsGone() {
        ask("Is there wifi?");
        var id = list().getFirst().id();

        assertThat(TestDatabase.scope().in(business, () -> questions.remove(business, id)))
                .isTrue();
        assertThat(TestDatabase.scope().in(business, () -> questions.remove(business, id)))
                .isFalse();
        assertThat(list()).isEmpty();
    }
}
