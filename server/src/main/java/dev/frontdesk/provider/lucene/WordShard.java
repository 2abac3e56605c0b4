package dev.frontdesk.provider.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Lucene's documents of some passages, in memory, in their order.
record WordShard(IndexReader reader) {

    static final String TITLE = "title";
    static final String HEADINGS = "headings";
    static final String TEXT = "text";

    static WordShard of(List<Entry> entries, Stems stems) {
        var directory = new ByteBuffersDirectory();
        try {
            // Merging in the background would need threads, and could change the order of the passages.
            var settings = new IndexWriterConfig(stems.analyzer())
                    .setMergePolicy(new LogDocMergePolicy())
                    .setMergeScheduler(new SerialMergeScheduler());
            try (var writer = new IndexWriter(directory, settings)) {
                for (var entry : entries) {
                    writer.addDocument(document(entry));
                }
            }
            return new WordShard(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new TextField(TITLE, entry.headings().getFirst(), Store.NO));
        document.add(new TextField(
                HEADINGS,
                String.join("\n", entry.headings().subList(1, entry.headings().size())),
                Store.NO));
        document.add(new TextField(TEXT, entry.text(), Store.NO));
        return document;
    }
}
