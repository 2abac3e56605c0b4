package dev.frontdesk.store;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;

/// Makes a business out of the text its settings are kept as.
public interface SettingsReader {

    Business read(BusinessId id, String settings);
}
