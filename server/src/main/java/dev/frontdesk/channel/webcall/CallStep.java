package dev.frontdesk.channel.webcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What the page does next. What it does not need for that is left out.
///
/// @param next `stream`: open `url` and send `start` with the call and the token; `browser`: there is no live
///     voice, so go on by text, or by the browser's own speech; `transfer`: a person is at `number`; `over`:
///     all is said
/// @param call names the call from now on
/// @param token good once, for a minute
/// @param answer with `browser` in a call that has begun, what the receptionist says first
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallStep(
        String next,
        @Nullable String call,
        @Nullable String token,
        @Nullable String url,
        @Nullable String number,
        @Nullable SpokenTurn answer) {

    static CallStep stream(WebCallId call, String token, String url) {
        return new CallStep("stream", call.text(), token, url, null, null);
    }

    /// There never was a stream.
    static CallStep browser() {
        return new CallStep("browser", null, null, null, null, null);
    }

    /// The same conversation goes on, turn by turn.
    static CallStep browser(WebCallId call, SpokenTurn answer) {
        return new CallStep("browser", call.text(), null, null, null, answer);
    }

    static CallStep transfer(String number) {
        return new CallStep("transfer", null, null, null, number, null);
    }

    static CallStep over() {
        return new CallStep("over", null, null, null, null, null);
    }
}
