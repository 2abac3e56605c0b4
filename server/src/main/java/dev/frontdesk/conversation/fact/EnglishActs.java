package dev.frontdesk.conversation.fact;

import java.util.Map;

/// What was done, in English.
final class EnglishActs {

    private static final Map<String, String> PARTS = Map.of(
            "thing", "(?:appointment|booking|visit|slot|spot|reservation|session|time|place|check-?up|consultation)",
            "who",
                    "(?:i|we)(?:'ve| have|'ve just)?(?: (?:just|now|already|also|gone ahead and|went ahead and|successfully|happily))*",
            "is", "(?:is|'s|are|'re|was|has been|have been|'ve been|got|been|being|am|'m)",
            "them",
                    "(?:them|him|her|the (?:team|doctor|office|staff|clinic|manager|nurse|owner|desk)|dr\\.? \\w+|doctor \\w+|nurse \\w+|our \\w+|someone|somebody|a colleague|my colleague|everyone)");

    private static final String WORDS = """
            BOOKED \\b(?:booked|scheduled|rebooked|confirmed|pencill?ed|slotted|locked|secured|finali[sz]ed|squared away|sealed|in the bag|enrolled)\\b(?! (?:up|solid|out)\\b)
            BOOKED \\b(?:you're|you are|we're|we are|everything's|everything is|it's|it is|that's|that is|all) (?:now |already |officially )*(?:all )?(?:set|sorted|good to go|taken care of|done|arranged|in the (?:books?|system|calendar|diary|schedule)|on the (?:books|schedule|calendar|list))\\b(?! you can)
            BOOKED \\b<who> (?:made|put|added|placed|entered|fit|fitted|squeezed|signed|marked|slotted|got|given|gave|arranged|set up|set|created|completed|recorded|registered|logged|sorted|organi[sz]ed) (?:up )?(?:you|your|that|an?|the(?! \\d)|it|everything)\\b.{0,25}?\\b(?:<thing>|down|in|calendar|schedule|diary|up|for|out|books|system)\\b
            BOOKED \\b(?:registered|signed up|set up) (?:for|with|to see)\\b
            BOOKED (?<!to )(?<!can )(?<!could )(?<!able to )(?<!would )\\bsee you (?!soon|around|again)\\w+
            BOOKED \\bseeing you\\b(?! (?:soon|again))
            BOOKED \\b(?:we'll|we will|i'll|i will|they'll|dr\\.? \\w+ will|dr\\.? \\w+'ll) (?:see|expect|be expecting|be seeing|be waiting for|have) you\\b
            BOOKED \\b(?:is|are|we're|'s) (?:expecting|waiting for|ready for) you\\b
            BOOKED \\blook(?:s|ing)? forward to (?:seeing|meeting|having|welcoming|your (?:visit|appointment))
            BOOKED \\byou(?:'ll| will)(?: still| also| now| then)? (?:see|be seeing|be seen|meet|be meeting)\\b(?! (?:the|an?|our (?!doctor|nurse|team)|that|it|what|how|signs?)\\b)
            BOOKED \\b(?:your (?:\\w+ ){0,2}?<thing>|the (?!(?:first|second|third|earliest|next|other|earlier|later|last|only) )(?:\\w+ )?(?:appointment|booking|visit|reservation|session))(?: with [\\w. ]{1,16}?)?(?: for [\\w -]{1,16}?)?(?:(?:'s| is| has been| was| went| will be| starts| takes place)\\b|:)(?!n't)(?! (?:with|not|that|moved|cancelled|canceled|called|free|available|open|taken|held|gone|what|under|still free|still open|still available|too)\\b)
            BOOKED \\byou (?:already |now |do )?(?:have|'ve got|have got|got) (?:an?|your|one|the) (?:\\S+ ){0,3}?(?:appointment|booking|reservation|visit|slot|spot)\\b
            BOOKED \\byou(?:'ve)? still (?:have|got) (?:an?|the|your|that|one|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december|\\d)\\b(?! (?:question|choice|option|time|few|moment|minute|chance))
            BOOKED \\b(?:i|we)(?:'ve| have)?(?: (?:got|have|now))* you (?:down|in|booked|set|on|for|at|all|with)\\b
            BOOKED \\byou(?:'re| are) (?:now |already |all |still )*(?:down|in|on|expected|seeing|coming in|with)\\b (?:for|at|on|the|by|dr|with|us|tomorrow|today|monday|tuesday|wednesday|thursday|friday)(?! (?:right|wrong|best|good)\\b)
            BOOKED \\b(?:booking|appointment|reservation)(?: is| has been|'s| was)? (?:complete|completed|successful|gone through|went through|made|done|in)\\b
            BOOKED \\b(?:slot|spot|time|place|it|that|that one)(?:'s| is) (?:all )?yours\\b
            DONE ^(?:(?:great|perfect|ok|okay|alright|all right|wonderful|excellent|right|there)[,!.]? )*(?:all |consider it )?done\\b(?! deal)
            BOOKED \\b(?:i can confirm|i'm confirming|this confirms|to confirm|confirming your)(?! (?:an?|any|with|whether|if|that i|the (?:spelling|number|name)))\\b(?:(?!before|once|until|when|if ).){0,60}\\b(?:appointment|booking|for you|booked)
            BOOKED \\bwent through\\b
            BOOKED \\b(?:sent|sending|emailed|texted) (?:you )?(?:a |the |your )?(?:booking )?confirmation\\b
            MOVED \\b(?:moved|rescheduled|switched|pushed|shifted|bumped|postponed|swapped|brought forward|brought it forward)\\b
            MOVED \\b(?:changed|updated)\\b(?!.{0,25}\\b(?:number|name|e-?mail|address|phone|details?|spelling|note|postcode|postal)\\b)
            CANCELLED \\b(?:cancell?ed|called off|scrapped|deleted|withdrawn|wiped|taken off the|took (?:you|it|that) off|taken you off|removed (?:it|that|you|your|the)|off the (?:books|calendar|schedule))\\b
            HELD \\b(?:i'm|i am|we're|we are|i've|i have|we've|we have|i|we)(?: (?:just|now|already|been|also))* (?:holding|held|reserved|reserving|saved|saving|blocked|blocking|set aside|put aside|setting aside|kept|keeping|put (?:a|an) (?:\\w+ )?hold|put that on hold|put it on hold)\\b(?! (?:your|the) (?:number|name|message|note))
            HELD \\b<is> (?:now |being |currently |already |still |just )*(?:held|reserved|on hold|set aside|put aside|blocked(?: off)?|saved)\\b
            PASSED_ON \\b(?:pass|passed|passing) (?:it|that|this|them|your|the|everything|along|on|what)\\b(?: \\w+)?(?: \\w+)?(?: \\w+)? ?(?:on|along|to)\\b
            PASSED_ON \\b(?:sent|forwarded|(?<!look )(?<!looks )(?<!looking )forward|relayed|relay|delivered|submitted) (?:it|that|this|your|the|an?|along|everything|on|to|them|him|her)\\b
            PASSED_ON \\b(?:notified|informed|alerted|told|messaged|emailed|texted|paged|let|notify|inform|alert|message|email|contacted|reached out to) <them>\\b(?: \\w+)?(?: \\w+)?
            PASSED_ON \\b(?:left|taken|written|wrote|noted|made|took) (?:down )?(?:an?|your|the|them an?|her an?|him an?|<them> an?) (?:\\w+ ){0,2}?(?:message|note|request)\\b
            PASSED_ON \\b(?:message|note|request)(?: \\w+){0,2}? (?:is|has been|was|'s|has) (?:now |already )?(?:sent|delivered|passed|taken|left|forwarded|on|in|with|through|gone|reached|noted|received|recorded|logged)\\b
            PASSED_ON \\b(?:will|'ll|is going to|are going to) (?:\\w+ ){0,2}?(?:call|phone|ring|get back to|contact|text|e-?mail|reach out to|reach|follow up with|be in touch|return your|give you a)\\b(?! us)
            PASSED_ON \\b(?:you'll|you will|you should|you can) (?:\\w+ )?(?:be )?(?:gett?(?:ing)?|receiv(?:e|ing)|hear(?:ing)?|called|contacted|expect(?:ing)?)\\b.{0,12}\\b(?:call|back|from|text|e-?mail|message)\\b
            TRANSFERRED \\b(?:connect|connecting|connected|transfer|transferring|transferred|patch|patching|patched|redirect|redirecting|redirected|(?<!look )(?<!looks )(?<!looking )forward|forwarding)(?: you| the call| your call| this call| to| over)\\b
            TRANSFERRED \\b(?:put|putting) (?:you|your call) (?:through|on with|over)\\b
            TRANSFERRED \\b(?:hand|handing|handed|pass|passing|switch|switching|send|sending) (?:you|the call|your call) (?:over|off|to|on|across|through)\\b
            TRANSFERRED \\b(?:get|getting|grab|grabbing|fetch|fetching|bring|bringing in|find|finding) (?:someone|somebody|a person|a human|a colleague|my colleague|an agent|the manager|dr\\.? \\w+)\\b
            TRANSFERRED \\b(?:someone|somebody|a colleague|an agent|a person|they|dr\\.? \\w+)(?:'s| is| are|'re|'ll| will) (?:be )?(?:joining|picking up|coming on|coming to the|on the line|on their way|with you|right with you)\\b
            TRANSFERRED \\b(?:being|been) (?:connected|transferred|put through|handed)\\b
            AVAILABILITY \\b(?:is|are|isn't|aren't|'s|'re|still|it's) (?:an? (?=\\w+ (?:times?|slots?|spots?|openings?|days?|hours?|ones?)\\b)|(?!an? |the )\\w+ )?(?:free|open|available|possible|doable|wide open|fine|good|clear|vacant)\\b(?! (?:of charge|parking|to (?:call|ask|reach|help)|for (?:the (?:first|next) )?(?:two|three|an?|\\d+) (?:hours?|minutes?)|because|as long|if you))
            AVAILABILITY \\b(?:works?|fits?|suits?|(?<!\\bi )(?<!\\bwe )(?:could|can|will) do)\\b(?! (?:an? (?!\\d)|the|your|that|best|you|better for you|for you\\?))
            AVAILABILITY \\b(?:i|we)(?:'ve| have|'d have| do have| also have)?(?: (?:got|have|also|only|still|can|could|do))* (?:an? |some |one |two |three |several |plenty of |lots of |any |no )?(?:\\w+ )?(?:openings?|slots?|availabilit\\w+|spots?|space|room|gaps?|something|times?)\\b
            AVAILABILITY \\b(?:i|we) (?:can|could|might be able to) (?:also )?(?:(?:offer|do|manage)\\b(?! *[:.,;!?]| *$| that\\b| this\\b(?! (?:week|after|morn|mon|tues|wed|thurs|fri))| it\\b)|(?:fit|get|see|take|squeeze|give|put|have)(?= (?:you(?! (?:on with|through|over|in touch))|\\d|the \\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b))(?! (?:a message|you a call|that on|your|a note|down|care|medical|legal|for you|anything|something|that for you|it for you|on\\b))
            AVAILABILITY \\b(?:i|we)(?:'ve| have|'ve got| have got)(?: got)? (?:tomorrow|today|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \\d|\\d|noon|half|both|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?! (?!o'clock|thirty|fifteen|forty|twenty|or|and|on|at|in|with|for|free|open|left|available|tomorrow|today|this|next|times|p\\.?m|a\\.?m|monday|tuesday|wednesday|thursday|friday)\\p{L}))
            AVAILABILITY \\b(?:i|we)(?:'ve| have)?(?: got)? nothing\\b(?! (?:under|in your|for that name|by that))
            AVAILABILITY \\b(?:don't|do not|can't|didn't) (?:have|see|find) (?:anything|another)\\b(?= (?:earlier|sooner|later|before|after|on|at|until|free|open|available|else (?:on|at|before)))
            AVAILABILITY \\b(?:how|what) about\\b(?! (?:you|me|your|us)\\b)
            AVAILABILITY \\bwould\\b.{1,40}\\b(?:work|suit|do|be ok|be okay|be good|be fine|fit)\\b
            AVAILABILITY \\bthere(?:'s| is| are|'re)(?: \\w+){0,3} (?:openings?|slots?|availabilit\\w+|spots?|space|room|gaps?|times?)\\b
            AVAILABILITY \\b(?:next|first|earliest|soonest|nearest)(?: available| free| open| possible)?(?: time| slot| opening| appointment| spot)?(?: i have| we have| i've got)?(?:'s| is| are| would be)\\b
            AVAILABILITY \\b(?:you|he|she|they) (?:can|could) (?:have|come in|come|take|get|make it)\\b
            AVAILABILITY \\bno (?:problem|trouble|issue)s? (?:for|with|at|on)\\b(?! all\\b)
            AVAILABILITY \\b(?:is|are|'s|'re|looks) (?:already |completely |all |totally |quite )?full\\b
            AVAILABILITY \\b(?:fully booked|booked (?:up|solid|out)|full up|no openings|(?:snapped|snatched|scooped) up|spoken for|is taken|are taken|was taken|is gone|already taken|nothing (?:is )?(?:free|open|available)|already booked)\\b
            """;

    private EnglishActs() {}

    static ActWords words() {
        return new ActWords(
                ActWords.plain(WORDS + EnglishDeeds.words(), PARTS),
                ActWords.pattern(
                        "\\b(?:looks|seems|appears|sounds) (?:to me )?(?:like|as if|that|as though)\\b|\\bi (?:can|could|will|'ll|would like to|want to|am able to)(?: \\w+)? (?:confirm|tell you|say|see|assure you|verify|report)\\b(?: that)?"
                                + "|\\bi(?:'d| would) like to (?:confirm|tell you|let you know)\\b(?: that)?|\\b(?:happy|glad|pleased|delighted|like|want|wanted) to (?:say|tell you|report|confirm|let you know|inform you)\\b(?: that)?"
                                + "|\\b(?:just )?to (?:let you know|confirm|recap|be clear|sum up)\\b(?: that)?|\\blet me (?:confirm|tell you)\\b(?: that)?|\\b(?:i'll|you'll|i will|you will) be (?:happy|glad|pleased) to (?:know|hear)\\b(?: that)?|(?<=\\b(?:you|it|that) )(?:should|must) (?:now )?be(?: all| already| now)*\\b|\\bas you wished\\b|\\bget this\\b"),
                ActWords.pattern(
                        "\\b(?:will|would|could|can|may|might|shall|should|must|once|when|if|in case|assuming|supposing|provided|as long as|until|till|unless|before|whether|let me|let's|want|wants|wish|wished|like|need|needs|ready to|about to|try|trying|going to|gonna|to (?:be|get|have|make|book)|has to|have to|get|getting|be|prefer|rather|ask|asked)\\b|'ll\\b|(?<!\\bi)'d\\b"),
                ActWords.pattern(
                        "\\b(?:would|could|can|may|might|shall|should|once|when|if|until|unless|before|whether|want|wants|wish|like|rather|prefer|happy to|able to|glad to|offer to|or|so that|as soon as|tell me|tried to|try to|need to|have to|to)\\b|'d\\b"),
                ActWords.pattern(
                        "^your |^the |^see |^seeing|^you'll|^you will|^looking|^look|^i can confirm|^to confirm|^this confirms|^we'll|^we will|^i'll|^i will|^they'll|^dr"),
                ActWords.pattern(
                        "\\b(?:once|as soon as|when|after|if|until|before|unless) (?:you|i|we|they|that|it|the)(?:'ve| have|'d|'re| are|'s| is)? ?\\b(?:\\w+ ){0,2}?(?:confirm|confirmed|say|said|agree|agreed|give|given|gave|tell|told|have|got|get|let|like|want|wish|right|ok|okay|happy|sure|ready|correct|works?|suits?|prefer|done|know|yes)\\b[^.!?]*$"
                                + "|(?:^|[.!?] )(?:otherwise|in that case|if so)\\b[^.!?]*$|\\bbefore\\b[^,.!?]*$|^(?:please |just |simply |so |could you |can you |and )*(?:(?:tell|give|leave|say|share|let) (?:me|us|your)|say|confirm)\\b[^.!?]*\\b(?:and|then|so)\\b[^.!?]*$"),
                ActWords.pattern(
                        "[^,.;!?]*\\b(?:(?:once|as soon as|only if|after) (?:you|i|we)|if you(?:'d)? (?:agree|confirm|like|want|wish|say))\\b"),
                ActWords.pattern(
                        "\\b(?:shall|should|would|could|can|may|do|did|does|is|are|was|were|have|has|what|which|when|where|who|how|why|want|like)\\b"),
                ActWords.pattern(
                        "\\b(?:let me|i'll|i will|i'm going to|one moment while i|i can|i need to|i have to|give me a (?:moment|second) to|allow me to|shall i|should i|want me to|like me to|to) (?:\\w+ )?(?:check|look|see (?:if|whether|what)|find out|search|verify)\\b"),
                ActWords.pattern(
                        "\\b(?:what|which|whichever|whatever|whenever|how|if|whether|unless|should|in case|assuming|supposing|provided|as long as|hope|hoping|hopefully|fingers)\\b|\\b(?:an?|any|some|another) (?:\\w+ )?(?:time|day|date|slot|one|moment|hour) that\\W*$"),
                ActWords.pattern(
                        "\\b(?:not|n't|no|nothing|taken|gone|full|fully|solid|snapped|snatched|scooped|spoken for|(?<=already )booked)\\b|n't"),
                new ActWords.Denying(
                        ActWords.pattern(
                                "\\b(?:not|never|no|cannot|without|nothing|nobody|none|neither|nor|unable|yet to|hardly)\\b|n't\\b"),
                        ActWords.pattern("\\s+(?:nothing|no longer|not)\\b"),
                        ActWords.pattern(
                                "\\b(?:no (?:problem|problems|worries|worry|trouble|need|doubt|question|wonder)|not to worry|not only|nothing to worry|not a problem|can't wait|cannot wait|couldn't be happier|why not|no longer a problem|if not)\\b(?: at all| about)?|don't (?:you )?(?:worry|forget)|do not worry")));
    }
}
