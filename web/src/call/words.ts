/** What the call's panel says. */
export const WORDS = {
  idle: "Talk to the front desk",
  idleNote: "It uses your microphone. What you say is sent to this business's receptionist and its speech provider.",
  connected: "Connected. Speak now.",
  ended: "Call ended",
  write: "Write to the front desk",
  notSetUp: "No live speech provider is set up for this business.",
  notNow: "Live voice is not to be had right now",
  brokeOff: "The voice was lost; the conversation goes on below",
  browserNote:
    "Your browser listens and speaks instead. To turn speech into text it may send what you say to its maker. Writing works as well.",
  textNote: "This browser cannot listen and speak by itself. Write below instead.",
  listening: "Listening",
  thinking: "One moment",
  speaking: "Speaking",
} as const;
