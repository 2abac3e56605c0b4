package dev.frontdesk.conversation;

import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Wish;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the receptionist is in a conversation: what was asked last, how often in vain, what was
/// offered.
///
/// @param offered slots offered to choose from, in the order they were named
/// @param wish what is known of the time wished for, before it became a slot
/// @param kept the hold, then the booking, of this conversation
/// @param memory what else is borne in mind from one turn to the next
/// @param rounds tools a model has called since something was said; stored dialogues may lack it
public record Dialogue(
        Question question,
        Stage stage,
        List<Slot> offered,
        Wish wish,
        @Nullable AppointmentId kept,
        Memory memory,
        int rounds) {

    public static final Dialogue START =
            new Dialogue(new Question(Expects.NOTHING, 0), Stage.GREETING, List.of(), Wish.ANY, null, Memory.NONE, 0);

    public Dialogue {
        offered = List.copyOf(offered);
    }

    /// The same after the contact has spoken.
    ///
    /// @param languageHeld whether the language is settled now
    public Dialogue heard(boolean languageHeld) {
        return new Dialogue(question, stage, offered, wish, kept, memory.with(languageHeld), 0);
    }

    /// The same after something was said to the contact.
    public Dialogue said(Saying reply) {
        return new Dialogue(question, stage, offered, wish, kept, memory.with(reply), 0);
    }

    /// The same with what is to be agreed to not read back: a yes is none to it, and has it read back.
    public Dialogue unread() {
        return switch (stage) {
            case CONFIRMING -> new Dialogue(question, Stage.COLLECTING, offered, wish, kept, memory, rounds);
            case CANCELLING ->
                new Dialogue(
                        new Question(Expects.QUESTION, 0),
                        Stage.FINDING_TO_CANCEL,
                        offered,
                        wish,
                        kept,
                        memory,
                        rounds);
            case GREETING,
                    COLLECTING,
                    BOOKED,
                    FINDING_TO_MOVE,
                    FINDING_TO_CANCEL,
                    FINDING_TO_CONFIRM,
                    FINDING_TO_TELL,
                    COMPLAINT,
                    MESSAGE,
                    QUALIFYING,
                    SETTLED -> this;
        };
    }

    /// What the receptionist bears in mind beside its question.
    ///
    /// @param lastReply what was said last; empty before the greeting
    /// @param ownNumberAsked whether the caller was asked to be reached under the number called from
    /// @param slowly whether the contact asked to be spoken to slowly
    /// @param languageHeld whether the language is settled: the contact chose it, or was heard speaking it
    /// @param marks what matters once more later
    /// @param errands what the contact also wants, in order, at most [#MOST_ERRANDS]
    /// @param sought what was said of the appointment that is looked for: its day, time and resource. Stored
    ///     memories may lack it, the errands and the marks
    /// @param askedAbout slug of the service that the last question was about; null when it was about none
    public record Memory(
            Saying lastReply,
            boolean ownNumberAsked,
            boolean slowly,
            boolean languageHeld,
            Set<Mark> marks,
            List<Errand> errands,
            Wish sought,
            @Nullable String askedAbout) {

        public static final int MOST_ERRANDS = 4;

        public static final Memory NONE =
                new Memory(Saying.NOTHING, false, false, false, Set.of(), List.of(), Wish.ANY, null);

        public Memory {
            sought = sought == null ? Wish.ANY : sought;
            marks = marks == null ? Set.of() : Set.copyOf(marks);
            errands = errands == null
                    ? List.of()
                    : errands.stream().limit(MOST_ERRANDS).toList();
        }

        /// The same, and whether the language is settled.
        Memory with(boolean held) {
            return new Memory(lastReply, ownNumberAsked, slowly, held, marks, errands, sought, askedAbout);
        }

        /// The same, and this was said last.
        Memory with(Saying reply) {
            return new Memory(reply, ownNumberAsked, slowly, languageHeld, marks, errands, sought, askedAbout);
        }
    }

    /// What was asked last.
    ///
    /// @param failures turns in a row that brought nothing
    /// @param options the short answers named with it, in their order; stored questions may lack them
    /// @param attempts what was answered so far, for what takes several answers to understand, the last
    ///     [#MOST_ATTEMPTS]; stored questions may lack them
    /// @param behind what stays open behind the offer to take a message; null when none was made
    public record Question(
            Expects asked,
            int failures,
            @Nullable List<String> options,
            @Nullable List<Attempt> attempts,
            @Nullable Expects behind) {

        public static final int MOST_ATTEMPTS = 4;

        public Question {
            Objects.requireNonNull(asked);
            options = options == null ? List.of() : List.copyOf(options);
            attempts = attempts == null
                    ? List.of()
                    : List.copyOf(attempts.subList(Math.max(0, attempts.size() - MOST_ATTEMPTS), attempts.size()));
        }

        public Question(Expects asked, int failures) {
            this(asked, failures, List.of(), List.of(), null);
        }

        /// What was asked of the contact for the matter itself: not whether to take a message.
        public Expects open() {
            return behind == null ? asked : behind;
        }

        /// The option with that number, counted from 1.
        public Optional<String> option(int number) {
            var known = options == null ? List.<String>of() : options;
            return number >= 1 && number <= known.size() ? Optional.of(known.get(number - 1)) : Optional.empty();
        }
    }

    /// An answer that did not say all that was asked for.
    ///
    /// @param alternatives other transcripts of the same words, best first
    public record Attempt(String text, List<String> alternatives) {

        private static final int LONGEST = 200;
        private static final int MOST_ALTERNATIVES = 4;

        public Attempt {
            text = bounded(text);
            alternatives = alternatives.stream()
                    .limit(MOST_ALTERNATIVES)
                    .map(Attempt::bounded)
                    .toList();
        }

        private static String bounded(String text) {
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
    }

    /// `COLLECTING` details, `CONFIRMING` what was read back, `BOOKED` and asking for more; finding out
    /// which earlier appointment to move, cancel, confirm or tell, and `CANCELLING` it; hearing a
    /// `COMPLAINT` out; taking a `MESSAGE`; `QUALIFYING`, asking the business's own questions; `SETTLED`
    /// when that is done.
    public enum Stage {
        GREETING,
        COLLECTING,
        CONFIRMING,
        BOOKED,
        FINDING_TO_MOVE,
        FINDING_TO_CANCEL,
        FINDING_TO_CONFIRM,
        FINDING_TO_TELL,
        CANCELLING,
        COMPLAINT,
        MESSAGE,
        QUALIFYING,
        SETTLED
    }
}
