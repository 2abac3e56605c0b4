package dev.frontdesk.call.turn;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/// Whether a phone number has as many digits as mobile numbers of its country have. What understanding takes for a
/// number may be shorter: some countries have numbers of several lengths.
final class PhoneLength {

    private PhoneLength() {}

    /// @param number in E.164
    static boolean isWhole(String number) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber parsed = phones.parse(number, null);
            String region = phones.getRegionCodeForCountryCode(parsed.getCountryCode());
            PhoneNumber example = phones.getExampleNumberForType(region, PhoneNumberType.MOBILE);
            return example == null || digits(phones, parsed) >= digits(phones, example);
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    private static int digits(PhoneNumberUtil phones, PhoneNumber number) {
        return phones.getNationalSignificantNumber(number).length();
    }
}
