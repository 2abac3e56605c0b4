package dev.frontdesk.app.evaluate;

import java.util.List;
import java.util.Locale;

/// Every collection that can be scored, in the order of the table.
final class Corpora {

    private Corpora() {}

    static List<Corpus> all(Convention convention) {
        return List.of(
                new OwnCorpus(),
                SgdCorpus.informing(SgdCorpus.Slot.DATE),
                SgdCorpus.informing(SgdCorpus.Slot.TIME),
                SgdCorpus.silent(),
                new LanguageCorpus(),
                new NluppCorpus("date", convention),
                new NluppCorpus("time", convention),
                new DucklingCorpus(),
                new RecognizersCorpus(),
                new ChronoCorpus(Locale.ENGLISH),
                new ChronoCorpus(Locale.FRENCH),
                new MustNotParseCorpus(),
                new RestaurantsCorpus(RestaurantsCorpus.Slot.NAME),
                new RestaurantsCorpus(RestaurantsCorpus.Slot.DATE),
                new RestaurantsCorpus(RestaurantsCorpus.Slot.TIME),
                new EviNamesCorpus(),
                new EviPostcodesCorpus(),
                new EviBirthdatesCorpus(),
                new SpokenPhonesCorpus(Locale.ENGLISH),
                new SpokenPhonesCorpus(Locale.FRENCH),
                new Text2numCorpus(Locale.ENGLISH),
                new Text2numCorpus(Locale.FRENCH),
                new PhonesCorpus(),
                new PhoneModelCorpus(),
                new ClincCorpus(),
                new SgdScopeCorpus());
    }
}
