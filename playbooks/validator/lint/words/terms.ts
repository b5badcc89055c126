/** One thing of the billing area, and the names that translations give it; each is a pattern of all its forms. */
export interface Term {
  english: 'payment method' | 'billing account' | 'billing profile' | 'invoice' | 'Azure portal';
  names: readonly string[];
}

const method = (...names: string[]): Term => ({ english: 'payment method', names });
const account = (...names: string[]): Term => ({ english: 'billing account', names });
const profile = (...names: string[]): Term => ({ english: 'billing profile', names });
const invoice = (...names: string[]): Term => ({ english: 'invoice', names });
const portal = (...names: string[]): Term => ({ english: 'Azure portal', names });

/** By language. Payment instruments are something else, so their names are not here. */
export const terms: Readonly<Record<string, readonly Term[]>> = {
  bg: [method('метод\\p{L}* на плащане', 'начин\\p{L}* на плащане')],
  ca: [method('mètodes? de pagament', 'form(?:a|es) de pagament')],
  cs: [
    method('způsob\\p{L}* platby', 'metod\\p{L}* platby', 'platební\\p{L}* metod\\p{L}*'),
    account('fakturační\\p{L}* účt?e?t?\\p{L}*', 'zúčtovací\\p{L}* účt?e?t?\\p{L}*'),
  ],
  da: [
    method('betalingsmetode\\p{L}*', 'betalingsmåde\\p{L}*'),
    account('faktureringskonto\\p{L}*', 'afregningskonto\\p{L}*'),
  ],
  de: [
    method('Zahlungsmethoden?', 'Zahlungsart(?:en)?', 'Zahlungsweisen?', 'Bezahlmethoden?'),
    account('Abrechnungskont\\p{L}*', 'Rechnungskont\\p{L}*', 'Fakturierungskont\\p{L}*'),
    profile('Abrechnungsprofil\\p{L}*', 'Rechnungsprofil\\p{L}*', 'Fakturierungsprofil\\p{L}*'),
    portal('Azure-Portals?', 'Azure Portals?'),
  ],
  el: [method('μ[εέ]θοδο\\p{L}* πληρωμής', 'τρόπο\\p{L}* πληρωμής')],
  es: [
    method('métodos? de pago', 'formas? de pago', 'modos? de pago'),
    account('cuentas? de facturación', 'cuentas? de cobros?'),
    portal('portal de Azure', 'Azure Portal', 'portal Azure'),
  ],
  et: [method('makseviis\\p{L}*', 'maksemeetod\\p{L}*')],
  eu: [method('ordainketa-metodo\\p{L}*', 'ordainketa-modu\\p{L}*', 'ordaintzeko (?:era|modu)\\p{L}*')],
  fa: [method('روش‌?(?:های)? پرداخت', 'شیوه‌?(?:های)? پرداخت')],
  fi: [
    method('maksuta(?:pa|v)\\p{L}*', 'maksumenetelm\\p{L}*'),
    portal('Azure-portaal\\p{L}*', 'Azure[ -]portal(?:iss?a|in|iin)?'),
  ],
  fr: [
    method('modes? de paiement', 'moyens? de paiement', 'méthodes? de paiement'),
    portal('portail Azure', 'Azure Portal', 'portail Microsoft Azure'),
  ],
  gl: [method('métodos? de pagamento', 'formas? de pagamento', 'modos? de pagamento')],
  he: [method('אמצעי (?:ה)?תשלום', 'שיטת (?:ה)?תשלום')],
  hi: [method('भुगतान विधि', 'भुगतान पद्धति', 'भुगतान का तरीका')],
  hr: [method('način\\p{L}* plaćanja', 'metod\\p{L}* plaćanja')],
  hu: [
    method('fizetési mód(?!szer)\\p{L}*', 'fizetési módszer\\p{L}*'),
    portal('Azure Portal\\p{L}*', 'Azure-portál\\p{L}*'),
  ],
  id: [method('metode pembayaran', 'cara pembayaran')],
  is: [method('greiðslumát\\p{L}*', 'greiðsluaðferð\\p{L}*', 'greiðsluleið\\p{L}*')],
  it: [
    method('metod[oi] di pagamento', 'modalità di pagamento', 'form[ae] di pagamento'),
    account('account di fatturazione', 'cont[oi] di fatturazione'),
    portal('portale di Azure', 'portale Azure', 'Azure Portal'),
  ],
  ja: [
    method('支払い方法', '支払方法'),
    account('課金アカウント', '請求アカウント', '請求先アカウント'),
    profile('課金プロファイル', '請求プロファイル', '請求先プロファイル'),
    portal('Azure ?portal', 'Azure ?ポータル'),
  ],
  ko: [method('결제 ?방법', '지불 ?방법', '결제 ?수단', '지급 ?방법'), account('청구 ?계정', '결제 ?계정')],
  lt: [method('mokėjimo būd\\p{L}*', 'mokėjimo metod\\p{L}*')],
  lv: [method('maksājum[au] metod\\p{L}*', 'maksāšanas veid\\p{L}*', 'maksājum[au] veid\\p{L}*')],
  ms: [method('kaedah (?:pem)?bayaran', 'cara (?:pem)?bayaran')],
  nb: [method('betalingsmetode\\p{L}*', 'betalingsmåte\\p{L}*')],
  nl: [
    method('betaalmethoden?', 'betalingswijzen?', 'betalingsmethoden?', 'betaalwijzen?'),
    account('factureringsaccounts?', 'factuuraccounts?', 'facturatieaccounts?'),
    profile('factureringsprofiel\\p{L}*', 'factuurprofiel\\p{L}*'),
    portal('Azure-portal', 'Azure Portal'),
  ],
  pl: [
    method('metod\\p{L}* płatności', 'form\\p{L}* płatności', 'spos[oó]b\\p{L}* płatności'),
    account('kont\\p{L}* rozliczeniow\\p{L}*', 'kont\\p{L}* rozliczeń'),
    profile('profil\\p{L}* rozliczeniow\\p{L}*', 'profil\\p{L}* rozliczeń'),
  ],
  'pt-BR': [
    method('métodos? de pagamento', 'formas? de pagamento'),
    account('contas? de cobrança', 'contas? de faturamento'),
    profile('perfi[ls]s? de cobrança', 'perfi[ls]s? de faturamento'),
    invoice('faturas?(?! de)', 'notas? fisca(?:l|is)'),
    portal('portal do Azure', 'Azure Portal'),
  ],
  'pt-PT': [
    method('métodos? de pagamento', 'formas? de pagamento'),
    account('contas? de faturação', 'contas? de cobrança'),
    portal('portal do Azure', 'Azure Portal'),
  ],
  ro: [method('metod\\p{L}* de plată', 'modalit\\p{L}* de plată')],
  ru: [method('способ\\p{L}* оплаты', 'метод\\p{L}* оплаты', 'способ\\p{L}* платежа')],
  sk: [method('spôsob\\p{L}* platby', 'metód\\p{L}* platby')],
  sl: [method('način\\p{L}* plačila', 'metod\\p{L}* plačila')],
  sr: [method('način\\p{L}* plaćanja', 'metod\\p{L}* plaćanja')],
  'sr-Cyrl': [method('начин\\p{L}* плаћања', 'метод\\p{L}* плаћања')],
  sv: [
    method('betalningsmetod\\p{L}*', 'betalningssätt\\p{L}*', 'betalsätt\\p{L}*'),
    portal('Azure-portalen', 'Azure[ -]Portal'),
  ],
  th: [method('วิธีการชำระเงิน', 'วิธีชำระเงิน')],
  tr: [
    method('ödeme yöntem\\p{L}*', 'ödeme şeki?l\\p{L}*', 'ödeme biçim\\p{L}*'),
    account('faturalama hesa[bp]\\p{L}*', 'faturalandırma hesa[bp]\\p{L}*', 'fatura hesa[bp]\\p{L}*'),
    profile('faturalama profil\\p{L}*', 'faturalandırma profil\\p{L}*'),
  ],
  uk: [method('спос[іо]б\\p{L}* оплати', 'метод\\p{L}* оплати')],
  vi: [method('phương thức thanh toán', 'phương pháp thanh toán')],
  'zh-Hans': [
    method('付款方式', '支付方式', '付款方法', '支付方法'),
    account('计费[帐账]户', '[帐账]单[帐账]户', '付费[帐账]户'),
    profile('计费配置文件', '[帐账]单配置文件', '计费对象信息'),
  ],
  'zh-Hant': [
    method('付款方式', '支付方式', '付款方法', '付款條件', '支付方法'),
    account('計費帳戶', '帳單帳戶'),
    profile('計費設定檔', '帳單設定檔', '帳單資料檔'),
  ],
};
