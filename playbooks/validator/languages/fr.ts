import { clauseBegin, notPossible } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin(
  'et|puis|ensuite|alors|veuillez',
  'pour|afin|pouvez|peut|peuvent|permet|permettent|souhaitez|voulez',
);
const free = (words: string) => notPossible(words, 'et|puis', 'pouvez|peut|peuvent|permet|permettent');

export const fr: LanguagePack = {
  code: 'fr',
  common: 'le|la|les|des|et|de|du|vous|est|pour|une?|dans|sur',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `cliquez|sélectionnez|choisissez|appuyez|cochez|${free('cliquer|sélectionner(?! l)')}|double-cliquez|développez|activez|désactivez|décochez|clique(?= sur)|sélectionne(?= )|faites un clic droit|${begin('clic(?= sur)')}|survolez|pressez|pointez|${begin('cocher|décocher|activer|désactiver|développer')}|(?:placez|positionnez|passez|maintenez|déplacez) (?:le curseur|le pointeur|la souris)(?: de la souris)?`,
    use: begin(
      "affichez|afficher|lancez|faites glisser|utilisez(?= (?:le |la |l[’'])(?:bouton|lien|filtre|liste|menu|commande|bascule|option|icône))",
    ),
    set: begin(
      'définissez|basculez|mettez(?! (?:à jour|en))|définir|réglez|configurez|changez|modifiez|modifier|affectez|attribuez(?= à)',
    ),
    by: `(?<=\\S\\s)en (?:cliquant|sélectionnant|choisissant|appuyant|cochant|décochant|activant|désactivant)(?<!(?:pouvez|peut|peuvent) [^.]*)`,
    search: `recherchez|${free('rechercher')}|cherchez|cherche(?= )|effectuez une recherche|lancez une recherche`,
    open: `accédez|${free('accéder')}|naviguez|allez|ouvrez|revenez|basculez vers|retournez|rendez-vous|accède|ouvre|${begin('ouvrir')}`,
    signIn: 'connectez-vous|se connecter|ouvrez une session|connecte-toi|connexion (?=à)|identifiez-vous',
    type: `entrez|saisissez|tapez|renseignez|indiquez|fournissez|remplissez|collez|spécifiez|${begin('entrer|saisir|taper|renseigner')}`,
    see: '(?<!(?:uniquement|seulement|qui) )(?:s.affiche(?:ra|nt)?|est affichée?|apparaît|vous verrez|vous voyez|sera mise? à jour|devient|passe à|est remplacé par|s.ouvre(?:nt)?|s.ouvrira|vous devriez voir|est mise? à jour|changera en|apparaîtra|apparaissent|passera à|se met à jour|(?:êtes|serez) redirigée?(?:\\(e\\))?)(?! (?:uniquement|seulement|que|qu.))',
    find: 'trouvez|recherchez la|localisez',
    other: `acceptez|confirmez|suivez|effectuez|${begin('téléchargez|télécharger|chargez|charger|copiez|copier|créez|ajoutez|ajouter|supprimez|supprimer|enregistrez|enregistrer|fermez|actualisez|mettez à jour|mettre à jour|passez en revue|examinez|relisez|appliquez|attribuez|assignez|triez|filtrez|regroupez')}`,
    verify:
      'vérifiez|assurez-vous|confirmez que|attendez que|(?:faites défiler|faire défiler|défilez)[^,.;:]{0,40}? jusqu.(?:à|aux?)',
  },
  notAfter:
    "(?:pouvez|peut|peuvent)(?: également| aussi| ensuite| alors| maintenant)?|(?<!suffit )de|d[’']|pour|(?<!veillez )à|avoir|après|vous|une fois|sans|le|la",
  markers: "sur|à|dans|au|le|la|les|l[’']|vers",
  fillers: "sur|le|la|les|l[’']|un|une|votre|vos|puis|ensuite|soit|d[’']",
  roles: {
    link: 'lien|le lien',
    button: 'bouton(?: bascule)?',
    'menu-item': 'élément de menu',
    field: 'champ|zone',
    list: 'liste',
    tab: 'onglet',
    checkbox: 'case à cocher',
    option: 'option(?: de menu)?|élément|icône|vignette|mosaïque|filtre|commande|interrupteur|bascule',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: 'sous|dans|en haut de|à partir de|depuis|de la|du|sur la page|dans la section|dans le volet',
  placeAfter: 'section|page|volet|menu|fenêtre',
  ends: 'pour|afin de|si|lorsque|et (?:cliquez|sélectionnez|choisissez)|puis|ou',
  and: 'et|puis|et puis|ensuite',
  or: 'ou|soit',
  conditions:
    "(?<!(?:vérifiez|choisissez|indiquez|sélectionnez|spécifiez|déterminez) )si|s[’']ils?|sinon|lorsqu[e’']|quand|selon|le cas échéant|à moins que|dans le cas contraire|au besoin|en cas de",
  valueMarkers: 'sur|à|en|par|comme|la valeur',
  searchBox: '(?:zone|barre|champ) de recherche',
  onward: "à l(?:'|’)étape suivante",
  negations: "ne|n[’']|pas|jamais|évitez de",
  nameEnds:
    "de (?:votre|vos|cette|ce|ces)|qui|que|dont|avant|après|lors|avec|comme|ainsi|une fois|tout|à la (?:fin|place)|correspondant\\p{L}*|associé\\p{L}*|figurant|suivi\\p{L}*|tant|jusqu[’']|dès|sans|car|via|parmi|chaque|de nouveau|à nouveau",
  pronouns: "-?le|celui-ci|ce lien|le lien|le bouton|l[’']option",
  blue: 'bleue?',
};
