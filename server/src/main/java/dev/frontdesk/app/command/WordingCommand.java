package dev.frontdesk.app.command;

import dev.frontdesk.conversation.scripted.Sentences;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what the receptionist says, as a `wording/<language>.yaml` in which nothing is changed yet.
@Command(
        name = "wording",
        mixinStandardHelpOptions = true,
        description = "Print the receptionist's sentences, as a file to put your own in.")
final class WordingCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LANGUAGE", description = "such as fr or fr-CA; en")
    private String language = "en";

    @Override
    public Integer call() {
        var wanted = Locale.forLanguageTag(language);
        if (wanted.getLanguage().isEmpty()) {
            throw new UserError("\"" + language + "\" is not a language, such as fr or fr-CA.");
        }
        var out = spec.commandLine().getOut();
        out.println("# Save as wording/" + wanted.toLanguageTag() + ".yaml. Take the # away where you want something");
        out.println("# else said, and keep what stands in {braces}.");
        Sentences.in(wanted)
                .replaceable()
                .forEach((name, sentence) -> out.println("#" + name + ": " + quoted(sentence)));
        return 0;
    }

    private static String quoted(String sentence) {
        return "\"" + sentence.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
