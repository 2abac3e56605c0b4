package dev.frontdesk.simulator.scenario;

import java.util.regex.Pattern;

/// Whether the desk says that the contact has an appointment now.
public final class BookedClaim {

    private static final Pattern CLAIM = Pattern.compile(
            "(you're|you are|that's|that is|it's|it is|is|i've|i have|now|all|been)( all| now)? (booked|confirmed)"
                    + "|\\b(booked|confirmed) (you|it|that|your)\\b|^\\W*(booked|confirmed)\\b"
                    + "|your (booking )?reference (number |code )?is|see you (on|then|at)"
                    + "|(c'est|rendez-vous est|tout est)( bien| maintenant)? (réservé|confirmé|changé)|^\\W*réservé\\b"
                    + "|j'ai (bien )?(réservé|noté) (votre|le|ce) rendez-vous|votre (numéro de )?référence (est|reste)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OTHERWISE = Pattern.compile(
            "(already|fully|not|n't|isn't|been) (yet )?(booked|confirmed)|booked (up|out|solid)"
                    + "|(once|when|until|before|if|after)\\b[^.?!]*\\b(booked|confirmed)"
                    + "|(pas( encore)?|déjà|rien n'est|une fois|quand|dès|si)\\b[^.?!]*(réservé|confirmé)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    private BookedClaim() {}

    /// Questions claim nothing, and a time that is booked by somebody else is not a claim either.
    public static boolean in(String reply) {
        for (var sentence : SENTENCE_END.splitAsStream(reply).toList()) {
            if (!sentence.endsWith("?")
                    && CLAIM.matcher(sentence).find()
                    && !OTHERWISE.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }
}
