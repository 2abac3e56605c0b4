package dev.frontdesk.conversation.scripted;

import org.jspecify.annotations.Nullable;

/// A time that is looked for, in words; null where nothing was said.
///
/// @param service what the contact calls it, or its slug
/// @param when such as "next Tuesday half past two", or an ISO 8601 date or time of the business's wall clock
/// @param person whom it should be with, by name or slug
public record SlotRequest(
        @Nullable String service,
        @Nullable String when,
        @Nullable String person) {}
