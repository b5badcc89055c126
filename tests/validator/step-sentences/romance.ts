import type { StepSentences } from './step-sentence.ts';

export const romance: StepSentences = {
  es: [
    ['Selecciona Uso + cargos.', 'click Uso + cargos'],
    ['Puede agregar un perfil mediante Azure Active Directory (Azure AD).'],
    ['Seleccione **Opciones** junto a la factura y luego **Detalles**.', 'click Opciones', 'click Detalles'],
  ],
  it: [['Selezionare **Opzioni** accanto alla fattura.', 'click Opzioni']],
};
