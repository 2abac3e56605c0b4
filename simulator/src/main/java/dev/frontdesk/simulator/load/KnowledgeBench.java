package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Articles;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.Servers;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How soon an article that one server is given anew is found as it is now on another one, and how long a search
/// takes over many articles.
public final class KnowledgeBench {

    private static final int WARMING = 5;
    private static final Duration TO_LEARN = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_MILLIS = 5;
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final double SEARCH_MILLIS = 30;

    private final Articles here;
    private final Articles there;
    private final Verdict verdict;

    /// @param servers two: the one is given the articles, the other one is asked
    public KnowledgeBench(Servers servers, PrintWriter out) {

        this.here = new Articles(rest(servers.other()), LoadBusiness.SLUG);
        this.there = new Articles(rest(servers.doomed()), LoadBusiness.SLUG);
        this.verdict = new Verdict(out);
    }

    private static Rest rest(RunningServer server) {
        return new Rest(server.connection());
    }

    /// How long it took from the request that changed the article.
    private record Found(Duration words, Duration meaning) {}

    /// @return the exit status
    public int run(int articles, int changes, int searches) {
        here.put(LoadBusiness.settings(), TownArticles.texts(articles));
        var began = System.nanoTime();
        var first = TownArticles.Notice.number(0);
        await(here, first.meant(), first.text(), began, TO_LEARN);
        await(there, first.meant(), first.text(), began, TO_LEARN);
        verdict.line("%d articles are learned after %d s"
                .formatted(articles, since(began).toSeconds()));
        IntStream.rangeClosed(1, WARMING).forEach(this::change);
        var found = IntStream.rangeClosed(1, changes)
                .mapToObj(change -> change(WARMING + change))
                .toList();
        show("by its own words  ", found.stream().map(Found::words).toList());
        show("by its meaning    ", found.stream().map(Found::meaning).toList());
        search(articles, searches);
        return verdict.conclude();
    }

    private void show(String how, List<Duration> found) {
        verdict.line("changed here, found there " + how + Figures.of(found).shown());
        var late = found.stream().filter(took -> took.compareTo(FRESH) > 0).count();
        verdict.require(late == 0, late + " changes were found " + how.strip() + " after more than a second");
    }

    private Found change(int number) {
        var notice = TownArticles.Notice.number(number);
        var began = System.nanoTime();
        here.change(TownArticles.CHANGING, notice.article());
        var words = await(there, notice.asked(), notice.text(), began, PATIENCE);
        return new Found(words, await(there, notice.meant(), notice.text(), began, PATIENCE));
    }

    /// @throws IllegalStateException when it is not found in time
    private static Duration await(Articles node, String question, String text, long began, Duration atMost) {
        while (node.find(question).filter(text::equals).isEmpty()) {
            if (since(began).compareTo(atMost) > 0) {
                throw new IllegalStateException("\"%s\" is not answered by \"%s\" after %s, but by %s"
                        .formatted(question, text, atMost, node.find(question)));
            }
            Pause.millis(BETWEEN_MILLIS);
        }
        return since(began);
    }

    private void search(int articles, int searches) {
        var overHttp = new ArrayList<Duration>();
        var took = new ArrayList<Duration>();
        for (var number = -searches / 10; number < searches; number++) {
            var question = TownArticles.question(Math.floorMod(number * 7, articles - 1));
            var began = System.nanoTime();
            var answer = there.search(question);
            if (number >= 0) {
                overHttp.add(since(began));
                took.add(answer.took());
                verdict.require(answer.text().isPresent(), "nothing answers " + question);
            }
        }
        var figures = Figures.of(took);
        verdict.line("a search itself, embedding included         " + figures.shown());
        verdict.line("the same request, from sent to answered     "
                + Figures.of(overHttp).shown());
        verdict.require(figures.p95() <= SEARCH_MILLIS, "5 of 100 searches take longer than 30 ms");
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
