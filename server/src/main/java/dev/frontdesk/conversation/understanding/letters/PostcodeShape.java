package dev.frontdesk.conversation.understanding.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How a country's postcodes are built: which signs may stand at each place. `9` is a digit, `A` any
/// letter, `F` one that may come first, `L` one that may end it.
///
/// @param split where the space stands
record PostcodeShape(String places, int split, String country) {

    private static final Set<String> AREAS =
            Set.copyOf(Arrays.asList(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW"
                            + " DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY"
                            + " L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN"
                            + " SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" ", -1)));
    private static final double NO_AREA = 0.8;

    private static final List<PostcodeShape> BRITISH = Stream.of("F9", "F99", "FA9", "FA99", "F9A", "FA9A")
            .map(outward -> new PostcodeShape(outward + "9LL", outward.length(), "GB"))
            .toList();
    private static final List<PostcodeShape> CANADIAN = List.of(new PostcodeShape("F9L9L9", 3, "CA"));

    static List<PostcodeShape> of(String country) {
        return switch (country) {
            case "CA" -> CANADIAN;
            case "US" -> List.of();
            default -> BRITISH;
        };
    }

    String allowed(int place) {
        return switch (places.charAt(place)) {
            case '9' -> "0123456789";
            case 'F' -> country.equals("CA") ? "ABCEGHJKLMNPRSTVXY" : "ABCDEFGHIJKLMNOPRSTUWYZ";
            case 'L' -> country.equals("CA") ? "ABCEGHJKLMNPRSTVWXYZ" : "ABDEFGHJLNPQRSTUWXYZ";
            default -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        };
    }

    /// What makes a well-formed postcode unlikely all the same.
    double cost(String postcode) {
        return country.equals("CA") || AREAS.contains(area(postcode)) ? 0 : NO_AREA;
    }

    /// The same postcode in every area whose name is as long.
    Stream<String> inOtherAreas(String postcode) {
        String area = area(postcode);
        return country.equals("CA")
                ? Stream.empty()
                : AREAS.stream()
                        .filter(other -> other.length() == area.length())
                        .filter(other -> other.length() == 1
                                || other.charAt(0) == area.charAt(0)
                                || other.charAt(other.length() - 1) == area.charAt(area.length() - 1))
                        .map(other -> other + postcode.substring(area.length()));
    }

    String written(String postcode) {
        return postcode.substring(0, split) + " " + postcode.substring(split);
    }

    private static String area(String postcode) {
        return Character.isLetter(postcode.charAt(1)) ? postcode.substring(0, 2) : postcode.substring(0, 1);
    }
}
