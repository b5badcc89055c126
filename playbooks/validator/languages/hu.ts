import type { LanguagePack } from './language-pack.ts';

export const hu: LanguagePack = {
  code: 'hu',
  common: 'a|az|és|hogy|nem|egy|is|vagy|ha|meg',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'kattintson duplán|kattintson|válassza(?: ki)?|koppintson|nyomja meg|jelölje be|kattint(?= (?:a|az|rá) )|bontsa ki|kapcsolja (?:be|ki)|engedélyezze|törölje(?= [^.,;]{0,90}(?:jelölését|bejelölését))|törölje a jel(?:ölést|et)|szüntesse meg(?= [^.,;]{0,90}(?:jelölését|bejelölését))|tiltsa le|válasszon|kattints|jelölje ki|válaszd(?: ki)?|érintse meg|jelöld be|nyomd meg|vigye az egérmutatót',
    set: 'állítsa(?: be)?(?= [^.;]{0,90}(?:értékre|állapotra|állásba))',
    search: 'keressen rá|keressen|keresse meg|keresés|keresd meg|keress|keresse',
    open: 'lépjen|térjen|ugorjon|nyisd meg|navigáljon|nyissa meg|ugorjon|térjen vissza|váltson|görgessen|lépj|menjen|nyissa',
    signIn: 'jelentkezzen be|bejelentkezés|jelentkezz be|bejelentkezik',
    type: 'írja be|adja meg|töltse ki|gépelje be|írjon be|másolja be|illessze be|gépeljen|írd be|adjon meg|adja',
    see: 'átirányítja|(?<=(?:értéke|állapota?|értékűre) \\S[^.,;]{0,60})lesz|megjelenik|látható|látni fog|jelenik meg|frissül|változik|módosul|fog látni|megnyílik|frissülni fog|lesz frissítve|megváltozik|jelennek meg|megjelennek|fog megjelenni|nyílik meg',
    find: 'keresse meg a|keresse',
    other: 'fogadja el|erősítse meg|frissítse|mentse|töltse fel|másolja|zárja be|hozza létre',
    verify:
      'görgessen (?:le|fel)(?:felé)?|várjon, amíg|várja meg, (?:amíg|hogy)|ellenőrizze|győződjön meg|bizonyosodjon meg',
  },
  notAfter: 'hogy|ha',
  markers: 'a|az|rá a|rá az',
  fillers: 'a|az|egy|majd|ezután|vagy|ki',
  roles: {
    link: 'hivatkozás(?:t|ra|ával)?',
    button: 'gombra?|gombot|gomb',
    field: 'mezőbe|mezőben|mezőjébe|mezőt|mező|szövegmezőbe',
    list: '(?:legördülő )?(?:listában?|listából)|legördülő menüből',
    tab: 'lapon?|lapra|fülre?',
    checkbox: 'jelölőnégyzet(?:et|ének|ből)?(?: (?:be)?jelölését)?',
    option:
      'kifejezés(?:re|t)|beállítás(?:t|ra)|érték(?:re|et|űre)|szerepkört|kapcsolót?|csempét?|csempére|ikonra|ikont|szót|elemre|elemet|elem|lehetőséget|lehetőségre|lehetőség|opciót|opcióra|parancsra|parancsot|parancs|menüpontra|menüpontot|csomópont(?:ot|ra)?|szöveg(?:et)?|kifejezést',
  },
  placeAfter:
    'alatt|rész(?:hez|ig)|szakasz(?:hoz|ig)|fölé|fölött|oszlopban|oszlopából|melletti|alatti|feletti|mellett|(?:legördülő )?(?:listából|menüből|listában)|menüjében|részében|szakaszában|fülön|ablaktáblán|ablaktáblában|csoportban|területen|szakaszban|lapon|panelen|menüben|részen|részben|listában|ablakban|párbeszédpanelen|lapfülön|lapon|eszköztáron|panelján|oldalon|csoport|lap|oldal|panel|ablak(?:tábla)?|párbeszédpanel|szakasz',
  ends: '\\p{Ll}+[áé]s[áé]h[oe]z|és (?:válassz\\S*|kattints\\S*|majd)|hogy|ha|majd|vagy|mielőtt|amíg|miután',
  and: 'és|majd|ezután|és utána',
  or: 'vagy',
  conditions: 'ha|amikor|amennyiben|szükség esetén|attól függően',
  negations: 'ne|nem|soha',
  valueMarkers: '(?:beállítást|értékét|állapotát|kapcsolót)?(?: az?)?',
  pronouns: 'rá|azt|a hivatkozás(?:t|ra)|a gombra',
  suffix: '(?<=\\p{L})-?(?:ra|re)(?=$)(?<=[“”"\'’]-?(?:ra|re))',
  searchBox: 'kereső(?:mező|sáv|doboz)\\p{L}*',
  blue: 'kék',
};
