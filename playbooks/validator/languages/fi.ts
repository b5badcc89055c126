import type { LanguagePack } from './language-pack.ts';

export const fi: LanguagePack = {
  code: 'fi',
  common: 'ja|on|ei|että|se|voit|sinun|tai|jos|kun',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'valitse|napsauta|klikkaa|paina|napauta|kaksoisnapsauta|laajenna|ota käyttöön|poista valinta|poista käytöstä|merkitse|kytke|valitkaa',
    search: 'hae|etsi|haku|hakea|etsikää',
    open: 'siirry|avaa|mene|palaa|vaihda|selaa|vieritä|navigoi',
    signIn: 'kirjaudu(?: sisään)?|sisäänkirjaudu|kirjaudu',
    type: 'kirjoita|anna|syötä|täytä|täydennä|liitä|kirjoittakaa|määritä',
    see: 'näkyy|näet|näkyviin|tulee näkyviin|päivitetään|näytetään|muuttuu|avautuu|ilmestyy|vaihtuu|päivittyy|muutetaan|avataan',
    find: 'etsi(?= se)|löydä',
    other: 'hyväksy|vahvista|noudata|päivitä',
    verify: 'varmista|tarkista',
  },
  notAfter: 'voit|kun|jos',
  markers: 'kohdasta|kohtaa|kohteesta|kohde|vaihtoehto',
  fillers: 'sitten|joko|kohta|vaihtoehto|sitten sen',
  roles: {
    link: 'linkki|linkin|linkkiä|linkille',
    button: 'painike(?:tta)?|painikkeen',
    field: 'kenttä',
    list: 'luettelo',
    tab: 'välilehti|välilehden',
    checkbox: 'valintaruutu',
    option: 'vaihtoehto|asetus',
  },
  placeAfter:
    '-\\p{Ll}+(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)|kohdassa|-kohdassa|kohdasta|-kohdasta|sivulla|-sivulla|osassa|ruudussa|valikosta|valikossa|osiossa|luettelosta|alla',
  ends: 'jos haluat|jotta|jos|kun|ja (?:valitse|napsauta|sitten)|tai|niin',
  and: 'ja|ja sitten|sitten',
  or: 'tai',
  conditions: 'jos|kun|mikäli|tarvittaessa|riippuen',
  negations: 'älä|älkää|ei|et|älköön|koskaan',
  pronouns: 'se|sen|linkki|painike',
  suffix: '(?<=\\p{Lu}\\S*)-(?:painiketta|linkkiä)',
  blue: 'sininen|sinisen',
};
