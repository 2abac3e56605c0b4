package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import java.util.Optional;

/// The streams of calls, kept where every node sees them: what is said about one by a webhook must be found
/// by the stream on another node, and what a stream decided by the next webhook. Each method is one
/// transaction of its own, or joins a running [dev.frontdesk.business.BusinessScope]. Blocks.
public interface Calls {

    /// A stream will come.
    ///
    /// @return its one-time token, of at most 200 characters out of `A-Za-z0-9_-`
    String expect(CallTicket ticket);

    /// Takes the token; of any number that try, one has it. Empty when it was given to nobody, belongs to
    /// another call, was taken before, or has expired (a minute).
    Optional<CallTicket> claim(CallStart start);

    /// What Twilio will be told when the stream has ended. Overwrites what the stream said before. Nothing, when the
    /// call has gone on in another stream meanwhile, perhaps on another node: this one has no say in it any more.
    ///
    /// @return whether it has
    boolean next(CallTicket ticket, CallNext next);

    /// What to do now. [CallNext.Reconnect] when the stream ended without a word; [CallNext.Script] when it
    /// did so for the third time, or when nothing is known of the call.
    CallNext next(BusinessId business, String call);

    /// The stream has ended.
    void ended(CallTicket ticket, CallEnd end, CallTimeline timeline);
}
