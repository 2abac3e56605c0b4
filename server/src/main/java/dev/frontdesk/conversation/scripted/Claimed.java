package dev.frontdesk.conversation.scripted;

import org.jspecify.annotations.Nullable;

/// Who somebody says they are and which of their appointments they mean, in words; null where nothing was
/// said.
///
/// @param phone the number the appointment was made with
/// @param which what was said of the appointment: "Tuesday's", "the blood test"
public record Claimed(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String reference,
        @Nullable String which) {}
