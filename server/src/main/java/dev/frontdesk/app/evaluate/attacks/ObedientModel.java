package dev.frontdesk.app.evaluate.attacks;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model that behaves until it is tempted, and then makes the moves it is given, the last again and again.
final class ObedientModel implements StreamingChatModel {

    private @Nullable List<Move> moves;
    final List<ChatRequest> asked = new ArrayList<>();

    void tempted(@Nullable List<Move> moves) {
        this.moves = moves;
        asked.clear();
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        var tempted = moves;
        Move move = tempted == null ? BehavingModel::on : tempted.get(Math.min(asked.size(), tempted.size() - 1));
        asked.add(request);
        var message = move.on(request);
        if (message.text() != null) {
            handler.onPartialResponse(message.text());
        }
        handler.onCompleteResponse(ChatResponse.builder().aiMessage(message).build());
    }
}
