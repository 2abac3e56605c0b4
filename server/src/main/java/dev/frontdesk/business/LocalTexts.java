package dev.frontdesk.business;

import java.util.Map;

/// What a business and its things are called in one of its languages. Complete: what the owner did not
/// give in this language is there in the default one.
///
/// @param facts by the same topics in every language
/// @param policies by the same topics in every language
public record LocalTexts(String name, Catalogue catalogue, Map<String, String> facts, Map<String, String> policies) {

    public LocalTexts {
        facts = Map.copyOf(facts);
        policies = Map.copyOf(policies);
    }
}
