package dev.frontdesk.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who leads conversations: the script, or a model with the script behind it.
///
/// @param models the first choice, then the second; at most two
/// @param budget what models may cost in a day of the business's; null for no limit
public record Lead(
        Reception.Mode mode,
        List<ModelName> models,
        @Nullable Price budget) {

    public static final Lead SCRIPTED = of(Reception.Mode.SCRIPTED);

    public Lead {
        models = List.copyOf(models);
    }

    /// Without a model named.
    public static Lead of(Reception.Mode mode) {
        return new Lead(mode, List.of(), null);
    }
}
