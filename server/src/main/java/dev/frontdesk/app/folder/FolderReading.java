package dev.frontdesk.app.folder;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.document.yaml.Mistake;
import java.util.List;

/// What came of reading a business's folder.
public sealed interface FolderReading {

    /// @param leftOut files below the folder that no business is made of, or not yet
    record Read(Business business, BusinessFolder folder, List<String> leftOut) implements FolderReading {
        public Read {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// All of them, at least one.
    record Wrong(List<Mistake> mistakes) implements FolderReading {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
