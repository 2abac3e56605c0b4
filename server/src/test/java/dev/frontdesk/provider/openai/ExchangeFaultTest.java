package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of the vendor's failures end a session.
class ExchangeFaultTest extends PlayedExchange {

    @ParameterizedTest
    @CsvSource({"insufficient_quota,QUOTA", "rate_limit_exceeded,RATE_LIMIT", "invalid_api_key,AUTHENTICATION"})
    void aResponseThatFailedForGoodEndsTheSession(String code, Kind kind) {
        says(Said.responseCreated("resp_1", ""));
        says(Said.responseDone("resp_1", "failed", failedWith(code), ""));

        assertThat(faults).extracting(SpeechFault::kind).containsExactly(kind);
    }

    @Test
    void aResponseThatFailedIsComplainedOfAndASecondInARowEndsTheSession() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.responseDone("resp_1", "failed", failedWith("server_error"), ""));
        assertThat(told.events()).containsExactly(new Complained("server_error"), new Idle());
        assertThat(faults).isEmpty();
        says(Said.responseCreated("resp_2", ""));
        says(Said.responseDone("resp_2", "failed", failedWith("server_error"), ""));

        assertThat(faults).extracting(SpeechFault::kind).containsExactly(Kind.SERVER);
    }

    @Test
    void aResponseThatWasCutByTheFilterIsComplainedOf() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.responseDone("resp_1", "incomplete", "{\"type\":\"incomplete\",\"reason\":\"content_filter\"}", ""));

        assertThat(told.events()).containsExactly(new Complained("content_filter"), new Idle());
    }

    @Test
    void aCodeThatMayHoldWordsIsNotPassedOn() {
        says(Said.error("Mr Miller of 5 Elm Street", "", ""));

        assertThat(told.events()).containsExactly(new Complained("unnamed"));
    }

    @Test
    void anExpiredSessionIsNoFault() {
        says(Said.error("invalid_request_error", "session_expired", ""));

        assertThat(expired).isTrue();
        assertThat(faults).isEmpty();
    }

    private static String failedWith(String code) {
        return "{\"type\":\"failed\",\"error\":{\"type\":\"some_error\",\"code\":\"" + code + "\"}}";
    }
}
