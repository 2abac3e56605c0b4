package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Reception;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.FirstWords;
import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Prepared;
import dev.frontdesk.conversation.Readied;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.scripted.Clerk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk where a model leads the conversations of the businesses that want it, and the script all others. What
/// a model says is readied before the turn's transaction; where nothing is ready, the script answers in the same
/// conversation, to the same words. Thread-safe.
public final class ModelDesk implements Desk {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDesk.class);

    /// Below this a recogniser was guessing; the script asks again.
    private static final double UNSURE = 0.35;

    private final ReceptionDesk desk;
    private final Receptionist script;
    private final Clerk clerk;
    private final ModelTurns turns;
    private final Claims claims;
    private final Ready ready;
    private final Floors floors = new Floors();

    public ModelDesk(ReceptionDesk desk, Receptionist script, Clerk clerk, ModelTurns turns, Ready ready) {
        this.desk = desk;
        this.script = script;
        this.clerk = clerk;
        this.turns = turns;
        this.claims = ready.claims();
        this.ready = ready;
    }

    @Override
    public Prepared prepare(
            Business business, ConversationKey key, @Nullable String party, @Nullable String event, Incoming incoming) {
        return prepare(business, key, party, event, incoming, Hearer.NOBODY);
    }

    @Override
    public Prepared prepare(
            Business business,
            ConversationKey key,
            @Nullable String party,
            @Nullable String event,
            Incoming incoming,
            Hearer hearer) {
        if (business.reception().mode() != Reception.Mode.MODEL
                || !(incoming instanceof Incoming.Said said)
                || said.text().isBlank()
                || said.confidence() < UNSURE) {
            return Prepared.of(incoming);
        }
        var pace = ready.paces().of(business, key.channel());
        var floor = floors.take(business.id() + " " + key, pace.whole());
        if (floor.isEmpty()) {
            ready.observer().unled(business, key.channel(), Fallback.BUSY);
            return Prepared.of(incoming);
        }
        var name = event == null ? UUID.randomUUID().toString() : key.channel().label() + ":" + event;
        var spoken = new Spoken(business, key, party, name, script.language(business), said.text());
        var told = new Told(hearer, ready.nanos());
        return prepared(spoken, incoming, pace, told, floor.get()).begunWith(told.words());
    }

    /// A bug, an error of the machine (a check that went too deep), or a database that does not answer leaves the
    /// turn to the script: were it thrown, nobody would give the floor back.
    private Prepared prepared(Spoken spoken, Incoming incoming, Pace pace, Told told, Runnable floor) {
        try {
            return switch (claims.claim(spoken.business().id(), spoken.event(), pace.whole(), ready.deadline(pace))) {
                case Claims.Claim.Ours _ -> Prepared.of(incoming, ours(spoken, pace, told), floor);
                case Claims.Claim.Known(var known) -> Prepared.of(incoming, known, floor);
                case Claims.Claim.Script _ -> Prepared.of(incoming, null, floor);
                case Claims.Claim.Abandoned _ -> {
                    ready.observer().unled(spoken.business(), spoken.key().channel(), Fallback.ABANDONED);
                    yield Prepared.lost(incoming, floor);
                }
            };
        } catch (RuntimeException | Error bug) {
            LOG.warn("a turn could not be readied, and the script answers it", bug);
            return Prepared.lost(incoming, floor);
        }
    }

    private @Nullable Readied ours(Spoken spoken, Pace pace, Told told) {
        Readied made = null;
        try {
            made = turns.ready(spoken, pace, told);
            return made;
        } finally {
            claims.settle(spoken.business().id(), spoken.event(), made);
        }
    }

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Prepared prepared) {
        return desk.turn(business, key, party, prepared.incoming(), answering(prepared));
    }

    private Receptionist answering(Prepared prepared) {
        var answering = prepared.readied()
                .<Receptionist>map(readied -> new ReadiedReply(readied, script, clerk))
                .orElseGet(() -> prepared.lost() ? new Resuming(script) : script);
        return prepared.told().equals(FirstWords.NONE) ? answering : new Begun(answering, prepared.told());
    }

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming) {
        return desk.turn(business, key, party, incoming);
    }

    @Override
    public void left(Business business, ConversationKey key) {
        desk.left(business, key);
    }
}
