package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.channel.twilio.Phrases;
import dev.frontdesk.channel.twilio.TwilioSettings;
import dev.frontdesk.channel.twilio.twiml.Response;
import dev.frontdesk.channel.twilio.twiml.Verb;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What Twilio is told to do for a reply, as TwiML.
public final class VoiceReplies {

    /// Seconds a person's phone rings.
    private static final int RINGS = 25;

    /// Seconds until a caller who says nothing is asked again.
    private static final int PATIENCE = 6;

    private static final Pattern TRAILING = Pattern.compile("/+$");

    private final TwilioSettings settings;
    private final String media;

    /// @param media how the world reaches the media plane
    public VoiceReplies(TwilioSettings settings, URI media) {
        this.settings = settings;
        this.media = TRAILING.matcher(media.toString()).replaceFirst("");
    }

    /// Says the reply, then listens, connects or hangs up.
    String say(Business business, Reply reply) {
        var prompts = Prompts.of(business, reply);
        return switch (reply.next()) {
            case Next.Listen _ -> listen(business, reply, prompts);
            case Next.Transfer transfer -> document(prompts, dial(transfer.number(), "?turn=" + reply.turn()));
            case Next.End _ -> document(prompts, new Verb.Hangup());
        };
    }

    /// The number called is nobody's.
    String noBusiness() {
        var words = Phrases.in(Locale.ENGLISH).noBusiness();
        return document(List.of(new Verb.Say(words, null, null)), new Verb.Hangup());
    }

    /// Something broke: a person takes over, or the caller is asked to call again.
    ///
    /// @param business null when it broke before the business was known
    String trouble(@Nullable Business business) {
        var number = business == null ? null : business.reception().escalation().number();
        if (business == null || number == null) {
            return callAgain(business);
        }
        var language = business.defaultLanguage();
        return document(prompts(business, language, Phrases.in(language).connecting()), dial(number, ""));
    }

    /// Something broke, and nobody can take over.
    String callAgain(@Nullable Business business) {
        var language = business == null ? Locale.ENGLISH : business.defaultLanguage();
        var words = Phrases.in(language).callAgain();
        var prompts =
                business == null ? List.<Verb>of(new Verb.Say(words, null, null)) : prompts(business, language, words);
        return document(prompts, new Verb.Hangup());
    }

    /// A person takes over from a stream, which has said so.
    String transfer(String number, int attempt) {
        return Response.of(dial(number, "?stream=" + attempt)).xml();
    }

    /// Connects the call to a stream.
    String connect(String token, int attempt) {
        return Response.of(
                        new Verb.Connect(new Verb.Stream(media + "/twilio/stream", "token", token)),
                        new Verb.Redirect(settings.path("/twilio/voice/next") + "?stream=" + attempt))
                .xml();
    }

    /// The caller has been taken care of.
    String goodbye() {
        return Response.of(new Verb.Hangup()).xml();
    }

    /// A gather always posts to its action; the redirect behind it is for when it does not.
    private String listen(Business business, Reply reply, List<Verb> prompts) {
        var turn = "?turn=" + reply.turn();
        var listening = new Verb.Listening(
                SpokenLanguage.tag(reply.language()),
                Hints.of(business, reply),
                PATIENCE,
                Pauses.speechTimeout(reply.expects()));
        return Response.of(
                        new Verb.Gather(settings.path("/twilio/voice/collect") + turn, listening, prompts),
                        new Verb.Redirect(settings.path("/twilio/voice/next") + turn))
                .xml();
    }

    private Verb dial(String number, String query) {
        return new Verb.Dial(number, settings.path("/twilio/voice/next") + query, RINGS);
    }

    private static List<Verb> prompts(Business business, Locale language, String words) {
        return Prompts.of(business, Saying.of(words), new Reply.Manner(language, false));
    }

    private static String document(List<Verb> prompts, Verb then) {
        return new Response(Stream.concat(prompts.stream(), Stream.of(then)).toList()).xml();
    }
}
