import type { StepSentences } from './step-sentence.ts';

export const uralicBalticGreek: StepSentences = {
  fi: [['Valitse **Asetukset** sivun yläreunasta ja sitten **Tiedot**.', 'click Asetukset', 'click Tiedot']],
  tr: [['**Seçenekler** > **Ayrıntılar** öğesini seçin.', 'click Seçenekler', 'click Ayrıntılar']],
};
