package dev.frontdesk.simulator.rehearsal.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// The dialogues of a folder in which somebody books, in the order of the files' names and lines.
public record Corpus(List<RecordedDialogue> dialogues) {

    /// A file of dialogues, one a line, is called so, in the folder or below it.
    private static final String FILES = "dialogues.jsonl";

    public Corpus {
        dialogues = List.copyOf(dialogues);
    }

    /// @throws BadCorpus when the folder cannot be read, has no such dialogues, or has one that is broken
    public static Corpus read(Path folder) {
        try (var files = Files.walk(folder)) {
            var dialogues = files.filter(file -> file.getFileName().toString().endsWith(FILES))
                    .sorted()
                    .flatMap(Corpus::dialogues)
                    .toList();
            if (dialogues.isEmpty()) {
                throw new BadCorpus(folder + " has no *" + FILES + " in which anybody books");
            }
            return new Corpus(dialogues);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BadCorpus(folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static Stream<RecordedDialogue> dialogues(Path file) {
        try {
            var number = new int[1];
            return Files.readAllLines(file).stream()
                    .map(line -> new Numbered(file, ++number[0], line))
                    .filter(line -> !line.text().isBlank())
                    .flatMap(line -> line.dialogue().stream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Numbered(Path file, int number, String text) {

        Optional<RecordedDialogue> dialogue() {
            try {
                return DialogueReader.read(text);
            } catch (JacksonException | DateTimeException broken) {
                throw new BadCorpus(file + ":" + number + ": " + broken.getMessage());
            }
        }
    }
}
