package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.fact.ToolFact;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One turn led by a model: it is asked, its tools are run, and asked again, until it says something that is so.
/// Where that does not come about, the last sentence of a tool stands in: it is true, and asks for what is open.
/// For one thread.
final class Conduct {

    private static final int MOST_ROUNDS = 6;
    private static final int MOST_CALLS = 6;
    private static final Set<String> LASTING = Set.of("book", "move", "cancel", "take_message");
    private static final Set<String> READING = Set.of("find_slots", "my_appointments", "answer", "business_facts");
    private static final String GO_ON =
            Delimited.desk("The contact has heard this. Go on behind it, and do not say it again.");
    private static final String NOTHING = "…";
    private static final String SPEAK = Delimited.desk("You have said nothing. Answer the contact.");
    private static final String HELP = Delimited.desk("The contact has not been sent this answer. What they ask for is"
            + " done with the tools. What neither they nor your instructions can do, offer to take a message about.");
    private static final String NOT_RUN =
            "{\"status\":\"wrong_call\",\"instead\":\"Too many tools at once. Call them one after the other.\"}";

    private final Counter counter;
    private final Asking asking;
    private final Checking checking;
    private final ModelObserver observer;
    private final String turn;
    private final Told told;
    private final List<ChatMessage> messages;
    private final List<ToolFact> results;
    private Scene scene;
    private @Nullable Telling telling;
    private @Nullable ToolReply last;
    private String happened = "";
    private boolean acted;
    private boolean prompted;
    private boolean returned;

    /// @param turn names the turn among those of its conversation; calls are named by it
    Conduct(
            Counter counter,
            Asking asking,
            Checking checking,
            ModelObserver observer,
            String turn,
            Scene scene,
            Told told) {
        this.counter = counter;
        this.asking = asking;
        this.checking = checking;
        this.observer = observer;
        this.turn = turn;
        this.scene = scene;
        this.told = told;
        this.messages = new ArrayList<>(ModelMessages.of(scene, checking.words()));
        this.results = new ArrayList<>(scene.results());
    }

    Conclusion lead() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var conclusion = switch (asking.ask(this::question)) {
                case Response.Broken broken -> behind(broken.cause());
                case Response.Interrupted _ -> interrupted();
                case Response.Whole whole -> take(whole.message(), round);
            };
            if (conclusion != null) {
                return conclusion;
            }
        }
        return behind(Fallback.LOOP);
    }

    private Question question() {
        var before = telling;
        if (before != null && !before.said().isEmpty()) {
            messages.add(AiMessage.from(before.said()));
            messages.add(UserMessage.from(GO_ON));
        }
        var next = new Telling(told, checking.on(scene, results), asking.limits(), manner());
        telling = next;
        var request = ChatRequest.builder()
                .messages(List.copyOf(messages))
                .toolSpecifications(
                        ToolSpecifications.of(scene.tools(), scene.visit().business()))
                .build();
        return new Question(request, next);
    }

    private Reply.Manner manner() {
        var conversation = scene.visit().conversation();
        return new Reply.Manner(
                conversation.progress().language(),
                conversation.dialogue().memory().slowly());
    }

    /// What was begun by the model is not gone on with: the contact has the floor.
    private Conclusion interrupted() {
        told.interrupted();
        return told.isEmpty() ? behind(Fallback.LATE) : new Conclusion(told.text(), new Next.Listen(), null);
    }

    /// Null while the model has to be asked again.
    private @Nullable Conclusion take(AiMessage message, int round) {
        var answer = Objects.requireNonNull(telling);
        telling = null;
        var text = Objects.requireNonNullElse(message.text(), "");
        if (message.hasToolExecutionRequests()) {
            answer.beforeTools(text);
            return run(message, answer.said(), round);
        }
        var rest = answer.rest(text);
        return rest.isEmpty() && told.isEmpty() ? silent() : said(answer.said(), rest);
    }

    private @Nullable Conclusion silent() {
        if (prompted) {
            return behind(Fallback.EMPTY);
        }
        prompted = true;
        // Some vendors insist that the sides take turns, and take no empty words.
        messages.add(AiMessage.from(NOTHING));
        messages.add(UserMessage.from(SPEAK));
        return null;
    }

    /// @param before what of the answer was told already
    private @Nullable Conclusion said(String before, String rest) {
        if (told.isEmpty() && Refusal.isAll(rest)) {
            return again(rest, HELP, Fallback.DECLINED);
        }
        var objections = checking.objections(told.text(), rest, scene, results);
        if (objections.isEmpty()) {
            return new Conclusion(told.then(rest), new Next.Listen(), null);
        }
        objections.forEach(objection -> observer.heldBack(asking.bill().model(), objection.claim()));
        return again((before + " " + rest).strip(), Checking.told(objections, before), Fallback.OBJECTED);
    }

    /// What cannot be said goes back once.
    private @Nullable Conclusion again(String text, String why, Fallback cause) {
        if (returned) {
            return behind(cause);
        }
        returned = true;
        messages.add(AiMessage.from(text));
        messages.add(UserMessage.from(why));
        return null;
    }

    /// Every call gets its result. What ends the conversation or puts it through is said in the tool's words:
    /// nothing a model could add matters to it.
    ///
    /// @param before what the contact was told with the calls
    private @Nullable Conclusion run(AiMessage message, String before, int round) {
        var calls = named(message.toolExecutionRequests(), round);
        messages.add(before.isEmpty() ? AiMessage.from(calls) : AiMessage.from(before, calls));
        for (int number = 0; number < calls.size(); number++) {
            var call = calls.get(number);
            messages.add(
                    ToolExecutionResultMessage.from(call, number < MOST_CALLS ? output(call, round, number) : NOT_RUN));
        }
        scene = counter.look();
        if (last != null && !(last.next() instanceof Next.Listen)) {
            return new Conclusion(told.then(last.say()), last.next(), null);
        }
        return null;
    }

    /// Some vendors name no call.
    private static List<ToolExecutionRequest> named(List<ToolExecutionRequest> calls, int round) {
        var named = new ArrayList<ToolExecutionRequest>();
        for (var call : calls) {
            named.add(
                    call.id() == null || call.id().isBlank()
                            ? call.toBuilder()
                                    .id("call-" + round + "-" + named.size())
                                    .build()
                            : call);
        }
        return named;
    }

    private String output(ToolExecutionRequest call, int round, int number) {
        var name = Objects.requireNonNullElse(call.name(), "");
        var arguments = Objects.requireNonNullElse(call.arguments(), "");
        var reply = counter.run(turn + ":" + round + ":" + number, name, arguments);
        var fact = ToolFacts.of(name, reply);
        results.add(fact);
        acted |= !READING.contains(name);
        if (!reply.say().isBlank()) {
            last = reply;
            happened = fact.done() && LASTING.contains(name) ? happened + reply.say() + " " : happened;
        }
        return reply.output();
    }

    /// What lasts and was not told yet comes before the last sentence. Whoever looked things up in circles was on
    /// the wrong track: the script begins again from the contact's words.
    private Conclusion behind(Fallback cause) {
        if (last == null || (cause == Fallback.LOOP && !acted)) {
            return Conclusion.scripted(cause);
        }
        var text = happened.endsWith(last.say() + " ") ? happened.strip() : happened + last.say();
        return new Conclusion(told.then(text), last.next(), cause);
    }
}
