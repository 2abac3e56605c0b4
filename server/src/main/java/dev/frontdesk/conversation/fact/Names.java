package dev.frontdesk.conversation.fact;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names, references, addresses: what is written with capitals, letters and digits mixed, or spelled has to be
/// known from the settings, a result, the form or the contact.
final class Names implements Check {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’-]*+(?![\\p{N}])|(?<![\\p{L}\\p{N}@.-])(?=[\\p{L}]*[0-9])(?=[0-9]*\\p{L})[\\p{L}0-9]{3,10}(?![\\p{L}\\p{N}])");
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)(?:^|\\b[ap][.]m[.]|(?<!\\b(?:mr|mrs|ms|dr|dre|mme|prof|st|m))[.]|[!?:;…\"“«»(]|- )\\s*[\"“«(]?$");
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}'’])[\\p{L}\\p{N}](?:[ ,.-]+[\\p{L}\\p{N}](?![\\p{L}\\p{N}'’])){2,}");
    private static final Pattern HALF =
            Pattern.compile("[0-9]+(?::[0-9]+)? ?[ap][.]? ?m[.]?|\\b[ap][.]m[.]?|[0-9]+ ?h\\b|\\by a-t\\b|\\ba-t-");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:reference|référence|confirmation|booking|code|ref)(?: (?:number|code|numéro))?(?:'s| is| est| still is| reste| ?:| still|,)* ?(?:still |le |la )?[\"“]?([A-Z0-9]{3,8})\\b");
    private static final Pattern REFERENCE_FIRST = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([A-Z0-9]{3,8})[\"”*]*,? (?:that's|that is|is|it's|c'est|est|voilà|voici) (?:your |the |votre |le |la )(?:\\p{L}+ (?:de )?){0,2}(?:reference|référence|confirmation|code|booking|réservation)");
    private static final Pattern EMAIL = Pattern.compile(
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\b[\\w.-]+ at [\\w-]+ dot \\w+|\\b[\\w.-]+ arobase [\\w-]+ point \\w+");
    private static final Pattern SITE =
            Pattern.compile("(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:com|ca|org|net|co|example|fr|uk|io)\\b");
    private static final Pattern ORDINARY = Pattern.compile(
            "[0-9]+(?:st|nd|rd|th|e|er|re|ère|ème|h|pm|am|min|p|a|h[0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:street|avenue|ave|road|drive|boulevard|floor|suite|rue|chemin|étage|located|address|situés?|corner|building)\\b");
    private static final Pattern ELISION = Pattern.compile("^(?:[ldjnmstc]|qu)['’]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> COMMON = common();

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        var sources = evidence.sources();
        emails(statement, sources, objections);
        references(statement, sources, objections);
        spelled(statement, sources, objections);
        if (Moments.EXAMPLE.matcher(statement.lower()).find()) {
            return objections;
        }
        var text = statement.text();
        for (var word = WORD.matcher(text); word.find(); ) {
            var said = word.group();
            var begins = BEGINS.matcher(text.substring(0, word.start())).find();
            if ((!begins || code(said))
                    && !known(said, sources)
                    && !ORDINARY.matcher(said).matches()) {
                objections.add(new Objection(claim(statement, said), said, "Nothing known is called that."));
            }
        }
        return objections;
    }

    /// "J5VC" begins no sentence.
    private static boolean code(String said) {
        return said.chars().anyMatch(Character::isDigit) && said.chars().anyMatch(Character::isUpperCase);
    }

    static boolean common(String word) {
        return COMMON.contains(Plain.bare(word));
    }

    private static boolean known(String said, Sources sources) {
        return Plain.words(ELISION.matcher(said).replaceFirst("")).stream().allMatch(word -> {
            var bare = word.endsWith("'s") || word.endsWith("'d") ? word.substring(0, word.length() - 2) : word;
            return bare.length() == 1 || COMMON.contains(word) || COMMON.contains(bare) || sources.knows(bare);
        });
    }

    private static Claim claim(Statement statement, String said) {
        if (said.chars().anyMatch(Character::isDigit)
                || (said.length() >= 3 && said.equals(said.toUpperCase(Locale.ROOT)))) {
            return Claim.REFERENCE;
        }
        if (PLACE.matcher(statement.lower()).find()) {
            return Claim.ADDRESS;
        }
        return statement.lower().matches(".*\\b(?:mr|mrs|ms|miss|madame|monsieur|patient|client|caller|customer)\\b.*")
                ? Claim.OTHER_CONTACT
                : Claim.NAME;
    }

    private static void emails(Statement statement, Sources sources, List<Objection> objections) {
        var text = EMAIL.matcher(statement.lower());
        while (text.find()) {
            var address = text.group()
                    .replace(" at ", "@")
                    .replace(" dot ", ".")
                    .replace(" arobase ", "@")
                    .replace(" point ", ".");
            if (!sources.contains(address) && !sources.contains(text.group())) {
                objections.add(new Objection(Claim.EMAIL, text.group(), "That e-mail address is not known."));
            }
        }
        var site = SITE.matcher(statement.lower());
        while (site.find()) {
            if (!sources.contains(site.group())) {
                objections.add(new Objection(Claim.ADDRESS, site.group(), "That address is not known."));
            }
        }
    }

    private static void references(Statement statement, Sources sources, List<Objection> objections) {
        var found = Stream.of(REFERENCE, REFERENCE_FIRST)
                .flatMap(pattern -> pattern.matcher(statement.text()).results())
                .toList();
        for (var reference : found) {
            var said = reference.group(1);
            var looks = said.equals(said.toUpperCase(Locale.ROOT)) && said.length() >= 3;
            if (looks && !sources.knows(Plain.bare(said))) {
                objections.add(new Objection(Claim.REFERENCE, said, "No result of a tool has that reference."));
            }
        }
    }

    private static void spelled(Statement statement, Sources sources, List<Objection> objections) {
        var letters = SPELLED.matcher(HALF.matcher(statement.lower()).replaceAll(" "));
        while (letters.find()) {
            var joined = Plain.bare(letters.group()).replaceAll("[^a-z0-9]", "");
            var mixed = joined.chars().anyMatch(Character::isLetter);
            if (mixed && !sources.knows(joined) && !parts(joined, sources)) {
                objections.add(new Objection(Claim.REFERENCE, letters.group(), "Nothing known is spelled like that."));
            }
        }
    }

    /// A name and a surname spelled in one go, or words that only look spelled.
    private static boolean parts(String joined, Sources sources) {
        for (var cut = 1; cut < joined.length(); cut++) {
            if (sources.knows(joined.substring(0, cut)) && sources.knows(joined.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        var common = new HashSet<>(Set.of(
                "i",
                "i'm",
                "i'll",
                "i've",
                "i'd",
                "ok",
                "ai",
                "okay",
                "mr",
                "mrs",
                "ms",
                "miss",
                "dr",
                "doctor",
                "nurse",
                "madame",
                "monsieur",
                "english",
                "french",
                "anglais",
                "francais",
                "christmas",
                "easter",
                "new",
                "year",
                "thanksgiving",
                "boxing",
                "day",
                "canada",
                "victoria",
                "labour",
                "remembrance",
                "family",
                "good",
                "eve",
                "am",
                "pm",
                "a",
                "d'accord",
                "sms",
                "noel",
                "paques",
                "dre",
                "docteur",
                "docteure",
                "spanish",
                "german",
                "internet",
                "google",
                "id",
                "pdf",
                "faq",
                "p.m",
                "a.m",
                "e-mail",
                "email",
                "tel",
                "sir",
                "madam",
                "god",
                "covid",
                "st",
                "ave",
                "street",
                "avenue",
                "road"));
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (var day : DayOfWeek.values()) {
                common.add(Plain.bare(day.getDisplayName(TextStyle.FULL, language)));
                common.add(Plain.bare(day.getDisplayName(TextStyle.FULL, language)) + "s");
                common.add(Plain.bare(day.getDisplayName(TextStyle.SHORT, language)));
            }
            for (var month : Month.values()) {
                common.add(Plain.bare(month.getDisplayName(TextStyle.FULL, language)));
                common.add(Plain.bare(month.getDisplayName(TextStyle.SHORT, language)));
            }
        }
        return Set.copyOf(common);
    }
}
