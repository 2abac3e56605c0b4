package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.call.Leg;
import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.chat.ChatThread;
import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.sms.SmsThread;
import dev.frontdesk.simulator.talk.Talk;
import dev.frontdesk.simulator.twilio.Webhooks;

/// Opens conversations with a server, on any channel. Thread-safe.
public final class Talks {

    private final DeskConnection desk;
    private final Webhooks webhooks;

    public Talks(DeskConnection desk) {
        this.desk = desk;
        this.webhooks = new Webhooks(desk);
    }

    public Talk start(Setting setting, Business business) {
        return switch (setting.channel()) {
            case PHONE -> new PhoneCall(webhooks, leg(setting, business), setting.dial());
            case SMS -> new SmsThread(webhooks, setting.from(), numberCalled(setting, business));
            case CHAT -> new ChatThread(desk, business.slug());
        };
    }

    private Leg leg(Setting setting, Business business) {
        return Leg.fresh(desk.address().accountSid(), setting.from(), numberCalled(setting, business));
    }

    private static String numberCalled(Setting setting, Business business) {
        if (setting.to() != null) {
            return setting.to();
        }
        if (business.numbers().isEmpty()) {
            throw new BadScenario(business.slug() + " has no telephone number to call");
        }
        return business.numbers().getFirst();
    }
}
