package dev.frontdesk.admin;

import dev.frontdesk.conversation.model.Prompt;
import dev.frontdesk.web.InputErrors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A prompt as it is sent. All of it may be left out; the weight is then 1.
record PromptInput(
        @Nullable String tone,
        @Nullable String extra,
        @Nullable List<@Nullable String> checklist,
        @Nullable Integer weight) {

    private static final int LONGEST_CHECK = 200;

    /// @param weight from 0 for nobody to 100
    record Weight(@Nullable Integer weight) {

        int checked() {
            var errors = new InputErrors();
            int checked = checkedWeight(errors, weight == null ? -1 : weight);
            errors.throwIfAny();
            return checked;
        }
    }

    Prompt checked() {
        var errors = new InputErrors();
        var prompt = new Prompt(
                0,
                text(errors, "tone", tone),
                text(errors, "extra", extra),
                checks(errors),
                checkedWeight(errors, weight == null ? 1 : weight));
        errors.throwIfAny();
        return prompt;
    }

    private static String text(InputErrors errors, String field, @Nullable String text) {
        return Optional.ofNullable(errors.text(field, text, Prompt.LONGEST)).orElse("");
    }

    private List<String> checks(InputErrors errors) {
        List<@Nullable String> given = checklist == null ? List.of() : checklist;
        if (given.size() > Prompt.MOST_CHECKS) {
            errors.add("checklist", "may have at most " + Prompt.MOST_CHECKS + " entries");
            return List.of();
        }
        return given.stream()
                .map(check -> errors.required("checklist", check, LONGEST_CHECK))
                .toList();
    }

    private static int checkedWeight(InputErrors errors, int weight) {
        if (weight < 0 || weight > Prompt.MOST_WEIGHT) {
            errors.add("weight", "must be between 0 and " + Prompt.MOST_WEIGHT);
        }
        return weight;
    }
}
