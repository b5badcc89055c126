import type { StepSentences } from './step-sentence.ts';

export const english: StepSentences = {
  en: [
    ['Select **A** next to the invoice, then **B**.', 'click A', 'click B'],
    ['Select the ellipsis (**...**), then **Download**.', 'click ...', 'click Download'],
    ['Select **Add** at the top of the page, and then **Role assignment**.', 'click Add', 'click Role assignment'],
    ['Select **Yes** to confirm, then **OK**.', 'click Yes', 'click OK'],
    ['Select the invoice, then the **Pay now** link.', 'click –', 'click Pay now'],
    ['Turn on **Alerts**, then clear the **Refunds** check box.', 'click Alerts', 'click Refunds'],
    ['Switch on **Alerts**, and then select **Save**.', 'click Alerts', 'click Save'],
  ],
};
