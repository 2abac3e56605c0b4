package dev.frontdesk.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;

/// JSON lines in, JSON lines out, until the input ends.
@FunctionalInterface
public interface UnderstandLines {

    void run(BufferedReader in, Writer out, Clock clock) throws IOException;
}
