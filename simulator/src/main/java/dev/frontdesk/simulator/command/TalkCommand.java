package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.DeskUnreachable;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.RestProblem;
import dev.frontdesk.simulator.scenario.BadScenario;
import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What `call` and `chat` have in common: find the server and the business, talk, report.
abstract class TalkCommand implements Callable<Integer> {

    static final int AS_EXPECTED = 0;
    static final int NOT_AS_EXPECTED = 1;
    static final int NO_SERVER = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    DeskOptions server = new DeskOptions();

    @Option(names = "--business", paramLabel = "SLUG", description = "Whom to reach (default: the first there is).")
    @Nullable
    String business;

    @Option(
            names = "--say",
            paramLabel = "FILE|-",
            description = {
                "What to say: a line for each turn, or a scenario (.yaml); - reads standard input.",
                "[press 12#], [silence], [repeat] and [hangup] do what they say."
            })
    @Nullable
    String say;

    @Option(names = "--from", paramLabel = "NUMBER", description = "The caller's number (default: ${DEFAULT-VALUE}).")
    String from = "+17805550142";

    abstract Channel channel();

    /// What is said when there is no `--say`.
    abstract Source source() throws IOException;

    /// What else is printed of a conversation.
    void afterwards(Printer printer, Report report) {}

    @Override
    public Integer call() throws IOException {
        var found = server.connection();
        if (found.isEmpty()) {
            spec.commandLine().getErr().println(DeskOptions.HOW_TO_START);
            return NO_SERVER;
        }
        try {
            return talk(found.get());
        } catch (BadScenario | RestProblem | DeskUnreachable wrong) {
            spec.commandLine().getErr().println(wrong.getMessage());
            return NO_SERVER;
        }
    }

    private int talk(DeskConnection desk) throws IOException {
        var printer = new Printer(spec.commandLine().getOut());
        var reached = business(new Rest(desk));
        var setting = new Setting(reached.slug(), channel(), from, null, DialOutcome.ANSWERED);
        return switch (source()) {
            case Source.Written written -> {
                var report = new ScenarioRunner(desk, printer).run(written.scenario(reached, setting));
                printer.report(report);
                afterwards(printer, report);
                yield report.isAsExpected() ? AS_EXPECTED : NOT_AS_EXPECTED;
            }
            case Source.Typed typed -> new TypedTalk(desk, printer).run(reached, setting, typed.lines());
        };
    }

    private Business business(Rest rest) {
        if (business != null) {
            return rest.business(business);
        }
        return rest.businesses().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server has no business yet."));
    }
}
