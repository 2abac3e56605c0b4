package dev.frontdesk.business;

import java.util.Locale;

/// The details a conversation can collect.
public enum FieldName {
    SERVICE,
    WHEN,
    NAME,
    PHONE,
    EMAIL,
    POSTCODE,
    RESOURCE,
    NOTE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
