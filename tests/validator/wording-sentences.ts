/** A colour in the marks or beside them says what a control looks like, and is no part of its name. */
export const colours: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['Wählen Sie den blauen Link **Jetzt bezahlen** aus.', 'click Jetzt bezahlen #blue'],
    ['Wählen Sie den Link **blauer Jetzt bezahlen** aus.', 'click Jetzt bezahlen #blue'],
    ['Wählen Sie den blauen unteren **Bezahlen**-Link aus.', 'click Bezahlen #blue'],
  ],
  ja: [
    ['**青い今すぐ支払う** リンクを選択します。', 'click 今すぐ支払う #blue'],
    ['青い **今すぐ支払う** リンクを選択します。', 'click 今すぐ支払う #blue'],
    ['青色の **今すぐ支払う** リンクを選択します。', 'click 今すぐ支払う #blue'],
    ['**青色の今すぐ支払う** リンクを選択します。', 'click 今すぐ支払う #blue'],
    ['青い今すぐ **支払う** リンクを選択します。', 'click 今すぐ支払う #blue'],
    ['青色で表示された **支払う** リンクを選択します。', 'click 支払う #blue'],
  ],
  'zh-Hans': [
    ['选择蓝色 **立即付款** 链接。', 'click 立即付款 #blue'],
    ['选择 **蓝色的立即付款** 链接。', 'click 立即付款 #blue'],
    ['选择 **蓝色 立即付款** 链接。', 'click 立即付款 #blue'],
    ['你将看到蓝色的“**立即付款**”链接。', 'expect 立即付款 #blue'],
  ],
  'zh-Hant': [
    ['選取 **藍色的立即付款** 連結。', 'click 立即付款 #blue'],
    ['選取藍色的立即**付款**連結。', 'click 立即付款 #blue'],
    ['選取藍色且位於右側的**付款**連結。', 'click 付款 #blue'],
    ['選取藍色的 [**立即付款**] 連結。', 'click 立即付款 #blue'],
    ['按一下 [藍色的 立即付款] 連結。', 'click 立即付款 #blue'],
    ['您會看到藍色的 **立即付款** 連結。', 'expect 立即付款 #blue'],
  ],
  ko: [
    ['파란색 **지금 지불** 링크를 선택합니다.', 'click 지금 지불 #blue'],
    ['**파란색 지금 지불** 링크를 선택합니다.', 'click 지금 지불 #blue'],
    ['파란색 지금 **지불** 링크를 선택합니다.', 'click 지금 지불 #blue'],
    ['파란색의 지금 **지불** 링크를 선택합니다.', 'click 지금 지불 #blue'],
    ['파란색으로 표시된 **지불** 링크를 선택합니다.', 'click 지불 #blue'],
    ['파란색 밑줄이 있는 **지불** 링크를 선택합니다.', 'click 지불 #blue'],
  ],
};

/** A label that is a verb. */
export const titles: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ja: [['**開く** を選択します。', 'click 開く']],
  'zh-Hans': [
    ['选择“**打开**”。', 'click 打开'],
    ['选择 **打开**。', 'click 打开'],
    ['单击 **打开报告**。', 'click 打开报告'],
    ['选择[打开]。', 'click 打开'],
    ['在菜单中，选择“打开”，然后选择“保存”。', 'click 打开; click 保存'],
    ['在命令栏上，选择 **打开**。', 'click 打开'],
    ['选择报告旁边的“**打开**”。', 'click 打开'],
    ['选择报告旁边的 **打开**。', 'click 打开'],
    ['打开 **报告**。', 'click 报告'],
  ],
  'zh-Hant': [
    ['選取 [**開啟**]。', 'click 開啟'],
    ['選取 **開啟**。', 'click 開啟'],
    ['按一下 [開啟]。', 'click 開啟'],
    ['按一下「開啟」按鈕。', 'click 開啟'],
    ['選取 [開啟報告]。', 'click 開啟報告'],
    ['選取「**搜尋**」。', 'click 搜尋'],
    ['在 [**開啟**] 下，選取 [**儲存**]。', 'click 儲存 @開啟'],
    ['選取 [**更多**]，然後選取 [**開啟**]。', 'click 更多; click 開啟'],
    ['選取 [**更多**] > [**開啟**]。', 'click 更多; click 開啟'],
    ['選取報告旁邊的 [**開啟**]。', 'click 開啟'],
    ['在命令列上，選取 **開啟**。', 'click 開啟'],
  ],
  ko: [['**열기**를 선택합니다.', 'click 열기']],
};

/** Names of several parts, each set apart. */
export const joined: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [['Suchen Sie nach **Kosten** + **Abrechnung**.', 'search Kosten + Abrechnung']],
  ja: [
    ['[**コスト管理**] + [**課金**] を選択します。', 'click コスト管理 + 課金'],
    ['**[コスト管理] + [課金]** を検索します。', 'search コスト管理 + 課金'],
  ],
  'zh-Hant': [
    ['選取 **[成本管理] + [計費]**。', 'click 成本管理 + 計費'],
    ['選取 [成本管理] + [計費]。', 'click 成本管理 + 計費'],
    ['搜尋 [**成本管理**] + [**計費**]。', 'search 成本管理 + 計費'],
    ['搜尋 **[成本管理] + [計費]**。', 'search 成本管理 + 計費'],
  ],
  en: [
    ['Select [Cost] + [Billing].', 'click Cost + Billing'],
    ['Select **[Cost] + [Billing]**.', 'click Cost + Billing'],
    ['Search for **Cost Management** + **Billing**.', 'search Cost Management + Billing'],
    ['Under **Cost Management** + **Billing**, select **Invoices**.', 'click Invoices @Cost Management + Billing'],
    ['Press **Ctrl** + **C**.', 'click –'],
  ],
};

/** What has to be used, instead of being asked for. */
export const obliged: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['**Speichern** muss ausgewählt werden.', 'click Speichern'],
    ['**Speichern** ist auszuwählen.', 'click Speichern'],
    ['Die Schaltfläche **Speichern** muss angeklickt werden.', 'click Speichern'],
    ['Unter **Kosten** ist **Analyse** auszuwählen.', 'click Analyse @Kosten'],
  ],
  fr: [['**Enregistrer** doit être sélectionné.', 'click Enregistrer']],
  es: [
    ['Se debe seleccionar **Guardar**.', 'click Guardar'],
    ['Debe seleccionarse **Guardar**.', 'click Guardar'],
  ],
  it: [['**Salva** deve essere selezionato.', 'click Salva']],
  ru: [['Необходимо выбрать **Сохранить**.', 'click Сохранить']],
  en: [
    ['**X** must be selected.', 'click X'],
    ['**Save** should be chosen.', 'click Save'],
    ['The **Save** button must be clicked.', 'click Save'],
    ['**Save** has to be selected.', 'click Save'],
    ['A card needs to be selected.', 'click –'],
  ],
  'pt-BR': [['**Salvar** deve ser selecionado.', 'click Salvar']],
  nl: [['**Opslaan** moet worden geselecteerd.', 'click Opslaan']],
  da: [['**Gem** skal vælges.', 'click Gem']],
  nb: [['**Lagre** må velges.', 'click Lagre']],
  sv: [['**Spara** ska väljas.', 'click Spara']],
  gl: [
    ['É necesario seleccionar **Gardar**.', 'click Gardar'],
    ['**Gardar** debe ser seleccionado.', 'click Gardar'],
  ],
  eu: [['**Gorde** hautatu behar da.', 'click Gorde']],
  is: [['Þú þarft að velja **Vista**.', 'click Vista']],
  ms: [['**Simpan** mesti dipilih.', 'click Simpan']],
  'sr-Cyrl': [
    ['Потребно је изабрати **Сачувај**.', 'click Сачувај'],
    ['**Сачувај** мора бити изабрано.', 'click Сачувај'],
  ],
};

/** What is said about a control without anything to be done with it. */
export const never: Readonly<Record<string, readonly string[]>> = {
  en: [
    '**Save** can be selected.',
    '**Delete** must not be selected.',
    '**Delete** should never be selected.',
    'If **Save** must be selected, do nothing.',
  ],
  de: ['**Löschen** darf nicht ausgewählt werden.', '**Löschen** ist nicht auszuwählen.'],
};
