package dev.frontdesk.simulator.led;

import dev.frontdesk.simulator.desk.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The example clinic under another name and number, with a model that leads: one of its own for each scenario.
final class LedBusiness {

    private static final Path EXAMPLE = Path.of("../examples/bella/business.yaml");

    private LedBusiness() {}

    /// @param provider openai, anthropic, bedrock or google
    /// @param model its name; what stands behind `~` in it goes wrong
    /// @return its slug
    static String make(Rest rest, int place, String provider, String model) {
        var slug = "led-" + place;
        var settings = example()
                .replace("slug: bella\n", "slug: " + slug + "\n")
                .replace("+14385550119", "+1438556%04d".formatted(2000 + place))
                .replace(
                        "receptionist: {mode: scripted}",
                        "receptionist: {mode: model, model: {provider: " + provider + ", name: \"" + model + "\"}}");
        rest.putFolder(slug, settings);
        return slug;
    }

    private static String example() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
