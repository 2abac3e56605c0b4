package dev.frontdesk.business;

import java.util.List;
import java.util.Optional;

/// The businesses this server works for. Reading by slug or number happens before a business is known,
/// so these are the only questions that may be asked outside a business's scope.
public interface Businesses {

    Optional<Business> bySlug(String slug);

    /// The business that is called or written to under this number, in E.164.
    Optional<Business> byNumber(String number);

    Optional<Business> byId(BusinessId id);

    /// All of them, by slug.
    List<Business> all();

    /// Stores a folder whose settings have been parsed into `business`, replacing the business with the
    /// same slug.
    ///
    /// @throws NumberTaken when another business is already reached by one of the numbers
    /// @throws SlugTaken when somebody else made a business with this slug meanwhile: whoever asks again
    ///     replaces it
    void save(Business business, BusinessFolder folder);

    /// What was last saved under the slug, to the letter.
    Optional<BusinessFolder> folder(String slug);

    /// Two made a business of the same slug at once, and the other one did.
    final class SlugTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SlugTaken(String slug) {
            super("a business with the slug " + slug + " has been made meanwhile");
        }
    }

    /// A number leads to one business only.
    final class NumberTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NumberTaken(String number) {
            super("the number " + number + " already belongs to another business");
        }
    }
}
