import type { LanguagePack } from './language-pack.ts';

/**
 * Infinitives ask for something only where a sentence begins with one: "Wybrać **A**, a następnie nacisnąć **B**". Behind
 * "you can" they don't. Alternatives of a regular expression, in lower case, by language.
 */
export const infinitives: Readonly<Record<string, LanguagePack['verbs']>> = {
  cs: {
    click: 'vybrat|zvolit|kliknout|klepnout|stisknout|zaškrtnout|rozbalit|zapnout|vypnout',
    open: 'otevřít|přejít',
    type: 'zadat|vyplnit|napsat',
  },
  hr: {
    click: 'odabrati|kliknuti|pritisnuti|označiti|proširiti|uključiti|isključiti',
    open: 'otvoriti|prijeći|otići',
    type: 'unijeti|upisati|ispuniti',
  },
  pl: {
    click: 'wybrać|kliknąć|nacisnąć|zaznaczyć|odznaczyć|rozwinąć|włączyć|wyłączyć|wskazać',
    open: 'otworzyć|przejść',
    type: 'wprowadzić|wpisać|podać|wypełnić',
    search: 'wyszukać',
  },
  ru: {
    click: 'выбрать|нажать(?: на)?|щ[её]лкнуть|кликнуть|отметить|развернуть|включить|отключить',
    open: 'открыть|перейти',
    type: 'ввести|указать|заполнить',
    search: 'найти',
  },
  sk: {
    click: 'vybrať|zvoliť|kliknúť|stlačiť|začiarknuť|rozbaliť|zapnúť|vypnúť',
    open: 'otvoriť|prejsť',
    type: 'zadať|vyplniť|napísať',
  },
  sl: {
    click: 'izbrati|klikniti|pritisniti|označiti|razširiti|vklopiti|izklopiti',
    open: 'odpreti',
    type: 'vnesti|vpisati|izpolniti',
  },
  sr: {
    click: 'izabrati|odabrati|kliknuti(?: na)?|pritisnuti|označiti|proširiti|uključiti|isključiti',
    open: 'otvoriti|preći',
    type: 'uneti|upisati|popuniti',
  },
  'sr-Cyrl': {
    click: 'изабрати|одабрати|кликнути(?: на)?|притиснути|означити|проширити|укључити|искључити',
    open: 'отворити|прећи',
    type: 'унети|уписати|попунити',
  },
  uk: {
    click: 'вибрати|обрати|натиснути(?: на)?|клацнути|позначити|розгорнути|увімкнути|вимкнути',
    open: 'відкрити|перейти',
    type: 'ввести|вказати|заповнити',
    search: 'знайти',
  },
};
