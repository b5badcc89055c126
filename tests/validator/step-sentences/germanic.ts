import type { StepSentences } from './step-sentence.ts';

export const germanic: StepSentences = {
  de: [
    ['Wählen Sie **Optionen** neben der Rechnung und dann **Details** aus.', 'click Optionen', 'click Details'],
    ['Wählen Sie **Hinzufügen** am oberen Rand der Seite aus.', 'click Hinzufügen'],
  ],
  sv: [['Välj **Alternativ** längst upp på sidan och sedan **Information**.', 'click Alternativ', 'click Information']],
};
