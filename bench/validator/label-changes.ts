/** A change of a label as a release of the portal, or a careless edit of an article, would make it. */
export interface LabelChange {
  kind: string;
  to: string;
}

/** What labels might be called instead, by language and key. */
const renames: Record<string, Record<string, readonly string[]>> = {
  en: {
    costManagementBilling: [
      'Costs and billing',
      'Billing and cost management',
      'Finance hub',
      'Cost Management & Billing',
    ],
    billing: ['Payments', 'Bills', 'Billing and invoices', 'Finance'],
    invoices: ['Bills', 'Statements', 'Invoice list', 'Invoices and receipts'],
    payNow: ['Pay', 'Pay invoice', 'Make a payment', 'Settle now'],
    selectPaymentMethod: ['Payment method', 'Choose how to pay', 'Pick a card', 'Select payment option'],
    paid: ['Settled', 'Payment received', 'Closed'],
    paymentMethods: ['Payment options', 'Ways to pay', 'Cards and accounts'],
    accessControl: ['Access management (IAM)', 'Users and roles', 'Permissions'],
    properties: ['Account properties', 'Account details', 'About this account'],
    emailPreference: ['Email preferences', 'Invoices by email', 'Delivery settings'],
    yes: ['On', 'Send by email', 'Enabled'],
    save: ['Apply', 'Save changes', 'Done'],
    billingProfiles: ['Profiles', 'Billing groups', 'Invoice settings'],
  },
  de: {
    costManagementBilling: [
      'Kosten und Abrechnung',
      'Abrechnung und Kostenverwaltung',
      'Finanzen',
      'Kostenmanagement + Abrechnung',
    ],
    billing: ['Zahlungen', 'Fakturierung', 'Abrechnung und Rechnungen', 'Finanzen'],
    invoices: ['Belege', 'Abrechnungen', 'Rechnungsliste', 'Rechnungen und Belege'],
    payNow: ['Bezahlen', 'Rechnung bezahlen', 'Sofort zahlen', 'Jetzt begleichen'],
    selectPaymentMethod: ['Zahlungsmethode', 'Karte auswählen', 'Wie möchten Sie zahlen?', 'Zahlungsart wählen'],
    paid: ['Beglichen', 'Zahlung eingegangen', 'Erledigt'],
    paymentMethods: ['Zahlungsoptionen', 'Zahlungsarten', 'Karten und Konten'],
    accessControl: ['Zugriffsverwaltung (IAM)', 'Benutzer und Rollen', 'Berechtigungen'],
    properties: ['Kontoeigenschaften', 'Kontodetails', 'Über dieses Konto'],
    emailPreference: ['Einstellungen für E-Mail-Rechnungen', 'Rechnungen per E-Mail', 'Zustellung'],
    yes: ['Ja', 'Per E-Mail senden', 'Ein'],
    save: ['Übernehmen', 'Änderungen speichern', 'Fertig'],
    billingProfiles: ['Profile', 'Abrechnungsgruppen', 'Rechnungseinstellungen'],
  },
  'zh-Hant': {
    costManagementBilling: [
      '成本與帳單',
      '帳單與成本管理',
      '財務中心',
      '成本管理與帳單',
      '成本管理和計費',
      '費用與帳單',
    ],
    billing: ['付款', '帳務', '帳單', '財務', '計費與付款', '帳款'],
    invoices: ['帳單', '收據', '發票清單', '發票與收據', '我的發票', '電子發票'],
    payNow: ['付款', '支付發票', '馬上付款', '立即支付', '馬上支付', '現在付款'],
    selectPaymentMethod: ['付款方式', '選擇付款方式', '挑選信用卡', '選取付款選項', '選取付款條件', '選取支付方式'],
    paid: ['已結清', '已收款', '已完成', '付款完成', '已支付'],
    paymentMethods: ['支付方式', '付款選項', '信用卡與帳戶'],
    accessControl: ['存取管理 (IAM)', '使用者與角色', '權限'],
    properties: ['帳戶屬性', '內容', '帳戶詳細資料'],
    emailPreference: ['發票電子郵件喜好設定', '以電子郵件傳送發票', '傳遞設定'],
    yes: ['是', '以電子郵件傳送', '開啟'],
    save: ['套用', '儲存變更', '完成'],
    billingProfiles: ['設定檔', '計費群組', '發票設定'],
  },
};

/** Every change of one label. */
export function changesOf(language: string, key: string, label: string): LabelChange[] {
  const named = (renames[language]?.[key] ?? []).map(to => ({ kind: 'rename', to }));
  const changes: LabelChange[] = [
    ...named,
    { kind: 're-case', to: label.toUpperCase() },
    { kind: 're-case', to: label.toLowerCase() },
    { kind: 're-case', to: label.replace(/(?<=\s)\p{L}/gu, letter => swapCase(letter)) },
    { kind: 'pluralise', to: pluralised(label) },
    { kind: 'ellipsis', to: `${label}…` },
    { kind: 'ellipsis', to: `${label}...` },
    { kind: 'punctuation', to: `${label}:` },
    { kind: 'words', to: `${label} (preview)` },
    { kind: 'words', to: `${label} 2` },
    { kind: 'words', to: `(${label})` },
    { kind: 'typo', to: label.slice(0, 1) + label.slice(2) },
    { kind: 'typo', to: label.slice(0, 2) + label.slice(1) },
    { kind: 'typo', to: label.slice(0, -1) },
    { kind: 'spaces', to: label.replaceAll(' ', '') },
  ];
  const isNew = (to: string, at: number) => to !== label && changes.findIndex(change => change.to === to) === at;
  return changes.filter(({ to }, at) => isNew(to, at));
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

function pluralised(label: string): string {
  if (/\p{Script=Han}$/u.test(label)) return `${label}們`;
  return label.endsWith('s') ? label.slice(0, -1) : `${label}s`;
}
