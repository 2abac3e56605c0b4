package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import java.util.List;

/// What calls leave behind. Each method is one transaction of its own, or joins a running
/// [dev.frontdesk.business.BusinessScope]. Blocks.
public interface CallRecords {

    /// The streams of the call that have not ended by themselves are over: their server may have died. What a
    /// stream says of its own end counts more than this, also when it comes later.
    ///
    /// @param presumed what is known of their end from outside
    void over(BusinessId business, String call, CallEnd presumed);

    /// The streams of a call, in order; empty when it had none.
    List<CallRecord> of(BusinessId business, String call);
}
