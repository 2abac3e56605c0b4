package dev.frontdesk.app.start;

import dev.frontdesk.app.command.Examples;
import dev.frontdesk.app.command.Server;
import dev.frontdesk.app.command.UserError;
import dev.frontdesk.app.database.Database;
import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.SecretKeyFile;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.app.settings.Tokens;
import dev.frontdesk.app.wiring.Foundation;
import dev.frontdesk.app.wiring.Frontdesk;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.web.security.Administrators;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/// The server from its start to its stop.
public final class FrontdeskServer implements Server {

    @Override
    public void start(Settings settings, Examples examples) {
        var root = SecretKeyFile.of(settings);
        var own = new Secret(Tokens.random());
        var database = Opening.open(settings, root);
        var stopped = new CountDownLatch(1);
        var context = context(new Foundation(settings, root, tokens(settings, own)), database, examples, stopped);
        announce(context, settings, own);
        await(stopped);
    }

    private static List<Secret> tokens(Settings settings, Secret own) {
        var tokens = new ArrayList<Secret>(List.of(own));
        var administrator = settings.access().adminToken();
        if (administrator != null) {
            tokens.add(administrator);
        }
        return tokens;
    }

    static ConfigurableApplicationContext context(
            Foundation foundation, Database database, Examples examples, CountDownLatch stopped) {
        var settings = foundation.settings();
        var running = new RunningFile(settings);
        var application = new SpringApplication(Frontdesk.class);
        application.setLogStartupInfo(false);
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(Foundation.class, () -> foundation);
            context.registerBean(Database.class, () -> database);
            context.registerBean(
                    ExampleLoader.class, () -> new ExampleLoader(context.getBean(Businesses.class), examples));
            context.registerBean(Warmup.class, Warmup::new);
        });
        application.addListeners((ContextClosedEvent _) -> {
            running.delete();
            stopped.countDown();
        });
        try {
            return application.run(
                    "--server.port=" + settings.ports().http(),
                    "--" + Logs.FORMAT + "=" + Logs.format(),
                    "--frontdesk.redis=" + (settings.storage().redis() != null),
                    "--frontdesk.twilio=" + settings.twilio().real());
        } catch (RuntimeException failed) {
            database.close();
            throw explained(failed, settings);
        }
    }

    private static RuntimeException explained(RuntimeException failed, Settings settings) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError told) {
                return told;
            }
            if (cause instanceof PortInUseException) {
                return new UserError("Port " + settings.ports().http()
                        + " is in use: stop what runs there, or choose another with --port.");
            }
        }
        return failed;
    }

    private static void announce(ConfigurableApplicationContext context, Settings settings, Secret own) {
        var port = context.getEnvironment()
                .getProperty(
                        "local.server.port", String.valueOf(settings.ports().http()));
        var url = "http://localhost:" + port;
        new RunningFile(settings).write(url, settings, own.value());
        var password = context.getBean(Administrators.class).ensureFirst();
        System.out.println(Welcome.text(url, context.getBean(Businesses.class).all(), password));
    }

    /// Until Ctrl-C or a signal has closed the context.
    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
