package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.BusinessDocument;
import java.util.UUID;

/// A builder who asks about the job before giving a quote.
public final class Renovator {

    public static final Business ASKS = of("enquiry");
    static final Business ASKS_AFTERWARDS = of("booking");

    private Renovator() {}

    private static Business of(String after) {
        var result = BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", """
                slug: brick
                name: Brick and Sons
                zone: America/Edmonton
                country: CA
                languages: [en-CA, fr-CA]
                numbers: ["+17805550119"]
                hours: {mon-fri: "09:00-17:00"}
                services:
                  - {slug: visit, name: {en: Site visit, fr: Visite}}
                facts: {parking: "You can park in the yard."}
                escalation: {number: "+17805550120"}
                leads:
                  after: [%s]
                  questions:
                    - field: room
                      ask: {en: "Which room is it?", fr: "Quelle pièce est-ce?"}
                      required: true
                      options:
                        - {slug: kitchen, name: {en: the kitchen, fr: la cuisine}}
                        - {slug: bath, name: {en: the bathroom, fr: la salle de bain}, words: {en: [shower]}}
                    - {field: budget, ask: {en: "How much may it cost?", fr: "Combien cela peut-il coûter?"}, kind: number}
                    - {field: owner, ask: {en: "Is it your own home?", fr: "Êtes-vous propriétaire?"}, kind: yesno}
                    - {field: start, ask: {en: "When should we start?", fr: "Quand commençons-nous?"}, kind: date}
                    - {field: more, ask: {en: "What else should we know?", fr: "Que devons-nous savoir d'autre?"}}
                """.formatted(after));
        return ((BusinessDocument.Read) result).business();
    }
}
