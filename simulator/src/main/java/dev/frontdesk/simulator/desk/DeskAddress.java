package dev.frontdesk.simulator.desk;

/// Where the server is and what opens it.
///
/// @param url where requests are sent, without a trailing slash
/// @param publicUrl what the server believes the world calls it; webhooks are signed for this one
/// @param token bearer token for REST
/// @param authToken what Twilio signs with
public record DeskAddress(String url, String publicUrl, String token, String accountSid, String authToken) {

    static final String ANY_ACCOUNT = "AC00000000000000000000000000000000";

    public DeskAddress {
        url = withoutSlash(url);
        publicUrl = withoutSlash(publicUrl);
        accountSid = accountSid.isEmpty() ? ANY_ACCOUNT : accountSid;
    }

    /// The address a request really goes to: documents name the public one, which need not be reachable
    /// from here.
    public String reachable(String publicAddress) {
        return publicAddress.startsWith(publicUrl) ? url + publicAddress.substring(publicUrl.length()) : publicAddress;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
