package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Holiday;
import dev.frontdesk.conversation.understanding.holidays.Yearly;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Avoiding;
import dev.frontdesk.conversation.understanding.holidays.Yearly.ChineseNewYear;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Hindu;
import dev.frontdesk.conversation.understanding.holidays.Yearly.HinduSign;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Islamic;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Jewish;
import dev.frontdesk.conversation.understanding.holidays.Yearly.WeekdayBefore;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.time.DayOfWeek;
import java.util.Map;

/// What the feasts of the Jewish, Islamic, Chinese, Hindu and Sikh calendars are called in English.
/// Jewish ones begin on the evening before.
final class EnglishFeasts {

    private static final int DAWN = 6;
    private static final int AFTERNOON = 14;
    private static final int EVENING = 18;
    private static final int MIDNIGHT = 24;

    private EnglishFeasts() {}

    static void addTo(Vocabulary.Builder words) {
        jewish(words);
        islamic(words);
        chinese(words);
        hindu(words);
    }

    private static void jewish(Vocabulary.Builder words) {
        jewish(words, 1, 1, 3, "rosh hashanah|rosh hashana|rosh hashona|rosh ha shanah|jewish new year|yom teruah");
        jewish(words, 1, 10, 2, "yom kippur|day of atonement");
        jewish(words, 1, 15, 9, "sukkot|succos|sukkos|feast of tabernacles|feast of booths|feast of the ingathering");
        jewish(words, 1, 22, 3, "shemini atzeret|shmini atzeret");
        jewish(words, 1, 23, 2, "simchat torah|simhat torah");
        jewish(words, 3, 25, 8, "hanukkah|chanukah|hannukkah|hanukah|hanuka|chanuka|hanukka|festival of lights");
        jewish(words, 5, 15, 1, "tu bishvat|tu bishevat|tu b'shvat");
        jewish(words, 7, 14, 1, "purim");
        jewish(words, 7, 15, 1, "shushan purim");
        jewish(words, 8, 15, 9, "passover|pesach|pesah");
        jewish(words, 8, 27, 1, "yom hashoah|holocaust day|yom ha shoah");
        jewish(words, 9, 18, 1, "lag baomer|lag b'omer|lag ba omer|lag la omer|lag l'omer");
        jewish(words, 10, 6, 3, "shavuot|shavuos|feast of weeks");
        put(
                words,
                new Avoiding(new Jewish(12, 9), DayOfWeek.SATURDAY, 1).plus(-1),
                1,
                "tisha b'av|tish'a b'av|tisha bav");
    }

    private static void islamic(Vocabulary.Builder words) {
        put(words, new Islamic(1, 1), 1, "islamic new year|hijri new year|arabic new year|muslim new year|amun jadid");
        put(words, new Islamic(1, 10), 1, "ashura|day of ashura");
        put(words, new Islamic(3, 12), 1, "mawlid|mawlid al nabi|eid e milad|milad un nabi|prophet's birthday");
        put(
                words,
                new Islamic(7, 27),
                1,
                "isra and mi'raj|isra and miraj|al isra wal miraj|the prophet's ascension"
                        + "|prophet's ascension|the night journey|night journey|ascension to heaven|lailat al miraj");
        put(words, new Islamic(9, 1), 30, "ramadan|ramzan|ramadhan|ramzaan|ramathan|ramadaan");
        put(
                words,
                new Islamic(9, 27),
                1,
                "laylat al qadr|laylat al qadar|lailat al qadr|night of power|night of measures"
                        + "|night of value|night of decree|night of precedence|shab e qadr");
        put(words, new Islamic(10, 1), 1, "eid al fitr|eid ul fitr|eid|eid el fitr|end of ramadan");
        put(
                words,
                new Islamic(12, 10),
                1,
                "eid al adha|eid ul adha|id ul azha|id ul adha|bakr id|bakrid|bakr eid"
                        + "|id ul zuha|eid qurban|feast of sacrifice|festival of sacrifice|sacrifice feast");
        put(
                words,
                new WeekdayBefore(new Islamic(10, 1), DayOfWeek.FRIDAY),
                1,
                "jumu'atul wida|jamat ul vida|jumat ul wida" + "|jumatul bidah|jumu'atul vida|jumat al wida");
    }

    private static void chinese(Vocabulary.Builder words) {
        put(
                words,
                new ChineseNewYear(),
                1,
                "chinese new year|chinese new year's day|chinese new years|lunar new year"
                        + "|chinese lunar new year's day|chinese lunar new year|spring festival|chinese new years day");
        put(words, new ChineseNewYear().plus(14), 1, "lantern festival");
    }

    private static void hindu(Vocabulary.Builder words) {
        hindu(words, 0, 1, DAWN, "ugadi|yugadi|gudi padwa|samvatsaradi|chaitra shuddha padyami");
        hindu(words, 0, 9, AFTERNOON, "ram navami|rama navami");
        hindu(words, 0, 13, DAWN, "mahavir jayanti|mahavir janma kalyanak|mahaveer jayanthi");
        hindu(words, 1, 15, DAWN, "buddha day|buddha purnima|vesak|vaisakha|vaisakh|buddha jayanti|buddha's birthday");
        hindu(words, 4, 15, AFTERNOON, "raksha bandhan|rakhi|rakshabandhan|raksha bandan");
        hindu(words, 4, 23, MIDNIGHT, "krishna janmashtami|janmashtami|gokulashtami|krishnashtami|krishna jayanti");
        hindu(words, 5, 4, AFTERNOON, "ganesh chaturthi|vinayaka chaturthi|ganesha chaturthi");
        hindu(words, 6, 1, DAWN, "navaratri|navratri|navarathri");
        hindu(words, 6, 7, DAWN, "maha saptami");
        hindu(words, 6, 8, DAWN, "durga ashtami|maha ashtami");
        hindu(words, 6, 9, DAWN, "maha navami|mahanavami");
        hindu(words, 6, 10, AFTERNOON, "dussehra|vijayadashami|dasara|vijaya dashami|dasain|dashain|duhsehra");
        hindu(words, 6, 15, EVENING, "pargat diwas|valmiki jayanti|maharishi valmiki jayanti|sharad purnima");
        hindu(words, 6, 19, EVENING + 2, "karva chauth|karwa chauth|karaka chaturthi");
        hindu(words, 6, 28, EVENING, "dhanteras|dhanatrayodashi");
        hindu(words, 6, 30, EVENING, "diwali|deepavali|divali|deepawali|lakshmi puja");
        hindu(words, 7, 1, AFTERNOON, "govardhan puja|annakut");
        hindu(words, 7, 2, AFTERNOON, "bhai dooj|bhai duj|bhau beej|bhai tika");
        hindu(words, 7, 6, DAWN, "chhath|chhath puja|dala chhath|surya shashthi|dala puja");
        hindu(words, 7, 15, DAWN, "guru nanak jayanti|guru nanak gurpurab|kartik purnima|guru nanak's birthday");
        hindu(words, 9, 7, DAWN, "guru gobind singh jayanti|guru gobind singh birthday|guru govind singh jayanti");
        hindu(words, 10, 5, DAWN, "vasant panchami|basant panchami|saraswati puja");
        hindu(words, 10, 15, DAWN, "guru ravidass jayanti|guru ravidas jayanti|guru ravidass birthday|ravidas jayanti");
        hindu(words, 10, 29, MIDNIGHT, "maha shivaratri|mahashivratri|maha shivratri|shivaratri|shivratri");
        hindu(words, 11, 15, EVENING, "holika dahan|kamudu pyre|chhoti holi|choti holi|holika");
        put(words, new Hindu(11, 15, EVENING).plus(1), 1, "holi|dhulandi|phagwah|dhuli|dol jatra|festival of colours");
        put(words, new HinduSign(9).plus(-1), 1, "boghi|bhogi|bogi pandigai|bhogi pandigai|lohri");
        put(words, new HinduSign(9), 1, "pongal|thai pongal|makar sankranti|makara sankranti|maghi|maghe sankranti");
        put(words, new HinduSign(9).plus(1), 1, "mattu pongal|maattu pongal");
        put(words, new HinduSign(9).plus(2), 1, "kaanum pongal|kanni pongal|kanum pongal");
        put(words, new HinduSign(0), 1, "vaisakhi|baisakhi|vaishakhi|mesadi|mesha sankranti|vasakhi");
    }

    private static void jewish(Vocabulary.Builder words, int month, int day, int days, String phrases) {
        put(words, new Jewish(month, day).plus(-1), days, phrases);
    }

    private static void hindu(Vocabulary.Builder words, int month, int lunarDay, int hour, String phrases) {
        put(words, new Hindu(month, lunarDay, hour), 1, phrases);
    }

    private static void put(Vocabulary.Builder words, Yearly day, int days, String phrases) {
        words.put(new Holiday(day, Map.of(), days), phrases);
    }
}
