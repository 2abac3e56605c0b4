package dev.frontdesk.business.document.yaml;

/// Something in a text that is not as it has to be.
///
/// @param file the name its reader knows it by
/// @param line counted from 1
/// @param column counted from 1
/// @param path of the value, such as `services[0].price`; empty for the whole text
/// @param found what stands there
/// @param expected what should
public record Mistake(String file, int line, int column, String path, String found, String expected) {

    public static Mistake inWhole(String file, String found, String expected) {
        return new Mistake(file, 1, 1, "", found, expected);
    }

    /// What was found and what was expected, without the place.
    public String message() {
        return "found " + found + (path.isEmpty() ? "" : " at " + path) + ", expected " + expected;
    }

    /// `file:line: found …, expected …`
    @Override
    public String toString() {
        return file + ":" + line + ": " + message();
    }
}
