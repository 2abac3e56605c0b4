package dev.frontdesk.app.command;

import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import java.util.Optional;

/// The database, opened for one command while no server runs on it.
public interface DirectStore {

    /// Stores the folder; a business with the same slug keeps its identity and is replaced.
    void save(Settings settings, Business business, BusinessFolder folder);

    /// What was last saved under the slug, to the letter.
    Optional<BusinessFolder> folder(Settings settings, String slug);
}
