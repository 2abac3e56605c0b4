package dev.frontdesk.business;

import java.util.function.Supplier;

/// Runs work for one business: one transaction that sees that business's rows and no others. A call
/// inside a running scope of the same business joins it; of another business it is refused with
/// `IllegalStateException`.
///
/// The work may be run again when the database asks for it (deadlock, serialization), so it must have
/// no effect outside the transaction. It commits when the work returns and rolls back when it throws.
public interface BusinessScope {

    <T> T in(BusinessId business, Supplier<T> work);

    /// Runs after the surrounding scope has committed; never when it rolled back.
    void afterCommit(Runnable action);
}
