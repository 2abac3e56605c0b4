package dev.frontdesk.app.folder;

import dev.frontdesk.admin.FolderIntake;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.BusinessDocument;
import java.util.stream.Collectors;

/// Reads settings that come over HTTP, and those that were stored.
public final class DocumentIntake implements FolderIntake {

    private static final String FILE = "business.yaml";

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

    /// Settings that were checked when they were stored.
    ///
    /// @throws IllegalStateException when this version no longer takes them
    public static Business stored(BusinessId id, String settings) {
        return switch (BusinessDocument.read(id, FILE, settings)) {
            case BusinessDocument.Read(var business) -> business;
            case BusinessDocument.Mistakes(var mistakes) ->
                throw new IllegalStateException("the settings of business " + id + " can no longer be read: "
                        + mistakes.stream().map(mistake -> mistake.toString()).collect(Collectors.joining("; ")));
        };
    }
}
