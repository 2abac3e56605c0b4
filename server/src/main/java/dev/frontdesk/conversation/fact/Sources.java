package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The texts a sentence may draw on: the owner's facts and policies, what tools said, the form, the contact's
/// words. A fact's own text may be told as it stands.
final class Sources {

    private final List<String> told = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<List<String>> spoken = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> toldWords = new HashSet<>();
    private final Set<String> services = new HashSet<>();
    private final List<String> phones = new ArrayList<>();

    Sources(Ground ground, Business local) {
        var business = ground.business();
        settings(business);
        settings(local);
        business.reception().texts().values().forEach(texts -> {
            texts.catalogue().services().forEach(this::service);
            texts.catalogue().resources().forEach(this::resource);
            others.add(texts.name());
        });
        others.addAll(business.reception().greeting().values());
        ground.results().forEach(this::result);
        ground.form().fields().forEach(this::field);
        ground.form().answers().values().forEach(answer -> others.add(answer.value()));
        ground.said().stream()
                .filter(turn -> turn.who() == Turn.Who.CONTACT)
                .map(Turn::text)
                .forEach(others::add);
        reach(business);
        told.stream().map(Plain::words).forEach(spoken::add);
        spoken.forEach(toldWords::addAll);
        given.forEach(text -> toldWords.addAll(Plain.words(text)));
        words.addAll(toldWords);
        others.forEach(text -> words.addAll(Plain.words(text)));
        told.forEach(this::phonesOf);
        others.forEach(this::phonesOf);
    }

    /// Passages that were given to be read may be told of, but what stands in one is no figure for another:
    /// [Passages] looks at those.
    private void result(ToolFact result) {
        told.add(result.say());
        var passages = Passages.given(result);
        if (passages.isEmpty()) {
            others.add(result.output());
        }
        passages.forEach(passage -> passage.values().forEach(text -> given.add(text.toString())));
    }

    private void settings(Business business) {
        others.add(business.name());
        texts(business.profile().facts());
        texts(business.reception().policies());
        business.catalogue().services().forEach(this::service);
        business.catalogue().resources().forEach(this::resource);
        business.catalogue().leads().questions().forEach(this::question);
    }

    private void question(LeadQuestion question) {
        told.add(question.ask());
        question.options().forEach(option -> told.add(option.name()));
    }

    private void texts(Map<String, String> texts) {
        told.addAll(texts.values());
        others.addAll(texts.keySet());
    }

    private void service(Service service) {
        others.add(service.name());
        others.addAll(service.words());
        services.addAll(Plain.words(service.name()));
        service.words().forEach(words -> services.addAll(Plain.words(words)));
    }

    private void resource(Resource resource) {
        others.add(resource.name());
        others.addAll(resource.otherNames());
    }

    /// What the contact has not said, but the business had on record, is not told.
    private void field(FieldName name, Field field) {
        if (field.source() != Field.Source.ASSUMED || name == FieldName.NAME) {
            others.add(field.value());
        } else if (name == FieldName.PHONE) {
            phones.add(tail(Plain.digits(field.value())));
        }
    }

    private static String tail(String digits) {
        return digits.substring(Math.max(0, digits.length() - 4));
    }

    private void reach(Business business) {
        others.addAll(business.profile().reach().numbers());
        others.addAll(business.profile().reach().whatsapp());
        others.addAll(business.profile().reach().email());
        var person = business.reception().escalation().number();
        if (person != null) {
            others.add(person);
        }
    }

    private void phonesOf(String text) {
        Numbers.rows(text).forEach(phones::add);
    }

    /// Texts of the owner's and of tools, which may be told.
    List<String> told() {
        return told;
    }

    /// The same as words, without accents.
    List<List<String>> spoken() {
        return spoken;
    }

    /// Every word that stands anywhere, without accents.
    boolean knows(String word) {
        return words.contains(word) || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
    }

    /// The same in what may be told.
    boolean tells(String word) {
        return toldWords.contains(word);
    }

    /// Whether it is a word of a service's name, or of what people call it.
    boolean offers(String word) {
        return services.stream().anyMatch(known -> known.equals(word) || Prices.sameStem(known, word));
    }

    /// Whether the digits are those of a known number, or the end of one.
    boolean knowsDigits(String digits) {
        return phones.stream()
                .anyMatch(known -> known.equals(digits)
                        || (digits.length() >= 2 && known.endsWith(digits))
                        || (known.length() >= 7 && digits.length() > known.length() && digits.endsWith(known))
                        || (digits.length() >= 3 && known.contains(digits)));
    }

    /// Whether one of the texts has this, in lower case.
    boolean contains(String lower) {
        return Stream.concat(told.stream(), given.stream())
                        .anyMatch(text -> Plain.lower(text).contains(lower))
                || others.stream().anyMatch(text -> Plain.lower(text).contains(lower));
    }
}
