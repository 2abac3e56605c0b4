export const STYLES = `
:host {
  --fd-ink: #14202b; --fd-soft: #5a6876; --fd-ground: #ffffff; --fd-raised: #f1f4f7; --fd-line: #d5dce3;
  --fd-accent: #0b6e6e; --fd-on-accent: #ffffff; --fd-mine: #0b6e6e; --fd-on-mine: #ffffff; --fd-warn: #9a3412;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --fd-ink: #e8eef3; --fd-soft: #a3b1bd; --fd-ground: #131a21; --fd-raised: #1f2933; --fd-line: #36434f;
    --fd-accent: #4fc3bb; --fd-on-accent: #06201f; --fd-mine: #14504f; --fd-on-mine: #eafaf8; --fd-warn: #fdba74;
  }
}
* { box-sizing: border-box; }
/* Here and not on the host, which the styles of the page around it reach. */
.panel, .launcher {
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: var(--fd-ink); text-align: start; letter-spacing: normal; text-transform: none;
}
[hidden] { display: none !important; }
button, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--fd-accent); outline-offset: 2px; }
.launcher {
  position: fixed; right: 20px; bottom: calc(20px + env(safe-area-inset-bottom)); z-index: 2147483000;
  width: 60px; height: 60px; border: 0; border-radius: 50%;
  background: var(--fd-accent); color: var(--fd-on-accent); box-shadow: 0 6px 20px rgb(0 0 0 / .25);
}
.launcher svg { width: 28px; height: 28px; vertical-align: middle; }
.panel {
  position: fixed; right: 20px; bottom: calc(92px + env(safe-area-inset-bottom)); z-index: 2147483000;
  display: flex; flex-direction: column; width: 380px; height: min(600px, calc(100dvh - 120px));
  background: var(--fd-ground); border: 1px solid var(--fd-line); border-radius: 14px; overflow: hidden;
  box-shadow: 0 14px 40px rgb(0 0 0 / .28);
}
@media (max-width: 480px), (max-height: 480px) {
  .panel { inset: 0; width: auto; height: 100dvh; border: 0; border-radius: 0; }
  .launcher[aria-expanded="true"] { display: none; }
}
:host([full]) { display: block; height: 100%; }
:host([full]) .panel {
  position: static; width: 100%; height: 100%; border: 1px solid var(--fd-line); border-radius: 14px; box-shadow: none;
}
header { display: flex; align-items: center; gap: 8px; padding: 6px 16px; border-bottom: 1px solid var(--fd-line); }
header h2 { flex: 1; margin: 0; font-size: 1em; font-weight: 650; }
.quiet { border: 0; background: none; padding: 8px; border-radius: 8px; color: var(--fd-soft); min-width: 40px; min-height: 40px; }
.quiet svg { width: 20px; height: 20px; display: block; margin: auto; }
.quiet:hover { background: var(--fd-raised); }
.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; display: flex; flex-direction: column; gap: 10px; }
.said { max-width: 85%; padding: 9px 13px; border-radius: 14px; white-space: pre-wrap; overflow-wrap: anywhere; }
.desk { align-self: flex-start; background: var(--fd-raised); border-bottom-left-radius: 4px; }
.contact { align-self: flex-end; background: var(--fd-mine); color: var(--fd-on-mine); border-bottom-right-radius: 4px; }
.notice { align-self: stretch; color: var(--fd-warn); font-size: .93em; display: flex; gap: 10px; align-items: center; flex-wrap: wrap; }
.card { align-self: stretch; border: 1px solid var(--fd-accent); border-radius: 12px; padding: 12px 14px; }
.card strong { display: block; }
.card .reference { font-variant-numeric: tabular-nums; letter-spacing: .12em; font-weight: 700; }
.typing { align-self: flex-start; display: flex; gap: 5px; padding: 10px 4px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--fd-soft); opacity: .6; }
.options { flex: none; display: flex; flex-wrap: wrap; gap: 8px; max-height: 40%; overflow: auto; padding: 5px 16px 10px; }
.option, .retry {
  border: 1px solid var(--fd-accent); background: none; color: var(--fd-accent); border-radius: 999px; padding: 8px 14px; min-height: 40px;
}
.option::first-letter { text-transform: uppercase; }
.option { flex: none; max-width: 100%; text-align: start; }
.option:hover, .retry:hover { background: var(--fd-raised); }
form { display: flex; gap: 8px; align-items: flex-end; padding: 12px 16px calc(12px + env(safe-area-inset-bottom)); border-top: 1px solid var(--fd-line); }
textarea {
  flex: 1; resize: none; max-height: 120px; padding: 9px 12px; border: 1px solid var(--fd-line); border-radius: 10px; background: var(--fd-ground);
}
textarea:focus-visible { outline-width: 2px; outline-offset: -1px; }
.send { border: 0; border-radius: 10px; padding: 10px 16px; background: var(--fd-accent); color: var(--fd-on-accent); font-weight: 600; min-height: 44px; }
.send:disabled { opacity: .55; cursor: default; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* A phone on its side: what was said keeps its place. */
@media (max-height: 480px) {
  header { padding-block: 0; }
  .log { padding-block: 8px; }
  .options { flex-wrap: nowrap; padding-bottom: 6px; }
  form { padding-block: 6px calc(6px + env(safe-area-inset-bottom)); }
}
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: rise .16s ease-out; }
  .typing i { animation: wait 1.2s infinite; }
  .typing i + i { animation-delay: .15s; }
  .typing i + i + i { animation-delay: .3s; }
}
@keyframes wait { 40% { opacity: 1; transform: translateY(-3px); } }
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
`;
