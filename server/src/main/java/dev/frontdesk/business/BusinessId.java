package dev.frontdesk.business;

import java.util.UUID;

/// The identity of a tenant. Every row with personal or business content carries it, and row-level
/// security filters by it.
public record BusinessId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
