import type { StepSentences } from './step-sentence.ts';

export const romance: StepSentences = {
  es: [['Seleccione **Opciones** junto a la factura y luego **Detalles**.', 'click Opciones', 'click Detalles']],
  it: [['Selezionare **Opzioni** accanto alla fattura.', 'click Opzioni']],
};
