package dev.frontdesk.provider.lucene;

import java.util.List;

/// Some articles' passages in one language, with their words. Never changed, so that an index whose other articles
/// change is made of the same shards again, but for one. Safe for use by many threads.
///
/// @param entries in the order of the words' documents
record Shard(List<Entry> entries, WordShard words, Holders holders) {

    static Shard of(List<Entry> entries, Stems stems) {
        return new Shard(List.copyOf(entries), WordShard.of(entries, stems), new Holders(entries));
    }
}
