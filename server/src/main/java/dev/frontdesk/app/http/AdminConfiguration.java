package dev.frontdesk.app.http;

import dev.frontdesk.admin.AppointmentChanges;
import dev.frontdesk.admin.Appointments;
import dev.frontdesk.admin.AppointmentsController;
import dev.frontdesk.admin.ArticleVersionsController;
import dev.frontdesk.admin.AvailabilityController;
import dev.frontdesk.admin.BusinessesController;
import dev.frontdesk.admin.ContactsController;
import dev.frontdesk.admin.ConversationsController;
import dev.frontdesk.admin.FolderController;
import dev.frontdesk.admin.FormerPathsController;
import dev.frontdesk.admin.KnowledgeController;
import dev.frontdesk.admin.LeadsController;
import dev.frontdesk.admin.LoginController;
import dev.frontdesk.admin.PersonExport;
import dev.frontdesk.admin.PromptsController;
import dev.frontdesk.admin.QuestionsController;
import dev.frontdesk.admin.RecordingsController;
import dev.frontdesk.admin.SpeechController;
import dev.frontdesk.admin.SpelledOut;
import dev.frontdesk.admin.Tenants;
import dev.frontdesk.admin.Trail;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The REST interface. Needs the ports of the core, `Bookings`, a `FolderIntake` and a clock as beans.
@Configuration(proxyBeanMethods = false)
@Import({
    Tenants.class,
    Trail.class,
    Appointments.class,
    AppointmentChanges.class,
    SpelledOut.class,
    PersonExport.class,
    BusinessesController.class,
    FolderController.class,
    AvailabilityController.class,
    AppointmentsController.class,
    ConversationsController.class,
    LeadsController.class,
    ContactsController.class,
    KnowledgeController.class,
    ArticleVersionsController.class,
    QuestionsController.class,
    PromptsController.class,
    RecordingsController.class,
    SpeechController.class,
    LoginController.class,
    FormerPathsController.class
})
public class AdminConfiguration {}
