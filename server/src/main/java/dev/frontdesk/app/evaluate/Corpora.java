package dev.frontdesk.app.evaluate;

import java.util.List;
import java.util.Locale;

/// Every collection that can be scored, in the order of the table.
final class Corpora {

    private Corpora() {}

    static List<Corpus> all(Convention convention) {
        return List.of(
                OwnCorpus.corpus(),
                SgdCorpus.informing(SgdCorpus.Slot.DATE),
                SgdCorpus.informing(SgdCorpus.Slot.TIME),
                SgdCorpus.silent(),
                LanguageCorpus.corpus(),
                NluppCorpus.of("date", convention),
                NluppCorpus.of("time", convention),
                DucklingCorpus.corpus(),
                RecognizersCorpus.corpus(),
                ChronoCorpus.of(Locale.ENGLISH),
                ChronoCorpus.of(Locale.FRENCH),
                MustNotParseCorpus.all(),
                MustNotParseCorpus.undisputed(),
                RestaurantsCorpus.of(RestaurantsCorpus.Slot.NAME),
                RestaurantsCorpus.of(RestaurantsCorpus.Slot.DATE),
                RestaurantsCorpus.of(RestaurantsCorpus.Slot.TIME),
                EviCorpus.names(),
                EviCorpus.postcodes(),
                EviCorpus.birthdates(),
                EviCorpus.birthdatesTogether(),
                SpokenPhonesCorpus.of(Locale.ENGLISH),
                SpokenPhonesCorpus.of(Locale.FRENCH),
                Text2numCorpus.of(Locale.ENGLISH),
                Text2numCorpus.of(Locale.FRENCH),
                PhonesCorpus.corpus(),
                PhoneModelCorpus.corpus(),
                ClincCorpus.corpus(),
                SgdCorpus.inScope());
    }
}
