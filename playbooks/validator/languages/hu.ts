import type { LanguagePack } from './language-pack.ts';

export const hu: LanguagePack = {
  code: 'hu',
  common: 'a|az|és|hogy|nem|egy|is|vagy|ha|meg',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'kattintson duplán|kattintson|válassza(?: ki)?|koppintson|nyomja meg|jelölje be|kattint|bontsa ki|kapcsolja (?:be|ki)|engedélyezze|törölje a jelölést|tiltsa le|válasszon|kattints|jelölje ki|válaszd|érintse meg',
    search: 'keressen|keresse meg|keresés|keresd meg|keress|keresse',
    open: 'lépjen|navigáljon|nyissa meg|ugorjon|térjen vissza|váltson|görgessen|lépj|menjen|nyissa',
    signIn: 'jelentkezzen be|bejelentkezés|jelentkezz be|bejelentkezik',
    type: 'írja be|adja meg|töltse ki|gépelje be|írjon be|másolja be|illessze be|gépeljen|írd be|adjon meg|adja',
    see: 'megjelenik|látható|látni fog|jelenik meg|frissül|változik|módosul|fog látni|megnyílik|frissülni fog|lesz frissítve|megváltozik|láthatja|jelennek meg|megjelennek|fog megjelenni',
    find: 'keresse meg a|keresse',
    other: 'fogadja el|erősítse meg|frissítse',
    verify: 'ellenőrizze|győződjön meg|bizonyosodjon meg',
  },
  notAfter: 'hogy|ha|után',
  markers: 'a|az|rá a|rá az',
  fillers: 'a|az|egy|majd|ezután|vagy|ki',
  roles: {
    link: 'hivatkozás(?:t|ra)?',
    button: 'gombra?|gombot',
    field: 'mezőbe|mezőben|mező',
    list: 'listában?|listából',
    tab: 'lapon?|lapra|fülre?',
    checkbox: 'jelölőnégyzetet?',
    option:
      'kifejezés(?:re|t)|elemre|elemet|elem|lehetőséget|lehetőségre|lehetőség|opciót|opcióra|parancsra|parancsot|parancs|menüpontra|menüpontot',
  },
  placeAfter:
    'alatt|csoportban|területen|szakaszban|lapon|panelen|menüben|részen|részben|listában|ablakban|párbeszédpanelen|lapfülön|lapon|eszköztáron|panelján|oldalon|csoport',
  ends: 'és (?:válassz\\S*|kattints\\S*|majd)|hogy|ha|majd|vagy',
  and: 'és|majd|ezután|és utána',
  or: 'vagy',
  conditions: 'ha|amennyiben|szükség esetén|attól függően',
  negations: 'ne|nem|soha',
  pronouns: 'rá|azt|a hivatkozás(?:t|ra)|a gombra',
  suffix: '(?<=\\p{L})-?(?:ra|re)(?=$)(?<=[“”"\'’]-?(?:ra|re))',
  blue: 'kék',
};
