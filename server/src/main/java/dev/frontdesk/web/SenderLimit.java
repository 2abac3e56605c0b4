package dev.frontdesk.web;

/// Limits signed webhooks by the phone number they come from: a vendor calls from few addresses, so
/// those say nothing.
public final class SenderLimit {

    private static final int PER_MINUTE = 100;

    private final RateLimits limits;
    private final boolean on;

    public SenderLimit(RateLimits limits, WebSettings settings) {
        this.limits = limits;
        this.on = settings.perMinute() > 0;
    }

    /// To be called once the signature was found good, so that nobody can use up another's share.
    ///
    /// @param from the sender as the vendor gives it
    /// @throws HttpProblem 429 when the sender has had its share
    public void admit(String from) {
        if (!on) {
            return;
        }
        var decision = limits.tryTake("sender:" + from, PER_MINUTE);
        if (!decision.allowed()) {
            throw HttpProblem.tooMany(decision.retryAfterSeconds());
        }
    }
}
