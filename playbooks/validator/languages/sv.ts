import type { LanguagePack } from './language-pack.ts';

/** Where imperatives stand that are infinitives or other words elsewhere. */
const begin = (words: string) =>
  `(?=(?:${words}))(?<=(?:^|[,;:)–—]|(?<!(?:att|vill|kan|måste|ska|bör)\\s[^,.;:]*)(?:och|sedan|därefter))\\s*(?:sedan\\s+)?)(?:${words})`;
/** A second verb of a main clause whose subject stands behind the first: "anger du ett namn och *väljer*". */
const second = (words: string) =>
  `(?=(?:${words}))(?<=\\p{L}r du\\b[^.;]{1,200}\\b(?:och|eller) (?:sedan )?)(?:${words})`;
/** Determiners, with which a preposition behind a name goes on to say what it is about. */
const determiners = 'den|det|de|en|ett|din|ditt|dina|varje|alla';

export const sv: LanguagePack = {
  code: 'sv',
  common: 'och|att|det|som|en|på|är|för|du|av|den|inte',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `klickar du|stäng av|stänger du av|bekräfta med|ta bort (?:markeringen|bocken|krysset)(?: (?:i|från|för|ur))?|rensa(?= (?:kryssrutan|rutan|markeringen))|flytta (?:muspekaren|pekaren|markören)|högerklicka(?: på)?|högerklickar du|${second('väljer|klickar(?: på)?|markerar|trycker(?: på)?')}|genom att (?:välja|klicka på|trycka på|markera)(?<!\\bkan\\b[^.]*)|klicka på|klicka|väljer du|välj|markerar du|markera|tryck på|tryck|tryker du|dubbelklicka|expandera|aktivera|trycker du(?: på)?|expanderar du|aktiverar du|inaktiverar du|avmarkerar du|inaktivera|avmarkera|slår du|slå|välja|bocka|kryssa(?: för| i)?|hovra|håll (?:muspekaren|pekaren|markören)`,
    use: begin(
      'använd(?= (?:\\S+ ){0,6}(?:knappen|länken|alternativet|ikonen|filtret|fliken|listrutan|listan|menyn|reglaget|panelen))',
    ),
    set: `ställ in|ställer du in|${begin('sätt|ändra')}|ändrar du|anger?(?: du)?(?= (?!(?:ett|en|den|det|ditt|din|dina|de|i|ny|nytt) )\\S+(?: \\S+){0,3} till \\S)`,
    search: 'sök|söker du|söka|sökning',
    open: 'navigera|navigerar du|gå tillbaka|gå till|gå|går du|öppna|öppnar du|växla|växlar du|byt till|byter du till|återgå|bläddra(?! (?:ned|upp))',
    signIn: 'logga in|loggar du in|logga|loggar in',
    type: `${second('anger|skriver(?: in)?|fyller i')}|ange|anger du|skriver du(?: in)?|fyller du i|mata in|skriv in|skriv|fyll i|fyll|klistra in|skriva|uppge`,
    see: 'visas(?! (?:bara|endast))|ser du|uppdateras|är tillgänglig|ändras till|blir uppdaterad|blir|öppnas|bör du se|ändras|kommer att uppdateras|kommer att visas|kommer du att se|dyker upp|får du se|omdirigeras(?: du)? till',
    find: 'hitta|hittar du|leta',
    other: `godkänn|acceptera|bekräfta|följ|uppdatera|${begin('ladda|kopiera|lägg(?! märke)|ta bort|skapa|spara|stäng|tilldela|redigera|radera|granska|dra|filtrera|sortera')}`,
    verify:
      '(?:rulla|scrolla|bläddra) (?:ned|ner|upp)(?:åt)? till|vänta tills|kontrollera|se till|verifiera|bekräfta att',
  },
  notAfter: 'att|kan|för att|när du|om du|ska|har',
  markers: 'på|till|efter|du på|du|från|i',
  fillers: 'länk|knapp|på|du|den|det|en|ett|din|ditt|sedan|därefter|antingen|alternativet',
  roles: {
    link: 'länken?|hyperlänken?',
    button: 'knappen?|växlingsknappen?|reglaget',
    'menu-item': 'menyalternativet|kommandot',
    field: 'fälten|fältet?|rutorna|textfältet|textrutan|inmatningsfältet|rutan?',
    list: 'listan?|listrutan?|listrutemenyn|nedrullningsbara listan|rullgardinsmenyn|rullgardinslistan',
    tab: 'fliken?',
    checkbox: 'kryssrutan?',
    option: 'alternativet?|alternativknappen|ikonen|symbolen|panelen|filtret',
  },
  placeBefore: 'under|i|på sidan|i rutan|i avsnittet|från|överst på|högst upp på',
  placeAfter: 'avsnittet|sidan|rutan|menyn|bladet|fönstret',
  ends: 'för att|om|när|så att|och (?:klicka|välj|sedan)|från|eller',
  and: 'och|och sedan|sedan',
  or: 'eller',
  conditions: 'om|när|ifall|beroende på|vid behov|annars|såvida|förutsatt att|i (?:de )?fall',
  onward: 'nästa steg',
  negations: 'inte|aldrig|ej',
  negationFollows: true,
  pronouns:
    '(?:på )?(?:den|det)(?: här)?(?: (?:länken|knappen|alternativet|resultatet))?|(?:på )?(?:länken|knappen|alternativet)|resultatet',
  valueMarkers: 'på|till|som',
  bareNames: true,
  byMeans: 'genom att',
  nameEnds: `visas|är|har|kan|ska|måste|står|vill|efter att|innan|tills|inte|bara|endast|finns|öppnas|igen|på nytt|som (?:du|är|har|ska|visas)|du|(?:för|av|med|vid|hos|i|på|bredvid) (?:${determiners})`,
  searchBox: 'sök(?:rutan|fältet)',
  blue: 'blåa?|blått',
};
