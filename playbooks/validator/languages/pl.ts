import type { LanguagePack } from './language-pack.ts';

export const pl: LanguagePack = {
  code: 'pl',
  common: 'i|w|na|do|się|z|jest|nie|aby|że|dla',
  order: 'verb-first',
  spaced: true,
  kindsFirst: true,
  verbs: {
    click:
      'wybieraj|klikaj|naciskaj|kliknij dwukrotnie|kliknij|wybierz|naciśnij|zaznacz|stuknij|kliknąć|rozwiń|włącz|wyłącz|wyczyść|odznacz|dotknij|klikamy|wybieramy|najedź(?: kursorem| myszą| wskaźnikiem(?: myszy)?)? na|umieść (?:kursor|wskaźnik)(?: myszy)? (?:na|nad)|usuń zaznaczenie|wskaż',
    set: 'ustaw|zmień|przełącz',
    search: 'wyszukaj|szukaj|wyszukiwanie|wyszukać|poszukaj|wyszukuj',
    open: 'przejdź|nawiguj|otwórz|wróć|przełącz się|powróć|idź do|odwiedź',
    signIn: 'zaloguj się|zalogować się|logowanie',
    type: 'wprowadź|wpisz|podaj|wypełnij|uzupełnij|wklej|określ|wpisać|wprowadzić',
    see: 'nastąpi przekierowanie|zostaniesz przekierowan\\p{L}*|(?<!któr\\p{L}{1,2} (?:się )?)(?:(?:jest|są|będzie|zostanie|zostaną) (?:\\S+ )?(?:wyświetlan[yae]|wyświetlon[yae]|pokazan[yae]|widoczn[yae]|zaktualizowan[yae])|(?:zostanie|zostaje) zmienion[yae] na|pojawi(?:a)? się|zobaczysz|zmieni się na|zmienia się na|otworzy się|otwiera się|zostanie otwart[yae]|ulegnie zmianie|powin\\p{L}+ (?:zostać wyświetlon\\p{L}|(?:się )?pojawić(?: się)?|być widoczn\\p{L})|zmieni się)(?! (?:tylko|wyłącznie|jedynie))',
    find: 'znajdź',
    other:
      '(?<=^\\P{L}*|[,;:–] |(?<!\\p{L})(?:i|oraz|następnie|potem) )(?:dodaj|utwórz|zapisz|usuń(?! zaznaczenie)|zamknij|ukończ|dokończ|przejrzyj|edytuj|odśwież|skonfiguruj|przypisz)|zaakceptuj|potwierdź|zaktualizuj|wykonaj|prześlij|przekaż|skopiuj|dostosuj',
    verify: 'sprawdź|upewnij się|zweryfikuj|przewiń(?: (?:stronę|ekran|listę))?(?: w (?:dół|górę))?',
  },
  notAfter: 'można|możesz|aby|należy|jeśli|po',
  markers: 'w|na|do|pozycję|opcję|pozycji|obszar',
  fillers: 'wartość|pozycję|pozycji|opcję|opcji|następnie|obszar|element|swój|swoją|albo',
  roles: {
    link: 'link(?:u)?|łącze|łącza',
    button: 'przycisku?',
    field: 'polu?|pole',
    list: 'list[aęy]|liście',
    tab: 'kart[aęy]|karcie',
    checkbox: 'pole wyboru',
    option: 'opcj[aęi]|pozycj[aęi]|element',
  },
  placeBefore: 'w pol(?:u|ach)|w obszarze|w obszar|w pozycji|w|na|pod|w sekcji|na stronie|w okienku|z|w górnej części',
  placeAfter: 'obszarze',
  ends: 'z (?:listy|menu|opcji)|aby|żeby|jeśli|gdy|a następnie|i (?:kliknij|wybierz)|w celu|lub',
  means:
    '(?:(?:wybierając|klikając|naciskając|zaznaczając)(?<=,[^.,]*)|(?<!prawym |lewym )przyciskiem)(?<!(?:można|możesz|możecie)(?!\\p{L})[^.]*)',
  valueMarkers: 'na wartość|na|wartość|jako',
  searchBox: '(?:polu?|pole|pasku|pasek) wyszukiwania',
  and: 'i|a następnie|oraz|następnie',
  or: 'lub|albo',
  conditions:
    'jeśli|jeżeli|gdy|kiedy|o ile|chyba że|w zależności|w razie|w przypadku gdy|po wyświetleniu (?:monitu|prośby)',
  onward: '(?:następnego|kolejnego) kroku',
  negations: 'nie|nigdy',
  pronouns: 'go|ją|je|ten link|tę opcję|link',
  blue: 'niebiesk(?:i|ie|iego)',
};
