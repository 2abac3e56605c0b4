package dev.frontdesk.app.command;

import dev.frontdesk.app.settings.RawSettings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.ModelName;
import dev.frontdesk.business.Reception;
import java.util.List;
import java.util.stream.Stream;

/// What a business whose conversations a model leads lacks in the settings. No mistakes: the script answers.
final class LedModels {

    private final RawSettings settings;

    LedModels(RawSettings settings) {
        this.settings = settings;
    }

    /// A sentence for each.
    List<String> lacks(Business business) {
        var lead = business.reception().lead();
        if (lead.mode() != Reception.Mode.MODEL) {
            return List.of();
        }
        if (lead.models().isEmpty()) {
            return List.of(business.slug() + ": receptionist.mode model needs receptionist.model with a provider and a"
                    + " name; until then the script answers.");
        }
        return lead.models().stream()
                .filter(model -> needs(model).noneMatch(settings::has))
                .map(model -> business.slug() + ": receptionist.model " + model.name() + " needs "
                        + String.join(" or ", needs(model).toList()) + "; until then it is not asked.")
                .toList();
    }

    private static Stream<String> needs(ModelName model) {
        return switch (model.provider()) {
            case OPENAI -> Stream.of("OPENAI_API_KEY", "OPENAI_BASE_URL");
            case ANTHROPIC -> Stream.of("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL");
            case BEDROCK -> Stream.of("AWS_REGION", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME");
            case GOOGLE -> Stream.of("GEMINI_API_KEY", "GEMINI_BASE_URL");
        };
    }
}
