package dev.frontdesk.simulator.twilio.messages;

import dev.frontdesk.simulator.desk.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What Twilio publishes about its Messages resource (twilio-oai, `twilio_api_v2010.json`): which fields a
/// request may and must have, and which an answer has. Empty where the file does not lie beside the checkout.
public final class PublishedMessages {

    private static final String PATH = "/2010-04-01/Accounts/{AccountSid}/Messages.json";

    private final JsonNode request;
    private final JsonNode answer;

    private PublishedMessages(JsonNode api) {
        request = api.path("paths")
                .path(PATH)
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/x-www-form-urlencoded")
                .path("schema");
        answer = api.path("components").path("schemas").path("api.v2010.account.message");
    }

    /// In the folder `-Dfrontdesk.shared` names, else in `shared` beside the checkout.
    public static Optional<PublishedMessages> find() {
        var named = System.getProperty("frontdesk.shared");
        var folders = named == null ? List.of("../shared", "../../shared") : List.of(named);
        return folders.stream()
                .map(folder -> Path.of(folder, "specs", "twilio.json"))
                .filter(Files::isReadable)
                .findFirst()
                .map(file -> new PublishedMessages(Json.MAPPER.readTree(file)));
    }

    List<String> requestMistakes(Map<String, String> form) {
        var mistakes = new ArrayList<String>();
        var known = request.path("properties");
        form.keySet().stream()
                .filter(name -> !known.has(name))
                .forEach(name -> mistakes.add(name + " is not a field of Twilio's"));
        request.path("required").values().stream()
                .map(JsonNode::asString)
                .filter(name -> !form.containsKey(name))
                .forEach(name -> mistakes.add(name + " is missing"));
        return mistakes;
    }

    /// Fields the stand-in's answer has too many or too few, or that do not fit.
    public List<String> answerMistakes(String body) {
        var given = Json.MAPPER.readTree(body);
        var mistakes = new ArrayList<String>();
        for (var field : answer.path("properties").properties()) {
            var value = given.path(field.getKey());
            var pattern = field.getValue().path("pattern").asString("");
            if (value.isMissingNode()) {
                mistakes.add(field.getKey() + " is missing");
            } else if (!pattern.isEmpty()
                    && !value.isNull()
                    && !value.asString().matches(pattern)) {
                mistakes.add(field.getKey() + " does not fit");
            }
        }
        given.propertyNames().stream()
                .filter(name -> !answer.path("properties").has(name))
                .forEach(name -> mistakes.add(name + " is not Twilio's"));
        return mistakes;
    }
}
