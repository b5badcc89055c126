/** How articles name billing roles and ask for them; alternatives of a regular expression, in lower case. */
export interface RoleWords {
  account: string;
  profile: string;
  /** Who owns an account, and who administers it: articles take one for the other. */
  owner: string;
  contributor: string;
  invoiceManager: string;
  demands: string;
}

/** By language: those that the portal has, besides English. */
export const billingRoles: Readonly<Record<string, RoleWords>> = {
  cs: {
    account: 'fakturační\\p{L}* účt\\p{L}*',
    profile: 'fakturační\\p{L}* profil\\p{L}*',
    owner: 'vlastník\\p{L}*|správc\\p{L}*',
    contributor: 'přispěvatel\\p{L}*',
    invoiceManager: 'správc\\p{L}* faktur',
    demands: 'musí\\p{L}*|potřebuj\\p{L}*|vyžad\\p{L}*|jenom|pouze',
  },
  de: {
    account: '(?:ab)?rechnungskonto\\p{L}*',
    profile: 'abrechnungsprofil\\p{L}*',
    owner: '(?:\\p{L}*konto)?besitzer\\p{L}*|\\p{L}*inhaber\\p{L}*|\\p{L}*administrator\\p{L}*',
    contributor: 'mitwirkende\\p{L}*',
    invoiceManager: 'rechnungs-?manager\\p{L}*|rechnungsverwalter\\p{L}*',
    demands: 'müssen|muss|brauch\\p{L}*|benötig\\p{L}*|erforder\\p{L}*|nur',
  },
  es: {
    account: 'cuenta de facturación',
    profile: 'perfil de facturación',
    owner: 'propietari[oa]|administrador\\p{L}*',
    contributor: 'colaborador\\p{L}*',
    invoiceManager: 'administrador\\p{L}* de facturas',
    demands: 'debe\\p{L}*|necesit\\p{L}*|requier\\p{L}*|hace falta|solo',
  },
  fr: {
    account: 'compte de facturation',
    profile: 'profil de facturation',
    owner: 'propriétaire|administrateur\\p{L}*',
    contributor: 'contributeur\\p{L}*',
    invoiceManager: 'gestionnaire de(?:s)? factures',
    demands: 'dev\\p{L}*|doi\\p{L}*|faut|nécess\\p{L}*|besoin|requi\\p{L}*|exig\\p{L}*|seul\\p{L}*',
  },
  hu: {
    account: 'számlázási fiók\\p{L}*',
    profile: 'számlázási profil\\p{L}*',
    owner: 'tulajdonos\\p{L}*|rendszergazd\\p{L}*|\\p{L}*gazdának',
    contributor: 'közreműködő\\p{L}*',
    invoiceManager: 'számlakezelő\\p{L}*',
    demands: 'kell|szükség\\p{L}*|csak',
  },
  id: {
    account: 'akun penagihan',
    profile: 'profil penagihan',
    owner: 'pemilik|administrator|admin',
    contributor: 'kontributor',
    invoiceManager: 'manajer faktur',
    demands: 'harus|perlu|memerlukan|diperlukan|hanya',
  },
  it: {
    account: "(?:dell['’])?account di fatturazione",
    profile: 'profilo di fatturazione',
    owner: "proprietari[oa]|(?:l['’])?amministrator\\p{L}*",
    contributor: 'collaborator\\p{L}*',
    invoiceManager: 'gestor\\p{L}* (?:delle )?fatture|responsabile (?:delle )?fatture',
    demands: 'dev\\p{L}*|necessari\\p{L}*|occorre|serve|richie\\p{L}*|bisogna|solo',
  },
  ja: {
    account: '(?:課金|請求先?)アカウント',
    profile: '(?:課金|請求)プロファイル',
    owner: '所有者|管理者',
    contributor: '共同作成者',
    invoiceManager: '請求書(?:マネージャー|管理者)',
    demands: '必要|なければなりません|のみ|だけ',
  },
  ko: {
    account: '청구 계정',
    profile: '청구 프로필',
    owner: '소유자|관리자',
    contributor: '(?:기여자|참가자)',
    invoiceManager: '청구서 관리자|송장 관리자',
    demands: '필요|해야|여야|이어야|만',
  },
  nl: {
    account: 'factureringsaccount',
    profile: 'factureringsprofiel',
    owner: 'eigenaar|beheerder',
    contributor: 'inzender|bijdrager',
    invoiceManager: 'factuurbeheerder',
    demands: 'moet\\p{L}*|nodig|vereis\\p{L}*|alleen',
  },
  pl: {
    account: 'kont\\p{L}* rozliczeniow\\p{L}*',
    profile: 'profil\\p{L}* rozliczeniow\\p{L}*',
    owner: 'właściciel\\p{L}*|administrator\\p{L}*',
    contributor: 'współautor\\p{L}*',
    invoiceManager: 'menedżer\\p{L}* faktur',
    demands: 'mus\\p{L}*|potrzeb\\p{L}*|wymaga\\p{L}*|trzeba|tylko',
  },
  'pt-BR': {
    account: 'conta de (?:cobrança|faturamento)',
    profile: 'perfil de (?:cobrança|faturamento)',
    owner: 'proprietári[oa]|administrador\\p{L}*',
    contributor: 'colaborador\\p{L}*',
    invoiceManager: '(?:gerente|gestor\\p{L}*) de faturas?',
    demands: 'deve\\p{L}*|precis\\p{L}*|necess\\p{L}*|exig\\p{L}*|é preciso|somente|só|apenas',
  },
  'pt-PT': {
    account: 'conta de faturação',
    profile: 'perfil de faturação',
    owner: 'proprietári[oa]|administrador\\p{L}*',
    contributor: 'contribuidor\\p{L}*|contribuinte',
    invoiceManager: 'gestor\\p{L}* de faturas?',
    demands: 'deve\\p{L}*|tem de|precis\\p{L}*|necess\\p{L}*|só|apenas',
  },
  ru: {
    account: 'уч[её]тн\\p{L}* запис\\p{L}*(?: (?:для )?(?:выставления счетов|биллинга))?',
    profile: 'профил\\p{L}* (?:выставления счетов|биллинга)',
    owner: 'владел\\p{L}*|администратор\\p{L}*',
    contributor: 'участник\\p{L}*',
    invoiceManager: 'менеджер\\p{L}* (?:по )?счет\\p{L}*|диспетчер\\p{L}* счет\\p{L}*',
    demands: 'долж\\p{L}*|нужн\\p{L}*|необходим\\p{L}*|требу\\p{L}*|только',
  },
  sv: {
    account: 'faktureringskonto\\p{L}*',
    profile: 'faktureringsprofil\\p{L}*',
    owner: 'ägare\\p{L}*|administratör\\p{L}*',
    contributor: 'deltagare\\p{L}*',
    invoiceManager: 'fakturahanterare|fakturaansvarig',
    demands: 'måste|behöv\\p{L}*|kräv\\p{L}*|bara|endast',
  },
  tr: {
    account: '(?:fatura(?:lama|landırma)?|ödeme) hesabı\\p{L}*',
    profile: 'fatura(?:lama|landırma) profili\\p{L}*',
    owner: 'sahib\\p{L}*|yönetici\\p{L}*',
    contributor: 'katkıda bulunan\\p{L}*',
    invoiceManager: 'fatura yöneticisi',
    demands: 'gerek\\p{L}*|olmalı\\p{L}*|zorunda\\p{L}*|olun|yalnızca|sadece',
  },
  'zh-Hans': {
    account: '(?:帐单|账单|计费)[帐账]户',
    profile: '(?:帐单|账单|计费)配置文件',
    owner: '所有者|管理员',
    contributor: '参与者',
    invoiceManager: '发票(?:经理|管理员|管理者)',
    demands: '必须|需要|只有|要求',
  },
  'zh-Hant': {
    account: '(?:帳單|計費|付款)帳戶',
    profile: '(?:帳單|計費)設定檔',
    owner: '擁有者|管理員',
    contributor: '參與者',
    invoiceManager: '發票(?:管理員|管理者|經理)',
    demands: '必須|需要|只有|要求',
  },
};
