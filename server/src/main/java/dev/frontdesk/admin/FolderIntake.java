package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import java.util.List;

/// Reads a folder as its owner wrote it. Stores nothing.
public interface FolderIntake {

    /// @param id of the business the folder is for, new or existing
    Reading read(BusinessId id, BusinessFolder folder);

    sealed interface Reading {

        record Read(Business business) implements Reading {}

        /// All of them at once, at least one.
        record Mistakes(List<Mistake> mistakes) implements Reading {

            public Mistakes {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /// @param place such as `business.yaml:12`
    /// @param message what was found and what was expected
    record Mistake(String place, String message) {}
}
