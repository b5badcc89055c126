import type { LanguagePack } from './language-pack.ts';

export const cs: LanguagePack = {
  code: 'cs',
  common: 'a|v|na|se|je|pro|do|že|ne|si|s|nebo',
  order: 'verb-first',
  spaced: true,
  kindsFirst: true,
  verbs: {
    click:
      'vybírejte|klikejte|mačkejte|klikněte|vyberte|zvolte|najeďte(?: (?:myší|kurzorem|ukazatelem(?: myši)?))? na|umístěte (?:ukazatel|kurzor)(?: myši)? na|zrušte výběr|stiskněte|klepněte|zaškrtněte|poklikejte|rozbalte|zapněte|vypněte|povolte|zrušte zaškrtnutí|označte|klikni|vyber|klepnout|kliknout',
    search: 'vyhledávejte|vyhledejte|hledejte|vyhledat|vyhledávání|(?<!panelu |poli |pole )hledání',
    open: 'přejděte|otevřete|vraťte se|přepněte na|jděte|běžte',
    signIn: 'přihlaste se|přihlásit se',
    type: 'zadejte|napište|vyplňte|uveďte|vložte',
    see: 'budete přesměrov[aá]n[iy]|(?<!kter\\p{L}{1,3} )(?:(?:měl[aoy]? by se|by se měl[aoy]?) (?:zobrazit|objevit|otevřít)|(?:se|bude) zobrazí|změní na|zobrazí se|zobrazuje|uvidíte|objeví se|se zobrazí|aktualizuje|se změní na|změní se na|otevře se|se otevře|bude aktualizován[aoy]?|bude změněn[aoy]? na|změní se|zobrazí se)(?! (?:jenom|jen|pouze))',
    find: 'najděte|vyhledejte(?= kartu)',
    other:
      '(?<=^\\P{L}*|[,;:–] |(?<!\\p{L})(?:a|pak|potom) )(?:uložte|dokončete|vytvořte|odeberte|odstraňte|zavřete|upravte)|přijměte|potvrďte|aktualizujte|přidejte|nahrajte|zkopírujte',
    set: 'nastavte|změňte|přepněte(?! se| na)',
    verify:
      'počkejte, (?:až|dokud)|ověřte|ujistěte se|zkontrolujte|(?:posuňte|přejděte|sjeďte)(?: se)?(?: na stránce)? (?:dolů|nahoru|níže)',
  },
  notAfter: 'můžete|můžou|abyste|když|pokud|po',
  markers: 'na|v|možnost|položku|tlačítko|do|ve',
  fillers: 'hodnotu|na|možnost|položku|pak|potom|svůj|svou|buď',
  roles: {
    link: 'odkaz(?:u)?',
    button: 'tlačítko|tlačítka',
    field: 'pole|poli',
    list: 'seznamu?',
    tab: 'kart[aěu]',
    checkbox: 'políčko|zaškrtávací políčko',
    option: 'možnost(?:i)?|položk[ua]',
  },
  placeBefore: '(?:v|do) pol(?:i|ích|e)|v části|v|na|pod|ve|v oblasti|na stránce|v podokně|v oddílu|z|v horní části',
  placeAfter: 'části',
  ends: 'a (?:zvolte|vyberte|klikněte|pak|potom|zadejte)|abyste|pokud|když|nebo|aby|z (?:místní|nabídky|možností)|ze seznamu',
  means:
    '(?:(?:kliknutím|klepnutím|výběrem|stisknutím)(?: na)?|(?<!pravým |levým )tlačítkem)(?<!(?:můžete|lze)(?!\\p{L})[^.]*)',
  valueMarkers: 'na hodnotu|na možnost|na',
  searchBox: '(?:vyhledávacího|vyhledávacím) (?:pole|poli|panelu)|pol[ei] (?:pro )?(?:hledání|vyhledávání)',
  and: 'a|a pak|a potom|pak',
  or: 'nebo',
  conditions:
    'pokud(?! (?:si )?chcete)|jestliže|když|kdykoli|v závislosti|v případě|(?!chcete)\\p{L}+-li|po zobrazení (?:výzvy|dotazu)|(?:až|pokud) budete vyzváni',
  onward: 'dalším krokem|dalšímu kroku',
  negations: 'ne|nikdy|nikoliv?',
  pronouns: 'ho|ji|jej|tento odkaz|odkaz',
  blue: 'modr(?:ý|é|ého)',
};
