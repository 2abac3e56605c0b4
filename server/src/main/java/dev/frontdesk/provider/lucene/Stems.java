package dev.frontdesk.provider.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.FrenchStemmer;

/// Words brought to the form in which they are compared: without endings and accents. English and French
/// have their own rules; words of other languages are taken as they are. Safe for use by many threads.
final class Stems {

    private static final Analyzer ENGLISH = new Analysis() {
        @Override
        TokenStream stemmed(TokenStream words) {
            return new PorterStemFilter(new EnglishPossessiveFilter(words));
        }
    };
    private static final Analyzer FRENCH = new Analysis() {
        @Override
        TokenStream stemmed(TokenStream words) {
            var whole = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
            return new SnowballFilter(whole, new FrenchStemmer());
        }
    };
    private static final Analyzer OTHER = new Analysis() {
        @Override
        TokenStream stemmed(TokenStream words) {
            return words;
        }
    };

    private final Analyzer analyzer;

    private Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Stems in(Locale language) {
        return new Stems(
                switch (language.getLanguage()) {
                    case "en" -> ENGLISH;
                    case "fr" -> FRENCH;
                    default -> OTHER;
                });
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /// The words of a text, in order. Signs of money are words too.
    List<String> of(String written) {
        var text = written.replace("$", " dollars ").replace("€", " euros ").replace("£", " pounds ");
        var stems = new ArrayList<String>();
        try (var words = analyzer.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(word.toString());
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }

    private abstract static class Analysis extends Analyzer {

        abstract TokenStream stemmed(TokenStream words);

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var lower = new LowerCaseFilter(new StraightApostrophes(source));
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(stemmed(lower)));
        }
    }

    /// Telephones and recognisers write apostrophes in more than one way.
    private static final class StraightApostrophes extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        StraightApostrophes(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            for (var index = 0; index < word.length(); index++) {
                if (word.charAt(index) == '\u2019') {
                    word.buffer()[index] = '\'';
                }
            }
            return true;
        }
    }
}
