package dev.frontdesk.business;

import java.util.List;

/// Under which addresses people reach the business; phone numbers in E.164.
///
/// @param numbers answer phone calls and SMS
public record Reach(List<String> numbers, List<String> whatsapp, List<String> email) {

    public Reach {
        numbers = List.copyOf(numbers);
        whatsapp = List.copyOf(whatsapp);
        email = List.copyOf(email);
    }
}
