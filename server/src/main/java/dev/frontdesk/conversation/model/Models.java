package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import java.util.List;

/// The models a business talks through. Thread-safe.
public interface Models {

    /// No business has any.
    Models NONE = _ -> List.of();

    /// In order of preference, at most two; those that the operator has no account for are left out. Takes no time
    /// to speak of.
    List<TalkingModel> of(Business business);
}
