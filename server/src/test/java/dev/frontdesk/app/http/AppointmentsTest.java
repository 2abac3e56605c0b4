package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AppointmentsTest extends HttpTest {

    private static final String APPOINTMENTS = BELLA + "/appointments";

    private static String wish(String start, String more) {
        return "{\"service\": \"check-up\", \"start\": \"" + start + "\", \"name\": \"Jane Miller\"" + more + "}";
    }

    private MvcTestResult book(String start, String more) {
        return post(APPOINTMENTS, wish(start, more));
    }

    private MvcTestResult bookWithKey(String key, String json) {
        return mvc.post()
                .uri(APPOINTMENTS)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String field(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path)
                .toString();
    }

    @Test
    void aBookingAnswersWithTheAppointmentAndItsAddress() {
        var result = book(
                "2026-11-24T17:00:00Z", ", \"resource\": \"roy\", \"phone\": \"(780) 555-0142\", \"note\": \"first\"");
        assertThat(result).hasStatus(201).hasHeader("Location", APPOINTMENTS + "/" + field(result, "$.id"));
        assertThat(result).bodyJson().isLenientlyEqualTo("""
                        {"service": "check-up", "resource": "roy", "status": "booked", "note": "first",
                         "start": "2026-11-24T10:00:00-07:00", "end": "2026-11-24T10:30:00-07:00",
                         "contact": {"name": "Jane Miller", "phone": "+17805550142"}, "conversation": null}
                        """);
        assertThat(get(APPOINTMENTS + "/" + field(result, "$.id"))).hasStatusOk();
        assertThat(audit.events).containsExactly("token appointment.booked");
    }

    @Test
    void aTakenSlotIsRefusedWithTheNearestFreeOnes() {
        book("2026-11-24T10:00:00-07:00", ", \"resource\": \"lee\"");
        var second = book("2026-11-24T10:00:00-07:00", ", \"resource\": \"lee\"");
        assertThat(second).hasStatus(409);
        assertThat(second).bodyJson().extractingPath("$.type").asString().endsWith("/slot-taken");
        assertThat(field(second, "$.alternatives[0].start")).matches("2026-11-24T(09|10|11):\\d\\d:00-07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:00:00-07:00, outside-hours",
        "2026-11-22T10:00:00-07:00, outside-hours",
        "2026-11-24T10:07:00-07:00, outside-hours",
        "2026-11-20T09:30:00-07:00, too-soon",
        "2020-11-24T10:00:00-07:00, too-soon",
        "2027-11-24T10:00:00-07:00, too-far"
    })
    void aTimeThatCannotBeHadIsRefusedWithTheReason(String start, String type) {
        var result = book(start, "");
        assertThat(result).hasStatus(422);
        assertThat(result).bodyJson().extractingPath("$.type").asString().endsWith("/" + type);
        assertThat(result).bodyJson().extractingPath("$.alternatives").asArray().isNotNull();
    }

    @Test
    void anUnknownServiceIsRefused() {
        var result = post(
                APPOINTMENTS, "{\"service\": \"none\", \"start\": \"2026-11-24T10:00:00-07:00\", \"name\": \"Jane\"}");
        assertThat(result).hasStatus(422);
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("service");
    }

    @Test
    void theSameKeyBooksOnce() {
        var json = wish("2026-11-24T10:00:00-07:00", "");
        var first = bookWithKey("k1", json);
        var second = bookWithKey("k1", json);
        assertThat(second).hasStatus(201);
        assertThat(field(second, "$.id")).isEqualTo(field(first, "$.id"));
        assertThat(get(APPOINTMENTS))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(audit.events).hasSize(1);
        var third = bookWithKey("k2", json);
        assertThat(field(third, "$.id")).isNotEqualTo(field(first, "$.id"));
    }

    @Test
    void aMoveKeepsTheReference() {
        var booked = book("2026-11-24T10:00:00-07:00", ", \"resource\": \"lee\"");
        var path = APPOINTMENTS + "/" + field(booked, "$.id");
        var moved = patch(path, "{\"start\": \"2026-11-25T11:00:00-07:00\"}");
        assertThat(moved).hasStatusOk();
        assertThat(field(moved, "$.start")).isEqualTo("2026-11-25T11:00:00-07:00");
        assertThat(field(moved, "$.reference")).isEqualTo(field(booked, "$.reference"));
        patch(path, "{\"start\": \"2026-11-25T11:00:00-07:00\"}");
        assertThat(audit.events).containsExactly("token appointment.booked", "token appointment.moved");
    }

    @Test
    void aMoveToATakenSlotLeavesTheAppointmentWhereItWas() {
        book("2026-11-25T11:00:00-07:00", ", \"resource\": \"lee\"");
        var booked = book("2026-11-24T10:00:00-07:00", ", \"resource\": \"lee\"");
        var path = APPOINTMENTS + "/" + field(booked, "$.id");
        var refused = patch(path, "{\"start\": \"2026-11-25T11:00:00-07:00\", \"resource\": \"lee\"}");
        assertThat(refused).hasStatus(409);
        assertThat(field(get(path), "$.start")).isEqualTo("2026-11-24T10:00:00-07:00");
    }

    @Test
    void cancellingTwiceIsCancellingOnce() {
        var path = APPOINTMENTS + "/" + field(book("2026-11-24T10:00:00-07:00", ""), "$.id");
        assertThat(delete(path)).hasStatusOk();
        assertThat(delete(path)).hasStatusOk();
        assertThat(field(get(path), "$.status")).isEqualTo("cancelled");
        assertThat(audit.events).containsExactly("token appointment.booked", "token appointment.cancelled");
        assertThat(patch(path, "{\"start\": \"2026-11-25T11:00:00-07:00\"}")).hasStatus(409);
        assertThat(patch(path, "{\"status\": \"booked\"}")).hasStatus(409);
        assertThat(patch(path, "{\"status\": \"done\"}")).hasStatus(409);
    }

    @Test
    void howItWentCanBeSaidAndCorrected() {
        var path = APPOINTMENTS + "/" + field(book("2026-11-24T10:00:00-07:00", ""), "$.id");
        assertThat(field(patch(path, "{\"status\": \"done\"}"), "$.status")).isEqualTo("done");
        assertThat(field(patch(path, "{\"status\": \"missed\"}"), "$.status")).isEqualTo("missed");
        assertThat(delete(path)).hasStatus(409);
    }

    @Test
    void aNoteIsChangedAndRemoved() {
        var path = APPOINTMENTS + "/" + field(book("2026-11-24T10:00:00-07:00", ""), "$.id");
        assertThat(field(patch(path, "{\"note\": \"by the back door\"}"), "$.note"))
                .isEqualTo("by the back door");
        assertThat(field(get(path), "$.note")).isEqualTo("by the back door");
        assertThat(patch(path, "{\"note\": \"\"}"))
                .bodyJson()
                .extractingPath("$.note")
                .isNull();
    }

    @Test
    void listsAreReadInParts() {
        for (int hour = 10; hour < 13; hour++) {
            book("2026-11-24T" + hour + ":00:00-07:00", "");
        }
        var first = get(APPOINTMENTS + "?limit=2");
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        var second = get(APPOINTMENTS + "?limit=2&cursor=" + field(first, "$.next"));
        assertThat(second).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
        assertThat(get(APPOINTMENTS + "?from=2026-11-24T12:00:00-07:00&to=2026-11-25"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void freeSlotsAreInTheBusinessesOwnOffsetAndInOrder() {
        var result = get(BELLA + "/availability?service=check-up&from=2026-11-24&to=2026-11-25&resource=lee");
        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.items").asArray().hasSize(31);
        assertThat(field(result, "$.items[0].start")).isEqualTo("2026-11-24T09:00:00-07:00");
        assertThat(field(result, "$.items[30].end")).isEqualTo("2026-11-24T17:00:00-07:00");
    }

    @Test
    void theFormerPathsAnswerLikeTheOnesBesideThem() {
        var booked = post("/calendar/book?business=bella", wish("2026-11-24T10:00:00-07:00", ""));
        assertThat(booked).hasStatus(201);
        assertThat(get("/calendar/availability?service=check-up&from=2026-11-24&to=2026-11-25"))
                .hasStatusOk();
        assertThat(get("/api/calls")).hasStatusOk();
        assertThat(get("/logs/CA123")).hasStatus(404);
    }
}
