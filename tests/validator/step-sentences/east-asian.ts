import type { StepSentences } from './step-sentence.ts';

export const eastAsian: StepSentences = {
  ja: [
    ['**オプション** > **詳細** を選択します。', 'click オプション', 'click 詳細'],
    ['**オプション** または **詳細** を選択します。', 'click オプション|詳細'],
  ],
  ko: [['**옵션** 및 **세부 정보**를 선택합니다.', 'click 옵션', 'click 세부 정보']],
};
