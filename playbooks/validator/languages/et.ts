import type { LanguagePack } from './language-pack.ts';

export const et: LanguagePack = {
  code: 'et',
  common: 'ja|on|ei|et|kui|või|see|teie|saate|mis',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'klõpsake|valige|klikkige|puudutage|vajutage|märkige|topeltklõpsake|laiendage|lülitage|lubage|tühjendage|klõpsa|keelake|tehke valik|paremklõpsake|viige (?:hiire)?kursor|viige hiir|ahendage|aktiveerige|eemaldage(?= [^.,;]{0,60}(?:märge|märgistus|linnuke))|valima(?<=(?:tuleb|peab|peate) valima)',
    set: 'määrake(?= [^.,;]{1,90}(?:väärtuseks|olekuks|olekusse))|seadke|muutke(?= [^.,;]{1,90}väärtuseks)',
    search: 'otsige|otsi|otsing|otsimine|otsida',
    open: 'liikuge|suunduge|lülituge|avage|minge tagasi|minge|navigeerige|tagasi|liigu|naaske|kerige',
    signIn: 'logige sisse|sisselogimine|logi sisse|logige|logi',
    type: 'sisestage|tippige|täitke|kirjutage|kleepige|määrake(?= [^.,;]{0,60}(?:nimi|summa|kuupäev|aadress))',
    see: 'teid suunatakse|(?:olekuks|oleku\\p{L}*) saab|kuvatakse|ilmub|näete|värskendatakse|on näha|muutub|avaneb|uuendatakse|avatakse|kuvatud|on kuvatud|muudetakse|näed',
    find: 'leidke|otsige üles',
    other: 'nõustuge|kinnitage|värskendage|järgige|salvestage|kopeerige|laadige üles|looge',
    verify: 'oodake,? kuni|kerige (?:alla|üles)|veenduge|kontrollige',
  },
  notAfter: 'saate|kui|et',
  markers: 'jaotisest|jaotises|nuppu|suvandit|suvand|käsku|linki|valikut|jaotist',
  fillers: 'seejärel|siis|kas|suvand|nupp|jaotisest|jaotises|nuppu|linki|valikut|käsku',
  roles: {
    link: 'linki?|link|lingi',
    button: 'nuppu?|nupul|nupp',
    field: 'väl(?:i|ja|jale)',
    list: '(?:ripp)?loendi?s?t?',
    tab: 'vahekaarti?|vahekaardil',
    checkbox: 'ruut|märkeruut',
    option:
      'väärtus(?:e|t)?|säte|sätte|suvandi?t?|valikut?|käsku?|käsk|sätte|säte|sätet|väärtus|väärtust|lüliti|lülitit|ikooni?|paani|kirjet?|üksust?',
  },
  placeBefore:
    'väljal|väljalt|(?:ripp)?loendist|ripploendis|menüüst|menüüs|lehelt|vahekaardil|vahekaardilt|jaotises|alas|lehel|paanil|loendis|jaotisest',
  placeAfter:
    'all|jaotises|alas|lehel|paanil|menüüs|loendis|jaotisest|lehelt|kõrval(?! olev)|vahekaardil|vahekaardilt|aknas|dialoogiboksis',
  ends: 'et|kui|ja (?:valige|klõpsake|seejärel)|või',
  and: 'ja|ja seejärel|seejärel',
  or: 'või',
  conditions: 'kui|juhul|olenevalt|vajaduse korral',
  negations: 'ärge|ära|ei|mitte|kunagi',
  valueMarkers: '(?:väärtuseks|olekuks|olekusse|väärtusele)',
  pronouns: 'see|seda|linki',
  searchBox: 'otsingu(?:kast|väl|rib)\\p{L}*',
  blue: 'sini(?:ne|st|se)',
};
