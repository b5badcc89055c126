import type { StepSentences } from './step-sentence.ts';

export const slavic: StepSentences = {
  cs: [['V možnostech vlevo vyberte Soubory.', 'click Soubory']],
  pl: [['Wybierz **Opcje** obok faktury, a następnie **Szczegóły**.', 'click Opcje', 'click Szczegóły']],
  ru: [['Выберите **Параметры** рядом со счетом, а затем **Сведения**.', 'click Параметры', 'click Сведения']],
};
