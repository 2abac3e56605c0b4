package dev.frontdesk.channel.twilio;

import dev.frontdesk.web.RawBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Lets a webhook through when Twilio signed it, and puts its [TwilioForm] into the request. Everything
/// else on these paths is refused: 403, or 413 for bodies of more than 64 kB.
///
/// The URL that was signed is put together from the configured public URL, never from what the request
/// says about its host.
public final class TwilioSignatureFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(TwilioSignatureFilter.class);

    private static final int BODY_LIMIT = 64 * 1024;
    private static final Pattern BODY_HASH = Pattern.compile("(?:^|&)bodySHA256=([^&]*)");
    private static final List<PathPattern> PATHS = List.of(
            pattern("/twilio/**"), pattern("/webhook/voice"), pattern("/webhook/sms"), pattern("/api/twilio/**"));

    private final TwilioSettings settings;
    private final TwilioSignature signature;
    private final Consumer<String> admission;
    private final HandlerExceptionResolver problems;

    /// @param admission told the sender (`From`) of every signed webhook that has one; may throw to
    ///     refuse it, as a rate limit does
    /// @param problems turns a refusal into the response, as for exceptions of controllers
    public TwilioSignatureFilter(
            TwilioSettings settings, Consumer<String> admission, HandlerExceptionResolver problems) {
        this.settings = settings;
        this.signature = new TwilioSignature(settings.authToken());
        this.admission = admission;
        this.problems = problems;
    }

    /// By the path as controllers are matched, so that no spelling of it gets around the signature.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return PATHS.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest verified;
        try {
            verified = verified(request);
        } catch (RuntimeException refusal) {
            if (problems.resolveException(request, response, null, refusal) == null) {
                throw refusal;
            }
            return;
        }
        chain.doFilter(verified, response);
    }

    private HttpServletRequest verified(HttpServletRequest request) throws IOException {
        var body = RawBody.of(request, BODY_LIMIT);
        var form = TwilioForm.parse(isForm(request) ? new String(body.bytes(), StandardCharsets.UTF_8) : "");
        if (!signed(request, body, form) || !ofOurAccount(form)) {
            log.warn("refused a webhook on {}: not signed by our Twilio account", request.getRequestURI());
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "The request is not signed by the configured Twilio account.");
        }
        form.get("From").ifPresent(admission);
        body.setAttribute(TwilioForm.ATTRIBUTE, form);
        return body;
    }

    private boolean signed(HttpServletRequest request, RawBody body, TwilioForm form) {
        var query = request.getQueryString();
        var url = settings.publicUrl() + request.getRequestURI() + (query == null ? "" : "?" + query);
        var given = request.getHeader("X-Twilio-Signature");
        var hash = BODY_HASH.matcher(query == null ? "" : query);
        return hash.find()
                ? signature.signed(url, body.bytes(), hash.group(1), given)
                : signature.signed(url, form.fields(), given);
    }

    private boolean ofOurAccount(TwilioForm form) {
        var ours = settings.accountSid();
        return ours == null || form.get("AccountSid").filter(ours::equals).isPresent();
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
