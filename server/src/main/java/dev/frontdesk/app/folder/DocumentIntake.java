package dev.frontdesk.app.folder;

import dev.frontdesk.admin.FolderIntake;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.BusinessDocument;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads settings that come over HTTP, and those that were stored.
public final class DocumentIntake implements FolderIntake {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentIntake.class);

    @Override
    public Reading read(BusinessId id, BusinessFolder folder) {
        return switch (FolderRules.read(id, folder)) {
            case BusinessDocument.Read(var business) -> new Reading.Read(business);
            case BusinessDocument.Mistakes(var mistakes) ->
                new Reading.Mistakes(mistakes.stream()
                        .map(mistake ->
                                new FolderIntake.Mistake(mistake.file() + ":" + mistake.line(), mistake.message()))
                        .toList());
        };
    }

    /// Settings that were checked when they were stored. An own sentence that this version no longer takes is
    /// left out: the standard one is said.
    ///
    /// @param wording the files with own sentences, text by path
    /// @throws IllegalStateException when this version no longer takes the settings
    public static Business stored(BusinessId id, String settings, Map<String, String> wording) {
        return switch (BusinessDocument.read(id, FolderRules.SETTINGS, settings)) {
            case BusinessDocument.Read(var business) -> {
                var files = WordingFiles.read(wording, business.profile().languages());
                files.mistakes()
                        .forEach(mistake -> LOG.warn(
                                "An own sentence is left out: {}:{}, expected {}",
                                mistake.file(),
                                mistake.line(),
                                mistake.expected()));
                yield business.withWording(files.sentences());
            }
            case BusinessDocument.Mistakes(var mistakes) ->
                throw new IllegalStateException("the settings of business " + id + " can no longer be read: "
                        + mistakes.stream().map(mistake -> mistake.toString()).collect(Collectors.joining("; ")));
        };
    }
}
