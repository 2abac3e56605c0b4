package dev.frontdesk.conversation.understanding.letters;

/// The names that the speakers of a language are likely to have.
public record PeopleNames(KnownNames given, KnownNames family) {

    /// Those known everywhere.
    static final PeopleNames GENERAL = new PeopleNames(KnownNames.GIVEN, KnownNames.FAMILY);

    static final PeopleNames FRENCH = new PeopleNames(
            new KnownNames(FrenchPeople.GIVEN, GivenNames.COMMON + GivenNames.OTHER),
            new KnownNames(FrenchPeople.FAMILY, Surnames.COMMON + Surnames.OTHER));
}
