package dev.frontdesk.app.wiring;

import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.review.Reviewed;
import dev.frontdesk.conversation.review.TalkAudit.Talk;
import dev.frontdesk.conversation.review.TalkAudit.Talks;
import java.util.List;
import java.util.Optional;

/// What calls' records tell of who spoke: a speech-to-speech model in every stream that had one.
final class RecordedTalks implements Talks {

    private final BusinessScope scope;
    private final CallRecords calls;
    private final ToolLog tools;

    RecordedTalks(BusinessScope scope, CallRecords calls, ToolLog tools) {
        this.scope = scope;
        this.calls = calls;
        this.tools = tools;
    }

    @Override
    public Optional<Talk> of(Reviewed ended) {
        var key = ended.conversation().key();
        if (key.channel() != Channel.PHONE) {
            return Optional.empty();
        }
        var business = ended.business().id();
        return scope.in(business, () -> {
            var led = calls.of(business, key.thread()).stream()
                    .filter(stream -> stream.engine() != Voice.Engine.CASCADE)
                    .toList();
            return led.isEmpty()
                    ? Optional.<Talk>empty()
                    : Optional.of(new Talk(
                            turn -> during(led, turn),
                            tools.of(business, ended.conversation().id())));
        });
    }

    private static boolean during(List<CallRecord> led, Turn turn) {
        return led.stream()
                .anyMatch(stream -> !turn.at().isBefore(stream.started())
                        && (stream.ended() == null || !turn.at().isAfter(stream.ended())));
    }
}
