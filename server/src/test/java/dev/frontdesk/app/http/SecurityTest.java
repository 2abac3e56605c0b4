package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.security.Administrators;
import dev.frontdesk.web.security.UserTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SecurityTest extends HttpTest {

    private static final String CHAT = BELLA + "/chat";

    @Autowired
    Administrators administrators;

    @Autowired
    TestDesk.FakeUsers users;

    private MvcTestResult with(String token) {
        return mvc.get().uri(BELLA).header("Authorization", "Bearer " + token).exchange();
    }

    private static void assertUnauthenticated(MvcTestResult result) {
        assertThat(result)
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Bearer");
        assertThat(result).bodyJson().extractingPath("$.type").asString().endsWith("/unauthenticated");
    }

    private MvcTestResult login(String name, String password) {
        return mvc.post()
                .uri("/api/v1/login")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"" + name + "\", \"password\": \"" + password + "\"}")
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/businesses",
        "GET, /api/v1/businesses/bella",
        "PUT, /api/v1/businesses/bella/folder",
        "POST, /api/v1/businesses/bella/appointments",
        "DELETE, /api/v1/businesses/bella/contacts/00000000-0000-0000-0000-000000000000",
        "GET, /api/v1/businesses/bella/chatter",
        "POST, /api/v1/businesses/bella/callers",
        "GET, /api/calls",
        "GET, /logs/CA1",
        "GET, /calendar/availability?service=check-up",
        "POST, /calendar/book",
        "GET, /api/v1/anything"
    })
    void everythingAboutABusinessNeedsAToken(String method, String path) {
        assertUnauthenticated(mvc.method(HttpMethod.valueOf(method)).uri(path).exchange());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "a-token-for-test", "a.b.c", "a-token-for-tests2"})
    void aWrongTokenIsRefused(String token) {
        assertUnauthenticated(with(token));
    }

    @Test
    void eachConfiguredTokenIsTaken() {
        assertThat(with(TestDesk.TOKEN)).hasStatusOk();
        assertThat(with("another-token")).hasStatusOk();
    }

    @Test
    void otherSchemesAreRefused() {
        var basic = mvc.get().uri(BELLA).header("Authorization", "Basic YTpi").exchange();
        assertUnauthenticated(basic);
    }

    @Test
    void aTokenIssuedAtLoginIsTakenUntilItExpires() {
        var clock = Clock.fixed(TestDesk.NOW, ZoneOffset.UTC);
        assertThat(with(new UserTokens(TestDesk.ROOT, clock).issue("jane").token()))
                .hasStatusOk();
        var yesterday = Clock.offset(clock, Duration.ofHours(-13));
        assertUnauthenticated(
                with(new UserTokens(TestDesk.ROOT, yesterday).issue("jane").token()));
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() {
        var other = TestDesk.ROOT.clone();
        other[0]++;
        var forged = new UserTokens(other, Clock.fixed(TestDesk.NOW, ZoneOffset.UTC)).issue("admin");
        assertUnauthenticated(with(forged.token()));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        assertUnauthenticated(with("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsImlzcyI6ImZyb250ZGVzayJ9."));
    }

    @Test
    void theFirstAdministratorCanLogInWithThePasswordToldOnce() {
        users.clear();
        var password = administrators.ensureFirst().orElseThrow();
        assertThat(administrators.ensureFirst()).isEmpty();
        var result = login("admin", password);
        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.expires").isEqualTo("2026-11-21T04:00:00Z");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.token")
                .asString()
                .satisfies(token -> assertThat(with(token)).hasStatusOk());
    }

    @Test
    void aWrongNameAndAWrongPasswordGetTheSameAnswer() {
        users.clear();
        administrators.ensureFirst();
        var wrongPassword = login("admin", "wrong");
        var wrongName = login("nobody", "wrong");
        assertThat(wrongPassword).hasStatus(401);
        assertThat(wrongName).hasStatus(401);
        assertThat(wrongName.getResponse().getContentAsByteArray())
                .isEqualTo(wrongPassword.getResponse().getContentAsByteArray());
    }

    @Test
    void loggingInIsLimitedToTenAMinute() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(login("", "")).hasStatus(400);
        }
        assertThat(login("", "")).hasStatus(429).hasHeader("Retry-After", "17");
    }

    @Test
    void guessingTokensIsLimited() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(with("guess-" + attempt)).hasStatus(401);
        }
        assertThat(with("guess-100")).hasStatus(429);
        assertThat(with(TestDesk.TOKEN)).hasStatusOk();
    }

    private MvcTestResult chat(String address, String forwarded) {
        return mvc.post()
                .uri(CHAT)
                .header("X-Forwarded-For", forwarded)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    @Test
    void theChatIsOpenAndLimitedPerAddress() {
        for (int count = 0; count < 100; count++) {
            assertThat(chat("198.51.100.7", "203.0.113." + count)).hasStatusOk();
        }
        assertThat(chat("198.51.100.7", "203.0.113.200"))
                .hasStatus(429)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(chat("198.51.100.8", "")).hasStatusOk();
    }

    @Test
    void aTrustedProxyTellsWhoCalls() {
        for (int count = 0; count < 100; count++) {
            assertThat(chat("127.0.0.1", "1.1.1." + count + ", 203.0.113.9")).hasStatusOk();
        }
        assertThat(chat("127.0.0.1", "203.0.113.9")).hasStatus(429);
        assertThat(chat("127.0.0.1", "203.0.113.10")).hasStatusOk();
    }

    @Test
    void aNetworkOfIpv6CountsAsOneAddress() {
        for (int count = 0; count < 100; count++) {
            assertThat(chat("2001:db8:1:2::" + count, "")).hasStatusOk();
        }
        assertThat(chat("2001:db8:1:2:ffff::1", "")).hasStatus(429);
        assertThat(chat("2001:db8:1:3::1", "")).hasStatusOk();
    }

    @Test
    void aSenderOfWebhooksIsLimitedByNumber() {
        for (int count = 0; count < 100; count++) {
            assertThat(mvc.post().uri("/twilio/sms/+15550001")).hasStatusOk();
        }
        assertThat(mvc.post().uri("/twilio/sms/+15550001")).hasStatus(429);
        assertThat(mvc.post().uri("/twilio/sms/+15550002")).hasStatusOk();
    }

    @Test
    void theChatMayBeCalledFromAnySiteWithoutCredentials() {
        var preflight = mvc.options()
                .uri(CHAT)
                .header("Origin", "https://salon.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,idempotency-key")
                .exchange();
        assertThat(preflight).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(preflight).headers().doesNotContainHeader("Access-Control-Allow-Credentials");
        assertThat(mvc.post().uri(CHAT).header("Origin", "https://salon.example"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*");
    }

    @Test
    void theRestMayNotBeCalledFromOtherSites() {
        var preflight = mvc.options()
                .uri(BELLA)
                .header("Origin", "https://salon.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange();
        assertThat(preflight).headers().doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(mvc.get()
                        .uri(BELLA)
                        .header("Origin", "https://salon.example")
                        .header("Authorization", "Bearer " + TestDesk.TOKEN)
                        .exchange())
                .headers()
                .doesNotContainHeader("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/try/bella           | default-src 'self'",
                "/api/v1/businesses   | default-src 'none'",
                "/unknown             | default-src 'self'"
            })
    void everyAnswerCarriesSecurityHeaders(String path, String expected) {
        var result = mvc.get().uri(path).exchange();
        assertThat(result)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Strict-Transport-Security", "max-age=31536000");
        var policy = result.getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .startsWith(expected)
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void aPageMayConnectToItsServersTwoPortsOnly() {
        var policy = mvc.get().uri("/try/bella").exchange().getResponse().getHeader("Content-Security-Policy");
        assertThat(policy).contains("; connect-src 'self' wss://media.example:8443;");
    }

    @Test
    void callsFromAPageNeedNoTokenAndAreLimited() {
        for (int i = 0; i < 20; i++) {
            assertThat(mvc.post().uri(BELLA + "/calls")).hasStatus(404);
        }
        assertThat(mvc.post().uri(BELLA + "/calls")).hasStatus(429);
        assertThat(mvc.delete().uri(BELLA + "/calls/WC1")).hasStatus(404);
    }

    @Test
    void noCookieIsEverSet() {
        assertThat(get(BELLA)).headers().doesNotContainHeader("Set-Cookie");
        assertThat(login("nobody", "wrong")).headers().doesNotContainHeader("Set-Cookie");
    }
}
