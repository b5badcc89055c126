import type { LanguagePack } from './language-pack.ts';

/** Where an instruction begins: these words are nouns, too, or go on in a sentence. */
const begin = '(?<=(?:^|[,;:)–—]|(?<!\\bto\\b[^,.;:]*)\\b(?:and|then))\\s*(?:(?:and|then)\\s+)*)';

export const en: LanguagePack = {
  code: 'en',
  common: 'the|and|to|of|your|you|for|is|are|with|this|that|select|in|on',
  order: 'verb-first',
  spaced: true,
  marksAreRight: true,
  verbs: {
    click:
      'select|(?:double-|right-)?click(?: on)?|choose|press|tap(?: on)?|pick|check(?= the box)|clear(?= the box)|expand|collapse|deselect|uncheck|untick|hover(?: over| on)?|(?<!\\byou (?:can|could|may|might)\\b[^.]*)by (?:selecting|clicking|choosing)(?: on)?|(?<=\\bby (?:typing|entering|selecting|clicking|choosing|pressing)\\b[^.;]*\\band (?:then )?)(?:selecting|clicking|choosing)(?: on)?',
    use: `${begin}(?:use(?= (?:\\S+ ){1,6}(?:button|link|option|icon|command|toggle|menu|tab|tile|filter|drop-?down|list|box|selector|picker|slider|switch)s?\\b)|enable|disable|turn(?: on| off)?|switch (?:on|off)|activate|deactivate|check|tick|mark|clear|hit|view|launch|drag)`,
    set: `${begin}(?:set|change|switch|slide|toggle)`,
    search: 'search(?: for| on)?(?! box| bar| field| result)',
    open: `(?:navigate|go|browse|return|switch|proceed|continue|move)(?: back)? to(?! (?:the )?(?:next|step))|drill (?:down )?(?:in)?to|open`,
    signIn: 'sign in|log in|log on|sign on',
    type: `enter|type(?= (?:your|the|a|an|in)\\b)|${begin}type|paste|by (?:entering|typing)`,
    fill: 'fill in|provide|specify',
    see: `(?<!\\b(?:which|that|who|what|whether) )(?:(?:is|are|will be) (?:now )?(?:shown|displayed|listed)|(?<!\\bto )appears?|(?<!\\b(?:image|screenshot|picture|figure|diagram|example|table|graphic|video) )shows|will appear|opens|will open|you(?:'|’)ll see|you (?:will |should )?(?:now |then |also )?see|is (?:available|enabled|selected)|(?:is|will be) updated|changes (?:from \\S+(?: \\S+){0,3} )?to|becomes|(?<=\\b(?:message|notification|banner) )(?:says|reads)(?! (?:which|that|what|how|whether|who|you)\\b)|(?:you(?:'|’)re|you are|you(?:'|’)ll be|you will be) (?:taken|redirected|returned) to|turns(?= (?:to|green|red|blue|grey|gray)))`,
    verify: `${begin}(?:verify|make sure|ensure|check (?:that|whether|if)|confirm (?:that|whether)|wait (?:until|for))|scroll(?: down| up)? to`,
    find: 'find|locate',
    other: `accept|update|apply|delete|complete|review|confirm|fill|${begin}(?:upload|copy|create|add|take|remove|assign|save|close|refresh|configure|edit|restart|sort|filter|group)`,
  },
  notAfter:
    "(?<!need |have |want )to|no need to|(?:not|un)\\s?(?:required|necessary|needed) to|you|can|can(?:'|’)t|could|may|might|will|would|who|which|that|who can|we|they|users?|customers?|(?:don(?:'|’)t|not|never)|be|are|is|the|an?|your|of|for|after|before|by|when|if you",
  markers: 'on|for|to|the',
  fillers: 'the|a|an|your|on|that|this|either|one of|both',
  roles: {
    link: 'links?',
    button: 'buttons?',
    'menu-item': 'menu items?|commands?',
    field: 'fields?|box|text box',
    list: 'lists?|drop-?down(?: list)?s?',
    tab: 'tabs?',
    checkbox: 'check ?box(?:es)?',
    option: 'options?|(?:filter )?option|radio button|tile|icon|filter',
  },
  placeBefore: 'above|under|in|into|on|from|beneath|below|within|inside|at the (?:top|bottom) of|of|with',
  placeAfter: 'window|pane|page|section|area|blade|menu|list|tab|box|filter|experience|screen|dialog|panel|card',
  ends: 'to|in order to|so that|when|if|because|where|which|and then|for the|before|after|until',
  and: 'and|then|and then',
  or: 'or',
  conditions:
    'if|when|whenever|unless|otherwise|depending on|in case|in the event|provided that|where (?:available|applicable)|as (?:needed|necessary|appropriate)',
  onward: '(?:continue|go|proceed|skip|move)(?: on)? (?:to|with) the next step',
  negations: "(?:\\p{L}+n(?:'|’)t)|cannot|not|never|avoid|without|refrain",
  leadsTo: '(?<!(?:next|close|back) )to(?! (?:the|an?|your)\\b)|so that|until|which(?! (?:is|are)\\b)',
  offers: 'update|change|edit|modify|replace|correct|remove|add',
  valueMarkers: 'to|as',
  settingBefore: 'for',
  nameEnds: 'at|by|as|again|once|twice|via|using|for|if|you|your|that|which|who|so|is|are|until|on|option',
  searchBox: 'search (?:box|bar|field)',
  beside: 'next to|beside|labeled|called|named',
  pronouns: 'it|them|(?:the|that|this) (?:link|button|option|one)',
  byMeans: 'by',
  blue: 'blue',
};
