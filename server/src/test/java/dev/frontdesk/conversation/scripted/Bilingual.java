package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.BusinessDocument;
import java.util.UUID;

/// A clinic of two languages.
public final class Bilingual {

    static final Business CLINIC = clinic("{en: 'Elm Clinic, hello.', fr: 'Clinique des Ormes, bonjour.'}");

    private Bilingual() {}

    public static Business clinic(String greeting) {
        return clinic(greeting, "en-CA, fr-CA");
    }

    public static Business clinic(String greeting, String languages) {
        var result = BusinessDocument.read(
                new BusinessId(new UUID(1, 2)), "business.yaml", """
                slug: elm
                name: {en: Elm Clinic, fr: Clinique des Ormes}
                zone: America/Edmonton
                country: CA
                languages: [%s]
                numbers: ["+17805550119"]
                greeting: %s
                hours: {mon-fri: "09:00-17:00"}
                services:
                  - {slug: cleaning, name: {en: Cleaning, fr: Nettoyage}, price: CAD 90}
                  - {slug: x-ray, name: {en: X-ray, fr: Radiographie}}
                resources:
                  - {slug: ann, name: {en: Nurse Ann, fr: infirmière Ann}}
                  - {slug: bo, name: Dr. Bo}
                facts:
                  parking: {en: "You can park behind the house.", fr: "Vous pouvez stationner derrière la maison."}
                escalation: {number: "+17805550120"}
                """.formatted(languages, greeting));
        return ((BusinessDocument.Read) result).business();
    }
}
