package dev.frontdesk.admin;

import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.InputErrors;
import dev.frontdesk.web.ProblemType;
import dev.frontdesk.web.security.Logins;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Gives people a token.
@Tag(name = "Login")
@RestController
public final class LoginController {

    private static final int LONGEST = 200;

    private final Logins logins;

    public LoginController(Logins logins) {
        this.logins = logins;
    }

    record Credentials(@Nullable String name, @Nullable String password) {

        /// Without the password, so that no log ever has it.
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /// @param token to be sent as `Authorization: Bearer …`
    record Token(String token, Instant expires) {}

    @Operation(summary = "Log in: a token for a name and a password")
    @SecurityRequirements
    @PostMapping("/api/v1/login")
    Token login(@RequestBody Credentials credentials) {
        var errors = new InputErrors();
        var name = errors.required("name", credentials.name(), LONGEST);
        errors.required("password", credentials.password(), LONGEST);
        errors.throwIfAny();
        return logins.login(name, String.valueOf(credentials.password()))
                .map(issued -> new Token(issued.token(), issued.expires()))
                .orElseThrow(() -> new HttpProblem(ProblemType.UNAUTHENTICATED, "The name or the password is wrong."));
    }
}
