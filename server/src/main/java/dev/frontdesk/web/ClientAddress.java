package dev.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Who a request comes from, as limits count: an IPv4 address, or the /64 network of an IPv6 one, since
/// one subscriber has all of that.
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private final List<IpAddressMatcher> trusted;

    public ClientAddress(List<String> trustedProxies) {
        trusted = trustedProxies.stream().map(IpAddressMatcher::new).toList();
    }

    /// The peer, or, when that is a trusted proxy, the last address in `X-Forwarded-For` that is not
    /// one: what stands before it can be made up by the client.
    public String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        if (!isTrusted(peer)) {
            return network(peer);
        }
        return forwarded(request).stream()
                .filter(address -> !isTrusted(address))
                .findFirst()
                .map(ClientAddress::network)
                .orElseGet(() -> network(peer));
    }

    private boolean isTrusted(String address) {
        return parse(address).isPresent() && trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }

    /// Nearest first; cut off at the first thing that is no address.
    private static List<String> forwarded(HttpServletRequest request) {
        var hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        return hops.reversed().stream().takeWhile(hop -> parse(hop).isPresent()).toList();
    }

    private static String network(String address) {
        return parse(address)
                .map(parsed -> parsed instanceof Inet6Address six ? prefix(six) : parsed.getHostAddress())
                .orElse(address);
    }

    private static String prefix(Inet6Address address) {
        var bytes = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
        return HexFormat.of().formatHex(bytes) + "/64";
    }

    /// Never asks a name server.
    private static Optional<InetAddress> parse(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
