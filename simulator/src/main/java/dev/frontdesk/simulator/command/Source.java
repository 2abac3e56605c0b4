package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.scenario.ScenarioFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the contact's words come from.
sealed interface Source {

    /// A scenario, with `${service}` and `${from}` still to be filled in.
    record Written(String name, String yaml) implements Source {

        Scenario scenario(Business business, Setting setting) {
            var service = business.services().isEmpty()
                    ? "appointment"
                    : business.services().getFirst().name();
            var slug = business.services().isEmpty()
                    ? ""
                    : business.services().getFirst().slug();
            var filled = yaml.replace("${service}", service)
                    .replace("${service.slug}", slug)
                    .replace("${from}", setting.from());
            var scenario = ScenarioFile.read(name, filled);
            return scenario.with(new Setting(
                    setting.business(),
                    setting.channel(),
                    setting.from(),
                    scenario.setting().to(),
                    scenario.setting().dial()));
        }
    }

    /// A line a turn, as long as there are lines.
    record Typed(BufferedReader lines) implements Source {}

    static Source of(String file) throws IOException {
        if (file.equals("-")) {
            return standardInput();
        }
        var path = Path.of(file);
        if (file.endsWith(".yaml") || file.endsWith(".yml")) {
            return new Written(file, Files.readString(path));
        }
        return new Typed(Files.newBufferedReader(path));
    }

    static Source standardInput() {
        return new Typed(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    static Source builtIn(String name) {
        try (var stream = Source.class.getResourceAsStream("/scenarios/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no built-in scenario " + name);
            }
            return new Written(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
