package dev.frontdesk.app.settings;

/// A setting that is not as it has to be.
///
/// @param place where it was set, such as `environment`, `frontdesk.yaml:3` or `command line`
/// @param name as an environment variable
/// @param found never a secret
public record SettingMistake(String place, String name, String found, String expected) {

    @Override
    public String toString() {
        return place + ": found " + found + " for " + name + ", expected " + expected;
    }
}
