package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.rehearsal.corpus.Corpus;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// Dialogues written for the tests, in the corpus's format.
public final class OwnDialogues {

    private OwnDialogues() {}

    public static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(OwnDialogues.class.getResource("/rehearsal"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Corpus all() {
        return Corpus.read(folder());
    }

    public static RecordedDialogue called(String id) {
        return all().dialogues().stream()
                .filter(dialogue -> dialogue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
