import { expect, test } from '../../fixtures/index.ts';
import { articles } from './language-articles.ts';
import { planOf } from './plan.ts';

/** Whether the last step of a sentence depends on something: a purpose is no condition, and neither is what came before. */
const sentences: Readonly<Record<string, readonly (readonly [sentence: string, isConditional: boolean])[]>> = {
  ja: [
    ['確認を求められたら、**はい** を選択します。', true],
    ['**支払いの確認** ページが表示されたら、**支払う** を選択します。', true],
    ['カードを追加するには、**追加** を選択します。', false],
    ['支払い方法を選択したら、**支払う** を選択します。', false],
  ],
  ko: [
    ['카드가 없으면 **추가**를 선택합니다.', true],
    ['메시지가 표시되면 **예**를 선택합니다.', true],
    ['카드를 추가하려면 **추가**를 선택합니다.', false],
    ['화면 왼쪽에서 **송장**을 선택합니다.', false],
    ['화면의 지침에 따라 **다음**을 선택합니다.', false],
  ],
  'zh-Hans': [
    ['出现提示时，选择“**是**”。', true],
    ['若要添加卡，请选择“**添加**”。', false],
    ['在当前页面上，选择“**添加**”。', false],
  ],
  'zh-Hant': [
    ['出現提示時，選取 [**是**]。', true],
    ['若要新增卡片，請選取 [**新增**]。', false],
    ['在目前視窗中，選取 [**新增**]。', false],
  ],
  th: [
    ['ถ้าไม่มีบัตร ให้เลือก **เพิ่ม**', true],
    ['หากต้องการเพิ่มบัตร ให้เลือก **เพิ่ม**', false],
  ],
  vi: [
    ['Khi được nhắc, hãy chọn **Có**.', true],
    ['Sau khi chọn thẻ, hãy chọn **Thanh toán**.', false],
  ],
};

for (const [code, cases] of Object.entries(sentences))
  test(`${code}: conditions are told from purposes`, () => {
    for (const [sentence, isConditional] of cases) {
      const article = [...(articles[code] ?? []), sentence].map(line => `1. ${line}`).join('\n');
      expect.soft(planOf(article).steps.at(-1)?.conditional === true, sentence).toBe(isConditional);
    }
  });
