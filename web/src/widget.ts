import { FrontdeskChat } from "./chat";

/** `<script src="https://…/widget.js" data-business="slug">` puts the chat on any page. */
function start(): void {
  if (!customElements.get("frontdesk-chat")) customElements.define("frontdesk-chat", FrontdeskChat);
  const script = document.currentScript as HTMLScriptElement | null;
  const business = script?.dataset["business"];
  if (!script || !business) return;
  const chat = document.createElement("frontdesk-chat");
  chat.setAttribute("business", business);
  chat.setAttribute("origin", new URL(script.src).origin);
  if (script.dataset["label"]) chat.setAttribute("label", script.dataset["label"]);
  const add = () => document.body.append(chat);
  if (document.body) add();
  else document.addEventListener("DOMContentLoaded", add);
}

start();
