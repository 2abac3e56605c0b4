package dev.frontdesk.app.http;

import dev.frontdesk.booking.InMemoryLedger;
import dev.frontdesk.call.InMemoryCalls;
import dev.frontdesk.conversation.InMemoryToolLog;
import dev.frontdesk.conversation.model.InMemoryAccounts;
import dev.frontdesk.conversation.model.InMemoryPrompts;
import dev.frontdesk.conversation.review.InMemoryReviews;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.RecordedQuestions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Requests against the control plane over fakes, with one business.
@SpringBootTest(classes = TestDesk.class)
@AutoConfigureMockMvc
abstract class HttpTest {

    static final String BELLA = "/api/v1/businesses/bella";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FakeBusinesses businesses;

    @Autowired
    InMemoryLedger ledger;

    @Autowired
    FakePeople people;

    @Autowired
    FakeConversations conversations;

    @Autowired
    InMemoryToolLog tools;

    @Autowired
    InMemoryPrompts prompts;

    @Autowired
    InMemoryAccounts accounts;

    @Autowired
    InMemoryReviews reviews;

    @Autowired
    InMemoryCalls calls;

    @Autowired
    FakeRecordings recordings;

    @Autowired
    InMemoryArticles articles;

    @Autowired
    RecordedQuestions questions;

    @Autowired
    FakeSpeech speech;

    @Autowired
    TestDesk.RecordedAudit audit;

    @Autowired
    TestDesk.CountingLimits limits;

    @BeforeEach
    void oneBusiness() {
        businesses.clear();
        ledger.clear();
        people.clear();
        conversations.clear();
        tools.clear();
        prompts.clear();
        accounts.clear();
        reviews.clear();
        calls.clear();
        recordings.kept.clear();
        articles.clear();
        questions.asked.clear();
        speech.fault = null;
        audit.events.clear();
        limits.clear();
        businesses.save(Bella.business(), Bella.folder());
    }

    MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .exchange();
    }

    MvcTestResult post(String path, String json) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult put(String path, String json) {
        return mvc.put()
                .uri(path)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult patch(String path, String json) {
        return mvc.patch()
                .uri(path)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult delete(String path) {
        return mvc.delete()
                .uri(path)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .exchange();
    }
}
