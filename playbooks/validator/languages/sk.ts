import type { LanguagePack } from './language-pack.ts';

export const sk: LanguagePack = {
  code: 'sk',
  common: 'a|v|na|sa|je|pre|do|že|nie|si|s|alebo|ak',
  order: 'verb-first',
  spaced: true,
  kindsFirst: true,
  verbs: {
    click:
      'kliknite|vyberte|zvoľte|(?:ukážte|prejdite) (?:myšou|kurzorom|ukazovateľom(?: myši)?) na|umiestnite (?:ukazovateľ|kurzor)(?: myši)? na|zrušte výber|stlačte|ťuknite|začiarknite|dvakrát kliknite|rozbaľte|zapnite|vypnite|povoľte|zrušte začiarknutie|označte|klepnite|klikni|vyber|kliknúť',
    search: 'vyhľadajte|hľadajte|vyhľadať|vyhľadávanie|hľadať|hľadanie',
    open: 'prejdite|otvorte|vráťte sa|prepnite (?:sa )?na|choďte|navigujte',
    signIn: 'prihláste sa|prihlásiť sa|prihlásenie',
    type: 'zadajte|napíšte|vyplňte|uveďte|vložte|vypíšte',
    see: 'budete presmerovan[íý]|(?<!ktor\\p{L}{1,3} )(?:(?:mal[aoi]? by sa|by sa mal[aoi]?) (?:zobraziť|objaviť|otvoriť)|zmení na|zobrazí sa|sa zobrazí|zobrazuje|uvidíte|objaví sa|aktualizuje|sa zmení na|zmení sa na|otvorí sa|sa otvorí|bude aktualizovan[ýáé]|sa aktualizuje|zmení sa|sa zmení|zobrazia sa|sa zobrazia|bude zmenen[ýáé](?: na)?)(?! (?:iba|len|výlučne))',
    find: 'nájdite',
    other:
      '(?<=^\\P{L}*|[,;:–] |(?<!\\p{L})(?:a|potom) )(?:uložte|dokončite|vytvorte|odstráňte|zatvorte|upravte)|prijmite|potvrďte|aktualizujte|pridajte|nahrajte|skopírujte',
    set: 'nastavte|zmeňte|prepnite(?! sa| na)',
    verify: 'počkajte, (?:kým|až)|overte|uistite sa|skontrolujte|posuňte sa(?: (?:nadol|nahor|nižšie|dole))?',
  },
  notAfter: 'môžete|môžu|aby ste|keď|ak|po',
  markers: 'na|v|možnosť|položku|tlačidlo|do|položka|vo',
  fillers: 'hodnotu|na|možnosť|položku|položka|potom|svoj|svoju|buď',
  roles: {
    link: 'prepojenie|odkaz(?:u)?',
    button: 'tlačidlo|tlačidla',
    field: 'pole|poli',
    list: 'zoznamu?',
    tab: 'kart[aeu]',
    checkbox: 'začiarkavacie políčko|políčko',
    option: 'možnos(?:ť|ti)|položk[ua]',
  },
  placeBefore: '(?:v|do) po(?:li|ľa)|v časti|v|na|pod|vo|v oblasti|na stránke|na table|v sekcii|z|v hornej časti',
  placeAfter: 'časti',
  ends: 'a (?:zvoľte|vyberte|kliknite|potom|zadajte)|aby ste|ak|keď|alebo|aby|z (?:miestnej|ponuky|možností)|zo zoznamu',
  means:
    '(?:(?:kliknutím|ťuknutím|výberom|stlačením)(?: na)?|(?<!pravým |ľavým )tlačidlom)(?<!(?:môžete|možno)(?!\\p{L})[^.]*)',
  valueMarkers: 'na hodnotu|na možnosť|na',
  searchBox: '(?:vyhľadávacieho|vyhľadávacom) (?:poľa|poli|panela)|poľ[ai] (?:hľadania|vyhľadávania|na vyhľadávanie)',
  and: 'a|a potom|potom',
  or: 'alebo',
  conditions: 'ak(?! (?:si )?chcete)|keď|pokiaľ|v závislosti|v prípade|po zobrazení (?:výzvy|otázky)',
  negations: 'ne|nie|nikdy',
  pronouns: 'ho|ju|toto prepojenie|prepojenie',
  blue: 'modr(?:ý|é|ého)',
};
