export const STYLES = `
:host {
  --fd-ink: #14202b; --fd-soft: #5a6876; --fd-ground: #ffffff; --fd-raised: #f1f4f7; --fd-line: #d5dce3;
  --fd-accent: #0b6e6e; --fd-on-accent: #ffffff; --fd-mine: #0b6e6e; --fd-on-mine: #ffffff; --fd-warn: #9a3412;
  color-scheme: light dark;
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: var(--fd-ink);
}
@media (prefers-color-scheme: dark) {
  :host {
    --fd-ink: #e8eef3; --fd-soft: #a3b1bd; --fd-ground: #131a21; --fd-raised: #1f2933; --fd-line: #36434f;
    --fd-accent: #4fc3bb; --fd-on-accent: #06201f; --fd-mine: #14504f; --fd-on-mine: #eafaf8; --fd-warn: #fdba74;
  }
}
* { box-sizing: border-box; }
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
@media (max-width: 480px) {
  .panel { inset: 0; width: auto; height: 100dvh; border: 0; border-radius: 0; }
}
:host([full]) { display: block; height: 100%; }
:host([full]) .panel {
  position: static; width: 100%; height: 100%; border-radius: 14px; box-shadow: none;
}
header { display: flex; align-items: center; gap: 8px; padding: 12px 16px; border-bottom: 1px solid var(--fd-line); }
header h2 { flex: 1; margin: 0; font-size: 1rem; font-weight: 650; }
.quiet { border: 0; background: none; padding: 8px; border-radius: 8px; color: var(--fd-soft); min-width: 40px; min-height: 40px; }
.quiet:hover { background: var(--fd-raised); }
.log { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 16px; display: flex; flex-direction: column; gap: 10px; }
.said { max-width: 85%; padding: 9px 13px; border-radius: 14px; white-space: pre-wrap; overflow-wrap: anywhere; }
.desk { align-self: flex-start; background: var(--fd-raised); border-bottom-left-radius: 4px; }
.contact { align-self: flex-end; background: var(--fd-mine); color: var(--fd-on-mine); border-bottom-right-radius: 4px; }
.notice { align-self: stretch; color: var(--fd-warn); font-size: .93rem; display: flex; gap: 10px; align-items: center; flex-wrap: wrap; }
.card { align-self: stretch; border: 1px solid var(--fd-accent); border-radius: 12px; padding: 12px 14px; }
.card strong { display: block; }
.card .reference { font-variant-numeric: tabular-nums; letter-spacing: .12em; font-weight: 700; }
.typing { align-self: flex-start; color: var(--fd-soft); min-height: 1.4em; }
.options { display: flex; flex-wrap: wrap; gap: 8px; padding: 0 16px 10px; }
.option, .retry {
  border: 1px solid var(--fd-accent); background: none; color: var(--fd-accent); border-radius: 999px; padding: 8px 14px; min-height: 40px;
}
.option:hover, .retry:hover { background: var(--fd-raised); }
form { display: flex; gap: 8px; align-items: flex-end; padding: 12px 16px calc(12px + env(safe-area-inset-bottom)); border-top: 1px solid var(--fd-line); }
textarea {
  flex: 1; resize: none; max-height: 120px; padding: 9px 12px; border: 1px solid var(--fd-line); border-radius: 10px; background: var(--fd-ground);
}
.send { border: 0; border-radius: 10px; padding: 10px 16px; background: var(--fd-accent); color: var(--fd-on-accent); font-weight: 600; min-height: 44px; }
.send:disabled { opacity: .55; cursor: default; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { .panel { animation: rise .16s ease-out; } }
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
`;
