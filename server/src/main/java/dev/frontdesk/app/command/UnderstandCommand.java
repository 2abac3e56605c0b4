package dev.frontdesk.app.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// What the receptionist makes of words, without a server.
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        description = "Say what is understood: JSON lines in, JSON lines out.")
final class UnderstandCommand implements Callable<Integer> {

    private final Wiring wiring;

    UnderstandCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        // The lines are UTF-8 whatever the terminal's encoding is.
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var out = new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
            wiring.understand().run(in, out, Clock.systemUTC());
            return 0;
        }
    }
}
