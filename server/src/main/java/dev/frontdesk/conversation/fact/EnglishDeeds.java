package dev.frontdesk.conversation.fact;

import java.util.Map;

/// That something was done, by the grammar of English: who did it, in the past or the perfect, whatever the verb.
/// Verbs for what a receptionist may have done without any tool are left out.
final class EnglishDeeds {

    private static final Map<String, String> PARTS = Map.of(
            "adv",
                    "(?:(?: (?:all|now|just|already|also|both|officially|successfully|gladly|happily|actually|then|even|indeed|simply|quickly|finally|been|personally|really))*)",
            "past", "(?:\\w{2,}(?<!ne|fe|ce|se|spe|inde|we|bre|ble)ed|<odd>)",
            "odd",
                    "(?:done|made|put|sent|set|given|gave|taken|took|let|told|written|wrote|left|kept|held|brought|gone|went|cut|dealt|did|paid|rung|rang|run|ran|spoken|spoke|swapped|thrown|threw|slid|stuck|bought|sold|begun|built|shut|hit|drawn|drew)",
            "mind",
                    "(?:heard|understood|missed|meant|asked|said|mentioned|noticed|looked|checked|searched|tried|wanted|hoped|thought|guessed|needed|used|liked|loved|learned|forgotten|listened|misheard|mistaken|misunderstood|apologi[sz]ed|wondered|preferred|wished|repeated|noted|offered|proposed|suggested|charged|closed|opened|arrived|received|reached|counted|interrupted|confused|mixed|assumed|expected|worried|talked|discussed|finished (?:looking|checking|searching))",
            "still",
                    "(?:closed|located|reached|situated|based|called|named|needed|required|included|covered|accepted|charged|priced|allowed|supposed|limited|used|understood|appreciated|noted|interested|related|recommended|preferred|shared|asked|meant|dated|offered|spelled|considered|worried|concerned|confused|pleased|delighted|thrilled|excited|agreed|intended|advised|invited|welcomed|expected|tired|dedicated|certified|licensed|trained|qualified|experienced|automated|complicated|permitted|provided|performed|handled|staffed|reserved for|open(?:ed)?|billed|added|calculated|counted|connected with|designed|encouraged|parked|estimated|mixed|misheard|mistaken|tailored|decided|detailed|left|kept|taken seriously|told)",
            "kept",
                    "(?! (?:down )?(?:your|the|that|this|you as|it as) ?(?:\\w+ )?(?:as|name|number|e-?mail|address|phone|spelling|details?|question|wish|preference)\\b)(?! (?:it |that )?down(?:$|[,.!]))(?! (?:no|nothing|none|nobody)\\b)",
            "thing",
                    "(?:appointment|booking|visit|slot|spot|reservation|session|place|request|cancellation|change|move|refund|transfer|confirmation|reminder|old one|new one|calendar|schedule|paperwork|check-?up|consultation)",
            "oh",
                    "(?:(?:great|perfect|ok|okay|alright|all right|right|wonderful|excellent|lovely|brilliant|super|there|sure|yes|yep|so|well|thanks|thank you|fantastic|awesome|cool|good|absolutely|certainly|of course|no problem|no worries)(?: (?:thing|you go|news))?(?:,? \\p{L}+)?[,.!:-]* )*");

    private static final String WORDS = """
            DONE \\b(?:i|we)(?:'ve| have)<adv> (?!<mind>\\b)<past>\\b<kept>
            DONE \\b(?:i|we)<adv> (?!<mind>\\b|(?:cut|hit|run|put|set|let|shut)\\b)<past>\\b<kept>
            DONE \\b(?:i|we)<adv> (?:managed to|(?:was|were) able to|took the liberty|went ahead|got (?:to|you|it|that|them|your)\\b)
            DONE \\b(?:i'm|i am|we're|we are)<adv> (?:done|finished|set|through)\\b(?! to\\b)
            DONE \\byou(?:'re|'ve| are| have| were| got)<adv> (?!<still>\\b)(?:\\w{3,}(?<!ne|inde|we)ed|(?:in|down|on|set|sorted|good to go)(?= (?:for|at|with|then|now)\\b|[.,!;]|$))\\b
            DONE \\b(?:your (?:\\w+ ){0,2}?\\w+|the (?:\\w+ )?<thing>|that|it|everything|all of (?:it|that))(?:'s| is| are| was| were| has| have| got| gets)<adv> (?!<still>\\b)(?:\\w{3,}(?<!ne|inde|we)ed|done|made|sent|set|gone|sold|through|official|complete|final|in place|in order|underway|history|off (?:the|your)|out of the)\\b
            DONE ^<oh>(?:all |now |just |already |officially )*(?!<still>\\b|<mind>\\b)(?:\\w{3,}(?<!ne|inde|we|spe)ed|done|set|gone|sent)\\b(?= *(?:[,.!;:]|$|- ?)| (?:and|for|in|on|at|with|then|now|up|you|your|the appointment)\\b)
            DONE ^<oh>(?:just |already |now )*(?:put|got|made|took|gave|let|told) (?:you|your|them|him|her|everything)\\b
            DONE \\bconsider (?:it|that|this|yourself)\\b
            DONE \\bleave (?:it|that|this|everything) (?:with|to) (?:me|us)\\b
            DONE \\b(?:nothing (?:left|else|more)(?: for you)? to do|no need to do anything|nothing else is needed)\\b
            PASSED_ON \\b(?:i|we)(?:'ve| have)?<adv> (?:let|told|texted|e-?mailed|messaged|phoned|rung|rang|notified|informed|alerted|paged|pinged|warned) (?!(?:me|us|by|to|about|that)\\b)\\p{L}
            PASSED_ON \\b(?:i'll|i will|we'll|we will|i'm going to|i am going to)<adv> (?:(?:have|get|ask|make sure|ensure) (?:them|him|her|someone|somebody|the (?:team|doctor|office|manager|owner)|a colleague|dr\\.? \\w+)|follow up|(?:e-?mail|text|message|send) you|flag (?:it|this|that))\\b
            CANCELLED \\b(?:taken|took|pulled|got|struck|wiped|removed|dropped|scratched|gone|come|is|it's|that's|one's) (?:\\w+ ){0,3}?(?:off|out of|from) (?:the|our|your) (?:\\w+ )?(?:calendar|schedule|books?|system|diary|list|agenda)\\b
            CANCELLED \\bcancellation (?:has |is |was )?(?:been )?<adv>(?:gone through|went through|through|done|made|processed|complete|completed|confirmed|final|in)\\b
            """;

    private EnglishDeeds() {}

    static String words() {
        var words = WORDS;
        for (var round = 0; round < 2; round++) {
            for (var part : PARTS.entrySet()) {
                words = words.replace("<" + part.getKey() + ">", part.getValue());
            }
        }
        return words;
    }
}
