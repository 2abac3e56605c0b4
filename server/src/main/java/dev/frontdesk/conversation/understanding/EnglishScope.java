package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.List;
import java.util.Map;

/// The English words by which a question to a receptionist can be told from one to an encyclopaedia, a
/// bank, a travel agent or a machine about the house.
final class EnglishScope {

    private static final Map<Cue, List<String>> PHRASES = Map.ofEntries(
            entry(
                    Cue.DOMAIN,
                    List.of(
                            "appointment|appointments|appt|booking|bookings|reschedule|slot|slots|visit|session|consultation|consult|check up|checkup",
                            "opening hours|hours|open|opens|opened|closed|close|closes|closing|address|located|location|premises|parking|park|find you",
                            "price|prices|pricing|cost|costs|charge|charges|fee|fees|pay|deposit|discount|discounts|voucher|gift card|refund|invoice",
                            "insurance|insured|coverage|referral|prescription|test results|lab results|treatment|treatments|therapy|procedure|surgery",
                            "doctor|doctors|dr|dentist|dentists|stylist|stylists|therapist|therapists|psychologist|nurse|hygienist|barber|specialist",
                            "practitioner|provider|receptionist|patient|patients|client|clients|customer|salon|clinic|practice|surgery|studio|office",
                            "hair|haircut|teeth|dental|service|services|available|availability|opening|openings|walk in|walk ins|waiting list",
                            "reception|staff|phone number|telephone number|website|wheelchair|accept|accepts|do you take|you take|take cash|cash|policy|cancellation|cancel",
                            "rating|rated|ratings|review|reviews|unisex|accessible|masks|mask|first time|new patients|paperwork|forms|message|voicemail",
                            "psychiatrist|psychiatrists|counselor|counsellor|number|contact|gender|male|female|city|area|somebody|someone|operator|representative|manager|human|name|email|call back|speak to|talk to|reference number")),
            entry(
                    Cue.FOREIGN,
                    List.of(
                            "weather|forecast|raining|snowing|umbrella|humidity|temperature outside|song|songs|music|playlist|album|podcast|radio|sing",
                            "movie|movies|netflix|tv|television|football|basketball|baseball|soccer|headlines|in the news|stock|stocks|stock market|bitcoin",
                            "joke|jokes|riddle|fun fact|trivia|poem|meaning of life|point of life|translate|translation|how do you say|how would i say|how do i say",
                            "how would you say|how do they say|how would they say|in spanish|in german|in italian|in japanese|in chinese|in dutch|in russian",
                            "the word for|capital of|population of|president|prime minister|recipe|recipes|cook|cooking|bake|calories|calorie|ingredients|ingredient",
                            "nutrition|oven|restaurant|restaurants|pizza|a table for|meal|meals|lasagna|alarm|alarms|timer|timers|stopwatch|remind me|reminder",
                            "reminders|to do list|todo list|shopping list|grocery list|groceries|thermostat|the lights|volume|whisper mode|factory settings",
                            "flight|flights|airline|airlines|airport|luggage|carry on|passport|a visa|visa for|boarding|car rental|rental car|rent a car",
                            "travel alert|travel alerts|vacation|itinerary|tourist|sightseeing|uber|taxi|lyft|traffic|gas|fuel|tire|tires|oil change",
                            "mpg|gas mileage|jump start|my car|tank|bank|bank account|checking account|savings account|routing number|credit score|credit limit",
                            "credit card application|interest rate|apr|401k|paycheck|payday|pay stub|pto|vacation days|days off|w2|w 2|taxes|direct deposit",
                            "salary|mortgage|electric bill|my bill|minimum payment|transactions|overdraft|checkbook|checkbooks|checks|flip a coin|coin flip",
                            "roll a dice|roll dice|dice|die roll|square root|divided by|multiplied by|plus|convert|conversion|tablespoon|teaspoon|ounces|kilos",
                            "exchange rate|pesos|yen|definition|define|synonym|how do you spell|how to spell|spell|time zone|timezone|what time is it in|my location",
                            "find my phone|my phone is|order me|track my|my order|package|amazon|wikipedia|google|siri|alexa|science|history of|planet|galaxy",
                            "accounts|checking|savings|transfer money|lost my phone|my cellphone|locate my|get paid|pay day|trip|travel|travelling|countries|mastercard|rewards|points|pin number|hotel|hotels|plug|socket|converter|my account|spending|reservation at")),
            entry(
                    Cue.QUESTION,
                    List.of(
                            "what|what's|whats|who|who's|whose|where|where's|when|why|which|how|how many|how much|how far|how long|how do|how does",
                            "is|are|does|did|was|were|has|have|tell me|can you tell me|could you tell me|do you know|explain|give me|show me|list")),
            entry(
                    Cue.ADDRESSED,
                    List.of(
                            "you|your|yours|you've|you're|you'd|you'll|it|its|it's|they|them|their|there|here|that|that's|this|these|those|he|him|his",
                            "she|her|how about|what about|one|ones|i|i'd|i'm|i've|i'll|me|my|mine|we|us|our|anything|something|everything|the place|the time|the date")));

    private EnglishScope() {}

    static void addTo(Vocabulary.Builder words) {
        PHRASES.forEach((cue, lines) -> lines.forEach(line -> words.put(cue, line)));
    }
}
