import { boxStyle } from './boxed.ts';

/** Style of pages that show an article. */
export const articleStyle = `
body { max-width: 1400px; } .title { font-size: 22px; font-weight: 600; margin: 8px 0; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); gap: 8px 28px; align-items: start; border-top: 1px solid transparent; padding: 4px 0; }
.row.note .said { border-inline-start: 3px solid var(--line); padding-inline-start: 12px; } .row p { margin: 4px 0; overflow-wrap: anywhere; }
.item { display: flex; gap: 8px; } .number { min-width: 1.6em; color: var(--soft); } [data-depth="2"] .said { padding-inline-start: 2em; } [data-depth="3"] .said { padding-inline-start: 4em; }
.mark { border-radius: 3px; padding: 1px 3px; border-bottom: 2px solid currentColor; box-decoration-break: clone; -webkit-box-decoration-break: clone; color: inherit; }
.mark.good { background: light-dark(#e7f4e4, #16301a); border-bottom-color: var(--good); } .mark.bad { background: light-dark(#fde7e9, #3f1417); border-bottom-color: var(--bad); } .mark.doubt { background: light-dark(#fff4ce, #3a2f0b); border-bottom-color: var(--doubt); }
.mark sup { font-size: 11px; font-weight: 600; margin-inline-start: 3px; } .legend { display: flex; flex-wrap: wrap; gap: 8px; font-size: 13px; }
.card { border: 1px solid var(--line); border-inline-start-width: 4px; border-radius: 6px; padding: 6px 12px; margin: 0 0 8px; } .card.good { border-inline-start-color: var(--good); } .card.bad { border-inline-start-color: var(--bad); } .card.doubt { border-inline-start-color: var(--doubt); }
.chip { font-weight: 600; } .chip.good { color: var(--good); } .chip.bad { color: var(--bad); } .chip.doubt { color: var(--doubt); }
.finding { border-inline-start: 3px solid var(--bad); padding-inline-start: 10px; margin: 6px 0; } .finding.warning { border-color: var(--doubt); } .finding.note { border-color: var(--soft); }
${boxStyle}
.matrix td { text-align: center; } .matrix td.good { background: light-dark(#e7f4e4, #16301a); } .matrix td.bad { background: light-dark(#fde7e9, #3f1417); } .matrix td.doubt { background: light-dark(#fff4ce, #3a2f0b); } .matrix th[scope=row] { font-weight: 400; white-space: nowrap; }
@media (max-width: 800px) { .row { grid-template-columns: 1fr; } }
`;
