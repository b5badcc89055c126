import type { LanguagePack } from './language-pack.ts';

export const lv: LanguagePack = {
  code: 'lv',
  common: 'un|ir|ar|lai|jūsu|no|uz|vai|ja|pēc|kas',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'noklikšķiniet(?: uz)?|atlasiet|izvēlieties|nospiediet|pieskarieties|atzīmējiet|veiciet dubultklikšķi|izvērsiet|ieslēdziet|izslēdziet|iespējojiet|notīriet|noklikšķināt|noņemiet atzīmi|nospied|klikšķiniet(?: uz)?|iezīmējiet|sakļaujiet|novietojiet (?:kursoru|peles rādītāju)|aktivizējiet|noņemiet(?= [^.,;]{0,60}atzīmi)|spiediet',
    set: 'iestatiet(?= [^.;]{1,90}(?:vērtību|uz|kā))',
    search: 'meklējiet|meklēt|meklēšana|veiciet meklēšanu|sameklējiet',
    open: 'dodieties|atveriet|pārejiet|naviģējiet|atgriezieties|ejiet|ritiniet|atgriezties|dodies|pārslēdzieties|apmeklējiet',
    signIn: 'pierakstieties|piesakieties|pierakstīties|ielogojieties|pierakstīšanās',
    type: 'ievadiet|ierakstiet|aizpildiet|norādiet|ielīmējiet|rakstiet|ievadīt',
    see: 'tiksit novirzīt[si]|tiksiet novirzīt[si]|tiek atvērta|tiek parādīt[saie]*|tiek rādīt[saie]*|parādās|redzēsit|redzēsiet|tiks atjaunināts|tiks parādīt[saie]*|mainās uz|mainīsies uz|kļūst|tiek atvērt[saie]*|atveras|atvērsies|parādīsies|tiks mainīts|tiks nomainīts|tiek atjaunināts|būs redzam[saie]*|redzat|tiks rādīt[saie]*',
    find: 'atrodiet',
    other:
      'akceptējiet|piekrītiet|apstipriniet|atjauniniet|izpildiet|saglabājiet|kopējiet|augšupielādējiet|izveidojiet',
    verify: 'uzgaidiet,? līdz|ritiniet uz (?:leju|augšu)(?: līdz)?|pārbaudiet|pārliecinieties|nodrošiniet',
  },
  notAfter: 'varat|lai|ja|pēc',
  markers: 'uz|pogas|opciju|saites|pēc|vienuma',
  fillers: 'pēc tam|opciju|savu|vai nu|pogu',
  roles: {
    link: 'saiti|saites|saite',
    button: 'pogu|pogas|poga',
    field: 'lauk[āsu]|lodziņā',
    list: '(?:nolaižamajā |nolaižamo )?(?:sarakstā|sarakstu|saraksta)',
    tab: 'cilni|cilnē',
    checkbox: 'izvēles rūtiņu|rūtiņu',
    option:
      'opciju|opcijas|opcija|opcijai|vienumu|vienums|iestatījumu|iestatījumam|komandu|elementu|ikonu|ikonas|slēdzi',
  },
  placeBefore: 'laukā|izvēlnē|sarakstā|saraksta|logā|cilnē|lapas|sadaļā|zem|lapā|rūtī|sadaļas|no|apgabalā',
  placeAfter: 'sadaļā|lapā|cilnē|rūtī|logā|dialoglodziņā|izvēlnē|sarakstā|apgabalā|laukā',
  ends: 'lai|ja|un (?:atlasiet|noklikšķiniet|pēc)|vai',
  and: 'un|un pēc tam|pēc tam',
  or: 'vai',
  conditions: 'ja|kad|atkarībā|nepieciešamības gadījumā',
  negations: 'ne|nekad',
  valueMarkers: '(?:vērtību|uz|kā)',
  pronouns: 'to|saiti',
  searchBox: 'meklēšanas (?:lodziņ|lauk|josl)\\p{L}*',
  blue: 'zil(?:u|a|ā)',
};
