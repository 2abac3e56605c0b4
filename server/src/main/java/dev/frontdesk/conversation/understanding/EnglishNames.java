package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.NameWords.Introduction;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The English words around names, and those that are none.
final class EnglishNames {

    private static final Set<String> OPENINGS = words(
            "yes yeah yep sure ok okay um uh er erm hmm well so oh ah hi hello hey it's its is it the name my mr mrs ms miss dr doctor"
                    + " no sorry and certainly of course right alright please i'm this that's that under for first last surname"
                    + " full spelled spelt");

    private static final Set<String> GREETINGS = words("hi hello hey good morning afternoon evening day yes um uh oh");

    private static final Set<String> PLACES = words(
            "clinic practice salon studio office spa dental dentist centre center hospital garage company christmas");

    private static final Set<String> PARTICLES =
            words("van von de der den la le du di da del bin al el ter ten dos das della y");

    private static final Set<String> NO_NAMES = words(
            "monday tuesday wednesday thursday friday saturday sunday january february march july september october november december"
                    + " today tomorrow tonight morning afternoon evening night week month day days next noon"
                    + " zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen twenty thirty forty fifty hundred first second third half quarter am pm o'clock oclock"
                    + " thanks thank please cheers hello hi hey bye goodbye yes yeah yep no nope ok okay sure sorry pardon right correct"
                    + " fine good great perfect wonderful lovely brilliant excellent alright well so oh um uh er erm ah"
                    + " i i'm i'd i'll i've me my mine you your yours he she it its it's we our they them their us his her him who whom"
                    + " the a an this that that's these those there here and or but if because as than then when where what which why how"
                    + " is are was were be been being am do does did done have has had can could will would shall should may might must"
                    + " to of in on at by for from with about into over after before under again until through between out off up down"
                    + " not just only also too very really quite actually maybe perhaps still yet already soon now later earlier"
                    + " want need like get got make book cancel move change see come go take give call calling speak speaking talk looking"
                    + " trying wondering asking hoping going coming interested available free busy open closed running late here"
                    + " appointment booking slot time date number phone email address postcode name service message person human agent"
                    + " operator someone anyone everybody nobody somebody everyone myself himself herself emergency question checkup"
                    + " any some all both each more most other another such same own few new existing regular possible urgent"
                    + " spelled spelt double letter capital dot dash hyphen mr mrs ms miss dr doctor two-thirds what's can't don't didn't"
                    + " won't isn't let let's say said tell told know think mean guess wait hang repeat help schedule reschedule"
                    + " works work ready confirmed afraid happy glad fyi asap whatever whichever whenever let's i'm we're you're they're"
                    + " nothing something anything everything none never always sometimes people adults kids children back two's"
                    + " mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec believe suppose"
                    + " son daughter wife husband mother father mom mum dad partner boyfriend girlfriend brother sister grandmother"
                    + " grandfather grandson granddaughter aunt uncle friend client boss nephew niece child kid double-barrelled barrelled"
                    + " business full hyphenated spelling spell better worse sick ill hurt hurts hurting pain");

    /// Months, a modal and a few nouns that people are called by.
    private static final Set<String> ALSO_GIVEN =
            words("may april june august will mark bill rose grace hope faith summer art sunday jan mar dec ok so he");

    private static final Map<String, Character> MARKS = Map.of("hyphen", '-', "dash", '-', "apostrophe", '\'');

    private static final Set<String> RELATIONS = words(
            "son daughter wife husband mother father mom mum dad partner boyfriend girlfriend brother sister grandmother"
                    + " grandfather grandson granddaughter aunt uncle friend client boss nephew niece child kid");

    private EnglishNames() {}

    static NameWords words() {
        return new NameWords(
                introductions(), OPENINGS, GREETINGS, PLACES, PARTICLES, NO_NAMES, ALSO_GIVEN, MARKS, Set.of("here"));
    }

    private static Vocabulary introductions() {
        return Vocabulary.builder()
                .put(
                        Introduction.PLAIN,
                        "my name is|my name's|the name is|the name's|name is|name's|my names|under the name of|under the name|in the name of"
                                + "|on the name|on the name of|for the name|for the name of|in the name|under name|on name|name should be"
                                + "|my full name is|full name is|you can call me|name of|the patient is|patient's name is|i am called|my parents named me"
                                + "|i'm called|my name is dr|my name is mr|my name is mrs|my name is ms")
                .put(
                        Introduction.FIRST,
                        "first name|first name is|first name's|given name|given name is|christian name is")
                .put(
                        Introduction.LAST,
                        "last name|last name is|last name's|second name is|surname|surname is|surname's|family name|family name is")
                .put(
                        Introduction.CLOSING,
                        "is my name|is the name|is my full name|is what you can call me|is the patient|is what i'm called|is who i am")
                .put(
                        Introduction.WEAK,
                        "call me|i said|"
                                + family()
                                + "|it's|it is|this is|i'm|i am|for|under|that's|this is mr|this is mrs|it's mrs|it's mr|this is ms|it's ms|this is dr|it's dr|its"
                                + "|for mr|for mrs|for ms|for miss|put it under|speaking with|it's miss")
                .build();
    }

    /// "For my son Oliver": whom the caller speaks for.
    private static String family() {
        return RELATIONS.stream().map(relation -> "my " + relation).collect(Collectors.joining("|"));
    }

    private static Set<String> words(String line) {
        return Set.copyOf(Arrays.asList(line.split(" +", -1)));
    }
}
