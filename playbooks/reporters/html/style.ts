/** Style of the reports: light and dark by the reader's setting, and plain on paper. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --soft: light-dark(#666, #aaa); --good: light-dark(#107c10, #6ccb5f); --bad: light-dark(#a4262c, #ff9da4); --doubt: light-dark(#8a5700, #ffc83d); }
body { font: 15px/1.5 system-ui, "Liberation Sans", sans-serif; margin: 0 auto; max-width: 1100px; padding: 24px; color: light-dark(#201f1e, #f3f2f1); background: light-dark(#fff, #1b1a19); }
h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 19px; margin: 32px 0 8px; }
.soft { color: var(--soft); } .num { text-align: end; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 2px 10px; border-radius: 12px; font-weight: 600; border: 1px solid currentColor; }
.paid, .already-paid, .nothing-due, .listed, .passed { color: var(--good); } .failed, .declined, .not-permitted { color: var(--bad); } .unknown, .running, .dry-run { color: var(--doubt); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; } th.num { text-align: end; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
ol.steps { list-style: none; padding: 0; } ol.steps > li { border: 1px solid var(--line); border-radius: 6px; padding: 10px 14px; margin: 0 0 10px; }
.step-head { display: flex; gap: 12px; align-items: baseline; flex-wrap: wrap; } .step-head .title { font-weight: 600; flex: 1; min-width: 200px; }
figure { margin: 10px 0 0; } figcaption { color: var(--soft); margin-bottom: 4px; } svg.shot { width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; display: block; }
.error { border-inline-start: 4px solid var(--bad); padding: 4px 12px; margin: 10px 0; overflow-wrap: anywhere; }
details > summary { cursor: pointer; } pre { overflow-x: auto; }
@media print { details { display: block; } body { max-width: none; } figure { break-inside: avoid; } }
`;
