package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.desk.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The example clinic under another name and number, with live calls: one of its own for each scenario, since
/// what a scenario led to is told by its business, and vendors are left alone business by business.
final class LiveBusiness {

    private static final Path EXAMPLE = Path.of("../examples/bella/business.yaml");

    private LiveBusiness() {}

    /// @param engine openai, nova or cascade
    /// @return its slug
    static String make(Rest rest, int place, String engine) {
        var slug = "live-" + place;
        var settings = example()
                .replace("slug: bella\n", "slug: " + slug + "\n")
                .replace("+14385550119", "+1438555%04d".formatted(2000 + place))
                .replace("mode: gather, engine: openai", "mode: live, engine: " + engine);
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
