export const CALL_STYLES = `
:host {
  --fd-ink: #14202b; --fd-soft: #4f5d6a; --fd-ground: #ffffff; --fd-raised: #f1f4f7; --fd-line: #d5dce3;
  --fd-accent: #0b6e6e; --fd-on-accent: #ffffff; --fd-end: #b42318; --fd-on-end: #ffffff; --fd-warn: #9a3412;
  display: block; flex: none; margin-bottom: 12px; color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --fd-ink: #e8eef3; --fd-soft: #a3b1bd; --fd-ground: #131a21; --fd-raised: #1f2933; --fd-line: #36434f;
    --fd-accent: #4fc3bb; --fd-on-accent: #06201f; --fd-end: #f97066; --fd-on-end: #2a0603; --fd-warn: #fdba74;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--fd-accent); outline-offset: 2px; }
.call {
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--fd-ink);
  background: var(--fd-ground); border: 1px solid var(--fd-line); border-radius: 14px; padding: 12px 16px;
}
.row { display: flex; align-items: center; gap: 10px 14px; flex-wrap: wrap; }
.words { flex: 1 1 200px; min-width: 0; }
.state { margin: 0; font-weight: 650; display: flex; align-items: center; gap: 8px; }
.state time { font-weight: 400; color: var(--fd-soft); font-variant-numeric: tabular-nums; }
.note { margin: 2px 0 0; color: var(--fd-soft); font-size: .9rem; overflow-wrap: anywhere; }
.call[data-state="failed"] .note { color: var(--fd-warn); }
.note a { color: var(--fd-accent); font-weight: 650; }
.buttons { display: flex; gap: 8px; flex-wrap: wrap; }
.buttons button, .keys button {
  min-height: 44px; border-radius: 999px; padding: 8px 16px; border: 1px solid var(--fd-line); background: var(--fd-ground);
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; white-space: nowrap;
}
.buttons button:hover, .keys button:hover { background: var(--fd-raised); }
.buttons svg { width: 18px; height: 18px; flex: none; }
.buttons [aria-expanded="true"] { border-color: var(--fd-accent); color: var(--fd-accent); }
.buttons [aria-pressed="true"], .buttons [aria-pressed="true"]:hover { background: var(--fd-ink); border-color: transparent; color: var(--fd-ground); }
.buttons .start, .buttons .start:hover { background: var(--fd-accent); border-color: transparent; color: var(--fd-on-accent); font-weight: 600; }
.buttons .end, .buttons .end:hover { background: var(--fd-end); border-color: transparent; color: var(--fd-on-end); font-weight: 600; }
.meter { display: inline-flex; align-items: center; gap: 3px; height: 18px; }
.meter i { width: 4px; height: 100%; border-radius: 2px; background: var(--fd-line); transform: scaleY(.35); }
.meter i.on { background: var(--fd-accent); transform: scaleY(1); }
.keys { display: grid; grid-template-columns: repeat(3, minmax(0, 84px)); justify-content: center; gap: 8px; margin-top: 12px; }
.keys button { border-radius: 12px; font-size: 1.15rem; padding: 6px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 480px) {
  .call { padding: 10px 12px; }
  .call[data-live] .words { flex-basis: 100%; }
  .call[data-live] .buttons { width: 100%; flex-wrap: nowrap; }
  .call[data-live] .buttons button { flex: 1; padding-inline: 6px; gap: 6px; }
}
/* A phone on its side. */
@media (max-height: 480px) {
  :host { margin-bottom: 6px; }
  .call { padding: 6px 10px; }
  .note { display: none; }
  .call[data-state="failed"] .note, .call[data-state="transfer"] .note { display: block; }
  .keys { grid-template-columns: repeat(12, 1fr); gap: 4px; margin-top: 6px; }
}
@media (prefers-reduced-motion: no-preference) { .meter i { transition: transform .08s linear; } }
`;
