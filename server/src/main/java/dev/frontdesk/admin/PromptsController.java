package dev.frontdesk.admin;

import dev.frontdesk.conversation.model.Prompt;
import dev.frontdesk.conversation.model.Prompts;
import dev.frontdesk.web.HttpProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What owners add to a model's instructions: versions, which contacts get which, and what came of each.
@Tag(name = "Prompts")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/prompts")
public final class PromptsController {

    private final Tenants tenants;
    private final Prompts prompts;
    private final Trail trail;
    private final Clock clock;

    public PromptsController(Tenants tenants, Prompts prompts, Trail trail, Clock clock) {
        this.tenants = tenants;
        this.prompts = prompts;
        this.trail = trail;
        this.clock = clock;
    }

    @Operation(
            summary = "All versions with what conversations led by each came to, the newest first",
            description =
                    "Version 0 is the usual prompt. A contact keeps the version they got while the same are in use.")
    @GetMapping
    ListView<PromptView> list(@PathVariable String slug) {
        return tenants.in(slug, business -> {
            var results = prompts.results(business.id());
            var all = prompts.all(business.id());
            var usual = Stream.of(Prompt.USUAL).filter(_ -> all.isEmpty() || results.containsKey(0));
            return new ListView<>(
                    Stream.concat(all.stream(), usual)
                            .map(prompt -> PromptView.of(prompt, results.get(prompt.version())))
                            .toList(),
                    null);
        });
    }

    @Operation(summary = "Keep a new version")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PromptView add(@PathVariable String slug, @RequestBody PromptInput input, Principal who) {
        var prompt = input.checked();
        return tenants.in(slug, business -> {
            if (prompts.all(business.id()).size() >= Prompts.MOST) {
                throw HttpProblem.invalid("prompts", "are at most " + Prompts.MOST + " versions of a business");
            }
            var added = prompts.add(business.id(), prompt, clock.instant());
            trail.record(business, who, "prompt.added", added.version());
            return PromptView.of(added, null);
        });
    }

    @Operation(summary = "Say how many of the contacts get a version, by comparison with the others; 0 for nobody")
    @PatchMapping("/{version}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void weigh(
            @PathVariable String slug,
            @PathVariable int version,
            @RequestBody PromptInput.Weight weight,
            Principal who) {
        int checked = weight.checked();
        tenants.in(slug, business -> {
            if (!prompts.weigh(business.id(), version, checked)) {
                throw HttpProblem.notFound("This business has no prompt of this version.");
            }
            trail.record(business, who, "prompt.weighed", version + "=" + checked);
            return version;
        });
    }
}
