package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import java.util.List;

/// The owner's prompts. Called inside a [dev.frontdesk.business.BusinessScope].
public interface Prompts {

    Prompts NONE = _ -> List.of();

    /// Those that are in use: of weight.
    List<Prompt> used(BusinessId business);
}
