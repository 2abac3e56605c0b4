package dev.frontdesk.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of all settings, also of those that later parts read. As an environment variable
/// `FRONTDESK_PUBLIC_URL`; in `frontdesk.yaml` `frontdesk.public.url` (or `public-url`), nested or not.
public final class SettingName {

    private static final List<String> OWN = names("FRONTDESK_", """
            PORT MEDIA_PORT PUBLIC_URL MEDIA_URL DATA_DIR RECORDINGS DATABASE_URL DATABASE_USER DATABASE_PASSWORD REDIS_URL
            ADMIN_TOKEN SECRET_KEY RATE_LIMIT MAX_CALLS TRUSTED_PROXIES EMBEDDINGS MODEL_PRICES NOW""");

    private static final List<String> VENDORS = names("", """
            TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_BASE_URL OPENAI_API_KEY OPENAI_BASE_URL OPENAI_REALTIME_URL
            ANTHROPIC_API_KEY ANTHROPIC_BASE_URL GEMINI_API_KEY GEMINI_BASE_URL DEEPGRAM_API_KEY DEEPGRAM_BASE_URL
            DEEPGRAM_WS_URL DEEPGRAM_RECOGNISER ELEVENLABS_API_KEY ELEVENLABS_BASE_URL ELEVENLABS_WS_URL PINECONE_API_KEY PINECONE_INDEX_URL
            AWS_REGION AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE
            AWS_ENDPOINT_URL_DYNAMODB AWS_ENDPOINT_URL_S3 AWS_ENDPOINT_URL_BEDROCK_RUNTIME AWS_NOVA_SESSION_SECONDS
            WHATSAPP_TOKEN WHATSAPP_APP_SECRET WHATSAPP_VERIFY_TOKEN WHATSAPP_BASE_URL
            DIALOG360_API_KEY DIALOG360_BASE_URL VAPI_API_KEY VAPI_SECRET VAPI_BASE_URL
            HUBSPOT_TOKEN HUBSPOT_CLIENT_SECRET HUBSPOT_BASE_URL GOOGLE_CREDENTIALS GOOGLE_BASE_URL
            MICROSOFT_TENANT MICROSOFT_CLIENT_ID MICROSOFT_CLIENT_SECRET MICROSOFT_BASE_URL MICROSOFT_LOGIN_URL
            SMTP_URL IMAP_URL""");

    static final Set<String> ALL =
            Stream.concat(OWN.stream(), VENDORS.stream()).collect(Collectors.toUnmodifiableSet());

    private SettingName() {}

    /// The environment variable that a path in `frontdesk.yaml` stands for.
    static String ofPath(String path) {
        return path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /// Whether the value must not be shown. An address may carry a password.
    static boolean isSecret(String name) {
        return Stream.of(
                        "TOKEN",
                        "KEY",
                        "SECRET",
                        "PASSWORD",
                        "CREDENTIALS",
                        "DATABASE_URL",
                        "REDIS_URL",
                        "SMTP_URL",
                        "IMAP_URL")
                .anyMatch(name::contains);
    }

    private static List<String> names(String prefix, String words) {
        return Arrays.stream(words.split("\\s+")).map(word -> prefix + word).toList();
    }
}
