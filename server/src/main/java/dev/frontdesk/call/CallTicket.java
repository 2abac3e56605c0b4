package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Voice;
import org.jspecify.annotations.Nullable;

/// What the webhook knew when it connected a stream.
///
/// @param call the telephony vendor's name for the call
/// @param party the number called from, E.164; null when withheld
/// @param engine the one to begin with
/// @param attempt 1 for the call's first stream; more when its server died or its socket broke
public record CallTicket(
        BusinessId business, String call, @Nullable String party, Voice.Engine engine, int attempt) {}
