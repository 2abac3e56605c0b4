package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.PassageKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Lucene's graph (HNSW) of a business's vectors, in memory. A change adds and takes away what is other than
/// before; the rest of the graph stays. Safe for use by many threads.
final class VectorIndex {

    private static final String KEY = "key";
    private static final String VECTOR = "vector";

    private final IndexWriter writer;
    private final Set<PassageKey> keys = new HashSet<>();
    private volatile IndexSearcher searcher;
    private volatile String state = "";

    VectorIndex() {
        try {
            // Merging in the background would need threads.
            var settings = new IndexWriterConfig()
                    .setMergePolicy(new LogDocMergePolicy())
                    .setMergeScheduler(new SerialMergeScheduler());
            writer = new IndexWriter(new ByteBuffersDirectory(), settings);
            searcher = new IndexSearcher(DirectoryReader.open(writer));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What the vectors' state was.
    String state() {
        return state;
    }

    int size() {
        return searcher.getIndexReader().numDocs();
    }

    /// Holds these and no others.
    synchronized void become(String state, Map<PassageKey, Embedding> vectors) {
        try {
            for (var gone :
                    keys.stream().filter(key -> !vectors.containsKey(key)).toList()) {
                writer.deleteDocuments(new Term(KEY, gone.value()));
                keys.remove(gone);
            }
            for (var vector : vectors.entrySet()) {
                if (keys.add(vector.getKey())) {
                    writer.addDocument(document(vector.getKey(), vector.getValue()));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(writer));
            this.state = state;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Map<PassageKey, Double> near(Embedding question, int most) {
        var searching = searcher;
        try {
            var near = new HashMap<PassageKey, Double>();
            var fields = searching.storedFields();
            for (var hit : searching.search(new KnnFloatVectorQuery(VECTOR, question.values(), most), most).scoreDocs) {
                near.put(new PassageKey(fields.document(hit.doc).get(KEY)), cosine(hit.score));
            }
            return near;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Lucene's scores are never negative.
    private static double cosine(float score) {
        return 2.0 * score - 1;
    }

    private static Document document(PassageKey key, Embedding vector) {
        var document = new Document();
        document.add(new StringField(KEY, key.value(), Store.YES));
        document.add(new KnnFloatVectorField(VECTOR, vector.values(), VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }
}
