package dev.frontdesk.app.start;

import dev.frontdesk.business.Business;
import java.util.List;
import java.util.Optional;

/// What a person sees on the terminal when the server has started.
final class Welcome {

    private Welcome() {}

    static String text(String url, List<Business> businesses, Optional<String> password) {
        var lines = new StringBuilder();
        lines.append("\nFrontdesk is ready.\n\n");
        businesses.stream().limit(5).forEach(business -> {
            lines.append("  Try it     ")
                    .append(url)
                    .append("/try/")
                    .append(business.slug())
                    .append('\n');
        });
        lines.append("  API        ").append(url).append("/api/docs\n");
        lines.append("  Phone it   ./frontdesk call    (in another terminal)\n");
        password.ifPresent(secret -> lines.append("\n  Administrator: name admin, password ")
                .append(secret)
                .append("\n  It is shown this once; log in at POST ")
                .append(url)
                .append("/api/v1/login\n"));
        return lines.append("\nCtrl-C stops it.\n").toString();
    }
}
