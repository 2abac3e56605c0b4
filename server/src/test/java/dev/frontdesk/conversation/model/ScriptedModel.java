package dev.frontdesk.conversation.model;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A model that books by rules: it calls tools for what the contact says, and says what they told it. From one of
/// its requests on, or at that one only, it does something else.
final class ScriptedModel implements StreamingChatModel {

    /// What a model does with a request.
    interface Act {
        void on(ChatRequest request, StreamingChatResponseHandler handler);
    }

    private static final Pattern SAY = Pattern.compile("\"say\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONTACT = Pattern.compile("<contact>(.*)</contact>\\s*$", Pattern.DOTALL);

    final List<ChatRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private Act otherwise = ScriptedModel::well;
    private int from = Integer.MAX_VALUE;
    private int to = Integer.MAX_VALUE;

    /// At the requests `from` to `to`, counted from 0 and without the last, it does this instead.
    ScriptedModel doing(Act act, int first, int last) {
        otherwise = act;
        from = first;
        to = last;
        return this;
    }

    ScriptedModel always(Act act) {
        return doing(act, 0, Integer.MAX_VALUE);
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        requests.add(request);
        var number = made.getAndIncrement();
        (number >= from && number < to ? otherwise : (Act) ScriptedModel::well).on(request, handler);
    }

    static void well(ChatRequest request, StreamingChatResponseHandler handler) {
        var last = request.messages().getLast();
        switch (last) {
            case ToolExecutionResultMessage result -> says(say(result.text())).on(request, handler);
            case UserMessage user ->
                answer(user.singleText(), request.messages()).on(request, handler);
            default -> says("Yes.").on(request, handler);
        }
    }

    private static Act answer(String text, List<ChatMessage> messages) {
        var found = CONTACT.matcher(text);
        var words = found.find() ? found.group(1) : "";
        if (words.contains("check-up")) {
            return calls("hold_slot", "{\"service\":\"check-up\",\"when\":\"Thursday at three\"}");
        }
        if (words.contains("Jane")) {
            return calls("note_detail", "{\"field\":\"name\",\"said\":\"Jane Miller\"}");
        }
        if (words.contains("555")) {
            return calls("note_detail", "{\"field\":\"phone\",\"said\":\"" + words + "\"}");
        }
        if (words.contains("hours")) {
            return calls("answer", "{\"question\":\"What are your hours?\"}");
        }
        if (words.equals("yes") && messages.toString().contains("0142?")) {
            return messages.toString().contains("Is that right?")
                    ? calls("book", "{\"agreed\":true}")
                    : calls("note_detail", "{\"field\":\"phone\",\"said\":\"this number\"}");
        }
        return words.equals("yes") ? calls("book", "{\"agreed\":true}") : says("What can I do for you?");
    }

    private static String say(String output) {
        var found = SAY.matcher(output);
        return found.find() ? found.group(1).replaceAll("\\\\(.)", "$1") : "I am sorry, one more time please.";
    }

    /// Streams a text, word by word.
    static Act says(String text) {
        return (_, handler) -> {
            for (var word : text.split("(?<= )", -1)) {
                handler.onPartialResponse(word);
            }
            handler.onCompleteResponse(response(AiMessage.from(text)));
        };
    }

    static Act calls(String tool, String arguments) {
        return (_, handler) -> handler.onCompleteResponse(response(AiMessage.from(call("1", tool, arguments))));
    }

    static ToolExecutionRequest call(String id, String tool, String arguments) {
        return ToolExecutionRequest.builder()
                .id(id)
                .name(tool)
                .arguments(arguments)
                .build();
    }

    /// Begins, and says no more.
    static Act stalls() {
        return (_, handler) -> handler.onPartialResponse("Let me ");
    }

    static Act nothing() {
        return (_, _) -> {};
    }

    static Act empty() {
        return (_, handler) -> handler.onCompleteResponse(response(AiMessage.from(" ")));
    }

    static Act fails(RuntimeException failure) {
        return (_, handler) -> handler.onError(failure);
    }

    static Act throwing(RuntimeException failure) {
        return (_, _) -> {
            throw failure;
        };
    }

    static ChatResponse response(AiMessage message) {
        return ChatResponse.builder()
                .aiMessage(message)
                .tokenUsage(new TokenUsage(1_000, 50))
                .build();
    }
}
