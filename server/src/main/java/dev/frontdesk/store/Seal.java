package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;

/// Keeps personal content unreadable in the database. What is sealed is bound to its business and its
/// purpose: it opens for no other. Safe for use by many threads.
///
/// A purpose names the kind of content, such as `form` or `address`; it is part of the stored format
/// and must not change.
public interface Seal {

    byte[] seal(BusinessId business, String purpose, String plain);

    /// @throws SealBroken when it was sealed for another business or purpose, by a key that is not
    ///     known, or was altered
    String open(BusinessId business, String purpose, byte[] sealed);

    /// A keyed hash, the same for the same text, to ask for equality by. Surrounding space and the
    /// Unicode form of the text do not matter.
    byte[] index(BusinessId business, String purpose, String plain);
}
