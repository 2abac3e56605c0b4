package dev.frontdesk.store;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import java.util.Map;

/// Makes a business out of the texts its settings are kept as.
public interface SettingsReader {

    /// @param wording the files with own sentences, text by path
    Business read(BusinessId id, String settings, Map<String, String> wording);
}
