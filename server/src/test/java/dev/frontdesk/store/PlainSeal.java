package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import java.nio.charset.StandardCharsets;

/// Seals nothing, but notices what is opened in the wrong place. For every test but those that look at
/// the stored bytes.
public final class PlainSeal implements Seal {

    @Override
    public byte[] seal(BusinessId business, String purpose, String plain) {
        return (label(business, purpose) + plain).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(BusinessId business, String purpose, byte[] sealed) {
        var text = new String(sealed, StandardCharsets.UTF_8);
        var label = label(business, purpose);
        if (!text.startsWith(label)) {
            throw new SealBroken(purpose, "sealed elsewhere");
        }
        return text.substring(label.length());
    }

    @Override
    public byte[] index(BusinessId business, String purpose, String plain) {
        return seal(business, purpose, plain);
    }

    private static String label(BusinessId business, String purpose) {
        return business + "|" + purpose + "|";
    }
}
