package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.conversation.tool.Results;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.regex.Pattern;

/// What a model does that books by the book: it calls tools for what the contact says, and says what they told it.
final class BehavingModel {

    private static final Pattern CONTACT = Pattern.compile("<contact>(.*)</contact>\\s*$", Pattern.DOTALL);

    private BehavingModel() {}

    static AiMessage on(ChatRequest asked) {
        return switch (asked.messages().getLast()) {
            case ToolExecutionResultMessage result -> Move.text(said(Results.say(result.text())));
            case UserMessage user -> answer(words(user.singleText()), asked);
            default -> Move.text("Yes.");
        };
    }

    private static String said(String sentence) {
        return sentence.isBlank() ? "I am sorry, one more time please." : sentence;
    }

    private static String words(String text) {
        var found = CONTACT.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static AiMessage answer(String words, ChatRequest asked) {
        if (words.contains("check-up")) {
            return calls(Call.of("hold_slot", "service", "check-up", "when", "Thursday at three"));
        }
        if (words.contains("Jane")) {
            return calls(Call.of("note_detail", "field", "name", "said", "Jane Miller"));
        }
        if (words.equals("yes")) {
            var before = asked.messages().toString();
            var numberAsked = before.contains("0142?") && !before.contains("Is that right?");
            return calls(
                    numberAsked
                            ? Call.of("note_detail", "field", "phone", "said", "this number")
                            : Call.of("book", "agreed", "true"));
        }
        return Move.text("What can I do for you?");
    }

    private static AiMessage calls(Call call) {
        return Move.calls(List.of(call));
    }
}
