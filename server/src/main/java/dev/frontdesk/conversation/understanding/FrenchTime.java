package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;
import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Meridiem;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.PastHour;
import dev.frontdesk.conversation.understanding.TimePiece.Season;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.TimePiece.Word;
import dev.frontdesk.conversation.understanding.TimePiece.ZoneName;
import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// The French words of dates and times, as they are said in Québec and elsewhere.
final class FrenchTime {

    private static final List<String> WEEKDAYS = List.of(
            "lundi|lundis",
            "mardi|mardis",
            "mercredi|mercredis",
            "jeudi|jeudis",
            "vendredi|vendredis",
            "samedi|samedis",
            "dimanche|dimanches");

    private static final List<String> SHORT_WEEKDAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août|aout",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> SHORT_MONTHS =
            List.of("jan|janv", "fév|févr", "", "avr", "", "", "juil|juill", "", "sept", "oct", "nov", "déc");

    /// What may follow a number that is then no time.
    private static final String COUNTED =
            "personnes|personne|adultes|adulte|enfants|enfant|invités|clients|dollars|dollar|piastres|euros|euro|pour cent"
                    + "|rue|avenue|boulevard|boul|chemin|rang|kilomètres|km|fois|places|rendez-vous|choses|chambres|chambre|pièces"
                    + "|autos|voitures|chiens|chats|dents|questions|étoiles|lettres|chiffres|numéros|autres|amis|semestres";

    private static final Map<Tag, String> JOINING = Map.ofEntries(
            entry(Tag.A, "un|une|d'un|d'une"),
            entry(Tag.AFTER, "après|plus tard que|plus tard qu'|n'importe quand après|après le"),
            entry(Tag.AGO, "il y a|ça fait|voilà"),
            entry(Tag.AND, "et"),
            entry(Tag.AND_A_HALF, "et demie|et demi"),
            entry(
                    Tag.AROUND,
                    "vers|autour de|autour d'|aux alentours de|alentour de|aux environs de|environ|à peu près|vers les|sur le coup de"),
            entry(Tag.AT, "à|a|@|aux"),
            entry(Tag.AU, "au"),
            entry(Tag.BEFORE, "avant|avant le|plus tôt que|n'importe quand avant"),
            entry(Tag.BETWEEN, "entre"),
            entry(Tag.BUT, "mais|et aussi"),
            entry(
                    Tag.BY,
                    "d'ici|d'ici à|d'ici le|d'ici au|au plus tard|au plus tard à|au plus tard le|jusqu'à|jusqu'au|pas après"
                            + "|pas plus tard que"),
            entry(Tag.COLON, ":"),
            entry(Tag.COMING, "qui vient|qui s'en vient|à venir"),
            entry(Tag.COUNTED, COUNTED),
            entry(Tag.COUPLE, "une couple de|une couple d'|deux trois|deux ou trois"),
            entry(Tag.DASH, "-"),
            entry(Tag.DAY_AFTER, "lendemain de|lendemain du|le lendemain de|le lendemain du|au lendemain de"),
            entry(Tag.DAY_BEFORE, "veille de|veille du|la veille de|la veille du|à la veille de"),
            entry(Tag.DE, "de|du|d'|des"),
            entry(Tag.DOT, "."),
            entry(Tag.DU, "du"),
            entry(Tag.END, "fin|la fin|à la fin|en fin|vers la fin|fin de|à la fin de"),
            entry(Tag.FEW, "quelques|quelque"),
            entry(Tag.FOLLOWING, "prochain|prochaine|prochains|prochaines|suivant|suivante|d'après"),
            entry(Tag.FOR, "pour"),
            entry(
                    Tag.FROM,
                    "pas avant|pas avant le|à partir de|à partir d'|à partir du|à compter de|à compter du|dès|dès le|à partir"),
            entry(Tag.FROM_NOW, "plus tard|à partir de maintenant"),
            entry(Tag.GONE, "dernier|dernière|derniers|dernières|passé|passée|passés|passées|précédent|précédente"),
            entry(Tag.HUNDRED, "cent|cents"),
            entry(Tag.HOURS, "heure|heures|h|hrs|hre|hres"),
            entry(Tag.IN, "dans|en|au mois de|au mois d'|au cours de|durant|pendant|courant|en plein|au"),
            entry(Tag.IN_EIGHT, "en huit|en 8"),
            entry(Tag.IN_FIFTEEN, "en quinze|en 15"),
            entry(Tag.LAST, "dernier|dernière|derniers|dernières"),
            entry(
                    Tag.LASTING,
                    "pendant|durant|depuis|ça prend|ça dure|dure|durée de|prendre|prend|attendre|attends depuis|ça fait|une durée de"),
            entry(Tag.LE, "le"),
            entry(
                    Tag.MAKE_IT,
                    "mettons|disons|mettez|mettez ça à|on dit|je voulais dire|je veux dire|changez pour|changez ça pour|plutôt"
                            + "|plutôt à|je dirais|faisons|allons-y pour|que diriez-vous de"),
            entry(Tag.MIDDLE, "milieu|le milieu|au milieu|mi|la mi|à la mi|milieu de"),
            entry(Tag.MINUS, "moins"),
            entry(Tag.NEXT, "prochain|prochaine|prochains|prochaines"),
            entry(Tag.OCLOCK, "pile|juste|tapant|tapantes|précise|précises"),
            entry(Tag.OF, "du mois de|du mois d'|de|du|d'|de la|de l'|des|en"),
            entry(Tag.OH, "zéro"),
            entry(Tag.ON, "pour"),
            entry(
                    Tag.ONWARDS,
                    "ou plus tard|et plus tard|ou après|et après|et plus|en montant|au plus tôt|ou plus|et au-delà"),
            entry(Tag.OPTION, "option|choix|plage|possibilité|disponibilité|question|avis"),
            entry(Tag.OR, "ou|ou bien"),
            entry(Tag.OR_SO, "environ|à peu près|et quelques|approximativement|ou à peu près|dans ces eaux-là"),
            entry(Tag.OVER, "durant|pendant|au cours de"),
            entry(Tag.OVERMORROW, "après-demain|surlendemain|le surlendemain"),
            entry(Tag.RANK, "e|ème|eme|ième|ieme|nd|nde"),
            entry(Tag.SLASH, "/"),
            entry(Tag.START, "début|le début|au début|en début|début de|au début de"),
            entry(Tag.SUFFIX, "er|re|ère"),
            entry(Tag.THE, "le|la|l'|les|du|au"),
            entry(Tag.THIS, "ce|cet|cette|ces"),
            entry(Tag.THOUSAND, "mille"),
            entry(Tag.TO, "à|au|jusqu'à|jusqu'au|a"),
            entry(Tag.TODAY, "aujourd'hui|aujourdhui|aujourd hui|dans la journée|en ce jour"),
            entry(Tag.TOMORROW, "demain|lendemain|le lendemain"),
            entry(Tag.WITHIN, "d'ici"),
            entry(Tag.YESTERDAY, "hier|avant-hier|hier soir|hier matin"));

    private static final Map<DayPart, String> PARTS = Map.of(
            new DayPart(Part.MORNING, null),
            "matin|matins|matinée|du matin|le matin|au matin|en matinée|dans la matinée|avant-midis|l'avant-midi|en avant-midi"
                    + "|de l'avant-midi|cet avant-midi-là|à la première heure|première heure|tôt le matin|de bon matin"
                    + "|en fin de matinée|fin de matinée|en début de matinée|fin d'avant-midi|en fin d'avant-midi|début d'avant-midi",
            new DayPart(Part.AFTERNOON, null),
            "après-midi|après-midis|aprèm|aprem|l'après-midi|de l'après-midi|en après-midi|dans l'après-midi|fin d'après-midi"
                    + "|en fin d'après-midi|début d'après-midi|en début d'après-midi|milieu d'après-midi|milieu de l'après-midi"
                    + "|fin de journée|en fin de journée|fin de l'après-midi|début de l'après-midi",
            new DayPart(Part.EVENING, null),
            "soir|soirs|soirée|du soir|le soir|au soir|en soirée|dans la soirée|de la soirée|début de soirée|en début de soirée"
                    + "|fin de soirée|en fin de soirée",
            new DayPart(Part.NIGHT, null),
            "nuit|nuits|la nuit|de la nuit|en pleine nuit");

    private static final List<String> NOT_A_TIME = List.of(
            "bonjour|bonsoir|bon matin|bon après-midi|bonne journée|bonne soirée|bonne nuit|bonne fin de journée|bon avant-midi"
                    + "|bonne fin de semaine|bon week-end|bonne semaine",
            "une seconde|une minute|une petite minute|une p'tite minute|une p'tite seconde|un instant|un moment|deux secondes|deux minutes|une petite seconde|cinq minutes",
            "à une heure qui|une heure qui|de bonne heure|à l'heure|tout à l'heure|à toute heure|quelle heure|à quelle heure"
                    + "|heures d'ouverture|vos heures|les heures|24 heures sur 24|par heure|à l'avance",
            "tous les jours|chaque jour|toute la journée|un jour|de nos jours|l'autre jour|ces jours-ci|quel jour|quels jours"
                    + "|toute la semaine|la journée|une journée|par semaine|par mois|par jour|par an|en semaine",
            "la dernière fois|dernière fois|la première fois|première fois|la prochaine fois|deux fois|en retard|à temps",
            "deuxième avis|second avis|premier rendez-vous|un à un|à un moment|pas un|il y en a|ne fait que");

    private FrenchTime() {}

    static Vocabulary vocabulary(Orthography orthography) {
        Vocabulary.Builder words = Vocabulary.builder(orthography);
        FrenchNumbers.addTo(words);
        JOINING.forEach((tag, phrases) -> words.put(new Word(tag), phrases));
        PARTS.forEach(words::putWhole);
        NOT_A_TIME.forEach(phrases -> words.put(new Other(), phrases));
        calendar(words);
        units(words);
        clock(words);
        zones(words);
        FrenchHolidays.addTo(words);
        return words.build();
    }

    private static void calendar(Vocabulary.Builder words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            words.put(new Weekday(day, false), WEEKDAYS.get(day.getValue() - 1));
            words.put(new Weekday(day, true), SHORT_WEEKDAYS.get(day.getValue() - 1));
        }
        for (Month month : Month.values()) {
            words.put(new MonthName(month, false), MONTHS.get(month.getValue() - 1));
            if (!SHORT_MONTHS.get(month.getValue() - 1).isEmpty()) {
                words.put(new MonthName(month, true), SHORT_MONTHS.get(month.getValue() - 1));
            }
        }
        words.put(new Season(0), "printemps")
                .put(new Season(1), "été")
                .put(new Season(2), "automne")
                .put(new Season(3), "hiver")
                .putWhole(new Word(Tag.WEEKEND), "fin de semaine|fins de semaine|week-end|week end|weekend|weekends")
                .put(new Word(Tag.TONIGHT), "ce soir|à soir");
    }

    private static void units(Vocabulary.Builder words) {
        words.put(new Unit(ChronoUnit.DAYS), "jour|jours|journée|journées")
                .put(new Unit(ChronoUnit.WEEKS), "semaine|semaines|semaine-ci")
                .put(new Unit(ChronoUnit.MONTHS), "mois|mois-ci")
                .put(new Unit(ChronoUnit.YEARS), "an|ans|année|années")
                .put(new Unit(ChronoUnit.HOURS), "heure|heures|h|hrs")
                .put(new Unit(ChronoUnit.MINUTES), "minute|minutes|min|mins|m")
                .put(new Unit(ChronoUnit.SECONDS), "seconde|secondes|s|sec")
                // Eight days are a week and fifteen days two, counted with both ends.
                .putWhole(new Amount(7, ChronoUnit.DAYS), "huit jours|8 jours|une huitaine|une huitaine de jours")
                .putWhole(
                        new Amount(14, ChronoUnit.DAYS),
                        "quinze jours|15 jours|quinzaine|une quinzaine|quinzaine de jours|une quinzaine de jours")
                .putWhole(new Amount(30, ChronoUnit.MINUTES), "demi-heure|une demi-heure|d'une demi-heure")
                .putWhole(new Amount(15, ChronoUnit.MINUTES), "quart d'heure|un quart d'heure|d'un quart d'heure")
                .putWhole(new Amount(45, ChronoUnit.MINUTES), "trois quarts d'heure|trois quart d'heure");
    }

    private static void clock(Vocabulary.Builder words) {
        Clock noon = new Clock(12, 0, true, SURE);
        words.put(noon, "midi")
                .put(new Clock(0, 0, true, SURE), "minuit")
                .put(new Meridiem(false), "am|a.m")
                .put(new Meridiem(true), "pm|p.m")
                .put(new PastHour(30), "et demie|et demi")
                .put(new PastHour(15), "et quart|et un quart")
                .put(new PastHour(45), "et trois quarts|trois quarts")
                .put(new PastHour(-15), "moins quart|moins le quart|moins un quart")
                .put(
                        new Limit(Bound.AROUND, noon),
                        "sur l'heure du midi|l'heure du midi|heure du lunch|l'heure du lunch|sur l'heure du lunch"
                                + "|l'heure du dîner|sur l'heure du dîner|pendant le dîner|sur mon heure de dîner|sur le midi"
                                + "|pendant l'heure du dîner|pendant l'heure du midi")
                .put(
                        new Limit(Bound.NOT_AFTER, noon),
                        "avant le dîner|avant dîner|avant le lunch|avant le repas du midi")
                .put(
                        new Limit(Bound.NOT_BEFORE, new Clock(13, 0, true, SURE)),
                        "après le dîner|après dîner|après le lunch|après le repas du midi")
                .put(
                        new Limit(Bound.NOT_BEFORE, new Clock(15, 30, true, SURE)),
                        "après l'école|après les cours|après les classes")
                .put(
                        new Limit(Bound.NOT_BEFORE, new Clock(17, 0, true, SURE)),
                        "après le travail|après l'ouvrage|après le bureau|après ma journée de travail|après la job")
                .put(new Limit(Bound.NOT_BEFORE, new Clock(18, 30, true, SURE)), "après le souper|après souper");
    }

    private static void zones(Vocabulary.Builder words) {
        words.put(new ZoneName(ZoneId.of("UTC")), "gmt|utc")
                .put(
                        new ZoneName(ZoneId.of("America/Toronto")),
                        "heure de l'est|heure de montréal|heure avancée de l'est")
                .put(new ZoneName(ZoneId.of("America/Winnipeg")), "heure du centre")
                .put(new ZoneName(ZoneId.of("America/Edmonton")), "heure des rocheuses")
                .put(new ZoneName(ZoneId.of("America/Vancouver")), "heure du pacifique")
                .put(new ZoneName(ZoneId.of("America/Halifax")), "heure de l'atlantique")
                .put(new ZoneName(ZoneId.of("Europe/Paris")), "cet|cest|heure de paris");
    }
}
