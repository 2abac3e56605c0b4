package dev.frontdesk.conversation;

/// Something that happened and matters once more in a later turn.
public enum Mark {
    /// The contact asked for a moment: the next silence is no failure.
    WAITING,
    /// The last reply was said again word for word.
    REPEATED,
    /// The contact was told what to do where water runs or gas is smelled.
    WARNED,
    /// The contact has heard what the receptionist can do and what it cannot.
    SCOPE_TOLD,
    /// What is said next belongs to the message already taken.
    ADDING,
    /// The appointment being made is for somebody other than the one before.
    ANOTHER_PERSON,
    /// Only a first name was said, and the last name has been asked for.
    LAST_NAME_ASKED,
    /// With whom the contact was last time, once it is known who they are.
    SAME_PERSON,
    /// A model looked for an appointment under a name and number that do not go together.
    UNIDENTIFIED,
    /// And did so once more.
    UNIDENTIFIED_TWICE,
    /// What the contact is asked is for an enquiry, which is passed on to the owner.
    ENQUIRING
}
