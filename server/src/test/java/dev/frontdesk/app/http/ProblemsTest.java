package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ProblemsTest extends HttpTest {

    private static final String APPOINTMENTS = BELLA + "/appointments";

    private static void assertProblem(MvcTestResult result, int status, String type) {
        assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("https://frontdesk.dev/problems/" + type);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(result).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    private static void assertField(MvcTestResult result, String field) {
        assertProblem(result, 400, "invalid");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(field);
    }

    @Test
    void brokenJsonIsAnsweredWithThePlace() {
        var result = post(APPOINTMENTS, "{\"service\": \"check-up\",\n  nonsense}");
        assertProblem(result, 400, "malformed");
        assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"servise\": \"check-up\"}     | servise",
                "{\"service\": 5}                | service",
                "{\"service\": {}}               | service",
                "{\"name\": [\"Jane\"]}          | name",
                "{\"name\": true}                | name",
                "{}                              | service",
                "{}                              | start",
                "{}                              | name",
                "{\"start\": \"tomorrow\"}       | start",
                "{\"start\": \"2026-11-31T10:00:00Z\"}       | start",
                "{\"start\": \"2026-11-24T10:00:00\"}        | start",
                "{\"start\": \"+999999999-01-01T00:00:00Z\"} | start",
                "{\"phone\": \"12\"}             | phone",
                "{\"phone\": \"+1 000 000 0000\"}| phone",
                "{\"email\": \"jane\"}           | email",
                "{\"name\": \"a\\u0000b\"}       | name",
            })
    void eachMistakeInABodyIsNamedByItsField(String body, String field) {
        assertField(post(APPOINTMENTS, body), field);
    }

    @Test
    void tooLongTextsAreRefused() {
        assertField(post(APPOINTMENTS, "{\"name\": \"" + "x".repeat(201) + "\"}"), "name");
        assertField(post(APPOINTMENTS, "{\"note\": \"" + "x".repeat(2001) + "\"}"), "note");
    }

    @ParameterizedTest
    @CsvSource({"'', malformed", "null, malformed", "[], malformed", "5, malformed", "'{} {}', malformed"})
    void whatIsNoObjectIsMalformed(String body, String type) {
        assertProblem(post(APPOINTMENTS, body), 400, type);
    }

    @Test
    void repeatedFieldsAreRefused() {
        assertThat(post(APPOINTMENTS, "{\"name\": \"a\", \"name\": \"b\"}")).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/availability, service",
        "/availability?service=check-up&from=yesterday, from",
        "/availability?service=check-up&from=2026-11-24&to=2026-11-24, to",
        "/availability?service=check-up&from=2026-11-24&to=2027-11-24, to",
        "/appointments?limit=many, limit",
        "/appointments?limit=0, limit",
        "/appointments?limit=201, limit",
        "/appointments?cursor=strange, cursor",
        "/appointments?from=2026-13-01, from",
        "/appointments/not-an-id, id"
    })
    void eachMistakeInAnAddressIsNamedByItsParameter(String path, String field) {
        assertField(get(BELLA + path), field);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/businesses/nobody",
        "/api/v1/businesses/nobody/appointments",
        "/api/v1/businesses/nobody/folder",
        "/api/v1/businesses/bella/appointments/00000000-0000-0000-0000-000000000000",
        "/api/v1/businesses/bella/conversations/00000000-0000-0000-0000-000000000000",
        "/api/v1/businesses/bella/contacts/00000000-0000-0000-0000-000000000000",
        "/api/v1/businesses/bella/availability?service=none",
        "/api/v1/unknown",
        "/unknown"
    })
    void whatIsNotThereIsNotFound(String path) {
        assertProblem(get(path), 404, "not-found");
    }

    @Test
    void aWrongMethodSaysWhichAreTaken() {
        var result = delete(BELLA + "/availability");
        assertProblem(result, 405, "method-not-allowed");
        assertThat(result).headers().containsHeader("Allow");
    }

    @Test
    void otherFormatsAreRefused() {
        var xml = mvc.post()
                .uri(APPOINTMENTS)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .contentType(MediaType.APPLICATION_XML)
                .content("<a/>")
                .exchange();
        assertProblem(xml, 415, "unsupported-format");
        var wanted = mvc.get()
                .uri(BELLA)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .accept(MediaType.APPLICATION_XML)
                .exchange();
        assertProblem(wanted, 406, "not-acceptable");
    }

    @Test
    void largeBodiesAreRefused() {
        assertProblem(post(APPOINTMENTS, "{\"note\": \"" + "x".repeat(256 * 1024) + "\"}"), 413, "too-large");
    }

    @Test
    void aBugSaysNothingOfTheInside() {
        var result = get("/broken");
        assertProblem(result, 500, "internal");
        assertThat(result).bodyText().doesNotContain("secret", "Exception", "dev.frontdesk.Internal");
        assertThat(result).bodyJson().extractingPath("$.request").asString().isNotBlank();
    }

    @Test
    void anUnreachableDatabaseIsAMatterOfTime() {
        var result = get("/no-database");
        assertProblem(result, 503, "unavailable");
        assertThat(result).hasHeader("Retry-After", "5").bodyText().doesNotContain("10.0.0.5");
    }

    @Test
    void theRequestIdIsTakenOverWhenItIsSane() {
        var sane =
                mvc.get().uri("/unknown").header("X-Request-Id", "trace-12345").exchange();
        assertThat(sane).hasHeader("X-Request-Id", "trace-12345");
        var hostile =
                mvc.get().uri("/unknown").header("X-Request-Id", "a b<script>").exchange();
        assertThat(hostile.getResponse().getHeader("X-Request-Id")).isNotNull().doesNotContain("script");
    }
}
