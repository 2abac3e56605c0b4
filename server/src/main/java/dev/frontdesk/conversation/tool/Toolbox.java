package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ToolOffer;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.conversation.tool.ToolResult.Misused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tools there are: which of them a conversation offers, and running one. Whatever a model calls gets a
/// result; a wrong call is told what to do instead. Thread-safe.
public final class Toolbox {

    /// Tools that may be called one after the other before something has to be said.
    public static final int MOST_ROUNDS = 8;

    private final Clerk clerk;
    private final List<Tool> tools;

    public Toolbox(Clerk clerk) {
        this.clerk = clerk;
        this.tools = List.of(
                new FindSlots(clerk.booking()),
                new HoldSlot(clerk.booking()),
                new NoteDetail(clerk.details()),
                new Qualify(clerk.leads()),
                new Book(clerk.booking()),
                new MyAppointments(clerk.existing()),
                new Move(clerk.existing()),
                new Cancel(clerk.existing()),
                new AnswerQuestion(clerk.talk()),
                new BusinessFacts(clerk.talk()),
                new TakeMessage(clerk.talk()),
                new HandOver(clerk.talk()),
                new EndCall(clerk.talk()));
    }

    /// Begins a call of a tool, inside the business's scope with the conversation locked.
    ///
    /// @param call names the call in its conversation, and is the same when it is run again
    public ToolVisit visit(Visit visit, String call) {
        return new ToolVisit(clerk.turn(visit, call));
    }

    /// All that may come to be called in a conversation with this business.
    public List<ToolOffer> all(Business business, Channel channel) {
        return tools.stream()
                .filter(tool -> tool.serves(business, channel))
                .map(tool -> tool.offer(business))
                .toList();
    }

    /// What may be called as the conversation stands.
    public List<ToolOffer> offered(ToolVisit visit) {
        return ready(visit).stream()
                .map(tool -> tool.offer(visit.led().business()))
                .toList();
    }

    /// What may be called as the conversation stands.
    public List<Tool> ready(ToolVisit visit) {
        return tools.stream()
                .filter(tool -> serves(tool, visit) && tool.ready(visit))
                .toList();
    }

    public ToolResult call(ToolVisit visit, String name, Arguments arguments) {
        if (arguments.text(Words.AGREEMENT).filter(Words.UNHEARD::equals).isPresent()) {
            visit.unheard();
        }
        var known = tools.stream()
                .filter(tool -> tool.name().equals(name) && serves(tool, visit))
                .findFirst();
        if (visit.led().visit().conversation().dialogue().rounds() >= MOST_ROUNDS) {
            return new Misused(
                    "Too many tools in a row. Speak to the caller now: say what you know or ask one question.");
        }
        if (known.isEmpty()) {
            return new Misused("There is no such tool. Call one of: " + names(visit) + ".");
        }
        if (!known.get().ready(visit)) {
            return new Misused("Nothing is held yet. Find a time with find_slots and hold it with hold_slot first.");
        }
        return fault(known.get(), known.get().parameters(visit.led().business()), arguments)
                .<ToolResult>map(Misused::new)
                .orElseGet(() -> known.get().run(visit, arguments));
    }

    /// Whether the contact says yes with this to what was read back.
    boolean agrees(Visit visit, String words) {
        return clerk.agrees(visit, words);
    }

    private static boolean serves(Tool tool, ToolVisit visit) {
        var led = visit.led();
        return tool.serves(led.business(), led.visit().conversation().key().channel());
    }

    private String names(ToolVisit visit) {
        return offered(visit).stream().map(ToolOffer::name).collect(Collectors.joining(", "));
    }

    /// What is wrong with the arguments.
    private static Optional<String> fault(Tool tool, List<Parameter> parameters, Arguments arguments) {
        if (!arguments.readable()) {
            return Optional.of("The arguments were no JSON object. Call " + tool.name() + " again with "
                    + ToolSchema.of(parameters) + ".");
        }
        return parameters.stream()
                .flatMap(parameter -> fault(parameter, arguments).stream())
                .findFirst();
    }

    private static Optional<String> fault(Parameter parameter, Arguments arguments) {
        var given = arguments.text(parameter.name());
        if (given.isEmpty()) {
            return parameter.required()
                    ? Optional.of("\"" + parameter.name() + "\" is missing. " + parameter.description())
                    : Optional.empty();
        }
        var choices = parameter.choices();
        return choices.isEmpty() || choices.contains(given.get())
                ? Optional.empty()
                : Optional.of("\"" + parameter.name() + "\" has to be one of: " + String.join(", ", choices) + ".");
    }
}
