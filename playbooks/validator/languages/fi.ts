import type { LanguagePack } from './language-pack.ts';

export const fi: LanguagePack = {
  code: 'fi',
  common: 'ja|on|ei|että|se|voit|sinun|tai|jos|kun',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'vie (?:hiiren )?osoit\\p{L}+|valitse|napsauta|klikkaa|paina|napauta|kaksoisnapsauta|laajenna|tiivistä|ota(?= [^.,;]{0,90}käyttöön(?! noudattamalla))|poista(?= [^.,;]{0,90}(?:valinta|käytöstä)(?!\\p{L}))|merkitse|kytke|valitkaa|napsauttakaa|painakaa|valita(?<=(?:tulee|pitää|täytyy) valita)',
    set: 'aseta|määritä(?= [^.,;]{1,90}(?:-asetu|-arvo|(?<!\\p{L})arvo)\\p{L}+)|muuta(?= [^.,;]{1,90}(?:-asetu|-arvo|(?<!\\p{L})arvo)\\p{L}+)',
    search: 'hae|etsi|haku|hakea|etsikää',
    open: 'siirry|avaa|mene|palaa|vaihda|selaa|navigoi',
    signIn: 'kirjaudu(?: sisään)?|sisäänkirjaudu|kirjaudu',
    type: 'kirjoita|anna|syötä|täytä|täydennä|liitä|kirjoittakaa|määritä',
    see: 'ohjataan|näyttöön tulee|näkyy|näet|näkyviin|tulee näkyviin|päivitetään|näytetään|muuttuu|avautuu|ilmestyy|vaihtuu|päivittyy|muutetaan|avataan',
    find: 'etsi(?= se)|löydä',
    other: 'hyväksy|vahvista|noudata|päivitä|tallenna|luo|kopioi|sulje|lataa',
    verify:
      'vieritä(?: alas| ylös)?(?= (?:kohtaan|osaan|osioon|kohdan))|odota,? (?:kunnes|että)|varmista|tarkista|varmistakaa',
  },
  notAfter: 'voit|kun|jos',
  markers: 'hakusanalla|kohdasta|kohtaa|kohteesta|kohde|vaihtoehto',
  fillers: 'sitten|joko|kohta|vaihtoehto|sitten sen',
  roles: {
    link: 'linkistä|linkki|linkin|linkkiä|linkille',
    button: 'painike(?:tta)?|painikkeen|painikkeesta',
    field: '-?(?:tekstikenttään|kenttään|kentässä|kenttä|tekstiruutuun|hakukenttään|hakuruutuun)',
    list: 'luettelo|-?luettelossa|-?luettelosta',
    tab: 'välilehti|välilehden|välilehteä',
    checkbox: 'valintaruu(?:tu|dun|tua|dusta)(?: valinta(?:merkki)?)?',
    option: 'vaihtoehto|asetus|asetuksen|vaihtoehdon|komento|kytkin|kuvake(?:tta)?|kuvakkeen',
  },
  placeAfter:
    '-kohdan (?:alta|alla|alapuolella|alapuolelta|vieressä|vierestä)|-\\p{Ll}+(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)|kohdassa|-kohdassa|kohdasta|-kohdasta|sivulla|-sivulla|osassa|ruudussa|-kohdan vieressä|-kohdan vierestä|-?(?:luettelossa|avattavassa luettelossa)|valikosta|valikossa|osiossa|luettelosta|alla|-(?:osion|sivun|välilehden|valikon|ruudun)(?=\\s)',
  ends: 'jos haluat|jotta|jos|kun|ja (?:valitse|napsauta|sitten)|tai|niin|\\p{L}+[aä]kse(?:si|nne|mme)',
  and: 'ja|ja sitten|sitten',
  or: 'tai',
  conditions: 'jos|kun|mikäli|tarvittaessa|pyydettäessä|kehotettaessa|ellei|riippuen',
  valueMarkers: '(?:-?kohdan )?-?(?:asetu\\p{L}+|arvo\\p{L}+|tila\\p{L}+)(?: (?:arvo\\p{L}+|tilaan))?',
  negations: 'älä|älkää|ei|et|älköön|koskaan',
  pronouns: 'se|sen|linkki|painike',
  suffix: '(?<=\\p{Lu}\\S*)-(?:painiketta|linkkiä)',
  searchBox: 'haku(?:ruu|kent|palk)\\p{L}*',
  blue: 'sininen|sinisen',
};
