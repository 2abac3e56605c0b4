package dev.frontdesk.conversation.fact;

import java.util.Map;

/// That something was done, by the grammar of English: who did it, in the past or the perfect, whatever the verb.
/// Verbs for what a receptionist may have done without any tool are left out.
final class EnglishDeeds {

    private static final Map<String, String> PARTS = Map.of(
            "adv",
                    "(?:(?: (?:all|now|just|already|also|both|officially|successfully|gladly|happily|actually|then|even|indeed|simply|quickly|finally|been|being|currently|personally|really))*)",
            "past", "(?:\\w{2,}(?<!ne|fe|ce|se|spe|inde|we|bre|ble)ed|<odd>)",
            "odd",
                    "(?:done|made|put|sent|set|given|gave|taken|took|let|told|written|wrote|left|kept|held|brought|gone|went|cut|dealt|did|paid|rung|rang|run|ran|spoken|spoke|swapped|thrown|threw|slid|stuck|bought|sold|begun|built|shut|hit|drawn|drew)",
            "mind",
                    "(?:heard|understood|missed|meant|asked|said|mentioned|noticed|looked|checked|searched|tried|wanted|hoped|thought|guessed|needed|used|liked|loved|learned|forgotten|listened|misheard|mistaken|misunderstood|apologi[sz]ed|wondered|preferred|wished|repeated|noted(?! you (?:in|down|for))|offered|proposed|suggested|charged|closed|opened|arrived|received|reached|counted|interrupted|confused|mixed|assumed|expected|worried|talked|discussed|finished (?:looking|checking|searching))",
            "still",
                    "(?:closed|located|reached|situated|based|called|named|needed|required|included|covered|accepted|charged|priced|allowed|supposed|limited|used|understood|appreciated|noted|interested|related|recommended|preferred|shared|asked|meant|dated|offered|spelled|considered|worried|concerned|confused|pleased|delighted|thrilled|excited|agreed|intended|advised|invited|welcomed|expected|tired|dedicated|certified|licensed|trained|qualified|experienced|automated|complicated|permitted|provided|performed|handled|staffed|reserved for|open(?:ed)?|billed|added|calculated|counted|connected with|designed|encouraged|parked|estimated|mixed|misheard|mistaken|tailored|decided|detailed|left|told)",
            "kept",
                    "(?! (?:down )?(?:your|the|that|this|you as|it as) ?(?:\\w+ )?(?:as|name|number|e-?mail|address|phone|spelling|details?|question|wish|preference)\\b(?! (?:on|in|down)\\b))(?! (?:it |that )?down(?:$|[,.!]))(?! (?:no|nothing|none|nobody|you waiting)\\b)",
            "thing",
                    "(?:appointment|booking|visit|slot|spot|reservation|session|place|request|cancellation|change|move|refund|transfer|confirmation|reminder|old one|new one|calendar|schedule|paperwork|check-?up|consultation)",
            "human",
                    "(?<!\\btell )(?<!\\bwhat )(?:they|someone|somebody|he|she|everyone|everybody|people|(?:the|our|your|my) (?:\\w+ )?(?:team|doctor|office|staff|manager|nurse|owner|colleagues?|stylist|technician|mechanic|dentist|hygienist|specialist|assistant)|a (?:colleague|manager|nurse|person|specialist)|an agent|(?:dr|doctor|nurse)\\.? \\w+)",
            "oh",
                    "(?:(?:great|perfect|ok|okay|alright|all right|right|wonderful|excellent|lovely|brilliant|super|there|sure|yes|yep|so|well|thanks|thank you|fantastic|awesome|cool|good|absolutely|certainly|of course|no problem|no worries)(?: (?:thing|you go|news))?(?:,? \\p{L}+)?[,.!:-]* )*");

    private static final String WORDS = """
            DONE \\b(?:i|we)(?:'ve| have)<adv> (?!<mind>\\b)<past>\\b<kept>
            DONE \\b(?:i|we)<adv> (?!<mind>\\b|(?:cut|hit|run|put|set|let|shut)\\b)<past>\\b<kept>
            CANCELLED \\b(?:liberty of|opportunity to|chance to|ahead to) (?:\\w+ ){0,2}?cancel\\w*\\b
            MOVED \\b(?:liberty of|opportunity to|chance to|ahead to) (?:\\w+ ){0,2}?(?:mov(?:e|ing)|reschedul\\w+|shift\\w*)\\b
            BOOKED \\b(?:liberty of|opportunity to|ahead to) (?:\\w+ ){0,2}?(?:book|reserv|schedul)\\w*\\b
            DONE \\b(?:i|we)<adv> (?:managed to|(?:was|were) able to|took the liberty|went ahead|got (?:to|you|it|that|them|your)\\b)
            DONE \\b(?:i'm|i am|we're|we are)<adv> (?:done|finished|set|through)\\b(?! to\\b)
            DONE \\byou(?:'re|'ve| are| have| were| got)<adv> (?!<still>\\b)(?:\\w{3,}(?<!ne|inde|we)ed|(?:in|down|on|set|sorted|good to go)(?= (?:for|at|with|then|now)\\b|[.,!;]|$))\\b
            DONE \\b(?:your (?:\\w+ ){0,2}?\\w+|(?:the|an?|one) (?:\\w+ )?<thing>|that|it|everything|all of (?:it|that))(?:'s| is| are| was| were| has| have| got| gets)<adv> (?!<still>\\b)(?:\\w{3,}(?<!ne|inde|we)ed|done|made|sent|set|gone|sold|kept|held|put|through|official|complete|final|in place|in order|underway|history|off (?:the|your)|out of the)\\b
            DONE (?:^|[.!?…] )<oh>(?:all |now |just |already |officially )*(?!<still>\\b|<mind>\\b)(?:\\w{3,}(?<!ne|inde|we|spe)ed|done|set|gone|sent|taken care of)\\b(?= *(?:[,.!;:]|$|- ?)| (?:and|for|in|on|at|with|then|now|up|you|your|the appointment)\\b)
            DONE ^<oh>(?:just |already |now )*(?:put|got|made|took|gave|let|told) (?:you|your|them|him|her|everything)\\b
            DONE \\b(?:has|have|'s|just|already)<adv> (?!kept you|<mind>\\b|<still>\\b)<past> (?:you|your|it|everything|the <thing>)\\b
            DONE \\byou(?:'ve| have)?<adv> (?:made|placed|completed|finished|booked|reserved|scheduled|secured) (?:an?|your|the|one|it)\\b
            BOOKED \\b(?:i'll|i will|we'll|we will|i'm going to|we're going to)<adv> (?:book|put|add|pencil|schedule|reserve|pop|slot|enter|lock|place) (?!you (?:through|on)\\b)[^,.;!?]{1,40} (?:now|right away|straight away|this minute)\\b
            DONE \\bthe [\\w-]+ (?:that )?(?:i|we)(?:'ve| have)? (?:just|already) \\w+
            DONE \\b(?:an?|your|the) (?:confirmation|reminder|receipt|invoice)(?: (?:e-?mail|text|message|link))? (?:is|has|was|will|should)\\b
            BOOKED \\b(?:your|the|that) (?:\\w+ ){0,2}?<thing>\\b[^;!?]{0,50} (?:stands|remains|holds|goes ahead|will go ahead|is still on|is on)\\b
            BOOKED \\b(?:thanks|thank you|congratulations|congrats)(?: so much| very much)? (?:for|on) (?:booking|scheduling|reserving|rescheduling|your (?:booking|appointment|reservation))\\b(?! (?:request|question))
            DONE \\b(?:this|that|which) (?:completes|concludes|finishes|confirms|finali[sz]es|settles|secures)\\b
            DONE (?<!\\bto \\w{2,12} )(?<!\\b(?:find|cancel|move|change|about|regarding|with|for|of|need|want|reach|look up) )\\b(?:your|the|this|that) (?:booking|appointment|reservation|slot|spot|cancellation)\\b(?! (?:can|could|would|may|might|must|should|takes?|lasts?|costs?|comes|runs|needs?|needed|you|is (?:not|n't|about|around|only|usually|free|for|\\d|\\$|half)|isn't|itself|at\\b|on\\b|under|yet|first|[a-z]+ing\\b))
            PASSED_ON \\b(?:reached|received|got|gotten|read|has|have|with) (?:your|the|my) (?:message|note|request)\\b
            PASSED_ON \\b(?:message|note|request) (?:has |have |was |is |just )*(?:reached|arrived|got to|gotten to|landed|gone)\\b
            CANCELLED \\b(?:been|was|is|'s|got) (?:taken|struck|scratched) off\\b
            BOOKED \\byour (?!name|number|phone|e-?mail|choice|card|best|question)(?:[\\w-]+ ){1,3}(?:is|was|'s) (?:on|at|with)\\b
            DONE \\bconsider (?:it|that|this|yourself)\\b
            DONE \\bleave (?:it|that|this|everything) (?:with|to) (?:me|us)\\b
            DONE \\byou(?:'ll| will) (?:also )?(?:find|see|have|get|receive) (?:an?|the|your|it|all|everything)\\b.{0,30}\\b(?:in your|by (?:text|e-?mail)|e-?mail|inbox|text)\\b
            HELD \\b(?:i|we)(?:'ve| have)?<adv> (?:set|put|kept) [^;!?]{1,60}? (?:aside|on hold)\\b
            DONE (?:\\bis|\\bwas|\\bare|'s|\\bbeen|\\bnow|\\ball) (?:complete|completed|finali[sz]ed|processed|official)\\b
            PASSED_ON \\b(?:i'll|i will|we'll|we will|i'm going to|i am going to|we're going to)<adv> (?:remind|call|phone|ring|text|e-?mail|message|write|send|inform|notify|alert|(?:tell|ask|let) (?!you\\b|me\\b|us\\b|for\\b|a\\b|one\\b|about\\b|if\\b|what\\b|'s))\\b
            PASSED_ON \\b(?:you (?:can|should|may|will) |you'll )?(?:expect|await) (?:an?|his|her|their|our|the) (?:\\w+ )?(?:call|text|e-?mail|message|reply)\\b
            PASSED_ON \\b(?:sent|dropped|left|gave|given|written|wrote|shot) (?!you\\b|me\\b|us\\b)\\p{L}\\S*(?: \\S+){0,2}? (?:an?|the|your) (?:\\w+ )?(?:note|message|text|e-?mail|heads)\\b
            TRANSFERRED ^<oh>(?:transferring|connecting|forwarding|redirecting)\\b
            TRANSFERRED \\b(?:is|are|have|has|got)\\b[^,;!?]{0,40} (?:on|to) the (?:\\w+ )?(?:phone|line)\\b
            TRANSFERRED ^<oh>here(?:'s| is) (?!(?:the|your|what|our|how|an?|my|some|where|that|another|is|one|it)\\b)\\w
            BOOKED \\b(?:it's|that's|it is|that is|is) (?:now |all |still |officially )*yours\\b
            BOOKED \\byou(?:'re| are)?(?: still)? com(?:e|ing) (?:in )?(?:on|in|at|tomorrow|today|monday|tuesday|wednesday|thursday|friday)\\b
            CANCELLED \\b(?:it|that|that one|appointment|booking|visit)(?:'s| is| has)(?: been)?(?: now| all)? (?:gone|off|history|scrapped|void|no more)\\b(?! (?:to|the hook|limits|from))
            DONE \\b(?:it's|that's|it is|that is|is) (?:now |all |officially )*(?:settled|a done deal|handled|over and done with)\\b
            DONE \\bthat's (?:you|your) (?!welcome|name|number|phone|call|choice|first|last|right|question)\\w+
            DONE \\byou(?:'ve| have) got (?:it|that|yourself)\\b
            DONE \\b(?:in|on|into|to|at) (?:its|your|their|the) (?:\\w+ )?(?:way|inbox|mailbox|e-?mails?|voicemail)\\b(?! (?:address|for|is|of))
            BOOKED (?<!\\blook )(?<!\\blooking )(?<!\\bchecking )(?<!\\bsearching )(?<!\\bwhat's )(?<!\\bwhat is )(?<!\\blook at what's )\\b(?:on|onto|in|into|under) (?:the|our|your|my|\\w+(?:'s)?(?: \\w+'s)?) (?:\\w+ )?(?:calendar|schedule|books|diary|agenda|docket|roster)\\b
            BOOKED \\b(?:is|'s|are|'re|was|been)(?: (?!nothing|no|none|anything)\\w+){0,2}? (?:on (?:the|our|his|her|their) (?:\\w+ )?list|in (?:the|our) system|under your name|down (?:for|at|on|with))\\b
            BOOKED \\b(?:there's|there is|i see|i have|we have|i've got|we've got) (?:an?|your|one) (?:\\w+ ){0,2}?<thing>(?! (?:available|open|free|fee|left|at|on|for (?:that|you at)|time|slot|with)\\b)
            BOOKED \\b(?:your|that) (?:\\w+ ){0,2}?(?:appointment|booking|visit|slot|spot|reservation|session|place)(?: \\w+){0,2}? (?!(?:takes?|lasts?|costs?|comes to|runs|needs?|includes?|requires?|depends|means?|does|has to|is (?:about|around|only|usually|normally|just|\\d|\\$))\\b)(?:is|'s|was|has|will|[a-z]{3,}s)\\b(?<!(?:this|less|yes|address|class|unless|always|things|times|days|hours|minutes|details|weeks|months|'s))(?! (?:about|around|only|usually|normally|\\d|\\$|for|free|not|supposed|called))
            CANCELLED \\b(?:appointment|booking|visit|slot|spot|reservation|it|that|you|you're|you are|that one)\\b(?: \\w+)? (?:no longer|(?:don't|doesn't|isn't|aren't|are not|is not|do not|does not|won't) [^,.;!?]{0,30}(?:any ?more|any longer))\\b(?! (?:need|want|wish|have to))
            CANCELLED \\b(?:undone|undid|voided|freed (?:up|it|that|the)|released|revoked|nullified)\\b
            TRANSFERRED \\byour call (?:is|has|will|'s)\\b
            TRANSFERRED \\b(?:next in|in the) (?:the )?(?:queue|line)\\b
            TRANSFERRED \\b(?:someone|somebody|a colleague|an agent|a person|they|<human>)(?:'s| is| are|'re) (?:on (?:the|their) (?:way|line)|coming|picking)\\b
            PASSED_ON \\b(?:<human>)(?:'ll| will|'s going to|'re going to| is going to| are going to)(?! see\\b)(?: \\w+)? (?!(?:do|perform|doing|the|tell|explain|answer|decide|need|want|happy|glad|able|like|also|probably|see|seeing|ask|take|help|find|be|have)\\b)\\w+
            PASSED_ON \\b(?:<human>)(?:'ll| will)(?: \\w+)? (?:be ready|be in touch|be ringing|be calling|be phoning|be expecting|get in touch|find you|take your call|be right)\\b
            PASSED_ON \\b(?:<human>) (?:already |now |both |all )?(?:knows?|(?:is|are) (?:now |already |fully )?(?:aware|informed|expecting)|(?:has|have) (?:your|the) (?:message|note|details|request))\\b(?! (?:what|how|best|more|a lot|everything|which))
            PASSED_ON \\b(?:i|we)(?:'ve| have)?<adv> asked (?!(?:you|because|for|if|about|what|which|when|whether|that|the same|how|again)\\b)\\p{L}
            PASSED_ON \\b<human>(?:'s| is| are| has| have| was| were)<adv> (?:notified|informed|told|alerted|advised|briefed|contacted|messaged|paged|made aware)\\b
            DONE \\b(?:nothing (?:left|else|more)(?: for you)? to do|no need to do anything|nothing else is needed)\\b
            PASSED_ON \\b(?:i|we)(?:'ve| have)?<adv> (?:let|told|texted|e-?mailed|messaged|phoned|rung|rang|notified|informed|alerted|paged|pinged|warned) (?!(?:me|us|by|to|about|that)\\b)\\p{L}
            PASSED_ON \\b(?:i'll|i will|we'll|we will|i'm going to|i am going to)<adv> (?:(?:make sure|ensure) (?!i\\b|we\\b|you\\b|that\\b|it\\b|everything|this|to\\b|your\\b|the (?:time|date|name))\\w|(?:have|get|ask|make sure|ensure) (?:them|him|her|someone|somebody|the (?:team|doctor|office|manager|owner)|a colleague|dr\\.? \\w+)|follow up|(?:e-?mail|text|message|send) you|flag (?:it|this|that))\\b
            CANCELLED \\b(?:taken|took|pulled|got|struck|wiped|removed|dropped|scratched|gone|come|is|it's|that's|one's) (?:\\w+ ){0,3}?(?:off|out of|from) (?:the|our|your) (?:\\w+ )?(?:calendar|schedule|books?|system|diary|list|agenda)\\b
            CANCELLED \\bcancellation (?:has |is |was )?(?:been )?<adv>(?:gone through|went through|through|done|made|processed|complete|completed|confirmed|final|in)\\b
            """;

    private EnglishDeeds() {}

    static String words() {
        return ActWords.filled(WORDS, PARTS);
    }
}
