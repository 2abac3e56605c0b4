package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import java.util.List;

/// Where the prompts are read that models talk by. Called inside a [dev.frontdesk.business.BusinessScope].
@FunctionalInterface
public interface PromptSource {

    /// Those that are in use, in order: of weight.
    List<Prompt> used(BusinessId business);
}
