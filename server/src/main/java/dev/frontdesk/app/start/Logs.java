package dev.frontdesk.app.start;

import dev.frontdesk.ops.ReadableLog;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/// The log, right from the first line: the database is opened before Spring, which would set it up.
/// Lines for people on a terminal, JSON everywhere else.
final class Logs {

    static final String FORMAT = "logging.structured.format.console";

    private static final String LEVEL = "logging.level.";

    private Logs() {}

    /// Spring finds it done and leaves it so.
    static void begin() {
        var environment = new StandardEnvironment();
        var own = own();
        environment.getPropertySources().addLast(new MapPropertySource("format", Map.of(FORMAT, format())));
        environment.getPropertySources().addLast(own);
        var system = LoggingSystem.get(Logs.class.getClassLoader());
        system.beforeInitialize();
        new LoggingSystemProperties(environment).apply();
        system.initialize(new LoggingInitializationContext(environment), null, null);
        for (var name : own.getPropertyNames()) {
            if (name.startsWith(LEVEL)) {
                system.setLogLevel(
                        name.substring(LEVEL.length()), LogLevel.valueOf(String.valueOf(own.getProperty(name))));
            }
        }
    }

    static String format() {
        return format(System.console());
    }

    static String format(@Nullable Console console) {
        return console != null && console.isTerminal() ? ReadableLog.class.getName() : "logstash";
    }

    private static ResourcePropertySource own() {
        try {
            return new ResourcePropertySource("classpath:application.properties");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
