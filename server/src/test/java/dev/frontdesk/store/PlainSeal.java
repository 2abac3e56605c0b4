package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.business.BusinessId;

/// Seals nothing, but notices what is opened for another business or purpose.
final class PlainSeal implements Seal {

    @Override
    public byte[] seal(BusinessId business, String purpose, String plain) {
        return (prefix(business, purpose) + plain).getBytes(UTF_8);
    }

    @Override
    public String open(BusinessId business, String purpose, byte[] sealed) {
        String text = new String(sealed, UTF_8);
        if (!text.startsWith(prefix(business, purpose))) {
            throw new IllegalArgumentException("sealed for something else");
        }
        return text.substring(prefix(business, purpose).length());
    }

    @Override
    public byte[] index(BusinessId business, String purpose, String plain) {
        return seal(business, purpose, plain);
    }

    private static String prefix(BusinessId business, String purpose) {
        return business + "|" + purpose + "|";
    }
}
